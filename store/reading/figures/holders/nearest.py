"""Whom the nearest word before an owning verb means: a name, a pronoun, "the country", a short name, a body.

In: a site and the verb's token. Out: a country's or body's name, or None.
"""

from store.reading.figures.holders import lenders as figures_lenders
from store.reading.figures.holders.asides import past_aside
from store.reading.figures.holders.bodies import body, head_at
from store.reading.figures.holders.either import EITHER, either
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import BEFORE_OBJECT, SAYING, covered, group_at, headed, is_object, name_of
from store.reading.figures.holders.hearing import hears
from store.reading.figures.holders.home import author, home, realm_named
from store.reading.figures.holders.movement import movement
from store.reading.figures.holders.officers import officer_s
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.persons import led_by
from store.reading.figures.holders.pronouns import pronoun, the_country
from store.reading.figures.holders.ranks import before_body
from store.reading.figures.holders.short_names import shortened
from store.reading.figures.holders.unknown import unknown
from store.reading.figures.site import Site, inside
from store.reading.figures.words import AUXILIARIES
from store.reading.page import Mention
from store.reading.text.grammar import GROUP_OWN
from store.reading.text.realm_words import REALM_NAMES
from store.reading.text.tokens import OWNER_ENDINGS

REALMS = REALM_NAMES | {"Union"}
SIDED = frozenset("forces troops fighters soldiers".split())
ARMED = frozenset("forces army navy military government militia".split())
UNIONS = frozenset(
    """community union league organisation organization commonwealth conference committee council junta coalition alliance bloc
    confederation federation directorate movement party""".split()
)
BANDS = frozenset(
    "gangs cartels militias rebels insurgents guerrillas jihadists separatists clans tribes warlords bandits pirates".split()
)
HALVES = frozenset(("North", "South", "East", "West"))
NEAR_ONES = frozenset("neighbour neighbor ally allies partner partners patron backers".split())
SUBJECT = 24
Told = tuple[str | None]  # a group, or nobody by name


def nearest(site: Site, verb: int) -> str | None:
    """The nearest word before an owning verb that tells a group, and whom it means: a name, a pronoun, "the country", a body."""
    verb = past_aside(site, verb)
    for j in range(verb - 1, max(-1, verb - SUBJECT), -1):
        told = _by_word(site, j, verb) or _by_article(site, j) or _by_name(site, j, verb)
        if told is not None:
            return told[0]
    return unknown(site, verb)


def _by_word(site: Site, j: int, verb: int) -> Told | None:
    """The group that a pronoun, "the country" or a body at token ``j`` means."""
    line, word = site.line, site.line.lowers[j]
    if word in EITHER and line.lower(j - 1) == "the":
        return (either(site, j),)
    if word == "country" and line.lower(j - 1) in ("the", "this"):
        return (the_country(site, j),)
    if word in GROUP_OWN and line.lower(j + 1) in site.words.forces.rivals:
        return (enemy(site, line.starts[j]),)
    if word in GROUP_OWN and line.lower(j + 1) in NEAR_ONES:
        return (None,)  # "Our neighbour has moved 4,000 soldiers": not ours
    if word in ("it", "they", "we", "i") or (word in GROUP_OWN and j > verb - 5):
        return (pronoun(site, j),)
    if word in ("he", "she") and (led := officer_s(site, j)) is not None:
        return (led,)  # "Its commander told the radio that he had 1,100 men"
    if head_at(site, j):
        return (body(site, j),)
    if word == "hosts" and line.lower(j - 1) == "the":
        return (_host(site, j),)  # "The hosts provide 9,000"
    if word in site.words.collectives and line.lower(j - 1) in ("this", "that"):
        return (
            figures_lenders.body_before(site, word),
        )  # "Moldova says that this army numbers 9,000": told of before, and not the teller's
    if word in SIDED and line.lower(j - 1) in site.words.owners and line.lower(j - 2) != "of":
        return (line.words[j - 1],)  # "government forces had moved 16 howitzers"
    unknown = before_body(site, j)
    return (unknown,) if unknown is not None else None


def _host(site: Site, j: int) -> str | None:
    """The page's own land, else the only land that the text before token ``j`` names as a place."""
    lands = {place.name for place in inside(site.page.places, 0, site.char(j)) if place.kind == "country"}
    return home(site) or (lands.pop() if len(lands) == 1 else None)


def _by_article(site: Site, j: int) -> Told | None:
    """The group that a noun at token ``j`` behind "the" stands for: "the force", a short name, "the Republic"."""
    line, noun = site.line, site.line.lowers[j]
    if noun == "side" and line.lower(j - 2) == "the" and line.words[j - 1][0].isupper():
        return (group_at(site, j - 1, j) or realm_named(site, line.words[j - 1]) or line.words[j - 1],)
    if line.lower(j - 1) != "the":
        return None
    if line.words[j] in HALVES and (half := _half_of(site, line.words[j])) is not None:
        return (half,)
    bare = line.lower(j - 2) not in BEFORE_OBJECT  # not "soldiers in the mission"
    if bare and noun in site.words.collectives and not covered(site, j):
        named = figures_lenders.tail(site, noun) or figures_lenders.same_noun(site, noun)
        if named is not None or line.lowers[j + 1 : j + 3] == ["will", "have"]:
            return (named,)  # "When they are there the force will have 4,500": nobody's of "they"
    if noun in UNIONS and bare and (short := shortened(site, noun.capitalize()) or shortened(site, noun)) is not None:
        return (short,)  # "The community offered 60 observers"
    if noun in site.words.forces.bands and bare:
        row = next((row for row in parties(site) if row.last == j + 1), None)
        if row is not None:
            return (row.name,)  # "Israel thinks that the movement has 20,000 men"
    if (short := headed(site, j)) is not None:
        return (short,)
    return (_called_so(site, line.words[j]),) if _realm(site, j) else None


def _called_so(site: Site, word: str) -> str | None:
    """``the Federation``: the page's own land, unless another alone is called so in full: "the Federation of Lomar"."""
    own = author(site) or home(site)
    kind = word.removesuffix("’s").removesuffix("'s")
    page = site.page
    named = {
        page.actors[m.actor].name for m in page.mentions if m.kind == "name" and kind in page.words[m.first : m.last]
    }
    return own if own in named or len(named) != 1 else named.pop()


def _half_of(site: Site, word: str) -> str | None:
    """``the North plans to send 900``: the one land of the page whose name begins so."""
    names = {actor.name for actor in site.page.actors.values() if actor.name.startswith(f"{word} ")}
    return names.pop() if len(names) == 1 else None


def _by_name(site: Site, j: int, verb: int) -> Told | None:
    """The group of a name that ends at token ``j``."""
    for mention in site.mentions:
        if site.token(mention.end) != j + 1 and site.token(mention.end - 1) != j + 1:
            continue
        band = site.line.lower(j + 1)
        if band in BANDS and site.line.lowers[j].endswith(OWNER_ENDINGS):
            return ((movement(site) if band in site.words.sides else None) or band,)  # "Haiti's gangs have 5,000"
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
