### Orda på dei ferdige sidene.
###
### Det som byrjar med «site-», står fast på sidene, og malane hentar det ved namn.
### Det som byrjar med «say-», fyller vi med opplysningar frå erklæringane.

## Ramma rundt kvar side

site-skip-link = Hopp til innhaldet
site-languages = Språk
site-navigation = Hovudmeny
site-accessibility = Tilgjengelegheitserklæring
site-start = Framside

## Framsida

site-who-are-you = Kven er du?
site-all-notices = Alle personvernerklæringane
site-contact = Kontakt

## Sider om behandlinga

site-summary = Kort fortalt
site-responsible = Kven er ansvarleg?
site-joint-with = Ansvarleg saman med oss
site-used-for = Kva nyttar vi opplysningane til?
site-your-rights = Kva har du rett til?
site-surprises = Kva bør du merke deg?
site-contents = Innhaldet på denne sida
site-back = Til innhaldet på sida
site-purposes = Kva vi nyttar opplysningane til
site-part-concerns = Gjeld for
site-questions = Spørsmål
site-basis = Rettsleg grunnlag
site-interest = Interessa vår
site-special = Grunnlag for særlege kategoriar
site-data = Opplysningar
site-sources = Kvar vi får dei frå
site-recipients = Kven vi deler dei med
site-no-recipients = Vi deler dei ikkje med nokon.
site-transfers-here = Overføring ut av EØS
site-retention = Kor lenge vi lagrar dei
site-required = Må du gje oss dei?
site-particular-rights = Særlege rettar
site-purpose-facts = Grunnlag, opplysningar, mottakarar og lagring
site-because = Heimel:
site-limited-by = Unntaket står i
site-joint = Felles behandlingsansvar
site-joint-text = Her bestemmer vi saman med andre kva opplysningane skal nyttast til. Du kan nytte rettane dine hos kven som helst av oss (personvernforordninga artikkel 26 nr. 3).
site-transfers = Overføring til land utanfor EØS
site-no-transfers = Vi overfører ikkje opplysningane til land utanfor EØS.
site-countries = Land
site-safeguard = Korleis opplysningane er verna
site-copy = Be om kopi av garantiane
site-decisions = Automatiserte avgjerder
site-no-decisions = Ingen avgjerder om deg blir tekne automatisk.
site-decision-facts = Slik verkar det, grunnlaget og kven du kan spørje
site-degree = Kven avgjer
site-logic = Slik verkar det
site-effect = Kva det har å seie for deg
site-review = Be eit menneske sjå på saka
site-rights = Rettane dine
site-all-rights = Sjå alle rettane og kva formål dei gjeld for
site-how-to-use = Slik nyttar du rettane
site-here = Slik gjer du det her
site-exceptions = Unntak
site-turn-to = Ta kontakt med
site-email = E-post
site-phone = Telefon
site-address = Adresse
site-web = Nettstad
site-more = Utfyllande informasjon
site-prose-here = Les teksten
site-whole-notice = Les heile erklæringa:
site-law = Lovføresegner vi viser til
site-concerns = Erklæringa gjeld for
site-effective = Gjeld frå
site-reviewed = Sist gjennomgått
site-dates = Datoar
site-draft = Utkast
site-draft-text = Erklæringa er ikkje ferdig og gjeld ikkje enno.

## Sida om rettane

site-rights-by-purpose = Rettane for kvart formål
site-rights-by-purpose-text = Tabellane viser rettar som er avhengige av det rettslege grunnlaget. Innsyn, retting, avgrensing og klage gjeld for alle formål.
site-purpose = Formål
site-right-and-why = Rettar og kvifor dei gjeld
site-only-general = Berre rettane som gjeld for alle formål.
site-rights-here = Slik nyttar du rettane her

## Adresser. Dei blir til den delen av adressa som står etter språket.

say-path-notices = erklæringar
say-path-rights = rettar

## Titlar

say-language-itself = Norsk nynorsk
say-title = { $title } – { $site }
say-front-title = Personvern ved { $site }
say-front-heading = Personvern ved { $site }
say-front-lead = Vel kven du er. Då ser du kva opplysningar vi behandlar om deg, kvifor vi gjer det, og kva du har rett til.
say-audience-heading = { $audience }: slik behandlar vi opplysningar om deg
say-root-heading = Personvern ved { $site }
say-root-text = Les korleis vi behandlar opplysningar om deg.
say-root-link = Hald fram på norsk nynorsk
say-missing-heading = Vi finn ikkje sida
say-missing-text = Adressa kan vere skriven feil, eller sida kan vere flytt. Start på framsida, eller vel kven du er.
say-missing-link = Til framsida på norsk nynorsk

## Kven ein kan kontakte

say-card-contact = Spørsmål og krav om rettane dine
say-card-part = Spørsmål om { $parts }
say-card-dpo = Personvernombod
say-card-representative = Representant i EØS
say-card-authority = Tilsynsorgan

## Kva ein bør merke seg

say-surprise-special = Vi behandlar særlege kategoriar av opplysningar: { $names }.
say-surprise-offences = Vi behandlar opplysningar om straffbare forhold: { $names }.
say-surprise-decisions = Noko blir avgjort heilt eller delvis automatisk: { $names }.
say-surprise-transfers = Nokre opplysningar blir overførte til land utanfor EØS: { $names }.
say-surprise-others = Vi hentar opplysningar om deg frå andre enn deg sjølv: { $names }.
say-and-more = { $count } andre, som står ved kvart formål
say-and-more-decisions = { $count } til, som står lenger nede

## Rettsleg grunnlag med vanlege ord

say-basis-consent = Du har samtykt.
say-basis-contract = Vi treng opplysningane for å inngå eller oppfylle ein avtale med deg.
say-basis-obligation = Lova pålegg oss å behandle opplysningane.
say-basis-vital = Behandlinga er nødvendig for å verne liv eller helse.
say-basis-task = Vi utfører ei oppgåve i ålmenta si interesse eller utøver offentleg styresmakt.
say-basis-interest = Vi har ei rettkomen interesse, og vi har vurdert at omsynet til deg ikkje veg tyngre.

## Opplysningar, kjelder og mottakarar

say-mark-special = særleg kategori
say-mark-offences = straffbare forhold
say-mark-public = offentleg tilgjengeleg kjelde
say-system-of = { $system }, drive av { $owner }
say-role-controller = sjølvstendig behandlingsansvarleg
say-role-joint-controller = felles behandlingsansvarleg med oss
say-role-processor = databehandlar for oss
say-role-authority = offentleg styresmakt
say-role-third-party = tredjepart
say-recipient-data = Får berre: { $data }.
say-source-data = Gjev berre: { $data }.

## Lagring

say-retention-rest = Resten av opplysningane
say-kept = Vi lagrar dei i { $length }.
say-kept-after = Vi lagrar dei i { $length } etter { $event }.
say-kept-permanently = Vi tek vare på dei for alltid.
# Det som står etter «.said», er måtar ei erklæring sjølv kan seie det same på. Då seier vi det ikkje ein gong til.
say-then-delete = Deretter slettar vi dei.
    .said = slettar vi; vi slettar dei; blir dei sletta
say-then-anonymise = Deretter gjer vi dei anonyme.
    .said = gjer vi dei anonyme; vi gjer dei anonyme; anonymiserer vi; vi anonymiserer dei
say-then-archive = Deretter overfører vi dei til arkivet.
    .said = overfører vi dei til arkivet; vi overfører dei til arkivet
say-then-review = Deretter vurderer vi om vi framleis treng dei.
    .said = vurderer vi om vi framleis treng; vi vurderer om vi framleis treng

# Eit hardt mellomrom held talet og eininga på same linje.
duration-years =
    { $count ->
        [one] eitt{ "\u00A0" }år
       *[other] { $count }{ "\u00A0" }år
    }
duration-months =
    { $count ->
        [one] éin{ "\u00A0" }månad
       *[other] { $count }{ "\u00A0" }månader
    }
duration-weeks =
    { $count ->
        [one] éi{ "\u00A0" }veke
       *[other] { $count }{ "\u00A0" }veker
    }
duration-days =
    { $count ->
        [one] éin{ "\u00A0" }dag
       *[other] { $count }{ "\u00A0" }dagar
    }
duration-hours =
    { $count ->
        [one] éin{ "\u00A0" }time
       *[other] { $count }{ "\u00A0" }timar
    }

## Om ein må gje opplysningane

say-required-law = Ja, etter lova.
say-required-contract = Ja, etter avtalen.
say-required-none = Nei, det er frivillig.

## Overføringar

say-safeguard-adequacy = EU-kommisjonen har avgjort at mottakaren eller landet gjev opplysningane godt nok vern.
say-safeguard-standard-clauses = Mottakaren har forplikta seg i ein avtale med standard personvernføresegner frå EU-kommisjonen.
say-safeguard-binding-rules = Mottakaren følgjer bindande verksemdsreglar som eit tilsynsorgan har godkjent.
say-safeguard-derogation = Overføringa byggjer på eit unntak for særlege situasjonar.

## Automatiserte avgjerder

say-degree-full = Eit datasystem avgjer åleine.
say-degree-partly = Eit datasystem førebur avgjerda, og eit menneske tek del i ho.

## Kva formål ein rett gjeld for

say-right-everywhere = Gjeld for alle formåla.
say-right-some =
    Gjeld for { $count } av { $of ->
        [one] { $of } formål
       *[other] { $of } formål
    }
say-right-nowhere = Gjeld ikkje for nokon av formåla våre no.
say-right-decisions = Gjeld for dei automatiserte avgjerdene.
