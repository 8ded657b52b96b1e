"""A clause without "that": "said on Monday at the palace the road was open" - what stands between the verb and it is stepped over.

In: a page, the sentence and the token after the verb. Out: (start, end) as code points.
"""

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.attribution.lexicon import Cue
from store.reading.dates.days import WEEKDAYS
from store.reading.page import Page, Sentence
from store.reading.text.clauses import ADVERBS, dates_between, mentions_between
from store.reading.text.grammar import FINITE, OPENING_QUOTES
from store.reading.text.telling import STATED

SETTINGS = WEEKDAYS | frozenset(
    "statement interview briefing conference news speech address tweet post letter report message broadcast television radio telephone phone "
    "reporters journalists parliament lawmakers summit meeting headquarters communique "
    "media council agency bulletin update video facebook telegram twitter newspaper social platform call press event remarks comments footage recording podcast app channel account assessment analysis memo note paper station".split()
)
CLAUSAL = frozenset(("claim", "insist", "think", "believe", "reckon"))
SURE = frozenset(("say", "add"))
TRAILING = frozenset("up down compared versus against without despite amid".split())

RELATIVE = frozenset(("which", "who", "whose", "where"))
RETELLING = STATED | frozenset(("reports", "reported", "writes", "wrote", "says", "said"))
PRONOUNS = (["he"], ["she"], ["they"], ["it"])
OCCASIONS = frozenset(("after", "before", "when", "while"))  # "said after he had gone there"
AFTERWARDS = (["when"], ["after"], ["before"], ["as"])  # "…, X said on Sunday, when asked"
TAGS = (["reported"], ["reports"], ["wrote"], ["according"], ["as"])
AIRED = frozenset("aired made posted published broadcast carried released recorded seen shared issued given".split())
BRACKET = 6  # tokens of "(August 10)"
REST = 60  # tokens behind a report's verb in which a verb of its own is looked for
SHORT = 7  # tokens that a bare place has at most, its full stop too

VERBAL = ("ed", "s")  # endings of verbs, and of plurals with which a present tense may go

Span = tuple[int | None, int | None]


def span(page: Page, sentence: Sentence, first: int, end: int) -> Span | None:
    """From token ``first`` to ``end`` as code points, or None when fewer than three words stand there."""
    while first < sentence.last and page.words[first] in (",", ":", "-", "–", "—"):
        first += 1
    if first + 2 >= sentence.last:
        return None
    return page.starts[first], end


def bare(page: Page, sentence: Sentence, first: int, end: int) -> Span | None:
    """A clause without "that": what stands between the verb and it (day, place, audience) is stepped over."""
    if first >= sentence.last or page.words[first] in ".;:?!":
        return None, None
    at = _past_day(page, sentence, first)
    if page.lowers[at : at + 1] and page.lowers[at] in OCCASIONS and page.lowers[at + 1 : at + 2] in PRONOUNS:
        return None, None
    if at < sentence.last and page.lowers[at] in PREPOSITIONS and not is_amount(page, at):
        at = _past_setting(page, sentence, at)
    at = _past_bracket(page, sentence, at)
    if _trails(page, sentence, at) or _only_where(page, sentence, at) or _is_beside(page, sentence, at):
        return None, None
    if at < sentence.last and page.words[at] == "," and at > first:
        at += 1
        if page.lowers[at : at + 1] in TAGS or page.lowers[at : at + 1] in AFTERWARDS or _is_tag(page, sentence, at):
            return None, None  # "…, X said on Monday, reported the Y news agency"
    if at >= sentence.last or _is_no_clause(page, at):
        return None, None
    return span(page, sentence, at, end) or (None, None)


def _past_day(page: Page, sentence: Sentence, first: int) -> int:
    """The token behind adverbs and a date at ``first``: "said late on Monday | the road was open"."""
    at = near = first
    while at < sentence.last and page.lowers[at] in ADVERBS:
        at += 1
    while near < min(first + 2, sentence.last - 1) and (
        page.lowers[near] in PREPOSITIONS or page.lowers[near] in ("late", "early")
    ):
        near += 1
    for date in dates_between(page, page.starts[first], page.ends[min(near, sentence.last - 1)]):
        while at < sentence.last and page.starts[at] < date.end:
            at += 1
    return at


def _is_no_clause(page: Page, at: int) -> bool:
    """Whether the sentence, a verb in a row or a relative clause goes on at ``at``, and not what is said."""
    if page.words[at] in ".;?!" or page.lowers[at] in RELATIVE:
        return True
    joined = page.words[at - 1] == "," and page.lowers[at] in ("and", "but")
    return joined or page.lowers[at : at + 2] == ["that", "did"]


def _trails(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether what was said stands before: "…, X said on Monday, correcting an earlier toll", "…, up from 28"."""
    commas = [i for i in (at - 1, at) if i + 1 < sentence.last and page.words[i] == ","]
    following = page.lowers[commas[-1] + 1] if commas else ""
    return following in TRAILING or following.endswith("ing")


def is_amount(page: Page, at: int) -> bool:
    """Whether the word opens what is said: "as many as 40", "about 40", "at least 40", "between 40 and 50"."""
    counted = page.words[at + 1][:1].isdigit() if at + 1 < len(page.words) else False
    if counted and page.lowers[at] in ("between", "over", "around", "near"):
        return True
    return page.lowers[at] in ("as", "about") or page.lowers[at : at + 2] in (["at", "least"], ["at", "most"])


def _is_tag(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether only an agency and its verb are left: "…, X said on Tuesday, Reuters reports"."""
    rest = page.lowers[at : sentence.last]
    return 0 < len(rest) <= SHORT and page.words[at][0].isupper() and any(word in RETELLING for word in rest[-3:])


def _is_beside(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether what follows a comma only says who the one named before it is: "said in Tehran alongside Y, director of the agency"."""
    rest = page.words[at : min(sentence.last, at + REST)]
    if page.words[at - 1] != "," or not page.words[at - 2][0].isupper():
        return False
    if any(word in OPENING_QUOTES or word[0].isdigit() for word in rest):
        return False
    return not any(word in FINITE or (word.islower() and word.endswith(VERBAL)) for word in rest)


def _past_bracket(page: Page, sentence: Sentence, at: int) -> int:
    """Past the date in brackets after a day ("said on Sunday (August 10) that")."""
    if page.words[at : at + 1] == [")"]:
        return at + 1  # the date phrase took the rest of the bracket
    opened = next((i for i in (at - 1, at) if i < sentence.last and page.words[i] == "("), None)
    if opened is None:
        return at
    closed = next((i for i in range(opened, min(sentence.last, opened + BRACKET)) if page.words[i] == ")"), None)
    return at if closed is None else closed + 1


def _only_where(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether only the place of the saying follows ("…, X said from Kandara.", "…, X said in remarks aired on television.")."""
    rest = page.lowers[at : min(sentence.last, at + REST)]
    if not rest or not FINITE.isdisjoint(rest):
        return False
    if rest[0] in AIRED:
        return True
    return rest[0] in PREPOSITIONS and not any(word.endswith("ed") or word[0].isdigit() for word in rest)


def finite(page: Page, sentence: Sentence, first: int, cue: Cue) -> bool:
    """Whether a clause follows rather than a thing ("confirmed the sale")."""
    words = page.lowers[first : min(sentence.last, first + 14)]
    if page.lowers[first - 2] in ("which", "who") and "," in words:
        words = words[: words.index(",")]  # "the front, which claims 900 fighters, could send 300"
    return not FINITE.isdisjoint(words) or (cue.lemma in CLAUSAL and any(word.endswith("ed") for word in words[1:]))


def _past_setting(page: Page, sentence: Sentence, first: int) -> int:
    """Past "in a statement on Friday", "at NATO headquarters,"."""
    limit = min(sentence.last, first + 12)
    last = first
    for at in range(first, limit):
        if page.words[at] == ",":
            return at + 1
        if page.lowers[at] in SETTINGS:
            last = at + 1
    if last > first:
        return last
    for mention in mentions_between(page, page.starts[first], page.ends[limit - 1]):
        if mention.first > first + 2:
            return mention.first
    return first
