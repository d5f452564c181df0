//! Scripts in our own words, one for each kind of page.

use super::{Base, Spot, read, read_config};
use crate::source::origin::Address;

/// What a script of `https://a.test/docs/` states, a line each.
fn stated(script: &str) -> Vec<String> {
    let page = Address::parse("https://a.test/docs/index.html").expect("an address");
    let leads = read(&Base::of(&page), script);
    leads.stated.iter().map(|lead| said(&lead.place, lead.name.as_deref())).collect()
}

fn said(place: &Spot, name: Option<&str>) -> String {
    let name = name.map(|name| format!("{name}: ")).unwrap_or_default();
    match place {
        Spot::At(address) => format!("{name}{}", address.as_str()),
        Spot::Here(text) => format!("{name}here {text}"),
    }
}

#[test]
fn swagger_ui() {
    for (script, expected) in [
        ("SwaggerUIBundle({ url: '/a.json', dom_id: '#ui' })", vec!["https://a.test/a.json"]),
        (
            "window.ui = new SwaggerUIBundle({url: `./a.json`, presets: [X.apis]})",
            vec!["https://a.test/docs/a.json"],
        ),
        (
            "SwaggerUIBundle({ urls: [{url: '/a.json', name: 'A'}, {name: 'B', url: '/b.json'}], 'urls.primaryName': 'A' })",
            vec!["A: https://a.test/a.json", "B: https://a.test/b.json"],
        ),
        (
            "SwaggerUIBundle({ url: '', configUrl: '/v3/api-docs/swagger-config' })",
            vec!["https://a.test/v3/api-docs/swagger-config"],
        ),
        (
            "const options = { spec: {openapi: '3.1.0', info: {title: 'X'}} , dom_id: 1}",
            vec![r#"here {"openapi":"3.1.0","info":{"title":"X"}}"#],
        ),
        // NestJS and swagger-ui-express.
        (
            "let options = {\n \"swaggerDoc\": {\"openapi\": \"3.0.0\", \"paths\": {}},\n \"customOptions\": {}};\nSwaggerUIBundle(Object.assign({url: options.swaggerUrl, spec: options.swaggerDoc}, options.customOptions))",
            vec![r#"here {"openapi":"3.0.0","paths":{}}"#],
        ),
        ("var options = { 'customOptions': { 'url': '/a.json' } };", vec!["https://a.test/a.json"]),
        // Swashbuckle.
        (
            r#"var configObject = JSON.parse('{"urls":[{"url":"v1/swagger.json","name":"V1"}],"deepLinking":false}'); SwaggerUIBundle(configObject)"#,
            vec!["V1: https://a.test/docs/v1/swagger.json"],
        ),
        // Fastify.
        (
            "const resConfig = Object.assign({}, { dom_id: '#x' }, config, { url: resolveUrl('./json'), oauth2RedirectUrl: resolveUrl('./r.html') })",
            vec!["https://a.test/docs/json"],
        ),
        (
            "const spec = '/x/openapi.json'; SwaggerUIBundle({ ...defaults, url: spec })",
            vec!["https://a.test/x/openapi.json"],
        ),
    ] {
        assert_eq!(stated(script), expected, "{script}");
    }
}

#[test]
fn redoc_scalar_rapidoc_elements() {
    for (script, expected) in [
        (
            "Redoc.init('/a.yaml', {scrollYOffset: 50}, document.getElementById('r'))",
            vec!["https://a.test/a.yaml"],
        ),
        ("Redoc.init({openapi: '3.0.0', paths: {}}, {}, x)", vec![r#"here {"openapi":"3.0.0","paths":{}}"#]),
        (
            "const __redoc_state = {menu: {}, spec: {data: {\"openapi\": \"3.0.1\", \"info\": {}}}};",
            vec![r#"here {"openapi":"3.0.1","info":{}}"#],
        ),
        (
            "Scalar.createApiReference('#app', { url: '/a.json', theme: 'moon' })",
            vec!["https://a.test/a.json"],
        ),
        (
            "Scalar.createApiReference('#app', { sources: [{title: 'A', url: '/a.json'}, {slug: 'b', content: {openapi: '3.1.1', info: {}}}] })",
            vec!["A: https://a.test/a.json", r#"b: here {"openapi":"3.1.1","info":{}}"#],
        ),
        (
            "document.querySelector('rapi-doc').setAttribute('spec-url', '/a.json')",
            vec!["https://a.test/a.json"],
        ),
        ("docEl.loadSpec({swagger: '2.0', paths: {}})", vec![r#"here {"swagger":"2.0","paths":{}}"#]),
        ("docs.apiDescriptionUrl = '../a.yaml'", vec!["https://a.test/a.yaml"]),
        (
            "docs.apiDescriptionDocument = 'openapi: 3.1.0\\ninfo: {}\\n'",
            vec!["here openapi: 3.1.0\ninfo: {}\n"],
        ),
    ] {
        assert_eq!(stated(script), expected, "{script}");
    }
}

#[test]
fn what_is_no_configuration_states_nothing() {
    for script in [
        "fetch({ url: '/pets' })",
        "const a = { url: '/x', method: 'GET' }",
        "if (x) { open: for (;;) {} }",
        "var x = {openapi: version, paths: 1}",
        "app.use('#app')",
        "{".repeat(50_000).as_str(),
    ] {
        assert_eq!(stated(script), Vec::<String>::new(), "{script}");
    }
}

#[test]
fn an_address_of_a_document_anywhere_is_a_guess() {
    let page = Address::parse("https://a.test/docs/").expect("an address");
    let leads = read(&Base::of(&page), "const url = '/api/openapi.json'; load(url, '/other.json')");
    assert!(leads.stated.is_empty());
    assert_eq!(leads.guessed.len(), 1);
    assert_eq!(said(&leads.guessed[0].place, None), "https://a.test/api/openapi.json");
}

#[test]
fn a_configuration_of_springdoc() {
    let page = Address::parse("https://a.test/v3/api-docs/swagger-config").expect("an address");
    let text = r#"{"configUrl": "/v3/api-docs/swagger-config", "urls": [{"url": "/v3/api-docs/users", "name": "users"}]}"#;
    let leads = read_config(&Base::of(&page), text);
    let all: Vec<_> = leads.stated.iter().map(|lead| said(&lead.place, lead.name.as_deref())).collect();
    assert_eq!(all, ["https://a.test/v3/api-docs/swagger-config", "users: https://a.test/v3/api-docs/users"]);
}
