//! The scratch workspace that generated crates are members of: one lock file and one build folder for all of them,
//! and one call of cargo for many. Not which crates, and not what is built.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How many messages of a crate are kept.
const KEPT: usize = 6;

/// The workspace.
pub struct Workspace {
    folder: PathBuf,
    target: PathBuf,
    runtime: PathBuf,
}

/// What cargo said of one crate.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// Kinds of its targets that were built: `lib`, `example`, `test`.
    pub built: Vec<String>,
    /// Programs that were built.
    pub programs: Vec<PathBuf>,
    /// Number of warnings.
    pub warnings: usize,
    /// Number of errors.
    pub errors: usize,
    /// The first messages.
    pub messages: Vec<String>,
}

impl Workspace {
    /// Makes the folder.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn open(out: &Path, runtime: &Path) -> io::Result<Self> {
        fs::create_dir_all(out)?;
        let out = out.canonicalize()?;
        let folder = out.join("crates");
        fs::create_dir_all(&folder)?;
        Ok(Workspace { folder, target: out.join("target"), runtime: runtime.to_owned() })
    }

    /// The folder of a crate.
    pub fn folder(&self, id: &str) -> PathBuf {
        self.folder.join(id)
    }

    /// Removes a crate, if it is there.
    pub fn discard(&self, id: &str) {
        // What cannot be removed stays; the next run writes over it.
        drop(fs::remove_dir_all(self.folder(id)));
    }

    /// Runs cargo over some crates and sorts what it says by crate.
    ///
    /// # Errors
    /// When the manifest cannot be written, cargo not be started, or it fails without a word about any crate.
    pub fn cargo(
        &self,
        ids: &[&str],
        arguments: &[&str],
        jobs: usize,
    ) -> io::Result<BTreeMap<String, Verdict>> {
        self.write_manifest(ids)?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(arguments)
            .args(["--workspace", "--keep-going", "--quiet", "--message-format", "json", "--jobs"])
            .arg(jobs.to_string())
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", "0")
            .stdin(Stdio::null())
            .output()?;
        let mut verdicts: BTreeMap<String, Verdict> = BTreeMap::new();
        for line in output.stdout.split(|byte| *byte == b'\n') {
            // Anything else on standard output is not cargo's.
            if let Ok(message) = serde_json::from_slice::<Value>(line) {
                self.sort(&message, &mut verdicts);
            }
        }
        let silent = verdicts.values().all(|verdict| verdict.errors == 0);
        if !output.status.success() && silent {
            return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        Ok(verdicts)
    }

    fn sort(&self, message: &Value, verdicts: &mut BTreeMap<String, Verdict>) {
        let manifest = message["manifest_path"].as_str().map(Path::new);
        let folder = manifest.and_then(Path::parent).filter(|folder| folder.parent() == Some(&self.folder));
        let Some(id) = folder.and_then(Path::file_name).map(|id| id.to_string_lossy().into_owned()) else {
            return;
        };
        let verdict = verdicts.entry(id).or_default();
        match message["reason"].as_str() {
            Some("compiler-artifact") => {
                verdict.built.extend(message["target"]["kind"][0].as_str().map(str::to_owned));
                verdict.programs.extend(message["executable"].as_str().map(PathBuf::from));
            }
            Some("compiler-message") => {
                let message = &message["message"];
                // The last message of a compiler only counts the others.
                let Some(span) = message["spans"].get(0) else { return };
                match message["level"].as_str() {
                    Some("warning") => verdict.warnings += 1,
                    Some("error") | Some("error: internal compiler error") => verdict.errors += 1,
                    _ => return,
                }
                if verdict.messages.len() < KEPT {
                    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                    verdict.messages.push(format!(
                        "{}[{}] {}:{} {}",
                        word(&message["level"]),
                        word(&message["code"]["code"]),
                        word(&span["file_name"]),
                        span["line_start"],
                        word(&message["message"]),
                    ));
                }
            }
            _ => {}
        }
    }

    fn write_manifest(&self, ids: &[&str]) -> io::Result<()> {
        let lock = self.runtime.join("../Cargo.lock");
        fs::copy(lock, self.folder.join("Cargo.lock"))?;
        let runtime = Value::from(self.runtime.to_string_lossy()).to_string();
        let text = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {}\n\n[workspace.dependencies]\n\
             clientsmith-runtime = {{ path = {runtime}, default-features = false }}\n\n\
             [profile.dev]\ndebug = false\n",
            serde_json::to_string(ids)?
        );
        fs::write(self.folder.join("Cargo.toml"), text)
    }
}
