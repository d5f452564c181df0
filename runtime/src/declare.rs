//! `operation!`: an operation from a few words. It expands to a unit struct, one static and one trait
//! impl whose functions only name a type.

/// Declares an operation: a unit struct that implements [`Operation`](crate::Operation).
///
/// ```
/// use clientsmith_runtime as rt;
/// use serde_json::Value;
/// #[derive(Debug)]
/// pub enum StartOutput { Started(Value), NoContent }
/// rt::operation! { Start "start" POST "/start/{id}" {
///     security [[0], [1, 2]],
///     accept "application/json",
///     output StartOutput { 200 => Started json Value, 204 => NoContent empty },
///     failure json Value
/// } }
/// # fn main() {}
/// ```
///
/// Clauses, in this order; all but `output` and `failure` may be left out:
/// - `security [[..], ..]`: alternatives of scheme indexes. Left out or `[]`: no credential; an empty
///   alternative: optional.
/// - `client_headers ["name", ..]`: client-wide header parameters that are sent.
/// - `idempotency_key "name"`: the header that has a key of its own in each call.
/// - `accept "media/type"`.
/// - `base "https://.."`: the operation's own server.
/// - `success [200, 3XX, ..]`: which statuses are a success (2XX unless stated). With the enum form of
///   `output` its statuses are.
/// - `documented 201`: the usual status of success, where `success` and `output` do not say it and it is not 200. Tests
///   answer with it.
/// - `pages PAGING => T`: the answer is a page of items `T`; how it leads to the next is a [`Paging`](crate::Paging).
/// - `output` / `failure`: `json T`, `xml T as TABLE`, `text`, `empty`, `none` (failure only), of outputs also `download`, `events T`,
///   `envelopes T`, `texts`, `lines T`, `sequence T`, `parts`, `part_items T`, or
///   an enum that the caller defines: `Name { status => Variant kind, .. }`, where a status is a number,
///   `1XX` to `5XX`, or `default` (last; every other 2XX in an output, every other status in a failure)
///   and `empty` means a variant without a value.
#[macro_export]
macro_rules! operation {
    ($name:ident $id:literal $method:ident $path:literal {
        $(security [$([$($scheme:literal),* $(,)?]),* $(,)?],)?
        $(client_headers [$($header:literal),* $(,)?],)?
        $(idempotency_key $key:literal,)?
        $(accept $accept:literal,)?
        $(base $base:literal,)?
        $(success [$($success:tt),* $(,)?],)?
        $(documented $documented:literal,)?
        $(pages $paging:expr => $item:ty,)?
        output $okind:ident $($otype:ty)? $(as $oxml:path)? $({ $($ostatus:tt => $ovariant:ident $ovkind:ident $($ovtype:ty)? $(as $ovxml:path)?),* $(,)? })?,
        failure $fkind:ident $($ftype:ty)? $(as $fxml:path)? $({ $($fstatus:tt => $fvariant:ident $fvkind:ident $($fvtype:ty)? $(as $fvxml:path)?),* $(,)? })?
        $(,)?
    }) => {
        #[doc = ::core::concat!("`", ::core::stringify!($method), " ", $path, "`")]

        pub struct $name;

        $(
            impl $crate::Paged for $name {
                const PAGING: &'static $crate::Paging = &$paging;
                type Item = $item;
            }
        )?

        impl $crate::Operation for $name {
            const INFO: &'static $crate::OperationInfo = &$crate::OperationInfo {
                    id: $id,
                    method: ::core::stringify!($method),
                    path: $path,
                    $(security: &[$(&[$($scheme),*]),*],)?
                    $(client_headers: &[$($header),*],)?
                    $(idempotency_key: ::core::option::Option::Some($key),)?
                    $(accept: ::core::option::Option::Some($accept),)?
                    $(base_url: ::core::option::Option::Some($base),)?
                    $(success: &[$($crate::__operation!(@range $success)),*],)?
                    $(
                        success: &[$($crate::__operation!(@range $ostatus)),*],
                        streamed: &[$($crate::__operation!(@streamed $ovkind $ostatus)),*],
                    )?
                    ..$crate::__operation!(@default $okind)
            };
            type Output = $crate::__operation!(@type $okind $($otype)?);
            type Failure = $crate::__operation!(@type $fkind $($ftype)?);

            $crate::__reading! {
                fn output(
                    received: $crate::Received,
                ) -> ::core::result::Result<Self::Output, $crate::Error> {
                    $crate::__operation!(@output received $okind $($otype)? $(as $oxml)? $({ $($ostatus => $ovariant $ovkind $($ovtype)? $(as $ovxml)?),* })?)
                }

                fn failure(status: u16, body: &[u8]) -> ::core::option::Option<Self::Failure> {
                    $crate::__operation!(@failure status body $fkind $($ftype)? $(as $fxml)? $({ $($fstatus => $fvariant $fvkind $($fvtype)? $(as $fvxml)?),* })?)
                }
            }
        }

        $crate::__answered! { $name {
            $($documented)?;
            $okind $($otype)? $(as $oxml)? $({ $($ostatus => $ovariant $ovkind $($ovtype)? $(as $ovxml)?),* })?,
            $fkind $($ftype)? $(as $fxml)? $({ $($fstatus => $fvariant $fvkind $($fvtype)? $(as $fvxml)?),* })?
        } }
    };
}

/// Where the reading of answers is compiled: in the crate that makes the call, so that nobody pays for calls that
/// nobody makes.
#[cfg(not(feature = "eager"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __reading {
    ($($function:item)*) => { $(#[inline] $function)* };
}

/// Where the reading of answers is compiled: in the crate of the client, once.
#[cfg(feature = "eager")]
#[doc(hidden)]
#[macro_export]
macro_rules! __reading {
    ($($function:item)*) => { $($function)* };
}

/// The words of [`operation!`](crate::operation!), one by one.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation {
    (@type json $type:ty) => { $type };
    (@type xml $type:ty) => { $type };
    (@type text) => { $crate::__std::String };
    (@type empty) => { () };
    (@type none) => { ::core::convert::Infallible };
    (@type download) => { $crate::Download };
    (@type events $type:ty) => { $crate::Items<$type> };
    (@type envelopes $type:ty) => { $crate::Items<$type> };
    (@type lines $type:ty) => { $crate::Items<$type> };
    (@type sequence $type:ty) => { $crate::Items<$type> };
    (@type parts) => { $crate::Parts };
    (@type part_items $type:ty) => { $crate::Items<$type> };
    (@type texts) => { $crate::Items<$crate::__std::String> };
    (@type $name:ident) => { $name };

    (@default download) => { $crate::OperationInfo::STREAMED };
    (@default events) => { $crate::OperationInfo::STREAMED };
    (@default envelopes) => { $crate::OperationInfo::STREAMED };
    (@default texts) => { $crate::OperationInfo::STREAMED };
    (@default lines) => { $crate::OperationInfo::STREAMED };
    (@default sequence) => { $crate::OperationInfo::STREAMED };
    (@default parts) => { $crate::OperationInfo::STREAMED };
    (@default part_items) => { $crate::OperationInfo::STREAMED };
    (@default $name:ident) => { $crate::OperationInfo::DEFAULT };

    (@range 1XX) => { (100, 199) };
    (@range 2XX) => { (200, 299) };
    (@range 3XX) => { (300, 399) };
    (@range 4XX) => { (400, 499) };
    (@range 5XX) => { (500, 599) };
    (@range default) => { (200, 299) };
    (@range $status:literal) => { ($status, $status) };

    // A range that holds nothing: arms cannot be left out of a list.
    (@streamed download $status:tt) => { $crate::__operation!(@range $status) };
    (@streamed events $status:tt) => { $crate::__operation!(@range $status) };
    (@streamed envelopes $status:tt) => { $crate::__operation!(@range $status) };
    (@streamed texts $status:tt) => { $crate::__operation!(@range $status) };
    (@streamed lines $status:tt) => { $crate::__operation!(@range $status) };
    (@streamed sequence $status:tt) => { $crate::__operation!(@range $status) };
    (@streamed parts $status:tt) => { $crate::__operation!(@range $status) };
    (@streamed part_items $status:tt) => { $crate::__operation!(@range $status) };
    (@streamed $kind:ident $status:tt) => { (1, 0) };

    (@status 1XX) => { 100..=199 };
    (@status 2XX) => { 200..=299 };
    (@status 3XX) => { 300..=399 };
    (@status 4XX) => { 400..=499 };
    (@status 5XX) => { 500..=599 };
    (@status default) => { _ };
    (@status $status:literal) => { $status };

    (@output $received:ident json $type:ty) => { $received.json() };
    (@output $received:ident xml $type:ty as $xml:path) => { $received.xml(&$xml) };
    (@output $received:ident text) => { $received.text() };
    (@output $received:ident empty) => { $received.empty() };
    (@output $received:ident download) => { $received.download() };
    (@output $received:ident texts) => { $received.texts() };
    (@output $received:ident events $type:ty) => { $received.events() };
    (@output $received:ident envelopes $type:ty) => { $received.envelopes() };
    (@output $received:ident lines $type:ty) => { $received.lines() };
    (@output $received:ident sequence $type:ty) => { $received.sequence() };
    (@output $received:ident parts) => { $received.parts() };
    (@output $received:ident part_items $type:ty) => { $received.part_items() };
    (@output $received:ident $name:ident { $($status:tt => $variant:ident $kind:ident $($type:ty)? $(as $xml:path)?),* }) => {
        #[allow(unreachable_patterns)]
        match $received.status().as_u16() {
            $($crate::__operation!(@status $status) => $crate::__operation!(@out $received $name $variant $kind $(as $xml)?),)*
            _ => ::core::result::Result::Err($received.undocumented()),
        }
    };
    (@out $received:ident $name:ident $variant:ident empty) => {
        $received.empty().map(|()| $name::$variant)
    };
    (@out $received:ident $name:ident $variant:ident xml as $xml:path) => {
        $received.xml(&$xml).map($name::$variant)
    };
    (@out $received:ident $name:ident $variant:ident $kind:ident) => {
        $received.$kind().map($name::$variant)
    };

    (@failure $status:ident $body:ident json $type:ty) => {{
        let _ = $status;
        $crate::failure_json($body)
    }};
    (@failure $status:ident $body:ident xml $type:ty as $xml:path) => {{
        let _ = $status;
        $crate::failure_xml(&$xml, $body)
    }};
    (@failure $status:ident $body:ident text) => {{
        let _ = $status;
        ::core::option::Option::Some($crate::failure_text($body))
    }};
    (@failure $status:ident $body:ident empty) => {{
        let _ = ($status, $body);
        ::core::option::Option::Some(())
    }};
    (@failure $status:ident $body:ident none) => {{
        let _ = ($status, $body);
        ::core::option::Option::None
    }};
    (@failure $code:ident $body:ident $name:ident { $($status:tt => $variant:ident $kind:ident $($type:ty)? $(as $xml:path)?),* }) => {
        #[allow(unreachable_patterns)]
        match $code {
            $($crate::__operation!(@status $status) => $crate::__operation!(@fail $body $name $variant $kind $(as $xml)?),)*
            _ => {
                let _ = $body;
                ::core::option::Option::None
            }
        }
    };
    (@fail $body:ident $name:ident $variant:ident json) => {
        $crate::failure_json($body).map($name::$variant)
    };
    (@fail $body:ident $name:ident $variant:ident xml as $xml:path) => {
        $crate::failure_xml(&$xml, $body).map($name::$variant)
    };
    (@fail $body:ident $name:ident $variant:ident text) => {
        ::core::option::Option::Some($name::$variant($crate::failure_text($body)))
    };
    (@fail $body:ident $name:ident $variant:ident empty) => {{
        let _ = $body;
        ::core::option::Option::Some($name::$variant)
    }};
}
