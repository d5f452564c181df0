// Written by clientsmith. Do not edit: the next run overwrites it.

//! Events and their states.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Events and their states.
#[derive(Clone, Copy, Debug)]
pub struct Events<'c>(pub(crate) &'c rt::Core);

impl Events<'_> {
    /// Delete an event
    ///
    /// `DELETE /api/events/{eventId}` gives nothing, or fails with text.
    ///
    /// - `event_id`: The event.
    ///
    /// [Optional](Call#impl-Call%3CDeleteEvent%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.events().delete("event_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteEvent")]
    #[doc(alias = "DELETE /api/events/{eventId}")]
    pub fn delete(&self, event_id: impl AsRef<str>) -> Call<DeleteEvent> {
        rt::Call::of::<DeleteEvent>(self.0).path("eventId", event_id.as_ref()).into()
    }
    /// Delete several events
    ///
    /// `POST /api/events/delete` gives [`types::BulkDeleteEventsResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CBulkDeleteEvents%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.events().bulk_delete(layer5_cloud::types::BulkDeleteEventsRequest::new(["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "bulkDeleteEvents")]
    #[doc(alias = "POST /api/events/delete")]
    pub fn bulk_delete(
        &self,
        body: impl Borrow<types::BulkDeleteEventsRequest>,
    ) -> Call<BulkDeleteEvents> {
        rt::Call::of::<BulkDeleteEvents>(self.0).json(body.borrow()).into()
    }
    /// Change the status of several events
    ///
    /// `PUT /api/events/status` gives [`types::BulkUpdateEventStatusResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CBulkUpdateEventStatus%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.events().bulk_update_status(layer5_cloud::types::BulkUpdateEventStatusRequest::new(["value"], "status")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "bulkUpdateEventStatus")]
    #[doc(alias = "PUT /api/events/status")]
    pub fn bulk_update_status(
        &self,
        body: impl Borrow<types::BulkUpdateEventStatusRequest>,
    ) -> Call<BulkUpdateEventStatus> {
        rt::Call::of::<BulkUpdateEventStatus>(self.0).json(body.borrow()).into()
    }
    /// Change the status of an event
    ///
    /// `PUT /api/events/{eventId}/status` gives [`types::UpdateEventStatusResponse`], or fails with text.
    ///
    /// - `event_id`: The event.
    ///
    /// [Optional](Call#impl-Call%3CUpdateEventStatus%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.events().update_status("event_id", layer5_cloud::types::UpdateEventStatusRequest::new("status")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateEventStatus")]
    #[doc(alias = "PUT /api/events/{eventId}/status")]
    pub fn update_status(
        &self,
        event_id: impl AsRef<str>,
        body: impl Borrow<types::UpdateEventStatusRequest>,
    ) -> Call<UpdateEventStatus> {
        rt::Call::of::<UpdateEventStatus>(self.0)
            .path("eventId", event_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the events of a workspace
    ///
    /// `GET /api/workspaces/{workspaceId}/events` gives [`types::GetEventsOfWorkspaceResponse`], or fails with [`types::GetEventsOfWorkspaceBadRequest`].
    ///
    /// - `workspace_id`: The workspace.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetEventsOfWorkspace%3E): `organization_id`, `page`, `page_size`, `pagesize`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.events().get_of_workspace("workspace_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEventsOfWorkspace")]
    #[doc(alias = "GET /api/workspaces/{workspaceId}/events")]
    pub fn get_of_workspace(
        &self,
        workspace_id: impl AsRef<str>,
    ) -> Call<GetEventsOfWorkspace> {
        rt::Call::of::<GetEventsOfWorkspace>(self.0)
            .path("workspaceId", workspace_id.as_ref())
            .into()
    }
    /// Count events
    ///
    /// `GET /api/events` gives [`types::GetEventsAggregateResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetEventsAggregate%3E): `organization_id`, `cumulative`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.events().get_aggregate().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEventsAggregate")]
    #[doc(alias = "GET /api/events")]
    pub fn get_aggregate(&self) -> Call<GetEventsAggregate> {
        Call::new(self.0)
    }
    /// Record an event
    ///
    /// `POST /api/events` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateEvent%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.events().create(layer5_cloud::types::CreateEventRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createEvent")]
    #[doc(alias = "POST /api/events")]
    pub fn create(
        &self,
        body: impl Borrow<types::CreateEventRequest>,
    ) -> Call<CreateEvent> {
        rt::Call::of::<CreateEvent>(self.0).json(body.borrow()).into()
    }
    /// List events
    ///
    /// `GET /api/events/list` gives [`types::GetEventsOfWorkspaceResponse`].
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetEvents%3E): `organization_id`, `page`, `pagesize`, `search`, `order`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.events().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEvents")]
    #[doc(alias = "GET /api/events/list")]
    pub fn get(&self) -> Call<GetEvents> {
        Call::new(self.0)
    }
    /// Sum up events by user
    ///
    /// `GET /api/events/summary` gives [`types::GetEventSummaryByUserResponse`].
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetEventSummaryByUser%3E): `organization_id`, `page`, `pagesize`, `search`, `order`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.events().get_summary_by_user().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEventSummaryByUser")]
    #[doc(alias = "GET /api/events/summary")]
    pub fn get_summary_by_user(&self) -> Call<GetEventSummaryByUser> {
        Call::new(self.0)
    }
    /// List the types of events
    ///
    /// `GET /api/events/types` gives [`Vec<types::GetEventTypesResponseItem>`](types::GetEventTypesResponseItem).
    ///
    /// [Optional](Call#impl-Call%3CGetEventTypes%3E): `organization_id`, `page`, `page_size`, `pagesize`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.events().get_types().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getEventTypes")]
    #[doc(alias = "GET /api/events/types")]
    pub fn get_types(&self) -> Call<GetEventTypes> {
        Call::new(self.0)
    }
}

rt::operation! { DeleteEvent "deleteEvent" DELETE "/api/events/{eventId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteEvent> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { BulkDeleteEvents "bulkDeleteEvents" POST "/api/events/delete" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::BulkDeleteEventsResponse, failure text
} }

impl Call<BulkDeleteEvents> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { BulkUpdateEventStatus "bulkUpdateEventStatus" PUT "/api/events/status" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::BulkUpdateEventStatusResponse, failure text
} }

impl Call<BulkUpdateEventStatus> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateEventStatus "updateEventStatus" PUT "/api/events/{eventId}/status" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::UpdateEventStatusResponse, failure text
} }

impl Call<UpdateEventStatus> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetEventsOfWorkspace "getEventsOfWorkspace" GET "/api/workspaces/{workspaceId}/events" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => types::GetEventsOfWorkspaceResponseDataItem,
    output json types::GetEventsOfWorkspaceResponse, failure json types::GetEventsOfWorkspaceBadRequest
} }

impl Call<GetEventsOfWorkspace> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
}

rt::operation! { GetEventsAggregate "getEventsAggregate" GET "/api/events" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json",
    output json types::GetEventsAggregateResponse, failure none
} }

impl Call<GetEventsAggregate> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Whether to count all events that ever were.
    pub fn cumulative(self, value: bool) -> Self {
        self.inner.query("cumulative", &value).into()
    }
}

rt::operation! { CreateEvent "createEvent" POST "/api/events" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 201,
    output empty, failure text
} }

impl Call<CreateEvent> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetEvents "getEvents" GET "/api/events/list" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => types::GetEventsOfWorkspaceResponseDataItem,
    output json types::GetEventsOfWorkspaceResponse, failure none
} }

impl Call<GetEvents> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page, by its older name.
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { GetEventSummaryByUser "getEventSummaryByUser" GET "/api/events/summary" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => rt::JsonObject,
    output json types::GetEventSummaryByUserResponse, failure none
} }

impl Call<GetEventSummaryByUser> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page, by its older name.
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { GetEventTypes "getEventTypes" GET "/api/events/types" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json",
    output json Vec<types::GetEventTypesResponseItem>, failure none
} }

impl Call<GetEventTypes> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
}
