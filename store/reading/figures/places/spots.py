"""Places that a preposition ties to a verb or noun of the sentence: of the names layer, in capitals, or a plain place noun.

In: a site. Out: places with their preposition and tokens, in the order of the line.
"""

from store.reading.figures.places import lands as figures_lands
from store.reading.figures.places.apposed_places import learned, renamed, sides
from store.reading.figures.places.lands import Spot, named_only
from store.reading.figures.places.nouns import attribute, in_a_name, noun, of_force
from store.reading.figures.site import Site
from store.reading.page import PlaceMention
from store.reading.text.grammar import DEFINITE
from store.reading.text.numbers_line import Line
from store.reading.text.realm_words import BORDERS
from store.reading.text.talks import of_papers, of_talks
from store.reading.text.tokens import OWNER_ENDINGS, places_of

WALK = 7
PARTS = frozenset(
    ("North", "South", "East", "West", "Upper", "Lower", "Greater", "Northern", "Southern", "Eastern", "Western")
)
OCCASIONS = frozenset(
    "war wars cup olympics championship championships year eve".split()
)  # of names that are no places: "in the Boer War"
SOURCE = 4  # tokens back to "from"
ROADS = frozenset("road roads highway route railway line way journey flight train path".split())
BATTLES = frozenset("battle battles fight fighting struggle siege".split())
LEAVING = frozenset("left leave leaves leaving departed sailed bound".split())
BEARING = 7
SEATED = frozenset("government governments administration leadership regime".split())  # in a capital
BESIDE = 3  # tokens of ", on the"
DISTANCES = frozenset("km kilometres kilometers miles metres meters yards hours minutes away".split())
COMPASS = frozenset(
    """north south east west northeast northwest southeast southwest north-east north-west south-east south-west outside kilometres
    kilometers km miles short""".split()
)
HOLDING = frozenset("custody captivity hands favour favor name eyes view".split())
NUMBERED = frozenset("region tower zone sector camp block ward outpost".split())  # "Tower 22"
PEOPLES = frozenset("Muslims Christians Hindus Jews Sikhs Buddhists Shiites Sunnis Catholics Protestants Arabs".split())
UNTIED = frozenset("for by over through hit pounded shelled bombed struck rocked stormed overran devastated".split())
FLED = frozenset(("fled", "fleeing", "flee", "left", "quit", "quitting", "vacated", "abandoned"))
# Before "to" or "for": whose friend, envoy or foe somebody is, or where a journey was to end.
TIES = frozenset(
    """according loyal faithful ambassador ambassadors envoy envoys emissary emissaries delegate delegates
    adviser advisers advisor representative representatives ally allied allies friendly hostile opposed opposition linked
    thanks due related belonging subject sympathetic sworn similar compared bound spokesman spokeswoman spokesperson
    minister secretary office agency ministry organisation organization responsible candidate threat danger""".split()
)
NAMED_AFTER = frozenset(
    "site sites area district province valley region camp quarter neighbourhood neighborhood".split()
)
PEOPLED = frozenset(("embassy", "consulate", "garrison", "state", "front"))  # who tells or fights
SITES = frozenset(
    ("hospital", "airport", "school", "university", "camp", "prison", "mosque", "church", "stadium", "mine")
)


def spots(site: Site) -> list[Spot]:
    """All places of the sentence that a preposition ties to a verb or noun, in order."""
    found = [spot for place in site.places if (spot := _tied(site, place)) and not _fragment(site, spot)]
    found += figures_lands.spots(site)
    taken = {j for spot in found for j in range(spot.first, spot.last)}
    found += [spot for spot in _written(site) if not taken.intersection(range(spot.first, spot.last))]
    lowers = site.line.lowers
    found = [spot for spot in found if not (of_talks(lowers, 0, spot.first) or of_papers(lowers, spot.first))]
    found.sort(key=lambda spot: (spot.first, -spot.last))
    return [spot for at, spot in enumerate(found) if not (at and _bearing(site, found[at - 1], spot))]


def _bearing(site: Site, before: Spot, spot: Spot) -> bool:
    """``at Tavik, 30 km north of Rusk``, ``near Tavik, on the border``: a place that only says where the one before lies."""
    of, comma = spot.first - 1, before.last
    if spot.preposition in ("to", "from", "between") and not ROADS.isdisjoint(site.line.lowers[comma : spot.first]):
        return before.preposition != "from" and "," in site.line.lowers[comma : spot.first]  # "at X, on the road to Y"
    if site.line.lower(comma) == "," and spot.preposition in ("on", "near") and spot.first - comma <= BESIDE:
        return before.name[:1].isupper() and not BORDERS.isdisjoint(site.line.lowers[spot.first : spot.last + 1])
    near = site.line.lower(comma) == "," and comma < of < comma + BEARING and site.line.lower(of) == "of"
    return near and site.line.lower(of - 1) in COMPASS


def _fragment(site: Site, spot: Spot) -> bool:
    """``the Donetsk city of Avdiivka``, ``mid-April``: the name goes on behind "of", a part of a month is no place."""
    if spot.name[:4].lower() in ("mid-", "mid ") or learned(site, spot.first, spot.last):
        return True
    line, last = site.line, spot.last
    named = line.lower(last) == "of" and last + 1 < len(line.words) and line.words[last + 1][0].isupper()
    return (
        named and line.lower(last - 1) in ("city", "town", "village", "district") and line.words[last - 1][0].islower()
    )


def _tied(site: Site, place: PlaceMention) -> Spot | None:
    """A known place with the preposition before it; None where nobody is there: "loyal to X", "the government in X"."""
    first, last = site.token(place.start), site.token(place.end)
    line = site.line
    if last in site.heads and line.lowers[last - 1].endswith(OWNER_ENDINGS):
        return None  # "44 tanks to Chad's 31"
    if line.lowers[max(first, last - 1)].endswith(OWNER_ENDINGS) and line.lower(max(first + 1, last)) in HOLDING:
        return None  # "remains in Kesh's custody"
    if in_a_name(site, place):
        return None
    for j in range(first - 1, max(-1, first - WALK), -1):
        word = line.lowers[j]
        if word == "(" and j == first - 1:
            return Spot(place.name, "in", first, max(last, first + 1))
        if word == "in" and j == first - 1 and line.lower(j - 1) in SEATED:
            return None  # "the government in Prague approved the deployment"
        if word in ("to", "for") and line.lower(j - 1) in TIES:
            return None  # "loyal to X", "the ambassador to X": nobody is there
        if (word == "of" and line.lower(j - 1) == "out") or (word in FLED and j == first - 1):
            return Spot(place.name, "from", first, max(last, first + 1))
        if word == "from" and line.lower(j - 1) in DISTANCES:
            return Spot(whole_name(site, place), "near", first, max(last, first + 1))
        if word in ("in", "at", "near") and "from" in line.lowers[max(0, j - SOURCE) : j] and _out_of(site, j):
            return Spot(place.name, "from", first, max(last, first + 1))
        if word in site.words.place_prepositions or word == "from":
            return Spot(whole_name(site, place), word, first, max(last, first + 1))
        if not word[0].isalnum() or word in site.words.verbs or j in site.heads:
            break
    return None


def _out_of(site: Site, j: int) -> bool:
    """``from its base in X``: the phrase that "from" opens goes on to the preposition at ``j``."""
    lowers = site.line.lowers
    at = j - 1 - lowers[j - 1 :: -1].index("from")
    between = lowers[at + 1 : j]
    return bool(between) and (between[-1] in site.words.forces.camps or named_only(site, at + 1, j))


def whole_name(site: Site, place: PlaceMention) -> str:
    """The place's name, or the country's whose longer name ends with it: the Democratic Republic of Congo."""
    longer = (m for m in site.mentions if m.start < place.start < m.end and m.kind == "name" and site.foreign(m))
    mention = next(longer, None)
    if mention is not None:
        return site.page.actors[mention.actor].name
    before = site.token(place.start) - 1
    part = site.line.words[before] if before > 0 else ""  # "on South Georgia"
    return f"{part} {place.name}" if part in PARTS and not place.name.startswith(part) else place.name


def _written(site: Site) -> list[Spot]:
    """Places that the names layer does not know: a capital or a plain place noun after a preposition."""
    found: list[Spot] = []
    line, words = site.line, site.words
    for j in places_of(line.lowers, words.tying | FLED):
        word = line.lowers[j]
        if line.words[j] in PARTS:
            continue  # "New South Wales", "200,000 East Timorese"
        if word in FLED:
            spot = noun(site, j) if line.lower(j + 1) in DEFINITE else None
            plain = spot is not None and line.lower(spot.last) not in ("around", "of", "near")
            plain = plain and spot is not None and line.lower(spot.last - 1) not in words.forces.camps
            found += [Spot(spot.name, "from", spot.first, spot.last)] if spot and plain else []
            continue  # "12,000 people have left the valley"
        if word == "to" and _is_distance(line, j - 1):
            continue  # "from Telk, 60km to the south"
        if word == "of" and (line.lower(j - 1) in words.place_nouns or _beside(site, j)):
            spot = _capital(site, j)
            if spot:
                found.append(Spot(spot.name, "in", spot.first, spot.last))
        elif word in words.place_prepositions and (word not in UNTIED or (word == "for" and _bound(site, j))):
            spot = _capital(site, j) or noun(site, j)
            if spot:
                found.append(renamed(site, spot))
        elif word == "for" and of_force(site, j):
            spot = noun(site, j)
            found += [spot] if spot else []  # "a force of 4,000 for the border"
        elif word == "from" and line.lower(j - 1) == "evacuated" and (spot := _capital(site, j)):
            found.append(spot)
        elif word == "from" and line.lowers[j + 1 : j + 3] == ["the", "country"] and (spot := noun(site, j)):
            found.append(spot)  # "to remove its 900 peacekeepers from the country"
        elif (word == "of" and line.lower(j - 1) == "out") or _away(line, j):
            spot = _capital(site, j) or noun(site, j)
            if spot:
                found.append(Spot(spot.name, "from" if line.lower(j - 1) == "out" else "near", spot.first, spot.last))
    return found


def _is_distance(line: Line, j: int) -> bool:
    """``40 km``, ``60km`` that ends with token ``j``."""
    return line.lower(j) in DISTANCES or (line.lower(j).endswith("km") and line.lower(j)[0].isdigit())


def _away(line: Line, j: int) -> bool:
    """``40 km from the border``, ``within 200km of the river``: near the place."""
    return _is_distance(line, j - 1) and (line.lowers[j] == "from" or "within" in line.lowers[max(0, j - SOURCE) : j])


def _bound(site: Site, j: int) -> bool:
    """``left Bergen for Kara``, ``bound for Kara``, ``the battle for Kara``."""
    return site.line.lower(j - 1) in BATTLES or not LEAVING.isdisjoint(site.line.lowers[max(0, j - SOURCE) : j])


def _beside(site: Site, of: int) -> bool:
    """``on the far side of the Orr``, ``in the proximity of X``: behind a preposition."""
    lowers = site.line.lowers
    if lowers[of - 1] not in figures_lands.SIDES or of < 3 or lowers[of - 2 : of] == ["the", "side"]:
        return False  # "on the side of the Republic": a party
    return not site.words.place_prepositions.isdisjoint(lowers[max(0, of - 4) : of - 1])


def _people(site: Site, first: int, last: int) -> bool:
    """``on American and Kenyan flights``: a people's name alone, which describes a noun with the next one."""
    start, end = site.line.starts[first], site.line.ends[last - 1]
    return any(m.kind == "demonym" and m.start == start and m.end == end for m in site.mentions)


def _of_spot(site: Site, first: int, last: int) -> bool:
    """``at the Kelmar site``, ``in the Orrun district``: the noun behind the name says that it is a place."""
    line = site.line
    noun = line.lower(last)
    placed = noun in NAMED_AFTER or (noun in site.words.place_nouns and noun not in PEOPLED)
    after = line.words[last + 1 : last + 2]  # "in the Alpine town of Sell", "in the Alpine town Sell"
    return placed and line.lower(first - 1) == "the" and after != ["of"] and not (after and after[0][0].isupper())


def _capital(site: Site, j: int) -> Spot | None:
    """The same for a name behind the preposition at token ``j`` that no list knows: ``in Brask``, ``at Fort 12``."""
    line = site.line
    if line.lower(j - 1) in ("based", "headquartered") and not site.words.forces.watchers.isdisjoint(
        line.lowers[max(0, j - WALK) : j]
    ):
        return None  # "an agency based in Delft"
    if line.lower(j - 1) in TIES or (line.lowers[j] == "in" and line.lower(j - 1) in SEATED):
        return None
    first = j + 1 + (line.lower(j + 1) == "the")
    last = first
    while last < len(line.words) and line.words[last][0].isupper() and line.lowers[last] not in site.words.not_places:
        last += 1
    if (
        last == first
        or not OCCASIONS.isdisjoint(line.lowers[first:last])
        or sides(site, j, first, last)
        or (attribute(site, last) and not _of_spot(site, first, last))
        or line.words[last - 1] in PEOPLES
        or line.lowers[last - 1] in figures_lands.OFFICES
        or (
            line.lowers[last - 1] not in SITES
            and any(m.start <= line.starts[last - 1] < m.end and m.kind != "demonym" for m in site.mentions)
        )
        or any(d.start <= line.starts[first] < d.end for d in site.dates)
        or (line.lower(last) == "and" and _people(site, first, last))
    ):
        return None
    name = " ".join(line.words[first : last + (line.lowers[last - 1] in NUMBERED and line.lower(last).isdigit())])
    return Spot(name.removesuffix("’s").removesuffix("'s"), line.lowers[j], first, last)
