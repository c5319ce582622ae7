# Why a site could not be published. The site that was there before is untouched in every case.

publish-not-ours = The folder { $folder } holds something that Opplyst did not make: { $found }. A build replaces the whole folder, so nothing was published. Move the file somewhere else, or choose another folder with --out.
publish-not-a-folder = { $path } is a file. Choose a folder to publish to.
publish-leads-nowhere = { $path } is a link that leads nowhere. Make the folder it points at, or remove the link.
publish-holds-sources = { $folder } cannot be published to, as the sources in { $sources } would be lost. Choose a folder of its own for the site, such as public.
publish-mount-point = { $path } is where another disk is mounted, and cannot be replaced in one step. Choose a folder inside it.
publish-bad-name = A file of the site has a name that cannot be published: { $path }. The theme decides the names of files.
publish-disk-full = The disk is full: { $path } could not be written. The published site is as it was.
publish-no-permission = No permission to read or write { $path }. The published site is as it was.
publish-read-only = { $path } is on a disk that can only be read. Choose another folder with --out.
publish-failed = { $path } could not be read or written: { $reason }. The published site is as it was.
