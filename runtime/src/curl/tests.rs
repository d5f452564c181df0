//! Commands as a shell and curl read them. What a call puts into one is tested in `tests/calls/curl.rs`.

use http::{HeaderMap, HeaderValue, Method};

use super::{Payload, command, is_showable, quoted};
use crate::body::Body;

#[test]
fn words() {
    for (text, expected) in [
        ("a-b_c./:=@%+,1", "a-b_c./:=@%+,1"),
        ("", "''"),
        ("a b", "'a b'"),
        ("it's", r"'it'\''s'"),
        ("$(x) `y` \"z\" \\ ! ~ *", "'$(x) `y` \"z\" \\ ! ~ *'"),
        ("ü", "'ü'"),
    ] {
        assert_eq!(quoted(text), expected);
    }
}

/// A shell takes each word as it was meant, whatever is in it.
#[cfg(unix)]
#[test]
fn a_shell_reads_the_words_as_they_were() {
    for text in [
        "'",
        "''",
        "a'b",
        "'; touch /tmp/x; '",
        "$HOME",
        "`id`",
        "$(id)",
        "a\nb",
        "\\",
        "\\'",
        "\"",
        "!!",
        "*",
        "~",
        "#",
        "&&",
        "|",
        "> x",
        "-n",
        "@x",
        "\t",
        "ü\u{1F600}",
        " ",
        "%s\\n",
    ] {
        let script = format!("printf '<%s>' {}", quoted(text));
        let output = std::process::Command::new("sh").args(["-c", &script]).output().expect("a shell");
        assert_eq!(String::from_utf8(output.stdout).expect("text"), format!("<{text}>"));
        assert!(output.stderr.is_empty(), "{text:?}");
    }
}

#[test]
fn what_moves_a_cursor_is_not_shown() {
    assert!(is_showable("a\n\tü"));
    for text in ["\u{1b}[2J", "a\rb", "\0", "\u{7f}", "\u{85}", "\u{202e}"] {
        assert!(!is_showable(text), "{text:?}");
    }
}

#[test]
fn commands() {
    let run = |method: Method,
               uri: &str,
               query: Option<&str>,
               headers: &[(&'static str, &'static str)],
               body: Body| {
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
            .collect();
        command(&method, &uri.parse().unwrap(), query, &headers, Payload::Body(&body))
            .replace(" \\\n  ", " | ")
    };
    assert_eq!(
        run(Method::GET, "http://a.test/x?y=1", Some("y=1"), &[], Body::empty()),
        "curl 'http://a.test/x?y=1'"
    );
    assert_eq!(
        run(Method::GET, "http://a.test/a/../b?key=k", Some("f[0]=1"), &[("x-a", "")], Body::empty()),
        "curl --globoff | --path-as-is | 'http://a.test/a/../b?f[0]=1' | -H 'x-a;'"
    );
    assert_eq!(run(Method::HEAD, "http://a.test/", None, &[], Body::empty()), "curl --head | http://a.test/");
    assert_eq!(
        run(
            Method::POST,
            "http://a.test/",
            None,
            &[("content-type", "text/plain"), ("content-length", "3")],
            "it's".into()
        ),
        r"curl http://a.test/ | -H 'content-type: text/plain' | --data-raw 'it'\''s'"
    );
    assert_eq!(
        run(Method::from_bytes(b"`id`").unwrap(), "http://a.test/", None, &[], Body::from(vec![0, 255])),
        "curl -X '`id`' | http://a.test/ | -H 'content-type:' | --data-binary @body.bin\n# body.bin: the body, 2 bytes"
    );
    assert_eq!(
        run(Method::POST, "http://a.test/", None, &[], Body::empty()),
        "curl -X POST | http://a.test/"
    );
    let headers =
        [("authorization", "Bearer abc"), ("cookie", "a=b c"), ("x-api-key", "k"), ("x-trace", "t")];
    assert_eq!(
        run(Method::GET, "http://a.test/", None, &headers, Body::empty()),
        "curl http://a.test/ | -H 'authorization: Bearer [redacted]' | -H 'cookie: [redacted]' | \
         -H 'x-api-key: [redacted]' | -H 'x-trace: t'"
    );
}
