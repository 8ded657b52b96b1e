"""What a line of a digest needs beside its claim to be understood by itself: the headline, or the sentence. Pure."""

from bot.excerpts import SHORTEST
from bot.sayings import POINTING
from store.models import Claim, Event, Figure, Statement
from store.rows import Stored

LONGEST = 90
_AMPLE = LONGEST + 20  # with the marks around it
_FRAGMENT = 5  # words: "on the high side" says nothing without what it was said of
_WORDS = frozenset(
    {"ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"}
)  # what is refused, asked or offered stands in the sentence alone
_BOTH = 2  # who meet, call or fight each other
_AT_LARGE = frozenset({"magnitude", "depth", "category", "wind", "water", "area"})


def beside(stored: Stored[Claim], room: int = _AMPLE) -> str:
    """`` · in “headline”``, or the sentence, in at most ``room`` code points, where the claim alone does not tell what it is about; else nothing."""
    claim = stored.claim
    if isinstance(claim, Event) and stands_alone(claim) and _lacks_content(claim):
        return _within(" · “{}”", stored.evidence.text if stored.evidence else "", room)
    return "" if stands_alone(claim) else _within(" · in “{}”", stored.article.title or "", room)


def _lacks_content(event: Event) -> bool:
    """Does it name who, and not what: "Refusal: the bloc", "Seizure: Orlia"? A meeting of two and a disaster tell enough."""
    if event.recipient or event.event == "HAZARD":
        return False
    return event.event in _WORDS or (not event.place and len(event.actor) < _BOTH)


def _within(shape: str, text: str, room: int) -> str:
    words = " ".join(text.split())
    most = min(room - len(shape) + 2, LONGEST)
    if len(words) <= most:
        return shape.format(words) if words else ""
    return shape.format(f"{words[: most - 1].rstrip()}…") if most >= SHORTEST else ""


def stands_alone(claim: Claim) -> bool:
    """Does it tell where, or of whom by name? A statement: does it say more than a few words, of what it names itself?"""
    if isinstance(claim, Statement):
        words = claim.content.split()
        named = (claim.speaker or claim.speaker_text or "")[:1].isupper()
        return named and len(words) > _FRAGMENT and words[0].strip("“\"'").casefold() not in POINTING
    if claim.place:
        return True
    if isinstance(claim, Figure):
        return claim.measure not in _AT_LARGE and any(map(_is_name, (claim.holder, claim.origin)))
    return any(map(_is_name, (*claim.actor, *claim.recipient)))


def _is_name(words: str | None) -> bool:
    """Has it a capital? "The guards" and "enemy" could be of any crisis."""
    return bool(words) and any(word[0].isupper() for word in (words or "").split() if word not in ("The", "A", "An"))
