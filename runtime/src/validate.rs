//! `validate()`: what a document says about values beyond their types (JSON Schema Validation 2020-12 section 6), as
//! tables that `constraints!` writes. Not here: how one constraint is checked (`validate/check.rs`).
//!
//! What is checked is the JSON that would be sent. So a table says what the document says, whichever Rust type holds
//! the value, and there is one checker and no code per type.

mod check;
mod equal;
mod number;
mod pattern;
mod rule;
mod value;
mod violation;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use rule::Rule;
pub use violation::{Violation, ViolationKind, Violations};

use crate::map::Map;
use crate::multipart::gather;

/// A value that a document says more about than its type does.
///
/// ```
/// # use clientsmith_runtime as rt;
/// use rt::Validate;
/// # #[derive(Clone, Debug, PartialEq)]
/// # pub struct Pet { pub name: String, pub tags: Option<Vec<String>> }
/// # rt::object! { Pet { 0 name "name" required, 1 tags "tags" optional } }
/// # rt::constraints! { Pet { Member("name", &[MinLength(1)]), Member("tags", &[Items(&[MaxLength(3)])]) } }
/// let pet = Pet { name: "Rex".to_owned(), tags: Some(vec!["old".to_owned(), "brown".to_owned()]) };
/// let violations = pet.validate().unwrap_err();
/// assert_eq!(violations.to_string(), "$.tags[1]: longer than 3 characters");
/// assert_eq!(violations.iter().next().unwrap().kind(), rt::ViolationKind::MaxLength);
/// ```
pub trait Validate: Serialize {
    /// The table.
    #[doc(hidden)]
    fn constraints() -> &'static [Rule]
    where
        Self: Sized;

    /// Checks the value as it would be sent.
    ///
    /// Members that are absent are not checked, and neither are values of an enumeration or variants of a union that
    /// the document does not know.
    ///
    /// # Errors
    /// All that the document does not allow, each with its place.
    fn validate(&self) -> Result<(), Violations>
    where
        Self: Sized,
    {
        let text = match gather::marked(self) {
            Ok(text) => text,
            Err(error) => return Err(Violations::unwritable(&error)),
        };
        check::check(&text, Self::constraints())
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn constraints() -> &'static [Rule] {
        const { &[Rule::Items(&[Rule::Of(of::<T>)])] }
    }
}

impl<T: Validate> Validate for Map<T> {
    fn constraints() -> &'static [Rule] {
        const { &[Rule::Others(&[], &[Rule::Of(of::<T>)])] }
    }
}

impl<T: Validate> Validate for Option<T> {
    fn constraints() -> &'static [Rule] {
        T::constraints()
    }
}

impl<T: Validate> Validate for Box<T> {
    fn constraints() -> &'static [Rule] {
        T::constraints()
    }
}

/// For tables: what holds for a type, found when it is needed, so that types may contain themselves.
pub fn of<T: Validate>() -> &'static [Rule] {
    T::constraints()
}

/// For tables: whether a text can be read as a type.
pub fn reads<T: DeserializeOwned>(text: &[u8]) -> bool {
    core::str::from_utf8(text).is_ok_and(|text| serde_json::from_str::<T>(text).is_ok())
}

/// What a document says about values of a type beyond the type, as a list of [`Rule`]s; no list for types of which
/// it says nothing more.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// pub struct Pet { pub name: String }
/// rt::object! { Pet { 0 name "name" required } }
/// rt::constraints! { Pet { Member("name", &[MinLength(1), MaxLength(20)]), MinProperties(1) } }
/// ```
#[macro_export]
macro_rules! constraints {
    (nothing { $($ty:ty),* $(,)? }) => {
        $(impl $crate::Validate for $ty {
            fn constraints() -> &'static [$crate::__rules::Rule] {
                &[]
            }
        })*
    };
    ($ty:ty { $($rule:expr),+ $(,)? }) => {
        impl $crate::Validate for $ty {
            fn constraints() -> &'static [$crate::__rules::Rule] {
                #[allow(unused_imports, reason = "a table names some of the rules")]
                use $crate::__rules::{Rule::*, of, reads};
                const { &[$($rule),+] }
            }
        }
    };
}
