//! The file that keeps names while a document grows: one line for each name that another claimant could take.
//! Not who claims them.
//!
//! A line is a kind, what the name is for in JSON strings, and the name, between single blanks. Lines are sorted, so
//! that a diff shows what changed and nothing else. Names of parts that are gone are not kept: the file follows from
//! the document and the names before, and a name that is free can be given again. Whoever wants to look back has the
//! file's history.

use crate::diagnostic::catalog::naming::LOCK;
use crate::diagnostic::{Diagnostics, nearest};
use crate::rust::Ident;
use crate::source::files::Sources;
use crate::source::{Edge, FileId, Place, Site, Span};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::path::Path;

/// The first line: what the file is, and the version of its form.
const FIRST: &str = "clientsmith names 1";

/// What stands below the first line.
const PROSE: &str = "# Written by clientsmith; commit it with the client. What is listed here keeps its name in the next run, so that a
# document can grow without renaming what is there. To have something named anew, delete its line.
";

/// What names are for, and whether they are spelled like types.
const KINDS: &[(&str, bool)] = &[
    ("accessor", false),
    ("choice", true),
    ("client_parameter", false),
    ("door", false),
    ("door_marker", true),
    ("failure", true),
    ("field", false),
    ("group", true),
    ("header", false),
    ("headers", true),
    ("incoming", true),
    ("incoming_any", true),
    ("incoming_body", true),
    ("input", false),
    ("marker", true),
    ("method", false),
    ("module", false),
    ("output", true),
    ("rest", false),
    ("scheme", false),
    ("server", true),
    ("server_variable", true),
    ("type", true),
    ("variant", true),
];

/// The names of an earlier run.
#[derive(Clone, Debug, Default)]
pub(super) struct Lock {
    file: Option<FileId>,
    names: BTreeMap<String, Kept>,
}

#[derive(Clone, Debug)]
struct Kept {
    name: String,
    span: Span,
}

/// What a name is for, as the file spells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key(String);

impl Key {
    /// A name of this kind for what these texts say.
    pub(super) fn new(kind: &str, parts: &[&str]) -> Key {
        debug_assert!(KINDS.iter().any(|(known, _)| *known == kind), "`{kind}` is in the table");
        let mut key = kind.to_owned();
        for part in parts {
            key.push_str(" \"");
            // Most parts are plain, and there are several for each type.
            if part.bytes().all(|byte| (byte.is_ascii_graphic() || byte == b' ') && !br#"\""#.contains(&byte))
            {
                key.push_str(part);
                key.push('"');
                continue;
            }
            for one in part.chars() {
                match one {
                    '"' | '\\' => key.extend(['\\', one]),
                    // What an editor would not show, or show elsewhere, is spelled out.
                    _ if one.is_alphanumeric() || one.is_ascii_graphic() || one == ' ' => key.push(one),
                    _ => {
                        let _ = write!(key, "\\u{{{:x}}}", u32::from(one));
                    }
                }
            }
            key.push('"');
        }
        Key(key)
    }

    /// Whether what is named has members, which are listed under its name.
    pub(super) fn is_of_an_owner(&self) -> bool {
        ["type ", "marker ", "headers "].iter().any(|kind| self.0.starts_with(kind))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Lock {
    /// Reads the file; nothing is kept where there is none.
    pub(super) fn read(out: &mut Diagnostics, sources: &mut dyn Sources, path: &Path) -> Lock {
        let shown = path.display().to_string();
        let shown = shown.escape_debug();
        let bytes = match sources.read(path) {
            Ok(bytes) => bytes,
            // Where a file stands in the way of the folder, writing says so.
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Lock::default();
            }
            Err(error) => {
                out.report_unlocated(&LOCK, format!("cannot read `{shown}`: {error}"));
                return Lock::default();
            }
        };
        let Ok(text) = String::from_utf8(bytes) else {
            out.report_unlocated(&LOCK, format!("`{shown}` is not UTF-8"));
            return Lock::default();
        };
        Lock::parse(out, path, text)
    }

    /// What a run has just given.
    pub(super) fn of(text: String) -> Lock {
        let lines = text.lines().skip(1).filter_map(|line| entry(line).ok());
        let kept = |name: &str| Kept { name: name.to_owned(), span: Span::default() };
        let names = lines.map(|(key, name)| (key.to_owned(), kept(name))).collect();
        Lock { file: None, names }
    }

    fn parse(out: &mut Diagnostics, path: &Path, text: String) -> Lock {
        let file = out.sources.add_file(path, text.clone());
        let mut lock = Lock { file: Some(file), names: BTreeMap::new() };
        let mut at = 0;
        let text = if text.is_empty() { "\n".to_owned() } else { text };
        for (index, raw) in text.split_inclusive('\n').enumerate() {
            let line = raw.trim_end_matches(['\n', '\r']);
            let span = Span { start: byte(at), end: byte(at + line.len()) };
            at += raw.len();
            let faulty = |out: &mut Diagnostics, message: String| {
                let site = lock.add_site(out, span);
                out.report(&LOCK, site, message).help(
                    "restore the file from version control, delete the line, or name everything anew with \
                     `--rename`",
                );
            };
            if index == 0 {
                if line.trim_start_matches('\u{feff}') != FIRST {
                    faulty(out, format!("expected the line `{FIRST}` at the start of a file of names"));
                    return lock;
                }
                continue;
            }
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match entry(line) {
                Err(message) => faulty(out, message),
                Ok((key, name)) => match lock.names.get(key) {
                    Some(known) => {
                        let first = lock.add_site(out, known.span);
                        let site = lock.add_site(out, span);
                        out.report(&LOCK, site, "a second name for the same thing; expected one")
                            .note(first, "named here already");
                    }
                    None => {
                        lock.names.insert(key.to_owned(), Kept { name: name.to_owned(), span });
                    }
                },
            }
        }
        lock
    }

    /// The name that was given for this.
    pub(super) fn get(&self, key: &Key) -> Option<&str> {
        self.names.get(key.as_str()).map(|kept| kept.name.as_str())
    }

    /// Where the name was given.
    pub(super) fn site(&self, out: &mut Diagnostics, key: &Key) -> Option<Site> {
        let span = self.names.get(key.as_str())?.span;
        self.file.map(|_| self.add_site(out, span))
    }

    fn add_site(&self, out: &mut Diagnostics, span: Span) -> Site {
        let file = self.file.expect("invariant: entries come from a file");
        out.sources.add_place(Place { file, parent: None, edge: Edge::Root, span })
    }
}

/// The whole file.
pub(super) fn text(names: &BTreeMap<Key, String>) -> String {
    let mut text = format!("{FIRST}\n{PROSE}");
    for (key, name) in names {
        let _ = writeln!(text, "{} {name}", key.as_str());
    }
    text
}

/// Takes a line apart; the name becomes part of code and of file names, so it has to be an identifier.
fn entry(line: &str) -> Result<(&str, &str), String> {
    let (Some((key, name)), Some((kind, _))) = (line.rsplit_once(' '), line.split_once(' ')) else {
        return Err("expected a kind, what the name is for in quotes, and the name".to_owned());
    };
    let Some((_, like_types)) = KINDS.iter().find(|(known, _)| *known == kind) else {
        return Err(match nearest(kind, KINDS.iter().map(|(known, _)| *known)) {
            Some(meant) => format!("`{}` is no kind of name; there is `{meant}`", kind.escape_debug()),
            None => format!("`{}` is no kind of name", kind.escape_debug()),
        });
    };
    if !key.ends_with('"') {
        return Err(format!("expected what the {kind} is for, in quotes, and its name"));
    }
    let shown = name.escape_debug();
    if !Ident::has_form(name) || name == "_" {
        return Err(format!("`{shown}` is no identifier; expected ASCII letters, digits and `_`"));
    }
    let upper = |one: char| one.is_ascii_uppercase();
    match (*like_types, name.starts_with(upper), name.contains(upper)) {
        (true, false, _) => Err(format!("`{shown}` begins with a small letter; expected a capital")),
        (false, _, true) => Err(format!("`{shown}` has capitals; expected small letters")),
        (true, true, _) | (false, _, false) => Ok((key, name)),
    }
}

fn byte(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Key, Lock, text};
    use crate::diagnostic::{Diagnostics, render};
    use std::path::Path;

    fn faults(lines: &str) -> String {
        let mut out = Diagnostics::default();
        Lock::parse(&mut out, Path::new("names.lock"), format!("clientsmith names 1\n{lines}"));
        render::render(&out, false)
    }

    #[test]
    fn what_is_written_is_read() {
        let keys = ["plain", "a \"quoted\"\n\u{202e}\0 key\\", "名前", ""];
        let names =
            keys.iter().map(|key| (Key::new("field", &["Pet", key]), "some_name".to_owned())).collect();
        let written = text(&names);
        assert_eq!(written.lines().count(), 3 + keys.len(), "{written}");
        let mut out = Diagnostics::default();
        let lock = Lock::parse(&mut out, Path::new("names.lock"), written.replace('\n', "\r\n"));
        assert!(out.is_empty());
        for key in names.keys() {
            assert_eq!(lock.get(key), Some("some_name"));
        }
    }

    /// E050: a file of names is text from outside, and what it says becomes code.
    #[test]
    fn what_is_no_name_is_refused_at_its_line() {
        for (line, said) in [
            ("field \"Pet\" \"a\" b; fn main", "in quotes"),
            ("field \"Pet\" \"a\" ../x", "no identifier"),
            ("field \"Pet\" \"a\" _", "no identifier"),
            ("field \"Pet\" \"a\" Upper", "has capitals"),
            ("type \"#/x\" lower", "begins with a small letter"),
            ("feld \"Pet\" \"a\" b", "there is `field`"),
            ("<<<<<<< HEAD", "is no kind of name"),
            ("field", "expected a kind"),
            ("field b", "in quotes"),
            ("type \"#/x\" A\ntype \"#/x\" B", "a second name"),
        ] {
            let found = faults(line);
            assert!(found.contains("error[E050]") && found.contains(said), "{line}\n{found}");
            assert!(found.contains("names.lock:"), "{found}");
        }
        assert_eq!(faults("# a word\n\n"), "");
        let mut out = Diagnostics::default();
        Lock::parse(&mut out, Path::new("names.lock"), "\0{}".to_owned());
        assert!(render::render(&out, false).contains("E050"));
    }
}
