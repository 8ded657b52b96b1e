"""Open classes of words that rules about events ask: forces, envoys, deeds, works about the past.

Each field is a list of ``[classes]`` in config/lexicon/events.toml, where it is described; a desk's own lexicon adds to them.
"""

from dataclasses import dataclass

from store.reading.lexicon import Lexicon, word_sets
from store.reading.page import Page

MOVES = frozenset(("MOBILIZE", "RETREAT"))  # events of a force that goes somewhere


@dataclass(frozen=True, slots=True)
class Classes:
    """The lists as sets of lower-case words."""

    deeds: frozenset[str]
    dated: frozenset[str]
    one_sided: frozenset[str]
    violence: frozenset[str]
    fighting: frozenset[str]
    attack: frozenset[str]
    forces: frozenset[str]
    resumed: frozenset[str]
    envoys: frozenset[str]
    craft: frozenset[str]
    offices: frozenset[str]
    bearers: frozenset[str]
    titled: frozenset[str]
    posts: frozenset[str]
    helpers: frozenset[str]
    sending: frozenset[str]
    labour: frozenset[str]
    press: frozenset[str]
    works: frozenset[str]
    texts: frozenset[str]
    laws: frozenset[str]
    followers: frozenset[str]
    papers: frozenset[str]
    compounds: frozenset[str]
    trade: frozenset[str]
    goods: frozenset[str]


def classes(page: Page) -> Classes:
    """The lists of the page's lexicon; one that is missing is empty."""
    return page.lexicon.get(_compile)


def _compile(lexicon: Lexicon) -> Classes:
    table = lexicon.tables.get("events", {}).get("classes", {})
    return Classes(**word_sets(Classes, table))
