"""What was told since a count, or beside it, so that a number without a noun may count something else.

In: a site, a draft without a noun and the count before. Out: the reason, of a closed list, or None.
"""

from collections.abc import Callable, Iterable

from store.models import Skipped
from store.reading.figures.links.goods import asked_for
from store.reading.figures.links.of_others import COUNTS, NOUN, may_be_meant
from store.reading.figures.links.wholes import is_part, of_them, retells
from store.reading.figures.reasons import OTHERS, UNARMED
from store.reading.figures.site import Draft, Site, most
from store.reading.text.grammar import CONTRASTS, THIRD, THIRD_OWN
from store.reading.text.harm import HAD
from store.reading.text.numerals import CARDINALS

RECENT = 12  # numbers that were skipped last
LARGER = 12  # times as many
OBJECTS = frozenset(("equipment", "buildings", "munitions", "neither"))
PLACING = frozenset("in of from at on across near over".split())
BESIDE = 12  # characters of the word before a number
THINGS = (  # why a number is none that another may be of
    *OTHERS,
    "votes",
    "money",
    "occasions",
    "a weight or volume",
    "a temperature",
    "a speed",
    "an area",
)
BREAKS = CONTRASTS | frozenset(("and", ";", ":", "—", "–", ".", "“", '"'))
WAYS, TAIL = 10, 6  # tokens of a clause, and of what is said of a number
TOLD_OF = frozenset(("all", "the", "these", "those"))  # before a number that was told already
STANDS_FOR = THIRD | THIRD_OWN  # what stands for somebody named before


def _things_since(site: Site, draft: Draft, source: Draft) -> bool:
    """Whether things, or people whom nothing befell, were counted since the source, or things are asked for."""
    told, own = source.counted.number.start, draft.counted.number.start
    since: Iterable[Skipped] = (row for row in site.page.skipped[-RECENT:] if told < row.start < own)
    things = any(row.reason.endswith(THINGS) and not _passed(site, draft, row) for row in since)
    return things or (source.measure in HAD and asked_for(site))


def _passed(site: Site, draft: Draft, row: Skipped) -> bool:
    """``9,800 people in 23 villages. Of these, 1,450``: too few things to be meant, told beside who was counted."""
    before = site.page.text[max(0, row.start - BESIDE) : row.start].split()[-1:]
    number = row.text.lower().replace(",", "")
    value = int(number) if number.isdecimal() else CARDINALS.get(number, most(draft))
    beside = before[:1] != [] and before[0] in PLACING and row.reason.endswith(UNARMED)
    return value * LARGER < most(draft) or (beside and value < most(draft))


def _of_others_since(site: Site, draft: Draft, source: Draft) -> bool:
    """``Kesh lost 40 tanks. The shop sells toys; it had 75``: a pronoun stands for whoever another clause has told of since."""
    lowers, first = site.line.lowers, draft.counted.first
    low = next((j + 1 for j in range(first - 1, -1, -1) if lowers[j] in BREAKS), 0)
    if STANDS_FOR.isdisjoint(lowers[low:first]) or site.has(source):
        return False
    row = site.page.sentences[site.index - 1]
    return ";" in lowers[:low] or source.counted.number.start < row.start


def _number_of_others(site: Site, draft: Draft, source: Draft) -> bool:
    """``The flood killed 12. The number of boats rose to 19``, ``put the figure for repairs at 300``."""
    lowers, first = site.line.lowers, draft.counted.first
    near = range(max(0, first - WAYS - TAIL), first - 2)
    at = next((j for j in near if lowers[j] in COUNTS and lowers[j + 1] in ("of", "for")), -1)
    nouns = lowers[at + 2 : min(at + 2 + NOUN, first)] if at >= 0 else []
    kinds = {site.words.units.get(word) for word in nouns} & OBJECTS
    if kinds and source.counted.kind not in kinds:
        return True
    return at >= 0 and not any(may_be_meant(site, word) for word in nouns)


def _paired(site: Site, draft: Draft, source: Draft) -> bool:
    """``On Friday there were 68 aircraft and 13 ships. On Sunday it was 66 and 14``: the second counts what the second did."""
    before, behind = site.draft_before(draft), site.draft_behind(draft)
    if (
        before is not None
        and site.line.lowers[before.counted.last : draft.counted.first] == ["and"]
        and before.counted.head < 0
    ):
        return retells(before) or _unread(before)
    pair = behind is not None and _unread(behind) and not site.has(source)
    return pair and behind is not None and site.line.lowers[draft.counted.last : behind.counted.first] == ["and"]


def _unread(draft: Draft) -> bool:
    return draft.counted.kind == "bare" and not draft.unit and draft.measure is None


def _whom(site: Site, draft: Draft, source: Draft) -> bool:
    """``17 were wounded. Monitors, of whom 110 are in the area``: a part of those right before it."""
    line, at = site.line, draft.counted.first - 1
    part = line.lower(at) in ("whom", "which") and line.lower(at - 1) == "of" and line.lower(at - 2) == ","
    return part and not site.has(source) and line.lower(at - 3).isalpha()


def _too_many(site: Site, draft: Draft, source: Draft) -> bool:
    """``Nine were killed, two of them here and eight there``, ``1,200 serve: 700 at sea and 900 on land``: more than the whole that both are told of."""
    if not site.has(source):
        return False
    wholes = [one for one in site.before(source) if one.measure == source.measure]
    whole = wholes[-1] if wholes and (is_part(source) or of_them(site, source)) else None
    over = whole is not None and most(source) + most(draft) > most(whole)
    lowers, last = site.line.lowers, source.counted.last
    colon = next((j for j in range(last, draft.counted.first) if lowers[j] == ":"), 0)
    items = sum(most(one) for one in site.drafts if colon and one.counted.first > colon)
    return over or items > most(source)


def _told_already(site: Site, draft: Draft, source: Draft) -> bool:
    """``to evacuate 800 people. All 800 were out``, ``The 800``: no other count."""
    return most(draft) == most(source) and site.line.lower(draft.counted.number.first - 1) in TOLD_OF


DOUBTS: tuple[tuple[str, Callable[[Site, Draft, Draft], bool]], ...] = (
    ("things counted since", _things_since),
    ("told already", _told_already),
    ("the second of a pair", _paired),
    ("of those right before", _whom),
    ("a pronoun for others", _of_others_since),
    ("a number of others", _number_of_others),
    ("more than the whole", _too_many),
)


def doubt(site: Site, draft: Draft, source: Draft) -> str | None:
    """The first reason that the number may count others than ``source`` does."""
    return next((why for why, holds in DOUBTS if holds(site, draft, source)), None)
