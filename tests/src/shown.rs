//! A request as text, for comparing and for the snapshots: sorted headers with names in lower case, JSON
//! bodies one member on each line, keys in their order. Credentials are shown: they are those of the
//! documentations.

use std::fmt::Write;

use clientsmith_runtime as rt;

use crate::fixture::Documented;
use crate::json_text;

/// A request in comparable form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Method and URL.
    pub line: String,
    /// Name and value, sorted.
    pub headers: Vec<(String, String)>,
    /// The body; JSON without whitespace.
    pub body: String,
}

impl Shown {
    /// What a client would send. Versions in `user-agent` are left out: they change with every release.
    ///
    /// # Panics
    /// The body is a stream or a header is not text.
    pub fn made(request: &rt::Request) -> Self {
        let body = request.body().as_bytes().expect("a body of bytes");
        let headers = request.headers().iter().map(|(name, value)| {
            let value = value.to_str().expect("a header of text");
            let value = if name == "user-agent" { without_versions(value) } else { value.to_owned() };
            (name.as_str().to_owned(), value)
        });
        Self::new(
            format!("{} {}", request.method(), request.uri()),
            headers.collect(),
            std::str::from_utf8(body).expect("a body of text"),
        )
    }

    /// What the documentation shows, on the server `base`.
    pub fn documented(documented: &Documented, base: &str) -> Self {
        let line = format!("{} {base}{}", documented.method, documented.target);
        Self::new(line, documented.headers.clone(), &documented.body)
    }

    fn new(line: String, mut headers: Vec<(String, String)>, body: &str) -> Self {
        headers.sort();
        let body = if body.is_empty() { String::new() } else { json_text::compact(body) };
        Self { line, headers, body }
    }

    /// Takes the headers `extra` out, which a client may send beyond the documentation.
    ///
    /// # Panics
    /// One of them is not there with this value: the list would be longer than need be.
    pub fn take(&mut self, extra: &[(&str, &str)]) {
        for (name, value) in extra {
            let found = self.headers.iter().position(|header| header.0 == *name && header.1 == *value);
            let index = found.unwrap_or_else(|| panic!("no `{name}: {value}` in {:?}", self.headers));
            self.headers.remove(index);
        }
    }

    /// The text form: request line, headers, an empty line, the body.
    pub fn text(&self) -> String {
        let mut out = format!("{}\n", self.line);
        for (name, value) in &self.headers {
            let _ = writeln!(out, "{name}: {value}");
        }
        if !self.body.is_empty() {
            let _ = write!(out, "\n{}\n", json_text::pretty(&self.body));
        }
        out
    }
}

/// `a/1.2.3 b/4.5.6` as `a b`.
fn without_versions(agent: &str) -> String {
    let names: Vec<&str> = agent.split(' ').filter_map(|product| product.split('/').next()).collect();
    names.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Shown, without_versions};

    #[test]
    fn versions_are_left_out() {
        assert_eq!(without_versions("ayon/0.1.0 clientsmith-runtime/1.2.3-rc.1"), "ayon clientsmith-runtime");
    }

    fn shown() -> Shown {
        let headers = [("x-b", "2"), ("x-a", "1")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        Shown::new("POST /".into(), headers.to_vec(), "{ \"b\": 1, \"a\": 2 }")
    }

    #[test]
    fn headers_are_sorted_and_keys_are_not() {
        assert_eq!(shown().text(), "POST /\nx-a: 1\nx-b: 2\n\n{\n  \"b\": 1,\n  \"a\": 2\n}\n");
    }

    #[test]
    fn a_header_is_taken_out() {
        let mut shown = shown();
        shown.take(&[("x-a", "1")]);
        assert_eq!(shown.headers, [("x-b".to_owned(), "2".to_owned())]);
    }

    #[test]
    #[should_panic(expected = "no `x-a: 2`")]
    fn a_header_of_another_value_is_not_taken_out() {
        shown().take(&[("x-a", "2")]);
    }
}
