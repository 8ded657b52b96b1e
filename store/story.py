"""Are two texts about one story? By the names they share, and by the words that are not in every report of a crisis. Pure."""

import re
from collections.abc import Iterable
from functools import lru_cache

from store.everywhere import ABROAD, COMMON
from store.likeness import matter, name_words
from store.models import Claim, Event, Figure

OPENING = 400  # code points: the paragraph or two that say what happened
_NAME = re.compile(r"(?<![.!?:\n\u201c\"] )(?<![\n\u201c\"(])(?<!^)\b[A-ZÀ-Þ][\w\u2019'-]+(?: [A-ZÀ-Þ][\w\u2019'-]+)*")
_SHORT = 4  # letters of the words that stay small in a headline: of, from, with
_MARK = "="  # before a word that is a name
_ENOUGH = ((3, 0), (2, 2), (1, 3))  # shared names that make one story, with so many telling words beside them
_TOLLS = frozenset({"killed", "wounded", "missing", "displaced", "evacuated"})
_FEW = 13  # fewer are dead, hurt or missing in many a crisis, and so are round numbers
_BESIDE_NATIONS = 3  # telling words, where every shared name is a nation's


def story_of(title: str | None, text: str, claims: Iterable[Claim] = ()) -> frozenset[str]:
    """What an article is about: the names of its opening and of its claims (as ``=name``), its opening's telling words, the
    disasters it tells with their places, and its tolls.
    """
    claims = tuple(claims)
    head = f"{title or ''}. "
    opening = text[:OPENING]
    printed = opening if _in_title_case(head) else head + opening
    names = {*_NAME.findall(printed), *(name for claim in claims for name in _named(claim))}
    return _told(head + opening, names) | _disasters(claims) | _tolls(claims)


def _tolls(claims: Iterable[Claim]) -> frozenset[str]:
    """``killed 28`` as a word: few crises share the very numbers of their dead and missing."""
    counts = (c for c in claims if isinstance(c, Figure) and _is_toll(c))
    return frozenset(
        f"{c.measure} {n:g}" for c in counts if (n := c.high if c.low is None else c.low) and n >= _FEW and n % 10
    )


def _disasters(claims: Iterable[Claim]) -> frozenset[str]:
    """``=flood in Kelmar``, as a name and as a word: with one more of either, two articles that share it tell of one flood.
    Where one disaster is told, it is also in the places that count their dead and missing.
    """
    hazards = [c for c in claims if isinstance(c, Event) and c.event == "HAZARD" and c.mode]
    told = {(c.mode, c.place) for c in hazards}
    modes = {c.mode for c in hazards if c.modality == "asserted"}
    if len(modes) == 1:
        told |= {(mode, c.place) for mode in modes for c in claims if isinstance(c, Figure) and _is_toll(c)}
    named = {f"{mode} in {place}" for mode, place in told if place}
    return frozenset(named | {f"{_MARK}{one}" for one in named})


def _is_toll(figure: Figure) -> bool:
    return figure.measure in _TOLLS and figure.modality == "asserted"


def _in_title_case(headline: str) -> bool:
    """Whether a newsroom capitalises all that counts in it ("Troops Seize the Old Bridge"): then capitals tell no names."""
    return all(word[0].isupper() for word in headline.split() if len(word) > _SHORT and word[0].isalpha())


@lru_cache(maxsize=5_000)  # the sentence of a thread is asked about again and again
def words_of(sentence: str) -> frozenset[str]:
    """The same of a sentence: its names as ``=name``, and the words that tell what it is about."""
    return _told(sentence, _NAME.findall(sentence))


def _told(text: str, names: Iterable[str]) -> frozenset[str]:
    mine = {word for name in names for word in _told_by(name)}
    plain = {word for word in matter(text) if word.isalpha() and _tells(word)} - mine
    return frozenset(plain | {f"{_MARK}{word}" for word in mine if not word.isdigit()})


def _told_by(name: str) -> list[str]:
    """The last word of a name that tells whose it is: one "Antony Blinken" is not two names that two texts share."""
    return [word for word in name_words(name) if _tells(word)][-1:]


def _tells(word: str) -> bool:
    return len(word) > 1 and word not in COMMON


def one_story(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether two texts share names, or a name and several telling words; names of nations alone want as many words as one name."""
    shared = mine & yours
    if not shared:
        return False
    names = sum(word[0] == _MARK for word in shared)
    beside = len(shared) - names
    return (bool(_own_names(shared)) or beside >= _BESIDE_NATIONS) and any(
        names >= few and beside >= words for few, words in _ENOUGH
    )


def shared_words(a: str, b: str) -> frozenset[str]:
    """The telling words and own names that two sentences share, bare."""
    mine, yours = words_of(a), words_of(b)
    plain = {word.removeprefix(_MARK) for word in mine} & {word.removeprefix(_MARK) for word in yours}
    return frozenset(plain - ABROAD)


def own_names(a: str, b: str) -> frozenset[str]:
    """The names that two sentences share, and that are no nation's."""
    return frozenset(_own_names(words_of(a) & words_of(b)))


def names_in(text: str) -> frozenset[str]:
    """The names that ``text`` tells, bare, and that are no nation's."""
    mine = {word for name in _NAME.findall(text) for word in _told_by(name) if not word.isdigit()}
    return frozenset(mine - ABROAD)


def names_of(story: frozenset[str]) -> frozenset[str]:
    """The names among the words of a story, bare, that are no nation's."""
    return frozenset([word[1:] for word in _own_names(story)])


def share_a_name(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether two texts share a name that is not a nation's: enough where a telling number is shared besides."""
    return bool(_own_names(mine & yours))


def share_two_names(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether two texts share two names that are no nation's: enough where one also tells a number that the other had told."""
    return len(_own_names(mine & yours)) > 1


def shares_any_name(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether a name of one text, be it a nation's, is in the other: enough where speaker and number say that one count is told again.

    A headline's first word has a capital anyway, so that one of the two may not know it for a name.
    """
    names = {word for word in mine | yours if word[0] == _MARK}
    return any({word, word[1:]} & mine and {word, word[1:]} & yours for word in names)


def _own_names(shared: frozenset[str]) -> list[str]:
    """The names among the words of a story that are no nation's."""
    return [word for word in shared if word[0] == _MARK and word[1:] not in ABROAD]


def is_named(event: Event) -> bool:
    """Whether an event tells a party that is not in every crisis: not "gunmen", the United Nations or France."""
    names = [name for name in (*event.actor, *event.recipient) if name[:1].isupper()]
    return any(word not in ABROAD for name in names for word in _told_by(name))


def _named(claim: Claim) -> list[str]:
    """The proper names of a claim: whose, where, who."""
    every: tuple[str | None, ...] = (claim.speaker,)
    if isinstance(claim, Figure):
        every += (claim.holder, claim.place, claim.origin)
    elif isinstance(claim, Event):
        every += (*claim.actor, *claim.recipient, claim.place)
    return [name for name in every if name and name[0].isupper()]
