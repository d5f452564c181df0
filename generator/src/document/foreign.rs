//! What a text that is no description of an API seems to be: what people hand over by mistake. Not whether it is a good
//! one of its kind.

use super::{Node, NodeKind};

/// What a text seems to be by its beginning, before anything is parsed: what is no JSON and no YAML.
pub(super) fn of_text(text: &str) -> Option<&'static str> {
    let start: String = text.trim_start().chars().take(200).collect::<String>().to_ascii_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| start.starts_with(word));
    let kinds: [(&[&str], &str); 9] = [
        (&["<!doctype html", "<html", "<head", "<body"], "an HTML page"),
        (&["<?xml", "<definitions", "<wsdl", "<application", "<schema"], "an XML document"),
        (&["<!--", "<"], "a text of tags"),
        (&["syntax = \"proto", "syntax=\"proto"], "a protocol buffers definition"),
        (&["#%raml"], "a RAML description"),
        (&["format: 1a"], "an API Blueprint description"),
        (&["version https://git-lfs.github.com"], "a pointer of Git LFS, whose file was not fetched"),
        (&["pk\u{3}\u{4}"], "a ZIP archive"),
        (&["type query", "schema {", "\"\"\""], "a GraphQL schema"),
    ];
    kinds.iter().find(|(words, _)| begins(words)).map(|(_, kind)| *kind)
}

/// What a root without a version seems to be.
pub(super) fn of_root(root: Node<'_>) -> Option<&'static str> {
    if root.kind() != NodeKind::Map {
        return None;
    }
    let has = |key: &str| root.get(key).is_some();
    let all = |keys: &[&str]| keys.iter().all(|key| has(key));
    let any = |keys: &[&str]| keys.iter().any(|key| has(key));
    let info = |key: &str| root.get("info").is_some_and(|info| info.get(key).is_some());
    let kind = match () {
        () if has("asyncapi") => "an AsyncAPI document",
        () if has("arazzo") => "an Arazzo document",
        () if has("overlay") && has("actions") => "an Overlay, which is applied to a description",
        () if has("swaggerVersion") => "a Swagger 1 document",
        () if info("_postman_id") || (info("schema") && has("item")) => "a Postman collection",
        () if has("_type") && has("resources") => "an Insomnia export",
        () if root.get("log").is_some_and(|log| log.get("entries").is_some()) => "an HTTP archive",
        () if has("discoveryVersion") || all(&["kind", "resources", "schemas"]) => {
            "a discovery document of Google"
        }
        () if all(&["apiVersion", "kind"]) => "a Kubernetes manifest",
        () if has("smithy") => "a Smithy model",
        () if any(&["paths", "components", "definitions", "securityDefinitions"]) => {
            "a description without its version, or a part of one"
        }
        () if any(&["get", "put", "post", "delete", "patch"]) => "a Path Item Object, which is a part",
        () if has("responses") => "an Operation Object, which is a part",
        () if has("$ref") => "a reference",
        () if any(&["$schema", "properties", "allOf", "oneOf", "anyOf", "$defs", "enum"]) => "a JSON Schema",
        () if any(&["error", "message", "errors", "statusCode", "status"]) && root.len() <= 8 => {
            "the answer of a server, perhaps an error"
        }
        () => return None,
    };
    Some(kind)
}

#[cfg(test)]
mod tests {
    use super::of_text;

    #[test]
    fn beginnings() {
        assert_eq!(of_text("\n <!DOCTYPE html><p>"), Some("an HTML page"));
        assert_eq!(of_text("<svg/>"), Some("a text of tags"));
        assert_eq!(of_text("#%RAML 1.0\ntitle: A"), Some("a RAML description"));
        assert_eq!(of_text("openapi: 3.1.0"), None);
        assert_eq!(of_text("{}"), None);
        assert_eq!(of_text(""), None);
    }
}
