"""Numbers beside a word for harm that count no harm done: a rate, lives saved, seats.

In: a site and a draft with its measure. Out: why it is no figure, or None.
"""

from itertools import pairwise

from store.reading.figures.site import Draft, Site
from store.reading.figures.standing.found_again import found_again
from store.reading.figures.words import AUXILIARIES
from store.reading.text.harm import TAKEN

RATES = frozenset("hour minute year day month week decade".split())
RECURRING = frozenset(("every", "each"))
EACH = RECURRING | {"a", "an", "per"}
PAST = frozenset("ago earlier later after before".split())
SAVING = frozenset("save saves saved saving".split())
SPANS = frozenset("in within for over after half than about under around nearly almost".split())
SEEKING = frozenset(("looking", "searching", "hunting", "search", "searched"))
LIVING = frozenset(("survivors", "survivor"))
RECOVERED = frozenset(("recovered", "recover", "recovering", "discharged"))
POSTED = frozenset("diplomats diplomat envoys attachés attaches ambassadors consuls".split())
PATIENTS = frozenset(("patients", "people", "persons"))
UNHURT = frozenset("unhurt unharmed uninjured unscathed".split())
ABROAD = frozenset(("citizens", "nationals", "expatriates", "voters", "subjects"))
SIZES = frozenset(
    "millimetres millimeters mm centimetres centimeters cm inches metres meters feet tonnes tons litres liters trees points degrees shares".split()
)
LODGINGS = frozenset("room rooms beds space housing accommodation homes places flats quarters dormitories".split())
STILL = frozenset(("were", "are"))
AFTERMATH = 4  # tokens of "have since recovered"
AFTER = 6  # tokens after the noun in which a rate stands
BEFORE = 4


def spared(site: Site, draft: Draft) -> str | None:
    """Why the number counts no harm that was done, else None."""
    if site.line.lower(draft.counted.number.first - 1) == "minus" and not _summed(site, draft):
        return "a temperature"  # "tents designed for minus 40"
    if draft.measure in (None, "strength", "equipment"):
        return _spared_force(site, draft) if draft.measure != "equipment" else None
    lowers, last, first = site.line.lowers, draft.counted.last, draft.counted.number.first
    if lowers[max(0, first - 2) : first] == ["all", "but"]:
        return "all the others"  # "all but five were shot"
    if _of_matter(draft):
        return "a quantity"
    if draft.rule == "way arriving" and (draft.unit or "").lower() in ABROAD and "fled" not in site.line.present:
        return "registered abroad"  # "France has 830 citizens registered there"
    if _yearly(lowers[: draft.counted.first]):
        return "a rate"
    if _rate(lowers[last : last + AFTER + 1]):
        return "a rate"
    if "lives" in lowers[draft.counted.number.last : last + 1] and _saved(lowers, draft.counted.first, last):
        return "lives saved"
    if "seats" in lowers[last : last + BEFORE]:
        return "seats"
    return "alive" if draft.measure == "killed" and _alive(lowers, last) else _unharmed(site, draft)


def _summed(site: Site, draft: Draft) -> bool:
    """``6,000 minus 800``."""
    return any(number.last == draft.counted.number.first - 1 for number in site.numbers)


def _of_matter(draft: Draft) -> bool:
    """``340 millimetres of rain had fallen``, ``40 tonnes of rock fell``: what is measured does not die."""
    unit = (draft.unit or "").lower()
    return draft.rule.startswith("fallen") and unit in SIZES


def _alive(lowers: list[str], last: int) -> bool:
    """``four of those named were alive``: no dead; "burned alive" are dead."""
    near = range(last + 1, min(last + AFTER, len(lowers)))
    at = next((j for j in near if lowers[j] in ("alive", "living")), 0)
    before = lowers[max(last, at - 2) : at]
    return at > 0 and before[-1:] != [] and (before[-1] in STILL or before in (["were", "still"], ["are", "still"]))


def _saved(lowers: list[str], first: int, last: int) -> bool:
    """``saved 40 lives``, ``40 lives had been saved``, not ``40 lives were lost and more saved``."""
    if not SAVING.isdisjoint(lowers[max(0, first - BEFORE) : first]):
        return True
    behind = lowers[last : last + BEFORE]
    saved = next((at for at, word in enumerate(behind) if word in ("saved", "spared")), -1)
    return saved >= 0 and AUXILIARIES.issuperset(behind[:saved])


def _spared_force(site: Site, draft: Draft) -> str | None:
    """A force that nothing befell, or that is raised each year."""
    near = site.line.lowers[draft.counted.last : draft.counted.last + BEFORE]
    if draft.counted.kind == "force" and not UNHURT.isdisjoint(near):
        return "unharmed"  # "another 60 recruits escaped unhurt"
    named = site.line.lowers[draft.counted.number.last : draft.counted.last]
    if "retired" in named or ("former" in named and site.words.forces.martial.isdisjoint(site.line.present)):
        return "no longer in arms"  # "The fund pays 41,000 retired soldiers"
    first = draft.counted.first
    if site.line.lower(first - 1) == "for" and site.line.lower(first - 2) in LODGINGS:
        return "room for them"  # "rooms for 800 soldiers"
    recruits = (draft.unit or "").lower() == "recruits" and _rate(near)
    return "a rate" if recruits else None  # "8,000 recruits a year"


def _unharmed(site: Site, draft: Draft) -> str | None:
    """Those who lived, recovered or were sent away, whatever word for harm stands beside them; cases of no illness."""
    lowers, number, last = site.line.lowers, draft.counted.number, draft.counted.last
    unit = (draft.unit or "").lower()
    if draft.measure in ("trapped", "missing") and (
        "alive" in lowers[last + 1 : last + BEFORE] or found_again(site, draft)
    ):
        return "alive"
    sought = draft.measure == "missing" and not SEEKING.isdisjoint(draft.rule.split())
    if sought and (unit in site.words.captors or unit in site.words.company.raiders):
        return "wanted"  # "the army was looking for 20 more" attackers
    if draft.measure == "killed" and not LIVING.isdisjoint(lowers[number.last : last]):
        return "survivors"
    if draft.measure == "infected" and not RECOVERED.isdisjoint(lowers[last : last + AFTERMATH]):
        return "recovered"
    if draft.measure == "infected" and lowers[last : last + 1] == ["of"]:
        return "cases of no illness" if not site.words.abuses.isdisjoint(lowers[last : last + AFTER]) else None
    if draft.measure == "displaced" and unit in POSTED:
        return "expelled"
    named = lowers[number.last : last]
    if draft.measure in TAKEN and "former" in named:
        return "held once"
    ill = draft.measure == "wounded" and unit in PATIENTS and not site.words.ailments.isdisjoint(named)
    return "patients of an illness" if ill else None


def _yearly(before: list[str]) -> bool:
    """``Every year 300 people drown``: the rate stands before the number."""
    if RECURRING.isdisjoint(before):
        return False
    return any(one in RECURRING and word in RATES for one, word in pairwise(before))


def _rate(words: list[str]) -> bool:
    """``a year``, ``every day``, ``annually``; not "a year ago"."""
    for at, word in enumerate(words[:AFTER]):
        if word == "annually":
            return True
        if word in RATES and at and words[at - 1] in EACH:
            if at > 1 and words[at - 2] in SPANS:
                continue  # "took in 340,000 in a week"
            return words[at + 1 : at + 2] == [] or words[at + 1] not in PAST
    return False
