//! Writes a call of every operation of the repository's clients: `src/lib.rs` includes them. Not what is sent in one
//! (`sample.rs`), nor how it is spelled (`call.rs`). Without the feature `calls` nothing is written.

mod call;
mod sample;

use clientsmith::diagnostic::{Diagnostics, render::render};
use clientsmith::source::files::Disk;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let manifest = root.join("clientsmith.toml");
    println!("cargo::rerun-if-changed={}", manifest.display());
    println!("cargo::rerun-if-changed={}", root.join("specs").display());

    let mut text = String::new();
    if std::env::var_os("CARGO_FEATURE_CALLS").is_some() {
        let mut out = Diagnostics::default();
        let read = clientsmith::manifest::read(&mut out, &manifest);
        let clients = read.map_err(|_| render(&out, false))?.clients;
        for client in clients {
            let mut out = Diagnostics::default();
            let stages = clientsmith::stages(&client.config, &mut Disk::new(), &mut out);
            let stages = stages.map_err(|_| render(&out, false))?;
            text += &call::module(&stages);
        }
    }
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo names a folder")?);
    std::fs::write(folder.join("calls.rs"), text)?;
    Ok(())
}
