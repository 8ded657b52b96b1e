"""What is done with forces, in phrases of several words, by which rules tell whose they are: "on loan from", "reported for duty".

Each field is a list of ``[deeds]`` in config/lexicon/units.toml, where it is described; a desk's own lexicon adds to them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from store.reading.figures.counts.phrases import Table, keyed


@dataclass(frozen=True, slots=True)
class Deeds:
    """The phrases as tables for ``match_after``; those of ``acquired`` stand before a number, for ``match_before``."""

    set_out: Table
    served: Table
    called: Table
    answered: Table
    acquired: Table


def deeds(table: Mapping[str, Iterable[str]]) -> Deeds:
    """The phrases of a table; a list that is missing is empty."""
    return Deeds(
        set_out=keyed({"set out": table.get("set_out", ())}, 0),
        served=keyed({"served": table.get("served", ())}, 0),
        called=keyed({"called": table.get("called", ())}, 0),
        answered=keyed({"answered": table.get("answered", ())}, 0),
        acquired=keyed({"acquired": table.get("acquired", ())}, -1),
    )
