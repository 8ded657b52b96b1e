"""Whose a force is by the verb that owns it: its subject, or "by X" after it.

In: a site and a draft. Out: the name of a country or body, or None.
"""

from itertools import pairwise

from store.reading.figures.holders import equated as figures_equated
from store.reading.figures.holders import leaders as figures_leaders
from store.reading.figures.holders.carried import apposed_that
from store.reading.figures.holders.groups import BEFORE_OBJECT, group_at, headed, leading, named
from store.reading.figures.holders.hearing import whom_asked
from store.reading.figures.holders.nearest import nearest
from store.reading.figures.holders.owning import owning
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.persons import led_by
from store.reading.figures.holders.ranks import ceiling
from store.reading.figures.holders.relative_clauses import antecedent
from store.reading.figures.holders.relatives import told_of
from store.reading.figures.holders.sides import LOSING
from store.reading.figures.holders.unknown import ADVERBS, opening, unknown
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import BEING, CONTRASTS, LED, RELATIVES
from store.reading.text.harm import HARM
from store.reading.text.telling import ADMITTING, SAID, SPOTTING

PARTICLES = frozenset(("up", "in", "out", "down", "over"))
IN = frozenset("in at on under from".split())
HAD = frozenset(("had", "has", "have"))
SERVING = frozenset("serve serves served serving fight fights fighting".split())
BESIDE = ADVERBS - {","}
TELLING = frozenset(("said", "says", "claimed", "claims"))
SPEAKING = frozenset("speak speaks spoke spoken talk talks talked".split())
ADDING = frozenset("estimating saying adding claiming warning reckoning predicting noting guessing".split())
CLAUSES = RELATIVES | {",", ";", "and", "but", "by"}  # behind these another verb may be meant
PASSIVE = 12  # tokens of "were deployed near the town on Friday by"
CUTS = frozenset((":", ";", ",", "that"))


def subject(site: Site, draft: Draft) -> str | None:
    """The group before an owning verb: ``France will send 500 soldiers``, ``Ukraine lost 40``, ``the army has 41,000``."""
    line, verb = site.line, owning(site, draft.counted.first)
    if verb < 0 or (draft.measure not in (None, "strength", "equipment") and line.lowers[verb] not in LOSING):
        return None
    between = line.lowers[verb : draft.counted.first]
    if draft.measure in HARM and any(said in SPEAKING and of == "of" for said, of in pairwise(between)):
        return None  # "Kesh had spoken of 400 killed": of its own, or of those it fights
    if draft.measure in HARM and between[0] in HAD and _told(between):
        return None  # "Kesh had said four dead": no more its own than of those whom "it said" dead
    if line.lowers[verb] == "called" and ":" in between:
        return None  # "Kesh called it a threat: 4,500 sailors are aboard"
    if any(word == "which" and between[j] in IN for j, word in enumerate(between[1:])):
        return None  # "X maintains five camps, in which 800 insurgents are trained"
    if "where" in between or not CONTRASTS.isdisjoint(between) or _says_further(between):
        return None  # "X admitted three dead in Y, where 22 held out"; "X pledged 500, while Y is to lead a force with 600"
    if "condition" in between:
        return None  # "X offered talks on the condition that the 350 marines were withdrawn"
    if (placed := _placed(site, verb) or ceiling(site, verb, draft.counted.first)) is not None:
        return placed
    if (relative := antecedent(site, verb) or told_of(site, verb)) is not None:
        return relative
    if (asked := whom_asked(site, 0, verb) or apposed_that(site, verb)) is not None:
        return asked
    if (beside := _beside(site, verb)) is not None:
        return beside
    told = (
        figures_equated.elliptic(site, verb)
        or figures_equated.clause(site, verb)
        or figures_leaders.past_clause(site, verb)
        or figures_leaders.led(site, verb)
    )
    told = told if told is not None else nearest(site, verb)
    return told if told is not None or not CUTS.isdisjoint(between) else _warlord(site, verb)


def _told(between: list[str]) -> bool:
    """Whether "had" only helps a verb of telling, which no loss is admitted by."""
    verb = next((word for word in between[1:] if word not in ADVERBS), "")
    return verb in SAID and verb not in ADMITTING


def _says_further(between: list[str]) -> bool:
    """``X admitted the loss of nine and said 31 guardsmen had died``, ``X put it otherwise, estimating that 40 would come``: not by the first verb."""
    said = any(word == "and" and after in TELLING for word, after in pairwise(between))
    said = said or any(word in ADDING and after == "that" for word, after in pairwise(between))
    return said or not SPOTTING.isdisjoint(between)


def _beside(site: Site, verb: int) -> str | None:
    """Whom the word right before the verb tells: a name before "that", the subject before "and", a short or an unknown name."""
    line, before = site.line, site.line.lower(verb - 1)
    if before in RELATIVES and verb > 2 and line.lower(verb - 2) != ",":
        found = group_at(site, max(0, verb - 5), verb - 1)  # "a U.N. mission that has 17,000"
        if found:
            return found
    if before == "and" and (lead := _half(site, verb) or leading(site, line.starts[verb])) is not None:
        return lead  # "X has hired a firm and has recalled two regiments"
    if before == "and" and (stranger := opening(site) or _service(site)) is not None:
        return stranger
    if line.lower(verb - 2) == "with" and line.lowers[verb].endswith("ing") and (one := named(site, verb - 1, verb)):
        return one  # "a force of 5,000, with Berania supplying 2,000 men"
    if line.lower(verb - 2) == "the" and (short := headed(site, verb - 1)) is not None:
        return short
    if not verb or not (line.words[verb - 1][0].isupper() or before in BESIDE or before in AUXILIARIES):
        return None
    return unknown(site, verb, BESIDE) or None


def _service(site: Site) -> str | None:
    """``The armed forces scrambled 22 jets and sent 14 ships``: the plain body that opens the sentence."""
    row = next(iter(parties(site)), None)
    plain = row is not None and site.line.words[row.last - 1].islower()
    return row.name if row is not None and plain and row.first <= 1 and not row.object and not row.owns else None


def _half(site: Site, verb: int) -> str | None:
    """``X gives 8,000; the Front has sent 1,500 and keeps …``: who leads the half of the sentence behind the last semicolon."""
    lowers = site.line.lowers
    low = next((j + 1 for j in range(verb - 1, -1, -1) if lowers[j] == ";"), 0)
    rows = (row for row in parties(site) if low <= row.first and row.last <= verb and not row.object and not row.owns)
    lead = next(rows, None) if low else None
    return lead.name if lead is not None and lead.first <= low + 1 else None


def _warlord(site: Site, verb: int) -> str | None:
    """``Khalifa Haftar has lined up 28 aircraft``: a man of no known land who has them is their leader."""
    while site.line.lower(verb - 1) in AUXILIARIES or site.line.lower(verb - 1) in BESIDE:
        verb -= 1  # "now has", "has since moved"
    people = (m for m in site.mentions if site.token(m.end) == verb and m.kind in ("name", "surname"))
    man = next((site.page.actors[m.actor] for m in people), None)
    return led_by(man, site) if man is not None and man.affiliation is None else None


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


def passive(site: Site, draft: Draft) -> str | None:
    """``500 soldiers sent by France``, ``500 were deployed near the town by the army``: after the noun, an owning verb and "by"."""
    line = site.line
    if draft.measure not in (None, "strength", "equipment", "destroyed"):
        return None
    sent, last = False, draft.counted.last
    for j in range(last, min(last + PASSIVE, len(line.lowers) - 1)):
        word = line.lowers[j]
        if j in site.heads:
            return None  # "the 18 handed over by Kesh and the 13 promised by Lomar"
        if word == "by" and _had(site, j - 1):
            return group_at(site, j + 1, min(j + 4, len(line.words))) or agent(site, j)
        if word == "by" and sent:
            return agent(site, j)
        if word in SERVING and line.lower(j + 1) in ("in", "with", "under"):
            return next((row.name for row in parties(site) if j + 1 < row.first + row.owns <= j + 4), None)
        sent = (sent and word not in CLAUSES) or (word in site.words.own and (j == last or line.lower(j - 1) in BEING))
    return None


def _had(site: Site, j: int) -> bool:
    """Whether the verb of "sent by", "led by", "put in by" ends at token ``j``."""
    word, own = site.line.lower(j), site.words.own
    return word in own or word in LED or (word in PARTICLES and site.line.lower(j - 1) in own)


def agent(site: Site, by: int) -> str | None:
    """The body right behind "by" at token ``by``, no time and no road: "by the army", not "by Friday"."""
    return next((row.name for row in parties(site) if by < row.first <= by + 2 and not row.owns), None)
