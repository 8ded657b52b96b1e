"""Whom "the enemy" means: the other side of who speaks, or of the country a page is of.

In: a site and a draft, or a code point of the text. Out: the name of a country or body, or None where the page names no one other.
"""

from bisect import bisect_left
from collections import Counter

from store.reading.figures.holders.fighting import fighting
from store.reading.figures.holders.groups import name_of, speaker_group
from store.reading.figures.holders.home import author, called, countries, home, land_within
from store.reading.figures.holders.outlaws import outlaws
from store.reading.figures.holders.short_names import shortened
from store.reading.figures.site import Draft, Site, inside
from store.reading.page import Mention
from store.reading.text.tokens import places_of

ANSWERING = frozenset(
    "denied denies deny comment commented confirm confirmed confirms silent admitted admits acknowledged rejected dismissed conceded called calls rejects".split()
)
ANSWER = 7  # tokens from a land's name to its verb
FRIENDLY = 6  # tokens
NEARBY = 6  # sentences
DEMONYMS = ("ian", "ean", "ese", "ish", "an")
SOON = 4  # tokens from the verb to the number
LONG = 5  # letters
STEM = 4  # letters: "Serayan" is of "Seraya Kepula"
NAME = 60  # characters of a country's name
ARMED = frozenset(
    "command servicemen instructors brigades tanks missiles drones navy forces troops army soldiers military units aggressor invaders side artillery aircraft column columns regiment battalion fleet".split()
)


def enemy(site: Site, at: int) -> str | None:
    """Whom a speaker, or the country a page is of, calls the enemy: whose forces are named near, or most, else the only other country."""
    own = author(site) or speaker_group(site, at) or home(site)
    if own is None:
        return None
    own = land_within(own) or own  # "the General Staff of the Armed Forces of X" fights for X
    if site.page.house is not None:
        return _of_house(site, at, own)
    found = _attacker(site, at, own) or outlaws(site, at, own)
    found = found or _armed(site, own) or _other(site, own)
    unit = found is not None and found[0].isdigit()  # "the 6th Volodian Regiment": the Volodians
    return next((word for word in (found or "").split() if word.endswith(DEMONYMS)), found) if unit else found


def _of_house(site: Site, at: int, own: str) -> str | None:
    """In a ministry's own paper only whom it tells to fight: it also names whom it thanks, and what another's minister says."""
    if (speaker_group(site, at) or own) != own:
        return None
    return fighting(site, own) or outlaws(site, at, own)


def _other(site: Site, own: str) -> str | None:
    """The only other country; before it the only strange people under arms, unless they are that country's: "Tsarnan tanks" of Tsarna."""
    only, strange = _only(site, own), _unnamed(site, own)
    return only if strange is None or (only or "")[:STEM] == strange[:STEM] else strange


def _only(site: Site, own: str) -> str | None:
    """The other country, where only one is named."""
    bodies = {name for name in countries(site) if (actor := called(site, name)) and actor.kind == "organisation"}
    others = {name for name in countries(site) if name != own and name not in bodies}
    other = others.pop() if len(others) == 1 else None
    if other is None or not _told_of(site, other):
        return None
    return None if _befriended(site, other) or _lends_officers(site, other) else other


def _told_of(site: Site, name: str) -> bool:
    """Whether the page names the country more than once, or has by now: one that only appears later, with its field hospital, is no enemy."""
    named, end = _mentions(site, name), site.page.sentences[site.index].end
    if len(named) > 1 or any(m.start < end or answers(site, m) for m in named):
        return True
    return any(word.startswith(name) for word in site.page.words if len(word) > len(name))  # "Tsarnan" of Tsarna


def answers(site: Site, mention: Mention) -> bool:
    """``Kesh denied any losses``, ``The Keshi defence ministry did not comment``: who answers what is told of the enemy."""
    near = site.page.lowers[mention.last : mention.last + ANSWER]
    stop = next((j for j, word in enumerate(near) if word in (".", ",", ";")), len(near))
    return mention.sentence - site.index <= 1 and not ANSWERING.isdisjoint(near[:stop])


def _mentions(site: Site, name: str) -> list[Mention]:
    """Where the page names the actor of that name."""
    page = site.page
    return [m for m in page.mentions if (actor := page.actors.get(m.actor)) is not None and actor.name == name]


def _lends_officers(site: Site, name: str) -> bool:
    """Whether the page names the country only as an officer's: "observers, led by the Finnish Colonel Aino Harju"."""
    page = site.page
    rows = _mentions(site, name)
    behind = (page.lowers[m.last : m.last + 1] if m.kind == "demonym" else [] for m in rows)
    return bool(rows) and all(not site.words.ranks.isdisjoint(word) for word in behind)


def _befriended(site: Site, name: str) -> bool:
    """``our ally, the Republic of X``: whom the page calls a friend is no enemy."""
    page = site.page
    for at in places_of(page.lowers, site.words.forces.friends):
        end = page.ends[min(at + FRIENDLY, len(page.ends) - 1)]
        rows = inside(page.mentions, page.starts[max(0, at - FRIENDLY)], end)
        if any((actor := page.actors.get(m.actor)) is not None and land_within(actor.name) == name for m in rows):
            return True  # "the friendly Government of X"
    return False


def _armed(site: Site, own: str) -> str | None:
    """Whose forces the page names most, if not its own: "the Oridan command", "Oridan instructors"."""
    memory = site.memory
    if memory.armed is None:
        memory.armed = Counter(_called(site, at - 1) for at in _arms(site) if site.page.words[at - 1][0].isupper())
    return next((name for name, _ in memory.armed.most_common() if name not in (None, own)), None)


def _arms(site: Site) -> list[int]:
    """The tokens in small letters that name what fights, but for one that opens the page."""
    words = site.page.words
    return [at for at in places_of(site.page.lowers, ARMED) if at and words[at].islower()]


def _unnamed(site: Site, own: str) -> str | None:
    """The demonym of armed people of a land that the page never names, where there is one such only; not one that sounds like ``own``."""
    memory = site.memory
    if memory.strange is None:
        memory.strange = frozenset(word for at in _arms(site) if (word := _foreign(site, at - 1)))
    found = {word for word in memory.strange if word[:STEM] != own[:STEM]}
    return found.pop() if len(found) == 1 else None


def _foreign(site: Site, at: int) -> str | None:
    """``a Volodian column``: a demonym of a land that the page never names."""
    word = site.page.words[at]
    known = inside(site.page.mentions, site.page.starts[at] - NAME, site.page.ends[at])
    taken = any(m.start <= site.page.starts[at] < m.end for m in known)
    return word if word.endswith(DEMONYMS) and len(word) > LONG and not taken else None


def _called(site: Site, at: int) -> str | None:
    """The country or body of the word at ``at``: by its mention, else the only one whose name has the word."""
    end = site.page.ends[at]
    rows = inside(site.page.mentions, site.page.starts[at] - NAME, end)
    mention = next((m for m in rows if m.end == end), None)
    return shortened(site, site.page.words[at]) if mention is None else name_of(site, mention)


def _attacker(site: Site, at: int, own: str) -> str | None:
    """Whose forces were named last before ``at``, in the sentences just before, if not the speaker's own."""
    page = site.page
    rows = inside(page.mentions, page.sentences[max(0, site.index - NEARBY)].start, at)
    for mention in reversed(rows):
        actor = page.actors.get(mention.actor)
        after = bisect_left(page.starts, mention.end)
        other = actor is not None and actor.kind == "country" and actor.name != own
        if actor is not None and other and not ARMED.isdisjoint(page.lowers[after : after + 2]):
            return actor.name
    return None


def had_by(site: Site, draft: Draft) -> str | None:
    """``The enemy has 6,000 in front of it``: the enemy right before the verb that has the number."""
    lowers, first = site.line.lowers, draft.counted.first
    if site.words.forces.enemies.isdisjoint(site.line.present):
        return None  # most
    at = next((j for j in range(first - 1, max(0, first - SOON), -1) if lowers[j] in site.words.own), 0)
    at -= site.line.lower(at - 1) in ("still", "now", "also")
    if at < 2 or lowers[at - 1] not in site.words.forces.enemies or lowers[at - 2] != "the":
        return None
    return enemy(site, site.line.starts[first]) or "enemy"


def foes(site: Site, draft: Draft) -> bool:
    """``six soldiers …, adding that four of the militants were killed``: the other side is nobody's of the figure before."""
    source = draft.source
    return source is not None and (source.unit or "") != draft.unit and foe_word(site, draft)


def foe_word(site: Site, draft: Draft) -> bool:
    """Whether those who are counted are called by a word for the other side: militants, rebels, gunmen."""
    unit = (draft.unit or "").lower()
    return unit in site.words.sides or unit in site.words.forces.foes
