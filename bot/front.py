"""Which lines lead a digest: the main developments of every crisis, before the smaller counts of any one. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence

from bot.kinds import HARM, group, weight
from bot.lines import Line
from store.everywhere import ABROAD, COMMON
from store.likeness import size, words
from store.models import Claim, Event, Figure
from store.story import story_of

_CAPITAL = re.compile(r"\b[^\W\d_a-z][\w]{3,}")
_BEGINNING = 5  # letters of a name that its adjective shares
_ARMY = 1000
_MILD = 35  # what stands against a line of a crisis without harm
_AGAIN = 4  # what each line of a crisis costs the next of it
_SAME_KIND = 5  # and the next of its kind, that the dead of a crisis do not hide its ceasefire
_SAME_COUNT = 4  # and the next of its dead: the 6 of the morning beside the 31 of the evening
_SAME_SENTENCE = 9  # and the next that rests on the same sentence: "killed four and wounded 11" is one piece of news
_TOLD_ALREADY = 30  # what no number adds to, since the words of the sentence stand beside the number


def in_front(lines: Sequence[Line], most: int) -> tuple[Line, ...]:
    """``lines`` with the ``most`` that tell most of all crises first, then the others as they came (weightiest first)."""
    if len(lines) <= most:
        return tuple(lines)
    crises = crises_of(lines)
    grave = _grave(lines, crises)
    left, chosen = list(lines), list[Line]()
    spent: dict[object, int] = dict.fromkeys(set(crises.values()) - grave, _MILD)
    while len(chosen) < most:
        best = max(left, key=lambda line: (_worth(line, crises, spent), -line.news.id))
        left.remove(best)
        chosen.append(best)
        for mark, cost in _marks(best, crises):
            spent[mark] = spent.get(mark, 0) + cost
        spent[_told(best)] = _TOLD_ALREADY
    return (*chosen, *left)


def _worth(line: Line, crises: Mapping[int, int], spent: Mapping[object, int]) -> int:
    again = 0 if isinstance(line.news.stored.claim, Figure) else spent.get(_told(line), 0)
    return weight(line.news) - again - sum(spent.get(mark, 0) for mark, _ in _marks(line, crises))


def _told(line: Line) -> object:
    return ("told", line.sentence)


def _marks(line: Line, crises: Mapping[int, int]) -> list[tuple[object, int]]:
    """What a line shares with others of its digest, and what each such other costs it."""
    stored = line.news.stored
    crisis = crises[stored.article.id]
    shared: list[tuple[object, int]] = [
        (crisis, _AGAIN),
        ((crisis, group(stored.claim)), _SAME_KIND),
        (line.sentence, _SAME_SENTENCE),
    ]
    if isinstance(stored.claim, Figure):
        shared.append(((crisis, stored.claim.measure, stored.claim.holder), _SAME_COUNT))
    return shared


def crises_of(lines: Iterable[Line]) -> dict[int, int]:
    """By each article of ``lines`` the crisis it tells of: the first article that shares a name with it, or with one that does.

    Only the order hangs on it, so a name is enough, and its beginning: Tarvia's crisis is that of the Tarvian army.
    """
    told: dict[int, list[Line]] = {}
    for line in lines:
        told.setdefault(line.news.stored.article.id, []).append(line)
    met: dict[str, int] = {}
    found: dict[int, int] = {}
    for article, several in told.items():
        names = _names(several)
        found[article] = next((met[name] for name in names if name in met), article)
        for name in names:
            met.setdefault(name, found[article])
    return found


def _names(several: Sequence[Line]) -> list[str]:
    """How the names of an article begin: those of its title, and of its claims those that are no nation's."""
    title = several[0].news.stored.article.title or ""
    headed = {word for word in _CAPITAL.findall(title) if not words(word) & COMMON}
    told = story_of(None, "", [line.news.stored.claim for line in several])
    named = {word[1:] for word in told if word[0] == "=" and word[1:] not in ABROAD and " in " not in word}
    return sorted({name.casefold()[:_BEGINNING] for name in headed | named})


def _grave(lines: Iterable[Line], crises: Mapping[int, int]) -> frozenset[int]:
    """The crises that tell of harm or of an army: a cup final has its shots as well."""
    return frozenset(crises[line.news.stored.article.id] for line in lines if _is_grave(line.news.stored.claim))


def _is_grave(claim: Claim) -> bool:
    if isinstance(claim, Figure):
        return claim.measure in HARM or (claim.measure == "strength" and size(claim) >= _ARMY)
    return isinstance(claim, Event) and claim.mode == "ceasefire"
