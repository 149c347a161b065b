//! The arguments of `tousu new`.

use clap::Args as ClapArgs;

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct NewArgs {
    #[arg(value_name = "FILE", default_value = "case.toml")]
    pub(super) file: String,
    #[arg(long, value_name = "FILE")]
    pub(super) answers: Vec<String>,
    #[arg(long, value_name = "QUESTION=ANSWER")]
    pub(super) set: Vec<String>,
    #[arg(long)]
    pub(super) plain: bool,
    #[arg(long)]
    pub(super) questions: bool,
    #[arg(long)]
    pub(super) force: bool,
}
