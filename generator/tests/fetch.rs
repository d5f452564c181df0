//! Documents behind the pages that people look at, over real HTTP on this machine.

#[path = "fetch/again.rs"]
mod again;
#[path = "fetch/bounds.rs"]
mod bounds;
#[path = "fetch/credentials.rs"]
mod credentials;
#[path = "fetch/found.rs"]
mod found;
#[path = "fetch/pages.rs"]
mod pages;
#[path = "remote/server.rs"]
mod server;
