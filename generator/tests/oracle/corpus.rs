//! Which documents are compared. Not what is in them.

use std::fs;
use std::path::{Path, PathBuf};

/// How many are taken.
const SAMPLE: usize = 100;
/// Larger ones take longer than they tell.
const LARGEST: u64 = 1 << 20;

/// The sample, or nothing where there is no corpus.
pub fn documents() -> Option<Vec<PathBuf>> {
    let folder = match std::env::var_os("CLIENTSMITH_CORPUS") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus"),
    };
    let mut all = Vec::new();
    let mut folders = vec![folder.canonicalize().ok()?];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).ok()? {
            let path = entry.ok()?.path();
            if path.is_dir() {
                folders.push(path);
            } else if is_candidate(&path) {
                all.push(path);
            }
        }
    }
    all.sort();
    if std::env::var_os("CLIENTSMITH_ORACLE").is_some_and(|which| which == "all") {
        return Some(all);
    }
    let step = all.len().div_ceil(SAMPLE).max(1);
    Some(all.into_iter().step_by(step).collect())
}

/// Whether it is called as documents are and says near its beginning that it is one of 3.0.
fn is_candidate(path: &Path) -> bool {
    let named = path.extension().is_some_and(|end| ["json", "yaml", "yml"].iter().any(|known| end == *known));
    let sized = fs::metadata(path).is_ok_and(|file| file.len() <= LARGEST);
    named && sized && fs::read(path).is_ok_and(|bytes| declares_3_0(&bytes))
}

fn declares_3_0(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    start
        .split("openapi")
        .skip(1)
        .any(|rest| rest.trim_start_matches(['"', '\'', ':', ' ']).starts_with("3.0"))
}
