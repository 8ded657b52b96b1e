"""Whose those are of whom a ministry's or a staff's own bulletin tells without a word for whose: its country's.

In: a site and a draft. Out: a country's name or None. Only what the bulletin tells itself, of nobody but its own side.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.enemy import foe_word
from store.reading.figures.holders.groups import BEFORE_OBJECT
from store.reading.figures.holders.home import author
from store.reading.figures.holders.parties import led_before
from store.reading.figures.holders.sides import suffered
from store.reading.figures.site import Draft, Site, scope_at
from store.reading.text.grammar import DETERMINERS
from store.reading.text.harm import CASUALTIES
from store.reading.text.telling import SPOTTING, VALUING

OTHERS = frozenset("neighbour neighbor neighbouring foreign allied friendly countries states nations".split())
GUESSED = VALUING | SPOTTING | frozenset("believed thought said suspected estimate reckoning".split())
STRUCK = frozenset("destroyed sunk downed struck hit burned captured seized shot neutralised neutralized".split())
HOSTILE = frozenset(
    "terrorist terrorists enemy enemies hostile rebel insurgent saboteurs bandits occupier occupiers".split()
)
INTRUDING = frozenset(  # what a bulletin tells of the other side without naming it
    """attackers assailants intruders approached approaching violated violating intruded intruding infiltrated ceasefire truce
    armistice airspace resistance intercepted boarding boarded surrendered""".split()
)
SEEING = SPOTTING | frozenset(
    "count counts detect detects track tracks spot spots see sees saw show shows showed".split()
)
SERVANTS = frozenset("officer officers man men guard guards pilot pilots engineers crew soldier serviceman".split())
ANYBODY = frozenset(("man", "men", "engineers"))  # who are hurt may be passers-by


def of_the_author(site: Site, draft: Draft) -> str | None:
    """``Two frigates will sail tonight``, ``Some 1,900 soldiers take part``: in a ministry's own bulletin its country's, where nobody else tells it."""
    own = author(site)
    if own is None or not _served(site, draft) or foe_word(site, draft) or _another_before(site, draft, own):
        return None
    present, number = site.line.present, draft.counted.number
    if not INTRUDING.isdisjoint(present):
        return None  # "Two warships approached our coast"
    if not (OTHERS.isdisjoint(present) and GUESSED.isdisjoint(present) and HOSTILE.isdisjoint(_near(site, draft))):
        return None
    if site.line.lower(draft.counted.first - 1) in SEEING:
        return None  # "Our radar stations count seven ships"
    if draft.counted.first == 0 and _goes_on_about_another(site, own):
        return None
    return own if scope_at(site.page, number.start, number.end) is None else None


def _goes_on_about_another(site: Site, own: str) -> bool:
    """``The Keshi navy now keeps eight ships there. Two frigates left on Monday``: the paragraph tells of another's."""
    rows = site.page.sentences
    same = site.index > 0 and rows[site.index].paragraph == rows[site.index - 1].paragraph
    return same and led_before(site) not in (None, own)


def _served(site: Site, draft: Draft) -> bool:
    """Whether soldiers, units or arms of a side are counted, and nobody tells that he struck them."""
    unit = (draft.unit or "").lower().rpartition(" ")[2]
    men = unit in site.words.forces.soldiers or unit in SERVANTS
    if draft.measure in CASUALTIES:
        return men and unit not in ANYBODY and not suffered(site, draft)
    if draft.measure not in (None, "strength", "equipment") or draft.counted.kind not in ARMS:
        return False
    return (men or draft.counted.kind != "force") and STRUCK.isdisjoint(site.line.present)


def _near(site: Site, draft: Draft) -> list[str]:
    """The words before the number and its noun, up to the one that opens its clause."""
    lowers, at = site.line.lowers, draft.counted.first
    low = next((j for j in range(at - 1, -1, -1) if lowers[j] in (",", ";", ":")), 0)
    return lowers[low : draft.counted.last]


def _another_before(site: Site, draft: Draft, own: str) -> bool:
    """Whether a land, a body or another land's man leads before the number: a place or a partner behind a preposition is none."""
    lowers = site.line.lowers
    for mention in site.mentions:
        actor, at = site.page.actors.get(mention.actor), site.token(mention.start) - 1
        if site.token(mention.start) >= draft.counted.first:
            return False
        at -= at > 0 and lowers[at] in DETERMINERS
        if at >= 0 and lowers[at] in BEFORE_OBJECT and (actor is None or actor.kind != "person"):
            continue
        if actor is None or actor.kind != "person" or actor.affiliation not in (None, own):
            return True
    return False
