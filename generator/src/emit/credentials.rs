//! Credentials of the client: the table of schemes, setters of the builder, clients with another credential.

use super::docs;
use super::ty::ident;
use crate::rust::{CredentialKind, Flows, Ident, Package, Scheme};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub(super) fn scheme(scheme: &Scheme) -> TokenStream {
    let name = &scheme.name;
    let sent = match &scheme.kind {
        CredentialKind::Header(wire) => quote! { rt::Scheme::header(#name, #wire) },
        CredentialKind::Query(wire) => quote! { rt::Scheme::query(#name, #wire) },
        CredentialKind::Cookie(wire) => quote! { rt::Scheme::cookie(#name, #wire) },
        CredentialKind::Basic => quote! { rt::Scheme::basic(#name) },
        CredentialKind::Bearer => quote! { rt::Scheme::bearer(#name) },
        CredentialKind::Http(word) => quote! { rt::Scheme::http(#name, #word) },
        CredentialKind::MutualTls => quote! { rt::Scheme::mutual_tls(#name) },
    };
    let flows = scheme.flows.as_ref().map(flows);
    let set_by = scheme.setter.iter().map(|setter| setter.name.unraw()).map(|name| quote! { .set_by(#name) });
    quote! { #sent #flows #(#set_by)* }
}

/// Where tokens come from; nothing where the document does not say.
fn flows(flows: &Flows) -> Option<TokenStream> {
    let stated = flows.iter().map(|(name, addresses)| {
        let name = format_ident!("{name}");
        quote! { .#name(#(#addresses),*) }
    });
    (!flows.is_empty()).then(|| quote! { .flows(rt::Flows::new() #(#stated)*) })
}

pub(super) fn setter(index: usize, scheme: &Scheme) -> Option<TokenStream> {
    let setter = scheme.setter.as_ref()?;
    let (name, doc) = (ident(&setter.name), docs::attributes(&setter.doc));
    let provider = ident(&setter.provider);
    let provider_doc = format!(
        " As [`{}`](Self::{}), asked for when a call needs it and again when it expires or is refused.",
        setter.name, setter.name
    );
    let provided = quote! {
        #[doc = #provider_doc]
        pub fn #provider(self, provider: impl rt::CredentialProvider) -> Self {
            Self { inner: self.inner.provider(#index, provider) }
        }
    };
    Some(match scheme.kind {
        CredentialKind::Basic => quote! {
            #doc
            pub fn #name(self, user: impl AsRef<str>, password: impl Into<rt::Secret>) -> Self {
                Self { inner: self.inner.basic(#index, user, password) }
            }
            #provided
        },
        _ => quote! {
            #doc
            pub fn #name(self, secret: impl Into<rt::Secret>) -> Self {
                Self { inner: self.inner.credential(#index, secret) }
            }
            #provided
        },
    })
}

pub(super) fn derived(index: usize, scheme: &Scheme) -> Option<TokenStream> {
    let setter = scheme.setter.as_ref()?;
    let name = ident(&setter.derived);
    let doc = format!(
        " The same client with another credential; see [`ClientBuilder::{}`]. Connections are shared.",
        setter.name
    );
    let provider = ident(&setter.derived_provider);
    let provider_doc = format!(
        " As [`Client::{}`], by a provider: see [`ClientBuilder::{}`].",
        setter.derived, setter.provider
    );
    let provided = quote! {
        #[doc = #provider_doc]
        #[must_use]
        pub fn #provider(&self, provider: impl rt::CredentialProvider) -> Self {
            Self { core: self.core.with_provider(#index, provider) }
        }
    };
    Some(match scheme.kind {
        CredentialKind::Basic => quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #name(&self, user: impl AsRef<str>, password: impl Into<rt::Secret>) -> Self {
                Self { core: self.core.with_basic(#index, user, password) }
            }
            #provided
        },
        _ => quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #name(&self, secret: impl Into<rt::Secret>) -> Self {
                Self { core: self.core.with_credential(#index, secret) }
            }
            #provided
        },
    })
}

/// What asks a person for tokens, where the document has a scheme for that.
pub(super) fn session(index: usize, scheme: &Scheme) -> Option<TokenStream> {
    let setter = scheme.setter.as_ref().filter(|_| scheme.flows.is_some())?;
    let name = ident(&setter.oauth2);
    let doc = session_doc(&setter.derived_provider);
    Some(quote! {
        #[doc = #doc]
        #[cfg(feature = "oauth2")]
        pub fn #name(&self, app: rt::oauth2::App) -> rt::oauth2::Session { self.core.oauth2(#index, app) }
    })
}

/// The same for a client that is included: the runtime's feature decides, since there is none of its own.
pub(super) fn sessions(schemes: &[Scheme]) -> Option<TokenStream> {
    let sessions: Vec<_> = schemes
        .iter()
        .enumerate()
        .filter_map(|(index, scheme)| {
            let setter = scheme.setter.as_ref().filter(|_| scheme.flows.is_some())?;
            let (name, doc) = (ident(&setter.oauth2), session_doc(&setter.derived_provider));
            Some(quote! { #[doc = #doc] #name #index })
        })
        .collect();
    (!sessions.is_empty()).then(|| quote! { rt::sessions! { Client { #(#sessions),* } } })
}

fn session_doc(provider: &Ident) -> String {
    format!(
        " Asks a person for tokens, on a page or by a code that they type in; hand what comes of it to [`Client::{provider}`]."
    )
}

/// The beginning of the names of environment variables, and the name of each scheme's.
pub(super) fn environment(package: &Package) -> (String, Vec<String>) {
    let name = |scheme: &Scheme| {
        let setter = scheme.setter.as_ref();
        setter.map(|setter| setter.name.unraw().trim_matches('_').to_uppercase()).unwrap_or_default()
    };
    let prefix = package.library.unraw().trim_matches('_').to_uppercase();
    (prefix, package.schemes.iter().map(name).collect())
}

/// All environment variables of credentials.
pub(super) fn variables(package: &Package) -> Vec<String> {
    let (prefix, names) = environment(package);
    let of_scheme = |(scheme, name): (&Scheme, String)| match scheme.kind {
        CredentialKind::Basic => vec![format!("{prefix}_{name}_USER"), format!("{prefix}_{name}_PASSWORD")],
        CredentialKind::MutualTls => Vec::new(),
        _ => vec![format!("{prefix}_{name}")],
    };
    package.schemes.iter().zip(names).flat_map(of_scheme).collect()
}
