//! What shells and `man` are told of the command. Not what the command does.

use super::USAGE;
use super::args::Arguments;
use super::print;
use clap::CommandFactory as _;
use clap_complete::Shell;
use std::io::Write as _;

/// Prints the completions for a shell.
pub fn completions(shell: Shell) -> u8 {
    let mut command = Arguments::command();
    let name = command.get_name().to_owned();
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut command, name, &mut text);
    // A closed pipe is the reader's decision, not a failure of ours.
    let _ = anstream::stdout().write_all(&text);
    super::DONE
}

/// Prints the manual page of the command, or of one of its commands.
pub fn man(of: Option<&str>) -> u8 {
    let mut command = Arguments::command();
    // Gives each command the name that `man` knows it by: `clientsmith-generate`.
    command.build();
    let page = match of {
        None => Some(command),
        Some(name) => command.find_subcommand(name).cloned(),
    };
    let Some(page) = page else {
        print::error(&format!("there is no command `{}`", of.unwrap_or_default().escape_debug()));
        return USAGE;
    };
    let mut text = Vec::new();
    // Memory takes everything.
    let _ = clap_mangen::Man::new(page).render(&mut text);
    let _ = anstream::stdout().write_all(&text);
    super::DONE
}
