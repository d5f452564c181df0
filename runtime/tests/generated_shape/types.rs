//! The types of the small client. Derived here, because the runtime's own macros are another matter.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pet {
    pub id: i64,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PetList {
    pub items: Vec<Pet>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewPet {
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    pub code: i64,
    pub message: String,
}

/// A filter, for an object in the query.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Filter {
    pub status: String,
    pub age: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Credentials {
    pub user: String,
    pub password: String,
    pub scopes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Token {
    pub token: String,
}
