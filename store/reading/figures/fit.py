"""Which measured drafts are figures: forces, equipment, harm; and why the other numbers are none.

In: a site and a draft. Out: why it is no figure, or None where it is one.
"""

from store.reading.figures import window as figures_window
from store.reading.figures.counts.counted import FORCES
from store.reading.figures.counts.lists import headed, resumed
from store.reading.figures.defaults.default import by_default
from store.reading.figures.defaults.few import few
from store.reading.figures.measures.unharmed import unharmed
from store.reading.figures.reasons import none_of_these
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.beasts import of_no_people
from store.reading.figures.standing.civil_life import civil_life
from store.reading.figures.standing.fiction import fiction
from store.reading.figures.standing.former import EARLIER
from store.reading.figures.standing.spared import spared
from store.reading.figures.strengths.emplaced import emplaced
from store.reading.figures.strengths.no_force import no_force
from store.reading.figures.strengths.plain import carries, military
from store.reading.figures.words import STOPS
from store.reading.text.harm import TOLLS
from store.reading.text.questions import asks

SMALL = 10
VAGUE = frozenset(("hundreds", "thousands", "tens", "millions"))
STRUCK = frozenset("ambushed ambushing attacked attacking targeted targeting raided raiding".split())
HEARSAY = frozenset(("reports", "report", "rumours", "rumors", "sightings"))
PORTRAITS = frozenset(
    "photo photos photograph photographs portrait portraits picture pictures mugshots names details identities profiles list lists".split()
)
SENT_HOME = frozenset("repatriate repatriated repatriating repatriates".split())
GROUPS = frozenset(("group", "team"))
TELLERS = (["police"], ["army"], ["military"], ["the", "police"], ["the", "army"])
HARMED = frozenset("dead killed men soldiers , lost fallen wounded of its own casualties".split())
ARMED = frozenset(
    "armed battle fighters soldiers troops rebel rebels militants gunmen jihadist jihadists militia army".split()
)
DISMISSED = frozenset(
    "suspended dismissed sacked retire retired resign resigned charged convicted sentenced tried indicted acquitted promoted".split()
)
KNOWN = frozenset(("the", "these", "those", "both"))
BODY = 6  # tokens of "Iran's Revolutionary Guards"
ATTACKERS = frozenset(
    "attackers gunmen assailants".split()
)  # told of because they are few as often as because they are many
SIDES = ("forces", "armies", "militias", "militaries")  # "talks between the two forces"


def unfit(site: Site, draft: Draft, *, guess: bool = True) -> str | None:
    """Name the measure of a force or of equipment, where no pattern does and with ``guess`` by default; else say why the number is no figure."""
    counted = draft.counted
    if (
        why := spared(site, draft)
        or fiction(site, draft)
        or of_no_people(site, draft)
        or unharmed(site, draft)
        or civil_life(site, draft)
    ) is not None:
        return why
    if draft.former and not _known(draft):
        return EARLIER
    if draft.measure or headed(site, draft) or resumed(site, draft):
        return None
    if (passing := _passing(site, draft) or no_force(site, draft)) is not None:
        return passing
    if counted.kind in FORCES or (counted.strong and draft.unit):
        draft.measure, draft.rule = "strength", draft.rule or f"unit {counted.unit}"
    elif counted.kind == "equipment" or carries(site, draft) or emplaced(site, draft):
        counted.kind = "equipment"
        draft.measure, draft.rule = "equipment", draft.rule or f"unit {counted.unit}"
    elif guess and by_default(site, draft):
        return None
    else:
        return none_of_these(counted.kind, counted.unit)
    return _slight(site, draft)


def _known(draft: Draft) -> bool:
    """Whether it is told what a former value counts: by its own noun, by the number before it or as a force."""
    own = draft.source is not None or draft.counted.head >= 0
    return own or (draft.counted.kind in FORCES and draft.measure in (None, "strength" if draft.at == 0 else None))


def _passing(site: Site, draft: Draft) -> str | None:
    """``ambushed two military vehicles``, ``reports of 25 militants``, ``a group of 30``: no force that somebody has."""
    lowers, first = site.line.lowers, draft.counted.first
    before = site.line.lower(first - 1)
    if before == ":" and lowers[: first - 1] in TELLERS and draft.counted.last + 1 >= len(lowers) and _asked(site):
        return "who says so"  # "How many are left? Police: 18."
    if before in STRUCK and draft.counted.kind == "equipment":
        return "attacked, not kept"
    if before == "besides" and (told := site.draft_before(draft)) is not None and told.measure in TOLLS:
        return "told beside those who are counted"  # "five people lost their lives, besides three of the attackers"
    if before == "against" and draft.counted.kind in FORCES and _after_losses(site, draft):
        return "what the other side lost or sent"
    if before == "of" and site.line.lower(first - 2) in PORTRAITS and draft.counted.kind == "force":
        return "pictures or names of them"
    if before == "of" and site.line.lower(first - 2) in HEARSAY:
        return "reports of them"
    if before in SENT_HOME and (draft.unit or "").lower() in site.words.sides:
        return "sent home"
    tail = lowers[draft.counted.last : draft.counted.last + 5]
    if "and" in tail and draft.counted.first and site.line.lower(draft.counted.first - 1) in ("with", "and"):
        tail = tail[: tail.index("and")]  # "surrendered with 212 soldiers and would be tried"
    if not DISMISSED.isdisjoint(tail[:4]) and not ("tried" in tail and tail[tail.index("tried") + 1 :][:1] == ["to"]):
        return "tried or dismissed"
    grouped = (draft.unit or "").lower() in GROUPS and draft.rule.endswith("number")
    return (
        "a group of people" if grouped and ARMED.isdisjoint(lowers) and site.words.beside.isdisjoint(lowers) else None
    )


def _asked(site: Site) -> bool:
    """Whether the sentence before is a question, which this one answers."""
    return site.index > 0 and asks(site.page, site.page.sentences[site.index - 1])


def _after_losses(site: Site, draft: Draft) -> bool:
    """``lost four men against 60 militants``: right behind the dead of one side a number of the other's, of its dead as well as of its men."""
    before = site.draft_before(draft)
    if before is None or before.measure not in TOLLS:
        return False
    return HARMED.issuperset(site.line.lowers[before.counted.last : draft.counted.first - 1])


def _slight(site: Site, draft: Draft) -> str | None:
    """A handful of soldiers is a figure only where they are sent, kept or moved; of tanks where they are seen; two brigades always."""
    number, words = draft.counted.number, site.words
    if (number.low or 0) >= SMALL or site.line.lowers[number.first] in VAGUE:
        return None
    if draft.unit in ATTACKERS and _several(draft):
        return None
    if draft.counted.kind == "formation" and (number.high or 2) > 1 and site.line.lower(number.first - 1) not in KNOWN:
        return None
    if (draft.unit or "") in words.collectives or draft.unit in SIDES:
        return "too few to be a strength"  # "a crew of four landed"
    if draft.counted.kind == "equipment" and (_in_passing(site, draft) or (_several(draft) and military(site, draft))):
        return None
    if draft.counted.kind == "equipment" and _several(draft) and (_listed(site, draft) or _of_body(site, draft)):
        return None
    if (
        site.line.lower(draft.counted.first - 1) == "by"
        and site.line.lower(draft.counted.first - 2) in site.words.forces.manned
    ):
        return None  # "a post manned by nine border guards"
    low, high = figures_window.window(site, draft)
    near = site.line.lowers[low:high]
    cued = not words.own.isdisjoint(near)
    cued = cued or (draft.counted.kind == "equipment" and not words.afield.isdisjoint(near))
    if (cued and (number.high or 2) > 1) or few(site, draft):
        return None
    return "too few to be a strength"


def _several(draft: Draft) -> bool:
    return (draft.counted.number.high or 2) > 1


def _listed(site: Site, draft: Draft) -> bool:
    """``18 fighters, 11 bombers, six tankers``: arms stand before it in a list, at most a mark between."""
    before = site.draft_before(draft)
    between = site.line.lowers[before.counted.last : draft.counted.first] if before is not None else []
    return before is not None and before.counted.kind == "equipment" and between in ([","], ["and"], [",", "and"])


def _of_body(site: Site, draft: Draft) -> bool:
    """``five speedboats of Iran's Revolutionary Guards``, ``three launches of the Kesh navy``: whose they are bears arms."""
    line, last = site.line, draft.counted.last
    if line.lower(last) not in ("of", "from"):
        return False
    near = line.lowers[last + 1 : last + 1 + BODY]
    ends = next((j for j, word in enumerate(near) if word in STOPS or word == ","), len(near))
    return any(
        word in site.words.apposed or word in site.words.forces.mustering or word == "guards" for word in near[:ends]
    )


def _in_passing(site: Site, draft: Draft) -> bool:
    """``Two T-72 tanks guarded the bridge``: arms of war are told wherever they stand; "the two tanks" point back."""
    kind = (draft.unit or "").lower().rpartition(" ")[2]
    return (
        _several(draft) and kind in site.words.warlike and site.line.lower(draft.counted.number.first - 1) not in KNOWN
    )
