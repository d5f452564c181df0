//! The keywords of schemas: JSON Schema 2020-12, what OpenAPI adds, and what 3.0 and drafts 4 to 7 say differently.

use super::Holds::{
    Any, Flag, List, Map, Number, One, OneOrList, Text, TextMap, TextOrTexts, Texts, TextsMap, Values,
};
use super::{Field, Kind, doc, field, refused};
use crate::diagnostic::catalog::reading::{DYNAMIC, KEYWORD};

pub(super) const SCHEMA: &[Field] = &[
    field("$anchor", Text),
    doc("$comment", Text),
    field("$defs", Map(Kind::Schema)),
    field("$dynamicAnchor", Text),
    refused("$dynamicRef", Text, &DYNAMIC),
    field("$id", Text),
    doc("$recursiveAnchor", Flag),
    refused("$recursiveRef", Text, &DYNAMIC),
    field("$ref", Text).both(),
    doc("$schema", Text),
    doc("$vocabulary", Any),
    // Beside a list of `items`, which the dialect has rewritten; elsewhere it means nothing.
    doc("additionalItems", One(Kind::Schema)),
    field("additionalProperties", One(Kind::Schema)).both(),
    field("allOf", List(Kind::Schema)).both(),
    field("anyOf", List(Kind::Schema)),
    // Of lists inside of lists in parameters.
    doc("collectionFormat", Text).two(),
    field("const", Any),
    refused("contains", One(Kind::Schema), &KEYWORD),
    field("contentEncoding", Text),
    field("contentMediaType", Text),
    field("contentSchema", One(Kind::Schema)),
    field("default", Any).both(),
    field("definitions", Map(Kind::Schema)),
    // Lists of names, or schemas.
    refused("dependencies", Any, &KEYWORD),
    doc("dependentRequired", TextsMap),
    refused("dependentSchemas", Map(Kind::Schema), &KEYWORD),
    doc("deprecated", Flag),
    doc("description", Text).both(),
    field("discriminator", One(Kind::Discriminator)).both(),
    refused("else", One(Kind::Schema), &KEYWORD),
    field("enum", Values).both(),
    doc("example", Any).both(),
    // A list in JSON Schema, an object in some documents.
    doc("examples", Any),
    // A number; a boolean in 3.0 and draft 4, which the dialect has rewritten.
    doc("exclusiveMaximum", Number).both(),
    doc("exclusiveMinimum", Number).both(),
    doc("externalDocs", One(Kind::ExternalDocs)).both(),
    field("format", Text).both(),
    refused("if", One(Kind::Schema), &KEYWORD),
    field("items", OneOrList(Kind::Schema)).both(),
    doc("maxContains", Number),
    doc("maxItems", Number).both(),
    doc("maxLength", Number).both(),
    doc("maxProperties", Number).both(),
    doc("maximum", Number).both(),
    doc("minContains", Number),
    doc("minItems", Number).both(),
    doc("minLength", Number).both(),
    doc("minProperties", Number).both(),
    doc("minimum", Number).both(),
    doc("multipleOf", Number).both(),
    refused("not", One(Kind::Schema), &KEYWORD),
    field("nullable", Flag),
    field("oneOf", List(Kind::Schema)),
    doc("pattern", Text).both(),
    field("patternProperties", Map(Kind::Schema)),
    field("prefixItems", List(Kind::Schema)),
    field("properties", Map(Kind::Schema)).both(),
    doc("propertyNames", One(Kind::Schema)),
    field("readOnly", Flag).both(),
    field("required", Texts).both(),
    refused("then", One(Kind::Schema), &KEYWORD),
    doc("title", Text).both(),
    field("type", TextOrTexts).both(),
    field("unevaluatedItems", One(Kind::Schema)),
    field("unevaluatedProperties", One(Kind::Schema)),
    doc("uniqueItems", Flag).both(),
    field("writeOnly", Flag),
    field("xml", One(Kind::Xml)).both(),
];

pub(super) const DISCRIMINATOR: &[Field] =
    &[field("defaultMapping", Text), field("mapping", TextMap), field("propertyName", Text).fatal()];

pub(super) const XML: &[Field] = &[
    field("attribute", Flag).both(),
    field("name", Text).both(),
    field("namespace", Text).both(),
    field("nodeType", Text),
    field("prefix", Text).both(),
    field("wrapped", Flag).both(),
];
