//! Names of a document that are names of Rust: keywords, and types called like the prelude's.
//! The types here are in one module with the macro calls, as in a generated crate.
#![allow(dead_code, clippy::enum_variant_names)]

use clientsmith_runtime as rt;

macro_rules! object_called {
    ($($name:ident)*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            pub r#type: i64,
            pub r#match: ::std::option::Option<bool>,
            pub at: ::std::option::Option<i64>,
            pub m: rt::Patch<i64>,
            pub rest: rt::Map<i64>,
        }
        rt::object! { $name { 0 r#type "type" required, 1 r#match "match" optional, 2 at "at" nullable, 3 m "m" patch, ..rest } }
        rt::setters! { $name { r#type: plain i64, r#match: some bool, at: bare i64, m: patch i64 } }
    )*};
}

object_called! {
    Option String Vec Box Into From Default Iterator IntoIterator Deserialize Serialize Deserializer
    Serializer MapAccess Members Clone Debug Map Patch Object AsRef Display FromStr Infallible
}

/// A type that shadows what every macro's expansion returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Result {
    pub error: i64,
    pub value: ::std::option::Option<i64>,
    pub serializer: ::std::option::Option<i64>,
    pub members: ::std::option::Option<i64>,
}
rt::object! { Result { 0 error "error" required, 1 value "value" optional, 2 serializer "serializer" optional, 3 members "members" optional } }

#[derive(Clone, Debug, PartialEq)]
pub enum Some {
    None,
    Ok,
    Err,
    Some,
    Unknown(rt::Unknown),
}
rt::string_enum! { Some { None "none", Ok "ok", Err "err", Some "some" } }

#[derive(Clone, Debug, PartialEq)]
pub enum Ok {
    None,
    Unknown(rt::UnknownInteger),
}
rt::integer_enum! { Ok { None 0 } }

#[derive(Clone, Debug, PartialEq)]
pub enum Err {
    String(String),
    Option(::std::boxed::Box<Option>),
    Unknown(rt::Unmatched),
}
rt::union! { Err { String object, Option object } }

#[derive(Clone, Debug, PartialEq)]
pub enum None {
    String(String),
    Vec(Vec),
    Unknown(rt::Unmatched),
}
rt::tagged_union! { None "type" { String "1", Vec "2" "3" } }

/// What a document calls deprecated may not warn where the macros use it.
#[deny(deprecated)]
mod old {
    use clientsmith_runtime as rt;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Old {
        #[deprecated]
        pub a: ::std::option::Option<i64>,
        #[deprecated]
        pub b: rt::Map<i64>,
    }
    rt::object! { Old { 0 a "a" optional, ..b } }
    rt::setters! { Old { #[deprecated] a: bare i64 } }

    #[derive(Clone, Debug, PartialEq)]
    pub enum Oldest {
        #[deprecated]
        A,
        Unknown(rt::Unknown),
    }
    rt::string_enum! { Oldest { A "a" } }

    #[derive(Clone, Debug, PartialEq)]
    pub enum Older {
        #[deprecated]
        Old(Old),
        Unknown(rt::Unmatched),
    }
    rt::union! { Older { Old object } }
}

#[test]
fn members_called_like_keywords() {
    let text = r#"{"type":1,"match":true,"at":2,"m":3,"b":4}"#;
    let value: Option = crate::read(text);
    ::std::assert_eq!(crate::write(&value), text);
    ::std::assert_eq!(value.clone().r#type(5).r#match(false).at(6).m(7).r#type, 5);
    ::std::assert!(::std::matches!(crate::read::<None>(text), None::String(_)));
    ::std::assert!(::std::matches!(crate::read::<Err>(text), Err::String(_)));
    ::std::assert_eq!(crate::again::<Result>(r#"{"error":1,"value":2}"#), r#"{"error":1,"value":2}"#);
    ::std::assert_eq!(crate::again::<Some>(r#""none""#), r#""none""#);
    ::std::assert_eq!(crate::again::<Ok>("0"), "0");
}
