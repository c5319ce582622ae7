### Det som kan være galt i filene, før noe blir sammenlignet. For dem som skriver erklæringer.

## Hva som sto der, og hva som skulle stå der.

yaml-nothing = ingenting
yaml-text = en tekst
yaml-list = en liste
yaml-mapping = felter med navn og innhold
yaml-flag = true eller false
yaml-key = navnet på et felt
yaml-tag = et ord som begynner med utropstegn,
yaml-anchor = et ord som begynner med & eller *,
yaml-documents = et nytt sett felter etter en linje med ---
recipient-with-id = en mottaker med en id i feltet «to»
recipient-without-id = en mottaker uten id
provision-with-citation = en bestemmelse med henvisningen i feltet «cite»
provision-without-citation = en bestemmelse uten henvisning
source-with-id = en kilde med en id i feltet «from»
source-without-id = en kilde uten id

## Filer og mapper

OP001 = filen er ikke tekst i tegnkodingen UTF-8
    .title = Filen er ikke tekst i UTF-8
    .note = i en annen tegnkoding blir æ, ø og å til andre tegn, så filen blir ikke brukt
    .help = lagre filen på nytt med tegnkodingen UTF-8, eller flytt den ut hvis den ikke er en tekst
    .why = En datamaskin lagrer bokstaver som tall, og tegnkodingen sier hvilket tall som er hvilken bokstav. Opplyst leser tekst i UTF-8, som er det vanlige i dag. Eldre programmer lagrer av og til i en annen koding, og da kan ingen vite om et tegn skulle vært «å» eller noe annet. Bilder og regneark er ikke tekst, og hører ikke hjemme i mappene «content» og «i18n».

OP002 = filen er større enn { $limit } MB
    .title = Filen er for stor
    .note = ingen erklæring er så lang, så filen blir ikke lest
    .help = del filen, eller flytt den ut hvis den ikke er en del av nettstedet
    .why = Den lengste erklæringen vi har sett, er hundre ganger mindre enn grensen. En så stor fil er som regel havnet i feil mappe, for eksempel et bilde, et opptak eller et uttrekk fra et system.

OP003 = filen eller mappen kan ikke åpnes
    .title = Filen eller mappen kan ikke åpnes
    .note = det som ikke kan leses, ville ha manglet på nettstedet uten at noen så det
    .help = gi brukeren som kjører Opplyst, rett til å lese filen eller mappen
    .why = Maskinen lot ikke Opplyst lese filen eller mappen. Det skyldes oftest at en annen bruker eier den, eller at et annet program holder den låst. Opplyst hopper ikke over den, for da kunne en hel erklæring ha forsvunnet i stillhet.

OP004 = den symbolske lenken fører ut av nettstedets mappe
    .title = Symbolsk lenke ut av nettstedet
    .note = bare det som står i nettstedets egen mappe, kan bli publisert
    .help = kopier filen eller mappen inn i nettstedets mappe, og slett lenken
    .why = En symbolsk lenke er en snarvei som får en fil til å se ut som om den står et annet sted. Fører den ut av nettstedets mappe, kan den ta med filer som ingen har ment å publisere, og nettstedet blir et annet på en annen maskin.

OP005 = den symbolske lenken fører ingen steder, eller tilbake til en mappe den selv står i
    .title = Symbolsk lenke som ikke fører fram
    .note = en slik lenke har ingen fil å lese, eller ingen ende
    .help = slett lenken, eller legg filen der lenken står nå
    .why = En symbolsk lenke er en snarvei til en fil eller mappe. Er målet borte, er det ingenting å lese. Er målet en mappe som lenken selv står i, kunne man gå i ring for alltid.

## Feltene: linjer med navn, kolon og innhold

OP006 = { $problem ->
        [tab] linjen er rykket inn med tabulator
        [colon] et kolon gjør at begynnelsen av teksten blir lest som navnet på et felt
        [space] det mangler et mellomrom etter kolonet i linjen over
        [indentation] linjen er ikke rykket inn like langt som linjene den hører sammen med
        [quotes] et anførselstegn er åpnet, men aldri lukket
        [after-quotes] det står mer tekst etter anførselstegnet som avslutter teksten
        [backslash] teksten mellom anførselstegn har en omvendt skråstrek
        [brackets] en parentes er åpnet uten å bli lukket, eller lukket uten å være åpnet
        [after-brackets] det står mer tekst etter parentesen som avslutter listen
        [sign] teksten begynner med et tegn som betyr noe annet her
        [block] det står tekst på samme linje som tegnet | eller >
        [key] linjen er verken et felt eller en del av teksten over
       *[other] feltene kan ikke leses fra dette stedet av
    }
    .title = Feltene kan ikke leses
    .note = { $problem ->
        [tab] en tabulator kan vises med ulik bredde, så ingen ser sikkert hva linjen hører til
        [colon] kolon og mellomrom etter hverandre betyr: her slutter navnet på feltet, og innholdet begynner
        [space] uten mellomrom hører kolonet til teksten, slik som i et klokkeslett
        [indentation] innrykket viser hvilke felter som hører sammen
        [quotes] alt fram til neste anførselstegn blir regnet med til teksten
        [after-quotes] et anførselstegn først i teksten betyr at den slutter ved det neste
        [backslash] mellom doble anførselstegn gjør en omvendt skråstrek noe med tegnet etter
        [brackets] hakeparenteser står rundt en liste og krøllparenteser rundt felter, og hver av dem trenger begge sidene
        [after-brackets] en hakeparentes først betyr at innholdet er en liste som slutter ved den neste, og krøllparenteser står rundt felter
        [sign] tegn som [ {"{"} * & ! @ % ` , ? og bindestrek med mellomrom er satt av til annet når de står først
        [block] tegnet sier at teksten begynner på neste linje
        [key] et felt er et navn, et kolon og et mellomrom; en tekst som går over flere linjer, må være rykket inn
       *[other] så lenge feltene ikke kan leses, blir ikke filen sammenlignet med noe
    }
    .help = { $problem ->
        [tab] bytt ut tabulatoren med mellomrom, to for hvert nivå
        [colon] sett anførselstegn rundt hele teksten: "…"
        [space] skriv et mellomrom etter kolonet i linjen over
        [indentation] rykk linjen inn med like mange mellomrom som linjene den hører sammen med; mangler et mellomrom etter et kolon over, så sett det inn
        [quotes] finn anførselstegnet som åpner teksten, ofte på linjen over, og sett et til der teksten slutter
        [after-quotes] sett apostrofer rundt hele teksten: '…'; skriv en apostrof inne i den to ganger
        [backslash] bytt de doble anførselstegnene med apostrofer: '…'
        [brackets] lukk hver parentes med sin egen side, og skill leddene med komma
        [after-brackets] sett anførselstegn rundt hele teksten: "…"
        [sign] sett anførselstegn rundt hele teksten: "…"; begynn en liste på en ny linje
        [block] flytt teksten til neste linje, og rykk den inn to mellomrom
        [key] rykk linjen inn hvis den fortsetter teksten over, eller sett kolon og mellomrom etter navnet på feltet
       *[other] sammenlign stedet og linjen over med et felt som virker; sett anførselstegn rundt en tekst som har kolon i seg eller ikke begynner med en bokstav
    }
    .tab = tabulator
    .colon = dette kolonet
    .space = her stopper lesingen
    .indentation = innrykket passer ikke
    .quotes = her er teksten ennå ikke avsluttet
    .after-quotes = dette står etter anførselstegnet
    .backslash = mellom disse anførselstegnene
    .brackets = denne parentesen, eller en før den
    .after-brackets = dette står etter parentesen
    .sign = dette tegnet
    .block = resten av denne linjen
    .key = ikke noe felt
    .other = her stopper lesingen
    .why = Øverst i en erklæring, og i «site.yaml» og registeret, står opplysningene som felter: et navn, et kolon, et mellomrom og innholdet. Innrykk med mellomrom viser hva som hører sammen. Er et slikt tegn feil, er det ikke mulig å vite hva som var ment, og da gjetter ikke Opplyst. En tekst er trygg for alle tegn når den står for seg selv på linjene etter tegnet |, rykket inn to mellomrom.

OP007 = «{ $name }» står to ganger
    .title = Samme felt to ganger
    .note = bare det ene kan gjelde, og ingen kan se hvilket
    .help = slett det ene, eller gi det et annet navn
    .here = her en gang til
    .there = først her
    .why = Innenfor de samme feltene kan et navn stå én gang. Står det to ganger, måtte det ene ha blitt forkastet, og det kunne vært det som noen nettopp rettet.

OP008 = linjen begynner med et tegn som bare ser ut som et mellomrom
    .title = Usynlig tegn i innrykket
    .note = tegnet heter { $code } og følger gjerne med når noe er limt inn fra Word eller en nettside
    .help = slett det som står foran teksten på linjen, og skriv innrykket på nytt med mellomromstasten
    .why = Det finnes mange tegn som ikke synes på skjermen, for eksempel det harde mellomrommet. Innrykket skal være vanlige mellomrom, for bare de viser hva linjen hører til. Inne i en tekst er slike tegn ikke noe problem.

OP009 = her skal det stå { $expected }, men det står { $found }
    .title = Feil slags innhold
    .note = feltet blir ikke brukt slik det står
    .help = skriv det som skal stå her, eller slett feltet hvis det ikke trengs
    .here = her står { $found }
    .why = Hvert felt har sitt eget slags innhold: en tekst, en liste eller nye felter. «title» er en tekst, «data» er en liste, og «purposes» har felter under seg. Et felt uten innhold etter kolonet regnes som ingenting. En tekst som begynner med hakeparentes, blir lest som en liste, så sett anførselstegn rundt den.

OP010 = feltet «{ $name }» er ikke kjent her
    .title = Ukjent felt
    .note = et ukjent felt kan være skrivefeil i navnet på et som trengs, så det blir ikke hoppet over
    .help = rett navnet på feltet, flytt det dit det hører hjemme, eller slett det
    .known = slett feltet, eller velg mellom dem som er kjent her: { $known }
    .suggest = mente du «{ $suggestion }»?
    .comma = sett anførselstegn rundt hele teksten hvis dette er resten av en tekst med komma; inne i krøllparenteser deler et komma teksten i to
    .why = Et felt med et navn som ingen leser, ville ha blitt borte uten et ord. Et behandlingsgrunnlag i feltet «bassis» i stedet for «basis» ville for eksempel ha manglet på siden. Derfor må hvert felt ha et navn som hører hjemme der det står, også når innrykket har flyttet det til feil sted.

OP011 = { $feature } kan ikke brukes her
    .title = Skrivemåte som ikke brukes her
    .note = feltene kan inneholde tekst, lister og nye felter, og ikke mer
    .help = sett anførselstegn rundt teksten hvis tegnet er en del av den, og slett det ellers
    .why = Filformatet YAML har muligheter som er laget for programmerere, slik som henvisninger fra ett sted i filen til et annet. En erklæring trenger dem ikke, og de gjør det vanskelig å se hva som faktisk står der. Oftest er tegnet ment som tekst, for eksempel en stjerne foran et ord som skal framheves.

OP012 = innholdet ligger mer enn { $limit } nivåer inne
    .title = For mange nivåer
    .note = ingen felter i en erklæring ligger så dypt
    .help = rydd i innrykket og i parentesene på dette stedet
    .why = Feltene i en erklæring ligger høyst sju nivåer inne i hverandre. Er det mange flere, er filen skadet, eller så er noe limt inn som ikke hører hjemme der.

## Én erklæring på ett språk

OP013 = filen er tom
    .title = Tom fil
    .note = en tom fil sier ingenting, men ser ut som om noe er på plass
    .help = skriv innholdet, eller slett filen
    .why = En fil uten innhold er som regel begynt på og glemt. Den sier ikke hva som skulle ha stått der, og kan ikke sammenlignes med de andre språkene.

OP014 = erklæringen begynner ikke med felter mellom to linjer med ---
    .title = Feltene øverst mangler
    .note = uten feltene øverst har erklæringen verken tittel, formål eller behandlingsgrunnlag
    .help = skriv --- alene på første linje, så feltene, og så --- alene på en linje før brødteksten
    .unclosed = skriv --- alene på en linje mellom feltene og brødteksten
    .why = En erklæring har to deler. Øverst står fakta som felter, mellom to linjer som bare har tre bindestreker. Under står brødteksten. Den første linjen må være helt først i filen, uten mellomrom eller tomme linjer foran.

OP015 = «{ $id }» kan ikke være en id
    .title = Ugyldig id
    .note = id-en er den samme på alle språk og kan stå i nettadresser, derfor de få tegnene
    .help = bruk små bokstaver fra a til z, sifre og bindestrek, høyst 64 tegn; sett flere id-er i hakeparenteser med komma mellom: [students, employees]
    .why = En id er det korte navnet som knytter ting sammen: et formål på bokmål og det samme formålet på engelsk, eller en mottaker og oppføringen i registeret. Lesere ser den ikke, bortsett fra i adressen til en del av siden. Store bokstaver, æ, ø, å, mellomrom og punktum kan ikke være med, og den kan ikke begynne med bindestrek.

OP016 = «{ $value }» kan ikke leses som en dato
    .title = Ugyldig dato
    .note = en dato på denne formen kan sammenlignes mellom språkene, og blir skrevet ut slik hvert språk skriver den
    .help = skriv år, måned og dag med sifre og bindestrek: 2026-08-15
    .why = Datoer i feltene står alltid på formen år, måned, dag. På siden står det «15. august 2026» på norsk og «15 August 2026» på engelsk, og det er Opplyst som skriver det. Dagen må også finnes: 31. juni gjør ikke det.

OP017 = «{ $value }» er ikke en tid som kan leses
    .title = Ugyldig lagringstid
    .note = en tid på denne formen kan sammenlignes mellom språkene, og blir skrevet ut med ord på siden
    .help = skriv P, et tall og Y for år, M for måneder, W for uker eller D for dager: P90D, P6M, P5Y; eller «permanent»
    .why = Lagringstiden er et faktum som må være likt på alle språk, så den skrives på én måte: P90D er 90 dager, P6M er seks måneder, P3Y6M er tre og et halvt år, og PT72H er 72 timer. På siden står det med ord. Finnes det ingen bestemt tid, brukes feltet «criterion» i stedet for «period», med en tekst om hva som avgjør.

OP018 = feltet kan ikke inneholde «{ $value }»
    .title = Ukjent verdi
    .note = bare bestemte ord har en betydning her, og siden skriver dem ut på hvert språk
    .help = bruk et av ordene som kan stå i feltet
    .known = velg mellom disse ordene: { $known }
    .suggest = mente du «{ $suggestion }»? Feltet kan inneholde { $known }
    .section = skriv paragrafens nummer slik det står i loven, for eksempel 4-2 eller 12 a
    .number = skriv et helt tall
    .country = skriv landets kode med to store bokstaver, slik som NO, DE eller US
    .why = Noen felter velger mellom faste muligheter, slik som rollen til en mottaker eller hva som skjer når lagringstiden er over. Ordene er de samme i alle språkfilene, fordi de er fakta. Leseren får se dem oversatt.

OP019 = «{ $id }» står to ganger
    .title = Samme id to ganger
    .note = en id kan bare vise til én ting
    .help = slett den ene, eller gi den en annen id på alle språk
    .here = her en gang til
    .there = først her
    .why = Ting blir knyttet sammen med id-er. Har to ting den samme, kan ingen vite hvilken som er ment. Organisasjoner, systemer og mottakere i registeret deler ett sett id-er, fordi alle tre kan stå som mottakere av et formål, også når de står i hver sin fil.

OP020 = brødteksten inneholder HTML
    .title = HTML i brødteksten
    .note = HTML kan ødelegge siden for skjermlesere, i mørk visning og på papir
    .help = skriv det med Markdown, eller slett det
    .why = Brødteksten skrives i Markdown: stjerner for framheving, bindestrek for punkter, ## for overskrifter. Slik kan samme tekst bli til en nettside, en utskrift og en fil for oversettere, og alle overskrifter og lister er like tydelige for dem som får siden lest opp. Også skjulte kommentarer i HTML hører med til det som ikke kan stå her; en kommentar kan stå etter # blant feltene øverst.

OP021 = lenken fører til «{ $address }», som ikke kan stå på en side
    .title = Lenke som ikke kan brukes
    .note = en lenke må føre leseren til et kjent sted, uansett hvor nettstedet ligger
    .help = bruk en adresse som begynner med https://, mailto: eller tel:, eller notice:, audience:, contact: eller # og en id
    .why = Lenker til andre nettsteder har hele adressen, med https:// først. Lenker innenfor nettstedet går til id-er: notice:students er en erklæring, notice:students#security et avsnitt i den, audience:students siden til en målgruppe, contact:dpo et kontaktpunkt og #security et avsnitt i samme erklæring. Da virker de på alle språk, og Opplyst ser om målet finnes. Adresser som får nettleseren til å kjøre kode, blir aldri tatt med.

OP022 = overskriften «{ $title }» har ingen id
    .title = Overskrift uten id
    .note = avsnittene i brødteksten blir knyttet sammen på tvers av språk med id-en
    .help = skriv en id etter overskriften, den samme på alle språk: {"{"}#security{"}"}
    .why = Overskriften er forskjellig på hvert språk, men id-en er lik. Slik kan Opplyst si fra når et avsnitt mangler i en oversettelse, og lenker til avsnittet virker selv om noen endrer ordene i overskriften. Dette gjelder overskrifter med ##.

OP023 = brødteksten har en overskrift på samme nivå som sidens tittel
    .title = Tittel i brødteksten
    .note = en side har én tittel, og den står i feltet «title»
    .help = skriv overskriften med ## og en id, eller slett den hvis den gjentar tittelen
    .why = Den som bruker skjermleser, finner fram med overskriftene, og den øverste sier hva siden er. Derfor er det bare én slik. I brødteksten er ## det høyeste nivået og ### det neste.

OP024 = brødteksten viser et bilde
    .title = Bilde i brødteksten
    .note = en erklæring er bare tekst, så alle kan lese den, høre den, skrive den ut og oversette den
    .help = fortell med ord det som bildet viser, og slett bildet
    .why = Et bilde kan ikke leses opp, oversettes eller sammenlignes mellom språkene. Det som en person har krav på å få vite, må stå som tekst. En lenke til en side med bildet er greit.

OP035 = en klage hører ikke til blant rettighetene man bruker hos dere
    .title = Klage blant rettighetene
    .note = man klager til tilsynsmyndigheten, og den står på siden fra før: artikkel 13 nr. 2 bokstav d i personvernforordningen
    .help = ta bort «complaint»; skriv i teksten under en overskrift hvis dere vil at folk skal ta kontakt med dere først
    .why = Under «rights» står det hvordan man bruker rettighetene sine her: hvem man henvender seg til, og hva som begrenser dem. Klager er det tilsynsmyndigheten som tar imot, og den er felles for hele nettstedet («authority» i site.yaml).

## Innstillingene, registeret og hvor filene står

OP025 = nettstedet mangler filen «content/site.yaml»
    .title = Innstillingene mangler
    .note = filen sier hvem som er behandlingsansvarlig, hvilke språk nettstedet har, og hvem som leser det
    .help = lag filen «content/site.yaml», eller lag et nytt nettsted med «opplyst new» og kopier filen derfra
    .why = Alt som erklæringene har felles, står i «content/site.yaml»: navnet på virksomheten, språkene, målgruppene og kontaktpunktene. Uten den vet ikke Opplyst hvilke språk som skal finnes, og kan ikke lese noe annet heller.

OP026 = feltet «{ $field }» mangler
    .title = Felt som mangler
    .note = uten dette feltet har sidene ingenting å vise på dette stedet
    .help = legg til feltet
    .why = Alt i registeret og i «site.yaml» som leseren skal møte, må ha et navn, for det er navnet som står på siden. Og nettstedet må si hvilke språk det har, med det språket først som de andre blir oversatt fra.

OP027 = filen blir ikke brukt
    .title = Fil på feil sted
    .note = ingenting av det som står i filen, kommer med på nettstedet
    .help = flytt filen til «content/notices» eller «content/register», eller ut av «content»
    .language = legg til språket ({ $lang }) i feltet «languages» i «content/site.yaml», eller slett filen
    .name = kall filen «content/notices/erklæring/språk.md», der «erklæring» er id-en til erklæringen og «språk» er nb, nn eller et annet av nettstedets språk
    .why = Opplyst leser «content/site.yaml», filer som slutter på .yaml eller .tsv i «content/register», og én fil for hvert språk i en mappe for hver erklæring, slik som «content/notices/students/nn.md». En fil som står et annet sted, eller heter noe annet, blir ikke lest. Opplyst sier fra, siden noen kan tro at teksten er publisert.

OP028 = «{ $value }» er ikke en språkkode
    .title = Ugyldig språkkode
    .note = koden sier nettlesere og skjermlesere hvilket språk teksten er på
    .help = skriv koden med to eller tre små bokstaver, slik som nb, nn, en eller se
    .why = Språkene har internasjonale koder: nb for bokmål, nn for nynorsk, en for engelsk og se for nordsamisk. Den samme koden er navnet på filene, slik som «nn.md», og på mappen med språkets tekster under «i18n».

OP029 = «{ $value }» er ikke en nettadresse
    .title = Ugyldig nettadresse
    .note = en lenke uten hele adressen ville ført leseren til feil sted
    .help = skriv hele adressen, med https:// først og uten mellomrom
    .why = Adresser i «site.yaml» og registeret blir til lenker på sidene. De må være hele, slik nettleseren viser dem i adressefeltet, for en adresse uten https:// blir tolket som en side på det samme nettstedet.

## Nettstedets egne tekster

OP030 = denne teksten kan ikke leses
    .title = Tekst som ikke kan leses
    .note = resten av filen blir brukt, men denne teksten blir ikke med
    .help = skriv teksten som nøkkel, mellomrom, likhetstegn, mellomrom og innhold; rykk inn linjer som fortsetter, og lukk hver krøllparentes
    .help-list = skriv et ord på hver side av skråstreken, uten mellomrom: «få/be», ikke «få /be»
    .why = I mappen «i18n» kan nettstedet gi egne ord for det som Opplyst skriver. Hver tekst har en nøkkel og et likhetstegn foran seg, for eksempel «audience-question = Hvem er du?». Det som står mellom krøllparenteser, blir byttet ut med en verdi.

OP031 = { $count ->
        [one] { $lang } mangler én tekst som sidene trenger, «{ $key }»
       *[other] { $lang } mangler { $count } tekster som sidene trenger, blant dem «{ $key }»
    }
    .title = Språket mangler tekster
    .note = en side blander aldri språk, så en tekst blir ikke hentet fra et annet språk
    .help = skriv tekstene som mangler, i språkets mappe under «i18n», eller ta språket ut av feltet «languages»
    .why = Bokmål, nynorsk og engelsk følger med Opplyst. Et annet språk trenger en egen mappe med overskrifter, knapper og faste setninger, og alle må være der før språket kan publiseres. Den enkleste måten å begynne på er å kopiere filene til et språk som er helt, og oversette dem.

OP032 = teksten «{ $key }» bruker «{ $name }», som ikke finnes
    .title = Tekst med en ukjent verdi
    .note = leseren ville sett navnet på verdien i stedet for verdien
    .help = bruk en verdi som den opprinnelige teksten med samme nøkkel bruker, eller rett skrivefeilen
    .why = En tekst kan ha hull som blir fylt med verdier, slik som dagen i en dato. Hullene har navn, og de må være de samme som i teksten som følger med Opplyst, for det er de verdiene som finnes når siden blir laget. En tekst kan også vise til en annen tekst, og da må den finnes på samme språk.
