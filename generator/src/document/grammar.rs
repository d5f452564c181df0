//! The grammar of Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 as one table: for each object its fields, what they hold,
//! what their absence means, and what we do with them. Drives the walk, the check, the dialect and the list of what is
//! supported; knows no document.

mod schema;

use super::Dialect;
use crate::diagnostic::Code;

/// An object of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The root.
    OpenApi,
    /// Title and version.
    Info,
    /// Whom to ask.
    Contact,
    /// Terms of use.
    License,
    /// Base address.
    Server,
    /// Part of a base address.
    ServerVariable,
    /// Named parts.
    Components,
    /// Operations of one path.
    PathItem,
    /// One call.
    Operation,
    /// Link to documentation.
    ExternalDocs,
    /// Input outside of the body.
    Parameter,
    /// Input in the body.
    RequestBody,
    /// Body of one content type.
    MediaType,
    /// Part of a form.
    Encoding,
    /// One answer.
    Response,
    /// Calls in the other direction.
    Callback,
    /// Sample value.
    Example,
    /// How answers lead to calls.
    Link,
    /// Header of an answer or a part.
    Header,
    /// Group of operations.
    Tag,
    /// Type.
    Schema,
    /// Which variant a value is.
    Discriminator,
    /// How a value looks in XML.
    Xml,
    /// How a caller proves who it is.
    SecurityScheme,
    /// All flows of OAuth.
    OAuthFlows,
    /// One flow of OAuth.
    OAuthFlow,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// Any value; nothing in it is ours (examples, defaults).
    Any,
    /// A list of any values.
    Values,
    /// A list of text.
    Texts,
    /// Text, or a list of text.
    TextOrTexts,
    /// An object of text.
    TextMap,
    /// An object of lists of text.
    TextsMap,
    /// An object of any values.
    ValueMap,
    /// A list of security requirements.
    Requirements,
    /// One object.
    One(Kind),
    /// One object or a list of them.
    OneOrList(Kind),
    /// A list of objects.
    List(Kind),
    /// An object of objects, under names of the author's choice.
    Map(Kind),
    /// An object of objects, in which `x-` members are extensions.
    Patterned(Kind),
}

/// What the absence of a field means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// Nothing.
    Fine,
    /// A fault of the document without which a client can be made.
    Healed,
    /// The object says nothing without it.
    Fatal,
}

/// What we do with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// It shapes the client.
    Honored,
    /// It is documentation, or a constraint that the server checks.
    Documented,
    /// It is not read, and this says so.
    Refused(&'static Code),
}

/// Which specifications have a field. All are read whatever a document declares; a foreign one is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// OpenAPI 3.0 and later.
    Three,
    /// Swagger 2.0 alone.
    Two,
    /// Both of them.
    Both,
}

/// One field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its key.
    pub key: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// What its absence means.
    pub absence: Absence,
    /// What we do with it.
    pub stance: Stance,
    /// Who has it.
    pub edition: Edition,
}

const fn field(key: &'static str, holds: Holds) -> Field {
    Field { key, holds, absence: Absence::Fine, stance: Stance::Honored, edition: Edition::Three }
}

const fn doc(key: &'static str, holds: Holds) -> Field {
    Field { key, holds, absence: Absence::Fine, stance: Stance::Documented, edition: Edition::Three }
}

const fn refused(key: &'static str, holds: Holds, code: &'static Code) -> Field {
    Field { key, holds, absence: Absence::Fine, stance: Stance::Refused(code), edition: Edition::Three }
}

impl Field {
    const fn healed(self) -> Field {
        Field { absence: Absence::Healed, ..self }
    }

    const fn fatal(self) -> Field {
        Field { absence: Absence::Fatal, ..self }
    }

    const fn both(self) -> Field {
        Field { edition: Edition::Both, ..self }
    }

    const fn two(self) -> Field {
        Field { edition: Edition::Two, ..self }
    }

    /// Whether a version of the specification has the field.
    pub fn is_of(&self, dialect: Dialect) -> bool {
        match (self.edition, dialect) {
            (Edition::Both, _) | (Edition::Two, Dialect::Swagger2) => true,
            (Edition::Three, Dialect::Swagger2) => false,
            (Edition::Three, Dialect::V30 | Dialect::V31 | Dialect::V32) => true,
            (Edition::Two, Dialect::V30 | Dialect::V31 | Dialect::V32) => false,
        }
    }
}

impl Kind {
    /// All kinds, in the order of the specification.
    pub const ALL: &[Kind] = &[
        Kind::OpenApi,
        Kind::Info,
        Kind::Contact,
        Kind::License,
        Kind::Server,
        Kind::ServerVariable,
        Kind::Components,
        Kind::PathItem,
        Kind::Operation,
        Kind::ExternalDocs,
        Kind::Parameter,
        Kind::RequestBody,
        Kind::MediaType,
        Kind::Encoding,
        Kind::Response,
        Kind::Callback,
        Kind::Example,
        Kind::Link,
        Kind::Header,
        Kind::Tag,
        Kind::Schema,
        Kind::Discriminator,
        Kind::Xml,
        Kind::SecurityScheme,
        Kind::OAuthFlows,
        Kind::OAuthFlow,
    ];

    /// Its name in the specification.
    pub fn title(self) -> &'static str {
        match self {
            Kind::OpenApi => "OpenAPI Object",
            Kind::Info => "Info Object",
            Kind::Contact => "Contact Object",
            Kind::License => "License Object",
            Kind::Server => "Server Object",
            Kind::ServerVariable => "Server Variable Object",
            Kind::Components => "Components Object",
            Kind::PathItem => "Path Item Object",
            Kind::Operation => "Operation Object",
            Kind::ExternalDocs => "External Documentation Object",
            Kind::Parameter => "Parameter Object",
            Kind::RequestBody => "Request Body Object",
            Kind::MediaType => "Media Type Object",
            Kind::Encoding => "Encoding Object",
            Kind::Response => "Response Object",
            Kind::Callback => "Callback Object",
            Kind::Example => "Example Object",
            Kind::Link => "Link Object",
            Kind::Header => "Header Object",
            Kind::Tag => "Tag Object",
            Kind::Schema => "Schema Object",
            Kind::Discriminator => "Discriminator Object",
            Kind::Xml => "XML Object",
            Kind::SecurityScheme => "Security Scheme Object",
            Kind::OAuthFlows => "OAuth Flows Object",
            Kind::OAuthFlow => "OAuth Flow Object",
        }
    }

    /// Its name in the specification of a version.
    pub fn title_in(self, dialect: Dialect) -> &'static str {
        match (self, dialect) {
            (Kind::OpenApi, Dialect::Swagger2) => "Swagger Object",
            _ => self.title(),
        }
    }

    /// Whether `$ref` may stand for such an object.
    pub fn is_referable(self) -> bool {
        matches!(
            self,
            Kind::PathItem
                | Kind::Parameter
                | Kind::RequestBody
                | Kind::MediaType
                | Kind::Response
                | Kind::Callback
                | Kind::Example
                | Kind::Link
                | Kind::Header
                | Kind::Schema
                | Kind::SecurityScheme
        )
    }

    /// Whether fields beside `$ref` have a meaning of their own.
    pub fn keeps_siblings(self) -> bool {
        matches!(self, Kind::Schema | Kind::PathItem)
    }

    /// A field by its key.
    pub fn field(self, key: &str) -> Option<&'static Field> {
        let fields = fields(self);
        fields.binary_search_by(|field| field.key.cmp(key)).ok().map(|at| &fields[at])
    }
}

/// The fields of an object, sorted by key.
pub fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::OpenApi => OPEN_API,
        Kind::Info => INFO,
        Kind::Contact => CONTACT,
        Kind::License => LICENSE,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Components => COMPONENTS,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::ExternalDocs => EXTERNAL_DOCS,
        Kind::Parameter => PARAMETER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Encoding => ENCODING,
        Kind::Response => RESPONSE,
        // Its keys are expressions, which the walk knows.
        Kind::Callback => &[],
        Kind::Example => EXAMPLE,
        Kind::Link => LINK,
        Kind::Header => HEADER,
        Kind::Tag => TAG,
        Kind::Schema => schema::SCHEMA,
        Kind::Discriminator => schema::DISCRIMINATOR,
        Kind::Xml => schema::XML,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::OAuthFlows => OAUTH_FLOWS,
        Kind::OAuthFlow => OAUTH_FLOW,
    }
}

use Holds::{
    Any, Flag, List, Map, Number, One, OneOrList, Patterned, Requirements, Text, TextMap, TextOrTexts, Texts,
    ValueMap, Values,
};

const OPEN_API: &[Field] = &[
    field("$self", Text),
    field("basePath", Text).two(),
    field("components", One(Kind::Components)),
    field("consumes", Texts).two(),
    field("definitions", Map(Kind::Schema)).two(),
    doc("externalDocs", One(Kind::ExternalDocs)).both(),
    field("host", Text).two(),
    field("info", One(Kind::Info)).healed().both(),
    doc("jsonSchemaDialect", Text),
    field("openapi", Text).fatal(),
    field("parameters", Map(Kind::Parameter)).two(),
    field("paths", Patterned(Kind::PathItem)).both(),
    field("produces", Texts).two(),
    field("responses", Map(Kind::Response)).two(),
    field("schemes", Texts).two(),
    field("security", Requirements).both(),
    field("securityDefinitions", Map(Kind::SecurityScheme)).two(),
    field("servers", List(Kind::Server)),
    field("swagger", Text).fatal().two(),
    field("tags", List(Kind::Tag)).both(),
    field("webhooks", Map(Kind::PathItem)),
    field("x-ms-paths", Patterned(Kind::PathItem)).two(),
    field("x-webhooks", Map(Kind::PathItem)).both(),
];

const INFO: &[Field] = &[
    doc("contact", One(Kind::Contact)).both(),
    doc("description", Text).both(),
    doc("license", One(Kind::License)).both(),
    doc("summary", Text),
    doc("termsOfService", Text).both(),
    field("title", Text).healed().both(),
    field("version", Text).healed().both(),
];

const CONTACT: &[Field] = &[doc("email", Text).both(), doc("name", Text).both(), doc("url", Text).both()];

const LICENSE: &[Field] = &[doc("identifier", Text), doc("name", Text).both(), doc("url", Text).both()];

const SERVER: &[Field] = &[
    doc("description", Text),
    field("name", Text),
    field("url", Text).fatal(),
    field("variables", Map(Kind::ServerVariable)),
];

const SERVER_VARIABLE: &[Field] =
    &[field("default", Text).fatal(), doc("description", Text), field("enum", Texts)];

const COMPONENTS: &[Field] = &[
    field("callbacks", Map(Kind::Callback)),
    doc("examples", Map(Kind::Example)),
    field("headers", Map(Kind::Header)),
    doc("links", Map(Kind::Link)),
    field("mediaTypes", Map(Kind::MediaType)),
    field("parameters", Map(Kind::Parameter)),
    field("pathItems", Map(Kind::PathItem)),
    field("requestBodies", Map(Kind::RequestBody)),
    field("responses", Map(Kind::Response)),
    field("schemas", Map(Kind::Schema)),
    field("securitySchemes", Map(Kind::SecurityScheme)),
];

const PATH_ITEM: &[Field] = &[
    field("$ref", Text).both(),
    field("additionalOperations", Map(Kind::Operation)),
    field("delete", One(Kind::Operation)).both(),
    doc("description", Text),
    field("get", One(Kind::Operation)).both(),
    field("head", One(Kind::Operation)).both(),
    field("options", One(Kind::Operation)).both(),
    field("parameters", List(Kind::Parameter)).both(),
    field("patch", One(Kind::Operation)).both(),
    field("post", One(Kind::Operation)).both(),
    field("put", One(Kind::Operation)).both(),
    field("query", One(Kind::Operation)),
    field("servers", List(Kind::Server)),
    doc("summary", Text),
    field("trace", One(Kind::Operation)),
];

const OPERATION: &[Field] = &[
    field("callbacks", Map(Kind::Callback)),
    field("consumes", Texts).two(),
    doc("deprecated", Flag).both(),
    doc("description", Text).both(),
    doc("externalDocs", One(Kind::ExternalDocs)).both(),
    field("operationId", Text).both(),
    field("parameters", List(Kind::Parameter)).both(),
    field("produces", Texts).two(),
    field("requestBody", One(Kind::RequestBody)),
    field("responses", Patterned(Kind::Response)).both(),
    field("schemes", Texts).two(),
    field("security", Requirements).both(),
    field("servers", List(Kind::Server)),
    doc("summary", Text).both(),
    field("tags", Texts).both(),
];

const EXTERNAL_DOCS: &[Field] = &[doc("description", Text).both(), doc("url", Text).both()];

const PARAMETER: &[Field] = &[
    field("allowEmptyValue", Flag).both(),
    field("allowReserved", Flag),
    field("collectionFormat", Text).two(),
    field("content", Map(Kind::MediaType)),
    field("default", Any).two(),
    doc("deprecated", Flag),
    doc("description", Text).both(),
    field("enum", Values).two(),
    doc("example", Any),
    doc("examples", Map(Kind::Example)),
    doc("exclusiveMaximum", Any).two(),
    doc("exclusiveMinimum", Any).two(),
    field("explode", Flag),
    field("format", Text).two(),
    field("in", Text).fatal().both(),
    field("items", OneOrList(Kind::Schema)).two(),
    doc("maxItems", Number).two(),
    doc("maxLength", Number).two(),
    doc("maximum", Number).two(),
    doc("minItems", Number).two(),
    doc("minLength", Number).two(),
    doc("minimum", Number).two(),
    doc("multipleOf", Number).two(),
    field("name", Text).fatal().both(),
    doc("pattern", Text).two(),
    field("required", Flag).both(),
    field("schema", One(Kind::Schema)).both(),
    field("style", Text),
    field("type", TextOrTexts).two(),
    doc("uniqueItems", Flag).two(),
];

const REQUEST_BODY: &[Field] =
    &[field("content", Map(Kind::MediaType)).healed(), doc("description", Text), field("required", Flag)];

const MEDIA_TYPE: &[Field] = &[
    field("encoding", Map(Kind::Encoding)),
    doc("example", Any),
    doc("examples", Map(Kind::Example)),
    field("itemEncoding", One(Kind::Encoding)),
    field("itemSchema", One(Kind::Schema)),
    field("prefixEncoding", List(Kind::Encoding)),
    field("schema", One(Kind::Schema)),
];

const ENCODING: &[Field] = &[
    field("allowReserved", Flag),
    field("contentType", Text),
    field("encoding", Map(Kind::Encoding)),
    field("explode", Flag),
    field("headers", Map(Kind::Header)),
    field("itemEncoding", One(Kind::Encoding)),
    field("prefixEncoding", List(Kind::Encoding)),
    field("style", Text),
];

// `description` is required up to 3.1 and often missing; a client is the same without it.
const RESPONSE: &[Field] = &[
    field("content", Map(Kind::MediaType)),
    doc("description", Text).both(),
    doc("examples", ValueMap).two(),
    field("headers", Map(Kind::Header)).both(),
    doc("links", Map(Kind::Link)),
    field("schema", One(Kind::Schema)).two(),
    doc("summary", Text),
];

const EXAMPLE: &[Field] = &[
    doc("dataValue", Any),
    doc("description", Text),
    doc("externalValue", Text),
    doc("serializedValue", Text),
    doc("summary", Text),
    doc("value", Any),
];

const LINK: &[Field] = &[
    doc("description", Text),
    doc("operationId", Text),
    doc("operationRef", Text),
    doc("parameters", Any),
    doc("requestBody", Any),
    doc("server", One(Kind::Server)),
];

const HEADER: &[Field] = &[
    doc("allowEmptyValue", Flag),
    doc("allowReserved", Flag),
    field("collectionFormat", Text).two(),
    field("content", Map(Kind::MediaType)),
    field("default", Any).two(),
    doc("deprecated", Flag),
    doc("description", Text).both(),
    field("enum", Values).two(),
    doc("example", Any),
    doc("examples", Map(Kind::Example)),
    doc("exclusiveMaximum", Any).two(),
    doc("exclusiveMinimum", Any).two(),
    field("explode", Flag),
    field("format", Text).two(),
    field("items", OneOrList(Kind::Schema)).two(),
    doc("maxItems", Number).two(),
    doc("maxLength", Number).two(),
    doc("maximum", Number).two(),
    doc("minItems", Number).two(),
    doc("minLength", Number).two(),
    doc("minimum", Number).two(),
    doc("multipleOf", Number).two(),
    doc("pattern", Text).two(),
    field("required", Flag),
    field("schema", One(Kind::Schema)),
    field("style", Text),
    field("type", TextOrTexts).two(),
    doc("uniqueItems", Flag).two(),
];

const TAG: &[Field] = &[
    doc("description", Text).both(),
    doc("externalDocs", One(Kind::ExternalDocs)).both(),
    doc("kind", Text),
    field("name", Text).healed().both(),
    field("parent", Text),
    doc("summary", Text),
];

const SECURITY_SCHEME: &[Field] = &[
    doc("authorizationUrl", Text).two(),
    doc("bearerFormat", Text),
    doc("deprecated", Flag),
    doc("description", Text).both(),
    doc("flow", Text).two(),
    field("flows", One(Kind::OAuthFlows)),
    field("in", Text).both(),
    field("name", Text).both(),
    field("oauth2MetadataUrl", Text),
    field("openIdConnectUrl", Text),
    field("scheme", Text),
    doc("scopes", TextMap).two(),
    doc("tokenUrl", Text).two(),
    field("type", Text).fatal().both(),
];

const OAUTH_FLOWS: &[Field] = &[
    field("authorizationCode", One(Kind::OAuthFlow)),
    field("clientCredentials", One(Kind::OAuthFlow)),
    field("deviceAuthorization", One(Kind::OAuthFlow)),
    field("implicit", One(Kind::OAuthFlow)),
    field("password", One(Kind::OAuthFlow)),
];

const OAUTH_FLOW: &[Field] = &[
    doc("authorizationUrl", Text),
    doc("deviceAuthorizationUrl", Text),
    doc("refreshUrl", Text),
    doc("scopes", TextMap),
    doc("tokenUrl", Text),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_for_the_search() {
        for kind in Kind::ALL {
            let keys: Vec<_> = fields(*kind).iter().map(|field| field.key).collect();
            assert!(keys.is_sorted_by(|one, next| one < next), "{kind:?}: {keys:?}");
            assert!(keys.iter().all(|key| kind.field(key).is_some_and(|field| field.key == *key)));
        }
        assert!(Kind::Operation.field("operationid").is_none());
    }
}
