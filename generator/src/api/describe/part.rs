//! Parameters, bodies and links as text. Not what has them.

use super::{called, said};
use crate::api::{
    Api, ContentKind, Encoding, Link, Media, MediaKind, Parameter, ParameterPlace, PartEncoding, PartHeader,
    PartOf, Style,
};
use std::fmt::Write;

pub(super) fn parameter(api: &Api, one: &Parameter) -> String {
    let place = match one.place {
        ParameterPlace::Path => "path",
        ParameterPlace::Query => "query",
        ParameterPlace::QueryString => "querystring",
        ParameterPlace::Header => "header",
        ParameterPlace::Cookie => "cookie",
    };
    let mark = if one.required { "" } else { "?" };
    let default = one.default.as_ref().map_or_else(String::new, |value| format!(" = {value}"));
    let scope = if one.client_wide { " client-wide" } else { "" };
    let (ty, encoding) = (called(api, one.ty), encoding(&one.encoding));
    format!("{place} {}{mark}: {ty}{default} ({encoding}){scope}{}", one.wire, said(&one.doc))
}

pub(super) fn encoding(encoding: &Encoding) -> String {
    match encoding {
        Encoding::Content(media, ContentKind::Json) => format!("as {media}"),
        Encoding::Content(media, ContentKind::Text) => format!("as {media}, text"),
        Encoding::Content(media, ContentKind::Form(all)) => format!("as {media}{}", encodings(all)),
        Encoding::Styled { style, explode, reserved } => {
            let style = match style {
                Style::Matrix => "matrix",
                Style::Label => "label",
                Style::Form => "form",
                Style::Simple => "simple",
                Style::SpaceDelimited => "spaceDelimited",
                Style::PipeDelimited => "pipeDelimited",
                Style::TabDelimited => "tabDelimited",
                Style::DeepObject => "deepObject",
                Style::Cookie => "cookie",
            };
            let explode = if *explode { " explode" } else { "" };
            format!("{style}{explode}{}", if *reserved { " reserved" } else { "" })
        }
    }
}

pub(super) fn link_line(api: &Api, link: &Link) -> String {
    let target = link.target.map_or_else(
        || format!("{:?} elsewhere", link.reference),
        |id| format!("{} {}", api.operations[id].method.0, api.operations[id].path.text),
    );
    let mut line = format!("link {} -> {target}", link.name);
    for (name, value) in &link.parameters {
        let _ = write!(line, " {name}={value}");
    }
    for (what, value) in [("body", &link.body), ("on", &link.server), ("said", &link.description)] {
        if let Some(value) = value {
            let _ = write!(line, " {what} {value}");
        }
    }
    line
}

pub(super) fn media(api: &Api, all: &[Media]) -> String {
    if all.is_empty() {
        return "no body".to_owned();
    }
    let one = |media: &Media| {
        let kind = match media.kind {
            MediaKind::Json => "json",
            MediaKind::Form => "form",
            MediaKind::Multipart => "multipart",
            MediaKind::Xml if media.typed_xml => "typed xml",
            MediaKind::Xml => "xml",
            MediaKind::Events => "events",
            MediaKind::Lines => "lines",
            MediaKind::Sequence => "sequence",
            MediaKind::Text => "text",
            MediaKind::Bytes => "bytes",
        };
        let ty = media.ty.map_or_else(|| "untyped".to_owned(), |ty| called(api, ty));
        let examples =
            if media.examples.is_empty() { String::new() } else { format!(" +{}", media.examples.len()) };
        let item = media.item.map_or_else(String::new, |item| format!(" of {}", called(api, item)));
        let members = encodings(&media.encodings);
        format!("{} ({kind}): {ty}{item}{examples}{members}", media.media_type)
    };
    all.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn encodings(all: &[PartEncoding]) -> String {
    all.iter().map(|one| format!(" {}", part_encoding(one))).collect()
}

fn part_encoding(one: &PartEncoding) -> String {
    let of = match &one.of {
        PartOf::Member(wire) => wire.clone(),
        PartOf::Position(at) => format!("#{at}"),
        PartOf::Items => "items".to_owned(),
    };
    let content_type = one.content_type.as_ref().map_or_else(String::new, |stated| format!(" as {stated}"));
    let style =
        one.style.map_or_else(String::new, |(style, explode)| format!(" {style:?} explode {explode}"));
    let reserved = if one.reserved { " reserved" } else { "" };
    let header = |one: &PartHeader| {
        let value = one.value.as_ref().map_or_else(String::new, |value| format!(": {value}"));
        format!(" with {}{value}", one.name)
    };
    let headers: String = one.headers.iter().map(header).collect();
    format!("[{of}{content_type}{style}{reserved}{headers}{}]", encodings(&one.nested))
}
