"""Whose peacekeepers are where nobody's are named: the page's one mission by its own name, else the United Nations'.

In: a site. Out: the mission's name, or None. Worked out once for a page.
"""

from store.reading.figures.holders.home import called
from store.reading.figures.site import Site, inside
from store.reading.text.tokens import places_of

MISSIONS = frozenset(("mission", "force"))
PEACE = frozenset("peacekeeping peace observer monitoring un u.n. interim stabilisation stabilization".split())
SENDERS = frozenset(
    "Nations UN U.N. Union Interim Peacekeeping Observer Stabilization Stabilisation".split()
)  # in a mission's name
PHRASE = 5  # tokens from "the" to the mission's noun


def mission(site: Site) -> str | None:
    """Whose peacekeepers are where nobody else's are named: the mission's by its own name, else the United Nations'."""
    return named_mission(site) or next(
        (name for name in ("United Nations", "UN", "U.N.") if called(site, name) is not None), None
    )


def named_mission(site: Site) -> str | None:
    """What the one peacekeeping mission of the page is called by its own name, worked out once."""
    memory = site.memory
    if memory.mission is None:
        memory.mission = (_named_mission(site),)
    return memory.mission[0]


def _named_mission(site: Site) -> str | None:
    """``according to the mission, UNOST,``, ``The UN mission, UNMIMA``: what the one mission of the page is called."""
    page, names = site.page, set[str]()
    for at in places_of(page.lowers, MISSIONS):
        if (acronym := _apposed(site, at)) is not None:
            names.add(acronym)
        elif page.lowers[at] == "force":
            continue
        if page.words[at + 1 : at + 2] not in ([","], ["("]) or at + 2 >= len(page.starts):
            continue
        start = page.starts[at + 2]
        rows = inside(page.mentions, start, start + 1)
        actor = page.actors.get(rows[0].actor) if rows else None
        if actor is not None and actor.kind == "organisation" and page.words[at + 2].isupper():
            names.add(actor.name)
    names = names or {
        actor.name for actor in page.actors.values() if actor.kind == "organisation" and _keeps_peace(actor.name)
    }
    return names.pop() if len(names) == 1 else None


def _keeps_peace(name: str) -> bool:
    """``United Nations Force in Kesh``: a mission by the words of its name."""
    words = set(name.split())
    return not (words.isdisjoint(("Mission", "Force")) or words.isdisjoint(SENDERS))


def _apposed(site: Site, at: int) -> str | None:
    """``KFOR, the peacekeeping force that …``: the acronym before the comma, where the words of the mission say that it keeps the peace."""
    page = site.page
    start = next((j for j in range(at - 1, max(0, at - PHRASE), -1) if page.lowers[j] == "the"), 0)
    if start < 2 or page.words[start - 1] != "," or PEACE.isdisjoint(page.lowers[start:at]):
        return None
    end = page.ends[start - 2]
    rows = inside(page.mentions, page.starts[start - 2], end)
    actor = page.actors.get(rows[0].actor) if rows and rows[0].end == end else None
    acronym = page.words[start - 2].isupper() and actor is not None and actor.kind == "organisation"
    return actor.name if actor is not None and acronym else None
