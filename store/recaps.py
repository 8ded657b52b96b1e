"""What a paragraph only sums up again: "Yesterday in short: 57 dead", "Recap: 342 dead as of last night". Pure.

What stands there was told, unless nobody had: then it is told late, and stays news.
"""

import re
from functools import lru_cache

from store.models import Article, Claim
from store.paragraphs import paragraph_before

RECAP = frozenset({"recap"})
_WHEN = r"(?:yesterday|last night|overnight|the night|the day|so far|until now|this week|the week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SUMMED = r"(?:in short|in brief|at a glance|in summary|in review|summed up|in numbers|in a nutshell)"
_LABEL = re.compile(
    rf"(?:^|\n|\*)\W*(?:\d{{1,2}}[:.]\d\d\W+)?(?:{_WHEN}(?:'s news|'s events)? {_SUMMED}|(?:quick |short )?recap(?: of [^:.\n]{{1,40}})?|catching up"
    rf"|(?:what|all) (?:we|was|is|had been) (?:know|knew|known) (?:{_WHEN}|as of [^:.\n]{{1,30}})|the story so far|for those (?:just )?(?:waking(?: up)?|joining)[^:.\n]{{0,30}}"
    rf"|for the (?:early|late|night) (?:shift|risers?)|previously|what happened {_WHEN}|in case you missed it)[^:.\n]{{0,30}}:",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\bwho on (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:said|gave|counted|spoke of|put)\b|\bas (?:is|was) known\b"
    r"|\bwhen (?:the )?[\w ]{2,40} (?:still )?said \d",
    re.IGNORECASE,
)


def sums_up(article: Article, claim: Claim) -> bool:
    """Does the claim stand behind the label of a recap in its paragraph, or in words of what one said on an earlier day?"""
    if not claim.evidence:
        return False
    sentence = claim.evidence[0]
    return _is_summed_up(paragraph_before(article.text, sentence), sentence.text)


@lru_cache(maxsize=100)  # the claims of a sentence share it
def _is_summed_up(before: str, sentence: str) -> bool:
    return _LABEL.search(before + sentence) is not None or _THEN.search(sentence) is not None
