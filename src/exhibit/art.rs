//! What is printed: a picture in the form a PDF file takes it, or a page of one.

use lopdf::{Dictionary, Object, Stream, dictionary};

use super::PdfPage;

/// What is printed: one picture or one page of a PDF file. Shared by `Arc`; the same `Arc` is embedded once.
#[derive(Debug)]
pub enum Art {
    /// A JPEG file.
    Jpeg(Jpeg),
    /// Pixels without loss.
    Raster(Raster),
    /// A page of a PDF file.
    Page(Box<PdfPage>),
}

/// A JPEG file without metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jpeg {
    /// The file: segments of tables and frames, entropy-coded data, nothing behind EOI.
    pub bytes: Vec<u8>,
    /// Pixels along a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// 1 (grey) or 3 (colour).
    pub components: u8,
}

/// Pixels without loss.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    /// Rows with a PNG filter each (PNG 3rd ed., 9), as one zlib stream.
    pub packed: Vec<u8>,
    /// Pixels along a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// 1 (grey) or 3 (red, green, blue).
    pub components: u8,
    /// Bits a component: 8, or 1 for black and white.
    pub bits: u8,
}

impl Art {
    /// Says whether it comes from somebody else's PDF file: no conformance can be claimed for what it is put into.
    pub fn is_imported(&self) -> bool {
        matches!(self, Art::Page(_))
    }

    /// Returns how many bytes it adds to a file, nearly; for a page of a PDF file, of its content alone.
    pub fn bytes(&self) -> usize {
        match self {
            Art::Jpeg(jpeg) => jpeg.bytes.len(),
            Art::Raster(raster) => raster.packed.len(),
            Art::Page(page) => page.bytes(),
        }
    }
}

impl Jpeg {
    /// Returns the image XObject (ISO 32000-1, 8.9.5, 7.4.8).
    pub(super) fn stream(&self) -> Stream {
        let mut dictionary = image(self.width, self.height, self.components, 8);
        dictionary.set("Filter", "DCTDecode");
        Stream::new(dictionary, self.bytes.clone()).with_compression(false)
    }
}

impl Raster {
    /// Returns the image XObject (ISO 32000-1, 8.9.5, 7.4.4.4).
    pub(super) fn stream(&self) -> Stream {
        let mut dictionary = image(self.width, self.height, self.components, self.bits);
        dictionary.set("Filter", "FlateDecode");
        dictionary.set(
            "DecodeParms",
            dictionary! {
                "Predictor" => 15,
                "Colors" => i64::from(self.components),
                "BitsPerComponent" => i64::from(self.bits),
                "Columns" => i64::from(self.width),
            },
        );
        Stream::new(dictionary, self.packed.clone()).with_compression(false)
    }
}

fn image(width: u32, height: u32, components: u8, bits: u8) -> Dictionary {
    let space = if components == 1 { "DeviceGray" } else { "DeviceRGB" };
    dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(width),
        "Height" => i64::from(height),
        "ColorSpace" => Object::from(space),
        "BitsPerComponent" => i64::from(bits),
    }
}
