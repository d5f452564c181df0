//! Filling a call with parameters, each a thin generic door before code that is not generic. What the texts look
//! like is told by `style`; bodies are the matter of `bodies`.

use serde::Serialize;

use crate::auth::separate;
use crate::call::Call;
use crate::encode::{self, Encoding};
use crate::multipart::PartRule;
use crate::param::Param;
use crate::style::{Shape, Style, append, expand_alone};
use crate::{form, headers, json};

type Encoded = Result<Vec<u8>, crate::json::EncodeError>;

impl Call {
    /// A path parameter: simple style.
    pub fn path<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.set_path(name, Style::Simple, false, Encoding::Strict, json::encode(value))
    }

    /// A path parameter of another style.
    pub fn path_styled<T: Serialize + ?Sized>(
        self,
        name: &str,
        style: Style,
        explode: bool,
        value: &T,
    ) -> Self {
        self.set_path(name, style, explode, Encoding::Strict, json::encode(value))
    }

    /// A path parameter whose value may hold reserved characters, slashes included (RFC 6570 `{+name}`).
    pub fn path_reserved<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.set_path(name, Style::Simple, false, Encoding::PathReserved, json::encode(value))
    }

    /// A query parameter: form style, exploded.
    pub fn query<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.set_query(name, Style::Form, true, Encoding::Strict, json::encode(value))
    }

    /// A query parameter of another style.
    pub fn query_styled<T: Serialize + ?Sized>(
        self,
        name: &str,
        style: Style,
        explode: bool,
        value: &T,
    ) -> Self {
        self.set_query(name, style, explode, Encoding::Strict, json::encode(value))
    }

    /// A query parameter with `allowReserved`.
    pub fn query_reserved<T: Serialize + ?Sized>(
        self,
        name: &str,
        style: Style,
        explode: bool,
        value: &T,
    ) -> Self {
        self.set_query(name, style, explode, Encoding::QueryReserved, json::encode(value))
    }

    /// A query parameter whose `content` is JSON.
    pub fn query_json<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        let text = text_of(json::encode(value));
        self.set_query(name, Style::Form, true, Encoding::Strict, text)
    }

    /// A path parameter whose `content` is JSON.
    pub fn path_json<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        let text = text_of(json::encode(value));
        self.set_path(name, Style::Simple, false, Encoding::Strict, text)
    }

    /// A header parameter whose `content` is JSON.
    pub fn header_json<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        let text = text_of(json::encode(value));
        self.set_header(name, Style::Simple, false, text)
    }

    /// A cookie parameter whose `content` is JSON.
    pub fn cookie_json<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        let text = text_of(json::encode(value));
        self.set_cookie(name, Style::Form, true, text)
    }

    /// A header parameter: simple style.
    pub fn header<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.set_header(name, Style::Simple, false, json::encode(value))
    }

    /// A header parameter whose objects are exploded.
    pub fn header_exploded<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.set_header(name, Style::Simple, true, json::encode(value))
    }

    /// A header parameter of another style: lists of Swagger 2.0.
    pub fn header_styled<T: Serialize + ?Sized>(
        self,
        name: &str,
        style: Style,
        explode: bool,
        value: &T,
    ) -> Self {
        self.set_header(name, style, explode, json::encode(value))
    }

    /// A cookie parameter: form style, exploded.
    pub fn cookie<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.set_cookie(name, Style::Form, true, json::encode(value))
    }

    /// A cookie parameter of another style.
    pub fn cookie_styled<T: Serialize + ?Sized>(
        self,
        name: &str,
        style: Style,
        explode: bool,
        value: &T,
    ) -> Self {
        self.set_cookie(name, style, explode, json::encode(value))
    }

    /// The whole query, form-urlencoded (`in: querystring`).
    pub fn query_string_form<T: Serialize + ?Sized>(self, value: &T, rules: &[PartRule<'_>]) -> Self {
        self.set_query_string(json::encode(value), |value| form::write(value, rules))
    }

    /// The whole query, as JSON.
    pub fn query_string_json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.set_query_string(json::encode(value), |value| Ok(strict(&value.to_json())))
    }

    /// The whole query, as text.
    pub fn query_string_text<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.set_query_string(json::encode(value), |value| Ok(strict(&value.text().unwrap_or_default())))
    }

    fn set_query_string(
        mut self,
        value: Encoded,
        write: impl FnOnce(&Param) -> Result<String, String>,
    ) -> Self {
        if let Some(value) = self.read("query string", "", value) {
            match write(&value) {
                Ok(text) if text.is_empty() => {}
                Ok(text) => {
                    separate(&mut self.0.query, "&");
                    self.0.query.push_str(&text);
                }
                Err(problem) => self.note(format!("the query string cannot be written: {problem}")),
            }
        }
        self
    }

    fn set_path(
        mut self,
        name: &str,
        style: Style,
        explode: bool,
        encoding: Encoding,
        value: Encoded,
    ) -> Self {
        let shape = Shape { name, style, explode, encoding, between: "&" };
        if let Some(value) = self.read("path", name, value) {
            // `;name` is more than nothing, and the `.` of a label is looked at where the path is put together.
            let alone = !matches!(style, Style::Matrix | Style::Label);
            let empty = alone && matches!(&value, Param::Text(text) if text.is_empty());
            match expand_alone(&shape, &value) {
                Some(text) if !empty => self.0.path.push((name.to_owned(), text)),
                _ => self.note(format!("the path argument `{name}` is empty")),
            }
        }
        self
    }

    fn set_query(
        mut self,
        name: &str,
        style: Style,
        explode: bool,
        encoding: Encoding,
        value: Encoded,
    ) -> Self {
        let shape = Shape { name, style, explode, encoding, between: "&" };
        if let Some(value) = self.read("query", name, value) {
            append(&shape, &value, &mut self.0.query);
        }
        self
    }

    fn set_header(mut self, name: &str, style: Style, explode: bool, value: Encoded) -> Self {
        let shape = Shape { name, style, explode, encoding: Encoding::Verbatim, between: "," };
        if let Some(text) = self.read("header", name, value).and_then(|v| expand_alone(&shape, &v)) {
            let pair = headers::name(name).and_then(|n| Ok((headers::value(&n, &text)?, n)));
            match pair {
                Ok((value, name)) => {
                    self.0.headers.insert(name, value);
                }
                Err(problem) => self.note(problem),
            }
        }
        self
    }

    fn set_cookie(mut self, name: &str, style: Style, explode: bool, value: Encoded) -> Self {
        let shape = Shape {
            name,
            style,
            explode,
            encoding: match style {
                Style::Cookie => Encoding::CookieOctets,
                _ => Encoding::Cookie,
            },
            between: "; ",
        };
        if let Some(value) = self.read("cookie", name, value) {
            append(&shape, &value, &mut self.0.cookies);
        }
        self
    }

    fn read(&mut self, place: &str, name: &str, value: Encoded) -> Option<Param> {
        match value.and_then(Param::of) {
            Ok(value) => Some(value),
            Err(error) => {
                let named = if name.is_empty() { String::new() } else { format!(" argument `{name}`") };
                self.note(format!("the {place}{named} cannot be written: {error}"));
                None
            }
        }
    }
}

fn strict(text: &str) -> String {
    let mut out = String::new();
    encode::value(text, Encoding::Strict, &mut out);
    out
}

/// JSON as the text of a JSON string, for parameters with `content`.
fn text_of(value: Encoded) -> Encoded {
    let text = value.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    text.and_then(|text| json::encode(&text))
}
