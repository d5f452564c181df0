//! Wrong usage, help, colour.

use crate::project::{BROKEN, Project};

#[test]
fn wrong_usage_exits_with_two() {
    let project = Project::new();
    for arguments in [
        &["generate", "--document", "pets.json"][..],
        &["generate", "--out", "out"],
        &["generate", "pets", "--document", "pets.json", "--out", "out"],
        &["generate", "--document", "pets.json", "--manifest", "m.toml", "--out", "out"],
        &["generate", "--check", "--force"],
        &["generate", "--name", "pets"],
        &["generate", "--document", "pets.json", "--out", "out", "--name", "../evil"],
        &["generate", "--document", "pets.json", "--out", "out", "--format", "xml"],
        &["nonsense"],
        &[],
    ] {
        let ran = project.run(arguments).expect(2);
        assert!(ran.out.is_empty() && !ran.err.is_empty(), "{arguments:?}");
    }
    assert!(!project.has("out"));
}

#[test]
fn help_says_where_the_runtime_comes_from_and_what_the_exit_codes_are() {
    let project = Project::new();
    let help = project.run(&["generate", "--help"]).expect(0).out;
    for word in ["CLIENTSMITH_RUNTIME", "Exit code: 0 done", "--overlay <FILE>", "--strict"] {
        assert!(help.contains(word), "{word}: {help}");
    }
    let version = project.run(&["--version"]).expect(0).out;
    assert_eq!(version, format!("clientsmith {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn colour_is_for_terminals_or_when_asked_for() {
    let project = Project::new();
    project.put("pets.json", BROKEN);
    let coloured = |color: &str, environment: &[(&str, &str)]| {
        let arguments = ["check", "--document", "pets.json", "--color", color];
        project.run_in("", &arguments, environment).expect(1).err.contains('\u{1b}')
    };
    assert!(coloured("always", &[]));
    assert!(!coloured("never", &[]));
    assert!(!coloured("auto", &[]), "standard error is a pipe");
    assert!(coloured("auto", &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured("auto", &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
}
