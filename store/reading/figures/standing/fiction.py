"""Soldiers and arms that are played, shown or sold, and bodies that only bear an army's name: "In the film, 300 soldiers storm the castle",
"The museum shows 70 tanks", "30 tanks of helium", "The Salvation Army sent 60 members", "an army of fans, 8,000 strong".

In: a site and a draft. Out: whether the number is of no real force. The look is at the first words of the sentence and at what is counted.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import DETERMINERS

STORIES = frozenset("film movie novel game videogame play drama comedy book opera musical thriller sitcom".split())
TELLING = frozenset("shows tells follows depicts portrays recounts is".split())
SHOWS = frozenset(
    """museum collector collectors toy brewery brewers winery aquarium zoo toymaker modelmaker pageant dairy airline airlines rental fishmonger hobbyist
    auctioneers""".split()
)
CIVIL = (["fire", "brigade"], ["salvation", "army"], ["boys", "brigade"], ["youth", "brigade"], ["old", "guard"])
TRADES = frozenset("retailer retailers supermarket passports check-in exam exams orchestra choir audition".split())
MEN = frozenset("men women members agents people volunteers staff".split())
CLUBS = frozenset("museum club band committee choir orchestra caucus federation".split())
POWER = frozenset("power solar wind phone phones electricity".split())
NAME = 7  # tokens of "of the National Guard Museum"
OPENING = 4  # tokens of "The new war museum"


def fiction(site: Site, draft: Draft) -> str | None:
    """Why a force or arms are not real, else None."""
    lowers = site.line.lowers
    opening = lowers[: min(OPENING, draft.counted.first)]
    story = next((j for j, word in enumerate(opening) if word in STORIES and j), 0)
    if story and (
        opening[0] == "in" or lowers[story + 1] in TELLING or draft.measure in (None, "strength", "equipment")
    ):
        return "in a story"
    if draft.measure not in (None, "strength", "equipment"):
        return None
    if not SHOWS.isdisjoint(opening[1:]):
        return "shown or sold"
    sought = site.line.lowers[max(0, draft.counted.first - 2) : draft.counted.first] == ["looking", "for"]
    if (draft.unit or "").lower() == "recruits" and sought:
        return "yet to be found"
    if _civil(site, draft) or _of_others(site, draft):
        return "of no army"
    if (draft.unit or "").lower() == "batteries" and not POWER.isdisjoint(site.line.present):
        return "batteries of power"
    last = draft.counted.last
    filled = (draft.unit or "").lower() == "tanks" and site.line.lower(last) == "of"
    content = site.line.words[last + 1] if filled and last + 1 < len(site.line.words) else "The"
    return "tanks of something" if content.islower() and content not in DETERMINERS else None


def _civil(site: Site, draft: Draft) -> bool:
    """``The fire brigade has 90 men``, ``sat the army's entrance exam``."""
    if (draft.unit or "").lower() not in MEN:
        return False
    lowers = site.line.lowers
    named = any(lowers[j : j + 2] in CIVIL for j in range(len(lowers)))
    last = draft.counted.last
    clubs = site.line.lower(last) == "of" and not CLUBS.isdisjoint(lowers[last : last + NAME])
    return named or clubs or not TRADES.isdisjoint(site.line.present)


def _of_others(site: Site, draft: Draft) -> bool:
    """``The army of fans, 8,000 strong``, ``the regiment of drummers numbered 200``: a body of those who bear no arms."""
    line, unit = site.line, (draft.unit or "").lower()
    if draft.counted.kind == "people" or unit not in site.words.apposed:
        return False
    at = next((j for j in range(draft.counted.first - 1, -1, -1) if line.lowers[j] == unit), -1)
    if at < 0 or line.lower(at + 1) != "of":
        return False
    of = line.words[at + 2] if at + 2 < len(line.words) else ""
    return (
        of.islower() and of.endswith("s") and site.words.units.get(of) not in FORCES and not site.words.perhaps & {of}
    )
