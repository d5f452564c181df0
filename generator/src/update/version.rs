//! The next version of a crate, by cargo's reading of semantic versioning. Not how much changed: that is told.

use crate::diff::Step;
use semver::{BuildMetadata, Prerelease, Version};

/// The version after `current` for a change of this size; the same one where nothing changed.
///
/// Below 1.0.0 the leftmost number that is not zero is the one that promises: a breaking change raises it, and anything
/// less raises the last. A pre-release promises nothing, so it is followed by the next pre-release whatever changed.
/// Metadata of a build speaks of that build and goes.
pub fn raise(current: &Version, step: Step) -> Version {
    if step == Step::None {
        return current.clone();
    }
    let Version { major, minor, patch, ref pre, .. } = *current;
    if !pre.is_empty() {
        let pre = Prerelease::new(&next_pre(pre)).unwrap_or_else(|_| pre.clone());
        return Version { pre, build: BuildMetadata::EMPTY, ..current.clone() };
    }
    let last = || Version::new(major, minor, patch.saturating_add(1));
    match (major, minor, step) {
        (_, _, Step::None) => current.clone(),
        (0, 0, _) | (0, _, Step::Minor) | (_, _, Step::Patch) => last(),
        (0, _, Step::Major) => Version::new(0, minor.saturating_add(1), 0),
        (_, _, Step::Minor) => Version::new(major, minor.saturating_add(1), 0),
        (_, _, Step::Major) => Version::new(major.saturating_add(1), 0, 0),
    }
}

/// `rc.1` is followed by `rc.2`, and `beta` by `beta.1`.
fn next_pre(pre: &Prerelease) -> String {
    let (head, last) = pre.rsplit_once('.').map_or(("", pre.as_str()), |(head, last)| (head, last));
    match last.parse::<u64>() {
        Ok(number) if head.is_empty() => number.saturating_add(1).to_string(),
        Ok(number) => format!("{head}.{}", number.saturating_add(1)),
        Err(_) => format!("{pre}.1"),
    }
}

/// Whether a version promises more or other things than another, as `step` asks for: what `publish` compares.
pub fn is_enough(from: &Version, to: &Version, step: Step) -> bool {
    *to > *from && *to >= raise(from, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_rise_by_what_changed() {
        for (current, patch, minor, major) in [
            ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
            ("0.2.3", "0.2.4", "0.2.4", "0.3.0"),
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
            ("1.0.0-rc.1", "1.0.0-rc.2", "1.0.0-rc.2", "1.0.0-rc.2"),
            ("1.0.0-beta", "1.0.0-beta.1", "1.0.0-beta.1", "1.0.0-beta.1"),
            ("0.4.0-alpha.9", "0.4.0-alpha.10", "0.4.0-alpha.10", "0.4.0-alpha.10"),
            ("2.0.0-7", "2.0.0-8", "2.0.0-8", "2.0.0-8"),
            ("1.2.3+api.5", "1.2.4", "1.3.0", "2.0.0"),
        ] {
            let version: Version = current.parse().expect("a version");
            let raised = |step| raise(&version, step).to_string();
            assert_eq!(raised(Step::None), current);
            assert_eq!(
                (raised(Step::Patch), raised(Step::Minor), raised(Step::Major)),
                (patch.to_owned(), minor.to_owned(), major.to_owned())
            );
            for step in [Step::Patch, Step::Minor, Step::Major] {
                let next = raise(&version, step);
                assert!(next > version && is_enough(&version, &next, step), "{version} {next}");
            }
        }
    }

    #[test]
    fn a_version_may_be_raised_by_more_than_is_asked() {
        let version = |text: &str| text.parse::<Version>().expect("a version");
        assert!(is_enough(&version("1.2.3"), &version("2.0.0"), Step::Patch));
        assert!(!is_enough(&version("1.2.3"), &version("1.2.4"), Step::Minor));
        assert!(!is_enough(&version("1.2.3"), &version("1.2.3"), Step::None));
        assert!(is_enough(&version("1.0.0-rc.2"), &version("1.0.0"), Step::Major));
    }
}
