//! Pages of every kind, in our own words: which document is found for each.

use super::found::{ask, document, found};
use super::server::{Answer, Server};
use clientsmith::fetch::{ErrorKind, Request, fetch};

fn html(text: &str) -> Answer {
    Answer::ok(format!("<!DOCTYPE html><html><head><title>Docs</title></head><body>{text}</body></html>"))
        .header("Content-Type", "text/html; charset=utf-8")
}

fn script(text: &str) -> Answer {
    Answer::ok(text).header("Content-Type", "text/javascript")
}

#[test]
fn a_document_is_found_at_its_own_address() {
    let yaml = "openapi: 3.1.0\ninfo:\n  title: Yaml # kept\n  version: 1\npaths: {}\n";
    let server = Server::start()
        .with("/a", Answer::ok(document("A")))
        .with("/b.yaml", Answer::ok(yaml))
        .with("/old", Answer::redirect("/a"));
    assert_eq!(found(&server, "/a"), "A at /a");
    assert_eq!(found(&server, "/old"), "A at /a");
    let fetched = ask(&server, "/b.yaml").expect("found");
    assert_eq!(String::from_utf8_lossy(&fetched.document), yaml);
    assert_eq!(fetched.source.version.as_deref(), Some("1"));
}

#[test]
fn swagger_ui_names_it_in_its_initializer() {
    let page = html(
        "<script src='./swagger-ui-bundle.js'></script><script src='./swagger-initializer.js'></script>",
    );
    let server = Server::start()
        .with("/ui/index.html", page.clone())
        .with(
            "/ui/swagger-initializer.js",
            script("window.onload = () => { SwaggerUIBundle({ url: '../a.json', dom_id: '#x' }) }"),
        )
        .with("/a.json", Answer::ok(document("A")));
    assert_eq!(found(&server, "/ui/index.html"), "A at /a.json, found on /ui/index.html");
    assert!(!server.paths().contains(&"/ui/swagger-ui-bundle.js".to_owned()), "libraries are not read");
}

#[test]
fn springdoc_names_a_configuration_that_names_it() {
    let init = r#"window.ui = SwaggerUIBundle({ url: "", dom_id: '#ui', "configUrl" : "/v3/api-docs/swagger-config" });"#;
    let server = Server::start()
        .with("/swagger-ui.html", Answer::redirect("/swagger-ui/index.html"))
        .with("/swagger-ui/index.html", html("<script src='swagger-initializer.js'></script>"))
        .with("/swagger-ui/swagger-initializer.js", script(init))
        .with(
            "/v3/api-docs/swagger-config",
            Answer::ok(r#"{"configUrl":"/v3/api-docs/swagger-config","url":"/v3/api-docs"}"#),
        )
        .with("/v3/api-docs", Answer::ok(document("Spring")));
    assert_eq!(
        found(&server, "/swagger-ui.html"),
        "Spring at /v3/api-docs, found on /v3/api-docs/swagger-config"
    );
}

#[test]
fn a_page_may_take_itself_for_a_folder() {
    let server = Server::start()
        .with("/ui", html("<script>SwaggerUIBundle(Object.assign({}, { dom_id: '#x', url: resolveUrl('./json') }))</script>"))
        .with("/ui/json", Answer::ok(document("A")));
    assert_eq!(found(&server, "/ui"), "A at /ui/json, found on /ui");
}

#[test]
fn nest_has_it_in_its_script() {
    let init = format!(
        "window.onload = function() {{ let options = {{ \"swaggerDoc\": {},\n \"customOptions\": {{}} }}; }}",
        document("Nest")
    );
    let server = Server::start()
        .with("/api", html("<script src='/api/swagger-ui-init.js'></script>"))
        .with("/api/swagger-ui-init.js", script(&init));
    assert_eq!(found(&server, "/api"), "Nest at /api");
}

#[test]
fn other_pages_name_it_in_their_elements_and_scripts() {
    for page in [
        "<redoc spec-url='a.json'></redoc>",
        "<rapi-doc spec-url='./a.json'></rapi-doc>",
        "<elements-api apiDescriptionUrl='/docs/a.json' router='hash'></elements-api>",
        "<script id='api-reference' data-url='a.json'></script>",
        "<script>Scalar.createApiReference('#app', { url: '/docs/a.json' })</script>",
        "<script>Redoc.init('a.json', {}, document.body)</script>",
        "<script>var configObject = JSON.parse('{\"urls\":[{\"url\":\"a.json\",\"name\":\"V1\"}]}'); SwaggerUIBundle(configObject)</script>",
        "<script>const ui = SwaggerUIBundle({ url: '/docs/a.json', \"layout\": \"BaseLayout\" })</script>",
        "<base href='/docs/'><redoc spec-url='a.json'></redoc>",
        "<link rel='service-desc' href='a.json'>",
        "<a href='/docs/openapi.json'>Download</a>",
        "<iframe src='/docs/frame'></iframe>",
        "<meta http-equiv='refresh' content='0; url=/docs/frame'>",
    ] {
        let server = Server::start()
            .with("/docs/", html(page))
            .with("/docs/frame", html("<redoc spec-url='/docs/a.json'></redoc>"))
            .with("/docs/a.json", Answer::ok(document("A")))
            .with("/docs/openapi.json", Answer::ok(document("A")));
        assert!(found(&server, "/docs/").starts_with("A at /docs/"), "{page}");
    }
}

#[test]
fn documents_that_stand_in_the_page() {
    let text = document("Here");
    for page in [
        format!("<script>const __redoc_state = {{\"menu\": {{}}, \"spec\": {{\"data\": {text}}}}};</script>"),
        format!("<script id='api-reference' type='application/json'>{text}</script>"),
        format!("<elements-api apiDescriptionDocument='{text}'></elements-api>"),
        format!("<script>SwaggerUIBundle({{ spec: {text}, dom_id: '#ui' }})</script>"),
        format!("<script>Scalar.createApiReference('#app', {{ content: {text} }})</script>"),
    ] {
        let server = Server::start().with("/docs", html(&page));
        assert_eq!(found(&server, "/docs"), "Here at /docs", "{page}");
        assert_eq!(server.seen().len(), 1, "{page}");
    }
}

#[test]
fn servers_say_it_in_headers_and_catalogs() {
    let link = html("").header("Link", "</a.json>; rel=\"service-desc\"; type=\"application/json\"");
    let server = Server::start().with("/", link).with("/a.json", Answer::ok(document("A")));
    assert_eq!(found(&server, "/"), "A at /a.json, found on /");

    let catalog = r#"{"linkset": [{"anchor": "/pets", "service-desc": [{"href": "/pets/a.json"}]}]}"#;
    let server = Server::start()
        .with(
            "/.well-known/api-catalog",
            Answer::ok(catalog).header("Content-Type", "application/linkset+json"),
        )
        .with("/pets/a.json", Answer::ok(document("Pets")));
    assert_eq!(found(&server, "/"), "Pets at /pets/a.json, found on /.well-known/api-catalog");
}

#[test]
fn the_usual_places_are_tried_last() {
    for (page, place) in [
        ("/", "/openapi.json"),
        ("/shop/docs/", "/shop/openapi.json"),
        ("/swagger/index.html", "/swagger/v1/swagger.json"),
        ("/docs", "/docs-json"),
        ("/api/schema/ui/", "/api/schema/"),
        ("/", "/v3/api-docs"),
        ("/moved", "/new/openapi.json"),
    ] {
        let server = Server::start()
            .with("/moved", Answer::redirect("/new/docs/"))
            .with("/new/docs/", html("hello"))
            .with(place, Answer::ok(document("A")));
        let server = if page == "/moved" { server } else { server.with(page, html("hello")) };
        let page = page.replace("/moved", "/new/docs/");
        let asked = if page == "/new/docs/" { "/moved" } else { &page };
        assert_eq!(found(&server, asked), format!("A at {place}, found on {page}"));
    }
}

#[test]
fn nothing_found_says_what_was_tried() {
    let server = Server::start().with("/docs", html("hello")).with("/openapi.json", Answer::ok("<p>app</p>"));
    let error = ask(&server, "/docs").expect_err("nothing");
    assert_eq!(error.kind, ErrorKind::NotFound);
    let outcome = |path: &str| {
        let tried = error.tried.iter().find(|tried| tried.url == format!("{}{path}", server.origin));
        tried.map(|tried| tried.outcome.as_str())
    };
    assert_eq!(outcome("/docs"), Some("200 OK, a page"));
    assert_eq!(outcome("/openapi.json"), Some("200 OK, a page"));
    assert_eq!(outcome("/v3/api-docs"), Some("404 Not Found"));
    assert!(error.tried.len() < 80);
}

#[test]
fn of_several_documents_one_is_picked() {
    let page = html(
        "<script>SwaggerUIBundle({ urls: [{ url: '/a.json', name: 'First' }, { url: '/b.json', name: 'Second' }, { url: '/gone.json', name: 'Gone' }], dom_id: 1 })</script>",
    );
    let server = Server::start()
        .with("/docs", page)
        .with("/a.json", Answer::ok(document("A")))
        .with("/b.json", Answer::ok(document("B")));
    let error = ask(&server, "/docs").expect_err("several");
    assert_eq!((error.kind, error.message.as_str()), (ErrorKind::Several, "there are 2 documents"));
    let listed: Vec<_> =
        error.candidates.iter().map(|one| (one.name.as_deref(), one.title.as_deref())).collect();
    assert_eq!(listed, [(Some("First"), Some("A")), (Some("Second"), Some("B"))]);
    for pick in ["second", "/b.json", "b.json", "B"] {
        let url = format!("{}/docs", server.origin).parse().expect("an address");
        let mut request = Request::new(url);
        request.pick = Some(pick.to_owned());
        let fetched = fetch(&request, &mut ()).unwrap_or_else(|error| panic!("{pick}: {error}"));
        assert_eq!(fetched.title.as_deref(), Some("B"), "{pick}");
        request.pick = Some("Third".to_owned());
        let error = fetch(&request, &mut ()).expect_err("none");
        assert_eq!(error.message, "no document is called `Third`");
    }
}

#[test]
fn what_is_named_and_is_none_does_not_stop_the_search() {
    let page = html("<redoc spec-url='/broken.json'></redoc>");
    let server = Server::start()
        .with("/docs/", page)
        .with("/broken.json", Answer::ok("{"))
        .with("/openapi.json", Answer::ok(document("A")));
    assert_eq!(found(&server, "/docs/"), "A at /openapi.json, found on /docs/");
}
