//! The parts of what notices share, by the names that authors know them by: `contacts.dpo`.
//!
//! In: the tree of `site.yaml` or of a file of the register. Out: a name for each entry of a kind,
//! and for each other field, with the whole of it. What a name is good for is for [`crate::rules`].

use crate::source::{Span, Spanned};
use crate::yaml::{Node, Value};

/// Fields whose entries are parts, each by its key.
const KINDS: &[&str] = &[
    "acts",
    "audiences",
    "contacts",
    "data",
    "events",
    "organisations",
    "recipients",
    "sources",
    "style",
    "systems",
    "terms",
];

/// The field whose entries name parts and are none themselves.
const WAIVERS: &str = "waivers";

/// Every part of a file, in its order.
pub(super) fn parts(root: &Node) -> Vec<Spanned<String>> {
    let Value::Mapping(fields) = &root.value else { return Vec::new() };
    let mut parts = Vec::new();
    for (key, node) in fields.iter().filter(|(key, _)| key.value != WAIVERS) {
        let is_kind = KINDS.contains(&key.value.as_str());
        match &node.value {
            Value::Mapping(entries) if is_kind => {
                parts.extend(entries.iter().map(|(id, entry)| {
                    Spanned::new(format!("{}.{}", key.value, id.value), whole(id.span, entry))
                }))
            }
            Value::Nothing | Value::Text(_) | Value::List(_) | Value::Mapping(_) if is_kind => {}
            Value::Nothing | Value::Text(_) | Value::List(_) | Value::Mapping(_) => {
                parts.push(Spanned::new(key.value.clone(), whole(key.span, node)));
            }
        }
    }
    parts
}

/// From a key to the end of what stands under it.
fn whole(key: Span, node: &Node) -> Span {
    Span { end: key.end.max(node.span.end), ..key }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::source::{File, FileId};

    #[test]
    fn an_entry_of_a_kind_is_a_part_and_so_is_any_other_field() {
        let text = "name: { nb: Demo }\ncontacts:\n  dpo:\n    email: a@demo.example\n  hr:\n\
                    waivers:\n  - rule: OP403\ndata:\n";
        let file = File::new(FileId(0), "content/site.yaml", text.to_owned());
        let root = crate::yaml::parse(&file, 0..text.len(), &mut Diagnostics::new()).unwrap();
        let parts = parts(&root);
        let told: Vec<(&str, &str)> =
            parts.iter().map(|it| (it.value.as_str(), &text[it.span.range()])).collect();
        assert_eq!(
            told,
            [
                ("name", "name: { nb: Demo }"),
                ("contacts.dpo", "dpo:\n    email: a@demo.example"),
                ("contacts.hr", "hr"),
            ]
        );
    }
}
