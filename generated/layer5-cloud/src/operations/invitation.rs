// Written by clientsmith. Do not edit: the next run overwrites it.

//! Invitations to organizations and requests to sign up.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Invitations to organizations and requests to sign up.
#[derive(Clone, Copy, Debug)]
pub struct Invitation<'c>(pub(crate) &'c rt::Core);

impl Invitation<'_> {
    /// Get an invitation
    ///
    /// `GET /api/organizations/invitations/{invitationId}` gives [`types::UpdateAcademyCurriculaByIdResponseInvitation`], or fails with text.
    ///
    /// - `invitation_id`: The invitation.
    ///
    /// [Optional](Call#impl-Call%3CGetInvitation%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().get_invitation("invitation_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getInvitation")]
    #[doc(alias = "GET /api/organizations/invitations/{invitationId}")]
    pub fn get_invitation(&self, invitation_id: impl AsRef<str>) -> Call<GetInvitation> {
        rt::Call::of::<GetInvitation>(self.0)
            .path("invitationId", invitation_id.as_ref())
            .into()
    }
    /// Delete an invitation
    ///
    /// `DELETE /api/organizations/invitations/{invitationId}` gives nothing, or fails with text.
    ///
    /// - `invitation_id`: The invitation.
    ///
    /// [Optional](Call#impl-Call%3CDeleteInvitation%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.invitation().delete("invitation_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteInvitation")]
    #[doc(alias = "DELETE /api/organizations/invitations/{invitationId}")]
    pub fn delete(&self, invitation_id: impl AsRef<str>) -> Call<DeleteInvitation> {
        rt::Call::of::<DeleteInvitation>(self.0)
            .path("invitationId", invitation_id.as_ref())
            .into()
    }
    /// Update an invitation
    ///
    /// `PUT /api/organizations/invitations/{invitationId}` gives [`types::UpdateAcademyCurriculaByIdResponseInvitation`], or fails with text.
    ///
    /// - `invitation_id`: The invitation.
    ///
    /// [Optional](Call#impl-Call%3CUpdateInvitation%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().update("invitation_id", layer5_cloud::types::UpdateInvitationRequest::new("name", "description", ["value"], "orgId", ["value"], ["value"], layer5_cloud::types::CapabilityStatus::Enabled)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "updateInvitation")]
    #[doc(alias = "PUT /api/organizations/invitations/{invitationId}")]
    pub fn update(
        &self,
        invitation_id: impl AsRef<str>,
        body: impl Borrow<types::UpdateInvitationRequest>,
    ) -> Call<UpdateInvitation> {
        rt::Call::of::<UpdateInvitation>(self.0)
            .path("invitationId", invitation_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// List invitations
    ///
    /// `GET /api/organizations/invitations` gives [`types::GetInvitationsResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetInvitations%3E): `organization_id`, `page`, `pagesize`, `search`, `order`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().get_invitations().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getInvitations")]
    #[doc(alias = "GET /api/organizations/invitations")]
    pub fn get_invitations(&self) -> Call<GetInvitations> {
        Call::new(self.0)
    }
    /// Create an invitation
    ///
    /// `POST /api/organizations/invitations` gives [`types::UpdateAcademyCurriculaByIdResponseInvitation`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateInvitation%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().create(layer5_cloud::types::UpdateInvitationRequest::new("name", "description", ["value"], "orgId", ["value"], ["value"], layer5_cloud::types::CapabilityStatus::Enabled)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createInvitation")]
    #[doc(alias = "POST /api/organizations/invitations")]
    pub fn create(
        &self,
        body: impl Borrow<types::UpdateInvitationRequest>,
    ) -> Call<CreateInvitation> {
        rt::Call::of::<CreateInvitation>(self.0).json(body.borrow()).into()
    }
    /// Accept an invitation
    ///
    /// `POST /api/organizations/invitations/{invitationId}/accept` gives [`types::UpdateAcademyCurriculaByIdResponseInvitation`], or fails with text.
    ///
    /// - `invitation_id`: The invitation.
    ///
    /// [Optional](Call#impl-Call%3CAcceptInvitation%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().accept("invitation_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "acceptInvitation")]
    #[doc(alias = "POST /api/organizations/invitations/{invitationId}/accept")]
    pub fn accept(&self, invitation_id: impl AsRef<str>) -> Call<AcceptInvitation> {
        rt::Call::of::<AcceptInvitation>(self.0)
            .path("invitationId", invitation_id.as_ref())
            .into()
    }
    /// Invite users to an organization
    ///
    /// `POST /api/identity/orgs/{orgId}/users/invite` gives [`rt::JsonObject`], or fails with text.
    ///
    /// - `org_id`: The organization.
    ///
    /// [Optional](Call#impl-Call%3CHandleUserInvite%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::rt::JsonObject) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().handle_user_invite("org_id", body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "handleUserInvite")]
    #[doc(alias = "POST /api/identity/orgs/{orgId}/users/invite")]
    pub fn handle_user_invite(
        &self,
        org_id: impl AsRef<str>,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<HandleUserInvite> {
        rt::Call::of::<HandleUserInvite>(self.0)
            .path("orgId", org_id.as_ref())
            .json(body.borrow())
            .into()
    }
    /// Ask to be signed up
    ///
    /// `POST /api/identity/users/request` gives [`rt::JsonObject`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CSignupRequest%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client, body: layer5_cloud::rt::JsonObject) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().signup_request(body).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "signupRequest")]
    #[doc(alias = "POST /api/identity/users/request")]
    pub fn signup_request(
        &self,
        body: impl Borrow<rt::JsonObject>,
    ) -> Call<SignupRequest> {
        rt::Call::of::<SignupRequest>(self.0).json(body.borrow()).into()
    }
    /// List requests to be signed up
    ///
    /// `GET /api/identity/users/request` gives [`types::GetEventSummaryByUserResponse`], or fails with text.
    ///
    /// Its answers are pages: [`items`](Call::items) and [`pages`](Call::pages) walk through them, counting pages in the parameter `page` from 0 on.
    ///
    /// [Optional](Call#impl-Call%3CGetSignupRequests%3E): `organization_id`, `page`, `pagesize`, `search`, `order`, `filter`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().get_signup_requests().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getSignupRequests")]
    #[doc(alias = "GET /api/identity/users/request")]
    pub fn get_signup_requests(&self) -> Call<GetSignupRequests> {
        Call::new(self.0)
    }
    /// Approve a request to be signed up
    ///
    /// `POST /api/identity/users/request/approve` gives [`rt::JsonObject`], or fails with text.
    ///
    /// - `id`: Identifier of the thing that the path names.
    ///
    /// [Optional](Call#impl-Call%3CApproveSignupRequest%3E): `organization_id`, `first_name`, `last_name`, `email`, `occupation`, `organization`, `role`, `form_type`, `status`, `task_id`, `task_link`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().approve_signup_request("id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "approveSignupRequest")]
    #[doc(alias = "POST /api/identity/users/request/approve")]
    pub fn approve_signup_request(
        &self,
        id: impl AsRef<str>,
    ) -> Call<ApproveSignupRequest> {
        rt::Call::of::<ApproveSignupRequest>(self.0).query("id", id.as_ref()).into()
    }
    /// Deny a request to be signed up
    ///
    /// `POST /api/identity/users/request/deny` gives [`rt::JsonObject`], or fails with text.
    ///
    /// - `id`: Identifier of the thing that the path names.
    ///
    /// [Optional](Call#impl-Call%3CDenySignupRequest%3E): `organization_id`, `first_name`, `last_name`, `email`, `occupation`, `organization`, `role`, `form_type`, `status`, `task_id`, `task_link`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().deny_signup_request("id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "denySignupRequest")]
    #[doc(alias = "POST /api/identity/users/request/deny")]
    pub fn deny_signup_request(&self, id: impl AsRef<str>) -> Call<DenySignupRequest> {
        rt::Call::of::<DenySignupRequest>(self.0).query("id", id.as_ref()).into()
    }
    /// Get the notice of a request to be signed up
    ///
    /// `GET /api/identity/users/request/notification` gives [`GetSignupRequestNotificationOutput`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetSignupRequestNotification%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.invitation().get_signup_request_notification().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getSignupRequestNotification")]
    #[doc(alias = "GET /api/identity/users/request/notification")]
    pub fn get_signup_request_notification(&self) -> Call<GetSignupRequestNotification> {
        Call::new(self.0)
    }
}

rt::operation! { GetInvitation "getInvitation" GET "/api/organizations/invitations/{invitationId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::UpdateAcademyCurriculaByIdResponseInvitation, failure text
} }

impl Call<GetInvitation> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { DeleteInvitation "deleteInvitation" DELETE "/api/organizations/invitations/{invitationId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteInvitation> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { UpdateInvitation "updateInvitation" PUT "/api/organizations/invitations/{invitationId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::UpdateAcademyCurriculaByIdResponseInvitation, failure text
} }

impl Call<UpdateInvitation> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetInvitations "getInvitations" GET "/api/organizations/invitations" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => types::UpdateAcademyCurriculaByIdResponseInvitation,
    output json types::GetInvitationsResponse, failure text
} }

impl Call<GetInvitations> {
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
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { CreateInvitation "createInvitation" POST "/api/organizations/invitations" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::UpdateAcademyCurriculaByIdResponseInvitation, failure text
} }

impl Call<CreateInvitation> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { AcceptInvitation "acceptInvitation" POST "/api/organizations/invitations/{invitationId}/accept" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::UpdateAcademyCurriculaByIdResponseInvitation, failure text
} }

impl Call<AcceptInvitation> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { HandleUserInvite "handleUserInvite" POST "/api/identity/orgs/{orgId}/users/invite" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::JsonObject, failure text
} }

impl Call<HandleUserInvite> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { SignupRequest "signupRequest" POST "/api/identity/users/request" {
    client_headers ["layer5-current-orgid"], accept "application/json, text/plain", documented 201,
    output json rt::JsonObject, failure text
} }

impl Call<SignupRequest> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetSignupRequests "getSignupRequests" GET "/api/identity/users/request" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    pages rt::Paging::page("page", 0).items("/data").total("/totalCount").answered("/page") => rt::JsonObject,
    output json types::GetEventSummaryByUserResponse, failure text
} }

impl Call<GetSignupRequests> {
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
    /// Only what contains this text.
    pub fn search(self, value: impl AsRef<str>) -> Self {
        self.inner.query("search", value.as_ref()).into()
    }
    /// By which property to sort and in which direction.
    pub fn order(self, value: impl AsRef<str>) -> Self {
        self.inner.query("order", value.as_ref()).into()
    }
    /// Only what this filter lets through, which is JSON as text.
    pub fn filter(self, value: impl AsRef<str>) -> Self {
        self.inner.query("filter", value.as_ref()).into()
    }
}

rt::operation! { ApproveSignupRequest "approveSignupRequest" POST "/api/identity/users/request/approve" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::JsonObject, failure text
} }

impl Call<ApproveSignupRequest> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// First name of the person.
    pub fn first_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("firstName", value.as_ref()).into()
    }
    /// Last name of the person.
    pub fn last_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("lastName", value.as_ref()).into()
    }
    /// E-mail address of the person.
    pub fn email(self, value: impl AsRef<str>) -> Self {
        self.inner.query("email", value.as_ref()).into()
    }
    /// Occupation of the person.
    pub fn occupation(self, value: impl AsRef<str>) -> Self {
        self.inner.query("occupation", value.as_ref()).into()
    }
    /// Organization of the person.
    pub fn organization(self, value: impl AsRef<str>) -> Self {
        self.inner.query("organization", value.as_ref()).into()
    }
    /// Role that the person asks for.
    pub fn role(self, value: impl AsRef<str>) -> Self {
        self.inner.query("role", value.as_ref()).into()
    }
    /// Which form was filled in.
    pub fn form_type(self, value: impl AsRef<str>) -> Self {
        self.inner.query("formType", value.as_ref()).into()
    }
    /// Only those with this status.
    pub fn status(self, value: impl AsRef<str>) -> Self {
        self.inner.query("status", value.as_ref()).into()
    }
    /// Task that the request belongs to.
    pub fn task_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("taskId", value.as_ref()).into()
    }
    /// Address of that task.
    pub fn task_link(self, value: impl AsRef<str>) -> Self {
        self.inner.query("taskLink", value.as_ref()).into()
    }
}

rt::operation! { DenySignupRequest "denySignupRequest" POST "/api/identity/users/request/deny" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::JsonObject, failure text
} }

impl Call<DenySignupRequest> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// First name of the person.
    pub fn first_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("firstName", value.as_ref()).into()
    }
    /// Last name of the person.
    pub fn last_name(self, value: impl AsRef<str>) -> Self {
        self.inner.query("lastName", value.as_ref()).into()
    }
    /// E-mail address of the person.
    pub fn email(self, value: impl AsRef<str>) -> Self {
        self.inner.query("email", value.as_ref()).into()
    }
    /// Occupation of the person.
    pub fn occupation(self, value: impl AsRef<str>) -> Self {
        self.inner.query("occupation", value.as_ref()).into()
    }
    /// Organization of the person.
    pub fn organization(self, value: impl AsRef<str>) -> Self {
        self.inner.query("organization", value.as_ref()).into()
    }
    /// Role that the person asks for.
    pub fn role(self, value: impl AsRef<str>) -> Self {
        self.inner.query("role", value.as_ref()).into()
    }
    /// Which form was filled in.
    pub fn form_type(self, value: impl AsRef<str>) -> Self {
        self.inner.query("formType", value.as_ref()).into()
    }
    /// Only those with this status.
    pub fn status(self, value: impl AsRef<str>) -> Self {
        self.inner.query("status", value.as_ref()).into()
    }
    /// Task that the request belongs to.
    pub fn task_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("taskId", value.as_ref()).into()
    }
    /// Address of that task.
    pub fn task_link(self, value: impl AsRef<str>) -> Self {
        self.inner.query("taskLink", value.as_ref()).into()
    }
}

/// What [`GetSignupRequestNotification`] gives.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetSignupRequestNotificationOutput {
    /// Done.
    Ok(types::GetSignupRequestNotificationResponse),
    /// Done, there is no body.
    NoContent,
}

rt::operation! { GetSignupRequestNotification "getSignupRequestNotification" GET "/api/identity/users/request/notification" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output GetSignupRequestNotificationOutput {
        200 => Ok json types::GetSignupRequestNotificationResponse,
        204 => NoContent empty,
    },
    failure text
} }

impl Call<GetSignupRequestNotification> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
