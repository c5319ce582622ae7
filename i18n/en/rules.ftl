### What the rules say. Each rule has a message under its code: what is wrong, and under .title, .note,
### .help and .why its name in tables, the reason, what to do, and a longer explanation.

## Words that several messages share

rules-difference =
    { $side ->
        [here] { $here } only in { $one }
        [there] { $there } only in { $other }
        [both] { $here } only in { $one }; { $there } only in { $other }
       *[value] “{ $here }” in { $one }, “{ $there }” in { $other }
    }
rules-difference-here =
    { $side ->
        [here] only here: { $here }
        [there] missing here: { $there }
        [both] only here: { $here }; missing: { $there }
       *[value] “{ $here }” in { $one }
    }
rules-difference-there =
    { $side ->
        [here] missing here: { $here }
        [there] only here: { $there }
        [both] only here: { $there }; missing: { $here }
       *[value] “{ $there }” in { $other }
    }
rules-of =
    { $scope ->
        [notice] the notice “{ $id }”
        [decision] the decision “{ $id }”
        [transfer] the transfer to “{ $id }”
        [part] the part “{ $id }”
        [right] the right “{ $id }”
        [joint] the joint responsibility with “{ $id }”
       *[purpose] the purpose “{ $id }”
    }

rules-field-title = the title
rules-field-summary = the summary
rules-field-text = the text about the purpose
rules-field-interest = the legitimate interest
rules-field-otherwise = the consequence of not giving the data
rules-field-when = the text about the disclosure
rules-field-why = the reason for the storage period
rules-field-criterion = the criterion for the storage period
rules-field-retention-texts = what is said about the storage period
rules-field-logic = the logic behind the decision
rules-field-effect = the effect of the decision
rules-field-transfer-text = the text about the transfer
rules-field-name = the name
rules-field-about = the description
rules-field-lead = the sentence on the front page
rules-field-address = the postal address
rules-field-url = the web address
rules-field-accessibility = the address of the accessibility statement
rules-field-audiences = the audiences
rules-field-effective = the effective date of the notice
rules-field-reviewed = the date of the last review
rules-field-controller = the controller
rules-field-contact = the contact
rules-field-dpo = the data protection officer
rules-field-automated-decisions = automated decisions
rules-field-transfers = transfers out of the EEA
rules-field-recipients = recipients
rules-field-basis = the legal basis
rules-field-special = the basis for special categories of data
rules-field-data = the data
rules-field-sources = the sources
rules-field-required = the answer on whether the data must be given
rules-field-retention = the storage period
rules-field-period = the storage period
rules-field-from = the start of the storage period
rules-field-then = deletion or the like after the storage period
rules-field-because = the provision behind the storage period
rules-field-recipient-data = the list of data for the recipient
rules-field-ground = the provision
rules-field-degree = the degree of automation
rules-field-review = the contact for a review
rules-field-purposes = the purposes of the decision
rules-field-safeguard = the protection of the data
rules-field-copy = the contact for a copy of the safeguards
rules-field-part = the part of the notice
rules-field-part-title = the title of the part
rules-field-part-text = the text about the part
rules-field-source-texts = what is said about the sources
rules-field-source-when = the text on when the data come from the source
rules-field-source-data = the data from the source
rules-field-opt-out = the way to opt out at the source
rules-field-retention-when = the condition for the storage period
rules-field-arrangement = the arrangement on joint responsibility
rules-field-exercise-contact = the contact for the right
rules-field-how = the way to exercise the right
rules-field-limited-by = the provision behind the limit
rules-field-limits = the explanation of the limit

## Is everything in place?

OP101 =
    { $kind ->
        [audience] there is no audience “{ $id }” in site.yaml
        [contact] there is no contact “{ $id }” in site.yaml
        [organisation] there is no organisation “{ $id }” in the register
        [data] there is no category of data “{ $id }” in the register
        [source] there is no source “{ $id }” in the register
        [recipient] there is no recipient “{ $id }” in the register
        [event] there is no event “{ $id }” in the register
        [part] there is no part “{ $id }” in the notice
       *[purpose] there is no purpose “{ $id }” in the notice
    }
    .title = Unknown id
    .here = nothing is called “{ $id }”
    .note = what several notices share is named in one place and referred to by its id, so that it has the same name everywhere
    .help = correct the spelling, or add “{ $id }” to site.yaml or the register
    .help-similar = write “{ $similar }” if that is the one you mean; otherwise add “{ $id }” to site.yaml or the register
    .why = Organisations, categories of data, sources, recipients, audiences and contacts have their names in all languages in one place, in site.yaml and the register. Notices refer to them by id. An id that is not there would leave the reader with an empty line where a name should be.

OP102 = the notice “{ $notice }” does not exist in { $lang }
    .title = Notice missing in a language
    .here = it exists in { $other }
    .note = readers of { $lang } must be told the same as others, in a language that they understand: Article 12(1) of the GDPR
    .help = make the file { $path } with the same ids as in { $other }
    .why = Article 12(1) of the GDPR asks for information that is easy to understand. A site that promises three languages has every notice in all three; otherwise some readers meet an empty page. Facts may stay in the reference language alone, but every text must be translated.

OP103 =
    { $of ->
        [notice] { $field } is missing in { $lang }
       *[thing] “{ $id }”: { $field } is missing in { $lang }
    }
    .title = Text missing in a language
    .here = missing here: { $field }
    .there = it is here, in { $other }
    .note = facts may be taken from the reference language, but a text is never shown in another language: Article 12(1) of the GDPR
    .help = write the text in { $lang }, in the field “{ $key }”
    .why = Whoever reads one language must be told as much as whoever reads another. So every text must exist in every language before the notice can be published. A text is never borrowed from another language: the page would change language halfway, which helps neither the reader nor the screen reader.

OP104 = the notice “{ $notice }” names no purpose
    .title = Notice without purposes
    .note = people must be told what their data are used for: Article 13(1)(c) of the GDPR
    .help = write at least one purpose under “purposes”
    .why = The purposes are the heart of a notice: everything else – legal basis, data, recipients, storage period – belongs to a purpose. Without one, nobody can see what the data are used for (Articles 13(1)(c) and 14(1)(c) of the GDPR).

OP105 =
    { $scope ->
        [notice] the notice “{ $id }” does not say whom it concerns
       *[purpose] the purpose “{ $id }” concerns nobody: its list of audiences is empty
    }
    .title = No audience
    .note = each audience has a page of its own, and what concerns nobody is on none of them
    .help = write the audiences in “audiences”, with their ids from site.yaml
    .why = The site asks its readers who they are, and shows what concerns that group. A notice or a purpose without an audience would be on no page at all, and the people concerned would not be told (Article 12(1) of the GDPR).

OP106 =
    { $scope ->
        [decision] the decision “{ $id }” concerns the audience “{ $audience }”, which the notice does not address
        [part] the part “{ $id }” concerns the audience “{ $audience }”, which the notice does not address
       *[purpose] the purpose “{ $id }” concerns the audience “{ $audience }”, which the notice does not address
    }
    .title = Audience outside the notice
    .there = the notice addresses these
    .note = the audiences of a purpose are some of those of its notice
    .help = add “{ $audience }” to the audiences of the whole notice, or remove it here
    .why = A purpose may concern fewer people than its notice, never others. An audience named by the purpose alone would get the purpose on its page, but not the notice that it belongs to.

OP107 = no notice addresses the audience “{ $audience }”
    .title = Audience without a notice
    .note = the page of the audience would be empty: Article 12(1) of the GDPR
    .help = write “{ $audience }” in the “audiences” of a notice, or remove the audience from site.yaml
    .why = The front page shows every audience in site.yaml. Whoever chooses one that no notice addresses comes to an empty page and is told nothing.

OP108 = the notice “{ $notice }” does not say from which day it applies
    .title = Effective date missing
    .note = the day shows which text applied when, and which acts the citations are checked against: Article 5(2) of the GDPR
    .help = write the day in “effective”, for example “effective: 2026-08-15”
    .why = The controller must be able to show what people were told, and when (Articles 5(2) and 13(3) of the GDPR). Without a date it is not known either whether an act was in force when the notice took effect.

OP109 = “{ $one }” and “{ $other }” get the same address in { $lang }: { $address }
    .title = Address used twice
    .here = gives the address { $address }
    .own = the site always has a page of its own here
    .there = “{ $other }” has this address already
    .note = two pages cannot have the same address
    .help = write another address in “path”, or change the name
    .why = The address of a page is made from its title or name, or given in “path”. Of two pages with the same address, one would disappear.

OP110 = “{ $id }”: { $field } is missing in { $lang }
    .title = Shared text missing in a language
    .note = names and descriptions are put on the pages in each language, and are never borrowed from another: Article 12(1) of the GDPR
    .help = write the text in { $lang }, or one text without a language if it is the same in all
    .why = What several notices share – organisations, categories of data, sources, audiences, contacts – has a name in every language of the site. Where one is missing, sentences in that language would have a hole.

OP111 = the purpose “{ $purpose }” does not use “{ $data }”, which is named here
    .title = Data outside the purpose
    .there = the purpose uses these data
    .note = a source, a recipient or a storage period can only concern data that the purpose uses: Article 5(1)(a) of the GDPR
    .help = add “{ $data }” to the data of the purpose, or remove it here
    .why = When we collect, pass on or keep data that the purpose does not name, either the list of data is too short or this is wrong. Readers see two different answers to what we use (Article 5(1)(a) of the GDPR).

OP112 = the link leads nowhere: there is no “{ $target }”
    .title = Link to something that does not exist
    .here =
        { $kind ->
            [notice] no notice has this id
            [section] no section has this id
            [audience] no audience has this id
           *[contact] no contact has this id
        }
    .note = the reader would come to a page that does not exist
    .help = correct the id in the link
    .help-similar = write “{ $similar }” if that is what you mean
    .why = Links between notices, audiences and contacts go by id, so that they still work when a title is changed. An id that does not exist would put a dead link on the page.

OP113 = the purpose “{ $purpose }” does not say which part of the notice it belongs to
    .title = Purpose without a part
    .here = belongs to no part
    .there = the notice is divided here
    .note = where a notice is divided, each group reads its own part, and a purpose outside the parts may be overlooked: Article 12(1) of the GDPR
    .help = write the id of the part in the field “part” of the purpose
    .why = A notice can be divided when it concerns several groups whose data are handled differently. Each purpose then belongs to a part, so that readers find what concerns them in one place.

OP114 = the part “{ $part }” has no purposes
    .title = Part without purposes
    .note = the page would get a heading with nothing below it: Article 12(1) of the GDPR
    .help = write “part: { $part }” in the purposes that belong to the part, or remove the part
    .why = The parts of a notice gather the purposes for each group. A part without a purpose is either left over, or its purposes have been given the wrong part.

OP115 = the purpose “{ $purpose }” concerns the audience “{ $audience }”, which the part “{ $part }” is not for
    .title = Audience outside the part
    .there = the part is for these
    .note = the audiences of a purpose are some of those of the part it belongs to
    .help = add “{ $audience }” to the audiences of the part, move the purpose to another part, or remove the audience here
    .why = A purpose may concern fewer people than its part, never others. Otherwise an audience would get the purpose on its page under a heading that is about somebody else.

OP116 = nothing is said about what was agreed with “{ $organisation }”, which is a joint controller
    .title = Joint controller without an explanation
    .note = people must be told the essence of the arrangement between those who are responsible together: Article 26(2) of the GDPR
    .help = write “{ $organisation }” under “joint-controllers”, with a text on who does what and whom to ask, or correct the role
    .why = Where two or more decide together what data are used for, they agree on who does what. The essence of that arrangement must be available to those concerned (Article 26(2) of the GDPR). They may exercise their rights against each of them (Article 26(3)).

OP117 = “{ $organisation }” is named as a joint controller, but in no purpose
    .title = Joint controller of nothing
    .note = readers are not told what the responsibility is for: Article 26(1) of the GDPR
    .help = name “{ $organisation }” among the recipients of the purpose concerned, with “role: joint-controller”, or remove the text
    .why = Joint responsibility is always for something in particular. Where an arrangement is explained and no purpose has the joint controller among its recipients or sources, either the role at the purpose is wrong or the explanation is out of date.

OP118 = the right “{ $right }” is limited, and the provision that limits it is not named
    .title = Limit without a provision
    .note = only the regulation itself or an act can limit a right: Article 23 of the GDPR
    .help = write the provision in “limited-by”, for example “section 17 of the Personal Data Act”
    .why = The rights follow from the regulation. Only the regulation itself or an act can limit them (Article 23 of the GDPR), and whoever is refused must be told why (Article 12(4)). Nobody can check a limit that names no provision.

OP119 = { $what ->
        [rest] the purpose “{ $purpose }” has two storage periods for the rest of the data
       *[data] the purpose “{ $purpose }” has two storage periods for “{ $data }”
    }
    .title = Two storage periods for the same data
    .here = this one is about the same data
    .there = as this one
    .note = readers are not told how long data are kept when there are two answers: Article 13(2)(a) of the GDPR
    .help = write in “when” of both when it applies, for example “If you are not offered a place.”, or make them one
    .why = The same data may be kept for different periods in different cases. Then each storage period must say which case it is for.

OP120 = { $kind ->
        [audience] the link leads to the audience “{ $target }”, which only drafts are for
       *[notice] the link leads to “{ $target }”, which is a draft
    }
    .title = Link to a draft
    .here = the page it leads to is not published
    .there = here it says that it is a draft
    .note = a draft is not published, so readers would come to a page that does not exist: Article 12(1) of the GDPR
    .help = leave the link out until the draft is finished, or make the notice that contains it a draft too
    .why = A notice with “draft: true” is checked but not published. The preview shows it, and so does “opplyst build --drafts”. A link to it from a published notice would be dead.

## Do the languages say the same?

OP201 =
    { $is ->
        [alone] the purpose “{ $id }” is only in { $other }
       *[missing] the purpose “{ $id }” is missing in { $lang }
    }
    .title = Purpose only in some languages
    .here = the purpose is missing in { $lang }
    .there = it is here, in { $other }
    .after = missing here in { $lang }, probably after “{ $near }”
    .before = missing here in { $lang }, probably before “{ $near }”
    .misspelt = could this be “{ $id }”?
    .note = all readers must be told of the same purposes: Articles 13(1)(c) and 12(1) of the GDPR
    .help = write the purpose “{ $id }” in { $lang } too, or remove it from the other languages
    .help-misspelt = write “{ $id }” instead of “{ $similar }” if they are the same purpose
    .help-extra = write the purpose “{ $id }” in { $lang } too, with its facts, or remove it from { $other }
    .why = A purpose that appears in only one language is hidden from everybody who reads the others. Purposes are recognised by their id, not by their order, so the id must be the same in every language.

OP202 =
    { $is ->
        [alone] the section “{ $id }” is only in { $other }
       *[missing] the section “{ $id }” is missing in { $lang }
    }
    .title = Section only in some languages
    .here = the section is missing in { $lang }
    .there = it is here, in { $other }
    .after = missing here in { $lang }, probably after “{ $near }”
    .before = missing here in { $lang }, probably before “{ $near }”
    .misspelt = could this be “{ $id }”?
    .note = all readers must be told the same: Article 12(1) of the GDPR
    .help = write the section {"{"}#{ $id }{"}"} in { $lang } too, or remove it from the other languages
    .help-misspelt = write {"{"}#{ $id }{"}"} instead of {"{"}#{ $similar }{"}"} if they are the same section
    .help-extra = write the section {"{"}#{ $id }{"}"} in { $lang } too, or remove it from { $other }
    .why = Every section has an id in braces after its heading, the same in all languages. That is how a section that is not translated is found, and how links keep working when a heading is changed.

OP203 =
    { $lacks ->
        [article-6] the legal basis for “{ $purpose }” lacks Article 6 in { $one }: { rules-difference }
       *[none] the legal basis for “{ $purpose }” is not the same in { $one } as in { $other }: { rules-difference }
    }
    .title = Legal basis differs between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = a purpose rests on the same basis for everybody, whichever language they read: Article 13(1)(c) of the GDPR
    .help =
        { $lacks ->
            [article-6] write the provision of Article 6 in { $one } too; Article 9 and other acts are not enough on their own
           *[none] find out which basis is right, and correct the other
        }
    .why = The legal basis decides which rights people have: whoever has consented may withdraw the consent, and where the basis is Article 6(1)(e), one may object. Different bases in two languages give readers different answers to what they can ask for (Articles 13(1)(c) and 14(1)(c) of the GDPR). Citations may be written differently; what is compared is the provisions that they point to.

OP204 = the basis for special categories of data in “{ $purpose }” is not the same in { $one } as in { $other }: { rules-difference }
    .title = Basis for special categories differs between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = special categories of data need a basis of their own in Article 9(2) of the GDPR, and it is the same for everybody
    .help = find out which basis is right, and correct the other
    .why = Data about health, trade union membership and other special categories may be used only on one of the conditions in Article 9(2) of the GDPR. Different conditions in two languages mean that at least one text is not up to date.

OP205 = “{ $purpose }”: the data are not the same in { $one } as in { $other }: { rules-difference }
    .title = Data differ between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = all readers must be told of the same data: Articles 14(1)(d) and 12(1) of the GDPR
    .help = make the lists alike; their order does not matter
    .why = Whoever wants to know what data we have about them must get the same answer in every language (Articles 14(1)(d) and 12(1) of the GDPR).

OP206 = “{ $purpose }”: the sources are not the same in { $one } as in { $other }: { rules-difference }
    .title = Sources differ between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = all readers must be told where the data come from: Article 14(2)(f) of the GDPR
    .help = make the lists alike; their order does not matter
    .why = It is easy not to know of data that come from someone other than the person. So the source must be named (Article 14(2)(f) of the GDPR), and named in every language.

OP207 =
    { $what ->
        [list] “{ $purpose }”: the recipients are not the same in { $one } as in { $other }: { rules-difference }
        [role] “{ $purpose }”: the role of the recipient “{ $recipient }” differs: { rules-difference }
       *[data] “{ $purpose }”: the data that “{ $recipient }” gets are not the same in { $one } as in { $other }: { rules-difference }
    }
    .title = Recipients differ between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = all readers must be told who receives the data: Article 13(1)(e) of the GDPR
    .help = make them alike; their order does not matter
    .why = Who receives the data, and in what role, is among the things that people most want to know (Articles 13(1)(e) and 14(1)(e) of the GDPR). A list that is shorter in one language hides recipients from those who read it.

OP208 =
    { $what ->
        [cover] “{ $purpose }”: the storage period is divided differently in { $one } than in { $other }: as a line of its own, { rules-difference }
        [rest] “{ $purpose }”: how long the rest of the data are kept is said only in { $side ->
            [rest-here] { $one }
           *[rest-there] { $other }
        }
        [period] “{ $purpose }”: the storage period differs: { rules-difference }
        [from] “{ $purpose }”: the storage period is counted from different events: { rules-difference }
        [then] “{ $purpose }”: what happens after the storage period differs: { rules-difference }
       *[because] “{ $purpose }”: the provision that the storage period follows differs: { rules-difference }
    }
    .title = Storage period differs between languages
    .here =
        { $what ->
            [rest] in { $one }
           *[other] { rules-difference-here }
        }
    .there =
        { $what ->
            [rest] in { $other }
           *[other] { rules-difference-there }
        }
    .length = { $length }
    .note = all readers must be told how long the data are kept: Article 13(2)(a) of the GDPR
    .help = find out what is right, and make the languages alike
    .why = A storage period is a promise. “90 days” in one language and “30 days” in another are two promises, and only one can be kept (Articles 13(2)(a) and 14(2)(a) of the GDPR). The lines are compared by the data that they concern, not by their order.

OP209 = “{ $purpose }”: whether the data must be given differs: “{ $here }” in { $one }, “{ $there }” in { $other }
    .title = Whether data must be given differs between languages
    .here = “{ $here }” in { $one }
    .there = “{ $there }” in { $other }
    .note = all readers must be told whether they must give the data, and why: Article 13(2)(e) of the GDPR
    .help = write the same in every language: “law” (the law requires it), “contract” (a contract requires it) or “none” (it is voluntary)
    .why = Whoever believes something to be voluntary when it is not may lose an offer; whoever believes the opposite gives away more than is needed (Article 13(2)(e) of the GDPR).

OP210 = the audiences of { rules-of } are not the same in { $one } as in { $other }: { rules-difference }
    .title = Audiences differ between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = whom a notice concerns does not depend on the language: Article 12(1) of the GDPR
    .help = make the lists alike
    .why = The audiences decide which pages something appears on. Where they differ, some readers lose their notice when they change language.

OP211 =
    { $what ->
        [ground] the decision “{ $decision }”: the provision differs: { rules-difference }
        [degree] the decision “{ $decision }”: how much is automated differs: { rules-difference }
        [review] the decision “{ $decision }”: who looks at it again differs: { rules-difference }
        [purposes] the decision “{ $decision }”: the purposes differ: { rules-difference }
       *[audiences] the decision “{ $decision }”: the audiences differ: { rules-difference }
    }
    .title = Automated decision differs between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = all readers must be told the same about automated decisions: Article 13(2)(f) of the GDPR
    .help = find out what is right, and make the languages alike
    .why = A decision that a machine takes may mean a great deal to the person. The provision that allows it, how much is automated, and whom to ask to look at it again are the same whichever language one reads (Articles 13(2)(f) and 22 of the GDPR).

OP212 =
    { $what ->
        [countries] the transfer to “{ $transfer }”: the countries differ: { rules-difference }
        [safeguard] the transfer to “{ $transfer }”: what protects the data differs: { rules-difference }
        [ground] the transfer to “{ $transfer }”: the provision differs: { rules-difference }
       *[copy] the transfer to “{ $transfer }”: who gives a copy of the safeguards differs: { rules-difference }
    }
    .title = Transfer differs between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = all readers must be told the same about transfers out of the EEA: Article 13(1)(f) of the GDPR
    .help = find out what is right, and make the languages alike
    .why = When data are sent out of the EEA, people must be told where to, what protects the data, and where to get a copy of the safeguards (Article 13(1)(f) of the GDPR). That is the same whichever language one reads.

OP213 = { $field } differs: { $here } in { $one }, { $there } in { $other }
    .title = Dates differ between languages
    .here = { $here } in { $one }
    .there = { $there } in { $other }
    .note = a notice applies from the same day in every language: Article 12(1) of the GDPR
    .help = find out which day is right, and correct the other
    .why = The date shows what applied when. Two dates mostly mean that one of the languages is not up to date.

OP214 = { $field } is not the same in { $one } as in { $other }: “{ $here }” and “{ $there }”
    .title = Contacts differ between languages
    .here = “{ $here }” in { $one }
    .there = “{ $there }” in { $other }
    .note = whoever wants to exercise their rights turns to the same place, whichever language they read: Article 13(1)(a) and (b) of the GDPR
    .help = find out who is right, and correct the other
    .why = The contact and the data protection officer are the door for whoever wants access or has a complaint. Different answers in two languages send some readers to the wrong place (Article 13(1)(a) and (b) of the GDPR).

OP215 = the sections are in a different order in { $one } than in { $other }: “{ $here }” is here, and “{ $there }” is in this place in { $other }
    .title = Sections in another order
    .here = “{ $here }” is here, in { $one }
    .there = “{ $there }” is here, in { $other }
    .note = readers who change language must be able to find their place again: Article 12(1) of the GDPR
    .help = put the sections in the same order in all languages
    .why = When sections are in the same order, readers can change language without losing their place, and translators see what is missing.

OP216 = { rules-of }: { $field } – there are none in { $none }, and some in { $some }
    .title = None against some
    .none = here it says that there are none
    .some = here there are some
    .note = the languages contradict each other about something that people are entitled to know: Article 13 of the GDPR
    .help = find out what is right, and correct the other
    .why = “No recipients” and a list of recipients cannot both be right. Whoever reads the language with “none” is told that the data stay with us (Article 13(1)(e) and (f) and Article 13(2)(f) of the GDPR).

OP217 = { rules-of }: { $field } is in { $lang } only, not in { $reference }
    .title = Fact only in a translation
    .here = it should be here in { $reference }
    .there = it is here, in { $lang }
    .note = what a translation leaves out is taken from { $reference }; the reverse never happens: Article 12(1) of the GDPR
    .help = write it in { $reference } too (the field “{ $key }”), or remove it from { $lang }
    .why = All translations take facts from the reference language. A fact that is only in a translation is therefore shown to nobody else, and nobody sees that it is missing.

OP218 =
    { $is ->
        [alone] the automated decision “{ $id }” is only in { $other }
       *[missing] the automated decision “{ $id }” is missing in { $lang }
    }
    .title = Automated decision only in some languages
    .here = the decision is missing in { $lang }
    .there = it is here, in { $other }
    .after = missing here in { $lang }, probably after “{ $near }”
    .before = missing here in { $lang }, probably before “{ $near }”
    .misspelt = could this be “{ $id }”?
    .note = all readers must be told of the same automated decisions: Article 13(2)(f) of the GDPR
    .help = write the decision “{ $id }” in { $lang } too, with its title, how it is made, and what it means
    .help-misspelt = write “{ $id }” instead of “{ $similar }” if they are the same decision
    .help-extra = write the decision “{ $id }” in { $lang } too, with its facts, or remove it from { $other }
    .why = Whoever a machine decides about is entitled to know it, how it happens and what follows (Articles 13(2)(f) and 14(2)(g) of the GDPR). That takes texts, and texts are not taken from another language.

OP219 =
    { $is ->
        [alone] the transfer to “{ $id }” is only in { $other }
       *[missing] the transfer to “{ $id }” is missing in { $lang }
    }
    .title = Transfer only in some languages
    .here = the transfer is missing in { $lang }
    .there = it is here, in { $other }
    .after = missing here in { $lang }, probably after “{ $near }”
    .before = missing here in { $lang }, probably before “{ $near }”
    .misspelt = could this be “{ $id }”?
    .note = all readers must be told of the same transfers out of the EEA: Article 13(1)(f) of the GDPR
    .help = write the transfer to “{ $id }” in { $lang } too, or remove all of “transfers” in { $lang }, and it is taken from the reference
    .help-misspelt = write “{ $id }” instead of “{ $similar }” if they are the same recipient
    .help-extra = write the transfer to “{ $id }” in { $lang } too, or remove it from { $other }
    .why = Data that leave the EEA are no longer protected by the same rules. So each transfer must be named (Articles 13(1)(f) and 14(1)(f) of the GDPR), in every language.

OP220 =
    { $is ->
        [alone] the part “{ $id }” is only in { $other }
       *[missing] the part “{ $id }” is missing in { $lang }
    }
    .title = Part in some languages only
    .here = the part is missing in { $lang }
    .there = it is here, in { $other }
    .after = missing here in { $lang }, probably after “{ $near }”
    .before = missing here in { $lang }, probably before “{ $near }”
    .misspelt = could this be “{ $id }”?
    .note = the notice must be divided in the same way in all languages: Article 12(1) of the GDPR
    .help = write the part “{ $id }” in { $lang } too, or remove it in the other languages
    .help-misspelt = write “{ $id }” in place of “{ $similar }” if they are the same part
    .help-extra = write the part “{ $id }” in { $lang } too, or remove it in { $other }
    .why = The parts give the page its headings. A part that is missing in a language leaves its purposes without a heading there. Parts are recognised by their ids, so the id must be the same in every language.

OP221 = the purpose “{ $purpose }” is not in the same part: { rules-difference }
    .title = Purpose in different parts
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = readers must find the same in their part, whatever the language: Article 12(1) of the GDPR
    .help = find out which part the purpose belongs to, and make the languages alike
    .why = The part decides who reads about the purpose, and which audience it concerns. If it is in different parts, two groups get different answers depending on the language they read.

OP222 =
    { $what ->
        [contact] the part “{ $part }”: the contact is not the same: { rules-difference }
       *[audiences] the part “{ $part }”: the audiences are not the same: { rules-difference }
    }
    .title = Different facts about a part
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = whom the part concerns, and whom to ask, is the same whichever language one reads: Article 12(1) of the GDPR
    .help = find out which is right, and make the languages alike
    .why = The audiences of a part decide which pages its purposes appear on. If they differ, some readers are told more than others.

OP223 = “{ $purpose }”: the data from “{ $source }” are not the same in { $one } as in { $other }: { rules-difference }
    .title = Different data from a source
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = everybody must be told where the various data come from: Article 14(2)(f) of the GDPR
    .help = make the lists alike; the order does not matter
    .why = Where a source gives only some of the data, it must be said which. They must be the same in every language.

OP224 =
    { $what ->
        [contact] the right “{ $right }”: the contact is not the same: { rules-difference }
       *[limited-by] the right “{ $right }”: the limit does not rest on the same provisions: { rules-difference }
    }
    .title = Different facts about a right
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = everybody has the same rights and exercises them in the same place: Article 12(2) of the GDPR
    .help = find out which is right, and make the languages alike
    .why = Whom one turns to, and what limits a right, are facts. They cannot depend on the language one reads (Article 12(1) and (2) of the GDPR).

OP225 =
    { $is ->
        [alone] the joint responsibility with “{ $id }” is only in { $other }
       *[missing] the joint responsibility with “{ $id }” is missing in { $lang }
    }
    .title = Joint controller in some languages only
    .here = the joint responsibility is missing in { $lang }
    .there = it is here, in { $other }
    .after = missing here in { $lang }, probably after “{ $near }”
    .before = missing here in { $lang }, probably before “{ $near }”
    .misspelt = could this be “{ $id }”?
    .note = everybody must be told what the controllers have agreed: Article 26(2) of the GDPR
    .help = write “{ $id }” under “joint-controllers” in { $lang } too, or remove it in the other languages
    .help-misspelt = write “{ $id }” in place of “{ $similar }” if they are the same
    .help-extra = write “{ $id }” under “joint-controllers” in { $lang } too, or remove it in { $other }
    .why = The essence of the arrangement must be available to those concerned (Article 26(2) of the GDPR), in the language that they read.

OP226 = the joint responsibility with “{ $organisation }”: the contact is not the same: { rules-difference }
    .title = Different contacts for a joint responsibility
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = everybody must be told whom to ask about the joint responsibility: Article 26(1) of the GDPR
    .help = find out which is right, and make the languages alike
    .why = The arrangement may name a contact point for those concerned (Article 26(1) of the GDPR). It is the same one whichever language one reads.

## Are the bases whole, and are the acts in force?

OP301 = “{ $text }” cannot be read as a citation
    .title = Unreadable citation
    .here = not understood
    .note = only a citation that is read in full can be checked against the act, compared with the other languages and linked
    .help = write for example “Article 6(1)(e) of the GDPR” or “gdpr:6(1)(e)”
    .help-likely = write “{ $likely }” if that is what you mean
    .why = What a citation means is never guessed. What cannot be read with certainty must be written more clearly, so that readers get the right link and every language says the same.

OP302 = “{ $purpose }” has no legal basis
    .title = Legal basis missing
    .note = people must be told on what basis their data are used: Article 13(1)(c) of the GDPR
    .help = write the basis in “basis”, for example “Article 6(1)(e) of the GDPR, cf. section 2-8 of the Universities and University Colleges Act”
    .why = Every purpose needs one of the bases in Article 6(1) of the GDPR, and readers must be told which (Articles 13(1)(c) and 14(1)(c)). It decides which rights they have. One basis for the whole notice does not answer that.

OP303 =
    { $has ->
        [special] the basis for “{ $purpose }” names Article 9 only, not Article 6
       *[act] the basis for “{ $purpose }” does not name Article 6 of the GDPR
    }
    .title = Basis without Article 6
    .here = no basis in Article 6(1)
    .note = the legal basis is one of points (a) to (f) of Article 6(1) of the GDPR; other acts and Article 9 come in addition
    .help = write the point of Article 6(1) first, and the act after “cf.”; Article 9 belongs in “special”
    .why = A national act may give the supplementary basis that Article 6(3) of the GDPR asks for, and Article 9(2) may allow special categories of data. But every purpose needs one of the six bases in Article 6(1), and that is what decides the rights.

OP304 = “{ $citation }” stops before the letter
    .title = Incomplete basis
    .here =
        { $has ->
           *[letters] choose among the letters { $letters }
            [numbers] this may be { $letters }
        }
    .note = Articles 6(1) and 9(2) of the GDPR contain several different bases, and the letter says which
    .help = add the letter, for example “Article 6(1)(e)” or “Article 9(2)(g)”
    .why = “Article 6(1)” names six bases at once: consent, contract, legal obligation, vital interests, public task and legitimate interests. Only the letter tells readers which one applies (Article 13(1)(c) of the GDPR).

OP305 = “{ $citation }” does not exist
    .title = Provision that does not exist
    .here =
        { $what ->
            [section] the act has no such section
            [section-repealed] the section is repealed
            [paragraph] { $count ->
                [0] the section has no paragraphs
                [one] the section has only one paragraph
               *[other] the section has only { $count } paragraphs
            }
            [article] the regulation has { $count } articles
            [number] { $count ->
                [0] the article is not divided into numbers
               *[other] the article has { $count } numbers
            }
            [letter] { $letters ->
                [none] there are no letters here
               *[other] the letters are { $letters }
            }
            [recital] the regulation has { $count } recitals
           *[chapter] the act has no such chapter
        }
    .note = a citation that leads nowhere can be checked by nobody: Article 5(1)(a) of the GDPR
    .help = look the provision up, and correct the citation
    .help-now-at = the provision is now in { $now }; look it up and see whether that is what you mean
    .why = A citation must lead readers to the right place in the act. A section, paragraph or letter that does not exist mostly comes from a slip of the pen, or from a change in the act since.

OP306 =
    { $state ->
        [repealed] the act in “{ $citation }” was repealed on { $date }, before the notice took effect
        [pending] the act in “{ $citation }” is not in force
       *[later] the act in “{ $citation }” enters into force on { $date }, after the notice
    }
    .title = Act not in force
    .here =
        { $state ->
            [repealed] repealed on { $date }
            [pending] not in force
           *[later] in force from { $date }
        }
    .note = the act must be in force on the day when the notice takes effect: Article 6(3) of the GDPR
    .help = write the act that is in force, or correct the date in “effective”
    .help-now-at = the provision has been replaced by { $now }; look it up and see whether that is what you mean
    .why = A basis under Article 6(1)(c) or (e) of the GDPR must be in an act that is in force. Repealed acts are among the commonest faults in privacy notices, for the text stays when the act is replaced.

OP307 = the act in “{ $citation }” is not known
    .title = Unknown act
    .here = unknown act
    .note = an act that is not known can be neither checked nor linked
    .help = correct the name of the act, or add the act under “acts” in the register
    .why = The commonest acts and regulations are built in. Others may be added under “acts” in the register, with a name in each language; they are then read, compared and linked like the rest.

OP308 = the basis for “{ $purpose }” is Article 6(1)({ $letter }), but no act is named
    .title = Basis without national law
    .here = point ({ $letter }) needs an act as well
    .note = points (c) and (e) must be laid down by law: Article 6(3) of the GDPR
    .help = write the act and its section after “cf.”, for example “cf. section 2-8 of the Universities and University Colleges Act”
    .why = A legal obligation (point (c)) and a task in the public interest (point (e)) must follow from law (Article 6(3) of the GDPR). When the section is named, readers can see for themselves what the obligation or the task is.

OP309 = “{ $purpose }”: Article 9(2)({ $letter }) needs an act, but none is named
    .title = Special basis without national law
    .here = point ({ $letter }) needs an act as well
    .note = points (b), (g), (h), (i) and (j) of Article 9(2) of the GDPR apply only where an act says so
    .help = write the act and its section after “cf.” in “special”
    .why = These conditions do not allow special categories of data on their own: they point to an act, which is also to protect the person (Article 9(2) of the GDPR). Readers should be able to find that act.

OP310 = “{ $purpose }” uses { $data }, a special category of data, but has no basis in Article 9
    .title = Special category without a basis in Article 9
    .there = these data are marked as special in the register
    .note = special categories of data may not be used without a condition in Article 9(2) of the GDPR
    .help = write the condition in “special”, for example “Article 9(2)(g) of the GDPR, cf. section 2-8 of the Universities and University Colleges Act”
    .why = Health, trade union membership, religion, ethnic origin, biometrics and sexual orientation are special categories (Article 9(1) of the GDPR). They need a condition in Article 9(2) beside the basis in Article 6, and readers must be told both.

OP311 = “{ $purpose }” has a basis in Article 9, but uses no special category of data
    .title = Article 9 without special categories
    .here = none of the data is marked as special
    .note = Article 9 of the GDPR is about special categories of data only
    .help = remove “special”, add the data that it is about, or mark them “special: true” in the register
    .why = Either a category is missing from the list of data, or the basis was copied from elsewhere. In both cases readers get a wrong picture of what is used.

OP312 = “{ $purpose }” rests on legitimate interests, but does not say which
    .title = Legitimate interest not named
    .here = point (f): a legitimate interest
    .note = where the basis is Article 6(1)(f), the interest must be named: Article 13(1)(d) of the GDPR
    .help = write the interest in “interest”, in every language
    .why = People may object to processing that rests on a legitimate interest (Article 21(1) of the GDPR). They can only do so when they know which interest it is (Articles 13(1)(d) and 14(2)(b)).

OP313 = “{ $purpose }” names a legitimate interest, but does not rest on Article 6(1)(f)
    .title = Interest without Article 6(1)(f)
    .there = this is the basis
    .note = a legitimate interest goes with Article 6(1)(f) of the GDPR and none of the other points
    .help = remove “interest”, or correct the basis
    .why = The interest must be named when it is the basis (Article 13(1)(d) of the GDPR). Beside another basis, it leaves readers unsure of what the purpose rests on.

OP314 = “{ $purpose }” uses { $data }, but names no basis for data about offences
    .title = Offences without a basis
    .there = these data are marked as offences in the register
    .note = data about convictions and offences need a basis in law: Article 10 of the GDPR
    .help = write the act and its section in “basis” or “special”, for example “section 11 of the Personal Data Act”
    .why = Data about criminal convictions and offences, such as a police certificate, may be used only under the control of a public authority or where an act allows it (Article 10 of the GDPR and section 11 of the Personal Data Act). Readers must be told which act that is.

OP315 = “{ $citation }” is cited twice in one field
    .title = Cited twice
    .here = the same once more
    .there = cited here first
    .note = what appears twice is mostly a slip of the pen, and something else was meant
    .help = remove one of them, or correct it
    .why = A citation that appears twice in a field means no more than once. Often the second was meant to be another letter or another section.

OP316 = “{ $purpose }” rests on consent alone, but the data must be given
    .title = Consent that must be given
    .here = “{ $by }”: they must be given
    .there = consent
    .note = consent must be freely given: Article 7(4) of the GDPR
    .help = write “by: none” if it is voluntary, or find the basis that applies in fact
    .why = A consent that one must give is no consent (Articles 4(11) and 7(4) of the GDPR). Where the law or a contract requires the data, that is the basis.

OP317 = the decision “{ $decision }” rests on Article 22(2)(b), but no act is named
    .title = Automated decision without national law
    .here = point (b) needs an act as well
    .note = point (b) applies only where an act allows the decision and protects the person: Article 22(2)(b) of the GDPR
    .help = write the act and its section after “cf.” in “ground”
    .why = A decision that a machine takes alone is forbidden without consent, contract or law (Article 22 of the GDPR). Where law is the ground, readers should be able to find it.

OP318 = “{ $citation }” was about something else before { $date }, and the notice has not been reviewed since
    .title = Section with a new subject
    .here = now: “{ $now }”; before: “{ $before }”
    .there = last reviewed here
    .note = the same number may stand for something else in a new act: Article 6(3) of the GDPR
    .help = look the section up, correct the citation if it means the old subject, and write a new date in “reviewed”
    .help-now-at = if the citation means the old subject, that is now in { $moved }; otherwise a new date in “reviewed” is enough
    .why = When an act is replaced, its sections get new subjects. A citation from the old act then looks right and means something else. This is reported only where the notice was last reviewed before the change.

OP319 = “{ $act }” will be repealed on { $date }
    .title = The law is about to change
    .here = “{ $citation }” is in force until { $date }
    .here-now-at = “{ $citation }” becomes “{ $now }” on { $date }
    .note = the provisions that a notice rests on must be in force: Article 6(3) of the GDPR
    .help = find out what takes over, and prepare a version of the notice that takes effect on { $date }
    .help-successor = then “{ $successor }” ({ $number }) takes over: look up what to cite there, and prepare a version of the notice that takes effect on { $date }
    .why = The notice is right today and will not be for long. A year ahead there is time to read the new act and to see whether the basis, the period or the recipients change with it. The end of an act is reported once for each notice, with all places that cite it.

OP320 = “{ $act }” was repealed on { $date }, after the notice took effect
    .title = Act repealed since
    .here = “{ $citation }” was in force until { $date }
    .here-now-at = “{ $citation }” has become “{ $now }”
    .note = the notice was right when it took effect, but the law has changed since: Articles 5(1)(d) and 6(3) of the GDPR
    .help = find out what has taken over, correct the citations, and write a new date in “effective”
    .help-successor = now “{ $successor }” ({ $number }) is in force: look up what to cite there, and write a new date in “effective”
    .why = A notice is judged by the law on the day when it took effect, and on that day the act was in force. Those who read it now find a citation of an act that no longer is. When an act is replaced, look at the basis anew: the new act may say something else, and the numbers seldom stay.

OP321 = “{ $citation }” is headed “{ $now }”, not “{ $noted }”
    .title = Heading that does not match
    .here = noted: “{ $noted }”
    .there = the section is now headed “{ $now }”
    .note = the same number, another subject: processing must rest on a provision that is about it, Article 6(3) of the GDPR
    .help = look the section up; correct the citation if it means the old subject, or note the new heading in “heading”
    .help-now-at = the subject “{ $noted }” is now in { $moved }: correct the citation, or note the new heading in “heading”
    .why = “heading” notes what the section was called when it was cited. If the act is changed, the same number may get a new subject without anything in the text looking wrong. The heading is compared with the one that the act has on the day from which the notice applies. Capitals, spaces and a full stop at the end make no difference.

OP322 = the heading “{ $noted }” cannot be compared with the act
    .title = Heading that cannot be checked
    .here = no known heading for “{ $citation }”
    .here-several = belongs to several sections
    .note = a heading that nobody can check does not tell when the section gets a new subject
    .help = add the sections of the act to the register, or remove “heading”
    .help-several = divide the citation, so that each “heading” belongs to one section
    .why = A noted heading works only if Opplyst knows what the section is called, and if it is clear which section it belongs to. Headings of more acts can be added under “acts” in the register, or as whole tables in “content/register/sections”.

OP323 = “{ $citation }” has a different heading in { $one } than in { $other }: “{ $here }” and “{ $there }”
    .title = Different headings for one section
    .here = “{ $here }” in { $one }
    .there = “{ $there }” in { $other }
    .note = a section has one heading, in the language of the act
    .help = look the section up and correct one of them, or remove “heading” from the translation
    .why = The heading is a fact that all languages share. It is written as it is in the act, and is not translated. A translation may leave it out; the one in the reference language then applies.

OP324 = Article 88 is cited, but the notice rests on no rule about employment
    .title = Article 88 outside employment
    .here = concerns employment alone
    .note = Article 88 of the GDPR lets national law have rules of its own for employment, and is no legal basis in itself
    .help = remove Article 88, or cite the rule about employment that the processing rests on, such as section 9-1 of the Working Environment Act
    .why = Article 88 often comes along when a notice for employees is used as a template for another. This is reported only if no field of the notice cites legislation on employment.

OP325 = “{ $written }” is not the name of the act
    .title = Misspelt name of an act
    .here = should be “{ $right }”
    .note = readers cannot find an act that is called something other than its name
    .help = write “{ $right }”
    .why = Misspelt names wander from notice to notice. Opplyst knows the most common ones and understands which act is meant, so nothing else is wrong with the citation.

OP326 = “{ $written }” is the act’s name in another language
    .title = Name of an act in another language
    .here = in { $lang }: “{ $right }”
    .note = readers should meet one language at a time: Article 12(1) of the GDPR
    .help = write “{ $right }”, or put the other name in brackets after it
    .why = Each language has its own name for the act, and the pages use it. A name from another language has usually been copied. Some acts have a name in Nynorsk even in Bokmål texts, such as “offentleglova”; those are accepted.

OP327 = “{ $written }” is usually written “{ $right }”
    .title = Citation in an unusual form
    .here = usual form: “{ $right }”
    .note = citations are easier to read if they are written in the same way everywhere
    .help = write “{ $right }”
    .why = The citation is understood, and nothing is wrong with what it points to. The advice is about spaces, “§” for several sections, abbreviations and the order of the parts, and about running text alone: what is in fields is printed in a fixed form anyway.

OP328 = the table is of an act that is not known: { $act }
    .title = Sections of an unknown act
    .note = no citation can point to an act without a name, so the sections are not used
    .help = add the act under “acts” in the register, with the same id, or remove the lines
    .why = The first column of a section table is the official id of the act, such as LOV-2024-03-08-9. The act must be one that the program knows, or be in the register with its names, for its sections to be of use. This is reported once for each act.

OP329 = the line of the section table cannot be used: “{ $value }”
    .title = Fault in a section table
    .there = same section here
    .help = correct the line, or remove it
    .columns = the line has { $columns } columns; there should be six, divided by tabs: act, date, address, section, number of paragraphs, heading
    .number = write the section like this: §2-8, §12a or §2A-1
    .paragraphs = write the number of paragraphs as a figure; 0 means that they have not been counted
    .twice = give the section once for each act and date
    .note = a line that is passed over can make a correct citation look wrong
    .why = Section tables are in “content/register/sections” and end in .tsv. They say which sections an act has, how many paragraphs these have and what they are called, and take precedence over what the program itself knows about the act.

OP330 = “{ $citation }” applied before 2018 and is no longer data protection law
    .title = Data protection law from before 2018
    .here = repealed on 20 July 2018
    .note = the GDPR and the Personal Data Act of 2018 have replaced them: Article 94 of the GDPR
    .help = find the basis in Article 6 of the GDPR, and cite the Personal Data Act of 2018 where national law is needed
    .why = The Personal Data Act of 2000 and Directive 95/46 have not been able to be a legal basis since 20 July 2018. Citations of them have usually been left over from an older notice. The sections have quite different subjects in the new act.

OP331 = “{ $scheme }” no longer protects transfers
    .title = Transfer scheme that was struck down
    .here = invalid
    .note = the Court of Justice of the EU has struck the scheme down, and the transfer needs another ground: Articles 45 and 46 of the GDPR
    .help = find out what the transfer rests on now, such as the Data Privacy Framework or standard contractual clauses, and write it both in the text and in “transfers”
    .why = Safe Harbour was struck down in 2015 and Privacy Shield in 2020. A text that still points to them gives readers a wrong answer to what protects their data. This is not reported where the paragraph also names the scheme that applies, or the judgments.

OP332 = the link cites “{ $citation }” but leads to “{ $leads }”
    .title = Link that leads to another provision
    .here = leads to “{ $leads }”
    .note = readers who follow the link end up in another place than the text says: Article 12(1) of the GDPR
    .help = correct the address, or the citation if that is what is wrong
    .help-right = the address of the provision is { $right }; correct it, or the citation if that is what is wrong
    .why = A link whose words cite a provision promises to lead there. When the citation is changed, the address is easily left as it was. Only addresses at Lovdata and EUR-Lex are read, and none is opened. An address that leads to the act alone is right for every provision in it.

## Is all said that Articles 13 and 14 ask for?

OP401 = nobody is named as the controller
    .title = Controller missing
    .note = people must be told who is responsible: Article 13(1)(a) of the GDPR
    .help = write “controller” in site.yaml, with an id from the organisations in the register
    .why = The controller is the one to turn to with a claim. Without a name, all other rights are worthless (Articles 13(1)(a) and 14(1)(a) of the GDPR).

OP402 = the controller “{ $id }” has no e-mail address, no telephone number and no postal address
    .title = Controller without contact details
    .note = the contact details of the controller must be given: Article 13(1)(a) of the GDPR
    .help = add “email”, “phone” or “address” in the register
    .why = A name is not enough: whoever wants access, or something put right, must know where to write or call (Article 13(1)(a) of the GDPR).

OP403 = nobody is named as the data protection officer
    .title = Data protection officer missing
    .note = public authorities have a data protection officer, and people must be told how to reach them: Articles 13(1)(b) and 37(1)(a) of the GDPR
    .help = write “dpo” in site.yaml, with an id from the contacts
    .why = The data protection officer helps people and has a duty of confidentiality. Every public authority has one (Article 37(1)(a) of the GDPR), and the contact details must be in the notice (Articles 13(1)(b) and 14(1)(b)).

OP404 = the data protection officer “{ $id }” has a name only
    .title = Data protection officer without contact details
    .note = the contact details of the data protection officer must be given, and a name is not one: Article 13(1)(b) of the GDPR
    .help = add “email”, “phone”, “address” or “url” to the contact
    .why = What the regulation asks for is the contact details, not the name (Article 13(1)(b) of the GDPR). People change jobs; the address of an office lasts.

OP405 = nobody is named as the supervisory authority
    .title = Supervisory authority missing
    .note = people must be told that they may complain, and to whom: Article 13(2)(d) of the GDPR
    .help = write “authority” in site.yaml, with an id from the organisations in the register (in Norway Datatilsynet)
    .why = Anybody may complain directly to the authority without going by way of the controller (Article 77 of the GDPR). The notice must say so (Articles 13(2)(d) and 14(2)(e)).

OP406 = the supervisory authority “{ $id }” has no address
    .title = Supervisory authority without contact details
    .note = whoever wants to complain should not have to search: Article 12(2) of the GDPR
    .help = add “url”, “email”, “phone” or “address” in the register
    .why = The right to complain is easier to exercise when the address is there (Articles 12(2) and 77 of the GDPR).

OP407 = “{ $purpose }” does not say which data are used
    .title = Purpose without data
    .note = people must be told what kind of data they are: Article 14(1)(d) of the GDPR
    .help = write the categories of data in “data”, with their ids from the register
    .why = Without the categories, nobody can judge whether more is used than needed (Articles 14(1)(d) and 5(1)(c) of the GDPR). Where the data come from someone other than the person, they must be named.

OP408 = “{ $purpose }” does not say where the data come from
    .title = Purpose without a source
    .note = the source decides what people must be told, and when: Articles 13 and 14(2)(f) of the GDPR
    .help = write the sources in “sources”, with their ids from the register
    .why = Where people give the data themselves, Article 13 of the GDPR applies; where others do, Article 14, and then the source must be named (Article 14(2)(f)).

OP409 = “{ $purpose }” does not say who receives the data
    .title = Recipients not stated
    .note = people must be told who receives the data, or that nobody does: Article 13(1)(e) of the GDPR
    .help = write the recipients in “recipients”, or “recipients: none” if there are none
    .why = Silence does not say “none”. If there are no recipients, the notice says so; if there are some, they or their categories must be named (Articles 13(1)(e) and 14(1)(e) of the GDPR).

OP410 = “{ $purpose }” does not say how long the data are kept
    .title = Storage period missing
    .note = people must be told how long, or what decides it: Article 13(2)(a) of the GDPR
    .help = write the storage period in “retention”, for example “period: P90D” or a criterion
    .why = The storage period is what readers can hold us to. It should be concrete enough for them to work out what applies to themselves (Articles 13(2)(a) and 14(2)(a) of the GDPR).

OP411 = “{ $purpose }” does not say how long these are kept: { $data }
    .title = Data without a storage period
    .here = none of the lines is about { $data }
    .there = the purpose uses these data
    .note = each category of data needs a storage period: Article 13(2)(a) of the GDPR
    .help = write a line for { $data }, or a line without “data”, which covers the rest
    .why = When some data have a storage period and others have none, readers cannot know whether the rest is deleted (Article 13(2)(a) of the GDPR).

OP412 = “{ $purpose }”: the line about storage does not say how long
    .title = Storage without a period
    .note = people must be told how long, or what decides it: Article 13(2)(a) of the GDPR
    .help = write “period” (for example P90D or permanent) or “criterion”
    .why = A line that only says that the data are deleted does not say when. Write a period, or a criterion that readers can apply to themselves (Article 13(2)(a) of the GDPR).

OP413 = “{ $purpose }”: the criterion for the storage period says no more than “{ $text }”
    .title = Empty criterion
    .here = does not say how long
    .note = “as long as necessary” does not answer how long: Article 13(2)(a) of the GDPR
    .help = write what decides it, for example “until the time for appeal is over” or “as long as you are a student”, or a period
    .why = All storage must be as short as possible (Article 5(1)(e) of the GDPR), so saying that is no answer. The criterion should be concrete enough for readers to find out what applies to themselves (Article 13(2)(a)).

OP414 = “{ $purpose }”: the storage period { $period } has no start
    .title = Period without a start
    .note = nobody can count with a period that has no start: Article 13(2)(a) of the GDPR
    .help = write “from” with an event from the register
    .why = “90 days” may be counted from submission, from the decision or from leaving. Only with the start do readers know when the data are gone.

OP415 = “{ $purpose }”: the data are kept for ever, but no provision is named
    .title = Kept for ever without a provision
    .note = data are not to be kept longer than needed, save for archives, research and statistics: Article 5(1)(e) of the GDPR
    .help = write the provision in “because”, for example “section 12 of the Archives Act”
    .why = Keeping data for ever takes a provision, for example in the Archives Act (Articles 5(1)(e) and 89(1) of the GDPR). When it is named, readers see that the data were not just forgotten.

OP416 = “{ $purpose }” does not say whether the data must be given
    .title = Requirement not stated
    .there = some of the data come from the person
    .note = whoever gives the data must be told whether they must, and what happens otherwise: Article 13(2)(e) of the GDPR
    .help = write “required” with “by: law”, “by: contract” or “by: none”, and “otherwise” in every language
    .why = People who are asked for data should know whether they may decline (Article 13(2)(e) of the GDPR). This applies where the data come from the person.

OP417 = “{ $purpose }” does not say what happens if the data are not given
    .title = Consequence not stated
    .here = the data must be given
    .note = where the data must be given, the notice must say what happens otherwise: Article 13(2)(e) of the GDPR
    .help = write it in “otherwise”, in every language
    .why = Nobody can weigh a demand without knowing what follows from declining (Article 13(2)(e) of the GDPR).

OP418 = the notice “{ $notice }” says nothing about transfers out of the EEA
    .title = Transfers not stated
    .note = people must be told whether the data leave the EEA: Article 13(1)(f) of the GDPR
    .help = write “transfers: none” if they do not, otherwise who receives them there
    .why = Silence does not say “none”. Readers should not have to wonder whether the data are sent to countries with other rules (Articles 13(1)(f) and 14(1)(f) of the GDPR).

OP419 = “{ $recipient }” is outside the EEA ({ $countries }), but the notice says nothing about the transfer
    .title = Recipient outside the EEA without a transfer
    .here = established in { $countries }
    .note = where data leave the EEA, the notice must say what protects them: Article 13(1)(f) of the GDPR
    .help = write “{ $recipient }” under “transfers”, with “safeguard” and “ground”
    .why = Outside the EEA the regulation does not apply. So readers must be told that the data go there, what protects them, and where to get a copy of the safeguards (Articles 13(1)(f) and 44 of the GDPR).

OP420 = “{ $recipient }” is outside the EEA ({ $countries }), but the notice says that no data leave the EEA
    .title = No transfers, yet a recipient outside the EEA
    .here = established in { $countries }
    .there = here it says that there are none
    .note = the notice contradicts itself: Article 13(1)(f) of the GDPR
    .help = write the transfer instead of “none”, or correct the country in the register
    .why = “No transfers out of the EEA” is a promise that people rely on. With a recipient in another country, it is not kept (Article 13(1)(f) of the GDPR).

OP421 = the transfer to “{ $transfer }” does not say what protects the data
    .title = Transfer without a safeguard
    .note = a transfer out of the EEA takes an adequacy decision, safeguards or an exception, and the notice must say which: Articles 13(1)(f) and 44 of the GDPR
    .help = write “safeguard” with adequacy, standard-clauses, binding-rules or derogation
    .why = Data may leave the EEA only where something takes the place of the protection that the regulation gives (Articles 44 to 49 of the GDPR). Readers must be told what (Article 13(1)(f)).

OP422 = the transfer to “{ $transfer }” does not say where to get a copy of the safeguards
    .title = Safeguards without a copy
    .here = “{ $safeguard }” is a contract or a set of rules
    .note = the notice must say how to get a copy of the safeguards: Article 13(1)(f) of the GDPR
    .help = write “copy” with an id from the contacts
    .why = Standard clauses and binding rules are documents that readers are entitled to see (Article 13(1)(f) of the GDPR).

OP423 = the notice “{ $notice }” says nothing about automated decisions
    .title = Automated decisions not stated
    .note = people must be told whether a machine decides anything: Article 13(2)(f) of the GDPR
    .help = write “automated-decisions: none” if that does not happen, otherwise which decisions
    .why = Silence does not say “none”. Whoever has been refused should know whether a person has looked at the case (Articles 13(2)(f) and 14(2)(g) of the GDPR).

OP424 = the decision “{ $decision }” names no provision that allows it
    .title = Automated decision without a ground
    .note = a decision that a machine takes alone needs a contract, an act or consent: Article 22(2) of the GDPR
    .help = write the provision in “ground”, for example “Article 22(2)(b) of the GDPR, cf. section 8-5 of the Universities and University Colleges Act”
    .why = Nobody may have something decided about them by a machine alone unless Article 22(2) of the GDPR allows it. Which of the three conditions applies decides what people can ask for.

OP425 = the decision “{ $decision }”: { $field } is not explained
    .title = Automated decision not explained
    .note = people must be told how the decision is made, and what follows from it: Article 13(2)(f) of the GDPR
    .help = write it in “{ $key }”, in every language, in words that people understand
    .why = The regulation asks for meaningful information about the logic involved and about what the decision means (Articles 13(2)(f) and 14(2)(g) of the GDPR). The name of the decision is not enough.

OP426 = the decision “{ $decision }” does not say who can look at it again
    .title = Automated decision without review
    .note = people may ask for a person to look at the case: Article 22(3) of the GDPR
    .help = write “review” with an id from the contacts
    .why = The right to have a person look at the case, to give one’s view and to contest the decision (Article 22(3) of the GDPR) is worth little without knowing whom to ask.

OP427 = the decision “{ $decision }” does not say whether a person takes part
    .title = Degree of automation not stated
    .note = the rules in Article 22 of the GDPR are about decisions that a machine takes alone
    .help = write “degree: full” if nobody takes part, otherwise “degree: partly”
    .why = Whether a person takes part decides which rights people have (Article 22(1) of the GDPR). Without an answer, the decision is taken to be fully automated.

OP428 = the notice “{ $notice }” was last reviewed on { $date }
    .title = Review too long ago
    .here = more than two years ago
    .note = what a notice says must be right today: Articles 5(1)(d) and 24(1) of the GDPR
    .help = go through the notice, correct what has changed, and write the day in “reviewed”
    .why = Systems are replaced, acts are repealed and offices are renamed. A notice that nobody has looked at for two years is seldom wholly right.

OP429 = “{ $recipient }” has no role
    .title = Recipient without a role
    .note = the role says who is responsible for what happens next: Article 4(7) to (10) of the GDPR
    .help = write “role” here or in the register: { $roles }
    .why = A processor does as the controller says; another controller decides for itself, and then claims must be sent there. Readers need to know which it is (Articles 4(7) to (10) and 13(1)(e) of the GDPR).

## Is what silences a rule whole, in time, and of use?

OP601 = the waiver lacks { $missing }
    .title = Incomplete waiver
    .here = has no effect
    .note = a waiver counts only if it is a decision that can be traced: which rule, why, by whom and until when
    .help = write { $missing } in the waiver, or delete it
    .why = The controller must be able to show how the requirements are met (Article 5(2) of the GDPR). A waiver without a reason, an author and an end is a gap that nobody owns. It therefore has no effect.

OP602 = there is no rule “{ $rule }”
    .title = Waiver for an unknown rule
    .note = the waiver has no effect until it names a rule
    .help = write the rule’s code or name as it appears in the message; “opplyst explain” lists them all
    .help-similar = did you mean { $similar }?
    .why = A misspelt rule would leave everybody to believe that something has been decided, while the finding is still there.

OP603 =
    { $kind ->
        [reading] the rule { $rule } cannot be waived: it says that a file or a field cannot be used as it stands
        [page] the rule { $rule } cannot be waived: the page would lack a name, a text or an address
        [site] the rule { $rule } cannot be waived in a notice: it is about the site as a whole
        [notice] the rule { $rule } cannot be waived in site.yaml: it is about one notice at a time
       *[waiver] the rule { $rule } cannot be waived: it is about waivers
    }
    .title = Rule that cannot be waived
    .note = a waiver of what one notice says belongs in that notice, and of what the notices share in site.yaml
    .help = delete the waiver, and put right what the rule reports
    .help-site = move the waiver to “waivers” in content/site.yaml, or put right what the rule reports
    .help-notice = move the waiver to “waivers” in the notice that it is for, or put right what the rule reports
    .why = What cannot be read cannot be published either, whoever decides. What all notices share is not for one of them to decide, and what one of them says is not for the site; so each waiver is where it belongs. And a waiver of the check on waivers would hide itself.

OP604 =
    { $holder ->
        [site] neither site.yaml nor the register has a part “{ $part }”
       *[notice] the notice has no part “{ $part }”
    }
    .title = Waiver for an unknown part
    .note = the waiver has no effect until it names a part that is there
    .help = write “purposes”, “sections”, “automated-decisions”, “transfers”, “parts”, “rights” or “joint-controllers”, a full stop and an id; without “at”, the waiver is for the whole notice
    .help-site = write a field of site.yaml, or “contacts”, “audiences”, “organisations”, “recipients”, “data”, “terms” or another list, a full stop and an id; without “at”, the waiver is for all that the notices share
    .help-similar = did you mean “{ $similar }”?
    .why = A waiver is for one place, so that the same fault elsewhere is still reported. When a purpose, a section or an entry in the register gets a new id, the waiver must follow.

OP605 = the waiver of { $rule } ended on { $date }
    .title = Expired waiver
    .here = its last day
    .note = after its last day a waiver has no effect: Article 24(1) of the GDPR
    .help = put right what { $rule } reports and delete the waiver, or have “{ $by }” decide anew, with a new reason and a new date
    .why = The controller must review its measures and bring them up to date (Article 24(1) of the GDPR). The end date makes somebody look at the exception again, instead of letting it live for ever.

OP606 =
    { $part ->
        [all] { $holder ->
            [site] no finding in what the notices share needs the waiver of { $rule }
           *[notice] no finding in the notice needs the waiver of { $rule }
        }
       *[other] no finding in “{ $part }” needs the waiver of { $rule }
    }
    .title = Unused waiver
    .here = no finding to waive
    .note = a waiver that is left behind would hide the next fault too, without anybody having decided so
    .help = delete the waiver; if the finding is elsewhere, correct “at”
    .help-site = delete the waiver; if the finding is in another part, correct “at”, and if it is in a notice, move the waiver there
    .why = What the waiver was for has been put right, or the rule and the part do not belong together. A list of exceptions is worth something only when each of them is in use.

# Empty phrases for how long something is kept. The longest first, with | between them. A criterion
# that says nothing else is reported (OP413).
rules-vague-phrases = for as long as is necessary for the purpose | for as long as it is necessary for the purpose | as long as is necessary for the purpose | as long as it is necessary for the purpose | as long as necessary to fulfil the purpose | as long as necessary for the purpose | for as long as is necessary | for as long as it is necessary | for as long as necessary | as long as is necessary | as long as it is necessary | as long as necessary | no longer than is necessary for the purpose | no longer than necessary for the purpose | no longer than is necessary | no longer than necessary | as long as we need them | as long as we have a use for them | as long as we have use for them | as long as we need the data | as long as we need it | as long as needed | as long as required | we keep the data | the data are kept | for the purposes | for the purpose
rules-criterion-openings = we keep the data about you | we keep your data | we keep the data | we keep them | we store your data | we store the data | we store them
