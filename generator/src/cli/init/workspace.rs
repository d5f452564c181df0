//! The cargo workspace around a folder: whether a crate there is a member, and how it becomes one. Not what the crate is.

use clientsmith::source::files::{Disk, Sources as _};
use std::path::{Path, PathBuf};
use toml_edit::{Array, DocumentMut, Item};

/// A workspace, and what it is to a folder in it.
pub struct Around {
    /// Its `Cargo.toml`.
    pub manifest: PathBuf,
    /// The folder, relative to it.
    pub member: String,
    /// Whether it says that the folder is none of its members.
    pub excluded: bool,
    /// Whether the folder is a member already.
    pub listed: bool,
    /// Whether members can inherit the runtime.
    pub has_runtime: bool,
    text: String,
}

/// The nearest workspace above a folder, as cargo looks for it; a repository of its own ends the search.
pub fn membership(folder: &Path) -> Option<Around> {
    let absolute = std::path::absolute(folder).ok()?;
    for above in absolute.ancestors().skip(1) {
        let manifest = above.join("Cargo.toml");
        let text = Disk::new().read(&manifest).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        if let Some(around) = text.and_then(|text| Around::read(above, &absolute, manifest, text)) {
            return Some(around);
        }
        if above.join(".git").exists() {
            return None;
        }
    }
    None
}

impl Around {
    fn read(root: &Path, folder: &Path, manifest: PathBuf, text: String) -> Option<Around> {
        let parsed: DocumentMut = text.parse().ok()?;
        let workspace = parsed.get("workspace")?;
        let member = folder.strip_prefix(root).ok()?;
        let member =
            member.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        let any = |key: &str, fits: &dyn Fn(&str) -> bool| {
            let list = workspace.get(key).and_then(Item::as_array);
            list.is_some_and(|list| list.iter().filter_map(toml_edit::Value::as_str).any(fits))
        };
        let below =
            |path: &str| member == path || member.starts_with(&format!("{}/", path.trim_end_matches('/')));
        let excluded = any("exclude", &below);
        let listed = any("members", &|pattern| matches(pattern.trim_end_matches('/'), &member));
        let dependencies = workspace.get("dependencies");
        let has_runtime = dependencies.is_some_and(|all| all.get("clientsmith-runtime").is_some());
        Some(Around { excluded: excluded && !listed, manifest, member, listed, has_runtime, text })
    }

    /// The manifest with the folder among its members, where it is not; as `cargo new` does it.
    pub fn with_member(&self) -> Option<(PathBuf, String)> {
        if self.listed || self.excluded {
            return None;
        }
        let mut parsed: DocumentMut = self.text.parse().ok()?;
        let workspace = parsed.get_mut("workspace")?.as_table_like_mut()?;
        let members = workspace.entry("members").or_insert_with(|| Item::Value(Array::new().into()));
        let members = members.as_array_mut()?;
        // As the last one stands, so that a list of lines stays one.
        let prefix =
            members.iter().last().and_then(|last| last.decor().prefix()?.as_str().map(str::to_owned));
        members.push(self.member.as_str());
        let last = members.len() - 1;
        if let (Some(prefix), Some(new)) =
            (prefix.filter(|prefix| prefix.contains('\n')), members.get_mut(last))
        {
            // A comment above the last one is about that one.
            let indent = prefix.rsplit('\n').next().unwrap_or_default();
            new.decor_mut().set_prefix(format!("\n{indent}"));
        }
        Some((self.manifest.clone(), parsed.to_string()))
    }
}

/// Whether a pattern of cargo's `members` has a path: `*` and `?` within a part, `**` for any parts.
fn matches(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = pattern.trim_start_matches("./").split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    parts_match(&pattern, &path)
}

fn parts_match(pattern: &[&str], path: &[&str]) -> bool {
    match (pattern, path) {
        ([], []) => true,
        (["**", rest @ ..], _) => (0..=path.len()).any(|skipped| parts_match(rest, &path[skipped..])),
        ([first, rest @ ..], [part, more @ ..]) => {
            part_matches(first.as_bytes(), part.as_bytes()) && parts_match(rest, more)
        }
        _ => false,
    }
}

fn part_matches(pattern: &[u8], part: &[u8]) -> bool {
    match (pattern, part) {
        ([], []) => true,
        ([b'*', rest @ ..], _) => (0..=part.len()).any(|skipped| part_matches(rest, &part[skipped..])),
        ([b'?', rest @ ..], [_, more @ ..]) => part_matches(rest, more),
        ([first, rest @ ..], [one, more @ ..]) => first == one && part_matches(rest, more),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Around, matches};
    use std::path::Path;

    fn around(text: &str) -> Option<Around> {
        let (root, folder) = (Path::new("/r"), Path::new("/r/generated/pets"));
        Around::read(root, folder, root.join("Cargo.toml"), text.to_owned())
    }

    #[test]
    fn patterns_of_members() {
        for pattern in ["generated/*", "generated/pets", "./generated/p?ts", "*/pets", "**", "generated/**"] {
            assert!(matches(pattern, "generated/pets"), "{pattern}");
        }
        for pattern in ["generated", "*", "generated/p", "generated/*/x", ""] {
            assert!(!matches(pattern, "generated/pets"), "{pattern}");
        }
    }

    #[test]
    fn a_member_is_added_as_the_list_is_written() {
        let with = |text: &str| around(text).and_then(|around| around.with_member()).map(|(_, text)| text);
        assert_eq!(
            with("[workspace]\nmembers = [\"a\"] # ours\n").as_deref(),
            Some("[workspace]\nmembers = [\"a\", \"generated/pets\"] # ours\n")
        );
        assert_eq!(
            with("[workspace]\nmembers = [\n    # one\n    \"a\",\n    \"b\",\n]\n").as_deref(),
            Some("[workspace]\nmembers = [\n    # one\n    \"a\",\n    \"b\",\n    \"generated/pets\",\n]\n")
        );
        assert_eq!(
            with("[workspace]\n[package]\nname = \"x\"\n").as_deref(),
            Some("[workspace]\nmembers = [\"generated/pets\"]\n[package]\nname = \"x\"\n")
        );
        assert_eq!(with("[workspace]\nmembers = [\"generated/*\"]\n"), None);
        assert_eq!(with("[workspace]\nexclude = [\"generated\"]\n"), None);
        assert!(around("[package]\nname = \"x\"\n").is_none());
    }

    #[test]
    fn what_a_workspace_says_of_the_folder() {
        let one = around("[workspace]\nexclude = [\"generated/\"]\n").expect("a workspace");
        assert!(one.excluded && !one.listed && !one.has_runtime);
        let one = around(
            "[workspace]\nmembers = [\"*/*\"]\n[workspace.dependencies]\nclientsmith-runtime = \"0.1\"\n",
        );
        assert!(one.is_some_and(|one| one.listed && one.has_runtime && one.member == "generated/pets"));
    }
}
