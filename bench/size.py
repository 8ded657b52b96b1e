"""``make bench-size``: does the desk stay quick when it has read much? Ingest of 100 articles, and every command's query.

The store is built in bulk with invented claims (no reading), through the same functions that save and judge articles.
"""

import argparse
import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.console import ask
from bot.app import Desk
from bot.planner import Rules
from store import articles, bookkeeping
from store.cues import Cues
from store.db import Store
from store.models import Actor, Article, Event, Evidence, Figure, Reading, Statement, Trace

START = datetime(2030, 1, 1, tzinfo=UTC)
CLAIMS = 10  # an article
BATCH = 200  # articles in one transaction while building
_MEASURES = ("killed", "wounded", "strength", "displaced", "missing")
_TYPES = ("CONSULT", "ASSAULT", "MOBILIZE", "AGREE", "ACCUSE", "AID", "RETREAT")
QUESTIONS = ("who", "who Ada", "troops", "troops Town7", "casualties", "casualties Town9", "latest", "timeline", "talks", "said Ada",
             "search dam Town12", "evidence f1", "since 6h", "why d5", "digest", "deliveries", "subscriptions")  # fmt: skip
JUDGING = bookkeeping.Rules(Cues({}), lambda place: ("Varenia",) if place.startswith("Town") else ())


def readings(count: int, seed: int) -> Iterator[tuple[Reading, datetime]]:
    """Invented articles: a story has some towns, speakers and days of its own, as crises do."""
    rng = random.Random(seed)
    for number in range(count):
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


def build(store: Store, count: int, seed: int) -> float:
    """Fill the store with ``count`` articles; seconds."""
    began = time.perf_counter()
    batch: list[tuple[Reading, datetime]] = []
    for one in readings(count, seed):
        batch.append(one)
        if len(batch) == BATCH:
            store.write(_take, batch)
            batch = []
    store.write(_take, batch)
    return time.perf_counter() - began


def _take(conn: object, batch: Sequence[tuple[Reading, datetime]]) -> None:
    for reading, arrived in batch:
        saved = articles.save(conn, reading, arrived, "bench", None)  # type: ignore[arg-type]
        bookkeeping.take_in(conn, saved.article, reading, arrived, JUDGING)  # type: ignore[arg-type]


def hundred(store: Store, seed: int) -> float:
    """Seconds for 100 more articles, one transaction each, as they come in."""
    began = time.perf_counter()
    for one in readings(100, seed):
        store.write(_take, [one])
    return time.perf_counter() - began


def questions(store: Store, times: int) -> list[tuple[str, float, float]]:
    """For each question the median and the worst of ``times`` answers, in milliseconds."""
    now = START + timedelta(minutes=articles_in(store) * 3)
    rules = Rules(JUDGING.parents, lambda name: name.startswith("Town"), lambda: "k")
    desk = Desk(store, clock=lambda: now, parts={"rules": rules})

    async def measure() -> list[tuple[str, float, float]]:
        found = []
        for question in QUESTIONS:
            took = []
            for _ in range(times):
                began = time.perf_counter()
                await ask(desk, question)
                took.append((time.perf_counter() - began) * 1000)
            found.append((question, statistics.median(took), max(took)))
        return found

    return asyncio.run(measure())


def articles_in(store: Store) -> int:
    """How many articles the store has."""
    return store.read(articles.count)


def main(args: Sequence[str]) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, nargs="*", default=[1_000, 100_000])
    parser.add_argument("--times", type=int, default=30)
    given = parser.parse_args(args)
    sys.stdout.write("| claims in the store | built in s | 100 articles in s |\n| ---: | ---: | ---: |\n")
    for claims in given.claims:
        with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "b.db") as store:
            took = build(store, claims // CLAIMS, 1)
            more = hundred(store, 2)
            sys.stdout.write(f"| {claims:,} | {took:.1f} | {more:.2f} |\n")
            sys.stdout.flush()
            rows = questions(store, given.times) if claims == max(given.claims) else []
    sys.stdout.write(f"\n| question, {max(given.claims):,} claims | median ms | worst ms |\n| --- | ---: | ---: |\n")
    for question, middle, worst in rows:
        sys.stdout.write(f"| {question} | {middle:.1f} | {worst:.1f} |\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
