"""What those who are counted as harmed suffered from: a disease, water, a quake, a fight. Pure.

The drowned of a flood and the dead of the cholera that follows it are two tolls, though one province, one ministry and one
unit tell both.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from store.figure_ties import HARM
from store.likeness import words
from store.models import Figure
from store.threads import sentence_of, split_at_word

_ILL = frozenset({"infected"})
_CAUSES = {
    "disease": words(
        "cholera ebola measles epidemic pandemic malaria dengue typhoid meningitis diphtheria polio mpox monkeypox influenza flu covid "
        "coronavirus virus plague marburg dysentery leptospirosis hepatitis infected dehydration malnutrition starvation famine hunger"
    ),
    "water": words("flood floods flooded flooding floodwater floodwaters drowned drowning drown drowns inundation inundations"),
    "quake": words("earthquake earthquakes quake quakes tremor tremors aftershock aftershocks"),
    "storm": words("cyclone hurricane typhoon tornado tornadoes cyclones hurricanes typhoons"),
    "fight": words(
        "fighting clash clashes shelling shelled shell shells bomb bombs bombed bombing bombardment airstrike airstrikes missile missiles rocket rockets "
        "gunmen gunfire ambush ambushed massacre combat mortar mortars artillery"
    ),
}  # fmt: skip
_ASIDE = re.compile(r", (?:where|which|whose|who)\b[^,;]{1,120},")
_PARTED = re.compile(r";|\b(?:where|while|whereas|but|although|though)\b")
_GO_TOGETHER = frozenset({"water", "storm"})  # a cyclone's dead are drowned


def of_two_causes(known: Figure, known_story: Iterable[str], claim: Figure, story: Iterable[str]) -> bool:
    """Are they harmed by two things, by their sentences or, where these name none, by what their articles are about?"""
    if claim.measure not in HARM:
        return False
    mine, yours = _cause(claim, story), _cause(known, known_story)
    return bool(mine and yours) and mine != yours and {mine, yours} != _GO_TOGETHER


def _cause(figure: Figure, story: Iterable[str]) -> str | None:
    """The one cause that is named; None where none is, or several are."""
    if figure.measure in _ILL:
        return "disease"
    told = _named(words(_clause(figure))) or _named(frozenset(word.lstrip("=") for word in story))
    return next(iter(told)) if len(told) == 1 else None


def _clause(figure: Figure) -> str:
    """What the sentence says of its number: without asides, and without what another clause tells of another harm ("where cholera broke out")."""
    told = split_at_word(figure, "figures")
    if told is None:
        return sentence_of(figure)
    before, behind = told
    return f"{_PARTED.split(_ASIDE.sub(',', before))[-1]} {_PARTED.split(behind, maxsplit=1)[0]}"


@lru_cache(maxsize=2_000)
def _named(said: frozenset[str]) -> frozenset[str]:
    return frozenset([cause for cause, named in _CAUSES.items() if not said.isdisjoint(named)])
