"""Who gives the answers of "Question: …" and "Answer: …": the one person whom the words before the first question say so of.

In: a page whose layout marked turns. Out: the person and the words for him, or None where nobody or more than one is told of.
"""

from store.reading.page import Page, Sentence
from store.reading.text.clauses import mentions_between

ASKED = frozenset(
    "question questions interview interviewed interviewing answers answered answering asked q&a conversation".split()
)
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
            return next(iter(told.items())) if len(told) == 1 else None
    return None


def _people(page: Page, sentence: Sentence) -> dict[str, str]:
    """The persons whom a sentence names, with the first words for each."""
    found: dict[str, str] = {}
    for mention in mentions_between(page, sentence.start, sentence.end):
        if page.actors[mention.actor].kind == "person" and mention.kind != "pronoun":
            found.setdefault(mention.actor, page.text[mention.start : mention.end])
    return found
