// Written by clientsmith. Do not edit: the next run overwrites it.

//! Schedules of a user.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Schedules of a user.
#[derive(Clone, Copy, Debug)]
pub struct Scheduler<'c>(pub(crate) &'c rt::Core);

impl Scheduler<'_> {
    /// List the schedules of the user
    ///
    /// `GET /user/schedules` gives [`types::GetSchedulesResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetSchedules%3E): `organization_id`, `page`, `page_size`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.scheduler().get_schedules().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getSchedules")]
    #[doc(alias = "GET /user/schedules")]
    pub fn get_schedules(&self) -> Call<GetSchedules> {
        Call::new(self.0)
    }
    /// Create or update a schedule
    ///
    /// `POST /user/schedules` gives [`types::GetSchedulesResponseSchedule`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CUpsertSchedule%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.scheduler().upsert_schedule(layer5_cloud::types::UpsertScheduleRequest::new("name", "cronExpression")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upsertSchedule")]
    #[doc(alias = "POST /user/schedules")]
    pub fn upsert_schedule(
        &self,
        body: impl Borrow<types::UpsertScheduleRequest>,
    ) -> Call<UpsertSchedule> {
        rt::Call::of::<UpsertSchedule>(self.0).json(body.borrow()).into()
    }
    /// Get a schedule
    ///
    /// `GET /user/schedules/{scheduleId}` gives [`types::GetSchedulesResponseSchedule`], or fails with text.
    ///
    /// - `schedule_id`: The schedule.
    ///
    /// [Optional](Call#impl-Call%3CGetSchedule%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.scheduler().get_schedule("schedule_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getSchedule")]
    #[doc(alias = "GET /user/schedules/{scheduleId}")]
    pub fn get_schedule(&self, schedule_id: impl AsRef<str>) -> Call<GetSchedule> {
        rt::Call::of::<GetSchedule>(self.0)
            .path("scheduleId", schedule_id.as_ref())
            .into()
    }
    /// Delete a schedule
    ///
    /// `DELETE /user/schedules/{scheduleId}` gives nothing, or fails with text.
    ///
    /// - `schedule_id`: The schedule.
    ///
    /// [Optional](Call#impl-Call%3CDeleteSchedule%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.scheduler().delete_schedule("schedule_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteSchedule")]
    #[doc(alias = "DELETE /user/schedules/{scheduleId}")]
    pub fn delete_schedule(&self, schedule_id: impl AsRef<str>) -> Call<DeleteSchedule> {
        rt::Call::of::<DeleteSchedule>(self.0)
            .path("scheduleId", schedule_id.as_ref())
            .into()
    }
}

rt::operation! { GetSchedules "getSchedules" GET "/user/schedules" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/schedules").total("/totalCount").answered("/page") => types::GetSchedulesResponseSchedule,
    output json types::GetSchedulesResponse, failure text
} }

impl Call<GetSchedules> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
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

rt::operation! { UpsertSchedule "upsertSchedule" POST "/user/schedules" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetSchedulesResponseSchedule, failure text
} }

impl Call<UpsertSchedule> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetSchedule "getSchedule" GET "/user/schedules/{scheduleId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetSchedulesResponseSchedule, failure text
} }

impl Call<GetSchedule> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteSchedule "deleteSchedule" DELETE "/user/schedules/{scheduleId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteSchedule> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
