"""Who tells a number by the way it is set down: "(source: X)", "(X)", "is put by X at", a point of a list headed by X.

In: a site, or a draft of it. Out: (speaker, speaker's words) or None.
"""

from store.reading.figures.holders.groups import BEFORE_OBJECT
from store.reading.figures.site import Draft, Site, scopes_before
from store.reading.figures.tellers.speakers import Teller, is_person, named, resolve
from store.reading.figures.tellers.tellers import NEAR
from store.reading.page import Scope
from store.reading.text.grammar import GROUP_OWN, OWN
from store.reading.text.harm import HAD, HARM, LOSSES

VALUED = frozenset("put estimated thought believed reckoned said".split())
SUFFERED = HARM | LOSSES
DATA = frozenset("data as figures estimate estimates situation update count".split())
PHRASE = 10  # tokens of who values a force
NAME = 8  # tokens of a name in brackets
LABEL = 12  # tokens of who opens a sentence before its colon
SMALL = frozenset("of and for the de la des du".split())
OFFICIAL = frozenset(
    "Office Ministry Agency Authority Department Service Bureau Committee Council Society Cross Crescent Institute".split()
)
SOURCE = ("source", "sources")
AGAINST = frozenset(
    "opponents opponent critics rivals rival enemies enemy adversaries accusers predecessor predecessors".split()
)
WHOSE = OWN - {"your"}


def find(site: Site, draft: Draft) -> Teller | None:
    """A source named after a colon or in brackets, or by whom a force is valued."""
    return _source(site) or _by_whom(site, draft.counted.first)


def _source(site: Site) -> Teller | None:
    """``(source: National Disaster Office)``."""
    lowers = site.line.lowers
    if "(" in site.line.present and (bracketed := _bracketed(site)) is not None:
        return bracketed
    if ":" not in site.line.present:
        return None
    at = next((j for j, word in enumerate(lowers) if word in SOURCE and site.line.lower(j + 1) == ":"), -1)
    if at < 0:
        return None
    end = next((k for k in range(at + 2, len(lowers)) if lowers[k] in (")", ".", ";", "]")), len(lowers))
    return resolve(site, at + 2, end) if at + 2 < end <= at + 12 else None


def _bracketed(site: Site) -> Teller | None:
    """``18,400 people have fled (IOM).``, ``(WHO, data up to 14 May)``: a body alone in brackets that glosses no name."""
    line = site.line
    for mention in site.mentions:
        first, last = site.token(mention.start), site.token(mention.end)
        if line.lower(first - 1) != "(" or first < 2 or is_person(site, mention) or mention.kind == "demonym":
            continue
        closed = line.lower(last) == ")" and _plain(line.words[first - 2]) and line.lower(last + 1) in (".", ";", "")
        if closed or (line.lower(last) == "," and line.lower(last + 1) in DATA):
            return named(site, mention)
    return _unknown(site)


def _plain(word: str) -> bool:
    """Whether what stands before the bracket is a word in small letters or a number, and no name that it would gloss."""
    return word[0].islower() or word[0].isdigit()


def _unknown(site: Site) -> Teller | None:
    """``246 people have died (NDMA).``: a name that no layer knows, alone in brackets at the end; no short form of what stands before."""
    line = site.line
    close = len(line.lowers) - 1 - (line.lower(len(line.lowers) - 1) in (".", ";"))
    first = next((j + 1 for j in range(close - 1, max(0, close - NAME), -1) if line.lowers[j] == "("), 0)
    if line.lower(close) != ")" or first < 2 or not _plain(line.words[first - 2]):
        return None
    words = line.words[first:close]
    if not words or not all(word[0].isupper() or word in SMALL for word in words) or words[-1] in SMALL:
        return None
    letters = words[0] if len(words) == 1 else ""
    glossed = [word[0] for word in line.lowers[max(0, first - 1 - len(letters)) : first - 1]]
    body = letters.isupper() and len(letters) > 1 and glossed != list(letters.lower())
    spoken = site.page.text[line.starts[first] : line.ends[close - 1]]
    return (spoken, spoken) if body or (len(words) > 1 and not OFFICIAL.isdisjoint(words)) else None


def _by_whom(site: Site, first: int) -> Teller | None:
    """``The rebels are thought by diplomats to have 15,000 fighters``, ``is put by experts at 2,000``."""
    lowers = site.line.lowers
    if "by" not in site.line.present:
        return None
    at = next((j for j in range(1, first - 1) if lowers[j] == "by" and lowers[j - 1] in VALUED), -1)
    end = next((j for j in range(at + 2, min(at + NEAR, first)) if lowers[j] in ("at", "to")), -1) if at > 0 else -1
    return resolve(site, at + 1, end) if end > 0 else None


def _opener(site: Site, draft: Draft, colon: int) -> Teller | None:
    """``UN envoy Ghassan Salame: 2,800 people displaced``, ``The Health Ministry of Kesh: 21 killed``: who opens a sentence of numbers."""
    if draft.counted.first != colon + 1 and draft.at <= 0:
        return None
    before = [m for m in site.mentions if site.token(m.end) <= colon and m.kind == "name"]
    person = next((m for m in before if is_person(site, m) and site.token(m.end) == colon), None)
    opening = before[0] if before and site.token(before[0].start) <= 1 and not site.foreign(before[0]) else None
    at = site.token(opening.end) if opening is not None else 0
    told = person or (opening if at == colon or site.line.lower(at) == "of" else None)
    return named(site, told) if told is not None else None


def labelled(site: Site, draft: Draft) -> Teller | None:
    """``- The Front: 46 soldiers killed``: a body that heads a point of a list says what stands there; a country does not."""
    lowers = site.line.lowers
    if draft.measure in HAD or ":" not in lowers[:LABEL]:
        return None
    colon = lowers.index(":")
    if site.page.sentences[site.index].kind != "bullet" or colon > NEAR or draft.measure not in SUFFERED:
        return _opener(site, draft, colon)
    if lowers[0] == "the" and colon == 2 and lowers[1] in site.words.forces.bodies:
        return resolve(site, 0, 2)
    head = next((m for m in site.mentions if site.token(m.end) == colon and site.token(m.start) < 2), None)
    return named(site, head) if head is not None and not site.foreign(head) and not is_person(site, head) else None


def valued_by(site: Site, draft: Draft) -> Teller | None:
    """``estimated at 1,000 by the Americans``: who values the force right behind its number."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    if line.lower(last) != "by" or line.lower(first - 1) != "at" or line.lower(first - 2) not in VALUED:
        return None
    return resolve(site, last + 1, _phrase_end(site, last + 1))


def _phrase_end(site: Site, first: int) -> int:
    """Where the phrase that begins at token ``first`` ends: at a mark or a preposition."""
    ends = range(first + 1, min(first + PHRASE, len(site.line.lowers)))
    return next(
        (j for j in ends if not site.line.lowers[j][0].isalnum() or site.line.lowers[j] in BEFORE_OBJECT), first + 1
    )


def employer(site: Site, scope: Scope) -> Teller | None:
    """``Doctors Without Borders said its own teams had recorded 291 deaths``, ``"My colleagues have confirmed 70 deaths," he said``: who says so is told, whose they are is his own."""
    words = (scope.speaker_text or "").lower().split()
    if (
        len(words) < 2
        or words[0] not in WHOSE
        or words[-1] in AGAINST
        or (words[0] in GROUP_OWN and _is_force(site, words[-1]))
    ):
        return None
    outer = [one for one in scopes_before(site.page, scope.start) if one.end >= scope.end and one.speaker]
    if outer:
        return outer[-1].speaker, outer[-1].speaker_text
    if words[0] not in GROUP_OWN:
        return None
    lead = next((m for m in site.mentions if m.kind == "name" and m.end <= scope.start), None)
    actor = site.page.actors.get(lead.actor) if lead is not None and site.token(lead.start) <= 1 else None
    return named(site, lead) if lead is not None and actor is not None and actor.kind == "organisation" else None


def _is_force(site: Site, noun: str) -> bool:
    """Whether a noun is of those under arms, who speak for themselves."""
    return site.words.units.get(noun, "") == "force"
