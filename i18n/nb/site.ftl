### Ordene på de ferdige sidene.
###
### Det som begynner med «site-», står fast på sidene, og malene henter det ved navn.
### Det som begynner med «say-», fyller vi med opplysninger fra erklæringene.

## Rammen rundt hver side

site-skip-link = Hopp til innholdet
site-languages = Språk
site-navigation = Hovedmeny
site-accessibility = Tilgjengelighetserklæring
site-start = Forside

## Forsiden

site-who-are-you = Hvem er du?
site-all-notices = Alle personvernerklæringene
site-contact = Kontakt

## Sider om behandlingen

site-summary = Kort fortalt
site-responsible = Hvem er ansvarlig?
site-joint-with = Ansvarlig sammen med oss
site-used-for = Hva bruker vi opplysningene til?
site-your-rights = Hva har du rett til?
site-surprises = Hva bør du legge merke til?
site-contents = Innholdet på denne siden
site-back = Til innholdet på siden
site-purposes = Hva vi bruker opplysningene til
site-part-concerns = Gjelder for
site-questions = Spørsmål
site-basis = Rettslig grunnlag
site-interest = Interessen vår
site-special = Grunnlag for særlige kategorier
site-data = Opplysninger
site-sources = Hvor vi får dem fra
site-recipients = Hvem vi deler dem med
site-no-recipients = Vi deler dem ikke med noen.
site-transfers-here = Overføring ut av EØS
site-retention = Hvor lenge vi lagrer dem
site-required = Må du gi oss dem?
site-particular-rights = Særlige rettigheter
site-purpose-facts = Grunnlag, opplysninger, mottakere og lagring
site-because = Hjemmel:
site-limited-by = Unntaket står i
site-joint = Felles behandlingsansvar
site-joint-text = Her bestemmer vi sammen med andre hva opplysningene skal brukes til. Du kan bruke rettighetene dine hos hvem som helst av oss (personvernforordningen artikkel 26 nr. 3).
site-transfers = Overføring til land utenfor EØS
site-no-transfers = Vi overfører ikke opplysningene til land utenfor EØS.
site-countries = Land
site-safeguard = Hvordan opplysningene er vernet
site-copy = Be om kopi av garantiene
site-decisions = Automatiserte avgjørelser
site-no-decisions = Ingen avgjørelser om deg blir tatt automatisk.
site-decision-facts = Slik virker det, grunnlaget og hvem du kan spørre
site-degree = Hvem avgjør
site-logic = Slik virker det
site-effect = Hva det betyr for deg
site-review = Be et menneske se på saken
site-rights = Rettighetene dine
site-all-rights = Se alle rettighetene og hvilke formål de gjelder for
site-how-to-use = Slik bruker du rettighetene
site-here = Slik gjør du det her
site-exceptions = Unntak
site-turn-to = Ta kontakt med
site-email = E-post
site-phone = Telefon
site-address = Adresse
site-web = Nettsted
site-more = Utfyllende informasjon
site-prose-here = Les teksten
site-whole-notice = Les hele erklæringen:
site-law = Lovbestemmelser vi viser til
site-concerns = Erklæringen gjelder for
site-effective = Gjelder fra
site-reviewed = Sist gjennomgått
site-dates = Datoer
site-draft = Utkast
site-draft-text = Erklæringen er ikke ferdig og gjelder ikke ennå.

## Siden om rettighetene

site-rights-by-purpose = Rettighetene for hvert formål
site-rights-by-purpose-text = Tabellene viser rettigheter som avhenger av det rettslige grunnlaget. Innsyn, retting, begrensning og klage gjelder for alle formål.
site-purpose = Formål
site-right-and-why = Rettigheter og hvorfor de gjelder
site-only-general = Bare rettighetene som gjelder for alle formål.
site-rights-here = Slik bruker du rettighetene her

## Adresser. De blir til den delen av adressen som står etter språket.

say-path-notices = erklæringer
say-path-rights = rettigheter

## Titler

say-language-itself = Norsk bokmål
say-title = { $title } – { $site }
say-front-title = Personvern ved { $site }
say-front-heading = Personvern ved { $site }
say-front-lead = Velg hvem du er. Da ser du hvilke opplysninger vi behandler om deg, hvorfor vi gjør det, og hva du har rett til.
say-audience-heading = { $audience }: slik behandler vi opplysninger om deg
say-root-heading = Personvern ved { $site }
say-root-text = Les hvordan vi behandler opplysninger om deg.
say-root-link = Fortsett på norsk bokmål
say-missing-heading = Vi finner ikke siden
say-missing-text = Adressen kan være skrevet feil, eller siden kan være flyttet. Start på forsiden, eller velg hvem du er.
say-missing-link = Til forsiden på norsk bokmål

## Hvem som kan kontaktes

say-card-contact = Spørsmål og krav om rettighetene dine
say-card-part = Spørsmål om { $parts }
say-card-dpo = Personvernombud
say-card-representative = Representant i EØS
say-card-authority = Tilsynsmyndighet

## Hva man bør legge merke til

say-surprise-special = Vi behandler særlige kategorier av opplysninger: { $names }.
say-surprise-offences = Vi behandler opplysninger om straffbare forhold: { $names }.
say-surprise-decisions = Noe blir avgjort helt eller delvis automatisk: { $names }.
say-surprise-transfers = Noen opplysninger blir overført til land utenfor EØS: { $names }.
say-surprise-others = Vi henter opplysninger om deg fra andre enn deg selv: { $names }.
say-and-more = { $count } andre, som står ved hvert formål
say-and-more-decisions = { $count } til, som står lenger nede

## Rettslig grunnlag med vanlige ord

say-basis-consent = Du har samtykket.
say-basis-contract = Vi trenger opplysningene for å inngå eller oppfylle en avtale med deg.
say-basis-obligation = Loven pålegger oss å behandle opplysningene.
say-basis-vital = Behandlingen er nødvendig for å verne liv eller helse.
say-basis-task = Vi utfører en oppgave i allmennhetens interesse eller utøver offentlig myndighet.
say-basis-interest = Vi har en berettiget interesse, og vi har vurdert at hensynet til deg ikke veier tyngre.

## Opplysninger, kilder og mottakere

say-mark-special = særlig kategori
say-mark-offences = straffbare forhold
say-mark-public = offentlig tilgjengelig kilde
say-system-of = { $system }, drevet av { $owner }
say-role-controller = selvstendig behandlingsansvarlig
say-role-joint-controller = felles behandlingsansvarlig med oss
say-role-processor = databehandler for oss
say-role-authority = offentlig myndighet
say-role-third-party = tredjepart
say-recipient-data = Får bare: { $data }.
say-source-data = Gir bare: { $data }.

## Lagring

say-retention-rest = Resten av opplysningene
say-kept = Vi lagrer dem i { $length }.
say-kept-after = Vi lagrer dem i { $length } etter { $event }.
say-kept-permanently = Vi tar vare på dem for alltid.
# Det som står etter «.said», er måter en erklæring selv kan si det samme på. Da sier vi det ikke en gang til.
say-then-delete = Deretter sletter vi dem.
    .said = sletter vi; vi sletter dem; blir de slettet; slettes de
say-then-anonymise = Deretter gjør vi dem anonyme.
    .said = gjør vi dem anonyme; vi gjør dem anonyme; anonymiserer vi; vi anonymiserer dem
say-then-archive = Deretter overfører vi dem til arkivet.
    .said = overfører vi dem til arkivet; vi overfører dem til arkivet
say-then-review = Deretter vurderer vi om vi fortsatt trenger dem.
    .said = vurderer vi om vi fortsatt trenger; vi vurderer om vi fortsatt trenger

# Et hardt mellomrom holder tallet og enheten på samme linje.
duration-years =
    { $count ->
        [one] ett{ "\u00A0" }år
       *[other] { $count }{ "\u00A0" }år
    }
duration-months =
    { $count ->
        [one] én{ "\u00A0" }måned
       *[other] { $count }{ "\u00A0" }måneder
    }
duration-weeks =
    { $count ->
        [one] én{ "\u00A0" }uke
       *[other] { $count }{ "\u00A0" }uker
    }
duration-days =
    { $count ->
        [one] én{ "\u00A0" }dag
       *[other] { $count }{ "\u00A0" }dager
    }
duration-hours =
    { $count ->
        [one] én{ "\u00A0" }time
       *[other] { $count }{ "\u00A0" }timer
    }

## Om man må gi opplysningene

say-required-law = Ja, etter loven.
say-required-contract = Ja, etter avtalen.
say-required-none = Nei, det er frivillig.

## Overføringer

say-safeguard-adequacy = EU-kommisjonen har avgjort at mottakeren eller landet gir opplysningene godt nok vern.
say-safeguard-standard-clauses = Mottakeren har forpliktet seg i en avtale med EU-kommisjonens standard personvernbestemmelser.
say-safeguard-binding-rules = Mottakeren følger bindende virksomhetsregler som en tilsynsmyndighet har godkjent.
say-safeguard-derogation = Overføringen bygger på et unntak for særlige situasjoner.

## Automatiserte avgjørelser

say-degree-full = Et datasystem avgjør alene.
say-degree-partly = Et datasystem forbereder avgjørelsen, og et menneske tar del i den.

## Hvilke formål en rettighet gjelder for

say-right-everywhere = Gjelder for alle formålene.
say-right-some =
    Gjelder for { $count } av { $of ->
        [one] { $of } formål
       *[other] { $of } formål
    }
say-right-nowhere = Gjelder ikke for noen av formålene våre nå.
say-right-decisions = Gjelder for de automatiserte avgjørelsene.
