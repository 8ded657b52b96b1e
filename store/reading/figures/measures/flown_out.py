"""Wounded who are counted as they are brought out: "118 wounded people had been flown out", "two planes took out 62 wounded".

In: a site and a draft that its words tell as wounded. Out: it counts those who were brought out, not all who are hurt.
"""

from store.reading.figures.links.wholes import of_them
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.numbers_line import Line

BRINGING = frozenset(
    "took take takes taking taken flown flew fly flies flying brought bring brings bringing lifted ferried ferry got".split()
)
BROUGHT = frozenset("flown taken brought lifted ferried".split())
HURT = "wounded"
OUT = "wounded who are brought out"  # a rule
WITHIN = frozenset("already now since also safely then".split())


def bring_out(site: Site, draft: Draft) -> None:
    """Make evacuated of the wounded who are brought out, and of ``19 of them children``; their noun says that they are wounded."""
    if draft.measure != "wounded" or "out" not in site.line.present:
        return
    before = site.draft_before(draft)
    if before is not None and before.rule == OUT and of_them(site, draft) and site.line.lower(draft.cue) == HURT:
        draft.measure, draft.rule = "evacuated", f"part of {OUT}"
        draft.source = draft.part = before
    elif _flown_out(site.line, draft):
        word = site.line.words[draft.cue]
        draft.measure, draft.rule = "evacuated", OUT
        draft.unit = f"{word} {draft.unit}" if draft.unit else word


def _flown_out(line: Line, draft: Draft) -> bool:
    """Whether "out" and a verb of carrying stand right before the number or right behind those who are counted."""
    counted, cue = draft.counted, draft.cue
    if not counted.number.last <= cue <= counted.last:
        return False
    first, at = counted.first, max(counted.last, cue + 1)
    begin = at
    while line.lower(at) in AUXILIARIES or line.lower(at) in WITHIN:
        at += 1
    before = line.lower(first - 1) == "out" and line.lower(first - 2) in BRINGING
    before = before or (line.lower(first - 1) in BRINGING and line.lower(begin) == "out")
    return before or (at > begin and line.lower(at) in BROUGHT and line.lower(at + 1) == "out")
