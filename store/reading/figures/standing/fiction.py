"""Soldiers and arms that are played, shown or sold, and bodies that only bear an army's name: "In the film, 300 soldiers storm the castle",
"The museum shows 70 tanks", "30 tanks of helium", "The Salvation Army sent 60 members", "an army of fans, 8,000 strong".

In: a site and a draft. Out: whether the number is of no real force. The look is at the first words of the sentence and at what is counted.
"""

from itertools import pairwise

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import DETERMINERS
from store.reading.text.topics import CIVIL, is_tame, stays, topics

SHOWS = frozenset(
    """museum collector collectors toy brewery brewers winery aquarium zoo toymaker modelmaker pageant dairy airline airlines rental fishmonger hobbyist
    auctioneers""".split()
)
UNARMED = (("fire", "brigade"), ("salvation", "army"), ("boys", "brigade"), ("youth", "brigade"), ("old", "guard"))
UNARMED_ENDS = frozenset(end for _, end in UNARMED)
TRADES = frozenset("retailer retailers supermarket passports check-in exam exams orchestra choir audition".split())
MEN = frozenset("men women members agents people volunteers staff".split())
CLUBS = frozenset("museum club band committee choir orchestra caucus federation".split())
POWER = frozenset("power solar wind phone phones electricity".split())
LIVES = 4  # tokens behind those who "have lost their lives"
PICTURED = frozenset((None, "strength", "equipment", "killed", "casualties", "captured", "displaced", "destroyed"))
CRAFT = frozenset("aircraft planes jets helicopters airliners".split())
FLIGHTS = frozenset("airport airports airline airlines passengers flights diverted show".split())
ARMED = frozenset("air-force force military navy fighter warplanes bombers missiles missile drones strikes".split())
ARTICLE = 40  # tokens: a shorter text may leave them out
HOSTS = frozenset("army armies brigade legion".split())
MEN_OF_ARMIES = frozenset("soldiers troops servicemen personnel reservists marines sailors".split())
OTHERS = frozenset(
    "volunteers civilians residents firefighters helpers students workers villagers scouts rescuers".split()
)
HELPERS = frozenset("volunteers members staff people women".split())  # whose army is one in peace
GUARDS = ("guard of honour of", "guard of honor of")
HONOURING = 4  # tokens of them
NO_CONTENT = DETERMINERS | {"which", "whom", "them", "those", "these"}  # "80 tanks, 20 of which have arrived"
NAME = 7  # tokens of "of the National Guard Museum"
OPENING = 4  # tokens of "The new war museum"


def fiction(site: Site, draft: Draft) -> str | None:
    """Why a force or arms are not real, else None."""
    if stays(site.page, site.page.sentences[site.index]):
        return "in a game or a story"
    lives = "lives" in site.line.words[draft.counted.first : draft.counted.last + LIVES]
    if draft.measure in PICTURED and not lives and (CIVIL in topics(site.page) or _is_tame(site)):
        return "nobody is armed or hurt"
    if draft.measure not in (None, "strength", "equipment"):
        return None
    opening = site.line.lowers[: min(OPENING, draft.counted.first)]
    if not SHOWS.isdisjoint(opening[1:]):
        return "shown or sold"
    sought = site.line.lowers[max(0, draft.counted.first - 2) : draft.counted.first] == ["looking", "for"]
    if (draft.unit or "").lower() == "recruits" and sought:
        return "yet to be found"
    if _of_airlines(site, draft):
        return "aircraft that carry passengers"
    if _civil(site, draft) or _of_others(site, draft) or _with_others(site, draft):
        return "of no army"
    if (draft.unit or "").lower() == "batteries" and not POWER.isdisjoint(site.line.present):
        return "batteries of power"
    last = draft.counted.last
    filled = (draft.unit or "").lower() == "tanks" and site.line.lower(last) == "of"
    content = site.line.words[last + 1] if filled and last + 1 < len(site.line.words) else "The"
    return "tanks of something" if content.islower() and content not in NO_CONTENT else None


def _is_tame(site: Site) -> bool:
    """Whether no word of violence, war or disaster stands in an article of several sentences, and no country."""
    return (
        len(site.page.lowers) >= ARTICLE
        and is_tame(site.page)
        and not any(actor.kind == "country" for actor in site.page.actors.values())
    )


def _of_airlines(site: Site, draft: Draft) -> bool:
    """``Airports were hit by a failure of the radar, and 70 aircraft were diverted``: flights, and nobody under arms beside."""
    if (draft.unit or "").lower() not in CRAFT:
        return False
    present = site.line.present
    return (
        not FLIGHTS.isdisjoint(present) and site.words.forces.unrest.isdisjoint(present) and ARMED.isdisjoint(present)
    )


def _civil(site: Site, draft: Draft) -> bool:
    """``The fire brigade has 90 men``, ``sat the army's entrance exam``."""
    lowers, first = site.line.lowers, draft.counted.first
    if " ".join(lowers[max(0, first - HONOURING) : first]) in GUARDS:
        return True  # "a guard of honour of 96 soldiers"
    if (draft.unit or "").lower() not in MEN:
        return False
    helpers = (draft.unit or "").lower() in HELPERS and lowers[max(0, first - 1) : first] == ["of"]
    if helpers and lowers[first - 2] in HOSTS and site.words.forces.causes.isdisjoint(site.line.present - HOSTS):
        return True  # "an army of 300 volunteers"
    named = not site.line.present.isdisjoint(UNARMED_ENDS) and any(pair in UNARMED for pair in pairwise(lowers))
    last = draft.counted.last
    clubs = site.line.lower(last) == "of" and not CLUBS.isdisjoint(lowers[last : last + NAME])
    return named or clubs or not TRADES.isdisjoint(site.line.present)


def _with_others(site: Site, draft: Draft) -> bool:
    """``2,500 soldiers and volunteers``: one number of those under arms and of those who bear none."""
    line, last = site.line, draft.counted.last
    mixed = line.lower(last) in ("and", "or") and line.lower(last + 1) in OTHERS
    return mixed and (draft.unit or "").lower() in MEN_OF_ARMIES


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
