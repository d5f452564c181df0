//! Which variant of a union an element or a value is: by the member that tells them apart, by the element's name, or by
//! what is in it. Not how a variant is read or written.

use super::inside::Inside;
use super::scalar;
use super::table::{Xml, XmlMember, XmlNode, XmlShape, XmlVariant};
use crate::param::Param;

/// Unions inside of unions that are looked into.
const NESTED: usize = 4;

/// The variant that the inside of an element is.
pub(super) fn choose<'x>(
    tag: &str,
    variants: &'x [XmlVariant],
    inside: &Inside<'_, '_>,
) -> Option<&'x XmlVariant> {
    let tagged = variants.iter().find(|variant| {
        !tag.is_empty()
            && said(tag, &variant.xml.shape, inside)
                .is_some_and(|said| variant.values.contains(&said.as_str()))
    });
    if tagged.is_some() {
        return tagged;
    }
    let mut best: Option<(i64, &XmlVariant)> = None;
    for variant in variants {
        let likeness = likeness(&variant.xml.shape, inside, NESTED);
        if best.is_none_or(|(known, _)| likeness > known) {
            best = Some((likeness, variant));
        }
    }
    best.map(|(_, variant)| variant)
}

/// The variants that are elements of a name.
pub(super) fn named<'x>(variants: &'x [XmlVariant], local: &str) -> impl Iterator<Item = &'x XmlVariant> {
    variants
        .iter()
        .filter(move |variant| matches!(&variant.xml.node, XmlNode::Element(name) if name.local == local))
}

/// What the member says that tells the variants apart, read as this variant has it.
fn said(tag: &str, shape: &XmlShape, inside: &Inside<'_, '_>) -> Option<String> {
    let XmlShape::Object(members, _) = shape.own() else { return None };
    let member = members.iter().find(|member| member.key == tag)?;
    let text = match &member.xml.node {
        XmlNode::Attribute(name) | XmlNode::Element(name) => match inside.attribute(name) {
            Some(value) => value.to_string(),
            None => super::inside::text(inside.tree, *inside.look(name).first()?).into_owned(),
        },
        XmlNode::Text | XmlNode::Cdata | XmlNode::Inline => inside.text().into_owned(),
    };
    Some(text.trim_ascii().to_owned())
}

/// How much of what is there the shape knows, less what it does not know and what it misses.
pub(super) fn likeness(shape: &XmlShape, inside: &Inside<'_, '_>, nested: usize) -> i64 {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX / 4);
    let elements = number(inside.len());
    match shape.own() {
        XmlShape::Scalar(kinds) if elements == 0 => {
            let mut json = String::new();
            scalar::push(*kinds, &inside.text(), &mut json);
            // A number is rather a number than a text.
            let plain = !json.starts_with('"');
            1 + i64::from(plain) - i64::from(!plain && kinds & XmlShape::TEXT == 0) * 2
        }
        XmlShape::Scalar(_) => -elements,
        XmlShape::Object(members, rest) => {
            let (mut known, mut missed) = (0, 0);
            for member in *members {
                match found(&member.xml, inside) {
                    0 => missed += i64::from(member.required && !is_list(&member.xml)),
                    count => known += count,
                }
            }
            let unknown = if rest.is_some() { 0 } else { elements.saturating_sub(known).max(0) };
            known - unknown - missed
        }
        XmlShape::List(item) | XmlShape::As(item) => found(item, inside),
        XmlShape::Tuple(items) => items.iter().map(|item| found(item, inside)).sum(),
        XmlShape::Any => 0,
        XmlShape::Union(_, variants) => match nested.checked_sub(1) {
            Some(nested) => {
                variants.iter().map(|variant| likeness(&variant.xml.shape, inside, nested)).max().unwrap_or(0)
            }
            None => 0,
        },
    }
}

fn is_list(xml: &Xml) -> bool {
    matches!(xml.shape.own(), XmlShape::List(_))
}

/// How many nodes of a member there are.
pub(super) fn found(xml: &Xml, inside: &Inside<'_, '_>) -> i64 {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX / 4);
    match &xml.node {
        XmlNode::Element(name) => number(inside.look(name).len()),
        XmlNode::Attribute(name) => i64::from(inside.attribute(name).is_some()),
        XmlNode::Text | XmlNode::Cdata => i64::from(!inside.text().is_empty()),
        XmlNode::Inline => match xml.shape.own() {
            XmlShape::List(item) => match &item.node {
                XmlNode::Element(name) => number(inside.look(name).len()),
                XmlNode::Attribute(_) | XmlNode::Text | XmlNode::Cdata => 0,
                XmlNode::Inline => match item.shape.own() {
                    XmlShape::Union(_, variants) => of_variants(variants, inside),
                    _ => 0,
                },
            },
            XmlShape::Union(_, variants) => of_variants(variants, inside),
            XmlShape::Object(members, _) => members
                .iter()
                .map(|member| match &member.xml.node {
                    XmlNode::Inline => 0,
                    XmlNode::Element(_) | XmlNode::Attribute(_) | XmlNode::Text | XmlNode::Cdata => {
                        found(&member.xml, inside)
                    }
                })
                .sum(),
            XmlShape::Scalar(_) => i64::from(!inside.text().is_empty()),
            XmlShape::Any | XmlShape::Tuple(_) | XmlShape::As(_) => 0,
        },
    }
}

fn of_variants(variants: &[XmlVariant], inside: &Inside<'_, '_>) -> i64 {
    let one = |variant: &XmlVariant| match &variant.xml.node {
        XmlNode::Element(name) => i64::try_from(inside.look(name).len()).unwrap_or(i64::MAX / 4),
        XmlNode::Attribute(_) | XmlNode::Text | XmlNode::Cdata | XmlNode::Inline => 0,
    };
    variants.iter().map(one).sum()
}

/// The member of a key.
pub(super) fn find<'x>(members: &'x [XmlMember], key: &str) -> Option<&'x XmlMember> {
    members.iter().find(|member| member.key == key)
}

/// The variant that a value is: by the member that tells them apart, or the one that knows most of its members.
pub(super) fn of_value<'x>(tag: &str, variants: &'x [XmlVariant], value: &Param) -> Option<&'x Xml> {
    let said = match value {
        Param::Object(values) if !tag.is_empty() => {
            values.iter().find(|(key, _)| key == tag).and_then(|(_, value)| value.text())
        }
        _ => None,
    };
    let tagged = said.and_then(|said| variants.iter().find(|one| one.values.contains(&&*said)));
    if let Some(variant) = tagged {
        return Some(&variant.xml);
    }
    let mut best: Option<(i64, &Xml)> = None;
    for variant in variants {
        let likeness = value_likeness(&variant.xml.shape, value, NESTED);
        if best.is_none_or(|(known, _)| likeness > known) {
            best = Some((likeness, &variant.xml));
        }
    }
    best.map(|(_, variant)| variant)
}

fn value_likeness(shape: &XmlShape, value: &Param, nested: usize) -> i64 {
    match (shape.own(), value) {
        (XmlShape::Scalar(kinds), Param::Text(_)) => i64::from(kinds & XmlShape::TEXT),
        (XmlShape::Scalar(kinds), Param::Plain(_)) => {
            i64::from(kinds & (XmlShape::NUMBER | XmlShape::BOOLEAN) != 0)
        }
        (XmlShape::Object(members, rest), Param::Object(values)) => {
            let one = |(key, _): &(String, Param)| match find(members, key) {
                Some(_) => 1,
                None if rest.is_some() => 0,
                None => -1,
            };
            let missed =
                members.iter().filter(|one| one.required && values.iter().all(|(key, _)| key != one.key));
            1 + values.iter().map(one).sum::<i64>() - i64::try_from(missed.count()).unwrap_or(i64::MAX / 4)
        }
        (XmlShape::List(_) | XmlShape::Tuple(_), Param::List(_)) => 1,
        (XmlShape::Union(_, variants), value) => match nested.checked_sub(1) {
            Some(nested) => {
                let all = variants.iter().map(|variant| value_likeness(&variant.xml.shape, value, nested));
                all.max().unwrap_or(i64::MIN)
            }
            None => 0,
        },
        (XmlShape::Any, _) => 0,
        _ => i64::MIN / 4,
    }
}
