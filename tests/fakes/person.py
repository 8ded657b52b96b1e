"""A person in a channel: what she asks of the desk, over a delivery side whose clock is turned by hand."""

from dataclasses import replace

from bot.app import Desk as Bot
from bot.ports import Place, Request
from bot.reply import plain

HERE = Place("slack", "T1", "C1")


def with_bot(desk):
    """``desk`` with the bot that answers from its store and clock."""
    desk.bot = Bot(desk.store, clock=lambda: desk.now, parts={"rules": desk.rules})
    return desk


async def ask(world, text, place=HERE, **fields):
    """The answer to ``text``, asked by somebody who may manage the channel."""
    blank = Request(place, "U1", "Ada", "", {}, world.now, may_manage=True)
    return await world.bot.hear(text, replace(blank, **fields))


def words(reply):
    """All that ``reply`` says but its buttons."""
    facts = [plain(f.text) for s in reply.sections for f in s.facts]
    return " ".join([reply.title, *(plain(s.text or "") for s in reply.sections), *facts])
