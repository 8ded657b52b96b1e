"""People called by their nation who are soldiers: a general's own, peacekeepers told of before, those who guard or join a force.

A land that hosts them, a force they come on top of, a mission that is made up of them or the division they are from says so; where
tourists, embassies or evacuations are told of they stay people.

In: a site and a draft of a noun that no class lists. Out: whether it is a force.
"""

from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import THIRD_OWN, WHOLES

MANY = 50  # fewer of a nation are travellers as often as soldiers
ORDERED = (["ordered"], ["deployed"], ["sent"], ["stationed"])
JOINING = frozenset(("join", "joined", "reinforced", "alongside", "beside"))
GOING = frozenset(
    "followed left sailed arrived landed remain remained stayed came serve served withdrew departed flew".split()
)
ASHORE = frozenset("ashore aboard".split())
HOSTING = frozenset("hosts host hosting hosted houses housed housing".split())
BASES = frozenset("base airbase barracks garrison".split())
CAMPS = frozenset("it base camp airfield airbase barracks garrison country island mission headquarters".split())
ATOP = (["on", "top", "of"], ["in", "addition", "to"])
MAKING_UP = (["up", "of"], ["consists", "of"], ["consisting", "of"], ["consisted", "of"], ["composed", "of"])
INCLUDING = frozenset("includes included include comprises comprised".split())
GUARDS = frozenset("guarding guard guarded holding hold held defending defend defended manning man manned".split())
KEPT = frozenset(
    """bridge bridges checkpoint checkpoints crossing crossings post posts pass dam airport airfield airstrip border ridge
    hill barracks fort position positions line trench trenches palace perimeter gate gates radio mine""".split()
)
GROUND = frozenset(
    "bank banks town village heights island beach beachhead bridgehead valley city pocket bridge coast shore".split()
)
HOLDING = frozenset("hold holds holding held defend defended defending occupy occupied occupying".split())
ATTACKING = frozenset("stormed attacked ambushed besieged overran assaulted raided".split())
KEPT_AT = 4  # tokens from the verb to what is kept
FEW = 10
BASED = frozenset("stationed garrisoned deployed based".split())
WORKING = frozenset("work works working firm company bank university business employer".split())
CHAIN = 4  # tokens of "had been"
UNARMED = frozenset("press diplomatic consular peace student".split())
FORMATIONS = frozenset(
    "division brigade regiment battalion corps airborne infantry marines legion navy army squadron".split()
)
CIVILIANS = frozenset(
    """tourists tourist embassy consulate citizens residents evacuated evacuate evacuation evacuees stranded students workers migrants
    refugees civilians families visitors holidaymakers passengers passports voters fans settlers expatriates employees flights holiday
    studied studying""".split()
)
PARTED = 24  # tokens from a people to "5,000 of them from the 82nd Airborne Division"
PART = 9
GUARDING = 9  # tokens from a people to the verb of its duty
POSTS = frozenset(
    "watch watches watched hold holds man mans patrolling guarding garrison observe observed monitor monitored".split()
)


def nationals(site: Site, draft: Draft) -> bool:
    """A general's ``800 Ghanaians``; ``1,400 soldiers, joined by 250 Australians``; ``150 Fijians guard the crossing``."""
    line, counted = site.line, draft.counted
    if _of_force(site, draft) or _joining(site, draft) or _posted(site, draft):
        return True
    own = counted.head == counted.number.last and line.lower(counted.number.first - 1) in THIRD_OWN
    return (
        own and line.words[counted.head][0].isupper() and not site.words.ranks.isdisjoint(line.lowers[: counted.first])
    )


def _of_force(site: Site, draft: Draft) -> bool:
    """``The blue helmets, 740 Uruguayans and 510 Nepalis``; ``In July 1,380 Pakistanis followed`` of peacekeepers told before."""
    line, counted = site.line, draft.counted
    word = line.words[counted.head]
    named = all(part[0].isupper() for part in line.words[counted.number.last : counted.head])  # "New Zealanders"
    if not named or not word[0].isupper() or not word.endswith("s"):
        return False
    if (counted.number.high or 0) < MANY or line.lower(counted.head) in site.words.not_places:
        return False
    first = counted.first
    noun, pair = line.lower(first - 2), f"{line.lower(first - 3)} {line.lower(first - 2)}"
    apposed = line.lower(first - 1) == "," and "force" in (site.words.units.get(noun), site.words.units.get(pair))
    before = site.draft_before(draft)
    listed = before is not None and before.unit in site.words.units and line.lower(first - 1) in ("and", ",")
    beside = before is not None and before.counted.kind == "force" and line.lower(first - 1) in ("and", ",", ":")
    goes = line.lower(counted.last) in GOING and any(other.counted.kind == "force" for other in site.earlier)
    return apposed or goes or (beside and not listed) or _guard(site, draft) or _stationed(site, draft)


def _stationed(site: Site, draft: Draft) -> bool:
    """``Kaltia also hosts 300 Danes`` where a force is told of, ``on top of 900 Finns``, ``a force made up of 600 Kenyans``, ``6,000 Lorians, most of them marines``."""
    lowers, counted = site.line.lowers, draft.counted
    if not CIVILIANS.isdisjoint(site.line.present):
        return False
    first, here = counted.first, site.before(draft)
    if lowers[max(0, first - 2) : first] in MAKING_UP or site.line.lower(first - 1) in INCLUDING:
        return not site.words.apposed.isdisjoint(lowers[:first])
    if lowers[max(0, first - 3) : first] in ATOP:
        return any(other.counted.kind == "force" for other in here)
    if _based(site, counted.last) or _in_uniform(site, counted.last) or _including(site, counted.first):
        return True
    if lowers[counted.last : counted.last + 2] == ["in", "it"] and site.line.lower(counted.first - 1) in ("had", "has"):
        return not site.words.apposed.isdisjoint(lowers[:first]) or "coalition" in lowers[:first]
    already = lowers[counted.last : counted.last + 2] in (["are", "already"], ["were", "already"])
    if site.line.lower(first - 1) in HOSTING and not BASES.isdisjoint(lowers[:first]):
        return True
    if already or (site.line.lower(first - 1) in HOSTING and _land(site, first)):
        return any(_strength(other) for other in (*here, *site.earlier))
    return _by_units(site, counted.last)


def _in_uniform(site: Site, at: int) -> bool:
    """``8,500 Americans in uniform``, ``120 Fijians in blue berets``."""
    tail = site.line.lowers[at : at + 3]
    return tail[:1] == ["in"] and (tail[1:2] == ["uniform"] or tail[2:] in (["berets"], ["helmets"], ["fatigues"]))


def _including(site: Site, first: int) -> bool:
    """``The battle group at Cincu, including 700 Romanians``: a part of a formation."""
    lowers = site.line.lowers
    if site.line.lower(first - 1) != "including" or site.line.lower(first - 2) != ",":
        return False
    if "corps" in lowers[:first] and lowers[lowers.index("corps") - 1] in UNARMED:
        return False  # "The press corps, including 60 Americans"
    return not FORMATIONS.isdisjoint(lowers[:first]) or any(
        lowers[j : j + 2] == ["battle", "group"] for j in range(first - 2)
    )


def _based(site: Site, at: int) -> bool:
    """``900 Americans are stationed there``, ``300 Danes had been based at Dol``."""
    line = site.line
    verb = next((j for j in range(at, at + CHAIN) if line.lower(j) not in AUXILIARIES), at)
    return verb > at and line.lower(verb) in BASED and WORKING.isdisjoint(line.present)


def _land(site: Site, first: int) -> bool:
    """Whether it is a land or a camp that hosts them: a hotel's guests and a congress's are no soldiers."""
    if any(site.foreign(m) and site.token(m.start) < first for m in site.mentions):
        return True
    return not CAMPS.isdisjoint(site.line.lowers[:first])


def _strength(draft: Draft) -> bool:
    return draft.counted.kind == "force" and draft.measure in (None, "strength")


def _by_units(site: Site, last: int) -> bool:
    """``5,000 of them from the 82nd Airborne Division``, ``all of them soldiers``: what parts of them are, all are."""
    lowers = site.line.lowers
    for j in range(last, min(last + PARTED, len(lowers) - 1)):
        if lowers[j] == "of" and lowers[j + 1] in WHOLES:
            tail = lowers[j + 2 : j + 2 + PART]
            forces = any(site.words.units.get(word) == "force" for word in tail)
            return forces or (not FORMATIONS.isdisjoint(tail) and "from" in tail[:2])
    return False


def _guard(site: Site, draft: Draft) -> bool:
    """``About 150 Fijians and 90 Nepalese guard the crossing``, ``180 Finns, Chileans and Senegalese have patrolled the valley``."""
    line, last = site.line, draft.counted.last
    for j in range(last, min(last + GUARDING, len(line.lowers))):
        word = line.lowers[j]
        if word in site.words.duty or word in POSTS or (word in ASHORE and j < last + 4 and _navy(site)):
            return True
        passed = (
            word in (",", "and", "now", "still")
            or word in AUXILIARIES
            or line.words[j][0].isupper()
            or line.words[j][0].isdigit()
        )
        if not passed:
            return False
    return False


def _navy(site: Site) -> bool:
    """Whether warships, commandos or a minister of defence are told of in the line."""
    return not (site.words.beside.isdisjoint(site.line.present) and site.words.navies.isdisjoint(site.line.present))


def _posted(site: Site, draft: Draft) -> bool:
    """``a battalion of 500 Fijians``, ``the base, held by 620 Uruguayans``: a formation is made up of them, or they hold something."""
    line, first = site.line, draft.counted.first
    if not line.words[draft.counted.head][0].isupper():
        return False
    before, verb = line.lower(first - 1), line.lower(first - 2)
    return (before == "of" and (verb in site.words.apposed or verb in ("company", "platoon"))) or (
        before == "by" and verb in site.words.forces.manned
    )


def _joining(site: Site, draft: Draft) -> bool:
    """``1,400 soldiers, joined by 250 Australians and 120 New Zealanders``; ``4,700 Americans ordered to Brod``."""
    lowers, counted = site.line.lowers, draft.counted
    if not site.line.words[counted.head][0].isupper():
        return False
    if lowers[counted.last : counted.last + 1] in ORDERED and site.line.lower(counted.last + 1) == "to":
        return True
    if JOINING.isdisjoint(lowers[: counted.first]):
        return False
    if any(other.counted.kind == "force" for other in site.earlier) and lowers[counted.first - 1] in JOINING:
        return True
    return any(other.counted.kind == "force" and other.counted.first < counted.first for other in site.drafts)


def on_guard(site: Site, draft: Draft) -> bool:
    """``130 men were guarding a bridge``, ``60 men hold the checkpoint``: what they keep is a post."""
    line, last = site.line, draft.counted.last
    at = last + (line.lower(last) in AUXILIARIES) + (line.lower(last) in ("still", "now"))
    few = most(draft) < FEW
    if not few and any(word in ATTACKING for word in line.lowers[last : last + KEPT_AT]):
        return True  # "some 80 men on motorcycles stormed the post"
    tail = line.lowers[at + 1 : at + 1 + KEPT_AT]
    ground = line.lower(at) in HOLDING and not GROUND.isdisjoint(tail)
    held = line.lower(at) in GUARDS and not KEPT.isdisjoint(tail)
    return (held or ground) and not few
