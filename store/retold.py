"""What an article tells again because it looks over several stories. Pure.

A paper's last page ("**Elsewhere.** …", "**Rhozan.** …") and its review of a week tell what the desk was told: the same value there is known on
looser evidence. What comes in numbers (store/series.py) has headings too, and tells of today.
"""

import re
from functools import lru_cache

from store.models import Article, Claim
from store.paragraphs import line_around

RETOLD = frozenset({"retold"})
"""The cue of such a claim (``Observed.cues``)."""
_RUN_IN = re.compile(r"(?:^|\n)\*\*[A-ZÀ-Þ][^*\n]{2,60}[.:]\*\*")
_CREDIT = re.compile(r"\(\*[A-ZÀ-Þ][^*\n]{2,40}\*\)")  # an agency in brackets: a paragraph in short
_STORIES = 2  # headings from which all of an article looks over


def is_retold(article: Article, claim: Claim) -> bool:
    """Does the claim stand in an article of several stories, behind the heading of another one, or in one paragraph with an agency's name?"""
    if looks_over(article.text):
        return True
    if not claim.evidence:
        return False
    low, high = line_around(article.text, claim.evidence[0].start, claim.evidence[0].end)
    paragraph = article.text[low:high]
    return bool(_RUN_IN.match(paragraph) or _CREDIT.search(paragraph))


@lru_cache(maxsize=2)  # the claims of an article share its text
def looks_over(text: str) -> bool:
    """Does the text tell of several stories under headings of their own?"""
    return "**" in text and len(_RUN_IN.findall(text)) >= _STORIES
