"""What "12,000 of them" may be a part of: a count that is as large, of those whom the pronoun means.

In: a site and a bare draft. Out: whether it is told as a part, the earlier drafts that may be its whole, and whether it
counts people named without a number since.
"""

from collections.abc import Sequence

from store.reading.figures.reasons import CROWD, OTHERS
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ENDS, HAVE, WHOLES
from store.reading.text.harm import CASUALTIES, TOLLS
from store.reading.text.numerals import CARDINALS

MORE = frozenset("more others another further additional".split())
ROUNDED = 0.8  # a whole told as "some 400" may be a little less than its part
FELL = frozenset(("fell", "perished"))
LARGER = 12
ALIKE = 4  # times as many, of arms
FAR_MORE = 20
SHARES = frozenset(("%", "percent", "cent", "half", "third", "thirds", "quarter", "quarters", "most", "majority"))
OPENING = 3
GONE = (["have", "left"], ["had", "left"], ["have", "fled"], ["had", "fled"])
CROWDS = ("people", "other", "buildings", "munitions")
BACK = 14  # tokens back in which those whom "them" means are named
SHORT = 6  # tokens of "SIR RONALD PIKE: No."
MENDED = frozenset("repaired recovered salvaged returned replaced".split())
MEND = 4  # tokens of "have since been repaired"
MARCHING = frozenset(
    "marched marching march rallied rallying rally gathered gathering demonstrated demonstrating protested protesting protest protesters crowd".split()
)
RECENT = 8  # numbers that were skipped
PART = "part of the figure before"  # how a rule begins whose number is some of an earlier one
LIKE = "like what was counted before"  # how the rule of a number begins that no other rule reads


def of_them(site: Site, draft: Draft) -> bool:
    """``12,000 of them``, ``310 more of those``."""
    at, lower = draft.counted.number.last, site.line.lower
    at += lower(at) in ("more", "others")
    return lower(at) == "of" and site.line.lower(at + 1) in WHOLES


def of_which(site: Site, draft: Draft) -> bool:
    """``58 aircraft, of which 41 crossed``, ``of whom only 100 are left``."""
    first, lower = draft.counted.first, site.line.lower
    if not MENDED.isdisjoint(site.line.lowers[draft.counted.last : draft.counted.last + MEND]):
        return False  # "lost 60 tanks, of which 20 were repaired"
    first -= lower(first - 1) in ("only", "just")
    return lower(first - 2) == "of" and lower(first - 1) in ("which", "whom") and lower(first - 3) in (",", "(")


def is_part(draft: Draft) -> bool:
    """Whether a rule told the number as some of an earlier one."""
    return draft.rule.startswith(PART)


def retells(draft: Draft) -> bool:
    """Whether nothing but the count before tells what the number counts."""
    return draft.rule.startswith(LIKE)


def of_subject(site: Site, draft: Draft) -> bool:
    """``They came at night, forty of them, with clubs``: a part of whom the sentence is about, and of no one told of before."""
    lowers, first = site.line.lowers, draft.counted.first
    at = draft.counted.number.last + 2
    return site.line.lower(first - 1) == "," and site.line.lower(at) == "," and "they" in lowers[:first]


def large_enough(site: Site, draft: Draft, earlier: Sequence[Draft]) -> Sequence[Draft]:
    """The drafts whose number is no smaller than the part: "45,000 soldiers and 300 tanks … 12,000 of them" are soldiers."""
    if not MORE.isdisjoint(site.line.lowers[draft.counted.first : draft.counted.number.last + 1]):
        return [  # "another 600 of them": beside those before; not "17 were killed … 90,000 more of those", which are mines
            other for other in earlier if other.measure not in CASUALTIES or most(draft) <= most(other) * FAR_MORE
        ]
    part = draft.counted.number.low or 0
    return [other for other in earlier if most(other) >= part * _least(other) or _added(other)]


def _least(whole: Draft) -> float:
    return 1 if whole.counted.qualifier == "exact" else ROUNDED


def fell(site: Site, draft: Draft, source: Draft) -> bool:
    """``400 took part and 60 of them fell``: soldiers who fall are dead where the clause ends with it."""
    at = draft.counted.number.last + 2
    return source.counted.kind == "force" and site.line.lower(at) in FELL and site.line.lower(at + 1) in ENDS


def _added(draft: Draft) -> bool:
    """``90 additional monitors … 210 of them``: they come on top of a whole that may be larger."""
    counted = draft.counted
    return counted.further and counted.head == counted.number.last + 1


def nearest(site: Site, draft: Draft, earlier: Sequence[Draft]) -> Draft | None:
    """The last draft of the sentences before that the number may be a part of, or be told beside: "53 others were wounded" beside other harm."""
    if of_subject(site, draft) or (of_them(site, draft) and _people_before(site, draft)):
        return None
    if draft.measure in CASUALTIES:
        wholes: Sequence[Draft] = [
            other for other in earlier if other.measure in CASUALTIES and not _small_part(draft, other)
        ]
    else:
        wholes = (
            large_enough(site, draft, earlier) if of_them(site, draft) else [row for row in earlier if like(draft, row)]
        )
    return wholes[-1] if wholes else None


def _small_part(draft: Draft, other: Draft) -> bool:
    """``31 dead, among them three paramedics. A further 149 were wounded``: no paramedics beside three who were only some of the dead."""
    return is_part(other) and most(draft) > most(other)


def of_people(site: Site, draft: Draft) -> bool:
    """``Of the 5,400 people in the valley 1,900 have left``: a part of the people that open the sentence, who are gone when they left."""
    whole = site.drafts[0] if draft.at > 0 else None
    if whole is None or site.line.lower(0) != "of" or whole.counted.number.first > OPENING:
        return False
    if whole.measure or whole.counted.kind != "people" or most(draft) > most(whole):
        return False
    last = draft.counted.last
    left = site.line.lowers[last : last + 2] in GONE and not site.line.lower(last + 2).isalpha()
    if left or (site.line.lower(last + 1) == "gone" and site.line.lower(last) in HAVE):
        draft.measure, draft.unit, draft.rule = "displaced", whole.unit, "part of a whole, left"
    return True


def crowd_between(site: Site, draft: Draft, source: Draft) -> bool:
    """``hurt 18 officers. The organisers claimed 80,000 marchers; police said 25,000``: a crowd that nothing befell stands nearer."""
    near = next((other for other in reversed(site.before(draft)) if other is not draft), None)
    if near is None and site.index and _marched(site, source):
        return True
    if near is None or near is source or near.measure or near.counted.kind not in CROWDS or not near.unit:
        return False
    return most(draft) <= most(near) * LARGER


def _marched(site: Site, source: Draft) -> bool:
    """``Some 20,000 people are marching. The police say 6,000``: of the crowd that the sentence before told of since the source."""
    last = site.page.skipped[-1] if site.page.skipped else None
    row = site.page.sentences[site.index - 1]
    if source.measure not in (None, "strength") or MARCHING.isdisjoint(site.page.lowers[row.first : row.last]):
        return False
    since = max(source.counted.number.start, row.start - 1)
    return last is not None and last.start > since and last.reason.endswith(CROWD)


def like(draft: Draft, other: Draft) -> bool:
    """Whether the numbers are of a size: no "another 300" are helicopters of a dozen."""
    return other.counted.kind != "equipment" or most(draft) <= most(other) * ALIKE


def of_things(site: Site, draft: Draft) -> bool:
    """``have fought three wars, two of them over Kashmir``, ``five rounds, two of them``: things that are counted stand nearer than any harm."""
    before = site.draft_before(draft)
    if before is not None and before.counted.kind in ("other", "neither"):
        plain = before.measure is None and (before.unit or "").islower()  # not "431,000 Malians"
        return plain and most(before) >= most(draft) > 0
    end = draft.counted.first - 2  # of the noun before the comma
    whole = next((n for n in site.numbers if n.last == end and n.first not in site.heads), None)
    noun = site.line.lower(end)
    things = noun[-1:] == "s" and noun not in site.words.units and noun not in site.words.nouns
    return whole is not None and things and (whole.high or 0) >= most(draft)


def _people_before(site: Site, draft: Draft) -> bool:
    """``The opposition had called on its supporters. Police arrested 12 of them``: the last people of the sentence before, uncounted."""
    if not site.index or draft.at > 0:
        return False
    page, row = site.page, site.page.sentences[site.index - 1]
    if any(other.counted.number.start >= row.start for other in site.earlier):
        return False
    lowers = page.lowers[row.first : row.last]
    word = next((low for low in reversed(lowers) if site.words.units.get(low) == "people" and low[-1] == "s"), None)
    if word is None:
        return False
    draft.unit, draft.counted.kind = word, "people"
    return True


def other_people(site: Site, draft: Draft) -> bool:
    """``both sides recruit children; it has counted 240 of them``: people named in the sentence since the last number."""
    low = max((other.counted.last for other in site.before(draft)), default=0)
    first = draft.counted.first
    for at in range(first - 1, max(low, first - BACK) - 1, -1):
        word = site.line.lowers[at]
        if site.line.lower(at - 1) == "and":
            continue  # "33,000 men and women, 7,400 of them"
        if site.words.units.get(word) == "people" and word.endswith(("s", "children", "women", "people")):
            draft.unit, draft.counted.kind = word, "people"
            return True
    return False


def others_since(site: Site, draft: Draft) -> bool:
    """``Were 60 interpreters left? Forty-one of them have come home``: the sentence before counts others, and none of those told earlier."""
    page = site.page
    if draft.at > 0 or not of_them(site, draft):
        return False
    back = site.index - 1
    while back > 0 and page.sentences[back].last - page.sentences[back].first <= SHORT:
        back -= 1  # over "No."
    row = page.sentences[back] if back >= 0 else None
    if row is None or any(other.counted.number.start >= row.start for other in site.earlier):
        return False
    own = site.page.sentences[site.index].start
    recent = (one for one in site.page.skipped[-RECENT:] if row.start <= one.start < own)
    return any(one.reason.endswith(OTHERS) for one in recent)


def harmed_before(site: Site, draft: Draft) -> bool:
    """Whether killed, wounded or the like are told before in the sentence: "another 90 of them" may be of those."""
    return any(other.measure in TOLLS for other in site.before(draft))


def of_those_people(site: Site, draft: Draft) -> bool:
    """``treated 112 people, 40 of them children``, ``17,000 people have tried to cross, 400 of them last week``: of the people right before, whatever was counted earlier."""
    before = site.draft_before(draft)
    people = before is not None and before.counted.kind == "people" and before.counted.head >= 0
    return people and before is not None and of_them(site, draft) and most(before) >= most(draft)


def of_many(site: Site, draft: Draft) -> bool:
    """``Three out of 40 were``, ``nine out of ten of the 600``, ``none of the 40 jets``: a share stands before the number."""
    first = draft.counted.first
    before = site.line.lowers[max(0, first - 8) : first]
    if "of" not in before:
        return False
    words = before[-5:]
    return (
        (words[-2:] == ["none", "of"] and draft.counted.kind == "equipment")
        or ("how" in words and "how many of" in " ".join(words))
        or (words[-2:] == ["out", "of"] and site.line.lower(draft.counted.last) in AUXILIARIES)
        or _out_of(before)
        or ("of" in words and not SHARES.isdisjoint(words[: words.index("of")]))
    )


def _out_of(before: list[str]) -> bool:
    """``Nine out of ten of the 600 houses``, ``one in three of the 600 houses``."""
    ratio = next((j for j in range(1, len(before) - 2) if before[j] == "in" and before[j + 2] == "of"), 0)
    if ratio and before[ratio - 1] in CARDINALS and before[ratio + 1] in CARDINALS:
        return True  # "one in three of the town's 60,000 people"
    at = next((j for j in range(1, len(before) - 1) if before[j : j + 2] == ["out", "of"]), 0)
    return at > 0 and (before[at - 1] in CARDINALS or before[at - 1].isdigit()) and "of" in before[at + 2 :]
