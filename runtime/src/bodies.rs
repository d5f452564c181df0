//! Filling a call with its body, each kind a thin generic door before code that is not generic. What the texts look
//! like is told by `form` and `multipart`.

use serde::Serialize;

use crate::body::Body;
use crate::call::Call;
use crate::choice::BodyChoice;
use crate::multipart::gather::{self, Gathered};
use crate::multipart::{self, Multipart, PartRule};
use crate::param::Param;
use crate::{form, json};

type Encoded = Result<Vec<u8>, crate::json::EncodeError>;

impl Call {
    /// A JSON body.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.set_json("application/json", json::encode(value))
    }

    /// A JSON body of another content type, such as `application/merge-patch+json`.
    pub fn json_as<T: Serialize + ?Sized>(self, content_type: &'static str, value: &T) -> Self {
        self.set_json(content_type, json::encode(value))
    }

    /// An XML body, by a table.
    #[cfg(feature = "xml")]
    pub fn xml<T: Serialize + ?Sized>(
        self,
        content_type: &'static str,
        xml: &'static crate::Xml,
        value: &T,
    ) -> Self {
        self.set_xml(content_type, xml, json::encode(value))
    }

    /// An `application/x-www-form-urlencoded` body.
    pub fn form<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.set_form(json::encode(value), &[])
    }

    /// As [`Call::form`], with the members whose writing the document states.
    pub fn form_as<T: Serialize + ?Sized>(self, rules: &[PartRule<'_>], value: &T) -> Self {
        self.set_form(json::encode(value), rules)
    }

    /// A `multipart/form-data` body: a part for each member, files as they are.
    pub fn multipart<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.multipart_as("multipart/form-data", &[], value)
    }

    /// As [`Call::multipart`], of another media type or with members that are not written by the usual rules.
    pub fn multipart_as<T: Serialize + ?Sized>(
        self,
        media_type: &'static str,
        rules: &[PartRule<'_>],
        value: &T,
    ) -> Self {
        self.set_multipart(media_type, rules, gather::write(value))
    }

    /// A multipart body of parts that the document does not name.
    pub fn parts(mut self, media_type: &'static str, parts: impl Into<Multipart>) -> Self {
        self.0.multipart = Some((media_type, parts.into()));
        self
    }

    /// A body that says itself how it is sent.
    pub fn chosen<B: BodyChoice>(self, body: B) -> Self {
        body.put(self)
    }

    /// A body as it is. A content type that the body brings wins.
    pub fn raw(self, content_type: &'static str, body: impl Into<Body>) -> Self {
        self.set_body(content_type, body.into())
    }

    /// A text body.
    pub fn text(self, content_type: &'static str, text: &str) -> Self {
        self.raw(content_type, text)
    }

    fn set_body(mut self, content_type: &'static str, body: Body) -> Self {
        match body.or_content_type(content_type) {
            Ok(body) => self.0.body = body,
            Err(problem) => self.note(problem),
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

    #[cfg(feature = "xml")]
    fn set_xml(mut self, content_type: &'static str, xml: &crate::Xml, value: Encoded) -> Self {
        let text = value.map_err(|error| error.to_string());
        match text.and_then(|json| crate::xml::from_json(xml, &json)) {
            Ok(text) => self.raw(content_type, text),
            Err(problem) => {
                self.note(format!("the body cannot be written as XML: {problem}"));
                self
            }
        }
    }

    /// Sets a member of a JSON body to `true`: what asks for a stream of many APIs. Without effect on other bodies.
    pub fn body_flag(mut self, name: &str) -> Self {
        let content_type = self.0.body.content_type().map(str::to_owned);
        let value = self.0.body.as_bytes().and_then(|bytes| Param::read(bytes).ok());
        if let (Some(Param::Object(mut members)), Some(content_type)) = (value, content_type) {
            members.retain(|(key, _)| key != name);
            members.push((name.to_owned(), Param::Plain("true".to_owned())));
            self.0.body = Body::from(Param::Object(members).to_json()).with_content_type(&content_type);
        }
        self
    }

    fn set_multipart(
        mut self,
        media_type: &'static str,
        rules: &[PartRule<'_>],
        value: Result<(Param, Gathered), crate::json::EncodeError>,
    ) -> Self {
        let parts = value
            .map_err(|error| format!("the body cannot be written as parts: {error}"))
            .and_then(|(value, gathered)| multipart::parts(&value, &gathered, rules));
        match parts {
            Ok(parts) => self.parts(media_type, parts),
            Err(problem) => {
                self.note(problem);
                self
            }
        }
    }

    fn set_form(mut self, value: Encoded, rules: &[PartRule<'_>]) -> Self {
        let text = value
            .and_then(|bytes| Param::read(&bytes))
            .map_err(|error| format!("the body cannot be written as a form: {error}"))
            .and_then(|value| form::write(&value, rules));
        match text {
            Ok(text) => self.raw("application/x-www-form-urlencoded", text),
            Err(problem) => {
                self.note(problem);
                self
            }
        }
    }
}
