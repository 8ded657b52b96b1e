"""Around "according to X": whether what X says stands before it, and who X is where nobody known stands there.

In: a page, a sentence and token positions. Out: a truth value, or a Phrase of words alone.
"""

from store.reading.attribution.amounts import NUMBERS
from store.reading.attribution.bare import RELATIVE
from store.reading.attribution.edges import PREPOSITIONS
from store.reading.attribution.lexicon import Cue, Cues
from store.reading.attribution.phrases import Phrase, named
from store.reading.page import Page, Sentence
from store.reading.text.grammar import DETERMINERS, FINITE, is_past

SHORT = 4  # tokens that a clause has at least, its comma too ("Forty people died,")
NEAR = 7  # tokens of a speaker that a number follows
SOURCING = frozenset(("citing", "quoting"))
_RULES = frozenset(
    "plan plans schedule timetable law laws constitution agreement deal formula rules terms custom tradition need needs size age rank list protocol calendar treaty".split()
)
_WRITTEN = frozenset(("drawn", "written", "given", "known", "laid", "in", "from"))  # behind a rule, not its author
_BOUNDING = frozenset(
    "more less fewer than some about at least most up to nearly almost over around only just another as many".split()
)
_RECORDS = frozenset(
    "data reports report figures count counts estimate estimates tally tallies information accounts statistics records findings".split()
)
CLOSERS = frozenset(',.;:)(—–“"')


def said_before(page: Page, sentence: Sentence, at: int, last: int) -> bool:
    """Whether the words before "according to X" are what X says: not where they only set a scene ("In Geneva, according to X, …")."""
    before = page.lowers[sentence.first : at]
    if len(before) < SHORT:
        return len(before) == SHORT - 1 and (before[0] in NUMBERS or before[0][0].isdigit())
    goes_on = last + SHORT < sentence.last and page.words[last] == ","
    scene = before[0] in PREPOSITIONS and before.index(",") == len(before) - 1 if "," in before else False
    return not (goes_on and scene and FINITE.isdisjoint(before) and not any(word[0].isdigit() for word in before))


def before_number(page: Page, table: Cues, sentence: Sentence, first: int) -> Phrase | None:
    """The speaker that a number follows at once: "according to the mission 5,300 have done so"."""
    high = min(sentence.last, first + NEAR)
    number = next((at for at in range(first + 1, high) if page.words[at][0].isdigit()), None)
    phrase = named(page, first, number, table.heads) if number is not None else None
    return phrase if phrase is not None and phrase.last == number else None


def opens_number(page: Page, at: int) -> bool:
    """Whether a number begins at the token, over what bounds it: 200, more than 200, at least some 200."""
    near = (word for word in page.lowers[at : at + NEAR] if word not in _BOUNDING)
    return next(near, "")[:1].isdigit()


CLAUSE = 8  # tokens of a second clause up to its verb
NAMED = 2  # tokens of a source at the least: "what they call the resistance" is one
_ANEW = frozenset(("it", "they", "he", "she", "we", "there"))  # what a clause begins with that no comma parts off


def plain(page: Page, sentence: Sentence, first: int) -> Phrase:
    """The words after "according to" up to the first mark or the clause's own subject, when no known speaker stands there."""
    at = first + 1
    end = min(sentence.last, first + 12)
    while at < end and page.words[at] not in CLOSERS and not (at - first >= NAMED and page.lowers[at] in _ANEW):
        at += 1
    return Phrase(first, at, None)


def number_behind(page: Page, phrase: Phrase, table: Cues) -> int | None:
    """Where a second clause begins that opens with a number: "according to preliminary data 22 people died", "to a survey and 30,000 residents fled"."""
    told = range(phrase.first + 1, phrase.last)
    anew = next((i for i in told if _counts_anew(page, i) and _is_source(page, i - 1, table)), None)
    if anew is not None:
        return anew
    joined = next((i for i in told[:-1] if page.lowers[i] == "and"), None)
    return joined if joined is not None and opens_number(page, joined + 1) and _is_told(page, joined + 2) else None


def _is_told(page: Page, at: int) -> bool:
    """Whether a verb or another source comes before a mark: "and 30,000 had been moved", "and 9,000 by his own"; not "and 30 witnesses, 12 died"."""
    words = page.lowers[at : at + CLAUSE]
    end = next((i for i, word in enumerate(words) if word in CLOSERS), len(words))
    return any(word in FINITE or word in ("according", "by") or is_past(word) for word in words[:end])


def _is_source(page: Page, at: int, table: Cues) -> bool:
    """Whether the token is the noun of a source: "officials", "data"."""
    return page.lowers[at] in table.heads or page.lowers[at] in _RECORDS


def _counts_anew(page: Page, at: int) -> bool:
    """Whether a number at the token counts others: "according to preliminary data 22 mutineers died", not "to Channel 12", "to at least 20 men"."""
    before, after = page.words[at - 1], page.words[at + 1 : at + 2]
    number = page.words[at][0].isdigit() or page.lowers[at] in NUMBERS
    noun = before.isalpha() and before.islower() and before not in _BOUNDING and before not in DETERMINERS
    return number and noun and before not in PREPOSITIONS and bool(after) and after[0].islower()


def aside_of(page: Page, sentence: Sentence, at: int) -> int | None:
    """The first token of the relative clause that "according to" stands in: "the rebels, who number 900 according to X, fled"."""
    comma = next((i for i in range(at - 2, sentence.first, -1) if page.words[i] in ",;"), None)
    if comma is None or page.words[at - 1] == "," or page.lowers[comma + 1] not in RELATIVE:
        return None
    return comma + 1


def is_aside(page: Page, table: Cues, cue: Cue, phrase: Phrase) -> bool:
    """Whether a source is only named between a subject and its own verb of saying: "The Post, citing officials, reported that"."""
    following = page.lowers[phrase.last : phrase.last + 2]
    return cue.lemma in SOURCING and following[:1] == [","] and following[-1] in table.words


def is_retold(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether a source is named behind a count: "The province has reported 40 cases, according to the ministry"."""
    words = page.lowers[first : sentence.last]
    return "according" in words and ";" not in words[: words.index("according")]


def can_speak(page: Page, phrase: Phrase) -> bool:
    """Whether the words after "according to" are somebody's: no bare article, no plan, law or formula."""
    words = page.lowers[phrase.first : phrase.last]
    if words[0] in RELATIVE or words[0] == "whom":
        return False  # "claims according to which 20,000 are there"
    if phrase.actor is not None:
        return True
    made = next((at for at, word in enumerate(words) if at and (word in _WRITTEN or is_past(word))), 0)
    ruled = made > 0 and words[made - 1] in _RULES and "by" not in words  # "a list drawn up in 2020"
    return words[-1] not in DETERMINERS and words[-1] not in _RULES and not ruled
