//! The command as its users meet it: what it prints, what it exits with, what it writes.

#[path = "cli/action.rs"]
mod action;
#[path = "cli/bundle.rs"]
mod bundle;
#[path = "cli/calls.rs"]
mod calls;
#[path = "cli/check.rs"]
mod check;
#[path = "cli/diff.rs"]
mod diff;
#[path = "cli/document.rs"]
mod document;
#[path = "cli/dump.rs"]
mod dump;
#[path = "cli/edits.rs"]
mod edits;
#[path = "cli/explain.rs"]
mod explain;
#[path = "cli/fetch.rs"]
mod fetch;
#[path = "cli/init.rs"]
mod init;
#[path = "cli/judged.rs"]
mod judged;
#[path = "cli/manifest.rs"]
mod manifest;
#[path = "cli/names.rs"]
mod names;
#[path = "cli/options.rs"]
mod options;
#[path = "cli/part.rs"]
mod part;
#[path = "cli/project.rs"]
mod project;
#[path = "cli/publish.rs"]
mod publish;
#[path = "cli/remote.rs"]
mod remote;
#[path = "remote/server.rs"]
mod server;
#[path = "cli/shell.rs"]
mod shell;
#[path = "cli/untouched.rs"]
mod untouched;
#[path = "cli/update.rs"]
mod update;
#[path = "cli/update_killed.rs"]
mod update_killed;
#[path = "cli/update_refused.rs"]
mod update_refused;
#[path = "cli/usage.rs"]
mod usage;
