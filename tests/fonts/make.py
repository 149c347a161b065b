#!/usr/bin/env python3
"""Makes the fonts of this folder with fontTools 4.68: a few drawn signs for characters no bundled font has, each font of another kind.

The outlines are drawn here; the files are under the project's own licence. Run it in this folder.
"""

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection

# Signs of stacked bars, so that they differ: number of bars by glyph name.
BARS = {"one": 1, "two": 2, "three": 3, "four": 4}
WIDTHS = {".notdef": 1000, "space": 250, "one": 600, "two": 1000, "three": 1000, "four": 700}


def draw(pen, name):
    bars = BARS.get(name, 0)
    right = WIDTHS[name] - 80
    for bar in range(bars):
        y = -60 + bar * 880 // bars
        top = y + 440 // bars
        pen.moveTo((80, y))
        pen.lineTo((80, top))
        pen.lineTo((right, top))
        pen.lineTo((right, y))
        pen.closePath()
    return pen


def build(name, cmap, kind, variants=()):
    glyphs = [".notdef", "space"] + [g for g in BARS if g in cmap.values() or g in {g for _, _, g in variants}]
    font = FontBuilder(1000, isTTF=kind == "glyf")
    font.setupGlyphOrder(glyphs)
    font.setupCharacterMap({0x20: "space", **cmap}, uvs=variants)
    if kind == "glyf":
        font.setupGlyf({g: draw(TTGlyphPen(None), g).glyph() for g in glyphs})
    else:
        strings = {g: draw(T2CharStringPen(None if kind == "cff2" else WIDTHS[g], None, kind == "cff2"), g) for g in glyphs}
        strings = {g: pen.getCharString() for g, pen in strings.items()}
        font.setupCFF(name, {}, strings, {}) if kind == "cff" else font.setupCFF2(strings)
    font.setupHorizontalMetrics({g: (WIDTHS[g], 80) for g in glyphs})
    font.setupHorizontalHeader(ascent=880, descent=-120)
    font.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name})
    if kind == "cff2":
        font.setupFvar([("wght", 100, 400, 900, "Weight")], [])
    font.setupOS2(sTypoAscender=880, sTypoDescender=-120, fsType=0)
    font.setupPost()
    font.font["head"].created = font.font["head"].modified = 0
    font.font.recalcTimestamp = False
    return font.font


# ა, and ბ which shares its glyph; م, which no font makes printable; 𱁬; 国, which the bundled fonts have too, and a variant of it.
signs = {0x10D0: "one", 0x10D1: "one", 0x0645: "one", 0x3106C: "two", 0x56FD: "three"}
build("SignsCFF", signs, "cff", [(0x56FD, 0xE0100, "four")]).save("SignsCFF.otf")
build("SignsCFF2", {0x10D0: "one"}, "cff2").save("SignsCFF2.otf")
collection = TTCollection()
collection.fonts = [build("SignsFirst", {0x10D2: "four"}, "glyf"), build("SignsSecond", {0x10D3: "two"}, "glyf")]
collection.save("Signs.ttc")
