//! Tables of how values look in XML. Not the types of the values.

use super::Ident;

/// A table with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlTable {
    /// Its name.
    pub name: Ident,
    /// What it says.
    pub xml: XmlPlan,
}

/// How a value looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlPlan {
    /// The node that it is.
    pub node: XmlNodePlan,
    /// What is in it.
    pub shape: XmlShapePlan,
}

/// The node that a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum XmlNodePlan {
    /// An element.
    Element(XmlName),
    /// An attribute.
    Attribute(XmlName),
    /// Text.
    Text,
    /// A CDATA section.
    Cdata,
    /// None.
    Inline,
}

/// A name; empty texts where nothing is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlName {
    /// Without a prefix.
    pub local: String,
    /// Prefix.
    pub prefix: String,
    /// Namespace.
    pub namespace: String,
}

/// What is in a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum XmlShapePlan {
    /// Text that stands for a value of some of these kinds.
    Scalar(XmlKinds),
    /// Whatever is there.
    Any,
    /// Members, and how values of other keys look.
    Object(Vec<XmlMember>, Option<Box<XmlPlan>>),
    /// Items.
    List(Box<XmlPlan>),
    /// Items, each of its own look.
    Tuple(Vec<XmlPlan>),
    /// The key that tells the variants apart, and for each its values of that key.
    Union(Option<String>, Vec<(Vec<String>, XmlPlan)>),
    /// As another table says.
    As(Ident),
}

/// What a text may stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct XmlKinds {
    /// A string.
    pub text: bool,
    /// A number.
    pub number: bool,
    /// A boolean.
    pub boolean: bool,
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlMember {
    /// Its key in JSON.
    pub wire: String,
    /// Whether it is always there.
    pub required: bool,
    /// How it looks.
    pub xml: XmlPlan,
}
