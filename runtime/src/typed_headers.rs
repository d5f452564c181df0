//! `headers!`: the headers of an answer that the document declares, as a plain struct. Not here: what the text of a value
//! means (`typed_headers/text.rs`), nor headers of requests.

use std::fmt;

use http::HeaderMap;
use serde::de::DeserializeOwned;

use crate::{headers, json};

mod text;

pub use text::ValueForm;

/// Headers of answers as a document declares them. Implemented by [`headers!`](crate::headers!), not by hand.
///
/// Servers forget headers, and proxies take them away: so reading never fails. A header that is not there is `None`, and
/// so is one that cannot be read, which is also listed. [`Response::headers`](crate::Response::headers) has them all as
/// they came.
pub trait TypedHeaders: Sized {
    /// Picks the declared headers out of all.
    fn read(headers: &HeaderMap) -> Self;
}

/// A header that is there and is not what the document declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderError {
    name: &'static str,
    why: String,
}

impl HeaderError {
    /// The header's name as the document writes it.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

/// It does not repeat the value, which may be a credential.
impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "header `{}`: {}", self.name, self.why)
    }
}

impl std::error::Error for HeaderError {}

/// Reads one answer's headers, and keeps what could not be read.
pub struct HeaderReader<'h> {
    headers: &'h HeaderMap,
    unreadable: Vec<HeaderError>,
}

impl<'h> HeaderReader<'h> {
    /// Nothing read yet.
    pub fn new(headers: &'h HeaderMap) -> Self {
        Self { headers, unreadable: Vec::new() }
    }

    /// A value written in a style.
    pub fn styled<T: DeserializeOwned>(&mut self, name: &'static str, form: ValueForm) -> Option<T> {
        let value = self.text(name)?;
        let read = text::read(&value, form);
        self.keep(name, read)
    }

    /// A value that is JSON.
    pub fn json<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<T> {
        let value = self.text(name)?;
        let read = json::decode(value.as_bytes()).map_err(|error| match error.path() {
            "$" => "not the JSON that is declared".to_owned(),
            path => format!("not the JSON that is declared, at `{path}`"),
        });
        self.keep(name, read)
    }

    /// A value of a type that looks at JSON: JSON where the text is some, else a string.
    pub fn loose<T: DeserializeOwned>(&mut self, name: &'static str) -> Option<T> {
        let value = self.text(name)?;
        let read = json::decode(value.as_bytes()).or_else(|_| {
            let quoted = json::encode(&value).unwrap_or_default();
            json::decode(&quoted).map_err(|_| "not of the declared type".to_owned())
        });
        self.keep(name, read)
    }

    /// A header that comes once for each value, and whose values cannot be joined: `Set-Cookie` (RFC 9110 section 5.3).
    pub fn each<T: DeserializeOwned>(&mut self, name: &'static str) -> Vec<T> {
        let mut all = Vec::new();
        for value in self.headers.get_all(name) {
            let read = match std::str::from_utf8(value.as_bytes()) {
                Ok(value) => text::read(value, ValueForm::SIMPLE),
                Err(_) => Err(NOT_TEXT.to_owned()),
            };
            all.extend(self.keep(name, read));
        }
        all
    }

    /// What was there and could not be read.
    pub fn unreadable(self) -> Vec<HeaderError> {
        self.unreadable
    }

    fn text(&mut self, name: &'static str) -> Option<String> {
        let read = headers::joined(self.headers, name)?.map_err(|_| NOT_TEXT.to_owned());
        self.keep(name, read)
    }

    fn keep<T>(&mut self, name: &'static str, read: Result<T, String>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(why) => {
                self.unreadable.push(HeaderError { name, why });
                None
            }
        }
    }
}

const NOT_TEXT: &str = "not UTF-8";

/// A member of the struct's `Debug`: no value under a name that sounds like a credential.
pub fn shown<'v>(name: &str, value: &'v dyn fmt::Debug) -> &'v dyn fmt::Debug {
    match headers::is_sensitive(name) {
        true => &Hidden,
        false => value,
    }
}

struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Makes a struct the [`TypedHeaders`] of answers, and gives it a `Debug` that shows no credentials.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Clone, Default, PartialEq)]
/// #[non_exhaustive]
/// pub struct ListPets {
///     pub x_total_count: Option<i64>,
///     pub allow: Option<Vec<String>>,
///     pub unreadable: Vec<rt::HeaderError>,
/// }
/// rt::headers! { ListPets { x_total_count "X-Total-Count", allow "Allow" } }
///
/// let mut headers = rt::http::HeaderMap::new();
/// headers.insert("x-total-count", "many".parse().unwrap());
/// headers.insert("allow", "GET, PUT".parse().unwrap());
/// let read = <ListPets as rt::TypedHeaders>::read(&headers);
/// assert_eq!(read.allow.unwrap(), ["GET", "PUT"]);
/// assert_eq!(read.x_total_count, None);
/// assert_eq!(read.unreadable[0].to_string(), "header `X-Total-Count`: expected i64");
/// ```
///
/// Behind the name may stand how the value is written: `exploded` (members as `key=value`), `spaces`, `tabs`, `pipes`
/// (between the items of a list), `json`, `loose` (JSON or else a string) and `each` (a `Vec` with an item for each time
/// that the header is there).
#[macro_export]
macro_rules! headers {
    ($name:ident { $($field:ident $wire:literal $($how:ident)?),+ $(,)? }) => {
        #[allow(deprecated)]
        impl $crate::TypedHeaders for $name {
            #[inline]
            fn read(headers: &$crate::http::HeaderMap) -> Self {
                let mut reader = $crate::__headers::HeaderReader::new(headers);
                Self {
                    $($field: $crate::__read_header!(reader $wire $($how)?),)+
                    unreadable: reader.unreadable(),
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(::core::stringify!($name))
                    $(.field(::core::stringify!($field), $crate::__headers::shown($wire, &self.$field)))+
                    .field("unreadable", &self.unreadable)
                    .finish()
            }
        }
    };
}

/// The words of [`headers!`](crate::headers!), one by one.
#[doc(hidden)]
#[macro_export]
macro_rules! __read_header {
    ($reader:ident $wire:literal) => {
        $reader.styled($wire, $crate::__headers::ValueForm::SIMPLE)
    };
    ($reader:ident $wire:literal exploded) => {
        $reader.styled($wire, $crate::__headers::ValueForm::EXPLODED)
    };
    ($reader:ident $wire:literal spaces) => {
        $reader.styled($wire, $crate::__headers::ValueForm::SPACES)
    };
    ($reader:ident $wire:literal tabs) => {
        $reader.styled($wire, $crate::__headers::ValueForm::TABS)
    };
    ($reader:ident $wire:literal pipes) => {
        $reader.styled($wire, $crate::__headers::ValueForm::PIPES)
    };
    ($reader:ident $wire:literal $how:ident) => {
        $reader.$how($wire)
    };
}
