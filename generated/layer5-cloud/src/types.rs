// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of the API.

mod academy;
mod badge;
mod connection_definitions;
mod connections;
mod credentials;
mod designs;
mod environments;
mod events;
mod filters;
mod invitation;
mod key;
mod keychain;
mod models;
mod organizations;
mod pattern_resources;
mod performance;
mod roles;
mod scheduler;
mod shared;
mod subscriptions;
mod support;
mod system;
mod teams;
mod users;
mod views;
mod workspaces;

pub use academy::*;
pub use badge::*;
pub use connection_definitions::*;
pub use connections::*;
pub use credentials::*;
pub use designs::*;
pub use environments::*;
pub use events::*;
pub use filters::*;
pub use invitation::*;
pub use key::*;
pub use keychain::*;
pub use models::*;
pub use organizations::*;
pub use pattern_resources::*;
pub use performance::*;
pub use roles::*;
pub use scheduler::*;
pub use shared::*;
pub use subscriptions::*;
pub use support::*;
pub use system::*;
pub use teams::*;
pub use users::*;
pub use views::*;
pub use workspaces::*;
