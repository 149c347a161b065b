//! A PDF file as objects.

use lopdf::{Document, Error, LoadOptions};
use memchr::memmem::{find, rfind};

use super::super::Fault;
use super::super::limits::MOST_OBJECT_BYTES;
use super::guard;

/// The end of a PDF file (ISO 32000-1, 7.5.5).
const END: &[u8] = b"%%EOF";

/// Reads a file, with the empty password if it asks for one: that of an owner does not keep anybody from printing.
///
/// # Errors
///
/// `Truncated`, `Bomb`, `Encrypted` or `Damaged`.
pub(super) fn load(bytes: &[u8]) -> Result<Document, Fault> {
    let bytes = whole(bytes)?;
    guard::check(bytes)?;
    let options = LoadOptions { max_decompressed_size: Some(MOST_OBJECT_BYTES as usize), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).map_err(fault)?;
    // lopdf gives a document without objects where the password is not the empty one.
    if document.trailer.has(b"Encrypt") {
        return Err(Fault::Encrypted);
    }
    Ok(document)
}

/// Returns the file up to its end mark; what mail programs and servers put behind it would keep it from being found.
fn whole(bytes: &[u8]) -> Result<&[u8], Fault> {
    let end = rfind(bytes, END).ok_or(Fault::Truncated)? + END.len();
    // Objects behind it: an update that is not whole. What stands before it may lack a signature, so it is not printed.
    if find(&bytes[end..], b" obj").is_some() {
        return Err(Fault::Truncated);
    }
    Ok(&bytes[..end])
}

fn fault(error: Error) -> Fault {
    match error {
        Error::Decryption(_)
        | Error::InvalidPassword
        | Error::UnsupportedSecurityHandler(_)
        | Error::AlreadyEncrypted => Fault::Encrypted,
        Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => Fault::Bomb,
        // A table that stands behind the end of the file: that of a linearised one is said in its first part.
        Error::Xref(_) => Fault::Truncated,
        error => Fault::damaged(error),
    }
}
