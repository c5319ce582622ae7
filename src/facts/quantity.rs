//! Numbers with their units, dates, times of day: what a number in running text counts.

use std::ops::Range;

use super::number::Digits;
use super::reading::{Fact, Value};
use super::token::{Gap, Kind, Token};
use super::words::{Role, Sense, Unit};

/// A half, and one, in hundredths.
const HALF: u64 = 50;
const ONE: u64 = 100;

/// A longer word after *one* is the thing that is counted.
const LONGEST_SMALL_WORD: usize = 4;

/// What may stand between a number and its unit at most: *two more full years*.
const FILLERS: usize = 2;

/// Reads what begins at token `at`, if a quantity does; gives the tokens that it takes.
pub(super) fn quantity(tokens: &[Token], at: usize, out: &mut Vec<Fact>) -> usize {
    let token = &tokens[at];
    match &token.kind {
        Kind::Number(Digits::Date { day, month, year }) => {
            let value = Value::Date { day: *day, month: *month, year: *year };
            out.push(Fact::sure(value, token.range.clone()));
            1
        }
        Kind::Number(Digits::Phone(number)) => {
            out.push(Fact::sure(Value::Phone(*number), token.range.clone()));
            1
        }
        Kind::Number(Digits::Time(hour, minute, sure)) => {
            if let Some(taken) = time(tokens, at, *hour, *minute, *sure, out) {
                return taken;
            }
            number(tokens, at, u64::from(*hour) * ONE + u64::from(*minute), out)
        }
        Kind::Number(Digits::Number(value)) => {
            if let Some(taken) = date(tokens, at, *value, out) {
                return taken;
            }
            if value.is_multiple_of(ONE) && *value < 24 * ONE {
                let hour = (*value / ONE) as u8;
                if let Some(taken) = time(tokens, at, hour, 0, false, out) {
                    return taken;
                }
            }
            number(tokens, at, *value, out)
        }
        Kind::Word { sense, .. } => {
            let role = sense.role;
            if role.has(Role::MONTH)
                && let Some(taken) = month_first(tokens, at, sense.month, out)
            {
                return taken;
            }
            if role.has(Role::NUMBER) && sense.unit != Unit::None {
                out.push(Fact::sure(measure(sense.number, sense.unit), token.range.clone()));
                return 1;
            }
            if role.has(Role::UNIT)
                && matches!(sense.unit, Unit::Money(_))
                && let Some(Kind::Number(Digits::Number(value))) =
                    tokens.get(at + 1).map(|it| &it.kind)
            {
                let range = token.range.start..tokens[at + 1].range.end;
                out.push(Fact::sure(measure(*value, sense.unit), range));
                return 2;
            }
            if role.has(Role::EVERY)
                && let Some(ordinal) = tokens.get(at + 1).filter(|it| it.has(Role::ORDINAL))
                && let Some((unit, end)) = unit_after(tokens, at + 2)
            {
                let range = token.range.start..tokens[end - 1].range.end;
                out.push(Fact::sure(measure(ordinal.sense().number, unit), range));
                return end - at;
            }
            // «hver uke», “each month”: how often, or of each of them.
            if role.has(Role::EVERY)
                && let Some((unit, end)) = unit_after(tokens, at + 1)
                && let Value::Length { months, hours } = measure(ONE, unit)
            {
                let range = token.range.start..tokens[end - 1].range.end;
                out.push(weak(Value::Often { months, hours }, range));
                return end - at;
            }
            // «den første måneden»; «andre» and “other” mean more than the second.
            if role.has(Role::ORDINAL)
                && let Some((unit, end)) = unit_after(tokens, at + 1)
                && let Value::Length { months, hours } = measure(ONE, unit)
            {
                let range = token.range.start..tokens[end - 1].range.end;
                out.push(weak(Value::Nth { nth: sense.number, months, hours }, range));
                return end - at;
            }
            // «ukentlig», “monthly”
            if role.has(Role::EVERY)
                && let Value::Length { months, hours } = measure(ONE, sense.unit)
            {
                out.push(weak(Value::Often { months, hours }, token.range.clone()));
                return 1;
            }
            if role.has(Role::HALF) {
                let from = at + 1 + usize::from(has(tokens, at + 1, Role::ARTICLE));
                if let Some((unit, end)) = unit_after(tokens, from) {
                    let range = token.range.start..tokens[end - 1].range.end;
                    out.push(Fact::sure(measure(HALF, unit), range));
                    return end - at;
                }
            }
            if role.has(Role::NUMBER) {
                return number(tokens, at, sense.number, out);
            }
            if role.has(Role::ARTICLE) {
                return article(tokens, at, out);
            }
            1
        }
        Kind::Sign(_) | Kind::Address => 1,
    }
}

/// What may be said in another way.
fn weak(value: Value, range: Range<usize>) -> Fact {
    Fact { value, range, count: None, sure: false }
}

/// A number that begins at `at`, with the unit after it and the other end of a range.
fn number(tokens: &[Token], at: usize, value: u64, out: &mut Vec<Fact>) -> usize {
    let written = |at: usize| matches!(tokens[at].kind, Kind::Number(_));
    let (mut value, mut next) = (value, at + 1);
    // «to hundre», «3 millioner»
    while let Some(more) = tokens.get(next).map(Token::sense)
        && more.role.has(Role::NUMBER)
        && more.unit == Unit::None
        && more.number >= 100 * ONE
        && value < more.number
    {
        value = value.saturating_mul(more.number / ONE);
        next += 1;
    }
    // «ett og et halvt år»
    if has(tokens, next, Role::AND) {
        let half = next + 1 + usize::from(has(tokens, next + 1, Role::ARTICLE));
        if has(tokens, half, Role::HALF) {
            value += HALF;
            next = half + 1;
        }
    }
    let range = tokens[at].range.start..tokens[next - 1].range.end;
    if let Some((unit, end)) = unit_after(tokens, next) {
        let range = range.start..tokens[end - 1].range.end;
        out.push(Fact::counted(measure(value, unit), value, range, true));
        return end - at;
    }
    // «tre til fem år», «3–6 months»: the unit stands after the second number.
    let joined = has(tokens, next, Role::RANGE)
        || tokens.get(next).is_some_and(|it| it.is_sign('–') || it.is_sign('-'));
    if joined
        && let Some((other, after)) = plain(tokens, next + 1)
        && let Some((unit, end)) = unit_after(tokens, after)
    {
        out.push(Fact::counted(measure(value, unit), value, range, true));
        let range = tokens[next + 1].range.start..tokens[end - 1].range.end;
        out.push(Fact::counted(measure(other, unit), other, range, true));
        return end - at;
    }
    // “one invitation”; “one of them” and “that one” count nothing.
    let counts_one = || {
        let next = tokens.get(next).filter(|it| it.gap == Gap::Space);
        let is_thing = next.is_some_and(|it| match &it.kind {
            Kind::Word { sense: Sense { role, .. }, .. } => {
                *role == Role::default() || role.has(Role::REQUEST) || role.has(Role::ANSWER)
            }
            Kind::Number(_) | Kind::Sign(_) | Kind::Address => false,
        });
        is_thing && next.is_some_and(|it| it.range.len() > LONGEST_SMALL_WORD)
    };
    if value != ONE || written(at) || counts_one() {
        let end = next + usize::from(ordinal_ending(tokens, next));
        let range = range.start..tokens[end - 1].range.end;
        out.push(Fact::counted(Value::Number(value), value, range, written(at)));
        return end - at;
    }
    next - at
}

/// `en måned`: the article counts one, but need not be meant so.
fn article(tokens: &[Token], at: usize, out: &mut Vec<Fact>) -> usize {
    if at.checked_sub(1).is_some_and(|before| tokens[before].has(Role::RATE)) {
        return 1;
    }
    match unit_after(tokens, at + 1) {
        Some((unit, end)) if !matches!(unit, Unit::Money(_) | Unit::Percent) => {
            let range = tokens[at].range.start..tokens[end - 1].range.end;
            out.push(Fact::counted(measure(ONE, unit), ONE, range, false));
            end - at
        }
        Some(_) | None => 1,
    }
}

/// The number that one token is, and the token after it.
fn plain(tokens: &[Token], at: usize) -> Option<(u64, usize)> {
    let token = tokens.get(at)?;
    match &token.kind {
        Kind::Number(Digits::Number(value)) => Some((*value, at + 1)),
        Kind::Word { sense, .. } if sense.role.has(Role::NUMBER) && sense.unit == Unit::None => {
            Some((sense.number, at + 1))
        }
        Kind::Word { .. } | Kind::Number(_) | Kind::Sign(_) | Kind::Address => None,
    }
}

/// The unit that stands at `at`, perhaps after a hyphen and words such as *more*, and the token
/// after it.
fn unit_after(tokens: &[Token], at: usize) -> Option<(Unit, usize)> {
    let mut at = at;
    if tokens.get(at).is_some_and(|it| it.is_sign('-') && it.gap == Gap::Nothing) {
        at += 1;
    }
    let mut working = false;
    for _ in 0..=FILLERS {
        let token = tokens.get(at)?;
        if token.is_sign('%') {
            return Some((Unit::Percent, at + 1));
        }
        let sense = token.sense();
        if token.is_sign('€') {
            return Some((Unit::Money(1), at + 1));
        }
        if sense.role.has(Role::UNIT) {
            let unit =
                if working && sense.unit == Unit::Day { Unit::WorkingDay } else { sense.unit };
            return Some((unit, at + 1));
        }
        if !sense.role.has(Role::FILLER) && !sense.role.has(Role::WORKING) {
            return None;
        }
        working |= sense.role.has(Role::WORKING);
        at += 1;
    }
    None
}

fn has(tokens: &[Token], at: usize, role: Role) -> bool {
    tokens.get(at).is_some_and(|token| token.has(role))
}

/// `15th`: the ending belongs to the number.
fn ordinal_ending(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|it| it.gap == Gap::Nothing && it.has(Role::ORDINAL_ENDING))
}

/// `15. august 2026`, `15th of August`.
fn date(tokens: &[Token], at: usize, value: u64, out: &mut Vec<Fact>) -> Option<usize> {
    if !value.is_multiple_of(ONE) || !(ONE..=31 * ONE).contains(&value) {
        return None;
    }
    let mut next = at + 1;
    if tokens.get(next).is_some_and(|it| it.is_sign('.')) || ordinal_ending(tokens, next) {
        next += 1;
    }
    next += usize::from(has(tokens, next, Role::OF));
    let month = tokens.get(next).filter(|it| it.has(Role::MONTH) && it.gap == Gap::Space)?;
    let (year, end) = year(tokens, next + 1);
    let value = Value::Date { day: (value / ONE) as u8, month: month.sense().month, year };
    out.push(Fact::sure(value, tokens[at].range.start..tokens[end - 1].range.end));
    Some(end - at)
}

/// `August 15, 2026`, `august 2026`.
fn month_first(tokens: &[Token], at: usize, month: u8, out: &mut Vec<Fact>) -> Option<usize> {
    let Kind::Number(Digits::Number(value)) = tokens.get(at + 1)?.kind else { return None };
    let whole = |end: usize| -> Range<usize> { tokens[at].range.start..tokens[end - 1].range.end };
    if let (found, end) = year(tokens, at + 1)
        && found > 0
    {
        out.push(Fact::sure(Value::Date { day: 0, month, year: found }, whole(end)));
        return Some(end - at);
    }
    if !(ONE..=31 * ONE).contains(&value) {
        return None;
    }
    let mut next = at + 2;
    next += usize::from(ordinal_ending(tokens, next));
    let after = next + usize::from(tokens.get(next).is_some_and(|it| it.is_sign(',')));
    let (found, end) = year(tokens, after);
    let end = if found > 0 { end } else { next };
    let value = Value::Date { day: (value / ONE) as u8, month, year: found };
    out.push(Fact::sure(value, whole(end)));
    Some(end - at)
}

/// The year at `at` and the token after it; 0 and `at` where there is none.
fn year(tokens: &[Token], at: usize) -> (u16, usize) {
    match tokens.get(at).map(|it| &it.kind) {
        Some(Kind::Number(Digits::Number(value))) if (1800 * ONE..2200 * ONE).contains(value) => {
            ((value / ONE) as u16, at + 1)
        }
        Some(_) | None => (0, at),
    }
}

/// A time of day: after `kl.`, before `pm`, or with a colon.
fn time(
    tokens: &[Token],
    at: usize,
    hour: u8,
    minute: u8,
    sure: bool,
    out: &mut Vec<Fact>,
) -> Option<usize> {
    let before = tokens[..at].iter().rev().find(|it| !it.is_sign('.'));
    let after = tokens.get(at + 1).map(Token::sense).unwrap_or_default().role;
    let is_range = before.is_some_and(|it| it.is_sign('–') || it.is_sign('-'))
        && out.last().is_some_and(|fact| matches!(fact.value, Value::Time { .. }));
    let noon = after.has(Role::BEFORE_NOON) || after.has(Role::AFTER_NOON);
    if !(sure || noon || is_range || before.is_some_and(|it| it.has(Role::CLOCK))) {
        return None;
    }
    let hour = match (after.has(Role::AFTER_NOON), hour) {
        (true, 1..=11) => hour + 12,
        (true | false, _) => hour,
    };
    let taken = 1 + usize::from(noon);
    let range = tokens[at].range.start..tokens[at + taken - 1].range.end;
    out.push(Fact::sure(Value::Time { hour, minute }, range));
    Some(taken)
}

/// A count of a unit, the same for equal lengths of time.
fn measure(count: u64, unit: Unit) -> Value {
    let length = |months, hours| Value::Length { months, hours };
    match unit {
        Unit::None => Value::Number(count),
        Unit::Minute => Value::Minutes(count),
        Unit::Hour => length(0, count),
        Unit::Day => length(0, count.saturating_mul(24)),
        Unit::Week => length(0, count.saturating_mul(7 * 24)),
        Unit::Month => length(count, 0),
        Unit::Year => length(count.saturating_mul(12), 0),
        Unit::WorkingDay => Value::WorkingDays(count),
        Unit::Percent => Value::Percent(count),
        Unit::Money(currency) => Value::Money { currency, amount: count },
    }
}
