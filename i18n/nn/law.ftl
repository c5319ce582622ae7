# Lovtilvisingar på nynorsk: orda som blir kjende att, namna på lovene og forma dei blir skrivne i.
# Fleire former er skilde med semikolon. Den første forma av eit lovnamn er den som blir skriven.

## Ord som innleier eller deler ei tilvising

law-word-article = artikkel; artikkelen; artiklar; artiklane; artikkelens; art.; artikel
law-word-section = paragraf; paragrafen; paragrafar; paragrafane
law-word-sign = paragraf; paragrafen; paragrafar; paragrafane
law-word-chapter = kapittel; kapitlet; kapittelet; kapitla; kap.
law-word-recital = fortalepunkt; fortalepunktet; fortalepunkta; fortalen punkt; fortalen nr.; punkt i fortalen; premiss; innleiingspunkt; fortalen
law-word-number = nr.; nummer; nummeret
law-word-point = punkt; punktet; punkta; pkt.
law-word-letter = bokstav; bokstaven; bokstavane; bokstavar; litra; lit.
law-word-paragraph = ledd; leddet; ledda
law-word-sentence = punktum; setning
law-word-ordinals = første, fyrste; andre; tredje; fjerde; femte; sjette; sjuande; åttande; niande; tiande; ellevte; tolvte; trettande
law-word-cf = jf.; jfr.; jamfør; saman med; jamført med; sml.
law-word-and = og; samt; i tillegg til; så vel som
law-word-or = eller
law-word-to = til; t.o.m.
law-word-inclusive = og med; inkludert
law-word-in = i; av
law-word-of = i; av; på; etter; for; frå; under; ifølgje; til
law-word-skip = EUs; EU-; den; det; dei; nye; ny; gjeldande; noverande; norske; norsk; gamle; tidlegare; oppheva; generelle; også; særleg; mellom anna; m.a.; t.d.; til dømes; både; sin; sine; sitt; høvesvis; føresegnene; føresegna; heretter; heretter kalla
law-word-months = januar; februar; mars; april; mai; juni; juli; august; september; oktober; november; desember

## Ord som viser tilbake til ei lov som er nemnd

law-word-same-act = lova; lovas; same lov; nemnde lov
law-word-same-rules = forskrifta; same forskrift
law-word-same-regulation = forordninga; same forordning

## Ord som skil ei tilvising frå noko som liknar

law-word-this = denne; dette; desse; vår; vårt; våre
law-word-elsewhere = nedanfor; ovanfor; over; under; her; framanfor
law-word-not-law = avtale; avtalen; avtalane; kontrakt; kontrakten; skjema; skjemaet; vedtektene; reglementet; retningslinjene; instruksen; tidsskrift; tidsskriftet; avhandlinga; rapporten; rapport; rettleiaren; handboka; planen; erklæringa; notatet; studieplanen; vilkåra; ordensreglane; husreglane; reglane; rettleiinga; utgåva; boka; standarden; protokollen; vedlegget; emnet; pensum; katalogen; serien; avisa; bladet; oversikta; strategien
law-word-units = dagar; dag; døgn; veker; veke; månad; månader; år; års; timar; minutt; prosent; kroner; studentar; personar; tilsette; gonger; studiepoeng
law-word-single = i; å
law-word-function = om; kan; skal; må; vil; er; var; har; gjev; gir; gjeld; utgjer; som; når; dersom; viss; fordi; der; krev; opnar; tillèt; lyder
law-word-lead = etter; jf.; følgjer av; følgje av; medhald i; medhald av; heimel i; heimla i; grunnlag i; grunnlaget; grunnlag; behandlingsgrunnlag; behandlingsgrunnlaget; heimel; samsvar med; i tråd med; vilkåra i; rettane i; reglane i; sjå; krava i; unntaket i; rett etter; grunnlaget er; grunnlag er

## Lover som ikkje er i registeret

law-word-act = lov; forskrift; forordning; direktiv; rådsdirektiv; FOR
law-word-about = om
law-word-act-date = av; den; frå
law-word-act-endings = lova; lovas; forskrifta; forordninga; direktivet; konvensjonen; traktaten
law-word-act-last = konvensjonen; direktivet; traktaten; charteret; pakta
law-word-foreign = svensk; svenske; dansk; danske; finsk; finske; tysk; tyske; britisk; britiske; islandsk; islandske; amerikansk; amerikanske
law-word-other-acts = Grunnlova; EMK; den europeiske menneskerettskonvensjonen; menneskerettskonvensjonen; EØS-avtala; EØS-avtalen; EØS-lova; EUs charter; FNs barnekonvensjon; barnekonvensjonen; straffelova; KI-forordninga; KI-lova
law-word-not-acts = forlova; trulova; utlova; tyngdelova; naturlova; naturlovene

## Slik blir ei tilvising skriven

law-print-place-of-act = { $act } { $place }
law-print-article = artikkel { $articles }
law-print-articles = artikkel { $articles }
law-print-article-parts = { $article }{ $number }{ $letter }
law-print-article-number = { " " }nr. { $numbers }
law-print-article-letter = { " " }bokstav { $letters }
law-print-section = § { $sections }
law-print-sections = §§ { $sections }
law-print-section-parts = { $section }{ $paragraph }{ $letter }{ $number }
law-print-section-paragraph = { " " }{ $ordinals } ledd
law-print-section-paragraph-beyond = { " " }({ $paragraphs })
law-print-section-letter = { " " }bokstav { $letters }
law-print-section-number = { " " }nr. { $numbers }
law-print-number = { $number }
law-print-letter = { $letter }
law-print-chapter = kapittel { $chapter }
law-print-recital = fortalepunkt { $recitals }
law-print-recitals = fortalepunkt { $recitals }
law-print-ordinals = første; andre; tredje; fjerde; femte; sjette; sjuande; åttande; niande; tiande; ellevte; tolvte; trettande
law-print-comma = ,{ " " }
law-print-and = { " " }og{ " " }
law-print-to = { " " }til{ " " }
law-print-cf = , jf.{ " " }
law-print-date = { $day }. { $month } { $year }
law-print-act-by-number = lov { $date }{ $number }
law-print-regulation-by-number = forskrift { $date }{ $number }
law-print-number-of-act = { " " }nr. { $number }
law-print-unknown = ukjend lov
law-link-gdpr = https://lovdata.no/lov/2018-06-15-38/gdpr
law-link-gdpr-article = https://lovdata.no/lov/2018-06-15-38/gdpr/a{ $article }

## Lovene

law-act-gdpr = personvernforordninga
    .also = GDPR; GDPR-forordninga; personvernforordning; personvernforordningi; EUs personvernforordning; EU si personvernforordning; den generelle personvernforordninga
    .short = pvf.
    .wrong = personvernforskrifta; personvernforordnigna; personvernforordinga; personvernforodninga; personvernsforordninga; personvernforordnina
law-act-popplyl = personopplysningslova
    .also = lov om behandling av personopplysningar
    .short = popplyl.
    .wrong = personvernlova; personvernopplysningslova; personopplysingslova; personopplysninglova
law-act-popplforskr = personopplysningsforskrifta
    .also = forskrift om behandling av personopplysningar
law-act-kameraforskr = forskrift om kameraovervaking i verksemd
    .also = kameraovervakingsforskrifta
law-act-epostforskr = forskrift om innsyn i e-postkasse
    .also = forskrift om arbeidsgivars innsyn i e-postkasse; e-postforskrifta; innsynsforskrifta
law-act-uhl = universitets- og høgskulelova
    .also = universitets- og høgskolelova; universitets- og høyskolelova; lov om universitet og høgskular; lov om universitet og høgskolar; universitetslova; uh-lova; UH-lova
    .short = uhl.
    .wrong = universitet og høgskulelova; universitet- og høgskulelova; universitets og høgskulelova; universitet og høgskolelova; universitet- og høgskolelova; universitets og høgskolelova; universitets-og høgskulelova; universitets-og høgskolelova; universitets og høyskolelova; universitet og høyskolelova; universitets- og høgskuleloven
law-act-uhforskr = universitets- og høgskuleforskrifta
    .also = forskrift til universitets- og høgskulelova; universitets- og høgskoleforskrifta; universitets- og høyskoleforskrifta; UH-forskrifta
law-act-opptaksforskr = opptaksforskrifta
    .also = forskrift om opptak til høgare utdanning
law-act-fagskl = fagskulelova
    .also = fagskolelova; lov om høgare yrkesfagleg utdanning
law-act-utdstl = utdanningsstøttelova
    .also = lov om utdanningsstøtte
law-act-samskl = studentsamskipnadslova
    .also = samskipnadslova; lov om studentsamskipnader
law-act-oppll = opplæringslova
    .also = opplæringsloven
law-act-yrkkvl = yrkeskvalifikasjonslova
    .also = lov om godkjenning av yrkeskvalifikasjonar
law-act-fvl = forvaltningslova
    .also = forvaltingslova
    .short = fvl.
law-act-offl = offentleglova
    .also = offentlegheitslova
    .short = offl.
    .wrong = offentliglova; offentlighetslova
law-act-offl1970 = offentleglova (1970)
    .also = offentlegheitslova (1970)
law-act-offlforskr = offentlegforskrifta
law-act-arkl = arkivlova
    .also = lov om dokumentasjon og arkiv
    .short = arkl.
law-act-arkforskr = forskrift om offentlege arkiv
    .also = arkivforskrifta
law-act-efvf = eForvaltningsforskrifta
    .also = e-forvaltningsforskrifta
law-act-sprakl = språklova
    .also = lov om språk
law-act-mall = mållova
    .also = lov om målbruk i offentleg teneste
law-act-uuforskr = forskrift om universell utforming av IKT-løysingar
    .also = forskrift om universell utforming av informasjons- og kommunikasjonsteknologiske løysingar; IKT-forskrifta; uu-forskrifta
law-act-ldl = likestillings- og diskrimineringslova
    .also = lov om likestilling og forbod mot diskriminering
    .wrong = likestilling- og diskrimineringslova; likestilling og diskrimineringslova
law-act-fregl = folkeregisterlova
    .also = lov om folkeregistrering
law-act-statl = statistikklova
    .also = lov om offisiell statistikk og Statistisk sentralbyrå
law-act-pliktavl = pliktavleveringslova
law-act-sikkl = tryggingslova
    .also = sikkerheitslova; tryggleikslova; sikkerhetslova
law-act-digsikl = digitaltryggleikslova
    .also = digitalsikkerheitslova; digitalsikkerhetslova
law-act-polregl = politiregisterlova
law-act-polregforskr = politiregisterforskrifta
law-act-utl = utlendingslova
law-act-aml = arbeidsmiljølova
    .also = lov om arbeidsmiljø, arbeidstid og stillingsvern mv.
    .short = aml.
    .wrong = arbeidmiljølova
law-act-statsansl = statstilsettelova
    .also = statsansattelova; lov om statens tilsette; statstilsettlova
law-act-tjml = tenestemannslova
    .also = tenestemannlova; tjenestemannslova
law-act-karl = karantenelova
law-act-ferl = ferielova
    .also = lov om ferie
law-act-ftrl = folketrygdlova
    .also = lov om folketrygd
    .wrong = folketrygdalova
law-act-spkl = lov om Statens pensjonskasse
    .also = pensjonskasselova; lov om Statens pensjonskasse
law-act-aoppl = a-opplysningslova
    .also = a-meldingslova
law-act-sktfvl = skatteforvaltningslova
law-act-lignl = likningslova
    .also = ligningslova
law-act-sktbl = skattebetalingslova
law-act-rskl = rekneskapslova
    .also = lov om årsrekneskap; regnskapslova
    .wrong = rekneskaplova; reknskapslova
law-act-bokfl = bokføringslova
    .also = lov om bokføring
law-act-bokfforskr = bokføringsforskrifta
law-act-loa = lov om offentlege anskaffingar
    .also = innkjøpslova; anskaffingslova; anskaffelseslova; lov om offentlege innkjøp; lova om offentlege anskaffingar; anskaffelselova
law-act-foa = anskaffingsforskrifta
    .also = anskaffelsesforskrifta; innkjøpsforskrifta; forskrift om offentlege anskaffingar
law-act-ekoml = ekomlova
    .also = lov om elektronisk kommunikasjon
    .wrong = e-komlova; ekom-lova
law-act-mfl = marknadsføringslova
    .also = markedsføringslova
law-act-ehl = ehandelslova
    .also = e-handelslova
law-act-avl = åndsverklova
    .also = åndsverkslova
law-act-helsefl = helseforskingslova
    .also = helseforskningslova
law-act-helseforskr = forskrift om organisering av medisinsk og helsefagleg forsking
law-act-fetikkl = forskingsetikklova
    .also = forskningsetikklova
law-act-hregl = helseregisterlova
law-act-hpl = helsepersonellova
    .wrong = helsepersonelllova
law-act-bioml = bioteknologilova
