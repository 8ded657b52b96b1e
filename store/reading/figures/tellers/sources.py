"""Who tells a number by the way it is set down: "(source: X)", "(X)", "is put by X at", a point of a list headed by X.

In: a site, or a draft of it. Out: (speaker, speaker's words) or None.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.tellers.speakers import Teller, is_person, named, resolve
from store.reading.figures.tellers.tellers import NEAR
from store.reading.text.harm import HARM, LOSSES

VALUED = frozenset("put estimated thought believed reckoned said".split())
SUFFERED = HARM | LOSSES
DATA = frozenset("data as figures estimate estimates situation update count".split())
SOURCE = ("source", "sources")


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
        closed = (
            line.lower(last) == ")" and line.words[first - 2][0].islower() and line.lower(last + 1) in (".", ";", "")
        )
        if closed or (line.lower(last) == "," and line.lower(last + 1) in DATA):
            return named(site, mention)
    return None


def _by_whom(site: Site, first: int) -> Teller | None:
    """``The rebels are thought by diplomats to have 15,000 fighters``, ``is put by experts at 2,000``."""
    lowers = site.line.lowers
    if "by" not in site.line.present:
        return None
    at = next((j for j in range(1, first - 1) if lowers[j] == "by" and lowers[j - 1] in VALUED), -1)
    end = next((j for j in range(at + 2, min(at + NEAR, first)) if lowers[j] in ("at", "to")), -1) if at > 0 else -1
    return resolve(site, at + 1, end) if end > 0 else None


def labelled(site: Site, draft: Draft) -> Teller | None:
    """``- The Front: 46 soldiers killed``: a body that heads a point of a list says what stands there; a country does not."""
    lowers = site.line.lowers
    if draft.measure not in SUFFERED or site.page.sentences[site.index].kind != "bullet" or ":" not in lowers[:NEAR]:
        return None
    colon = lowers.index(":")
    if lowers[0] == "the" and colon == 2 and lowers[1] in site.words.forces.bodies:
        return resolve(site, 0, 2)
    head = next((m for m in site.mentions if site.token(m.end) == colon and site.token(m.start) < 2), None)
    return named(site, head) if head is not None and not site.foreign(head) and not is_person(site, head) else None
