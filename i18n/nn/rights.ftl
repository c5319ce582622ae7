### Rettane: kva dei har å seie, når dei gjeld, og kvifor dei gjeld her.
###
### Nøkkelen er namnet. «.short» står i lister, «.what» seier kva retten har å seie, «.when» når han
### gjeld. Nøklar som endar på eit grunnlag, seier kvifor han gjeld når behandlinga byggjer på det.

rights-title = Rettane dine
rights-lead = Her ser du kva du har rett til når vi behandlar opplysningar om deg, og kva formål kvar rett gjeld for.

## Slik nyttar du rettane

rights-how-ask = Ta kontakt med oss. Du treng ikkje nytte eit skjema.
rights-how-answer = Vi svarar utan ugrunna opphald og seinast innan éin månad (personvernforordninga artikkel 12 nr. 3).
rights-how-longer = Er kravet komplisert, eller får vi mange krav, kan svaret ta inntil to månader til. Då seier vi frå innan den første månaden og forklarer kvifor.
rights-how-free = Det er gratis (personvernforordninga artikkel 12 nr. 5).
rights-how-identity = Vi bed deg stadfeste kven du er, berre når vi har rimeleg grunn til å tvile (personvernforordninga artikkel 12 nr. 6).
rights-how-refusal = Seier vi nei, forklarer vi kvifor, og vi minner deg på at du kan klage eller gå til domstolen (personvernforordninga artikkel 12 nr. 4).

## Innsyn

rights-access = Rett til innsyn
    .short = Innsyn
    .what = Du kan få vite om vi behandlar opplysningar om deg, sjå opplysningane og få ein kopi av dei.
    .when = Vi kan unnta noko når ei lov seier det, til dømes når andre har krav på vern. Unntaka står i personopplysningslova §§ 16 og 17.

## Retting

rights-rectification = Rett til retting
    .short = Retting
    .what = Er noko feil, rettar vi det. Manglar noko, kan du be oss fylle det ut.
    .when = Fortel oss kva som er feil, og kva som er rett.

## Sletting

rights-erasure = Rett til sletting
    .short = Sletting
    .limited = Avgrensa sletting
    .what = Du kan be oss slette opplysningar om deg. Vi slettar når formålet ikkje lenger krev at vi har dei.
    .when = Vi slettar ikkje det ei lov krev at vi tek vare på, det vi må ha for å utføre ei oppgåve i ålmenta si interesse, eller det som trengst i eit rettskrav.
rights-erasure-consent = Du har samtykt. Trekkjer du samtykket tilbake, slettar vi, med mindre vi har eit anna grunnlag for å halde på opplysningane.
rights-erasure-explicit = Du har samtykt uttrykkeleg til at vi behandlar særlege kategoriar. Trekkjer du samtykket tilbake, slettar vi dei, med mindre vi har eit anna grunnlag.
rights-erasure-contract = Behandlinga byggjer på ein avtale med deg. Vi slettar når avtalen ikkje lenger krev opplysningane.
rights-erasure-obligation = Ei lov pålegg oss å behandle opplysningane. Vi slettar ikkje så lenge plikta varer.
rights-erasure-vital = Opplysningane vernar liv eller helse. Vi slettar når dei ikkje lenger trengst til det.
rights-erasure-task = Vi utfører ei oppgåve i ålmenta si interesse eller utøver offentleg styresmakt. Vi slettar ikkje så lenge oppgåva krev opplysningane.
rights-erasure-interest = Behandlinga byggjer på ei rettkomen interesse. Protesterer du, slettar vi, med mindre vi har tvingande grunnar til å halde fram.

## Avgrensing

rights-restriction = Rett til avgrensing av behandlinga
    .short = Avgrensing
    .what = Du kan be oss la opplysningane liggje utan å nytte dei.
    .when = Det gjeld medan vi undersøkjer om opplysningane er rette, eller vurderer ein protest frå deg. Det gjeld også når du vil at vi skal halde på dei i staden for å slette, eller når du treng dei til eit rettskrav.

## Dataportabilitet

rights-portability = Rett til dataportabilitet
    .short = Dataportabilitet
    .what = Du kan få opplysningane du har gjeve oss, i eit format som maskiner kan lese, og du kan få dei overførte til andre.
    .when = Retten gjeld når behandlinga byggjer på samtykke eller avtale og skjer automatisk.
rights-portability-consent = Du har samtykt.
rights-portability-explicit = Du har samtykt uttrykkeleg til at vi behandlar særlege kategoriar.
rights-portability-contract = Behandlinga byggjer på ein avtale med deg.

## Protest

rights-object = Rett til å protestere
    .short = Protestere
    .what = Du kan protestere av grunnar som gjeld din eigen situasjon. Då stansar vi, med mindre vi har tvingande grunnar som veg tyngre, eller treng opplysningane til eit rettskrav.
    .when = Retten gjeld når vi utfører ei oppgåve i ålmenta si interesse, utøver offentleg styresmakt eller byggjer på ei rettkomen interesse. Mot direkte marknadsføring kan du alltid protestere, og då stansar vi.
rights-object-task = Vi utfører ei oppgåve i ålmenta si interesse eller utøver offentleg styresmakt.
rights-object-interest = Behandlinga byggjer på ei rettkomen interesse.

## Samtykke

rights-withdraw = Rett til å trekkje tilbake samtykket
    .short = Trekkje tilbake samtykket
    .what = Du kan trekkje tilbake samtykket når som helst, like lett som du gav det.
    .when = Det vi gjorde før du trekte samtykket tilbake, blir ikkje påverka.
rights-withdraw-consent = Du har samtykt.
rights-withdraw-explicit = Du har samtykt uttrykkeleg til at vi behandlar særlege kategoriar.

## Automatiserte avgjerder

rights-review = Rett til at eit menneske ser på avgjerda
    .short = Menneskeleg vurdering
    .what = Har eit datasystem avgjort noko om deg, kan du be eit menneske sjå på det. Du kan seie kva du meiner, og vere usamd i avgjerda.
    .when = Retten gjeld avgjerder som har rettsverknad for deg, eller som påverkar deg like mykje.

## Klage

rights-complaint = Rett til å klage
    .short = Klage
    .what = Meiner du at vi bryt personvernreglane, kan du klage direkte til tilsynsorganet. Du treng ikkje klage til oss først.
    .when = Det er gratis å klage (personvernforordninga artikkel 57 nr. 3). Du kan også klage i det landet der du bur eller arbeider.

## Grunnlaga, slik dei står i tabellane

rights-basis-consent = samtykke
rights-basis-contract = avtale
rights-basis-obligation = rettsleg plikt
rights-basis-vital = vern av liv eller helse
rights-basis-task = oppgåve i ålmenta si interesse
rights-basis-interest = rettkomen interesse
rights-basis-explicit = uttrykkeleg samtykke
