//! Where documents come from: the key `source` of clients.

use super::{complaints, read};

#[test]
fn sources_of_documents() {
    let client = |source: &str| {
        format!(
            "[client.a]\ndocument = \"a.json\"\nout = \"a\"\npackage = {{ name = \"a\", standalone = true }}\n{source}\n"
        )
    };
    let (manifest, _) = read(&client("source = \"https://a.test/docs#x\""));
    let manifest = manifest.expect("a manifest");
    let source = manifest.clients[0].source.as_ref().expect("a source");
    assert_eq!((source.url.as_str(), source.headers.len()), ("https://a.test/docs", 0));
    let (manifest, _) = read(&client(
        "[client.a.source]\nurl = \"http://a.test\"\npick = \"v2\"\nallow_private = true\nheaders = { X-Key = \"${KEY}\", X-Env = \"test\" }",
    ));
    let manifest = manifest.expect("a manifest");
    let source = manifest.clients[0].source.as_ref().expect("a source");
    assert_eq!((source.pick.as_deref(), source.headers.len(), source.allow_private), (Some("v2"), 2, true));
    for (source, expected) in [
        (
            "source = \"a.test\"",
            "E063 5:1 /client/a/source `source` is `a.test`, expected an address: it does not start with `https://` or `http://`",
        ),
        (
            "source = \"https://me:s3cret@a.test\"",
            "E063 5:1 /client/a/source `source`, expected an address: it has a user or a password in it",
        ),
        ("source = 5", "E063 5:1 /client/a/source `source` is an integer, expected a string or a table"),
        ("source = {}", "E064 5:1 /client/a/source `url` is missing"),
        (
            "source = { url = \"https://a.test\", header = 1 }",
            "E062 5:36 /client/a/source/header unknown key `header`; there is `headers`",
        ),
        (
            "source = { url = \"https://a.test\", headers = { X-Key = \"s3cret\" } }",
            "E063 5:48 /client/a/source/headers/X-Key the header `X-Key` cannot be sent: its value is a secret; name an environment variable: `Bearer ${TOKEN}`",
        ),
        (
            "source = { url = \"https://a.test\", headers = { X = {} } }",
            "E063 5:48 /client/a/source/headers/X the header `X` is a table, expected a string",
        ),
    ] {
        assert_eq!(complaints(&client(source)), [expected], "{source}");
    }
}
