//! Which item on storage in one language is the same as one in another. Items have no ids: they are
//! known by the data that they are about and, where several are about the same, by what they say.

use super::model::{IdList, Period, Retention};

/// The item of another language's list that is the same as `items[index]`: the one about the same
/// data. Where several are about the same data, those that say the same belong together, and the
/// rest in their order.
pub fn same_item<'a>(
    items: &[Retention],
    index: usize,
    others: &'a [Retention],
) -> Option<&'a Retention> {
    let covers = |item: &&Retention| same_cover(item, &items[index]);
    let mut left: Vec<&'a Retention> = others.iter().filter(covers).collect();
    let alike = |item: &Retention, left: &[&'a Retention]| {
        left.iter().position(|other| may_be_same(item, other))
    };
    let mut waiting = Vec::new();
    for (place, item) in items.iter().enumerate().filter(|(_, item)| covers(item)) {
        match alike(item, &left) {
            Some(at) if place == index => return Some(left.remove(at)),
            Some(at) => drop(left.remove(at)),
            None => waiting.push(place),
        }
    }
    let at = waiting.iter().position(|place| *place == index)?;
    left.get(at).copied()
}

/// Whether two items are about the same data.
fn same_cover(one: &Retention, other: &Retention) -> bool {
    let within = |list: &IdList, of: &IdList| {
        let is_in = |id| of.items.iter().any(|it| it.value == id);
        list.items.iter().all(|it| is_in(it.value.clone()))
    };
    match (&one.data, &other.data) {
        (None, None) => true,
        (Some(one), Some(other)) => within(one, other) && within(other, one),
        (None, Some(_)) | (Some(_), None) => false,
    }
}

/// Whether nothing that both items state differs. A criterion is a text, each in its own language.
fn may_be_same(one: &Retention, other: &Retention) -> bool {
    let period = match (&one.period, &other.period) {
        (Some(Period::Length(one)), Some(Period::Length(other))) => one.value == other.value,
        (Some(Period::Permanent(_)), Some(Period::Permanent(_)))
        | (Some(Period::Criterion(_)), Some(Period::Criterion(_)))
        | (None, _)
        | (_, None) => true,
        (Some(Period::Length(_) | Period::Permanent(_) | Period::Criterion(_)), Some(_)) => false,
    };
    let from = one.from.as_ref().zip(other.from.as_ref());
    let then = one.then.as_ref().zip(other.then.as_ref());
    period
        && from.is_none_or(|(one, other)| one.value == other.value)
        && then.is_none_or(|(one, other)| one.value == other.value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Duration;
    use crate::notice::{Id, Length, Stretch};
    use crate::source::{FileId, Span, Spanned};

    fn item(data: &[&str], days: u32, at: usize) -> Retention {
        let span = Span::new(FileId(0), at, at + 1);
        let ids = data.iter().filter_map(|id| Some(Spanned::new(Id::new(id)?, span)));
        let length = Length { months: 0, days, hours: 0 };
        Retention {
            span,
            data: (!data.is_empty()).then(|| IdList { span, items: ids.collect() }),
            period: Some(Period::Length(Stretch {
                value: length,
                written: Duration::default(),
                span,
            })),
            from: None,
            then: None,
            because: None,
            why: None,
            when: None,
        }
    }

    fn days(item: Option<&Retention>) -> Option<u32> {
        match item?.period.as_ref()? {
            Period::Length(length) => Some(length.value.days),
            Period::Permanent(_) | Period::Criterion(_) => None,
        }
    }

    #[test]
    fn items_about_the_same_data_are_known_by_what_they_say() {
        let own = [item(&["results"], 90, 0), item(&["results"], 30, 1), item(&[], 7, 2)];
        let turned = [item(&[], 7, 0), item(&["results"], 30, 1), item(&["results"], 90, 2)];
        for (index, wanted) in [90, 30, 7].into_iter().enumerate() {
            assert_eq!(days(same_item(&own, index, &turned)), Some(wanted));
        }
    }

    #[test]
    fn what_differs_is_paired_in_order() {
        let own = [item(&["results"], 90, 0), item(&["results"], 30, 1)];
        let other = [item(&["results"], 30, 0), item(&["results"], 60, 1)];
        assert_eq!(days(same_item(&own, 0, &other)), Some(60));
        assert_eq!(days(same_item(&own, 1, &other)), Some(30));
        assert_eq!(days(same_item(&own, 0, &other[..1])), None);
        assert_eq!(days(same_item(&own, 0, &[item(&["contact"], 90, 0)])), None);
    }
}
