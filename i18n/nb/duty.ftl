# Plikter etter artikkel 13 og 14 som avhenger av hvem den behandlingsansvarlige er, hvem erklæringen
# gjelder, og hva opplysningene er (OP430 og utover), og ordene de ser etter.

OP430 = «{ $purpose }» bygger på berettiget interesse, og det kan ikke et offentlig organ bruke for oppgavene sine
    .title = Berettiget interesse hos et offentlig organ
    .here = den behandlingsansvarlige er et offentlig organ
    .note = bokstav f gjelder ikke det offentlige myndigheter gjør som ledd i oppgavene sine: artikkel 6 nr. 1 siste ledd i personvernforordningen
    .help = finn grunnlaget for oppgaven, ofte bokstav e med en lov; ligger formålet utenfor oppgavene, si det i et fritak
    .why = Det er lovgiveren som bestemmer hva det offentlige kan bruke opplysninger til, så oppgavene trenger et grunnlag i lov (artikkel 6 nr. 1 siste ledd og artikkel 6 nr. 3). Bare det som ligger utenfor oppgavene, kan bygge på bokstav f, og da må noen ha avgjort at det gjør det.

OP431 = registeret sier ikke om «{ $organisation }» er et offentlig organ
    .title = Ikke sagt om den behandlingsansvarlige er et offentlig organ
    .here = den behandlingsansvarlige
    .note = offentlige myndigheter kan ikke bruke berettiget interesse for oppgavene sine: artikkel 6 nr. 1 siste ledd i personvernforordningen
    .help = skriv «public-body: true» eller «public-body: false» under organisasjonen
    .why = Et formål bygger på berettiget interesse. Om det går an, avhenger av hva den behandlingsansvarlige er (artikkel 6 nr. 1 siste ledd), og programmet gjetter ikke.

OP432 = «{ $purpose }» bygger på samtykke fra noen dere bestemmer over, og sier ikke hva som skjer om de sier nei
    .title = Samtykke fra noen den behandlingsansvarlige bestemmer over
    .here = frivillig, uten et ord om et nei
    .note = et samtykke skal være frivillig, og det er det sjelden mellom arbeidsgiver og ansatt eller mellom lærested og student: artikkel 7 nr. 4 og fortalepunkt 43 i personvernforordningen
    .help = skriv i «otherwise» hva som skjer om de sier nei; skjer det noe av betydning, velg et annet grunnlag
    .why = Ansatte, søkere og studenter er avhengige av den behandlingsansvarlige, så det må være klart at et nei ikke koster dem noe (artikkel 4 nr. 11, artikkel 7 nr. 4 og fortalepunkt 43).

OP433 = «{ $purpose }» bygger på bokstav { $letters }, og teksten sier ikke hvilken som gjelder hva
    .title = Flere grunnlag som ikke er skilt fra hverandre
    .here = flere grunnlag
    .note = den det gjelder, skal få vite grunnlaget for det vi gjør med opplysningene: artikkel 13 nr. 1 bokstav c i personvernforordningen
    .help = skriv i teksten hva hvert grunnlag gjelder, eller lag ett formål av hvert
    .why = Rettighetene følger av grunnlaget: Det man har samtykket til, kan man trekke tilbake, det loven krever, kan man ikke. Med flere grunnlag og ikke et ord om hvilket som gjelder hva, kan ingen vite hvilke rettigheter de har (artikkel 13 nr. 1 bokstav c og artikkel 5 nr. 1 bokstav a).

OP434 = «{ $purpose }» gjelder forskning, men viser ikke til noen bestemmelse om forskning
    .title = Forskning uten bestemmelse om forskning
    .here = bare den generelle loven
    .note = forskning i allmennhetens interesse har sitt eget grunnlag i personopplysningsloven § 8, på vilkårene i artikkel 89 nr. 1 i personvernforordningen
    .help = legg til personopplysningsloven § 8, eller loven som gjelder forskningen
    .why = Personopplysningsloven § 8 lar oss bruke opplysninger til forskning i allmennhetens interesse når det finnes garantier etter artikkel 89 nr. 1. Leseren ser av henvisningen at garantiene gjelder.

OP435 = «{ $purpose }» bruker vilkåret for stiftelser og foreninger, men den behandlingsansvarlige er et offentlig organ
    .title = Vilkår for foreninger hos et offentlig organ
    .here = bokstav d
    .note = artikkel 9 nr. 2 bokstav d i personvernforordningen er for stiftelser, foreninger og lignende, om deres egne medlemmer
    .help = velg vilkåret som passer, ofte bokstav g eller j med en lov, eller bokstav a
    .why = Bokstav d er laget for trossamfunn, fagforeninger og lignende. Den passer sjelden for et offentlig organ, og blir lett forvekslet med bokstav g (artikkel 9 nr. 2).

OP436 = «{ $id }» høres ut som en særlig kategori («{ $word }»), men registeret sier ikke om det er en
    .title = Særlig kategori som ikke er merket
    .here = høres ut som en særlig kategori
    .note = opplysninger om helse, etnisk opprinnelse, politikk, religion, fagforening, seksuelle forhold, gener og biometri er særlige kategorier: artikkel 9 nr. 1 i personvernforordningen
    .help = skriv «special: true», eller «special: false» hvis dere har vurdert det og det ikke er en
    .why = Særlige kategorier krever et vilkår i artikkel 9 nr. 2, og programmet spør bare etter det når registeret sier at opplysningene er av det slaget.

OP437 = «{ $id }» høres ut som opplysninger om lovbrudd («{ $word }»), men registeret sier ikke om det er det
    .title = Opplysninger om lovbrudd som ikke er merket
    .here = høres ut som opplysninger om lovbrudd
    .note = opplysninger om straffedommer og lovbrudd krever grunnlag i lov: artikkel 10 i personvernforordningen
    .help = skriv «offences: true», eller «offences: false» hvis dere har vurdert det og det ikke er det
    .why = Artikkel 10 setter trange rammer for opplysninger om straffedommer og lovbrudd. Programmet spør bare etter grunnlaget når registeret sier at opplysningene er av det slaget.

OP438 = «{ $id }» høres ut som en åpen kilde («{ $word }»), men registeret sier ikke om den er det
    .title = Åpen kilde som ikke er merket
    .here = høres ut som en åpen kilde
    .note = den det gjelder, skal få vite om opplysningene kommer fra offentlig tilgjengelige kilder: artikkel 14 nr. 2 bokstav f i personvernforordningen
    .help = skriv «public: true», eller «public: false» hvis ikke alle har tilgang
    .why = At noe er åpent for alle, betyr ikke at folk venter at det blir samlet inn. Siden sier det når registeret gjør det (artikkel 14 nr. 2 bokstav f).

OP439 = «{ $id }» heter ikke mer enn «{ $name }»
    .title = Mottakere med for vagt navn
    .here = kan være hvem som helst
    .note = mottakerne skal nevnes, eller kategoriene av dem: artikkel 13 nr. 1 bokstav e i personvernforordningen
    .help = skriv hvem de er, eller hva de er: «partneruniversiteter i Erasmus+», «leverandører av IT-tjenester»
    .why = En kategori må være så presis at leseren kan si hvem som er med i den, og hvem som ikke er det (artikkel 13 nr. 1 bokstav e og artikkel 14 nr. 1 bokstav e). «Andre» og «samarbeidspartnere» utelater ingen.

OP440 = ingenting sier hva «{ $recipient }» gjør, eller når opplysningene går dit
    .title = Mottaker det ikke står noe om
    .here = bare et navn
    .note = leseren bør forstå hvorfor noen får opplysningene: artikkel 12 nr. 1 og artikkel 13 nr. 1 bokstav e i personvernforordningen
    .help = skriv «about» i registeret, eller «when» i formålet
    .why = Et navn alene sier bare noe til den som kjenner det fra før. Én setning om hva mottakeren gjør, eller når opplysningene går dit, er nok (artikkel 12 nr. 1).

OP441 = overføringen til «{ $transfer }» bygger på en beslutning om tilstrekkelig vern, men per { $date } fantes det ingen om { $countries }
    .title = Ingen beslutning om tilstrekkelig vern i landet
    .here = ingen slik beslutning
    .note = en beslutning om tilstrekkelig vern gjelder et bestemt land og må være i kraft den dagen: artikkel 45 i personvernforordningen
    .help = velg garantien som gjelder, for eksempel «standard-clauses», eller rett landet
    .why = EU-kommisjonen avgjør hvilke land som verner opplysninger godt nok, og beslutningene kommer og går (artikkel 45). Listen står i `src/law/registry/adequacy.txt`.

OP442 = beslutningen om tilstrekkelig vern i { $countries } gjelder bare noen mottakere, og ingenting sier at «{ $transfer }» er en av dem
    .title = Begrenset beslutning om tilstrekkelig vern
    .here = gjelder bare noen mottakere
    .note = beslutningen om USA gjelder sertifiserte mottakere, og den om Canada gjelder næringslivet: artikkel 45 i personvernforordningen
    .help = skriv i «text» at mottakeren er med i EU-U.S. Data Privacy Framework eller er omfattet av den kanadiske loven, eller velg en annen garanti
    .why = En mottaker som beslutningen ikke omfatter, har ikke bedre vern enn før (artikkel 45). Teksten bør si hva som gjør at den gjelder.

OP443 = overføringen til «{ $transfer }» skjer hele tiden, men bygger på et unntak for enkelttilfeller
    .title = Unntak brukt for fast overføring
    .here = for enkelttilfeller
    .note = unntakene i artikkel 49 nr. 1 i personvernforordningen er for det som skjer en gang iblant
    .help = velg en garanti som «standard-clauses», eller rett rollen til mottakeren
    .why = En mottaker i rollen «{ $role }» får opplysninger som en del av det vanlige arbeidet. Artikkel 49 skal leses snevert: Det som er regelen, kan ikke bygge på et unntak.

OP444 = «{ $purpose }» lagrer regnskapsmateriale i { $period }, og det er kortere enn bokføringsloven krever
    .title = Regnskapsmateriale som slettes for tidlig
    .here = for kort
    .note = det meste av regnskapsmaterialet skal oppbevares i fem år etter regnskapsåret, resten i tre og et halvt: bokføringsloven § 13
    .help = skriv lagringstiden loven krever (P5Y eller P3Y6M), med «because», eller ta bort «accounting: true» hvis dette ikke er regnskapsmateriale
    .why = Når en lov krever at opplysninger blir tatt vare på, kan ikke erklæringen love at de er borte før (bokføringsloven § 13 og artikkel 6 nr. 1 bokstav c i personvernforordningen).

OP445 = «{ $purpose }» lagrer «{ $data }» i { $period }, og det er lenger enn forskriften om kameraovervåking tillater
    .title = Kameraopptak lagret for lenge
    .here = for lenge
    .note = opptak skal slettes innen en uke, eller innen 30 dager hvis politiet trolig får dem: forskriften om kameraovervåking § 6
    .help = skriv P7D; får politiet trolig opptaket, legg til en linje på høyst P30D ved siden av
    .why = Forskriften om kameraovervåking i virksomhet setter grensene (§ 6). Gjelder et av unntakene, sier et fritak hvilket.

OP446 = «{ $purpose }» lar registreringen stå i { $period } etter at vedtaket er slutt
    .title = Utestenging som blir stående
    .here = etter at vedtaket er slutt
    .note = en registrering skal slettes når perioden i vedtaket er over: universitets- og høyskoleloven § 12-11
    .help = skriv P0D; det som blir tatt vare på et annet sted, i saken, trenger sin egen linje og sin egen bestemmelse
    .why = Registeret finnes for at et vedtak skal bli fulgt så lenge det varer. Loven sier selv når registreringen skal bort (§ 12-11).

OP447 = «{ $notice }» lover sletting, men nevner aldri arkivet
    .title = Sletting uten et ord om arkiv
    .here = slettes
    .note = dokumentene i offentlige organer blir arkivert og kan ikke ødelegges før arkivreglene tillater det: arkivlova § 12
    .help = si i erklæringen hva som blir arkivert, og nevn arkivlova i «because» eller i teksten
    .why = Et offentlig organ som sier «slettes» og mener «slettes i systemet, men blir i arkivet», lover mer enn det kan holde (arkivlova og artikkel 5 nr. 1 bokstav a i personvernforordningen).

OP448 = «{ $purpose }» bygger på samtykke, men ingenting i erklæringen sier hva som skjer når det trekkes tilbake
    .title = Ingen sletting når samtykket trekkes tilbake
    .here = ikke et ord om å trekke tilbake
    .note = trekkes samtykket tilbake, og finnes det ikke noe annet grunnlag, skal opplysningene slettes: artikkel 17 nr. 1 bokstav b i personvernforordningen
    .help = legg til en linje i «retention» fra en hendelse som «du trekker samtykket», eller si det i kriteriet
    .why = Den som sier ja, bør vite hva som skjer med det som er samlet inn, hvis man ombestemmer seg (artikkel 7 nr. 3 og artikkel 17 nr. 1 bokstav b).

OP449 = «{ $purpose }» sier ikke hvor lenge «{ $data }» lagres
    .title = Logg uten lagringstid
    .here = ingen lagringstid
    .note = logger vokser av seg selv og handler om alle: artikkel 5 nr. 1 bokstav e og artikkel 13 nr. 2 bokstav a i personvernforordningen
    .help = skriv en lagringstid, for eksempel «period: P90D», fra hendelsen «recorded»
    .why = En logg viser hvem som gjorde hva, og når. De som driver den, kan alltid si hvor lenge den lagres, så et kriterium er ikke noe svar her (artikkel 13 nr. 2 bokstav a).

OP450 = «{ $decision }» tas av en maskin for «{ $purpose }», som bruker særlige kategorier: { $data }
    .title = Automatisert avgjørelse med særlige kategorier
    .here = avgjort av en maskin alene
    .there = verken uttrykkelig samtykke eller viktige allmenne interesser
    .note = slike avgjørelser kan bare bygge på særlige kategorier med uttrykkelig samtykke eller for viktige allmenne interesser i lov: artikkel 22 nr. 4 i personvernforordningen
    .help = bruker ikke avgjørelsen disse opplysningene, gi fritak med det som grunn; ellers rett vilkåret eller graden
    .why = Artikkel 22 nr. 4 tillater bare to vilkår: bokstav a og g i artikkel 9 nr. 2.

OP451 =
    { $what ->
        [ground] «{ $decision }» bygger på andre bestemmelser i en annen erklæring
       *[degree] «{ $decision }» tas av en maskin alene i én erklæring, men ikke i en annen
    }
    .title = Én avgjørelse fortalt på to måter
    .here = her
    .there = en annen erklæring sier noe annet
    .note = de som møter samme avgjørelse, skal få vite det samme: artikkel 5 nr. 1 bokstav a i personvernforordningen
    .help = finn ut hva som er riktig, og rett den andre; er det to avgjørelser, gi den ene en annen id
    .why = Søkere og studenter kan gå gjennom samme prosess og lese hver sin erklæring om den. Er erklæringene ulike, er en av dem feil (artikkel 5 nr. 1 bokstav a og artikkel 13 nr. 2 bokstav f).

OP452 = overføringen til «{ $transfer }» er vernet av «{ $one }» her og av «{ $other }» i en annen erklæring
    .title = Én overføring fortalt på to måter
    .here = { $one }
    .there = { $other }
    .note = én avtale verner opplysningene på én måte, hvem de enn gjelder: artikkel 5 nr. 1 bokstav a og artikkel 13 nr. 1 bokstav f i personvernforordningen
    .help = finn ut hva som er riktig, og rett den andre
    .why = Garantiene står i avtalen med mottakeren, og leseren kan be om en kopi av dem. To erklæringer som nevner hver sine, kan ikke begge være riktige (artikkel 13 nr. 1 bokstav f).

OP453 = «{ $contact }» er en person: { $email }
    .title = Kontakt som er en person
    .here = adressen til en person
    .note = folk slutter og er borte, men krav skal få svar likevel: artikkel 12 nr. 2 i personvernforordningen
    .help = skriv navnet og adressen til kontoret eller funksjonen
    .why = Fristen på en måned løper også når en person har ferie (artikkel 12 nr. 2 og 3). En adresse flere leser, holder lenger.

OP454 = «{ $contact }» er ikke for { $audiences }, som også leser denne erklæringen
    .title = Kontakt for andre lesere
    .here = for andre lesere
    .there = hvem den er for
    .note = leseren skal komme til noen som kan hjelpe: artikkel 12 nr. 2 i personvernforordningen
    .help = velg en kontakt for alle som leser erklæringen, eller legg målgruppen til kontakten i «site.yaml»
    .why = Den som skriver til et kontor for andre, blir sendt videre eller glemt (artikkel 12 nr. 2 og artikkel 13 nr. 1 bokstav a).

OP455 = adressen til «{ $contact }» er på «{ $domain }», som ingen på nettstedet har
    .title = E-postadresse på et fremmed domene
    .here = verken deres eget domene eller det til en organisasjon i registeret
    .note = leseren bør kunne se hvem man skriver til: artikkel 13 nr. 1 bokstav a i personvernforordningen
    .help = rett adressen; er den riktig, legg organisasjonen som har domenet, inn i registeret med «url»
    .why = En skrivefeil i en adresse sender krav med personopplysninger til fremmede. En adresse hos en annen organisasjon er grei når registeret kjenner den organisasjonen.

OP456 = «{ $name }» opphørte { $date }; oppgavene ligger hos { $now }
    .title = Organ som ikke finnes lenger
    .here = skriv den som har oppgaven nå
    .note = den det gjelder, skal få vite hvem som får opplysningene i dag: artikkel 5 nr. 1 bokstav d og artikkel 13 nr. 1 bokstav e i personvernforordningen
    .help = skriv navnet, adressen og rollen til organet som tok over; må det gamle navnet stå, skriv «tidligere» foran
    .why = Offentlige organer blir slått sammen og får nye navn, og erklæringene fortsetter å nevne de gamle. Da henvender leseren seg til noen som ikke er der (artikkel 5 nr. 1 bokstav d). Listen står i `src/rules/bodies.txt`.

OP457 = systemet «{ $name }» ble avviklet { $date }; { $now } tok over
    .title = System som ikke finnes lenger
    .here = skriv det som er i bruk nå
    .note = den det gjelder, skal få vite hvor opplysningene er i dag: artikkel 5 nr. 1 bokstav d i personvernforordningen
    .help = skriv systemet som tok over; må det gamle navnet stå, skriv «tidligere» foran
    .why = Når et felles system blir byttet ut, flytter opplysningene, og ofte får noen andre ansvaret for dem (artikkel 5 nr. 1 bokstav d). Listen står i `src/rules/bodies.txt`.

OP458 = teksten nevner «{ $name }», som opphørte { $date }
    .title = Tekst om et organ eller system som ikke finnes lenger
    .here = nå: { $now }
    .note = det en erklæring sier, skal være riktig den dagen den begynner å gjelde: artikkel 5 nr. 1 bokstav d i personvernforordningen
    .help = skriv { $now }; en setning om fortiden sier «tidligere» eller nevner også det nye navnet
    .why = Offentlige organer blir slått sammen og får nye navn, og systemer blir byttet ut, og tekstene fortsetter å nevne de gamle. Listen står i `src/rules/bodies.txt`.

OP459 = «{ $id }» og «{ $other }» er samme organisasjon: «{ $name }»
    .title = Én organisasjon to ganger
    .here = også her
    .there = først her
    .note = én organisasjon har ett navn, én rolle og én adresse i alle erklæringene
    .help = behold den ene, og la erklæringene bruke den id-en
    .why = Når samme organisasjon står to steder, blir bare det ene holdt oppdatert, og leseren tror at det er to.

OP460 = «{ $system }» hører til { $rightful }, ikke «{ $owner }»
    .title = En annen eier enn forskriften sier
    .here = ikke den forskriften nevner
    .note = universitets- og høyskoleforskriften sier hvem som har ansvaret: §§ 10-1 og 10-4
    .help = skriv organisasjonen som har ansvaret, som «owner»
    .why = Når regelverket sier hvem som er behandlingsansvarlig, kan ikke erklæringen si noe annet (artikkel 4 nr. 7 i personvernforordningen).

OP461 = nettstedet har ingen lenke til en tilgjengelighetserklæring
    .title = Tilgjengelighetserklæring mangler
    .note = offentlige organer skal ha en erklæring om tilgjengeligheten til nettstedene sine: forskriften om universell utforming av IKT § 4e
    .help = skriv adressen til erklæringen i «accessibility-statement» i «site.yaml»
    .why = Sidene er laget for å være tilgjengelige, men erklæringen må dere lage, og det er på nettstedet den skal være lenket (§ 4e i forskriften).

OP462 = nettstedet er på { $lang }, men ikke på { $other ->
        [nn] nynorsk
       *[nb] bokmål
    }
    .title = Bare én målform
    .here = den eneste norsken på nettstedet
    .note = statsorganer skal ha minst en fjerdedel av det de publiserer, på hver målform: språklova § 13
    .help = legg den andre til i «languages», og få erklæringene oversatt
    .why = Språklova ser på alt et statsorgan gir ut over tid, så dette nettstedet avgjør ingenting alene. Men en personvernerklæring gjelder alle, og programmet er laget for at de to skal følge hverandre.

OP463 = «{ $purpose }» bygger på samtykke fra barn, og teksten nevner ikke foreldrene
    .title = Samtykke fra barn
    .here = samtykke
    .note = for tjenester på internett må foreldrene samtykke for den som er under 13: artikkel 8 nr. 1 i personvernforordningen og personopplysningsloven § 5
    .help = skriv i teksten fra hvilken alder man kan samtykke selv, og hvem som gjør det for de yngre
    .why = I Norge er grensen 13 år for tjenester på internett (personopplysningsloven § 5). Barn bør få lese det med ord de forstår.

OP464 =
    { $act ->
        [arkl] ingen erklæring nevner at dokumenter blir arkivert
       *[offl] ingen erklæring nevner at andre kan be om innsyn i dokumenter
    }
    .title = Arkiv og offentlighet er ikke nevnt
    .here = et offentlig organ
    .note = dokumentene i offentlige organer blir arkivert, og alle kan be om innsyn i dem: arkivlova, offentleglova og artikkel 86 i personvernforordningen
    .help = si det én gang, for eksempel i den generelle erklæringen, og nevn loven
    .why = Få tenker på at det de sender til et offentlig organ, blir journalført og kan gis til andre som ber om det. Det er noe av det som lettest overrasker (artikkel 86).

OP465 = tittelen nevner «{ $named }», men erklæringen gjelder ikke { $audience }
    .title = Tittel for en annen målgruppe
    .here = nevner lesere erklæringen ikke gjelder
    .note = en tittel som nevner noen andre, sender leseren bort eller til feil side: artikkel 12 nr. 1 i personvernforordningen
    .help = rett tittelen, eller legg målgruppen til i «audiences»
    .why = Leseren velger erklæring etter tittelen. Hvem den gjelder, står i «audiences», og de to skal stemme overens (artikkel 12 nr. 1).

OP466 = «{ $organisation }» er etablert utenfor EØS, men ingen representant er nevnt
    .title = Representant mangler
    .here = utenfor EØS
    .note = en behandlingsansvarlig utenfor EØS skal nevne noen i EØS man kan henvende seg til: artikkel 13 nr. 1 bokstav a og artikkel 27 i personvernforordningen
    .help = skriv representanten under «contacts» i «site.yaml», og id-en i «representative»
    .why = Leserne og tilsynet skal ha noen innen rekkevidde (artikkel 27). Gjelder et av unntakene i artikkel 27 nr. 2, bør dere ha fått råd om det først.

OP467 = «{ $notice }» gjelder fra { $date } og sier ikke at den er gjennomgått siden
    .title = Aldri gjennomgått
    .here = mer enn to år siden
    .note = det en erklæring sier, skal være riktig i dag: artikkel 5 nr. 1 bokstav d og artikkel 24 nr. 1 i personvernforordningen
    .help = gå gjennom erklæringen, og skriv dagen i «reviewed»
    .why = Systemer, leverandører og lover endrer seg. Uten en dato for gjennomgangen kan ingen si om erklæringen har fulgt med (artikkel 5 nr. 1 bokstav d og artikkel 24 nr. 1).

OP607 = «{ $by }» ser ut som navnet på en person
    .title = Fritak bestemt av en person
    .here = skriv et kontor eller en rolle
    .note = kontoret er der fortsatt når fritaket skal vurderes på nytt
    .help = skriv kontoret eller rollen, for eksempel «Personvernombudet»
    .why = Fritak står i kildene, og kildene kan leses av alle. Hvem som hadde rollen den dagen, kan man finne ut; navnet trenger ikke å stå der.

OP608 = fritaket fra { $rule } går ut { $date }
    .title = Fritak som snart går ut
    .here = den siste dagen
    .note = etter den dagen er meldingen tilbake, og er den en feil, stopper den publiseringen
    .help = rett det fritaket gjelder, eller avgjør det på nytt og skriv en ny siste dag
    .why = Den som får vite det en måned før, rekker å gjøre noe med det.

# Ord forfattere bruker, skilt med |. Et uttrykk blir funnet i begynnelsen av et ord; = sier at ordet
# slutter der.
duty-words-special = helseoppl | helsedata | helsetilstand | helseinformasjon | helseforhold | sykmeld | sykemeld | sykefravær | sykdom | diagnose | legeerklæring | medisinsk | allergi | funksjonsneds | funksjonshem | fagforening | fagorganis | religi | livssyn | etnisk | etnisitet | rasemessig | biometri | fingeravtrykk | genetisk | dna= | seksuell | politisk oppfat | politisk tilhør | politiske men | partimedlem
duty-words-offences = politiattest | vandelsattest | straffbar | straffedom | straffesak | straffbare | lovbrudd | lovovertred
duty-words-public = offentlig tilgjengelig | offentlige kilder | åpne kilder | åpen kilde | sosiale medier | internett= | brønnøysund | enhetsregister | foretaksregister
duty-words-others = andre= | øvrige= | tredjeparter= | tredjepart= | tredjepersoner= | partnere= | samarbeidspartnere= | våre samarbeidspartnere= | eksterne= | eksterne parter= | eksterne systemer= | eksterne samarbeidspartnere= | andre systemer= | andre virksomheter= | andre mottakere= | leverandører= | våre leverandører= | relevante parter= | samarbeidsparter=
duty-words-accounting = betaling | faktura | regnskap | bilag | utbetaling | kvittering | bokføring | kontoopplysninger | refusjon | reiseregning
duty-words-camera = kamera | videoovervåk | overvåkingsopptak | overvåkningsopptak | overvåkingsbilde
duty-words-accounts = faktura | regnskap | bokfør | bilag
duty-words-consent = samtyk | bokstav a= | frivillig
duty-words-contract = avtale | kontrakt | arbeidsforhold | bokstav b= | bestill
duty-words-obligation = plikt | lov= | loven= | lovpålagt | pålagt | krever | krav | bokstav c=
duty-words-vital = vital | liv= | livet | bokstav d=
duty-words-task = oppgave | allmenn | samfunnsoppdrag | myndighet | bokstav e=
duty-words-interest = berettiget | interesse | bokstav f=
duty-words-commercial = kommersiell | næringsliv | pipeda
duty-words-certified = data privacy framework | dpf= | sertifisert
duty-words-withdraw = trekk | melder deg av | melder deg ut | meld deg av | meld deg ut | avmeld
duty-words-log = logg= | logger= | loggen= | loggene= | systemlogg | tilgangslogg | aktivitetslogg | hendelseslogg | telefonlogg | adgangslogg | brukslogg | sikkerhetslogg | påloggingslogg
duty-words-former = tidligere | før= | den gang | nå= | het= | ble= | historisk | frem til | fram til
duty-words-former-law = tidligere | før= | opphev | avløs | erstatt | gamle | den gang | historisk | frem til | fram til
duty-words-parents = forelder | foreldre | foresatt | verge
duty-words-office = avdeling | kontor | ombud | leder | sjef | direktør | rektor | dekan | seksjon | enhet | team | styre | utvalg | universitet | høgskole | høyskole | fakultet | institutt | senter | administrasjon | tjeneste | bibliotek | rådgiver | ansvarlig | stab | råd= | studieadm | personvern | sikkerhet
duty-words-joining = for= | og= | eller= | til= | om= | samt=
OP468 = «{ $notice }» er gjennomgått { $date }, en dag som ikke har vært
    .title = Gjennomgang som ikke har vært ennå
    .here = en dag som kommer
    .note = det en erklæring sier om seg selv, skal være riktig: artikkel 5 nr. 1 bokstav a og d i personvernforordningen
    .help = skriv dagen erklæringen sist ble gjennomgått
    .why = Datoen viser leseren hvor fersk erklæringen er. En dag som kommer, er en skrivefeil eller en plan.
OP469 = 
    { $what ->
        [early] «{ $notice }» gjelder fra { $date }, før personvernforordningen gjaldt
        [late] «{ $notice }» gjelder fra { $date }, mer enn to år fram i tid
       *[reviewed] «{ $notice }» gjelder fra { $date }, men ble sist gjennomgått mer enn to år før det
    }
    .title = En dag det neppe er ment at erklæringen gjelder fra
    .here = er dette dagen som er ment?
    .note = det en erklæring sier om seg selv, skal være riktig: artikkel 5 nr. 1 bokstav d i personvernforordningen
    .help = rett datoen i «effective» eller «reviewed»
    .why = Lover og beslutninger blir kontrollert på dagen erklæringen gjelder fra. Er den feil, blir kontrollen også det.
OP470 = overføringen til «{ $transfer }» går til { $stated }, men registeret sier { $countries }
    .title = Overføring til et annet land enn mottakeren er i
    .here = registeret sier { $countries }
    .note = leseren skal få vite hvilket land opplysningene går til: artikkel 13 nr. 1 bokstav f og artikkel 14 nr. 1 bokstav f i personvernforordningen
    .help = finn ut hvor mottakeren er, og rett overføringen eller «country» i registeret
    .why = Landet avgjør om det finnes en beslutning om tilstrekkelig vern, og hvilke garantier som trengs. Land i EØS ser regelen bort fra.
OP471 = «{ $id }» høres ut som regnskapsmateriale («{ $word }»), men er ikke merket
    .title = Regnskapsmateriale som ikke er merket
    .here = høres ut som regnskapsmateriale
    .note = regnskapsmateriale skal oppbevares i fem år, noe av det i tre og et halvt: bokføringsloven § 13
    .help = skriv «accounting: true», eller «accounting: false» når det ikke er regnskapsmateriale
    .why = Merket gjør at lagringstiden blir kontrollert mot bokføringsloven § 13. Uten det kan en for kort tid bli stående.
OP472 = «{ $id }» høres ut som opptak fra overvåkingskamera («{ $word }»), men er ikke merket
    .title = Kameraopptak som ikke er merket
    .here = høres ut som kameraopptak
    .note = opptak fra overvåkingskamera skal slettes innen en uke, eller 30 dager når politiet trolig får dem: forskrift om kameraovervåking i virksomhet § 6
    .help = skriv «camera: true», eller «camera: false» når det ikke er overvåking
    .why = Merket gjør at lagringstiden blir kontrollert mot forskriften. Uten det kan en for lang tid bli stående (artikkel 5 nr. 1 bokstav e i personvernforordningen).
OP473 = 
    { $what ->
        [phone] samme e-postadresse har to telefonnumre: { $one } og { $other }
        [email] samme telefonnummer har to e-postadresser: { $one } og { $other }
       *[address] samme sted har to postadresser: «{ $one }» og «{ $other }»
    }
    .title = Ulik kontaktinformasjon for den samme
    .here = { $one }
    .there = { $other }
    .note = leseren skal nå fram til den som skal svare: artikkel 12 nr. 2 og artikkel 13 nr. 1 bokstav a og b i personvernforordningen
    .help = finn ut hvilken som er riktig, og rett den andre; er det to kontorer, gi dem hver sin adresse
    .why = Kontaktinformasjon står både i «site.yaml» og i registeret. Er bare den ene rettet, sender sidene leseren til to steder. Ett postnummer hører til ett sted.
OP474 = tilsynet oppgir «{ $published }», ikke «{ $own }»
    .title = Kontaktinformasjon til tilsynet som ikke er den publiserte
    .here = tilsynet oppgir { $published }
    .note = leseren skal kunne klage til tilsynet: artikkel 13 nr. 2 bokstav d og artikkel 14 nr. 2 bokstav e i personvernforordningen
    .help = rett opplysningen; har Datatilsynet fått ny adresse, gi fritak med det som grunn
    .why = En klage til feil adresse kommer ikke fram. Det Datatilsynet har publisert, er skrevet inn i programmet i oktober 2026.
OP475 = «{ $phone }» hos «{ $id }» har ikke riktig antall sifre
    .title = Telefonnummer ingen kan ringe
    .here = feil antall sifre
    .note = det skal være lett å bruke rettighetene sine: artikkel 12 nr. 2 i personvernforordningen
    .help = rett nummeret; et norsk nummer har åtte eller fem sifre, og et utenlandsk begynner med + og landets kode
    .why = Et siffer for lite eller for mye ser ingen før noen har ringt forgjeves.
OP476 = 
    { $what ->
        [language] adressen på { $one } fører til siden på { $other }
       *[host] adressen på { $one } er på et annet nettsted enn på de andre språkene
    }
    .title = Nettadresse for et annet språk
    .here = «{ $url }»
    .note = leseren skal få det samme på sitt språk: artikkel 12 nr. 1 i personvernforordningen
    .help = rett adressen; andre språk har «{ $there }»
    .why = En lenke som fører til et annet språk, er som regel limt inn uten å bli endret.
OP477 = «{ $purpose }» gjelder regnskap, men alt slettes etter { $period } eller før
    .title = Formål om regnskap med for kort lagringstid
    .here = kortere enn bokføringsloven sier
    .note = regnskapsmateriale skal oppbevares i fem år, noe av det i tre og et halvt: bokføringsloven § 13
    .help = rett lagringstiden, eller merk opplysningene «accounting: false» når bilagene ligger et annet sted
    .why = Fakturaer og bilag kan ikke slettes når kunden vil (bokføringsloven § 13). Opplysninger merket «accounting» blir kontrollert hver for seg.
