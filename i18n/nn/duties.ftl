### Sidene for personvernombodet: pliktene, kva som svarer på dei, og reglane nettstaden er sjekka med.
###
### «.asks» seier kva forordninga bed om, «.yes» kvifor plikta gjeld her, «.no» kvifor ho ikkje gjer det.
### Sidene viser kvar noko står. Dei seier aldri om det er godt nok.

## Adresser

say-path-obligations = plikter
say-path-rules = reglar

## Det som står fast på sidene

site-duty-footer = For personvernombodet
site-duty-of-notice = For personvernombodet: pliktene og orda som svarer på dei
site-duty-notices = Erklæringane
site-duty-notices-text = Kvar erklæring har ei side som går gjennom pliktene éi for éi, med det som står i erklæringa, og lenke til staden.
site-duty-notice = Erklæring
site-duty-duties = Plikter
site-duty-waivers = Fritak
site-duty-waivers-text = Nokon har bestemt at desse reglane skal teie her ei stund. Etter den siste dagen melder dei frå igjen.
site-duty-waivers-shared = Fritak i det erklæringane deler
site-duty-waivers-shared-text = Nokon har bestemt at desse reglane skal teie ei stund om det som er felles for erklæringane, som namn, adresser og kontaktar. Etter den siste dagen melder dei frå igjen.
site-duty-part = Gjeld delen
site-duty-rules-text = Reglane som kvar erklæring er sjekka med før ho blei publisert, og kva kvar av dei byggjer på.
site-duty-conduct = Det ingen tekst viser åleine
site-duty-conduct-text = Dette må verksemda gjere, ikkje berre skrive. Det kan ikkje lesast ut av erklæringane.
site-duty-read-notice = Les heile erklæringa
site-duty-reason = Grunngjeving
site-duty-by = Bestemt av
site-duty-until = Gjeld til og med
site-duty-duty = Plikt
site-duty-standing = I erklæringa
site-duty-each = Plikt for plikt
site-duty-others = Plikter som ikkje gjeld her
site-duty-nothing = Ikkje oppgjeve
site-duty-concerns = Det gjeld desse formåla:
site-duty-by-duty = Reglane for kvar plikt
site-duty-by-duty-text = Reglane ser etter om noko manglar, og om språka seier det same. Der ingen regel er nemnd, skriv programmet teksten sjølv, eller eit menneske må lese.
site-duty-rules = Reglar
site-duty-unwatched = Ingen
site-duty-rule = Det regelen melder frå om
site-duty-law = Byggjer på
site-duty-format = Filformatet

## Oversynet, sida for ei erklæring og sida med reglane

duty-overview = Informasjonsplikta, punkt for punkt
    .lead = For personvernombodet og andre som vil etterprøve personvernerklæringane: kva forordninga bed om, og kvar det står.
duty-notice = Plikter: { $title }
    .lead = Kvar plikt i artikkel 13 og 14, og det som høyrer til, med orda som svarer på ho. Sida viser kvar noko står. Om det er godt nok, må menneske vurdere.
duty-rules = Reglane erklæringane er sjekka med
    .lead = Kvar regel melder frå når han finn det som står i tittelen. Ein feil stoppar publiseringa. Ei åtvaring peikar på noko som truleg er gale, og eit råd på noko som kan bli betre.
duty-rules-counts = { $count } reglar: { $errors } gjev feil, { $warnings } gjev åtvaringar og { $advice } gjev råd.
duty-severity-error = feil
duty-severity-warning = åtvaring
duty-severity-advice = råd
duty-stated = { $count } av { $of } oppgjevne
duty-waived =
    { $count ->
        [one] eitt fritak
       *[other] { $count } fritak
    }

## Korleis erklæringa står til ei plikt

duty-told = Oppgjeve.
duty-told-everywhere =
    { $of ->
        [one] Oppgjeve for formålet.
       *[other] Oppgjeve for alle dei { $of } formåla.
    }
duty-told-where-asked =
    { $asked ->
        [one] Gjeld eitt av { $of } formål. Oppgjeve.
       *[other] Gjeld { $asked } av { $of } formål. Oppgjeve for alle.
    }
duty-missing = Ikkje oppgjeve.
duty-missing-some =
    { $asked ->
        [one] Ikkje oppgjeve for formålet det gjeld.
       *[other] Ikkje oppgjeve for { $missing } av { $asked } formål.
    }
duty-missing-waived = Fritak til og med { $until }.
duty-not-asked = Gjeld ikkje her.
duty-excepted = Gjeld ikkje for: { $purposes }. { $why }
duty-more = og { $count } til
duty-watched =
    { $count ->
        [one] Éin regel følgjer med på dette
       *[other] { $count } reglar følgjer med på dette
    }

## Pliktene

duty-controller = Kven som er ansvarleg
    .asks = Erklæringa skal seie kven den behandlingsansvarlege er, og korleis ein får kontakt.
    .yes = Gjeld alltid.
duty-representative = Representant i EØS
    .asks = Ein behandlingsansvarleg utanfor EØS skal ha ein representant i EØS, og erklæringa skal seie kven det er.
    .yes = Den behandlingsansvarlege er utanfor EØS.
    .no = Den behandlingsansvarlege er ikkje oppført i eit land utanfor EØS, eller er eit offentleg organ.
duty-officer = Personvernombodet
    .asks = Erklæringa skal seie korleis ein får kontakt med personvernombodet.
    .yes = Gjeld når verksemda har eit personvernombod. Offentlege organ skal ha det.
duty-purposes = Formål og rettsleg grunnlag
    .asks = Erklæringa skal seie kva opplysningane blir nytta til, og det rettslege grunnlaget for det.
    .yes = Gjeld alle formål.
duty-special = Grunnlag for særlege kategoriar
    .asks = Særlege kategoriar av opplysningar kan berre behandlast når eit av vilkåra i artikkel 9 er oppfylt. Det høyrer til grunnlaget.
    .yes = Gjeld formål som behandlar særlege kategoriar.
    .no = Opplysningane omfattar ingen særlege kategoriar.
duty-interest = Den rettkomne interessa
    .asks = Byggjer behandlinga på ei rettkomen interesse, skal erklæringa seie kva for ei.
    .yes = Gjeld formål som byggjer på artikkel 6 nr. 1 bokstav f.
    .no = Behandlinga byggjer ikkje på artikkel 6 nr. 1 bokstav f.
duty-data = Kategoriar av opplysningar
    .asks = Kjem opplysningar frå andre enn personen sjølv, skal erklæringa seie kva kategoriar det er.
    .yes = Gjeld formål med andre kjelder enn personen sjølv.
    .no = Opplysningane kjem berre frå personen sjølv.
duty-source = Kjelda
    .asks = Kjem opplysningar frå andre enn personen sjølv, skal erklæringa seie kvar dei kjem frå, og om kjelda er offentleg tilgjengeleg.
    .yes = Gjeld formål med andre kjelder enn personen sjølv.
    .no = Opplysningane kjem berre frå personen sjølv.
duty-recipients = Mottakarar
    .asks = Erklæringa skal seie kven som får opplysningane, eller kva kategoriar av mottakarar det er.
    .yes = Gjeld formål der nokon får opplysningane.
    .no = Erklæringa seier at opplysningane ikkje blir delte med nokon.
duty-joint-controllers = Felles behandlingsansvar
    .asks = Bestemmer fleire saman, skal det viktigaste i avtalen mellom dei vere tilgjengeleg for dei det gjeld.
    .yes = Den behandlingsansvarlege bestemmer saman med minst éin annan. Her står det erklæringa seier om avtalen.
    .no = Ingen mottakar er oppført som felles behandlingsansvarleg.
duty-transfers = Overføring ut av EØS
    .asks = Blir opplysningar overførte til land utanfor EØS, skal erklæringa seie det, kva som vernar dei, og kvar ein får ein kopi av garantiane.
    .yes = Erklæringa nemner overføringar.
    .no = Erklæringa seier at ingen opplysningar blir overførte ut av EØS.
duty-retention = Lagringstid
    .asks = Erklæringa skal seie kor lenge opplysningane blir lagra, eller kva som avgjer det.
    .yes = Gjeld alle formål.
duty-rights = Rettane
    .asks = Erklæringa skal nemne retten til innsyn, retting, sletting, avgrensing, protest og dataportabilitet. Her står rettane som følgjer av grunnlaga.
    .yes = Gjeld alltid.
duty-exercise = Korleis ein nyttar rettane
    .asks = Den behandlingsansvarlege skal gjere det lett å nytte rettane.
    .yes = Gjeld alltid.
duty-objection = Retten til å protestere, for seg
    .asks = Retten til å protestere skal kome tydeleg fram og stå skild frå andre opplysningar.
    .yes = Gjeld når noko byggjer på artikkel 6 nr. 1 bokstav e eller f.
    .no = Ingen formål byggjer på artikkel 6 nr. 1 bokstav e eller f.
duty-withdrawal = Retten til å trekkje samtykket tilbake
    .asks = Byggjer noko på samtykke, skal erklæringa seie at det kan trekkjast tilbake når som helst.
    .yes = Gjeld når noko byggjer på samtykke.
    .no = Ingen formål byggjer på samtykke.
duty-complaint = Retten til å klage
    .asks = Erklæringa skal seie at ein kan klage til tilsynsorganet.
    .yes = Gjeld alltid.
duty-requirement = Om ein må gje opplysningane
    .asks = Gjev personen opplysningane sjølv, skal erklæringa seie om ein må etter lov eller avtale, og kva som skjer elles.
    .yes = Gjeld formål der personen sjølv gjev opplysningar.
    .no = Personen gjev ikkje opplysningane sjølv.
duty-decisions = Automatiserte avgjerder
    .asks = Blir noko avgjort automatisk, skal erklæringa forklare logikken, kva det har å seie for personen, og korleis ein får eit menneske til å sjå på saka.
    .yes = Erklæringa nemner automatiserte avgjerder.
    .no = Erklæringa seier at ingen avgjerder blir tekne automatisk.

## Det ingen tekst viser åleine

duty-conduct-form = Sei det slik at det blir forstått
    .text = Informasjonen skal vere kortfatta, forståeleg og lett å finne, i eit klart og enkelt språk. Reglane ser etter tekst som manglar, og om språka seier det same. Dei veit ikkje om lesarane forstår.
duty-conduct-time = Sei det i tide
    .text = Den som gjev opplysningar, skal få vite dette når dei blir samla inn. Kjem dei frå andre, er fristen éin månad, eller første kontakt eller utlevering når det skjer før.
duty-conduct-new-purpose = Sei frå om nye formål
    .text = Skal opplysningar nyttast til noko nytt, skal personen få vite det før det skjer.
duty-conduct-answer = Svar den som nyttar rettane sine
    .text = Svaret skal kome utan ugrunna opphald og seinast innan éin månad. Eit avslag skal grunngjevast.
duty-conduct-withdrawing = Gjer det like lett å trekkje tilbake som å gje
    .text = Det skal vere like enkelt å trekkje tilbake eit samtykke som å gje det.
