//! A run that is killed at any moment leaves the old tree or the new one, whole, and the user's files as they were.

use crate::folder::{Folder, tree};
use clientsmith::output::{Files, write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const OUT: &str = "CLIENTSMITH_TEST_KILLED_OUT";
const STARTED: &str = "CLIENTSMITH_TEST_KILLED_STARTED";
const KILLS: u64 = 30;

/// Two outputs that differ in every file but one, and in which files there are.
fn output(which: &str) -> Files {
    let own =
        (0..12).map(|index| (format!("src/{which}/m{index}.rs"), format!("// {which} {index}\n").repeat(50)));
    let shared =
        (0..12).map(|index| (format!("src/m{index}.rs"), format!("// {which} {index}\n").repeat(50)));
    Files(own.chain(shared).chain([("same.rs".to_owned(), "// same\n".to_owned())]).collect())
}

/// Not a test: the process that is killed. Writes one output after the other until then.
#[test]
#[ignore = "run by the test below"]
fn child() {
    let Some(out) = std::env::var_os(OUT) else { return };
    let out = Path::new(&out);
    if std::env::var_os("CLIENTSMITH_TEST_KILLED_INSIDE").is_some() {
        std::env::set_current_dir(out).expect("the output folder");
    }
    write(out, &output("one"), false).expect("one");
    std::fs::write(std::env::var_os(STARTED).expect("its name"), "").expect("the sign that it has begun");
    loop {
        write(out, &output("one"), false).expect("one");
        write(out, &output("two"), false).expect("two");
    }
}

/// Moments spread over several writes, not a multiple of their length.
fn moment(kill: u64) -> Duration {
    Duration::from_micros(kill * 7_919 % 41_000)
}

fn kill_a_run(out: &Path, after: Duration, inside: bool) {
    let mut command = Command::new(std::env::current_exe().expect("this test"));
    command.args(["--ignored", "--exact", "killed::child"]).env(OUT, out).stdout(Stdio::null());
    if inside {
        command.env("CLIENTSMITH_TEST_KILLED_INSIDE", "1");
    }
    let signs = tempfile::tempdir().expect("a temporary folder");
    let started = signs.path().join("started");
    let mut child = command.env(STARTED, &started).spawn().expect("a child");
    while !started.exists() {
        assert!(child.try_wait().expect("its state").is_none(), "the child failed by itself");
        std::thread::sleep(Duration::from_millis(1));
    }
    std::thread::sleep(after);
    assert!(child.try_wait().expect("its state").is_none(), "the child failed by itself");
    child.kill().expect("killed");
    child.wait().expect("gone");
}

fn prepared() -> Folder {
    let folder = Folder::new();
    write(&folder.out(), &output("one"), false).expect("first");
    folder.put("Cargo.lock", "locked");
    folder.put("src/mine/deep/notes.md", "mine");
    folder.put("target/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
    folder.put("target/debug/object", "cached");
    folder
}

const USERS: [&str; 2] = ["Cargo.lock", "src/mine/deep/notes.md"];

/// Takes the user's files out of a tree; the rest is what was generated.
fn generated(folder: &Folder) -> Files {
    let mut found = tree(&folder.out());
    for path in USERS {
        assert!(found.remove(path).is_some(), "{path} is gone");
    }
    found.retain(|path, _| !path.starts_with("target/"));
    Files(found)
}

#[test]
fn a_killed_run_leaves_the_old_tree_or_the_new_one() {
    let folder = prepared();
    let (mut ones, mut twos) = (0, 0);
    for kill in 0..KILLS {
        kill_a_run(&folder.out(), moment(kill), false);
        let found = generated(&folder);
        if found == output("one") {
            ones += 1;
        } else if found == output("two") {
            twos += 1;
        } else {
            panic!("kill {kill} left a mixed tree: {:?}", found.0.keys().collect::<Vec<_>>());
        }
    }
    assert!(ones > 0 && twos > 0, "the moments hit both outputs: {ones} and {twos}");
    write(&folder.out(), &output("two"), false).expect("the run after");
    assert_eq!(generated(&folder), output("two"));
    assert_eq!(folder.text("target/debug/object").as_deref(), Some("cached"));
    assert_eq!(folder.beside(), ["out"], "nothing is left beside the folder");
}

/// Inside the folder it cannot be replaced: there the next run completes what a killed one began.
#[test]
fn a_killed_run_inside_its_folder_is_completed_by_the_next() {
    let folder = prepared();
    #[cfg(unix)]
    let identity =
        || std::os::unix::fs::MetadataExt::ino(&std::fs::metadata(folder.out()).expect("the folder"));
    for kill in 0..KILLS / 3 {
        #[cfg(unix)]
        let before = identity();
        kill_a_run(&folder.out(), moment(kill), true);
        #[cfg(unix)]
        assert_eq!(identity(), before, "the folder itself was replaced");
        let target = output(if kill % 2 == 0 { "one" } else { "two" });
        write(&folder.out(), &target, false).expect("the run after");
        assert_eq!(generated(&folder), target);
        assert_eq!(folder.beside(), ["out"]);
    }
}

/// Where two folders cannot be exchanged, the old one is renamed first: a run may be killed between the renames.
#[test]
fn a_run_killed_between_two_renames_is_undone_or_completed() {
    for complete in [false, true] {
        let folder = prepared();
        let beside = |what: &str| folder.out().with_file_name(format!(".out.clientsmith-{what}"));
        std::fs::rename(folder.out(), beside("old")).expect("renamed");
        let next = Folder::new();
        write(&next.out(), &output("two"), false).expect("the new tree");
        for path in USERS {
            next.put(path, &std::fs::read_to_string(beside("old").join(path)).expect("a text"));
        }
        if complete {
            next.put(".clientsmith/unfinished", "");
        }
        std::fs::rename(next.out(), beside("next")).expect("renamed");

        write(&folder.out(), &output(if complete { "two" } else { "one" }), false).expect("the run after");
        assert_eq!(generated(&folder), output(if complete { "two" } else { "one" }));
        assert_eq!(folder.text("target/debug/object").as_deref(), Some("cached"), "complete: {complete}");
        assert_eq!(folder.beside(), ["out"]);
    }
}

#[test]
fn what_was_made_while_the_tree_was_built_is_moved_over() {
    let folder = prepared();
    let beside = folder.out().with_file_name(".out.clientsmith-next");
    let next = Folder::new();
    write(&next.out(), &output("two"), false).expect("the new tree");
    next.put(".clientsmith/unfinished", "");
    // After the exchange: the new tree in place, the old one beside it.
    std::fs::rename(folder.out(), &beside).expect("renamed");
    std::fs::rename(next.out(), folder.out()).expect("renamed");
    write(&folder.out(), &output("two"), false).expect("the run after");
    assert_eq!(generated(&folder), output("two"), "and the user's files, which were in the old tree alone");
    assert_eq!(folder.text("target/debug/object").as_deref(), Some("cached"));
    assert_eq!(folder.beside(), ["out"]);
}
