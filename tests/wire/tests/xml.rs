//! Bodies in XML over HTTP: the same typed values as in JSON. Which document stands for which value is the matter of the
//! runtime's tests.

use clientsmith_tests::server::{Outgoing, Server};
use clientsmith_wire::{Client, operations, rt, types};

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).build().expect("a client")
}

fn answer(status: u16, text: &str) -> Outgoing {
    let headers = vec![("content-type".to_owned(), "application/vnd.shelf+xml".to_owned())];
    Outgoing { status, headers, pieces: vec![text.as_bytes().to_vec()], gate: None }
}

const NONE: [types::Book; 0] = [];

fn shelf() -> types::Shelf {
    let book = types::Book::new("<Moby> & co").pages(378).state("new");
    types::Shelf::new("a\"b", [book]).inner([types::Shelf::new("c", NONE)])
}

const TEXT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <shelf xmlns=\"https://example.com/shelf\" label=\"a&quot;b\"><books><book><title>&lt;Moby&gt; &amp; co</title>\
    <pages>378</pages><state>new</state></book></books><shelf label=\"c\"><books/></shelf></shelf>";

#[tokio::test]
async fn values_travel_as_xml() {
    let server = Server::start(|seen| answer(200, &String::from_utf8_lossy(&seen.body)));
    let sent = shelf();
    let stored = client(&server).store_shelf("a", &sent).await.expect("an answer");
    assert_eq!(stored, sent);
    assert_eq!(stored.books[0].pages, Some(378));

    let seen = &server.seen()[0];
    assert_eq!(seen.header("content-type"), Some("application/vnd.shelf+xml; v=1"));
    assert_eq!(seen.header("accept"), Some("application/vnd.shelf+xml;v=1, application/xml"));
    assert_eq!(String::from_utf8_lossy(&seen.body), TEXT);
}

#[tokio::test]
async fn a_failure_is_typed() {
    let server = Server::start(|_| answer(409, "<Fault><text>No</text><code> 7 </code></Fault>"));
    let error = client(&server).store_shelf("a", shelf()).await.expect_err("a failure");
    let fault = error.typed::<operations::StoreShelf>().expect("it is read");
    assert_eq!((fault.code, fault.text.as_deref()), (7, Some("No")));
}

#[tokio::test]
async fn what_cannot_be_read_says_where_and_is_kept() {
    for (text, path, said) in [
        (
            "<shelf label='a'><books><book><title>a</title><pages>many</pages></book></books></shelf>",
            Some("$.books[0].pages"),
            "at `$.books[0].pages`: invalid type: string",
        ),
        ("<shelf label='a'><books></shelf>", None, "as XML: ill-formed document: expected `</books>`"),
        ("<!DOCTYPE s [<!ENTITY e 'x'>]><shelf label='&e;'/>", None, "as XML: "),
    ] {
        let server = Server::start(move |_| answer(200, text));
        let error = client(&server).store_shelf("a", shelf()).await.expect_err("it cannot be read");
        assert_eq!(error.kind(), rt::ErrorKind::Decode);
        assert_eq!(error.path(), path, "{error}");
        assert!(error.to_string().contains(said), "{error}");
        assert_eq!(error.body().map(|body| &body[..]), Some(text.as_bytes()));
    }
}

#[tokio::test]
async fn what_xml_cannot_hold_is_not_sent() {
    let server = Server::start(|_| answer(200, ""));
    let shelf = types::Shelf::new("\u{1}", NONE);
    let error = client(&server).store_shelf("a", shelf).await.expect_err("a character that XML lacks");
    assert!(
        error.to_string().contains("cannot be written as XML: XML cannot hold the character U+0001"),
        "{error}"
    );
    assert!(server.seen().is_empty());
}
