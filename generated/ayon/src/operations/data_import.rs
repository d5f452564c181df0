// Written by clientsmith. Do not edit: the next run overwrites it.

//! Import and export of entities as CSV.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Import and export of entities as CSV.
#[derive(Clone, Copy, Debug)]
pub struct DataImport<'c>(pub(crate) &'c rt::Core);

impl DataImport<'_> {
    /// List the fields that an export of an entity type can contain.
    ///
    /// `GET /api/csv/export/{entity_type}/fields` gives [`Vec<types::ImportableColumn>`](types::ImportableColumn), or fails with [`types::ErrorResponse`].
    ///
    /// - `entity_type`: Type of the entity.
    ///
    /// [Optional](Call#impl-Call%3CExportFields%3E): `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.data_import().export_fields(ayon::types::ExportFieldsEntityType::User).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/csv/export/{entity_type}/fields")]
    pub fn export_fields(
        &self,
        entity_type: impl Into<types::ExportFieldsEntityType>,
    ) -> Call<ExportFields> {
        rt::Call::of::<ExportFields>(self.0)
            .path(
                "entity_type",
                &Into::<types::ExportFieldsEntityType>::into(entity_type),
            )
            .into()
    }
    /// Export entities as CSV.
    ///
    /// `POST /api/csv/export/{entity_type}` gives text, or fails with [`types::ErrorResponse`].
    ///
    /// - `entity_type`: Type of the entity.
    ///
    /// [Optional](Call#impl-Call%3CExport%3E): `project_name`, `body`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.data_import().export(ayon::types::ExportFieldsEntityType::User).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/csv/export/{entity_type}")]
    pub fn export(
        &self,
        entity_type: impl Into<types::ExportFieldsEntityType>,
    ) -> Call<Export> {
        rt::Call::of::<Export>(self.0)
            .path(
                "entity_type",
                &Into::<types::ExportFieldsEntityType>::into(entity_type),
            )
            .into()
    }
    /// Upload a CSV file for a later import.
    ///
    /// The returned id names the file in the import call.
    ///
    /// `PUT /api/csv/import/upload` gives [`types::ImportUpload`], or fails with [`types::ErrorResponse`].
    ///
    /// [Optional](Call#impl-Call%3CUploadFile%3E): `ttl`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.data_import().upload_file("text").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /api/csv/import/upload")]
    pub fn upload_file(&self, body: impl AsRef<str>) -> Call<UploadFile> {
        rt::Call::of::<UploadFile>(self.0).text("text/csv", body.as_ref()).into()
    }
    /// Create and update entities from an uploaded CSV file.
    ///
    /// With `preview` nothing is written and the answer tells what would happen.
    ///
    /// `POST /api/csv/import/{import_type}` gives [`types::ImportStatus`], or fails with [`types::ErrorResponse`].
    ///
    /// - `import_type`: What the rows of the file are.
    /// - `file_id`: Id of the uploaded file.
    ///
    /// [Optional](Call#impl-Call%3CImportData%3E): `existing_strategy`, `folder_id`, `preview`, `project_name`.
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// let answer = client.data_import().import_data(ayon::types::ImportDataImportType::User, "file_id", vec![ayon::types::ColumnMapping::new("sourceKey", "targetKey", ayon::types::ColumnMappingAction::Map, ayon::types::ColumnMappingErrorHandlingMode::Skip, [ayon::types::ColumnValueMapping::new(ayon::types::ColumnValueMappingAction::Map)])]).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /api/csv/import/{import_type}")]
    pub fn import_data(
        &self,
        import_type: impl Into<types::ImportDataImportType>,
        file_id: impl AsRef<str>,
        body: impl Borrow<Vec<types::ColumnMapping>>,
    ) -> Call<ImportData> {
        rt::Call::of::<ImportData>(self.0)
            .path("import_type", &Into::<types::ImportDataImportType>::into(import_type))
            .query("file_id", file_id.as_ref())
            .json(body.borrow())
            .into()
    }
}

rt::operation! { ExportFields "export_fields" GET "/api/csv/export/{entity_type}/fields" {
    security [[0], [1, 2], [1]], accept "application/json", output json Vec<types::ImportableColumn>,
    failure json types::ErrorResponse
} }

impl Call<ExportFields> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}

rt::operation! { Export "export" POST "/api/csv/export/{entity_type}" {
    security [[0], [1, 2], [1]], accept "text/csv, application/json", output text,
    failure json types::ErrorResponse
} }

impl Call<Export> {
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
    /// Sets the request body.
    pub fn body(
        self,
        value: impl Borrow<types::BodyExportApiCsvExportEntityTypePost>,
    ) -> Self {
        self.inner.json(value.borrow()).into()
    }
}

rt::operation! { UploadFile "upload_file" PUT "/api/csv/import/upload" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ImportUpload,
    failure json types::ErrorResponse
} }

impl Call<UploadFile> {
    /// For how many seconds the file is kept.
    pub fn ttl(self, value: i64) -> Self {
        self.inner.query("ttl", &value).into()
    }
}

rt::operation! { ImportData "import_data" POST "/api/csv/import/{import_type}" {
    security [[0], [1, 2], [1]], accept "application/json", output json types::ImportStatus,
    failure json types::ErrorResponse
} }

impl Call<ImportData> {
    /// What becomes of items that exist already. Default: `"update"`.
    pub fn existing_strategy(
        self,
        value: impl Into<types::ExistingItemStrategy>,
    ) -> Self {
        self.inner
            .query(
                "existing_strategy",
                &Into::<types::ExistingItemStrategy>::into(value),
            )
            .into()
    }
    /// The folder under which is imported.
    pub fn folder_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("folder_id", value.as_ref()).into()
    }
    /// Write nothing; only report what would happen. Default: `false`.
    pub fn preview(self, value: bool) -> Self {
        self.inner.query("preview", &value).into()
    }
    /// Name of the project. Pattern: `^[a-zA-Z0-9_]*$`.
    pub fn project_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("project_name", value.as_ref()).into()
    }
}
