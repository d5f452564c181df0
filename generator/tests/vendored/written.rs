//! A vendored crate on the disk, and what cargo says of it. Not which crates there are.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::output::Files;
use clientsmith::source::files::Disk;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the repository")
}

/// The configuration that these keys of a client mean, for the document of these tests.
pub fn config(keys: &str) -> Config {
    let root = root();
    let text = format!(
        "[client.a]\ndocument = \"generator/tests/vendored/everything.yaml\"\nout = \"unused\"\n{keys}\n\
         package = {{ name = \"a-client\", runtime = \"vendored\", standalone = true }}\n"
    );
    let mut out = Diagnostics::default();
    let manifest = clientsmith::manifest::parse(&mut out, &root.join("clientsmith.toml"), text.as_bytes());
    let manifest = manifest.unwrap_or_else(|_| panic!("{:?}", out.sorted()));
    manifest.clients[0].config.clone()
}

/// The files of such a crate.
pub fn files(keys: &str) -> BTreeMap<String, String> {
    let mut out = Diagnostics::default();
    let made = clientsmith::generate(&config(keys), &mut Disk::default(), &mut out);
    let Files(files) = made.unwrap_or_else(|_| panic!("{:?}", out.sorted())).files;
    files
}

/// A crate in a folder of its own.
pub struct Written(tempfile::TempDir);

impl Written {
    /// Writes it.
    pub fn new(keys: &str) -> Written {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in &files(keys) {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
            fs::write(path, text).expect("a file");
        }
        // The versions that are there.
        fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("the lock file");
        Written(folder)
    }

    /// Adds a file.
    pub fn put(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, text).expect("a file");
    }

    /// What cargo says.
    #[track_caller]
    pub fn cargo(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).args(["-q", "--offline"]).current_dir(self.0.path());
        command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("features"));
        command.env("RUSTFLAGS", "-D warnings").env("CARGO_INCREMENTAL", "0");
        let output = command.output().expect("cargo runs");
        let said =
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{arguments:?}\n{said}");
        said
    }
}
