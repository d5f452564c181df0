// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Links`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// A link between two entities.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateLinkRequestModel {
    /// Id that the link is to have; the server makes one if absent. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: Option<String>,
    /// Id of the entity that the link starts from. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub input: String,
    /// Id of the entity that the link leads to. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub output: String,
    pub name: Option<String>,
    /// The link type, as `NAME|INPUT_TYPE|OUTPUT_TYPE`.
    pub link_type: Option<String>,
    pub data: Option<rt::JsonObject>,
    /// The older name of `linkType`.
    pub link: Option<String>,
}
rt::object! { CreateLinkRequestModel {
    0 id "id" optional, 1 input "input" required, 2 output "output" required, 3 name "name" optional,
    4 link_type "linkType" optional, 5 data "data" optional, 6 link "link" optional
} }

impl CreateLinkRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(input: impl Into<String>, output: impl Into<String>) -> Self {
        Self {
            id: None,
            input: input.into(),
            output: output.into(),
            name: None,
            link_type: None,
            data: None,
            link: None,
        }
    }
}
rt::setters! { CreateLinkRequestModel {
    id: some String, name: some String, link_type: some String, data: some rt::JsonObject, link: some String
} }

/// The data of a link type.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateLinkTypeRequestModel {
    pub data: Option<rt::JsonObject>,
}
rt::object! { CreateLinkTypeRequestModel { 0 data "data" optional } }

impl CreateLinkTypeRequestModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { CreateLinkTypeRequestModel { data: some rt::JsonObject } }

/// Links between entities.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateLinksRequestModel {
    pub links: Vec<CreateLinkRequestModel>,
}
rt::object! { CreateLinksRequestModel { 0 links "links" required } }

impl CreateLinksRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        links: impl IntoIterator<Item = impl Into<CreateLinkRequestModel>>,
    ) -> Self {
        Self {
            links: links.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}

/// The links that were created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateLinksResponseModel {
    pub created: Vec<LinkCreatedItem>,
}
rt::object! { CreateLinksResponseModel { 0 created "created" required } }

/// A link that was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkCreatedItem {
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: String,
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub input: String,
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub output: String,
    pub link_type: String,
}
rt::object! { LinkCreatedItem {
    0 id "id" required, 1 input "input" required, 2 output "output" required, 3 link_type "linkType" required
} }

/// The link types of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkTypeListResponse {
    pub types: Vec<LinkTypeModel>,
}
rt::object! { LinkTypeListResponse { 0 types "types" required } }
