//! Where to ask: the application's own address, else the document's, else what the server says of itself.

use serde_json::Value;
use url::Url;

use crate::flows::Flows;
use crate::oauth2::app::App;
use crate::oauth2::description::Description;
use crate::oauth2::exchange::{LIMIT, failed};
use crate::provider::{CredentialRequest, ProviderError};

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Endpoint {
    ClientCredentials,
    Password,
    Refresh,
    Authorization,
    Code,
    Device,
    DeviceToken,
}

impl Endpoint {
    fn of_app(self, app: &App) -> Option<&str> {
        match self {
            Self::Authorization => app.authorization_url.as_deref(),
            Self::Device => app.device_url.as_deref(),
            _ => app.token_url.as_deref(),
        }
    }

    fn of_document(self, flows: &Flows) -> Option<&'static str> {
        let code = flows.authorization_code.map(|(_, token)| token);
        let device = flows.device.map(|(_, token)| token);
        match self {
            Self::ClientCredentials => flows.client_credentials,
            Self::Password => flows.password,
            Self::Authorization => flows.authorization_code.map(|(page, _)| page),
            Self::Code => code,
            Self::Device => flows.device.map(|(url, _)| url),
            Self::DeviceToken => device,
            Self::Refresh => {
                flows.refresh.or(code).or(flows.password).or(device).or(flows.client_credentials)
            }
        }
    }

    /// RFC 8414 section 2; RFC 8628 section 4.
    fn key(self) -> &'static str {
        match self {
            Self::Authorization => "authorization_endpoint",
            Self::Device => "device_authorization_endpoint",
            _ => "token_endpoint",
        }
    }
}

/// The address for `endpoint`.
pub(crate) async fn find(
    door: &CredentialRequest,
    app: &App,
    endpoint: Endpoint,
) -> Result<Url, ProviderError> {
    let flows = &door.scheme.flows;
    if let Some(stated) = endpoint.of_app(app).or_else(|| endpoint.of_document(flows)) {
        return absolute(door, stated);
    }
    let Some(discovery) = app.discovery_url.as_deref().or(flows.discovery) else {
        return Err(ProviderError::new(format!(
            "no `{}` is known for `{}`: state it on the application",
            endpoint.key(),
            door.scheme.name
        )));
    };
    let discovery = absolute(door, discovery)?;
    let described = match app.described.get(&discovery) {
        Some(known) => known,
        None => app.described.keep(discovery.clone(), &fetched(door, &discovery).await?),
    };
    let judged = usable(&described, endpoint, &discovery);
    if judged.is_err() {
        app.described.forget();
    }
    judged
}

/// The address that a description has. One that came safely must not send secrets where they are not.
fn usable(described: &Description, endpoint: Endpoint, discovery: &Url) -> Result<Url, ProviderError> {
    let found = described.get(endpoint.key()).and_then(|text| Url::parse(text).ok()).ok_or_else(|| {
        ProviderError::new(format!("the authorization server states no usable `{}`", endpoint.key()))
    })?;
    let is_safe = found.scheme() == "https" || found.scheme() == discovery.scheme();
    if is_safe { Ok(found) } else { Err(ProviderError::new("the described endpoint is not https")) }
}

/// What the server says of itself.
async fn fetched(door: &CredentialRequest, discovery: &Url) -> Result<Value, ProviderError> {
    let call = door.request("GET", discovery.as_str())?.with_header("accept", "application/json");
    let answer = call.send_raw().await.map_err(failed)?;
    let said = (answer.status().is_success() && answer.body().len() <= LIMIT)
        .then(|| serde_json::from_slice::<Value>(answer.body()).ok())
        .flatten();
    said.ok_or_else(|| {
        ProviderError::new(format!(
            "the authorization server does not describe itself: {} without a description",
            answer.status()
        ))
    })
}

fn absolute(door: &CredentialRequest, stated: &str) -> Result<Url, ProviderError> {
    match Url::parse(stated) {
        Ok(url) => Ok(url),
        Err(url::ParseError::RelativeUrlWithoutBase) => {
            let base = door.base_url.as_deref().unwrap_or_default();
            let base = Url::parse(&format!("{base}/")).map_err(ProviderError::from)?;
            base.join(stated).map_err(ProviderError::from)
        }
        Err(error) => Err(ProviderError::from(error)),
    }
}
