//! `setters!`: consuming setters for the fields of a plain struct.
//! Not here: `new` with the required arguments (the generator emits it in full).

use core::iter::FromIterator;

/// For the macros: collects what a list setter was given.
pub fn collect<T, I, C>(items: I) -> C
where
    I: IntoIterator,
    I::Item: Into<T>,
    C: FromIterator<T>,
{
    items.into_iter().map(Into::into).collect()
}

/// Makes one consuming setter per `field: kind Type`, named as the field.
///
/// | kind | field | argument |
/// | --- | --- | --- |
/// | `some T` | `Option<T>` | `impl Into<T>` |
/// | `bare T` | `Option<T>` | `T` (for `bool`, numbers: a literal needs no annotation) |
/// | `list T` | `Option<Vec<T>>` | anything that iterates over `impl Into<T>` |
/// | `boxed T` | `Option<Box<T>>` | `impl Into<T>` |
/// | `patch T` | `Patch<T>` | `T`, `Option<T>` (`None` is null) or `Patch<T>` |
/// | `plain T` | `T` | `impl Into<T>` |
/// | `plainbare T` | `T` | `T` |
/// | `plainlist T` | `Vec<T>` | anything that iterates over `impl Into<T>` |
/// | `plainboxed T` | `Box<T>` | `impl Into<T>` |
///
/// Attributes before a field (`#[deprecated]`, documentation) go onto its setter.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Default)]
/// pub struct Pool { pub tags: Option<Vec<String>>, pub count: Option<i64> }
/// rt::setters! { Pool { tags: list String, count: bare i64 } }
///
/// let pool = Pool::default().tags(["backend"]).count(3);
/// assert_eq!(pool.tags, Some(vec!["backend".to_owned()]));
/// ```
#[macro_export]
macro_rules! setters {
    ($name:ident { $($(#[$meta:meta])* $field:ident : $kind:ident $ty:ty),* $(,)? }) => {
        #[allow(deprecated)]
        impl $name {
            $($crate::__setter! { $(#[$meta])* $kind $field $ty })*
        }
    };
}

/// One setter.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ($(#[$meta:meta])* some $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, value: impl ::core::convert::Into<$ty>) -> Self {
            self.$field = ::core::option::Option::Some(value.into());
            self
        }
    };
    ($(#[$meta:meta])* bare $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, value: $ty) -> Self {
            self.$field = ::core::option::Option::Some(value);
            self
        }
    };
    ($(#[$meta:meta])* list $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(
            mut self,
            values: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$ty>>,
        ) -> Self {
            self.$field = ::core::option::Option::Some($crate::__values::collect(values));
            self
        }
    };
    ($(#[$meta:meta])* boxed $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, value: impl ::core::convert::Into<$ty>) -> Self {
            self.$field = ::core::option::Option::Some(::std::boxed::Box::new(value.into()));
            self
        }
    };
    ($(#[$meta:meta])* patch $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`; `None` sends null.")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, value: impl ::core::convert::Into<$crate::Patch<$ty>>) -> Self {
            self.$field = value.into();
            self
        }
    };
    ($(#[$meta:meta])* plain $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, value: impl ::core::convert::Into<$ty>) -> Self {
            self.$field = value.into();
            self
        }
    };
    ($(#[$meta:meta])* plainbare $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, value: $ty) -> Self {
            self.$field = value;
            self
        }
    };
    ($(#[$meta:meta])* plainlist $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(
            mut self,
            values: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$ty>>,
        ) -> Self {
            self.$field = $crate::__values::collect(values);
            self
        }
    };
    ($(#[$meta:meta])* plainboxed $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, value: impl ::core::convert::Into<$ty>) -> Self {
            self.$field = ::std::boxed::Box::new(value.into());
            self
        }
    };
}
