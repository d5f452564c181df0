//! Whether the version is above the last one that was released, by git's tags and by the registry. Not how much above.

use super::check::Check;
use super::package::Package;
use super::tool;
use semver::Version;

const ID: &str = "version";
const TITLE: &str = "the version is above the last one released";

/// The check, with the tag of the last release.
pub fn raised(package: &Package, tagged: Option<&(Version, String)>, offline: bool) -> Check {
    let Ok(own) = package.version.parse::<Version>() else {
        return Check::failed(ID, TITLE, format!("`{}` is no version", package.version));
    };
    let published =
        if offline { Published::Unknown("not asked, offline".to_owned()) } else { published(package) };
    let mut said = Vec::new();
    let mut taken = None;
    if let Some((version, tag)) = tagged {
        said.push(format!("tag `{tag}`"));
        taken = taken.max(Some(version.clone()));
    }
    match published {
        Published::As(version) => {
            said.push(format!("registry {version}"));
            taken = taken.max(Some(version));
        }
        Published::Never => said.push("not in the registry yet".to_owned()),
        Published::Unknown(why) => said.push(format!("registry: {why}")),
    }
    if tagged.is_none() {
        said.push("no tag".to_owned());
    }
    let said = said.join(", ");
    match taken {
        Some(taken) if own <= taken => {
            Check::failed(ID, TITLE, format!("{own} is not above {taken} ({said})"))
        }
        _ => Check::passed(ID, TITLE, format!("{own}; {said}")),
    }
}

enum Published {
    As(Version),
    Never,
    Unknown(String),
}

/// The highest version among tags like `pets-v0.2.0`, `pets-0.2.0`, `pets/v0.2.0` or `pets@0.2.0`; without any of
/// those, and where nobody else can be meant because the client is `alone`, `v0.2.0`.
pub fn tagged(package: &Package, alone: bool) -> Option<(Version, String)> {
    let tags = tool::run("git", &package.folder, &["tag", "--list"], &[]).ok().filter(|ran| ran.ok)?.out;
    let versions = |prefixes: &[String]| {
        let read = |tag: &str| {
            let rest = prefixes.iter().find_map(|prefix| tag.strip_prefix(prefix.as_str()))?;
            rest.strip_prefix('v')
                .unwrap_or(rest)
                .parse::<Version>()
                .ok()
                .map(|version| (version, tag.to_owned()))
        };
        tags.lines().filter_map(read).max()
    };
    let name = &package.name;
    let named = versions(&[format!("{name}-"), format!("{name}/"), format!("{name}@")]);
    named.or_else(|| versions(&[String::new()]).filter(|_| alone))
}

/// Asks cargo, so that whatever registry, mirror or proxy it is configured with is asked. Not in the crate's folder,
/// where cargo would speak of the crate that is there.
fn published(package: &Package) -> Published {
    let elsewhere = std::env::temp_dir();
    let ran =
        match tool::run("cargo", &elsewhere, &["info", "--quiet", "--color", "never", &package.name], &[]) {
            Ok(ran) => ran,
            Err(why) => return Published::Unknown(why),
        };
    if !ran.ok {
        return match ran.err.contains("could not find") {
            true => Published::Never,
            false => Published::Unknown("cannot be asked".to_owned()),
        };
    }
    let line = ran.out.lines().find_map(|line| line.strip_prefix("version: "));
    let newest = line.map(|line| line.split_once("(latest ").map_or(line, |(_, latest)| latest));
    let text = newest.and_then(|text| text.split([' ', ')']).next()).unwrap_or_default();
    match text.parse() {
        Ok(version) => Published::As(version),
        Err(_) => Published::Unknown("its answer is not understood".to_owned()),
    }
}
