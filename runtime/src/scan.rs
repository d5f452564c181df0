//! A look at JSON text that is known to be valid: its kind, its depth, its members.
//! Not here: reading values. Unions use this to choose a variant before anything is read.

use std::borrow::Cow;

use crate::json_path::string_end;

/// What a JSON text is, seen from its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number without fraction and exponent.
    Integer,
    /// Any other number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// The kind of a JSON text.
pub fn kind(text: &[u8]) -> Kind {
    match text.first() {
        Some(b'n') | None => Kind::Null,
        Some(b't' | b'f') => Kind::Boolean,
        Some(b'"') => Kind::String,
        Some(b'[') => Kind::Array,
        Some(b'{') => Kind::Object,
        Some(_) if text.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) => Kind::Number,
        Some(_) => Kind::Integer,
    }
}

/// How deep arrays and objects are nested.
pub fn depth(text: &[u8]) -> usize {
    let (mut at, mut depth, mut deepest) = (0, 0_usize, 0);
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => {
                at = string_end(text, at);
                continue;
            }
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    deepest
}

/// The members of an object, in the order of the text; no members of anything else.
pub struct Members<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Members<'t> {
    /// Looks into a JSON text.
    pub fn new(text: &'t [u8]) -> Self {
        let at = if text.first() == Some(&b'{') { 1 } else { text.len() };
        Members { text, at }
    }

    /// Moves to the first of these bytes, at or after the current place.
    fn seek(&mut self, wanted: impl Fn(u8) -> bool) -> Option<()> {
        let found = self.text.get(self.at..)?.iter().position(|byte| wanted(*byte))?;
        self.at += found;
        Some(())
    }

    fn value(&mut self) -> Option<&'t [u8]> {
        self.seek(|byte| !byte.is_ascii_whitespace())?;
        let start = self.at;
        let mut depth = 0_usize;
        while let Some(byte) = self.text.get(self.at) {
            match byte {
                b'"' => {
                    self.at = string_end(self.text, self.at);
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' | b',' if depth == 0 => break,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
        }
        Some(self.text.get(start..self.at)?.trim_ascii_end())
    }
}

impl<'t> Iterator for Members<'t> {
    type Item = (Cow<'t, str>, &'t [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        self.seek(|byte| byte == b'"')?;
        let start = self.at;
        self.at = string_end(self.text, start);
        let key = text_of(self.text.get(start..self.at)?)?;
        self.seek(|byte| byte == b':')?;
        self.at += 1;
        Some((key, self.value()?))
    }
}

/// The items of an array, in the order of the text; no items of anything else.
pub struct Items<'t>(Members<'t>);

impl<'t> Items<'t> {
    /// Looks into a JSON text.
    pub fn new(text: &'t [u8]) -> Self {
        let at = if text.first() == Some(&b'[') { 1 } else { text.len() };
        Items(Members { text, at })
    }
}

impl<'t> Iterator for Items<'t> {
    type Item = &'t [u8];

    fn next(&mut self) -> Option<Self::Item> {
        let inside = &mut self.0;
        inside.seek(|byte| !byte.is_ascii_whitespace() && byte != b',')?;
        if inside.text.get(inside.at) == Some(&b']') {
            inside.at = inside.text.len();
            return None;
        }
        inside.value().filter(|value| !value.is_empty())
    }
}

/// What a JSON string says, without its quotes and escapes.
pub fn text_of(string: &[u8]) -> Option<Cow<'_, str>> {
    let inner = string.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
    if inner.contains(&b'\\') {
        return serde_json::from_slice(string).ok().map(Cow::Owned);
    }
    core::str::from_utf8(inner).ok().map(Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members() {
        let text = br#"{ "a" : 1 , "b\"\u0041" :{"x":[1,{}],"y":"}"} ,"c":"\\\"," , "d":[] }"#;
        let found: Vec<_> = Members::new(text)
            .map(|(key, value)| (key.into_owned(), String::from_utf8_lossy(value).into_owned()))
            .collect();
        let expected = [("a", "1"), ("b\"A", r#"{"x":[1,{}],"y":"}"}"#), ("c", r#""\\\",""#), ("d", "[]")];
        assert_eq!(found, expected.map(|(key, value)| (key.to_owned(), value.to_owned())));
        for text in ["{}", "{ }", "[]", "5", "\"{\"", "", "{\"", "{\"a", "{\"a\"", "{\"a\":"] {
            assert_eq!(Members::new(text.as_bytes()).count(), 0, "{text}");
        }
    }

    #[test]
    fn items() {
        let found: Vec<_> = Items::new(br#"[ 1 , "],[" ,[2,3],{"a":[4]} , null ]"#).collect();
        assert_eq!(found, [b"1".as_slice(), br#""],[""#, b"[2,3]", br#"{"a":[4]}"#, b"null"]);
        for text in ["[]", "[ ]", "{}", "5", "", "["] {
            assert_eq!(Items::new(text.as_bytes()).count(), 0, "{text}");
        }
    }

    #[test]
    fn depths() {
        for (text, expected) in [("1", 0), ("[]", 1), (r#"{"a":[[],"[[[["],"b":{}}"#, 3), ("]]", 0)] {
            assert_eq!(depth(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn kinds() {
        for (text, expected) in [
            ("null", Kind::Null),
            ("true", Kind::Boolean),
            ("-1", Kind::Integer),
            ("1.0", Kind::Number),
            ("1e2", Kind::Number),
            ("\"e\"", Kind::String),
            ("[1.5]", Kind::Array),
            ("{}", Kind::Object),
        ] {
            assert_eq!(kind(text.as_bytes()), expected, "{text}");
        }
    }
}
