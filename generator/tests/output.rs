//! Output folders: what is written, what is left alone, what is refused, and what a killed run leaves.

#[path = "output/folder.rs"]
mod folder;
#[path = "output/killed.rs"]
mod killed;
#[path = "output/refused.rs"]
mod refused;
#[path = "output/shared.rs"]
mod shared;
#[path = "output/written.rs"]
mod written;
