//! A call that has not been sent: what its parameters and its body were turned into. It sends nothing
//! itself and knows no types of an API.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::answer::Received;
use crate::auth::separate;
use crate::body::Body;
use crate::core::Core;
use crate::encode::Encoding;
use crate::error::{Error, ErrorKind};
use crate::operation::{Operation, OperationInfo};
use crate::options::CallOptions;
use crate::param::Param;
use crate::request::{self, Request};
use crate::response::{self, RawResponse, Response};
use crate::sending::Sending;
use crate::style::{Shape, Style, expand};
use crate::{execute, form, headers, json};

/// A call being filled: one pointer, moved from setter to setter. Generated crates wrap it.
///
/// Arguments that cannot be sent are noted and reported when the call is sent.
#[must_use = "a call does nothing until it is sent"]
pub struct Call(pub(crate) Box<Parts>);

pub(crate) struct Parts {
    pub(crate) core: Core,
    pub(crate) info: &'static OperationInfo,
    pub(crate) method: Cow<'static, str>,
    pub(crate) template: Cow<'static, str>,
    /// Texts by parameter, encoded.
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) cookies: String,
    pub(crate) body: Body,
    pub(crate) options: CallOptions,
    pub(crate) problem: Option<Error>,
}

type Encoded = Result<Vec<u8>, crate::json::EncodeError>;

impl Call {
    /// A call of operation `O` without arguments.
    pub fn of<O: Operation>(core: &Core) -> Self {
        Self::new(core, O::INFO)
    }

    /// A call of `info` without arguments.
    pub fn new(core: &Core, info: &'static OperationInfo) -> Self {
        Self(Box::new(Parts {
            core: core.clone(),
            info,
            method: Cow::Borrowed(info.method),
            template: Cow::Borrowed(info.path),
            path: Vec::new(),
            query: String::new(),
            headers: HeaderMap::new(),
            cookies: String::new(),
            body: Body::empty(),
            options: CallOptions::new(),
            problem: None,
        }))
    }

    pub(crate) fn undocumented(core: &Core, method: &str, path: &str) -> Self {
        let mut call = Self::new(core, &UNDOCUMENTED);
        call.0.method = Cow::Owned(method.to_owned());
        call.0.template = Cow::Owned(path.to_owned());
        call
    }

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

    /// A header parameter: simple style.
    pub fn header<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.set_header(name, false, json::encode(value))
    }

    /// A header parameter whose objects are exploded.
    pub fn header_exploded<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.set_header(name, true, json::encode(value))
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

    /// A JSON body.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.set_json("application/json", json::encode(value))
    }

    /// A JSON body of another content type, such as `application/merge-patch+json`.
    pub fn json_as<T: Serialize + ?Sized>(self, content_type: &'static str, value: &T) -> Self {
        self.set_json(content_type, json::encode(value))
    }

    /// An `application/x-www-form-urlencoded` body.
    pub fn form<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.set_form(json::encode(value), &[])
    }

    /// As [`Call::form`], with the properties whose style the document states.
    pub fn form_styled<T: Serialize + ?Sized>(
        self,
        value: &T,
        styles: &[(&'static str, Style, bool)],
    ) -> Self {
        self.set_form(json::encode(value), styles)
    }

    /// A body as it is. A content type that the body brings wins.
    pub fn raw(mut self, content_type: &'static str, body: impl Into<Body>) -> Self {
        self.0.body = body.into().or_content_type(content_type);
        self
    }

    /// A text body.
    pub fn text(self, content_type: &'static str, text: &str) -> Self {
        self.raw(content_type, text)
    }

    /// A header, in place of any that the call would send under this name.
    pub fn with_header(self, name: &str, value: &str) -> Self {
        self.adjust(|options| options.with_header(name, value))
    }

    /// A query parameter, after those of the operation.
    pub fn with_query_param(self, name: &str, value: &str) -> Self {
        self.adjust(|options| options.with_query_param(name, value))
    }

    /// The time limit: of the whole exchange, or for a download of each silence in it.
    pub fn with_timeout(self, timeout: Duration) -> Self {
        self.adjust(|options| options.with_timeout(timeout))
    }

    /// Another server, for this call only. The credentials go there too.
    pub fn with_base_url(self, url: &str) -> Self {
        self.adjust(|options| options.with_base_url(url))
    }

    /// All of `options`, after and over what is set already.
    pub fn with_options(mut self, options: &CallOptions) -> Self {
        self.0.options.merge(options);
        self
    }

    fn adjust(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.0.options = change(std::mem::take(&mut self.0.options));
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
            let empty = matches!(&value, Param::Text(text) if text.is_empty());
            match expand(&shape, &value) {
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
        if let Some(text) = self.read("query", name, value).and_then(|v| expand(&shape, &v)) {
            separate(&mut self.0.query, "&");
            self.0.query.push_str(&text);
        }
        self
    }

    fn set_header(mut self, name: &str, explode: bool, value: Encoded) -> Self {
        let shape = Shape { name, style: Style::Simple, explode, encoding: Encoding::Verbatim, between: "," };
        if let Some(text) = self.read("header", name, value).and_then(|v| expand(&shape, &v)) {
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
                Style::Cookie => Encoding::Verbatim,
                _ => Encoding::Cookie,
            },
            between: "; ",
        };
        if let Some(text) = self.read("cookie", name, value).and_then(|v| expand(&shape, &v)) {
            separate(&mut self.0.cookies, "; ");
            self.0.cookies.push_str(&text);
        }
        self
    }

    fn set_json(mut self, content_type: &'static str, value: Encoded) -> Self {
        match value {
            Ok(bytes) => self.raw(content_type, bytes),
            Err(error) => {
                self.note(format!("the body cannot be written as JSON: {error}"));
                self
            }
        }
    }

    fn set_form(mut self, value: Encoded, styles: &[form::PropertyStyle]) -> Self {
        let text = value
            .and_then(|bytes| Param::read(&bytes))
            .map_err(|error| format!("the body cannot be written as a form: {error}"))
            .and_then(|value| form::write(&value, styles));
        match text {
            Ok(text) => self.raw("application/x-www-form-urlencoded", text),
            Err(problem) => {
                self.note(problem);
                self
            }
        }
    }

    fn read(&mut self, place: &str, name: &str, value: Encoded) -> Option<Param> {
        match value.and_then(|bytes| Param::read(&bytes)) {
            Ok(value) => Some(value),
            Err(error) => {
                self.note(format!("the {place} argument `{name}` cannot be written: {error}"));
                None
            }
        }
    }

    fn note(&mut self, problem: String) {
        let id = self.0.info.id;
        let error = || Error::new(ErrorKind::Request, id, problem);
        self.0.problem.get_or_insert_with(error);
    }

    /// What would be sent, credentials included. The call stays as it is.
    ///
    /// # Errors
    /// What sending would report before the network: impossible arguments, a missing credential. A body
    /// that is a stream cannot be looked at twice: use [`Call::into_request`].
    pub fn to_request(&self) -> Result<Request, Error> {
        let body = self.0.body.try_clone().ok_or_else(|| {
            let message = "the body is a stream: use `into_request`".to_owned();
            Error::new(ErrorKind::Request, self.0.info.id, message)
        })?;
        let problem = self.0.problem.as_ref().map(|error| error.0.message.clone());
        match problem {
            Some(message) => Err(Error::new(ErrorKind::Request, self.0.info.id, message)),
            None => request::assemble(&self.0, body),
        }
    }

    /// What would be sent, credentials included, in place of the call.
    ///
    /// # Errors
    /// As [`Call::to_request`].
    pub fn into_request(mut self) -> Result<Request, Error> {
        match self.0.problem.take() {
            Some(problem) => Err(problem),
            None => {
                let body = std::mem::take(&mut self.0.body);
                request::assemble(&self.0, body)
            }
        }
    }

    /// Sends the call for the value of operation `O`.
    pub fn value<O: Operation>(self) -> Sending<O::Output> {
        Sending::new(execute::interpreted(self), O::output)
    }

    /// Sends the call for the whole answer of operation `O`.
    pub fn send<O: Operation>(self) -> Sending<Response<O::Output>> {
        Sending::new(execute::interpreted(self), response::of::<O>)
    }

    /// Sends the call for the answer as it comes, whatever its status.
    pub fn send_raw(self) -> Sending<RawResponse> {
        Sending::new(execute::raw(self), response::raw)
    }

    /// Sends the call for a JSON value; for calls of no documented operation.
    pub fn send_json<T: DeserializeOwned>(self) -> Sending<T> {
        Sending::new(execute::interpreted(self), Received::json)
    }
}

/// A call of [`Core::request`].
static UNDOCUMENTED: OperationInfo = OperationInfo { id: "request", ..OperationInfo::DEFAULT };

impl Parts {
    pub(crate) fn is_undocumented(&self) -> bool {
        std::ptr::eq(self.info, &raw const UNDOCUMENTED)
    }
}

/// JSON as the text of a JSON string, for parameters with `content`.
fn text_of(value: Encoded) -> Encoded {
    let text = value.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    text.and_then(|text| json::encode(&text))
}

/// Shows which operation it is, no arguments.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.0.info.id)
            .field("method", &self.0.method)
            .field("path", &self.0.template)
            .field("body", &self.0.body)
            .field("options", &self.0.options)
            .finish_non_exhaustive()
    }
}
