### Ord som programmet sier i terminalen.

severity-error = feil
severity-warning = advarsel
severity-advice = råd
word-note = merk
word-help = hjelp

cli-summary = { $errors ->
    [0] ingen feil
    [one] { $errors } feil
   *[other] { $errors } feil
  }, { $warnings ->
    [0] ingen advarsler
    [one] { $warnings } advarsel
   *[other] { $warnings } advarsler
  }{ $advice ->
    [0] { "" }
    [one] { ", " }{ $advice } råd
   *[other] { ", " }{ $advice } råd
  }
cli-nothing-published = Ingenting er publisert: rett feilene først.
cli-nothing-published-denied = Ingenting er publisert: advarsler regnes også som feil (--deny warnings).
cli-checked = { $notices ->
    [one] Kontrollerte { $notices } erklæring
   *[other] Kontrollerte { $notices } erklæringer
  } på { $languages } på { $millis } ms.
cli-published = Publiserte { $pages ->
    [one] { $pages } side
   *[other] { $pages } sider
  } i { $folder } på { $millis } ms ({ $written } skrevet, { $unchanged } uendret, { $removed } fjernet).
cli-no-folder = Finner ikke mappen { $path }.
cli-no-content = Mappen { $path } er ikke et nettsted: den har ingen undermappe som heter content.
    .help = Lag et nytt nettsted med «opplyst new MAPPE», eller vis til et som finnes, med «--site MAPPE».
cli-io = Får ikke lest { $path }: { $reason }
cli-unknown-code = Det finnes ingen regel med koden { $code }.
    .suggest = Mente du { $suggestion }?
    .help = «opplyst explain» uten kode viser alle reglene.
cli-explain-law = Hjemmel
cli-explain-why = Hvorfor
cli-explain-help = Hva du kan gjøre
cli-explain-fires = Slår ut på
cli-explain-silent = Slår ikke ut på
cli-new-made = Laget et nytt nettsted i { $path }.
    .next = Se det i nettleseren med: opplyst serve --site { $path }
cli-new-exists = { $path } finnes allerede og er ikke tom; velg en annen mappe.
cli-failed = Klarte ikke å skrive til { $path }: { $reason }
cli-internal = Programmet stoppet på grunn av en feil i seg selv: { $reason }
cli-no-citation = Fant ingen lovhenvisning.
cli-cite-problem = kan ikke leses sikkert
