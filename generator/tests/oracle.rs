//! An independent reader as oracle: what the openapiv3 crate finds in a 3.0 document, we find as well.
//!
//! The documents are a folder of real ones that lies beside the repository, or where CLIENTSMITH_CORPUS says;
//! without one nothing is compared. About 150 documents are taken, always the same; CLIENTSMITH_ORACLE=all takes
//! every one.

#[path = "oracle/corpus.rs"]
mod corpus;
#[path = "oracle/ours.rs"]
mod ours;
#[path = "oracle/theirs.rs"]
mod theirs;

use std::collections::BTreeSet;

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
    /// What `self` has and `other` has not, a few of each.
    fn beyond(&self, other: &Found) -> Vec<String> {
        fn some<T: Ord + std::fmt::Debug>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> Vec<String> {
            one.difference(other).take(5).map(|found| format!("{found:?}")).collect()
        }
        let mut lines = some(&self.operations, &other.operations);
        lines.extend(some(&self.parameters, &other.parameters));
        lines.extend(some(&self.schemas, &other.schemas));
        lines
    }
}

#[test]
fn what_openapiv3_finds_we_find() {
    let Some(documents) = corpus::documents() else {
        println!("skipped: there is no corpus");
        return;
    };
    let (mut compared, mut faults) = (0, Vec::new());
    for path in documents {
        let Some(mut theirs) = theirs::read(&path) else { continue };
        let Some(ours) = ours::read(&path) else {
            faults.push(format!("{}: rejected, openapiv3 reads it", path.display()));
            continue;
        };
        compared += 1;
        theirs.forget(&ours.skipped);
        let (lost, invented) = (theirs.beyond(&ours.found), ours.found.beyond(&theirs));
        if !lost.is_empty() || !invented.is_empty() {
            faults.push(format!("{}: lost {lost:#?}, invented {invented:#?}", path.display()));
        }
    }
    println!("{compared} documents compared");
    assert!(compared > 0, "the corpus has no document that both read");
    assert!(faults.is_empty(), "{} of {compared}:\n{}", faults.len(), faults.join("\n"));
}

impl Found {
    /// Leaves out operations that were skipped with a located error.
    fn forget(&mut self, skipped: &BTreeSet<Operation>) {
        let is_skipped = |method: &String, path: &String| skipped.contains(&(method.clone(), path.clone()));
        self.operations.retain(|(method, path)| !is_skipped(method, path));
        self.parameters.retain(|(method, path, ..)| !is_skipped(method, path));
    }
}
