// Written by clientsmith. Do not edit: the next run overwrites it.

//! Views, which are saved filters over what there is.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Views, which are saved filters over what there is.
#[derive(Clone, Copy, Debug)]
pub struct Views<'c>(pub(crate) &'c rt::Core);

impl Views<'_> {
    /// Create a view
    ///
    /// `POST /api/content/views` gives [`types::CreateViewResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateView%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.views().create(layer5_cloud::types::CreateViewRequest::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createView")]
    #[doc(alias = "POST /api/content/views")]
    pub fn create(
        &self,
        body: impl Borrow<types::CreateViewRequest>,
    ) -> Call<CreateView> {
        rt::Call::of::<CreateView>(self.0).json(body.borrow()).into()
    }
    /// List views
    ///
    /// `GET /api/content/views` gives [`types::GetViewsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetViews%3E): `organization_id`, `search`, `order`, `page`, `page_size`, `pagesize`, `filter`, `shared`, `visibility`, `org_id`, `user_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.views().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getViews")]
    #[doc(alias = "GET /api/content/views")]
    pub fn get(&self) -> Call<GetViews> {
        Call::new(self.0)
    }
    /// Share a view
    ///
    /// `POST /api/content/view/share` gives nothing, or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CShareView%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.views().share(layer5_cloud::types::ShareViewRequest::new("contentId", ["value"], true)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "shareView")]
    #[doc(alias = "POST /api/content/view/share")]
    pub fn share(&self, body: impl Borrow<types::ShareViewRequest>) -> Call<ShareView> {
        rt::Call::of::<ShareView>(self.0).json(body.borrow()).into()
    }
    /// Get a view
    ///
    /// `GET /api/content/views/{viewId}` gives [`types::CreateViewResponse`], or fails with text.
    ///
    /// - `view_id`: The view.
    ///
    /// [Optional](Call#impl-Call%3CGetViewById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.views().get_by_id("view_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getViewById")]
    #[doc(alias = "GET /api/content/views/{viewId}")]
    pub fn get_by_id(&self, view_id: impl AsRef<str>) -> Call<GetViewById> {
        rt::Call::of::<GetViewById>(self.0).path("viewId", view_id.as_ref()).into()
    }
    /// Update a view
    ///
    /// `PUT /api/content/views/{viewId}` gives [`types::CreateViewResponse`], or fails with text.
    ///
    /// - `view_id`: The view.
    ///
    /// [Optional](Call#impl-Call%3CUpdateView%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.views().update("view_id", layer5_cloud::types::CreateViewRequest::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateView")]
    #[doc(alias = "PUT /api/content/views/{viewId}")]
    pub fn update(
        &self,
        view_id: impl AsRef<str>,
        body: impl Borrow<types::CreateViewRequest>,
    ) -> Call<UpdateView> {
        rt::Call::of::<UpdateView>(self.0)
            .path("viewId", view_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a view
    ///
    /// `DELETE /api/content/views/{viewId}` gives nothing, or fails with text.
    ///
    /// - `view_id`: The view.
    ///
    /// [Optional](Call#impl-Call%3CDeleteView%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.views().delete("view_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteView")]
    #[doc(alias = "DELETE /api/content/views/{viewId}")]
    pub fn delete(&self, view_id: impl AsRef<str>) -> Call<DeleteView> {
        rt::Call::of::<DeleteView>(self.0).path("viewId", view_id.as_ref()).into()
    }
}

rt::operation! { CreateView "createView" POST "/api/content/views" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::CreateViewResponse, failure text
} }

impl Call<CreateView> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetViews "getViews" GET "/api/content/views" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/views").total("/totalCount").answered("/page") => types::GetViewsResponseViewMesheryViewWithLocation,
    output json types::GetViewsResponse, failure text
} }

impl Call<GetViews> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
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
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
    /// Whether to list what others share.
    pub fn shared(self, value: bool) -> Self {
        self.inner.query("shared", &value).into()
    }
    /// Only this visibility.
    pub fn visibility(self, value: impl AsRef<str>) -> Self {
        self.inner.query("visibility", value.as_ref()).into()
    }
    /// The organization.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("orgId", value.as_ref()).into()
    }
    /// The user.
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("userId", value.as_ref()).into()
    }
}

rt::operation! { ShareView "shareView" POST "/api/content/view/share" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", output empty, failure text
} }

impl Call<ShareView> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetViewById "getViewById" GET "/api/content/views/{viewId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::CreateViewResponse, failure text
} }

impl Call<GetViewById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateView "updateView" PUT "/api/content/views/{viewId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::CreateViewResponse, failure text
} }

impl Call<UpdateView> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteView "deleteView" DELETE "/api/content/views/{viewId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteView> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
