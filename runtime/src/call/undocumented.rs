//! Calls of operations that the document does not name, and the ways of reading their answers. Those of documented ones
//! follow from the document.

use serde::de::DeserializeOwned;

use super::{Call, Parts};
use crate::answer::Received;
use crate::download::Download;
use crate::execute;
use crate::items::Items;
use crate::operation::OperationInfo;
use crate::sending::Sending;

/// A call of [`Core::request`](crate::Core::request).
static UNDOCUMENTED: OperationInfo =
    OperationInfo { id: "request", method: "", path: "", ..OperationInfo::DEFAULT };

/// One whose answer is handed over unread.
static STREAMED: OperationInfo =
    OperationInfo { id: "request", method: "", path: "", ..OperationInfo::STREAMED };

/// One that asks for events.
static EVENTS: OperationInfo = OperationInfo { accept: Some("text/event-stream"), ..STREAMED };

impl Call {
    pub(crate) fn undocumented(core: &crate::Core, method: &str, path: &str) -> Self {
        let mut call = Self::new(core, &UNDOCUMENTED);
        call.0.method = std::borrow::Cow::Owned(method.to_owned());
        call.0.template = std::borrow::Cow::Owned(path.to_owned());
        call
    }

    /// Sends the call for a JSON value; for calls of no documented operation.
    pub fn send_json<T: DeserializeOwned>(self) -> Sending<T> {
        Sending::new(execute::interpreted(self), Received::json)
    }

    /// Sends the call for its answer unread, as a stream; for calls of no documented operation.
    ///
    /// ```
    /// use clientsmith_runtime as rt;
    /// # async fn run(core: rt::Core) -> Result<(), rt::Error> {
    /// let mut download = core.request("GET", "/beta/export").send_download().await?;
    /// while let Some(piece) = download.chunk().await? {
    ///     println!("{} bytes more", piece.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_download(self) -> Sending<Download> {
        Sending::new(execute::interpreted(self.streamed(&STREAMED)), Received::download)
    }

    /// Sends the call for server-sent events whose data is JSON, or text for `T` that takes one; for calls of no
    /// documented operation. It asks for `text/event-stream`.
    pub fn send_events<T: DeserializeOwned>(self) -> Sending<Items<T>> {
        Sending::new(execute::interpreted(self.streamed(&EVENTS)), Received::events)
    }

    /// Sends the call for lines of JSON; for calls of no documented operation.
    pub fn send_lines<T: DeserializeOwned>(self) -> Sending<Items<T>> {
        Sending::new(execute::interpreted(self.streamed(&STREAMED)), Received::lines)
    }

    /// Sends the call for an answer of several parts; for calls of no documented operation.
    pub fn send_parts(self) -> Sending<crate::Parts> {
        Sending::new(execute::interpreted(self.streamed(&STREAMED)), Received::parts)
    }

    /// What a document says of an answer holds.
    fn streamed(mut self, info: &'static OperationInfo) -> Self {
        if self.0.is_undocumented() {
            self.0.info = info;
        }
        self
    }
}

impl Parts {
    pub(crate) fn is_undocumented(&self) -> bool {
        // Documented operations have a method.
        self.info.method.is_empty()
    }
}
