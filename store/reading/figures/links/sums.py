"""Bare numbers that sum up, dispute or change the figure before: "bringing the total to 214", "residents spoke of 20", "raise this to 40,000".

In: a site, a draft without a noun and the draft that it may sum up. Out: why it does, or None.
"""

from itertools import pairwise

from store.reading.figures.counts.counted import FORCES, MEN
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import OPENING_QUOTES
from store.reading.text.harm import CASUALTIES, HARM, TOLLS
from store.reading.text.telling import ADMITTING_TO, OWNING_UP

MARKS = frozenset(("mark", "truth"))  # "thought 300 nearer the mark"
THINKING = frozenset("thought think thinks believe believes believed considered called put".split())
NUMBERS = frozenset("figure number toll tally total count truth reality".split())
CALLED = frozenset(
    "free phone telephone emergency hotline helpline ticket flight serial account registration dial".split()
)
IS = frozenset("is was at to be stood stands closer rose reached now than actually".split())
BRINGING = frozenset(
    "bringing brings brought bring taking takes took take raising raised pushing pushed lifting".split()
)
SINCE = frozenset("since so now stands stood is was has had rose".split())
SAYS = frozenset(
    "acknowledge acknowledges acknowledged admit admits admitted confirm count counts say says said claim claims like speak confirmed confirms counted recorded registered documented verified gives give gave".split()
)
SPEAK_OF = frozenset("spoke speak speaks spoken speaking talked talk talks talking".split())
ARRIVING_AT = frozenset("arrive arrives arrived".split())
REVISING = frozenset("corrected revised amended changed".split())
NAMES = frozenset(("has", "have", "had"))
DAYS = frozenset("noon midday midnight dawn dusk nightfall morning evening afternoon then now far".split())
COUNTERS = frozenset(
    "hospital hospitals ministry officials residents witnesses villagers opposition monitors medics group".split()
)
SUBJECT = 12  # tokens back to who reports
COUNTS = frozenset("count counts counted".split())
AMOUNTING = frozenset("comes came amounts amounted runs ran adds".split())
GIVING = frozenset("gave give gives given giving offered published cited works work worked uses use used".split())
GIVEN_AS = frozenset("count figure total tally estimate number".split())
AT = frozenset("in at near on along around".split())
PUT_AT = frozenset("put puts putting estimate estimates estimated".split())
GIVEN = frozenset("given got gets kept keeps offered pledged promised received".split())
SENDING = frozenset("send sends sending sent deploying offering lending".split())
GOING_ON = frozenset("rising counting growing then later corrected".split())  # "70,000 and rising"
CHANGED = frozenset(
    "raise raised increase increased cut reduce reduced expand expanded double lift bring brought take taken shrunk shrank dwindled grown grew risen fallen swollen dropped thinned climbed".split()
)
POINTING = frozenset("this it that them strength size number numbers ranks".split())
ENDS = frozenset((".", ",", ":", ";", "", "”", '"', "–", "—", "“"))
LISTED = ENDS | {"and"}
MANY = 100
PAPER = 5  # tokens of "offered a newspaper", "spoke last Friday night"
THEIRS = 8  # tokens back to "their number"
CORRECTED = "the figure before, corrected"
DISPUTED = "the figure before, disputed"
APART = 20  # a number so many times another is no correction of it
ITEM = "an item of the figure before"  # told by who tells the whole
TO_BE = {("is", "to", "be"), ("it", "will", "be"), ("it", "would", "be"), ("it", "should", "be")}
ITEMS = 3  # a whole and two items at least


def alike(draft: Draft, source: Draft) -> bool:
    """Whether two numbers are near enough for one to correct the other."""
    now, before = draft.counted.high or draft.counted.low or 0, source.counted.high or source.counted.low or 0
    return not before or before / APART <= now <= before * APART


def summed(site: Site, draft: Draft) -> str | None:
    """``the figure was 7``, ``the true number is closer to 5,500``, ``bringing the total to 214``."""
    line, at = site.line, draft.counted.first - 1
    at -= line.lower(at) in OPENING_QUOTES
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
    return CORRECTED if told and not _called(near) else None


def _total_behind(site: Site, at: int) -> bool:
    return site.line.lower(at) == "the" and site.line.lower(at + 1) in ("total", "overall", "cumulative")


def _brought(near: list[str]) -> bool:
    """``bringing the total to``, ``which took the overall number of dead to``: the verb and what is summed side by side."""
    verbs = [j for j, word in enumerate(near) if word in BRINGING]
    return bool(verbs) and not NUMBERS.isdisjoint(near[verbs[-1] + 1 : verbs[-1] + 4])


def _called(near: list[str]) -> bool:
    """``the toll-free number is 1144``: one that people dial or quote counts nobody."""
    return any(word.rpartition("-")[2] in CALLED for word in near)


def disputed(site: Site, draft: Draft, source: Draft) -> str | None:
    """``1,900 have been killed; the rebels say 4,000``, ``residents spoke of 20 or more``: all that someone says is a number."""
    if not (source.measure or source.counted.kind in FORCES) or (draft.counted.number.high or 0) <= 1:
        return None
    line, first, last = site.line, draft.counted.first, draft.counted.last
    nearer = line.lower(last) in ("nearer", "closer") and not MARKS.isdisjoint(
        (line.lower(last + 2), line.lower(last + 3))
    )
    if (
        line.lowers[last : last + 3] in (["would", "be", "nearer"], ["would", "be", "closer"])
        or _counts_at(site, draft)
        or (nearer and (line.lower(first - 1) in THINKING or _says(site, draft)))
        or (_is_all_said(site, draft) and _says(site, draft))
    ):
        return DISPUTED
    return None


def _total_of(site: Site, draft: Draft) -> bool:
    """``a total of 92,000``, ``a figure of 800``."""
    line, first = site.line, draft.counted.number.first
    return line.lower(first - 1) == "of" and line.lower(first - 2) in GIVEN_AS


def _counts_at(site: Site, draft: Draft) -> bool:
    """``the clinic counts 300 at Brod``."""
    line, last = site.line, draft.counted.last
    named = line.lower(last + 1).isalpha() and line.words[last + 1][0].isupper()
    counts = line.lower(draft.counted.first - 1) in COUNTS and line.lower(last) in AT
    return counts and named and line.lower(last + 1) not in site.words.not_places


def _says(site: Site, draft: Draft) -> bool:
    """``say 4,000``, ``put the number at 4,000``, ``spoke of 20``, ``Brandt counted 90``: a word for telling right before the number."""
    line, first = site.line, draft.counted.first
    first -= line.lower(first - 1) in OPENING_QUOTES
    before, verb = line.lower(first - 1), line.lower(first - 2)
    if before == "counted" and verb in ("she", "he"):
        return False  # "He writes down every shot. He counted 41 on Thursday"
    if before == "like" and verb in ("would", "should", "'d", "’d"):
        return False  # "The mayor would like 300"
    if _total_of(site, draft) and not GIVING.isdisjoint(line.lowers[max(0, first - PAPER) : first]):
        return True  # "offered the paper a total of 92,000"
    if before in SAYS or _reported(site, before, first) or _owned_up(site, draft):
        return True
    if before == "counted" and first > 1:
        return line.words[first - 2][0].isupper() and line.lower(draft.counted.last) in LISTED
    if before == "of" and line.lowers[first - 3 : first - 1] == ["the", "names"]:
        return line.lower(first - 4) in NAMES  # "has the names of 90"
    if before == "of":
        given = verb in GIVEN_AS and not GIVING.isdisjoint(line.lowers[max(0, first - 6) : first - 2])
        return given or verb in SPEAK_OF or _spoke_when(site, first - 1)
    if before == "at" and verb in ARRIVING_AT:
        return True  # "a colleague in London arrives at 70,000"
    if before == "to" and verb in ("that", "this", "it") and line.lower(first - 3) in REVISING:
        return True  # "It later corrected that to 22"
    if before == "to" and verb in ("himself", "herself", "itself") and line.lower(first - 3) == "corrected":
        return True
    if before == "to":
        counts = verb in AMOUNTING and not GIVEN_AS.isdisjoint(line.lowers[: first - 2])
        return verb in ADMITTING_TO or counts  # "A third count comes to between 3,000 and 4,500"
    put = (before in NUMBERS and verb == "the") or (before == "at" and verb in ("it", "them", "theirs"))
    return put and line.lower(first - 3) in PUT_AT


def _is_all_said(site: Site, draft: Draft) -> bool:
    """Whether the number is all that is said: nothing that it counts follows."""
    line, last = site.line, draft.counted.last
    before, after = line.lower(draft.counted.first - 1), line.lower(last)
    if after in ENDS or _told_when(site, last):
        return True
    if after == "and" and line.lower(last + 1) in GOING_ON:
        return True
    if after != "and":
        return before == "of" and after in AT
    return before in ("to", "of") or (before in COUNTS and line.lower(last + 1) not in site.words.units)


def _spoke_when(site: Site, of: int) -> bool:
    """``spoke on Friday of 70,000``, ``talks again of 300``: a time between the verb and "of"."""
    lowers = site.line.lowers
    verb = next((j for j in range(of - 2, max(-1, of - PAPER), -1) if lowers[j] in SPEAK_OF), -1)
    return verb >= 0 and lowers[verb + 1] in ("on", "last", "yesterday", "today", "again", "then", "now", "instead")


def _told_when(site: Site, last: int) -> bool:
    """``put it at 54 by midday``, ``counted 37 on Friday``: only a time follows."""
    word, after = site.line.lower(last), site.line.lower(last + 1)
    if word in ("by", "so", "until") and after in DAYS:
        return True
    begin = (site.char(last), site.char(last + 1))
    return word in ("by", "on", "in", "last", "this", "yesterday") and any(row.start in begin for row in site.dates)


def _reported(site: Site, verb: str, first: int) -> bool:
    """``The rebels claimed 23``, ``the hospital reported 40``: by a side or by who counts the harmed; no bank, no road."""
    if verb not in ("claimed", "reported", "reports"):
        return False
    near = site.line.lowers[max(0, first - SUBJECT) : first - 1]
    return not (COUNTERS.isdisjoint(near) and site.words.parties.isdisjoint(near))


def _owned_up(site: Site, draft: Draft) -> bool:
    """``the Front owns up to 13``: no bound, but what is admitted to."""
    line, counted = site.line, draft.counted
    told = counted.qualifier == "up_to" and line.lower(counted.first - 1) in OWNING_UP
    if told:
        counted.low, counted.qualifier = counted.high, "exact"
    return told


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
    sent = many and ends and (before in GIVEN or before in SENDING) and not _total_of(site, draft)
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
    if len(site.drafts) < ITEMS or ":" not in site.line.present:
        return
    for at, whole in enumerate(site.drafts):
        arms = whole.counted.kind == "equipment" and whole.measure is None
        colon = _colon(site, at) if whole.measure in HARM or arms else -1
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


def _colon(site: Site, at: int) -> int:
    """The colon between the draft and the next one, -1 for none."""
    low, high = site.drafts[at].counted.last, site.drafts[at + 1].counted.first if at + 1 < len(site.drafts) else 0
    return next((j for j in range(low, high) if site.line.lowers[j] == ":"), -1)
