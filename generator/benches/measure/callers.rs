//! What a program costs that calls every operation of a client once, and its library. Not what it does: it only
//! has to compile.

use crate::cargo;
use crate::client::write;
use crate::documents::{Document, chosen};
use crate::program;
use crate::table::{Cell, Row, megabytes, ratio, seconds};
use crate::usage::Usage;
use std::fs;
use std::path::Path;

/// Measures the documents.
pub fn rows(filter: Option<&str>) -> Vec<Row> {
    let mut rows = Vec::new();
    for document in chosen(&["nexus", "openai"], filter) {
        if let Err(error) = measure(&document, &mut rows) {
            println!("{} failed: {error}", document.name);
        }
    }
    rows
}

fn measure(document: &Document, rows: &mut Vec<Row>) -> Result<(), String> {
    let library = cargo::folder(&format!("{}-lean", document.name));
    write(document, "lean", &library)?;
    cargo::lock(&library)?;
    let caller = cargo::folder(&format!("{}-caller", document.name));
    let calls = write_caller(document, &library, &caller)?;
    let mut add = |what: &str, usage: Usage| {
        let milliseconds = ratio(1000.0 * usage.cpu, calls as f64);
        rows.push(vec![
            ("document", Cell::Word(document.name.to_owned())),
            ("calls", Cell::Count(calls)),
            ("what", Cell::Word(what.to_owned())),
            ("wall s", seconds(usage.wall)),
            ("CPU s", seconds(usage.cpu)),
            ("peak MB", megabytes(usage.peak)),
            ("CPU ms/call", milliseconds),
        ]);
    };
    let (library_file, caller_file) = (library.join("src/lib.rs"), caller.join("src/main.rs"));
    let alone = |folder: &Path, file: &Path, arguments: &[&str]| {
        eprintln!("callers {} {}: {arguments:?}", document.name, file.display());
        cargo::alone(folder, file, arguments, 1)
    };
    add("library check", alone(&library, &library_file, &["check"])?);
    for (profile, arguments) in [("debug", &["build"][..]), ("release", &["build", "--release"][..])] {
        let below = alone(&library, &library_file, arguments)?;
        add(&format!("library {profile}"), below);
        let above = alone(&caller, &caller_file, arguments)?;
        add(&format!("program {profile}"), above);
        let both = Usage {
            wall: below.wall + above.wall,
            cpu: below.cpu + above.cpu,
            peak: below.peak.max(above.peak),
        };
        add(&format!("library + program {profile}"), both);
    }
    Ok(())
}

/// Writes the program beside its library; returns how many calls it makes.
fn write_caller(document: &Document, library: &Path, folder: &Path) -> Result<usize, String> {
    let (text, calls) = program::text(library).map_err(|error| error.to_string())?;
    let name = document.name;
    let manifest = format!(
        "[package]\nname = \"{name}-caller\"\nedition = \"2024\"\n\n\
         [dependencies]\n{name} = {{ path = \"../{name}-lean\" }}\n\n[workspace]\n"
    );
    let written = fs::create_dir_all(folder.join("src"))
        .and_then(|()| fs::write(folder.join("Cargo.toml"), manifest))
        .and_then(|()| fs::write(folder.join("src/main.rs"), text));
    written.map_err(|error| format!("{}: {error}", folder.display()))?;
    cargo::lock(folder)?;
    Ok(calls)
}
