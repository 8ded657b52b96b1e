"""Unproven: what the words around a "that" leave open or call untrue - "it could not be confirmed that", "claims that … are baseless".

In: the words of a text in lower case, the token of the "that", where its sentence begins and ends. Out: the modality with the words
that say so, or None where they leave the clause as sure as it was. Each look has a fixed reach.
"""

from itertools import pairwise

from store.models import Modality
from store.reading.text.grammar import BEING, HAVE, MODALS, NOT
from store.reading.text.telling import GOING_ON, SAID

UNTRUE = frozenset("false untrue baseless unfounded wrong fabricated incorrect".split())
FALSE = UNTRUE | frozenset(
    "groundless fake bogus invented exaggerated overstated inflated lies nonsense misplaced".split()
)
CLAIMS = frozenset(
    """claim claims report reports allegation allegations suggestion suggestions accusation accusations assertion assertions rumour rumours
    rumor rumors story stories post posts message messages video videos letter account accounts fears""".split()
)
SHAM = frozenset("false fake hoax bogus fabricated forged doctored baseless unfounded untrue".split())
UNCHECKED = frozenset("unconfirmed unverified uncorroborated unsubstantiated".split())
HOAXES = CLAIMS - {"fears", "video", "videos"} | {"news", "notice", "bulletin", "tweet", "tweets"}
NOUNS = CLAIMS | HOAXES
STATEMENTS = NOUNS | {"statement", "statements", "announcement", "announcements", "communiqué", "communique"}
BELYING = frozenset("belie belies belied belying disprove disproves disproved disproving".split())
TELLING = frozenset(
    "said saying says say claimed claiming claims announced announcing alleging stating reading".split()
)
CHECKING = frozenset(
    """confirmed verified established ascertained substantiated corroborated authenticated confirm verify establish ascertain
    substantiate corroborate""".split()
)
UNABLE = NOT | frozenset(
    """impossible unable cannot yet failed refused declined nobody neither n't n’t couldn't couldn’t can't can’t hasn't hasn’t haven't
    haven’t wasn't wasn’t weren't weren’t isn't isn’t""".split()
)
PROOF = frozenset(
    "evidence proof indication indications sign signs reason reasons ground grounds intention plan plans suggestion".split()
)
CONFIRMATION = frozenset(("confirmation", "verification"))
LACKING = frozenset(("no", "little", "scant", "without", "not", "n't", "n’t"))
DOUBTS = frozenset(
    """doubt doubts doubted questioned questions questioning disputed disputes disputing challenged challenges challenging sceptical skeptical
    scepticism skepticism""".split()
)
TOLD = SAID | GOING_ON | TELLING
QUESTIONING = DOUBTS | {"question", "dispute"}
FINITE = MODALS | HAVE | BEING  # behind a "that" which is itself the subject: "no plan that could save them"
IMPERSONAL = frozenset(("alleged", "rumoured", "rumored", "claimed"))
PROVED = BEING | frozenset(("proved", "proven", "turned", "remain", "remained", "remains"))
LED_UP = frozenset("to be out also all both entirely wholly completely largely highly simply plainly later so".split())
CHECKED = BEING | LED_UP | NOT | {"independently", "officially", "immediately", "yet"}
PARTED = frozenset((";", "but", "while", "whereas"))
LEFT = 6  # tokens before "that" in which the negation of its verb stands
NEAR = 4
ASIDE = 9
VERDICT = 30  # tokens behind "that" in which the verdict on it stands
PHRASE = 6  # tokens of "have not been independently verified"


def unproven(lowers: list[str], first: int, that: int, last: int) -> tuple[Modality, str] | None:
    """What stands before the "that" at token ``that`` and behind its clause."""
    before = lowers[max(first, that - LEFT) : that]
    word = before[-1] if before else ""
    if (found := _unproved(lowers, first, that)) is not None:
        return found
    if word in CHECKING:
        return ("alleged", f"not {word} that") if not UNABLE.isdisjoint(before[:-1]) else None
    near = before[-NEAR:]
    if not (LACKING.isdisjoint(near) or CONFIRMATION.isdisjoint(near)):
        return "alleged", "no confirmation that"
    if word in IMPERSONAL and not BEING.isdisjoint(near):
        return "alleged", f"{word} that"
    return called(lowers, first, that, last)


def _unproved(lowers: list[str], first: int, that: int) -> tuple[Modality, str] | None:
    """``no sign that``, ``no reason to think that``; who ``claimed without evidence that`` has claimed it all the same."""
    low = max(first, that - reach_before(lowers, that))
    noun = next((j for j in range(that - 1, low, -1) if lowers[j] in PROOF), low)
    lack = next((j for j in range(noun - 1, low - 1, -1) if lowers[j] in LACKING), -1)
    if lack < 0 or lowers[that + 1] in FINITE or _hangs_on_another(lowers, noun, that):
        return None
    beside = lowers[lack] == "without" or lowers[lack - 1] == "with"
    if beside and not TOLD.isdisjoint(lowers[max(first, lack - NEAR) : lack]):
        return "alleged", "without proof that"
    return "denied", "no … that"


def _hangs_on_another(lowers: list[str], noun: int, that: int) -> bool:
    """Whether a verb stands between the noun and its "that": "gave no reason and said that", "no reason to doubt that"."""
    between, last = lowers[noun + 1 : that], lowers[that - 1]
    said = last in TOLD and lowers[that - 2] != "to"
    return said or "and" in between or not QUESTIONING.isdisjoint(between)


def reach_before(lowers: list[str], that: int) -> int:
    """How many tokens before the "that" may say what it hangs on: more behind an aside ("no sign, he says, that")."""
    return ASIDE if lowers[that - 1] == "," else NEAR


def called(lowers: list[str], first: int, that: int, last: int) -> tuple[Modality, str] | None:
    """What the noun for a claim right before token ``that`` ("that", "of") is called, before it or behind what is claimed."""
    claim = that - 1
    if claim > first and lowers[claim] in TELLING and lowers[claim - 1] in NOUNS:
        claim -= 1  # "a message claims that"; of "the claims that" they are the noun
    if claim >= first and _belied(lowers, first, claim):
        return "denied", f"{lowers[claim]} given the lie"
    if claim < first or lowers[claim] not in NOUNS:
        return None
    near = lowers[max(first, claim - NEAR) : claim]
    if lowers[claim] in HOAXES and not SHAM.isdisjoint(near[-2:]):
        return "denied", f"a false {lowers[claim]}"
    if (found := verdict(lowers, that, last)) is not None:
        return found
    if not (CHECKING.isdisjoint(near) or UNABLE.isdisjoint(lowers[max(first, claim - LEFT) : claim])):
        return "alleged", f"not confirmed {lowers[claim]}"
    if not UNCHECKED.isdisjoint(near[-2:]):
        return "alleged", f"unconfirmed {lowers[claim]}"
    return ("alleged", f"doubted {lowers[claim]}") if not DOUBTS.isdisjoint(near) else None


def _belied(lowers: list[str], first: int, claim: int) -> bool:
    """``giving the lie to a statement that``, ``belying reports that``: what was claimed is shown to be untrue."""
    if lowers[claim] not in STATEMENTS:
        return False
    near = lowers[max(first, claim - LEFT) : claim]
    if not BELYING.isdisjoint(near[-NEAR:]):
        return True
    return any(pair == ("lie", "to") for pair in pairwise(near))


def verdict(lowers: list[str], at: int, last: int) -> tuple[Modality, str] | None:
    """``were false``, ``proved to be unfounded``, ``could not be independently verified``: what is said of a claim behind it."""
    for j in range(at + 1, min(at + VERDICT, last - 1)):
        if lowers[j] in PARTED:
            return None
        if (
            lowers[j] in CHECKING
            and not UNABLE.isdisjoint(lowers[max(at, j - PHRASE) : j])
            and lowers[j - 1] in CHECKED
        ):
            return "alleged", f"not {lowers[j]}"
        if lowers[j] in FALSE and _ends(lowers, j + 1, last) and _is_called(lowers, at, j):
            return "denied", f"called {lowers[j]}"
    return None


def _is_called(lowers: list[str], at: int, j: int) -> bool:
    """Whether the claim "was", "proved to be" or "turned out" what token ``j`` calls it."""
    while j - 1 > at and lowers[j - 1] in LED_UP:
        j -= 1
    return lowers[j - 1] in PROVED


def _ends(lowers: list[str], at: int, last: int) -> bool:
    """Whether the phrase is over, and no noun follows: "were false" but "was a false alarm"."""
    return at >= last or not lowers[at].isalpha() or lowers[at] in ("and", "by", "or", "as", "according", "on")
