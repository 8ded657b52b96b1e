"""Whose a force is by the verb that owns it: its subject, or "by X" after it.

In: a site and a draft. Out: the name of a country or body, or None.
"""

from store.reading.figures.holders import equated as figures_equated
from store.reading.figures.holders import leaders as figures_leaders
from store.reading.figures.holders import lenders as figures_lenders
from store.reading.figures.holders.asides import past_aside
from store.reading.figures.holders.bodies import body, head_at
from store.reading.figures.holders.either import EITHER, either
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import (
    BEFORE_OBJECT,
    SAYING,
    covered,
    group_at,
    headed,
    is_object,
    leading,
    name_of,
)
from store.reading.figures.holders.hearing import hears, whom_asked
from store.reading.figures.holders.home import author, home, shortened
from store.reading.figures.holders.owning import owning
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.persons import led_by
from store.reading.figures.holders.pronouns import pronoun, the_country
from store.reading.figures.holders.ranks import before_body, ceiling
from store.reading.figures.holders.relative_clauses import antecedent
from store.reading.figures.holders.relatives import told_of
from store.reading.figures.holders.sides import LOSING
from store.reading.figures.holders.unknown import ADVERBS, opening, unknown
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.page import Mention
from store.reading.text.grammar import CONTRASTS, GROUP_OWN, LED, RELATIVES
from store.reading.text.realm_words import REALM_NAMES

REALMS = REALM_NAMES | {"Union"}
SIDED = frozenset("forces troops fighters soldiers".split())
ARMED = frozenset("forces army navy military government militia".split())
PARTICLES = frozenset(("up", "in", "out", "down", "over"))
SERVING = frozenset("serve serves served serving fight fights fighting".split())
BESIDE = ADVERBS - {","}
UNIONS = frozenset("community union league organisation organization commonwealth conference".split())
CUTS = frozenset((":", ";", ",", "that"))
SUBJECT = 24
Told = tuple[str | None]  # a group, or nobody by name


def subject(site: Site, draft: Draft) -> str | None:
    """The group before an owning verb: ``France will send 500 soldiers``, ``Ukraine lost 40``, ``the army has 41,000``."""
    line, verb = site.line, owning(site, draft.counted.first)
    if verb < 0 or (draft.measure not in (None, "strength", "equipment") and line.lowers[verb] not in LOSING):
        return None
    between = line.lowers[verb : draft.counted.first]
    if line.lowers[verb] == "called" and ":" in between:
        return None  # "Kesh called it a threat: 4,500 sailors are aboard"
    if "where" in between or not CONTRASTS.isdisjoint(between):
        return None  # "X admitted three dead in Y, where 22 held out"; "X pledged 500, while Y is to lead a force with 600"
    if (placed := _placed(site, verb) or ceiling(site, verb, draft.counted.first)) is not None:
        return placed
    if (relative := antecedent(site, verb) or told_of(site, verb)) is not None:
        return relative
    if (asked := whom_asked(site, 0, verb)) is not None:
        return asked
    if (beside := _beside(site, verb)) is not None:
        return beside
    told = (
        figures_equated.elliptic(site, verb)
        or figures_equated.clause(site, verb)
        or figures_leaders.past_clause(site, verb)
        or figures_leaders.led(site, verb)
    )
    told = told if told is not None else _nearest(site, verb)
    return told if told is not None or not CUTS.isdisjoint(between) else _warlord(site, verb)


def _beside(site: Site, verb: int) -> str | None:
    """Whom the word right before the verb tells: a name before "that", the subject before "and", a short or an unknown name."""
    line, before = site.line, site.line.lower(verb - 1)
    if before in RELATIVES and verb > 2 and line.lower(verb - 2) != ",":
        found = group_at(site, max(0, verb - 5), verb - 1)  # "a U.N. mission that has 17,000"
        if found:
            return found
    if before == "and" and (lead := leading(site, line.starts[verb])) is not None:
        return lead  # "X has hired a firm and has recalled two regiments"
    if before == "and" and (stranger := opening(site)) is not None:
        return stranger
    if line.lower(verb - 2) == "the" and (short := headed(site, verb - 1)) is not None:
        return short
    if not verb or not (line.words[verb - 1][0].isupper() or before in BESIDE or before in AUXILIARIES):
        return None
    return unknown(site, verb, BESIDE) or None


def _nearest(site: Site, verb: int) -> str | None:
    """The nearest word before an owning verb that tells a group, and whom it means: a name, a pronoun, "the country", a body."""
    verb = past_aside(site, verb)
    for j in range(verb - 1, max(-1, verb - SUBJECT), -1):
        told = _by_word(site, j, verb) or _by_article(site, j) or _by_name(site, j, verb)
        if told is not None:
            return told[0]
    return unknown(site, verb)


def _warlord(site: Site, verb: int) -> str | None:
    """``Khalifa Haftar has lined up 28 aircraft``: a man of no known land who has them is their leader."""
    while site.line.lower(verb - 1) in AUXILIARIES:
        verb -= 1
    people = (m for m in site.mentions if site.token(m.end) == verb and m.kind in ("name", "surname"))
    man = next((site.page.actors[m.actor] for m in people), None)
    return led_by(man, site) if man is not None and man.affiliation is None else None


def _by_word(site: Site, j: int, verb: int) -> Told | None:
    """The group that a pronoun, "the country" or a body at token ``j`` means."""
    line, word = site.line, site.line.lowers[j]
    if word in EITHER and line.lower(j - 1) == "the":
        return (either(site, j),)
    if word == "country" and line.lower(j - 1) in ("the", "this"):
        return (the_country(site, j),)
    if word in GROUP_OWN and line.lower(j + 1) in site.words.forces.rivals:
        return (enemy(site, line.starts[j]),)
    if word in ("it", "they", "we", "i") or (word in GROUP_OWN and j > verb - 5):
        return (pronoun(site, j),)
    if head_at(site, j):
        return (body(site, j),)
    if word in site.words.collectives and line.lower(j - 1) in ("this", "that"):
        return (
            figures_lenders.body_before(site, word),
        )  # "Moldova says that this army numbers 9,000": told of before, and not the teller's
    if word in SIDED and line.lower(j - 1) in site.words.owners and line.lower(j - 2) != "of":
        return (line.words[j - 1],)  # "government forces had moved 16 howitzers"
    unknown = before_body(site, j)
    return (unknown,) if unknown is not None else None


def _by_article(site: Site, j: int) -> Told | None:
    """The group that a noun at token ``j`` behind "the" stands for: "the force", a short name, "the Republic"."""
    line, noun = site.line, site.line.lowers[j]
    if line.lower(j - 1) != "the":
        return None
    bare = line.lower(j - 2) not in BEFORE_OBJECT  # not "soldiers in the mission"
    if bare and noun in site.words.collectives and not covered(site, j):
        named = figures_lenders.tail(site, noun) or figures_lenders.same_noun(site, noun)
        if named is not None or line.lowers[j + 1 : j + 3] == ["will", "have"]:
            return (named,)  # "When they are there the force will have 4,500": nobody's of "they"
    if noun in UNIONS and bare and (short := shortened(site, noun.capitalize())) is not None:
        return (short,)  # "The community offered 60 observers"
    if noun in site.words.forces.bands and bare:
        row = next((row for row in parties(site) if row.last == j + 1), None)
        if row is not None:
            return (row.name,)  # "Israel thinks that the movement has 20,000 men"
    if (short := headed(site, j)) is not None:
        return (short,)
    return (author(site) or home(site),) if _realm(site, j) else None


def _by_name(site: Site, j: int, verb: int) -> Told | None:
    """The group of a name that ends at token ``j``."""
    for mention in site.mentions:
        if site.token(mention.end) != j + 1 and site.token(mention.end - 1) != j + 1:
            continue
        says = site.line.lower(j + 1) in SAYING and mention.kind == "pronoun"  # "Lomar, he said, keeps nine marines"
        if says or _under(site, mention) or hears(site, mention):
            continue
        found = _commander(site, mention) or name_of(site, mention)
        if found:
            return (found,)
        if _man_acts(site, mention, verb):
            return (
                led_by(site.page.actors.get(mention.actor), site),
            )  # "X reacted to news that Vane had deployed 900"
        if _forecast(site, mention, verb):
            return (site.earlier[-1].holder,)  # "X had forecast that Vane could have 175,000": of those told before
    return None


def _man_acts(site: Site, mention: Mention, verb: int) -> bool:
    """Whether a man of no known land stands right before the verb, and nobody was told of before whose the men may be."""
    actor = site.page.actors.get(mention.actor)
    acts = set(site.line.lowers[site.token(mention.end) : verb]) <= AUXILIARIES
    return actor is not None and actor.kind == "person" and mention.kind != "pronoun" and acts and not site.earlier


def _forecast(site: Site, mention: Mention, verb: int) -> bool:
    """Whether a person of no known land leads a clause that somebody else tells, and a force was told before."""
    actor = site.page.actors.get(mention.actor)
    at = site.token(mention.end)
    clause = set(site.line.lowers[at:verb]) <= AUXILIARIES and site.line.lower(site.token(mention.start) - 1) == "that"
    known = bool(site.earlier) and site.earlier[-1].measure == "strength" and site.earlier[-1].holder is not None
    return actor is not None and actor.kind == "person" and clause and known


def _under(site: Site, mention: Mention) -> bool:
    """Whether a mention is only an object; "the armed forces of X have" is X."""
    at = site.token(mention.start) - 1
    of = site.line.lower(at) == "of" and site.line.lower(at - 1) in ARMED
    return is_object(site, mention) and site.line.lower(at) != "by" and not of


def _placed(site: Site, verb: int) -> str | None:
    """``… and Kesh will pull out 500``: a country right before the verb that the names layer reads as a place."""
    at = verb - 1
    while at > 0 and site.line.lowers[at] in ("will", "would", "has", "had", "also", "is", "may", "could"):
        at -= 1
    if at < 1 or not site.line.words[at][0].isupper() or site.line.lowers[at - 1] in BEFORE_OBJECT:
        return None
    end = site.line.ends[at]
    land = next((place for place in site.places if place.end == end and place.kind == "country"), None)
    if land is None or site.line.lower(site.token(land.start) - 1) in BEFORE_OBJECT:
        return None  # "The mission in South Sudan fields 13,000"
    return land.name


def _realm(site: Site, j: int) -> bool:
    """``the Federation's land forces``: the country by its kind alone."""
    word = site.line.words[j].removesuffix("’s").removesuffix("'s")
    return word in REALMS and not covered(site, j)


def _commander(site: Site, mention: Mention) -> str | None:
    """``Bacar's militia``: a force of nobody's but its leader's."""
    actor = site.page.actors.get(mention.actor)
    at = site.token(mention.end - 1)
    own = (
        actor is not None
        and actor.kind == "person"
        and (mention.kind != "pronoun" or actor.affiliation is None)
        and {"militia", "fighters", "gunmen", "men"} & set(site.line.lowers[at : at + 3])
    )
    if actor is not None and own and mention.kind == "pronoun":
        return led_by(actor, site)  # "the army chief, X, said. He has 40,000 men": the army's
    return actor.name if actor is not None and own else None


def passive(site: Site, draft: Draft) -> str | None:
    """``500 soldiers sent by France``: after the noun, an owning verb and "by"."""
    line = site.line
    if draft.measure not in (None, "strength", "equipment", "destroyed"):
        return None
    for j in range(draft.counted.last, min(draft.counted.last + 8, len(line.lowers) - 1)):
        if line.lowers[j] == "by" and (
            line.lowers[j - 1] in site.words.own
            or line.lowers[j - 1] in LED
            or (line.lowers[j - 1] in PARTICLES and line.lowers[j - 2] in site.words.own)
        ):
            return group_at(site, j + 1, min(j + 4, len(line.words)))
        if line.lowers[j] in SERVING and line.lower(j + 1) in ("in", "with", "under"):
            return next((row.name for row in parties(site) if j + 1 < row.first + row.owns <= j + 4), None)
    return None
