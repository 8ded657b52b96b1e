"""The seed article as published and rewritten: other surnames, numbers, roles and days. The same tests hold for both.

What is expected is written in the words of the published text and goes through the same rewriting, so that an answer
that stood anywhere but in the article would be found out.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from adapters.console import ask
from bot.app import Desk
from bot.reply import Reply
from config.lexicons import load_lexicon
from store.db import Store
from store.intake.ingest import ingest, read_file

SEED = Path(__file__).parents[2] / "seeds" / "articles" / "2022-02-03-ukraine.md"
NOW = datetime(2022, 2, 3, 20, 0, tzinfo=UTC)
REWRITTEN = {
    "Zelenskyy": "Horbenko",
    "Erdogan": "Karaman",
    "Erdan": "Karman",
    "Macron": "Delorme",
    "Putin": "Sorokin",
    "Stoltenberg": "Halvorsen",
    "Fernandez": "Gutierrez",
    "Joe Biden": "Jack Whitman",
    "Shoigu": "Baranov",
    "Le Drian": "Le Garrec",
    "Aurescu": "Ionescu",
    "Reznikov": "Marchenko",
    "Ushakov": "Belov",
    "100,000": "84,000",
    "115,000": "97,500",
    "30,000": "41,000",
    "Russian Defense Minister": "Russian Energy Minister",
    "French Foreign Minister": "French Interior Minister",
    "defense minister of Ukraine": "health minister of Ukraine",
    "Wednesday": "Tuesday",
    "Thursday": "Friday",
    "Friday": "Saturday",
    "February 10-20": "March 18-25",
    "2022-02-02": "2022-03-08",
    "2022-02-03": "2022-03-11",
    "2022-02-04": "2022-03-12",
    "2022-02-10": "2022-03-18",
    "2022-02-20": "2022-03-25",
}


@dataclass(frozen=True)
class Seed:
    """A version of the article in a store: ``ask`` it, and say what is expected of it by ``so``."""

    desk: Desk
    text: str
    rewriting: dict[str, str]

    def so(self, words: str) -> str:
        """The published text's words as this version has them."""
        return rewritten(words, self.rewriting)

    def ask(self, question: str) -> Awaitable[Reply]:
        """The answer to a question in the published text's words."""
        return ask(self.desk, self.so(question))


def rewritten(words: str, rewriting: dict[str, str]) -> str:
    """All replacements at once, so that none is replaced again."""
    if not rewriting:
        return words
    return re.sub("|".join(map(re.escape, rewriting)), lambda m: rewriting[m[0]], words)


@pytest.fixture(scope="session")
def lexicon():
    """The lexicon that comes with the program."""
    return load_lexicon()


@pytest.fixture(scope="session", params=[{}, REWRITTEN], ids=["as published", "rewritten"])
def seed(request, lexicon, tmp_path_factory):
    """A version of the seed in a store of its own."""
    article = read_file(SEED, None, 1_000_000)
    text = rewritten(article.text, request.param)
    day = date.fromisoformat(rewritten("2022-02-03", request.param))
    with Store.open(tmp_path_factory.mktemp("seed") / "crisis.db") as store:
        ingest(store, replace(article, text=text, published=day), lexicon, NOW, None)
        yield Seed(Desk(store, clock=lambda: NOW), text, request.param)


Items = Callable[..., list[dict]]


@pytest.fixture
def items(seed) -> Items:
    """The items of an answer, of one kind when that is given."""

    async def of(question: str, kind: str | None = None) -> list[dict]:
        found = (await seed.ask(question)).data["items"]
        return [item for item in found if kind is None or item.get("kind") == kind]

    return of
