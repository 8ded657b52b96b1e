"""Numbers without a noun that daily life explains: votes, prices, scores, tickets, books, members of a choir.

In: a site and a draft that has its unit or measure from a count before, or is told of a game or of the dead of a year. Out: the reason why it
counts none of those, or None: its own clause tells of what neither armies nor the harmed have, or others were counted since, where no army
is told of.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.defaults.scene import is_martial
from store.reading.figures.links.taking_up import NOUN_BEFORE
from store.reading.figures.links.wholes import LIKE, of_them
from store.reading.figures.reasons import OTHERS
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.beasts import BEFALLING

CIVIL = "of daily life, not of those before"
SINCE = "of what was counted since"
BESIDE = "of the things before it"
GAME = "players of a game, members of a club"
CLUBS = frozenset("club choir orchestra".split())
PLAYING = frozenset(("force", "people", "other", "bare"))
SPORT = frozenset(
    """striker strikers goalkeeper midfielder winger playoff playoffs semifinal quarterfinal referee touchline halftime kickoff kick-off
    goalless innings wicket rugby champions""".split()
)
STAFF = "staff that is wanted"
WANTED_STAFF = frozenset(
    """specialists nurses doctors teachers drivers pilots engineers staff employees workers volunteers recruits trainees apprentices
    candidates helpers donors buyers tenants witnesses interpreters""".split()
)
SEEKERS = frozenset(  # who looks for the missing, or after what
    """divers rescuers searchers rescue soldiers troops police crews firefighters helicopters boats dogs coastguard guard sank capsized collapsed
    collapse crashed crash flood quake earthquake avalanche landslide explosion fire missing""".split()
)
YEARLY = "births and deaths of a year"
LIFELESS = frozenset("beds seats rooms wards".split())
VITAL = frozenset("births marriages divorces".split())
LIFE = frozenset(
    """costs crowns sell sold sales ticket tickets index traded loaf loaves litre litres cm rent
    voted voters turnout seats deputies candidate candidates ballot ballots referendum
    petition survey poll organisers organizers choir concert audience spectators fans match scored marathon
    runner-up winner novel novels exhibition applied followers viewed
    pensioners donors weddings marriages divorces births employs employed""".split()
)
LINKED = (  # the rules by which a number counts what was counted before
    LIKE,
    NOUN_BEFORE,
    "weighed",
    "the force before",
    "the figure before, disputed",
    "as the figure before",
    "part of the figure before, by place",
)
REACH = 8  # tokens on either side
PART = "part of the figure before"
ENDS = frozenset((";", "until", "—", "–", "(", ")"))
JOINS = frozenset(("and", "but", "while", "which", "who"))


def civil_life(site: Site, draft: Draft) -> str | None:
    """Why a number that has no noun of its own counts none of those before."""
    if draft.counted.kind in PLAYING and draft.measure in (None, "strength") and _at_play(site, draft):
        return GAME
    wanted = draft.measure == "missing" and draft.rule.startswith("looking") and SEEKERS.isdisjoint(site.line.present)
    if wanted and (draft.unit or "").lower() in WANTED_STAFF:
        return STAFF
    if _statistics(site, draft):
        return YEARLY
    if draft.counted.head >= 0 or draft.counted.unit:
        return None
    if _of_things_beside(site, draft):
        return BESIDE
    return _unlinked(site, draft)


def _unlinked(site: Site, draft: Draft) -> str | None:
    """Why the number counts none of those whom it was linked to."""
    source = draft.source
    if draft.rule == PART and source is not None and _of_others_before(site, draft, source):
        return SINCE
    if not _is_linked(draft):
        return None
    if not LIFE.isdisjoint(_clause(site, draft)):
        return CIVIL
    return SINCE if source is not None and _others_since(site, draft, source) else None


def _at_play(site: Site, draft: Draft) -> bool:
    """``Two attackers stayed on the pitch``, ``the army chess club has 60 members``."""
    return not SPORT.isdisjoint(site.near(1)) or (draft.unit == "members" and not CLUBS.isdisjoint(site.line.present))


def _is_linked(draft: Draft) -> bool:
    """Whether only what was counted before says what the number counts, and no word of its own."""
    return draft.rule.startswith(LINKED) or (not draft.rule and draft.source is not None)


def _clause(site: Site, draft: Draft) -> list[str]:
    """The words of the number's sentence up to a semicolon, a dash, a bracket or ", and" on either side."""
    lowers, first, last = site.line.lowers, draft.counted.first, draft.counted.last
    low, high = max(0, first - REACH), min(last + REACH, len(lowers))
    low = next((j + 1 for j in range(first - 1, low - 1, -1) if _ends(lowers, j)), low)
    return lowers[low : next((j for j in range(last, high) if _ends(lowers, j)), high)]


def _ends(lowers: list[str], at: int) -> bool:
    return lowers[at] in ENDS or (lowers[at] == "," and not JOINS.isdisjoint(lowers[at + 1 : at + 2]))


def _others_since(site: Site, draft: Draft, source: Draft) -> bool:
    """``sent 12,000 soldiers. The library moved 900 books. It has 40,000``: others were counted last, and from there on no army is told of."""
    rows, page = site.page.skipped, site.page
    own, before = page.sentences[site.index], page.sentences[max(0, site.index - 1)]
    here = bool(rows) and rows[-1].start >= own.start
    near = here or (bool(rows) and rows[-1].start >= before.start and own.paragraph == before.paragraph)
    if not near or rows[-1].start < source.counted.number.start:
        return False
    words = frozenset(page.lowers[own.first if here else before.first : own.last])
    more = draft.counted.further
    things = draft.counted.kind in ARMS and not more and rows[-1].reason.endswith(OTHERS[: 1 if here else 2])
    return (things or not LIFE.isdisjoint(words)) and not is_martial(site, words)


def _statistics(site: Site, draft: Draft) -> bool:
    """``Births: 900. Deaths: 1,100``: who died in a year, of anything."""
    return draft.measure == "killed" and not VITAL.isdisjoint(site.near(1))


def _of_things_beside(site: Site, draft: Draft) -> bool:
    """``420 beds, 60 of them in intensive care``: of the things right before, which nobody kills, hurts or takes away."""
    before = site.draft_before(draft)
    if draft.measure not in BEFALLING or before is None or not of_them(site, draft):
        return False
    if before.counted.kind != "neither" and (before.unit or "").lower() not in LIFELESS:
        return False
    return site.line.lowers[before.counted.last : draft.counted.first] == [","]


def _of_others_before(site: Site, draft: Draft, source: Draft) -> bool:
    """``The union has 90,000 members. About 300 of them met``: of others whom the sentence before counted last, where no army is told of."""
    rows, page, own = site.page.skipped, site.page, site.page.sentences[site.index]
    before = page.sentences[max(0, site.index - 1)]
    if draft.at > 0 or not rows or own.paragraph != before.paragraph:
        return False
    near = max(before.start, source.counted.number.start) <= rows[-1].start < own.start
    return (
        near
        and rows[-1].reason.endswith(OTHERS)
        and not is_martial(site, frozenset(page.lowers[before.first : own.last]))
    )
