"""Which patterns of a trigger word may fit by the words around it: most are ruled out at one look for all of them.

In: the compiled event words. Out: the patterns of a word by its form, and those of one form that are worth trying.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from store.reading.events.lexicon import event_words
from store.reading.events.rules import NONE, Trigger
from store.reading.events.tails import BETWEEN, TIMED
from store.reading.lexicon import Lexicon
from store.reading.page import Page
from store.reading.text.grammar import RELATIVE_OBJECTS

LIMIT = 24  # tokens after the word in which its pattern must end
FEW = 2  # patterns that are tried whatever they want
RELATIVE = 10  # tokens before a verb in which the thing stands that its clause goes on about
SUBJECT = 14  # tokens before a passive in which those stand who suffer
SUFFERER = "people"  # of a pattern: also a person by name


@dataclass(frozen=True, slots=True)
class Group:
    """The patterns of one form of a word, in the lexicon's order; the form of a noun is "".

    ``openers`` are the words that must come at once for some of them, ``loose`` those of no such word; ``wanted`` is all that
    they want near them, ``free`` are the loose ones that want nothing. ``opened`` keeps the patterns that each opener allows.
    """

    form: str
    triggers: tuple[Trigger, ...]
    openers: frozenset[str]
    loose: tuple[Trigger, ...]
    wanted: frozenset[str]
    free: tuple[Trigger, ...]
    opened: dict[str, tuple[Trigger, ...]] = field(default_factory=dict)


def by_form(lexicon: Lexicon) -> dict[str, tuple[Group, ...]]:
    """Word -> its patterns in the lexicon's order, those of one form in a row together."""
    once: dict[frozenset[str], frozenset[str]] = {}  # the forms of a verb have the same sets
    found = {}
    for word, triggers in lexicon.get(event_words).triggers.items():
        rows = [(form, tuple(row)) for form, row in groupby(triggers, key=_form)]
        rows = rows if len(rows) > 1 else [(rows[0][0], triggers)]  # the tuple that is there already
        found[word] = tuple([_group(form, row, once) for form, row in rows])
    return found


def _form(trigger: Trigger) -> str:
    return "" if trigger.noun else trigger.form


def _group(form: str, triggers: tuple[Trigger, ...], once: dict[frozenset[str], frozenset[str]]) -> Group:
    openers = _all((trigger.next or NONE for trigger in triggers), once)
    wanted = _all((trigger.want for trigger in triggers), once)
    loose = tuple(trigger for trigger in triggers if trigger.next is None) if openers else triggers
    free = tuple(trigger for trigger in loose if not trigger.want) if wanted else loose
    return Group(form, triggers, openers, loose, wanted, free)


def _all(sets: Iterable[frozenset[str]], once: dict[frozenset[str], frozenset[str]]) -> frozenset[str]:
    """The words of all the sets, in a set that is kept once for all who have the same."""
    several = [once.setdefault(words, words) for words in sets if words]
    joined = NONE.union(*several) if len(several) > 1 else several[0] if several else NONE
    return once.setdefault(joined, joined)


def possible(page: Page, at: int, group: Group) -> Sequence[Trigger]:
    """The patterns of the word at token ``at``, in no passive, that may fit by the words behind it."""
    lowers = page.lowers
    after = lowers[at + 1] if at + 1 < len(lowers) else ""
    tried: Sequence[Trigger] = group.loose
    if after in BETWEEN or after in TIMED or after[-2:] == "ly":
        tried = group.triggers  # what must come at once may come behind this
    elif after in group.openers:
        tried = _opened(group, after)
    if len(group.triggers) <= FEW:
        return tried
    near = lowers[at + 1 : at + LIMIT]
    before = lowers[max(0, at - RELATIVE) : at]
    if not RELATIVE_OBJECTS.isdisjoint(before):
        near += before  # "the bridge that rebels destroyed"
    found = group.wanted.intersection(near)
    if not found and tried is group.loose:
        return group.free  # half of all
    return _with(found, tried)


def _opened(group: Group, after: str) -> tuple[Trigger, ...]:
    """The patterns that need no word at once, or ``after``; a text says "attack on" again and again."""
    known = group.opened.get(after)
    if known is None:
        known = tuple([trigger for trigger in group.triggers if trigger.next is None or after in trigger.next])
        group.opened[after] = known
    return known


def possible_passive(page: Page, at: int, last: int, group: Group) -> Sequence[Trigger]:
    """The patterns of a passive that may fit by the words around it: what they want stands behind it in its sentence, which ends at ``last``, or suffers before it, maybe by name."""
    near = page.lowers[max(0, at - SUBJECT) : min(last, at + LIMIT)]
    return _with(group.wanted.intersection((SUFFERER, *near)), group.triggers)


def _with(near: frozenset[str], tried: Sequence[Trigger]) -> list[Trigger]:
    """Those of the patterns that want nothing or one of the few words ``near``."""
    return [trigger for trigger in tried if not trigger.want or not near.isdisjoint(trigger.want)]
