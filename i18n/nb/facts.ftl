### Ord som faktaene i løpende tekst blir kjent igjen på: tall, enheter, nektelser og lignende. De blir aldri
### vist til noen. Flere former er skilt med semikolon; «-» er en tom liste.

## Språk som er så like at en setning viser sin motpart

facts-cognates = nn

# Bokstaver som nært beslektede språk skriver ulikt i de samme ordene
facts-cognate-mute = aeiouyæøåéèêòóôjh-
# Ord som en setning kan ha eller mangle og likevel si det samme som setningen på det andre språket
facts-cognate-loose = også; derfor; likevel; allerede; gjerne; dette; disse; denne; hvor; hvordan; hvem; hvilke; hvilken; hvilket; eller; være; blir; ble; blitt; vært; skal; skulle; ville; kunne; kunnet; måtte; både; enten; selv; egen; eget; egne; altså; slik; slike; slikt; siden; derfra; dermed; deretter; samt; hverandre; hver; hvert; noen; noe; annen; annet; andre; hvis; dersom; mens; fordi; mellom; blant; gjennom; over; under; overfor; innen; inntil; uansett; ellers; fortsatt; fremdeles; bare; alltid; aldri; ikke; ingen; ingenting; heller; minst; høyst; mindre; finnes; gjelder; nemlig; måte; gang; saken; hadde; dere; deres; hans; hennes; dine; ditt; gjøre; gjør; gjort; finne; står; ligger; kommer; være; komme; gjerne; politiet
# Ord som utelukker hverandre; det første settet er personer. Settene skilles av «;», stedene i et sett av «|». Rekkefølgen er den samme på det andre språket
facts-cognate-opposites = vi, oss, vår, vårt, våre | du, deg, din, ditt, dine, di; før | etter, når; med | uten
# Hva et ord heter på det andre språket, når bokstavene ikke viser det
facts-cognate-pairs = bruke: nytte; bruk: nytte; anvende: nytte, bruke; benytte: nytte, bruke; sakkyndig: sakkunnig; besette: fylle; besatt: fylt; beskjed: melding; underrette: melde, varsle; jevnlig: jamleg; bolig: bustad; besvarelse: svar, eksamenssvar; tilhøre: høyre; hjemme: høyre; opphold: opphald, vere; bevare: ta, verne; begynne: byrje, starte; begynnelse: byrjing, start; behandle: handsame; behandling: handsaming; beholde: halde, ha; bestemme: avgjere, fastsetje; beslutning: avgjerd, vedtak; beslutte: avgjere, vedta; avgjørelse: avgjerd, vedtak; begrense: avgrense; begrensning: avgrensing; begrunne: grunngje; begrunnelse: grunngjeving, grunn; betingelse: vilkår; betale: løyse; betalt: løna; betydning: tyding, verknad; bety: tyde; bidra: medverke, hjelpe; enhet: eining; ansette: tilsetje; ansatt: tilsett; ansettelse: tilsetjing; arbeidsgiver: arbeidsgjevar; adgang: tilgang, åtgang; angå: gjelde, vedkome; anledning: høve; anmelde: melde; anmodning: oppmoding, førespurnad; ansvar: ansvar; antall: tal, mengd; anmerke: merke; anse: rekne, sjå; avslå: avvise, seie; avslag: avvising; gi: gje, levere; utlevere: gje, dele; utlevering: deling, gje; forespørsel: førespurnad, spørsmål; forhold: tilhøve, høve; forhindre: hindre; forberede: førebu; forbedre: betre; forbedring: betring; forelegge: leggje; forklare: forklåre; forskjell: skilnad; forskjellig: ulik; foreta: gjere; forsinkelse: opphald, seinking; fortsette: halde; fravær: fråver; fremgå: gå, stå; framtidig: komande; frivillig: friviljug; følge: følgje; gjennomføre: gjere; gyldig: gjeldande; henvende: vende; henvendelse: førespurnad, spørsmål; hensikt: føremål, formål; hensyn: omsyn; hende: skje; hindre: stanse; hjelpe: støtte; hjemmel: heimel, grunnlag; imidlertid: likevel; innhente: hente; innhold: innhald; innsigelse: motsegn, protest; inneholde: ha; kjennskap: kunnskap; klage: klage; konsekvens: følgje; kreve: krevje; kvalitet: kvalitet; lagre: ta; likestille: jamstille; likestilling: jamstilling; lov: rett; medføre: føre; melding: varsel; mottaker: mottakar; mulig: mogleg; mulighet: moglegheit, høve; myndighet: styresmakt; nødvendig: naudsynt, trengst; nødvendighet: behov; nøyaktig: nøyaktig; oppbevare: ta, lagre; oppdage: finne; oppholdstillatelse: opphaldsløyve; tillatelse: løyve; tillate: gje; oppnå: nå; opprette: lage; opprettholde: halde; opptre: te; ordne: ordne; overføre: sende; pålegge: påleggje; redegjøre: gjere; rimelig: rimeleg; samarbeide: samarbeide; sammenheng: samanheng; sende: oversende; sikkerhet: tryggleik; sikre: tryggje; sikker: trygg; skade: skade; skille: skilje; slette: fjerne; fjerne: slette, ta; snakke: tale, prate; spesiell: særskild; særlig: særskild, særleg; særskilt: særskild; stille: setje; størrelse: storleik; svare: svare; sykdom: sjukdom; sørge: syte, passe; tidligere: før, tidlegare; tilgjengelig: tilgjengeleg; tilsvarende: same, tilsvarande; tiltak: tiltak; trekke: trekkje; tvil: tvil; uavhengig: uavhengig; ugyldig: ugyldig; undersøke: sjå, granske; undersøkelse: gransking, undersøking; utdanne: lære; utelukke: stengje; utføre: gjere; utgjøre: vere; utvikle: utvikle; vanlig: vanleg, alminneleg; varighet: lengd; veilede: rettleie; veileder: rettleiar; veiledning: rettleiing; vesentlig: viktig; vilkår: føresetnad; forutsetning: føresetnad, vilkår; virksomhet: verksemd, føretak; vurdere: vege; vurdering: vurdering; ønske: ynskje; åpne: opne; åpen: open; fagforening: fagforeining; forening: lag; barn: born; bistå: hjelpe; bistand: hjelp; råd: rettleiing; oppgi: gje; opplyse: seie, informere; opplysning: informasjon; formål: føremål; rettighet: rett; erklæring: fråsegn; ytre: seie; uttale: seie; spørre: be; nekte: seie; kjenne: vite; vise: syne; vedlikehold: vedlikehald; offentlig: offentleg; allmenn: ålmenn; dokument: papir; person: menneske; menneske: folk; datamaskin: maskin; utenfor: utanfor; nærmere: meir; tilbake: attende, att; igjen: att; bortsett: utanom; unntatt: unnateke, utanom; endelig: endeleg; straks: snarast; snart: snarast, fort; fort: snart, raskt; rask: snar, kjapp; kjapt: snøgt, raskt; omgående: straks; ofte: tit; sjelden: sjeldan

## Tall: verdien, så formene med komma mellom

facts-numbers = 0.25: fjerdedel, fjerdedelen; 0.33: tredel, tredjedel, tredjedelen; 0.5: halv, halvparten; 1: én, ett, eitt; 1.5: halvannen, halvannet; 2: to; 3: tre; 4: fire; 5: fem; 6: seks; 7: sju, syv; 8: åtte; 9: ni; 10: ti; 11: elleve; 12: tolv; 13: tretten; 14: fjorten; 15: femten; 16: seksten; 17: sytten; 18: atten; 19: nitten; 20: tjue; 30: tretti, tredve; 40: førti; 50: femti; 60: seksti; 70: sytti; 80: åtti; 90: nitti; 100: hundre; 1000: tusen; 1000000: million, millioner; 1000000000: milliard, milliarder
facts-ordinals = første; andre, annet, annen, annenhver; tredje; fjerde; femte; sjette; sjuende, syvende; åttende; niende; tiende; ellevte; tolvte
facts-ordinal-ending = -
facts-decimal = ,
facts-group = .

## Enheter. Formene under .joined blir skrevet sammen med tallet, som i «treårig»

facts-unit-minute = minutt; minutter; minuttene; minutters
    .joined = minutters
facts-unit-hour = time; timer; timen; timene; timers
    .joined = timers
facts-unit-day = dag; dager; dagen; dagene; dagers; dags; døgn; døgnet; døgns; kalenderdag; kalenderdager
    .joined = dagers; døgns
facts-unit-week = uke; uker; uken; uka; ukene; ukers; ukes
    .joined = ukers; ukes
facts-unit-month = måned; måneder; måneden; månedene; måneders; måneds; kalendermåned; kalendermåneder
    .joined = måneders; måneds
facts-unit-year = år; året; årene; års; kalenderår; skoleår; studieår
    .joined = år; års; årig; årige; årlig; årlige; årsperiode; årsperioden
facts-unit-working-day = virkedag; virkedager; arbeidsdag; arbeidsdager; virkedagers
    .joined = -
facts-unit-percent = prosent; prosents; pst
    .joined = -
facts-unit-krone = krone; kroner; kr; nok
    .joined = -
facts-unit-euro = euro; eur
    .joined = -
facts-unit-dollar = dollar; usd
    .joined = -
facts-unit-pound = pund; gbp
    .joined = -

## Småord rundt tall

facts-article = en; et; ei
facts-half = halv; halvt; halve
facts-and = og
facts-range = til; og; eller
facts-every = hvert; hver
facts-often-week = ukentlig; ukentlige
facts-often-month = månedlig; månedlige
facts-often-year = årlig; årlige
facts-filler = hele; fulle; nye; ytterligere; påfølgende; sammenhengende; kalender; ekstra
facts-working = -
facts-rate = -

## Datoer og klokkeslett

facts-of = -
facts-clock = kl; klokka; klokken
facts-before-noon = -
facts-after-noon = -
facts-month-1 = jan
facts-month-2 = feb
facts-month-3 = mar
facts-month-4 = apr
facts-month-5 = -
facts-month-6 = jun
facts-month-7 = jul
facts-month-8 = aug
facts-month-9 = sep; sept
facts-month-10 = okt
facts-month-11 = nov
facts-month-12 = des

## Ord som snur en setning

facts-negation = ikke; aldri; ingen; ingenting; intet; verken; hverken
facts-soft-negation = høyst; maksimalt; senest; lengst; inntil; opptil; unntatt; unntak; bortsett; mindre; mangler; nekte; nekter; nektes; avslå; avslår; avslag; avslått; umulig; nei; slutte; slutter; slipper; uvedkommende; unødvendig; unødvendige; unødig; uansett; frivillig; utenom; annet; forhindre; hindre; hindrer; unngå; neppe; mot; ugyldig; fritatt; forbudt; ukjent; ulik; ulike; ulikt; tom; tomt; tomme; uklart; usikker; usikkert; opphører; stans; stanser; fri; fritt; unnta; unngår; mister; slippe; feil; galt; gal; uriktig; uriktige; ukryptert; ukrypterte; uåpnet; uåpnede; ulest; uleste; ubrukt; ubrukte; uendret; uendrede; ubetalt; ubetalte; uferdig; uferdige; ubesvart; ubesvarte; uberettiget; uvesentlig; uvesentlige; ufullstendig; ufullstendige; unøyaktig; unøyaktige; uoffisiell; uavklart; uavklarte; ufrivillig; uoppfordret; usant; utilgjengelig; utilgjengelige; utydelig; valgfri; valgfritt; valgfrie; lar; late; unnlater; stoppe; stopper
facts-repeats-negation = heller
facts-costs = koste; koster; kostet
facts-at-most = lenger; mer; flere; senere; eldre; høyere
facts-shares-negation = eller
facts-without = uten
facts-only = bare; kun
facts-modal-can = kan; kunne
facts-modal-must = må; måtte
facts-modal-shall = skal; skulle
facts-modal-should = bør; burde

## Ellers

facts-letter = bokstav; bokstaven; bokstavene; bokstaver; litra; lit
facts-answer = svar; svartid; svartiden; behandlingstid; behandlingstiden; saksbehandlingstid; saksbehandlingstiden; svarer; svaret; svare; besvarer; besvare; besvart; besvares; tilbakemelding
facts-request = krav; kravet; innsyn; innsynskrav; retting; sletting; begrensning; rettighet; rettigheter; rettighetene; henvendelse; henvendelsen; henvendelser; anmodning; anmodningen; forespørsel; forespørselen; begjæring; begjæringen; protest; innsigelse; dataportabilitet
facts-double = det; den; de; dem; som; er; for; til; på; av; om; over; med; har; kan; skal; vil; må; får; blir; gjør; at; du; vi; og; hadde; var; en; et; opp; ut; inn; bla; nei; ja; så; hvem; hva; når; mer; der; gir; ser; tar; bruker; trenger; ber; sier; mener; veldig; svært; langt; lenge; aldri; mange; flere
facts-abbreviation = f.eks; bl.a; m.m; o.l; p.g.a; m.fl; t.o.m; f.o.m; s.k; d.v.s; ph.d; cand.real; nr; kl; art; pkt; kap; ca; jf; jfr; dvs; osv; bl; bla; eks; mv; evt; mfl; tlf; ref; st; dr; prof; inkl; ekskl; maks; min; mill; mrd; tidl; hhv; el; al; vs; jan; feb; mar; apr; jun; jul; aug; sep; sept; okt; nov; des
facts-placeholder = TODO; TBD; FIXME; XXX; lorem ipsum; fyll inn her; sett inn her; skriv her; tekst kommer
facts-to-fill = fyll; sett; skriv; navn; dato; adresse; telefon; epost; e-post; virksomhet; virksomheten; virksomhetens; organisasjon; frist; antall; kommer; todo; tbd; xxx
facts-to-come = fyll inn; fyll inn senere; kommer; kommer senere; under arbeid; tekst mangler

## Andre navn på land, og begynnelser på ord om dem

facts-countries-also = EU: EU; EEA: EØS; US: USA, Amerika, Forente, U.S, amerik*; GB: England, Skottland, Wales, UK, brit*, engel*, skot*; SE: svensk*; DK: dansk*; DE: tysk*; NL: Holland, nederland*, holland*; FR: fransk*; ES: spansk*; IT: itali*; FI: finsk*; IE: irsk*; PL: polsk*; GR: gresk*; CH: sveits*; CN: kines*; JP: japan*; KR: Sør Korea, korea*; IN: indisk*; BE: belgi*; AT: østerri*; CZ: Tsjekkia, tsjekk*; IL: israel*; RU: russ*; UA: ukrain*; TR: tyrk*; AE: Emiratene, emirat*; CD: Kongo, kongo*; CG: kongo*; CI: Elfenbeinskysten; DO: dominik*; LU: luxemb*
