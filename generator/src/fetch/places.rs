//! Where servers usually have their document: the catalog of RFC 9727, and the places that frameworks choose. Not what is
//! there.

use crate::source::origin::Address;
use crate::source::uri;

/// Places beside a page: as a rule that of the page says more.
const BESIDE: &[&str] = &[
    "openapi.json",
    "openapi.yaml",
    "swagger.json",
    "v1/swagger.json",
    "doc.json",
    "json",
    "api-docs",
    "schema/",
];

/// Places below the root.
const BELOW_ROOT: &[&str] = &[
    "openapi.json",
    "openapi.yaml",
    "openapi.yml",
    "swagger.json",
    "swagger.yaml",
    "v3/api-docs",
    "v2/api-docs",
    "swagger/v1/swagger.json",
    "openapi/v1.json",
    "api-docs",
    "api-docs.json",
    "api-json",
    "docs-json",
    "docs/openapi.json",
    "docs/json",
    "documentation/json",
    "swagger/doc.json",
    "api/openapi.json",
    "api/openapi.yaml",
    "api/swagger.json",
    "api/v1/openapi.json",
    "api/schema/",
    "apispec_1.json",
    "q/openapi",
    "openapi",
];

/// The catalog of a server (RFC 9727 section 2).
pub(super) fn catalog(page: &Address) -> Option<Address> {
    below(page, "/.well-known/api-catalog")
}

/// The places for a page, the likeliest first, each once.
pub(super) fn usual(page: &Address) -> Vec<Address> {
    let origin = page.origin().to_string();
    let path = page.as_str().get(origin.len()..).unwrap_or_default();
    let path = path.split('?').next().unwrap_or_default();
    let folder = path.rfind('/').map_or("/", |end| &path[..=end]);
    let whole = path.trim_end_matches('/');
    let mut places = Vec::new();
    let mut add = |reference: &str| {
        if let Some(place) = below(page, reference).filter(|place| !places.contains(place) && place != page) {
            places.push(place);
        }
    };
    if !whole.is_empty() {
        // NestJS has the document of `/api` there; others below the page.
        add(&format!("{whole}-json"));
        if whole.len() + 1 != folder.len() {
            add(&format!("{whole}/openapi.json"));
        }
    }
    let above = folder.trim_end_matches('/').rfind('/').map(|end| &folder[..=end]);
    for folder in [Some(folder), above].into_iter().flatten().filter(|folder| *folder != "/") {
        for place in BESIDE {
            add(&format!("{folder}{place}"));
        }
    }
    for place in BELOW_ROOT {
        add(&format!("/{place}"));
    }
    places
}

fn below(page: &Address, reference: &str) -> Option<Address> {
    Address::parse(&uri::join(Some(page.as_str()), reference)?).ok()
}

#[cfg(test)]
mod tests {
    use super::{catalog, usual};
    use crate::source::origin::Address;

    #[test]
    fn places_are_relative_to_the_page_and_the_root() {
        let page = Address::parse("https://a.test/shop/docs/index.html?x=/y").expect("an address");
        let places: Vec<String> = usual(&page).iter().map(|place| place.as_str().to_owned()).collect();
        for place in ["/shop/docs/openapi.json", "/shop/openapi.json", "/openapi.json", "/v3/api-docs"] {
            assert!(places.contains(&format!("https://a.test{place}")), "{place}: {places:?}");
        }
        assert!(places.len() < 50);
        let root = Address::parse("https://a.test").expect("an address");
        assert_eq!(
            usual(&root).first().map(|place| place.as_str().to_owned()).as_deref(),
            Some("https://a.test/openapi.json")
        );
        let nest = Address::parse("https://a.test/api").expect("an address");
        assert_eq!(usual(&nest)[0].as_str(), "https://a.test/api-json");
        assert_eq!(
            catalog(&page).map(|place| place.as_str().to_owned()).as_deref(),
            Some("https://a.test/.well-known/api-catalog")
        );
    }
}
