"""When two claims speak of the same thing: names, places, units, values, words. Pure, and symmetric unless it says otherwise."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import filterfalse

from store.models import FATES, Figure

Parents = Callable[[str], Sequence[str]]
"""The wider places a place lies in, nearest first (town -> province -> country); empty when not known."""

_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]s\b")
_EMPTY = frozenset(
    "the a an of in on at near along close with its their his her and s province region district city town area state county "
    "prefecture village governorate oblast border borders".split()
)
# Bodies that every newsroom writes in two ways, each as one word long enough to be looked for.
_FORMS = {
    "unitednations": r"united nations|u\.n\.?|un",
    "unitedstates": r"united states of america|united states|u\.s\.a?\.?|usa?",
    "europeanunion": r"european union|e\.u\.?|eu",
    "africanunion": r"african union|a\.u\.?|au",
    "unitedkingdom": r"united kingdom|u\.k\.?|uk",
    "worldhealth": r"world health organi[sz]ation|w\.h\.o\.?|who",
    "worldfood": r"world food program(?:me)?|wfp",
}
_FORM = re.compile("|".join(rf"(?P<{name}>(?<![\w.])(?:{forms})(?![\w]))" for name, forms in _FORMS.items()))
_BARE = frozenset(
    "army military police gendarmerie government security armed national force troop soldier authority navy air guard presidential republican coast border special ministry "
    "defence defense foreign interior health justice finance information education transport affair external internal parliament senate assembly congress cabinet junta opposition "
    "court supreme constitutional high central bank general staff command prosecutor office presidency palace intelligence service civil protection directorate agency disaster "
    "management fire brigade hospital rebel militia council regional provincial local municipal federal delegation ground land".split()
)


SHORTEST = 5  # letters of an adjective that may be a land's


@lru_cache(maxsize=5_000)  # whole sentences too: some 2 kB each
def words(text: str) -> frozenset[str]:
    """The words of ``text``, lower case, without accents, plural s and possessive."""
    return frozenset(in_order(text))


def in_order(text: str) -> list[str]:
    """The words of ``text`` as ``words`` gives them, in their order."""
    folded = text.lower() if text.isascii() else _without_accents(text)
    if "'" in folded or "\N{RIGHT SINGLE QUOTATION MARK}" in folded:
        folded = _POSSESSIVE.sub("", folded)
    return [_stem(word) for word in _WORD.findall(folded)]


def _without_accents(text: str) -> str:
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", text))).lower()


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@lru_cache(maxsize=5_000)
def place_words(place: str | None) -> frozenset[str]:
    """What tells one place from another: "the Kessan province" and "Kessan" are the same, "Ukraine's border" is Ukraine."""
    return frozenset(name_words(place)) if place else frozenset()


def _land(word: str) -> str:
    """``kestian``, as a text calls a land that it never names, by the name that other texts have for it: ``kestia``."""
    return word[:-1] if len(word) > SHORTEST and word.endswith("ian") else word


@lru_cache(maxsize=5_000)
def one_form(name: str) -> str:
    """``name``, lower case, with a body that newsrooms write in two ways in one of them: the United Nations, U.N. and UN are one."""
    return _FORM.sub(lambda match: match.lastgroup or match.group(), name.lower())


@lru_cache(maxsize=5_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words by which ``same_name`` compares, each once, in the order of the name."""
    told = tuple(word for word in dict.fromkeys(in_order(one_form(name))) if word not in _EMPTY)
    return (_land(told[0]),) if len(told) == 1 else told  # "the Syrian Democratic Forces" are not Syria


def same_name(a: str | None, b: str | None) -> bool:
    """One actor: the same words, or the shorter name wholly inside the longer (Ruden, General Ada Ruden)."""
    if a is None or b is None:
        return a is b
    left, right = place_words(a), place_words(b)
    return bool(left and right) and (left <= right or right <= left)


def is_name(words: str | None) -> bool:
    """Do the words have a name in them ("Kessan", "Ukraine's border"), and are no "capital" of any country?"""
    return any(word[:1].isupper() for word in (words or "").split())


def is_issuer(speaker: str | None, family: str) -> bool:
    """Is the speaker the office that publishes: "the Ministry of Defence" in what the ministry's own press office puts out? A land
    is no paper that bears its name.
    """
    mine, theirs = place_words(speaker), place_words(family)
    return bool(mine) and (mine == theirs or (same_name(speaker, family) and bool(mine & theirs & _BARE)))


def is_bare(holder: str) -> bool:
    """Does the name tell no one in particular: "the army", "government forces", "defence ministry"? Every country has one."""
    return place_words(holder) <= _BARE


def shared(a: Iterable[str], b: Iterable[str]) -> int:
    """How many actors of the first list are in the second, each by ``same_name``: asked of every thread that comes near."""
    other = [place_words(name) for name in b]
    return sum(1 for name in a if _is_among(place_words(name), other))


def _is_among(name: frozenset[str], other: Sequence[frozenset[str]]) -> bool:
    for one in other:  # noqa: SIM110 - any() with a generator takes longer than what it looks at
        if (name <= one or one <= name) and name and one:
            return True
    return False


def same_place(a: str | None, b: str | None) -> bool:
    """The very same place (both known)."""
    return bool(place_words(a)) and place_words(a) == place_words(b)


def nested(a: str | None, b: str | None, parents: Parents) -> bool:
    """One place lies in the other, or one of them is not told."""
    left, right = place_words(a), place_words(b)
    if not (a and b and left and right) or left & right:
        return True
    return any(same_place(b, up) for up in parents(a)) or any(same_place(a, up) for up in parents(b))


def bounds(figure: Figure) -> tuple[float, float] | None:
    """The interval a figure allows; "about" allows five per cent either way (newsrooms round). None without a number."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        return None
    slack = 0.05 if figure.qualifier == "about" else 0.0
    bottom = low * (1 - slack) if low is not None else 0.0
    return bottom, high * (1 + slack) if high is not None else float("inf")


def size(figure: Figure) -> float:
    """The largest bound a figure tells, 0 without one."""
    return max(figure.low or 0.0, figure.high or 0.0, 0.0)


def compatible(a: Figure, b: Figure) -> bool:
    """Can both be true at once? At least 100,000 and about 115,000 can; 12 and 19 cannot."""
    left, right = bounds(a), bounds(b)
    if left is None or right is None:
        return left is right
    return left[0] <= right[1] and right[0] <= left[1]


def topic(figure: Figure) -> str:
    """What is counted: what became of people since, else the measure. The freed are none of the captured."""
    return figure.status if figure.status in FATES and figure.status else figure.measure


def same_value(a: Figure, b: Figure) -> bool:
    """The same number, whatever the qualifier says around it."""
    low, high = a.high if a.low is None else a.low, a.low if a.high is None else a.high
    other = b.high if b.low is None else b.low
    if other not in (low, high):  # asked of every thread that comes near: mostly this
        return False
    return {low, high} == {other, b.low if b.high is None else b.high}


SMALL = words(
    "the a an of in on at to for from by with and or but that this it its his her their was were is are has have had be been "
    "will would said says say told according also not as after before than who which monday tuesday wednesday thursday "
    "friday saturday sunday"
)


def matter(text: str, *names: str) -> frozenset[str]:
    """The words of ``text`` that tell what it is about: without small words and without the words of ``names``."""
    return words(text).difference(SMALL, *map(words, names))


_DAYS = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|overnight"
    r"|(?:jan|febr)uary|march|april|may \d|june|july|august|(?:septem|octo|novem|decem)ber)",
    re.IGNORECASE,
)


@lru_cache(maxsize=2_000)  # the sentence of a thread is asked again and again
def tells_when(text: str) -> bool:
    """Does the sentence itself name a day? Else the day of what it tells was taken from its article."""
    return _DAYS.search(text) is not None


def jaccard(mine: frozenset[str], yours: frozenset[str]) -> float:
    """Shared by all, 0 to 1."""
    return len(mine & yours) / len(mine | yours) if mine and yours else 0.0


def overlap(a: str, b: str) -> float:
    """Likeness of two texts, 0 to 1: shared words by all words (Jaccard)."""
    return jaccard(words(a), words(b))
