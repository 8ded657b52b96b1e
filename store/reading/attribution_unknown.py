"""Speakers whose name no layer knows: "Stoltenberg said that", "Three died, Colonel Khan said", "“…,” said Arshad".

In: a page and the tokens beside a reporting verb. Out: a Phrase of words alone, or None where the capitals may be another thing's.
"""

from store.reading.attribution_edges import skip_back, skip_lead_in
from store.reading.attribution_phrases import Phrase, named
from store.reading.clauses import dates_between, mentions_between, places_between
from store.reading.page import Page, Sentence

LONGEST = 5  # tokens of a name with its title
_BEFORE = frozenset(("and", "but", ",", ";", ":", "“", "”", '"', "‘", "’", "—", "–", ")"))
# What else may open a sentence with a capital; plurals ("Critics said") are left out by their ending.
_COMMON = frozenset(
    "initial several public official preliminary unconfirmed early first recent new separate various other i we you he she they nobody none some many most nothing everything everyone someone anyone something there this that it what who whoever few both all each another neither either one two media data staff rumour rumor".split()
)


def unknown_before(page: Page, sentence: Sentence, low: int, cue: int, heads: frozenset[str]) -> Phrase | None:
    """The capitalised words right before the verb at token ``cue``, of the clause that begins at ``low``."""
    high = skip_back(page, low, cue)
    first = high
    while first > max(low, high - LONGEST) and _is_capital(page, first - 1):
        first -= 1
    opens = first in (low, sentence.first) or page.words[first - 1] in _BEFORE
    found = _phrase(page, sentence, first, high) if opens and first < high else None
    office = _apposed_to(page, low, first, heads) if found else None
    return Phrase(office, high, None) if office is not None else found


def _apposed_to(page: Page, low: int, first: int, heads: frozenset[str]) -> int | None:
    """Where the office begins that a name stands in apposition to: "the minister for water, Abdi Noor, told"."""
    if first - 1 <= low or page.words[first - 1] != ",":
        return None
    start = skip_lead_in(page, low, first - 1)
    office = named(page, start, first - 1, heads) if start < first - 1 else None
    return office.first if office is not None and office.last == first - 1 else None


def unknown_after(page: Page, sentence: Sentence, first: int) -> Phrase | None:
    """The capitalised words that begin at token ``first``, right behind a verb that its subject follows."""
    high = first
    while high < min(sentence.last, first + LONGEST) and _is_capital(page, high):
        high += 1
    high -= page.words[high - 1] == "."
    return _phrase(page, sentence, first, high) if high > first else None


def _is_capital(page: Page, at: int) -> bool:
    """A capitalised word, or the full stop of an abbreviated title before one."""
    word = page.words[at]
    return word[0].isupper() or (word == "." and page.words[at - 1][0].isupper() and len(page.words[at - 1]) < LONGEST)


def _phrase(page: Page, sentence: Sentence, first: int, high: int) -> Phrase | None:
    start, end = page.starts[first], page.ends[high - 1]
    if any(between(page, start, end) for between in (mentions_between, places_between, dates_between)):
        return None
    name = page.words[high - 1]
    if len(name) < 2 or not name.replace("-", "").isalpha() or page.lowers[first] in _COMMON:
        return None
    plural = first == sentence.first and high - first == 1 and name.endswith("s")
    return None if plural else Phrase(first, high, None)
