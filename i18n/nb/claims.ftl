### Mønstre for setninger som lover eller nekter noe. De blir aldri vist til noen. Ett mønster på hver linje:
### «ord*» er et ord som begynner slik, «a/b» ett av ordene, «ord?» et ord som kan mangle, «…» hvilke ord som
### helst, «~» høyst tre ord, «$» slutten på setningen, og «a & b» begge deler. Mønstrene under .unless gjør at
### setningen likevel ikke lover det. «-» er en tom liste.

## Rettigheter

claim-objection =
    du/dere kan ~ protestere
    har ~ rett til å protestere/motsette
    kan ~ motsette deg
    av grunner … kan du protestere
    har ~ rett til ~ innsigelse*/protest
    kan ~ reservere deg mot ~ behandling*
    .unless =
    hvis/dersom/såfremt/forutsatt
    om du/vi/det/den/behandlingen/opplysningene/grunnlaget
    når du/vi/det/den/behandlingen/opplysningene/grunnlaget/formålet
    der vi/behandlingen
    tilfeller/ganger
    bygger/basert/grunnlag*/grunnlaget
    oppgave*/interesse*/myndighet*
    markedsføring*/nyhetsbrev*/profilering*
    vedtak*/avgjørelse*/avslag*/innsyn/klage*
    ikke/ingen
claim-marketing-weighed =
    markedsføring* & protest*/motsett*/innsigelse*/reserver* & begrunn*/situasjon*/vurderer/avveier/tvingende
    nyhetsbrev* & protest*/motsett*/innsigelse*/reserver* & begrunn*/situasjon*/vurderer/avveier/tvingende
    markedsføring*/nyhetsbrev* & protest*/motsett*/innsigelse*/reserver* & grunner
    markedsføring*/nyhetsbrev* & protest*/motsett*/innsigelse*/reserver* & god/særlig/saklig/spesiell/oppgi ~ grunn
    .unless =
    ikke/ingen/uten/alltid/uansett/aldri/slipper
claim-portability =
    har ~ rett til ~ dataportabilitet
    har ~ rett til ~ ta med
    kan ~ få/be … overført til ~ annen/andre/annet
    kan ~ ta ~ med deg
    kan ~ få … maskinlesbar*
    .unless =
    hvis/dersom/såfremt/forutsatt
    når du/vi/det/den/behandlingen/opplysningene/grunnlaget
    der vi/behandlingen
    tilfeller/ganger
    bygger/basert/grunnlag*/samtykke*/avtale*
    automati*
    ikke/ingen
claim-withdrawal =
    kan ~ trekke ~ samtykket/samtykke
    du ~ trekker ~ samtykket/samtykke
    samtykket ~ trekkes
    samtykket ~ tilbakekalles
    kan ~ tilbakekalle ~ samtykket
    .unless =
    hvis/dersom/såfremt/forutsatt
    når du/vi/det/den/behandlingen/opplysningene/grunnlaget
    har du
    der vi/behandlingen
    et/alle/ethvert samtykke
    samtykker
    bygger/basert/grunnlag*
    tilfeller/ganger
    ikke/ingen
claim-no-withdrawal =
    samtykke* ~ kan ~ ikke ~ trekkes
    samtykke* ~ kan ~ ikke ~ tilbakekalles
    kan ~ ikke ~ trekke ~ samtykke*
    .unless =
    hvis/dersom/etter/siden/uten/bare/annet
    når du/vi/det/den/opplysningene/dataene
    allerede/publisert*/anonymis*/analys*/tilbakevirkende
claim-complaint-after-us =
    ikke ~ medhold & klage* & datatilsynet
    ikke ~ klagen/klage ~ til følge & datatilsynet
    avslår/avviser ~ klagen & datatilsynet
    uenig ~ i ~ behandlet ~ klagen & datatilsynet
    må/skal ~ først ~ klage & datatilsynet
    klage ~ først & må/skal & datatilsynet
    før du ~ klager … datatilsynet & må/skal
    etter at … behandlet ~ klagen/klage & datatilsynet
    når vi … behandlet ~ klagen/klage & datatilsynet
    etter at du ~ klaget ~ oss & datatilsynet
    etter å ha klaget ~ oss & datatilsynet
    når du ~ klaget ~ oss & datatilsynet
    har du ~ klaget ~ oss ~ først & datatilsynet
    .unless =
    direkte/også/uansett/alltid/slipper/personvernnemnda
    trenger/behøver ~ ikke
    ikke ~ klage ~ til oss
    uten å
    før eller/og
    uavhengig/selv
claim-identity-of-all =
    må/skal ~ legitimere/identifisere deg & innsyn*/krav*/rettighet*/henvendelse*/forespørsel*/anmodning*/retting/sletting
    må/skal ~ bekrefte/dokumentere ~ identitet* & innsyn*/krav*/rettighet*/henvendelse*/forespørsel*/anmodning*/retting/sletting
    må/skal ~ bekrefte/dokumentere hvem & innsyn*/krav*/rettighet*/henvendelse*/forespørsel*/anmodning*/retting/sletting
    alle/alltid … legitimasjon/legitimere & innsyn*/krav*/rettighet*/henvendelse*/forespørsel*/anmodning*/retting/sletting
    krever ~ legitimasjon & innsyn*/krav*/rettighet*/henvendelse*/forespørsel*/anmodning*/retting/sletting
    må/skal … kopi av ~ legitimasjon/pass/førerkort & innsyn*/krav*/rettighet*/henvendelse*/forespørsel*/anmodning*/retting/sletting
    .unless =
    tvil*/usikre/usikker
    hvis/dersom/bare/kun
    når vi
    kan/rimelig/nødvendig/behov
    ikke/eksamen*
claim-identity-asked =
    alle må/skal ~ vise/legge/sende ~ legitimasjon
    alle må/skal ~ legitimere/identifisere seg
    alltid ~ om/krever ~ legitimasjon
    krever/ber ~ alltid ~ legitimasjon
    må/skal ~ vise/legge/sende ~ legitimasjon
    må/skal ~ legge/sende/vise … kopi av ~ legitimasjon*/pass/passet/førerkort*/id-kort*
    .unless =
    tvil*/usikre/usikker
    hvis/dersom/bare/kun
    når vi
    kan/rimelig/nødvendig/behov
    ikke/eksamen*/søk*/opptak*/adgang*/besøk*
claim-reasons-for-erasure =
    må/skal ~ begrunne & slett*
    må/skal ~ være ~ begrunnet & slett*
    må/skal ~ begrunnes & slett*
    må/skal ~ oppgi/forklare/fortelle ~ hvorfor/grunn* & slett*
    krever ~ begrunnelse & slett*
    uten ~ begrunnelse & slett* & ikke
    .unless =
    vi må/skal
    må/skal vi
    ikke begrunne/begrunnes
    trenger/behøver ~ ikke
    avslag*/avslår/nei
    hvorfor vi
    vi ~ begrunner
claim-reasons-asked =
    du må/skal ~ begrunne
    må/skal du ~ begrunne
    krav*/ønsket må/skal ~ begrunnes
    krav*/ønsket må/skal ~ være ~ begrunnet
    du må/skal ~ oppgi/forklare/fortelle ~ hvorfor/grunn*
    må/skal du ~ oppgi/forklare/fortelle ~ hvorfor/grunn*
    krever ~ begrunnelse
    .unless =
    vi må/skal
    må/skal vi
    ikke begrunne/begrunnes
    trenger/behøver ~ ikke
    avslag*/avslår/nei
    hvorfor vi
    vi ~ begrunner
    protest*/innsigelse*/motsett*

## Deling og overføring

claim-not-shared =
    deler/utleverer/gir/sender/videreformidler ~ ikke/aldri ~ opplysning*/personopplysning* … andre/noen/tredjepart*/tredjeperson*/utenforstående
    ikke/aldri ~ deler/utleverer/gir/sender/videreformidler ~ opplysning*/personopplysning* … andre/noen/tredjepart*/tredjeperson*/utenforstående
    opplysning*/personopplysning* … ikke/aldri ~ delt/utlevert/gitt/sendt/videreformidlet … andre/noen/tredjepart*/tredjeperson*/utenforstående
    opplysning*/personopplysning* … deles/utleveres/videreformidles ~ ikke/aldri … andre/noen/tredjepart*/tredjeperson*/utenforstående
    opplysning*/personopplysning* … ikke/aldri … overført/overføres/utlevert/utleveres til ~ tredjepart*/tredjeperson*
    opplysning*/personopplysning* … bare/kun ~ brukt/brukes av oss
    ingen andre ~ får/mottar/har ~ opplysning*/personopplysning*
    ingen andre … tilgang til ~ opplysning*/personopplysning*
    ingen utenfor ~ får/mottar ~ opplysning*/personopplysning*
    bare/kun vi … tilgang til ~ opplysning*/personopplysning*
    .unless =
    hvis/dersom/uten/unntatt/unntak*/bortsett/enn/utover
    med mindre
    ut over
    når du/vi/det/den/noen
    så lenge
    formål*/markedsføring*/kommersiell*/reklame*
    utenfor eøs/eu
    land/tredjeland*/utlandet
    om helse*/syk*/fag*/karakter*/resultat*/medlem*/bruk*
    bare/kun ~ til
claim-not-transferred =
    overfører/sender/utleverer ~ ikke/aldri/ingen … utenfor & eøs/eu/tredjeland*
    overfører/sender/utleverer ~ ikke/aldri/ingen … tredjeland*
    overfører/sender/utleverer ~ ikke/aldri/ingen … ut av & eøs/eu
    ikke/aldri/ingen ~ overfører/sender/utleverer … utenfor & eøs/eu
    opplysning*/personopplysning* … ikke/aldri ~ overført/sendt/utlevert … utenfor & eøs/eu
    opplysning*/personopplysning* … ikke/aldri ~ overført/sendt/utlevert … tredjeland*
    opplysning*/personopplysning* … ikke/aldri ~ overført/sendt/utlevert … ut av & eøs/eu
    overføres/sendes/utleveres ~ ikke/aldri … utenfor & eøs/eu
    overføres/sendes/utleveres ~ ikke/aldri … tredjeland*
    overføres/sendes/utleveres ~ ikke/aldri … ut av & eøs/eu
    ingen ~ opplysning*/personopplysning* … utenfor & eøs/eu
    forlater ~ ikke/aldri ~ eøs/eu
    .unless =
    hvis/dersom/uten/unntatt/unntak*/bortsett/enn/andre
    med mindre
    når du/vi/det/den
    vanligvis/normalt/hovedregel/utgangspunktet/her/disse
    om helse*/syk*/fag*/karakter*/resultat*/medlem*/bruk*

## Brudd på personopplysningssikkerheten, og svar på krav

claim-breach-notice =
    brudd*/avvik*/sikkerhetsbrudd*/databrudd* & meld*/varsl* & datatilsynet/tilsynsmyndighet*
    .unless = -
claim-notice-to-authority =
    meld*/varsl* & datatilsynet/tilsynsmyndighet*
    .unless = -
claim-that-we-do =
    det gjør vi
    det skjer
    .unless = -
claim-reader-may =
    rett til/på
    krav på
    kan/kunne du ~ trekke/kreve/klage/protestere/reservere/anke/påklage
    du kan ~ trekke/kreve/klage/protestere/reservere/anke/påklage
    du kan ~ be om
    klagerett*/klagefrist*/klageadgang*
    .unless = -
claim-extension =
    forleng*/utvid*/ytterlig*/komplis*/kompleks*/omfattende/vanskelig*
    måneder/uker/dager til
    .unless = -

## Lagring

claim-storage =
    sletter/slettes/slettet/slette/makulerer/makuleres/makulert
    lagrer/lagres/lagret/lagre/oppbevarer/oppbevares/oppbevart/beholder/bevarer/bevares
    anonymiserer/anonymiseres/anonymisert
    ta/tar/tas vare på
    fjerner/fjernes/fjernet
    kaster/kastes/kastet
    blir/ble ~ liggende
    arkiverer/arkiveres ~ i
    tar ~ bort
    .unless =
    du må/kan/skal/bør ~ lagre/slette/makulere/oppbevare/fjerne
    må/kan/skal/bør du ~ lagre/slette/makulere/oppbevare/fjerne
    hvis/dersom
    ber/krav*/krever/anmodning*/svarer
    ikke/aldri
    sikkerhetskopi*
claim-until-asked =
    lagr*/oppbevar*/behold*/bevar* … til/inntil du ~ ber/sier/ønsker/krever
    tar/tas vare … til/inntil du ~ ber/sier/ønsker/krever
    med mindre du ~ ber/sier/ønsker/gir & lagr*/oppbevar*/behold*/bevar*/slett*/vare
    blir/står … til/inntil du ~ ber ~ slett*/fjern*
    .unless =
    senest/lengst/maks*/høyst
claim-as-long-as-necessary =
    lagr*/oppbevar*/behold*/bevar*/behandl*/vare … så lenge ~ nødvendig $
    lagr*/oppbevar*/behold*/bevar*/behandl*/vare … så lenge ~ nødvendig for/ut ~ formål* $
    lagr*/oppbevar*/behold*/bevar*/behandl*/vare … så lenge ~ nødvendig for å oppfylle/oppnå/ivareta ~ formål* …
    lagr*/oppbevar*/behold*/bevar*/behandl*/vare … ikke ~ lenger enn ~ nødvendig $
    lagr*/oppbevar*/behold*/bevar*/behandl*/vare … ikke ~ lenger enn ~ nødvendig for/ut ~ formål* $
    lagr*/oppbevar*/behold*/bevar*/behandl*/vare … ikke ~ lenger enn ~ nødvendig for å oppfylle/oppnå/ivareta ~ formål* …
    slett* … når/så ~ ikke ~ lenger ~ nødvendig* $
    slett* … når/så ~ ikke ~ lenger ~ nødvendig* for ~ formål* $
    lagr*/oppbevar*/behold*/bevar*/vare … så lenge vi ~ bruk/behov for dem/opplysningene $
    lagr*/oppbevar*/behold*/bevar*/vare … så lenge vi trenger dem/opplysningene $
    .unless =
    står/nedenfor/under/oversikt*/listen/tabellen/hvert/hver

## Hvem som er hva, og hva en behandling bygger på

claim-adequate =
    kommisjon*/eu-kommisjon*/europakommisjon* & tilstrekkelig*/adekvat*/adekvans*/forsvarlig
    kommisjon*/eu-kommisjon*/europakommisjon* & godt ~ vern/beskyttelse/personvern
    kommisjon*/eu-kommisjon*/europakommisjon* & godkjent/godkjenner
    adekvansbeslutning*/adekvansvedtak*
    beslutning*/vedtak* om tilstrekkelig*
    .unless =
    ikke/ingen/uten/mangler/hvis/dersom
    med mindre
claim-is-processor =
    selskapet/firmaet/leverandøren/virksomheten/organisasjonen/den/det/de/dette er ~ databehandler*
    er/opptrer ~ databehandler*
    behandler opplysninger* på ~ vegne
    .unless =
    ikke/hvis/dersom/vi/oss/noen
claim-is-controller =
    selskapet/firmaet/leverandøren/virksomheten/organisasjonen/den/det/de/dette er ~ behandlingsansvarlig*
    er ~ behandlingsansvarlig*
    .unless =
    ikke/hvis/dersom/vi/oss/felles/sammen/begge/egne/egen/eget
claim-fee-for-request =
    innsyn*/kopi*/retting/sletting/rettighet*/rettighetene/dataportabilitet* & koster/gebyr*/vederlag/honorar/avgift
    innsyn*/kopi*/retting/sletting/rettighet*/rettighetene/dataportabilitet* & mot betaling
    betal* for ~ innsyn*/kopi*/retting/sletting
    innsyn*/kopi*/retting/sletting/rettighet*/rettighetene/dataportabilitet* & pris/prisen/fakturerer
    innsyn*/kopi*/retting/sletting/rettighet*/rettighetene/dataportabilitet* & må du betale
    innsyn*/kopi*/retting/sletting/rettighet*/rettighetene/dataportabilitet* & du må betale
    .unless =
    ikke/ingen/ingenting/gratis/uten/aldri/fri/kostnadsfri*
    grunnløs*/overdrev*/urimelig*/gjentatt*/gjentar/ekstra/ytterligere/flere/andre
    utskrift*/vitnemål*/attest*/faktura*/semesteravgift*
claim-fee-asked =
    koster ~ kroner/kr/gebyr/nok
    det koster ~ noe/litt/penger
    det er ~ gebyr*
    tar/krever ~ gebyr*/vederlag/honorar
    tar/krever oss ~ betalt/betaling
    må ~ betale ~ gebyr*/kroner/kr/avgift/vederlag
    betal* ~ gebyr*
    gebyr* på ~ kroner/kr
    fakturerer/fakturer ~ deg
    tar/krever/betaler ~ kroner/kr
    pris/prisen ~ på/er ~ kroner/kr
    .unless =
    ikke/ingen/ingenting/gratis/uten/aldri
    grunnløs*/overdrev*/urimelig*/gjentatt*/gjentar/ekstra/ytterligere/flere/andre
    utskrift*/vitnemål*/attest*/semesteravgift*
claim-no-time-limit =
    svar*/besvar*/behandl* … så snart/fort/raskt/tidlig vi kan/rekker/klarer/får/har
    svar*/besvar*/behandl* … så snart/fort/raskt/tidlig som ~ mulig
    svar*/besvar*/behandl* … når vi har ~ tid/kapasitet/anledning
    svar*/besvar*/behandl* … når vi får ~ tid/anledning
    svar*/besvar*/behandl* … når vi rekker
    svar*/besvar*/behandl* … innen rimelig* tid
    svar*/besvar*/behandl* … i løpet av rimelig* tid
    ingen ~ frist for/på/når/til
    ikke ~ noen ~ frist/tidsfrist
    svar*/besvar* … uten ~ frist/tidsfrist
    ikke ~ bundet av ~ frist*
    .unless =
    hvis/dersom
claim-on-consent =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslige … er ~ samtykke*
    bygger/hviler/baserer på ~ samtykke*
    basert på ~ samtykke*
    grunnlag av ~ samtykke*
    hjemmel i ~ samtykke*
    samtykke* ~ er ~ grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*
    .unless =
    hvis/dersom/ikke/ingen/bare/kun/noen/noe/annet/andre/eller/enten/verken/også/samt
    når du/vi/det/den/behandlingen
    der vi/du/det/behandlingen
    ved
claim-on-contract =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslige … er ~ avtale*/kontrakt*
    bygger/hviler/baserer på ~ avtale*/kontrakt*
    avtale*/kontrakt* ~ er ~ grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*
    .unless =
    hvis/dersom/ikke/ingen/bare/kun/noen/noe/annet/andre/eller/enten/verken/også/samt
    når du/vi/det/den/behandlingen
    der vi/du/det/behandlingen
    ved/tillit
claim-on-obligation =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslige … er ~ rettslig* forpliktelse*/plikt*
    bygger/hviler/baserer på ~ rettslig* forpliktelse*/plikt*
    rettslig* ~ forpliktelse*/plikt* ~ er ~ grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*
    .unless =
    hvis/dersom/ikke/ingen/bare/kun/noen/noe/annet/andre/eller/enten/verken/også/samt
    når du/vi/det/den/behandlingen
    der vi/du/det/behandlingen
    ved
claim-on-task =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslige … er ~ oppgave* i allmennhetens interesse
    bygger/hviler/baserer på ~ oppgave* i allmennhetens interesse
    bygger/hviler/baserer på ~ allmennhetens interesse
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslige … er ~ offentlig* myndighet*
    .unless =
    hvis/dersom/ikke/ingen/bare/kun/noen/noe/annet/andre/eller/enten/verken/også/samt
    når du/vi/det/den/behandlingen
    der vi/du/det/behandlingen
    ved
claim-on-interest =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslige … er ~ berettiget/berettigede/berettigete/legitim* interesse*
    bygger/hviler/baserer på ~ berettiget/berettigede/berettigete/legitim* interesse*
    grunnlag av ~ berettiget/berettigede/legitim* interesse*
    basert på ~ berettiget/berettigede/berettigete/legitim* interesse*
    interesseavveiing*/interesseavveining* … grunnlag*
    bygger/hviler/baserer på ~ interesseavveiing*/interesseavveining*
    .unless =
    hvis/dersom/ikke/ingen/bare/kun/noen/noe/annet/andre/eller/enten/verken/også/samt
    når du/vi/det/den/behandlingen
    der vi/du/det/behandlingen
    ved

## Hva et avsnitt handler om

claim-about-access =
    innsyn*/kopi
    hvilke opplysninger
    .unless = -
claim-about-rectification =
    retting*/rettelse*/rettet/korriger*/uriktig*/ufullstendig*/supplere*
    .unless = -
claim-about-erasure =
    slett*
    .unless = -
claim-about-restriction =
    begrens*
    .unless = -
claim-about-portability =
    dataportabilitet*/portabilitet*/maskinlesbar*/deling/overført/overføre
    .unless = -
claim-about-objection =
    protest*/innsigelse*/motsette
    .unless = -
claim-about-complaint =
    klage*/klager/datatilsynet*
    .unless = -
claim-about-breach =
    brudd/bruddet/bruddene/sikkerhetsbrudd*/databrudd*/avvik/avviket/avvikene
    .unless = -

## Grenser: ord som ett språk kan miste. Det som står under «-freely», kan si det samme, og noe annet

claim-limit-only =
    bare/kun/utelukkende
    ingen/ikke/aldri ~ andre/annen/annet enn
    ikke ~ med mindre
    .unless = -
claim-limit-only-freely =
    alene/eneste/først/unntatt/unntak/ellers/forbeholdt/begrens*/særskilt/nettopp/akkurat
    med mindre
    så lenge
    frivillig*/valgfri*/nok/holder/tilstrekkelig/fritt
    velger selv
    om/hvis du vil
    .unless = -
claim-limit-always =
    alltid
    .unless = -
claim-limit-always-freely =
    når som helst
    til enhver tid
    hele tiden
    for alltid
    alle/enhver/ethvert/hver/hvert/uansett/fortsatt/varig/permanent/evig/stadig/løpende/ubegrenset
    .unless = -
claim-limit-at-least =
    minst
    .unless =
    minst mulig
    minst én/en/ett
    ikke minst
claim-limit-at-least-freely =
    minste/minimum/minimums*/tidligst/over/minimalt
    minst mulig
    minst én/en/ett
    og/eller mer/eldre/flere/lenger/oppover
    fra og
    fylt
    .unless = -
claim-limit-at-most =
    høyst/maksimalt/maks/maksimum/senest
    ikke mer/lenger/senere/eldre/flere enn
    .unless =
    senest etter
claim-limit-at-most-freely =
    innen/opptil/inntil/lengst/under/mindre/færre/kortere/før/grense*/maks*/høyeste/tak/frist*
    opp til
    til og
    så snart
    .unless = -
