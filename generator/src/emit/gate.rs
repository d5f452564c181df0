//! What stands before the parts of a crate that a feature brings, and what is there in their place. Not which parts.

use super::manifest;
use super::ty::ident;
use crate::rust::{Crate, Gate, Group, PartFeature};
use proc_macro2::TokenStream;
use quote::quote;

/// The feature that brings all parts.
pub(super) const ALL: &str = "all-parts";

/// The attribute of a gate, as a line; nothing where it is always open.
pub(super) fn line(gate: &Gate) -> String {
    let features: Vec<String> = gate.0.iter().map(|one| format!("feature = {one:?}")).collect();
    match features.as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg({one})]\n"),
        several => format!("#[cfg(any({}))]\n", several.join(", ")),
    }
}

/// The same as tokens.
pub(super) fn attribute(gate: &Gate) -> Option<TokenStream> {
    match gate.0.as_slice() {
        [] => None,
        [one] => Some(quote! { #[cfg(feature = #one)] }),
        several => Some(quote! { #[cfg(any(#(feature = #several),*))] }),
    }
}

/// The client's method for a group whose feature is off: who calls it is told the feature.
pub(super) fn missing(krate: &Crate, group: &Group) -> Option<TokenStream> {
    let [feature] = group.gate.0.as_slice() else { return None };
    group.name.as_ref()?;
    let accessor = ident(&group.accessor);
    let note = format!("turn on the feature `{feature}` of the crate `{}`", krate.package.name);
    Some(quote! {
        #[cfg(not(feature = #feature))]
        #[doc(hidden)]
        #[deprecated(note = #note)]
        pub fn #accessor(&self) -> FeatureIsOff { FeatureIsOff }
    })
}

/// What those methods give.
pub(super) fn type_of_missing(krate: &Crate) -> Option<TokenStream> {
    (!krate.parts.is_empty()).then(|| {
        quote! {
            /// Operations that are not compiled in. The warning beside the error names the feature of the crate that
            /// brings them.
            #[cfg(not(feature = #ALL))]
            #[doc(hidden)]
            #[derive(Clone, Copy, Debug)]
            pub struct FeatureIsOff;
        }
    })
}

/// The lines of `[features]`.
pub(super) fn features(parts: &[PartFeature]) -> String {
    if parts.is_empty() {
        return String::new();
    }
    let names: Vec<String> = parts.iter().map(|one| format!("    \"{}\",\n", one.name)).collect();
    let mut text = format!("# All of the following.\n{ALL} = [\n{}]\n", names.concat());
    for one in parts {
        text += &format!("# {}\n{} = []\n", one.doc, one.name);
    }
    text
}

/// Targets that need all parts, or calls that block.
pub(super) fn targets(krate: &Crate) -> String {
    let parts = (!krate.parts.is_empty()).then(|| ALL.to_owned());
    let blocking = krate.package.is_blocking().then(|| "blocking".to_owned());
    let target = |kind: &str, name: &str, needs: Vec<String>| match needs.is_empty() {
        true => String::new(),
        false => {
            let needs = manifest::quoted(&needs);
            format!("\n[[{kind}]]\nname = \"{name}\"\nrequired-features = [{needs}]\n")
        }
    };
    let mut text = target("example", "first_call", parts.iter().cloned().chain(blocking).collect());
    if !krate.examples.is_empty() {
        text += &target("test", "examples", parts.into_iter().collect());
    }
    text
}
