//! A document as it is kept: text that does not change while what it says does not. Not what it says.
//!
//! JSON is written a member to a line. The order is the server's, who knows best what belongs together; but members that
//! were in the file before stay where they were, since some servers have another order at every start. YAML is kept as
//! it came, with its comments, unless it says what the file says already.

use crate::document::raw::Raw;
use crate::document::{Node, NodeKind};
use std::collections::{BTreeMap, BTreeSet};

/// Lists without an order, by their key: the same items in another order say the same.
const SETS: &[&str] = &["required", "enum", "type", "tags", "parameters", "dependentRequired"];

/// Keys whose values are data, in which those words mean nothing.
const DATA: &[&str] = &["example", "examples", "default", "const", "value", "dataValue"];

/// The text that is kept, where `old` is what is kept now.
pub(super) fn text(text: &str, raw: Option<&Raw>, old: Option<(&str, &Raw)>) -> String {
    let is_json = text.trim_start().starts_with('{');
    let Some(raw) = raw else { return lines(text) };
    if let Some((kept, old)) = old {
        let said = json(raw.root(), Some(old.root()));
        let same_format = is_json == kept.trim_start().starts_with('{');
        if same_format && said == json(old.root(), Some(old.root())) {
            return kept.to_owned();
        }
        return if is_json { said } else { lines(text) };
    }
    if is_json { json(raw.root(), None) } else { lines(text) }
}

/// Line ends of one kind, one of them at the end.
fn lines(text: &str) -> String {
    let mut text = text.replace("\r\n", "\n");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// A list or an object that is being written.
struct Frame<'n> {
    /// Members or items that are left, the next at the end, with their old selves.
    left: Vec<(Option<&'n str>, Node<'n>, Option<Node<'n>>)>,
    end: char,
    /// Whether it stands in data.
    data: bool,
}

/// JSON, in the order of an old node. Without recursion: documents nest as they like.
fn json<'n>(root: Node<'n>, old: Option<Node<'n>>) -> String {
    let mut out = String::new();
    let mut stack: Vec<Frame<'n>> = Vec::new();
    open(&mut out, &mut stack, None, root, old, false);
    while let Some(frame) = stack.last_mut() {
        let (end, data) = (frame.end, frame.data);
        let next = frame.left.pop();
        let depth = stack.len();
        match next {
            Some((key, node, old)) => {
                // A text ends with its quote: these are brackets that were opened.
                if !out.ends_with(['{', '[']) {
                    out.push(',');
                }
                indent(&mut out, depth);
                if let Some(key) = key {
                    quote(&mut out, key);
                    out += ": ";
                }
                open(&mut out, &mut stack, key, node, old, data);
            }
            None => {
                stack.pop();
                indent(&mut out, depth - 1);
                out.push(end);
            }
        }
    }
    out.push('\n');
    out
}

fn open<'n>(
    out: &mut String,
    stack: &mut Vec<Frame<'n>>,
    key: Option<&'n str>,
    node: Node<'n>,
    old: Option<Node<'n>>,
    data: bool,
) {
    match node.kind() {
        NodeKind::Map if node.is_empty() => *out += "{}",
        NodeKind::List if node.is_empty() => *out += "[]",
        NodeKind::Map => {
            out.push('{');
            let data = data || key.is_some_and(|key| DATA.contains(&key));
            let mut left = members(node, old.filter(|old| old.kind() == NodeKind::Map));
            left.reverse();
            stack.push(Frame { left, end: '}', data });
        }
        NodeKind::List => {
            out.push('[');
            let is_set = !data && key.is_some_and(|key| SETS.contains(&key));
            let mut left = items(node, old.filter(|old| old.kind() == NodeKind::List), is_set);
            left.reverse();
            stack.push(Frame { left, end: ']', data: data || key == Some("enum") });
        }
        NodeKind::String => quote(out, node.str().unwrap_or_default()),
        NodeKind::Null => *out += "null",
        NodeKind::Bool | NodeKind::Number => *out += node.text().unwrap_or("null"),
    }
}

/// Members: those that were there before in their old order, new ones behind the member that they follow.
fn members<'n>(node: Node<'n>, old: Option<Node<'n>>) -> Vec<(Option<&'n str>, Node<'n>, Option<Node<'n>>)> {
    let Some(old) = old else { return node.entries().map(|(key, value)| (Some(key), value, None)).collect() };
    let mut followers: BTreeMap<Option<&'n str>, Vec<(&'n str, Node<'n>)>> = BTreeMap::new();
    let mut last = None;
    for (key, value) in node.entries() {
        match old.get(key) {
            Some(_) => last = Some(key),
            None => followers.entry(last).or_default().push((key, value)),
        }
    }
    let mut new = |after: Option<&'n str>| {
        let new = followers.remove(&after).unwrap_or_default();
        new.into_iter().map(|(key, value)| (Some(key), value, None))
    };
    // Names of values are told by their place.
    let has_names = node.entries().any(|(key, _)| key.starts_with("x-enum"));
    let mut all: Vec<_> = new(None).collect();
    for (key, before) in old.entries() {
        if let Some(value) = node.get(key) {
            all.push((Some(key), value, Some(before).filter(|_| !(has_names && key == "enum"))));
            all.extend(new(Some(key)));
        }
    }
    all
}

/// Items: of a set that has the same items as before, in their old order; each beside its old self.
fn items<'n>(
    node: Node<'n>,
    old: Option<Node<'n>>,
    is_set: bool,
) -> Vec<(Option<&'n str>, Node<'n>, Option<Node<'n>>)> {
    let Some(old) = old else { return node.items().map(|item| (None, item, None)).collect() };
    let by_identity: BTreeMap<String, Node<'_>> =
        old.items().filter_map(|item| Some((identity(item)?, item))).collect();
    let beside = |(at, item): (usize, Node<'n>)| {
        let known = identity(item).and_then(|identity| by_identity.get(&identity).copied());
        (None, item, known.or_else(|| old.index(at)))
    };
    let all: Vec<_> = node.items().enumerate().map(beside).collect();
    if !is_set {
        return all;
    }
    let names: Option<Vec<String>> = node.items().map(identity).collect();
    let before: Option<Vec<String>> = old.items().map(identity).collect();
    let (Some(names), Some(before)) = (names, before) else { return all };
    let set: BTreeSet<&String> = names.iter().collect();
    // The same items, each once: else it says something else.
    if set.len() != names.len() || names.len() != before.len() || !before.iter().all(|one| set.contains(one))
    {
        return all;
    }
    let places: BTreeMap<&String, usize> = names.iter().enumerate().map(|(at, name)| (name, at)).collect();
    before.iter().filter_map(|name| places.get(name).map(|at| all[*at])).collect()
}

/// What an item of a list is called, if it has a name: itself, its reference, or its name and place.
fn identity(item: Node<'_>) -> Option<String> {
    match item.kind() {
        NodeKind::String => item.str().map(|text| format!("\"{text}")),
        NodeKind::Map => {
            let text = |key: &str| item.get(key).and_then(Node::str);
            let name =
                text("$ref").or_else(|| text("name")).or_else(|| text("url")).or_else(|| text("title"))?;
            Some(format!("{{{name}\n{}", text("in").unwrap_or_default()))
        }
        NodeKind::List => None,
        NodeKind::Null | NodeKind::Bool | NodeKind::Number => item.text().map(str::to_owned),
    }
}

fn quote(out: &mut String, text: &str) {
    *out += &serde_json::to_string(text).expect("invariant: a text is JSON");
}

fn indent(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::document::raw::Raw;
    use std::path::Path;

    fn kept(new: &str, old: Option<&str>) -> String {
        let path = Path::new(if new.starts_with('{') { "a.json" } else { "a.yaml" });
        let read = |text: &str| Raw::read(path, text).expect("readable");
        let raw = read(new);
        let old = old.map(|old| (old, read(old)));
        text(new, Some(&raw), old.as_ref().map(|(text, raw)| (*text, raw)))
    }

    #[test]
    fn json_is_a_member_to_a_line_in_the_order_of_the_server() {
        let new = r#"{"b":{"y":1.10,"x":[]},"a":["{",{"k":"v\u00e4\n"}],"c":{},"d":[null,true]}"#;
        let expected = "{\n  \"b\": {\n    \"y\": 1.10,\n    \"x\": []\n  },\n  \"a\": [\n    \"{\",\n    {\n      \"k\": \"vä\\n\"\n    }\n  ],\n  \"c\": {},\n  \"d\": [\n    null,\n    true\n  ]\n}\n";
        assert_eq!(kept(new, None), expected);
        assert_eq!(kept(expected, None), expected);
    }

    #[test]
    fn another_order_is_no_change() {
        let old = kept(
            r#"{"openapi":"3.1.0","a":{"x":1,"y":{"p":1,"q":2}},"tags":[{"name":"a","description":"A"},{"name":"b"}],"required":["m","n"]}"#,
            None,
        );
        let new = r#"{"required":["n","m"],"tags":[{"name":"b"},{"description":"A","name":"a"}],"a":{"y":{"q":2,"p":1},"x":1},"openapi":"3.1.0"}"#;
        assert_eq!(kept(new, Some(&old)), old);
        // However the file was written.
        let minified = r#"{"b":1,"a":[1,2]}"#;
        assert_eq!(kept(r#"{"a":[1,2],"b":1}"#, Some(minified)), minified);
    }

    #[test]
    fn a_change_is_where_it_is_and_nowhere_else() {
        let old = kept(r#"{"a":1,"b":{"x":1,"z":3},"c":3}"#, None);
        let new = kept(r#"{"c":3,"b":{"z":3,"y":2,"x":1},"new":0,"a":1}"#, Some(&old));
        let expected = kept(r#"{"a":1,"b":{"x":1,"z":3,"y":2},"new":0,"c":3}"#, None);
        assert_eq!(new, expected);
    }

    #[test]
    fn the_order_of_what_has_one_counts() {
        for (old, new) in [
            (r#"{"oneOf":["a","b"]}"#, r#"{"oneOf":["b","a"]}"#),
            (r#"{"example":{"tags":["a","b"]}}"#, r#"{"example":{"tags":["b","a"]}}"#),
            (r#"{"required":["a","b"]}"#, r#"{"required":["b","a","a"]}"#),
            (r#"{"required":["a","b"]}"#, r#"{"required":["b","c"]}"#),
            (
                r#"{"enum":[1,2],"x-enum-varnames":["A","B"]}"#,
                r#"{"enum":[2,1],"x-enum-varnames":["B","A"]}"#,
            ),
            (r#"{"a":1}"#, r#"{"a":1.0}"#),
        ] {
            let old = kept(old, None);
            assert_eq!(kept(new, Some(&old)), kept(new, None), "{new}");
        }
    }

    #[test]
    fn yaml_is_kept_as_it_came() {
        let old = "a: 1\nb: 2 # two\n";
        assert_eq!(kept("b: 2\r\na: 1", Some(old)), old);
        assert_eq!(kept("b: 3 # three\r\na: 1", Some(old)), "b: 3 # three\na: 1\n");
        assert_eq!(kept("{\"a\": 1, \"b\": 2}", Some(old)), "{\n  \"a\": 1,\n  \"b\": 2\n}\n");
    }

    #[test]
    fn depth_is_no_matter() {
        let deep = format!("{}1{}", "{\"a\":[".repeat(2000), "]}".repeat(2000));
        let once = kept(&deep, None);
        assert_eq!(kept(&once, Some(&once)), once);
    }
}
