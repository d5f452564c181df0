//! Where a document may be: what a page, a script or a server says of it. Not whether it is there.

use crate::source::origin::Address;
use crate::source::uri;

/// One place that may have a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lead {
    /// Where.
    pub place: Spot,
    /// What the page calls the document.
    pub name: Option<String>,
    /// Where that was said.
    pub on: Address,
}

/// Where a document is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// At an address.
    At(Address),
    /// In the page itself, as this text.
    Here(String),
}

/// What was found in a page or a script.
#[derive(Debug, Default)]
pub(super) struct Leads {
    /// What is said to be a document.
    pub stated: Vec<Lead>,
    /// What only looks like the address of one.
    pub guessed: Vec<Lead>,
    /// Scripts that may say more, each with its page.
    pub scripts: Vec<(Address, Base)>,
    /// Pages that stand in this one or take its place.
    pub pages: Vec<(Address, Base)>,
}

/// Where relative addresses of a page start from, and which page it is.
#[derive(Clone, Debug)]
pub(super) struct Base {
    pub page: Address,
    /// `<base href>`, or the page.
    pub href: Address,
}

impl Base {
    pub fn of(page: &Address) -> Self {
        Base { page: page.clone(), href: page.clone() }
    }

    /// What a reference means; nothing where it is no address of http.
    pub fn address(&self, reference: &str) -> Option<Address> {
        let reference = reference.trim();
        if reference.is_empty() || reference.starts_with('#') {
            return None;
        }
        Address::parse(&uri::join(Some(self.href.as_str()), reference)?).ok()
    }

    /// A document at a reference.
    pub fn lead(&self, reference: &str, name: Option<String>) -> Option<Lead> {
        let place = Spot::At(self.address(reference)?);
        Some(Lead { place, name, on: self.page.clone() })
    }

    /// What is said by a text that may be an address or a document.
    pub fn text(&self, text: &str, name: Option<String>) -> Option<Lead> {
        let start = text.trim_start();
        if start.starts_with('{') || start.contains('\n') {
            return Some(Lead { place: Spot::Here(text.to_owned()), name, on: self.page.clone() });
        }
        self.lead(text, name)
    }
}

impl Leads {
    /// Adds what another place said.
    pub fn extend(&mut self, more: Leads) {
        self.stated.extend(more.stated);
        self.guessed.extend(more.guessed);
        self.scripts.extend(more.scripts);
        self.pages.extend(more.pages);
    }
}

/// Whether a text looks like the address of a document: its last parts have a word that such addresses have.
pub(super) fn looks_like_document(text: &str) -> bool {
    if text.len() > 500
        || text.contains(|one: char| one.is_whitespace() || matches!(one, '<' | '{' | '(' | '*'))
    {
        return false;
    }
    let path = text.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    let path = path.trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or_default();
    let is_data = [".json", ".yaml", ".yml"].iter().any(|end| last.ends_with(end));
    let has_word = ["openapi", "swagger", "api-docs", "apidocs", "api-spec", "apispec"]
        .iter()
        .any(|word| path.contains(word));
    (is_data && has_word) || (path.contains('/') && matches!(last, "api-docs" | "openapi" | "api-json"))
}

#[cfg(test)]
mod tests {
    use super::looks_like_document;

    #[test]
    fn addresses_of_documents() {
        for text in [
            "/openapi.json",
            "https://a.test/specs/openapi.v3.yaml?x=1",
            "swagger.yml",
            "/swagger/v1/data.json",
            "/v3/api-docs",
            "../openapi/",
        ] {
            assert!(looks_like_document(text), "{text}");
        }
        for text in
            ["/package.json", "openapi", "#/openapi", "see /openapi.json", "/swagger-ui.css", "/api/pets"]
        {
            assert!(!looks_like_document(text), "{text}");
        }
    }
}
