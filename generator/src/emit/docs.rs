//! Doc comments.

use crate::rust::{Deprecation, Doc};
use proc_macro2::TokenStream;
use quote::quote;

/// `#[doc]` attributes, one per line.
pub(super) fn attributes(doc: &Doc) -> TokenStream {
    lines(doc.paragraphs.iter().map(String::as_str))
}

/// `#[doc]` attributes for lines of text.
pub(super) fn lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let lines =
        lines.into_iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// `#[deprecated]` where it is.
pub(super) fn deprecated(deprecation: Deprecation) -> Option<TokenStream> {
    deprecation.0.then(|| quote! { #[deprecated] })
}

/// The text of a module's or crate's own documentation.
pub(super) fn module_text(doc: &Doc) -> String {
    doc.paragraphs
        .iter()
        .map(|line| if line.is_empty() { "//!\n".to_owned() } else { format!("//! {line}\n") })
        .collect()
}
