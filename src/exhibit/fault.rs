//! Why a file cannot be printed.

use std::fmt;

/// Why a file cannot be printed. Each variant has a stable code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No bytes.
    Empty,
    /// Bytes of no kind that is known: a text named .png.
    Unknown,
    /// A format that is known and not read: its name.
    Unsupported(&'static str),
    /// A sound or a film: it is no picture, whatever it is called. Its format.
    Recording(&'static str),
    /// The end of the file is missing.
    Truncated,
    /// A file that breaks its format, and in which way (English, for an expert).
    Damaged(String),
    /// More pixels than are read.
    TooManyPixels {
        /// Pixels along a row.
        width: u32,
        /// Rows.
        height: u32,
        /// Most pixels there may be.
        most: u64,
    },
    /// A larger file than is read.
    TooManyBytes {
        /// Bytes of the file.
        bytes: u64,
        /// Most bytes there may be.
        most: u64,
    },
    /// A PDF file that asks for a password.
    Encrypted,
    /// A PDF form or remark that only a viewer draws.
    Undrawn,
    /// A PDF file without pages.
    NoPages,
    /// A page tree that contains itself.
    CyclicPages,
    /// More pages than are printed.
    TooManyPages {
        /// Most pages there may be.
        most: usize,
    },
    /// A file that inflates to far more than its size.
    Bomb,
}

impl Fault {
    /// Returns the stable code that names the fluent message.
    pub fn code(&self) -> &'static str {
        use Fault::*;
        match self {
            Empty => "exhibit-empty",
            Unknown => "exhibit-unknown",
            Unsupported(_) => "exhibit-unsupported",
            Recording(_) => "exhibit-recording",
            Truncated => "exhibit-truncated",
            Damaged(_) => "exhibit-damaged",
            TooManyPixels { .. } => "exhibit-too-many-pixels",
            TooManyBytes { .. } => "exhibit-too-many-bytes",
            Encrypted => "exhibit-encrypted",
            Undrawn => "exhibit-undrawn",
            NoPages => "exhibit-no-pages",
            CyclicPages => "exhibit-cyclic-pages",
            TooManyPages { .. } => "exhibit-too-many-pages",
            Bomb => "exhibit-bomb",
        }
    }

    /// Returns the values for the message's variables.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        use Fault::*;
        match self {
            Unsupported(format) | Recording(format) => vec![("format", format.to_string())],
            Damaged(why) => vec![("why", why.clone())],
            TooManyPixels { width, height, most } => {
                vec![("width", width.to_string()), ("height", height.to_string()), ("most", most.to_string())]
            }
            TooManyBytes { bytes, most } => vec![("bytes", bytes.to_string()), ("most", most.to_string())],
            TooManyPages { most } => vec![("most", most.to_string())],
            Empty | Unknown | Truncated | Encrypted | Undrawn | NoPages | CyclicPages | Bomb => vec![],
        }
    }

    /// Returns the fault of a file that breaks its format.
    pub(super) fn damaged(why: impl fmt::Display) -> Fault {
        Fault::Damaged(why.to_string())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code())?;
        self.args().iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl std::error::Error for Fault {}
