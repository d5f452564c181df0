//! Whether values are of the kind that the grammar asks for, and what is read where they are not. Not which fields
//! there are.

use super::Known;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::document::grammar::{Holds, Kind, Stance};
use crate::document::{Node, NodeKind, tree::Tree, walk::is_extension};
use crate::source::NodeId;
use std::collections::BTreeSet;

struct Fitting<'a> {
    tree: &'a mut Tree,
    out: &'a mut Diagnostics,
    /// The field, for messages.
    key: &'a str,
    stance: Stance,
}

/// What becomes of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Stays,
    /// It is taken out of what it stands in.
    Goes,
}

/// Fits the fields of one object.
pub(super) fn fit(tree: &mut Tree, out: &mut Diagnostics, object: NodeId, known: &[Known]) {
    for Known { value, field, .. } in known.iter().filter(|known| is_free(known.field.holds)) {
        if tree.node(*value).is_too_deep() {
            let message = format!("`{}` nests deeper than values are read", field.key);
            out.report(&reading::DEEP_VALUE, *value, message);
            tree.remove(object, field.key);
        }
    }
    // Most values fit, so that only the others are looked at closely.
    for Known { value, field, .. } in known.iter().filter(|known| !is_plain(known.kind, known.field.holds)) {
        let mut fitting = Fitting { tree, out, key: field.key, stance: field.stance };
        if fitting.holds(*value, field.holds) == Verdict::Goes {
            tree.remove(object, field.key);
        }
    }
}

/// Whether what is in it is not ours.
fn is_free(holds: Holds) -> bool {
    matches!(holds, Holds::Any | Holds::Values | Holds::ValueMap)
}

/// A scalar of the right kind, or a value that is not ours.
fn is_plain(found: NodeKind, holds: Holds) -> bool {
    matches!(
        (found, holds),
        (NodeKind::String, Holds::Text | Holds::TextOrTexts)
            | (NodeKind::Bool, Holds::Flag)
            | (NodeKind::Number, Holds::Number)
            | (_, Holds::Any)
            | (NodeKind::Map, Holds::One(_) | Holds::OneOrList(_) | Holds::ValueMap)
            | (NodeKind::Bool, Holds::One(Kind::Schema) | Holds::OneOrList(Kind::Schema))
            | (NodeKind::List, Holds::Values)
    )
}

impl Fitting<'_> {
    fn node(&self, id: NodeId) -> Node<'_> {
        self.tree.node(id)
    }

    fn holds(&mut self, id: NodeId, holds: Holds) -> Verdict {
        let found = self.node(id).kind();
        if found == NodeKind::Null && holds != Holds::Any {
            if self.stance != Stance::Documented {
                self.healed(id, "found null", "read as absent");
            }
            return Verdict::Goes;
        }
        match holds {
            Holds::Any => Verdict::Stays,
            Holds::Text => self.text(id),
            Holds::Flag => self.flag(id),
            Holds::Number => self.number(id),
            Holds::One(kind) | Holds::OneOrList(kind) => match found {
                NodeKind::List if matches!(holds, Holds::OneOrList(_)) => self.items(id, kind),
                _ => self.object(id, kind),
            },
            Holds::Values => self.list(id, "a list", true),
            Holds::ValueMap => self.map(id, "an object"),
            Holds::Texts => match self.list(id, "a list of text", true) {
                Verdict::Stays => self.each_text(id),
                Verdict::Goes => Verdict::Goes,
            },
            Holds::TextOrTexts if found == NodeKind::List => self.each_text(id),
            Holds::TextOrTexts => self.text(id),
            Holds::TextMap => self.members(id, false, |fitting, value| match fitting.node(value).kind() {
                NodeKind::Null => {
                    fitting.tree.set_text(value, "");
                    Verdict::Stays
                }
                _ => fitting.text(value),
            }),
            Holds::TextsMap => self.members(id, false, |fitting, value| fitting.holds(value, Holds::Texts)),
            Holds::List(kind) => match self.list(id, "a list of objects", false) {
                Verdict::Stays => self.items(id, kind),
                Verdict::Goes => Verdict::Goes,
            },
            Holds::Map(kind) => {
                self.members(id, false, |fitting, value| fitting.object_or_empty(value, kind))
            }
            Holds::Patterned(kind) => {
                self.members(id, true, |fitting, value| fitting.object_or_empty(value, kind))
            }
            Holds::Requirements => match self.list(id, "a list of objects", false) {
                Verdict::Stays => self.requirements(id),
                Verdict::Goes => Verdict::Goes,
            },
        }
    }

    fn text(&mut self, id: NodeId) -> Verdict {
        let node = self.node(id);
        match (node.kind(), node.text()) {
            (NodeKind::String, _) => Verdict::Stays,
            (NodeKind::Number | NodeKind::Bool, Some(text)) => {
                let (found, read) =
                    (format!("found {}", node.kind().word()), format!("read as `{}`", shown(text)));
                self.tree.set_kind(id, NodeKind::String);
                self.healed(id, &(found + ", expected text"), &read);
                Verdict::Stays
            }
            _ => self.wrong(id, "text"),
        }
    }

    fn flag(&mut self, id: NodeId) -> Verdict {
        let node = self.node(id);
        match (node.kind(), node.str().map(str::to_ascii_lowercase).as_deref()) {
            (NodeKind::Bool, _) => Verdict::Stays,
            (_, Some(word @ ("true" | "false"))) => {
                self.healed(id, "found text, expected a boolean", &format!("read as {word}"));
                self.tree.set_kind(id, NodeKind::Bool);
                Verdict::Stays
            }
            // The members that a body must have, where it should say that there must be one.
            (NodeKind::List, _) if self.key == "required" && !node.is_empty() => {
                self.healed(id, "found a list, expected `true` or `false`", "read as true");
                self.tree.set_text(id, "true");
                self.tree.set_kind(id, NodeKind::Bool);
                Verdict::Stays
            }
            _ => self.wrong(id, "`true` or `false`"),
        }
    }

    fn number(&mut self, id: NodeId) -> Verdict {
        let node = self.node(id);
        let number =
            node.str().and_then(|text| text.trim().parse::<f64>().ok()).filter(|value| value.is_finite());
        match (node.kind(), number) {
            (NodeKind::Number, _) => Verdict::Stays,
            (_, Some(value)) => {
                self.healed(id, "found text, expected a number", &format!("read as {value}"));
                self.tree.set_kind(id, NodeKind::Number);
                Verdict::Stays
            }
            _ => self.wrong(id, "a number"),
        }
    }

    /// An object; a schema may be a boolean. An empty list is what some languages write for an empty object.
    fn object(&mut self, id: NodeId, kind: Kind) -> Verdict {
        let node = self.node(id);
        match (node.kind(), node.str()) {
            (NodeKind::Map, _) => Verdict::Stays,
            (NodeKind::Bool, _) if kind == Kind::Schema => Verdict::Stays,
            (_, Some("true" | "false")) if kind == Kind::Schema => self.flag(id),
            (NodeKind::List, _) if node.is_empty() => self.emptied(id, NodeKind::Map, "an empty list"),
            _ => self.wrong(id, kind.title()),
        }
    }

    fn object_or_empty(&mut self, id: NodeId, kind: Kind) -> Verdict {
        match self.node(id).kind() {
            NodeKind::Null => self.emptied(id, NodeKind::Map, "null"),
            _ => self.object(id, kind),
        }
    }

    fn emptied(&mut self, id: NodeId, kind: NodeKind, found: &str) -> Verdict {
        let expected = kind.word();
        self.healed(id, &format!("found {found}, expected {expected}"), "read as an empty one");
        self.tree.set_empty(id, kind, &self.out.sources);
        Verdict::Stays
    }

    /// A list. One value stands for a list of one where that is plain; an empty object for an empty list.
    fn list(&mut self, id: NodeId, expected: &str, may_wrap: bool) -> Verdict {
        let node = self.node(id);
        match node.kind() {
            NodeKind::List => Verdict::Stays,
            NodeKind::Map if node.is_empty() => self.emptied(id, NodeKind::List, "an empty object"),
            NodeKind::Bool if self.key == "required" => {
                self.healed(id, "found a boolean, expected a list of properties", "read as absent")
            }
            kind if may_wrap && kind != NodeKind::Map || self.key == "security" && kind == NodeKind::Map => {
                let found = kind.word();
                self.healed(id, &format!("found {found}, expected {expected}"), "read as a list of one");
                self.tree.wrap(&mut self.out.sources, id);
                Verdict::Stays
            }
            _ => self.wrong(id, expected),
        }
    }

    fn map(&mut self, id: NodeId, expected: &str) -> Verdict {
        let node = self.node(id);
        match node.kind() {
            NodeKind::Map => Verdict::Stays,
            NodeKind::List if node.is_empty() => self.emptied(id, NodeKind::Map, "an empty list"),
            _ => self.wrong(id, expected),
        }
    }

    fn members(
        &mut self,
        id: NodeId,
        has_extensions: bool,
        mut fit: impl FnMut(&mut Self, NodeId) -> Verdict,
    ) -> Verdict {
        if self.map(id, "an object") == Verdict::Goes {
            return Verdict::Goes;
        }
        let own = self.node(id).entries().filter(|(key, _)| !(has_extensions && is_extension(key)));
        let own: Vec<NodeId> = own.map(|(_, value)| value.id()).collect();
        let gone: BTreeSet<NodeId> =
            own.into_iter().filter(|value| fit(self, *value) == Verdict::Goes).collect();
        if !gone.is_empty() {
            let members = self.tree.take_members(id);
            self.tree.put_members(id, members.into_iter().filter(|(_, value)| !gone.contains(value)));
        }
        Verdict::Stays
    }

    fn items(&mut self, id: NodeId, kind: Kind) -> Verdict {
        self.each(id, |fitting, item| match fitting.node(item).kind() {
            NodeKind::Null => fitting.healed(item, "found null in a list", "read as absent"),
            _ => fitting.object(item, kind),
        })
    }

    fn each_text(&mut self, id: NodeId) -> Verdict {
        self.each(id, |fitting, item| match fitting.node(item).kind() {
            NodeKind::String => Verdict::Stays,
            NodeKind::Number | NodeKind::Bool => fitting.text(item),
            found @ (NodeKind::Null | NodeKind::List | NodeKind::Map) => {
                fitting.healed(item, &format!("found {}, expected text", found.word()), "read as absent")
            }
        })
    }

    fn requirements(&mut self, id: NodeId) -> Verdict {
        self.each(id, |fitting, item| {
            if fitting.node(item).kind() == NodeKind::Null {
                return fitting.healed(item, "found null in a list", "read as absent");
            }
            fitting.members(item, false, |fitting, scopes| match fitting.node(scopes).kind() {
                NodeKind::Null => fitting.emptied(scopes, NodeKind::List, "null"),
                _ => fitting.holds(scopes, Holds::Texts),
            })
        })
    }

    fn each(&mut self, id: NodeId, mut fit: impl FnMut(&mut Self, NodeId) -> Verdict) -> Verdict {
        let items: Vec<NodeId> = self.node(id).items().map(Node::id).collect();
        let gone: BTreeSet<NodeId> =
            items.into_iter().filter(|item| fit(self, *item) == Verdict::Goes).collect();
        if !gone.is_empty() {
            self.tree.remove_items(id, &gone);
        }
        Verdict::Stays
    }

    fn healed(&mut self, id: NodeId, found: &str, read: &str) -> Verdict {
        let message = format!("{found} in `{}`, {read}", self.key);
        self.out.report(&reading::HEALED_KIND, id, message);
        Verdict::Goes
    }

    /// A value that means nothing: an error where it shapes the client.
    fn wrong(&mut self, id: NodeId, expected: &str) -> Verdict {
        let found = self.node(id).kind().word();
        let found = format!("found {found}, expected {expected}");
        if self.stance == Stance::Documented {
            return self.healed(id, &found, "read as absent");
        }
        self.out.report(&reading::WRONG_KIND, id, format!("{found} in `{}`", self.key));
        Verdict::Goes
    }
}
