//! Which countries outside the EEA are decided to protect personal data well enough: Article 45.
//!
//! Comes in: a country's code and a day. Goes out: how far the decision goes that held on that day,
//! or nothing. Whether a certain recipient is covered is not known here.

use std::sync::LazyLock;

use jiff::civil::Date;

/// How far a decision goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Adequacy {
    /// The whole country.
    All,
    /// Recipients under the act on data protection in business.
    Commercial,
    /// Recipients that have joined a framework.
    Certified,
}

#[derive(Debug)]
struct Decision {
    country: &'static str,
    from: Option<Date>,
    until: Option<Date>,
    extent: Adequacy,
}

static DECISIONS: LazyLock<Vec<Decision>> = LazyLock::new(|| {
    let lines = include_str!("registry/adequacy.txt").lines();
    lines.filter(|line| !line.starts_with('#')).filter_map(decision).collect()
});

fn decision(line: &'static str) -> Option<Decision> {
    let mut words = line.split_whitespace();
    let country = words.next()?;
    let (from, until) = (words.next()?.parse().ok(), words.next()?.parse().ok());
    let extent = match words.next()? {
        "commercial" => Adequacy::Commercial,
        "certified" => Adequacy::Certified,
        _ => Adequacy::All,
    };
    Some(Decision { country, from, until, extent })
}

/// How far the decision about a country goes that held on a day; nothing where there was none.
pub fn adequacy(country: &str, day: Date) -> Option<Adequacy> {
    let holds = |it: &&Decision| {
        it.country == country
            && it.from.is_none_or(|from| from <= day)
            && it.until.is_none_or(|until| day < until)
    };
    DECISIONS.iter().find(holds).map(|it| it.extent)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_line_is_a_decision() {
        let lines = include_str!("registry/adequacy.txt").lines();
        let lines: Vec<&str> = lines.filter(|line| !line.starts_with('#')).collect();
        assert_eq!(DECISIONS.len(), lines.len());
        for (line, decision) in lines.iter().zip(DECISIONS.iter()) {
            let words: Vec<&str> = line.split_whitespace().collect();
            assert_eq!(words.len(), 4, "{line}");
            assert!(words[1] == "-" || decision.from.is_some(), "{line}");
            assert!(words[2] == "-" || decision.until.is_some(), "{line}");
            assert!(["all", "commercial", "certified"].contains(&words[3]), "{line}");
            assert!(decision.country.len() == 2, "{line}");
        }
        assert!(DECISIONS.is_sorted_by_key(|it| it.country));
    }

    #[test]
    fn a_decision_holds_from_its_day_until_it_ends() {
        assert_eq!(adequacy("CH", date(2018, 8, 1)), Some(Adequacy::All));
        assert_eq!(adequacy("JP", date(2019, 1, 22)), None);
        assert_eq!(adequacy("JP", date(2019, 1, 23)), Some(Adequacy::All));
        assert_eq!(adequacy("US", date(2020, 7, 15)), Some(Adequacy::Certified));
        assert_eq!(adequacy("US", date(2021, 1, 1)), None);
        assert_eq!(adequacy("US", date(2026, 8, 15)), Some(Adequacy::Certified));
        assert_eq!(adequacy("CA", date(2026, 8, 15)), Some(Adequacy::Commercial));
        assert_eq!(adequacy("GB", date(2031, 12, 27)), None);
        assert_eq!(adequacy("CN", date(2026, 8, 15)), None);
    }
}
