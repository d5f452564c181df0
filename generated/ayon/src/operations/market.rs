// Written by clientsmith. Do not edit: the next run overwrites it.

//! Add-ons, releases and licenses from the vendor's market.

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Add-ons, releases and licenses from the vendor's market.
#[derive(Clone, Copy, Debug)]
pub struct Market<'c>(pub(crate) &'c rt::Core);

impl Market<'_> {
    /// List the add-ons in the market.
    ///
    /// `GET /api/market/addons` gives [`types::MarketModelsAddonList`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.market().addon_list().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "market_addon_list")]
    #[doc(alias = "GET /api/market/addons")]
    pub fn addon_list(&self) -> Call<MarketAddonList> {
        Call::new(self.0)
    }
    /// Get a market add-on with its versions.
    ///
    /// `GET /api/market/addons/{addon_name}` gives [`types::AddonDetail`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.market().addon_detail("addon_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "market_addon_detail")]
    #[doc(alias = "GET /api/market/addons/{addon_name}")]
    pub fn addon_detail(&self, addon_name: impl AsRef<str>) -> Call<MarketAddonDetail> {
        rt::Call::of::<MarketAddonDetail>(self.0)
            .path("addon_name", addon_name.as_ref())
            .into()
    }
    /// Get one version of a market add-on.
    ///
    /// `GET /api/market/addons/{addon_name}/{addon_version}` gives [`types::AddonVersionDetail`], or fails with [`types::ErrorResponse`].
    ///
    /// - `addon_name`: Name of the add-on.
    /// - `addon_version`: Version of the add-on.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.market().addon_version_detail("addon_name", "addon_version").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "market_addon_version_detail")]
    #[doc(alias = "GET /api/market/addons/{addon_name}/{addon_version}")]
    pub fn addon_version_detail(
        &self,
        addon_name: impl AsRef<str>,
        addon_version: impl AsRef<str>,
    ) -> Call<MarketAddonVersionDetail> {
        rt::Call::of::<MarketAddonVersionDetail>(self.0)
            .path("addon_name", addon_name.as_ref())
            .path("addon_version", addon_version.as_ref())
            .into()
    }
    /// List the licenses of the studio.
    ///
    /// Only for servers that are connected to the cloud of the vendor.
    ///
    /// `GET /api/market/licenses` gives [`types::LicenseListModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetLicenses%3E): `refresh`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.market().get_licenses().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/market/licenses")]
    pub fn get_licenses(&self) -> Call<GetLicenses> {
        Call::new(self.0)
    }
    /// List the releases that can be installed.
    ///
    /// `GET /api/market/releases` gives [`types::ReleaseListModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CGetReleases%3E): `all`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.market().get_releases().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/market/releases")]
    pub fn get_releases(&self) -> Call<GetReleases> {
        Call::new(self.0)
    }
    /// Get the add-ons, installers and packages of a release.
    ///
    /// `GET /api/market/releases/{release_name}` gives [`types::ReleaseInfoModel`], or fails with [`types::ErrorResponse`].
    ///
    /// - `release_name`: Name of the release.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.market().get_release_info("release_name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/market/releases/{release_name}")]
    pub fn get_release_info(
        &self,
        release_name: impl AsRef<str>,
    ) -> Call<GetReleaseInfo> {
        rt::Call::of::<GetReleaseInfo>(self.0)
            .path("release_name", release_name.as_ref())
            .into()
    }
}

rt::operation! { MarketAddonList "market_addon_list" GET "/api/market/addons" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::MarketModelsAddonList,
    failure json types::ErrorResponse
} }

rt::operation! { MarketAddonDetail "market_addon_detail" GET "/api/market/addons/{addon_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AddonDetail,
    failure json types::ErrorResponse
} }

rt::operation! { MarketAddonVersionDetail "market_addon_version_detail" GET "/api/market/addons/{addon_name}/{addon_version}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::AddonVersionDetail,
    failure json types::ErrorResponse
} }

rt::operation! { GetLicenses "get_licenses" GET "/api/market/licenses" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::LicenseListModel,
    failure json types::ErrorResponse
} }

impl Call<GetLicenses> {
    /// Ask the cloud in place of the cache. Default: `false`.
    pub fn refresh(self, value: bool) -> Self {
        self.inner.query("refresh", &value).into()
    }
}

rt::operation! { GetReleases "get_releases" GET "/api/market/releases" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ReleaseListModel,
    failure json types::ErrorResponse
} }

impl Call<GetReleases> {
    /// Also the releases that are not offered by default. Default: `false`.
    pub fn all(self, value: bool) -> Self {
        self.inner.query("all", &value).into()
    }
}

rt::operation! { GetReleaseInfo "get_release_info" GET "/api/market/releases/{release_name}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ReleaseInfoModel,
    failure json types::ErrorResponse
} }
