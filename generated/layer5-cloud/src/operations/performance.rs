// Written by clientsmith. Do not edit: the next run overwrites it.

//! Performance profiles and their results.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Performance profiles and their results.
#[derive(Clone, Copy, Debug)]
pub struct Performance<'c>(pub(crate) &'c rt::Core);

impl Performance<'_> {
    /// List performance profiles
    ///
    /// `GET /api/performance/profiles` gives [`types::GetPerformanceProfilesResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetPerformanceProfiles%3E): `organization_id`, `page`, `pagesize`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.performance().get_profiles().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPerformanceProfiles")]
    #[doc(alias = "GET /api/performance/profiles")]
    pub fn get_profiles(&self) -> Call<GetPerformanceProfiles> {
        Call::new(self.0)
    }
    /// Create or update a performance profile
    ///
    /// `POST /api/performance/profiles` gives [`types::PerformanceProfile`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CUpsertPerformanceProfile%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.performance().upsert_profile(layer5_cloud::types::UpsertPerformanceProfileRequest::new("name", ["value"], ["value"], "duration")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upsertPerformanceProfile")]
    #[doc(alias = "POST /api/performance/profiles")]
    pub fn upsert_profile(
        &self,
        body: impl Borrow<types::UpsertPerformanceProfileRequest>,
    ) -> Call<UpsertPerformanceProfile> {
        rt::Call::of::<UpsertPerformanceProfile>(self.0).json(body.borrow()).into()
    }
    /// Get a performance profile
    ///
    /// `GET /api/performance/profiles/{performanceProfileId}` gives [`types::PerformanceProfile`], or fails with text.
    ///
    /// - `performance_profile_id`: The performance profile.
    ///
    /// [Optional](Call#impl-Call%3CGetPerformanceProfile%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.performance().get_profile("performance_profile_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPerformanceProfile")]
    #[doc(alias = "GET /api/performance/profiles/{performanceProfileId}")]
    pub fn get_profile(
        &self,
        performance_profile_id: impl AsRef<str>,
    ) -> Call<GetPerformanceProfile> {
        rt::Call::of::<GetPerformanceProfile>(self.0)
            .path("performanceProfileId", performance_profile_id.as_ref())
            .into()
    }
    /// Update a performance profile
    ///
    /// `PUT /api/performance/profiles/{performanceProfileId}` gives [`types::PerformanceProfile`], or fails with text.
    ///
    /// - `performance_profile_id`: The performance profile.
    ///
    /// [Optional](Call#impl-Call%3CUpdatePerformanceProfile%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.performance().update_profile("performance_profile_id", layer5_cloud::types::UpsertPerformanceProfileRequest::new("name", ["value"], ["value"], "duration")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updatePerformanceProfile")]
    #[doc(alias = "PUT /api/performance/profiles/{performanceProfileId}")]
    pub fn update_profile(
        &self,
        performance_profile_id: impl AsRef<str>,
        body: impl Borrow<types::UpsertPerformanceProfileRequest>,
    ) -> Call<UpdatePerformanceProfile> {
        rt::Call::of::<UpdatePerformanceProfile>(self.0)
            .path("performanceProfileId", performance_profile_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a performance profile
    ///
    /// `DELETE /api/performance/profiles/{performanceProfileId}` gives nothing, or fails with text.
    ///
    /// - `performance_profile_id`: The performance profile.
    ///
    /// [Optional](Call#impl-Call%3CDeletePerformanceProfile%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.performance().delete_profile("performance_profile_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deletePerformanceProfile")]
    #[doc(alias = "DELETE /api/performance/profiles/{performanceProfileId}")]
    pub fn delete_profile(
        &self,
        performance_profile_id: impl AsRef<str>,
    ) -> Call<DeletePerformanceProfile> {
        rt::Call::of::<DeletePerformanceProfile>(self.0)
            .path("performanceProfileId", performance_profile_id.as_ref())
            .into()
    }
    /// List the results of a performance profile
    ///
    /// `GET /api/performance/profiles/{performanceProfileId}/results` gives [`types::GetPerformanceProfileResultsResponse`], or fails with text.
    ///
    /// - `performance_profile_id`: The performance profile.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetPerformanceProfileResults%3E): `organization_id`, `page`, `pagesize`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.performance().get_profile_results("performance_profile_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPerformanceProfileResults")]
    #[doc(alias = "GET /api/performance/profiles/{performanceProfileId}/results")]
    pub fn get_profile_results(
        &self,
        performance_profile_id: impl AsRef<str>,
    ) -> Call<GetPerformanceProfileResults> {
        rt::Call::of::<GetPerformanceProfileResults>(self.0)
            .path("performanceProfileId", performance_profile_id.as_ref())
            .into()
    }
    /// Get a result of a performance profile
    ///
    /// `GET /api/performance/profiles/{performanceProfileId}/results/{resultId}` gives [`types::PerformanceResult`], or fails with text.
    ///
    /// - `performance_profile_id`: The performance profile.
    /// - `result_id`: The result.
    ///
    /// [Optional](Call#impl-Call%3CGetPerformanceProfileResult%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.performance().get_profile_result("performance_profile_id", "result_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPerformanceProfileResult")]
    #[doc(
        alias = "GET /api/performance/profiles/{performanceProfileId}/results/{resultId}"
    )]
    pub fn get_profile_result(
        &self,
        performance_profile_id: impl AsRef<str>,
        result_id: impl AsRef<str>,
    ) -> Call<GetPerformanceProfileResult> {
        rt::Call::of::<GetPerformanceProfileResult>(self.0)
            .path("performanceProfileId", performance_profile_id.as_ref())
            .path("resultId", result_id.as_ref())
            .into()
    }
    /// List performance results
    ///
    /// `GET /api/performance/results` gives [`types::GetPerformanceProfileResultsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetPerformanceResults%3E): `organization_id`, `page`, `pagesize`, `search`, `order`, `query_from`, `to`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.performance().get_results().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getPerformanceResults")]
    #[doc(alias = "GET /api/performance/results")]
    pub fn get_results(&self) -> Call<GetPerformanceResults> {
        Call::new(self.0)
    }
}

rt::operation! { GetPerformanceProfiles "getPerformanceProfiles" GET "/api/performance/profiles" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/profiles").total("/totalCount").answered("/page") => types::PerformanceProfile,
    output json types::GetPerformanceProfilesResponse, failure text
} }

impl Call<GetPerformanceProfiles> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page, by its older name.
    pub fn pagesize(self, value: impl AsRef<str>) -> Self {
        self.inner.query("pagesize", value.as_ref()).into()
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

rt::operation! { UpsertPerformanceProfile "upsertPerformanceProfile" POST "/api/performance/profiles" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::PerformanceProfile, failure text
} }

impl Call<UpsertPerformanceProfile> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetPerformanceProfile "getPerformanceProfile" GET "/api/performance/profiles/{performanceProfileId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::PerformanceProfile, failure text
} }

impl Call<GetPerformanceProfile> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdatePerformanceProfile "updatePerformanceProfile" PUT "/api/performance/profiles/{performanceProfileId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::PerformanceProfile, failure text
} }

impl Call<UpdatePerformanceProfile> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeletePerformanceProfile "deletePerformanceProfile" DELETE "/api/performance/profiles/{performanceProfileId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeletePerformanceProfile> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetPerformanceProfileResults "getPerformanceProfileResults" GET "/api/performance/profiles/{performanceProfileId}/results" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/results").total("/totalCount").answered("/page") => types::PerformanceResult,
    output json types::GetPerformanceProfileResultsResponse, failure text
} }

impl Call<GetPerformanceProfileResults> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page, by its older name.
    pub fn pagesize(self, value: impl AsRef<str>) -> Self {
        self.inner.query("pagesize", value.as_ref()).into()
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

rt::operation! { GetPerformanceProfileResult "getPerformanceProfileResult" GET "/api/performance/profiles/{performanceProfileId}/results/{resultId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::PerformanceResult, failure text
} }

impl Call<GetPerformanceProfileResult> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetPerformanceResults "getPerformanceResults" GET "/api/performance/results" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/results").total("/totalCount").answered("/page") => types::PerformanceResult,
    output json types::GetPerformanceProfileResultsResponse, failure text
} }

impl Call<GetPerformanceResults> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page, by its older name.
    pub fn pagesize(self, value: impl AsRef<str>) -> Self {
        self.inner.query("pagesize", value.as_ref()).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// From this day on, as YYYY-MM-DD.
    pub fn query_from(self, value: impl Into<rt::Date>) -> Self {
        self.inner.query("from", &Into::<rt::Date>::into(value)).into()
    }
    /// Up to this day, as YYYY-MM-DD.
    pub fn to(self, value: impl Into<rt::Date>) -> Self {
        self.inner.query("to", &Into::<rt::Date>::into(value)).into()
    }
}
