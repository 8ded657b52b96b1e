"""A bare number of another side's, beside which a force is measured: "41,000 soldiers, nearly three times Ondara's 15,000".

In: a site, a draft without a noun and the drafts before it. Out: the force of the same sentence that it counts the like of, or None; whose
the number is becomes the draft's holder.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import group_at
from store.reading.figures.links.left_out import BEHIND, MUSTERED
from store.reading.figures.site import Draft, Site, most
from store.reading.text.tokens import OWNER_ENDINGS

COMPARING = frozenset("times than against to as half double twice".split())
FEW, LARGER = 10, 100  # a number so many times its like is of something else
NAME = 4  # tokens of "the Sarn Republic's"


def compared(site: Site, draft: Draft) -> bool:
    """Whether the number is what the owner right before it has of what was counted before in the sentence."""
    line, first = site.line, draft.counted.first
    owner = line.words[first - 1] if first > 1 else ""
    if draft.counted.kind != "bare" or draft.unit or most(draft) < FEW or not owner.endswith(OWNER_ENDINGS):
        return False
    near = line.lowers[max(0, first - 1 - NAME) : first - 1]
    if not owner[:1].isupper() or COMPARING.isdisjoint(near) or line.lower(draft.counted.last) not in BEHIND:
        return False
    told = (one for one in reversed(site.before(draft)) if one.counted.kind in ARMS)
    source = next((one for one in told if one.measure in MUSTERED), None)
    holder = group_at(site, max(0, first - NAME), first) or owner[:-2]
    if any(row.end >= line.starts[first - 1] and row.start < line.ends[first - 1] for row in site.dates):
        return False  # "to guard January's 200"
    if source is None or not most(source) / LARGER <= most(draft) <= most(source) * LARGER:
        return False
    draft.unit, draft.counted.kind, draft.source = source.unit, source.counted.kind, source
    draft.holder, draft.rule = holder, "the like of the force before, of another"
    return True
