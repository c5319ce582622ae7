### Ord som programmet seier i terminalen.

severity-error = feil
severity-warning = åtvaring
severity-advice = råd
word-note = merk
word-help = hjelp

cli-summary = { $errors ->
    [0] ingen feil
    [one] { $errors } feil
   *[other] { $errors } feil
  }, { $warnings ->
    [0] ingen åtvaringar
    [one] { $warnings } åtvaring
   *[other] { $warnings } åtvaringar
  }{ $advice ->
    [0] { "" }
    [one] { ", " }{ $advice } råd
   *[other] { ", " }{ $advice } råd
  }{ $waived ->
    [0] { "" }
   *[other] { ", " }{ $waived } fritak
  }
cli-nothing-published = Ingenting er publisert: rett feila først.
cli-nothing-published-denied = Ingenting er publisert: åtvaringar tel også som feil (--deny warnings).
cli-fixed = { $places ->
    [0] Det er ingenting å rette av seg sjølv.
    [one] Retta éin stad.
   *[other] Retta { $places } stader i { $files ->
        [one] éi fil
       *[other] { $files } filer
      }.
  }
cli-mendable = { $findings ->
    [one] Eitt av funna kan rettast med «opplyst check --fix».
   *[other] { $findings } av funna kan rettast med «opplyst check --fix».
  }
cli-checked = { $notices ->
    [one] Kontrollerte { $notices } erklæring
   *[other] Kontrollerte { $notices } erklæringar
  } på { $languages } på { $millis } ms.
cli-published = Publiserte { $pages ->
    [one] { $pages } side
   *[other] { $pages } sider
  } i { $folder } på { $millis } ms ({ $written } skrivne, { $unchanged } uendra, { $removed } fjerna).
cli-drafts-left-out =
    { $count ->
        [one] Éi erklæring er eit utkast og er ikkje med. --drafts tek ho med.
       *[other] { $count } erklæringar er utkast og er ikkje med. --drafts tek dei med.
    }
cli-drafts-published =
    { $count ->
        [one] Éi av erklæringane er eit utkast og er merkt som det.
       *[other] { $count } av erklæringane er utkast og er merkte som det.
    }
cli-no-folder = Finn ikkje mappa { $path }.
cli-no-content = Mappa { $path } er ikkje ein nettstad: ho har inga undermappe som heiter content.
    .help = Lag ein ny nettstad med «opplyst new MAPPE», eller vis til ein som finst, med «--site MAPPE».
cli-io = Får ikkje lese { $path }: { $reason }
cli-unknown-code = Det finst ingen regel med koden { $code }.
    .suggest = Meinte du { $suggestion }?
    .help = «opplyst explain» utan kode viser alle reglane.
cli-explain-law = Heimel
cli-explain-why = Kvifor
cli-explain-help = Kva du kan gjere
cli-explain-fires = Slår ut på
cli-explain-silent = Slår ikkje ut på
cli-new-made = Laga ein ny nettstad i { $path }.
    .next = Sjå han i nettlesaren med: opplyst serve --site { $path }
cli-new-exists = { $path } finst allereie og er ikkje tom; vel ei anna mappe.
cli-failed = Klarte ikkje å skrive til { $path }: { $reason }
cli-no-citation = Fann inga lovtilvising.

cite-canonical = kort form
cite-act = lov
cite-heading = overskrift
cite-status = status
cite-note = merk
cite-link = lenke
cite-problem = Kan ikkje lesast sikkert; det sannsynlege er:
cite-in-force = gjeld
cite-in-force-since = gjeld frå { $date }
cite-not-in-force = gjeld ikkje
cite-unknown-act = lova er ikkje kjend
cite-repealed = oppheva { $date }
cite-repealed-by = oppheva { $date }; avløyst av { $act }
cite-moved = oppheva { $date }; reglane står no i { $places }
cite-begins = gjeld først frå { $date }
cite-pending = vedteken, men ikkje sett i kraft
cite-no-section = paragrafen finst ikkje
cite-no-section-in-chapter = paragrafen finst ikkje; kapitlet går frå { $first } til { $last }
cite-section-repealed = paragrafen er oppheva
cite-no-paragraph = leddet finst ikkje; paragrafen har { $has } ledd
cite-no-article = artikkelen finst ikkje; forordninga har { $has } artiklar
cite-no-number = nummeret finst ikkje; artikkelen har { $has ->
    [0] ingen nummer
   *[other] nr. 1 til { $has }
  }
cite-no-letter = bokstaven finst ikkje; dei som finst, er: { $has }
cite-number-missing = nummeret manglar; kanskje { $places }
cite-no-recital = fortalepunktet finst ikkje; det siste er { $has }
cite-no-chapter = kapitlet finst ikkje
cite-new-subject = nummeret gjeld no «{ $now }»; før galdt det «{ $formerly }»
cite-formerly = i { $act } galdt han «{ $heading }»
cite-formerly-now = i { $act } galdt han «{ $heading }», som no står i { $places }
