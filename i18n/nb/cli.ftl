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
  }{ $waived ->
    [0] { "" }
   *[other] { ", " }{ $waived } fritak
  }
cli-nothing-published = Ingenting er publisert: rett feilene først.
cli-nothing-published-denied = Ingenting er publisert: advarsler regnes også som feil (--deny warnings).
cli-fixed = { $places ->
    [0] Det er ingenting å rette av seg selv.
    [one] Rettet ett sted.
   *[other] Rettet { $places } steder i { $files ->
        [one] én fil
       *[other] { $files } filer
      }.
  }
cli-mendable = { $findings ->
    [one] Ett av funnene kan rettes med «opplyst check --fix».
   *[other] { $findings } av funnene kan rettes med «opplyst check --fix».
  }
cli-checked = { $notices ->
    [one] Kontrollerte { $notices } erklæring
   *[other] Kontrollerte { $notices } erklæringer
  } på { $languages } på { $millis } ms.
cli-published = Publiserte { $pages ->
    [one] { $pages } side
   *[other] { $pages } sider
  } i { $folder } på { $millis } ms ({ $written } skrevet, { $unchanged } uendret, { $removed } fjernet).
cli-drafts-left-out =
    { $count ->
        [one] Én erklæring er et utkast og er ikke med. --drafts tar den med.
       *[other] { $count } erklæringer er utkast og er ikke med. --drafts tar dem med.
    }
cli-drafts-published =
    { $count ->
        [one] Én av erklæringene er et utkast og er merket som det.
       *[other] { $count } av erklæringene er utkast og er merket som det.
    }
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
cli-no-citation = Fant ingen lovhenvisning.

cite-canonical = kort form
cite-act = lov
cite-heading = overskrift
cite-status = status
cite-note = merk
cite-link = lenke
cite-problem = Kan ikke leses sikkert; det sannsynlige er:
cite-in-force = gjelder
cite-in-force-since = gjelder fra { $date }
cite-not-in-force = gjelder ikke
cite-unknown-act = loven er ikke kjent
cite-repealed = opphevet { $date }
cite-repealed-by = opphevet { $date }; avløst av { $act }
cite-moved = opphevet { $date }; reglene står nå i { $places }
cite-begins = gjelder først fra { $date }
cite-pending = vedtatt, men ikke satt i kraft
cite-no-section = paragrafen finnes ikke
cite-no-section-in-chapter = paragrafen finnes ikke; kapitlet går fra { $first } til { $last }
cite-section-repealed = paragrafen er opphevet
cite-no-paragraph = leddet finnes ikke; paragrafen har { $has } ledd
cite-no-article = artikkelen finnes ikke; forordningen har { $has } artikler
cite-no-number = nummeret finnes ikke; artikkelen har { $has ->
    [0] ingen numre
   *[other] nr. 1 til { $has }
  }
cite-no-letter = bokstaven finnes ikke; de som finnes, er: { $has }
cite-number-missing = nummeret mangler; kanskje { $places }
cite-no-recital = fortalepunktet finnes ikke; det siste er { $has }
cite-no-chapter = kapitlet finnes ikke
cite-new-subject = nummeret gjelder nå «{ $now }»; før gjaldt det «{ $formerly }»
cite-formerly = i { $act } gjaldt den «{ $heading }»
cite-formerly-now = i { $act } gjaldt den «{ $heading }», som nå står i { $places }
