//! `incoming!`: an incoming request from a few words. The marker itself is the generator's.

/// Ties a unit struct to what an incoming request holds, and gives it functions that make the documented answers.
///
/// ```
/// use clientsmith_runtime as rt;
/// use rt::http::HeaderMap;
///
/// pub struct NewPet;
/// rt::incoming! { NewPet "newPet" "POST" {
///     body json rt::JsonObject,
///     answers { accepted 202 empty, conflict 409 json "application/json" rt::Json }
/// } }
///
/// let pet = NewPet::read(&HeaderMap::new(), br#"{"name": "Rex"}"#)?;
/// assert_eq!(pet["name"], "Rex");
/// assert_eq!(NewPet::accepted().status(), 202);
/// # Ok::<(), rt::IncomingError>(())
/// ```
///
/// Clauses, in this order; all but `body` may be left out:
/// - `body none`, `json T`, `text`, `bytes`; `one T { way, .. }` for a type that arrives in several ways, or an enum
///   that the caller defines: `Name { Variant way T, .. }`. A way is `kind "media/type" [rules]`, of the kinds `json`,
///   `form`, `text` and `bytes`; a rule names a member that is no text: `"count" plain`.
/// - `parameters T ["Name" place kind, ..]`: the type has a member for each.
/// - `answers { function status kind, .. }`: the status is a number, `1XX` to `5XX` or `default`; the kind is `empty`,
///   or `json`, `text` or `bytes` with a media type.
#[macro_export]
macro_rules! incoming {
    ($name:ident $id:literal $method:literal {
        body $kind:ident $($type:ty)? $({ $($ways:tt)* })?
        $(, parameters $ptype:ty [$($wire:literal $place:ident $lexical:ident $($between:literal)? $(as $member:literal)?),* $(,)?])?
        $(, answers { $($(#[$doc:meta])* $answer:ident $status:tt $akind:ident $($amedia:literal)? $($atype:ty)?),* $(,)? })?
        $(,)?
    }) => {
        impl $crate::Incoming for $name {
            const INFO: &'static $crate::IncomingInfo = &$crate::IncomingInfo::new($id, $method);
            type Body = $crate::__incoming!(@type $kind $($type)?);

            fn read(
                headers: &$crate::http::HeaderMap,
                body: &[u8],
            ) -> ::core::result::Result<Self::Body, $crate::IncomingError> {
                $crate::__incoming!(@read headers body $kind $({ $($ways)* })?)
            }
        }

        impl $name {
            /// Reads the body. Prove first that it comes from the API's server.
            ///
            /// # Errors
            /// The body is not what the document promises, or of a media type that it does not name.
            pub fn read(
                headers: &$crate::http::HeaderMap,
                body: &[u8],
            ) -> ::core::result::Result<<Self as $crate::Incoming>::Body, $crate::IncomingError> {
                <Self as $crate::Incoming>::read(headers, body)
            }

            $(
                /// Reads the parameters; `query` is what stands behind the `?` of the request's target.
                ///
                /// # Errors
                /// One that is required is not there, or one is not of its type.
                pub fn parameters(
                    headers: &$crate::http::HeaderMap,
                    query: ::core::option::Option<&str>,
                ) -> ::core::result::Result<$ptype, $crate::IncomingError> {
                    $crate::__incoming::read_parameters(
                        <Self as $crate::Incoming>::INFO,
                        &[$($crate::__incoming!(@parameter $wire $place $lexical $($between)? $(as $member)?)),*],
                        headers,
                        query,
                    )
                }
            )?

            $($($crate::__incoming! { @answer [$(#[$doc])*] $answer $status $akind $($amedia)? $($atype)? })*)?
        }
    };
}

/// The words of [`incoming!`](crate::incoming!), one by one.
#[doc(hidden)]
#[macro_export]
macro_rules! __incoming {
    (@type none) => { () };
    (@type json $type:ty) => { $type };
    (@type text) => { $crate::__std::String };
    (@type bytes) => { $crate::Bytes };
    (@type one $type:ty) => { $type };
    (@type $name:ident) => { $name };

    (@read $headers:ident $body:ident none) => {{
        let _ = ($headers, $body);
        ::core::result::Result::Ok(())
    }};
    (@read $headers:ident $body:ident json) => {{
        let _ = $headers;
        $crate::__incoming::read_json(Self::INFO, $body)
    }};
    (@read $headers:ident $body:ident text) => {{
        let _ = $headers;
        $crate::__incoming::read_text(Self::INFO, $body)
    }};
    (@read $headers:ident $body:ident bytes) => {{
        let _ = $headers;
        $crate::__incoming::read_bytes(Self::INFO, $body)
    }};
    (@read $headers:ident $body:ident one { $($way:ident $media:literal [$($rule:tt)*]),* $(,)? }) => {{
        let found = $crate::__incoming::media_type(Self::INFO, &[$($media),*], $headers, $body)?;
        $(if found == $media {
            return $crate::__incoming!(@way $way $body [$($rule)*]);
        })*
        ::core::result::Result::Err($crate::__incoming::undocumented(Self::INFO, $body, found))
    }};
    (@read $headers:ident $body:ident $name:ident { $($variant:ident $way:ident $media:literal [$($rule:tt)*] $($type:ty)?),* $(,)? }) => {{
        let found = $crate::__incoming::media_type(Self::INFO, &[$($media),*], $headers, $body)?;
        $(if found == $media {
            return $crate::__incoming!(@way $way $body [$($rule)*]).map($name::$variant);
        })*
        ::core::result::Result::Err($crate::__incoming::undocumented(Self::INFO, $body, found))
    }};

    (@way json $body:ident []) => { $crate::__incoming::read_json(Self::INFO, $body) };
    (@way text $body:ident []) => { $crate::__incoming::read_text(Self::INFO, $body) };
    (@way bytes $body:ident []) => { $crate::__incoming::read_bytes(Self::INFO, $body) };
    (@way form $body:ident [$($wire:literal $lexical:ident $($between:literal)?),* $(,)?]) => {
        $crate::__incoming::read_form(
            Self::INFO,
            &[$(($wire, $crate::__incoming!(@lexical $lexical $($between)?))),*],
            $body,
        )
    };

    (@parameter $wire:literal $place:ident $lexical:ident $($between:literal)?) => {
        $crate::__incoming!(@parameter $wire $place $lexical $($between)? as $wire)
    };
    (@parameter $wire:literal $place:ident $lexical:ident $($between:literal)? as $member:literal) => {
        ($wire, $member, $crate::__incoming!(@place $place), $crate::__incoming!(@lexical $lexical $($between)?))
    };
    (@place query) => { $crate::__incoming::Place::Query };
    (@place header) => { $crate::__incoming::Place::Header };
    (@place cookie) => { $crate::__incoming::Place::Cookie };
    (@lexical text) => { $crate::__incoming::Lexical::Text };
    (@lexical plain) => { $crate::__incoming::Lexical::Plain };
    (@lexical json) => { $crate::__incoming::Lexical::Json };
    (@lexical texts) => { $crate::__incoming::Lexical::Texts(::core::option::Option::None) };
    (@lexical plains) => { $crate::__incoming::Lexical::Plains(::core::option::Option::None) };
    (@lexical texts $between:literal) => {
        $crate::__incoming::Lexical::Texts(::core::option::Option::Some($between))
    };
    (@lexical plains $between:literal) => {
        $crate::__incoming::Lexical::Plains(::core::option::Option::Some($between))
    };

    (@answer [$($doc:tt)*] $name:ident 1XX $($kind:tt)*) => { $crate::__incoming! { @open [$($doc)*] $name $($kind)* } };
    (@answer [$($doc:tt)*] $name:ident 2XX $($kind:tt)*) => { $crate::__incoming! { @open [$($doc)*] $name $($kind)* } };
    (@answer [$($doc:tt)*] $name:ident 3XX $($kind:tt)*) => { $crate::__incoming! { @open [$($doc)*] $name $($kind)* } };
    (@answer [$($doc:tt)*] $name:ident 4XX $($kind:tt)*) => { $crate::__incoming! { @open [$($doc)*] $name $($kind)* } };
    (@answer [$($doc:tt)*] $name:ident 5XX $($kind:tt)*) => { $crate::__incoming! { @open [$($doc)*] $name $($kind)* } };
    (@answer [$($doc:tt)*] $name:ident default $($kind:tt)*) => { $crate::__incoming! { @open [$($doc)*] $name $($kind)* } };
    (@answer [$($doc:tt)*] $name:ident $status:literal empty) => {
        $($doc)*
        pub fn $name() -> $crate::http::Response<$crate::Bytes> {
            $crate::__incoming::answer($crate::__incoming::status($status), ::core::option::Option::None, $crate::Bytes::new())
        }
    };
    (@answer [$($doc:tt)*] $name:ident $status:literal json $media:literal $type:ty) => {
        $($doc)*
        ///
        /// # Errors
        /// When the value has no JSON form.
        pub fn $name(body: &$type) -> ::core::result::Result<$crate::http::Response<$crate::Bytes>, $crate::EncodeError> {
            $crate::__incoming::answer_json($crate::__incoming::status($status), $media, body)
        }
    };
    (@answer [$($doc:tt)*] $name:ident $status:literal $kind:ident $media:literal) => {
        $($doc)*
        pub fn $name(body: impl ::core::convert::Into<$crate::Bytes>) -> $crate::http::Response<$crate::Bytes> {
            $crate::__incoming::answer($crate::__incoming::status($status), ::core::option::Option::Some($media), body.into())
        }
    };
    (@open [$($doc:tt)*] $name:ident empty) => {
        $($doc)*
        pub fn $name(status: $crate::http::StatusCode) -> $crate::http::Response<$crate::Bytes> {
            $crate::__incoming::answer(status, ::core::option::Option::None, $crate::Bytes::new())
        }
    };
    (@open [$($doc:tt)*] $name:ident json $media:literal $type:ty) => {
        $($doc)*
        ///
        /// # Errors
        /// When the value has no JSON form.
        pub fn $name(status: $crate::http::StatusCode, body: &$type) -> ::core::result::Result<$crate::http::Response<$crate::Bytes>, $crate::EncodeError> {
            $crate::__incoming::answer_json(status, $media, body)
        }
    };
    (@open [$($doc:tt)*] $name:ident $kind:ident $media:literal) => {
        $($doc)*
        pub fn $name(status: $crate::http::StatusCode, body: impl ::core::convert::Into<$crate::Bytes>) -> $crate::http::Response<$crate::Bytes> {
            $crate::__incoming::answer(status, ::core::option::Option::Some($media), body.into())
        }
    };
}
