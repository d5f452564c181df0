//! Choosing credentials for a call and putting them where their schemes say. It stores none.

use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

use crate::credential::Credential;
use crate::encode::{self, Encoding};
use crate::scheme::{Place, Scheme};

/// Refuses what cannot be sent. The reason never repeats the credential.
pub(crate) fn check(scheme: &Scheme, credential: &Credential) -> Result<(), String> {
    let text = credential.sent.expose();
    let refuse = |why: &str| Err(format!("the credential for {} {why}", scheme.describe()));
    if let Some(problem) = credential.problem {
        return refuse(problem);
    }
    if text.is_empty() {
        return refuse("is empty");
    }
    match scheme.place {
        // What `HeaderValue` takes.
        Place::Header(_) | Place::Authorization(_) => {
            let fits = |byte: u8| !byte.is_ascii_control() || byte == b'\t';
            match text.bytes().all(fits) {
                true => Ok(()),
                false => refuse("holds a character that no header can carry (a line break?)"),
            }
        }
        // RFC 6265 section 4.1.1: what would end the value or the header.
        Place::Cookie(_) => {
            let fits = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b';' | b',' | b'"' | b'\\');
            if text.bytes().all(fits) { Ok(()) } else { refuse("holds a character that no cookie can carry") }
        }
        Place::Query(_) | Place::Transport => Ok(()),
    }
}

/// The alternative to use: of those that are satisfied the one with most credentials, the first of
/// equals. An empty list of alternatives asks for nothing.
pub(crate) fn choose(
    alternatives: &'static [&'static [usize]],
    satisfied: impl Fn(usize) -> bool,
) -> Option<&'static [usize]> {
    if alternatives.is_empty() {
        return Some(&[]);
    }
    let mut chosen: Option<&'static [usize]> = None;
    for &alternative in alternatives {
        let better = chosen.is_none_or(|best| alternative.len() > best.len());
        if better && alternative.iter().all(|&index| satisfied(index)) {
            chosen = Some(alternative);
        }
    }
    chosen
}

/// What to set, for the message when nothing is satisfied.
pub(crate) fn needed(alternatives: &[&[usize]], schemes: &[Scheme]) -> String {
    let one = |indexes: &&[usize]| {
        let names: Vec<String> =
            indexes.iter().filter_map(|&index| schemes.get(index)).map(Scheme::describe).collect();
        names.join(" and ")
    };
    let all: Vec<String> = alternatives.iter().map(one).collect();
    let used = alternatives.iter().copied().flatten().filter_map(|&index| schemes.get(index));
    let mut setters: Vec<String> =
        used.filter_map(|scheme| scheme.setter).map(|name| format!("`{name}`")).collect();
    setters.sort();
    setters.dedup();
    let with = match setters.as_slice() {
        [] => "set it on the client's builder".to_owned(),
        [one] => format!("{one} of the client's builder sets it"),
        several => format!("{} of the client's builder set them", several.join(" and ")),
    };
    format!("a credential is missing: {}; {with}", all.join(", or "))
}

/// Writes one credential into its place.
pub(crate) fn apply(
    scheme: &Scheme,
    credential: &Credential,
    headers: &mut HeaderMap,
    query: &mut String,
    cookies: &mut String,
) -> Result<(), String> {
    check(scheme, credential)?;
    let text = credential.sent.expose();
    match scheme.place {
        Place::Header(name) => put(headers, crate::headers::name(name)?, text),
        Place::Authorization(prefix) => put(headers, AUTHORIZATION, &format!("{prefix} {text}")),
        Place::Query(name) => {
            separate(query, "&");
            encode::name(name, Encoding::Strict, query);
            query.push('=');
            encode::value(text, Encoding::Strict, query);
            Ok(())
        }
        Place::Cookie(name) => {
            separate(cookies, "; ");
            cookies.push_str(name);
            cookies.push('=');
            cookies.push_str(text);
            Ok(())
        }
        Place::Transport => Ok(()),
    }
}

/// The header that a credential is sent in, if it is sent in one and can be.
pub(crate) fn header(scheme: &Scheme, credential: &Credential) -> Option<(HeaderName, HeaderValue)> {
    let mut headers = HeaderMap::new();
    apply(scheme, credential, &mut headers, &mut String::new(), &mut String::new()).ok()?;
    let (name, value) = headers.drain().next()?;
    Some((name?, value))
}

fn put(headers: &mut HeaderMap, name: HeaderName, text: &str) -> Result<(), String> {
    let mut value = crate::headers::value(&name, text)?;
    value.set_sensitive(true);
    headers.insert(name, value);
    Ok(())
}

/// Adds what stands between two parts, if there is a part already.
pub(crate) fn separate(text: &mut String, separator: &str) {
    if !text.is_empty() {
        text.push_str(separator);
    }
}

#[cfg(test)]
mod tests {
    use super::{check, choose};
    use crate::credential::Credential;
    use crate::scheme::Scheme;

    #[test]
    fn the_richest_satisfied_alternative_wins() {
        let run = |alternatives: &'static [&'static [usize]], set: &[usize]| {
            choose(alternatives, |index| set.contains(&index))
        };
        assert_eq!(run(&[], &[]), Some(&[][..]));
        assert_eq!(run(&[&[0]], &[]), None);
        assert_eq!(run(&[&[0], &[1]], &[0, 1]), Some(&[0][..]));
        assert_eq!(run(&[&[0], &[1]], &[1]), Some(&[1][..]));
        assert_eq!(run(&[&[0], &[1, 2]], &[0, 1, 2]), Some(&[1, 2][..]));
        assert_eq!(run(&[&[0], &[1, 2]], &[0, 1]), Some(&[0][..]));
        assert_eq!(run(&[&[], &[0]], &[0]), Some(&[0][..]));
        assert_eq!(run(&[&[], &[0]], &[]), Some(&[][..]));
    }

    #[test]
    fn impossible_credentials() {
        let header = Scheme::header("K", "X-K");
        let cookie = Scheme::cookie("C", "sid");
        for (scheme, text, fits) in [
            (header, "", false),
            (header, "a\n", false),
            (header, "a b", true),
            (cookie, "a b", false),
            (cookie, "a;b", false),
            (cookie, "a=b", true),
            (Scheme::query("Q", "k"), "a\nb", true),
        ] {
            let result = check(&scheme, &Credential::new(text));
            assert_eq!(result.is_ok(), fits, "{scheme:?} {text:?}");
        }
        let basic = Scheme::basic("B");
        assert!(check(&basic, &Credential::basic("a:b", "c")).is_err());
        assert!(check(&basic, &Credential::basic("", "")).is_ok());
    }
}
