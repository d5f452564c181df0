//! Rust types as far as generated code uses them.

use super::Ident;

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ty {
    /// A type of the crate's `types` module.
    Named(Ident),
    /// `bool`.
    Bool,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `u64`.
    U64,
    /// `f32`.
    F32,
    /// `f64`.
    F64,
    /// `String`.
    String,
    /// The runtime's date-time.
    DateTime,
    /// The runtime's date.
    Date,
    /// The runtime's time of day.
    Time,
    /// The runtime's secret text.
    Secret,
    /// The runtime's base64 bytes.
    Base64,
    /// The runtime's part of a multipart body.
    Part,
    /// Any JSON value.
    Json,
    /// Any JSON object.
    JsonObject,
    /// `()`: JSON `null`.
    Unit,
    /// `Vec<T>`.
    List(Box<Ty>),
    /// A map from text.
    Map(Box<Ty>),
    /// A tuple.
    Tuple(Vec<Ty>),
    /// `Box<T>`.
    Boxed(Box<Ty>),
    /// `Option<T>`.
    Optional(Box<Ty>),
}
