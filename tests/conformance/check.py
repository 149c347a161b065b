"""Reads finished letters with programs that are not ours, and says what they find.

    python tests/conformance/check.py FOLDER...

For every PDF in the folders:

* a file claims PDF/A and PDF/UA, unless pages of other PDF files are drawn in it; of such a file only the fonts are judged that are
  ours;
* pikepdf's validator on veraPDF's rules approves it as PDF/A-2b (the letters claim 2a and PDF/UA-1, which the
  validator does not judge: it is given the same file with the claim set to 2b);
* outloud and pdfua find no breach of PDF/UA-1;
* fontTools reads every embedded font: its check sums hold, and each glyph has the outline and the width that the
  whole face has for the character it stands for.

Ends with status 1 if anything is wrong. Packages: tests/conformance/requirements.txt.
"""

import functools
import io
import multiprocessing
import re
import subprocess
import sys
from pathlib import Path

import pikepdf
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from pikepdf.pdfa import validate_written

FONTS = Path(__file__).parents[2] / "fonts"


def archive(path):
    """Yields what breaks PDF/A-2b."""
    claim = path.read_bytes().replace(b"conformance>A<", b"conformance>B<")
    claim = re.sub(rb"<pdfuaid:part>1</pdfuaid:part>", lambda m: b" " * len(m[0]), claim)
    claim = re.sub(
        rb"<rdf:Description [^>]*xmlns:pdfaExtension.*?</rdf:Description>", lambda m: b" " * len(m[0]), claim, flags=re.S
    )
    report = validate_written(io.BytesIO(claim), "2b")
    if not report.passed:
        yield from (f"PDF/A-2b: {finding}" for finding in report.findings)


def accessible(path):
    """Yields what breaks PDF/UA-1."""
    here = Path(sys.executable).parent
    for command in (["outloud", "--layer", "conformance", "--no-info"], ["pdfua", "check"]):
        done = subprocess.run([here / command[0], *command[1:], path], capture_output=True, text=True)
        if done.returncode:
            yield f"{command[0]}: {done.stdout}{done.stderr}"


@functools.cache
def face(name):
    if not (FONTS / f"{name}.ttf").exists():
        return None
    font = TTFont(FONTS / f"{name}.ttf")
    return font, font.getGlyphSet(), font.getBestCmap()


def outline(glyphs, glyph):
    pen = DecomposingRecordingPen(glyphs)
    glyphs[glyph].draw(pen)
    return pen.value


def meanings(cmap):
    """Returns the text of each code of a ToUnicode map."""
    ranges = re.findall(rb"<([0-9A-F]{4})><([0-9A-F]{4})>\[((?:<[0-9A-F]+>)+)\]\n", cmap)
    texts = {}
    for first, last, list_of_texts in ranges:
        each = re.findall(rb"<([0-9A-F]+)>", list_of_texts)
        codes = range(int(first, 16), int(last, 16) + 1)
        texts.update({c: bytes.fromhex(t.decode()).decode("utf-16-be") for c, t in zip(codes, each, strict=True)})
    return texts


def fonts(path):
    """Yields what is wrong with embedded fonts."""
    with pikepdf.open(path) as pdf:
        for font in (o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Subtype") == "/Type0"):
            name = str(font.BaseFont).split("+")[-1]
            if face(name) is None:
                if claims(path):
                    yield f"{name}: none of ours"
                continue
            cid = font.DescendantFonts[0]
            program = TTFont(io.BytesIO(cid.FontDescriptor.FontFile2.read_bytes()), checkChecksums=2)
            order = program.getGlyphOrder()
            glyphs = program.getGlyphSet()
            whole, whole_glyphs, best = face(name)
            to_gid = cid.get("/CIDToGIDMap")
            table = to_gid.read_bytes() if isinstance(to_gid, pikepdf.Stream) else None
            texts = meanings(font.ToUnicode.read_bytes())
            for code, text in texts.items():
                gid = int.from_bytes(table[2 * code : 2 * code + 2], "big") if table else code
                # Alternates (dashes, tabular figures) are no character's own glyph; any glyph of the face will do for them.
                if len(text) != 1 or text in "—’·0123456789" or ord(text) not in best:
                    continue
                glyph, original = order[gid], best[ord(text)]
                if outline(glyphs, glyph) != outline(whole_glyphs, original):
                    yield f"{name}: another outline for {text}"
                if program["hmtx"][glyph] != whole["hmtx"][original]:
                    yield f"{name}: another width for {text}"
            if not texts and claims(path):
                yield f"{name}: no glyph stands for anything"


def claims(path):
    return b"pdfaid:part" in path.read_bytes()


def claim(path):
    """Yields a claim that is missing, or made for pages of other files."""
    with pikepdf.open(path) as pdf:
        imported = any(isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Form" for o in pdf.objects)
    if imported == claims(path):
        yield "claims PDF/A with pages of other files in it" if imported else "does not claim PDF/A"


def judge(path):
    checks = (claim, archive, accessible, fonts) if claims(path) else (claim, fonts)
    return [wrong for check in checks for wrong in check(path)]


def main(folders):
    paths = [path for folder in folders for path in sorted(Path(folder).glob("*.pdf"))]
    with multiprocessing.Pool() as pool:
        wrong = [f"{p.name}: {w}" for p, found in zip(paths, pool.map(judge, paths)) for w in found]
    mixed = sum(not claims(p) for p in paths)
    print("\n".join(wrong) or f"{len(paths)} files in order, {mixed} of them with pages of other PDF files")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
