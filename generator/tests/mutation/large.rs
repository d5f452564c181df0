//! Documents that are wide, and documents that mean far more than they say.

use crate::child;
use std::fmt::Write as _;

fn document(schemas: &str) -> (String, Vec<u8>) {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: Large, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    ("case.yaml".to_owned(), text.into_bytes())
}

type Make = fn() -> (String, Vec<u8>);

/// A number of things, or a tenth of it where the run is not to take its time.
fn many(count: usize) -> usize {
    if child::is_large() { count } else { count / 10 }
}

const DOCUMENTS: &[(&str, Make)] = &[
    ("20,000 values of an enumeration", values),
    ("20,000 values that are called the same", same_values),
    ("2,000 properties", properties),
    ("2,000 properties that are called the same", same_properties),
    ("many variants told apart by a constant", tagged),
    ("many variants told apart by their members", shaped),
    ("many variants with 20 members each", wide_shaped),
    ("many operations of one id", operations),
    ("many schemas that are called the same", same_schemas),
    ("many inline objects that are called the same", same_inline),
    ("aliases of aliases", laughs),
    ("allOf of twice the next", doubling),
    ("allOf of ten choices of ten", product),
    ("oneOf of twice the next", choices),
    ("allOf of all others", cliques),
    ("a merge key of merge keys", merges),
    ("parameters of many paths", parameters),
    ("a long description", prose),
    ("a key of a megabyte", key),
];

#[test]
fn sizes() {
    let documents: Vec<(String, &child::Make<'_>)> =
        DOCUMENTS.iter().map(|(name, make)| ((*name).to_owned(), make as &child::Make<'_>)).collect();
    child::each("large::sizes", &documents);
}

fn list(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, at| {
        let _ = write!(text, "{}", one(at));
        text
    })
}

fn values() -> (String, Vec<u8>) {
    document(&format!(
        "    Large: {{ type: string, enum: [{}] }}\n",
        list(20_000, |at| format!("value {at}, "))
    ))
}

fn same_values() -> (String, Vec<u8>) {
    // All of them are the same letters and differ in what is no letter.
    let one = |at: usize| format!("\"a{}\", ", format!("{at:b}").replace('0', " ").replace('1', "\u{2d}"));
    document(&format!("    Large: {{ type: string, enum: [{}] }}\n", list(20_000, one)))
}

fn properties() -> (String, Vec<u8>) {
    let one = |at: usize| format!("        property{at}: {{ type: string, description: d }}\n");
    document(&format!("    Large:\n      type: object\n      properties:\n{}", list(2_000, one)))
}

fn same_properties() -> (String, Vec<u8>) {
    let one = |at: usize| {
        let key = format!("{at:b}").replace('0', " ").replace('1', ".");
        format!("        \"a{key}\": {{ type: string }}\n")
    };
    document(&format!("    Large:\n      type: object\n      properties:\n{}", list(2_000, one)))
}

fn tagged() -> (String, Vec<u8>) {
    let one = |at: usize| {
        format!(
            "        - {{ type: object, required: [kind], properties: {{ kind: {{ const: k{at} }}, v{at}: {{ type: string }} }} }}\n"
        )
    };
    document(&format!("    Large:\n      oneOf:\n{}", list(many(10_000), one)))
}

fn shaped() -> (String, Vec<u8>) {
    let one = |at: usize| {
        format!(
            "        - {{ type: object, required: [v{at}], properties: {{ v{at}: {{ type: string }} }} }}\n"
        )
    };
    document(&format!("    Large:\n      oneOf:\n{}", list(many(10_000), one)))
}

fn wide_shaped() -> (String, Vec<u8>) {
    let one = |at: usize| {
        let members = list(20, |member| format!("m{at}x{member}: {{ type: string }}, "));
        format!("        - {{ type: object, properties: {{ {members} }} }}\n")
    };
    document(&format!("    Large:\n      anyOf:\n{}", list(many(2_000), one)))
}

fn operations() -> (String, Vec<u8>) {
    let one = |at: usize| {
        format!(
            "  /p{at}: {{ get: {{ operationId: same, tags: [t], responses: {{ '204': {{ description: ok }} }} }} }}\n"
        )
    };
    let text =
        format!("openapi: 3.1.0\ninfo: {{ title: Large, version: '1' }}\npaths:\n{}", list(many(3_000), one));
    ("case.yaml".to_owned(), text.into_bytes())
}

fn same_schemas() -> (String, Vec<u8>) {
    let one = |at: usize| {
        let key = format!("{at:b}").replace('0', " ").replace('1', ".");
        format!("    \"A{key}\": {{ type: object, properties: {{ a: {{ type: string }} }} }}\n")
    };
    document(&list(many(5_000), one))
}

fn same_inline() -> (String, Vec<u8>) {
    let one = |at: usize| {
        format!(
            "        - {{ type: array, items: {{ type: object, properties: {{ p{at}: {{ type: object, properties: {{ x{at}: {{ type: string }} }} }} }} }} }}\n"
        )
    };
    document(&format!("    Large:\n      prefixItems:\n{}", list(many(5_000), one)))
}

fn laughs() -> (String, Vec<u8>) {
    let mut text = String::from("    A0: &a0 { type: object, properties: { x: { type: string } } }\n");
    for at in 1..40 {
        let before = at - 1;
        let _ =
            writeln!(text, "    A{at}: &a{at} {{ allOf: [*a{before}, *a{before}, *a{before}, *a{before}] }}");
    }
    document(&text)
}

fn doubling() -> (String, Vec<u8>) {
    let one = |at: usize| {
        let next = format!("$ref: '#/components/schemas/A{}'", at + 1);
        format!(
            "    A{at}: {{ allOf: [{{ {next} }}, {{ {next} }}], properties: {{ p{at}: {{ type: string }} }} }}\n"
        )
    };
    document(&(list(60, one) + "    A60: { type: object }\n"))
}

fn product() -> (String, Vec<u8>) {
    let choice = |at: usize| {
        let variants = list(10, |variant| {
            format!(
                "{{ type: object, required: [v{at}x{variant}], properties: {{ v{at}x{variant}: {{ type: string }} }} }}, "
            )
        });
        format!("        - {{ oneOf: [{variants}] }}\n")
    };
    document(&format!("    Large:\n      allOf:\n{}", list(10, choice)))
}

fn choices() -> (String, Vec<u8>) {
    let one = |at: usize| {
        let next = format!("$ref: '#/components/schemas/A{}'", at + 1);
        format!(
            "    A{at}: {{ oneOf: [{{ {next} }}, {{ type: array, items: {{ {next} }} }}, {{ {next}, title: t{at} }}] }}\n"
        )
    };
    document(&(list(60, one) + "    A60: { type: object }\n"))
}

fn cliques() -> (String, Vec<u8>) {
    let one = |at: usize| {
        let others = list(30, |other| format!("{{ $ref: '#/components/schemas/A{other}' }}, "));
        format!("    A{at}: {{ allOf: [{others}], properties: {{ p{at}: {{ type: string }} }} }}\n")
    };
    document(&list(30, one))
}

fn merges() -> (String, Vec<u8>) {
    let mut text = String::from("    A0: &a0 { type: object, x-a: 1, x-b: 2 }\n");
    for at in 1..200 {
        let before = at - 1;
        let _ = writeln!(text, "    A{at}: &a{at} {{ <<: [*a{before}, *a{before}], x-{at}: *a{before} }}");
    }
    document(&text)
}

fn parameters() -> (String, Vec<u8>) {
    let each =
        list(60, |at| format!("{{ name: p{at}, in: query, schema: {{ type: string, enum: [a, b] }} }}, "));
    let one = |at: usize| {
        format!(
            "  /p{at}: {{ get: {{ parameters: *many, responses: {{ '204': {{ description: ok }} }} }} }}\n"
        )
    };
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: Large, version: '1' }}\nx-many: &many [{each}]\npaths:\n{}",
        list(many(1_000), one)
    );
    ("case.yaml".to_owned(), text.into_bytes())
}

fn prose() -> (String, Vec<u8>) {
    let text = "*[`<a ".repeat(many(170_000));
    document(&format!(
        "    Large: {{ type: object, description: \"{text}\", properties: {{ a: {{ description: \"{text}\" }} }} }}\n"
    ))
}

fn key() -> (String, Vec<u8>) {
    let text = "k".repeat(1_000_000);
    document(&format!("    Large: {{ type: object, properties: {{ {text}: {{ type: string }} }} }}\n"))
}
