"""Whose a force is by the words between its number and its noun: "Russian troops", "government soldiers", "two Tarani officers".

In: a site and a draft. Out: a country's or body's name, the owner's own word ("government"), or None.
"""

from store.reading.figures.holders.enemy import DEMONYMS
from store.reading.figures.holders.groups import group_at
from store.reading.figures.holders.kin import stranger
from store.reading.figures.holders.makers import is_taken
from store.reading.figures.holders.makers import owner as makers_owner
from store.reading.figures.holders.missions import named_mission
from store.reading.figures.holders.subject import subject
from store.reading.figures.links.gaps import national
from store.reading.figures.links.implied import GIVING
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import OWN

GUESTS = frozenset(("prisoners", "hostages", "captives", "detainees", "nationals", "citizens"))
GENERAL = frozenset("royal national special presidential republican imperial federal marine navy naval army".split())


def modifier(site: Site, draft: Draft) -> str | None:
    """``Russian troops``, ``government soldiers``, an unknown ``Tarani`` before the noun."""
    counted, line = draft.counted, site.line
    first, last = counted.number.last, max(counted.head, counted.number.last)
    gives = line.lower(counted.first - 1) in site.words.own or line.lower(counted.first - 1) in GIVING
    if counted.whole >= 0 and gives and (giver := subject(site, draft)):
        return giver  # "Canada supplies 540 of 1,500 allied troops"
    if line.lower(first) == "ethnic":
        return " ".join(line.words[first : last + (counted.head >= last)])  # of that people, in whatever land
    if line.lower(first) == "of" and line.lower(first + 1) in OWN and draft.unit not in GUESTS:
        return None  # "800 of its Arab fighters": whose the pronoun says
    known = group_at(site, first, last + (counted.head >= 0)) or national(site, draft)
    here = (draft.unit or "").lower() == "peacekeepers" and line.lower(counted.first - 1) != "where"
    if known and here and (mission := named_mission(site)) is not None:
        return mission  # "two Uruguayan peacekeepers" of the mission that the page is about
    if known and "-" in known and known[-1].isdigit():
        known = None  # "four F-16 fighters": a make of theirs, and nobody's name
    if known and not is_taken(site, draft) and counted.kind in ("equipment", "munitions", "buildings"):
        known = makers_owner(site, draft, known)
    if known:
        own = line.words[counted.head] if counted.head >= 0 else ""
        return None if own[:1].isupper() and known.endswith(own) and " " in known else known
    capital = counted.head >= 0 and line.words[counted.head][0].isupper()
    return _unlisted(site, draft, first, last + (capital and line.lower(counted.head) not in site.words.units))


def _unlisted(site: Site, draft: Draft, first: int, last: int) -> str | None:
    """``government soldiers``, ``two Tarani and five Ghanaian soldiers``: an owner in plain words or an unknown name in tokens first:last."""
    line = site.line
    for j in range(last - 1, first - 1, -1):
        word = line.words[j]
        if line.lowers[j] in site.words.owners:
            allied = word == "allied" and not draft.total
            return (subject(site, draft) if allied else None) or word  # "NATO has 120 allied ships"
        if _is_strange(draft, word) and line.lowers[j] not in site.words.winged:
            found = stranger(site, draft, j)
            twin = j > first and found == word and line.words[j - 1][0].isupper() and line.words[j - 1].isalpha()
            return f"{line.words[j - 1]} {word}" if twin else found  # "three Army Reserve soldiers"
    return None


def _is_strange(draft: Draft, word: str) -> bool:
    """Whether a word in capitals may be a people or a body that no list knows; civilians and houses are nobody's by such a word."""
    if not word[0].isupper() or len(word) <= 3 or not word.isalpha() or word.lower() in GENERAL or word == "Strong":
        return False
    if draft.counted.kind == "munitions" and not word.endswith(DEMONYMS):
        return False  # "214 Kalashnikov rifles"
    return draft.counted.kind not in ("people", "other") or draft.unit == "prisoners"
