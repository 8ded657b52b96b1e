"""Who gives the answers of "Question: …" and "Answer: …": the one person whom the words before the first question say so of.

In: a page whose layout marked turns. Out: the person and the words for him, or None where nobody or more than one is told of, or
the one who is told of may be who asked.
"""

from store.reading.page import Mention, Page, Sentence
from store.reading.text.clauses import mentions_between

ASKED = frozenset(
    "question questions interview interviewed interviewing answers answered answering asked q&a conversation".split()
)
ANSWERING = frozenset(
    "answered answers answering replied replies responded took takes fielded fields gave gives".split()
)
ASKING = frozenset("asked asks interviewed interviews put puts questioned posed".split())  # behind his name, he asks
WITH = 6  # tokens of "an interview with the minister, X"
NEAR = 3  # sentences before the first question
TOP = 2  # a headline and the line below it: "Interview with X"


def answerer(page: Page) -> tuple[str, str] | None:
    """The person who answers, with the words that name him."""
    turn = next((at for at, sentence in enumerate(page.sentences) if sentence.kind == "turn"), 0)
    rows = [*range(turn - 1, max(-1, turn - 1 - NEAR), -1), *range(min(TOP, turn))]
    for row in rows:
        sentence = page.sentences[row]
        if ASKED.isdisjoint(page.lowers[sentence.first : sentence.last]):
            continue
        told = _people(page, sentence)
        if told:
            return _only(page, sentence, told)
    return None


def _only(page: Page, sentence: Sentence, told: list[Mention]) -> tuple[str, str] | None:
    """The one person who is told of, where the sentence says that he answers."""
    one = told[0]
    if any(other.actor != one.actor for other in told) or not _answers(page, sentence, one):
        return None
    return one.actor, page.text[one.start : one.end]


def _answers(page: Page, sentence: Sentence, one: Mention) -> bool:
    """Whether the person takes questions, or is whom an interview is with, and does not put them."""
    behind = page.lowers[one.last : sentence.last]
    if not ANSWERING.isdisjoint(behind):
        return ASKING.isdisjoint(behind)
    return "with" in page.lowers[max(sentence.first, one.first - WITH) : one.first]


def _people(page: Page, sentence: Sentence) -> list[Mention]:
    """Where a sentence names persons."""
    near = mentions_between(page, sentence.start, sentence.end)
    return [m for m in near if page.actors[m.actor].kind == "person" and m.kind != "pronoun"]
