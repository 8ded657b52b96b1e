"""Where a figure is: the place a preposition ties to it, after the noun or before it, "there" for the sentence before; and its origin.

In: a site, a draft and the places that its own words tie to it. Out: (place, origin), each None where none is told.
"""

from store.reading.figures.holders.groups import is_object
from store.reading.figures.links.disputed import DISPUTED
from store.reading.figures.links.spread import SPREAD, bracket_of
from store.reading.figures.links.ties import AS_IT_WAS
from store.reading.figures.links.told_again import NUMBER_AGAIN
from store.reading.figures.places import apart as figures_apart
from store.reading.figures.places import counted_in, whole_tolls
from store.reading.figures.places import struck as figures_struck
from store.reading.figures.places import wherein as figures_wherein
from store.reading.figures.places.following import following, is_cut, is_near
from store.reading.figures.places.lands import Spot, bearer, host, hosting, in_the_country
from store.reading.figures.places.line_heads import line_head
from store.reading.figures.places.spots import whole_name
from store.reading.figures.site import Draft, Site, inside
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import CONTRASTS, DETERMINERS
from store.reading.text.harm import CASUALTIES, FLIGHT, HAD, OWNED
from store.reading.text.realm_words import BORDERS
from store.reading.text.tokens import places_in

UNMOVED = (AS_IT_WAS, NUMBER_AGAIN)
REPORTED = frozenset(("reported", "recorded", "registered", "confirmed", "counted", "reports", "records", "logged"))
APART = CONTRASTS | {"elsewhere", "nationwide"}
OPENING = 2  # tokens before a place that opens the sentence
SUBJECT = 6  # tokens of "The north-eastern command there"
LIST = 3  # tokens between two of a list
ARRIVED = frozenset("landed arrived sent deployed stationed flown".split())
BEFORE_LAST = 2  # sentences
GOALS = frozenset(("to", "into"))
CALLING = frozenset("called mobilised mobilized drafted summoned recalled activated".split())
LEAVING = frozenset(
    """withdraw withdrew withdrawn withdrawal withdrawing withdraws pull pulled left leave remove removed expel expelled quit vacate
    vacated evacuate sailed departed""".split()
)


def find(site: Site, draft: Draft, tied: list[Spot]) -> tuple[str | None, str | None]:
    """Return (place, origin) of a draft; ``tied`` are the sentence's spots."""
    if draft.rule == SPREAD:
        return draft.place, None
    if (own := counted_in.place(site, draft)) is not None:
        draft.own_place = True
        return own, None
    if (bracket := bracket_of(site.line, draft)) is not None and any(d.rule == SPREAD for d in site.drafts):
        tied = [spot for spot in tied if not bracket[0] < spot.first < bracket[1]]
    if (begin := whole_tolls.begins(site, draft)) is not None:
        own_spots = [spot for spot in tied if spot.first >= begin and spot.preposition != "from"]
        spot = _tied(site, draft, own_spots, following(site, draft, own_spots))
        return (spot.name if spot else None), None
    places = [spot for spot in tied if spot.preposition != "from"]
    sources = (s for s in tied if s.preposition == "from" and s.first >= draft.counted.last and is_near(site, draft, s))
    origin = next((spot.name for spot in sources), None) if draft.measure not in CASUALTIES else None
    if (listed := figures_apart.listed(site, draft)) is not None:
        return listed, origin
    if (abroad := figures_wherein.country(site, draft, places)) is not None:
        return abroad[0], origin
    spot = following(site, draft, places)
    if draft.rule in UNMOVED and draft.source is not None and (spot is None or draft.source.place is not None):
        return draft.source.place, origin
    spot = _tied(site, draft, places, spot)
    if draft.rule == DISPUTED and spot is not None and 1 < spot.first < draft.counted.first:
        spot, places = None, []  # "A colleague in London arrives at 70,000": where he is, not where they are
    if spot is None:
        return _untied(site, draft, places, tied, origin), origin
    if draft.measure == "evacuated" and origin is not None and spot.first > draft.counted.last:
        return origin, origin  # "evacuated from X to schools in the district of Y"
    both = figures_apart.paired(site, spot) if draft.measure not in OWNED else None
    return both or spot.name, origin


def _tied(site: Site, draft: Draft, places: list[Spot], spot: Spot | None) -> Spot | None:
    """The spot behind the noun, that of "where", or the one that leads the sentence."""
    where = figures_wherein.where(site, draft) if "where" in site.line.present else None
    if where is not None and (spot is None or "," in site.line.lowers[draft.counted.last : spot.first]):
        spot = where  # "from X, where it had 400 men, it marched on Y"
    spot = spot or _leading(site, draft, places) or where
    return _opening(site, places, spot) if spot is not None and "s " in spot.name else spot


def _untied(site: Site, draft: Draft, places: list[Spot], tied: list[Spot], origin: str | None) -> str | None:
    """The place of a figure that no preposition ties to one: where it left, who tells or holds it, the sentences before."""
    return (
        _there(site, draft)
        or (origin if _is_gone(site, draft) else None)
        or _reporter(site, draft)
        or bearer(site, draft)
        or host(site, draft)
        or _beside(site, draft)
        or in_the_country(site, draft)
        or _headed(site)
        or _only(site, draft, places)
        or figures_struck.dated(site, draft)
        or figures_struck.place(site, draft, tied)
    )


def _is_gone(site: Site, draft: Draft) -> bool:
    """Whether those who are counted have left, so that whence they came is where they were."""
    moved = draft.measure in OWNED and not LEAVING.isdisjoint(site.line.present)
    return (moved or draft.measure in ("evacuated", "displaced")) and not hosting(site, draft.counted.first - 1)


def _opening(site: Site, places: list[Spot], spot: Spot) -> Spot:
    """``At X, near the border, 222 soldiers are surrounded in their camp``: the name that opens the sentence, not whose camp it is."""
    own = spot.name.partition("s ")[2][:1].islower() and site.line.lower(spot.first) in ("its", "their")
    opens = (
        bool(places)
        and places[0].first == 1
        and places[0].name[:1].isupper()
        and site.line.lower(places[0].last) == ","
    )
    return places[0] if own and opens else spot


def _reporter(site: Site, draft: Draft) -> str | None:
    """``Grenmark has since reported 46 infections``: the country that counts its own harm."""
    line, first = site.line, draft.counted.first
    if REPORTED.isdisjoint(line.present):
        return None
    counts = draft.counted.kind != "force" and draft.measure not in HAD
    verb = max(places_in(line.lowers, max(0, first - 4), first, REPORTED), default=-1) if counts else -1
    if verb < 1:
        return None
    at = verb - 1
    while at > 0 and line.lowers[at] in ("has", "have", "had", "since", "also", "so", "far", "now"):
        at -= 1
    start = line.starts[at]
    country = next(
        (m for m in site.mentions if m.start <= start < m.end and site.foreign(m) and m.kind != "demonym"), None
    )
    if country is None or is_object(site, country):
        return None
    wider = next((p for p in site.places if p.start < country.start < p.end), None)  # "New South Wales has recorded"
    return site.page.actors[country.actor].name if wider is None else whole_name(site, wider)


def _beside(site: Site, draft: Draft) -> str | None:
    """``left 16 dead in Goma's camp and 30 wounded``: harm told in one breath happened in one place."""
    before = site.draft_before(draft)
    if before is None or before.place is None:
        return None
    between = site.line.lowers[before.counted.last : draft.counted.first]
    apart = not AUXILIARIES.isdisjoint(between) or not site.words.own.isdisjoint(between) or len(between) > LIST
    if {draft.measure, before.measure} & {"strength", "equipment"} and apart:
        return None
    if before.measure in FLIGHT and draft.measure in CASUALTIES and not figures_struck.DRIVING.isdisjoint(between):
        return None  # "fled to X, when a mutiny killed 214"
    return None if is_cut(site, before.counted.last, draft.counted.first) or "nationwide" in between else before.place


def _headed(site: Site) -> str | None:
    """``Kest: 27 civilians killed``: the place that heads the line."""
    first = site.places[0] if site.places else None
    if first is None or first.start != site.line.starts[0]:
        return line_head(site) if site.line.lower(0) and ":" in site.line.present else None
    return first.name if site.line.lower(site.token(first.end)) in (":", "–", "—", "(") else None


def _leading(site: Site, draft: Draft, places: list[Spot]) -> Spot | None:
    """The nearest place before the number, unless another number has taken it; one that opens the sentence holds for all."""
    before = [spot for spot in places if spot.last <= draft.counted.first]
    if not before:
        return None
    nearest = figures_apart.leading(site, before)
    if figures_apart.of_teller(site, nearest, draft) or figures_apart.sends(site, nearest, draft):
        return None
    if figures_apart.aside(site, nearest, draft) or figures_struck.revenged(site, nearest, draft):
        return None
    if nearest.first > OPENING and (_of_clause_before(site, draft) or _of_another_deed(site, draft, nearest)):
        return None
    free = not any(nearest.last <= head < draft.counted.number.first for head in site.heads)
    if free and not is_cut(site, nearest.last, draft.counted.first):
        return nearest
    opening = before[0]
    return opening if opening.first <= 4 and site.line.lower(opening.last) == "," else None


def _of_clause_before(site: Site, draft: Draft) -> bool:
    """``left its barracks in X ten days ago, and 6,500 reservists have been called``: the place is of the clause that has ended."""
    line, first = site.line, draft.counted.first
    joined = line.lower(first - 1) == "and" and line.lower(first - 2) == ","
    return (joined or line.lower(first - 1) == ";") and line.lower(draft.counted.last) in AUXILIARIES


def _of_another_deed(site: Site, draft: Draft, spot: Spot) -> bool:
    """``moved jets to X and called up 5,000 reservists``, ``the river at X had risen and that 97,000 people were in shelters``: of the first."""
    line, first = site.line, draft.counted.first
    if line.lower(first - 1) == "that" and line.lower(first - 2) == "and":
        return draft.measure in FLIGHT
    goal = draft.measure == "strength" and line.lower(spot.first - 1) in GOALS
    called = (line.lower(j + 1) for j in range(spot.last, first - 1) if line.lowers[j] == "and")
    return goal and any(word in CALLING for word in called)


def _only(site: Site, draft: Draft, places: list[Spot]) -> str | None:
    """``A ferry sank in X with 140 aboard, and 23 bodies were found``: the one place of a sentence that tells one harm."""
    before = [spot for spot in places if spot.last <= draft.counted.first]
    one = bool(before) and len({spot.name for spot in places}) == 1
    if not one or draft.measure in OWNED or figures_apart.of_teller(site, before[0], draft):
        return None
    if figures_struck.revenged(site, before[0], draft) or _of_another_deed(site, draft, places[0]):
        return None
    return None if not APART.isdisjoint(site.line.present) else before[0].name


def _there(site: Site, draft: Draft) -> str | None:
    """``He has 400 men there``: the place that the sentence before, or the first half of this one, tells of."""
    if "there" not in site.line.present:
        return None
    lowers, last = site.line.lowers, draft.counted.last
    at = next((j for j in range(last, min(last + 14, len(lowers))) if lowers[j] == "there"), -1)
    if (at < 0 or site.line.lower(at + 1) in AUXILIARIES) and not _garrisoned(site, draft):
        return None  # "in case there is an emergency" points nowhere
    if (same := figures_wherein.half_before(site, draft)) is not None or site.index == 0:
        return same
    row = site.page.sentences[site.index - 1]
    rows = inside(site.page.places, row.start, row.end)
    last_told = site.earlier[-1] if site.earlier and site.earlier[-1].place else None
    if last_told is not None and (not rows or last_told.counted.number.start >= row.start):
        return last_told.place
    # "near Tavik, on the Algerian border"
    named = [place.name for place in rows if place.name.split()[-1] not in BORDERS]
    return named[-1] if named else rows[-1].name if rows else _told_before(site, at)


def _told_before(site: Site, there: int) -> str | None:
    """``captured the airport of X. "Our flag flies," he said. Soldiers had landed there``: the one place of the sentence before the last."""
    if site.index < BEFORE_LAST or there < 1 or site.line.lowers[there - 1] not in ARRIVED:
        return None
    row = site.page.sentences[site.index - BEFORE_LAST]
    names = {place.name for place in inside(site.page.places, row.start, row.end)}
    return names.pop() if len(names) == 1 else None


def _garrisoned(site: Site, draft: Draft) -> bool:
    """``The command there has been reinforced with two divisions``: a noun and "there" are the subject before the number."""
    lowers = site.line.lowers
    at = next((j for j in range(2, draft.counted.first) if lowers[j] == "there"), -1)
    noun = at > 0 and lowers[at - 1].isalpha() and lowers[at - 1] not in STOPS and lowers[0] in DETERMINERS
    return noun and site.line.lower(at + 1) in AUXILIARIES and at <= SUBJECT
