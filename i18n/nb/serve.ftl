### Ordene til forhåndsvisningen: på egne sider, oppå sidene på nettstedet og i terminalen.

## I terminalen
serve-listening = Forhåndsvisningen er i gang. Endringer vises i nettleseren når du lagrer. Trykk Ctrl-C for å stoppe.
serve-updated = Oppdatert på { $millis } ms.
serve-cannot-watch = Systemet klarer ikke å følge med på alle mappene, så programmet går gjennom filene hvert kvarte sekund i stedet.
serve-open-failed = Fikk ikke åpnet noen nettleser. Åpne adressen over selv.
serve-port-taken = Port { $port } er i bruk, kanskje av en annen forhåndsvisning. Stopp den, velg en annen port med --port, eller utelat --port.
serve-port-forbidden = Du har ikke lov til å bruke port { $port }. Velg en over 1023, eller utelat --port.
serve-port-failed = Forhåndsvisningen fikk ikke lytte på port { $port }: { $reason }
serve-thread-failed = Forhåndsvisningen kunne ikke starte: { $reason }

## På sidene
serve-errors = { $errors ->
    [0] Ingen feil
   *[other] { $errors } feil i kildene
  }
serve-warnings = { $warnings ->
    [0] Ingen advarsler
    [one] { $warnings } advarsel
   *[other] { $warnings } advarsler
  }
serve-advice = { $advice ->
    [0] Ingen råd
   *[other] { $advice } råd
  }
serve-failed = Nettstedet kunne ikke bygges
serve-build-panicked = Programmet gjorde en feil da nettstedet skulle bygges. Lagre en endring for å prøve igjen.
serve-current = Siden er oppdatert.
serve-start-lead = Nettstedet vises når dette er rettet. Siden endrer seg av seg selv når du lagrer.
serve-overlay-lead = Du ser den siste utgaven uten feil. Siden endrer seg av seg selv når dette er rettet.
serve-overlay-hide = Skjul
serve-overlay-show = Vis
serve-overlay-workbench = Arbeidsbenken, med alle funn og alle sider
serve-workbench = Arbeidsbenk
serve-pages = Sider
serve-pages-in = Sider på { $language }
serve-page-in = På { $language }
serve-pages-other = Sider som ikke oppgir språket sitt
serve-beside = alle språk
serve-beside-title = Alle språk side om side
serve-lix = LIX { $lix }, { $words } ord. Under 40 er lett, over 50 er vanskelig.
serve-missing = Siden finnes ikke
serve-missing-lead = Nettstedet har ingen side på denne adressen. Den dukker opp av seg selv hvis du lager den.

## Avslag
serve-refused-host = Forhåndsvisningen svarer bare på sin egen adresse, { $address }
serve-refused-origin = Forhåndsvisningen svarer ikke andre nettsteder.
serve-refused-method = Forhåndsvisningen kan bare leses (GET og HEAD).
serve-refused-address = Adressen er ikke til å forstå.
serve-still-building = Nettstedet bygges fortsatt.
serve-too-many-pages = Det er for mange sider åpne i nettleseren.
