### Rettighetene: hva de betyr, når de gjelder, og hvorfor de gjelder her.
###
### Nøkkelen er navnet. «.short» står i lister, «.what» sier hva rettigheten betyr, «.when» når den
### gjelder. Nøkler som ender på et grunnlag, sier hvorfor den gjelder når behandlingen bygger på det.

rights-title = Rettighetene dine
rights-lead = Her ser du hva du har rett til når vi behandler opplysninger om deg, og hvilke formål hver rettighet gjelder for.

## Slik bruker du rettighetene

rights-how-ask = Ta kontakt med oss. Du trenger ikke bruke et skjema.
rights-how-answer = Vi svarer uten ugrunnet opphold og senest innen én måned (personvernforordningen artikkel 12 nr. 3).
rights-how-longer = Er kravet komplisert, eller får vi mange krav, kan vi bruke inntil to måneder til. Da sier vi fra innen den første måneden og forklarer hvorfor.
rights-how-free = Det er gratis (personvernforordningen artikkel 12 nr. 5).
rights-how-identity = Vi ber deg bekrefte hvem du er, bare når vi har rimelig grunn til å tvile (personvernforordningen artikkel 12 nr. 6).
rights-how-refusal = Sier vi nei, forklarer vi hvorfor, og vi minner deg på at du kan klage eller gå til domstolen (personvernforordningen artikkel 12 nr. 4).

## Innsyn

rights-access = Rett til innsyn
    .short = Innsyn
    .what = Du kan få vite om vi behandler opplysninger om deg, se opplysningene og få en kopi av dem.
    .when = Vi kan unnta noe når en lov sier det, for eksempel når andre har krav på vern. Unntakene står i personopplysningsloven §§ 16 og 17.

## Retting

rights-rectification = Rett til retting
    .short = Retting
    .what = Er noe feil, retter vi det. Mangler noe, kan du be oss fylle det ut.
    .when = Fortell oss hva som er feil, og hva som er riktig.

## Sletting

rights-erasure = Rett til sletting
    .short = Sletting
    .limited = Begrenset sletting
    .what = Du kan be oss slette opplysninger om deg. Vi sletter når formålet ikke lenger krever at vi har dem.
    .when = Vi sletter ikke det en lov krever at vi tar vare på, det vi må ha for å utføre en oppgave i allmennhetens interesse, eller det som trengs i et rettskrav.
rights-erasure-consent = Du har samtykket. Trekker du samtykket tilbake, sletter vi, med mindre vi har et annet grunnlag for å beholde opplysningene.
rights-erasure-explicit = Du har samtykket uttrykkelig til at vi behandler særlige kategorier. Trekker du samtykket tilbake, sletter vi dem, med mindre vi har et annet grunnlag.
rights-erasure-contract = Behandlingen bygger på en avtale med deg. Vi sletter når avtalen ikke lenger krever opplysningene.
rights-erasure-obligation = En lov pålegger oss å behandle opplysningene. Vi sletter ikke så lenge plikten varer.
rights-erasure-vital = Opplysningene verner liv eller helse. Vi sletter når de ikke lenger trengs til det.
rights-erasure-task = Vi utfører en oppgave i allmennhetens interesse eller utøver offentlig myndighet. Vi sletter ikke så lenge oppgaven krever opplysningene.
rights-erasure-interest = Behandlingen bygger på en berettiget interesse. Protesterer du, sletter vi, med mindre vi har tvingende grunner til å fortsette.

## Begrensning

rights-restriction = Rett til begrensning av behandlingen
    .short = Begrensning
    .what = Du kan be oss la opplysningene ligge uten å bruke dem.
    .when = Det gjelder mens vi undersøker om opplysningene er riktige, eller vurderer en protest fra deg. Det gjelder også når du vil at vi skal beholde dem i stedet for å slette, eller når du trenger dem til et rettskrav.

## Dataportabilitet

rights-portability = Rett til dataportabilitet
    .short = Dataportabilitet
    .what = Du kan få opplysningene du har gitt oss, i et format som maskiner kan lese, og du kan få dem overført til andre.
    .when = Retten gjelder når behandlingen bygger på samtykke eller avtale og skjer automatisk.
rights-portability-consent = Du har samtykket.
rights-portability-explicit = Du har samtykket uttrykkelig til at vi behandler særlige kategorier.
rights-portability-contract = Behandlingen bygger på en avtale med deg.

## Protest

rights-object = Rett til å protestere
    .short = Protestere
    .what = Du kan protestere av grunner som gjelder din egen situasjon. Da stanser vi, med mindre vi har tvingende grunner som veier tyngre, eller trenger opplysningene til et rettskrav.
    .when = Retten gjelder når vi utfører en oppgave i allmennhetens interesse, utøver offentlig myndighet eller bygger på en berettiget interesse. Mot direkte markedsføring kan du alltid protestere, og da stanser vi.
rights-object-task = Vi utfører en oppgave i allmennhetens interesse eller utøver offentlig myndighet.
rights-object-interest = Behandlingen bygger på en berettiget interesse.

## Samtykke

rights-withdraw = Rett til å trekke tilbake samtykket
    .short = Trekke tilbake samtykket
    .what = Du kan trekke tilbake samtykket når som helst, like lett som du ga det.
    .when = Det vi gjorde før du trakk samtykket tilbake, blir ikke påvirket.
rights-withdraw-consent = Du har samtykket.
rights-withdraw-explicit = Du har samtykket uttrykkelig til at vi behandler særlige kategorier.

## Automatiserte avgjørelser

rights-review = Rett til at et menneske ser på avgjørelsen
    .short = Menneskelig vurdering
    .what = Har et datasystem avgjort noe om deg, kan du be et menneske se på det. Du kan si hva du mener, og være uenig i avgjørelsen.
    .when = Retten gjelder avgjørelser som har rettsvirkning for deg, eller som påvirker deg like mye.

## Klage

rights-complaint = Rett til å klage
    .short = Klage
    .what = Mener du at vi bryter personvernreglene, kan du klage direkte til tilsynsmyndigheten. Du trenger ikke å klage til oss først.
    .when = Det er gratis å klage (personvernforordningen artikkel 57 nr. 3). Du kan også klage i det landet der du bor eller arbeider.

## Grunnlagene, slik de står i tabellene

rights-basis-consent = samtykke
rights-basis-contract = avtale
rights-basis-obligation = rettslig plikt
rights-basis-vital = vern av liv eller helse
rights-basis-task = oppgave i allmennhetens interesse
rights-basis-interest = berettiget interesse
rights-basis-explicit = uttrykkelig samtykke
