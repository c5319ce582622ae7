### What both pages and messages need: months, lists, names of languages.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# A no-break space keeps day and month on one line.
date = { $day }{ "\u00A0" }{ $month } { $year }

list-comma = ,
list-and = { $rest } and { $last }

language-nb = Bokmål
language-nn = Nynorsk
language-en = English
language-se = Northern Sami
