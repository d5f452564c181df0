//! Keys by which a server knows a repetition of a call (draft-ietf-httpapi-idempotency-key-header). Not whether a call is
//! repeated, which is the matter of `retry`.

use std::hash::{BuildHasher, Hasher, RandomState};

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::operation::OperationInfo;

/// The header of the draft.
pub(crate) const KEY: &str = "idempotency-key";
const OLDER: &str = "x-idempotency-key";

/// Whether a request has a key, whoever made it.
pub(crate) fn has_key(info: &OperationInfo, headers: &HeaderMap) -> bool {
    [Some(KEY), Some(OLDER), info.idempotency_key]
        .into_iter()
        .flatten()
        .any(|name| headers.contains_key(name))
}

/// A key for a call of an operation that declares the header: the same in all of its attempts.
pub(crate) fn supply(info: &OperationInfo, headers: &mut HeaderMap) {
    let name = info.idempotency_key.and_then(|name| HeaderName::from_bytes(name.as_bytes()).ok());
    if let (Some(name), Ok(mut key)) = (name, HeaderValue::try_from(uuid())) {
        key.set_sensitive(true);
        headers.insert(name, key);
    }
}

/// What the operation calls the header that a caller sets without knowing the operation.
pub(crate) fn name_for(info: &OperationInfo, name: &HeaderName) -> HeaderName {
    let own = info.idempotency_key.filter(|_| name == KEY);
    own.and_then(|own| HeaderName::from_bytes(own.as_bytes()).ok()).unwrap_or_else(|| name.clone())
}

/// A UUID of version 4 (RFC 9562 section 5.4). Its bits are hashes under keys that come from the operating system: two
/// processes do not make the same, though who knows many could tell the next.
fn uuid() -> String {
    let word = || RandomState::new().build_hasher().finish();
    let high = word() & !0xf000 | 0x4000;
    let low = word() >> 2 | 1 << 63;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::uuid;
    use std::collections::BTreeSet;

    #[test]
    fn keys_are_uuids_and_differ() {
        let keys: BTreeSet<String> = (0..1000).map(|_| uuid()).collect();
        assert_eq!(keys.len(), 1000);
        for key in keys {
            let parts: Vec<&str> = key.split('-').collect();
            assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{key}");
            assert!(key.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit()), "{key}");
            assert!(parts[2].starts_with('4') && "89ab".contains(&parts[3][..1]), "{key}");
        }
    }
}
