//! A body that is read by the user, piece by piece or at once. It does not know what is in it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};

use crate::error::{Error, ErrorKind};
use crate::progress;
use crate::stream::{ByteStream, Collect};

/// The body of an answer, still arriving. It is a [`Stream`] of its pieces.
pub struct Download {
    operation: &'static str,
    content_type: Option<String>,
    content_length: Option<u64>,
    file_name: Option<String>,
    stream: ByteStream,
}

impl Download {
    pub(crate) fn new(operation: &'static str, headers: &HeaderMap, stream: ByteStream) -> Self {
        let text = |name| headers.get(name)?.to_str().ok();
        Self {
            operation,
            content_type: text(CONTENT_TYPE).map(str::to_owned),
            content_length: text(CONTENT_LENGTH).and_then(|text| text.trim().parse().ok()),
            file_name: text(CONTENT_DISPOSITION).and_then(file_name),
            stream,
        }
    }

    /// `Content-Type`, as the server wrote it.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// `Content-Length`, if the server told it.
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// The file name of `Content-Disposition` (RFC 6266): the last segment only, so that it cannot lead
    /// out of a folder. Still a server's word: it may name a file that exists.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The next piece; nothing at the end.
    ///
    /// # Errors
    /// The connection broke, or was silent for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self.stream.chunk().await {
            None => Ok(None),
            Some(Ok(piece)) => Ok(Some(piece)),
            Some(Err(error)) => Err(Error::transport(self.operation, error)),
        }
    }

    /// Everything, however much it is. See [`Download::bytes_up_to`] for a bound.
    ///
    /// # Errors
    /// As [`Download::chunk`].
    pub async fn bytes(self) -> Result<Bytes, Error> {
        self.bytes_up_to(u64::MAX).await
    }

    /// Everything, unless it is more than `limit` bytes.
    ///
    /// # Errors
    /// As [`Download::chunk`], and [`ErrorKind::TooLarge`].
    pub async fn bytes_up_to(self, limit: u64) -> Result<Bytes, Error> {
        let operation = self.operation;
        match self.stream.collect(limit).await {
            Ok(bytes) => Ok(bytes),
            Err(Collect::Broken(error)) => Err(Error::transport(operation, error)),
            Err(Collect::TooLarge) => Err(too_large(operation, limit)),
        }
    }

    /// Writes what is left to the file `path`, in place of one that is there, and says how many bytes that was. The file
    /// is whole or as it was: what comes is written beside it first. Files are written on threads that may wait, where
    /// there is a tokio runtime.
    ///
    /// # Errors
    /// As [`Download::chunk`], and [`ErrorKind::File`] where the file cannot be written.
    #[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
    pub async fn save_to(mut self, path: impl AsRef<std::path::Path>) -> Result<u64, Error> {
        use crate::draft::Draft;
        use std::io::Write;

        let (operation, path) = (self.operation, path.as_ref().to_path_buf());
        let failed = |error: std::io::Error| {
            let mut wrapped = Error::new(ErrorKind::File, operation, "the file cannot be written".to_owned());
            wrapped.0.source = Some(error.into());
            wrapped
        };
        let mut draft = aside(move || Draft::new(&path)).await.map_err(failed)?;
        let mut length = 0;
        while let Some(piece) = self.chunk().await? {
            length += piece.len() as u64;
            let write = move || draft.write_all(&piece).map(|()| draft);
            draft = aside(write).await.map_err(failed)?;
        }
        aside(move || draft.finish()).await.map_err(failed)?;
        Ok(length)
    }

    /// Tells how many bytes have come, each time that some do, and of how many where the server said so.
    #[must_use]
    pub fn on_progress(mut self, tell: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        self.stream = progress::counted(self.stream, self.content_length, Arc::new(tell));
        self
    }

    /// The pieces alone.
    pub fn into_stream(self) -> ByteStream {
        self.stream
    }
}

/// Runs what waits for the disk where it keeps nobody up.
#[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
async fn aside<T: Send + 'static>(
    run: impl FnOnce() -> std::io::Result<T> + Send + 'static,
) -> std::io::Result<T> {
    if tokio::runtime::Handle::try_current().is_err() {
        return run();
    }
    tokio::task::spawn_blocking(run).await.map_err(std::io::Error::other)?
}

pub(crate) fn too_large(operation: &'static str, limit: u64) -> Error {
    let message = format!("the answer is larger than {limit} bytes");
    Error::new(ErrorKind::TooLarge, operation, message)
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let operation = this.operation;
        Pin::new(&mut this.stream)
            .poll_next(cx)
            .map(|piece| piece.map(|piece| piece.map_err(|e| Error::transport(operation, e))))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("content_type", &self.content_type)
            .field("content_length", &self.content_length)
            .field("file_name", &self.file_name)
            .finish_non_exhaustive()
    }
}

/// `filename*` (RFC 8187, UTF-8 only) before `filename`.
pub(crate) fn file_name(disposition: &str) -> Option<String> {
    let mut plain = None;
    for part in split_quoted(disposition).skip(1) {
        let Some((name, value)) = part.split_once('=') else {
            continue;
        };
        let value = value.trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "filename*" => {
                let mut pieces = value.splitn(3, '\'');
                let charset = pieces.next()?;
                if let (true, Some(text)) = (charset.eq_ignore_ascii_case("utf-8"), pieces.nth(1)) {
                    let text = percent_encoding::percent_decode_str(text).decode_utf8();
                    if let Some(name) = text.ok().and_then(|text| last_segment(&text)) {
                        return Some(name);
                    }
                }
            }
            "filename" => plain = last_segment(&unquote(value)),
            _ => {}
        }
    }
    plain
}

/// A parameter of a header value (RFC 9110 section 5.6.6), unquoted.
pub(crate) fn parameter(value: &str, name: &str) -> Option<String> {
    let mut all = split_quoted(value).skip(1).filter_map(|part| part.split_once('='));
    let found = all.find(|(known, _)| known.trim().eq_ignore_ascii_case(name));
    found.map(|(_, value)| unquote(value.trim()))
}

/// Splits at semicolons outside quotes.
fn split_quoted(text: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(move |c: char| {
        if c == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = quoted && !escaped && c == '\\';
        c == ';' && !quoted
    })
}

fn unquote(text: &str) -> String {
    let Some(inner) = text.strip_prefix('"') else {
        return text.to_owned();
    };
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    let mut out = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        // Only a quote or a backslash is escaped in practice: `\d` of a Windows path is not.
        match (c, characters.clone().next()) {
            ('\\', Some(next @ ('"' | '\\'))) => {
                characters.next();
                out.push(next);
            }
            _ => out.push(c),
        }
    }
    out
}

fn last_segment(text: &str) -> Option<String> {
    let name = text.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    (!matches!(name.as_str(), "" | "." | "..")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn file_names() {
        for (text, expected) in [
            ("attachment", None),
            ("attachment; filename=a.txt", Some("a.txt")),
            (r#"attachment; filename="a; \"b\".txt"; x=1"#, Some(r#"a; "b".txt"#)),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="C:\dir\a.txt""#, Some("a.txt")),
            ("attachment; filename=..", None),
            ("attachment; filename=a; filename*=UTF-8''na%C3%AFve.txt", Some("naïve.txt")),
            ("attachment; filename*=utf-8'en'..%2Fb", Some("b")),
            ("attachment; filename*=latin1''x; filename=y", Some("y")),
        ] {
            assert_eq!(file_name(text).as_deref(), expected, "{text}");
        }
    }
}
