//! Bodies that the caller sends in one of several ways: the trait, and the table that writes it.

use crate::call::Call;

/// A body that knows how it is sent. Implemented by [`body_choice!`](crate::body_choice!).
pub trait BodyChoice {
    /// Puts the body into a call.
    #[doc(hidden)]
    fn put(self, call: Call) -> Call;
}

/// Ties an enum of bodies to their media types: `[from] Variant kind "media/type" [rules] Type`. The kind is `json`,
/// `xml` (whose rule is its table), `form`, `multipart`, `parts`, `text` or `raw`; a variant with `from` is meant by any
/// value of its type.
///
/// ```
/// use clientsmith_runtime as rt;
/// #[derive(Debug)]
/// pub enum NoteBody { Json(rt::JsonObject), Text(String), Bytes(rt::Body) }
/// rt::body_choice! { NoteBody {
///     from Json json "application/json" [] rt::JsonObject,
///     from Text text "text/plain" [] String,
///     from Bytes raw "application/octet-stream" [] rt::Body
/// } }
/// assert!(matches!(NoteBody::from("a note"), NoteBody::Text(_)));
/// ```
#[macro_export]
macro_rules! body_choice {
    ($name:ident { $($words:tt)* }) => {
        $crate::__body_choice! { @arms $name [] $($words)* }
        $crate::__body_choice! { @from $name $($words)* }
    };
}

/// The words of [`body_choice!`](crate::body_choice!), one by one.
#[doc(hidden)]
#[macro_export]
macro_rules! __body_choice {
    (@arms $name:ident [$($arm:tt)*] from $($rest:tt)+) => {
        $crate::__body_choice! { @arms $name [$($arm)*] $($rest)+ }
    };
    (@arms $name:ident [$($arm:tt)*] $variant:ident $kind:ident $media:literal [$($rule:expr),*] $ty:ty $(, $($rest:tt)*)?) => {
        $crate::__body_choice! { @arms $name [$($arm)* ($variant $kind $media [$($rule),*])] $($($rest)*)? }
    };
    (@arms $name:ident [$(($variant:ident $kind:ident $media:literal [$($rule:expr),*]))*]) => {
        impl $crate::BodyChoice for $name {
            fn put(self, call: $crate::Call) -> $crate::Call {
                match self {
                    $(Self::$variant(body) => $crate::__body_choice!(@put call body $kind $media [$($rule),*]),)*
                }
            }
        }
    };

    (@put $call:ident $body:ident json $media:literal []) => { $call.json_as($media, &$body) };
    (@put $call:ident $body:ident xml $media:literal [$table:expr]) => { $call.xml($media, $table, &$body) };
    (@put $call:ident $body:ident form $media:literal [$($rule:expr),*]) => { $call.form_as(&[$($rule),*], &$body) };
    (@put $call:ident $body:ident multipart $media:literal [$($rule:expr),*]) => {
        $call.multipart_as($media, &[$($rule),*], &$body)
    };
    (@put $call:ident $body:ident parts $media:literal []) => { $call.parts($media, $body) };
    (@put $call:ident $body:ident text $media:literal []) => { $call.text($media, &$body) };
    (@put $call:ident $body:ident raw $media:literal []) => { $call.raw($media, $body) };

    (@from $name:ident) => {};
    (@from $name:ident from $variant:ident text $media:literal [] $ty:ty $(, $($rest:tt)*)?) => {
        impl ::core::convert::From<$ty> for $name {
            fn from(body: $ty) -> Self { Self::$variant(body) }
        }
        impl ::core::convert::From<&str> for $name {
            fn from(body: &str) -> Self { Self::$variant(::core::convert::From::from(body)) }
        }
        $crate::__body_choice! { @from $name $($($rest)*)? }
    };
    (@from $name:ident from $variant:ident $kind:ident $media:literal [$($rule:expr),*] $ty:ty $(, $($rest:tt)*)?) => {
        impl ::core::convert::From<$ty> for $name {
            fn from(body: $ty) -> Self { Self::$variant(body) }
        }
        $crate::__body_choice! { @from $name $($($rest)*)? }
    };
    (@from $name:ident $variant:ident $kind:ident $media:literal [$($rule:expr),*] $ty:ty $(, $($rest:tt)*)?) => {
        $crate::__body_choice! { @from $name $($($rest)*)? }
    };
}
