### Funnene som setninger, for den som lytter eller leser punktskrift, og for andre programmer.

report-error = Feil { $number } av { $total }.
report-warning = Advarsel { $number } av { $total }.
report-advice = Råd { $number } av { $total }.

## Hvor noe står

report-file = Filen { $file }.
report-place = Filen { $file }, linje { $line }, kolonne { $column }.
report-lines = Filen { $file }, linje { $line } til { $end }.
report-also-file = Også i filen { $file }.
report-also-place = Også i filen { $file }, linje { $line }, kolonne { $column }.
report-also-lines = Også i filen { $file }, linje { $line } til { $end }.
report-also-here = Også i samme fil.
report-also-here-place = Også i samme fil, linje { $line }, kolonne { $column }.
report-also-here-lines = Også i samme fil, linje { $line } til { $end }.

## Hva som står der

report-line = På linjen står det: { $text }
report-line-empty = Linjen er tom.
report-part = Det gjelder denne delen: { $text }
report-label = Om dette stedet: { $label }

## Hvorfor det er viktig, og hva du kan gjøre

report-why = Hvorfor: { $note }
report-help = Hva du kan gjøre: { $help }
report-rule = Mer om regelen: opplyst explain { $code }

## Gruppene som reglene er ordnet i

report-family-reading = Filer og felt
report-family-structure = Oppbygning
report-family-parity = Samsvar mellom språkene
report-family-basis = Behandlingsgrunnlag og lovhenvisninger
report-family-duty = Det artikkel 13 og 14 krever
report-family-prose = Løpende tekst
report-family-waivers = Fritak fra reglene
report-family-language = Språk og ordbruk

## Det adressene i SARIF regnes fra

report-sarif-site = Nettstedets mappe, den som mappen «content» ligger i.
report-sarif-root = Roten av kodelageret, eller mappen som kontrollen ble startet i.

# Meldinger som har fritak, for tjenester som tar vare på avgjørelsen ved siden av dem.
report-waived-because = { $reason } Bestemt av { $by }, til og med { $until }.
report-waived-title =
    { $count ->
        [one] 1 melding har fritak
       *[other] { $count } meldinger har fritak
    }
