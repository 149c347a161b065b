//! What a file says about itself: document information and XMP, the same in both (ISO 19005-2, 6.6.2 and 6.6.3).

use jiff::civil::Date;
use lopdf::{Document as Pdf, Object, Stream, StringFormat, dictionary};

use super::PdfError;
use super::syntax::utf16_with_mark;

/// What a file says about itself.
pub(super) struct Metadata<'a> {
    pub(super) title: &'a str,
    /// Empty where the recipient may not see a name.
    pub(super) author: &'a str,
    /// The letter's date, which stands for midnight UTC.
    pub(super) date: Date,
    /// Language tag (BCP 47).
    pub(super) language: &'a str,
    /// Whether the file claims to be fit for the archive and for a screen reader: not with pages of other PDF files in it.
    pub(super) archival: bool,
}

/// PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
const CLAIM: &str =
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>";

const PRODUCER: &str = concat!("tousu ", env!("CARGO_PKG_VERSION"));

/// Puts both forms into a file.
pub(super) fn add(pdf: &mut Pdf, metadata: &Metadata<'_>) -> Result<(), PdfError> {
    let (year, month, day) = (metadata.date.year().max(0), metadata.date.month(), metadata.date.day());
    let date = format!("D:{year:04}{month:02}{day:02}000000Z");
    let mut info = dictionary! {
        "Title" => text(metadata.title),
        "Producer" => text(PRODUCER),
        "CreationDate" => Object::string_literal(date.as_str()),
        "ModDate" => Object::string_literal(date.as_str()),
    };
    if !metadata.author.is_empty() {
        info.set("Author", text(metadata.author));
    }
    let info = pdf.add_object(info);
    pdf.trailer.set("Info", info);
    let packet = packet(metadata, &format!("{year:04}-{month:02}-{day:02}T00:00:00Z"));
    let stream = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet.into_bytes());
    // Programs that know no PDF look for the packet in the bytes of the file (XMP part 3, 3.1).
    let xmp = pdf.add_object(stream.with_compression(false));
    let catalogue = pdf.catalog_mut()?;
    catalogue.set("Metadata", xmp);
    catalogue.set("Lang", Object::string_literal(metadata.language));
    Ok(())
}

/// Returns the XMP packet. PDF/UA's property is none of those PDF/A knows, so its schema is described in the packet itself.
fn packet(metadata: &Metadata<'_>, date: &str) -> String {
    let author = match metadata.author {
        "" => String::new(),
        name => format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>", escaped(name)),
    };
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><pdf:Producer>{PRODUCER}</pdf:Producer>
{claim}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        mark = '\u{FEFF}',
        title = escaped(metadata.title),
        claim = if metadata.archival { CLAIM } else { "" },
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Returns a text string: ASCII as it is, anything else as UTF-16 (ISO 32000-1, 7.9.2.2).
pub(super) fn text(s: &str) -> Object {
    if s.is_ascii() {
        return Object::string_literal(s);
    }
    Object::String(utf16_with_mark(s.chars()).collect(), StringFormat::Hexadecimal)
}
