"""What a force is doing (status), how sure the text is of it (modality), and as of which day a figure holds.

In: a site and a draft. Out: a status, a modality with the words that decided it, or None.
"""

from dataclasses import dataclass
from typing import Any

from store.models import MODALITIES, STATUSES, Modality
from store.reading.figures import window as figures_window
from store.reading.figures.counts.answered import ESTIMATE
from store.reading.figures.counts.phrases import Table, keyed, match_after
from store.reading.figures.links.disputed import DISPUTED, GIVING
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing import former as figures_former
from store.reading.figures.standing import freed as figures_freed
from store.reading.figures.standing import past as figures_past
from store.reading.figures.standing import undone as figures_undone
from store.reading.figures.standing import wanted as figures_wanted
from store.reading.figures.standing.denied import denies
from store.reading.figures.standing.done import COME, come, stays, to_go
from store.reading.figures.standing.retracted import retracted
from store.reading.figures.standing.went import left, once_of_another, went
from store.reading.figures.strengths import existing as figures_existing
from store.reading.figures.strengths import governed as figures_governed
from store.reading.lexicon import Lexicon
from store.reading.text.belief import QUESTIONING
from store.reading.text.grammar import FUTURE, NOT, is_past
from store.reading.text.modality import QUESTIONED, modality_at
from store.reading.text.tokens import places_in

BEFORE_NOT = 2  # tokens before a cue in which "not" undoes it: "will not be withdrawn"
LENT = (
    "the figure before, of another",
    "part of the force before, by nation",
    "beside the force before, by place",
    "part of the figure before, by place",
)
SUPPOSED = frozenset("believed thought estimated reckoned known said able reported understood presumed".split())
APART = frozenset((",", ":"))
TRUTHS = frozenset("number figure toll total count".split())  # "the true number" denies nothing
STRONGEST = ("on_alert", "withdrawn", "requested", "trained", "moved")  # statuses by what tells most
ORDER: tuple[Modality, ...] = ("denied", "historical", "forecast", "planned", "hypothetical", "alleged")


@dataclass(frozen=True, slots=True)
class Cues:
    """Phrases by first word for status and for modality."""

    status: Table
    modality: Table


def cues(lexicon: Lexicon) -> Cues:
    """Compile config/lexicon/measures_status.toml."""
    table: dict[str, Any] = dict(lexicon.tables.get("measures_status", {}))
    return Cues(keyed(table.get("status", {}), 0), keyed(table.get("modality", {}), 0))


def status(site: Site, draft: Draft, modality: Modality) -> str | None:
    """One of models.STATUSES for a force or its equipment, else None; a plan or forecast names the status itself."""
    if draft.measure not in ("strength", "equipment"):
        return draft.measure if draft.measure in STATUSES else None
    if draft.total:
        return "planned" if modality == "planned" else "present"
    if figures_existing.existing(site, draft):
        return "present"
    if figures_wanted.wanted(site, draft):
        return "requested"
    if modality in STATUSES:
        return modality
    if draft.rule == DISPUTED:
        return "present"  # "arrives at 70,000" tells of no move
    verb = went(site, draft)
    return verb if verb is not None else _by_phrases(site, draft)


def _by_phrases(site: Site, draft: Draft) -> str:
    """What the phrases near the number say, the strongest first; a force of which none tells is present."""
    low, high = figures_window.window(site, draft)
    lowers = site.line.lowers
    hits = _hits(site.page.lexicon.get(cues).status, lowers, low, high)
    hits = [(j, hit) for j, hit in hits if hit[1] != "on_alert" or j == 0 or site.line.words[j][0].islower()]
    hits = [(j, hit) for j, hit in hits if not _left_behind(site, draft, hit[0])]
    found = [hit[1] for j, hit in hits if NOT.isdisjoint(lowers[max(0, j - BEFORE_NOT) : j])]
    at = {hit[1]: j for j, hit in hits}
    if at.get("on_alert", high) < at.get("moved", -1) < draft.counted.first:
        return "moved"  # "has put its fleet on alert and has flown 200 commandos to X"
    if "left" in lowers[low:high] and left(site, low, high):
        last = "last" in lowers[low : draft.counted.first]  # "The last of 900 left Mali"
        found.append("withdrawn" if last else "moved")
    return next((name for name in STRONGEST if name in found), "present")


def _left_behind(site: Site, draft: Draft, after: int) -> bool:
    """``had left 12,000 soldiers facing each other``: who left them went, and they stayed."""
    return after == draft.counted.first and site.line.lower(after - 1) == "left"


def modality(site: Site, draft: Draft) -> tuple[Modality, str]:
    """How sure the text is of the figure, and the words that say so."""
    if (taken_back := retracted(site, draft)) is not None:
        return "denied", taken_back
    if draft.total:
        return figures_governed.whole(site, draft)
    if draft.measure == "strength" and (there := figures_existing.existing(site, draft)) is not None:
        return "asserted", there
    if (lender := _lender(site, draft)) is not None:
        return modality(site, lender)
    if (past := figures_past.was(site, draft) or figures_freed.freed(site, draft)) is not None:
        return "historical", past
    return (
        _by_cue(site, draft) or figures_undone.undone(site, draft) or _would(site, draft) or _by_sentence(site, draft)
    )


def _lender(site: Site, draft: Draft) -> Draft | None:
    """The figure of the same stretch that lends this one what it counts, and is as sure."""
    if draft.rule not in LENT:
        return None
    return draft.source if any(draft.source is other for other in site.drafts) else None


def _by_cue(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """What the phrases near the number say, the strongest first."""
    low, high = figures_window.window(site, draft)
    lowers = site.line.lowers
    found = {
        hit[1]: " ".join(lowers[j : hit[0]])
        for j, hit in _hits(site.page.lexicon.get(cues).modality, lowers, low, high)
        if _holds(site, draft, j, hit)
    }
    if _is_sum(site, draft, low):
        return "forecast", "would bring to"
    for name in ORDER if found else ():
        if name in found and name in MODALITIES and not (draft.counted.strong and name == "forecast"):
            return name, found[name]
    return None


def _is_sum(site: Site, draft: Draft, low: int) -> bool:
    """``would bring the force to 5,000``: what a reinforcement is to add up to."""
    first, lowers = draft.counted.first, site.line.lowers
    return draft.measure == "strength" and lowers[first - 1] == "to" and figures_governed.summing(lowers, low, first)


def _would(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """``would`` of a force before its number is a plan."""
    if draft.measure != "strength":
        return None
    if to_go(site, draft):
        return "planned", "would"
    low, _ = figures_window.window(site, draft)
    if figures_governed.founded(site, draft):
        return "planned", "agreed to form"
    planned = (
        "would" in site.line.lowers[low : draft.counted.first]
        and draft.rule != ESTIMATE
        and figures_governed.would(site, draft, low)
    )
    return ("planned", "would") if planned else None


def _by_sentence(site: Site, draft: Draft) -> tuple[Modality, str]:
    """What the whole sentence says of its number: questioned, only believed, or of a past that it dates."""
    present = site.line.present
    questioned = not QUESTIONED.isdisjoint(present) and not _true_number(site.line.lowers)
    believed = not QUESTIONING.isdisjoint(present)
    if not (questioned or believed or figures_former.dated(site)):
        return "asserted", "no cue"
    number = draft.counted.number
    general, why = modality_at(site.page, site.index, number.start, number.end)
    if (questioned and general in ("denied", "alleged")) or (believed and why.endswith(" that")):
        return general, why
    if why == "once" and once_of_another(site, draft):
        return "asserted", "no cue"
    old = site.dates and general == "historical" and why != "in the past" and not figures_governed.current(site, draft)
    old = old and not figures_former.of_former(site, why)
    return (general, why) if old else ("asserted", "no cue")


def _true_number(lowers: list[str]) -> bool:
    """``the true number is closer to 2,500``: "true" questions nothing here, and nothing else does."""
    at = lowers.index("true") if "true" in lowers else -1
    return at >= 0 and lowers[at + 1 : at + 2] != [] and lowers[at + 1] in TRUTHS


def _hits(table: Table, lowers: list[str], low: int, high: int) -> list[tuple[int, tuple[int, str]]]:
    """Where a phrase of ``table`` begins in tokens [low, high), with the token after it and its name."""
    firsts = places_in(lowers, low, high, table)
    return [(j, hit) for j in firsts if (hit := match_after(table, lowers, j))]


def _holds(site: Site, draft: Draft, at: int, hit: tuple[int, str]) -> bool:
    """A cue after the number counts only when its verb follows at once; harm is planned by nobody, denied only by name."""
    end, name = hit
    if (at and site.line.words[at] == "May") or _tells_another(site, draft, at):
        return False  # "May" is the month
    if name == "historical" and at < draft.counted.first:
        return not _is_past_of_another(site, at, end, draft.counted.first)
    if (name == "planned" and _is_no_plan(site, draft, at, end)) or (
        name == "hypothetical" and _is_real(site, draft, at)
    ):
        return False
    if name == "denied" and (denied := denies(site, draft, at, harm=_is_harm(draft))) is not None:
        return denied
    return site.line.lowers[at] != "not" or _denies_number(site, draft, at)


def _is_harm(draft: Draft) -> bool:
    return draft.measure not in ("strength", "equipment")


def _is_past_of_another(site: Site, at: int, end: int, first: int) -> bool:
    """Whether the past told before the number is none of its own: ``there since last year``, ``was there, and has put 1,000 on standby``."""
    between = site.line.lowers[end:first]
    resumed = between[:1] == [","] and not FUTURE.isdisjoint(between[1:2])
    return site.line.lower(at - 1) == "since" or "and" in between or resumed


def _is_no_plan(site: Site, draft: Draft, at: int, end: int) -> bool:
    """``has pledged 300 million and flown in 90 planes``, ``had offered a newspaper a total of 92,000``: what is planned is another thing."""
    if _went_on(site, end, draft.counted.first) or (draft.rule == DISPUTED and site.line.lowers[at] in GIVING):
        return True
    return _is_harm(draft) or stays(site, at) or come(site, draft, at)


def _is_real(site: Site, draft: Draft, at: int) -> bool:
    """``could not be traced``; harm is told before a "could" far behind it."""
    return site.line.lower(at + 1) in NOT or (_is_harm(draft) and at > draft.counted.last + 2)


def _denies_number(site: Site, draft: Draft, at: int) -> bool:
    """Whether the "not" at token ``at`` is of the number: not "doctors, who dare not give their names, count 29 bodies"."""
    if not APART.isdisjoint(site.line.lowers[at : draft.counted.first]):
        return False
    return site.line.lower(at + 1) not in ("only", "just", "yet") and at >= draft.counted.first - 6


def _went_on(site: Site, low: int, first: int) -> bool:
    """``has pledged 300 million and flown in 90 planes``: behind "and" another deed is done."""
    words = site.line.lowers[low:first]
    at = next((j for j in range(len(words) - 2, -1, -1) if words[j] == "and"), -1)
    return at >= 0 and (is_past(words[at + 1]) or words[at + 1] in COME)


def _tells_another(site: Site, draft: Draft, at: int) -> bool:
    """Whether the cue at token ``at`` belongs to a phrase about something else than those who are counted."""
    line, word = site.line, site.line.lowers[at]
    if word in ("will", "would") and line.lower(at + 1) == "only" and line.lower(at + 2) in figures_undone.SAYING:
        return True  # "would only confirm 12 dead"
    if word == "offered" and "to" in line.lowers[at + 1 : draft.counted.first]:
        return True  # "offered a truce to the 1,500 guerrillas"
    if word == "to" and (line.lower(at - 1) in SUPPOSED or line.lower(at - 1) in ("had", "prepare")):
        return True  # "are believed to field"
    promised = word in figures_governed.PROMISED or word == "to"
    return promised and figures_governed.of_another(
        site, draft, at
    )  # "of the 2,000 police promised by Kesh, 350 are there"
