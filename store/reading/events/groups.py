"""Groups that act without a name: "gunmen", "airline pilots", "the air force", "the government and the dockers".

In: a page and the tokens of a subject. Out: the text's own words for them.
"""

from store.reading.events.classes import classes
from store.reading.events.lexicon import EventWords
from store.reading.events.possessors import whose
from store.reading.page import Page
from store.reading.text.clauses import HELPING

COUNTS = frozenset(("thousands", "hundreds", "dozens", "both", "members", "scores", "tens", "crowds", "people"))
OFFICE = "general"
CABINET = ["cabinet", "minister"]
WHERE = frozenset(("in", "at", "outside", "inside", "near"))
JOINED = 4  # tokens between a group and the one that "and" joins to it


def unnamed(page: Page, words: EventWords, start: int, stop: int) -> list[str]:
    """The first group of tokens start:stop that acts, with the one that "and" joins to it."""
    first = _next(page, words, start, stop)
    if first is None:
        return []
    at, group = first
    joint = next((i for i in range(at + 1, min(stop, at + JOINED)) if page.lowers[i] == "and"), None)
    second = _next(page, words, joint + 1, min(stop, joint + JOINED)) if joint is not None else None
    return [group] if second is None or second[1] == group else [group, second[1]]


def _next(page: Page, words: EventWords, start: int, stop: int) -> tuple[int, str] | None:
    """Where the next group stands, and its word."""
    for at, word in enumerate(page.lowers[start:stop], start):
        if (word not in words.acting and word != OFFICE) or whose(page, at):
            continue  # "the president's brother", "the police commander's driver"
        if word == OFFICE and _is_general(page, at, stop):
            return at, word
        if at > start and page.lowers[at - 1] in WHERE:
            continue  # "In parliament the opposition asked"
        if word in words.acting and word not in COUNTS and not _is_compound(page, at):
            return at, _whole(page, words, at, stop)
    return None


def _is_compound(page: Page, at: int) -> bool:
    """Whether the word at token ``at`` is part of another: the guard rail, corporal punishment, the cabinet minister."""
    behind = page.lowers[at + 1 : at + 2]
    return not classes(page).compounds.isdisjoint(behind) or page.lowers[at : at + 2] == CABINET


def _is_general(page: Page, at: int, stop: int) -> bool:
    """Whether "general" at token ``at`` is the man, and no quality of the noun behind it: "the general suspended patrols"."""
    alone = at + 1 >= stop or page.lowers[at + 1] in HELPING or page.lowers[at + 1] == ","
    return alone and page.lowers[at - 1 : at] != [] and page.lowers[at - 1] in ("the", "a", "another")


def _whole(page: Page, words: EventWords, at: int, stop: int) -> str:
    """The group at token ``at``, by its head where it only describes one: "airline pilots" are pilots, "the air force" is one."""
    word = page.lowers[at]
    head = page.lowers[at + 1] if at + 1 < stop else ""
    if word not in words.national and head in words.acting and head not in COUNTS:
        return head
    return f"air {word}" if page.lowers[at - 1] == "air" else word
