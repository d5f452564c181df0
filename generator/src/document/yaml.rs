//! Reads YAML 1.2 into the tree, from the parser's events. Not JSON, which has a reader of its own.

mod alias;
pub(super) mod indent;
mod position;
mod scalar;
mod tabs;

use super::read::Fault;
use super::tree::NodeKind;
use super::tree::build::{Builder, DEPTH, Text};
use crate::source::{NodeId, Span};
use indent::Moved;
use position::Cursor;
use saphyr_parser::{Event, Parser, ScalarStyle, StrInput, Tag};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What was read, and what is worth a word.
pub(super) struct Read<'b> {
    pub(super) builder: Builder<'b>,
    /// The root of the first document.
    pub(super) root: NodeId,
    /// Tags that are not of the core schema, with the node that they stand at.
    pub(super) tags: Vec<(NodeId, String)>,
    /// Where a second document starts, if there is one.
    pub(super) second: Option<Span>,
}

struct Reader<'t, 'b> {
    text: &'t str,
    cursor: Cursor<'t>,
    builder: Builder<'b>,
    /// Finished anchored nodes; `None` while they are open.
    anchors: BTreeMap<usize, Option<NodeId>>,
    /// Anchors of the open containers.
    open: Vec<usize>,
    /// Nodes that aliases may still add.
    budget: usize,
    /// Open maps with a merge key.
    merging: Vec<NodeId>,
    tags: Vec<(NodeId, String)>,
}

/// Reads the first document of a text, of which `moved` may have moved some lines.
pub(super) fn read<'b>(text: &str, moved: &Moved<'_>, builder: Builder<'b>) -> Result<Read<'b>, Fault> {
    let mut reader = Reader {
        text,
        cursor: Cursor::new(moved),
        builder,
        anchors: BTreeMap::new(),
        open: Vec::new(),
        budget: alias::BUDGET,
        merging: Vec::new(),
        tags: Vec::new(),
    };
    let mut parser = Parser::new(StrInput::new(&moved.text));
    let mut root = None;
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| reader.fault(&error))?;
        if let Event::DocumentStart(_) = event
            && let Some(root) = root
        {
            let second = Some(reader.cursor.span(span));
            return Ok(Read { builder: reader.builder, root, tags: reader.tags, second });
        }
        let node = reader.take(event, span)?;
        root = root.or(node);
    }
    let root = match root {
        Some(root) => root,
        None => reader.builder.scalar(NodeKind::Null, Text::Own(""), Span::default()),
    };
    Ok(Read { builder: reader.builder, root, tags: reader.tags, second: None })
}

impl Reader<'_, '_> {
    /// Takes one event; returns the node that it starts.
    fn take(&mut self, event: Event<'_>, span: saphyr_parser::Span) -> Result<Option<NodeId>, Fault> {
        let span = self.cursor.span(span);
        let (kind, anchor, tag) = match event {
            Event::Scalar(value, style, anchor, tag) => {
                return self.scalar(&value, style, anchor, tag, span).map(Some);
            }
            Event::Alias(anchor) => return self.alias(anchor, span).map(Some),
            Event::SequenceStart(anchor, tag) => (NodeKind::List, anchor, tag),
            Event::MappingStart(anchor, tag) => (NodeKind::Map, anchor, tag),
            Event::SequenceEnd | Event::MappingEnd => {
                let node = self.builder.innermost();
                self.builder.close(span.start.max(span.end));
                if let Some(map) = node.filter(|_| matches!(event, Event::MappingEnd)) {
                    self.merge(map);
                }
                if let Some(anchor) = self.open.pop().filter(|anchor| *anchor != 0) {
                    self.anchors.insert(anchor, node);
                }
                return Ok(None);
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => return Ok(None),
        };
        if self.builder.wants_key() {
            let message = format!("found {} as a key, expected text", kind.word());
            return Err(Fault::syntax(message, span));
        }
        if self.builder.depth() == DEPTH {
            return Err(Fault::too_deep(span));
        }
        let node = self.builder.open(kind, span);
        self.open.push(anchor);
        if anchor != 0 {
            self.anchors.insert(anchor, None);
        }
        self.tag(node, tag.as_deref(), if kind == NodeKind::Map { "map" } else { "seq" });
        Ok(Some(node))
    }

    fn scalar(
        &mut self,
        value: &str,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<Cow<'_, Tag>>,
        span: Span,
    ) -> Result<NodeId, Fault> {
        let span = position::within(self.text, span, value, style);
        if self.builder.wants_key() {
            let map = self.builder.innermost().expect("invariant: a key stands in a map");
            if anchor != 0 {
                // An alias may repeat an anchored key; that takes a node, so it gets one off the tree.
                let aside = self.builder.aside(NodeKind::String, Text::Own(value), span);
                self.anchors.insert(anchor, Some(aside));
            }
            if value == "<<" && style == ScalarStyle::Plain && self.merging.last() != Some(&map) {
                self.merging.push(map);
            }
            self.builder.key(value, span);
            return Ok(map);
        }
        let (kind, known) = match tag.as_deref() {
            None if style == ScalarStyle::Plain => (scalar::kind(value), true),
            None => (NodeKind::String, true),
            Some(tag) => match scalar::tagged(tag, value) {
                Some(kind) => (kind, true),
                None if style == ScalarStyle::Plain && !tag.is_yaml_core_schema() => {
                    (scalar::kind(value), false)
                }
                None => (NodeKind::String, false),
            },
        };
        let start = span.start as usize + usize::from(style != ScalarStyle::Plain);
        let end = start + value.len();
        let text = match (self.text.get(start..end) == Some(value), u32::try_from(start), u32::try_from(end))
        {
            (true, Ok(start), Ok(end)) => Text::Range(start, end),
            _ => Text::Own(value),
        };
        let node = self.builder.scalar(kind, text, span);
        if let (false, Some(tag)) = (known, tag) {
            self.tags.push((node, tag.to_string()));
        }
        if anchor != 0 {
            self.anchors.insert(anchor, Some(node));
        }
        Ok(node)
    }

    /// Notes a tag on a container that is not its own.
    fn tag(&mut self, node: NodeId, tag: Option<&Tag>, own: &str) {
        let Some(tag) = tag else { return };
        let is_own = tag.is_yaml_core_schema() && tag.suffix == own;
        if !is_own && !scalar::is_non_specific(tag) {
            self.tags.push((node, tag.to_string()));
        }
    }

    fn fault(&mut self, error: &saphyr_parser::ScanError) -> Fault {
        let start = self.cursor.byte(error.marker().index());
        let length = self.text[start..].chars().next().map_or(0, char::len_utf8);
        let end = u32::try_from(start + length).unwrap_or(u32::MAX);
        let fault =
            Fault::syntax(error.info(), Span { start: u32::try_from(start).unwrap_or(u32::MAX), end });
        if indent::is_curable(error, self.text) { fault.curable() } else { fault }
    }
}

/// What to do about a fault of the parser, where its words alone do not tell.
pub(super) fn help(fault: &str) -> Option<&'static str> {
    let says = |words: &str| fault.contains(words);
    if says("mapping values are not allowed") {
        return Some("a text that holds `: ` must stand in quotes, and siblings must be indented alike");
    }
    if says("unexpected character") || says("unknown anchor") {
        return Some("a text that starts with one of @ ` % * & ! | > must stand in quotes");
    }
    if says("unknown escape character") {
        return Some("within double quotes write `\\\\` for a backslash, or use single quotes");
    }
    if says("tab") {
        return Some("indent by blanks");
    }
    if says("invalid trailing content") {
        return Some("a text that starts with a quote ends with the next one: put all of it in quotes");
    }
    None
}
