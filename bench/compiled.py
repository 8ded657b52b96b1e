"""``make bench-compiled``: is the reader that ``make compiled`` makes the same reader, and how much faster is it?

Each reads the development articles and the seed in a process of its own; every claim must be the same, character for character.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from bench.tables import table

ROOT = Path(__file__).parent.parent
COMPILED = ROOT / "build" / "compiled"
_READ = """
import hashlib, json
from bench import speed
from bench.corpus import ARTICLES, index
from config.lexicons import load_lexicon
from store.models import Article
from store.reading import read as layer

lexicon = load_lexicon()
articles = [(ARTICLES / f"{name}.txt").read_text(encoding="utf-8") for name in index()["dev"]]
seed = [speed.article_of(speed.SEED.read_bytes(), speed.SEED.name).text]
long = [speed.of_length(speed.corpus_text(), 100_000)]
read = lambda texts: [layer.read(Article(text, published=speed.DAY), lexicon) for text in texts]
digest = hashlib.sha256(repr(read(articles + seed)).encode()).hexdigest()
rates = [sum(len(text.split()) for text in texts) / speed.best(lambda: read(texts), runs)
         for texts, runs in ((articles, 8), (seed, 20), (long, 2))]
print(json.dumps({"file": layer.__file__, "digest": digest, "rates": rates}))
"""


def measured(folders: list[Path]) -> dict[str, Any]:
    """What a fresh process that imports from ``folders`` reads: a digest of all claims, and words a second."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
    run = subprocess.run(
        [sys.executable, "-P", "-c", _READ], capture_output=True, text=True, check=True, env=env, cwd=ROOT
    )
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def main() -> int:
    """Print the speeds; 1 when the two readers differ."""
    plain, fast = measured([ROOT]), measured([COMPILED, ROOT])
    if not str(fast["file"]).startswith(str(COMPILED)) or str(fast["file"]).endswith(".py"):
        sys.stderr.write("nothing compiled is there: make compiled\n")
        return 1
    names = ("development articles", "the seed article", "one text of 100,000 words")
    rows = [
        [name, f"{slow:,.0f}", f"{quick:,.0f}", f"{quick / slow:.2f} x"]
        for name, slow, quick in zip(names, plain["rates"], fast["rates"], strict=True)
    ]
    sys.stdout.write(f"{table(['words/s (target ≥ 150,000)', 'from source', 'compiled', 'gain'], rows)}\n")
    same = plain["digest"] == fast["digest"]
    sys.stdout.write("every claim is the same\n" if same else "THE READINGS DIFFER\n")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
