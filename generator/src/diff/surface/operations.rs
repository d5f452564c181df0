//! Groups, methods, what is chained onto calls, what calls give; and incoming requests.

use super::super::pairs::address;
use super::{Kind, Piece, Seen, join, spell};
use crate::api::ParameterPlace;
use crate::rust::{
    Answer, ArrivingBody, BodyKind, BodyPlan, BodyWay, Group, Held, Incoming, Input, InputPlace, InputType,
    Method, Outcome, Payload,
};

pub(super) fn collect(seen: &Seen<'_>, out: &mut Vec<Piece>) {
    let stages = &seen.state.stages;
    for (group, names) in stages.krate.groups.iter().zip(&stages.names.groups) {
        let module = join("operations", group.module.as_str());
        if let Some(name) = &group.name {
            let signature = format!("pub fn {}(&self) -> {module}::{name}<'_>", group.accessor);
            let piece = Piece::new(Kind::Group, "Client", group.accessor.unraw(), signature);
            let word = if names.of.tag().is_some() { "tag" } else { "path" };
            let origin = format!("{word} {}", names.of.text().unwrap_or_default());
            let first = names.operations.first().map(|id| stages.api.operations[*id].site);
            let tags = names.of.tag().map(str::to_owned).into_iter().collect();
            out.push(Piece { origin, site: first, tags, ..piece });
        }
        for method in &group.methods {
            of_method(seen, group, &module, method, out);
        }
    }
    for incoming in &stages.krate.incoming {
        of_incoming(seen, incoming, out);
    }
}

fn of_method(seen: &Seen<'_>, group: &Group, module: &str, method: &Method, out: &mut Vec<Piece>) {
    let start = out.len();
    let operation = seen.markers.get(method.marker.as_str()).map(|id| &seen.state.stages.api.operations[*id]);
    let key = operation.map_or_else(|| format!("{} {}", method.verb, method.template), address);
    let parent = match &group.name {
        Some(name) => join(module, name.as_str()),
        None => "Client".to_owned(),
    };
    let arguments: Vec<(String, String)> = method
        .inputs
        .iter()
        .filter(|input| input.required)
        .map(|input| (input.name.to_string(), input_type(&input.ty)))
        .chain(
            method
                .body
                .iter()
                .filter(|body| body.required)
                .map(|body| (body.name.to_string(), body_type(module, body))),
        )
        .collect();
    let marker = &method.marker;
    let signature = format!(
        "pub fn {}({}) -> Call<{module}::{marker}>",
        method.name,
        spell::arguments("&self", &arguments)
    );
    out.push(Piece {
        origin: key.clone(),
        arguments,
        deprecated: method.deprecated.0,
        ..Piece::new(Kind::Method, &parent, method.name.as_str(), signature)
    });
    let path = join(module, marker.as_str());
    let (output, failure) = (outcome(module, &method.output), outcome(module, &method.failure));
    let answer = Piece::new(
        Kind::Answer,
        module,
        marker.as_str(),
        format!("impl Operation for {marker} {{ type Output = {output}; type Failure = {failure}; }}"),
    );
    out.push(Piece { origin: key.clone(), ..answer });
    if let Some(pages) = &method.pages {
        let item = spell::ty(&pages.item);
        let signature = format!("pub fn items(self) -> rt::PageItems<{item}>");
        out.push(Piece { ty: Some(item), ..Piece::new(Kind::Chained, &path, "items", signature) });
    }
    for input in method.inputs.iter().filter(|input| !input.required) {
        let signature = format!("pub fn {}(self, value: {}) -> Self", input.name, input_type(&input.ty));
        let piece = Piece::new(Kind::Chained, &path, input.name.as_str(), signature);
        let origin = format!("{} {}", place(input), input.wire);
        out.push(Piece { origin, deprecated: input.deprecated.0, ty: Some(input_type(&input.ty)), ..piece });
    }
    for (input, empty) in method.inputs.iter().filter_map(|input| Some((input, input.empty.as_ref()?))) {
        let piece = Piece::new(Kind::Chained, &path, empty.as_str(), format!("pub fn {empty}(self) -> Self"));
        out.push(Piece { origin: format!("empty {}", input.wire), ..piece });
    }
    if let Some(body) = method.body.as_ref().filter(|body| !body.required) {
        let ty = body_type(module, body);
        let signature = format!("pub fn {}(self, value: {ty}) -> Self", body.name);
        let piece = Piece::new(Kind::Chained, &path, body.name.as_str(), signature);
        out.push(Piece { origin: "body".to_owned(), ty: Some(ty), ..piece });
    }
    for door in &method.doors {
        let ty = payload(&door.output);
        let signature = format!("pub fn {}(self) -> Call<{module}::{}> // {ty}", door.name, door.marker);
        let piece = Piece::new(Kind::Chained, &path, door.name.as_str(), signature);
        out.push(Piece { origin: format!("as {}", door.media_type), ty: Some(ty), ..piece });
    }
    of_enums(module, &key, method, out);
    let said = match &group.name {
        Some(_) => format!("client.{}().{}()", group.accessor, method.name),
        None => format!("client.{}()", method.name),
    };
    for piece in &mut out[start..] {
        piece.said = match piece.kind {
            Kind::Method | Kind::Answer => Some(said.clone()),
            Kind::Chained => Some(format!("{said}.{}()", piece.name)),
            _ => None,
        };
        piece.site = operation.map(|one| one.site);
        piece.tags = operation.map(|one| one.tags.clone()).unwrap_or_default();
        if piece.kind == Kind::Chained
            && let Some(parameter) = operation
                .into_iter()
                .flat_map(|one| &one.parameters)
                .find(|one| piece.origin == format!("{} {}", place_word(one.place), one.wire))
        {
            piece.site = Some(parameter.site);
        }
    }
}

/// Enums that belong to one operation.
fn of_enums(module: &str, key: &str, method: &Method, out: &mut Vec<Piece>) {
    for (what, outcome) in [("output", &method.output), ("failure", &method.failure)] {
        if let Outcome::Enum(planned) = outcome {
            let name = planned.name.as_str();
            let path = join(module, name);
            let piece = Piece::new(Kind::Type, module, name, format!("pub enum {name}"));
            out.push(Piece { origin: format!("{what} {key}"), ..piece });
            for variant in &planned.variants {
                let ty = payload(&variant.payload);
                let name = variant.name.as_str();
                let signature = if ty == "()" { name.to_owned() } else { format!("{name}({ty})") };
                let piece = Piece::new(Kind::Variant, &path, name, signature);
                out.push(Piece { origin: format!("{:?}", variant.status), ty: Some(ty), ..piece });
            }
        }
    }
    if let Some(BodyWay::Choice { name, variants }) = method.body.as_ref().map(|body| &body.way) {
        let path = join(module, name.as_str());
        let piece = Piece::new(Kind::Type, module, name.as_str(), format!("pub enum {name}"));
        out.push(Piece { origin: format!("body {key}"), ..piece });
        for variant in variants {
            let (name, ty) = (variant.name.as_str(), held(&variant.kind));
            let piece = Piece::new(Kind::Variant, &path, name, format!("{name}({ty})"));
            out.push(Piece { origin: variant.media_type.clone(), ty: Some(ty.clone()), ..piece });
            if variant.from {
                let signature = format!("impl From<{ty}> for {path}");
                let name = format!(" as From<{ty}>");
                let piece = Piece::new(Kind::Implementation, &path, name, signature);
                out.push(Piece { origin: format!("From<{ty}>"), ..piece });
            }
        }
    }
}

fn place(input: &Input) -> &'static str {
    match input.place {
        InputPlace::Path => "path",
        InputPlace::Query => "query",
        InputPlace::QueryString => "query string",
        InputPlace::Header => "header",
        InputPlace::Cookie => "cookie",
    }
}

fn place_word(place: ParameterPlace) -> &'static str {
    super::super::parameter::word(place)
}

fn input_type(ty: &InputType) -> String {
    match ty {
        InputType::Text => "impl AsRef<str>".to_owned(),
        InputType::Bare(ty) => spell::ty(ty),
        InputType::Into(ty) => format!("impl Into<{}>", spell::ty(ty)),
        InputType::List(item) => format!("impl IntoIterator<Item = impl Into<{}>>", spell::ty(item)),
        InputType::Borrowed(ty) => format!("impl Borrow<{}>", spell::ty(ty)),
    }
}

fn body_type(module: &str, body: &BodyPlan) -> String {
    match &body.way {
        BodyWay::One { kind, .. } => match kind {
            BodyKind::Json(ty)
            | BodyKind::Xml(ty, _)
            | BodyKind::Form(ty, _)
            | BodyKind::Multipart(ty, _) => format!("impl Borrow<{}>", spell::ty(ty)),
            BodyKind::Parts => "impl Into<rt::Multipart>".to_owned(),
            BodyKind::Text => "impl AsRef<str>".to_owned(),
            BodyKind::Raw => "impl Into<rt::Body>".to_owned(),
        },
        BodyWay::Choice { name, .. } => format!("impl Into<{module}::{name}>"),
    }
}

fn held(kind: &BodyKind) -> String {
    match kind {
        BodyKind::Json(ty) | BodyKind::Xml(ty, _) | BodyKind::Form(ty, _) | BodyKind::Multipart(ty, _) => {
            spell::ty(ty)
        }
        BodyKind::Parts => "rt::Multipart".to_owned(),
        BodyKind::Text => "String".to_owned(),
        BodyKind::Raw => "rt::Body".to_owned(),
    }
}

fn outcome(module: &str, outcome: &Outcome) -> String {
    match outcome {
        Outcome::None => "Infallible".to_owned(),
        Outcome::One(one) => payload(one),
        Outcome::Enum(planned) => format!("{module}::{}", planned.name),
    }
}

fn payload(payload: &Payload) -> String {
    match payload {
        Payload::Json(ty) | Payload::Xml(ty, _) => spell::ty(ty),
        Payload::Text => "String".to_owned(),
        Payload::Empty => "()".to_owned(),
        Payload::Download => "rt::Download".to_owned(),
        Payload::Items(_, ty) => format!("rt::Items<{}>", spell::ty(ty)),
        Payload::Texts => "rt::Items<String>".to_owned(),
        Payload::Parts => "rt::Parts".to_owned(),
    }
}

fn of_incoming(seen: &Seen<'_>, incoming: &Incoming, out: &mut Vec<Piece>) {
    let stages = &seen.state.stages;
    let start = out.len();
    let held = |held: &Held| match held {
        Held::Type(ty) => spell::ty(ty),
        Held::Text => "String".to_owned(),
        Held::Bytes => "rt::Bytes".to_owned(),
    };
    let (name, path) = (incoming.name.as_str(), join("incoming", incoming.name.as_str()));
    let body = match &incoming.body {
        ArrivingBody::None => "()".to_owned(),
        ArrivingBody::One(one, _) => held(one),
        ArrivingBody::Choice { name, .. } => format!("incoming::{name}"),
    };
    let parameters = incoming.parameters.as_ref().map_or("()".to_owned(), |(ty, _)| spell::ty(ty));
    let signature = format!("pub struct {name}; // reads {body} with {parameters}");
    let head = Piece::new(Kind::Type, "incoming", name, signature);
    out.push(Piece { origin: incoming.id.clone(), deprecated: incoming.deprecated.0, ..head });
    if let ArrivingBody::Choice { name, variants } = &incoming.body {
        let path = join("incoming", name.as_str());
        let piece = Piece::new(Kind::Type, "incoming", name.as_str(), format!("pub enum {name}"));
        out.push(Piece { origin: format!("body {}", incoming.id), ..piece });
        for (name, one, way) in variants {
            let signature = format!("{name}({})", held(one));
            let piece = Piece::new(Kind::Variant, &path, name.as_str(), signature);
            out.push(Piece { origin: way.media_type.clone(), ..piece });
        }
    }
    for Answer { name, status, body, .. } in &incoming.answers {
        let argument: Vec<_> = body.iter().map(|(one, _)| ("body".to_owned(), held(one))).collect();
        let signature = format!("pub fn {name}({})", spell::arguments("", &argument));
        let piece = Piece::new(Kind::Method, &path, name.as_str(), signature);
        out.push(Piece { origin: format!("{} {status:?}", incoming.id), arguments: argument, ..piece });
    }
    let found = stages.names.incoming.iter().find(|(_, one)| one.marker == incoming.name);
    for piece in &mut out[start..] {
        piece.site = found.map(|(id, _)| stages.api.incoming[*id].site);
    }
}
