"""Whose those are of whom an official tells what a state does to none but its own: "300 guards have been put on alert", "called up".

In: a site and a draft with its teller. Out: the name of the official's land, or None where another side leads the clause.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import is_object, name_of, speaker_group
from store.reading.figures.holders.home import called, state_of
from store.reading.figures.site import Draft, Site
from store.reading.text.clauses import ADVERBS, AUXILIARIES
from store.reading.text.grammar import OWN
from store.reading.text.modality import REPORTS

CHAIN = 4  # tokens of "have already been"
READY = 4  # tokens of "on full combat alert"
SUMMONED = frozenset("mobilised mobilized recalled reactivated".split())
PLACED = frozenset(("put", "placed"))
GOING_TO = frozenset(("will", "would"))
GUARDING = frozenset("patrol guard protect reinforce strengthen join relieve replace sail deploy".split())
LEAVING = frozenset(
    "leave depart set head fly follow move march stay remain go sent flown shipped moved deployed dispatched posted stationed added".split()
)
GUESTS = frozenset(
    "peacekeepers observers monitors mercenaries instructors advisers trainers".split()
)  # another's, as often as not
OFFICIALS = frozenset(
    "minister ministry president premier government army navy military chief commander general admiral".split()
)
ASIDE = 10  # tokens of ", among them the country's only submarine,"
STANDING = frozenset("alert standby stand-by readiness notice footing".split())


def readied(site: Site, draft: Draft) -> str | None:
    """``Lomar's foreign minister says 300 border guards have been put on alert``: Lomar's."""
    counted = draft.counted
    if counted.kind not in ARMS or draft.measure not in (None, "strength", "equipment"):
        return None
    if not (_summoned(site, counted.last) or _planned(site, draft)) or not REPORTS.isdisjoint(
        site.line.lowers[: counted.first]
    ):
        return None
    own = land_of(site, draft.teller[0]) or _of_office(site, draft)
    return own if own is not None and not _another(site, draft, own) else None


def _summoned(site: Site, at: int) -> bool:
    """``had been called up``, ``have been put on alert``, behind the noun."""
    lowers = site.line.lowers
    verb = next((j for j in range(at, min(at + CHAIN, len(lowers))) if not _helps(lowers[j])), at)
    if verb == at:
        return False
    placed = lowers[verb] in PLACED and lowers[verb + 1 : verb + 2] == ["on"]
    called_up = lowers[verb : verb + 2] == ["called", "up"]
    return called_up or lowers[verb] in SUMMONED or (placed and not STANDING.isdisjoint(lowers[verb : verb + READY]))


def _planned(site: Site, draft: Draft) -> bool:
    """``four more ships would leave their base``, ``400 more policemen would patrol the capital``: what he says of men that are his to send."""
    lowers = site.line.lowers
    if (draft.unit or "").lower() in GUESTS:
        return False
    modal = next((j for j in range(draft.counted.last, len(lowers)) if lowers[j] in GOING_TO), -1)
    if modal < 0 or not _clause_of(site, draft, modal):
        return False
    at = modal + 1
    while at < len(lowers) and (_helps(lowers[at]) or lowers[at] == "be"):
        at += 1
    verb, home = site.line.lower(at), OWN.intersection(lowers[at : at + READY])
    return verb in GUARDING or (verb in LEAVING and (draft.counted.further or bool(home)))


def _clause_of(site: Site, draft: Draft, modal: int) -> bool:
    """Whether only an aside, or nothing, stands between what is counted and the modal at token ``modal``."""
    between = site.line.lowers[draft.counted.last : modal]
    return not between or (between[0] == between[-1] == "," and len(between) > 1 and len(between) <= ASIDE)


def _helps(word: str) -> bool:
    return word in AUXILIARIES or word in ADVERBS


def _of_office(site: Site, draft: Draft) -> str | None:
    """``Kenya's defence minister``, who goes by his office alone: the land that it is of."""
    spoken = {word.removesuffix("'s").removesuffix("’s") for word in (draft.teller[1] or "").lower().split()}
    if called(site, draft.teller[0]) is not None or OFFICIALS.isdisjoint(spoken):
        return None
    land = called(site, speaker_group(site, draft.counted.number.start))
    return land.name if land is not None and land.kind == "country" else None


def land_of(site: Site, teller: str | None) -> str | None:
    """The land that the teller speaks for: a man's affiliation, a ministry's state."""
    actor = called(site, teller)
    if actor is None:
        return None
    side = actor.affiliation if actor.kind == "person" or actor.affiliation else state_of(site, actor.name)
    land = called(site, side)
    return side if land is not None and land.kind == "country" else None


def _another(site: Site, draft: Draft, own: str) -> bool:
    """Whether another side is named before the number, and not as a place."""
    return any(
        name_of(site, mention) not in (None, own) and not is_object(site, mention)
        for mention in site.mentions
        if site.token(mention.start) < draft.counted.first
    )
