### Det som både sider og meldinger trenger: måneder, lister, navn på språk.

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

# Et hardt mellomrom holder dag og måned på samme linje.
date = { $day }.{ "\u00A0" }{ $month } { $year }

list-comma = ,
list-and = { $rest } og { $last }

language-nb = bokmål
language-nn = nynorsk
language-en = engelsk
language-se = nordsamisk
