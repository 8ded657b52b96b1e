"""Missing people who are missing no more: "all have been found safe", "have been accounted for", "were reunited with their families".

In: a site and a draft of missing or trapped people. Out: whether the words behind them say so; who may be, or is yet to be found, is missing.
"""

from store.reading.figures.site import Draft, Site

FINDING = frozenset(
    "found located discovered traced turned emerged returned brought rescued picked recovered plucked tracked walked made surfaced".split()
)
SAFE = frozenset("safe safely alive unharmed unhurt uninjured well home".split())
DONE = frozenset(("reunited", "resurfaced"))
OPEN = frozenset(
    """not n't never yet until till if unless whether will would could may might must should hope hopes hoped hoping feared believed no nobody none
    being""".split()
)
PARTED = frozenset(("but", "while", "although", ";", ".", "though"))
REACH = 14  # tokens behind those who are counted
NEAR = 4  # tokens from "found" to "safe"


def found_again(site: Site, draft: Draft) -> bool:
    """Whether those who are counted were found."""
    lowers, last = site.line.lowers, max(draft.counted.last, draft.cue + 1)
    for at in range(draft.counted.last, min(last + REACH, len(lowers))):
        word = lowers[at]
        if word in OPEN or word in PARTED or at in site.heads:
            return False
        if word in DONE or lowers[at : at + 2] == ["accounted", "for"]:
            return True
        if word in FINDING and at >= last - 1 and not SAFE.isdisjoint(lowers[at + 1 : at + NEAR]):
            return "dead" not in lowers[at + 1 : at + NEAR]
    return False
