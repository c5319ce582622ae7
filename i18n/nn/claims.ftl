### Mønster for setningar som lovar eller nektar noko. Dei blir aldri viste til nokon. Eitt mønster på kvar linje:
### «ord*» er eit ord som tek til slik, «a/b» eitt av orda, «ord?» eit ord som kan mangle, «…» kva ord som helst,
### «~» høgst tre ord, «$» slutten på setninga, og «a & b» begge delar. Mønstera under .unless gjer at setninga
### likevel ikkje lovar det. «-» er ei tom liste.

## Rettar

claim-objection =
    du/de/dykk kan ~ protestere/protestera
    har ~ rett til å protestere/protestera/motsetje/motsette/motseia
    kan ~ motsetje/motsette/motsetja deg
    av grunnar … kan du protestere
    har ~ rett til ~ innvending*/motsegn*/protest
    kan ~ reservere/reservera deg mot ~ behandling*/handsaming*
    .unless =
    dersom/viss/såframt/føresett
    om du/vi/me/det/den/behandlinga/opplysningane/grunnlaget
    når du/vi/me/det/den/behandlinga/opplysningane/grunnlaget/formålet
    der vi/me/behandlinga
    tilfelle/gonger
    byggjer/bygger/basert/grunnlag*/grunnlaget
    oppgåve*/interesse*/styresmakt*/mynde*
    marknadsføring*/nyhendebrev*/nyheitsbrev*/profilering*
    vedtak*/avgjerd*/avslag*/innsyn/klage*
    ikkje/ingen
claim-marketing-weighed =
    marknadsføring* & protest*/motset*/innvending*/motsegn*/reserver* & grunngje*/situasjon*/vurderer/veg/tvingande
    nyhendebrev*/nyheitsbrev* & protest*/motset*/innvending*/motsegn*/reserver* & grunngje*/situasjon*/vurderer/veg/tvingande
    marknadsføring*/nyhendebrev*/nyheitsbrev* & protest*/motset*/innvending*/motsegn*/reserver* & grunnar
    marknadsføring*/nyhendebrev*/nyheitsbrev* & protest*/motset*/innvending*/motsegn*/reserver* & god/særleg/sakleg/spesiell/oppgje ~ grunn
    .unless =
    ikkje/ingen/inga/utan/alltid/uansett/aldri/slepp
claim-portability =
    har ~ rett til ~ dataportabilitet
    har ~ rett til ~ ta med
    kan ~ få/be … overført/overførte til ~ annan/andre/anna
    kan ~ ta ~ med deg
    kan ~ få … maskinlesbar*/maskinleseleg*
    .unless =
    dersom/viss/såframt/føresett
    når du/vi/me/det/den/behandlinga/opplysningane/grunnlaget
    der vi/me/behandlinga
    tilfelle/gonger
    byggjer/bygger/basert/grunnlag*/samtykke*/samtykkje*/avtale*
    automati*
    ikkje/ingen
claim-withdrawal =
    kan ~ trekkje/trekke/trekkja ~ samtykket/samtykke/samtykkjet/samtykkje
    du ~ trekkjer ~ samtykket/samtykke/samtykkjet/samtykkje
    samtykket/samtykkjet ~ trekkjast/trekkast
    kan ~ kalle/kalla ~ tilbake ~ samtykket/samtykkjet
    .unless =
    dersom/viss/såframt/føresett
    når du/vi/me/det/den/behandlinga/opplysningane/grunnlaget
    har du
    der vi/me/behandlinga
    eit/alle/eitkvart samtykke/samtykkje
    samtykka
    byggjer/bygger/basert/grunnlag*
    tilfelle/gonger
    ikkje/ingen
claim-no-withdrawal =
    samtykk* ~ kan ~ ikkje ~ trekkjast/trekkast
    samtykk* ~ kan ~ ikkje ~ kallast
    kan ~ ikkje ~ trekkje/trekke/trekkja ~ samtykk*
    .unless =
    dersom/viss/etter/sidan/utan/berre/anna
    når du/vi/me/det/den/opplysningane/dataa
    allereie/alt/publisert*/anonymis*/analys*/tilbakeverkande
claim-complaint-after-us =
    ikkje ~ medhald & klage* & datatilsynet
    ikkje ~ klaga/klagen ~ til følgje & datatilsynet
    avslår/avviser ~ klaga/klagen & datatilsynet
    usamd/ueinig ~ i ~ behandla ~ klaga/klagen & datatilsynet
    må/skal ~ først/fyrst ~ klage/klaga & datatilsynet
    klage/klaga ~ først/fyrst & må/skal & datatilsynet
    før du ~ klagar … datatilsynet & må/skal
    etter at … behandla ~ klaga/klagen & datatilsynet
    når vi … behandla ~ klaga/klagen & datatilsynet
    etter at du ~ klaga/klagd/klagt ~ oss & datatilsynet
    etter å ha klaga/klagd/klagt ~ oss & datatilsynet
    når du ~ klaga/klagd/klagt ~ oss & datatilsynet
    har du ~ klaga/klagd/klagt ~ oss ~ først/fyrst & datatilsynet
    .unless =
    direkte/også/òg/uansett/alltid/slepp/personvernnemnda
    treng ~ ikkje
    ikkje ~ klage/klaga ~ til oss
    utan å
    før eller/og
    uavhengig/sjølv
claim-identity-of-all =
    må/skal ~ legitimere/legitimera/identifisere deg & innsyn*/krav*/rettar*/rettane/førespurnad*/oppmoding*/retting/sletting
    må/skal ~ stadfeste/stadfesta/dokumentere ~ identitet* & innsyn*/krav*/rettar*/rettane/førespurnad*/oppmoding*/retting/sletting
    må/skal ~ stadfeste/stadfesta/dokumentere kven & innsyn*/krav*/rettar*/rettane/førespurnad*/oppmoding*/retting/sletting
    alle/alltid … legitimasjon/legitimere & innsyn*/krav*/rettar*/rettane/førespurnad*/oppmoding*/retting/sletting
    krev ~ legitimasjon & innsyn*/krav*/rettar*/rettane/førespurnad*/oppmoding*/retting/sletting
    må/skal … kopi av ~ legitimasjon/pass/førarkort & innsyn*/krav*/rettar*/rettane/førespurnad*/oppmoding*/retting/sletting
    .unless =
    tvil*/usikre/usikker
    dersom/viss/berre
    når vi/me
    kan/rimeleg/nødvendig/naudsynt/behov
    ikkje/eksamen*
claim-identity-asked =
    alle må/skal ~ vise/leggje/legge/sende ~ legitimasjon
    alle må/skal ~ legitimere/legitimera/identifisere seg
    alltid ~ om/krev ~ legitimasjon
    krev/bed/ber ~ alltid ~ legitimasjon
    må/skal ~ vise/leggje/legge/sende ~ legitimasjon
    må/skal ~ leggje/legge/sende/vise … kopi av ~ legitimasjon*/pass/passet/førarkort*/id-kort*
    .unless =
    tvil*/usikre/usikker
    dersom/viss/berre
    når vi/me
    kan/rimeleg/nødvendig/naudsynt/behov
    ikkje/eksamen*/søk*/opptak*/tilgjenge*/besøk*/vitj*
claim-reasons-for-erasure =
    må/skal ~ grunngje/grunngi/grunngjeva & slett*
    må/skal ~ vere/vera ~ grunngjeve/grunngitt & slett*
    må/skal ~ grunngjevast/grunngiast & slett*
    må/skal ~ oppgje/oppgi/forklare/fortelje ~ kvifor/grunn* & slett*
    krev ~ grunngjeving & slett*
    utan ~ grunngjeving & slett* & ikkje
    .unless =
    vi/me må/skal
    må/skal vi/me
    ikkje grunngje/grunngi/grunngjevast
    treng ~ ikkje
    avslag*/avslår/nei
    kvifor vi/me
    vi/me ~ grunngjev
claim-reasons-asked =
    du må/skal ~ grunngje/grunngi/grunngjeva
    må/skal du ~ grunngje/grunngi/grunngjeva
    krav*/ønsket må/skal ~ grunngjevast/grunngiast
    krav*/ønsket må/skal ~ vere/vera ~ grunngjeve/grunngitt
    du må/skal ~ oppgje/oppgi/forklare/fortelje ~ kvifor/grunn*
    må/skal du ~ oppgje/oppgi/forklare/fortelje ~ kvifor/grunn*
    krev ~ grunngjeving
    .unless =
    vi/me må/skal
    må/skal vi/me
    ikkje grunngje/grunngi/grunngjevast
    treng ~ ikkje
    avslag*/avslår/nei
    kvifor vi/me
    vi/me ~ grunngjev
    protest*/innvending*/motsegn*/motset*

## Deling og overføring

claim-not-shared =
    deler/utleverer/gjev/gir/sender/formidlar ~ ikkje/aldri ~ opplysning*/personopplysning* … andre/nokon/tredjepart*/tredjeperson*/utanforståande
    ikkje/aldri ~ deler/utleverer/gjev/gir/sender/formidlar ~ opplysning*/personopplysning* … andre/nokon/tredjepart*/tredjeperson*/utanforståande
    opplysning*/personopplysning* … ikkje/aldri ~ delt/delte/utlevert/utleverte/gjevne/sende/formidla … andre/nokon/tredjepart*/tredjeperson*/utanforståande
    opplysning*/personopplysning* … delast/utleverast/formidlast ~ ikkje/aldri … andre/nokon/tredjepart*/tredjeperson*/utanforståande
    opplysning*/personopplysning* … ikkje/aldri ~ delast/utleverast/formidlast … andre/nokon/tredjepart*/tredjeperson*/utanforståande
    opplysning*/personopplysning* … ikkje/aldri … overført/overførte/overførast/utlevert/utleverte til ~ tredjepart*/tredjeperson*
    opplysning*/personopplysning* … berre ~ brukt/brukte/nytta av oss
    ingen andre ~ får/mottek/har ~ opplysning*/personopplysning*
    ingen andre … tilgang til ~ opplysning*/personopplysning*
    ingen utanfor ~ får/mottek ~ opplysning*/personopplysning*
    berre vi/me … tilgang til ~ opplysning*/personopplysning*
    .unless =
    dersom/viss/utan/unntatt/unnateke/unntak*/bortsett/enn/utover
    med mindre
    ut over
    når du/vi/me/det/den/nokon
    så lenge
    formål*/føremål*/marknadsføring*/kommersiell*/reklame*
    utanfor eøs/eu
    land/tredjeland*/utlandet
    om helse*/sjuk*/fag*/karakter*/resultat*/medlem*/bruk*
    berre ~ til
claim-not-transferred =
    overfører/sender/utleverer ~ ikkje/aldri/ingen … utanfor & eøs/eu/tredjeland*
    overfører/sender/utleverer ~ ikkje/aldri/ingen … tredjeland*
    overfører/sender/utleverer ~ ikkje/aldri/ingen … ut av & eøs/eu
    ikkje/aldri/ingen ~ overfører/sender/utleverer … utanfor & eøs/eu
    opplysning*/personopplysning* … ikkje/aldri ~ overført/overførte/sende/utlevert/utleverte … utanfor & eøs/eu
    opplysning*/personopplysning* … ikkje/aldri ~ overført/overførte/sende/utlevert/utleverte … tredjeland*
    opplysning*/personopplysning* … ikkje/aldri ~ overført/overførte/sende/utlevert/utleverte … ut av & eøs/eu
    overførast/sendast/utleverast ~ ikkje/aldri … utanfor & eøs/eu
    ikkje/aldri ~ overførast/sendast/utleverast … utanfor & eøs/eu
    ikkje/aldri ~ overførast/sendast/utleverast … tredjeland*
    ingen ~ opplysning*/personopplysning* … utanfor & eøs/eu
    forlèt/forlet ~ ikkje/aldri ~ eøs/eu
    .unless =
    dersom/viss/utan/unntatt/unnateke/unntak*/bortsett/enn/andre
    med mindre
    når du/vi/me/det/den
    vanlegvis/normalt/hovudregel/utgangspunktet/her/desse
    om helse*/sjuk*/fag*/karakter*/resultat*/medlem*/bruk*

## Brot på personopplysningstryggleiken, og svar på krav

claim-breach-notice =
    brot*/avvik*/tryggleiksbrot*/databrot* & meld*/varsl* & datatilsynet/tilsynsstyresmakt*
    .unless = -
claim-notice-to-authority =
    meld*/varsl* & datatilsynet/tilsynsstyresmakt*/tilsynsorgan*
    .unless = -
claim-that-we-do =
    det gjer vi/me
    det skjer
    .unless = -
claim-reader-may =
    rett til/på
    krav på
    kan/kunne du ~ trekkje/krevje/klage/protestere/reservere/anke/påklage
    du kan ~ trekkje/krevje/klage/protestere/reservere/anke/påklage
    du kan ~ be om
    klagerett*/klagefrist*/klagehøve*
    .unless = -
claim-extension =
    forleng*/leng*/utvid*/ytterleg*/komplis*/kompleks*/omfattande/vanskeleg*
    månader/veker/dagar til
    .unless = -

## Lagring

claim-storage =
    slettar/slettast/sletta/slette/makulerer/makulerast/makulert
    lagrar/lagrast/lagra/lagre/oppbevarer/oppbevarast/oppbevart/beheld/bevarer/bevarast
    anonymiserer/anonymiserast/anonymisert/anonymiserte
    ta/tek/tar/takast vare på
    fjernar/fjernast/fjerna
    kastar/kastast/kasta
    blir/blei ~ liggjande/liggande
    arkiverer/arkiverast ~ i
    tek/tar ~ bort
    .unless =
    du må/kan/skal/bør ~ lagre/slette/makulere/oppbevare/fjerne
    må/kan/skal/bør du ~ lagre/slette/makulere/oppbevare/fjerne
    dersom/viss
    ber/bed/krav*/krev/oppmoding*/svarar
    ikkje/aldri
    tryggingskopi*/sikkerheitskopi*
claim-until-asked =
    lagr*/oppbevar*/behald*/beheld*/bevar* … til/inntil du ~ bed/ber/seier/ønskjer/krev
    tek/tar/blir vare … til/inntil du ~ bed/ber/seier/ønskjer/krev
    med mindre du ~ bed/ber/seier/ønskjer/gjev & lagr*/oppbevar*/behald*/beheld*/bevar*/slett*/vare
    blir/står … til/inntil du ~ bed/ber ~ slett*/fjern*
    .unless =
    seinast/lengst/maks*/høgst
claim-as-long-as-necessary =
    lagr*/oppbevar*/behald*/beheld*/bevar*/behandl*/vare … så lenge ~ nødvendig/naudsynt $
    lagr*/oppbevar*/behald*/beheld*/bevar*/behandl*/vare … så lenge ~ nødvendig/naudsynt for/ut ~ formål*/føremål* $
    lagr*/oppbevar*/behald*/beheld*/bevar*/behandl*/vare … så lenge ~ nødvendig/naudsynt for å oppfylle/oppnå/ivareta ~ formål*/føremål* …
    lagr*/oppbevar*/behald*/beheld*/bevar*/behandl*/vare … ikkje ~ lenger enn ~ nødvendig/naudsynt $
    lagr*/oppbevar*/behald*/beheld*/bevar*/behandl*/vare … ikkje ~ lenger enn ~ nødvendig/naudsynt for/ut ~ formål*/føremål* $
    lagr*/oppbevar*/behald*/beheld*/bevar*/behandl*/vare … ikkje ~ lenger enn ~ nødvendig/naudsynt for å oppfylle/oppnå/ivareta ~ formål*/føremål* …
    slett* … når/så ~ ikkje ~ lenger ~ nødvendig*/naudsynt* $
    slett* … når/så ~ ikkje ~ lenger ~ nødvendig*/naudsynt* for ~ formål*/føremål* $
    lagr*/oppbevar*/behald*/beheld*/bevar*/vare … så lenge vi/me ~ bruk/behov for dei/opplysningane $
    lagr*/oppbevar*/behald*/beheld*/bevar*/vare … så lenge vi/me treng dei/opplysningane $
    .unless =
    står/nedanfor/under/oversikt*/lista/tabellen/kvart/kvar

## Kven som er kva, og kva ei behandling byggjer på

claim-adequate =
    kommisjon*/eu-kommisjon*/europakommisjon* & tilstrekkeleg*/adekvat*/adekvans*/forsvarleg
    kommisjon*/eu-kommisjon*/europakommisjon* & godt ~ vern/personvern
    kommisjon*/eu-kommisjon*/europakommisjon* & godkjent/godkjenner/godkjend
    adekvansavgjerd*/adekvansvedtak*
    avgjerd*/vedtak* om tilstrekkeleg*
    .unless =
    ikkje/ingen/inga/inkje/utan/manglar/dersom/viss
    med mindre
claim-is-processor =
    selskapet/firmaet/leverandøren/verksemda/organisasjonen/den/det/dei/dette er ~ databehandlar*
    er/opptrer ~ databehandlar*
    behandlar opplysningar* på ~ vegner
    .unless =
    ikkje/dersom/viss/vi/me/oss/nokon
claim-is-controller =
    selskapet/firmaet/leverandøren/verksemda/organisasjonen/den/det/dei/dette er ~ behandlingsansvarleg*
    er ~ behandlingsansvarleg*
    .unless =
    ikkje/dersom/viss/vi/me/oss/felles/saman/begge/eigne/eigen/eige
claim-fee-for-request =
    innsyn*/kopi*/retting/sletting/rett/rettane/rettar*/rettigheit*/dataportabilitet* & kostar/gebyr*/vederlag/honorar/avgift
    innsyn*/kopi*/retting/sletting/rettane/rettar*/rettigheit*/dataportabilitet* & mot betaling
    betal* for ~ innsyn*/kopi*/retting/sletting
    innsyn*/kopi*/retting/sletting/rettane/rettar*/rettigheit*/dataportabilitet* & pris/prisen/fakturerer
    innsyn*/kopi*/retting/sletting/rettane/rettar*/rettigheit*/dataportabilitet* & må du betale
    innsyn*/kopi*/retting/sletting/rettane/rettar*/rettigheit*/dataportabilitet* & du må betale
    .unless =
    ikkje/ingen/inga/inkje/ingenting/gratis/utan/aldri/fri/kostnadsfri*
    grunnlaus*/overdriv*/overdrive/urimeleg*/gjenteke*/gjentek/ekstra/ytterlegare/fleire/andre
    utskrift*/vitnemål*/attest*/faktura*/semesteravgift*
claim-fee-asked =
    kostar ~ kroner/kr/gebyr/nok
    det kostar ~ noko/litt/pengar
    det er ~ gebyr*
    tek/tar/krev ~ gebyr*/vederlag/honorar
    tek/tar/krev oss ~ betalt/betaling
    må ~ betale ~ gebyr*/kroner/kr/avgift/vederlag
    betal* ~ gebyr*
    gebyr* på ~ kroner/kr
    fakturerer ~ deg
    tek/tar/krev/betaler ~ kroner/kr
    pris/prisen ~ på/er ~ kroner/kr
    .unless =
    ikkje/ingen/inga/inkje/ingenting/gratis/utan/aldri
    grunnlaus*/overdriv*/overdrive/urimeleg*/gjenteke*/gjentek/ekstra/ytterlegare/fleire/andre
    utskrift*/vitnemål*/attest*/semesteravgift*
claim-no-time-limit =
    svar*/behandl* … så snart/fort/raskt/tidleg vi kan/rekk/klarer/får/har
    svar*/behandl* … så snart/fort/raskt/tidleg som ~ mogleg/råd
    svar*/behandl* … når vi har ~ tid/kapasitet/høve
    svar*/behandl* … når vi får ~ tid/høve
    svar*/behandl* … når vi rekk
    svar*/behandl* … innan rimeleg* tid
    svar*/behandl* … i løpet av rimeleg* tid
    ingen ~ frist for/på/når/til
    ikkje ~ nokon ~ frist/tidsfrist
    svar*/svara … utan ~ frist/tidsfrist
    ikkje ~ bundne/bunden av ~ frist*
    .unless =
    dersom/viss
claim-on-consent =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslege … er ~ samtykke*
    byggjer/bygger/kviler/baserer på ~ samtykke*
    basert på ~ samtykke*
    grunnlag av ~ samtykke*
    heimel i ~ samtykke*
    samtykke* ~ er ~ grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*
    .unless =
    dersom/viss/ikkje/ingen/inga/inkje/berre/nokon/noko/anna/andre/eller/anten/verken/òg/også
    når du/vi/det/den/behandlinga
    der vi/du/det/behandlinga
    ved
claim-on-contract =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslege … er ~ avtale*/kontrakt*
    byggjer/bygger/kviler/baserer på ~ avtale*/kontrakt*
    avtale*/kontrakt* ~ er ~ grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*
    .unless =
    dersom/viss/ikkje/ingen/inga/inkje/berre/nokon/noko/anna/andre/eller/anten/verken/òg/også
    når du/vi/det/den/behandlinga
    der vi/du/det/behandlinga
    ved/tillit
claim-on-obligation =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslege … er ~ rettsleg* plikt*/skyldnad*
    byggjer/bygger/kviler/baserer på ~ rettsleg* plikt*/skyldnad*
    rettsleg* ~ plikt*/skyldnad* ~ er ~ grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*
    .unless =
    dersom/viss/ikkje/ingen/inga/inkje/berre/nokon/noko/anna/andre/eller/anten/verken/òg/også
    når du/vi/det/den/behandlinga
    der vi/du/det/behandlinga
    ved
claim-on-task =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslege … er ~ oppgåve* i ~ allmenta*/ålmenta*/allmenn*
    byggjer/bygger/kviler/baserer på ~ oppgåve* i ~ allmenta*/ålmenta*/allmenn*
    byggjer/bygger/kviler/baserer på ~ allmenta*/ålmenta*
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslege … er ~ offentleg* styresmakt*/myndigheit*
    .unless =
    dersom/viss/ikkje/ingen/inga/inkje/berre/nokon/noko/anna/andre/eller/anten/verken/òg/også
    når du/vi/det/den/behandlinga
    der vi/du/det/behandlinga
    ved
claim-on-interest =
    grunnlag*/behandlingsgrunnlag*/rettsgrunnlag*/rettslege … er ~ rettkomen/rettkomne/legitim* interesse*
    byggjer/bygger/kviler/baserer på ~ rettkomen/rettkomne/legitim* interesse*
    grunnlag av ~ rettkomen/rettkomne/legitim* interesse*
    basert på ~ rettkomen/rettkomne/legitim* interesse*
    interesseavveging* … grunnlag*
    byggjer/bygger/kviler/baserer på ~ interesseavveging*
    .unless =
    dersom/viss/ikkje/ingen/inga/inkje/berre/nokon/noko/anna/andre/eller/anten/verken/òg/også
    når du/vi/det/den/behandlinga
    der vi/du/det/behandlinga
    ved

## Kva eit avsnitt handlar om

claim-about-access =
    innsyn*/kopi
    kva opplysningar
    .unless = -
claim-about-rectification =
    retting*/retta/rette/korriger*/urett*/uriktig*/ufullstendig*/supplere*
    .unless = -
claim-about-erasure =
    slett*
    .unless = -
claim-about-restriction =
    avgrens*/begrens*
    .unless = -
claim-about-portability =
    dataportabilitet*/portabilitet*/maskinlesbar*/maskinleseleg*/deling/overført/overførte/overføre
    .unless = -
claim-about-objection =
    protest*/innvending*/motsegn*/motsetje/motsette
    .unless = -
claim-about-complaint =
    klage*/klagar/klaga/datatilsynet*
    .unless = -
claim-about-breach =
    brot/brotet/brota/tryggleiksbrot*/databrot*/avvik/avviket/avvika
    .unless = -

## Grenser: ord som eitt språk kan miste. Det som står under «-freely», kan seie det same, og noko anna

claim-limit-only =
    berre/utelukkande
    ingen/ikkje/aldri ~ andre/annan/anna enn
    ikkje ~ med mindre
    .unless = -
claim-limit-only-freely =
    åleine/aleine/einaste/først/fyrst/unnateke/unntatt/unntak/elles/avgrens*/særskilt/nettopp/akkurat
    med mindre
    så lenge
    frivillig*/valfri*/nok/held/tilstrekkeleg/fritt
    vel sjølv
    om/dersom du vil
    .unless = -
claim-limit-always =
    alltid
    .unless = -
claim-limit-always-freely =
    når som helst
    til kvar tid
    heile tida
    for alltid
    alle/einkvar/eitkvart/kvar/kvart/uansett/framleis/varig/permanent/evig/stadig/løpande/uavgrensa
    .unless = -
claim-limit-at-least =
    minst
    .unless =
    minst mogleg
    minst éin/ein/eitt/éi/ei
    ikkje minst
claim-limit-at-least-freely =
    minste/minimum/minimums*/tidlegast/over/minimalt
    minst mogleg
    minst éin/ein/eitt/éi/ei
    og/eller meir/eldre/fleire/lenger/oppover
    frå og
    fylt
    .unless = -
claim-limit-at-most =
    høgst/maksimalt/maks/maksimum/seinast
    ikkje meir/lenger/seinare/eldre/fleire enn
    .unless =
    seinast etter
claim-limit-at-most-freely =
    innan/opptil/inntil/lengst/under/mindre/færre/kortare/før/grense*/maks*/høgaste/tak/frist*
    opp til
    til og
    så snart
    .unless = -
