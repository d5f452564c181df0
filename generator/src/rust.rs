//! The crate that will be written, as a reviewer would sketch it: every identifier spelled, every type chosen.
//! Knows neither OpenAPI nor tokens.

mod body;
mod check;
mod gate;
mod header;
mod ident;
mod incoming;
mod item;
mod operation;
mod package;
mod server;
mod ty;
mod xml;

pub use body::{BodyKind, BodyPlan, BodyVariant, BodyWay, PartRule, RuleOf};
pub use check::{Check, Rule};
pub use gate::{Gate, PartFeature};
pub use header::{HeaderField, HeaderForm, Headers};
pub use ident::Ident;
pub use incoming::{Answer, ArrivingBody, ArrivingParameter, Held, Incoming, Way, Written};
pub use item::{
    Alias, Deprecation, Doc, Enum, EnumBase, EnumVariant, Field, Fixed, Item, Presence, Setter, Struct,
    TypeModule, Union, UnionTag, UnionVariant, Wrapped,
};
pub use operation::{
    Argument, ArgumentType, Door, Example, ExampleTest, Group, Input, InputPlace, InputType, ItemKind,
    Method, Outcome, OutcomeEnum, OutcomeVariant, Paging, PagingWord, Payload, Status, WireStyle,
};
pub use package::{
    ClientParameter, CredentialKind, CredentialSetter, Flows, Package, RuntimeDependency, Scheme,
};
pub use server::{Server, Servers, Variable};
pub use ty::Ty;
pub use xml::{XmlKinds, XmlMember, XmlName, XmlNodePlan, XmlPlan, XmlShapePlan, XmlTable};

/// A whole crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Manifest, README and crate docs.
    pub package: Package,
    /// Servers to choose from.
    pub servers: Servers,
    /// Operations by tag, or by path.
    pub groups: Vec<Group>,
    /// What they are grouped by.
    pub grouped_by: &'static str,
    /// Requests that the API's server sends.
    pub incoming: Vec<Incoming>,
    /// Types by module.
    pub types: Vec<TypeModule>,
    /// Headers that answers declare.
    pub headers: Vec<Headers>,
    /// How values look in XML, where bodies are sent or received so.
    pub xml: Vec<XmlTable>,
    /// Documented examples that the types can hold.
    pub examples: Vec<ExampleTest>,
    /// Types named like something of the prelude, which is then spelled in full.
    pub shadowed: std::collections::BTreeSet<String>,
    /// What holds for values beyond their types, where that is asked for: a table for each type that can have one.
    pub checks: Option<Vec<Check>>,
    /// Features for parts of the crate, where there are any; all of them are on by default.
    pub parts: Vec<PartFeature>,
    /// What brings the incoming requests.
    pub incoming_gate: Gate,
    /// The path of the type of objects whose keys are free, where it is not the runtime's; its first argument is `String`.
    pub map: Option<&'static str>,
    /// Whether there is nothing but types.
    pub types_only: bool,
    /// Whether serde's derives are used.
    pub derive: bool,
    /// Whether one includable module is written in place of a crate.
    pub module: bool,
}
