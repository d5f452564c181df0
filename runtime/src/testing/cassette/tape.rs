//! The tape as a file: JSON, laid out to be read in a review. Not which answer is played.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::asked::Asked;
use super::kept::Kept;
use super::layout::{self, quoted};
use crate::testing::Answer;
use crate::transport::{TransportError, TransportErrorKind};

/// All exchanges, in the order of their requests.
#[derive(Clone, Default)]
pub(super) struct Tape(pub(super) Vec<Exchange>);

/// A request and its answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Exchange {
    /// The operation's id, for readers.
    pub(super) operation: Option<String>,
    pub(super) asked: Asked,
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Kept,
    /// Why the body ends before its end.
    pub(super) broken: Option<String>,
    /// No answer came. There is no status then, nor what follows it.
    pub(super) failed: Option<Failed>,
}

/// Why no answer came.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Failed {
    pub(super) kind: TransportErrorKind,
    pub(super) text: String,
}

type Members = BTreeMap<String, Box<RawValue>>;

impl Tape {
    pub(super) fn write(&self) -> String {
        let all: Vec<String> = self.0.iter().map(Exchange::write).collect();
        layout::pretty(&format!("{{\"cassette\":1,\"exchanges\":[{}]}}", all.join(",")))
    }

    pub(super) fn read(text: &str) -> Result<Self, String> {
        let tape = members(text)?;
        match tape.get("cassette").map(|version| version.get()) {
            Some("1") => {}
            Some(other) => return Err(format!("`cassette` is {other}, and this version reads 1")),
            None => return Err("`cassette` is missing".to_owned()),
        }
        let all: Vec<Box<RawValue>> = parse("exchanges", required(&tape, "exchanges")?)?;
        let read = |(at, one): (usize, Box<RawValue>)| {
            Exchange::read(one.get()).map_err(|problem| format!("exchange {}: {problem}", at + 1))
        };
        Ok(Self(all.into_iter().enumerate().map(read).collect::<Result<_, _>>()?))
    }
}

impl Exchange {
    fn write(&self) -> String {
        let operation = self.operation.as_ref().map(|id| format!("\"operation\":{},", quoted(id)));
        let broken = self.broken.as_ref().map(|text| format!(",\"broken\":{}", quoted(text)));
        let answer = match &self.failed {
            Some(failed) => failed.write(),
            None => format!(
                "\"status\":{}{}{}{}",
                self.status,
                write_headers(&self.headers),
                self.body.member(),
                broken.unwrap_or_default()
            ),
        };
        format!(
            "{{{}\"request\":{{\"method\":{},\"url\":{}{}{}}},\"answer\":{{{answer}}}}}",
            operation.unwrap_or_default(),
            quoted(&self.asked.method),
            quoted(&self.asked.url),
            write_headers(&self.asked.headers),
            self.asked.body.member(),
        )
    }

    fn read(text: &str) -> Result<Self, String> {
        let all = members(text)?;
        let operation = all.get("operation").map(|text| parse("operation", text.get())).transpose()?;
        let asked = members(required(&all, "request")?).map_err(|problem| format!("`request`: {problem}"))?;
        let answer = members(required(&all, "answer")?).map_err(|problem| format!("`answer`: {problem}"))?;
        let failed = Failed::read(&answer)?;
        let status: u16 = match &failed {
            Some(_) => 0,
            None => parse("status", required(&answer, "status")?)?,
        };
        if failed.is_none() && !(100..=999).contains(&status) {
            return Err(format!("`status` is {status}"));
        }
        Ok(Self {
            operation,
            asked: Asked {
                method: parse("method", required(&asked, "method")?)?,
                url: parse("url", required(&asked, "url")?)?,
                headers: read_headers(&asked)?,
                body: read_body(&asked)?,
            },
            status,
            headers: read_headers(&answer)?,
            body: read_body(&answer)?,
            broken: answer.get("broken").map(|text| parse("broken", text.get())).transpose()?,
            failed,
        })
    }

    /// What is played.
    pub(super) fn answer(&self) -> Answer {
        if let Some(failed) = &self.failed {
            return Answer::fail(failed.error());
        }
        let head = self
            .headers
            .iter()
            .fold(Answer::new(self.status), |answer, (name, value)| answer.header(name, value));
        let answer = self.body.pieces().into_iter().fold(head, Answer::chunk);
        match &self.broken {
            Some(text) => answer.broken(TransportError::other(text.clone())),
            None => answer,
        }
    }
}

impl Failed {
    fn write(&self) -> String {
        let word = match self.kind {
            TransportErrorKind::Connect => "connect",
            TransportErrorKind::Timeout => "timeout",
            TransportErrorKind::Other => "other",
        };
        format!("\"failed\":{},\"because\":{}", quoted(word), quoted(&self.text))
    }

    fn read(answer: &Members) -> Result<Option<Self>, String> {
        let Some(word) = answer.get("failed") else { return Ok(None) };
        let word: String = parse("failed", word.get())?;
        let kind = match word.as_str() {
            "connect" => TransportErrorKind::Connect,
            "timeout" => TransportErrorKind::Timeout,
            "other" => TransportErrorKind::Other,
            _ => return Err(format!("`failed` is {word:?}: it may be connect, timeout or other")),
        };
        let text = answer.get("because").map(|text| parse("because", text.get())).transpose()?;
        Ok(Some(Self { kind, text: text.unwrap_or_default() }))
    }

    fn error(&self) -> TransportError {
        let text = self.text.clone();
        match self.kind {
            TransportErrorKind::Connect => TransportError::connect(text),
            TransportErrorKind::Timeout => TransportError::timeout(text),
            TransportErrorKind::Other => TransportError::other(text),
        }
    }
}

/// Several values of one name are a list.
fn write_headers(headers: &[(String, String)]) -> String {
    let mut names: Vec<&String> = headers.iter().map(|(name, _)| name).collect();
    names.sort();
    names.dedup();
    let members = names.into_iter().map(|name| {
        let values = headers.iter().filter(|(known, _)| known == name);
        let values: Vec<String> = values.map(|(_, value)| quoted(value)).collect();
        match values.as_slice() {
            [one] => format!("{}:{one}", quoted(name)),
            all => format!("{}:[{}]", quoted(name), all.join(",")),
        }
    });
    let members: Vec<String> = members.collect();
    if members.is_empty() { String::new() } else { format!(",\"headers\":{{{}}}", members.join(",")) }
}

fn read_headers(members: &Members) -> Result<Vec<(String, String)>, String> {
    let Some(text) = members.get("headers") else { return Ok(Vec::new()) };
    let mut out = Vec::new();
    let all: Members = parse("headers", text.get())?;
    for (name, text) in all {
        let values: Vec<String> = match text.get().starts_with('[') {
            true => parse(&name, text.get())?,
            false => vec![parse(&name, text.get())?],
        };
        for value in values {
            let fits = http::HeaderName::from_bytes(name.as_bytes()).is_ok()
                && http::HeaderValue::from_str(&value).is_ok();
            if !fits {
                return Err(format!("`{name}` cannot be a header of this value"));
            }
            out.push((name.to_ascii_lowercase(), value));
        }
    }
    Ok(out)
}

fn read_body(members: &Members) -> Result<Kept, String> {
    for (name, text) in members {
        if let Some(kept) = Kept::read(name, text.get())? {
            return Ok(kept);
        }
    }
    Ok(Kept::Empty)
}

fn members(text: &str) -> Result<Members, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn required<'m>(members: &'m Members, name: &str) -> Result<&'m str, String> {
    members.get(name).map(|text| text.get()).ok_or_else(|| format!("`{name}` is missing"))
}

fn parse<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| format!("`{name}`: {error}"))
}
