// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Operations`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// One operation on an activity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityOperationModel {
    /// Names the operation in the answer; the server makes one if absent.
    pub id: Option<String>,
    pub r#type: ActivityOperationModelType,
    /// The activity; needed to change or delete it.
    pub activity_id: Option<String>,
    pub data: Option<rt::JsonObject>,
}
rt::object! { ActivityOperationModel {
    0 id "id" optional, 1 r#type "type" required, 2 activity_id "activityId" optional, 3 data "data" optional
} }

impl ActivityOperationModel {
    /// What is required; the rest is set by the setters.
    pub fn new(r#type: impl Into<ActivityOperationModelType>) -> Self {
        Self {
            id: None,
            r#type: r#type.into(),
            activity_id: None,
            data: None,
        }
    }
}
rt::setters! { ActivityOperationModel {
    id: some String, activity_id: some String, data: some rt::JsonObject
} }

/// What became of one operation on an activity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityOperationResponseModel {
    pub id: String,
    pub r#type: ActivityOperationModelType,
    pub success: bool,
    pub status: Option<i64>,
    pub detail: Option<String>,
    pub activity_id: Option<String>,
}
rt::object! { ActivityOperationResponseModel {
    0 id "id" required, 1 r#type "type" required, 2 success "success" required,
    3 status "status" optional_integer, 4 detail "detail" optional, 5 activity_id "activityId" optional
} }

/// Operations on activities.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActivityOperationsRequestModel {
    pub operations: Option<Vec<ActivityOperationModel>>,
    /// Keep what succeeded when another operation fails. Default: `false`.
    pub can_fail: Option<bool>,
}
rt::object! { ActivityOperationsRequestModel {
    0 operations "operations" optional, 1 can_fail "canFail" optional
} }

impl ActivityOperationsRequestModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { ActivityOperationsRequestModel {
    operations: list ActivityOperationModel, can_fail: bare bool
} }

/// What became of the operations on activities.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityOperationsResponseModel {
    pub operations: Option<Vec<ActivityOperationResponseModel>>,
    pub success: bool,
}
rt::object! { ActivityOperationsResponseModel {
    0 operations "operations" optional, 1 success "success" required
} }

/// The state of operations in the background.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackgroundOperationsResponseModel {
    /// Id of the background task.
    pub id: String,
    /// Default: `"pending"`.
    pub status: Option<BackgroundOperationsResponseModelStatus>,
    pub progress: Option<f64>,
    pub result: Option<OperationsResponseModel>,
}
rt::object! { BackgroundOperationsResponseModel {
    0 id "id" required, 1 status "status" optional, 2 progress "progress" optional, 3 result "result" optional
} }

/// One operation on an entity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationModel {
    /// Names the operation in the answer; the server makes one if absent.
    pub id: Option<String>,
    pub r#type: ActivityOperationModelType,
    pub entity_type: EntityListEnitiesEntityType,
    /// The entity; needed to change or delete it, optional to create it.
    pub entity_id: Option<String>,
    /// The fields to set, as in the body that creates or changes the entity.
    pub data: Option<rt::JsonObject>,
    /// Default: `false`.
    pub force: Option<bool>,
    /// The user on whose behalf the operation runs.
    pub as_user: Option<String>,
}
rt::object! { OperationModel {
    0 id "id" optional, 1 r#type "type" required, 2 entity_type "entityType" required,
    3 entity_id "entityId" optional, 4 data "data" optional, 5 force "force" optional,
    6 as_user "asUser" optional
} }

impl OperationModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        r#type: impl Into<ActivityOperationModelType>,
        entity_type: impl Into<EntityListEnitiesEntityType>,
    ) -> Self {
        Self {
            id: None,
            r#type: r#type.into(),
            entity_type: entity_type.into(),
            entity_id: None,
            data: None,
            force: None,
            as_user: None,
        }
    }
}
rt::setters! { OperationModel {
    id: some String, entity_id: some String, data: some rt::JsonObject, force: bare bool, as_user: some String
} }

/// What became of one operation on an entity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationResponseModel {
    pub id: String,
    pub r#type: ActivityOperationModelType,
    pub entity_type: EntityListEnitiesEntityType,
    pub entity_id: Option<String>,
    pub success: bool,
    /// The HTTP status that the operation alone would have had.
    pub status: i64,
    pub error_code: Option<String>,
    pub detail: Option<String>,
}
rt::object! { OperationResponseModel {
    0 id "id" required, 1 r#type "type" required, 2 entity_type "entityType" required,
    3 entity_id "entityId" optional, 4 success "success" required, 5 status "status" integer,
    6 error_code "errorCode" optional, 7 detail "detail" optional
} }

/// Operations on entities.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsRequestModel {
    pub operations: Option<Vec<OperationModel>>,
    /// Keep what succeeded when another operation fails. Default: `false`.
    pub can_fail: Option<bool>,
    /// Default: `false`.
    pub wait_for_events: Option<bool>,
    /// Answer with an error status when an operation fails. Default: `false`.
    pub raise_on_error: Option<bool>,
}
rt::object! { OperationsRequestModel {
    0 operations "operations" optional, 1 can_fail "canFail" optional,
    2 wait_for_events "waitForEvents" optional, 3 raise_on_error "raiseOnError" optional
} }

impl OperationsRequestModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { OperationsRequestModel {
    operations: list OperationModel, can_fail: bare bool, wait_for_events: bare bool,
    raise_on_error: bare bool
} }

/// What became of the operations on entities.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationsResponseModel {
    pub operations: Option<Vec<OperationResponseModel>>,
    /// Default: `false`.
    pub success: Option<bool>,
}
rt::object! { OperationsResponseModel { 0 operations "operations" optional, 1 success "success" optional } }

/// Values of `status` of `BackgroundOperationsResponseModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackgroundOperationsResponseModelStatus {
    Pending,
    InProgress,
    Completed,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { BackgroundOperationsResponseModelStatus {
    Pending "pending", InProgress "in_progress", Completed "completed"
} }
