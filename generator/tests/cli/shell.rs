//! Completions and manual pages.

use crate::project::Project;

#[test]
fn every_shell_is_told_every_command() {
    let project = Project::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = project.run(&["completions", shell]).expect(0);
        for word in ["generate", "check", "explain", "--include-tag", "--document"] {
            let word = if shell == "fish" { word.trim_start_matches("--") } else { word };
            assert!(ran.out.contains(word), "{shell} lacks {word}");
        }
    }
    project.run(&["completions", "cmd"]).expect(2);
}

#[test]
fn there_is_a_page_for_the_command_and_each_of_its_commands() {
    let project = Project::new();
    let ran = project.run(&["man"]).expect(0);
    assert!(ran.out.contains(".TH clientsmith") && ran.out.contains("clientsmith\\-generate"), "{}", ran.out);
    let ran = project.run(&["man", "generate"]).expect(0);
    assert!(
        ran.out.contains(".TH clientsmith-generate") && ran.out.contains("\\-\\-include\\-tag"),
        "{}",
        ran.out
    );
    let ran = project.run(&["man", "generat"]).expect(2);
    assert!(ran.err.contains("no command `generat`"), "{}", ran.err);
}
