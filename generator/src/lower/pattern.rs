//! Patterns: from ECMA-262, as documents write them, to the engine that checks them. Not what they are about.
//!
//! The engine is `fancy-regex`: without look-around and back references it takes linear time, and with them it stops
//! after so many steps. Nothing that is kept here ran on any text.

use super::Lowering;
use crate::api::{Constraint, Doc, Pattern, Shape};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::lowering as codes;
use std::collections::BTreeMap;

/// Longest pattern that is looked at. Parsers of patterns descend into groups.
const LONGEST: usize = 4096;
/// Most groups in one another.
const DEEPEST: usize = 50;
/// So many different patterns are compiled: each may take some milliseconds.
const MOST: usize = 2_000;
/// Bytes of a compiled pattern. The runtime has the same bound.
const SIZE: usize = 4 << 20;

/// Translates all patterns of what was lowered; what is none is reported at its place.
pub(super) fn translate(cx: &mut Lowering<'_, '_>) {
    let mut known: BTreeMap<String, Result<String, &'static str>> = BTreeMap::new();
    let Lowering { api, out, .. } = cx;
    let ids: Vec<_> = api.types.ids().collect();
    for id in ids {
        let ty = &mut api.types[id];
        of_doc(out, &mut known, &mut ty.doc);
        if let Shape::Object(object) = &mut ty.shape {
            object.properties.iter_mut().for_each(|one| of_doc(out, &mut known, &mut one.doc));
        }
    }
}

fn of_doc(out: &mut Diagnostics, known: &mut BTreeMap<String, Result<String, &'static str>>, doc: &mut Doc) {
    for pattern in doc.constraints.iter_mut().flat_map(patterns) {
        if !known.contains_key(&pattern.text) {
            let translated =
                if known.len() < MOST { compile(&pattern.text) } else { Err("there are too many") };
            if let Err(why) = translated {
                out.report(
                    &codes::PATTERN_UNCHECKED,
                    pattern.site,
                    format!("the pattern `{}` is not checked: {why}", shown(&pattern.text)),
                );
            }
            known.insert(pattern.text.clone(), translated);
        }
        pattern.compiled = known.get(&pattern.text).and_then(|known| known.as_ref().ok()).cloned();
    }
}

/// All patterns of a constraint.
fn patterns(constraint: &mut Constraint) -> Vec<&mut Pattern> {
    match constraint {
        Constraint::Pattern(pattern) => vec![pattern],
        Constraint::Names(all) => all
            .iter_mut()
            .filter_map(|one| match one {
                Constraint::Pattern(pattern) => Some(pattern),
                _ => None,
            })
            .collect(),
        Constraint::NamePatterns(names) => names.patterns.iter_mut().collect(),
        _ => Vec::new(),
    }
}

fn shown(text: &str) -> String {
    let short: String = text.chars().take(80).collect();
    let more = if short.len() < text.len() { ".." } else { "" };
    format!("{}{more}", short.escape_debug())
}

/// The pattern as the engine has it, or why there is none.
fn compile(text: &str) -> Result<String, &'static str> {
    if text.len() > LONGEST {
        return Err("it is too long");
    }
    let mut depth = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err("its groups are nested too deep");
        }
    }
    if !jsonschema_regex::is_valid_ecma_regex(text) {
        return Err("it is no regular expression of ECMA-262");
    }
    let translated = jsonschema_regex::to_rust_regex(text)
        .map_err(|()| "it means something that only ECMA-262 has")?
        .into_owned();
    let mut builder = fancy_regex::RegexBuilder::new(&translated);
    match builder.delegate_size_limit(SIZE).build() {
        Ok(_) => Ok(translated),
        Err(_) => Err("it is too large, or means something that only ECMA-262 has"),
    }
}

#[cfg(test)]
mod tests {
    use super::compile;

    #[test]
    fn what_documents_write_is_understood() {
        for (pattern, fits, misfits) in [
            (r"^\d+$", "123", "\u{663}"),
            (r"^[\w\-\.]+$", "a-b.c", "ä"),
            (r"\/v1\/", "x/v1/y", "v1"),
            (r"^(?!-)[a-z-]{1,63}(?<!-)$", "a-b", "a-"),
            (r"^\p{L}+$", "äß", "a1"),
            (r"^[^\s]+$", "ab", "a b"),
            (r"^(.)\1$", "aa", "ab"),
            ("^\\u0041$", "A", "B"),
            ("", "x", ""),
            (r"^[[\]]+$", "[]", "()"),
            (r"^a{2}$", "aa", "aaa"),
            (r"^[a-z&&b]+$", "a&b", "1"),
            ("^a.c$", "a\u{e9}c", "a\nc"),
        ] {
            let compiled = compile(pattern).unwrap_or_else(|why| panic!("{pattern}: {why}"));
            let engine = fancy_regex::Regex::new(&compiled).expect(pattern);
            assert!(engine.is_match(fits).expect("few steps"), "{pattern} as {compiled} fits {fits}");
            let refused = misfits.is_empty() || !engine.is_match(misfits).expect("few steps");
            assert!(refused, "{pattern} as {compiled} does not fit {misfits}");
        }
    }

    #[test]
    fn what_is_none_has_a_reason() {
        let deep = format!("{}a{}", "(".repeat(60), ")".repeat(60));
        let long = "a".repeat(5000);
        let large = r"(\p{L}{1000}){1000}";
        for pattern in ["(", "a**", "(?i)a", "[b-a]", "*", &deep, &long, large] {
            assert!(compile(pattern).is_err(), "{}", &pattern[..pattern.len().min(40)]);
        }
    }
}
