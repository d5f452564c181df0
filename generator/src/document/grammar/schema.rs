//! The keywords of schemas: JSON Schema 2020-12, what OpenAPI adds, and what 3.0 and drafts 4 to 7 say differently.

use super::Holds::{
    Any, Flag, List, Map, Number, One, OneOrList, Text, TextMap, TextOrTexts, Texts, TextsMap, Values,
};
use super::{Field, Kind, doc, field, refused};
use crate::diagnostic::catalog::reading::{DYNAMIC, KEYWORD, XML as XML_HINT};

pub(super) const SCHEMA: &[Field] = &[
    field("$anchor", Text),
    doc("$comment", Text),
    field("$defs", Map(Kind::Schema)),
    refused("$dynamicAnchor", Text, &DYNAMIC),
    refused("$dynamicRef", Text, &DYNAMIC),
    field("$id", Text),
    refused("$recursiveAnchor", Any, &DYNAMIC),
    refused("$recursiveRef", Text, &DYNAMIC),
    field("$ref", Text),
    doc("$schema", Text),
    doc("$vocabulary", Any),
    // Beside a list of `items`, which the dialect has rewritten; elsewhere it means nothing.
    doc("additionalItems", One(Kind::Schema)),
    field("additionalProperties", One(Kind::Schema)),
    field("allOf", List(Kind::Schema)),
    field("anyOf", List(Kind::Schema)),
    field("const", Any),
    refused("contains", One(Kind::Schema), &KEYWORD),
    field("contentEncoding", Text),
    field("contentMediaType", Text),
    doc("contentSchema", One(Kind::Schema)),
    field("default", Any),
    field("definitions", Map(Kind::Schema)),
    // Lists of names, or schemas.
    refused("dependencies", Any, &KEYWORD),
    doc("dependentRequired", TextsMap),
    refused("dependentSchemas", Map(Kind::Schema), &KEYWORD),
    doc("deprecated", Flag),
    doc("description", Text),
    field("discriminator", One(Kind::Discriminator)),
    refused("else", One(Kind::Schema), &KEYWORD),
    field("enum", Values),
    doc("example", Any),
    // A list in JSON Schema, an object in some documents.
    doc("examples", Any),
    // A number; a boolean in 3.0 and draft 4, which the dialect has rewritten.
    doc("exclusiveMaximum", Number),
    doc("exclusiveMinimum", Number),
    doc("externalDocs", One(Kind::ExternalDocs)),
    field("format", Text),
    refused("if", One(Kind::Schema), &KEYWORD),
    field("items", OneOrList(Kind::Schema)),
    doc("maxContains", Number),
    doc("maxItems", Number),
    doc("maxLength", Number),
    doc("maxProperties", Number),
    doc("maximum", Number),
    doc("minContains", Number),
    doc("minItems", Number),
    doc("minLength", Number),
    doc("minProperties", Number),
    doc("minimum", Number),
    doc("multipleOf", Number),
    refused("not", One(Kind::Schema), &KEYWORD),
    field("nullable", Flag),
    field("oneOf", List(Kind::Schema)),
    doc("pattern", Text),
    field("patternProperties", Map(Kind::Schema)),
    field("prefixItems", List(Kind::Schema)),
    field("properties", Map(Kind::Schema)),
    doc("propertyNames", One(Kind::Schema)),
    field("readOnly", Flag),
    field("required", Texts),
    refused("then", One(Kind::Schema), &KEYWORD),
    doc("title", Text),
    field("type", TextOrTexts),
    refused("unevaluatedItems", One(Kind::Schema), &KEYWORD),
    field("unevaluatedProperties", One(Kind::Schema)),
    doc("uniqueItems", Flag),
    field("writeOnly", Flag),
    refused("xml", One(Kind::Xml), &XML_HINT),
];

pub(super) const DISCRIMINATOR: &[Field] =
    &[field("defaultMapping", Text), field("mapping", TextMap), field("propertyName", Text).fatal()];

pub(super) const XML: &[Field] = &[
    doc("attribute", Flag),
    doc("name", Text),
    doc("namespace", Text),
    doc("nodeType", Text),
    doc("prefix", Text),
    doc("wrapped", Flag),
];
