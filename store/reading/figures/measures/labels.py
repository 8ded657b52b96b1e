"""Labels that say what a number away from them counts: the death toll rose to 1,200; Killed: 12.

In and out: as in measures.
"""

from store.reading.figures.counts.counted import MEN, Counted, fits, harm_of, phrase_at, pick
from store.reading.figures.counts.phrases import match_before
from store.reading.figures.measures.said import falls
from store.reading.figures.words import STOPS, Words
from store.reading.text.grammar import CONTRASTS, OWN
from store.reading.text.numbers_line import Line
from store.reading.text.tokens import OWNER_ENDINGS

FAR = 28
RUINS = 6  # tokens of "of damaged schools has risen to"
WHO_LEFT = (["who", "have", "left"], ["who", "had", "left"], ["that", "have", "left"])
NAME = 5  # tokens from "put" to "the Kesh army's losses"
NEAR = 8  # tokens from "toll" to its number
RAISING = frozenset(
    """bring raise bringing brought brings taking takes took raising raised raises lifting lifted pushing pushed lowering lowered lowers cutting cut
    revised revising corrected reduced""".split()
)
PUTTING = frozenset(("put", "puts", "putting"))
COUNTING = frozenset("number numbers estimate estimates count tally figure total".split())
PLACING = frozenset("there here so in on at near from among".split())
FROM = 6  # tokens of ", from 80,000 ,"
HEAD, ASIDE = 3, 7  # tokens of "of the dead" and of "the minister said"
BEING = frozenset(("is", "was", "at"))
TOLLS = frozenset(("toll", "number"))
TOLLED = ("number", "numbers")
BREAKS = CONTRASTS | {";"}
OPEN = frozenset(("“", "‘", '"', "'"))
TOPPED = frozenset(
    ("tops", "passes", "surpasses", "topped", "topping", "passed", "exceeded", "exceed", "exceeds", "surpassed")
)
GROWING = frozenset(
    "rise rises rising rose climb climbing climbs climbed grow growing grows grew mount mounting mounts mounted increase increases further higher sharply".split()
)
RISES = frozenset(
    """went goes gone enlarged augmented attained amounted amounts amount make makes surpass passes tops surpasses nears hits climbed crossed crosses jumps soars rose risen rise rises rising climbs climb climbing stands stood reached reaches reach hit passed topped exceeded
    jumped is was at to now has had have increased increases grew grown above from total totals surpassed : = | – — put
    soared neared nearing over past up of count been be would could may by far so around about were include included includes - number numbers as run runs range ranges approaching approaches approached are""".split()
)


def read(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``the death toll from the quake rose to 1,200``, ``the number of dead at about 300``, ``Killed: 12``."""
    people = counted.kind == "other" and (counted.unit or "a")[0].isupper() and "among" in line.present
    if counted.kind not in MEN and not people:
        return None  # "among the dead were 82 Iranians"
    at = counted.first - (line.lower(counted.first - 1) in OPEN)
    before, second = line.lower(at - 1), line.lower(at - 2)
    beside = at - (before == ",")
    topped = line.lower(at) in TOPPED
    ranged = line.lower(at) == "between" and not PUTTING.isdisjoint(line.lowers[max(0, at - NEAR) : at])
    near = match_before(words.labels, line.lowers, beside) if topped or ranged or beside < at else None
    if near and before == "," and line.lowers[near[0] - 2 : near[0]] == ["for", "the"]:
        return None  # "In the camp for the displaced, 18,000 children"
    if counted.kind == "bare" and (thing := _of_things(line, words, counted) or _of_ruins(line, words, counted)):
        return thing
    if near is None and before == "," and (head := _headed(line, at)):
        near = match_before(words.labels, line.lowers, head)
    if near is None and before == "toll":
        near = match_before(words.labels, line.lowers, at)  # "final toll 301"
    if near and fits(words, near[1], counted):
        return near[1], f"label {' '.join(line.lowers[near[0] : beside])}", near[0]
    if not topped and before not in RISES and before != "estimated":
        return None
    if before == "to" and second in ("totals", "total"):
        return None  # "taking the totals to 3,900 and 88": of two things
    if before == "as" and second in GROWING:
        return None  # "the toll could rise as 65 people were missing": why, not how far
    return _far(line, words, counted, heads, at)


def _headed(line: Line, at: int) -> int:
    """``Of the dead, the minister said, 204 …``: where the label ends that opens the sentence, 0 where an aside does not part it from the number."""
    if line.lowers[:2] != ["of", "the"] or line.lower(HEAD) != "," or not HEAD < at - 1 <= HEAD + ASIDE:
        return 0
    return 0 if "," in line.lowers[HEAD + 1 : at - 1] else HEAD


def _far(line: Line, words: Words, counted: Counted, heads: frozenset[int], at: int) -> tuple[str, str, int] | None:
    """The label further back, over what it is the toll of, from the number at token ``at``."""
    joined = line.lower(at - 1) == "are"
    for j in range(at, max(0, at - FAR), -1):
        hit = match_before(words.labels, line.lowers, j)
        if hit and fits(words, hit[1], counted):
            far = not joined and (_long(line, hit[0], j) or _numbered(line, at) or _put(line, hit[0], j, at))
            if far or j == at - 1:
                _name_soldiers(line, words, counted, hit[0])
                return hit[1], f"label {' '.join(line.lowers[hit[0] : j])}", hit[0]
        if line.lower(j - 1) == "of" and (
            line.lower(j - 2) in TOLLED or (line.lower(j) == "those" and line.lower(j - 2) in COUNTING)
        ):
            return _told_of(line, words, counted, j, at)
        if line.lower(j - 1) in BREAKS or (j - 1 in heads and not _onward(line, counted)):
            return None
    return None


def _name_soldiers(line: Line, words: Words, counted: Counted, first: int) -> None:
    """``The number of Kesh soldiers killed rose to 170``: what stands in the label, or right before it, is counted too."""
    near = (line.lower(first), line.lower(first - 1))
    noun = next((word for word in near if word.endswith("s") and words.units.get(word) == "force"), None)
    if noun is not None and counted.kind == "bare" and counted.unit is None:
        counted.unit, counted.kind = noun, "force"


def toll(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``As the death toll rose to at least 90 people, more than 30 were rescued``: a toll's own number, before any verb behind it."""
    at = counted.first
    if line.lower(at - 1) not in RISES or TOLLS.isdisjoint(line.lowers[max(0, at - NEAR) : at]):
        return None
    return read(line, words, counted, heads)


def raised(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``bringing to 46 the number of those killed``, ``taking to 300 the death toll``: the label stands behind the number."""
    if line.lower(counted.first - 1) != "to" or line.lower(counted.first - 2) not in RAISING:
        return None
    behind = _past_former(line, counted.number.last)
    whose = line.lower(behind) in OWN or line.lower(behind) == "the"
    if whose and line.lower(behind + 1) in COUNTING and line.lower(behind + 2) == "of":
        for at in range(behind + 3, min(behind + 3 + NEAR, len(line.lowers))):
            found = harm_of(words, line.lowers[at], counted)
            if found and fits(words, found, counted) and not _of_a_thing(line, words, at + 1):
                return found, f"label number of {line.lowers[at]}", at
    if line.lower(behind) == "the" and "toll" in line.lowers[behind : behind + 4]:
        counted.unit, counted.kind = None, "bare"
        return "killed", "label toll", behind
    return None


def _past_former(line: Line, at: int) -> int:
    """Where ``, from 80,000,`` behind a number ends."""
    if line.lowers[at : at + 2] != [",", "from"]:
        return at
    near = line.lowers[at + 2 : at + 2 + FROM]
    return at + 3 + near.index(",") if "," in near else at


def _of_a_thing(line: Line, words: Words, at: int) -> bool:
    """``the number of missing bins``: the word of harm stands before what is no person."""
    word = line.lower(at)
    return (
        word.isalpha() and word.endswith("s") and words.units.get(word) not in ("people", "force") and word not in STOPS
    )


def _put(line: Line, first: int, last: int, at: int) -> bool:
    """``put the dead there at 53``, ``put Kesh's losses at 53``: who puts a number to them, their place between; no "missing funds"."""
    placed = last == at - 1 or line.lower(last) in PLACING
    known = line.lower(first - 1) == "the" or line.lower(first - 1).endswith(OWNER_ENDINGS)
    return placed and known and not PUTTING.isdisjoint(line.lowers[max(0, first - NAME) : first - 1])


def _numbered(line: Line, at: int) -> bool:
    """``its own dead, the ministry says, number 640``."""
    return line.lower(at - 1) in ("number", "numbers", "numbered") and line.lower(at - 2) in (",", "now")


def _onward(line: Line, counted: Counted) -> bool:
    """``The toll, which stood at 55 on Sunday, reached 71``: the verb of the toll itself, after its relative clause."""
    at = counted.first - 1
    return line.lower(at) == "to" or (line.lower(at) in ("reached", "passed") and line.lower(at - 1) == ",")


def _of_things(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``Houses destroyed: 870``, ``the number of enemy tanks destroyed is 11``: the label names what is counted too."""
    at = counted.first - 1
    numbered = line.lower(at) in BEING and {"number", "of"} <= set(line.lowers[max(0, at - FROM) : at])
    if not (numbered or line.lower(at) in (":", "-", "–", "|", "=")) or at < 2:
        return None
    kind = words.units.get(line.lower(at - 2))
    thing = Counted(counted.number, None, None, "exact", at, at, line.words[at - 2], kind or "bare")
    found = pick(words, line.lower(at - 1), thing) if kind in ("buildings", "equipment") else None
    if found:
        counted.kind, counted.unit = thing.kind, thing.unit
    return (found, f"label {line.lower(at - 2)} {line.lower(at - 1)}", at - 1) if found else None


def _told_of(line: Line, words: Words, counted: Counted, first: int, last: int) -> tuple[str, str, int] | None:
    """``the number of people who have fled Ukraine passed 1.7 million``: the first cue after "number of"."""
    if (gone := _left(line, words, counted, first)) is not None:
        return gone
    for j in range(first, last):
        word = line.lowers[j]
        if falls(line, j) or (word == "lost" and _of_a_thing(line, words, first)):
            continue  # "the number of jobs lost"
        phrase = phrase_at(line, words, counted, j)
        found = harm_of(words, word, counted)
        if phrase or (found and fits(words, found, counted)):
            return phrase or (found or "", f"number of … {word}", j)
    return None


def _of_ruins(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``puts the number of destroyed homes at 1,120``, ``the number of damaged schools has risen to 40``."""
    at = counted.first - 1
    if line.lower(at) not in RISES:
        return None
    of = next((j for j in range(at - 2, max(0, at - NEAR), -1) if line.lowers[j] == "of"), 0)
    kind = words.units.get(line.lower(of + 2)) if of and line.lower(of - 1) in TOLLED else None
    if kind not in ("buildings", "equipment") or at - of > RUINS:
        return None
    thing = Counted(counted.number, None, None, "exact", of + 1, of + 3, line.words[of + 2], kind)
    found = pick(words, line.lower(of + 1), thing)
    if found:
        counted.kind, counted.unit = thing.kind, thing.unit
    return (found, f"label number of {line.lower(of + 1)} {line.lower(of + 2)}", of + 1) if found else None


def _left(line: Line, words: Words, counted: Counted, first: int) -> tuple[str, str, int] | None:
    """``the number of people who have left Dunmere has grown to 3,000``: those who live there."""
    who = first + 1
    left = line.lower(first) in words.company.dwellers and line.lowers[who : who + 3] in WHO_LEFT
    return ("displaced", "number of … who have left", who + 2) if left and fits(words, "displaced", counted) else None


def _long(line: Line, first: int, last: int) -> bool:
    """A label away from its number has "toll" or "number" in it, or opens the sentence."""
    return first == 0 or any(
        w
        in (
            "toll",
            "number",
            "list",
            "count",
            "deaths",
            "cases",
            "fatalities",
            "losses",
            "estimates",
            "population",
            "caseload",
            "exodus",
        )
        for w in line.lowers[max(0, first - 4) : last]
    )
