// Written by clientsmith. Do not edit: the next run overwrites it.

//! Badges of users and organizations.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Badges of users and organizations.
#[derive(Clone, Copy, Debug)]
pub struct Badge<'c>(pub(crate) &'c rt::Core);

impl Badge<'_> {
    /// Delete a badge
    ///
    /// `DELETE /api/organizations/badges/{badgeId}` gives nothing, or fails with text.
    ///
    /// - `badge_id`: The badge.
    ///
    /// [Optional](Call#impl-Call%3CDeleteBadgeById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// client.badge().delete_by_id("badge_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "deleteBadgeById")]
    #[doc(alias = "DELETE /api/organizations/badges/{badgeId}")]
    pub fn delete_by_id(&self, badge_id: impl AsRef<str>) -> Call<DeleteBadgeById> {
        rt::Call::of::<DeleteBadgeById>(self.0).path("badgeId", badge_id.as_ref()).into()
    }
    /// Get a badge
    ///
    /// `GET /api/organizations/badges/{badgeId}` gives [`types::GetBadgeByIdResponse`], or fails with text.
    ///
    /// - `badge_id`: The badge.
    ///
    /// [Optional](Call#impl-Call%3CGetBadgeById%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.badge().get_by_id("badge_id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getBadgeById")]
    #[doc(alias = "GET /api/organizations/badges/{badgeId}")]
    pub fn get_by_id(&self, badge_id: impl AsRef<str>) -> Call<GetBadgeById> {
        rt::Call::of::<GetBadgeById>(self.0).path("badgeId", badge_id.as_ref()).into()
    }
    /// Create or update a badge
    ///
    /// `POST /api/organizations/badges` gives [`types::GetBadgeByIdResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CCreateOrUpdateBadge%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.badge().create_or_update_badge(layer5_cloud::types::CreateOrUpdateBadgeRequest::new("orgId", "label", "name", "description", "imageUrl")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "createOrUpdateBadge")]
    #[doc(alias = "POST /api/organizations/badges")]
    pub fn create_or_update_badge(
        &self,
        body: impl Borrow<types::CreateOrUpdateBadgeRequest>,
    ) -> Call<CreateOrUpdateBadge> {
        rt::Call::of::<CreateOrUpdateBadge>(self.0).json(body.borrow()).into()
    }
    /// List the badges that can be given
    ///
    /// `GET /api/identity/badges` gives [`types::GetAvailableBadgesResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CGetAvailableBadges%3E): `organization_id`, `org_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.badge().get_available_badges().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "getAvailableBadges")]
    #[doc(alias = "GET /api/identity/badges")]
    pub fn get_available_badges(&self) -> Call<GetAvailableBadges> {
        Call::new(self.0)
    }
    /// Give badges to a user
    ///
    /// `PUT /api/identity/users/badges` gives [`rt::JsonObject`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CAssignBadges%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.badge().assign(layer5_cloud::types::AssignBadgesRequest::new(["value"], "userId")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "assignBadges")]
    #[doc(alias = "PUT /api/identity/users/badges")]
    pub fn assign(
        &self,
        body: impl Borrow<types::AssignBadgesRequest>,
    ) -> Call<AssignBadges> {
        rt::Call::of::<AssignBadges>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { DeleteBadgeById "deleteBadgeById" DELETE "/api/organizations/badges/{badgeId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "text/plain", documented 204,
    output empty, failure text
} }

impl Call<DeleteBadgeById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetBadgeById "getBadgeById" GET "/api/organizations/badges/{badgeId}" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetBadgeByIdResponse, failure text
} }

impl Call<GetBadgeById> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { CreateOrUpdateBadge "createOrUpdateBadge" POST "/api/organizations/badges" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetBadgeByIdResponse, failure text
} }

impl Call<CreateOrUpdateBadge> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}

rt::operation! { GetAvailableBadges "getAvailableBadges" GET "/api/identity/badges" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json types::GetAvailableBadgesResponse, failure text
} }

impl Call<GetAvailableBadges> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
    /// The organization.
    pub fn org_id(self, value: impl AsRef<str>) -> Self {
        self.inner.query("orgId", value.as_ref()).into()
    }
}

rt::operation! { AssignBadges "assignBadges" PUT "/api/identity/users/badges" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    output json rt::JsonObject, failure text
} }

impl Call<AssignBadges> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
