//! A credential that a provider gives: kept, replaced before it expires or when it was refused, asked for once by all
//! calls together. Not where it comes from (`provider`).

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::{Instant, now};
use crate::core::Core;
use crate::credential::Credential;
use crate::flight::Flight;
use crate::provider::{CredentialProvider, CredentialRequest, ProviderError, Reason};
use crate::scheme::Scheme;

type Outcome = Result<Arc<Credential>, ProviderError>;

/// What stands for one security scheme of a client.
#[derive(Clone)]
pub(crate) enum Slot {
    Fixed(Arc<Credential>),
    Provided(Arc<Provided>),
}

/// A provider and what it gave last.
pub(crate) struct Provided {
    provider: Box<dyn CredentialProvider>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    flight: Option<Arc<Flight<Outcome>>>,
    refused: bool,
}

struct Held {
    credential: Arc<Credential>,
    /// When to ask for another one, and when it is of no more use.
    ends: Option<(Instant, Instant)>,
}

impl Held {
    fn new(credential: Arc<Credential>) -> Self {
        let ends = credential.lifetime.zip(now()).and_then(|(lifetime, now)| {
            let early = (lifetime / 10).min(EARLY);
            Some((now.checked_add(lifetime - early)?, now.checked_add(lifetime)?))
        });
        Self { credential, ends }
    }
}

/// The most by which a credential is replaced before it expires: clocks differ, and requests take time.
const EARLY: Duration = Duration::from_secs(60);

/// Without a clock a credential is used until it is refused.
fn is_past(moment: Instant) -> bool {
    now().is_some_and(|now| now >= moment)
}

impl Provided {
    pub(crate) fn new(provider: impl CredentialProvider) -> Self {
        Self { provider: Box::new(provider), state: Mutex::default() }
    }

    /// What was given last, whether or not it still holds.
    pub(crate) fn last(&self) -> Option<Arc<Credential>> {
        self.state().held.as_ref().map(|held| Arc::clone(&held.credential))
    }

    /// A credential that holds.
    pub(crate) async fn get(&self, core: &Core, scheme: &'static Scheme) -> Outcome {
        loop {
            let (flight, was_abandoned) = match self.held_or_flight(core, scheme) {
                Ok(credential) => return Ok(credential),
                Err(flight) => flight,
            };
            let outcome = flight.wait().await;
            let outcome = outcome.unwrap_or_else(|| Err(ProviderError::new("the provider panicked")));
            match self.land(&flight, outcome) {
                // It had stood still while nobody waited, and may have missed its time.
                Err(_) if was_abandoned => {}
                outcome => return outcome,
            }
        }
    }

    fn held_or_flight(
        &self,
        core: &Core,
        scheme: &'static Scheme,
    ) -> Result<Arc<Credential>, (Arc<Flight<Outcome>>, bool)> {
        let mut state = self.state();
        let reason = match &state.held {
            Some(held) if !held.ends.is_some_and(|(early, _)| is_past(early)) => {
                return Ok(Arc::clone(&held.credential));
            }
            Some(_) => Reason::Expired,
            None if state.refused => Reason::Refused,
            None => Reason::First,
        };
        if let Some(flight) = &state.flight {
            return Err((Arc::clone(flight), flight.is_abandoned()));
        }
        let asked = self.provider.credential(CredentialRequest::new(core, scheme, reason));
        let flight: Arc<Flight<Outcome>> = Flight::new(Box::pin(async move { asked.await.map(Arc::new) }));
        state.flight = Some(Arc::clone(&flight));
        Err((flight, false))
    }

    /// The first who is there with the outcome puts it down for all.
    fn land(&self, flight: &Arc<Flight<Outcome>>, outcome: Outcome) -> Outcome {
        let mut state = self.state();
        if state.flight.as_ref().is_some_and(|current| Arc::ptr_eq(current, flight)) {
            state.flight = None;
            if let Ok(credential) = &outcome {
                state.held = Some(Held::new(Arc::clone(credential)));
                state.refused = false;
            }
        }
        // The old one is good for a while yet.
        match (outcome, &state.held) {
            (Err(_), Some(held)) if held.ends.is_some_and(|(_, end)| !is_past(end)) => {
                Ok(Arc::clone(&held.credential))
            }
            (outcome, _) => outcome,
        }
    }

    /// The server does not take this one. Another that has come since then stays.
    pub(crate) fn refuse(&self, credential: &Arc<Credential>) {
        let mut state = self.state();
        if state.held.as_ref().is_some_and(|held| Arc::ptr_eq(&held.credential, credential)) {
            state.held = None;
            state.refused = true;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Provided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Provided")
    }
}
