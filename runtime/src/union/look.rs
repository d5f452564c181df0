//! Which variants of a union a text may be, the likeliest first.
//! Not here: reading them (`untagged.rs`).

use std::borrow::Cow;

use crate::scan::{self, Kind, Members};
use crate::union::shape::{Marks, Shape};

/// How deep unions in unions are looked into.
const DEPTH: usize = 4;

/// What can be seen of a text before it is read.
pub struct Look<'t> {
    pub(super) kind: Kind,
    /// What a string says.
    string: Option<Cow<'t, str>>,
    /// The members of an object by name, each once.
    members: Vec<(Cow<'t, str>, &'t [u8])>,
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

    /// The text of a member.
    pub(super) fn member(&self, name: &str) -> Option<&'t [u8]> {
        let at = self.members.binary_search_by(|(key, _)| (**key).cmp(name)).ok()?;
        self.members.get(at).map(|(_, value)| *value)
    }

    /// Calls `done` with the variants that the text may be, the likeliest first, until it says so.
    pub(super) fn visit(&self, shapes: &[Shape], marks: &[Marks], done: &mut dyn FnMut(usize) -> bool) {
        if self.kind == Kind::Object {
            return self.visit_object(shapes, marks, done);
        }
        let known = |shape: &Shape| match (shape, &self.string) {
            (Shape::Enumeration(known), Some(text)) => known.contains(&&**text),
            _ => false,
        };
        let _ = pass(shapes, done, known)
            || pass(shapes, done, |shape| self.fits(shape, 0))
            || (self.kind == Kind::String
                && pass(shapes, done, |shape| matches!(shape, Shape::Enumeration(_))))
            || (self.kind == Kind::Integer && pass(shapes, done, |shape| matches!(shape, Shape::Number)))
            || pass(shapes, done, |shape| matches!(shape, Shape::Any));
    }

    /// First the objects of which members are there, those with most first and in document order among
    /// equals; then maps, which keep every member; then objects that know no member, and if there is nothing
    /// to lose those of which none is there; last those that a member speaks against.
    fn visit_object(&self, shapes: &[Shape], marks: &[Marks], done: &mut dyn FnMut(usize) -> bool) {
        let (mut ranked, mut refuted) = (Vec::new(), Vec::new());
        for (index, shape) in shapes.iter().enumerate() {
            let marks = marks.get(index).copied().unwrap_or_default();
            match self.rank(shape, marks, 0) {
                Some(Rank { refuted: true, .. }) => refuted.push(index),
                Some(Rank { score, .. }) => ranked.push((index, score)),
                None => {}
            }
        }
        ranked.sort_by_key(|(_, score)| core::cmp::Reverse(*score));
        let (some, none) = ranked.split_at(ranked.partition_point(|(_, score)| *score > 0));
        let _ = some.iter().any(|(index, _)| done(*index))
            || pass(shapes, done, |shape| matches!(shape, Shape::Map))
            || none
                .iter()
                .any(|(index, _)| shapes.get(*index).is_some_and(|shape| self.keeps(shape)) && done(*index))
            || refuted.iter().any(|index| done(*index))
            || pass(shapes, done, |shape| matches!(shape, Shape::Any));
    }

    /// How well an object is such a variant; `None` when it cannot be, or nothing tells.
    fn rank(&self, shape: &Shape, marks: Marks, depth: usize) -> Option<Rank> {
        let mut rank = match shape {
            Shape::Object(names, required) => Rank { score: self.score(names, required)?, refuted: false },
            Shape::Union(likeness) => Rank { score: likeness(self, depth + 1)?, refuted: false },
            Shape::Null
            | Shape::Boolean
            | Shape::Integer
            | Shape::Number
            | Shape::String
            | Shape::Enumeration(_)
            | Shape::Array
            | Shape::Map
            | Shape::Any => return None,
        };
        for (name, texts) in marks {
            let Some(text) = self.member(name).and_then(scan::text_of) else { continue };
            match texts.contains(&&*text) {
                true => rank.score += 1,
                false => rank.refuted = true,
            }
        }
        Some(rank)
    }

    /// Whether an object of which no member is there loses nothing: else the text stays as it is.
    fn keeps(&self, shape: &Shape) -> bool {
        !matches!(shape, Shape::Object(names, _) if !names.is_empty() && !self.members.is_empty())
    }

    /// How many known members are there; `None` when one that must be there is not.
    fn score(&self, names: &[&str], required: &[bool]) -> Option<usize> {
        let mut score = 0;
        for (name, required) in names.iter().zip(required) {
            match self.member(name) {
                Some(_) => score += 1,
                None if *required => return None,
                None => {}
            }
        }
        Some(score)
    }

    /// How many members of the text the variants know, at most; `None` when none takes such a text.
    pub fn likeness(&self, shapes: &[Shape], marks: &[Marks], depth: usize) -> Option<usize> {
        if depth > DEPTH {
            return Some(0);
        }
        let mut best = None;
        for (index, shape) in shapes.iter().enumerate() {
            let marks = marks.get(index).copied().unwrap_or_default();
            let found = match self.kind {
                Kind::Object => match self.rank(shape, marks, depth) {
                    Some(rank) => Some(if rank.refuted { 0 } else { rank.score }),
                    None => matches!(shape, Shape::Map | Shape::Any).then_some(0),
                },
                _ => (self.fits(shape, depth) || matches!(shape, Shape::Any)).then_some(0),
            };
            best = best.max(found);
        }
        best
    }

    /// Whether a variant takes texts of this kind, objects aside.
    fn fits(&self, shape: &Shape, depth: usize) -> bool {
        match (shape, self.kind) {
            (Shape::Union(likeness), _) => likeness(self, depth + 1).is_some(),
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
    pub(super) fn unlike(&self, shape: &Shape) -> Option<String> {
        let takes = match (shape, self.kind) {
            (Shape::Object(names, required), Kind::Object) => {
                let missing: Vec<_> = names
                    .iter()
                    .zip(*required)
                    .filter(|(name, required)| **required && self.member(name).is_none())
                    .map(|(name, _)| format!("`{name}`"))
                    .collect();
                if missing.is_empty() && self.score(names, required) == Some(0) && !self.keeps(shape) {
                    return Some("without any of its members".to_owned());
                }
                return (!missing.is_empty()).then(|| format!("without {}", missing.join(", ")));
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

/// How well an object is a variant.
struct Rank {
    /// How many known members are there.
    score: usize,
    /// A member has a text that it never has in this variant.
    refuted: bool,
}

/// Tries the variants of one sort in document order.
fn pass(shapes: &[Shape], done: &mut dyn FnMut(usize) -> bool, wanted: impl Fn(&Shape) -> bool) -> bool {
    shapes.iter().enumerate().any(|(index, shape)| wanted(shape) && done(index))
}
