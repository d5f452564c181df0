//! Features of the runtime, where they become those of the crate around it: which it has, which are always on and which
//! never. Not the dependencies that they bring.

use crate::rust::Crate;

/// `[features]` of the runtime; a test of the house compares it with `runtime/Cargo.toml`.
pub(super) const RUNTIME: &[(&str, &[&str])] = &[
    ("jiff", &["dep:jiff"]),
    ("chrono", &["dep:chrono"]),
    ("time", &["dep:time"]),
    ("blocking", &[]),
    ("eager", &[]),
    ("xml", &["dep:quick-xml"]),
    (
        "reqwest",
        &["dep:reqwest", "dep:tokio", "dep:gloo-timers", "dep:send_wrapper", "dep:web-time", "fastrand/js"],
    ),
    ("rustls", &["reqwest", "reqwest/rustls"]),
    ("rustls-no-provider", &["reqwest", "reqwest/rustls-no-provider"]),
    ("native-tls", &["reqwest", "reqwest/native-tls"]),
    ("gzip", &["reqwest", "reqwest/gzip"]),
    ("brotli", &["reqwest", "reqwest/brotli"]),
    ("zstd", &["reqwest", "reqwest/zstd"]),
    ("deflate", &["reqwest", "reqwest/deflate"]),
    ("http2", &["reqwest", "reqwest/http2"]),
    ("oauth2", &["dep:getrandom", "dep:sha2", "getrandom/wasm_js"]),
    ("signatures", &["dep:hmac", "dep:sha2"]),
    ("sources", &[]),
    ("testing", &[]),
    ("mock-server", &["testing", "dep:hyper", "dep:hyper-util", "dep:tokio", "tokio/net", "tokio/sync"]),
    ("validate", &["dep:fancy-regex"]),
    ("tower", &["dep:tower-layer", "dep:tower-service"]),
    ("tracing", &["dep:tracing"]),
    ("system-proxy", &["reqwest", "reqwest/system-proxy"]),
];

/// Features that others take from the runtime itself, which they depend on: there is nobody else to give them here.
pub(in crate::emit) const MORE: &str = r#"# For programs that are rebuilt often: how answers are read is compiled here, and no longer in the crates that call.
eager = ["clientsmith-runtime/eager"]
# The proxy settings of the operating system, beside those of the environment.
system-proxy = ["reqwest", "clientsmith-runtime/system-proxy"]
"#;

/// Features of the runtime that are features of the crate, and those that are always on. All others are never on.
pub(super) struct Features {
    /// In the order of the runtime.
    pub offered: Vec<&'static str>,
    /// The same.
    pub always: Vec<&'static str>,
}

impl Features {
    /// Those of a crate.
    pub(super) fn of(krate: &Crate) -> Self {
        let has = |name: &str| match name {
            "jiff" | "chrono" | "time" => krate.package.dates == Some(name),
            "validate" => krate.checks.is_some(),
            "signatures" => !krate.incoming.is_empty() && !krate.types_only,
            "oauth2" => !krate.types_only && krate.package.schemes.iter().any(|one| one.flows.is_some()),
            "sources" | "xml" => false,
            _ => !krate.types_only,
        };
        Features {
            offered: RUNTIME.iter().map(|(name, _)| *name).filter(|name| has(name)).collect(),
            always: if krate.xml.is_empty() { Vec::new() } else { vec!["xml"] },
        }
    }

    /// Whether some build of the crate has it.
    pub(super) fn has(&self, name: &str) -> bool {
        self.offered.contains(&name) || self.always.contains(&name)
    }

    /// What is written in place of `feature = ".."`: the same, or what is always or never true.
    pub(super) fn predicate(&self, name: &str) -> Option<&'static str> {
        match (self.always.contains(&name), self.offered.contains(&name)) {
            // clippy minds `all()`.
            (true, _) => Some("not(any())"),
            (false, true) => None,
            (false, false) => Some("any()"),
        }
    }
}

/// The lines of `[features]` of a crate with a dependency, with what the runtime's features bring in place of their
/// names.
pub(super) fn lines(shared: &str) -> String {
    shared.lines().map(|line| line_of(line) + "\n").collect()
}

fn line_of(line: &str) -> String {
    let Some((name, list)) =
        line.split_once(" = [").filter(|(_, list)| list.contains("clientsmith-runtime/"))
    else {
        return line.to_owned();
    };
    let mut all: Vec<&str> = Vec::new();
    for item in list.trim_end_matches(']').split(", ").map(|item| item.trim_matches('"')) {
        let brought = item.strip_prefix("clientsmith-runtime/");
        let brought = brought.and_then(|feature| RUNTIME.iter().find(|(one, _)| *one == feature));
        for one in brought.map_or(&[item][..], |(_, brought)| *brought) {
            if !all.contains(one) {
                all.push(one);
            }
        }
    }
    let all: Vec<String> = all.iter().map(|one| format!("\"{one}\"")).collect();
    format!("{name} = [{}]", all.join(", "))
}
