"""A bare number that counts a force told before: "there were 130,000", "the rebels, some 2,000 of them", "a further 30,000 could be flown in".

In: a site and a draft without a noun, and the figure before. Out: whether it counts that force, or why it points back.
"""

from store.reading.figures.counts.ages import OLDEST
from store.reading.figures.counts.counted import FORCES
from store.reading.figures.holders.groups import name_of
from store.reading.figures.links.parallel import SERVICES
from store.reading.figures.links.pointing import AT, ENDS, NEAR, were
from store.reading.figures.links.subjects import of_another_noun
from store.reading.figures.links.wholes import harmed_before, of_those_people
from store.reading.figures.site import Draft, Site, in_paragraph, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import OWN
from store.reading.text.tokens import OWNER_ENDINGS

SMALL = 100
PARTING = frozenset(
    "would could may must can came went crossed landed marched arrived took remain remained stay stayed returned left had have will are were still followed".split()
)
NOW = frozenset("today now left there already altogether".split())
ADDED = frozenset("added flown withdrawn sent moved relocated transferred deployed".split())
_BEING = frozenset(("being", "been"))
IN_ALL = (["in", "all"], ["in", "total"], ["all", "told"], ["at", "present"], ["in", "number"])
BEHIND = frozenset(
    ("by", "of", ";", ")", ",", "in", "all")
)  # what stands behind the number of a force named right before
LEFT_THERE = (["were", "left"], ["are", "left"], ["had", "left"], ["have", "left"], ["were", "there"], ["are", "there"])
COUNTS = frozenset("estimate estimates count reckoning account figures".split())
REACH = 6  # tokens of "by a UN estimate"
THEN = 4  # tokens from the force to its number of then
OF_THEM = (["of", "them", "by"], ["of", "them", "in"])


def named_force(site: Site, draft: Draft) -> bool:
    """``The rebels, some 2,000 of them, hold the port``, ``troops, 3,000 in all,``: the force is named right before without a number."""
    line, first = site.line, draft.counted.first
    if line.lower(draft.counted.number.last) not in BEHIND or draft.measure or of_those_people(site, draft):
        return False
    if _of_whom(site, draft):
        return True
    behind = line.lowers[draft.counted.number.last : draft.counted.number.last + 3]
    if (draft.counted.further or behind in OF_THEM) and harmed_before(site, draft):
        return False  # "230 wounded, of whom 70 are soldiers; another 90 of them", "68 killed, 41 of them by roadside bombs"
    first -= 2 * (line.lowers[max(0, first - 2) : first] == ["approx", "."])
    reach = _reach(site, draft, first)
    if not reach or (draft.counted.kind != "bare" and draft.source is None):
        return False
    near = range(max(0, first - reach), first - 1)
    heads = [j for j in near if _force(site, j) or line.lowers[j] in site.words.apposed]
    if not heads or not site.heads.isdisjoint(near):
        return False
    draft.unit, draft.counted.kind, draft.rule = line.words[heads[-1]], "force", "of the force named before"
    draft.holder = draft.holder or _whose(site, heads[-1])
    return True


def _whose(site: Site, head: int) -> str | None:
    """``Greek troops crossed the river, 600 of them``: the name right before the force."""
    return next((name_of(site, m) for m in site.mentions if site.token(m.end) == head), None)


def _reach(site: Site, draft: Draft, first: int) -> int:
    """How many tokens before the number at ``first`` its force may stand; 0 where no words around it point back."""
    line, last = site.line, draft.counted.number.last
    before, behind = line.lower(first - 1), line.lower(last)
    counted = behind == "by" and not COUNTS.isdisjoint(line.lowers[last : last + REACH])
    aside = before == "," and (behind in (",", ";") or counted) and _is_force(site, draft, first - 2)
    parts = aside or (behind == "of" and line.lower(last + 1) in ("them", "whom", "which", "it"))
    bracket = aside or (before == "(" and behind == ")")
    counts = parts and before in ("were", "are") and line.lower(first - 2) == "there"
    if before == "then" and behind == "," and line.lower(first - 2) == ",":
        draft.former = True
        return THEN  # "The garrison there, then 400, has been raised"
    if not (parts or bracket or line.lowers[last : last + 2] in IN_ALL):
        return 0
    if before not in (",", "–", "—", "(") and not counts:
        return 0
    return 2 * NEAR if counts else 3 if bracket else NEAR


def _is_force(site: Site, draft: Draft, at: int) -> bool:
    """``the rest of his rebels, about 20,000, waited``: a force at token ``at``; "The guard, 42, said" has an age."""
    word = site.line.lower(at)
    many = (draft.counted.number.low or 0) > OLDEST
    named = site.words.units.get(word) == "force" or word in site.words.apposed or (word == "men" and _force(site, at))
    return (named and (many or word not in site.words.singulars)) or (many and word in SERVICES)


def _of_whom(site: Site, draft: Draft) -> bool:
    """``The mutineers, of whom there may be 700, have the radio``."""
    line, first = site.line, draft.counted.first
    at = first - 1 - (line.lower(first - 1) == "be")
    there = line.lower(at) in AUXILIARIES and line.lowers[max(0, at - 3) : at] == ["of", "whom", "there"]
    if not there or line.lower(draft.counted.last) != "," or line.lower(at - 4) != "," or not _force(site, at - 5):
        return False
    draft.unit, draft.counted.kind, draft.rule = line.words[at - 5], "force", "of the force named before"
    return True


def _force(site: Site, j: int) -> bool:
    word = site.line.lowers[j]
    if word == "men":
        return site.line.lower(j - 1).endswith(OWNER_ENDINGS) or site.line.lower(j - 1) in OWN
    return site.words.units.get(word) == "force" or word in ("observers", "monitors", "peacekeepers", "police")


def _of_the_whole(site: Site, draft: Draft) -> bool:
    """``Of the 11 battalions …, six can be sent``."""
    opens = site.line.lowers[:2] == ["of", "the"] and draft.at > 0 and site.drafts[0].counted.kind in FORCES
    return opens and site.line.lower(draft.counted.first - 1) == ","


def force(site: Site, draft: Draft, source: Draft) -> str | None:
    """``there were 130,000``, ``That leaves 54,000 there``, ``had sent home 20,000``, ``a further 30,000 could be flown in``."""
    if source.counted.kind not in FORCES or source.measure not in (None, "strength"):
        return None
    if any(other.counted.kind == "people" and most(other) > most(draft) for other in site.before(draft)):
        return None  # "of the 5,000 people in the village, no more than 1,800 are left"
    if (draft.counted.number.high or 0) < (2 if _may_be_few(site, draft, source) else SMALL):
        return None
    points = (
        _remains(site, draft)
        or _of_them(site, draft)
        or _goes_on(site, draft, source)
        or _is_added(site, draft)
        or _holds(site, draft, source)
        or (draft.at > 0 and source.total and bool(were(site, draft)))
    )
    return "the force before, as it is now" if points else None


def _may_be_few(site: Site, draft: Draft, source: Draft) -> bool:
    """``Until August there were eight.``, ``six battalions``: a small number that still counts the force before."""
    if source.counted.kind == "formation" and (source.counted.number.high or 0) < SMALL:
        return True
    line, first = site.line, draft.counted.first
    were_there = line.lower(first - 1) in ("were", "was") and line.lower(first - 2) == "there"
    return were_there and not line.lower(draft.counted.last).isalpha() and _is_last_told(site, source)


def _is_last_told(site: Site, source: Draft) -> bool:
    """Whether ``source`` is the last figure of the sentences before."""
    return bool(site.earlier) and source is site.earlier[-1]


def _remains(site: Site, draft: Draft) -> bool:
    """``there were 130,000``, ``That leaves 54,000 there``, ``had sent home 20,000``, ``9,000 are left``."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    before, after = line.lower(first - 1), line.lower(last)
    ends = after in ENDS or not after
    there = before in ("are", "were") and line.lower(first - 2) == "there"
    there = there or line.lowers[max(0, first - 3) : first] == ["there", "had", "been"]
    if there and (ends or after in AT or after in NOW or after == "and"):
        return True
    if before in ("leave", "leaves", "leaving", "left") and (after in AT or after in ("there", "to", "behind")):
        return True
    return (before in ("home", "back", "withdrawn") and ends) or line.lowers[last : last + 2] in LEFT_THERE


def _of_them(site: Site, draft: Draft) -> bool:
    """``Of these, 4,000 …``, ``among whom 900 …``."""
    line, first = site.line, draft.counted.first
    before = line.lower(first - 1)
    if before == ",":
        return line.lowers[:2] in (["of", "these"], ["of", "those"], ["of", "them"])
    return before in ("which", "whom", "these", "them") and line.lower(first - 2) in ("of", "among")


def _goes_on(site: Site, draft: Draft, source: Draft) -> bool:
    """``3,000 remained``, ``; 500 crossed``, ``where 2,000 are``, ``and wants 9,000``: a verb is all that is said of the number."""
    before, after = site.line.lower(draft.counted.first - 1), site.line.lower(draft.counted.last)
    if draft.at > 0 and before == "where" and after in AUXILIARIES:
        return True
    if draft.at > 0 and before in ("wants", "needs", "seeks", "demands") and (after in ENDS or not after):
        return True
    opens = draft.counted.first <= 1 or before in (";", ":") or _of_the_whole(site, draft)
    if not (after in PARTING and opens):
        return False
    return draft.at > 0 or in_paragraph(site, source.counted.number.start)  # "More than 3,100 have given blood"


def _is_added(site: Site, draft: Draft) -> bool:
    """``a further 30,000 could be flown in``, ``12,000 have been withdrawn``."""
    tail = site.line.lowers[draft.counted.last : draft.counted.last + 4]
    told = site.line.lower(draft.counted.last) in AUXILIARIES and not _BEING.isdisjoint(tail)
    return told and not ADDED.isdisjoint(tail)


def _holds(site: Site, draft: Draft, source: Draft) -> bool:
    """``The north has 40,000 now``: of the force that the sentence before told."""
    after = site.line.lower(draft.counted.last)
    has = site.line.lower(draft.counted.first - 1) in ("has", "keeps", "had", "have")
    told = has and (after in AT or after in ENDS or after in NOW or not after) and _is_last_told(site, source)
    return told and not of_another_noun(site, draft)  # "The town nearby has 45,000"
