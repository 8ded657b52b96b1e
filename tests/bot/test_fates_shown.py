"""What became of a claim is told by every answer that shows it, in its text and in its data."""

import re

import pytest

from bot.answers.troops import troops
from bot.answers.who import actors_data, line
from bot.fates import noted
from bot.ports import Place
from bot.reply import Fact, Struck, plain
from store.actors import StoredActor
from store.db import Store
from store.fates import Fate
from store.models import Event, Statement
from store.rows import Stored
from tests.bot.test_rivals import CARD
from tests.fakes.desk import Desk
from tests.fakes.person import ask, with_bot, words

RETRACTING = {"retraction": re.compile("took it back")}


@pytest.fixture
def world(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield with_bot(Desk(store))


@pytest.fixture
def overtaken(world):
    """12, then 19 of the same toll."""
    for number in (12, 19):
        world.toll(number)
        world.pass_time(hours=1)
    return world


@pytest.fixture
def retracted(world):
    """12, taken back."""
    world.toll(12)
    world.pass_time(hours=1)
    world.toll(12, text="Sel Wire took it back that 12 people were killed in Port Sel.", cues=RETRACTING)
    return world


def fates_of(reply):
    return [item.get("fate") for item in reply.data["items"]]


def facts_of(reply):
    return [fact for section in reply.sections for fact in section.facts]


def struck(fact):
    return any(isinstance(piece, Struck) for piece in fact.text)


async def test_why_tells_that_a_value_was_overtaken(overtaken):
    """What the verdict rests on is marked, a step of the story keeps its own reason, the value that stands has no mark."""
    reply = await ask(overtaken, "why d1")
    rests, first, second = facts_of(reply)

    assert rests.reason == "OVERTAKEN"
    assert first.reason == "NEW"
    assert plain(first.text).endswith(" (overtaken)")
    assert "overtaken" not in plain(second.text)
    assert fates_of(reply) == ["OVERTAKEN", None]


async def test_why_strikes_out_what_was_taken_back(retracted):
    """Also in the story, whose last step says so by its reason."""
    reply = await ask(retracted, "why d1")
    rests, first, last = facts_of(reply)

    assert (rests.reason, struck(rests)) == ("RETRACTED", True)
    assert (first.reason, struck(first), plain(first.text)[-12:]) == ("NEW", True, " (retracted)")
    assert last.reason == "RETRACTED"
    assert fates_of(reply) == ["RETRACTED", "RETRACTED"]


async def test_why_of_a_delivery_tells_what_became_of_what_it_shows(world):
    """A digest showed 12; by now 19 are told."""
    await ask(world, "subscribe daily 09:00 confirm yes")
    world.toll(12)
    world.pass_time(hours=3)
    world.plan()
    world.toll(19)
    reply = await ask(world, "why 1")

    assert "(overtaken)" in words(reply)
    assert fates_of(reply) == ["OVERTAKEN"]


@pytest.mark.parametrize("question", ["evidence f1", "verdict d1"])
async def test_evidence_and_verdict_mark_what_was_overtaken(overtaken, question):
    """The claim that is shown, as lists show it."""
    reply = await ask(overtaken, question, place=Place("terminal", "terminal", "desk"), operator=True)

    assert "OVERTAKEN" in [fact.reason for fact in facts_of(reply)]


async def test_why_not_tells_what_became_of_the_claims_of_an_article(overtaken):
    """Each claim keeps its reason and its rule; what no longer stands says so between them."""
    overtaken.store.write(lambda conn: conn.execute("UPDATE article SET url = 'https://example.org/' || id"))
    reply = await ask(overtaken, "why-not https://example.org/1")
    (fact,) = facts_of(reply)

    assert fact.reason == "NEW"
    assert "12 people killed · Port Sel (overtaken): " in plain(fact.text)
    assert fates_of(reply) == ["OVERTAKEN"]


async def test_evidence_strikes_out_what_was_taken_back(retracted):
    """The kind of the claim stays readable; the data says the same."""
    reply = await ask(retracted, "evidence f1")
    (read,) = facts_of(reply)

    assert (plain(read.text), read.reason, struck(read)) == ("Figure: 12 people killed · Port Sel", "RETRACTED", True)
    assert fates_of(reply) == ["RETRACTED"]


def test_troops_mark_a_move_that_was_taken_back():
    """Numbers that no longer stand are left out; what is told without one is struck out, in the data too."""
    moves = [Stored(f"e{number}", number, CARD, Event("MOBILIZE", actor=("Ardan",)), "1") for number in (1, 2)]
    reply = troops([], moves, "", 1, "troops", {}, {1: Fate(1, retracted=True, overtaken=False)}, "UTC")

    assert [(fact.reason, struck(fact)) for fact in facts_of(reply)] == [("RETRACTED", True), (None, False)]
    assert fates_of(reply) == ["RETRACTED", None]


def test_who_tells_that_what_somebody_last_did_was_taken_back():
    """The line of an actor strikes it out, and its data has the fate in ``did``."""
    did = Stored("e1", 1, CARD, Event("MOBILIZE", actor=("Ardan",)), "1")
    actor = StoredActor(1, "Ardan", "country", (), (), None, 1, 1, "2031-05-05", did=did)
    became = {1: Fate(1, retracted=True, overtaken=False)}
    shown = line(actor, became)

    assert struck(shown)
    assert plain(shown.text).endswith(" (retracted)")
    assert actors_data((actor,), became)["items"][0]["did"]["fate"] == "RETRACTED"
    assert not struck(line(actor, {}))


def test_a_reason_of_its_own_stays_and_what_became_stands_behind_the_words():
    """Rule: one mark a line; what the reason does not say is said in brackets, and a line that stands is as it was."""
    stored = Stored("s1", 1, CARD, Statement("X", "X", "said", "a", False), "1")
    fact = Fact("12 people killed", "NEW")

    assert noted(fact, stored, {}) is fact
    assert (
        plain(noted(fact, stored, {1: Fate(1, retracted=False, overtaken=True)}).text) == "12 people killed (overtaken)"
    )
    assert struck(noted(fact, stored, {1: Fate(1, retracted=True, overtaken=False)}))
