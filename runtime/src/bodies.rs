//! Filling a call with its body, each kind a thin generic door before code that is not generic. What the texts look
//! like is told by `form` and `multipart`.

use serde::Serialize;

use crate::body::Body;
use crate::call::Call;
use crate::choice::BodyChoice;
use crate::multipart::gather::{self, Gathered};
use crate::multipart::{self, Multipart, PartRule};
use crate::param::Param;
use crate::{body_field, form, json};

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
        // What cannot be set is no matter: many bodies have no such member.
        let _ = self.set_field(name, b"true");
        self
    }

    /// Sets a member of the JSON body, in place of one of that name: what the document does not name yet. The rest of
    /// the body stays as it is; a body that is set afterwards has no such member.
    ///
    /// Where the body is not a JSON object, sending the call is an error.
    ///
    /// ```
    /// # use clientsmith_runtime as rt;
    /// # static API: rt::Api = rt::Api::new("acme", "1.0.0").base_url("https://api.acme.test");
    /// # let core = rt::CoreBuilder::new(&API).transport(rt::testing::CannedTransport::new()).build()?;
    /// let call = core.request("POST", "/pets").json(&["name"]);
    /// assert!(call.with_body_field("beta", true).to_request().is_err()); // a list has no members
    ///
    /// let call = core.request("POST", "/pets").json(&serde_json::json!({"name": "Rex"}));
    /// let request = call.with_body_field("beta", true).to_request()?;
    /// assert_eq!(request.body().as_bytes(), Some(br#"{"name":"Rex","beta":true}"#.as_slice()));
    /// # Ok::<(), rt::Error>(())
    /// ```
    pub fn with_body_field(mut self, name: &str, value: impl Into<json::Json>) -> Self {
        self.put_field(name, &value.into());
        self
    }

    fn put_field(&mut self, name: &str, value: &json::Json) {
        if let Err(problem) = self.set_field(name, value.to_string().as_bytes()) {
            self.note(format!("the body has no place for the member `{}`: {problem}", name.escape_debug()));
        }
    }

    fn set_field(&mut self, name: &str, value: &[u8]) -> Result<(), String> {
        if self.0.multipart.is_some() {
            return Err("the body is of several parts, see `with_part`".to_owned());
        }
        let body = &self.0.body;
        let Some(content_type) = body.content_type().filter(|_| !body.is_absent()) else {
            return Err("the call has no body".to_owned());
        };
        let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if !(essence.ends_with("/json") || essence.ends_with("+json")) {
            return Err(format!("the body is {essence:?}, not JSON"));
        }
        let Some(bytes) = body.as_bytes() else {
            return Err("the body is a stream".to_owned());
        };
        self.0.body = Body::from(body_field::set(bytes, name, value)?).with_content_type(content_type);
        Ok(())
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
