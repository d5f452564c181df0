// Written by clientsmith. Do not edit: the next run overwrites it.

//! Operations of the API, by tag.

pub mod environments;
pub mod instance_pools;
pub mod providers;
pub mod services;
pub mod workspaces;

pub use environments::*;
pub use instance_pools::*;
pub use providers::*;
pub use services::*;
pub use workspaces::*;
