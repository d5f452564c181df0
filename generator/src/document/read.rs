//! From a path to a tree: bytes, text, JSON or YAML. Not what the text means.

use super::text::{self, Decoded};
use super::tree::Tree;
use super::tree::build::Builder;
use super::yaml::{self, indent, indent::Moved};
use super::{foreign, json};
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::diagnostic::{Code, Diagnostics};
use crate::source::files::Sources;
use crate::source::{FileId, NodeId, Span};
use std::path::Path;

/// Bytes of all files of a run together. The tree counts in 32 bits.
const MOST_BYTES: usize = 1 << 30;

/// Files of a run. The tree counts them in 16 bits.
const MOST_FILES: usize = 10_000;

/// Why a text cannot be read, and where.
pub(super) struct Fault {
    code: Option<&'static Code>,
    message: String,
    span: Span,
    /// Whether moving lines may help.
    curable: bool,
}

impl Fault {
    /// The text breaks the rules of its format.
    pub(super) fn syntax(message: impl Into<String>, span: Span) -> Self {
        Fault { code: None, message: message.into(), span, curable: false }
    }

    /// The text asks for more than we give.
    pub(super) fn too_large(message: String, span: Span) -> Self {
        Fault { code: Some(&reading::TOO_LARGE), message, span, curable: false }
    }

    /// Moving lines may help.
    pub(super) fn curable(self) -> Self {
        Fault { curable: true, ..self }
    }

    /// The text nests deeper than we follow.
    pub(super) fn too_deep(span: Span) -> Self {
        let depth = super::tree::build::DEPTH;
        Fault::too_large(format!("lists and objects nest deeper than {depth}"), span)
    }
}

/// Reads one file into the tree and returns its root. `at` is where the file was asked for, if anywhere.
pub(super) fn read(
    out: &mut Diagnostics,
    tree: &mut Tree,
    sources: &mut dyn Sources,
    path: &Path,
    at: Option<NodeId>,
) -> Option<(FileId, NodeId)> {
    let said = shown(&path.display().to_string());
    let bytes = match sources.read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("`{said}` cannot be read: {error}");
            let code = if at.is_some() { &reading::UNRESOLVED_REFERENCE } else { &reading::UNREADABLE };
            report(out, code, at, message);
            return None;
        }
    };
    take(out, tree, path, bytes, at)
}

/// Bytes that a run may still read.
pub(super) fn room(out: &Diagnostics) -> usize {
    let before: usize = out.sources.files().iter().map(|file| file.text.len()).sum();
    MOST_BYTES.saturating_sub(before)
}

/// As [`read`], of bytes that are here.
pub(super) fn take(
    out: &mut Diagnostics,
    tree: &mut Tree,
    path: &Path,
    bytes: Vec<u8>,
    at: Option<NodeId>,
) -> Option<(FileId, NodeId)> {
    let said = shown(&path.display().to_string());
    if bytes.len() > room(out) || out.sources.files().len() >= MOST_FILES {
        let message = format!("with `{said}` there are more than {MOST_FILES} files or {MOST_BYTES} bytes");
        let code = if at.is_some() { &reading::BROKEN_FILE } else { &reading::TOO_LARGE };
        report(out, code, at, message);
        return None;
    }
    let Decoded { text, fault } = text::decode(bytes);
    let file = out.sources.add_file(path, text);
    let asked = Asked { file, at };
    let mut mark = |span| tree.mark(&mut out.sources, file, span);
    match fault {
        None => {}
        Some(text::Fault::Marked) => {
            let site = mark(span(0, 0));
            out.report(&reading::BYTE_ORDER_MARK, site, "found a byte order mark before the text");
        }
        Some(text::Fault::Wide(name)) => {
            let site = mark(span(0, 0));
            out.report(&reading::ENCODING, site, format!("found {name}, expected UTF-8"));
        }
        Some(text::Fault::Legacy(span)) => {
            let site = mark(span);
            let message = "found bytes that are not UTF-8, read as Windows-1252";
            out.report(&reading::ENCODING, site, message);
        }
        Some(text::Fault::Binary(span)) => {
            let fault = Fault::syntax("found bytes that are not UTF-8, and no text", span);
            asked.fail(out, tree, &reading::NOT_UTF8, fault);
            return None;
        }
    }
    parse(out, tree, &asked).map(|root| (file, root))
}

/// A file, and where it was asked for, if anywhere.
struct Asked {
    file: FileId,
    at: Option<NodeId>,
}

impl Asked {
    /// Reports what is wrong with a file. The document is lost if it is its main file; else what refers to it is.
    fn fail(&self, out: &mut Diagnostics, tree: &mut Tree, code: &'static Code, fault: Fault) {
        let site = tree.mark(&mut out.sources, self.file, fault.span);
        let help = yaml::help(&fault.message);
        let report = match self.at {
            None => out.report(fault.code.unwrap_or(code), site, fault.message),
            Some(at) => {
                let path = shown(&out.sources.file(self.file).path.display().to_string());
                let message = format!("`{path}` cannot be read: {}", fault.message);
                out.report(&reading::BROKEN_FILE, at, message).note(site, "here")
            }
        };
        if let Some(help) = help {
            report.help(help);
        }
    }
}

/// JSON if it looks like it and is; a `.yaml` file that looks like JSON may still be a YAML flow mapping.
fn parse(out: &mut Diagnostics, tree: &mut Tree, asked: &Asked) -> Option<NodeId> {
    let file = asked.file;
    let source = out.sources.file(file);
    let text = std::sync::Arc::clone(&source.text);
    let extension = source.path.extension().map(|extension| extension.to_ascii_lowercase());
    let yaml = extension.is_some_and(|extension| extension == "yaml" || extension == "yml");
    if let Some(kind) = foreign::of_text(&text) {
        let end = text.trim_start().lines().next().unwrap_or_default().len();
        let start = text.len() - text.trim_start().len();
        let message = format!("this seems to be {kind}, expected an OpenAPI description");
        asked.fail(out, tree, &reading::NO_DESCRIPTION, Fault::syntax(message, span(start, start + end)));
        return None;
    }
    if text.trim_start_matches([' ', '\t', '\r', '\n']).starts_with(['{', '[']) {
        match json(out, tree, file, &text) {
            Ok(root) => return Some(root),
            Err(fault) if !yaml || fault.code.is_some() => {
                asked.fail(out, tree, &reading::NOT_JSON, fault);
                return None;
            }
            Err(_) => {}
        }
    }
    match from_yaml(out, tree, file, &text) {
        Ok(root) => Some(root),
        Err(fault) => {
            asked.fail(out, tree, &reading::NOT_YAML, fault);
            None
        }
    }
}

fn json(out: &mut Diagnostics, tree: &mut Tree, file: FileId, text: &str) -> Result<NodeId, Fault> {
    let root = NodeId(out.sources.node_count());
    let (builder, lone) = json::read(text, Builder::new(tree, out, file))?;
    let duplicates = builder.duplicates;
    duplicate_keys(out, &duplicates);
    for span in lone {
        let site = tree.mark(&mut out.sources, file, span);
        let message = "found half of a surrogate pair in a string, read as U+FFFD";
        out.report(&reading::LONE_SURROGATE, site, message);
    }
    Ok(root)
}

fn from_yaml(out: &mut Diagnostics, tree: &mut Tree, file: FileId, text: &str) -> Result<NodeId, Fault> {
    match from_moved(out, tree, file, text, &Moved::none(text)) {
        Err(fault) if fault.curable => {
            let moved = indent::cure(text);
            let root = from_moved(out, tree, file, text, &moved)?;
            for (span, message) in moved.places(text) {
                let site = tree.mark(&mut out.sources, file, span);
                out.report(&reading::BLANKS, site, message);
            }
            Ok(root)
        }
        read => read,
    }
}

fn from_moved(
    out: &mut Diagnostics,
    tree: &mut Tree,
    file: FileId,
    text: &str,
    moved: &Moved<'_>,
) -> Result<NodeId, Fault> {
    let yaml::Read { builder, root, tags, second } = yaml::read(text, moved, Builder::new(tree, out, file))?;
    let duplicates = builder.duplicates;
    duplicate_keys(out, &duplicates);
    for (site, tag) in tags {
        let message = format!("found the tag `{}`, read as if it were not there", shown(&tag));
        out.report(&reading::TAG, site, message);
    }
    if let Some(span) = second {
        let site = tree.mark(&mut out.sources, file, span);
        out.report(
            &reading::SECOND_DOCUMENT,
            site,
            "found a second document in the file, read the first only",
        );
    }
    Ok(root)
}

fn duplicate_keys(out: &mut Diagnostics, duplicates: &[(NodeId, NodeId)]) {
    for (replaced, by) in duplicates {
        let key = out.sources.pointer(*by);
        let key = key.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        let message = format!("found the key `{}` twice in one object, read this one", shown(&key));
        out.report(&reading::DUPLICATE_KEY, *by, message).note(*replaced, "this one is dropped");
    }
}

fn report(out: &mut Diagnostics, code: &'static Code, at: Option<NodeId>, message: String) {
    match at {
        Some(site) => out.report(code, site, message),
        None => out.report_unlocated(code, message),
    };
}

/// The loader has refused larger texts.
fn span(start: usize, end: usize) -> Span {
    Span { start: u32::try_from(start).unwrap_or(u32::MAX), end: u32::try_from(end).unwrap_or(u32::MAX) }
}
