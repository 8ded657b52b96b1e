"""Troops and machines told of behind "of which": "58 aircraft, of which 41 crossed the line", "300 tanks, 100 of which were destroyed".

In: a site and a draft without a noun. Out: it counts the machines before it; or whether the cue found for it is told of troops, who do
not flee when they cross a river.
"""

from store.reading.figures.links.wholes import of_them, of_which
from store.reading.figures.site import Draft, Site, most

PEOPLE = frozenset(("people", "bare"))  # kinds of whom flight may be told
TROOPS = frozenset(("force", "formation"))
CROSSED = "phrase crossed"
RACED = frozenset(("finish", "finishing"))  # "crossed the finishing line"


def some_of_the_machines(site: Site, draft: Draft) -> None:
    """Let a part of the arms counted before it in the sentence have their noun."""
    before = site.draft_before(draft)
    if before is None or before.counted.kind != "equipment" or not _partly(site, draft):
        return
    if not 1 < most(draft) <= most(before):
        return
    draft.counted.kind, draft.counted.unit, draft.unit = "equipment", before.counted.unit, before.counted.unit
    draft.source = before
    if of_them(site, draft):
        draft.counted.last = max(draft.counted.last, draft.counted.number.last + 2)  # the verb stands behind "of which"


def crossing(site: Site, draft: Draft, hit: tuple[str, str, int]) -> bool:
    """Whether a number without a noun, told to have fled, is some of the troops or ships before it."""
    before = site.draft_before(draft)
    if hit[1].startswith(CROSSED) and site.line.lower(hit[2] + 2) in RACED:
        return True
    if hit[0] != "displaced" or draft.counted.kind != "bare" or before is None or before.counted.kind in PEOPLE:
        return False
    if most(draft) > most(before):
        return False  # "twenty buses came and 900 crossed the border"
    return _partly(site, draft) or (before.counted.kind not in TROOPS and hit[1].startswith(CROSSED))


def _partly(site: Site, draft: Draft) -> bool:
    """``41 of which``, ``of which 41``, ``12 of them``."""
    return draft.counted.kind == "bare" and (of_them(site, draft) or of_which(site, draft))
