//! Public items of both crates: which are gone, new, called otherwise, or have another signature. Not which there are.

use super::entry::Severity::{Additive, Breaking, Neutral};
use super::entry::{Entry, Level, Severity};
use super::surface::{self, Kind, Piece};
use super::walk::{About, Walk};
use super::words;
use crate::api::TypeId;
use std::collections::{BTreeMap, BTreeSet};

/// Items of both sides that are the same one, by number.
struct Matched {
    both: Vec<(usize, usize)>,
    gone: Vec<usize>,
    come: Vec<usize>,
    /// From old to new paths, where they are different.
    moved: BTreeMap<String, String>,
}

/// Compares what both crates show. `pairs` are types that are the same one in both documents.
pub(super) fn compare(walk: &mut Walk<'_>, pairs: &[(TypeId, TypeId)]) {
    let (old, new) = (surface::of(walk.old), surface::of(walk.new));
    let found = find(&old, &new, types(walk, pairs));
    let paths = |all: &[Piece], which: &[usize]| -> BTreeSet<String> {
        which.iter().map(|at| all[*at].path()).collect()
    };
    let (mut gone, mut come) = (paths(&old, &found.gone), paths(&new, &found.come));
    // What is another kind of type has other members, and no more is said of them.
    let remade = found.both.iter().map(|(before, after)| (&old[*before], &new[*after]));
    let remade = remade.filter(|(before, after)| {
        let head = |piece: &Piece| piece.signature.split(' ').take(2).collect::<Vec<_>>().join(" ");
        before.kind == Kind::Type && head(before) != head(after)
    });
    let (remade_old, remade_new): (Vec<String>, Vec<String>) =
        remade.map(|(before, after)| (before.path(), after.path())).unzip();
    gone.extend(remade_old);
    come.extend(remade_new);
    for at in &found.gone {
        let piece = &old[*at];
        if !is_part(piece, &gone) {
            let why = words::gone(piece.kind);
            push(walk, Breaking, "item-removed", Some(piece), None, "gone".to_owned(), why);
        }
    }
    for (before, after) in &found.both {
        both(walk, &old[*before], &new[*after], &found.moved, (&gone, &come));
    }
    for at in &found.come {
        let piece = &new[*at];
        if piece.is_sealed && !is_part(piece, &come) {
            let why = "code that matches on all of them compiles no longer";
            push(
                walk,
                Breaking,
                "item-added",
                None,
                Some(piece),
                "a new variant of a closed enum".to_owned(),
                why,
            );
        } else if !is_part(piece, &come) {
            let what = words::come(piece.kind).to_owned();
            push(walk, Additive, "item-added", None, Some(piece), what, "what was there stays as it was");
        }
    }
}

/// Whether an item is gone or new because something else is, which tells it.
fn is_part(piece: &Piece, around: &BTreeSet<String>) -> bool {
    // What a call gives and its enums are told by the method.
    let of_call = || ["output ", "failure ", "body "].iter().any(|start| piece.origin.starts_with(start));
    let is_told = piece.kind == Kind::Answer || piece.kind == Kind::Type && of_call();
    is_told || around.contains(&piece.parent)
}

/// Types that have another name, by their paths.
fn types(walk: &Walk<'_>, pairs: &[(TypeId, TypeId)]) -> BTreeMap<String, String> {
    let (old, new) = (&walk.old.stages, &walk.new.stages);
    let taken: BTreeSet<&str> = new.names.types.values().map(|name| name.as_str()).collect();
    let known: BTreeSet<&str> = old.names.types.values().map(|name| name.as_str()).collect();
    let mut moved = BTreeMap::new();
    let mut targets = BTreeSet::new();
    for (before, after) in pairs {
        let before = old.names.types.get(&old.facts.twin(*before));
        let after = new.names.types.get(&new.facts.twin(*after));
        if let (Some(before), Some(after)) = (before, after)
            && before != after
            && !taken.contains(before.as_str())
            && !known.contains(after.as_str())
            && !moved.contains_key(&format!("types::{before}"))
            && targets.insert(after)
        {
            moved.insert(format!("types::{before}"), format!("types::{after}"));
        }
    }
    moved
}

fn find(old: &[Piece], new: &[Piece], mut moved: BTreeMap<String, String>) -> Matched {
    let paths: BTreeMap<(Kind, String), usize> =
        new.iter().enumerate().map(|(at, piece)| ((piece.kind, piece.path()), at)).collect();
    let known: BTreeSet<(Kind, String)> =
        old.iter().map(|piece| (piece.kind, translated(piece, &moved))).collect();
    let mut origins: BTreeMap<(Kind, String, String), Vec<usize>> = BTreeMap::new();
    for (at, piece) in new.iter().enumerate().rev() {
        if !piece.origin.is_empty() && !known.contains(&(piece.kind, piece.path())) {
            origins
                .entry((piece.kind, scope(piece, &piece.parent), piece.origin.clone()))
                .or_default()
                .push(at);
        }
    }
    let (mut both, mut gone) = (Vec::new(), Vec::new());
    let mut taken = BTreeSet::new();
    for (at, piece) in old.iter().enumerate() {
        let path = translated(piece, &moved);
        if let Some(now) = paths.get(&(piece.kind, path)).filter(|now| taken.insert(**now)) {
            both.push((at, *now));
            continue;
        }
        let parent = moved.get(&piece.parent).unwrap_or(&piece.parent);
        let candidates = origins.get_mut(&(piece.kind, scope(piece, parent), renamed(&piece.origin, &moved)));
        match candidates.and_then(Vec::pop).filter(|now| taken.insert(*now)) {
            Some(now) => {
                both.push((at, now));
                moved.insert(piece.path(), new[now].path());
            }
            None => gone.push(at),
        }
    }
    let come = (0..new.len()).filter(|at| !taken.contains(at)).collect();
    Matched { both, gone, come, moved }
}

/// Where an origin is one of a kind: in what has the item, or in the whole crate.
fn scope(piece: &Piece, parent: &str) -> String {
    match piece.kind {
        Kind::Type | Kind::Group | Kind::Method | Kind::Answer | Kind::Setter | Kind::Feature => {
            String::new()
        }
        Kind::Field | Kind::Variant | Kind::Constructor | Kind::Implementation | Kind::Chained => {
            parent.to_owned()
        }
    }
}

/// The path that an old item would have if nothing but names of others had changed.
fn translated(piece: &Piece, moved: &BTreeMap<String, String>) -> String {
    let path = piece.path();
    if let Some(now) = moved.get(&path) {
        return now.clone();
    }
    match moved.get(&piece.parent) {
        Some(parent) => surface::join(parent, &renamed(&piece.name, moved)),
        None if moved.is_empty() || piece.kind != Kind::Implementation => path,
        None => surface::join(&piece.parent, &renamed(&piece.name, moved)),
    }
}

/// A text with the new paths in place of the old ones.
fn renamed(text: &str, moved: &BTreeMap<String, String>) -> String {
    if moved.is_empty() {
        return text.to_owned();
    }
    let is_path = |one: char| one.is_alphanumeric() || matches!(one, '_' | ':' | '#');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_path) {
        out.push_str(&rest[..start]);
        let end = rest[start..].find(|one| !is_path(one)).map_or(rest.len(), |end| start + end);
        let word = &rest[start..end];
        out.push_str(moved.get(word).map_or(word, String::as_str));
        rest = &rest[end..];
    }
    out + rest
}

fn both(
    walk: &mut Walk<'_>,
    old: &Piece,
    new: &Piece,
    moved: &BTreeMap<String, String>,
    (gone, come): (&BTreeSet<String>, &BTreeSet<String>),
) {
    let is_renamed = moved.contains_key(&old.path());
    // Answers go with their methods, and so do their enums.
    if is_renamed && !is_part(old, &BTreeSet::new()) {
        let (what, why) = words::renamed(old, new);
        push(walk, Breaking, "item-renamed", Some(old), Some(new), what, why);
    }
    let mut before = renamed(&old.signature, moved);
    if is_renamed && old.name != new.name {
        before = before.replace(&old.name, &new.name);
    }
    if before != new.signature && !only_names(old, new, moved) {
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<String>>();
        let (had, has) = (lines(&before), lines(&new.signature));
        // What can be made is told once, by `new`.
        let maker = |parent: &str, among: &BTreeSet<String>| among.contains(&surface::join(parent, "new"));
        let setters_only =
            had.iter().next() == has.iter().next() || had.is_subset(&has) || has.is_subset(&had);
        if old.kind == Kind::Field && setters_only && (maker(&old.parent, gone) || maker(&new.parent, come)) {
            return deprecated(walk, old, new);
        }
        let (what, why) = words::changed(old, new, moved, renamed);
        match had.is_subset(&has) && had.len() > 1 || old.kind == Kind::Field && had.is_subset(&has) {
            true => {
                let what = "can be set now".to_owned();
                push(
                    walk,
                    Additive,
                    "item-extended",
                    Some(old),
                    Some(new),
                    what,
                    "what was there stays as it was",
                );
            }
            false => push(walk, Breaking, "item-changed", Some(old), Some(new), what, why),
        }
    }
    deprecated(walk, old, new);
}

/// Whether nothing but the names of arguments changed, which callers do not write.
fn only_names(old: &Piece, new: &Piece, moved: &BTreeMap<String, String>) -> bool {
    let names = |piece: &Piece| piece.arguments.iter().map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
    let types =
        |piece: &Piece| -> Vec<String> { piece.arguments.iter().map(|(_, ty)| renamed(ty, moved)).collect() };
    let is_called = matches!(old.kind, Kind::Constructor | Kind::Method);
    // The same names in another order are another call that compiles all the same.
    is_called && names(old) != names(new) && types(old) == types(new) && !old.arguments.is_empty()
}

fn deprecated(walk: &mut Walk<'_>, old: &Piece, new: &Piece) {
    match (old.deprecated, new.deprecated) {
        (false, true) => {
            let why = "code that uses it gets a warning of the compiler";
            push(walk, Additive, "item-deprecated", Some(old), Some(new), "deprecated".to_owned(), why);
        }
        (true, false) => {
            let what = "no longer deprecated".to_owned();
            let why = "code that uses it gets no warning of the compiler now";
            push(walk, Neutral, "item-reactivated", Some(old), Some(new), what, why);
        }
        (true, true) | (false, false) => {}
    }
}

fn push(
    walk: &mut Walk<'_>,
    severity: Severity,
    kind: &'static str,
    old: Option<&Piece>,
    new: Option<&Piece>,
    what: String,
    why: &str,
) {
    let Some(shown) = new.or(old) else { return };
    let about = About {
        subject: shown.shown(),
        old: old.and_then(|piece| piece.site),
        new: new.and_then(|piece| piece.site),
        tags: &shown.tags,
        part: match shown.kind {
            Kind::Chained => shown.name.clone(),
            Kind::Method | Kind::Answer => "call".to_owned(),
            _ => String::new(),
        },
    };
    let entry = walk.entry(Level::Rust, severity, kind, &about, what, why);
    let signature = |piece: &Piece| piece.signature.clone();
    walk.push(Entry { before: old.map(signature), after: new.map(signature), ..entry });
}
