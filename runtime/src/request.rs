//! From a filled call to an HTTP request, and the request's guarded `Debug`. It sends nothing.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderValue, USER_AGENT};
use http::{Method, Uri};

use crate::attempt::Attempt;
use crate::auth::{self, separate};
use crate::body::Body;
use crate::call::Parts;
use crate::core::Settings;
use crate::curl::{self, Payload};
use crate::error::{Error, ErrorKind};
use crate::scheme::{Place, Scheme};
use crate::transport::Timeouts;
use crate::{base_url, headers, idempotency, template};

mod credentials;

pub(crate) use credentials::asked;
use credentials::{chosen, credential};

/// A request as it would be sent, credentials included. It dereferences to the `http` request; its
/// `Debug` shows neither credentials nor the content of the body.
pub struct Request(http::Request<Body>);

impl Request {
    /// Marks what sounds like a credential: whoever added it may not have.
    pub(crate) fn guard_headers(&mut self) {
        for (name, value) in self.0.headers_mut() {
            if headers::is_sensitive(name.as_str()) {
                value.set_sensitive(true);
            }
        }
    }

    /// The request as a command of curl, for a POSIX shell: for people to look at and to try.
    ///
    /// Secrets are masked: credentials, headers and query parameters whose names sound like one, and members of JSON
    /// bodies and forms that are called a password, a token or the like. What else a body says shows. A body that is no
    /// text, or a large one, is named as a file, with a note behind the command. [`Call::to_curl`](crate::Call::to_curl)
    /// names the parts of a form, which are bytes here.
    pub fn to_curl(&self) -> String {
        self.curl(Payload::Body(self.0.body()))
    }

    pub(crate) fn curl(&self, payload: Payload<'_>) -> String {
        let query = self.masked_query();
        curl::command(self.0.method(), self.0.uri(), query.as_deref(), self.0.headers(), payload)
    }

    /// The query without its secrets.
    fn masked_query(&self) -> Option<String> {
        let attempt = self.0.extensions().get::<Attempt>();
        self.0.uri().query().map(|query| match attempt {
            Some(attempt) => masked(query, attempt.schemes()),
            // Not one of ours: nothing is known of its query.
            None => "[redacted]".to_owned(),
        })
    }

    /// The `http` request alone. Its own `Debug` shows the query.
    pub fn into_http(self) -> http::Request<Body> {
        self.0
    }
}

/// Builds the request of `parts` around `body`, to be sent for the `number`th time.
pub(crate) fn assemble(parts: &Parts, body: Body, number: u32) -> Result<Request, Error> {
    let refuse = |message: String| Error::new(ErrorKind::Request, parts.info.id, message);
    if let Some(problem) = &parts.options.problem {
        return Err(refuse(problem.clone()));
    }
    let settings = parts.core.settings();
    let (mut uri, query) = address(parts).map_err(refuse)?;
    let mut secret_query = String::new();
    let mut cookies = parts.cookies.clone();
    let mut headers = own_headers(parts, settings).map_err(refuse)?;
    for index in chosen(parts, settings, &headers)? {
        if let Some((name, value)) = parts.core.ready(index) {
            headers.insert(name.clone(), value.clone());
        } else if let Some((scheme, credential)) = credential(parts, settings, index)? {
            auth::apply(scheme, &credential, &mut headers, &mut secret_query, &mut cookies)
                .map_err(refuse)?;
        }
    }
    finish_headers(parts, &body, &cookies, &mut headers).map_err(refuse)?;

    let queries = [&*query, &secret_query].into_iter().filter(|query| !query.is_empty());
    for (query, between) in queries.zip(['?', '&']) {
        uri.push(between);
        uri.push_str(query);
    }
    let wrong = |error: http::Error| refuse(format!("the request cannot be built: {error}"));
    let mut request = http::Request::new(body);
    *request.method_mut() = Method::from_bytes(parts.method.as_bytes()).map_err(|e| wrong(e.into()))?;
    *request.uri_mut() = Uri::try_from(uri).map_err(|e| wrong(e.into()))?;
    *request.headers_mut() = headers;
    request.extensions_mut().insert(timeouts(parts, settings));
    request.extensions_mut().insert(Attempt::new(parts.info, number, settings.api.schemes));
    Ok(Request(request))
}

/// Where the call goes, and its query without credentials.
pub(crate) fn address(parts: &Parts) -> Result<(String, Cow<'_, str>), String> {
    if let Some((uri, query)) = &parts.target {
        return Ok((uri.clone(), Cow::Borrowed(query)));
    }
    // Not a path, strictly; documents do it.
    let (path, fixed_query) = parts.template.split_once('?').unwrap_or((&parts.template, ""));
    let mut query = Cow::Borrowed(&*parts.query);
    if !fixed_query.is_empty() {
        let mut fixed = String::new();
        template::fill(fixed_query, &parts.path, &mut fixed)?;
        separate(&mut fixed, if query.is_empty() { "" } else { "&" });
        query = Cow::Owned(fixed + &query);
    }
    if !parts.options.query.is_empty() {
        let query = query.to_mut();
        separate(query, "&");
        query.push_str(&parts.options.query);
    }
    let server = server(parts, parts.core.settings())?;
    // With some room for the arguments of the path and a credential in the query.
    let mut uri = String::with_capacity(server.len() + path.len() + query.len() + 64);
    uri.push_str(&server);
    template::expand(path, &parts.path, &mut uri)?;
    Ok((uri, query))
}

/// The call's server, else the user's, else the operation's, else the API's.
fn server<'a>(parts: &'a Parts, settings: &'a Settings) -> Result<Cow<'a, str>, String> {
    let own = parts.options.base_url.as_ref().or(settings.base_url.as_ref());
    match (own, parts.info.base_url, &settings.default_base_url) {
        (Some(url), _, _) | (None, None, Some(url)) => Ok(Cow::Borrowed(url)),
        (None, Some(url), default) => base_url::read_at(url, default.as_deref()).map(Cow::Owned),
        (None, None, None) => Err("there is no base URL".into()),
    }
}

/// Everything that a credential must not overwrite: defaults first, the call's parameters last.
fn own_headers(parts: &Parts, settings: &Settings) -> Result<HeaderMap, String> {
    // With those that credentials, the body and the transport add.
    let mut headers = HeaderMap::with_capacity(6 + settings.headers.len() + parts.headers.len());
    headers.insert(USER_AGENT, parts.core.agent()?);
    if let Some(accept) = parts.info.accept {
        headers.insert(ACCEPT, headers::stated(&ACCEPT, accept)?);
    }
    let declared = |name: &str| {
        let mut names = parts.info.client_headers.iter();
        names.any(|known| known.eq_ignore_ascii_case(name))
    };
    let client = settings.client_headers.iter();
    let client = client.filter(|(name, _)| declared(name.as_str()));
    for (name, value) in
        settings.headers.iter().chain(client.map(|(name, value)| (name, value))).chain(&parts.headers)
    {
        headers.insert(name.clone(), value.clone());
    }
    Ok(headers)
}

fn finish_headers(parts: &Parts, body: &Body, cookies: &str, headers: &mut HeaderMap) -> Result<(), String> {
    if let Some(content_type) = body.content_type_header() {
        headers.insert(CONTENT_TYPE, content_type.clone());
    }
    // Of a stream only: whoever sends bytes counts them.
    if let (true, Some(length)) = (body.is_stream(), body.length()) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    if !cookies.is_empty() {
        headers.insert(COOKIE, headers::value(&COOKIE, cookies)?);
    }
    for (name, value) in &parts.options.headers {
        headers.insert(idempotency::name_for(parts.info, name), value.clone());
    }
    Ok(())
}

/// A download may last; what it must not do is stand still.
fn timeouts(parts: &Parts, settings: &Settings) -> Timeouts {
    let own = parts.options.timeout;
    if parts.info.streamed.iter().any(|(first, last)| first <= last) {
        Timeouts { total: None, idle: own.or(settings.idle_timeout) }
    } else {
        Timeouts { total: own.or(settings.timeout), idle: None }
    }
}

impl Deref for Request {
    type Target = http::Request<Body>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Request {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

/// Guards the `Debug` of a request that a transport was given.
impl From<http::Request<Body>> for Request {
    fn from(request: http::Request<Body>) -> Self {
        Self(request)
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (uri, query) = (self.0.uri(), self.masked_query());
        f.debug_struct("Request")
            .field("method", self.0.method())
            .field("host", &uri.host())
            .field("path", &uri.path())
            .field("query", &query)
            .field("headers", self.0.headers())
            .field("body", self.0.body())
            .finish()
    }
}

fn masked(query: &str, schemes: &[Scheme]) -> String {
    let secret = |name: &str| {
        let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
        headers::is_sensitive(&name)
            || schemes.iter().any(|scheme| matches!(scheme.place, Place::Query(known) if known == name))
    };
    let parts: Vec<String> = query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if secret(name) => format!("{name}=[redacted]"),
            _ => pair.to_owned(),
        })
        .collect();
    parts.join("&")
}
