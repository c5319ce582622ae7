### Hva reglene sier. Hver regel har en melding med koden sin: hva som er galt, og under .title, .note,
### .help og .why navnet i tabeller, grunnen, hva man gjør, og en lengre forklaring.

## Ord som flere meldinger deler

rules-difference =
    { $side ->
        [here] { $here } står bare på { $one }
        [there] { $there } står bare på { $other }
        [both] { $here } står bare på { $one }; { $there } bare på { $other }
       *[value] { $one } har «{ $here }», { $other } har «{ $there }»
    }
rules-difference-here =
    { $side ->
        [here] bare her: { $here }
        [there] mangler her: { $there }
        [both] bare her: { $here }; mangler: { $there }
       *[value] «{ $here }» på { $one }
    }
rules-difference-there =
    { $side ->
        [here] mangler her: { $here }
        [there] bare her: { $there }
        [both] bare her: { $there }; mangler: { $here }
       *[value] «{ $there }» på { $other }
    }
rules-of =
    { $scope ->
        [notice] erklæringen «{ $id }»
        [decision] avgjørelsen «{ $id }»
        [transfer] overføringen til «{ $id }»
        [part] delen «{ $id }»
        [right] rettigheten «{ $id }»
        [joint] det felles ansvaret med «{ $id }»
       *[purpose] formålet «{ $id }»
    }

rules-field-title = tittelen
rules-field-summary = sammendraget
rules-field-text = teksten om formålet
rules-field-interest = den berettigede interessen
rules-field-otherwise = følgen av å ikke gi opplysningene
rules-field-when = teksten om utleveringen
rules-field-why = grunnen til lagringstiden
rules-field-criterion = kriteriet for lagringstiden
rules-field-retention-texts = tekstene om lagringstiden
rules-field-logic = logikken bak avgjørelsen
rules-field-effect = virkningen av avgjørelsen
rules-field-transfer-text = teksten om overføringen
rules-field-name = navnet
rules-field-about = omtalen
rules-field-lead = setningen på forsiden
rules-field-address = postadressen
rules-field-url = nettadressen
rules-field-accessibility = adressen til tilgjengelighetserklæringen
rules-field-audiences = målgruppene
rules-field-effective = startdatoen for erklæringen
rules-field-reviewed = datoen for siste gjennomgang
rules-field-controller = den behandlingsansvarlige
rules-field-contact = kontakten
rules-field-dpo = personvernombudet
rules-field-automated-decisions = automatiserte avgjørelser
rules-field-transfers = overføringer ut av EØS
rules-field-recipients = mottakere
rules-field-basis = behandlingsgrunnlaget
rules-field-special = grunnlaget for særlige kategorier
rules-field-data = opplysningene
rules-field-sources = kildene
rules-field-required = svaret om plikt til å gi opplysningene
rules-field-retention = lagringstiden
rules-field-period = lagringstiden
rules-field-from = starten på lagringstiden
rules-field-then = sletting eller annet etter lagringstiden
rules-field-because = hjemmelen for lagringstiden
rules-field-recipient-data = listen over opplysninger til mottakeren
rules-field-ground = hjemmelen
rules-field-degree = graden av automatisering
rules-field-review = kontakten for ny vurdering
rules-field-purposes = formålene med avgjørelsen
rules-field-safeguard = vernet av opplysningene
rules-field-copy = kontakten for kopi av garantiene
rules-field-part = delen av erklæringen
rules-field-part-title = tittelen på delen
rules-field-part-text = teksten om delen
rules-field-source-texts = tekstene om kildene
rules-field-source-when = teksten om innhentingen fra kilden
rules-field-source-data = opplysningene fra kilden
rules-field-opt-out = måten å reservere seg på hos kilden
rules-field-retention-when = vilkåret for lagringstiden
rules-field-arrangement = avtalen om det felles ansvaret
rules-field-exercise-contact = kontakten for rettigheten
rules-field-how = måten å bruke rettigheten på
rules-field-limited-by = bestemmelsen bak begrensningen
rules-field-limits = forklaringen av begrensningen

## Er alt på plass?

OP101 =
    { $kind ->
        [audience] målgruppen «{ $id }» finnes ikke i site.yaml
        [contact] kontakten «{ $id }» finnes ikke i site.yaml
        [organisation] organisasjonen «{ $id }» finnes ikke i registeret
        [data] opplysningstypen «{ $id }» finnes ikke i registeret
        [source] kilden «{ $id }» finnes ikke i registeret
        [recipient] mottakeren «{ $id }» finnes ikke i registeret
        [event] hendelsen «{ $id }» finnes ikke i registeret
        [part] delen «{ $id }» finnes ikke i erklæringen
       *[purpose] formålet «{ $id }» finnes ikke i erklæringen
    }
    .title = Ukjent id
    .here = «{ $id }» er ikke definert noe sted
    .note = det som flere erklæringer deler, får navnet sitt ett sted og vises til med id, så navnet er likt overalt
    .help = rett skrivemåten, eller legg inn «{ $id }» i site.yaml eller registeret
    .help-similar = skriv «{ $similar }» hvis det er den du mener; ellers legger du inn «{ $id }» i site.yaml eller registeret
    .why = Organisasjoner, opplysningstyper, kilder, mottakere, målgrupper og kontakter har navn på alle språkene ett sted, i site.yaml og registeret. Erklæringene viser til dem med id. En id som ikke finnes der, ville gitt leseren en tom linje i stedet for et navn.

OP102 = erklæringen «{ $notice }» finnes ikke på { $lang }
    .title = Erklæring mangler på et språk
    .here = på { $other } finnes den
    .note = de som leser { $lang }, skal få samme informasjon som andre, på et språk de forstår: artikkel 12 nr. 1 i personvernforordningen
    .help = lag filen { $path } med de samme id-ene som på { $other }
    .why = Artikkel 12 nr. 1 i personvernforordningen krever informasjon som er lett å forstå. Et nettsted som lover tre språk, skal ha hver erklæring på alle tre; ellers møter noen lesere en tom side. Fakta kan stå igjen på hovedspråket, men alle tekstene må oversettes.

OP103 =
    { $of ->
        [notice] { $field } mangler på { $lang }
       *[thing] «{ $id }»: { $field } mangler på { $lang }
    }
    .title = Tekst mangler på et språk
    .here = her mangler { $field }
    .there = på { $other } står det her
    .note = fakta kan hentes fra hovedspråket, men en tekst vises aldri på et annet språk: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv teksten på { $lang } i feltet «{ $key }»
    .why = Den som leser på ett språk, skal få vite like mye som den som leser på et annet. Derfor må alle tekstene finnes på alle språkene før erklæringen kan publiseres. Programmet setter aldri inn en tekst fra et annet språk, for da ville siden skifte språk midt i, og det hjelper verken leseren eller skjermleseren.

OP104 = erklæringen «{ $notice }» nevner ikke ett eneste formål
    .title = Erklæring uten formål
    .note = den det gjelder, skal få vite hva opplysningene brukes til: artikkel 13 nr. 1 bokstav c i personvernforordningen
    .help = skriv minst ett formål under «purposes»
    .why = Formålene er kjernen i erklæringen: alt annet – behandlingsgrunnlag, opplysninger, mottakere, lagringstid – hører til et formål. Uten formål kan ingen se hva opplysningene brukes til (artikkel 13 nr. 1 bokstav c og artikkel 14 nr. 1 bokstav c).

OP105 =
    { $scope ->
        [notice] erklæringen «{ $id }» sier ikke hvem den gjelder
       *[purpose] formålet «{ $id }» gjelder ingen: listen over målgrupper er tom
    }
    .title = Ingen målgruppe
    .note = hver målgruppe har sin egen side, og det som ikke gjelder noen, kommer ikke på noen av dem
    .help = skriv målgruppene i «audiences», med id-ene fra site.yaml
    .why = Nettstedet spør leseren «hvem er du?» og viser det som gjelder akkurat den gruppen. En erklæring eller et formål uten målgruppe ville ikke stå på en eneste side, og de det gjelder, ville ikke få vite om det (artikkel 12 nr. 1).

OP106 =
    { $scope ->
        [decision] avgjørelsen «{ $id }» gjelder målgruppen «{ $audience }», som erklæringen ikke henvender seg til
        [part] delen «{ $id }» gjelder målgruppen «{ $audience }», som erklæringen ikke henvender seg til
       *[purpose] formålet «{ $id }» gjelder målgruppen «{ $audience }», som erklæringen ikke henvender seg til
    }
    .title = Målgruppe utenfor erklæringen
    .there = erklæringen henvender seg til disse
    .note = målgruppene til et formål er et utvalg av målgruppene til erklæringen
    .help = legg «{ $audience }» til målgruppene for hele erklæringen, eller ta den bort her
    .why = Et formål kan gjelde færre enn hele erklæringen, aldri flere. En målgruppe som bare står ved formålet, ville få formålet på siden sin, men ikke erklæringen det hører til.

OP107 = ingen erklæring gjelder målgruppen «{ $audience }»
    .title = Målgruppe uten erklæring
    .note = siden til målgruppen ville være tom: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv «{ $audience }» i «audiences» i en erklæring, eller ta målgruppen bort fra site.yaml
    .why = Forsiden viser alle målgruppene i site.yaml. Den som velger en gruppe som ikke har noen erklæring, kommer til en tom side og får ikke vite noe.

OP108 = erklæringen «{ $notice }» sier ikke hvilken dag den gjelder fra
    .title = Dato mangler
    .note = dagen viser hvilken tekst som gjaldt når, og hvilke lover henvisningene skal kontrolleres mot: artikkel 5 nr. 2 i personvernforordningen
    .help = skriv dagen i «effective», for eksempel «effective: 2026-08-15»
    .why = Den ansvarlige skal kunne vise hva folk fikk vite, og når (artikkel 5 nr. 2 og artikkel 13 nr. 3). Uten dato vet heller ikke programmet om en lov var i kraft da erklæringen begynte å gjelde.

OP109 = «{ $one }» og «{ $other }» får samme adresse på { $lang }: { $address }
    .title = Samme adresse to ganger
    .here = gir adressen { $address }
    .own = her har nettstedet alltid en egen side
    .there = «{ $other }» har adressen fra før
    .note = to sider kan ikke ligge på samme adresse
    .help = skriv en annen adresse i «path», eller endre navnet
    .why = Adressen til en side lages av tittelen eller navnet, eller står i «path». Får to sider samme adresse, ville den ene forsvinne.

OP110 = «{ $id }»: { $field } mangler på { $lang }
    .title = Felles tekst mangler på et språk
    .note = navn og omtaler settes inn på sidene på hvert språk, og lånes aldri fra et annet: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv teksten på { $lang }, eller én tekst uten språk hvis den er lik på alle
    .why = Det som flere erklæringer deler – organisasjoner, opplysningstyper, kilder, målgrupper, kontakter – har navn på alle språkene i nettstedet. Mangler ett språk, ville det bli hull i setningene på det språket.

OP111 = formålet «{ $purpose }» bruker ikke «{ $data }», som er nevnt her
    .title = Opplysninger utenfor formålet
    .there = formålet bruker disse opplysningene
    .note = en kilde, en mottaker eller en lagringstid kan bare gjelde opplysninger som formålet bruker: artikkel 5 nr. 1 bokstav a i personvernforordningen
    .help = legg «{ $data }» til opplysningene i formålet, eller ta det bort her
    .why = Når vi henter, gir videre eller lagrer opplysninger som formålet ikke nevner, er enten listen over opplysninger for kort eller dette feil. Leseren ser to ulike svar på hva vi bruker (artikkel 5 nr. 1 bokstav a).

OP112 = lenken fører ikke til noe: «{ $target }» finnes ikke
    .title = Lenke til noe som ikke finnes
    .here =
        { $kind ->
            [notice] det finnes ingen erklæring med denne id-en
            [section] det finnes ikke noe avsnitt med denne id-en
            [audience] det finnes ingen målgruppe med denne id-en
           *[contact] det finnes ingen kontakt med denne id-en
        }
    .note = leseren ville ha kommet til en side som ikke finnes
    .help = rett id-en i lenken
    .help-similar = skriv «{ $similar }» hvis det er det du mener
    .why = Lenker mellom erklæringer, målgrupper og kontakter går til id-er, så de holder når en tittel endres. En id som ikke finnes, ville gi en død lenke på siden.

OP113 = formålet «{ $purpose }» sier ikke hvilken del av erklæringen det står i
    .title = Formål uten del
    .here = står ikke i noen del
    .there = erklæringen er delt opp her
    .note = når erklæringen er delt opp, leser hver gruppe sin del, og et formål utenfor delene kan bli oversett: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv id-en til delen i feltet «part» i formålet
    .why = En erklæring kan deles opp når den gjelder flere grupper som blir behandlet ulikt. Da står hvert formål i en del, så leseren finner det som gjelder en selv, på ett sted.

OP114 = delen «{ $part }» har ingen formål
    .title = Del uten formål
    .note = siden ville ha fått en overskrift med ingenting under: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv «part: { $part }» i formålene som hører til delen, eller ta bort delen
    .why = Delene i en erklæring samler formålene for hver gruppe. En del uten formål er enten til overs, eller så har formålene fått feil del.

OP115 = formålet «{ $purpose }» gjelder målgruppen «{ $audience }», som delen «{ $part }» ikke er for
    .title = Målgruppe utenfor delen
    .there = delen er for disse
    .note = målgruppene til et formål er et utvalg av målgruppene til delen det står i
    .help = legg «{ $audience }» til målgruppene for delen, flytt formålet til en annen del, eller ta bort målgruppen her
    .why = Et formål kan gjelde færre enn delen sin, aldri flere. Ellers ville en målgruppe få formålet på siden sin under en overskrift som gjelder andre.

OP116 = det står ikke hva som er avtalt med «{ $organisation }», som er felles behandlingsansvarlig
    .title = Felles ansvar uten forklaring
    .note = den registrerte skal få vite hovedinnholdet i ordningen mellom dem som har ansvaret sammen: artikkel 26 nr. 2 i personvernforordningen
    .help = skriv «{ $organisation }» under «joint-controllers», med en tekst om hvem som gjør hva og hvem man kan spørre, eller rett rollen
    .why = Når to eller flere bestemmer sammen hva opplysningene skal brukes til, skal de avtale hvem som gjør hva. Hovedinnholdet i avtalen skal være tilgjengelig for dem det gjelder (artikkel 26 nr. 2). Den registrerte kan bruke rettighetene sine hos hvem som helst av dem (artikkel 26 nr. 3).

OP117 = «{ $organisation }» er nevnt som felles behandlingsansvarlig, men ikke i noe formål
    .title = Felles ansvar for ingenting
    .note = leseren får ikke vite hva ansvaret gjelder: artikkel 26 nr. 1 i personvernforordningen
    .help = nevn «{ $organisation }» blant mottakerne i formålet det gjelder, med «role: joint-controller», eller ta bort teksten
    .why = Felles ansvar gjelder alltid noe bestemt. Når ordningen er forklart, og ingen formål har den felles behandlingsansvarlige blant mottakerne eller kildene, er enten rollen feil ved formålet eller forklaringen gammel.

OP118 = rettigheten «{ $right }» er begrenset uten at det står hvilken bestemmelse som begrenser den
    .title = Begrensning uten bestemmelse
    .note = en rettighet kan bare begrenses av forordningen selv eller av lov: artikkel 23 i personvernforordningen
    .help = skriv bestemmelsen i «limited-by», for eksempel «personopplysningsloven § 17»
    .why = Rettighetene følger av forordningen. Bare forordningen selv eller en lov kan begrense dem (artikkel 23), og den som får nei, skal få vite hvorfor (artikkel 12 nr. 4). En begrensning uten bestemmelse kan ingen kontrollere.

OP119 = { $what ->
        [rest] formålet «{ $purpose }» har to lagringstider for resten av opplysningene
       *[data] formålet «{ $purpose }» har to lagringstider for «{ $data }»
    }
    .title = To lagringstider for det samme
    .here = denne gjelder de samme opplysningene
    .there = som denne
    .note = leseren får ikke vite hvor lenge opplysningene blir lagret når det står to svar: artikkel 13 nr. 2 bokstav a i personvernforordningen
    .help = skriv i «when» i begge når den gjelder, for eksempel «Hvis du ikke får tilbud om plass.», eller slå dem sammen
    .why = De samme opplysningene kan bli lagret ulikt lenge i ulike tilfeller. Da må det stå ved hver lagringstid hvilket tilfelle den gjelder.

OP120 = { $kind ->
        [audience] lenken går til målgruppen «{ $target }», som bare utkast gjelder
       *[notice] lenken går til «{ $target }», som er et utkast
    }
    .title = Lenke til et utkast
    .here = siden den går til, blir ikke publisert
    .there = her står det at den er et utkast
    .note = et utkast blir ikke publisert, så leseren ville ha kommet til en side som ikke finnes: artikkel 12 nr. 1 i personvernforordningen
    .help = vent med lenken til utkastet er ferdig, eller gjør erklæringen den står i, til et utkast også
    .why = En erklæring med «draft: true» blir kontrollert, men ikke publisert. Den vises i forhåndsvisningen, og med «opplyst build --drafts». En lenke dit fra en erklæring som er publisert, ville være død.

## Sier språkene det samme?

OP201 =
    { $is ->
        [alone] formålet «{ $id }» står bare på { $other }
       *[missing] formålet «{ $id }» mangler på { $lang }
    }
    .title = Formål bare på noen språk
    .here = formålet mangler på { $lang }
    .there = står her på { $other }
    .after = mangler her på { $lang }, trolig etter «{ $near }»
    .before = mangler her på { $lang }, trolig før «{ $near }»
    .misspelt = kan dette være «{ $id }»?
    .note = alle lesere skal få vite om de samme formålene: artikkel 13 nr. 1 bokstav c og artikkel 12 nr. 1 i personvernforordningen
    .help = skriv formålet «{ $id }» på { $lang } også, eller ta det bort på de andre språkene
    .help-misspelt = skriv «{ $id }» i stedet for «{ $similar }» hvis de er samme formål
    .help-extra = skriv formålet «{ $id }» på { $lang } også, med fakta, eller ta det bort på { $other }
    .why = Et formål som bare står på ett språk, er skjult for alle som leser de andre. Formålene kjennes igjen på id-en, ikke på rekkefølgen, så id-en må være lik på alle språkene.

OP202 =
    { $is ->
        [alone] avsnittet «{ $id }» står bare på { $other }
       *[missing] avsnittet «{ $id }» mangler på { $lang }
    }
    .title = Avsnitt bare på noen språk
    .here = avsnittet mangler på { $lang }
    .there = står her på { $other }
    .after = mangler her på { $lang }, trolig etter «{ $near }»
    .before = mangler her på { $lang }, trolig før «{ $near }»
    .misspelt = kan dette være «{ $id }»?
    .note = alle lesere skal få vite det samme: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv avsnittet {"{"}#{ $id }{"}"} på { $lang } også, eller ta det bort på de andre språkene
    .help-misspelt = skriv {"{"}#{ $id }{"}"} i stedet for {"{"}#{ $similar }{"}"} hvis det er samme avsnitt
    .help-extra = skriv avsnittet {"{"}#{ $id }{"}"} på { $lang } også, eller ta det bort på { $other }
    .why = Hvert avsnitt har en id i klammer etter overskriften, lik på alle språkene. Slik ser programmet at et avsnitt ikke er oversatt, og slik holder lenkene når overskriften endres.

OP203 =
    { $lacks ->
        [article-6] behandlingsgrunnlaget for «{ $purpose }» mangler artikkel 6 på { $one }: { rules-difference }
       *[none] behandlingsgrunnlaget for «{ $purpose }» er ikke det samme på { $one } som på { $other }: { rules-difference }
    }
    .title = Ulikt behandlingsgrunnlag
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = et formål hviler på det samme grunnlaget for alle, uansett hvilket språk de leser: artikkel 13 nr. 1 bokstav c i personvernforordningen
    .help =
        { $lacks ->
            [article-6] skriv bestemmelsen i artikkel 6 på { $one } også; artikkel 9 og andre lover er ikke nok alene
           *[none] finn ut hvilket grunnlag som er riktig, og rett det andre
        }
    .why = Behandlingsgrunnlaget avgjør hvilke rettigheter man har: den som har samtykket, kan trekke samtykket tilbake, og når grunnlaget er artikkel 6 nr. 1 bokstav e, kan man protestere. Står det ulike grunnlag på to språk, får leserne ulike svar på hva de kan kreve (artikkel 13 nr. 1 bokstav c og artikkel 14 nr. 1 bokstav c). Henvisningene kan skrives ulikt; det er bestemmelsene de viser til, som sammenlignes.

OP204 = grunnlaget for særlige kategorier i «{ $purpose }» er ikke det samme på { $one } som på { $other }: { rules-difference }
    .title = Ulikt grunnlag for særlige kategorier
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = særlige kategorier av opplysninger krever et eget grunnlag i artikkel 9 nr. 2 i personvernforordningen, og det er det samme for alle
    .help = finn ut hvilket grunnlag som er riktig, og rett det andre
    .why = Helseopplysninger, fagforeningsmedlemskap og andre særlige kategorier kan bare brukes på et av vilkårene i artikkel 9 nr. 2. Ulike vilkår på to språk betyr at minst én tekst ikke er oppdatert.

OP205 = «{ $purpose }»: opplysningene er ikke de samme på { $one } som på { $other }: { rules-difference }
    .title = Ulike opplysninger
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite om de samme opplysningene: artikkel 14 nr. 1 bokstav d og artikkel 12 nr. 1 i personvernforordningen
    .help = gjør listene like; rekkefølgen har ikke noe å si
    .why = Den som vil vite hva vi har om dem, skal få samme svar på alle språk (artikkel 14 nr. 1 bokstav d og artikkel 12 nr. 1).

OP206 = «{ $purpose }»: kildene er ikke de samme på { $one } som på { $other }: { rules-difference }
    .title = Ulike kilder
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite hvor opplysningene kommer fra: artikkel 14 nr. 2 bokstav f i personvernforordningen
    .help = gjør listene like; rekkefølgen har ikke noe å si
    .why = Opplysninger som kommer fra andre enn personen selv, er det lett å ikke vite om. Derfor skal kilden nevnes (artikkel 14 nr. 2 bokstav f), og den skal nevnes på alle språkene.

OP207 =
    { $what ->
        [list] «{ $purpose }»: mottakerne er ikke de samme på { $one } som på { $other }: { rules-difference }
        [role] «{ $purpose }»: rollen til mottakeren «{ $recipient }» er ikke lik: { rules-difference }
       *[data] «{ $purpose }»: opplysningene «{ $recipient }» får, er ikke de samme på { $one } som på { $other }: { rules-difference }
    }
    .title = Ulike mottakere
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite hvem som får opplysningene: artikkel 13 nr. 1 bokstav e i personvernforordningen
    .help = gjør dem like; rekkefølgen har ikke noe å si
    .why = Hvem som får opplysningene, og i hvilken rolle, er noe av det folk oftest vil vite (artikkel 13 nr. 1 bokstav e og artikkel 14 nr. 1 bokstav e). Er listen kortere på ett språk, er noen mottakere skjult for dem som leser det.

OP208 =
    { $what ->
        [cover] «{ $purpose }»: lagringstiden er delt opp annerledes på { $one } enn på { $other }: en linje for { rules-difference }
        [rest] «{ $purpose }»: { $side ->
            [rest-here] bare { $one }
           *[rest-there] bare { $other }
        } sier hvor lenge resten av opplysningene lagres
        [period] «{ $purpose }»: lagringstiden er ikke lik: { rules-difference }
        [from] «{ $purpose }»: lagringstiden regnes fra ulike hendelser: { rules-difference }
        [then] «{ $purpose }»: det som skjer når lagringstiden er over, er ikke likt: { rules-difference }
       *[because] «{ $purpose }»: regelen som lagringstiden følger, er ikke lik: { rules-difference }
    }
    .title = Ulik lagringstid
    .here =
        { $what ->
            [rest] på { $one }
           *[other] { rules-difference-here }
        }
    .there =
        { $what ->
            [rest] på { $other }
           *[other] { rules-difference-there }
        }
    .length = { $length }
    .note = alle skal få vite hvor lenge opplysningene lagres: artikkel 13 nr. 2 bokstav a i personvernforordningen
    .help = finn ut hva som er riktig, og gjør språkene like
    .why = Lagringstiden er et løfte. «90 dager» på ett språk og «30 dager» på et annet er to løfter, og bare ett kan holdes (artikkel 13 nr. 2 bokstav a og artikkel 14 nr. 2 bokstav a). Linjene sammenlignes etter hvilke opplysninger de gjelder, ikke etter rekkefølgen.

OP209 = «{ $purpose }»: svaret på om man må gi opplysningene, er ikke likt: { $one } har «{ $here }», { $other } har «{ $there }»
    .title = Ulikt om man må gi opplysningene
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = alle skal få vite om de må gi opplysningene, og hvorfor: artikkel 13 nr. 2 bokstav e i personvernforordningen
    .help = skriv det samme på alle språkene: «law» (loven krever det), «contract» (en avtale krever det) eller «none» (det er frivillig)
    .why = Den som tror at noe er frivillig når det ikke er det, kan miste et tilbud; den som tror det motsatte, gir fra seg mer enn nødvendig (artikkel 13 nr. 2 bokstav e).

OP210 = målgruppene for { rules-of } er ikke de samme på { $one } som på { $other }: { rules-difference }
    .title = Ulike målgrupper
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = hvem en erklæring gjelder, kommer ikke an på språket: artikkel 12 nr. 1 i personvernforordningen
    .help = gjør listene like
    .why = Målgruppene avgjør hvilke sider noe står på. Er de ulike, finner noen lesere ikke erklæringen sin når de skifter språk.

OP211 =
    { $what ->
        [ground] avgjørelsen «{ $decision }»: hjemmelen er ikke lik: { rules-difference }
        [degree] avgjørelsen «{ $decision }»: hvor mye som er automatisert, er ikke likt: { rules-difference }
        [review] avgjørelsen «{ $decision }»: hvem som ser på den på nytt, er ikke likt: { rules-difference }
        [purposes] avgjørelsen «{ $decision }»: formålene er ikke de samme: { rules-difference }
       *[audiences] avgjørelsen «{ $decision }»: målgruppene er ikke de samme: { rules-difference }
    }
    .title = Ulike opplysninger om en automatisert avgjørelse
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite det samme om automatiserte avgjørelser: artikkel 13 nr. 2 bokstav f i personvernforordningen
    .help = finn ut hva som er riktig, og gjør språkene like
    .why = En avgjørelse som en maskin tar, kan få mye å si for den den gjelder. Hjemmelen, graden av automatisering og hvem man kan be om å se på saken på nytt, skal være likt uansett hvilket språk man leser (artikkel 13 nr. 2 bokstav f, artikkel 22).

OP212 =
    { $what ->
        [countries] overføringen til «{ $transfer }»: landene er ikke de samme: { rules-difference }
        [safeguard] overføringen til «{ $transfer }»: det som verner opplysningene, er ikke likt: { rules-difference }
        [ground] overføringen til «{ $transfer }»: hjemmelen er ikke lik: { rules-difference }
       *[copy] overføringen til «{ $transfer }»: hvem som gir kopi av garantiene, er ikke likt: { rules-difference }
    }
    .title = Ulike opplysninger om en overføring
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite det samme om overføringer ut av EØS: artikkel 13 nr. 1 bokstav f i personvernforordningen
    .help = finn ut hva som er riktig, og gjør språkene like
    .why = Når opplysninger sendes ut av EØS, skal man få vite hvor, hva som verner dem, og hvor man får en kopi av garantiene (artikkel 13 nr. 1 bokstav f). Det er det samme uansett hvilket språk man leser.

OP213 = { $field } er ikke lik: { $here } på { $one }, { $there } på { $other }
    .title = Ulike datoer
    .here = { $here } på { $one }
    .there = { $there } på { $other }
    .note = en erklæring gjelder fra samme dag på alle språk: artikkel 12 nr. 1 i personvernforordningen
    .help = finn ut hvilken dag som er riktig, og rett den andre
    .why = Datoen viser hva som gjaldt når. To datoer betyr som oftest at ett av språkene ikke er oppdatert.

OP214 = { $field } er en annen på { $one } enn på { $other }: «{ $here }» mot «{ $there }»
    .title = Ulike kontakter
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = den som vil bruke rettighetene sine, skal henvende seg til samme sted uansett språk: artikkel 13 nr. 1 bokstav a og b i personvernforordningen
    .help = finn ut hvem som er riktig, og rett den andre
    .why = Kontakten og personvernombudet er døren inn for den som vil ha innsyn eller klage. Ulike svar på to språk sender noen lesere til feil sted (artikkel 13 nr. 1 bokstav a og b).

OP215 = avsnittene står ikke i samme rekkefølge på { $one } som på { $other }: her kommer «{ $here }» der { $other } har «{ $there }»
    .title = Ulik rekkefølge på avsnittene
    .here = her står «{ $here }» på { $one }
    .there = her står «{ $there }» på { $other }
    .note = den som skifter språk, skal finne igjen stedet: artikkel 12 nr. 1 i personvernforordningen
    .help = sett avsnittene i samme rekkefølge på alle språkene
    .why = Når avsnittene står i samme rekkefølge, kan leseren skifte språk uten å miste stedet, og den som oversetter, ser hva som mangler.

OP216 = { rules-of }: { $field } – { $none } sier at det ikke finnes noen, { $some } sier at det finnes
    .title = Ingen mot noen
    .none = her står det at det ikke finnes noen
    .some = her står det noen
    .note = språkene sier imot hverandre om noe som folk har krav på å få vite: artikkel 13 i personvernforordningen
    .help = finn ut hva som er riktig, og rett det andre
    .why = «Ingen mottakere» og en liste over mottakere kan ikke begge være riktige. Den som leser språket med «none», får vite at opplysningene blir værende hos oss (artikkel 13 nr. 1 bokstav e og f, artikkel 13 nr. 2 bokstav f).

OP217 = { rules-of }: { $field } står bare på { $lang }, ikke på { $reference }
    .title = Faktum bare i en oversettelse
    .here = skulle ha stått her på { $reference }
    .there = står her på { $lang }
    .note = det som en oversettelse ikke sier, hentes fra { $reference }; det motsatte skjer aldri: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv det på { $reference } også (feltet «{ $key }»), eller ta det bort på { $lang }
    .why = Hovedspråket er det alle oversettelsene henter fakta fra. Et faktum som bare står i en oversettelse, vises derfor ikke til noen andre, og ingen ser at det mangler.

OP218 =
    { $is ->
        [alone] den automatiserte avgjørelsen «{ $id }» står bare på { $other }
       *[missing] den automatiserte avgjørelsen «{ $id }» mangler på { $lang }
    }
    .title = Automatisert avgjørelse bare på noen språk
    .here = avgjørelsen mangler på { $lang }
    .there = står her på { $other }
    .after = mangler her på { $lang }, trolig etter «{ $near }»
    .before = mangler her på { $lang }, trolig før «{ $near }»
    .misspelt = kan dette være «{ $id }»?
    .note = alle skal få vite om de samme automatiserte avgjørelsene: artikkel 13 nr. 2 bokstav f i personvernforordningen
    .help = skriv avgjørelsen «{ $id }» på { $lang } også, med tittel, hvordan den blir tatt, og hva den betyr
    .help-misspelt = skriv «{ $id }» i stedet for «{ $similar }» hvis det er samme avgjørelse
    .help-extra = skriv avgjørelsen «{ $id }» på { $lang } også, med fakta, eller ta den bort på { $other }
    .why = Den som en maskin avgjør noe om, har krav på å få vite det, hvordan det skjer og hva det fører til (artikkel 13 nr. 2 bokstav f og artikkel 14 nr. 2 bokstav g). Det krever tekster, og tekster hentes ikke fra et annet språk.

OP219 =
    { $is ->
        [alone] overføringen til «{ $id }» står bare på { $other }
       *[missing] overføringen til «{ $id }» mangler på { $lang }
    }
    .title = Overføring bare på noen språk
    .here = overføringen mangler på { $lang }
    .there = står her på { $other }
    .after = mangler her på { $lang }, trolig etter «{ $near }»
    .before = mangler her på { $lang }, trolig før «{ $near }»
    .misspelt = kan dette være «{ $id }»?
    .note = alle skal få vite om de samme overføringene ut av EØS: artikkel 13 nr. 1 bokstav f i personvernforordningen
    .help = skriv overføringen til «{ $id }» på { $lang } også, eller ta bort hele «transfers» på { $lang }, så hentes den
    .help-misspelt = skriv «{ $id }» i stedet for «{ $similar }» hvis det er samme mottaker
    .help-extra = skriv overføringen til «{ $id }» på { $lang } også, eller ta den bort på { $other }
    .why = Opplysninger som går ut av EØS, er ikke lenger vernet av de samme reglene. Derfor skal hver overføring nevnes (artikkel 13 nr. 1 bokstav f og artikkel 14 nr. 1 bokstav f), på alle språkene.

OP220 =
    { $is ->
        [alone] delen «{ $id }» står bare på { $other }
       *[missing] delen «{ $id }» mangler på { $lang }
    }
    .title = Del bare på noen språk
    .here = delen mangler på { $lang }
    .there = står her på { $other }
    .after = mangler her på { $lang }, trolig etter «{ $near }»
    .before = mangler her på { $lang }, trolig før «{ $near }»
    .misspelt = kan dette være «{ $id }»?
    .note = erklæringen skal være delt opp likt på alle språk: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv delen «{ $id }» på { $lang } også, eller ta den bort på de andre språkene
    .help-misspelt = skriv «{ $id }» i stedet for «{ $similar }» hvis de er samme del
    .help-extra = skriv delen «{ $id }» på { $lang } også, eller ta den bort på { $other }
    .why = Delene gir siden overskriftene sine. En del som mangler på ett språk, etterlater formålene sine uten overskrift der. Delene blir kjent igjen på id-en, så den må være lik på alle språk.

OP221 = formålet «{ $purpose }» står ikke i samme del: { rules-difference }
    .title = Formål i ulike deler
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = den samme leseren skal finne det samme i sin del på alle språk: artikkel 12 nr. 1 i personvernforordningen
    .help = finn ut hvilken del formålet hører til, og gjør språkene like
    .why = Delen avgjør hvem som leser om formålet, og hvilken målgruppe det gjelder. Står formålet i ulike deler, får to grupper ulike svar etter hvilket språk de leser.

OP222 =
    { $what ->
        [contact] delen «{ $part }»: kontakten er ikke den samme: { rules-difference }
       *[audiences] delen «{ $part }»: målgruppene er ikke de samme: { rules-difference }
    }
    .title = Ulike opplysninger om en del
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = hvem delen gjelder, og hvem man kan spørre, er det samme uansett hvilket språk man leser: artikkel 12 nr. 1 i personvernforordningen
    .help = finn ut hva som er rett, og gjør språkene like
    .why = Målgruppene til en del bestemmer hvilke sider formålene vises på. Er de ulike, får noen lesere mer å vite enn andre.

OP223 = «{ $purpose }»: opplysningene fra «{ $source }» er ikke de samme på { $one } som på { $other }: { rules-difference }
    .title = Ulike opplysninger fra en kilde
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite hvor de ulike opplysningene kommer fra: artikkel 14 nr. 2 bokstav f i personvernforordningen
    .help = gjør listene like; rekkefølgen har ingenting å si
    .why = Når en kilde bare gir noen av opplysningene, skal det stå hvilke. Det må være de samme på alle språk.

OP224 =
    { $what ->
        [contact] rettigheten «{ $right }»: kontakten er ikke den samme: { rules-difference }
       *[limited-by] rettigheten «{ $right }»: begrensningen er ikke hjemlet likt: { rules-difference }
    }
    .title = Ulike opplysninger om en rettighet
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle har de samme rettighetene og bruker dem på samme sted: artikkel 12 nr. 2 i personvernforordningen
    .help = finn ut hva som er rett, og gjør språkene like
    .why = Hvem man henvender seg til, og hva som begrenser en rettighet, er fakta. De kan ikke være ulike etter hvilket språk man leser (artikkel 12 nr. 1 og 2).

OP225 =
    { $is ->
        [alone] det felles ansvaret med «{ $id }» står bare på { $other }
       *[missing] det felles ansvaret med «{ $id }» mangler på { $lang }
    }
    .title = Felles ansvar bare på noen språk
    .here = det felles ansvaret mangler på { $lang }
    .there = står her på { $other }
    .after = mangler her på { $lang }, trolig etter «{ $near }»
    .before = mangler her på { $lang }, trolig før «{ $near }»
    .misspelt = kan dette være «{ $id }»?
    .note = alle skal få vite hva de behandlingsansvarlige er blitt enige om: artikkel 26 nr. 2 i personvernforordningen
    .help = skriv «{ $id }» under «joint-controllers» på { $lang } også, eller ta det bort på de andre språkene
    .help-misspelt = skriv «{ $id }» i stedet for «{ $similar }» hvis de er den samme
    .help-extra = skriv «{ $id }» under «joint-controllers» på { $lang } også, eller ta det bort på { $other }
    .why = Hovedinnholdet i ordningen skal være tilgjengelig for dem det gjelder (artikkel 26 nr. 2), på språket de leser.

OP226 = det felles ansvaret med «{ $organisation }»: kontakten er ikke den samme: { rules-difference }
    .title = Ulik kontakt for felles ansvar
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite hvem de kan spørre om det felles ansvaret: artikkel 26 nr. 1 i personvernforordningen
    .help = finn ut hva som er rett, og gjør språkene like
    .why = Ordningen kan peke ut et kontaktpunkt for de registrerte (artikkel 26 nr. 1). Det er det samme punktet uansett hvilket språk man leser.

## Er grunnlagene hele, og gjelder lovene?

OP301 = «{ $text }» kan ikke leses som en lovhenvisning
    .title = Lovhenvisning som ikke kan leses
    .here = ikke forstått
    .note = bare en henvisning som er lest fullt ut, kan kontrolleres mot loven, sammenlignes med de andre språkene og få lenke
    .help = skriv for eksempel «personvernforordningen artikkel 6 nr. 1 bokstav e» eller «gdpr:6(1)(e)»
    .help-likely = skriv «{ $likely }» hvis det er det du mener
    .why = Programmet gjetter aldri hva en henvisning betyr. Det som ikke kan leses med sikkerhet, må skrives tydeligere, så leseren får riktig lenke og det samme står på alle språkene.

OP302 = «{ $purpose }» har ikke noe behandlingsgrunnlag
    .title = Behandlingsgrunnlag mangler
    .note = den det gjelder, skal få vite på hvilket grunnlag opplysningene brukes: artikkel 13 nr. 1 bokstav c i personvernforordningen
    .help = skriv grunnlaget i «basis», for eksempel «personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8»
    .why = Hvert formål trenger ett av grunnlagene i artikkel 6 nr. 1, og leseren skal få vite hvilket (artikkel 13 nr. 1 bokstav c og artikkel 14 nr. 1 bokstav c). Det avgjør hvilke rettigheter man har. Et grunnlag for hele erklæringen under ett svarer ikke på det.

OP303 =
    { $has ->
        [special] grunnlaget for «{ $purpose }» nevner bare artikkel 9, ikke artikkel 6
       *[act] grunnlaget for «{ $purpose }» nevner ikke artikkel 6 i personvernforordningen
    }
    .title = Grunnlag uten artikkel 6
    .here = ikke noe grunnlag i artikkel 6 nr. 1
    .note = behandlingsgrunnlaget er en av bokstavene a til f i artikkel 6 nr. 1 i personvernforordningen; annen lov og artikkel 9 kommer i tillegg
    .help = skriv bokstaven i artikkel 6 nr. 1 først, og loven etter «jf.»; artikkel 9 hører hjemme i «special»
    .why = En særlov kan gi det utfyllende grunnlaget som artikkel 6 nr. 3 krever, og artikkel 9 nr. 2 kan åpne for særlige kategorier. Men alle formål trenger ett av de seks grunnlagene i artikkel 6 nr. 1, og det er det som avgjør rettighetene.

OP304 = «{ $citation }» stopper før bokstaven
    .title = Ufullstendig grunnlag
    .here =
        { $has ->
           *[letters] velg mellom bokstavene { $letters }
            [numbers] dette kan være { $letters }
        }
    .note = artikkel 6 nr. 1 og artikkel 9 nr. 2 i personvernforordningen har flere ulike grunnlag, og bokstaven sier hvilket
    .help = legg til bokstaven, for eksempel «artikkel 6 nr. 1 bokstav e» eller «artikkel 9 nr. 2 bokstav g»
    .why = «Artikkel 6 nr. 1» nevner seks grunnlag på én gang: samtykke, avtale, rettslig forpliktelse, vitale interesser, oppgave i allmennhetens interesse og berettiget interesse. Først med bokstaven vet leseren hvilket som gjelder (artikkel 13 nr. 1 bokstav c).

OP305 = «{ $citation }» finnes ikke
    .title = Bestemmelse som ikke finnes
    .here =
        { $what ->
            [section] loven har ikke denne paragrafen
            [section-repealed] paragrafen er opphevet
            [paragraph] { $count ->
                [0] paragrafen har ikke ledd
                [one] paragrafen har bare ett ledd
               *[other] paragrafen har bare { $count } ledd
            }
            [article] forordningen har { $count } artikler
            [number] { $count ->
                [0] artikkelen er ikke delt i nummer
               *[other] artikkelen har { $count } nummer
            }
            [letter] { $letters ->
                [none] her er det ingen bokstaver
               *[other] bokstavene er { $letters }
            }
            [recital] forordningen har { $count } fortalepunkter
           *[chapter] loven har ikke dette kapittelet
        }
    .note = en henvisning som ikke fører til noe, kan ingen etterprøve: artikkel 5 nr. 1 bokstav a i personvernforordningen
    .help = slå opp bestemmelsen, og rett henvisningen
    .help-now-at = bestemmelsen står nå i { $now }; slå opp og se om det er den du mener
    .why = Henvisningen skal føre leseren til riktig sted i loven. En paragraf, et ledd eller en bokstav som ikke finnes, kommer som oftest av en skrivefeil eller av at loven er endret siden.

OP306 =
    { $state ->
        [repealed] loven i «{ $citation }» ble opphevet { $date }, før erklæringen begynte å gjelde
        [pending] loven i «{ $citation }» har ikke begynt å gjelde
       *[later] loven i «{ $citation }» begynner å gjelde { $date }, etter erklæringen
    }
    .title = Lov som ikke gjelder
    .here =
        { $state ->
            [repealed] opphevet { $date }
            [pending] ikke i kraft
           *[later] i kraft fra { $date }
        }
    .note = loven må gjelde den dagen erklæringen begynner å gjelde: artikkel 6 nr. 3 i personvernforordningen
    .help = skriv den loven som gjelder, eller rett datoen i «effective»
    .help-now-at = bestemmelsen er avløst av { $now }; slå opp og se om det er den du mener
    .why = Et grunnlag etter artikkel 6 nr. 1 bokstav c eller e må stå i en lov som gjelder. Opphevede lover er blant de vanligste feilene i personvernerklæringer, for teksten blir stående når loven byttes ut.

OP307 = loven i «{ $citation }» er ukjent for programmet
    .title = Ukjent lov
    .here = ukjent lov
    .note = en lov som programmet ikke kjenner, kan det verken prøve eller lenke til
    .help = rett navnet på loven, eller legg loven inn under «acts» i registeret
    .why = Programmet kjenner de vanligste lovene og forskriftene. Andre kan man legge inn under «acts» i registeret, med navn på hvert språk, så blir de lest, sammenlignet og lenket som de andre.

OP308 = grunnlaget for «{ $purpose }» er artikkel 6 nr. 1 bokstav { $letter }, men ingen lov er nevnt
    .title = Grunnlag uten nasjonal lov
    .here = bokstav { $letter } krever en lov i tillegg
    .note = bokstav c og e må ha grunnlag i lov: artikkel 6 nr. 3 i personvernforordningen
    .help = skriv loven og paragrafen etter «jf.», for eksempel «jf. universitets- og høyskoleloven § 2-8»
    .why = En rettslig forpliktelse (bokstav c) og en oppgave i allmennhetens interesse (bokstav e) må følge av lov (artikkel 6 nr. 3). Når paragrafen er nevnt, kan leseren selv se hva forpliktelsen eller oppgaven går ut på.

OP309 = «{ $purpose }»: artikkel 9 nr. 2 bokstav { $letter } krever en lov, men ingen er nevnt
    .title = Særlig grunnlag uten nasjonal lov
    .here = bokstav { $letter } krever en lov i tillegg
    .note = bokstav b, g, h, i og j i artikkel 9 nr. 2 i personvernforordningen gjelder bare når loven sier det
    .help = skriv loven og paragrafen etter «jf.» i «special»
    .why = Disse vilkårene åpner ikke alene for særlige kategorier: de viser til lov, som også skal gi vern for den det gjelder (artikkel 9 nr. 2). Leseren skal kunne finne den loven.

OP310 = «{ $purpose }» bruker { $data }, som er en særlig kategori, men har ikke noe grunnlag i artikkel 9
    .title = Særlig kategori uten grunnlag i artikkel 9
    .there = disse opplysningene er merket som særlige i registeret
    .note = særlige kategorier er forbudt å bruke uten et vilkår i artikkel 9 nr. 2 i personvernforordningen
    .help = skriv vilkåret i «special», for eksempel «personvernforordningen artikkel 9 nr. 2 bokstav g, jf. universitets- og høyskoleloven § 2-8»
    .why = Helse, fagforening, religion, etnisk opprinnelse, biometri og seksuell orientering er særlige kategorier (artikkel 9 nr. 1). De krever et vilkår i artikkel 9 nr. 2 i tillegg til grunnlaget i artikkel 6, og leseren skal få vite begge.

OP311 = «{ $purpose }» har et grunnlag i artikkel 9, men bruker ingen særlige kategorier
    .title = Artikkel 9 uten særlige kategorier
    .here = ingen av opplysningene er merket som særlige
    .note = artikkel 9 i personvernforordningen gjelder bare særlige kategorier av opplysninger
    .help = ta bort «special», legg til opplysningene det gjelder, eller merk dem «special: true» i registeret
    .why = Enten mangler det en type opplysninger i listen, eller så er grunnlaget kopiert fra et annet sted. I begge tilfeller får leseren feil inntrykk av hva vi bruker.

OP312 = «{ $purpose }» bygger på berettiget interesse, men sier ikke hvilken interesse
    .title = Berettiget interesse er ikke nevnt
    .here = bokstav f: en berettiget interesse
    .note = når grunnlaget er artikkel 6 nr. 1 bokstav f, skal interessen nevnes: artikkel 13 nr. 1 bokstav d i personvernforordningen
    .help = skriv interessen i «interest», på alle språkene
    .why = Den det gjelder, kan protestere mot behandling som bygger på en berettiget interesse (artikkel 21 nr. 1). Det er bare mulig når man vet hvilken interesse det er (artikkel 13 nr. 1 bokstav d og artikkel 14 nr. 2 bokstav b).

OP313 = «{ $purpose }» nevner en berettiget interesse, men bygger ikke på artikkel 6 nr. 1 bokstav f
    .title = Interesse uten artikkel 6 nr. 1 bokstav f
    .there = dette er grunnlaget
    .note = en berettiget interesse hører sammen med artikkel 6 nr. 1 bokstav f i personvernforordningen og ingen av de andre bokstavene
    .help = ta bort «interest», eller rett grunnlaget
    .why = Interessen skal nevnes når den er grunnlaget (artikkel 13 nr. 1 bokstav d). Står den ved et annet grunnlag, vet ikke leseren hva formålet bygger på.

OP314 = «{ $purpose }» bruker { $data }, men nevner ikke noe grunnlag for opplysninger om straffbare forhold
    .title = Straffbare forhold uten grunnlag
    .there = disse opplysningene er merket som straffbare forhold i registeret
    .note = opplysninger om straffedommer og lovovertredelser krever grunnlag i lov: artikkel 10 i personvernforordningen
    .help = skriv loven og paragrafen i «basis» eller «special», for eksempel «personopplysningsloven § 11»
    .why = Opplysninger om straffedommer og lovovertredelser, som en politiattest, kan bare brukes under kontroll av en offentlig myndighet eller når loven tillater det (artikkel 10 og personopplysningsloven § 11). Leseren skal få vite hvilken lov det er.

OP315 = «{ $citation }» står to ganger i samme felt
    .title = Lovhenvisning to ganger
    .here = det samme en gang til
    .there = først her
    .note = det som står to ganger, kommer som oftest av en skrivefeil, og noe annet var ment
    .help = ta bort den ene, eller rett den
    .why = En henvisning som står to ganger i samme felt, betyr ikke mer enn én gang. Ofte var den andre ment å være en annen bokstav eller en annen paragraf.

OP316 = «{ $purpose }» bygger bare på samtykke, men opplysningene må gis
    .title = Samtykke som må gis
    .here = «{ $by }»: de må gis
    .there = samtykke
    .note = et samtykke skal være frivillig: artikkel 7 nr. 4 i personvernforordningen
    .help = skriv «by: none» hvis det er frivillig, eller finn det grunnlaget som faktisk gjelder
    .why = Et samtykke man må gi, er ikke et samtykke (artikkel 4 nr. 11 og artikkel 7 nr. 4). Krever loven eller en avtale opplysningene, er det det som er grunnlaget.

OP317 = avgjørelsen «{ $decision }» bygger på artikkel 22 nr. 2 bokstav b, men ingen lov er nevnt
    .title = Automatisert avgjørelse uten nasjonal lov
    .here = bokstav b krever en lov i tillegg
    .note = bokstav b gjelder bare når loven tillater avgjørelsen og verner den den gjelder: artikkel 22 nr. 2 bokstav b i personvernforordningen
    .help = skriv loven og paragrafen etter «jf.» i «ground»
    .why = En avgjørelse som bare en maskin tar, er forbudt uten samtykke, avtale eller lov (artikkel 22). Når loven er grunnlaget, skal leseren kunne finne den.

OP318 = «{ $citation }» handlet om noe annet før { $date }, og erklæringen er ikke gjennomgått siden
    .title = Paragraf med nytt emne
    .here = nå: «{ $now }»; før: «{ $before }»
    .there = sist gjennomgått her
    .note = samme nummer kan vise til noe helt annet i en ny lov: artikkel 6 nr. 3 i personvernforordningen
    .help = slå opp paragrafen, rett henvisningen hvis den viser til det gamle emnet, og skriv ny dato i «reviewed»
    .help-now-at = viser henvisningen til det gamle emnet, står det nå i { $moved }; ellers er det nok å skrive ny dato i «reviewed»
    .why = Når en lov avløses, får paragrafene nye emner. En henvisning til den gamle loven ser da riktig ut, men viser til noe annet. Meldingen kommer bare når erklæringen sist ble gjennomgått før endringen.

OP319 = «{ $act }» blir opphevet { $date }
    .title = Loven blir snart endret
    .here = «{ $citation }» gjelder fram til { $date }
    .here-now-at = «{ $citation }» blir «{ $now }» { $date }
    .note = reglene som erklæringen bygger på, må være i kraft: artikkel 6 nr. 3 i personvernforordningen
    .help = finn ut hva som avløser loven, og forbered en erklæring som begynner å gjelde { $date }
    .help-successor = da tar «{ $successor }» ({ $number }) over: slå opp hva du skal vise til der, og forbered en erklæring som begynner å gjelde { $date }
    .why = Erklæringen er riktig i dag, men ikke så lenge til. Et år i forveien er det tid til å lese den nye loven og se om grunnlaget, lagringstiden eller mottakerne endrer seg med den. Hver lov meldes én gang for hver erklæring, med alle stedene som viser til den.

OP320 = «{ $act }» ble opphevet { $date }, etter at erklæringen begynte å gjelde
    .title = Lov som er opphevet siden
    .here = «{ $citation }» gjaldt fram til { $date }
    .here-now-at = «{ $citation }» er blitt «{ $now }»
    .note = erklæringen var riktig da den begynte å gjelde, men loven er endret siden: artikkel 5 nr. 1 bokstav d og artikkel 6 nr. 3 i personvernforordningen
    .help = finn ut hva som har avløst loven, rett henvisningene, og skriv ny dato i «effective»
    .help-successor = nå gjelder «{ $successor }» ({ $number }): slå opp hva du skal vise til der, og skriv ny dato i «effective»
    .why = En erklæring vurderes etter reglene den dagen den begynte å gjelde, og da var loven i kraft. De som leser den nå, finner en henvisning til en lov som ikke lenger gjelder. Se på grunnlaget på nytt når en lov avløses: Den nye kan si noe annet, og paragrafene har sjelden samme nummer.

OP321 = «{ $citation }» heter «{ $now }», ikke «{ $noted }»
    .title = Overskrift som ikke stemmer
    .here = notert: «{ $noted }»
    .there = paragrafen heter nå «{ $now }»
    .note = samme nummer, et annet emne: behandlingen må ha grunnlag i en bestemmelse som handler om den, artikkel 6 nr. 3 i personvernforordningen
    .help = slå opp paragrafen; rett henvisningen hvis den viser til det gamle emnet, eller noter den nye overskriften i «heading»
    .help-now-at = emnet «{ $noted }» står nå i { $moved }: rett henvisningen dit, eller noter den nye overskriften i «heading»
    .why = I «heading» noteres hva paragrafen het da henvisningen ble skrevet. Blir loven endret, kan det samme nummeret få et nytt emne uten at noe i teksten ser galt ut. Overskriften sammenlignes med den loven har den dagen erklæringen begynner å gjelde. Små og store bokstaver, mellomrom og punktum til slutt spiller ingen rolle.

OP322 = overskriften «{ $noted }» kan ikke sammenlignes med loven
    .title = Overskrift som ikke kan kontrolleres
    .here = ingen kjent overskrift for «{ $citation }»
    .here-several = gjelder flere paragrafer
    .note = en overskrift som ingen kan kontrollere, sier ikke fra når paragrafen får et nytt emne
    .help = legg inn lovens paragrafer i registeret, eller ta bort «heading»
    .help-several = del opp henvisningen, slik at hver «heading» står ved én paragraf
    .why = En notert overskrift virker bare når Opplyst vet hva paragrafen heter, og når det er klart hvilken paragraf den hører til. Overskrifter for flere lover kan legges inn i «acts» i registeret, eller som hele tabeller i «content/register/sections».

OP323 = «{ $citation }» har en annen overskrift på { $one } enn på { $other }: «{ $here }» mot «{ $there }»
    .title = Ulike overskrifter for samme paragraf
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = en paragraf har én overskrift, på lovens eget språk
    .help = slå opp paragrafen og rett den ene, eller ta bort «heading» i oversettelsen
    .why = Overskriften er en opplysning som alle språk har felles. Den skrives slik den står i loven, og oversettes ikke. En oversettelse kan la den være, og da gjelder den som står på hovedspråket.

OP324 = teksten viser til artikkel 88, men erklæringen bygger ikke på noen regel om arbeidsforhold
    .title = Artikkel 88 utenfor arbeidsforhold
    .here = gjelder bare arbeidsforhold
    .note = artikkel 88 i personvernforordningen lar nasjonal rett gi egne regler for arbeidsforhold, og er ikke et behandlingsgrunnlag i seg selv
    .help = ta bort artikkel 88, eller vis til regelen om arbeidsforhold som behandlingen bygger på, slik som arbeidsmiljøloven § 9-1
    .why = Artikkel 88 følger ofte med når en erklæring for ansatte brukes som mal for en annen. Meldingen kommer bare når ingen felt i erklæringen viser til lovgivning om arbeidsforhold.

OP325 = «{ $written }» er ikke navnet på loven
    .title = Feilskrevet lovnavn
    .here = skal være «{ $right }»
    .note = leseren finner ikke en lov som er kalt noe annet enn den heter
    .help = skriv «{ $right }»
    .why = Feilskrevne lovnavn går igjen fra erklæring til erklæring. Opplyst kjenner de vanligste og forstår hvilken lov som er ment, så ingenting annet er galt med henvisningen.

OP326 = «{ $written }» er lovens navn på et annet språk
    .title = Lovnavn på et annet språk
    .here = på { $lang }: «{ $right }»
    .note = leseren skal møte ett språk om gangen: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv «{ $right }», eller sett det andre navnet i parentes etter
    .why = Hvert språk har sitt eget navn på loven, og sidene bruker det. Står et navn fra et annet språk i teksten, er det som regel kopiert. Noen lover har et navn på nynorsk også i bokmålstekst, slik som offentleglova; de godtas.

OP327 = «{ $written }» skrives som regel «{ $right }»
    .title = Uvanlig skrevet lovhenvisning
    .here = vanlig form: «{ $right }»
    .note = lovhenvisninger er lettere å lese når de er skrevet på samme måte overalt
    .help = skriv «{ $right }»
    .why = Henvisningen er forstått, og ingenting er galt med det den viser til. Rådet gjelder mellomrom, «§» for flere paragrafer, forkortelser og rekkefølgen av leddene, og bare i løpende tekst: Det som står i feltene, skrives ut i fast form uansett.

OP328 = tabellen gjelder en lov som ikke er kjent: { $act }
    .title = Paragrafer i en ukjent lov
    .note = ingen henvisning kan vise til en lov uten navn, så paragrafene blir ikke brukt
    .help = legg loven til under «acts» i registeret, med samme id, eller ta bort linjene
    .why = Første kolonne i en paragraftabell er lovens offisielle id, slik som LOV-2024-03-08-9. Loven må være en av dem programmet kjenner, eller stå i registeret med navn, for at paragrafene skal kunne brukes. Meldingen kommer én gang for hver lov.

OP329 = linjen i paragraftabellen kan ikke brukes: «{ $value }»
    .title = Feil i en paragraftabell
    .there = samme paragraf her
    .help = rett linjen, eller ta den bort
    .columns = linjen har { $columns } kolonner; den skal ha seks, skilt med tabulator: lov, dato, adresse, paragraf, antall ledd, overskrift
    .number = skriv paragrafen slik: §2-8, §12a eller §2A-1
    .paragraphs = skriv antall ledd som et tall; 0 betyr at det ikke er talt
    .twice = la paragrafen stå én gang for hver lov og dato
    .note = en linje som hoppes over, kan gjøre at en riktig henvisning ser gal ut
    .why = Paragraftabeller ligger i «content/register/sections» og slutter på .tsv. De sier hvilke paragrafer en lov har, hvor mange ledd de har, og hva de heter, og gjelder foran det programmet selv vet om loven.

OP330 = «{ $citation }» gjaldt før 2018 og er ikke lenger personvernrett
    .title = Personvernlov fra før 2018
    .here = opphevet 20. juli 2018
    .note = personvernforordningen og personopplysningsloven av 2018 har avløst dem: artikkel 94 i personvernforordningen
    .help = finn grunnlaget i artikkel 6 i personvernforordningen, og vis til personopplysningsloven av 2018 der nasjonal rett trengs
    .why = Personopplysningsloven av 2000 og direktiv 95/46 har ikke kunnet være behandlingsgrunnlag siden 20. juli 2018. Henvisninger til dem er som regel blitt stående fra en eldre erklæring. Paragrafene har helt andre emner i den nye loven.

OP331 = «{ $scheme }» verner ikke lenger overføringer
    .title = Overføringsordning som er underkjent
    .here = ugyldig
    .note = ordningen er underkjent av EU-domstolen, og overføringen trenger et annet grunnlag: artikkel 45 og 46 i personvernforordningen
    .help = finn ut hva overføringen bygger på nå, slik som Data Privacy Framework eller standardavtaler, og skriv det både i teksten og i «transfers»
    .why = Safe Harbour ble underkjent i 2015 og Privacy Shield i 2020. En tekst som fortsatt viser til dem, gir leseren et galt svar på hva som verner opplysningene. Meldingen kommer ikke der avsnittet også nevner ordningen som gjelder, eller dommene.

OP332 = lenken viser til «{ $citation }», men fører til «{ $leads }»
    .title = Lenke som fører til en annen bestemmelse
    .here = fører til «{ $leads }»
    .note = en leser som følger lenken, havner et annet sted enn teksten sier: artikkel 12 nr. 1 i personvernforordningen
    .help = rett adressen, eller rett henvisningen hvis det er den som er feil
    .help-right = adressen til bestemmelsen er { $right }; rett den, eller rett henvisningen hvis det er den som er feil
    .why = En lenke med et lovsted som tekst lover at leseren kommer dit. Når en paragraf byttes ut i teksten, blir adressen lett stående. Bare adresser hos Lovdata og EUR-Lex blir lest, og ingen av dem blir åpnet. En adresse som bare fører til loven, er riktig for alle bestemmelser i den.

## Er alt sagt som artikkel 13 og 14 krever?

OP401 = ingen er nevnt som behandlingsansvarlig
    .title = Behandlingsansvarlig mangler
    .note = den det gjelder, skal få vite hvem som er ansvarlig: artikkel 13 nr. 1 bokstav a i personvernforordningen
    .help = skriv «controller» i site.yaml, med en id fra organisasjonene i registeret
    .why = Den behandlingsansvarlige er den man henvender seg til med kravene sine. Uten navn er alle andre rettigheter verdiløse (artikkel 13 nr. 1 bokstav a og artikkel 14 nr. 1 bokstav a).

OP402 = den behandlingsansvarlige «{ $id }» har ingen e-postadresse, ikke telefon og ikke postadresse
    .title = Behandlingsansvarlig uten kontaktvei
    .note = kontaktopplysningene til den behandlingsansvarlige skal stå der: artikkel 13 nr. 1 bokstav a i personvernforordningen
    .help = legg til «email», «phone» eller «address» i registeret
    .why = Et navn er ikke nok: den som vil ha innsyn eller få noe rettet, må vite hvor man skriver eller ringer (artikkel 13 nr. 1 bokstav a).

OP403 = ingen er nevnt som personvernombud
    .title = Personvernombud mangler
    .note = offentlige virksomheter skal ha personvernombud, og man skal få vite hvordan man når ombudet: artikkel 13 nr. 1 bokstav b og artikkel 37 nr. 1 bokstav a i personvernforordningen
    .help = skriv «dpo» i site.yaml, med en id fra kontaktene
    .why = Personvernombudet hjelper den det gjelder, og har taushetsplikt. Alle offentlige myndigheter skal ha et (artikkel 37 nr. 1 bokstav a), og kontaktopplysningene skal stå i erklæringen (artikkel 13 nr. 1 bokstav b og artikkel 14 nr. 1 bokstav b).

OP404 = personvernombudet «{ $id }» har bare et navn
    .title = Personvernombud uten kontaktvei
    .note = kontaktopplysningene til personvernombudet skal stå der; et navn er ikke en kontaktvei: artikkel 13 nr. 1 bokstav b i personvernforordningen
    .help = legg til «email», «phone», «address» eller «url» ved kontakten
    .why = Det er kontaktopplysningene forordningen krever, ikke navnet (artikkel 13 nr. 1 bokstav b). Folk skifter jobb; en funksjonsadresse holder.

OP405 = ingen er nevnt som tilsynsmyndighet
    .title = Tilsynsmyndighet mangler
    .note = den det gjelder, skal få vite at man kan klage, og til hvem: artikkel 13 nr. 2 bokstav d i personvernforordningen
    .help = skriv «authority» i site.yaml, med en id fra organisasjonene i registeret (i Norge Datatilsynet)
    .why = Alle kan klage direkte til tilsynet uten å gå veien om den behandlingsansvarlige (artikkel 77). Det skal stå i erklæringen (artikkel 13 nr. 2 bokstav d og artikkel 14 nr. 2 bokstav e).

OP406 = tilsynsmyndigheten «{ $id }» har ingen adresse
    .title = Tilsynsmyndighet uten kontaktvei
    .note = den som vil klage, skal slippe å lete: artikkel 12 nr. 2 i personvernforordningen
    .help = legg til «url», «email», «phone» eller «address» i registeret
    .why = Retten til å klage er lettere å bruke når adressen står der (artikkel 12 nr. 2 og artikkel 77).

OP407 = «{ $purpose }» sier ikke hvilke opplysninger vi bruker
    .title = Formål uten opplysninger
    .note = den det gjelder, skal få vite hva slags opplysninger det er: artikkel 14 nr. 1 bokstav d i personvernforordningen
    .help = skriv opplysningstypene i «data», med id-ene fra registeret
    .why = Uten kategoriene kan ingen vurdere om vi bruker mer enn vi trenger (artikkel 14 nr. 1 bokstav d, artikkel 5 nr. 1 bokstav c). Når opplysningene kommer fra andre enn personen selv, må de stå der.

OP408 = «{ $purpose }» sier ikke hvor opplysningene kommer fra
    .title = Formål uten kilde
    .note = kilden avgjør hva man skal få vite og når: artikkel 13 og artikkel 14 nr. 2 bokstav f i personvernforordningen
    .help = skriv kildene i «sources», med id-ene fra registeret
    .why = Gir personen opplysningene selv, gjelder artikkel 13; kommer de fra andre, gjelder artikkel 14, og da skal kilden nevnes (artikkel 14 nr. 2 bokstav f).

OP409 = «{ $purpose }» sier ikke hvem som får opplysningene
    .title = Mottakere er ikke nevnt
    .note = den det gjelder, skal få vite hvem som får opplysningene, eller at ingen får dem: artikkel 13 nr. 1 bokstav e i personvernforordningen
    .help = skriv mottakerne i «recipients», eller «recipients: none» hvis ingen får dem
    .why = Taushet sier ikke «ingen». Er det ingen mottakere, skal det stå; er det noen, skal de eller kategoriene nevnes (artikkel 13 nr. 1 bokstav e og artikkel 14 nr. 1 bokstav e).

OP410 = «{ $purpose }» sier ikke hvor lenge opplysningene lagres
    .title = Lagringstid mangler
    .note = den det gjelder, skal få vite hvor lenge, eller hva som avgjør det: artikkel 13 nr. 2 bokstav a i personvernforordningen
    .help = skriv lagringstiden i «retention», for eksempel «period: P90D» eller et kriterium
    .why = Lagringstiden er det leseren kan holde oss til. Den skal være så konkret at man kan regne seg fram til hva som gjelder en selv (artikkel 13 nr. 2 bokstav a og artikkel 14 nr. 2 bokstav a).

OP411 = «{ $purpose }» sier ikke hvor lenge disse lagres: { $data }
    .title = Opplysninger uten lagringstid
    .here = ingen av linjene gjelder { $data }
    .there = formålet bruker disse opplysningene
    .note = hver type opplysninger trenger en lagringstid: artikkel 13 nr. 2 bokstav a i personvernforordningen
    .help = skriv en linje for { $data }, eller en linje uten «data», som gjelder resten
    .why = Når noen opplysninger har lagringstid og andre ikke, kan leseren ikke vite om resten blir slettet (artikkel 13 nr. 2 bokstav a).

OP412 = «{ $purpose }»: linjen om lagring sier ikke hvor lenge
    .title = Lagring uten tid
    .note = den det gjelder, skal få vite hvor lenge, eller hva som avgjør det: artikkel 13 nr. 2 bokstav a i personvernforordningen
    .help = skriv «period» (for eksempel P90D eller permanent) eller «criterion»
    .why = En linje som bare sier at opplysningene slettes, sier ikke når. Skriv en tid eller et kriterium som leseren kan bruke på seg selv (artikkel 13 nr. 2 bokstav a).

OP413 = «{ $purpose }»: kriteriet for lagringstiden sier bare «{ $text }»
    .title = Tomt kriterium
    .here = sier ikke hvor lenge
    .note = «så lenge det er nødvendig» svarer ikke på hvor lenge: artikkel 13 nr. 2 bokstav a i personvernforordningen
    .help = skriv hva som avgjør det, for eksempel «til klagefristen er ute» eller «så lenge du er student», eller en tid
    .why = All lagring skal vare så kort som mulig (artikkel 5 nr. 1 bokstav e), så å si det er ikke noe svar. Kriteriet skal være så konkret at leseren kan finne ut hva som gjelder en selv (artikkel 13 nr. 2 bokstav a).

OP414 = «{ $purpose }»: lagringstiden { $period } har ikke noe startpunkt
    .title = Lagringstid uten start
    .note = en tid uten startpunkt kan ingen regne med: artikkel 13 nr. 2 bokstav a i personvernforordningen
    .help = skriv «from» med en hendelse fra registeret
    .why = «90 dager» kan regnes fra innsending, fra vedtak eller fra at man slutter. Først med startpunktet vet leseren når opplysningene er borte.

OP415 = «{ $purpose }»: opplysningene lagres for alltid, men ingen regel er nevnt
    .title = Lagret for alltid uten regel
    .note = opplysninger skal ikke lagres lenger enn nødvendig; unntaket er arkiv, forskning og statistikk: artikkel 5 nr. 1 bokstav e i personvernforordningen
    .help = skriv regelen i «because», for eksempel «arkivlova § 12»
    .why = Å lagre for alltid krever en regel, for eksempel arkivlova (artikkel 5 nr. 1 bokstav e og artikkel 89 nr. 1). Er regelen nevnt, ser leseren at det ikke er glemsel.

OP416 = «{ $purpose }» sier ikke om man må gi opplysningene
    .title = Ikke sagt om man må
    .there = noen av opplysningene kommer fra personen selv
    .note = den som gir opplysningene, skal få vite om det er en plikt, og hva som skjer ellers: artikkel 13 nr. 2 bokstav e i personvernforordningen
    .help = skriv «required» med «by: law», «by: contract» eller «by: none», og «otherwise» på alle språkene
    .why = Den som blir bedt om opplysninger, skal vite om man kan la være (artikkel 13 nr. 2 bokstav e). Det gjelder når opplysningene kommer fra personen selv.

OP417 = «{ $purpose }» sier ikke hva som skjer hvis man ikke gir opplysningene
    .title = Følgen er ikke nevnt
    .here = opplysningene må gis
    .note = når opplysningene må gis, skal det stå hva som skjer ellers: artikkel 13 nr. 2 bokstav e i personvernforordningen
    .help = skriv det i «otherwise», på alle språkene
    .why = Et krav man ikke kjenner følgen av, kan man ikke ta stilling til (artikkel 13 nr. 2 bokstav e).

OP418 = erklæringen «{ $notice }» sier ikke noe om overføring ut av EØS
    .title = Overføring er ikke nevnt
    .note = den det gjelder, skal få vite om opplysningene går ut av EØS: artikkel 13 nr. 1 bokstav f i personvernforordningen
    .help = skriv «transfers: none» hvis de ikke gjør det, ellers hvem som får dem der
    .why = Taushet sier ikke «ingen». Leseren skal slippe å lure på om opplysningene sendes til land med andre regler (artikkel 13 nr. 1 bokstav f og artikkel 14 nr. 1 bokstav f).

OP419 = «{ $recipient }» er utenfor EØS ({ $countries }), men erklæringen sier ikke noe om overføringen
    .title = Mottaker utenfor EØS uten overføring
    .here = holder til i { $countries }
    .note = når opplysninger går ut av EØS, skal det stå hva som verner dem: artikkel 13 nr. 1 bokstav f i personvernforordningen
    .help = skriv «{ $recipient }» under «transfers», med «safeguard» og «ground»
    .why = Utenfor EØS gjelder ikke forordningen. Derfor skal leseren få vite at opplysningene går dit, hva som verner dem, og hvor man får en kopi av garantiene (artikkel 13 nr. 1 bokstav f, artikkel 44).

OP420 = «{ $recipient }» er utenfor EØS ({ $countries }), men erklæringen sier at ingen opplysninger går ut av EØS
    .title = Ingen overføring, men mottaker utenfor EØS
    .here = holder til i { $countries }
    .there = her står det at det ikke finnes noen
    .note = erklæringen sier imot seg selv: artikkel 13 nr. 1 bokstav f i personvernforordningen
    .help = skriv overføringen i stedet for «none», eller rett landet i registeret
    .why = «Ingen overføring ut av EØS» er et løfte som folk velger ut fra. Er en mottaker i et annet land, holder det ikke (artikkel 13 nr. 1 bokstav f).

OP421 = overføringen til «{ $transfer }» sier ikke hva som verner opplysningene
    .title = Overføring uten vern
    .note = overføring ut av EØS krever en beslutning om vernenivå, garantier eller et unntak, og det skal stå hvilket: artikkel 13 nr. 1 bokstav f og artikkel 44 i personvernforordningen
    .help = skriv «safeguard» med adequacy, standard-clauses, binding-rules eller derogation
    .why = Opplysninger kan bare gå ut av EØS når noe tar over for vernet i forordningen (artikkel 44–49). Leseren skal få vite hva (artikkel 13 nr. 1 bokstav f).

OP422 = overføringen til «{ $transfer }» sier ikke hvor man får en kopi av garantiene
    .title = Garantier uten kopi
    .here = «{ $safeguard }» er en avtale eller et regelsett
    .note = det skal stå hvordan man får en kopi av garantiene: artikkel 13 nr. 1 bokstav f i personvernforordningen
    .help = skriv «copy» med en id fra kontaktene
    .why = Standardvilkår og bindende regler er dokumenter som leseren har krav på å få se (artikkel 13 nr. 1 bokstav f).

OP423 = erklæringen «{ $notice }» sier ikke noe om automatiserte avgjørelser
    .title = Automatiserte avgjørelser er ikke nevnt
    .note = den det gjelder, skal få vite om en maskin avgjør noe: artikkel 13 nr. 2 bokstav f i personvernforordningen
    .help = skriv «automated-decisions: none» hvis det ikke skjer, ellers hvilke avgjørelser det er
    .why = Taushet sier ikke «ingen». Den som har fått et avslag, skal vite om et menneske har vurdert saken (artikkel 13 nr. 2 bokstav f og artikkel 14 nr. 2 bokstav g).

OP424 = avgjørelsen «{ $decision }» har ingen hjemmel
    .title = Automatisert avgjørelse uten hjemmel
    .note = en avgjørelse som bare en maskin tar, krever avtale, lov eller samtykke: artikkel 22 nr. 2 i personvernforordningen
    .help = skriv hjemmelen i «ground», for eksempel «personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleloven § 8-5»
    .why = Ingen skal få noe avgjort av en maskin alene uten at artikkel 22 nr. 2 åpner for det. Hvilket av de tre vilkårene som gjelder, avgjør hva man kan kreve.

OP425 = avgjørelsen «{ $decision }»: { $field } er ikke forklart
    .title = Automatisert avgjørelse uten forklaring
    .note = den det gjelder, skal få vite hvordan avgjørelsen blir tatt, og hva den fører til: artikkel 13 nr. 2 bokstav f i personvernforordningen
    .help = skriv det i «{ $key }», på alle språkene, i ord folk forstår
    .why = Forordningen krever meningsfull informasjon om logikken og om hva avgjørelsen betyr (artikkel 13 nr. 2 bokstav f og artikkel 14 nr. 2 bokstav g). Et navn på avgjørelsen er ikke nok.

OP426 = avgjørelsen «{ $decision }» sier ikke hvem som kan se på saken på nytt
    .title = Automatisert avgjørelse uten ny vurdering
    .note = den det gjelder, kan kreve at et menneske ser på saken: artikkel 22 nr. 3 i personvernforordningen
    .help = skriv «review» med en id fra kontaktene
    .why = Retten til å få et menneske til å vurdere saken, si sin mening og få avgjørelsen prøvd (artikkel 22 nr. 3) er lite verdt når man ikke vet hvem man skal spørre.

OP427 = avgjørelsen «{ $decision }» sier ikke om et menneske tar del
    .title = Grad av automatisering er ikke nevnt
    .note = reglene i artikkel 22 i personvernforordningen gjelder avgjørelser som en maskin tar alene
    .help = skriv «degree: full» hvis ingen tar del, ellers «degree: partly»
    .why = Om et menneske tar del, avgjør hvilke rettigheter man har (artikkel 22 nr. 1). Uten svar regner programmet avgjørelsen som helt automatisert.

OP428 = erklæringen «{ $notice }» ble sist gjennomgått { $date }
    .title = Gjennomgangen er for gammel
    .here = mer enn to år siden
    .note = det som står der, skal være riktig i dag: artikkel 5 nr. 1 bokstav d og artikkel 24 nr. 1 i personvernforordningen
    .help = gå gjennom erklæringen, rett det som er endret, og skriv dagen i «reviewed»
    .why = Systemer byttes ut, lover oppheves og kontorer skifter navn. En erklæring som ingen har sett på på to år, er sjelden helt riktig.

OP429 = «{ $recipient }» har ingen rolle
    .title = Mottaker uten rolle
    .note = rollen sier hvem som er ansvarlig for det som skjer videre: artikkel 4 nr. 7 til 10 i personvernforordningen
    .help = skriv «role» her eller i registeret: { $roles }
    .why = En databehandler gjør som vi sier; en annen behandlingsansvarlig bestemmer selv, og da må man henvende seg dit med kravene sine. Leseren trenger å vite hva som gjelder (artikkel 4 nr. 7 til 10, artikkel 13 nr. 1 bokstav e).

## Er det som demper en regel, fullstendig, i rett tid og til nytte?

OP601 = fritaket mangler { $missing }
    .title = Ufullstendig fritak
    .here = har ingen virkning
    .note = et fritak gjelder bare når det er en avgjørelse som kan etterprøves: hvilken regel, hvorfor, av hvem og hvor lenge
    .help = skriv { $missing } i fritaket, eller slett det
    .why = Den behandlingsansvarlige må kunne vise hvordan kravene blir fulgt (artikkel 5 nr. 2 i personvernforordningen). Et fritak uten begrunnelse, avsender og sluttdato er et hull som ingen eier. Derfor har det ingen virkning.

OP602 = det finnes ingen regel «{ $rule }»
    .title = Fritak fra en ukjent regel
    .note = fritaket har ingen virkning før det nevner en regel
    .help = skriv koden eller navnet på regelen slik det står i meldingen; «opplyst explain» lister opp alle
    .help-similar = mente du { $similar }?
    .why = En feilskrevet regel ville få alle til å tro at noe er avgjort, mens meldingen står der fortsatt.

OP603 =
    { $kind ->
        [reading] det kan ikke gis fritak fra regelen { $rule }: den sier at en fil eller et felt ikke kan brukes slik det er
        [page] det kan ikke gis fritak fra regelen { $rule }: siden ville mangle et navn, en tekst eller en adresse
        [site] en erklæring kan ikke gi fritak fra regelen { $rule }: den gjelder hele nettstedet
        [notice] site.yaml kan ikke gi fritak fra regelen { $rule }: den gjelder én og én erklæring
       *[waiver] det kan ikke gis fritak fra regelen { $rule }: den gjelder fritakene selv
    }
    .title = Regel det ikke kan gis fritak fra
    .note = fritak fra det som står i én erklæring, hører hjemme i den erklæringen, og fritak fra det erklæringene deler, i site.yaml
    .help = slett fritaket, og rett det som regelen melder
    .help-site = flytt fritaket til «waivers» i content/site.yaml, eller rett det som regelen melder
    .help-notice = flytt fritaket til «waivers» i erklæringen det gjelder, eller rett det som regelen melder
    .why = Det som ikke kan leses, kan heller ikke publiseres, uansett hvem som bestemmer. Det alle erklæringene deler, kan ikke én av dem avgjøre, og nettstedet kan ikke avgjøre hva en av dem skal si; derfor står hvert fritak der det hører hjemme. Og et fritak fra kontrollen av fritak ville skjule seg selv.

OP604 =
    { $holder ->
        [site] verken site.yaml eller registeret har noen del «{ $part }»
       *[notice] erklæringen har ingen del «{ $part }»
    }
    .title = Fritak for en ukjent del
    .note = fritaket har ingen virkning før det nevner en del som finnes
    .help = skriv «purposes», «sections», «automated-decisions», «transfers», «parts», «rights» eller «joint-controllers», punktum og en id; uten «at» gjelder fritaket hele erklæringen
    .help-site = skriv et felt i site.yaml, eller «contacts», «audiences», «organisations», «recipients», «data», «terms» eller en annen liste, punktum og en id; uten «at» gjelder fritaket alt det erklæringene deler
    .help-similar = mente du «{ $similar }»?
    .why = Et fritak gjelder ett sted, slik at den samme feilen andre steder fortsatt blir meldt. Når et formål, et avsnitt eller en oppføring i registeret får ny id, må fritaket følge med.

OP605 = fritaket fra { $rule } gikk ut { $date }
    .title = Fritak som er gått ut
    .here = siste dagen
    .note = etter siste dag har et fritak ingen virkning: artikkel 24 nr. 1 i personvernforordningen
    .help = rett det { $rule } melder, og slett fritaket, eller la «{ $by }» avgjøre saken på nytt, med ny begrunnelse og ny dato
    .why = Den behandlingsansvarlige skal gå gjennom tiltakene sine og holde dem ved like (artikkel 24 nr. 1 i personvernforordningen). Sluttdatoen gjør at noen ser på unntaket igjen, i stedet for at det varer evig.

OP606 =
    { $part ->
        [all] { $holder ->
            [site] ingen melding om det erklæringene deler, trenger fritaket fra { $rule }
           *[notice] ingen melding i erklæringen trenger fritaket fra { $rule }
        }
       *[other] ingen melding i «{ $part }» trenger fritaket fra { $rule }
    }
    .title = Fritak som ikke er i bruk
    .here = ingen melding å gi fritak fra
    .note = et fritak som blir liggende, ville skjule neste feil også, uten at noen har avgjort det
    .help = slett fritaket; gjelder meldingen et annet sted, rett «at»
    .help-site = slett fritaket; gjelder meldingen en annen del, rett «at», og gjelder den en erklæring, flytt fritaket dit
    .why = Det fritaket gjaldt, er rettet, eller regelen og delen hører ikke sammen. En liste over unntak er bare verdt noe når hvert av dem er i bruk.

# Tomme uttrykk for hvor lenge noe lagres. Det lengste først; | skiller dem. Et kriterium som ikke
# sier noe annet enn dette, blir meldt (OP413).
rules-vague-phrases = så lenge det er nødvendig for å oppfylle formålet med behandlingen | så lenge det er nødvendig for å oppfylle formålet | ikke lenger enn det som er nødvendig for formålet | ikke lenger enn det som er nødvendig | ikke lenger enn det er nødvendig | ikke lenger enn nødvendig for formålet | ikke lenger enn nødvendig | så lenge det er nødvendig for formålet | så lenge det er nødvendig | så lenge det trengs for formålet | så lenge det trengs | så lenge det er behov for det | så lenge det er behov for dem | så lenge vi trenger dem | så lenge vi har behov for dem | så lenge vi har bruk for dem | så lenge vi har bruk for opplysningene | så lenge vi har behov for opplysningene | så lenge vi trenger opplysningene | så lenge som nødvendig | opplysningene lagres | opplysningene blir lagret
rules-criterion-openings = vi lagrer opplysningene | for formålet | for formålene | med behandlingen | vi lagrer opplysningene om deg | vi lagrer opplysningene | vi lagrer dem | vi tar vare på opplysningene | vi tar vare på dem
