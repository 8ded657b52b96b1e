"""Tickets: a question and a page in one short string, for buttons that must work after a restart.

``2 who shoigu`` is page 2 of that question; ``2#k3f9…`` points to a question kept in the store because it is too long
for the platform's button. Nothing is kept in memory.
"""

import re

from bot.errors import UserMistake
from bot.reply import length
from store import questions
from store.db import Store

# Discord's custom_id holds 100 characters (https://docs.discord.com/developers/components/reference), and says not whether it
# counts code points or UTF-16 units; the adapter's own prefix needs a few of them.
ROOM = 90
_TICKET = re.compile(r"(\d{1,4})([ #])(.*)", re.DOTALL)


async def pack(store: Store, question: str, page: int, limit: int = ROOM) -> str:
    """The ticket of ``question`` at ``page``, at most ``limit`` UTF-16 units, so no more characters; a long question is kept in the store."""
    ticket = f"{page} {question}"
    if length(ticket) <= limit:
        return ticket
    return f"{page}#{await store.awrite(questions.keep, question)}"


async def unpack(store: Store, ticket: str) -> tuple[str, int]:
    """The question and page of a ticket. UserMistake when it is none of ours or its question is gone."""
    match = _TICKET.fullmatch(ticket)
    if match is None:
        raise UserMistake("That button is from an older version. Please ask again, for example: /crisis latest")
    page, kind, rest = int(match[1]), match[2], match[3]
    if kind == " ":
        return rest, page
    kept = await store.aread(questions.load, rest)
    if kept is None:
        raise UserMistake("That answer is too old to turn its pages. Please ask again, for example: /crisis latest")
    return kept, page
