"""Offices whose very title tells of whom they are: "Taoiseach", "Lord Chancellor" where the Commons are told of, "Secretary-General".

In: the cast, a role, its office in plain words and the offices that few have. Out: the name of the state or body, "" where the
article tells of none of them, None where many have such an office.
"""

from collections import Counter
from collections.abc import Mapping

from store.reading.names.belonging.capitals import goes_on
from store.reading.names.cast import Cast, country_name
from store.reading.names.lands.atlas import plain
from store.reading.names.roles.owners import Role
from store.reading.names.roles.posts import Posts

_LEAGUES = frozenset("Compact Pact Alliance League Forum Bloc Community Entente Concord".split())
_COMMONS = frozenset({"commons", "peers"})  # told of in Westminster
_SEATED = "United Nations"  # in New York
CLEARLY = 2  # times the mentions of any other state that has the office


def of_title(found: Cast, role: Role, office: str, posts: Posts) -> str | None:
    """The state or body that alone has such an office: "Taoiseach"; "" where it is not told of, None where many have one."""
    only = posts.only.get(office) or (posts.mostly.get(office) if not found.home else None)
    if only is not None:
        return country_name(found, only) if _names(found, only) else ""
    if (few := posts.few.get(office)) is not None and (not found.home or _is_none_of(found, few)):
        land = _of_few(found, role, office, few)
        if found.home or land:
            return country_name(found, land) if land else ""
    world = next((names for key, names in posts.worldwide.items() if office.endswith(key)), None)
    return None if world is None else _of_world(found, world, role) or ""


def _of_few(found: Cast, role: Role, office: str, few: frozenset[str]) -> str:
    """ISO of the one of a few states with such an office that the text tells, "" for none: Britain where the Commons are told of it."""
    behind = found.sheet.page.lowers[role.last : found.sheet.page.sentences[role.sentence].last]
    if "GBR" in few and not _COMMONS.isdisjoint(behind) and _names(found, "GBR"):
        return "GBR"
    return "" if " " not in office and _is_unlisted(found) else _one_of(found, role, few)


def _names(found: Cast, iso: str) -> bool:
    """Whether the article names the country at all."""
    return any(chunk.iso == iso for row in found.sheet.rows for chunk in row)


def _one_of(found: Cast, role: Role, few: frozenset[str]) -> str:
    """The one of these states that the sentence or else the article names, or names more than twice as often as any other; else ""."""
    for number in range(role.sentence, max(-1, role.sentence - 2), -1):
        here = {chunk.iso for chunk in found.sheet.rows[number]} & few
        if len(here) == 1:
            return here.pop()
        if here or not goes_on(found, role):
            break
    counts = Counter(chunk.iso for row in found.sheet.rows for chunk in row if chunk.iso in few)
    best = counts.most_common(2)
    alone = len(best) == 1 or (len(best) > 1 and best[0][1] > CLEARLY * best[1][1])
    return best[0][0] if alone else ""


def _is_unlisted(found: Cast) -> bool:
    """Whether the article is about no one country and names one that no list knows: it may have a chancellor or an emir too."""
    lands = (chunk.iso for row in found.sheet.rows for chunk in row if chunk.iso)
    return not found.home and any(iso not in found.sheet.words.atlas.countries for iso in lands)


def _is_none_of(found: Cast, few: frozenset[str]) -> bool:
    """Whether the article is about a real state that has no such office: no Foreign Secretary of Sudan."""
    return found.home not in few and found.home in found.sheet.words.atlas.countries


def _of_world(found: Cast, names: Mapping[str, str], role: Role) -> str | None:
    """The one body of the list that the article names, or the one that sits where the sentence plays; None beside a league of the article's own making."""
    chunks = [chunk for row in found.sheet.rows for chunk in row if chunk.kind == "organisation"]
    if any(chunk.name.split()[-1] in _LEAGUES and chunk.name not in found.sheet.words.known_bodies for chunk in chunks):
        return None
    named = {names[plain(chunk.name)]: chunk.name for chunk in chunks if plain(chunk.name) in names}
    span = found.sheet.page.sentences[role.sentence]
    seat = found.sheet.page.lowers[span.first : span.first + 3] == ["in", "new", "york"]
    if seat and len(named) > 1:
        return named.get(_SEATED)
    return next(iter(named.values())) if len(named) == 1 else None
