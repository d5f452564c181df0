//! Tokens of OAuth 2 (RFC 6749) and OpenID Connect: fetched when a call needs them, refreshed, or asked of a person.
//! Feature `oauth2`. Not how a token is sent, which is what its scheme says.
//!
//! Everything goes through the client's own transport, and the addresses are those of the document or of the server's
//! own description, unless the [`App`] says otherwise.
//!
//! A program that speaks for itself:
//!
//! ```
//! use clientsmith_runtime::oauth2::App;
//! let provider = App::new("my-service").secret("hush").scopes(["pets:read"]).client_credentials();
//! // my_api::Client::builder().bearer_token_provider(provider).build()?
//! # let _ = provider;
//! ```
//!
//! A program that speaks for a person sends them to a page ([`Session::authorize`]) or tells them a code
//! ([`Session::device`]); the [`Tokens`] that come of it make a provider as well.

mod app;
mod authorize;
mod description;
mod device;
mod endpoints;
mod error;
mod exchange;
mod grant;
mod tokens;

pub use app::{App, Session};
pub use authorize::Authorization;
pub use device::Device;
pub use error::{OAuth2Error, OAuth2ErrorKind};
pub use grant::TokenProvider;
pub use tokens::Tokens;
