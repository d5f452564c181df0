//! From a place to the call that asks for its page. It sends nothing.

use bytes::Bytes;
use url::Url;

use super::paging::{Advance, Paging};
use super::place::Place;
use crate::auth::separate;
use crate::body::Body;
use crate::call::{Call, Parts};
use crate::encode::{self, Encoding};
use crate::error::{Error, ErrorKind};
use crate::json::{self, Json, JsonObject};
use crate::{idempotency, request, scheme};

/// The call for the page at `place`.
pub(super) fn call(first: &Call, paging: &Paging, place: &Place) -> Result<Call, Error> {
    let parts = &first.0;
    let refuse = |message: String| Error::new(ErrorKind::Request, parts.info.id, message);
    let again = "pages need a body that can be sent more than once";
    let mut call = first.try_clone().ok_or_else(|| refuse(again.to_owned()))?;
    if *place != Place::Start {
        // Another page is another call.
        call.0.options.headers.remove(idempotency::KEY);
    }
    let value = match place {
        Place::Start => return Ok(call),
        Place::Url(url) => {
            call.0.target = Some(target(parts, url)?);
            return Ok(call);
        }
        Place::Token(token) => Json::from(token.as_str()),
        Place::Number(number) => Json::from(*number),
    };
    match paging.advance {
        Advance::Token { to, .. }
        | Advance::LastItem { to, .. }
        | Advance::Page { to, .. }
        | Advance::Offset { to, .. } => match paging.in_body {
            true => set_member(&mut call.0, to, value).map_err(refuse)?,
            false => set_query(&mut call.0, to, &value),
        },
        // A cursor of another document's version.
        Advance::Url { .. } | Advance::Link => {
            return Err(refuse("the cursor is of another way of paging".to_owned()));
        }
    }
    Ok(call)
}

/// What the call sends as query parameter `name`.
pub(super) fn sent(parts: &Parts, paging: &Paging, name: &str) -> Option<String> {
    if paging.in_body {
        let body: Json = json::decode(parts.body.as_bytes()?).ok()?;
        return match body.pointer(name)? {
            Json::String(text) => Some(text.clone()),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        };
    }
    let mut pairs = parts.query.split('&').chain(parts.options.query.split('&'));
    let found = pairs.rfind(|pair| is_named(pair, name))?;
    Some(decoded(found.split_once('=').map(|(_, value)| value).unwrap_or_default()))
}

fn set_query(parts: &mut Parts, name: &str, value: &Json) {
    for query in [&mut parts.query, &mut parts.options.query] {
        *query = without(query, |pair| is_named(pair, name));
    }
    separate(&mut parts.query, "&");
    encode::name(name, Encoding::Strict, &mut parts.query);
    parts.query.push('=');
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    encode::value(&text, Encoding::Strict, &mut parts.query);
}

/// Sets a member of the body; objects on the way are made where they are missing.
fn set_member(parts: &mut Parts, pointer: &str, value: Json) -> Result<(), String> {
    let unfit = || "pages need a body that is a JSON object".to_owned();
    let bytes = parts.body.as_bytes().ok_or_else(unfit)?;
    let mut body: Json = match bytes.is_empty() {
        true => Json::Object(JsonObject::new()),
        false => json::decode(bytes).map_err(|_| unfit())?,
    };
    let mut here = &mut body;
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        if here.is_null() {
            *here = Json::Object(JsonObject::new());
        }
        here = here.as_object_mut().ok_or_else(unfit)?.entry(key).or_insert(Json::Null);
    }
    *here = value;
    let content_type = parts.body.content_type().unwrap_or("application/json").to_owned();
    parts.body = Body::from(Bytes::from(body.to_string())).with_content_type(&content_type);
    Ok(())
}

/// What a URL of a page means, seen from the page that named it.
pub(super) fn resolve(from: &Call, url: &str) -> String {
    let base = request::address(&from.0).ok().and_then(|(path, query)| {
        let mut base = Url::parse(&path).ok()?;
        base.set_query(Some(&*query).filter(|query| !query.is_empty()));
        Some(base)
    });
    let whole = base.and_then(|base| base.join(url).ok());
    // What is no URL is told when it is asked for.
    let Some(mut whole) = whole else { return url.to_owned() };
    whole.set_fragment(None);
    let query = whole.query().map(|query| without_secrets(&from.0, query));
    whole.set_query(query.as_deref().filter(|query| !query.is_empty()));
    whole.into()
}

/// The address of a page that the server named: of the origin (RFC 6454) that the call itself goes to, as the
/// credentials go there too.
fn target(parts: &Parts, url: &str) -> Result<(String, String), Error> {
    let refuse = |message: String| Error::new(ErrorKind::Pagination, parts.info.id, message);
    let own =
        request::address(parts).and_then(|(own, _)| Url::parse(&own).map_err(|error| error.to_string()));
    let own = own.map_err(refuse)?;
    let mut next = Url::parse(url).map_err(|_| refuse("the URL of the next page is none".to_owned()))?;
    let same_host = next.host_str() == own.host_str() && next.port().is_none();
    if next.scheme() == "http" && own.scheme() == "https" && same_host {
        // A server behind a proxy does not know how it is reached.
        let upgraded = next.set_scheme("https").and_then(|()| next.set_port(own.port()));
        upgraded.map_err(|()| refuse("the URL of the next page is none".to_owned()))?;
    }
    if next.origin() != own.origin() {
        let (next, own) = (next.origin().ascii_serialization(), own.origin().ascii_serialization());
        let message = format!(
            "the next page is on {next}, not on {own}: the call's credentials would go there; nothing was sent"
        );
        return Err(refuse(message));
    }
    if !next.username().is_empty() || next.password().is_some() {
        return Err(refuse("the URL of the next page holds a credential".to_owned()));
    }
    let query = without_secrets(parts, next.query().unwrap_or_default());
    next.set_query(None);
    next.set_fragment(None);
    Ok((next.into(), query))
}

/// A query without the credentials of the client: they are put in when it is sent.
fn without_secrets(parts: &Parts, query: &str) -> String {
    let schemes = parts.core.settings().api.schemes;
    without(query, |pair| {
        schemes.iter().any(|one| matches!(one.place, scheme::Place::Query(name) if is_named(pair, name)))
    })
}

fn without(query: &str, drop: impl Fn(&str) -> bool) -> String {
    let kept: Vec<&str> = query.split('&').filter(|pair| !drop(pair)).collect();
    kept.join("&")
}

fn is_named(pair: &str, name: &str) -> bool {
    let own = pair.split_once('=').map_or(pair, |(own, _)| own);
    !own.is_empty() && decoded(own) == name
}

fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
}
