"""What a report says, where it does not simply stand before what it says: it trails a clause, interrupts one, or is a relative clause.

In: a page, the sentence, the speaker's phrase, the token behind the verb, its cue and what was found behind it. Out: (start, end) as
code points, or None where the end cannot be told.
"""

from store.reading.attribution.bare import Span
from store.reading.attribution.content import unspoken
from store.reading.attribution.edges import LEAD_INS
from store.reading.attribution.ends import has_verb, sentence_end
from store.reading.attribution.lexicon import Cue
from store.reading.attribution.phrases import Phrase
from store.reading.attribution.report import COUNTED
from store.reading.page import Page, Sentence
from store.reading.text.grammar import DETERMINERS, FINITE, RELATIVES
from store.reading.text.numerals import CARDINALS

SHORT = 3  # tokens that a clause before its report has at least
SCENE = 2  # tokens of "Today," at least
OPENING = (
    DETERMINERS
    | frozenset(CARDINALS)
    | frozenset(
        "he she they it we there every each all some many most several about at nearly more over around".split()
    )
)
JOINT = 8  # characters of "that" and the blanks behind it
DENYING = frozenset(
    "deny reject dismiss dispute".split()
)  # "…, a charge that X rejected": X says nothing of what stands before


def settled(page: Page, sentence: Sentence, phrase: Phrase, following: int, cue: Cue, content: Span) -> Span | None:
    """What is said, where the report trails what it reports, stands in a relative clause or interrupts; None where its end is unclear."""
    silent = content == (None, None)
    first = _begun(page, sentence, phrase.first)
    trails = silent and first - sentence.first > 3 and page.words[first - 1] == ","
    trails = trails or (content[0] is not None and _trails_clause(page, sentence, phrase.first, content[0]))
    if page.lowers[phrase.first - 1] in RELATIVES and page.starts[following : following + 1] == [content[0]]:
        relative = _of_relative(page, sentence, phrase.first, following)
        if relative is None:
            return None
        # The main clause may end first: "says that the Front, which claims 900, is strong".
        content = relative[0], min(filter(None, (relative[1], content[1])))
    told = cue.kind in COUNTED and content[0] is not None
    carried = cue.form == "ing" and page.lowers[following - 2] != "as"  # not "…, X was quoted as saying"
    if trails and not told and not carried and cue.lemma not in DENYING and cue.kind != "quote":
        content = unspoken(page, sentence, first)
    if content == (None, None) and cue.kind != "quote" and _interrupts(page, sentence, phrase.first, following):
        content = page.starts[sentence.first], page.ends[phrase.first - 2]
    return _clause_behind(page, sentence, first, following) or content


def _clause_behind(page: Page, sentence: Sentence, first: int, following: int) -> Span | None:
    """``On Monday, the mayor said, the dam broke``: a report between commas, no verb before it and a whole clause behind."""
    if page.words[first - 1] != "," or page.words[following : following + 1] != [","] or first - sentence.first < SCENE:
        return None
    begin = following + 1
    word = page.lowers[begin] if begin < sentence.last else ""
    if not (word in OPENING or word[:1].isdigit()) or has_verb(page, sentence.first, first - 1):
        return None
    return (page.starts[begin], sentence_end(page, sentence)) if has_verb(page, begin + 1, sentence.last) else None


def _begun(page: Page, sentence: Sentence, first: int) -> int:
    """Where the words that name the speaker begin, with his rank and the "as" before them: "…, Colonel | X, who leads it, told", "…, as | officials noted"."""
    while first > sentence.first + 1 and page.words[first - 1].isalpha() and page.words[first - 1][0].isupper():
        first -= 1
    as_told = (
        page.lowers[first - 1] == "as" and page.words[first - 2] == "," and page.lowers[first - 3] not in RELATIVES
    )
    return first - as_told


def _of_relative(page: Page, sentence: Sentence, first: int, following: int) -> tuple[int | None, int | None] | None:
    """What is said in a relative clause: "the raid, which X said was the work of Y, killed nine"; None where its end cannot be told."""
    if page.lowers[following] not in FINITE:
        return page.starts[following], sentence_end(page, sentence)
    comma = next((at for at in range(following, sentence.last) if page.words[at] == ","), sentence.last - 1)
    return (page.starts[following], page.ends[comma - 1]) if page.words[first - 2] == "," else None


def _interrupts(page: Page, sentence: Sentence, first: int, following: int) -> bool:
    """Whether the report stands between commas behind the first word or two: "Norland, he said, keeps nine men there"."""
    near = 1 < first - sentence.first <= SHORT and page.words[first - 1] == ","
    return near and page.words[sentence.first].isalpha() and page.words[following : following + 1] == [","]


def _trails_clause(page: Page, sentence: Sentence, first: int, start: int) -> bool:
    """Whether a whole clause stands before the speaker, so that what follows his verb is only where and when: "…, X said after talks"."""
    if first - sentence.first <= SHORT or page.words[first - 1] != "," or page.lowers[sentence.first] in LEAD_INS:
        return False
    opened = page.text[max(0, start - JOINT) : start].rstrip().lower()
    clause = has_verb(page, sentence.first, first - 1) and not page.lowers[sentence.first].endswith("ing")
    return clause and not opened.endswith("that")
