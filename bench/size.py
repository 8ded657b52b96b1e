"""``make bench-size``: does the desk stay quick when it has read much? Ingest of 100 articles, and every command's query.

The store is built in bulk from invented claims (no reading): a first part through the functions that save and judge
articles, the rest as copies of its rows (bench/copies.py). ``--store PATH`` keeps the largest one, or asks one that was kept.
"""

import argparse
import asyncio
import gc
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.console import ask
from bench import copies, tables
from bot.app import Desk
from bot.planner import Rules
from config.lexicons import load_lexicon
from store import articles, bookkeeping, ledger
from store.cues import Cues
from store.db import Store
from store.models import Actor, Article, Event, Evidence, Figure, Reading, Statement, Trace
from store.reading.lexicon import Lexicon
from store.reading.read import read

START = datetime(2030, 1, 1, tzinfo=UTC)
CLAIMS = 10  # an article
BATCH = 200  # articles in one transaction while building
RUNS = 5  # of 100 articles, each in a process of its own; told is the median by processor time
BUILT = 5_000  # articles at most that are built one by one; more are copies
_MEASURES = ("killed", "wounded", "strength", "displaced", "missing")
_TYPES = ("CONSULT", "ASSAULT", "MOBILIZE", "AGREE", "ACCUSE", "AID", "RETREAT")
QUESTIONS = ("who", "who Ada", "troops", "troops Town7", "casualties", "casualties Town9", "latest", "timeline", "talks", "said Ada",
             "search dam Town12", "evidence f1", "since 6h", "why d5", "digest", "deliveries", "subscriptions")  # fmt: skip
JUDGING = bookkeeping.Rules(Cues({}), lambda place: ("Varenia",) if place.startswith("Town") else ())


def readings(count: int, seed: int, first: int = 0) -> Iterator[tuple[Reading, datetime]]:
    """Invented articles from number ``first`` on: a story has some towns, speakers and days of its own, as crises do."""
    rng = random.Random(seed)
    for number in range(first, first + count):
        yield _reading(rng, seed, number), START + timedelta(minutes=number * 3)


def _reading(rng: random.Random, seed: int, number: int) -> Reading:
    story = number // 50
    towns = [f"Town{(story * 7 + k) % 900}" for k in range(4)]
    people = [f"{rng.choice(('Ada', 'Tomas', 'Ines', 'Jonas'))} Name{(story * 5 + k) % 700}" for k in range(4)]
    sentences = [
        f"Sentence {seed}-{number}-{k}: {rng.choice(people)} spoke of the dam in {rng.choice(towns)}."
        for k in range(CLAIMS)
    ]
    text = "\n".join(sentences)
    starts = [sum(len(s) + 1 for s in sentences[:k]) for k in range(CLAIMS)]
    proofs = [(Evidence(s, at, at + len(s)),) for s, at in zip(sentences, starts, strict=True)]
    day = (START + timedelta(minutes=number * 3)).date().isoformat()
    figures = tuple(_figure(rng, towns, people, proof) for proof in proofs[:3])
    events = tuple(_event(rng, towns, people, day, proof) for proof in proofs[3:7])
    said = tuple(
        Statement(rng.choice(people), None, "said", proof[0].text, direct=False, date=day, evidence=proof)
        for proof in proofs[7:]
    )
    actors = tuple(Actor(f"a{k}", name, "person", evidence=proofs[0]) for k, name in enumerate(dict.fromkeys(people)))
    publisher = f"Publisher{number % 9}"
    published = START + timedelta(minutes=number * 3)
    article = Article(
        text, f"Title {number}", publisher, publisher, f"https://p{number % 9}.example/{seed}/{number}", published
    )
    return Reading(article, actors, figures, events, said)


def _figure(rng: random.Random, towns: Sequence[str], people: Sequence[str], proof: tuple[Evidence, ...]) -> Figure:
    value = float(rng.randint(1, 400))
    trace = (Trace("figures", "bench", proof[0].start, proof[0].start + 1),)
    return Figure(
        value,
        value,
        "exact",
        rng.choice(_MEASURES),
        "people",
        place=rng.choice(towns),
        speaker=rng.choice(people),
        evidence=proof,
        trace=trace,
    )


def _event(
    rng: random.Random, towns: Sequence[str], people: Sequence[str], day: str, proof: tuple[Evidence, ...]
) -> Event:
    doer, done = rng.sample(people, 2) if len(set(people)) > 1 else (people[0], people[0])
    return Event(
        rng.choice(_TYPES),
        actor=(doer,),
        recipient=(done,),
        date=day,
        enddate=day,
        place=rng.choice(towns),
        evidence=proof,
    )


def build(store: Store, count: int) -> None:
    """Fill the store with ``count`` articles, one by one."""
    batch: list[tuple[Reading, datetime]] = []
    for one in readings(count, 1):
        batch.append(one)
        if len(batch) == BATCH:
            store.write(_take, batch)
            batch = []
    store.write(_take, batch)


def filled(path: Path, count: int) -> Store:
    """A store of ``count`` articles at ``path``."""
    store = Store.open(path)
    several = -(-count // BUILT)
    build(store, count // several)
    return copies.grown(path, store, several - 1) if several > 1 else store


def _take(conn: object, batch: Sequence[tuple[Reading, datetime]]) -> None:
    for reading, arrived in batch:
        saved = articles.save(conn, reading, arrived, "bench", None)  # type: ignore[arg-type]
        bookkeeping.take_in(conn, saved.article, reading, arrived, JUDGING)  # type: ignore[arg-type]


def hundred(store: Store, lexicon: Lexicon) -> tuple[float, float]:
    """Wall and processor seconds for 100 more articles of the latest stories, read and stored one by one, as they come in."""
    several = list(readings(100, 2, store.read(articles.count)))
    gc.freeze()  # as crisis run does once it is put together
    began = time.perf_counter(), time.process_time()
    for one in several:
        read(one[0].article, lexicon)
        store.write(_take, [one])
    return time.perf_counter() - began[0], time.process_time() - began[1]


def questions(store: Store, times: int) -> list[list[str]]:
    """For each question the median and the 99th percentile of ``times`` answers after a first one, in milliseconds."""
    latest = store.read(ledger.newest, 1)[0]
    now = datetime.fromisoformat(latest.arrived) + timedelta(minutes=1)
    rules = Rules(JUDGING.parents, lambda name: name.startswith("Town"), lambda: "k")
    desk = Desk(store, clock=lambda: now, parts={"rules": rules})

    gc.freeze()  # as crisis run does once it is put together

    async def measure() -> list[list[str]]:
        rows = []
        for question in QUESTIONS:
            took = []
            for _ in range(times + 1):
                began = time.perf_counter()
                reply = await ask(desk, question)
                took.append((time.perf_counter() - began) * 1000)
                assert "error" not in (reply.data or {}), question
            first, *rest = took[0], *sorted(took[1:])
            high = rest[min(times - 1, int(times * 0.99))]
            rows.append([question, f"{first:.1f}", f"{rest[times // 2]:.1f}", f"{high:.1f}", "≤ 20"])
        return rows

    return asyncio.run(measure())


def growth(folder: Path, sizes: Sequence[int]) -> str:
    """The table of what 100 articles cost in stores of these many claims."""
    rows, least = [], 0.0
    for claims in sizes:
        path = folder / f"{claims}.db"
        filled(path, claims // CLAIMS).close()
        wall, work = sorted((apart(path) for _ in range(RUNS)), key=lambda took: took[1])[RUNS // 2]
        least = least or work
        rows.append([f"{claims:,}", f"{wall:.2f}", f"{work:.2f}", f"{work / least:.2f} x", "≤ 1.5 x"])
    head = ["claims in the store", "100 articles in s", "of the processor", "of the first", "target"]
    return tables.table(head, rows)


def apart(path: Path) -> tuple[float, float]:
    """``hundred`` on a copy of the store, in a fresh process: what building it left in this one's memory counts for nothing."""
    copy = path.with_suffix(".copy")
    shutil.copyfile(path, copy)
    run = [sys.executable, "-m", "bench.size", "--hundred", str(copy)]
    said = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    for end in ("", "-wal", "-shm"):
        copy.with_name(f"{copy.name}{end}").unlink(missing_ok=True)
    wall, work = map(float, said.split())
    return wall, work


def _tell_hundred(path: Path) -> int:
    lexicon = load_lexicon()
    read(next(readings(1, 0))[0].article, lexicon)  # whatever is put together at the first article
    with Store.open(path) as store:
        sys.stdout.write(" ".join(map(str, hundred(store, lexicon))))
    return 0


def main(args: Sequence[str]) -> int:
    """Print the tables."""
    given = _parser().parse_args(args)
    if given.hundred:
        return _tell_hundred(given.hundred)
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        if given.claims:
            found["growth"] = growth(Path(folder), given.claims)
            sys.stdout.write(f"{found['growth']}\n\n")
            sys.stdout.flush()
        path = given.store or Path(folder) / "asked.db"
        with Store.open(path) if path.exists() else filled(path, given.asked // CLAIMS) as store:
            head = [f"question, {given.asked:,} claims", "first ms", "median ms", "p99 ms", "target p99"]
            found["questions"] = tables.table(head, questions(store, given.times))
    sys.stdout.write(f"{found['questions']}\n")
    if given.write:
        sys.stdout.write(f"written: {', '.join(tables.write(given.write, found)) or 'no markers found'}\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, nargs="*", default=[1_000, 100_000], help="sizes that 100 articles join")
    parser.add_argument("--asked", type=int, default=1_000_000, help="claims in the store that is asked")
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--store", type=Path, help="the store that is asked: kept there, used again when it is there")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables between their markers in PAGE")
    parser.add_argument(
        "--hundred", type=Path, metavar="STORE", help="take 100 articles into this store, print the seconds"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
