//! An independent reader as oracle: what the openapiv3 crate finds in a 3.0 document, we find as well.
//!
//! The documents are a folder of real ones that lies beside the repository, or where CLIENTSMITH_CORPUS says;
//! without one nothing is compared. About 100 documents are taken, always the same; CLIENTSMITH_ORACLE=all takes
//! every one.

#[path = "oracle/corpus.rs"]
mod corpus;
#[path = "oracle/ours.rs"]
mod ours;
#[path = "oracle/theirs.rs"]
mod theirs;

use ours::Ours;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;

/// Method, path.
type Operation = (String, String);
/// Method, path, place, name, whether it is required.
type Parameter = (String, String, String, String, bool);

/// What both are asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    operations: BTreeSet<Operation>,
    parameters: BTreeSet<Parameter>,
    schemas: BTreeSet<String>,
}

impl Found {
    /// What `self` has and `other` has not, a few of each, and nothing that we have spoken of.
    fn beyond(&self, other: &Found, ours: &Ours) -> Vec<String> {
        let operations = self.operations.difference(&other.operations);
        let operations = operations.filter(|(method, path)| !ours.spoke_of(method, path));
        let parameters = self.parameters.difference(&other.parameters);
        let parameters = parameters.filter(|(method, path, ..)| !ours.spoke_of(method, path));
        let mut lines: Vec<String> = operations.take(5).map(|one| format!("{one:?}")).collect();
        lines.extend(parameters.take(5).map(|one| format!("{one:?}")));
        lines.extend(self.schemas.difference(&other.schemas).take(5).cloned());
        lines
    }
}

/// The YAML reader behind the other one is laxer than YAML 1.2.2: what it takes although the text is broken proves
/// nothing about us.
const BROKEN_YAML: &str = "E003";

#[test]
fn what_openapiv3_finds_we_find() {
    let Some(documents) = corpus::documents() else {
        println!("skipped: there is no corpus");
        return;
    };
    let verdicts: Vec<Verdict> = documents.par_iter().filter_map(|path| compare(path)).collect();
    let compared = verdicts.iter().filter(|verdict| **verdict != Verdict::Incomparable).count();
    let faults: Vec<_> = verdicts
        .iter()
        .filter_map(|verdict| match verdict {
            Verdict::Fault(fault) => Some(fault.as_str()),
            Verdict::Same | Verdict::Incomparable => None,
        })
        .collect();
    println!("{compared} documents compared");
    assert!(compared > 0, "the corpus has no document that both read");
    assert!(faults.is_empty(), "{} of {compared}:\n{}", faults.len(), faults.join("\n"));
}

#[derive(PartialEq)]
enum Verdict {
    Same,
    Fault(String),
    Incomparable,
}

/// Compares one document; nothing where the other reader does not read it.
fn compare(path: &Path) -> Option<Verdict> {
    let theirs = theirs::read(path)?;
    let ours = match ours::read(path) {
        Ok(ours) => ours,
        Err(why) if why.code == BROKEN_YAML => {
            println!("{}: {}", path.display(), why.message);
            return Some(Verdict::Incomparable);
        }
        Err(why) => {
            return Some(Verdict::Fault(format!(
                "{}: rejected, {}: {}",
                path.display(),
                why.code,
                why.message
            )));
        }
    };
    let (lost, invented) = (theirs.beyond(&ours.found, &ours), ours.found.beyond(&theirs, &ours));
    if lost.is_empty() && invented.is_empty() {
        return Some(Verdict::Same);
    }
    Some(Verdict::Fault(format!("{}: lost {lost:#?}, invented {invented:#?}", path.display())))
}
