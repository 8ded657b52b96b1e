"""The numbers that a text tells as wrong beside one that it sets right: "79 dead, not 87", "to 79 from 87", "The figure of 87 was wrong". Pure."""

import re

from store.models import Article, Evidence

_NEAR = 240  # code points before and behind a sentence in which the wrong number may be told
_NUMBER = r"(?:about |some |around |the |at )*(\d[\d,]*)\b(?!\.\d)"
_INSTEAD = re.compile(rf"\b(?:not|instead of|rather than|from) {_NUMBER}", re.IGNORECASE)
_WRONG = re.compile(
    r"\b(?:figures?|tolls?|numbers?|counts?|totals?|tall(?:y|ies)) (?:of|at) (\d[\d,]*)\b[^.]*\b(?:wrong|too high|too low|error|mistake)"
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
    return frozenset([float(number.replace(",", "")) for number in told])
