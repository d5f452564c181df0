// Written by clientsmith. Do not edit: the next run overwrites it.

//! The configuration of the server.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// The configuration of the server.
#[derive(Clone, Copy, Debug)]
pub struct Configuration<'c>(pub(crate) &'c rt::Core);

impl Configuration<'_> {
    /// Get the JSON Schema of the server configuration.
    ///
    /// `GET /api/config/schema` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.configuration().get_server_config_schema().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/config/schema")]
    pub fn get_server_config_schema(&self) -> Call<GetServerConfigSchema> {
        Call::new(self.0)
    }
    /// Get the server configuration.
    ///
    /// `GET /api/config` gives [`types::ServerConfigModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.configuration().get_server_config().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/config")]
    pub fn get_server_config(&self) -> Call<GetServerConfig> {
        Call::new(self.0)
    }
    /// Replace the server configuration.
    ///
    /// `POST /api/config` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.configuration().set_server_config(ayon::types::ServerConfigModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/config")]
    pub fn set_server_config(
        &self,
        body: impl Borrow<types::ServerConfigModel>,
    ) -> Call<SetServerConfig> {
        rt::Call::of::<SetServerConfig>(self.0).json(body.borrow()).into()
    }
    /// Change some values of the server configuration.
    ///
    /// `PATCH /api/config` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client, body: ayon::rt::JsonObject) -> Result<(), ayon::Error> {
    /// client.configuration().update_server_config(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /api/config")]
    pub fn update_server_config(
        &self,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<UpdateServerConfig> {
        rt::Call::of::<UpdateServerConfig>(self.0).json(body.borrow()).into()
    }
    /// List which values of the server configuration differ from the defaults.
    ///
    /// `GET /api/config/overrides` gives [`rt::JsonObject`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.configuration().get_server_config_overrides().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/config/overrides")]
    pub fn get_server_config_overrides(&self) -> Call<GetServerConfigOverrides> {
        Call::new(self.0)
    }
    /// Get one value of the server configuration.
    ///
    /// `GET /api/config/value/{key}` gives [`rt::Json`], or fails with [`types::ErrorResponse`].
    ///
    /// - `key`: Name of the value.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.configuration().get_config_value("key").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/config/value/{key}")]
    pub fn get_config_value(&self, key: impl AsRef<str>) -> Call<GetConfigValue> {
        rt::Call::of::<GetConfigValue>(self.0).path("key", key.as_ref()).into()
    }
    /// Download the login background or the studio logo.
    ///
    /// `GET /api/config/files/{file_type}` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `file_type`: Which file of the configuration is meant.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.configuration().get_server_config_file(ayon::types::GetServerConfigFileType::LoginBackground).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/config/files/{file_type}")]
    pub fn get_server_config_file(
        &self,
        file_type: impl Into<types::GetServerConfigFileType>,
    ) -> Call<GetServerConfigFile> {
        rt::Call::of::<GetServerConfigFile>(self.0)
            .path("file_type", &Into::<types::GetServerConfigFileType>::into(file_type))
            .into()
    }
    /// Upload the login background or the studio logo.
    ///
    /// `PUT /api/config/files/{file_type}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// Sent as `image/png` unless the body names its type; the document allows `image/jpeg` as well.
    ///
    /// - `file_type`: Which file of the configuration is meant.
    /// - `x_file_name`: Name of the file, with its extension. Pattern: `^[a-zA-Z0-9._-]+$`.
    /// - `body`: The picture; no other type is taken.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.configuration().upload_server_config_file(ayon::types::GetServerConfigFileType::LoginBackground, "x_file_name", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /api/config/files/{file_type}")]
    pub fn upload_server_config_file(
        &self,
        file_type: impl Into<types::GetServerConfigFileType>,
        x_file_name: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<UploadServerConfigFile> {
        rt::Call::of::<UploadServerConfigFile>(self.0)
            .path("file_type", &Into::<types::GetServerConfigFileType>::into(file_type))
            .header("x-file-name", x_file_name.as_ref())
            .raw("image/png", body)
            .into()
    }
}

rt::operation! { GetServerConfigSchema "get_server_config_schema" GET "/api/config/schema" {
    security [[0], [1, 2], [1], []], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

rt::operation! { GetServerConfig "get_server_config" GET "/api/config" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ServerConfigModel,
    failure json types::ErrorResponse
} }

rt::operation! { SetServerConfig "set_server_config" POST "/api/config" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateServerConfig "update_server_config" PATCH "/api/config" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetServerConfigOverrides "get_server_config_overrides" GET "/api/config/overrides" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::JsonObject,
    failure json types::ErrorResponse
} }

rt::operation! { GetConfigValue "get_config_value" GET "/api/config/value/{key}" {
    security [[0], [1, 2], [1]], accept "application/json", output json rt::Json,
    failure json types::ErrorResponse
} }

rt::operation! { GetServerConfigFile "get_server_config_file" GET "/api/config/files/{file_type}" {
    security [[0], [1, 2], [1]], accept "image/*, application/json", output download,
    failure json types::ErrorResponse
} }

rt::operation! { UploadServerConfigFile "upload_server_config_file" PUT "/api/config/files/{file_type}" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }
