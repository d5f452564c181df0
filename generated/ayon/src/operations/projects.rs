// Written by clientsmith. Do not edit: the next run overwrites it.

//! Projects, and what belongs to a project as a whole.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Projects, and what belongs to a project as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Projects<'c>(pub(crate) &'c rt::Core);

impl Projects<'_> {
    /// Get the anatomy of a project.
    ///
    /// `GET /api/projects/{project_name}/anatomy` gives [`types::Anatomy`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().get_anatomy("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_anatomy")]
    #[doc(alias = "GET /api/projects/{project_name}/anatomy")]
    pub fn get_anatomy(&self, project_name: impl AsRef<str>) -> Call<GetProjectAnatomy> {
        rt::Call::of::<GetProjectAnatomy>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Set the anatomy of a project.
    ///
    /// `POST /api/projects/{project_name}/anatomy` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().set_anatomy("project_name", ayon::types::Anatomy::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_project_anatomy")]
    #[doc(alias = "POST /api/projects/{project_name}/anatomy")]
    pub fn set_anatomy(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::Anatomy>,
    ) -> Call<SetProjectAnatomy> {
        rt::Call::of::<SetProjectAnatomy>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Choose the production and the staging bundle of a project.
    ///
    /// `POST /api/projects/{project_name}/bundles` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().set_bundles("project_name", ayon::types::ProjectBundleModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    #[doc(alias = "set_project_bundles")]
    #[doc(alias = "POST /api/projects/{project_name}/bundles")]
    pub fn set_bundles(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::ProjectBundleModel>,
    ) -> Call<SetProjectBundles> {
        rt::Call::of::<SetProjectBundles>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the bundle that is frozen for a project.
    ///
    /// `GET /api/projects/{project_name}/bundle` gives [`types::ProjectBundle`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetProjectBundleInfo%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().get_bundle_info("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_bundle_info")]
    #[doc(alias = "GET /api/projects/{project_name}/bundle")]
    pub fn get_bundle_info(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetProjectBundleInfo> {
        rt::Call::of::<GetProjectBundleInfo>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Freeze a bundle for a project.
    ///
    /// `POST /api/projects/{project_name}/bundle` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CSetProjectBundle%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::types::ProjectBundle) -> Result<(), ayon::Error> {
    /// client.projects().set_bundle("project_name", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_project_bundle")]
    #[doc(alias = "POST /api/projects/{project_name}/bundle")]
    pub fn set_bundle(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::ProjectBundle>,
    ) -> Call<SetProjectBundle> {
        rt::Call::of::<SetProjectBundle>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Let a project follow the studio bundle again.
    ///
    /// `DELETE /api/projects/{project_name}/bundle` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CUnsetProjectBundle%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().unset_bundle("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "unset_project_bundle")]
    #[doc(alias = "DELETE /api/projects/{project_name}/bundle")]
    pub fn unset_bundle(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<UnsetProjectBundle> {
        rt::Call::of::<UnsetProjectBundle>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// List the projects that the caller may see.
    ///
    /// Paged by `page` and `length`; without `length` all are returned.
    ///
    /// `GET /api/projects` gives [`types::ListProjectsResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CListProjects%3E): `active`, `desc`, `length`, `library`, `name`, `order`, `page`, `skeleton`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().list().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "list_projects")]
    #[doc(alias = "GET /api/projects")]
    pub fn list(&self) -> Call<ListProjects> {
        Call::new(self.0)
    }
    /// Create a project from an anatomy.
    ///
    /// Turns an anatomy, given or named as a preset, into a project with its types, roots and templates.
    ///
    /// `POST /api/projects` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().deploy(ayon::types::DeployProjectRequestModel::new("name", "code")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deploy_project")]
    #[doc(alias = "POST /api/projects")]
    pub fn deploy(
        &self,
        body: impl Borrow<types::DeployProjectRequestModel>,
    ) -> Call<DeployProject> {
        rt::Call::of::<DeployProject>(self.0).json(body.borrow()).into()
    }
    /// List the guests of a project.
    ///
    /// `GET /api/projects/{project_name}/guests` gives [`types::GuestUsersListModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().list_guest_users("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/guests")]
    pub fn list_guest_users(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<ListGuestUsers> {
        rt::Call::of::<ListGuestUsers>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Invite a guest to a project.
    ///
    /// `POST /api/projects/{project_name}/guests` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().add_guest_user("project_name", ayon::types::AddGuestUserModel::new("email")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/projects/{project_name}/guests")]
    pub fn add_guest_user(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::AddGuestUserModel>,
    ) -> Call<AddGuestUser> {
        rt::Call::of::<AddGuestUser>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Remove a guest from a project.
    ///
    /// `DELETE /api/projects/{project_name}/guests/{email}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `email`: E-mail address of the guest.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().remove_guest_user("project_name", "email").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/projects/{project_name}/guests/{email}")]
    pub fn remove_guest_user(
        &self,
        project_name: impl AsRef<str>,
        email: impl AsRef<str>,
    ) -> Call<RemoveGuestUser> {
        rt::Call::of::<RemoveGuestUser>(self.0)
            .path("project_name", project_name.as_ref())
            .path("email", email.as_ref())
            .into()
    }
    /// List the product types of a project.
    ///
    /// `GET /api/projects/{project_name}/productTypes` gives [`types::ProductTypesList`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().get_product_types("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/projects/{project_name}/productTypes")]
    pub fn get_product_types(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetProductTypes> {
        rt::Call::of::<GetProductTypes>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Get a project.
    ///
    /// `GET /api/projects/{project_name}` gives [`types::ProjectModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().get("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project")]
    #[doc(alias = "GET /api/projects/{project_name}")]
    pub fn get(&self, project_name: impl AsRef<str>) -> Call<GetProject> {
        rt::Call::of::<GetProject>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Create a project entity of the given name.
    ///
    /// Does not apply an anatomy; use `deploy_project` for that.
    ///
    /// `PUT /api/projects/{project_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().create("project_name", ayon::types::ProjectPostModel::new("code")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_project")]
    #[doc(alias = "PUT /api/projects/{project_name}")]
    pub fn create(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::ProjectPostModel>,
    ) -> Call<CreateProject> {
        rt::Call::of::<CreateProject>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a project with everything in it.
    ///
    /// `DELETE /api/projects/{project_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().delete("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_project")]
    #[doc(alias = "DELETE /api/projects/{project_name}")]
    pub fn delete(&self, project_name: impl AsRef<str>) -> Call<DeleteProject> {
        rt::Call::of::<DeleteProject>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Change a project.
    ///
    /// `PATCH /api/projects/{project_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().update("project_name", ayon::types::ProjectPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_project")]
    #[doc(alias = "PATCH /api/projects/{project_name}")]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::ProjectPatchModel>,
    ) -> Call<UpdateProject> {
        rt::Call::of::<UpdateProject>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get statistics of a project.
    ///
    /// `GET /api/projects/{project_name}/stats` gives [`rt::Json`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().get_stats("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_stats")]
    #[doc(alias = "GET /api/projects/{project_name}/stats")]
    pub fn get_stats(&self, project_name: impl AsRef<str>) -> Call<GetProjectStats> {
        rt::Call::of::<GetProjectStats>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Rename a project.
    ///
    /// `POST /api/projects/{project_name}/rename` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.projects().rename("project_name", ayon::types::RenameProjectRequestModel::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "rename_project")]
    #[doc(alias = "POST /api/projects/{project_name}/rename")]
    pub fn rename(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::RenameProjectRequestModel>,
    ) -> Call<RenameProject> {
        rt::Call::of::<RenameProject>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the overridden root paths of a project, by site and root name.
    ///
    /// `GET /api/projects/{project_name}/roots` gives `rt::Map<rt::Map<String>>`, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().get_roots_overrides("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_roots_overrides")]
    #[doc(alias = "GET /api/projects/{project_name}/roots")]
    pub fn get_roots_overrides(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetProjectRootsOverrides> {
        rt::Call::of::<GetProjectRootsOverrides>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Override the root paths of a project on a site.
    ///
    /// `PUT /api/projects/{project_name}/roots/{site_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `site_id`: Id of the site.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::rt::Map<String>) -> Result<(), ayon::Error> {
    /// client.projects().set_roots_overrides("project_name", "site_id", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_project_roots_overrides")]
    #[doc(alias = "PUT /api/projects/{project_name}/roots/{site_id}")]
    pub fn set_roots_overrides(
        &self,
        project_name: impl AsRef<str>,
        site_id: impl AsRef<str>,
        body: impl Borrow<rt::Map<String>>,
    ) -> Call<SetProjectRootsOverrides> {
        rt::Call::of::<SetProjectRootsOverrides>(self.0)
            .path("project_name", project_name.as_ref())
            .path("site_id", site_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the root paths of a project as they apply on a site.
    ///
    /// The roots of the anatomy with the overrides of the site, for the platform of the site.
    ///
    /// `GET /api/projects/{project_name}/siteRoots` gives `rt::Map<String>`, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetProjectSiteRoots%3E): `platform`, `x_ayon_site_id`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().get_site_roots("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_site_roots")]
    #[doc(alias = "GET /api/projects/{project_name}/siteRoots")]
    pub fn get_site_roots(
        &self,
        project_name: impl AsRef<str>,
    ) -> Call<GetProjectSiteRoots> {
        rt::Call::of::<GetProjectSiteRoots>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// List the tags used in a project, by entity type.
    ///
    /// `GET /api/projects/{project_name}/tags` gives [`types::ProjectTagsModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().get_tags("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_tags")]
    #[doc(alias = "GET /api/projects/{project_name}/tags")]
    pub fn get_tags(&self, project_name: impl AsRef<str>) -> Call<GetProjectTags> {
        rt::Call::of::<GetProjectTags>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// List the users of a project with their access groups.
    ///
    /// Only users with an explicit access group; managers and administrators have access anyway.
    ///
    /// `GET /api/projects/{project_name}/users` gives `rt::Map<Vec<String>>`, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.projects().get_users("project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_project_users")]
    #[doc(alias = "GET /api/projects/{project_name}/users")]
    pub fn get_users(&self, project_name: impl AsRef<str>) -> Call<GetProjectUsers> {
        rt::Call::of::<GetProjectUsers>(self.0)
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Set the access groups of a user in a project.
    ///
    /// Needs the permission to manage the access of the project.
    ///
    /// `PATCH /api/projects/{project_name}/users/{user_name}` gives `rt::Map<Vec<String>>`, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `user_name`: Name of the user. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\.\-]*[a-zA-Z0-9]$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: Vec<String>) -> Result<(), ayon::Error> {
    /// let answer = client.projects().update_user("project_name", "user_name", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_project_user")]
    #[doc(alias = "PATCH /api/projects/{project_name}/users/{user_name}")]
    pub fn update_user(
        &self,
        project_name: impl AsRef<str>,
        user_name: impl AsRef<str>,
        body: impl Borrow<Vec<String>>,
    ) -> Call<UpdateProjectUser> {
        rt::Call::of::<UpdateProjectUser>(self.0)
            .path("project_name", project_name.as_ref())
            .path("user_name", user_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetProjectAnatomy "get_project_anatomy" GET "/api/projects/{project_name}/anatomy" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::Anatomy,
    failure json types::ErrorResponse
} }

rt::operation! { SetProjectAnatomy "set_project_anatomy" POST "/api/projects/{project_name}/anatomy" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { SetProjectBundles "set_project_bundles" POST "/api/projects/{project_name}/bundles" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectBundleInfo "get_project_bundle_info" GET "/api/projects/{project_name}/bundle" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ProjectBundle,
    failure json types::ErrorResponse
} }

impl Call<GetProjectBundleInfo> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl Into<types::ListInstallersVariant>) -> Self {
        self.inner
            .query("variant", &Into::<types::ListInstallersVariant>::into(value))
            .into()
    }
}

rt::operation! { SetProjectBundle "set_project_bundle" POST "/api/projects/{project_name}/bundle" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

impl Call<SetProjectBundle> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl Into<types::ListInstallersVariant>) -> Self {
        self.inner
            .query("variant", &Into::<types::ListInstallersVariant>::into(value))
            .into()
    }
}

rt::operation! { UnsetProjectBundle "unset_project_bundle" DELETE "/api/projects/{project_name}/bundle" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<UnsetProjectBundle> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl Into<types::ListInstallersVariant>) -> Self {
        self.inner
            .query("variant", &Into::<types::ListInstallersVariant>::into(value))
            .into()
    }
}

rt::operation! { ListProjects "list_projects" GET "/api/projects" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ListProjectsResponseModel,
    failure json types::ErrorResponse
} }

impl Call<ListProjects> {
    /// Only projects that are active, or are not; both if absent.
    pub fn active(self, value: bool) -> Self {
        self.inner.query("active", &value).into()
    }
    /// Reverse the order. Default: `false`.
    pub fn desc(self, value: bool) -> Self {
        self.inner.query("desc", &value).into()
    }
    /// How many entries a page has; all if absent.
    pub fn length(self, value: i64) -> Self {
        self.inner.query("length", &value).into()
    }
    /// Only library projects, or only others; both if absent.
    pub fn library(self, value: bool) -> Self {
        self.inner.query("library", &value).into()
    }
    /// Only projects with this name; `%` stands for any characters. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("name", value.as_ref()).into()
    }
    /// By which field the list is ordered.
    pub fn order(self, value: impl Into<types::ListProjectsOrder>) -> Self {
        self.inner.query("order", &Into::<types::ListProjectsOrder>::into(value)).into()
    }
    /// Number of the page, counted from 1. Minimum: 1.0. Default: `1`.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// Only project skeletons. Default: `false`.
    pub fn skeleton(self, value: bool) -> Self {
        self.inner.query("skeleton", &value).into()
    }
}

rt::operation! { DeployProject "deploy_project" POST "/api/projects" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { ListGuestUsers "list_guest_users" GET "/api/projects/{project_name}/guests" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::GuestUsersListModel,
    failure json types::ErrorResponse
} }

rt::operation! { AddGuestUser "add_guest_user" POST "/api/projects/{project_name}/guests" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { RemoveGuestUser "remove_guest_user" DELETE "/api/projects/{project_name}/guests/{email}" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }

rt::operation! { GetProductTypes "get_product_types" GET "/api/projects/{project_name}/productTypes" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ProductTypesList,
    failure json types::ErrorResponse
} }

rt::operation! { GetProject "get_project" GET "/api/projects/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ProjectModel,
    failure json types::ErrorResponse
} }

rt::operation! { CreateProject "create_project" PUT "/api/projects/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteProject "delete_project" DELETE "/api/projects/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateProject "update_project" PATCH "/api/projects/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectStats "get_project_stats" GET "/api/projects/{project_name}/stats" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Json,
    failure json types::ErrorResponse
} }

rt::operation! { RenameProject "rename_project" POST "/api/projects/{project_name}/rename" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectRootsOverrides "get_project_roots_overrides" GET "/api/projects/{project_name}/roots" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Map<rt::Map<String>>,
    failure json types::ErrorResponse
} }

rt::operation! { SetProjectRootsOverrides "set_project_roots_overrides" PUT "/api/projects/{project_name}/roots/{site_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectSiteRoots "get_project_site_roots" GET "/api/projects/{project_name}/siteRoots" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Map<String>,
    failure json types::ErrorResponse
} }

impl Call<GetProjectSiteRoots> {
    /// Platform whose paths are wanted.
    pub fn platform(self, value: impl Into<types::DependencyPackagePlatform>) -> Self {
        self.inner
            .query("platform", &Into::<types::DependencyPackagePlatform>::into(value))
            .into()
    }
    /// Id of the site on whose behalf the call is made.
    pub fn x_ayon_site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("x-ayon-site-id", value.as_ref()).into()
    }
}

rt::operation! { GetProjectTags "get_project_tags" GET "/api/projects/{project_name}/tags" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ProjectTagsModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetProjectUsers "get_project_users" GET "/api/projects/{project_name}/users" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Map<Vec<String>>,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateProjectUser "update_project_user" PATCH "/api/projects/{project_name}/users/{user_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Map<Vec<String>>,
    failure json types::ErrorResponse
} }
