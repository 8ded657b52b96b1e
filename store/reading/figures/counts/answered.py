"""Numbers by which somebody who is asked, or who was there, tells how many fighters there are: "I would say between 3,500 and 4,000", "We were perhaps 200".

In: a site and a draft without a noun. Out: whether it counts a force; its kind and rule are set.
"""

from store.reading.figures.counts.asked import sized
from store.reading.figures.holders.home import called
from store.reading.figures.site import Draft, Site, most, scope_at
from store.reading.text.grammar import ENDS, SPEAKERS

ESTIMATE, WE_WERE = "how strong … an estimate", "we were so many"  # rules
ESTIMATING = frozenset(
    "say said think thought guess guessed reckon reckoned estimate estimated believe believed count counted put".split()
)
BETWEEN = frozenset(
    "about it at them some perhaps maybe around between nearly that there they are were is of the enemy number numbers their in".split()
)
BACK = 3  # sentences of an answer
SUBJECT = 4  # tokens from "I" to the verb of estimating
ARMS = frozenset(
    "shotgun shotguns rifle rifles gun guns cartridge cartridges machete machetes spears bows machine-gun grenades".split()
)
BEARING = frozenset("with had carried our".split())
FIGHTING = frozenset("fought ambushed mutineers guerrillas fighters rebels barricade barricades".split())
OFFICERS = frozenset(
    "commander colonel captain lieutenant sergeant major corporal fighter soldier guard gendarme".split()
)
SHELTERING = frozenset("cellar shelter basement church school bus boat hospital cave lorry house camp village".split())
FEW = 10
WITH = frozenset(("with", "including", "whom", "of"))
ROUGHLY = frozenset(
    "perhaps maybe about some only around hardly barely scarcely just at most least no more than fewer nearly almost".split()
)


def answered(site: Site, draft: Draft) -> bool:
    """Whether a number without a noun counts fighters by the question before, or by who says "we were"."""
    if draft.counted.kind != "bare" or draft.unit is not None or most(draft) < FEW:
        return False
    told = ""
    if (_estimated(site, draft) and _sized_before(site)) or _of_those(site, draft):
        told = ESTIMATE
    elif _we_were(site, draft):
        told = WE_WERE
    if told:
        draft.counted.kind, draft.rule = "force", told
    return bool(told)


def _estimated(site: Site, draft: Draft) -> bool:
    """``Now I would say between 3,500 and 4,000``, ``In the rainy season we thought 6,000``."""
    lowers, first = site.line.lowers, draft.counted.first
    at = next((j for j in range(first - 1, 0, -1) if lowers[j] not in BETWEEN), 0)
    near = lowers[max(0, at - SUBJECT) : at]
    return lowers[at] in ESTIMATING and not SPEAKERS.isdisjoint(near) and _closes(site, draft)


def _closes(site: Site, draft: Draft) -> bool:
    """Whether a mark or a new phrase stands behind the number: it has no noun of its own."""
    behind = site.line.lower(draft.counted.last)
    return behind in ENDS or behind in ("with", "and", "now", "today", "in") or not behind[:1].isalpha()


def _sized_before(site: Site) -> bool:
    """Whether the turn, or the sentences before in the paragraph, answer a question for a force's size."""
    page, index = site.page, site.index - 1
    last = index - BACK
    while index > last and index >= 0:
        row = page.sentences[index]
        if page.lowers[row.last - 1] == "?" or "?" in page.lowers[max(row.first, row.last - 2) : row.last]:
            lowers = page.lowers[row.first : row.last]
            return sized(site, lowers) or _how_many(site, lowers)
        if row.paragraph != page.sentences[site.index].paragraph:
            return False
        index -= 1
    return False


def _how_many(site: Site, lowers: list[str]) -> bool:
    """``How many rebels are in the town?``, ``how many of your men are there?``: fighters are asked for, and no harm to them."""
    at = next((j for j in range(1, len(lowers)) if lowers[j - 1 : j + 1] == ["how", "many"]), -1)
    near = lowers[at + 1 : at + 1 + SUBJECT] if at > 0 else []
    force = any(site.words.units.get(word) == "force" for word in near) or near[:3] == ["of", "your", "men"]
    return force and site.words.harm.isdisjoint(lowers)


def _of_those(site: Site, draft: Draft) -> bool:
    """``… 4,000, with perhaps 1,200 who have been properly trained``: some of the number right before."""
    before = site.draft_before(draft)
    if before is None or before.rule != ESTIMATE or site.line.lower(draft.counted.last) not in ("who", "of"):
        return False
    between = site.line.lowers[before.counted.last : draft.counted.first]
    return len(between) <= SUBJECT and not WITH.isdisjoint(between)


def _we_were(site: Site, draft: Draft) -> bool:
    """``I was there with a shotgun," he says. "We were perhaps two hundred."``: one of them tells it, and arms are told of."""
    lowers, first = site.line.lowers, draft.counted.first
    at = first - 1
    while at > 0 and lowers[at] in ROUGHLY:
        at -= 1
    of_us = lowers[draft.counted.last : draft.counted.last + 2] == ["of", "us"] and lowers[at - 1 : at + 1] == [
        "there",
        "were",
    ]
    if not of_us and not (at > 0 and lowers[at] in ("were", "are") and lowers[at - 1] == "we" and _closes(site, draft)):
        return False
    scope = scope_at(site.page, draft.counted.number.start, draft.counted.number.end)
    page = site.page
    rows = page.sentences[max(0, site.index - 1) : site.index + 1]
    told = [page.lowers[row.first : row.last] for row in rows]
    if scope is None or not SHELTERING.isdisjoint(told[-1]):
        return False
    actor = called(site, scope.speaker)
    role = (actor.role or "").lower().split() if actor is not None else []
    return not OFFICERS.isdisjoint(role) or any(map(_armed, told))


def _armed(lowers: list[str]) -> bool:
    """``with a shotgun``, ``had four rifles``, ``we fought``: who tells of it bore arms."""
    arms = (j for j, word in enumerate(lowers) if word in ARMS)
    return not FIGHTING.isdisjoint(lowers) or any(not BEARING.isdisjoint(lowers[max(0, j - SUBJECT) : j]) for j in arms)
