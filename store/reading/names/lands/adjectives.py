"""Adjectives of lands: Hargish of Hargoland, Velmaran of Velmara.

In: a sheet and two words. Out: whether one is the adjective of the other.
"""

from store.reading.names.lands.realms import SHORTEST
from store.reading.names.sheet import Sheet

_LANDS = ("land", "stan", "mark")  # endings that an adjective drops: Hargoland, Hargish


def is_adjective_of(sheet: Sheet, adjective: str, country: str) -> bool:
    """Whether ``adjective`` ends like a demonym and shares its stem with ``country``."""
    word = adjective[:-1] if adjective.endswith("s") and not adjective.endswith("ss") else adjective
    for ending in sheet.words.endings:
        stem = word[: -len(ending)]
        if (
            word.endswith(ending)
            and len(stem) >= SHORTEST - 1
            and country.startswith(stem)
            and len(country) - len(stem) - 4 * country.endswith(_LANDS) < SHORTEST
        ):
            return not country.startswith(word) or len(country) < len(word)
    return False
