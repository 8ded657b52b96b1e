"""A cue after those who are counted: "12 soldiers killed in", "12 dead", "who lost their lives".

In and out: as in measures, with the token where a cue may stand.
"""

from store.reading.figures.counts.counted import Counted, fits, phrase_at, pick
from store.reading.figures.counts.phrases import match_after
from store.reading.figures.measures import held as measures_held
from store.reading.figures.words import STOPS, Words
from store.reading.text.grammar import CLOSING_QUOTES, DETERMINERS, ENDS, PERIODS, SPOTS
from store.reading.text.numbers_line import Line

ADVERBS = frozenset(("“", "‘", "”", "’", '"', "'")) | frozenset(
    """reportedly also later since already confirmed feared reported believed listed still being been be either all now
    left found declared known presumed rendered made seriously badly critically severely lightly fatally mortally
    partly fully completely partially heavily slightly officially to have thought said as currently not so far
    shot stabbed beaten crushed pronounced estimated considered deemed assumed stay stayed staying allegedly subsequently internally newly forcibly suspected totally entirely themselves""".split()
)


AMONG = 7  # tokens after "among" in which the verb of the whole stands
SUFFERED = frozenset(("suffered", "sustained", "received"))
PARTICIPLES = ("ed", "en", "ain", "hurt", "nt", "wn", "lost", "unk")  # how they end
PASSIVE = frozenset(("been", "being", "were", "was"))
HOSPITAL_VERBS = frozenset(("admitted", "rushed", "taken", "brought", "carried", "flown", "transported", "transferred"))
CARRIED = frozenset(("brought", "carried", "rushed", "wheeled"))
LIVING = frozenset("live lives lived living stay stayed staying sleep slept shelter sheltering".split())
UNDER = DETERMINERS | {"under", "beneath", "by"}
DAYS = frozenset("yesterday today there here".split())
DEEDS = frozenset(("while", "defending", "repelling"))
FELL = frozenset(("", ".", ",", "and", "at", "on", "during", "there"))
BATTLES = frozenset(
    "action battle combat fighting clashes assault storming siege fight war skirmish offensive retreat advance defence defense campaign bombardment shelling attack raid".split()
)
STILL = frozenset(("now", "still", "already"))
BATTLE = 4  # tokens from "fell in" to the battle
ON_DUTY = 7  # tokens from "in" to "duty"
SAME = frozenset(("same", "next", "previous", "following", "past", "very"))
ROUGHLY = {
    "at": ((("at", "least"), ""),),
    "more": ((("more", "than"), ""),),
    "up": ((("up", "to"), ""),),
    "about": ((("about",), ""),),
}


def said(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """A cue at token ``at`` that says something of what stands before it."""
    word = line.lower(at)
    phrase = phrase_at(line, words, counted, at)
    if phrase:
        return None if _did_so(line, words, counted, phrase, heads) else phrase
    if word in ("held", "in") and (held := measures_held.behind(line, words, counted, at)):
        return held
    if hurt := _hurt(line, words, counted, at):
        return ("wounded", hurt, at) if fits(words, "wounded", counted) else None
    if word == "fell" and counted.kind == "force" and _fallen(line, words, at + 1):
        return "killed", "fell of what is counted", at
    if word in LIVING and line.lower(at + 1) == "without":
        return phrase_at(line, words, counted, at + 1)  # "are living without water"
    at += (word in LIVING and line.lower(at + 1) == "in") or word in STILL  # "41,000 live in nine camps"
    word = line.lower(at)
    if word == "in" and at + 1 in heads and not words.company.shelters.isdisjoint(line.lowers[at + 2 : at + 4]):
        return ("displaced", "in shelters", at) if fits(words, "displaced", counted) else None
    if word == "held" and at == counted.last and counted.kind == "bare" and line.lower(at + 1) in ENDS:
        return "detained", "held after what is counted", at  # "90 were hurt and 400 held"
    if word == "among" and (at + 1 in heads or at + 2 in heads):
        return _among(line, words, counted, at)
    return _harmed(line, words, counted, at, heads)


def _harmed(line: Line, words: Words, counted: Counted, at: int, heads: frozenset[int]) -> tuple[str, str, int] | None:
    """``12 dead``, ``12 died``, ``12 killed``: a word of harm of its own."""
    word = line.lower(at)
    state = words.states.get(word) or words.intransitive.get(word)
    if state and fits(words, state, counted) and not falls(line, at) and not _noun_follows(line, at):
        return state, f"{word} after what is counted", at
    found = pick(words, word, counted)
    suffered = word.endswith(PARTICIPLES) and word != "lost"
    if found and suffered and not _did(line, words, counted, at, at, heads):
        return found, f"{word} after what is counted", at
    return None


def _hurt(line: Line, words: Words, counted: Counted, at: int) -> str | None:
    """``were taken to hospital``, ``suffered burns``, ``the hospital said 12 were brought in``: the words that tell of wounds."""
    word, company = line.lower(at), words.company
    if word in HOSPITAL_VERBS and line.lower(at + 1) == "to":
        return None if company.hospitals.isdisjoint(line.lowers[at + 2 : at + 7]) else f"{word} to hospital"
    inside = word in ("brought", "admitted") and line.lower(at + 1) == "in"
    if inside and not company.hospitals.isdisjoint(line.lowers[:at]):
        return f"{word} in"
    if (
        word in CARRIED
        and line.lower(at + 1) == "in"
        and line.lower(at + 2) not in ("for", "by")
        and counted.kind == "people"
    ):
        return "people brought in"
    if word in SUFFERED and counted.kind != "other":
        return None if company.injuries.isdisjoint(line.lowers[at + 1 : at + 4]) else f"{word} injuries"
    return None


def _did_so(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int], heads: frozenset[int]) -> bool:
    """``Six helicopters shot down four drones``: as ``_did``, of a verb with its particle; not of "lost their lives"."""
    _, rule, at = hit
    last = at + len(rule.split()) - 2  # a rule is "phrase" and its words
    verbs = words.particles.get(line.lower(last), ())
    spelled = any(phrase == tuple(line.lowers[at : last + 1]) for phrase, _ in verbs)
    return spelled and _did(line, words, counted, at, last, heads)


def _did(line: Line, words: Words, counted: Counted, at: int, last: int, heads: frozenset[int]) -> bool:
    """Whether the verb of tokens [at, last] is what those before it did: no passive, and it goes on to an object."""
    return PASSIVE.isdisjoint(line.lowers[counted.last : at]) and _object(line, words, last, heads)


def _fallen(line: Line, words: Words, at: int) -> bool:
    """``12 soldiers fell.``, ``fell in the ambush``, ``fell yesterday at Bir Hassan``: they died; not "fell to 12"."""
    return line.lower(at) in FELL or _in_battle(line, words, at) or _fell(line, at)


def _in_battle(line: Line, words: Words, at: int) -> bool:
    """``fell in the ambush``, ``fell in action``."""
    near = line.lowers[at + 1 : at + 1 + BATTLE]
    on_duty = "duty" in line.lowers[at + 1 : at + ON_DUTY]  # "fell in the performance of their duty"
    return line.lower(at) == "in" and (
        on_duty or not (BATTLES.isdisjoint(near) and words.company.fights.isdisjoint(near))
    )


def _fell(line: Line, at: int) -> bool:
    """``fell yesterday at Bir Hassan``, ``fell near Brod while repelling an attack``: on a day, at a named place, in a deed."""
    at += line.lower(at) in DAYS
    capital = "".join(line.words[at + 1 : at + 2])[:1].isupper()
    if line.lower(at) == "on" and capital:
        return _fell(line, at + 2)  # "fell on Monday at Brod"
    return line.lower(at) in DEEDS or (line.lower(at) in SPOTS and capital)


def _among(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``were among the 12 killed``, ``were among 36 people detained``."""
    for j in range(at + 2, min(at + AMONG, len(line.lowers))):
        word = line.lowers[j]
        found = words.states.get(word) or pick(words, word, counted)
        if found:
            return found, f"among the {word}", j
        if word not in words.units and word != "who" and not word[0].isdigit() and word not in ("were", "had", "been"):
            return None
    return None


def falls(line: Line, at: int) -> bool:
    """``the number of fighters has fallen to 800``, ``under the fallen crane``: numbers and things fall too, and nobody dies of it."""
    if line.lower(at) != "fallen":
        return False
    return line.lower(at + 1) in ("to", "from", "by", "below", "sharply") or line.lower(at - 1) in UNDER


def _noun_follows(line: Line, at: int) -> bool:
    return line.lower(at + 1) in ("people", "soldiers", "toll")


def _object(line: Line, words: Words, at: int, heads: frozenset[int]) -> bool:
    """Whether the verb at ``at`` goes on to an object, which makes what stands before it the doer."""
    at += line.lower(at + 1) in CLOSING_QUOTES
    after = line.lower(at + 1)
    if (
        at + 1 in heads
        or (after in DETERMINERS and not _timed(line, at + 2))
        or after
        in ("hundreds", "dozens", "scores", "people", "civilians", "him", "them", "power", "control", "weapons")
    ):
        return True
    hit = match_after(ROUGHLY, line.lowers, at + 1)
    return bool(hit and hit[0] in heads) or after in words.units


def _timed(line: Line, at: int) -> bool:
    """``this week``, ``the same day``, ``the night before`` from token ``at``: when it was, and no object; not "the night watchman"."""
    at += line.lower(at) in SAME
    return line.lower(at) in PERIODS and (line.lower(at + 1) in STOPS or not line.lower(at + 1).isalpha())


def buried(line: Line, words: Words, hit: tuple[str, str, int]) -> tuple[str, str, int]:
    """Those whom people bury are dead; those whom mud or rubble buries are trapped."""
    burial = line.lowers[hit[2]] in ("buried", "burying") and words.ground.isdisjoint(line.present)
    return ("killed", hit[1], hit[2]) if burial and hit[0] == "trapped" else hit
