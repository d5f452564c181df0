//! Rust types as tokens. Names of the prelude that a type of the document shadows are spelled in full.

use crate::foreign::RustPath;
use crate::rust::{Crate, Ident, Ty};
use proc_macro2::{Span, TokenStream};
use quote::quote;

/// Where tokens will stand.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub krate: &'a Crate,
    /// Whether types of the document stand in the module `types`, seen from here.
    pub outside: bool,
}

/// An identifier as a token.
pub(super) fn ident(name: &Ident) -> proc_macro2::Ident {
    match name.as_str().strip_prefix("r#") {
        Some(raw) => proc_macro2::Ident::new_raw(raw, Span::call_site()),
        None => proc_macro2::Ident::new(name.as_str(), Span::call_site()),
    }
}

impl Place<'_> {
    /// A name of the prelude.
    pub(super) fn std(&self, name: &str) -> TokenStream {
        let short = proc_macro2::Ident::new(name, Span::call_site());
        if self.outside || !self.krate.shadowed.contains(name) {
            return quote! { #short };
        }
        match name {
            "Option" | "Some" | "None" => quote! { ::std::option::Option },
            "Result" => quote! { ::std::result::Result },
            "Vec" => quote! { ::std::vec::Vec },
            "String" => quote! { ::std::string::String },
            "Box" => quote! { ::std::boxed::Box },
            "Into" => quote! { ::std::convert::Into },
            "IntoIterator" => quote! { ::std::iter::IntoIterator },
            _ => quote! { #short },
        }
    }

    /// A type.
    pub(super) fn ty(&self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::Named(name) => {
                let name = ident(name);
                if self.outside {
                    quote! { types::#name }
                } else {
                    quote! { #name }
                }
            }
            Ty::Bool => quote! { bool },
            Ty::I8 => quote! { i8 },
            Ty::I16 => quote! { i16 },
            Ty::I32 => quote! { i32 },
            Ty::I64 => quote! { i64 },
            Ty::U8 => quote! { u8 },
            Ty::U16 => quote! { u16 },
            Ty::U32 => quote! { u32 },
            Ty::U64 => quote! { u64 },
            Ty::F32 => quote! { f32 },
            Ty::F64 => quote! { f64 },
            Ty::String => self.std("String"),
            Ty::Secret => quote! { rt::Secret },
            Ty::DateTime => quote! { rt::DateTime },
            Ty::Date => quote! { rt::Date },
            Ty::Time => quote! { rt::Time },
            Ty::HttpDate => quote! { rt::HttpDate },
            Ty::Duration => quote! { rt::Duration },
            Ty::UnixTime => quote! { rt::UnixTime },
            Ty::UnixMillis => quote! { rt::UnixMillis },
            Ty::Decimal => quote! { rt::Decimal },
            Ty::Base64 => quote! { rt::Bytes64 },
            Ty::Part => quote! { rt::Part },
            Ty::Base64Url => quote! { rt::Bytes64Url },
            Ty::Foreign(path) => foreign(path),
            Ty::Json => quote! { rt::Json },
            Ty::JsonObject => quote! { rt::JsonObject },
            Ty::Unit => quote! { () },
            Ty::List(item) => self.generic("Vec", item),
            Ty::Boxed(inner) => self.generic("Box", inner),
            Ty::Optional(inner) => self.generic("Option", inner),
            Ty::Map(value) => {
                let value = self.ty(value);
                match self.krate.map {
                    None => quote! { rt::Map<#value> },
                    Some(path) => {
                        let path: TokenStream = path.parse().expect("invariant: a path is tokens");
                        quote! { #path<::std::string::String, #value> }
                    }
                }
            }
            Ty::Embedded(inner) => {
                let inner = self.ty(inner);
                quote! { rt::JsonText<#inner> }
            }
            Ty::Tuple(items) => {
                let items = items.iter().map(|item| self.ty(item));
                quote! { (#(#items,)*) }
            }
        }
    }

    fn generic(&self, name: &str, inner: &Ty) -> TokenStream {
        let (name, inner) = (self.std(name), self.ty(inner));
        quote! { #name<#inner> }
    }

    /// A type as text, for the runtime's tables.
    pub(super) fn text(&self, ty: &Ty) -> String {
        compact(&self.ty(ty))
    }
}

/// Paths for a list of derives.
pub(super) fn derives(paths: &[RustPath]) -> TokenStream {
    let paths = paths.iter().map(foreign);
    quote! { #(#paths,)* }
}

/// A path of another crate: made of identifiers, so that its text is always tokens.
fn foreign(path: &RustPath) -> TokenStream {
    path.to_string().parse().expect("invariant: a path is printed as a path")
}

/// Tokens of a type without the spaces that printing tokens puts between them.
fn compact(tokens: &TokenStream) -> String {
    let mut text =
        tokens.to_string().replace(" :: ", "::").replace(":: ", "::").replace(" < ", "<").replace(" >", ">");
    text = text.replace(" <", "<").replace("< ", "<").replace(" ,", ",").replace(",)", ")");
    // A tuple of one keeps its comma.
    if let Ok(syn::Type::Tuple(tuple)) = syn::parse2::<syn::Type>(tokens.clone())
        && tuple.elems.len() == 1
    {
        text = text.replace(')', ",)");
    }
    text
}
