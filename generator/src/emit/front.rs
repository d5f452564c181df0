//! The front page of a crate's documentation: the first call, how calls are made, where they are, features, and then
//! what the document says. Not `README.md`, whose readers have no links to items.

use super::{client, manifest};
use crate::rust::{Crate, Group};

/// Below the first line.
pub(super) fn lines(krate: &Crate) -> Vec<String> {
    let mut lines = vec!["```no_run".to_owned()];
    lines.extend(client::first_call(krate, true));
    lines.extend(["```".to_owned(), String::new()]);
    lines.push(
        "What is required is an argument, what is optional is chained onto the [`Call`]. Awaiting it gives the value, \
         [`send`](Call::send) the [`Response`] with status and headers as well. What goes wrong is an [`Error`]: \
         `is_not_found()` and its like tell failures apart, [`typed`](Error::typed) reads the body as documented. Server, \
         credentials, time limits and repetition are settings of the [`ClientBuilder`]."
            .to_owned(),
    );
    lines.extend(operations(krate));
    lines.extend(features(krate));
    if !krate.package.doc.paragraphs.is_empty() {
        lines.extend([String::new(), "# About the API".to_owned(), String::new()]);
        lines.extend(krate.package.doc.paragraphs.iter().map(|line| below(line)));
    }
    lines
}

/// A heading of the document's stands below the one above it.
fn below(line: &str) -> String {
    let level = line.len() - line.trim_start_matches('#').len();
    match (1..6).contains(&level) && line[level..].starts_with(' ') {
        true => format!("#{line}"),
        false => line.to_owned(),
    }
}

/// Groups with links to their pages: what a reader looks for first.
fn operations(krate: &Crate) -> Vec<String> {
    let mut lines = vec![String::new(), "# Operations".to_owned(), String::new()];
    let mut rows = Vec::new();
    for group in &krate.groups {
        match &group.name {
            Some(name) => rows.push(format!(
                "| [`client.{}()`](operations::{name}) | {} | {} |",
                group.accessor,
                group.methods.len(),
                about(group)
            )),
            None => {
                let count = group.methods.len();
                let others = if krate.groups.len() > 1 { ", beside those of these groups" } else { "" };
                let (are, methods) = if count == 1 { ("is", "a method") } else { ("are", "methods") };
                lines.extend([format!("{count} {are} {methods} of the [`Client`]{others}."), String::new()]);
            }
        }
    }
    if !rows.is_empty() {
        lines.extend(["| | operations | |".to_owned(), "| --- | --- | --- |".to_owned()]);
        lines.extend(rows);
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// A group's first paragraph, in a cell of a table.
pub(super) fn about(group: &Group) -> String {
    let block = |line: &&String| line.is_empty() || line.starts_with(['#', '>', '`', '|', '-', '*']);
    let first = group.doc.paragraphs.first().into_iter();
    let lines = first.chain(group.doc.paragraphs.iter().skip(1).take_while(|line| !block(line)));
    lines.map(|line| line.replace('|', " ")).collect::<Vec<_>>().join(" ")
}

/// The features, as `Cargo.toml` explains them.
fn features(krate: &Crate) -> Vec<String> {
    let mut lines = vec![String::new(), "# Features".to_owned(), String::new()];
    let mut default = String::new();
    // One item for the features below one comment.
    let mut items: Vec<(&str, Vec<String>)> = Vec::new();
    let text = manifest::features_of_client(krate);
    for line in text.lines() {
        match (line.strip_prefix("# "), line.split_once(" = ")) {
            (Some(about), _) => items.push((about, Vec::new())),
            (None, Some(("default", brings))) => {
                default = brings.trim_matches(['[', ']']).replace('"', "`");
            }
            (None, Some((name, _))) => {
                items.last_mut().into_iter().for_each(|(_, names)| names.push(format!("`{name}`")));
            }
            (None, None) => {}
        }
    }
    lines.extend(items.iter().map(|(about, names)| format!("- {}: {about}", names.join(", "))));
    if !krate.parts.is_empty() {
        lines
            .push("- `all-parts`: the operations of all tags; each tag has a feature of its own.".to_owned());
    }
    lines.extend([String::new(), format!("On by default: {default}.")]);
    lines
}
