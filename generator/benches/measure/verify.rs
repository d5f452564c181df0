//! What it costs to tell that clients are up to date: `generate --check` over the manifest of this repository, a process for
//! each run. Nothing is kept from one run to the next but what the operating system has read.

use crate::documents::root;
use crate::table::{Cell, Row, megabytes, seconds};
use crate::usage::Measured;

/// The check is run as often; the smallest figures count.
const RUNS: usize = 10;

/// One row, of all clients together.
pub fn rows(_: Option<&str>) -> Vec<Row> {
    eprintln!("verify");
    match (0..RUNS).map(|_| once()).collect::<Result<Vec<_>, _>>() {
        Err(error) => {
            println!("the check failed: {error}");
            Vec::new()
        }
        Ok(runs) => {
            let usage = runs.into_iter().reduce(|one, other| one.min(other));
            usage
                .into_iter()
                .map(|usage| {
                    vec![
                        ("clients", Cell::Word("clientsmith.toml".to_owned())),
                        ("wall s", seconds(usage.wall)),
                        ("CPU s", seconds(usage.cpu)),
                        ("peak MB", megabytes(usage.peak)),
                    ]
                })
                .collect()
        }
    }
}

fn once() -> Result<crate::usage::Usage, String> {
    let mut run = Measured::new(env!("CARGO_BIN_EXE_clientsmith")).map_err(|error| error.to_string())?;
    run.command.args(["generate", "--check", "--manifest"]).arg(root().join("clientsmith.toml"));
    let (usage, output) = run.run().map_err(|error| error.to_string())?;
    match output.status.success() {
        true => Ok(usage),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}
