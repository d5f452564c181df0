//! Which redirects are followed. It follows none itself: that is the transport's matter.

/// Which redirects the runtime's own transport follows: [`CoreBuilder::redirects`](crate::CoreBuilder::redirects).
///
/// Never one to another origin (scheme, host and port), since a request carries credentials. What is not followed is
/// the answer. In a browser the host follows redirects by itself: there only the default can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Redirects(u32);

impl Redirects {
    /// None.
    pub const fn none() -> Self {
        Self(0)
    }

    /// Up to `most` in a row, within the origin that the request was for. The default is 10.
    pub const fn same_origin(most: u32) -> Self {
        Self(most)
    }

    /// How many in a row.
    #[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
    pub(crate) const fn most(self) -> usize {
        self.0 as usize
    }
}

impl Default for Redirects {
    fn default() -> Self {
        Self::same_origin(10)
    }
}
