"""Where a figure is: the place a preposition ties to it, after the noun or before it, "there" for the sentence before; and its origin."""

from dataclasses import dataclass

from store.reading.figures_groups import pronoun
from store.reading.figures_site import Draft, Site, inside
from store.reading.figures_words import AUXILIARIES, STOPS
from store.reading.page import PlaceMention

WALK = 7
LEAVING = frozenset(
    (
        "withdraw",
        "withdrew",
        "withdrawn",
        "withdrawal",
        "withdrawing",
        "withdraws",
        "pull",
        "pulled",
        "left",
        "leave",
        "removed",
    )
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place tied by ``preposition``: its name as said, and tokens [first, last)."""

    name: str
    preposition: str
    first: int
    last: int


def spots(site: Site) -> list[Spot]:
    """All places of the sentence that a preposition ties to a verb or noun, in order."""
    found = [spot for place in site.places if (spot := _tied(site, place))]
    taken = {j for spot in found for j in range(spot.first, spot.last)}
    found += [spot for spot in _written(site) if not taken.intersection(range(spot.first, spot.last))]
    return sorted(found, key=lambda spot: (spot.first, -spot.last))


def _tied(site: Site, place: PlaceMention) -> Spot | None:
    first, last = site.token(place.start), site.token(place.end)
    line = site.line
    for j in range(first - 1, max(-1, first - WALK), -1):
        word = line.lowers[j]
        if word == "(" and j == first - 1:
            return Spot(place.name, "in", first, max(last, first + 1))
        if word in site.words.place_prepositions or word == "from":
            return Spot(place.name, word, first, max(last, first + 1))
        if not word[0].isalnum() or word in site.words.verbs or j in site.heads:
            break
    return None


def _written(site: Site) -> list[Spot]:
    """Places that the names layer does not know: a capital or a plain place noun after a preposition."""
    found: list[Spot] = []
    line, words = site.line, site.words
    for j, word in enumerate(line.lowers):
        if word == "of" and line.lower(j - 1) in words.place_nouns:
            spot = _capital(site, j)
            if spot:
                found.append(Spot(spot.name, "in", spot.first, spot.last))
        elif word in words.place_prepositions and word not in ("for", "by", "over", "through", "hit"):
            spot = _capital(site, j) or _noun(site, j)
            if spot:
                found.append(spot)
    return found


def _capital(site: Site, j: int) -> Spot | None:
    line = site.line
    if line.lower(j - 1) == "according":
        return None
    first = j + 1 + (line.lower(j + 1) == "the")
    last = first
    while last < len(line.words) and line.words[last][0].isupper() and line.lowers[last] not in site.words.not_places:
        last += 1
    if (
        last == first
        or _attribute(site, last)
        or any(m.start <= line.starts[last - 1] < m.end and m.kind != "demonym" for m in site.mentions)
        or any(d.start <= line.starts[first] < d.end for d in site.dates)
    ):
        return None
    name = " ".join(line.words[first:last])
    return Spot(name.removesuffix("’s").removesuffix("'s"), line.lowers[j], first, last)


def _attribute(site: Site, last: int) -> bool:
    """Whether the capitalised words before token ``last`` only describe a noun: "in Counter-IED training"."""
    after = site.line.lower(last)
    verb = after.endswith(("ed", "ing")) or after in site.words.verbs or after in site.words.intransitive
    return after.isalpha() and after not in STOPS and not verb


def _noun(site: Site, j: int) -> Spot | None:
    """``along its border``, ``to the coast``: the border of whom, else the words as they stand."""
    line = site.line
    for last in (j + 3, j + 4):
        if last <= len(line.words) and line.lowers[last - 1] in site.words.place_nouns and line.lower(last) != "of":
            owner = line.lowers[j + 1]
            if line.lowers[last - 1] == "country":
                return _country(site, j + 1, last)
            if owner in ("its", "their"):
                whose = pronoun(site, j + 1)
                return (
                    Spot(f"{whose}'s {' '.join(line.words[j + 2 : last])}", line.lowers[j], j + 1, last)
                    if whose
                    else None
                )
            if owner in ("the", "a", "this"):
                return Spot(site.page.text[line.starts[j + 1] : line.ends[last - 1]], line.lowers[j], j + 1, last)
    return None


def _country(site: Site, first: int, last: int) -> Spot | None:
    """``in the country``: the country named last as a place, here or in the sentence before."""
    start = site.page.sentences[max(0, site.index - 1)].start
    rows = [row for row in inside(site.page.places, start, site.line.starts[first]) if row.kind == "country"]
    return Spot(rows[-1].name, site.line.lowers[first - 1], first, last) if rows else None


def find(site: Site, draft: Draft, tied: list[Spot]) -> tuple[str | None, str | None]:
    """Return (place, origin) of a draft; ``tied`` are the sentence's spots."""
    places = [spot for spot in tied if spot.preposition != "from"]
    origin = next(
        (s.name for s in tied if s.preposition == "from" and s.first >= draft.counted.last and _near(site, draft, s)),
        None,
    )
    spot = _following(site, draft, places) or _leading(site, draft, places)
    left = origin if not LEAVING.isdisjoint(site.line.lowers) else None
    return (spot.name if spot else _there(site, draft) or left or _headed(site)), origin


def _headed(site: Site) -> str | None:
    """``Kest: 27 civilians killed``: the place that heads the line."""
    first = site.places[0] if site.places else None
    if first is None or first.start != site.line.starts[0]:
        return None
    return first.name if site.line.lower(site.token(first.end)) in (":", "–", "—", "(") else None


def _near(site: Site, draft: Draft, spot: Spot) -> bool:
    """No other number stands between."""
    return not any(draft.counted.last <= head < spot.first for head in site.heads)


def _following(site: Site, draft: Draft, places: list[Spot]) -> Spot | None:
    """The first place after the noun; past another number only where one verb has both (12 killed and 40 wounded in X)."""
    after = [spot for spot in places if spot.first >= draft.counted.last]
    spot = after[0] if after else None
    if (
        draft.counted.whole >= 0
        and len(after) > 1
        and not AUXILIARIES.isdisjoint(site.line.lowers[after[0].last : after[1].first])
    ):
        return after[1]  # "2,400 of the 4,600 soldiers in the Sahel are in Mali"
    if spot is None or _cut(site, draft.counted.last, spot.first):
        return None
    if _near(site, draft, spot) or draft.measure not in ("strength", "equipment"):
        return spot
    between = site.line.lowers[draft.counted.last : spot.first]
    return spot if site.words.own.isdisjoint(between) and AUXILIARIES.isdisjoint(between) else None


def _cut(site: Site, first: int, last: int) -> bool:
    """Whether another clause begins between the tokens."""
    return any(
        w in (";", "while", "whereas", "but", "said", "told", "against", "compared", "than", "versus")
        for w in site.line.lowers[first:last]
    )


def _leading(site: Site, draft: Draft, places: list[Spot]) -> Spot | None:
    """The nearest place before the number, unless another number has taken it; one that opens the sentence holds for all."""
    before = [spot for spot in places if spot.last <= draft.counted.first]
    if not before:
        return None
    nearest = before[-1]
    free = not any(nearest.last <= head < draft.counted.number.first for head in site.heads)
    if free and not _cut(site, nearest.last, draft.counted.first):
        return nearest
    opening = before[0]
    return opening if opening.first <= 4 and site.line.lower(opening.last) == "," else None


def _there(site: Site, draft: Draft) -> str | None:
    line = site.line
    if "there" not in line.lowers[draft.counted.last : draft.counted.last + 14] or site.index == 0:
        return None
    if site.earlier and site.earlier[-1].place:
        return site.earlier[-1].place
    row = site.page.sentences[site.index - 1]
    rows = inside(site.page.places, row.start, row.end)
    return rows[-1].name if rows else None
