// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Inbox`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// What to do with which inbox messages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManageInboxItemRequest {
    pub project_name: String,
    pub ids: Option<Vec<String>>,
    /// Default: `false`.
    pub all: Option<bool>,
    pub status: ManageInboxItemRequestStatus,
}
rt::object! { ManageInboxItemRequest {
    0 project_name "projectName" required, 1 ids "ids" optional, 2 all "all" optional,
    3 status "status" required
} }

impl ManageInboxItemRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        project_name: impl Into<String>,
        status: impl Into<ManageInboxItemRequestStatus>,
    ) -> Self {
        Self {
            project_name: project_name.into(),
            ids: None,
            all: None,
            status: status.into(),
        }
    }
}
rt::setters! { ManageInboxItemRequest { ids: list String, all: bare bool } }

/// Values of `status` of `ManageInboxItemRequest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ManageInboxItemRequestStatus {
    Unread,
    Read,
    Inactive,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { ManageInboxItemRequestStatus { Unread "unread", Read "read", Inactive "inactive" } }
