//! `made!`: the constructor of a struct that only servers send. Not its setters, which are those of `setters!`, nor what
//! callers send, whose constructors the generator writes in full.

/// Makes `new`: of `field: word Type` an argument, of `field = value` what it always is, of a mere `field` what is not
/// set.
///
/// The words are those of `setters!` for an argument: `into T`, `bare T`, `list T`, `boxed T`.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// #[derive(Debug)]
/// #[non_exhaustive]
/// pub struct Pet { pub name: String, pub tags: Vec<String>, pub age: Option<i64> }
/// rt::made! { Pet { name: into String, tags: list String, age } }
///
/// assert_eq!(Pet::new("Rex", ["dog"]).tags, ["dog"]);
/// ```
#[macro_export]
macro_rules! made {
    ($name:ident { $($field:ident $(: $word:ident $ty:ty)? $(= $value:expr)?),* $(,)? }) => {
        #[allow(deprecated)]
        impl $name {
            #[doc = "What is required; the rest is set by the setters. For tests: only the server sends it."]
            #[allow(clippy::too_many_arguments, clippy::new_without_default)]
            #[must_use]
            pub fn new($($($field: $crate::__made!(@argument $word $ty),)?)*) -> Self {
                Self { $($field: $crate::__made!(@value $field $(: $word)? $(= $value)?),)* }
            }
        }
    };
}

/// The words of [`made!`](crate::made!). No step of it waits for another: structs have hundreds of fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __made {
    (@argument into $ty:ty) => { impl ::core::convert::Into<$ty> };
    (@argument bare $ty:ty) => { $ty };
    (@argument list $ty:ty) => { impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$ty>> };
    (@argument boxed $ty:ty) => { impl ::core::convert::Into<$ty> };

    (@value $field:ident: into) => { $field.into() };
    (@value $field:ident: bare) => { $field };
    (@value $field:ident: list) => { $crate::__values::collect($field) };
    (@value $field:ident: boxed) => { ::std::boxed::Box::new($field.into()) };
    (@value $field:ident = $value:expr) => { $value };
    (@value $field:ident) => { ::core::default::Default::default() };
}
