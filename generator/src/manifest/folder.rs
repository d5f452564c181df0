//! Where output folders may lie, and how they lie to other folders. Not what is written there.

use super::Client;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::interface::OUT_UNSAFE;
use std::path::{Component, Path, PathBuf};

/// Reports output folders that hold the manifest or another client's output.
pub(super) fn check(out: &mut Diagnostics, manifest: &Path, clients: &[Client]) {
    let home = real(manifest).parent().map(Path::to_owned).unwrap_or_default();
    let folders: Vec<PathBuf> = clients.iter().map(|client| real(&client.out)).collect();
    for (index, (client, folder)) in clients.iter().zip(&folders).enumerate() {
        if home.starts_with(folder) {
            let message = format!("`out` of client `{}` holds the manifest", client.name.escape_debug());
            out.report(&OUT_UNSAFE, client.site, message).help(format!(
                "choose a folder of its own, such as `generated/{}`",
                client.name.escape_debug()
            ));
        }
        let overlap = |other: &PathBuf| folder.starts_with(other) || other.starts_with(folder);
        if let Some(first) = folders[..index].iter().position(overlap) {
            let other = &clients[first];
            let (name, other_name) = (client.name.escape_debug(), other.name.escape_debug());
            let message = format!("`out` of client `{name}` lies in or around that of `{other_name}`");
            let note = format!("`{other_name}` is stated here");
            out.report(&OUT_UNSAFE, client.site, message).note(other.site, note);
        }
    }
}

/// The path without links and `..`, as far as it is there; the rest is taken as it is written.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut real = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            Component::CurDir => {}
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                real.push(part);
                real = real.canonicalize().unwrap_or(real);
            }
        }
    }
    real
}

/// The way from one folder to another, with `/` between its parts as cargo writes paths; absolute where the two
/// have nothing in common.
pub fn relative(from: &Path, to: &Path) -> PathBuf {
    let (from, to) = (real(from), real(to));
    let shared = from.components().zip(to.components()).take_while(|(one, other)| one == other).count();
    if shared == 0 {
        return to;
    }
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    PathBuf::from(up.chain(down).collect::<Vec<_>>().join("/"))
}

/// Whether a folder lies in a cargo workspace: some folder above it has a `Cargo.toml` with a `[workspace]` table.
/// Ends at the first folder that is a repository of its own.
pub fn lies_in_workspace(folder: &Path) -> bool {
    for above in real(folder).ancestors().skip(1) {
        let manifest = std::fs::read_to_string(above.join("Cargo.toml")).unwrap_or_default();
        if manifest.lines().any(|line| line.trim_start().starts_with("[workspace")) {
            return true;
        }
        if above.join(".git").exists() {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_goes_up_and_down() {
        for (from, to, expected) in [
            ("/r/generated/pets", "/r/runtime", "../../runtime"),
            ("/r/a", "/r/a/b", "b"),
            ("/r/../q/a", "/q/b", "../b"),
        ] {
            assert_eq!(relative(Path::new(from), Path::new(to)), Path::new(expected), "{from} {to}");
        }
    }

    #[test]
    fn a_workspace_is_found_above_and_not_beyond_a_repository() {
        let around = tempfile::tempdir().unwrap();
        let inner = around.path().join("inner/generated/pets");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(around.path().join("Cargo.toml"), "[workspace]\nmembers = []\n").unwrap();
        assert!(lies_in_workspace(&inner));
        assert!(lies_in_workspace(&around.path().join("not/there/yet")));
        std::fs::create_dir(around.path().join("inner/.git")).unwrap();
        assert!(!lies_in_workspace(&inner));
    }
}
