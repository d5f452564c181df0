//! Types as an API states them: JSON Schema 2020-12 in normal form.

use super::{Doc, IncomingId, OperationId, TypeId, Xml, XmlHints};
use crate::source::Site;
use serde_json::Value;

/// A schema, with the place where it was stated as its identity.
#[derive(Clone, Debug)]
pub struct Type {
    /// Where it was stated.
    pub site: Site,
    /// Why it exists; the only thing that naming may read.
    pub origin: Origin,
    /// What is said about it.
    pub doc: Doc,
    /// Whether `null` is a value of it.
    pub nullable: bool,
    /// What its values look like, `null` aside.
    pub shape: Shape,
    /// What is said of its values in XML.
    pub xml: Option<Box<XmlHints>>,
}

/// Why a type exists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A named entry of `components` (or `definitions`, `$defs`): the name as written.
    Component(String),
    /// Stated where it is used.
    Inline {
        /// What it belongs to.
        owner: Owner,
        /// Which part of the owner it is.
        role: Role,
    },
}

/// What an inline type belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// Another type.
    Type(TypeId),
    /// An operation.
    Operation(OperationId),
    /// An incoming request.
    Incoming(IncomingId),
    /// A component that is no schema (a shared response, parameter, request body): its first user decides the name.
    Shared,
}

/// Which part of its owner an inline type is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Value of the property with this wire name.
    Property(String),
    /// Item of a list.
    Item,
    /// Value of a map.
    Value,
    /// Item of a tuple.
    Position(usize),
    /// Variant of a union: index, and its title or tag value where it has one.
    Variant(usize, Option<String>),
    /// Request body (of a named component where shared).
    RequestBody(Option<String>),
    /// Response body: status as written (of a named component where shared).
    Response(String, Option<String>),
    /// Response header.
    Header(String),
    /// Parameter with this wire name.
    Parameter(String),
    /// What is sent of its owner, where that differs from what is received.
    Sent,
    /// All parameters of its owner, as one object.
    Parameters,
    /// Any body of the incoming requests of a family.
    AnyOf,
}

/// What values look like.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Any JSON value: the document says nothing that a type could hold.
    Anything,
    /// Only `null`.
    Null,
    /// No value at all (schema `false`).
    Never,
    /// One of the basic types.
    Scalar(Scalar),
    /// A fixed set of values.
    Enumeration(Enumeration),
    /// Items of one type.
    List(TypeId),
    /// A fixed number of items, each of its own type.
    Tuple(Vec<TypeId>),
    /// Free keys with values of one type.
    Map(TypeId),
    /// Known keys.
    Object(Object),
    /// One of several.
    Union(Union),
    /// Text that holds a value of another type as JSON (`contentMediaType` and `contentSchema`).
    Embedded(TypeId),
    /// Just another type; annotations (doc, nullable) are added here.
    Alias(TypeId),
}

/// Basic types: JSON type and format together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scalar {
    /// `true` or `false`.
    Boolean,
    /// Integer that fits 8 bits.
    Int8,
    /// Integer that fits 16 bits.
    Int16,
    /// Integer that fits 32 bits.
    Int32,
    /// Integer that fits 64 bits; also integers without a format.
    Int64,
    /// Unsigned integer that fits 8 bits.
    UInt8,
    /// Unsigned integer that fits 16 bits.
    UInt16,
    /// Unsigned integer that fits 32 bits.
    UInt32,
    /// Unsigned integer that fits 64 bits.
    UInt64,
    /// Seconds since 1970 (`format: unixtime` of integers).
    UnixTime,
    /// Milliseconds since 1970 (`format: unix-time-ms` of integers).
    UnixMillis,
    /// Number of single precision.
    Float,
    /// Number of double precision; also numbers without a format.
    Double,
    /// Number whose digits count (`format: decimal` of numbers).
    Decimal,
    /// Text, any format that is kept as text (uuid, uri, email, ..).
    Text,
    /// `date-time` (RFC 3339).
    DateTime,
    /// `date` (RFC 3339 full-date).
    Date,
    /// `time` (RFC 3339 full-time).
    Time,
    /// Date with a time as mail and HTTP write it (RFC 5322, RFC 9110).
    HttpDate,
    /// `duration` (RFC 3339 appendix A).
    Duration,
    /// Text that is a secret (`format: password`).
    Secret,
    /// Bytes as base64 text (`format: byte`, `contentEncoding: base64`).
    Base64,
    /// Bytes as base64 text of the URL-safe alphabet (`format: base64url`).
    Base64Url,
    /// Raw bytes (`format: binary`): only as a whole body or a part of one.
    Binary,
}

/// A fixed set of values.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// What the values are.
    pub base: EnumerationBase,
    /// In document order, duplicates removed.
    pub values: Vec<EnumValue>,
    /// Whether the document itself says that there are others.
    pub open: bool,
    /// Whether the user wants no other to be taken.
    pub closed: bool,
}

/// JSON type of an enumeration's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EnumerationBase {
    /// All are strings.
    Text,
    /// All are integers.
    Integer,
}

/// One value of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// On the wire.
    pub wire: Value,
    /// Name that the document gives it (`x-enum-varnames`, title).
    pub name: Option<String>,
    /// Its description (`x-enum-descriptions`).
    pub doc: Option<String>,
}

/// Known keys.
#[derive(Clone, Debug)]
pub struct Object {
    /// In document order.
    pub properties: Vec<Property>,
    /// What other keys hold.
    pub rest: Rest,
}

/// What keys beside the known ones hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nothing is said, or the document forbids them: not kept.
    Ignored,
    /// Stated to be there, of this type: kept.
    Kept(TypeId),
}

/// One property.
#[derive(Clone, Debug)]
pub struct Property {
    /// Where it was stated.
    pub site: Site,
    /// Key on the wire.
    pub wire: String,
    /// Its type.
    pub ty: TypeId,
    /// Whether it must be there.
    pub required: bool,
    /// In which direction it goes.
    pub direction: Direction,
    /// What a missing one means.
    pub default: Option<Value>,
    /// What is said about it here (beside what its type says).
    pub doc: Doc,
    /// What is said of it in XML here.
    pub xml: Option<Box<Xml>>,
}

/// `readOnly`, `writeOnly`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Sent and received.
    #[default]
    Both,
    /// Only received.
    Read,
    /// Only sent.
    Write,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// `oneOf` rather than `anyOf`.
    pub exclusive: bool,
    /// The property that tells the variants apart.
    pub tag: Option<Tag>,
    /// In document order, duplicates and `null` removed.
    pub variants: Vec<Variant>,
}

/// The property that tells the variants of a union apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its wire name.
    pub wire: String,
    /// Which value means which variant (index), in document order; every variant has at least one.
    pub values: Vec<TagValue>,
    /// The variant (index) of a value whose tag is missing or none of these.
    pub other: Option<usize>,
}

/// One value of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagValue {
    /// On the wire.
    pub wire: String,
    /// Index into the union's variants.
    pub variant: usize,
}

/// One variant of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its type.
    pub ty: TypeId,
    /// Title where it has one.
    pub name: Option<String>,
    /// Where the union has no tag: properties that have only some texts in this variant.
    pub marks: Vec<Mark>,
}

/// A property that has only some texts in a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its wire name.
    pub wire: String,
    /// The texts.
    pub values: Vec<String>,
}
