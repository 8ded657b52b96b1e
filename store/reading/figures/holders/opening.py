"""The side that opens a sentence, whom its pronouns mean: "The rebels' spokesman said 14 of their men", "The Melian government says its".

In: a site. Out: a holder's name or None. Each look is over the head of one sentence.
"""

from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import BEFORE_OBJECT, FORMS, covered, name_of
from store.reading.figures.holders.lenders import tail
from store.reading.figures.holders.movement import movement
from store.reading.figures.holders.parties import parties
from store.reading.figures.site import Site, inside
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import DETERMINERS, INDEFINITE
from store.reading.text.telling import VALUING
from store.reading.text.tokens import OWNER_ENDINGS

SPEAKING = frozenset(
    "side officials authorities ministry defence defense foreign interior officers diplomats president premier".split()
)
SPOKESMEN = frozenset(
    """commander commanders leader leaders spokesman spokeswoman spokesperson spokesmen officer officers official officials general generals
    colonel captain chief chiefs fighter fighters member members soldier soldiers head representative representatives veterans""".split()
)
TELLING = frozenset("said says admitted admits announced claimed claims conceded denied insisted insists".split())
LONG = 4  # letters
ANSWERS = 4  # sentences under a question that go on about what it asks
HEAD = 8  # tokens in which a sentence says whom it is about


def side(site: Site) -> str | None:
    """``The rebels' spokesman, X, said``: the side whose man opens the sentence."""
    word = site.line.lower(1) if site.line.lower(0) == "the" else site.line.lower(0)
    if not word.endswith(OWNER_ENDINGS):
        return None
    plain = word[:-2] if word.endswith(("’s", "'s")) else word[:-1]
    return movement(site) or plain if plain in site.words.sides else None


def stranger(site: Site) -> str | None:
    """``Vardania, though, said``: a name that no layer knows opens the sentence and speaks."""
    words, lowers = site.line.words, site.line.lowers
    after = site.line.lower(3) if lowers[1:4:2] == [",", ","] and len(lowers) > 4 else ""
    verb = site.line.lower(4) if after else site.line.lower(1)
    plain = words[0].isalpha() and len(words[0]) > LONG and lowers[0] not in STOPS and not covered(site, 0)
    plain = plain and not lowers[0].endswith("s")  # "Commanders said"
    return words[0] if plain and words[0][0].isupper() and verb in TELLING else None


def spoken_for(site: Site) -> str | None:
    """``Commanders of the Front told visitors that they``, ``A spokesman for Kesh said it``: whose man opens the sentence."""
    lowers = site.line.lowers
    man = lowers[0] in DETERMINERS or lowers[0] in INDEFINITE
    if site.line.lower(man) not in SPOKESMEN or site.line.lower(man + 1) not in ("of", "for", "from"):
        return None
    return next((row.name for row in parties(site) if man + 1 < row.first <= man + 3 and not row.owns), None)


def about(site: Site) -> str | None:
    """``For China, an analyst reckons with 35,000``: the side that the whole sentence is said about."""
    if site.line.lower(0) != "for" or "," not in site.line.lowers[2:HEAD]:
        return None
    first = site.mentions[0] if site.mentions else None
    whole = first is not None and site.token(first.start) <= 2 and site.line.lower(site.token(first.end)) == ","
    actor = site.page.actors.get(first.actor) if first is not None and whole else None
    return name_of(site, first) if first is not None and actor is not None and actor.kind != "person" else None


def people(site: Site) -> str | None:
    """``The Melian government says``, ``Kestian officials said``: the state by whose demonym the sentence opens."""
    first = site.mentions[0] if site.mentions else None
    if first is None or first.kind != "demonym" or site.token(first.start) > 1:
        return None
    head = site.line.lower(site.token(first.end))
    return name_of(site, first) if head in SPEAKING or head in site.words.forces.bodies else None


def asked_of(site: Site) -> str | None:
    """``And how strong is the mission?`` above ``It has 6,780``: the body that a heading's question is about."""
    page = site.page
    above = range(site.index - 1, max(-1, site.index - 1 - ANSWERS), -1)
    own = page.sentences[site.index].paragraph
    at = next((j for j in above if page.sentences[j].paragraph != own), -1)
    if at < 0 or page.lowers[page.sentences[at].last - 1] != "?":
        return None
    lowers = page.lowers[page.sentences[at].first : page.sentences[at].last]
    noun = next(
        (word for word, low in zip(lowers[1:], lowers[:-1], strict=True) if low == "the" and word in FORMS), None
    )
    return tail(site, noun) if noun is not None else None


def values(site: Site, j: int) -> bool:
    """``…; the mission puts their strength at 3,000``: another one values what the first half told of."""
    return site.line.lower(j - 1) in VALUING and ";" in site.line.lowers[:j]


def valued(site: Site) -> str | None:
    """``The Committees claim 6,500 fighters; the mission puts their strength at 3,000``: theirs who lead the first half."""
    half = site.line.lowers.index(";")
    rows = [row for row in parties(site) if row.last <= half and not row.object and not row.owns]
    return rows[0].name if rows else None


def accused(site: Site, j: int) -> str | None:
    """``X said the gunmen belonged to the Front. She put their strength at 1,200``: the last body she spoke of, not her own side."""
    if site.line.lower(0) not in ("he", "she") or site.line.lower(j - 1) not in VALUING or not site.index:
        return None
    page, row = site.page, site.page.sentences[site.index - 1]
    told = inside(page.mentions, row.start, row.end)
    bodies = [m for m in told if (actor := page.actors.get(m.actor)) is not None and actor.kind == "organisation"]
    return name_of(site, bodies[-1]) if bodies else None


def foe_before(site: Site, start: int) -> str | None:
    """``The occupiers lost 860 men. In all, they have lost 61,000``: the enemy that the sentence before is about."""
    if not site.index:
        return None
    page, row = site.page, site.page.sentences[site.index - 1]
    lowers = page.lowers[row.first : min(row.last, row.first + HEAD)]
    at = next((j for j, word in enumerate(lowers) if word in site.words.forces.enemies), -1)
    if at < 1 or lowers[at - 1] != "the" or (at > 1 and lowers[at - 2] in BEFORE_OBJECT):
        return None
    after = page.lowers[row.first + at + 1]
    verb = after in site.words.own or after in AUXILIARIES or after.endswith("ed") or after in site.words.verbs
    return enemy(site, start) or "enemy" if verb or after == "lost" else None
