//! Files that are referred to and cannot be read: what they cost, and what not.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::source::files::Memory;

/// A file that is broken costs what needs it, and is told once; the rest is generated.
#[test]
fn broken_files_cost_what_needs_them() {
    let main = "openapi: 3.1.0
info: {title: A, version: '1'}
paths:
  /a: {get: {responses: {200: {description: a, content: {application/json: {schema: {$ref: 'b.yaml#/S'}}}}}}}
  /b: {get: {parameters: [{$ref: 'b.yaml#/P'}], responses: {}}}
  /c: {get: {responses: {200: {description: c, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}}
  /d: {get: {responses: {200: {description: d, content: {application/json: {schema: {type: integer}}}}}}}
  /e: {$ref: 'c.json'}
components: {schemas: {T: {type: array, items: {$ref: '#/components/schemas/U'}}, U: {properties: {s: {$ref: 'b.yaml#/S'}}}}}
";
    let files = [("a.yaml", main), ("b.yaml", "S: {}\n  x: [\n"), ("c.json", "{\"get\": }")];
    let memory = || Memory(files.map(|(path, text)| (path.into(), text.as_bytes().to_vec())).into());
    let mut out = Diagnostics::default();
    let made = clientsmith::generate(&Config::new("a.yaml"), &mut memory(), &mut out).expect("generated");
    let line = |one: &&clientsmith::diagnostic::Diagnostic| {
        let (line, column) = one.site.map_or((0, 0), |site| out.sources.line_column(site));
        format!("{} {line}:{column} {}", one.code.id, one.message)
    };
    let said: Vec<_> = out.sorted().iter().map(line).filter(|line| line.starts_with('E')).collect();
    assert_eq!(said.len(), 2, "{said:#?}");
    assert!(said[0].starts_with("E016 4:86 `b.yaml` cannot be read: "), "{said:#?}");
    assert!(said[1].starts_with("E016 8:8 `c.json` cannot be read: "), "{said:#?}");
    let notes: Vec<_> = out.sorted().iter().flat_map(|one| &one.notes).filter_map(|note| note.site).collect();
    assert!(notes.iter().any(|site| out.sources.line_column(*site) == (1, 9)), "the place in the file");
    let counts = made.summary.operations;
    assert_eq!((counts.total, counts.generated, counts.degraded, counts.skipped), (4, 4, 3, 0));
}
