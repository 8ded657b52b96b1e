"""Which tolls are asked for, and which stand under one heading."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.rivals import are_rivals
from bot.standing import Standing
from bot.tolls import grouped, is_about, rest_of
from store import articles, bookkeeping
from store.db import Store
from store.models import Article, Evidence, Figure, Reading
from store.rows import ArticleCard, Stored
from store.threads import Observed, Thread
from tests.fakes.desk import JUDGING, Desk
from tests.fakes.person import ask, with_bot, words

CARD = ArticleCard(1, "Rebels storm the archive of Velmar", "Gazette", None, None, None, "2031-05-07", "")
SENTENCE = Evidence("Three men died on the stairs near Oster, a nurse said.", 0, 54)
DEAD = Figure(3, 3, "exact", "killed", "men", speaker="a nurse", evidence=(SENTENCE,))
NOW = datetime(2031, 5, 7, 12, tzinfo=UTC)


def stored(figure, number=1, publisher="Gazette"):
    return Stored(f"f{number}", number, replace(CARD, publisher=publisher), figure, "1")


def standing(figure, number, counters=None, publisher="Gazette"):
    seen = Observed(f"f{number}", figure, "1", publisher.casefold(), NOW)
    thread = Thread(f"t{number}", (seen,), frozenset({seen.family}), counters=counters)
    return Standing(stored(figure, number, publisher), thread, disputed=counters is not None)


def headings(*told):
    return [(group.heading, len(group.tolls), group.compared) for group in grouped(told)]


def test_what_has_no_place_is_not_drawn_beside_another_crisis():
    """Forty dead somewhere and three elsewhere share no scale and are no "2 counts"."""
    other = replace(DEAD, low=40, high=40, speaker="a mayor")

    assert headings(standing(DEAD, 1), standing(other, 2)) == [("Killed, without a place", 2, False)]


def test_each_side_has_a_heading_of_its_own():
    """The dead of two armies are two tolls, whoever tells them."""
    ours, theirs = replace(DEAD, holder="Orlia"), replace(DEAD, holder="Kest", low=9, high=9)

    assert headings(standing(ours, 1), standing(theirs, 2), standing(replace(ours, speaker="Kest", low=20, high=20), 3)) == [
        ("Killed, of Orlia: 3 to 20, depending on who says so", 2, True),
        ("Killed, of Kest", 1, True),
    ]  # fmt: skip


def test_one_dispute_is_one_heading_also_without_a_place():
    """Who disputes a toll is set beside whom he disputes, and the toll of another crisis is not."""
    other = standing(replace(DEAD, low=70, high=70), 3)
    against = standing(replace(DEAD, low=9, high=9, speaker="the army"), 2, counters="t1")
    first = replace(standing(DEAD, 1), disputed=True)

    assert headings(first, against, other) == [
        ("Killed: 3 to 9, depending on who says so", 2, True),
        ("Killed, without a place", 1, False),
    ]


def test_two_newsrooms_own_counts_are_no_two_sides():
    """A quake's 52 and the two of its aftershock are no range "depending on who says so"; a named speaker's count is."""
    own = replace(DEAD, speaker=None, place="Port Sel")
    told = [stored(own), stored(replace(own, low=52, high=52), 2, "Sel Wire")]

    assert not are_rivals(told)
    assert are_rivals([told[0], stored(replace(own, low=52, high=52, speaker_text="a mayor"), 2)])


@pytest.mark.parametrize("about", ["killed", "men", "velmar", "oster", "men killed velmar", "nurse"])
def test_a_toll_without_place_is_of_what_its_article_names(about):
    """Who asks for the dead of a land is not told that there are none, because the sentence names no land."""
    assert is_about(stored(DEAD), about, lambda _: ())


@pytest.mark.parametrize(
    ("figure", "about"),
    [
        (replace(DEAD, place="Sund"), "velmar"),
        (replace(DEAD, holder="Kest"), "velmar"),
        (DEAD, "women velmar"),
        (DEAD, "wounded"),
    ],
)
def test_a_toll_of_a_place_or_side_is_of_no_other(figure, about):
    """A headline that names two lands gives neither the other's dead."""
    assert not is_about(stored(figure), about, lambda _: ())


def test_the_words_that_do_not_say_what_is_counted():
    """They say where."""
    assert rest_of(stored(DEAD), "men killed in the valley") == {"in", "the", "valley"}


def arrives(world, figure, text):
    """An article with one figure, read from its first sentence."""
    first = text.partition("\n")[0]
    told = replace(figure, evidence=(Evidence(first, 0, len(first)),))
    reading = Reading(Article(text, publisher="Gazette", published=world.now), figures=(told,))

    def work(conn):
        saved = articles.save(conn, reading, world.now, "t", None)
        return bookkeeping.take_in(conn, saved.article, reading, world.now, JUDGING)

    world.store.write(work)


async def test_who_names_a_place_that_only_the_article_names_is_told_so(tmp_path):
    """Said plainly, and only of tolls that tell no place themselves."""
    with Store.open(tmp_path / "desk.db") as store:
        world = with_bot(Desk(store))
        arrives(world, DEAD, "Three men died in the night.\n\nThe mayor of Sund wept.")
        arrives(
            world, replace(DEAD, low=40, high=40, place="Port Sel"), "Port Sel lost 40 men.\n\nNobody came from Sund."
        )
        told, none = await ask(world, "casualties sund"), await ask(world, "casualties oslo")

    assert [f.evidence for s in told.sections for f in s.facts] == ["f1"]
    assert "No figure tells “sund” itself" in told.notice
    assert "No sourced figure of casualties for “oslo”" in words(none)


def test_the_freed_stand_under_their_own_heading():
    """Who asks for those who are held is not told of those who are free, and they share no range."""
    held = replace(DEAD, measure="captured", unit="nurses", place="Oster", low=15, high=15)
    free = replace(held, status="freed", low=34, high=34, speaker="a mayor")

    assert headings(standing(held, 1), standing(free, 2)) == [("Captured, Oster", 1, True), ("Freed, Oster", 1, True)]
    assert not is_about(stored(free), "held oster", lambda _: ())
    assert is_about(stored(free), "freed oster", lambda _: ())
