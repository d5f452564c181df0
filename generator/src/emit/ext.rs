//! `src/ext.rs` of a generated crate: the user's module, as it is before they wrote anything. Not what is generated.

use crate::rust::Crate;

/// The file, which is written where it is missing and never again.
pub(super) fn emit(krate: &Crate) -> String {
    let name = krate.package.name.replace('-', "_");
    format!(
        "//! Yours: written once by clientsmith, and never touched again.
//!
//! What is public here is public in the crate. Modules of your own are declared here (`mod retry;` is
//! `src/ext/retry.rs`), and methods are added to what was generated:
//!
//! ```ignore
//! impl crate::Client {{
//!     /// An operation that the document does not have: `{name}::Client::from_env()?.is_alive().await`.
//!     pub async fn is_alive(&self) -> bool {{
//!         self.request(\"GET\", \"/health\").send_raw().await.is_ok()
//!     }}
//! }}
//! ```
"
    )
}
