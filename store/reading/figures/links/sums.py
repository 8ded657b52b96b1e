"""Bare numbers that sum up, dispute or change the figure before: "bringing the total to 214", "residents spoke of 20", "raise this to 40,000".

In: a site, a draft without a noun and the draft that it may sum up. Out: why it does, or None.
"""

from itertools import pairwise

from store.reading.figures.counts.counted import FORCES, MEN
from store.reading.figures.links.disputed import ENDS, NUMBERS, total_of
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import LISTING, OPENING_QUOTES
from store.reading.text.harm import CASUALTIES, HARM, TOLLS

CALLED = frozenset(
    "free phone telephone emergency hotline helpline ticket flight serial account registration dial".split()
)
IS = frozenset("is was at to be stood stands closer rose reached now than actually".split())
BRINGING = frozenset(
    "bringing brings brought bring taking takes took take raising raised pushing pushed lifting".split()
)
PASSING = frozenset("past beyond above over".split())
SINCE = frozenset("since so now stands stood is was has had rose".split())
GIVEN = frozenset("given got gets kept keeps offered pledged promised received".split())
SENDING = frozenset("send sends sending sent deploying offering lending".split())
CHANGED = frozenset(
    "raise raised increase increased cut reduce reduced expand expanded double lift bring brought take taken shrunk shrank dwindled grown grew risen fallen swollen dropped thinned climbed".split()
)
POINTING = frozenset("this it that them strength size number numbers ranks".split())
MANY = 100
THEIRS = 8  # tokens back to "their number"
CORRECTED = "the figure before, corrected"
APART = 20  # a number so many times another is no correction of it
ITEM = "an item of the figure before"  # told by who tells the whole
TO_BE = frozenset((("is", "to", "be"), ("it", "will", "be"), ("it", "would", "be"), ("it", "should", "be")))
DASHES = frozenset((",", "–", "—", "("))
POLICE = frozenset("police policemen soldiers officers".split())
ITEMS = 3  # a whole and two items at least


def alike(draft: Draft, source: Draft) -> bool:
    """Whether two numbers are near enough for one to correct the other."""
    now, before = draft.counted.high or draft.counted.low or 0, source.counted.high or source.counted.low or 0
    return not before or before / APART <= now <= before * APART


def summed(site: Site, draft: Draft) -> str | None:
    """``the figure was 7``, ``the true number is closer to 5,500``, ``bringing the total to 214``."""
    line, at = site.line, draft.counted.first - 1
    at -= line.lower(at) in OPENING_QUOTES
    past = line.lowers[draft.counted.first] in PASSING or line.lower(at) in PASSING
    if past and _brought(line.lowers[max(0, at - 4) : at + 1]):
        return "the figure before, summed"  # "taking the Irish total past 165"
    if line.lower(at) not in IS:
        return None
    near = line.lowers[max(0, at - 4) : at]
    if line.lower(at) == "to" and near[-1:] and near[-1] in BRINGING and _total_behind(site, draft.counted.number.last):
        return "the figure before, summed"  # "bringing to 164,000 the total since January"
    if line.lower(at) == "to" and near[-1:] != ["closer"]:
        near = line.lowers[max(0, at - 14) : at]  # "taking the number deployed there since May to 15,000"
        return "the figure before, summed" if ("number", "deployed") in pairwise(near) or _brought(near) else None
    if line.lowers[:2] == ["the", "total"] and line.lower(2) in SINCE:
        return "the figure before, summed"
    told = not NUMBERS.isdisjoint(near) and {"of", "whose", "for"}.isdisjoint(near)
    return CORRECTED if told and not (_called(near) or _of_another(site, draft)) else None


def _of_another(site: Site, draft: Draft) -> bool:
    """``188 patients had been admitted; the right number is 168``: it sets right a number of its own sentence that counts no harm."""
    before = site.draft_before(draft)
    people = before is not None and before.measure is None and before.counted.kind == "people"
    return people and before is not None and before.unit is not None and (before.counted.low or 0) > 1


def _total_behind(site: Site, at: int) -> bool:
    return site.line.lower(at) == "the" and site.line.lower(at + 1) in ("total", "overall", "cumulative")


def _brought(near: list[str]) -> bool:
    """``bringing the total to``, ``which took the overall number of dead to``: the verb and what is summed side by side."""
    verbs = [j for j, word in enumerate(near) if word in BRINGING]
    return bool(verbs) and not NUMBERS.isdisjoint(near[verbs[-1] + 1 : verbs[-1] + 4])


def _called(near: list[str]) -> bool:
    """``the toll-free number is 1144``: one that people dial or quote counts nobody."""
    return any(word.rpartition("-")[2] in CALLED for word in near)


def of_their_number(site: Site, draft: Draft, source: Draft) -> bool:
    """``asked that their number be raised from 24 to 60``: of those whom the sentence before is about, and not of the dead."""
    near = site.line.lowers[max(0, draft.counted.first - THEIRS) : draft.counted.first]
    return source.measure in CASUALTIES and ("their", "number") in pairwise(near)


def changed(site: Site, draft: Draft, source: Draft) -> str | None:
    """``wants to raise this to 40,000``, ``has been offered 3,200``, ``speaks of sending up to 10,000``, ``in June it was 25,000``."""
    lowers, first = site.line.lowers, draft.counted.first
    if source.counted.kind not in FORCES or of_their_number(site, draft, source):
        return None
    if source.measure in TOLLS and lowers[max(0, first - 2) : first] == ["down", "to"]:
        return None  # "killed 11 rebels. The rebels are down to about 1,100"
    before, ends = site.line.lower(first - 1), site.line.lower(draft.counted.last) in ENDS
    up = before == "to" and site.line.lower(first - 2) in ("up", "down")
    raised = before == "to" and not CHANGED.isdisjoint(lowers[max(0, first - 6) : first])
    pointed = not POINTING.isdisjoint(lowers[max(0, first - 6) : first])
    many = (draft.counted.number.low or draft.counted.number.high or 0) >= MANY
    ends = ends or site.line.lowers[draft.counted.last : draft.counted.last + 3] == ["of", "the", "total"]
    sent = many and ends and (before in GIVEN or before in SENDING) and not total_of(site, draft)
    fell = before == "to" and many and any(other.former and other is source for other in site.drafts)
    was = many and ends and before in ("was", "is") and site.line.lower(first - 2) == "it"
    was = was or (many and ends and tuple(lowers[max(0, first - 4) : first])[-3:] in TO_BE)
    return (
        "the force before, changed"
        if (raised and (pointed or up)) or site.line.lowers[first - 2 : first] == ["down", "to"] or sent or was or fell
        else None
    )


def itemise(site: Site) -> None:
    """``Seven people were killed: four officers, two rebels and a driver``: items behind a colon that add up to the number before."""
    if len(site.drafts) < ITEMS:
        return
    for at, whole in enumerate(site.drafts):
        arms = whole.counted.kind == "equipment" and whole.measure is None
        colon = _colon(site, at) if whole.measure in HARM or arms else -1
        comma = _comma(site, at) if colon < 0 and whole.measure in HARM else -1
        colon = max(colon, comma)
        items = [other for other in site.drafts[at + 1 :] if other.counted.first > colon > 0]
        if (
            len(items) < ITEMS - 1
            or sum(other.counted.number.high or 0 for other in items) != whole.counted.number.high
        ):
            continue
        for item in items:
            if arms:
                item.counted.kind, item.source, item.part = "equipment", whole, whole
            elif item.measure is None and item.counted.kind in MEN:
                item.measure, item.rule, item.source = whole.measure, ITEM, whole
                item.part = whole if comma > 0 else None
                _and_police(site, item)


def _colon(site: Site, at: int) -> int:
    """The colon between the draft and the next one, -1 for none."""
    low, high = site.drafts[at].counted.last, site.drafts[at + 1].counted.first if at + 1 < len(site.drafts) else 0
    return next((j for j in range(low, high) if site.line.lowers[j] == ":"), -1)


def _comma(site: Site, at: int) -> int:
    """``71 people had died, 44 civilians and 27 soldiers``: the comma right before the next number, and nothing but nouns and joints from there on."""
    lowers, items = site.line.lowers, site.drafts[at + 1 :]
    comma = items[0].counted.first - 1 if items else -1
    if comma < 0 or lowers[comma] not in DASHES or site.line.lower(items[0].counted.last) == "more":
        return -1
    gaps = [lowers[one.counted.last : two.counted.first] for one, two in pairwise(items)]
    return comma if all(gap and LISTING.issuperset(gap) for gap in gaps) else -1


def _and_police(site: Site, item: Draft) -> None:
    """``27 soldiers and police``: both are counted."""
    last, line = item.counted.last, site.line
    if line.lower(last) == "and" and line.lower(last + 1) in POLICE and not line.lower(last + 2).isalpha():
        item.unit = f"{item.unit} and {line.words[last + 1]}"
