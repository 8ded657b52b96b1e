"""Measurements of hazards as figures: magnitude, depth, category, wind, water and area, told by the words at the number.

In: a line, the figures' words and a number. Out: its measure and unit, or None.
"""

import re
from dataclasses import dataclass

from store.reading.figures.counts.qualifiers import qualify
from store.reading.figures.words import Words
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line

LENGTHS = {
    "km": "km",
    "kilometre": "km",
    "kilometres": "km",
    "kilometer": "km",
    "kilometers": "km",
    "mile": "miles",
    "miles": "miles",
    "metre": "m",
    "metres": "m",
    "meter": "m",
    "meters": "m",
    "m": "m",
    "feet": "feet",
    "ft": "feet",
    "foot": "feet",
    "cm": "cm",
    "inches": "inches",
    "centimetres": "cm",
    "centimeters": "cm",
    "mm": "mm",
}
SPEEDS = frozenset(("km/h", "kph", "mph", "kmh", "knots", "kmph"))
AREAS = frozenset(("hectares", "acres", "hectare"))
SIZES = frozenset(LENGTHS) | SPEEDS | AREAS
HINTS = SIZES | {
    "magnitude",
    "category",
    "richter",
    "square",
    "sq",
    "quake",
    "quakes",
    "earthquake",
    "earthquakes",
    "aftershock",
    "tremor",
}
REVISING = frozenset("revised corrected lowered raised upgraded downgraded updated changed".split())
SHARES = frozenset(("per", "percent", "%", "million", "billion", "percentage"))
SEISMIC = frozenset(
    "survey surveys centre center institute observatory seismologists seismologist geologists usgs network agency measured recorded".split()
)  # who measures quakes
PASSIVE = frozenset("was were been being has had have is later then since also subsequently soon".split())
REVISED = frozenset(("magnitude", "estimate", "reading", "it", "which", "and", "but", ",", "("))
BURNT = re.compile(r"burn|fire|blaze|scorch|flood|flame|inundat|submerg|consum|destroy|charr", re.IGNORECASE)
DUG = frozenset(
    "strip zone belt buffer corridor trench trenches tunnel tunnels ditch crater craters shaft pit well moat hole holes foxhole perimeter".split()
)
INLAND = frozenset("into inside behind within".split())
UPWARDS = frozenset("above over more greater higher stronger larger upwards up below less".split())
BEARINGS = frozenset(
    "north south east west northeast northwest southeast southwest off away from offshore inland upstream downstream".split()
)
WATERY = frozenset(
    "water waters river rivers sea lake lakes reservoir dam flood floods floodwaters tide tides surge canal creek stream bay sewage banks rain rains levee levees embankment dyke dykes gauge".split()
)
SURFACES = frozenset(
    "ground surface sea seabed seafloor floor crust earth earth's earth’s level levels street normal flood water its average danger warning usual".split()
)
MINES = frozenset("mine mines miner miners colliery cave cavers diver divers underground submarine wreck".split())
SHAKEN = ("quake", "earthquake", "aftershock", "tremor", "hypocent", "epicent")
LEVELS = frozenset("water waters river level levels rose risen stood stands lake tide crest crested".split())
SHUT = frozenset(("trapped", "stuck", "buried"))
WATERS = frozenset(("waves", "wave", "floodwater", "floodwaters", "rain", "rainfall", "tsunami"))


@dataclass(frozen=True, slots=True)
class Reading:
    """A measurement: measure of models.MEASURES, unit, the rule, and the token after its unit."""

    measure: str
    unit: str | None
    rule: str
    last: int


def read(line: Line, words: Words, number: Number) -> Reading | None:
    """Return the hazard measurement that ``number`` is, or None."""
    if number.low is None:
        return None
    if HINTS.isdisjoint(line.lowers[max(0, number.first - 8) : number.last + 6]):
        return _revised(line, number)
    first, _, _ = qualify(line, words, number)
    before = line.lowers[max(0, first - 5) : first]
    return (
        _revised(line, number)
        or _magnitude(line, number, before)
        or _category(line, number, before)
        or _length(line, number, before)
        or _speed(line, number, before)
        or _area(line, number)
    )


def converts(line: Line, number: Number, reading: Reading) -> bool:
    """Whether a length in brackets only repeats the one before them: ``28 km (17 miles)``."""
    first = number.first
    bracketed = line.lower(first - 1) == "(" and line.lower(reading.last) == ")"
    return bracketed and reading.unit is not None and line.lower(first - 2) in SIZES


def _revised(line: Line, number: Number) -> Reading | None:
    """``reported at magnitude 7.1 by the survey, which later revised its estimate to 7.0``: a decimal to which a magnitude is changed."""
    if not REVISING & line.present or line.lower(number.first - 1) != "to" or "." not in line.words[number.first]:
        return None
    if line.lower(number.last) in SHARES:
        return None
    before = line.lowers[: number.first]
    verb = max((i for i, word in enumerate(before) if word in REVISING), default=-1)
    between = {*before[verb + 1 :]}
    changed = "magnitude" in between or bool(between & {"estimate", "reading", "it"} and SEISMIC & {*before})
    changed = changed or (verb == number.first - 2 and _is_of_quake(before[:verb]))
    if verb < 0 or "magnitude" not in before or not changed or not 0 < (number.high or 0) < 10:
        return None
    return Reading("magnitude", None, "a magnitude revised to the number", number.last)


def _is_of_quake(before: list[str]) -> bool:
    """Whether "was revised to" says what becomes of a magnitude: "at magnitude 6.4, later revised to", not "the death rate was raised to"."""
    at = next((j for j in range(len(before) - 1, -1, -1) if before[j] not in PASSIVE), -1)
    return at >= 0 and (before[at] in REVISED or before[at][:1].isdigit())


def _magnitude(line: Line, number: Number, before: list[str]) -> Reading | None:
    """``a 6.8 magnitude quake``, ``measured 7.1 on the Richter scale``, ``a 5.9 earthquake``."""
    if not number.high or number.high >= 10:
        return None
    near = [word for word in before if word not in ("of", "a", "preliminary", "was", "at", "is", "-", "the")]
    after = line.lowers[number.last : number.last + 3]
    if after[:1] in (["and"], ["or"]) and not UPWARDS.isdisjoint(after[1:2]):
        return None  # "61 aftershocks of magnitude 3 and above"
    if (
        (near and near[-1] == "magnitude")
        or (number.style == "digits" and ("magnitude" in after or "-magnitude" in after))
        or ("richter" in line.lowers[number.last : number.last + 6])
    ):
        return Reading("magnitude", None, "magnitude at the number", number.last)
    quake = any(
        word.startswith(("quake", "earthquake", "aftershock", "tremor"))
        for word in line.lowers[number.last : number.last + 2]
    )
    if quake and number.style == "digits" and number.low != int(number.low or 0):
        return Reading("magnitude", None, "a decimal before a quake", number.last)
    return None


def _category(line: Line, number: Number, before: list[str]) -> Reading | None:
    joined = line.lower(number.first - 1) == "-" and line.lower(number.first - 2) == "category"
    if (before[-1:] == ["category"] or joined) and number.low in (1, 2, 3, 4, 5):
        return Reading("category", None, "category before the number", number.last)
    return None


def _unit(line: Line, at: int) -> tuple[str, int]:
    """The unit token at ``at`` past a hyphen, with ``km/h`` put together, and the token after it."""
    at += line.lower(at) == "-"
    if line.lower(at + 1) == "/" and line.lower(at + 2) in ("h", "hr", "hour"):
        return line.lower(at) + "/h", at + 3
    if line.lower(at + 1) == "per" or line.lower(at + 1) == "an":
        return (
            ("km/h" if line.lower(at).startswith("k") else "mph", at + 3) if line.lower(at + 2) == "hour" else ("", at)
        )
    return line.lower(at), at + 1


def _length(line: Line, number: Number, before: list[str]) -> Reading | None:
    """``at a depth of 10 km``, ``the river rose three metres``; not "a strip 30 kilometers deep"."""
    unit, last = _unit(line, number.last)
    if unit not in LENGTHS:
        return None
    after = line.lowers[last : last + 4]
    if not DUG.isdisjoint(line.present) or not INLAND.isdisjoint(after[1:2]):
        return None  # "a strip 30 kilometers deep along the border", "10 km deep inside Norland"
    if _is_way(before, after) or _is_along(line, unit, before, after):
        return None
    if "depth" in before or "depth" in after or after[:1] in (["deep"], ["underground"], ["below"]):
        return Reading("depth", LENGTHS[unit], "depth at the number", last)
    near = {*before, *after[:3]}
    level = near & {"water", "waters", "river", "sea", "level", "levels"} and near & {
        "deep",
        "high",
        "rose",
        "risen",
        "above",
        "rise",
        "rising",
    }
    if near & WATERS or (level and not WATERY.isdisjoint(line.present)):
        return Reading("water", LENGTHS[unit], "water at the number", last)
    return None


def _is_way(before: list[str], after: list[str]) -> bool:
    """Whether a length says how far away: "at a depth of 10 km, about 14 km north-west of Dovrin"; not "6 miles deep off the coast"."""
    bearing = after[:1] != [] and after[0].partition("-")[0] in BEARINGS
    return bearing or ("depth" in before and not LENGTHS.keys().isdisjoint(before[before.index("depth") :]))


def _is_along(line: Line, unit: str, before: list[str], after: list[str]) -> bool:
    """``34 km below the dam``, ``two miles above the bridge``: how far down or up a river; not ``10 km below the seabed``, ``a quake 10 km below Arn``."""
    upward = after[:1] == ["above"] and LENGTHS[unit] in ("km", "miles")
    if not (upward or after[:1] == ["below"]) or after[1:2] == [] or not after[1][0].isalpha():
        return False
    plain = (
        SURFACES.isdisjoint(after[1:])
        and MINES.isdisjoint(line.present)
        and not any(word.startswith(SHAKEN) for word in line.present)
    )
    return plain and "depth" not in before and (LEVELS if upward else SHUT).isdisjoint(before)


def _speed(line: Line, number: Number, before: list[str]) -> Reading | None:
    """``winds of 220 kilometres an hour``."""
    unit, last = _unit(line, number.last)
    if unit not in SPEEDS:
        return None
    near = [*before, *line.lowers[max(0, number.first - 9) : number.first], *line.lowers[last : last + 3]]
    wind = any(word.startswith(("wind", "gust")) for word in near)
    return Reading("wind", unit, "wind at the number", last) if wind else None


def _area(line: Line, number: Number) -> Reading | None:
    """``has burnt 12,000 hectares``, ``40 square kilometres were flooded``."""
    unit, last = _unit(line, number.last)
    square = unit in ("square", "sq")
    if unit not in AREAS and not square:
        return None
    if not any(BURNT.match(word) for word in line.lowers):
        return None
    return Reading("area", f"square {line.lower(last)}" if square else unit, "burnt or flooded area", last)
