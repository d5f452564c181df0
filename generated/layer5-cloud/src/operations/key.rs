// Written by clientsmith. Do not edit: the next run overwrites it.

//! Keys, which are single permissions.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Keys, which are single permissions.
#[derive(Clone, Copy, Debug)]
pub struct Key<'c>(pub(crate) &'c rt::Core);

impl Key<'_> {
    /// List keys
    ///
    /// `GET /api/auth/keys` gives [`types::GetUserKeysResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetKeys%3E): `organization_id`, `page`, `page_size`, `pagesize`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.key().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getKeys")]
    #[doc(alias = "GET /api/auth/keys")]
    pub fn get(&self) -> Call<GetKeys> {
        Call::new(self.0)
    }
    /// Create or update a key
    ///
    /// `POST /api/auth/keys` gives [`types::GetUserKeysResponseKey`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CUpsertKey%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.key().upsert(layer5_cloud::types::UpsertKeyRequest::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upsertKey")]
    #[doc(alias = "POST /api/auth/keys")]
    pub fn upsert(&self, body: impl Borrow<types::UpsertKeyRequest>) -> Call<UpsertKey> {
        rt::Call::of::<UpsertKey>(self.0).json(body.borrow()).into()
    }
    /// Get a key
    ///
    /// `GET /api/auth/keys/{keyId}` gives [`types::GetUserKeysResponseKey`], or fails with text.
    ///
    /// - `key_id`: The key.
    ///
    /// [Optional](Call#impl-Call%3CGetKeyById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.key().get_by_id("key_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getKeyById")]
    #[doc(alias = "GET /api/auth/keys/{keyId}")]
    pub fn get_by_id(&self, key_id: impl AsRef<str>) -> Call<GetKeyById> {
        rt::Call::of::<GetKeyById>(self.0).path("keyId", key_id.as_ref()).into()
    }
    /// Delete a key
    ///
    /// `DELETE /api/auth/keys/{keyId}` gives nothing, or fails with text.
    ///
    /// - `key_id`: The key.
    ///
    /// [Optional](Call#impl-Call%3CDeleteKey%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.key().delete("key_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteKey")]
    #[doc(alias = "DELETE /api/auth/keys/{keyId}")]
    pub fn delete(&self, key_id: impl AsRef<str>) -> Call<DeleteKey> {
        rt::Call::of::<DeleteKey>(self.0).path("keyId", key_id.as_ref()).into()
    }
}

rt::operation! { GetKeys "getKeys" GET "/api/auth/keys" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/keys").total("/totalCount").answered("/page") => types::GetUserKeysResponseKey,
    output json types::GetUserKeysResponse, failure text
} }

impl Call<GetKeys> {
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
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
}

rt::operation! { UpsertKey "upsertKey" POST "/api/auth/keys" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetUserKeysResponseKey, failure text
} }

impl Call<UpsertKey> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetKeyById "getKeyById" GET "/api/auth/keys/{keyId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetUserKeysResponseKey, failure text
} }

impl Call<GetKeyById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteKey "deleteKey" DELETE "/api/auth/keys/{keyId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteKey> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
