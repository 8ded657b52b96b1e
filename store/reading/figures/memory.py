"""What the figures' layer has worked out once for a whole page, so that no sentence asks it again.

In: nothing; each rule fills its own field on its first question. Out: a Memory that all sites of a page share.
"""

from collections import Counter
from dataclasses import dataclass, field

from store.models import Actor
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line


@dataclass(slots=True)
class Memory:
    """What has been worked out once for a whole page: how often countries are named, actors by name, unknown demonyms, the bodies that lead sentences,
    who reads out lists, the tokens of sentences, and where mentions, places and dates start, so that a sentence finds its own without asking each.
    """

    countries: Counter[str] | None = None
    home: tuple[str | None] | None = None
    short: dict[str, str | None] | None = None
    states: dict[str, str | None] = field(default_factory=dict)
    actors: dict[str, Actor] | None = None
    kin: dict[str, str] = field(default_factory=dict)
    leads: dict[int, str | None] = field(default_factory=dict)  # the body that leads a sentence
    movement: tuple[str | None] | None = None
    acts: dict[str, bool] = field(default_factory=dict)
    starts: tuple[list[int], ...] | None = None
    lines: dict[tuple[int, int], tuple[Line, list[Number]]] = field(default_factory=dict)  # by start and end
    mission: tuple[str | None] | None = None
    run_ins: tuple[list[int], list[str]] | None = None  # headings inside paragraphs: where, and what they name
    armed: Counter[str | None] | None = None  # whose forces are named, how often
    strange: frozenset[str] | None = None  # demonyms of those under arms whose land is never named
    fighting: frozenset[str] | None = None  # lands that are told to fight
    outlaws: dict[str, tuple[list[int], list[str | None]]] = field(default_factory=dict)  # by whose enemy they are
    balances: dict[int, tuple[str | None, str | None] | None] = field(default_factory=dict)  # by sentence
    of_old: dict[str, str] | None = None  # storms and quakes by name that the text dates years back
    topics: dict[int, int] = field(default_factory=dict)  # the token of the force that a sentence tells of, or -1
