### Det vi kjenner bokmål igjen på, og ordlistene som reglene for språk bruker. Ingenting her blir vist på
### en side. Former og uttrykk er skilt med semikolon; «-» er en tom liste.

# Språket som ordene nedenfor har motstykke i, etter kolon
tongue-kindred = nn

# Ord som bare finnes på bokmål, ikke på nynorsk eller engelsk
tongue-words =
    adressen: adressa; advarsel: åtvaring; advarsler: åtvaringar; alene: åleine; allerede: allereie;
    allmennhetens: ålmenta si; anførselstegn: hermeteikn; anledning: høve; anmeldt: meldt; annen: annan;
    annerledes: annleis; annet: anna; anonymiseres; anropene: anropa; anskaffelsesforskriften:
    anskaffingsforskrifta; arbeidsforholdene: arbeidsforholda; arbeidsgiver: arbeidsgjevar; arbeidsgivere:
    arbeidsgjevarar; arbeidsgiverperioden: arbeidsgjevarperioden; arbeidsprosessene: arbeidsprosessane;
    arbeidssted: arbeidsstad; arkivene: arkiva; arrangementene; arrangementer: arrangement; arrangeres; artikler:
    artiklar; avdelingen: avdelinga; avgjør: avgjer; avgjørelse: avgjerd; avgjørelsen: avgjerda; avgjørelsene:
    avgjerdene; avgjørelser: avgjerder; avgjøres: avgjerast; avlegger; avløser: avløyser; avløses; avløst:
    avløyst; avsender: avsendar; avslutter: avsluttar; avveie: avvegar; barnehager: barnehagar; begrensning:
    avgrensing; begrensningen: avgrensinga; begrunne: grunngje; begrunnelse: grunngiving; begrunner; begrunnet:
    grunngjeven; begynnelsen: byrjinga; behandler: behandlar; behandles: behandlast; behandlet; behandlingen:
    behandlinga; behandlingene; berettiget: rettkomen; beskrevet: omtalte; beslektede: skylde; beslutning:
    avgjerd; beslutningen: avgjerda; besluttet: avgjort; bestemmelse: føresegn; bestemmelsen: føresegna;
    bestemmelsene: føresegnene; bestemmelser: føresegner; besvarelsene: svara; betalingen: betalinga; betydning:
    tyding; bilagene: bilaga; ble: blei; bokstavene: bokstavane; bortvisning: bortvising; brudd: brot; bruddet:
    brotet; brukere: brukarar; brukeren: brukaren; brukernavn: brukarnamn; brukernavnet: brukarnamnet; brukerne:
    brukarane; brukerprofil: brukarprofil; brukerstøtte: brukarstøtte; brukes: nyttast; bærekraftig; dager: dagar;
    databehandler: databehandlar; databehandleravtale: databehandlaravtale; databehandlere: databehandlarar;
    databehandleren; databehandlingen; datasystemene: datasystema; deltagelse; deltakelse; dere: de; deres:
    dykkar; disse: desse; dokumentene: dokumenta; domstoler: domstolar; dukker: dukkar; dyreklinikker:
    dyreklinikkar; egen: eigen; eget: eige; egne: eigne; eksamenene: eksamenane; eksamener: eksamenar;
    eksamensbesvarelser: eksamenssvar; eksamensresultatene: eksamensresultata; eksamensresultater; endrer: endrar;
    endres; endringen: endringa; enhet: eining; enig: samd; enige: samde; enkelttilfeller: enkelttilfelle; erklæringen: erklæringa;
    etterforsker: etterforskar; etterprøves: etterprøvast; fagmiljøene; feilene: feila; feltene: felta;
    finansieringskilde; flere: fleire; forbered: førebu; forbereder: førebur; forbudt: forbodne; forebygge:
    førebyggje; foreldrepenger; forespørsel: førespurnad; forespørsler: førespurnader; forholder;
    forhåndsgodkjenner: førehandsgodkjenner; forhåndsvisning: førehandsvising; forhåndsvisningen:
    førehandsvisinga; forkastet: forkasta; forkunnskaper: forkunnskapar; formålene: formåla; forordningen:
    forordninga; forpliktelse: plikt; forpliktelsen: plikta; forpliktelser: plikter; forpliktet: forplikta;
    forsiden: framsida; forsker: forskar; forskere: forskarar; forskning: forsking; forskningen: forskinga;
    forskningsadministrasjonen: forskingsadministrasjonen; forskningsdata: forskingsdata; forskningsetikk:
    forskingsetikk; forskningsinstitusjoner: forskingsinstitusjonar; forskningsprosjekt: forskingsprosjekt;
    forskningsprosjektene: forskingsprosjekta; forskningsprosjekter: forskingsprosjekt; forskningsstilling:
    forskingsstilling; forsvunnet; fortell: fortel; forteller: fortel; forvalter: forvaltar; forvaltningen:
    forvaltninga; fra: frå; framheves: framhevast; fremgår; frister: fristar; fritakene: fritaka; gammel: gammal;
    gjør: gjer; gjøre: gjere; gjøres: gjerast; glemsel: gløymsle; glemt: gløymd; godkjenningen: godkjenninga;
    grunnlagene: grunnlaga; gruppen: gruppa; helseforskning: helseforsking; helsetjenesten: helsetenesta;
    hendelse: hending; hendelsen: hendinga; hendelser: hendingar; hensyn: omsyn; hensynet: omsynet; henter:
    hentar; hentes: hentast; henvende: vende; henvendelse: førespurnad; henvendelsen: førespurnaden; henvendelser:
    førespurnader; henvender: vender; henvisning: tilvising; hindrer: hindrar; holde: halde; holder: held; holdes:
    haldast; hovedmeny: hovudmeny; hovedoppgavene: hovudoppgåvene; hovedregel: hovudregel; hovedregelen:
    hovudregelen; hovedspråket: hovudspråket; hun: ho; hva: kva; hvem: kven; hver: kvar; hverandre: kvarandre;
    hvert: kvart; hviler: kviler; hvilke: kva; hvilken: kva; hvilket: kva; hvis: dersom; hvor: kor; hvordan:
    korleis; hvorfor: kvifor; hvorvidt; håndterer; håndteres; håndtering; ikke: ikkje; informasjonskapsler:
    informasjonskapslar; informasjonssikkerhet: informasjonstryggleik; inneholde: innehalde; inneholder: inneheld;
    innen: innan; innenfor: innanfor; innganger: inngangar; innhentes; innhold: innhald; innholdet: innhaldet;
    innledningen: innleiinga; innsigelse; innsigelsen; institusjonene: institusjonane; instruksene: instruksane;
    interessen: interessa; intervjuer: intervjuar; ivaretagelse; jeg: eg; jobbsøkere: jobbsøkjarar;
    kameraovervåking: kameraovervaking; kandidater: kandidatar; karakterene: karakterane; karakterer: karakterar;
    karakterutskriften: karakterutskrifta; kategorier: kategoriar; kilde: kjelde; kilden: kjelda; kildene:
    kjeldene; kilder: kjelder; kjøre: køyre; kjører: køyrer; klagefristene: klagefristane; klikker: klikkar;
    knapper: knappar; knyttes: knytast; knyttet: knytt; kommentarer: kommentarar; kommer: kjem; kommet: kome;
    kontaktes: kontakte; kontaktpersoner: kontaktpersonar; kontaktpunktene: kontaktpunkta; kontrolleres:
    kontrollerast; kortene: korta; kortere: kortare; koster: kostar; kravene: krava; kreve: krevje; krever: krev;
    kreves: krevst; kun: berre; kursdeltakere: kursdeltakarar; lages; lagrer: lagrar; lagres: lagrast;
    lagringstiden: lagringstida; landene: landa; leddene: ledda; lederen: leiaren; lenken: lenka; lenket: lenkja;
    lesere: lesarar; leseren: lesaren; leserne: lesarane; lesingen: lesinga; leverandører: leverandørar; linjen:
    linja; lovbestemmelser: lovføresegner; lovbrudd: lovbrot; lovovertredelser: lovbrot; lytter: lyttar;
    lærerpraksis: lærarpraksis; lærerstudiet; lærerutdanningen: lærarutdanninga; lærested: lærestad; læresteder:
    lærestader; lærestedet: lærestaden; mangler: manglar; meldes; meldingen: meldinga; mening; mennesker:
    menneske; mer: meir; motsatte: motsette; mottaker: mottakar; mottakere: mottakarar; mottakeren: mottakaren;
    mottakerne: mottakarane; mulighet: moglegheit; muligheter: moglegheiter; myndighet: styresmakt; målgruppen:
    målgruppa; måned: månad; måneden: månaden; måneder: månader; måter: måtar; navn: namn; navnet: namnet;
    nedenfor: nedanfor; nettadressen: nettadressa; nettlesere: nettlesarar; nettleseren: nettlesaren; nettsted:
    nettstad; nettsteder: nettstader; nettstedet: nettstaden; nevner: nemner; nevnt: nemnd; nivåer: nivå; noe:
    noko; noen: nokon, nokre; nyhet: nyheit; nyhetsbrev: nyheitsbrev; nås; nærmeste: næraste; nødt; nøkler:
    nøklar; observasjonene: observasjonane; oftest: oftast; ombudet: ombodet; oppdager: oppdagar; oppdragstaker:
    oppdragstakar; oppdragstakere: oppdragstakarar; oppfølgingen: oppfølginga; oppføringen: oppføringa; oppgave:
    oppgåve; oppgaven: oppgåva; oppgavene: oppgåvene; oppgaver: oppgåver; opphevede; oppheves; oppholdet:
    opphaldet; opplysningene: opplysningane; opplysninger: opplysningar; opplysningstypene: opplysningstypane;
    opplysningstyper: opplysningstypar; oppmeldingen: oppmeldinga; oppretter: opprettar; opprinnelse: opphav;
    opptaksreglene: opptaksreglane; organisasjonene: organisasjonane; organisasjoner: organisasjonar; ovenfor:
    ovanfor; overdras; overføres; overføringen: overføringa; overordnede; oversatt: omsette; oversettelse:
    omsetjing; oversettelsene: omsetjingane; oversettere: omsetjarar; oversettes: omsetjast; overskriften:
    overskrifta; overvåke: overvake; overvåkingskamera: overvakingskamera; paragrafene: paragrafane;
    pasientjournaler: pasientjournalar; pensjonsinnskudd: pensjonsinnskot; permisjoner: permisjonar;
    personalmappen: personalmappa; personopplysningene: personopplysningane; personopplysninger:
    personopplysningar; personvernbestemmelser: personvernføresegner; personvernerklæringen: personvernerklæringa;
    personvernkonsekvensene: personvernkonsekvensane; personvernkonsekvenser: personvernkonsekvensar;
    personvernombud: personvernombod; personvernombudet: personvernombodet; pliktbrudd: pliktbrot; postadressen:
    postadressa; praksissted: praksisstad; praksissteder: praksisstader; praksisstedet: praksisstaden;
    praksisveilederen: praksisrettleiaren; prosjektbeskrivelse: prosjektomtale; prosjektene: prosjekta;
    prosjektgruppen: prosjektgruppa; prosjektlederen: prosjektleiaren; prøves: prøvast; publiseres: publiserast;
    påbudt: påbode; påmeldingen: påmeldinga; pårørende: pårørande; raskere: raskare; reaksjoner: reaksjonar;
    referansene: referansane; regelbrudd: regelbrot; regnskapsbilag: rekneskapsbilag; regnskapsreglene:
    rekneskapsreglane; regnskapssystemene: rekneskapssystema; regnskapsåret: rekneskapsåret; representanter;
    rettighet: rett; rettighetene: rettane; rettigheter: rettar; rettsvirkning: rettsverknad; saksbehandler:
    saksbehandlar; saksbehandleren: saksbehandlaren; saksbehandlingen: saksbehandlinga; saksdokumentene:
    saksdokumenta; samarbeidspartnere; samler: samlar; samles; samme: same; sammen: saman; sammendraget:
    samandraget; sammenlign: samanlikn; sammenligner: samanliknar; sammenlignes: samanliknast; sammenlignet:
    samanlikna; selv: sjølv; selvbetjeningen: sjølvbeteninga; selvfinansiert: sjølvfinansiert; selvstendig:
    sjølvstendig; senere: seinare; senest: seinast; sensorene: sensorane; sensorenes; sensorer: sensorar;
    setningen: setninga; settes; sier: seier; sikkerhet: tryggleik; sikkerhetsgrunner: tryggleiksgrunnar;
    sikkerhetshensyn; sikkerhetskopier: tryggingskopiar; sikrer: sikrar; siteres: siterast; sjekker: sjekkar;
    skikkethetsvurdering: skikkavurdering; skjermleser: skjermlesar; skjermlesere: skjermlesarar; skjermleseren:
    skjermlesaren; skrives: skrivast; skyldes; sletter: slettar; slutter: sluttar; språkene: språka;
    språkkunnskaper: språkkunnskapar; spørre: spørje; statsborgerskap: statsborgarskap; stedene: stadene; stedet:
    staden; sterkere: sterkare; stillingen: stillinga; straffedommer: straffedommar; strengere: strengare;
    studentene: studentane; studenter: studentar; studentmappen: studentmappa; studentoppgaver: studentoppgåver;
    svarene: svara; syk: sjuk; sykdom: sjukdom; sykefravær: sjukefråvær; sykefraværet: sjukefråværet; sykepenger:
    sjukepengar; sykmelding: sjukmelding; systemene: systema; systemer: system; systemlogger: systemloggar;
    sårbarhetsanalyser: sårbaranalysar; søkere: søkjarar; søkeren: søkjaren; søkerliste: søkjarliste; søkerlisten:
    søkjarlista; søkerne: søkjarane; tabellene: tabellane; tabeller: tabellar; taushet: tagnad; taushetsbelagt;
    taushetsbelagte; taushetsplikt: teieplikt; tegn: teikn; tegnene: teikna; tegnet: teiknet; tiden: tida; tilbud:
    tilbod; tilbudet: tilbodet; tilfeller: tilfelle; tillatelse: løyve; tillater: tillèt; tillatt: tillate;
    tillitsvalgt: tillitsvald; tillitsvalgte: tillitsvalde; tilpassede; tilpasset; tilretteleggingen;
    tilsynsmyndighet: tilsynsstyresmakt; tiltakene: tiltaka; titler: titlar; tjeneste: teneste;
    tjenesteleverandør: tenesteleverandør; tjenesten: tenesta; tjenestene: tenestene; tjenestepensjonen:
    tenestepensjonen; tjenester: tenester; trukket: trekt; ubetinget; uenig: usamd; undersøkelse: undersøking;
    undersøkelser: undersøkingar; underveis: undervegs; undervisningen: undervisninga; universitetene:
    universiteta; universiteter: universitet; unntakene: unntaka; uriktige; utdanningen: utdanninga;
    utdanningsplaner: utdanningsplanar; uten: utan; utenfor: utanfor; utføres; utsatt: utsett; utvalg: utval;
    utvekslingsoppholdet: utvekslingsopphaldet; utvekslingsstudenter; utvides: utvidast; utviklingen; valgene:
    vala; valget: valet; varsler: varslar; veilede: rettleie; veileder: rettleiar; veiledning: rettleiing;
    verdiene: verdiane; verdier: verdiar; videre: vidare; videregående: vidaregåande; viktigste: viktigaste;
    vilkårene: vilkåra; virksomhet: verksemd; virksomhetsregler: verksemdsreglar; vises: blir; vurderes; være:
    vere; værende: verande; vært: vore; økonomiavdelingen: økonomiavdelinga

# Vanlige ord som viser språket, men som nynorsk også kan ha
tongue-common =
    og; det; som; på; av; til; er; den; om; har; du; deg; eller; kan; skal; ved; når; vår; våre; vårt; hos;
    etter; mot; blir; må; så; der; seg; sin; sine; mellom; også; opp; få; får; oss; din; ditt; dine; dette;
    alle; vil; klage; innsyn; retting; sletting; samtykke; formål; lagring; grunnlag; andre; tilgang; hjelp;
    spørsmål; utdanning; helse; våren; før; opplysning; personvernerklæring; behandling; avtale; de; en; et;
    dem; siden; derfor; alt; bli; denne; finnes; i dag; gjelder; få; hadde; rett; personvern; behandling;
    dersom; slik

# Endelser som bare bokmålsord har, og ord som likevel kan være på et annet språk
tongue-marks =
    tjenester; tjeneste; tjenesten; tjenestene; forskning; forskningen; lig; lige; ligere; ligst; heten; heter;
    hetene; het; ingene; inger; eringen; sjonene; sjoner; loven; lovens
tongue-mark-exceptions =
    billig; billige; frivillig; frivillige; villig; villige; uvillig; uvillige; velvillig; velvillige;
    medvillig; salig; salige; ullig; finger; singer; ringer; linger; springer; klinger; slinger; svinger;
    kissinger; langfinger; pekefinger; peikefinger; ringfinger; tommelfinger; kongsvinger; harbinger; prophet;
    hatchet; crochet; cachet; ricochet; machete; kloven; sloven; grunnloven; janteloven; het; feilinger;
    bibliotekene

# Endelser som et ord på en ordliste kan ha
tongue-inflection = e; en; et; a; er; ene; n; r; ne; t; te; s; ens; ets; enes; ers

# Det som ikke sier om noe blir gjort
tongue-possible =
    vi kan bruke; vi kan også bruke; vi kan dele; vi kan også dele; vi kan utlevere; vi kan også utlevere; vi
    kan innhente; vi kan også innhente; vi kan behandle; vi kan også behandle; vi kan samle inn; vi kan også
    samle inn; vi kan lagre; vi kan også lagre; vi kan gi videre; vi kan sende opplysninger; vi kan overføre; vi
    kan eventuelt; kan bli delt; kan bli brukt; kan bli utlevert; kan bli overført; kan deles med; kan
    utleveres; enkelte opplysninger; enkelte av opplysningene; visse opplysninger; noen opplysninger kan; noen
    av opplysningene kan; eventuelle opplysninger; kan muligens; vil muligens; kanskje

# Det som ikke sier når eller hvor lenge
tongue-hedge =
    ofte; kanskje; muligens; eventuelt; vanligvis; normalt; normalt sett; som regel; som hovedregel; i noen
    tilfeller; i enkelte tilfeller; i visse tilfeller; av og til; noen ganger; ved behov; etter behov

# Ord som gjør det uttrykket etter dem til en hensikt eller et vilkår
tongue-openers = at; så; for; før; om; hvis; dersom; når; som; der; fordi; ikke

# Å be leseren følge med selv
tongue-look-here =
    sjekke denne siden; sjekk denne siden; følge med på denne siden; følg med på denne siden; besøke denne
    siden; se denne siden jevnlig; lese denne siden jevnlig; lese denne erklæringen jevnlig; sjekke denne
    erklæringen; sjekk denne erklæringen; følge med på nettsiden; følg med på nettsiden; holde deg oppdatert på
    denne siden

# Å si fra til leseren
tongue-tells =
    varsle; varsler; varsel; varslet; gi beskjed; gir beskjed; gir deg beskjed; får beskjed; får du beskjed; si
    fra; sier fra; sier vi fra; skriver til deg; sender deg; sender vi deg; informere deg; informerer deg;
    informerer vi deg; e-post; orientere deg; orienterer deg; kontakter deg; melding

# Rester av en nettside: hele avsnitt, eller begynnelsen av dem der de slutter med …
tongue-furniture =
    del på …; del på facebook; publisert …; sist oppdatert …; oppdatert …; sist endret …; skriv ut; til toppen;
    hopp til innhold; hopp til hovedinnhold; les mer; les mer her; klikk her; lukk; meny; tips en venn; del
    denne siden; facebook twitter …

# Det som var nytt en gang
tongue-new-rules =
    de nye reglene; de nye personvernreglene; det nye regelverket; det nye personvernregelverket; den nye loven;
    den nye personopplysningsloven; den nye personvernforordningen; den nye forordningen; nye personvernregler

# Ord foran en tid da noe begynner
tongue-since = fra; fra og med; innen; per; til og med

# Årstider og halvår, foran et årstall
tongue-season =
    høst; høsten; høstsemesteret; vårsemesteret; våren; sommeren; vinteren; årsskiftet; nyttår

# Ord som viser at noe er fortalt om fortiden
tongue-past = ble; var; hadde; har; fikk; kom; gikk; tok; gjaldt; begynte; startet; siden

# Ord som viser at noe skal skje
tongue-ahead = vil; skal; kommer; planlegger; blir

# Kansellispråk, og det som kan stå i stedet
tongue-jargon =
    i henhold til: etter; iht: etter; vedrørende: om; angående: om; forefinnes: finnes; besørge: ordne; anmode
    om: be om; anmodes om: blir bedt om; hva angår: når det gjelder; såfremt: hvis; så fremt: hvis; med hensyn
    til: om; foreta behandling av: behandle; foreta en vurdering av: vurdere; foreta vurdering av: vurdere;
    gjenstand for behandling: behandlet; med mindre annet fremgår: hvis ikke noe annet står; undertegnede: jeg;
    jamfør ovenfor: se ovenfor; implementere: ta i bruk; adressere: ta opp; benytte seg av: bruke; benytter seg
    av: bruker; personopplysningsbehandling: behandling av personopplysninger

# Et eldre ord for særlige kategorier
tongue-sensitive =
    sensitive opplysninger: særlige kategorier av personopplysninger; sensitive personopplysninger: særlige
    kategorier av personopplysninger; sensitiv informasjon: særlige kategorier av personopplysninger; sensitive
    data: særlige kategorier av personopplysninger

# Forkortelser som alle kjenner, i små bokstaver
tongue-abbreviations =
    eu; eøs; usa; it; ikt; id; ip; pdf; cv; sms; hr; os; tv; pc; usb; url; html; gps; qr; pin; as; asa; ab; fn;
    gdpr; norge; html; ki; ai; us; uk; ok; ba; ma; utc; phd; api; wcag; xml; json; nato; nav; kl; nr; covid; ev

# Valg som bokmål har, hver med to eller flere sider
tongue-norm =
    frem: frem, fremtid, fremtiden, fremdeles, fremgår | fram, framtid, framtida, framdeles, framgår

# Ordet foran en infinitiv, så ord som kan stå mellom dem
tongue-infinitive = å; ikke; bare; heller; hele; både

# Begreper som språkene må ha felles: en id, og formene etter kolon. En form med ~ foran kan bety noe
# annet også
tongue-concepts =
    controller: behandlingsansvarlig, behandlingsansvarlige, ~behandlingsansvar,
    ~behandlingsansvaret;
    processor: databehandler, databehandlere, databehandleren, databehandlerne;
    processor-agreement: databehandleravtale, databehandleravtaler, databehandleravtalen;
    joint-controller: felles behandlingsansvarlige, felles behandlingsansvarlig, felles
    behandlingsansvar;
    officer: personvernombud, personvernombudet;
    authority: datatilsynet, tilsynsmyndighet, tilsynsmyndigheten, tilsynsmyndigheter;
    consent: samtykke, samtykker, samtykket, samtykkene, samtykkeerklæring;
    contract: ~avtale, ~avtaler, avtalen, avtalene, ~kontrakt, ~kontrakten, arbeidsavtale,
    arbeidsavtalen, kontrakter;
    legitimate-interest: berettiget interesse, berettigede interesser, berettigede interesse;
    access: innsyn, innsynet, innsynsrett, innsynsretten, innsynskrav;
    rectification: retting, ~rettet, ~rettes, korrigering, ~korrigert;
    erasure: sletting, slette, sletter, slettes, slettet, slett;
    restriction: begrensning, ~begrenset behandling, begrense behandlingen, ~begrenses;
    portability: dataportabilitet, portabilitet;
    objection: ~protest, protesten, protestere, protesterer, protesterte, protestert, ~protester,
    innsigelse, innsigelser, motsette deg, ~reservere deg;
    complaint: klage, ~klager, klagen, klagene, ~klaget, klagesak, klagesaker, påklage, ~anke;
    withdrawal: ~trekke, ~trekker, ~trekkes, ~trukket, ~trakk, tilbakekalle, tilbakekalt;
    automated-decision: automatisert avgjørelse, automatiserte avgjørelser, automatiserte
    avgjørelsene, automatisk avgjørelse;
    profiling: profilering, profileringen, profilere, profilerer;
    cookies: informasjonskapsel, informasjonskapsler, informasjonskapslene;
    breach: ~brudd, ~bruddet, sikkerhetsbrudd, ~avvik;
    anonymisation: anonymisere, anonymiserer, anonymiseres, anonymisert, anonymiserte,
    anonymisering, ~anonyme, ~anonym, ~anonymt;
    pseudonymisation: pseudonymisere, pseudonymiserer, pseudonymisert, pseudonymiserte,
    pseudonymisering, ~koblingsnøkkel, ~koblingsnøkkelen;
    archiving: arkivere, arkiverer, arkiveres, arkivert, arkivering, ~arkivet, ~arkiv;
    transfer: overføring, overføringer, overføringen, overføre, overfører, overføres, overført;
    recipient: ~mottaker, mottakere, mottakeren, mottakerne;
    students: student, studenter, studenten, studentene;
    employees: ansatt, ansatte, ~arbeidstaker, ~arbeidstakere, ~medarbeider, ~medarbeidere;
    applicants: søkere, ~søkeren, søkerne, jobbsøkere, jobbsøker;
    alumni: ~alumn, alumner, alumni, alumnus, tidligere studenter;
    researchers: forsker, forskere, ~forskeren, forskerne;
    participants: ~deltaker, ~deltakere, ~deltakeren, ~deltakerne;
    guardians: foresatte, ~foreldre, ~foreldrene, verge, vergen;
    children: ~barn, ~barnet, ~barna;
    guests: ~gjest, ~gjester, ~besøkende;
    police: politi, politiet;
    court: domstol, domstolen, domstolene, ~retten;
    manager: ~leder, ~lederen, ~ledere, ~lederne;
    encryption: kryptert, krypterte, krypterer, kryptering
