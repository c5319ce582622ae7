### What the rules say. Each rule has a message under its code: what is wrong, and under .title, .note,
### .help and .why its name in tables, the reason, what to do, and a longer explanation.

## Words that several messages share

rules-difference =
    { $side ->
        [here] only { $one } has { $here }
        [there] only { $other } has { $there }
        [both] only { $one } has { $here }, only { $other } has { $there }
       *[value] { $one } has “{ $here }”, { $other } has “{ $there }”
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
rules-length =
    { $unit ->
        [hours] { $count ->
            [one] one hour ({ $iso })
           *[other] { $count } hours ({ $iso })
        }
        [days] { $count ->
            [one] one day ({ $iso })
           *[other] { $count } days ({ $iso })
        }
        [months] { $count ->
            [one] one month ({ $iso })
           *[other] { $count } months ({ $iso })
        }
       *[years] { $count ->
            [one] one year ({ $iso })
           *[other] { $count } years ({ $iso })
        }
    }
rules-of =
    { $scope ->
        [notice] the notice “{ $id }”
        [decision] the decision “{ $id }”
        [transfer] the transfer to “{ $id }”
       *[purpose] the purpose “{ $id }”
    }

rules-field-title = the title
rules-field-summary = the summary
rules-field-text = the text about the purpose
rules-field-interest = the interest relied on
rules-field-otherwise = what happens without the data
rules-field-when = when the recipient gets the data
rules-field-why = the reason for the storage period
rules-field-criterion = the criterion for the storage period
rules-field-logic = how the decision is made
rules-field-effect = what the decision means for the person
rules-field-transfer-text = the text about the transfer
rules-field-name = the name
rules-field-about = the description
rules-field-lead = the sentence on the front page
rules-field-address = the postal address
rules-field-url = the web address
rules-field-accessibility = the address of the accessibility statement
rules-field-audiences = the audiences
rules-field-effective = the date from which the notice holds
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
rules-field-required = whether the data must be given
rules-field-retention = the storage period
rules-field-period = the storage period
rules-field-from = the event that the storage period is counted from
rules-field-then = what happens when the storage period is over
rules-field-because = the provision that the storage period follows
rules-field-recipient-data = the data that the recipient gets
rules-field-ground = the provision
rules-field-degree = how much of the decision is automated
rules-field-review = who looks at the decision again
rules-field-purposes = the purposes of the decision
rules-field-safeguard = what protects the data
rules-field-copy = who gives a copy of the safeguards

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
    .note = readers of { $lang } are to be told the same as others, in a language that they understand: Article 12(1) of the GDPR
    .help = make the file { $path } with the same ids as in { $other }
    .why = Article 12(1) of the GDPR asks for information that is easy to understand. A site that promises three languages has every notice in all three; otherwise some readers meet an empty page. Facts may stay in the reference language alone, but every text must be translated.

OP103 =
    { $of ->
        [notice] { $field } is missing in { $lang }
       *[thing] “{ $id }”: { $field } is missing in { $lang }
    }
    .title = Text missing in a language
    .here = missing here: { $field }
    .there = in { $other } it stands here
    .note = facts may be taken from the reference language, but a text is never shown in another language: Article 12(1) of the GDPR
    .help = write the text in { $lang }, in the field “{ $key }”
    .why = Whoever reads one language is to be told as much as whoever reads another. So every text must exist in every language before the notice can be published. A text is never borrowed from another language: the page would change language halfway, which helps neither the reader nor the screen reader.

OP104 = the notice “{ $notice }” names no purpose
    .title = Notice without purposes
    .note = people are to be told what their data are used for: Article 13(1)(c) of the GDPR
    .help = write at least one purpose under “purposes”
    .why = The purposes are the heart of a notice: everything else – legal basis, data, recipients, storage period – belongs to a purpose. Without one, nobody can see what the data are used for (Articles 13(1)(c) and 14(1)(c) of the GDPR).

OP105 =
    { $scope ->
        [notice] the notice “{ $id }” does not say whom it concerns
       *[purpose] the purpose “{ $id }” concerns nobody: its list of audiences is empty
    }
    .title = No audience
    .note = each audience has a page of its own, and what concerns nobody stands on none of them
    .help = write the audiences in “audiences”, with their ids from site.yaml
    .why = The site asks its readers who they are, and shows what concerns that group. A notice or a purpose without an audience would stand on no page at all, and the people concerned would not be told (Article 12(1) of the GDPR).

OP106 =
    { $scope ->
        [decision] the decision “{ $id }” concerns the audience “{ $audience }”, which the notice does not address
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

OP108 = the notice “{ $notice }” does not say from which day it holds
    .title = Effective date missing
    .note = the day shows which text held when, and which acts the citations are checked against: Article 5(2) of the GDPR
    .help = write the day in “effective”, for example “effective: 2026-08-15”
    .why = The controller must be able to show what people were told, and when (Articles 5(2) and 13(3) of the GDPR). Without a date it is not known either whether an act was in force when the notice began to hold.

OP109 = “{ $one }” and “{ $other }” get the same address in { $lang }: { $address }
    .title = Address used twice
    .here = gives the address { $address }
    .there = “{ $other }” has this address already
    .note = two pages cannot stand at the same address
    .help = write another address in “path”, or change the name
    .why = The address of a page is made from its title or name, or stands in “path”. Of two pages with the same address, one would disappear.

OP110 = “{ $id }”: { $field } is missing in { $lang }
    .title = Shared text missing in a language
    .note = names and descriptions are put on the pages in each language, and are never borrowed from another: Article 12(1) of the GDPR
    .help = write the text in { $lang }, or one text without a language if it is the same in all
    .why = What several notices share – organisations, categories of data, sources, audiences, contacts – has a name in every language of the site. Where one is missing, sentences in that language would have a hole.

OP111 = the purpose “{ $purpose }” does not use “{ $data }”, which is named here
    .title = Data outside the purpose
    .there = the purpose uses these data
    .note = a recipient or a storage period can only concern data that the purpose uses: Article 5(1)(a) of the GDPR
    .help = add “{ $data }” to the data of the purpose, or remove it here
    .why = When a recipient gets, or we keep, data that the purpose does not name, either the list of data is too short or the recipient is wrong. Readers see two different answers to what we use (Article 5(1)(a) of the GDPR).

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
    .why = Links between notices, audiences and contacts go by id, so that they hold when a title is changed. An id that does not exist would put a dead link on the page.

## Do the languages say the same?

OP201 = the purpose “{ $id }” is missing in { $lang }
    .title = Purpose only in some languages
    .here = the purpose is missing in { $lang }
    .there = it stands here in { $other }
    .misspelt = could this be “{ $id }”?
    .note = all readers are to be told of the same purposes: Articles 13(1)(c) and 12(1) of the GDPR
    .help = write the purpose “{ $id }” in { $lang } too, or remove it from the other languages
    .help-misspelt = write “{ $id }” instead of “{ $similar }” if they are the same purpose
    .help-extra = write the purpose “{ $id }” in { $lang } too, with its facts, or remove it from { $other }
    .why = A purpose that stands in one language only is hidden from everybody who reads the others. Purposes are recognised by their id, not by their order, so the id must be the same in every language.

OP202 = the section “{ $id }” is missing in { $lang }
    .title = Section only in some languages
    .here = the section is missing in { $lang }
    .there = it stands here in { $other }
    .misspelt = could this be “{ $id }”?
    .note = all readers are to be told the same: Article 12(1) of the GDPR
    .help = write the section {"{"}#{ $id }{"}"} in { $lang } too, or remove it from the other languages
    .help-misspelt = write {"{"}#{ $id }{"}"} instead of {"{"}#{ $similar }{"}"} if they are the same section
    .help-extra = write the section {"{"}#{ $id }{"}"} in { $lang } too, or remove it from { $other }
    .why = Every section has an id in braces after its heading, the same in all languages. That is how a section that is not translated is found, and how links hold when a heading is changed.

OP203 = the legal basis for “{ $purpose }” differs between { $one } and { $other }: { rules-difference }
    .title = Legal basis differs between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = a purpose rests on the same basis for everybody, whichever language they read: Article 13(1)(c) of the GDPR
    .help = find out which basis is right, and correct the other
    .why = The legal basis decides which rights people have: whoever has consented may withdraw the consent, and where the basis is Article 6(1)(e), one may object. Different bases in two languages give readers different answers to what they can ask for (Articles 13(1)(c) and 14(1)(c) of the GDPR). Citations may be written differently; what is compared is the provisions that they point to.

OP204 = the basis for special categories of data in “{ $purpose }” differs between { $one } and { $other }: { rules-difference }
    .title = Basis for special categories differs between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = special categories of data need a basis of their own in Article 9(2) of the GDPR, and it is the same for everybody
    .help = find out which basis is right, and correct the other
    .why = Data about health, trade union membership and other special categories may be used only on one of the conditions in Article 9(2) of the GDPR. Different conditions in two languages mean that at least one text is not up to date.

OP205 = “{ $purpose }”: the data differ between { $one } and { $other }: { rules-difference }
    .title = Data differ between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = all readers are to be told of the same data: Articles 14(1)(d) and 12(1) of the GDPR
    .help = make the lists alike; their order does not matter
    .why = Whoever wants to know what data we have about them is to get the same answer in every language (Articles 14(1)(d) and 12(1) of the GDPR).

OP206 = “{ $purpose }”: the sources differ between { $one } and { $other }: { rules-difference }
    .title = Sources differ between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = all readers are to be told where the data come from: Article 14(2)(f) of the GDPR
    .help = make the lists alike; their order does not matter
    .why = It is easy not to know of data that come from others than the person. So the source is to be named (Article 14(2)(f) of the GDPR), and named in every language.

OP207 =
    { $what ->
        [list] “{ $purpose }”: the recipients differ between { $one } and { $other }: { rules-difference }
        [role] “{ $purpose }”: the role of the recipient “{ $recipient }” differs: { rules-difference }
       *[data] “{ $purpose }”: the data that “{ $recipient }” gets differ between { $one } and { $other }: { rules-difference }
    }
    .title = Recipients differ between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = all readers are to be told who receives the data: Article 13(1)(e) of the GDPR
    .help = make them alike; their order does not matter
    .why = Who receives the data, and in what role, is among the things that people most want to know (Articles 13(1)(e) and 14(1)(e) of the GDPR). A list that is shorter in one language hides recipients from those who read it.

OP208 =
    { $what ->
        [cover] “{ $purpose }”: the storage period is divided differently in { $one } and { $other }: as a line of its own, { rules-difference }
        [rest] “{ $purpose }”: { $side ->
            [rest-here] only { $one }
           *[rest-there] only { $other }
        } says how long the rest of the data are kept
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
    .length = { rules-length }
    .note = all readers are to be told how long the data are kept: Article 13(2)(a) of the GDPR
    .help = find out what is right, and make the languages alike
    .why = A storage period is a promise. “90 days” in one language and “30 days” in another are two promises, and only one can be kept (Articles 13(2)(a) and 14(2)(a) of the GDPR). The lines are compared by the data that they concern, not by their order.

OP209 = “{ $purpose }”: whether the data must be given differs: { $one } has “{ $here }”, { $other } has “{ $there }”
    .title = Whether data must be given differs between languages
    .here = “{ $here }” in { $one }
    .there = “{ $there }” in { $other }
    .note = all readers are to be told whether they must give the data, and why: Article 13(2)(e) of the GDPR
    .help = write the same in every language: “law” (the law requires it), “contract” (a contract requires it) or “none” (it is voluntary)
    .why = Whoever believes something to be voluntary when it is not may lose an offer; whoever believes the opposite gives away more than is needed (Article 13(2)(e) of the GDPR).

OP210 = the audiences of { rules-of } differ between { $one } and { $other }: { rules-difference }
    .title = Audiences differ between languages
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = whom a notice concerns does not depend on the language: Article 12(1) of the GDPR
    .help = make the lists alike
    .why = The audiences decide on which pages something stands. Where they differ, some readers lose their notice when they change language.

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
    .note = all readers are to be told the same about automated decisions: Article 13(2)(f) of the GDPR
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
    .note = all readers are to be told the same about transfers out of the EEA: Article 13(1)(f) of the GDPR
    .help = find out what is right, and make the languages alike
    .why = When data are sent out of the EEA, people are to be told where to, what protects the data, and where to get a copy of the safeguards (Article 13(1)(f) of the GDPR). That is the same whichever language one reads.

OP213 = { $field } differs: { $here } in { $one }, { $there } in { $other }
    .title = Dates differ between languages
    .here = { $here } in { $one }
    .there = { $there } in { $other }
    .note = a notice holds from the same day in every language: Article 12(1) of the GDPR
    .help = find out which day is right, and correct the other
    .why = The date shows what held when. Two dates mostly mean that one of the languages is not up to date.

OP214 = { $field } differs between { $one } and { $other }: “{ $here }” and “{ $there }”
    .title = Contacts differ between languages
    .here = “{ $here }” in { $one }
    .there = “{ $there }” in { $other }
    .note = whoever wants to use their rights turns to the same place, whichever language they read: Article 13(1)(a) and (b) of the GDPR
    .help = find out who is right, and correct the other
    .why = The contact and the data protection officer are the door for whoever wants access or has a complaint. Different answers in two languages send some readers to the wrong place (Article 13(1)(a) and (b) of the GDPR).

OP215 = the sections stand in another order in { $one } than in { $other }: “{ $here }” where { $other } has “{ $there }”
    .title = Sections in another order
    .here = here { $one } has “{ $here }”
    .there = here { $other } has “{ $there }”
    .note = whoever changes language is to find the place again: Article 12(1) of the GDPR
    .help = put the sections in the same order in all languages
    .why = When sections stand in the same order, readers can change language without losing their place, and translators see what is missing.

OP216 = { rules-of }: { $field } – { $none } says that there are none, { $some } says that there are some
    .title = None against some
    .none = here it says that there are none
    .some = here there are some
    .note = the languages contradict each other about something that people are entitled to know: Article 13 of the GDPR
    .help = find out what is right, and correct the other
    .why = “No recipients” and a list of recipients cannot both be right. Whoever reads the language with “none” is told that the data stay with us (Article 13(1)(e) and (f) and Article 13(2)(f) of the GDPR).

OP217 = { rules-of }: { $field } stands in { $lang } only, not in { $reference }
    .title = Fact only in a translation
    .here = it should stand here in { $reference }
    .there = it stands here in { $lang }
    .note = what a translation leaves out is taken from { $reference }; the reverse never happens: Article 12(1) of the GDPR
    .help = write it in { $reference } too (the field “{ $key }”), or remove it from { $lang }
    .why = All translations take facts from the reference language. A fact that stands in a translation only is therefore shown to nobody else, and nobody sees that it is missing.

OP218 = the automated decision “{ $id }” is missing in { $lang }
    .title = Automated decision only in some languages
    .here = the decision is missing in { $lang }
    .there = it stands here in { $other }
    .misspelt = could this be “{ $id }”?
    .note = all readers are to be told of the same automated decisions: Article 13(2)(f) of the GDPR
    .help = write the decision “{ $id }” in { $lang } too, with its title, how it is made, and what it means
    .help-misspelt = write “{ $id }” instead of “{ $similar }” if they are the same decision
    .help-extra = write the decision “{ $id }” in { $lang } too, with its facts, or remove it from { $other }
    .why = Whoever a machine decides about is entitled to know it, how it happens and what follows (Articles 13(2)(f) and 14(2)(g) of the GDPR). That takes texts, and texts are not taken from another language.

OP219 = the transfer to “{ $id }” is missing in { $lang }
    .title = Transfer only in some languages
    .here = the transfer is missing in { $lang }
    .there = it stands here in { $other }
    .misspelt = could this be “{ $id }”?
    .note = all readers are to be told of the same transfers out of the EEA: Article 13(1)(f) of the GDPR
    .help = write the transfer to “{ $id }” in { $lang } too, or remove all of “transfers” in { $lang }, and it is taken from the reference
    .help-misspelt = write “{ $id }” instead of “{ $similar }” if they are the same recipient
    .help-extra = write the transfer to “{ $id }” in { $lang } too, or remove it from { $other }
    .why = Data that leave the EEA are no longer protected by the same rules. So each transfer is to be named (Articles 13(1)(f) and 14(1)(f) of the GDPR), in every language.
