"""The same of another side, by its owner alone: "650 aircraft to the South's 250", "its 8,000 men are no match for Oskia's 210,000".

In: a site and a draft without a noun. Out: whether it counts what a number before it in the sentence counts; it takes the noun.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.links.ties import ENDS
from store.reading.figures.site import Draft, Site, most
from store.reading.text.tokens import OWNER_ENDINGS

COMPARING = frozenset(("to", "against", "than", "versus"))
NAME = 4  # tokens of the owner
APART = 100  # a number so many times another counts something else


def rivals(site: Site, draft: Draft) -> bool:
    """Give the draft the noun of the number before that is nearest to it in size."""
    if draft.counted.kind != "bare" or draft.at < 1 or not _owned(site, draft):
        return False
    alike = [other for other in site.drafts[: draft.at] if other.counted.kind in ARMS and _ratio(draft, other) < APART]
    if not alike:
        return False
    draft.source = min(alike, key=lambda other: _ratio(draft, other))
    draft.unit, draft.counted.kind = draft.source.unit, draft.source.counted.kind
    draft.measure, draft.rule = draft.source.measure, "beside the figure before, of another"
    return True


def _owned(site: Site, draft: Draft) -> bool:
    """Whether an owner, behind a word that compares, stands right before the number, and nothing behind it."""
    line, owner = site.line, draft.counted.first - 1
    if not line.lower(owner).endswith(OWNER_ENDINGS) or line.lower(draft.counted.last) not in ENDS:
        return False
    first = owner
    while first > max(0, owner - NAME) and line.words[first][0].isupper():
        first -= 1
    first -= line.lower(first) == "the"
    match = line.lower(first) == "for" and line.lower(first - 1) == "match"  # "are no match for Oskia's 210,000"
    return first < owner and (match or line.lower(first) in COMPARING)


def _ratio(draft: Draft, other: Draft) -> float:
    """How many times the one is the other, 1 or more."""
    low, high = sorted((most(draft), most(other)))
    return high / low if low else float("inf")
