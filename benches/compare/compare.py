"""Sets the same 1,000 letters with tousu and with Typst, side by side, and prints how they compare.

    python3 benches/compare/compare.py

Builds the Rust side in release, installs Typst from PyPI into target/compare-venv, and runs both in memory: five rounds in
which the two alternate, so that whatever else the machine does meets both. Both write tagged PDF/A-2a with the same fonts.
Typst gets what tousu's own documents say and keeps one compiler for all letters; tousu is also measured the whole way from the
text of the case files. Prints medians, ratios, bytes a letter and peak memory.
"""

import json
import os
import re
import resource
import statistics
import subprocess
import sys
import time
import venv
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
VENV = ROOT / "target" / "compare-venv"
TYPST = "typst==0.15.2"
ROUNDS = 5


def in_venv(program, words):
    """Runs a program again with Typst installed."""
    if not VENV.exists():
        venv.create(VENV, with_pip=True)
    subprocess.run([VENV / "bin" / "pip", "install", "--quiet", TYPST], check=True)
    sys.exit(subprocess.run([VENV / "bin" / "python", program, "run", *words], check=False).returncode)


class Tousu:
    """The Rust side, which answers one line to each."""

    def __init__(self):
        build = ["cargo", "bench", "--no-run", "--bench", "compare", "--message-format", "json"]
        messages = subprocess.run(build, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
        made = (json.loads(m) for m in messages if '"executable"' in m)
        program = next(m["executable"] for m in made if m.get("executable") and m["target"]["name"] == "compare")
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def typst_round(compiler, letters):
    start = time.perf_counter()
    size = 0
    for letter in letters:
        size += len(compiler.compile(format="pdf", sys_inputs={"letter": letter}, pdf_standards=["a-2a", "ua-1"]))
    return {"seconds": time.perf_counter() - start, "bytes": size}


def main():
    import typst

    tousu = Tousu()
    letters = [json.dumps(letter, ensure_ascii=False) for letter in tousu.ask("dump")]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[ROOT / "fonts"])
    compiler = typst.Compiler(HERE / "letter.typ", root=HERE, font_paths=fonts)
    contenders = {
        "typst": lambda: typst_round(compiler, letters),
        "document, 1 thread": lambda: tousu.ask("document"),
        "whole, 1 thread": lambda: tousu.ask("whole 1"),
        "whole, 2 threads": lambda: tousu.ask("whole 2"),
    }
    rounds = {name: [] for name in contenders}
    for number in range(ROUNDS):
        for name, run in contenders.items():
            # Who has waited for the other has lost memory and caches to the machine: each is warm when its round begins.
            typst_round(compiler, letters[:50]) if name == "typst" else tousu.ask("document")
            rounds[name].append(run())
            print(f"round {number + 1}: {name}: {rounds[name][-1]['seconds']:.3f} s", file=sys.stderr)
    characters = sum(len(re.sub(r"\s", "", "".join(strings(json.loads(letter)["blocks"])))) for letter in letters)
    print(f"{len(letters)} letters, {characters / len(letters):.0f} characters each, {os.cpu_count()} cores, medians of {ROUNDS} rounds")
    base = statistics.median(r["seconds"] for r in rounds["typst"])
    for name, results in rounds.items():
        median = statistics.median(r["seconds"] for r in results)
        size = results[0]["bytes"] / len(letters) / 1000
        print(f"{name:20} {len(letters) / median:8.0f} letters/s  {base / median:6.2f} × typst  {size:6.1f} KB a letter")
    here = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"peak memory: tousu {tousu.ask('memory') / 1024:.0f} MiB, typst {here / 1024:.0f} MiB")


def strings(value):
    if isinstance(value, str):
        yield value
    else:
        for part in value:
            yield from strings(part)


if __name__ == "__main__":
    main() if sys.argv[1:] == ["run"] else in_venv(__file__, [])
