// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of `Academy`.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Curricula.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcademyCirriculaList {
    /// How many there are.
    pub total: Option<i64>,
    /// The curricula.
    pub data: Vec<AcademyCirricula>,
}
rt::object! { AcademyCirriculaList { 0 total "total" optional_integer, 1 data "data" required } }

/// A curriculum, with how many learners have registered for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcademyCirricula {
    /// Identifier of the curriculum.
    pub id: Option<String>,
    /// What it is.
    pub r#type: Option<AcademyCirriculaType>,
    /// Organization that owns it.
    pub org_id: Option<String>,
    /// Who can see it.
    pub visibility: Option<AcademyCirriculaVisibility>,
    /// Whether it can be taken.
    pub status: Option<AcademyCirriculaStatus>,
    /// Short name in the address.
    pub slug: Option<String>,
    /// How hard it is.
    pub level: Option<AcademyCirriculaLevel>,
    /// Badge that one gets for it.
    pub badge_id: Option<String>,
    /// Invitation that leads to it.
    pub invite_id: Option<String>,
    /// Workspace that it belongs to.
    pub workspace_id: Option<String>,
    /// When it was created.
    pub created_at: Option<rt::DateTime>,
    /// When it was changed last.
    pub updated_at: Option<rt::DateTime>,
    /// When it was deleted.
    pub deleted_at: Option<rt::DateTime>,
    /// Title, description and contents.
    pub metadata: Option<rt::JsonObject>,
    /// How many learners have registered; left out if none. Default: `0`.
    pub registration_count: Option<i64>,
}
rt::object! { AcademyCirricula {
    0 id "id" optional, 1 r#type "type" optional, 2 org_id "org_id" optional,
    3 visibility "visibility" optional, 4 status "status" optional, 5 slug "slug" optional,
    6 level "level" optional, 7 badge_id "badge_id" optional, 8 invite_id "invite_id" optional,
    9 workspace_id "workspace_id" optional, 10 created_at "created_at" optional,
    11 updated_at "updated_at" optional, 12 deleted_at "deleted_at" optional, 13 metadata "metadata" optional,
    14 registration_count "registration_count" optional_integer
} }

/// Answer `200` of `GET /api/academy/curricula/registered`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMyAcademyCurriculaResponse {
    /// Minimum: 0.
    pub total: i64,
    pub data: Vec<AcademyCurricula>,
}
rt::object! { GetMyAcademyCurriculaResponse { 0 total "total" integer, 1 data "data" required } }

/// Answer `200` of `GET /api/academy/curricula`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyCurriculaResponse {
    /// Minimum: 0.
    pub total: i64,
    pub data: Vec<GetAcademyCurriculaResponseDataItem>,
}
rt::object! { GetAcademyCurriculaResponse { 0 total "total" integer, 1 data "data" required } }

/// Request body of `POST /api/academy/register`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterToAcademyContentRequest {
    /// Maximum length: 500.
    pub content_id: String,
    /// Format: `uuid`.
    pub user_id: String,
    pub content_type: Option<RegisterToAcademyContentRequestContentType>,
}
rt::object! { RegisterToAcademyContentRequest {
    0 content_id "contentId" required, 1 user_id "userId" required, 2 content_type "contentType" optional
} }

impl RegisterToAcademyContentRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(content_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            content_id: content_id.into(),
            user_id: user_id.into(),
            content_type: None,
        }
    }
}
rt::setters! { RegisterToAcademyContentRequest {
    content_type: some RegisterToAcademyContentRequestContentType
} }

/// Request body of `POST /api/academy/registrations/{registrationId}/progress-tracker/update-current-item`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCurrentItemInProgressTrackerRequest {
    pub content_type: RegisterToAcademyContentRequestContentType,
    /// CurriculaCurrentItemData
    pub item_data: ItemDataCurriculaCurrentItemData,
}
rt::object! { UpdateCurrentItemInProgressTrackerRequest {
    0 content_type "contentType" required, 1 item_data "itemData" required
} }

impl UpdateCurrentItemInProgressTrackerRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        content_type: impl Into<RegisterToAcademyContentRequestContentType>,
        item_data: impl Into<ItemDataCurriculaCurrentItemData>,
    ) -> Self {
        Self {
            content_type: content_type.into(),
            item_data: item_data.into(),
        }
    }
}

/// Answer `200` of `POST /api/academy/registrations/{registrationId}/progress-tracker/update-current-item`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCurrentItemInProgressTrackerResponse {
    /// Maximum length: 500.
    pub message: Option<String>,
    pub progress_tracker: Option<
        UpdateCurrentItemInProgressTrackerResponseProgressTracker,
    >,
    /// Maximum length: 500.
    pub registration_id: Option<String>,
    pub content_type: Option<RegisterToAcademyContentRequestContentType>,
    pub item_data: Option<ItemDataCurriculaCurrentItemData>,
}
rt::object! { UpdateCurrentItemInProgressTrackerResponse {
    0 message "message" optional, 1 progress_tracker "progressTracker" optional,
    2 registration_id "registrationId" optional, 3 content_type "contentType" optional,
    4 item_data "itemData" optional
} }

/// Answer `400` of `POST /api/academy/registrations/{registrationId}/progress-tracker/update-current-item`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCurrentItemInProgressTrackerBadRequest {
    /// Maximum length: 500.
    pub error: Option<String>,
    /// Maximum length: 500.
    pub details: Option<String>,
}
rt::object! { UpdateCurrentItemInProgressTrackerBadRequest {
    0 error "error" optional, 1 details "details" optional
} }

/// Answer `500` of `POST /api/academy/registrations/{registrationId}/progress-tracker/update-current-item`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCurrentItemInProgressTrackerInternalServerError {
    /// Maximum length: 500.
    pub error: Option<String>,
    /// Maximum length: 500.
    pub details: Option<String>,
}
rt::object! { UpdateCurrentItemInProgressTrackerInternalServerError {
    0 error "error" optional, 1 details "details" optional
} }

/// Values of `progressTracker` of `UpdateCurrentItemInProgressTrackerResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCurrentItemInProgressTrackerResponseProgressTracker {
    pub current_item: rt::Map<CurrentItemItemCurriculaCurrentItemData>,
    pub grades: rt::Map<QuizEvaluationResult>,
    /// Minimum: 0.
    pub time_spent: i64,
    pub completed_items: rt::Map<ProgressItemCompleted>,
    pub completed: Option<rt::DateTime>,
}
rt::object! { UpdateCurrentItemInProgressTrackerResponseProgressTracker {
    0 current_item "currentItem" required, 1 grades "grades" required, 2 time_spent "timeSpent" integer,
    3 completed_items "completedItems" required, 4 completed "completed" nullable
} }

/// CurriculaCurrentItemData
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrentItemItemCurriculaCurrentItemData {
    /// Maximum length: 500.
    pub id: String,
    pub last_opened: rt::DateTime,
    pub content_type: RegisterToAcademyContentRequestContentType,
}
rt::object! { CurrentItemItemCurriculaCurrentItemData {
    0 id "id" required, 1 last_opened "lastOpened" required, 2 content_type "contentType" required
} }

/// ProgressItemCompleted
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProgressItemCompleted {
    pub completed_at: rt::DateTime,
    /// Parent
    pub item_data: Parent,
}
rt::object! { ProgressItemCompleted {
    0 completed_at "completedAt" required, 1 item_data "itemData" required
} }

/// Request body of `POST /api/academy/registrations/test-sessions/start`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartTestByIdRequest {
    /// Maximum length: 500.
    pub test_abs_path: String,
    /// Maximum length: 500.
    pub registration_id: String,
}
rt::object! { StartTestByIdRequest {
    0 test_abs_path "testAbsPath" required, 1 registration_id "registrationId" required
} }

impl StartTestByIdRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        test_abs_path: impl Into<String>,
        registration_id: impl Into<String>,
    ) -> Self {
        Self {
            test_abs_path: test_abs_path.into(),
            registration_id: registration_id.into(),
        }
    }
}

/// Request body of `POST /api/academy/registrations/test-sessions/submit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmitQuizRequest {
    /// Format: `uuid`.
    pub test_session_id: String,
    /// Maximum length: 500.
    pub quiz_abs_path: String,
    /// Maximum length: 500.
    pub registration_id: rt::Patch<String>,
    /// Maximum length: 500.
    pub user_id: rt::Patch<String>,
    pub answers: Vec<SubmittedAnswer>,
}
rt::object! { SubmitQuizRequest {
    0 test_session_id "testSessionId" required, 1 quiz_abs_path "quizAbsPath" required,
    2 registration_id "registrationId" patch, 3 user_id "userId" patch, 4 answers "answers" required
} }

impl SubmitQuizRequest {
    /// What is required; the rest is set by the setters.
    pub fn new(
        test_session_id: impl Into<String>,
        quiz_abs_path: impl Into<String>,
        answers: impl IntoIterator<Item = impl Into<SubmittedAnswer>>,
    ) -> Self {
        Self {
            test_session_id: test_session_id.into(),
            quiz_abs_path: quiz_abs_path.into(),
            registration_id: rt::Patch::Absent,
            user_id: rt::Patch::Absent,
            answers: answers.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}
rt::setters! { SubmitQuizRequest { registration_id: patch String, user_id: patch String } }

/// Answer `400` of `POST /api/academy/registrations/test-sessions/submit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmitQuizBadRequest {
    /// Maximum length: 500.
    pub error: Option<String>,
    /// Maximum length: 500.
    pub details: Option<String>,
}
rt::object! { SubmitQuizBadRequest { 0 error "error" optional, 1 details "details" optional } }

/// Answer `500` of `POST /api/academy/registrations/test-sessions/submit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmitQuizInternalServerError {
    /// Maximum length: 500.
    pub error: Option<String>,
    /// Maximum length: 500.
    pub details: Option<String>,
}
rt::object! { SubmitQuizInternalServerError { 0 error "error" optional, 1 details "details" optional } }

/// SubmittedAnswer
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmittedAnswer {
    /// Maximum length: 500.
    pub question_id: String,
    pub selected_option_id: rt::Map<bool>,
    /// Maximum length: 500.
    pub answer_text: String,
}
rt::object! { SubmittedAnswer {
    0 question_id "questionId" required, 1 selected_option_id "selectedOptionId" required,
    2 answer_text "answerText" required
} }

impl SubmittedAnswer {
    /// What is required; the rest is set by the setters.
    pub fn new(
        question_id: impl Into<String>,
        selected_option_id: impl Into<rt::Map<bool>>,
        answer_text: impl Into<String>,
    ) -> Self {
        Self {
            question_id: question_id.into(),
            selected_option_id: selected_option_id.into(),
            answer_text: answer_text.into(),
        }
    }
}

/// Answer `200` of `GET /api/academy/admin/summary`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyAdminSummaryResponse {
    pub org_config: Option<GetAcademyAdminSummaryResponseOrgConfig>,
    pub total_learners: Option<i64>,
    pub total_active_learners: Option<i64>,
    pub curricula: Option<Vec<GetAcademyAdminSummaryResponseCurriculaItem>>,
    pub registrations_summary: Option<
        Vec<GetAcademyAdminSummaryResponseRegistrationsSummaryItem>,
    >,
    pub tests_summary: Option<GetAcademyAdminSummaryResponseTestsSummary>,
    pub tests: Option<Vec<GetAcademyAdminSummaryResponseTest>>,
    pub curricula_list: Option<GetAcademyAdminSummaryResponseCurriculaList>,
}
rt::object! { GetAcademyAdminSummaryResponse {
    0 org_config "orgConfig" optional, 1 total_learners "totalLearners" optional_integer,
    2 total_active_learners "totalActiveLearners" optional_integer, 3 curricula "curricula" optional,
    4 registrations_summary "registrationsSummary" optional, 5 tests_summary "testsSummary" optional,
    6 tests "tests" optional, 7 curricula_list "curriculaList" optional
} }

/// Values of `orgConfig` of `GetAcademyAdminSummaryResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyAdminSummaryResponseOrgConfig {
    pub module: Option<String>,
    pub version: Option<String>,
}
rt::object! { GetAcademyAdminSummaryResponseOrgConfig {
    0 module "module" optional, 1 version "version" optional
} }

/// Values of `testsSummary` of `GetAcademyAdminSummaryResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyAdminSummaryResponseTestsSummary {
    pub total_passed: Option<i64>,
    pub total_failed: Option<i64>,
    pub total_attempts: Option<i64>,
}
rt::object! { GetAcademyAdminSummaryResponseTestsSummary {
    0 total_passed "totalPassed" optional_integer, 1 total_failed "totalFailed" optional_integer,
    2 total_attempts "totalAttempts" optional_integer
} }

/// Values of `curriculaList` of `GetAcademyAdminSummaryResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyAdminSummaryResponseCurriculaList {
    /// Minimum: 0.
    pub total: i64,
    pub data: Vec<GetAcademyCurriculaResponseDataItem>,
}
rt::object! { GetAcademyAdminSummaryResponseCurriculaList {
    0 total "total" integer, 1 data "data" required
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyAdminSummaryResponseCurriculaItem {
    pub r#type: Option<String>,
    pub total_count: Option<i64>,
}
rt::object! { GetAcademyAdminSummaryResponseCurriculaItem {
    0 r#type "type" optional, 1 total_count "totalCount" optional_integer
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyAdminSummaryResponseRegistrationsSummaryItem {
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
rt::object! { GetAcademyAdminSummaryResponseRegistrationsSummaryItem {
    0 status "status" optional, 1 total_count "totalCount" optional_integer
} }

/// Items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyAdminSummaryResponseTest {
    pub test: Option<GradeQuiz>,
    pub passed: Option<i64>,
    pub failed: Option<i64>,
    pub attempts: Option<i64>,
}
rt::object! { GetAcademyAdminSummaryResponseTest {
    0 test "test" optional, 1 passed "passed" optional_integer, 2 failed "failed" optional_integer,
    3 attempts "attempts" optional_integer
} }

/// Answer `200` of `GET /api/academy/admin/registrations`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAcademyAdminRegistrationsResponse {
    pub data: Vec<UserRegistration>,
    /// Minimum: 0.
    pub total_count: i64,
    /// Minimum: 1.
    pub page_size: i64,
    /// Minimum: 0.
    pub page: i64,
}
rt::object! { GetAcademyAdminRegistrationsResponse {
    0 data "data" required, 1 total_count "totalCount" integer, 2 page_size "pageSize" integer,
    3 page "page" integer
} }

/// UserRegistration
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserRegistration {
    /// Maximum length: 500.
    pub curricula_title: String,
    pub curricula_type: DataItemCurriculaType,
    /// Maximum length: 500.
    pub curricula_permalink: String,
    /// Format: `uuid`.
    pub registration_id: String,
    pub status: RegisterToAcademyContentResponseStatus,
    pub created_at: Option<rt::DateTime>,
    /// Format: `uuid`.
    pub user_id: String,
    /// Maximum length: 500.
    pub user_first_name: String,
    /// Maximum length: 500.
    pub user_last_name: String,
    /// Format: `email`.
    pub user_email: String,
    /// Format: `uri`.
    pub user_avatar_url: String,
    /// Minimum: 0.
    pub total_count: i64,
}
rt::object! { UserRegistration {
    0 curricula_title "curriculaTitle" required, 1 curricula_type "curriculaType" required,
    2 curricula_permalink "curriculaPermalink" required, 3 registration_id "registrationId" required,
    4 status "status" required, 5 created_at "createdAt" optional, 6 user_id "userId" required,
    7 user_first_name "userFirstName" required, 8 user_last_name "userLastName" required,
    9 user_email "userEmail" required, 10 user_avatar_url "userAvatarUrl" required,
    11 total_count "totalCount" integer
} }

/// Values of `curriculaType` of `UserRegistration`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DataItemCurriculaType {
    LearningPath,
    Challenge,
    Certification,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { DataItemCurriculaType {
    LearningPath "learning-path", Challenge "challenge", Certification "certification"
} }
