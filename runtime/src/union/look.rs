//! Which variants of a union a text may be, the likeliest first.
//! Not here: reading them (`untagged.rs`).

use std::borrow::Cow;

use crate::scan::{self, Kind, Members};
use crate::union::rank::{Ranking, score};
use crate::union::shape::{Marks, Shape};

/// What can be seen of a text before it is read.
pub struct Look<'t> {
    pub(super) kind: Kind,
    /// What a string says.
    string: Option<Cow<'t, str>>,
    /// The members of an object by name, each once.
    pub(super) members: Vec<(Cow<'t, str>, &'t [u8])>,
}

impl<'t> Look<'t> {
    /// Looks at a text.
    pub fn at(text: &'t [u8]) -> Self {
        let kind = scan::kind(text);
        let mut members: Vec<_> = Members::new(text).collect();
        // Of several members with one name the last counts: it comes first, and the others go.
        members.reverse();
        members.sort_by(|one, other| one.0.cmp(&other.0));
        members.dedup_by(|later, kept| later.0 == kept.0);
        let string = if kind == Kind::String { scan::text_of(text) } else { None };
        Look { kind, string, members }
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.members.binary_search_by(|(key, _)| (**key).cmp(name)).ok()
    }

    /// The text of a member.
    pub(super) fn member(&self, name: &str) -> Option<&'t [u8]> {
        self.members.get(self.find(name)?).map(|(_, value)| *value)
    }

    /// Calls `done` with the variants that the text may be, the likeliest first and those that are equally likely
    /// at once, until it says so; with them the number of members that none of them knows.
    pub(super) fn visit(
        &self,
        shapes: &[Shape],
        marks: &[Marks],
        done: &mut dyn FnMut(&[usize], usize) -> bool,
    ) {
        if self.kind == Kind::Object {
            return self.visit_object(shapes, marks, done);
        }
        let known = |shape: &Shape| match (shape, &self.string) {
            (Shape::Enumeration(known), Some(text)) => known.contains(&&**text),
            _ => false,
        };
        let mut pass = |wanted: &dyn Fn(&Shape) -> bool| {
            let tier = indexes(shapes, wanted);
            !tier.is_empty() && done(&tier, 0)
        };
        let _ = pass(&known)
            || pass(&|shape| self.fits(shape, 0))
            || (self.kind == Kind::String && pass(&|shape| matches!(shape, Shape::Enumeration(_))))
            || (self.kind == Kind::Integer && pass(&|shape| matches!(shape, Shape::Number)))
            || pass(&|shape| matches!(shape, Shape::Any));
    }

    /// First the objects that know all members that some variant knows; then maps, which keep every member;
    /// then, if no variant knows a member, objects with nothing to lose; then, in the same way, those that a
    /// member speaks against. An object that would lose a member which another variant knows is none of them.
    fn visit_object(&self, shapes: &[Shape], marks: &[Marks], done: &mut dyn FnMut(&[usize], usize) -> bool) {
        let ranking = Ranking::new(self, shapes, marks);
        let strange = self.members.len() - ranking.known.count();
        let all = self.members.len() - ranking.all.count();
        let mut any = |tiers: Vec<Vec<usize>>, strange| {
            tiers.iter().any(|tier| !tier.is_empty() && done(tier, strange))
        };
        let sort = |wanted: &dyn Fn(&Shape) -> bool| vec![indexes(shapes, wanted)];
        let unknown = |tier: Vec<usize>| self.keeping(shapes, tier);
        let _ = any(ranking.tiers(false, true), strange)
            || any(sort(&|shape| matches!(shape, Shape::Map)), 0)
            || any(ranking.tiers(false, false).into_iter().map(unknown).collect(), strange)
            || any(ranking.tiers(true, true), all)
            || any(sort(&|shape| matches!(shape, Shape::Any)), 0);
    }

    /// Those that lose nothing of an object of which they know no member: else the text stays as it is.
    fn keeping(&self, shapes: &[Shape], mut tier: Vec<usize>) -> Vec<usize> {
        tier.retain(|index| shapes.get(*index).is_some_and(|shape| self.keeps(shape)));
        tier
    }

    fn keeps(&self, shape: &Shape) -> bool {
        !matches!(shape, Shape::Object(names, _, false) if !names.is_empty() && !self.members.is_empty())
    }

    /// Whether a variant takes texts of this kind, objects aside.
    pub(super) fn fits(&self, shape: &Shape, depth: usize) -> bool {
        match (shape, self.kind) {
            (Shape::Union(likeness), _) => self.is_like(*likeness, depth),
            (Shape::Null, Kind::Null)
            | (Shape::Boolean, Kind::Boolean)
            | (Shape::Integer, Kind::Integer)
            | (Shape::Number, Kind::Number)
            | (Shape::String, Kind::String)
            | (Shape::Array, Kind::Array) => true,
            // Inside of another union every way in counts.
            (Shape::Number, Kind::Integer) | (Shape::Enumeration(_), Kind::String) => depth > 0,
            _ => false,
        }
    }

    /// Why a text is no such variant, as far as can be seen without reading it.
    pub(super) fn unlike(&self, shape: &Shape, lost: &[&str]) -> Option<String> {
        let takes = match (shape, self.kind) {
            (Shape::Object(names, required, _), Kind::Object) => {
                let must = names.iter().zip(*required).filter(|(_, required)| **required);
                let missing: Vec<&str> =
                    must.map(|(name, _)| *name).filter(|name| self.find(name).is_none()).collect();
                if missing.is_empty() && score(self, names, required) == Some(0) && !self.keeps(shape) {
                    return Some("without any of its members".to_owned());
                }
                return match (missing.as_slice(), lost) {
                    ([], []) => None,
                    ([], lost) => Some(format!("it does not know {}", quoted(lost))),
                    (missing, _) => Some(format!("without {}", quoted(missing))),
                };
            }
            (Shape::Union(_), Kind::Object) if !lost.is_empty() => {
                return Some(format!("none of its variants knows {}", quoted(lost)));
            }
            (Shape::Any | Shape::Union(_), _)
            | (Shape::Map, Kind::Object)
            | (Shape::Number, Kind::Integer)
            | (Shape::Enumeration(_), Kind::String) => return None,
            _ if self.fits(shape, 0) => return None,
            (Shape::Null, _) => "null",
            (Shape::Boolean, _) => "a boolean",
            (Shape::Integer, _) => "an integer",
            (Shape::Number, _) => "a number",
            (Shape::String | Shape::Enumeration(_), _) => "a string",
            (Shape::Array, _) => "an array",
            (Shape::Object(..) | Shape::Map, _) => "an object",
        };
        Some(format!("{}, not {takes}", self.kind_words()))
    }

    /// What the text is, in words.
    pub(super) fn kind_words(&self) -> &'static str {
        match self.kind {
            Kind::Null => "null",
            Kind::Boolean => "a boolean",
            Kind::Integer | Kind::Number => "a number",
            Kind::String => "a string",
            Kind::Array => "an array",
            Kind::Object => "an object",
        }
    }
}

/// The variants of one sort, in document order.
fn indexes(shapes: &[Shape], wanted: &dyn Fn(&Shape) -> bool) -> Vec<usize> {
    shapes.iter().enumerate().filter(|(_, shape)| wanted(shape)).map(|(index, _)| index).collect()
}

fn quoted(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
