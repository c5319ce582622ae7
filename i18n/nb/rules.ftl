### Hva reglene sier. Hver regel har en melding med koden sin: hva som er galt, og under .title, .note,
### .help og .why navnet i tabeller, grunnen, hva man gjør, og en lengre forklaring.

## Ord som flere meldinger deler

rules-difference =
    { $side ->
        [here] { $here } står bare på { $one }
        [there] { $there } står bare på { $other }
        [both] { $here } står bare på { $one }, { $there } bare på { $other }
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
rules-length =
    { $unit ->
        [hours] { $count ->
            [one] én time ({ $iso })
           *[other] { $count } timer ({ $iso })
        }
        [days] { $count ->
            [one] én dag ({ $iso })
           *[other] { $count } dager ({ $iso })
        }
        [months] { $count ->
            [one] én måned ({ $iso })
           *[other] { $count } måneder ({ $iso })
        }
       *[years] { $count } år ({ $iso })
    }
rules-of =
    { $scope ->
        [notice] erklæringen «{ $id }»
        [decision] avgjørelsen «{ $id }»
        [transfer] overføringen til «{ $id }»
       *[purpose] formålet «{ $id }»
    }

rules-field-title = tittelen
rules-field-summary = sammendraget
rules-field-text = teksten om formålet
rules-field-interest = interessen vi viser til
rules-field-otherwise = hva som skjer uten opplysningene
rules-field-when = når mottakeren får opplysningene
rules-field-why = grunnen til lagringstiden
rules-field-criterion = kriteriet for lagringstiden
rules-field-logic = hvordan avgjørelsen blir tatt
rules-field-effect = hva avgjørelsen betyr for den den gjelder
rules-field-transfer-text = teksten om overføringen
rules-field-name = navnet
rules-field-about = omtalen
rules-field-lead = setningen på forsiden
rules-field-address = postadressen
rules-field-url = nettadressen
rules-field-accessibility = adressen til tilgjengelighetserklæringen
rules-field-audiences = målgruppene
rules-field-effective = datoen erklæringen gjelder fra
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
rules-field-required = om man må gi opplysningene
rules-field-retention = lagringstiden
rules-field-period = lagringstiden
rules-field-from = hendelsen lagringstiden regnes fra
rules-field-then = hva som skjer når lagringstiden er over
rules-field-because = regelen som lagringstiden følger
rules-field-recipient-data = opplysningene mottakeren får
rules-field-ground = hjemmelen
rules-field-degree = hvor mye av avgjørelsen som er automatisert
rules-field-review = hvem som ser på avgjørelsen på nytt
rules-field-purposes = formålene avgjørelsen hører til
rules-field-safeguard = det som verner opplysningene
rules-field-copy = hvem som gir kopi av garantiene

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
    .note = dagen viser hvilken tekst som gjaldt når, og hvilke lover siteringene skal prøves mot: artikkel 5 nr. 2 i personvernforordningen
    .help = skriv dagen i «effective», for eksempel «effective: 2026-08-15»
    .why = Den ansvarlige skal kunne vise hva folk fikk vite, og når (artikkel 5 nr. 2 og artikkel 13 nr. 3). Uten dato vet heller ikke programmet om en lov var i kraft da erklæringen begynte å gjelde.

OP109 = «{ $one }» og «{ $other }» får samme adresse på { $lang }: { $address }
    .title = Samme adresse to ganger
    .here = gir adressen { $address }
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
    .note = en mottaker eller en lagringstid kan bare gjelde opplysninger som formålet bruker: artikkel 5 nr. 1 bokstav a i personvernforordningen
    .help = legg «{ $data }» til opplysningene i formålet, eller ta det bort her
    .why = Når en mottaker får, eller vi lagrer, opplysninger som formålet ikke nevner, er enten listen over opplysninger for kort eller mottakeren feil. Leseren ser to ulike svar på hva vi bruker (artikkel 5 nr. 1 bokstav a).

OP112 = lenken fører ikke til noe: «{ $target }» finnes ikke
    .title = Lenke til noe som ikke finnes
    .here =
        { $kind ->
            [notice] det finnes ingen erklæring med denne id-en
            [section] det finnes ingen del med denne id-en
            [audience] det finnes ingen målgruppe med denne id-en
           *[contact] det finnes ingen kontakt med denne id-en
        }
    .note = leseren ville kommet til en side som ikke finnes
    .help = rett id-en i lenken
    .help-similar = skriv «{ $similar }» hvis det er det du mener
    .why = Lenker mellom erklæringer, målgrupper og kontakter går til id-er, så de holder når en tittel endres. En id som ikke finnes, ville gi en død lenke på siden.

## Sier språkene det samme?

OP201 = formålet «{ $id }» mangler på { $lang }
    .title = Formål bare på noen språk
    .here = formålet mangler på { $lang }
    .there = står her på { $other }
    .misspelt = kan dette være «{ $id }»?
    .note = alle lesere skal få vite om de samme formålene: artikkel 13 nr. 1 bokstav c og artikkel 12 nr. 1 i personvernforordningen
    .help = skriv formålet «{ $id }» på { $lang } også, eller ta det bort på de andre språkene
    .help-misspelt = skriv «{ $id }» i stedet for «{ $similar }» hvis de er samme formål
    .help-extra = skriv formålet «{ $id }» på { $lang } også, med fakta, eller ta det bort på { $other }
    .why = Et formål som bare står på ett språk, er skjult for alle som leser de andre. Formålene kjennes igjen på id-en, ikke på rekkefølgen, så id-en må være lik på alle språkene.

OP202 = delen «{ $id }» mangler på { $lang }
    .title = Del bare på noen språk
    .here = delen mangler på { $lang }
    .there = står her på { $other }
    .misspelt = kan dette være «{ $id }»?
    .note = alle lesere skal få vite det samme: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv delen {"{"}#{ $id }{"}"} på { $lang } også, eller ta den bort på de andre språkene
    .help-misspelt = skriv {"{"}#{ $id }{"}"} i stedet for {"{"}#{ $similar }{"}"} hvis det er samme del
    .help-extra = skriv delen {"{"}#{ $id }{"}"} på { $lang } også, eller ta den bort på { $other }
    .why = Hver del har en id i klammer etter overskriften, lik på alle språkene. Slik ser programmet at en del ikke er oversatt, og slik holder lenkene når overskriften endres.

OP203 = behandlingsgrunnlaget for «{ $purpose }» er ikke likt på { $one } og { $other }: { rules-difference }
    .title = Ulikt behandlingsgrunnlag
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = et formål hviler på det samme grunnlaget for alle, uansett hvilket språk de leser: artikkel 13 nr. 1 bokstav c i personvernforordningen
    .help = finn ut hvilket grunnlag som er riktig, og rett det andre
    .why = Behandlingsgrunnlaget avgjør hvilke rettigheter man har: den som har samtykket, kan trekke samtykket tilbake, og når grunnlaget er artikkel 6 nr. 1 bokstav e, kan man protestere. Står det ulike grunnlag på to språk, får leserne ulike svar på hva de kan kreve (artikkel 13 nr. 1 bokstav c og artikkel 14 nr. 1 bokstav c). Siteringene kan skrives ulikt; det er bestemmelsene de viser til, som sammenlignes.

OP204 = grunnlaget for særlige kategorier i «{ $purpose }» er ikke likt på { $one } og { $other }: { rules-difference }
    .title = Ulikt grunnlag for særlige kategorier
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = særlige kategorier av opplysninger krever et eget grunnlag i artikkel 9 nr. 2 i personvernforordningen, og det er det samme for alle
    .help = finn ut hvilket grunnlag som er riktig, og rett det andre
    .why = Helseopplysninger, fagforeningsmedlemskap og andre særlige kategorier kan bare brukes på et av vilkårene i artikkel 9 nr. 2. Ulike vilkår på to språk betyr at minst én tekst ikke er oppdatert.

OP205 = «{ $purpose }»: opplysningene er ikke de samme på { $one } og { $other }: { rules-difference }
    .title = Ulike opplysninger
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite om de samme opplysningene: artikkel 14 nr. 1 bokstav d og artikkel 12 nr. 1 i personvernforordningen
    .help = gjør listene like; rekkefølgen har ikke noe å si
    .why = Den som vil vite hva vi har om dem, skal få samme svar på alle språk (artikkel 14 nr. 1 bokstav d og artikkel 12 nr. 1).

OP206 = «{ $purpose }»: kildene er ikke de samme på { $one } og { $other }: { rules-difference }
    .title = Ulike kilder
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite hvor opplysningene kommer fra: artikkel 14 nr. 2 bokstav f i personvernforordningen
    .help = gjør listene like; rekkefølgen har ikke noe å si
    .why = Opplysninger som kommer fra andre enn personen selv, er det lett å ikke vite om. Derfor skal kilden nevnes (artikkel 14 nr. 2 bokstav f), og den skal nevnes på alle språkene.

OP207 =
    { $what ->
        [list] «{ $purpose }»: mottakerne er ikke de samme på { $one } og { $other }: { rules-difference }
        [role] «{ $purpose }»: rollen til mottakeren «{ $recipient }» er ikke lik: { rules-difference }
       *[data] «{ $purpose }»: opplysningene «{ $recipient }» får, er ikke de samme på { $one } og { $other }: { rules-difference }
    }
    .title = Ulike mottakere
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite hvem som får opplysningene: artikkel 13 nr. 1 bokstav e i personvernforordningen
    .help = gjør dem like; rekkefølgen har ikke noe å si
    .why = Hvem som får opplysningene, og i hvilken rolle, er noe av det folk oftest vil vite (artikkel 13 nr. 1 bokstav e og artikkel 14 nr. 1 bokstav e). Er listen kortere på ett språk, er noen mottakere skjult for dem som leser det.

OP208 =
    { $what ->
        [cover] «{ $purpose }»: lagringstiden er delt opp ulikt på { $one } og { $other }: en linje for { rules-difference }
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
    .length = { rules-length }
    .note = alle skal få vite hvor lenge opplysningene lagres: artikkel 13 nr. 2 bokstav a i personvernforordningen
    .help = finn ut hva som er riktig, og gjør språkene like
    .why = Lagringstiden er et løfte. «90 dager» på ett språk og «30 dager» på et annet er to løfter, og bare ett kan holdes (artikkel 13 nr. 2 bokstav a og artikkel 14 nr. 2 bokstav a). Linjene sammenlignes etter hvilke opplysninger de gjelder, ikke etter rekkefølgen.

OP209 = «{ $purpose }»: om man må gi opplysningene, er ikke likt: { $one } har «{ $here }», { $other } har «{ $there }»
    .title = Ulikt om man må gi opplysningene
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = alle skal få vite om de må gi opplysningene, og hvorfor: artikkel 13 nr. 2 bokstav e i personvernforordningen
    .help = skriv det samme på alle språkene: «law» (loven krever det), «contract» (en avtale krever det) eller «none» (det er frivillig)
    .why = Den som tror at noe er frivillig når det ikke er det, kan miste et tilbud; den som tror det motsatte, gir fra seg mer enn nødvendig (artikkel 13 nr. 2 bokstav e).

OP210 = målgruppene for { rules-of } er ikke de samme på { $one } og { $other }: { rules-difference }
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

OP214 = { $field } er ikke samme på { $one } og { $other }: «{ $here }» og «{ $there }»
    .title = Ulike kontakter
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = den som vil bruke rettighetene sine, skal henvende seg til samme sted uansett språk: artikkel 13 nr. 1 bokstav a og b i personvernforordningen
    .help = finn ut hvem som er riktig, og rett den andre
    .why = Kontakten og personvernombudet er døren inn for den som vil ha innsyn eller klage. Ulike svar på to språk sender noen lesere til feil sted (artikkel 13 nr. 1 bokstav a og b).

OP215 = delene står ikke i samme rekkefølge på { $one } og { $other }: her kommer «{ $here }» der { $other } har «{ $there }»
    .title = Ulik rekkefølge på delene
    .here = her står «{ $here }» på { $one }
    .there = her står «{ $there }» på { $other }
    .note = den som skifter språk, skal finne igjen stedet: artikkel 12 nr. 1 i personvernforordningen
    .help = sett delene i samme rekkefølge på alle språkene
    .why = Når delene står i samme rekkefølge, kan leseren skifte språk uten å miste stedet, og den som oversetter, ser hva som mangler.

OP216 = { rules-of }: { $field } – { $none } sier at det ikke finnes noen, { $some } sier at det finnes
    .title = Ingen mot noen
    .none = her står det at det ikke finnes noen
    .some = her står det noen
    .note = språkene sier imot hverandre om noe som folk har krav på å få vite: artikkel 13 i personvernforordningen
    .help = finn ut hva som er riktig, og rett det andre
    .why = «Ingen mottakere» og en liste over mottakere kan ikke begge være riktig. Den som leser språket med «none», får vite at opplysningene blir værende hos oss (artikkel 13 nr. 1 bokstav e og f, artikkel 13 nr. 2 bokstav f).

OP217 = { rules-of }: { $field } står bare på { $lang }, ikke på { $reference }
    .title = Faktum bare i en oversettelse
    .here = skulle stått her på { $reference }
    .there = står her på { $lang }
    .note = det som en oversettelse ikke sier, hentes fra { $reference }; det motsatte skjer aldri: artikkel 12 nr. 1 i personvernforordningen
    .help = skriv det på { $reference } også (feltet «{ $key }»), eller ta det bort på { $lang }
    .why = Hovedspråket er det alle oversettelsene henter fakta fra. Et faktum som bare står i en oversettelse, vises derfor ikke til noen andre, og ingen ser at det mangler.

OP218 = den automatiserte avgjørelsen «{ $id }» mangler på { $lang }
    .title = Automatisert avgjørelse bare på noen språk
    .here = avgjørelsen mangler på { $lang }
    .there = står her på { $other }
    .misspelt = kan dette være «{ $id }»?
    .note = alle skal få vite om de samme automatiserte avgjørelsene: artikkel 13 nr. 2 bokstav f i personvernforordningen
    .help = skriv avgjørelsen «{ $id }» på { $lang } også, med tittel, hvordan den blir tatt, og hva den betyr
    .help-misspelt = skriv «{ $id }» i stedet for «{ $similar }» hvis det er samme avgjørelse
    .help-extra = skriv avgjørelsen «{ $id }» på { $lang } også, med fakta, eller ta den bort på { $other }
    .why = Den som en maskin avgjør noe om, har krav på å få vite det, hvordan det skjer og hva det fører til (artikkel 13 nr. 2 bokstav f og artikkel 14 nr. 2 bokstav g). Det krever tekster, og tekster hentes ikke fra et annet språk.

OP219 = overføringen til «{ $id }» mangler på { $lang }
    .title = Overføring bare på noen språk
    .here = overføringen mangler på { $lang }
    .there = står her på { $other }
    .misspelt = kan dette være «{ $id }»?
    .note = alle skal få vite om de samme overføringene ut av EØS: artikkel 13 nr. 1 bokstav f i personvernforordningen
    .help = skriv overføringen til «{ $id }» på { $lang } også, eller ta bort hele «transfers» på { $lang }, så hentes den
    .help-misspelt = skriv «{ $id }» i stedet for «{ $similar }» hvis det er samme mottaker
    .help-extra = skriv overføringen til «{ $id }» på { $lang } også, eller ta den bort på { $other }
    .why = Opplysninger som går ut av EØS, er ikke lenger vernet av de samme reglene. Derfor skal hver overføring nevnes (artikkel 13 nr. 1 bokstav f og artikkel 14 nr. 1 bokstav f), på alle språkene.
