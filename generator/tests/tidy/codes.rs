//! Every code is raised by a test that knows its id. Not what the messages say.

use super::code::split_tests;
use super::repository;
use clientsmith::diagnostic::catalog;
use std::collections::BTreeSet;

/// Codes that no test raises.
const UNTESTED: &[&str] = &["W134"];

#[test]
fn every_code_has_a_test_that_raises_it() {
    let mut texts = String::new();
    for file in repository::files("generator/tests") {
        // These talk about codes and raise none.
        let talks = ["generator/tests/tidy", "generator/tests/supported"];
        if !talks.iter().any(|one| file.path.starts_with(one)) {
            texts += &file.path;
            texts += &file.text;
        }
    }
    for file in repository::rust(&["generator/src"]) {
        texts += split_tests(&file.text).1;
    }
    let ids = catalog::CODES.iter().map(|code| code.id);
    let untested = ids.filter(|id| !texts.contains(id)).map(str::to_owned).collect::<BTreeSet<_>>();
    super::hold("a code has a test that raises it", untested, UNTESTED);
}
