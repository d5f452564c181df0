//! What a crate has for the tests of its users: a client with a mock. The mock itself is the runtime's, and knows the
//! operations by their calls.

use super::{made, vendored};
use crate::rust::Crate;
use proc_macro2::TokenStream;
use quote::quote;

/// The file `testing.rs`.
pub(super) fn file(krate: &Crate) -> String {
    let made = made::file(krate).map_or("", |_| "mod made;\n\n");
    format!("{HEAD}{made}{}", items(krate))
}

/// What stands above the items in a file of its own.
const HEAD: &str = "//! For tests of code that calls this API: a client whose requests are answered by rules. See [`Mock`].\n\nuse crate::Client;\n\n";

/// The function that makes both, and what it gives.
pub(super) fn items(krate: &Crate) -> String {
    format!("pub use {}::testing::*;\n\n{MOCK}", vendored::path(krate))
}

const MOCK: &str = "\
/// A client and the mock that answers it; no socket is opened. More clients: `ClientBuilder::mock`.
#[must_use]
#[track_caller]
pub fn mock() -> (Client, Mock) {
    mocked(|mock| Client::builder().mock(mock).build())
}
";

/// The builder's doors to a mock and a cassette.
pub(super) fn setter(krate: &Crate) -> TokenStream {
    let setter = quote! {
        /// Sends nothing: a mock answers. A base URL and credentials that are missing are made up.
        pub fn mock(self, mock: &rt::testing::Mock) -> Self { Self { inner: self.inner.mock(mock) } }
    };
    let cassette = quote! {
        /// Answers from a tape of real answers, or records one.
        pub fn cassette(self, cassette: &rt::testing::Cassette) -> Self { Self { inner: self.inner.cassette(cassette) } }
    };
    match krate.module {
        // An included module has no features of its own.
        true => quote! { rt::if_testing! { #setter #cassette } },
        false => quote! { #[cfg(feature = "testing")] #setter #[cfg(feature = "testing")] #cassette },
    }
}

/// The section of the crate's README.
pub(super) fn readme(krate: &Crate) -> String {
    let library = krate.package.library.unraw();
    format!(
        "\n## Testing\n\nWith the feature `testing`, calls are answered by rules, without a socket. A call is the matcher, \
         and its answer has the operation's type:\n\n```rust,ignore\n\
         let (client, mock) = {library}::testing::mock();\n{}\
         // .. the code under test, with `client` ..\n\
         mock.verify(); // what did not come, and what came and was not expected\n```\n\n\
         `mock.serve()` (feature `mock-server`) is the same behind a server on loopback. `testing::Cassette` records real \
         answers, without credentials, and plays them: `Client::builder().cassette(&cassette)`.\n",
        rules(krate)
    )
}

/// Two rules for an operation of the crate.
fn rules(krate: &Crate) -> String {
    let all =
        || krate.groups.iter().flat_map(|group| group.methods.iter().map(move |method| (group, method)));
    let plain = all().find(|(_, method)| method.example.arguments.is_empty());
    let Some((group, method)) = plain.or_else(|| all().next()) else {
        return String::new();
    };
    let accessor = if group.name.is_some() { format!(".{}()", group.accessor) } else { String::new() };
    let arguments = if method.example.arguments.is_empty() { "" } else { ".." };
    format!(
        "mock.on(client{accessor}.{}({arguments})).reply_status(503).times(1);\n\
         mock.any::<{}::operations::{}>().reply(..);\n",
        method.name,
        krate.package.library.unraw(),
        method.marker
    )
}
