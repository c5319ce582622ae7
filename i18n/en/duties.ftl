### The pages for the data protection officer: the duties, what answers them, and the rules that the site is checked against.
###
### «.asks» says what the Regulation asks for, «.yes» why the duty holds here, «.no» why it does not.
### The pages show where something is said. They never say whether it is enough.

## Addresses

say-path-obligations = obligations
say-path-rules = rules

## What stands on the pages as it is

site-duty-footer = For the data protection officer
site-duty-of-notice = For the data protection officer: the duties and the words that answer them
site-duty-notices = The notices
site-duty-notices-text = Each notice has a page that goes through the duties one by one, with what the notice says and a link to the place.
site-duty-notice = Notice
site-duty-duties = Duties
site-duty-waivers = Waivers
site-duty-waivers-text = Someone has decided that these rules are to be silent here for a while. After the last day, they report again.
site-duty-waivers-shared = Waivers in what the notices share
site-duty-waivers-shared-text = Someone has decided that these rules are to be silent for a while about what the notices have in common, such as names, addresses and contacts. After the last day, they report again.
site-duty-part = Applies to the part
site-duty-rules-text = The rules that every notice was checked against before it was published, and what each of them rests on.
site-duty-conduct = What no text shows on its own
site-duty-conduct-text = This is for the institution to do and not only to write. The notices cannot show it.
site-duty-read-notice = Read the whole notice
site-duty-reason = Reason
site-duty-by = Decided by
site-duty-until = Holds until the end of
site-duty-duty = Duty
site-duty-standing = In the notice
site-duty-each = Duty by duty
site-duty-others = Duties that do not apply here
site-duty-nothing = Not stated
site-duty-concerns = It concerns these purposes:
site-duty-by-duty = The rules for each duty
site-duty-by-duty-text = The rules look for what is missing, and for languages that differ. Where no rule is named, the program writes the text itself, or a person has to read it.
site-duty-rules = Rules
site-duty-unwatched = None
site-duty-rule = What the rule reports
site-duty-law = Rests on
site-duty-format = The file format

## The overview, the page of a notice and the page of rules

duty-overview = The duty to inform, point by point
    .lead = For the data protection officer and others who want to check the privacy notices: what the Regulation asks for, and where it is said.
duty-notice = Duties: { $title }
    .lead = Each duty of Articles 13 and 14, and those around them, with the words that answer it. The page shows where something is said. Whether it is enough is for people to judge.
duty-rules = The rules that the notices are checked against
    .lead = Each rule reports when it finds what its title says. An error stops publishing. A warning points at something that is probably wrong, and advice at something that could be better.
duty-rules-counts = { $count } rules: { $errors } give errors, { $warnings } give warnings and { $advice } give advice.
duty-severity-error = error
duty-severity-warning = warning
duty-severity-advice = advice
duty-stated = { $count } of { $of } stated
duty-waived =
    { $count ->
        [one] one waiver
       *[other] { $count } waivers
    }

## How the notice stands towards a duty

duty-told = Stated.
duty-told-everywhere =
    { $of ->
        [one] Stated for the purpose.
       *[other] Stated for all { $of } purposes.
    }
duty-told-where-asked =
    { $asked ->
        [one] Applies to one of { $of } purposes. Stated.
       *[other] Applies to { $asked } of { $of } purposes. Stated for all of them.
    }
duty-missing = Not stated.
duty-missing-some =
    { $asked ->
        [one] Not stated for the purpose that it applies to.
       *[other] Not stated for { $missing } of { $asked } purposes.
    }
duty-missing-waived = Waived until the end of { $until }.
duty-not-asked = Does not apply here.
duty-excepted = Does not apply to: { $purposes }. { $why }
duty-more = and { $count } more
duty-watched =
    { $count ->
        [one] One rule watches this
       *[other] { $count } rules watch this
    }

## The duties

duty-controller = Who is responsible
    .asks = The notice must say who the controller is and how to get in touch.
    .yes = Always applies.
duty-representative = Representative in the EEA
    .asks = A controller outside the EEA must have a representative in the EEA, and the notice must say who that is.
    .yes = The controller is outside the EEA.
    .no = The controller is not listed in a country outside the EEA, or is a public body.
duty-officer = The data protection officer
    .asks = The notice must say how to get in touch with the data protection officer.
    .yes = Applies where the institution has a data protection officer. Public bodies must have one.
duty-purposes = Purposes and legal basis
    .asks = The notice must say what the data are used for, and the legal basis for it.
    .yes = Applies to all purposes.
duty-special = Basis for special categories
    .asks = Special categories of data may be processed only where a condition in Article 9 is met. It is part of the basis.
    .yes = Applies to purposes that process special categories.
    .no = The data include no special categories.
duty-interest = The legitimate interest
    .asks = Where the processing rests on a legitimate interest, the notice must say which.
    .yes = Applies to purposes that rest on Article 6(1)(f).
    .no = The processing does not rest on Article 6(1)(f).
duty-data = Categories of data
    .asks = Where data come from anyone other than the person, the notice must say which categories they are.
    .yes = Applies to purposes with sources other than the person.
    .no = The data come from the person alone.
duty-source = The source
    .asks = Where data come from anyone other than the person, the notice must say where they come from, and whether the source is publicly accessible.
    .yes = Applies to purposes with sources other than the person.
    .no = The data come from the person alone.
duty-recipients = Recipients
    .asks = The notice must say who receives the data, or which categories of recipients do.
    .yes = Applies to purposes whose data somebody receives.
    .no = The notice says that the data are shared with nobody.
duty-joint-controllers = Joint controllers
    .asks = Where several decide together, the essence of their arrangement must be available to those whom it concerns.
    .yes = The controller decides together with at least one other. What the notice says of the arrangement is quoted here.
    .no = No recipient is listed as a joint controller.
duty-transfers = Transfers out of the EEA
    .asks = Where data are transferred to countries outside the EEA, the notice must say so, what protects them, and where to get a copy of the safeguards.
    .yes = The notice names transfers.
    .no = The notice says that no data are transferred out of the EEA.
duty-retention = Storage period
    .asks = The notice must say how long the data are stored, or what decides it.
    .yes = Applies to all purposes.
duty-rights = The rights
    .asks = The notice must name the rights to access, rectification, erasure, restriction, objection and data portability. Listed here are the rights that follow from the bases.
    .yes = Always applies.
duty-exercise = How the rights are exercised
    .asks = The controller must make it easy to exercise the rights.
    .yes = Always applies.
duty-objection = The right to object, on its own
    .asks = The right to object must be presented clearly and apart from other information.
    .yes = Applies where something rests on Article 6(1)(e) or (f).
    .no = No purpose rests on Article 6(1)(e) or (f).
duty-withdrawal = The right to withdraw consent
    .asks = Where something rests on consent, the notice must say that it can be withdrawn at any time.
    .yes = Applies where something rests on consent.
    .no = No purpose rests on consent.
duty-complaint = The right to complain
    .asks = The notice must say that one can complain to the supervisory authority.
    .yes = Always applies.
duty-requirement = Whether the data must be given
    .asks = Where the person gives the data, the notice must say whether a law or a contract requires it, and what happens otherwise.
    .yes = Applies to purposes for which the person gives data.
    .no = The person does not give the data.
duty-decisions = Automated decisions
    .asks = Where something is decided automatically, the notice must explain the logic, what it means for the person, and how to have a human look at the case.
    .yes = The notice names automated decisions.
    .no = The notice says that no decisions are made automatically.

## What no text shows on its own

duty-conduct-form = Say it so that it is understood
    .text = Information must be concise, intelligible and easy to find, in clear and plain language. The rules look for text that is missing and for languages that differ. They do not know whether readers understand.
duty-conduct-time = Say it in time
    .text = Those who give data must be told when the data are collected. Where they come from others, it must be within one month, or at the first contact or disclosure if that is earlier.
duty-conduct-new-purpose = Tell of new purposes
    .text = Where data are to be used for something new, the person must be told before it happens.
duty-conduct-answer = Answer those who exercise their rights
    .text = The answer must come without undue delay and within one month at the latest. A refusal must give its reasons.
duty-conduct-withdrawing = Make withdrawing as easy as giving
    .text = It must be as easy to withdraw consent as to give it.
