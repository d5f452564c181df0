//! Documents that nest deeper than any that somebody wrote.

use crate::child;

const HEAD: &str = r#""openapi": "3.1.0", "info": { "title": "Deep", "version": "1" }, "paths": {}"#;

/// A document whose one schema is this text inside of so many levels.
fn nested(open: &str, innermost: &str, close: &str, levels: usize) -> String {
    let schema = format!("{}{innermost}{}", open.repeat(levels), close.repeat(levels));
    format!("{{ {HEAD}, \"components\": {{ \"schemas\": {{ \"Deep\": {schema} }} }} }}")
}

const LEVELS: &[(&str, &str, &str)] = &[
    ("properties", r#"{"properties":{"a":"#, "}}"),
    ("items", r#"{"items":"#, "}"),
    ("all_of", r#"{"allOf":["#, "]}"),
    ("one_of", r#"{"oneOf":[{"type":"string"},"#, "]}"),
    ("any_of", r#"{"anyOf":["#, ",{\"type\":\"integer\"}]}"),
    ("not", r#"{"not":"#, "}"),
    ("map", r#"{"additionalProperties":"#, "}"),
    ("tuple", r#"{"prefixItems":["#, "]}"),
    ("default", r#"{"default":[["#, "]]}"),
];

#[test]
fn levels() {
    let mut documents: Vec<(String, Box<child::Make<'_>>)> = Vec::new();
    for (name, open, close) in LEVELS {
        for levels in child::sizes(&[100, 10_000], &[1_000, 100_000]) {
            for ending in ["json", "yaml"] {
                let make = move || {
                    let innermost = if *name == "default" {
                        "1"
                    } else {
                        r#"{"type":"object","properties":{"x":{"type":"string"}}}"#
                    };
                    let (open, close) = match *name {
                        // One default of many lists, and not a schema in a default.
                        "default" => (r#"["#, "]"),
                        _ => (*open, *close),
                    };
                    let text = match *name {
                        "default" => nested(
                            "",
                            &format!("{{\"default\":{}1{}}}", open.repeat(levels), close.repeat(levels)),
                            "",
                            1,
                        ),
                        _ => nested(open, innermost, close, levels),
                    };
                    (format!("case.{ending}"), text.into_bytes())
                };
                documents.push((format!("{name}-{levels}-{ending}"), Box::new(make)));
            }
        }
    }
    for (name, one) in [
        ("bracket", "["),
        ("brace", "{\"a\":"),
        ("dash", "- "),
        ("question", "? "),
        ("anchor", "&a ["),
        ("tag", "!x ["),
    ] {
        for levels in child::sizes(&[10_000], &[1_000_000]) {
            let make = move || ("case.yaml".to_owned(), one.repeat(levels).into_bytes());
            documents.push((format!("{name}-{levels}"), Box::new(make)));
        }
    }
    for levels in child::sizes(&[99, 300], &[1_000, 20_000]) {
        documents.push((format!("chain-{levels}"), Box::new(move || chain(levels))));
        documents.push((format!("all_of_chain-{levels}"), Box::new(move || all_of_chain(levels))));
        documents.push((format!("property_chain-{levels}"), Box::new(move || property_chain(levels))));
        documents.push((format!("item_chain-{levels}"), Box::new(move || item_chain(levels))));
    }
    documents.push(("block-1000".to_owned(), Box::new(|| block(1_000))));
    for name in THOUSAND {
        documents.push((format!("thousand-{name}"), Box::new(move || thousand(name))));
    }
    let documents: Vec<(String, &child::Make<'_>)> =
        documents.iter().map(|(name, make)| (name.clone(), &**make)).collect();
    child::each("deep::levels", &documents);
}

/// What a thousand levels are made of, each with a name of its own.
const THOUSAND: &[&str] = &["object", "list", "all_of", "one_of", "any_in_all", "chain"];

/// A thousand schemas in one another, which all become types: none of them is refused, and none is lost.
fn thousand(name: &str) -> (String, Vec<u8>) {
    const COUNT: usize = 1_000;
    if name == "chain" {
        return chain(COUNT);
    }
    let (mut open, mut close) = (String::new(), String::new());
    for at in 0..COUNT {
        let (before, after) = match name {
            "object" => (
                format!(r#"{{"type":"object","properties":{{"v{at}":{{"type":"string"}},"p{at}":"#),
                "}}".to_owned(),
            ),
            "list" => (
                format!(r#"{{"type":"array","items":{{"type":"object","properties":{{"p{at}":"#),
                "}}}".to_owned(),
            ),
            "all_of" => (
                r#"{"allOf":["#.to_owned(),
                format!(r#",{{"type":"object","properties":{{"p{at}":{{"type":"string"}}}}}}]}}"#),
            ),
            "one_of" => (
                format!(r#"{{"oneOf":[{{"type":"string"}},{{"type":"object","properties":{{"p{at}":"#),
                "}}]}".to_owned(),
            ),
            _ => (
                r#"{"allOf":[{"anyOf":["#.to_owned(),
                format!(
                    r#",{{"type":"object","properties":{{"q{at}":{{"type":"string"}}}},"required":["q{at}"]}}]}}]}}"#
                ),
            ),
        };
        open += &before;
        close.insert_str(0, &after);
    }
    let schema = format!(r#"{open}{{"type":"object","properties":{{"x":{{"type":"string"}}}}}}{close}"#);
    let text = format!("{{ {HEAD}, \"components\": {{ \"schemas\": {{ \"Deep\": {schema} }} }} }}");
    ("case.json".to_owned(), text.into_bytes())
}

fn schemas(count: usize, one: impl Fn(usize) -> String) -> (String, Vec<u8>) {
    let schemas: Vec<String> = (0..count).map(|at| format!("\"S{at}\": {}", one(at))).collect();
    let schemas = schemas.join(",");
    let text = format!(
        "{{ {HEAD}, \"components\": {{ \"schemas\": {{ {schemas}, \"S{count}\": {{ \"type\": \"string\" }} }} }} }}"
    );
    ("case.json".to_owned(), text.into_bytes())
}

/// Every schema refers to the next.
fn chain(count: usize) -> (String, Vec<u8>) {
    schemas(count, |at| format!("{{ \"$ref\": \"#/components/schemas/S{}\" }}", at + 1))
}

/// Every schema extends the next by a property.
fn all_of_chain(count: usize) -> (String, Vec<u8>) {
    schemas(count, |at| {
        let next = format!("{{ \"$ref\": \"#/components/schemas/S{}\" }}", at + 1);
        format!("{{ \"allOf\": [{next}], \"properties\": {{ \"p{at}\": {{ \"type\": \"string\" }} }} }}")
    })
}

fn property_chain(count: usize) -> (String, Vec<u8>) {
    schemas(count, |at| {
        format!("{{ \"properties\": {{ \"next\": {{ \"$ref\": \"#/components/schemas/S{}\" }} }} }}", at + 1)
    })
}

fn item_chain(count: usize) -> (String, Vec<u8>) {
    schemas(count, |at| {
        format!("{{ \"type\": \"array\", \"items\": {{ \"$ref\": \"#/components/schemas/S{}\" }} }}", at + 1)
    })
}

/// Nested by the left margin.
fn block(levels: usize) -> (String, Vec<u8>) {
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: { title: Deep, version: '1' }\npaths: {}\ncomponents:\n schemas:\n  Deep:\n",
    );
    for level in 0..levels {
        let margin = " ".repeat(3 + 2 * level);
        text += &format!("{margin}properties:\n{margin} a:\n");
    }
    ("case.yaml".to_owned(), text.into_bytes())
}
