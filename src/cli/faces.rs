//! The fonts of one run: the bundled ones, those of `--font`, and with `--system-fonts` the installed ones.

use std::borrow::Cow;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::args::OwnFonts;
use super::origin;
use super::system_fonts::SystemFonts;
use super::terminal::Terminal;
use super::trouble::Trouble;
use crate::letter::Document;
use crate::typeset::fonts::{Face, FontError};
use crate::typeset::{self, Layout, Library, MissingGlyph, Style, Unprintable};

/// Largest font file read, in bytes: collections for all of East Asia have 120 MB.
const LIMIT: u64 = 512 << 20;

/// The fonts of one run.
pub(super) struct Faces {
    library: Library,
    system: Option<SystemFonts>,
}

impl Faces {
    /// Reads the fonts the user names.
    ///
    /// # Errors
    /// A file cannot be read, or is no font to print with.
    pub(super) fn load(options: &OwnFonts, terminal: &Terminal) -> Result<Faces, Trouble> {
        origin::tell(|| origin::fonts(options, terminal), terminal);
        let named = |trouble: Trouble| trouble.named_by(terminal.variable("font"), terminal);
        let faces = options.font.iter().map(|path| open(path, terminal).map(Arc::new).map_err(named));
        let library = Library::builtin().with(faces.collect::<Result<Vec<_>, Trouble>>()?);
        Ok(Faces { library, system: options.system_fonts.then(SystemFonts::default) })
    }

    /// Returns the fonts without the installed ones.
    pub(super) fn library(&self) -> &Library {
        &self.library
    }

    /// Returns the fonts with those installed ones that have what the others lack of these characters.
    pub(super) fn covering(&self, characters: impl IntoIterator<Item = char>) -> Cow<'_, Library> {
        let found = self.system.as_ref().map(|system| system.covering(characters)).unwrap_or_default();
        if found.is_empty() { Cow::Borrowed(&self.library) } else { Cow::Owned(self.library.with(found)) }
    }

    /// Returns the pages of a letter, `compact` as [`typeset::layout_compact`] does, and the fonts they are set with.
    ///
    /// # Errors
    /// Every character that cannot be printed.
    pub(super) fn layout(
        &self,
        document: &Document,
        style: &Style,
        compact: bool,
        footer: &impl Fn(usize, usize) -> String,
    ) -> Result<(Layout, Cow<'_, Library>), Vec<MissingGlyph>> {
        let layout = if compact { typeset::layout_compact } else { typeset::layout };
        let missing = match layout(document, style, &self.library, footer) {
            Ok(layout) => return Ok((layout, Cow::Borrowed(&self.library))),
            Err(missing) => missing,
        };
        match self.covering(missing.iter().filter(|m| m.why == Unprintable::NoFace).map(|m| m.character)) {
            Cow::Borrowed(_) => Err(missing),
            Cow::Owned(library) => Ok((layout(document, style, &library, footer)?, Cow::Owned(library))),
        }
    }
}

/// Opens a font file. `FILE#2` is the third face of a collection, where there is no file of that name.
// fluent: cli-font-*
fn open(path: &Path, terminal: &Terminal) -> Result<Face, Trouble> {
    let whole = path.display().to_string();
    let numbered = whole.rsplit_once('#').and_then(|(file, index)| Some((file.to_owned(), index.parse().ok()?)));
    let (file, index) = numbered.filter(|_| !path.exists()).unwrap_or((whole, 0));
    let data = read(Path::new(&file)).map_err(|error| Trouble::unread(&file, &error, terminal))?;
    Face::open(file.clone(), data, index).map_err(|error| {
        let count = if let FontError::NoSuchFace(count) = error { count } else { 0 };
        let why = terminal.text(&format!("cli-font-{}", error.code()), &[("count", (count as usize).into())]);
        Trouble::file("cli-font-refused", &file, &[("why", (&why).into())], terminal)
    })
}

fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut data = vec![];
    std::fs::File::open(path)?.take(LIMIT).read_to_end(&mut data)?;
    Ok(data)
}
