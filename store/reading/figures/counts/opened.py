"""Bare numbers of what opens their sentence without a number: "Of the warships sent south, four were sunk", "Among the dead, 12 are soldiers".

In: a site whose drafts are counted. Out: the bare drafts behind the opening's comma count what it names.
"""

from store.reading.figures.counts.heads import class_of
from store.reading.figures.site import Site
from store.reading.text.grammar import DETERMINERS

OPENING = frozenset(("of", "among"))
APOSTROPHES = frozenset(("'", "’"))
REACH = 14  # tokens of the opening


def opened(site: Site) -> None:
    """Give the bare numbers of the sentence the noun that "of the" opens it with."""
    line = site.line
    if line.lower(0) not in OPENING or line.lower(1) not in DETERMINERS or not site.drafts:
        return
    first = site.drafts[0].counted.first
    comma = next((j for j in range(2, min(REACH, len(line.lowers))) if line.lowers[j] == "," or j == first), -1)
    if comma < 0 or not site.heads.isdisjoint(range(comma)):
        return
    head = next((j for j in range(2, comma) if line.lowers[j] not in site.words.singulars and _counts(site, j)), -1)
    if comma == first and head != first - 1:
        return  # without a comma the noun stands right before its number: "Of its troops 2,600 stay on"
    kind = class_of(line, site.words, 2, head) if head > 0 else None
    owns = line.lower(head + 1) in APOSTROPHES and line.glued(head + 1)  # "of the soldiers' pay"
    if kind is None or owns or line.lowers[head] in site.words.nouns:
        return
    for draft in site.drafts:
        if draft.counted.kind == "bare":
            draft.counted.kind, draft.counted.unit = kind, line.words[head]


def _counts(site: Site, j: int) -> bool:
    """Whether token ``j`` is a plural that a number may count, arms and people alike; a conditional noun by the words before it."""
    return class_of(site.line, site.words, 2, j) in ("force", "equipment", "people", "formation")
