//! One constraint as a rule of a table, and of which types it can say anything. Not which types have a table.

use crate::api::{Constraint, NamePatterns, Pattern, Scalar, Shape};
use crate::rust::Rule;

/// Patterns with their translations, if all have one.
pub(super) fn compiled(patterns: &[Pattern]) -> Option<Vec<(String, String)>> {
    patterns.iter().map(|one| Some((one.text.clone(), one.compiled.clone()?))).collect()
}

pub(super) fn rule(one: &Constraint, nullable: bool, known: &[String]) -> Option<Rule> {
    Some(match one {
        Constraint::Minimum(number) => Rule::Number("Minimum", number.to_string()),
        Constraint::ExclusiveMinimum(number) => Rule::Number("ExclusiveMinimum", number.to_string()),
        Constraint::Maximum(number) => Rule::Number("Maximum", number.to_string()),
        Constraint::ExclusiveMaximum(number) => Rule::Number("ExclusiveMaximum", number.to_string()),
        Constraint::MultipleOf(number) => Rule::Number("MultipleOf", number.to_string()),
        Constraint::MinLength(count) => Rule::Count("MinLength", *count),
        Constraint::MaxLength(count) => Rule::Count("MaxLength", *count),
        Constraint::MinItems(count) => Rule::Count("MinItems", *count),
        Constraint::MaxItems(count) => Rule::Count("MaxItems", *count),
        Constraint::MinProperties(count) => Rule::Count("MinProperties", *count),
        Constraint::MaxProperties(count) => Rule::Count("MaxProperties", *count),
        Constraint::Pattern(pattern) => Rule::Pattern(pattern.text.clone(), pattern.compiled.clone()?),
        Constraint::UniqueItems => Rule::UniqueItems,
        Constraint::Names(all) => {
            let names: Vec<_> = all.iter().filter_map(|one| rule(one, false, &[])).collect();
            return (!names.is_empty()).then_some(Rule::Names(names));
        }
        Constraint::NamePatterns(NamePatterns { patterns, closed: true, .. }) => {
            Rule::NamesMatch(known.to_vec(), compiled(patterns)?)
        }
        Constraint::NamePatterns(_) => return None,
        Constraint::Required(name) => Rule::Required(name.clone()),
        Constraint::DependentRequired(name, others) => Rule::DependentRequired(name.clone(), others.clone()),
        Constraint::Values(values) => {
            let null = nullable.then(|| "null".to_owned());
            let texts = values.iter().map(ToString::to_string).filter(|text| !nullable || text != "null");
            Rule::Values(texts.chain(null).collect())
        }
    })
}

/// Whether a constraint can say anything about values of a shape.
pub(super) fn speaks_of(one: &Constraint, shape: &Shape) -> bool {
    #[derive(PartialEq)]
    enum About {
        Number,
        Text,
        List,
        Object,
        Any,
    }
    let about = match one {
        Constraint::Minimum(_)
        | Constraint::ExclusiveMinimum(_)
        | Constraint::Maximum(_)
        | Constraint::ExclusiveMaximum(_)
        | Constraint::MultipleOf(_) => About::Number,
        Constraint::MinLength(_) | Constraint::MaxLength(_) | Constraint::Pattern(_) => About::Text,
        Constraint::MinItems(_) | Constraint::MaxItems(_) | Constraint::UniqueItems => About::List,
        Constraint::MinProperties(_)
        | Constraint::MaxProperties(_)
        | Constraint::Names(_)
        | Constraint::NamePatterns(_)
        | Constraint::Required(_)
        | Constraint::DependentRequired(..) => About::Object,
        Constraint::Values(_) => About::Any,
    };
    match shape {
        // Which values there are is the type's matter, and it is open to new ones.
        Shape::Enumeration(_) | Shape::Null | Shape::Never => false,
        Shape::Anything | Shape::Union(_) | Shape::Alias(_) => true,
        Shape::Embedded(_) => [About::Text, About::Any].contains(&about),
        Shape::List(_) | Shape::Tuple(_) => [About::List, About::Any].contains(&about),
        Shape::Map(_) | Shape::Object(_) => [About::Object, About::Any].contains(&about),
        Shape::Scalar(Scalar::Boolean) => about == About::Any,
        Shape::Scalar(
            Scalar::Int8
            | Scalar::Int16
            | Scalar::Int32
            | Scalar::Int64
            | Scalar::UInt8
            | Scalar::UInt16
            | Scalar::UInt32
            | Scalar::UInt64
            | Scalar::UnixTime
            | Scalar::UnixMillis
            | Scalar::Float
            | Scalar::Double
            | Scalar::Decimal,
        ) => [About::Number, About::Any].contains(&about),
        Shape::Scalar(
            Scalar::Text
            | Scalar::DateTime
            | Scalar::Date
            | Scalar::Time
            | Scalar::HttpDate
            | Scalar::Duration
            | Scalar::Secret
            | Scalar::Base64
            | Scalar::Base64Url
            | Scalar::Binary,
        ) => [About::Text, About::Any].contains(&about),
    }
}
