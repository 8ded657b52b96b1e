"""Numbers that are all that somebody says: "reports 46 cases", "officials say 61", "put the toll at 40", "gave a toll of 40".

In: a page, the sentence, the token after the verb, its cue and where what is said ends. Out: (start, end) as code points, or None.
"""

from store.reading.attribution.bare import SURE, Span, span
from store.reading.attribution.ends import has_verb
from store.reading.attribution.lexicon import Cue, Cues
from store.reading.dates.days import WEEKDAYS
from store.reading.page import Page, Sentence
from store.reading.text.grammar import FINITE, HAVE, PERIODS

PLACING = frozenset(("put", "set"))
MARKS = frozenset(',.;:“”"')
NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty dozen dozens scores hundreds thousands fewer".split()
)
VALUING = frozenset(("at", "nearer", "closer", "above", "below", "over", "under"))  # "put the toll nearer 600"
STANDINGS = (["them"], ["it"], ["this"], ["that"], ["theirs"])  # "UN monitors put them at 5,000"
DAYS = frozenset(("on", "late", "early", "last", "this"))
LASTING = frozenset(
    "minutes hours days nights weeks months years".split()
)  # "announced after three hours with X" counts nothing
CLOCK = PERIODS | frozenset(
    "at on around about shortly just before after by towards half quarter past noon midnight dawn a an the this : . p.m. a.m. pm am o'clock o’clock gmt local time hour minute".split()
)  # what an hour is told with
HOUR = 12  # tokens of "at 12:30 on Monday that"
SINCE = frozenset(("later", "earlier", "afterwards", "ago"))
THINGS_END = frozenset(("that", "which", "who", "whose", "whom", "to"))
FOR = frozenset(("after", "for", "within", "following"))
VERBLESS = frozenset(".,;:?!")
NEAR = 6  # tokens after a verb of counting in which the number stands
FAR = 14  # tokens after "put" in which "the toll at" stands


def amount(page: Page, sentence: Sentence, first: int, cue: Cue, table: Cues, end: int) -> Span | None:
    """What is said where a number follows the verb."""
    if cue.kind == "count":
        return _counted(page, sentence, first, cue, end)
    words = page.lowers[first : min(sentence.last, first + FAR)]
    if words[:1] == ["that"]:
        return None  # "estimate that over 100,000 are there" is a clause
    if cue.lemma == "give":
        toll = not table.puts.isdisjoint(words[:NEAR]) and _has_number(words)
        return span(page, sentence, first, end) if toll else None
    if cue.lemma in PLACING and _has_number(words[:1]):
        return None  # "put 1,000 soldiers at the disposal of the office"
    at = next((i for i, word in enumerate(words) if word in VALUING), 0)
    valued = not table.puts.isdisjoint(words[:at]) or (words[:at] in STANDINGS and _has_number(words[at : at + NEAR]))
    return span(page, sentence, first, end) if at and valued else None


def adds_things(page: Page, sentence: Sentence, first: int) -> bool:
    """``added 72 runs``, ``had added three finds that belong to victims``; not ``had added three men were lost``."""
    if page.words[first][0].isdigit():
        return True
    if page.lowers[first] not in NUMBERS or page.lowers[first - 2] not in HAVE:
        return False
    ends = (
        at for at in range(first, sentence.last) if page.lowers[at] in THINGS_END or not page.words[at][0].isalnum()
    )
    return not has_verb(page, first + 2, next(ends, sentence.last))


def _counted(page: Page, sentence: Sentence, first: int, cue: Cue, end: int) -> Span | None:
    sure = cue.lemma in SURE
    near = page.lowers[first : min(sentence.last, first + (1 if sure else NEAR))]
    near = [word for at, word in enumerate(near) if not _lasts(near, at)]
    stop = next((i for i, word in enumerate(near) if word in FINITE or word in ("since", "in", "by")), len(near))
    if sure and page.words[first + 1 : first + 2] and page.words[first + 1] not in VERBLESS:
        return None  # "said 31 people were killed" is a clause
    if not near:
        return None
    counts = near[0] != "that" and near[0] not in MARKS and _has_number(near[:stop])
    dated = counts and _is_dated(page.lowers[first : min(sentence.last, first + HOUR)])
    return (page.starts[first], end) if counts and not dated else None


def _is_dated(words: list[str]) -> bool:
    """Whether only a time stands between the verb and its "that": "announced on 28 November that", "at 12:30 on Monday that"."""
    if "that" not in words:
        return False
    early = "that" in words[:NEAR] and (words[0] in DAYS or words[0] in WEEKDAYS)
    return early or _is_time(words[: words.index("that")])


def _is_time(words: list[str]) -> bool:
    """Whether words only tell when: "announced at 12:30 that", "shortly after nine that", "an hour later that"; not "43 that were"."""
    led = words[:1] and (words[0] in CLOCK or words[-1] in SINCE)
    return bool(led) and all(
        w in CLOCK or w in SINCE or w in LASTING or w in NUMBERS or w in WEEKDAYS or w[0].isdigit() for w in words
    )


def _has_number(words: list[str]) -> bool:
    return any(word[0].isdigit() or word in NUMBERS for word in words)


def _lasts(words: list[str], at: int) -> bool:
    """Whether a number says for how long: "announced on Monday after three hours with X"."""
    return at > 0 and words[at - 1] in FOR and not LASTING.isdisjoint(words[at + 1 : at + 2])
