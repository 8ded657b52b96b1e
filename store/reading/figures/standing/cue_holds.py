"""Whether a cue of denial, plan or past near a number is said of so many: not "of the 2,000 police promised, 350 are there".

In: a site, a draft and a cue, as the token it begins at, the one behind it and its name. Out: yes or no.
"""

from itertools import pairwise

from store.reading.figures.links.disputed import DISPUTED, GIVING
from store.reading.figures.links.wholes import is_part
from store.reading.figures.site import Draft, Site
from store.reading.figures.standing import undone as figures_undone
from store.reading.figures.standing.denied import denies
from store.reading.figures.standing.done import COME, come, stays
from store.reading.figures.strengths import governed as figures_governed
from store.reading.text.grammar import BEING, FUTURE, HAVE, NOT, is_past
from store.reading.text.harm import OWNED
from store.reading.text.modality_asides import describes_doer

SUPPOSED = frozenset("believed thought estimated reckoned known said able reported understood presumed".split())
ACCUSED = frozenset(("accused", "alleged"))
DONE = 5  # tokens of "of which have already arrived"
THERE = (["has", "been"], ["have", "been"], ["had", "been"], ["is", "already"], ["are", "already"])
JOINTS = frozenset(("and", "but", "while", ";"))
APART = frozenset((",", ":"))


def holds(site: Site, draft: Draft, at: int, hit: tuple[int, str]) -> bool:
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
    if name == "alleged" and _describes(site, draft, at, end):
        return False  # "twelve people accused of spying were arrested"
    if name == "denied" and (denied := denies(site, draft, at, harm=_is_harm(draft))) is not None:
        return denied
    return site.line.lowers[at] != "not" or _denies_number(site, draft, at)


def _describes(site: Site, draft: Draft, at: int, end: int) -> bool:
    """``a gunman accused of fraud killed four``, ``twelve people accused of spying were arrested``: what those are accused of, not what is told."""
    lowers = site.line.lowers
    if lowers[at] not in ACCUSED:
        return False
    if at >= draft.counted.number.last:
        return lowers[at - 1] not in BEING
    return describes_doer(lowers, at, end, draft.counted.first)


def _is_harm(draft: Draft) -> bool:
    return draft.measure not in OWNED


def _is_past_of_another(site: Site, at: int, end: int, first: int) -> bool:
    """Whether the past told before the number is none of its own: ``there since last year``, ``was there, and has put 1,000 on standby``."""
    between = site.line.lowers[end:first]
    resumed = between[:1] == [","] and not FUTURE.isdisjoint(between[1:2])
    return site.line.lower(at - 1) == "since" or "and" in between or resumed


def _is_no_plan(site: Site, draft: Draft, at: int, end: int) -> bool:
    """``has pledged 300 million and flown in 90 planes``, ``had offered a newspaper a total of 92,000``: what is planned is another thing."""
    if _went_on(site, end, draft.counted.first) or (draft.rule == DISPUTED and site.line.lowers[at] in GIVING):
        return True
    if at < draft.counted.first and _is_done_part(site, draft):
        return True  # "agreed to deliver eight, two of which have already arrived"
    if at < draft.counted.first and _is_there(site, at, draft):
        return True
    return _is_harm(draft) or stays(site, at) or come(site, draft, at)


def _is_done_part(site: Site, draft: Draft) -> bool:
    """``two of which have already arrived``: a part of what is planned that is there."""
    after = site.line.lowers[draft.counted.last : draft.counted.last + DONE]
    return is_part(draft) and "already" in after and not HAVE.isdisjoint(after)


def _is_there(site: Site, at: int, draft: Draft) -> bool:
    """``has offered 3,500 troops, and a party of 120 has been in the capital since May``: behind "and" others are told to be there."""
    behind = site.line.lowers[draft.counted.last : draft.counted.last + 2]
    return behind in THERE and not JOINTS.isdisjoint(site.line.lowers[at : draft.counted.first])


def _is_real(site: Site, draft: Draft, at: int) -> bool:
    """``could not be traced``; harm is told before a "could" far behind it."""
    return site.line.lower(at + 1) in NOT or (_is_harm(draft) and at > draft.counted.last + 2)


def _denies_number(site: Site, draft: Draft, at: int) -> bool:
    """Whether the "not" at token ``at`` is of the number: not "doctors, who dare not give their names, count 29 bodies"."""
    if not APART.isdisjoint(site.line.lowers[at : draft.counted.first]):
        return False
    return site.line.lower(at + 1) not in ("only", "just", "yet") and at >= draft.counted.first - 6


def _went_on(site: Site, low: int, first: int) -> bool:
    """``has pledged 300 million and flown in 90 planes``, ``will send 700, and Canada has sent 650``: behind "and" another deed is done."""
    words = site.line.lowers[low:first]
    at = next((j for j in range(len(words) - 2, -1, -1) if words[j] == "and"), -1)
    clause = words[at + 1 :] if at >= 0 else []
    sent = any(word in HAVE and is_past(after) for word, after in pairwise(clause))
    return bool(clause) and (sent or is_past(clause[0]) or clause[0] in COME)


def _tells_another(site: Site, draft: Draft, at: int) -> bool:
    """Whether the cue at token ``at`` belongs to a phrase about something else than those who are counted."""
    line, word = site.line, site.line.lowers[at]
    if word in ("will", "would") and line.lower(at + 1) == "only" and line.lower(at + 2) in figures_undone.SAYING:
        return True  # "would only confirm 12 dead"
    if word == "offered" and line.lower(at + 1) != "to" and "to" in line.lowers[at + 1 : draft.counted.first]:
        return True  # "offered a truce to the 1,500 guerrillas"
    if word == "offered" and (line.lower(at + 1) == "no" or "condition" in line.lowers[at + 1 : draft.counted.first]):
        return (
            True  # "The crew of 22 offered no resistance", "offered talks on the condition that the 350 marines leave"
        )
    if word == "to" and (line.lower(at - 1) in SUPPOSED or line.lower(at - 1) in ("had", "prepare")):
        return True  # "are believed to field"
    if word in BEING and line.lowers[at + 1 : at + 4] == ["to", "be", "believed"]:
        return True  # "11,000, if Kesh is to be believed"
    promised = word in figures_governed.PROMISED or word == "to"
    # "of the 2,000 police promised by Kesh, 350 are there"
    return promised and figures_governed.of_another(site, draft, at)
