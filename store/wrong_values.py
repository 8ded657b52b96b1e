"""The numbers that a text tells as wrong beside one that it sets right: "79 dead, not 87", "to 79 from 87", "The figure of 87 was wrong". Pure."""

import re

from store.models import Article, Evidence
from store.old_values import number_of
from store.reading.text.numerals import NUMBER

_NEAR = 240  # code points before and behind a sentence in which the wrong number may be told
_NUMBER = r"(?:about |some |around |the |at )*(\d[\d,]*)\b(?!\.\d)"
_INSTEAD = re.compile(rf"\b(?:not|instead of|rather than|from) {_NUMBER}", re.IGNORECASE)
_COUNT = r"(?:figures?|tolls?|numbers?|counts?|totals?|tall(?:y|ies)|estimates?)"
_NOT_RIGHT = r"(?:wrong|incorrect|too (?:high|low)|errors?|mistakes?|superseded|obsolete|outdated|out of date|no longer (?:valid|stands|holds)|double[- ](?:entry|entries|count(?:s|ed|ing)?)|counted twice|slip|referred (?:only )?to)\b"
_PLACED = re.compile(  # "the figure for Harzan of 9 March (38) contained nine persons who"
    rf"\b{_COUNT} (?:for|of|in|from) (?P<place>[A-ZÀ-Þ][^\d(),.;:]{{1,40}}?)(?: (?:of|on|given on|from) [^(),.;:]{{1,30}})? \((?P<number>\d[\d,]*)\)"
)
_NEVER = re.compile(rf"\b(?:{_COUNT}\b[^.;]{{0,60}}?|there) (?:was|were) never (?P<number>{NUMBER})\b", re.IGNORECASE)
_PARAGRAPH = 600  # code points before a sentence in which its paragraph says what a number "was never"
_CALLED_WRONG = re.compile(
    rf"\s*(?:The|That|Its|An?) (?:[a-z]+ )?{_COUNT} (?:of|at) (?P<number>\d[\d,]*)\b[^.]*\b{_NOT_RIGHT}"
)
_WRONG = re.compile(
    rf"\b{_COUNT} (?:of|at) (\d[\d,]*)\b[^.]*\b{_NOT_RIGHT}"
    r"|\b(?:gave|given|put|reported|stated|announced)\b[^.\d]*\b(?:as|at|of) (\d[\d,]*)\b",
    re.IGNORECASE,
)


def wrong_values(article: Article, sentence: Evidence) -> frozenset[float]:
    """The numbers that the sentence, the headline or what stands around the sentence calls the ones of before."""
    around = article.text[max(0, sentence.start - _NEAR) : sentence.start], article.text[sentence.end :][:_NEAR]
    told = [
        *_INSTEAD.findall(f"{article.title or ''} . {sentence.text}"),
        *[number for text in (*around, sentence.text) for pair in _WRONG.findall(text) for number in pair if number],
    ]
    return frozenset([float(number.replace(",", "")) for number in told]) | never_so(article.text, sentence)


def never_so(text: str, sentence: Evidence) -> frozenset[float]:
    """The numbers of which the paragraph says before the sentence that they never were: "the number of men caught was never nineteen"."""
    before = text[max(0, sentence.start - _PARAGRAPH) : sentence.start].rpartition("\n")[2]
    if " never " not in before:
        return frozenset()
    return frozenset(number_of(one["number"]) for one in _NEVER.finditer(before))


def of_places(text: str) -> dict[str, float]:
    """The places whose number a text calls wrong, with that number: "the figure for Harzan of 9 March (38) contained nine persons who"."""
    return {one["place"]: float(one["number"].replace(",", "")) for one in _PLACED.finditer(text)}


def is_called_wrong(behind: str) -> bool:
    """Does the text ``behind`` a sentence open with a number that it calls wrong: "The figure of 40 given on Monday arose from an error"?"""
    return bool(_CALLED_WRONG.match(behind[:_NEAR]))
