//! Rust types as far as generated code uses them.

use super::Ident;
use crate::foreign::RustPath;

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ty {
    /// A type of the crate's `types` module.
    Named(Ident),
    /// `bool`.
    Bool,
    /// `i8`.
    I8,
    /// `i16`.
    I16,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `u8`.
    U8,
    /// `u16`.
    U16,
    /// `u32`.
    U32,
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
    /// The runtime's date of mail and HTTP.
    HttpDate,
    /// The runtime's length of time.
    Duration,
    /// The runtime's seconds since 1970.
    UnixTime,
    /// The runtime's milliseconds since 1970.
    UnixMillis,
    /// The runtime's number that keeps its digits.
    Decimal,
    /// The runtime's secret text.
    Secret,
    /// The runtime's base64 bytes.
    Base64,
    /// The runtime's part of a multipart body.
    Part,
    /// The runtime's base64 bytes in the URL-safe alphabet.
    Base64Url,
    /// A type of another crate.
    Foreign(RustPath),
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
    /// Text that is JSON of a type.
    Embedded(Box<Ty>),
    /// A tuple.
    Tuple(Vec<Ty>),
    /// `Box<T>`.
    Boxed(Box<Ty>),
    /// `Option<T>`.
    Optional(Box<Ty>),
}

impl Ty {
    /// Whether values are handed over as they are: nothing turns into them that would be worth an `Into`.
    pub fn is_bare(&self) -> bool {
        match self {
            Ty::Bool
            | Ty::I8
            | Ty::I16
            | Ty::I32
            | Ty::I64
            | Ty::U8
            | Ty::U16
            | Ty::U32
            | Ty::U64
            | Ty::F32
            | Ty::F64
            | Ty::Unit => true,
            Ty::Named(_)
            | Ty::String
            | Ty::DateTime
            | Ty::Date
            | Ty::Time
            | Ty::HttpDate
            | Ty::Duration
            | Ty::UnixTime
            | Ty::UnixMillis
            | Ty::Decimal
            | Ty::Secret
            | Ty::Base64
            | Ty::Base64Url
            | Ty::Foreign(_)
            | Ty::Part
            | Ty::Json
            | Ty::JsonObject
            | Ty::Embedded(_)
            | Ty::List(_)
            | Ty::Map(_)
            | Ty::Tuple(_)
            | Ty::Boxed(_)
            | Ty::Optional(_) => false,
        }
    }
}
