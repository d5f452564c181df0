//! A documentation page in HTML: which document its elements name, and which scripts and pages may say more. Not what
//! scripts say.

use super::lead::{Base, Leads, looks_like_document};
use super::start;
use crate::source::origin::Address;
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

/// Attributes of elements, in lower case, that hold an address or a document.
const ATTRIBUTES: &[&str] = &[
    "spec-url",
    "specurl",
    "apidescriptionurl",
    "api-description-url",
    "apidescriptiondocument",
    "api-description-document",
    "data-spec-url",
    "data-openapi-url",
    "data-swagger-url",
];

/// What a page says. Elements in comments and templates of text are none.
pub(super) fn read(page: &Address, html: &str) -> Leads {
    let mut reader = Reader { base: Base::of(page), has_base: false, leads: Leads::default() };
    let mut emitter = DefaultEmitter::default();
    // So that scripts are text up to their end.
    emitter.naively_switch_states(true);
    let mut script: Option<Script> = None;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => {
                let element = Element(&tag);
                if element.name() == "script" {
                    script = reader.script(&element);
                }
                reader.element(&element);
            }
            Token::String(text) => {
                if let Some(script) = &mut script {
                    script.text += &String::from_utf8_lossy(&text);
                }
            }
            Token::EndTag(tag) if &**tag.name == b"script" => {
                if let Some(script) = script.take() {
                    reader.ended(&script);
                }
            }
            _ => {}
        }
    }
    if let Some(script) = script {
        reader.ended(&script);
    }
    reader.leads
}

/// A script that stands in the page.
struct Script {
    is_data: bool,
    text: String,
}

struct Element<'t>(&'t StartTag<()>);

impl Element<'_> {
    fn name(&self) -> String {
        String::from_utf8_lossy(&self.0.name).into_owned()
    }

    fn attribute(&self, name: &str) -> Option<String> {
        let value = self.0.attributes.get(name.as_bytes())?;
        Some(String::from_utf8_lossy(value).into_owned())
    }

    /// Whether an attribute is a list of words that has this one.
    fn has_word(&self, name: &str, word: &str) -> bool {
        self.attribute(name)
            .is_some_and(|value| value.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(word)))
    }
}

struct Reader {
    base: Base,
    has_base: bool,
    leads: Leads,
}

impl Reader {
    fn element(&mut self, element: &Element<'_>) {
        for name in ATTRIBUTES {
            self.state(element.attribute(name), None);
        }
        let href = element.attribute("href");
        match element.name().as_str() {
            "base" if !self.has_base => {
                if let Some(href) = href.and_then(|href| self.base.address(&href)) {
                    self.base.href = href;
                    self.has_base = true;
                }
            }
            "link" if element.has_word("rel", "service-desc") => self.state(href, element.attribute("title")),
            "link" if element.attribute("type").is_some_and(|kind| kind.contains("openapi")) => {
                self.state(href, element.attribute("title"));
            }
            "a" if element.has_word("rel", "service-desc") => self.state(href, None),
            "a" => {
                let lead = href.filter(|href| looks_like_document(href));
                let lead = lead.and_then(|href| self.base.lead(&href, None));
                self.leads.guessed.extend(lead);
            }
            "iframe" | "frame" => {
                let page = element.attribute("src").and_then(|src| self.base.address(&src));
                self.leads.pages.extend(page.map(|page| (page, self.base.clone())));
            }
            "meta" if element.has_word("http-equiv", "refresh") => {
                let content = element.attribute("content").unwrap_or_default();
                let at = content.to_ascii_lowercase().find("url=");
                let target = at.map(|at| content[at + 4..].trim().trim_matches(['"', '\'']));
                let page = target.and_then(|target| self.base.address(target));
                self.leads.pages.extend(page.map(|page| (page, self.base.clone())));
            }
            _ => {}
        }
    }

    /// A script by its start: one to fetch, or one whose text follows.
    fn script(&mut self, element: &Element<'_>) -> Option<Script> {
        self.state(element.attribute("data-url"), None);
        if let Some(config) = element.attribute("data-configuration") {
            self.leads.extend(start::read_config(&self.base, &config));
        }
        if let Some(src) = element.attribute("src") {
            let script = self.base.address(&src);
            self.leads.scripts.extend(script.map(|script| (script, self.base.clone())));
            // What stands in it does not run. Scalar has its document there.
            if element.attribute("id").as_deref() != Some("api-reference") {
                return None;
            }
        }
        let kind = element.attribute("type").unwrap_or_default().to_ascii_lowercase();
        let is_data = kind.contains("json") || kind.contains("yaml");
        Some(Script { is_data, text: String::new() })
    }

    fn ended(&mut self, script: &Script) {
        let text = script.text.trim();
        if text.starts_with("openapi:") || text.starts_with("swagger:") {
            self.state(Some(script.text.clone()), None);
        } else if !text.is_empty() {
            self.leads.extend(match script.is_data {
                true => start::read_config(&self.base, text),
                false => start::read(&self.base, text),
            });
        }
    }

    fn state(&mut self, text: Option<String>, name: Option<String>) {
        let lead = text.and_then(|text| self.base.text(&text, name));
        self.leads.stated.extend(lead);
    }
}

#[cfg(test)]
mod tests {
    use super::{Base, read};
    use crate::fetch::lead::Spot;
    use crate::source::origin::Address;

    fn stated(html: &str) -> Vec<String> {
        let page = Address::parse("https://a.test/docs/index.html").expect("an address");
        let leads = read(&page, html);
        let place = |place: &Spot| match place {
            Spot::At(address) => address.as_str().to_owned(),
            Spot::Here(text) => format!("here {text}"),
        };
        leads.stated.iter().map(|lead| place(&lead.place)).collect()
    }

    #[test]
    fn elements_of_every_kind() {
        for (html, expected) in [
            ("<redoc spec-url='/a.json'></redoc>", "https://a.test/a.json"),
            ("<REDOC SPEC-URL=\"a.json?x=1&amp;y=2\">", "https://a.test/docs/a.json?x=1&y=2"),
            ("<rapi-doc spec-url = \"/a.json\" theme=dark> </rapi-doc>", "https://a.test/a.json"),
            ("<elements-api apiDescriptionUrl=\"/a.yaml\" router=\"hash\"/>", "https://a.test/a.yaml"),
            (
                "<elements-api apiDescriptionDocument='{\"openapi\":\"3.1.0\"}'>",
                "here {\"openapi\":\"3.1.0\"}",
            ),
            ("<script id=api-reference data-url=/a.json></script>", "https://a.test/a.json"),
            (
                "<script id=api-reference data-configuration='{\"url\": \"/a.json\"}'></script>",
                "https://a.test/a.json",
            ),
            (
                "<script id=api-reference type=application/json>{\"openapi\":\"3.1.0\",\"info\":{}}</script>",
                "here {\"openapi\":\"3.1.0\",\"info\":{}}",
            ),
            ("<link rel=\"alternate service-desc\" href=a.json>", "https://a.test/docs/a.json"),
            ("<base href=/v2/><redoc spec-url=a.json>", "https://a.test/v2/a.json"),
            ("<script>const x = '</p>'; SwaggerUIBundle({url: '/a.json'})</script>", "https://a.test/a.json"),
            ("<script>SwaggerUIBundle({url: '/a.json'})", "https://a.test/a.json"),
        ] {
            assert_eq!(stated(html), [expected], "{html}");
        }
    }

    #[test]
    fn what_is_not_of_the_page_is_not_read() {
        for html in [
            "<!-- <redoc spec-url='/a.json'> -->",
            "<textarea><redoc spec-url='/a.json'></textarea>",
            "<redoc spec-url='javascript:alert(1)'>",
            "<redoc spec-url=''>",
            "<redoc spec-url='file:///etc/passwd'>",
            "<script src=x.js>SwaggerUIBundle({url: '/a.json'})</script>",
        ] {
            assert_eq!(stated(html), Vec::<String>::new(), "{html}");
        }
    }

    #[test]
    fn scripts_pages_and_guesses() {
        let page = Address::parse("https://a.test/docs/").expect("an address");
        let html = "<script src=init.js></script><iframe src=/ui/></iframe>\
            <meta http-equiv=refresh content='0; URL=\"next.html\"'><a href=/openapi.yaml>Download</a><a href=/x>x</a>";
        let leads = read(&page, html);
        let all = |list: &[(Address, Base)]| {
            list.iter().map(|(one, _)| one.as_str().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(all(&leads.scripts), ["https://a.test/docs/init.js"]);
        assert_eq!(all(&leads.pages), ["https://a.test/ui/", "https://a.test/docs/next.html"]);
        assert_eq!(leads.guessed.len(), 1);
    }
}
