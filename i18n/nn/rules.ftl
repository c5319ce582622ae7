### Kva reglane seier. Kvar regel har ei melding med koden sin: kva som er gale, og under .title, .note,
### .help og .why namnet i tabellar, grunnen, kva ein gjer, og ei lengre forklaring.

## Ord som fleire meldingar deler

rules-difference =
    { $side ->
        [here] { $here } står berre på { $one }
        [there] { $there } står berre på { $other }
        [both] { $here } står berre på { $one }, { $there } berre på { $other }
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
rules-length =
    { $unit ->
        [hours] { $count ->
            [one] éin time ({ $iso })
           *[other] { $count } timar ({ $iso })
        }
        [days] { $count ->
            [one] éin dag ({ $iso })
           *[other] { $count } dagar ({ $iso })
        }
        [months] { $count ->
            [one] éin månad ({ $iso })
           *[other] { $count } månader ({ $iso })
        }
       *[years] { $count } år ({ $iso })
    }
rules-of =
    { $scope ->
        [notice] erklæringa «{ $id }»
        [decision] avgjerda «{ $id }»
        [transfer] overføringa til «{ $id }»
       *[purpose] formålet «{ $id }»
    }

rules-field-title = tittelen
rules-field-summary = samandraget
rules-field-text = teksten om formålet
rules-field-interest = interessa vi viser til
rules-field-otherwise = kva som skjer utan opplysningane
rules-field-when = når mottakaren får opplysningane
rules-field-why = grunnen til lagringstida
rules-field-criterion = kriteriet for lagringstida
rules-field-logic = korleis avgjerda blir teken
rules-field-effect = kva avgjerda har å seie for den ho gjeld
rules-field-transfer-text = teksten om overføringa
rules-field-name = namnet
rules-field-about = omtalen
rules-field-lead = setninga på framsida
rules-field-address = postadressa
rules-field-url = nettadressa
rules-field-accessibility = adressa til tilgjengeerklæringa
rules-field-audiences = målgruppene
rules-field-effective = datoen erklæringa gjeld frå
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
rules-field-required = om ein må gje opplysningane
rules-field-retention = lagringstida
rules-field-period = lagringstida
rules-field-from = hendinga lagringstida blir rekna frå
rules-field-then = kva som skjer når lagringstida er over
rules-field-because = regelen som lagringstida følgjer
rules-field-recipient-data = opplysningane mottakaren får
rules-field-ground = heimelen
rules-field-degree = kor mykje av avgjerda som er automatisert
rules-field-review = kven som ser på avgjerda på nytt
rules-field-purposes = formåla avgjerda høyrer til
rules-field-safeguard = det som vernar opplysningane
rules-field-copy = kven som gjev kopi av garantiane

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
       *[purpose] formålet «{ $id }» finst ikkje i erklæringa
    }
    .title = Ukjend id
    .here = «{ $id }» er ikkje definert nokon stad
    .note = det som fleire erklæringar deler, får namnet sitt éin stad og blir vist til med id, så namnet er likt overalt
    .help = rett skrivemåten, eller legg inn «{ $id }» i site.yaml eller registeret
    .help-similar = skriv «{ $similar }» om det er den du meiner; elles legg du inn «{ $id }» i site.yaml eller registeret
    .why = Organisasjonar, opplysningstypar, kjelder, mottakarar, målgrupper og kontaktar har namn på alle språka éin stad, i site.yaml og registeret. Erklæringane viser til dei med id. Ein id som ikkje finst der, ville gjeve lesaren ei tom linje i staden for eit namn.

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
    .why = Den som les på eitt språk, skal få vite like mykje som den som les på eit anna. Difor må alle tekstane finnast på alle språka før erklæringa kan publiserast. Programmet set aldri inn ein tekst frå eit anna språk, for då ville sida skifte språk midt i, og det hjelper korkje lesaren eller skjermlesaren.

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
    .note = dagen viser kva tekst som galdt når, og kva lover siteringane skal prøvast mot: artikkel 5 nr. 2 i personvernforordninga
    .help = skriv dagen i «effective», til dømes «effective: 2026-08-15»
    .why = Den ansvarlege skal kunne vise kva folk fekk vite, og når (artikkel 5 nr. 2 og artikkel 13 nr. 3). Utan dato veit heller ikkje programmet om ei lov var i kraft då erklæringa tok til å gjelde.

OP109 = «{ $one }» og «{ $other }» får same adresse på { $lang }: { $address }
    .title = Same adresse to gonger
    .here = gjev adressa { $address }
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
    .note = ein mottakar eller ei lagringstid kan berre gjelde opplysningar som formålet nyttar: artikkel 5 nr. 1 bokstav a i personvernforordninga
    .help = legg «{ $data }» til opplysningane i formålet, eller ta det bort her
    .why = Når ein mottakar får, eller vi lagrar, opplysningar som formålet ikkje nemner, er anten lista over opplysningar for kort eller mottakaren feil. Lesaren ser to ulike svar på kva vi nyttar (artikkel 5 nr. 1 bokstav a).

OP112 = lenkja fører ikkje til noko: «{ $target }» finst ikkje
    .title = Lenkje til noko som ikkje finst
    .here =
        { $kind ->
            [notice] det finst inga erklæring med denne id-en
            [section] det finst ingen bolk med denne id-en
            [audience] det finst inga målgruppe med denne id-en
           *[contact] det finst ingen kontakt med denne id-en
        }
    .note = lesaren ville kome til ei side som ikkje finst
    .help = rett id-en i lenkja
    .help-similar = skriv «{ $similar }» om det er det du meiner
    .why = Lenkjer mellom erklæringar, målgrupper og kontaktar går til id-ar, så dei held når ein tittel blir endra. Ein id som ikkje finst, ville gje ei daud lenkje på sida.

## Seier språka det same?

OP201 = formålet «{ $id }» manglar på { $lang }
    .title = Formål berre på somme språk
    .here = formålet manglar på { $lang }
    .there = står her på { $other }
    .misspelt = kan dette vere «{ $id }»?
    .note = alle lesarar skal få vite om dei same formåla: artikkel 13 nr. 1 bokstav c og artikkel 12 nr. 1 i personvernforordninga
    .help = skriv formålet «{ $id }» på { $lang } òg, eller ta det bort på dei andre språka
    .help-misspelt = skriv «{ $id }» i staden for «{ $similar }» om dei er same formålet
    .help-extra = skriv formålet «{ $id }» på { $lang } òg, med fakta, eller ta det bort på { $other }
    .why = Eit formål som berre står på eitt språk, er løynt for alle som les dei andre. Formåla blir kjende att på id-en, ikkje på rekkjefølgja, så id-en må vere lik på alle språka.

OP202 = bolken «{ $id }» manglar på { $lang }
    .title = Bolk berre på somme språk
    .here = bolken manglar på { $lang }
    .there = står her på { $other }
    .misspelt = kan dette vere «{ $id }»?
    .note = alle lesarar skal få vite det same: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv bolken {"{"}#{ $id }{"}"} på { $lang } òg, eller ta han bort på dei andre språka
    .help-misspelt = skriv {"{"}#{ $id }{"}"} i staden for {"{"}#{ $similar }{"}"} om det er same bolken
    .help-extra = skriv bolken {"{"}#{ $id }{"}"} på { $lang } òg, eller ta han bort på { $other }
    .why = Kvar bolk har ein id i klammar etter overskrifta, lik på alle språka. Slik ser programmet at ein bolk ikkje er omsett, og slik held lenkjene når overskrifta blir endra.

OP203 = behandlingsgrunnlaget for «{ $purpose }» er ikkje likt på { $one } og { $other }: { rules-difference }
    .title = Ulikt behandlingsgrunnlag
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = eit formål kviler på det same grunnlaget for alle, kva språk dei enn les: artikkel 13 nr. 1 bokstav c i personvernforordninga
    .help = finn ut kva grunnlag som er rett, og rett det andre
    .why = Behandlingsgrunnlaget avgjer kva rettar ein har: den som har samtykt, kan trekkje samtykket, og den som blir behandla etter artikkel 6 nr. 1 bokstav e, kan protestere. Står det ulike grunnlag på to språk, får lesarane ulike svar på kva dei kan krevje (artikkel 13 nr. 1 bokstav c og artikkel 14 nr. 1 bokstav c). Siteringane kan skrivast ulikt; det er føresegnene dei viser til, som blir samanlikna.

OP204 = grunnlaget for særlege kategoriar i «{ $purpose }» er ikkje likt på { $one } og { $other }: { rules-difference }
    .title = Ulikt grunnlag for særlege kategoriar
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = særlege kategoriar av opplysningar krev eit eige grunnlag i artikkel 9 nr. 2 i personvernforordninga, og det er det same for alle
    .help = finn ut kva grunnlag som er rett, og rett det andre
    .why = Helseopplysningar, fagforeiningsmedlemskap og andre særlege kategoriar kan berre nyttast på eit av vilkåra i artikkel 9 nr. 2. Ulike vilkår på to språk tyder at minst éin tekst ikkje er oppdatert.

OP205 = «{ $purpose }»: opplysningane er ikkje dei same på { $one } og { $other }: { rules-difference }
    .title = Ulike opplysningar
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite om dei same opplysningane: artikkel 14 nr. 1 bokstav d og artikkel 12 nr. 1 i personvernforordninga
    .help = gjer listene like; rekkjefølgja har ikkje noko å seie
    .why = Den som vil vite kva vi har om dei, skal få same svaret på alle språk (artikkel 14 nr. 1 bokstav d og artikkel 12 nr. 1).

OP206 = «{ $purpose }»: kjeldene er ikkje dei same på { $one } og { $other }: { rules-difference }
    .title = Ulike kjelder
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite kvar opplysningane kjem frå: artikkel 14 nr. 2 bokstav f i personvernforordninga
    .help = gjer listene like; rekkjefølgja har ikkje noko å seie
    .why = Opplysningar som kjem frå andre enn personen sjølv, er det lett å ikkje vite om. Difor skal kjelda nemnast (artikkel 14 nr. 2 bokstav f), og ho skal nemnast på alle språka.

OP207 =
    { $what ->
        [list] «{ $purpose }»: mottakarane er ikkje dei same på { $one } og { $other }: { rules-difference }
        [role] «{ $purpose }»: rolla til mottakaren «{ $recipient }» er ikkje lik: { rules-difference }
       *[data] «{ $purpose }»: opplysningane «{ $recipient }» får, er ikkje dei same på { $one } og { $other }: { rules-difference }
    }
    .title = Ulike mottakarar
    .here = { rules-difference-here }
    .there = { rules-difference-there }
    .note = alle skal få vite kven som får opplysningane: artikkel 13 nr. 1 bokstav e i personvernforordninga
    .help = gjer dei like; rekkjefølgja har ikkje noko å seie
    .why = Kven som får opplysningane, og i kva rolle, er noko av det folk oftast vil vite (artikkel 13 nr. 1 bokstav e og artikkel 14 nr. 1 bokstav e). Er lista kortare på eitt språk, er nokre mottakarar løynde for dei som les det.

OP208 =
    { $what ->
        [cover] «{ $purpose }»: lagringstida er delt opp ulikt på { $one } og { $other }: ei linje for { rules-difference }
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
    .length = { rules-length }
    .note = alle skal få vite kor lenge opplysningane blir lagra: artikkel 13 nr. 2 bokstav a i personvernforordninga
    .help = finn ut kva som er rett, og gjer språka like
    .why = Lagringstida er ein lovnad. «90 dagar» på eitt språk og «30 dagar» på eit anna er to lovnader, og berre éin kan haldast (artikkel 13 nr. 2 bokstav a og artikkel 14 nr. 2 bokstav a). Linjene blir samanlikna etter kva opplysningar dei gjeld, ikkje etter rekkjefølgja.

OP209 = «{ $purpose }»: om ein må gje opplysningane, er ikkje likt: { $one } har «{ $here }», { $other } har «{ $there }»
    .title = Ulikt om ein må gje opplysningane
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = alle skal få vite om dei må gje opplysningane, og kvifor: artikkel 13 nr. 2 bokstav e i personvernforordninga
    .help = skriv det same på alle språka: «law» (lova krev det), «contract» (ein avtale krev det) eller «none» (det er frivillig)
    .why = Den som trur at noko er frivillig når det ikkje er det, kan miste eit tilbod; den som trur det motsette, gjev frå seg meir enn naudsynt (artikkel 13 nr. 2 bokstav e).

OP210 = målgruppene for { rules-of } er ikkje dei same på { $one } og { $other }: { rules-difference }
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

OP214 = { $field } er ikkje same på { $one } og { $other }: «{ $here }» og «{ $there }»
    .title = Ulike kontaktar
    .here = «{ $here }» på { $one }
    .there = «{ $there }» på { $other }
    .note = den som vil nytte rettane sine, skal vende seg til same stad kva språk ho enn les: artikkel 13 nr. 1 bokstav a og b i personvernforordninga
    .help = finn ut kven som er rett, og rett den andre
    .why = Kontakten og personvernombodet er døra inn for den som vil ha innsyn eller klage. Ulike svar på to språk sender nokre lesarar til feil stad (artikkel 13 nr. 1 bokstav a og b).

OP215 = bolkane står ikkje i same rekkjefølgje på { $one } og { $other}: her kjem «{ $here }» der { $other } har «{ $there }»
    .title = Ulik rekkjefølgje på bolkane
    .here = her står «{ $here }» på { $one }
    .there = her står «{ $there }» på { $other }
    .note = den som skiftar språk, skal finne att staden: artikkel 12 nr. 1 i personvernforordninga
    .help = set bolkane i same rekkjefølgje på alle språka
    .why = Når bolkane står i same rekkjefølgje, kan lesaren skifte språk utan å miste staden, og den som omset, ser kva som manglar.

OP216 = { rules-of }: { $field } – { $none } seier at det ikkje finst nokon, { $some } seier at det finst
    .title = Ingen mot nokon
    .none = her står det at det ikkje finst nokon
    .some = her står det nokon
    .note = språka seier imot kvarandre om noko som folk har krav på å få vite: artikkel 13 i personvernforordninga
    .help = finn ut kva som er rett, og rett det andre
    .why = «Ingen mottakarar» og ei liste over mottakarar kan ikkje begge vere rett. Den som les språket med «none», får vite at opplysningane blir verande hos oss (artikkel 13 nr. 1 bokstav e og f, artikkel 13 nr. 2 bokstav f).

OP217 = { rules-of }: { $field } står berre på { $lang }, ikkje på { $reference }
    .title = Faktum berre i ei omsetjing
    .here = skulle stått her på { $reference }
    .there = står her på { $lang }
    .note = det som ei omsetjing ikkje seier, blir henta frå { $reference }; det motsette skjer aldri: artikkel 12 nr. 1 i personvernforordninga
    .help = skriv det på { $reference } òg (feltet «{ $key }»), eller ta det bort på { $lang }
    .why = Hovudspråket er det alle omsetjingane hentar fakta frå. Eit faktum som berre står i ei omsetjing, blir difor ikkje vist til nokon andre, og ingen ser at det manglar.

OP218 = den automatiserte avgjerda «{ $id }» manglar på { $lang }
    .title = Automatisert avgjerd berre på somme språk
    .here = avgjerda manglar på { $lang }
    .there = står her på { $other }
    .misspelt = kan dette vere «{ $id }»?
    .note = alle skal få vite om dei same automatiserte avgjerdene: artikkel 13 nr. 2 bokstav f i personvernforordninga
    .help = skriv avgjerda «{ $id }» på { $lang } òg, med tittel, korleis ho blir teken, og kva ho har å seie
    .help-misspelt = skriv «{ $id }» i staden for «{ $similar }» om det er same avgjerda
    .help-extra = skriv avgjerda «{ $id }» på { $lang } òg, med fakta, eller ta ho bort på { $other }
    .why = Den som ei maskin avgjer noko om, har krav på å få vite det, korleis det skjer og kva det fører til (artikkel 13 nr. 2 bokstav f og artikkel 14 nr. 2 bokstav g). Det krev tekstar, og tekstar blir ikkje henta frå eit anna språk.

OP219 = overføringa til «{ $id }» manglar på { $lang }
    .title = Overføring berre på somme språk
    .here = overføringa manglar på { $lang }
    .there = står her på { $other }
    .misspelt = kan dette vere «{ $id }»?
    .note = alle skal få vite om dei same overføringane ut av EØS: artikkel 13 nr. 1 bokstav f i personvernforordninga
    .help = skriv overføringa til «{ $id }» på { $lang } òg, eller ta bort heile «transfers» på { $lang }, så blir ho henta
    .help-misspelt = skriv «{ $id }» i staden for «{ $similar }» om det er same mottakaren
    .help-extra = skriv overføringa til «{ $id }» på { $lang } òg, eller ta ho bort på { $other }
    .why = Opplysningar som går ut av EØS, er ikkje lenger verna av dei same reglane. Difor skal kvar overføring nemnast (artikkel 13 nr. 1 bokstav f og artikkel 14 nr. 1 bokstav f), på alle språka.
