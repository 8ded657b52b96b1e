"""Who takes, leads, moves or receives those who are counted: captors, foes, rescuers, hospitals.

In and out: as in measures.
"""

from store.reading.figures.counts.counted import Counted, fits, pick
from store.reading.figures.measures.foes import PRONOUNS
from store.reading.figures.measures.said import ADVERBS
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import ENDS, GROUP_OWN, HAVE
from store.reading.text.numbers_line import Line

CLAIMING = frozenset(("claimed", "claims", "claiming"))
BLOW = 6  # tokens from the ambush to what it claims
LISTING = frozenset("counted counts listed lists registered confirmed reported recorded named gave".split())
SEIZING = frozenset(
    "hold holds holding held took take taking marched herded dragged bundled led leading forced".split()
)
LEAVING = frozenset(("left", "leaving", "leaves"))
CATCHING = frozenset(("took", "caught"))
WHEN = ENDS | frozenset("in on at near last during since".split())
DONE_WHEN = WHEN | {"this", "by", "when", "after"}
STATE = 9  # tokens from those left behind to what they are: "from a sports camp missing"
AWAY = frozenset(("into", "away", "off"))
AWAY_FROM = frozenset(("from", "out", "off", "home"))
TAKING = frozenset(("took", "take", "taken", "taking", "takes", "hold", "holds", "holding"))
BRINGING = frozenset(("brought", "got", "took", "flew", "bring", "taken", "get"))
OUT_OF = frozenset(
    "ranks army service action war fight game work school business shops streets polls vote party list lists register rolls payroll".split()
)


def in_cells(line: Line, words: Words, counted: Counted) -> str | None:
    """``hold 12,000 jihadists in seven jails``: captives where they are fighters, else detained."""
    near = line.lowers[counted.last : counted.last + 9]
    if words.company.cells.isdisjoint(near) or counted.kind not in ("people", "force"):
        return None
    return "captured" if counted.kind == "force" else "detained"


def led_off(line: Line, words: Words, counted: Counted, word: str) -> bool:
    """``Rebels took 400 guests``, ``gunmen marched 93 pupils into the forest``: captors, but not on the way to a hospital."""
    after = line.lowers[counted.last : counted.last + 9]
    away = word in TAKING or word == "held" or not AWAY.isdisjoint(after)
    national = counted.kind == "other" and (counted.unit or "a")[0].isupper()
    taken = away and (counted.kind == "people" or national) and words.company.helped.isdisjoint(after)
    return taken and not words.captors.isdisjoint(line.lowers[: counted.first])


def alive(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``took three alive``, ``captured 12 gunmen alive``."""
    if line.lower(counted.last) != "alive" or counted.kind not in ("people", "force", "bare"):
        return None
    verb = counted.first - 1
    taken = line.lower(verb) in TAKING or pick(words, line.lower(verb), counted) == "captured"
    return ("captured", "taken alive", verb) if taken else None


def whom(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``two conscripts, whom it took prisoner``, ``40 officers whom they have held since May``."""
    if counted.number.high == 1 and counted.whole >= 0:
        return None  # "one of the 1,904 people whom the government counted as dead"
    at = counted.last + (line.lower(counted.last) == ",")
    if line.lower(at) in PRONOUNS:
        return _did_to_them(line, words, counted, at)
    if line.lower(at) != "whom" or counted.kind not in ("people", "force"):
        return None
    for j in range(at + 2, min(at + 7, len(line.lowers))):
        word = line.lowers[j]
        took = word in CATCHING and counted.kind == "force" and counted.whole < 0 and line.lower(j + 1) in WHEN
        if word == "held" or took or (word in TAKING and line.lower(j + 1) in ("prisoner", "captive", "hostage")):
            return "captured", f"whom … {word}", j
        state = words.states.get(line.lower(j + 2)) if word in LISTING and line.lower(j + 1) == "as" else None
        if state and fits(words, state, counted):
            return state, f"whom … {word} as {line.lower(j + 2)}", j + 2
        found = pick(words, word, counted)
        if found:
            return found, f"whom … {word}", j
    return None


def whole(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``300 of the 1,200 soldiers whom the rebels took in May``: what "whom" tells of a whole, where it says what they are now."""
    if (found := _done_to(line, words, counted, counted.number.last)) is not None:
        return found, f"{line.lower(counted.number.last)} of the whole", counted.number.last
    told = whom(line, words, counted)
    return told if told and (" as " in told[1] or line.lowers[told[2]] in CATCHING) else None


def _done_to(line: Line, words: Words, counted: Counted, at: int) -> str | None:
    """``all but one of the 46 seized in May``: what was done to the whole, and when or where."""
    told = line.lower(at).endswith("ed") or line.lower(at) == "taken"
    when = line.lower(at + 1) in DONE_WHEN or "".join(line.words[at + 1 : at + 2])[:1].isupper()
    return pick(words, line.lower(at), counted) if told and when else None


def _did_to_them(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``the 43 soldiers it lost in the valley``, ``40 men they had captured``."""
    if counted.kind not in ("people", "force", "equipment"):
        return None
    if line.lower(at + 1) in ("holds", "hold", "held") and counted.kind == "force" and line.lower(at + 2) in ENDS:
        return "captured", f"whom … {line.lower(at + 1)}", at + 1  # "any of the 140 fighters it holds"
    verb = at + 1 + (line.lower(at + 1) in HAVE)
    found = pick(words, line.lower(verb), counted) if line.lower(verb).endswith(("ed", "lost")) else None
    return (found, f"whom … {line.lower(verb)}", verb) if found else None


def left(line: Line, words: Words, counted: Counted, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``left more than 30 boys from a camp missing``: what they are now stands behind where they are from."""
    if line.lower(counted.first - 1) in LEAVING and line.lower(counted.last) == ",":
        return _left_aside(line, words, counted)
    if line.lower(counted.first - 1) not in LEAVING or line.lower(counted.last) not in ("from", "of", "in", "at"):
        return None
    for j in range(counted.last + 1, min(counted.last + STATE, len(line.lowers))):
        word = line.lowers[j]
        found = words.states.get(word) or ("wounded" if word in ("injured", "wounded") else None)
        if found and line.lower(j + 1) in ("", ".", ",", ";", "and", "on", "in"):
            return (found, f"left … {word}", j) if fits(words, found, counted) else None
        if j in heads or word in (",", ";", "after", "when", "who", "that") or words.cue(word):
            return None
    return None


def _left_aside(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``left 14 people, two of them policemen, dead``: the state stands behind the aside."""
    ends = range(counted.last + 1, min(counted.last + STATE + 1, len(line.lowers)))
    at = next((j + 1 for j in ends if line.lowers[j] == ","), 0)
    word = line.lower(at)
    found = words.states.get(word) or ("wounded" if word in ("injured", "wounded", "hurt") else None)
    return (found, f"left … {word}", at) if at and found and fits(words, found, counted) else None


def out(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``brought 700 people out``, ``took 900 off the island``: the verb's particle stands behind those it moves."""
    at = counted.first - 1
    if counted.kind == "people" and not words.captors.isdisjoint(line.lowers[max(0, at - 1) : at]):
        return None  # "Gunmen took 30 people out of the bus"
    aside = line.lower(counted.last) in AWAY_FROM
    if aside and not OUT_OF.isdisjoint(line.lowers[counted.last + 1 : counted.last + 4]):
        return None  # "took 4,200 out of the ranks"
    out = (line.lower(counted.last) in ("out", "off") and line.lower(at) in BRINGING) or _carried(
        line, words, counted, at
    )
    safe = line.lower(at) in ("moved", "moving", "took", "taken", "brought", "led") and _to_safety(line, counted.last)
    return ("evacuated", f"{line.lower(at)} … out", at) if (out or safe) and fits(words, "evacuated", counted) else None


def _carried(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``flew 45 people from X to Y``, ``moved 3,850 people from the islands``; a bus that carries passengers to work does not."""
    buried = counted.kind == "bare" and line.lower(counted.last) == "from" and at > 0
    if (
        buried
        and line.lower(at) in ("pulled", "dug", "rescued")
        and not words.company.ruins.isdisjoint(line.lowers[counted.last :])
    ):
        return True  # "pulled at least 42 from the ruins"
    if line.lower(at) not in words.company.moving:
        return False
    own = line.lower(counted.number.last) == "of" and line.lower(counted.number.last + 1) in GROUP_OWN
    unit = (counted.unit or "").lower()
    carried = unit in words.company.passengers or (own and unit in words.company.nationals)
    if not carried and not (line.lower(at) in words.company.saving and counted.kind == "people"):
        return False
    ends = line.lower(counted.last) in AWAY_FROM and line.lower(counted.last + 1) != "work"
    ends = ends or (line.lower(counted.last) == "clear" and line.lower(counted.last + 1) == "of")
    ends = ends or _flown_abroad(line, words, counted, at) or _from_which(line, at)
    idle = at > 0 and line.lower(at - 1) in ("was", "were", "is")
    return ends and not idle


def _flown_abroad(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``helicopters had carried 299 British citizens to Senegal``: what flies or sails takes them to a named place."""
    abroad = line.lower(counted.last) == "to" and "".join(line.words[counted.last + 1 : counted.last + 2])[:1].isupper()
    return abroad and not words.company.fliers.isdisjoint(line.lowers[:at])


def _from_which(line: Line, at: int) -> bool:
    """``the cave, from which they pulled 27 hikers``: where they are from stands before."""
    near = line.lowers[max(0, at - BLOW) : at]
    return "which" in near and near[near.index("which") - 1] in ("from", "of") and near[0] != "which"


def _to_safety(line: Line, at: int) -> bool:
    """``to safety``, ``to safer ground``, ``to higher ground``, ``to shelters``."""
    if line.lower(at + 1) == "safety" and line.lower(at + 2) in ("checks", "training", "inspections", "talks"):
        return False
    return line.lower(at) == "to" and line.lower(at + 1) in ("safety", "safer", "safe", "higher", "shelters")


def struck_down(line: Line, words: Words, at: int) -> bool:
    """``The ambush claimed nine soldiers``, ``measles has claimed 68 children``: a blow or a plague, no person, claims them."""
    blow = next(
        (
            j
            for j in range(at - 1, max(-1, at - BLOW), -1)
            if line.lowers[j] in words.striking or line.lowers[j] in words.company.calamities
        ),
        -1,
    )
    between = line.lowers[blow + 1 : at]
    told = all(word in AUXILIARIES or word in ADVERBS for word in between) or between[0] in (
        "on",
        "in",
        "at",
        "near",
        "of",
    )
    return blow >= 0 and told and "," not in between and words.parties.isdisjoint(between)


def exchanged(line: Line, words: Words, counted: Counted, at: int, word: str) -> tuple[str, str, int] | None:
    """``brought home 90 in an exchange``, ``swapped for 90``."""
    swaps = words.company.swaps
    if (
        word == "home"
        and line.lower(at - 1) in ("brought", "bring", "brings")
        and not swaps.isdisjoint(line.lowers[:at])
    ):
        return "captured", "brought home in an exchange", at
    swapped = word == "for" and not swaps.isdisjoint(line.lowers[max(0, at - 4) : at])
    return ("captured", "exchanged for", at - 1) if swapped and counted.kind in ("force", "people") else None
