//! Values as the answers that a server would give: what `operation!` reads, written. Not when they are given.

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::answer::Received;
use crate::items::Items;
use crate::json;
use crate::operation::{Operation, OperationInfo};
use crate::testing::Answer;

/// An operation whose answers a test can write. Implemented by [`operation!`](crate::operation!) where the feature
/// `testing` is on, not by hand.
pub trait Answered: Operation {
    /// What the output is made of: the word of `operation!`.
    #[doc(hidden)]
    const FORM: &'static str;

    /// The usual status of a success, where the document says it and it is not 200.
    #[doc(hidden)]
    const DOCUMENTED: Option<u16>;

    #[doc(hidden)]
    fn success(output: Self::Output) -> Answer;

    #[doc(hidden)]
    fn refusal(status: u16, failure: Self::Failure) -> Answer;
}

impl Answer {
    /// A success of operation `O`.
    ///
    /// # Panics
    /// The value cannot be written.
    pub fn of<O: Answered>(output: O::Output) -> Self {
        O::success(output)
    }

    /// A success of operation `O`, as JSON.
    ///
    /// # Panics
    /// The operation cannot be read from it.
    #[track_caller]
    pub fn json_of<O: Answered>(value: &(impl Serialize + ?Sized)) -> Self {
        let answer = json(O::INFO, usual::<O>(), value);
        if let Ok((head, _)) = answer.clone().into_response().map(http::Response::into_parts) {
            let received = Received::whole(O::INFO.id, head.status, head.headers, answer.bytes().into());
            if let Err(error) = O::output(received) {
                panic!("the prepared answer cannot be read: {error}");
            }
        }
        answer
    }

    /// A failure of operation `O`.
    ///
    /// # Panics
    /// The value cannot be written, or is not what the document names for this status: the client would not read it as
    /// that.
    #[track_caller]
    pub fn refusal<O: Answered>(status: u16, failure: O::Failure) -> Self {
        let id = O::INFO.id;
        assert!(!O::INFO.is_success(status), "{status} is a success of {id}: use `reply`");
        let given = std::mem::discriminant(&failure);
        let answer = O::refusal(status, failure);
        let read = O::failure(status, &answer.bytes());
        assert!(
            read.is_some_and(|read| std::mem::discriminant(&read) == given),
            "the document names something else for a failure of {id} with status {status}: use `reply_with`"
        );
        answer
    }

    /// A success of operation `O` that gives these items.
    ///
    /// # Panics
    /// An item cannot be written.
    pub fn items<O, T>(items: impl IntoIterator<Item = T>) -> Self
    where
        O: Answered<Output = Items<T>>,
        T: Serialize + 'static,
    {
        let media_type = match O::FORM {
            "lines" => "application/x-ndjson",
            "sequence" => "application/json-seq",
            _ => "text/event-stream",
        };
        let head = head(O::INFO, usual::<O>(), |media| !media.contains('*'), media_type);
        items.into_iter().fold(head, |answer, item| answer.chunk(framed(O::FORM, &item)))
    }
}

/// A value from its JSON: what a server would send. For types that are only received, which have no constructor.
///
/// # Panics
/// It is not read from this.
#[track_caller]
pub fn value<T: DeserializeOwned>(json: json::Json) -> T {
    match json::decode(json.to_string().as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("the value cannot be read: {error}"),
    }
}

/// One item as it travels.
fn framed<T: Serialize>(form: &str, item: &T) -> String {
    let value = written(json::to_value(item));
    match (form, &value) {
        ("lines", value) => format!("{value}\n"),
        ("sequence", value) => format!("\u{1e}{value}\n"),
        ("texts", json::Json::String(text)) => event(text),
        ("envelopes", json::Json::Object(fields)) => {
            let named = |name: &str| match fields.get(name) {
                None | Some(json::Json::Null) => None,
                Some(json::Json::String(text)) => Some(text.clone()),
                Some(value) => Some(value.to_string()),
            };
            let heads = ["event", "id", "retry"].into_iter();
            let heads = heads.filter_map(|name| Some(format!("{name}: {}\n", named(name)?)));
            heads.collect::<String>() + &event(&named("data").unwrap_or_default())
        }
        (_, value) => event(&value.to_string()),
    }
}

fn event(data: &str) -> String {
    let lines = data.split('\n').map(|line| format!("data: {line}\n"));
    lines.collect::<String>() + "\n"
}

fn written<T>(value: Result<T, json::EncodeError>) -> T {
    match value {
        Ok(value) => value,
        Err(error) => panic!("the prepared answer cannot be written: {error}"),
    }
}

/// An answer with the media type that the operation asks for, of those that will do.
fn head(info: &OperationInfo, status: u16, fits: impl Fn(&str) -> bool, default: &str) -> Answer {
    let asked = info.accept.unwrap_or_default().split(',');
    let mut asked = asked.map(|media| media.split(';').next().unwrap_or_default().trim());
    let media = asked.find(|media| !media.is_empty() && fits(media)).unwrap_or(default);
    Answer::new(status).header("content-type", media)
}

/// The usual status of a success.
pub fn usual<O: Answered>() -> u16 {
    O::DOCUMENTED.unwrap_or_else(|| pick(O::INFO, O::INFO.success.first().copied().unwrap_or((200, 299))))
}

/// The first status of `range` that no narrower range of the operation takes.
pub fn pick(info: &OperationInfo, (low, high): (u16, u16)) -> u16 {
    let width = |(low, high): (u16, u16)| high.saturating_sub(low);
    let taken = |status: &u16| {
        let narrower = |range: &&(u16, u16)| width(**range) < width((low, high));
        info.success.iter().filter(narrower).any(|range| (range.0..=range.1).contains(status))
    };
    let usual = Some(200).filter(|usual| (low..=high).contains(usual) && !taken(usual));
    usual.or_else(|| (low..=high).find(|status| !taken(status))).unwrap_or(low)
}

/// A value as JSON.
pub fn json<T: Serialize + ?Sized>(info: &OperationInfo, status: u16, value: &T) -> Answer {
    let fits = |media: &str| media == "application/json" || media.ends_with("+json");
    head(info, status, fits, "application/json").chunk(written(json::encode(value)))
}

/// A value as XML, by a table.
#[cfg(feature = "xml")]
pub fn xml<T: Serialize + ?Sized>(
    info: &OperationInfo,
    status: u16,
    table: &'static crate::Xml,
    value: &T,
) -> Answer {
    let body = match crate::xml::from_json(table, &written(json::encode(value))) {
        Ok(body) => body,
        Err(problem) => panic!("the prepared answer cannot be written as XML: {problem}"),
    };
    head(info, status, |media| media.ends_with("xml"), "application/xml").chunk(body)
}

/// A text.
pub fn text(info: &OperationInfo, status: u16, text: String) -> Answer {
    head(info, status, |media| media.starts_with("text/"), "text/plain").chunk(text)
}

/// A body of any media type that the operation asks for.
pub(crate) fn bytes<O: Answered>(bytes: Bytes) -> Answer {
    let fits = |media: &str| !media.contains('*');
    head(O::INFO, usual::<O>(), fits, "application/octet-stream").chunk(bytes)
}

/// What has been received cannot be given again.
pub fn stream() -> Answer {
    panic!("an answer that streams is prepared by `reply_items` or `reply_bytes`")
}

/// Writes the answers of an operation: `operation!` backwards.
#[doc(hidden)]
#[macro_export]
macro_rules! __answered {
    ($name:ident {
        $($documented:literal)?;
        $okind:ident $($otype:ty)? $(as $oxml:path)? $({ $($ostatus:tt => $ovariant:ident $ovkind:ident $($ovtype:ty)? $(as $ovxml:path)?),* })?,
        $fkind:ident $($ftype:ty)? $(as $fxml:path)? $({ $($fstatus:tt => $fvariant:ident $fvkind:ident $($fvtype:ty)? $(as $fvxml:path)?),* })?
    }) => {
        impl $crate::testing::Answered for $name {
            const FORM: &'static str = ::core::stringify!($okind);
            const DOCUMENTED: ::core::option::Option<u16> = $crate::__answered!(@documented $($documented)?);

            fn success(output: Self::Output) -> $crate::testing::Answer {
                let info = <Self as $crate::Operation>::INFO;
                let _ = (info, &output);
                $crate::__answered!(@output info output $okind $(as $oxml)? $({ $($ostatus => $ovariant $ovkind $(as $ovxml)?),* })?)
            }

            fn refusal(status: u16, failure: Self::Failure) -> $crate::testing::Answer {
                let info = <Self as $crate::Operation>::INFO;
                let _ = (info, status, &failure);
                $crate::__answered!(@failure info status failure $fkind $(as $fxml)? $({ $($fvariant $fvkind $(as $fvxml)?),* })?)
            }
        }
    };

    (@documented) => { ::core::option::Option::None };
    (@documented $status:literal) => { ::core::option::Option::Some($status) };

    (@output $info:ident $output:ident $name:ident { $($status:tt => $variant:ident $kind:ident $(as $xml:path)?),* }) => {
        #[allow(unreachable_patterns)]
        match $output {
            $($crate::__answered!(@pattern $name $variant $kind value) => {
                let status = $crate::__answers::pick($info, $crate::__operation!(@range $status));
                $crate::__answered!(@write $info status value $kind $(as $xml)?)
            })*
        }
    };
    (@output $info:ident $output:ident $kind:ident $(as $xml:path)?) => {{
        let status = $crate::__answers::usual::<Self>();
        $crate::__answered!(@write $info status $output $kind $(as $xml)?)
    }};

    (@failure $info:ident $status:ident $failure:ident none) => { match $failure {} };
    (@failure $info:ident $status:ident $failure:ident $name:ident { $($variant:ident $kind:ident $(as $xml:path)?),* }) => {
        #[allow(unreachable_patterns)]
        match $failure {
            $($crate::__answered!(@pattern $name $variant $kind value) => {
                $crate::__answered!(@write $info $status value $kind $(as $xml)?)
            })*
        }
    };
    (@failure $info:ident $status:ident $failure:ident $kind:ident $(as $xml:path)?) => {
        $crate::__answered!(@write $info $status $failure $kind $(as $xml)?)
    };

    (@pattern $name:ident $variant:ident empty $value:ident) => { $name::$variant };
    (@pattern $name:ident $variant:ident $kind:ident $value:ident) => { $name::$variant($value) };

    (@write $info:ident $status:ident $value:ident json) => { $crate::__answers::json($info, $status, &$value) };
    (@write $info:ident $status:ident $value:ident xml as $xml:path) => {
        $crate::__answers::xml($info, $status, &$xml, &$value)
    };
    (@write $info:ident $status:ident $value:ident text) => { $crate::__answers::text($info, $status, $value) };
    (@write $info:ident $status:ident $value:ident empty) => { $crate::testing::Answer::new($status) };
    (@write $info:ident $status:ident $value:ident $stream:ident) => {{
        let _ = ($status, $value);
        $crate::__answers::stream()
    }};
}
