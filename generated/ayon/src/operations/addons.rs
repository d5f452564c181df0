// Written by clientsmith. Do not edit: the next run overwrites it.

//! Installed add-ons and their settings, for the studio, projects and sites.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Installed add-ons and their settings, for the studio, projects and sites.
#[derive(Clone, Copy, Debug)]
pub struct Addons<'c>(pub(crate) &'c rt::Core);

impl Addons<'_> {
    /// List the add-ons on the server with their versions.
    ///
    /// `GET /api/addons` gives [`types::AddonsListAddonsAddonList`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CListAddons%3E): `details`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().list().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "list_addons")]
    #[doc(alias = "GET /api/addons")]
    pub fn list(&self) -> Call<ListAddons> {
        Call::new(self.0)
    }
    /// Copy add-on settings from one variant to the other.
    ///
    /// `POST /api/addons` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.addons().configure(ayon::types::AddonConfigRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    #[doc(alias = "configure_addons")]
    #[doc(alias = "POST /api/addons")]
    pub fn configure(
        &self,
        body: impl Borrow<types::AddonConfigRequest>,
    ) -> Call<ConfigureAddons> {
        rt::Call::of::<ConfigureAddons>(self.0).json(body.borrow()).into()
    }
    /// Delete an add-on with all its versions.
    ///
    /// `purge` also deletes its settings.
    ///
    /// `DELETE /api/addons/{addon_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CDeleteAddon%3E): `purge`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.addons().delete("addon_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_addon")]
    #[doc(alias = "DELETE /api/addons/{addon_name}")]
    pub fn delete(&self, addon_name: impl AsRef<str>) -> Call<DeleteAddon> {
        rt::Call::of::<DeleteAddon>(self.0)
            .path("addon_name", addon_name.as_ref())
            .into()
    }
    /// Delete one version of an add-on.
    ///
    /// `purge` also deletes its settings.
    ///
    /// `DELETE /api/addons/{addon_name}/{addon_version}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CDeleteAddonVersion%3E): `purge`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.addons().delete_version("addon_name", "addon_version").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_addon_version")]
    #[doc(alias = "DELETE /api/addons/{addon_name}/{addon_version}")]
    pub fn delete_version(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
    ) -> Call<DeleteAddonVersion> {
        rt::Call::of::<DeleteAddonVersion>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .into()
    }
    /// List the latest add-on installations and how they went.
    ///
    /// `GET /api/addons/install` gives [`types::AddonInstallListResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_installed_list().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_installed_addons_list")]
    #[doc(alias = "GET /api/addons/install")]
    pub fn get_installed_list(&self) -> Call<GetInstalledAddonsList> {
        Call::new(self.0)
    }
    /// Install an add-on from an uploaded zip archive or from a URL.
    ///
    /// Send the archive as the body, or no body and a `url`. The installation runs in the background; the returned event tells how it goes.
    ///
    /// `POST /api/addons/install` gives [`types::InstallAddonResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CUploadAddonZipFile%3E): `addon_name`, `addon_version`, `url`, `body`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().upload_zip_file().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upload_addon_zip_file")]
    #[doc(alias = "POST /api/addons/install")]
    pub fn upload_zip_file(&self) -> Call<UploadAddonZipFile> {
        Call::new(self.0)
    }
    /// Get the JSON Schema of an add-on's settings for a project.
    ///
    /// `GET /api/addons/{addon_name}/{version}/schema/{project_name}` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `version`: Version of the add-on.
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetAddonProjectSettingsSchema%3E): `site_id`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_project_settings_schema("addon_name", "version", "project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_addon_project_settings_schema")]
    #[doc(alias = "GET /api/addons/{addon_name}/{version}/schema/{project_name}")]
    pub fn get_project_settings_schema(
        &self,
        addon_name: impl AsRef<str>,
        version: impl AsRef<str>,
        project_name: impl AsRef<str>,
    ) -> Call<GetAddonProjectSettingsSchema> {
        rt::Call::of::<GetAddonProjectSettingsSchema>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("version", version.as_ref())
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Get an add-on's settings as they apply to a project.
    ///
    /// `GET /api/addons/{addon_name}/{version}/settings/{project_name}` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `version`: Version of the add-on.
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetAddonProjectSettings%3E): `as`, `site_id`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_project_settings("addon_name", "version", "project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_addon_project_settings")]
    #[doc(alias = "GET /api/addons/{addon_name}/{version}/settings/{project_name}")]
    pub fn get_project_settings(
        &self,
        addon_name: impl AsRef<str>,
        version: impl AsRef<str>,
        project_name: impl AsRef<str>,
    ) -> Call<GetAddonProjectSettings> {
        rt::Call::of::<GetAddonProjectSettings>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("version", version.as_ref())
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Set an add-on's settings for a project.
    ///
    /// What differs from the studio settings is stored as an override. With `site_id` the settings of that site are set.
    ///
    /// `POST /api/addons/{addon_name}/{version}/settings/{project_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `version`: Version of the add-on.
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CSetAddonProjectSettings%3E): `site_id`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::rt::JsonObject) -> Result<(), ayon::Error> {
    /// client.addons().set_project_settings("addon_name", "version", "project_name", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_addon_project_settings")]
    #[doc(alias = "POST /api/addons/{addon_name}/{version}/settings/{project_name}")]
    pub fn set_project_settings(
        &self,
        addon_name: impl AsRef<str>,
        version: impl AsRef<str>,
        project_name: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<SetAddonProjectSettings> {
        rt::Call::of::<SetAddonProjectSettings>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("version", version.as_ref())
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List which settings of an add-on a project overrides.
    ///
    /// `GET /api/addons/{addon_name}/{version}/overrides/{project_name}` gives [`rt::Json`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `version`: Version of the add-on.
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetAddonProjectOverrides%3E): `as`, `site_id`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_project_overrides("addon_name", "version", "project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_addon_project_overrides")]
    #[doc(alias = "GET /api/addons/{addon_name}/{version}/overrides/{project_name}")]
    pub fn get_project_overrides(
        &self,
        addon_name: impl AsRef<str>,
        version: impl AsRef<str>,
        project_name: impl AsRef<str>,
    ) -> Call<GetAddonProjectOverrides> {
        rt::Call::of::<GetAddonProjectOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("version", version.as_ref())
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Delete or pin one override of an add-on's project settings.
    ///
    /// `POST /api/addons/{addon_name}/{version}/overrides/{project_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `version`: Version of the add-on.
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CModifyProjectOverrides%3E): `site_id`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.addons().modify_project_overrides("addon_name", "version", "project_name", ayon::types::ModifyOverridesRequestModel::new(ayon::types::ModifyOverridesRequestModelAction::Delete, ["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/addons/{addon_name}/{version}/overrides/{project_name}")]
    pub fn modify_project_overrides(
        &self,
        addon_name: impl AsRef<str>,
        version: impl AsRef<str>,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::ModifyOverridesRequestModel>,
    ) -> Call<ModifyProjectOverrides> {
        rt::Call::of::<ModifyProjectOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("version", version.as_ref())
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete all overrides of an add-on's settings in a project.
    ///
    /// `DELETE /api/addons/{addon_name}/{version}/overrides/{project_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `version`: Version of the add-on.
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CDeleteAddonProjectOverrides%3E): `site_id`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.addons().delete_project_overrides("addon_name", "version", "project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_addon_project_overrides")]
    #[doc(alias = "DELETE /api/addons/{addon_name}/{version}/overrides/{project_name}")]
    pub fn delete_project_overrides(
        &self,
        addon_name: impl AsRef<str>,
        version: impl AsRef<str>,
        project_name: impl AsRef<str>,
    ) -> Call<DeleteAddonProjectOverrides> {
        rt::Call::of::<DeleteAddonProjectOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("version", version.as_ref())
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Get the stored overrides of an add-on in a project, unprocessed.
    ///
    /// `GET /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CGetRawAddonProjectOverrides%3E): `site_id`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_raw_project_overrides("addon_name", "addon_version", "project_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_raw_addon_project_overrides")]
    #[doc(
        alias = "GET /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}"
    )]
    pub fn get_raw_project_overrides(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
        project_name: impl AsRef<str>,
    ) -> Call<GetRawAddonProjectOverrides> {
        rt::Call::of::<GetRawAddonProjectOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .path("project_name", project_name.as_ref())
            .into()
    }
    /// Store the overrides of an add-on in a project, unchecked.
    ///
    /// For administrators: nothing is validated and no event is sent.
    ///
    /// `PUT /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    ///
    /// [Optional](Call#impl-Call%3CSetRawAddonProjectOverrides%3E): `site_id`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::rt::JsonObject) -> Result<(), ayon::Error> {
    /// client.addons().set_raw_project_overrides("addon_name", "addon_version", "project_name", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_raw_addon_project_overrides")]
    #[doc(
        alias = "PUT /api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}"
    )]
    pub fn set_raw_project_overrides(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
        project_name: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<SetRawAddonProjectOverrides> {
        rt::Call::of::<SetRawAddonProjectOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the JSON Schema of an add-on's site settings.
    ///
    /// `GET /api/addons/{addon_name}/{version}/siteSettings/schema` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `version`: Version of the add-on.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_site_settings_schema("addon_name", "version").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_addon_site_settings_schema")]
    #[doc(alias = "GET /api/addons/{addon_name}/{version}/siteSettings/schema")]
    pub fn get_site_settings_schema(
        &self,
        addon_name: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> Call<GetAddonSiteSettingsSchema> {
        rt::Call::of::<GetAddonSiteSettingsSchema>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("version", version.as_ref())
            .into()
    }
    /// Get an add-on's settings of a site.
    ///
    /// `GET /api/addons/{addon_name}/{version}/siteSettings` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CGetAddonSiteSettings%3E): `site_id`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_site_settings("addon_name", "version").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_addon_site_settings")]
    #[doc(alias = "GET /api/addons/{addon_name}/{version}/siteSettings")]
    pub fn get_site_settings(
        &self,
        addon_name: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> Call<GetAddonSiteSettings> {
        rt::Call::of::<GetAddonSiteSettings>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("version", version.as_ref())
            .into()
    }
    /// Set an add-on's settings of a site.
    ///
    /// `PUT /api/addons/{addon_name}/{version}/siteSettings` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CSetAddonSiteSettings%3E): `site_id`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::rt::JsonObject) -> Result<(), ayon::Error> {
    /// client.addons().set_site_settings("addon_name", "version", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_addon_site_settings")]
    #[doc(alias = "PUT /api/addons/{addon_name}/{version}/siteSettings")]
    pub fn set_site_settings(
        &self,
        addon_name: impl AsRef<str>,
        version: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<SetAddonSiteSettings> {
        rt::Call::of::<SetAddonSiteSettings>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("version", version.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the JSON Schema of an add-on's studio settings.
    ///
    /// `GET /api/addons/{addon_name}/{addon_version}/schema` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CGetAddonSettingsSchema%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_settings_schema("addon_name", "addon_version").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_addon_settings_schema")]
    #[doc(alias = "GET /api/addons/{addon_name}/{addon_version}/schema")]
    pub fn get_settings_schema(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
    ) -> Call<GetAddonSettingsSchema> {
        rt::Call::of::<GetAddonSettingsSchema>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .into()
    }
    /// Get an add-on's studio settings, overrides included.
    ///
    /// `GET /api/addons/{addon_name}/{addon_version}/settings` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CGetAddonStudioSettings%3E): `as`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_studio_settings("addon_name", "addon_version").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_addon_studio_settings")]
    #[doc(alias = "GET /api/addons/{addon_name}/{addon_version}/settings")]
    pub fn get_studio_settings(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
    ) -> Call<GetAddonStudioSettings> {
        rt::Call::of::<GetAddonStudioSettings>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .into()
    }
    /// Set an add-on's studio settings.
    ///
    /// What differs from the defaults is stored as an override.
    ///
    /// `POST /api/addons/{addon_name}/{addon_version}/settings` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CSetAddonStudioSettings%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::rt::JsonObject) -> Result<(), ayon::Error> {
    /// client.addons().set_studio_settings("addon_name", "addon_version", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_addon_studio_settings")]
    #[doc(alias = "POST /api/addons/{addon_name}/{addon_version}/settings")]
    pub fn set_studio_settings(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<SetAddonStudioSettings> {
        rt::Call::of::<SetAddonStudioSettings>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List which settings of an add-on the studio overrides.
    ///
    /// `GET /api/addons/{addon_name}/{addon_version}/overrides` gives [`rt::Json`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CGetAddonStudioOverrides%3E): `as`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_studio_overrides("addon_name", "addon_version").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_addon_studio_overrides")]
    #[doc(alias = "GET /api/addons/{addon_name}/{addon_version}/overrides")]
    pub fn get_studio_overrides(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
    ) -> Call<GetAddonStudioOverrides> {
        rt::Call::of::<GetAddonStudioOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .into()
    }
    /// Delete or pin one override of an add-on's studio settings.
    ///
    /// `POST /api/addons/{addon_name}/{addon_version}/overrides` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CModifyStudioOverrides%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.addons().modify_studio_overrides("addon_name", "addon_version", ayon::types::ModifyOverridesRequestModel::new(ayon::types::ModifyOverridesRequestModelAction::Delete, ["value"])).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/addons/{addon_name}/{addon_version}/overrides")]
    pub fn modify_studio_overrides(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
        body: impl Borrow<types::ModifyOverridesRequestModel>,
    ) -> Call<ModifyStudioOverrides> {
        rt::Call::of::<ModifyStudioOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete all studio overrides of an add-on's settings.
    ///
    /// `DELETE /api/addons/{addon_name}/{addon_version}/overrides` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CDeleteAddonStudioOverrides%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.addons().delete_studio_overrides("addon_name", "addon_version").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_addon_studio_overrides")]
    #[doc(alias = "DELETE /api/addons/{addon_name}/{addon_version}/overrides")]
    pub fn delete_studio_overrides(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
    ) -> Call<DeleteAddonStudioOverrides> {
        rt::Call::of::<DeleteAddonStudioOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .into()
    }
    /// Get the stored studio overrides of an add-on, unprocessed.
    ///
    /// `GET /api/addons/{addon_name}/{addon_version}/rawOverrides` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CGetRawAddonStudioOverrides%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_raw_studio_overrides("addon_name", "addon_version").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_raw_addon_studio_overrides")]
    #[doc(alias = "GET /api/addons/{addon_name}/{addon_version}/rawOverrides")]
    pub fn get_raw_studio_overrides(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
    ) -> Call<GetRawAddonStudioOverrides> {
        rt::Call::of::<GetRawAddonStudioOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .into()
    }
    /// Store the studio overrides of an add-on, unchecked.
    ///
    /// For administrators: nothing is validated and no event is sent.
    ///
    /// `PUT /api/addons/{addon_name}/{addon_version}/rawOverrides` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    ///
    /// [Optional](Call#impl-Call%3CSetRawAddonStudioOverrides%3E): `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::rt::JsonObject) -> Result<(), ayon::Error> {
    /// client.addons().set_raw_studio_overrides("addon_name", "addon_version", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_raw_addon_studio_overrides")]
    #[doc(alias = "PUT /api/addons/{addon_name}/{addon_version}/rawOverrides")]
    pub fn set_raw_studio_overrides(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<SetRawAddonStudioOverrides> {
        rt::Call::of::<SetRawAddonStudioOverrides>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get the settings of all add-ons of a variant.
    ///
    /// `GET /api/settings/addons` gives [`types::AddonSettingsResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetAllAddonsSettings%3E): `project`, `site`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_all_addons_settings().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    #[doc(alias = "GET /api/settings/addons")]
    pub fn get_all_addons_settings(&self) -> Call<GetAllAddonsSettings> {
        Call::new(self.0)
    }
    /// Get the site settings of all add-ons of a variant.
    ///
    /// `GET /api/settings/addons/siteSettings` gives [`types::AddonSettingsResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetAllSiteSettings%3E): `site`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_all_site_settings().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    #[doc(alias = "GET /api/settings/addons/siteSettings")]
    pub fn get_all_site_settings(&self) -> Call<GetAllSiteSettings> {
        Call::new(self.0)
    }
    /// Get the settings of all add-ons of a bundle.
    ///
    /// Studio settings, or those of a project if it is named; with `site_id` also those of the site. `summary` leaves the settings themselves out.
    ///
    /// `GET /api/settings` gives [`types::AllSettingsResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetAllSettings%3E): `bundle_name`, `limit`, `project_bundle_name`, `project_name`, `site_id`, `summary`, `variant`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.addons().get_settings().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_all_settings")]
    #[doc(alias = "GET /api/settings")]
    pub fn get_settings(&self) -> Call<GetAllSettings> {
        Call::new(self.0)
    }
}

rt::operation! { ListAddons "list_addons" GET "/api/addons" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AddonsListAddonsAddonList,
    failure json types::ErrorResponse
} }

impl Call<ListAddons> {
    /// Also the details of each version. Default: `false`.
    pub fn details(self, value: bool) -> Self {
        self.inner.query("details", &value).into()
    }
}

rt::operation! { ConfigureAddons "configure_addons" POST "/api/addons" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteAddon "delete_addon" DELETE "/api/addons/{addon_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<DeleteAddon> {
    /// Also delete the settings. Default: `false`.
    pub fn purge(self, value: bool) -> Self {
        self.inner.query("purge", &value).into()
    }
}

rt::operation! { DeleteAddonVersion "delete_addon_version" DELETE "/api/addons/{addon_name}/{addon_version}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<DeleteAddonVersion> {
    /// Also delete the settings. Default: `false`.
    pub fn purge(self, value: bool) -> Self {
        self.inner.query("purge", &value).into()
    }
}

rt::operation! { GetInstalledAddonsList "get_installed_addons_list" GET "/api/addons/install" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AddonInstallListResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { UploadAddonZipFile "upload_addon_zip_file" POST "/api/addons/install" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::InstallAddonResponseModel,
    failure json types::ErrorResponse
} }

impl Call<UploadAddonZipFile> {
    /// Name of the add-on.
    pub fn addon_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("addonName", value.as_ref()).into()
    }
    /// Version of the add-on.
    pub fn addon_version(self, value: impl AsRef<str>) -> Self {
        self.inner.query("addonVersion", value.as_ref()).into()
    }
    /// Where the server can fetch the file.
    pub fn url(self, value: impl AsRef<str>) -> Self {
        self.inner.query("url", value.as_ref()).into()
    }
    /// The zip archive; not needed with `url`.
    pub fn body(self, value: impl Into<rt::Body>) -> Self {
        self.inner.raw("application/octet-stream", value).into()
    }
}

rt::operation! { GetAddonProjectSettingsSchema "get_addon_project_settings_schema" GET "/api/addons/{addon_name}/{version}/schema/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

impl Call<GetAddonProjectSettingsSchema> {
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { GetAddonProjectSettings "get_addon_project_settings" GET "/api/addons/{addon_name}/{version}/settings/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

impl Call<GetAddonProjectSettings> {
    /// Version of the add-on in whose shape the settings are returned.
    pub fn r#as(self, value: impl AsRef<str>) -> Self {
        self.inner.query("as", value.as_ref()).into()
    }
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { SetAddonProjectSettings "set_addon_project_settings" POST "/api/addons/{addon_name}/{version}/settings/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<SetAddonProjectSettings> {
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { GetAddonProjectOverrides "get_addon_project_overrides" GET "/api/addons/{addon_name}/{version}/overrides/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Json,
    failure json types::ErrorResponse
} }

impl Call<GetAddonProjectOverrides> {
    /// Version of the add-on in whose shape the settings are returned.
    pub fn r#as(self, value: impl AsRef<str>) -> Self {
        self.inner.query("as", value.as_ref()).into()
    }
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { ModifyProjectOverrides "modify_project_overrides" POST "/api/addons/{addon_name}/{version}/overrides/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<ModifyProjectOverrides> {
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { DeleteAddonProjectOverrides "delete_addon_project_overrides" DELETE "/api/addons/{addon_name}/{version}/overrides/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<DeleteAddonProjectOverrides> {
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { GetRawAddonProjectOverrides "get_raw_addon_project_overrides" GET "/api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

impl Call<GetRawAddonProjectOverrides> {
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { SetRawAddonProjectOverrides "set_raw_addon_project_overrides" PUT "/api/addons/{addon_name}/{addon_version}/rawOverrides/{project_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<SetRawAddonProjectOverrides> {
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { GetAddonSiteSettingsSchema "get_addon_site_settings_schema" GET "/api/addons/{addon_name}/{version}/siteSettings/schema" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

rt::operation! { GetAddonSiteSettings "get_addon_site_settings" GET "/api/addons/{addon_name}/{version}/siteSettings" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

impl Call<GetAddonSiteSettings> {
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
}

rt::operation! { SetAddonSiteSettings "set_addon_site_settings" PUT "/api/addons/{addon_name}/{version}/siteSettings" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<SetAddonSiteSettings> {
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
}

rt::operation! { GetAddonSettingsSchema "get_addon_settings_schema" GET "/api/addons/{addon_name}/{addon_version}/schema" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

impl Call<GetAddonSettingsSchema> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { GetAddonStudioSettings "get_addon_studio_settings" GET "/api/addons/{addon_name}/{addon_version}/settings" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

impl Call<GetAddonStudioSettings> {
    /// Version of the add-on in whose shape the settings are returned.
    pub fn r#as(self, value: impl AsRef<str>) -> Self {
        self.inner.query("as", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { SetAddonStudioSettings "set_addon_studio_settings" POST "/api/addons/{addon_name}/{addon_version}/settings" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<SetAddonStudioSettings> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { GetAddonStudioOverrides "get_addon_studio_overrides" GET "/api/addons/{addon_name}/{addon_version}/overrides" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Json,
    failure json types::ErrorResponse
} }

impl Call<GetAddonStudioOverrides> {
    /// Version of the add-on in whose shape the settings are returned.
    pub fn r#as(self, value: impl AsRef<str>) -> Self {
        self.inner.query("as", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { ModifyStudioOverrides "modify_studio_overrides" POST "/api/addons/{addon_name}/{addon_version}/overrides" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<ModifyStudioOverrides> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { DeleteAddonStudioOverrides "delete_addon_studio_overrides" DELETE "/api/addons/{addon_name}/{addon_version}/overrides" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<DeleteAddonStudioOverrides> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { GetRawAddonStudioOverrides "get_raw_addon_studio_overrides" GET "/api/addons/{addon_name}/{addon_version}/rawOverrides" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

impl Call<GetRawAddonStudioOverrides> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { SetRawAddonStudioOverrides "set_raw_addon_studio_overrides" PUT "/api/addons/{addon_name}/{addon_version}/rawOverrides" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<SetRawAddonStudioOverrides> {
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}

rt::operation! { GetAllAddonsSettings "get_all_addons_settings" GET "/api/settings/addons" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AddonSettingsResponse,
    failure json types::ErrorResponse
} }

impl Call<GetAllAddonsSettings> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn project(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project", value.as_ref()).into()
    }
    /// Id of the site. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn site(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl Into<types::ListInstallersVariant>) -> Self {
        self.inner
            .query("variant", &Into::<types::ListInstallersVariant>::into(value))
            .into()
    }
}

rt::operation! { GetAllSiteSettings "get_all_site_settings" GET "/api/settings/addons/siteSettings" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AddonSettingsResponse,
    failure json types::ErrorResponse
} }

impl Call<GetAllSiteSettings> {
    /// Id of the site. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn site(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site", value.as_ref()).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl Into<types::ListInstallersVariant>) -> Self {
        self.inner
            .query("variant", &Into::<types::ListInstallersVariant>::into(value))
            .into()
    }
}

rt::operation! { GetAllSettings "get_all_settings" GET "/api/settings" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AllSettingsResponseModel,
    failure json types::ErrorResponse
} }

impl Call<GetAllSettings> {
    /// Name of the bundle, in place of the one that the variant uses. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub fn bundle_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("bundle_name", value.as_ref()).into()
    }
    /// At most so many. Default: `30`.
    pub fn limit(self, value: i64) -> Self {
        self.inner.query("limit", &value).into()
    }
    /// Name of the project bundle, in place of the one in use.
    pub fn project_bundle_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_bundle_name", value.as_ref()).into()
    }
    /// Name of the project; without it the studio settings are returned. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
    /// Id of the site.
    pub fn site_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("site_id", value.as_ref()).into()
    }
    /// Without the settings themselves. Default: `false`.
    pub fn summary(self, value: bool) -> Self {
        self.inner.query("summary", &value).into()
    }
    /// Variant: `production`, `staging`, or the name of a development bundle. Default: `"production"`.
    pub fn variant(self, value: impl AsRef<str>) -> Self {
        self.inner.query("variant", value.as_ref()).into()
    }
}
