//! What cargo is told: inputs, warnings, errors. Not what a person is shown of an error.

use crate::diagnostic::fold::{Folded, fold};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use std::path::{Path, PathBuf};

/// The lines for cargo (Cargo Book, "Build Scripts"), each ended.
pub(super) fn of(diagnostics: &Diagnostics, read: &[PathBuf]) -> String {
    let mut text: String = read.iter().filter_map(|path| rerun(path)).collect();
    let all = diagnostics.sorted();
    let Folded { shown, more } = fold(&all);
    for one in shown {
        // A skipped operation is not the end of the build.
        let kind = match one.code.severity {
            Severity::Warning | Severity::Skip => "warning",
            Severity::Error => "error",
        };
        text += &format!("cargo::{kind}={}\n", line(diagnostics, one));
    }
    for (code, count) in more {
        let rest = "`clientsmith check --verbose` shows all of them";
        text += &format!("cargo::warning={count} more of {}, {}: {rest}\n", code.id, code.title);
    }
    text
}

/// A path may come from a `$ref` of the document: one that could end the line and begin another directive is not
/// passed on.
fn rerun(path: &Path) -> Option<String> {
    let path = path.to_str().filter(|path| !path.chars().any(char::is_control))?;
    Some(format!("cargo::rerun-if-changed={path}\n"))
}

/// A diagnostic as one line, for the same reason without control characters.
fn line(diagnostics: &Diagnostics, one: &Diagnostic) -> String {
    let place = one.site.map_or(String::new(), |site| {
        let (line, column) = diagnostics.sources.line_column(site);
        let file = diagnostics.sources.place(site).file;
        format!("{}:{line}:{column}: ", diagnostics.sources.file(file).path.display())
    });
    let help = one.help.as_ref().map_or(String::new(), |help| format!(" (help: {help})"));
    let line = format!("{place}[{}] {}{help}", one.code.id, one.message);
    line.chars().map(|char| if char.is_control() { ' ' } else { char }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::catalog::interface::{OUTPUT_EDITED, OUTPUT_IO};

    #[test]
    fn nothing_from_a_document_begins_a_directive() {
        let mut out = Diagnostics::default();
        out.report_unlocated(&OUTPUT_EDITED, "a\ncargo::rustc-link-arg=evil\r\u{1b}[31m");
        let files = [PathBuf::from("fine.yaml"), PathBuf::from("x\ncargo::rustc-env=A=B")];
        let text = of(&out, &files);
        assert_eq!(
            text,
            "cargo::rerun-if-changed=fine.yaml\ncargo::error=[E070] a cargo::rustc-link-arg=evil  [31m\n"
        );
    }

    #[test]
    fn help_stands_in_the_same_line() {
        let mut out = Diagnostics::default();
        out.report_unlocated(&OUTPUT_IO, "no").help("try again");
        assert_eq!(of(&out, &[]), "cargo::error=[E073] no (help: try again)\n");
    }
}
