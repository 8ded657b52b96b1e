"""Whose those are by the body behind them that they are of: "14 dead in the ranks of the Keshi army", "33 bodyguards drawn from his own navy".

In: a site and a draft. Out: a country's or body's name, or None.
"""

from store.reading.figures.holders.groups import group_at
from store.reading.figures.holders.prepositions import named_behind, phrase_end
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import OWN
from store.reading.text.harm import LOSSES

DRAWN = frozenset(
    "drawn chosen picked handpicked hand-picked selected recruited taken seconded detached borrowed lent loaned".split()
)
ARMED = frozenset(
    "army navy forces troops soldiers military ranks men fighters police guard marines militia rebels peacekeepers insurgents".split()
)
PHRASE = 4  # tokens of "dead in the ranks"


def behind(site: Site, draft: Draft) -> str | None:
    """The body that they were drawn from, or in whose ranks they fell."""
    line, at = site.line, draft.counted.last
    if line.lower(at) in DRAWN and line.lower(at + 1) == "from":
        return pronoun(site, at + 2) if line.lower(at + 2) in OWN else _armed(site, at + 1)
    if (aboard := _aboard(site, at)) is not None:
        return aboard
    return _fallen(site, at) if draft.measure in LOSSES else None


def _aboard(site: Site, last: int) -> str | None:
    """``4,500 sailors are aboard the American ships``: whose the ships are."""
    lowers = site.line.lowers
    at = last + (site.line.lower(last) in AUXILIARIES)
    at += site.line.lowers[at : at + 2] == ["on", "board"]
    if site.line.lower(at) not in ("aboard", "board"):
        return None
    end = phrase_end(site, at + 1)
    craft = next(
        (
            j
            for j in range(at + 1, end)
            if site.words.units.get(lowers[j]) == "equipment" or lowers[j] in site.words.afloat
        ),
        0,
    )
    return group_at(site, at + 1, craft) if craft else None


def _fallen(site: Site, last: int) -> str | None:
    """``14 dead in the ranks of X``, ``26 killed among the X troops``: whose ranks they are."""
    lowers = site.line.lowers
    for at in range(last, min(last + PHRASE, len(lowers) - 1)):
        if lowers[at] == "among" and lowers[at + 1] != "them":
            return _armed(site, at)
        if lowers[at] == "ranks" and lowers[at + 1] == "of":
            return named_behind(site, at + 1, phrase_end(site, at + 2))
    return None


def _armed(site: Site, at: int) -> str | None:
    """The body in arms named behind the preposition at token ``at``."""
    end = phrase_end(site, at + 1)
    armed = not ARMED.isdisjoint(site.line.lowers[at + 1 : end])
    return named_behind(site, at, end) if armed else None
