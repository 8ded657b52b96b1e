"""Cues of harm that tell as often of something else: "huddled in a marquee", "laid low by a rule", "opened their doors to 3,000 students".

In: a site, what is counted and the cue that was found. Out: whether nothing near says that it is the harm. The cues and the words that settle
them are the tables ``[doubtful.*]`` of config/lexicon/measures.toml.
"""

from store.reading.figures.counts.counted import FORCES, MEN, Counted
from store.reading.figures.counts.doubts import Doubt
from store.reading.figures.measures.guests import guests
from store.reading.figures.measures.hosted import LEISURE
from store.reading.figures.site import Site
from store.reading.text.grammar import is_past

SENTENCES = 2  # to either side in which what settles a cue may stand
SEEKING = ("looking for", "looked for", "searching for", "searched for", "search for", "hunting for", "hunted for")
HUNTED = frozenset(
    """prisoners inmates convicts fugitives suspects gunmen attackers militants robbers raiders kidnappers assailants escaped wanted suspected
    armed fleeing""".split()
)
HIRING = frozenset("army police recruits soldiers troops militia searching search looking coast coastguard".split())
HIRED = frozenset(
    "recruits trainees apprentices interns engineers employees staff candidates nurses teachers cooks extras volunteers players drivers".split()
)
ENLISTED = frozenset("recruits apprentices trainees interns candidates extras employees staff".split())
HELPERS = frozenset(  # are taken to where others need them
    "doctors medics nurses surgeons paramedics volunteers firefighters rescuers engineers experts officers officials helpers crews teams specialists divers".split()
)
LED = frozenset("led taken took marched".split())
OFF = frozenset(("away", "off"))
JOINED = frozenset(("members", "officers"))  # who may have left
IN_CAMPS = ("way in_camps", "way within", "received of who may have fled")
TOUCHING = (" before the number", " of what is counted", " after what is counted")


def other(site: Site, counted: Counted, hit: tuple[str, str, int] | None) -> tuple[str, str, int] | None:
    """The reading of people of whom nobody says who led them off: captives beside captors, detained beside police;
    and of who went home.
    """
    if hit is None or counted.kind not in ("people", "bare"):
        return hit
    if hit[0] == "captured" and "home" in hit[1].split() and doubtful(site, counted, hit):
        return "displaced", "way back", hit[2]  # "some 640 have gone home": no captives
    if not _led_off(hit[1]):
        return hit
    near, tables = _near(site), site.words.doubtful
    if tables["way taken_away"].beside.isdisjoint(near) and not tables["way led_away"].beside.isdisjoint(near):
        return "detained", "way led_away", hit[2]
    return hit


def _led_off(rule: str) -> bool:
    """Whether the cue is that people are led or taken off, as captives or by police."""
    led = not (LED.isdisjoint(rule.split()) or OFF.isdisjoint(rule.split()))
    return led or rule == "way taken_away"


def doubtful(site: Site, counted: Counted, hit: tuple[str, str, int]) -> bool:
    """``Some 300 guests huddled in the marquee``: no word of danger near; ``the court remanded 12 appeals``: nobody."""
    if hit[0] == "missing" and (_wanted(site, counted, hit[1]) or _hunted(site, counted, hit[1])):
        return True
    row = site.words.doubtful.get(hit[1]) or site.words.doubtful.get(_cue(hit[1]))
    if row is None or (row.callings and not _of_a_calling(site, counted)):
        return False
    if hit[0] == "affected" and counted.unit and hit[1].endswith("affected of what is counted"):
        return False  # "60,000 people in the capital were affected"
    if _at_large(site, counted, hit, row) or not site.words.company.staged.isdisjoint(site.line.present):
        return True
    if hit[1] in IN_CAMPS and not LEISURE.isdisjoint(_near(site)):
        return True  # "Some 800 are in the youth camp"
    if row.named and hit[2] == counted.last and is_past(site.line.lower(counted.first - 1)):
        return True  # "The militia recruited 400 people in the hills"
    if hit[1] == "way freed" and counted.kind == "bare":
        return False  # no employees: they would be named
    if row.guests and (guests(site, counted, hit[2], helpless=row.helpless) or _under_arms(site, counted)):
        return True
    if row.unarmed and _under_arms(site, counted):
        return True
    if row.named and counted.kind == "bare" and hit[1].startswith("way "):
        return _under_arms(site, counted) or not _people_near(site)
    if (row.persons or row.named) and not _of_persons(counted, named=row.named):
        return True
    return bool(row.beside) and row.beside.isdisjoint(_near(site) if row.wide else site.line.present)


def _at_large(site: Site, counted: Counted, hit: tuple[str, str, int], row: Doubt) -> bool:
    """Whether a flight is told of those who are out for pleasure, in protest or for work, or a rescue of protesters or of guests whom no danger met."""
    unit, company, (measure, rule, _) = (counted.unit or "").lower(), site.words.company, hit
    if measure == "evacuated":
        if rule == "way housed_safely" and unit in HELPERS:
            return True
        return unit in company.protest or (unit in company.outings and row.beside.isdisjoint(site.line.present))
    return measure == "displaced" and company.at_large(unit)


def _under_arms(site: Site, counted: Counted) -> bool:
    """``The first of 4,700 Americans are bedding down in a hall``: a bare number or a nation beside whom soldiers are told of;
    and those of the evacuated "who slept in the hall".
    """
    nation = counted.kind == "other" and (counted.unit or "a")[0].isupper()
    if counted.kind != "bare" and not nation:
        return counted.kind in FORCES
    units = site.words.units
    armed = not site.words.beside.isdisjoint(site.near(1)) or any(units.get(w) == "force" for w in site.line.present)
    return armed or (not nation and any(draft.measure == "evacuated" for draft in site.drafts))


def _people_near(site: Site) -> bool:
    """Whether the sentence or the one before tells of people whom a bare number may count."""
    return any(site.words.units.get(word) == "people" for word in site.near(1))


def _of_persons(counted: Counted, *, named: bool) -> bool:
    """Whether people are counted, by a noun where they must be ``named``: "4,000 Syrians", not "40 tents"."""
    if counted.kind == "bare":
        return not named
    return counted.kind in MEN | FORCES or (counted.kind == "other" and (counted.unit or "a")[0].isupper())


def _of_a_calling(site: Site, counted: Counted) -> bool:
    """``The bank lost 12 executives``, not ``lost 27 men``, ``lost 148 people``."""
    unit = (counted.unit or "people").lower()
    several = (counted.number.high or 0) > 1
    if several and (unit in JOINED or (counted.kind == "bare" and not _of_its_own(site, counted))):
        return True  # "The choir has lost 30 members", "The Liberals lost 900"
    return several and counted.kind in ("people", "other") and unit != "people" and unit not in site.words.perhaps


def _of_its_own(site: Site, counted: Counted) -> bool:
    """``lost 17 of its own``: men."""
    return site.line.lower(counted.number.last) == "of" and site.line.lower(counted.number.last + 2) == "own"


def _cue(rule: str) -> str:
    """The cue in the rule's own words: ``phrase huddled in``, ``struck down before the number``, ``influx of``, ``label caseload``."""
    cue = rule.removeprefix("phrase ").removeprefix("label ")
    return next((cue.removesuffix(tail) for tail in TOUCHING if cue.endswith(tail)), cue)


def _near(site: Site) -> frozenset[str]:
    """The words of the sentence and of those beside it."""
    rows = site.page.sentences
    first, last = rows[max(0, site.index - SENTENCES)].first, rows[min(len(rows) - 1, site.index + SENTENCES)].last
    return frozenset(site.page.lowers[first:last])


def _wanted(site: Site, counted: Counted, rule: str) -> bool:
    """``The firm is looking for 200 engineers``, ``for 60 recruits``: no danger is near, it would hire them."""
    if (counted.unit or "").lower() not in HIRED or not _seeks(rule):
        return False
    if (counted.unit or "").lower() in ENLISTED:
        return True
    row = site.words.doubtful.get("looked for")
    return row is not None and (row.beside - HIRING).isdisjoint(_near(site))


def _hunted(site: Site, counted: Counted, rule: str) -> bool:
    """``Police are searching for 12 escaped prisoners``: they are sought, and nobody misses them."""
    named = [*site.line.lowers[counted.first : counted.last], (counted.unit or "").lower()]
    return _seeks(rule) and not HUNTED.isdisjoint(named)


def _seeks(rule: str) -> bool:
    cue = _cue(rule)
    return cue in SEEKING or cue.startswith("search ")
