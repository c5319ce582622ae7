### Words that the program says in the terminal.

severity-error = error
severity-warning = warning
severity-advice = advice
word-note = note
word-help = help

cli-summary = { $errors ->
    [0] no errors
    [one] { $errors } error
   *[other] { $errors } errors
  }, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
  }{ $advice ->
    [0] { "" }
    [one] { ", " }{ $advice } piece of advice
   *[other] { ", " }{ $advice } pieces of advice
  }{ $waived ->
    [0] { "" }
   *[other] { ", " }{ $waived } waived
  }
cli-nothing-published = Nothing was published: correct the errors first.
cli-nothing-published-denied = Nothing was published: warnings count as errors too (--deny warnings).
cli-fixed = { $places ->
    [0] There is nothing that can be corrected automatically.
    [one] Corrected one place.
   *[other] Corrected { $places } places in { $files ->
        [one] one file
       *[other] { $files } files
      }.
  }
cli-mendable = { $findings ->
    [one] One of the findings can be mended with “opplyst check --fix”.
   *[other] { $findings } of the findings can be mended with “opplyst check --fix”.
  }
cli-checked = Checked { $notices ->
    [one] { $notices } notice
   *[other] { $notices } notices
  } in { $languages } in { $millis } ms.
cli-published = Published { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
  } to { $folder } in { $millis } ms ({ $written } written, { $unchanged } unchanged, { $removed } removed).
cli-drafts-left-out =
    { $count ->
        [one] One notice is a draft and was left out. --drafts publishes it too.
       *[other] { $count } notices are drafts and were left out. --drafts publishes them too.
    }
cli-drafts-published =
    { $count ->
        [one] One of the notices is a draft, and is marked as one.
       *[other] { $count } of the notices are drafts, and are marked as such.
    }
cli-no-folder = There is no folder { $path }.
cli-no-content = The folder { $path } is not a site: it has no folder named content.
    .help = Make a new site with “opplyst new FOLDER”, or name an existing one with “--site FOLDER”.
cli-io = Cannot read { $path }: { $reason }
cli-unknown-code = There is no rule with the code { $code }.
    .suggest = Did you mean { $suggestion }?
    .help = “opplyst explain” without a code lists all the rules.
cli-explain-law = Law
cli-explain-why = Why
cli-explain-help = What to do
cli-explain-fires = Fires on
cli-explain-silent = Silent on
cli-new-made = Made a new site in { $path }.
    .next = See it in the browser with: opplyst serve --site { $path }
cli-new-exists = { $path } exists already and is not empty; choose another folder.
cli-failed = Could not write to { $path }: { $reason }
cli-no-citation = Found no legal citation.

cite-canonical = short form
cite-act = act
cite-heading = heading
cite-status = status
cite-note = note
cite-link = link
cite-problem = Cannot be read with certainty; the likely reading is:
cite-in-force = in force
cite-in-force-since = in force since { $date }
cite-not-in-force = not in force
cite-unknown-act = the act is not known
cite-repealed = repealed { $date }
cite-repealed-by = repealed { $date }; replaced by { $act }
cite-moved = repealed { $date }; the rules now stand in { $places }
cite-begins = not in force until { $date }
cite-pending = adopted, but not in force yet
cite-no-section = there is no such section
cite-no-section-in-chapter = there is no such section; the chapter runs from { $first } to { $last }
cite-section-repealed = the section is repealed
cite-no-paragraph = there is no such paragraph; the section has { $has ->
    [one] { $has } paragraph
   *[other] { $has } paragraphs
  }
cite-no-article = there is no such article; the regulation has { $has } articles
cite-no-number = there is no such number; the article has { $has ->
    [0] no numbers
   *[other] numbers 1 to { $has }
  }
cite-no-letter = there is no such letter; those there are: { $has }
cite-number-missing = the number is missing; perhaps { $places }
cite-no-recital = there is no such recital; the last one is { $has }
cite-no-chapter = there is no such chapter
cite-new-subject = the number now stands for “{ $now }”; it stood for “{ $formerly }”
cite-formerly = in { $act } it stood for “{ $heading }”
cite-formerly-now = in { $act } it stood for “{ $heading }”, which is now in { $places }
