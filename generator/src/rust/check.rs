//! What holds for values beyond their types: the tables of `validate()`. Not who asks for it.

use super::{Gate, Ident, Ty};

/// What holds for a type; no rule where that is nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// The type.
    pub ty: Ident,
    /// What brings it.
    pub gate: Gate,
    /// What holds for its values.
    pub rules: Vec<Rule>,
}

/// One rule, as the runtime has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// The runtime's word for a limit of numbers, and the number.
    Number(&'static str, String),
    /// The runtime's word for a limit of counts, and the count.
    Count(&'static str, u64),
    /// A pattern as the document has it, and as the engine has it.
    Pattern(String, String),
    /// No two items are equal.
    UniqueItems,
    /// An object has the member.
    Required(String),
    /// With the member go the others.
    DependentRequired(String, Vec<String>),
    /// One of these JSON texts.
    Values(Vec<String>),
    /// What holds for names of members.
    Names(Vec<Rule>),
    /// Members of other names than these match one of the patterns.
    NamesMatch(Vec<String>, Vec<(String, String)>),
    /// What holds for a member.
    Member(String, Vec<Rule>),
    /// What holds for all members but these; where there are patterns, for those that match one.
    Others(Vec<String>, Option<Vec<(String, String)>>, Vec<Rule>),
    /// What holds for each item.
    Items(Vec<Rule>),
    /// What holds for the item of this index.
    Item(usize, Vec<Rule>),
    /// What holds for a type.
    Of(Ident),
    /// By the values of a member, what holds; else the last.
    Tagged(String, Vec<(Vec<String>, Vec<Rule>)>, Vec<Rule>),
    /// What holds for one of the types that the value can be read as.
    AnyOf(Vec<(Ty, Vec<Rule>)>),
}
