//! `sessions!`: what asks a person for tokens, on a client that is included as a module: it has no features, so that the
//! runtime's decides. Not what a session does (`oauth2`).

/// What a client gets where the feature is on: a method for each scheme that has a person's tokens.
#[cfg(feature = "oauth2")]
#[doc(hidden)]
#[macro_export]
macro_rules! sessions {
    ($client:ident { $($(#[$doc:meta])* $name:ident $index:literal),* $(,)? }) => {
        impl $client {
            $(
                $(#[$doc])*
                pub fn $name(&self, app: $crate::oauth2::App) -> $crate::oauth2::Session {
                    self.core.oauth2($index, app)
                }
            )*
        }
    };
}

/// Nobody is asked.
#[cfg(not(feature = "oauth2"))]
#[doc(hidden)]
#[macro_export]
macro_rules! sessions {
    ($client:ident $sessions:tt) => {};
}
