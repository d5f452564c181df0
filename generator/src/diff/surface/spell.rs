//! Rust types as a reader of signatures sees them, as seen from the root of the crate. Not as they stand in code.

use crate::rust::{Presence, Ty};

/// A type.
pub(super) fn ty(ty: &Ty) -> String {
    let name = match ty {
        Ty::Named(name) => return format!("types::{name}"),
        Ty::Bool => "bool",
        Ty::I8 => "i8",
        Ty::I16 => "i16",
        Ty::I32 => "i32",
        Ty::I64 => "i64",
        Ty::U8 => "u8",
        Ty::U16 => "u16",
        Ty::U32 => "u32",
        Ty::U64 => "u64",
        Ty::F32 => "f32",
        Ty::F64 => "f64",
        Ty::String => "String",
        Ty::DateTime => "rt::DateTime",
        Ty::Date => "rt::Date",
        Ty::Time => "rt::Time",
        Ty::HttpDate => "rt::HttpDate",
        Ty::Duration => "rt::Duration",
        Ty::UnixTime => "rt::UnixTime",
        Ty::UnixMillis => "rt::UnixMillis",
        Ty::Decimal => "rt::Decimal",
        Ty::Secret => "rt::Secret",
        Ty::Base64 => "rt::Bytes64",
        Ty::Part => "rt::Part",
        Ty::Base64Url => "rt::Bytes64Url",
        Ty::Foreign(path) => return path.to_string(),
        Ty::Json => "rt::Json",
        Ty::JsonObject => "rt::JsonObject",
        Ty::Unit => "()",
        Ty::List(item) => return format!("Vec<{}>", self::ty(item)),
        Ty::Map(value) => return format!("rt::Map<{}>", self::ty(value)),
        Ty::Embedded(inner) => return format!("rt::JsonText<{}>", self::ty(inner)),
        Ty::Boxed(inner) => return format!("Box<{}>", self::ty(inner)),
        Ty::Optional(inner) => return format!("Option<{}>", self::ty(inner)),
        Ty::Tuple(items) => {
            let items: Vec<String> = items.iter().map(self::ty).collect();
            let end = if items.len() == 1 { "," } else { "" };
            return format!("({}{end})", items.join(", "));
        }
    };
    name.to_owned()
}

/// A type with whether it may be missing.
pub(super) fn present(presence: Presence, of: &Ty) -> String {
    match presence {
        Presence::Required => ty(of),
        Presence::Optional | Presence::Nullable => format!("Option<{}>", ty(of)),
        Presence::Patch => format!("rt::Patch<{}>", ty(of)),
    }
}

/// What a constructor takes for a field.
pub(super) fn argument(of: &Ty) -> String {
    match of {
        Ty::List(item) => format!("impl IntoIterator<Item = impl Into<{}>>", ty(item)),
        Ty::Boxed(inner) => format!("impl Into<{}>", ty(inner)),
        bare if bare.is_bare() => ty(bare),
        other => format!("impl Into<{}>", ty(other)),
    }
}

/// Arguments between parentheses.
pub(super) fn arguments(receiver: &str, arguments: &[(String, String)]) -> String {
    let list = arguments.iter().map(|(name, ty)| format!("{name}: {ty}"));
    let receiver = (!receiver.is_empty()).then(|| receiver.to_owned());
    receiver.into_iter().chain(list).collect::<Vec<_>>().join(", ")
}
