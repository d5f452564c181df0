//! `servers.rs`: the servers that a caller may choose from, and the call's door to them.

use super::{enums, table, vendored};
use crate::rust::{Crate, Doc, Server};

/// The file; nothing where there is nothing to choose.
pub(super) fn emit(krate: &Crate) -> Option<String> {
    let servers = &krate.servers.servers;
    if servers.is_empty() {
        return None;
    }
    let root = if krate.module { "super" } else { "crate" };
    let mut text = format!("{}\nuse {root}::Call;\n\n{DOOR}", vendored::import(krate));
    for server in servers {
        text.push('\n');
        text += &self::server(server);
    }
    for item in &krate.servers.enums {
        text.push('\n');
        text += &enums::emit(item);
    }
    Some(text)
}

/// What stands above the file of a crate.
pub(super) const HEAD: &str = "//! Servers of the API: for [`ClientBuilder::server`](crate::ClientBuilder::server), and for one call.\n\n";

const DOOR: &str = "\
impl<O: rt::Operation> Call<O> {
    /// Sends this call to another server of the document, credentials included.
    pub fn with_server(self, server: impl Into<rt::Server>) -> Self {
        Self::from(self.inner.with_server(server))
    }
}
";

fn server(server: &Server) -> String {
    let mut text = format!("rt::server! {{\n{}", doc("    ", &server.doc));
    text += &format!("    {} {} {{\n", server.name, table::string(&server.url));
    for variable in &server.variables {
        let ty = variable.ty.as_ref().map_or_else(|| "std::string::String".to_owned(), ToString::to_string);
        let (wire, default) = (table::string(&variable.wire), table::string(&variable.default));
        text += &doc("        ", &variable.doc);
        text += &format!("        {}: {ty}, {wire} = {default},\n", variable.name);
    }
    text + "    }\n}\n"
}

fn doc(indent: &str, doc: &Doc) -> String {
    let line = |line: &String| match line.is_empty() {
        true => format!("{indent}///\n"),
        false => format!("{indent}/// {line}\n"),
    };
    doc.paragraphs.iter().map(line).collect()
}
