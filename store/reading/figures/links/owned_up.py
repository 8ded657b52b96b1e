"""Losses that a side owns up to by who they were: "Sarn counted 37 dead. Brod admits to five soldiers and eight civilians".

In: a site and a draft. Out: whether it counts dead; its measure is set. Dead must be told last in the sentences before.
"""

from store.reading.figures.counts.counted import MEN
from store.reading.figures.site import Draft, Site
from store.reading.text.telling import ADMITTING

RULE = "admitted to, as those before"


def owned_up(site: Site, draft: Draft) -> bool:
    """Whether the side admits to so many, or to those right before "and" in the sentence."""
    if draft.counted.kind not in MEN:
        return False
    before = site.draft_before(draft)
    joined = before is not None and site.line.lowers[before.counted.last : draft.counted.first] in (["and"], [","])
    if not (joined and before is not None and before.rule == RULE) and not _admitted(site, draft):
        return False
    draft.measure, draft.rule, draft.cue = "killed", RULE, -1
    return True


def _admitted(site: Site, draft: Draft) -> bool:
    """``admits to five soldiers`` behind a toll."""
    at = draft.counted.first - 1
    told = next((one.measure for one in reversed(site.earlier) if one.measure or one.counted.head >= 0), None)
    return site.line.lower(at) == "to" and site.line.lower(at - 1) in ADMITTING and told == "killed"
