### Words of the preview: on its own pages, on top of the site's pages, and in the terminal.

## In the terminal
serve-listening = The preview is running. An edit shows in the browser as soon as you save. Press Ctrl-C to stop.
serve-updated = Updated in { $millis } ms.
serve-cannot-watch = The system cannot watch all the folders, so the program looks through the files every quarter of a second instead.
serve-open-failed = No browser could be opened. Open the address above yourself.
serve-port-taken = Port { $port } is in use, perhaps by another preview. Stop that one, choose another port with --port, or leave --port out.
serve-port-forbidden = You are not allowed to use port { $port }. Choose one above 1023, or leave --port out.
serve-port-failed = The preview could not listen on port { $port }: { $reason }
serve-thread-failed = The preview could not start: { $reason }

## On the pages
serve-errors = { $errors ->
    [0] No errors
    [one] { $errors } error in the sources
   *[other] { $errors } errors in the sources
  }
serve-warnings = { $warnings ->
    [0] No warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
  }
serve-advice = { $advice ->
    [0] No advice
    [one] { $advice } piece of advice
   *[other] { $advice } pieces of advice
  }
serve-failed = The site could not be built
serve-build-panicked = The program made a mistake while it was building the site. Save a change to try again.
serve-current = The page is up to date.
serve-start-lead = The site can be shown when this is put right. The page changes by itself when you save.
serve-overlay-lead = You see the last version without errors. The page changes by itself when this is put right.
serve-overlay-hide = Hide
serve-overlay-show = Show
serve-overlay-workbench = The workbench, with all findings and all pages
serve-workbench = Workbench
serve-pages = Pages
serve-pages-in = Pages in { $language }
serve-page-in = In { $language }
serve-pages-other = Pages that do not say their language
serve-beside = all languages
serve-beside-title = All languages side by side
serve-lix = LIX { $lix }, { $words } words. Below 40 is easy, above 50 is hard.
serve-missing = There is no such page
serve-missing-lead = The site has no page at this address. It appears by itself if you make one.

## Refusals
serve-refused-host = The preview answers only for its own address, { $address }
serve-refused-origin = The preview does not answer other websites.
serve-refused-method = The preview can only be read (GET and HEAD).
serve-refused-address = The address cannot be understood.
serve-still-building = The site is still being built.
serve-too-many-pages = Too many pages are open in the browser.
