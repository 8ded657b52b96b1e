"""Pages of an answer: the same question asked again gives the same pages, so nothing has to be remembered."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from bot.reply import Button, Reply

T = TypeVar("T")
# Facts on a page: what a phone shows without endless scrolling.
SIZE = 7
# One or two left over stand on the last page instead of alone on one of their own.
ORPHANS = 2
# Items an answer reads from the store: nobody turns more pages than these make.
MOST = 200


@dataclass(frozen=True, slots=True)
class Leaf(Generic[T]):
    """The items of one page; ``page`` is inside 1..``pages`` whatever was asked for, ``first`` counts from 0."""

    items: tuple[T, ...]
    page: int
    pages: int
    total: int
    first: int


def leaf(items: Sequence[T], page: int, size: int = SIZE) -> Leaf[T]:
    """Page ``page`` of ``items``; a page too far shows the last one."""
    pages = max(1, -(-(len(items) - ORPHANS) // size))
    at = min(max(1, page), pages)
    first = (at - 1) * size
    shown = items[first:] if at == pages else items[first : first + size]
    return Leaf(tuple(shown), at, pages, len(items), first)


def paged(reply: Reply, found: Leaf[T], question: str) -> Reply:
    """``reply`` with its page numbers, the buttons that turn pages, and word of what lies beyond the last one."""
    if found.total >= MOST and not reply.notice:
        reply = replace(
            reply, notice=f"These are the newest {MOST}; there may be more. Ask for a name or a place to narrow it."
        )
    if found.pages == 1:
        return replace(reply, question=question)
    turns = []
    if found.page > 1:
        turns.append(Button("◀ Previous", "turn", question, found.page - 1))
    if found.page < found.pages:
        turns.append(Button("Next ▶", "turn", question, found.page + 1))
    return replace(reply, question=question, page=found.page, pages=found.pages, buttons=(*turns, *reply.buttons))
