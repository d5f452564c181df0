// Written by clientsmith. Do not edit: the next run overwrites it.

//! Models of the registry.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Models of the registry.
#[derive(Clone, Copy, Debug)]
pub struct Models<'c>(pub(crate) &'c rt::Core);

impl Models<'_> {
    /// List models
    ///
    /// `GET /api/integrations/meshmodels/models` gives [`types::GetMeshModelModelsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetMeshModelModels%3E): `organization_id`, `page`, `page_size`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.models().get_mesh_models().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getMeshModelModels")]
    #[doc(alias = "GET /api/integrations/meshmodels/models")]
    pub fn get_mesh_models(&self) -> Call<GetMeshModelModels> {
        Call::new(self.0)
    }
}

rt::operation! { GetMeshModelModels "getMeshModelModels" GET "/api/integrations/meshmodels/models" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/models").total("/totalCount").answered("/page") => types::GetMeshModelModelsResponseModel,
    output json types::GetMeshModelModelsResponse, failure text
} }

impl Call<GetMeshModelModels> {
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
    /// Only what contains this text. Maximum length: 255.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction. Maximum length: 255.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
}
