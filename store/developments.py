"""Claims plus what was known -> developments with a reason. Pure: records in, records out, no clock, no store.

``judge`` compares what an article says with the threads that could be about the same fact (the caller finds them) and
returns a verdict: the reason, the rule that decided, and the thread as it is afterwards.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from store.event_news import judge_event
from store.figure_news import judge_figure
from store.likeness import Parents
from store.looking_back import only_recounts
from store.models import Event, Figure, Statement
from store.scraps import says_nothing
from store.statement_news import judge_statement
from store.threads import Observed, Thread, Verdict, alone, sentence_of

_OLD = timedelta(days=10)  # what is older is told to explain what is new
_DISCLOSED = re.compile(  # by whom or what an old deed is only now known
    r"(?<!\bhad )(?<!\bhave )\b(?:reveal(?:s|ed)|emerge[sd]|found that|confirm(?:s|ed)|admit(?:s|ted)|acknowledge[sd]|disclose[sd]|(?:came|come) to light"
    r"|(?:was|were|been) (?:revealed|found|confirmed|admitted|disclosed|discovered)|uncovered|unearthed)\b",
    re.IGNORECASE,
)

_RUMOUR = re.compile(
    r"\b(?:reject|den|dismiss|quash|debunk|scotch)(?:s|ed|ing|y|ies|ied)? (?:the |these |such |all )?(?:rumou?rs?|reports?|messages?|posts?|claims?)\b"
    r"|\bnot to (?:spread|share|believe|forward|pass on|heed)\b|\b(?:hoax|fake (?:messages?|news|posts?|alerts?)|false rumou?rs?)\b",
    re.IGNORECASE,
)

_UNCONFIRMED = re.compile(
    r"\b(?:(?:is|are|was|were|has|have) not (?:yet |been |so far )*(?:confirmed|verified|certified|established)|remains? (?:unconfirmed|unverified|unproven)"
    r"|(?:could|can) ?not (?:be )?(?:confirm|verif)\w*|unconfirmed|reported (?:in|by) (?:the|some|several) (?:press|media|papers|newspapers))\b",
    re.IGNORECASE,
)

__all__ = ["Observed", "Thread", "Verdict", "background", "judge"]


def judge(
    seen: Observed, threads: Sequence[Thread], parents: Parents, siblings: Sequence[Observed] = (), new_id: str = ""
) -> Verdict:
    """Decide what ``seen`` does to ``threads`` (candidates, any order). ``siblings``: other claims of the same article.

    ``parents`` gives the wider places of a place. ``new_id`` names the thread that is opened when there is one to open.
    """
    claim = seen.claim
    if rule := background(seen):
        return Verdict(seen, "BACKGROUND", rule, None)
    compared = tuple([t.id for t in threads])
    if isinstance(claim, Figure):
        verdict = judge_figure(seen, claim, threads, parents, siblings, new_id)
    elif isinstance(claim, Event):
        verdict = judge_event(seen, claim, threads, parents, new_id)
    else:
        verdict = judge_statement(seen, claim, threads, new_id)
    if verdict.reason == "CORROBORATED" and (rule := _confirms_nothing(seen, siblings)):
        verdict = alone(verdict, rule)
    return replace(verdict, compared=compared)


def background(seen: Observed) -> str | None:
    """Why a claim is no news whatever was known, or None: then it need not be compared."""
    claim = seen.claim
    if "known" in seen.cues:
        return "told as known, to date something else"
    if isinstance(claim, Statement):
        return "carried by its sentence's figure or event" if seen.carried else says_nothing(claim, seen.at.year)
    if seen.carried:
        return "carried by its sentence's figure"
    if claim.modality in ("historical", "hypothetical"):
        return claim.modality
    if isinstance(claim, Event) and claim.event != "HAZARD" and claim.modality == "asserted" and _is_old(seen, claim):
        return "done long before the article"
    if isinstance(claim, Event) and claim.event == "HAZARD" and (claim.modality == "denied" or _is_rumour(claim)):
        return "a disaster named inside a denial"
    if isinstance(claim, Figure) and "miscount" in seen.cues:
        return "how many were counted wrongly"
    if isinstance(claim, Figure) and claim.low is None and claim.high is None:
        return "no number"
    return None


def _confirms_nothing(seen: Observed, siblings: Sequence[Observed]) -> str | None:
    """Why a claim that tells what another newsroom told is no second voice, or None."""
    if isinstance(seen.claim, Figure) and _UNCONFIRMED.search(sentence_of(seen.claim)):
        return "told as not confirmed"
    return only_recounts(seen, siblings)


def _is_rumour(claim: Event) -> bool:
    """Is it what a rumour tells that the sentence rejects, or a message that nobody is to pass on?"""
    unsure = claim.modality in ("alleged", "forecast")
    return unsure and bool(_RUMOUR.search(sentence_of(claim)))


def _is_old(seen: Observed, claim: Event) -> bool:
    """Was it over more than ten days before it was told: "last month he dismissed the commander"? Not where its sentence discloses it."""
    last = claim.enddate or claim.date
    if last is None or date.fromisoformat(last) >= seen.at.date() - _OLD:
        return False
    return not _DISCLOSED.search(sentence_of(claim))
