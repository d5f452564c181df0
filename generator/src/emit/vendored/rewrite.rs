//! The text of a file of the runtime, as it reads one module deeper in another crate. Not which files there are.

use super::features::Features;

/// Paths begin at the module, features that never or always are on are no question, and examples, which are tests of the
/// runtime, are shown only.
pub(super) fn rewrite(text: &str, library: &str, version: &str, features: &Features) -> String {
    let mut all = String::with_capacity(text.len() + text.len() / 32);
    let mut inside = false;
    for line in text.lines() {
        let line = fence(line, &mut inside);
        let line = line.replace("use clientsmith_runtime as rt;", &format!("use {library}::rt;"));
        let line = line.replace("clientsmith_runtime", &format!("{library}::rt"));
        let line = line.replace("env!(\"CARGO_PKG_VERSION\")", &format!("{version:?}"));
        all += &decided(&deeper(&line), features);
        all.push('\n');
    }
    all
}

/// `crate::` as it is said below the module, which goes for `$crate::` as well.
fn deeper(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find("crate::") {
        let before = rest[..at].chars().next_back();
        text += &rest[..at + "crate::".len()];
        if !before.is_some_and(|one| one == '_' || one.is_alphanumeric()) {
            text += "rt::";
        }
        rest = &rest[at + "crate::".len()..];
    }
    // `pub(in crate)` names the module itself.
    text + rest
}

/// `feature = ".."` of what the crate has no feature for.
fn decided(line: &str, features: &Features) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    const HEAD: &str = "feature = \"";
    while let Some(at) = rest.find(HEAD) {
        let name = rest[at + HEAD.len()..].split('"').next().unwrap_or_default();
        let end = at + HEAD.len() + name.len() + 1;
        text += &rest[..at];
        text += features.predicate(name).unwrap_or(&rest[at..end.min(rest.len())]);
        rest = rest.get(end..).unwrap_or_default();
    }
    text + rest
}

/// A line of an example in the documentation: code is not compiled once more.
fn fence(line: &str, inside: &mut bool) -> String {
    let comment = line.trim_start();
    let body = comment.strip_prefix("///").or_else(|| comment.strip_prefix("//!"));
    let Some(word) = body.and_then(|body| body.trim_start().strip_prefix("```")) else {
        return line.to_owned();
    };
    *inside = !*inside;
    match (*inside, word) {
        (true, "" | "rust" | "no_run" | "should_panic" | "compile_fail") => {
            format!("{}rust,ignore", &line[..line.len() - word.len()])
        }
        _ => line.to_owned(),
    }
}
