"""An invented crisis, read by hand, in a real store; and a desk that answers from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.app import Desk
from bot.ports import Place, Request
from bot.reply import Reply
from store import articles
from store.db import Store
from store.models import Actor, Article, Event, Evidence, Figure, Reading, Statement

NOW = datetime(2031, 5, 9, 12, 0, tzinfo=UTC)
TEXT = """Ardan President Ilse Varga met Belmark's prime minister, Tomas Rehn, in Port Sela on Wednesday.

“We will not leave,” Varga said. The Coast League says 4,000 Belmark troops stand along Ardania's border.

According to Rehn, there are about 2,500 soldiers near the border of Ardania. The force could grow to 9,000, he said.

Warga's office denied that talks will go on in Oster on May 20-22."""
LEAGUE = "The Coast League says 4,000 Belmark troops stand along Ardania's border."
WHO = "Ardan President Ilse Varga met Belmark's prime minister, Tomas Rehn, in Port Sela on Wednesday."


def proof(text: str, piece: str) -> tuple[Evidence, ...]:
    """``piece`` as evidence, wherever it stands in ``text``."""
    start = text.index(piece)
    return (Evidence(piece, start, start + len(piece)),)


def reading(text: str = TEXT, publisher: str | None = "The Sela Post") -> Reading:
    """What a careful person reads in ``text``."""
    article = Article(text, "Two neighbours talk", publisher, url="https://example.org/a", published=date(2031, 5, 8))
    league, met = proof(text, LEAGUE), proof(text, WHO)
    return Reading(
        article,
        actors=(
            Actor("p1", "Ilse Varga", "person", ("Varga", "Warga"), "President", "Ardania", 3, met),
            Actor("p2", "Tomas Rehn", "person", ("Rehn",), "prime minister", "Belmark", 2, met),
            Actor("o1", "Coast League", "organisation", (), None, None, 1, league),
            Actor("c1", "Belmark", "country", (), None, None, 2, met),
        ),
        figures=_figures(text),
        events=_events(text),
        statements=(
            Statement("Ilse Varga", "Varga", "said", "We will not leave,", True, None,
                      proof(text, "“We will not leave,” Varga said.")),
        ),
    )  # fmt: skip


def _figures(text: str) -> tuple[Figure, ...]:
    league = proof(text, LEAGUE)
    rehn = proof(text, "According to Rehn, there are about 2,500 soldiers near the border of Ardania.")
    grow = proof(text, "The force could grow to 9,000, he said.")
    return (
        Figure(4000, 4000, "exact", "strength", "troops", "Belmark", "Ardania's border", status="present",
               speaker="Coast League", speaker_text="The Coast League", evidence=league),
        Figure(2500, 2500, "about", "strength", "soldiers", "Belmark", "border of Ardania", status="present",
               speaker="Tomas Rehn", speaker_text="Rehn", evidence=rehn),
        Figure(9000, 9000, "exact", "strength", None, "Belmark", "Ardania", modality="forecast",
               speaker="Tomas Rehn", speaker_text="he", evidence=grow),
    )  # fmt: skip


def _events(text: str) -> tuple[Event, ...]:
    league, met = proof(text, LEAGUE), proof(text, WHO)
    denied = proof(text, "Warga's office denied that talks will go on in Oster on May 20-22.")
    return (
        Event("CONSULT", "meet", quad_code=1, actor=("Ilse Varga", "Tomas Rehn"), date="2031-05-07", enddate="2031-05-07",
              date_precision="day", place="Port Sela", evidence=met),
        Event("CONSULT", None, quad_code=1, actor=("Ardania", "Belmark"), date="2031-05-20", enddate="2031-05-22",
              date_precision="range", place="Oster", modality="denied", speaker="Ilse Varga",
              speaker_text="Warga's office", evidence=denied),
        Event("MOBILIZE", "troops", quad_code=4, actor=("Belmark",), place="Ardania", evidence=league),
    )  # fmt: skip


@pytest.fixture
def by_hand() -> Reading:
    """The reading of the invented article."""
    return reading()


@pytest.fixture
def empty(tmp_path):
    """A store without articles."""
    with Store.open(tmp_path / "crisis.db") as store:
        yield store


@pytest.fixture
def store(empty):
    """A store with the invented article."""
    empty.write(articles.save, reading(), NOW, "test", None)
    return empty


@pytest.fixture
def desk(store):
    """A desk over the invented article; its clock stands still."""
    return Desk(store, clock=lambda: NOW)


@pytest.fixture
def ask(desk) -> Callable[..., object]:
    """Ask as somebody on some platform does: the text, a page, and what else the request holds."""

    async def put(text: str, page: int = 1, to: Desk | None = None, **more) -> Reply:
        blank = Request(Place("slack", "T1", "C1"), "U1", "Ada", "", {}, NOW, page)
        return await (to or desk).hear(text, replace(blank, **more))

    return put
