// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Views`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// A saved view of a page, with its settings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenericViewModel {
    pub id: Option<String>,
    pub label: String,
    /// Whether the view belongs to one project or to the studio.
    pub scope: GenericViewModelScope,
    pub owner: String,
    pub visibility: GenericViewModelVisibility,
    /// The working view keeps the present settings without being saved.
    pub working: bool,
    pub position: i64,
    /// The access level of the caller.
    pub access_level: i64,
    pub view_type: String,
    pub settings: rt::JsonObject,
    pub access: rt::JsonObject,
}
rt::object! { GenericViewModel {
    0 id "id" optional, 1 label "label" required, 2 scope "scope" required, 3 owner "owner" required,
    4 visibility "visibility" required, 5 working "working" required, 6 position "position" integer,
    7 access_level "accessLevel" integer, 8 view_type "viewType" required, 9 settings "settings" required,
    10 access "access" required
} }

/// Changes of a view.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GenericViewPatchModel {
    pub label: Option<String>,
    pub owner: Option<String>,
    pub view_type: Option<String>,
    pub settings: Option<rt::JsonObject>,
}
rt::object! { GenericViewPatchModel {
    0 label "label" optional, 1 owner "owner" optional, 2 view_type "viewType" optional,
    3 settings "settings" optional
} }

impl GenericViewPatchModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { GenericViewPatchModel {
    label: some String, owner: some String, view_type: some String, settings: some rt::JsonObject
} }

/// A new view.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenericViewPostModel {
    pub id: Option<String>,
    pub label: String,
    /// Default: `true`.
    pub working: Option<bool>,
    pub view_type: Option<String>,
    pub settings: rt::JsonObject,
}
rt::object! { GenericViewPostModel {
    0 id "id" optional, 1 label "label" required, 2 working "working" optional,
    3 view_type "viewType" optional, 4 settings "settings" required
} }

impl GenericViewPostModel {
    /// What is required; the rest is set by the setters.
    pub fn new(label: impl Into<String>, settings: impl Into<rt::JsonObject>) -> Self {
        Self {
            id: None,
            label: label.into(),
            working: None,
            view_type: None,
            settings: settings.into(),
        }
    }
}
rt::setters! { GenericViewPostModel { id: some String, working: bare bool, view_type: some String } }

/// The view to use by default.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetDefaultViewRequestModel {
    /// Pattern: `^[0-9a-f]{32}$`.
    pub view_id: String,
}
rt::object! { SetDefaultViewRequestModel { 0 view_id "viewId" required } }

impl SetDefaultViewRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(view_id: impl Into<String>) -> Self {
        Self { view_id: view_id.into() }
    }
}

/// A view in the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ViewListItemModel {
    pub id: Option<String>,
    pub label: String,
    pub scope: GenericViewModelScope,
    pub owner: String,
    pub visibility: GenericViewModelVisibility,
    pub working: bool,
    pub position: i64,
    pub access_level: i64,
}
rt::object! { ViewListItemModel {
    0 id "id" optional, 1 label "label" required, 2 scope "scope" required, 3 owner "owner" required,
    4 visibility "visibility" required, 5 working "working" required, 6 position "position" integer,
    7 access_level "accessLevel" integer
} }

/// The views.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ViewListModel {
    pub views: Vec<ViewListItemModel>,
}
rt::object! { ViewListModel { 0 views "views" required } }
