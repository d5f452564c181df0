//! Reads the fixtures of `documented/`. How they are written is told by the README of each folder. It
//! compares nothing.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

/// A documented request: `NAME.http`.
#[derive(Clone, Debug)]
pub struct Documented {
    /// Where the request is documented, from the first line.
    pub source: String,
    /// The method.
    pub method: String,
    /// The path, with the query if there is one. The host is left out.
    pub target: String,
    /// The headers with names in lower case, in the order of the documentation.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there is none.
    pub body: String,
}

/// A documented or recorded answer: `NAME.response.json`.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The status.
    pub status: u16,
    /// The headers that were recorded.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Value,
}

/// The folder of the API `api`.
pub fn folder(api: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("documented").join(api)
}

/// Reads `api/name.http`.
///
/// # Panics
/// The file is not there or is not written as the README says.
pub fn request(api: &str, name: &str) -> Documented {
    let file = format!("{name}.http");
    parse(&read(api, &file)).unwrap_or_else(|why| panic!("{api}/{file}: {why}"))
}

/// Reads `api/name.response.json`.
///
/// # Panics
/// The file is not there or is not written as the README says.
pub fn answer(api: &str, name: &str) -> Answered {
    let file = format!("{name}.response.json");
    let whole: Value =
        serde_json::from_str(&read(api, &file)).unwrap_or_else(|e| panic!("{api}/{file}: {e}"));
    let status = whole["status"].as_u64().and_then(|status| u16::try_from(status).ok());
    let headers = whole["headers"].as_object().into_iter().flatten();
    Answered {
        status: status.unwrap_or_else(|| panic!("{api}/{file}: no status")),
        headers: headers
            .map(|(name, value)| (name.clone(), value.as_str().expect("a header is a text").to_owned()))
            .collect(),
        body: whole.get("body").cloned().unwrap_or_else(|| panic!("{api}/{file}: no body")),
    }
}

/// The names of the API's fixtures that end in `ending`, sorted, without the ending.
///
/// # Panics
/// The folder cannot be read.
pub fn names(api: &str, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(folder(api)).unwrap_or_else(|error| panic!("documented/{api}: {error}"));
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("a folder that can be read").file_name())
        .filter_map(|name| Some(name.to_str()?.strip_suffix(ending)?.to_owned()))
        .collect();
    names.sort();
    names
}

fn read(api: &str, file: &str) -> String {
    let text = fs::read_to_string(folder(api).join(file)).unwrap_or_else(|e| panic!("{api}/{file}: {e}"));
    // As a checkout on Windows has it.
    text.replace("\r\n", "\n")
}

fn parse(text: &str) -> Result<Documented, String> {
    let (head, body) = text.split_once("\n\n").ok_or("no empty line after the headers")?;
    let mut lines = head.lines();
    let source = lines.next().and_then(|line| line.strip_prefix("# source: "));
    let source = source.ok_or("the first line does not name the source")?;
    let request = lines.next().and_then(|line| line.split_once(' ')).ok_or("no request line")?;
    let mut headers = Vec::new();
    for line in lines {
        let (name, value) = line.split_once(':').ok_or_else(|| format!("no header: {line}"))?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    Ok(Documented {
        source: source.to_owned(),
        method: request.0.to_owned(),
        target: request.1.to_owned(),
        headers,
        body: body.trim_end().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_request_is_read() {
        let text = "# source: a page\nPUT /a?b=c:d\nX-A: 1: 2\nContent-Type:text/plain\n\nbody\n\nmore\n";
        let read = parse(text).unwrap();
        assert_eq!(read.source, "a page");
        assert_eq!((read.method.as_str(), read.target.as_str()), ("PUT", "/a?b=c:d"));
        let headers = [("x-a", "1: 2"), ("content-type", "text/plain")];
        assert_eq!(read.headers, headers.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(read.body, "body\n\nmore");
    }

    #[test]
    fn what_is_no_request_is_refused() {
        for text in
            ["", "# source: a\nGET /\n", "GET /\n\n", "# source: a\nGET\n\n", "# source: a\nGET /\nx\n\n"]
        {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }
}
