//! A build script under cargo itself: when it runs again, and what cargo shows of an error. That the module compiles and
//! calls is shown by `examples/build_script`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

const MANIFEST: &str = r#"
[package]
name = "greets"
version = "0.0.0"
edition = "2024"

[dependencies]
clientsmith-runtime = { path = "RUNTIME", default-features = false }

[build-dependencies]
clientsmith = { path = "GENERATOR", default-features = false }

[workspace]
"#;

const MAIN: &str = r#"
#[allow(missing_docs, unused_imports, dead_code)]
mod greetings {
    include!(concat!(env!("OUT_DIR"), "/greetings.rs"));
}

fn main() {}
"#;

struct Crate {
    folder: tempfile::TempDir,
}

/// What a run of cargo came to.
struct Ran {
    ok: bool,
    err: String,
}

impl Crate {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let generator = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = generator.parent().expect("the repository");
        let path = |path: PathBuf| path.display().to_string().replace('\\', "/");
        let manifest = MANIFEST
            .replace("RUNTIME", &path(root.join("runtime")))
            .replace("GENERATOR", &path(generator.to_owned()));
        let crate_of_cargo = Crate { folder };
        crate_of_cargo.put("Cargo.toml", &manifest);
        crate_of_cargo.put("build.rs", include_str!("../examples/build_script/build.rs"));
        crate_of_cargo.put("src/main.rs", MAIN);
        crate_of_cargo.put("openapi.yaml", include_str!("../examples/build_script/openapi.yaml"));
        // The same versions as here: nothing is asked of a registry.
        fs::copy(root.join("Cargo.lock"), crate_of_cargo.at("Cargo.lock")).expect("the lock file");
        crate_of_cargo
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a file whose time is later than whatever cargo has seen.
    fn put(&self, path: &str, text: &str) {
        let at = self.at(path);
        fs::create_dir_all(at.parent().expect("a parent")).expect("folders");
        fs::write(&at, text).expect("a file");
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.at(path)).expect("a text");
        assert!(text.contains(from), "{path} has no {from}");
        self.put(path, &text.replacen(from, to, 1));
        let later = SystemTime::now() + Duration::from_secs(2);
        fs::File::options().write(true).open(self.at(path)).unwrap().set_modified(later).unwrap();
    }

    fn check(&self) -> Ran {
        // What the repository is built in holds the generator already, or keeps it for the next time.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script");
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--verbose", "--color", "never"])
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", target)
            .env_remove("CARGO_MANIFEST_DIR")
            .output()
            .expect("cargo");
        Ran { ok: output.status.success(), err: String::from_utf8_lossy(&output.stderr).into_owned() }
    }

    /// Where the module is, from what cargo tells rustc.
    fn module(&self) -> (PathBuf, SystemTime) {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script/debug/build");
        let folders = fs::read_dir(target).expect("the folder of build scripts");
        let own = folders.map(|entry| entry.expect("an entry").path().join("out/greetings.rs"));
        let newest = own.filter_map(|path| Some((path.clone(), fs::metadata(path).ok()?.modified().ok()?)));
        newest.max_by_key(|(_, time)| *time).expect("the module")
    }
}

#[test]
fn only_a_change_of_the_document_makes_the_module_anew_and_errors_have_a_place() {
    let greets = Crate::new();
    let ran = greets.check();
    assert!(ran.ok, "{}", ran.err);
    let (path, first) = greets.module();
    assert!(fs::read_to_string(&path).expect("a module").contains("pub struct Greeting"));

    // Nothing changed: nothing runs. Other sources changed: the crate is compiled, the script does not run.
    assert!(greets.check().err.contains("Fresh greets"), "nothing changed");
    greets.change("src/main.rs", "fn main() {}", "fn main() { println!() }");
    let ran = greets.check();
    assert!(ran.ok && !ran.err.contains("build-script-build`"), "{}", ran.err);
    assert_eq!(greets.module().1, first);

    // The document changed: the script runs, and the module is another one.
    greets.change("openapi.yaml", "name: language", "name: tongue");
    let ran = greets.check();
    assert!(ran.ok && ran.err.contains("build-script-build`"), "{}", ran.err);
    assert!(greets.module().1 > first);
    assert!(fs::read_to_string(greets.module().0).expect("a module").contains("tongue"));

    // A comment is no change of the client: the script runs, and nothing that depends on the module is touched.
    let second = greets.module().1;
    greets.change("openapi.yaml", "openapi:", "# A comment.\nopenapi:");
    let ran = greets.check();
    assert!(ran.ok && ran.err.contains("build-script-build`"), "{}", ran.err);
    assert_eq!(greets.module().1, second);

    // A fault is an error of cargo's, with file, line and column.
    greets.change("openapi.yaml", "paths:", "paths: [");
    let ran = greets.check();
    assert!(!ran.ok);
    let error = ran.err.lines().find(|line| line.starts_with("error: greets@0.0.0: "));
    let error = error.unwrap_or_else(|| panic!("no error of cargo's: {}", ran.err));
    let place = error.split(": ").nth(2).expect("a place");
    let parts: Vec<&str> = place.rsplitn(3, ':').collect();
    assert!(parts[2].ends_with("openapi.yaml"), "{error}");
    assert!(parts[..2].iter().all(|part| part.parse::<usize>().is_ok()), "{error}");
}
