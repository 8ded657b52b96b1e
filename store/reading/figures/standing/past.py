"""Forces and arms that were there once and are no more: "at its height", "once 90,000 strong", "peaked at", "used to have".

In: a site and a draft of a strength or of arms. Out: the words that say so, or None.
"""

from datetime import timedelta

from store.reading.figures.counts.answered import ESTIMATE, WE_WERE
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.history import long_gone
from store.reading.figures.standing.years_back import years_back
from store.reading.text.grammar import CONTRASTS, OWN
from store.reading.text.harm import OWNED

HEIGHTS = frozenset("height peak zenith heyday prime apogee strongest".split())
PEAKED = (["peaked", "at"], ["peaking", "at"], ["peak", "of"], ["high", "of"], ["heyday", "of"], ["maximum", "of"])
HAD = frozenset(
    """numbered had fielded commanded kept boasted counted held stationed employed mustered maintained comprised owned
    operated totalled totaled stood ruled led deployed strong""".split()
)
ERAS = frozenset("war invasion conflict coup crisis revolution uprising collapse independence reform reforms".split())
HOT = HEIGHTS | frozenset(("once", "used", "before", "peaked", "peaking", "high", "maximum"))  # nothing is said without
HAD_THEN = frozenset(("had", "were", "numbered", "counted", "kept", "stationed"))
STILL = frozenset(("now", "today", "has", "have", "since", "been"))
NOW = STILL | {"but"}
YEAR = 4  # digits
BEGINNING = frozenset("began started entered opened".split())
FIRST = frozenset(("earlier", "initially", "previously"))
TELLING = frozenset(("put", "gave", "placed", "estimated", "given"))
THEN = frozenset("were thought reckoned guessed counted believed".split())
BEFORE = 2  # tokens of "at its"
BREAKS = CONTRASTS | {";", "now", "today"}
CAREERS = (["had", "commanded"], ["had", "led"], ["once", "commanded"], ["had", "trained"])
LAST_YEAR = timedelta(days=365)  # a quake of so long ago is another one
REACH = 12  # tokens before the number in which "at its height" stands
SOON = 6  # tokens after it
NEAR = 5


def was(site: Site, draft: Draft) -> str | None:
    """What says that the strength is of former days."""
    if draft.former:
        return "an earlier value"
    if (why := long_gone(site, draft) or years_back(site, draft)) is not None:
        return why
    if (year := _opening_year(site)) is not None:
        return year
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.last
    if draft.measure not in OWNED:
        told = not FIRST.isdisjoint(site.line.present) and "toll" in site.line.present
        return _earlier(lowers[:first]) if told else None
    if (why := _of_old(site, draft)) is not None:
        return why
    return _by_words(site, draft) if _may_be_past(lowers, first, last) else None


def _of_old(site: Site, draft: Draft) -> str | None:
    """``In the rainy season we thought 6,000``, ``In 2022 it had 5,000 men``, ``He had commanded 600 men in Cyprus``."""
    lowers, first = site.line.lowers, draft.counted.first
    if draft.rule in (ESTIMATE, WE_WERE) and not THEN.isdisjoint(lowers[max(0, first - REACH) : first]):
        return "then"
    if _in_a_year(site, first):
        return "in an earlier year"
    career = lowers[max(0, first - 2) : first] in CAREERS and lowers[max(0, first - 3) : first - 2] in (["he"], ["she"])
    return "in his career" if career else None


def _by_words(site: Site, draft: Draft) -> str | None:
    """What the words around the number say: "at its peak", "once", "used to have", "before the war"."""
    lowers, first, number = site.line.lowers, draft.counted.first, draft.counted.number.first
    if lowers[max(0, number - 3) : number] == ["left", "of", "the"]:
        return "left of"  # "has 40 left of the 70 with which it began"
    if lowers[max(0, first - 2) : first] in PEAKED:
        return "at its peak"
    before, behind = _own(site, first), lowers[draft.counted.last : draft.counted.last + SOON]
    if _height(before) or _height(behind):
        return "at its height"
    if _once(before, strong=draft.counted.strong):
        return "once"
    if before[-1:] and before[-3:-1] == ["used", "to"]:
        return "used to"
    if before[-2:] in (["started", "with"], ["began", "with"]):
        return "at the beginning"  # "The Council started with 9,000 fighters"
    if before[-1:] == ["with"] and not BEGINNING.isdisjoint(before) and not ERAS.isdisjoint(before):
        return "at the beginning"  # "It began the war with 3,400 soldiers"
    if before[:1] == ["before"] and "had" in before and not ERAS.isdisjoint(before[:SOON]):
        return "before the war"  # "Before the invasion X had massed 80,000 men"
    had = draft.counted.strong or "had" in before[-NEAR:]
    return "before the war" if had and _before_era(behind) else None


def measured_then(site: Site) -> bool:
    """``In 2007 a quake of magnitude 8.0 struck Pisco``: all days of the sentence are of former years, and none only since when."""
    day = site.page.day
    if day is None or not site.dates:
        return False
    since = any(site.line.lower(site.token(row.start) - 1) == "since" for row in site.dates)
    return not since and all(row.enddate < (day - LAST_YEAR).isoformat() for row in site.dates)


def _opening_year(site: Site) -> str | None:
    """``But in 2005 troops shot at them, killing 187``, ``In the 2011 war X lost 1,900``: a year long gone opens it, and no other time is told."""
    lowers = site.line.lowers
    at = next((j for j in (0, 1) if site.line.lower(j) in ("in", "during")), -1)
    year = site.line.lower(at + 1 + (site.line.lower(at + 1) == "the")) if at >= 0 else ""
    if site.page.day is None or len(year) != YEAR or not year.isdigit() or not STILL.isdisjoint(lowers):
        return None
    day = str(site.page.day.year)
    return year if year < day and all(row.enddate[:YEAR] < day for row in site.dates) else None


def _in_a_year(site: Site, first: int) -> bool:
    """``In 2022 it had 5,000 men in the Sahel``: a year long gone opens the clause, and so many were had then."""
    if HAD_THEN.isdisjoint(site.line.present):
        return False
    lowers = site.line.lowers
    low = next((j for j in range(first - 1, max(-1, first - REACH), -1) if lowers[j] == "in" and j < first - 2), -1)
    opens = low == 0 or (low > 0 and lowers[low - 1] in (";", ","))
    year = site.line.lower(low + 1)
    if not opens or len(year) != YEAR or not year.isdigit() or site.page.day is None:
        return False
    between = lowers[low + 2 : first]
    return int(year) < site.page.day.year and not HAD_THEN.isdisjoint(between) and NOW.isdisjoint(between)


def _may_be_past(lowers: list[str], first: int, last: int) -> bool:
    """Whether any word that tells of former days stands near: a look-up that spares most numbers the rest."""
    if "left" in lowers[:first] or not BEGINNING.isdisjoint(lowers[:first]):
        return True
    return not HOT.isdisjoint(lowers[max(0, first - REACH) : last + SOON])


def _earlier(before: list[str]) -> str | None:
    """``had earlier put the toll at six``, ``initially gave a toll of four``: a value that was told before another."""
    at = next(
        (j for j, word in enumerate(before) if word in FIRST and not TELLING.isdisjoint(before[j + 1 : j + 3])), -1
    )
    told = at >= 0 and "toll" in before[at:] and "but" not in before[at:]
    return "an earlier toll" if told else None


def _own(site: Site, first: int) -> list[str]:
    """The words before token ``first`` that no other number and no new clause part from it."""
    low = first
    while low > max(0, first - REACH) and site.line.lowers[low - 1] not in BREAKS and low - 1 not in site.heads:
        low -= 1
    return site.line.lowers[low:first]


def _height(words: list[str]) -> bool:
    """``at its height``, ``in their heyday``, ``at the peak of the war``."""
    at = next((j for j, word in enumerate(words) if word in HEIGHTS), 0)
    if at < BEFORE:
        return False
    owned = (
        words[at - 1] in OWN
        or words[at - 1].endswith(("’s", "'s"))
        or (words[at - 1] == "the" and words[at + 1 : at + 2] == ["of"])
    )
    return owned and not {"at", "in"}.isdisjoint(words[max(0, at - 3) : at - 1])


def _once(before: list[str], *, strong: bool) -> bool:
    """``, once 90,000 strong``, ``had once fielded 60,000``; not ``once 40,000 troops are there``."""
    near = before[-NEAR:]
    if "once" not in near:
        return False
    at = near.index("once")
    return strong or not HAD.isdisjoint(near[at + 1 :]) or (at > 0 and near[at - 1] in ("had", "was", "were"))


def _before_era(after: list[str]) -> bool:
    """``had 400 tanks before the war``."""
    at = after.index("before") if "before" in after else -1
    return at >= 0 and not ERAS.isdisjoint(after[at + 1 : at + 4])
