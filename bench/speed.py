"""What reading costs: words a second beside a bare gazetteer pass, growth with length, hostile text, memory.

Times are the best of a few runs, in seconds; memory is the peak resident size of a fresh process, in MB.
"""

import gc
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

from bench.corpus import ARTICLES, index
from bench.tables import table
from store.intake.article import article_of
from store.models import Article
from store.reading.lexicon import Lexicon
from store.reading.read import read
from store.reading.text.gazetteer import Gazetteer
from store.reading.text.tokens import TOKEN

DAY = date(2022, 2, 3)
SIZES = (1_000, 10_000, 100_000, 1_000_000)
RUNS = 3
TARGET = "target ≥ 150,000"
BARE = ("bare gazetteer words/s", "cost")
SEED = Path(__file__).parent.parent / "seeds" / "articles" / "2022-02-03-ukraine.md"
APART = 25  # articles: so far stand two neighbours of the growing text from each other in the corpus
LETTERS = 6  # of an English word and its blank: the measure of text that has no words
_MEMORY = """
import re
from datetime import date
from bench.corpus import index, article_of, gold_of
from config.lexicons import load_lexicon
from store.reading.read import read
lexicon = load_lexicon()
for article in index()["dev"]:
    read(article_of(article, gold_of(article)), lexicon)
print(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1])
"""


def corpus_text() -> str:
    """All development articles, one after the other, each ``APART`` numbers from the one before.

    The later ones are denser and cost more a word: in their own order a text of 10,000 words would be easier than one of 100,000.
    """
    dev = index()["dev"]
    spread = [article for first in range(APART) for article in dev[first::APART]]
    return "\n\n".join((ARTICLES / f"{article}.txt").read_text(encoding="utf-8") for article in spread)


def of_length(text: str, size: int) -> str:
    """``text`` repeated and cut to ``size`` words, at the end of a line."""
    lines, have = [], 0
    source = text.split("\n")
    while have < size:
        for line in source:
            lines.append(line)
            have += len(line.split())
            if have >= size:
                break
    return "\n".join(lines)


def best(run: Callable[[], object], runs: int = RUNS) -> float:
    """The shortest of some runs, in seconds."""
    times = []
    for _ in range(runs):
        start = perf_counter()
        run()
        times.append(perf_counter() - start)
    return min(times)


def bare_pass(lexicon: Lexicon) -> Callable[[str], int]:
    """A pass that only looks every word up among towns and countries: the yardstick."""
    gazetteer: Gazetteer[str] = Gazetteer()
    for name in [*(place.name for place in lexicon.places), *(country.name for country in lexicon.countries)]:
        gazetteer.add(name, name)

    def run(text: str) -> int:
        words = TOKEN.findall(text)
        return sum(gazetteer.find(words, at, len(words)) is not None for at in range(len(words)))

    return run


def hostile() -> dict[str, str]:
    """Texts of some 10,000 words that bad patterns choke on."""
    n = 10_000
    return {
        "nested quotation marks": "“He said ‘she said " * (n // 4) + "” ’" * 500,
        "unbalanced straight quotes": '"so he said " and ' * (n // 4),
        "10,000 capitalised words": "Alpha Bravo Charlie Delta " * (n // 4),
        "one endless sentence": "the troops of the minister went and then " * (n // 8),
        "10,000 numbers": "1,234 to 5,678 troops and 12.5 " * (n // 6),
        "commas and particles": "de la Cruz, the minister of, " * (n // 6),
        "no blanks": "a" * 60_000,
        "line breaks": "x\n\n" * n,
        "brackets": "(" * n + "troops" + ")" * n,
        "one growing phrase": "2,000 soldiers and " * (n // 3),
        "names in a list": "Al, " * n,
        "numbers as paragraphs": "no. 12\n\n" * (n // 2),
        "tolls as lines": "12 killed\n" * (n // 2),
        "tabs": "1.\t" * n,
        "empty quotations": '"". ' * n,
    }


def usual(lexicon: Lexicon, bare: Callable[[str], int]) -> list[list[str]]:
    """Articles of usual length: the seed, and those of the development half one by one."""
    seed = article_of(SEED.read_bytes(), SEED.name).text
    several = [(ARTICLES / f"{article}.txt").read_text(encoding="utf-8") for article in index()["dev"]]
    rows = []
    for name, texts, target in (("the seed article", [seed], "≤ 20 ms"), ("development articles", several, "")):
        words = sum(len(text.split()) for text in texts)
        runs = 10 if len(texts) == 1 else RUNS
        whole = best(lambda texts=texts: [read(Article(text, published=DAY), lexicon) for text in texts], runs)
        base = best(lambda texts=texts: [bare(text) for text in texts], runs)
        one = f"{whole / len(texts) * 1000:.1f}"
        speeds = [f"{words / whole:,.0f}", f"{words / base:,.0f}", f"{whole / base:.1f} x"]
        rows.append([f"{name} ({len(texts)})", f"{words:,}", one, target, f"{len(texts) / whole:,.0f}", *speeds])
    return rows


def memory() -> float:
    """Peak resident MB of a fresh process that loads the lexicon and reads the development half."""
    run = subprocess.run(
        [sys.executable, "-c", _MEMORY], capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent
    )
    return int(run.stdout) / 1024


def report(lexicon: Lexicon) -> str:
    """Four tables: articles of usual length, growth, hostile text, memory."""
    text = corpus_text()
    read(Article(text, published=DAY), lexicon)
    gc.freeze()  # as crisis run does once it is put together: no collection walks the lexicon while a text is read
    bare = bare_pass(lexicon)
    growth, attacks = growths(text, lexicon, bare), resisted(lexicon)
    return "\n\n".join(
        (
            table(
                ["reading", "words", "ms an article", "target", "articles/s", f"words/s ({TARGET})", *BARE],
                usual(lexicon, bare),
            ),
            table(["one text of", "seconds", f"words/s ({TARGET}, linear)", *BARE], growth),
            table(["hostile text", "words", "seconds", "seconds per 10,000 words (target ≤ 1)"], attacks),
            table(["memory of a fresh process", "MB", "target"], [["lexicon and reading", f"{memory():.1f}", "≤ 60"]]),
        )
    )


def growths(text: str, lexicon: Lexicon, bare: Callable[[str], int]) -> list[list[str]]:
    """One text, longer and longer."""
    growth = []
    for size in SIZES:
        sample = of_length(text, size)
        words = len(sample.split())
        runs = 1 if size > 100_000 else RUNS
        whole = best(lambda sample=sample: read(Article(sample, published=DAY), lexicon), runs)
        base = best(lambda sample=sample: bare(sample), runs)
        growth.append(
            [
                f"{words:,} words",
                f"{whole:.3f}",
                f"{words / whole:,.0f}",
                f"{words / base:,.0f}",
                f"{whole / base:.1f} x",
            ]
        )
    return growth


def resisted(lexicon: Lexicon) -> list[list[str]]:
    """Each hostile text."""
    attacks = []
    for name, sample in hostile().items():
        took = best(lambda sample=sample: read(Article(sample, published=DAY), lexicon), 1)
        size = max(len(sample.split()), len(sample) // LETTERS)
        attacks.append([name, f"{size:,}", f"{took:.3f}", f"{took / size * 10_000:.3f}"])
    return attacks
