### Words by which the facts in running text are recognised: numbers, units, negations and the like. They
### are never shown to anyone. Forms are parted by semicolons; “-” is an empty list.

## Languages so alike that a sentence shows its counterpart

facts-cognates = -

# Letters that kindred languages write differently in the same words
facts-cognate-mute = -
# Words that a sentence may have or lack and still say the same as that of the kindred language
facts-cognate-loose = -
# Words that exclude each other; the first set is persons. Sets are parted by “;”, the places in a set by “|”. The order is that of the kindred language
facts-cognate-opposites = -
# What a word is called in the kindred language where its letters do not show it
facts-cognate-pairs = -

## Numbers: the value, then its forms with commas between

facts-numbers = 0.25: quarter; 0.5: half; 1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten; 11: eleven; 12: twelve; 13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen; 17: seventeen; 18: eighteen; 19: nineteen; 20: twenty; 30: thirty; 40: forty; 50: fifty; 60: sixty; 70: seventy; 80: eighty; 90: ninety; 100: hundred; 1000: thousand; 1000000: million; 1000000000: billion
facts-ordinals = first; second, other; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth
facts-ordinal-ending = st; nd; rd; th
facts-decimal = { "." }
facts-group = ,

## Units. The forms under .joined are written together with the number, as in “three-year”

facts-unit-minute = minute; minutes; minutes'
    .joined = minute
facts-unit-hour = hour; hours; hour's; hours'
    .joined = hour
facts-unit-day = day; days; day's; days'
    .joined = day
facts-unit-week = week; weeks; week's; weeks'; fortnight
    .joined = week
facts-unit-month = month; months; month's; months'
    .joined = month; monthly
facts-unit-year = year; years; year's; years'
    .joined = year; yearly
facts-unit-working-day = weekday; weekdays; workday; workdays
    .joined = -
facts-unit-percent = percent; cent
    .joined = -
facts-unit-krone = krone; kroner; kr; nok
    .joined = -
facts-unit-euro = euro; euros; eur
    .joined = -
facts-unit-dollar = dollar; dollars; usd
    .joined = -
facts-unit-pound = pound; pounds; gbp
    .joined = -

## Small words around numbers

facts-article = a; an
facts-half = half
facts-and = and
facts-range = to; and; or
facts-every = every; each
facts-often-week = weekly
facts-often-month = monthly
facts-often-year = yearly; annual; annually
facts-filler = more; further; additional; full; whole; calendar; consecutive; successive; per; extra; other; new; academic; school
facts-working = working; business
facts-rate = once; twice; times; hours; days; weeks; months

## Dates and times

facts-of = of
facts-clock = -
facts-before-noon = am; a.m
facts-after-noon = pm; p.m
facts-month-1 = jan
facts-month-2 = feb
facts-month-3 = mar
facts-month-4 = apr
facts-month-5 = -
facts-month-6 = jun
facts-month-7 = jul
facts-month-8 = aug
facts-month-9 = sep; sept
facts-month-10 = oct
facts-month-11 = nov
facts-month-12 = dec

## Words that turn a sentence round

facts-negation = not; cannot; never; no; none; nobody; nothing; nowhere; neither; don't; doesn't; didn't; isn't; aren't; wasn't; weren't; won't; can't; couldn't; wouldn't; shouldn't; haven't; hasn't; hadn't; mustn't; needn't; shan't
facts-soft-negation = nor; most; latest; maximum; unless; except; exception; exceptions; refuse; refuses; refused; refusal; reject; rejects; rejected; rejection; fail; fails; failed; failing; unable; impossible; prevent; prevents; lack; lacks; lacking; missing; avoid; unauthorised; unnecessary; undue; voluntary; hardly; irrespective; regardless; invalid; exempt; unlike; unanswered; unencrypted; unopened; unread; unused; unpaid; unfinished; incomplete; unofficial; unsolicited; untrue; inaccessible; unavailable; unimportant; irrelevant; unlimited; unnamed; uninvolved; unprotected; unsafe; unauthorized; unfit; unknown; unsure; unreadable; unclear; uncertain; unchanged; differ; differs; different; lose; loses; left; empty; forbidden; prohibited; apart; wrong; incorrect; inaccurate; false; mistake; mistaken; optional; stop; stops; stopped; refrain; refrains
facts-repeats-negation = say; says; said; saying
facts-costs = cost; costs
facts-at-most = longer; more; later; older; higher; fewer; less
facts-shares-negation = or
facts-without = without
facts-only = only
facts-modal-can = can; could; may; might; able to
facts-modal-must = must; have to; has to; had to; need to; needs to; required to; obliged to
facts-modal-shall = shall; will
facts-modal-should = should; ought to

## Other words

facts-letter = letter; letters; point; points; litra; subparagraph; paragraph
facts-answer = answer; answers; answered; reply; replies; respond; responds; response; responses; replied
facts-request = request; requests; rights; right; access; rectification; erasure; restriction; objection; portability; enquiry; enquiries; inquiry
facts-double = that; had; is; in; on; to; you; it; her; so; very; do; does; can; will; was; are; have; has; who; what; there; then; far; many; more; much; long; never; bye; no; yes; as; up; out; we
facts-abbreviation = i.e; e.g; a.m; p.m; ph.d; u.s; u.k; no; nos; art; arts; ca; cf; eg; ie; etc; mr; mrs; ms; dr; prof; st; vs; al; approx; incl; excl; max; min; sec; secs; para; paras; ch; tel; ref; p; pp; e.g; i.e; inc; ltd; co; jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec
facts-placeholder = TODO; TBD; FIXME; XXX; lorem ipsum; insert here; fill in here; write here; text to come
facts-to-fill = insert; fill; name; date; address; phone; e-mail; email; organisation; organization; company; number; deadline; your; todo; tbd; xxx
facts-to-come = fill in; to come; coming soon; to be added; to be written; text missing

## Other names of countries, and beginnings of words about them

facts-countries-also = EU: EU; EEA: EEA; US: USA, US, U.S, America, United States of America, americ*; GB: UK, U.K, Great Britain, Britain, England, Scotland, Wales, brit*, engl*, scot*; SE: swed*; DK: dan*; NL: Holland, dutch*; FR: french*; ES: spanish*, spain*; FI: finn*; PL: polish*; GR: greek*; CH: swiss*; DE: german*; KR: korea*; CN: chinese*; TR: turk*, Türkiye; CZ: Czech Republic, czech*; IE: irish*; IS: iceland*; AE: emirat*; CD: congo*; CG: congo*; HK: hong*
