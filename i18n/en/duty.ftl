# Duties of Articles 13 and 14 that depend on who the controller is, whom the notice concerns and what
# the data are (OP430 and on), and the words that they look for.

OP430 = “{ $purpose }” rests on legitimate interests, which a public body cannot use for its tasks
    .title = Legitimate interests as the basis of a public body
    .here = the controller is a public body
    .note = point (f) does not apply to what public authorities do in their tasks: Article 6(1), last sentence, of the GDPR
    .help = find the basis for the task, often point (e) with an act; if the purpose lies outside your tasks, say so in a waiver
    .why = The legislator decides what public authorities may do with data, so their tasks need a basis in law (Article 6(1), last sentence, and Article 6(3) of the GDPR). Only what lies outside the tasks can rest on point (f), and then somebody must have decided that it does.

OP431 = the register does not say whether “{ $organisation }” is a public body
    .title = Not stated whether the controller is a public body
    .here = the controller
    .note = public authorities cannot use legitimate interests for their tasks: Article 6(1), last sentence, of the GDPR
    .help = write “public-body: true” or “public-body: false” under the organisation
    .why = A purpose rests on legitimate interests. Whether that is possible depends on what the controller is (Article 6(1), last sentence, of the GDPR), and the program does not guess.

OP432 = “{ $purpose }” rests on consent from people you decide over, and does not say what happens if they say no
    .title = Consent of people whom the controller decides over
    .here = voluntary, with no word about saying no
    .note = consent must be freely given, and it seldom is between an employer and its staff or an institution and its students: Article 7(4) and recital 43 of the GDPR
    .help = write in “otherwise” what happens if they say no; if something of importance happens, choose another basis
    .why = Employees, applicants and students depend on the controller, so it must be plain that saying no costs them nothing (Articles 4(11) and 7(4) and recital 43 of the GDPR).

OP433 = “{ $purpose }” rests on points { $letters }, and the text does not say which is for what
    .title = Several bases that are not distinguished
    .here = several bases
    .note = people must be told the basis for what is done with their data: Article 13(1)(c) of the GDPR
    .help = write in the text what each basis is for, or make one purpose of each
    .why = The rights follow from the basis: consent can be withdrawn, what the law demands cannot. With several bases and no word about which is for what, readers cannot know their rights (Articles 13(1)(c) and 5(1)(a) of the GDPR).

OP434 = “{ $purpose }” is about research, but cites no provision on research
    .title = Research without a provision on research
    .here = only the general act
    .note = research in the public interest has a basis of its own in section 8 of the Personal Data Act, on the conditions of Article 89(1) of the GDPR
    .help = add section 8 of the Personal Data Act, or the act that is about the research
    .why = Section 8 of the Personal Data Act allows data to be used for research in the public interest if there are safeguards under Article 89(1) of the GDPR. Readers see from it that those safeguards apply.

OP435 = “{ $purpose }” uses the condition for foundations and associations, but the controller is a public body
    .title = Condition for associations used by a public body
    .here = point (d)
    .note = Article 9(2)(d) of the GDPR is for foundations, associations and the like, about their own members
    .help = choose the condition that fits, often point (g) or (j) with an act, or point (a)
    .why = Point (d) was made for religious communities, trade unions and the like. It rarely fits a public body and is easily mistaken for point (g) (Article 9(2) of the GDPR).

OP436 = “{ $id }” sounds like a special category (“{ $word }”), but the register does not say whether it is one
    .title = Special category that is not marked
    .here = sounds like a special category
    .note = data on health, ethnic origin, politics, religion, trade unions, sex life, genetics and biometrics are special categories: Article 9(1) of the GDPR
    .help = write “special: true”; or “special: false” if you have considered it and it is not one
    .why = Special categories need a condition in Article 9(2) of the GDPR, and the program asks for it only where the register says that the data are special.

OP437 = “{ $id }” sounds like data about offences (“{ $word }”), but the register does not say whether they are
    .title = Data about offences that are not marked
    .here = sounds like data about offences
    .note = data about convictions and offences need a basis in law: Article 10 of the GDPR
    .help = write “offences: true”; or “offences: false” if you have considered it and they are not
    .why = Article 10 of the GDPR sets narrow limits for data about convictions and offences. The program asks for the basis only where the register says that the data are of that kind.

OP438 = “{ $id }” sounds like a source open to all (“{ $word }”), but the register does not say whether it is
    .title = Public source that is not marked
    .here = sounds like a source open to all
    .note = people must be told if data come from publicly accessible sources: Article 14(2)(f) of the GDPR
    .help = write “public: true”; or “public: false” if not everybody has access
    .why = That something is open to all does not mean that people expect it to be collected. The page says it where the register does (Article 14(2)(f) of the GDPR).

OP439 = “{ $id }” is called no more than “{ $name }”
    .title = Recipients named too vaguely
    .here = could be anybody
    .note = the recipients must be named, or their categories: Article 13(1)(e) of the GDPR
    .help = write who they are, or what they are: “partner universities in Erasmus+”, “suppliers of IT services”
    .why = A category must be so precise that readers can tell who is in it and who is not (Articles 13(1)(e) and 14(1)(e) of the GDPR). “Others” and “partners” leave out nobody.

OP440 = nothing says what “{ $recipient }” does, or when it receives the data
    .title = Recipient that nothing is said about
    .here = only a name
    .note = readers should understand why somebody receives their data: Articles 12(1) and 13(1)(e) of the GDPR
    .help = write “about” in the register, or “when” in the purpose
    .why = A name alone tells something only to those who know it already. One sentence about what the recipient does, or when it receives the data, is enough (Article 12(1) of the GDPR).

OP441 = the transfer to “{ $transfer }” rests on an adequacy decision, but as of { $date } there was none ({ $countries })
    .title = No adequacy decision about the country
    .here = no such decision
    .note = an adequacy decision is about a particular country and must be in force on that day: Article 45 of the GDPR
    .help = choose the safeguard that applies, for example “standard-clauses”, or correct the country
    .why = Which countries protect data well enough is decided by the European Commission, and decisions come and go (Article 45 of the GDPR). The list is in `src/law/registry/adequacy.txt`.

OP442 = the adequacy decision ({ $countries }) applies to some recipients only, and nothing says that “{ $transfer }” is one of them
    .title = Limited adequacy decision
    .here = applies to some recipients only
    .note = the decision on the United States is about certified recipients, that on Canada about business: Article 45 of the GDPR
    .help = write in “text” that the recipient has joined the EU-US Data Privacy Framework, or is covered by the Canadian act, or choose another safeguard
    .why = A recipient that the decision does not cover has no more protection than before (Article 45 of the GDPR). The text should say what makes it apply.

OP443 = the transfer to “{ $transfer }” goes on all the time, but rests on an exception for individual cases
    .title = Exception used for a regular transfer
    .here = for individual cases
    .note = the exceptions in Article 49(1) of the GDPR are for what happens now and then
    .help = choose a safeguard such as “standard-clauses”, or correct the recipient’s role
    .why = A recipient in the role “{ $role }” receives data as a matter of course. Article 49 of the GDPR is read narrowly: what is the rule cannot rest on an exception.

OP444 = “{ $purpose }” keeps accounting material for { $period }, which is less than the Bookkeeping Act asks for
    .title = Accounting material deleted too early
    .here = too short
    .note = most accounting material is kept for five years after the accounting year, the rest for three and a half: section 13 of the Bookkeeping Act
    .help = write the period that the act asks for (P5Y or P3Y6M), with “because”, or remove “accounting: true” if this is no accounting material
    .why = Where an act demands that data are kept, a notice cannot promise that they are gone before (section 13 of the Bookkeeping Act and Article 6(1)(c) of the GDPR).

OP445 = “{ $purpose }” keeps “{ $data }” for { $period }, which is longer than the regulations on cameras allow
    .title = Camera recordings kept too long
    .here = too long
    .note = recordings are deleted within a week, or within 30 days if the police are likely to get them: section 6 of the camera regulations
    .help = write P7D; where the police are likely to get the recording, add a line of at most P30D beside it
    .why = The regulations on camera surveillance in undertakings set the limits (section 6). If one of the exceptions applies, a waiver says which.

OP446 = “{ $purpose }” keeps the entry in the register for { $period } after its end
    .title = Sanction kept after its end
    .here = after the end of the sanction
    .note = an entry is deleted when the period of the sanction is over: section 12-11 of the Universities and University Colleges Act
    .help = write P0D; what is kept elsewhere, in a file of the case, needs a line and a provision of its own
    .why = The register of sanctions exists so that a sanction is followed while it lasts. The act itself says when the entry goes (section 12-11).

OP447 = “{ $notice }” promises deletion, but never mentions the archives
    .title = Deletion without a word about archives
    .here = deleted
    .note = documents of public bodies are archived, and may not be destroyed until the rules on archives allow it: section 12 of the Archives Act
    .help = say in the notice what is archived, and name the Archives Act in “because” or in the text
    .why = A public body that says “deleted” and means “deleted from the system, kept in the archive” promises more than it can keep (the Archives Act and Article 5(1)(a) of the GDPR).

OP448 = “{ $purpose }” rests on consent, but nothing in the notice says what happens when it is withdrawn
    .title = No deletion when consent is withdrawn
    .here = not a word about withdrawal
    .note = when consent is withdrawn and there is no other basis, the data are erased: Article 17(1)(b) of the GDPR
    .help = add a line in “retention” from an event such as “you withdraw your consent”, or say it in the criterion
    .why = Whoever says yes should know what happens to what has been collected when they change their mind (Articles 7(3) and 17(1)(b) of the GDPR).

OP449 = “{ $purpose }” does not say how long “{ $data }” is kept
    .title = Log without a period
    .here = no period
    .note = logs grow by themselves and are about everybody: Articles 5(1)(e) and 13(2)(a) of the GDPR
    .help = write a period, for example “period: P90D”, from the event “recorded”
    .why = A log shows who did what and when. Those who run it can always say how long it is kept, so a criterion is no answer here (Article 13(2)(a) of the GDPR).

OP450 = “{ $decision }” is made by a machine for “{ $purpose }”, which uses special categories: { $data }
    .title = Automated decision with special categories
    .here = decided by a machine alone
    .there = neither explicit consent nor substantial public interest
    .note = such decisions rest on special categories only with explicit consent or for substantial public interest by law: Article 22(4) of the GDPR
    .help = if the decision does not use these data, waive this with that as the reason; otherwise correct the condition or the degree
    .why = Article 22(4) of the GDPR allows two conditions only: points (a) and (g) of Article 9(2).

OP451 =
    { $what ->
        [ground] “{ $decision }” rests on other provisions in another notice
       *[degree] “{ $decision }” is made by a machine alone in one notice and not in another
    }
    .title = One decision told in two ways
    .here = here
    .there = another notice says otherwise
    .note = those who meet the same decision must be told the same: Article 5(1)(a) of the GDPR
    .help = find out what is right, and correct the other; if these are two decisions, give one another id
    .why = Applicants and students may pass through the same process and read two notices about it. When those differ, one of them is wrong (Articles 5(1)(a) and 13(2)(f) of the GDPR).

OP452 = the transfer to “{ $transfer }” is protected by “{ $one }” here and by “{ $other }” in another notice
    .title = One transfer told in two ways
    .here = { $one }
    .there = { $other }
    .note = one agreement protects the data in one way, whoever they are about: Articles 5(1)(a) and 13(1)(f) of the GDPR
    .help = find out what is right and correct the other
    .why = The safeguards are in the agreement with the recipient, and readers may ask for a copy of them. Two notices that name different ones cannot both be right (Article 13(1)(f) of the GDPR).

OP453 = “{ $contact }” is a person: { $email }
    .title = Contact that is a person
    .here = a person’s own address
    .note = people leave and are away; requests must be answered all the same: Article 12(2) of the GDPR
    .help = write the name and the address of the office or function
    .why = The deadline of one month runs also when a person is on holiday (Article 12(2) and (3) of the GDPR). An address that several people read lasts longer.

OP454 = “{ $contact }” is not for { $audiences }, who read this notice too
    .title = Contact for other readers
    .here = for other readers
    .there = whom it is for
    .note = readers must reach somebody who can help them: Article 12(2) of the GDPR
    .help = choose a contact for all readers of the notice, or add the audience to the contact in “site.yaml”
    .why = Whoever writes to an office for others is sent on or forgotten (Articles 12(2) and 13(1)(a) of the GDPR).

OP455 = the address of “{ $contact }” is at “{ $domain }”, which belongs to nobody on the site
    .title = E-mail address at an unfamiliar domain
    .here = neither yours nor that of an organisation in the register
    .note = readers should be able to see whom they write to: Article 13(1)(a) of the GDPR
    .help = correct the address; if it is right, put the organisation that has the domain in the register, with its “url”
    .why = A slip in an address sends requests with personal data to strangers. An address at another organisation is fine when the register knows that organisation.

OP456 = “{ $name }” ceased to exist on { $date }; its tasks are with { $now }
    .title = Body that no longer exists
    .here = write the one that has the task now
    .note = people must be told who receives their data today: Articles 5(1)(d) and 13(1)(e) of the GDPR
    .help = write the name, address and role of the body that took over; if the old name must be kept, write “former” before it
    .why = Public bodies are merged and renamed, and notices go on naming the old ones. Readers then turn to somebody who is not there (Article 5(1)(d) of the GDPR). The list is in `src/rules/bodies.txt`.

OP457 = the system “{ $name }” ceased to exist on { $date }; { $now } took over
    .title = System that no longer exists
    .here = write the one in use now
    .note = people must be told where their data are today: Article 5(1)(d) of the GDPR
    .help = write the system that took over; if the old name must be kept, write “former” before it
    .why = When a shared system is replaced, the data move, and often somebody else becomes responsible for them (Article 5(1)(d) of the GDPR). The list is in `src/rules/bodies.txt`.

OP458 = the text names “{ $name }”, which ceased to exist on { $date }
    .title = Text about a body or system that no longer exists
    .here = now: { $now }
    .note = what a notice says must be right on the day from which it applies: Article 5(1)(d) of the GDPR
    .help = write { $now }; a sentence about the past says “former” or names the new one too
    .why = Public bodies are merged and renamed and systems replaced, and texts go on naming the old ones. The list is in `src/rules/bodies.txt`.

OP459 = “{ $id }” and “{ $other }” are the same organisation: “{ $name }”
    .title = One organisation twice
    .here = also here
    .there = first here
    .note = one organisation has one name, one role and one address in all notices
    .help = keep one of them and let the notices name that id
    .why = When the same organisation is entered twice, only one of the entries is kept up to date, and readers believe that there are two.

OP460 = “{ $system }” belongs to { $rightful }, not to “{ $owner }”
    .title = Owner other than the one in the regulations
    .here = not the one that the regulations name
    .note = the Universities and University Colleges Regulations say who is responsible: sections 10-1 and 10-4
    .help = write the organisation that is responsible as “owner”
    .why = Where the law names the controller, a notice cannot name another (Article 4(7) of the GDPR).

OP461 = the site has no link to an accessibility statement
    .title = Accessibility statement missing
    .note = public bodies publish a statement on the accessibility of their websites: section 4e of the regulations on universal design of ICT
    .help = write the address of the statement in “accessibility-statement” in “site.yaml”
    .why = The pages are built to be accessible, but the statement is yours to make, and the site is where it is linked (section 4e of the regulations).

OP462 = the site is in { $lang } but not in { $other ->
        [nn] Nynorsk
       *[nb] Bokmål
    }
    .title = One written standard only
    .here = the only Norwegian on the site
    .note = state bodies must publish at least a quarter of their content in each of Bokmål and Nynorsk: section 13 of the Language Act
    .help = add the other to “languages” and have the notices translated
    .why = The Language Act looks at all that a state body publishes over time, so this site alone decides nothing. But a privacy notice is a text that concerns everybody, and the program is made to keep the two in step.

OP463 = “{ $purpose }” rests on the consent of children, and the text does not mention their parents
    .title = Consent of children
    .here = consent
    .note = for services on the internet, those under 13 need the consent of their parents: Article 8(1) of the GDPR and section 5 of the Personal Data Act
    .help = write in the text from which age one may consent, and who does it for those who are younger
    .why = In Norway the age is 13 for services on the internet (section 5 of the Personal Data Act). Children should read it in words that they understand.

OP464 =
    { $act ->
        [arkl] no notice mentions that documents are archived
       *[offl] no notice mentions that others may ask to see documents
    }
    .title = Public records not mentioned
    .here = a public body
    .note = documents of public bodies are archived, and anybody may ask to see them: the Archives Act, the Freedom of Information Act and Article 86 of the GDPR
    .help = say it once, for example in the general notice, and name the act
    .why = Few people realise that what they send to a public body is registered and may be given to others who ask. It is among what is most likely to surprise (Article 86 of the GDPR).

OP465 = the title names “{ $named }”, but the notice is not for { $audience }
    .title = Title for another audience
    .here = names readers whom the notice does not concern
    .note = a title that names somebody else sends readers away, or to the wrong page: Article 12(1) of the GDPR
    .help = correct the title, or add the audience to “audiences”
    .why = Readers choose a notice by its title. What it covers is told by “audiences”, and the two must agree (Article 12(1) of the GDPR).

OP466 = “{ $organisation }” is established outside the EEA, but no representative is named
    .title = Representative missing
    .here = outside the EEA
    .note = a controller outside the EEA names somebody in the EEA whom people can turn to: Articles 13(1)(a) and 27 of the GDPR
    .help = write the representative under “contacts” in “site.yaml”, and its id in “representative”
    .why = Readers and authorities must have somebody within reach (Article 27 of the GDPR). If one of the exceptions in Article 27(2) may apply, take advice on it first.

OP467 = “{ $notice }” applies from { $date } and does not say that it has been reviewed since
    .title = Never reviewed
    .here = more than two years ago
    .note = what a notice says must be right today: Articles 5(1)(d) and 24(1) of the GDPR
    .help = go through the notice and write the day in “reviewed”
    .why = Systems, suppliers and acts change. Without a day of review, nobody can tell whether the notice has kept up (Articles 5(1)(d) and 24(1) of the GDPR).

OP607 = “{ $by }” looks like the name of a person
    .title = Waiver decided by a person
    .here = write an office or a role
    .note = an office is still there when the waiver is due for review
    .help = write the office or the role, for example “The data protection officer”
    .why = Waivers are in the sources, and the sources may be read by all. Who held the office on the day can be found out; the name need not be there.

OP608 = the waiver of { $rule } ends on { $date }
    .title = Waiver about to end
    .here = the last day
    .note = after that day the finding is back, and blocks publishing if it is an error
    .help = put right what is waived, or decide anew and write a new last day
    .why = Whoever is told a month before has time to do something about it.

# Words that authors use, parted by |. A phrase is found at the beginning of a word; = says that the
# word ends there.
duty-words-special = health | sick | illness | disease | diagnos | medical | allerg | disabilit | trade union | union member | religio | belief | ethnic | racial | biometr | fingerprint | genetic | dna= | sexual | sex life | political opinion | political view | party member
duty-words-offences = police certificate | criminal | conviction | offence | offense
duty-words-public = publicly available | publicly accessible | public source | open source | social media | the internet= | the web= | brønnøysund | company register | register of companies
duty-words-others = others= | other= | third parties= | third party= | partners= | our partners= | business partners= | external= | external parties= | external partners= | external systems= | other systems= | suppliers= | our suppliers= | vendors= | service providers= | other recipients= | relevant parties=
duty-words-accounting = payment | invoic | accounting | voucher | receipt | bookkeeping | bank account | account data | reimbursement | travel claim
duty-words-camera = surveillance | cctv | security camera
duty-words-accounts = invoic | accounting | bookkeeping | voucher
duty-words-consent = consent | point (a) | voluntar
duty-words-contract = contract | agreement | point (b) | employment | order
duty-words-obligation = obligation | obliged | must by law | duty | law= | laws= | act= | required | point (c)
duty-words-vital = vital | life | point (d)
duty-words-task = public interest | task | mission | authority | point (e)
duty-words-interest = legitimate interest | interest | point (f)
duty-words-commercial = commercial | pipeda | business
duty-words-certified = data privacy framework | dpf= | certified
duty-words-withdraw = withdraw | unsubscribe | take back | opt out
duty-words-log = log= | logs= | access log | system log | audit log
duty-words-former = former | formerly | previously | now= | was= | were= | until= | earlier | before= | history
duty-words-former-law = former | formerly | previous | before= | repealed | replaced | superseded | old= | at the time | historical | until=
duty-words-parents = parent | guardian
duty-words-office = office | officer | department | registry | head | director | dean | rector | manager | management | team | unit | section | board | committee | university | faculty | institute | centre | administration | desk | service | library | adviser | leader | chief | ombud
duty-words-joining = for= | and= | or= | to= | about= | of=
OP468 = “{ $notice }” was reviewed on { $date }, a day that has not come
    .title = A review that has not happened yet
    .here = a day to come
    .note = what a notice says of itself must be right: Article 5(1)(a) and (d) of the GDPR
    .help = write the day on which the notice was last reviewed
    .why = The date shows readers how fresh the notice is. A day to come is a slip or a plan.
OP469 = 
    { $what ->
        [early] “{ $notice }” applies from { $date }, before the GDPR took effect
        [late] “{ $notice }” applies from { $date }, more than two years ahead
       *[reviewed] “{ $notice }” applies from { $date }, but was last reviewed more than two years before
    }
    .title = A day that the notice can hardly be meant to apply from
    .here = is this the day that is meant?
    .note = what a notice says of itself must be right: Article 5(1)(d) of the GDPR
    .help = correct the date in “effective” or “reviewed”
    .why = Acts and decisions are checked on the day from which the notice applies. If it is wrong, so is the check.
OP470 = the transfer to “{ $transfer }” names { $stated }, but the register says { $countries }
    .title = A transfer to a different country from the recipient’s
    .here = the register says { $countries }
    .note = readers must be told which country the data go to: Articles 13(1)(f) and 14(1)(f) of the GDPR
    .help = find out where the recipient is, and correct the transfer or “country” in the register
    .why = The country decides whether there is a decision on adequacy, and what safeguards are needed. The rule leaves out countries in the EEA.
OP471 = “{ $id }” sounds like accounting material (“{ $word }”), but is not marked
    .title = Accounting material that is not marked
    .here = sounds like accounting material
    .note = accounting material must be kept for five years, some of it for three and a half: section 13 of the Bookkeeping Act
    .help = write “accounting: true”, or “accounting: false” when it is not accounting material
    .why = With the mark, the storage period is checked against section 13 of the Bookkeeping Act. Without it, too short a period may be left unnoticed.
OP472 = “{ $id }” sounds like recordings from surveillance cameras (“{ $word }”), but is not marked
    .title = Camera recordings that are not marked
    .here = sounds like camera recordings
    .note = recordings from surveillance cameras must be deleted within a week, or 30 days when the police will probably get them: section 6 of the regulations on camera surveillance in undertakings
    .help = write “camera: true”, or “camera: false” when it is not surveillance
    .why = With the mark, the storage period is checked against the regulations. Without it, too long a period may be left unnoticed (Article 5(1)(e) of the GDPR).
OP473 = 
    { $what ->
        [phone] one e-mail address has two telephone numbers: { $one } and { $other }
        [email] one telephone number has two e-mail addresses: { $one } and { $other }
       *[address] one place has two postal addresses: “{ $one }” and “{ $other }”
    }
    .title = Different contact details for the same body
    .here = { $one }
    .there = { $other }
    .note = readers must reach whoever is to answer: Article 12(2) and Article 13(1)(a) and (b) of the GDPR
    .help = find out which is right, and correct the other; if these are two offices, give each its own address
    .why = Contact details are both in “site.yaml” and in the register. If only one of them is corrected, the pages send readers to two places. One postcode belongs to one place.
OP474 = the Norwegian Data Protection Authority gives “{ $published }”, not “{ $own }”
    .title = Contact details of the authority that are not those published
    .here = the Authority gives { $published }
    .note = readers must be able to complain to the authority: Articles 13(2)(d) and 14(2)(e) of the GDPR
    .help = correct it; if the Authority has a new address, waive this with that as the reason
    .why = A complaint to the wrong address does not arrive. What the Authority has published was entered into the program in October 2026.
OP475 = “{ $phone }” of “{ $id }” does not have the right number of digits
    .title = A telephone number that nobody can call
    .here = wrong number of digits
    .note = it must be easy to exercise one’s rights: Article 12(2) of the GDPR
    .help = correct the number; a Norwegian number has eight or five digits, and a foreign one begins with + and the code of its country
    .why = Nobody sees a digit too few or too many until somebody has called in vain.
OP476 = 
    { $what ->
        [language] the address in { $one } leads to the page in { $other }
       *[host] the address in { $one } is on another site than in the other languages
    }
    .title = A web address of another language
    .here = “{ $url }”
    .note = readers must get the same in their language: Article 12(1) of the GDPR
    .help = correct the address; other languages have “{ $there }”
    .why = A link that leads to another language has usually been pasted and not changed.
OP477 = “{ $purpose }” is about accounting, but all data are deleted after { $period } or before
    .title = A purpose about accounting with too short a period
    .here = shorter than the Bookkeeping Act says
    .note = accounting material must be kept for five years, some of it for three and a half: section 13 of the Bookkeeping Act
    .help = correct the period, or mark the data “accounting: false” when the vouchers are kept elsewhere
    .why = Invoices and vouchers cannot be deleted when the customer wishes (section 13 of the Bookkeeping Act). Data marked “accounting” are checked one by one.
