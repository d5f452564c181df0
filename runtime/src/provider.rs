//! Where credentials come from that are not known when the client is built: secret stores, token endpoints. Not when
//! they are asked, which is the matter of `provided`.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use url::Url;

use crate::BoxFuture;
use crate::api::Api;
use crate::call::Call;
use crate::core::Core;
use crate::credential::Credential;
use crate::scheme::Scheme;

/// Gives a client its credential when a call needs one.
///
/// What it gave is kept and used by all calls until it expires ([`Credential::expires_in`]) or the server refuses it
/// (401). Then it is asked again, once for all calls that wait; a call whose credential was refused is sent once more
/// if another one came and its body can be sent again. A call that is given up does not end the question for the others.
///
/// [`provider_fn`] makes one of a closure; the feature `oauth2` has those for token endpoints.
pub trait CredentialProvider: Send + Sync + 'static {
    /// A credential for the calls to come. The future must not send a call that needs this very credential: it would
    /// wait for itself.
    fn credential(&self, request: CredentialRequest) -> BoxFuture<Result<Credential, ProviderError>>;
}

/// Makes a provider of a closure.
///
/// ```
/// use clientsmith_runtime::{Credential, provider_fn};
/// let vault = provider_fn(|_| async {
///     let text = std::fs::read_to_string("/run/secrets/token")?;
///     Ok(Credential::new(text.trim()))
/// });
/// # let _ = vault;
/// ```
pub fn provider_fn<F, W>(give: F) -> impl CredentialProvider
where
    F: Fn(CredentialRequest) -> W + Send + Sync + 'static,
    W: Future<Output = Result<Credential, ProviderError>> + Send + 'static,
{
    Closure(give)
}

struct Closure<F>(F);

impl<F, W> CredentialProvider for Closure<F>
where
    F: Fn(CredentialRequest) -> W + Send + Sync + 'static,
    W: Future<Output = Result<Credential, ProviderError>> + Send + 'static,
{
    fn credential(&self, request: CredentialRequest) -> BoxFuture<Result<Credential, ProviderError>> {
        Box::pin((self.0)(request))
    }
}

/// What a provider is asked, and the means to answer.
#[derive(Clone, Debug)]
pub struct CredentialRequest {
    pub(crate) scheme: &'static Scheme,
    pub(crate) reason: Reason,
    /// The client's server, which relative addresses of a document start from.
    pub(crate) base_url: Option<String>,
    /// The client's transport and limits, none of its credentials and headers.
    core: Core,
}

/// Why a provider is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// There is no credential yet.
    First,
    /// The one that there is has expired, or is about to.
    Expired,
    /// The server refused the one that there is: a kept copy of it will not do.
    Refused,
}

impl CredentialRequest {
    pub(crate) fn new(core: &Core, scheme: &'static Scheme, reason: Reason) -> Self {
        let settings = core.settings();
        let base_url = settings.base_url.clone().or_else(|| settings.default_base_url.clone());
        Self { scheme, reason, base_url, core: core.bare(&BARE) }
    }

    /// The security scheme's name in the document.
    pub fn scheme(&self) -> &'static str {
        self.scheme.name
    }

    /// Why the provider is asked.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The client's own server, without a slash at its end.
    pub fn base_url(&self) -> Option<&str> {
        self.base_url.as_deref()
    }

    /// A call through the client's own transport and with its limits, but without its credentials and headers.
    ///
    /// # Errors
    /// `url` is not `http` or `https`, or is not whole.
    pub fn request(&self, method: &str, url: &str) -> Result<Call, ProviderError> {
        let url = Url::parse(url).map_err(|error| ProviderError::new(format!("not an address: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(ProviderError::new(format!("the address is not http or https but {}", url.scheme())));
        }
        // What would be a parameter of a template is none here.
        let mut path = url.path().replace('{', "%7B").replace('}', "%7D");
        if let Some(query) = url.query() {
            path.push('?');
            path += &query.replace('{', "%7B").replace('}', "%7D");
        }
        Ok(self.core.request(method, &path).with_base_url(&url.origin().ascii_serialization()))
    }

    #[cfg(feature = "oauth2")]
    pub(crate) fn core(&self) -> &Core {
        &self.core
    }
}

/// An API of nothing, for calls to where credentials are given.
static BARE: Api = Api::new("credentials", "0");

/// Why a provider gave no credential. Cheap to clone: all calls that waited are told.
#[derive(Clone)]
pub struct ProviderError(Arc<dyn StdError + Send + Sync>);

impl ProviderError {
    /// A text, or any error. It is shown: it must not hold the credential.
    pub fn new(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(Arc::from(cause.into()))
    }

    /// What was given to [`ProviderError::new`].
    pub fn get_ref(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.0
    }
}

/// So that `?` works in a provider; this type itself is therefore no [`StdError`].
impl<E: StdError + Send + Sync + 'static> From<E> for ProviderError {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

impl fmt::Display for ProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for ProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ProviderError").field(&self.0).finish()
    }
}

/// A provider's error as the source of a call's error.
#[derive(Debug)]
pub(crate) struct Told(pub(crate) ProviderError);

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for Told {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.get_ref().source()
    }
}
