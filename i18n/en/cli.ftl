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
  }
cli-nothing-published = Nothing was published: correct the errors first.
cli-nothing-published-denied = Nothing was published: warnings count as errors too (--deny warnings).
cli-checked = Checked { $notices ->
    [one] { $notices } notice
   *[other] { $notices } notices
  } in { $languages } in { $millis } ms.
cli-published = Published { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
  } to { $folder } in { $millis } ms ({ $written } written, { $unchanged } unchanged, { $removed } removed).
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
cli-internal = The program stopped because of a fault of its own: { $reason }
cli-no-citation = Found no legal citation.
cli-cite-problem = cannot be read with certainty
