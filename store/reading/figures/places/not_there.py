"""Where a place behind a number is only the way's end, one part's, or an owner's: nobody who is counted is there.

In: a site, a draft and a place behind its noun. Out: whether the place is not the number's. The look is over one sentence.
"""

from store.reading.figures.places.lands import Spot
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES, BEING, DETERMINERS, HAVE, MODALS, is_past
from store.reading.text.harm import CASUALTIES, FLIGHT, OWNED, TAKEN

ROADS = frozenset("road highway route motorway way path track".split())
PASSAGES = frozenset(("passage", "exile", "asylum", "flight", "ticket", "tickets"))
WHOM = frozenset(("which", "whom"))
RELATIVE = frozenset(("that", "which", "who", "whose"))
OWNING = frozenset(
    "owned owns ran runs operated operates managed manages built builds made makes supplied supplies".split()
)
LEAVING = frozenset("leave leaves leaving left departed depart set setting headed heading driving drove".split())
WARS = frozenset("war conflict fighting insurgency rebellion uprising crackdown violence unrest campaign".split())
WARRED = frozenset(("that", "which"))
LASTING = frozenset("since over during so mostly mainly alone there this last and".split())
CLAUSE = 7  # tokens from "war that has already killed more than" to the number
GOALS = frozenset(("to", "into", "towards", "toward", "for"))
GOING = frozenset(
    """reached reaches entered enters arrived arrives came comes got gets flew flies drove drives went goes travelled traveled travels sailed
    returned returns visited visits left leaves crossed crosses headed heads rolled pulled moved moves set""".split()
)
DONE_TO = TAKEN | FLIGHT | OWNED
NEW = 7  # tokens of "the first lorries with food"
ADVERBS = frozenset(("also", "then", "later", "already", "finally", "since", "now", "soon", "only", "just", "still"))
CARRIED = frozenset(
    "flown taken airlifted driven evacuated ferried transferred rushed sent brought moved transported".split()
)
BEEN = BEING | {"and", "since", "later", "then"}
BACK = 3  # tokens from "of which" back to "the largest", from a place to "on the road to"


def not_there(site: Site, draft: Draft, spot: Spot) -> bool:
    """Whether the words between the noun and the place lead to somewhere else."""
    last = draft.counted.last
    return last < spot.first and (
        _of_one(site, last, spot)
        or _of_an_owner(site, last, spot)
        or _ahead(site, draft, spot)
        or _of_another_land(site, draft, spot)
        or _of_another_doer(site, draft, spot)
        or _of_a_quarrel(site, draft, spot)
        or _fled_from(site, draft)
        or _carried_off(site, draft, spot)
    )


def _of_one(site: Site, first: int, spot: Spot) -> bool:
    """``are in 11 camps, the largest of which is at X``: where one of several is."""
    lowers = site.line.lowers
    for j in range(first + 1, spot.first):
        if lowers[j] in WHOM and lowers[j - 1] == "of":
            return any(word == "one" or word.endswith("est") for word in lowers[max(first, j - BACK) : j - 1])
    return False


def _fled_from(site: Site, draft: Draft) -> bool:
    """``who fled a war that has killed 4,000 people live in X``: where they are now, not the war."""
    lowers, first, behind = site.line.lowers, draft.counted.first, site.line.lower(draft.counted.last)
    opened = next((j for j in range(first - 1, max(1, first - CLAUSE), -1) if lowers[j] in WARRED), 0)
    war = lowers[opened - 1 - (lowers[opened - 1] == ",")] if opened > 1 else ""
    return war in WARS and behind not in site.words.place_prepositions and behind not in LASTING


def _carried_off(site: Site, draft: Draft, spot: Spot) -> bool:
    """``injured 203, 22 of whom were flown to hospitals in X``: behind another clause, where the hurt are taken nobody was hurt."""
    if draft.measure not in CASUALTIES or spot.preposition == "from":
        return False
    lowers = site.line.lowers
    at = next((j for j in range(draft.counted.last, spot.first) if lowers[j] in CARRIED and lowers[j - 1] in BEEN), 0)
    apart = "," in lowers[draft.counted.last : at] or "that" in lowers[draft.counted.last : at]
    return at > 0 and apart and not GOALS.isdisjoint(lowers[at + 1 : spot.first]) and draft.cue != at


def _of_an_owner(site: Site, first: int, spot: Spot) -> bool:
    """``two managers of the company that owned the dormitory in X``: where what they own is."""
    lowers = site.line.lowers
    owned = (j for j in range(first, spot.first - 1) if lowers[j] in RELATIVE and lowers[j + 1] in OWNING)
    return any(AUXILIARIES.isdisjoint(lowers[j + 2 : spot.first]) for j in owned)  # "who owned houses were killed in X"


def _ahead(site: Site, draft: Draft, spot: Spot) -> bool:
    """``safe passage to X``, ``saw 60 vehicles leave on the road to X``: where the way ends that they take."""
    before = site.line.lowers[max(draft.counted.last, spot.first - BACK) : spot.first]
    if spot.preposition not in ("to", "towards", "toward"):
        return False
    if not PASSAGES.isdisjoint(before):
        return True
    between = site.line.lowers[draft.counted.last : spot.first]
    return draft.measure in OWNED and not ROADS.isdisjoint(before) and not LEAVING.isdisjoint(between)


def _of_another_land(site: Site, draft: Draft, spot: Spot) -> bool:
    """``will withdraw 3,000 soldiers, and Y will pull back its guns from X``: another land's own clause has the place."""
    line = site.line
    for mention in site.mentions:
        at = site.token(mention.start)
        if not draft.counted.last < at < spot.first or mention.kind == "demonym" or not site.foreign(mention):
            continue
        verb = line.lower(site.token(mention.end))
        if line.lower(at - 1) == "and" and line.lower(at - 2) == "," and (verb in MODALS or verb in AUXILIARIES):
            return True
    return False


def _of_another_doer(site: Site, draft: Draft, spot: Spot) -> bool:
    """``had freed 34 captives and the first aid reached X``: a subject and a verb of its own behind "and" have the place."""
    lowers = site.line.lowers
    for j in range(draft.counted.last, spot.first - 2):
        if lowers[j] == "and" and _is_told_before(site, draft, j):
            verb = _verb_of_its_own(site, j + 1, spot.first)
            if verb >= 0:
                return _leads_there(site, draft, verb, spot)
    return False


def _is_told_before(site: Site, draft: Draft, end: int) -> bool:
    """Whether a verb before the "and" at token ``end`` has told what became of who is counted: not of "300 people and the mayor fled"."""
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.last
    return (
        any(word in AUXILIARIES or is_past(word) for word in lowers[last:end])
        or any(is_past(word) or word in HAVE for word in lowers[max(0, first - CLAUSE) : first])
        or 0 <= draft.cue < first
    )


def _verb_of_its_own(site: Site, first: int, end: int) -> int:
    """The verb of another subject that opens at token ``first``, before ``end``; -1 where a number, a verb or a noun alone goes on."""
    lowers = site.line.lowers
    named = site.line.words[first][0].isupper()
    if (
        (lowers[first] not in DETERMINERS and not named)
        or lowers[first] == "that"
        or is_past(lowers[first + 1]) > named
    ):
        return -1
    for j in range(first + 1, min(end, first + NEW)):
        if j in site.heads or lowers[j] in (",", "and", "who", "which", "that", "where"):
            return -1
        if j > first + (not named) and (lowers[j] in AUXILIARIES or lowers[j] in GOING or is_past(lowers[j])):
            return j
    return -1


def _leads_there(site: Site, draft: Draft, verb: int, spot: Spot) -> bool:
    """Whether the other's deed is no harm that befell them too: a way to the place, or beside those who are held, saved or sent anything."""
    lowers = site.line.lowers
    while lowers[verb] in AUXILIARIES or lowers[verb] in ADVERBS or lowers[verb] in HAVE:
        verb += 1
    if verb >= spot.first or site.words.cue(lowers[verb]):
        return False
    return lowers[verb] in GOING or spot.preposition in GOALS or draft.measure in DONE_TO


def _of_a_quarrel(site: Site, draft: Draft, spot: Spot) -> bool:
    """``called up 20,000 reservists, as the quarrel over X grew``: what went on meanwhile has the place."""
    lowers, last = site.line.lowers, draft.counted.last
    cuts = (j for j in range(last, spot.first - 2) if lowers[j] == "," and lowers[j + 1] == "as")
    went_on = (j for j in cuts if lowers[j + 2] in ARTICLES and "," not in lowers[j + 2 : spot.first])
    return draft.measure in OWNED and any(went_on)
