//! Two pieces of work that take turns, and the ratio of what they took. Not what they do.

use std::time::{Duration, Instant};

use nix::time::{ClockId, clock_gettime};

/// What one piece of work took, or several of them.
#[derive(Clone, Copy)]
pub struct Took {
    wall: f64,
    cpu: f64,
}

/// Keeps this process on one core, where the system can be told to. On several it is luck whether a client and its
/// server share one, which is worth more than all that is measured here.
#[cfg(target_os = "linux")]
pub fn on_one_core() -> nix::Result<()> {
    use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
    use nix::unistd::Pid;

    let this = Pid::from_raw(0);
    let allowed = sched_getaffinity(this)?;
    let mut one = CpuSet::new();
    if let Some(core) = (0..CpuSet::count()).rev().find(|core| allowed.is_set(*core).unwrap_or(false)) {
        one.set(core)?;
        sched_setaffinity(this, &one)?;
    }
    Ok(())
}

/// The processor time of this thread.
fn cpu() -> Duration {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map_or(Duration::ZERO, Duration::from)
}

fn timed(work: &mut impl FnMut()) -> Took {
    let (wall, processor) = (Instant::now(), cpu());
    work();
    let (wall, processor) = (wall.elapsed(), cpu() - processor);
    Took { wall: wall.as_secs_f64(), cpu: processor.as_secs_f64() }
}

/// Lets two pieces of work take turns, each `batch` times in a round, and prints one line: the time of one in each, by
/// the clock and by the processor time of this thread, and the ratios of the rounds.
pub fn compare(what: &str, rounds: usize, batch: usize, mut ours: impl FnMut(), mut theirs: impl FnMut()) {
    let mut one = || (0..batch).for_each(|_| ours());
    let mut other = || (0..batch).for_each(|_| theirs());
    one();
    other();
    let mut all = Vec::with_capacity(rounds);
    for round in 0..rounds {
        // Whoever comes second finds warmer caches, or a server that is busy.
        all.push(if round % 2 == 0 {
            let ours = timed(&mut one);
            (ours, timed(&mut other))
        } else {
            let theirs = timed(&mut other);
            (timed(&mut one), theirs)
        });
    }
    let each = |take: fn(&Took) -> f64| {
        let ours = middle(all.iter().map(|(ours, _)| take(ours)).collect());
        let theirs = middle(all.iter().map(|(_, theirs)| take(theirs)).collect());
        let ratio = middle(all.iter().map(|(ours, theirs)| take(ours) / take(theirs)).collect());
        (scale(ours, batch), scale(theirs, batch), ratio)
    };
    for (clock, (ours, theirs, ratio)) in [("wall", each(|took| took.wall)), ("cpu ", each(|took| took.cpu))]
    {
        println!(
            "{what:32} {clock} {ours:>9.2} us over {theirs:>9.2} us: {:.3} ({:.3} to {:.3})",
            ratio.median, ratio.low, ratio.high
        );
    }
}

struct Spread {
    low: f64,
    median: f64,
    high: f64,
}

fn scale(spread: Spread, batch: usize) -> f64 {
    spread.median / batch as f64 * 1e6
}

fn middle(mut all: Vec<f64>) -> Spread {
    all.sort_by(f64::total_cmp);
    let at = |tenth: usize| all.get(all.len() * tenth / 10).copied().unwrap_or(f64::NAN);
    Spread { low: at(1), median: at(5), high: at(9) }
}
