//! Scripts that start a documentation page: which document they name, or have in them. Swagger UI, ReDoc, Scalar, RapiDoc,
//! Elements and what frameworks make of them. Not how scripts are read.

use super::lead::{Base, Lead, Leads, Spot, looks_like_document};
use super::script::{Scope, Token, Value, lex, members, to_json, unpack, value};
use std::collections::BTreeMap;

/// Functions whose argument is a configuration.
const STARTERS: &[&str] = &[
    "SwaggerUIBundle",
    "SwaggerUI",
    "SwaggerUi",
    "SwaggerUIStandalonePreset",
    "createApiReference",
    "initialize",
    "init",
    "loadSpec",
];

/// Keys that only a configuration has.
const TELLING: &[&str] = &[
    "configUrl",
    "customOptions",
    "swaggerDoc",
    "swaggerUrl",
    "swaggerUrls",
    "specUrl",
    "spec-url",
    "apiDescriptionUrl",
    "apiDescriptionDocument",
];

/// Keys beside which `url` is that of a document.
const BESIDE: &[&str] =
    &["dom_id", "domNode", "presets", "deepLinking", "validatorUrl", "layout", "oauth2RedirectUrl"];

/// Properties of elements that hold an address or a document.
const PROPERTIES: &[&str] = &["apiDescriptionUrl", "apiDescriptionDocument", "specUrl", "spec-url"];

/// Scripts above this size are libraries, in which only documents are looked for.
const LIBRARY: usize = 200_000;

/// What a script says.
pub(super) fn read(base: &Base, text: &str) -> Leads {
    let mut tokens = lex(text);
    unpack(&mut tokens);
    let mut scope = Scope { page: &base.page, names: BTreeMap::new() };
    name(&tokens, &mut scope);
    let mut found = Finder { base, scope, leads: Leads::default() };
    found.walk(&tokens);
    if text.len() <= LIBRARY {
        found.guess(&tokens);
    }
    found.leads
}

/// What a configuration as JSON says: that of Swagger UI (`configUrl`), of Scalar in an attribute.
pub(super) fn read_config(base: &Base, text: &str) -> Leads {
    let tokens = lex(text);
    let scope = Scope { page: &base.page, names: BTreeMap::new() };
    let mut found = Finder { base, scope, leads: Leads::default() };
    if let Some(group) = tokens.first() {
        found.config(group);
    }
    found.leads
}

/// Gathers names of texts.
fn name(tokens: &[Token], scope: &mut Scope<'_>) {
    for (at, token) in tokens.iter().enumerate() {
        match (token, &tokens[at + 1..]) {
            (Token::Word(word), [Token::Mark('='), rest @ ..])
                if !matches!(rest.first(), Some(Token::Mark('=' | '>'))) =>
            {
                let is_plain = !matches!(at.checked_sub(1).map(|at| &tokens[at]), Some(Token::Mark('.')));
                if is_plain && let Value::Text(text) = value(scope, rest) {
                    scope.names.insert(word.clone(), text);
                }
            }
            (Token::Group(_, inner), _) => name(inner, scope),
            _ => {}
        }
    }
}

struct Finder<'a> {
    base: &'a Base,
    scope: Scope<'a>,
    leads: Leads,
}

impl Finder<'_> {
    fn walk(&mut self, tokens: &[Token]) {
        for (at, token) in tokens.iter().enumerate() {
            let rest = &tokens[at + 1..];
            match (token, rest) {
                (Token::Word(word), [Token::Group('(', inner), ..]) if STARTERS.contains(&word.as_str()) => {
                    self.started(inner);
                }
                (Token::Word(word), [Token::Group('(', inner), ..]) if word == "setAttribute" => {
                    if let [Token::Text(key), Token::Mark(','), rest @ ..] = inner.as_slice() {
                        self.property(key, rest);
                    }
                }
                (Token::Mark('.'), [Token::Word(key), Token::Mark('='), rest @ ..]) => {
                    self.property(key, rest)
                }
                (Token::Group('[', key), [Token::Mark('='), rest @ ..]) => {
                    if let [Token::Text(key)] = key.as_slice() {
                        self.property(key, rest);
                    }
                }
                (Token::Group('{', inner), _) => {
                    if is_document(inner) {
                        self.embedded(token, None);
                        continue;
                    }
                    if is_config(inner) {
                        self.config(token);
                    }
                }
                _ => {}
            }
            if let Token::Group(_, inner) = token {
                self.walk(inner);
            }
        }
    }

    /// The arguments of a function that starts a page: addresses, documents, configurations.
    fn started(&mut self, arguments: &[Token]) {
        for argument in arguments.split(|token| *token == Token::Mark(',')) {
            match value(&self.scope, argument) {
                Value::Group(group) => self.config(group),
                // Others are selectors and themes.
                Value::Text(text) if text.contains(['/', '.', '{']) && !text.starts_with(['#', '.']) => {
                    self.state(&text, None);
                }
                Value::Text(text) if text.starts_with("./") || text.starts_with("../") => {
                    self.state(&text, None)
                }
                Value::Text(_) | Value::Unknown => {}
            }
            // `{...options, url: ".."}` and `Object.assign({}, options, {..})` have more than one object.
            for token in argument {
                if let Token::Group('(', inner) = token {
                    self.started(inner);
                }
            }
        }
    }

    fn property(&mut self, key: &str, tokens: &[Token]) {
        if PROPERTIES.contains(&key) {
            match value(&self.scope, tokens) {
                Value::Text(text) => self.state(&text, None),
                Value::Group(group) => self.embedded(group, None),
                Value::Unknown => {}
            }
        }
    }

    /// A configuration, or a list of them.
    fn config(&mut self, group: &Token) {
        let inner = match group {
            Token::Group('{', inner) => inner,
            Token::Group('[', inner) => {
                for item in inner.split(|token| *token == Token::Mark(',')) {
                    match value(&self.scope, item) {
                        Value::Group(one) => self.config(one),
                        Value::Text(text) => self.state(&text, None),
                        Value::Unknown => {}
                    }
                }
                return;
            }
            _ => return,
        };
        let called = |key: &str| {
            let tokens = members(inner).find(|(name, _)| *name == key)?.1;
            value(&self.scope, tokens).text().map(str::to_owned)
        };
        let name = called("name").or_else(|| called("title")).or_else(|| called("slug"));
        if is_document(inner) {
            self.embedded(group, name);
            return;
        }
        for (key, tokens) in members(inner) {
            let is_list = matches!(key, "urls" | "sources" | "swaggerUrls" | "explorerUrls" | "documents");
            let is_one = matches!(
                key,
                "url"
                    | "spec"
                    | "content"
                    | "swaggerUrl"
                    | "configUrl"
                    | "swaggerDoc"
                    | "specUrl"
                    | "spec-url"
            ) || PROPERTIES.contains(&key);
            let is_inner = matches!(key, "swaggerOptions" | "customOptions" | "configuration" | "options");
            match value(&self.scope, tokens) {
                Value::Text(text) if is_one => self.state(&text, name.clone()),
                Value::Group(group) if is_one || is_list || is_inner => {
                    let before = self.leads.stated.len();
                    self.config(group);
                    for lead in &mut self.leads.stated[before..] {
                        lead.name = lead.name.take().or_else(|| name.clone());
                    }
                }
                _ => {}
            }
        }
    }

    fn state(&mut self, text: &str, name: Option<String>) {
        // Some pages take their own address for a folder, whether or not it ends with a slash.
        if let Some(below) = text.strip_prefix("./") {
            let page = self.base.page.as_str().split('?').next().unwrap_or_default();
            let lead = self.base.lead(&format!("{}/{below}", page.trim_end_matches('/')), name.clone());
            self.leads.guessed.extend(lead);
        }
        let lead = self.base.text(text, name);
        self.add(lead);
    }

    fn embedded(&mut self, group: &Token, name: Option<String>) {
        let on = self.base.page.clone();
        self.add(to_json(group).map(|text| Lead { place: Spot::Here(text), name, on }));
    }

    /// Adds a lead to a place that is not there yet: a literal is found in its configuration and by itself.
    fn add(&mut self, lead: Option<Lead>) {
        let is_new = |lead: &Lead| !self.leads.stated.iter().any(|known| known.place == lead.place);
        self.leads.stated.extend(lead.filter(is_new));
    }

    /// Texts that look like the address of a document, whatever they are for.
    fn guess(&mut self, tokens: &[Token]) {
        for (at, token) in tokens.iter().enumerate() {
            match token {
                Token::Text(_) | Token::Template(_) => {
                    if let Value::Text(text) = value(&self.scope, &tokens[at..])
                        && looks_like_document(&text)
                    {
                        self.leads.guessed.extend(self.base.lead(&text, None));
                    }
                }
                Token::Group('{', inner) if is_document(inner) => {}
                Token::Group(_, inner) => self.guess(inner),
                _ => {}
            }
        }
    }
}

/// Whether an object is a description of an API: it says of which version, and has what one has.
fn is_document(inner: &[Token]) -> bool {
    let mut version = false;
    let mut content = false;
    for (key, tokens) in members(inner) {
        match key {
            "openapi" | "swagger" => version = matches!(tokens, [Token::Text(_) | Token::Number(_)]),
            "paths" | "info" | "webhooks" | "components" => content = true,
            _ => {}
        }
    }
    version && content
}

/// Whether an object that stands anywhere is the configuration of a page.
fn is_config(inner: &[Token]) -> bool {
    let has = |keys: &[&str]| members(inner).any(|(key, _)| keys.contains(&key));
    has(TELLING) || (has(BESIDE) && has(&["url", "urls", "spec", "content"]))
}

#[cfg(test)]
#[path = "../../tests/fetch/scripts.rs"]
mod tests;
