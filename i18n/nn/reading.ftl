### Det som kan vere gale i filene, før noko blir samanlikna. For dei som skriv erklæringar.

## Kva som stod der, og kva som skulle stå der.

yaml-nothing = ingenting
yaml-text = ein tekst
yaml-list = ei liste
yaml-mapping = felt med namn og innhald
yaml-flag = true eller false
yaml-key = namnet på eit felt
yaml-tag = eit ord som byrjar med utropsteikn,
yaml-anchor = eit ord som byrjar med & eller *,
yaml-documents = eit nytt sett felt etter ei linje med ---
recipient-with-id = ein mottakar med ein id i feltet «to»
recipient-without-id = ein mottakar utan id
provision-with-citation = ei føresegn med tilvisinga i feltet «cite»
provision-without-citation = ei føresegn utan tilvising
source-with-id = ei kjelde med ein id i feltet «from»
source-without-id = ei kjelde utan id

## Filer og mapper

OP001 = fila er ikkje tekst i teiknkodinga UTF-8
    .title = Fila er ikkje tekst i UTF-8
    .note = i ei anna teiknkoding blir æ, ø og å til andre teikn, så fila blir ikkje nytta
    .help = lagre fila på nytt med teiknkodinga UTF-8, eller flytt ho ut om ho ikkje er ein tekst
    .why = Ei datamaskin lagrar bokstavar som tal, og teiknkodinga seier kva tal som er kva bokstav. Opplyst les tekst i UTF-8, som er det vanlege i dag. Eldre program lagrar av og til i ei anna koding, og då kan ingen vite om eit teikn skulle ha vore «å» eller noko anna. Bilete og rekneark er ikkje tekst, og høyrer ikkje heime i mappene «content» og «i18n».

OP002 = fila er større enn { $limit } MB
    .title = Fila er for stor
    .note = inga erklæring er så lang, så fila blir ikkje lesen
    .help = del fila, eller flytt ho ut om ho ikkje er ein del av nettstaden
    .why = Den lengste erklæringa vi har sett, er hundre gonger mindre enn grensa. Ei så stor fil har som regel hamna i feil mappe, til dømes eit bilete, eit opptak eller eit uttrekk frå eit system.

OP003 = fila eller mappa kan ikkje opnast
    .title = Fila eller mappa kan ikkje opnast
    .note = det som ikkje kan lesast, ville ha mangla på nettstaden utan at nokon såg det
    .help = gje brukaren som køyrer Opplyst, rett til å lese fila eller mappa
    .why = Maskina lét ikkje Opplyst lese fila eller mappa. Det kjem oftast av at ein annan brukar eig ho, eller at eit anna program held ho låst. Opplyst hoppar ikkje over ho, for då kunne ei heil erklæring ha blitt borte i det stille.

OP004 = den symbolske lenka fører ut av mappa til nettstaden
    .title = Symbolsk lenke ut av nettstaden
    .note = berre det som står i nettstaden si eiga mappe, kan bli publisert
    .help = kopier fila eller mappa inn i mappa til nettstaden, og slett lenka
    .why = Ei symbolsk lenke er ein snarveg som får ei fil til å sjå ut som om ho står ein annan stad. Fører lenka ut av mappa til nettstaden, kan ho ta med filer som ingen har meint å publisere, og nettstaden blir ein annan på ei anna maskin.

OP005 = den symbolske lenka fører ingen stad, eller tilbake til ei mappe ho sjølv står i
    .title = Symbolsk lenke som ikkje fører fram
    .note = ei slik lenke har inga fil å lese, eller ingen ende
    .help = slett lenka, eller legg fila der lenka står no
    .why = Ei symbolsk lenke er ein snarveg til ei fil eller mappe. Er målet borte, er det ingenting å lese. Er målet ei mappe som lenka sjølv står i, kunne ein ha gått i ring til evig tid.

## Felta: linjer med namn, kolon og innhald

OP006 = { $problem ->
        [tab] linja er rykt inn med tabulator
        [colon] eit kolon gjer at byrjinga av teksten blir lesen som namnet på eit felt
        [space] det manglar eit mellomrom etter kolonet i linja over
        [indentation] linja er ikkje rykt inn like langt som linjene ho høyrer saman med
        [quotes] eit hermeteikn er opna, men aldri lukka
        [after-quotes] det står meir tekst etter hermeteiknet som avsluttar teksten
        [backslash] teksten mellom hermeteikn har ein omvend skråstrek
        [brackets] ein parentes er opna utan å bli lukka, eller lukka utan å vere opna
        [after-brackets] det står meir tekst etter parentesen som avsluttar lista
        [sign] teksten byrjar med eit teikn som tyder noko anna her
        [block] det står tekst på same linje som teiknet | eller >
        [key] linja er verken eit felt eller ein del av teksten over
       *[other] felta kan ikkje lesast frå denne staden av
    }
    .title = Felta kan ikkje lesast
    .note = { $problem ->
        [tab] ein tabulator kan visast med ulik breidd, så ingen ser sikkert kva linja høyrer til
        [colon] kolon og mellomrom etter kvarandre tyder: her sluttar namnet på feltet, og innhaldet byrjar
        [space] utan mellomrom høyrer kolonet til teksten, slik som i eit klokkeslett
        [indentation] innrykket viser kva felt som høyrer saman
        [quotes] alt fram til neste hermeteikn blir rekna med til teksten
        [after-quotes] eit hermeteikn først i teksten tyder at han sluttar ved det neste
        [backslash] mellom doble hermeteikn gjer ein omvend skråstrek noko med teiknet etter
        [brackets] hakeparentesar står rundt ei liste og krøllparentesar rundt felt, og kvar av dei treng begge sidene
        [after-brackets] ein hakeparentes først tyder at innhaldet er ei liste som sluttar ved den neste, og krøllparentesar står rundt felt
        [sign] teikn som [ {"{"} * & ! @ % ` , ? og bindestrek med mellomrom er sette av til anna når dei står først
        [block] teiknet seier at teksten byrjar på neste linje
        [key] eit felt er eit namn, eit kolon og eit mellomrom; ein tekst som går over fleire linjer, må vere rykt inn
       *[other] så lenge felta ikkje kan lesast, blir ikkje fila samanlikna med noko
    }
    .help = { $problem ->
        [tab] byt ut tabulatoren med mellomrom, to for kvart nivå
        [colon] set hermeteikn rundt heile teksten: "…"
        [space] skriv eit mellomrom etter kolonet i linja over
        [indentation] rykk linja inn med like mange mellomrom som linjene ho høyrer saman med; manglar eit mellomrom etter eit kolon over, så set det inn
        [quotes] finn hermeteiknet som opnar teksten, ofte på linja over, og set eit til der teksten sluttar
        [after-quotes] set apostrofar rundt heile teksten: '…'; skriv ein apostrof inne i han to gonger
        [backslash] byt dei doble hermeteikna med apostrofar: '…'
        [brackets] lukk kvar parentes med si eiga side, og skil ledda med komma
        [after-brackets] set hermeteikn rundt heile teksten: "…"
        [sign] set hermeteikn rundt heile teksten: "…"; byrj ei liste på ei ny linje
        [block] flytt teksten til neste linje, og rykk han inn to mellomrom
        [key] rykk linja inn om ho held fram teksten over, eller set kolon og mellomrom etter namnet på feltet
       *[other] samanlikn staden og linja over med eit felt som verkar; set hermeteikn rundt ein tekst som har kolon i seg eller ikkje byrjar med ein bokstav
    }
    .tab = tabulator
    .colon = dette kolonet
    .space = her stoppar lesinga
    .indentation = innrykket passar ikkje
    .quotes = her er teksten enno ikkje avslutta
    .after-quotes = dette står etter hermeteiknet
    .backslash = mellom desse hermeteikna
    .brackets = denne parentesen, eller ein før han
    .after-brackets = dette står etter parentesen
    .sign = dette teiknet
    .block = resten av denne linja
    .key = ikkje noko felt
    .other = her stoppar lesinga
    .why = Øvst i ei erklæring, og i «site.yaml» og registeret, står opplysningane som felt: eit namn, eit kolon, eit mellomrom og innhaldet. Innrykk med mellomrom viser kva som høyrer saman. Er eit slikt teikn feil, går det ikkje an å vite kva som var meint, og då gissar ikkje Opplyst. Ein tekst er trygg for alle teikn når han står for seg sjølv på linjene etter teiknet |, rykt inn to mellomrom.

OP007 = «{ $name }» står to gonger
    .title = Same felt to gonger
    .note = berre det eine kan gjelde, og ingen kan sjå kva for eit
    .help = slett det eine, eller gje det eit anna namn
    .here = her ein gong til
    .there = først her
    .why = Innanfor dei same felta kan eit namn stå éin gong. Står det to gonger, måtte det eine ha blitt forkasta, og det kunne ha vore det som nokon nett retta.

OP008 = linja byrjar med eit teikn som berre ser ut som eit mellomrom
    .title = Usynleg teikn i innrykket
    .note = teiknet heiter { $code } og følgjer gjerne med når noko er limt inn frå Word eller ei nettside
    .help = slett det som står framfor teksten på linja, og skriv innrykket på nytt med mellomromstasten
    .why = Det finst mange teikn som ikkje viser på skjermen, til dømes det harde mellomrommet. Innrykket skal vere vanlege mellomrom, for berre dei viser kva linja høyrer til. Inne i ein tekst er slike teikn ikkje noko problem.

OP009 = her skal det stå { $expected }, men det står { $found }
    .title = Feil slags innhald
    .note = feltet blir ikkje nytta slik det står
    .help = skriv det som skal stå her, eller slett feltet om det ikkje trengst
    .here = her står { $found }
    .why = Kvart felt har sitt eige slags innhald: ein tekst, ei liste eller nye felt. «title» er ein tekst, «data» er ei liste, og «purposes» har felt under seg. Eit felt utan innhald etter kolonet blir rekna som ingenting. Ein tekst som byrjar med hakeparentes, blir lesen som ei liste, så set hermeteikn rundt han.

OP010 = feltet «{ $name }» er ikkje kjent her
    .title = Ukjent felt
    .note = eit ukjent felt kan vere skrivefeil i namnet på eit som trengst, så det blir ikkje hoppa over
    .help = rett namnet på feltet, flytt det dit det høyrer heime, eller slett det
    .known = slett feltet, eller vel mellom dei som er kjende her: { $known }
    .suggest = meinte du «{ $suggestion }»?
    .comma = set hermeteikn rundt heile teksten om dette er resten av ein tekst med komma; inne i krøllparentesar deler eit komma teksten i to
    .why = Eit felt med eit namn som ingen les, ville ha blitt borte utan eit ord. Eit behandlingsgrunnlag i feltet «bassis» i staden for «basis» ville til dømes ha mangla på sida. Difor må kvart felt ha eit namn som høyrer heime der det står, også når innrykket har flytt det til feil stad.

OP011 = { $feature } kan ikkje nyttast her
    .title = Skrivemåte som ikkje blir nytta her
    .note = felta kan innehalde tekst, lister og nye felt, og ikkje meir
    .help = set hermeteikn rundt teksten om teiknet er ein del av han, og slett det elles
    .why = Filformatet YAML har funksjonar som er laga for programmerarar, slik som tilvisingar frå ein stad i fila til ein annan. Ei erklæring treng dei ikkje, og dei gjer det vanskeleg å sjå kva som faktisk står der. Oftast er teiknet meint som tekst, til dømes ei stjerne framfor eit ord som skal framhevast.

OP012 = innhaldet ligg meir enn { $limit } nivå inne
    .title = For mange nivå
    .note = ingen felt i ei erklæring ligg så djupt
    .help = rydd i innrykket og i parentesane på denne staden
    .why = Felta i ei erklæring ligg høgst sju nivå inne i kvarandre. Er det mange fleire, er fila skadd, eller så er noko limt inn som ikkje høyrer heime der.

## Éi erklæring på eitt språk

OP013 = fila er tom
    .title = Tom fil
    .note = ei tom fil seier ingenting, men ser ut som om noko er på plass
    .help = skriv innhaldet, eller slett fila
    .why = Ei fil utan innhald er som regel påbyrja og gløymd. Ho seier ikkje kva som skulle ha stått der, og kan ikkje samanliknast med dei andre språka.

OP014 = erklæringa byrjar ikkje med felt mellom to linjer med ---
    .title = Felta øvst manglar
    .note = utan felta øvst har erklæringa verken tittel, formål eller behandlingsgrunnlag
    .help = skriv --- åleine på første linje, så felta, og så --- åleine på ei linje før brødteksten
    .unclosed = skriv --- åleine på ei linje mellom felta og brødteksten
    .why = Ei erklæring har to delar. Øvst står fakta som felt, mellom to linjer som berre har tre bindestrekar. Under står brødteksten. Den første linja må vere heilt først i fila, utan mellomrom eller tomme linjer framfor.

OP015 = «{ $id }» kan ikkje vere ein id
    .title = Ugyldig id
    .note = id-en er den same på alle språk og kan stå i nettadresser, difor dei få teikna
    .help = bruk små bokstavar frå a til z, siffer og bindestrek, høgst 64 teikn; set fleire id-ar i hakeparentesar med komma mellom: [students, employees]
    .why = Ein id er det korte namnet som knyter ting saman: eit formål på bokmål og det same formålet på engelsk, eller ein mottakar og oppføringa i registeret. Lesarane ser han ikkje, bortsett frå i adressa til ein del av sida. Store bokstavar, æ, ø, å, mellomrom og punktum kan ikkje vere med, og han kan ikkje byrje med bindestrek.

OP016 = «{ $value }» kan ikkje lesast som ein dato
    .title = Ugyldig dato
    .note = ein dato på denne forma kan samanliknast mellom språka, og blir skriven ut slik kvart språk skriv han
    .help = skriv år, månad og dag med siffer og bindestrek: 2026-08-15
    .why = Datoar i felta står alltid på forma år, månad, dag. På sida står det «15. august 2026» på norsk og «15 August 2026» på engelsk, og det er Opplyst som skriv det. Dagen må også finnast: 31. juni gjer ikkje det.

OP017 = «{ $value }» er ikkje ei tid som kan lesast
    .title = Ugyldig lagringstid
    .note = ei tid på denne forma kan samanliknast mellom språka, og blir skriven ut med ord på sida
    .help = skriv P, eit tal og Y for år, M for månader, W for veker eller D for dagar: P90D, P6M, P5Y; eller «permanent»
    .why = Lagringstida er eit faktum som må vere likt på alle språk, så ho blir skriven på éin måte: P90D er 90 dagar, P6M er seks månader, P3Y6M er tre og eit halvt år, og PT72H er 72 timar. På sida står det med ord. Finst det inga bestemt tid, blir feltet «criterion» nytta i staden for «period», med ein tekst om kva som avgjer.

OP018 = feltet kan ikkje innehalde «{ $value }»
    .title = Ukjend verdi
    .note = berre visse ord har ei tyding her, og sida skriv dei ut på kvart språk
    .help = bruk eitt av orda som kan stå i feltet
    .known = vel mellom desse orda: { $known }
    .suggest = meinte du «{ $suggestion }»? Feltet kan innehalde { $known }
    .section = skriv nummeret på paragrafen slik det står i lova, til dømes 4-2 eller 12 a
    .number = skriv eit heilt tal
    .country = skriv landskoden med to store bokstavar, slik som NO, DE eller US
    .why = Nokre felt vel mellom faste alternativ, slik som rolla til ein mottakar eller kva som skjer når lagringstida er over. Orda er dei same i alle språkfilene, fordi dei er fakta. Lesaren får sjå dei omsette.

OP019 = «{ $id }» står to gonger
    .title = Same id to gonger
    .note = ein id kan berre vise til éin ting
    .help = slett den eine, eller gje han ein annan id på alle språk
    .here = her ein gong til
    .there = først her
    .why = Ting blir knytte saman med id-ar. Har to ting den same, kan ingen vite kva for ein av dei som er meint. Organisasjonar, system og mottakarar i registeret deler eitt sett id-ar, fordi alle tre kan stå som mottakarar av eit formål, også når dei står i kvar si fil.

OP020 = brødteksten inneheld HTML
    .title = HTML i brødteksten
    .note = HTML kan øydeleggje sida for skjermlesarar, i mørk vising og på papir
    .help = skriv det med Markdown, eller slett det
    .why = Brødteksten blir skriven i Markdown: stjerner for framheving, bindestrek for punkt, ## for overskrifter. Slik kan same teksten bli til ei nettside, ei utskrift og ei fil for omsetjarar, og alle overskrifter og lister er like tydelege for dei som får sida lesen opp. Også gøymde kommentarar i HTML høyrer med til det som ikkje kan stå her; ein kommentar kan stå etter # mellom felta øvst.

OP021 = lenka fører til «{ $address }», som ikkje kan stå på ei side
    .title = Lenke som ikkje kan nyttast
    .note = ei lenke må føre lesaren til ein kjend stad, same kvar nettstaden ligg
    .help = bruk ei adresse som byrjar med https://, mailto: eller tel:, eller notice:, audience:, contact: eller # og ein id
    .why = Lenker til andre nettstader har heile adressa, med https:// først. Lenker innanfor nettstaden går til id-ar: notice:students er ei erklæring, notice:students#security eit avsnitt i ho, audience:students sida til ei målgruppe, contact:dpo eit kontaktpunkt og #security eit avsnitt i same erklæringa. Då verkar dei på alle språk, og Opplyst ser om målet finst. Adresser som får nettlesaren til å køyre kode, blir aldri tekne med.

OP022 = overskrifta «{ $title }» har ingen id
    .title = Overskrift utan id
    .note = avsnitta i brødteksten blir knytte saman på tvers av språk med id-en
    .help = skriv ein id etter overskrifta, den same på alle språk: {"{"}#security{"}"}
    .why = Overskrifta er ulik på kvart språk, men id-en er lik. Slik kan Opplyst seie frå når eit avsnitt manglar i ei omsetjing, og lenker til avsnittet verkar sjølv om nokon endrar orda i overskrifta. Dette gjeld overskrifter med ##.

OP023 = brødteksten har ei overskrift på same nivå som tittelen på sida
    .title = Tittel i brødteksten
    .note = ei side har éin tittel, og han står i feltet «title»
    .help = skriv overskrifta med ## og ein id, eller slett ho om ho gjentek tittelen
    .why = Den som nyttar skjermlesar, finn fram med overskriftene, og den øvste seier kva sida er. Difor er det berre éi slik. I brødteksten er ## det høgste nivået og ### det neste.

OP024 = brødteksten viser eit bilete
    .title = Bilete i brødteksten
    .note = ei erklæring er berre tekst, så alle kan lese ho, høyre ho, skrive ho ut og omsetje ho
    .help = fortel med ord det som biletet viser, og slett biletet
    .why = Eit bilete kan ikkje lesast opp, omsetjast eller samanliknast mellom språka. Det som ein person har krav på å få vite, må stå som tekst. Ei lenke til ei side med biletet er greitt.

OP035 = ei klage høyrer ikkje til blant rettane ein nyttar hos dykk
    .title = Klage blant rettane
    .note = ein klagar til tilsynsorganet, og det står på sida frå før: artikkel 13 nr. 2 bokstav d i personvernforordninga
    .help = ta bort «complaint»; skriv i teksten under ei overskrift om de vil at folk skal ta kontakt med dykk først
    .why = Under «rights» står det korleis ein nyttar rettane sine her: kven ein vender seg til, og kva som avgrensar dei. Klager er det tilsynsorganet som tek imot, og det er felles for heile nettstaden («authority» i site.yaml).

## Innstillingane, registeret og kvar filene står

OP025 = nettstaden manglar fila «content/site.yaml»
    .title = Innstillingane manglar
    .note = fila seier kven som er behandlingsansvarleg, kva språk nettstaden har, og kven som les han
    .help = lag fila «content/site.yaml», eller lag ein ny nettstad med «opplyst new» og kopier fila derifrå
    .why = Alt som erklæringane har felles, står i «content/site.yaml»: namnet på verksemda, språka, målgruppene og kontaktpunkta. Utan fila veit ikkje Opplyst kva språk som skal finnast, og kan ikkje lese noko anna heller.

OP026 = feltet «{ $field }» manglar
    .title = Felt som manglar
    .note = utan dette feltet har sidene ingenting å vise på denne staden
    .help = legg til feltet
    .why = Alt i registeret og i «site.yaml» som lesaren skal møte, må ha eit namn, for det er namnet som står på sida. Og nettstaden må seie kva språk han har, med det språket først som dei andre blir omsette frå.

OP027 = fila blir ikkje nytta
    .title = Fil på feil stad
    .note = ingenting av det som står i fila, kjem med på nettstaden
    .help = flytt fila til «content/notices» eller «content/register», eller ut av «content»
    .language = legg til språket ({ $lang }) i feltet «languages» i «content/site.yaml», eller slett fila
    .name = kall fila «content/notices/erklæring/språk.md», der «erklæring» er id-en til erklæringa og «språk» er nb, nn eller eit anna av språka til nettstaden
    .why = Opplyst les «content/site.yaml», filer som sluttar på .yaml eller .tsv i «content/register», og éi fil for kvart språk i ei mappe for kvar erklæring, slik som «content/notices/students/nn.md». Ei fil som står ein annan stad, eller heiter noko anna, blir ikkje lesen. Opplyst seier frå, sidan nokon kan tru at teksten er publisert.

OP028 = «{ $value }» er ikkje ein språkkode
    .title = Ugyldig språkkode
    .note = koden seier nettlesarar og skjermlesarar kva språk teksten er på
    .help = skriv koden med to eller tre små bokstavar, slik som nb, nn, en eller se
    .why = Språka har internasjonale kodar: nb for bokmål, nn for nynorsk, en for engelsk og se for nordsamisk. Den same koden er namnet på filene, slik som «nn.md», og på mappa med tekstane til språket under «i18n».

OP029 = «{ $value }» er ikkje ei nettadresse
    .title = Ugyldig nettadresse
    .note = ei lenke utan heile adressa ville ha ført lesaren til feil stad
    .help = skriv heile adressa, med https:// først og utan mellomrom
    .why = Adresser i «site.yaml» og registeret blir til lenker på sidene. Dei må vere heile, slik nettlesaren viser dei i adressefeltet, for ei adresse utan https:// blir tolka som ei side på den same nettstaden.

## Nettstaden sine eigne tekstar

OP030 = denne teksten kan ikkje lesast
    .title = Tekst som ikkje kan lesast
    .note = resten av fila blir nytta, men denne teksten blir ikkje med
    .help = skriv teksten som nøkkel, mellomrom, likskapsteikn, mellomrom og innhald; rykk inn linjer som held fram, og lukk kvar krøllparentes
    .help-list = skriv eit ord på kvar side av skråstreken, utan mellomrom: «få/be», ikkje «få /be»
    .why = I mappa «i18n» kan nettstaden gje eigne ord for det som Opplyst skriv. Kvar tekst har ein nøkkel og eit likskapsteikn framfor seg, til dømes «audience-question = Kven er du?». Det som står mellom krøllparentesar, blir bytt ut med ein verdi.

OP031 = { $count ->
        [one] { $lang } manglar éin tekst som sidene treng, «{ $key }»
       *[other] { $lang } manglar { $count } tekstar som sidene treng, mellom dei «{ $key }»
    }
    .title = Språket manglar tekstar
    .note = ei side blandar aldri språk, så ein tekst blir ikkje henta frå eit anna språk
    .help = skriv tekstane som manglar, i mappa til språket under «i18n», eller ta språket ut av feltet «languages»
    .why = Bokmål, nynorsk og engelsk følgjer med Opplyst. Eit anna språk treng ei eiga mappe med overskrifter, knappar og faste setningar, og alle må vere der før språket kan publiserast. Den enklaste måten å byrje på er å kopiere filene til eit språk som er heilt, og omsetje dei.

OP032 = teksten «{ $key }» nyttar «{ $name }», som ikkje finst
    .title = Tekst med ein ukjend verdi
    .note = lesaren ville ha sett namnet på verdien i staden for verdien
    .help = bruk ein verdi som den opphavlege teksten med same nøkkelen nyttar, eller rett skrivefeilen
    .why = Ein tekst kan ha hol som blir fylte med verdiar, slik som dagen i ein dato. Hola har namn, og dei må vere dei same som i teksten som følgjer med Opplyst, for det er dei verdiane som finst når sida blir laga. Ein tekst kan også vise til ein annan tekst, og då må han finnast på same språket.
