// Written by clientsmith. Do not edit: the next run overwrites it.

//! Operations of the API, by tag.

pub mod workspaces;
pub mod environments;
pub mod providers;
pub mod instance_pools;
pub mod services;

pub use workspaces::*;
pub use environments::*;
pub use providers::*;
pub use instance_pools::*;
pub use services::*;
