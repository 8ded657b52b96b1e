"""Numbers that count nobody by the words around them: an hour of the day, a telephone number, what was entered twice.

In: a line and a number. Out: why it is no figure, or None.
"""

from store.reading.text.grammar import BEING, FINITE, RELATIVES
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line

HOURS = 24
NIGHT = (["at", "night"], ["that", "night"], ["sharp"])
OF_DAY = frozenset("morning evening afternoon night".split())
ROUNDLY = frozenset("about around nearly almost exactly just precisely roughly past shortly".split())
TIMES = frozenset("at by until till before after since from past towards toward around about".split())
TOLLED = frozenset(
    "put puts toll dead number losses count figure stood stands estimated rose fell grew climbed increased up down casualties".split()
)
TOLL_FAR = 5  # tokens before "at"
CALLED = frozenset("hotline helpline switchboard hotlines helplines telephone phone".split())
DIALLED = frozenset("dial dialling dialing ring ringing phone telephone".split())
REACHED = frozenset(", ( at on : is – — is:".split())
ENDS = frozenset(", ) . ; – — or and".split()) | {""}
CALL_FAR = 8  # tokens of "hotline for relatives of servicemen,"
SPOKEN = frozenset("by over on via".split())  # "said by telephone: 340"
SHORT = 3  # digits of the shortest telephone number
COUNTING = frozenset("counted listed recorded entered registered reported logged included tallied noted".split())
PASSIVE = frozenset("been were was".split())
AS_MANY = frozenset(("as", "the", "that", "its", "what", "this", "last"))  # "twice as many" compares
BOTH = frozenset("books lists registers ledgers rolls tallies tables columns".split())
DOUBLE = frozenset("entry entries count counts counting counted entered listing listings recorded registration".split())
DOUBLED = frozenset(("double-counted", "double-counting", "double-entered"))
BESIDE = 5  # tokens after a number in which "twice" stands
NEAR = 4  # tokens from "double entry" to its number
AFTER_VERB = 6  # tokens from "entered" to "in the books of both"
SUBJECT = 24  # tokens from a number to the verb that it is the subject of
SUBORDINATE = RELATIVES | frozenset(
    "after before as when because since if from than finding , ; and but while some others".split()
)
OTHERS = FINITE | SUBORDINATE
JOINED = DOUBLE | frozenset("of ( : in - some about the –".split())
DUTIES = frozenset("notify notified notifies notification notifiable announced prenotified".split())
MORE = frozenset(("than", "over", "exceeding", "above", "least"))
MUST = frozenset("must obliges oblige requires require required shall".split())
OVER = 3  # tokens of "more than"
CLAUSE = 3  # tokens from a number to the "that" of its own clause


def not_counted(line: Line, number: Number) -> str | None:
    """Why the number counts nobody."""
    if _is_hour(line, number):
        return "a clock time"
    if _is_dialled(line, number):
        return "a telephone number"
    if _is_threshold(line, number):
        return "a threshold of a treaty or rule"
    return "counted twice" if _double(line, number) else None


def _is_threshold(line: Line, number: Number) -> bool:
    """``any exercise that involves more than 9,000 troops is to be notified``: from how many on something has to be done."""
    more = line.lowers[max(0, number.first - OVER) : number.first]
    if line.present.isdisjoint(DUTIES) or MORE.isdisjoint(more):
        return False
    return "any" in line.lowers[: number.first] or not MUST.isdisjoint(line.present)


def _is_hour(line: Line, number: Number) -> bool:
    """``left at eleven at night``, ``by six in the evening``; not ``killed five at night``."""
    if not 0 < (number.high or 0) <= HOURS or number.ranged:
        return False
    at, behind = number.first - 1, line.lowers[number.last : number.last + 3]
    at -= line.lower(at) in ROUNDLY
    if line.lower(at) not in TIMES:
        return False
    if not TOLLED.isdisjoint(line.lowers[max(0, at - TOLL_FAR) : at]):
        return False  # "put the toll at 19 in the evening bulletin", "rose from 12 in the morning"
    of_day = behind[:2] in (["in", "the"], ["on", "that"]) and not OF_DAY.isdisjoint(behind[2:])
    return of_day or behind[:2] in NIGHT or behind[:1] in NIGHT


def _is_dialled(line: Line, number: Number) -> bool:
    """``The hotline for relatives of servicemen, 1550, is staffed``, ``dial 1144``; not ``the hotline took 1550 calls``."""
    written = line.words[number.first]
    if number.style != "digits" or not written.isdigit() or len(written) < SHORT or line.lower(number.last) not in ENDS:
        return False
    before = line.lower(number.first - 1)
    if before in DIALLED or before not in REACHED:
        return before in DIALLED
    near = line.lowers[max(0, number.first - 1 - CALL_FAR) : number.first - 1]
    at = max((j for j, word in enumerate(near) if word in CALLED), default=-1)
    spoken = at > 0 and near[at - 1] in SPOKEN
    return at >= 0 and not spoken and FINITE.isdisjoint(near[at:])


def _double(line: Line, number: Number) -> bool:
    """``counted nine bodies twice``, ``a double entry (eleven bodies)``, ``eleven had been entered in the books of both``: how far another number is wrong."""
    if not DOUBLED.isdisjoint(line.present) or "double" in line.present:
        return _double_entry(line, number)
    if COUNTING.isdisjoint(line.present):
        return False
    near = line.lowers[number.last : number.last + BESIDE]
    at = near.index("twice") if "twice" in near else -1
    return (at >= 0 and line.lower(number.last + at + 1) not in AS_MANY) or _entered_twice(line, number)


def _double_entry(line: Line, number: Number) -> bool:
    """``double entries of 12 names``, ``the double counting of 9``, ``eleven were double entries``; not ``to 412 because of double entries``."""
    before = line.lowers[max(0, number.first - NEAR - 1) : number.first]
    behind = line.lowers[number.last : number.last + NEAR + 3]
    at = next((j for j, word in enumerate(before) if word in DOUBLED or _is_double(before, j)), -1)
    if at >= 0 and JOINED.issuperset(before[at + 1 :]):
        return True
    at = next((j for j, word in enumerate(behind) if word in DOUBLED or _is_double(behind, j)), -1)
    told = behind[: max(at, 0)]
    return not BEING.isdisjoint(told) and SUBORDINATE.isdisjoint(told)


def _is_double(near: list[str], at: int) -> bool:
    behind = near[at + 1 : at + 2] if near[at + 1 : at + 2] != ["-"] else near[at + 2 : at + 3]
    before = near[at - 1] if at else ""
    return near[at] == "double" and (not DOUBLE.isdisjoint(behind) or before in COUNTING)


def _entered_twice(line: Line, number: Number) -> bool:
    """Whether those who are counted are the subject of ``had been entered in both registers``."""
    lowers, low = line.lowers, number.last
    verbs = (j for j in range(low, min(len(lowers), low + SUBJECT)) if lowers[j] in COUNTING)
    verb = next((j for j in verbs if lowers[j - 1] in PASSIVE), 0)
    if not verb or not _says_twice(lowers[verb + 1 : verb + 1 + AFTER_VERB]):
        return False
    between = lowers[low : verb - 1]
    own = not RELATIVES.isdisjoint(between[:CLAUSE])
    return {";", "and", "while", "but"}.isdisjoint(between) and (own or OTHERS.isdisjoint(between[:-1]))


def _says_twice(words: list[str]) -> bool:
    """``in both registers``, ``in the books of both``."""
    at = words.index("both") if "both" in words else -1
    return at > 0 and not BOTH.isdisjoint(words)
