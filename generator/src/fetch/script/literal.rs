//! Literals of a script as JSON, and JSON that stands in its texts. Not expressions.

use super::lex::{Token, lex};

/// Replaces `JSON.parse("..")` by what is in the text. What is in it is JSON and is not looked into again.
pub(in crate::fetch) fn unpack(tokens: &mut Vec<Token>) {
    let mut left = std::mem::take(tokens).into_iter();
    while let Some(mut token) = left.next() {
        let is_parse = matches!(
            (&token, left.as_slice()),
            (Token::Word(json), [Token::Mark('.'), Token::Word(parse), Token::Group('(', inner), ..])
                if json == "JSON" && parse == "parse" && matches!(inner.as_slice(), [Token::Text(_)])
        );
        if is_parse {
            if let Some(Token::Group(_, inner)) = left.nth(2)
                && let [Token::Text(text)] = inner.as_slice()
            {
                tokens.extend(lex(text));
            }
            continue;
        }
        if let Token::Group(_, inner) | Token::Template(inner) = &mut token {
            unpack(inner);
        }
        tokens.push(token);
    }
}

/// A literal as JSON, if it is one: with its members in their order and its numbers as they were written.
pub(in crate::fetch) fn to_json(token: &Token) -> Option<String> {
    let mut out = String::new();
    write(token, &mut out)?;
    Some(out)
}

fn write(token: &Token, out: &mut String) -> Option<()> {
    match token {
        Token::Text(text) => *out += &serde_json::to_string(text).ok()?,
        Token::Word(word) => match word.as_str() {
            "true" | "false" | "null" => *out += word,
            "undefined" | "NaN" | "Infinity" => *out += "null",
            _ => return None,
        },
        Token::Number(number) => *out += &json_number(number)?,
        Token::Group('{', inner) => {
            out.push('{');
            let mut first = true;
            for member in inner.split(|token| *token == Token::Mark(',')) {
                let (key, value) = match member {
                    [] => continue,
                    [
                        Token::Text(key) | Token::Word(key) | Token::Number(key),
                        Token::Mark(':'),
                        value @ ..,
                    ] => (key, value),
                    _ => return None,
                };
                if !std::mem::take(&mut first) {
                    out.push(',');
                }
                *out += &serde_json::to_string(key).ok()?;
                out.push(':');
                write_value(value, out)?;
            }
            out.push('}');
        }
        Token::Group('[', inner) => {
            out.push('[');
            let mut items = inner.split(|token| *token == Token::Mark(',')).peekable();
            let mut first = true;
            while let Some(item) = items.next() {
                if item.is_empty() && items.peek().is_none() {
                    break;
                }
                if !std::mem::take(&mut first) {
                    out.push(',');
                }
                write_value(item, out)?;
            }
            out.push(']');
        }
        Token::Group(..) | Token::Template(_) | Token::Mark(_) => return None,
    }
    Some(())
}

fn write_value(tokens: &[Token], out: &mut String) -> Option<()> {
    match tokens {
        [one] => write(one, out),
        [Token::Mark('-'), Token::Number(number)] => {
            *out += &format!("-{}", json_number(number)?);
            Some(())
        }
        // `!0` and `!1` of minified scripts.
        [Token::Mark('!'), Token::Number(number)] => {
            *out += if number == "0" { "true" } else { "false" };
            Some(())
        }
        _ => None,
    }
}

fn json_number(number: &str) -> Option<String> {
    if serde_json::from_str::<&serde_json::value::RawValue>(number).is_ok() {
        return Some(number.to_owned());
    }
    let number = number.replace('_', "");
    let radix = |prefix: &str, radix: u32| {
        let digits = number.to_ascii_lowercase();
        u64::from_str_radix(digits.strip_prefix(prefix)?, radix).ok()
    };
    if let Some(whole) = radix("0x", 16).or_else(|| radix("0o", 8)).or_else(|| radix("0b", 2)) {
        return Some(whole.to_string());
    }
    let value: f64 = number.parse().ok()?;
    serde_json::Number::from_f64(value).map(|number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::{lex, to_json, unpack};

    #[test]
    fn literals_are_json_with_their_order_and_digits() {
        let json = |script: &str| {
            let mut tokens = lex(script);
            unpack(&mut tokens);
            tokens.first().and_then(to_json)
        };
        assert_eq!(
            json("{b: 1.10, 'a': [-2, .5, 0x1f, !0, undefined,], c: `x`, // d\n}").as_deref(),
            Some(r#"{"b":1.10,"a":[-2,0.5,31,true,null],"c":"x"}"#)
        );
        assert_eq!(json(r#"JSON.parse('{"a": 1}')"#).as_deref(), Some(r#"{"a":1}"#));
        assert_eq!(json("{a: f(x)}"), None);
        assert_eq!(json("{...a}"), None);
    }
}
