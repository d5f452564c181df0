//! Exact requests: each place of a parameter, each kind of body, and what is refused.

use clientsmith_runtime as rt;
use rt::{ErrorKind, Style};

use crate::generated_shape::types;
use crate::{client, keyed, text};

#[test]
fn every_kind_of_parameter() {
    let (client, _) = keyed();
    let call = client
        .pets()
        .list()
        .limit(10)
        .tags(["a b", "c,d"])
        .filter(types::Filter { status: "sold&paid".into(), age: 3 })
        .sort("name:asc,id/x?#&")
        .trace("t 1")
        .seen(true);
    assert_eq!(
        text(&call.to_request().unwrap()),
        "GET https://pets.test/v1/pets?limit=10&tags=a%20b,c%2Cd&filter%5Bstatus%5D=sold%26paid\
         &filter%5Bage%5D=3&sort=name:asc,id/x?%23%26\n\
         accept: application/json\ncookie: seen=true\nx-api-key: k-1\nx-trace: t 1"
    );
}

#[test]
fn path_styles() {
    let (client, _) = keyed();
    let list = ["a/b", "c"];
    let object = types::Filter { status: "x".into(), age: 1 };
    let uri = |call: rt::Call| call.to_request().unwrap().uri().path().to_owned();
    let call = |template: &str| client.request("GET", template);
    let styled = |style, explode| {
        let call = call("/{l}/{o}").path_styled("l", style, explode, &list);
        uri(call.path_styled("o", style, explode, &object))
    };
    assert_eq!(styled(Style::Simple, false), "/v1/a%2Fb,c/status,x,age,1");
    assert_eq!(styled(Style::Simple, true), "/v1/a%2Fb,c/status=x,age=1");
    assert_eq!(styled(Style::Label, false), "/v1/.a%2Fb,c/.status,x,age,1");
    assert_eq!(styled(Style::Label, true), "/v1/.a%2Fb.c/.status=x.age=1");
    assert_eq!(styled(Style::Matrix, false), "/v1/;l=a%2Fb,c/;o=status,x,age,1");
    assert_eq!(styled(Style::Matrix, true), "/v1/;l=a%2Fb;l=c/;status=x;age=1");
    assert_eq!(uri(call("/f/{p}").path_reserved("p", "a/b c?#")), "/v1/f/a/b%20c%3F%23");
    assert_eq!(
        uri(call("/f/{p}").path_json("p", &object)),
        "/v1/f/%7B%22status%22%3A%22x%22%2C%22age%22%3A1%7D"
    );
    assert_eq!(uri(call("/x/{id}:run").path("id", &7)), "/v1/x/7:run");
}

#[test]
fn query_styles() {
    let (client, _) = keyed();
    let list = ["a b", "c"];
    let object = types::Filter { status: "x".into(), age: 1 };
    let query = |style, explode, of_list: bool| {
        let call = client.request("GET", "/q");
        let call = match of_list {
            true => call.query_styled("n", style, explode, &list),
            false => call.query_styled("n", style, explode, &object),
        };
        call.to_request().unwrap().uri().query().unwrap_or_default().to_owned()
    };
    assert_eq!(query(Style::Form, true, true), "n=a%20b&n=c");
    assert_eq!(query(Style::Form, false, true), "n=a%20b,c");
    assert_eq!(query(Style::SpaceDelimited, false, true), "n=a%20b%20c");
    assert_eq!(query(Style::PipeDelimited, false, true), "n=a%20b%7Cc");
    assert_eq!(query(Style::Form, true, false), "status=x&age=1");
    assert_eq!(query(Style::Form, false, false), "n=status,x,age,1");
    assert_eq!(query(Style::DeepObject, true, false), "n%5Bstatus%5D=x&n%5Bage%5D=1");
}

#[test]
fn headers_and_cookies() {
    let (client, _) = client(|builder| builder);
    let object = types::Filter { status: "x y".into(), age: 1 };
    let call = client
        .request("GET", "/h")
        .header("X-List", &[1, 2])
        .header("X-Flat", &object)
        .header_exploded("X-Pairs", &object)
        .header_json("X-Json", &object)
        .cookie("c", "a b;")
        .cookie_styled("raw", Style::Cookie, true, "p=q/+;")
        .cookie("off", &None::<i64>)
        .query_json("j", &object)
        .query("none", &None::<bool>)
        .query::<[&str; 0]>("empty", &[]);
    assert_eq!(
        text(&call.to_request().unwrap()),
        "GET https://pets.test/v1/h?j=%7B%22status%22%3A%22x%20y%22%2C%22age%22%3A1%7D\n\
         cookie: c=a%20b%3B; raw=p=q/+%3B\nx-flat: status,x y,age,1\nx-json: {\"status\":\"x y\",\"age\":1}\n\
         x-list: 1,2\nx-pairs: status=x y,age=1"
    );
}

#[test]
fn bodies() {
    let (client, _) = client(|builder| builder.bearer_token("t").basic_auth("u", "p"));
    let pet = types::NewPet { name: "Rex".into() };

    let request = client.pets().create(&pet).to_request().unwrap();
    assert_eq!(
        text(&request),
        "POST https://pets.test/v1/pets\naccept: application/json\nauthorization: Bearer t\n\
         content-type: application/json"
    );
    assert_eq!(request.body().as_bytes(), Some(&br#"{"name":"Rex"}"#[..]));

    let request = client.pets().update(7, pet).to_request().unwrap();
    assert_eq!(
        text(&request),
        "PATCH https://pets.test/v1/pets/7\nauthorization: Basic dTpw\n\
         content-type: application/merge-patch+json"
    );

    let form = types::Credentials {
        user: "a b".into(),
        password: "p&=".into(),
        scopes: vec!["r".into(), "w".into()],
    };
    let request = client.pets().login(&form).to_request().unwrap();
    assert_eq!(
        text(&request),
        "POST https://pets.test/v1/login\ncontent-type: application/x-www-form-urlencoded"
    );
    assert_eq!(request.body().as_bytes(), Some(&b"user=a+b&password=p%26%3D&scopes=r&scopes=w"[..]));

    // The operation's own server; a body's own content type wins.
    let request = client.pets().upload(7, b"png").to_request().unwrap();
    assert_eq!(text(&request), "PUT https://uploads.pets.test/pets/7/photo\ncontent-type: image/png");
    let jpeg = rt::Body::from("jpeg").with_content_type("image/jpeg");
    assert_eq!(client.pets().upload(7, jpeg).to_request().unwrap().headers()["content-type"], "image/jpeg");

    let request = client.request("POST", "/t").text("text/plain", "hi").to_request().unwrap();
    assert_eq!((request.body().as_bytes(), request.body().length()), (Some(&b"hi"[..]), Some(2)));
    assert!(client.pets().health().to_request().unwrap().body().is_absent());
}

#[test]
fn a_query_in_the_template_stays() {
    let (client, _) = keyed();
    let request = client.pets().health().with_query_param("x y", "1&2").to_request().unwrap();
    assert_eq!(request.uri(), "https://pets.test/v1/health?deep=1&x%20y=1%262");
}

#[test]
fn arguments_that_would_make_another_request_are_refused() {
    let (client, canned) = keyed();
    for id in ["", ".", ".."] {
        let error = client.pets().get(id).to_request().unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Request, "getPet"), "{id:?}");
    }
    // Not a way out: these are data.
    for (id, path) in
        [("../x", "..%2Fx"), ("a/b?c#d", "a%2Fb%3Fc%23d"), ("%2e%2e", "%252e%252e"), ("...", "...")]
    {
        let request = client.pets().get(id).to_request().unwrap();
        assert_eq!(request.uri().path(), format!("/v1/pets/{path}"));
    }
    let calls = [
        client.request("GET", "/a/{b}"),
        client.request("GET", "/a/{b}").path("b", &None::<i64>),
        client.request("GET", "/a/{b}").path::<[i64; 0]>("b", &[]),
        client.request("GET", "/a/{b}").path_reserved("b", "x/../y"),
        client.request("GET", "/a").header("X-A", "1\r\nX-Evil: 2"),
        client.request("GET", "/a").header("X A", "1"),
        client.request("GE T", "/a"),
        client.request("POST", "/a").form(&[1]),
        client.request("GET", "/a").with_header("X-A", "\n"),
        client.request("GET", "/a").with_base_url("nowhere"),
    ];
    for call in calls {
        let shown = format!("{call:?}");
        let error = call.to_request().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{shown}: {error}");
        assert!(!error.to_string().contains("Evil"));
    }
    assert!(canned.requests().is_empty());
}

#[tokio::test]
async fn what_is_refused_is_not_sent() {
    let (client, canned) = keyed();
    let error = client.pets().get("..").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().starts_with("`getPet`: the path argument"), "{error}");
    assert!(canned.requests().is_empty());
}

#[test]
fn a_stream_is_looked_at_once() {
    let (client, _) = keyed();
    let stream = rt::Body::stream(rt::Body::from("abc").into_stream()).with_length(3);
    let call = client.pets().upload(1, stream);
    assert_eq!(call.to_request().unwrap_err().kind(), ErrorKind::Request);
    let request = call.into_request().unwrap();
    assert_eq!(request.headers()["content-length"], "3");
    assert!(request.body().is_stream());
}
