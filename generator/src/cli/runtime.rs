//! Where a crate that the command line asks for takes its runtime from. Not how that is written down.

use clientsmith::config::RuntimeSource;
use std::path::{Path, PathBuf};

/// Names a folder, `registry` or `vendored`, where `--runtime` does not.
const VARIABLE: &str = "CLIENTSMITH_RUNTIME";

/// The runtime of the checkout that this binary was built from.
const CHECKOUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime");

/// Chooses: `--runtime`, the environment, the checkout while it is there, the registry.
///
/// # Errors
/// A sentence, when a folder is named that has no `Cargo.toml`.
pub fn choose(flag: Option<&str>) -> Result<RuntimeSource, String> {
    if let Some(value) = flag {
        return named(value, "--runtime");
    }
    match std::env::var(VARIABLE) {
        Ok(value) if !value.is_empty() => named(&value, VARIABLE),
        _ => Ok(folder(Path::new(CHECKOUT)).map_or(RuntimeSource::Registry, RuntimeSource::Path)),
    }
}

fn named(value: &str, by: &str) -> Result<RuntimeSource, String> {
    match value {
        "registry" => return Ok(RuntimeSource::Registry),
        "vendored" => return Ok(RuntimeSource::Vendored),
        _ => {}
    }
    let missing = || format!("{by} names `{}`, which has no `Cargo.toml`", value.escape_debug());
    folder(Path::new(value)).map(RuntimeSource::Path).ok_or_else(missing)
}

/// The absolute path of a folder with a package.
fn folder(path: &Path) -> Option<PathBuf> {
    let folder = path.canonicalize().ok()?;
    folder.join("Cargo.toml").is_file().then_some(folder)
}
