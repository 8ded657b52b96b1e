"""Single persons as counts of one: "and a child", "a woman died", "killing a policeman", "the death of a peacekeeper".

In: a site, or the lower-case tokens of a sentence. Out: numbers of one for the persons whose harm is told at the noun itself.
"""

from store.reading.figures.measures.said import ADVERBS
from store.reading.figures.site import Site
from store.reading.figures.words import AUXILIARIES, STOPS, Words
from store.reading.text.grammar import INDEFINITE
from store.reading.text.harm import HARMED
from store.reading.text.numbers import Number
from store.reading.text.telling import STATED
from store.reading.text.tokens import places_of

DONE = frozenset("killed died wounded injured drowned missing dead arrested detained jailed abducted kidnapped".split())
DOING = frozenset("killing wounding injuring".split())
HARMING = DOING | HARMED
DEATHS = frozenset(("death", "killing", "murder"))
LIVES = frozenset(("life", "lives"))
HARM = DONE | DOING | DEATHS | LIVES
TAKING = frozenset("cost costs costing claimed claims claiming took takes taking taken".split())
SPEAKING = STATED | frozenset(("said", "told", "says", "added", "who", "reported", "spoke", "warned", "confirmed"))
MEANS = frozenset("shot stabbed beaten crushed".split())
UNSURE = frozenset("not to can could should would must will".split())
REACH = 6  # tokens from the article to the noun: "a 60-year-old woman"
CHAIN = 5  # tokens of "has reportedly been" before the verb


def told(lowers: list[str]) -> bool:
    """Whether a sentence without a number may tell one person's harm: a cheap guard before any look."""
    if INDEFINITE.isdisjoint(lowers) and "one" not in lowers:
        return False
    return not HARM.isdisjoint(lowers)


def one_person(words: Words, lowers: list[str]) -> bool:
    """``One journalist was led away``: a person after the number, whose harm any word may tell."""
    if "one" not in lowers:
        return False
    after = lowers[lowers.index("one") + 1 :][:1]
    return after != [] and words.units.get(after[0]) in ("people", "force") and after[0] in words.singulars


def find(site: Site) -> list[Number]:
    """The single persons of a sentence; who goes on to speak is no part of a list."""
    line = site.line
    if INDEFINITE.isdisjoint(line.present):
        return []
    found: list[Number] = []
    harm = told(line.lowers)
    for j in places_of(line.lowers, INDEFINITE):
        if j in site.heads:
            continue
        listed = line.lower(j - 1) in ("and", "including")
        head = _head(site, j) if listed or harm else -1
        if head < 0:
            continue
        near = head <= j + 2 and listed and line.lower(head + 1) not in SPEAKING
        if near or (harm and (_governed(site, j) or _suffers(site, head + 1) or _paired(site, head + 1))):
            found.append(Number(1, 1, j, j + 1, line.starts[j], line.ends[j], "words"))
    return found


def _head(site: Site, j: int) -> int:
    """The token of the one person after the article at ``j``; -1 where another noun or a word of the clause comes first."""
    line, words = site.line, site.words
    for k in range(j + 1, j + REACH):
        word = line.lower(k)
        if word in words.forces.households and line.lower(k + 1) not in words.units:
            return -1
        if words.units.get(word) in ("people", "force"):
            compound = words.units.get(line.lower(k + 1)) in ("people", "force")  # "a police officer"
            if not compound:
                return k if word in words.singulars else -1
        elif word in STOPS or word in ("and", "or", ",", "") or (words.cue(word) and not word.endswith("ed")):
            return -1
    return -1


def _governed(site: Site, j: int) -> bool:
    """``killing a policeman``, ``that killed a nurse``, ``the death of a peacekeeper``; not "was killed a day later"."""
    line = site.line
    if line.lower(j - 1) == "of" and line.lower(j - 2) in DEATHS:
        return True
    if line.lower(j - 1) == "of" and line.lower(j - 2) in LIVES:
        return not TAKING.isdisjoint(line.lowers[max(0, j - REACH) : j - 2])
    before = line.lower(j - 2)
    return line.lower(j - 1) in HARMING and before not in AUXILIARIES


def _suffers(site: Site, at: int) -> bool:
    """``died``, ``was killed``, ``has reportedly been wounded`` at token ``at``, the verb of the noun before it."""
    line = site.line
    if line.lower(at) in MEANS:
        return False  # "a sniper shot dead the guard"
    for j in range(at, at + CHAIN):
        word = line.lower(j)
        if word in MEANS and line.lower(j - 1) in AUXILIARIES:
            return True  # "was shot in the leg"
        if word in DONE:
            return j > at or word == "died" or line.lower(j + 1) in ("in", "by", "when", "while", "on", "near", "at")
        if line.lowers[j + 1 : j + 3] == ["to", "death"]:
            return j > at  # "was stabbed to death"
        if word in UNSURE or not (word in AUXILIARIES or word in ADVERBS):
            return False
    return False


def _paired(site: Site, at: int) -> bool:
    """``a nurse and a teacher were killed``: the noun goes on with another person who suffers."""
    line = site.line
    if line.lower(at) != "and":
        return False
    if at + 1 in site.heads:
        noun = next(
            (k for k in range(at + 2, at + REACH) if site.words.units.get(line.lower(k)) in ("people", "force")), 0
        )
        return noun > 0 and _suffers(site, noun + 1)  # "a guard and three civilians died"
    head = _head(site, at + 1) if line.lower(at + 1) in INDEFINITE else -1
    return head > 0 and _suffers(site, head + 1)
