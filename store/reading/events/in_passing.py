"""Nouns of the crisis that a text goes on about: "killed in the uprising", "the first hour of the riot", "what a siege is" tell nothing new.

In: a page, its sentence, the match of a noun and whether anybody is linked to it. Out: whether it only stands there for what the reader knows.
"""

from store.reading.events.match import Match
from store.reading.page import Page, Sentence
from store.reading.text.grammar import KNOWN

LASTING = frozenset(("riot", "restrict"))  # modes of what goes on for days and is named again and again
IT_WAS = (["it", "was", "a"], ["it", "was", "an"], ["this", "was", "a"])
BEGINS = frozenset(
    """began begins begun start starts started erupted erupts break breaks broke broken flared flares flare spread spreads resumed resumes
    entered enters occurred happened reported took followed""".split()
)
OPENS = 4  # tokens before the noun in which its article stands: "the two-day military mutiny"
VERB = 9  # tokens behind it in which its verb stands: "the revolt over unpaid wages began"
ENDS = frozenset((",", ".", ";", ":", "—", "–", "which", "that", "who", "where", "as", "and", "but"))


def in_passing(page: Page, sentence: Sentence, match: Match, *, linked: bool) -> bool:
    """Whether the noun is known and nothing is told of its beginning; in a headline, or where its doers are named, it is news."""
    if page.lowers[sentence.first : match.at] in IT_WAS:
        return True  # "It was a coup that failed by small things"
    if match.trigger.rule.mode not in LASTING or linked or sentence.kind == "headline":
        return False
    before = page.lowers[max(sentence.first, match.at - OPENS) : match.at]
    if "what" in before and page.lowers[match.end : match.end + 1] in (["is"], ["means"], ["was"]):
        return True  # "learns what a siege is"
    pointed = next((i for i in range(len(before) - 1, -1, -1) if before[i] in KNOWN), None)
    return pointed is not None and _adjectives(before[pointed + 1 :]) and not _begins(page, sentence, match)


def _adjectives(between: list[str]) -> bool:
    """Whether nothing but describing words stands between the article and the noun."""
    return all(word[0].isalnum() and word not in ("of", "in", "by", "to", "with", "for", "and") for word in between)


def _begins(page: Page, sentence: Sentence, match: Match) -> bool:
    """Whether the noun's own verb tells that it broke out, spread or took place."""
    for word in page.lowers[match.end : min(sentence.last, match.end + VERB)]:
        if word in ENDS:
            return False
        if word in BEGINS:
            return True
    return False
