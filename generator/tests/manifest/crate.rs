//! Keys about the crate that is written: what registries take, and the features that are on.

use crate::complaints;

#[test]
fn what_no_registry_takes_is_told_early() {
    let client = "[client.pets]\ndocument = \"a\"\nout = \"b\"\n[client.pets.package]\n";
    for (keys, said) in [
        ("homepage = \"example.com\"", "`homepage` has `example.com`, expected an address that begins with"),
        ("documentation = \"docs\"", "`documentation` has `docs`, expected an address"),
        (
            "rust-version = \"1.70\"",
            "`rust-version` has `1.70`, expected a version such as `1.90`, not before the 1.85",
        ),
        (
            "keywords = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]",
            "`keywords` has `f`, expected five before it",
        ),
        ("keywords = [\"two words\"]", "`keywords` has `two words`, expected at most 20"),
        (
            "categories = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]",
            "`categories` has `f`, expected five before it",
        ),
    ] {
        let found = complaints(&format!("{client}{keys}\n"));
        assert!(
            found.len() == 1 && found[0].starts_with("E063 5:") && found[0].contains(said),
            "{keys}: {found:?}"
        );
    }
}

#[test]
fn default_features_are_those_of_a_crate() {
    let client = "[client.pets]\ndocument = \"a\"\nout = \"b\"\n";
    let of = |keys: &str| complaints(&format!("{client}{keys}\n"));
    assert_eq!(of("default_features = [\"jiff\", \"blocking\"]"), [""; 0]);
    assert_eq!(
        of("default_features = [\"a\", \"a\"]"),
        ["E063 4:26 /client/pets/default_features/1 `default_features` has `a` twice"]
    );
    assert_eq!(
        of("layout = \"module\"\ndefault_features = []"),
        [
            "E063 5:1 /client/pets/default_features `default_features` is stated and `layout` is `module`, expected one of them: a module has no features"
        ]
    );
}
