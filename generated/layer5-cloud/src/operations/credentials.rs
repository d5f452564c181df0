// Written by clientsmith. Do not edit: the next run overwrites it.

//! Credentials of integrations.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Credentials of integrations.
#[derive(Clone, Copy, Debug)]
pub struct Credentials<'c>(pub(crate) &'c rt::Core);

impl Credentials<'_> {
    /// List the user's credentials
    ///
    /// `GET /api/integrations/credentials` gives [`types::GetUserCredentialsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetUserCredentials%3E): `organization_id`, `page`, `page_size`, `pagesize`, `search`, `order`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.credentials().get_user_credentials().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getUserCredentials")]
    #[doc(alias = "GET /api/integrations/credentials")]
    pub fn get_user_credentials(&self) -> Call<GetUserCredentials> {
        Call::new(self.0)
    }
    /// Save a credential
    ///
    /// `POST /api/integrations/credentials` gives [`types::GetUserCredentialsResponseCredential`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CSaveUserCredential%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.credentials().save_user(layer5_cloud::types::SaveUserCredentialRequest::new("name", "type")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "saveUserCredential")]
    #[doc(alias = "POST /api/integrations/credentials")]
    pub fn save_user(
        &self,
        body: impl Borrow<types::SaveUserCredentialRequest>,
    ) -> Call<SaveUserCredential> {
        rt::Call::of::<SaveUserCredential>(self.0).json(body.borrow()).into()
    }
    /// Update a credential
    ///
    /// `PUT /api/integrations/credentials` gives [`types::GetUserCredentialsResponseCredential`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CUpdateUserCredential%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.credentials().update_user_credential(layer5_cloud::types::SaveUserCredentialRequest::new("name", "type")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateUserCredential")]
    #[doc(alias = "PUT /api/integrations/credentials")]
    pub fn update_user_credential(
        &self,
        body: impl Borrow<types::SaveUserCredentialRequest>,
    ) -> Call<UpdateUserCredential> {
        rt::Call::of::<UpdateUserCredential>(self.0).json(body.borrow()).into()
    }
    /// Delete a credential
    ///
    /// `DELETE /api/integrations/credentials` gives nothing, or fails with text.
    ///
    /// - `credential_id`: The credential.
    ///
    /// [Optional](Call#impl-Call%3CDeleteUserCredential%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.credentials().delete_user_credential("credential_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteUserCredential")]
    #[doc(alias = "DELETE /api/integrations/credentials")]
    pub fn delete_user_credential(
        &self,
        credential_id: impl AsRef<str>,
    ) -> Call<DeleteUserCredential> {
        rt::Call::of::<DeleteUserCredential>(self.0)
            .query("credentialId", credential_id.as_ref())
            .into()
    }
    /// Get a credential
    ///
    /// `GET /api/integrations/credentials/{credentialId}` gives [`types::GetUserCredentialsResponseCredential`], or fails with text.
    ///
    /// - `credential_id`: The credential.
    ///
    /// [Optional](Call#impl-Call%3CGetCredentialById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.credentials().get_by_id("credential_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getCredentialById")]
    #[doc(alias = "GET /api/integrations/credentials/{credentialId}")]
    pub fn get_by_id(&self, credential_id: impl AsRef<str>) -> Call<GetCredentialById> {
        rt::Call::of::<GetCredentialById>(self.0)
            .path("credentialId", credential_id.as_ref())
            .into()
    }
}

rt::operation! { GetUserCredentials "getUserCredentials" GET "/api/integrations/credentials" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/credentials").total("/totalCount").answered("/page") => types::GetUserCredentialsResponseCredential,
    output json types::GetUserCredentialsResponse, failure text
} }

impl Call<GetUserCredentials> {
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

rt::operation! { SaveUserCredential "saveUserCredential" POST "/api/integrations/credentials" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::GetUserCredentialsResponseCredential, failure text
} }

impl Call<SaveUserCredential> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateUserCredential "updateUserCredential" PUT "/api/integrations/credentials" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetUserCredentialsResponseCredential, failure text
} }

impl Call<UpdateUserCredential> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteUserCredential "deleteUserCredential" DELETE "/api/integrations/credentials" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteUserCredential> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetCredentialById "getCredentialById" GET "/api/integrations/credentials/{credentialId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetUserCredentialsResponseCredential, failure text
} }

impl Call<GetCredentialById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
