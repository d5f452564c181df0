//! Writes a document that was fetched, its files and its facts. Not where it is from.

use super::{Before, Fetched, Source};
use crate::output::{WriteError, write_single};
use crate::source::files::{Disk, Sources as _};
use std::fmt;
use std::path::{Path, PathBuf};

/// Why a document was not written.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreError {
    /// A file is not as it was fetched: it was edited, or somebody else wrote it.
    Edited(PathBuf),
    /// The file system refused.
    Write(WriteError),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Edited(path) => {
                write!(f, "`{}` is not as it was fetched last", path.display().to_string().escape_debug())
            }
            StoreError::Write(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StoreError {}

impl Fetched {
    /// Every file to write for a document at this path: the files beside it, and itself.
    pub fn to_write(&self, document: &Path) -> Vec<(PathBuf, &[u8])> {
        let beside = self.files.iter().map(|(path, bytes)| (document.with_file_name(path), bytes.as_slice()));
        beside.chain([(document.to_owned(), self.document.as_slice())]).collect()
    }
}

/// Writes a document and what belongs to it; what did not change is not touched. Tells whether anything was written.
/// `before` is what was there when it was fetched; with `force` it does not matter.
///
/// # Errors
/// [`StoreError::Edited`] where a file would be lost, [`StoreError::Write`] where the file system refuses.
pub fn store(
    document: &Path,
    fetched: &Fetched,
    before: Option<&Before>,
    force: bool,
) -> Result<bool, StoreError> {
    if !force {
        guard(document, fetched, before)?;
    }
    if fetched.unchanged {
        return Ok(false);
    }
    let mut written = false;
    for (path, text) in steps(document, fetched, before) {
        written |= write_single(&path, &text).map_err(StoreError::Write)?;
    }
    Ok(written)
}

/// What is written, in this order. Files cannot be exchanged together; so the facts say first what was and what comes, and
/// last what is. A run that is stopped leaves nothing behind that looks like an edit, or like a state that it is not.
fn steps(document: &Path, fetched: &Fetched, before: Option<&Before>) -> Vec<(PathBuf, String)> {
    let facts = Source::path(document);
    let mut steps = Vec::new();
    if let Some(was) = before.and_then(Before::source) {
        let next = Some(Box::new(fetched.source.clone()));
        steps.push((facts.clone(), Source { next, ..was.clone() }.text()));
    }
    for (path, bytes) in fetched.to_write(document) {
        let text = std::str::from_utf8(bytes).expect("invariant: what was fetched is text");
        steps.push((path, text.to_owned()));
    }
    steps.push((facts, fetched.source.text()));
    steps
}

/// Refuses where a file that is there differs from what was fetched last, and from what is to be written.
///
/// # Errors
/// [`StoreError::Edited`].
pub fn guard(document: &Path, fetched: &Fetched, before: Option<&Before>) -> Result<(), StoreError> {
    if let Some(before) = before {
        let is_same = before.text().map(str::as_bytes) == Some(&fetched.document);
        if !before.is_untouched() && !is_same {
            return Err(StoreError::Edited(document.to_owned()));
        }
    }
    for (path, bytes) in &fetched.files {
        let at = document.with_file_name(path);
        // What cannot be read is told by the attempt to write it.
        let Ok(there) = Disk::new().read(&at) else { continue };
        if there != *bytes && !before.is_some_and(|before| before.is_known(path, &there)) {
            return Err(StoreError::Edited(at));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{guard, steps, store};
    use crate::fetch::{Before, Fetched, Request, Source, fetch};
    use crate::output::write_single;
    use crate::source::fetch::server::{Answer, Server};
    use std::path::Path;

    /// The document of a version, with the file that it refers to.
    fn version(server: Server, version: u32) -> Server {
        let document = format!(
            r##"{{"openapi":"3.1.0","info":{{"title":"A","version":"{version}"}},"paths":{{}},
                "components":{{"schemas":{{"B":{{"$ref":"b.json"}}}}}}}}"##
        );
        let file = format!(r#"{{"type":"string","maxLength":{version}}}"#);
        let document = Answer::ok(document).header("ETag", format!("\"{version}\""));
        server.with("/a.json", document).with("/b.json", Answer::ok(file))
    }

    fn ask(server: &Server, at: &Path) -> (Option<Before>, Fetched) {
        let mut request = Request::new(format!("{}/a.json", server.origin).parse().expect("an address"));
        request.before = Before::read(at).expect("readable");
        let fetched = fetch(&request, &mut ()).expect("found");
        (request.before, fetched)
    }

    fn facts(at: &Path) -> Source {
        Source::read(&std::fs::read_to_string(Source::path(at)).expect("facts")).expect("facts")
    }

    #[test]
    fn a_run_that_was_stopped_is_made_good_by_the_next() {
        let mut many = 0;
        loop {
            let folder = tempfile::tempdir().expect("a folder");
            let at = folder.path().join("a.json");
            let server = version(Server::start(), 1);
            let (before, fetched) = ask(&server, &at);
            store(&at, &fetched, before.as_ref(), false).expect("stored");
            let server = version(server, 2);
            let (before, fetched) = ask(&server, &at);
            guard(&at, &fetched, before.as_ref()).expect("nothing was edited");
            let steps = steps(&at, &fetched, before.as_ref());
            if many > steps.len() {
                assert_eq!(many, 5, "facts, a file, the document, facts");
                break;
            }
            for (path, text) in &steps[..many] {
                write_single(path, text).expect("written");
            }
            // The document never has the facts of another one.
            let kept = Before::read(&at).expect("readable").expect("there");
            assert!(kept.is_untouched(), "{many}");
            // Whether the server stayed as it was or went on: everything is of one version afterwards.
            for last in [2, 3] {
                let server = version(Server::start(), last);
                let (before, fetched) = ask(&server, &at);
                store(&at, &fetched, before.as_ref(), false)
                    .unwrap_or_else(|error| panic!("invariant: {many}: {error}"));
                let kept = Before::read(&at).expect("readable").expect("there");
                assert!(kept.is_untouched() && kept.is_whole(), "{many}");
                assert_eq!(facts(&at).version.as_deref(), Some(last.to_string().as_str()), "{many}");
                let file = std::fs::read_to_string(at.with_file_name("b.json")).expect("a file");
                assert!(file.contains(&last.to_string()), "{many}: {file}");
            }
            many += 1;
        }
    }
}
