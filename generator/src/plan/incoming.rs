//! Incoming requests: what each is read as, how its parameters are found, and what may be answered.

use super::{Context, doc, outcome, ty};
use crate::api::{
    self, Channel, ContentKind, Encoding, IncomingId, Lexical, Media, MediaKind, Parameter, ParameterPlace,
    Role, Scalar, Shape, StatusPattern, Style, Trigger, TypeId, lexical,
};
use crate::rust::{
    Answer, ArrivingBody, ArrivingParameter, Deprecation, Doc, Held, Ident, Incoming, Payload, Status, Ty,
    Way, Written,
};

/// What a body without a usable media type is said to be.
const OCTETS: &str = "application/octet-stream";

/// What is said of an answer that the document says nothing of.
const ANSWER: &str = "An answer to the request.";

pub(super) fn plan(cx: &Context<'_>) -> Vec<Incoming> {
    let all: Vec<Incoming> = cx.api.incoming.ids().map(|id| one(cx, id)).collect();
    let families =
        cx.api.families.iter().zip(&cx.names.families).map(|(one, name)| family(cx, one, name, &all));
    families.collect::<Vec<_>>().into_iter().chain(all).collect()
}

/// Any of the requests that arrive at one address. What all of them have alike, any of them has.
fn family(cx: &Context<'_>, family: &api::Family, name: &Ident, all: &[Incoming]) -> Incoming {
    let mut members = family.members.iter().filter_map(|id| all.get(usize::from(*id)));
    let (mut parameters, mut answers) =
        members.next().map_or_else(Default::default, |one| (one.parameters.clone(), one.answers.clone()));
    for other in members {
        if other.parameters != parameters {
            parameters = None;
        }
        answers = alike(answers, &other.answers);
    }
    let what = match &family.channel {
        Channel::Webhooks => {
            "Any of the webhooks whose body is JSON, where they arrive at one address.".to_owned()
        }
        Channel::Callbacks(of, expression) => {
            let of = &cx.api.operations[*of];
            let of = doc::code(&format!("{} {}", of.method.0, of.path.text));
            format!("Any of the callbacks of {of} whose body is JSON, at {}.", doc::code(expression))
        }
    };
    let told = "They are told apart by what is in the body; what fits none of them is kept as it came.";
    let method = &cx.api.incoming[family.members[0]].method;
    let same = family.members.iter().all(|id| cx.api.incoming[*id].method == *method);
    let id = match &family.channel {
        Channel::Webhooks => "any webhook".to_owned(),
        Channel::Callbacks(..) => "any callback".to_owned(),
    };
    Incoming {
        name: name.clone(),
        id,
        verb: if same { method.0.clone() } else { String::new() },
        doc: Doc { paragraphs: vec![what, String::new(), told.to_owned()] },
        aliases: Vec::new(),
        deprecated: Deprecation(false),
        body: ArrivingBody::One(Held::Type(ty::of(cx, family.ty)), vec![json()]),
        parameters,
        answers,
    }
}

/// The answers that are also among the others, with the text of those that say the same.
fn alike(answers: Vec<Answer>, others: &[Answer]) -> Vec<Answer> {
    let one = |mut answer: Answer| {
        let other = others.iter().find(|other| {
            (&other.name, other.status, &other.body) == (&answer.name, answer.status, &answer.body)
        })?;
        if other.doc.paragraphs != answer.doc.paragraphs {
            answer.doc.paragraphs = vec![ANSWER.to_owned()];
        }
        Some(answer)
    };
    answers.into_iter().filter_map(one).collect()
}

/// Whose a part is: that of one request, or of all that have it alike.
pub(super) fn whose(cx: &Context<'_>, id: IncomingId, role: &Role) -> String {
    let inputs = cx.api.incoming[id].inputs.filter(|_| *role == Role::Parameters);
    match inputs.map_or(1, |inputs| cx.facts.takers(cx.facts.twin(inputs)).len()) {
        1 => format!("the incoming request {}", doc::code(cx.names.incoming[&id].marker.unraw())),
        several => format!("{several} incoming requests"),
    }
}

fn json() -> Way {
    Way { word: "json", media_type: "application/json".to_owned(), rules: Vec::new() }
}

fn one(cx: &Context<'_>, id: IncomingId) -> Incoming {
    let stated = &cx.api.incoming[id];
    let names = &cx.names.incoming[&id];
    let parameters = stated.inputs.map(|inputs| {
        let members = match &cx.api.types[inputs].shape {
            Shape::Object(object) => object.properties.iter().map(|one| one.wire.clone()).collect(),
            _ => Vec::new(),
        };
        let all = stated.parameters.iter().zip(members);
        (ty::plain(cx, inputs), all.map(|(one, member)| parameter(cx, one, member)).collect())
    });
    let id = match stated.triggers.first() {
        Some(Trigger::Webhook(key) | Trigger::Callback { key, .. }) => key.clone(),
        None => String::new(),
    };
    let answers = stated.outcomes.iter().zip(&names.answers);
    Incoming {
        name: names.marker.clone(),
        id,
        verb: stated.method.0.clone(),
        doc: text(cx, stated),
        aliases: stated.id.iter().filter(|id| *id != names.marker.unraw()).cloned().collect(),
        deprecated: Deprecation(stated.doc.deprecated),
        body: stated.body.as_ref().map_or(ArrivingBody::None, |body| arriving(cx, body, names)),
        parameters,
        answers: answers.filter_map(|(outcome, name)| answer(cx, outcome, name)).collect(),
    }
}

/// Most callers of one request that are listed.
const LISTED: usize = 5;

/// The document's words, what makes the server send the request, and how it shows who it is.
fn text(cx: &Context<'_>, stated: &api::Incoming) -> Doc {
    let mut text = doc::of(&stated.doc);
    let verb = &stated.method.0;
    let mut notes = Vec::new();
    for trigger in stated.triggers.iter().take(LISTED) {
        notes.push(match trigger {
            Trigger::Webhook(key) => format!("Webhook {}, sent by {}.", doc::code(key), doc::code(verb)),
            Trigger::Callback { of, key, expression } => {
                let of = of.map(|id| &cx.api.operations[id]);
                let of =
                    of.map(|of| format!(" of {}", doc::code(&format!("{} {}", of.method.0, of.path.text))));
                let (key, of) = (doc::code(key), of.unwrap_or_default());
                format!("Callback {key}{of}, sent by {} to {}.", doc::code(verb), doc::code(expression))
            }
        });
    }
    if stated.triggers.len() > LISTED {
        notes.push(format!("And by {} more callbacks.", stated.triggers.len() - LISTED));
    }
    let proofs = stated.security.iter().map(|one| {
        let names = one.uses.iter().map(|used| doc::code(&cx.api.schemes[used.scheme].name));
        names.collect::<Vec<_>>().join(" and ")
    });
    let proofs: Vec<String> = proofs.filter(|names| !names.is_empty()).collect();
    if !proofs.is_empty() {
        notes.push(format!("It carries the credential {}, which the receiver checks.", proofs.join(" or ")));
    }
    if let Some(body) = &stated.body {
        notes.extend(doc::of(&body.doc).paragraphs.into_iter().next().map(|said| format!("Body: {said}")));
    }
    if !text.paragraphs.is_empty() {
        text.paragraphs.push(String::new());
    }
    text.paragraphs.push(notes.join(" "));
    text
}

/// How each media type is read; those of one type are one.
fn arriving(cx: &Context<'_>, body: &api::Body, names: &crate::names::IncomingNames) -> ArrivingBody {
    let mut read: Vec<(Ident, Held, Way)> = Vec::new();
    for (media, name) in body.media.iter().zip(&names.body_variants) {
        let (held, way) = of_media(cx, media);
        // A media type that is stated twice is read once.
        if read.iter().all(|(_, _, known)| known.media_type != way.media_type) {
            read.push((name.clone(), held, way));
        }
    }
    let Some((_, first, _)) = read.first() else { return ArrivingBody::None };
    match read.iter().all(|(_, held, _)| held == first) {
        true => ArrivingBody::One(first.clone(), read.into_iter().map(|(_, _, way)| way).collect()),
        false => ArrivingBody::Choice { name: names.choice.clone(), variants: read },
    }
}

fn of_media(cx: &Context<'_>, media: &Media) -> (Held, Way) {
    let shape = media.ty.map(|id| &cx.api.types[ty::target(cx, id)].shape);
    let binary = matches!(shape, Some(Shape::Scalar(Scalar::Binary)));
    let (held, word) = match (media.kind, media.ty, shape) {
        (MediaKind::Json, _, _) if binary => (Held::Bytes, "bytes"),
        (MediaKind::Json, ty, _) => (Held::Type(ty.map_or(Ty::Json, |id| ty::of(cx, id))), "json"),
        (MediaKind::Form, Some(id), Some(Shape::Object(_))) => (Held::Type(ty::of(cx, id)), "form"),
        (MediaKind::Form | MediaKind::Text | MediaKind::Xml, _, _) => (Held::Text, "text"),
        (
            MediaKind::Multipart
            | MediaKind::Events
            | MediaKind::Lines
            | MediaKind::Sequence
            | MediaKind::Bytes,
            _,
            _,
        ) => (Held::Bytes, "bytes"),
    };
    let rules = match shape {
        Some(Shape::Object(object)) if word == "form" => {
            object.properties.iter().filter_map(|one| rule(cx, media, &one.wire, one.ty)).collect()
        }
        _ => Vec::new(),
    };
    let media_type = outcome::acceptable(&media.media_type).unwrap_or_else(|| OCTETS.to_owned());
    (held, Way { word, media_type, rules })
}

/// What a member of a form stands for, unless it is text.
fn rule(cx: &Context<'_>, media: &Media, wire: &str, id: TypeId) -> Option<(String, Written)> {
    let style = media.encodings.iter().find(|member| member.is_of(wire)).and_then(|member| member.style);
    let between = style.and_then(|(style, explode)| between(style, explode));
    let written = written(lexical(cx.api, id), between);
    (written.0 != "text").then(|| (wire.to_owned(), written))
}

fn written(lexical: Option<Lexical>, between: Option<char>) -> Written {
    match lexical {
        Some(Lexical::Text) => Written("text", None),
        Some(Lexical::Plain) => Written("plain", None),
        Some(Lexical::Texts) => Written("texts", between),
        Some(Lexical::Plains) => Written("plains", between),
        None => Written("json", None),
    }
}

/// What stands between the items of a list; nothing where each of them has the name before it.
fn between(style: Style, explode: bool) -> Option<char> {
    match style {
        Style::Form | Style::DeepObject | Style::Cookie if explode => None,
        Style::SpaceDelimited if !explode => Some(' '),
        Style::PipeDelimited if !explode => Some('|'),
        Style::TabDelimited => Some('\t'),
        Style::SpaceDelimited | Style::PipeDelimited => None,
        Style::Form | Style::DeepObject | Style::Simple | Style::Matrix | Style::Label | Style::Cookie => {
            Some(',')
        }
    }
}

fn parameter(cx: &Context<'_>, stated: &Parameter, member: String) -> ArrivingParameter {
    let written = match &stated.encoding {
        Encoding::Content(_, ContentKind::Json) => Written("json", None),
        Encoding::Content(_, ContentKind::Text | ContentKind::Form(_)) => {
            written(lexical(cx.api, stated.ty), None)
        }
        Encoding::Styled { style, explode, .. } => {
            written(lexical(cx.api, stated.ty), between(*style, *explode))
        }
    };
    let place = match stated.place {
        ParameterPlace::Query | ParameterPlace::QueryString => "query",
        ParameterPlace::Cookie => "cookie",
        ParameterPlace::Header | ParameterPlace::Path => "header",
    };
    ArrivingParameter { wire: stated.wire.clone(), member, place, written }
}

/// An informational answer is the server's own.
fn answer(cx: &Context<'_>, stated: &api::Outcome, name: &Ident) -> Option<Answer> {
    let status = match stated.status {
        StatusPattern::Code(100..200) | StatusPattern::Class(1) => return None,
        StatusPattern::Code(code) => Status::Code(code),
        StatusPattern::Class(class) => Status::Class(class),
        StatusPattern::Default => Status::Default,
    };
    let body = outcome::preferred(&stated.media).map(|media| {
        let held = match outcome::of_media(cx, media) {
            Payload::Json(ty) => Held::Type(ty),
            Payload::Text | Payload::Xml(..) => Held::Text,
            Payload::Empty | Payload::Download | Payload::Items(..) | Payload::Texts | Payload::Parts => {
                Held::Bytes
            }
        };
        let named = outcome::acceptable(&media.media_type).filter(|named| !named.contains('*'));
        let usual = match held {
            Held::Type(_) => "application/json",
            Held::Text => "text/plain",
            Held::Bytes => OCTETS,
        };
        (held, named.unwrap_or_else(|| usual.to_owned()))
    });
    let mut text = doc::of(&stated.doc);
    if text.paragraphs.is_empty() {
        text.paragraphs.push(ANSWER.to_owned());
    }
    let headers: Vec<String> = stated.headers.iter().map(|header| doc::code(&header.wire)).collect();
    let noun = if headers.len() == 1 { "header" } else { "headers" };
    let note =
        (!headers.is_empty()).then(|| format!("The document asks for the {noun} {}.", headers.join(", ")));
    doc::append(&mut text, note);
    Some(Answer { name: name.clone(), status, body, doc: text })
}
