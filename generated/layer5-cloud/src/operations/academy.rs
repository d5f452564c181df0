// Written by clientsmith. Do not edit: the next run overwrites it.

//! The academy's curricula, registrations, tests and certificates.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// The academy's curricula, registrations, tests and certificates.
#[derive(Clone, Copy, Debug)]
pub struct Academy<'c>(pub(crate) &'c rt::Core);

impl Academy<'_> {
    /// List the curricula that the user is registered for
    ///
    /// `GET /api/academy/curricula/registered` gives [`types::GetMyAcademyCurriculaResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetMyAcademyCurricula%3E): `organization_id`, `content_type`, `org_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_my_curricula().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getMyAcademyCurricula")]
    #[doc(alias = "GET /api/academy/curricula/registered")]
    pub fn get_my_curricula(&self) -> Call<GetMyAcademyCurricula> {
        Call::new(self.0)
    }
    /// Create a curriculum
    ///
    /// `POST /api/academy/curricula` gives [`types::AcademyCurricula`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateAcademyCurricula%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().create_curricula(layer5_cloud::types::CreateAcademyCurriculaRequest::new(layer5_cloud::types::AcademyCirriculaType::LearningPath, "title", "orgId", "workspaceId", "teamId", layer5_cloud::types::CreateAcademyCurriculaRequestAccessStatus::Enabled, layer5_cloud::types::CurriculaMetadata::new("title", "description", "permalink"))).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createAcademyCurricula")]
    #[doc(alias = "POST /api/academy/curricula")]
    pub fn create_curricula(
        &self,
        body: impl Borrow<types::CreateAcademyCurriculaRequest>,
    ) -> Call<CreateAcademyCurricula> {
        rt::Call::of::<CreateAcademyCurricula>(self.0).json(body.borrow()).into()
    }
    /// List curricula
    ///
    /// `GET /api/academy/curricula` gives [`types::GetAcademyCurriculaResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetAcademyCurricula%3E): `organization_id`, `content_type`, `visibility`, `level`, `org_id`, `category`, `status`, `search`, `sort`, `order`, `page_size`, `pagesize`, `page`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_curricula().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAcademyCurricula")]
    #[doc(alias = "GET /api/academy/curricula")]
    pub fn get_curricula(&self) -> Call<GetAcademyCurricula> {
        Call::new(self.0)
    }
    /// Get a curriculum by its type, organization and slug
    ///
    /// `GET /api/academy/{type}/{orgId}/{slug}` gives [`types::AcademyCurricula`], or fails with text.
    ///
    /// - `type`: Only this type, or the type that the path names.
    /// - `org_id`: The organization.
    /// - `slug`: Short name in the address.
    ///
    /// [Optional](Call#impl-Call%3CGetAcademyContent%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_content("type", "org_id", "slug").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAcademyContent")]
    #[doc(alias = "GET /api/academy/{type}/{orgId}/{slug}")]
    pub fn get_content(
        &self,
        r#type: impl AsRef<str>,
        org_id: impl AsRef<str>,
        slug: impl AsRef<str>,
    ) -> Call<GetAcademyContent> {
        rt::Call::of::<GetAcademyContent>(self.0)
            .path("type", r#type.as_ref())
            .path("orgId", org_id.as_ref())
            .path("slug", slug.as_ref())
            .into()
    }
    /// Register a user for a curriculum
    ///
    /// `POST /api/academy/register` gives [`types::RegisterToAcademyContentResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CRegisterToAcademyContent%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().register_to_content(layer5_cloud::types::RegisterToAcademyContentRequest::new("contentId", "userId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "registerToAcademyContent")]
    #[doc(alias = "POST /api/academy/register")]
    pub fn register_to_content(
        &self,
        body: impl Borrow<types::RegisterToAcademyContentRequest>,
    ) -> Call<RegisterToAcademyContent> {
        rt::Call::of::<RegisterToAcademyContent>(self.0).json(body.borrow()).into()
    }
    /// Withdraw from a curriculum
    ///
    /// `POST /api/academy/curricula/registrations/{id}/withdraw` gives [`types::RegisterToAcademyContentResponse`], or fails with text.
    ///
    /// - `id`: Identifier of the thing that the path names.
    ///
    /// [Optional](Call#impl-Call%3CWithdrawFromAcademyContent%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().withdraw_from_content("id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "withdrawFromAcademyContent")]
    #[doc(alias = "POST /api/academy/curricula/registrations/{id}/withdraw")]
    pub fn withdraw_from_content(
        &self,
        id: impl AsRef<str>,
    ) -> Call<WithdrawFromAcademyContent> {
        rt::Call::of::<WithdrawFromAcademyContent>(self.0).path("id", id.as_ref()).into()
    }
    /// Update a curriculum
    ///
    /// `PUT /api/academy/curricula/{id}` gives [`types::UpdateAcademyCurriculaByIdResponse`], or fails with text.
    ///
    /// - `id`: Identifier of the thing that the path names.
    ///
    /// [Optional](Call#impl-Call%3CUpdateAcademyCurriculaById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().update_curricula_by_id("id", layer5_cloud::types::CreateAcademyCurriculaRequest::new(layer5_cloud::types::AcademyCirriculaType::LearningPath, "title", "orgId", "workspaceId", "teamId", layer5_cloud::types::CreateAcademyCurriculaRequestAccessStatus::Enabled, layer5_cloud::types::CurriculaMetadata::new("title", "description", "permalink"))).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateAcademyCurriculaById")]
    #[doc(alias = "PUT /api/academy/curricula/{id}")]
    pub fn update_curricula_by_id(
        &self,
        id: impl AsRef<str>,
        body: impl Borrow<types::CreateAcademyCurriculaRequest>,
    ) -> Call<UpdateAcademyCurriculaById> {
        rt::Call::of::<UpdateAcademyCurriculaById>(self.0)
            .path("id", id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Delete a curriculum
    ///
    /// `DELETE /api/academy/curricula/{id}` gives nothing, or fails with text.
    ///
    /// - `id`: Identifier of the thing that the path names.
    ///
    /// [Optional](Call#impl-Call%3CDeleteAcademyCurriculaById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.academy().delete_curricula_by_id("id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteAcademyCurriculaById")]
    #[doc(alias = "DELETE /api/academy/curricula/{id}")]
    pub fn delete_curricula_by_id(
        &self,
        id: impl AsRef<str>,
    ) -> Call<DeleteAcademyCurriculaById> {
        rt::Call::of::<DeleteAcademyCurriculaById>(self.0).path("id", id.as_ref()).into()
    }
    /// Get a curriculum
    ///
    /// `GET /api/academy/curricula/{id}` gives [`types::UpdateAcademyCurriculaByIdResponse`], or fails with text.
    ///
    /// - `id`: Identifier of the thing that the path names.
    ///
    /// [Optional](Call#impl-Call%3CGetAcademyCurriculaById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_curricula_by_id("id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAcademyCurriculaById")]
    #[doc(alias = "GET /api/academy/curricula/{id}")]
    pub fn get_curricula_by_id(
        &self,
        id: impl AsRef<str>,
    ) -> Call<GetAcademyCurriculaById> {
        rt::Call::of::<GetAcademyCurriculaById>(self.0).path("id", id.as_ref()).into()
    }
    /// Get the user's registration for a curriculum
    ///
    /// `GET /api/academy/registrations/{contentId}` gives [`types::RegisterToAcademyContentResponse`], or fails with text.
    ///
    /// - `content_id`: The curriculum.
    ///
    /// [Optional](Call#impl-Call%3CGetAcademyRegistrationsByContentId%3E): `organization_id`, `status`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_registrations_by_content_id("content_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /api/academy/registrations/{contentId}")]
    pub fn get_registrations_by_content_id(
        &self,
        content_id: impl AsRef<str>,
    ) -> Call<GetAcademyRegistrationsByContentId> {
        rt::Call::of::<GetAcademyRegistrationsByContentId>(self.0)
            .path("contentId", content_id.as_ref())
            .into()
    }
    /// Note which item a learner is at
    ///
    /// `POST /api/academy/registrations/{registrationId}/progress-tracker/update-current-item` gives [`types::UpdateCurrentItemInProgressTrackerResponse`], or fails with [`UpdateCurrentItemInProgressTrackerFailure`].
    ///
    /// - `registration_id`: The registration.
    ///
    /// [Optional](Call#impl-Call%3CUpdateCurrentItemInProgressTracker%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().update_current_item_in_progress_tracker("registration_id", layer5_cloud::types::UpdateCurrentItemInProgressTrackerRequest::new(layer5_cloud::types::RegisterToAcademyContentRequestContentType::LearningPath, layer5_cloud::types::ItemDataCurriculaCurrentItemData::new("id", "2026-01-31T12:00:00Z", layer5_cloud::types::RegisterToAcademyContentRequestContentType::LearningPath))).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateCurrentItemInProgressTracker")]
    #[doc(
        alias = "POST /api/academy/registrations/{registrationId}/progress-tracker/update-current-item"
    )]
    pub fn update_current_item_in_progress_tracker(
        &self,
        registration_id: impl AsRef<str>,
        body: impl Borrow<types::UpdateCurrentItemInProgressTrackerRequest>,
    ) -> Call<UpdateCurrentItemInProgressTracker> {
        rt::Call::of::<UpdateCurrentItemInProgressTracker>(self.0)
            .path("registrationId", registration_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Get a test by its path
    ///
    /// `GET /api/academy/registrations/tests` gives [`types::GradeQuiz`], or fails with text.
    ///
    /// - `abs_path`: Path of the test.
    ///
    /// [Optional](Call#impl-Call%3CGetTestByAbsPath%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_test_by_abs_path("abs_path").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getTestByAbsPath")]
    #[doc(alias = "GET /api/academy/registrations/tests")]
    pub fn get_test_by_abs_path(
        &self,
        abs_path: impl AsRef<str>,
    ) -> Call<GetTestByAbsPath> {
        rt::Call::of::<GetTestByAbsPath>(self.0)
            .query("absPath", abs_path.as_ref())
            .into()
    }
    /// Start a test
    ///
    /// `POST /api/academy/registrations/test-sessions/start` gives [`types::GradeQuiz`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CStartTestById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().start_test_by_id(layer5_cloud::types::StartTestByIdRequest::new("testAbsPath", "registrationId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "startTestById")]
    #[doc(alias = "POST /api/academy/registrations/test-sessions/start")]
    pub fn start_test_by_id(
        &self,
        body: impl Borrow<types::StartTestByIdRequest>,
    ) -> Call<StartTestById> {
        rt::Call::of::<StartTestById>(self.0).json(body.borrow()).into()
    }
    /// List the test results of a registration
    ///
    /// `GET /api/academy/registrations/{id}/test-sessions` gives [`Vec<Vec<types::QuizEvaluationResult>>`](types::QuizEvaluationResult), or fails with text.
    ///
    /// - `id`: Identifier of the thing that the path names.
    ///
    /// [Optional](Call#impl-Call%3CGetAllTestSessionsForRegistration%3E): `organization_id`, `page`, `pagesize`, `test_abs_path`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_all_test_sessions_for_registration("id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAllTestSessionsForRegistration")]
    #[doc(alias = "GET /api/academy/registrations/{id}/test-sessions")]
    pub fn get_all_test_sessions_for_registration(
        &self,
        id: impl AsRef<str>,
    ) -> Call<GetAllTestSessionsForRegistration> {
        rt::Call::of::<GetAllTestSessionsForRegistration>(self.0)
            .path("id", id.as_ref())
            .into()
    }
    /// Hand in the answers of a test
    ///
    /// `POST /api/academy/registrations/test-sessions/submit` gives [`types::QuizEvaluationResult`], or fails with [`SubmitQuizFailure`].
    ///
    /// [Optional](Call#impl-Call%3CSubmitQuiz%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::types::SubmitQuizRequest) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().submit_quiz(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "submitQuiz")]
    #[doc(alias = "POST /api/academy/registrations/test-sessions/submit")]
    pub fn submit_quiz(
        &self,
        body: impl Borrow<types::SubmitQuizRequest>,
    ) -> Call<SubmitQuiz> {
        rt::Call::of::<SubmitQuiz>(self.0).json(body.borrow()).into()
    }
    /// Sum up the academy for its administrators
    ///
    /// `GET /api/academy/admin/summary` gives [`types::GetAcademyAdminSummaryResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetAcademyAdminSummary%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_admin_summary().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAcademyAdminSummary")]
    #[doc(alias = "GET /api/academy/admin/summary")]
    pub fn get_admin_summary(&self) -> Call<GetAcademyAdminSummary> {
        Call::new(self.0)
    }
    /// List registrations for the academy's administrators
    ///
    /// `GET /api/academy/admin/registrations` gives [`types::GetAcademyAdminRegistrationsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 1 on.
    ///
    /// [Optional](Call#impl-Call%3CGetAcademyAdminRegistrations%3E): `organization_id`, `page_size`, `pagesize`, `page`, `content_type`, `status`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_admin_registrations().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAcademyAdminRegistrations")]
    #[doc(alias = "GET /api/academy/admin/registrations")]
    pub fn get_admin_registrations(&self) -> Call<GetAcademyAdminRegistrations> {
        Call::new(self.0)
    }
    /// Get a certificate
    ///
    /// `GET /api/academy/certificates/{certificateId}` gives [`types::MetadataCertificate`], or fails with text.
    ///
    /// - `certificate_id`: The certificate.
    ///
    /// [Optional](Call#impl-Call%3CGetCertificateById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_certificate_by_id("certificate_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getCertificateById")]
    #[doc(alias = "GET /api/academy/certificates/{certificateId}")]
    pub fn get_certificate_by_id(
        &self,
        certificate_id: impl AsRef<str>,
    ) -> Call<GetCertificateById> {
        rt::Call::of::<GetCertificateById>(self.0)
            .path("certificateId", certificate_id.as_ref())
            .into()
    }
    /// List curricula, with how many learners have registered
    ///
    /// The documentation spells the path this way. The document of 2026-08 has `/api/academy/curricula`.
    ///
    /// `GET /api/academy/cirricula` gives [`types::AcademyCirriculaList`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetAcademyCirricula%3E): `organization_id`, `content_type`, `visibility`, `level`, `org_id`, `category`, `status`, `search`, `sort`, `order`, `pagesize`, `page`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.academy().get_cirricula().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAcademyCirricula")]
    #[doc(alias = "GET /api/academy/cirricula")]
    pub fn get_cirricula(&self) -> Call<GetAcademyCirricula> {
        Call::new(self.0)
    }
}

rt::operation! { GetMyAcademyCurricula "getMyAcademyCurricula" GET "/api/academy/curricula/registered" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetMyAcademyCurriculaResponse, failure text
} }

impl Call<GetMyAcademyCurricula> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only these types of content.
    pub fn content_type(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inner.query("contentType", &rt::list::<String>(value)).into()
    }
    /// The organization.
    pub fn org_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("orgId", &rt::list::<String>(value)).into()
    }
}

rt::operation! { CreateAcademyCurricula "createAcademyCurricula" POST "/api/academy/curricula" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::AcademyCurricula, failure text
} }

impl Call<CreateAcademyCurricula> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAcademyCurricula "getAcademyCurricula" GET "/api/academy/curricula" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetAcademyCurriculaResponse, failure text
} }

impl Call<GetAcademyCurricula> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only these types of content.
    pub fn content_type(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inner.query("contentType", &rt::list::<String>(value)).into()
    }
    /// Only this visibility.
    pub fn visibility(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("visibility", &rt::list::<String>(value)).into()
    }
    /// Only these levels.
    pub fn level(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("level", &rt::list::<String>(value)).into()
    }
    /// The organization.
    pub fn org_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("orgId", &rt::list::<String>(value)).into()
    }
    /// Only these categories.
    pub fn category(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("category", &rt::list::<String>(value)).into()
    }
    /// Only those with this status.
    pub fn status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("status", &rt::list::<String>(value)).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort.
    pub fn sort(self, value: impl AsRef<str>) -> Self {
        self.inner.query("sort", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl Into<types::GetAcademyCurriculaOrder>) -> Self {
        self.inner
            .query("order", &Into::<types::GetAcademyCurriculaOrder>::into(value))
            .into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Which page.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
}

rt::operation! { GetAcademyContent "getAcademyContent" GET "/api/academy/{type}/{orgId}/{slug}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::AcademyCurricula, failure text
} }

impl Call<GetAcademyContent> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { RegisterToAcademyContent "registerToAcademyContent" POST "/api/academy/register" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::RegisterToAcademyContentResponse, failure text
} }

impl Call<RegisterToAcademyContent> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { WithdrawFromAcademyContent "withdrawFromAcademyContent" POST "/api/academy/curricula/registrations/{id}/withdraw" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::RegisterToAcademyContentResponse, failure text
} }

impl Call<WithdrawFromAcademyContent> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateAcademyCurriculaById "updateAcademyCurriculaById" PUT "/api/academy/curricula/{id}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::UpdateAcademyCurriculaByIdResponse, failure text
} }

impl Call<UpdateAcademyCurriculaById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteAcademyCurriculaById "deleteAcademyCurriculaById" DELETE "/api/academy/curricula/{id}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteAcademyCurriculaById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAcademyCurriculaById "getAcademyCurriculaById" GET "/api/academy/curricula/{id}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::UpdateAcademyCurriculaByIdResponse, failure text
} }

impl Call<GetAcademyCurriculaById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAcademyRegistrationsByContentId "GET /api/academy/registrations/{contentId}" GET "/api/academy/registrations/{contentId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::RegisterToAcademyContentResponse, failure text
} }

impl Call<GetAcademyRegistrationsByContentId> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only those with this status.
    pub fn status(self, value: impl AsRef<str>) -> Self {
        self.inner.query("status", value.as_ref()).into()
    }
}

/// What [`UpdateCurrentItemInProgressTracker`] says when it fails.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateCurrentItemInProgressTrackerFailure {
    /// The request is wrong.
    BadRequest(types::UpdateCurrentItemInProgressTrackerBadRequest),
    /// The token is missing or not valid.
    Unauthorized(String),
    /// There is no such thing.
    NotFound(String),
    /// The server failed.
    InternalServerError(types::UpdateCurrentItemInProgressTrackerInternalServerError),
}

rt::operation! { UpdateCurrentItemInProgressTracker "updateCurrentItemInProgressTracker" POST "/api/academy/registrations/{registrationId}/progress-tracker/update-current-item" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::UpdateCurrentItemInProgressTrackerResponse,
    failure UpdateCurrentItemInProgressTrackerFailure {
        400 => BadRequest json types::UpdateCurrentItemInProgressTrackerBadRequest,
        401 => Unauthorized text,
        404 => NotFound text,
        500 => InternalServerError json types::UpdateCurrentItemInProgressTrackerInternalServerError,
    }
} }

impl Call<UpdateCurrentItemInProgressTracker> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetTestByAbsPath "getTestByAbsPath" GET "/api/academy/registrations/tests" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GradeQuiz, failure text
} }

impl Call<GetTestByAbsPath> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { StartTestById "startTestById" POST "/api/academy/registrations/test-sessions/start" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GradeQuiz, failure text
} }

impl Call<StartTestById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAllTestSessionsForRegistration "getAllTestSessionsForRegistration" GET "/api/academy/registrations/{id}/test-sessions" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json Vec<Vec<types::QuizEvaluationResult>>, failure text
} }

impl Call<GetAllTestSessionsForRegistration> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Which page. Minimum: 0.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// How many there are on a page, by its older name.
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Only the test with this path.
    pub fn test_abs_path(self, value: impl AsRef<str>) -> Self {
        self.inner.query("testAbsPath", value.as_ref()).into()
    }
}

/// What [`SubmitQuiz`] says when it fails.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitQuizFailure {
    /// The request is wrong.
    BadRequest(types::SubmitQuizBadRequest),
    /// The token is missing or not valid.
    Unauthorized(String),
    /// The server failed.
    InternalServerError(types::SubmitQuizInternalServerError),
}

rt::operation! { SubmitQuiz "submitQuiz" POST "/api/academy/registrations/test-sessions/submit" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::QuizEvaluationResult,
    failure SubmitQuizFailure {
        400 => BadRequest json types::SubmitQuizBadRequest,
        401 => Unauthorized text,
        500 => InternalServerError json types::SubmitQuizInternalServerError,
    }
} }

impl Call<SubmitQuiz> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAcademyAdminSummary "getAcademyAdminSummary" GET "/api/academy/admin/summary" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetAcademyAdminSummaryResponse, failure text
} }

impl Call<GetAcademyAdminSummary> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAcademyAdminRegistrations "getAcademyAdminRegistrations" GET "/api/academy/admin/registrations" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 1).items("/data").total("/totalCount").answered("/page") => types::UserRegistration,
    output json types::GetAcademyAdminRegistrationsResponse, failure text
} }

impl Call<GetAcademyAdminRegistrations> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// How many there are on a page. Minimum: 1.
    pub fn page_size(self, value: i64) -> Self {
        self.inner.query("pageSize", &value).into()
    }
    /// How many there are on a page, by its older name.
    #[deprecated]
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Which page.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
    /// Only these types of content.
    pub fn content_type(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inner.query("contentType", &rt::list::<String>(value)).into()
    }
    /// Only those with this status.
    pub fn status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("status", &rt::list::<String>(value)).into()
    }
}

rt::operation! { GetCertificateById "getCertificateById" GET "/api/academy/certificates/{certificateId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::MetadataCertificate, failure text
} }

impl Call<GetCertificateById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAcademyCirricula "getAcademyCirricula" GET "/api/academy/cirricula" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::AcademyCirriculaList, failure text
} }

impl Call<GetAcademyCirricula> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// Only these types of content.
    pub fn content_type(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inner.query("contentType", &rt::list::<String>(value)).into()
    }
    /// Only these visibilities.
    pub fn visibility(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("visibility", &rt::list::<String>(value)).into()
    }
    /// Only these levels.
    pub fn level(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("level", &rt::list::<String>(value)).into()
    }
    /// Only those of these organizations.
    pub fn org_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("orgId", &rt::list::<String>(value)).into()
    }
    /// Only these categories.
    pub fn category(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("category", &rt::list::<String>(value)).into()
    }
    /// Only those with these states.
    pub fn status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inner.query("status", &rt::list::<String>(value)).into()
    }
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort.
    pub fn sort(self, value: impl AsRef<str>) -> Self {
        self.inner.query("sort", value.as_ref()).into()
    }
    /// In which direction to sort.
    pub fn order(self, value: impl Into<types::GetAcademyCurriculaOrder>) -> Self {
        self.inner
            .query("order", &Into::<types::GetAcademyCurriculaOrder>::into(value))
            .into()
    }
    /// How many there are on a page.
    pub fn pagesize(self, value: i64) -> Self {
        self.inner.query("pagesize", &value).into()
    }
    /// Which page.
    pub fn page(self, value: i64) -> Self {
        self.inner.query("page", &value).into()
    }
}
