//! Calls of the runtime's table macros. Their text is filled to the line here: no formatter knows their shape.

use super::ty::Place;
use crate::rust::{Ident, Ty};
use proc_macro2::Literal;

/// Width of a line: no formatter touches the inside of a table.
pub(super) const WIDTH: usize = 110;

/// `rt::MACRO! { HEAD { entries } }`, the entries separated by commas and filled to the line.
pub(super) fn call(name: &str, head: &str, entries: &[String]) -> String {
    call_with_end(name, head, entries, None)
}

/// As [`call`], with something behind the entries.
pub(super) fn call_with_end(name: &str, head: &str, entries: &[String], end: Option<&str>) -> String {
    let end = end.map_or_else(String::new, |end| format!(" {end}"));
    let one_line = format!("rt::{name}! {{ {head} {{ {} }}{end} }}\n", entries.join(", "));
    if entries.is_empty() {
        return format!("rt::{name}! {{ {head} {{ }}{end} }}\n");
    }
    if one_line.len() <= WIDTH && !one_line.trim_end().contains('\n') {
        return one_line;
    }
    fill(name, head, entries, &end, |index| if index + 1 == entries.len() { "" } else { "," })
}

/// The same with a semicolon behind each group of entries.
pub(super) fn groups(name: &str, head: &str, entries: &[String], size: usize) -> String {
    let ends = |index: usize| (index + 1).is_multiple_of(size) || index + 1 == entries.len();
    fill(name, head, entries, "", |index| if ends(index) { ";" } else { "," })
}

fn fill(
    name: &str,
    head: &str,
    entries: &[String],
    end: &str,
    mark: impl Fn(usize) -> &'static str,
) -> String {
    let mut text = format!("rt::{name}! {{ {head} {{\n");
    let mut line = String::new();
    for (index, entry) in entries.iter().enumerate() {
        let comma = mark(index);
        let wide = 4 + line.len() + 1 + entry.len() + comma.len() > WIDTH;
        if !line.is_empty() && (wide || entry.contains('\n')) {
            text += &format!("    {line}\n");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line += entry;
        line += comma;
        // What stands on several lines stands alone.
        if entry.contains('\n') {
            text += &format!("    {line}\n");
            line.clear();
        }
    }
    if !line.is_empty() {
        text += &format!("    {line}\n");
    }
    text + &format!("}}{end} }}\n")
}

/// How the type that is sent is made of the one that is received, where they differ.
pub(super) fn sent_form(place: Place<'_>, sent: &Ident, received: Option<&Ident>) -> String {
    let received = received.map(|received| place.text(&Ty::Named(received.clone())));
    received.map_or_else(String::new, |received| format!("rt::sent_form! {{ {sent} of {received} }}\n"))
}

/// Text as a Rust string literal.
pub(super) fn string(text: &str) -> String {
    Literal::string(text).to_string()
}

/// Tokens of expressions as a table shows them, without the spaces that printing tokens puts between them.
pub(super) fn expression(tokens: &proc_macro2::TokenStream) -> String {
    let mut text = String::new();
    let mut after_name = false;
    for tree in tokens.clone() {
        match tree {
            proc_macro2::TokenTree::Group(group) => {
                let inner = expression(&group.stream());
                text += &match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => format!("({inner})"),
                    proc_macro2::Delimiter::Bracket => format!("[{inner}]"),
                    proc_macro2::Delimiter::Brace => format!("{{ {inner} }}"),
                    proc_macro2::Delimiter::None => inner,
                };
                after_name = false;
            }
            proc_macro2::TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                if punct.as_char() == ',' {
                    text.push(' ');
                }
                after_name = false;
            }
            name @ (proc_macro2::TokenTree::Ident(_) | proc_macro2::TokenTree::Literal(_)) => {
                if after_name {
                    text.push(' ');
                }
                text += &name.to_string();
                after_name = true;
            }
        }
    }
    text
}
