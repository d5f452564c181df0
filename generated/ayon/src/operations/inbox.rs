// Written by clientsmith. Do not edit: the next run overwrites it.

//! Messages in the caller's inbox.

use std::borrow::Borrow;

use clientsmith_runtime as rt;

#[allow(unused_imports)]
use crate::{Call, types};

/// Messages in the caller's inbox.
#[derive(Clone, Copy, Debug)]
pub struct Inbox<'c>(pub(crate) &'c rt::Core);

impl Inbox<'_> {
    /// Mark inbox messages as read, unread or inactive.
    ///
    /// `POST /api/inbox` gives nothing, or fails with [`types::ErrorResponse`].
    /// ```no_run
    /// # async fn example(client: ayon::Client) -> Result<(), ayon::Error> {
    /// client.inbox().manage_item(ayon::types::ManageInboxItemRequest::new("projectName", ayon::types::ManageInboxItemRequestStatus::Unread)).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "manage_inbox_item")]
    #[doc(alias = "POST /api/inbox")]
    pub fn manage_item(
        &self,
        body: impl Borrow<types::ManageInboxItemRequest>,
    ) -> Call<ManageInboxItem> {
        rt::Call::of::<ManageInboxItem>(self.0).json(body.borrow()).into()
    }
}

rt::operation! { ManageInboxItem "manage_inbox_item" POST "/api/inbox" {
    security [[0], [1, 2], [1]], accept "application/json", output empty, failure json types::ErrorResponse
} }
