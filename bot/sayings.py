"""A saying in one line that can be read without its article: its words, or the whole sentence where they are a scrap of it. Pure."""

import re

from store.models import Statement

FIRST = 100  # code points before which a text's first sentence begins
POINTING = frozenset("it its he his she her they their this that these those".split())
_HANGING = POINTING | {"him", "them", "us", "me", "so", "neither", "nothing"}
_VALUED = re.compile(
    r"(?:the|its|their|his|her) (?:[\w-]+ ){1,3}(?:at|as) [\d“\"]|\d[\d,.]* [\w-]+(?:,|$)"
)  # "put the number at 31", "said 20 kilometres"
_BIDDING = ("recommend", "instruct", "order", "demand", "urge", "propose", "insist")  # what is bidden is not yet so
_DENYING = (
    "deny",
    "denie",
    "reject",
    "dismiss",
    "refut",
    "rule",
    "disput",
    "doubt",
    "question",
)  # what is denied is not so
_STAMP = re.compile(
    r"^[-*_#>\s]*\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?[*_:\s]+", re.IGNORECASE
)  # of a live blog's entry: "**12:55** The base says"
_MARKS = re.compile(r"^(?:[-*•–—>#]+\s+)+|\*\*|__")  # of a list, a heading and emphasis
_DATELINE = re.compile(r"^[^()\d]{2,40}(?:\d[^()]{0,20})?\([^()]{2,40}\) ?[-–—]+ (?=\S)")  # "PEMBA, 14 Jan (Wire) – "
_LONGEST = 40  # words of a sentence that stands for its scrap


def saying(said: Statement) -> str:
    """The words of ``said``, in quotation marks where they are its speaker's; the sentence where these tell nothing alone: “take note”,
    "the building not be occupied", "it would rise".
    """
    content = one_line(said.content).rstrip(",")
    sentence = bare(said.evidence[0].text) if said.evidence else ""
    if sentence and _is_scrap(said, content) and len(sentence.split()) <= _LONGEST:
        return sentence
    return f"“{content}”" if said.direct else content


def _is_scrap(said: Statement, content: str) -> bool:
    """Is it a part of a sentence that begins in the middle, about an "it", a value put to something, or what somebody only bids to be so or denies?"""
    if said.direct:
        return content[:1].islower()
    first = content.split(" ", 1)[0].lower().rstrip(",.;:")
    return first in _HANGING or bool(_VALUED.match(content)) or (said.cue or "").lower().startswith(_BIDDING + _DENYING)


def bare(text: str) -> str:
    """A sentence on one line, without a dateline, a live entry's hour and the marks of a list or of emphasis."""
    return _DATELINE.sub("", _MARKS.sub("", _STAMP.sub("", one_line(text))))


def one_line(text: str) -> str:
    """What an article breaks over lines, on one: a quotation ends where a platform's line does."""
    return " ".join(text.split())
