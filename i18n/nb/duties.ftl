### Sidene for personvernombudet: pliktene, hva som svarer på dem, og reglene nettstedet er sjekket med.
###
### «.asks» sier hva forordningen ber om, «.yes» hvorfor plikten gjelder her, «.no» hvorfor den ikke gjør det.
### Sidene viser hvor noe står. De sier aldri om det er godt nok.

## Adresser

say-path-obligations = plikter
say-path-rules = regler

## Det som står fast på sidene

site-duty-footer = For personvernombudet
site-duty-of-notice = For personvernombudet: pliktene og ordene som svarer på dem
site-duty-notices = Erklæringene
site-duty-notices-text = Hver erklæring har en side som går gjennom pliktene én for én, med det som står i erklæringen, og lenke til stedet.
site-duty-notice = Erklæring
site-duty-duties = Plikter
site-duty-waivers = Fritak
site-duty-waivers-text = Noen har bestemt at disse reglene skal tie her en stund. Etter den siste dagen melder de fra igjen.
site-duty-waivers-shared = Fritak i det erklæringene deler
site-duty-waivers-shared-text = Noen har bestemt at disse reglene skal tie en stund om det som er felles for erklæringene, som navn, adresser og kontakter. Etter den siste dagen melder de fra igjen.
site-duty-part = Gjelder delen
site-duty-rules-text = Reglene som hver erklæring er sjekket med før den ble publisert, og hva hver av dem bygger på.
site-duty-conduct = Det ingen tekst viser alene
site-duty-conduct-text = Dette må virksomheten gjøre, ikke bare skrive. Det kan ikke leses ut av erklæringene.
site-duty-read-notice = Les hele erklæringen
site-duty-reason = Begrunnelse
site-duty-by = Bestemt av
site-duty-until = Gjelder til og med
site-duty-duty = Plikt
site-duty-standing = I erklæringen
site-duty-each = Plikt for plikt
site-duty-others = Plikter som ikke gjelder her
site-duty-nothing = Ikke oppgitt
site-duty-concerns = Det gjelder disse formålene:
site-duty-by-duty = Reglene for hver plikt
site-duty-by-duty-text = Reglene ser etter om noe mangler, og om språkene sier det samme. Der ingen regel er nevnt, skriver programmet teksten selv, eller et menneske må lese.
site-duty-rules = Regler
site-duty-unwatched = Ingen
site-duty-rule = Det regelen melder fra om
site-duty-law = Bygger på
site-duty-format = Filformatet

## Oversikten, siden for en erklæring og siden med reglene

duty-overview = Informasjonsplikten, punkt for punkt
    .lead = For personvernombudet og andre som vil etterprøve personvernerklæringene: hva forordningen ber om, og hvor det står.
duty-notice = Plikter: { $title }
    .lead = Hver plikt i artikkel 13 og 14, og det som hører til, med ordene som svarer på den. Siden viser hvor noe står. Om det er godt nok, må mennesker vurdere.
duty-rules = Reglene erklæringene er sjekket med
    .lead = Hver regel melder fra når den finner det som står i tittelen. En feil stopper publiseringen. En advarsel peker på noe som trolig er galt, og et råd på noe som kan bli bedre.
duty-rules-counts = { $count } regler: { $errors } gir feil, { $warnings } gir advarsler og { $advice } gir råd.
duty-severity-error = feil
duty-severity-warning = advarsel
duty-severity-advice = råd
duty-stated = { $count } av { $of } oppgitt
duty-waived =
    { $count ->
        [one] ett fritak
       *[other] { $count } fritak
    }

## Hvordan erklæringen står til en plikt

duty-told = Oppgitt.
duty-told-everywhere =
    { $of ->
        [one] Oppgitt for formålet.
       *[other] Oppgitt for alle { $of } formålene.
    }
duty-told-where-asked =
    { $asked ->
        [one] Gjelder ett av { $of } formål. Oppgitt.
       *[other] Gjelder { $asked } av { $of } formål. Oppgitt for alle.
    }
duty-missing = Ikke oppgitt.
duty-missing-some =
    { $asked ->
        [one] Ikke oppgitt for formålet det gjelder.
       *[other] Ikke oppgitt for { $missing } av { $asked } formål.
    }
duty-missing-waived = Fritak til og med { $until }.
duty-not-asked = Gjelder ikke her.
duty-excepted = Gjelder ikke for: { $purposes }. { $why }
duty-more = og { $count } til
duty-watched =
    { $count ->
        [one] En regel følger med på dette
       *[other] { $count } regler følger med på dette
    }

## Pliktene

duty-controller = Hvem som er ansvarlig
    .asks = Erklæringen skal si hvem den behandlingsansvarlige er, og hvordan man får kontakt.
    .yes = Gjelder alltid.
duty-representative = Representant i EØS
    .asks = En behandlingsansvarlig utenfor EØS skal ha en representant i EØS, og erklæringen skal si hvem det er.
    .yes = Den behandlingsansvarlige er utenfor EØS.
    .no = Den behandlingsansvarlige er ikke oppført i et land utenfor EØS, eller er et offentlig organ.
duty-officer = Personvernombudet
    .asks = Erklæringen skal si hvordan man får kontakt med personvernombudet.
    .yes = Gjelder når virksomheten har et personvernombud. Offentlige organer skal ha det.
duty-purposes = Formål og rettslig grunnlag
    .asks = Erklæringen skal si hva opplysningene brukes til, og det rettslige grunnlaget for det.
    .yes = Gjelder alle formål.
duty-special = Grunnlag for særlige kategorier
    .asks = Særlige kategorier av opplysninger kan bare behandles når et av vilkårene i artikkel 9 er oppfylt. Det hører til grunnlaget.
    .yes = Gjelder formål som behandler særlige kategorier.
    .no = Opplysningene omfatter ingen særlige kategorier.
duty-interest = Den berettigede interessen
    .asks = Bygger behandlingen på en berettiget interesse, skal erklæringen si hvilken.
    .yes = Gjelder formål som bygger på artikkel 6 nr. 1 bokstav f.
    .no = Behandlingen bygger ikke på artikkel 6 nr. 1 bokstav f.
duty-data = Kategorier av opplysninger
    .asks = Kommer opplysninger fra andre enn personen selv, skal erklæringen si hvilke kategorier det er.
    .yes = Gjelder formål med andre kilder enn personen selv.
    .no = Opplysningene kommer bare fra personen selv.
duty-source = Kilden
    .asks = Kommer opplysninger fra andre enn personen selv, skal erklæringen si hvor de kommer fra, og om kilden er offentlig tilgjengelig.
    .yes = Gjelder formål med andre kilder enn personen selv.
    .no = Opplysningene kommer bare fra personen selv.
duty-recipients = Mottakere
    .asks = Erklæringen skal si hvem som får opplysningene, eller hvilke kategorier av mottakere det er.
    .yes = Gjelder formål der noen får opplysningene.
    .no = Erklæringen sier at opplysningene ikke deles med noen.
duty-joint-controllers = Felles behandlingsansvar
    .asks = Bestemmer flere sammen, skal det viktigste i avtalen mellom dem være tilgjengelig for dem det gjelder.
    .yes = Den behandlingsansvarlige bestemmer sammen med minst én annen. Her står det erklæringen sier om avtalen.
    .no = Ingen mottaker er oppført som felles behandlingsansvarlig.
duty-transfers = Overføring ut av EØS
    .asks = Overføres opplysninger til land utenfor EØS, skal erklæringen si det, hva som verner dem, og hvor man får en kopi av garantiene.
    .yes = Erklæringen nevner overføringer.
    .no = Erklæringen sier at ingen opplysninger overføres ut av EØS.
duty-retention = Lagringstid
    .asks = Erklæringen skal si hvor lenge opplysningene lagres, eller hva som avgjør det.
    .yes = Gjelder alle formål.
duty-rights = Rettighetene
    .asks = Erklæringen skal nevne retten til innsyn, retting, sletting, begrensning, protest og dataportabilitet. Her står rettighetene som følger av grunnlagene.
    .yes = Gjelder alltid.
duty-exercise = Hvordan rettighetene brukes
    .asks = Den behandlingsansvarlige skal gjøre det lett å bruke rettighetene.
    .yes = Gjelder alltid.
duty-objection = Retten til å protestere, for seg
    .asks = Retten til å protestere skal komme tydelig fram og stå atskilt fra andre opplysninger.
    .yes = Gjelder når noe bygger på artikkel 6 nr. 1 bokstav e eller f.
    .no = Ingen formål bygger på artikkel 6 nr. 1 bokstav e eller f.
duty-withdrawal = Retten til å trekke samtykket tilbake
    .asks = Bygger noe på samtykke, skal erklæringen si at det kan trekkes tilbake når som helst.
    .yes = Gjelder når noe bygger på samtykke.
    .no = Ingen formål bygger på samtykke.
duty-complaint = Retten til å klage
    .asks = Erklæringen skal si at man kan klage til tilsynsmyndigheten.
    .yes = Gjelder alltid.
duty-requirement = Om man må gi opplysningene
    .asks = Gir personen opplysningene selv, skal erklæringen si om man må etter lov eller avtale, og hva som skjer ellers.
    .yes = Gjelder formål der personen selv gir opplysninger.
    .no = Personen gir ikke opplysningene selv.
duty-decisions = Automatiserte avgjørelser
    .asks = Avgjøres noe automatisk, skal erklæringen forklare logikken, hva det betyr for personen, og hvordan man får et menneske til å se på saken.
    .yes = Erklæringen nevner automatiserte avgjørelser.
    .no = Erklæringen sier at ingen avgjørelser tas automatisk.

## Det ingen tekst viser alene

duty-conduct-form = Si det slik at det blir forstått
    .text = Informasjonen skal være kortfattet, forståelig og lett å finne, i et klart og enkelt språk. Reglene ser etter tekst som mangler, og om språkene sier det samme. De vet ikke om leserne forstår.
duty-conduct-time = Si det i tide
    .text = Den som gir opplysninger, skal få vite dette når de samles inn. Kommer de fra andre, er fristen én måned, eller første kontakt eller utlevering når det skjer før.
duty-conduct-new-purpose = Si fra om nye formål
    .text = Skal opplysninger brukes til noe nytt, skal personen få vite det før det skjer.
duty-conduct-answer = Svar den som bruker rettighetene sine
    .text = Svaret skal komme uten ugrunnet opphold og senest innen én måned. Et avslag skal begrunnes.
duty-conduct-withdrawing = Gjør det like lett å trekke tilbake som å gi
    .text = Det skal være like enkelt å trekke tilbake et samtykke som å gi det.
