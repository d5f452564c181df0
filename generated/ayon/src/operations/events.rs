// Written by clientsmith. Do not edit: the next run overwrites it.

//! Events, jobs for workers, and queries.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Events, jobs for workers, and queries.
#[derive(Clone, Copy, Debug)]
pub struct Events<'c>(pub(crate) &'c rt::Core);

impl Events<'_> {
    /// Ask for the next job of a worker.
    ///
    /// Creates the target event that stands for the job and returns it; 204 when there is nothing to do, 503 when the database is busy.
    ///
    /// `POST /api/enroll` gives [`EnrollOutput`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CEnroll%3E): `x_sender`, `x_sender_type`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::types::EnrollRequestModel) -> Result<(), ayon::Error> {
    /// let answer = client.events().enroll(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/enroll")]
    pub fn enroll(&self, body: impl Borrow<types::EnrollRequestModel>) -> Call<Enroll> {
        rt::Call::of::<Enroll>(self.0).json(body.borrow()).into()
    }
    /// Dispatch an event.
    ///
    /// `POST /api/events` gives [`types::DispatchEventResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.events().post(ayon::types::DispatchEventRequestModel::new("topic")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "post_event")]
    #[doc(alias = "POST /api/events")]
    pub fn post(
        &self,
        body: impl Borrow<types::DispatchEventRequestModel>,
    ) -> Call<PostEvent> {
        rt::Call::of::<PostEvent>(self.0).json(body.borrow()).into()
    }
    /// Get an event.
    ///
    /// `GET /api/events/{event_id}` gives [`types::EventModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `event_id`: Id of the event. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.events().get("event_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_event")]
    #[doc(alias = "GET /api/events/{event_id}")]
    pub fn get(&self, event_id: impl AsRef<str>) -> Call<GetEvent> {
        rt::Call::of::<GetEvent>(self.0).path("event_id", event_id.as_ref()).into()
    }
    /// Delete an event.
    ///
    /// `DELETE /api/events/{event_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `event_id`: Id of the event. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.events().delete("event_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_event")]
    #[doc(alias = "DELETE /api/events/{event_id}")]
    pub fn delete(&self, event_id: impl AsRef<str>) -> Call<DeleteEvent> {
        rt::Call::of::<DeleteEvent>(self.0).path("event_id", event_id.as_ref()).into()
    }
    /// Change the state of an event, such as its progress.
    ///
    /// `PATCH /api/events/{event_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `event_id`: Id of the event. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.events().update_existing_event("event_id", ayon::types::UpdateEventRequestModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /api/events/{event_id}")]
    pub fn update_existing_event(
        &self,
        event_id: impl AsRef<str>,
        body: impl Borrow<types::UpdateEventRequestModel>,
    ) -> Call<UpdateExistingEvent> {
        rt::Call::of::<UpdateExistingEvent>(self.0)
            .path("event_id", event_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete, restart or abort all events that match a filter.
    ///
    /// `POST /api/eventops` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.events().operations(ayon::types::EventOperationModel::new(ayon::types::EventOperationModelType::Delete, ayon::types::QueryFilter::new())).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "event_operations")]
    #[doc(alias = "POST /api/eventops")]
    pub fn operations(
        &self,
        body: impl Borrow<types::EventOperationModel>,
    ) -> Call<EventOperations> {
        rt::Call::of::<EventOperations>(self.0).json(body.borrow()).into()
    }
    /// Query entities or events by a filter.
    ///
    /// `POST /api/query` gives `Vec<rt::JsonObject>`, or fails with [`types::ErrorResponse`].
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting items in the member `/offset` from 0 on.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.events().query(ayon::types::QueryRequestModel::new(ayon::types::QueryRequestModelEntity::Event)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/query")]
    pub fn query(&self, body: impl Borrow<types::QueryRequestModel>) -> Call<Query> {
        rt::Call::of::<Query>(self.0).json(body.borrow()).into()
    }
}

/// What [`Enroll`] gives.
#[derive(Debug)]
#[non_exhaustive]
pub enum EnrollOutput {
    /// Success.
    Ok(types::EnrollResponseModel),
    /// There is nothing to do.
    NoContent,
}

rt::operation! { Enroll "enroll" POST "/api/enroll" {
    security [[0], [1, 2], [1]], accept "application/json",
    output EnrollOutput {
        200 => Ok json types::EnrollResponseModel,
        204 => NoContent empty,
    },
    failure json types::ErrorResponse
} }

impl Call<Enroll> {
    /// Name of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn x_sender(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender", value.as_ref()).into()
    }
    /// Kind of the process that makes the call, as events show it. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`. Default: `"api"`.
    pub fn x_sender_type(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-sender-type", value.as_ref()).into()
    }
}

rt::operation! { PostEvent "post_event" POST "/api/events" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::DispatchEventResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetEvent "get_event" GET "/api/events/{event_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EventModel,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteEvent "delete_event" DELETE "/api/events/{event_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateExistingEvent "update_existing_event" PATCH "/api/events/{event_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { EventOperations "event_operations" POST "/api/eventops" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { Query "query" POST "/api/query" {
    security [[0], [1, 2], [1]], accept "application/json",
    pages rt::Paging::offset("/offset", 0).in_body() => rt::JsonObject, output json Vec<rt::JsonObject>,
    failure json types::ErrorResponse
} }
