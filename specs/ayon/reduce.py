#!/usr/bin/env python3
"""Reduce the OpenAPI document that an AYON server serves to its facts.

    python3 specs/ayon/reduce.py SERVED_DOCUMENT [--output FILE]

reads the document that a 1.16.0 server serves at `/openapi.json`, reads our
own words from `descriptions.json` beside this script, and writes
`openapi.json` beside this script. The same input gives the same bytes.

Kept exactly: paths, operationIds, tags, names and places of parameters,
schema and property names, types, formats, `required`, defaults, enums,
patterns and the other constraints, statuses, media types, `deprecated: true`.

Left out: every summary, description, title and example of the vendor (prose,
and titles that only repeat a name), `deprecated: false` (what absence means),
and the keys that are no keyword of OpenAPI or JSON Schema: hints for the
vendor's own form editor (`widget`, `layout`, `scope`, `disabled`) and
internals of the server that leak into its document (`enum_resolver`,
`_attrib_enum`). The count of each is printed on standard error; a key that
is neither kept nor known to be left out stops the run, so that a newer
document cannot lose a fact silently.

Put in from `descriptions.json`: a description of every tag, operation,
schema, and of the parameters and properties whose name alone does not say
it. An entry that fits nothing in the document, and an operation, tag or
schema without an entry, stop the run.

Order: paths, methods, schemas and properties stay in document order. The
order of parameters differs between two fetches of one server, so it is made
stable: those of the path in the order of the template, then query, then
header, then cookie, each by name.

What the served document does not say is not added here: see overlay.yaml.
"""

import argparse
import collections
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PLACES = ("path", "query", "header", "cookie")

# Keywords of a schema that are facts and hold no schema.
SCHEMA_FACTS = (
    "$ref", "type", "format", "default", "enum", "const", "pattern", "required",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "minItems", "maxItems", "uniqueItems",
    "minProperties", "maxProperties",
)
SCHEMA_CHILD = ("additionalProperties", "not")
SCHEMA_CHILDREN = ("allOf", "anyOf", "oneOf", "prefixItems")
PROSE = ("title", "description", "summary", "example", "examples")
# Not keywords of JSON Schema: form hints and leaked internals.
FOREIGN = ("widget", "layout", "scope", "disabled", "enum_resolver", "_attrib_enum")

# The document must state a description for each answer; ours say what the
# status means and nothing else.
STATUS_TEXT = {
    "200": "Success.",
    "201": "Created.",
    "204": "Success, without a body.",
    "422": "The request was not valid.",
}


class Reducer:
    """Walks the served document once and builds the reduced one."""

    def __init__(self, words):
        self.words = words
        self.left_out = collections.Counter()
        self.used = set()

    def text(self, *place):
        """Our own words for a place of the document, or None."""
        here = self.words
        for step in place:
            if not isinstance(here, dict) or step not in here:
                return None
            here = here[step]
        self.used.add(place)
        return here

    def drop(self, kind, key):
        """Count a key that is left out; stop at one that nobody decided on."""
        if key in PROSE or key == "deprecated" or (kind == "schema" and key in FOREIGN):
            self.left_out[key] += 1
        else:
            raise SystemExit(f"reduce.py: nobody decided what becomes of `{key}` in a {kind}")

    def schema(self, node, name=None):
        """A schema; `name` is that of a component, whose words are looked up."""
        if not isinstance(node, dict):
            return node  # a boolean schema
        out = {}
        for key, value in node.items():
            if key == "properties":
                out[key] = {}
                for prop, child in value.items():
                    reduced = self.schema(child)
                    words = self.text("properties", name, prop) if name else None
                    out[key][prop] = described(reduced, words)
            elif key == "items":
                out[key] = [self.schema(c) for c in value] if isinstance(value, list) else self.schema(value)
            elif key in SCHEMA_CHILDREN:
                out[key] = [self.schema(child) for child in value]
            elif key in SCHEMA_CHILD:
                out[key] = self.schema(value)
            elif key in SCHEMA_FACTS:
                out[key] = value
            elif key == "deprecated" and value is True:
                out[key] = True
            else:
                self.drop("schema", key)
        return described(out, self.text("schemas", name)) if name else out

    def content(self, node):
        """Media types of a body."""
        out = {}
        for media, value in node.items():
            out[media] = {}
            for key, child in value.items():
                if key == "schema":
                    out[media][key] = self.schema(child)
                else:
                    self.drop("media type", key)
        return out

    def parameter(self, operation, node):
        out = {}
        for key, value in node.items():
            if key in ("name", "in", "required"):
                out[key] = value
            elif key == "schema":
                out[key] = self.schema(value)
            elif key == "deprecated" and value is True:
                out[key] = True
            else:
                self.drop("parameter", key)
        name = node["name"]
        words = self.text("operations", operation, "parameters", name)
        return described(out, words or self.text("parameters", name))

    def response(self, status, node):
        out = {"description": STATUS_TEXT[status]}
        for key, value in node.items():
            if key == "content":
                out[key] = self.content(value)
            else:
                self.drop("response", key)
        return out

    def operation(self, path, node):
        name = node["operationId"]
        words = {key: self.text("operations", name, key) for key in ("summary", "description")}
        if not words["summary"]:
            raise SystemExit(f"reduce.py: no summary for the operation {name}")
        out = {"operationId": name, "tags": node["tags"]}
        out.update((key, value) for key, value in words.items() if value)
        for key, value in node.items():
            if key in ("operationId", "tags"):
                continue
            if key == "parameters":
                out[key] = [self.parameter(name, p) for p in stable(path, value)]
            elif key == "requestBody":
                out[key] = {k: self.content(v) if k == "content" else v for k, v in value.items() if k in ("content", "required")}
                for k in value.keys() - out[key].keys():
                    self.drop("request body", k)
            elif key == "responses":
                out[key] = {status: self.response(status, r) for status, r in value.items()}
            elif key == "deprecated" and value is True:
                out[key] = True
            else:
                self.drop("operation", key)
        return out

    def document(self, node):
        unknown = node.keys() - {"openapi", "info", "paths", "components"}
        unknown |= node["components"].keys() - {"schemas"}
        if unknown:
            raise SystemExit(f"reduce.py: nobody decided what becomes of {sorted(unknown)}")
        info = {key: node["info"][key] for key in ("title", "version")}
        paths, tags = {}, []
        for path, item in node["paths"].items():
            paths[path] = {}
            for method, operation in item.items():
                if method not in METHODS:
                    raise SystemExit(f"reduce.py: `{method}` of {path} is no method")
                paths[path][method] = self.operation(path, operation)
                tags += [tag for tag in operation["tags"] if tag not in tags]
        out = {"openapi": node["openapi"], "info": info, "tags": [], "paths": paths}
        for tag in tags:
            words = self.text("tags", tag)
            if not words:
                raise SystemExit(f"reduce.py: no description for the tag {tag}")
            out["tags"].append({"name": tag, "description": words})
        schemas = {}
        for name, schema in node["components"]["schemas"].items():
            schemas[name] = self.schema(schema, name)
            if "description" not in schemas[name]:
                raise SystemExit(f"reduce.py: no description for the schema {name}")
        out["components"] = {"schemas": schemas}
        return out

    def unused(self):
        """Words that fit nothing in the document."""
        return [place for place in leaves(self.words) if place not in self.used]


def described(node, words):
    """`node` with our description, if there is one.

    Beside a `$ref` a description is allowed from OpenAPI 3.1 on.
    """
    return {**node, "description": words} if words else node


def stable(path, parameters):
    """Parameters in an order that does not depend on the fetch."""

    def rank(parameter):
        place, name = parameter["in"], parameter["name"]
        position = path.find("{" + name + "}") if place == "path" else 0
        return (PLACES.index(place), position, name)

    return sorted(parameters, key=rank)


def leaves(node, place=()):
    """The places of all texts of descriptions.json."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, (*place, key))
    else:
        yield place


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("served", type=pathlib.Path, help="the document as served by a 1.16.0 server")
    parser.add_argument("--output", type=pathlib.Path, default=HERE / "openapi.json")
    arguments = parser.parse_args()
    words = json.loads((HERE / "descriptions.json").read_text(encoding="utf-8"))
    reducer = Reducer(words)
    reduced = reducer.document(json.loads(arguments.served.read_text(encoding="utf-8")))
    unused = reducer.unused()
    if unused:
        raise SystemExit("reduce.py: descriptions that fit nothing: " + ", ".join("/".join(p) for p in unused))
    text = json.dumps(reduced, ensure_ascii=False, indent=1) + "\n"
    arguments.output.write_text(text, encoding="utf-8")
    counts = ", ".join(f"{count} {key}" for key, count in sorted(reducer.left_out.items()))
    print(f"left out: {counts}", file=sys.stderr)


if __name__ == "__main__":
    main()
