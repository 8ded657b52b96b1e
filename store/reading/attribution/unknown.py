"""Speakers whose name no layer knows: "Stoltenberg said that", "Three died, Colonel Khan said", "“…,” said Arshad".

In: a page and the tokens beside a reporting verb. Out: a Phrase of words alone, or None where the capitals may be another thing's.
"""

from store.reading.attribution.amounts import NUMBERS
from store.reading.attribution.edges import MARKS, PREPOSITIONS, leads_in, skip_back, skip_lead_in
from store.reading.attribution.ends import has_verb
from store.reading.attribution.phrases import ARTICLES, Phrase, named
from store.reading.page import Page, Sentence
from store.reading.text.clauses import AUXILIARIES, dates_between, mentions_between, places_between
from store.reading.text.grammar import INDEFINITE

LONGEST = 5  # tokens of a name with its title
_BEFORE = frozenset(("and", "but", ",", ";", ":", "“", "”", '"', "‘", "’", "—", "–", ")"))
ONES = INDEFINITE | {"one", "another"}
ASIDE = 12  # tokens of somebody without a name before an aside about him
_NICKNAME = frozenset('“”"')
_ADVERBS = frozenset(
    "elsewhere overnight inside outside nearby afterwards instead besides again now soon perhaps maybe tonight tomorrow thus hence once first second third finally".split()
)
_ASIDES = frozenset(("of", "from", "with", "at", "for", "a", "an", "the", "who"))
# What else may open a sentence with a capital; plurals ("Critics said") are left out by their ending.
_COMMON = frozenset(
    "initial several public official preliminary unconfirmed early first recent new separate various other i we you he she they nobody none some many most nothing everything everyone someone anyone something there this that it what who whoever few both all each another neither either one two media data staff rumour rumor".split()
)


def unknown_before(page: Page, sentence: Sentence, low: int, cue: int, heads: frozenset[str]) -> Phrase | None:
    """The capitalised words right before the verb at token ``cue``, or before an aside of commas, of the clause that begins at ``low``."""
    high = skip_back(page, low, cue)
    high = _before_aside(page, low, high) or high
    first = high
    while first > max(low, high - LONGEST) and _is_capital(page, first - 1):
        first -= 1
    first = _first_of_two(page, low, first) if first < high else first
    opens = first in (low, sentence.first) or page.words[first - 1] in _BEFORE or _is_trade(page, low, first, heads)
    found = _phrase(page, sentence, first, high) if opens and first < high else None
    office = _apposed_to(page, low, first, heads) if found else None
    return Phrase(office, high, None) if office is not None else found


def _before_aside(page: Page, low: int, high: int) -> int | None:
    """The end of a name that opens its clause and has an aside between commas behind it: "Hope Dlamini, of the relief fund, said"."""
    if page.words[high] != "," or not _is_capital(page, low):
        return None
    comma = next((at for at in range(low + 1, min(high, low + LONGEST)) if page.words[at] == ","), None)
    if comma is None or not all(_is_capital(page, at) for at in range(low, comma)):
        return None
    return comma if page.lowers[comma + 1] in _ASIDES or page.words[comma + 1].isdigit() else None


def _first_of_two(page: Page, low: int, first: int) -> int:
    """Where the first of two joined names begins ("Arlo and Mbeki said"); ``first`` where only one stands."""
    if first - 2 < low or page.lowers[first - 1] != "and" or not _is_capital(page, first - 2):
        return first
    at = first - 2
    while at > max(low, first - LONGEST) and _is_capital(page, at - 1):
        at -= 1
    return at


def _is_trade(page: Page, low: int, first: int, heads: frozenset[str]) -> bool:
    """Whether a trade in plain words stands before a name: "state news agency Anadolu", "the shop owner Karim Dane"."""
    at = first
    while at > max(low, first - LONGEST) and page.words[at - 1].isalpha() and page.words[at - 1].islower():
        at -= 1
    trade = at
    while at > low and at < first and _is_capital(page, at - 1) and trade - at < LONGEST:
        at -= 1  # "Al Jazeera correspondent X"
    opens = at in (low, first - LONGEST) or page.words[at - 1] in _BEFORE
    plain = not any(page.lowers[i] in PREPOSITIONS or page.lowers[i] in AUXILIARIES for i in range(trade, first))
    return trade < first and opens and plain and page.lowers[first - 1] in heads


def _apposed_to(page: Page, low: int, first: int, heads: frozenset[str]) -> int | None:
    """Where the office begins that a name stands in apposition to: "the minister for water, Abdi Noor, told"."""
    if first - 1 <= low or page.words[first - 1] != ",":
        return None
    start = skip_lead_in(page, low, first - 1)
    opens = start < first - 1 and not leads_in(page, start)  # "Citing a report by Y, X said"
    office = named(page, start, first - 1, heads) if opens else None
    return office.first if office is not None and office.last == first - 1 else None


def unknown_after(page: Page, sentence: Sentence, first: int) -> Phrase | None:
    """The capitalised words that begin at token ``first``, right behind a verb that its subject follows."""
    high = first
    while high < min(sentence.last, first + LONGEST) and _is_capital(page, high):
        high += 1
    high -= page.words[high - 1] == "."
    return _phrase(page, sentence, first, high) if high > first else None


def opening_name(page: Page, sentence: Sentence, first: int) -> Phrase | None:
    """The name that begins at token ``first`` as the subject of a sentence, a nickname in quotation marks included."""
    high = first
    while high < min(sentence.last, first + LONGEST + 2) and (_is_capital(page, high) or page.words[high] in _NICKNAME):
        high += 1
    while high > first and page.words[high - 1] in _NICKNAME:
        high -= 1
    following = page.lowers[high] if high < sentence.last else ""
    acts = following in (",", "who") or has_verb(page, high, high + 1) or following.endswith("s")
    if high == first or not acts or page.lowers[first] in ARTICLES or page.lowers[first] in NUMBERS:
        return None
    aside = following == "," and page.lowers[first] not in _ADVERBS and not page.lowers[first].endswith(("ly", "ing"))
    known = high - first > 1 or aside or _is_used(page, page.words[first])
    return _phrase(page, sentence, first, high) if known else None


def _namesake(page: Page, word: str) -> str | None:
    """The one person of the text whose surname a word is that a list knows as a town ("Henderson told the station")."""
    if page.namesakes is None:
        page.namesakes = {}
        for key, actor in page.actors.items():
            first, _, last = actor.name.rpartition(" ")
            if first and actor.kind == "person":
                page.namesakes[last] = None if last in page.namesakes else key
    return page.namesakes.get(word)


def _is_used(page: Page, word: str) -> bool:
    """Whether a word has its capital inside a sentence too, and is no common word that only opens one."""
    return word in page.inside()


def _is_capital(page: Page, at: int) -> bool:
    """A capitalised word, or the full stop of an abbreviated title before one."""
    word = page.words[at]
    return word[0].isupper() or (word == "." and page.words[at - 1][0].isupper() and len(page.words[at - 1]) < LONGEST)


def _phrase(page: Page, sentence: Sentence, first: int, high: int) -> Phrase | None:
    """The capitals first:high as a speaker whom no list knows; None where they are a place, a date or a plain word."""
    start, end = page.starts[first], page.ends[high - 1]
    if high - first == 1 and (namesake := _namesake(page, page.words[first])) is not None:
        return Phrase(first, high, namesake)
    if any((p.start, p.end, p.kind) == (start, end, "country") for p in places_between(page, start, end)):
        return Phrase(first, high, None)
    if any(between(page, start, end) for between in (mentions_between, places_between, dates_between)):
        return None
    name = page.words[high - 1]
    if len(name) < 2 or not name.replace("-", "").isalpha() or page.lowers[first] in _COMMON:
        return None
    plural = first == sentence.first and high - first == 1 and name.endswith("s")
    return None if plural else Phrase(first, high, None)


def one_who(page: Page, start: int, at: int) -> Phrase | None:
    """Somebody whom only an aside tells of: "One of the three signatories, who", "An engineer at the works, who"."""
    if start >= at or page.lowers[start] not in ONES:
        return None
    comma = next((i for i in range(start + 1, min(at, start + ASIDE)) if page.words[i] in MARKS), at)
    return Phrase(start, comma, None) if page.lowers[comma : comma + 2] == [",", "who"] else None
