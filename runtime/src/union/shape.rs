//! What the variants of a union look like, as constants that the macros write.
//! Not here: which of them a text is (`look.rs`).

use crate::enums::StringEnum;
use crate::object::Object;
use crate::union::look::Look;
use crate::union::rank::Known;

/// What a variant looks like.
#[derive(Clone, Copy)]
pub enum Shape {
    /// Null.
    Null,
    /// A boolean.
    Boolean,
    /// A number without fraction and exponent.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// One of several strings; others are possible.
    Enumeration(&'static [&'static str]),
    /// An array.
    Array,
    /// An object with known members: their names, which of them must be there, and whether others are kept.
    Object(&'static [&'static str], &'static [bool], bool),
    /// An object without known members.
    Map,
    /// Anything.
    Any,
    /// What another union takes.
    Union(Likeness),
}

/// How well a union takes a text, at this depth of unions in unions, which adds the members that it knows;
/// `None` when it takes no such text.
pub type Likeness = fn(&Look<'_>, usize, &mut Known) -> Option<Like>;

/// How well a text is like a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Like {
    /// How many of its members the variant knows.
    pub score: usize,
    /// Whether nothing is lost, whatever other variants know.
    pub whole: bool,
}

/// Members that are known to have one of some texts: name and texts.
pub type Marks = &'static [(&'static str, &'static [&'static str])];

/// A union, as a variant of another one; implemented by the macros.
pub trait Choice: Sized {
    /// How well it takes a text, the members that it knows added to `known`; `None` when it takes no such text.
    fn likeness(look: &Look<'_>, depth: usize, known: &mut Known) -> Option<Like>;

    /// Is this a value that no variant took?
    fn is_unmatched(&self) -> bool;
}

impl<T: Choice> Choice for Box<T> {
    fn likeness(look: &Look<'_>, depth: usize, known: &mut Known) -> Option<Like> {
        T::likeness(look, depth, known)
    }

    fn is_unmatched(&self) -> bool {
        (**self).is_unmatched()
    }
}

macro_rules! plain {
    ($($word:ident $shape:ident),*) => {$(
        /// The shape of this kind word.
        pub const fn $word<T, U>(_: fn(T) -> U) -> Shape {
            Shape::$shape
        }
    )*};
}
plain!(null Null, boolean Boolean, integer Integer, number Number, string String, array Array, map Map, any Any);

/// A string whose type knows some values.
pub const fn enumeration<T: StringEnum, U>(_: fn(T) -> U) -> Shape {
    Shape::Enumeration(T::KNOWN)
}

/// An object whose type knows its members.
pub const fn object<T: Object, U>(_: fn(T) -> U) -> Shape {
    Shape::Object(T::KEYS, T::REQUIRED, T::KEEPS)
}

/// What another union takes.
pub const fn union<T: Choice, U>(_: fn(T) -> U) -> Shape {
    Shape::Union(T::likeness)
}
