"""Where a place behind a number is another's: the next clause's, a part's, the teller's, one of two joined.

In: a site, the tokens between a number and a place, or the place. Out: whether the place is not the number's.
"""

from store.reading.figures import window as figures_window
from store.reading.figures.places.apposed_places import valued_aside
from store.reading.figures.places.lands import Spot
from store.reading.figures.site import Draft, Site, scope_at
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ASIDES, RELATIVES, is_past
from store.reading.text.harm import CASUALTIES, OWNED, TAKEN
from store.reading.text.telling import STATED

TELLERS = frozenset("officials authorities police officers ministers".split())
SPEAKERS = frozenset(
    "official radio television broadcaster spokesman spokeswoman diplomat source officer reporter newspaper agency embassy counterpart officials diplomats sources officers ministers envoys analysts".split()
)
SEATED = frozenset(
    "ministry government presidency embassy headquarters secretariat".split()
)  # bodies that tell of elsewhere
SPEAKING = STATED | frozenset(
    """said says say speak speaks spoke spoken told tells reports reported claims claimed added announced reckon reckons reckoned believe
    believes believed estimate estimates estimated insist insists maintain maintains maintained mention mentions mentioned think thinks thought put puts""".split()
)
TELLS = STATED | frozenset(
    "says said has have puts put counts counted confirmed reports reported estimates estimated claimed claims insisted alleged".split()
)
TOLD = STATED | frozenset(("told", "said", "says", "telling", "announced"))
GOALS = frozenset(("to", "into", "for"))
BASED = frozenset("based stationed posted garrisoned deployed currently now already".split())
HAVING_BEEN = RELATIVES | AUXILIARIES | {",", "normally", "usually", "still"}
SHIFTING = frozenset(
    """shift moved moving moves move sent sending sends send redeployed redeploying redeploys redeploy transferred
    transferring relocated relocating relocates flown flying flies fly shipped shipping ships ordered ordering orders reassigned repositioned
    repositioning rotated switched switching dispatched dispatching deployed deploying deploys deploy""".split()
)
SENT = 8  # tokens before a number in which the verb stands that sends it
CLOSE = 2  # tokens from the place of a force to the "to" of where it is sent
OPENING = 2
DESCRIBED = 3  # tokens of ", near the"
SENDING = frozenset("send sends sent sending dispatch dispatched dispatching".split())
TOLD_SOON = 10  # tokens from the place that opens the sentence to who tells
DECIDING = frozenset("agreed decided resolved voted pledged promised vowed offered met".split())
DECIDED = 6  # tokens from the verb to the place where it was decided
LISTED = frozenset(("registered", "counted", "screened", "received"))  # by police at X: there
REACH = 7
LONG = 10  # tokens of such a clause before its place
FLED = ("displaced", "evacuated")
OF_VERBS = AUXILIARIES | {"of", "from"}  # what is counted goes on to its own verb
SOON = 5
PAIR = 5  # tokens of "in the city of"


def next_clause(site: Site, first: int, last: int) -> bool:
    """``, and another storm tore roofs off in X``, ``followed by X``, ``, with another 16 in X``, ``by officials at X``."""
    lowers = site.line.lowers
    for j in range(first, last):
        word = lowers[j]
        if word == "followed" or (word == "with" and site.line.lower(j + 1) == "another"):
            return True
        if word == "by" and lowers[j - 1] not in LISTED and not TELLERS.isdisjoint(lowers[j + 1 : j + SOON]):
            return True
        if (
            word == "and"
            and lowers[j + 1].endswith("ing")
            and j + 2 < last - 1
            and lowers[j + 1] not in site.words.nouns
        ):
            return True
        if word == "and" and lowers[j - 1] == "," and site.heads.isdisjoint(range(j + 1, j + SOON)):
            return any(site.words.cue(other) for other in lowers[j + 1 : min(j + SOON, last)])
    return False


def of_part(site: Site, draft: Draft, spot: Spot) -> bool:
    """``killed 38 people, 24 in X``, ``Of the 31 dead, 12 were in X``: the place right behind a part is the part's alone."""
    line = site.line
    for part in site.drafts:
        head = part.counted.number.first
        if not draft.counted.last <= head < spot.first:
            continue
        if line.lower(part.counted.first - 1) in ("whom", "which") and line.lower(part.counted.first - 2) == "of":
            return True  # "23,000 have fled, of whom 9,500 have reached X"
        known = line.lower(head - 1) == "the" and line.lower(part.counted.last) in OF_VERBS
        if known and part.measure in TAKEN and draft.measure in CASUALTIES:
            return True  # "three were killed and the 25 crew of a carrier are held in X"
        if part.measure in FLED and draft.measure not in FLED:
            return True  # "63 have died, and 17,400 have sought shelter in X"
        them = line.lower(part.counted.number.last + 1) == "them"
        if them and is_past(line.lower(part.counted.first - 1)):
            return True  # "registered 27,900 persons and moved 6,150 of them to X"
        at = part.counted.last
        if line.lower(at) in AUXILIARIES:
            at += 1
        beside = spot.first - PAIR < at < spot.first and line.lower(at) == spot.preposition
        if (beside and part.unit is None) or (beside and part.source is draft):
            opened = line.lower(part.counted.first - 1) in (",", "(", "including", ":")
            opened = opened or line.lowers[max(0, part.counted.first - 2) : part.counted.first] == [",", "and"]
            return opened or line.lower(draft.counted.first - 1) == "of" or line.lower(0) == "of"
    return False


def through(spot: Spot, after: Spot) -> bool:
    """``across the river to X``: a plain noun that the way led over, and the name it led to right behind."""
    plain = spot.name[:1].islower() and after.name[:1].isupper() and after.preposition in ("to", "into")
    return plain and after.first - spot.last <= 2


def aside(site: Site, spot: Spot, draft: Draft) -> bool:
    """``the treaty, which was signed in X on May 2, lets each side keep 900``: a clause between commas keeps its place."""
    lowers = site.line.lowers
    opened = any(lowers[k] in ASIDES and lowers[k - 1] == "," for k in range(max(1, spot.first - LONG), spot.first))
    return opened and "," in lowers[spot.last : draft.counted.first]


def resumed(site: Site, draft: Draft, spot: Spot) -> bool:
    """``A quake that struck the coast, killing 195 people, was felt in X``: the main verb has the place."""
    last = draft.counted.last
    if site.line.lower(last) == "," and spot.first > last and valued_aside(site, draft.counted.first):
        return True
    resumes = site.line.lower(last) == "," and site.line.lower(last + 1) in AUXILIARIES
    return resumes and 0 <= draft.cue < draft.counted.first and spot.first > last


def paired(site: Site, spot: Spot) -> str | None:
    """``in Texas and Louisiana``: the names of both, for one of them is not where all were; None where one stands alone."""
    if site.line.lower(spot.first - 1) == "and" and (first := _ending(site, spot.first - 1)) is not None:
        return f"{first} and {spot.name}"  # "the quake that struck X and Y killed 900"
    if site.line.lower(spot.last) != "and":
        return None
    at, start = site.char(spot.last + 1), site.char(spot.last + 1 + (site.line.lower(spot.last + 1) == "the"))
    place = next((row for row in site.places if at <= row.start <= start), None)
    land = next((m for m in site.mentions if m.start == start and m.kind == "name" and site.foreign(m)), None)
    name = place.name if place else site.page.actors[land.actor].name if land else None
    closed = place is not None and site.line.lower(site.token(place.end)) == ","
    alone = place is None or closed or site.heads.isdisjoint(range(spot.last, site.token(place.end) + SOON))
    return f"{spot.name} and {name}" if name and alone else None


def _ending(site: Site, token: int) -> str | None:
    """The place or country that ends right before token ``token``."""
    end = site.line.ends[token - 1] if token else -1
    place = next((row.name for row in site.places if row.end == end), None)
    land = next((m for m in site.mentions if m.end == end and m.kind == "name" and site.foreign(m)), None)
    return place or (site.page.actors[land.actor].name if land is not None else None)


def listed(site: Site, draft: Draft) -> str | None:
    """``followed by X with six and Y with three``: the name right before "with" and a bare number."""
    line, at = site.line, draft.counted.first - 2
    if (
        at < 1
        or line.lower(at + 1) != "with"
        or draft.counted.kind == "force"
        or draft.counted.number.last != draft.counted.last
    ):
        return None
    if line.lower(at - 1) not in ("by", "and", ",") or not line.words[at][0].isupper():
        return None
    end = line.ends[at]
    return next((place.name for place in site.places if place.end == end), None) or line.words[at]


def sends(site: Site, spot: Spot, draft: Draft) -> bool:
    """``the parliament in X will vote on sending 600 soldiers``: who decides is there, not whom it sends."""
    between = site.line.lowers[spot.last : draft.counted.first]
    force = draft.measure in OWNED and spot.first > OPENING
    if (
        force
        and "to" in between
        and not DECIDING.isdisjoint(site.line.lowers[max(0, spot.first - DECIDED) : spot.first])
    ):
        return True  # "agreed in Paris to form a force of 10,000"
    return force and not SENDING.isdisjoint(between) and "where" not in between


def of_teller(site: Site, spot: Spot, draft: Draft) -> bool:
    """``a group based in X, says 5,500 died``, ``told reporters in X that 212 died``: where the teller is, not the dead."""
    line = site.line
    after = spot.last + (line.lower(spot.last) == ",")
    if _spoke_there(site, spot, draft):
        return True
    verb = line.lower(after) in TELLS and (after > spot.last or line.lower(after) not in ("has", "have"))
    if verb and after < draft.counted.first:
        return True
    between = line.lowers[spot.last : draft.counted.first]
    capital = draft.measure in OWNED and spot.first <= OPENING and line.lower(spot.last) == ","
    number = draft.counted.number
    scope = scope_at(site.page, number.start, number.end)
    town = any(p.start == line.starts[spot.first] and p.kind == "town" for p in site.places)
    if capital and town and scope is not None and not scope.direct and scope.start > line.ends[spot.last - 1]:
        return True  # "In Moscow, X accused them after the White House said 3,000 had left": said there
    told = next((j for j, word in enumerate(between[:TOLD_SOON]) if word in TOLD), -1)
    if capital and told > 0 and site.words.own.isdisjoint(between[:told]):
        return True  # "In Washington, the Pentagon said 8,500 troops …": told there
    return "that" in between and not TOLD.isdisjoint(line.lowers[max(0, spot.first - REACH) : spot.first])


def _spoke_there(site: Site, spot: Spot, draft: Draft) -> bool:
    """``…, he said in X, up from 130``; ``An official in X, who gave no name, said``; ``The radio in X speaks of``."""
    line, at = site.line, spot.first - 1
    at -= line.lower(at) == "the"
    if line.lower(at) not in ("in", "at", "from"):
        return False
    if line.lower(at - 1) in TOLD or (at < SOON and line.lower(at - 1) in ("speaking", "interviewed", "testifying")):
        return True
    between = line.lowers[spot.last : draft.counted.first]
    teller = line.lower(at - 1) in SPEAKERS or not SEATED.isdisjoint(line.lowers[max(0, at - PAIR) : at])
    told = line.lowers[:2] == ["according", "to"] or not SPEAKING.isdisjoint(between)
    return teller and at <= REACH and told


def leading(site: Site, before: list[Spot]) -> Spot:
    """The nearest place; of ``At X, near the border, 222 soldiers`` the name, which the plain noun only describes."""
    nearest = before[-1]
    if len(before) < 2 or not nearest.name[:1].islower():
        return nearest
    name = before[-2]
    beside = site.line.lower(name.last) == "," and nearest.first - name.last <= DESCRIBED
    return name if beside and name.first <= OPENING and name.name[:1].isupper() else nearest


def past_asides(site: Site, draft: Draft, after: list[Spot]) -> list[Spot]:
    """The places behind a number without those that only say where its force comes from, where it goes on to another.

    ``1,700 men, mainly from the 9th Brigade at Fort Rusk, will go to X``; ``1,000 soldiers based in X are being sent to Y``.
    """
    goal = next((spot for spot in after if spot.preposition in GOALS), None) if after else None
    if goal is None or goal is after[0]:
        return after
    line, first = site.line, draft.counted.last
    between = line.lowers[after[0].last : goal.first]
    goes = not AUXILIARIES.isdisjoint(between) and site.heads.isdisjoint(range(first, goal.first))
    apart = line.lower(first) == "," and line.lower(first + 1) in figures_window.ASIDES
    based = line.lower(first) in BASED
    near = between if goes else line.lowers[max(0, draft.counted.first - SENT) : draft.counted.first]
    sent = (goes or len(between) <= CLOSE) and not SHIFTING.isdisjoint(near)
    leaves = (goes and (apart or based)) or (sent and (_based(site, first) or line.lower(first) == "from"))
    return [spot for spot in after if spot.first >= goal.first] if leaves else after


def _based(site: Site, at: int) -> bool:
    """Whether it is told from token ``at`` on where a force is stationed: "based in X", "who are currently based in X"."""
    while site.line.lower(at) in HAVING_BEEN:
        at += 1
    return site.line.lower(at) in BASED
