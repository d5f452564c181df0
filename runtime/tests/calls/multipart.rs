//! Multipart bodies as they are sent: values as parts, files as they are, and nothing that a name could smuggle in.

use clientsmith_runtime as rt;
use rt::{Body, Bytes, Multipart, Part, PartRule, Style};

use crate::keyed;

/// A body with a file, as the generator writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Upload {
    pub file: Part,
    pub title: Option<String>,
    pub tags: Option<Vec<String>>,
    pub pages: Option<Vec<Part>>,
    pub meta: Option<Meta>,
}
rt::object! { Upload {
    0 file "file" required, 1 title "title" optional, 2 tags "tags" optional, 3 pages "pages" optional,
    4 meta "meta" optional
} }

#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    pub author: String,
    pub scan: Option<Part>,
}
rt::object! { Meta { 0 author "author" required, 1 scan "scan" optional } }

fn upload(file: impl Into<Part>) -> Upload {
    Upload { file: file.into(), title: None, tags: None, pages: None, meta: None }
}

fn call(body: &Upload) -> rt::Call {
    keyed().0.request("POST", "/files").multipart(body)
}

/// The body with its boundary as `B`, and its content type.
fn shown(request: &rt::Request) -> (String, String) {
    let content_type = request.headers()["content-type"].to_str().unwrap();
    let boundary = content_type.split_once("boundary=").unwrap().1;
    let boundary = boundary.split(';').next().unwrap();
    assert!(boundary.len() >= 32 && boundary.bytes().all(|byte| byte.is_ascii_hexdigit()), "{boundary}");
    let body = String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned();
    (body.replace(boundary, "B"), content_type.replace(boundary, "B"))
}

#[test]
fn members_are_parts_in_their_order() {
    let body = Upload {
        title: Some("Cat & dog".into()),
        tags: Some(vec!["a".into(), "b".into()]),
        pages: Some(vec![Part::bytes(vec![1u8]).file_name("1.png").content_type("image/png"), "two".into()]),
        meta: Some(Meta { author: "me".into(), scan: None }),
        ..upload(Part::bytes("PNG").header("X-Hash", "7"))
    };
    let (text, content_type) = shown(&call(&body).to_request().unwrap());
    assert_eq!(content_type, "multipart/form-data; boundary=B");
    assert_eq!(
        text,
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\nx-hash: 7\r\n\r\nPNG\r\n\
         --B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nCat & dog\r\n\
         --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na\r\n\
         --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nb\r\n\
         --B\r\nContent-Disposition: form-data; name=\"pages\"; filename=\"1.png\"\r\n\
         Content-Type: image/png\r\n\r\n\u{1}\r\n\
         --B\r\nContent-Disposition: form-data; name=\"pages\"; filename=\"pages\"\r\n\r\ntwo\r\n\
         --B\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n\
         {\"author\":\"me\"}\r\n--B--\r\n"
    );
}

#[test]
fn every_request_has_a_boundary_of_its_own() {
    let call = call(&upload("x"));
    let types = [call.to_request(), call.to_request()]
        .map(|request| request.unwrap().headers()["content-type"].to_str().unwrap().to_owned());
    assert_ne!(types[0], types[1]);
}

#[test]
fn rules_of_the_document_hold() {
    let rules = [
        PartRule::new("meta").content_type("application/vnd.meta+json"),
        PartRule::new("tags").styled(Style::Form, false),
        PartRule::new("file").content_type("image/tiff"),
    ];
    let body = Upload {
        tags: Some(vec!["a".into(), "b".into()]),
        meta: Some(Meta { author: "me".into(), scan: None }),
        ..upload(Part::bytes("II"))
    };
    let send = |body: &Upload| {
        let call = keyed().0.request("POST", "/").multipart_as("multipart/form-data", &rules, body);
        shown(&call.to_request().unwrap()).0
    };
    let text = send(&body);
    assert!(text.contains("name=\"tags\"\r\n\r\na,b\r\n"), "{text}");
    assert!(text.contains("Content-Type: application/vnd.meta+json\r\n\r\n{"), "{text}");
    assert!(text.contains("filename=\"file\"\r\nContent-Type: image/tiff\r\n\r\nII"), "{text}");
    // What the caller says of a file wins.
    let own = Upload { file: Part::bytes("x").content_type("image/png"), ..body };
    let text = send(&own);
    assert!(text.contains("Content-Type: image/png") && !text.contains("tiff"), "{text}");
}

#[test]
fn objects_can_be_spread_by_brackets() {
    let rules = [PartRule::new("meta").styled(Style::DeepObject, true)];
    let body = Upload { meta: Some(Meta { author: "me".into(), scan: Some("s".into()) }), ..upload("x") };
    let call = keyed().0.request("POST", "/").multipart_as("multipart/form-data", &rules, &body);
    let (text, _) = shown(&call.to_request().unwrap());
    assert!(text.contains("name=\"meta[author]\"\r\n\r\nme"), "{text}");
    assert!(text.contains("name=\"meta[scan]\"; filename="), "{text}");
}

#[test]
fn a_file_inside_json_is_refused() {
    let body = Upload { meta: Some(Meta { author: "me".into(), scan: Some("s".into()) }), ..upload("x") };
    let error = call(&body).to_request().unwrap_err();
    assert!(error.to_string().contains("inside the JSON of the part `meta`"), "{error}");
}

#[test]
fn related_parts_have_ids_and_mixed_ones_may_have_no_names() {
    let body = Upload { meta: Some(Meta { author: "me".into(), scan: None }), ..upload(Part::bytes("x")) };
    let send = |media_type, body: &Upload| {
        let call = keyed().0.request("POST", "/").multipart_as(media_type, &[], body);
        shown(&call.to_request().unwrap())
    };
    let (text, content_type) = send("multipart/related", &body);
    assert!(
        text.starts_with("--B\r\nContent-ID: <file>\r\nContent-Type: application/octet-stream\r\n\r\nx"),
        "{text}"
    );
    assert_eq!(content_type, "multipart/related; boundary=B");
    let list = [Part::text("a").content_type("text/csv"), Part::bytes("b")];
    let call = keyed().0.request("POST", "/").multipart_as("multipart/mixed", &[], &list);
    let (text, _) = shown(&call.to_request().unwrap());
    assert!(
        text.starts_with("--B\r\nContent-Disposition: attachment\r\nContent-Type: text/csv\r\n\r\na"),
        "{text}"
    );
}

#[test]
fn names_and_headers_cannot_leave_their_line() {
    let evil = "a\"; x=\"\r\nX-Evil: 1\r\n\r\n";
    let part = Part::bytes("x").file_name(evil).content_type("a/b\r\nX-Evil: 1").header("X-A\r\n", "1");
    let call = keyed().0.request("POST", "/").parts("multipart/form-data", Multipart::new().part(evil, part));
    let (text, _) = shown(&call.to_request().unwrap());
    assert_eq!(text.lines().filter(|line| line.starts_with("X-Evil")).count(), 0, "{text}");
    assert!(text.contains("name=\"a%22; x=%22%0D%0AX-Evil: 1%0D%0A%0D%0A\""), "{text}");
    // A text that looks like the mark of a file is a text.
    let (text, _) = shown(&call_of_text("00000000000000000000000000000000:0"));
    assert!(text.contains("\r\n\r\n00000000000000000000000000000000:0\r\n"), "{text}");
}

fn call_of_text(text: &str) -> rt::Request {
    call(&Upload { title: Some(text.to_owned()), ..upload("x") }).to_request().unwrap()
}

#[test]
fn undeclared_parts_are_added_to_multipart_bodies_only() {
    let (text, _) = shown(&call(&upload("x")).with_part("more", "y").to_request().unwrap());
    assert!(
        text.ends_with("--B\r\nContent-Disposition: form-data; name=\"more\"\r\n\r\ny\r\n--B--\r\n"),
        "{text}"
    );
    let error = keyed().0.request("POST", "/").json("x").with_part("more", "y").to_request().unwrap_err();
    assert!(error.to_string().contains("no multipart body"), "{error}");
    let empty = keyed().0.request("POST", "/").parts("multipart/form-data", Multipart::new());
    assert_eq!(shown(&empty.to_request().unwrap()).0, "--B--\r\n");
}

fn pieces(texts: &'static [&'static str]) -> impl rt::Stream<Item = Result<Bytes, std::io::Error>> + Send {
    struct Pieces(std::slice::Iter<'static, &'static str>);
    impl rt::Stream for Pieces {
        type Item = Result<Bytes, std::io::Error>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.next().map(|text| Ok(Bytes::from_static(text.as_bytes()))))
        }
    }
    Pieces(texts.iter())
}

#[tokio::test]
async fn streams_are_sent_once_and_repeatable_ones_again() {
    let (client, canned) = keyed();
    let once = upload(Body::stream(pieces(&["ab", "cd"])).with_length(4));
    let call = || client.request("POST", "/").multipart(&once);
    assert!(call().to_request().is_err());
    for sent in [true, false] {
        canned.push(rt::testing::Answer::new(204));
        assert_eq!(call().send_raw().await.is_ok(), sent);
    }
    let seen = &canned.requests()[0];
    let length: usize = seen.headers["content-length"].to_str().unwrap().parse().unwrap();
    assert_eq!(length, seen.body.len());
    assert!(String::from_utf8_lossy(&seen.body).contains("\r\n\r\nabcd\r\n--"));

    let again = upload(Body::repeatable(|| pieces(&["ab", "cd"])).with_content_type("text/csv"));
    for _ in 0..2 {
        canned.push(rt::testing::Answer::new(204));
        let call = client.request("POST", "/").multipart(&again);
        assert!(call.to_request().is_ok());
        call.send_raw().await.unwrap();
        let requests = canned.requests();
        let body = String::from_utf8_lossy(&requests.last().unwrap().body).into_owned();
        assert!(body.contains("Content-Type: text/csv\r\n\r\nabcd\r\n--"), "{body}");
    }
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn files_are_read_while_they_are_sent() {
    let path = std::env::temp_dir().join(format!("clientsmith-part-{}.txt", std::process::id()));
    let content = "0123456789".repeat(40_000);
    std::fs::write(&path, &content).unwrap();
    let (client, canned) = keyed();
    let body = upload(Part::file(&path).unwrap());
    for _ in 0..2 {
        canned.push(rt::testing::Answer::new(204));
        client.request("POST", "/").multipart(&body).send_raw().await.unwrap();
    }
    std::fs::remove_file(&path).unwrap();
    for seen in canned.requests() {
        let text = String::from_utf8_lossy(&seen.body).into_owned();
        assert!(text.contains(&content) && text.contains("filename=\"clientsmith-part-"));
        assert_eq!(seen.headers["content-length"].to_str().unwrap(), text.len().to_string());
    }
    assert!(Part::file(&path).is_err());
    canned.push(rt::testing::Answer::new(204));
    assert!(client.request("POST", "/").multipart(&body).send_raw().await.is_err());
}

#[test]
fn a_part_is_text_in_json_and_shows_no_content() {
    let body = upload("text");
    assert_eq!(rt::encode(&body).unwrap(), br#"{"file":"text"}"#);
    assert_eq!(rt::decode::<Upload>(br#"{"file":"text"}"#).unwrap(), body);
    assert!(rt::encode(&upload(vec![0xFF])).is_err());
    assert!(!format!("{:?}", upload("s3cret")).contains("s3cret"));
}

#[derive(Debug)]
pub enum NoteBody {
    Json(Meta),
    Form(rt::Map<String>),
    File(Upload),
    Bytes(Body),
    Text(String),
}
rt::body_choice! { NoteBody {
    from Json json "application/vnd.note+json" [] Meta,
    from Form form "application/x-www-form-urlencoded" [] rt::Map<String>,
    from File multipart "multipart/form-data" [rt::PartRule::new("title").content_type("text/markdown")] Upload,
    from Bytes raw "application/octet-stream" [] Body, from Text text "text/plain" [] String
} }

#[test]
fn the_type_of_a_body_chooses_its_way() {
    let sent = |body: NoteBody| {
        let request = keyed().0.request("POST", "/").chosen::<NoteBody>(body).to_request().unwrap();
        let content_type = request.headers()["content-type"].to_str().unwrap().to_owned();
        (content_type, String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned())
    };
    let json = sent(Meta { author: "me".into(), scan: None }.into());
    assert_eq!(json, ("application/vnd.note+json".into(), r#"{"author":"me"}"#.into()));
    let form = sent(rt::Map::from_iter([("a".to_owned(), "b c".to_owned())]).into());
    assert_eq!(form, ("application/x-www-form-urlencoded".into(), "a=b+c".into()));
    assert_eq!(sent("hi".into()), ("text/plain".into(), "hi".into()));
    assert_eq!(sent(Body::from("hi").into()), ("application/octet-stream".into(), "hi".into()));
    let (content_type, text) = sent(Upload { title: Some("t".into()), ..upload("x") }.into());
    assert!(content_type.starts_with("multipart/form-data; boundary="));
    assert!(text.contains("name=\"title\"\r\nContent-Type: text/markdown\r\n\r\nt"), "{text}");
}
