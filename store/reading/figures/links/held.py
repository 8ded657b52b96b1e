"""Captives whom a side says it holds: "five were kidnapped; the group claims to hold 14", "Seven officers are still in X", "has 120 'guests'".

In: a site and a draft. Out: whether it counts captives; its measure, unit and source are those of the captives told before.
"""

from store.reading.figures.holders.parties import parties
from store.reading.figures.measures.elsewhere import HOLDING
from store.reading.figures.site import Draft, Site, most
from store.reading.text.grammar import ENDS, OPENING_QUOTES
from store.reading.text.harm import TAKEN

KEEPING = HOLDING | frozenset("keep keeps keeping".split())  # behind "still"
BEHIND = ENDS | frozenset("and but in at near on since".split())
CAPTIVES = frozenset("prisoner prisoners captives hostages pows".split())
HAVING = HOLDING | {"has", "have"}
VENUES = frozenset(
    "stadium arena theatre theater cinema hall halls hotel church bakery room venue pool bus ship ferry".split()
)
STILL = (["are", "still"], ["were", "still"], ["is", "still"], ["was", "still"], ["still", "remain"])
REMAIN = frozenset(("remain", "remained", "remains", "stay"))
THERE = frozenset("in with there at inside behind under".split())
HOLDS = frozenset(  # what who is still there is held by or in; a name may be where
    """them captivity custody detention confinement chains jail prison cells cell bars arrest guard hands camp captors kidnappers abductors
    hijackers rebels militants gunmen pirates bandits bush forest hills mountains desert jungle""".split()
)
NEAR_HOLD = 3  # tokens of "in the rebels' hands" to look at
ANYBODY = frozenset("people persons men women captives hostages prisoners detainees civilians others".split())
RECENT = 3  # figures of the sentences before


def held(site: Site, draft: Draft) -> bool:
    """A number right behind "hold", and nothing but a mark behind it."""
    line, counted = site.line, draft.counted
    if counted.kind == "bare" and not draft.unit and (_listed(site, draft) or _of_theirs(site, draft)):
        return _as_prisoners(draft, -1)
    still = line.lower(counted.first - 2) in ("still", "now")
    holding, behind = (KEEPING, BEHIND) if still else (HOLDING, ENDS)
    if counted.kind != "bare" or draft.unit or line.lower(counted.first - 1) not in holding:
        return False
    holder = line.lower(counted.first - 2 - still)
    if line.lower(counted.last) not in behind or holder in VENUES:
        return False  # "the stadium holds 30,000"
    told = [*site.earlier[-RECENT:], *site.before(draft)]
    source = next(
        (other for other in reversed(told) if other.measure in TAKEN and other.counted.kind != "equipment"), None
    )
    if source is None and _prisoners_before(site) and _side(site, counted.first - 1 - still):
        return _as_prisoners(draft, counted.first - 1)
    if source is None:
        return False
    draft.measure, draft.rule, draft.cue = source.measure, "held, as those before", counted.first - 1
    draft.unit, draft.counted.kind, draft.source = source.unit, source.counted.kind, source
    return True


def still_held(site: Site, draft: Draft) -> bool:
    """``took 15 people captive. Seven officers and eight soldiers are still in X``: no more of them than were taken, of their kind."""
    counted = draft.counted
    if counted.kind not in ("people", "force") or counted.head < 0 or not _stay(site, _list_end(site, draft)):
        return False
    source = next((one for one in reversed(site.earlier[-RECENT:]) if one.measure in TAKEN), None)
    if source is None or most(draft) > most(source):
        return False
    unit = (source.unit or "people").lower()
    if unit not in ANYBODY and unit != (draft.unit or counted.unit or "").lower():
        return False
    draft.measure, draft.rule, draft.cue = source.measure, "still held, as those before", counted.last
    draft.unit, draft.source = counted.unit, source
    return True


def _list_end(site: Site, draft: Draft) -> int:
    """Where the list ends in which the number stands: behind "seven officers and eight soldiers"."""
    after = site.draft_behind(draft)
    listed = after is not None and site.line.lowers[draft.counted.last : after.counted.first] in (["and"], [","])
    return _list_end(site, after) if listed and after is not None else draft.counted.last


def _stay(site: Site, at: int) -> bool:
    """``are still in``, ``remain with`` from token ``at``."""
    lowers = site.line.lowers
    behind = at + 2 if lowers[at : at + 2] in STILL else at + (site.line.lower(at) in REMAIN)
    if behind == at or site.line.lower(behind) not in THERE:
        return False
    where = slice(behind + 1, behind + 1 + NEAR_HOLD)
    return site.line.words[where][:1] != [] and (
        site.line.words[behind + 1][0].isupper() or not HOLDS.isdisjoint(lowers[where])
    )  # not "still in the army", "still at home"


def guests(site: Site, draft: Draft) -> bool:
    """``it has 120 “guests”``: of captors, who call those they hold so."""
    counted = draft.counted
    if counted.unit != "guests" or site.page.text[site.line.starts[counted.head] - 1] not in OPENING_QUOTES:
        return False  # the line goes without marks around who is counted
    near = site.near(2)
    if site.words.captors.isdisjoint(near) and site.words.company.rebels.isdisjoint(near):
        return False
    draft.measure, draft.rule, draft.cue, draft.unit = "captured", "guests of captors", counted.head, "guests"
    return True


def _as_prisoners(draft: Draft, cue: int) -> bool:
    """Give the draft what prisoners are counted as, by the word at token ``cue``, -1 for none; always true."""
    draft.measure, draft.rule, draft.cue = "captured", "held, as prisoners", cue
    draft.unit, draft.counted.kind = "prisoners", "people"
    return True


def _side(site: Site, verb: int) -> bool:
    """Whether who holds, right before token ``verb``, is a side: a party, or "they"; "it" may be a museum."""
    return site.line.lower(verb - 1) == "they" or any(row.last == verb for row in parties(site))


def _listed(site: Site, draft: Draft) -> bool:
    """``Each side holds prisoners: the government has 85 and the junta 110``: behind the colon each number is of them."""
    lowers, first = site.line.lowers, draft.counted.first
    colon = next((j for j in range(1, first) if lowers[j] == ":" and lowers[j - 1] in CAPTIVES), 0)
    if not colon or site.line.lower(draft.counted.last) not in BEHIND:
        return False
    return not HAVING.isdisjoint(lowers[colon:first]) and VENUES.isdisjoint(lowers[colon:first])


def _of_theirs(site: Site, draft: Draft) -> bool:
    """``they hold 580, and Kiev has 900 of theirs``: captives stand before in the sentence."""
    line, last = site.line, draft.counted.last
    if line.lower(last) != "of" or line.lower(last + 1) not in ("theirs", "ours", "its"):
        return False
    return any(other.measure in TAKEN for other in site.before(draft))


def _prisoners_before(site: Site) -> bool:
    """Whether the sentence or the one before speaks of prisoners or captives."""
    return not CAPTIVES.isdisjoint(site.near(1))
