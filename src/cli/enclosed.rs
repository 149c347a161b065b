//! Files that a case names: opened only where they lie below its folder, and read into what is printed of them.

use std::fs::{File, Metadata};
use std::io::{self, BufReader, Read, Seek};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::output::hex;
use super::terminal::why;
use crate::case::finding::{Finding, Severity};
use crate::case::model::{Case, Evidence};
use crate::case::source::Span;
use crate::exhibit::{self, Fault, Kind, MOST_PDF_BYTES, Sheet};
use crate::locale::Messages;
use crate::pack::{Exhibit, Media, Signatures};

/// Largest box a signature is printed in, thousandths of a point: 60 × 20 mm.
const SIGNATURE: (i32, i32) = (170_000, 57_000);

/// Where the files of a case lie.
pub(super) struct Place {
    /// The folder of the case file.
    pub(super) base: PathBuf,
    /// Whether files elsewhere are read too, and links followed.
    pub(super) anywhere: bool,
}

/// The files of a case, and where it names them.
pub(super) struct Files<'a> {
    pub(super) place: Place,
    /// Path and place of each text of the case file.
    pub(super) fields: &'a [(String, Span)],
    /// What the program says in the user's language.
    pub(super) messages: &'a Messages,
}

/// Seconds by which the length of a recording may differ from what the case says of it: telephones round.
const LENGTH_SLACK: u64 = 2;

/// Returns the folder a case file lies in; for standard input the one the program runs in.
pub(super) fn base(case: &str) -> PathBuf {
    let parent = Path::new(case).parent().filter(|dir| case != "-" && !dir.as_os_str().is_empty());
    parent.map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Returns who has a picture of his signature: his name in templates, his table in the case file, the file.
fn signers(case: &Case) -> impl Iterator<Item = (String, String, &str)> {
    let complainants = case.complainants.iter().enumerate().map(|(n, p)| {
        let table = if n == 0 { "complainant".to_string() } else { format!("co_complainant[{n}]") };
        (format!("complainant-{}", n + 1), table, p.signature.as_deref())
    });
    let agent = case.agent.iter().map(|a| ("agent".to_string(), "agent".to_string(), a.signature.as_deref()));
    complainants.chain(agent).filter_map(|(who, table, file)| Some((who, table, file?)))
}

/// Why a file is not read.
enum Refused {
    /// An absolute path, or one that leaves the folder.
    Outside,
    /// The file or a folder on the way is a link.
    Link,
    /// A folder, a device.
    NotAFile,
    Io(io::Error),
    Fault(Fault),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Refused::Io(error)
    }
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Refused::Fault(fault)
    }
}

/// What one file gives.
enum Content {
    Sheets(Vec<Sheet>),
    Media(Media),
}

impl Place {
    fn content(&self, name: &str, area: (i32, i32)) -> Result<Content, Refused> {
        let (mut file, about) = self.open(name)?;
        let kind = exhibit::kind(&mut file)?;
        file.rewind()?;
        if let Kind::Recording(recording) = kind {
            let name = Path::new(name).file_name().map_or(String::new(), |name| name.to_string_lossy().into_owned());
            let mut hash = Sha256::new();
            io::copy(&mut BufReader::with_capacity(1 << 20, file), &mut hash)?;
            let (format, sha256) = (recording.format, hex(&hash.finalize()));
            return Ok(Content::Media(Media { name, format, bytes: about.len(), sha256, seconds: recording.seconds }));
        }
        if about.len() > MOST_PDF_BYTES {
            return Err(Fault::TooManyBytes { bytes: about.len(), most: MOST_PDF_BYTES }.into());
        }
        let mut bytes = Vec::with_capacity(about.len().min(MOST_PDF_BYTES + 1) as usize);
        file.take(MOST_PDF_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(Content::Sheets(exhibit::sheets(&bytes, area)?))
    }

    fn probe(&self, name: &str) -> Result<(), Refused> {
        let (mut file, about) = self.open(name)?;
        match exhibit::kind(&mut file)? {
            _ if about.len() == 0 => Err(Fault::Empty.into()),
            Kind::Unknown => Err(Fault::Unknown.into()),
            _ => Ok(()),
        }
    }

    /// Opens a file below the folder: no path leads out of it, no link is followed.
    fn open(&self, name: &str) -> Result<(File, Metadata), Refused> {
        let path = self.base.join(name);
        if !self.anywhere {
            let mut so_far = self.base.clone();
            for part in Path::new(name).components() {
                match part {
                    Component::CurDir => continue,
                    Component::Normal(part) => so_far.push(part),
                    _ => return Err(Refused::Outside),
                }
                if so_far.symlink_metadata()?.file_type().is_symlink() {
                    return Err(Refused::Link);
                }
            }
        }
        // A pipe would wait for ever.
        if !std::fs::metadata(&path)?.is_file() {
            return Err(Refused::NotAFile);
        }
        let file = File::open(&path)?;
        let about = file.metadata()?;
        Ok((file, about))
    }
}

impl Files<'_> {
    /// Reads the files of the evidence that is wanted, as pages of this size; whatever else there is is empty.
    ///
    /// # Errors
    /// A finding for each file that cannot be read, at its place in the case file.
    pub(super) fn exhibits(
        &self,
        case: &Case,
        area: (i32, i32),
        wanted: impl Fn(&Evidence) -> bool,
    ) -> (Vec<Exhibit>, Vec<Finding>) {
        let files = case.evidence.iter().enumerate().filter(|(_, e)| wanted(e));
        let files: Vec<(usize, usize, &str)> =
            files.flat_map(|(n, e)| e.files.iter().enumerate().map(move |(i, file)| (n, i, file.as_str()))).collect();
        let place = &self.place;
        let read: Vec<_> = files.par_iter().map(|(_, _, name)| place.content(name, area)).collect();
        let mut exhibits = vec![Exhibit::default(); case.evidence.len()];
        let mut findings = vec![];
        for ((n, i, name), content) in files.into_iter().zip(read) {
            match content {
                Ok(Content::Sheets(sheets)) => exhibits[n].sheets.extend(sheets),
                Ok(Content::Media(media)) => exhibits[n].media.push(media),
                Err(refused) => {
                    findings.push(self.refusal(name, self.span(&format!("evidence[{}].file", n + 1), i), refused))
                }
            }
        }
        findings.extend(self.remarks(case, &exhibits));
        (exhibits, findings)
    }

    /// Returns a finding for each file of the evidence that is wanted, and of each signature, that is not there or that nobody would
    /// know for what it is; none is read to its end.
    pub(super) fn probe(&self, case: &Case, wanted: impl Fn(&Evidence) -> bool) -> Vec<Finding> {
        let mut findings = vec![];
        for (n, evidence) in case.evidence.iter().enumerate().filter(|(_, e)| wanted(e)) {
            for (i, name) in evidence.files.iter().enumerate() {
                let refused = self.place.probe(name).err();
                findings
                    .extend(refused.map(|refused| {
                        self.refusal(name, self.span(&format!("evidence[{}].file", n + 1), i), refused)
                    }));
            }
        }
        for (_, table, name) in signers(case) {
            let refused = self.place.probe(name).err();
            findings.extend(
                refused.map(|refused| self.refusal(name, self.span(&format!("{table}.signature"), 0), refused)),
            );
        }
        findings
    }

    /// Reads the pictures of signatures.
    ///
    /// # Errors
    /// A finding for each that cannot be read.
    pub(super) fn signatures(&self, case: &Case) -> (Signatures, Vec<Finding>) {
        let (mut signatures, mut findings) = (Signatures::new(), vec![]);
        for (who, table, name) in signers(case) {
            let sheet = match self.place.content(name, SIGNATURE) {
                Ok(Content::Sheets(sheets)) if sheets.len() == 1 => Ok(sheets.into_iter().next()),
                Ok(Content::Sheets(_)) => Err(Refused::Fault(Fault::TooManyPages { most: 1 })),
                Ok(Content::Media(media)) => Err(Refused::Fault(Fault::Unsupported(media.format))),
                Err(refused) => Err(refused),
            };
            match sheet {
                Ok(sheet) => signatures.extend(sheet.map(|sheet| (who, Arc::new(sheet)))),
                Err(refused) => findings.push(self.refusal(name, self.span(&format!("{table}.signature"), 0), refused)),
            }
        }
        (signatures, findings)
    }

    /// Returns where a file is named: alone, or as one of a list.
    fn span(&self, field: &str, index: usize) -> Option<Span> {
        let one = format!("{field}[{}]", index + 1);
        let place = |name: &str| self.fields.iter().find(|(field, _)| field == name).map(|(_, span)| span.clone());
        place(&one).or_else(|| place(field))
    }

    fn refusal(&self, name: &str, span: Option<Span>, refused: Refused) -> Finding {
        let (code, mut args) = match refused {
            Refused::Outside => ("exhibit-outside", vec![]),
            Refused::Link => ("exhibit-link", vec![]),
            Refused::NotAFile => ("exhibit-not-a-file", vec![]),
            Refused::Io(error) if error.kind() == io::ErrorKind::NotFound => {
                ("exhibit-not-found", vec![("folder", self.place.base.display().to_string())])
            }
            Refused::Io(error) => ("exhibit-unreadable", vec![("why", why(&error, self.messages))]),
            Refused::Fault(fault) => (fault.code(), fault.args()),
        };
        args.push(("file", name.to_string()));
        Finding { code, severity: Severity::Error, span, args, basis: None, letter: None }
    }

    /// Says what the sender should know of the exhibits: pages that are not as many as stated, recordings without words.
    fn remarks(&self, case: &Case, exhibits: &[Exhibit]) -> Vec<Finding> {
        let finding = |code, severity, n: usize, key: &str, args, basis| {
            let place = |key: &str| self.span(&format!("evidence[{}].{key}", n + 1), 0);
            Finding { code, severity, span: place(key).or_else(|| place("id")), args, basis, letter: None }
        };
        let mut findings = vec![];
        for (n, (evidence, exhibit)) in case.evidence.iter().zip(exhibits).enumerate() {
            let found = exhibit.sheets.len() as u64;
            if exhibit.media.is_empty() && found > 0 && evidence.pages.is_some_and(|stated| stated != found) {
                let stated = evidence.pages.unwrap_or_default().to_string();
                let args = vec![("id", evidence.id.clone()), ("stated", stated), ("found", found.to_string())];
                findings.push(finding("exhibit-pages", Severity::Warning, n, "pages", args, None));
            }
            if exhibit.is_imported() {
                let args = vec![("id", evidence.id.clone())];
                findings.push(finding("exhibit-imported", Severity::Advice, n, "file", args, None));
            }
            let measured = exhibit.media.iter().map(|media| media.seconds).sum::<Option<u64>>();
            if let (Some(stated), Some(found)) = (evidence.seconds, measured.filter(|_| !exhibit.media.is_empty()))
                && stated.abs_diff(found) > LENGTH_SLACK
            {
                let args =
                    vec![("id", evidence.id.clone()), ("stated", stated.to_string()), ("found", found.to_string())];
                findings.push(finding("exhibit-seconds", Severity::Warning, n, "seconds", args, None));
            }
            if !exhibit.media.is_empty() && evidence.transcript.is_empty() {
                let args = vec![("id", evidence.id.clone())];
                findings.push(finding(
                    "exhibit-transcript",
                    Severity::Advice,
                    n,
                    "file",
                    args,
                    Some("chufa-chengxu 25"),
                ));
            }
        }
        findings
    }
}
