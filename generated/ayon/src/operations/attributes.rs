// Written by clientsmith. Do not edit: the next run overwrites it.

//! Attributes of entities and how they are configured.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Attributes of entities and how they are configured.
#[derive(Clone, Copy, Debug)]
pub struct Attributes<'c>(pub(crate) &'c rt::Core);

impl Attributes<'_> {
    /// List the attributes and how they are configured.
    ///
    /// `GET /api/attributes` gives [`types::GetAttributeListModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.attributes().get_list().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_attribute_list")]
    #[doc(alias = "GET /api/attributes")]
    pub fn get_list(&self) -> Call<GetAttributeList> {
        Call::new(self.0)
    }
    /// Configure several attributes at once.
    ///
    /// `deleteMissing` also deletes those that the list does not name.
    ///
    /// `PUT /api/attributes` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.attributes().set_list(ayon::types::SetAttributeListModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_attribute_list")]
    #[doc(alias = "PUT /api/attributes")]
    pub fn set_list(
        &self,
        body: impl Borrow<types::SetAttributeListModel>,
    ) -> Call<SetAttributeList> {
        rt::Call::of::<SetAttributeList>(self.0).json(body.borrow()).into()
    }
    /// Get the configuration of an attribute.
    ///
    /// `GET /api/attributes/{attribute_name}` gives [`types::AttributeModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `attribute_name`: Name of the attribute. Pattern: `^[a-zA-Z0-9]{2,64}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.attributes().get_config("attribute_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_attribute_config")]
    #[doc(alias = "GET /api/attributes/{attribute_name}")]
    pub fn get_config(
        &self,
        attribute_name: impl AsRef<str>,
    ) -> Call<GetAttributeConfig> {
        rt::Call::of::<GetAttributeConfig>(self.0)
            .path("attribute_name", attribute_name.as_ref())
            .into()
    }
    /// Create an attribute or replace its configuration.
    ///
    /// `PUT /api/attributes/{attribute_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `attribute_name`: Name of the attribute. Pattern: `^[a-zA-Z0-9]{2,64}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.attributes().set_config("attribute_name", ayon::types::AttributePutModel::new(1, ayon::types::AttributeData::new())).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "set_attribute_config")]
    #[doc(alias = "PUT /api/attributes/{attribute_name}")]
    pub fn set_config(
        &self,
        attribute_name: impl AsRef<str>,
        body: impl Borrow<types::AttributePutModel>,
    ) -> Call<SetAttributeConfig> {
        rt::Call::of::<SetAttributeConfig>(self.0)
            .path("attribute_name", attribute_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete an attribute.
    ///
    /// `DELETE /api/attributes/{attribute_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `attribute_name`: Name of the attribute. Pattern: `^[a-zA-Z0-9]{2,64}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.attributes().delete("attribute_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_attribute")]
    #[doc(alias = "DELETE /api/attributes/{attribute_name}")]
    pub fn delete(&self, attribute_name: impl AsRef<str>) -> Call<DeleteAttribute> {
        rt::Call::of::<DeleteAttribute>(self.0)
            .path("attribute_name", attribute_name.as_ref())
            .into()
    }
    /// Change parts of an attribute's configuration.
    ///
    /// `PATCH /api/attributes/{attribute_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `attribute_name`: Name of the attribute. Pattern: `^[a-zA-Z0-9]{2,64}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.attributes().patch_config("attribute_name", ayon::types::AttributePatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "patch_attribute_config")]
    #[doc(alias = "PATCH /api/attributes/{attribute_name}")]
    pub fn patch_config(
        &self,
        attribute_name: impl AsRef<str>,
        body: impl Borrow<types::AttributePatchModel>,
    ) -> Call<PatchAttributeConfig> {
        rt::Call::of::<PatchAttributeConfig>(self.0)
            .path("attribute_name", attribute_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetAttributeList "get_attribute_list" GET "/api/attributes" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::GetAttributeListModel,
    failure json types::ErrorResponse
} }

rt::operation! { SetAttributeList "set_attribute_list" PUT "/api/attributes" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetAttributeConfig "get_attribute_config" GET "/api/attributes/{attribute_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AttributeModel,
    failure json types::ErrorResponse
} }

rt::operation! { SetAttributeConfig "set_attribute_config" PUT "/api/attributes/{attribute_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteAttribute "delete_attribute" DELETE "/api/attributes/{attribute_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { PatchAttributeConfig "patch_attribute_config" PATCH "/api/attributes/{attribute_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }
