// Written by clientsmith. Do not edit: the next run overwrites it.

//! Products of a project.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Products of a project.
#[derive(Clone, Copy, Debug)]
pub struct Products<'c>(pub(crate) &'c rt::Core);

impl Products<'_> {
    /// Get a product.
    ///
    /// `GET /api/projects/{project_name}/products/{product_id}` gives [`types::ProductModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `product_id`: Id of the product. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.products().get("project_name", "product_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_product")]
    #[doc(alias = "GET /api/projects/{project_name}/products/{product_id}")]
    pub fn get(
        &self,
        project_name: impl AsRef<str>,
        product_id: impl AsRef<str>,
    ) -> Call<GetProduct> {
        rt::Call::of::<GetProduct>(self.0)
            .path("project_name", project_name.as_ref())
            .path("product_id", product_id.as_ref())
            .into()
    }
    /// Delete a product with its versions and representations.
    ///
    /// `DELETE /api/projects/{project_name}/products/{product_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `product_id`: Id of the product. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.products().delete("project_name", "product_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "delete_product")]
    #[doc(alias = "DELETE /api/projects/{project_name}/products/{product_id}")]
    pub fn delete(
        &self,
        project_name: impl AsRef<str>,
        product_id: impl AsRef<str>,
    ) -> Call<DeleteProduct> {
        rt::Call::of::<DeleteProduct>(self.0)
            .path("project_name", project_name.as_ref())
            .path("product_id", product_id.as_ref())
            .into()
    }
    /// Change a product.
    ///
    /// `PATCH /api/projects/{project_name}/products/{product_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// - `product_id`: Id of the product. Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.products().update("project_name", "product_id", ayon::types::ProductPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "update_product")]
    #[doc(alias = "PATCH /api/projects/{project_name}/products/{product_id}")]
    pub fn update(
        &self,
        project_name: impl AsRef<str>,
        product_id: impl AsRef<str>,
        body: impl Borrow<types::ProductPatchModel>,
    ) -> Call<UpdateProduct> {
        rt::Call::of::<UpdateProduct>(self.0)
            .path("project_name", project_name.as_ref())
            .path("product_id", product_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Create a product.
    ///
    /// `POST /api/projects/{project_name}/products` gives [`types::EntityIdResponse`], or fails with [`types::ErrorResponse`].
    ///
    /// - `project_name`: Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.products().create("project_name", ayon::types::ProductPostModel::new("name", "folderId", "productType")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_product")]
    #[doc(alias = "POST /api/projects/{project_name}/products")]
    pub fn create(
        &self,
        project_name: impl AsRef<str>,
        body: impl Borrow<types::ProductPostModel>,
    ) -> Call<CreateProduct> {
        rt::Call::of::<CreateProduct>(self.0)
            .path("project_name", project_name.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { GetProduct "get_product" GET "/api/projects/{project_name}/products/{product_id}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ProductModel,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteProduct "delete_product" DELETE "/api/projects/{project_name}/products/{product_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateProduct "update_product" PATCH "/api/projects/{project_name}/products/{product_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { CreateProduct "create_product" POST "/api/projects/{project_name}/products" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::EntityIdResponse, failure json types::ErrorResponse
} }
