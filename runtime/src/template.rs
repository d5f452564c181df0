//! A path template and the texts of its parameters to a path. It writes no host and no query.

use crate::encode;

/// Adds `template` (`/a/{b}`), filled with texts that are encoded already.
///
/// A segment that becomes empty, `.` or `..` through a parameter is refused: it would make the request
/// go to another path (RFC 3986 section 5.2.4).
pub(crate) fn expand(template: &str, values: &[(String, String)], out: &mut String) -> Result<(), String> {
    for segment in template.split('/').skip(usize::from(template.starts_with('/'))) {
        out.push('/');
        let start = out.len();
        if fill(segment, values, out)? {
            for part in out[start..].split('/') {
                if is_dots(part) {
                    return Err(format!(
                        "the path argument makes a segment `{part}` in `{template}`; that would be another path"
                    ));
                }
            }
        }
    }
    Ok(())
}

/// Writes one segment, or the query that a template may end with, and tells whether a parameter stands in it.
pub(crate) fn fill(segment: &str, values: &[(String, String)], out: &mut String) -> Result<bool, String> {
    let mut rest = segment;
    let mut filled = false;
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}') else {
            break;
        };
        let name = &rest[open + 1..open + close];
        encode::template(&rest[..open], out);
        let value = values
            .iter()
            .find(|(known, _)| known == name)
            .ok_or_else(|| format!("the path parameter `{name}` was not given"))?;
        out.push_str(&value.1);
        filled = true;
        rest = &rest[open + close + 1..];
    }
    encode::template(rest, out);
    Ok(filled)
}

fn is_dots(segment: &str) -> bool {
    matches!(segment, "" | "." | "..")
}

#[cfg(test)]
mod tests {
    use super::expand;

    fn run(template: &str, values: &[(&str, &str)]) -> Result<String, String> {
        let values: Vec<(String, String)> =
            values.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let mut out = String::new();
        expand(template, &values, &mut out).map(|()| out)
    }

    fn check(template: &str, values: &[(&str, &str)], expected: &str) {
        assert_eq!(run(template, values).as_deref(), Ok(expected), "{template}");
    }

    #[test]
    fn fills() {
        check("/", &[], "/");
        check("", &[], "/");
        check("a", &[], "/a");
        check("/v1/a/", &[], "/v1/a/");
        check("/a/{b}/c", &[("b", "x%2Fy")], "/a/x%2Fy/c");
        check("/{a}{b}/{a}.json", &[("a", "1"), ("b", ".2")], "/1.2/1.json");
        check("/a{m}", &[("m", ";x=1")], "/a;x=1");
        check("/a b/{unclosed", &[], "/a%20b/%7Bunclosed");
        check("/x/{p}", &[("p", "a/b/c")], "/x/a/b/c");
    }

    #[test]
    fn refuses_other_paths() {
        for (a, b) in [("", ""), (".", ""), (".", "."), ("..", ""), ("x/..", "/y"), ("a//b", "")] {
            assert!(run("/x/{a}{b}/y", &[("a", a), ("b", b)]).is_err(), "{a} {b}");
        }
        assert!(run("/x/{a}", &[]).unwrap_err().contains("`a` was not given"));
    }
}
