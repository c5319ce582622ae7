# Hvorfor et nettsted ikke kunne publiseres. Nettstedet som lå der fra før, er urørt i alle tilfeller.

publish-not-ours = Mappen { $folder } inneholder noe Opplyst ikke har laget: { $found }. Hele mappen byttes ut når nettstedet bygges, så ingenting er publisert. Flytt filen et annet sted, eller velg en annen mappe med --out.
publish-not-a-folder = { $path } er en fil. Velg en mappe å publisere til.
publish-leads-nowhere = { $path } er en lenke som ikke fører noe sted. Lag mappen den peker på, eller fjern lenken.
publish-holds-sources = Det går ikke an å publisere til { $folder }, for da ville kildene i { $sources } gå tapt. Velg en egen mappe til nettstedet, for eksempel public.
publish-mount-point = { $path } er et sted der en annen disk er koblet til, og kan ikke byttes ut i ett steg. Velg en mappe inne i den.
publish-bad-name = En fil på nettstedet har et navn som ikke kan publiseres: { $path }. Det er temaet som bestemmer hva filene heter.
publish-disk-full = Disken er full: { $path } kunne ikke skrives. Det publiserte nettstedet er som før.
publish-no-permission = Du har ikke tilgang til å lese eller skrive { $path }. Det publiserte nettstedet er som før.
publish-read-only = { $path } ligger på en disk som bare kan leses. Velg en annen mappe med --out.
publish-failed = { $path } kunne ikke leses eller skrives: { $reason }. Det publiserte nettstedet er som før.
