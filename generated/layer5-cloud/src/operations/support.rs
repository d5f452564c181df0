// Written by clientsmith. Do not edit: the next run overwrites it.

//! Requests for help.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Requests for help.
#[derive(Clone, Copy, Debug)]
pub struct Support<'c>(pub(crate) &'c rt::Core);

impl Support<'_> {
    /// Ask for support
    ///
    /// `POST /api/integrations/support` gives [`types::SubmitSupportRequestResponse`], or fails with text.
    ///
    /// [Optional](Call#impl-Call%3CSubmitSupportRequest%3E): `organization_id`.
    /// ```no_run
    /// # async fn example(client: layer5_cloud::Client) -> Result<(), layer5_cloud::Error> {
    /// let answer = client.support().submit_request(layer5_cloud::types::SubmitSupportRequestRequest::new("subject", "message")).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "submitSupportRequest")]
    #[doc(alias = "POST /api/integrations/support")]
    pub fn submit_request(
        &self,
        body: impl Borrow<types::SubmitSupportRequestRequest>,
    ) -> Call<SubmitSupportRequest> {
        rt::Call::of::<SubmitSupportRequest>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { SubmitSupportRequest "submitSupportRequest" POST "/api/integrations/support" {
    security [[0]], client_headers ["layer5-current-orgid"], accept "application/json, text/plain",
    documented 201, output json types::SubmitSupportRequestResponse, failure text
} }

impl Call<SubmitSupportRequest> {
    /// The organization that the request is for. Without it, the one in the user's preferences.
    pub fn organization_id(self, value: impl AsRef<str>) -> Self {
        self.inner.header("layer5-current-orgid", value.as_ref()).into()
    }
}
