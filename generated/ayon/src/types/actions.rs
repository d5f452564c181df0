// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Actions`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Why an action is aborted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AbortRequestModel {
    /// Shown as the reason. Default: `"Action aborted by user"`.
    pub message: Option<String>,
}
rt::object! { AbortRequestModel { 0 message "message" optional } }

impl AbortRequestModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { AbortRequestModel { message: some String } }

/// The context of an action, and the configuration to store for it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActionConfig {
    pub project_name: Option<String>,
    pub entity_type: Option<ActionConfigEntityType>,
    /// Types of the selected entities, such as task types.
    pub entity_subtypes: Option<Vec<String>>,
    pub entity_ids: Option<Vec<String>>,
    /// What was filled in a form of the action.
    pub form_data: Option<rt::JsonObject>,
    /// The configuration to store; without it the stored one is returned.
    pub value: Option<rt::JsonObject>,
}
rt::object! { ActionConfig {
    0 project_name "projectName" optional, 1 entity_type "entityType" optional,
    2 entity_subtypes "entitySubtypes" optional, 3 entity_ids "entityIds" optional,
    4 form_data "formData" optional, 5 value "value" optional
} }

impl ActionConfig {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ActionConfig {
    project_name: some String, entity_type: some ActionConfigEntityType, entity_subtypes: list String,
    entity_ids: list String, form_data: some rt::JsonObject, value: some rt::JsonObject
} }

/// What an action is run on.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActionContext {
    pub project_name: Option<String>,
    pub entity_type: Option<ActionConfigEntityType>,
    /// Types of the selected entities, such as task types.
    pub entity_subtypes: Option<Vec<String>>,
    pub entity_ids: Option<Vec<String>>,
    /// What was filled in a form of the action.
    pub form_data: Option<rt::JsonObject>,
}
rt::object! { ActionContext {
    0 project_name "projectName" optional, 1 entity_type "entityType" optional,
    2 entity_subtypes "entitySubtypes" optional, 3 entity_ids "entityIds" optional,
    4 form_data "formData" optional
} }

impl ActionContext {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ActionContext {
    project_name: some String, entity_type: some ActionConfigEntityType, entity_subtypes: list String,
    entity_ids: list String, form_data: some rt::JsonObject
} }

/// The actions that fit a context.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AvailableActionsListModel {
    pub actions: Option<Vec<BaseActionManifest>>,
}
rt::object! { AvailableActionsListModel { 0 actions "actions" optional } }

/// An action: what it is called, what it looks like, who brings it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BaseActionManifest {
    pub identifier: String,
    pub label: String,
    pub description: Option<String>,
    pub group_label: Option<String>,
    /// Default: `"General"`.
    pub category: Option<String>,
    /// Place among the actions. Default: `100`.
    pub order: Option<i64>,
    pub icon: Option<IconModel>,
    /// Default: `false`.
    pub admin_only: Option<bool>,
    /// Default: `false`.
    pub manager_only: Option<bool>,
    /// The form with which the action is configured.
    pub config_fields: Option<Vec<SimpleFormField>>,
    /// Default: `false`.
    pub featured: Option<bool>,
    pub addon_name: Option<String>,
    pub addon_version: Option<String>,
    pub variant: Option<String>,
}
rt::object! { BaseActionManifest {
    0 identifier "identifier" required, 1 label "label" required, 2 description "description" optional,
    3 group_label "groupLabel" optional, 4 category "category" optional, 5 order "order" optional_integer,
    6 icon "icon" optional, 7 admin_only "adminOnly" optional, 8 manager_only "managerOnly" optional,
    9 config_fields "configFields" optional, 10 featured "featured" optional,
    11 addon_name "addonName" optional, 12 addon_version "addonVersion" optional,
    13 variant "variant" optional
} }

/// What an executed action wants to happen next.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExecuteResponseModel {
    /// Default: `"simple"`.
    pub r#type: Option<ExecuteResponseModelType>,
    /// Default: `true`.
    pub success: Option<bool>,
    pub message: Option<String>,
    /// What the `type` needs, such as a URL or a form.
    pub payload: Option<rt::JsonObject>,
}
rt::object! { ExecuteResponseModel {
    0 r#type "type" optional, 1 success "success" optional, 2 message "message" optional,
    3 payload "payload" optional
} }

/// A file chosen in a form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormFileData {
    pub filename: String,
    /// The content, as base64 text.
    pub payload: String,
    /// The file is offered for download.
    pub download: Option<bool>,
}
rt::object! { FormFileData {
    0 filename "filename" required, 1 payload "payload" required, 2 download "download" optional
} }

/// A choice of a field of a form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormSelectOption {
    pub value: String,
    pub label: String,
    pub icon: Option<String>,
    pub color: Option<String>,
    pub badges: Option<Vec<String>>,
}
rt::object! { FormSelectOption {
    0 value "value" required, 1 label "label" required, 2 icon "icon" optional, 3 color "color" optional,
    4 badges "badges" optional
} }

/// A field of a form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SimpleFormField {
    pub r#type: SimpleFormFieldType,
    pub name: String,
    pub label: Option<String>,
    pub placeholder: Option<rt::Json>,
    pub value: Option<SimpleFormFieldValue>,
    pub regex: Option<String>,
    pub multiline: Option<bool>,
    pub syntax: Option<String>,
    pub options: Option<Vec<FormSelectOption>>,
    pub highlight: Option<SimpleFormFieldHighlight>,
    pub min: Option<SimpleFormFieldMin>,
    pub max: Option<SimpleFormFieldMax>,
    pub valid_extensions: Option<Vec<String>>,
}
rt::object! { SimpleFormField {
    0 r#type "type" required, 1 name "name" required, 2 label "label" optional,
    3 placeholder "placeholder" optional, 4 value "value" optional, 5 regex "regex" optional,
    6 multiline "multiline" optional, 7 syntax "syntax" optional, 8 options "options" optional,
    9 highlight "highlight" optional, 10 min "min" optional, 11 max "max" optional,
    12 valid_extensions "validExtensions" optional
} }

/// What the launcher is to run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TakeResponseModel {
    /// Id of the event that stands for the run.
    pub event_id: String,
    pub action_identifier: String,
    pub args: Option<Vec<String>>,
    pub context: ActionContext,
    pub addon_name: String,
    pub addon_version: String,
    pub variant: String,
    pub user_name: String,
}
rt::object! { TakeResponseModel {
    0 event_id "eventId" required, 1 action_identifier "actionIdentifier" required, 2 args "args" optional,
    3 context "context" required, 4 addon_name "addonName" required, 5 addon_version "addonVersion" required,
    6 variant "variant" required, 7 user_name "userName" required
} }

/// Values of `type` of `ExecuteResponseModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExecuteResponseModelType {
    Form,
    Launcher,
    Navigate,
    Query,
    Redirect,
    Simple,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ExecuteResponseModelType {
    Form "form", Launcher "launcher", Navigate "navigate", Query "query", Redirect "redirect", Simple "simple"
} }

/// Values of `type` of `SimpleFormField`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SimpleFormFieldType {
    Text,
    Boolean,
    Select,
    Multiselect,
    Hidden,
    Integer,
    Float,
    Label,
    File,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { SimpleFormFieldType {
    Text "text", Boolean "boolean", Select "select", Multiselect "multiselect", Hidden "hidden",
    Integer "integer", Float "float", Label "label", File "file"
} }

/// Values of `value` of `SimpleFormField`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SimpleFormFieldValue {
    Text(String),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    TextList(Vec<String>),
    IntegerList(Vec<i64>),
    NumberList(Vec<f64>),
    FormFileData(Box<FormFileData>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { SimpleFormFieldValue {
    Text string, Integer integer, Number number, Boolean boolean, TextList array, IntegerList array,
    NumberList array, FormFileData object
} }

/// Values of `highlight` of `SimpleFormField`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SimpleFormFieldHighlight {
    Info,
    Warning,
    Error,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { SimpleFormFieldHighlight { Info "info", Warning "warning", Error "error" } }

/// Values of `min` of `SimpleFormField`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SimpleFormFieldMin {
    Integer(i64),
    Number(f64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { SimpleFormFieldMin { Integer integer, Number number } }

/// Values of `max` of `SimpleFormField`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SimpleFormFieldMax {
    Integer(i64),
    Number(f64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { SimpleFormFieldMax { Integer integer, Number number } }

/// Parameter `mode` of `POST /api/actions/list`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListAvailableActionsForContextMode {
    Simple,
    Dynamic,
    All,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ListAvailableActionsForContextMode { Simple "simple", Dynamic "dynamic", All "all" } }
