//! Keeps `SUPPORTED.md` true: it is written from the grammar table that the generator itself works by. Rewrites the
//! file and fails when it is stale. Not whether the stances are the right ones.

#[path = "supported/notes.rs"]
mod notes;

use clientsmith::document::Dialect;
use clientsmith::document::grammar::{Absence, Field, Holds, Kind, Stance, fields};
use notes::{NOT_YET, NOTES};
use std::fmt::Write as _;
use std::path::Path;

#[test]
fn supported_md_says_what_the_grammar_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("SUPPORTED.md");
    let wished = page();
    // Version control may have changed the line ends.
    let found = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if found != wished {
        std::fs::write(&path, wished).expect("SUPPORTED.md can be written");
        panic!("SUPPORTED.md was stale and has been written anew: commit it");
    }
}

#[test]
fn notes_are_about_fields_that_there_are() {
    for (kind, key, _) in NOTES.iter().chain(NOT_YET) {
        assert!(kind.field(key).is_some(), "{kind:?} has no field {key}");
    }
    for (kind, key, _) in NOT_YET {
        let stance = kind.field(key).map(|field| field.stance);
        assert_eq!(stance, Some(Stance::Honored), "{kind:?}.{key}: the grammar tells by itself, take it out");
    }
}

fn page() -> String {
    let mut text = include_str!("supported/head.md").to_owned();
    text += &chapter("OpenAPI 3.0, 3.1 and 3.2, object by object", Dialect::V32);
    text += &chapter("Swagger 2.0, object by object", Dialect::Swagger2);
    text
}

/// The objects that a version has, each with the fields that are its own.
fn chapter(title: &str, dialect: Dialect) -> String {
    let mut text = format!("\n## {title}\n");
    for kind in Kind::ALL {
        let own: Vec<&Field> = fields(*kind).iter().filter(|field| field.is_of(dialect)).collect();
        let title = kind.title_in(dialect);
        if fields(*kind).is_empty() && dialect != Dialect::Swagger2 {
            let _ = write!(text, "\n### {title}\n\nIts keys are expressions; it is not entered.\n");
        }
        if own.is_empty() {
            continue;
        }
        let _ = write!(text, "\n### {title}\n\n| field | holds | |\n| --- | --- | --- |\n");
        for field in own {
            let _ = writeln!(text, "| `{}` | {} | {} |", field.key, holds(field.holds), stance(*kind, field));
        }
    }
    text
}

fn stance(kind: Kind, field: &Field) -> String {
    let said = |list: &[(Kind, &str, &'static str)]| {
        list.iter().find(|(of, key, _)| *of == kind && *key == field.key).map(|(_, _, note)| *note)
    };
    let mut text = match field.stance {
        Stance::Honored if said(NOT_YET).is_some() => "not yet".to_owned(),
        Stance::Honored => "**honoured**".to_owned(),
        Stance::Documented => "documented".to_owned(),
        Stance::Refused(code) => format!("not read, {}", code.id),
    };
    match field.absence {
        Absence::Fine => {}
        Absence::Healed => text += "; required, its absence is healed (W108)",
        Absence::Fatal => text += "; required (E015)",
    }
    if let Some(note) = said(NOT_YET).or_else(|| said(NOTES)) {
        let _ = write!(text, ": {note}");
    }
    text
}

fn holds(holds: Holds) -> String {
    match holds {
        Holds::Text => "text".to_owned(),
        Holds::Flag => "boolean".to_owned(),
        Holds::Number => "number".to_owned(),
        Holds::Any => "any value".to_owned(),
        Holds::Values => "list of values".to_owned(),
        Holds::Texts => "list of text".to_owned(),
        Holds::TextOrTexts => "text or list of text".to_owned(),
        Holds::TextMap => "map of text".to_owned(),
        Holds::TextsMap => "map of lists of text".to_owned(),
        Holds::ValueMap => "map of values".to_owned(),
        Holds::Requirements => "list of Security Requirement Objects".to_owned(),
        Holds::One(kind) => kind.title().to_owned(),
        Holds::OneOrList(kind) => format!("{} or a list of them", kind.title()),
        Holds::List(kind) => format!("list of {}s", kind.title()),
        Holds::Map(kind) | Holds::Patterned(kind) => format!("map of {}s", kind.title()),
    }
}
