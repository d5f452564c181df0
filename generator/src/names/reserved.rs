//! Names that are taken before anybody claims one. Not how they are avoided.

/// Names of the prelude and of the output itself that a marker or group would shadow.
pub(super) const RESERVED_TYPES: &[&str] = &[
    "Self",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Into",
    "From",
    "AsRef",
    "Borrow",
    "IntoIterator",
    "Iterator",
    "Send",
    "Sync",
    "Copy",
    "Clone",
    "Debug",
    "Default",
    "Drop",
    "Fn",
    "Call",
    "Client",
    "ClientBuilder",
    "Error",
    "Response",
];
/// Functions of every incoming request: an answer of the same name would clash.
pub(super) const RESERVED_ANSWERS: &[&str] = &["read", "parameters", "clone", "from", "into"];
/// Methods of every group.
pub(super) const RESERVED_METHODS: &[&str] = &["clone", "core"];
/// Methods of the client itself.
pub(super) const RESERVED_CLIENT: &[&str] =
    &["builder", "to_builder", "from_env", "new", "clone", "core", "request", "into", "from"];
/// Methods of every call: a setter of the same name would clash.
pub(super) const RESERVED_SETTERS: &[&str] = &[
    "send",
    "to_request",
    "into_future",
    "new",
    "with_header",
    "with_query_param",
    "with_timeout",
    "with_deadline",
    "with_retry",
    "with_reconnect",
    "with_idempotency_key",
    "with_base_url",
    "with_server",
    "with_part",
    "with_part_header",
    "clone",
    "self_",
    "inner",
    "send_raw",
    "into_request",
    "wait",
    "with_options",
    "from",
    "into",
];
/// Methods of calls whose answers are pages.
pub(super) const RESERVED_PAGED: &[&str] = &["items", "pages"];
/// Methods of every client builder.
pub(super) const RESERVED_BUILDER: &[&str] = &[
    "cassette",
    "base_url",
    "server",
    "timeout",
    "connect_timeout",
    "build",
    "transport",
    "user_agent",
    "default_header",
    "new",
    "clone",
    "max_body_bytes",
    "idle_timeout",
    "reqwest_builder_0_13",
    "deadline",
    "hook",
    "layer",
    "mock",
    "on_request",
    "on_response",
    "redirects",
    "retry",
    "wrap_transport",
];
/// Names that some file systems keep for devices, or that are modules of every crate.
pub(super) const RESERVED_MODULES: &[&str] = &[
    "con",
    "prn",
    "aux",
    "nul",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
    "mod",
    "lib",
    "main",
    "shared",
    "types",
    "operations",
    "client",
    "call",
];

#[cfg(test)]
mod tests {
    use super::RESERVED_SETTERS;

    /// The text of the call object is the one place where its methods stand; a parameter must not take their names.
    #[test]
    fn no_parameter_takes_the_name_of_a_method_of_calls() {
        let methods = include_str!("../emit/call.txt").lines().filter_map(|line| {
            let (name, _) = line.trim().strip_prefix("pub fn ")?.split_once('(')?;
            Some(name)
        });
        let free: Vec<&str> = methods.filter(|name| !RESERVED_SETTERS.contains(name)).collect();
        assert!(free.is_empty(), "{free:?}");
    }
}
