//! JavaScript that starts a documentation page, read for the literals in it. Nothing is executed, and nothing is known
//! about pages.

mod lex;
mod literal;
mod text;
mod value;

pub(super) use lex::{Token, lex};
pub(super) use literal::{to_json, unpack};
pub(super) use value::{Scope, Value, members, value, value_and_rest};
