"""People of whom no pattern tells a harm: what the movement, care or hold of their clause says became of them, unless a reason speaks against it.

In: a site and a draft that counts people. Out: (measure, rule), or None. ``against.py`` has the reasons, ``fates.py`` the words.
"""

from store.reading.figures.counts.counted import FORCES, MEN
from store.reading.figures.links.wholes import of_them
from store.reading.figures.measures.against import ACTS, ROOMY, against, in_crisis
from store.reading.figures.measures.fate_words import DOZEN, SHUT, THOUGHT
from store.reading.figures.measures.fates import Reading, by_deed, by_word, care, touched
from store.reading.figures.measures.moved import LIVING
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES, BEING, ENDS, HAVE, OWN, is_past
from store.reading.text.harm import FLIGHT, HARM
from store.reading.text.numbers_line import Line

REACH = 26  # tokens behind those who are counted in which their verb stands
BESIDE = 3  # tokens behind them in which a participle is one of theirs
BACK = 4  # tokens from them back to the verb: "moved 33 of its own", "flown out the 40"
FEW = 5  # fewer who walk or wait are a scene, not a figure
TURNED = 12  # tokens of "In Brod, a site laid out for 12,000, there are"
UNDER = frozenset(("under", "beneath", "below", "inside"))
BREAKS = frozenset(
    "; : while but although though because when if unless whereas after before until so than said says told added according whose ( ) ” “".split()
)
BY = frozenset("by to from in at for into on inside under".split())
OTHERS = frozenset(("that", "which", "where"))
WHO = frozenset(("who", "whom", "that", "which", "where"))
ASIDES = frozenset("most many mostly mainly half among including some nearly almost all the both as".split())
FEEBLE = frozenset(
    "home away the its their another in out up down off about some on back over so far also already".split()
)
ADVISED = frozenset("advised told urged asked ordered recommended recommending proposed suggested wants wanted".split())
CARED_FOR = frozenset(("displaced", "affected", "infected"))  # measures of crowds
VESSELS = frozenset(
    "plane planes aircraft flight flights bus buses convoy ship ships ferry ferries boat boats train trains helicopter helicopters lorries trucks jet".split()
)
ARRIVING = frozenset(
    "arrived landed left docked reached took sailed departed flew pulled came set moored crossed entered".split()
)
WRECKED = frozenset(
    "sank sunk crashed capsized slammed derailed down overturned collided missing wreck burned crash hit fired attacked".split()
)
ENDED = frozenset(
    "safe unhurt unharmed phones phone duty recovered discharged registered received vaccinated employed volunteered signed joined".split()
)
SOON = 6  # tokens behind patients in which they "have recovered"
MOST = 1000  # more patients are those of a year
SICK = frozenset(("patients", "inpatients"))
PREPOSITIONS = frozenset("among before against to on by of for from between than per up".split())
CAMPS = frozenset("camp camps site sites shelter shelters centre centres center centers settlement settlements".split())


def otherwise(site: Site, draft: Draft) -> Reading | None:
    """The measure that the clause's own words carry for people whom no pattern reads."""
    if draft.counted.kind != "people" or not in_crisis(site):
        return None
    if (why := against(site, draft)) is not None:
        return _named(_aboard(site, draft)) if why == ROOMY else None
    found = (
        _part(site, draft)
        or _before(site, draft)
        or _ahead(site, draft)
        or _behind(site, draft)
        or _listed(site, draft)
        or _sick(site, draft)
    )
    if found is None or (found[0] in CARED_FOR and (draft.counted.number.high or 0) < FEW):
        return None
    return _named(found)


def _sick(site: Site, draft: Draft) -> Reading | None:
    """``We had 240 patients by nine``: who is a patient is hurt, ill or at least in need, unless they recovered or stand behind a preposition."""
    line, counted, many = site.line, draft.counted, draft.counted.number.high or 0
    before = line.lower(counted.first - 1 - (line.lower(counted.first - 1) == "the"))
    well = not (ACTS | ENDED).isdisjoint(line.lowers[counted.last : counted.last + SOON])
    if draft.unit not in SICK or not DOZEN <= many < MOST or well or before in PREPOSITIONS:
        return None
    return care(site, draft), "patients"


def _named(found: Reading | None) -> Reading | None:
    return (found[0], f"people, by {found[1]}") if found is not None else None


def _part(site: Site, draft: Draft) -> Reading | None:
    """``treated 143 patients, 38 of them children``: as those right before them in the sentence."""
    before = site.draft_before(draft)
    if before is None or not before.measure or before.measure not in FLIGHT | HARM or not of_them(site, draft):
        return None
    close = site.line.lowers[before.counted.last : draft.counted.first]
    last = site.line.lower(draft.counted.number.last + 2)
    return (before.measure, "those before") if len(close) < REACH and last not in BEING else None


def _before(site: Site, draft: Draft) -> Reading | None:
    """``treated 58``, ``hauled 19 people into his boat``, ``has moved 33 of its own patients``: the verb before them."""
    line, at = site.line, draft.counted.first - 1
    while line.lower(at) in FEEBLE and at > draft.counted.first - BACK:
        at -= 1
    if not ADVISED.isdisjoint(line.lowers[max(0, at - 2) : at + 1]):
        return None
    return by_deed(site, draft, at)


def _behind(site: Site, draft: Draft) -> Reading | None:
    """The first word behind them that says where they went, who bore or held them, or where they are; else that something was done to them."""
    line, j, others = site.line, draft.counted.last, _others(site)
    end = min(j + REACH, len(line.lowers))
    passive, verb, tail = False, False, None
    while j < end:
        word = line.lower(j)
        if word in ACTS:
            return None
        if _breaks(site, draft, j, others, verb=verb) or (word in HAVE | BEING and line.lower(j + 1) in ENDED):
            return tail
        if word == "," and (j + 1 in site.heads or line.lower(j + 1) in ASIDES):
            j = _past_aside(line, j, end)
            continue
        verb, passive = verb or word in AUXILIARIES or is_past(word), passive or word in BEING or word == "be"
        beside = j < draft.counted.last + BESIDE and line.lower(j + 1) in BY  # "people treated at the clinic"
        found = by_word(site, draft, j, passive=passive or beside)
        if found is not None or (word in LIVING and line.lower(j - 1) not in WHO):
            return found
        if tail is None and word in HAVE | BEING and line.lower(j - 1) not in WHO:
            tail = touched(site, draft, j)
        j += 1
    return tail


def _breaks(site: Site, draft: Draft, j: int, others: frozenset[int], *, verb: bool) -> bool:
    """Whether what stands from token ``j`` on is told of others."""
    line, word = site.line, site.line.lower(j)
    if word in OTHERS and j > draft.counted.last + 1:
        return True  # "depend on ships that no longer come"
    if j in others and (verb or line.lower(j - 1) not in (",", "and")):
        return True
    return _clause_ends(line, j, verb=verb) or (word in BREAKS and line.lower(j - 1) != "looking")


def _clause_ends(line: Line, j: int, *, verb: bool) -> bool:
    """Whether at token ``j`` others begin to do something: ", and", "were aboard and the carriages"; or what they only need to be."""
    word, behind = line.lower(j), line.lower(j + 1)
    if word == "be" and line.lower(j - 1) == "to" and line.lower(j - 2) not in BEING | HAVE | THOUGHT:
        return True
    return (word == "," and behind in ("and", "or", "so")) or (verb and word == "and" and behind in ARTICLES | OWN)


def _aboard(site: Site, draft: Draft) -> Reading | None:
    """``An aircraft carrying 431 people took off``, ``landed with 92 of its citizens``, ``a convoy with 900 people reached Brod``."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    at = first - 1 - (line.lower(first - 1) in ("the", "another"))
    near = frozenset(line.lowers[max(0, at - BACK - 4) : at])
    behind = frozenset(line.lowers[last : last + 10])
    if line.lower(at) not in ("carrying", "with") or VESSELS.isdisjoint(near) or not WRECKED.isdisjoint(line.present):
        return None
    return ("evacuated", "those aboard") if not ARRIVING.isdisjoint(near | behind) else None


def _ahead(site: Site, draft: Draft) -> Reading | None:
    """``Under the rubble there may still be 60 people``, ``in the camp there are 900``: where they are stands before them."""
    line, first = site.line, draft.counted.first
    near = line.lowers[max(0, first - TURNED) : first]
    if "there" not in near[-7:] or (BEING | {"be"}).isdisjoint(near[-3:]):
        return None
    if not UNDER.isdisjoint(near) and not SHUT.isdisjoint(near):
        return "trapped", "where they are"
    return ("displaced", "where they are") if not CAMPS.isdisjoint(near) else None


def _others(site: Site) -> frozenset[int]:
    """The first tokens of the numbers that may count others: people, soldiers, nobody named."""
    return frozenset([row.counted.number.first for row in site.drafts if row.counted.kind in MEN | FORCES])


def _past_aside(line: Line, j: int, end: int) -> int:
    return next((k + 1 for k in range(j + 1, end) if line.lowers[k] == ","), end)


def _listed(site: Site, draft: Draft) -> Reading | None:
    """``Mueda: 1,644 people.``: an item of a list whose lead or last item told the harm."""
    line, counted = site.line, draft.counted
    if line.lower(counted.first - 1) != ":" or line.lower(counted.last) not in ENDS:
        return None
    last = next((row for row in reversed(site.earlier) if row.measure in FLIGHT), None)
    return (last.measure, "the list") if last is not None and last.measure else None
