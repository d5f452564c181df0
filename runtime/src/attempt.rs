//! Which attempt of which operation a request is; among the extensions of every request that is sent. It sends nothing.

use std::fmt;

use crate::operation::OperationInfo;
use crate::scheme::Scheme;

/// One attempt of a call: what hooks are told, and what a transport or a layer finds among the request's extensions.
///
/// ```
/// use clientsmith_runtime as rt;
/// fn name(request: &rt::http::Request<rt::Body>) -> Option<&'static str> {
///     request.extensions().get::<rt::Attempt>().map(|attempt| attempt.operation().id())
/// }
/// # let _ = name;
/// ```
#[derive(Clone, Copy)]
pub struct Attempt {
    operation: &'static OperationInfo,
    number: u32,
    schemes: &'static [Scheme],
}

impl Attempt {
    pub(crate) fn new(operation: &'static OperationInfo, number: u32, schemes: &'static [Scheme]) -> Self {
        Self { operation, number, schemes }
    }

    /// The operation. Of a call that the document does not name, it has neither method nor path: the request has them.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// How often the call was sent, this time included: 1 for the first.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Those of the API, by which it is known what of a query is a credential.
    pub(crate) fn schemes(&self) -> &'static [Scheme] {
        self.schemes
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Attempt");
        out.field("operation", &self.operation.id).field("number", &self.number).finish()
    }
}
