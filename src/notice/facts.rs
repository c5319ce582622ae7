//! Reads the facts of a notice: purposes, decisions, transfers.

use super::by_id::Listed;
use super::markdown;
use super::model::{
    Decision, Degree, Legal, Link, Pin, Purpose, Recipient, Required, RequiredBy, Role, Safeguard,
    Source, Stated, Transfer,
};
use super::retention::{Period, Retention, Then};
use super::value::{choice, country, duplicate, id, ids, keyed, length};
use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::law;
use crate::source::{Prose, Span, Spanned};
use crate::yaml::{Fields, Node, Value};

/// What a recipient's role may be called.
pub const ROLES: &[(&str, Role)] = &[
    ("controller", Role::Controller),
    ("joint-controller", Role::JointController),
    ("processor", Role::Processor),
    ("authority", Role::Authority),
    ("third-party", Role::ThirdParty),
];

const REQUIRED_BY: &[(&str, RequiredBy)] =
    &[("law", RequiredBy::Law), ("contract", RequiredBy::Contract), ("none", RequiredBy::None)];

const THEN: &[(&str, Then)] = &[
    ("delete", Then::Delete),
    ("anonymise", Then::Anonymise),
    ("archive", Then::Archive),
    ("review", Then::Review),
];

const DEGREES: &[(&str, Degree)] = &[("full", Degree::Full), ("partly", Degree::Partly)];

const SAFEGUARDS: &[(&str, Safeguard)] = &[
    ("adequacy", Safeguard::Adequacy),
    ("standard-clauses", Safeguard::StandardClauses),
    ("binding-rules", Safeguard::BindingRules),
    ("derogation", Safeguard::Derogation),
];

/// What every fact of one file is read with.
pub(super) struct Reader<'a> {
    /// The file's language.
    pub(super) lang: Lang,
    /// The acts.
    pub(super) law: &'a law::Registry,
    /// The links met in prose so far.
    pub(super) links: Vec<Link>,
}

impl Reader<'_> {
    /// A mapping from ids to purposes.
    pub(super) fn purposes(&mut self, node: &Node, out: &mut Diagnostics) -> Listed<Purpose> {
        let entries = keyed(node, out);
        entries.into_iter().filter_map(|(id, node)| self.purpose(id, node, out)).collect()
    }

    fn purpose(
        &mut self,
        key: Spanned<super::Id>,
        node: &Node,
        out: &mut Diagnostics,
    ) -> Option<Purpose> {
        let mut fields = Fields::of(node, out)?;
        let purpose = Purpose {
            span: entry(key.span, node),
            id: key,
            title: fields.text("title", out),
            text: self.prose(fields.take("text"), out),
            interest: fields.text("interest", out),
            part: fields.take("part").and_then(|node| id(node, out)),
            audiences: fields.take("audiences").and_then(|node| ids(node, out)),
            basis: self.legal(fields.take("basis"), out),
            special: self.legal(fields.take("special"), out),
            data: fields.take("data").and_then(|node| ids(node, out)),
            sources: fields.take("sources").and_then(|node| self.sources(node, out)),
            recipients: fields.take("recipients").and_then(|node| recipients(node, out)),
            required: fields.take("required").and_then(|node| required(node, out)),
            retention: fields.take("retention").and_then(|node| self.retention(node, out)),
        };
        fields.finish(out);
        Some(purpose)
    }

    /// A list of sources: ids, or ids with what is particular to them here.
    fn sources(&mut self, node: &Node, out: &mut Diagnostics) -> Option<Spanned<Listed<Source>>> {
        let single = std::slice::from_ref(node);
        let items = if let Value::Mapping(_) = node.value { single } else { node.items(out)? };
        let mut list: Listed<Source> = Listed::default();
        for item in items {
            let Some(source) = self.source(item, out) else { continue };
            match list.named(&source.from.value) {
                Some(earlier) => out.push(duplicate(&source.from, earlier.from.span)),
                None => list.push(source),
            }
        }
        Some(Spanned::new(list, node.span))
    }

    fn source(&mut self, node: &Node, out: &mut Diagnostics) -> Option<Source> {
        let Value::Mapping(_) = node.value else {
            let from = id(node, out)?;
            return Some(Source { span: from.span, from, data: None, when: None, opt_out: None });
        };
        let mut fields = Fields::of(node, out)?;
        let from = fields.take("from");
        if from.is_none() {
            out.push(node.wrong_type("source-with-id", "source-without-id"));
        }
        let from = from.and_then(|node| id(node, out));
        let data = fields.take("data").and_then(|node| ids(node, out));
        let when = self.prose(fields.take("when"), out);
        let opt_out = self.prose(fields.take("opt-out"), out);
        fields.finish(out);
        Some(Source { from: from?, span: node.span, data, when, opt_out })
    }

    /// Markdown in a field; what must not stand in it is reported.
    pub(super) fn prose(&mut self, node: Option<&Node>, out: &mut Diagnostics) -> Option<Prose> {
        let prose = node?.prose(out)?;
        markdown::check(&prose, &mut self.links, out);
        Some(prose)
    }

    /// Provisions, as one text or a list of texts; a text may stand in `cite`, with the heading of
    /// the section beside it.
    pub(super) fn legal(&self, node: Option<&Node>, out: &mut Diagnostics) -> Option<Legal> {
        let node = node?;
        let mut legal = Legal {
            span: node.span,
            texts: Vec::new(),
            citations: Vec::new(),
            unread: Vec::new(),
            pins: Vec::new(),
        };
        let single = std::slice::from_ref(node);
        let items = if let Value::Mapping(_) = node.value { single } else { node.items(out)? };
        for item in items {
            let (item, heading) = pinned(item, out)?;
            let Some(prose) = item.prose(out) else { continue };
            let before = legal.citations.len();
            let reading = self.law.read_basis(&prose.text, self.lang);
            for found in reading.found {
                if found.problem.is_some() {
                    let likely: Vec<String> =
                        found.citations.iter().map(ToString::to_string).collect();
                    let likely = (!likely.is_empty()).then(|| likely.join(", "));
                    legal.unread.push(Spanned::new(likely, prose.span(found.range)));
                    continue;
                }
                let cited = found.citations.into_iter().zip(found.places);
                legal.citations.extend(cited.map(|(it, at)| Spanned::new(it, prose.span(at))));
            }
            let rest = reading.rest.into_iter();
            legal.unread.extend(rest.map(|at| Spanned::new(None, prose.span(at))));
            legal.texts.push(Spanned::new(prose.text.trim().to_owned(), item.span));
            if let Some(heading) = heading {
                let cited = legal.citations[before..].to_vec();
                legal.pins.push(Pin { heading, cited });
            }
        }
        (!legal.texts.is_empty()).then_some(legal)
    }

    fn retention(&mut self, node: &Node, out: &mut Diagnostics) -> Option<Spanned<Vec<Retention>>> {
        let single = std::slice::from_ref(node);
        let items = if let Value::Mapping(_) = node.value { single } else { node.items(out)? };
        let list = items.iter().filter_map(|item| self.retention_item(item, out)).collect();
        Some(Spanned::new(list, node.span))
    }

    fn retention_item(&mut self, node: &Node, out: &mut Diagnostics) -> Option<Retention> {
        let mut fields = Fields::of(node, out)?;
        let period = fields.text("period", out);
        let criterion = fields.text("criterion", out);
        let period = match period {
            Some(text) if text.value == "permanent" => Some(Period::Permanent(text.span)),
            Some(text) => length(&text, out).map(Period::Length),
            None => criterion.map(Period::Criterion),
        };
        let item = Retention {
            span: node.span,
            data: fields.take("data").and_then(|node| ids(node, out)),
            period,
            from: fields.take("from").and_then(|node| id(node, out)),
            then: fields.take("then").and_then(|node| choice(node, THEN, out)),
            because: self.legal(fields.take("because"), out),
            why: fields.text("why", out),
            when: self.prose(fields.take("when"), out),
        };
        fields.finish(out);
        Some(item)
    }

    /// `none`, or a mapping from ids to automated decisions.
    pub(super) fn decisions(&self, node: &Node, out: &mut Diagnostics) -> Stated<Listed<Decision>> {
        stated(node, out, |node, out| {
            let entries = keyed(node, out);
            entries.into_iter().filter_map(|(id, node)| self.decision(id, node, out)).collect()
        })
    }

    fn decision(
        &self,
        key: Spanned<super::Id>,
        node: &Node,
        out: &mut Diagnostics,
    ) -> Option<Decision> {
        let mut fields = Fields::of(node, out)?;
        let decision = Decision {
            span: entry(key.span, node),
            id: key,
            title: fields.text("title", out),
            logic: fields.text("logic", out),
            effect: fields.text("effect", out),
            ground: self.legal(fields.take("ground"), out),
            degree: fields.take("degree").and_then(|node| choice(node, DEGREES, out)),
            review: fields.take("review").and_then(|node| id(node, out)),
            purposes: fields.take("purposes").and_then(|node| ids(node, out)),
            audiences: fields.take("audiences").and_then(|node| ids(node, out)),
        };
        fields.finish(out);
        Some(decision)
    }

    /// `none`, or a mapping from recipients to transfers.
    pub(super) fn transfers(
        &mut self,
        node: &Node,
        out: &mut Diagnostics,
    ) -> Stated<Listed<Transfer>> {
        stated(node, out, |node, out| {
            let entries = keyed(node, out);
            entries.into_iter().filter_map(|(to, node)| self.transfer(to, node, out)).collect()
        })
    }

    fn transfer(
        &mut self,
        to: Spanned<super::Id>,
        node: &Node,
        out: &mut Diagnostics,
    ) -> Option<Transfer> {
        let mut fields = Fields::of(node, out)?;
        let one = fields.take("country");
        let countries = one.or(fields.take("countries")).and_then(|node| {
            let items = node.items(out)?;
            let list = items.iter().filter_map(|item| country(item, out)).collect();
            Some(Spanned::new(list, node.span))
        });
        let transfer = Transfer {
            span: entry(to.span, node),
            to,
            countries,
            safeguard: fields.take("safeguard").and_then(|node| choice(node, SAFEGUARDS, out)),
            ground: self.legal(fields.take("ground"), out),
            copy: fields.take("copy").and_then(|node| id(node, out)),
            text: self.prose(fields.take("text"), out),
        };
        fields.finish(out);
        Some(transfer)
    }
}

/// `{ cite: …, heading: … }`: what is cited, and the heading that the section had.
fn pinned<'n>(
    item: &'n Node,
    out: &mut Diagnostics,
) -> Option<(&'n Node, Option<Spanned<String>>)> {
    let Value::Mapping(_) = item.value else { return Some((item, None)) };
    let mut fields = Fields::of(item, out)?;
    let cite = fields.take("cite");
    let heading = fields.text("heading", out);
    fields.finish(out);
    if cite.is_none() {
        out.push(item.wrong_type("provision-with-citation", "provision-without-citation"));
    }
    Some((cite?, heading))
}

/// The place of an entry: its key and what stands under it.
pub(super) fn entry(key: Span, node: &Node) -> Span {
    Span { end: node.span.end.max(key.end), ..key }
}

/// `none`, or what `read` makes of the node.
fn stated<T>(
    node: &Node,
    out: &mut Diagnostics,
    read: impl FnOnce(&Node, &mut Diagnostics) -> T,
) -> Stated<T> {
    if node.is_text("none") {
        return Stated::None(node.span);
    }
    Stated::Some(node.span, read(node, out))
}

/// `none`, or a list of recipients: ids, or ids with what is particular to them here.
fn recipients(node: &Node, out: &mut Diagnostics) -> Option<Stated<Listed<Recipient>>> {
    if node.is_text("none") {
        return Some(Stated::None(node.span));
    }
    let mut list: Listed<Recipient> = Listed::default();
    for item in node.items(out)? {
        let Some(recipient) = recipient(item, out) else { continue };
        match list.named(&recipient.to.value) {
            Some(earlier) => out.push(duplicate(&recipient.to, earlier.to.span)),
            None => list.push(recipient),
        }
    }
    Some(Stated::Some(node.span, list))
}

fn recipient(node: &Node, out: &mut Diagnostics) -> Option<Recipient> {
    let Value::Mapping(_) = node.value else {
        let to = id(node, out)?;
        return Some(Recipient { span: to.span, to, role: None, data: None, when: None });
    };
    let mut fields = Fields::of(node, out)?;
    let to = fields.take("to");
    if to.is_none() {
        out.push(node.wrong_type("recipient-with-id", "recipient-without-id"));
    }
    let to = to.and_then(|node| id(node, out));
    let role = fields.take("role").and_then(|node| choice(node, ROLES, out));
    let data = fields.take("data").and_then(|node| ids(node, out));
    let when = fields.text("when", out);
    fields.finish(out);
    Some(Recipient { to: to?, span: node.span, role, data, when })
}

fn required(node: &Node, out: &mut Diagnostics) -> Option<Required> {
    let mut fields = Fields::of(node, out)?;
    let by = fields.take("by").and_then(|node| choice(node, REQUIRED_BY, out));
    let otherwise = fields.text("otherwise", out);
    fields.finish(out);
    Some(Required { span: node.span, by, otherwise })
}
