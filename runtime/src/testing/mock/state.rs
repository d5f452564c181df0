//! The rules of a mock and what became of them. It compares nothing by itself.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::report;
use super::rule::Times;
use super::wanted::Wanted;
use crate::testing::clock::Clock;
use crate::testing::{Answer, Seen};
use crate::transport::TransportError;

#[derive(Default)]
pub(super) struct Shared {
    pub(super) clock: Clock,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    rules: Vec<Entry>,
    seen: Vec<Seen>,
    /// Requests that no rule answered.
    unexpected: Vec<Seen>,
}

/// A rule.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) wanted: Arc<Wanted>,
    /// Given in turn; the last one again and again.
    pub(super) answers: Vec<Source>,
    pub(super) times: Option<Times>,
    pub(super) given: u64,
}

/// Where an answer comes from.
#[derive(Clone)]
pub(super) enum Source {
    Prepared(Answer),
    Made(Arc<dyn Fn(&Seen) -> Answer + Send + Sync>),
}

impl Entry {
    /// How often it must answer, and how often it may.
    pub(super) fn bounds(&self) -> Times {
        self.times.unwrap_or(Times { least: self.answers.len().max(1) as u64, most: u64::MAX })
    }

    pub(super) fn is_used_up(&self) -> bool {
        self.given >= self.bounds().most
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add(&self, wanted: Wanted) -> usize {
        let mut state = self.state();
        state.rules.push(Entry { wanted: wanted.into(), answers: Vec::new(), times: None, given: 0 });
        state.rules.len() - 1
    }

    pub(super) fn change(&self, index: usize, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.state().rules.get_mut(index) {
            change(entry);
        }
    }

    pub(super) fn requests(&self) -> Vec<Seen> {
        self.state().seen.clone()
    }

    /// The answer of the first rule that matches and is not used up.
    ///
    /// Closures of the test run while nothing is locked: they may look at the mock.
    pub(super) fn answer(&self, seen: Seen) -> Result<Answer, TransportError> {
        let wanted: Vec<_> = {
            let mut state = self.state();
            state.seen.push(seen.clone());
            state.rules.iter().map(|rule| Arc::clone(&rule.wanted)).collect()
        };
        let matching: Vec<usize> = wanted
            .iter()
            .enumerate()
            .filter(|(_, one)| one.differences(&seen).is_empty())
            .map(|(index, _)| index)
            .collect();
        match self.source(&matching) {
            Some(Ok(Source::Prepared(answer))) => Ok(answer),
            Some(Ok(Source::Made(make))) => Ok(make(&seen)),
            Some(Err(problem)) => Err(TransportError::other(problem)),
            None => {
                let rules = {
                    let mut state = self.state();
                    state.unexpected.push(seen.clone());
                    state.rules.clone()
                };
                Err(TransportError::other(report::unexpected(&seen, &rules)))
            }
        }
    }

    /// The turn of the first of these rules that is not used up.
    fn source(&self, matching: &[usize]) -> Option<Result<Source, String>> {
        let mut state = self.state();
        let index = matching.iter().copied().find(|index| !state.rules[*index].is_used_up())?;
        let rule = state.rules.get_mut(index)?;
        let turn = usize::try_from(rule.given).unwrap_or(usize::MAX);
        rule.given += 1;
        let last = rule.answers.len().saturating_sub(1);
        Some(match rule.answers.get(turn.min(last)) {
            Some(source) => Ok(source.clone()),
            None => Err(format!("{} has no answer: call `reply` or its like", rule.wanted.named())),
        })
    }

    /// What is not as expected.
    pub(super) fn report(&self) -> Option<String> {
        let (rules, seen, unexpected) = {
            let state = self.state();
            (state.rules.clone(), state.seen.len(), state.unexpected.clone())
        };
        report::whole(&rules, seen, &unexpected)
    }
}
