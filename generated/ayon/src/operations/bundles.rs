// Written by clientsmith. Do not edit: the next run overwrites it.

//! Bundles: versions of add-ons and of the launcher that belong together.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Bundles: versions of add-ons and of the launcher that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Bundles<'c>(pub(crate) &'c rt::Core);

impl Bundles<'_> {
    /// List the bundles.
    ///
    /// `GET /api/bundles` gives [`types::ListBundleModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CListBundles%3E): `archived`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.bundles().list().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "list_bundles")]
    #[doc(alias = "GET /api/bundles")]
    pub fn list(&self) -> Call<ListBundles> {
        Call::new(self.0)
    }
    /// Create a bundle.
    ///
    /// `POST /api/bundles` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CCreateNewBundle%3E): `force`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.bundles().create_new_bundle(ayon::types::BundleModel::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/bundles")]
    pub fn create_new_bundle(
        &self,
        body: impl Borrow<types::BundleModel>,
    ) -> Call<CreateNewBundle> {
        rt::Call::of::<CreateNewBundle>(self.0).json(body.borrow()).into()
    }
    /// Check whether the add-ons of a bundle fit together.
    ///
    /// Nothing is stored.
    ///
    /// `POST /api/bundles/check` gives [`types::CheckBundleResponseModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.bundles().check_compatibility(ayon::types::BundleModel::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "check_bundle_compatibility")]
    #[doc(alias = "POST /api/bundles/check")]
    pub fn check_compatibility(
        &self,
        body: impl Borrow<types::BundleModel>,
    ) -> Call<CheckBundleCompatibility> {
        rt::Call::of::<CheckBundleCompatibility>(self.0).json(body.borrow()).into()
    }
    /// Perform an action on a bundle, such as promoting it to production.
    ///
    /// `POST /api/bundles/{bundle_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `bundle_name`: Name of the bundle.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.bundles().actions("bundle_name", ayon::types::BundleActionModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "bundle_actions")]
    #[doc(alias = "POST /api/bundles/{bundle_name}")]
    pub fn actions(
        &self,
        bundle_name: impl AsRef<str>,
        body: impl Borrow<types::BundleActionModel>,
    ) -> Call<BundleActions> {
        rt::Call::of::<BundleActions>(self.0)
            .path("bundle_name", bundle_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a bundle.
    ///
    /// `DELETE /api/bundles/{bundle_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `bundle_name`: Name of the bundle.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.bundles().delete_existing_bundle("bundle_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/bundles/{bundle_name}")]
    pub fn delete_existing_bundle(
        &self,
        bundle_name: impl AsRef<str>,
    ) -> Call<DeleteExistingBundle> {
        rt::Call::of::<DeleteExistingBundle>(self.0)
            .path("bundle_name", bundle_name.as_ref())
            .into()
    }
    /// Change a bundle.
    ///
    /// `PATCH /api/bundles/{bundle_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `bundle_name`: Name of the bundle.
    ///
    /// [Optional](Call#impl-Call%3CUpdateBundle%3E): `build`, `force`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.bundles().update("bundle_name", ayon::types::BundlePatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_bundle")]
    #[doc(alias = "PATCH /api/bundles/{bundle_name}")]
    pub fn update(
        &self,
        bundle_name: impl AsRef<str>,
        body: impl Borrow<types::BundlePatchModel>,
    ) -> Call<UpdateBundle> {
        rt::Call::of::<UpdateBundle>(self.0)
            .path("bundle_name", bundle_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Carry add-on settings over from one bundle to another.
    ///
    /// Concerns the add-ons that both bundles contain. The target has to be the production, staging or a development bundle.
    ///
    /// `POST /api/migrateSettingsByBundle` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.bundles().migrate_settings_by(ayon::types::MigrateBundleSettingsRequest::new("sourceBundle", "targetBundle", "sourceVariant", "targetVariant")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "migrate_settings_by_bundle")]
    #[doc(alias = "POST /api/migrateSettingsByBundle")]
    pub fn migrate_settings_by(
        &self,
        body: impl Borrow<types::MigrateBundleSettingsRequest>,
    ) -> Call<MigrateSettingsByBundle> {
        rt::Call::of::<MigrateSettingsByBundle>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { ListBundles "list_bundles" GET "/api/bundles" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ListBundleModel,
    failure json types::ErrorResponse
} }

impl Call<ListBundles> {
    /// Also archived bundles. Default: `false`.
    pub fn archived(self, value: bool) -> Self {
        self.inner.query("archived", &value).into()
    }
}

rt::operation! { CreateNewBundle "create_new_bundle" POST "/api/bundles" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201, output empty,
    failure json types::ErrorResponse
} }

impl Call<CreateNewBundle> {
    /// Create the bundle despite issues. Default: `false`.
    pub fn force(self, value: bool) -> Self {
        self.inner.query("force", &value).into()
    }
}

rt::operation! { CheckBundleCompatibility "check_bundle_compatibility" POST "/api/bundles/check" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::CheckBundleResponseModel,
    failure json types::ErrorResponse
} }

rt::operation! { BundleActions "bundle_actions" POST "/api/bundles/{bundle_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteExistingBundle "delete_existing_bundle" DELETE "/api/bundles/{bundle_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateBundle "update_bundle" PATCH "/api/bundles/{bundle_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

impl Call<UpdateBundle> {
    /// Platforms to build dependency packages for.
    pub fn build(
        self,
        value: impl IntoIterator<Item = impl Into<types::UpdateBundleBuildItem>>,
    ) -> Self {
        self.inner
            .query("build", &rt::list::<types::UpdateBundleBuildItem>(value))
            .into()
    }
    /// Change the bundle despite issues. Default: `false`.
    pub fn force(self, value: bool) -> Self {
        self.inner.query("force", &value).into()
    }
}

rt::operation! { MigrateSettingsByBundle "migrate_settings_by_bundle" POST "/api/migrateSettingsByBundle" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }
