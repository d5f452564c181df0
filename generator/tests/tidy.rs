//! What is absent, enforced: imports, files, words and codes that the rules of the house forbid. Not what the code does.
//!
//! Each rule has a table of known offenders beside it. A new offender fails; so does one that has mended its ways, so
//! that no table outlives its reason.

#[path = "tidy/code.rs"]
mod code;
#[path = "tidy/codes.rs"]
mod codes;
#[path = "tidy/dependencies.rs"]
mod dependencies;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/floors.rs"]
mod floors;
#[path = "tidy/options.rs"]
mod options;
#[path = "tidy/repository.rs"]
mod repository;
#[path = "tidy/sources.rs"]
mod sources;
#[path = "tidy/words.rs"]
mod words;
#[path = "tidy/written.rs"]
mod written;

use std::collections::BTreeSet;

/// Compares what breaks a rule with what is known to break it.
fn hold(rule: &str, found: BTreeSet<String>, known: &[&str]) {
    let known: BTreeSet<String> = known.iter().map(|one| (*one).to_owned()).collect();
    let list = |set: &[&String]| set.iter().map(|one| format!("  {one}\n")).collect::<String>();
    let new: Vec<&String> = found.difference(&known).collect();
    let gone: Vec<&String> = known.difference(&found).collect();
    assert!(new.is_empty(), "{rule}; this is new:\n{}", list(&new));
    assert!(
        gone.is_empty(),
        "{rule}; no longer true, take it out of the table of known ones:\n{}",
        list(&gone)
    );
}
