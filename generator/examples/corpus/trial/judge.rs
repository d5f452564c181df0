//! Whose fault it is that an example does not come back: a validator of JSON Schema that is not ours says whether it
//! agrees with its schema. Not how it was read.

use super::closure::{Closed, Closer, Reading};
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
            let closed = closer.close(&case.file, &case.pointer, Reading::Plain)?;
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
            None if self.contradicts(case, Reading::Implied) => ("is of no implied type", reason),
            None if self.contradicts(case, Reading::Tagged) => ("contradicts its tag", reason),
            _ => ("fault", reason),
        }
    }

    /// Whether an example that agrees with its schema does not do so any more when that is taken more strictly.
    fn contradicts(&mut self, case: &Case, reading: Reading) -> bool {
        let closed = self.closer.close(&case.file, &case.pointer, reading);
        let validator = closed.and_then(|closed| options().build(&closed.schema).ok());
        validator.is_some_and(|validator| !validator.is_valid(&case.json))
    }
}

fn options() -> jsonschema::ValidationOptions<'static> {
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(true)
}
