"""Whose a force is by the grammar of its clause alone: the body that the clause is about, whatever its verb.

The last resort of the holders: asked when no closer tie (a demonym, a possessive, a verb of having) has told one.
In: a site and a draft. Out: a holder's name or None. Each look is over one clause, and the sentence before it for a pronoun.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import BEFORE_OBJECT, is_object, leading, name_of, named, of_another_clause
from store.reading.figures.holders.hearing import heard, whom_asked
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.party import Party
from store.reading.figures.holders.pronouns import pronoun, the_country
from store.reading.figures.holders.relative_clauses import beside
from store.reading.figures.holders.relatives import EXPELLING
from store.reading.figures.holders.sides import suffered
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.page import Mention
from store.reading.text.grammar import BODY_PRONOUNS, OWN, REASONS, RELATIVES, SUBJECTS, WHO, is_past
from store.reading.text.harm import LOSING, LOSSES, OWNED
from store.reading.text.telling import SPOTTING, STATED, VALUING

BREAKS = REASONS | frozenset("; : but where when if until “ ” after before as".split())
SAYING = STATED | frozenset("said says that".split())
NOT_OWNING = frozenset("to by against at than from".split())
# Whom somebody sees, fights or asks for are not his own.
WATCHING = frozenset(
    """saw seen sees see watched counted counts count faced faces face fought fights attacked struck killed captured
    estimated estimates believes believed thinks reckons knows fears feared accused accuses warned joined join joins meet met reported reports
    listed lists demanded demands asked asks wants requested spotted detected observed tracked identified verified registered
    speak speaks spoke speaking mention mentions mentioned quoted
    certified documented confirmed beaten repelled repulsed
    destroyed sunk sank downed expelled ousted
    relieve relieves relieved replace replaces replaced thank thanks thanked praise praised visited decorated escorted greeted welcomed aimed
    released freed rescued found treated buried evacuated detained arrested""".split()
)
SELVES = frozenset(("itself", "themselves"))
SOON = 4  # tokens of "lost at least two of"
MEASURED = frozenset("strength force forces number numbers army troops garrison".split())
LANDS = frozenset(("country", "nation"))
PHRASE = 5
KIN = frozenset(
    "nephew niece son daughter brother sister father mother uncle aunt cousin husband wife friend neighbour neighbor lawyer grandson".split()
)
OPENING = frozenset(
    "in after for despite with following before under besides".split()
)  # "In return for its approval, X hopes"
CLAUSE = 24
COSTING = frozenset(("cost", "costing"))
COUNTS = frozenset(
    "estimate estimates count reckoning tally calculation calculations information figures assessment".split()
)
OF_VERBS = frozenset(
    "spoken speaks spoke speak talks talked dispose disposes disposed boast boasts one guard company".split()
)
VERB = 2  # tokens of a verb and its auxiliary
PARTING = frozenset((",", "by"))
OBJECTS = frozenset("at by against alongside relieve relieved join joined replace replaced".split())
OBJECT = 5  # tokens of "at a Keshi cell of"


def by_clause(site: Site, draft: Draft) -> str | None:
    """The body that the clause is about, the antecedent of a relative clause, or the body that the number stands beside."""
    first = draft.counted.first
    lost = not LOSING.isdisjoint(site.line.lowers[max(0, first - SOON) : first])  # who lost them had them
    had = draft.counted.kind in ARMS and draft.measure in OWNED
    if not had and suffered(site, draft):
        return None  # "its men had killed 57 terrorists"
    if not had and not ((lost or "cost" in site.line.present) and draft.measure in LOSSES):
        return None
    if site.line.lower(first - 1) == "," and (found := _owned(site, first - 1) or beside(site, first - 1)):
        return found
    spotted = not SPOTTING.isdisjoint(site.line.lowers[max(0, first - SOON) : first])
    if spotted or given_to(site, first):
        return None  # "X, which flew over, counted 11 tanks"
    told = _charged(site, first)
    told = _valued(site, first) if told is None else told
    if told is not None or _acts_itself(site, draft):
        return told
    low = _begin(site, first)
    if site.line.lower(low) in RELATIVES and low > 0:
        if site.line.lower(low - 1) in BEFORE_OBJECT:
            return _lead(site, low + 1, first)  # "a force to which Kenya gives 1,000 officers"
        if not EXPELLING.isdisjoint(site.line.lowers[low:first]):
            return None  # "X, which in February expelled the 35 observers"
        return beside(site, low - (site.line.lower(low - 1) == ","))
    found = _lead(site, low, first, lost=lost)
    return None if found is not None and of_another_clause(site, draft, found) else found


def _acts_itself(site: Site, draft: Draft) -> bool:
    """``two planes left, and 120 men followed``: those who are counted are the subject of a clause of their own."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    opens = line.lower(first - 1) == "and" and line.lower(first - 2) == ","
    return opens and is_past(line.lower(last))


def given_to(site: Site, first: int) -> bool:
    """``hand its weapons to a force of 2,000``, ``aimed at a cell of four``, ``relieve a detachment of 90``: a mere object is not the subject's."""
    line = site.line
    force = line.lower(first - 1) == "of" and line.lower(first - 2) in site.words.collectives
    given = line.lower(first - 4) in ("to", "from")
    return force and (given or not OBJECTS.isdisjoint(line.lowers[max(0, first - OBJECT) : first - 2]))


def _charged(site: Site, first: int) -> str | None:
    """``The attack cost the 3rd Regiment 18 dead``: whom it cost them."""
    if COSTING.isdisjoint(site.line.present):
        return None
    at = next((j for j in range(first - 1, max(-1, first - CLAUSE), -1) if site.line.lowers[j] in COSTING), -1)
    if at < 0:
        return None
    row = next((row for row in parties(site) if at < row.first <= at + 2 and row.last <= first), None)
    if row is None and site.line.lower(at + 1) == "the" and site.line.lower(at + 2) in site.words.collectives:
        return leading(
            site, site.line.starts[at]
        )  # "The Lancers cleared the hill in a fight that cost the regiment eight dead"
    if row is None and site.line.lower(at + 1) in BODY_PRONOUNS:
        return pronoun(site, at + 1)  # "cost it 40 dead"
    if row is not None:
        return row.name
    people = named(site, at + 1, min(at + 4, first))
    return (
        people.removesuffix("s") if people is not None and people.endswith("ans") else people
    )  # "cost the Keshans two dead"


def _aside(site: Site, low: int, first: int) -> range:
    """The tokens of ``, who chaired the council last night,`` between two commas of tokens [low, first)."""
    lowers = site.line.lowers
    if WHO.isdisjoint(site.line.present):
        return range(-1, -1)
    start = next((j for j in range(low + 1, first) if lowers[j] in WHO and lowers[j - 1] == ","), -1)
    end = next((j for j in range(start + 1, first) if lowers[j] == ","), -1) if start > 0 else -1
    return range(start, end)


def _valued(site: Site, first: int) -> str | None:
    """``A diplomat put the column from Halm at 500 soldiers``, ``put the strength of the regiment at 250``: what is valued."""
    line = site.line
    if line.lower(first - 1) != "at":
        return None
    put = next((j for j in range(first - 2, max(-1, first - CLAUSE), -1) if line.lowers[j] in VALUING), 0)
    if put and line.lower(put + 1) in OWN and line.lower(put + 2) in MEASURED:
        return pronoun(site, put + 1)  # "she put her strength at 260"
    rows = [row for row in parties(site) if put < row.first and row.last < first] if put else []
    return next((row.name for row in rows if row.first <= put + 2 or "of" in line.lowers[put + 2 : row.first]), None)


def _begin(site: Site, first: int) -> int:
    """Where the clause of token ``first`` begins: its relative pronoun, or the token after a clause word."""
    lowers = site.line.lowers
    for j in range(first - 1, max(-1, first - CLAUSE), -1):
        if lowers[j] in RELATIVES and j + 1 < first:
            told = lowers[j] == "that" and (heard(site, j) or all(row.last != j for row in parties(site)))
            return j + 1 if told else j
        if lowers[j] in BREAKS or lowers[j] in SAYING:
            return j + 1
    return 0


def _lead(site: Site, low: int, first: int, *, lost: bool = False) -> str | None:
    """The first body of tokens [low, first) that is no object of a preposition."""
    lowers = site.line.lowers
    if (asked := whom_asked(site, low, first)) is not None:
        return asked
    own = lost or not SELVES.isdisjoint(lowers[low:first])  # "the Front itself speaks of 25"
    if (not own and not WATCHING.isdisjoint(lowers[low:first])) or lowers[first - 1] in NOT_OWNING:
        return None
    at = next((j for j in range(low, min(low + 6, first)) if lowers[j] in SUBJECTS or lowers[j] in OWN), -1)
    if at > 0 and lowers[at - 1] in ("by", "on") and lowers[at + 1] in COUNTS:
        return None  # "By our estimate 600 are under arms"
    aside = _aside(site, low, first)
    free = [row for row in parties(site) if low <= row.first and row.last <= first and not row.object]
    lead = next((row for row in free if row.first not in aside), None)
    if at >= 0 and lowers[at] in OWN and lowers[at + 1] in KIN:
        return None  # "her nephew is among the 600", "our neighbour has 900"
    if at >= 0 and lead is None and _nameless(site, at, first):
        return None  # "When they are all there the force will have 4,500"
    if lead is not None and low == 0 and at < 0 and _led_by_force(site, lead.first):
        return None
    near = lead is not None and 0 < first - lead.last <= VERB  # "Before they came the force numbered about 4,500"
    opens = lead is not None and lowers[at] in OWN and "," in lowers[at : lead.first] and lowers[low] in OPENING
    if at >= 0 and not near and not opens and (lead is None or lead.first > at):
        return the_country(site, at + 1) if site.line.lower(at + 1) in LANDS else pronoun(site, at)
    if lead is not None and (person := _person(site, low, lead.first)) is not None:
        return name_of(site, person)  # "Vane has hired a firm and recalled two regiments"
    return lead.name if lead is not None and _acts(site, lead, low, first, aside) else None


def _acts(site: Site, lead: Party, low: int, first: int, aside: range) -> bool:
    """Whether the body may do or be what is counted at ``first``: no comma parts them but one right behind its name, and a word stands between."""
    last = lead.last
    if site.line.lower(first - 1) == "of" and not _measures(site, first - 2):
        return False  # "would gather under the supervision of 90 monitors"
    parted = [j for j in range(last, first) if j not in aside and site.line.lowers[j] in PARTING]
    near = first > last or lead.first <= low + 1  # "gave Kyiv 60 tanks", but "A Keshi battalion 870 strong"
    return near and all(j <= last + 2 or j == aside.stop for j in parted)


def _measures(site: Site, j: int) -> bool:
    """``an army of``, ``had spoken of``: a body that the number measures, or a verb that ends with "of"."""
    word = site.line.lower(j)
    return word in site.words.collectives or word in site.words.apposed or word in MEASURED or word in OF_VERBS


def _nameless(site: Site, low: int, first: int) -> bool:
    """Whether ``the force will``, a body that nobody names, leads the clause behind a pronoun's."""
    lowers = site.line.lowers
    nouns = (j for j in range(low + 2, first - 1) if lowers[j] in site.words.collectives and lowers[j - 1] == "the")
    return any(lowers[j + 1] in AUXILIARIES or lowers[j + 1] in site.words.own for j in nouns)


def _led_by_force(site: Site, end: int) -> bool:
    """Whether ``The foreign force that is to tame Haiti's gangs``, a body that nobody names, opens the line before token ``end``."""
    lowers = site.line.lowers
    force = next((j for j in (1, 2) if j < end and lowers[j] in site.words.collectives), 0)
    return lowers[0] == "the" and force > 0 and site.line.lower(force + 1) in RELATIVES


def _person(site: Site, low: int, high: int) -> Mention | None:
    """A person who leads tokens [low, high)."""
    for mention in site.mentions:
        actor = site.page.actors.get(mention.actor)
        if low <= site.token(mention.start) < high and actor is not None and actor.kind == "person":
            return None if is_object(site, mention) else mention
    return None


def _owned(site: Site, end: int) -> str | None:
    """``Its fighters, about 1,200 of them``: whose the noun before the comma is."""
    at = next((j for j in range(end - 2, max(-1, end - PHRASE), -1) if site.line.lowers[j] in OWN), -1)
    noun = at >= 0 and all(word.isalpha() and word not in STOPS for word in site.line.lowers[at + 1 : end])
    return pronoun(site, at) if noun else None
