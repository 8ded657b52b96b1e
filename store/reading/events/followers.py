"""The words one of which must follow a word of happening at once: most words are settled by a look at the next one.

In: the compiled patterns of verbs, hazards and ruins. Out: a look-up by word.
"""

from collections.abc import Iterable

from store.reading.events.ruins import Hazard, Ruin

HAVING = ("have", "has", "had", "having")
DETERMINERS = frozenset(
    "a an the another no its his her their talks phone telephone dinner lunch breakfast tea".split()
)  # "had a call", not "had gone"


def followers(
    opened: Iterable[tuple[str, frozenset[str] | None]],
    hazards: dict[str, tuple[Hazard, ...]],
    verbal: dict[str, str],
    ruins: dict[str, tuple[Ruin, ...]],
) -> dict[str, frozenset[str]]:
    """Word -> the words one of which must come next; words that may stand alone are left out.

    ``opened`` are the verbs' forms with the words their pattern goes on with at once, None for any.
    """
    found: dict[str, set[str]] = {}
    alone = {*verbal, *(form for form, rows in ruins.items() if any(not r.rest for r in rows))}
    for form, following in opened:
        if following is not None:
            found.setdefault(form, set()).update(following)
        else:
            alone.add(form)
    rests = {word: [hazard.rest for hazard in rows] for word, rows in hazards.items()}
    for word, ruined in ruins.items():
        rests.setdefault(word, []).extend(ruin.rest for ruin in ruined)
    for word, following_words in rests.items():
        found.setdefault(word, set()).update(rest[0] for rest in following_words if rest)
        if not all(following_words):
            alone.add(word)
    return dict.fromkeys(HAVING, DETERMINERS) | {
        word: frozenset(then) for word, then in found.items() if word not in alone
    }
