//! The operations of the small client: every kind of parameter, body, output and failure once.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

use super::{Call, types};

/// Pets.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'c>(pub(crate) &'c rt::Core);

impl Pets<'_> {
    /// List pets.
    pub fn list(&self) -> Call<ListPets> {
        Call::new(self.0)
    }

    /// One pet.
    pub fn get(&self, pet_id: impl AsRef<str>) -> Call<GetPet> {
        rt::Call::of::<GetPet>(self.0).path("petId", pet_id.as_ref()).into()
    }

    /// Create a pet.
    pub fn create(&self, body: impl Borrow<types::NewPet>) -> Call<CreatePet> {
        rt::Call::of::<CreatePet>(self.0).json(body.borrow()).into()
    }

    /// Change a pet.
    pub fn update(&self, pet_id: i64, body: impl Borrow<types::NewPet>) -> Call<UpdatePet> {
        rt::Call::of::<UpdatePet>(self.0)
            .path("petId", &pet_id)
            .json_as("application/merge-patch+json", body.borrow())
            .into()
    }

    /// Delete a pet.
    pub fn delete(&self, pet_id: i64) -> Call<DeletePet> {
        rt::Call::of::<DeletePet>(self.0).path("petId", &pet_id).into()
    }

    /// The photo of a pet.
    pub fn photo(&self, pet_id: i64) -> Call<GetPhoto> {
        rt::Call::of::<GetPhoto>(self.0).path("petId", &pet_id).into()
    }

    /// Upload a photo.
    pub fn upload(&self, pet_id: i64, body: impl Into<rt::Body>) -> Call<UploadPhoto> {
        rt::Call::of::<UploadPhoto>(self.0).path("petId", &pet_id).raw("image/png", body).into()
    }

    /// Start a walk.
    pub fn walk(&self, pet_id: i64) -> Call<StartWalk> {
        rt::Call::of::<StartWalk>(self.0).path("petId", &pet_id).into()
    }

    /// The health of the service.
    pub fn health(&self) -> Call<Health> {
        Call::new(self.0)
    }

    /// Log in with a form.
    pub fn login(&self, body: impl Borrow<types::Credentials>) -> Call<Login> {
        rt::Call::of::<Login>(self.0).form(body.borrow()).into()
    }

    /// Where a pet has moved.
    pub fn moved(&self) -> Call<Moved> {
        Call::new(self.0)
    }
}

rt::operation! { ListPets "listPets" GET "/pets" {
    security [[0], [1]],
    client_headers ["X-Organization"],
    accept "application/json",
    output json types::PetList,
    failure json types::Problem
} }

impl Call<ListPets> {
    /// At most so many.
    pub fn limit(self, value: i64) -> Self {
        self.inner.query("limit", &value).into()
    }

    /// With all of these tags.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = rt::list::<String>(value);
        self.inner.query_styled("tags", rt::Style::Form, false, &value).into()
    }

    /// Only these.
    pub fn filter(self, value: impl Borrow<types::Filter>) -> Self {
        self.inner.query_styled("filter", rt::Style::DeepObject, true, value.borrow()).into()
    }

    /// In this order.
    pub fn sort(self, value: impl AsRef<str>) -> Self {
        self.inner.query_reserved("sort", rt::Style::Form, true, value.as_ref()).into()
    }

    /// `X-Trace`.
    pub fn trace(self, value: impl AsRef<str>) -> Self {
        self.inner.header("X-Trace", value.as_ref()).into()
    }

    /// The cookie `seen`.
    pub fn seen(self, value: bool) -> Self {
        self.inner.cookie("seen", &value).into()
    }
}

rt::operation! { GetPet "getPet" GET "/pets/{petId}" {
    security [[2], [0, 3], []],
    accept "application/json",
    output json types::Pet,
    failure GetPetFailure { 404 => NotFound json types::Problem, 4XX => Client text, default => Other empty }
} }

/// What `getPet` says when it fails.
#[derive(Debug, PartialEq)]
pub enum GetPetFailure {
    NotFound(types::Problem),
    Client(String),
    Other,
}

rt::operation! { CreatePet "createPet" POST "/pets" {
    security [[1]],
    accept "application/json",
    output json types::Pet,
    failure text,
} }

rt::operation! { UpdatePet "updatePet" PATCH "/pets/{petId}" {
    security [[4]],
    output json Option<types::Pet>,
    failure none
} }

rt::operation! { DeletePet "deletePet" DELETE "/pets/{petId}" {
    security [[0, 1]],
    output empty,
    failure empty
} }

rt::operation! { GetPhoto "getPhoto" GET "/pets/{petId}/photo" {
    security [],
    accept "image/png",
    output download,
    failure json types::Problem
} }

rt::operation! { UploadPhoto "uploadPhoto" PUT "/pets/{petId}/photo" {
    base "https://uploads.pets.test",
    output text,
    failure none
} }

rt::operation! { StartWalk "startWalk" POST "/pets/{petId}/walk" {
    security [],
    accept "application/json",
    output StartWalkOutput {
        200 => Walked json types::Pet,
        202 => Later download,
        204 => Nothing empty,
        303 => Elsewhere text,
        default => Other text,
    },
    failure none
} }

/// What `startWalk` gives.
#[derive(Debug)]
pub enum StartWalkOutput {
    Walked(types::Pet),
    Later(rt::Download),
    Nothing,
    Elsewhere(String),
    Other(String),
}

rt::operation! { Health "health" GET "/health?deep=1" { output text, failure none } }

rt::operation! { Login "login" POST "/login" { output json types::Token, failure none } }

rt::operation! { Moved "moved" GET "/moved" { success [2XX, 302], output empty, failure none } }
