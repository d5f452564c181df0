//! What expressions of a script come to, as far as that is a text, an object or a list that stands there. Not what they are
//! for.

use super::lex::Token;
use crate::source::origin::Address;
use std::collections::BTreeMap;

/// What an expression came to.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::fetch) enum Value<'t> {
    /// A text.
    Text(String),
    /// An object or a list, with its brackets.
    Group(&'t Token),
    /// Anything else.
    Unknown,
}

impl<'t> Value<'t> {
    /// The text, if it is one.
    pub(in crate::fetch) fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            Value::Group(_) | Value::Unknown => None,
        }
    }

    /// The first that is known.
    fn or(self, other: Value<'t>) -> Value<'t> {
        if self == Value::Unknown { other } else { self }
    }
}

/// What names mean.
#[derive(Debug)]
pub(in crate::fetch) struct Scope<'a> {
    /// The page that the script runs in.
    pub page: &'a Address,
    /// Names of texts, whatever block they are of: a script that starts a page has few.
    pub names: BTreeMap<String, String>,
}

/// What the expression at the start of the tokens comes to.
pub(in crate::fetch) fn value<'t>(scope: &Scope<'_>, tokens: &'t [Token]) -> Value<'t> {
    value_and_rest(scope, tokens).0
}

/// The same with the tokens behind it.
pub(in crate::fetch) fn value_and_rest<'t>(
    scope: &Scope<'_>,
    tokens: &'t [Token],
) -> (Value<'t>, &'t [Token]) {
    let mut reader = Reader { scope, rest: tokens };
    let value = reader.expression();
    (value, reader.rest)
}

/// The members of an object by their keys, each with the tokens of its value. What is spread or a function has no key.
pub(in crate::fetch) fn members(inner: &[Token]) -> impl Iterator<Item = (&str, &[Token])> {
    inner.split(|token| *token == Token::Mark(',')).filter_map(|member| match member {
        [Token::Text(key) | Token::Word(key) | Token::Number(key), Token::Mark(':'), value @ ..] => {
            Some((key.as_str(), value))
        }
        _ => None,
    })
}

struct Reader<'s, 't> {
    scope: &'s Scope<'s>,
    rest: &'t [Token],
}

impl<'t> Reader<'_, 't> {
    fn next(&mut self) -> Option<&'t Token> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    fn expression(&mut self) -> Value<'t> {
        let mut value = self.primary();
        loop {
            match self.rest {
                [Token::Mark('+'), rest @ ..] => {
                    self.rest = rest;
                    let more = self.primary();
                    value = match (value, more) {
                        (Value::Text(text), Value::Text(more)) => Value::Text(text + &more),
                        // Whatever the base is: the path is meant.
                        (Value::Unknown, Value::Text(more)) if more.starts_with('/') => Value::Text(more),
                        _ => Value::Unknown,
                    };
                }
                [Token::Mark('|'), Token::Mark('|'), rest @ ..]
                | [Token::Mark('?'), Token::Mark('?'), rest @ ..] => {
                    self.rest = rest;
                    let other = self.primary();
                    value = value.or(other);
                }
                [Token::Mark('?'), rest @ ..] if rest.first() != Some(&Token::Mark('.')) => {
                    self.rest = rest;
                    let yes = self.expression();
                    if self.rest.first() != Some(&Token::Mark(':')) {
                        return Value::Unknown;
                    }
                    self.next();
                    return yes.or(self.expression());
                }
                _ => return value,
            }
        }
    }

    fn primary(&mut self) -> Value<'t> {
        match self.next() {
            Some(Token::Text(text)) => Value::Text(text.clone()),
            Some(Token::Template(parts)) => {
                let mut whole = String::new();
                for part in parts {
                    match part {
                        Token::Text(text) => whole += text,
                        Token::Group(_, inner) => match value(self.scope, inner) {
                            Value::Text(text) => whole += &text,
                            Value::Group(_) | Value::Unknown if whole.is_empty() => {}
                            Value::Group(_) | Value::Unknown => return Value::Unknown,
                        },
                        _ => return Value::Unknown,
                    }
                }
                Value::Text(whole)
            }
            Some(Token::Group('(', inner)) => {
                let inner = value(self.scope, inner);
                self.behind(inner)
            }
            Some(group @ Token::Group(..)) => self.behind(Value::Group(group)),
            Some(Token::Word(word)) => match word.as_str() {
                "new" | "await" => self.primary(),
                "function" | "async" | "class" => {
                    while matches!(self.rest.first(), Some(Token::Word(_) | Token::Group('(', _))) {
                        self.next();
                    }
                    self.next();
                    Value::Unknown
                }
                word => self.named(word),
            },
            Some(Token::Number(_)) | None => Value::Unknown,
            Some(Token::Mark('!' | '-' | '~' | '+')) => {
                self.primary();
                Value::Unknown
            }
            Some(Token::Mark(_)) => Value::Unknown,
        }
    }

    /// A name with what is asked of it: `window.location.origin`, `f("x")`, `new URL("x", base).href`.
    fn named(&mut self, word: &'t str) -> Value<'t> {
        let mut path = vec![word];
        while let [Token::Mark('.'), Token::Word(more), rest @ ..] = self.rest {
            path.push(more);
            self.rest = rest;
        }
        if let [Token::Group('(', inner), rest @ ..] = self.rest {
            self.rest = rest;
            let mut arguments = inner
                .split(|token| *token == Token::Mark(','))
                .map(|tokens| value(self.scope, tokens))
                .filter(|value| *value != Value::Unknown);
            // Whatever is done to it: of a URL that is resolved or a configuration that is merged, the last object and
            // the first text are meant.
            let value = match path.as_slice() {
                ["Object", "assign"] => arguments.next_back(),
                _ => arguments.next(),
            };
            return self.behind(value.unwrap_or(Value::Unknown));
        }
        let value = self.known(&path);
        self.behind(value)
    }

    /// What is asked of a value: the value itself is meant.
    fn behind(&mut self, value: Value<'t>) -> Value<'t> {
        loop {
            match self.rest {
                [Token::Mark('.'), Token::Word(_), Token::Group('(', _), rest @ ..]
                | [Token::Mark('.'), Token::Word(_), rest @ ..]
                | [Token::Group('(' | '[', _), rest @ ..] => self.rest = rest,
                // A function of what looked like a value.
                [Token::Mark('='), Token::Mark('>'), rest @ ..] => {
                    self.rest = rest;
                    self.expression();
                    return Value::Unknown;
                }
                _ => return value,
            }
        }
    }

    fn known(&self, path: &[&str]) -> Value<'t> {
        let page = self.scope.page;
        let origin = page.origin().to_string();
        let (scheme, host) = origin.split_once("://").unwrap_or_default();
        let text = match path {
            [.., "location", "origin"] => origin,
            [.., "location", "protocol"] => format!("{scheme}:"),
            [.., "location", "host"] => host.to_owned(),
            [.., "location", "hostname"] => page.origin().host().to_owned(),
            [.., "location", "href"] => page.as_str().to_owned(),
            [.., "location", "pathname"] => {
                let path = page.as_str().get(origin.len()..).unwrap_or_default();
                path.split('?').next().unwrap_or_default().to_owned()
            }
            [name] => match self.scope.names.get(*name) {
                Some(text) => text.clone(),
                None => return Value::Unknown,
            },
            _ => return Value::Unknown,
        };
        Value::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::super::lex;
    use super::super::to_json;
    use super::{Scope, Value, value};
    use crate::source::origin::Address;
    use std::collections::BTreeMap;

    fn text_of(script: &str) -> Option<String> {
        let page = Address::parse("https://a.test:8443/docs/index.html?x").expect("an address");
        let names = BTreeMap::from([("base".to_owned(), "/v1".to_owned())]);
        let tokens = lex(script);
        value(&Scope { page: &page, names }, &tokens).text().map(str::to_owned)
    }

    #[test]
    fn expressions_as_pages_have_them() {
        for (script, expected) in [
            ("'/a.json'", "/a.json"),
            ("window.location.origin + '/a.json'", "https://a.test:8443/a.json"),
            ("`${location.protocol}//${window.location.host}/a`", "https://a.test:8443/a"),
            ("location.pathname + '/json'", "/docs/index.html/json"),
            ("base + '/a.json'", "/v1/a.json"),
            ("unknown + '/a.json'", "/a.json"),
            ("resolveUrl('./json')", "./json"),
            ("new URL('./a.json', window.location.href).toString()", "./a.json"),
            ("params.get(x) || '/a.json'", "/a.json"),
            ("is_local ? '/a.json' : '/b.json'", "/a.json"),
            ("('a' + 'b')", "ab"),
        ] {
            assert_eq!(text_of(script).as_deref(), Some(expected), "{script}");
        }
        for script in ["function() { return '/a.json' }", "() => '/a.json'", "5", "a.b", "", "x => 'a'"] {
            assert_eq!(text_of(script), None, "{script}");
        }
    }

    #[test]
    fn a_list_or_an_object_is_itself() {
        let page = Address::parse("https://a.test/").expect("an address");
        let scope = Scope { page: &page, names: BTreeMap::new() };
        let tokens = lex("Object.assign({}, {url: 'a'})");
        let Value::Group(group) = value(&scope, &tokens) else { panic!("no object") };
        assert_eq!(to_json(group).as_deref(), Some(r#"{"url":"a"}"#));
    }
}
