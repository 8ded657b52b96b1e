"""Holders that were found and are none: rebels who tell of soldiers, an institute, a chamber, the second of two in a row.

In: a site, a draft and the name found for it. Out: whether it is not theirs.
"""

from store.reading.figures.counts.counted import ARMS, FORCES
from store.reading.figures.holders.groups import named, own_word, speaker_group
from store.reading.figures.holders.home import called
from store.reading.figures.holders.others import set_apart
from store.reading.figures.holders.owning import owning
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import ARTICLES, BEING, OWN
from store.reading.text.harm import CASUALTIES, FLIGHT, TOLLS

STRIKING = frozenset(
    """attack attacks attacked attacking ambush ambushes ambushed ambushing besiege besieges besieged besieging surround surrounds
    surrounded surrounding encircle encircled encircling storm stormed raid raided shelled shelling targeted targeting fought fighting
    pursued pursuing chased chasing repelled repelling repulsed disarmed disarming overran overrunning intercepted intercepting
    confronted confronting outnumbered outnumber outnumbers engaged engaging""".split()
)
NO_DOER = BEING | ARTICLES | {"of", "by", "in", "from", "since"}  # "after the shelling two soldiers of the brigade"
DOER = 6  # tokens from who strikes to the verb
FETCHING = frozenset(
    "picked recovered rescued evacuated retrieved collected airlifted treated treating found saved buried".split()
)
PARTICLES = frozenset(("out", "up", "off", "away", "in", "ashore", "aboard"))
PHRASE = 4  # tokens of "a small patrol"
SEVERAL = 5  # tokens of "from more than five partner nations"
NATIONS = frozenset("nations countries states allies partners members".split())
PARTNERS = frozenset(
    "partner allied friendly foreign other neighbouring neighboring member several various two three four five six seven eight nine ten".split()
)
REQUEST = 9  # tokens of "a request by the European Union for"
REQUESTS = frozenset("request requests appeal appeals".split())
HOSTING = frozenset("host hosts hosted hosting".split())
RESCUING = frozenset("coastguard rescue civil disaster".split())
RANGED = frozenset("massed amassed concentrated gathered assembled arrayed ranged deployed aimed trained".split())
AGAINST = 10  # tokens from those who are massed to "against", over what is listed with them
US = frozenset(("it", "him", "her", "them", "us"))
LABEL = 9  # tokens from "the toll" to its number
CIVIL = frozenset(("government", "authorities", "ministry"))
RECORDING = frozenset(
    "counted counts reported reports recorded records registered confirmed confirms announced".split()
)
COUNTS = frozenset(("toll", "tally", "count"))
KINDS = frozenset(
    "death overall official latest provisional total national combined confirmed preliminary body".split()
)
PERSONS = ARMS | {"people"}
HOUSES = frozenset(("hospital", "clinic", "morgue", "university", "school", "church", "mosque", "stadium"))
CHAMBERS = frozenset(("Congress", "Parliament", "Senate"))


def not_theirs(site: Site, draft: Draft, name: str) -> bool:
    """Whether what was found is not whose they are."""
    if _of_several(site, draft) or _requested(site, draft) or set_apart(site, draft, name):
        return True
    if (
        _sought(site, draft, name)
        or _hosted(site, draft)
        or _ranged_against(site, draft)
        or _keeps_count(site, draft, name)
    ):
        return True
    told_by_others = _of_the_other_side(site, draft, name) or _only_tells(site, draft, name)
    return told_by_others or _told_apart(site, draft, name) or _struck(site, draft, name) or _fetched(site, draft)


def _of_several(site: Site, draft: Draft) -> bool:
    """``2,150 reservists and 1,300 soldiers from five partner nations``: lands that nobody names."""
    line, at = site.line, draft.counted.last
    if line.lower(draft.counted.first - 1) not in ("and", ","):
        return False  # "The mission has 5,200 soldiers from four countries"
    behind = line.lowers[at + 1 : at + SEVERAL]
    return line.lower(at) == "from" and not NATIONS.isdisjoint(behind) and not PARTNERS.isdisjoint(behind)


def _hosted(site: Site, draft: Draft) -> bool:
    """``Romania will host another 1,000 troops``: guests, of whom nobody says whose they are."""
    guests = site.line.lower(draft.counted.first - 1) in HOSTING and not (draft.unit or "a")[0].isupper()
    return guests and own_word(site, draft.counted) is None


def _sought(site: Site, draft: Draft, name: str) -> bool:
    """``The Coast Guard said boats with 17 men on board were missing``: who only says so looks for them, and has not lost them."""
    rescuers = name.lower().endswith("coast guard") or not RESCUING.isdisjoint(name.lower().split())
    own = site.line.lowers[max(0, draft.counted.first - 2) : draft.counted.last + 3]
    return (
        rescuers
        and draft.measure in ("missing", "killed", "trapped")
        and OWN.isdisjoint(own)
        and own_word(site, draft.counted) is None
    )


def _ranged_against(site: Site, draft: Draft) -> bool:
    """``X claimed that 200,000 troops had been massed against it``: not those of whom "it" stands for."""
    lowers, last = site.line.lowers, draft.counted.last
    at = next((j for j in range(last, min(last + AGAINST, len(lowers))) if lowers[j] == "against"), -1)
    return at > last and not RANGED.isdisjoint(lowers[last:at]) and site.line.lower(at + 1) in US


def _keeps_count(site: Site, draft: Draft, name: str) -> bool:
    """``The government lowered the toll to 41``: who counts the dead has not lost them; "its toll", "the army's toll" are its own."""
    lowers = site.line.lowers
    if draft.measure not in TOLLS or draft.counted.kind == "force":
        return False
    if name in CIVIL and lowers[draft.counted.first - 1] in RECORDING:
        return True  # "the government counted 41 dead"
    if not draft.rule.startswith("label"):
        return False
    near = range(draft.counted.first - 1, max(0, draft.counted.first - LABEL), -1)
    at = next((j for j in near if lowers[j] in COUNTS), 0)
    while at and lowers[at - 1] in KINDS:
        at -= 1
    return at > 1 and lowers[at - 1] in ARTICLES


def _requested(site: Site, draft: Draft) -> bool:
    """``A request by the Union for a further 50 instructors``: whose they would be it does not say."""
    line, at = site.line, draft.counted.first - 1
    return line.lower(at) == "for" and not REQUESTS.isdisjoint(line.lowers[max(0, at - REQUEST) : at])


def _struck(site: Site, draft: Draft, name: str) -> bool:
    """``Rebels ambushed a patrol of 20 soldiers``, ``The army surrounded 400 fighters``: those whom a side strikes are not its own."""
    line, at = site.line, draft.counted.first - 1
    if STRIKING.isdisjoint(line.present):
        return False
    if line.lower(at) == "of" and line.lower(at - 1) in site.words.collectives:
        starts = range(at - 2, max(-1, at - 2 - PHRASE), -1)
        at = next((j for j in starts if line.lowers[j] in ARTICLES), 0) - 1
    struck = at > 0 and line.lower(at) in STRIKING and line.lower(at - 1) not in NO_DOER
    doer = struck and (
        name == named(site, max(0, at - DOER), at) or name.lower() in line.lowers[max(0, at - DOER) : at]
    )
    return doer and own_word(site, draft.counted) != name


def _fetched(site: Site, draft: Draft) -> bool:
    """``The navy picked up 30 dead``, ``The helicopters flew out 40 wounded``: whom a force fetches may be anybody, soldiers aside."""
    if draft.measure not in CASUALTIES or draft.counted.kind in FORCES:
        return False
    at = draft.counted.first - 1
    at -= site.line.lower(at) in PARTICLES
    verb = site.line.lower(at)
    return verb in FETCHING or verb in site.words.company.moving


def _of_the_other_side(site: Site, draft: Draft, name: str) -> bool:
    """``The rebels' spokesman gave a figure of 71 dead soldiers``: rebels who tell of soldiers tell of those they fight."""
    line, first = site.line, draft.counted.first
    harmed = draft.measure in CASUALTIES or (draft.measure == "strength" and owning(site, first) < 0)
    if not harmed or (draft.unit or "").lower() not in site.words.forces.soldiers:
        return False
    near = line.lowers[max(0, first - 1) : draft.counted.last + 3]
    spoken = (draft.teller[1] or "").lower().replace("’", "'").replace("'", " ").split()
    tells = name in spoken or name == speaker_group(site, draft.counted.number.start)
    if not OWN.isdisjoint(near) or not tells:
        return False  # "17 of its own soldiers"
    body = called(site, name)
    apart = "own" in line.present and body is not None and body.kind == "organisation"  # "and lost four of its own men"
    return apart or not site.words.sides.isdisjoint(spoken)


def _only_tells(site: Site, draft: Draft, name: str) -> bool:
    """Whether the number is none of its holder's: an institute's troops, missiles of the air force that shot them down."""
    if draft.counted.kind in ARMS and name.rsplit(maxsplit=1)[-1].lower() in site.words.forces.unarmed:
        return True
    if not HOUSES.isdisjoint(name.lower().split()) and draft.counted.kind in PERSONS:
        return True  # "X Hospital said it had received 22. The officers admitted the loss of three of their men"
    if name in CHAMBERS:
        return True  # "Congress voted to let him call up 10,000": of which land, nobody says
    watches = not site.words.forces.watchers.isdisjoint(name.lower().split())
    if watches and draft.measure in FLIGHT:
        return True  # "The refugee agency recorded 5,103 arrivals"
    if name not in (draft.teller[1] or ""):
        return False
    return watches or (draft.counted.kind == "munitions" and draft.measure == "destroyed")


def _told_apart(site: Site, draft: Draft, name: str) -> bool:
    """``Four policemen and two Malian soldiers``: only the second are said to be Mali's, so the first are another's."""
    counted = draft.counted
    after = site.draft_behind(draft)
    if after is None or after.counted.first != counted.last + 1 or site.line.lower(counted.last) != "and":
        return False
    if not {counted.kind, after.counted.kind} <= FORCES or counted.head < 0:
        return False
    return own_word(site, counted) is None and own_word(site, after.counted) == name
