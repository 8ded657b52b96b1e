"""Bare numbers that somebody else gives for the figure before: "1,900 were killed; the rebels say 4,000", "residents spoke of 20".

In: a site, a draft without a noun and the figure before. Out: why the number counts what that one counts, or None.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.site import Draft, Site, most
from store.reading.text.grammar import DEFINITE, OPENING_QUOTES
from store.reading.text.telling import ADMITTING_TO, OWNING_UP

MARKS = frozenset(("mark", "truth"))  # "thought 300 nearer the mark"
THINKING = frozenset("thought think thinks believe believes believed considered called put".split())
SAYS = frozenset(
    "acknowledge acknowledges acknowledged admit admits admitted confirm count counts say says said claim claims like speak confirmed confirms counted recorded registered documented verified gives give gave".split()
)
SPEAK_OF = frozenset("spoke speak speaks spoken speaking talked talk talks talking".split())
ARRIVING_AT = frozenset(("arrive", "arrives"))
HOURS = 24  # a bus arrives at 12
REVISING = frozenset(("corrected", "revised"))
CORRECTING = frozenset("that this it himself herself itself".split())
DAYS = frozenset("noon midday midnight dawn dusk nightfall morning evening afternoon then now far".split())
COUNTERS = frozenset(
    "hospital hospitals ministry officials residents witnesses villagers opposition monitors medics group".split()
)
SUBJECT = 12  # tokens back to who reports
HEALERS = frozenset(
    "nurse nurses doctor doctors medic medics hospital hospitals clinic clinics morgue surgeon surgeons".split()
)
COUNTS = frozenset("count counts counted".split())
AMOUNTING = frozenset("comes came amounts amounted runs ran adds".split())
GIVING = frozenset("gave give gives given giving offered published cited works work worked uses use used".split())
TOTALLING = GIVING - frozenset("work works worked use uses used".split())  # "used a total of 300"
GIVEN_AS = frozenset("count figure total tally estimate number".split())
AT = frozenset("in at near on along around".split())
PUT_AT = frozenset("put puts putting estimate estimates estimated".split())
GOING_ON = frozenset("rising counting growing then later corrected".split())  # "70,000 and rising"
ENDS = frozenset((".", ",", ":", ";", "", "”", '"', "–", "—", "“"))
APART = 20  # a number so many times another is of others
PARTLY = frozenset(("for", "in"))
PAPER = 5  # tokens of "offered a newspaper", "spoke last Friday night"
DISPUTED = "the figure before, disputed"
APPOSING = frozenset((",", "–", "—"))
TRUE = frozenset("true real actual correct right".split())
LISTS = frozenset(("list", "register"))
NUMBERS = frozenset("figure number toll tally total count truth reality".split())


def disputed(site: Site, draft: Draft, source: Draft) -> str | None:
    """``1,900 have been killed; the rebels say 4,000``, ``residents spoke of 20 or more``: all that someone says is a number."""
    if not (source.measure or source.counted.kind in FORCES) or (draft.counted.number.high or 0) <= 1:
        return None
    line, first, last = site.line, draft.counted.first, draft.counted.last
    if source.measure in (None, "strength") and healed(site, draft):
        return None
    nearer = line.lower(last) in ("nearer", "closer") and not MARKS.isdisjoint(
        (line.lower(last + 2), line.lower(last + 3))
    )
    if (
        _true_figure(site, draft)
        or _on_a_list(site, draft)
        or line.lowers[last : last + 3] in (["would", "be", "nearer"], ["would", "be", "closer"])
        or _counts_at(site, draft)
        or (nearer and (line.lower(first - 1) in THINKING or said_to_be(site, draft)))
        or (_is_all_said(site, draft) and said_to_be(site, draft) and not _listing(site, draft, source))
    ):
        return DISPUTED
    return None


def _true_figure(site: Site, draft: Draft) -> bool:
    """``The true figure, 387, was told to the families``."""
    line, first = site.line, draft.counted.first
    marks = line.lower(first - 1) in APPOSING and line.lower(draft.counted.last) in APPOSING
    return marks and line.lower(first - 2) in NUMBERS and line.lower(first - 3) in TRUE


def _on_a_list(site: Site, draft: Draft) -> bool:
    """``The district keeps a list of its own, with 124``."""
    line, first = site.line, draft.counted.first
    own = not LISTS.isdisjoint(line.lowers[max(0, first - PAPER - 1) : first])
    return own and line.lower(first - 1) in ("with", "has", "had", "of") and line.lower(draft.counted.last) in ENDS


def healed(site: Site, draft: Draft) -> bool:
    """``6,000 rebels … A nurse had counted 1,100``: whom those count who treat them are no force."""
    return not HEALERS.isdisjoint(site.line.lowers[: draft.counted.first])


def _listing(site: Site, draft: Draft, source: Draft) -> bool:
    """``Twelve people were killed. The wall has the names of 4,000``: so many more are others."""
    return site.line.lower(draft.counted.first - 2) == "names" and most(draft) > APART * most(source)


def _counts_at(site: Site, draft: Draft) -> bool:
    """``the clinic counts 300 at Brod``."""
    line, last = site.line, draft.counted.last
    named = line.lower(last + 1).isalpha() and line.words[last + 1][0].isupper()
    counts = line.lower(draft.counted.first - 1) in COUNTS and line.lower(last) in AT
    return counts and named and line.lower(last + 1) not in site.words.not_places


def said_to_be(site: Site, draft: Draft) -> bool:
    """``say 4,000``, ``put the number at 4,000``, ``spoke of 20``, ``Brandt counted 90``: a word for telling right before the number."""
    line, first = site.line, draft.counted.first
    first -= line.lower(first - 1) in OPENING_QUOTES
    before, verb = line.lower(first - 1), line.lower(first - 2)
    if before == "counted" and verb in ("she", "he"):
        return False  # "He writes down every shot. He counted 41 on Thursday"
    if before == "like" and verb in ("would", "should", "'d", "’d"):
        return False  # "The mayor would like 300"
    if total_of(site, draft) and not TOTALLING.isdisjoint(line.lowers[max(0, first - PAPER) : first]):
        return True  # "offered the paper a total of 92,000"
    if before in SAYS or _reported(site, before, first) or _owned_up(site, draft):
        return True
    if before == "of":
        return _spoken_of(site, first)
    if before == "to":
        return _brought_to(site, first)
    if before == "at" and verb in ARRIVING_AT:
        return (draft.counted.number.high or 0) > HOURS  # "a colleague in London arrives at 70,000"
    if before == "as":  # "gave the number as 1,016"
        return (
            verb in NUMBERS
            and line.lower(first - 3) in DEFINITE
            and not GIVING.isdisjoint(line.lowers[max(0, first - PAPER) : first])
        )
    if before == "at" and verb in NUMBERS and line.lower(first - 3) == "the":
        return line.lower(first - 4) in PUT_AT  # "puts the number at 25,000"
    put = (before in NUMBERS and verb == "the") or (before == "at" and verb in ("it", "them", "theirs"))
    return put and line.lower(first - 3) in PUT_AT


def _spoken_of(site: Site, first: int) -> bool:
    """``gave a figure of 95,000``, ``talks of 300``, ``has the names of 90``: what leads to "of"."""
    line, noun = site.line, site.line.lower(first - 2)
    if line.lowers[max(0, first - 4) : first - 1] in (["has", "the", "names"], ["have", "the", "names"]):
        return True
    given = noun in GIVEN_AS and not GIVING.isdisjoint(line.lowers[max(0, first - 6) : first - 2])
    return given or noun in SPEAK_OF or _spoke_when(site, first - 1)


def _brought_to(site: Site, first: int) -> bool:
    """``admits to 40``, ``a third count comes to 4,500``, ``It later corrected that to 22``: what leads to "to"."""
    line, before, verb = site.line, site.line.lower(first - 2), site.line.lower(first - 3)
    if before in CORRECTING:
        return verb in REVISING
    return before in ADMITTING_TO or (before in AMOUNTING and not GIVEN_AS.isdisjoint(line.lowers[: first - 2]))


def _is_all_said(site: Site, draft: Draft) -> bool:
    """Whether the number is all that is said: nothing that it counts follows."""
    line, last = site.line, draft.counted.last
    before, after = line.lower(draft.counted.first - 1), line.lower(last)
    if after in ENDS or _told_when(site, last):
        return True
    if after == "and" and line.lower(last + 1) in GOING_ON:
        return True
    if after in PARTLY and "alone" in line.lowers[last : last + PAPER]:
        return True  # "put it at 6,800 for the town alone"
    if after != "and":
        return before == "of" and after in AT
    return before in ("to", "of") or (before in COUNTS and line.lower(last + 1) not in site.words.units)


def total_of(site: Site, draft: Draft) -> bool:
    """``a total of 92,000``, ``a figure of 800``."""
    line, first = site.line, draft.counted.number.first
    return line.lower(first - 1) == "of" and line.lower(first - 2) in GIVEN_AS


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
