### The words on the finished pages.
###
### What begins with "site-" stands on the pages as it is, and templates take it by name.
### What begins with "say-" is filled with facts from the notices.

## The frame around each page

site-skip-link = Skip to the content
site-languages = Language
site-navigation = Main menu
site-accessibility = Accessibility statement
site-start = Front page

## The front page

site-who-are-you = Who are you?
site-all-notices = All privacy notices
site-contact = Contact

## Pages about the processing

site-summary = In short
site-responsible = Who is responsible?
site-joint-with = Responsible together with us
site-used-for = What do we use the data for?
site-your-rights = What are your rights?
site-surprises = What should you take note of?
site-contents = On this page
site-back = Back to the contents
site-purposes = What we use the data for
site-part-concerns = Applies to
site-questions = Questions
site-basis = Legal basis
site-interest = Our interest
site-special = Condition for special categories
site-data = Data
site-sources = Where we get them from
site-recipients = Who we share them with
site-no-recipients = We do not share them with anyone.
site-transfers-here = Transfer out of the EEA
site-retention = How long we keep them
site-required = Do you have to give them to us?
site-particular-rights = Particular rights
site-purpose-facts = Legal basis, data, recipients and storage
site-because = Legal provision:
site-limited-by = The exception is in
site-joint = Joint controllers
site-joint-text = Here we decide together with others what the data are used for. You can exercise your rights with any of us (Article 26(3) of the GDPR).
site-transfers = Transfer to countries outside the EEA
site-no-transfers = We do not transfer the data to countries outside the EEA.
site-countries = Countries
site-safeguard = How the data are protected
site-copy = Ask for a copy of the safeguards
site-decisions = Automated decisions
site-no-decisions = No decisions about you are made automatically.
site-decision-facts = How it works, the legal basis and whom you can ask
site-degree = Who decides
site-logic = How it works
site-effect = What it means for you
site-review = Ask a person to look at it
site-rights = Your rights
site-all-rights = See all rights and the purposes they apply to
site-how-to-use = How to exercise your rights
site-here = How to do it here
site-exceptions = Exceptions
site-turn-to = Contact
site-email = E-mail
site-phone = Telephone
site-address = Address
site-web = Website
site-more = Further information
site-prose-here = Read the text
site-whole-notice = Read the whole notice:
site-law = Provisions of Norwegian law that we refer to
site-concerns = The notice applies to
site-effective = In effect from
site-reviewed = Last reviewed
site-dates = Dates
site-draft = Draft
site-draft-text = This notice is not finished and does not apply yet.

## The page of rights

site-rights-by-purpose = Rights for each purpose
site-rights-by-purpose-text = The tables show the rights that depend on the legal basis. Access, rectification, restriction and complaint apply to every purpose.
site-purpose = Purpose
site-right-and-why = Rights and why they apply
site-only-general = Only the rights that apply to every purpose.
site-rights-here = How to exercise your rights here

## Addresses. They become the part of the address after the language.

say-path-notices = notices
say-path-rights = rights

## Titles

say-language-itself = English
say-title = { $title } – { $site }
say-front-title = Privacy at { $site }
say-front-heading = Privacy at { $site }
say-front-lead = Choose who you are. You then see which data about you we process, why we do so, and what your rights are.
say-audience-heading = { $audience }: how we process data about you
say-root-heading = Privacy at { $site }
say-root-text = Read how we process data about you.
say-root-link = Continue in English
say-missing-heading = We cannot find the page
say-missing-text = The address may be misspelt, or the page may have moved. Start from the front page, or choose who you are.
say-missing-link = To the front page in English

## Whom one can contact

say-card-contact = Questions and requests about your rights
say-card-part = Questions about { $parts }
say-card-dpo = Data protection officer
say-card-representative = Representative in the EEA
say-card-authority = Supervisory authority

## What one should take note of

say-surprise-special = We process special categories of personal data: { $names }.
say-surprise-offences = We process data on criminal convictions and offences: { $names }.
say-surprise-decisions = Some things are decided fully or partly automatically: { $names }.
say-surprise-transfers = Some data are transferred to countries outside the EEA: { $names }.
say-surprise-others = We get data about you from sources other than you: { $names }.
say-and-more = { $count } others, named under each purpose
say-and-more-decisions = { $count } more, listed below

## Legal bases in plain words

say-basis-consent = You have given consent.
say-basis-contract = We need the data to enter into or perform a contract with you.
say-basis-obligation = The law requires us to process the data.
say-basis-vital = The processing is necessary to protect life or health.
say-basis-task = We carry out a task in the public interest or exercise official authority.
say-basis-interest = We have a legitimate interest, and we have assessed that your interests do not override it.

## Data, sources and recipients

say-mark-special = special category
say-mark-offences = criminal convictions and offences
say-mark-public = publicly accessible source
say-system-of = { $system }, run by { $owner }
say-role-controller = independent controller
say-role-joint-controller = joint controller with us
say-role-processor = our processor
say-role-authority = public authority
say-role-third-party = third party
say-recipient-data = Receives only: { $data }.
say-source-data = Gives only: { $data }.

## Storage

say-retention-rest = The rest of the data
say-kept = We keep them for { $length }.
say-kept-after = We keep them for { $length } after { $event }.
say-kept-permanently = We keep them permanently.
# After “.said” are ways in which a notice may say the same itself. Then it is not said again.
say-then-delete = Then we delete them.
    .said = we delete them; we delete it; we delete the rest; we then delete; we delete anything
say-then-anonymise = Then we make them anonymous.
    .said = make them anonymous; we then anonymise; we anonymise them
say-then-archive = Then we transfer them to the archives.
    .said = we transfer them to the archives; we then transfer
say-then-review = Then we assess whether we still need them.
    .said = assess whether we still need

# A no-break space keeps the number and the unit on one line.
duration-years =
    { $count ->
        [one] one{ "\u00A0" }year
       *[other] { $count }{ "\u00A0" }years
    }
duration-months =
    { $count ->
        [one] one{ "\u00A0" }month
       *[other] { $count }{ "\u00A0" }months
    }
duration-weeks =
    { $count ->
        [one] one{ "\u00A0" }week
       *[other] { $count }{ "\u00A0" }weeks
    }
duration-days =
    { $count ->
        [one] one{ "\u00A0" }day
       *[other] { $count }{ "\u00A0" }days
    }
duration-hours =
    { $count ->
        [one] one{ "\u00A0" }hour
       *[other] { $count }{ "\u00A0" }hours
    }

## Whether one has to give the data

say-required-law = Yes, by law.
say-required-contract = Yes, under the contract.
say-required-none = No, it is voluntary.

## Transfers

say-safeguard-adequacy = The European Commission has decided that the recipient or the country protects the data adequately.
say-safeguard-standard-clauses = The recipient is bound by the European Commission’s standard contractual clauses.
say-safeguard-binding-rules = The recipient follows binding corporate rules that a supervisory authority has approved.
say-safeguard-derogation = The transfer rests on a derogation for specific situations.

## Automated decisions

say-degree-full = A computer system decides alone.
say-degree-partly = A computer system prepares the decision, and a person takes part in it.

## The purposes that a right applies to

say-right-everywhere = Applies to all the purposes.
say-right-some =
    Applies to { $count } of { $of ->
        [one] { $of } purpose
       *[other] { $of } purposes
    }
say-right-nowhere = Applies to none of our purposes at present.
say-right-decisions = Applies to the automated decisions.
