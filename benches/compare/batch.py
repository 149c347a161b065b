"""Runs `tousu batch` over a sheet of synthetic intakes, and beside it two Typst processes that write the same letters.

    python3 benches/compare/batch.py [ROWS]
    python3 benches/compare/batch.py scale

ROWS is 1,000 where nothing is said; the promise is about 10,000. Each round writes letters to the disk: tousu all of them as PDF and
text, with two threads, from the sheet; Typst as PDF alone, two processes with half each, from what tousu's documents say: those of
the first thousand rows at most, for its rate does not depend on their number. Then the output tree is copied with `cp -r`. Prints seconds, letters a
second, ratios of the latter, and peak memory (ru_maxrss).

`scale` writes one letter a row for 10,000 and for 100,000 rows, in turn, and prints how many times the one costs the other.
"""

import csv
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from compare import HERE, ROOT, VENV, Tousu, in_venv

ROUNDS = 3
TYPST_ROWS = 1000
LETTERS_A_ROW = 4


def typst_half(file, half, out):
    """One of two processes: every second letter."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[ROOT / "fonts"])
    compiler = typst.Compiler(HERE / "letter.typ", root=HERE, font_paths=fonts)
    with open(file, encoding="utf-8") as letters:
        for n, letter in enumerate(letters):
            if n % 2 == int(half):
                pdf = compiler.compile(format="pdf", sys_inputs={"letter": letter}, pdf_standards=["a-2a", "ua-1"])
                Path(out, f"{n:06}.pdf").write_bytes(pdf)


def timed(commands):
    """Runs commands side by side; returns seconds and the greatest memory of one of them, MiB."""
    start = time.perf_counter()
    running = [subprocess.Popen(command, cwd=ROOT) for command in commands]
    memory = 0
    for process in running:
        _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            sys.exit(f"{process.args}: {status}")
        memory = max(memory, usage.ru_maxrss / 1024)
    return time.perf_counter() - start, memory


def command(sheet):
    """The command that writes a sheet's letters."""
    subprocess.run(["cargo", "build", "--release"], cwd=ROOT, check=True)
    return [ROOT / "target/release/tousu", "batch", sheet, "--jobs", "2", "--quiet"]


def one_letter(sheet, slim):
    """Copies a sheet without all letters of a row but the first."""
    with open(sheet, encoding="utf-8-sig", newline="") as source, open(slim, "w", encoding="utf-8", newline="") as target:
        rows, out = csv.reader(source), csv.writer(target)
        heads = next(rows)
        kept = [n for n, head in enumerate(heads) if not (head.startswith("letter[") and not head.startswith("letter[1]"))]
        out.writerow(heads[n] for n in kept)
        # Row by row: the peak memory of a child that this process starts is at least its own.
        for row in rows:
            out.writerow(row[n] for n in kept)


def scale():
    folder = Path(tempfile.mkdtemp(prefix="tousu-batch-"))
    tousu = Tousu()
    results = {}
    for rows in (10_000, 100_000):
        tousu.ask(f"sheet {rows} {folder / 'sheet.csv'}")
        one_letter(folder / "sheet.csv", folder / "slim.csv")
        seconds, memory = timed([[*command(folder / "slim.csv"), "--out", folder / "out"]])
        results[rows] = seconds
        print(f"{rows} rows: {seconds:.1f} s, {memory:.0f} MiB", flush=True)
        shutil.rmtree(folder / "out")
    print(f"{results[100_000] / results[10_000]:.2f} times the cost of a tenth")
    shutil.rmtree(folder)


def main(rows):
    folder = Path(tempfile.mkdtemp(prefix="tousu-batch-"))
    sheet, letters = folder / "sheet.csv", folder / "letters.jsonl"
    tousu = Tousu()
    tousu.ask(f"sheet {rows} {sheet}")
    tousu.ask(f"letters {min(rows, TYPST_ROWS)} {letters}")
    batch = command(sheet)
    python = VENV / "bin" / "python"

    def clean(name):
        shutil.rmtree(folder / name, ignore_errors=True)
        return folder / name

    def typst():
        out = clean("typst")
        out.mkdir()
        return timed([[python, __file__, "half", letters, str(half), out] for half in (0, 1)])

    contenders = {
        "tousu, PDF and text": lambda: timed([[*batch, "--out", clean("both")]]),
        "tousu, PDF": lambda: timed([[*batch, "--format", "pdf", "--out", clean("pdf")]]),
        "two Typst, PDF": typst,
        "cp -r": lambda: timed([["cp", "-r", folder / "both", clean("copy")]]),
    }
    counts = dict.fromkeys(contenders, rows * LETTERS_A_ROW)
    counts["two Typst, PDF"] = min(rows, TYPST_ROWS) * LETTERS_A_ROW
    rounds = {name: [] for name in contenders}
    for number in range(ROUNDS):
        for name, run in contenders.items():
            rounds[name].append(run())
            print(f"round {number + 1}: {name}: {rounds[name][-1][0]:.2f} s", file=sys.stderr)
    medians = {name: statistics.median(seconds for seconds, _ in results) for name, results in rounds.items()}
    rates = {name: counts[name] / seconds for name, seconds in medians.items()}
    print(f"{rows} rows, {rows * LETTERS_A_ROW} letters, {os.cpu_count()} cores, medians of {ROUNDS} rounds")
    for name, rate in rates.items():
        memory = max(memory for _, memory in rounds[name])
        ratios = f"{rate / rates['two Typst, PDF']:6.2f} × typst {rates['cp -r'] / rate:6.1f} × cp -r"
        print(f"{name:20} {medians[name]:7.2f} s {rate:8.0f} letters/s {ratios} {memory:6.0f} MiB")
    shutil.rmtree(folder)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["half", file, half, out]:
            typst_half(file, half, out)
        case ["run", "scale"]:
            scale()
        case ["run", *rows]:
            main(int(rows[0]) if rows else 1000)
        case rows:
            in_venv(__file__, rows)
