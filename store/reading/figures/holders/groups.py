"""Which country or organisation a mention, a pronoun or a stretch of words stands for, where forces are counted.

In: a site and tokens of its line. Out: the name of a country or organisation, or None.
"""

from store.models import Actor
from store.reading.figures.counts.counted import Counted
from store.reading.figures.holders.craft import craft_leads
from store.reading.figures.holders.home import called, land_round, state_of
from store.reading.figures.holders.in_office import body_in_office
from store.reading.figures.holders.movement import movement
from store.reading.figures.holders.short_names import UNIONS, shortened
from store.reading.figures.site import Draft, Site, inside, scope_at
from store.reading.figures.words import AUXILIARIES
from store.reading.page import Mention
from store.reading.text.grammar import DETERMINERS
from store.reading.text.telling import STATED

BEFORE_OBJECT = frozenset(
    "in near against to on at from with of along into around towards inside across by for over".split()
)


REBELS = frozenset(
    "rebel separatist insurgent guerrilla secessionist mutineer warlord breakaway jihadist militant".split()
)
UNITS = frozenset("company platoon battalion contingent detachment patrol column".split())
FORMS = frozenset(
    "mission force operation militia movement contingent army wing alliance".split()
)  # what a body may be called by
SERVICES = frozenset("Land Ground Naval Marine".split())  # "men of the Land, Sea and Air Forces" are of no such people
FOLLOWS = frozenset("say claim admit deny have , said says which has had is was will denied claims claimed".split())
ACCUSING = frozenset(("accuses", "accused", "accusing", "accuse"))
SAYING = STATED | frozenset(("said", "says", "saying", "claimed", "claims", "that"))


def name_of(site: Site, mention: Mention) -> str | None:
    """The country or organisation a mention stands for; persons and a state's own bodies lend their country."""
    actor = site.page.actors.get(mention.actor)
    if actor is None:
        return None
    if actor.kind == "person":
        rebel = not REBELS.isdisjoint((actor.role or "").lower().split()) and _of_land(site, actor)
        if rebel:
            return movement(site) or actor.name
        return body_in_office(site, actor) or _by_its_name(site, actor.affiliation)
    return state_of(site, actor.name) if actor.affiliation is None else _known(site, actor)


def _by_its_name(site: Site, body: str | None) -> str | None:
    """``the hill movement``, to which a man belongs, by the one name that the page calls it by."""
    noun = body.rpartition(" ")[2] if body is not None and body.islower() and called(site, body) is None else ""
    return (shortened(site, noun.capitalize()) if noun in UNIONS else None) or body


def _of_land(site: Site, actor: Actor) -> bool:
    """Whether an actor is only told to be of a land."""
    land = called(site, actor.affiliation)
    return land is not None and land.kind == "country"


def _known(site: Site, actor: Actor) -> str | None:
    """The country that a state's body belongs to, or a unit that goes by its people ("a Ghanaian company"); another body is itself."""
    unit = actor.name.rpartition(" ")[2]
    if unit in UNITS and actor.name[:1].isupper():
        return actor.affiliation
    return actor.name if site.words.forces.state_words.isdisjoint(actor.name.lower().split()) else actor.affiliation


def apposed(site: Site, mention: Mention) -> Mention | None:
    """``The UN mission, UNMIMA, confirms``: the body that the noun behind the mention is called by."""
    at = site.token(mention.end)
    line = site.line
    at += line.lower(at).isalpha() and line.lower(at) not in FORMS and line.lower(at + 1) in FORMS
    if line.lower(at) not in FORMS or line.lower(at + 1) != ",":
        return None
    start = site.char(at + 2)
    name = next((m for m in site.mentions if m.start == start and m.kind == "name"), None)
    actor = site.page.actors.get(name.actor) if name is not None else None
    closed = name is not None and line.lower(site.token(name.end)) in (",", ".")
    return name if closed and actor is not None and actor.kind == "organisation" else None


ETHNIC = ("ethnic ", "Ethnic ")  # "an ethnic Chinese force" is of no land


def group_at(site: Site, first: int, last: int) -> str | None:
    """The last country or organisation mentioned in tokens [first, last), nearest to the head noun."""
    last = min(last, len(site.line.words))  # a text that breaks off
    if first >= last:
        return None
    start, end = site.char(first), site.line.ends[last - 1]
    rows = [m for m in site.mentions if start <= m.start < end and m.kind not in ("pronoun", "office")]
    rows = [m for m in rows if not site.page.text.endswith(ETHNIC, 0, m.start)]
    for mention in reversed(rows):
        actor = site.page.actors.get(mention.actor)
        if actor and actor.kind != "person":
            return name_of(site, mention)
    return None


def own_word(site: Site, counted: Counted) -> str | None:
    """The side that a word between the number and its noun names: "40 Serb soldiers"."""
    return group_at(site, counted.number.last, counted.head)


def town_at(site: Site, first: int, end: int) -> bool:
    """Whether a town or region, and no actor, stands in tokens [first, end)."""
    start, stop = site.char(first), site.char(end)
    towns = any(start <= place.start < stop and place.kind != "country" for place in site.places)
    return towns and not any(start <= m.start < stop for m in site.mentions)


def named(site: Site, first: int, last: int) -> str | None:
    """The group in tokens [first, last), else a capitalised word there that no mention covers (an unknown people's name)."""
    known = group_at(site, first, last)
    if known:
        return known
    for j in range(min(last, len(site.line.words)) - 1, first - 1, -1):
        if _unknown(site, j):
            begin = j
            while begin > first and _unknown(site, begin - 1):
                begin -= 1
            return " ".join(site.line.words[begin : j + 1])
    return None


def _unknown(site: Site, j: int) -> bool:
    """Whether token ``j`` is a capitalised word that no layer knows."""
    word = site.line.words[j]
    ship = j > 0 and site.line.words[j - 1] in site.words.flags  # "17 sailors of the USS Cole"
    named = word[0].isupper() and len(word) > 3 and word.isalpha() and word not in SERVICES
    return bool(j and named and not ship and not covered(site, j))


def covered(site: Site, j: int) -> bool:
    """Whether a mention or a date holds token ``j``."""
    start = site.line.starts[j]
    return any(m.start <= start < m.end for m in site.mentions) or any(d.start <= start < d.end for d in site.dates)


def leading(site: Site, before: int) -> str | None:
    """The first country or organisation of the sentence before ``before`` that follows no preposition; persons lend theirs."""
    lowers = site.line.lowers
    if not ACCUSING.isdisjoint(lowers) and (accused := _accused(site, before)):
        return accused
    if lowers[0] == "the" and before > site.char(1) and (body := headed(site, 1)) is not None:
        return body
    said = [j for j in range(site.token(before)) if lowers[j] in SAYING]
    own = _first(site, before, said[-1] if said else -1)
    stranger = _stranger(site, said[-1] + 1) if said and own is None else None
    return own or stranger or (_first(site, before, -1) if said else None)


def _stranger(site: Site, j: int) -> str | None:
    """``X said that Ostmark had withdrawn half of its troops``: a name that no layer knows leads the clause that is told."""
    word = site.line.words[j] if j < len(site.line.words) else ""
    plain = word[:1].isupper() and word.isalpha() and len(word) > 3 and not covered(site, j)
    return word if plain and site.line.lower(j + 1) in AUXILIARIES else None


def headed(site: Site, j: int) -> str | None:
    """The organisation that "the League" at token ``j`` stands for, where no layer says so."""
    word = site.line.words[j] if j < len(site.line.words) else ""
    plain = word.removesuffix("’s").removesuffix("'s")
    return shortened(site, plain) if plain[:1].isupper() and plain[-1:].islower() and not covered(site, j) else None


def _accused(site: Site, before: int) -> str | None:
    """``X accuses a neighbour, Y, of keeping its own troops there``: "its" is the accused's."""
    at = next(j for j, word in enumerate(site.line.lowers) if word in ACCUSING)
    of = next((j for j in range(at + 1, site.token(before)) if site.line.lowers[j] == "of"), -1)
    return group_at(site, at + 1, of) if of > at else None


def is_object(site: Site, mention: Mention) -> bool:
    """Whether a preposition stands before the mention, a determiner between them or not."""
    at = site.token(mention.start) - 1
    return site.line.lower(at - (site.line.lower(at) in DETERMINERS)) in BEFORE_OBJECT


def _first(site: Site, before: int, after: int) -> str | None:
    """The first group of the sentence behind token ``after`` and before character ``before`` that is no object."""
    for mention in site.mentions:
        if mention.end > before:
            return None
        if site.token(mention.start) > after and not is_object(site, mention) and mention.kind != "demonym":
            found = name_of(site, apposed(site, mention) or mention)
            if found:
                return found
    return None


def previous(site: Site, *, owning: bool = False) -> str | None:
    """The group that led the sentence before, in the same paragraph or the one above; a council is ``owning`` no soldiers."""
    if site.index == 0:
        return None
    row = site.page.sentences[site.index - 1]
    if craft_leads(site, row):
        return None
    names = [name for m in inside(site.page.mentions, row.start, row.end) if (name := name_of(site, m))]
    if owning and len(names) > 1 and names[0].split()[-1].lower() in site.words.forces.deciding:
        return next((name for name in names if name != names[0]), names[0])
    if names:
        return names[0]
    countries = [place.name for place in inside(site.page.places, row.start, row.end) if place.kind == "country"]
    return countries[-1] if countries else None


def speaker_group(site: Site, at: int) -> str | None:
    """The country or organisation of who says the stretch at ``at``; an unnamed official's is the one named with him."""
    scope = scope_at(site.page, at, at + 1)
    if scope is None:
        return None
    actor = called(site, scope.speaker)
    if actor is not None:
        if actor.kind == "organisation" and not site.words.forces.watchers.isdisjoint(actor.name.lower().split()):
            return None
        own = actor.affiliation if actor.kind == "person" else actor.affiliation or actor.name
        if own is not None and actor.kind == "person":
            own = land_round(site, own)
        return state_of(site, own) if own else None
    if not site.words.forces.watchers.isdisjoint((scope.speaker_text or "").lower().split()):
        return None
    for mention in site.mentions:
        if scope.speaker_text and site.page.text[mention.start : mention.end] in scope.speaker_text:
            return name_of(site, mention)
    return None


def of_another_clause(site: Site, draft: Draft, name: str) -> bool:
    """``The 3rd Brigade left its barracks, and 6,500 reservists have been summoned``: no unit's, whose own clause has ended."""
    own = site.line.lower(draft.counted.first - 1) == "and" and site.line.lower(draft.counted.last) in AUXILIARIES
    return own and (name == "police" or name.rsplit(maxsplit=1)[-1].lower() in site.words.collectives)
