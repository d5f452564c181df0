//! How one member or item of a form or a multipart body is written, where it is not the default (`encoding`,
//! `prefixEncoding` and `itemEncoding`, OpenAPI 3.2 sections 4.14 and 4.15). Not how it is put to use.

use crate::style::Style;

/// The rule of one member or item.
#[derive(Clone, Copy, Debug)]
pub struct PartRule<'a> {
    of: Of<'a>,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) style: Option<(Style, bool)>,
    pub(crate) reserved: bool,
    pub(crate) headers: &'a [(&'a str, &'a str)],
    pub(crate) nested: &'a [PartRule<'a>],
}

/// Whose rule it is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Of<'a> {
    Member(&'a str),
    Position(usize),
    Items,
}

impl<'a> PartRule<'a> {
    /// The rule of a member, nothing said yet.
    pub const fn new(name: &'a str) -> Self {
        Self::of(Of::Member(name))
    }

    /// The rule of the part in this place.
    pub const fn at(position: usize) -> Self {
        Self::of(Of::Position(position))
    }

    /// The rule of all parts that have none of their own.
    pub const fn items() -> Self {
        Self::of(Of::Items)
    }

    const fn of(of: Of<'a>) -> Self {
        Self { of, content_type: None, style: None, reserved: false, headers: &[], nested: &[] }
    }

    /// `contentType`.
    #[must_use]
    pub const fn content_type(mut self, content_type: &'a str) -> Self {
        self.content_type = Some(content_type);
        self
    }

    /// `style` and `explode`.
    #[must_use]
    pub const fn styled(mut self, style: Style, explode: bool) -> Self {
        self.style = Some((style, explode));
        self
    }

    /// `allowReserved`, which forms alone have.
    #[must_use]
    pub const fn reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// Headers of the part that have one value each.
    #[must_use]
    pub const fn headers(mut self, headers: &'a [(&'a str, &'a str)]) -> Self {
        self.headers = headers;
        self
    }

    /// The rules within a part that is a multipart body itself.
    #[must_use]
    pub const fn nested(mut self, rules: &'a [PartRule<'a>]) -> Self {
        self.nested = rules;
        self
    }

    /// The rule of a member.
    pub(crate) fn of_member<'r>(rules: &'r [Self], name: &str) -> Option<&'r Self> {
        rules.iter().find(|rule| matches!(rule.of, Of::Member(known) if known == name))
    }

    /// The rule of the item in a place: its own, else that of all.
    pub(crate) fn of_item(rules: &[Self], position: usize) -> Option<&Self> {
        let own = rules.iter().find(|rule| rule.of == Of::Position(position));
        own.or_else(|| rules.iter().find(|rule| rule.of == Of::Items))
    }
}
