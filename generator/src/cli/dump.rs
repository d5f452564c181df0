//! `dump`: what a stage makes of a document, as text. Not the stages.

use super::args::Dump;
use super::selection::{self, Job};
use super::{DONE, REJECTED, print};
use clap::ValueEnum;
use clientsmith::config::Config;
use clientsmith::diagnostic::{Diagnostics, Rejected};
use clientsmith::document::{self, Document, Node, NodeKind};
use clientsmith::source::files::Disk;
use clientsmith::{api, emit};
use std::io::Write as _;

/// The stages in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// The document as it is lowered: overlays applied, one dialect, every node with its line and column.
    #[value(alias = "tree")]
    Document,
    /// What the API says, and which operations give pages and why.
    Api,
    /// What follows from it.
    Facts,
    /// What everything is called.
    Names,
    /// The crate as planned.
    Rust,
    /// The files that are written.
    #[value(alias = "tokens")]
    Files,
}

/// Runs `clientsmith dump`; returns the exit code.
pub fn dump(options: &Dump) -> u8 {
    let jobs = match selection::jobs(&options.selection, Some(&options.shape), None) {
        Ok(jobs) => jobs,
        Err(code) => return code,
    };
    print::diagnostics(&jobs.diagnostics);
    let Some(list) = jobs.list else { return REJECTED };
    let mut code = DONE;
    for Job { config, name, .. } in &list {
        let mut out = Diagnostics::default();
        let text = text(options.stage, config, &mut out);
        print::diagnostics(&out);
        match text {
            Ok(text) => {
                let title = name.as_ref().filter(|_| list.len() > 1);
                let title = title.map_or(String::new(), |name| format!("// {}\n", name.escape_debug()));
                let _ = write!(anstream::stdout(), "{title}{text}");
            }
            Err(Rejected) => code = REJECTED,
        }
    }
    code
}

/// What a stage makes of a document.
fn text(stage: Stage, config: &Config, out: &mut Diagnostics) -> Result<String, Rejected> {
    let mut disk = Disk::new();
    match stage {
        Stage::Document => {
            let document = document::load(out, config, &mut disk);
            out.gate()?;
            Ok(outline(&document, out))
        }
        Stage::Api => {
            let stages = clientsmith::stages(config, &mut disk, out)?;
            Ok(api::describe(&stages.api) + &stages.describe_pages())
        }
        Stage::Facts => Ok(format!("{:#?}\n", clientsmith::stages(config, &mut disk, out)?.facts)),
        Stage::Names => Ok(format!("{:#?}\n", clientsmith::stages(config, &mut disk, out)?.names)),
        Stage::Rust => Ok(format!("{:#?}\n", clientsmith::stages(config, &mut disk, out)?.krate)),
        Stage::Files => {
            let files = emit::emit(&clientsmith::stages(config, &mut disk, out)?.krate).0;
            Ok(files.iter().map(|(path, text)| format!("// ==== {path}\n{text}")).collect())
        }
    }
}

/// One line for each node: its key, its value where it is a scalar, and where it was stated.
fn outline(document: &Document, out: &Diagnostics) -> String {
    let mut text = String::new();
    let mut left = vec![(0, String::new(), document.root())];
    while let Some((depth, key, node)) = left.pop() {
        let value = match node.kind() {
            NodeKind::Map | NodeKind::List => String::new(),
            NodeKind::Null => "null".to_owned(),
            NodeKind::String => format!("{:?}", node.str().unwrap_or_default()),
            NodeKind::Bool | NodeKind::Number => node.text().unwrap_or_default().to_owned(),
        };
        let (line, column) = out.sources.line_column(node.id());
        text += &format!("{:indent$}{key}{value}  @{line}:{column}\n", "", indent = 2 * depth);
        let inner = children(node);
        left.extend(inner.into_iter().rev().map(|(key, node)| (depth + 1, key, node)));
    }
    text
}

fn children(node: Node<'_>) -> Vec<(String, Node<'_>)> {
    let members = node.entries().map(|(key, node)| (format!("{key:?}: "), node));
    members.chain(node.items().map(|node| ("- ".to_owned(), node))).collect()
}
