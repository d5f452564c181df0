//! A call as a command of curl. It sends nothing, and asks no provider.

use std::sync::Arc;

use super::Call;
use crate::body::Body;
use crate::credential::Credential;
use crate::curl::{Payload, form};
use crate::error::{Error, ErrorKind};
use crate::request;
use crate::stream::ByteStream;

impl Call {
    /// What would be sent as a command of curl, for a POSIX shell: for people to look at and to try. Secrets are masked,
    /// see [`Request::to_curl`](crate::Request::to_curl); a provider is not asked for any. The parts of a
    /// `multipart/form-data` body are options `-F`; a part that is a file, any other multipart body and what is no text
    /// are named as files, with a note behind the command. The call stays as it is, a body that is a stream too.
    ///
    /// ```
    /// # use clientsmith_runtime as rt;
    /// # static SCHEMES: [rt::Scheme; 1] = [rt::Scheme::bearer("Token")];
    /// # static API: rt::Api = rt::Api::new("acme", "1.0.0").base_url("https://api.acme.test").schemes(&SCHEMES);
    /// # let core = rt::CoreBuilder::new(&API).transport(rt::testing::CannedTransport::new()).user_agent("me").credential(0, "s").build()?;
    /// let call = core.request("POST", "/pets").json(&serde_json::json!({"name": "Rex's"}));
    /// assert_eq!(
    ///     call.to_curl()?,
    ///     r#"curl https://api.acme.test/pets \
    ///   -H 'user-agent: me' \
    ///   -H 'authorization: Bearer [redacted]' \
    ///   -H 'content-type: application/json' \
    ///   --data-raw '{"name":"Rex'\''s"}'"#
    /// );
    /// # Ok::<(), rt::Error>(())
    /// ```
    ///
    /// # Errors
    /// What sending would report before the network: impossible arguments, a missing credential.
    pub fn to_curl(&self) -> Result<String, Error> {
        if let Some(problem) = &self.0.problem {
            return Err(Error::new(ErrorKind::Request, self.0.info.id, problem.0.message.clone()));
        }
        let mut shown = self.with_content(Body::empty(), None);
        for index in request::asked(&shown.0)? {
            shown.0.fetched.push((index, Arc::new(Credential::new("redacted"))));
        }
        let is_form = |media_type: &str| media_type.eq_ignore_ascii_case("multipart/form-data");
        Ok(match &self.0.multipart {
            Some((media_type, parts)) => match form(parts).filter(|_| is_form(media_type)) {
                Some((words, notes)) => {
                    request::assemble(&shown.0, Body::empty(), 1)?.curl(Payload::Form(words, notes))
                }
                None => {
                    let body = Body::stream(ByteStream::empty())
                        .with_content_type(&format!("{media_type}; boundary=.."));
                    request::assemble(&shown.0, body, 1)?.to_curl()
                }
            },
            None => request::assemble(&shown.0, look_alike(&self.0.body), 1)?.to_curl(),
        })
    }
}

/// The body as far as it can be looked at without being read.
fn look_alike(body: &Body) -> Body {
    body.try_clone().unwrap_or_else(|| {
        let mut stand_in = Body::stream(ByteStream::empty());
        if let Some(length) = body.length() {
            stand_in = stand_in.with_length(length);
        }
        match body.content_type() {
            Some(content_type) => stand_in.with_content_type(content_type),
            None => stand_in,
        }
    })
}
