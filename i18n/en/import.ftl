### Words by which import knows the parts of a notice that exists already, and what the command says. Words are
### parted by semicolons and stand for all words that begin so.

## What a heading or a label announces

import-purposes = purpose; why we; what we use; it is necessary; aims of; use your data for; use your personal data for
import-basis = legal basis; basis; legal ground; legal grounds; basis for processing; statutory basis
import-data = what personal; what data; what information; which personal; which data; which information; categories; types of; personal data we; personal information we; information we; data we; following personal data; following information; information related to; information regarding; data relating to
import-sources = source; where we get; where do we get; we collect from; collected from; obtained from; entered into; where your data; where the data come
import-recipients = recipient; disclos; who do we share; who we share; share your; shared with; sharing; who receives; who can receive; receive personal; who has access; processors; transferred to; passed on; export
import-retention = retention; how long; storage; stored; kept; delet; erasure periods
import-decisions = automated; automatic; profiling
import-transfers = third countr; outside the eu; outside the eea; outside eu; international transfer; international organisation; international organization
import-prose = right; complain; complaint; contact; data protection officer; security; safe; cookie; access; controller; responsible; consent; rectif; restrict; object; portab

## Words in running text

import-storing = delet; stor; kept; keep; retain; retention; erase; anonymis; anonymiz; archive
import-deleting = delet; erase
import-anonymising = anonymis; anonymiz
import-outside-eea = outside the eu; outside the eea; outside eu; outside eea; third countr
import-not = not; no; never
import-reviewed = last updated; updated; last changed; last revised; revised; last reviewed; reviewed
import-dpo = data protection officer; dpo
import-itself = notice; statement; declaration; policy; this page
import-such-as = such as; for example; including; for instance

## Marks in the proposed source

import-mark = { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
  }
import-no-title = The text has no heading. Write the title here:
import-loose = This was found, but is not said of one purpose. Give each field to the purposes it belongs to, then delete these lines:
import-in-words = Here the legal basis is told in words alone. Find the provision:
import-named = Mentioned in the text and known to the register, but not placed. Are they recipients or sources?
import-contacts = Addresses and numbers that content/site.yaml lacks:
import-sections = Where the sections come from:
import-register = Names from the notice “{ $notice }” that the register lacked. Check them, translate them, and join those that mean the same.

## What the command says

import-done = Read { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
  }: { $field } became fields, { $found } are kept as text with something placed in a field, { $prose } are kept as text alone, and { $around } stood around the text and are left out.
import-wrote = Wrote { $path }.
import-placed = Placed
import-place-title = title
import-place-section = headings
import-place-audience = audiences
import-place-reviewed = date
import-place-contact = contacts
import-place-purpose = purposes
import-place-basis = legal bases
import-place-data = categories of data
import-place-source = sources
import-place-recipient = recipients
import-place-retention = periods
import-place-decision = automated decisions
import-place-transfer = transfers
import-place-name = names known to the register
import-place-lines = { $place }: { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
  }
import-unplaced = Kept as text, with nothing placed
import-left-out = Left out, because it stood around the text on the page
import-next = Read the proposal against the original, then run “opplyst check”: it says what is missing.
import-exists = { $path } exists already. Nothing was written. Choose another name with --notice, or move the file.
import-needs-lang = Say which language the notice is written in, with --lang { $languages }.
import-not-text = { $path } is not text in UTF-8. Save the file as UTF-8 first.
import-empty = { $path } holds no text.
import-too-large = { $path } is larger than { $size } MB.
