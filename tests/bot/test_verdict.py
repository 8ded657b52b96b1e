"""Desk verdicts: later digests obey, undo works, nothing is deleted."""

from dataclasses import replace

import pytest

from bot.app import Desk as Bot
from bot.ports import Place, Request
from bot.reply import plain
from store.db import Store
from tests.fakes.desk import Desk

HERE = Place("terminal", "terminal", "desk")


@pytest.fixture
def world(tmp_path):
    with Store.open(tmp_path / "desk.db") as store:
        desk = Desk(store)
        desk.bot = Bot(store, clock=lambda: desk.now, parts={"rules": desk.rules})
        yield desk


async def ask(world, text, **fields):
    blank = Request(HERE, "U1", "Ada", "", {}, world.now, may_manage=True, operator=True)
    return await world.bot.hear(text, replace(blank, **fields))


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


async def test_only_operators_give_verdicts(world):
    """Others are told whom to ask."""
    world.toll(12)
    reply = await ask(world, "verdict d1 hide", operator=False)

    assert "operators" in plain(reply.sections[0].text)
