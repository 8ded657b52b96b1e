"""Threads: one fact as one side tells it, through time, and the moves a claim can make on one. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from store.models import Claim, Statement, Trace

Reason = Literal["NEW", "CHANGED", "CORROBORATED", "CONTRADICTED", "CORRECTED", "RETRACTED", "REPEAT", "BACKGROUND"]
NOT_NEWS: frozenset[Reason] = frozenset({"REPEAT", "BACKGROUND"})
Setting = Literal["hazard", "conflict"]


@dataclass(frozen=True, slots=True)
class Observed:
    """One claim as it was met: by whom published (``family``) and when (``at``, aware).

    ``cues`` are the kinds of store/cues.py found in its sentence; ``setting`` is what the article is about;
    ``story`` are the words of what the article is about. ``carried`` says that the same sentence gave a figure or event that
    carries the news of this statement, or of an attack that names nobody and no place. ``wrong`` are the numbers that a text
    which corrects calls the ones of before. ``beside`` is the paragraph of a claim that takes words back; ``scene`` are the names of a
    figure's own paragraph, which no thread keeps.
    """

    id: str
    claim: Claim
    article: str
    family: str
    at: datetime
    cues: frozenset[str] = frozenset()
    setting: Setting | None = None
    carried: bool = False
    story: frozenset[str] = frozenset()
    wrong: frozenset[float] = frozenset()
    beside: str = ""
    scene: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Thread:
    """One fact as one side tells it: ``values`` oldest first, the last one stands unless ``retracted``.

    ``places``: where newsrooms have placed it (the town, off the coast, the country); ``counters``: the thread it disputes.
    """

    id: str
    values: tuple[Observed, ...]
    families: frozenset[str]
    part: bool = False
    retracted: bool = False
    counters: str | None = None
    places: frozenset[str] = frozenset()

    @property
    def now(self) -> Observed:
        """The observation whose value stands."""
        return self.values[-1]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a claim does to what was known. ``of`` is the thread it updates or disputes; ``old`` the claim it replaces or disputes."""

    seen: Observed
    reason: Reason
    rule: str
    thread: Thread | None
    of: str | None = None
    old: Claim | None = None
    compared: tuple[str, ...] = ()

    @property
    def news(self) -> bool:
        """Is this something to post?"""
        return self.reason not in NOT_NEWS


def _place(seen: Observed) -> frozenset[str]:
    place = None if isinstance(seen.claim, Statement) else seen.claim.place
    return frozenset({place} if place else ())


def start(seen: Observed, rule: str, new_id: str, of: Thread | None = None) -> Verdict:
    """A fact of its own: NEW, or CONTRADICTED when it disputes ``of``."""
    thread = Thread(
        new_id,
        (seen,),
        frozenset({seen.family}),
        "part" in seen.cues,
        counters=of.id if of else None,
        places=_place(seen),
    )
    if of is None:
        return Verdict(seen, "NEW", rule, thread)
    return Verdict(seen, "CONTRADICTED", rule, thread, of.id, of.now.claim)


def back(seen: Observed, thread: Thread, *, widens: bool = True) -> Verdict:
    """The value that stands, met again: news once, when a second family confirms it. ``widens``: its article's names are the thread's too."""
    confirms = len(thread.families) == 1 and seen.family not in thread.families
    names = (
        {w for w in seen.story if w[0] == "="} if confirms and widens else set()
    )  # those of all who repeat it fit any story
    stands = replace(thread.now, story=thread.now.story | names)
    backed = replace(
        thread,
        values=(*thread.values[:-1], stands),
        families=thread.families | {seen.family},
        places=thread.places | _place(seen),
    )
    if thread.retracted:
        return Verdict(seen, "REPEAT", "repeats what was retracted", thread, thread.id)
    if seen.family in thread.families:
        return Verdict(seen, "REPEAT", "same family", backed, thread.id)
    if len(thread.families) == 1:
        return Verdict(seen, "CORROBORATED", "a second family", backed, thread.id)
    return Verdict(seen, "REPEAT", "a further family", backed, thread.id)


def alone(verdict: Verdict, rule: str) -> Verdict:
    """What would have confirmed a value, and is no second voice by ``rule``: the next one may be."""
    thread = verdict.thread
    if thread and len(thread.families) > 1:
        thread = replace(thread, families=thread.families - {verdict.seen.family})
    return replace(verdict, reason="REPEAT", rule=rule, thread=thread)


def update(seen: Observed, reason: Reason, rule: str, thread: Thread) -> Verdict:
    """The thread's value is another one from now on."""
    values, places = (*thread.values, seen), thread.places | _place(seen)
    moved = replace(thread, values=values, families=frozenset({seen.family}), retracted=False, places=places)
    return Verdict(seen, reason, rule, moved, thread.id, thread.now.claim)


def retract(seen: Observed, thread: Thread) -> Verdict:
    """What was said no longer stands; a later repeat of it is no news."""
    if thread.retracted:
        return Verdict(seen, "REPEAT", "retracted before", thread, thread.id)
    return Verdict(seen, "RETRACTED", "retraction cue", replace(thread, retracted=True), thread.id, thread.now.claim)


def sentence_of(claim: Claim) -> str:
    """The exact sentence a claim was read from, empty when it has none."""
    return claim.evidence[0].text if claim.evidence else ""


def in_one_sentence(a: Claim, b: Claim) -> bool:
    """Were both read from one sentence (or both from none)?"""
    mine, yours = a.evidence, b.evidence
    if not (mine and yours):
        return not (mine or yours)
    return mine[0] is yours[0] or (mine[0].start == yours[0].start and mine[0] == yours[0])


def trace_of(claim: Claim, layer: str) -> Trace | None:
    """Where the layer of reading found the words that made the claim; None where it left no trace."""
    for trace in claim.trace:  # asked of every claim against every thread
        if trace.layer == layer:
            return trace
    return None


def offset_of(claim: Claim, layer: str) -> int | None:
    """Where in its sentence, in code points, the words begin that made the claim; None without a sentence or a trace of the layer."""
    word = trace_of(claim, layer)
    return max(0, word.start - claim.evidence[0].start) if word is not None and claim.evidence else None


def split_at_word(claim: Claim, layer: str) -> tuple[str, str] | None:
    """What its sentence says before the words that made the claim, and from them on; None where these are not known."""
    at, sentence = offset_of(claim, layer), sentence_of(claim)
    return None if at is None else (sentence[:at], sentence[at:])


def standing_of(modality: str) -> str:
    """Forecast, promise and fact are three facts; an allegation is a fact with a speaker, and a denial speaks of the same fact."""
    return modality if modality in ("planned", "forecast") else "stated"
