//! `Cargo.toml` of a crate, which the generator and the user write both: a merge of three, key by key. Not where the
//! three texts come from.

use super::merge_value::{merge_lists, replace, same};
use toml_edit::{DocumentMut, Item, TableLike};

/// What came of a merge.
#[derive(Debug)]
pub(super) struct Merged {
    /// The text. Where both sides changed the same key to different values, it has the generator's.
    pub text: String,
    /// Those keys.
    pub conflicts: Vec<String>,
}

/// Merges what the generator wrote last (`base`), what is there (`mine`) and what it writes now (`new`): keys that the
/// user added, changed or removed stay so, with all comments, and everything else is as the generator has it.
/// `None` where a text is no TOML.
pub(super) fn merge(base: &str, mine: &str, new: &str) -> Option<Merged> {
    if mine == base {
        return Some(Merged { text: new.to_owned(), conflicts: Vec::new() });
    }
    let parse = |text: &str| text.parse::<DocumentMut>().ok();
    let (base, mut merged, new) = (parse(base)?, parse(mine)?, parse(new)?);
    let mut conflicts = Vec::new();
    table(&mut conflicts, "", Some(base.as_table()), merged.as_table_mut(), new.as_table());
    Some(Merged { text: merged.to_string(), conflicts })
}

/// The text with another version of the package; as it is where it has none.
pub(super) fn with_version(text: &str, version: &str) -> String {
    let Ok(mut document) = text.parse::<DocumentMut>() else { return text.to_owned() };
    match document.get_mut("package").and_then(|package| package.get_mut("version")) {
        Some(item) if item.is_str() => replace(item, &Item::from(version)),
        _ => return text.to_owned(),
    }
    document.to_string()
}

fn table(
    conflicts: &mut Vec<String>,
    at: &str,
    base: Option<&dyn TableLike>,
    mine: &mut dyn TableLike,
    new: &dyn TableLike,
) {
    for (name, wanted) in new.iter() {
        let before = base.and_then(|base| base.get(name));
        let path = if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") };
        match mine.get_mut(name) {
            Some(there) => entry(conflicts, &path, before, there, wanted),
            // Taken out by the user.
            None if before.is_some() => {}
            None => {
                let key = new.key(name).expect("invariant: a key of the iteration");
                mine.entry_format(key).or_insert(wanted.clone());
            }
        }
    }
    let gone = base.into_iter().flat_map(TableLike::iter).filter(|(name, _)| new.get(name).is_none());
    for (name, before) in gone {
        let Some(there) = mine.get_mut(name) else { continue };
        let emptied = take_out(before, there);
        if emptied {
            mine.remove(name);
        }
    }
}

fn entry(conflicts: &mut Vec<String>, path: &str, before: Option<&Item>, there: &mut Item, wanted: &Item) {
    if let (Some(mine), Some(new)) = (there.as_table_like_mut(), wanted.as_table_like()) {
        return table(conflicts, path, before.and_then(Item::as_table_like), mine, new);
    }
    let untouched = before.is_some_and(|before| same(before, there));
    let settled = same(there, wanted) || before.is_some_and(|before| same(before, wanted));
    if untouched && !settled {
        replace(there, wanted);
    } else if !settled && !merge_lists(before, there, wanted) && !is_newer_version(path, there, wanted) {
        conflicts.push(path.to_owned());
        replace(there, wanted);
    }
}

/// Takes out what the generator wrote and writes no more; whether nothing is left.
fn take_out(before: &Item, there: &mut Item) -> bool {
    if let (Some(before), Some(mine)) = (before.as_table_like(), there.as_table_like_mut()) {
        for (name, before) in before.iter() {
            let emptied = mine.get_mut(name).is_some_and(|there| take_out(before, there));
            if emptied {
                mine.remove(name);
            }
        }
        return mine.is_empty();
    }
    same(before, there)
}

/// Of two versions of the package the greater one is meant: nobody goes back.
fn is_newer_version(path: &str, there: &Item, wanted: &Item) -> bool {
    let version = |item: &Item| semver::Version::parse(item.as_str()?).ok();
    path == "package.version"
        && version(there).zip(version(wanted)).is_some_and(|(there, wanted)| there > wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "\
# Head.

[package]
name = \"pets\"
version = \"0.1.0\"
description = \"Pets\"
keywords = [\"pets\"]

[features]
default = [\"jiff\", \"rustls\"]
# Dates.
jiff = [\"rt/jiff\"]

[dependencies]
rt = \"0.1\"
";

    /// Applies replacements to the base and merges; each has to be found.
    fn merged(mine: &[(&str, &str)], new: &[(&str, &str)]) -> Merged {
        let change = |changes: &[(&str, &str)]| {
            changes.iter().fold(BASE.to_owned(), |text, (from, to)| {
                assert!(text.contains(from), "{from}");
                text.replace(from, to)
            })
        };
        merge(BASE, &change(mine), &change(new)).expect("TOML")
    }

    #[track_caller]
    fn check(mine: &[(&str, &str)], new: &[(&str, &str)], expected: &[&str], not: &[&str]) {
        let merged = merged(mine, new);
        assert_eq!(merged.conflicts, Vec::<String>::new());
        for line in expected {
            assert!(merged.text.contains(line), "{line}\n---\n{}", merged.text);
        }
        for line in not {
            assert!(!merged.text.contains(line), "{line}\n---\n{}", merged.text);
        }
    }

    #[test]
    fn an_untouched_file_is_the_generators() {
        let new = "[package]\nname = \"x\"\n";
        assert_eq!(merge(BASE, BASE, new).expect("TOML").text, new);
    }

    #[test]
    fn what_the_user_added_stays_with_its_comments() {
        let own = "rt = \"0.1\"\n# For our own retry.\nfastrand = \"2\" # small\n\n[[bin]]\nname = \"own\"\n";
        check(
            &[("rt = \"0.1\"\n", own), ("[\"jiff\", \"rustls\"]", "[\"jiff\", \"rustls\", \"own\"]")],
            &[
                ("rt = \"0.1\"", "rt = \"0.2\"\nserde = \"1\""),
                ("[\"jiff\", \"rustls\"]", "[\"jiff\", \"rustls\", \"xml\"]"),
            ],
            &[
                "# For our own retry.\nfastrand = \"2\" # small\n",
                "[[bin]]\nname = \"own\"",
                "rt = \"0.2\"",
                "serde = \"1\"",
                "default = [\"jiff\", \"rustls\", \"own\", \"xml\"]",
                "# Head.",
            ],
            &[],
        );
    }

    /// What is said of the package in its own file stays beside what the generator says of it.
    #[test]
    fn keys_of_the_package_stay() {
        let own = "description = \"Pets\"\ndocumentation = \"https://a.test\" # ours\npublish = false\nlinks = \"pets\"\n";
        check(
            &[("description = \"Pets\"\n", own)],
            &[("description = \"Pets\"\n", "description = \"All pets\"\nrust-version = \"1.90\"\n")],
            &[
                "documentation = \"https://a.test\" # ours\npublish = false\nlinks = \"pets\"\n",
                "description = \"All pets\"",
                "rust-version = \"1.90\"",
            ],
            &[],
        );
    }

    #[test]
    fn what_the_user_changed_or_took_out_stays_so() {
        check(
            &[
                ("version = \"0.1.0\"", "version = \"0.4.0\""),
                ("description = \"Pets\"\n", ""),
                ("[\"jiff\", \"rustls\"]", "[\"rustls\"]"),
            ],
            &[("# Dates.", "# Dates and times."), ("\"pets\"]", "\"pets\", \"client\"]")],
            &["version = \"0.4.0\"", "default = [\"rustls\"]", "keywords = [\"pets\", \"client\"]"],
            &["description"],
        );
    }

    #[test]
    fn what_the_generator_no_longer_writes_goes_unless_it_was_changed() {
        let without = [("# Dates.\njiff = [\"rt/jiff\"]\n", "")];
        check(&[("# Head.", "# Mine.")], &without, &["# Mine."], &["jiff = "]);
        check(
            &[("\"rt/jiff\"]", "\"rt/jiff\", \"own\"]")],
            &without,
            &["jiff = [\"rt/jiff\", \"own\"]"],
            &[],
        );
    }

    #[test]
    fn a_new_key_brings_its_comment() {
        check(
            &[("# Head.", "# Mine.")],
            &[("# Dates.\n", "# XML.\nxml = [\"rt/xml\"]\n# Dates.\n")],
            &["# XML.\nxml = [\"rt/xml\"]\n"],
            &[],
        );
    }

    #[test]
    fn two_changes_of_one_key_are_a_conflict_and_versions_are_not() {
        let merged = merged(
            &[("\"Pets\"", "\"My pets\""), ("version = \"0.1.0\"", "version = \"0.4.0\"")],
            &[("\"Pets\"", "\"All pets\""), ("version = \"0.1.0\"", "version = \"0.3.0\"")],
        );
        assert_eq!(merged.conflicts, ["package.description"]);
        assert!(merged.text.contains("description = \"All pets\""), "{}", merged.text);
        assert!(merged.text.contains("version = \"0.4.0\""), "{}", merged.text);
    }

    #[test]
    fn a_dependency_may_be_written_in_other_ways() {
        check(
            &[(
                "[dependencies]\nrt = \"0.1\"\n",
                "[dependencies.rt]\nversion = \"0.1\"\nfeatures = [\"own\"]\n",
            )],
            &[("# Head.", "# Other.")],
            &["features = [\"own\"]"],
            &[],
        );
    }

    #[test]
    fn a_version_is_set_and_nothing_else() {
        assert_eq!(with_version(BASE, "0.2.0"), BASE.replace("0.1.0", "0.2.0"));
        let inherited = "[package]\nversion.workspace = true\n";
        assert_eq!(with_version(inherited, "0.2.0"), inherited);
        assert!(merge(BASE, "= no", BASE).is_none());
    }
}
