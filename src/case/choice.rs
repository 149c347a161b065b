//! Closed sets of words a case file may use, each with its code in the file.

/// A closed set of words: what TOML spells as a string and Rust as an enum.
pub trait Choice: Copy + Sized + 'static {
    /// Every member with its code, in the order they are listed to users.
    const CODES: &'static [(&'static str, Self)];

    /// Returns the member with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::CODES.iter().find(|(c, _)| *c == code).map(|(_, v)| *v)
    }

    /// Returns the code of this member.
    fn code(self) -> &'static str;
}

/// Defines an enum whose members are written in a case file by the given codes.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $crate::case::choice::Choice for $name {
            const CODES: &'static [(&'static str, Self)] = &[$(($code, $name::$variant)),+];

            fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }
    };
}

pub(crate) use choices;
