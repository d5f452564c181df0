// Written by clientsmith. Do not edit: the next run overwrites it.

//! Saved views of the web interface.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Saved views of the web interface.
#[derive(Clone, Copy, Debug)]
pub struct Views<'c>(pub(crate) &'c rt::Core);

impl Views<'_> {
    /// List the views of a type that the caller may use.
    ///
    /// `GET /api/views/{view_type}` gives [`types::ViewListModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `view_type`: Type of the view: which page it belongs to. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    ///
    /// [Optional](Call#impl-Call%3CListViews%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.views().list("view_type").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "list_views")]
    #[doc(alias = "GET /api/views/{view_type}")]
    pub fn list(&self, view_type: impl AsRef<str>) -> Call<ListViews> {
        rt::Call::of::<ListViews>(self.0).path("view_type", view_type.as_ref()).into()
    }
    /// Create a view that the caller owns.
    ///
    /// `POST /api/views/{view_type}` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `view_type`: Type of the view: which page it belongs to. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    ///
    /// [Optional](Call#impl-Call%3CCreateView%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::types::GenericViewPostModel) -> Result<(), ayon::Error> {
    /// let answer = client.views().create("view_type", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_view")]
    #[doc(alias = "POST /api/views/{view_type}")]
    pub fn create(
        &self,
        view_type: impl AsRef<str>,
        body: impl Borrow<types::GenericViewPostModel>,
    ) -> Call<CreateView> {
        rt::Call::of::<CreateView>(self.0)
            .path("view_type", view_type.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the caller's working view of a type.
    ///
    /// `GET /api/views/{view_type}/working` gives [`types::GenericViewModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `view_type`: Type of the view: which page it belongs to. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    ///
    /// [Optional](Call#impl-Call%3CGetWorkingView%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.views().get_working_view("view_type").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/views/{view_type}/working")]
    pub fn get_working_view(&self, view_type: impl AsRef<str>) -> Call<GetWorkingView> {
        rt::Call::of::<GetWorkingView>(self.0)
            .path("view_type", view_type.as_ref())
            .into()
    }
    /// Get the base view of a type.
    ///
    /// `GET /api/views/{view_type}/base` gives [`types::GenericViewModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `view_type`: Type of the view: which page it belongs to. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    ///
    /// [Optional](Call#impl-Call%3CGetBaseView%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.views().get_base_view("view_type").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/views/{view_type}/base")]
    pub fn get_base_view(&self, view_type: impl AsRef<str>) -> Call<GetBaseView> {
        rt::Call::of::<GetBaseView>(self.0).path("view_type", view_type.as_ref()).into()
    }
    /// Get the caller's default view of a type.
    ///
    /// Falls back to the working view; 404 if there is none either.
    ///
    /// `GET /api/views/{view_type}/default` gives [`types::GenericViewModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `view_type`: Type of the view: which page it belongs to. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    ///
    /// [Optional](Call#impl-Call%3CGetDefaultView%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.views().get_default_view("view_type").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/views/{view_type}/default")]
    pub fn get_default_view(&self, view_type: impl AsRef<str>) -> Call<GetDefaultView> {
        rt::Call::of::<GetDefaultView>(self.0)
            .path("view_type", view_type.as_ref())
            .into()
    }
    /// Choose the caller's default view of a type.
    ///
    /// `POST /api/views/{view_type}/default` gives [`rt::Json`], or fails with [`types::ErrorResponse`].
    ///
    /// - `view_type`: Type of the view: which page it belongs to. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    ///
    /// [Optional](Call#impl-Call%3CSetDefaultView%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.views().set_default_view("view_type", ayon::types::SetDefaultViewRequestModel::new("viewId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/views/{view_type}/default")]
    pub fn set_default_view(
        &self,
        view_type: impl AsRef<str>,
        body: impl Borrow<types::SetDefaultViewRequestModel>,
    ) -> Call<SetDefaultView> {
        rt::Call::of::<SetDefaultView>(self.0)
            .path("view_type", view_type.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get a view.
    ///
    /// `GET /api/views/{view_type}/{view_id}` gives [`types::GenericViewModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `view_type`: Type of the view: which page it belongs to. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// - `view_id`: Id of the view. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CGetView%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.views().get("view_type", "view_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_view")]
    #[doc(alias = "GET /api/views/{view_type}/{view_id}")]
    pub fn get(
        &self,
        view_type: impl AsRef<str>,
        view_id: impl AsRef<str>,
    ) -> Call<GetView> {
        rt::Call::of::<GetView>(self.0)
            .path("view_type", view_type.as_ref())
            .path("view_id", view_id.as_ref())
            .into()
    }
    /// Delete a view.
    ///
    /// `DELETE /api/views/{view_type}/{view_id}` gives [`rt::Json`], or fails with [`types::ErrorResponse`].
    ///
    /// - `view_type`: Type of the view: which page it belongs to. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// - `view_id`: Id of the view. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CDeleteView%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.views().delete("view_type", "view_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_view")]
    #[doc(alias = "DELETE /api/views/{view_type}/{view_id}")]
    pub fn delete(
        &self,
        view_type: impl AsRef<str>,
        view_id: impl AsRef<str>,
    ) -> Call<DeleteView> {
        rt::Call::of::<DeleteView>(self.0)
            .path("view_type", view_type.as_ref())
            .path("view_id", view_id.as_ref())
            .into()
    }
    /// Change a view.
    ///
    /// `PATCH /api/views/{view_type}/{view_id}` gives [`rt::Json`], or fails with [`types::ErrorResponse`].
    ///
    /// - `view_type`: Type of the view: which page it belongs to. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// - `view_id`: Id of the view. Pattern: `^[0-9a-f]{32}$`.
    ///
    /// [Optional](Call#impl-Call%3CUpdateView%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.views().update("view_type", "view_id", ayon::types::GenericViewPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_view")]
    #[doc(alias = "PATCH /api/views/{view_type}/{view_id}")]
    pub fn update(
        &self,
        view_type: impl AsRef<str>,
        view_id: impl AsRef<str>,
        body: impl Borrow<types::GenericViewPatchModel>,
    ) -> Call<UpdateView> {
        rt::Call::of::<UpdateView>(self.0)
            .path("view_type", view_type.as_ref())
            .path("view_id", view_id.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { ListViews "list_views" GET "/api/views/{view_type}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ViewListModel,
    failure json types::ErrorResponse
} }

impl Call<ListViews> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { CreateView "create_view" POST "/api/views/{view_type}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::EntityIdResponse,
    failure json types::ErrorResponse
} }

impl Call<CreateView> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { GetWorkingView "get_working_view" GET "/api/views/{view_type}/working" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::GenericViewModel,
    failure json types::ErrorResponse
} }

impl Call<GetWorkingView> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { GetBaseView "get_base_view" GET "/api/views/{view_type}/base" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::GenericViewModel,
    failure json types::ErrorResponse
} }

impl Call<GetBaseView> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { GetDefaultView "get_default_view" GET "/api/views/{view_type}/default" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::GenericViewModel,
    failure json types::ErrorResponse
} }

impl Call<GetDefaultView> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { SetDefaultView "set_default_view" POST "/api/views/{view_type}/default" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Json,
    failure json types::ErrorResponse
} }

impl Call<SetDefaultView> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { GetView "get_view" GET "/api/views/{view_type}/{view_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::GenericViewModel,
    failure json types::ErrorResponse
} }

impl Call<GetView> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { DeleteView "delete_view" DELETE "/api/views/{view_type}/{view_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Json,
    failure json types::ErrorResponse
} }

impl Call<DeleteView> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { UpdateView "update_view" PATCH "/api/views/{view_type}/{view_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Json,
    failure json types::ErrorResponse
} }

impl Call<UpdateView> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}
