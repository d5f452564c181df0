//! Small documents and what they are lowered to: each file of `tests/lower` holds cases, its snapshot shows source,
//! diagnostics and types side by side. The corpus, where it is at hand, must be lowered without a panic.

use clientsmith::api::{self, Api};
use clientsmith::config::Config;
use clientsmith::diagnostic::catalog::lowering;
use clientsmith::diagnostic::{Diagnostics, catalog};
use clientsmith::source::files::{Disk, Memory};
use clientsmith::{document, lower};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A title, and a document without its head; `schemas:` stands for `components: schemas:`.
struct Case {
    title: String,
    text: String,
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    for piece in text.split("#### ").skip(1) {
        let (title, text) = piece.split_once('\n').unwrap_or((piece, ""));
        cases.push(Case { title: title.to_owned(), text: text.trim_end().to_owned() });
    }
    cases
}

/// The whole document of a case.
fn document_of(case: &Case) -> String {
    let mut whole = String::from("openapi: 3.1.0\ninfo: {title: Case, version: '1'}\n");
    let mut inside = false;
    for line in case.text.lines() {
        if !line.starts_with([' ', '#']) && !line.is_empty() {
            inside = line.starts_with("schemas:");
            if inside {
                whole.push_str("components:\n");
            }
        }
        whole.push_str(if inside { "  " } else { "" });
        whole.push_str(line);
        whole.push('\n');
    }
    if !case.text.lines().any(|line| line.starts_with("paths:")) {
        whole.push_str("paths: {}\n");
    }
    whole
}

fn lowered(text: &str) -> (Diagnostics, Api) {
    lowered_files(&[("api.yaml", text)])
}

/// The first file is the document.
fn lowered_files(files: &[(&str, &str)]) -> (Diagnostics, Api) {
    let files = files.iter().map(|(path, text)| (PathBuf::from(path), text.as_bytes().to_vec()));
    let mut sources = Memory(files.collect::<BTreeMap<_, _>>());
    let mut out = Diagnostics::default();
    let document = document::load(&mut out, &Config::new("api.yaml"), &mut sources);
    let api = lower::lower(&mut out, &document);
    (out, api)
}

/// What lowering says; what the stages before it say is shown by their own tests.
fn told(out: &Diagnostics) -> String {
    let mut text = String::new();
    for one in out.sorted().into_iter().filter(|one| lowering::CODES.contains(&one.code)) {
        let at = one.site.map(|site| out.sources.pointer(site)).unwrap_or_default();
        let _ = writeln!(text, "{} {at}: {}", one.code.id, one.message);
        for note in &one.notes {
            let at = note.site.map(|site| out.sources.pointer(site)).unwrap_or_default();
            let _ = writeln!(text, "    {at}: {}", note.message);
        }
    }
    text
}

fn case_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lower");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of cases")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    files.sort();
    files
}

#[test]
fn cases_are_lowered_as_before() {
    let mut failures = Vec::new();
    for file in case_files() {
        let name = file.file_stem().expect("a file name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).expect("a case file");
        let mut shown = String::new();
        for case in cases(&text) {
            let (out, api) = lowered(&document_of(&case));
            let dump = api::describe(&api);
            let dump = dump.strip_prefix("api \"Case\" 1\n").unwrap_or(&dump);
            let _ = write!(shown, "#### {}\n{}\n----\n{}{dump}\n", case.title, case.text, told(&out));
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_snapshot_path("lower");
        settings.set_omit_expression(true);
        settings.bind(|| {
            if std::panic::catch_unwind(|| insta::assert_snapshot!(name.clone(), shown)).is_err() {
                failures.push(name.clone());
            }
        });
    }
    assert!(failures.is_empty(), "changed: {failures:?}");
}

/// No code of lowering without a case that raises it, but for the limit, which has a test of its own, and for rules
/// about pages, which are looked at behind lowering (`cases/pages`).
#[test]
fn every_code_has_a_case() {
    let behind = [&lowering::PAGES_UNFIT, &lowering::PAGES_UNUSED, &lowering::PAGES_FIT_NONE];
    let mut raised: BTreeSet<&str> = behind.map(|code| code.id).into();
    raised.insert(lowering::MERGE_LIMIT.id);
    for file in case_files() {
        for case in cases(&std::fs::read_to_string(&file).expect("a case file")) {
            raised.extend(lowered(&document_of(&case)).0.sorted().iter().map(|one| one.code.id));
        }
    }
    let silent: Vec<_> =
        lowering::CODES.iter().map(|code| code.id).filter(|id| !raised.contains(id)).collect();
    assert!(silent.is_empty(), "no case raises {silent:?}");
    assert!(raised.iter().all(|id| catalog::find(id).is_some()));
}

/// Schemas of other files are called as their files or keys are.
#[test]
fn other_files_name_their_schemas() {
    let (out, api) = lowered_files(&[
        (
            "api.yaml",
            "openapi: 3.1.0\ninfo: {title: Case, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A: {type: object, \
             properties: {pet: {$ref: 'schemas/Pet.yaml'}, tag: {$ref: 'schemas/all.yaml#/Tag'}}}\n",
        ),
        ("schemas/Pet.yaml", "type: object\nproperties: {owner: {$ref: 'all.yaml#/Owner'}}\n"),
        (
            "schemas/all.yaml",
            "Tag: {type: string, enum: [a]}\nOwner: {type: array, items: {$ref: '#/Tag'}}\n",
        ),
    ]);
    assert_eq!(told(&out), "");
    let expected = "api \"Case\" 1\n#0 A = { pet?: Pet, tag?: Tag }\n#1 Pet = { owner?: Owner }\n\
                    #2 Tag = enum \"a\" -- Always `a`.\n#3 Owner = [Tag]\n";
    assert_eq!(api::describe(&api), expected);
}

/// Lists whose lengths have no common divisor: merging them would need the product of the lengths.
#[test]
fn merging_is_bounded() {
    let lengths = [11, 13, 17, 19, 23];
    let mut text =
        String::from("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n");
    for length in lengths {
        for at in 0..length {
            let next = (at + 1) % length;
            let _ = writeln!(
                text,
                "    L{length}x{at}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/L{length}x{next}'}}, own{length}x{at}: {{type: string}}}}}}"
            );
        }
    }
    let all: Vec<_> =
        lengths.iter().map(|length| format!("{{$ref: '#/components/schemas/L{length}x0'}}")).collect();
    let _ = writeln!(text, "    All: {{allOf: [{}]}}", all.join(", "));
    let (out, api) = lowered(&text);
    assert!(out.sorted().iter().any(|one| one.code == &lowering::MERGE_LIMIT));
    assert!(api.types.len() < 2_000_000, "{}", api.types.len());
}

/// Depth of the document is no depth of calls.
#[test]
fn long_chains_are_lowered() {
    let mut text =
        String::from("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n");
    let count = 300;
    for at in 0..count {
        let next = (at + 1) % count;
        let _ = writeln!(
            text,
            "    A{at}: {{allOf: [{{$ref: '#/components/schemas/A{next}'}}, {{properties: {{p{at}: {{type: string}}}}}}]}}"
        );
        let _ = writeln!(
            text,
            "    B{at}: {{oneOf: [{{$ref: '#/components/schemas/B{next}'}}, {{type: object, required: [k], properties: {{k: {{const: v{at}}}}}}}]}}"
        );
    }
    let (_, api) = lowered(&text);
    assert!(api.types.len() >= 2 * count);
}

/// Where real documents are at hand, they are lowered without a panic and every id of the result resolves: all of
/// them when a folder is named, a sample otherwise.
#[test]
fn corpus_is_lowered() {
    let named = std::env::var_os("CLIENTSMITH_CORPUS").map(PathBuf::from);
    let every = if named.is_some() { 1 } else { 40 };
    let folder = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus"));
    let mut folders = vec![folder];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "json" || end == "yaml" || end == "yml") {
                files.push(path);
            }
        }
    }
    files.sort();
    for path in files.into_iter().step_by(every) {
        let mut out = Diagnostics::default();
        let document = document::load(&mut out, &Config::new(&path), &mut Disk::default());
        let api = lower::lower(&mut out, &document);
        assert_eq!(api.operations.len() + api.coverage.skipped, api.coverage.operations);
        assert!(api::describe(&api).len() >= api.types.len(), "{}", path.display());
    }
}
