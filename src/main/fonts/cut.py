#!/usr/bin/env python3
"""Cuts the fonts of org.guichet.pdf to the letters a French town hall prints. See README.md beside this file."""

import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from PIL import ImageCms

TARGET = Path(__file__).resolve().parent / "../resources/org/guichet/pdf"
ATKINSON = "@expo-google-fonts/atkinson-hyperlegible-next@0.4.1"
ATKINSON_X_HEIGHT = 0.496
DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
DEJAVU_LICENSE = Path("/usr/share/doc/fonts-dejavu-core/copyright")

# The fallback: Latin down to Vietnamese and phonetics, combining marks, Greek, Cyrillic,
# punctuation, currencies, number forms, arrows, shapes, ticks and scissors.
FALLBACK = (
    "0020-007E,00A0-036F,1E00-1EFF,FB00-FB06,0370-03FF,0400-052F,2010-205E,2070-209F,20A0-20BF,"
    "2103,2109,2116,2117,2120-2122,2126,2150-218F,2190-2199,21D0-21D5,2200-2213,221A,221E,2248,"
    "2260-2265,25A0-25FF,260E,2610-2612,2639-263A,2702,2713-2718"
)


def even_digits(font):
    """Makes the digits of equal width the usual ones, so that columns of figures stand straight."""
    if "GSUB" not in font:
        return
    gsub = font["GSUB"].table
    lookups = [i for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex]
    even = {k: v for i in lookups for s in gsub.LookupList.Lookup[i].SubTable for k, v in s.mapping.items()}
    for table in font["cmap"].tables:
        table.cmap = {char: even.get(glyph, glyph) for char, glyph in table.cmap.items()}


def narrow_no_break_space(font):
    """Gives the thin space its French use, before ; : ! ? and between thousands, where a line never breaks."""
    for table in font["cmap"].tables:
        if 0x202F not in table.cmap and 0x2009 in table.cmap:
            table.cmap[0x202F] = table.cmap.pop(0x2009)


def as_tall_as_atkinson(font):
    """Makes the small letters of the fallback as high as Atkinson's, so that one letter of a name does not stand out."""
    height = font["glyf"][font.getBestCmap()[ord("x")]].yMax
    font["head"].unitsPerEm = round(height / ATKINSON_X_HEIGHT)


def cut(source, name, characters):
    font = TTFont(source, recalcTimestamp=False)
    even_digits(font)
    narrow_no_break_space(font)
    as_tall_as_atkinson(font)
    options = subset.Options(
        hinting=False, layout_features=[], notdef_outline=True, glyph_names=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14]
    )
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "STAT", "FFTM", "MATH", "kern"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    font.save(TARGET / f"{name}.ttf")


def main():
    with tempfile.TemporaryDirectory() as work:
        archive = subprocess.check_output(["npm", "pack", "--silent", ATKINSON], cwd=work, text=True).split()[-1]
        shutil.unpack_archive(Path(work) / archive, work)
        package = Path(work) / "package"
        faces = {"400Regular": "Regular", "700Bold": "Bold", "400Regular_Italic": "Italic", "700Bold_Italic": "BoldItalic"}
        for folder, face in faces.items():
            source = package / folder / f"AtkinsonHyperlegibleNext_{folder}.ttf"
            # Its combining marks stand beside their letter without GPOS, which we do not run: the fallback has better.
            letters = {c for c in TTFont(source).getBestCmap() if not 0x300 <= c <= 0x36F}
            cut(source, f"Atkinson-{face}", letters | {0x202F})
        shutil.copy(package / "LICENSE_FONT", TARGET / "Atkinson-LICENSE.txt")
    for face in ("DejaVuSans", "DejaVuSans-Bold"):
        cut(DEJAVU / f"{face}.ttf", face, subset.parse_unicodes(FALLBACK))
    shutil.copy(DEJAVU_LICENSE, TARGET / "DejaVu-LICENSE.txt")
    # The output intent of PDF/A. LittleCMS gives its own profile away: "No copyright, use freely". It dates it: we do not.
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    (TARGET / "sRGB.icc").write_bytes(profile)


main()
