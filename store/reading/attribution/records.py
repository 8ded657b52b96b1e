"""Who stands behind a record that speaks: "health ministry data show", "a report by X says", "figures released on Monday by X".

In: a page, the tokens of a subject or of what stands after "according to". Out: the Phrase of the record's author, or None
where the record has none that is known ("satellite images show", "official figures").
"""

from store.reading.attribution.lexicon import Cue, Cues
from store.reading.attribution.phrases import Phrase, named
from store.reading.dates.days import WEEKDAYS
from store.reading.page import Page, Sentence
from store.reading.text.clauses import ADVERBS, AUXILIARIES
from store.reading.text.grammar import INDEFINITE
from store.reading.text.tokens import POSSESSIVES

REACH = 7  # tokens from the phrase's beginning in which the record's noun stands
BY_REACH = 5  # tokens between "released" and "by"
_FROM = frozenset(("by", "from", "of"))
_MADE = frozenset(
    "released published issued compiled collected provided given shared collated gathered kept produced prepared posted".split()
)
_KINDS = frozenset(
    "latest own official initial first preliminary early new internal provisional daily weekly monthly annual recent last separate joint written the a an most".split()
)
_PARTING = frozenset("in at on for with by of from their its his her our and".split())
_STANDS = frozenset(("is", "was", "stands", "stood", "are", "were"))

_FIGURES = frozenset("figures data estimates numbers statistics".split())
_WHOSE = frozenset(("the", "a", "an", "his", "her", "its", "their"))
_DAYS = WEEKDAYS.union("january february march april may june july august september october november december".split())


def author(page: Page, table: Cues, first: int, high: int) -> Phrase | None:
    """The author of the record that tokens first:high name: "X's figures", "X data", "a report by X", "figures released by X"."""
    noun = next((at for at in range(first, min(high, first + REACH)) if page.lowers[at] in table.records), None)
    if noun is None:
        return None
    after = noun + 1
    made = after < high and page.lowers[after] in _MADE
    if made or (after < high and page.lowers[after] in _FROM):
        giver = _giver(page, noun, high, BY_REACH)
        return named(page, giver, high, table.heads) if giver is not None else None
    rest = page.lowers[after:high]
    return _owner(page, table, first, noun) if all(word in ADVERBS or word in AUXILIARIES for word in rest) else None


def behind_figures(page: Page, first: int, high: int) -> int | None:
    """The token behind "figures from", "the latest data released by": who is named there speaks, and his name may go on behind a comma."""
    noun = next((at for at in range(first, min(high, first + REACH)) if page.lowers[at] in _FIGURES), None)
    if noun is None or any(page.words[at][0].isupper() or page.lowers[at] in _FROM for at in range(first, noun)):
        return None
    giver = _giver(page, noun, high, reach=2)
    if giver is None:
        return None
    whose = page.lowers[giver] in _WHOSE or (page.words[giver][0].isupper() and page.lowers[giver] not in _DAYS)
    return giver if whose else None  # not "figures from Monday", "data from satellites"


def _giver(page: Page, noun: int, high: int, reach: int) -> int | None:
    """The token behind "figures from", or "figures released by" within ``reach`` tokens: there the giver is named."""
    made = page.lowers[noun + 1 : noun + 2] != [] and page.lowers[noun + 1] in _MADE
    first, last = (noun + 2, noun + 1 + reach) if made else (noun + 1, noun + 2)
    by = next((at for at in range(first, min(high, last)) if page.lowers[at] in _FROM), None)
    return by + 1 if by is not None and by + 1 < high else None


def _owner(page: Page, table: Cues, first: int, noun: int) -> Phrase | None:
    """Whose the record is, by the words before its noun; what kind of record it is names nobody."""
    if page.lowers[first] in INDEFINITE or not _PARTING.isdisjoint(page.lowers[first:noun]):
        return None  # "a military statement", "the diplomats in their statement"
    last = noun
    while last > first and (page.lowers[last - 1] in _KINDS or page.lowers[last - 1] in POSSESSIVES):
        last -= 1
    phrase = named(page, first, last, table.heads) if last > first else None
    return phrase if phrase is not None and phrase.last == last else None


def counted(page: Page, table: Cues, sentence: Sentence, at: int, cue: Cue) -> tuple[Phrase, int] | None:
    """The owner of a count and the token of its number: "the Red Crescent's tally is 88 dead", "its count stands at 204"."""
    low = max(sentence.first, at - REACH)
    owner = next((i for i in range(at - 1, low, -1) if page.lowers[i] in POSSESSIVES), None)
    number = at + 2 + (page.lowers[at + 2 : at + 3] == ["at"])
    if owner is None or cue.kind != "record" or page.lowers[at + 1 : at + 2] == [] or number >= sentence.last:
        return None
    if page.lowers[at + 1] not in _STANDS or not page.lowers[number][0].isdigit():
        return None
    phrase = named(page, sentence.first, owner, table.heads)
    return (phrase, number) if phrase is not None and phrase.last == owner else None


def reckoned(page: Page, table: Cues, sentence: Sentence, at: int) -> tuple[Phrase, int] | None:
    """The owner of the count at token ``at`` and its "by": "by the government's own count", "by the UN's estimate"."""
    low = max(sentence.first, at - REACH)
    by = next((i for i in range(at - 1, low - 1, -1) if page.lowers[i] == "by"), None)
    owner = next((i for i in range(at - 1, low, -1) if page.lowers[i] in POSSESSIVES), None)
    if by is not None and owner is None:
        return _by_a_count(page, table, by, at)
    if (
        by is None
        or owner is None
        or owner <= by + 1
        or not all(word in _KINDS for word in page.lowers[owner + 1 : at])
    ):
        return None
    phrase = named(page, by + 1, owner, table.heads)
    return (phrase, by) if phrase is not None and phrase.last == owner else None


def _by_a_count(page: Page, table: Cues, by: int, at: int) -> tuple[Phrase, int] | None:
    """The one whose name stands between "by a" and the count: "by a U.N. count"."""
    if page.lowers[by + 1] not in INDEFINITE or not page.words[by + 2][0].isupper():
        return None
    phrase = named(page, by + 2, at, table.heads)
    return (phrase, by) if phrase is not None and phrase.last == at else None
