//! What has to hold before a crate is published, each check by itself. Not its version: that is `released`.

use super::super::args::Publish;
use super::super::client::{self, Deed};
use super::super::selection::Job;
use super::package::Package;
use super::tool;
use std::path::PathBuf;

/// What a registry takes (crates.io).
const LIMIT: u64 = 10 << 20;

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Passed,
    Failed,
    /// It could not be made, or was not asked for.
    Skipped,
}

/// One check.
pub struct Check {
    /// A word for programs.
    pub id: &'static str,
    /// What holds, if it passed.
    pub title: &'static str,
    pub state: State,
    /// What was found.
    pub says: String,
}

impl Check {
    pub fn passed(id: &'static str, title: &'static str, says: impl Into<String>) -> Self {
        Check { id, title, state: State::Passed, says: says.into() }
    }

    pub fn failed(id: &'static str, title: &'static str, says: impl Into<String>) -> Self {
        Check { state: State::Failed, ..Check::passed(id, title, says) }
    }

    pub fn skipped(id: &'static str, title: &'static str, says: impl Into<String>) -> Self {
        Check { state: State::Skipped, ..Check::passed(id, title, says) }
    }
}

/// The client is as a new run would write it.
pub fn up_to_date(job: &Job) -> Check {
    let (id, title) = ("generated", "the generated files are up to date");
    let outcome = client::run(job, Deed::Compare, false);
    let Some(difference) = &outcome.difference else {
        return Check::failed(id, title, "the document is rejected, `clientsmith check` says why");
    };
    let differs: Vec<&String> = difference.sections().flat_map(|(_, paths)| paths).collect();
    match differs.as_slice() {
        [] => Check::passed(id, title, ""),
        [first, rest @ ..] => {
            let more = if rest.is_empty() { String::new() } else { format!(" and {} more", rest.len()) };
            Check::failed(
                id,
                title,
                format!("`{first}`{more} would be written anew: run `clientsmith generate`"),
            )
        }
    }
}

/// What is published is what is committed: the crate and the document that it is made of.
pub fn clean_tree(job: &Job, package: &Package, allow_dirty: bool) -> Check {
    let (id, title) = ("clean", "everything is committed");
    if allow_dirty {
        return Check::skipped(id, title, "`--allow-dirty`");
    }
    let document = std::path::absolute(&job.config.document).unwrap_or_else(|_| job.config.document.clone());
    let document = document.display().to_string();
    let arguments = ["status", "--porcelain", "--untracked-files=normal", "--", ".", &document];
    let ran = match tool::run("git", &package.folder, &arguments, &[]) {
        Ok(ran) => ran,
        Err(why) => return Check::skipped(id, title, why),
    };
    if !ran.ok {
        let is_repository =
            tool::run("git", &package.folder, &["rev-parse", "--git-dir"], &[]).is_ok_and(|ran| ran.ok);
        return match is_repository {
            true => Check::failed(id, title, tool::last_words(&ran.err)),
            false => Check::skipped(id, title, "it is no git repository"),
        };
    }
    // What these very checks have cargo build is nothing to commit.
    let is_built = |line: &&str| {
        let folder = line.strip_prefix("?? ").and_then(|path| path.strip_suffix('/'));
        folder.is_some_and(|path| {
            Some(path.rsplit('/').next().unwrap_or(path).as_ref()) == package.target.file_name()
        }) && std::path::absolute(&package.folder).is_ok_and(|folder| package.target.starts_with(folder))
    };
    let changed: Vec<&str> = ran.out.lines().filter(|line| !is_built(line)).collect();
    match changed.len() {
        0 => Check::passed(id, title, ""),
        many => {
            let shown = changed.iter().take(5).copied().collect::<Vec<_>>().join("\n");
            let more = if many > 5 { format!("\nand {} more", many - 5) } else { String::new() };
            Check::failed(id, title, format!("{shown}{more}\ncommit, or pass `--allow-dirty`"))
        }
    }
}

/// Cargo can pack it, and what it packed builds.
pub fn packaged(package: &Package, options: &Publish) -> Check {
    let (id, title) = ("package", "`cargo package` succeeds");
    let common = |arguments: &mut Vec<&'static str>| {
        // Whether the tree is clean was asked above, and in words that name the way out.
        arguments.push("--allow-dirty");
        arguments.extend(options.offline.then_some("--offline"));
        arguments.extend(options.no_verify.then_some("--no-verify"));
    };
    let pack = |names: &[&str]| {
        let mut arguments = vec!["package"];
        common(&mut arguments);
        let mut arguments: Vec<&str> = arguments;
        names.iter().for_each(|name| arguments.extend(["--package", name]));
        tool::run("cargo", &package.folder, &arguments, &[])
    };
    let ran = match pack(&[&package.name]) {
        Ok(ran) => ran,
        Err(why) => return Check::failed(id, title, why),
    };
    if ran.ok {
        return sized(id, title, package);
    }
    let said = tool::last_words(&ran.err);
    let with: Vec<&str> = package.before.iter().map(String::as_str).chain([package.name.as_str()]).collect();
    if with.len() > 1 && pack(&with).is_ok_and(|ran| ran.ok) {
        let before = package.before.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let sized = sized(id, title, package);
        let says = format!("{}; {before} has to be published before it", sized.says);
        // Together they can be packed; alone this one cannot be published yet.
        return if options.dry_run { Check { says, ..sized } } else { Check::failed(id, title, says) };
    }
    Check::failed(id, title, said)
}

fn sized(id: &'static str, title: &'static str, package: &Package) -> Check {
    let name = format!("{}-{}.crate", package.name, package.version);
    let at: PathBuf = package.target.join("package").join(name);
    let Ok(bytes) = at.metadata().map(|there| there.len()) else {
        return Check::passed(id, title, "its size is not known");
    };
    let says = format!("{} KiB of {} KiB that crates.io takes", bytes.div_ceil(1024), LIMIT / 1024);
    if bytes > LIMIT { Check::failed(id, title, says) } else { Check::passed(id, title, says) }
}

/// Its documentation builds without a warning, as docs.rs builds it.
pub fn documented(package: &Package, offline: bool) -> Check {
    let (id, title) = ("docs", "the documentation builds without a warning");
    let mut arguments = vec!["doc", "--no-deps", "--all-features", "--package", &package.name];
    arguments.extend(offline.then_some("--offline"));
    let flags = format!("{} -D warnings", std::env::var("RUSTDOCFLAGS").unwrap_or_default());
    match tool::run("cargo", &package.folder, &arguments, &[("RUSTDOCFLAGS", flags.trim())]) {
        Ok(ran) if ran.ok => Check::passed(id, title, ""),
        Ok(ran) => Check::failed(id, title, tool::last_words(&ran.err)),
        Err(why) => Check::failed(id, title, why),
    }
}

/// Hands the package over to cargo, which asks for credentials, uploads and waits.
pub fn hand_over(package: &Package, options: &Publish) -> Check {
    let (id, title) = ("publish", "`cargo publish` succeeds");
    let mut arguments = vec!["publish", "--package", &package.name];
    arguments.extend(options.allow_dirty.then_some("--allow-dirty"));
    arguments.extend(options.no_verify.then_some("--no-verify"));
    arguments.extend(options.cargo.iter().map(String::as_str));
    match tool::hand_over("cargo", &package.folder, &arguments) {
        Ok(true) => Check::passed(id, title, ""),
        Ok(false) => Check::failed(id, title, "cargo said why"),
        Err(why) => Check::failed(id, title, why),
    }
}
