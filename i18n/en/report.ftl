### Findings as sentences, for those who listen to them or read them in braille, and for other programs.

report-error = Error { $number } of { $total }.
report-warning = Warning { $number } of { $total }.
report-advice = Advice { $number } of { $total }.

## Where something is

report-file = File { $file }.
report-place = File { $file }, line { $line }, column { $column }.
report-lines = File { $file }, lines { $line } to { $end }.
report-also-file = Also in file { $file }.
report-also-place = Also in file { $file }, line { $line }, column { $column }.
report-also-lines = Also in file { $file }, lines { $line } to { $end }.
report-also-here = Also in the same file.
report-also-here-place = Also in the same file, line { $line }, column { $column }.
report-also-here-lines = Also in the same file, lines { $line } to { $end }.

## What stands there

report-line = The line says: { $text }
report-line-empty = The line is empty.
report-part = The part concerned: { $text }
report-label = About this place: { $label }

## Why it matters, and what to do

report-why = Why: { $note }
report-help = What to do: { $help }
report-rule = More about the rule: opplyst explain { $code }

## The groups that rules are listed in

report-family-reading = Files and fields
report-family-structure = Structure
report-family-parity = Agreement between the languages
report-family-basis = Legal bases and citations
report-family-duty = What Articles 13 and 14 ask for
report-family-prose = Running text
report-family-waivers = Waivers
report-family-language = Language and wording

## What addresses in SARIF are relative to

report-sarif-site = The site’s folder, which has the folder “content”.
report-sarif-root = The root of the repository, or the folder that the check was started in.

# Findings that a waiver silences, for services that keep the decision beside them.
report-waived-because = { $reason } Decided by { $by }, until the end of { $until }.
report-waived-title =
    { $count ->
        [one] 1 finding is waived
       *[other] { $count } findings are waived
    }
