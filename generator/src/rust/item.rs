//! Types to write: structs, enums, unions, aliases.

use super::{Gate, Ident, Ty};
use crate::foreign::RustPath;
use serde_json::Value;

/// Types of one file.
#[derive(Clone, Debug)]
pub struct TypeModule {
    /// Name of the file and module.
    pub name: Ident,
    /// What is in it, for its doc line.
    pub doc: String,
    /// What brings it.
    pub gate: Gate,
    /// In document order.
    pub items: Vec<Item>,
}

/// A type to write.
#[derive(Clone, Debug)]
pub enum Item {
    /// Known keys.
    Struct(Struct),
    /// A set of values, open to new ones.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name.
    Alias(Alias),
}

/// Text above an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doc {
    /// Markdown paragraphs, already made safe.
    pub paragraphs: Vec<String>,
}

/// `#[deprecated]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deprecation(pub bool);

/// A struct.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Its name.
    pub name: Ident,
    /// Text above it.
    pub doc: Doc,
    /// `#[deprecated]`.
    pub deprecated: Deprecation,
    /// Derive macros beside the usual ones.
    pub derives: Vec<RustPath>,
    /// In document order.
    pub fields: Vec<Field>,
    /// Field that keeps other keys, and the type of their values.
    pub rest: Option<(Ident, Ty)>,
    /// Whether callers make values of it: `new` and setters.
    pub sent: bool,
    /// Whether `Default` can be derived: nothing is required.
    pub default: bool,
    /// The struct of what is received where this one is only sent.
    pub received: Option<Ident>,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: Ident,
    /// Key on the wire.
    pub wire: String,
    /// Type of a present value, boxed where recursion needs it.
    pub ty: Ty,
    /// Whether it may be missing or null.
    pub presence: Presence,
    /// Text above it.
    pub doc: Doc,
    /// `#[deprecated]`.
    pub deprecated: Deprecation,
    /// Its setter, where it need not be there.
    pub setter: Option<Setter>,
    /// Whether only the server sets it: there is a setter for tests alone.
    pub received_only: bool,
    /// The value that it always has, where it must be there: `new` fills it in.
    pub fixed: Option<Fixed>,
}

/// A value that a field always has.
#[derive(Clone, Debug, PartialEq)]
pub enum Fixed {
    /// The variant of this name of the enum that is the field's type.
    Variant(Ident),
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(f64),
}

/// Whether a field may be missing or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// `T`.
    Required,
    /// `Option<T>`: absent and null are read as `None`; `None` is not written.
    Optional,
    /// `Option<T>`: absent and null are read as `None`; `None` is written as null.
    Nullable,
    /// `Patch<T>`: absent, null or a value.
    Patch,
}

/// A consuming setter: how its argument becomes the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setter {
    /// `impl Into<T>`.
    Into,
    /// `T` itself.
    Bare,
    /// `impl IntoIterator<Item = impl Into<T>>`.
    List,
    /// `impl Into<T>`, boxed.
    Boxed,
}

/// What a setter's value is put into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapped {
    /// Nothing.
    Plain,
    /// `Some`.
    Some,
    /// `Patch`.
    Patch,
}

/// An enum, open to new values unless it is closed.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its name.
    pub name: Ident,
    /// Text above it.
    pub doc: Doc,
    /// `#[deprecated]`.
    pub deprecated: Deprecation,
    /// Derive macros beside the usual ones.
    pub derives: Vec<RustPath>,
    /// What its values are.
    pub base: EnumBase,
    /// Whether no other value is taken.
    pub closed: bool,
    /// In document order.
    pub variants: Vec<EnumVariant>,
}

/// What the values of an enum are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnumBase {
    /// Strings.
    Text,
    /// Integers.
    Integer,
}

/// One value of an enum.
#[derive(Clone, Debug)]
pub struct EnumVariant {
    /// Its name.
    pub name: Ident,
    /// On the wire: a string or an integer.
    pub wire: Value,
    /// Text above it.
    pub doc: Doc,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// Its name.
    pub name: Ident,
    /// Text above it.
    pub doc: Doc,
    /// `#[deprecated]`.
    pub deprecated: Deprecation,
    /// Derive macros beside the usual ones.
    pub derives: Vec<RustPath>,
    /// In document order.
    pub variants: Vec<UnionVariant>,
    /// Wire name of the property that tells the variants apart.
    pub tag: Option<UnionTag>,
    /// The variant of a value whose tag is missing or unknown.
    pub other: Option<Ident>,
    /// The union of what is received where this one is only sent.
    pub received: Option<Ident>,
}

/// Wire name of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnionTag(pub String);

/// One variant of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its name.
    pub name: Ident,
    /// What it holds.
    pub ty: Ty,
    /// The runtime's word for the JSON it takes: `object`, `string`, ..
    pub kind: &'static str,
    /// Values of the tag that mean it.
    pub tags: Vec<String>,
    /// Whether the tag is written for it: its type has none, or may leave it out.
    pub adds_tag: bool,
    /// Without a tag: members that have only some texts in it.
    pub marks: Vec<(String, Vec<String>)>,
    /// Whether a value of its type is meant by `From`: it is sent, and no other variant has the type.
    pub from: bool,
    /// Text above it.
    pub doc: Doc,
}

/// Another name for a type.
#[derive(Clone, Debug)]
pub struct Alias {
    /// Its name.
    pub name: Ident,
    /// Text above it.
    pub doc: Doc,
    /// What it stands for.
    pub ty: Ty,
}
