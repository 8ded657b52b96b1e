"""A toll and where it fell: "Deaths: 26 (Camana 23, Arequipa 2)", "26 deaths are confirmed: Camana, 23; Arequipa, 2": each number is that of the name before it.

In: a site whose drafts are measured. Out: the drafts of the list have the measure of the toll and their places.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.site import Draft, Site, most
from store.reading.text.harm import HARM
from store.reading.text.numbers_line import Line
from store.reading.text.tokens import OWNER_ENDINGS

SPREADS = HARM | {"displaced", "evacuated", "homeless", "affected", "infected"}
SPREAD = "its share of the toll before the brackets"
LONGEST = 5  # tokens of a place's name
KINDS = frozenset("town city village district province region state county island municipality".split())
BETWEEN = frozenset((",", ";", "and", "&", ")"))
ANYBODY = FORCES | {"people"}  # kinds of units
AFTER = frozenset((":", "-", "–", "—", ","))  # "Camana: 23"
OPENERS = frozenset((":", "–", "—"))  # before a list without brackets
OPENING = OPENERS | {"("}
PARTICLES = frozenset("da de do dos das del la el al of".split())  # inside a name: "Maganja da Costa"
TO_LIST = 6  # tokens of "have been confirmed by now" before the colon
LEAST = 2  # shares of such a list


def spread(site: Site) -> None:
    """Give the numbers of a bracket behind a toll their places, where each has one and all of them are no more than the toll."""
    if OPENING.isdisjoint(site.line.present):
        return
    for whole in site.drafts:
        bracket = bracket_of(site.line, whole) if whole.measure in SPREADS else None
        shares = _shares(site, bracket, whole.measure) if bracket else None
        if bracket and not shares and site.line.lowers[bracket[0]] == "(":  # "38 (Red Cross) – Camana 23, Arequipa 15"
            bracket = _behind_colon(site.line, bracket[1] + 1)
            shares = _shares(site, bracket, whole.measure) if bracket else None
        if not shares or sum(most(draft) for draft, _ in shares) > most(whole):
            continue
        for draft, name in shares:
            draft.measure, draft.rule, draft.unit, draft.place, draft.source = (
                whole.measure,
                SPREAD,
                whole.unit,
                name,
                whole,
            )


def bracket_of(line: Line, draft: Draft) -> tuple[int, int] | None:
    """The tokens of the bracket that opens right behind what a draft counts."""
    first = draft.counted.last
    if line.lower(first) != "(":
        return _behind_colon(line, first)
    close = next((at for at in range(first + 1, len(line.lowers)) if line.lowers[at] in "()"), None)
    return (first, close) if close is not None and line.lowers[close] == ")" else None


def _behind_colon(line: Line, first: int) -> tuple[int, int] | None:
    """The colon or dash soon behind token ``first`` and the end of its sentence, where the list may stand without brackets."""
    at = next((j for j in range(first, min(first + TO_LIST, len(line.lowers))) if line.lowers[j] in OPENERS), None)
    return None if at is None else (at, len(line.lowers) - (line.lowers[-1] == "."))


def _shares(site: Site, bracket: tuple[int, int], measure: str | None) -> list[tuple[Draft, str]] | None:
    """The drafts of a bracket, each with the name before it; None where anything else stands in it."""
    line, at, close = site.line, bracket[0] + 1, bracket[1]
    drafts = {draft.counted.number.first: draft for draft in site.drafts}
    found = []
    while at < close:
        first = at
        while at < close and at - first < LONGEST and at not in drafts and _names(site, at, first):
            at += 1
        last, at = at, at + (line.lower(at) in AFTER)
        draft = drafts.get(at)
        if last == first or draft is None or draft.measure not in (None, measure) or not _is_place(site, first, last):
            return None
        found.append((draft, site.page.text[line.starts[first] : line.ends[last - 1]]))
        at = draft.counted.number.last
        if at < close and line.lower(at) not in BETWEEN:
            return None
        at += 1 + (line.lower(at + 1) == "and")
    return found if line.lowers[bracket[0]] == "(" or len(found) >= LEAST else None


def _names(site: Site, at: int, first: int) -> bool:
    """Whether a token belongs to a place's name as it is written, in a title too: "Port Sel", "Sel town", "Maganja da Costa"."""
    line = site.line
    return site.page.text[line.starts[at]].isupper() or (at > first and line.lowers[at] in KINDS | PARTICLES)


def _is_place(site: Site, first: int, last: int) -> bool:
    """Whether the tokens may be a place's name: no day or month, nobody ("Men 11, Women 3") and nobody's ("Russia's 12")."""
    line = site.line
    word = line.lower(last - 1)
    dated = any(row.start <= line.starts[first] < row.end for row in site.dates)
    return not dated and site.words.units.get(word) not in ANYBODY and not word.endswith(OWNER_ENDINGS)
