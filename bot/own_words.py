"""The text's own words in a line: a reader sees at once what a claim was read from. Pure."""

from bot.alone import beside, stands_alone
from bot.excerpts import SHORTEST, excerpt
from bot.reply import Piece, Strong
from bot.sayings import FIRST, bare
from bot.wording import how_sure
from store.models import Claim, Event, Figure
from store.rows import Stored

_QUOTES = ('"', "“", "”", "‘", "'", "«")
_BEGINNING = 5  # letters of a name that its adjective shares
_SHORT = 3
LONGEST = 170  # code points of a sentence in an answer, which has more room than a digest's line
BESIDE = " · “"  # between what we took from a sentence and its words
_MARKS = 2  # code points of “ and ”


def quoted(event: Claim, room: int, *, leads: bool = True) -> tuple[Piece, ...]:
    """What happened as its sentence says it, the cue strong, in ``room`` code points: no code of ours says it as exactly. The first
    sentence of an article begins with its news, whatever else it tells, unless that is shown already (not ``leads``). Nothing for other
    claims, and for what was read before cues were kept.
    """
    if not isinstance(event, Event) or not event.cue or not event.evidence:
        return ()
    sure = f" ({how_sure(event)})" if how_sure(event) else ""
    sentence, first = event.evidence[0].text, event.evidence[0].start < FIRST
    words = excerpt(sentence, None if leads and first else event.cue, room - _MARKS - len(sure))
    if not words:
        return ()
    if bare(event.cue) not in words:
        sure = ""  # which is said of another clause
    opening, closing = ("", "") if words.startswith(_QUOTES) else ("“", "”")  # a quotation has marks of its own
    return (opening, *_stressed(words, bare(event.cue)), closing + sure)


def _stressed(words: str, cue: str) -> tuple[Piece, ...]:
    before, told, behind = words.partition(cue)
    return (before, Strong(told), behind) if told else (words,)


def around(stored: Stored[Claim], room: int) -> str:
    """`` · “sentence”`` of a figure, or `` · in “headline”`` where its sentence has no name of that by which a reader would know it."""
    figure = stored.claim
    if not isinstance(figure, Figure) or not figure.cue or not stored.evidence:
        return beside(stored, room)
    words = excerpt(stored.evidence.text, figure.cue, room - len(BESIDE) - 1)
    title = stored.article.title
    if len(words) >= SHORTEST and (stands_alone(figure) or not title or _beginnings(words) & _beginnings(title)):
        return f"{BESIDE}{words}”"
    return beside(stored, room)


def _beginnings(words: str) -> frozenset[str]:
    """How the names in ``words`` begin: Tarvia's crisis is that of the Tarvian army."""
    named = (word.strip("“”\"'‘’(),.;:*") for word in words.split())
    return frozenset(word[:_BEGINNING].casefold() for word in named if len(word) > _SHORT and word[0].isupper())


def shown_in(claim: Claim, words: str) -> bool:
    """Do ``words`` of the same sentence say the deed that ``claim`` is?"""
    return isinstance(claim, Event) and bool(claim.cue) and bare(claim.cue or "") in words
