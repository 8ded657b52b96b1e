"""Whose losses are told: "put Tessian losses at 500 killed", "its own losses at 40", "the militia's losses".

In: a site and a draft. Out: the name of whoever lost so many, or None.
"""

from store.reading.figures.holders.bodies import body
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import covered, group_at, leading, named
from store.reading.figures.holders.home import author, home
from store.reading.figures.holders.kin import kin
from store.reading.figures.holders.lenders import tail
from store.reading.figures.holders.movement import movement
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.pronouns import pronoun, the_country
from store.reading.figures.holders.short_names import UNIONS, shortened
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import STOPS
from store.reading.text.grammar import DETERMINERS, OWN

LOSSES = frozenset(("losses", "casualties", "fatalities", "loss"))
TOLL = frozenset(("deaths", "dead"))  # of people too, so only with a name right before: "put Tessian deaths at 500"
CLAIMING = frozenset("claimed claims claiming boasted said".split())
TOLLED = frozenset("at of to : as number numbered numbers reached total totalled totaled exceeded passed".split())
COSTS = TOLL | LOSSES | {"loss"}
GROUPS = frozenset("group movement organisation organization faction rebels militia insurgents".split()) | UNIONS
GUARDS = frozenset(("guard", "legion", "insurgency"))  # bodies that may go by the noun alone
LOST = 24  # tokens from "losses" to the last of their numbers


def losses(site: Site, draft: Draft) -> str | None:
    """``put Tessian losses at 500 killed``, ``its own losses at 40``, ``the militia's losses``, ``Tessian deaths at 500``."""
    first, line = draft.counted.first, site.line
    before = line.lower(first - 1)
    if before in ("at", ",") and line.lower(first - 2) == "own" and line.lower(first - 3) in OWN:
        return pronoun(site, first - 3)  # "puts the Tessian dead at 500 and its own at 40"
    if line.present.isdisjoint(COSTS):
        return None
    for j in range(first - 1, max(-1, first - LOST), -1):
        word = line.lowers[j]
        if word in CLAIMING and j < first - 1:
            return None  # "put its own losses at seven and claimed to have killed 765"
        if word in TOLL and before in TOLLED:
            return _of_toll(site, j)
        if word == "loss" and line.lower(j - 2) == "for":
            return leading(site, line.starts[j])  # "killed 5,100 of them for the loss of 212"
        if word in LOSSES and line.lower(j + 1) == "of" and line.lower(j + 2) == "our":
            return pronoun(site, j + 2)  # "The losses of our troops are 17 killed"
        if word in LOSSES:
            whose = named(site, j + 2, min(j + 6, first)) if line.lower(j + 1) == "of" else None
            row = next((row for row in parties(site) if j + 2 <= row.first <= j + 3), None) if whose is None else None
            if row is not None and line.lower(j + 1) == "of":
                return row.name  # "The losses of the militia are put at 612 dead"
            return whose or _of_losses(site, j)  # "the losses of the Defence Forces"
    return None


def _of_toll(site: Site, j: int) -> str | None:
    """Whose the dead or killed at token ``j`` are: "its own dead", "the army's own dead", "the mission's dead"."""
    line, before = site.line, site.line.lower(j - 1)
    if before in site.words.owners:  # "rebel dead number 1,960"
        return (movement(site) if f"{before}s" in site.words.sides else None) or before
    own = j - 1 - (before == "own")
    if line.lower(own) in OWN:
        return pronoun(site, own)
    if before == "own":
        return _owned(site, j - 1)
    owned = before.endswith(("’s", "'s"))
    whose = group_at(site, max(0, j - 1), j) or (_owned(site, j) if owned else None)
    return whose or (tail(site, line.lowers[j - 1][:-2]) if owned else None)


def _of_losses(site: Site, j: int) -> str | None:
    """Whose the losses at token ``j`` are: "its own side's losses", "the militia's losses", "Tessian losses"."""
    line = site.line
    own = j - 1 - (line.lower(j - 1) in ("own", "side’s", "side's"))
    own -= line.lower(own) == "own"
    if own >= 0 and line.lowers[own] in OWN:
        return pronoun(site, own)
    if line.lower(j - 1) == "own":
        owner = line.lower(j - 2)
        if (whose := _owned(site, j - 1)) is None and owner.endswith(("’s", "'s")) and owner[:-2] in GROUPS:
            return _of_group(site, owner[:-2])
        return whose or author(site) or home(site)
    first = j
    while first > max(0, j - 3) and line.lowers[first - 1] not in STOPS and line.lowers[first - 1] not in DETERMINERS:
        first -= 1
    return named(site, first, j) or _owned(site, j)  # no "boats off Kesh with the loss of"


def _of_group(site: Site, noun: str) -> str | None:
    """``the group's own losses``: of the one organisation that is called so, or that the sentence names; no state's."""
    if (called := shortened(site, noun.capitalize())) is not None:
        return called
    actors = [site.page.actors[mention.actor] for mention in site.mentions]
    names = {actor.name for actor in actors if actor.kind == "organisation" and not actor.affiliation}
    return names.pop() if len(names) == 1 else None


def _owned(site: Site, j: int) -> str | None:
    """``the militia's losses``, ``the enemy's losses``: the plain word before them."""
    at = j - 2 if site.line.lower(j - 1) in ("’s", "'s", "’") else j - 1
    word = site.line.lower(at).removesuffix("’s").removesuffix("'s").removesuffix("’")
    if word in site.words.forces.enemies:
        return enemy(site, site.line.starts[j]) or "enemy"
    if word in ("country", "nation"):
        return the_country(site, at)
    owner = site.line.words[at] if at >= 0 else ""
    if owner[:1].isupper() and owner.endswith(("’s", "'s")) and word not in STOPS and not covered(site, at):
        return kin(site, owner[:-2])  # "Kesh's losses": a name that no layer knows
    if word in site.words.forces.bodies:
        return body(site, at)
    return _unit(site, at, word) if word in site.words.collectives else None


def _unit(site: Site, at: int, word: str) -> str | None:
    """``the guard's losses``: the one body of the page that is called so, else in its own words."""
    begin = next((j + 1 for j in range(at - 1, max(-1, at - 4), -1) if site.line.lowers[j] == "the"), -1)
    if (known := tail(site, word)) is not None or begin < 0 or covered(site, at):
        return known
    return " ".join((*site.line.words[begin:at], word)) if word in GUARDS or begin < at else None
