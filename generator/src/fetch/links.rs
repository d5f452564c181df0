//! Links that servers send: the header `Link` (RFC 8288 section 3) and catalogs of APIs (RFC 9727, RFC 9264). Not pages.

use super::lead::{Base, Leads};

/// Adds what one field of a `Link` header says.
pub(super) fn header(base: &Base, field: &str, leads: &mut Leads) {
    for (target, parameters) in links(field) {
        let of = |name: &str| parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let has = |word: &str| {
            of("rel")
                .is_some_and(|rel| rel.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(word)))
        };
        if has("service-desc") {
            leads.stated.extend(base.lead(&target, of("title").map(str::to_owned)));
        } else if has("api-catalog") {
            leads.pages.extend(base.address(&target).map(|target| (target, base.clone())));
        }
    }
}

/// Targets with their parameters.
fn links(field: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let mut rest = field;
    while let Some(start) = rest.find('<') {
        let Some(length) = rest[start..].find('>') else { break };
        let target = rest[start + 1..start + length].to_owned();
        rest = &rest[start + length + 1..];
        let mut parameters = Vec::new();
        while let Some(more) = rest.trim_start().strip_prefix(';') {
            let more = more.trim_start();
            let end = more.find(['=', ';', ',']).unwrap_or(more.len());
            let name = more[..end].trim().to_ascii_lowercase();
            rest = &more[end..];
            let mut value = String::new();
            if let Some(text) = rest.strip_prefix('=') {
                (value, rest) = parameter(text.trim_start());
            }
            parameters.push((name, value));
        }
        found.push((target, parameters));
    }
    found
}

/// A value, with or without quotes, and what is behind it.
fn parameter(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ',']).unwrap_or(text.len());
        return (text[..end].trim().to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut escaped = false;
    for (at, one) in quoted.char_indices() {
        match one {
            _ if std::mem::take(&mut escaped) => value.push(one),
            '\\' => escaped = true,
            '"' => return (value, &quoted[at + 1..]),
            _ => value.push(one),
        }
    }
    (value, "")
}

/// What a catalog says, as JSON (`application/linkset+json`) or in the form of the header (`application/linkset`).
pub(super) fn catalog(base: &Base, text: &str) -> Leads {
    let mut leads = Leads::default();
    let Ok(catalog) = serde_json::from_str::<serde_json::Value>(text) else {
        header(base, text, &mut leads);
        return leads;
    };
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    for context in list(&catalog["linkset"]) {
        let anchor = context["anchor"].as_str().map(str::to_owned);
        for target in list(&context["service-desc"]) {
            let title = target["title"].as_str().map(str::to_owned).or_else(|| anchor.clone());
            leads.stated.extend(target["href"].as_str().and_then(|href| base.lead(href, title)));
        }
        // Catalogs may be of catalogs.
        for target in list(&context["api-catalog"]) {
            let page = target["href"].as_str().and_then(|href| base.address(href));
            leads.pages.extend(page.map(|page| (page, base.clone())));
        }
    }
    leads
}

#[cfg(test)]
mod tests {
    use super::{Base, Leads, catalog, header};
    use crate::fetch::lead::Spot;
    use crate::source::origin::Address;

    fn stated(leads: &Leads) -> Vec<(&str, Option<&str>)> {
        fn at(place: &Spot) -> &str {
            match place {
                Spot::At(address) => address.as_str(),
                Spot::Here(_) => "here",
            }
        }
        leads.stated.iter().map(|lead| (at(&lead.place), lead.name.as_deref())).collect()
    }

    #[test]
    fn fields_of_the_header() {
        let page = Address::parse("https://a.test/docs").expect("an address");
        let mut leads = Leads::default();
        let field = r#"</>; rel="index", <a.json>; title="x, \"y\";"; rel="alternate service-desc";type=a, <b.json>;rel=service-desc, <c"#;
        header(&Base::of(&page), field, &mut leads);
        assert_eq!(
            stated(&leads),
            [("https://a.test/a.json", Some("x, \"y\";")), ("https://a.test/b.json", None)]
        );
        header(&Base::of(&page), "</c>; rel=api-catalog; x", &mut leads);
        assert_eq!(leads.pages[0].0.as_str(), "https://a.test/c");
    }

    #[test]
    fn catalogs_of_both_forms() {
        let page = Address::parse("https://a.test/.well-known/api-catalog").expect("an address");
        let text = r#"{"linkset": [{"anchor": "https://a.test/pets", "service-desc": [{"href": "/pets.json"}]},
            {"anchor": 5, "service-desc": "x", "api-catalog": [{"href": "/more"}]}]}"#;
        let leads = catalog(&Base::of(&page), text);
        assert_eq!(stated(&leads), [("https://a.test/pets.json", Some("https://a.test/pets"))]);
        assert_eq!(leads.pages[0].0.as_str(), "https://a.test/more");
        let leads = catalog(&Base::of(&page), "</pets.json>; rel=\"service-desc\"; anchor=\"/pets\"\n");
        assert_eq!(stated(&leads), [("https://a.test/pets.json", None)]);
    }
}
