"""Numbers that a newsroom or an office takes back: "An earlier version of this article said 210 people were missing", "In our release of 16
November the number was given as 1,410" before "a typing error", "47 deaths, which was corrected the same day".

In: a site and a draft. Out: the words that show it, or None. What a newsroom wrote in error is denied, whoever gave it first.
"""

from itertools import pairwise

from store.reading.figures.site import Draft, Site
from store.reading.text.newsroom import EARLIER, LEAD, earlier_writing

PAPERS = frozenset("release report statement bulletin announcement notice communiqué update sitrep".split())
GAVE = frozenset("given gave stated put reported said listed wrote printed".split())
WRONG = frozenset(
    "correction corrected corrects typing misprint typographical incorrect incorrectly erroneously".split()
)
RIGHT = 6  # tokens of "; the correct number is now"
NUMBERS = frozenset("number figure total toll count".split())
OPENING = 9  # tokens of "Correction: In our release of"
BEHIND = 6  # tokens from a number over its noun to "which was corrected"
MENDED = (["which", "was"], ["which", "were"], ["which", "has"], ["that", "was"])
TAKEN_BACK = frozenset(("corrected", "withdrawn"))


def retracted(site: Site, draft: Draft) -> str | None:
    """What was written before and is corrected, where it opens the line and the number follows."""
    if EARLIER.isdisjoint(site.line.present):
        return None
    lowers = site.line.lowers[: LEAD + 1]
    at = earlier_writing(lowers)
    near = site.line.lowers[max(0, draft.counted.first - RIGHT) : draft.counted.first]
    if at is None:
        return _near(near)
    if draft.counted.first <= at or _is_right(near):
        return None
    return f"{lowers[at]} {lowers[at + 1]}"


def _near(near: list[str]) -> str | None:
    """``freed to six; an earlier version said nine``: the words that show what was written before, right before its number."""
    at = earlier_writing(near)
    return f"{near[at]} {near[at + 1]}" if at is not None and not GAVE.isdisjoint(near[at + 2 :]) else None


def _is_right(near: list[str]) -> bool:
    """``said 530 were sent; the number is 520``: behind a stop or "the number is" stands the right one."""
    return ";" in near or any(noun in NUMBERS and verb in ("is", "was") for noun, verb in pairwise(near))


def corrected(site: Site, draft: Draft) -> str | None:
    """What an office gave before and says was wrong: the right number stands beside it, so this one is only of before."""
    line = site.line
    if not TAKEN_BACK.isdisjoint(line.present) and _corrected_behind(site, draft.counted.last):
        return "which was corrected"
    return _in_a_paper(site, draft.counted.first) if "in" in line.lowers[:OPENING] else None


def _corrected_behind(site: Site, last: int) -> bool:
    """``47 deaths, which was corrected by the authorities``: a clause right behind the number."""
    lowers = site.line.lowers
    which = next((j for j in range(last, min(last + BEHIND, len(lowers) - 2)) if lowers[j : j + 2] in MENDED), -1)
    return which > 0 and lowers[which - 1] == "," and not TAKEN_BACK.isdisjoint(lowers[which + 2 : which + 5])


def _in_a_paper(site: Site, first: int) -> str | None:
    """``In our release of 16 November the number of cases was given as 1,410``, where this sentence or the next one says that it was wrong."""
    lowers, page = site.line.lowers, site.page
    at = lowers.index("in")
    paper = next((j for j in range(at + 2, at + 5) if site.line.lower(j) in PAPERS), -1)
    own = (
        site.line.lower(at + 1) == "our" or "correction" in lowers[:at]
    )  # "the error of the pilot" corrects no statement
    if paper < 0 or not own or GAVE.isdisjoint(lowers[paper:first]):
        return None
    rows = page.sentences[site.index : site.index + 2]
    wrong = any(not WRONG.isdisjoint(page.lowers[row.first : row.last]) for row in rows)
    return f"in {lowers[at + 1]} {lowers[paper]}" if wrong else None
