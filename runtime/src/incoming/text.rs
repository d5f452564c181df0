//! Plain texts (parameters, forms) as JSON, so that one way of reading serves all. The tables say what a text stands
//! for; what is no such thing stays a text, and the type then says that it wanted something else.

use http::HeaderMap;
use indexmap::IndexMap;
use serde::de::IgnoredAny;
use url::form_urlencoded;

use crate::headers;

/// What a text stands for. Lists name what stands between their items, where they are not simply repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lexical {
    /// Itself.
    Text,
    /// A number or a boolean.
    Plain,
    /// A list of texts.
    Texts(Option<char>),
    /// A list of numbers or booleans.
    Plains(Option<char>),
    /// JSON.
    Json,
}

/// A member of a form that is no text.
pub type Rule = (&'static str, Lexical);

/// A parameter: its name, the member that it becomes, its place, and what its text stands for.
pub type Parameter = (&'static str, &'static str, Place, Lexical);

/// Where a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// The members of a form as a JSON object, in the order of their first values.
pub(super) fn form(rules: &[Rule], body: &[u8]) -> String {
    let pairs = pairs(body);
    let mut members: IndexMap<&str, Vec<&str>> = IndexMap::new();
    for (name, value) in &pairs {
        members.entry(bare(name)).or_default().push(value);
    }
    let mut out = Object::default();
    for (name, values) in members {
        let rule = rules.iter().find(|(known, _)| *known == name);
        out.put(name, rule.map_or(Lexical::Text, |(_, lexical)| *lexical), &values);
    }
    out.close()
}

/// Parameters as a JSON object.
pub(super) fn parameters(table: &[Parameter], headers: &HeaderMap, query: Option<&str>) -> String {
    let query = pairs(query.unwrap_or_default().as_bytes());
    let mut out = Object::default();
    for (wire, member, place, lexical) in table {
        let values: Vec<&str> = match place {
            Place::Query => query
                .iter()
                .filter(|(name, _)| bare(name) == *wire)
                .map(|(_, value)| value.as_str())
                .collect(),
            Place::Header => {
                if let Some(Ok(text)) = headers::joined(headers, wire) {
                    out.header(member, *lexical, text.trim());
                }
                continue;
            }
            Place::Cookie => {
                let lines =
                    headers.get_all(http::header::COOKIE).iter().filter_map(|line| line.to_str().ok());
                let cookies =
                    lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
                cookies.filter(|(name, _)| name == wire).map(|(_, value)| value).collect()
            }
        };
        if !values.is_empty() {
            out.put(member, *lexical, &values);
        }
    }
    out.close()
}

fn pairs(text: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(text).into_owned().collect()
}

/// Many writers put brackets behind the names of lists.
fn bare(name: &str) -> &str {
    name.strip_suffix("[]").unwrap_or(name)
}

/// A JSON object that is being written.
#[derive(Default)]
struct Object(String);

impl Object {
    fn put(&mut self, name: &str, lexical: Lexical, values: &[&str]) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        quote(name, &mut self.0);
        self.0.push(':');
        let first = values.first().copied().unwrap_or_default();
        match lexical {
            Lexical::Text => quote(first, &mut self.0),
            Lexical::Plain => plain(first, &mut self.0),
            Lexical::Json if serde_json::from_str::<IgnoredAny>(first).is_ok() => self.0.push_str(first),
            Lexical::Json => quote(first, &mut self.0),
            Lexical::Texts(between) => self.list(values, between, quote),
            Lexical::Plains(between) => self.list(values, between, plain),
        }
    }

    /// What a header holds. Its lists are cut as those of answers are.
    fn header(&mut self, name: &str, lexical: Lexical, text: &str) {
        match lexical {
            Lexical::Texts(Some(between)) => {
                self.put(name, Lexical::Texts(None), &headers::items(text, between));
            }
            Lexical::Plains(Some(between)) => {
                self.put(name, Lexical::Plains(None), &headers::items(text, between));
            }
            Lexical::Text | Lexical::Plain | Lexical::Texts(None) | Lexical::Plains(None) | Lexical::Json => {
                self.put(name, lexical, &[text]);
            }
        }
    }

    fn list(&mut self, values: &[&str], between: Option<char>, write: fn(&str, &mut String)) {
        self.0.push('[');
        let mut next = false;
        for value in values {
            let items: Vec<&str> = match between {
                Some(_) if value.is_empty() => Vec::new(),
                Some(between) => value.split(between).collect(),
                None => vec![value],
            };
            for item in items {
                if std::mem::replace(&mut next, true) {
                    self.0.push(',');
                }
                // Blanks behind a comma belong to the list (RFC 9110 section 5.6.1).
                write(if between == Some(',') { item.trim() } else { item }, &mut self.0);
            }
        }
        self.0.push(']');
    }

    fn close(mut self) -> String {
        self.0.push_str(if self.0.is_empty() { "{}" } else { "}" });
        self.0
    }
}

/// A number or a boolean; anything else stays a text.
fn plain(text: &str, out: &mut String) {
    let text = text.trim();
    let scalar =
        text.starts_with(|one: char| one == '-' || one.is_ascii_digit()) || matches!(text, "true" | "false");
    match scalar && serde_json::from_str::<IgnoredAny>(text).is_ok() {
        true => out.push_str(text),
        false => quote(text, out),
    }
}

fn quote(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_become_objects() {
        let rules = [
            ("count", Lexical::Plain),
            ("tags", Lexical::Texts(None)),
            ("sizes", Lexical::Plains(Some(','))),
            ("meta", Lexical::Json),
        ];
        for (body, wished) in [
            ("", "{}"),
            ("name=a+b%26c&count=5", r#"{"name":"a b&c","count":5}"#),
            ("count=%2B5&count=6", r#"{"count":"+5"}"#),
            ("tags[]=a&tags[]=b,c", r#"{"tags":["a","b,c"]}"#),
            ("sizes=1,+2&sizes=x", r#"{"sizes":[1,2,"x"]}"#),
            ("sizes=", r#"{"sizes":[]}"#),
            ("meta=%7B%22a%22%3A1%7D&name=%22", r#"{"meta":{"a":1},"name":"\""}"#),
            ("meta=%7B", r#"{"meta":"{"}"#),
        ] {
            assert_eq!(form(&rules, body.as_bytes()), wished, "{body}");
        }
    }

    #[test]
    fn parameters_come_from_their_places() {
        let mut headers = HeaderMap::new();
        headers.append("x-attempt", "3".parse().unwrap());
        headers.append("x-tags", r#"a, "b,b""#.parse().unwrap());
        headers.append("x-tags", "c".parse().unwrap());
        headers.append("x-none", "".parse().unwrap());
        headers.append("link", "<a>".parse().unwrap());
        headers.append("link", "<b>".parse().unwrap());
        headers.append("cookie", "a=1; session=s=1".parse().unwrap());
        let table = [
            ("X-Attempt", "X-Attempt", Place::Header, Lexical::Plain),
            ("X-Tags", "X-Tags", Place::Header, Lexical::Texts(Some(','))),
            ("X-None", "X-None", Place::Header, Lexical::Plains(Some(','))),
            ("Link", "Link", Place::Header, Lexical::Text),
            ("session", "session", Place::Cookie, Lexical::Text),
            ("attempt", "query attempt", Place::Query, Lexical::Plain),
            ("none", "none", Place::Query, Lexical::Text),
        ];
        let found = parameters(&table, &headers, Some("attempt=4&more=1"));
        let wished = r#"{"X-Attempt":3,"X-Tags":["a","\"b,b\"","c"],"X-None":[],"Link":"<a>, <b>","session":"s=1","query attempt":4}"#;
        assert_eq!(found, wished);
        assert_eq!(parameters(&table, &HeaderMap::new(), None), "{}");
    }
}
