//! Evidence behind a letter: bytes of a file in, pictures ready to be placed on pages out.
//!
//! A JPEG file stays what it is but for its metadata; other pictures become JPEG (photographs) or stay lossless
//! (screenshots); pages of a PDF file are taken over whole. Nothing here knows cases, letters or typesetting.

mod art;
mod cut;
mod decode;
mod exif;
mod fault;
mod import;
mod jpeg;
mod kind;
mod limits;
mod lossless;
mod orientation;
mod pdf;
mod picture;
mod pixels;
mod recording;
mod sheet;
#[cfg(test)]
mod zoo;

pub use art::{Art, Jpeg, Raster};
pub use fault::Fault;
pub use import::Importer;
pub use kind::{Format, Kind, kind};
pub use limits::{MOST_PAGES, MOST_PDF_BYTES, MOST_PICTURE_BYTES, MOST_PIXELS};
pub use orientation::Orientation;
pub use pdf::PdfPage;
pub use recording::Recording;
pub use sheet::{Sheet, sheets};

/// A length in thousandths of a point.
pub type Mp = i32;
