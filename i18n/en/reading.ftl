### What can be wrong with the files, before anything is compared. For those who write notices.

## What stood there, and what should stand there.

yaml-nothing = nothing
yaml-text = a text
yaml-list = a list
yaml-mapping = fields with names and content
yaml-flag = true or false
yaml-key = the name of a field
yaml-tag = a word that begins with an exclamation mark
yaml-anchor = a word that begins with & or *
yaml-documents = a second set of fields after a line with ---
recipient-with-id = a recipient with an id in the field “to”
recipient-without-id = a recipient without an id
provision-with-citation = a provision with the citation in the field “cite”
provision-without-citation = a provision without a citation
source-with-id = a source with an id in the field “from”
source-without-id = a source without an id

## Files and folders

OP001 = the file is not text in UTF-8 encoding
    .title = File is not text in UTF-8
    .note = in another encoding æ, ø and å become other characters, so the file is not used
    .help = save the file again with the encoding UTF-8, or move it elsewhere if it is not a text
    .why = A computer stores letters as numbers, and the encoding says which number is which letter. Opplyst reads text in UTF-8, which is the usual one today. Older programs sometimes save in another encoding, and then nobody can know whether a character should have been “å” or something else. Pictures and spreadsheets are not text, and do not belong in the folders “content” and “i18n”.

OP002 = the file is larger than { $limit } MB
    .title = File is too large
    .note = no notice is that long, so the file is not read
    .help = divide the file, or move it elsewhere if it is not part of the site
    .why = The longest notice we have seen is a hundred times smaller than the limit. A file this large has usually landed in the wrong folder, such as a picture, a recording or an extract from a system.

OP003 = the file or folder cannot be opened
    .title = File or folder cannot be opened
    .note = what cannot be read would be missing from the site without anyone seeing it
    .help = give the user that runs Opplyst permission to read the file or folder
    .why = The computer did not let Opplyst read the file or folder. Usually another user owns it, or another program keeps it locked. Opplyst does not skip it, because a whole notice could then disappear in silence.

OP004 = the symbolic link leads out of the site’s folder
    .title = Symbolic link out of the site
    .note = only what is in the site’s own folder can be published
    .help = copy the file or folder into the site’s folder, and delete the link
    .why = A symbolic link is a shortcut that makes a file look as if it were somewhere else. If it leads out of the site’s folder, it can bring along files that nobody meant to publish, and the site becomes a different one on another computer.

OP005 = the symbolic link leads nowhere, or back to a folder that it is in
    .title = Symbolic link that leads nowhere
    .note = such a link has no file to read, or no end
    .help = delete the link, or put the file where the link is now
    .why = A symbolic link is a shortcut to a file or folder. If its target is gone, there is nothing to read. If its target is a folder that the link itself is in, following it would go round in circles for ever.

## Fields: lines with a name, a colon and content

OP006 = { $problem ->
        [tab] the line is indented with a tab
        [colon] because of a colon, the start of the text is read as the name of a field
        [space] the line above lacks a space after its colon
        [indentation] the line is not indented as far as the lines it belongs with
        [quotes] a quotation mark is opened and never closed
        [after-quotes] there is more text after the quotation mark that ends the text
        [backslash] the text between quotation marks has a backslash
        [brackets] a bracket is opened and not closed, or closed and not opened
        [after-brackets] there is more text after the bracket that ends the list
        [sign] the text begins with a character that means something else here
        [block] there is text on the same line as the character | or >
        [key] the line is neither a field nor part of the text above
       *[other] the fields cannot be read from this place on
    }
    .title = Fields cannot be read
    .note = { $problem ->
        [tab] a tab can be shown with different widths, so nobody sees for certain what the line belongs to
        [colon] a colon followed by a space means: the name of the field ends here, and its content begins
        [space] without a space the colon belongs to the text, as in a time of day
        [indentation] the indentation shows which fields belong together
        [quotes] everything up to the next quotation mark is taken as part of the text
        [after-quotes] a quotation mark at the start of a text means that the text ends at the next one
        [backslash] between double quotation marks a backslash changes the character after it
        [brackets] square brackets stand around a list and curly brackets around fields, and each needs both sides
        [after-brackets] a square bracket at the start means that the content is a list that ends at the next one, and curly brackets stand around fields
        [sign] characters such as [ {"{"} * & ! @ % ` , ? and a hyphen with a space are reserved when they come first
        [block] the character says that the text begins on the next line
        [key] a field is a name, a colon and a space; a text that runs over several lines must be indented
       *[other] as long as the fields cannot be read, the file is not compared with anything
    }
    .help = { $problem ->
        [tab] replace the tab with spaces, two for each level
        [colon] put quotation marks around the whole text: "…"
        [space] write a space after the colon in the line above
        [indentation] indent the line with as many spaces as the lines it belongs with; if a space is missing after a colon above, add it
        [quotes] find the quotation mark that opens the text, often on the line above, and put another where the text ends
        [after-quotes] put apostrophes around the whole text: '…'; write an apostrophe inside it twice
        [backslash] replace the double quotation marks with apostrophes: '…'
        [brackets] close each bracket with its own kind, and separate the items with commas
        [after-brackets] put quotation marks around the whole text: "…"
        [sign] put quotation marks around the whole text: "…"; begin a list on a new line
        [block] move the text to the next line, and indent it by two spaces
        [key] indent the line if it continues the text above, or put a colon and a space after the name of the field
       *[other] compare this place and the line above with a field that works; put quotation marks around a text that has a colon in it or does not begin with a letter
    }
    .tab = tab
    .colon = this colon
    .space = reading stops here
    .indentation = the indentation does not fit
    .quotes = the text has still not ended here
    .after-quotes = this comes after the quotation mark
    .backslash = between these quotation marks
    .brackets = this bracket, or one before it
    .after-brackets = this comes after the bracket
    .sign = this character
    .block = the rest of this line
    .key = not a field
    .other = reading stops here
    .why = At the top of a notice, and in “site.yaml” and the register, information is given in fields: a name, a colon, a space and the content. Indentation with spaces shows what belongs together. If one of these characters is wrong, there is no way to know what was meant, and Opplyst does not guess. A text is safe with any character when it is by itself on the lines after the character |, indented by two spaces.

OP007 = “{ $name }” appears twice
    .title = Same field twice
    .note = only one of them can apply, and nobody can see which
    .help = delete one, or give it another name
    .here = here again
    .there = first here
    .why = Among the same fields a name can appear once. If it appears twice, one of them would have to be thrown away, and that could be the one that somebody has just corrected.

OP008 = the line begins with a character that only looks like a space
    .title = Invisible character in the indentation
    .note = the character is called { $code } and tends to come along when something is pasted from Word or a web page
    .help = delete what comes before the text on the line, and write the indentation again with the space bar
    .why = There are many characters that do not show on the screen, such as the no-break space. Indentation must be ordinary spaces, because only they show what the line belongs to. Inside a text such characters do no harm.

OP009 = expected { $expected } here, found { $found }
    .title = Wrong kind of content
    .note = the field is not used as it stands
    .help = write what should be here, or delete the field if it is not needed
    .here = { $found }
    .why = Each field has its own kind of content: a text, a list or further fields. “title” is a text, “data” is a list, and “purposes” has fields below it. A field with no content after the colon counts as nothing. A text that begins with a square bracket is read as a list, so it needs quotation marks around it.

OP010 = the field “{ $name }” is not known here
    .title = Unknown field
    .note = an unknown field may be a misspelt name of one that is needed, so it is not skipped
    .help = correct the name of the field, move it to where it belongs, or delete it
    .known = delete the field, or choose between those that are known here: { $known }
    .suggest = did you mean “{ $suggestion }”?
    .comma = put quotation marks around the whole text if this is the rest of a text with a comma; inside curly brackets a comma divides the text in two
    .why = A field with a name that nobody reads would disappear without a word. A legal basis in the field “bassis” instead of “basis”, for instance, would be missing from the page. Therefore each field must have a name that belongs where it is, even when the indentation has moved it to the wrong place.

OP011 = { $feature } cannot be used here
    .title = Notation that is not used here
    .note = fields can hold text, lists and further fields, and no more
    .help = put quotation marks around the text if the character is part of it, and otherwise delete it
    .why = The file format YAML has features made for programmers, such as references from one place in the file to another. A notice does not need them, and they make it hard to see what is really there. Usually the character is meant as text, for instance an asterisk before a word to be emphasised.

OP012 = the content is nested more than { $limit } levels deep
    .title = Too many levels
    .note = no field of a notice lies that deep
    .help = tidy up the indentation and the brackets in this place
    .why = The fields of a notice are nested at most seven levels deep. If there are many more, the file is damaged, or something has been pasted that does not belong there.

## One notice in one language

OP013 = the file is empty
    .title = Empty file
    .note = an empty file says nothing, yet looks as if something were in place
    .help = write the content, or delete the file
    .why = A file without content has usually been begun and forgotten. It does not say what should have been there, and cannot be compared with the other languages.

OP014 = the notice does not begin with fields between two lines of ---
    .title = Fields at the top are missing
    .note = without the fields at the top the notice has neither title, purposes nor legal basis
    .help = write --- alone on the first line, then the fields, then --- alone on a line before the body text
    .unclosed = write --- alone on a line between the fields and the body text
    .why = A notice has two parts. At the top are the facts, as fields, between two lines that contain only three hyphens. Below them is the body text. The first line must be at the very start of the file, with no spaces or empty lines before it.

OP015 = “{ $id }” cannot be an id
    .title = Invalid id
    .note = an id is the same in every language and may appear in web addresses, hence the few characters
    .help = use lower-case letters from a to z, digits and hyphens, at most 64 characters; put several ids in square brackets with commas between: [students, employees]
    .why = An id is the short name that ties things together: a purpose in Bokmål and the same purpose in English, or a recipient and its entry in the register. Readers do not see it, except in the address of a part of the page. Capital letters, æ, ø, å, spaces and full stops cannot be part of it, and it cannot begin with a hyphen.

OP016 = “{ $value }” cannot be read as a date
    .title = Invalid date
    .note = a date in this form can be compared between languages, and is printed the way each language writes it
    .help = write year, month and day with digits and hyphens: 2026-08-15
    .why = Dates in fields always have the form year, month, day. The page says “15 August 2026” in English and “15. august 2026” in Norwegian, and it is Opplyst that writes it so. The day must also exist: 31 June does not.

OP017 = “{ $value }” is not a length of time that can be read
    .title = Invalid storage period
    .note = a period in this form can be compared between languages, and is printed in words on the page
    .help = write P, a number and Y for years, M for months, W for weeks or D for days: P90D, P6M, P5Y; or “permanent”
    .why = The storage period is a fact that must be equal in every language, so it is written in one way: P90D is 90 days, P6M is six months, P3Y6M is three and a half years, and PT72H is 72 hours. The page says it in words. Where there is no definite length, the field “criterion” takes the place of “period”, with a text on what decides.

OP018 = the field cannot hold “{ $value }”
    .title = Unknown value
    .note = only certain words have a meaning here, and the page prints them in each language
    .help = use one of the words that the field can hold
    .known = choose between these words: { $known }
    .suggest = did you mean “{ $suggestion }”? The field can hold { $known }
    .section = write the section’s number as it is written in the act, such as 4-2 or 12a
    .number = write a whole number
    .country = write the country’s code with two capital letters, such as NO, DE or US
    .why = Some fields choose between fixed possibilities, such as the role of a recipient or what happens when the storage period is over. The words are the same in every language’s file, because they are facts. The reader sees them translated.

OP019 = “{ $id }” appears twice
    .title = Same id twice
    .note = an id can stand for one thing only
    .help = delete one, or give it another id in every language
    .here = here again
    .there = first here
    .why = Things are tied together by ids. If two things have the same one, nobody can know which is meant. Organisations, systems and recipients in the register share one set of ids, because all three can be recipients of a purpose’s data, even when they are in different files.

OP020 = the body text contains HTML
    .title = HTML in the body text
    .note = HTML can break the page for screen readers, in dark mode and on paper
    .help = write it in Markdown, or delete it
    .why = The body text is written in Markdown: asterisks for emphasis, hyphens for bullet points, ## for headings. In this way the same text can become a web page, a printout and a file for translators, and all headings and lists are equally clear to those who have the page read aloud. Hidden comments in HTML are also among the things that cannot be used here; a comment can be written after # among the fields at the top.

OP021 = the link leads to “{ $address }”, which cannot be used on a page
    .title = Link that cannot be used
    .note = a link must lead the reader to a known place, wherever the site is hosted
    .help = use an address that begins with https://, mailto: or tel:, or notice:, audience:, contact: or # and an id
    .why = Links to other sites have the whole address, with https:// first. Links within the site go to ids: notice:students is a notice, notice:students#security a section of it, audience:students the page of an audience, contact:dpo a contact and #security a section of the same notice. Then they work in every language, and Opplyst sees whether the target exists. Addresses that make the browser run code are never included.

OP022 = the heading “{ $title }” has no id
    .title = Heading without an id
    .note = the sections of the body text are joined across languages by the id
    .help = write an id after the heading, the same in every language: {"{"}#security{"}"}
    .why = The heading differs from language to language, but the id is the same. So Opplyst can tell when a section is missing in a translation, and links to the section keep working even if somebody changes the words of the heading. This concerns headings with ##.

OP023 = the body text has a heading on the same level as the page’s title
    .title = Title in the body text
    .note = a page has one title, and it is in the field “title”
    .help = write the heading with ## and an id, or delete it if it repeats the title
    .why = People who use a screen reader find their way by the headings, and the topmost says what the page is. That is why there is only one. In the body text ## is the highest level and ### the next.

OP024 = the body text shows an image
    .title = Image in the body text
    .note = a notice is text alone, so that everyone can read it, hear it, print it and translate it
    .help = tell in words what the image shows, and delete the image
    .why = An image cannot be read aloud, translated or compared between languages. What a person has a right to be told must be given as text. A link to a page with the image is fine.

OP035 = a complaint does not belong among the rights that people exercise with you
    .title = Complaint among the rights
    .note = people complain to the supervisory authority, which is already on the page: Article 13(2)(d) of the GDPR
    .help = remove “complaint”; write it in the text under a heading if you would like people to contact you first
    .why = Under “rights” you say how people exercise their rights here: whom to turn to, and what limits them. Complaints go to the supervisory authority, which is the same for the whole site (“authority” in site.yaml).

## Settings, the register, and where files stand

OP025 = the site has no file “content/site.yaml”
    .title = Settings are missing
    .note = the file says who the controller is, which languages the site has, and who reads it
    .help = create the file “content/site.yaml”, or make a new site with “opplyst new” and copy the file from there
    .why = Everything that the notices have in common is in “content/site.yaml”: the name of the organisation, the languages, the audiences and the contacts. Without it Opplyst does not know which languages there should be, and cannot read anything else either.

OP026 = the field “{ $field }” is missing
    .title = Missing field
    .note = without this field the pages have nothing to show in this place
    .help = add the field
    .why = Everything in the register and in “site.yaml” that readers will see must have a name, because the name is what appears on the page. And the site must say which languages it has, beginning with the one that the others are translated from.

OP027 = the file is not used
    .title = File in the wrong place
    .note = nothing of what the file says appears on the site
    .help = move the file to “content/notices” or “content/register”, or out of “content”
    .language = add the language ({ $lang }) to the field “languages” in “content/site.yaml”, or delete the file
    .name = call the file “content/notices/notice/language.md”, where “notice” is the id of the notice and “language” is nb, nn or another of the site’s languages
    .why = Opplyst reads “content/site.yaml”, files that end in .yaml or .tsv in “content/register”, and one file for each language in a folder for each notice, such as “content/notices/students/nn.md”. A file that is elsewhere, or has another name, is not read. This is reported because somebody may believe that the text is published.

OP028 = “{ $value }” is not a language code
    .title = Invalid language code
    .note = the code tells browsers and screen readers which language the text is in
    .help = write the code with two or three lower-case letters, such as nb, nn, en or se
    .why = Languages have international codes: nb for Bokmål, nn for Nynorsk, en for English and se for Northern Sami. The same code is the name of the files, such as “nn.md”, and of the folder with the language’s texts under “i18n”.

OP029 = “{ $value }” is not a web address
    .title = Invalid web address
    .note = a link without the whole address would lead the reader to the wrong place
    .help = write the whole address, with https:// first and no spaces
    .why = Addresses in “site.yaml” and the register become links on the pages. They must be whole, as the browser shows them in its address bar, because an address without https:// is taken for a page on the same site.

## The site’s own wording

OP030 = this text cannot be read
    .title = Wording that cannot be read
    .note = the rest of the file is used, but this text is left out
    .help = write the text as key, space, equals sign, space and content; indent lines that continue it, and close each curly bracket
    .help-list = write a word on each side of the slash, without spaces: “get/ask”, not “get /ask”
    .why = In the folder “i18n” the site can give its own words for what Opplyst writes. Each text has a key and an equals sign before it, for instance “audience-question = Who are you?”. What is between curly brackets is replaced by a value.

OP031 = { $count ->
        [one] { $lang } lacks one text that the pages need, “{ $key }”
       *[other] { $lang } lacks { $count } texts that the pages need, among them “{ $key }”
    }
    .title = Language lacks texts
    .note = a page never mixes languages, so a text is not taken from another language
    .help = write the missing texts in the language’s folder under “i18n”, or take the language out of the field “languages”
    .why = Bokmål, Nynorsk and English come with Opplyst. Another language needs a folder of its own with headings, buttons and standard sentences, and all of them must be there before the language can be published. The easiest way to begin is to copy the files of a language that is complete, and translate them.

OP032 = the text “{ $key }” uses “{ $name }”, which does not exist
    .title = Wording with an unknown value
    .note = the reader would see the name of the value in place of the value
    .help = use a value that the original text with the same key uses, or correct the misspelling
    .why = A text can have gaps that are filled with values, such as the day in a date. The gaps have names, which must be the same as in the text that comes with Opplyst, because those are the values that exist when the page is made. A text can also refer to another text, which must then exist in the same language.
