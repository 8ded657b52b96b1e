"""Desk verdicts: later digests obey, undo works, nothing is deleted."""

from functools import partial

import pytest

from bot.ports import Place
from bot.reply import plain
from store.db import Store
from tests.fakes import person
from tests.fakes.desk import Desk
from tests.fakes.person import with_bot

ask = partial(person.ask, place=Place("terminal", "terminal", "desk"), operator=True)


@pytest.fixture
def world(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        yield with_bot(Desk(store))


async def test_a_hidden_fact_is_in_no_later_digest_and_undo_brings_it_back(world):
    """Hide keeps it out of digests and lists; undo takes that back; both stay in the history with who and when."""
    world.subscribe(when="daily 09:00")
    world.subscribe("late", when="daily 10:00")
    world.toll(12)
    await ask(world, "verdict d1 hide")
    await world.run(hours=3)
    hidden = world.lines()
    casualties = await ask(world, "casualties")
    shown = await ask(world, "verdict d1 undo")
    await world.run(hours=1)

    assert hidden == []
    assert "12" not in casualties.title
    assert [plain(f.text).split(",")[:2] for f in shown.sections[1].facts] == [
        ["taken back", " Ada"],
        ["hidden by the desk: left out of digests and lists", " Ada"],
    ]
    assert world.lines() == [("NEW", "f1")]


async def test_confirmed_and_disputed_stand_on_the_line(world):
    """Whoever reads the digest sees what the desk says."""
    world.subscribe(when="daily 09:00")
    world.toll(12)
    await ask(world, "verdict f1 dispute")
    await world.run(hours=3)

    assert world.lines() == [("NEW · disputed by the desk", "f1")]


async def test_answers_say_what_the_desk_says(world):
    """Who asks for a toll that the desk doubts is told so, as the digest's reader is; undone, it is gone."""
    world.toll(12)
    world.toll(400, measure="strength")
    for found in ("f1", "f2"):
        await ask(world, f"verdict {found} dispute")
    doubted = [
        plain(f.text) for word in ("casualties", "troops") for s in (await ask(world, word)).sections for f in s.facts
    ]
    await ask(world, "verdict f1 undo")
    undone = (await ask(world, "casualties")).sections[0].facts[0]

    assert [text.endswith("; disputed by the desk") for text in doubted] == [True, True]
    assert "desk" not in plain(undone.text)


async def test_only_operators_give_verdicts(world):
    """Others are told whom to ask."""
    world.toll(12)
    reply = await ask(world, "verdict d1 hide", operator=False)

    assert "operators" in plain(reply.sections[0].text)
