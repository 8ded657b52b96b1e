"""Whose a force is by the phrase behind its noun: "troops from Kazakhstan", "soldiers of the Tarsk army", "tanks belonging to the Front".

In: a site and a draft. Out: a holder's name or None.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.counts.phrases import match_after
from store.reading.figures.holders import lenders as figures_lenders
from store.reading.figures.holders.bodies import body
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import group_at, named, town_at
from store.reading.figures.holders.home import called
from store.reading.figures.holders.kin import PEOPLES
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.prepositions import name_end, named_behind, phrase_end, plain_name
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.holders.ships import of_a_ship
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import COPULA, OWN, TOWARDS
from store.reading.text.harm import LOSSES
from store.reading.text.telling import ADMITTING

FLYING = frozenset(
    "fly flying flown flew airlift bring brought send sent sending move moved redeploy withdraw withdraws withdrew withdrawn "
    "withdrawing pull pulls pulled pulling recall recalled remove removed".split()
)
MEMBERS = frozenset("men members officers guards gunmen fighters militants".split())
CORPSES = frozenset(("bodies", "corpses"))
STRONG = frozenset(("strong", "man"))  # "a 3,000-strong unit" is nobody's name
BUYING = frozenset(
    "buy buys bought buying purchase purchased purchasing order ordered acquire acquired receive received".split()
)
LOST = frozenset(("loss", "death", "deaths"))
ALL_OF_THEM = ([",", "all", "of", "them"], [",", "both", "of", "them"])
HAVING = frozenset(("belong", "belongs", "belonged"))
SOON = 4  # tokens of "have landed"
LINKS = frozenset(("from", "of", "belonging", "loyal"))
FELLOWS = frozenset(
    "observers monitors policemen policewomen women airmen civilians officers advisers instructors engineers medics experts".split()
)
DRAWN = frozenset("drawn taken recruited detached seconded borrowed".split())


def after(site: Site, draft: Draft) -> str | None:
    """``troops from Kazakhstan``, ``soldiers of the Tarsk army``, ``members of the Florida National Guard``."""
    line, at = site.line, draft.counted.last
    if draft.counted.kind not in ARMS and not (draft.counted.kind == "people" and draft.measure == "strength"):
        return None
    if (side := _on_the_side(site, draft)) is not None:
        return side
    if line.lowers[at : at + 2] == ["at", "the"] and line.lower(at + 3) in site.words.forces.camps:
        return group_at(site, at + 2, at + 3)  # "the 900 soldiers at the French base"
    if (served := _served(site, at)) is not None:
        return served
    at = _link(site, at)
    if line.lower(at) not in LINKS:
        return None
    at += line.lower(at) == "belonging" and line.lower(at + 1) == "to"
    end, come = phrase_end(site, at + 1), line.lower(at) == "from"
    if come and _moves(site, draft, at):
        return None
    if line.lowers[at + 1 : at + 3] == ["the", "enemy"]:
        return enemy(site, draft.counted.number.start) or "enemy"
    if of_a_ship(site, draft, at + 1, end):
        return None
    if come and (_returned(site, draft) or town_at(site, at + 1, end)):
        return None  # "four aircraft from Okinawa"
    if line.lower(at) == "loyal":
        return figures_lenders.leader(site, at + 1, end) or named_behind(site, at, end)
    return named_behind(site, at, end)


def all_of_a_nation(site: Site, draft: Draft) -> str | None:
    """``600 have landed, all of them British``: behind the comma the nation stands alone."""
    if "them" not in site.line.present:
        return None
    lowers, last = site.line.lowers, draft.counted.last
    near = range(last, min(last + SOON, len(lowers) - 4))
    at = next((j for j in near if lowers[j : j + 4] in ALL_OF_THEM), -1)
    return group_at(site, at + 4, at + 5) if at >= 0 else None


def _served(site: Site, at: int) -> str | None:
    """``troops answering to Addis Ababa``, ``commandos on loan from Portugal``, ``men in the uniform of North Korea``."""
    served = match_after(site.words.deeds.served, site.line.lowers, at)
    return _served_body(site, served[0]) if served is not None else None


def _served_body(site: Site, at: int) -> str | None:
    """Whom they serve behind the words that end before token ``at``: a name, or a body in plain words ("the junta")."""
    known = group_at(site, at, phrase_end(site, at))
    return known or next((row.name for row in parties(site) if at <= row.first <= at + 1), None)


def _on_the_side(site: Site, draft: Draft) -> str | None:
    """``2,600 soldiers and 48 guns on the side of the Republic``: of the party behind, over one more number."""
    line, at = site.line, draft.counted.last
    after = site.draft_behind(draft)
    if after is not None and line.lowers[at : after.counted.first] == ["and"]:
        at = after.counted.last
    if line.lowers[at : at + 2] == ["on", "that"] and line.lower(at + 2) == "of":
        at += 3  # "… and 30 guns on that of the Authority"
    elif line.lowers[at : at + 4] == ["on", "the", "side", "of"]:
        at += 4
    else:
        return None
    return named(site, at, phrase_end(site, at))


def _link(site: Site, at: int) -> int:
    """The token of the preposition behind the noun at ``at``, over "all", "here" and a second noun."""
    line = site.line
    at += line.lower(at) == "," and line.lower(at + 1) in ("all", "most") and line.lower(at + 2) in LINKS
    at += line.lower(at) in ("all", "most") and line.lower(at - 1) == ","  # "31 soldiers, all from Kesh"
    at += 2 * (line.lowers[at : at + 2] == ["of", "them"] and line.lower(at - 1) in ("all", "most"))
    comma = line.lower(at) == ","
    at += (comma + 1) * (
        line.lower(at + comma) in DRAWN and line.lower(at + comma + 1) == "from"
    )  # "drawn from Kesh's army"
    at += line.lower(at) in ("here", "there", "now") and line.lower(at + 1) in LINKS
    second = line.lower(at) == "and" and line.lower(at + 2) == "of"
    people = second and (line.lower(at + 1) in site.words.units or line.lower(at + 1) in FELLOWS)
    return at + 2 * people  # "the 1,100 soldiers and observers of the mission"


def _moves(site: Site, draft: Draft, at: int) -> bool:
    """Whether "from" at token ``at`` tells where a force is moved from or arms are bought, not whose they are."""
    before = site.line.lowers[: draft.counted.first]
    if draft.counted.kind == "equipment" and not BUYING.isdisjoint(before):
        return True  # "will buy 120 vehicles from South Korea"
    flown = not FLYING.isdisjoint(site.line.lowers[max(0, draft.counted.first - 4) : at])
    beyond = name_end(site, at + 1)
    return flown or not TOWARDS.isdisjoint(site.line.lowers[beyond : beyond + 2])


def _returned(site: Site, draft: Draft) -> bool:
    """``reclaimed the bodies of 1,212 soldiers from X``."""
    return "bodies" in site.line.lowers[max(0, draft.counted.first - 3) : draft.counted.first]


def member(site: Site, draft: Draft) -> str | None:
    """``14 men of the Black Flag``: the body, no country, whose members were harmed or held."""
    line, at = site.line, draft.counted.last
    unit = (draft.unit or "").lower()
    if line.lower(at) == "of" and unit in CORPSES and line.lower(at + 1) == "the":
        row = next((row for row in parties(site) if at < row.first <= at + 2), None)
        return row.name if row is not None else None  # "100 bodies of the insurgents"
    if draft.counted.kind != "people" or line.lower(at) != "of" or unit not in MEMBERS:
        return None
    end = phrase_end(site, at + 1)
    row = next((row for row in parties(site) if at < row.first <= at + 2), None)
    actor = called(site, row.name) if row is not None else None
    if row is not None and (actor is None or actor.kind != "country"):
        return plain_name(site, row) or row.name
    return named(site, at + 1, end) if row is None and line.lower(at + 1) == "the" else None


def strong_body(site: Site, draft: Draft) -> str | None:
    """``the 1,400-strong army``, ``the 5,000-strong presidential brigade``: the body that is so strong."""
    line, counted = site.line, draft.counted
    at = counted.last - 1
    if not counted.strong or at <= counted.number.last or line.words[at][0].isupper():
        return None
    if line.lowers[at] in site.words.forces.bodies:
        return body(site, at)
    attribute = at - 1 > counted.number.last and line.lowers[at - 1] not in STRONG
    return figures_lenders.body(site, at - 1, at + 1) if attribute else None


def admitted(site: Site, draft: Draft) -> str | None:
    """``The Republic admits nine``, ``the Front admitted to 40 dead``: who admits harm has suffered it."""
    line, at = site.line, draft.counted.first - 1
    at -= line.lower(at) == "to"
    if line.lower(at) == "of" and line.lower(at - 1) in LOST and line.lower(at - 2) == "the":
        at -= 3  # "the Committees acknowledged the loss of five fighters"
        if line.lower(at) in ADMITTING and draft.measure in LOSSES:
            rows = [row for row in parties(site) if row.last <= at and not row.object and not row.owns]
            return rows[0].name if rows else None
    if line.lower(at) not in ADMITTING or draft.measure not in LOSSES:
        return None
    return next((row.name for row in parties(site) if row.last == at and not row.object and not row.owns), None)


def predicated(site: Site, draft: Draft) -> str | None:
    """``nine of the dead were its own``, ``The 900 soldiers are Kesh's``: whose those who are counted are said to be."""
    line, at = site.line, _behind_dead(site, draft)
    if line.lower(at) in ("were", "are") and line.lower(at + 1) in OWN and line.lower(at + 2) == "own":
        return pronoun(site, at + 1)
    return _theirs(site, draft)


def of_people(site: Site, draft: Draft) -> str | None:
    """``27 bodies, of which 16 were Shahrvani``, ``of whom 1,100 are Germans``: the people that those who are counted are said to be."""
    line, at = site.line, _behind_dead(site, draft)
    if (nation := _nation_behind(site, draft)) is not None:
        return nation
    at += 2 * (line.lowers[at + 1 : at + 3] == ["to", "be"])  # "of whom 2,000 are to be Kenyans"
    if line.lower(at) not in ("were", "are", "be") or at + 1 >= len(line.words) or not line.words[at + 1][0].isupper():
        return None
    end = line.lower(at + 2)
    if end[:1].isalpha() and end not in ("and", "but", "while"):
        return None
    people = group_at(site, at + 1, at + 2)
    return people or (named(site, at + 1, at + 2) if line.lowers[at + 1].endswith(PEOPLES) else None)


def _nation_behind(site: Site, draft: Draft) -> str | None:
    """``13,000 are to be British, 8,000 German and 7,000 each French``: an adjective alone, further on in a list."""
    line, at = site.line, draft.counted.number.last
    at += line.lower(at) == "each"
    if draft.at < 1 or draft.counted.head >= 0 or line.lower(at + 1) not in (",", "and", ";", ".", "to"):
        return None
    start = site.char(at)
    nation = next((m for m in site.mentions if m.start == start and m.kind == "demonym"), None)
    return group_at(site, at, at + 1) if nation is not None else None


def _behind_dead(site: Site, draft: Draft) -> int:
    """The token behind "nine of the dead", else behind what is counted."""
    at = draft.counted.last
    return at + 3 * (site.line.lowers[at : at + 3] == ["of", "the", "dead"])


def _theirs(site: Site, draft: Draft) -> str | None:
    """``The 900 soldiers are Kesh's``, ``the men, 900 of them, belong to the Front``, ``the fleet of 14 ships is the navy's``."""
    lowers, last = site.line.lowers, draft.counted.last
    near = range(last, min(last + SOON, len(lowers) - 2))
    verb = next((j for j in near if lowers[j] in COPULA or lowers[j] in HAVING), -1)
    if verb < 0 or (verb > last and not {"of", "in"} & set(lowers[last : last + 1])):
        return None
    belongs = lowers[verb] in HAVING
    if belongs and lowers[verb + 1] != "to":
        return None
    rows = (row for row in parties(site) if verb + belongs < row.first <= verb + belongs + 2)
    row = next((row for row in rows if row.owns is not belongs), None)
    ends = row is not None and not site.line.lower(row.last)[:1].isalnum()
    return row.name if row is not None and (belongs or ends) else None
