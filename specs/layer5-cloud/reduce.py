#!/usr/bin/env python3
"""Reduces the vendor's bundled document to its facts and puts our own words in.

    python3 reduce.py cloud-2026-08.yml > openapi.yaml

Not an overlay: what the document lacks is in overlay.yaml. Needs PyYAML. Same input, same bytes.

What stays: paths, operations, names, schemas with their constraints, statuses, media types, and the
extensions in KEPT_EXTENSIONS. What goes: all prose, all examples, the hints for the vendor's own Go
generator. Three things that those hints say about the wire are applied first, see `wire_names`,
`empties` and `null_time`; how often is written to standard error.
"""

import sys
from collections import Counter
from pathlib import Path

import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
KEPT_EXTENSIONS = ("x-internal", "x-id-format", "x-enum-varnames")
KEPT_SCHEMA = (
    "type", "format", "nullable", "enum", "const", "default", "pattern", "minLength", "maxLength",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems",
    "uniqueItems", "minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated", "required",
    "$schema", "$id", "$ref", "discriminator", "style", "explode",
)  # fmt: skip
DROPPED_SCHEMA = (
    "title", "description", "summary", "example", "examples", "$comment", "externalDocs",
    "helperText",
)  # fmt: skip
SCHEMA_MAPS = ("properties", "patternProperties", "definitions", "$defs")
SCHEMA_LISTS = ("allOf", "oneOf", "anyOf")
SCHEMA_ONES = ("items", "additionalProperties", "not", "if", "then", "else", "propertyNames", "contains")
STATUSES = {
    "200": "Done.", "201": "Created.", "204": "Done, there is no body.", "400": "The request is wrong.",
    "401": "The token is missing or not valid.", "403": "Not allowed.", "404": "There is no such thing.",
    "409": "It conflicts with what there is.", "500": "The server failed.",
}  # fmt: skip

counted = Counter()


class Loader(yaml.CSafeLoader):
    """Dates stay text, as they are in JSON."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


class Dumper(yaml.CSafeDumper):
    """Block style, nothing shared: no anchors."""

    def ignore_aliases(self, data):
        return True


class Unknown(Exception):
    """A key that nobody has decided about: decide, do not drop it without a word."""


def json_tag(schema):
    """The name and the options that the vendor's Go server gives a property in JSON."""
    tags = schema.get("x-oapi-codegen-extra-tags") if isinstance(schema, dict) else None
    if not isinstance(tags, dict) or "json" not in tags:
        return None, ()
    name, *options = str(tags["json"]).split(",")
    return name or None, options


def wire_names(schema):
    """Names properties as the server writes them; those that it never writes (`-`) go."""
    properties, required = {}, list(schema.get("required", []))
    for name, value in schema["properties"].items():
        wire, _ = json_tag(value)
        if wire == "-":
            counted["property that is never on the wire"] += 1
            required = [other for other in required if other != name]
            continue
        if wire and wire != name:
            counted[f"property `{name}` is `{wire}` on the wire"] += 1
            required = [wire if other == name else other for other in required]
            name = wire
        properties[name] = value
    return properties, required


def empties(properties, required):
    """What an answer leaves out when it is empty (`omitempty`) is not required of an answer.

    Identifiers are arrays of bytes in Go, which are never left out.
    """
    kept = []
    for name in required:
        value = properties.get(name)
        if "omitempty" in json_tag(value)[1] and value.get("format") != "uuid":
            counted["required property that an answer may leave out"] += 1
        else:
            kept.append(name)
    return kept


def null_time(source, reduced):
    """The vendor's `NullTime` is null when there is none; that of Go's `database/sql` is an object."""
    go = source.get("x-go-type")
    if not isinstance(go, str) or not go.endswith("NullTime"):
        return reduced
    if (source.get("x-go-type-import") or {}).get("path") == "database/sql":
        counted["time of Go's database/sql"] += 1
        instant = {"type": "string", "format": "date-time"}
        members = {"Time": dict(instant), "Valid": {"type": "boolean"}}
        return {"anyOf": [dict(instant), {"type": "object", "properties": members}]}
    if not reduced.get("nullable"):
        counted["time that may be null"] += 1
        reduced["nullable"] = True
        for part in reduced.get("allOf", []):
            part["nullable"] = True
    return reduced


def title(variant):
    """A title that tells one variant from another is a name, not prose."""
    return {"title": variant["title"]} if "title" in variant else {}


def go_name(source, reduced):
    """The name that the vendor's Go gives an object, without its package: a fact, and what a client calls it."""
    go = source.get("x-go-type")
    if isinstance(go, str) and isinstance(source.get("properties"), dict) and "title" not in reduced:
        name = go.lstrip("*").rsplit(".", 1)[-1]
        if name.isidentifier() and name not in ("Map", "Item", "Items"):
            counted["object named as the vendor's Go names it"] += 1
            return {"title": name.replace("_", ""), **reduced}
    return reduced


def reduce_schema(schema, answer):
    if not isinstance(schema, dict):
        return schema
    properties, required = None, schema.get("required")
    if isinstance(schema.get("properties"), dict):
        properties, required = wire_names(schema)
        if answer:
            required = empties(properties, required)
    reduced = {}
    for key, value in schema.items():
        if key == "properties" and properties is not None:
            reduced[key] = {name: reduce_schema(one, answer) for name, one in properties.items()}
        elif key == "required":
            if required:
                reduced[key] = required
        elif key in SCHEMA_MAPS:
            reduced[key] = {name: reduce_schema(one, answer) for name, one in value.items()}
        elif key in SCHEMA_LISTS:
            reduced[key] = [{**title(one), **reduce_schema(one, answer)} for one in value]
        elif key in SCHEMA_ONES:
            reduced[key] = reduce_schema(value, answer)
        elif key == "default" and isinstance(value, (dict, list)) and value:
            counted["default that is an example, with prose in it"] += 1
        elif key == "default" and isinstance(value, str) and value.startswith("<svg"):
            counted["default that is a drawing"] += 1
        elif key in KEPT_SCHEMA or key in KEPT_EXTENSIONS:
            reduced[key] = value
        elif key not in DROPPED_SCHEMA and not key.startswith("x-"):
            raise Unknown(f"schema keyword {key}")
    return null_time(schema, go_name(schema, reduced))


def reduce_content(content, answer):
    reduced = {}
    for media, value in content.items():
        extra = set(value) - {"schema", "example", "examples"}
        if extra:
            raise Unknown(f"media type keys {extra}")
        reduced[media] = {"schema": reduce_schema(value["schema"], answer)} if "schema" in value else {}
    return reduced


class Words:
    """Our own words, from descriptions.yaml; each must be there and each must be used."""

    def __init__(self, path):
        self.tables = yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)
        self.used = {table: set() for table in self.tables}

    def of(self, table, key):
        self.used[table].add(key)
        if key not in self.tables[table]:
            raise Unknown(f"no words for {table} {key!r}")
        return self.tables[table][key]

    def check(self):
        for table, words in self.tables.items():
            left = set(words) - self.used[table]
            if left:
                raise Unknown(f"words for {table} that does not exist: {sorted(left)}")


def reduce_parameter(parameter, words):
    reduced = {}
    for key, value in parameter.items():
        if key == "schema":
            reduced[key] = reduce_schema(value, False)
        elif key in ("name", "in", "required", "deprecated", "style", "explode"):
            reduced[key] = value
        elif key != "description" and not key.startswith("x-"):
            raise Unknown(f"parameter key {key}")
        if key == "in":
            reduced["description"] = words.of("parameters", parameter["name"])
    return reduced


def plain(name):
    """The bundler puts the title of the source file and an underscore before names of tags and schemes."""
    return name.rsplit("_", 1)[-1]


def reduce_operation(method, path, operation, words):
    reduced = {}
    for key, value in operation.items():
        if key == "tags":
            reduced[key] = [plain(tag) for tag in value]
        elif key == "parameters":
            reduced[key] = [reduce_parameter(parameter, words) for parameter in value]
        elif key == "requestBody":
            body = {"required": value["required"]} if "required" in value else {}
            reduced[key] = {**body, "content": reduce_content(value["content"], False)}
        elif key == "responses":
            reduced[key] = {str(status): reduce_response(str(status), one) for status, one in value.items()}
        elif key == "security":
            reduced[key] = [{plain(name): scopes for name, scopes in one.items()} for one in value]
        elif key in ("operationId", "deprecated") or key in KEPT_EXTENSIONS:
            reduced[key] = value
        elif key == "summary":
            reduced[key] = words.of("operations", f"{method.upper()} {path}")
        elif key != "description" and not key.startswith("x-"):
            raise Unknown(f"operation key {key}")
    return reduced


def reduce_response(status, response):
    reduced = {"description": STATUSES[status]}
    if "content" in response:
        reduced["content"] = reduce_content(response["content"], True)
    extra = set(response) - {"description", "content"}
    if extra:
        raise Unknown(f"response keys {extra}")
    return reduced


def reduce_document(document, words):
    paths = {}
    for path, item in document["paths"].items():
        extra = set(item) - set(METHODS)
        if extra:
            raise Unknown(f"path item keys {extra}")
        paths[path] = {method: reduce_operation(method, path, one, words) for method, one in item.items()}
    # Tags that no operation bears go; those that an operation bears and nobody declares are declared.
    borne = dict.fromkeys(
        tag for item in paths.values() for one in item.values() for tag in one.get("tags", [])
    )
    declared = dict.fromkeys(plain(tag["name"]) for tag in document["tags"])
    tags = [tag for tag in declared if tag in borne] + [tag for tag in borne if tag not in declared]
    schemes = {}
    for name, scheme in document["components"]["securitySchemes"].items():
        if schemes.setdefault(plain(name), scheme) != scheme:
            raise Unknown(f"security scheme {name} differs from its namesake")
    if set(document) - {"openapi", "info", "servers", "tags", "paths", "components"}:
        raise Unknown("document keys")
    if set(document["components"]) != {"securitySchemes"}:
        raise Unknown("component keys")
    info = document["info"]
    return {
        "openapi": document["openapi"],
        "info": {key: info[key] for key in ("title", "version", "license")},
        "servers": [{"url": server["url"]} for server in document["servers"]],
        "tags": [{"name": tag, "description": words.of("tags", tag)} for tag in tags],
        "paths": paths,
        "components": {"securitySchemes": schemes},
    }


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = yaml.load(file, Loader=Loader)
    words = Words(Path(__file__).with_name("descriptions.yaml"))
    reduced = reduce_document(document, words)
    words.check()
    sys.stdout.write("# Made by reduce.py. Do not edit: see SOURCE.md.\n")
    yaml.dump(reduced, sys.stdout, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=1000)
    for what, number in sorted(counted.items()):
        print(f"{number:5} {what}", file=sys.stderr)


if __name__ == "__main__":
    main()
