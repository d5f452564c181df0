//! The documented calls over HTTP, through the default transport, to a server on loopback that answers
//! as documented and looks at the credentials. A proxy in the environment would come between.

mod ayon;
mod bytes;
mod layer5_cloud;
mod layerops;
mod network;
