"""The missing who are found, the wounded who leave hospital and the ill who recover: "30 of the 46 wounded have been discharged".

In: a site and a draft of people who came to harm. Out: what became of them (models.FATES) and the words that say so, or None.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import NOT
from store.reading.text.harm import TAKEN

_FOUND = ("found", (("found", "alive"), ("found", "safe"), ("found", "unharmed")))
BETTER = {
    "missing": ("found", (("turned", "up"),)),  # "found safe" of them tells found_again.py: they are no figure
    "evacuated": _FOUND,
    **dict.fromkeys(TAKEN, _FOUND),
    "wounded": (
        "discharged",
        (("discharged",), ("left", "hospital"), ("sent", "home"), ("gone", "home"), ("allowed", "home")),
    ),
    "infected": ("recovered", (("recovered",), ("cured",), ("discharged",))),
}
AHEAD = NOT | frozenset("treated will would could may might must should can hope hoped expected if until to".split())
WELL = frozenset(("alive", "safe", "unharmed"))
PARTED = frozenset(("", ";", "after", "before", "when", "while", "as", "where", "because", "but"))
REACH = 9  # tokens behind those who are counted


def better(site: Site, draft: Draft) -> tuple[str, str] | None:
    """What became of those who are counted since, by the verb behind them."""
    row = BETTER.get(draft.measure or "")
    last = draft.counted.last
    if draft.measure in TAKEN and not draft.total and site.line.lower(draft.counted.first - 1) == "found":
        return ("found", "found … alive") if not WELL.isdisjoint(site.line.lowers[last : last + REACH]) else None
    if row is None or draft.total:
        return None
    if row[0] == "found" and site.line.lower(draft.counted.first - 1) == "found" and site.line.lower(last) in WELL:
        return "found", f"found … {site.line.lower(last)}"
    end = next((j for j in range(last, last + REACH) if j in site.heads or site.line.lower(j) in PARTED), last + REACH)
    words = site.line.lowers[last:end]
    for at in range(len(words)):
        told = next((phrase for phrase in row[1] if tuple(words[at : at + len(phrase)]) == phrase), None)
        if told is not None:
            done = at == 0 or not AUXILIARIES.isdisjoint(words[:at])
            return (row[0], " ".join(told)) if done and AHEAD.isdisjoint(words[:at]) else None
    return None
