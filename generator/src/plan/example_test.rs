//! Tests of the crate: the document's own examples, where they agree with their schemas.

use super::{Context, scalar, ty};
use crate::api::{Media, MediaKind, StatusPattern, TypeId};
use crate::facts::agrees;
use crate::rust::{ExampleTest, Ident};
use serde_json::Value;
use std::collections::BTreeSet;

/// Longest example that is taken over.
const LONGEST: usize = 20_000;
/// Most tests of one crate.
const MOST: usize = 500;

pub(super) fn plan(cx: &Context<'_>) -> Vec<ExampleTest> {
    let foreign = scalar::knows_foreign(cx);
    let mut tests = Vec::new();
    let mut taken = BTreeSet::new();
    for (id, operation) in cx.api.operations.iter() {
        let marker = &cx.names.methods[&id].marker;
        let base = crate::names::words::words(marker.unraw()).join("_");
        let title = format!("{} {}", operation.method.0, operation.path.text);
        for media in operation.body.iter().flat_map(|body| &body.media) {
            add(
                cx,
                foreign,
                &mut tests,
                &mut taken,
                &format!("{base}_request"),
                &format!("Request of {title}"),
                media,
            );
        }
        for outcome in &operation.outcomes {
            let status = match outcome.status {
                StatusPattern::Code(code) => code.to_string(),
                StatusPattern::Class(class) => format!("{class}xx"),
                StatusPattern::Default => "default".to_owned(),
            };
            for media in &outcome.media {
                let title = format!("Answer {status} of {title}");
                add(cx, foreign, &mut tests, &mut taken, &format!("{base}_{status}"), &title, media);
            }
        }
    }
    tests
}

fn add(
    cx: &Context<'_>,
    foreign: bool,
    tests: &mut Vec<ExampleTest>,
    taken: &mut BTreeSet<String>,
    base: &str,
    title: &str,
    media: &Media,
) {
    let Some(id) = media.ty.filter(|_| media.kind == MediaKind::Json) else { return };
    for (name, value) in &media.examples {
        if tests.len() >= MOST {
            return;
        }
        let json = value.to_string();
        if json.len() > LONGEST || !is_usable(cx, id, value) || (foreign && scalar::holds_foreign(cx, id)) {
            continue;
        }
        let own = name
            .as_deref()
            .map(|name| crate::names::words::words(name).join("_"))
            .filter(|own| !own.is_empty());
        let base = own.map_or_else(|| base.to_owned(), |own| format!("{base}_{own}"));
        let free = (1..).map(|count| if count == 1 { base.clone() } else { format!("{base}_{count}") });
        let name = free
            .into_iter()
            .find(|one| taken.insert(one.clone()))
            .expect("invariant: there is always a next number");
        tests.push(ExampleTest { name: Ident::new(&name), doc: title.to_owned(), ty: ty::of(cx, id), json });
    }
}

/// Whether the example agrees with its schema and says something.
fn is_usable(cx: &Context<'_>, id: TypeId, value: &Value) -> bool {
    (value.is_object() || value.is_array()) && agrees(cx.api, id, value)
}
