"""Bare numbers of a force that was named without a number: "its soldiers …; 7,000 more of them", "The first 2,300 were flown in".

In: a site and a bare draft. Out: whether it counts the force named before; its unit and kind are set. The nearest noun for people
or things before the number must be that force, and nothing may have been counted in between.
"""

from store.reading.figures.counts.heads import is_plural
from store.reading.figures.holders.groups import name_of
from store.reading.figures.links.left_out import GOING, LEAST, OPENING
from store.reading.figures.links.wholes import harmed_before
from store.reading.figures.site import Draft, Site, inside, most
from store.reading.figures.strengths.nations import CIVILIANS, FORMATIONS
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import DETERMINERS, OWN, THEM

FIRSTS = frozenset(("first", "last", "remaining", "another", "further"))
SAID = frozenset("that believes believe thinks think says say said estimates reckons , ;".split())
FIGHTING = (
    ["took", "part"],
    ["had", "deserted"],
    ["had", "defected"],
    ["took", "up"],
    ["stormed", "the"],
    ["attacked", "the"],
)
BODIES = frozenset("brigades battalions divisions regiments corps squadrons militias contingents".split())
BEHIND = (" of ", " of the ", " from ", " from the ")  # between a force and whose it is
BACK = 40  # tokens back in which the force stands


def named_before(site: Site, draft: Draft) -> bool:
    """Whether the number counts a force named in its sentence or in the one before."""
    value = most(draft)
    if draft.counted.kind != "bare" or draft.unit or draft.measure or value < LEAST:
        return False
    if _together(site, draft) or _of_nation(site, draft):
        return True
    if draft.counted.further and harmed_before(site, draft):
        return False  # "230 wounded, of whom 70 are soldiers; another 90 of them are outside"
    fought = _fought(site, draft)
    them = fought or _of_them(site, draft)
    if not (them or _first_of(site, draft)):
        return False
    unit = _own_sentence(site, draft) if them else None
    unit = unit or (None if fought else _sentence_before(site, draft))
    if unit is None and them and _nation_of_them(site, draft):
        return True
    if unit is None:
        return False
    draft.holder = draft.holder or (None if _own_sentence(site, draft) else nation_before(site, unit))
    draft.unit, draft.counted.kind, draft.rule = unit, "force", "of the force named before"
    return True


def force_before(site: Site, draft: Draft) -> str | None:
    """The force without a number that the draft's sentence, or the one before it, names last; whose it is becomes the draft's holder."""
    if (own := _own_sentence(site, draft)) is not None:
        return own
    unit = _sentence_before(site, draft)
    if unit is not None:
        draft.holder = draft.holder or nation_before(site, unit)
    return unit


def _of_them(site: Site, draft: Draft) -> bool:
    """``40,000 of them``, ``7,000 more of them``."""
    at = draft.counted.number.last
    at += site.line.lower(at) in ("more", "others")
    return site.line.lower(at) == "of" and site.line.lower(at + 1) in THEM


def _of_nation(site: Site, draft: Draft) -> bool:
    """``1,346 of the French had gone``: of a nation whose soldiers the page has told of."""
    at = draft.counted.number.last
    if site.line.lowers[at : at + 2] != ["of", "the"]:
        return False
    start = site.char(at + 2)
    nation = next((m for m in site.mentions if m.start == start and m.kind == "demonym"), None)
    land = name_of(site, nation) if nation is not None else None
    told = next((f for f in reversed(site.page.figures) if f.measure == "strength" and f.holder == land), None)
    if nation is None or told is None or site.line.lower(site.token(nation.end)) not in AUXILIARIES:
        return False
    draft.unit, draft.counted.kind, draft.holder, draft.rule = told.unit, "force", land, "of the force named before"
    draft.counted.last = site.token(nation.end)
    return True


def _nation_of_them(site: Site, draft: Draft) -> bool:
    """``it is the Danes who bring the armour of the brigade: 650 of them landed``: a nation named where a formation is told of."""
    first = draft.counted.first
    if site.line.lower(first - 1) not in OPENING or site.line.lower(draft.counted.number.last + 2) not in GOING:
        return False
    at = next((j for j in range(first - 1, max(0, first - BACK), -1) if site.line.words[j][0].isupper()), -1)
    end = site.line.ends[at] if at > 0 else -1
    nation = next((m for m in site.mentions if m.end == end and m.kind == "demonym"), None)
    armed = not (FORMATIONS.isdisjoint(site.line.present) and site.words.apposed.isdisjoint(site.line.present))
    if nation is None or not armed or not site.line.lowers[at].endswith("s") or site.line.lower(at - 1) != "the":
        return False
    if not (CIVILIANS | site.words.forces.peaceful).isdisjoint(site.line.present):
        return False
    draft.unit, draft.counted.kind, draft.rule = site.line.words[at], "force", "of the force named before"
    draft.holder = draft.holder or name_of(site, nation)
    return True


def _first_of(site: Site, draft: Draft) -> bool:
    """``The first 2,300 or so were flown``: at the head of the sentence."""
    counted = draft.counted
    opens = counted.first <= 1 and not FIRSTS.isdisjoint(site.line.lowers[: counted.number.first])
    return opens and site.line.lower(counted.last) in GOING


def _together(site: Site, draft: Draft) -> bool:
    """``Against it stand the 5th and 6th Brigades, together some 6,500``: formations named before, no number between."""
    lowers, first = site.line.lowers, draft.counted.first
    if lowers[first - 1] not in ("together", "altogether") or lowers[first - 2] != ",":
        return False
    near = range(max(0, first - BACK), first)
    head = next((j for j in reversed(near) if lowers[j] in BODIES), -1)
    if head < 0 or not site.heads.isdisjoint(range(head, first)):
        return False
    draft.unit, draft.counted.kind, draft.rule = site.line.words[head], "force", "of the force named before"
    return True


def _fought(site: Site, draft: Draft) -> bool:
    """``As for the attackers, the mission believes that about 400 took part``: what only fighters do."""
    counted = draft.counted
    return site.line.lower(counted.first - 1) in SAID and site.line.lowers[counted.last : counted.last + 2] in FIGHTING


def _own_sentence(site: Site, draft: Draft) -> str | None:
    lowers, first = site.line.lowers, draft.counted.first
    first -= first > 0 and lowers[first - 1] in ("mobilised", "mobilized")  # a verb: "Tokyo mobilised 3,000 to search"
    low = max((other.counted.last for other in site.before(draft)), default=0)
    at = _nearest(site, lowers, max(low, first - BACK), first)
    return site.line.words[at] if at >= 0 else None


def _sentence_before(site: Site, draft: Draft) -> str | None:
    """The force that is the last noun for people of the sentence before, when nothing has been counted since."""
    if not site.index or draft.at > 0:
        return None
    page, row = site.page, site.page.sentences[site.index - 1]
    lowers = page.lowers[row.first : row.last]
    at = _nearest(site, lowers, max(0, len(lowers) - BACK), len(lowers))
    if at < 0:
        return None
    start = page.starts[row.first + at]
    counted = any(other.counted.number.start >= row.start for other in site.earlier)
    return None if counted else page.text[start : page.ends[row.first + at]]


def nation_before(site: Site, unit: str) -> str | None:
    """Whose the force of the sentence before is by the word at it: "asked to station US troops. 500 of them rotate", "Troops of the US army"."""
    page, row = site.page, site.page.sentences[site.index - 1]
    at = page.text.rfind(unit, row.start, row.end)
    near = inside(page.mentions, row.start, row.end)
    before = next((name_of(site, mention) for mention in reversed(near) if at - 1 <= mention.end <= at), None)
    return before or next((name_of(site, m) for m in near if page.text[at + len(unit) : m.start] in BEHIND), None)


def _nearest(site: Site, lowers: list[str], low: int, high: int) -> int:
    """The token of the nearest plural noun before ``high`` if it is a force, else -1."""
    for at in range(high - 1, low - 1, -1):
        word, before = lowers[at], lowers[at - 1] if at else ""
        kind = None if word in site.words.singulars else site.words.units.get(word)
        if kind == "force":
            return at
        if word == "men":
            return at if before in OWN else -1
        if kind or (is_plural(word, site.words) and (before in DETERMINERS or not before)):
            return -1
    return -1
