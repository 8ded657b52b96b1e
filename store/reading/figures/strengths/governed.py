"""What the verb that governs a number says of it: it holds today, would be so, sums up a plan, or is the whole of a promise.

In: a site and a draft. Out: whether it is so, or the modality with the words that say it.
"""

from datetime import timedelta

from store.models import Modality
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES, RELATIVES, SUBJECTS
from store.reading.text.modality import modality_at
from store.reading.text.telling import VALUING

PRESENT = frozenset("has have keeps maintains counts musters fields ’ve 've".split())
STILL = frozenset(("have", "has", "are", "is"))
PAST = frozenset("had been was were".split())
NOW = 3
HARMED = 5  # the same before harm
HAS = frozenset(("has", "have"))
LATELY = timedelta(days=2 * 365)  # since when a war goes on whose dead are told
GOVERNED = 8  # tokens between a verb and the number that it takes
IDLE = frozenset(
    "show tell be have not never need require take like want say mean correspond amount equal translate represent equate".split()
)
DRAFTS = frozenset("draft plan proposal deal agreement accord".split())
PLANNING = frozenset("plan plans planning weigh weighs mull mulls eye eyes".split())
FORMING = frozenset("form create establish assemble raise build field".split())
AGREEING = frozenset(
    "agreed agree agrees decided decides decide resolved voted proposed proposes propose pledged vowed".split()
)
FOUNDING = 11  # tokens from "form" to the number of the force
UNDERTAKEN = frozenset("undertaken promised agreed pledged vowed".split())
PROMISED = frozenset("ordered promised pledged planned offered authorised authorized expected".split())


def current(site: Site, draft: Draft) -> bool:
    """``has called up 12,000 reservists of 2026``, ``The army, re-founded in 2023, has 1,100 soldiers``: no date makes that history."""
    reach = GOVERNED if draft.measure == "strength" else HARMED
    near = site.line.lowers[max(0, draft.counted.first - reach) : draft.counted.first]
    if "now" in near[-NOW:]:
        return True
    if near[-3:] in (["are", "down", "to"], ["is", "down", "to"]):
        return True  # "The rebels, who numbered 25,000 in the 1980s, are down to about 1,100"
    if near[-2:-1] in (["is"], ["are"]) and near[-1].endswith("ing"):
        return True  # "is relocating 350 marines, in addition to those sent last year"
    tail = site.line.lowers[draft.counted.last : draft.counted.last + GOVERNED]
    verb = next((word for word in tail if word in AUXILIARIES), "")
    if draft.measure == "strength" and verb in STILL:
        return True  # "Since the ceasefire of 12 January, 180 Finns have patrolled the valley"
    if verb in HAS and _since_lately(site):
        return True  # "Since the war began on 16 January, 1,127 servicemen have died"
    at = next((j for j, word in enumerate(near) if word in PRESENT), -1)
    return at >= 0 and PAST.isdisjoint(near[at:])


def _since_lately(site: Site) -> bool:
    """``• Since the beginning of the war on 16 January``: a day of these two years opens the sentence, and they count till now."""
    opens = site.line.lower(0) == "since" or (site.line.lower(1) == "since" and not site.line.lower(0).isalpha())
    day = site.page.day
    return opens and day is not None and all(row.enddate >= (day - LATELY).isoformat() for row in site.dates)


def _drafted(site: Site, at: int) -> bool:
    """``Under the draft the army would have withdrawn 6,000 troops``."""
    return site.line.lower(at + 1) == "have" and not DRAFTS.isdisjoint(site.line.present)


def would(site: Site, draft: Draft, low: int) -> bool:
    """``would turn the operation into a mission of 3,000``: a verb follows that does something, and nothing parts it off."""
    lowers, first = site.line.lowers, draft.counted.first
    at = next(j for j in range(first - 1, low - 1, -1) if lowers[j] == "would")
    if lowers[first - 1] == "at" and lowers[first - 2] in VALUING and not RELATIVES.isdisjoint(lowers[at:first]):
        return False  # "would face an army that the institute puts at 33,000"
    return (
        site.line.lower(at + 1).isalpha()
        and (lowers[at + 1] not in IDLE or _drafted(site, at))
        and "," not in lowers[at : draft.counted.first]
    )


def founded(site: Site, draft: Draft) -> bool:
    """``agreed in Paris to form a rapid reaction force of about 10,000``: it does not stand yet."""
    lowers, first = site.line.lowers, draft.counted.first
    if site.line.lower(first - 1) in PLANNING and first > 1:
        return True  # "Allies Plan 10,000-Strong Force for Bosnia"
    if site.line.lower(first - 1) != "of" or site.line.lower(first - 2) not in site.words.collectives:
        return False
    near = range(first - 2, max(0, first - FOUNDING), -1)
    verb = next((j for j in near if lowers[j] in FORMING and lowers[j - 1] == "to"), 0)
    return verb > 0 and not AGREEING.isdisjoint(lowers[max(0, verb - GOVERNED) : verb - 1])


def summing(lowers: list[str], low: int, high: int) -> bool:
    """``would take his army there to nearly 700,000``: the sum that a plan will come to."""
    return any(
        lowers[j] in ("would", "will") and lowers[j + 1] in ("take", "bring", "raise", "lift")
        for j in range(low, high - 1)
    )


def owed(site: Site, at: int) -> bool:
    """``the 500 soldiers it should have``: a clause right behind the noun says that they ought to be there."""
    return site.line.lower(at) in SUBJECTS and site.line.lower(at + 1) in ("should", "ought", "needs", "was", "were")


def whole(site: Site, draft: Draft) -> tuple[Modality, str]:
    """``a third of the 1,900 promised``: the whole may be no more than a promise."""
    number = draft.counted.number
    word = next(
        (w for w in (_behind(site, draft.counted.last), site.line.lower(number.first - 1)) if w in PROMISED), ""
    )
    if owed(site, draft.counted.last):
        return "hypothetical", "should have"
    if word:
        return "planned", f"{word} whole"
    sure, then = modality_at(site.page, site.index, number.start, number.end)
    return (sure, then) if sure == "historical" else ("asserted", "the whole of a part")  # "most of the deaths of 1931"


def _behind(site: Site, at: int) -> str:
    """The word behind what is counted, over "it" or "they": "the 10,000 soldiers it promised"."""
    return site.line.lower(at + (site.line.lower(at) in ("it", "they", "he", "she", "we")))


def of_another(site: Site, draft: Draft, at: int) -> bool:
    """``of the 2,000 police promised by Kesh, 350 are there``, ``11,842 of an authorized 13,000``: the promise is another number's."""
    before = at - (site.line.lower(at - 1) in ("it", "they", "he", "she", "we"))
    others = (other for other in site.drafts if other is not draft and other.counted.kind not in ("neither", "other"))
    if any(before == other.counted.last for other in others):
        return True  # not "Seven countries pledged 4,200"
    if draft.counted.whole >= 0 and site.line.lower(at) == "to" and site.line.lower(at - 1) in UNDERTAKEN:
        return True  # "has withdrawn 600 of the 900 fighters it had undertaken to withdraw"
    of = at - 1 - (site.line.lower(at - 1) in ARTICLES)
    return site.line.lower(of) == "of" and of >= draft.counted.number.last and at + 1 in site.heads
