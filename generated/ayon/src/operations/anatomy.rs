// Written by clientsmith. Do not edit: the next run overwrites it.

//! Anatomy presets: templates of projects.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Anatomy presets: templates of projects.
#[derive(Clone, Copy, Debug)]
pub struct Anatomy<'c>(pub(crate) &'c rt::Core);

impl Anatomy<'_> {
    /// Get the JSON Schema of an anatomy.
    ///
    /// Serves the form that edits presets.
    ///
    /// `GET /api/anatomy/schema` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.anatomy().get_schema().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_anatomy_schema")]
    #[doc(alias = "GET /api/anatomy/schema")]
    pub fn get_schema(&self) -> Call<GetAnatomySchema> {
        Call::new(self.0)
    }
    /// List the anatomy presets.
    ///
    /// `GET /api/anatomy/presets` gives [`types::AnatomyPresetListModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.anatomy().get_presets().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_anatomy_presets")]
    #[doc(alias = "GET /api/anatomy/presets")]
    pub fn get_presets(&self) -> Call<GetAnatomyPresets> {
        Call::new(self.0)
    }
    /// Get an anatomy preset.
    ///
    /// `__builtin__` names the preset of the server itself, `__primary__` the primary one.
    ///
    /// `GET /api/anatomy/presets/{preset_name}` gives [`types::Anatomy`], or fails with [`types::ErrorResponse`].
    ///
    /// - `preset_name`: Name of the preset, `__builtin__` or `__primary__`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.anatomy().get_preset("preset_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_anatomy_preset")]
    #[doc(alias = "GET /api/anatomy/presets/{preset_name}")]
    pub fn get_preset(&self, preset_name: impl AsRef<str>) -> Call<GetAnatomyPreset> {
        rt::Call::of::<GetAnatomyPreset>(self.0)
            .path("preset_name", preset_name.as_ref())
            .into()
    }
    /// Create an anatomy preset or replace it.
    ///
    /// `PUT /api/anatomy/presets/{preset_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `preset_name`: Name of the preset.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.anatomy().update_preset("preset_name", ayon::types::Anatomy::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_anatomy_preset")]
    #[doc(alias = "PUT /api/anatomy/presets/{preset_name}")]
    pub fn update_preset(
        &self,
        preset_name: impl AsRef<str>,
        body: impl Borrow<types::Anatomy>,
    ) -> Call<UpdateAnatomyPreset> {
        rt::Call::of::<UpdateAnatomyPreset>(self.0)
            .path("preset_name", preset_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete an anatomy preset.
    ///
    /// `DELETE /api/anatomy/presets/{preset_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `preset_name`: Name of the preset.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.anatomy().delete_preset("preset_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_anatomy_preset")]
    #[doc(alias = "DELETE /api/anatomy/presets/{preset_name}")]
    pub fn delete_preset(
        &self,
        preset_name: impl AsRef<str>,
    ) -> Call<DeleteAnatomyPreset> {
        rt::Call::of::<DeleteAnatomyPreset>(self.0)
            .path("preset_name", preset_name.as_ref())
            .into()
    }
    /// Make an anatomy preset the primary one.
    ///
    /// `POST /api/anatomy/presets/{preset_name}/primary` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `preset_name`: Name of the preset.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.anatomy().set_primary_preset("preset_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/anatomy/presets/{preset_name}/primary")]
    pub fn set_primary_preset(
        &self,
        preset_name: impl AsRef<str>,
    ) -> Call<SetPrimaryPreset> {
        rt::Call::of::<SetPrimaryPreset>(self.0)
            .path("preset_name", preset_name.as_ref())
            .into()
    }
    /// Take the rank of primary preset away.
    ///
    /// `DELETE /api/anatomy/presets/{preset_name}/primary` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `preset_name`: Name of the preset.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.anatomy().unset_primary_preset("preset_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/anatomy/presets/{preset_name}/primary")]
    pub fn unset_primary_preset(
        &self,
        preset_name: impl AsRef<str>,
    ) -> Call<UnsetPrimaryPreset> {
        rt::Call::of::<UnsetPrimaryPreset>(self.0)
            .path("preset_name", preset_name.as_ref())
            .into()
    }
    /// Rename an anatomy preset.
    ///
    /// `POST /api/anatomy/presets/{preset_name}/rename` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `preset_name`: Name of the preset.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.anatomy().rename_preset("preset_name", ayon::types::RenamePresetModel::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "rename_anatomy_preset")]
    #[doc(alias = "POST /api/anatomy/presets/{preset_name}/rename")]
    pub fn rename_preset(
        &self,
        preset_name: impl AsRef<str>,
        body: impl Borrow<types::RenamePresetModel>,
    ) -> Call<RenameAnatomyPreset> {
        rt::Call::of::<RenameAnatomyPreset>(self.0)
            .path("preset_name", preset_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetAnatomySchema "get_anatomy_schema" GET "/api/anatomy/schema" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

rt::operation! { GetAnatomyPresets "get_anatomy_presets" GET "/api/anatomy/presets" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AnatomyPresetListModel,
    failure json types::ErrorResponse
} }

rt::operation! { GetAnatomyPreset "get_anatomy_preset" GET "/api/anatomy/presets/{preset_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::Anatomy,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateAnatomyPreset "update_anatomy_preset" PUT "/api/anatomy/presets/{preset_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteAnatomyPreset "delete_anatomy_preset" DELETE "/api/anatomy/presets/{preset_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { SetPrimaryPreset "set_primary_preset" POST "/api/anatomy/presets/{preset_name}/primary" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UnsetPrimaryPreset "unset_primary_preset" DELETE "/api/anatomy/presets/{preset_name}/primary" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { RenameAnatomyPreset "rename_anatomy_preset" POST "/api/anatomy/presets/{preset_name}/rename" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }
