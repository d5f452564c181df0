//! Drops the diagnostics that the user accepts. Not where the acceptances were written.

use super::{Diagnostics, Severity};
use crate::config::Acceptance;

impl Diagnostics {
    /// Drops every diagnostic that one of `acceptances` covers: one of its code, at or below its pointer. Returns
    /// the indexes of those that covered nothing, which is the caller's to report at the place where they were
    /// written.
    ///
    /// Warnings and skipped operations can be accepted; an error that stops the run cannot.
    pub fn accept(&mut self, acceptances: &[Acceptance]) -> Vec<usize> {
        let mut used = vec![false; acceptances.len()];
        let sources = &self.sources;
        self.list.retain(|one| {
            let Some(site) = one.site.filter(|_| one.code.severity != Severity::Error) else { return true };
            let pointer = sources.pointer(site);
            let mut accepted = false;
            for (acceptance, used) in acceptances.iter().zip(&mut used) {
                if acceptance.code == one.code.id && is_at_or_below(&pointer, &acceptance.at) {
                    (accepted, *used) = (true, true);
                }
            }
            !accepted
        });
        (0..acceptances.len()).filter(|index| !used[*index]).collect()
    }
}

/// Whether `pointer` is `above` or names something inside of it (RFC 6901: whole tokens). A `#` before `above`,
/// as in a `$ref`, is allowed.
fn is_at_or_below(pointer: &str, above: &str) -> bool {
    let above = above.strip_prefix('#').unwrap_or(above).trim_end_matches('/');
    pointer.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::source::{Edge, FileId, NodeId, Place, Span};
    use std::path::Path;

    static WARNING: Code = Code { id: "W100", severity: Severity::Warning, title: "", explanation: "" };
    static SKIP: Code = Code { id: "E020", severity: Severity::Skip, title: "", explanation: "" };
    static ERROR: Code = Code { id: "E001", severity: Severity::Error, title: "", explanation: "" };

    fn place(out: &mut Diagnostics, file: FileId, parent: Option<NodeId>, key: &str) -> NodeId {
        let edge = if parent.is_some() { Edge::Key(key.into()) } else { Edge::Root };
        out.sources.add_place(Place { file, parent, edge, span: Span::default() })
    }

    fn acceptance(code: &str, at: &str) -> Acceptance {
        Acceptance { code: code.to_owned(), at: at.to_owned(), why: "known".to_owned() }
    }

    #[test]
    fn code_and_pointer_decide_and_the_unused_are_told() {
        let mut out = Diagnostics::default();
        let file = out.sources.add_file(Path::new("a.yaml"), String::new());
        let root = place(&mut out, file, None, "");
        let paths = place(&mut out, file, Some(root), "paths");
        let pets = place(&mut out, file, Some(paths), "/pets");
        let more = place(&mut out, file, Some(root), "pathsOfMore");
        for (code, site) in [(&WARNING, pets), (&SKIP, pets), (&ERROR, pets), (&WARNING, more)] {
            out.report(code, site, "");
        }
        let unused = out.accept(&[
            acceptance("W100", "/paths"),
            acceptance("E020", "#/paths/~1pets"),
            acceptance("E001", "/paths"),
            acceptance("W100", "/paths/other"),
        ]);
        assert_eq!(unused, [2, 3]);
        let left: Vec<_> = out.sorted().iter().map(|one| (one.code.id, one.site)).collect();
        assert_eq!(left.len(), 2);
        assert!(left.contains(&("E001", Some(pets))) && left.contains(&("W100", Some(more))), "{left:?}");
    }

    #[test]
    fn pointers_are_compared_by_whole_tokens() {
        for (pointer, above, expected) in [
            ("/a/b", "/a", true),
            ("/a/b", "/a/b", true),
            ("/a/b", "", true),
            ("/a/b", "/", true),
            ("/ab", "/a", false),
            ("/a", "/a/b", false),
            ("/a/b", "#/a", true),
        ] {
            assert_eq!(is_at_or_below(pointer, above), expected, "{pointer} {above}");
        }
    }
}
