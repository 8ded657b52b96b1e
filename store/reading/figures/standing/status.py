"""What a force is doing (status), how sure the text is of it (modality), and as of which day a figure holds.

In: a site and a draft. Out: a status, a modality with the words that decided it, or None.
"""

import re
from dataclasses import dataclass
from typing import Any

from store.models import MODALITIES, STATUSES, Modality
from store.reading.figures import window as figures_window
from store.reading.figures.counts.answered import ESTIMATE
from store.reading.figures.counts.phrases import Table, keyed, match_after
from store.reading.figures.links.disputed import DISPUTED
from store.reading.figures.links.wholes import is_part, retells
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing import former as figures_former
from store.reading.figures.standing import freed as figures_freed
from store.reading.figures.standing import past as figures_past
from store.reading.figures.standing import undone as figures_undone
from store.reading.figures.standing import wanted as figures_wanted
from store.reading.figures.standing.alike import like_before
from store.reading.figures.standing.cue_holds import holds
from store.reading.figures.standing.done import to_go
from store.reading.figures.standing.retracted import corrected, retracted
from store.reading.figures.standing.unproven import open_yet
from store.reading.figures.standing.went import left, left_for, once_of_another, went
from store.reading.figures.strengths import existing as figures_existing
from store.reading.figures.strengths import governed as figures_governed
from store.reading.lexicon import Lexicon
from store.reading.text.belief import QUESTIONING
from store.reading.text.grammar import NOT
from store.reading.text.harm import OWNED
from store.reading.text.modality import QUESTIONED, modality_at
from store.reading.text.tokens import places_in

BEFORE_NOT = 2  # tokens before a cue in which "not" undoes it: "will not be withdrawn"
LENT = (
    "the figure before, of another",
    "part of the force before, by nation",
    "beside the force before, by place",
    "part of the figure before, by place",
)
SHARED = ("planned", "forecast", "historical")
TOLD_TO_GO = re.compile(
    r"(?:told|ordered|asked|urged|advised|warned|instructed|directed) to (?:leave|evacuate|go|move|get out)"
)
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
    if draft.measure not in OWNED:
        since = figures_freed.fate(site, draft)
        return since.status if since is not None else draft.measure if draft.measure in STATUSES else None
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
    if "left" in lowers[low:high] and left_for(site, low, high):
        return "moved"
    if "left" in lowers[low:high] and left(site, low, high):
        last = "last" in lowers[low : draft.counted.first]  # "The last of 900 left Mali"
        found.append("withdrawn" if last else "moved")
    return next((name for name in STRONGEST if name in found), "present")


def _left_behind(site: Site, draft: Draft, after: int) -> bool:
    """``had left 12,000 soldiers facing each other``: who left them went, and they stayed."""
    return after == draft.counted.first and site.line.lower(after - 1) == "left"


def modality(site: Site, draft: Draft) -> tuple[Modality, str]:
    """How sure the text is of the figure, and the words that say so; worked out once, for figures of a chain ask those before."""
    if not (0 <= draft.at < len(site.drafts) and site.drafts[draft.at] is draft):
        return _modality(site, draft)
    known = site.sure.get(draft.at)
    if known is None:
        known = site.sure[draft.at] = _modality(site, draft)
    return known


def _modality(site: Site, draft: Draft) -> tuple[Modality, str]:
    """The same, looked for."""
    if (taken_back := retracted(site, draft)) is not None:
        return "denied", taken_back
    if draft.total:
        let_go = figures_freed.let_some_go(site, draft)
        return figures_governed.whole(site, draft) if let_go is None else ("historical", let_go)
    if draft.measure == "strength" and (there := figures_existing.existing(site, draft)) is not None:
        return "asserted", there
    if (lender := _lender(site, draft)) is not None:
        return modality(site, lender)
    if (past := corrected(site, draft) or figures_past.was(site, draft)) is not None:
        return "historical", past
    if (since := figures_freed.fate(site, draft)) is not None and since.sure is not None:
        return since.sure, since.words
    if (old := _of_old(site, draft)) is not None:
        return old
    if figures_wanted.asked_by(site, draft):
        return "asserted", "asked for"
    if draft.measure == "evacuated" and (order := TOLD_TO_GO.search(draft.rule)) is not None:
        return "planned", order[0]  # of who was told to leave nobody says that he did
    told = open_yet(site, draft) or _by_cue(site, draft) or figures_undone.undone(site, draft) or _would(site, draft)
    return told or _as_before(site, draft) or _by_sentence(site, draft)


def _as_before(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """``would bring 30,000 soldiers and more than 100 ships``: planned, expected or past like the figure right before."""
    before = like_before(site, draft)
    told = modality(site, before) if before is not None else None
    if told is None or told[0] not in SHARED:
        return None
    changed = told[0] == "historical" and site.line.lower(draft.counted.first - 1) == "to"
    return None if changed else told  # "raised its trainers from 40 to 500": they are 500 now


def _lender(site: Site, draft: Draft) -> Draft | None:
    """The figure of the same stretch that lends this one what it counts, and is as sure."""
    if draft.rule not in LENT:
        return None
    return draft.source if site.has(draft.source) else None


def _of_old(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """``which killed 75 in 2001, 26 of them in Kesh``: a part of what is long past is past."""
    whole = draft.source
    if whole is None or whole.former or not (is_part(draft) or retells(draft)) or draft.measure != whole.measure:
        return None
    told = modality(site, whole) if any(whole is other for other in site.before(draft)) else None
    return told if told is not None and told[0] == "historical" else None


def _by_cue(site: Site, draft: Draft) -> tuple[Modality, str] | None:
    """What the phrases near the number say, the strongest first."""
    low, high = figures_window.window(site, draft)
    lowers = site.line.lowers
    found = {
        hit[1]: " ".join(lowers[j : hit[0]])
        for j, hit in _hits(site.page.lexicon.get(cues).modality, lowers, low, high)
        if holds(site, draft, j, hit)
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
    if to_go(site, draft):
        return "planned", "would"
    if draft.measure != "strength":
        return None
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
