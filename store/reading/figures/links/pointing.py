"""Words by which a bare number points back at a force or a list: "there were 130,000", "and Britain 301", "five are children".

In: a site and a draft without a noun, and the draft before. Out: what the number counts, or why it points back.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.counts.skip_people import OLDEST
from store.reading.figures.holders.groups import name_of
from store.reading.figures.links.parallel import SERVICES
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

SMALL = 100
MANY = 20
PARTING = frozenset(
    "would could may must can came went crossed landed marched arrived took remain remained stay stayed returned left had have will are were still followed".split()
)
CAPTIVES = frozenset(("prisoners", "captives", "hostages"))
NEAR = 9
NOW = frozenset("today now left there already altogether".split())
ADDED = frozenset("added flown withdrawn sent moved relocated transferred deployed".split())
IN_ALL = (["in", "all"], ["in", "total"], ["all", "told"], ["at", "present"], ["in", "number"])
BEHIND = frozenset(("of", ";", ")", ",", "in", "all"))  # what stands behind the number of a force named right before
LEFT_THERE = (["were", "left"], ["are", "left"], ["had", "left"], ["have", "left"], ["were", "there"], ["are", "there"])
ENDS = frozenset((",", ".", ";", "”", '"', "–", "—", ")"))
GAP_ENDS = ENDS | {"and"}
NATION_ENDS = GAP_ENDS | {"to", "in", ""}
AT = frozenset(("in", "at", "near", "on", "by", "from", "among"))


def were(site: Site, draft: Draft) -> str | None:
    """The unit in "31 were civilians", "five are small children"."""
    at = draft.counted.last
    if site.line.lower(at) not in AUXILIARIES:
        return None
    return next((site.line.words[j] for j in (at + 1, at + 2) if site.line.lower(j) in site.words.units), None)


def spread(site: Site, draft: Draft) -> str | None:
    """``12 people, seven in Hallen and five in Brod``; ``the largest share, 1.3 million, are in Brod``."""
    before, after = site.line.lower(draft.counted.first - 1), site.line.lower(draft.counted.last)
    if before not in (",", ":", "and", "("):
        return None
    if after in ("are", "were") and site.line.lower(draft.counted.last + 1) not in ("in", "on", "at", "not", "being"):
        return "part of the figure before, by kind" if were(site, draft) else None
    day = site.line.lower(draft.counted.last + 1) in site.words.not_places
    return "part of the figure before, by place" if after in AT and not day else None


def named_force(site: Site, draft: Draft) -> bool:
    """``The rebels, some 2,000 of them, hold the port``, ``troops, 3,000 in all,``: the force is named right before without a number."""
    line, first, last = site.line, draft.counted.first, draft.counted.number.last
    if line.lower(last) not in BEHIND or draft.measure:
        return False
    parts = line.lower(last) == "of" and line.lower(last + 1) in ("them", "whom", "which")
    first -= 2 * (line.lowers[max(0, first - 2) : first] == ["approx", "."])
    bracket = line.lower(first - 1) == "(" and line.lower(last) == ")"
    named = site.words.units.get(line.lower(first - 2)) == "force" or line.lower(first - 2) in site.words.apposed
    many = (draft.counted.number.low or 0) > OLDEST  # "The guard, 42, said"
    named = (named and (many or line.lower(first - 2) not in site.words.singulars)) or (
        many and line.lower(first - 2) in SERVICES
    )
    if line.lower(first - 1) == "," and line.lower(last) in (",", ";") and named:
        bracket = parts = True  # "the rest of his rebels, about 20,000, waited"
    counts = parts and line.lower(first - 1) in ("were", "are") and line.lower(first - 2) == "there"
    if _of_whom(site, draft):
        return True  # "the mutineers, of whom there may be 700,"
    alone = parts or bracket or line.lowers[last : last + 2] in IN_ALL
    if not alone or (line.lower(first - 1) not in (",", "–", "—", "(") and not counts):
        return False
    near = range(max(0, first - (2 * NEAR if counts else 3 if bracket else NEAR)), first - 1)
    bodies = site.words.apposed
    heads = [j for j in near if _force(site, j) or line.lowers[j] in bodies]
    if (draft.counted.kind != "bare" and draft.source is None) or not heads or not site.heads.isdisjoint(near):
        return False
    draft.unit, draft.counted.kind, draft.rule = line.words[heads[-1]], "force", "of the force named before"
    return True


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
    return site.words.units.get(word) == "force" or word in ("observers", "monitors", "peacekeepers", "police")


def downed(site: Site, draft: Draft, source: Draft) -> str | None:
    """``The enemy launched 18 drones; air defence shot down 16``."""
    before = tuple(site.line.lowers[max(0, draft.counted.first - 2) : draft.counted.first])
    shot = before in (("shot", "down"), ("brought", "down")) or before[-1:] in (("downed",), ("intercepted",))
    if (
        not shot
        or source.counted.kind not in ("munitions", "equipment")
        or site.line.lower(draft.counted.last) not in ENDS
    ):
        return None
    draft.measure = "destroyed"
    return "those before, brought down"


def named_harm(site: Site, draft: Draft) -> bool:
    """``All the deaths were in the north, 47 of them in Brod``: a word for harm without a number stands right before."""
    line, first = site.line, draft.counted.first
    if line.lowers[draft.counted.number.last : draft.counted.number.last + 2] != ["of", "them"]:
        return False
    near = range(max(0, first - NEAR), first - 1)
    nouns = [j for j in near if line.lowers[j] in site.words.nouns and line.lower(j - 1) in ("the", "these", "all")]
    if not nouns or not site.heads.isdisjoint(near):
        return False
    word = line.lowers[nouns[-1]]
    draft.measure, draft.rule, draft.unit, draft.cue = site.words.nouns[word], f"of the {word} before", word, nouns[-1]
    return True


def nations(site: Site, draft: Draft, source: Draft) -> str | None:
    """``50,000, of whom 13,000 are to be British, 8,000 German``; ``14,600 soldiers with 1,900 from Palanna``: only whose is told."""
    at = draft.counted.last
    if source.counted.kind != "force" or not any(source is other for other in site.drafts):
        return None
    before = site.line.lower(draft.counted.first - 1)
    many = (draft.counted.number.high or 0) >= MANY
    after = site.line.lower(at)
    if many and before in (",", "and") and _same_tie(site, draft, source):
        return "beside the force before, by place"  # "2,000 are bound for Poland, a thousand for Romania"
    if many and site.line.lower(at) in AT and before in (",", ":", "and", "(", "with", "plus", "but"):
        return "beside the force before, by place"
    at += site.line.lower(at) == "each"
    word, after = site.line.words[at : at + 1], site.line.lower(at + 1)
    named = before in (",", "and", "or") and bool(word) and word[0][0].isupper() and after in NATION_ENDS
    return "part of the force before, by nation" if named else None


def _same_tie(site: Site, draft: Draft, source: Draft) -> bool:
    """Whether ``for`` or ``to`` ties this number to a place as it tied the one before; behind a colon stand items of a sum."""
    tie = site.line.lower(draft.counted.last)
    between = site.line.lowers[source.counted.last : draft.counted.first]
    return tie in ("for", "to") and tie in between and ":" not in between


def gapped(site: Site, draft: Draft) -> str | None:
    """``Germany has brought 700 people out, and Britain 301``: the verb is left out, whose it is is not."""
    first, after = draft.counted.first, site.line.lower(draft.counted.last)
    mention = next((m for m in site.mentions if site.token(m.end) == first), None)
    start = site.token(mention.start) if mention else first
    start -= site.line.lower(start - 1) == "the"
    if mention is None or after not in GAP_ENDS or (draft.counted.number.high or 0) < 2:
        return None
    if site.line.lower(start - 1) not in (",", "and", "while", ";", "with", "(") or _held(site, start):
        return None  # "Both sides have taken prisoners: X has 410, Y 655" goes on with what its own line names
    draft.holder = name_of(site, mention)
    return "the figure before, of another" if draft.holder else None


def _held(site: Site, start: int) -> bool:
    """Whether captives without a number stand before a colon: what follows counts them."""
    before = site.line.lowers[:start]
    return ":" in before and not CAPTIVES.isdisjoint(before)


def _of_the_whole(site: Site, draft: Draft) -> bool:
    """``Of the 11 battalions …, six can be sent``."""
    opens = site.line.lowers[:2] == ["of", "the"] and draft.at > 0 and site.drafts[0].counted.kind in FORCES
    return opens and site.line.lower(draft.counted.first - 1) == ","


def force(site: Site, draft: Draft, source: Draft) -> str | None:
    """``there were 130,000``, ``That leaves 54,000 there``, ``had sent home 20,000``, ``a further 30,000 could be flown in``."""
    if source.counted.kind not in FORCES or source.measure not in (None, "strength"):
        return None
    few = source.counted.kind == "formation" and (source.counted.number.high or 0) < SMALL
    before, after = site.line.lower(draft.counted.first - 1), site.line.lower(draft.counted.last)
    were_there = (
        before in ("were", "was") and site.line.lower(draft.counted.first - 2) == "there" and not after.isalpha()
    )
    few = few or (were_there and bool(site.earlier) and source is site.earlier[-1])  # "Until August there were eight."
    if (draft.counted.number.high or 0) < (2 if few else SMALL):
        return None
    ends = after in ENDS or not after
    there = (
        before in ("are", "were")
        and site.line.lower(draft.counted.first - 2) == "there"
        and (ends or after in AT or after in NOW or after == "and")
    )
    left = before in ("leave", "leaves", "leaving", "left") and (after in AT or after == "there")
    home = before in ("home", "back", "withdrawn") and ends
    rest = site.line.lowers[draft.counted.last : draft.counted.last + 2] in LEFT_THERE
    these = before == "," and site.line.lowers[:2] in (["of", "these"], ["of", "those"], ["of", "them"])
    part = before in ("which", "whom", "these", "them") and site.line.lower(draft.counted.first - 2) in ("of", "among")
    tail = site.line.lowers[draft.counted.last : draft.counted.last + 4]
    kinds = draft.at > 0 and bool(were(site, draft)) and source.total
    added = after in AUXILIARIES and not {"being", "been"}.isdisjoint(tail) and not ADDED.isdisjoint(tail)
    where = before == "where" and after in AUXILIARIES and draft.at > 0
    some = (
        (draft.counted.first <= 1 or before in (";", ":") or _of_the_whole(site, draft))
        and after in PARTING
        and source.measure in (None, "strength")
    )
    holds = (
        before in ("has", "keeps", "had", "have")
        and (after in AT or ends or after in NOW)
        and bool(site.earlier)
        and source is site.earlier[-1]
    )
    wants = before in ("wants", "needs", "seeks", "demands") and ends and draft.at > 0
    return (
        "the force before, as it is now"
        if there or left or home or part or wants or where or some or holds or rest or these or added or kinds
        else None
    )
