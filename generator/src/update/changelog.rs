//! Puts an entry into a `CHANGELOG.md` in the form of Keep a Changelog 1.1.0, and leaves everything else as it is. Not what
//! the entry says.

const HEAD: &str = "\
# Changelog

What changes for users of this crate, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/), with \
versions by [Semantic Versioning](https://semver.org/spec/v2.0.0.html).
";

/// The text with an entry more: above those of other versions and below what is not released. `entry` begins with its
/// heading of the second level.
pub fn insert(text: Option<&str>, entry: &str) -> String {
    let entry = entry.trim();
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
        return format!("{HEAD}\n{entry}\n");
    };
    let ends = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let at = place(text);
    let (above, below) = text.split_at(at);
    let above = above.trim_end_matches(['\r', '\n']);
    let mut joined = format!("{above}{ends}{ends}{}{ends}", entry.replace('\n', ends));
    if !below.is_empty() {
        joined += ends;
        joined += below;
    }
    joined
}

/// The entry of a crate that is written otherwise although its document says the same.
pub fn entry_of_rewrite(version: &str, date: &str) -> String {
    format!(
        "## [{version}] - {date}\n\n### Changed\n\n- Written anew by clientsmith {}; the API is the same.\n",
        env!("CARGO_PKG_VERSION")
    )
}

/// Where the entries of versions begin: at the first heading of the second level that is not of what is unreleased, else
/// where the definitions of links are that such files end with, else at the end.
fn place(text: &str) -> usize {
    let mut fenced = false;
    let mut at = 0;
    let mut links = None;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        if content.starts_with("```") || content.starts_with("~~~") {
            fenced = !fenced;
        } else if !fenced && content.starts_with("## ") && !content.to_lowercase().contains("unreleased") {
            return at;
        }
        if is_link(content) {
            links = links.or(Some(at));
        } else if !content.is_empty() {
            links = None;
        }
        at += line.len();
    }
    links.unwrap_or(text.len())
}

/// A definition of a link, such as `[1.0.0]: https://..`.
fn is_link(line: &str) -> bool {
    line.starts_with('[') && line.contains("]: ")
}

#[cfg(test)]
mod tests {
    use super::insert;

    const ENTRY: &str = "## [0.2.0] - 2026-01-02\n\n### Added\n\n- `Pet`\n";

    #[test]
    fn a_first_entry_makes_the_file() {
        for nothing in [None, Some(""), Some(" \n")] {
            let text = insert(nothing, ENTRY);
            assert!(text.starts_with("# Changelog\n\n") && text.ends_with("- `Pet`\n"), "{text}");
        }
    }

    #[track_caller]
    fn check(before: &str, expected: &str) {
        assert_eq!(insert(Some(before), ENTRY), expected);
    }

    #[test]
    fn it_goes_above_older_ones_and_below_what_is_unreleased() {
        let entry = ENTRY;
        check(
            "# Changes\n\nMine.\n\n## 0.1.0\n\n- First.\n",
            &format!("# Changes\n\nMine.\n\n{entry}\n## 0.1.0\n\n- First.\n"),
        );
        check(
            "# Changes\n\n## [Unreleased]\n\n- Soon.\n\n\n## [0.1.0] - 2025\n- First.\n",
            &format!("# Changes\n\n## [Unreleased]\n\n- Soon.\n\n{entry}\n## [0.1.0] - 2025\n- First.\n"),
        );
        check(
            "# Changes\n\n## Unreleased\n\n- Soon.\n\n[x]: https://example.com\n",
            &format!("# Changes\n\n## Unreleased\n\n- Soon.\n\n{entry}\n[x]: https://example.com\n"),
        );
        check("# Changes", &format!("# Changes\n\n{entry}"));
    }

    #[test]
    fn what_looks_like_a_heading_in_code_is_none() {
        let text = "# C\n\n```md\n## 9.9.9\n```\n\n## 0.1.0\n";
        check(text, &format!("# C\n\n```md\n## 9.9.9\n```\n\n{ENTRY}\n## 0.1.0\n"));
    }

    #[test]
    fn ends_of_lines_stay_what_they_are() {
        let entry = ENTRY.replace('\n', "\r\n");
        check("# C\r\n\r\n## 0.1.0\r\n", &format!("# C\r\n\r\n{entry}\r\n## 0.1.0\r\n"));
    }
}
