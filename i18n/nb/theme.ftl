### Hva som kan være galt med nettstedets eget tema. De som leser det, skriver maler.

OP033 = malen `{ $template }` virker ikke: { $detail }
    .title = Mal som ikke virker
    .note = den innebygde malen blir vist i stedet, eller ingenting
    .help = rett malen; den innebygde malen med samme navn kan utvides som `theme/{ $template }`
    .why = En mal ber om noe som siden ikke har, eller er ikke skrevet slik maler skal skrives. Opplyst publiserer ikke en side som mangler en del. Meldingen etter kolon er malmotorens egen.

OP034 = nettstedet har ikke noe tema som heter `{ $theme }`
    .title = Ukjent tema
    .note = et tema er en mappe i `themes/`, eller `default`, som er innebygd
    .help = skriv navnet på en mappe i `themes/`, eller utelat `theme`
    .nearest = mente du `{ $nearest }`?
    .why = Nettstedet nevner et tema som ikke finnes. Opplyst velger ikke et annet i stillhet, for da ville sidene sett annerledes ut enn du venter.
