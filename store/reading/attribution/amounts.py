"""Numbers that are all that somebody says: "reports 46 cases", "officials say 61", "put the toll at 40", "gave a toll of 40".

In: a page, the sentence, the token after the verb, its cue and where what is said ends. Out: (start, end) as code points, or None.
"""

from store.reading.attribution.bare import SURE, Span, span
from store.reading.attribution.lexicon import Cue, Cues
from store.reading.dates.days import WEEKDAYS
from store.reading.page import Page, Sentence
from store.reading.text.grammar import FINITE

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


def _counted(page: Page, sentence: Sentence, first: int, cue: Cue, end: int) -> Span | None:
    sure = cue.lemma in SURE
    near = page.lowers[first : min(sentence.last, first + (1 if sure else NEAR))]
    near = [word for at, word in enumerate(near) if not _lasts(near, at)]
    stop = next((i for i, word in enumerate(near) if word in FINITE or word in ("since", "in", "by")), len(near))
    if sure and page.words[first + 1 : first + 2] and page.words[first + 1] not in VERBLESS:
        return None  # "said 31 people were killed" is a clause
    if not near:
        return None
    dated = "that" in near and (near[0] in DAYS or near[0] in WEEKDAYS)  # "announced on 28 November that"
    counts = near[0] != "that" and not dated and near[0] not in MARKS and _has_number(near[:stop])
    return (page.starts[first], end) if counts else None


def _has_number(words: list[str]) -> bool:
    return any(word[0].isdigit() or word in NUMBERS for word in words)


def _lasts(words: list[str], at: int) -> bool:
    """Whether a number says for how long: "announced on Monday after three hours with X"."""
    return at > 0 and words[at - 1] in FOR and not LASTING.isdisjoint(words[at + 1 : at + 2])
