"""Bare numbers of soldiers whom a state, an army or a commander sends somewhere or keeps there: "Baghdad massed 20,000 around Tal Afar".

In: a site and a draft without a noun. Out: whether so many are soldiers; whose they are becomes the draft's holder. Verbs that armies have
need a large number or an armed word in the sentence or the one before; those of anybody ("sent", "keeps", "has") need that word and a
place behind the number.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.holders.parties import parties
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import ASIDES, DEFINITE, DETERMINERS, DOERS, ENDS, MODALS, OWN, PERSONS, WHO

LEAST, MOST = 50, 2_000_000
SURELY = 1000  # so many whom a state deploys are soldiers
KEEPING = frozenset("keeps kept keep has have had claims maintains maintained put left leaves".split())
PLACING = frozenset(
    "between along around at near in on outside opposite across inside beside behind there here back west east north south within against".split()
)
GOALS = frozenset("to into towards toward across over onto out up".split())
UNDER = (
    ["at", "his"],
    ["behind", "him"],
    ["with", "him"],
    ["under", "him"],
    ["under", "her"],
    ["under", "them"],
    ["under", "his"],
    ["under", "arms"],
)
FIT = (["who", "can"], ["who", "will"], ["who", "could"])  # "he has 900 who can stand"
SPANS = frozenset("since after before by within ahead last this until".split())
BETWEEN = frozenset("already also now still only just reportedly secretly quietly since".split())
ADJECTIVES = frozenset("buffer border eastern western northern southern front air disputed neighbouring".split())
ASIDE = 14  # tokens from the doer to the end of an aside about it
TRADE = 8  # tokens of "to Torvald as seasonal workers"
RANK = 4  # tokens from a rank to the verb


def deployed(site: Site, draft: Draft) -> bool:
    """Whether the number without a noun is of soldiers by the verb that takes it and who does so."""
    value = most(draft)
    if draft.counted.kind != "bare" or draft.unit or not LEAST <= value <= MOST:
        return False
    verb = draft.counted.first - 1
    word = site.line.lower(verb)
    forces = site.words.forces
    deploys = word in forces.deploying or (word in ("field", "muster") and site.line.lower(verb - 1) in MODALS | {"to"})
    if not (deploys or word in forces.sending or word in KEEPING) or not ((deploys and value >= SURELY) or armed(site)):
        return False
    if not _ends(site, draft, word) or of_others(site, draft) or (whose := doer(site, verb)) is None:
        return False
    draft.holder = draft.holder or whose or None
    return True


def _ends(site: Site, draft: Draft, verb: str) -> bool:
    """Whether what stands behind the number says where they are or go, as the verb wants it."""
    line, last = site.line, draft.counted.last
    after, sends = line.lower(last), verb in site.words.forces.sending
    if not sends and verb not in KEEPING:
        return after in ENDS or after in PLACING or after in GOALS or after in SPANS
    if sends:
        return after in GOALS and _is_place(site, last + 1)
    if line.lowers[last : last + 2] in UNDER or _his(site, draft):
        return True
    placed = after in PLACING and line.lower(last + 1) not in OWN and _is_place(site, last + 1)
    return placed or after in ("there", "back", "behind")


def _his(site: Site, draft: Draft) -> bool:
    """``Commander Rashid said he had 5,400 and that they were short of boots``."""
    line, last = site.line, draft.counted.last
    they = line.lowers[last : last + 3] == ["and", "that", "they"] or line.lowers[last : last + 2] == ["and", "they"]
    they = they or line.lowers[last : last + 2] in FIT
    he = line.lower(draft.counted.first - 2) in PERSONS
    return he and they and not site.words.ranks.isdisjoint(line.lowers[: draft.counted.first])


def _is_place(site: Site, at: int) -> bool:
    """Whether a place's name or a word like "border" follows within the phrase that begins at token ``at``."""
    at += site.line.lower(at) in ("to", "of")  # "up to the line", "out of the zone"
    at += site.line.lower(at) in DEFINITE
    grounds = site.words.forces.grounds
    at += site.line.lower(at) in ADJECTIVES and site.line.lower(at + 1) in grounds  # "the border zone"
    char = site.char(at)
    if any(row.start == char for row in site.places) or any(row.start == char for row in site.mentions):
        return True
    word = site.line.words[at] if at < len(site.line.words) else ""
    return word[:1].isupper() or word.lower() in grounds


def doer(site: Site, verb: int) -> str | None:
    """The body, the officer or whoever an aside parts off that does it, "" for one without a side: the word before the verb ends who."""
    line, at = site.line, verb - 1
    while line.lower(at) in AUXILIARIES or line.lower(at) in BETWEEN:
        at -= 1
    at -= line.lower(at) == "of" and line.lower(at + 1) == "having"  # "accused Kesh of having moved"
    at -= 2 * (line.lower(at) in WHO and line.lower(at - 1) == ",")  # "the Togolese, who have 600 at the base"
    if line.lower(at) == "," and (lead := _before_aside(site, at)) >= 0:
        at = lead
    party = next((row for row in parties(site) if row.last == at + 1 and not row.owns), None)
    if party is not None:
        return party.name
    keeps, named = line.lower(verb) in KEEPING, at >= 0 and line.words[at][:1].isupper()
    named = named and line.lowers[at] not in STOPS and line.lowers[at] not in DETERMINERS
    person = named and _person(site, at)
    if _ranked(site, at) or (keeps and person):
        return ""
    if not keeps and line.lower(verb) not in site.words.forces.sending and (person or line.lower(at) in DOERS):
        return ""
    return line.words[at] if named and not person and (at == 0 or keeps) else None


def _ranked(site: Site, at: int) -> bool:
    """Whether an officer is named at token ``at``, or meant by "he": ``Commander Rashid said he had``."""
    before = site.line.lowers[: at + 1]
    return not site.words.ranks.isdisjoint(before if before[-1:] and before[-1] in PERSONS else before[-RANK - 1 :])


def _person(site: Site, at: int) -> bool:
    end = site.line.ends[at]
    return any(m.end == end and not site.foreign(m) for m in site.mentions)


def _before_aside(site: Site, comma: int) -> int:
    """The token before ``, who holds the south,``; -1 where no such aside ends with the comma."""
    lowers = site.line.lowers
    opens = next((j for j in range(comma - 1, max(0, comma - ASIDE), -1) if lowers[j] == ","), -1)
    told = opens > 0 and not (ASIDES | {"to", "whom"}).isdisjoint(lowers[opens + 1 : opens + 3])
    return opens - 1 if told else -1


def armed(site: Site) -> bool:
    """Whether the sentence or the one before tells of a force, a war or unrest."""
    near, words = site.near(1), site.words
    told = not (words.forces.unrest.isdisjoint(near) and words.beside.isdisjoint(near) and words.ranks.isdisjoint(near))
    return told or any(words.units.get(word) in FORCES for word in near)


def of_others(site: Site, draft: Draft) -> bool:
    """Whether buses, evacuees or anything else that was counted may be meant."""
    if not site.words.forces.peaceful.isdisjoint(site.line.present):
        return True
    tail = site.line.lowers[draft.counted.last : draft.counted.last + TRADE]
    if "as" in tail and any(site.words.units.get(word) == "people" for word in tail[tail.index("as") :]):
        return True  # "sent 2,000 to Torvald as seasonal workers"
    told = [*site.before(draft), *site.earlier[-1:]]
    return any(other.counted.kind not in FORCES and other.measure != "strength" for other in told)
