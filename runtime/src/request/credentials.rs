//! Which credentials a call takes along. Not where each is put, which is the matter of `auth`.

use std::sync::Arc;

use http::HeaderMap;

use super::own_headers;
use crate::auth;
use crate::call::Parts;
use crate::core::Settings;
use crate::credential::Credential;
use crate::error::{Error, ErrorKind};
use crate::provided::Slot;
use crate::scheme::{Place, Scheme};

/// The credential of a scheme of the API.
pub(super) fn credential(
    parts: &Parts,
    settings: &Settings,
    index: usize,
) -> Result<Option<(&'static Scheme, Arc<Credential>)>, Error> {
    let Some((scheme, Some(slot))) = settings.scheme(index) else { return Ok(None) };
    let fetched = parts.fetched.iter().find(|(known, _)| *known == index);
    let credential = match (slot, fetched) {
        (Slot::Fixed(credential), _) | (Slot::Provided(_), Some((_, credential))) => Arc::clone(credential),
        (Slot::Provided(provided), None) => provided.last().ok_or_else(|| {
            let message = format!("the provider of {} is asked when a call is sent", scheme.describe());
            Error::new(ErrorKind::MissingCredential, parts.info.id, message)
        })?,
    };
    Ok(Some((scheme, credential)))
}

/// Which schemes the call asks a provider for.
pub(crate) fn asked(parts: &Parts) -> Result<Vec<usize>, Error> {
    let settings = parts.core.settings();
    if !settings.has_provider() {
        return Ok(Vec::new());
    }
    let refuse = |message: String| Error::new(ErrorKind::Request, parts.info.id, message);
    let headers = own_headers(parts, settings).map_err(refuse)?;
    Ok(chosen(parts, settings, &headers)?.collect())
}

/// The schemes of the chosen alternative whose credential the client puts in. A header that the call sets itself stands
/// for the credential that would go there; a default header of the client does where there is no credential.
pub(super) fn chosen<'a>(
    parts: &'a Parts,
    settings: &'a Settings,
    headers: &HeaderMap,
) -> Result<impl Iterator<Item = usize> + use<'a>, Error> {
    let by_call = |scheme: &Scheme| {
        let given = |name| parts.headers.contains_key(name) || parts.options.headers.contains_key(name);
        scheme.header_name().is_some_and(given)
    };
    let satisfied = |index: usize| {
        settings.scheme(index).is_some_and(|(scheme, slot)| {
            slot.is_some()
                || matches!(scheme.place, Place::Transport)
                || by_call(scheme)
                || scheme.header_name().is_some_and(|name| headers.contains_key(name))
        })
    };
    let (first, chosen) = match parts.is_undocumented() {
        true => (settings.credentials.iter().position(Option::is_some), Some(&[][..])),
        false => (None, auth::choose(parts.info.security, satisfied)),
    };
    let Some(chosen) = chosen else {
        let message = auth::needed(parts.info.security, settings.api.schemes);
        return Err(Error::new(ErrorKind::MissingCredential, parts.info.id, message));
    };
    let to_apply = move |index: &usize| {
        settings.scheme(*index).is_some_and(|(scheme, slot)| slot.is_some() && !by_call(scheme))
    };
    Ok(first.into_iter().chain(chosen.iter().copied()).filter(to_apply))
}
