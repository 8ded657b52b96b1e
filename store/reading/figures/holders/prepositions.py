"""Whom the phrase behind a preposition names: "of the Tarsk army", "from the Emirate of Qasr Hadid", "of Kesh's ally, the Union of Tarn".

In: a site and the token of the preposition or of the phrase. Out: a holder's name or None, or where the phrase ends.
"""

from store.reading.figures.holders import lenders as figures_lenders
from store.reading.figures.holders.groups import covered, group_at, named
from store.reading.figures.holders.kin import made
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.party import Party
from store.reading.figures.site import Site
from store.reading.figures.words import STOPS
from store.reading.text.grammar import DETERMINERS, INDEFINITE
from store.reading.text.realm_words import REALM_NAMES

ALLIES = frozenset("ally partner neighbour neighbor rival enemy backer patron foe".split())


def named_behind(site: Site, at: int, end: int) -> str | None:
    """Who is named behind the preposition at ``at``: a party, its ally, another name or body before token ``end``."""
    if site.line.lower(at) == "of" and site.line.lower(at + 1) in INDEFINITE and site.line.words[end - 1].islower():
        return group_at(site, at + 2, end)  # "200 soldiers of an engineer battalion"
    row = next((row for row in parties(site) if at < row.first <= at + 2), None)
    if row is not None and row.owns and site.line.lower(row.last) in ALLIES and site.line.lower(row.last + 1) == ",":
        ally = next((other for other in parties(site) if other.first >= row.last), None)
        if ally is not None:
            return ally.name  # "troops of Kesh's ally, the Union of Tarn"
    if (realm := _realm(site, at + 1)) is not None:
        return realm
    if any(made(site, j) for j in range(at + 1, min(end, len(site.line.words)))):
        return None
    return (
        named(site, at + 1, end)
        or figures_lenders.body(site, at + 1, end)
        or (plain_name(site, row) or row.name if row else None)
    )


def _realm(site: Site, at: int) -> str | None:
    """``from the Emirate of Qasr Hadid``: a realm that no layer knows, by its name."""
    words = site.line.words
    at += site.line.lower(at) == "the"
    if words[at : at + 1] == [] or words[at] not in REALM_NAMES or site.line.lower(at + 1) != "of":
        return None
    end = start = at + 2
    while end < len(words) and words[end][0].isupper():
        end += 1
    return None if end == start or covered(site, start) else " ".join(words[start:end])


def name_end(site: Site, first: int) -> int:
    """The token after the first name of the phrase that begins at token ``first``; the phrase's end where it has none."""
    words, end = site.line.words, phrase_end(site, first)
    at = next((j for j in range(first, end) if words[j][0].isupper()), end)
    while at < end and words[at][0].isupper():
        at += 1
    return at


def plain_name(site: Site, row: Party) -> str | None:
    """``members of the security forces``: the whole phrase, where the body has no name but its nouns in small letters."""
    words = site.line.words[row.first : row.last]
    return (
        " ".join(words) if len(words) > 1 and all(word.islower() for word in words) and row.name == words[-1] else None
    )


def phrase_end(site: Site, at: int) -> int:
    """The token after the names of a prepositional phrase that begins at ``at``, at most five tokens on."""
    end = at
    while (
        end < min(at + 5, len(site.line.words))
        and (site.line.lowers[end] in DETERMINERS or site.line.lowers[end] not in STOPS)
        and site.line.lowers[end][0].isalnum()
    ):
        end += 1
    return end


def realm_of(site: Site, at: int) -> str | None:
    """``80 from the island state of Perro``: the name behind "of" in the phrase that begins with "from" at token ``at``."""
    line = site.line
    end = phrase_end(site, at + 1)
    named_so = line.lower(end) == "of" and end + 1 < len(line.words) and line.words[end + 1][0].isupper()
    return named(site, end + 1, phrase_end(site, end + 1)) if named_so else None
