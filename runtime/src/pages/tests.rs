//! Walks against prepared answers, a row for each scheme and each trouble.

use super::{Cursor, PageItems, Paged, Paging};
use crate::testing::{Answer, CannedTransport};
use crate::{
    Api, Call, Core, CoreBuilder, Error, ErrorKind, Json, Operation, OperationInfo, Received, Scheme,
};

static SCHEMES: [Scheme; 1] = [Scheme::query("Key", "key")];
static API: Api = Api::new("pets", "1").base_url("https://api.test/v1").schemes(&SCHEMES);

/// An operation with this table.
macro_rules! paged {
    ($name:ident $method:ident $paging:expr) => {
        struct $name;
        impl Operation for $name {
            const INFO: &'static OperationInfo = &OperationInfo {
                id: "list",
                method: stringify!($method),
                path: "/pets",
                security: &[&[0]],
                ..OperationInfo::DEFAULT
            };
            type Output = Json;
            type Failure = Json;
            fn output(received: Received) -> Result<Json, Error> {
                received.json()
            }
            fn failure(_: u16, _: &[u8]) -> Option<Json> {
                None
            }
        }
        impl Paged for $name {
            const PAGING: &'static Paging = &$paging;
            type Item = i64;
        }
    };
}

paged! { Token GET Paging::token("/meta/next", "cursor").items("/data") }
paged! { InBody POST Paging::token("/next", "/paging/cursor").in_body().items("/data") }
paged! { CountedInBody POST Paging::offset("/offset", 0).in_body().size("/limit", 50, 200) }
paged! { NestedInBody POST Paging::page("/paging/page", 1).in_body().size("/paging/limit", 50, 200) }
paged! { Url GET Paging::url("/next").items("/data") }
paged! { Link GET Paging::link() }
paged! { Page GET Paging::page("page", 1).items("/data").total("/total") }
paged! { BySize GET Paging::page("page", 1).size("size", 2, 10) }
paged! { Offset GET Paging::offset("offset", 0).items("/data").more("/more") }

fn client(pages: &[&str]) -> (Core, CannedTransport) {
    let canned = CannedTransport::new();
    pages.iter().for_each(|page| canned.push(Answer::json(200, (*page).to_owned())));
    let core = CoreBuilder::new(&API).transport(canned.clone()).credential(0, "sesame").build();
    (core.expect("a client"), canned)
}

fn items<O: Paged>(core: &Core) -> PageItems<O::Item> {
    Call::of::<O>(core).query("limit", &2).items::<O>()
}

fn queries(canned: &CannedTransport) -> Vec<String> {
    let seen = canned.requests();
    seen.iter().map(|one| one.uri.query().unwrap_or_default().to_owned()).collect()
}

async fn all<T>(mut items: PageItems<T>) -> (Vec<T>, Option<Error>) {
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => found.push(item),
            Err(error) => return (found, Some(error)),
        }
    }
    (found, None)
}

#[tokio::test]
async fn a_token_leads_on_until_there_is_none() {
    for end in
        [r#"{"data":[3],"meta":{"next":null}}"#, r#"{"data":[3]}"#, r#"{"data":[3],"meta":{"next":""}}"#]
    {
        let (core, canned) =
            client(&[r#"{"data":[1,2],"meta":{"next":"a&b"}}"#, r#"{"data":[],"meta":{"next":7}}"#, end]);
        assert_eq!(items::<Token>(&core).collect().await.expect("pages"), [1, 2, 3]);
        let expected =
            ["limit=2&key=sesame", "limit=2&cursor=a%26b&key=sesame", "limit=2&cursor=7&key=sesame"];
        assert_eq!(queries(&canned), expected);
    }
}

#[tokio::test]
async fn a_token_goes_into_the_body() {
    let (core, canned) = client(&[r#"{"data":[1],"next":"n"}"#, r#"{"data":[2]}"#]);
    let body = crate::json::decode::<Json>(br#"{"query":"x"}"#).expect("JSON");
    let walk = Call::of::<InBody>(&core).json(&body).items::<InBody>();
    assert_eq!(walk.collect().await.expect("pages"), [1, 2]);
    let bodies: Vec<Json> =
        canned.requests().iter().map(|one| crate::json::decode(&one.body).expect("JSON")).collect();
    assert_eq!(bodies[0], body);
    assert_eq!(bodies[1].to_string(), r#"{"paging":{"cursor":"n"},"query":"x"}"#);
}

#[tokio::test]
async fn items_are_counted_in_the_body() {
    // Two were asked for: a page of one is the last.
    let (core, canned) = client(&["[1,2]", "[3,4]", "[5]"]);
    let body = crate::json::decode::<Json>(br#"{"limit":2,"offset":10}"#).expect("JSON");
    let walk = Call::of::<CountedInBody>(&core).json(&body).items::<CountedInBody>();
    assert_eq!(walk.collect().await.expect("pages"), [1, 2, 3, 4, 5]);
    let offsets: Vec<String> = canned
        .requests()
        .iter()
        .map(|one| crate::json::decode::<Json>(&one.body).expect("JSON")["offset"].to_string())
        .collect();
    assert_eq!(offsets, ["10", "12", "14"]);
}

#[tokio::test]
async fn a_number_within_an_object_of_the_body_counts() {
    for sent in [r#"{"name":"Rex","paging":{"limit":2}}"#, r#"{"name":"Rex","paging":{"limit":2,"page":1}}"#]
    {
        let (core, canned) = client(&["[1,2]", "[3]"]);
        let body = crate::json::decode::<Json>(sent.as_bytes()).expect("JSON");
        let walk = Call::of::<NestedInBody>(&core).json(&body).items::<NestedInBody>();
        assert_eq!(walk.collect().await.expect("pages"), [1, 2, 3]);
        let last = crate::json::decode::<Json>(&canned.requests()[1].body).expect("JSON");
        assert_eq!(last.to_string(), r#"{"name":"Rex","paging":{"limit":2,"page":2}}"#);
    }
}

#[tokio::test]
async fn urls_are_resolved_and_keep_the_credential_once() {
    for next in ["?page=2&key=sesame", "/v1/pets?page=2", "http://api.test/v1/pets?page=2#end"] {
        let (core, canned) = client(&[&format!(r#"{{"data":[1],"next":"{next}"}}"#), r#"{"data":[2]}"#]);
        assert_eq!(items::<Url>(&core).collect().await.expect("pages"), [1, 2]);
        let last = canned.requests()[1].uri.to_string();
        assert_eq!(last, "https://api.test/v1/pets?page=2&key=sesame", "{next}");
    }
    let (core, _) =
        client(&[r#"{"data":[1],"next":{"href":"?p=2"}}"#, r#"{"data":[2],"next":{"href":null}}"#]);
    assert_eq!(items::<Url>(&core).collect().await.expect("pages"), [1, 2]);
}

#[tokio::test]
async fn a_url_of_another_origin_is_refused_behind_its_page() {
    for next in
        ["https://evil.test/v1/pets", "https://api.test:444/v1", "https://u:p@api.test/v1", "ftp://api.test/"]
    {
        let (core, canned) = client(&[&format!(r#"{{"data":[1],"next":"{next}"}}"#)]);
        let (found, error) = all(items::<Url>(&core)).await;
        let error = error.expect("refused");
        assert_eq!((found, error.kind()), (vec![1], ErrorKind::Pagination), "{next}");
        assert_eq!(canned.requests().len(), 1);
        assert!(!error.to_string().contains("sesame"));
    }
}

#[tokio::test]
async fn the_header_link_leads_on() {
    let (core, canned) = client(&[]);
    canned.push(Answer::json(200, "[1]").header("link", "<?p=1>; rel=prev, <?p=2>; rel=\"next\""));
    canned.push(Answer::json(200, "[2]").header("link", "<?p=1>; rel=\"prev\""));
    assert_eq!(items::<Link>(&core).collect().await.expect("pages"), [1, 2]);
    assert_eq!(queries(&canned)[1], "p=2&key=sesame");
}

#[tokio::test]
async fn pages_are_counted_until_a_total_or_an_empty_page() {
    let (core, canned) = client(&[r#"{"data":[1,2],"total":3}"#, r#"{"data":[3],"total":3}"#]);
    assert_eq!(items::<Page>(&core).collect().await.expect("pages"), [1, 2, 3]);
    assert_eq!(queries(&canned)[1], "limit=2&page=2&key=sesame");
    let (core, canned) = client(&[r#"{"data":[1]}"#, r#"{"data":[2]}"#, r#"{"data":[]}"#]);
    let walk = Call::of::<Page>(&core).query("page", &5).items::<Page>();
    assert_eq!(walk.collect().await.expect("pages"), [1, 2]);
    assert_eq!(queries(&canned), ["page=5&key=sesame", "page=6&key=sesame", "page=7&key=sesame"]);
}

#[tokio::test]
async fn a_short_page_is_the_last_where_the_size_is_promised() {
    let (core, canned) = client(&["[1,2]", "[3]"]);
    let walk = Call::of::<BySize>(&core).items::<BySize>();
    assert_eq!(walk.collect().await.expect("pages"), [1, 2, 3]);
    assert_eq!(canned.requests().len(), 2);
    // The server promises no more than ten: fewer than twenty say nothing.
    let (core, canned) = client(&["[1]", "[]"]);
    let walk = Call::of::<BySize>(&core).query("size", &20).items::<BySize>();
    assert_eq!(walk.collect().await.expect("pages"), [1]);
    assert_eq!(canned.requests().len(), 2);
}

#[tokio::test]
async fn an_offset_grows_by_what_came() {
    let (core, canned) = client(&[r#"{"data":[1,2,3],"more":true}"#, r#"{"data":[4],"more":false}"#]);
    assert_eq!(items::<Offset>(&core).collect().await.expect("pages"), [1, 2, 3, 4]);
    assert_eq!(queries(&canned)[1], "limit=2&offset=3&key=sesame");
}

#[tokio::test]
async fn circles_end_with_an_error_of_their_own() {
    let page = |next: &str| format!(r#"{{"data":[1],"meta":{{"next":"{next}"}}}}"#);
    let (core, canned) = client(&[&page("a"), &page("b"), &page("a"), &page("b")]);
    let (found, error) = all(items::<Token>(&core)).await;
    assert_eq!((found.len(), error.expect("a circle").kind()), (3, ErrorKind::Pagination));
    assert_eq!(canned.requests().len(), 3);
    // A server that does not know the parameter.
    let (core, _) = client(&[r#"{"data":[1]}"#, r#"{"data":[1]}"#, r#"{"data":[1]}"#]);
    let (found, error) = all(items::<Page>(&core)).await;
    assert_eq!((found, error.expect("a repetition").kind()), (vec![1], ErrorKind::Pagination));
}

#[tokio::test]
async fn there_is_a_bound_and_nothing_is_asked_for_beyond_what_is_taken() {
    let page = |next: &str| format!(r#"{{"data":[1,2],"meta":{{"next":"{next}"}}}}"#);
    let (core, canned) = client(&[&page("a"), &page("b"), &page("c")]);
    let (found, error) = all(items::<Token>(&core).max_pages(2)).await;
    assert_eq!((found.len(), error.expect("the bound").kind()), (4, ErrorKind::Pagination));
    assert_eq!(canned.requests().len(), 2);
    let (core, canned) = client(&[&page("a"), &page("b")]);
    assert_eq!(items::<Token>(&core).take(2).collect().await.expect("pages"), [1, 2]);
    assert_eq!(canned.requests().len(), 1);
}

#[tokio::test]
async fn a_failure_in_the_middle_ends_the_stream_and_it_goes_on_where_it_was() {
    let (core, canned) = client(&[r#"{"data":[1,2],"meta":{"next":"a"}}"#]);
    canned.push(Answer::json(500, "{}"));
    let mut walk = items::<Token>(&core);
    for expected in [1, 2] {
        assert_eq!(walk.next().await.expect("an item").expect("read"), expected);
    }
    assert_eq!(walk.next().await.expect("an error").expect_err("a failure").kind(), ErrorKind::Status);
    assert!(walk.next().await.is_none());
    let kept = walk.continuation().expect("a place").to_string();
    canned.push(Answer::json(200, r#"{"data":[3]}"#));
    let cursor: Cursor = kept.parse().expect("a cursor");
    assert_eq!(items::<Token>(&core).resume(&cursor).collect().await.expect("pages"), [3]);
    assert_eq!(queries(&canned)[2], "limit=2&cursor=a&key=sesame");
}

#[tokio::test]
async fn a_walk_goes_on_within_a_page() {
    let (core, canned) = client(&[r#"{"data":[1,2,3]}"#, r#"{"data":[1,2,3]}"#]);
    let mut walk = items::<Token>(&core);
    walk.next().await.expect("an item").expect("read");
    let cursor = walk.continuation().expect("a place");
    assert_eq!(items::<Token>(&core).resume(&cursor).collect().await.expect("pages"), [2, 3]);
    assert!(canned.requests().len() == 2 && "[\"x\"]".parse::<Cursor>().is_err());
}

#[tokio::test]
async fn an_item_that_cannot_be_read_costs_that_item() {
    let (core, _) = client(&[r#"{"data":[1,"x",3]}"#]);
    let mut walk = items::<Token>(&core);
    walk.next().await.expect("an item").expect("read");
    let error = walk.next().await.expect("an item").expect_err("no number");
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("$.data[1]")));
    assert_eq!(walk.next().await.expect("an item").expect("read"), 3);
}

#[tokio::test]
async fn pages_are_whole_answers() {
    let (core, _) = client(&[r#"{"data":[1],"meta":{"next":"a"}}"#, r#"{"data":[2]}"#]);
    let pages = Call::of::<Token>(&core).pages::<Token>().collect().await.expect("pages");
    assert_eq!(pages.len(), 2);
    assert_eq!((pages[1].status().as_u16(), pages[1].body()["data"][0].as_i64()), (200, Some(2)));
}
