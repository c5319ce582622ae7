### Funna som setningar, for den som lyttar eller les punktskrift, og for andre program.

report-error = Feil { $number } av { $total }.
report-warning = Åtvaring { $number } av { $total }.
report-advice = Råd { $number } av { $total }.

## Kvar noko står

report-file = Fila { $file }.
report-place = Fila { $file }, linje { $line }, kolonne { $column }.
report-lines = Fila { $file }, linje { $line } til { $end }.
report-also-file = Også i fila { $file }.
report-also-place = Også i fila { $file }, linje { $line }, kolonne { $column }.
report-also-lines = Også i fila { $file }, linje { $line } til { $end }.
report-also-here = Også i same fil.
report-also-here-place = Også i same fil, linje { $line }, kolonne { $column }.
report-also-here-lines = Også i same fil, linje { $line } til { $end }.

## Kva som står der

report-line = På linja står det: { $text }
report-line-empty = Linja er tom.
report-part = Det gjeld denne delen: { $text }
report-label = Om denne staden: { $label }

## Kvifor det er viktig, og kva du kan gjere

report-why = Kvifor: { $note }
report-help = Kva du kan gjere: { $help }
report-rule = Meir om regelen: opplyst explain { $code }

## Gruppene som reglane er ordna i

report-family-reading = Filer og felt
report-family-structure = Oppbygging
report-family-parity = Samsvar mellom språka
report-family-basis = Behandlingsgrunnlag og lovtilvisingar
report-family-duty = Det artikkel 13 og 14 krev
report-family-prose = Løpande tekst
report-family-waivers = Fritak frå reglane
report-family-language = Språk og ordbruk

## Det adressene i SARIF blir rekna frå

report-sarif-site = Mappa til nettstaden, den som mappa «content» ligg i.
report-sarif-root = Rota av kodelageret, eller mappa som kontrollen blei starta i.

# Meldingar som har fritak, for tenester som tek vare på avgjerda ved sida av dei.
report-waived-because = { $reason } Bestemt av { $by }, til og med { $until }.
report-waived-title =
    { $count ->
        [one] 1 melding har fritak
       *[other] { $count } meldingar har fritak
    }
