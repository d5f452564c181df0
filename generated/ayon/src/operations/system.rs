// Written by clientsmith. Do not edit: the next run overwrites it.

//! The server itself: information, metrics, secrets, sites, restart.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// The server itself: information, metrics, secrets, sites, restart.
#[derive(Clone, Copy, Debug)]
pub struct System<'c>(pub(crate) &'c rt::Core);

impl System<'_> {
    /// List the frontend modules that add-ons bring.
    ///
    /// `GET /api/frontendModules` gives [`Vec<types::FrontendModuleListItem>`](types::FrontendModuleListItem), or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().list_frontend_modules().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/frontendModules")]
    pub fn list_frontend_modules(&self) -> Call<ListFrontendModules> {
        Call::new(self.0)
    }
    /// List the sites: the machines that connected to the server.
    ///
    /// `GET /api/system/sites` gives [`Vec<types::SiteInfo>`](types::SiteInfo), or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetSites%3E): `hostname`, `platform`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().get_sites().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/system/sites")]
    pub fn get_sites(&self) -> Call<GetSites> {
        Call::new(self.0)
    }
    /// Forget a site.
    ///
    /// `DELETE /api/system/sites/{site_id}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `site_id`: Id of the site. Pattern: `^[a-zA-Z0-9_-]+$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.system().delete_site("site_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/system/sites/{site_id}")]
    pub fn delete_site(&self, site_id: impl AsRef<str>) -> Call<DeleteSite> {
        rt::Call::of::<DeleteSite>(self.0).path("site_id", site_id.as_ref()).into()
    }
    /// Get what a client needs to know about the server first.
    ///
    /// Without a login only the version and what the login page shows; with one also the user, the attributes and the sites.
    ///
    /// `GET /api/info` gives [`types::InfoResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetSiteInfo%3E): `full`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().get_site_info().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/info")]
    pub fn get_site_info(&self) -> Call<GetSiteInfo> {
        Call::new(self.0)
    }
    /// Get the metrics about the use of the server.
    ///
    /// `GET /api/metrics` gives [`types::Metrics`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetProductionMetrics%3E): `saturated`, `system`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().get_production_metrics().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/metrics")]
    pub fn get_production_metrics(&self) -> Call<GetProductionMetrics> {
        Call::new(self.0)
    }
    /// Get the system metrics in the text format of Prometheus.
    ///
    /// `GET /api/metrics/system` gives text, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().get_metrics().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "get_system_metrics")]
    #[doc(alias = "GET /api/metrics/system")]
    pub fn get_metrics(&self) -> Call<GetSystemMetrics> {
        Call::new(self.0)
    }
    /// Get the memory allocation metrics in the text format of Prometheus.
    ///
    /// `GET /api/metrics/tracemalloc` gives text, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().get_tracemalloc_metrics().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/metrics/tracemalloc")]
    pub fn get_tracemalloc_metrics(&self) -> Call<GetTracemallocMetrics> {
        Call::new(self.0)
    }
    /// Stop collecting memory allocation metrics.
    ///
    /// `DELETE /api/metrics/tracemalloc` gives text, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().stop_tracemalloc_metrics().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/metrics/tracemalloc")]
    pub fn stop_tracemalloc_metrics(&self) -> Call<StopTracemallocMetrics> {
        Call::new(self.0)
    }
    /// List the stored secrets.
    ///
    /// Managers see the names, administrators also the values.
    ///
    /// `GET /api/secrets` gives [`Vec<types::Secret>`](types::Secret), or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().get_list_of_secrets().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/secrets")]
    pub fn get_list_of_secrets(&self) -> Call<GetListOfSecrets> {
        Call::new(self.0)
    }
    /// Get a secret.
    ///
    /// `GET /api/secrets/{secret_name}` gives [`types::Secret`], or fails with [`types::ErrorResponse`].
    ///
    /// - `secret_name`: Name of the secret. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().get_secret("secret_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/secrets/{secret_name}")]
    pub fn get_secret(&self, secret_name: impl AsRef<str>) -> Call<GetSecret> {
        rt::Call::of::<GetSecret>(self.0)
            .path("secret_name", secret_name.as_ref())
            .into()
    }
    /// Create a secret or replace its value.
    ///
    /// `PUT /api/secrets/{secret_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `secret_name`: Name of the secret. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.system().save_secret("secret_name", ayon::types::Secret::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /api/secrets/{secret_name}")]
    pub fn save_secret(
        &self,
        secret_name: impl AsRef<str>,
        body: impl Borrow<types::Secret>,
    ) -> Call<SaveSecret> {
        rt::Call::of::<SaveSecret>(self.0)
            .path("secret_name", secret_name.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a secret.
    ///
    /// `DELETE /api/secrets/{secret_name}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `secret_name`: Name of the secret. Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.system().delete_secret("secret_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/secrets/{secret_name}")]
    pub fn delete_secret(&self, secret_name: impl AsRef<str>) -> Call<DeleteSecret> {
        rt::Call::of::<DeleteSecret>(self.0)
            .path("secret_name", secret_name.as_ref())
            .into()
    }
    /// Restart the server.
    ///
    /// `POST /api/system/restart` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.system().request_server_restart().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/system/restart")]
    pub fn request_server_restart(&self) -> Call<RequestServerRestart> {
        Call::new(self.0)
    }
    /// Tell whether the server has to be restarted, and why.
    ///
    /// `GET /api/system/restartRequired` gives [`types::RestartRequiredModel`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.system().get_restart_required().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/system/restartRequired")]
    pub fn get_restart_required(&self) -> Call<GetRestartRequired> {
        Call::new(self.0)
    }
    /// Say that the server has to be restarted.
    ///
    /// Administrators are notified; the restart itself is a call of its own.
    ///
    /// `POST /api/system/restartRequired` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.system().set_restart_required(ayon::types::RestartRequiredModel::new(true)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/system/restartRequired")]
    pub fn set_restart_required(
        &self,
        body: impl Borrow<types::RestartRequiredModel>,
    ) -> Call<SetRestartRequired> {
        rt::Call::of::<SetRestartRequired>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { ListFrontendModules "list_frontend_modules" GET "/api/frontendModules" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::FrontendModuleListItem>,
    failure json types::ErrorResponse
} }

rt::operation! { GetSites "get_sites" GET "/api/system/sites" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::SiteInfo>,
    failure json types::ErrorResponse
} }

impl Call<GetSites> {
    /// Only sites of this host.
    pub fn hostname(self, value: impl AsRef<str>) -> Self {
        self.inner.query("hostname", value.as_ref()).into()
    }
    /// Only for this platform.
    pub fn platform(self, value: impl Into<types::DependencyPackagePlatform>) -> Self {
        self.inner
            .query("platform", &Into::<types::DependencyPackagePlatform>::into(value))
            .into()
    }
}

rt::operation! { DeleteSite "delete_site" DELETE "/api/system/sites/{site_id}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetSiteInfo "get_site_info" GET "/api/info" {
    security [[0], [1, 2], [1], []], accept "application/json", output json types::InfoResponseModel,
    failure json types::ErrorResponse
} }

impl Call<GetSiteInfo> {
    /// Also what the web interface needs. Default: `false`.
    pub fn full(self, value: bool) -> Self {
        self.inner.query("full", &value).into()
    }
}

rt::operation! { GetProductionMetrics "get_production_metrics" GET "/api/metrics" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::Metrics,
    failure json types::ErrorResponse
} }

impl Call<GetProductionMetrics> {
    /// Also the figures that are costly to collect. Default: `false`.
    pub fn saturated(self, value: bool) -> Self {
        self.inner.query("saturated", &value).into()
    }
    /// Also the figures about the machine. Default: `false`.
    pub fn system(self, value: bool) -> Self {
        self.inner.query("system", &value).into()
    }
}

rt::operation! { GetSystemMetrics "get_system_metrics" GET "/api/metrics/system" {
    security [[0], [1, 2], [1]], accept "text/plain, application/json", output text,
    failure json types::ErrorResponse
} }

rt::operation! { GetTracemallocMetrics "get_tracemalloc_metrics" GET "/api/metrics/tracemalloc" {
    security [[0], [1, 2], [1]], accept "text/plain, application/json", output text,
    failure json types::ErrorResponse
} }

rt::operation! { StopTracemallocMetrics "stop_tracemalloc_metrics" DELETE "/api/metrics/tracemalloc" {
    security [[0], [1, 2], [1]], accept "text/plain, application/json", output text,
    failure json types::ErrorResponse
} }

rt::operation! { GetListOfSecrets "get_list_of_secrets" GET "/api/secrets" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::Secret>,
    failure json types::ErrorResponse
} }

rt::operation! { GetSecret "get_secret" GET "/api/secrets/{secret_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::Secret,
    failure json types::ErrorResponse
} }

rt::operation! { SaveSecret "save_secret" PUT "/api/secrets/{secret_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteSecret "delete_secret" DELETE "/api/secrets/{secret_name}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { RequestServerRestart "request_server_restart" POST "/api/system/restart" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { GetRestartRequired "get_restart_required" GET "/api/system/restartRequired" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::RestartRequiredModel,
    failure json types::ErrorResponse
} }

rt::operation! { SetRestartRequired "set_restart_required" POST "/api/system/restartRequired" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }
