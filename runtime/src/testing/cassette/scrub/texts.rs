//! Secrets by name in texts that are no JSON as a whole: XML, and lines that are JSON, of streams of events among them.
//! Texts are passed over piece by piece and never refused. Not which names are those of secrets.

use super::{MARK, Scrub};
use crate::testing::cassette::layout;
use serde::de::IgnoredAny;

impl Scrub {
    /// XML without the texts of elements and attributes with names that say so. What is in such an element is a text or
    /// further elements, which have names of their own.
    pub(super) fn xml(&mut self, text: &str) -> String {
        let (mut out, mut rest) = (String::with_capacity(text.len()), text);
        let mut hides = false;
        while let Some(at) = rest.find('<') {
            let (before, tag) = rest.split_at(at);
            self.xml_text(before, hides, &mut out);
            let length = tag_length(tag);
            let (tag, behind) = tag.split_at(length);
            if let Some(inner) = tag.strip_prefix("<![CDATA[") {
                let inner = inner.strip_suffix("]]>").unwrap_or(inner);
                out += "<![CDATA[";
                self.xml_text(inner, hides, &mut out);
                out += "]]>";
            } else if tag.starts_with("<!") || tag.starts_with("<?") {
                out += tag;
            } else {
                let opens = !tag.starts_with("</") && !tag.ends_with("/>");
                hides = opens && self.hides(local(element(tag)));
                self.xml_tag(tag, &mut out);
            }
            rest = behind;
        }
        self.xml_text(rest, hides, &mut out);
        out
    }

    fn xml_text(&mut self, text: &str, hides: bool, out: &mut String) {
        let inner = text.trim();
        if !hides || inner.is_empty() {
            *out += text;
            return;
        }
        self.seems_secret(inner);
        *out += &text.replacen(inner, MARK, 1);
    }

    /// A tag with its attributes.
    fn xml_tag(&mut self, tag: &str, out: &mut String) {
        let mut rest = tag;
        while let Some(at) = rest.find('=') {
            let name =
                rest[..at].trim_end().rsplit(|one: char| one.is_whitespace()).next().unwrap_or_default();
            let behind = &rest[at + 1..];
            let value = behind.trim_start();
            let quote = value.chars().next().filter(|one| matches!(one, '"' | '\''));
            let end = quote.and_then(|quote| value[1..].find(quote));
            let Some(end) = end else {
                out.push_str(&rest[..=at]);
                rest = behind;
                continue;
            };
            let start = rest.len() - value.len() + 1;
            *out += &rest[..start];
            let inner = &rest[start..start + end];
            if self.hides(local(name)) && !inner.is_empty() {
                self.seems_secret(inner);
                *out += MARK;
            } else {
                *out += inner;
            }
            rest = &rest[start + end..];
            // The quote that ends it.
            let (last, behind) = rest.split_at(1);
            *out += last;
            rest = behind;
        }
        *out += rest;
    }

    /// A text whose lines may be JSON, alone or behind `data:`. A line in which nothing is hidden stays as it was.
    pub(super) fn lines(&mut self, text: &str) -> String {
        let lines = text.split_inclusive('\n').map(|line| {
            let bare = line.trim_start_matches('\u{1e}');
            let json = bare.strip_prefix("data:").unwrap_or(bare).trim();
            if !json.starts_with(['{', '[']) || serde_json::from_str::<IgnoredAny>(json).is_err() {
                return line.to_owned();
            }
            let clean = self.json(json);
            match clean == layout::compact(json) {
                true => line.to_owned(),
                false => line.replacen(json, &clean, 1),
            }
        });
        lines.collect()
    }
}

/// How long what begins with `<` is, to its end or that of the text.
fn tag_length(text: &str) -> usize {
    let ends = |start: &str, end: &str| {
        text.starts_with(start).then(|| text.find(end).map_or(text.len(), |at| at + end.len()))
    };
    let special = ends("<![CDATA[", "]]>").or_else(|| ends("<!--", "-->")).or_else(|| ends("<?", "?>"));
    special.unwrap_or_else(|| {
        let mut quote = None;
        for (at, one) in text.char_indices() {
            match (quote, one) {
                (None, '>') => return at + 1,
                (None, '"' | '\'') => quote = Some(one),
                (Some(open), close) if open == close => quote = None,
                _ => {}
            }
        }
        text.len()
    })
}

/// The name in a tag.
fn element(tag: &str) -> &str {
    let name = tag.trim_start_matches('<');
    name.split(|one: char| one.is_whitespace() || matches!(one, '/' | '>')).next().unwrap_or_default()
}

/// A name without the prefix of its namespace.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or_default()
}
