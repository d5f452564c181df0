// Written by clientsmith. Do not edit: the next run overwrites it.

//! WebAssembly filters.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// WebAssembly filters.
#[derive(Clone, Copy, Debug)]
pub struct Filters<'c>(pub(crate) &'c rt::Core);

impl Filters<'_> {
    /// List filters
    ///
    /// `GET /api/content/filters` gives [`types::GetFiltersResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetFilters%3E): `organization_id`, `page`, `page_size`, `search`, `order`, `org_id`, `visibility`, `owner`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.filters().get_filters().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getFilters")]
    #[doc(alias = "GET /api/content/filters")]
    pub fn get_filters(&self) -> Call<GetFilters> {
        Call::new(self.0)
    }
    /// Create or update a filter
    ///
    /// `POST /api/content/filters` gives [`types::MesheryFilter`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CUpsertFilter%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.filters().upsert(layer5_cloud::types::UpsertFilterRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upsertFilter")]
    #[doc(alias = "POST /api/content/filters")]
    pub fn upsert(
        &self,
        body: impl Borrow<types::UpsertFilterRequest>,
    ) -> Call<UpsertFilter> {
        rt::Call::of::<UpsertFilter>(self.0).json(body.borrow()).into()
    }
    /// Delete several filters
    ///
    /// `POST /api/content/filters/delete` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CDeleteFilters%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.filters().delete_filters(layer5_cloud::types::DeleteFiltersRequest::new([layer5_cloud::types::DeleteFilterModel::new()])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteFilters")]
    #[doc(alias = "POST /api/content/filters/delete")]
    pub fn delete_filters(
        &self,
        body: impl Borrow<types::DeleteFiltersRequest>,
    ) -> Call<DeleteFilters> {
        rt::Call::of::<DeleteFilters>(self.0).json(body.borrow()).into()
    }
    /// Get a filter
    ///
    /// `GET /api/content/filters/{filterId}` gives [`types::MesheryFilter`], or fails with text.
    ///
    /// - `filter_id`: The filter.
    ///
    /// [Optional](Call#impl-Call%3CGetFilter%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.filters().get_filter("filter_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getFilter")]
    #[doc(alias = "GET /api/content/filters/{filterId}")]
    pub fn get_filter(&self, filter_id: impl AsRef<str>) -> Call<GetFilter> {
        rt::Call::of::<GetFilter>(self.0).path("filterId", filter_id.as_ref()).into()
    }
    /// Update a filter
    ///
    /// `PUT /api/content/filters/{filterId}` gives [`types::MesheryFilter`], or fails with text.
    ///
    /// - `filter_id`: The filter.
    ///
    /// [Optional](Call#impl-Call%3CUpdateFilter%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.filters().update("filter_id", layer5_cloud::types::MesheryFilterPayload::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateFilter")]
    #[doc(alias = "PUT /api/content/filters/{filterId}")]
    pub fn update(
        &self,
        filter_id: impl AsRef<str>,
        body: impl Borrow<types::MesheryFilterPayload>,
    ) -> Call<UpdateFilter> {
        rt::Call::of::<UpdateFilter>(self.0)
            .path("filterId", filter_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a filter
    ///
    /// `DELETE /api/content/filters/{filterId}` gives nothing, or fails with text.
    ///
    /// - `filter_id`: The filter.
    ///
    /// [Optional](Call#impl-Call%3CDeleteFilter%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.filters().delete_filter("filter_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteFilter")]
    #[doc(alias = "DELETE /api/content/filters/{filterId}")]
    pub fn delete_filter(&self, filter_id: impl AsRef<str>) -> Call<DeleteFilter> {
        rt::Call::of::<DeleteFilter>(self.0).path("filterId", filter_id.as_ref()).into()
    }
    /// Make a copy of a filter
    ///
    /// `POST /api/content/filters/clone/{filterId}` gives [`types::MesheryFilter`], or fails with text.
    ///
    /// - `filter_id`: The filter.
    ///
    /// [Optional](Call#impl-Call%3CCloneFilter%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.filters().clone_filter("filter_id", layer5_cloud::types::CloneFilterRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "cloneFilter")]
    #[doc(alias = "POST /api/content/filters/clone/{filterId}")]
    pub fn clone_filter(
        &self,
        filter_id: impl AsRef<str>,
        body: impl Borrow<types::CloneFilterRequest>,
    ) -> Call<CloneFilter> {
        rt::Call::of::<CloneFilter>(self.0)
            .path("filterId", filter_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Download a filter as WebAssembly
    ///
    /// `GET /api/content/filters/download/{filterId}` gives an [`rt::Download`], or fails with text.
    ///
    /// - `filter_id`: The filter.
    ///
    /// [Optional](Call#impl-Call%3CGetFilterFile%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.filters().get_file("filter_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getFilterFile")]
    #[doc(alias = "GET /api/content/filters/download/{filterId}")]
    pub fn get_file(&self, filter_id: impl AsRef<str>) -> Call<GetFilterFile> {
        rt::Call::of::<GetFilterFile>(self.0).path("filterId", filter_id.as_ref()).into()
    }
}

rt::operation! { GetFilters "getFilters" GET "/api/content/filters" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetFiltersResponse, failure text
} }

impl Call<GetFilters> {
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
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// The organization.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("orgId", value.as_ref()).into()
    }
    /// Only this visibility.
    pub fn visibility(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("visibility", &rt::list::<String>(value)).into()
    }
    /// Only those of this user.
    pub fn owner(self, value: impl AsRef<str>) -> Self {
        self.inner.query("owner", value.as_ref()).into()
    }
}

rt::operation! { UpsertFilter "upsertFilter" POST "/api/content/filters" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryFilter, failure text
} }

impl Call<UpsertFilter> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteFilters "deleteFilters" POST "/api/content/filters/delete" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<DeleteFilters> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetFilter "getFilter" GET "/api/content/filters/{filterId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryFilter, failure text
} }

impl Call<GetFilter> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateFilter "updateFilter" PUT "/api/content/filters/{filterId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryFilter, failure text
} }

impl Call<UpdateFilter> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteFilter "deleteFilter" DELETE "/api/content/filters/{filterId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteFilter> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { CloneFilter "cloneFilter" POST "/api/content/filters/clone/{filterId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MesheryFilter, failure text
} }

impl Call<CloneFilter> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetFilterFile "getFilterFile" GET "/api/content/filters/download/{filterId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/wasm, text/plain",
    output download, failure text
} }

impl Call<GetFilterFile> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
