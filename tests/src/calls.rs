//! The documented calls, one function each, and the clients that make them. A function holds what a
//! user would write and nothing else: its text is shown in the snapshots. Nothing is sent here.

pub mod ayon;
pub mod layer5_cloud;
pub mod layerops;
