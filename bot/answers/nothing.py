"""When there is nothing to show: say so plainly, and what could be asked instead."""

from collections.abc import Sequence

from bot.declare import Ask
from bot.reply import Button, Reply, Section
from store import articles

EMPTY = "No article has been loaded yet, so there is nothing to answer from. Load some with: crisis load PATH"


async def nothing(ask: Ask, title: str, words: str, instead: Sequence[str] = ("latest", "who", "troops")) -> Reply:
    """An answer without facts. ``instead`` are questions to offer (``<words>`` stands for the person's own)."""
    if not await ask.store.aread(articles.count):
        return Reply(title=title, sections=(Section(text=EMPTY),), data={"items": [], "evidence": []})
    hint = "You could ask: " + ", ".join(f"/crisis {question}" for question in instead)
    return Reply(
        title=title,
        sections=(Section(text=words), Section(text=hint)),
        buttons=tuple(Button(question, "ask", question) for question in instead if "<" not in question),
        data={"items": [], "evidence": []},
    )
