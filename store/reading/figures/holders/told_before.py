"""Whose those are that the text has just told of: "9,000 of the troops", "27 more, whom X had caught", "killed 60 of them", and of whom
a verb of giving tells no owner: "Russia supplies 1,200 of the 22,000", "an army that X puts at 33,000".

In: a site and a draft. Out: whether that settles it, with the holder's name or None.
"""

from collections.abc import Sequence
from itertools import pairwise

from store.reading.figures.counts.counted import ARMS, FORCES
from store.reading.figures.holders.along import along
from store.reading.figures.holders.belonging import after
from store.reading.figures.holders.groups import group_at, own_word
from store.reading.figures.holders.missions import mission
from store.reading.figures.holders.movement import movement
from store.reading.figures.holders.officers import commanded
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.promised import promised
from store.reading.figures.holders.ships import aboard
from store.reading.figures.holders.sides import suffered
from store.reading.figures.links.implied import GIVING
from store.reading.figures.links.wholes import of_them
from store.reading.figures.site import Draft, Site, most, scope_at
from store.reading.text.grammar import BODY_PRONOUNS, COPULA, DETERMINERS, GROUP_OWN, INDEFINITE, OWN, RELATIVES
from store.reading.text.telling import SAID, VALUING
from store.reading.text.tokens import OWNER_ENDINGS

Settled = tuple[str | None]
FLIERS = frozenset("airmen aviators pilots crewmen crew".split())
SEAMEN = FLIERS | frozenset(("sailors", "crew members", "seamen"))
SINKING = frozenset(("sunk", "sank", "sinking", "torpedoed", "fired", "attacked", "struck"))
DOWNED = "destroyed"
SHARED = frozenset(("which", "whom"))  # behind the "of" of those who give a share
SHARE = 8  # tokens of ", of which Nigeria would give"
BODY = 12  # tokens from "an army" to its number
PLAIN = DETERMINERS | frozenset("own new old small large main whole same rebel".split())
PHRASE = 3  # tokens from "an" to "army", from a nation to its vessel


def told_before(site: Site, draft: Draft) -> Settled | None:
    """The holder where what was told before settles it."""
    if (beside := along(site, draft) or _paid(site, draft) or _of_a_band(site, draft)) is not None:
        return beside
    if draft.total and (whole := _lent_whole(site, draft)) is not None:
        return whole
    if (led := _rebel_army(site, draft) or commanded(site, draft)) is not None:
        return led
    if _shared_out(site, draft) or _some_army(site, draft) or _nobody_s(site, draft):
        return (None,)
    if (listed := _listed(site, draft)) is not None:
        return listed
    if (crew := aboard(site, draft)) is not None:
        return crew
    if (guard := _guard(site, draft)) is not None:
        return guard
    if (downed := _flew(site, draft)) is not None:
        return downed
    return _caught(site, draft) or _of_the_troops(site, draft) or _slain(site, draft)


def _paid(site: Site, draft: Draft) -> Settled | None:
    """``X said it had killed 13 gunmen for the loss of five soldiers``: of who did it, whoever was killed before."""
    lowers, first = site.line.lowers, draft.counted.first
    if lowers[max(0, first - 4) : first] != ["for", "the", "loss", "of"] or own_word(site, draft.counted) is not None:
        return None
    said = max((j for j in range(first) if lowers[j] in SAID or lowers[j] == "that"), default=-1)
    rows = [row for row in parties(site) if row.last < first and not row.object]
    own = said < 0 or not BODY_PRONOUNS.isdisjoint(lowers[said:first]) or not GROUP_OWN.isdisjoint(lowers[said:first])
    doer = next((row.name for row in rows if own or row.first > said), None)
    return (doer,) if doer is not None else None


def _of_a_band(site: Site, draft: Draft) -> Settled | None:
    """``80 of the group's fighters``: the group's, and nobody's where no layer knows which."""
    lowers, of = site.line.lowers, draft.counted.number.last
    band = site.line.lower(of + 2)
    owned = lowers[of : of + 2] == ["of", "the"] and band.endswith(OWNER_ENDINGS)
    if not owned or band[:-2] not in site.words.forces.bands:
        return None
    return (next((row.name for row in parties(site) if row.last == of + 3), None),)


def _lent_whole(site: Site, draft: Draft) -> Settled | None:
    """``Russia, which supplies 1,200 of the 22,000 peacekeepers``: the whole is nobody's who gives a part."""
    part = site.draft_before(draft)
    if part is None or part.counted.whole != draft.counted.number.first:
        return None
    own = site.line.lower(draft.counted.number.first - 1) in OWN
    if own or site.line.lower(part.counted.first - 1) not in GIVING:
        return None  # "withdrew 300 of its 900 soldiers"
    inner = own_word(site, draft.counted)
    peace = (draft.unit or "").lower() == "peacekeepers"
    return (inner or after(site, draft) or promised(site, draft) or (mission(site) if peace else None),)


def _shared_out(site: Site, draft: Draft) -> bool:
    """``about 5,000 soldiers are planned, of which Nigeria would give half``: of several lands, and none is told for all."""
    lowers, last = site.line.lowers, draft.counted.last
    if draft.counted.kind not in FORCES or draft.counted.head < 0 or SHARED.isdisjoint(site.line.present):
        return False
    tail = lowers[last : last + SHARE]
    at = next((j for j in range(len(tail) - 1) if tail[j] == "of" and tail[j + 1] in SHARED), -1)
    if at < 0:
        return False
    given = not GIVING.isdisjoint(tail[at:]) or "give" in lowers[last + at : last + at + SHARE]
    own = own_word(site, draft.counted)
    return given and own is None and site.line.words[last + at + 2 : last + at + 3] != []


def _nobody_s(site: Site, draft: Draft) -> bool:
    """``a captured officer said that of his own company of 120 there were 19 left``: whose he is, nobody tells."""
    lowers, number = site.line.lowers, draft.counted.number
    if site.line.lower(draft.counted.first - 1) != "of" or "own" not in site.line.present:
        return False
    near = lowers[max(0, draft.counted.first - SHARE) : draft.counted.first]
    his = any(a in ("his", "her") and b == "own" for a, b in pairwise(near))
    scope = scope_at(site.page, number.start, number.end)
    return his and scope is not None and scope.speaker is None


def _some_army(site: Site, draft: Draft) -> bool:
    """``an army that the institute puts at some 33,000 soldiers``: whose it is stands nowhere near."""
    lowers, first = site.line.lowers, draft.counted.first
    if site.line.lower(first - 1) != "at" or site.line.lower(first - 2) not in VALUING:
        return False
    near = range(first - 2, max(0, first - BODY), -1)
    relative = next((j for j in near if lowers[j] in RELATIVES and lowers[j - 1] in site.words.collectives), 0)
    before = lowers[max(0, relative - 1 - PHRASE) : relative - 1] if relative else []
    return not INDEFINITE.isdisjoint(before) and group_at(site, max(0, relative - 1 - PHRASE), relative) is None


def _rebel_army(site: Site, draft: Draft) -> Settled | None:
    """``a rebel column that diplomats put at no more than 1,500``: the movement's, of those who are called by a plain word."""
    lowers, first = site.line.lowers, draft.counted.first
    if site.line.lower(first - 1) != "at" or site.line.lower(first - 2) not in VALUING:
        return None
    near = range(first - 2, max(1, first - BODY), -1)
    relative = next((j for j in near if lowers[j] in RELATIVES and lowers[j - 1] in site.words.collectives), 0)
    side = f"{lowers[relative - 2]}s"
    return (movement(site) or side,) if relative > 1 and side in site.words.sides else None


def _listed(site: Site, draft: Draft) -> Settled | None:
    """``Cambodia gave its dead as eight civilians and five soldiers``: one label, one side."""
    before = site.draft_before(draft)
    if before is None or before.holder is None or not before.rule.startswith("label "):
        return None
    listed = draft.rule.startswith("list with") and site.line.lowers[before.counted.last : draft.counted.first] == [
        "and"
    ]
    own = own_word(site, draft.counted)
    return (before.holder,) if listed and own is None else None


def _guard(site: Site, draft: Draft) -> Settled | None:
    """``overthrown by his own presidential guard, which is estimated at 700 men``: a body in small letters, of two words."""
    lowers, end = site.line.lowers, draft.counted.first - 5
    if end < 2 or site.line.lower(end + 4) != "at" or site.line.lower(end + 3) not in VALUING:
        return None
    if lowers[end + 2] not in COPULA or lowers[end + 1] not in RELATIVES or lowers[end] != ",":
        return None
    kind, noun = lowers[end - 2], lowers[end - 1]
    small = noun in site.words.collectives and kind.isalpha() and kind not in PLAIN and site.line.words[end - 2] == kind
    return (f"{kind} {noun}",) if small else None


def _flew(site: Site, draft: Draft) -> Settled | None:
    """``Wagner had shot down six helicopters and 13 airmen were killed``: they are theirs whose aircraft it were."""
    before = site.draft_before(draft)
    if (draft.unit or "").lower() in SEAMEN and draft.measure == "killed" and _sunk(site, draft):
        return (None,)  # "the Houthis have sunk two ships; three seamen were killed"
    if (
        before is None
        or (draft.unit or "").lower() not in FLIERS
        or draft.measure not in ("killed", "wounded", "missing")
    ):
        return None
    shot = before.measure == DOWNED and before.counted.kind in ARMS and 0 <= before.cue < before.counted.first
    return (before.holder,) if shot else None


def _sunk(site: Site, draft: Draft) -> bool:
    """Whether the half before tells that somebody sank or struck ships, and no word at the number whose the dead are."""
    lowers, first = site.line.lowers, draft.counted.first
    if ";" not in lowers[:first] or SINKING.isdisjoint(lowers[:first]):
        return False
    return own_word(site, draft.counted) is None


def _caught(site: Site, draft: Draft) -> Settled | None:
    """``flew home 177 of its soldiers, and 27 more, whom the rebels had caught``: whom others caught are no men of theirs."""
    line, last = site.line, draft.counted.last
    whom = last + (line.lower(last) == ",")
    if line.lower(whom) != "whom" or draft.source is None or draft.source.holder is None:
        return None
    return (draft.source.holder,) if line.lower(draft.counted.number.last) == "more" else None


def _of_the_troops(site: Site, draft: Draft) -> Settled | None:
    """``The count stood at 25,000. She added that 9,000 of the troops are near the dam``: of the force told last."""
    line, of = site.line, draft.counted.number.last
    if line.lowers[of : of + 2] != ["of", "the"] or draft.counted.head != of + 2 or draft.counted.kind != "force":
        return None
    source = _last(site.earlier, draft)
    if source is None or after(site, draft) is not None or (draft.unit or "").lower() not in site.words.forces.soldiers:
        return None
    return (source.holder,)


def _slain(site: Site, draft: Draft) -> Settled | None:
    """``put the rebels at 2,500. A colonel claimed that his side had killed 60 of them``."""
    if not of_them(site, draft) or draft.measure != "killed" or not suffered(site, draft):
        return None
    source = _last(site.earlier, draft) if site.earlier and site.earlier[-1].counted.kind == "force" else None
    sides = source is not None and (source.unit or "").lower() in site.words.sides
    return (source.holder,) if source is not None and sides else None


def _last(earlier: Sequence[Draft], draft: Draft) -> Draft | None:
    """The strength told last, where it is larger than the draft and somebody's."""
    source = next((row for row in reversed(earlier) if row.measure in ("strength", None)), None)
    told = source is not None and source.holder is not None and source.counted.kind in FORCES
    return source if source is not None and told and most(source) > most(draft) else None
