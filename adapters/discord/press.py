"""What can be pressed under an answer, and how a button says it in 100 characters. Pure; nothing is kept in memory.

A custom_id is ``cd:`` + verb + part + ``:`` + ticket. The ticket (bot/tickets.py) is a question and its page, so that the
same question can be asked again after a restart; the part is the piece of that page that one message shows.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Literal

from adapters.discord.layout import LABEL, Part
from adapters.discord.markup import cut
from bot.reply import Reply, length

Verb = Literal["t", "a", "s", "w"]
TURN: Verb = "t"
ASK: Verb = "a"
SHARE: Verb = "s"
WHY: Verb = "w"
# The last part of a page, whatever its number: where ◀ leads from the first part of the next page.
LAST = 0
PATTERN = re.compile(r"cd:(?P<verb>[tasw])(?P<part>\d{1,3}):(?P<ticket>.{1,90})", re.DOTALL)
PROOF = re.compile(r"cd:e\d")


@dataclass(frozen=True, slots=True)
class Press:
    """One button: what it does, with which question, at which page and part."""

    verb: Verb
    label: str
    question: str
    page: int
    part: int = 1

    def custom_id(self, ticket: str) -> str:
        """The button's custom_id, at most 98 UTF-16 units."""
        return f"cd:{self.verb}{self.part}:{ticket}"


def presses(reply: Reply, part: Part, *, shareable: bool) -> tuple[Press, ...]:
    """The buttons of one part: ◀ ▶, Share, and the answer's own that ask something."""
    own = tuple(
        Press(ASK, cut(b.label, LABEL) or "…", b.question, b.page)
        for b in part.buttons
        if b.action != "open" and b.question
    )
    return (*_turns(reply, part), *_share(reply, part, shareable=shareable), *own)


def leads_on(found: tuple[Press, ...]) -> bool:
    """Whether ▶ is among them: without it the rest of an answer must come along as a file."""
    return any(press.verb == TURN and press.label == "▶" for press in found)


def mark(key: str) -> str:
    """The custom_id under which a post of the delivery ``key`` is found again in a channel's history."""
    return f"cd:{WHY}0:{key if length(key) <= 90 else '#' + hashlib.sha256(key.encode()).hexdigest()}"


def nonce(key: str) -> str:
    """The same 25 characters for the same key: Discord answers a repeat with the earlier message for a few minutes."""
    return hashlib.sha256(key.encode()).hexdigest()[:25]


def _turns(reply: Reply, part: Part) -> tuple[Press, ...]:
    if not reply.question:
        return ()
    back = (reply.page, part.place - 1) if part.place > 1 else (reply.page - 1, LAST)
    on = (reply.page, part.place + 1) if part.place < part.last else (reply.page + 1, 1)
    found = []
    if back[0] >= 1:
        found.append(Press(TURN, "◀", reply.question, *back))
    if on[0] <= reply.pages:
        found.append(Press(TURN, "▶", reply.question, *on))
    return tuple(found)


def _share(reply: Reply, part: Part, *, shareable: bool) -> tuple[Press, ...]:
    if not (shareable and reply.private and reply.question) or "error" in reply.data:
        return ()
    return (Press(SHARE, "Share", reply.question, reply.page, part.place),)
