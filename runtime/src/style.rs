//! OpenAPI's parameter styles (3.1.1 section 4.8.12.2 and its table of examples, RFC 6570 beneath).
//! A name and a value in, the text for its place out; it does not know the place.

use crate::auth::separate;
use crate::encode::{self, Encoding};
use crate::param::Param;

/// How a parameter's value is written: the `style` keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `name=value`, the default of query and cookie parameters.
    Form,
    /// `a,b`, the default of path and header parameters.
    Simple,
    /// `name=a%20b`.
    SpaceDelimited,
    /// `name=a%7Cb`.
    PipeDelimited,
    /// `name=a%09b`: `collectionFormat: tsv` of Swagger 2.0.
    TabDelimited,
    /// `name[key]=value`.
    DeepObject,
    /// `.a.b`.
    Label,
    /// `;name=a`.
    Matrix,
    /// OpenAPI 3.2: a cookie as [`Style::Form`], not percent-encoded.
    Cookie,
}

/// Everything but the value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape<'a> {
    pub(crate) name: &'a str,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) encoding: Encoding,
    /// What stands between two pairs: `&`, or `; ` in a cookie.
    pub(crate) between: &'static str,
}

/// The parameter's text, or nothing where the value is undefined (RFC 6570 section 2.3): null, an empty
/// list, an object without members.
pub(crate) fn expand(shape: &Shape<'_>, value: &Param) -> Option<String> {
    let mut out = String::new();
    append(shape, value, &mut out).then_some(out)
}

/// As [`expand`], behind what `out` holds of other parameters. Whether there is a text.
pub(crate) fn append(shape: &Shape<'_>, value: &Param, out: &mut String) -> bool {
    let length = out.len();
    match shape.style {
        Style::Form | Style::Cookie => pairs(shape, value, ",", out),
        Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited => {
            pairs(shape, value, delimiter(shape), out);
        }
        Style::DeepObject => deep(shape, &named(shape, shape.name), value, out),
        Style::Simple | Style::Label | Style::Matrix => {
            let text = match shape.style {
                Style::Matrix => matrix(shape, value),
                Style::Label => joined(shape, value, ".", if shape.explode { "." } else { "," }),
                _ => joined(shape, value, "", ","),
            };
            let Some(text) = text else { return false };
            separate(out, shape.between);
            out.push_str(&text);
            return true;
        }
    }
    out.len() > length
}

/// As [`expand`], for places where a value stands alone: paths and headers. OpenAPI has the delimited styles in queries
/// only; Swagger 2.0 has them (`collectionFormat`) here as well, where no name stands before them.
pub(crate) fn expand_alone(shape: &Shape<'_>, value: &Param) -> Option<String> {
    match shape.style {
        Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited => {
            joined(shape, value, "", delimiter(shape))
        }
        Style::Form | Style::Cookie | Style::DeepObject | Style::Simple | Style::Label | Style::Matrix => {
            expand(shape, value)
        }
    }
}

/// What a delimited style writes between two values.
fn delimiter(shape: &Shape<'_>) -> &'static str {
    match (shape.style, shape.encoding) {
        (Style::SpaceDelimited, Encoding::Verbatim) => " ",
        (Style::PipeDelimited, Encoding::Verbatim) => "|",
        (Style::TabDelimited, Encoding::Verbatim) => "\t",
        (Style::SpaceDelimited, _) => "%20",
        (Style::PipeDelimited, _) => "%7C",
        (Style::TabDelimited, _) => "%09",
        _ => ",",
    }
}

/// `name=value` once or several times: form and the delimited styles.
fn pairs(shape: &Shape<'_>, value: &Param, delimiter: &str, out: &mut String) {
    match value {
        Param::Null => {}
        Param::Plain(_) | Param::Text(_) => pair(shape, shape.name, value, out),
        Param::List(items) if shape.explode => {
            items.iter().for_each(|item| pair(shape, shape.name, item, out));
        }
        Param::Object(members) if shape.explode => {
            for (key, member) in members {
                match member {
                    // A list in it repeats the member's name, as form fields do.
                    Param::List(items) => items.iter().for_each(|item| pair(shape, key, item, out)),
                    _ => pair(shape, key, member, out),
                }
            }
        }
        Param::List(_) | Param::Object(_) => {
            let before = out.len();
            separate(out, shape.between);
            encode::name(shape.name, shape.encoding, out);
            out.push('=');
            if !flat(shape, value, delimiter, out) {
                out.truncate(before);
            }
        }
    }
}

/// Adds `name=value`, unless the value is undefined.
fn pair(shape: &Shape<'_>, name: &str, value: &Param, out: &mut String) {
    let Some(text) = value.text() else { return };
    // With room for the next ones.
    out.reserve(name.len() + text.len() + if out.is_empty() { 48 } else { 8 });
    separate(out, shape.between);
    encode::name(name, shape.encoding, out);
    out.push('=');
    encode::value(&text, shape.encoding, out);
}

/// `name[key]=value`. Deeper levels, and lists by index, are what servers that read brackets expect;
/// OpenAPI leaves both undefined.
fn deep(shape: &Shape<'_>, prefix: &str, value: &Param, out: &mut String) {
    match value {
        Param::Null => {}
        Param::Plain(_) | Param::Text(_) => {
            separate(out, shape.between);
            out.push_str(prefix);
            out.push('=');
            encode::value(&value.text().unwrap_or_default(), shape.encoding, out);
        }
        Param::List(items) => {
            for (index, item) in items.iter().enumerate() {
                deep(shape, &format!("{prefix}%5B{index}%5D"), item, out);
            }
        }
        Param::Object(members) => {
            for (key, member) in members {
                let key = named(shape, key);
                deep(shape, &format!("{prefix}%5B{key}%5D"), member, out);
            }
        }
    }
}

/// Simple and label: a prefix and the values.
fn joined(shape: &Shape<'_>, value: &Param, prefix: &str, delimiter: &str) -> Option<String> {
    let text = match value {
        Param::Null => return None,
        Param::Plain(_) | Param::Text(_) => scalar(shape, value)?,
        Param::Object(members) if shape.explode => {
            let members: Vec<String> = members
                .iter()
                .filter_map(|(key, member)| Some(format!("{}={}", named(shape, key), scalar(shape, member)?)))
                .collect();
            (!members.is_empty()).then(|| members.join(delimiter))?
        }
        Param::List(_) | Param::Object(_) => flat_or_none(shape, value, delimiter)?,
    };
    Some(format!("{prefix}{text}"))
}

fn matrix(shape: &Shape<'_>, value: &Param) -> Option<String> {
    let name = named(shape, shape.name);
    // RFC 6570 section 3.2.7: no `=` after the name of an empty value.
    let pair = |name: &str, text: &str| match text {
        "" => format!(";{name}"),
        text => format!(";{name}={text}"),
    };
    let text: String = match value {
        Param::Null => return None,
        Param::Plain(_) | Param::Text(_) => pair(&name, &scalar(shape, value)?),
        Param::List(items) if shape.explode => {
            items.iter().filter_map(|item| scalar(shape, item)).map(|text| pair(&name, &text)).collect()
        }
        Param::Object(members) if shape.explode => members
            .iter()
            .filter_map(|(key, member)| Some(pair(&named(shape, key), &scalar(shape, member)?)))
            .collect(),
        Param::List(_) | Param::Object(_) => pair(&name, &flat_or_none(shape, value, ",")?),
    };
    (!text.is_empty()).then_some(text)
}

/// Adds the values of a list, or the keys and values of an object in turn. Undefined ones are left out; whether there
/// are others.
fn flat(shape: &Shape<'_>, value: &Param, delimiter: &str, out: &mut String) -> bool {
    let mut any = false;
    let mut add = |key: Option<&str>, value: &Param| {
        let Some(text) = value.text() else { return };
        if any {
            out.push_str(delimiter);
        }
        any = true;
        if let Some(key) = key {
            encode::name(key, shape.encoding, out);
            out.push_str(delimiter);
        }
        encode::value(&text, shape.encoding, out);
    };
    match value {
        Param::List(items) => items.iter().for_each(|item| add(None, item)),
        Param::Object(members) => members.iter().for_each(|(key, member)| add(Some(key), member)),
        Param::Null | Param::Plain(_) | Param::Text(_) => add(None, value),
    }
    any
}

fn flat_or_none(shape: &Shape<'_>, value: &Param, delimiter: &str) -> Option<String> {
    let mut out = String::new();
    flat(shape, value, delimiter, &mut out).then_some(out)
}

fn scalar(shape: &Shape<'_>, value: &Param) -> Option<String> {
    let mut out = String::new();
    encode::value(&value.text()?, shape.encoding, &mut out);
    Some(out)
}

fn named(shape: &Shape<'_>, name: &str) -> String {
    let mut out = String::new();
    encode::name(name, shape.encoding, &mut out);
    out
}

#[cfg(test)]
mod tests;
