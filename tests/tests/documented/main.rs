//! Every example of the documentations: what the client sends beside what is documented, and what it
//! makes of the documented answers. Nothing goes over a network here.

mod answers;
mod complete;
mod failures;
mod requests;
