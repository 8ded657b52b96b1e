"""Bare numbers of arms that were named right before without a number: "They have drones, small ones, about 50 of them".

In: a site and a bare draft. Out: whether it counts those arms; its unit and kind are set.
"""

from store.reading.figures.site import Draft, Site

ARMS = ("equipment", "munitions")
OWNING = frozenset(
    "has have had own owns owned field fields fielded deployed deploys deploy keeps keep kept possess possesses seized captured lost".split()
)
BACK = 9  # tokens from the arms, over "small ones", to the number
VERB = 5  # tokens from the verb of having to the arms
ASIDE = frozenset(", – — (".split())


def arms_of_them(site: Site, draft: Draft) -> bool:
    """``tanks, perhaps 40 of them, and guns``: a side has the arms, and nothing else was counted or named since."""
    lowers, at = site.line.lowers, draft.counted.number.last
    if draft.counted.kind != "bare" or lowers[at : at + 2] != ["of", "them"]:
        return False
    first = draft.counted.first
    near = range(first - 1, max(0, first - BACK), -1)
    head = next(
        (j for j in near if site.words.units.get(lowers[j]) is not None and lowers[j] not in site.words.singulars), -1
    )
    if head < 1 or site.words.units[lowers[head]] not in ARMS or not site.heads.isdisjoint(range(head, first)):
        return False
    if lowers[first - 1] not in ASIDE or OWNING.isdisjoint(lowers[max(0, head - VERB) : head]):
        return False
    draft.unit, draft.counted.kind, draft.rule = site.line.words[head], "equipment", "of the arms named before"
    return True
