# Plikter etter artikkel 13 og 14 som kjem an på kven den behandlingsansvarlege er, kven erklæringa
# gjeld, og kva opplysningane er (OP430 og utover), og orda dei ser etter.

OP430 = «{ $purpose }» byggjer på rettkomen interesse, og det kan ikkje eit offentleg organ nytte for oppgåvene sine
    .title = Rettkomen interesse hos eit offentleg organ
    .here = den behandlingsansvarlege er eit offentleg organ
    .note = bokstav f gjeld ikkje det offentlege styresmakter gjer som ledd i oppgåvene sine: artikkel 6 nr. 1 siste ledd i personvernforordninga
    .help = finn grunnlaget for oppgåva, ofte bokstav e med ei lov; ligg formålet utanfor oppgåvene, sei det i eit fritak
    .why = Det er lovgjevaren som avgjer kva det offentlege kan nytte opplysningar til, så oppgåvene treng eit grunnlag i lov (artikkel 6 nr. 1 siste ledd og artikkel 6 nr. 3). Berre det som ligg utanfor oppgåvene, kan byggje på bokstav f, og då må nokon ha avgjort at det gjer det.

OP431 = registeret seier ikkje om «{ $organisation }» er eit offentleg organ
    .title = Ikkje sagt om den behandlingsansvarlege er eit offentleg organ
    .here = den behandlingsansvarlege
    .note = offentlege styresmakter kan ikkje nytte rettkomen interesse for oppgåvene sine: artikkel 6 nr. 1 siste ledd i personvernforordninga
    .help = skriv «public-body: true» eller «public-body: false» under organisasjonen
    .why = Eit formål byggjer på rettkomen interesse. Om det går an, kjem an på kva den behandlingsansvarlege er (artikkel 6 nr. 1 siste ledd), og programmet gissar ikkje.

OP432 = «{ $purpose }» byggjer på samtykke frå nokon de bestemmer over, og seier ikkje kva som hender om dei seier nei
    .title = Samtykke frå nokon den behandlingsansvarlege bestemmer over
    .here = frivillig, utan eit ord om eit nei
    .note = eit samtykke skal vere frivillig, og det er det sjeldan mellom arbeidsgjevar og tilsett eller mellom lærestad og student: artikkel 7 nr. 4 og fortalepunkt 43 i personvernforordninga
    .help = skriv i «otherwise» kva som hender om dei seier nei; hender det noko av vekt, vel eit anna grunnlag
    .why = Tilsette, søkjarar og studentar er avhengige av den behandlingsansvarlege, så det må vere klart at eit nei ikkje kostar dei noko (artikkel 4 nr. 11, artikkel 7 nr. 4 og fortalepunkt 43).

OP433 = «{ $purpose }» byggjer på bokstav { $letters }, og teksten seier ikkje kva for ein som gjeld kva
    .title = Fleire grunnlag som ikkje er skilde frå kvarandre
    .here = fleire grunnlag
    .note = den det gjeld, skal få vite grunnlaget for det vi gjer med opplysningane: artikkel 13 nr. 1 bokstav c i personvernforordninga
    .help = skriv i teksten kva kvart grunnlag gjeld, eller lag eitt formål av kvart
    .why = Rettane følgjer av grunnlaget: Det ein har samtykt til, kan ein trekkje tilbake, det lova krev, kan ein ikkje. Med fleire grunnlag og ikkje eit ord om kva for eit som gjeld kva, kan ingen vite kva rettar dei har (artikkel 13 nr. 1 bokstav c og artikkel 5 nr. 1 bokstav a).

OP434 = «{ $purpose }» gjeld forsking, men viser ikkje til noka føresegn om forsking
    .title = Forsking utan føresegn om forsking
    .here = berre den generelle lova
    .note = forsking i ålmenta si interesse har sitt eige grunnlag i personopplysningslova § 8, på vilkåra i artikkel 89 nr. 1 i personvernforordninga
    .help = legg til personopplysningslova § 8, eller lova som gjeld forskinga
    .why = Personopplysningslova § 8 lèt oss nytte opplysningar til forsking i ålmenta si interesse når det finst garantiar etter artikkel 89 nr. 1. Lesaren ser av tilvisinga at garantiane gjeld.

OP435 = «{ $purpose }» nyttar vilkåret for stiftingar og foreiningar, men den behandlingsansvarlege er eit offentleg organ
    .title = Vilkår for foreiningar hos eit offentleg organ
    .here = bokstav d
    .note = artikkel 9 nr. 2 bokstav d i personvernforordninga er for stiftingar, foreiningar og liknande, om medlemene deira
    .help = vel vilkåret som passar, ofte bokstav g eller j med ei lov, eller bokstav a
    .why = Bokstav d er laga for trussamfunn, fagforeiningar og liknande. Han passar sjeldan for eit offentleg organ, og er lett å forveksle med bokstav g (artikkel 9 nr. 2).

OP436 = «{ $id }» høyrest ut som ein særleg kategori («{ $word }»), men registeret seier ikkje om det er ein
    .title = Særleg kategori som ikkje er merkt
    .here = høyrest ut som ein særleg kategori
    .note = opplysningar om helse, etnisk opphav, politikk, religion, fagforeining, seksuelle forhold, gen og biometri er særlege kategoriar: artikkel 9 nr. 1 i personvernforordninga
    .help = skriv «special: true», eller «special: false» om de har vurdert det og det ikkje er ein
    .why = Særlege kategoriar krev eit vilkår i artikkel 9 nr. 2, og programmet spør berre etter det når registeret seier at opplysningane er av det slaget.

OP437 = «{ $id }» høyrest ut som opplysningar om lovbrot («{ $word }»), men registeret seier ikkje om det er det
    .title = Opplysningar om lovbrot som ikkje er merkte
    .here = høyrest ut som opplysningar om lovbrot
    .note = opplysningar om straffedommar og lovbrot krev grunnlag i lov: artikkel 10 i personvernforordninga
    .help = skriv «offences: true», eller «offences: false» om de har vurdert det og det ikkje er det
    .why = Artikkel 10 set tronge rammer for opplysningar om straffedommar og lovbrot. Programmet spør berre etter grunnlaget når registeret seier at opplysningane er av det slaget.

OP438 = «{ $id }» høyrest ut som ei open kjelde («{ $word }»), men registeret seier ikkje om ho er det
    .title = Open kjelde som ikkje er merkt
    .here = høyrest ut som ei open kjelde
    .note = den det gjeld, skal få vite om opplysningane kjem frå offentleg tilgjengelege kjelder: artikkel 14 nr. 2 bokstav f i personvernforordninga
    .help = skriv «public: true», eller «public: false» om ikkje alle har tilgang
    .why = At noko er ope for alle, tyder ikkje at folk ventar at det blir samla inn. Sida seier det når registeret gjer det (artikkel 14 nr. 2 bokstav f).

OP439 = «{ $id }» heiter ikkje meir enn «{ $name }»
    .title = Mottakarar med for vagt namn
    .here = kan vere kven som helst
    .note = mottakarane skal nemnast, eller kategoriane av dei: artikkel 13 nr. 1 bokstav e i personvernforordninga
    .help = skriv kven dei er, eller kva dei er: «partnaruniversitet i Erasmus+», «leverandørar av IT-tenester»
    .why = Ein kategori må vere så presis at lesaren kan seie kven som er med i han, og kven som ikkje er det (artikkel 13 nr. 1 bokstav e og artikkel 14 nr. 1 bokstav e). «Andre» og «samarbeidspartnarar» held ingen utanfor.

OP440 = ingenting seier kva «{ $recipient }» gjer, eller når opplysningane går dit
    .title = Mottakar det ikkje står noko om
    .here = berre eit namn
    .note = lesaren bør forstå kvifor nokon får opplysningane: artikkel 12 nr. 1 og artikkel 13 nr. 1 bokstav e i personvernforordninga
    .help = skriv «about» i registeret, eller «when» i formålet
    .why = Eit namn åleine seier berre noko til den som kjenner det frå før. Éi setning om kva mottakaren gjer, eller når opplysningane går dit, er nok (artikkel 12 nr. 1).

OP441 = overføringa til «{ $transfer }» byggjer på ei avgjerd om tilstrekkeleg vern, men per { $date } fanst det inga om { $countries }
    .title = Inga avgjerd om tilstrekkeleg vern i landet
    .here = inga slik avgjerd
    .note = ei avgjerd om tilstrekkeleg vern gjeld eit visst land og må vere i kraft den dagen: artikkel 45 i personvernforordninga
    .help = vel garantien som gjeld, til dømes «standard-clauses», eller rett landet
    .why = EU-kommisjonen avgjer kva land som vernar opplysningar godt nok, og avgjerdene kjem og går (artikkel 45). Lista står i `src/law/registry/adequacy.txt`.

OP442 = avgjerda om tilstrekkeleg vern i { $countries } gjeld berre nokre mottakarar, og ingenting seier at «{ $transfer }» er ein av dei
    .title = Avgrensa avgjerd om tilstrekkeleg vern
    .here = gjeld berre nokre mottakarar
    .note = avgjerda om USA gjeld sertifiserte mottakarar, og den om Canada gjeld næringslivet: artikkel 45 i personvernforordninga
    .help = skriv i «text» at mottakaren er med i EU-U.S. Data Privacy Framework eller er omfatta av den kanadiske lova, eller vel ein annan garanti
    .why = Ein mottakar som avgjerda ikkje omfattar, har ikkje betre vern enn før (artikkel 45). Teksten bør seie kva som gjer at ho gjeld.

OP443 = overføringa til «{ $transfer }» går føre seg heile tida, men byggjer på eit unntak for enkelttilfelle
    .title = Unntak nytta for fast overføring
    .here = for enkelttilfelle
    .note = unntaka i artikkel 49 nr. 1 i personvernforordninga er for det som hender ein gong iblant
    .help = vel ein garanti som «standard-clauses», eller rett rolla til mottakaren
    .why = Ein mottakar i rolla «{ $role }» får opplysningar som ein del av det vanlege arbeidet. Artikkel 49 skal lesast snevert: Det som er regelen, kan ikkje byggje på eit unntak.

OP444 = «{ $purpose }» lagrar rekneskapsmateriale i { $period }, og det er kortare enn bokføringslova krev
    .title = Rekneskapsmateriale som blir sletta for tidleg
    .here = for kort
    .note = det meste av rekneskapsmaterialet skal takast vare på i fem år etter rekneskapsåret, resten i tre og eit halvt: bokføringslova § 13
    .help = skriv lagringstida lova krev (P5Y eller P3Y6M), med «because», eller ta bort «accounting: true» om dette ikkje er rekneskapsmateriale
    .why = Når ei lov krev at opplysningar blir tekne vare på, kan ikkje erklæringa love at dei er borte før (bokføringslova § 13 og artikkel 6 nr. 1 bokstav c i personvernforordninga).

OP445 = «{ $purpose }» lagrar «{ $data }» i { $period }, og det er lenger enn forskrifta om kameraovervaking tillèt
    .title = Kameraopptak lagra for lenge
    .here = for lenge
    .note = opptak skal slettast innan ei veke, eller innan 30 dagar om politiet truleg får dei: forskrifta om kameraovervaking § 6
    .help = skriv P7D; får politiet truleg opptaket, legg til ei linje på høgst P30D ved sida av
    .why = Forskrifta om kameraovervaking i verksemd set grensene (§ 6). Gjeld eit av unntaka, seier eit fritak kva for eit.

OP446 = «{ $purpose }» lèt registreringa stå i { $period } etter at vedtaket er slutt
    .title = Utestenging som blir ståande
    .here = etter at vedtaket er slutt
    .note = ei registrering skal slettast når perioden i vedtaket er over: universitets- og høgskulelova § 12-11
    .help = skriv P0D; det som blir teke vare på ein annan stad, i saka, treng si eiga linje og si eiga føresegn
    .why = Registeret finst for at eit vedtak skal bli følgt så lenge det varer. Lova seier sjølv når registreringa skal bort (§ 12-11).

OP447 = «{ $notice }» lovar sletting, men nemner aldri arkivet
    .title = Sletting utan eit ord om arkiv
    .here = blir sletta
    .note = dokumenta i offentlege organ blir arkiverte og kan ikkje øydeleggjast før arkivreglane tillèt det: arkivlova § 12
    .help = sei i erklæringa kva som blir arkivert, og nemn arkivlova i «because» eller i teksten
    .why = Eit offentleg organ som seier «sletta» og meiner «sletta i systemet, men framleis i arkivet», lovar meir enn det kan halde (arkivlova og artikkel 5 nr. 1 bokstav a i personvernforordninga).

OP448 = «{ $purpose }» byggjer på samtykke, men ingenting i erklæringa seier kva som hender når det blir trekt tilbake
    .title = Inga sletting når samtykket blir trekt tilbake
    .here = ikkje eit ord om å trekkje tilbake
    .note = blir samtykket trekt tilbake, og finst det ikkje noko anna grunnlag, skal opplysningane slettast: artikkel 17 nr. 1 bokstav b i personvernforordninga
    .help = legg til ei linje i «retention» frå ei hending som «du trekkjer samtykket», eller sei det i kriteriet
    .why = Den som seier ja, bør vite kva som hender med det som er samla inn, dersom ein ombestemmer seg (artikkel 7 nr. 3 og artikkel 17 nr. 1 bokstav b).

OP449 = «{ $purpose }» seier ikkje kor lenge «{ $data }» blir lagra
    .title = Logg utan lagringstid
    .here = inga lagringstid
    .note = loggar veks av seg sjølve og handlar om alle: artikkel 5 nr. 1 bokstav e og artikkel 13 nr. 2 bokstav a i personvernforordninga
    .help = skriv ei lagringstid, til dømes «period: P90D», frå hendinga «recorded»
    .why = Ein logg viser kven som gjorde kva, og når. Dei som driv han, kan alltid seie kor lenge han blir lagra, så eit kriterium er ikkje noko svar her (artikkel 13 nr. 2 bokstav a).

OP450 = «{ $decision }» blir teken av ei maskin for «{ $purpose }», som nyttar særlege kategoriar: { $data }
    .title = Automatisert avgjerd med særlege kategoriar
    .here = avgjord av ei maskin åleine
    .there = verken uttrykkeleg samtykke eller viktige allmenne interesser
    .note = slike avgjerder kan berre byggje på særlege kategoriar med uttrykkeleg samtykke eller for viktige allmenne interesser i lov: artikkel 22 nr. 4 i personvernforordninga
    .help = nyttar ikkje avgjerda desse opplysningane, gje fritak med det som grunn; elles rett vilkåret eller graden
    .why = Artikkel 22 nr. 4 tillèt berre to vilkår: bokstav a og g i artikkel 9 nr. 2.

OP451 =
    { $what ->
        [ground] «{ $decision }» byggjer på andre føresegner i ei anna erklæring
       *[degree] «{ $decision }» blir teken av ei maskin åleine i éi erklæring, men ikkje i ei anna
    }
    .title = Éi avgjerd fortald på to måtar
    .here = her
    .there = ei anna erklæring seier noko anna
    .note = dei som møter same avgjerda, skal få vite det same: artikkel 5 nr. 1 bokstav a i personvernforordninga
    .help = finn ut kva som er rett, og rett den andre; er det to avgjerder, gje den eine ein annan id
    .why = Søkjarar og studentar kan gå gjennom same prosessen og lese kvar si erklæring om han. Er erklæringane ulike, er ei av dei feil (artikkel 5 nr. 1 bokstav a og artikkel 13 nr. 2 bokstav f).

OP452 = overføringa til «{ $transfer }» er verna av «{ $one }» her og av «{ $other }» i ei anna erklæring
    .title = Éi overføring fortald på to måtar
    .here = { $one }
    .there = { $other }
    .note = éin avtale vernar opplysningane på éin måte, kven dei enn gjeld: artikkel 5 nr. 1 bokstav a og artikkel 13 nr. 1 bokstav f i personvernforordninga
    .help = finn ut kva som er rett, og rett den andre
    .why = Garantiane står i avtalen med mottakaren, og lesaren kan be om ein kopi av dei. To erklæringar som nemner kvar sine, kan ikkje begge vere rette (artikkel 13 nr. 1 bokstav f).

OP453 = «{ $contact }» er ein person: { $email }
    .title = Kontakt som er ein person
    .here = adressa til ein person
    .note = folk sluttar og er borte, men krav skal få svar likevel: artikkel 12 nr. 2 i personvernforordninga
    .help = skriv namnet og adressa til kontoret eller funksjonen
    .why = Fristen på ein månad går også når ein person har ferie (artikkel 12 nr. 2 og 3). Ei adresse fleire les, held lenger.

OP454 = «{ $contact }» er ikkje for { $audiences }, som også les denne erklæringa
    .title = Kontakt for andre lesarar
    .here = for andre lesarar
    .there = kven han er for
    .note = lesaren skal kome til nokon som kan hjelpe: artikkel 12 nr. 2 i personvernforordninga
    .help = vel ein kontakt for alle som les erklæringa, eller legg målgruppa til kontakten i «site.yaml»
    .why = Den som skriv til eit kontor for andre, blir send vidare eller gløymd (artikkel 12 nr. 2 og artikkel 13 nr. 1 bokstav a).

OP455 = adressa til «{ $contact }» er på «{ $domain }», som ingen på nettstaden har
    .title = E-postadresse på eit framandt domene
    .here = verken dykkar eige domene eller det til ein organisasjon i registeret
    .note = lesaren bør kunne sjå kven ein skriv til: artikkel 13 nr. 1 bokstav a i personvernforordninga
    .help = rett adressa; er ho rett, legg organisasjonen som har domenet, inn i registeret med «url»
    .why = Ein skrivefeil i ei adresse sender krav med personopplysningar til framande. Ei adresse hos ein annan organisasjon er grei når registeret kjenner den organisasjonen.

OP456 = «{ $name }» blei lagt ned { $date }; oppgåvene ligg hos { $now }
    .title = Organ som ikkje finst lenger
    .here = skriv den som har oppgåva no
    .note = den det gjeld, skal få vite kven som får opplysningane i dag: artikkel 5 nr. 1 bokstav d og artikkel 13 nr. 1 bokstav e i personvernforordninga
    .help = skriv namnet, adressa og rolla til organet som tok over; må det gamle namnet stå, skriv «tidlegare» framfor
    .why = Offentlege organ blir slegne saman og får nye namn, og erklæringane held fram med å nemne dei gamle. Då vender lesaren seg til nokon som ikkje er der (artikkel 5 nr. 1 bokstav d). Lista står i `src/rules/bodies.txt`.

OP457 = systemet «{ $name }» blei avvikla { $date }; { $now } tok over
    .title = System som ikkje finst lenger
    .here = skriv det som er i bruk no
    .note = den det gjeld, skal få vite kvar opplysningane er i dag: artikkel 5 nr. 1 bokstav d i personvernforordninga
    .help = skriv systemet som tok over; må det gamle namnet stå, skriv «tidlegare» framfor
    .why = Når eit felles system blir bytt ut, flyttar opplysningane, og ofte får nokon andre ansvaret for dei (artikkel 5 nr. 1 bokstav d). Lista står i `src/rules/bodies.txt`.

OP458 = teksten nemner «{ $name }», som ikkje har eksistert sidan { $date }
    .title = Tekst om eit organ eller system som ikkje finst lenger
    .here = no: { $now }
    .note = det ei erklæring seier, skal vere rett den dagen ho tek til å gjelde: artikkel 5 nr. 1 bokstav d i personvernforordninga
    .help = skriv { $now }; ei setning om fortida seier «tidlegare» eller nemner også det nye namnet
    .why = Offentlege organ blir slegne saman og får nye namn, og system blir bytte ut, og tekstane held fram med å nemne dei gamle. Lista står i `src/rules/bodies.txt`.

OP459 = «{ $id }» og «{ $other }» er same organisasjonen: «{ $name }»
    .title = Éin organisasjon to gonger
    .here = her også
    .there = først her
    .note = éin organisasjon har eitt namn, éi rolle og éi adresse i alle erklæringane
    .help = behald den eine, og la erklæringane nytte den id-en
    .why = Når same organisasjonen står to stader, blir berre den eine halden oppdatert, og lesaren trur at det er to.

OP460 = «{ $system }» høyrer til { $rightful }, ikkje «{ $owner }»
    .title = Ein annan eigar enn forskrifta seier
    .here = ikkje den forskrifta nemner
    .note = universitets- og høgskuleforskrifta seier kven som har ansvaret: §§ 10-1 og 10-4
    .help = skriv organisasjonen som har ansvaret, som «owner»
    .why = Når regelverket seier kven som er behandlingsansvarleg, kan ikkje erklæringa seie noko anna (artikkel 4 nr. 7 i personvernforordninga).

OP461 = nettstaden har inga lenke til ei tilgjengelegheitserklæring
    .title = Tilgjengelegheitserklæring manglar
    .note = offentlege organ skal ha ei erklæring om kor tilgjengelege nettstadene deira er: forskrifta om universell utforming av IKT § 4e
    .help = skriv adressa til erklæringa i «accessibility-statement» i «site.yaml»
    .why = Sidene er laga for å vere tilgjengelege, men erklæringa må de lage, og det er på nettstaden ho skal vere lenka (§ 4e i forskrifta).

OP462 = nettstaden er på { $lang }, men ikkje på { $other ->
        [nn] nynorsk
       *[nb] bokmål
    }
    .title = Berre éi målform
    .here = den einaste norsken på nettstaden
    .note = statsorgan skal ha minst ein fjerdedel av det dei publiserer, på kvar målform: språklova § 13
    .help = legg den andre til i «languages», og få erklæringane omsette
    .why = Språklova ser på alt eit statsorgan gjev ut over tid, så denne nettstaden avgjer ingenting åleine. Men ei personvernerklæring gjeld alle, og programmet er laga for at dei to skal følgje kvarandre.

OP463 = «{ $purpose }» byggjer på samtykke frå barn, og teksten nemner ikkje foreldra
    .title = Samtykke frå barn
    .here = samtykke
    .note = for tenester på internett må foreldra samtykkje for den som er under 13: artikkel 8 nr. 1 i personvernforordninga og personopplysningslova § 5
    .help = skriv i teksten frå kva alder ein kan samtykkje sjølv, og kven som gjer det for dei yngre
    .why = I Noreg er grensa 13 år for tenester på internett (personopplysningslova § 5). Barn bør få lese det med ord dei forstår.

OP464 =
    { $act ->
        [arkl] inga erklæring nemner at dokument blir arkiverte
       *[offl] inga erklæring nemner at andre kan be om innsyn i dokument
    }
    .title = Arkiv og offentlegheit er ikkje nemnde
    .here = eit offentleg organ
    .note = dokumenta i offentlege organ blir arkiverte, og alle kan be om innsyn i dei: arkivlova, offentleglova og artikkel 86 i personvernforordninga
    .help = sei det éin gong, til dømes i den generelle erklæringa, og nemn lova
    .why = Få tenkjer på at det dei sender til eit offentleg organ, blir journalført og kan gjevast til andre som bed om det. Det er noko av det som lettast overraskar (artikkel 86).

OP465 = tittelen nemner «{ $named }», men erklæringa gjeld ikkje { $audience }
    .title = Tittel for ei anna målgruppe
    .here = nemner lesarar erklæringa ikkje gjeld
    .note = ein tittel som nemner nokon andre, sender lesaren bort eller til feil side: artikkel 12 nr. 1 i personvernforordninga
    .help = rett tittelen, eller legg målgruppa til i «audiences»
    .why = Lesaren vel erklæring etter tittelen. Kven ho gjeld, står i «audiences», og dei to skal høve saman (artikkel 12 nr. 1).

OP466 = «{ $organisation }» er etablert utanfor EØS, men ingen representant er nemnd
    .title = Representant manglar
    .here = utanfor EØS
    .note = ein behandlingsansvarleg utanfor EØS skal nemne nokon i EØS ein kan vende seg til: artikkel 13 nr. 1 bokstav a og artikkel 27 i personvernforordninga
    .help = skriv representanten under «contacts» i «site.yaml», og id-en i «representative»
    .why = Lesarane og tilsynet skal ha nokon innan rekkjevidd (artikkel 27). Gjeld eit av unntaka i artikkel 27 nr. 2, bør de ha fått råd om det først.

OP467 = «{ $notice }» gjeld frå { $date } og seier ikkje at ho er gjennomgått sidan
    .title = Aldri gjennomgått
    .here = meir enn to år sidan
    .note = det ei erklæring seier, skal vere rett i dag: artikkel 5 nr. 1 bokstav d og artikkel 24 nr. 1 i personvernforordninga
    .help = gå gjennom erklæringa, og skriv dagen i «reviewed»
    .why = System, leverandørar og lover endrar seg. Utan ein dato for gjennomgangen kan ingen seie om erklæringa har følgt med (artikkel 5 nr. 1 bokstav d og artikkel 24 nr. 1).

OP607 = «{ $by }» ser ut som namnet på ein person
    .title = Fritak avgjort av ein person
    .here = skriv eit kontor eller ei rolle
    .note = kontoret er der framleis når fritaket skal vurderast på nytt
    .help = skriv kontoret eller rolla, til dømes «Personvernombodet»
    .why = Fritak står i kjeldene, og kjeldene kan lesast av alle. Kven som hadde rolla den dagen, kan ein finne ut; namnet treng ikkje stå der.

OP608 = fritaket frå { $rule } går ut { $date }
    .title = Fritak som snart går ut
    .here = den siste dagen
    .note = etter den dagen er meldinga tilbake, og er ho ein feil, stoppar ho publiseringa
    .help = rett det fritaket gjeld, eller avgjer det på nytt og skriv ein ny siste dag
    .why = Den som får vite det ein månad før, rekk å gjere noko med det.

# Ord forfattarar nyttar, skilde med |. Eit uttrykk blir funne i byrjinga av eit ord; = seier at ordet
# sluttar der.
duty-words-special = helseoppl | helsedata | helsetilstand | helseinformasjon | helseforhold | sjukmeld | sjukemeld | sjukefråvær | sjukdom | diagnose | legeerklæring | medisinsk | allergi | funksjonsneds | funksjonshem | fagforeining | fagorganis | religi | livssyn | etnisk | etnisitet | rasemessig | biometri | fingeravtrykk | genetisk | dna= | seksuell | politisk oppfat | politisk tilhøyr | politiske mein | partimedlem
duty-words-offences = politiattest | vandelsattest | straffbar | straffedom | straffesak | lovbrot | lovovertred
duty-words-public = offentleg tilgjengeleg | offentlege kjelder | opne kjelder | open kjelde | sosiale medi | internett= | brønnøysund | einingsregister | føretaksregister
duty-words-others = andre= | øvrige= | tredjepartar= | tredjepart= | tredjepersonar= | partnarar= | samarbeidspartnarar= | samarbeidspartnarane våre= | eksterne= | eksterne partar= | eksterne system= | eksterne samarbeidspartnarar= | andre system= | andre verksemder= | andre mottakarar= | leverandørar= | leverandørane våre= | relevante partar= | samarbeidspartar=
duty-words-accounting = betaling | faktura | rekneskap | regnskap | bilag | utbetaling | kvittering | bokføring | kontoopplysningar | refusjon | reiserekning
duty-words-camera = kamera | videoovervak | overvakingsopptak | overvakingsbilete
duty-words-accounts = faktura | rekneskap | regnskap | bokfør | bilag
duty-words-consent = samtyk | bokstav a= | frivillig
duty-words-contract = avtale | kontrakt | arbeidsforhold | bokstav b= | bestill | tinging
duty-words-obligation = plikt | lov= | lova= | lovpålagd | pålagd | krev | krav | bokstav c=
duty-words-vital = vital | liv= | livet | bokstav d=
duty-words-task = oppgåve | allmenn | samfunnsoppdrag | styresmakt | mynde | bokstav e=
duty-words-interest = rettkomen | rettkomne | interesse | bokstav f=
duty-words-commercial = kommersiell | næringsliv | pipeda
duty-words-certified = data privacy framework | dpf= | sertifisert
duty-words-withdraw = trekk | melder deg av | melder deg ut | meld deg av | meld deg ut | avmeld
duty-words-log = logg= | loggar= | loggen= | loggane= | systemlogg | tilgangslogg | aktivitetslogg | hendingslogg | telefonlogg | brukslogg | tryggleikslogg | påloggingslogg
duty-words-former = tidlegare | før= | den gongen | no= | heitte= | blei= | vart= | historisk | fram til
duty-words-former-law = tidlegare | før= | opphev | avløys | erstatt | gamle | den gongen | historisk | fram til
duty-words-parents = forelder | foreldre | føresett | verje
duty-words-office = avdeling | kontor | ombod | leiar | sjef | direktør | rektor | dekan | seksjon | eining | team | styre | utval | universitet | høgskul | høgskol | fakultet | institutt | senter | administrasjon | teneste | bibliotek | rådgjevar | ansvarleg | stab | råd= | studieadm | personvern | tryggleik
duty-words-joining = for= | og= | eller= | til= | om= | samt=
OP468 = «{ $notice }» er gjennomgått { $date }, ein dag som ikkje har vore
    .title = Gjennomgang som ikkje har vore enno
    .here = ein dag som kjem
    .note = det ei erklæring seier om seg sjølv, skal vere rett: artikkel 5 nr. 1 bokstav a og d i personvernforordninga
    .help = skriv dagen erklæringa sist blei gjennomgått
    .why = Datoen viser lesaren kor fersk erklæringa er. Ein dag som kjem, er ein skrivefeil eller ein plan.
OP469 = 
    { $what ->
        [early] «{ $notice }» gjeld frå { $date }, før personvernforordninga gjaldt
        [late] «{ $notice }» gjeld frå { $date }, meir enn to år fram i tid
       *[reviewed] «{ $notice }» gjeld frå { $date }, men blei sist gjennomgått meir enn to år før det
    }
    .title = Ein dag det neppe er meint at erklæringa gjeld frå
    .here = er dette dagen som er meint?
    .note = det ei erklæring seier om seg sjølv, skal vere rett: artikkel 5 nr. 1 bokstav d i personvernforordninga
    .help = rett datoen i «effective» eller «reviewed»
    .why = Lover og avgjerder blir kontrollerte på dagen erklæringa gjeld frå. Er han feil, blir kontrollen også det.
OP470 = overføringa til «{ $transfer }» går til { $stated }, men registeret seier { $countries }
    .title = Overføring til eit anna land enn mottakaren er i
    .here = registeret seier { $countries }
    .note = lesaren skal få vite kva land opplysningane går til: artikkel 13 nr. 1 bokstav f og artikkel 14 nr. 1 bokstav f i personvernforordninga
    .help = finn ut kvar mottakaren er, og rett overføringa eller «country» i registeret
    .why = Landet avgjer om det finst ei avgjerd om tilstrekkeleg vern, og kva garantiar som trengst. Land i EØS ser regelen bort frå.
OP471 = «{ $id }» høyrest ut som rekneskapsmateriale («{ $word }»), men er ikkje merkt
    .title = Rekneskapsmateriale som ikkje er merkt
    .here = høyrest ut som rekneskapsmateriale
    .note = rekneskapsmateriale skal takast vare på i fem år, noko av det i tre og eit halvt: bokføringslova § 13
    .help = skriv «accounting: true», eller «accounting: false» når det ikkje er rekneskapsmateriale
    .why = Merket gjer at lagringstida blir kontrollert mot bokføringslova § 13. Utan det kan ei for kort tid bli ståande.
OP472 = «{ $id }» høyrest ut som opptak frå overvakingskamera («{ $word }»), men er ikkje merkt
    .title = Kameraopptak som ikkje er merkt
    .here = høyrest ut som kameraopptak
    .note = opptak frå overvakingskamera skal slettast innan ei veke, eller 30 dagar når politiet truleg får dei: forskrift om kameraovervaking i verksemd § 6
    .help = skriv «camera: true», eller «camera: false» når det ikkje er overvaking
    .why = Merket gjer at lagringstida blir kontrollert mot forskrifta. Utan det kan ei for lang tid bli ståande (artikkel 5 nr. 1 bokstav e i personvernforordninga).
OP473 = 
    { $what ->
        [phone] same e-postadresse har to telefonnummer: { $one } og { $other }
        [email] same telefonnummer har to e-postadresser: { $one } og { $other }
       *[address] same stad har to postadresser: «{ $one }» og «{ $other }»
    }
    .title = Ulik kontaktinformasjon for den same
    .here = { $one }
    .there = { $other }
    .note = lesaren skal nå fram til den som skal svare: artikkel 12 nr. 2 og artikkel 13 nr. 1 bokstav a og b i personvernforordninga
    .help = finn ut kva for ein som er rett, og rett den andre; er det to kontor, gje dei kvar si adresse
    .why = Kontaktinformasjon står både i «site.yaml» og i registeret. Er berre den eine retta, sender sidene lesaren til to stader. Eitt postnummer høyrer til éin stad.
OP474 = tilsynet oppgjev «{ $published }», ikkje «{ $own }»
    .title = Kontaktinformasjon til tilsynet som ikkje er den publiserte
    .here = tilsynet oppgjev { $published }
    .note = lesaren skal kunne klage til tilsynet: artikkel 13 nr. 2 bokstav d og artikkel 14 nr. 2 bokstav e i personvernforordninga
    .help = rett opplysninga; har Datatilsynet fått ny adresse, gje fritak med det som grunn
    .why = Ei klage til feil adresse kjem ikkje fram. Det Datatilsynet har publisert, er skrive inn i programmet i oktober 2026.
OP475 = «{ $phone }» hos «{ $id }» har ikkje rett tal på siffer
    .title = Telefonnummer ingen kan ringje
    .here = feil tal på siffer
    .note = det skal vere lett å nytte rettane sine: artikkel 12 nr. 2 i personvernforordninga
    .help = rett nummeret; eit norsk nummer har åtte eller fem siffer, og eit utanlandsk byrjar med + og koden til landet
    .why = Eit siffer for lite eller for mykje ser ingen før nokon har ringt til fånyttes.
OP476 = 
    { $what ->
        [language] adressa på { $one } fører til sida på { $other }
       *[host] adressa på { $one } er på ein annan nettstad enn på dei andre språka
    }
    .title = Nettadresse for eit anna språk
    .here = «{ $url }»
    .note = lesaren skal få det same på sitt språk: artikkel 12 nr. 1 i personvernforordninga
    .help = rett adressa; andre språk har «{ $there }»
    .why = Ei lenke som fører til eit anna språk, er som regel limt inn utan å bli endra.
OP477 = «{ $purpose }» gjeld rekneskap, men alt blir sletta etter { $period } eller før
    .title = Formål om rekneskap med for kort lagringstid
    .here = kortare enn bokføringslova seier
    .note = rekneskapsmateriale skal takast vare på i fem år, noko av det i tre og eit halvt: bokføringslova § 13
    .help = rett lagringstida, eller merk opplysningane «accounting: false» når bilaga ligg ein annan stad
    .why = Fakturaar og bilag kan ikkje slettast når kunden vil (bokføringslova § 13). Opplysningar merkte «accounting» blir kontrollerte kvar for seg.
