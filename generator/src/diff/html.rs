//! A difference as a page of its own: to be read in a browser, filtered, and sent around. It asks no network for anything,
//! and no text of a document becomes markup or script: what is not written here goes through [`text`].

use super::entry::{Entry, Level, Place, Severity};
use super::{Difference, Step};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");
/// SHA-256 of the script: the page's policy lets no other run. A test keeps it true.
const SCRIPT_HASH: &str = "8P/JUVNLVRki15tzMhF69CujUCH66IRnA4xVgztbI38=";

/// Text of a document, as text.
fn text(text: &str) -> String {
    html_escape::encode_safe(&super::text::plain(text)).into_owned()
}

/// A value of an attribute, in quotes. Line breaks between tags are ours.
fn quoted(value: &str) -> String {
    format!("\"{}\"", html_escape::encode_safe(value))
}

/// Prose with pieces of code between backticks.
fn prose(said: &str) -> String {
    let mut out = String::new();
    let count = said.matches('`').count();
    for (at, part) in said.split('`').enumerate() {
        match (at % 2 == 1, count > at) {
            (true, true) => out += &format!("<code>{}</code>", text(part)),
            (true, false) => out += &format!("`{}", text(part)),
            (false, _) => out += &text(part),
        }
    }
    out
}

impl Difference {
    /// A page that needs nothing else.
    pub fn html(&self) -> String {
        let title = format!("{} → {}", text(&self.old), text(&self.new));
        let mut out = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
             script-src 'sha256-{SCRIPT_HASH}'; base-uri 'none'; form-action 'none'\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
        );
        let step = Step::word(self.step());
        let _ = write!(
            out,
            "<header>\n<h1>{title}</h1>\n<p><span class=\"step {step}\">{step}</span> {}</p>\n",
            counts(self)
        );
        if self.versions.0 != self.versions.1 {
            let (old, new) = (text(&self.versions.0), text(&self.versions.1));
            let _ = writeln!(out, "<p>The API is of version {new}, and was of {old}.</p>");
        }
        out += "</header>\n";
        out += &self.filters();
        for level in [Level::Rust, Level::Wire, Level::Api] {
            let entries: Vec<&Entry> = self.of(level).collect();
            if !entries.is_empty() {
                let _ =
                    writeln!(out, "<section>\n<h2>{} <small>{}</small></h2>", level.title(), level.about());
                entries.iter().for_each(|entry| article(&mut out, entry));
                out += "</section>\n";
            }
        }
        let _ = write!(out, "</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n");
        out
    }

    /// What the script shows by; without it everything is shown.
    fn filters(&self) -> String {
        let toggle = |name: &str, word: &str, label: &str| {
            format!(
                "<label><input type=\"checkbox\" name=\"{name}\" value=\"{word}\" checked> {label}</label>\n"
            )
        };
        let severities: String =
            Severity::ALL.iter().map(|one| toggle("severity", one.word(), one.word())).collect();
        let levels: String = Level::ALL.iter().map(|one| toggle("level", one.word(), one.title())).collect();
        let mut out = format!(
            "<form>\n<fieldset><legend>Severity</legend>\n{severities}</fieldset>\n\
             <fieldset><legend>Level</legend>\n{levels}</fieldset>\n"
        );
        let tags: BTreeSet<&String> = self.entries.iter().flat_map(|entry| &entry.tags).collect();
        if !tags.is_empty() {
            out += "<label>Tag <select name=\"tag\"><option value=\"\">all</option>";
            for tag in tags {
                let _ = write!(out, "<option value={}>{}</option>", quoted(tag), text(tag));
            }
            out += "</select></label>\n";
        }
        out + "<label>Find <input type=\"search\" name=\"words\"></label>\n<output></output>\n</form>\n"
    }
}

fn counts(difference: &Difference) -> String {
    match difference.verdict().split_once(": ") {
        Some((_, counts)) => text(counts),
        None => text(&difference.verdict()),
    }
}

fn article(out: &mut String, entry: &Entry) {
    let (severity, level) = (entry.severity.word(), entry.level.word());
    let tags = quoted(&entry.tags.join("\n"));
    let _ = writeln!(
        out,
        "<article class=\"{severity}\" data-severity=\"{severity}\" data-level=\"{level}\" data-tags={tags}>"
    );
    let subject = match entry.level {
        Level::Rust => format!("<code>{}</code>", text(&entry.subject)),
        Level::Api | Level::Wire => prose(&entry.subject),
    };
    let shown: String =
        entry.tags.iter().take(3).map(|tag| format!("<span class=\"tag\">{}</span>", text(tag))).collect();
    let _ = writeln!(
        out,
        "<p><b class=\"severity\">{severity}</b><b>{subject}</b>: {}{shown}</p>\n<p class=\"why\">{}</p>",
        prose(&entry.what),
        prose(&entry.why)
    );
    if entry.before != entry.after {
        let lines = |code: &Option<String>| {
            code.as_ref().map(|code| code.lines().map(text).collect::<Vec<_>>().join("\n"))
        };
        let pre = |class: &str, code: Option<String>| match code {
            Some(code) => format!("<pre class=\"{class}\">{code}</pre>"),
            None => "<span></span>".to_owned(),
        };
        let (old, new) = (pre("old", lines(&entry.before)), pre("new", lines(&entry.after)));
        let _ = writeln!(out, "<div class=\"pair\">{old}{new}</div>");
    }
    if !entry.also.is_empty() {
        let items: String = entry.also.iter().map(|one| format!("<li>{}</li>", prose(one))).collect();
        let _ = writeln!(
            out,
            "<details><summary>and {} more</summary><ul>{items}</ul></details>",
            entry.also.len()
        );
    }
    let places: Vec<String> = [&entry.old, &entry.new].into_iter().flatten().map(place).collect();
    if !places.is_empty() {
        let _ = writeln!(out, "<p class=\"places\">{}</p>", places.join(" → "));
    }
    out.push_str("</article>\n");
}

fn place(place: &Place) -> String {
    format!("<code title={}>{}</code>", quoted(&place.pointer), text(&super::text::place(place)))
}

#[cfg(test)]
mod tests {
    use super::{SCRIPT, SCRIPT_HASH, STYLE, prose, quoted, text};
    use sha2::{Digest, Sha256};

    #[test]
    fn the_policy_lets_our_script_run() {
        use base64::Engine as _;
        let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(SCRIPT));
        assert_eq!(hash, SCRIPT_HASH, "the script changed: this is its hash now");
        assert!(!SCRIPT.contains("</script") && !STYLE.contains("</style"));
    }

    #[test]
    fn a_document_writes_no_markup() {
        let evil = "</code><script>alert(1)</script>\" onload='x";
        for shown in [text(evil), prose(&format!("`{evil}`")), quoted(evil).trim_matches('"').to_owned()] {
            let inner = shown.trim_start_matches("<code>").trim_end_matches("</code>");
            assert!(!inner.contains(['<', '>', '"', '\'']), "{shown}");
        }
        assert_eq!(prose("was `a<b>` and ` alone"), "was <code>a&lt;b&gt;</code> and ` alone");
    }
}
