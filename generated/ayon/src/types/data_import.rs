// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `DataImport`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// What to export.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BodyExportApiCsvExportEntityTypePost {
    pub field_names: Option<Vec<String>>,
    /// A pair: the type of the given entities, and their ids. Minimum number of items: 2. Maximum number of items: 2.
    pub entity_ids: Option<(String, Vec<String>)>,
}
rt::object! { BodyExportApiCsvExportEntityTypePost {
    0 field_names "field_names" optional, 1 entity_ids "entity_ids" optional
} }

impl BodyExportApiCsvExportEntityTypePost {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { BodyExportApiCsvExportEntityTypePost {
    field_names: list String, entity_ids: some (String, Vec<String>)
} }

/// Which column of the file fills which field, and how.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColumnMapping {
    /// The column of the file.
    pub source_key: String,
    /// The field of the entity.
    pub target_key: String,
    pub action: ColumnMappingAction,
    pub error_handling_mode: ColumnMappingErrorHandlingMode,
    pub values_mapping: Vec<ColumnValueMapping>,
}
rt::object! { ColumnMapping {
    0 source_key "sourceKey" required, 1 target_key "targetKey" required, 2 action "action" required,
    3 error_handling_mode "errorHandlingMode" required, 4 values_mapping "valuesMapping" required
} }

impl ColumnMapping {
    /// What is required; the rest is set by the setters.
    pub fn new(
        source_key: impl Into<String>,
        target_key: impl Into<String>,
        action: impl Into<ColumnMappingAction>,
        error_handling_mode: impl Into<ColumnMappingErrorHandlingMode>,
        values_mapping: impl IntoIterator<Item = impl Into<ColumnValueMapping>>,
    ) -> Self {
        Self {
            source_key: source_key.into(),
            target_key: target_key.into(),
            action: action.into(),
            error_handling_mode: error_handling_mode.into(),
            values_mapping: values_mapping
                .into_iter()
                .map(::std::convert::Into::into)
                .collect(),
        }
    }
}

/// What becomes of one value of a column.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColumnValueMapping {
    pub source: Option<String>,
    pub target: Option<String>,
    pub action: ColumnValueMappingAction,
}
rt::object! { ColumnValueMapping {
    0 source "source" optional, 1 target "target" optional, 2 action "action" required
} }

impl ColumnValueMapping {
    /// What is required; the rest is set by the setters.
    pub fn new(action: impl Into<ColumnValueMappingAction>) -> Self {
        Self {
            source: None,
            target: None,
            action: action.into(),
        }
    }
}
rt::setters! { ColumnValueMapping { source: some String, target: some String } }

/// What an import does with an item that exists already.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExistingItemStrategy {
    Skip,
    Update,
    Fail,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ExistingItemStrategy { Skip "skip", Update "update", Fail "fail" } }

/// What an import did, or would do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportStatus {
    /// Default: `0`.
    pub created: Option<i64>,
    /// Default: `0`.
    pub updated: Option<i64>,
    /// Default: `0`.
    pub skipped: Option<i64>,
    /// Default: `0`.
    pub failed: Option<i64>,
    /// Why rows failed, by row.
    pub failed_items: Option<rt::JsonObject>,
    /// Default: `false`.
    pub preview: Option<bool>,
    /// Default: `"validating"`.
    pub phase: Option<ImportStatusPhase>,
}
rt::object! { ImportStatus {
    0 created "created" optional_integer, 1 updated "updated" optional_integer,
    2 skipped "skipped" optional_integer, 3 failed "failed" optional_integer,
    4 failed_items "failedItems" optional, 5 preview "preview" optional, 6 phase "phase" optional
} }

/// The id of a file uploaded for an import.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportUpload {
    pub id: String,
}
rt::object! { ImportUpload { 0 id "id" required } }

/// A field that can be imported or exported.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportableColumn {
    pub key: String,
    pub label: String,
    pub required: bool,
    pub value_type: ImportableColumnValueType,
    pub default_value: Option<String>,
    pub enum_items: Option<Vec<EnumItem>>,
    /// The enumeration that the values come from.
    pub enum_name: Option<String>,
    pub error_handling_modes: Vec<ImportableColumnErrorHandlingMode>,
    /// Default: `true`.
    pub create_new_items: Option<bool>,
}
rt::object! { ImportableColumn {
    0 key "key" required, 1 label "label" required, 2 required "required" required,
    3 value_type "valueType" required, 4 default_value "defaultValue" optional,
    5 enum_items "enumItems" optional, 6 enum_name "enumName" optional,
    7 error_handling_modes "errorHandlingModes" required, 8 create_new_items "createNewItems" optional
} }

/// Values of `action` of `ColumnMapping`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ColumnMappingAction {
    Map,
    Skip,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ColumnMappingAction { Map "map", Skip "skip" } }

/// Values of `errorHandlingMode` of `ColumnMapping`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ColumnMappingErrorHandlingMode {
    Skip,
    Abort,
    Default,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ColumnMappingErrorHandlingMode { Skip "skip", Abort "abort", Default "default" } }

/// Values of `action` of `ColumnValueMapping`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ColumnValueMappingAction {
    Map,
    Skip,
    Create,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ColumnValueMappingAction { Map "map", Skip "skip", Create "create" } }

/// Values of `phase` of `ImportStatus`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImportStatusPhase {
    Validating,
    Importing,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ImportStatusPhase { Validating "validating", Importing "importing" } }

/// Values of `valueType` of `ImportableColumn`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImportableColumnValueType {
    String,
    Integer,
    Float,
    Boolean,
    Datetime,
    ListOfStrings,
    ListOfIntegers,
    ListOfAny,
    ListOfSubmodels,
    Dict,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ImportableColumnValueType {
    String "string", Integer "integer", Float "float", Boolean "boolean", Datetime "datetime",
    ListOfStrings "list_of_strings", ListOfIntegers "list_of_integers", ListOfAny "list_of_any",
    ListOfSubmodels "list_of_submodels", Dict "dict"
} }

/// Items.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImportableColumnErrorHandlingMode {
    Skip,
    Abort,
    Default,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ImportableColumnErrorHandlingMode { Skip "skip", Abort "abort", Default "default" } }

/// Parameter `import_type` of `POST /api/csv/import/{import_type}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImportDataImportType {
    User,
    Folder,
    Task,
    Hierarchy,
    EntityListItem,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ImportDataImportType {
    User "user", Folder "folder", Task "task", Hierarchy "hierarchy", EntityListItem "entity_list_item"
} }
