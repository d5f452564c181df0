//! A cassette: real answers are recorded once, and tests are answered from the tape. Here is which answer a request gets,
//! and where what is missing comes from. How the tape is written is told by `tape`, what is not by `scrub`.

mod asked;
mod kept;
mod layout;
mod player;
mod recording;
mod scrub;
mod tape;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::HeaderMap;

use crate::testing::Seen;
use crate::testing::clock::Clock;
use crate::transport::TransportError;
use asked::Asked;
use scrub::Scrub;
use tape::{Exchange, Tape};

/// Answers of a real server, kept in a file that tests are answered from.
///
/// The file is JSON, made to be read when it is reviewed: JSON bodies stand in it as JSON, event streams event by event.
/// What credentials are is not written to it: headers, cookies, query parameters and members of bodies whose names say
/// so, those of the document's security schemes, the tokens of OAuth, and each of their values wherever else it stands.
/// What else is secret is named with [`scrub`](Cassette::scrub) and [`secret`](Cassette::secret).
///
/// A request is answered by the first answer that was not played yet and whose request had the same method, URL and
/// body, after both were scrubbed. Clones share the tape.
///
/// ```no_run
/// # use clientsmith_runtime::{Error, testing::Cassette};
/// # fn f(builder: clientsmith_runtime::CoreBuilder) -> Result<(), Error> {
/// // `CLIENTSMITH_CASSETTES=record cargo test` records what is missing.
/// let cassette = Cassette::from_env("tests/tapes/pets.json");
/// let client = builder.cassette(&cassette).build()?;
/// // .. calls ..
/// cassette.assert_played();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Cassette(Arc<Shared>);

/// Where answers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CassetteMode {
    /// From the tape alone: what is not on it is an error.
    Replay,
    /// From the tape; what is not on it comes from the server and is added.
    RecordMissing,
    /// From the server. The tape is written anew.
    Refresh,
}

struct Shared {
    path: PathBuf,
    mode: CassetteMode,
    clock: Clock,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    slots: Vec<Slot>,
    scrub: Scrub,
    repeats: bool,
    any_origin: bool,
    failures: bool,
}

/// A place on the tape, in the order of the requests; empty while an answer is under way.
struct Slot {
    exchange: Option<Exchange>,
    played: bool,
}

impl Cassette {
    /// Answers from the tape at `path` alone.
    ///
    /// # Panics
    /// There is no tape, or it cannot be read.
    #[track_caller]
    pub fn replay(path: impl AsRef<Path>) -> Self {
        Self::open(path, CassetteMode::Replay)
    }

    /// Answers from the tape at `path`, or as the environment variable `CLIENTSMITH_CASSETTES` says: `replay`, `record`
    /// (what is missing) or `refresh`.
    ///
    /// # Panics
    /// It says something else; as [`Cassette::open`].
    #[track_caller]
    pub fn from_env(path: impl AsRef<Path>) -> Self {
        let mode = match std::env::var("CLIENTSMITH_CASSETTES").as_deref() {
            Err(_) | Ok("" | "replay") => CassetteMode::Replay,
            Ok("record") => CassetteMode::RecordMissing,
            Ok("refresh") => CassetteMode::Refresh,
            Ok(other) => panic!("CLIENTSMITH_CASSETTES is {other:?}: it may be replay, record or refresh"),
        };
        Self::open(path, mode)
    }

    /// The tape at `path`.
    ///
    /// # Panics
    /// It cannot be read, or there is none to replay.
    #[track_caller]
    pub fn open(path: impl AsRef<Path>, mode: CassetteMode) -> Self {
        let path = path.as_ref().to_path_buf();
        let text = match mode {
            CassetteMode::Refresh => None,
            CassetteMode::Replay | CassetteMode::RecordMissing => match std::fs::read_to_string(&path) {
                Ok(text) => Some(text),
                Err(error)
                    if error.kind() == std::io::ErrorKind::NotFound && mode != CassetteMode::Replay =>
                {
                    None
                }
                Err(error) => panic!("the tape {} cannot be read: {error}", path.display()),
            },
        };
        let tape = text.map_or_else(Tape::default, |text| match Tape::read(&text) {
            Ok(tape) => tape,
            Err(problem) => panic!("the tape {} cannot be read: {problem}", path.display()),
        });
        let slots = tape.0.into_iter().map(|exchange| Slot { exchange: Some(exchange), played: false });
        let state = State { slots: slots.collect(), ..State::default() };
        Self(Arc::new(Shared { path, mode, clock: Clock::default(), state: Mutex::new(state) }))
    }

    /// Where answers come from.
    pub fn mode(&self) -> CassetteMode {
        self.0.mode
    }

    /// Also keeps off the tape what stands under this name: a header, a query parameter, a cookie, a text in a JSON or
    /// form body. The case of letters does not count.
    #[must_use]
    pub fn scrub(self, name: &str) -> Self {
        self.0.state().scrub.name(name);
        self
    }

    /// Also keeps this text off the tape, wherever it stands.
    #[must_use]
    pub fn secret(self, text: &str) -> Self {
        self.0.state().scrub.secret(text);
        self
    }

    /// The last answer to a request answers it as often as it comes. Otherwise each answer is played once.
    #[must_use]
    pub fn repeats(self) -> Self {
        self.0.state().repeats = true;
        self
    }

    /// A request to another host, port or scheme than that of the tape is the same request.
    #[must_use]
    pub fn any_origin(self) -> Self {
        self.0.state().any_origin = true;
        self
    }

    /// Also records that no answer came: no connection, no time. Without it a server that is down leaves nothing on the
    /// tape. What is on it is played in any case, as the failure that it was.
    #[must_use]
    pub fn record_failures(self) -> Self {
        self.0.state().failures = true;
        self
    }

    /// The requests of the tape that did not come, a line each.
    pub fn unplayed(&self) -> Vec<String> {
        let state = self.0.state();
        let left = state.slots.iter().filter(|slot| !slot.played);
        left.filter_map(|slot| Some(slot.exchange.as_ref()?.asked.line())).collect()
    }

    /// Checks that all requests of the tape came.
    ///
    /// # Panics
    /// One did not.
    #[track_caller]
    pub fn assert_played(&self) {
        let left = self.unplayed();
        assert!(
            left.is_empty(),
            "the tape {} was not played to its end:\n- {}",
            self.0.path.display(),
            left.join("\n- ")
        );
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keeps_failures(&self) -> bool {
        self.state().failures
    }

    /// The answer on the tape, or why there is none.
    fn play(&self, seen: &Seen) -> Result<Exchange, TransportError> {
        let mut state = self.state();
        state.scrub.learn(seen, &HeaderMap::new());
        let asked = state.scrub.asked(seen);
        let any_origin = state.any_origin;
        let same = |slot: &Slot| {
            slot.exchange.as_ref().is_some_and(|one| one.asked.differences(&asked, any_origin).is_empty())
        };
        let first = state.slots.iter().position(|slot| !slot.played && same(slot));
        let again = || state.slots.iter().rposition(same).filter(|_| state.repeats);
        if let Some(slot) = first.or_else(again).and_then(|at| state.slots.get_mut(at)) {
            slot.played = true;
            if let Some(exchange) = &slot.exchange {
                return Ok(exchange.clone());
            }
        }
        Err(TransportError::other(state.missing(&self.path, &asked)))
    }

    /// A place for the answer to a request that is on its way.
    fn reserve(&self) -> usize {
        let mut state = self.state();
        state.slots.push(Slot { exchange: None, played: true });
        state.slots.len() - 1
    }

    /// Puts an answer in its place, and the tape on the disk.
    fn keep(&self, at: usize, exchange: Exchange) -> Result<(), String> {
        let mut state = self.state();
        if let Some(slot) = state.slots.get_mut(at) {
            slot.exchange = Some(exchange);
        }
        // What is known to be secret by now may stand in what was recorded before.
        let exchanges = state.slots.iter().filter_map(|slot| slot.exchange.clone());
        let text = Tape(exchanges.map(|exchange| state.scrub.clean(exchange)).collect()).write();
        write(&self.path, &text)
            .map_err(|error| format!("the tape {} cannot be written: {error}", self.path.display()))
    }
}

/// The whole tape or none of it.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}

impl State {
    /// Why nothing on the tape answers, with what comes nearest.
    fn missing(&self, path: &Path, asked: &Asked) -> String {
        let mut out = format!("the tape {} has no answer to {}", path.display(), asked.line());
        let near = self.slots.iter().enumerate().filter_map(|(at, slot)| {
            let exchange = slot.exchange.as_ref()?;
            Some((at, slot, exchange, exchange.asked.differences(asked, self.any_origin)))
        });
        let near = near.min_by_key(|(_, slot, exchange, differences)| {
            (exchange.asked.distance(asked, differences), slot.played)
        });
        let Some((at, _, exchange, differences)) = near else {
            return out + ": it is empty";
        };
        out += &format!("\n  the nearest is its request {}: {}", at + 1, exchange.asked.line());
        if differences.is_empty() {
            out += "\n    which has been played already: `repeats()` plays it again";
        }
        for difference in differences {
            out += &format!("\n    {difference}");
        }
        out + "\n  `CLIENTSMITH_CASSETTES=record` adds what is missing, where the cassette is made with `from_env`"
    }
}

impl fmt::Debug for Cassette {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cassette")
            .field("path", &self.0.path)
            .field("mode", &self.0.mode)
            .finish_non_exhaustive()
    }
}
