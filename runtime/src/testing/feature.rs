//! What generated code becomes with the feature `testing`, and without it.

/// What the operations of a client are where tests are not asked for: nothing more.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __answered {
    ($($words:tt)*) => {};
}

/// Code of clients without features of their own that needs the feature `testing` of this crate.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! if_testing {
    ($($code:tt)*) => { $($code)* };
}

/// Code that needs the feature `testing`, which is off.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! if_testing {
    ($($code:tt)*) => {};
}
