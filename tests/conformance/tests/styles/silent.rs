//! Where the specification is silent, contradicts itself, or leaves it to the implementation: what we do, and why.

use clientsmith_conformance::styles::rt::{ErrorKind, Patch};
use clientsmith_conformance::styles::types::{Filter, FilterPrice, Loose, Rgb};

use crate::{rows, serve};

fn list(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

/// The table has `` and `.` for an empty value of `simple` and `label`. Both would make the request go to another path
/// once it is normalised (RFC 3986 section 5.2.4), so that the call fails before anything is sent.
#[tokio::test]
async fn an_empty_path_segment_is_refused() {
    let (server, client) = serve();
    let refused = |error: clientsmith_conformance::styles::Error| {
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    };
    refused(client.path_simple_text("").await.expect_err("an empty segment"));
    refused(client.path_label_text("").await.expect_err("a dot"));
    refused(client.empty(".").await.expect_err("a dot"));
    refused(client.empty("..").await.expect_err("two dots"));
    // Nothing at all is undefined (RFC 6570 section 2.3), and a path needs all its parameters.
    refused(client.path_simple_list(list(&[])).await.expect_err("nothing"));
    refused(client.path_matrix_list_exploded(list(&[])).await.expect_err("nothing"));
    assert!(server.seen().is_empty());
}

/// An empty text is a value and is sent; an empty list is not (RFC 6570 section 2.3), also as a header and a cookie.
#[tokio::test]
async fn empty_texts_and_lists() {
    rows! {
        |c| c.empty("a") => "/empty/a",
        |c| c.empty("a").flag("").text("") => "/empty/a?flag=&text=",
        |c| c.empty("a").list(list(&[])) => "/empty/a",
        |c| c.empty("a").list(list(&[""])) => "/empty/a?list=",
        |c| c.empty("a").list(list(&["", ""])) => "/empty/a?list=&list=",
        |c| c.empty("a").x_text("").x_list(list(&[])) => "/empty/a\nx-text: ",
        |c| c.empty("a").cookie_text("") => "/empty/a\ncookie: text=",
        |c| c.query_form_list().color(list(&[])) => "/query/form/list/joined",
        |c| c.query_pipe_delimited_list().color(list(&[])) => "/query/pipeDelimited/list/joined",
        |c| c.query_pipe_delimited_list().color(list(&["a", ""])) => "/query/pipeDelimited/list/joined?color=a%7C",
    }
}

/// Members that are absent are not sent, nor are those that are null: RFC 6570 section 2.3 has null as undefined, and
/// there is no text that a server would read as null.
#[tokio::test]
async fn absent_and_null_members() {
    let loose = || Loose::new().a("x").b(Patch::Null);
    rows! {
        |c| c.members().form(loose()) => "/members?a=x",
        |c| c.members().joined(loose()) => "/members?joined=a,x",
        |c| c.members().deep(loose()) => "/members?deep%5Ba%5D=x",
        |c| c.members().form(Loose::new()) => "/members",
        |c| c.members().joined(Loose::new()) => "/members",
        |c| c.members().deep(Loose::new()) => "/members",
        |c| c.members().form(Loose::new().b(Patch::Null)) => "/members",
        |c| c.members().form(Loose::new().c(list(&[]))) => "/members",
    }
}

/// "Undefined" are lists in objects and deeper objects: a list in an exploded object repeats its name as a form does, in
/// a joined one it is JSON; `deepObject` goes on with brackets, and lists by index, which servers that know brackets read.
#[tokio::test]
async fn nested_values() {
    let loose = || Loose::new().c(list(&["x", "y z"]));
    let filter =
        || Filter::new().name("a&b").price(FilterPrice::new().gte(10).lt(20)).tags(list(&["x", "ü"]));
    rows! {
        |c| c.members().form(loose()) => "/members?c=x&c=y%20z",
        |c| c.members().joined(loose()) => "/members?joined=c,%5B%22x%22%2C%22y%20z%22%5D",
        |c| c.deep().filter(filter()) =>
            "/deep?filter%5Bname%5D=a%26b&filter%5Bprice%5D%5Bgte%5D=10&filter%5Bprice%5D%5Blt%5D=20\
             &filter%5Btags%5D%5B0%5D=x&filter%5Btags%5D%5B1%5D=%C3%BC",
    }
}

/// `allowReserved` keeps the reserved characters of RFC 3986 but those that cannot stand in a query (`#[]`) or that would
/// end the value (`&`, and `+`, which forms read as a space), and triples that are encoded already. `'` is encoded by the transport, whose
/// URLs are those of the WHATWG: it means the same to every server.
#[tokio::test]
async fn reserved_characters() {
    const ALL: &str = ":/?#[]@!$&'()*+,;=";
    rows! {
        |c| c.reserved().strict(ALL) =>
            "/reserved?strict=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D",
        |c| c.reserved().open(ALL) => "/reserved?open=:/?%23%5B%5D@!$%26%27()*%2B,;=",
        |c| c.reserved().strict("%41 %zz") => "/reserved?strict=%2541%20%25zz",
        |c| c.reserved().open("%41 %zz") => "/reserved?open=%41%20%25zz",
        |c| c.reserved().strict("ü\u{1f600}\n\"<>\\^`{|}~-._") =>
            "/reserved?strict=%C3%BC%F0%9F%98%80%0A%22%3C%3E%5C%5E%60%7B%7C%7D~-._",
        // A delimiter in a value is data, unless the document lets reserved characters through.
        |c| c.reserved().list(list(&["a,b", "c"])) => "/reserved?list=a%2Cb,c",
        |c| c.reserved().open_list(list(&["a/b", "c"])) => "/reserved?openList=a/b,c",
        |c| c.reserved().pipes(list(&["a|b", "c d"])) => "/reserved?pipes=a%7Cb%7Cc%20d",
        // In a path since 3.2.0; `?` and `#` would end it (section 4.12.3).
        |c| c.reserved_path(ALL, "a:/b?#[];=+&c") =>
            "/reserved/path/%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D/a:/b%3F%23%5B%5D;=+&c",
    }
}

/// A header is not percent-encoded (3.1.1 appendix D): servers take it as it stands. UTF-8 goes as it is; what would end
/// the line is refused.
#[tokio::test]
async fn headers_are_written_as_they_are() {
    rows! {
        |c| c.reserved().x_plain("a b%,;=\"/") => "/reserved\nx-plain: a b%,;=\"/",
        |c| c.reserved().x_plain("grün") => "/reserved\nx-plain: grün",
        |c| c.header_simple_list().x_color(list(&["a b", "c"])) => "/header/simple/list/joined\nx-color: a b,c",
    }
    let (server, client) = serve();
    for text in ["a\r\nx-evil: 1", "a\nb", "a\0b"] {
        let error = client.reserved().x_plain(text).await.expect_err("a line of its own");
        assert_eq!(error.kind(), ErrorKind::Request);
    }
    assert!(server.seen().is_empty());
}

/// `form` is percent-encoded in a cookie as in a query; `cookie` is not (3.2.0 section 4.12.3): only what would end the
/// cookie is (RFC 6265 section 4.1.1), because a cookie that ends early is another one.
#[tokio::test]
async fn cookies() {
    rows! {
        |c| c.cookie_form_text().color("a b/ü;") => "/cookie/form/text/joined\ncookie: color=a%20b%2F%C3%BC%3B",
        |c| c.cookie_cookie_text().color("a=b/%20;\"") => "/cookie/cookie/text/joined\ncookie: color=a=b/%20%3B%22",
        |c| c.cookie_cookie_text().color("x\r\ny: z") => "/cookie/cookie/text/joined\ncookie: color=x%0D%0Ay:%20z",
    }
}

/// A parameter with `content` is a document in its place: percent-encoded in paths, queries and cookies, bare in headers.
#[tokio::test]
async fn content() {
    const ENCODED: &str = "%7B%22R%22%3A1%2C%22G%22%3A2%2C%22B%22%3A3%7D";
    let rgb = || Rgb::new(1, 2, 3);
    rows! {
        |c| c.content(rgb()) => format!("/content/{ENCODED}"),
        |c| c.content(rgb()).json(rgb()) => format!("/content/{ENCODED}?json={ENCODED}"),
        |c| c.content(rgb()).text("a&b") => format!("/content/{ENCODED}?text=a%26b"),
        |c| c.content(rgb()).x_json(rgb()) => format!("/content/{ENCODED}\nx-json: {{\"R\":1,\"G\":2,\"B\":3}}"),
        |c| c.content(rgb()).cookie_json(rgb()) => format!("/content/{ENCODED}\ncookie: json={ENCODED}"),
    }
}

/// 3.2's `querystring`: the whole query by the rules of its media type, so that a form has `+` for a space.
#[tokio::test]
async fn query_strings() {
    rows! {
        |c| c.whole_form() => "/querystring/form",
        |c| c.whole_form().whole(Loose::new()) => "/querystring/form",
        |c| c.whole_form().whole(Loose::new().a("x y&ü+").c(list(&["1", "2"]))) =>
            "/querystring/form?a=x+y%26%C3%BC%2B&c=1&c=2",
        |c| c.whole_json().whole(Rgb::new(1, 2, 3)) =>
            "/querystring/json?%7B%22R%22%3A1%2C%22G%22%3A2%2C%22B%22%3A3%7D",
    }
}
