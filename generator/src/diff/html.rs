//! A difference as a page of its own: to be read in a browser, filtered, and sent around. It asks no network for anything,
//! and no text of a document becomes markup or script: what is not written here goes through [`text`].

mod list;
mod marks;
mod row;

use super::entry::{Entry, Level, Severity};
use super::{Difference, Step};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");
/// SHA-256 of the script: the page's policy lets no other run. A test keeps it true.
const SCRIPT_HASH: &str = "OJrfHMtYiRI526V3xs409pAK1YRHQ4R+0zlJZeX5a7w=";
/// Most bytes of one text of a document.
const LONGEST: usize = 4_000;
/// Rust first: it decides.
const LEVELS: [Level; 3] = [Level::Rust, Level::Wire, Level::Api];

/// Text of a document, as text.
fn text(text: &str) -> String {
    html_escape::encode_safe(&super::text::plain(&clipped(text))).into_owned()
}

/// A value of an attribute, in quotes.
fn quoted(value: &str) -> String {
    format!("\"{}\"", html_escape::encode_safe(value))
}

/// No longer than a reader can make use of.
fn clipped(text: &str) -> Cow<'_, str> {
    let end = |most: usize| (0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    match text.len() > LONGEST {
        true => Cow::Owned(format!("{}…", &text[..end(LONGEST)])),
        false => Cow::Borrowed(text),
    }
}

/// Prose with pieces of code between backticks.
fn prose(said: &str) -> String {
    let said = clipped(said);
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

/// Tags by their numbers on the page, with how many changes they have.
struct Tags<'d>(BTreeMap<&'d str, (usize, usize)>);

impl<'d> Tags<'d> {
    fn of(entries: &'d [Entry]) -> Self {
        let mut tags = BTreeMap::<&str, (usize, usize)>::new();
        for tag in entries.iter().flat_map(|entry| &entry.tags) {
            tags.entry(tag).or_default().1 += 1;
        }
        tags.values_mut().enumerate().for_each(|(at, tag)| tag.0 = at);
        Tags(tags)
    }

    fn number(&self, tag: &str) -> Option<String> {
        self.0.get(tag).map(|(number, _)| number.to_string())
    }
}

impl Difference {
    /// A page that needs nothing else.
    pub fn html(&self) -> String {
        let title = format!("{} → {}", text(&self.old), text(&self.new));
        let tags = Tags::of(&self.entries);
        let (changes, left) = list::changes(self, &tags);
        let mut out = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
             script-src 'sha256-{SCRIPT_HASH}'; base-uri 'none'; form-action 'none'\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
        );
        head(&mut out, self);
        if left > 0 {
            let _ = writeln!(
                out,
                "<p class=\"left\">{left} more have no room on this page; <code>--format json</code> has all, \
                 <code>--level</code> one level.</p>"
            );
        }
        if !self.entries.is_empty() {
            filters(&mut out, self, &tags);
        }
        let _ = write!(out, "{changes}</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n");
        out
    }
}

/// What is compared, and what came of it.
fn head(out: &mut String, difference: &Difference) {
    let name = |label: &str| {
        let short = label.rsplit('/').next().filter(|short| !short.is_empty()).unwrap_or(label);
        format!("<span title={}>{}</span>", quoted(&clipped(label)), text(short))
    };
    let (old, new) = (name(&difference.old), name(&difference.new));
    let step = Step::word(difference.step());
    let (_, told) = difference.headline().split_once(": ").unwrap_or(("", difference.headline()));
    let _ = writeln!(
        out,
        "<header>\n<h1>{old} <i>→</i> {new}</h1>\n<p><span class=\"step {step}\">{step}</span> {told}</p>"
    );
    if difference.versions.0 != difference.versions.1 {
        let (old, new) = (text(&difference.versions.0), text(&difference.versions.1));
        let _ = writeln!(out, "<p>The API is of version {new}, and was of {old}.</p>");
    }
    if !difference.options.is_empty() {
        let options = difference.options.iter().map(|one| format!("<li>{}</li>", prose(&one.to_string())));
        let options: String = options.collect();
        let _ = writeln!(out, "<p>The manifest says something else:</p>\n<ul>{options}</ul>");
    }
    if !difference.entries.is_empty() {
        out.push_str("<table>\n<tr><td></td>");
        for severity in Severity::ALL {
            let _ = write!(out, "<th scope=\"col\" class=\"{0}\">{0}</th>", severity.word());
        }
        out.push_str("</tr>\n");
        for level in LEVELS {
            let _ =
                write!(out, "<tr><th scope=\"row\">{} <small>{}</small></th>", level.title(), level.about());
            for severity in Severity::ALL {
                let cell = match difference.count(level, severity) {
                    0 => "<td>–</td>".to_owned(),
                    count => {
                        let (level, word) = (level.word(), severity.word());
                        format!("<td class=\"{word}\"><a href=\"#{level}-{word}\">{count}</a></td>")
                    }
                };
                out.push_str(&cell);
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</table>\n");
    }
    out.push_str("</header>\n");
}

/// What the script shows by; without it everything is shown.
fn filters(out: &mut String, difference: &Difference, tags: &Tags<'_>) {
    let toggle = |name: &str, word: &str, label: &str| {
        format!(
            "<label class=\"{word}\"><input type=\"checkbox\" name=\"{name}\" value=\"{word}\" checked>{label}</label>\n"
        )
    };
    let has = |of: &dyn Fn(&Entry) -> bool| difference.entries.iter().any(of);
    let severities = Severity::ALL.iter().filter(|one| has(&|entry| entry.severity == **one));
    let severities: String = severities.map(|one| toggle("severity", one.word(), one.word())).collect();
    let levels = LEVELS.iter().filter(|one| has(&|entry| entry.level == **one));
    let levels: String = levels.map(|one| toggle("level", one.word(), one.title())).collect();
    let _ = write!(
        out,
        "<form>\n<fieldset><legend>Severity</legend>\n{severities}</fieldset>\n\
         <fieldset><legend>Level</legend>\n{levels}</fieldset>\n"
    );
    if !tags.0.is_empty() {
        out.push_str("<select name=\"tag\" aria-label=\"Tag\"><option value=\"\">every tag</option>");
        for (tag, (number, count)) in &tags.0 {
            let _ = write!(out, "<option value=\"{number}\">{} ({count})</option>", text(tag));
        }
        out.push_str("</select>\n");
    }
    out.push_str(
        "<input type=\"search\" name=\"words\" aria-label=\"Find\" placeholder=\"Find  ( / )\" autocomplete=\"off\">\n\
         <output></output>\n</form>\n<p class=\"none\" hidden>Nothing is like that. <button type=\"reset\">Show all</button></p>\n",
    );
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, SCRIPT, SCRIPT_HASH, STYLE, clipped, prose, quoted, text};
    use sha2::{Digest, Sha256};

    #[test]
    fn the_policy_lets_our_script_run() {
        use base64::Engine as _;
        let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(SCRIPT));
        assert_eq!(hash, SCRIPT_HASH, "the script changed: this is its hash now");
        assert!(!SCRIPT.contains("</script") && !STYLE.contains("</style"));
    }

    #[test]
    fn nothing_is_asked_of_a_network() {
        for asked in ["url(", "@import", "src=", "http:", "https:", "fetch(", "import("] {
            assert!(!STYLE.contains(asked) && !SCRIPT.contains(asked), "{asked}");
        }
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

    #[test]
    fn a_text_takes_no_more_room_than_is_read() {
        let long = "ä".repeat(LONGEST);
        assert_eq!(clipped(&long).chars().count(), LONGEST / 2 + 1);
        assert_eq!(clipped("short"), "short");
    }
}
