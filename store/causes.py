"""What those who are counted as harmed suffered from: a disease, water, a quake, a fight. Pure.

The drowned of a flood and the dead of the cholera that follows it are two tolls, though one province, one ministry and one
unit tell both.
"""

import re
from functools import lru_cache

from store import likeness
from store.figure_ties import HARM
from store.likeness import in_order, words
from store.models import Figure
from store.threads import sentence_of, split_at_word

_ILL = frozenset({"infected"})
_CAUSES = {
    "disease": words(
        "cholera ebola measles epidemic pandemic malaria dengue typhoid meningitis diphtheria polio mpox monkeypox influenza flu covid "
        "coronavirus virus plague marburg dysentery leptospirosis hepatitis infected dehydration malnutrition starvation famine hunger "
        "outbreak cases infections diarrhoea diarrhea fever"
    ),
    "cold": words("cold hypothermia frostbite froze frozen freezing"),
    "water": words("flood floods flooded flooding floodwater floodwaters drowned drowning drown drowns inundation inundations"),
    "wreck": words("ferry ferries shipwreck shipwrecks capsized capsizing capsizes sank sinking sunk overturned"),
    "quake": words("earthquake earthquakes quake quakes tremor tremors aftershock aftershocks"),
    "storm": words("cyclone hurricane typhoon tornado tornadoes cyclones hurricanes typhoons"),
    "fight": words(
        "fighting clash clashes shelling shelled shell shells bomb bombs bombed bombing bombardment airstrike airstrikes missile missiles rocket rockets "
        "gunmen gunfire ambush ambushed massacre combat mortar mortars artillery"
    ),
}  # fmt: skip
_CAUSE_OF = {word: cause for cause, named in _CAUSES.items() for word in named}
_IN_STORIES = _CAUSE_OF | {f"={word}": cause for word, cause in _CAUSE_OF.items()}  # names are marked there
_ASIDE = re.compile(r", (?:where|which|whose|who)\b[^,;]{1,120},")
_PARTED = re.compile(r";|\b(?:where|while|whereas|but|although|though)\b")
_NOT_COUNTED = re.compile(
    r"\b(?:not counting|not including|without counting|excluding|apart from|besides|other than|in addition to|on top of)\b[^,;]*"
)
_GO_TOGETHER = frozenset({"water", "storm"})  # a cyclone's dead are drowned
_BESIDE = frozenset({"disease", "wreck", "cold"})  # what a crisis has besides its own toll
_ASHORE = frozenset({"wreck"})  # an article about a ship tells of the storm's dead too
_REACH = 600  # code points on either side of a number: a sentence without an end stays linear
_WEATHER = frozenset({"cold"})  # an article about a night of frost tells of the quake's dead too
_NONE: frozenset[str] = frozenset()
_NEAR = 8  # words before a number that tell of which of two harms it is


def of_two_causes(known: Figure, known_story: frozenset[str], claim: Figure, story: frozenset[str]) -> bool:
    """Are they harmed by two things, by their sentences or, where these name none, by what their articles are about?"""
    if claim.measure in HARM and (one := _said(claim)) and (other := _said(known)) and one.isdisjoint(other):
        return one | other != _GO_TOGETHER
    mine = _cause(claim, story) if claim.measure in HARM else None
    yours = _cause(known, known_story) if mine else None
    return bool(mine and yours) and mine != yours and {mine, yours} != _GO_TOGETHER


def may_be_of_two_causes(known: Figure, known_story: frozenset[str], claim: Figure, story: frozenset[str]) -> bool:
    """Does one name a disease or a wreck, and the other, of no place of its own, nothing in an article about several causes or another thing?"""
    if claim.measure not in HARM or likeness.same_place(claim.place, known.place):
        return False
    mine, yours = _said(claim), _said(known)
    if bool(mine) == bool(yours):
        return False
    told, other = (mine, known_story) if mine else (yours, story)
    about = _about(other)
    return len(told) == 1 and told <= _BESIDE and (len(about) > 1 or not (told <= about or not other))


def causes_of(figure: Figure) -> frozenset[str]:
    """The causes that a figure's sentence names."""
    return _said(figure)


def _cause(figure: Figure, story: frozenset[str]) -> str | None:
    """The one cause that is named; None where none is, or several are."""
    told = _said(figure) or _about(story) - _ASHORE
    return next(iter(told)) if len(told) == 1 else None


@lru_cache(maxsize=500)  # an article is held against many threads
def _about(story: frozenset[str]) -> frozenset[str]:
    """The causes that an article is about."""
    return frozenset([_IN_STORIES[word] for word in _IN_STORIES.keys() & story]) - _WEATHER


def _said(figure: Figure) -> frozenset[str]:
    """The causes that the sentence itself names; of a wreck in a flood it is the wreck, unless the water is named between the two."""
    if figure.measure in _ILL:
        return frozenset({"disease"})
    if not _names_one(sentence_of(figure)):  # nor does a part of it
        return _NONE
    before, behind = _clause(figure)
    told = _named(words(f"{before} {behind}"))
    if "wreck" not in told or not told - {"wreck"} <= _GO_TOGETHER:
        return told
    if "wreck" in _named(words(behind)):
        return frozenset({"wreck"})
    return _named(frozenset(in_order(before)[-_NEAR:])) or told


def _clause(figure: Figure) -> tuple[str, str]:
    """What the sentence says of its number, before it and from it on: without asides, without what another clause tells of another harm
    ("where cholera broke out"), and without whom it does not count.
    """
    told = split_at_word(figure, "figures")
    if told is None:
        return "", _NOT_COUNTED.sub(" ", sentence_of(figure))
    before, behind = (_NOT_COUNTED.sub(" ", part) for part in (told[0][-_REACH:], told[1][:_REACH]))
    return _PARTED.split(_ASIDE.sub(",", before))[-1], _PARTED.split(behind, maxsplit=1)[0]


@lru_cache(maxsize=2_000)
def _names_one(sentence: str) -> bool:
    return bool(_named(words(sentence)))


def _named(said: frozenset[str]) -> frozenset[str]:
    return frozenset([_CAUSE_OF[word] for word in _CAUSE_OF.keys() & said])
