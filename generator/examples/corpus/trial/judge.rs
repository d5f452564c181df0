//! Whose fault it is that an example does not come back: a validator of JSON Schema that is not ours says whether it
//! agrees with its schema. Not how it was read.

use super::closure::{Closed, Closer};
use super::compare::{self, Difference};
use super::{Case, Line, declared};
use jsonschema::Validator;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A schema with all that it refers to, and its validator where it is a schema that one can be made of.
type Known = (Closed, Option<Validator>);

/// Judges the cases of one document.
#[derive(Default)]
pub struct Judge {
    closer: Closer,
    schemas: BTreeMap<(PathBuf, String), Option<Known>>,
}

impl Judge {
    /// The verdict on a case that was read and written, or was not: a word, and a reason unless all is well.
    pub fn judge(&mut self, case: &Case, line: &Line) -> (&'static str, String) {
        let difference = match line {
            Line::Written(written) => Some(compare::compare(&case.json, written)),
            Line::Failed(_) => None,
        };
        if difference.as_ref().is_some_and(Difference::is_none) {
            return ("round trip", String::new());
        }
        let key = (case.file.clone(), case.pointer.clone());
        let closer = &mut self.closer;
        let known = self.schemas.entry(key).or_insert_with(|| {
            let closed = closer.close(&case.file, &case.pointer)?;
            let validator = options().build(&closed.schema).ok();
            Some((closed, validator))
        });
        let reason = match (line, &difference) {
            (Line::Failed(why), _) => why.clone(),
            (_, Some(Difference { lost, rounded, other })) => {
                format!("differs: {lost:?} {rounded:?} {other:?}")
            }
            (_, None) => String::new(),
        };
        let Some((closed, Some(validator))) = known else {
            return ("not judged", format!("there is no schema for another reader: {reason}"));
        };
        if let Err(error) = validator.validate(&case.json) {
            return ("contradicts its schema", format!("{error}"));
        }
        if !closed.lost.is_empty() {
            return ("refers to nothing", format!("{:?}: {reason}", closed.lost));
        }
        match difference {
            // What the schema does not declare is not kept.
            Some(Difference { lost, rounded, other })
                if other.is_empty()
                    && !lost.iter().any(|(path, name)| declared::declares(&closed.schema, path, name)) =>
            {
                match lost.is_empty() {
                    true => ("rounded to its format", format!("{rounded:?}")),
                    false => ("has undeclared members", format!("{lost:?}")),
                }
            }
            _ => ("fault", reason),
        }
    }
}

fn options() -> jsonschema::ValidationOptions<'static> {
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(true)
        .with_format("byte", is_base64)
}

/// Base64 (RFC 4648 section 4), padded or not.
fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let alphabet = |one: u8| one.is_ascii_alphanumeric() || matches!(one, b'+' | b'/' | b'-' | b'_');
    text.len() - body.len() <= 2 && body.len() % 4 != 1 && body.bytes().all(alphabet)
}
