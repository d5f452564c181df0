//! JSON text as a value that is looked into when it is needed. Not what holds for it.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::number::Number;
use crate::scan::{Items, Kind, Members, kind, text_of};

/// A text, looked into when it is needed and once.
pub struct Value<'t> {
    /// The text.
    pub text: &'t [u8],
    /// What it is.
    pub kind: Kind,
    members: OnceCell<Vec<(Cow<'t, str>, &'t [u8])>>,
}

impl<'t> Value<'t> {
    /// Looks at a text.
    pub fn new(text: &'t [u8]) -> Self {
        Value { text, kind: kind(text), members: OnceCell::new() }
    }

    /// The members of an object; none of anything else.
    pub fn members(&self) -> Option<&[(Cow<'t, str>, &'t [u8])]> {
        let read = || Members::new(self.text).collect();
        (self.kind == Kind::Object).then(|| self.members.get_or_init(read).as_slice())
    }

    /// Whether it is an object with a member.
    pub fn has(&self, name: &str) -> bool {
        self.members().is_some_and(|members| members.iter().any(|(key, _)| key == name))
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> Option<Items<'t>> {
        (self.kind == Kind::Array).then(|| Items::new(self.text))
    }

    /// What a string says; none of anything else.
    pub fn string(&self) -> Option<Cow<'t, str>> {
        (self.kind == Kind::String).then(|| text_of(self.text)).flatten()
    }

    /// What a number is worth; none of anything else.
    pub fn number(&self) -> Option<Number> {
        let is_number = matches!(self.kind, Kind::Integer | Kind::Number);
        is_number.then(|| core::str::from_utf8(self.text).ok().and_then(Number::read)).flatten()
    }
}

/// In characters (JSON Schema Validation 2020-12 section 6.3.1).
pub fn length(value: &Value<'_>) -> Option<usize> {
    value.string().map(|text| text.chars().count())
}

/// Items of a list.
pub fn items(value: &Value<'_>) -> Option<usize> {
    value.items().map(Iterator::count)
}

/// Members of an object.
pub fn properties(value: &Value<'_>) -> Option<usize> {
    value.members().map(<[_]>::len)
}
