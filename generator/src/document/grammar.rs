//! The grammar of OpenAPI 3.0, 3.1 and 3.2 as one table: for each object its fields, what they hold, what their absence
//! means, and what we do with them. Drives the walk, the check, the dialect and the list of what is supported; knows
//! no document.

mod schema;

use crate::diagnostic::Code;
use crate::diagnostic::catalog::reading;

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
}

const fn field(key: &'static str, holds: Holds) -> Field {
    Field { key, holds, absence: Absence::Fine, stance: Stance::Honored }
}

const fn doc(key: &'static str, holds: Holds) -> Field {
    Field { key, holds, absence: Absence::Fine, stance: Stance::Documented }
}

const fn refused(key: &'static str, holds: Holds, code: &'static Code) -> Field {
    Field { key, holds, absence: Absence::Fine, stance: Stance::Refused(code) }
}

impl Field {
    const fn healed(self) -> Field {
        Field { absence: Absence::Healed, ..self }
    }

    const fn fatal(self) -> Field {
        Field { absence: Absence::Fatal, ..self }
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
        // Its keys are expressions; it is not walked.
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

use Holds::{Any, Flag, List, Map, One, Patterned, Requirements, Text, TextMap, Texts};

const OPEN_API: &[Field] = &[
    doc("$self", Text),
    field("components", One(Kind::Components)),
    doc("externalDocs", One(Kind::ExternalDocs)),
    field("info", One(Kind::Info)).healed(),
    doc("jsonSchemaDialect", Text),
    field("openapi", Text).fatal(),
    field("paths", Patterned(Kind::PathItem)),
    field("security", Requirements),
    field("servers", List(Kind::Server)),
    field("tags", List(Kind::Tag)),
    refused("webhooks", Map(Kind::PathItem), &reading::INCOMING),
];

const INFO: &[Field] = &[
    doc("contact", One(Kind::Contact)),
    doc("description", Text),
    doc("license", One(Kind::License)),
    doc("summary", Text),
    doc("termsOfService", Text),
    field("title", Text).healed(),
    field("version", Text).healed(),
];

const CONTACT: &[Field] = &[doc("email", Text), doc("name", Text), doc("url", Text)];

const LICENSE: &[Field] = &[doc("identifier", Text), doc("name", Text), doc("url", Text)];

const SERVER: &[Field] = &[
    doc("description", Text),
    doc("name", Text),
    field("url", Text).fatal(),
    field("variables", Map(Kind::ServerVariable)),
];

const SERVER_VARIABLE: &[Field] =
    &[field("default", Text).fatal(), doc("description", Text), field("enum", Texts)];

const COMPONENTS: &[Field] = &[
    refused("callbacks", Map(Kind::Callback), &reading::INCOMING),
    doc("examples", Map(Kind::Example)),
    field("headers", Map(Kind::Header)),
    refused("links", Map(Kind::Link), &reading::LINKS),
    field("mediaTypes", Map(Kind::MediaType)),
    field("parameters", Map(Kind::Parameter)),
    field("pathItems", Map(Kind::PathItem)),
    field("requestBodies", Map(Kind::RequestBody)),
    field("responses", Map(Kind::Response)),
    field("schemas", Map(Kind::Schema)),
    field("securitySchemes", Map(Kind::SecurityScheme)),
];

const PATH_ITEM: &[Field] = &[
    field("$ref", Text),
    field("additionalOperations", Map(Kind::Operation)),
    field("delete", One(Kind::Operation)),
    doc("description", Text),
    field("get", One(Kind::Operation)),
    field("head", One(Kind::Operation)),
    field("options", One(Kind::Operation)),
    field("parameters", List(Kind::Parameter)),
    field("patch", One(Kind::Operation)),
    field("post", One(Kind::Operation)),
    field("put", One(Kind::Operation)),
    field("query", One(Kind::Operation)),
    field("servers", List(Kind::Server)),
    doc("summary", Text),
    field("trace", One(Kind::Operation)),
];

const OPERATION: &[Field] = &[
    refused("callbacks", Map(Kind::Callback), &reading::INCOMING),
    doc("deprecated", Flag),
    doc("description", Text),
    doc("externalDocs", One(Kind::ExternalDocs)),
    field("operationId", Text),
    field("parameters", List(Kind::Parameter)),
    field("requestBody", One(Kind::RequestBody)),
    field("responses", Patterned(Kind::Response)),
    field("security", Requirements),
    field("servers", List(Kind::Server)),
    doc("summary", Text),
    field("tags", Texts),
];

const EXTERNAL_DOCS: &[Field] = &[doc("description", Text), doc("url", Text)];

const PARAMETER: &[Field] = &[
    field("allowEmptyValue", Flag),
    field("allowReserved", Flag),
    field("content", Map(Kind::MediaType)),
    doc("deprecated", Flag),
    doc("description", Text),
    doc("example", Any),
    doc("examples", Map(Kind::Example)),
    field("explode", Flag),
    field("in", Text).fatal(),
    field("name", Text).fatal(),
    field("required", Flag),
    field("schema", One(Kind::Schema)),
    field("style", Text),
];

const REQUEST_BODY: &[Field] =
    &[field("content", Map(Kind::MediaType)).healed(), doc("description", Text), field("required", Flag)];

const MEDIA_TYPE: &[Field] = &[
    field("encoding", Map(Kind::Encoding)),
    doc("example", Any),
    doc("examples", Map(Kind::Example)),
    refused("itemEncoding", One(Kind::Encoding), &reading::KEYWORD),
    field("itemSchema", One(Kind::Schema)),
    refused("prefixEncoding", List(Kind::Encoding), &reading::KEYWORD),
    field("schema", One(Kind::Schema)),
];

const ENCODING: &[Field] = &[
    field("allowReserved", Flag),
    field("contentType", Text),
    refused("encoding", Map(Kind::Encoding), &reading::KEYWORD),
    field("explode", Flag),
    field("headers", Map(Kind::Header)),
    refused("itemEncoding", One(Kind::Encoding), &reading::KEYWORD),
    refused("prefixEncoding", List(Kind::Encoding), &reading::KEYWORD),
    field("style", Text),
];

// `description` is required up to 3.1 and often missing; a client is the same without it.
const RESPONSE: &[Field] = &[
    field("content", Map(Kind::MediaType)),
    doc("description", Text),
    field("headers", Map(Kind::Header)),
    refused("links", Map(Kind::Link), &reading::LINKS),
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
    field("content", Map(Kind::MediaType)),
    doc("deprecated", Flag),
    doc("description", Text),
    doc("example", Any),
    doc("examples", Map(Kind::Example)),
    field("explode", Flag),
    field("required", Flag),
    field("schema", One(Kind::Schema)),
    field("style", Text),
];

const TAG: &[Field] = &[
    doc("description", Text),
    doc("externalDocs", One(Kind::ExternalDocs)),
    doc("kind", Text),
    field("name", Text).healed(),
    doc("parent", Text),
    doc("summary", Text),
];

const SECURITY_SCHEME: &[Field] = &[
    doc("bearerFormat", Text),
    doc("deprecated", Flag),
    doc("description", Text),
    field("flows", One(Kind::OAuthFlows)),
    field("in", Text),
    field("name", Text),
    doc("oauth2MetadataUrl", Text),
    doc("openIdConnectUrl", Text),
    field("scheme", Text),
    field("type", Text).fatal(),
];

const OAUTH_FLOWS: &[Field] = &[
    field("authorizationCode", One(Kind::OAuthFlow)),
    field("clientCredentials", One(Kind::OAuthFlow)),
    field("deviceAuthorization", One(Kind::OAuthFlow)),
    field("implicit", One(Kind::OAuthFlow)),
    field("password", One(Kind::OAuthFlow)),
];

const OAUTH_FLOW: &[Field] = &[
    field("authorizationUrl", Text),
    field("deviceAuthorizationUrl", Text),
    field("refreshUrl", Text),
    field("scopes", TextMap),
    field("tokenUrl", Text),
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
