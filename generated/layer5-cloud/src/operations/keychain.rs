// Written by clientsmith. Do not edit: the next run overwrites it.

//! Keychains, which are sets of keys.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Keychains, which are sets of keys.
#[derive(Clone, Copy, Debug)]
pub struct Keychain<'c>(pub(crate) &'c rt::Core);

impl Keychain<'_> {
    /// List keychains
    ///
    /// `GET /api/auth/keychains` gives [`types::GetKeychainsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetKeychains%3E): `organization_id`, `page`, `page_size`, `pagesize`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.keychain().get().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getKeychains")]
    #[doc(alias = "GET /api/auth/keychains")]
    pub fn get(&self) -> Call<GetKeychains> {
        Call::new(self.0)
    }
    /// Create a keychain
    ///
    /// `POST /api/auth/keychains` gives [`types::GetKeychainsResponseKeychain`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateKeychain%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.keychain().create(layer5_cloud::types::CreateKeychainRequest::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createKeychain")]
    #[doc(alias = "POST /api/auth/keychains")]
    pub fn create(
        &self,
        body: impl Borrow<types::CreateKeychainRequest>,
    ) -> Call<CreateKeychain> {
        rt::Call::of::<CreateKeychain>(self.0).json(body.borrow()).into()
    }
    /// Get a keychain
    ///
    /// `GET /api/auth/keychains/{keychainId}` gives [`types::GetKeychainsResponseKeychain`], or fails with text.
    ///
    /// - `keychain_id`: The keychain.
    ///
    /// [Optional](Call#impl-Call%3CGetKeychainById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.keychain().get_by_id("keychain_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getKeychainById")]
    #[doc(alias = "GET /api/auth/keychains/{keychainId}")]
    pub fn get_by_id(&self, keychain_id: impl AsRef<str>) -> Call<GetKeychainById> {
        rt::Call::of::<GetKeychainById>(self.0)
            .path("keychainId", keychain_id.as_ref())
            .into()
    }
    /// Update a keychain
    ///
    /// `PUT /api/auth/keychains/{keychainId}` gives [`types::GetKeychainsResponseKeychain`], or fails with text.
    ///
    /// - `keychain_id`: The keychain.
    ///
    /// [Optional](Call#impl-Call%3CUpdateKeychain%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.keychain().update("keychain_id", layer5_cloud::types::UpdateKeychainRequest::new("name")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateKeychain")]
    #[doc(alias = "PUT /api/auth/keychains/{keychainId}")]
    pub fn update(
        &self,
        keychain_id: impl AsRef<str>,
        body: impl Borrow<types::UpdateKeychainRequest>,
    ) -> Call<UpdateKeychain> {
        rt::Call::of::<UpdateKeychain>(self.0)
            .path("keychainId", keychain_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a keychain
    ///
    /// `DELETE /api/auth/keychains/{keychainId}` gives nothing, or fails with text.
    ///
    /// - `keychain_id`: The keychain.
    ///
    /// [Optional](Call#impl-Call%3CDeleteKeychain%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.keychain().delete("keychain_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteKeychain")]
    #[doc(alias = "DELETE /api/auth/keychains/{keychainId}")]
    pub fn delete(&self, keychain_id: impl AsRef<str>) -> Call<DeleteKeychain> {
        rt::Call::of::<DeleteKeychain>(self.0)
            .path("keychainId", keychain_id.as_ref())
            .into()
    }
    /// Put a key on a keychain
    ///
    /// `POST /api/auth/keychains/{keychainId}/{keyId}` gives nothing, or fails with text.
    ///
    /// - `keychain_id`: The keychain.
    /// - `key_id`: The key.
    ///
    /// [Optional](Call#impl-Call%3CAddKeyToKeychain%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.keychain().add_key_to_keychain("keychain_id", "key_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "addKeyToKeychain")]
    #[doc(alias = "POST /api/auth/keychains/{keychainId}/{keyId}")]
    pub fn add_key_to_keychain(
        &self,
        keychain_id: impl AsRef<str>,
        key_id: impl AsRef<str>,
    ) -> Call<AddKeyToKeychain> {
        rt::Call::of::<AddKeyToKeychain>(self.0)
            .path("keychainId", keychain_id.as_ref())
            .path("keyId", key_id.as_ref())
            .into()
    }
    /// Take a key off a keychain
    ///
    /// `DELETE /api/auth/keychains/{keychainId}/{keyId}` gives nothing, or fails with text.
    ///
    /// - `keychain_id`: The keychain.
    /// - `key_id`: The key.
    ///
    /// [Optional](Call#impl-Call%3CRemoveKeyFromKeychain%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.keychain().remove_key_from_keychain("keychain_id", "key_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "removeKeyFromKeychain")]
    #[doc(alias = "DELETE /api/auth/keychains/{keychainId}/{keyId}")]
    pub fn remove_key_from_keychain(
        &self,
        keychain_id: impl AsRef<str>,
        key_id: impl AsRef<str>,
    ) -> Call<RemoveKeyFromKeychain> {
        rt::Call::of::<RemoveKeyFromKeychain>(self.0)
            .path("keychainId", keychain_id.as_ref())
            .path("keyId", key_id.as_ref())
            .into()
    }
    /// List the keys on a keychain
    ///
    /// `GET /api/auth/keychains/{keychainId}/keys` gives [`types::GetUserKeysResponse`], or fails with text.
    ///
    /// - `keychain_id`: The keychain.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetKeysOfKeychain%3E): `organization_id`, `page`, `page_size`, `pagesize`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.keychain().get_keys_of_keychain("keychain_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getKeysOfKeychain")]
    #[doc(alias = "GET /api/auth/keychains/{keychainId}/keys")]
    pub fn get_keys_of_keychain(
        &self,
        keychain_id: impl AsRef<str>,
    ) -> Call<GetKeysOfKeychain> {
        rt::Call::of::<GetKeysOfKeychain>(self.0)
            .path("keychainId", keychain_id.as_ref())
            .into()
    }
}

rt::operation! { GetKeychains "getKeychains" GET "/api/auth/keychains" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/keychains").total("/totalCount").answered("/page") => types::GetKeychainsResponseKeychain,
    output json types::GetKeychainsResponse, failure text
} }

impl Call<GetKeychains> {
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

rt::operation! { CreateKeychain "createKeychain" POST "/api/auth/keychains" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::GetKeychainsResponseKeychain, failure text
} }

impl Call<CreateKeychain> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetKeychainById "getKeychainById" GET "/api/auth/keychains/{keychainId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetKeychainsResponseKeychain, failure text
} }

impl Call<GetKeychainById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateKeychain "updateKeychain" PUT "/api/auth/keychains/{keychainId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetKeychainsResponseKeychain, failure text
} }

impl Call<UpdateKeychain> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteKeychain "deleteKeychain" DELETE "/api/auth/keychains/{keychainId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteKeychain> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { AddKeyToKeychain "addKeyToKeychain" POST "/api/auth/keychains/{keychainId}/{keyId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<AddKeyToKeychain> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { RemoveKeyFromKeychain "removeKeyFromKeychain" DELETE "/api/auth/keychains/{keychainId}/{keyId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<RemoveKeyFromKeychain> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetKeysOfKeychain "getKeysOfKeychain" GET "/api/auth/keychains/{keychainId}/keys" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/keys").total("/totalCount").answered("/page") => types::GetUserKeysResponseKey,
    output json types::GetUserKeysResponse, failure text
} }

impl Call<GetKeysOfKeychain> {
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
