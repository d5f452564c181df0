//! Whether the version rose by as much as the crate changed since the last tag. Not which tag that is.

use super::super::selection::Job;
use super::check::Check;
use super::package::Package;
use super::tool;
use clientsmith::diff::{self, Difference, Kept};
use clientsmith::output::write_single;
use clientsmith::update;
use semver::Version;
use std::path::{Path, PathBuf};

const ID: &str = "step";
const TITLE: &str = "the version rose by what changed";

/// The check, against what the client was generated from at a tag.
pub fn enough(job: &Job, package: &Package, tagged: Option<&(Version, String)>) -> Check {
    let Some((from, tag)) = tagged else {
        return Check::skipped(ID, TITLE, "there is no tag to compare with");
    };
    let Ok(own) = package.version.parse::<Version>() else {
        return Check::failed(ID, TITLE, format!("`{}` is no version", package.version));
    };
    let before = match kept_at(package, tag) {
        Ok(folder) => folder,
        Err(why) => return Check::skipped(ID, TITLE, why),
    };
    let Some(difference) = compare(job, &before, &package.folder) else {
        return Check::skipped(
            ID,
            TITLE,
            format!("what it was generated from at `{tag}` cannot be compared with"),
        );
    };
    let (step, verdict) = (difference.step(), difference.verdict());
    match update::is_enough(from, &own, step) {
        true => Check::passed(ID, TITLE, format!("since `{tag}` {verdict}")),
        false => {
            let least = update::raise(from, step);
            Check::failed(ID, TITLE, format!("since `{tag}` {verdict}; it has to be {least} at least"))
        }
    }
}

/// Writes what was kept with the client at a tag into a folder of cargo's, which nobody keeps.
fn kept_at(package: &Package, tag: &str) -> Result<PathBuf, String> {
    let git = |arguments: &[&str]| tool::run("git", &package.folder, arguments, &[]);
    let listed = git(&["ls-tree", "-r", "--name-only", tag, "--", ".clientsmith"])?;
    let paths: Vec<&str> = listed.out.lines().filter(|_| listed.ok).collect();
    if !paths.contains(&".clientsmith/inputs.json") {
        return Err(format!("nothing was kept of what it was generated from at `{tag}`"));
    }
    let name: String = tag.chars().map(|one| if one.is_ascii_alphanumeric() { one } else { '-' }).collect();
    let folder = package.target.join("clientsmith").join(name);
    for path in paths {
        let shown = git(&["show", &format!("{tag}:./{path}")])?;
        let is_plain = !Path::new(path).is_absolute() && !path.split('/').any(|part| part == "..");
        if !shown.ok || !is_plain {
            return Err(format!("`{path}` of `{tag}` cannot be read"));
        }
        write_single(&folder.join(path), &shown.out).map_err(|error| error.to_string())?;
    }
    Ok(folder)
}

fn compare(job: &Job, before: &Path, now: &Path) -> Option<Difference> {
    let (old, new) = (Kept::find(before).ok()?, Kept::find(now).ok()?);
    let before = old.read("released", before, &job.config).ok()?;
    let after = new.read("now", now, &job.config).ok()?;
    Some(diff::compare(&before, &after))
}
