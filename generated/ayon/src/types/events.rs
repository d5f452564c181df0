// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Events`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// An event to dispatch.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DispatchEventRequestModel {
    /// Pattern: `^[a-zA-Z][a-zA-Z0-9_\.\*]{2,64}$`.
    pub topic: String,
    pub sender: Option<String>,
    /// Identifies the event within its topic; the same hash is the same event.
    pub hash: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub project: Option<String>,
    /// Id of the event that comes first. Minimum length: 32. Maximum length: 32.
    pub depends_on: Option<String>,
    pub description: Option<String>,
    /// Data of the topic that is sent to all listeners.
    pub summary: Option<rt::JsonObject>,
    /// Data of the topic that is only returned on request.
    pub payload: Option<rt::JsonObject>,
    /// The event needs no work: it is finished at once. Default: `true`.
    pub finished: Option<bool>,
    /// Keep the event; otherwise it is only sent to listeners. Default: `true`.
    pub store: Option<bool>,
    /// Start an event of the same hash again. Default: `false`.
    pub reuse: Option<bool>,
}
rt::object! { DispatchEventRequestModel {
    0 topic "topic" required, 1 sender "sender" optional, 2 hash "hash" optional,
    3 project "project" optional, 4 depends_on "dependsOn" optional, 5 description "description" optional,
    6 summary "summary" optional, 7 payload "payload" optional, 8 finished "finished" optional,
    9 store "store" optional, 10 reuse "reuse" optional
} }

impl DispatchEventRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(topic: impl Into<String>) -> Self {
        Self {
            topic: topic.into(),
            sender: None,
            hash: None,
            project: None,
            depends_on: None,
            description: None,
            summary: None,
            payload: None,
            finished: None,
            store: None,
            reuse: None,
        }
    }
}
rt::setters! { DispatchEventRequestModel {
    sender: some String, hash: some String, project: some String, depends_on: some String,
    description: some String, summary: some rt::JsonObject, payload: some rt::JsonObject, finished: bare bool,
    store: bare bool, reuse: bare bool
} }

/// The id of a dispatched event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DispatchEventResponseModel {
    /// Minimum length: 32. Maximum length: 32.
    pub id: String,
}
rt::object! { DispatchEventResponseModel { 0 id "id" required } }

/// Which jobs a worker takes, and which event stands for the work.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnrollRequestModel {
    /// Topic, or topics, of the events to work on.
    pub source_topic: EnrollRequestModelSourceTopic,
    /// Topic of the event that stands for the work. Pattern: `^[a-zA-Z][a-zA-Z0-9_\.\*]{2,64}$`.
    pub target_topic: String,
    pub sender: Option<String>,
    pub sender_type: Option<String>,
    pub description: Option<String>,
    /// Work on one event after the other. Default: `false`.
    pub sequential: Option<bool>,
    pub filter: Option<QueryFilter>,
    /// Default: `3`.
    pub max_retries: Option<i64>,
    pub ignore_sender_types: Option<Vec<String>>,
    /// Leave events alone that are older than so many days; 0 for none. Default: `3`.
    pub ignore_older_than: Option<i64>,
    /// Slow the call down, for tests. Default: `false`.
    pub sloth_mode: Option<bool>,
}
rt::object! { EnrollRequestModel {
    0 source_topic "sourceTopic" required, 1 target_topic "targetTopic" required, 2 sender "sender" optional,
    3 sender_type "senderType" optional, 4 description "description" optional,
    5 sequential "sequential" optional, 6 filter "filter" optional,
    7 max_retries "maxRetries" optional_integer, 8 ignore_sender_types "ignoreSenderTypes" optional,
    9 ignore_older_than "ignoreOlderThan" optional_integer, 10 sloth_mode "slothMode" optional
} }

impl EnrollRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        source_topic: impl Into<EnrollRequestModelSourceTopic>,
        target_topic: impl Into<String>,
    ) -> Self {
        Self {
            source_topic: source_topic.into(),
            target_topic: target_topic.into(),
            sender: None,
            sender_type: None,
            description: None,
            sequential: None,
            filter: None,
            max_retries: None,
            ignore_sender_types: None,
            ignore_older_than: None,
            sloth_mode: None,
        }
    }
}
rt::setters! { EnrollRequestModel {
    sender: some String, sender_type: some String, description: some String, sequential: bare bool,
    filter: some QueryFilter, max_retries: bare i64, ignore_sender_types: list String,
    ignore_older_than: bare i64, sloth_mode: bare bool
} }

/// The job that a worker got.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnrollResponseModel {
    /// Id of the event that stands for the work.
    pub id: String,
    /// Id of the event to work on.
    pub depends_on: String,
    pub hash: String,
    /// Default: `"pending"`.
    pub status: Option<String>,
}
rt::object! { EnrollResponseModel {
    0 id "id" required, 1 depends_on "dependsOn" required, 2 hash "hash" required, 3 status "status" optional
} }

/// An event: something that happened, or a job and its state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventModel {
    /// Minimum length: 32. Maximum length: 32. Pattern: `^[0-9a-f]{32}$`.
    pub id: Option<String>,
    /// Identifies the event within its topic.
    pub hash: String,
    pub topic: String,
    pub sender: Option<String>,
    pub sender_type: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub project: Option<String>,
    pub user: Option<String>,
    /// Id of the event that comes first. Minimum length: 32. Maximum length: 32.
    pub depends_on: Option<String>,
    /// Default: `"pending"`.
    pub status: Option<EventModelStatus>,
    /// Default: `0`.
    pub retries: Option<i64>,
    pub description: Option<String>,
    /// Data of the topic that is sent to all listeners.
    pub summary: Option<rt::JsonObject>,
    /// Data of the topic that is only returned on request.
    pub payload: Option<rt::JsonObject>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}
rt::object! { EventModel {
    0 id "id" optional, 1 hash "hash" required, 2 topic "topic" required, 3 sender "sender" optional,
    4 sender_type "senderType" optional, 5 project "project" optional, 6 user "user" optional,
    7 depends_on "dependsOn" optional, 8 status "status" optional, 9 retries "retries" optional_integer,
    10 description "description" optional, 11 summary "summary" optional, 12 payload "payload" optional,
    13 created_at "createdAt" optional, 14 updated_at "updatedAt" optional
} }

/// An operation on all events that match a filter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventOperationModel {
    pub r#type: EventOperationModelType,
    pub filter: QueryFilter,
}
rt::object! { EventOperationModel { 0 r#type "type" required, 1 filter "filter" required } }

impl EventOperationModel {
    /// What is required; the rest is set by the setters.
    pub fn new(
        r#type: impl Into<EventOperationModelType>,
        filter: impl Into<QueryFilter>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            filter: filter.into(),
        }
    }
}

/// What entities to query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRequestModel {
    pub entity: QueryRequestModelEntity,
    pub filter: Option<QueryFilter>,
    /// Default: `100`.
    pub limit: Option<i64>,
    /// Default: `0`.
    pub offset: Option<i64>,
}
rt::object! { QueryRequestModel {
    0 entity "entity" required, 1 filter "filter" optional, 2 limit "limit" optional_integer,
    3 offset "offset" optional_integer
} }

impl QueryRequestModel {
    /// What is required; the rest is set by the setters.
    pub fn new(entity: impl Into<QueryRequestModelEntity>) -> Self {
        Self {
            entity: entity.into(),
            filter: None,
            limit: None,
            offset: None,
        }
    }
}
rt::setters! { QueryRequestModel { filter: some QueryFilter, limit: bare i64, offset: bare i64 } }

/// Changes of an event.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateEventRequestModel {
    pub sender: Option<String>,
    /// The older name of `project`.
    #[deprecated]
    pub project_name: Option<String>,
    /// Pattern: `^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$`.
    pub project: Option<String>,
    pub user: Option<String>,
    pub status: Option<EventModelStatus>,
    pub description: Option<String>,
    pub summary: Option<rt::JsonObject>,
    pub payload: Option<rt::JsonObject>,
    /// Percentage. Minimum: 0.0. Maximum: 100.0.
    pub progress: Option<f64>,
    pub retries: Option<i64>,
}
rt::object! { UpdateEventRequestModel {
    0 sender "sender" optional, 1 project_name "projectName" optional, 2 project "project" optional,
    3 user "user" optional, 4 status "status" optional, 5 description "description" optional,
    6 summary "summary" optional, 7 payload "payload" optional, 8 progress "progress" optional,
    9 retries "retries" optional_integer
} }

impl UpdateEventRequestModel {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { UpdateEventRequestModel {
    sender: some String, #[deprecated] project_name: some String, project: some String, user: some String,
    status: some EventModelStatus, description: some String, summary: some rt::JsonObject,
    payload: some rt::JsonObject, progress: bare f64, retries: bare i64
} }

/// Topic, or topics, of the events to work on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnrollRequestModelSourceTopic {
    Text(String),
    TextList(Vec<String>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { EnrollRequestModelSourceTopic { Text string, TextList array } }
rt::union_from! { EnrollRequestModelSourceTopic { Text text String, TextList plain Vec<String> } }

/// Values of `type` of `EventOperationModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventOperationModelType {
    Delete,
    Restart,
    Abort,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { EventOperationModelType { Delete "delete", Restart "restart", Abort "abort" } }

/// Values of `entity` of `QueryRequestModel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryRequestModelEntity {
    Event,
    Project,
    User,
    Folder,
    Product,
    Task,
    Version,
    Representation,
    Workfile,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { QueryRequestModelEntity {
    Event "event", Project "project", User "user", Folder "folder", Product "product", Task "task",
    Version "version", Representation "representation", Workfile "workfile"
} }
