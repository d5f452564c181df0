//! The crate that will be written, as a reviewer would sketch it: every identifier spelled, every type chosen.
//! Knows neither OpenAPI nor tokens.

mod body;
mod ident;
mod item;
mod operation;
mod package;
mod ty;
mod xml;

pub use body::{BodyKind, BodyPlan, BodyVariant, BodyWay, MemberRule};
pub use ident::Ident;
pub use item::{
    Alias, Deprecation, Doc, Enum, EnumBase, EnumVariant, Field, Fixed, Item, Presence, Setter, Struct,
    TypeModule, Union, UnionTag, UnionVariant, Wrapped,
};
pub use operation::{
    Argument, ArgumentType, Door, Example, ExampleTest, Group, Input, InputPlace, InputType, ItemKind,
    Method, Outcome, OutcomeEnum, OutcomeVariant, Payload, Status, WireStyle,
};
pub use package::{ClientParameter, CredentialKind, CredentialSetter, Package, RuntimeDependency, Scheme};
pub use ty::Ty;
pub use xml::{XmlKinds, XmlMember, XmlName, XmlNodePlan, XmlPlan, XmlShapePlan, XmlTable};

/// A whole crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Manifest, README and crate docs.
    pub package: Package,
    /// Operations by tag.
    pub groups: Vec<Group>,
    /// Types by module.
    pub types: Vec<TypeModule>,
    /// How values look in XML, where bodies are sent or received so.
    pub xml: Vec<XmlTable>,
    /// Documented examples that the types can hold.
    pub examples: Vec<ExampleTest>,
    /// Types named like something of the prelude, which is then spelled in full.
    pub shadowed: std::collections::BTreeSet<String>,
    /// Whether serde's derives are used.
    pub derive: bool,
    /// Whether one includable module is written in place of a crate.
    pub module: bool,
}
