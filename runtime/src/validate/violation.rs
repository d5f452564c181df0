//! What a value violates. Not how that was found.

use core::fmt;

use crate::error::{Error, ErrorKind};
use crate::json::EncodeError;

/// So many are written out; the rest is counted.
const SHOWN: usize = 20;

/// Something that the document does not allow.
///
/// `Display` is one sentence with the place and without the value, which may be a secret:
/// `$.tags[3]: longer than 20 characters`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    path: String,
    kind: ViolationKind,
    message: String,
}

impl Violation {
    pub(super) fn new(path: &str, kind: ViolationKind, message: String) -> Self {
        Violation { path: path.to_owned(), kind, message }
    }

    /// Where: a JSONPath from the value that was checked (`$.tags[3]`).
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What kind of constraint it is about.
    pub fn kind(&self) -> ViolationKind {
        self.kind
    }

    /// The sentence without the place.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $keyword:literal,)*) => {
        /// The kind of a constraint, by the keyword of JSON Schema that states it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ViolationKind {
            $(#[doc = concat!("`", $keyword, "`.")] $(#[$doc])* $kind,)*
            /// None: the value has no JSON, or checking it takes more steps than are made.
            Undecided,
        }

        impl ViolationKind {
            /// The keyword; empty where nothing could be told.
            pub fn keyword(self) -> &'static str {
                match self {
                    $(ViolationKind::$kind => $keyword,)*
                    ViolationKind::Undecided => "",
                }
            }
        }
    };
}

kinds! {
    Minimum "minimum",
    ExclusiveMinimum "exclusiveMinimum",
    Maximum "maximum",
    ExclusiveMaximum "exclusiveMaximum",
    MultipleOf "multipleOf",
    MinLength "minLength",
    MaxLength "maxLength",
    Pattern "pattern",
    MinItems "minItems",
    MaxItems "maxItems",
    UniqueItems "uniqueItems",
    MinProperties "minProperties",
    MaxProperties "maxProperties",
    Required "required",
    DependentRequired "dependentRequired",
    /// Of types that are no enumerations of their own.
    Enum "enum",
    PropertyNames "propertyNames",
    AdditionalProperties "additionalProperties",
}

/// All that a value violates; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
}

impl Violations {
    pub(super) fn of(list: Vec<Violation>) -> Result<(), Self> {
        if list.is_empty() { Ok(()) } else { Err(Violations { list }) }
    }

    pub(super) fn unwritable(error: &EncodeError) -> Self {
        let message = format!("has no JSON to check: {error}");
        Violations { list: vec![Violation::new("$", ViolationKind::Undecided, message)] }
    }

    /// Each of them, in the order of the value.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Violation> {
        self.list.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.list.iter().take(SHOWN).enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{violation}")?;
        }
        match self.list.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl core::error::Error for Violations {}

/// A request that the document does not allow: [`ErrorKind::Request`], with the violations as its source.
impl From<Violations> for Error {
    fn from(violations: Violations) -> Self {
        let message = format!("the value is not what the document allows: {violations}");
        let mut error = Error::new(ErrorKind::Request, "", message);
        error.0.source = Some(Box::new(violations));
        error
    }
}
