//! One constraint of a table. Not how it is checked.

/// What holds for a value. A constraint of strings says nothing about a number, and so on, as in JSON Schema.
///
/// Numbers are text, so that no digit is lost. Patterns are given as the document writes them, and as the engine of
/// this crate understands them.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Rule {
    /// A number is not below.
    Minimum(&'static str),
    /// A number is above.
    ExclusiveMinimum(&'static str),
    /// A number is not above.
    Maximum(&'static str),
    /// A number is below.
    ExclusiveMaximum(&'static str),
    /// A number divided by this one is whole.
    MultipleOf(&'static str),
    /// A string has as many characters.
    MinLength(u64),
    /// A string has no more characters.
    MaxLength(u64),
    /// A string has a match.
    Pattern(&'static str),
    /// A string has a match: the document's pattern, and the same for the engine.
    PatternAs(&'static str, &'static str),
    /// A list has as many items.
    MinItems(u64),
    /// A list has no more items.
    MaxItems(u64),
    /// No two items of a list are equal.
    UniqueItems,
    /// An object has as many members.
    MinProperties(u64),
    /// An object has no more members.
    MaxProperties(u64),
    /// An object has the member.
    Required(&'static str),
    /// Where an object has the first member it has the others.
    DependentRequired(&'static str, &'static [&'static str]),
    /// The value is one of these JSON texts.
    Values(&'static [&'static str]),
    /// What holds for the names of an object's members.
    Names(&'static [Rule]),
    /// Members of other names than these match one of the patterns.
    NamesMatch(&'static [&'static str], &'static [(&'static str, &'static str)]),
    /// What holds for a member.
    Member(&'static str, &'static [Rule]),
    /// What holds for all members but these.
    Others(&'static [&'static str], &'static [Rule]),
    /// What holds for all members but these whose names match one of the patterns.
    Matching(&'static [&'static str], &'static [(&'static str, &'static str)], &'static [Rule]),
    /// What holds for each item of a list.
    Items(&'static [Rule]),
    /// What holds for one item of a list.
    Item(usize, &'static [Rule]),
    /// What holds for a type.
    Of(fn() -> &'static [Rule]),
    /// By the value of a member: what holds. For another value, or none, the last.
    Tagged(&'static str, &'static [(&'static [&'static str], &'static [Rule])], &'static [Rule]),
    /// What holds for one of the types that the value can be read as.
    AnyOf(&'static [Variant]),
}

/// A type of a union: whether a text can be read as it, and what holds then.
pub type Variant = (fn(&[u8]) -> bool, &'static [Rule]);
