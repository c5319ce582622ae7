### Ord som faktaa i løpande tekst blir kjende att på: tal, einingar, nektingar og liknande. Dei blir aldri
### viste til nokon. Fleire former er skilde med semikolon; «-» er ei tom liste.

## Språk som er så like at ei setning viser motparten sin

facts-cognates = nb

# Bokstavar som nært skylde språk skriv ulikt i dei same orda
facts-cognate-mute = aeiouyæøåéèêòóôjh-
# Ord som ei setning kan ha eller mangle og likevel seie det same som setninga på det andre språket
facts-cognate-loose = også; difor; derfor; likevel; allereie; gjerne; dette; desse; denne; kvar; korleis; kven; eller; vere; blir; vert; blei; vart; blitt; vorte; vore; skal; skulle; ville; kunne; kunna; måtte; både; anten; sjølv; eigen; eige; eigne; altså; slik; slike; slikt; sidan; derfrå; dermed; deretter; samt; kvarandre; kvart; nokon; noko; nokre; annan; anna; andre; dersom; viss; medan; fordi; mellom; blant; gjennom; over; under; overfor; innan; inntil; uansett; elles; framleis; berre; alltid; aldri; ikkje; ingen; inga; ingenting; heller; minst; høgst; mindre; finst; gjeld; nemleg; måte; gong; saka; hadde; dykk; dykkar; hans; hennar; dine; ditt; gjere; gjer; gjort; finne; står; ligg; kjem; kome; komme; politiet
# Ord som utelukkar kvarandre; det første settet er personar. Setta er skilde av «;», stadene i eit sett av «|». Rekkjefølgja er den same på det andre språket
facts-cognate-opposites = vi, oss, vår, vårt, våre | du, deg, din, ditt, dine, di; før | etter, når; med | utan
# Kva eit ord heiter på det andre språket, når bokstavane ikkje viser det
facts-cognate-pairs = -

## Tal: verdien, så formene med komma mellom

facts-numbers = 0.25: fjerdedel, firedel, fjerdedelen; 0.33: tredel, tredjedel, tredelen; 0.5: halv, halvparten; 1: éin, ett, eitt; 1.5: halvannan, halvanna; 2: to; 3: tre; 4: fire; 5: fem; 6: seks; 7: sju; 8: åtte; 9: ni; 10: ti; 11: elleve; 12: tolv; 13: tretten; 14: fjorten; 15: femten; 16: seksten; 17: sytten; 18: atten; 19: nitten; 20: tjue; 30: tretti; 40: førti; 50: femti; 60: seksti; 70: sytti; 80: åtti; 90: nitti; 100: hundre; 1000: tusen; 1000000: million, millionar; 1000000000: milliard, milliardar
facts-ordinals = første, fyrste; andre, anna, annankvar; tredje; fjerde; femte; sjette; sjuande; åttande; niande; tiande; ellevte; tolvte
facts-ordinal-ending = -
facts-decimal = ,
facts-group = .

## Einingar. Formene under .joined blir skrivne saman med talet, som i «treårig»

facts-unit-minute = minutt; minutta; minutts
    .joined = minutts
facts-unit-hour = time; timar; timen; timane; timars
    .joined = timars
facts-unit-day = dag; dagar; dagen; dagane; dagars; dags; døgn; døgnet; døgns; kalenderdag; kalenderdagar
    .joined = dagars; dagers; døgns
facts-unit-week = veke; veker; veka; vekene; vekers; vekes; vekers
    .joined = vekers; vekes
facts-unit-month = månad; månader; månaden; månadene; månaders; månads; kalendermånad; kalendermånader
    .joined = månaders; månads
facts-unit-year = år; året; åra; års; kalenderår; skuleår; studieår
    .joined = år; års; årig; årige; årleg; årlege; årsperiode; årsperioden
facts-unit-working-day = yrkedag; yrkedagar; verkedag; verkedagar; arbeidsdag; arbeidsdagar; vyrkedagar
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

## Småord rundt tal

facts-article = ein; eit; ei
facts-half = halv; halvt; halve
facts-and = og
facts-range = til; og; eller
facts-every = kvart; kvar
facts-often-week = vekentleg; vekentlege
facts-often-month = månadleg; månadlege; månadsvis
facts-often-year = årleg; årlege
facts-filler = heile; fulle; nye; ytterlegare; påfølgjande; samanhengande; kalender; ekstra
facts-working = -
facts-rate = -

## Datoar og klokkeslett

facts-of = -
facts-clock = kl; klokka
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

## Ord som snur ei setning

facts-negation = ikkje; aldri; ingen; inga; inkje; ingenting; verken; korkje
facts-soft-negation = høgst; maksimalt; seinast; lengst; inntil; opptil; unntatt; unnateke; unntak; bortsett; mindre; manglar; nekte; nektar; avslå; avslår; avslag; avslått; umogleg; nei; slutte; sluttar; slepp; uvedkomande; unødvendig; unødvendige; unødig; uansett; frivillig; utanom; anna; forhindre; hindre; hindrar; unngå; neppe; mot; ugyldig; friteken; forbode; ukjend; ukjent; ulik; ulike; ulikt; tom; tomt; tomme; uklart; usikker; usikkert; opphøyrer; stans; stansar; fri; fritt; unnta; unngår; mistar; sleppe; feil; gale; gal; urett; urette; ukryptert; ukrypterte; uopna; ulesen; ulesne; ubrukt; ubrukte; uendra; ubetalt; ubetalte; uferdig; uferdige; usvart; urettkomen; uvesentleg; uvesentlege; ufullstendig; ufullstendige; unøyaktig; unøyaktige; uoffisiell; uavklart; uavklarte; ufrivillig; uoppmoda; usant; utilgjengeleg; utilgjengelege; utydeleg; valfri; valfritt; valfrie; lèt; let; lar; late; stoppe; stoppar
facts-repeats-negation = heller
facts-costs = koste; kosta; kostar
facts-at-most = lenger; meir; fleire; seinare; eldre; høgare
facts-shares-negation = eller
facts-without = utan
facts-only = berre
facts-modal-can = kan; kunne
facts-modal-must = må; måtte
facts-modal-shall = skal; skulle
facts-modal-should = bør; burde

## Elles

facts-letter = bokstav; bokstaven; bokstavane; bokstavar; litra; lit
facts-answer = svar; svartid; svartida; behandlingstid; behandlingstida; saksbehandlingstid; saksbehandlingstida; svarar; svaret; svare; svara; tilbakemelding
facts-request = krav; kravet; innsyn; innsynskrav; retting; sletting; avgrensing; rett; rettar; rettane; førespurnad; førespurnaden; førespurnader; oppmoding; oppmodinga; protest; innvending; motsegn; dataportabilitet
facts-double = det; den; dei; som; er; for; til; på; av; om; over; med; har; kan; skal; vil; må; får; blir; gjer; at; du; vi; og; hadde; var; ein; eit; ei; opp; ut; inn; nei; ja; så; kven; kva; når; meir; der; gjev; ser; tek; bruker; nyttar; treng; bed; seier; meiner; veldig; svært; langt; lenge; aldri; mange; fleire; vere; same
facts-abbreviation = t.d; f.eks; bl.a; m.a; m.m; o.l; p.g.a; m.fl; t.o.m; f.o.m; s.k; d.v.s; ph.d; nr; kl; art; pkt; kap; ca; jf; jfr; dvs; osv; bl; eks; mv; evt; mfl; tlf; ref; st; dr; prof; inkl; ekskl; maks; min; mill; mrd; tidl; el; al; vs; jan; feb; mar; apr; jun; jul; aug; sep; sept; okt; nov; des
facts-placeholder = TODO; TBD; FIXME; XXX; lorem ipsum; fyll inn her; set inn her; skriv her; tekst kjem
facts-to-fill = fyll; set; skriv; namn; dato; adresse; telefon; epost; e-post; verksemd; verksemda; organisasjon; frist; tal; kjem; todo; tbd; xxx
facts-to-come = fyll inn; fyll inn seinare; kjem; kjem seinare; under arbeid; tekst manglar

## Andre namn på land, og byrjingar på ord om dei

facts-countries-also = EU: EU; EEA: EØS; US: USA, Amerika, U.S, amerik*; GB: England, Skottland, Wales, UK, brit*, engel*, skot*; SE: Sverike, svensk*; DK: dansk*; DE: tysk*; NL: Holland, nederland*, holland*; FR: fransk*; ES: spansk*; IT: itali*; FI: finsk*; IE: irsk*; PL: polsk*; GR: gresk*; CH: sveits*; CN: kines*; JP: japan*; KR: Sør Korea, korea*; IN: indisk*; BE: belgi*; AT: austerri*; CZ: tsjekk*; IL: israel*; RU: russ*; UA: ukrain*; TR: tyrk*; AE: emirat*; CD: Kongo, kongo*; CG: kongo*; LU: luxemb*
