### Det vi kjenner nynorsk igjen på, og ordlistene som reglane for språk nyttar. Ingenting her blir vist på
### ei side. Former og uttrykk er skilde med semikolon; «-» er ei tom liste.

# Språket som orda nedanfor har motstykke i, etter kolon
tongue-kindred = nb

# Ord som berre finst på nynorsk, ikkje på bokmål eller engelsk
tongue-words =
    allereie: allerede; analysar: analyser; anna: annet; annan: annen; annonsane: annonsene; annonsar: annonser;
    anten: enten; arbeidsgjevar: arbeidsgiver; arbeidsgjevarperioden: arbeidsgiverperioden; arbeidsprosessane:
    arbeidsprosessene; arbeidsrettslege: arbeidsrettslige; arbeidsstad: arbeidssted; arkiverast; artiklar:
    artikler; attestar: attester; avdekkjer; avgjer: avgjør; avgjerande; avgjerast: avgjøres; avgjerd: avgjørelse;
    avgjerda: avgjørelsen; avgjerder: avgjørelser; avgjere: avgjøre; avgjord: avgjort; avgrensar: begrenser;
    avsendar: avsender; avsluttar: avslutter; avtalane: avtalene; avtalar: avtaler; avtalepartar: avtaleparter;
    avvegar: avveie; bankar: banker; barnehagar: barnehager; beden: bedt; behandlar: behandler; behandlast; berre:
    bare; besøkande; besøkjer: besøker; biletet: bildet; bindande: bindende; blei: ble; bokstavane: bokstavene;
    bokstavar: bokstaver; brot: brudd; brotet: bruddet; brukaren: brukeren; brukarkonto: brukerkonto; brukarnamn:
    brukernavn; brukarnamnet: brukernavnet; brukarprofil: brukerprofil; brukarstøtte: brukerstøtte; brukast:
    brukes; bruttoløn: bruttolønn; byggjast: bygges; byggje: bygge; byggjer: bygger; byrj: begynn; byrjar:
    begynner; byrje: begynne; byrjinga: begynnelsen; bytast: byttes; byter: bytter; campusane: campusene; dagar:
    dager; daglege: daglige; databehandlar: databehandler; databehandlaravtale: databehandleravtale; datoar:
    datoer; dei: de; deltek: deltar; dempar: demper; dempast: dempes; derifrå: derfra; desse: disse;
    doktorgradskandidatar; domstolar: domstoler; driftar: drifter; drøftar: drøfter; dukkar: dukker; dykk: dere;
    dykkar: deres; dyreklinikkar: dyreklinikker; eg: jeg; eigar: eier; eigen: egen; eigne: egne; ein: en; einaste:
    eneste; eit: et; eitt: ett; eksamenane: eksamenene; eksamenar: eksamener; elevar: elever; endrar: endrer;
    enklaste: enkleste; enno: ennå; etterforskar: etterforsker; etterprøvast: etterprøves; fagforeining:
    fagforening; fagforeininga: fagforeningen; fagforeiningstilhøyrsle; fastset: fastsetter; feilskriven:
    feilskrevet; filmar: filmer; finnast: finnes; finst: finnes; fleire: flere; flyttar: flytter; forboden:
    forbudt; forbodne: forbudt; foreining: forening; foreldrepengar; forkunnskapar: forkunnskaper; forskar:
    forsker; forsking: forskning; forskingsetikk: forskningsetikk; forskingsinstitusjonar:
    forskningsinstitusjoner; forskingsobjekt; fortel: fortell; fortrulege; forvaltar: forvalter; forvaltningslova:
    forvaltningsloven; framhevast: framheves; fremje; fristane: fristene; fristar: frister; frå: fra; fråvær:
    fravær; fyllast: fylles; følgde: fulgt; førebyggje: forebygge; førehandsgodkjenner: forhåndsgodkjenner;
    førelegg: forelegg; føremål: formål; føremålet: formålet; føresegn: bestemmelse; føresegner: bestemmelser;
    førespurnad: henvendelse; garantiane: garantiene; garantiar: garantier; givast: gis; gje: gi; gjeld: gjelder;
    gjeldande; gjentek: gjentar; gjer: gjør; gjera: gjøre; gjerast; gjere: gjøre; gjev: gir; gjevast: gis; gjeve:
    gitt; gløymd: glemt; gløymsle: glemsel; godkjend: godkjent; godkjende: godkjente; godtek: godtar; gong: gang;
    gonger: ganger; grunnar: grunner; grunngje: begrunne; grunngjev; grunngjeven: begrunnet; grunngjeving:
    begrunnelse; grunnleggjande; gøymde: skjulte; haldast: holdes; halde: holde; handsamar: behandler; handsaming:
    behandling; heimeområde: hjemmeområde; heimeområdet: hjemmeområdet; helsegrunnar: helsegrunner; helsetenesta:
    helsetjenesten; hentar: henter; hentast: hentes; hindrar: hindrer; hovudoppgåvene: hovedoppgavene; hovudregel:
    hovedregel; hovudregelen: hovedregelen; hovudspråket: hovedspråket; høgare: høyere; høgskulane: høyskolene;
    høgskular: høyskoler; høgskule: høyskole; høgskulelova: høyskoleloven; høyrer: hører; identifiserast; ikkje:
    ikke; innan: innen; innanfor: innenfor; innehalde: inneholde; inneheld: inneholder; inngangar: innganger;
    innhald: innhold; innhaldet: innholdet; innseiing; innseiinga; institusjonane: institusjonene; instruksane:
    instruksene; interessa: interessen; intervjuar: intervjuer; involverast; journalførast; kameraovervaking:
    kameraovervåking; kandidatar: kandidater; karakterane: karakterene; karakterar: karakterer; kategoriane:
    kategoriene; kategoriar: kategorier; kjelde: kilde; kjelder: kilder; kjem: kommer; kjend: kjent; kjende:
    kjent; klagar: klager; klagefristane: klagefristene; klikkar: klikker; knappar: knapper; knytast; kome:
    kommet; kontaktane: kontaktene; kontaktar: kontakter; kontaktast; kontaktpersonar: kontaktpersoner;
    kontrollerast: kontrolleres; koplar: kobler; korleis: hvordan; kortare: kortere; kostar: koster; krev: krever;
    krevjande: krevende; krevje: kreve; kundar: kunder; kva: hva; kvar: hver; kvarandre: hverandre; kvart: hvert;
    kven: hvem; kvifor: hvorfor; køyre: kjøre; køyrer: kjører; lagrar: lagrer; lagrast: lagres; leggje: legge;
    leiar: leder; leiaren: lederen; lenkja: lenken; lesaren: leseren; lesast: leses; lesne: lest; lettare:
    lettere; leverandørar: leverandører; ligg: ligger; liggjande: liggende; liggje: ligge; liknande; loggane:
    loggene; lovføresegner: lovbestemmelser; lovgjeving; lyttar: lytter; lærar: lærer; lærarpraksis: lærerpraksis;
    lærarutdanninga: lærerutdanningen; lønstrinn: lønnstrinn; løpande: løpende; løynde: skjult; manglar: mangler;
    meir: mer; mogleg: mulig; moglegheit: mulighet; mottakar: mottaker; mottakaren: mottakeren; mottek; mykje:
    mye; månad: måned; månaden: måneden; månader: måneder; måtar: måter; namn: navn; namnet: navnet; naudsynt:
    nødvendig; nedanfor; nemnast: nevnes; nemnde: nevnt; nemne; nemner: nevner; nemnt: nevnt; nettlesar:
    nettleser; nettlesaren: nettleseren; nettstadane; noka: noen; noko: noe; nokon: noen; nokre: noen; nyhendesak;
    nyttar: bruker; nyttast: brukes; næraste: nærmeste; nøklar: nøkler; observasjonane: observasjonene; offentleg:
    offentlig; offentlege: offentlige; offentleggjort; oftast: oftest; ombodet: ombudet; omset: oversetter;
    omsetjast: oversettes; omsetje: oversette; omsetjing: oversettelse; omtalar; opna: åpnet; opnar: åpner;
    opnast: åpnes; opne: åpne; opningstida: åpningstiden; oppdagar: oppdager; oppdragstakar: oppdragstaker;
    oppgje: oppgi; oppgjev: oppgir; oppgjeve: oppgitt; oppgåva: oppgaven; oppgåve: oppgave; oppgåvene: oppgavene;
    oppgåver: oppgaver; opphald: opphold; opphaldet: oppholdet; opphavlege: opprinnelige; opplysningane:
    opplysningene; opplysningar: opplysninger; opplysningstypane: opplysningstypene; opplysningstypar:
    opplysningstyper; oppmodar; opprettar: oppretter; opptaksreglane: opptaksreglene; organisasjonane:
    organisasjonene; organisasjonar: organisasjoner; overhaldast; overvakingskamera: overvåkingskamera;
    paragrafane: paragrafene; partar: parter; pasientjournalar: pasientjournaler; passar: passer; peikar: peker;
    pengar: penger; pensjonsinnskot: pensjonsinnskudd; permisjonar: permisjoner; personar; personvernføresegner:
    personvernbestemmelser; personvernkonsekvensane: personvernkonsekvensene; personvernkonsekvensar:
    personvernkonsekvenser; personvernombod: personvernombud; personvernombodet: personvernombudet;
    personvernreglane: personvernreglene; personverntenester: personverntjenester; pliktbrot: pliktbrudd;
    politiattestar: politiattester; portrettbiletet: portrettbildet; praksisrettleiaren: praksisveilederen;
    prosjektleiaren: prosjektlederen; protokollar: protokoller; prøvast: prøves; publiserast: publiseres; påbode:
    påbudt; pålagd; pårørande: pårørende; påverka: påvirket; påverkar: påvirker; raskare: raskere; reaksjonar:
    reaksjoner; referansane: referansene; regelbrot: regelbrudd; regelbunde; reglane: reglene; reglar: regler;
    rekkjefølgja: rekkefølgen; rekkjefølgje: rekkefølge; reknar: regner; reknast: regnes; rekneskapsbilag:
    regnskapsbilag; rekneskapslova; rekneskapsreglane: regnskapsreglene; rekneskapssystema: regnskapssystemene;
    rettane: rettighetene; rettar: rettigheter; rettkomen: berettiget; rettleiing: veiledning; rettsverknad:
    rettsvirkning; rettsverknader: rettsvirkninger; ringje: ringe; ringjer: ringer; rutinar: rutiner;
    saksbehandlar: saksbehandler; saksbehandlaren: saksbehandleren; saman: sammen; samandraget: sammendraget;
    samanlikn: sammenlign; samanlikna: sammenlignet; samanliknar: sammenligner; samanliknast: sammenlignes;
    samlar: samler; samtalar: samtaler; samtykkjer: samtykker; sannsynlege: sannsynlige; seier: sier; seinare:
    senere; seinast: senest; sensorane: sensorene; sensorar: sensorer; setjast; setje: sette; sidan: siden;
    sikrar: sikrer; siterast: siteres; situasjonar: situasjoner; sjekkar: sjekker; sjeldan: sjelden; sjukefråvær:
    sykefravær; sjukefråværet: sykefraværet; sjukepengar: sykepenger; sjølv: selv; sjølvbeteninga:
    selvbetjeningen; skiftar: skifter; skjøn: skjønn; skrivast: skrives; skriven: skrevet; skrivne: skrevet;
    skular: skoler; slettar: sletter; sluttar: slutter; språkkunnskapar: språkkunnskaper; spørje: spørre; stansar:
    stanser; statsborgarskap: statsborgerskap; stengd: stengt; stengjer: stenger; sterkare: sterkere; stoppar:
    stopper; straffedommar: straffedommer; strengare: strengere; studentane: studentene; studentar: studenter;
    studentoppgåver: studentoppgaver; styresmakt: myndighet; ståande: stående; særlege: særlige; særskild:
    særskilt; søkjar: søker; søkjaren: søkeren; søkjarlista: søkerlisten; søkjarliste: søkerliste; søkje; søkjer:
    søker; sørgja; tabellane: tabellene; tabellar: tabeller; takast: tas; teieplikt: taushetsplikt; teikn: tegn;
    teikna: tegnene; teiknet: tegnet; tek: tar; teke: tatt; tekne: tatt; tekstane: tekstene; tekstar: tekster;
    telefonane; telefonsamtalar; tenesta: tjenesten; teneste: tjeneste; tenesteleverandør: tjenesteleverandør;
    tenestene: tjenestene; tenestepensjonen: tjenestepensjonen; tenester: tjenester; tidlegare: tidligere; tilbod:
    tilbud; tilboden: tilbudt; tilbodet: tilbudet; tilgangar: tilganger; tilgjengelege; tillitsvald: tillitsvalgt;
    tillitsvalde: tillitsvalgte; tillèt: tillater; tilsetje: ansette; timar: timer; titlar: titler; trekkje:
    trekke; trekkjer: trekker; trengst: trengs; tryggingsomsyn; tryggingstiltak; tryggleik: sikkerhet; tvingande:
    tvingende; tydelege: tydelige; ukjend: ukjent; undersøkjer: undersøker; unnatekne: unntatt; utan: uten;
    utanfor: utenfor; utestengd: utestengt; utestengde; utfyllande: utfyllende; utgåva: utgaven; utgåver: utgaver;
    utvekslingsopphaldet: utvekslingsoppholdet; utvidast: utvides; uvedkomande: uvedkommende; valet: valget;
    vanlegaste: vanligste; vanlege: vanlige; varslar: varsler; vart: ble; vedtek: vedtar; vedteke: vedtatt;
    vedteken: vedtatt; velgrunna; velje: velge; verande: værende; verdiane: verdiene; verdiar: verdier; vere:
    være; verkar: virker; verksemd: virksomhet; verksemda: virksomheten; verksemder: virksomheter;
    verksemdsreglar: virksomhetsregler; vernar: verner; vidare: videre; vidaregåande: videregående; videobilete;
    videoovervaking; viktigaste: viktigste; visast: vises; vurderast; ynskje: ønske; ynskjer: ønsker; ytterlegare;
    åleine: alene; ålmenn; ålmenne; ålmenta; åtskild: atskilt; éin: én; øydeleggje: bryte

# Vanlege ord som viser språket, men som bokmål òg kan ha
tongue-common =
    og; det; som; på; av; til; er; den; om; har; du; deg; eller; kan; skal; ved; når; vår; våre; vårt; hos;
    etter; mot; blir; må; så; der; seg; sin; sine; mellom; også; opp; få; får; oss; din; ditt; dine; dette;
    alle; vil; klage; innsyn; retting; sletting; samtykke; formål; lagring; grunnlag; andre; tilgang; hjelp;
    spørsmål; utdanning; helse; våren; før; opplysning; personvernerklæring; behandling; avtale; inga; di;
    siden; derfor; alt; bli; denne; i dag; få; hadde; rett; personvern; behandling; dersom; slik; de; dem; lova;
    tilsette; tilsett; òg; høve; medan; difor; vart

# Endingar som berre nynorskord har, og ord som likevel kan vere på eit anna språk
tongue-marks =
    tenester; teneste; tenestene; forsking; verksemd; verksemda; tryggleik; tryggleiken; leg; legare; legast;
    ingar; ingane; arar; arane; antar; antane; erast; sjonar; sjonane; itetar; heit; heita; heiter; heitene;
    leikar
tongue-mark-exceptions =
    privileg; bootleg; proleg; utleg; bleg; springar; kokheit; brennheit; fahrenheit; heit; heita; sommerheit;
    kafferast; frarane; manuals

# Endingar som eit ord på ei ordliste kan ha
tongue-inflection = e; en; et; a; ar; er; ane; ene; n; r; ne; t; te; s; ens; ets; anes; enes

# Det som ikkje seier om noko blir gjort
tongue-possible =
    vi kan bruke; vi kan nytte; vi kan også bruke; vi kan også nytte; vi kan dele; vi kan også dele; vi kan
    utlevere; vi kan også utlevere; vi kan innhente; vi kan også hente inn; vi kan behandle; vi kan også
    behandle; vi kan samle inn; vi kan også samle inn; vi kan lagre; vi kan også lagre; vi kan gje vidare; vi
    kan sende opplysningar; vi kan overføre; vi kan eventuelt; kan bli delt; kan bli delte; kan bli brukt; kan
    bli brukte; kan bli nytta; kan bli utlevert; kan bli utleverte; kan bli overført; kan bli overførte; kan
    delast med; kan utleverast; enkelte opplysningar; enkelte av opplysningane; visse opplysningar; nokre
    opplysningar kan; nokre av opplysningane kan; eventuelle opplysningar; kanskje; me kan bruka; me kan bruke;
    me kan dela; me kan dele; me kan utlevera; me kan nytta

# Det som ikkje seier når eller kor lenge
tongue-hedge =
    ofte; kanskje; eventuelt; vanlegvis; normalt; normalt sett; som regel; som hovudregel; i nokre tilfelle; i
    enkelte tilfelle; i visse tilfelle; i somme tilfelle; av og til; nokre gonger; ved behov; etter behov

# Ord som gjer det uttrykket etter dei til ein intensjon eller eit vilkår
tongue-openers = at; så; for; før; om; viss; dersom; når; som; der; fordi; ikkje

# Å be lesaren følgje med sjølv
tongue-look-here =
    sjekke denne sida; sjekk denne sida; sjekka denne sida; følgje med på denne sida; følg med på denne sida;
    besøkje denne sida; lese denne sida jamleg; lese denne erklæringa jamleg; sjekke denne erklæringa; sjekk
    denne erklæringa; følgje med på nettsida; følg med på nettsida; halde deg oppdatert på denne sida

# Å seie frå til lesaren
tongue-tells =
    varsle; varslar; varsel; varsla; gje beskjed; gi beskjed; gjev beskjed; får beskjed; får du beskjed; seie
    frå; seier frå; seier vi frå; skriv til deg; sender deg; sender vi deg; informere deg; informerer deg;
    informerer vi deg; e-post; orientere deg; orienterer deg; kontaktar deg; melding

# Restar av ei nettside: heile avsnitt, eller byrjinga av dei der dei sluttar med …
tongue-furniture =
    del på …; del på facebook; publisert …; sist oppdatert …; oppdatert …; sist endra …; skriv ut; til toppen;
    hopp til innhald; hopp til hovudinnhald; les meir; les meir her; klikk her; lukk; meny; tips ein ven; del
    denne sida; facebook twitter …

# Det som var nytt ein gong
tongue-new-rules =
    dei nye reglane; dei nye personvernreglane; det nye regelverket; det nye personvernregelverket; den nye
    lova; den nye personopplysningslova; den nye personvernforordninga; den nye forordninga; nye
    personvernreglar

# Ord framfor ei tid då noko byrjar
tongue-since = frå; frå og med; innan; per; til og med

# Årstider og halvår, framfor eit årstal
tongue-season =
    haust; hausten; haustsemesteret; vårsemesteret; våren; sommaren; vinteren; årsskiftet; nyttår

# Ord som viser at noko er fortalt om fortida
tongue-past =
    blei; vart; var; hadde; har; fekk; kom; gjekk; tok; gjaldt; byrja; starta; sidan

# Ord som viser at noko skal skje
tongue-ahead = vil; skal; kjem; planlegg; blir; vert

# Kansellispråk, og det som kan stå i staden
tongue-jargon =
    i samsvar med reglane i: etter; i høve til: etter; vedrørande: om; vedkomande: om; angåande: om; førefinst:
    finst; syte for gjennomføring av: gjennomføre; oppmode om: be om; såframt: dersom; så framt: dersom; med
    omsyn til: om; føreta ei vurdering av: vurdere; føreta vurdering av: vurdere; føreta behandling av:
    behandle; gjenstand for behandling: behandla; underteikna: eg; implementere: ta i bruk; adressere: ta opp;
    gjere seg nytte av: nytte; i henhald til: etter; personopplysningsbehandling: behandling av
    personopplysningar

# Eit eldre ord for særlege kategoriar
tongue-sensitive =
    sensitive opplysningar: særlege kategoriar av personopplysningar; sensitive personopplysningar: særlege
    kategoriar av personopplysningar; sensitiv informasjon: særlege kategoriar av personopplysningar; sensitive
    data: særlege kategoriar av personopplysningar

# Forkortingar som alle kjenner, i små bokstavar
tongue-abbreviations =
    eu; eøs; usa; it; ikt; id; ip; pdf; cv; sms; hr; os; tv; pc; usb; url; html; gps; qr; pin; as; asa; ab; fn;
    gdpr; ki; ai; us; uk; ok; ba; ma; utc; phd; api; wcag; xml; json; nato; nav; kl; nr; covid; ev

# Val som nynorsk har, kvart med to eller fleire sider
tongue-norm =
    pronoun: vi | me; infinitive: -e | -a; formål: formål, formålet, formåla | føremål, føremålet, føremåla;
    tryggleik: tryggleik, tryggleiken, informasjonstryggleik, informasjonstryggleiken | sikkerheit, sikkerheita,
    informasjonssikkerheit, informasjonssikkerheita; naudsynt: naudsynt, naudsynte | nødvendig, nødvendige; gje:
    gje, gjev, gjeve, gjevne | gi, gir; blir: blir, blei, blitt | vert, vart, vorte; høgskule: høgskule,
    høgskulen, høgskular, høgskulane, høgskulelova | høgskole, høgskolen, høgskolar, høgskolane, høgskolelova;
    søkjar: søkjar, søkjaren, søkjarar, søkjarane | søkar, søkaren, søkarar, søkarane; arbeidsgjevar:
    arbeidsgjevar, arbeidsgjevaren, arbeidsgjevarar | arbeidsgivar, arbeidsgivaren, arbeidsgivarar; rettkomen:
    rettkomen, rettkomne | rettmessig, rettmessige; først: først | fyrst; ønskje: ønskje, ønskjer | ynskje,
    ynskjer; leggje: leggje, liggje, byggje, tenkje, trekkje, følgje, søkje, byggjer, tenkjer, trekkjer,
    følgjer, søkjer | legge, ligge, bygge, tenke, trekke, følge, søke, bygger, tenker, trekker, følger, søker

# Ordet framfor ein infinitiv, så ord som kan stå mellom dei
tongue-infinitive =
    å; ikkje; berre; heile; både; alle; desse; like; lenge; stadige; eventuelle; same; ikke; nokre; slike; ofte;
    delta; godta; motta; overta; vedta; avta; foreta; innta; oppgje; avgje; tilgje; overgje; attgje; utgje; anna

# Omgrep som språka må ha felles: ein id, og formene etter kolon. Ei form med ~ framfor kan tyde noko
# anna også
tongue-concepts =
    controller: behandlingsansvarleg, behandlingsansvarlege, ~behandlingsansvar,
    ~behandlingsansvaret;
    processor: databehandlar, databehandlarar, databehandlaren, databehandlarane;
    processor-agreement: databehandlaravtale, databehandlaravtalar, databehandlaravtalen;
    joint-controller: felles behandlingsansvarlege, felles behandlingsansvarleg, felles
    behandlingsansvar;
    officer: personvernombod, personvernombodet;
    authority: datatilsynet, tilsynsorgan, tilsynsorganet, tilsynsstyresmakt, tilsynsstyresmakta;
    consent: samtykke, samtykkjer, samtykker, samtykka, samtykket, samtykkeerklæring;
    contract: ~avtale, ~avtalar, avtalen, avtalane, ~kontrakt, ~kontrakten, arbeidsavtale,
    arbeidsavtalen, kontraktar;
    legitimate-interest: rettkomen interesse, rettkomne interesser, legitim interesse, legitime
    interesser;
    access: innsyn, innsynet, innsynsrett, innsynsretten, innsynskrav;
    rectification: retting, ~retta, ~rettast, korrigering, ~korrigert;
    erasure: sletting, slette, slettar, sletta, slettast, slett;
    restriction: avgrensing, ~avgrensa behandling, avgrense behandlinga, ~avgrensast;
    portability: dataportabilitet, portabilitet;
    objection: ~protest, protesten, protestere, protesterer, protesterte, protestert, ~protestar,
    innvending, innvendingar, motsetje deg, ~reservere deg;
    complaint: klage, ~klagar, klagen, klagene, ~klaga, klagesak, klagesaker, påklage, ~anke;
    withdrawal: ~trekkje, ~trekke, ~trekkjer, ~trekker, ~trekkjast, ~trekkast, ~trekt, ~trekte,
    ~kalle tilbake;
    automated-decision: automatisert avgjerd, automatiserte avgjerder, automatiserte avgjerdene,
    automatisk avgjerd;
    profiling: profilering, profileringa, profilere, profilerer;
    cookies: informasjonskapsel, informasjonskapslar, informasjonskapslane;
    breach: ~brot, ~brotet, tryggleiksbrot, ~avvik;
    anonymisation: anonymisere, anonymiserer, anonymiserast, anonymisert, anonymiserte,
    anonymisering, ~anonyme, ~anonym, ~anonymt;
    pseudonymisation: pseudonymisere, pseudonymiserer, pseudonymisert, pseudonymiserte,
    pseudonymisering, ~koplingsnøkkel, ~koplingsnøkkelen;
    archiving: arkivere, arkiverer, arkiverast, arkivert, arkivering, ~arkivet, ~arkiv;
    transfer: overføring, overføringar, overføringa, overføre, overfører, overførast, overført;
    recipient: ~mottakar, mottakarar, mottakaren, mottakarane;
    students: student, studentar, studenten, studentane;
    employees: tilsett, tilsette, ~arbeidstakar, ~arbeidstakarar, ~medarbeidar, ~medarbeidarar;
    applicants: søkjar, søkjarar, ~søkjaren, søkjarane, jobbsøkjarar, jobbsøkjar;
    alumni: ~alumn, alumnar, alumni, alumnus, tidlegare studentar;
    researchers: forskar, forskarar, ~forskaren, forskarane;
    participants: ~deltakar, ~deltakarar, ~deltakaren, ~deltakarane;
    guardians: føresette, ~foreldre, ~foreldra, verje, verja;
    children: ~barn, ~barnet, ~barna;
    guests: ~gjest, ~gjester, ~besøkjande;
    police: politi, politiet;
    court: domstol, domstolen, domstolane, ~retten;
    manager: ~leiar, ~leiaren, ~leiarar, ~leiarane;
    encryption: kryptert, krypterte, krypterer, kryptering
