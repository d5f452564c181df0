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
            let closed = close(closer, case, Reading::Plain)?;
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
                    && !lost
                        .iter()
                        .any(|(path, name)| declared::declares(&closed.schema, &case.json, path, name)) =>
            {
                match lost.is_empty() {
                    true => ("rounded to its format", format!("{rounded:?}")),
                    false => ("has undeclared members", format!("{lost:?}")),
                }
            }
            _ if self.contradicts_where_it_stands(case) => ("contradicts its schema", reason),
            None if self.contradicts(case, Reading::Implied) => ("is of no implied type", reason),
            None if self.contradicts(case, Reading::Tagged) => ("contradicts its tag", reason),
            None if self.contradicts(case, Reading::Narrow) => {
                ("has an integer of more than 64 bits", reason)
            }
            _ => ("fault", reason),
        }
    }

    /// Whether an example contradicts what is said around its schema: in which direction it goes, and what other members
    /// of an `allOf` say of the same property.
    fn contradicts_where_it_stands(&mut self, case: &Case) -> bool {
        let goes = |part: &str| case.pointer.contains(part);
        if goes("/responses/") && self.contradicts(case, Reading::Received)
            || goes("/requestBody/") && self.contradicts(case, Reading::Sent)
        {
            return true;
        }
        let Some((whole, part)) = case.pointer.rsplit_once("/allOf/") else { return false };
        let Some((_, name)) = part.split_once("/properties/").filter(|(_, name)| !name.contains('/')) else {
            return false;
        };
        let name = name.replace("~1", "/").replace("~0", "~");
        let closed = self.closer.close(&case.file, whole, Reading::Plain);
        let Some(validator) = closed.and_then(|closed| options().build(&closed.schema).ok()) else {
            return false;
        };
        let value = serde_json::json!({ &name: case.json });
        // Other properties are not there, and may be missing.
        let errors = validator.iter_errors(&value);
        errors
            .into_iter()
            .any(|error| error.instance_path().as_str().split('/').nth(1) == Some(name.as_str()))
    }

    /// Whether an example that agrees with its schema does not do so any more when that is taken more strictly.
    fn contradicts(&mut self, case: &Case, reading: Reading) -> bool {
        let closed = close(&mut self.closer, case, reading);
        let validator = closed.and_then(|closed| options().build(&closed.schema).ok());
        validator.is_some_and(|validator| !validator.is_valid(&case.json))
    }
}

/// The schema of an example. What is inserted into the document from another file has its pointer there.
fn close(closer: &mut Closer, case: &Case, reading: Reading) -> Option<Closed> {
    let found = closer.close(&case.file, &case.pointer, reading);
    found.or_else(|| closer.close(&case.document, &case.pointer, reading))
}

fn options() -> jsonschema::ValidationOptions<'static> {
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(true)
}
