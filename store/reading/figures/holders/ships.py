"""Ships, which have no men of their own: "The navy says the Galicia has sailed with 180 marines", "2,000 Marines of the Tripoli group".

In: a site, a draft and the name found for it. Out: whose the ship is, by the words before it or who tells of it; None where neither does.
"""

from store.reading.figures.holders.groups import group_at, own_word, speaker_group
from store.reading.figures.holders.home import called
from store.reading.figures.holders.parties import parties
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

GROUPED = frozenset(("group", "squadron", "flotilla"))
AFLOAT = frozenset("amphibious battle carrier strike ready assault task".split())  # between a ship's name and its group
SEAMEN = frozenset("marines marine sailors seamen airmen aviators".split())
CREWS = SEAMEN | {"pilots", "crewmen", "crew", "crew members"}
PARTED = frozenset(",;:") | {"that", "and", "but", "which", "who", "said"}
CRAFT = frozenset(
    """carrier frigate destroyer corvette cruiser submarine battleship gunboat minesweeper icebreaker warship ship vessel tender tanker cutter dock
    trawler boat""".split()
)
SAILING = frozenset(
    "sailed sails sailing steamed steams steaming docked docks anchored anchors moored departed embarked voyaged berthed".split()
)
PUTTING = (("put", "to"), ("put", "in"), ("put", "out"), ("set", "sail"), ("set", "out"), ("is", "due"), ("was", "due"))
LEFT = frozenset(("left", "leaves", "leaving", "reached", "arrived", "entered"))
ABOARD = frozenset(("aboard", "board"))
CHAIN = 3  # tokens from a ship's name to its verb: "has since sailed"
TAIL = 14  # tokens behind those who are counted in which "on board" stands
OWNER = 4  # tokens from a land to its ship: "Turkish landing ship, the Bayraktar"


def of_a_ship(site: Site, draft: Draft, first: int, end: int) -> bool:
    """``2,000 Marines of the Tripoli group``: of a ship that bears a town's name, and not of the town's land."""
    line = site.line
    last = next((j for j in range(first + 1, end) if line.lowers[j] in GROUPED), 0)
    if not last or (draft.unit or "").lower() not in SEAMEN:
        return False
    while last > first and line.lowers[last - 1] in AFLOAT:
        last -= 1
    start, stop = site.char(first), line.ends[last - 1]
    return any(start <= row.start and row.end <= stop for row in site.places) or any(
        start <= m.start < stop and m.kind == "capital" for m in site.mentions
    )


def owner(site: Site, draft: Draft, name: str | None) -> str | None:
    """Whose the ship is that goes by ``name``; the name itself where it is no ship's."""
    first = _named_at(site, name) if name is not None and name[:1].isupper() else -1
    if first < 0 or name is None:
        return name
    last = first + len(name.split())
    while first and site.line.words[first - 1][:1].isupper() and site.line.lower(first - 1) != "the":
        first -= 1
    return _whose(site, draft, first) if _is_ship(site, draft, first, last) else name


def aboard(site: Site, draft: Draft) -> tuple[str | None] | None:
    """``surrounded a Philippine supply vessel with 19 sailors``, ``The Dutch frigate Tromp left port with 154``: who is aboard is of the ship's nation."""
    line, at = site.line, draft.counted.first - 2
    if line.lower(at + 1) not in ("with", "carrying") or (draft.unit or "").lower() not in CREWS:
        return None
    if own_word(site, draft.counted) is not None:
        return None
    for j in range(at, max(-1, at - TAIL), -1):
        if line.lowers[j] in PARTED:
            return None
        if _is_craft(site, j):
            nation = group_at(site, max(0, j - OWNER), j + 1)
            return (nation,) if nation is not None or j == at else None
    return None


def _is_craft(site: Site, j: int) -> bool:
    """Whether token ``j`` is a ship's or a plane's noun in the singular."""
    word = site.line.lowers[j]
    units = site.words.units
    return (
        word in CRAFT
        or word in site.words.carriers
        or units.get(word) == "equipment"
        or f"{word}s" in site.words.afloat
    )


def _named_at(site: Site, name: str) -> int:
    """The token at which ``name`` stands in the line, -1 where it does not."""
    words = name.split()
    rows = (j for j, word in enumerate(site.line.words) if word == words[0])
    return next((j for j in rows if site.line.words[j : j + len(words)] == words), -1)


def _is_ship(site: Site, draft: Draft, first: int, last: int) -> bool:
    """Whether the name of tokens [first, last) is a ship's: by the noun or the flag before it, or by what it does."""
    line = site.line
    before = first - 1 - (line.lower(first - 1) == "the")
    if line.words[first] in site.words.flags or line.lower(before - (line.lower(before) == ",")) in CRAFT:
        return True
    if (
        line.lower(first - 1) != "the"
        or line.words[last - 1].endswith("s")
        or line.lower(last - 1) in site.words.parties
    ):
        return False
    verb = last
    while verb < last + CHAIN and line.lower(verb) in AUXILIARIES:
        verb += 1
    if line.lower(verb) in SAILING or (line.lower(verb), line.lower(verb + 1)) in PUTTING:
        return True
    aboard = line.lowers[draft.counted.last : draft.counted.last + TAIL]
    return line.lower(verb) in LEFT and not ABOARD.isdisjoint(aboard)


def _whose(site: Site, draft: Draft, first: int) -> str | None:
    """The land by whose adjective the ship goes, who has sent or tells of it before, else who tells of it behind."""
    letters = site.words.flags.get(site.line.words[first])
    if letters is not None:
        return next((name for name in letters if called(site, name) is not None), letters[0])
    near = group_at(site, max(0, first - OWNER), first)
    lead = next((row.name for row in parties(site) if row.last <= first and not row.object), None)
    return near or lead or speaker_group(site, draft.counted.number.start)
