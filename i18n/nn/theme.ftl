### Kva som kan vere gale med det eige temaet til nettstaden. Dei som les det, skriv malar.

OP033 = malen `{ $template }` verkar ikkje: { $detail }
    .title = Mal som ikkje verkar
    .note = den innebygde malen blir vist i staden, eller ingenting
    .help = rett malen; den innebygde malen med same namn kan utvidast som `theme/{ $template }`
    .why = Ein mal bed om noko som sida ikkje har, eller er ikkje skriven slik malar skal skrivast. Opplyst publiserer ikkje ei side som manglar ein del. Meldinga etter kolon er malmotoren sin eigen tekst.

OP034 = nettstaden har ikkje noko tema som heiter `{ $theme }`
    .title = Ukjent tema
    .note = eit tema er ei mappe i `themes/`, eller `default`, som er innebygd
    .help = skriv namnet på ei mappe i `themes/`, eller utelat `theme`
    .nearest = meinte du `{ $nearest }`?
    .why = Nettstaden nemner eit tema som ikkje finst. Opplyst vel ikkje eit anna i det stille, for då ville sidene sett annleis ut enn du ventar.
