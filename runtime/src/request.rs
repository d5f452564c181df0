//! From a filled call to an HTTP request, and the request's guarded `Debug`. It sends nothing.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderValue, USER_AGENT};

use crate::auth::{self, separate};
use crate::body::Body;
use crate::call::Parts;
use crate::core::Settings;
use crate::credential::Credential;
use crate::curl::{self, Payload};
use crate::error::{Error, ErrorKind};
use crate::provided::Slot;
use crate::scheme::{Place, Scheme};
use crate::transport::Timeouts;
use crate::{base_url, headers, idempotency, template};

/// A request as it would be sent, credentials included. It dereferences to the `http` request; its
/// `Debug` shows neither credentials nor the content of the body.
pub struct Request(http::Request<Body>);

/// Which query parameters are credentials; among the extensions of a request.
#[derive(Clone, Copy)]
struct SecretQuery(&'static [Scheme]);

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
        let schemes = self.0.extensions().get::<SecretQuery>();
        self.0.uri().query().map(|query| match schemes {
            Some(SecretQuery(schemes)) => masked(query, schemes),
            // Not one of ours: nothing is known of its query.
            None => "[redacted]".to_owned(),
        })
    }

    /// The `http` request alone. Its own `Debug` shows the query.
    pub fn into_http(self) -> http::Request<Body> {
        self.0
    }
}

/// Builds the request of `parts` around `body`.
pub(crate) fn assemble(parts: &Parts, body: Body) -> Result<Request, Error> {
    let refuse = |message: String| Error::new(ErrorKind::Request, parts.info.id, message);
    if let Some(problem) = &parts.options.problem {
        return Err(refuse(problem.clone()));
    }
    let settings = parts.core.settings();
    let (mut uri, mut query) = address(parts).map_err(refuse)?;
    let mut cookies = parts.cookies.clone();
    let mut headers = own_headers(parts, settings).map_err(refuse)?;
    let credentials = credentials(parts, settings, &headers)?;
    for (scheme, credential) in credentials {
        auth::apply(scheme, &credential, &mut headers, &mut query, &mut cookies).map_err(refuse)?;
    }
    finish_headers(parts, &body, &cookies, &mut headers).map_err(refuse)?;

    if !query.is_empty() {
        uri.push('?');
        uri.push_str(&query);
    }
    let mut request = http::Request::builder()
        .method(&*parts.method)
        .uri(uri)
        .body(body)
        .map_err(|error| refuse(format!("the request cannot be built: {error}")))?;
    *request.headers_mut() = headers;
    request.extensions_mut().insert(timeouts(parts, settings));
    request.extensions_mut().insert(SecretQuery(settings.api.schemes));
    Ok(Request(request))
}

/// Where the call goes, and its query without credentials.
pub(crate) fn address(parts: &Parts) -> Result<(String, String), String> {
    if let Some(target) = &parts.target {
        return Ok(target.clone());
    }
    // Not a path, strictly; documents do it.
    let (path, fixed_query) = parts.template.split_once('?').unwrap_or((&parts.template, ""));
    let mut query = String::new();
    template::fill(fixed_query, &parts.path, &mut query)?;
    for part in [&parts.query, &parts.options.query] {
        if !part.is_empty() {
            separate(&mut query, "&");
            query.push_str(part);
        }
    }
    let (mut uri, path) = (server(parts, parts.core.settings())?, template::expand(path, &parts.path)?);
    uri.reserve_exact(path.len() + 1 + query.len());
    uri.push_str(&path);
    Ok((uri, query))
}

/// The call's server, else the user's, else the operation's, else the API's.
fn server(parts: &Parts, settings: &Settings) -> Result<String, String> {
    let own = parts.options.base_url.as_ref().or(settings.base_url.as_ref());
    match (own, parts.info.base_url, &settings.default_base_url) {
        (Some(url), _, _) => Ok(url.clone()),
        (None, Some(url), default) => base_url::read_at(url, default.as_deref()),
        (None, None, Some(url)) => Ok(url.clone()),
        (None, None, None) => Err("there is no base URL".into()),
    }
}

/// Everything that a credential must not overwrite: defaults first, the call's parameters last.
fn own_headers(parts: &Parts, settings: &Settings) -> Result<HeaderMap, String> {
    // With those that credentials, the body and the transport add.
    let mut headers = HeaderMap::with_capacity(12 + settings.headers.len() + parts.headers.len());
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

/// The credentials of the chosen alternative, in their place.
fn credentials(
    parts: &Parts,
    settings: &Settings,
    headers: &HeaderMap,
) -> Result<Vec<(&'static Scheme, Arc<Credential>)>, Error> {
    let mut found = Vec::new();
    for index in chosen(parts, settings, headers)? {
        let Some((scheme, Some(slot))) = settings.scheme(index) else { continue };
        let fetched = parts.fetched.iter().find(|(known, _)| *known == index);
        let credential = match (slot, fetched) {
            (Slot::Fixed(credential), _) | (Slot::Provided(_), Some((_, credential))) => {
                Arc::clone(credential)
            }
            (Slot::Provided(provided), None) => provided.last().ok_or_else(|| {
                let message = format!("the provider of {} is asked when a call is sent", scheme.describe());
                Error::new(ErrorKind::MissingCredential, parts.info.id, message)
            })?,
        };
        found.push((scheme, credential));
    }
    Ok(found)
}

/// Which schemes the call asks a provider for.
pub(crate) fn asked(parts: &Parts) -> Result<Vec<usize>, Error> {
    let settings = parts.core.settings();
    if !settings.has_provider() {
        return Ok(Vec::new());
    }
    let refuse = |message: String| Error::new(ErrorKind::Request, parts.info.id, message);
    let headers = own_headers(parts, settings).map_err(refuse)?;
    chosen(parts, settings, &headers)
}

/// The schemes of the chosen alternative whose credential the client puts in. A header that the call sets itself stands
/// for the credential that would go there; a default header of the client does where there is no credential.
fn chosen(parts: &Parts, settings: &Settings, headers: &HeaderMap) -> Result<Vec<usize>, Error> {
    let by_call = |scheme: &Scheme| {
        let given = |name| parts.headers.contains_key(name) || parts.options.headers.contains_key(name);
        scheme.header_name().is_some_and(given)
    };
    let to_apply = |index: &usize| {
        settings.scheme(*index).is_some_and(|(scheme, slot)| slot.is_some() && !by_call(scheme))
    };
    if parts.is_undocumented() {
        let first = settings.credentials.iter().position(Option::is_some);
        return Ok(first.filter(to_apply).into_iter().collect());
    }
    let satisfied = |index: usize| {
        settings.scheme(index).is_some_and(|(scheme, slot)| {
            slot.is_some()
                || matches!(scheme.place, Place::Transport)
                || by_call(scheme)
                || scheme.header_name().is_some_and(|name| headers.contains_key(name))
        })
    };
    match auth::choose(parts.info.security, satisfied) {
        Some(chosen) => Ok(chosen.iter().copied().filter(to_apply).collect()),
        None => {
            let message = auth::needed(parts.info.security, settings.api.schemes);
            Err(Error::new(ErrorKind::MissingCredential, parts.info.id, message))
        }
    }
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
