//! Measures what a call costs over reqwest and serde_json by hand, and what reading a page costs over serde's derives.
//!
//! `cargo bench -p clientsmith-speed [-- calls|memory|decode|encode|allocations]`. Everything is a ratio of one run, with
//! the two sides taking turns: the median of all rounds, and the tenth and ninetieth percentile. Nothing here passes or
//! fails by a time: machines differ.

#[cfg(unix)]
mod allocations;
#[cfg(unix)]
mod by_hand;
#[cfg(unix)]
mod calls;
#[cfg(unix)]
mod documents;
#[cfg(unix)]
mod memory;
#[cfg(unix)]
mod server;
#[cfg(unix)]
mod texts;
#[cfg(unix)]
mod turns;

#[cfg(not(unix))]
fn main() {
    println!("nothing is measured: the figures come from clocks that this system does not have");
}

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let mut words: Vec<String> = std::env::args().skip(1).collect();
    // `cargo bench` says so; `cargo test --all-targets` runs benches as well, and is not asked to wait for this.
    if !words.iter().any(|word| word == "--bench") {
        println!("nothing is measured: run `cargo bench -p clientsmith-speed`");
        return ExitCode::SUCCESS;
    }
    words.retain(|word| word != "--bench");
    let known: [(&str, fn()); 5] = [
        ("calls", calls::run),
        ("memory", memory::run),
        ("decode", texts::decode),
        ("encode", texts::encode),
        ("allocations", allocations::run),
    ];
    if words.iter().any(|word| known.iter().all(|(name, _)| name != word)) {
        eprintln!("usage: calls [calls|memory|decode|encode|allocations]..");
        return ExitCode::from(2);
    }
    #[cfg(target_os = "linux")]
    if let Err(error) = turns::on_one_core() {
        println!("on several cores, so that the wall clock says little: {error}");
    }
    for (name, run) in known {
        if words.is_empty() || words.iter().any(|word| word == name) {
            println!("\n{name}");
            run();
        }
    }
    ExitCode::SUCCESS
}
