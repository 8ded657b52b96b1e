"""What a person waits for: the program's words in fresh processes, and loading articles from disk. Times are medians."""

import statistics
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter

from bench import dispatches
from bench.readme import ROOT, surroundings
from bench.tables import table

SEED = ROOT / "seeds" / "articles" / "2022-02-03-ukraine.md"
RUNS = 9
ARTICLES = 300
WORDS = (
    (("--help",), "≤ 0.30"),
    (("ask", "troops belarus"), "≤ 0.50"),
    (("ask", "who is shoigu?"), "≤ 0.50"),
    (("read", str(SEED), "--json"), ""),
)


def seconds(command: Sequence[str], around: Mapping[str, str]) -> float:
    """How long one run takes; an exit code other than 0 is an error."""
    began = perf_counter()
    subprocess.run(
        ["crisis", *command],
        env=around,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    return perf_counter() - began


def report() -> str:
    """Two tables: words in fresh processes, and articles a second from disk."""
    with tempfile.TemporaryDirectory() as folder:
        around = surroundings(Path(folder))
        seconds(("load", str(SEED)), around)
        rows = []
        for words, target in WORDS:
            took = [seconds(words, around) for _ in range(RUNS)]
            shown = " ".join(word.removeprefix(f"{ROOT}/") for word in words)
            rows.append([f"`crisis {shown}`", f"{statistics.median(took):.2f}", f"{max(took):.2f}", target])
        dispatches.write(Path(folder) / "articles", ARTICLES)
        took = [seconds(("load", f"{folder}/articles"), around)]
    loads = [[f"`crisis load` of {ARTICLES} articles", f"{took[0]:.1f}", f"{ARTICLES / took[0]:.0f}", "≥ 50"]]
    return "\n\n".join(
        (
            table([f"fresh process, {RUNS} runs", "median s", "worst s", "target"], rows),
            table(["from disk into the store", "seconds", "articles/s", "target"], loads),
        )
    )
