"""The place behind the noun that is counted: "killed 12 people in X", unless it is of another clause, another number or who tells of it.

In: a site, a draft and the places of its sentence that a preposition ties to something. Out: one of them, or None.
"""

from store.reading.figures.places import apart as figures_apart
from store.reading.figures.places.lands import Spot
from store.reading.figures.places.not_there import not_there
from store.reading.figures.places.spots import WALK
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES, MODALS
from store.reading.text.harm import OWNED
from store.reading.text.telling import SAID, STATED

SHARES = frozenset(("third", "half", "quarter", "most", "many", "some"))
TELLING = STATED | frozenset(
    "say says said writes wrote told tells reported reports added adds announced confirmed claimed acknowledged".split()
)
CUTTING = STATED | frozenset(
    "; while whereas but said told against compared than versus according because whether unless".split()
)
ASIDE = 5  # tokens of ", he said," and of the comma that opens it
INSERTED = 12  # tokens of ", according to a ministry's statement, "
TELLS = frozenset(("said", "says", "told"))


def is_near(site: Site, draft: Draft, spot: Spot) -> bool:
    """No other number stands between."""
    return not any(draft.counted.last <= head < spot.first for head in site.heads)


def following(site: Site, draft: Draft, places: list[Spot]) -> Spot | None:
    """The first place after the noun; past another number only where one verb has both (12 killed and 40 wounded in X)."""
    behind = [spot for spot in places if spot.first >= draft.counted.last]
    goes_on = _behind_aside(site, draft.counted.last)  # "most of them from the camp at Y, were killed in X"
    after = figures_apart.past_asides(site, draft, [spot for spot in behind if spot.first >= goes_on] or behind)
    if not after:
        return None
    spot = after[0]
    if len(after) > 1:
        if draft.counted.whole >= 0 and not AUXILIARIES.isdisjoint(site.line.lowers[after[0].last : after[1].first]):
            return after[1]  # "2,400 of the 4,600 soldiers in the Sahel are in Mali"
        if site.line.lower(draft.counted.last) == "from" and _goes_on(site, after[0], after[1]):
            return after[1]  # "1,700 men from the 82nd Division at Fort Bragg would go to Poland"
        spot = after[1] if figures_apart.through(after[0], after[1]) else spot  # "fled across the river to X"
    if _is_of_another(site, draft, spot):
        return None
    harm = draft.measure not in OWNED
    if harm or is_near(site, draft, spot) or _has_twin(site, draft, spot):
        return spot
    between = site.line.lowers[draft.counted.last : spot.first]
    return spot if site.words.own.isdisjoint(between) and AUXILIARIES.isdisjoint(between) else None


def _goes_on(site: Site, home: Spot, goal: Spot) -> bool:
    """Whether those from the first place would go to the second."""
    between = site.line.lowers[home.last : goal.first]
    return goal.preposition in ("to", "into") and not MODALS.isdisjoint(between) and CUTTING.isdisjoint(between)


def _is_of_another(site: Site, draft: Draft, spot: Spot) -> bool:
    """Whether a place behind the noun belongs to another clause, another number or whoever tells of it."""
    last = draft.counted.last
    if is_cut(site, last, spot.first) or not_there(site, draft, spot) or _of_next_item(site, draft, spot):
        return True
    if figures_apart.next_clause(site, last, spot.first) or figures_apart.resumed(site, draft, spot):
        return True
    if not is_near(site, draft, spot) and figures_apart.of_part(site, draft, spot):
        return True
    lowers = site.line.lowers
    if not TELLING.isdisjoint(lowers[spot.last : spot.last + 2]) and "," in lowers[last : spot.first]:
        return True  # "…, our reporter at the harbour says"
    return _opens_next(site, spot) and last < spot.first


def _of_next_item(site: Site, draft: Draft, spot: Spot) -> bool:
    """``five in X, two of them children, a shepherd in Y``: behind the comma that ends a part, the list goes on without a verb."""
    between = site.line.lowers[draft.counted.last : spot.first]
    part = site.line.lowers[draft.counted.number.last : draft.counted.number.last + 2] == ["of", "them"]
    item = between[:1] == [","] and between[1:2] != [] and between[1] in ARTICLES
    return part and item and AUXILIARIES.isdisjoint(between)


def _has_twin(site: Site, draft: Draft, spot: Spot) -> bool:
    """``4,000 marines and 22 vehicles have landed on X``, ``about 3,500 men with 11 tanks``: the place of the number joined to this one."""
    twin = site.draft_behind(draft)
    if twin is None or site.line.lowers[draft.counted.last : twin.counted.first] not in (["and"], ["with"]):
        return False
    return is_near(site, twin, spot)


def _opens_next(site: Site, spot: Spot) -> bool:
    """``…, and in Arbo some 15,000 are cut off``: the place leads the next clause, whose number follows at once."""
    preposition = next(
        (j for j in range(spot.first - 1, max(-1, spot.first - WALK), -1) if site.line.lowers[j] == spot.preposition),
        -1,
    )
    joined = site.line.lower(preposition - 1) in ("and", ",", "while") and preposition > 0
    joined = joined and site.line.lower(preposition - 2) not in site.words.place_prepositions  # "in and around X"
    return joined and not site.heads.isdisjoint(range(spot.last, spot.last + 4))


def is_cut(site: Site, first: int, last: int) -> bool:
    """Whether another clause begins between the tokens, or a part of them is told: "and a third of it is on X"."""
    first = _behind_aside(site, first)
    between = site.line.lowers[first:last]
    if not SHARES.isdisjoint(between) and "of" in between:
        return True
    if _turns(site, first, last):
        return True
    if CUTTING.isdisjoint(between):
        return False
    return any(
        w in CUTTING
        for j, w in enumerate(between)
        if not (w == "than" and between[j + 1 : j + 2] and between[j + 1][0].isdigit())  # "less than 50 km from X"
        and not (w in TELLS and _inserted(between, j))
    )


def _behind_aside(site: Site, first: int) -> int:
    """``15 people, most of them women, were killed in X``: where the clause goes on behind what is set in between at token ``first``."""
    closing = {",": ",", "(": ")"}.get(site.line.lower(first))
    near = range(first + 2, first + INSERTED)
    close = next((j for j in near if site.line.lower(j) == closing), 0) if closing else 0
    return close + 1 if close and site.line.lower(close + 1) in AUXILIARIES else first


def _inserted(between: list[str], j: int) -> bool:
    """``an exercise near X in which, he said, 60 tanks took part``: who says so stands between commas, and the clause goes on."""
    return between[j + 1 : j + 2] == [","] and "," in between[max(0, j - ASIDE) : j]


def _turns(site: Site, first: int, last: int) -> bool:
    """Whether a clause of another time or another thing said opens: "and that 300 were in X", "until the court in X decides", "before a treaty was signed in X"."""
    lowers = site.line.lowers
    for j in range(first, last - 1):
        if lowers[j + 1] == "that" and (lowers[j] == "and" or lowers[j] in SAID):
            return True
        if lowers[j] == "until" and lowers[j + 1] in ARTICLES:
            return True
        if lowers[j] == "before" and lowers[j + 1] in ARTICLES and not AUXILIARIES.isdisjoint(lowers[j + 2 : last]):
            return True
    return False
