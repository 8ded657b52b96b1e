"""Belonging by command: whoever sends, withdraws or calls up a people's soldiers, or receives guests in its capital, is of that state.

In: the cast, a person's name in a row. Out: the ISO of the state, or "".
"""

from store.reading.names.cast import Cast
from store.reading.names.sheet import Chunk
from store.reading.text.grammar import WILL

_ORDERS = frozenset("ordered orders sent sends mobilised mobilized recalled deployed dispatched".split())
_ANNOUNCES = frozenset("announced announces announcing promised pledged authorised authorized approved decided".split())
_COMMANDS = _ORDERS | _ANNOUNCES
_FORCES = frozenset(
    "soldiers troops forces reservists warships marines paratroopers ships aircraft jets tanks battalions brigades".split()
)
_MOVED = frozenset("sent withdrawn deployed moved called recalled brought go leave stay withdraw return join".split())
_HOSTS = frozenset("hosted hosts received receives welcomed welcomes".split())
_OWN_PEOPLE = (
    ["told", "the", "nation"],
    ["addressed", "the", "nation"],
    ["told", "his", "countrymen"],
    ["told", "her", "countrymen"],
)
_CHAMBERS = frozenset("congress parliament lawmakers".split())
_TELLS = frozenset({"told", "informed", "assured"})
_GIVES_WAY = frozenset(
    "provoke yield bow tolerate accept allow retreat compromise surrender capitulate kneel apologise apologize".split()
)
REACH = 10  # tokens from a name to "ordered" or "announcing"
BEHIND = 5  # tokens from such a verb to the people
NEAR = 4  # tokens from the people's forces to "would be sent"


def commands(found: Cast, named: Chunk) -> str:
    """ISO of the one people whose soldiers the sentence has the person send, withdraw or call up: announcing that 400 Chadian soldiers would be sent; else ""."""
    lows, limit = found.sheet.page.lowers, found.sheet.page.sentences[named.sentence].last
    verbs = [i for i in range(named.last, min(named.last + REACH, limit)) if lows[i] in _COMMANDS]
    lands: set[str] = set()
    for chunk in found.sheet.rows[named.sentence]:
        at = next((i for i in verbs if i < chunk.first <= i + BEHIND), -1)
        if (
            at < 0
            or chunk.kind != "demonym"
            or lows[chunk.last : chunk.last + 1] == []
            or lows[chunk.last] not in _FORCES
        ):
            continue
        rest = lows[chunk.last + 1 : min(chunk.last + 1 + NEAR, limit)]
        if lows[at] in _ORDERS or (not WILL.isdisjoint(rest) and not _MOVED.isdisjoint(rest)):
            lands.add(chunk.iso)
    return lands.pop() if len(lands) == 1 else ""


def wills(found: Cast, named: Chunk) -> str:
    """ISO of the one state of which the person says that it would not give way: said that Mali would not provoke a quarrel; else ""."""
    lows, limit = found.sheet.page.lowers, found.sheet.page.sentences[named.sentence].last
    for chunk in found.sheet.rows[named.sentence]:
        at = chunk.first - 1 - (lows[chunk.first - 1] == "that")
        if (
            chunk.kind == "country"
            and at > named.last
            and lows[at] in found.sheet.words.speech
            and chunk.last + 2 < limit
        ):
            firm = (
                lows[chunk.last] in WILL
                and lows[chunk.last + 1] in {"not", "never"}
                and lows[chunk.last + 2] in _GIVES_WAY
            )
            return chunk.iso if firm else ""
    return ""


def presides(found: Cast, named: Chunk) -> str:
    """ISO of the capital in which the person receives a guest or speaks to the nation: In Washington, X hosted …; else ""."""
    lows, span = found.sheet.page.lowers, found.sheet.page.sentences[named.sentence]
    first = found.sheet.rows[named.sentence][0]
    opens = first.kind == "capital" and first.first == span.first + 1 and lows[span.first] == "in"
    beside = lows[first.last : named.first] in ([], [","])
    told = lows[named.last : named.last + 3] in _OWN_PEOPLE and lows[named.last + 3 : named.last + 4] != ["of"]
    own = lows[named.last : named.last + 1] and (lows[named.last] in _HOSTS or told)
    return first.iso if opens and beside and own else ""


def reports(found: Cast, named: Chunk) -> str:
    """ISO of the state that a sentence begins with and whose doing somebody tells its parliament at the end: Chad has 100 men in Mali, X told parliament; else ""."""
    lows, span = found.sheet.page.lowers, found.sheet.page.sentences[named.sentence]
    first = found.sheet.rows[named.sentence][0]
    begins = first.kind == "country" and not first.place and first.first - span.first <= 1 and first.last < named.first
    tells = (
        lows[named.last : named.last + 1]
        and lows[named.last] in _TELLS
        and not _CHAMBERS.isdisjoint(lows[named.last + 1 : named.last + 3])
    )
    return first.iso if begins and tells and lows[first.last] in {"has", "had", "will", "is"} else ""
