//! Text of a script as a tree of tokens: brackets that match, and what stands in them. Takes any text and never fails but
//! for depth; what the tokens come to is told by `value`.

use super::text;
use std::iter::Peekable;
use std::str::Chars;

/// How deep brackets nest. Documents that are embedded in scripts nest less deep by far.
const DEPTH: usize = 400;

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::fetch) enum Token {
    /// A string, without its quotes; also a template without expressions.
    Text(String),
    /// A template: texts, and groups opened by `$`.
    Template(Vec<Token>),
    /// A number as it was written.
    Number(String),
    /// A name or a keyword.
    Word(String),
    /// Any other character.
    Mark(char),
    /// Brackets, by the opening one, and what stands in them.
    Group(char, Vec<Token>),
}

/// A bracket or a template that is still open, and what stands before it.
struct Open {
    by: char,
    before: Vec<Token>,
}

struct Lexer<'t> {
    rest: Peekable<Chars<'t>>,
    open: Vec<Open>,
    tokens: Vec<Token>,
}

/// The tokens of a text; none where brackets nest too deep.
pub(in crate::fetch) fn lex(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { rest: text.chars().peekable(), open: Vec::new(), tokens: Vec::new() };
    while let Some(next) = lexer.rest.next() {
        lexer.token(next);
        if lexer.open.len() > DEPTH {
            return Vec::new();
        }
    }
    while let Some(open) = lexer.open.pop() {
        lexer.close(open);
    }
    lexer.tokens
}

impl Lexer<'_> {
    fn token(&mut self, next: char) {
        match next {
            ' ' | '\t' | '\r' | '\n' | '\u{feff}' => {}
            '"' | '\'' => {
                let text = text::quoted(&mut self.rest, next);
                self.tokens.push(Token::Text(text));
            }
            '`' => {
                self.begin('`');
                self.template();
            }
            '(' | '[' | '{' => self.begin(next),
            ')' | ']' | '}' => self.end(next),
            '/' if self.rest.peek() == Some(&'/') => {
                while self.rest.next_if(|next| *next != '\n').is_some() {}
            }
            '/' if self.rest.peek() == Some(&'*') => self.comment(),
            '/' if self.is_regex() => self.regex(),
            '0'..='9' => self.number(next),
            '.' if self.rest.peek().is_some_and(char::is_ascii_digit) => self.number(next),
            _ if is_word(next) => {
                let mut word = String::from(next);
                while let Some(next) = self.rest.next_if(|next| is_word(*next)) {
                    word.push(next);
                }
                self.tokens.push(Token::Word(word));
            }
            _ => self.tokens.push(Token::Mark(next)),
        }
    }

    fn begin(&mut self, by: char) {
        self.open.push(Open { by, before: std::mem::take(&mut self.tokens) });
    }

    fn close(&mut self, open: Open) {
        let inner = std::mem::replace(&mut self.tokens, open.before);
        self.tokens.push(match (open.by, inner) {
            ('`', mut inner) if inner.len() <= 1 && !matches!(inner.first(), Some(Token::Group(..))) => {
                inner.pop().unwrap_or(Token::Text(String::new()))
            }
            ('`', inner) => Token::Template(inner),
            (by, inner) => Token::Group(by, inner),
        });
    }

    /// A closing bracket that matches none is passed over.
    fn end(&mut self, bracket: char) {
        let matches = |open: &Open| match bracket {
            ')' => open.by == '(',
            ']' => open.by == '[',
            _ => open.by == '{' || open.by == '$',
        };
        if let Some(open) = self.open.pop_if(|open| matches(open)) {
            let in_template = open.by == '$';
            self.close(open);
            if in_template {
                self.template();
            }
        }
    }

    /// The text of a template, up to its end or its next expression.
    fn template(&mut self) {
        let mut text = String::new();
        loop {
            match self.rest.next() {
                Some('\\') => text::escape(&mut self.rest, &mut text),
                Some('$') if self.rest.next_if_eq(&'{').is_some() => {
                    self.tokens.push(Token::Text(text));
                    self.begin('$');
                    return;
                }
                Some('`') | None => break,
                Some(next) => text.push(next),
            }
        }
        self.tokens.push(Token::Text(text));
        if let Some(open) = self.open.pop_if(|open| open.by == '`') {
            self.close(open);
        }
    }

    fn number(&mut self, first: char) {
        let mut number = String::from(first);
        while let Some(next) = self.rest.peek().copied() {
            let signed =
                matches!(next, '+' | '-') && number.ends_with(['e', 'E']) && !number.starts_with("0x");
            if !(next.is_ascii_alphanumeric() || matches!(next, '.' | '_') || signed) {
                break;
            }
            number.push(next);
            self.rest.next();
        }
        self.tokens.push(Token::Number(number));
    }

    fn comment(&mut self) {
        self.rest.next();
        let mut last = ' ';
        for next in self.rest.by_ref() {
            if last == '*' && next == '/' {
                break;
            }
            last = next;
        }
    }

    /// Whether a slash begins a regular expression: where a value is expected, it cannot divide.
    fn is_regex(&self) -> bool {
        match self.tokens.last() {
            None | Some(Token::Mark(_)) => true,
            Some(Token::Word(word)) => {
                matches!(word.as_str(), "return" | "typeof" | "case" | "in" | "of" | "delete" | "void")
            }
            Some(_) => false,
        }
    }

    fn regex(&mut self) {
        let mut in_class = false;
        while let Some(next) = self.rest.next_if(|next| *next != '\n') {
            match next {
                '\\' => {
                    self.rest.next();
                }
                '[' => in_class = true,
                ']' => in_class = false,
                '/' if !in_class => break,
                _ => {}
            }
        }
        while self.rest.next_if(|next| is_word(*next)).is_some() {}
        // What it is does not matter; that a value stands here does.
        self.tokens.push(Token::Number("0".to_owned()));
    }
}

fn is_word(one: char) -> bool {
    one.is_alphanumeric() || matches!(one, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::{Token, lex};

    fn text(text: &str) -> Token {
        Token::Text(text.to_owned())
    }

    #[test]
    fn strings_of_every_kind() {
        for (script, expected) in [
            (r#""a\"b""#, "a\"b"),
            (r"'a\x41\u0042\u{43}'", "aABC"),
            (r"'\ud83d\ude00'", "😀"),
            (r"'\ud83d'", "\u{fffd}"),
            ("'a\\\nb'", "ab"),
            ("`a\nb`", "a\nb"),
            ("'open", "open"),
        ] {
            assert_eq!(lex(script), [text(expected)], "{script}");
        }
    }

    #[test]
    fn comments_regexes_and_wrong_brackets_do_not_end_the_reading() {
        for script in [
            "/* { ' */ 'x'",
            "// it's\n'x'",
            "/[/'\"{]/g; 'x'",
            "a = /'/ ; 'x'",
            ")]} 'x'",
            "f(a ? b : c) / 2 / 'x'",
            "return /\\/'/.test('x')",
        ] {
            let all = format!("{:?}", lex(script));
            assert!(all.contains("Text(\"x\")"), "{script}: {all}");
        }
    }

    #[test]
    fn templates_keep_their_expressions() {
        let tokens = lex("`${a}/b/${`c`}` 'd'");
        let [Token::Template(parts), Token::Text(last)] = tokens.as_slice() else { panic!("{tokens:?}") };
        assert_eq!(last, "d");
        assert_eq!(parts[2], text("/b/"));
        assert_eq!(parts[3], Token::Group('$', vec![text("c")]));
    }

    #[test]
    fn depth_is_bounded_and_the_end_closes() {
        assert_eq!(lex(&"[".repeat(100_000)), []);
        assert_eq!(lex("(["), [Token::Group('(', vec![Token::Group('[', vec![])])]);
    }
}
