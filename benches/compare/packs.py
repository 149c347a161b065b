"""Packs beside img2pdf: the same photographs, five a pack, on two cores.

    python benches/compare/packs.py [PACKS] [small|large]

tousu writes for each case the letter, its list of evidence, five exhibits, the checklist, a copy and the envelope (`batch --pack`,
two jobs); img2pdf (PyPI) puts the five photographs on A4 pages and nothing else: as its command, one a pack, two at a time, and as a
library in two processes that keep running, which is as fast as it gets.
`small` are photographs as messengers send them, 1440 × 1080: they stay byte for byte what they are in both. `large` are photographs of
12 million pixels, which tousu reduces to 200 dpi and img2pdf does not. Packages: img2pdf, pillow.
"""

import json
import multiprocessing
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import img2pdf
from PIL import Image

ROOT = Path(__file__).parents[2]
TOUSU = ROOT / "target/release/tousu"
DIFFERENT = 40
COMMANDS = 60
SIZES = {"small": (1440, 1080), "large": (4032, 3024)}

CASE = """version = 1
id = "case-{n:05}"
date = 2026-11-20
[complainant]
name = "样例{n}"
phone = "138-{n:08}"
[respondent]
name = "示例{n}公司"
address = "浙江省杭州市样本区示例大道{n}号"
postcode = "310000"
[purchase]
date = 2026-09-03
channel = "telephone"
item = "美容仪"
price = {price}
found = ["第{n}台，通电后不工作"]
found_evidence = ["photo"]
[[grievance]]
kind = "quality"
[[claim]]
kind = "refund"
amount = {price}
[[evidence]]
id = "photo"
kind = "thing"
title = "商品照片"
source = "本人拍摄"
proves = "商品不工作"
form = "printout"
file = {files}
[[letter]]
to = "merchant"
"""


def photographs(folder, size):
    """Makes photographs that differ, with the grain that makes them as large as a camera's."""
    random.seed(size[0])
    for n in range(DIFFERENT):
        small = Image.effect_noise((size[0] // 16, size[1] // 16), 90).resize(size, Image.BICUBIC)
        grain = Image.effect_noise((size[0] // 2, size[1] // 2), 30).resize(size)
        bands = [Image.blend(small, grain, 0.2 + 0.05 * random.random()) for _ in range(3)]
        Image.merge("RGB", bands).save(folder / f"{n}.jpg", quality=82)
    return [folder / f"{n}.jpg" for n in range(DIFFERENT)]


def intake(folder, photos, packs):
    for n in range(1, packs + 1):
        files = []
        for k in range(5):
            name = f"{n}-{k}.jpg"
            os.link(photos[(5 * n + k) % DIFFERENT], folder / name)
            files.append(name)
        (folder / f"{n:05}.toml").write_text(CASE.format(n=n, price=100 + n, files=json.dumps(files)), encoding="utf-8")


def bind(job):
    folder, numbers, out = job
    layout = img2pdf.get_layout_fun((img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297)))
    for n in numbers:
        names = [str(folder / f"{n}-{k}.jpg") for k in range(5)]
        (out / f"{n}.pdf").write_bytes(img2pdf.convert(names, layout_fun=layout))


def command(job):
    """One pack as a user makes it."""
    folder, n, out = job
    line = [Path(sys.executable).parent / "img2pdf", "--pagesize", "A4", "--output", out / f"{n}.pdf"]
    subprocess.run([*line, *(folder / f"{n}-{k}.jpg" for k in range(5))], check=True)


def main():
    packs = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    size = sys.argv[2] if len(sys.argv) > 2 else "small"
    with tempfile.TemporaryDirectory() as scratch, multiprocessing.Pool(2) as pool:
        scratch = Path(scratch)
        (scratch / "photos").mkdir()
        photos = photographs(scratch / "photos", SIZES[size])
        (scratch / "in").mkdir()
        intake(scratch / "in", photos, packs)
        print(f"{size}: {packs} packs of 5 photographs, {sum(p.stat().st_size for p in photos) / len(photos) / 1e3:.0f} KB each")
        ratios = {"command": [], "library": []}
        for _ in range(3):
            rates = {}
            for side in ("tousu", "command", "library"):
                out = scratch / "out"
                shutil.rmtree(out, ignore_errors=True)
                out.mkdir()
                made = packs if side != "command" else min(packs, COMMANDS)
                began = time.monotonic()
                if side == "tousu":
                    line = [TOUSU, "batch", scratch / "in", "--pack", "--format", "pdf", "--jobs", "2", "--quiet", "--out", out]
                    subprocess.run(line, check=True, stderr=subprocess.DEVNULL)
                elif side == "command":
                    pool.map(command, [(scratch / "in", n, out) for n in range(1, made + 1)], chunksize=1)
                else:
                    halves = [range(1, packs + 1, 2), range(2, packs + 1, 2)]
                    pool.map(bind, [(scratch / "in", half, out) for half in halves])
                rates[side] = made / (time.monotonic() - began)
            for side, list in ratios.items():
                list.append(rates["tousu"] / rates[side])
            print("  " + ", ".join(f"{side} {rate:.1f} packs/s" for side, rate in rates.items()))
        for side, list in ratios.items():
            print(f"  median {statistics.median(list):.2f} times img2pdf as {side}")


if __name__ == "__main__":
    main()
