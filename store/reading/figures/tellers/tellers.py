"""Who tells a sentence's numbers where no statement's scope holds them: "…, police said", ", he said,", "X said that …", "(source: X)".

In: a site and tokens of its line. Out: (speaker, speaker's words) or None. Each look is over one sentence and bounded.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.tellers.speakers import Teller, is_object, is_person, named, resolve
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ASIDES, CONTRASTS, DETERMINERS
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

SAID = frozenset(
    """said says told tells added adds announced stated states declared noted informed claimed claims insisted warned saying
    confirmed reported reports believes reckons reckoned specified estimated estimates""".split()
)
WEAK = frozenset(
    "claimed claims confirmed reported reports estimated estimates warned believes".split()
)  # an actor must stand by
CLAUSES = frozenset(("where", "when", "which", "who", "because", "after", "while", "if", "since", "until", "whose"))
BREAKS = CONTRASTS | {";", "“", '"'}
STATED = frozenset(("that", ":", ",", "“"))  # behind the verb; "West African states have promised"
DAYS = frozenset("day night morning evening afternoon week month year weekend".split())
HERE = frozenset(("here", "there", "also", "now", "later", "since"))
OPENERS = (
    ("by", "words", "of"),
    ("by", "the", "words", "of"),
    ("in", "the", "words", "of"),
    ("by", "the", "count", "of"),
    ("by", "the", "estimate", "of"),
    ("by", "the", "account", "of"),
    ("by", "estimates", "of"),
    ("on", "estimates", "of"),
    ("as",),
    ("by",),
)
ACCOUNTS = frozenset(("account", "count", "estimate", "estimates", "reckoning", "tally", "words", "information"))
REPORT = 5  # tokens from a verb to its "that"
NEAR = 7
PARTING = frozenset(",–—")  # what stands before who says it: "…, officials said", "… – the society said"
ASIDE = 11  # tokens from the comma to the verb of an aside
ESTIMATING = frozenset(("estimated", "estimates", "reckoned", "reckons"))
LONG = 16


def find(site: Site, draft: Draft) -> Teller | None:
    """Who tells the draft's number, by the words around its sentence."""
    first, last = draft.counted.first, draft.counted.last
    return _aside(site, first, last) or _led(site, first) or _opening(site, first)


def _verbs(site: Site) -> list[int]:
    """Where a verb of saying stands that is no passive: "have been told to leave" says nothing."""
    line = site.line
    if site.saying is None and SAID.isdisjoint(line.present):
        site.saying = []
    if site.saying is None:
        site.saying = [
            j
            for j, word in enumerate(line.lowers)
            if word in SAID
            and (word != "states" or _says_so(line, j))
            and line.lower(j - 1) not in AUXILIARIES
            and line.lower(j + 1) not in ("lives", "dead")
            and not (word in ("claimed", "claims", "declared") and _no_telling(line, j))
        ]
    return site.saying


def _says_so(line: Line, j: int) -> bool:
    """Whether "states" is a verb: no country's name, nor "eleven states", "member states"."""
    before = line.lower(j - 1)
    counted = before.isdigit() or before in CARDINALS or before in ("member", "other", "neighbouring", "neighboring")
    return line.words[j] == "states" and line.lower(j + 1) in STATED and not counted


def _no_telling(line: Line, j: int) -> bool:
    """``has claimed 2,200 lives``, ``declared a state of emergency``."""
    if line.lowers[j] == "declared":
        return line.lower(j + 1) in DETERMINERS or line.lower(j + 1) in ("war", "victory", "independence")
    return "lives" in line.lowers[j + 1 : j + 6]


def _aside(site: Site, first: int, last: int) -> Teller | None:
    """``…, rescue officials said on Tuesday.``, ``…, he said, …``, ``…, says its mayor, X, …``, ``…, said X of Y.``"""
    line = site.line
    for j in _verbs(site):
        if first <= j < last or _broken(site, min(j, first), max(j, last)):
            continue
        if line.lower(j - 1) == ",":
            found = _inverted(site, j, first) if j > 1 and line.lower(j) != "told" else None
            found = found or (_before_comma(site, j) if j > last else None)
        else:
            start = next((k for k in range(j - 1, max(-1, j - ASIDE), -1) if line.lowers[k] in PARTING), -1)
            told_that = line.lower(j + 1) == "that" and line.lower(j + 2) not in DAYS  # "X said that day"
            begun = start >= 0 and ((j >= last and not told_that) or line.lower(j + 1) == ",")
            begun = begun and not (
                line.lower(start + 1) == "as" and line.lower(j + 1)[:1].isalpha() and line.lower(j + 1) != "on"
            )
            begun = begun and line.lower(start + 1) not in CLAUSES and line.lowers[j] != "saying"
            found = resolve(site, start + 1, j - (line.lower(j - 1) in HERE)) if begun else None
        if found:
            return found
    return None


def _inverted(site: Site, j: int, first: int) -> Teller | None:
    """``, said spokeswoman X``: who stands after the verb."""
    line = site.line
    if line.lower(j + 1) in ("to", "that", "there", "by"):
        return None  # "…, claimed to hold the palace", "The raid, claimed by the Front, killed 40"
    end = min(j + LONG, len(line.lowers))
    end = min(end, first) if first > j else end  # "X, a nurse, said the guards killed 40": what follows is no subject
    person = next((m for m in site.mentions if j < site.token(m.start) < end and is_person(site, m)), None)
    if person is not None and not any(w in BREAKS for w in line.lowers[j : site.token(person.start)]):
        return named(site, person)
    stop = next((k for k in range(j + 1, end) if line.lowers[k] in (",", ".", "on", "in", "at")), end)
    if line.lower(j) in ESTIMATING and line.lower(stop) == "at":
        return None  # "X, a researcher, estimates the garrison at 300"
    return resolve(site, j + 1, stop) if stop - j <= NEAR and stop != first else None


def _before_comma(site: Site, j: int) -> Teller | None:
    """``…, the spokesman of the staff, Major General X, told journalists``: the person right before the comma."""
    mention = next((m for m in site.mentions if site.token(m.end) == j - 1 and is_person(site, m)), None)
    return named(site, mention) if mention else None


def _led(site: Site, first: int) -> Teller | None:
    """``X, a spokesman for Y, said the rebels hold 340``: the verb stands before the number, who says it before the verb."""
    line = site.line
    verbs = [
        j for j in _verbs(site) if j < first and not _broken(site, j, first) and line.lower(j + 1) not in ("by", ",")
    ]
    subjects = [(site.token(m.end), m) for m in site.mentions if not is_object(site, m)] if verbs else []
    for j in verbs:
        before = [m for end, m in subjects if end <= j]
        if line.lower(j - 1) == "," and not before and (clause := _behind_clause(site)):
            return clause
        if line.lower(j - 1) == ",":
            if line.lowers[j] == "saying":
                return named(site, before[0]) if before else None
            person = next((m for m in before if is_person(site, m)), None)
            return named(site, person or before[-1]) if before else None
        near = next((m for end, m in reversed(subjects) if end == j), None)
        if near is not None:
            return named(site, near)
        if j > 1 and line.lower(j - 2).endswith(("’s", "'s")) and line.words[j - 1][0].isupper():
            return resolve(site, j - 1, j)  # "Norway's Statoil said"
        if j <= NEAR and not before and line.lowers[j] not in WEAK:
            return resolve(site, 0, j)
        if line.lowers[j] == "saying" and "with" in line.lowers[max(0, j - 5) : j]:
            return resolve(site, j - line.lowers[j::-1].index("with") + 1, j)
    return None


def _behind_clause(site: Site) -> Teller | None:
    """``The rebels, who hold two towns, said …``: the phrase before the clause."""
    line = site.line
    comma = next((k for k in range(1, NEAR) if line.lower(k) == ","), -1)
    return resolve(site, 0, comma) if comma > 0 and line.lower(comma + 1) in ASIDES else None


def _opening(site: Site, first: int) -> Teller | None:
    """``By words of the governor X, …``, ``By his account …``, ``As he specified, …``."""
    line = site.line
    if line.lowers[0] not in ("by", "in", "on", "as"):
        return None
    opener = next((words for words in OPENERS if tuple(line.lowers[: len(words)]) == words), None)
    if opener is None:
        return None
    stop = next((k for k in range(1, min(len(line.lowers), LONG, first)) if line.lowers[k] == ","), min(first, LONG))
    inside = line.lowers[len(opener) : stop]
    if len(opener) == 1 and not (inside[-1:] and (inside[-1] in (SAID if opener == ("as",) else ACCOUNTS))):
        return None
    found = resolve(site, len(opener), stop - (len(opener) == 1))
    return found if found and (len(opener) > 1 or stop <= NEAR) else None


def _broken(site: Site, low: int, high: int) -> bool:
    """Whether a number and the verb of saying at ``high`` are parted: by a contrast, or by ``X has 900 men, and the minister, Y, estimated that``."""
    lowers = site.line.lowers
    if not BREAKS.isdisjoint(lowers[low:high]):
        return True
    if "that" not in lowers[high + 1 : high + REPORT]:
        return False
    joins = next((j for j in range(low + 1, high) if lowers[j] == "and" and lowers[j - 1] == ","), high)
    return any(joins < site.token(m.start) < high and is_person(site, m) for m in site.mentions)
