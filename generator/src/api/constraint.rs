//! What a document says about values beyond their shape (JSON Schema Validation 2020-12 section 6), and how several
//! statements of one value come together. Not who checks it.

use super::number::Number;
use crate::source::Site;
use serde_json::Value;

/// One statement. A constraint of strings says nothing about a number, and so on, as in JSON Schema.
#[derive(Clone, Debug, PartialEq)]
pub enum Constraint {
    /// Not below.
    Minimum(Number),
    /// Above.
    ExclusiveMinimum(Number),
    /// Not above.
    Maximum(Number),
    /// Below.
    ExclusiveMaximum(Number),
    /// Divided by this, whole.
    MultipleOf(Number),
    /// As many characters.
    MinLength(u64),
    /// No more characters.
    MaxLength(u64),
    /// As many items.
    MinItems(u64),
    /// No more items.
    MaxItems(u64),
    /// As many members.
    MinProperties(u64),
    /// No more members.
    MaxProperties(u64),
    /// A match of the pattern.
    Pattern(Pattern),
    /// No two items are equal.
    UniqueItems,
    /// What holds for the names of members.
    Names(Vec<Constraint>),
    /// Names of members that no property declares.
    NamePatterns(NamePatterns),
    /// A member that is there although no property declares it.
    Required(String),
    /// With the member of this name go the others.
    DependentRequired(String, Vec<String>),
    /// One of these values, of types that are no enumerations.
    Values(Vec<Value>),
}

/// A pattern of ECMA-262, which matches anywhere.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// Where it stands.
    pub site: Site,
    /// As it was written.
    pub text: String,
    /// The same for the engine that checks it; `None` where there is no such thing.
    pub compiled: Option<String>,
}

/// The same pattern somewhere else is the same.
impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// `patternProperties`.
#[derive(Clone, Debug, PartialEq)]
pub struct NamePatterns {
    /// Each.
    pub patterns: Vec<Pattern>,
    /// Whether members of other names are forbidden.
    pub closed: bool,
    /// Whether members of other names have a schema of their own.
    pub others: bool,
}

impl Constraint {
    /// The statement as a sentence; none where its type tells it.
    pub fn sentence(&self) -> Option<String> {
        let codes =
            |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        Some(match self {
            Constraint::Minimum(number) => format!("Minimum: {number}."),
            Constraint::ExclusiveMinimum(number) => format!("Greater than: {number}."),
            Constraint::Maximum(number) => format!("Maximum: {number}."),
            Constraint::ExclusiveMaximum(number) => format!("Less than: {number}."),
            Constraint::MultipleOf(number) => format!("Multiple of: {number}."),
            Constraint::MinLength(count) => format!("Minimum length: {count}."),
            Constraint::MaxLength(count) => format!("Maximum length: {count}."),
            Constraint::MinItems(count) => format!("Minimum number of items: {count}."),
            Constraint::MaxItems(count) => format!("Maximum number of items: {count}."),
            Constraint::MinProperties(count) => format!("Minimum number of properties: {count}."),
            Constraint::MaxProperties(count) => format!("Maximum number of properties: {count}."),
            Constraint::Pattern(pattern) => format!("Pattern: `{}`.", pattern.text),
            Constraint::UniqueItems => "Items are unique.".to_owned(),
            Constraint::Names(all) => {
                let sentences: Vec<_> = all.iter().filter_map(Constraint::of_names).collect();
                return (!sentences.is_empty()).then(|| sentences.join(" "));
            }
            Constraint::DependentRequired(name, others) => format!("With `{name}` goes {}.", codes(others)),
            Constraint::NamePatterns(_) | Constraint::Required(_) | Constraint::Values(_) => return None,
        })
    }

    /// The same about the names of members.
    fn of_names(&self) -> Option<String> {
        match self {
            Constraint::Pattern(pattern) => Some(format!("Keys match `{}`.", pattern.text)),
            Constraint::Values(values) => {
                let shown = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let words: Vec<_> = values.iter().map(|value| format!("`{}`", shown(value))).collect();
                (!words.is_empty()).then(|| format!("Keys: {}.", words.join(", ")))
            }
            other => other.sentence().map(|sentence| format!("Of keys: {sentence}")),
        }
    }
}

/// Adds a statement to others of the same value: of two limits the narrower holds, and what is said twice is said once.
pub fn add(all: &mut Vec<Constraint>, one: Constraint) {
    use Constraint as C;
    for known in all.iter_mut() {
        let is_narrower =
            match (&*known, &one) {
                (C::Minimum(known), C::Minimum(new))
                | (C::ExclusiveMinimum(known), C::ExclusiveMinimum(new)) => new > known,
                (C::Maximum(known), C::Maximum(new))
                | (C::ExclusiveMaximum(known), C::ExclusiveMaximum(new)) => new < known,
                (C::MinLength(known), C::MinLength(new))
                | (C::MinItems(known), C::MinItems(new))
                | (C::MinProperties(known), C::MinProperties(new)) => new > known,
                (C::MaxLength(known), C::MaxLength(new))
                | (C::MaxItems(known), C::MaxItems(new))
                | (C::MaxProperties(known), C::MaxProperties(new)) => new < known,
                (known, new) if known == new => false,
                _ => continue,
            };
        if is_narrower {
            *known = one;
        }
        return;
    }
    all.push(one);
}

/// Adds all.
pub fn unite(all: &mut Vec<Constraint>, more: impl IntoIterator<Item = Constraint>) {
    more.into_iter().for_each(|one| add(all, one));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::NodeId;

    #[test]
    fn the_narrower_of_two_holds() {
        let number = |text: &str| Number::read(text).expect("a number");
        let pattern = |text: &str| {
            Constraint::Pattern(Pattern { site: NodeId(0), text: text.to_owned(), compiled: None })
        };
        let mut all = Vec::new();
        unite(
            &mut all,
            [
                Constraint::MinLength(1),
                Constraint::Maximum(number("1.5")),
                pattern("a"),
                Constraint::MinLength(3),
                Constraint::Maximum(number("2")),
                pattern("b"),
                pattern("a"),
                Constraint::MaxLength(9),
                Constraint::MaxLength(10),
                Constraint::Minimum(number("-1")),
                Constraint::Minimum(number("-2e0")),
            ],
        );
        let sentences: Vec<_> = all.iter().filter_map(Constraint::sentence).collect();
        assert_eq!(
            sentences.join(" "),
            "Minimum length: 3. Maximum: 1.5. Pattern: `a`. Pattern: `b`. Maximum length: 9. Minimum: -1."
        );
    }
}
