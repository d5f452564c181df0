//! `union_from!`: values that are meant by themselves, without the name of a variant. Not how a union is read or written.

/// `From` for the types of a union's variants: `Variant word Type`, where the word says what the variant holds: `plain`
/// the type itself, `boxed` a box of it, `text` a `String`, which is also made of a `&str`.
///
/// ```
/// use clientsmith_runtime as rt;
/// #[derive(Debug, PartialEq)]
/// pub struct Cat;
/// #[derive(Debug, PartialEq)]
/// pub enum Guest { Number(i64), Name(String), Cat(Box<Cat>) }
/// rt::union_from! { Guest { Number plain i64, Name text String, Cat boxed Cat } }
/// assert_eq!(Guest::from("Ada"), Guest::Name("Ada".to_owned()));
/// assert_eq!(Guest::from(Cat), Guest::Cat(Box::new(Cat)));
/// ```
#[macro_export]
macro_rules! union_from {
    ($name:ident { $($variant:ident $word:ident $ty:ty),* $(,)? }) => {
        $($crate::__union_from! { $name $variant $word $ty })*
    };
}

/// One line of [`union_from!`](crate::union_from!).
#[doc(hidden)]
#[macro_export]
macro_rules! __union_from {
    ($name:ident $variant:ident plain $ty:ty) => {
        impl ::core::convert::From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        }
    };
    ($name:ident $variant:ident boxed $ty:ty) => {
        impl ::core::convert::From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
    ($name:ident $variant:ident text $ty:ty) => {
        $crate::__union_from! { $name $variant plain $ty }
        impl ::core::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::$variant(::core::convert::From::from(value))
            }
        }
    };
}
