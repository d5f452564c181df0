//! What the manifest can say and what `clientsmith::Build` can: the same, but for what only one of them needs. This is
//! the list of both, and the test that it is whole.

use super::repository;
use std::collections::BTreeSet;

/// A key of the manifest, and the methods that say it in a build script.
const SAME: &[(&str, &[&str])] = &[
    ("document", &["new", "from_openapiv3"]),
    ("overlays", &["overlay"]),
    ("allow_remote", &["allow_remote"]),
    ("out", &["out_dir"]),
    ("accept", &["accept"]),
    ("serde", &["serde"]),
    ("validate", &["validate"]),
    ("keep_unknown_members", &["keep_unknown_members"]),
    ("idempotency_key", &["idempotency_key"]),
    ("server", &["server", "server_variable"]),
    ("user_agent", &["user_agent"]),
    ("dates", &["dates"]),
    ("formats", &["format"]),
    ("dependencies", &["dependency"]),
    ("derive", &["derive"]),
    ("derive_for", &["derive_for"]),
    ("detect_pages", &["detect_pages"]),
    ("pages", &["pages", "pages_of_tag"]),
    ("groups", &["groups"]),
    ("include", &["include_tags", "include_operations", "include_webhooks"]),
    ("exclude", &["exclude_tags", "exclude_operations", "exclude_webhooks", "exclude_deprecated"]),
    ("rename", &["rename_type", "rename_field", "rename_operation", "rename_group"]),
    ("types", &["replace_type"]),
    ("closed_enums", &["closed_enums"]),
    ("maps", &["maps"]),
    ("types_only", &["types_only"]),
    ("package.name", &["name"]),
];

/// Keys of the manifest that a build script does not need, and why.
const MANIFEST_ALONE: &[(&str, &str)] = &[
    ("layout", "a build script makes a module"),
    ("source", "a build script fetches nothing"),
    ("default_features", "features are those of the package around the module"),
    ("tag_features", "features are those of the package around the module"),
    ("package", "its keys are listed one by one"),
    ("package.version", "the package is the one around the module"),
    ("package.description", "the same"),
    ("package.license", "the same"),
    ("package.repository", "the same"),
    ("package.homepage", "the same"),
    ("package.documentation", "the same"),
    ("package.rust-version", "the same"),
    ("package.publish", "the same"),
    ("package.keywords", "the same"),
    ("package.categories", "the same"),
    ("package.authors", "the same"),
    ("package.runtime", "it is a dependency of the package around the module"),
    ("package.standalone", "the package around the module decides"),
];

/// Methods that the manifest does not need, and why.
const BUILD_ALONE: &[(&str, &str)] = &[
    ("names", "names are kept in the output folder, which a build script's is not"),
    ("generate", "it is no option"),
];

/// The public methods of the door, from its source.
fn methods() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in repository::rust(&["generator/src"]) {
        if file.path != "generator/src/build.rs" && !file.path.starts_with("generator/src/build/") {
            continue;
        }
        let bodies = file.text.split("\nimpl Build {\n").skip(1);
        let lines = bodies.flat_map(|body| body.split("\n}\n").next().unwrap_or_default().lines());
        let names = lines.filter_map(|line| line.strip_prefix("    pub fn "));
        found.extend(names.filter_map(|rest| rest.split(['(', '<']).next()).map(str::to_owned));
    }
    found
}

/// The keys of a table of the manifest, from its source.
fn keys(list: &str, prefix: &str) -> Vec<String> {
    let files = repository::rust(&["generator/src"]);
    let file = files.iter().find(|file| file.path == "generator/src/manifest/client.rs").expect("the reader");
    let (_, after) = file.text.split_once(&format!(" {list}: &[&str] = &[")).expect("the list");
    let (list, _) = after.split_once("];").expect("its end");
    list.split('"').skip(1).step_by(2).map(|key| format!("{prefix}{key}")).collect()
}

#[test]
fn a_build_script_can_say_what_the_manifest_can() {
    let stated: BTreeSet<String> =
        keys("KEYS", "").into_iter().chain(keys("PACKAGE_KEYS", "package.")).collect();
    let alone = MANIFEST_ALONE.iter().map(|(key, _)| *key);
    let listed: BTreeSet<String> = SAME.iter().map(|(key, _)| *key).chain(alone).map(str::to_owned).collect();
    assert_eq!(stated, listed, "each key of the manifest has a method of `Build`, or a reason why not");

    let said = SAME.iter().flat_map(|(_, methods)| *methods).copied();
    let alone = BUILD_ALONE.iter().map(|(method, _)| *method);
    let listed: BTreeSet<String> = said.chain(alone).map(str::to_owned).collect();
    assert_eq!(methods(), listed, "each method of `Build` has a key of the manifest, or a reason why not");
}
