# Kvifor ein nettstad ikkje kunne publiserast. Nettstaden som låg der frå før, er urørt i alle tilfelle.

publish-not-ours = Mappa { $folder } inneheld noko Opplyst ikkje har laga: { $found }. Heile mappa blir bytt ut når nettstaden blir bygd, så ingenting er publisert. Flytt fila ein annan stad, eller vel ei anna mappe med --out.
publish-not-a-folder = { $path } er ei fil. Vel ei mappe å publisere til.
publish-leads-nowhere = { $path } er ei lenke som ikkje fører nokon stad. Lag mappa ho peikar på, eller fjern lenka.
publish-holds-sources = Det går ikkje an å publisere til { $folder }, for då ville kjeldene i { $sources } gå tapt. Vel ei eiga mappe til nettstaden, til dømes public.
publish-mount-point = { $path } er ein stad der ein annan disk er kopla til, og kan ikkje bytast ut i eitt steg. Vel ei mappe inni han.
publish-bad-name = Ei fil på nettstaden har eit namn som ikkje kan publiserast: { $path }. Det er temaet som avgjer kva filene heiter.
publish-disk-full = Disken er full: { $path } kunne ikkje skrivast. Den publiserte nettstaden er som før.
publish-no-permission = Du har ikkje tilgang til å lese eller skrive { $path }. Den publiserte nettstaden er som før.
publish-read-only = { $path } ligg på ein disk som berre kan lesast. Vel ei anna mappe med --out.
publish-failed = { $path } kunne ikkje lesast eller skrivast: { $reason }. Den publiserte nettstaden er som før.
