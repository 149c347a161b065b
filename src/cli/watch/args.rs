//! The arguments of `tousu watch`: those of `render`. Their help texts are the fluent messages `cli-watch-ARGUMENT`.

use clap::Args as ClapArgs;

use super::super::args::RenderArgs;

#[derive(Debug, ClapArgs)]
pub(crate) struct WatchArgs {
    #[command(flatten)]
    pub(super) render: RenderArgs,
}
