//! Reads waivers: those of a notice, and those of the site, which have the same fields. Whether a
//! rule has the name, and whether anything is silenced, is for [`crate::rules`].

use super::model::Waiver;
use super::value::date;
use crate::diag::Diagnostics;
use crate::yaml::{Fields, Node, Value};

/// A list of waivers, or a single one.
pub fn waivers(node: &Node, out: &mut Diagnostics) -> Vec<Waiver> {
    let single = std::slice::from_ref(node);
    let items = if let Value::Mapping(_) = node.value { Some(single) } else { node.items(out) };
    items.unwrap_or_default().iter().filter_map(|item| waiver(item, out)).collect()
}

fn waiver(node: &Node, out: &mut Diagnostics) -> Option<Waiver> {
    let before = out.len();
    let mut fields = Fields::of(node, out)?;
    let mut waiver = Waiver {
        span: node.span,
        rule: fields.text("rule", out),
        at: fields.text("at", out),
        reason: fields.text("reason", out),
        by: fields.text("by", out),
        until: date(&mut fields, "until", out),
        faulty: false,
    };
    fields.finish(out);
    waiver.faulty = out.len() > before;
    Some(waiver)
}
