//! The table: how values of a type look in XML (OpenAPI 3.2, XML Object; what older versions say comes down to it).
//! Written by [`xml!`](crate::xml!). Not what is done with it.

/// How a value looks in XML: the node that it is, and what is in it.
#[derive(Debug)]
pub struct Xml {
    #[doc(hidden)]
    pub node: XmlNode,
    #[doc(hidden)]
    pub shape: XmlShape,
}

/// The node that a value is.
#[derive(Debug)]
#[doc(hidden)]
pub enum XmlNode {
    Element(XmlName),
    Attribute(XmlName),
    Text,
    Cdata,
    /// None: what is in the value stands directly in the node around it.
    Inline,
}

/// A name. Empty texts are what is not said.
#[derive(Debug)]
#[doc(hidden)]
pub struct XmlName {
    pub prefix: &'static str,
    pub local: &'static str,
    pub namespace: &'static str,
}

/// What is in a node.
#[derive(Debug)]
#[doc(hidden)]
pub enum XmlShape {
    /// Text that stands for a value of some of these kinds.
    Scalar(u8),
    /// Whatever is there.
    Any,
    /// Members, and how values of other keys look.
    Object(&'static [XmlMember], Option<&'static Xml>),
    List(&'static Xml),
    Tuple(&'static [Xml]),
    /// The key of the member that tells the variants apart, or nothing, and the variants.
    Union(&'static str, &'static [XmlVariant]),
    /// The shape of another table.
    As(&'static Xml),
}

impl XmlShape {
    /// Text that is a string.
    pub const TEXT: u8 = 1;
    /// Text that is a number.
    pub const NUMBER: u8 = 2;
    /// Text that is a boolean.
    pub const BOOLEAN: u8 = 4;

    /// The shape itself, behind references to other tables. These do not go in circles: a table that is referred to is
    /// that of an object or a union.
    pub(super) fn own(&self) -> &Self {
        let mut at = self;
        while let Self::As(other) = at {
            at = &other.shape;
        }
        at
    }
}

/// A member of an object.
#[derive(Debug)]
#[doc(hidden)]
pub struct XmlMember {
    pub key: &'static str,
    /// Whether it is there even where the document shows nothing of it: an empty list.
    pub required: bool,
    pub xml: Xml,
}

/// A variant of a union.
#[derive(Debug)]
#[doc(hidden)]
pub struct XmlVariant {
    /// Values of the member that tells the variants apart.
    pub values: &'static [&'static str],
    pub xml: Xml,
}

/// Writes a table of how values of a type look in XML.
///
/// ```
/// use clientsmith_runtime as rt;
/// rt::xml! { PET element "Pet" object {
///     "id" must (attribute "id" number), "name" may (element ["s" "name" "https://example.com/s"] text),
///     "tags" may (element "tags" list (element "tag" text)), "parent" may (element "parent" as PET)
/// } }
/// # fn main() {}
/// ```
///
/// A table is a node and a shape. A node is `element NAME`, `attribute NAME`, `text`, `cdata` or `inline`; a name is a
/// text, or prefix, name and namespace in brackets. A shape is `text`, `number`, `boolean`, `scalar(..)` (a sum of
/// kinds), `any`, `object { .. }`, `object { .. } and (TABLE)` with what other keys hold, `list (TABLE)`,
/// `tuple [(TABLE), ..]`, `union "tag" { ["value", ..] (TABLE), .. }`, or `as NAME`, the shape of another table.
#[macro_export]
macro_rules! xml {
    ($name:ident $($words:tt)+) => {
        pub(crate) static $name: $crate::Xml = $crate::__xml!(@xml $($words)+);
    };
}

/// The words of [`xml!`](crate::xml!), one by one.
#[doc(hidden)]
#[macro_export]
macro_rules! __xml {
    (@xml element $name:tt $($shape:tt)+) => {
        $crate::Xml { node: $crate::XmlNode::Element($crate::__xml!(@name $name)), shape: $crate::__xml!(@shape $($shape)+) }
    };
    (@xml attribute $name:tt $($shape:tt)+) => {
        $crate::Xml { node: $crate::XmlNode::Attribute($crate::__xml!(@name $name)), shape: $crate::__xml!(@shape $($shape)+) }
    };
    (@xml text $($shape:tt)+) => {
        $crate::Xml { node: $crate::XmlNode::Text, shape: $crate::__xml!(@shape $($shape)+) }
    };
    (@xml cdata $($shape:tt)+) => {
        $crate::Xml { node: $crate::XmlNode::Cdata, shape: $crate::__xml!(@shape $($shape)+) }
    };
    (@xml inline $($shape:tt)+) => {
        $crate::Xml { node: $crate::XmlNode::Inline, shape: $crate::__xml!(@shape $($shape)+) }
    };

    (@name [$prefix:literal $local:literal $namespace:literal]) => {
        $crate::XmlName { prefix: $prefix, local: $local, namespace: $namespace }
    };
    (@name $local:literal) => { $crate::XmlName { prefix: "", local: $local, namespace: "" } };

    (@shape text) => { $crate::XmlShape::Scalar($crate::XmlShape::TEXT) };
    (@shape number) => { $crate::XmlShape::Scalar($crate::XmlShape::NUMBER) };
    (@shape boolean) => { $crate::XmlShape::Scalar($crate::XmlShape::BOOLEAN) };
    (@shape scalar($kinds:literal)) => { $crate::XmlShape::Scalar($kinds) };
    (@shape any) => { $crate::XmlShape::Any };
    (@shape as $other:ident) => { $crate::XmlShape::As(&$other) };
    (@shape object { $($key:literal $flag:ident ($($xml:tt)+)),* } $(and ($($rest:tt)+))?) => {
        $crate::XmlShape::Object(
            &[$($crate::XmlMember {
                key: $key,
                required: $crate::__xml!(@flag $flag),
                xml: $crate::__xml!(@xml $($xml)+),
            }),*],
            $crate::__xml!(@rest $($($rest)+)?),
        )
    };
    (@shape list ($($xml:tt)+)) => { $crate::XmlShape::List(&$crate::__xml!(@xml $($xml)+)) };
    (@shape tuple [$(($($xml:tt)+)),*]) => { $crate::XmlShape::Tuple(&[$($crate::__xml!(@xml $($xml)+)),*]) };
    (@shape union $tag:literal { $([$($value:literal),*] ($($xml:tt)+)),* }) => {
        $crate::XmlShape::Union($tag, &[$($crate::XmlVariant {
            values: &[$($value),*],
            xml: $crate::__xml!(@xml $($xml)+),
        }),*])
    };

    (@flag must) => { true };
    (@flag may) => { false };
    (@rest) => { ::core::option::Option::None };
    (@rest $($xml:tt)+) => { ::core::option::Option::Some(&$crate::__xml!(@xml $($xml)+)) };
}
