"""What an article tells as over when its news began: "They had released 13 people", "Five hostages had been released", "Restok had said four dead". Pure.

Where the desk knows the story it was told of that, whatever words it was told in; of a story it does not know it may be the first news.
What somebody says had happened is his news, and "by nightfall rebels had taken the town" is how far they have come.
"""

import re
from collections.abc import Sequence

from store.models import Claim, Event, Figure
from store.story import share_two_names
from store.threads import Thread, Verdict, sentence_of

HAD_DONE = frozenset({"had done"})
"""The cue of such a claim (``Observed.cues``)."""
_NEWS = ("NEW", "CHANGED", "CONTRADICTED")
_ADVERBS = r"(?:(?:\w+ly|already|also|earlier|since|just|all|both|once|first|by then|until then) ){0,2}"
_VERB = r"(?:\w+(?:ed|en|wn)|lost|shot|held|sent|put|found|left|begun|brought|told|cut|hit|killed|led|fled|made|seen|set|met|won|sunk|hurt)"
_SAYING = r"(?:said|spoken of|put|reported|claimed|announced|told of)"
_BEFORE = re.compile(rf"\bhad {_ADVERBS}(?:been {_ADVERBS})?$")  # right before an event's verb
_BEFORE_NUMBER = re.compile(rf"\bhad {_ADVERBS}(?:been )?(?:{_VERB}|{_SAYING})(?: [\w-]+){{0,2}} $")
_BEHIND_NUMBER = re.compile(rf"^(?: [\w-]+){{0,2}} had {_ADVERBS}(?:been {_VERB}|{_VERB})\b")
_SPOKEN = re.compile(
    r"\b(?:said|says|say|tells?|told|according to|reported|claim(?:s|ed)|announced|add(?:s|ed)|confirm(?:s|ed)|reveal(?:s|ed)|admit(?:s|ted)|acknowledge[sd]?|emerge[sd]|found that)\b",
    re.IGNORECASE,
)
_BY_NOW = re.compile(r"\bby\b|\b(?:up|down) from\b", re.IGNORECASE)
_SO_SAID = re.compile(rf"^[^,;:]{{2,60}}\bhad {_ADVERBS}{_SAYING} $")  # and no more than who and when


def is_had_done(claim: Claim) -> bool:
    """Does the narrator tell the event or number itself in the pluperfect?"""
    if not isinstance(claim, Event | Figure) or not claim.cue:
        return False
    sentence = sentence_of(claim)
    before, cue, behind = sentence.partition(claim.cue)
    if "had " not in sentence or not cue or _BY_NOW.search(sentence):
        return False
    if isinstance(claim, Figure) and _SO_SAID.search(before):
        return True
    if claim.speaker or _SPOKEN.search(sentence):
        return False
    if isinstance(claim, Event):
        return _BEFORE.search(before) is not None
    return _BEFORE_NUMBER.search(before) is not None or _BEHIND_NUMBER.search(behind) is not None


def over_then(verdict: Verdict, threads: Sequence[Thread], before: Sequence[Verdict]) -> Verdict:
    """``verdict``, or none for the desk where its claim was over when the article's news began and the desk knows the story: from an
    older article that shares two names, or since it had been told what one of the article's claims judged ``before`` tells.
    """
    seen = verdict.seen
    if verdict.reason not in _NEWS or HAD_DONE.isdisjoint(seen.cues):
        return verdict
    older = (t for t in threads if t.now.article != seen.article and t.now.at < seen.at)
    if any(share_two_names(t.now.story, seen.story) for t in older) or any(map(_was_known, before)):
        return Verdict(seen, "BACKGROUND", "over when the article's news began", None, compared=verdict.compared)
    return verdict


def _was_known(verdict: Verdict) -> bool:
    """Had another article told what the claim of the verdict tells?"""
    return verdict.thread is not None and any(value.article != verdict.seen.article for value in verdict.thread.values)
