"""Who is brought out of danger by what carries them, and who lives where it struck: "took 91 Saudis and 66 others to Jeddah",
"34 patients were taken to Homs by boat", "350,000 people live in areas that were badly hit".

In: a line, the figures' words and what is counted. Out: (measure, rule, token of the cue) or None.
"""

from itertools import pairwise

from store.reading.figures.counts.counted import MEN, Counted, fits
from store.reading.figures.counts.heads import MAKE
from store.reading.figures.measures.away import NO_HOME, gone
from store.reading.figures.measures.calamity import struck
from store.reading.figures.measures.clauses import among_dead, dragged
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import COPULA, DETERMINERS, ENDS
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

HELPLESS = frozenset(
    "patients residents villagers inhabitants civilians islanders survivors families newborns babies".split()
)
BY = frozenset(
    "ship ships boat boats helicopter helicopters plane air ambulance ambulances raft rafts lorry lorries dinghy".split()
)
ORDERING = frozenset("ordered ordering told telling instructed directed".split())
OBLIGING = frozenset("obliged obliging compelled compelling prompted prompting".split())
OBJECT = 3  # tokens of "the ruling party"
REFUGE = frozenset("shelter refuge safety safer higher".split())
SAFE_GROUND = frozenset("ground grounds areas area places place parts land zones zone towns villages districts".split())
SAFE = frozenset("schools shelters tents churches mosques camps bunkers safety".split())  # to higher ground
TAKEN = frozenset("taken brought moved carried transferred transported flown".split())
LIVING = frozenset(("live", "lives", "lived", "living"))
AREAS = frozenset(
    "areas area districts district regions region provinces province zones zone villages towns valleys communities".split()
)
STRUCK = frozenset(
    "hit struck affected damaged flooded devastated ravaged battered inundated shaken destroyed burned submerged".split()
)
STRICKEN = STRUCK | {
    "stricken",
    "worst-hit",
    "hard-hit",
    "hardest-hit",
    "worst-affected",
    "quake-hit",
    "storm-hit",
    "flood-hit",
}
ADVERBS = frozenset("badly severely worst hardest hard heavily seriously directly most partly".split())
ASIDE = 12  # tokens of an aside between those who are counted and their verb
FAR = 12  # tokens from "were taken" to "by boat"
ROW = 12  # tokens of a list of those who are carried
NEAR = 5
ABROAD = frozenset("citizens nationals evacuees expatriates diplomats foreigners".split())
BEARING = frozenset(("carrying", "with", "bringing", "bearing"))
LEFT = frozenset(
    "flew sailed left leaves leaving departed departs arrived arrives reached reaches landed docked emerged".split()
)
WRECKED = frozenset("sank sunk capsized overturned crashed crash plunged skidded road track rails exploded hit".split())
LANDED = frozenset("landed arrived docked left departed".split())
CAPITALS = (["to", "the", "capital"], ["to", "the", "mainland"], ["to", "the", "coast"], ["from", "the", "island"])
MOSTLY = frozenset("most mostly mainly many all some including among".split())


def moved(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """Who is carried off, struck, gone, or lives where it struck."""
    moving = line.lower(counted.first - 1) in words.company.moving
    return (
        by_boat(line, words, counted)
        or (shipped(line, words, counted) or sheltered(line, words, counted) if moving else None)
        or told_to_go(line, words, counted)
        or landed(line, words, counted)
        or carried(line, words, counted)
        or stricken(line, words, counted)
        or struck(line, words, counted)
        or gone(line, words, counted)
        or dragged(line, words, counted)
        or among_dead(line, words, counted)
    )


def by_boat(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``Thirty-four patients, nine of them newborns, were taken to Lélouma by boat``."""
    if (counted.unit or "").lower() not in HELPLESS or not fits(words, "evacuated", counted):
        return None
    until = min(counted.last + ASIDE, len(line.lowers) - 1)
    at = next((j for j in range(counted.last, until) if line.lowers[j] in COPULA or line.lowers[j] == "been"), -1)
    if at < 0 or line.lower(at + 1) not in TAKEN or line.lower(at + 2) not in ("to", "from"):
        return None
    after = line.lowers[at + 2 : at + 2 + FAR]
    carried = any(a == "by" and b in BY for a, b in pairwise(after))
    return ("evacuated", f"{line.lower(at + 1)} … by what carries", at + 1) if carried else None


def shipped(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``A Saudi ship took 91 Saudis and 66 others to Jeddah``: nationals whom a ship or plane carries to a named place."""
    at = counted.first - 1
    if not _nationals(words, counted):
        return None
    behind = line.lowers[counted.last : counted.last + FAR]
    carried = not words.company.fliers.isdisjoint(line.lowers[:at]) or any(
        a == "by" and b in BY for a, b in pairwise(behind)
    )
    borne = not carried and not words.carriers.isdisjoint(line.lowers[max(0, at - NEAR) : at])
    if not (carried or borne) or line.lower(at - 1) in COPULA:
        return None
    end = _past_comma(line, _row_end(line, words, counted.last))
    crossed = line.lower(end) == "across" and "to" in behind
    named = line.lower(end) in ("to", "from") and "".join(line.words[end + 1 : end + 2])[:1].isupper()
    named = named or crossed or line.lower(end) == "away" or line.lowers[end : end + 3] in CAPITALS
    why = "borne away" if borne else f"{line.lower(at)} … to a place"
    return ("evacuated", why, at) if named and fits(words, "evacuated", counted) else None


def _past_comma(line: Line, at: int) -> int:
    """The token behind an aside whose first word is token ``at``: ", most of them children,"; else ``at``."""
    if line.lower(at) not in MOSTLY or line.lower(at - 1) != ",":
        return at
    return next((j + 1 for j in range(at, min(at + ASIDE, len(line.lowers))) if line.lowers[j] == ","), at)


def sheltered(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``have moved 1,140 inhabitants of three villages to schools``: to where people are safe."""
    at = counted.first - 1
    if (counted.unit or "").lower() not in words.company.passengers:
        return None
    behind = line.lowers[counted.last : counted.last + FAR]
    safe = "inland" in behind or any(a in ("to", "into") and b in SAFE for a, b in pairwise(behind))
    safe = safe or any(a in ("higher", "safer") and b in SAFE_GROUND for a, b in pairwise(behind))
    return ("evacuated", f"{line.lower(at)} … to safety", at) if safe and fits(words, "evacuated", counted) else None


def told_to_go(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``ordered 11,500 inhabitants of riverside villages to leave``, ``obliged 6,700 people to seek shelter``."""
    at = counted.first - 1
    verb, measure = line.lower(at), "evacuated" if line.lower(at) in ORDERING else "displaced"
    if (
        (verb not in ORDERING and verb not in OBLIGING)
        or counted.kind not in ("people", "other")
        or not fits(words, measure, counted)
    ):
        return None
    if (counted.unit or "").lower() not in words.company.dwellers:
        return None  # "told 300 employees to leave"
    to = next((j for j in range(counted.last, counted.last + FAR) if line.lower(j) == "to"), len(line.lowers))
    gone = line.lower(to + 1)
    return (measure, f"{verb} … to {gone}", at) if gone in words.company.quitting and _leaves(line, to + 2) else None


def _leaves(line: Line, at: int) -> bool:
    """Whether it is a home that is left by the verb before token ``at``: "to seek shelter", not "to seek advice", "to leave the party"."""
    behind = line.lowers[at : at + OBJECT]
    if line.lower(at - 1) == "get":
        return behind[:1] in (["out"], ["away"])
    if line.lower(at - 1) == "seek":
        return not REFUGE.isdisjoint(behind)
    return NO_HOME.isdisjoint(behind) and behind[:1] != ["early"] and not line.lower(at).endswith("ing")


def landed(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``a C-130 with 92 of its citizens had landed in Cyprus``: nationals whom a plane or ship has brought away."""
    first = counted.first - 1
    if line.lower(first) not in ("with", "carrying") or (counted.unit or "").lower() not in ABROAD:
        return None
    craft = line.words[first - 1] if first else ""
    if line.lower(first - 1) not in words.company.fliers and not MAKE.fullmatch(craft):
        return None
    near = line.lowers[counted.last : counted.last + NEAR + 1]
    came = next((j for j, word in enumerate(near) if word in LANDED), -1)
    told = came >= 0 and fits(words, "evacuated", counted)
    return ("evacuated", f"{near[came]} with them", counted.last + came) if told else None


def carried(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``A convoy left the besieged plant carrying 400 civilians``, ``Two buses with 60 civilians left the enclave``."""
    at = counted.first - 1
    if line.lower(at) not in BEARING or not _nationals(words, counted):
        return None
    near = (*line.lowers[max(0, at - FAR) : at], *line.lowers[counted.last : counted.last + NEAR])
    left = (not LEFT.isdisjoint(near) or ("took" in near and "off" in near)) and WRECKED.isdisjoint(line.present)
    told = left and not words.carriers.isdisjoint(near) and fits(words, "evacuated", counted)
    return ("evacuated", "borne away", at) if told else None


def _nationals(words: Words, counted: Counted) -> bool:
    """A people by its name, or those whom a ship brings out of danger."""
    unit = counted.unit or ""
    return unit.lower() in words.company.passengers or (counted.kind == "other" and unit[:1].isupper())


def _row_end(line: Line, words: Words, at: int) -> int:
    """Where a row of others that are carried along ends: ``and 66 others``, ``, 12 Swedes and a Norwegian``."""
    for j in range(at, min(at + ROW, len(line.lowers))):
        word = line.lowers[j]
        counts = word[:1].isdigit() or word in CARDINALS or word in DETERMINERS
        if not (word in (",", "and") or counts or line.words[j][0].isupper() or words.units.get(word) in MEN):
            return j
    return at


def stricken(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``350,000 people live in areas that were badly hit``, ``live in the flooded area``, ``living in districts hit by the storm``."""
    if counted.kind != "people" or not fits(words, "affected", counted):
        return None
    at = _living(line, counted)
    if at < 0 or line.lower(at + 1) != "in":
        return None
    noun = next((j for j in range(at + 2, at + 2 + NEAR) if line.lower(j) in AREAS), -1)
    if noun < 0:
        return None
    before = line.lowers[at + 2 : noun]
    struck = not STRICKEN.isdisjoint(before) or line.lower(_past_adverbs(line, noun + 1)) in STRUCK
    return ("affected", "lives where it struck", at) if struck else None


def _living(line: Line, counted: Counted) -> int:
    """The token of "live" behind those who are counted, over an aside between commas; -1 where another verb stands."""
    at = counted.last
    if line.lower(at) == ",":
        at = next((j + 1 for j in range(at + 1, at + ASIDE) if line.lower(j) == ","), at)
    at += line.lower(at) in ("who", "are", "were")
    at += line.lower(at) in ("still", "now")
    return at if line.lower(at) in LIVING else -1


def _past_adverbs(line: Line, at: int) -> int:
    """The token behind ``that were badly`` or ``severely``."""
    at += line.lower(at) in ("that", "which")
    while line.lower(at) in ADVERBS or line.lower(at) in AUXILIARIES:
        at += 1
    return at


def still_held(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``Of the 72 men still held, 71 came out alive``."""
    held = counted.last + (line.lower(counted.last) in ("still", "now"))
    told = line.lower(held) == "held" and line.lower(held + 1) in ENDS and fits(words, "captured", counted)
    return ("captured", "held of the whole", held) if told else None
