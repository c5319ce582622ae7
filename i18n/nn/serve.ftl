### Orda til førehandsvisinga: på eigne sider, oppå sidene på nettstaden og i terminalen.

## I terminalen
serve-listening = Førehandsvisinga er i gang. Endringar kjem fram i nettlesaren når du lagrar. Trykk Ctrl-C for å stoppe.
serve-updated = Oppdatert på { $millis } ms.
serve-cannot-watch = Systemet klarer ikkje å følgje med på alle mappene, så programmet går gjennom filene kvart kvarte sekund i staden.
serve-open-failed = Fekk ikkje opna nokon nettlesar. Opne adressa over sjølv.
serve-port-taken = Port { $port } er i bruk, kanskje av ei anna førehandsvising. Stopp henne, vel ein annan port med --port, eller utelat --port.
serve-port-forbidden = Du har ikkje lov til å bruke port { $port }. Vel ein over 1023, eller utelat --port.
serve-port-failed = Førehandsvisinga fekk ikkje lytte på port { $port }: { $reason }
serve-thread-failed = Førehandsvisinga kunne ikkje starte: { $reason }

## På sidene
serve-errors = { $errors ->
    [0] Ingen feil
   *[other] { $errors } feil i kjeldene
  }
serve-warnings = { $warnings ->
    [0] Ingen åtvaringar
    [one] { $warnings } åtvaring
   *[other] { $warnings } åtvaringar
  }
serve-advice = { $advice ->
    [0] Ingen råd
   *[other] { $advice } råd
  }
serve-failed = Nettstaden kunne ikkje byggjast
serve-build-panicked = Programmet gjorde ein feil då nettstaden skulle byggjast. Lagre ei endring for å prøve igjen.
serve-current = Sida er oppdatert.
serve-start-lead = Nettstaden kjem fram når dette er retta. Sida endrar seg av seg sjølv når du lagrar.
serve-overlay-lead = Du ser den siste utgåva utan feil. Sida endrar seg av seg sjølv når dette er retta.
serve-overlay-hide = Skjul
serve-overlay-show = Vis
serve-overlay-workbench = Arbeidsbenken, med alle funn og alle sider
serve-workbench = Arbeidsbenk
serve-pages = Sider
serve-pages-in = Sider på { $language }
serve-page-in = På { $language }
serve-pages-other = Sider som ikkje seier kva språk dei er på
serve-beside = alle språk
serve-beside-title = Alle språk side om side
serve-lix = LIX { $lix }, { $words } ord. Under 40 er lett, over 50 er vanskeleg.
serve-missing = Sida finst ikkje
serve-missing-lead = Nettstaden har inga side på denne adressa. Ho dukkar opp av seg sjølv dersom du lagar ho.

## Avslag
serve-refused-host = Førehandsvisinga svarer berre på si eiga adresse, { $address }
serve-refused-origin = Førehandsvisinga svarer ikkje andre nettstader.
serve-refused-method = Førehandsvisinga kan berre lesast (GET og HEAD).
serve-refused-address = Adressa er ikkje til å forstå.
serve-still-building = Nettstaden blir framleis bygd.
serve-too-many-pages = Det er for mange sider opne i nettlesaren.
