//! Which item on storage in one language is the same as one in another. Items have no ids: they are
//! known by the data that they are about and, where several are about the same, by what they say.

use std::collections::{HashMap, VecDeque};

use super::id::Id;
use super::retention::{Period, Retention};

/// For each item, the place in another language's list of the item that is the same: the one about
/// the same data. Where several are about the same data, those that say the same belong together,
/// and the rest in their order.
pub fn same_items(items: &[Retention], others: &[Retention]) -> Vec<Option<usize>> {
    let mut left: HashMap<_, VecDeque<usize>> = HashMap::new();
    for (place, other) in others.iter().enumerate() {
        left.entry(cover(other)).or_default().push_back(place);
    }
    let mut same = vec![None; items.len()];
    let mut waiting = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let cover = cover(item);
        let Some(left) = left.get_mut(&cover) else { continue };
        let alike = left.iter().position(|place| may_be_same(item, &others[*place]));
        same[at] = alike.and_then(|alike| left.remove(alike));
        if same[at].is_none() {
            waiting.push((at, cover));
        }
    }
    for (at, cover) in waiting {
        same[at] = left.get_mut(&cover).and_then(VecDeque::pop_front);
    }
    same
}

/// Which data an item is about, whatever their order; nothing where it is about the rest.
fn cover(item: &Retention) -> Option<Vec<&Id>> {
    let mut ids: Vec<&Id> = item.data.as_ref()?.items.iter().map(|id| &id.value).collect();
    ids.sort_unstable();
    Some(ids)
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
    use crate::notice::{IdList, Length, Stretch};
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

    fn same<'a>(own: &[Retention], others: &'a [Retention], index: usize) -> Option<&'a Retention> {
        same_items(own, others)[index].map(|place| &others[place])
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
            assert_eq!(days(same(&own, &turned, index)), Some(wanted));
        }
    }

    #[test]
    fn what_differs_is_paired_in_order() {
        let own = [item(&["results"], 90, 0), item(&["results"], 30, 1)];
        let other = [item(&["results"], 30, 0), item(&["results"], 60, 1)];
        assert_eq!(days(same(&own, &other, 0)), Some(60));
        assert_eq!(days(same(&own, &other, 1)), Some(30));
        assert_eq!(days(same(&own, &other[..1], 0)), None);
        assert_eq!(days(same(&own, &[item(&["contact"], 90, 0)], 0)), None);
    }
}
