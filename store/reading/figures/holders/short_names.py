"""Which body a noun alone stands for: "the League" of the Twelve Wells, "the force" of KFOR, "the clan" of the Dorro.

In: a site and a word. Out: the name of the one organisation of the page that the word calls, or None.
"""

from store.reading.figures.site import Site
from store.reading.page import Mention
from store.reading.text.grammar import INDEFINITE

UNIONS = frozenset("movement front bloc alliance coalition community organisation organization party faction".split())
NAMING = frozenset(("called", "named", "dubbed", "as"))  # between "a militia" and its name
LOOSE = frozenset(("group", "force", "mission"))  # beside a name ("the UN force") they need not be all of it
BEFORE = 4  # tokens from "the" to "movement"
APPOSED = 6  # tokens from the comma to the noun


def shortened(site: Site, word: str) -> str | None:
    """``the League`` for the League of the Twelve Wells: the only organisation of the page whose name has the noun."""
    if site.memory.short is None:
        site.memory.short = _nouns(site)
    return site.memory.short.get(word)


def _nouns(site: Site) -> dict[str, str | None]:
    """Each word of the organisations' names, with the only name that has it; None where several do."""
    nouns: dict[str, str | None] = {}
    for actor in site.page.actors.values():
        words = set(actor.name.split()) if actor.kind == "organisation" else set()
        for word in words if len(words) > 1 else ():
            nouns[word] = None if word in nouns else actor.name
    for mention in site.page.mentions:
        body = site.page.actors.get(mention.actor)
        noun = _apposed(site, mention) if body is not None and body.kind == "organisation" else ""
        if body is None or not noun:
            continue
        other = nouns.get(noun, body.name) != body.name  # "the Keshi defence force" is a force by its own name
        if other or nouns.setdefault(noun.capitalize(), body.name) != body.name:
            nouns[noun.capitalize()] = None
    return nouns


def _apposed(site: Site, mention: Mention) -> str:
    """``KFOR, the peacekeeping force``, ``the rebel movement, M23``, ``a militia called Nur``, ``the Dorro clan``: the noun for bodies that stands beside a name."""
    lowers, at, before = site.page.lowers, mention.last, mention.first - 2
    noun = site.page.words[before] if before > 0 and lowers[before + 1] == "," else ""
    if _kind(site, noun):
        return noun if "the" in lowers[max(0, before - BEFORE) : before] else ""
    if lowers[at : at + 1] and lowers[at] in site.words.forces.bands - LOOSE:
        return site.page.words[at]
    if before > 0 and lowers[before + 1] in NAMING and (kind := _named_so(site, before)):
        return kind
    if lowers[at : at + 1] != [","] or lowers[at + 1 : at + 2] not in (["the"], ["a"], ["an"]):
        return ""
    near = lowers[at + 2 : at + APPOSED]
    return next((word for word in near if _kind(site, word)), "")


def _named_so(site: Site, at: int) -> str:
    """``a militia called Nur``, ``the observation force, known as INOFOR``: the noun before the words of naming that end behind token ``at``."""
    lowers = site.page.lowers
    known = lowers[at] == "known"
    at -= known
    comma = known and at > 0 and lowers[at] == ","
    at -= comma
    before = lowers[max(0, at - BEFORE) : at]
    return lowers[at] if (comma or not INDEFINITE.isdisjoint(before)) and _kind(site, lowers[at]) else ""


def _kind(site: Site, noun: str) -> bool:
    """Whether a body may be called by the noun alone: "the force", "the movement", "the clan"."""
    return noun in site.words.collectives or noun in UNIONS or noun in site.words.forces.bands
