//! What goes into one envelope: the letter, its annexes, the exhibits, the papers that show who may act; and what the sender keeps.
//!
//! Pure: files have been read and pictures made ready before ([`Exhibit`], [`Signatures`]).

mod bind;
mod checklist;
mod exhibit;
mod exhibits;
mod outside;
mod parts;
mod samples;

pub use bind::File;
pub use exhibit::{Exhibit, Media};
pub use outside::Outside;
pub use parts::{Binder, Fault, Pack, Part, Role, Signatures, labels};
pub use samples::sample;
