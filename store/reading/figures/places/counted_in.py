"""The place that counts its own harm as a subject: "Gampaha had 1,290 cases, Colombo 2,210 and Kandy 705", "the Mersin district is the worst hit
with 30 dead, followed by Adana with 12", "Oso itself accounts for 27 of the dead".

In: a site and a draft with its measure. Out: the place's name, or None; such a number is nobody's and told by no town.
"""

from store.reading.figures.links.parallel import AS_BEFORE, LISTED
from store.reading.figures.links.spread import KINDS, SPREADS
from store.reading.figures.site import Draft, Site
from store.reading.names.vocabulary import compile_vocabulary

SAYING = frozenset(
    "had has have reported reports recorded records registered registers counted counts confirmed saw suffered with for".split()
)
LEADING = SAYING | frozenset(
    """accounts accounted itself alone also now since so far about some only just another nearly almost around affected hit worst hardest worst-hit
    worst-affected most badly the is was been""".split()
)
BEHIND = frozenset("of from by for against between near to than mr mrs ms dr general president minister".split())
INNER = frozenset(("in", "at", "near"))
NEAR = 3  # tokens behind what is counted in which a place inside stands
NO_NAME = frozenset("the neighbouring neighboring nearby adjacent but and".split())
LONGEST = 3  # words of a name
STEPS = 8  # tokens of "is the worst affected with"


def place(site: Site, draft: Draft) -> str | None:
    """The town, district or province whose own count a number is."""
    behind = site.line.lowers[draft.counted.last : draft.counted.last + NEAR]
    if draft.measure not in SPREADS or draft.counted.kind == "force" or not INNER.isdisjoint(behind):
        return None  # "Nampula reported five cases in the town of Angoche"
    found = _name(site, draft)
    if found is None:
        return None
    name, sure = found
    return name if sure or any(_is_listed(site, other) for other in site.drafts if other is not draft) else None


def _is_listed(site: Site, draft: Draft) -> bool:
    """Whether a number of the same sentence is surely that of another place."""
    return (found := _name(site, draft)) is not None and found[1]


def _name(site: Site, draft: Draft) -> tuple[str, bool] | None:
    """The name before a number and the words that lead to it, and whether it is surely a place's: a capital may be a government."""
    line, at = site.line, draft.counted.first - 1
    low = max(-1, at - STEPS)
    while at > low and line.lowers[at] in LEADING:
        at -= 1
    led = not SAYING.isdisjoint(line.lowers[at + 1 : draft.counted.first])
    kind = at > 0 and line.lowers[at] in KINDS
    last = at + 1 - kind
    first = last
    while (
        first > max(0, last - LONGEST) and line.words[first - 1][:1].isupper() and line.lowers[first - 1] not in NO_NAME
    ):
        first -= 1
    if first == last or not (led or (first and line.lowers[first - 1] in LISTED and draft.rule == AS_BEFORE)):
        return None
    if first and line.lowers[first - 1] in BEHIND:
        return None
    return _known(site, first, last, kind=kind)


def _known(site: Site, first: int, last: int, *, kind: bool) -> tuple[str, bool] | None:
    """The tokens as a place's name where the article or the gazetteer knows them as one, and no actor but a capital is meant."""
    line = site.line
    start, end = line.starts[first], line.ends[last - 1]
    name = site.page.text[start:end]
    actor = next((m for m in site.mentions if m.start < end and start < m.end), None)
    bodies = (
        actor is not None
        and site.page.actors[actor.actor].kind == "organisation"
        and site.page.actors[actor.actor].name == name
    )
    if actor is not None and actor.kind != "capital" and not bodies:
        return None  # "Jaffna reported" makes a body of a town
    placed = any(row.name == name or row.name.partition(" ")[0] == name for row in site.page.places)
    if not (kind or placed or (not bodies and name in site.page.lexicon.get(compile_vocabulary).atlas.towns)):
        return None
    return name, kind or actor is None or bodies
