//! From a value to parts: one for each member or item (OpenAPI 3.2 sections 4.14.5, 4.14.6 and 4.15). Not how parts are
//! written, and not the rules themselves (`multipart/rule`).

use super::gather::Gathered;
use super::{Multipart, PartRule};
use crate::param::Param;
use crate::part::Part;
use crate::style::Style;

/// The parts of a value.
pub(crate) fn parts(value: &Param, gathered: &Gathered, rules: &[PartRule<'_>]) -> Result<Multipart, String> {
    let mut all = Multipart::new();
    match value {
        Param::Null => {}
        Param::Object(members) => {
            for (name, member) in members {
                add(&mut all, name, member, gathered, PartRule::of_member(rules, name))?;
            }
        }
        // The parts of `multipart/mixed` may have no names.
        Param::List(items) => {
            for (index, item) in items.iter().enumerate() {
                one(&mut all, "", item, gathered, PartRule::of_item(rules, index))?;
            }
        }
        Param::Plain(_) | Param::Text(_) => return Err("a multipart body must be an object or a list".into()),
    }
    Ok(all)
}

/// A member: a list is a part for each item, unless its style says otherwise.
fn add(
    all: &mut Multipart,
    name: &str,
    member: &Param,
    gathered: &Gathered,
    rule: Option<&PartRule<'_>>,
) -> Result<(), String> {
    let style = rule.and_then(|rule| rule.style);
    match (member, style) {
        (
            Param::List(items),
            Some((
                style @ (Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited),
                false,
            )),
        ) if items.iter().all(|item| matches!(item, Param::Plain(_) | Param::Text(_)))
            && !items.iter().any(|item| is_part(item, gathered)) =>
        {
            let texts: Vec<_> = items.iter().filter_map(Param::text).collect();
            if !texts.is_empty() {
                all.parts.push((name.to_owned(), Part::text(texts.join(delimiter(style)))));
            }
            Ok(())
        }
        (Param::Object(_) | Param::List(_), Some((Style::DeepObject, _))) => {
            deep(all, name, member, gathered)
        }
        (Param::Object(members), Some((Style::Form, true))) => {
            members.iter().try_for_each(|(key, member)| one(all, key, member, gathered, None))
        }
        (Param::List(items), _) => items.iter().try_for_each(|item| one(all, name, item, gathered, rule)),
        (Param::Null | Param::Plain(_) | Param::Text(_) | Param::Object(_), _) => {
            one(all, name, member, gathered, rule)
        }
    }
}

const fn delimiter(style: Style) -> &'static str {
    match style {
        Style::SpaceDelimited => " ",
        Style::PipeDelimited => "|",
        Style::TabDelimited => "\t",
        Style::Form | Style::Simple | Style::DeepObject | Style::Label | Style::Matrix | Style::Cookie => ",",
    }
}

fn is_part(item: &Param, gathered: &Gathered) -> bool {
    matches!(item, Param::Text(text) if gathered.part(text).is_some())
}

/// `name[key]` for each member of an object, and of the objects in it; a list repeats its name.
// The depth is bounded: serde_json refuses to read more than 128 levels.
fn deep(all: &mut Multipart, name: &str, value: &Param, gathered: &Gathered) -> Result<(), String> {
    match value {
        Param::Object(members) => members
            .iter()
            .try_for_each(|(key, member)| deep(all, &format!("{name}[{key}]"), member, gathered)),
        Param::List(items) => items.iter().try_for_each(|item| one(all, name, item, gathered, None)),
        Param::Null | Param::Plain(_) | Param::Text(_) => one(all, name, value, gathered, None),
    }
}

fn one(
    all: &mut Multipart,
    name: &str,
    value: &Param,
    gathered: &Gathered,
    rule: Option<&PartRule<'_>>,
) -> Result<(), String> {
    let stated = rule.and_then(|rule| rule.content_type);
    let headers = rule.map_or(&[][..], |rule| rule.headers);
    let is_composed = matches!(value, Param::Object(_) | Param::List(_));
    if let Some(media_type) = stated.filter(|stated| is_composed && stated.starts_with("multipart/")) {
        let inner = parts(value, gathered, rule.map_or(&[][..], |rule| rule.nested))?;
        all.parts.push((name.to_owned(), Part::body(inner.body(media_type)?).default_headers(headers)));
        return Ok(());
    }
    let file = match value {
        Param::Text(text) => gathered.part(text).cloned(),
        Param::Null | Param::Plain(_) | Param::List(_) | Param::Object(_) => None,
    };
    let mut part = match (value, file) {
        // What the document calls a file is one, even if its content is text.
        (_, Some(file)) if file.named().is_none() => file.file_name(name),
        (_, Some(file)) => file,
        (Param::Null, None) => return Ok(()),
        (Param::Plain(text) | Param::Text(text), None) => Part::text(text.clone()),
        (Param::Object(_) | Param::List(_), None) => {
            let json = value.to_json();
            if gathered.is_within(&json) {
                return Err(format!("a file cannot stand inside the JSON of the part `{name}`"));
            }
            Part::text(json).content_type("application/json")
        }
    };
    if let Some(stated) = stated {
        let own = part.said_type().is_some() && matches!(value, Param::Text(_));
        if !own {
            part = part.content_type(stated);
        }
    }
    all.parts.push((name.to_owned(), part.default_headers(headers)));
    Ok(())
}
