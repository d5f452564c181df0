//! What authorization servers said of themselves, kept as long as an application lives. Not how they are asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use url::Url;

/// The addresses of RFC 8414 section 2 and RFC 8628 section 4 that are used.
pub(crate) const KEYS: [&str; 3] =
    ["authorization_endpoint", "device_authorization_endpoint", "token_endpoint"];

/// Addresses by their names.
pub(crate) type Description = BTreeMap<&'static str, String>;

/// Descriptions by where they were found. Clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Descriptions(Arc<Mutex<BTreeMap<Url, Arc<Description>>>>);

impl Descriptions {
    pub(crate) fn get(&self, at: &Url) -> Option<Arc<Description>> {
        self.state().get(at).cloned()
    }

    pub(crate) fn keep(&self, at: Url, said: &Value) -> Arc<Description> {
        let address = |key: &'static str| Some((key, said.get(key)?.as_str()?.to_owned()));
        let description = Arc::new(KEYS.into_iter().filter_map(address).collect());
        self.state().insert(at, Arc::clone(&description));
        description
    }

    /// Servers move: what was described once is asked for again.
    pub(crate) fn forget(&self) {
        self.state().clear();
    }

    fn state(&self) -> MutexGuard<'_, BTreeMap<Url, Arc<Description>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
