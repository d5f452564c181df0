//! The mutations, one after the other.

use crate::random::Random;
use crate::stock::{Document, documents};
use crate::{bytes, judge, trees};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Mutations in an ordinary run.
const MUTATIONS: u64 = 1_000;
/// A single small document takes some hundredths of a second, also on a machine that has much else to do.
const HANGS: Duration = Duration::from_secs(120);

fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .ok()
        .map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text}")))
}

#[test]
fn no_mutation_is_too_much() {
    let (seed, count) = (setting("CLIENTSMITH_SEED", 1), setting("CLIENTSMITH_MUTATIONS", MUTATIONS));
    let start = setting("CLIENTSMITH_FIRST", 0);
    println!("CLIENTSMITH_SEED={seed} CLIENTSMITH_MUTATIONS={count}");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutation");
    fs::create_dir_all(&folder).expect("a folder for the case at hand");
    let documents = documents();
    let watch = Watch::start(folder.clone());
    // What panics is shown below, once and with its case.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let (mut taken, mut faults) = (0, Vec::new());
    for number in start..start + count {
        let mut random = Random::new(seed.wrapping_mul(1_000_003).wrapping_add(number));
        let document = random.pick(&documents);
        let (name, text) = case(document, &mut random);
        watch.at(number + 1);
        let kept = folder.join(format!("last.{}", name.rsplit('.').next().unwrap_or_default()));
        fs::write(&kept, &text).expect("the case at hand");
        match catch_unwind(AssertUnwindSafe(|| judge::run(name, &text))) {
            Ok(fine) => taken += u64::from(fine),
            Err(panic) => {
                let path = folder.join(format!("{seed}-{number}-{name}"));
                fs::write(&path, &text).expect("the case");
                let said = panic.downcast_ref::<String>().map(String::as_str);
                let said = said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("?");
                let short: String = said.chars().take(400).collect();
                faults.push(format!("{} of {}: {short}", path.display(), document.path.display()));
                if faults.len() > 20 {
                    break;
                }
            }
        }
    }
    watch.at(0);
    std::panic::set_hook(hook);
    println!("{taken} of {count} were taken");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(
        count < 100 || taken * 10 > count,
        "mutations that are all rejected try nothing: {taken} of {count}"
    );
}

/// One case that an earlier run kept, named by `CLIENTSMITH_CASE`: with the whole message and the place of its panic.
#[test]
fn one_case() {
    let Some(path) = std::env::var_os("CLIENTSMITH_CASE").map(PathBuf::from) else { return };
    let json = path.extension().is_some_and(|extension| extension == "json");
    let text = fs::read(&path).expect("the case");
    println!("taken: {}", judge::run(if json { "case.json" } else { "case.yaml" }, &text));
}

fn case(document: &Document, random: &mut Random) -> (&'static str, Vec<u8>) {
    let name = *random.pick(&["case.json", "case.yaml"]);
    match random.below(5) {
        0 => (name, bytes::mutate(&document.text, random)),
        1 => (name, bytes::mutate(&document.tree.to_string(), random)),
        2 => {
            let tree = trees::mutate(&document.tree, random);
            let text = serde_yaml::to_string(&tree).expect("a tree of JSON is one of YAML");
            ("case.yaml", text.into_bytes())
        }
        _ => (name, trees::mutate(&document.tree, random).to_string().into_bytes()),
    }
}

/// Ends the process when a case does not end.
struct Watch(std::sync::Arc<AtomicU64>);

impl Watch {
    fn start(folder: PathBuf) -> Self {
        let now = std::sync::Arc::new(AtomicU64::new(0));
        let seen = std::sync::Arc::clone(&now);
        std::thread::spawn(move || {
            let (mut last, mut since) = (0, Instant::now());
            loop {
                std::thread::sleep(Duration::from_millis(500));
                let number = seen.load(Ordering::Relaxed);
                if number != last {
                    (last, since) = (number, Instant::now());
                } else if number != 0 && since.elapsed() > HANGS {
                    eprintln!("mutation {} does not end: {}", number - 1, folder.display());
                    std::process::abort();
                }
            }
        });
        Watch(now)
    }

    fn at(&self, number: u64) {
        self.0.store(number, Ordering::Relaxed);
    }
}
