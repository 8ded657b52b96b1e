"""Whose a force is by a relative clause: the body that stands before it, "the Emirate, which has brought 900", or its subject, "soldiers that France has sent".

In: a site and a token, or a draft. Out: a holder's name or None.
"""

from store.reading.figures.holders.bodies import body, head_at
from store.reading.figures.holders.groups import BEFORE_OBJECT, covered
from store.reading.figures.holders.parties import parties
from store.reading.figures.links.gaps import ends, group
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import HAVE, INDEFINITE, RELATIVE_OBJECTS
from store.reading.text.harm import HARMED, SEIZED

ASIDE = 9  # tokens from "which" to its verb
ACCORDING = frozenset(("according", "by", "in", "on", "since", "over", ",", "at"))
BUYING = frozenset(
    "buying ordered orders ordering bought".split()
)  # what somebody is told to buy in the clause behind it
NAME = 3  # letters of an abbreviation that names nobody
TAIL = 5  # tokens of a place after a body: "the garrison in the town of Orlu, which has"
KEEPING = frozenset("keeps kept maintains maintained has had stations stationed".split())  # "a garrison of 900"
CATCHING = SEIZED | HARMED | {"caught", "captured", "taken", "trapped"}
NOT_HAVING = CATCHING | frozenset(
    "rejected opposed criticised criticized blocked condemned denied questioned seen".split()
)


def antecedent(site: Site, verb: int) -> str | None:
    """``the Emirate, which by our count has brought 900``: the body before a relative clause that has no subject but its pronoun."""
    lowers = site.line.lowers
    at = next((j for j in range(verb - 1, max(0, verb - ASIDE), -1) if lowers[j] in ("which", "who")), 0)
    if at < 1 or lowers[at - 1] in BEFORE_OBJECT or verb - at < 2:
        return None
    aside = lowers[at + 1] in ACCORDING or all(
        word in AUXILIARIES or word.endswith("ly") for word in lowers[at + 1 : verb]
    )
    aside = aside or (lowers[at + 1] in KEEPING and lowers[verb - 1] == "of" and lowers[at + 2] in INDEFINITE)
    return beside(site, at - (lowers[at - 1] == ",")) if aside else None


def keeper(site: Site, verb: int) -> str | None:
    """``Kesh, which keeps a garrison of 900``, ``Kesh keeps one of 900``: a name that no layer knows, right before the verb or its "which"."""
    line, end = site.line, verb
    if line.lower(end - 1) in ("which", "who"):
        end -= 1 + (line.lower(end - 2) == ",")
    word = line.words[end - 1] if end else ""
    inner = end > 1 and (line.words[end - 2][:1].isupper() or line.lower(end - 2) in BEFORE_OBJECT)
    known = end and (covered(site, end - 1) or line.lowers[end - 1] in STOPS)
    return word if word[:1].isupper() and len(word) > NAME and not (inner or known) else None


def beside(site: Site, end: int) -> str | None:
    """The body of the noun phrase that ends before token ``end``."""
    row = next((row for row in reversed(parties(site)) if row.last <= end), None)
    if row is None or end - row.last > TAIL:
        return None
    between = site.line.lowers[row.last : end]
    placed = not between or (between[0] in BEFORE_OBJECT and site.line.lower(end) != "that")
    return row.name if placed and "," not in between else None


def relative(site: Site, draft: Draft) -> str | None:
    """``soldiers that France has sent``, ``the 900 troops Moscow keeps there``: the subject of the clause that follows."""
    line, at = site.line, _past_whole(site, draft.counted.last)
    at += line.lower(at) == "," and line.lower(at + 1) in RELATIVE_OBJECTS
    at += line.lower(at) in RELATIVE_OBJECTS
    word = line.words[at] if at < len(line.words) else "."
    if not (word[0].isupper() or (word.isalnum() and line.lower(at - 1) in RELATIVE_OBJECTS) or word == "the"):
        return None
    for verb in range(at + 1, min(at + 6, len(line.lowers))):
        if line.lowers[verb] in HAVE and line.lower(verb + 1) in NOT_HAVING:
            return None  # "27 soldiers whom the rebels had caught", "14 jets, which the opposition has rejected"
        buys = line.lowers[verb] in BUYING and line.lowers[at - 1] in RELATIVE_OBJECTS
        if (buys or line.lowers[verb] in site.words.own) and line.lower(verb - 1) not in ("to", "was", "were"):
            for j in range(verb, at, -1):
                found = group(site, ends(site, j)) or (body(site, j - 1) if head_at(site, j - 1) else None)
                if found:
                    return found
            party = next((row for row in parties(site) if at <= row.first and row.last <= verb), None)
            if party is not None:
                return party.name  # "the 16,000 the Solmerian Army can field"
            if verb == at + 1 and word[0].isupper() and len(word) > 3 and not covered(site, at):
                return word  # "the 900 troops that Ozmen sent": a name that no layer knows
        if line.lowers[verb] in BEFORE_OBJECT or line.lowers[verb] in (",", ";"):
            return None
    return None


def _past_whole(site: Site, at: int) -> int:
    """``six F-16s, the first of 18 that X is buying``: the token behind the whole that the number at ``at`` is the first of."""
    lowers = site.line.lowers
    whole = lowers[at : at + 2] == [",", "the"] and lowers[at + 2 : at + 4] in (["first", "of"], ["last", "of"])
    if not whole or at + 4 not in site.heads:
        return at
    return next((j for j in range(at + 5, min(at + 8, len(lowers))) if lowers[j] in RELATIVE_OBJECTS), at)
