//! `SOURCE` facts: what is written down beside a document that was fetched. Not the document.

use crate::source::files::facts_of;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// Where a document came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Source {
    /// Its address; of one that stands in a page or a script, theirs.
    pub url: String,
    /// The page that named it, where one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found_on: Option<String>,
    /// When it was fetched in this form first (RFC 3339).
    pub fetched: String,
    /// The version that the document gives itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Of the document as it is kept.
    pub sha256: String,
    /// What the server calls this state of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// When the server says that it changed last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
    /// Files that the document refers to, beside it, with their hashes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub files: BTreeMap<String, String>,
    /// What is being written in the place of all this, as long as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) next: Option<Box<Source>>,
}

impl Source {
    /// The file of the facts about a document: `openapi.json` has `openapi.json.source.toml`.
    pub fn path(document: &Path) -> PathBuf {
        facts_of(document)
    }

    /// Reads facts; nothing where they are none.
    pub fn read(text: &str) -> Option<Source> {
        toml::from_str(text).ok()
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        let facts = toml::to_string(self).expect("invariant: texts and a table of texts are TOML");
        format!(
            "# Where the document beside this file is from. Written by `clientsmith fetch`, which reads it again.\n{facts}"
        )
    }
}

/// The SHA-256 of some bytes, in hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("invariant: a string takes text");
        text
    })
}

/// A moment to the second (RFC 3339), in UTC.
pub(crate) fn moment(time: SystemTime) -> String {
    let seconds = time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    // Of years that begin in March, so that the leap day is their last (Hinnant, "chrono-compatible date algorithms").
    let days = days + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::{Source, hash, moment};
    use std::path::Path;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn moments_of_the_calendar() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_709_251_200, "2024-03-01T00:00:00Z"),
            (1_795_910_400, "2026-11-29T00:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(moment(UNIX_EPOCH + Duration::from_secs(seconds)), expected);
        }
    }

    #[test]
    fn facts_come_back_as_they_were_written() {
        let facts = Source {
            url: "https://a.test/\"\\openapi.json".to_owned(),
            fetched: moment(UNIX_EPOCH),
            sha256: hash(b"abc"),
            etag: Some("W/\"5\"".to_owned()),
            files: [("pet.yaml".to_owned(), hash(b""))].into(),
            ..Source::default()
        };
        assert!(facts.sha256.starts_with("ba7816bf"));
        assert_eq!(Source::read(&facts.text()), Some(facts.clone()));
        assert_eq!(Source::read("url = 5"), None);
        assert_eq!(
            Source::path(Path::new("specs/openapi.json")),
            Path::new("specs/openapi.json.source.toml")
        );
    }
}
