//! Tables of how values look in XML. The words are those of the runtime's `xml!`.

use super::{table, vendored};
use crate::rust::{Crate, XmlKinds, XmlMember, XmlName, XmlNodePlan, XmlPlan, XmlShapePlan, XmlTable};

/// The items of the module.
pub(super) fn items(krate: &Crate) -> String {
    let texts: Vec<String> = krate.xml.iter().map(one).collect();
    format!("{}\n{}", vendored::import(krate), texts.join("\n"))
}

fn one(table: &XmlTable) -> String {
    let node = node(&table.xml.node);
    let head = |word: &str| format!("{} {node} {word}", table.name);
    match &table.xml.shape {
        XmlShapePlan::Object(members, rest) => {
            let members: Vec<String> = members.iter().map(member).collect();
            let rest = rest.as_ref().map(|rest| format!("and ({})", xml(rest)));
            table::call_with_end("xml", &head("object"), &members, rest.as_deref())
        }
        XmlShapePlan::Union(tag, variants) => {
            let variants: Vec<String> = variants.iter().map(variant).collect();
            table::call("xml", &head(&union(tag.as_deref())), &variants)
        }
        XmlShapePlan::Scalar(_)
        | XmlShapePlan::Any
        | XmlShapePlan::List(_)
        | XmlShapePlan::Tuple(_)
        | XmlShapePlan::As(_) => format!("rt::xml! {{ {} }}\n", head(&shape(&table.xml.shape))),
    }
}

fn xml(plan: &XmlPlan) -> String {
    format!("{} {}", node(&plan.node), shape(&plan.shape))
}

fn node(node: &XmlNodePlan) -> String {
    match node {
        XmlNodePlan::Element(name) => format!("element {}", self::name(name)),
        XmlNodePlan::Attribute(name) => format!("attribute {}", self::name(name)),
        XmlNodePlan::Text => "text".to_owned(),
        XmlNodePlan::Cdata => "cdata".to_owned(),
        XmlNodePlan::Inline => "inline".to_owned(),
    }
}

fn name(name: &XmlName) -> String {
    let string = table::string;
    match name.prefix.is_empty() && name.namespace.is_empty() {
        true => string(&name.local),
        false => format!("[{} {} {}]", string(&name.prefix), string(&name.local), string(&name.namespace)),
    }
}

fn shape(shape: &XmlShapePlan) -> String {
    match shape {
        XmlShapePlan::Scalar(kinds) => scalar(*kinds),
        XmlShapePlan::Any => "any".to_owned(),
        XmlShapePlan::Object(members, rest) => {
            let members: Vec<String> = members.iter().map(member).collect();
            let rest = rest.as_ref().map_or_else(String::new, |rest| format!(" and ({})", xml(rest)));
            format!("object {{{}}}{rest}", members.join(", "))
        }
        XmlShapePlan::List(item) => format!("list ({})", xml(item)),
        XmlShapePlan::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| format!("({})", xml(item))).collect();
            format!("tuple [{}]", items.join(", "))
        }
        XmlShapePlan::Union(tag, variants) => {
            let variants: Vec<String> = variants.iter().map(variant).collect();
            format!("{} {{ {} }}", union(tag.as_deref()), variants.join(", "))
        }
        XmlShapePlan::As(name) => format!("as {name}"),
    }
}

/// The runtime's numbers of the kinds are those of `XmlShape`.
fn scalar(kinds: XmlKinds) -> String {
    match (kinds.text, kinds.number, kinds.boolean) {
        (true, false, false) => "text".to_owned(),
        (false, true, false) => "number".to_owned(),
        (false, false, true) => "boolean".to_owned(),
        (text, number, boolean) => {
            format!("scalar({})", u8::from(text) + 2 * u8::from(number) + 4 * u8::from(boolean))
        }
    }
}

fn member(member: &XmlMember) -> String {
    let flag = if member.required { "must" } else { "may" };
    format!("{} {flag} ({})", table::string(&member.wire), xml(&member.xml))
}

fn union(tag: Option<&str>) -> String {
    format!("union {}", table::string(tag.unwrap_or_default()))
}

fn variant((values, plan): &(Vec<String>, XmlPlan)) -> String {
    let values: Vec<String> = values.iter().map(|value| table::string(value)).collect();
    format!("[{}] ({})", values.join(", "), xml(plan))
}
