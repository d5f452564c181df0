//! Percent-encoding (RFC 3986 section 2): which bytes stay as they are in which place.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// RFC 3986 section 2.3: letters, digits and these four need no encoding anywhere.
const ALL_BUT_UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Names of query parameters: delimiters that no query parser splits at stay readable (`$filter`).
const NAME: &AsciiSet = &ALL_BUT_UNRESERVED
    .remove(b'$')
    .remove(b'@')
    .remove(b':')
    .remove(b'!')
    .remove(b'*')
    .remove(b'(')
    .remove(b')')
    .remove(b',')
    .remove(b'/');

/// `allowReserved` in a query. `#`, `[` and `]` may not stand in a query at all, and `&` and `+` would
/// be read as a separator and a space, so a value that holds them must not put them there bare.
const QUERY_RESERVED: &AsciiSet = &NAME.remove(b'?').remove(b'\'').remove(b';').remove(b'=');

/// A path value that may span segments (RFC 6570 `{+name}`), and the fixed text of a template: `?` and
/// `#` would end the path.
const PATH_RESERVED: &AsciiSet = &NAME.remove(b'\'').remove(b';').remove(b'=').remove(b'&').remove(b'+');

/// What RFC 6265 section 4.1.1 forbids in a cookie's value: whitespace, quotes, commas, semicolons,
/// backslashes (and controls). The rest goes as it is.
const COOKIE_OCTETS: &AsciiSet =
    &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');

/// How the text of a value is made fit for its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Everything but the unreserved characters.
    Strict,
    /// `allowReserved` in a query; existing percent-encoded triples pass.
    QueryReserved,
    /// Reserved characters in a path, slashes included.
    PathReserved,
    /// `application/x-www-form-urlencoded`: a space is `+`.
    Form,
    /// The same with `allowReserved`; existing percent-encoded triples pass.
    FormReserved,
    /// A cookie: strict, in its name too (RFC 6265 section 4.1.1 allows less there than a query does).
    Cookie,
    /// A cookie that is not to be encoded: only what would end it is.
    CookieOctets,
    /// As it is: headers.
    Verbatim,
}

pub(crate) fn value(text: &str, encoding: Encoding, out: &mut String) {
    match encoding {
        Encoding::Strict | Encoding::Cookie => {
            out.extend(utf8_percent_encode(text, ALL_BUT_UNRESERVED));
        }
        Encoding::CookieOctets => out.extend(utf8_percent_encode(text, COOKIE_OCTETS)),
        Encoding::PathReserved => out.extend(utf8_percent_encode(text, PATH_RESERVED)),
        Encoding::QueryReserved => triples_pass(text, out),
        Encoding::Form => {
            words(text, out, |word, out| out.extend(utf8_percent_encode(word, ALL_BUT_UNRESERVED)))
        }
        Encoding::FormReserved => words(text, out, triples_pass),
        Encoding::Verbatim => out.push_str(text),
    }
}

/// The name of a parameter, in the company of values encoded by `encoding`.
pub(crate) fn name(text: &str, encoding: Encoding, out: &mut String) {
    match encoding {
        Encoding::Verbatim => out.push_str(text),
        Encoding::Cookie | Encoding::CookieOctets | Encoding::Form => value(text, encoding, out),
        Encoding::FormReserved => value(text, Encoding::Form, out),
        Encoding::Strict | Encoding::QueryReserved | Encoding::PathReserved => {
            out.extend(utf8_percent_encode(text, NAME));
        }
    }
}

/// The fixed text of a path template: what is encoded already stays so.
pub(crate) fn template(text: &str, out: &mut String) {
    passing_triples(text, PATH_RESERVED, out);
}

/// Words of a form, a `+` for each space.
fn words(text: &str, out: &mut String, write: impl Fn(&str, &mut String)) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push('+');
        }
        write(word, out);
    }
}

fn triples_pass(text: &str, out: &mut String) {
    passing_triples(text, QUERY_RESERVED, out);
}

fn passing_triples(text: &str, set: &'static AsciiSet, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, after) = rest.split_at(at);
        out.extend(utf8_percent_encode(before, set));
        let triple = after.as_bytes().get(1..3);
        if triple.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
            out.push_str(&after[..3]);
            rest = &after[3..];
        } else {
            out.push_str("%25");
            rest = &after[1..];
        }
    }
    out.extend(utf8_percent_encode(rest, set));
}

#[cfg(test)]
mod tests {
    use super::{Encoding, name, template, value};

    fn check(text: &str, encoding: Encoding, expected: &str) {
        let mut out = String::new();
        value(text, encoding, &mut out);
        assert_eq!(out, expected, "{text} as {encoding:?}");
    }

    #[test]
    fn values() {
        check("a-b.c_d~e", Encoding::Strict, "a-b.c_d~e");
        check("50% a/b?c#d&e", Encoding::Strict, "50%25%20a%2Fb%3Fc%23d%26e");
        check("ü\u{0}\n", Encoding::Strict, "%C3%BC%00%0A");
        check("a/b?c=d;e'", Encoding::QueryReserved, "a/b?c=d;e'");
        check("a&b+c#d[e]", Encoding::QueryReserved, "a%26b%2Bc%23d%5Be%5D");
        check("%20%zz%", Encoding::QueryReserved, "%20%25zz%25");
        check("a/b c?d#e%2e", Encoding::PathReserved, "a/b%20c%3Fd%23e%252e");
        check("a b+c", Encoding::Form, "a+b%2Bc");
        check("a b+c/d&e=%20", Encoding::FormReserved, "a+b%2Bc/d%26e=%20");
        check("a=b/+%; c\n", Encoding::CookieOctets, "a=b/+%%3B%20c%0A");
    }

    #[test]
    fn names_and_templates() {
        let mut out = String::new();
        name("$filter[a b]&", Encoding::Strict, &mut out);
        assert_eq!(out, "$filter%5Ba%20b%5D%26");
        out.clear();
        template("/a b/%7Bx%7D/ü#é", &mut out);
        assert_eq!(out, "/a%20b/%7Bx%7D/%C3%BC%23%C3%A9");
    }
}
