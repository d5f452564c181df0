//! From bytes to a tree of elements that borrows its text. It knows no table. Nothing is expanded: entities are those of
//! XML itself, a document type is passed over, and depth and size are bounded.

use std::borrow::Cow;

use quick_xml::events::attributes::Attributes;
use quick_xml::events::{BytesRef, Event};
use quick_xml::{Reader, XmlVersion};

use super::DEPTH;

/// The most attributes of an element. They are looked through one by one.
const ATTRIBUTES: usize = 1024;

/// A document. Nodes name each other by their place; the first one is the root element.
pub(super) struct Tree<'a> {
    nodes: Vec<Node<'a>>,
}

struct Node<'a> {
    what: What<'a>,
    /// The first node inside, and the next one beside it; 0 where there is none.
    first: u32,
    next: u32,
}

/// What a node is.
#[derive(Clone, Copy, Debug)]
pub(super) enum What<'a> {
    /// What stands between the brackets of its start, and the length of the name there.
    Element(&'a str, usize),
    Text(&'a str),
    Cdata(&'a str),
    /// A character that was written as a reference.
    Character(char),
}

/// The name of an element or an attribute, cut at its colon.
pub(super) fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}

impl<'a> Tree<'a> {
    pub(super) fn root(&self) -> u32 {
        0
    }

    pub(super) fn what(&self, id: u32) -> What<'a> {
        self.nodes[id as usize].what
    }

    /// Everything directly inside of an element.
    pub(super) fn inside(&self, id: u32) -> impl Iterator<Item = u32> {
        let next = |at: u32| Some(at).filter(|at| *at != 0);
        std::iter::successors(next(self.nodes[id as usize].first), move |at| {
            next(self.nodes[*at as usize].next)
        })
    }

    /// The elements directly inside of an element.
    pub(super) fn elements(&self, id: u32) -> impl Iterator<Item = u32> {
        self.inside(id).filter(|child| matches!(self.what(*child), What::Element(..)))
    }

    /// Prefix and name of an element; of other nodes nothing.
    pub(super) fn name(&self, id: u32) -> (&'a str, &'a str) {
        match self.what(id) {
            What::Element(tag, length) => split(&tag[..length]),
            What::Text(_) | What::Cdata(_) | What::Character(_) => ("", ""),
        }
    }

    /// The attributes of an element, without declarations of namespaces. They were checked when the tree was made.
    pub(super) fn attributes(&self, id: u32) -> impl Iterator<Item = (&'a str, &'a str, Cow<'a, str>)> {
        let all = match self.what(id) {
            What::Element(tag, length) => Some(attributes(tag, length)),
            What::Text(_) | What::Cdata(_) | What::Character(_) => None,
        };
        all.into_iter().flatten().filter_map(|attribute| {
            let attribute = attribute.ok()?;
            let (prefix, local) = split(std::str::from_utf8(attribute.key.0).ok()?);
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).ok()?;
            (prefix != "xmlns" && !(prefix.is_empty() && local == "xmlns")).then_some((prefix, local, value))
        })
    }
}

fn attributes(tag: &str, name: usize) -> Attributes<'_> {
    let mut all = Attributes::new(tag, name);
    // It compares each with all before it; the first of several counts.
    all.with_checks(false);
    all
}

/// Reads a document.
pub(super) fn parse(bytes: &[u8]) -> Result<Tree<'_>, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| format!("it is not UTF-8: {error}"))?;
    if u32::try_from(text.len()).is_err() {
        return Err("it is larger than 4 GiB".to_owned());
    }
    let mut reader = Reader::from_str(text);
    let mut build = Build { nodes: Vec::new(), open: Vec::new(), done: false };
    loop {
        let before = position(&reader);
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => return Err(format!("{error} (byte {})", reader.error_position())),
        };
        let after = position(&reader);
        // Events borrow from themselves what the tree borrows from the text.
        let raw = text.get(before..after).unwrap_or_default();
        let step = match event {
            Event::Start(start) => {
                let tag = raw.strip_prefix('<').and_then(|tag| tag.strip_suffix('>')).unwrap_or_default();
                build.open(tag, start.name().0.len())
            }
            Event::Empty(start) => {
                let tag = raw.strip_prefix('<').and_then(|tag| tag.strip_suffix("/>")).unwrap_or_default();
                build.open(tag, start.name().0.len()).map(|()| build.close())
            }
            Event::End(_) => {
                build.close();
                Ok(())
            }
            Event::Text(_) => build.text(What::Text(raw)),
            Event::CData(_) => {
                let inner = raw.strip_prefix("<![CDATA[").and_then(|inner| inner.strip_suffix("]]>"));
                build.text(What::Cdata(inner.unwrap_or_default()))
            }
            Event::GeneralRef(reference) => {
                character(&reference).and_then(|one| build.text(What::Character(one)))
            }
            Event::Decl(declaration) => match declaration.encoding() {
                Some(Ok(encoding)) if !is_utf8(&encoding) => {
                    Err(format!("its encoding is {:?}, not UTF-8", String::from_utf8_lossy(&encoding)))
                }
                Some(Err(error)) => Err(error.to_string()),
                Some(Ok(_)) | None => Ok(()),
            },
            Event::Comment(_) | Event::PI(_) | Event::DocType(_) => Ok(()),
            Event::Eof => break,
        };
        step.map_err(|problem| format!("{problem} (byte {before})"))?;
    }
    if !build.done {
        return Err("it ends before its root element does".to_owned());
    }
    Ok(Tree { nodes: build.nodes })
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn is_utf8(encoding: &[u8]) -> bool {
    [&b"utf-8"[..], b"utf8", b"us-ascii", b"ascii"].iter().any(|known| encoding.eq_ignore_ascii_case(known))
}

/// The character of a reference. No others than those of XML itself are known: what a document type declares is not read.
fn character(reference: &BytesRef<'_>) -> Result<char, String> {
    if let Some(one) = reference.resolve_char_ref().map_err(|error| error.to_string())? {
        return Ok(one);
    }
    match &**reference {
        b"amp" => Ok('&'),
        b"lt" => Ok('<'),
        b"gt" => Ok('>'),
        b"quot" => Ok('"'),
        b"apos" => Ok('\''),
        other => Err(format!("the entity {:?} is not one of XML's own", String::from_utf8_lossy(other))),
    }
}

struct Build<'a> {
    nodes: Vec<Node<'a>>,
    /// The elements that are open, each with the last node inside of it, or 0.
    open: Vec<(u32, u32)>,
    /// Whether the root element is closed.
    done: bool,
}

impl<'a> Build<'a> {
    fn add(&mut self, what: What<'a>) -> u32 {
        // There are fewer nodes than bytes.
        let id = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        self.nodes.push(Node { what, first: 0, next: 0 });
        if let Some((parent, last)) = self.open.last_mut() {
            match std::mem::replace(last, id) {
                0 => self.nodes[*parent as usize].first = id,
                last => self.nodes[last as usize].next = id,
            }
        }
        id
    }

    fn open(&mut self, tag: &'a str, name: usize) -> Result<(), String> {
        if self.done {
            return Err("a second root element".to_owned());
        }
        if self.open.len() >= DEPTH {
            return Err(format!("elements stand more than {DEPTH} deep in one another"));
        }
        let mut count = 0;
        for attribute in attributes(tag, name) {
            let attribute = attribute.map_err(|error| error.to_string())?;
            attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|error| error.to_string())?;
            count += 1;
            if count > ATTRIBUTES {
                return Err(format!("an element has more than {ATTRIBUTES} attributes"));
            }
        }
        let id = self.add(What::Element(tag, name));
        self.open.push((id, 0));
        Ok(())
    }

    fn close(&mut self) {
        // The reader compares the names of starts and ends.
        self.open.pop();
        self.done = self.open.is_empty();
    }

    fn text(&mut self, what: What<'a>) -> Result<(), String> {
        let blank = match what {
            What::Text(text) => text.trim_ascii().is_empty(),
            What::Element(..) | What::Cdata(_) | What::Character(_) => false,
        };
        match self.open.is_empty() {
            true if blank => Ok(()),
            true => Err("text outside of the root element".to_owned()),
            false => {
                self.add(what);
                Ok(())
            }
        }
    }
}
