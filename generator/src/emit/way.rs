//! How calls are shown to the users of a crate: awaited, or waited for where that is what it has by default. Not what they
//! are; every crate has both.

use super::gate::ALL;
use crate::rust::Crate;

/// What ends a call that is shown.
pub(super) fn end(krate: &Crate) -> &'static str {
    if krate.package.is_blocking() { ".wait()?" } else { ".await?" }
}

/// What a function that makes calls begins with.
pub(super) fn function(krate: &Crate) -> &'static str {
    if krate.package.is_blocking() { "fn" } else { "async fn" }
}

/// The hidden line above such a function in documentation: without the feature there is nothing to compile.
pub(super) fn hidden(krate: &Crate) -> Option<String> {
    krate.package.is_blocking().then(|| "# #[cfg(feature = \"blocking\")]".to_owned())
}

/// A program of these lines of `run`.
pub(super) fn program(krate: &Crate, lines: Vec<String>) -> String {
    let head = match krate.package.is_blocking() {
        true => "",
        false => "#[tokio::main(flavor = \"current_thread\")]\n",
    };
    lines.iter().fold(head.to_owned(), |text, line| text + &line.replace("fn run()", "fn main()") + "\n")
}

/// What the README is tested with.
pub(super) fn of_readme(krate: &Crate) -> String {
    let parts = (!krate.parts.is_empty()).then_some(ALL);
    let blocking = krate.package.is_blocking().then_some("blocking");
    let needs: Vec<String> =
        parts.into_iter().chain(blocking).map(|one| format!(", feature = {one:?}")).collect();
    match needs.is_empty() {
        true => "#[cfg(doctest)]".to_owned(),
        false => format!("#[cfg(all(doctest{}))]", needs.concat()),
    }
}
