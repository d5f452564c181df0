//! One request to an authorization server: a form out, JSON in, refusals told apart. Not what is asked for.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use url::{Url, form_urlencoded};

use crate::call::Call;
use crate::error::Error;
use crate::oauth2::app::App;
use crate::oauth2::error::{OAuth2Error, OAuth2ErrorKind};
use crate::provider::{CredentialRequest, ProviderError, Told};
use crate::redact;
use crate::response::RawResponse;
use crate::secret::Secret;

/// The longest answer that is read, in bytes.
pub(crate) const LIMIT: usize = 1024 * 1024;

/// A parameter, and whether it is a secret.
pub(crate) enum Field<'a> {
    Plain(&'a str, &'a str),
    Secret(&'a str, &'a Secret),
}

/// Sends `fields` as the application.
pub(crate) async fn send(
    door: &CredentialRequest,
    app: &Arc<App>,
    url: &Url,
    fields: &[Field<'_>],
) -> Result<Value, ProviderError> {
    let (call, secrets) = prepare(door, app, url, fields)?;
    let answer = call.send_raw().await.map_err(failed);
    let outcome = answer.and_then(|answer| read(&answer, &secrets));
    // A refusal is the server's own word: it is where it was described. Anything else may be somebody else's.
    if let Err(error) = &outcome {
        if !error.get_ref().is::<OAuth2Error>() {
            app.described.forget();
        }
    }
    outcome
}

/// The request, and what must not show of it.
fn prepare(
    door: &CredentialRequest,
    app: &App,
    url: &Url,
    fields: &[Field<'_>],
) -> Result<(Call, Vec<Secret>), ProviderError> {
    let mut form = form_urlencoded::Serializer::new(String::new());
    let mut secrets: Vec<Secret> = app.secret.iter().cloned().collect();
    for field in fields {
        match field {
            Field::Plain(name, value) => form.append_pair(name, value),
            Field::Secret(name, value) => {
                secrets.push((*value).clone());
                form.append_pair(name, value.expose())
            }
        };
    }
    for (name, value) in &app.extra {
        form.append_pair(name, value);
    }
    let mut call = door.request("POST", url.as_str())?.with_header("accept", "application/json");
    match &app.secret {
        Some(secret) if !app.secret_in_body => {
            // RFC 6749 section 2.3.1: both are form-encoded before they are joined.
            let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
            let pair = Secret::from(format!("{}:{}", encoded(&app.id), encoded(secret.expose())));
            let basic = Secret::from(format!("Basic {}", STANDARD.encode(pair.expose())));
            call = call.with_header("authorization", basic.expose());
            secrets.push(basic);
        }
        secret => {
            form.append_pair("client_id", &app.id);
            if let Some(secret) = secret {
                form.append_pair("client_secret", secret.expose());
            }
        }
    }
    Ok((call.raw("application/x-www-form-urlencoded", form.finish()), secrets))
}

fn read(answer: &RawResponse, secrets: &[Secret]) -> Result<Value, ProviderError> {
    let (status, body) = (answer.status(), answer.body());
    let said = (body.len() <= LIMIT).then(|| serde_json::from_slice::<Value>(body).ok()).flatten();
    let text = |said: &Value, key: &str| {
        let text = said.get(key).and_then(Value::as_str)?;
        redact::excerpt(text.as_bytes(), secrets.iter())
    };
    match said {
        // Some servers refuse with 200.
        Some(said) if said.get("error").is_some_and(Value::is_string) => Err(OAuth2Error {
            code: match said.get("error").and_then(Value::as_str) {
                // A word of the standards is no secret, even where a short secret is part of it.
                Some(word) if OAuth2ErrorKind::of(word) != OAuth2ErrorKind::Other => word.to_owned(),
                _ => text(&said, "error").unwrap_or_default(),
            },
            description: text(&said, "error_description"),
            uri: text(&said, "error_uri"),
            status: Some(status),
        }
        .into()),
        Some(said) if status.is_success() => Ok(said),
        _ => Err(ProviderError::new(format!("the authorization server answered {status} without a token"))),
    }
}

/// A call that failed, as the cause of another failure.
pub(crate) fn failed(error: Error) -> ProviderError {
    match error.0.source.as_ref().and_then(|source| source.downcast_ref::<Told>()) {
        Some(told) => told.0.clone(),
        None => ProviderError::new(error),
    }
}
