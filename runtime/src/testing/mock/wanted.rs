//! What a rule wants of a request, read from a call or an operation, and where a request is otherwise.

mod content;

use std::panic::Location;
use std::sync::Arc;

use percent_encoding::percent_decode_str;

use super::ANY;
use super::difference::{self, Path};
use crate::call::Call;
use crate::operation::OperationInfo;
use crate::scheme::{Place, Scheme};
use crate::testing::Seen;
use crate::{encode, headers, template};
pub(in crate::testing) use content::{Content, SAME, boundary, replaced};

pub(in crate::testing) type Pairs = Vec<(String, String)>;

#[derive(Clone)]
pub(super) struct Wanted {
    info: &'static OperationInfo,
    place: &'static Location<'static>,
    /// The path of the server that the call goes to.
    server: String,
    /// Values of path parameters, encoded; those that are missing may be anything.
    path: Pairs,
    /// Decoded.
    pub(super) query: Pairs,
    pub(super) headers: Pairs,
    cookies: Pairs,
    body: Option<Content>,
    pub(super) exact: bool,
    schemes: &'static [Scheme],
    pub(super) checks: Vec<(&'static str, Check)>,
}

type Check = Arc<dyn Fn(&Seen) -> bool + Send + Sync>;

impl Wanted {
    pub(super) fn of_operation(info: &'static OperationInfo, place: &'static Location<'static>) -> Self {
        Self {
            info,
            place,
            server: String::new(),
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            body: None,
            exact: false,
            schemes: &[],
            checks: Vec::new(),
        }
    }

    pub(super) fn of_call(mut call: Call, place: &'static Location<'static>) -> Result<Self, String> {
        if let Some(problem) = &call.0.problem {
            return Err(problem.to_string());
        }
        if let Some(problem) = &call.0.options.problem {
            return Err(problem.clone());
        }
        let body = call.0.take_body().map_err(|error| error.to_string())?;
        let parts = &call.0;
        let settings = parts.core.settings();
        let mut wanted = Self::of_operation(parts.info, place);
        let base = parts.options.base_url.as_ref().or(settings.base_url.as_ref());
        let base = base.map(String::as_str).or(parts.info.base_url).or(settings.default_base_url.as_deref());
        wanted.server = server_path(base.unwrap_or_default());
        wanted.path.clone_from(&parts.path);
        let mut fixed = String::new();
        if let Some((_, query)) = parts.template.split_once('?') {
            template::fill(query, &parts.path, &mut fixed)?;
        }
        for query in [&fixed, &parts.query, &parts.options.query] {
            wanted.query.extend(pairs(query));
        }
        for (name, value) in parts.headers.iter().chain(&parts.options.headers) {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            wanted.headers.retain(|(known, _)| known != name.as_str());
            wanted.headers.push((name.as_str().to_owned(), value));
        }
        wanted.cookies = cookies(&parts.cookies);
        if !body.is_absent() {
            let media = body.content_type().unwrap_or_default().to_owned();
            wanted.body = Some(Content::read(&media, content::at_hand(body)?));
        }
        wanted.schemes = settings.api.schemes;
        Ok(wanted)
    }

    pub(super) fn set_path(&mut self, name: &str, value: &str) {
        self.path.retain(|(known, _)| known != name);
        let mut encoded = String::new();
        encode::value(value, encode::Encoding::Strict, &mut encoded);
        self.path.push((name.to_owned(), encoded));
    }

    /// For messages: what it is and where it is stated.
    pub(super) fn named(&self) -> String {
        let (info, place) = (self.info, self.place);
        let path = self.wanted_path();
        format!("{} ({} {path}), stated at {}:{}", info.id, info.method, place.file(), place.line())
    }

    fn wanted_path(&self) -> Path {
        let template = self.info.path.split('?').next().unwrap_or_default();
        Path::new(template, &self.path)
    }

    /// Where the request is otherwise, a line each; nothing if it is what is wanted. The first characters of a line say
    /// what it is about.
    pub(super) fn differences(&self, seen: &Seen) -> Vec<String> {
        let mut out = Vec::new();
        if seen.method.as_str() != self.info.method {
            out.push(format!("method: wanted {}, came {}", self.info.method, seen.method));
        }
        let (path, came) = (self.wanted_path(), seen.uri.path());
        let below = came.strip_prefix(self.server.as_str());
        if !path.holds(came) && !below.is_some_and(|below| path.holds(below)) {
            out.push(format!("path: wanted {path}, came {came}"));
        }
        self.compare_accept(seen, &mut out);
        let query = pairs(seen.uri.query().unwrap_or_default());
        compare_pairs("query", &self.query, &query, &mut out);
        for (name, value) in &self.headers {
            let came = headers::joined(&seen.headers, name);
            let came = came.map(|text| text.unwrap_or_else(|_| "bytes that are no text".to_owned()));
            let hidden = headers::is_sensitive(name);
            compare(&format!("header `{name}`"), Some(value), came.as_deref(), hidden, &mut out);
        }
        let sent = seen.headers.get_all("cookie").iter();
        let sent: Pairs =
            sent.flat_map(|value| cookies(&String::from_utf8_lossy(value.as_bytes()))).collect();
        compare_pairs("cookie", &self.cookies, &sent, &mut out);
        let media = seen.headers.get("content-type").map(|value| String::from_utf8_lossy(value.as_bytes()));
        if let Some(body) = &self.body {
            difference::content(
                body,
                &Content::read(&media.unwrap_or_default(), seen.body.clone()),
                &mut out,
            );
        } else if self.exact && !seen.body.is_empty() {
            out.push(format!("body: wanted none, came {} bytes", seen.body.len()));
        }
        if self.exact {
            self.surplus(&query, &sent, &mut out);
        }
        // A closure may be costly or picky: it sees what is right so far.
        if out.is_empty() {
            let failed = self.checks.iter().filter(|(_, check)| !check(seen));
            out.extend(failed.map(|(about, _)| format!("{about} does not satisfy the rule's closure")));
        }
        out
    }

    /// How far a request with these differences is from what is wanted. One of another path is further away than any
    /// that differs in what it says.
    pub(super) fn distance(&self, seen: &Seen, differences: &[String]) -> usize {
        let weight = |line: &String| match line {
            line if line.starts_with("path:") => 1000 + self.wanted_path().apart(seen.uri.path()),
            line if line.starts_with("method:") => 500,
            _ => 1,
        };
        differences.iter().map(weight).sum()
    }

    /// Another way of answering is another operation of the same address; only what it asks for tells them apart.
    fn compare_accept(&self, seen: &Seen, out: &mut Vec<String>) {
        let (Some(wanted), Some(Ok(came))) = (self.info.accept, headers::joined(&seen.headers, "accept"))
        else {
            return;
        };
        let essences = |text: &str| -> Vec<String> {
            let all = text.split(',').map(|media| media.split(';').next().unwrap_or_default());
            all.map(|media| media.trim().to_ascii_lowercase()).collect()
        };
        let (ours, theirs) = (essences(wanted), essences(&came));
        if !theirs.iter().any(|media| media == "*/*" || ours.contains(media)) {
            out.push(format!("header `accept`: wanted {wanted:?}, came {came:?}"));
        }
    }

    fn surplus(&self, query: &Pairs, cookies: &Pairs, out: &mut Vec<String>) {
        let credential = |name: &str, in_query: bool| {
            self.schemes.iter().any(|scheme| match scheme.place {
                Place::Query(known) => in_query && known == name,
                Place::Cookie(known) => !in_query && known == name,
                Place::Header(_) | Place::Authorization(_) | Place::Transport => false,
            })
        };
        for (what, wanted, came) in [("query", &self.query, query), ("cookie", &self.cookies, cookies)] {
            let known = |name: &str| wanted.iter().any(|(known, _)| known == name);
            let more = came.iter().filter(|(name, _)| !known(name) && !credential(name, what == "query"));
            out.extend(more.map(|(name, _)| format!("{what} `{name}`: wanted none, came one")));
        }
    }
}

/// All values of each name that is wanted, in their order.
pub(in crate::testing) fn compare_pairs(what: &str, wanted: &Pairs, came: &Pairs, out: &mut Vec<String>) {
    let mut names: Vec<&String> = wanted.iter().map(|(name, _)| name).collect();
    names.dedup();
    for name in names {
        let of = |pairs: &Pairs| -> Vec<String> {
            pairs.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
        };
        let (wanted, came) = (of(wanted), of(came));
        let about = format!("{what} `{name}`");
        let hidden = headers::is_sensitive(name);
        for index in 0..wanted.len().max(came.len()) {
            let (wanted, came) = (wanted.get(index), came.get(index));
            compare(&about, wanted.map(String::as_str), came.map(String::as_str), hidden, out);
        }
    }
}

fn compare(about: &str, wanted: Option<&str>, came: Option<&str>, hidden: bool, out: &mut Vec<String>) {
    let agree = wanted == came || (wanted == Some(ANY) && came.is_some());
    if agree {
        return;
    }
    let shown = |text: Option<&str>| match text {
        None => "none".to_owned(),
        Some(_) if hidden => "[redacted]".to_owned(),
        Some(text) => difference::short(&format!("{text:?}")),
    };
    out.push(format!("{about}: wanted {}, came {}", shown(wanted), shown(came)));
}

/// The pairs of a query or a form, decoded.
pub(in crate::testing) fn pairs(text: &str) -> Pairs {
    url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

fn cookies(text: &str) -> Pairs {
    let all = text.split(';').map(str::trim).filter(|one| !one.is_empty());
    all.map(|one| {
        let (name, value) = one.split_once('=').unwrap_or((one, ""));
        (name.to_owned(), percent_decode_str(value).decode_utf8_lossy().into_owned())
    })
    .collect()
}

fn server_path(base: &str) -> String {
    let rest = base.split_once("://").map_or("", |(_, rest)| rest);
    rest.find('/').map_or("", |at| rest[at..].trim_end_matches('/')).to_owned()
}
