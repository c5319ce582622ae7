### Kva reglane seier. Kvar regel har ei melding med koden sin: kva som er gale, og under .title, .note,
### .help og .why namnet i tabellar, grunnen, kva ein gjer, og ei lengre forklaring.

## Ord som fleire meldingar deler

rules-difference =
    { $side ->
        [here] { $here } står berre på { $one }
        [there] { $there } står berre på { $other }
        [both] { $here } står berre på { $one }; { $there } berre på { $other }
       *[value] { $one } har «{ $here }», { $other } har «{ $there }»
    }
rules-difference-here =
    { $side ->
        [here] berre her: { $here }
        [there] manglar her: { $there }
        [both] berre her: { $here }; manglar: { $there }
       *[value] «{ $here }» på { $one }
    }
rules-difference-there =
    { $side ->
        [here] manglar her: { $here }
        [there] berre her: { $there }
        [both] berre her: { $there }; manglar: { $here }
       *[value] «{ $there }» på { $other }
    }
rules-of =
    { $scope ->
        [notice] erklæringa «{ $id }»
        [decision] avgjerda «{ $id }»
        [transfer] overføringa til «{ $id }»
        [part] delen «{ $id }»
        [right] retten «{ $id }»
        [joint] det felles ansvaret med «{ $id }»
       *[purpose] formålet «{ $id }»
    }

rules-field-title = tittelen
rules-field-summary = samandraget
rules-field-text = teksten om formålet
rules-field-interest = den rettkomne interessa
rules-field-otherwise = følgja av å ikkje gje opplysningane
rules-field-when = teksten om utleveringa
rules-field-why = grunnen til lagringstida
rules-field-criterion = kriteriet for lagringstida
rules-field-retention-texts = tekstane om lagringstida
rules-field-logic = logikken bak avgjerda
rules-field-effect = verknaden av avgjerda
rules-field-transfer-text = teksten om overføringa
rules-field-name = namnet
rules-field-about = omtalen
rules-field-lead = setninga på framsida
rules-field-address = postadressa
rules-field-url = nettadressa
rules-field-accessibility = adressa til tilgjengelegheitserklæringa
rules-field-audiences = målgruppene
rules-field-effective = startdatoen for erklæringa
rules-field-reviewed = datoen for siste gjennomgang
rules-field-controller = den behandlingsansvarlege
rules-field-contact = kontakten
rules-field-dpo = personvernombodet
rules-field-automated-decisions = automatiserte avgjerder
rules-field-transfers = overføringar ut av EØS
rules-field-recipients = mottakarar
rules-field-basis = behandlingsgrunnlaget
rules-field-special = grunnlaget for særlege kategoriar
rules-field-data = opplysningane
rules-field-sources = kjeldene
rules-field-required = svaret om plikt til å gje opplysningane
rules-field-retention = lagringstida
rules-field-period = lagringstida
rules-field-from = starten på lagringstida
rules-field-then = sletting eller anna etter lagringstida
rules-field-because = heimelen for lagringstida
rules-field-recipient-data = lista over opplysningar til mottakaren
rules-field-ground = heimelen
rules-field-degree = graden av automatisering
rules-field-review = kontakten for ny vurdering
rules-field-purposes = formåla med avgjerda
rules-field-safeguard = vernet av opplysningane
rules-field-copy = kontakten for kopi av garantiane
rules-field-part = delen av erklæringa
rules-field-part-title = tittelen på delen
rules-field-part-text = teksten om delen
rules-field-source-texts = tekstane om kjeldene
rules-field-source-when = teksten om innhentinga frå kjelda
rules-field-source-data = opplysningane frå kjelda
rules-field-opt-out = måten å reservere seg på hos kjelda
rules-field-retention-when = vilkåret for lagringstida
rules-field-arrangement = avtalen om det felles ansvaret
rules-field-exercise-contact = kontakten for retten
rules-field-how = måten å nytte retten på
rules-field-limited-by = føresegna bak avgrensinga
rules-field-limits = forklaringa av avgrensinga

## Er alt på plass?

OP101 =
    { $kind ->
        [audience] målgruppa «{ $id }» finst ikkje i site.yaml
        [contact] kontakten «{ $id }» finst ikkje i site.yaml
        [organisation] organisasjonen «{ $id }» finst ikkje i registeret
        [data] opplysningstypen «{ $id }» finst ikkje i registeret
        [source] kjelda «{ $id }» finst ikkje i registeret
        [recipient] mottakaren «{ $id }» finst ikkje i registeret
        [event] hendinga «{ $id }» finst ikkje i registeret
        [part] delen «{ $id }» finst ikkje i erklæringa
       *[purpose] formålet «{ $id }» finst ikkje i erklæringa
    }
    .title = Ukjend id
    .here = «{ $id }» er ikkje definert nokon stad
    .note = det som fleire erklæringar deler, får namnet sitt éin stad og blir vist til med id, så namnet er likt overalt
    .help = rett skrivemåten, eller legg inn «{ $id }» i site.yaml eller registeret
    .help-similar = skriv «{ $similar }» om det er den du meiner; elles legg du inn «{ $id }» i site.yaml eller registeret
    .why = Organisasjonar, opplysningstypar, kjelder, mottakarar, målgrupper og kontaktar har namn på alle språka éin stad, i site.yaml og registeret. Erklæringane viser til dei med id. Ein id som ikkje finst der, ville ha gjeve lesaren ei tom linje i staden for eit namn.

OP102 = erklæringa «{ $notice }» finst ikkje på { $lang }
    .title = Erklæring manglar på eit språk
    .here = på { $other } finst ho
    .note = dei som les { $lang }, skal få same informasjon som andre, på eit språk dei forstår: artikkel 12 nr. 1 i personvernforordninga
    .help = lag fila { $path } med dei same id-ane som på { $other }
    .why = Artikkel 12 nr. 1 i personvernforordninga krev informasjon som er lett å forstå. Ein nettstad som lovar tre språk, skal ha kvar erklæring på alle tre; elles møter nokre lesarar ei tom side. Fakta kan stå att på hovudspråket, men alle tekstane må setjast om.

OP103 =
    { $of ->
        [notice] { $field } manglar på { $lang }
       *[thing] «{ $id }»: { $field } manglar på { $lang }
    }
    .title = Tekst manglar på eit språk
    .here = her manglar { $field }
    .there = på { $other } står det her
    .note = fakta kan hentast frå hovudspråket, men ein tekst blir aldri vist på eit anna språk: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv teksten på { $lang } i feltet «{ $key }»
    .why = Den som les på eitt språk, skal få vite like mykje som den som les på eit anna. Difor må alle tekstane finnast på alle språka før erklæringa kan publiserast. Programmet set aldri inn ein tekst frå eit anna språk, for då ville sida skifte språk midt i, og det hjelper verken lesaren eller skjermlesaren.

OP104 = erklæringa «{ $notice }» nemner ikkje eitt einaste formål
    .title = Erklæring utan formål
    .note = den det gjeld, skal få vite kva opplysningane blir nytta til: artikkel 13 nr. 1 bokstav c i personvernforordninga
    .help = skriv minst eitt formål under «purposes»
    .why = Formåla er kjernen i erklæringa: alt anna – behandlingsgrunnlag, opplysningar, mottakarar, lagringstid – høyrer til eit formål. Utan formål kan ingen sjå kva opplysningane blir nytta til (artikkel 13 nr. 1 bokstav c og artikkel 14 nr. 1 bokstav c).

OP105 =
    { $scope ->
        [notice] erklæringa «{ $id }» seier ikkje kven ho gjeld
       *[purpose] formålet «{ $id }» gjeld ikkje nokon: lista over målgrupper er tom
    }
    .title = Inga målgruppe
    .note = kvar målgruppe har si eiga side, og det som ikkje gjeld nokon, kjem ikkje på nokon av dei
    .help = skriv målgruppene i «audiences», med id-ane frå site.yaml
    .why = Nettstaden spør lesaren «kven er du?» og viser det som gjeld nett den gruppa. Ei erklæring eller eit formål utan målgruppe ville ikkje stå på ei einaste side, og dei det gjeld, ville ikkje få vite om det (artikkel 12 nr. 1).

OP106 =
    { $scope ->
        [decision] avgjerda «{ $id }» gjeld målgruppa «{ $audience }», som erklæringa ikkje vender seg til
        [part] delen «{ $id }» gjeld målgruppa «{ $audience }», som erklæringa ikkje vender seg til
       *[purpose] formålet «{ $id }» gjeld målgruppa «{ $audience }», som erklæringa ikkje vender seg til
    }
    .title = Målgruppe utanfor erklæringa
    .there = erklæringa vender seg til desse
    .note = målgruppene til eit formål er eit utval av målgruppene til erklæringa
    .help = legg «{ $audience }» til målgruppene for heile erklæringa, eller ta ho bort her
    .why = Eit formål kan gjelde færre enn heile erklæringa, aldri fleire. Ei målgruppe som berre står ved formålet, ville få formålet på sida si, men ikkje erklæringa det høyrer til.

OP107 = inga erklæring gjeld målgruppa «{ $audience }»
    .title = Målgruppe utan erklæring
    .note = sida til målgruppa ville vere tom: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv «{ $audience }» i «audiences» i ei erklæring, eller ta målgruppa bort frå site.yaml
    .why = Framsida viser alle målgruppene i site.yaml. Den som vel ei gruppe som ikkje har noka erklæring, kjem til ei tom side og får ikkje vite noko.

OP108 = erklæringa «{ $notice }» seier ikkje kva dag ho gjeld frå
    .title = Dato manglar
    .note = dagen viser kva tekst som galdt når, og kva lover tilvisingane skal kontrollerast mot: artikkel 5 nr. 2 i personvernforordninga
    .help = skriv dagen i «effective», til dømes «effective: 2026-08-15»
    .why = Den ansvarlege skal kunne vise kva folk fekk vite, og når (artikkel 5 nr. 2 og artikkel 13 nr. 3). Utan dato veit heller ikkje programmet om ei lov var i kraft då erklæringa tok til å gjelde.

OP109 = «{ $one }» og «{ $other }» får same adresse på { $lang }: { $address }
    .title = Same adresse to gonger
    .here = gjev adressa { $address }
    .own = her har nettstaden alltid ei eiga side
    .there = «{ $other }» har adressa frå før
    .note = to sider kan ikkje liggje på same adresse
    .help = skriv ei anna adresse i «path», eller endre namnet
    .why = Adressa til ei side blir laga av tittelen eller namnet, eller står i «path». Får to sider same adresse, ville den eine forsvinne.

OP110 = «{ $id }»: { $field } manglar på { $lang }
    .title = Felles tekst manglar på eit språk
    .note = namn og omtalar blir sette inn på sidene på kvart språk, og blir aldri lånte frå eit anna: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv teksten på { $lang }, eller éin tekst utan språk om han er lik på alle
    .why = Det som fleire erklæringar deler – organisasjonar, opplysningstypar, kjelder, målgrupper, kontaktar – har namn på alle språka i nettstaden. Manglar eitt språk, ville det bli hol i setningane på det språket.

OP111 = formålet «{ $purpose }» nyttar ikkje «{ $data }», som blir nemnt her
    .title = Opplysningar utanfor formålet
    .there = formålet nyttar desse opplysningane
    .note = ei kjelde, ein mottakar eller ei lagringstid kan berre gjelde opplysningar som formålet nyttar: artikkel 5 nr. 1 bokstav a i personvernforordninga
    .help = legg «{ $data }» til opplysningane i formålet, eller ta det bort her
    .why = Når vi hentar, gjev vidare eller lagrar opplysningar som formålet ikkje nemner, er anten lista over opplysningar for kort eller dette feil. Lesaren ser to ulike svar på kva vi nyttar (artikkel 5 nr. 1 bokstav a).

OP112 = lenka fører ikkje til noko: «{ $target }» finst ikkje
    .title = Lenke til noko som ikkje finst
    .here =
        { $kind ->
            [notice] det finst inga erklæring med denne id-en
            [section] det finst ikkje noko avsnitt med denne id-en
            [audience] det finst inga målgruppe med denne id-en
           *[contact] det finst ingen kontakt med denne id-en
        }
    .note = lesaren ville ha kome til ei side som ikkje finst
    .help = rett id-en i lenka
    .help-similar = skriv «{ $similar }» om det er det du meiner
    .why = Lenker mellom erklæringar, målgrupper og kontaktar går til id-ar, så dei held når ein tittel blir endra. Ein id som ikkje finst, ville gje ei død lenke på sida.

OP113 = formålet «{ $purpose }» seier ikkje kva del av erklæringa det står i
    .title = Formål utan del
    .here = står ikkje i nokon del
    .there = erklæringa er delt opp her
    .note = når erklæringa er delt opp, les kvar gruppe sin del, og eit formål utanfor delane kan bli oversett: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv id-en til delen i feltet «part» i formålet
    .why = Ei erklæring kan delast opp når ho gjeld fleire grupper som blir behandla ulikt. Då står kvart formål i ein del, så lesaren finn det som gjeld ein sjølv, på éin stad.

OP114 = delen «{ $part }» har ingen formål
    .title = Del utan formål
    .note = sida ville ha fått ei overskrift med ingenting under: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv «part: { $part }» i formåla som høyrer til delen, eller ta bort delen
    .why = Delane i ei erklæring samlar formåla for kvar gruppe. Ein del utan formål er anten til overs, eller så har formåla fått feil del.

OP115 = formålet «{ $purpose }» gjeld målgruppa «{ $audience }», som delen «{ $part }» ikkje er for
    .title = Målgruppe utanfor delen
    .there = delen er for desse
    .note = målgruppene til eit formål er eit utval av målgruppene til delen det står i
    .help = legg «{ $audience }» til målgruppene for delen, flytt formålet til ein annan del, eller ta bort målgruppa her
    .why = Eit formål kan gjelde færre enn delen sin, aldri fleire. Elles ville ei målgruppe få formålet på sida si under ei overskrift som gjeld andre.

OP116 = det står ikkje kva som er avtalt med «{ $organisation }», som er felles behandlingsansvarleg
    .title = Felles ansvar utan forklaring
    .note = den registrerte skal få vite hovudinnhaldet i ordninga mellom dei som har ansvaret saman: artikkel 26 nr. 2 i personvernforordninga
    .help = skriv «{ $organisation }» under «joint-controllers», med ein tekst om kven som gjer kva og kven ein kan spørje, eller rett rolla
    .why = Når to eller fleire bestemmer saman kva opplysningane skal nyttast til, skal dei avtale kven som gjer kva. Hovudinnhaldet i avtalen skal vere tilgjengeleg for dei det gjeld (artikkel 26 nr. 2). Den registrerte kan nytte rettane sine hos kven som helst av dei (artikkel 26 nr. 3).

OP117 = «{ $organisation }» er nemnd som felles behandlingsansvarleg, men ikkje i noko formål
    .title = Felles ansvar for ingenting
    .note = lesaren får ikkje vite kva ansvaret gjeld: artikkel 26 nr. 1 i personvernforordninga
    .help = nemn «{ $organisation }» mellom mottakarane i formålet det gjeld, med «role: joint-controller», eller ta bort teksten
    .why = Felles ansvar gjeld alltid noko bestemt. Når ordninga er forklart, og ingen formål har den felles behandlingsansvarlege mellom mottakarane eller kjeldene, er anten rolla feil ved formålet eller forklaringa gammal.

OP118 = retten «{ $right }» er avgrensa utan at det står kva føresegn som avgrensar han
    .title = Avgrensing utan føresegn
    .note = ein rett kan berre avgrensast av forordninga sjølv eller av lov: artikkel 23 i personvernforordninga
    .help = skriv føresegna i «limited-by», til dømes «personopplysningslova § 17»
    .why = Rettane følgjer av forordninga. Berre forordninga sjølv eller ei lov kan avgrense dei (artikkel 23), og den som får nei, skal få vite kvifor (artikkel 12 nr. 4). Ei avgrensing utan føresegn kan ingen kontrollere.

OP119 = { $what ->
        [rest] formålet «{ $purpose }» har to lagringstider for resten av opplysningane
       *[data] formålet «{ $purpose }» har to lagringstider for «{ $data }»
    }
    .title = To lagringstider for det same
    .here = denne gjeld dei same opplysningane
    .there = som denne
    .note = lesaren får ikkje vite kor lenge opplysningane blir lagra når det står to svar: artikkel 13 nr. 2 bokstav a i personvernforordninga
    .help = skriv i «when» i begge når ho gjeld, til dømes «Dersom du ikkje får tilbod om plass.», eller slå dei saman
    .why = Dei same opplysningane kan bli lagra ulikt lenge i ulike tilfelle. Då må det stå ved kvar lagringstid kva tilfelle ho gjeld.

OP120 = { $kind ->
        [audience] lenka går til målgruppa «{ $target }», som berre utkast gjeld
       *[notice] lenka går til «{ $target }», som er eit utkast
    }
    .title = Lenke til eit utkast
    .here = sida ho går til, blir ikkje publisert
    .there = her står det at ho er eit utkast
    .note = eit utkast blir ikkje publisert, så lesaren ville ha kome til ei side som ikkje finst: artikkel 12 nr. 1 i personvernforordninga
    .help = vent med lenka til utkastet er ferdig, eller gjer erklæringa ho står i, også til eit utkast
    .why = Ei erklæring med «draft: true» blir kontrollert, men ikkje publisert. Ho blir vist i førehandsvisinga, og med «opplyst build --drafts». Ei lenke dit frå ei erklæring som er publisert, ville vere død.

## Seier språka det same?

OP201 =
    { $is ->
        [alone] formålet «{ $id }» står berre på { $other }
       *[missing] formålet «{ $id }» manglar på { $lang }
    }
    .title = Formål berre på somme språk
    .here = formålet manglar på { $lang }
    .there = står her på { $other }
    .after = manglar her på { $lang }, truleg etter «{ $near }»
    .before = manglar her på { $lang }, truleg før «{ $near }»
    .misspelt = kan dette vere «{ $id }»?
    .note = alle lesarar skal få vite om dei same formåla: artikkel 13 nr. 1 bokstav c og artikkel 12 nr. 1 i personvernforordninga
    .help = skriv formålet «{ $id }» på { $lang } også, eller ta det bort på dei andre språka
    .help-misspelt = skriv «{ $id }» i staden for «{ $similar }» om dei er same formålet
    .help-extra = skriv formålet «{ $id }» på { $lang } også, med fakta, eller ta det bort på { $other }
    .why = Eit formål som berre står på eitt språk, er løynt for alle som les dei andre. Formåla blir kjende att på id-en, ikkje på rekkjefølgja, så id-en må vere lik på alle språka.

OP202 =
    { $is ->
        [alone] avsnittet «{ $id }» står berre på { $other }
       *[missing] avsnittet «{ $id }» manglar på { $lang }
    }
    .title = Avsnitt berre på somme språk
    .here = avsnittet manglar på { $lang }
    .there = står her på { $other }
    .after = manglar her på { $lang }, truleg etter «{ $near }»
    .before = manglar her på { $lang }, truleg før «{ $near }»
    .misspelt = kan dette vere «{ $id }»?
    .note = alle lesarar skal få vite det same: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv avsnittet {"{"}#{ $id }{"}"} på { $lang } også, eller ta det bort på dei andre språka
    .help-misspelt = skriv {"{"}#{ $id }{"}"} i staden for {"{"}#{ $similar }{"}"} om det er same avsnittet
    .help-extra = skriv avsnittet {"{"}#{ $id }{"}"} på { $lang } også, eller ta det bort på { $other }
    .why = Kvart avsnitt har ein id i klammar etter overskrifta, lik på alle språka. Slik ser programmet at eit avsnitt ikkje er omsett, og slik held lenkene når overskrifta blir endra.

OP203 =
    { $lacks ->
        [article-6] behandlingsgrunnlaget for «{ $purpose }» manglar artikkel 6 på { $one }: { rules-difference }
       *[none] behandlingsgrunnlaget for «{ $purpose }» er ikkje det same på { $one } som på { $other }: { rules-difference }
    }
    .title = Ulikt behandlingsgrunnlag
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = eit formål kviler på det same grunnlaget for alle, kva språk dei enn les: artikkel 13 nr. 1 bokstav c i personvernforordninga
    .help =
        { $lacks ->
            [article-6] skriv føresegna i artikkel 6 på { $one } også; artikkel 9 og andre lover er ikkje nok åleine
           *[none] finn ut kva grunnlag som er rett, og rett det andre
        }
    .why = Behandlingsgrunnlaget avgjer kva rettar ein har: den som har samtykt, kan trekkje samtykket tilbake, og når grunnlaget er artikkel 6 nr. 1 bokstav e, kan ein protestere. Står det ulike grunnlag på to språk, får lesarane ulike svar på kva dei kan krevje (artikkel 13 nr. 1 bokstav c og artikkel 14 nr. 1 bokstav c). Tilvisingane kan skrivast ulikt; det er føresegnene dei viser til, som blir samanlikna.

OP204 = grunnlaget for særlege kategoriar i «{ $purpose }» er ikkje det same på { $one } som på { $other }: { rules-difference }
    .title = Ulikt grunnlag for særlege kategoriar
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = særlege kategoriar av opplysningar krev eit eige grunnlag i artikkel 9 nr. 2 i personvernforordninga, og det er det same for alle
    .help = finn ut kva grunnlag som er rett, og rett det andre
    .why = Helseopplysningar, fagforeiningsmedlemskap og andre særlege kategoriar kan berre nyttast på eit av vilkåra i artikkel 9 nr. 2. Ulike vilkår på to språk tyder at minst éin tekst ikkje er oppdatert.

OP205 = «{ $purpose }»: opplysningane er ikkje dei same på { $one } som på { $other }: { rules-difference }
    .title = Ulike opplysningar
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite om dei same opplysningane: artikkel 14 nr. 1 bokstav d og artikkel 12 nr. 1 i personvernforordninga
    .help = gjer listene like; rekkjefølgja har ikkje noko å seie
    .why = Den som vil vite kva vi har om dei, skal få same svaret på alle språk (artikkel 14 nr. 1 bokstav d og artikkel 12 nr. 1).

OP206 = «{ $purpose }»: kjeldene er ikkje dei same på { $one } som på { $other }: { rules-difference }
    .title = Ulike kjelder
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite kvar opplysningane kjem frå: artikkel 14 nr. 2 bokstav f i personvernforordninga
    .help = gjer listene like; rekkjefølgja har ikkje noko å seie
    .why = Opplysningar som kjem frå andre enn personen sjølv, er det lett å ikkje vite om. Difor skal kjelda nemnast (artikkel 14 nr. 2 bokstav f), og ho skal nemnast på alle språka.

OP207 =
    { $what ->
        [list] «{ $purpose }»: mottakarane er ikkje dei same på { $one } som på { $other }: { rules-difference }
        [role] «{ $purpose }»: rolla til mottakaren «{ $recipient }» er ikkje lik: { rules-difference }
       *[data] «{ $purpose }»: opplysningane «{ $recipient }» får, er ikkje dei same på { $one } som på { $other }: { rules-difference }
    }
    .title = Ulike mottakarar
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite kven som får opplysningane: artikkel 13 nr. 1 bokstav e i personvernforordninga
    .help = gjer dei like; rekkjefølgja har ikkje noko å seie
    .why = Kven som får opplysningane, og i kva rolle, er noko av det folk oftast vil vite (artikkel 13 nr. 1 bokstav e og artikkel 14 nr. 1 bokstav e). Er lista kortare på eitt språk, er nokre mottakarar løynde for dei som les det.

OP208 =
    { $what ->
        [cover] «{ $purpose }»: lagringstida er delt opp annleis på { $one } enn på { $other }: ei linje for { rules-difference }
        [rest] «{ $purpose }»: { $side ->
            [rest-here] berre { $one }
           *[rest-there] berre { $other }
        } seier kor lenge resten av opplysningane blir lagra
        [period] «{ $purpose }»: lagringstida er ikkje lik: { rules-difference }
        [from] «{ $purpose }»: lagringstida blir rekna frå ulike hendingar: { rules-difference }
        [then] «{ $purpose }»: det som skjer når lagringstida er over, er ikkje likt: { rules-difference }
       *[because] «{ $purpose }»: regelen som lagringstida følgjer, er ikkje lik: { rules-difference }
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
    .note = alle skal få vite kor lenge opplysningane blir lagra: artikkel 13 nr. 2 bokstav a i personvernforordninga
    .help = finn ut kva som er rett, og gjer språka like
    .why = Lagringstida er ein lovnad. «90 dagar» på eitt språk og «30 dagar» på eit anna er to lovnader, og berre éin kan haldast (artikkel 13 nr. 2 bokstav a og artikkel 14 nr. 2 bokstav a). Linjene blir samanlikna etter kva opplysningar dei gjeld, ikkje etter rekkjefølgja.

OP209 = «{ $purpose }»: svaret på om ein må gje opplysningane, er ikkje likt: { $one } har «{ $here }», { $other } har «{ $there }»
    .title = Ulikt om ein må gje opplysningane
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = alle skal få vite om dei må gje opplysningane, og kvifor: artikkel 13 nr. 2 bokstav e i personvernforordninga
    .help = skriv det same på alle språka: «law» (lova krev det), «contract» (ein avtale krev det) eller «none» (det er frivillig)
    .why = Den som trur at noko er frivillig når det ikkje er det, kan miste eit tilbod; den som trur det motsette, gjev frå seg meir enn nødvendig (artikkel 13 nr. 2 bokstav e).

OP210 = målgruppene for { rules-of } er ikkje dei same på { $one } som på { $other }: { rules-difference }
    .title = Ulike målgrupper
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = kven ei erklæring gjeld, kjem ikkje an på språket: artikkel 12 nr. 1 i personvernforordninga
    .help = gjer listene like
    .why = Målgruppene avgjer kva sider noko står på. Er dei ulike, finn nokre lesarar ikkje erklæringa si når dei skiftar språk.

OP211 =
    { $what ->
        [ground] avgjerda «{ $decision }»: heimelen er ikkje lik: { rules-difference }
        [degree] avgjerda «{ $decision }»: kor mykje som er automatisert, er ikkje likt: { rules-difference }
        [review] avgjerda «{ $decision }»: kven som ser på ho på nytt, er ikkje likt: { rules-difference }
        [purposes] avgjerda «{ $decision }»: formåla er ikkje dei same: { rules-difference }
       *[audiences] avgjerda «{ $decision }»: målgruppene er ikkje dei same: { rules-difference }
    }
    .title = Ulike opplysningar om ei automatisert avgjerd
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite det same om automatiserte avgjerder: artikkel 13 nr. 2 bokstav f i personvernforordninga
    .help = finn ut kva som er rett, og gjer språka like
    .why = Ei avgjerd som ei maskin tek, kan få mykje å seie for den ho gjeld. Heimelen, graden av automatisering og kven ein kan be om å sjå på saka på nytt, skal vere likt same kva språk ein les (artikkel 13 nr. 2 bokstav f, artikkel 22).

OP212 =
    { $what ->
        [countries] overføringa til «{ $transfer }»: landa er ikkje dei same: { rules-difference }
        [safeguard] overføringa til «{ $transfer }»: det som vernar opplysningane, er ikkje likt: { rules-difference }
        [ground] overføringa til «{ $transfer }»: heimelen er ikkje lik: { rules-difference }
       *[copy] overføringa til «{ $transfer }»: kven som gjev kopi av garantiane, er ikkje likt: { rules-difference }
    }
    .title = Ulike opplysningar om ei overføring
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite det same om overføringar ut av EØS: artikkel 13 nr. 1 bokstav f i personvernforordninga
    .help = finn ut kva som er rett, og gjer språka like
    .why = Når opplysningar blir sende ut av EØS, skal ein få vite kvar, kva som vernar dei, og kvar ein får ein kopi av garantiane (artikkel 13 nr. 1 bokstav f). Det er det same same kva språk ein les.

OP213 = { $field } er ikkje lik: { $here } på { $one }, { $there } på { $other }
    .title = Ulike datoar
    .here = { $here } på { $one }
    .there = { $there } på { $other }
    .note = ei erklæring gjeld frå same dag på alle språk: artikkel 12 nr. 1 i personvernforordninga
    .help = finn ut kva dag som er rett, og rett den andre
    .why = Datoen viser kva som galdt når. To datoar tyder som oftast at eitt av språka ikkje er oppdatert.

OP214 = { $field } er ein annan på { $one } enn på { $other }: «{ $here }» mot «{ $there }»
    .title = Ulike kontaktar
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = den som vil nytte rettane sine, skal vende seg til same stad kva språk ein enn les: artikkel 13 nr. 1 bokstav a og b i personvernforordninga
    .help = finn ut kven som er rett, og rett den andre
    .why = Kontakten og personvernombodet er døra inn for den som vil ha innsyn eller klage. Ulike svar på to språk sender nokre lesarar til feil stad (artikkel 13 nr. 1 bokstav a og b).

OP215 = avsnitta står ikkje i same rekkjefølgje på { $one } som på { $other }: her kjem «{ $here }» der { $other } har «{ $there }»
    .title = Ulik rekkjefølgje på avsnitta
    .here = her står «{ $here }» på { $one }
    .there = her står «{ $there }» på { $other }
    .note = den som skiftar språk, skal finne att staden: artikkel 12 nr. 1 i personvernforordninga
    .help = set avsnitta i same rekkjefølgje på alle språka
    .why = Når avsnitta står i same rekkjefølgje, kan lesaren skifte språk utan å miste staden, og den som omset, ser kva som manglar.

OP216 = { rules-of }: { $field } – { $none } seier at det ikkje finst nokon, { $some } seier at det finst
    .title = Ingen mot nokon
    .none = her står det at det ikkje finst nokon
    .some = her står det nokon
    .note = språka seier imot kvarandre om noko som folk har krav på å få vite: artikkel 13 i personvernforordninga
    .help = finn ut kva som er rett, og rett det andre
    .why = «Ingen mottakarar» og ei liste over mottakarar kan ikkje begge vere rette. Den som les språket med «none», får vite at opplysningane blir verande hos oss (artikkel 13 nr. 1 bokstav e og f, artikkel 13 nr. 2 bokstav f).

OP217 = { rules-of }: { $field } står berre på { $lang }, ikkje på { $reference }
    .title = Faktum berre i ei omsetjing
    .here = skulle ha stått her på { $reference }
    .there = står her på { $lang }
    .note = det som ei omsetjing ikkje seier, blir henta frå { $reference }; det motsette skjer aldri: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv det på { $reference } også (feltet «{ $key }»), eller ta det bort på { $lang }
    .why = Hovudspråket er det alle omsetjingane hentar fakta frå. Eit faktum som berre står i ei omsetjing, blir difor ikkje vist til nokon andre, og ingen ser at det manglar.

OP218 =
    { $is ->
        [alone] den automatiserte avgjerda «{ $id }» står berre på { $other }
       *[missing] den automatiserte avgjerda «{ $id }» manglar på { $lang }
    }
    .title = Automatisert avgjerd berre på somme språk
    .here = avgjerda manglar på { $lang }
    .there = står her på { $other }
    .after = manglar her på { $lang }, truleg etter «{ $near }»
    .before = manglar her på { $lang }, truleg før «{ $near }»
    .misspelt = kan dette vere «{ $id }»?
    .note = alle skal få vite om dei same automatiserte avgjerdene: artikkel 13 nr. 2 bokstav f i personvernforordninga
    .help = skriv avgjerda «{ $id }» på { $lang } også, med tittel, korleis ho blir teken, og kva ho har å seie
    .help-misspelt = skriv «{ $id }» i staden for «{ $similar }» om det er same avgjerda
    .help-extra = skriv avgjerda «{ $id }» på { $lang } også, med fakta, eller ta ho bort på { $other }
    .why = Den som ei maskin avgjer noko om, har krav på å få vite det, korleis det skjer og kva det fører til (artikkel 13 nr. 2 bokstav f og artikkel 14 nr. 2 bokstav g). Det krev tekstar, og tekstar blir ikkje henta frå eit anna språk.

OP219 =
    { $is ->
        [alone] overføringa til «{ $id }» står berre på { $other }
       *[missing] overføringa til «{ $id }» manglar på { $lang }
    }
    .title = Overføring berre på somme språk
    .here = overføringa manglar på { $lang }
    .there = står her på { $other }
    .after = manglar her på { $lang }, truleg etter «{ $near }»
    .before = manglar her på { $lang }, truleg før «{ $near }»
    .misspelt = kan dette vere «{ $id }»?
    .note = alle skal få vite om dei same overføringane ut av EØS: artikkel 13 nr. 1 bokstav f i personvernforordninga
    .help = skriv overføringa til «{ $id }» på { $lang } også, eller ta bort heile «transfers» på { $lang }, så blir ho henta
    .help-misspelt = skriv «{ $id }» i staden for «{ $similar }» om det er same mottakaren
    .help-extra = skriv overføringa til «{ $id }» på { $lang } også, eller ta ho bort på { $other }
    .why = Opplysningar som går ut av EØS, er ikkje lenger verna av dei same reglane. Difor skal kvar overføring nemnast (artikkel 13 nr. 1 bokstav f og artikkel 14 nr. 1 bokstav f), på alle språka.

OP220 =
    { $is ->
        [alone] delen «{ $id }» står berre på { $other }
       *[missing] delen «{ $id }» manglar på { $lang }
    }
    .title = Del berre på somme språk
    .here = delen manglar på { $lang }
    .there = står her på { $other }
    .after = manglar her på { $lang }, truleg etter «{ $near }»
    .before = manglar her på { $lang }, truleg før «{ $near }»
    .misspelt = kan dette vere «{ $id }»?
    .note = erklæringa skal vere delt opp likt på alle språk: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv delen «{ $id }» på { $lang } også, eller ta han bort på dei andre språka
    .help-misspelt = skriv «{ $id }» i staden for «{ $similar }» om dei er same delen
    .help-extra = skriv delen «{ $id }» på { $lang } også, eller ta han bort på { $other }
    .why = Delane gjev sida overskriftene sine. Ein del som manglar på eitt språk, etterlèt formåla sine utan overskrift der. Delane blir kjende att på id-en, så han må vere lik på alle språk.

OP221 = formålet «{ $purpose }» står ikkje i same delen: { rules-difference }
    .title = Formål i ulike delar
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = den same lesaren skal finne det same i sin del på alle språk: artikkel 12 nr. 1 i personvernforordninga
    .help = finn ut kva del formålet høyrer til, og gjer språka like
    .why = Delen avgjer kven som les om formålet, og kva målgruppe det gjeld. Står formålet i ulike delar, får to grupper ulike svar etter kva språk dei les.

OP222 =
    { $what ->
        [contact] delen «{ $part }»: kontakten er ikkje den same: { rules-difference }
       *[audiences] delen «{ $part }»: målgruppene er ikkje dei same: { rules-difference }
    }
    .title = Ulike opplysningar om ein del
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = kven delen gjeld, og kven ein kan spørje, er det same kva språk ein enn les: artikkel 12 nr. 1 i personvernforordninga
    .help = finn ut kva som er rett, og gjer språka like
    .why = Målgruppene til ein del avgjer kva sider formåla blir viste på. Er dei ulike, får nokre lesarar meir å vite enn andre.

OP223 = «{ $purpose }»: opplysningane frå «{ $source }» er ikkje dei same på { $one } som på { $other }: { rules-difference }
    .title = Ulike opplysningar frå ei kjelde
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite kvar dei ulike opplysningane kjem frå: artikkel 14 nr. 2 bokstav f i personvernforordninga
    .help = gjer listene like; rekkjefølgja har ikkje noko å seie
    .why = Når ei kjelde berre gjev nokre av opplysningane, skal det stå kva for nokre. Det må vere dei same på alle språk.

OP224 =
    { $what ->
        [contact] retten «{ $right }»: kontakten er ikkje den same: { rules-difference }
       *[limited-by] retten «{ $right }»: avgrensinga har ikkje same heimel: { rules-difference }
    }
    .title = Ulike opplysningar om ein rett
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle har dei same rettane og nyttar dei på same stad: artikkel 12 nr. 2 i personvernforordninga
    .help = finn ut kva som er rett, og gjer språka like
    .why = Kven ein vender seg til, og kva som avgrensar ein rett, er fakta. Dei kan ikkje vere ulike etter kva språk ein les (artikkel 12 nr. 1 og 2).

OP225 =
    { $is ->
        [alone] det felles ansvaret med «{ $id }» står berre på { $other }
       *[missing] det felles ansvaret med «{ $id }» manglar på { $lang }
    }
    .title = Felles ansvar berre på somme språk
    .here = det felles ansvaret manglar på { $lang }
    .there = står her på { $other }
    .after = manglar her på { $lang }, truleg etter «{ $near }»
    .before = manglar her på { $lang }, truleg før «{ $near }»
    .misspelt = kan dette vere «{ $id }»?
    .note = alle skal få vite kva dei behandlingsansvarlege er blitt samde om: artikkel 26 nr. 2 i personvernforordninga
    .help = skriv «{ $id }» under «joint-controllers» på { $lang } også, eller ta det bort på dei andre språka
    .help-misspelt = skriv «{ $id }» i staden for «{ $similar }» om dei er den same
    .help-extra = skriv «{ $id }» under «joint-controllers» på { $lang } også, eller ta det bort på { $other }
    .why = Hovudinnhaldet i ordninga skal vere tilgjengeleg for dei det gjeld (artikkel 26 nr. 2), på språket dei les.

OP226 = det felles ansvaret med «{ $organisation }»: kontakten er ikkje den same: { rules-difference }
    .title = Ulik kontakt for felles ansvar
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite kven dei kan spørje om det felles ansvaret: artikkel 26 nr. 1 i personvernforordninga
    .help = finn ut kva som er rett, og gjer språka like
    .why = Ordninga kan peike ut eit kontaktpunkt for dei registrerte (artikkel 26 nr. 1). Det er det same punktet kva språk ein enn les.

## Er grunnlaga heile, og gjeld lovene?

OP301 = «{ $text }» kan ikkje lesast som ei lovtilvising
    .title = Lovtilvising som ikkje kan lesast
    .here = ikkje forstått
    .note = berre ei tilvising som er lesen fullt ut, kan kontrollerast mot lova, samanliknast med dei andre språka og få lenke
    .help = skriv til dømes «personvernforordninga artikkel 6 nr. 1 bokstav e» eller «gdpr:6(1)(e)»
    .help-likely = skriv «{ $likely }» om det er det du meiner
    .why = Programmet gissar aldri kva ei tilvising tyder. Det som ikkje kan lesast med visse, må skrivast klarare, så lesaren får rett lenke og det same står på alle språka.

OP302 = «{ $purpose }» har ikkje noko behandlingsgrunnlag
    .title = Behandlingsgrunnlag manglar
    .note = den det gjeld, skal få vite på kva grunnlag opplysningane blir nytta: artikkel 13 nr. 1 bokstav c i personvernforordninga
    .help = skriv grunnlaget i «basis», til dømes «personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8»
    .why = Kvart formål treng eitt av grunnlaga i artikkel 6 nr. 1, og lesaren skal få vite kva for eitt (artikkel 13 nr. 1 bokstav c og artikkel 14 nr. 1 bokstav c). Det avgjer kva rettar ein har. Eit grunnlag for heile erklæringa under eitt svarar ikkje på det.

OP303 =
    { $has ->
        [special] grunnlaget for «{ $purpose }» nemner berre artikkel 9, ikkje artikkel 6
       *[act] grunnlaget for «{ $purpose }» nemner ikkje artikkel 6 i personvernforordninga
    }
    .title = Grunnlag utan artikkel 6
    .here = ikkje noko grunnlag i artikkel 6 nr. 1
    .note = behandlingsgrunnlaget er ein av bokstavane a til f i artikkel 6 nr. 1 i personvernforordninga; anna lov og artikkel 9 kjem i tillegg
    .help = skriv bokstaven i artikkel 6 nr. 1 først, og lova etter «jf.»; artikkel 9 høyrer heime i «special»
    .why = Ei særlov kan gje det utfyllande grunnlaget som artikkel 6 nr. 3 krev, og artikkel 9 nr. 2 kan opne for særlege kategoriar. Men alle formål treng eitt av dei seks grunnlaga i artikkel 6 nr. 1, og det er det som avgjer rettane.

OP304 = «{ $citation }» stoppar før bokstaven
    .title = Ufullstendig grunnlag
    .here =
        { $has ->
           *[letters] vel mellom bokstavane { $letters }
            [numbers] dette kan vere { $letters }
        }
    .note = artikkel 6 nr. 1 og artikkel 9 nr. 2 i personvernforordninga har fleire ulike grunnlag, og bokstaven seier kva for eitt
    .help = legg til bokstaven, til dømes «artikkel 6 nr. 1 bokstav e» eller «artikkel 9 nr. 2 bokstav g»
    .why = «Artikkel 6 nr. 1» nemner seks grunnlag på ein gong: samtykke, avtale, rettsleg plikt, vitale interesser, oppgåve i ålmenta si interesse og rettkomen interesse. Først med bokstaven veit lesaren kva for eitt som gjeld (artikkel 13 nr. 1 bokstav c).

OP305 = «{ $citation }» finst ikkje
    .title = Føresegn som ikkje finst
    .here =
        { $what ->
            [section] lova har ikkje denne paragrafen
            [section-repealed] paragrafen er oppheva
            [paragraph] { $count ->
                [0] paragrafen har ikkje ledd
                [one] paragrafen har berre eitt ledd
               *[other] paragrafen har berre { $count } ledd
            }
            [article] forordninga har { $count } artiklar
            [number] { $count ->
                [0] artikkelen er ikkje delt i nummer
               *[other] artikkelen har { $count } nummer
            }
            [letter] { $letters ->
                [none] her er det ingen bokstavar
               *[other] bokstavane er { $letters }
            }
            [recital] forordninga har { $count } fortalepunkt
           *[chapter] lova har ikkje dette kapittelet
        }
    .note = ei tilvising som ikkje fører til noko, kan ingen etterprøve: artikkel 5 nr. 1 bokstav a i personvernforordninga
    .help = slå opp føresegna, og rett tilvisinga
    .help-now-at = føresegna står no i { $now }; slå opp og sjå om det er ho du meiner
    .why = Tilvisinga skal føre lesaren til rett stad i lova. Ein paragraf, eit ledd eller ein bokstav som ikkje finst, kjem som oftast av ein skrivefeil eller av at lova er endra sidan.

OP306 =
    { $state ->
        [repealed] lova i «{ $citation }» blei oppheva { $date }, før erklæringa tok til å gjelde
        [pending] lova i «{ $citation }» har ikkje teke til å gjelde
       *[later] lova i «{ $citation }» tek til å gjelde { $date }, etter erklæringa
    }
    .title = Lov som ikkje gjeld
    .here =
        { $state ->
            [repealed] oppheva { $date }
            [pending] ikkje i kraft
           *[later] i kraft frå { $date }
        }
    .note = lova må gjelde den dagen erklæringa tek til å gjelde: artikkel 6 nr. 3 i personvernforordninga
    .help = skriv den lova som gjeld, eller rett datoen i «effective»
    .help-now-at = føresegna er avløyst av { $now }; slå opp og sjå om det er ho du meiner
    .why = Eit grunnlag etter artikkel 6 nr. 1 bokstav c eller e må stå i ei lov som gjeld. Opphevde lover er mellom dei vanlegaste feila i personvernerklæringar, for teksten blir ståande når lova blir bytt ut.

OP307 = lova i «{ $citation }» er ukjend for programmet
    .title = Ukjend lov
    .here = ukjend lov
    .note = ei lov som programmet ikkje kjenner, kan det verken prøve eller lenke til
    .help = rett namnet på lova, eller legg lova inn under «acts» i registeret
    .why = Programmet kjenner dei vanlegaste lovene og forskriftene. Andre kan ein leggje inn under «acts» i registeret, med namn på kvart språk, så blir dei lesne, samanlikna og lenka som dei andre.

OP308 = grunnlaget for «{ $purpose }» er artikkel 6 nr. 1 bokstav { $letter }, men inga lov er nemnd
    .title = Grunnlag utan nasjonal lov
    .here = bokstav { $letter } krev ei lov i tillegg
    .note = bokstav c og e må ha grunnlag i lov: artikkel 6 nr. 3 i personvernforordninga
    .help = skriv lova og paragrafen etter «jf.», til dømes «jf. universitets- og høgskulelova § 2-8»
    .why = Ei rettsleg plikt (bokstav c) og ei oppgåve i ålmenta si interesse (bokstav e) må følgje av lov (artikkel 6 nr. 3). Når paragrafen er nemnd, kan lesaren sjå sjølv kva plikta eller oppgåva går ut på.

OP309 = «{ $purpose }»: artikkel 9 nr. 2 bokstav { $letter } krev ei lov, men inga er nemnd
    .title = Særleg grunnlag utan nasjonal lov
    .here = bokstav { $letter } krev ei lov i tillegg
    .note = bokstav b, g, h, i og j i artikkel 9 nr. 2 i personvernforordninga gjeld berre når lova seier det
    .help = skriv lova og paragrafen etter «jf.» i «special»
    .why = Desse vilkåra opnar ikkje åleine for særlege kategoriar: dei viser til lov, som også skal gje vern for den det gjeld (artikkel 9 nr. 2). Lesaren skal kunne finne den lova.

OP310 = «{ $purpose }» nyttar { $data }, som er ein særleg kategori, men har ikkje noko grunnlag i artikkel 9
    .title = Særleg kategori utan grunnlag i artikkel 9
    .there = desse opplysningane er merkte som særlege i registeret
    .note = særlege kategoriar er forbodne å nytte utan eit vilkår i artikkel 9 nr. 2 i personvernforordninga
    .help = skriv vilkåret i «special», til dømes «personvernforordninga artikkel 9 nr. 2 bokstav g, jf. universitets- og høgskulelova § 2-8»
    .why = Helse, fagforeining, religion, etnisk opphav, biometri og seksuell orientering er særlege kategoriar (artikkel 9 nr. 1). Dei krev eit vilkår i artikkel 9 nr. 2 i tillegg til grunnlaget i artikkel 6, og lesaren skal få vite begge.

OP311 = «{ $purpose }» har eit grunnlag i artikkel 9, men nyttar ingen særlege kategoriar
    .title = Artikkel 9 utan særlege kategoriar
    .here = ingen av opplysningane er merkte som særlege
    .note = artikkel 9 i personvernforordninga gjeld berre særlege kategoriar av opplysningar
    .help = ta bort «special», legg til opplysningane det gjeld, eller merk dei «special: true» i registeret
    .why = Anten manglar det ein type opplysningar i lista, eller så er grunnlaget kopiert frå ein annan stad. I begge tilfelle får lesaren feil inntrykk av kva vi nyttar.

OP312 = «{ $purpose }» byggjer på rettkomen interesse, men seier ikkje kva interesse
    .title = Rettkomen interesse er ikkje nemnd
    .here = bokstav f: ei rettkomen interesse
    .note = når grunnlaget er artikkel 6 nr. 1 bokstav f, skal interessa nemnast: artikkel 13 nr. 1 bokstav d i personvernforordninga
    .help = skriv interessa i «interest», på alle språka
    .why = Den det gjeld, kan protestere mot behandling som byggjer på ei rettkomen interesse (artikkel 21 nr. 1). Det er berre råd når ein veit kva interesse det er (artikkel 13 nr. 1 bokstav d og artikkel 14 nr. 2 bokstav b).

OP313 = «{ $purpose }» nemner ei rettkomen interesse, men byggjer ikkje på artikkel 6 nr. 1 bokstav f
    .title = Interesse utan artikkel 6 nr. 1 bokstav f
    .there = dette er grunnlaget
    .note = ei rettkomen interesse høyrer saman med artikkel 6 nr. 1 bokstav f i personvernforordninga og ingen av dei andre bokstavane
    .help = ta bort «interest», eller rett grunnlaget
    .why = Interessa skal nemnast når ho er grunnlaget (artikkel 13 nr. 1 bokstav d). Står ho ved eit anna grunnlag, veit ikkje lesaren kva formålet byggjer på.

OP314 = «{ $purpose }» nyttar { $data }, men nemner ikkje noko grunnlag for opplysningar om straffbare forhold
    .title = Straffbare forhold utan grunnlag
    .there = desse opplysningane er merkte som straffbare forhold i registeret
    .note = opplysningar om straffedommar og lovbrot krev grunnlag i lov: artikkel 10 i personvernforordninga
    .help = skriv lova og paragrafen i «basis» eller «special», til dømes «personopplysningslova § 11»
    .why = Opplysningar om straffedommar og lovbrot, som ein politiattest, kan berre nyttast under kontroll av ei offentleg styresmakt eller når lova tillèt det (artikkel 10 og personopplysningslova § 11). Lesaren skal få vite kva lov det er.

OP315 = «{ $citation }» står to gonger i same felt
    .title = Lovtilvising to gonger
    .here = det same ein gong til
    .there = først her
    .note = det som står to gonger, kjem som oftast av ein skrivefeil, og noko anna var meint
    .help = ta bort den eine, eller rett ho
    .why = Ei tilvising som står to gonger i same felt, tyder ikkje noko meir enn éin gong. Ofte var den andre meint å vere ein annan bokstav eller ein annan paragraf.

OP316 = «{ $purpose }» byggjer berre på samtykke, men opplysningane må gjevast
    .title = Samtykke som må gjevast
    .here = «{ $by }»: dei må gjevast
    .there = samtykke
    .note = eit samtykke skal vere frivillig: artikkel 7 nr. 4 i personvernforordninga
    .help = skriv «by: none» om det er frivillig, eller finn det grunnlaget som faktisk gjeld
    .why = Eit samtykke ein må gje, er ikkje eit samtykke (artikkel 4 nr. 11 og artikkel 7 nr. 4). Krev lova eller ein avtale opplysningane, er det det som er grunnlaget.

OP317 = avgjerda «{ $decision }» byggjer på artikkel 22 nr. 2 bokstav b, men inga lov er nemnd
    .title = Automatisert avgjerd utan nasjonal lov
    .here = bokstav b krev ei lov i tillegg
    .note = bokstav b gjeld berre når lova tillèt avgjerda og vernar den ho gjeld: artikkel 22 nr. 2 bokstav b i personvernforordninga
    .help = skriv lova og paragrafen etter «jf.» i «ground»
    .why = Ei avgjerd som berre ei maskin tek, er forboden utan samtykke, avtale eller lov (artikkel 22). Når lova er grunnlaget, skal lesaren kunne finne ho.

OP318 = «{ $citation }» handla om noko anna før { $date }, og erklæringa er ikkje gjennomgått sidan
    .title = Paragraf med nytt emne
    .here = no: «{ $now }»; før: «{ $before }»
    .there = sist gjennomgått her
    .note = same nummer kan vise til noko heilt anna i ei ny lov: artikkel 6 nr. 3 i personvernforordninga
    .help = slå opp paragrafen, rett tilvisinga om ho viser til det gamle emnet, og skriv ny dato i «reviewed»
    .help-now-at = viser tilvisinga til det gamle emnet, står det no i { $moved }; elles er det nok å skrive ny dato i «reviewed»
    .why = Når ei lov blir avløyst, får paragrafane nye emne. Ei tilvising til den gamle lova ser då rett ut, men viser til noko anna. Meldinga kjem berre når erklæringa sist blei gjennomgått før endringa.

OP319 = «{ $act }» blir oppheva { $date }
    .title = Lova blir snart endra
    .here = «{ $citation }» gjeld fram til { $date }
    .here-now-at = «{ $citation }» blir «{ $now }» { $date }
    .note = reglane som erklæringa byggjer på, må vere i kraft: artikkel 6 nr. 3 i personvernforordninga
    .help = finn ut kva som avløyser lova, og førebu ei erklæring som tek til å gjelde { $date }
    .help-successor = då tek «{ $successor }» ({ $number }) over: slå opp kva du skal vise til der, og førebu ei erklæring som tek til å gjelde { $date }
    .why = Erklæringa er rett i dag, men ikkje så lenge til. Eit år i førevegen er det tid til å lese den nye lova og sjå om grunnlaget, lagringstida eller mottakarane endrar seg med ho. Kvar lov blir meld éin gong for kvar erklæring, med alle stadene som viser til ho.

OP320 = «{ $act }» blei oppheva { $date }, etter at erklæringa tok til å gjelde
    .title = Lov som er oppheva sidan
    .here = «{ $citation }» galdt fram til { $date }
    .here-now-at = «{ $citation }» er blitt «{ $now }»
    .note = erklæringa var rett då ho tok til å gjelde, men lova er endra sidan: artikkel 5 nr. 1 bokstav d og artikkel 6 nr. 3 i personvernforordninga
    .help = finn ut kva som har avløyst lova, rett tilvisingane, og skriv ny dato i «effective»
    .help-successor = no gjeld «{ $successor }» ({ $number }): slå opp kva du skal vise til der, og skriv ny dato i «effective»
    .why = Ei erklæring blir vurdert etter reglane den dagen ho tok til å gjelde, og då var lova i kraft. Dei som les ho no, finn ei tilvising til ei lov som ikkje lenger gjeld. Sjå på grunnlaget på nytt når ei lov blir avløyst: Den nye kan seie noko anna, og paragrafane har sjeldan same nummer.

OP321 = «{ $citation }» heiter «{ $now }», ikkje «{ $noted }»
    .title = Overskrift som ikkje stemmer
    .here = notert: «{ $noted }»
    .there = paragrafen heiter no «{ $now }»
    .note = same nummer, eit anna emne: behandlinga må ha grunnlag i ei føresegn som handlar om ho, artikkel 6 nr. 3 i personvernforordninga
    .help = slå opp paragrafen; rett tilvisinga om ho viser til det gamle emnet, eller noter den nye overskrifta i «heading»
    .help-now-at = emnet «{ $noted }» står no i { $moved }: rett tilvisinga dit, eller noter den nye overskrifta i «heading»
    .why = I «heading» noterer ein kva paragrafen heitte då tilvisinga blei skriven. Blir lova endra, kan det same nummeret få eit nytt emne utan at noko i teksten ser gale ut. Overskrifta blir samanlikna med den lova har den dagen erklæringa tek til å gjelde. Små og store bokstavar, mellomrom og punktum til slutt spelar inga rolle.

OP322 = overskrifta «{ $noted }» kan ikkje samanliknast med lova
    .title = Overskrift som ikkje kan kontrollerast
    .here = inga kjend overskrift for «{ $citation }»
    .here-several = gjeld fleire paragrafar
    .note = ei overskrift som ingen kan kontrollere, seier ikkje frå når paragrafen får eit nytt emne
    .help = legg inn paragrafane i lova i registeret, eller ta bort «heading»
    .help-several = del opp tilvisinga, slik at kvar «heading» står ved éin paragraf
    .why = Ei notert overskrift verkar berre når Opplyst veit kva paragrafen heiter, og når det er klart kva paragraf ho høyrer til. Overskrifter for fleire lover kan leggjast inn i «acts» i registeret, eller som heile tabellar i «content/register/sections».

OP323 = «{ $citation }» har ei anna overskrift på { $one } enn på { $other }: «{ $here }» mot «{ $there }»
    .title = Ulike overskrifter for same paragraf
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = ein paragraf har éi overskrift, på språket til lova sjølv
    .help = slå opp paragrafen og rett den eine, eller ta bort «heading» i omsetjinga
    .why = Overskrifta er ei opplysning som alle språk har felles. Ho blir skriven slik ho står i lova, og blir ikkje omsett. Ei omsetjing kan la ho vere, og då gjeld den som står på hovudspråket.

OP324 = teksten viser til artikkel 88, men erklæringa byggjer ikkje på nokon regel om arbeidsforhold
    .title = Artikkel 88 utanfor arbeidsforhold
    .here = gjeld berre arbeidsforhold
    .note = artikkel 88 i personvernforordninga lèt nasjonal rett gje eigne reglar for arbeidsforhold, og er ikkje eit behandlingsgrunnlag i seg sjølv
    .help = ta bort artikkel 88, eller vis til regelen om arbeidsforhold som behandlinga byggjer på, slik som arbeidsmiljølova § 9-1
    .why = Artikkel 88 følgjer ofte med når ei erklæring for tilsette blir nytta som mal for ei anna. Meldinga kjem berre når ingen felt i erklæringa viser til lovgjeving om arbeidsforhold.

OP325 = «{ $written }» er ikkje namnet på lova
    .title = Feilskrive lovnamn
    .here = skal vere «{ $right }»
    .note = lesaren finn ikkje ei lov som er kalla noko anna enn ho heiter
    .help = skriv «{ $right }»
    .why = Feilskrivne lovnamn går att frå erklæring til erklæring. Opplyst kjenner dei vanlegaste og forstår kva lov som er meint, så ingenting anna er gale med tilvisinga.

OP326 = «{ $written }» er namnet på lova på eit anna språk
    .title = Lovnamn på eit anna språk
    .here = på { $lang }: «{ $right }»
    .note = lesaren skal møte eitt språk om gongen: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv «{ $right }», eller set det andre namnet i parentes etter
    .why = Kvart språk har sitt eige namn på lova, og sidene nyttar det. Står eit namn frå eit anna språk i teksten, er det som regel kopiert. Nokre lover har eit namn på nynorsk også i bokmålstekst, slik som offentleglova; dei blir godtekne.

OP327 = «{ $written }» blir som regel skrive «{ $right }»
    .title = Uvanleg skriven lovtilvising
    .here = vanleg form: «{ $right }»
    .note = lovtilvisingar er lettare å lese når dei er skrivne på same måten overalt
    .help = skriv «{ $right }»
    .why = Tilvisinga er forstått, og ingenting er gale med det ho viser til. Rådet gjeld mellomrom, «§» for fleire paragrafar, forkortingar og rekkjefølgja av ledda, og berre i løpande tekst: Det som står i felta, blir skrive ut i fast form uansett.

OP328 = tabellen gjeld ei lov som ikkje er kjend: { $act }
    .title = Paragrafar i ei ukjend lov
    .note = inga tilvising kan vise til ei lov utan namn, så paragrafane blir ikkje nytta
    .help = legg lova til under «acts» i registeret, med same id, eller ta bort linjene
    .why = Første kolonne i ein paragraftabell er den offisielle id-en til lova, slik som LOV-2024-03-08-9. Lova må vere ei av dei programmet kjenner, eller stå i registeret med namn, for at paragrafane skal kunne nyttast. Meldinga kjem éin gong for kvar lov.

OP329 = linja i paragraftabellen kan ikkje nyttast: «{ $value }»
    .title = Feil i ein paragraftabell
    .there = same paragraf her
    .help = rett linja, eller ta ho bort
    .columns = linja har { $columns } kolonnar; ho skal ha seks, skilde med tabulator: lov, dato, adresse, paragraf, talet på ledd, overskrift
    .number = skriv paragrafen slik: §2-8, §12a eller §2A-1
    .paragraphs = skriv talet på ledd som eit tal; 0 tyder at det ikkje er talt
    .twice = la paragrafen stå éin gong for kvar lov og dato
    .note = ei linje som blir hoppa over, kan gjere at ei rett tilvising ser gal ut
    .why = Paragraftabellar ligg i «content/register/sections» og sluttar på .tsv. Dei seier kva paragrafar ei lov har, kor mange ledd dei har, og kva dei heiter, og gjeld framfor det programmet sjølv veit om lova.

OP330 = «{ $citation }» gjaldt før 2018 og er ikkje lenger personvernrett
    .title = Personvernlov frå før 2018
    .here = oppheva 20. juli 2018
    .note = personvernforordninga og personopplysningslova av 2018 har avløyst dei: artikkel 94 i personvernforordninga
    .help = finn grunnlaget i artikkel 6 i personvernforordninga, og vis til personopplysningslova av 2018 der nasjonal rett trengst
    .why = Personopplysningslova av 2000 og direktiv 95/46 har ikkje kunna vere behandlingsgrunnlag sidan 20. juli 2018. Tilvisingar til dei er som regel blitt ståande frå ei eldre erklæring. Paragrafane har heilt andre emne i den nye lova.

OP331 = «{ $scheme }» vernar ikkje lenger overføringar
    .title = Overføringsordning som er underkjend
    .here = ugyldig
    .note = ordninga er underkjend av EU-domstolen, og overføringa treng eit anna grunnlag: artikkel 45 og 46 i personvernforordninga
    .help = finn ut kva overføringa byggjer på no, slik som Data Privacy Framework eller standardavtalar, og skriv det både i teksten og i «transfers»
    .why = Safe Harbour blei underkjend i 2015 og Privacy Shield i 2020. Ein tekst som framleis viser til dei, gjev lesaren eit galt svar på kva som vernar opplysningane. Meldinga kjem ikkje der avsnittet også nemner ordninga som gjeld, eller dommane.

OP332 = lenka viser til «{ $citation }», men fører til «{ $leads }»
    .title = Lenke som fører til ei anna føresegn
    .here = fører til «{ $leads }»
    .note = ein lesar som følgjer lenka, hamnar ein annan stad enn teksten seier: artikkel 12 nr. 1 i personvernforordninga
    .help = rett adressa, eller rett tilvisinga om det er ho som er feil
    .help-right = adressa til føresegna er { $right }; rett ho, eller rett tilvisinga om det er ho som er feil
    .why = Ei lenke med ein lovstad som tekst lovar at lesaren kjem dit. Når ein paragraf blir bytt ut i teksten, blir adressa lett ståande. Berre adresser hos Lovdata og EUR-Lex blir lesne, og ingen av dei blir opna. Ei adresse som berre fører til lova, er rett for alle føresegner i ho.

## Er alt sagt som artikkel 13 og 14 krev?

OP401 = ingen er nemnd som behandlingsansvarleg
    .title = Behandlingsansvarleg manglar
    .note = den det gjeld, skal få vite kven som er ansvarleg: artikkel 13 nr. 1 bokstav a i personvernforordninga
    .help = skriv «controller» i site.yaml, med ein id frå organisasjonane i registeret
    .why = Den behandlingsansvarlege er den ein vender seg til med krava sine. Utan namn er alle andre rettar verdlause (artikkel 13 nr. 1 bokstav a og artikkel 14 nr. 1 bokstav a).

OP402 = den behandlingsansvarlege «{ $id }» har inga e-postadresse, ikkje telefon og ikkje postadresse
    .title = Behandlingsansvarleg utan kontaktveg
    .note = kontaktopplysningane til den behandlingsansvarlege skal stå der: artikkel 13 nr. 1 bokstav a i personvernforordninga
    .help = legg til «email», «phone» eller «address» i registeret
    .why = Eit namn er ikkje nok: den som vil ha innsyn eller få noko retta, må vite kvar ein skriv eller ringjer (artikkel 13 nr. 1 bokstav a).

OP403 = ingen er nemnd som personvernombod
    .title = Personvernombod manglar
    .note = offentlege verksemder skal ha personvernombod, og ein skal få vite korleis ein når ombodet: artikkel 13 nr. 1 bokstav b og artikkel 37 nr. 1 bokstav a i personvernforordninga
    .help = skriv «dpo» i site.yaml, med ein id frå kontaktane
    .why = Personvernombodet hjelper den det gjeld, og har teieplikt. Alle offentlege styresmakter skal ha eit (artikkel 37 nr. 1 bokstav a), og kontaktopplysningane skal stå i erklæringa (artikkel 13 nr. 1 bokstav b og artikkel 14 nr. 1 bokstav b).

OP404 = personvernombodet «{ $id }» har berre eit namn
    .title = Personvernombod utan kontaktveg
    .note = kontaktopplysningane til personvernombodet skal stå der; eit namn er ikkje ein kontaktveg: artikkel 13 nr. 1 bokstav b i personvernforordninga
    .help = legg til «email», «phone», «address» eller «url» ved kontakten
    .why = Det er kontaktopplysningane forordninga krev, ikkje namnet (artikkel 13 nr. 1 bokstav b). Folk skiftar jobb; ei funksjonsadresse held.

OP405 = ingen er nemnd som tilsynsorgan
    .title = Tilsynsorgan manglar
    .note = den det gjeld, skal få vite at ein kan klage, og til kven: artikkel 13 nr. 2 bokstav d i personvernforordninga
    .help = skriv «authority» i site.yaml, med ein id frå organisasjonane i registeret (i Noreg Datatilsynet)
    .why = Alle kan klage direkte til tilsynet utan å gå vegen om den behandlingsansvarlege (artikkel 77). Det skal stå i erklæringa (artikkel 13 nr. 2 bokstav d og artikkel 14 nr. 2 bokstav e).

OP406 = tilsynsorganet «{ $id }» har inga adresse
    .title = Tilsynsorgan utan kontaktveg
    .note = den som vil klage, skal sleppe å leite: artikkel 12 nr. 2 i personvernforordninga
    .help = legg til «url», «email», «phone» eller «address» i registeret
    .why = Retten til å klage er lettare å nytte når adressa står der (artikkel 12 nr. 2 og artikkel 77).

OP407 = «{ $purpose }» seier ikkje kva opplysningar vi nyttar
    .title = Formål utan opplysningar
    .note = den det gjeld, skal få vite kva slags opplysningar det er: artikkel 14 nr. 1 bokstav d i personvernforordninga
    .help = skriv opplysningstypane i «data», med id-ane frå registeret
    .why = Utan kategoriane kan ingen vurdere om vi nyttar meir enn vi treng (artikkel 14 nr. 1 bokstav d, artikkel 5 nr. 1 bokstav c). Når opplysningane kjem frå andre enn personen sjølv, må dei stå der.

OP408 = «{ $purpose }» seier ikkje kvar opplysningane kjem frå
    .title = Formål utan kjelde
    .note = kjelda avgjer kva ein skal få vite og når: artikkel 13 og artikkel 14 nr. 2 bokstav f i personvernforordninga
    .help = skriv kjeldene i «sources», med id-ane frå registeret
    .why = Gjev personen opplysningane sjølv, gjeld artikkel 13; kjem dei frå andre, gjeld artikkel 14, og då skal kjelda nemnast (artikkel 14 nr. 2 bokstav f).

OP409 = «{ $purpose }» seier ikkje kven som får opplysningane
    .title = Mottakarar er ikkje nemnde
    .note = den det gjeld, skal få vite kven som får opplysningane, eller at ingen får dei: artikkel 13 nr. 1 bokstav e i personvernforordninga
    .help = skriv mottakarane i «recipients», eller «recipients: none» om ingen får dei
    .why = Tagnad seier ikkje «ingen». Er det ingen mottakarar, skal det stå; er det nokon, skal dei eller kategoriane nemnast (artikkel 13 nr. 1 bokstav e og artikkel 14 nr. 1 bokstav e).

OP410 = «{ $purpose }» seier ikkje kor lenge opplysningane blir lagra
    .title = Lagringstid manglar
    .note = den det gjeld, skal få vite kor lenge, eller kva som avgjer det: artikkel 13 nr. 2 bokstav a i personvernforordninga
    .help = skriv lagringstida i «retention», til dømes «period: P90D» eller eit kriterium
    .why = Lagringstida er det lesaren kan halde oss til. Ho skal vere så konkret at ein kan rekne seg fram til kva som gjeld ein sjølv (artikkel 13 nr. 2 bokstav a og artikkel 14 nr. 2 bokstav a).

OP411 = «{ $purpose }» seier ikkje kor lenge desse blir lagra: { $data }
    .title = Opplysningar utan lagringstid
    .here = ingen av linjene gjeld { $data }
    .there = formålet nyttar desse opplysningane
    .note = kvar type opplysningar treng ei lagringstid: artikkel 13 nr. 2 bokstav a i personvernforordninga
    .help = skriv ei linje for { $data }, eller ei linje utan «data», som gjeld resten
    .why = Når nokre opplysningar har lagringstid og andre ikkje, kan lesaren ikkje vite om resten blir sletta (artikkel 13 nr. 2 bokstav a).

OP412 = «{ $purpose }»: linja om lagring seier ikkje kor lenge
    .title = Lagring utan tid
    .note = den det gjeld, skal få vite kor lenge, eller kva som avgjer det: artikkel 13 nr. 2 bokstav a i personvernforordninga
    .help = skriv «period» (til dømes P90D eller permanent) eller «criterion»
    .why = Ei linje som berre seier at opplysningane blir sletta, seier ikkje når. Skriv ei tid eller eit kriterium som lesaren kan nytte på seg sjølv (artikkel 13 nr. 2 bokstav a).

OP413 = «{ $purpose }»: kriteriet for lagringstida seier berre «{ $text }»
    .title = Tomt kriterium
    .here = seier ikkje kor lenge
    .note = «så lenge det er nødvendig» svarar ikkje på kor lenge: artikkel 13 nr. 2 bokstav a i personvernforordninga
    .help = skriv kva som avgjer det, til dømes «til klagefristen er ute» eller «så lenge du er student», eller ei tid
    .why = All lagring skal vare så kort som råd (artikkel 5 nr. 1 bokstav e), så å seie det er ikkje noko svar. Kriteriet skal vere så konkret at lesaren kan finne ut kva som gjeld ein sjølv (artikkel 13 nr. 2 bokstav a).

OP414 = «{ $purpose }»: lagringstida { $period } har ikkje noko startpunkt
    .title = Lagringstid utan start
    .note = ei tid utan startpunkt kan ingen rekne med: artikkel 13 nr. 2 bokstav a i personvernforordninga
    .help = skriv «from» med ei hending frå registeret
    .why = «90 dagar» kan reknast frå innsending, frå vedtak eller frå at ein sluttar. Først med startpunktet veit lesaren når opplysningane er borte.

OP415 = «{ $purpose }»: opplysningane blir lagra for alltid, men ingen regel er nemnd
    .title = Lagra for alltid utan regel
    .note = opplysningar skal ikkje lagrast lenger enn nødvendig; unntaket er arkiv, forsking og statistikk: artikkel 5 nr. 1 bokstav e i personvernforordninga
    .help = skriv regelen i «because», til dømes «arkivlova § 12»
    .why = Å lagre for alltid krev ein regel, til dømes arkivlova (artikkel 5 nr. 1 bokstav e og artikkel 89 nr. 1). Er regelen nemnd, ser lesaren at det ikkje er gløymsle.

OP416 = «{ $purpose }» seier ikkje om ein må gje opplysningane
    .title = Ikkje sagt om ein må
    .there = nokre av opplysningane kjem frå personen sjølv
    .note = den som gjev opplysningane, skal få vite om det er ei plikt, og kva som skjer elles: artikkel 13 nr. 2 bokstav e i personvernforordninga
    .help = skriv «required» med «by: law», «by: contract» eller «by: none», og «otherwise» på alle språka
    .why = Den som blir beden om opplysningar, skal vite om ein kan la vere (artikkel 13 nr. 2 bokstav e). Det gjeld når opplysningane kjem frå personen sjølv.

OP417 = «{ $purpose }» seier ikkje kva som skjer om ein ikkje gjev opplysningane
    .title = Følgja er ikkje nemnd
    .here = opplysningane må gjevast
    .note = når opplysningane må gjevast, skal det stå kva som skjer elles: artikkel 13 nr. 2 bokstav e i personvernforordninga
    .help = skriv det i «otherwise», på alle språka
    .why = Eit krav ein ikkje kjenner følgja av, kan ein ikkje ta stilling til (artikkel 13 nr. 2 bokstav e).

OP418 = erklæringa «{ $notice }» seier ikkje noko om overføring ut av EØS
    .title = Overføring er ikkje nemnd
    .note = den det gjeld, skal få vite om opplysningane går ut av EØS: artikkel 13 nr. 1 bokstav f i personvernforordninga
    .help = skriv «transfers: none» om dei ikkje gjer det, elles kven som får dei der
    .why = Tagnad seier ikkje «ingen». Lesaren skal sleppe å lure på om opplysningane blir sende til land med andre reglar (artikkel 13 nr. 1 bokstav f og artikkel 14 nr. 1 bokstav f).

OP419 = «{ $recipient }» er utanfor EØS ({ $countries }), men erklæringa seier ikkje noko om overføringa
    .title = Mottakar utanfor EØS utan overføring
    .here = held til i { $countries }
    .note = når opplysningar går ut av EØS, skal det stå kva som vernar dei: artikkel 13 nr. 1 bokstav f i personvernforordninga
    .help = skriv «{ $recipient }» under «transfers», med «safeguard» og «ground»
    .why = Utanfor EØS gjeld ikkje forordninga. Difor skal lesaren få vite at opplysningane går dit, kva som vernar dei, og kvar ein får ein kopi av garantiane (artikkel 13 nr. 1 bokstav f, artikkel 44).

OP420 = «{ $recipient }» er utanfor EØS ({ $countries }), men erklæringa seier at ingen opplysningar går ut av EØS
    .title = Ingen overføring, men mottakar utanfor EØS
    .here = held til i { $countries }
    .there = her står det at det ikkje finst nokon
    .note = erklæringa seier imot seg sjølv: artikkel 13 nr. 1 bokstav f i personvernforordninga
    .help = skriv overføringa i staden for «none», eller rett landet i registeret
    .why = «Ingen overføring ut av EØS» er ein lovnad som folk vel ut frå. Er ein mottakar i eit anna land, held han ikkje (artikkel 13 nr. 1 bokstav f).

OP421 = overføringa til «{ $transfer }» seier ikkje kva som vernar opplysningane
    .title = Overføring utan vern
    .note = overføring ut av EØS krev ei avgjerd om vernenivå, garantiar eller eit unntak, og det skal stå kva for eitt: artikkel 13 nr. 1 bokstav f og artikkel 44 i personvernforordninga
    .help = skriv «safeguard» med adequacy, standard-clauses, binding-rules eller derogation
    .why = Opplysningar kan berre gå ut av EØS når noko tek over for vernet i forordninga (artikkel 44–49). Lesaren skal få vite kva (artikkel 13 nr. 1 bokstav f).

OP422 = overføringa til «{ $transfer }» seier ikkje kvar ein får ein kopi av garantiane
    .title = Garantiar utan kopi
    .here = «{ $safeguard }» er ein avtale eller eit regelsett
    .note = det skal stå korleis ein får ein kopi av garantiane: artikkel 13 nr. 1 bokstav f i personvernforordninga
    .help = skriv «copy» med ein id frå kontaktane
    .why = Standardvilkår og bindande reglar er dokument som lesaren har krav på å få sjå (artikkel 13 nr. 1 bokstav f).

OP423 = erklæringa «{ $notice }» seier ikkje noko om automatiserte avgjerder
    .title = Automatiserte avgjerder er ikkje nemnde
    .note = den det gjeld, skal få vite om ei maskin avgjer noko: artikkel 13 nr. 2 bokstav f i personvernforordninga
    .help = skriv «automated-decisions: none» om det ikkje skjer, elles kva avgjerder det er
    .why = Tagnad seier ikkje «ingen». Den som har fått eit avslag, skal vite om eit menneske har vurdert saka (artikkel 13 nr. 2 bokstav f og artikkel 14 nr. 2 bokstav g).

OP424 = avgjerda «{ $decision }» har ingen heimel
    .title = Automatisert avgjerd utan heimel
    .note = ei avgjerd som berre ei maskin tek, krev avtale, lov eller samtykke: artikkel 22 nr. 2 i personvernforordninga
    .help = skriv heimelen i «ground», til dømes «personvernforordninga artikkel 22 nr. 2 bokstav b, jf. universitets- og høgskulelova § 8-5»
    .why = Ingen skal få noko avgjort av ei maskin åleine utan at artikkel 22 nr. 2 opnar for det. Kva for eit av dei tre vilkåra som gjeld, avgjer kva ein kan krevje.

OP425 = avgjerda «{ $decision }»: { $field } er ikkje forklart
    .title = Automatisert avgjerd utan forklaring
    .note = den det gjeld, skal få vite korleis avgjerda blir teken, og kva ho fører til: artikkel 13 nr. 2 bokstav f i personvernforordninga
    .help = skriv det i «{ $key }», på alle språka, i ord folk forstår
    .why = Forordninga krev meiningsfull informasjon om logikken og om kva avgjerda har å seie (artikkel 13 nr. 2 bokstav f og artikkel 14 nr. 2 bokstav g). Eit namn på avgjerda er ikkje nok.

OP426 = avgjerda «{ $decision }» seier ikkje kven som kan sjå på saka på nytt
    .title = Automatisert avgjerd utan ny vurdering
    .note = den det gjeld, kan krevje at eit menneske ser på saka: artikkel 22 nr. 3 i personvernforordninga
    .help = skriv «review» med ein id frå kontaktane
    .why = Retten til å få eit menneske til å vurdere saka, seie si meining og få avgjerda prøvd (artikkel 22 nr. 3) er lite verd når ein ikkje veit kven ein skal spørje.

OP427 = avgjerda «{ $decision }» seier ikkje om eit menneske tek del
    .title = Grad av automatisering er ikkje nemnd
    .note = reglane i artikkel 22 i personvernforordninga gjeld avgjerder som ei maskin tek åleine
    .help = skriv «degree: full» om ingen tek del, elles «degree: partly»
    .why = Om eit menneske tek del, avgjer kva rettar ein har (artikkel 22 nr. 1). Utan svar reknar programmet avgjerda som heilt automatisert.

OP428 = erklæringa «{ $notice }» blei sist gjennomgått { $date }
    .title = Gjennomgangen er for gammal
    .here = meir enn to år sidan
    .note = det som står der, skal vere rett i dag: artikkel 5 nr. 1 bokstav d og artikkel 24 nr. 1 i personvernforordninga
    .help = gå gjennom erklæringa, rett det som er endra, og skriv dagen i «reviewed»
    .why = System blir bytte ut, lover blir oppheva og kontor skiftar namn. Ei erklæring som ingen har sett på på to år, er sjeldan heilt rett.

OP429 = «{ $recipient }» har inga rolle
    .title = Mottakar utan rolle
    .note = rolla seier kven som er ansvarleg for det som skjer vidare: artikkel 4 nr. 7 til 10 i personvernforordninga
    .help = skriv «role» her eller i registeret: { $roles }
    .why = Ein databehandlar gjer som vi seier; ein annan behandlingsansvarleg avgjer sjølv, og då må ein vende seg dit med krava sine. Lesaren treng å vite kva som gjeld (artikkel 4 nr. 7 til 10, artikkel 13 nr. 1 bokstav e).

## Er det som dempar ein regel, fullstendig, i rett tid og til nytte?

OP601 = fritaket manglar { $missing }
    .title = Ufullstendig fritak
    .here = har ingen verknad
    .note = eit fritak gjeld berre når det er ei avgjerd som kan etterprøvast: kva regel, kvifor, av kven og kor lenge
    .help = skriv { $missing } i fritaket, eller slett det
    .why = Den behandlingsansvarlege må kunne vise korleis krava blir følgde (artikkel 5 nr. 2 i personvernforordninga). Eit fritak utan grunngjeving, avsendar og sluttdato er eit hol som ingen eig. Difor har det ingen verknad.

OP602 = det finst ingen regel «{ $rule }»
    .title = Fritak frå ein ukjend regel
    .note = fritaket har ingen verknad før det nemner ein regel
    .help = skriv koden eller namnet på regelen slik det står i meldinga; «opplyst explain» listar opp alle
    .help-similar = meinte du { $similar }?
    .why = Ein feilskriven regel ville få alle til å tru at noko er avgjort, medan meldinga framleis står der.

OP603 =
    { $kind ->
        [reading] det kan ikkje gjevast fritak frå regelen { $rule }: han seier at ei fil eller eit felt ikkje kan nyttast slik det er
        [page] det kan ikkje gjevast fritak frå regelen { $rule }: sida ville mangle eit namn, ein tekst eller ei adresse
        [site] ei erklæring kan ikkje gje fritak frå regelen { $rule }: han gjeld heile nettstaden
        [notice] site.yaml kan ikkje gje fritak frå regelen { $rule }: han gjeld éi og éi erklæring
       *[waiver] det kan ikkje gjevast fritak frå regelen { $rule }: han gjeld fritaka sjølve
    }
    .title = Regel det ikkje kan gjevast fritak frå
    .note = fritak frå det som står i éi erklæring, høyrer heime i den erklæringa, og fritak frå det erklæringane deler, i site.yaml
    .help = slett fritaket, og rett det som regelen melder
    .help-site = flytt fritaket til «waivers» i content/site.yaml, eller rett det som regelen melder
    .help-notice = flytt fritaket til «waivers» i erklæringa det gjeld, eller rett det som regelen melder
    .why = Det som ikkje kan lesast, kan heller ikkje publiserast, same kven som avgjer. Det alle erklæringane deler, kan ikkje éi av dei avgjere, og nettstaden kan ikkje avgjere kva ei av dei skal seie; difor står kvart fritak der det høyrer heime. Og eit fritak frå kontrollen av fritak ville løyne seg sjølv.

OP604 =
    { $holder ->
        [site] verken site.yaml eller registeret har nokon del «{ $part }»
       *[notice] erklæringa har ingen del «{ $part }»
    }
    .title = Fritak for ein ukjend del
    .note = fritaket har ingen verknad før det nemner ein del som finst
    .help = skriv «purposes», «sections», «automated-decisions», «transfers», «parts», «rights» eller «joint-controllers», punktum og ein id; utan «at» gjeld fritaket heile erklæringa
    .help-site = skriv eit felt i site.yaml, eller «contacts», «audiences», «organisations», «recipients», «data», «terms» eller ei anna liste, punktum og ein id; utan «at» gjeld fritaket alt det erklæringane deler
    .help-similar = meinte du «{ $similar }»?
    .why = Eit fritak gjeld éin stad, slik at den same feilen andre stader framleis blir meld. Når eit formål, eit avsnitt eller ei oppføring i registeret får ny id, må fritaket følgje med.

OP605 = fritaket frå { $rule } gjekk ut { $date }
    .title = Fritak som har gått ut
    .here = siste dagen
    .note = etter siste dagen har eit fritak ingen verknad: artikkel 24 nr. 1 i personvernforordninga
    .help = rett det { $rule } melder, og slett fritaket, eller la «{ $by }» avgjere saka på nytt, med ny grunngjeving og ny dato
    .why = Den behandlingsansvarlege skal gå gjennom tiltaka sine og halde dei ved like (artikkel 24 nr. 1 i personvernforordninga). Sluttdatoen gjer at nokon ser på unntaket att, i staden for at det varer evig.

OP606 =
    { $part ->
        [all] { $holder ->
            [site] inga melding om det erklæringane deler, treng fritaket frå { $rule }
           *[notice] inga melding i erklæringa treng fritaket frå { $rule }
        }
       *[other] inga melding i «{ $part }» treng fritaket frå { $rule }
    }
    .title = Fritak som ikkje er i bruk
    .here = inga melding å gje fritak frå
    .note = eit fritak som blir liggjande, ville løyne neste feil også, utan at nokon har avgjort det
    .help = slett fritaket; gjeld meldinga ein annan stad, rett «at»
    .help-site = slett fritaket; gjeld meldinga ein annan del, rett «at», og gjeld ho ei erklæring, flytt fritaket dit
    .why = Det fritaket galdt, er retta, eller regelen og delen høyrer ikkje saman. Ei liste over unntak er berre verd noko når kvart av dei er i bruk.

# Tomme uttrykk for kor lenge noko blir lagra. Det lengste først; | skil dei. Eit kriterium som ikkje
# seier noko anna enn dette, blir meldt (OP413).
rules-vague-phrases = så lenge det er naudsynt for å oppfylle formålet med behandlinga | så lenge det er nødvendig for å oppfylle formålet med behandlinga | så lenge det er naudsynt for å oppfylle formålet | så lenge det er nødvendig for å oppfylle formålet | ikkje lenger enn det som er naudsynt for formålet | ikkje lenger enn det som er nødvendig for formålet | ikkje lenger enn det som er naudsynt | ikkje lenger enn det som er nødvendig | ikkje lenger enn det er naudsynt | ikkje lenger enn det er nødvendig | ikkje lenger enn naudsynt for formålet | ikkje lenger enn nødvendig for formålet | ikkje lenger enn naudsynt | ikkje lenger enn nødvendig | så lenge det er naudsynt for formålet | så lenge det er nødvendig for formålet | så lenge det er naudsynt | så lenge det er nødvendig | så lenge det trengst for formålet | så lenge det trengst | så lenge det er behov for det | så lenge det er behov for dei | så lenge vi treng dei | så lenge vi har behov for dei | så lenge vi har bruk for dei | så lenge vi har bruk for opplysningane | så lenge vi har behov for opplysningane | så lenge vi treng opplysningane | så lenge som naudsynt | så lenge som nødvendig | opplysningane blir lagra
rules-criterion-openings = vi lagrar opplysningane | for formålet | for formåla | med behandlinga | vi lagrar opplysningane om deg | vi lagrar opplysningane | vi lagrar dei | vi tek vare på opplysningane | vi tek vare på dei
