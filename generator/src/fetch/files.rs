//! Files that a document refers to by relative references: fetched from beside it, to be kept beside it. Not references
//! to other servers, which are the matter of `--allow-remote`.

use super::canonical;
use super::kind::Text;
use super::net::{Net, Refusal};
use crate::document::raw::{Raw, decode};
use crate::document::{Node, NodeKind};
use crate::source::fetch::status_text;
use crate::source::origin::Address;
use crate::source::uri;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Files of one document.
const MOST_FILES: usize = 500;

/// What came beside a document.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// By their path relative to the document.
    pub files: BTreeMap<String, String>,
    /// What the user has to know, a sentence each.
    pub notes: Vec<String>,
}

/// Fetches the files that a document at an address refers to, and those that they refer to.
pub(super) fn fetch(
    net: &mut Net<'_>,
    root: &Address,
    document: &Text,
    before: &BTreeMap<String, String>,
) -> Beside {
    let mut beside = Beside::default();
    let mut seen: BTreeSet<Address> = BTreeSet::from([root.clone()]);
    let mut left: Vec<(Address, String)> = Vec::new();
    let folder = folder(root).to_owned();
    if let Some(raw) = &document.raw {
        queue(&mut left, &mut seen, root, raw.root());
    }
    while let Some((address, reference)) = left.pop() {
        let said = reference.escape_debug();
        let Some(path) = inside(&folder, &address) else {
            beside.notes.push(format!(
                "the document refers to `{said}`, which is not in its folder: fetch `{}` by hand to where the reference leads",
                address.shown()
            ));
            continue;
        };
        if beside.files.len() >= MOST_FILES {
            beside.notes.push(format!(
                "the document refers to more than {MOST_FILES} files, the rest were not fetched"
            ));
            break;
        }
        match net.get(&address, None) {
            Ok(answer) => {
                let Some(text) = decode(answer.bytes) else {
                    beside.notes.push(format!("the document refers to `{said}`, which is no text"));
                    continue;
                };
                let raw = Raw::read(Path::new(&path), &text);
                if let Some(raw) = &raw {
                    queue(&mut left, &mut seen, &address, raw.root());
                }
                let old = before.get(&path).and_then(|old| Some((old, Raw::read(Path::new(&path), old)?)));
                let old = old.as_ref().map(|(text, raw)| (text.as_str(), raw));
                beside.files.insert(path, canonical::text(&text, raw.as_ref(), old));
            }
            Err(refusal) => {
                let why = match refusal {
                    Refusal::Status(status) => format!("the server answered {}", status_text(status)),
                    Refusal::Failed(why) => why,
                };
                beside.notes.push(format!("the document refers to `{said}`, which cannot be had: {why}"));
            }
        }
    }
    beside
}

/// Adds the files that a tree refers to, each once.
fn queue(left: &mut Vec<(Address, String)>, seen: &mut BTreeSet<Address>, base: &Address, root: Node<'_>) {
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        match node.kind() {
            NodeKind::Map => {
                if let Some(reference) = node.get("$ref").and_then(Node::str) {
                    let file = reference.split('#').next().unwrap_or_default();
                    let is_relative = !file.is_empty() && !file.contains("://") && !file.starts_with("//");
                    let address = uri::join(Some(base.as_str()), file).filter(|_| is_relative);
                    let address = address.and_then(|address| Address::parse(&address).ok());
                    if let Some(address) = address.filter(|address| seen.insert(address.clone())) {
                        left.push((address, file.to_owned()));
                    }
                }
                nodes.extend(node.entries().map(|(_, value)| value));
            }
            NodeKind::List => nodes.extend(node.items()),
            NodeKind::Null | NodeKind::Bool | NodeKind::Number | NodeKind::String => {}
        }
    }
}

/// The address of the folder that a file is in.
fn folder(address: &Address) -> &str {
    let path = address.as_str().split('?').next().unwrap_or_default();
    &path[..=path.rfind('/').unwrap_or(path.len() - 1)]
}

/// The path of a file below a folder, if it is below it and a plain name everywhere.
fn inside(folder: &str, address: &Address) -> Option<String> {
    let path = address.as_str().strip_prefix(folder)?;
    let plain = |part: &str| {
        let fine = part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        fine && !part.is_empty() && !part.starts_with('.') && part.len() <= 200
    };
    (path.split('/').all(plain) && path.split('/').count() <= 16).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{folder, inside};
    use crate::source::origin::Address;

    #[test]
    fn only_plain_paths_below_the_document_are_kept() {
        let root = Address::parse("https://a.test/specs/openapi.yaml?v=1/2").expect("an address");
        let folder = folder(&root);
        assert_eq!(folder, "https://a.test/specs/");
        let path = |address: &str| inside(folder, &Address::parse(address).expect("an address"));
        assert_eq!(path("https://a.test/specs/schemas/pet.yaml").as_deref(), Some("schemas/pet.yaml"));
        for address in [
            "https://a.test/other/pet.yaml",
            "https://b.test/specs/pet.yaml",
            "https://a.test/specs/",
            "https://a.test/specs/.git/config",
            "https://a.test/specs/a%2f..%2fb",
            "https://a.test/specs/pet.yaml?x",
            "https://a.test/specs/a//b",
        ] {
            assert_eq!(path(address), None, "{address}");
        }
    }
}
