//! What the tests of fetching share: a small document, and a search whose outcome is a line. Not a test.

use super::server::Server;
use clientsmith::fetch::{Error, Fetched, Request, fetch};

/// A document with a title.
pub fn document(title: &str) -> String {
    format!(r#"{{"openapi": "3.1.0", "info": {{"title": "{title}", "version": "1.2.3"}}, "paths": {{}}}}"#)
}

/// A request for a path of a server.
pub fn request(server: &Server, path: &str) -> Request {
    Request::new(format!("{}{path}", server.origin).parse().expect("an address"))
}

/// Fetches a path of a server.
pub fn ask(server: &Server, path: &str) -> Result<Fetched, Error> {
    fetch(&request(server, path), &mut ())
}

/// `Title at /path, found on /page`.
#[track_caller]
pub fn found(server: &Server, path: &str) -> String {
    let fetched = ask(server, path).unwrap_or_else(|error| panic!("{error}\n{:#?}", error.tried));
    said(server, &fetched)
}

/// The same of what is here.
pub fn said(server: &Server, fetched: &Fetched) -> String {
    let short = |url: &str| url.replace(&server.origin, "");
    let on = fetched.source.found_on.as_deref().map(|on| format!(", found on {}", short(on)));
    let title = fetched.title.as_deref().unwrap_or("nothing");
    format!("{title} at {}{}", short(&fetched.source.url), on.unwrap_or_default())
}
