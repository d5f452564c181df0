// Written by clientsmith. Do not edit: the next run overwrites it.

//! Installers of the launcher and dependency packages.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Installers of the launcher and dependency packages.
#[derive(Clone, Copy, Debug)]
pub struct Desktop<'c>(pub(crate) &'c rt::Core);

impl Desktop<'_> {
    /// List the dependency packages.
    ///
    /// `GET /api/desktop/dependencyPackages` gives [`types::DependencyPackageList`], or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.desktop().list_dependency_packages().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/desktop/dependencyPackages")]
    pub fn list_dependency_packages(&self) -> Call<ListDependencyPackages> {
        Call::new(self.0)
    }
    /// Register a dependency package.
    ///
    /// With `url` the server fetches the file itself in the background.
    ///
    /// `POST /api/desktop/dependencyPackages` gives [`types::InstallResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CCreateDependencyPackage%3E): `force`, `overwrite`, `url`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.desktop().create_dependency_package(ayon::types::DependencyPackage::new("filename", ayon::types::DependencyPackagePlatform::Windows, "installerVersion")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/desktop/dependencyPackages")]
    pub fn create_dependency_package(
        &self,
        body: impl Borrow<types::DependencyPackage>,
    ) -> Call<CreateDependencyPackage> {
        rt::Call::of::<CreateDependencyPackage>(self.0).json(body.borrow()).into()
    }
    /// Download the file of a dependency package.
    ///
    /// `GET /api/desktop/dependencyPackages/{filename}` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `filename`: Name of the file.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.desktop().download_dependency_package("filename").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/desktop/dependencyPackages/{filename}")]
    pub fn download_dependency_package(
        &self,
        filename: impl AsRef<str>,
    ) -> Call<DownloadDependencyPackage> {
        rt::Call::of::<DownloadDependencyPackage>(self.0)
            .path("filename", filename.as_ref())
            .into()
    }
    /// Upload the file of a dependency package.
    ///
    /// `PUT /api/desktop/dependencyPackages/{filename}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `filename`: Name of the file.
    /// - `body`: The bytes of the file.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.desktop().upload_dependency_package("filename", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /api/desktop/dependencyPackages/{filename}")]
    pub fn upload_dependency_package(
        &self,
        filename: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<UploadDependencyPackage> {
        rt::Call::of::<UploadDependencyPackage>(self.0)
            .path("filename", filename.as_ref())
            .raw("application/octet-stream", body)
            .into()
    }
    /// Delete a dependency package with its file.
    ///
    /// `DELETE /api/desktop/dependencyPackages/{filename}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `filename`: Name of the file.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.desktop().delete_dependency_package("filename").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/desktop/dependencyPackages/{filename}")]
    pub fn delete_dependency_package(
        &self,
        filename: impl AsRef<str>,
    ) -> Call<DeleteDependencyPackage> {
        rt::Call::of::<DeleteDependencyPackage>(self.0)
            .path("filename", filename.as_ref())
            .into()
    }
    /// Set where a dependency package can be fetched from.
    ///
    /// `PATCH /api/desktop/dependencyPackages/{filename}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `filename`: Name of the file.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.desktop().update_dependency_package("filename", ayon::types::SourcesPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /api/desktop/dependencyPackages/{filename}")]
    pub fn update_dependency_package(
        &self,
        filename: impl AsRef<str>,
        body: impl Borrow<types::SourcesPatchModel>,
    ) -> Call<UpdateDependencyPackage> {
        rt::Call::of::<UpdateDependencyPackage>(self.0)
            .path("filename", filename.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List the installers of the AYON launcher.
    ///
    /// `GET /api/desktop/installers` gives [`types::InstallerListModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CListInstallers%3E): `platform`, `variant`, `version`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.desktop().list_installers().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/desktop/installers")]
    pub fn list_installers(&self) -> Call<ListInstallers> {
        Call::new(self.0)
    }
    /// Register an installer.
    ///
    /// With `url` the server fetches the file itself in the background.
    ///
    /// `POST /api/desktop/installers` gives [`types::InstallResponseModel`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CCreateInstaller%3E): `force`, `overwrite`, `url`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.desktop().create_installer(ayon::types::Installer::new("filename", ayon::types::DependencyPackagePlatform::Windows, "version")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/desktop/installers")]
    pub fn create_installer(
        &self,
        body: impl Borrow<types::Installer>,
    ) -> Call<CreateInstaller> {
        rt::Call::of::<CreateInstaller>(self.0).json(body.borrow()).into()
    }
    /// Download the file of an installer.
    ///
    /// `GET /api/desktop/installers/{filename}` gives an [`rt::Download`], or fails with [`types::ErrorResponse`].
    ///
    /// - `filename`: Name of the file.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.desktop().download_installer_file("filename").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/desktop/installers/{filename}")]
    pub fn download_installer_file(
        &self,
        filename: impl AsRef<str>,
    ) -> Call<DownloadInstallerFile> {
        rt::Call::of::<DownloadInstallerFile>(self.0)
            .path("filename", filename.as_ref())
            .into()
    }
    /// Upload the file of an installer.
    ///
    /// `PUT /api/desktop/installers/{filename}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `filename`: Name of the file.
    /// - `body`: The bytes of the file.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.desktop().upload_installer_file("filename", "bytes").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /api/desktop/installers/{filename}")]
    pub fn upload_installer_file(
        &self,
        filename: impl AsRef<str>,
        body: impl Into<rt::Body>,
    ) -> Call<UploadInstallerFile> {
        rt::Call::of::<UploadInstallerFile>(self.0)
            .path("filename", filename.as_ref())
            .raw("application/octet-stream", body)
            .into()
    }
    /// Delete an installer with its file.
    ///
    /// `DELETE /api/desktop/installers/{filename}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `filename`: Name of the file.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.desktop().delete_installer_file("filename").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /api/desktop/installers/{filename}")]
    pub fn delete_installer_file(
        &self,
        filename: impl AsRef<str>,
    ) -> Call<DeleteInstallerFile> {
        rt::Call::of::<DeleteInstallerFile>(self.0)
            .path("filename", filename.as_ref())
            .into()
    }
    /// Set where an installer can be fetched from.
    ///
    /// `PATCH /api/desktop/installers/{filename}` gives nothing, or fails with [`types::ErrorResponse`].
    ///
    /// - `filename`: Name of the file.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.desktop().patch_installer("filename", ayon::types::SourcesPatchModel::new()).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /api/desktop/installers/{filename}")]
    pub fn patch_installer(
        &self,
        filename: impl AsRef<str>,
        body: impl Borrow<types::SourcesPatchModel>,
    ) -> Call<PatchInstaller> {
        rt::Call::of::<PatchInstaller>(self.0)
            .path("filename", filename.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { ListDependencyPackages "list_dependency_packages" GET "/api/desktop/dependencyPackages" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::DependencyPackageList,
    failure json types::ErrorResponse
} }

rt::operation! { CreateDependencyPackage "create_dependency_package" POST "/api/desktop/dependencyPackages" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::InstallResponseModel, failure json types::ErrorResponse
} }

impl Call<CreateDependencyPackage> {
    /// Overwrite a package that exists. Default: `false`.
    pub fn force(self, value: bool) -> Self {
        self.inner.query("force", &value).into()
    }
    /// The older name of `force`. Default: `false`.
    #[deprecated]
    pub fn overwrite(self, value: bool) -> Self {
        self.inner.query("overwrite", &value).into()
    }
    /// Where the server can fetch the file.
    pub fn url(self, value: impl AsRef<str>) -> Self {
        self.inner.query("url", value.as_ref()).into()
    }
}

rt::operation! { DownloadDependencyPackage "download_dependency_package" GET "/api/desktop/dependencyPackages/{filename}" {
    security [[0], [1, 2], [1]], accept "application/octet-stream, application/json", output download,
    failure json types::ErrorResponse
} }

rt::operation! { UploadDependencyPackage "upload_dependency_package" PUT "/api/desktop/dependencyPackages/{filename}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteDependencyPackage "delete_dependency_package" DELETE "/api/desktop/dependencyPackages/{filename}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { UpdateDependencyPackage "update_dependency_package" PATCH "/api/desktop/dependencyPackages/{filename}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { ListInstallers "list_installers" GET "/api/desktop/installers" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::InstallerListModel,
    failure json types::ErrorResponse
} }

impl Call<ListInstallers> {
    /// Only for this platform.
    pub fn platform(self, value: impl Into<types::DependencyPackagePlatform>) -> Self {
        self.inner
            .query("platform", &Into::<types::DependencyPackagePlatform>::into(value))
            .into()
    }
    /// Only what the production or the staging bundle uses.
    pub fn variant(self, value: impl Into<types::ListInstallersVariant>) -> Self {
        self.inner
            .query("variant", &Into::<types::ListInstallersVariant>::into(value))
            .into()
    }
    /// Only this version.
    pub fn version(self, value: impl AsRef<str>) -> Self {
        self.inner.query("version", value.as_ref()).into()
    }
}

rt::operation! { CreateInstaller "create_installer" POST "/api/desktop/installers" {
    security [[0], [1, 2], [1]], accept "application/json", documented 201,
    output json types::InstallResponseModel, failure json types::ErrorResponse
} }

impl Call<CreateInstaller> {
    /// Overwrite an installer that exists. Default: `false`.
    pub fn force(self, value: bool) -> Self {
        self.inner.query("force", &value).into()
    }
    /// The older name of `force`. Default: `false`.
    #[deprecated]
    pub fn overwrite(self, value: bool) -> Self {
        self.inner.query("overwrite", &value).into()
    }
    /// Where the server can fetch the file.
    pub fn url(self, value: impl AsRef<str>) -> Self {
        self.inner.query("url", value.as_ref()).into()
    }
}

rt::operation! { DownloadInstallerFile "download_installer_file" GET "/api/desktop/installers/{filename}" {
    security [[0], [1, 2], [1]], accept "application/octet-stream, application/json", output download,
    failure json types::ErrorResponse
} }

rt::operation! { UploadInstallerFile "upload_installer_file" PUT "/api/desktop/installers/{filename}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { DeleteInstallerFile "delete_installer_file" DELETE "/api/desktop/installers/{filename}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }

rt::operation! { PatchInstaller "patch_installer" PATCH "/api/desktop/installers/{filename}" {
    security [[0], [1, 2], [1]], accept "application/json", documented 204, output empty,
    failure json types::ErrorResponse
} }
