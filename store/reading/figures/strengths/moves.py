"""Moves and absences of forces told without a number: figures with open bounds, for plain patterns only.

In: a page, the figures' words and a sentence's index. Out: ``page.figures`` grows by figures without a value.
"""

from store.models import Figure, Trace
from store.reading.figures.counts.counted import Counted
from store.reading.figures.holders import holder as figures_holder
from store.reading.figures.holders.groups import group_at
from store.reading.figures.memory import Memory
from store.reading.figures.places import place as figures_place
from store.reading.figures.places import spots as figures_spots
from store.reading.figures.site import Draft, Site, open_site, pieces
from store.reading.figures.standing import status as figures_status
from store.reading.figures.standing.as_of import as_of
from store.reading.figures.tellers import speaker as figures_speaker
from store.reading.figures.words import Words
from store.reading.page import Page
from store.reading.text.numbers import Number

REACH = 5
NEGATED = frozenset(("not", "never", "no", "n't", "didn’t", "should", "denied", "how", "if"))
HEADS = 3


def find(page: Page, words: Words, index: int, memory: Memory) -> None:
    """Add "will send troop reinforcements to X", "moving troops … to X" and "no battle groups were detected at X"."""
    for start, end in pieces(page, page.sentences[index]):
        _piece(open_site(page, words, index, start, end, memory))


def _piece(site: Site) -> None:
    for j, word in enumerate(site.line.lowers):
        if word in site.words.moves:
            _move(site, j)
        elif word == "no":
            _none(site, j)


def _force(site: Site, first: int) -> int:
    """The head of a force's noun phrase that begins within a few tokens of ``first``, or -1; a number on the way says no."""
    line = site.line
    for j in range(first, min(first + REACH, len(line.lowers))):
        if j in site.heads or not line.lowers[j][0].isalpha():
            return -1
        if (
            line.lowers[j] in site.words.moved_forces
            and line.lower(j + 1) not in site.words.moved_forces
            and line.lower(j + 1) != "numbers"
        ):
            return j
        if line.lowers[j] in ("to", "from", "in", "at", "by", "with", "for", "and"):
            return -1
    return -1


def _draft(site: Site, first: int, head: int) -> Draft:
    """A force without a number whose noun is token ``head``: ``battle groups``, ``the brigade``."""
    line = site.line
    number = Number(None, None, first, first, line.starts[first], line.ends[head], "vague")
    joined = head > first and line.lowers[head - 1] in ("troop", "battle", "fighter", "special", "tank", "naval")
    unit = f"{line.words[head - 1]} {line.words[head]}" if joined else line.words[head]
    counted = Counted(number, None, None, "none", first, head + 1, unit, "force", head)
    return Draft(counted, "strength", unit=unit)


def _move(site: Site, verb: int) -> None:
    """A verb of moving, a force, and where to or from: all three, and a holder."""
    head = _force(site, verb + 1)
    if "than" in site.line.lowers[verb:] and site.line.lower(verb + 1) in ("more", "fewer"):
        return
    if head < 0 or (
        site.line.lower(verb - 1) in ("to", "not") and site.line.lower(verb - 2) in ("not", "refused", "plan")
    ):
        return
    if not NEGATED.isdisjoint(site.line.lowers[max(0, verb - 3) : verb]):
        return
    draft = _draft(site, verb + 1, head)
    holder = figures_holder.find(site, draft)
    place, origin = figures_place.find(site, draft, figures_spots.spots(site))
    if holder is None or place is None:
        return
    _add(site, draft, holder, place, origin or _stationed(site, head), f"{site.line.lowers[verb]} a force to a place")


def _stationed(site: Site, head: int) -> str | None:
    """``troops stationed at Germany to Romania``: where they stood is where they come from."""
    line = site.line
    if line.lower(head + 1) not in ("stationed", "based"):
        return None
    tied = [spot for spot in figures_spots.spots(site) if spot.first > head]
    return tied[0].name if len(tied) > 1 else None


def _add(site: Site, draft: Draft, holder: str | None, place: str | None, origin: str | None, rule: str) -> None:
    """Tell a move of a force without a number."""
    if origin and origin == place:
        place = _goal(site, draft, origin) or place
    modality, why = figures_status.modality(site, draft)
    speaker, spoken = figures_speaker.find(site, draft)
    denied = rule.startswith("no ")
    start, end = site.line.starts[draft.counted.first], site.line.ends[draft.counted.head]
    site.page.figures.append(
        Figure(
            low=None,
            high=None,
            qualifier="none",
            measure="strength",
            unit=draft.unit,
            holder=holder,
            place=place,
            origin=origin,
            modality="denied" if denied else modality,
            status=None if denied else figures_status.status(site, draft, modality),
            speaker=speaker,
            speaker_text=spoken,
            as_of=as_of(site),
            evidence=site.evidence(),
            cue=site.page.text[start:end],
            trace=(Trace("figures", f"{rule}; {modality}: {why}", start, end),),
        )
    )


def _goal(site: Site, draft: Draft, origin: str) -> str | None:
    """The first place behind the force that is not where it comes from."""
    spots = (spot for spot in figures_spots.spots(site) if spot.first > draft.counted.last and spot.name != origin)
    return next((spot.name for spot in spots), None)


def _none(site: Site, at: int) -> None:
    """``no battle groups were detected at …``: a force that is said not to be there."""
    head = _force(site, at + 1)
    line = site.line
    if head < 0 or head > at + HEADS or not any(word in site.words.seen for word in line.lowers[head + 1 : head + 4]):
        return
    draft = _draft(site, at + 1, head)
    place, _ = figures_place.find(site, draft, figures_spots.spots(site))
    if place:
        _add(site, draft, group_at(site, at, head + 1), place, None, f"no {line.lowers[head]} seen")
