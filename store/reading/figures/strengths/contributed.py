"""Bare numbers of soldiers that a land lends to a common cause, or who serve somewhere: "Kesh has sent 7,000, most of them sappers".

In: a site and a draft without a noun. Out: whether so many are soldiers; whose they are becomes the draft's holder. Contingents, battalions
or soldiers must be told of in the sentence or in the two before, and nobody else may be counted there.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.holders.groups import group_at
from store.reading.figures.links.gaps import ends, group
from store.reading.figures.links.goods import asked_for
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.strengths.deployed import doer, of_others
from store.reading.text.grammar import BEING, OPENING_QUOTES, OWN
from store.reading.text.tokens import OWNER_ENDINGS

LEAST, MOST, FEW = 20, 100_000, 10
GIVING = frozenset(
    """sent send sends sending contributed contributes contribute contributing pledged pledges pledge pledging promised promises
    promising offered offers offering lent lends lend lending provided provides provide providing committed commits commit committing
    supplied supplies supply supplying""".split()
)
CONTINGENTS = frozenset(
    "contingent contingents contributor contributors contributions battlegroup battlegroups".split()
)
GIVERS = frozenset(("contributor", "contributors"))
BEHIND = frozenset((",", ".", ";", "", "and", "but", "more", "so", "while", ")"))
OF_THEM = (["of", "them"], ["of", "these"], ["of", "those"])
CIVIL = frozenset("general major captain marshal".split())  # "the general manager", "a major firm"
MUTINEERS = frozenset("mutineer mutineers soldier rebel fighter guerrilla deserter".split())
BACK = 2  # sentences before in which soldiers may be told of
MEN = frozenset(("men", "fighters"))
SERVING = frozenset("serving stationed deployed garrisoned billeted quartered posted".split())
PLACED = frozenset("in at with near on along across under alongside there around inside outside".split())


def contributed(site: Site, draft: Draft) -> bool:
    """Whether a land gives these to a force, or they serve somewhere."""
    if draft.counted.kind != "bare" or draft.unit:
        return False
    return _given(site, draft) or _serving(site, draft) or _ranked(site, draft) or _of_us(site, draft)


def _given(site: Site, draft: Draft) -> bool:
    """``Pakistan has sent 7,000, most of them to guard the rear``, ``Azerbaijan is sending 160 and``, ``has sent 3,000 of them``."""
    line, verb, last = site.line, draft.counted.first - 1, draft.counted.last
    if line.lower(verb) not in GIVING or not LEAST <= most(draft) <= MOST:
        return False
    behind = (
        line.lower(last) in BEHIND or line.lowers[draft.counted.number.last : draft.counted.number.last + 2] in OF_THEM
    )
    if not behind or of_others(site, draft) or asked_for(site):
        return False
    if _of_his(site, draft):
        return True
    if not _soldiers_told(site):
        return False
    giver = doer(site, verb)
    draft.holder = draft.holder or giver or None
    return giver is not None


def _of_his(site: Site, draft: Draft) -> bool:
    """``Kadyrov's men are in the town. He says he has sent 3,000 of them``: the men whom the sentence before calls somebody's."""
    row, own = site.page.sentences[max(0, site.index - 1)], site.page.sentences[site.index]
    last = draft.counted.number.last
    if site.line.lowers[last : last + 2] != ["of", "them"] or row.paragraph != own.paragraph:
        return False
    lowers, units = site.page.lowers, site.words.units
    named = range(row.first + 1, row.last)
    return any(
        (lowers[j] in MEN or units.get(lowers[j]) == "force")
        and (lowers[j - 1].endswith(OWNER_ENDINGS) or lowers[j - 1] in OWN)
        for j in named
    )


def _ranked(site: Site, draft: Draft) -> bool:
    """``Tavara is the largest contributor with 1,850, followed by Lower Marrow with 1,400 and Ystad with 1,200``."""
    line, first = site.line, draft.counted.first
    giver = line.lower(first - 1) == "with" and not GIVERS.isdisjoint(line.lowers[:first])
    if not giver or most(draft) < LEAST or line.lower(draft.counted.last) not in BEHIND:
        return False
    draft.holder = draft.holder or group(site, ends(site, first - 1)) or _stranger(site, first - 1)
    return draft.holder is not None


def _stranger(site: Site, end: int) -> str | None:
    """The capitals right before token ``end``: a land that nothing else tells of."""
    first = end
    while first > 0 and site.line.words[first - 1][0].isupper():
        first -= 1
    return " ".join(site.line.words[first:end]) if 0 < first < end else None


def _of_us(site: Site, draft: Draft) -> bool:
    """``“There are 4,000 of us in this town,” Sergeant Kone said``: a soldier or a mutineer speaks for the others."""
    last = draft.counted.number.last
    if site.line.lowers[last : last + 2] != ["of", "us"] or most(draft) < FEW:
        return False
    rows = site.page.sentences[max(0, site.index - 1) : site.index + 2]
    near = {word for row in rows for word in site.page.lowers[row.first : row.last]}
    return not (near.isdisjoint(site.words.ranks - CIVIL) and MUTINEERS.isdisjoint(near))


def _soldiers_told(site: Site) -> bool:
    """Whether the sentence or one of those before it in the text tells of soldiers, and of soldiers alone."""
    near, words = site.near(BACK), site.words
    if not words.forces.peaceful.isdisjoint(near):
        return False
    told = not (CONTINGENTS.isdisjoint(near) and words.apposed.isdisjoint(near))
    return told or any(words.units.get(word) in FORCES for word in near)


def _serving(site: Site, draft: Draft) -> bool:
    """``In Bosnia 249 are serving with EUFOR``, ``another 60 were deployed near the dam``: what only soldiers do is said of them."""
    line, at = site.line, draft.counted.last
    if line.lower(at) not in BEING or not FEW <= most(draft) <= MOST or of_others(site, draft):
        return False
    at += 1 + (line.lower(at + 1) in ("now", "still", "already", "currently", "also"))
    return line.lower(at) in SERVING and line.lower(at + 1) in PLACED and _soldiers_told(site)


def strong_ones(site: Site, draft: Draft) -> bool:
    """``The French, 10,000 strong, sit apart``: a people or a body by its name stands before the comma."""
    at = draft.counted.first - 1
    at -= site.line.lower(at) in OPENING_QUOTES
    if not draft.counted.strong or site.line.lower(at) != "," or most(draft) > MOST:
        return False
    if not site.words.forces.peaceful.isdisjoint(site.line.present):
        return False  # "The Irish, 40,000 strong, filled the stadium"
    named = group_at(site, max(0, at - 1), at)
    draft.holder = draft.holder or named
    return named is not None
