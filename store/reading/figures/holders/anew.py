"""Whom "its" and "they" mean by what the text has just brought in: a unit, a people in the plural, a body that somebody else reckons.

In: a site and the token of "its", or a site whose line "they" opens. Out: a country's or body's name, or None.
"""

from store.reading.figures.holders.bodies import body, head_at
from store.reading.figures.holders.groups import covered, name_of
from store.reading.figures.holders.home import called
from store.reading.figures.holders.parties import led_before, parties
from store.reading.figures.site import Site, inside
from store.reading.page import Mention
from store.reading.text.grammar import INDEFINITE

UNIT_NOUNS = frozenset(
    "brigade battalion regiment garrison contingent division squadron battlegroup company battery corps column convoy patrol force squad platoon".split()
)
PARTS = frozenset("companies platoons men soldiers sections batteries vehicles patrols tanks".split())
RECKONING = frozenset("reckons reckoned estimates estimated believes believed thinks thought suspects assesses".split())
MEN = frozenset("fighters men members militants gunmen guerrillas".split())
PLURALS = frozenset(
    "forces tigers brigades committees units rebels fighters guards officers battalions shebab houthis taliban".split()
)
NAMELESS = 16  # tokens from the body to "its"
NAMELESS_OWN = INDEFINITE | {"his", "her", "my"}
CLAUSE = 7  # tokens from "that" to "its"
COMPARED = frozenset("after than behind beside besides only unlike like by except but".split())


def unit_before(site: Site, j: int) -> str | None:
    """``Lomar has built barracks for a Keshi brigade. Of its 4,800 men``: whose the unit is that the sentence before tells of anew."""
    page, start = site.page, site.line.starts[j]
    if site.line.lower(j - 1) == "of" and site.line.lower(j + 1) in PARTS:
        told = [m for m in site.mentions if m.start < start]  # "a Keshi battalion, but two of its companies, 210 men"
    elif site.line.lower(j - 1) == "of" and j - 2 in site.heads:
        told = [m for m in site.mentions if m.start < start]  # "caught a Keshi column; 145 of its men were killed"
    elif site.index and j <= 1 and not site.heads.isdisjoint((j + 1, j + 2)):
        row = page.sentences[site.index - 1]
        told = inside(page.mentions, row.start, row.end)
    else:
        return None
    unit = next((m for m in reversed(told[-1:] if j - 2 in site.heads else told) if _anew(site, m)), None)
    return name_of(site, unit) if unit is not None else None


def of_the_nameless(site: Site, j: int) -> bool:
    """``his unit had lost half of its 90 men``, ``A mission was withdrawn after four of its members fell``: of a body that nobody names."""
    lowers = site.line.lowers
    at = next((k for k in range(j - 1, max(0, j - NAMELESS), -1) if lowers[k] in site.words.collectives), 0)
    if at < 1 or any(
        m.kind != "pronoun" and site.token(m.start) >= at - 3 and m.end <= site.line.starts[j] for m in site.mentions
    ):
        return False
    return not NAMELESS_OWN.isdisjoint(lowers[max(0, at - 3) : at])


def _anew(site: Site, mention: Mention) -> bool:
    """Whether ``a Keshi brigade`` is told of for the first time by the mention."""
    lowers = site.page.lowers
    indefinite = mention.kind == "demonym" and lowers[mention.first - 1] in INDEFINITE
    return indefinite and not UNIT_NOUNS.isdisjoint(lowers[mention.last : mention.last + 1])


def body_beside(site: Site, j: int) -> str | None:
    """``while the army would have reduced its presence``: the body that leads the verb of having right before "its"."""
    lowers = site.line.lowers
    if lowers[j - 1] not in site.words.own:
        return None
    at = next((k for k in range(j - 2, max(-1, j - CLAUSE), -1) if head_at(site, k) or lowers[k] in ",;"), -1)
    return body(site, at) if at >= 0 and head_at(site, at) else None


def reckoned(site: Site, j: int) -> str | None:
    """``The Party will disband. Kesh reckons that 3,000 of its fighters``: nobody reckons his own, so theirs whom the sentence before is about."""
    lowers = site.line.lowers
    that = next((k for k in range(j - 1, max(1, j - CLAUSE), -1) if lowers[k] == "that"), 0)
    if not that or lowers[that - 1] not in RECKONING or site.line.lower(j + 1) not in MEN:
        return None
    teller = next((row.name for row in parties(site) if row.last == that - 1), None)
    before = led_before(site, but=teller)
    actor = called(site, before)
    return before if actor is not None and actor.kind == "organisation" else None


def with_its(site: Site, j: int) -> str | None:
    """``the largest contributor after Pakistan with its 1,300``, ``second to France, with its 700 troops``: of who is compared."""
    lowers = site.line.lowers
    if lowers[j - 1] != "with" or site.heads.isdisjoint((j + 1, j + 2)):
        return None
    comma = lowers[j - 2] == ","
    end = site.line.ends[j - 2 - comma]
    name = next((m for m in site.mentions if m.end == end and m.kind in ("name", "capital")), None)
    if name is None:
        return _land_with(site, j - 1 - comma, comma=comma)
    return name_of(site, name) if _compared(site, site.token(name.start), comma=comma) else None


def _land_with(site: Site, end: int, *, comma: bool) -> str | None:
    """The same of a land that is read as a place, or of a name that no layer knows."""
    last = site.line.ends[end - 1]
    land = next((row for row in site.places if row.end == last and row.kind == "country"), None)
    start = site.token(land.start) if land is not None else end - 1
    word = site.line.words[end - 1]
    plain = land is not None or (word[:1].isupper() and word.isalpha() and not covered(site, end - 1))
    return (land.name if land is not None else word) if plain and _compared(site, start, comma=comma) else None


def _compared(site: Site, start: int, *, comma: bool) -> bool:
    """Whether the name at token ``start`` is set beside another: "after", "ahead of"; behind a comma "to" too."""
    at = start - 1 - (site.line.lower(start - 1) == "the")
    word = site.line.lower(at)
    return word in COMPARED or (word == "of" and site.line.lower(at - 1) == "ahead") or (comma and word == "to")


def people_before(site: Site) -> str | None:
    """``Kesh wants the Americans out. They have 900 soldiers``: the one people or body in the plural that the sentence before names, no land."""
    if not site.index:
        return None
    page, row = site.page, site.page.sentences[site.index - 1]
    names = set[str]()
    for mention in inside(page.mentions, row.start, row.end):
        actor, last = page.actors.get(mention.actor), page.lowers[mention.last - 1]
        people = mention.kind == "demonym" and page.lowers[mention.first - 1] == "the" and last.endswith("s")
        body = actor is not None and actor.kind == "organisation" and last in PLURALS
        if (people or body) and (name := name_of(site, mention)) is not None:
            names.add(name)
    return names.pop() if len(names) == 1 else None
