"""``/crisis watch`` and ``/crisis unwatch``: which feeds, pages and folders the desk reads. For operators."""

import re
from pathlib import Path
from typing import Any

from bot.answers.feeds import line
from bot.declare import Ask
from bot.errors import UserMistake
from bot.reply import Reply, Section
from store import feeds
from store.intake.addresses import Allowed, check_host, check_link

_WRAPPED = re.compile(r"<([^<>|]+)(?:\|[^<>]*)?>")  # Slack writes links as <https://…|shown>


async def answer(ask: Ask) -> Reply:
    """Watch a link; it is read within a minute, and what it lists by then is taken in silently."""
    where, kind = target(ask.option("link"), ask.parts.get("allowed") or Allowed(), folders=_in_terminal(ask))
    by = f"{ask.request.place.platform}:{ask.request.user}"
    pause = float(ask.parts.get("first_pause") or 300)
    name = ask.option("name") or None
    number, new = await ask.store.awrite(feeds.add, where, kind, name, ask.now, by, pause)
    row = await ask.store.aread(feeds.by_id, number)
    says = (
        "It is read within a minute. What it lists by then is known but not posted; what comes later may be news."
        if new
        else "It was watched already."
    )
    shown = Section(text=line(row, ask)) if row else Section()
    return Reply("Watching" if new else "Already watching", (shown, Section(text=says)), data=_data(number, new))


async def unwatch(ask: Ask) -> Reply:
    """Read a feed no longer; the articles it brought stay."""
    words = _bare(ask.option("feed"))
    row = await ask.store.aread(feeds.find, words)
    if row is None:
        raise UserMistake(f"No feed is called {words[:80]!r}. Give its number or link as /crisis feeds shows it.")
    await ask.store.awrite(feeds.remove, row.id)
    text = f"{row.name} is read no longer. The articles it brought stay."
    return Reply("No longer watching", (Section(text=text),), data=_data(row.id, new=False))


def target(words: str, allowed: Allowed, *, folders: bool) -> tuple[str, feeds.Kind]:
    """The link or folder that ``words`` mean, as it is stored. UserMistake when it may not be watched."""
    bare = _bare(words)
    if folders and "://" not in bare and Path(bare).expanduser().is_dir():
        return str(Path(bare).expanduser().resolve()), "folder"
    if folders and "://" not in bare and Path(bare).expanduser().exists():
        raise UserMistake(f"{bare[:80]} is a file: watch its folder, or load it once with crisis load")
    if folders and "://" not in bare:
        raise UserMistake("there is no such folder, and a link is written like https://example.org/feed.xml")
    check_host(check_link(bare, allowed), allowed)
    return bare, "link"


def _bare(words: str) -> str:
    wrapped = _WRAPPED.fullmatch(words.strip())
    return (wrapped[1] if wrapped else words).strip()


def _in_terminal(ask: Ask) -> bool:
    """A folder is one of this machine: only who sits at it names one."""
    return ask.request.place.platform == "terminal"


def _data(number: int, new: bool) -> dict[str, Any]:
    return {"items": [{"id": number, "new": new}], "evidence": []}
