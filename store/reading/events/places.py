"""Where: the place of an event, from the places of its clause, else the one its sentence opens with.

In: a page, a sentence and the tokens of a match. Out: names of places as the page has them, or None.
"""

from collections.abc import Mapping
from itertools import pairwise

from store.reading.events.classes import classes
from store.reading.events.coded import Coded
from store.reading.events.conjoined import follows_and, leading_end
from store.reading.events.places_struck import phrase_start
from store.reading.page import Page, PlaceMention, Scope, Sentence
from store.reading.text.clauses import clause_end, clause_start, places_between, token_at
from store.reading.text.grammar import ARTICLES, RELATIVES, TOWARDS
from store.reading.text.talks import of_talks

AT = frozenset(
    "in at near to toward towards outside inside into for across along on around over within through off hit struck shook rocked "
    "enter enters entered entering reach reached reaching captured seized took retook recaptured overran stormed besieged shelled bombed bombarded attacked occupied".split()
)
BEFORE = 90  # characters of the words before a place, its phrase among them
NEAR = 6  # tokens before the word in which a place is still its own
SEATED = frozenset(
    "ministry embassy government headquarters command department office presidency spokesman spokeswoman official officials diplomat diplomats analyst analysts".split()
)
ENVOYS = frozenset(
    "envoy envoys ambassador ambassadors emissary representative representatives adviser ally allies".split()
)
BACK = RELATIVES | {"where", "whom", "whose", "whereupon"}
BLAMED = frozenset(("for", "of", "over"))  # before the deed of a verdict, an arrest, a charge
DEALT = frozenset((("in", "return"), ("in", "exchange")))
VOICED = frozenset("made voiced raised published printed uttered spread circulated circulating repeated".split())
COLLEAGUES = frozenset("colleague colleagues counterpart counterparts".split())
OFFICES = frozenset(("president", "prime minister", "premier", "king", "queen", "minister", "chancellor", "governor"))
SPOKEN = frozenset("spoken spoke telephoned phoned called talked met telephone phone".split())
CLOSE = 4  # tokens between a place and the "in which" that goes back to it


def place_of(
    page: Page, sentence: Sentence, at: int, end: int, actors: list[str], *, moves: bool = False
) -> str | None:
    """The place that a preposition ties to the happening: the nearest after it, else before it in its clause, else the opening one.

    Where something ``moves``, the place it goes to comes first.
    """
    if not places_between(page, sentence.start, sentence.end):
        return None
    low = clause_start(page, sentence, at)
    return (
        _after(page, sentence, at, end, actors, moves=moves)
        or _in_clause_before(page, low, at, actors)
        or _leading(page, sentence, low, actors)
    )


def _after(page: Page, sentence: Sentence, at: int, end: int, actors: list[str], *, moves: bool) -> str | None:
    """``arrested in Tula``, ``moved from Tula to Voi``: the place behind the happening, in its clause."""
    high = leading_end(page, sentence, at, clause_end(page, sentence, end - 1))
    if page.lowers[at].endswith("ing") and "," in page.words[end:high]:
        high = end + page.words[end:high].index(",") + 1
    found = [p for p in places_between(page, page.starts[at], page.ends[high - 1]) if _usable(page, p, actors)]
    found = [p for p in found if not _of_another(page, end, token_at(page, p.start), moves=moves)]
    if moves:
        found.sort(key=lambda p: not TOWARDS.intersection(_before(page, p)))
    return found[0].name if found else None


def _in_clause_before(page: Page, low: int, at: int, actors: list[str]) -> str | None:
    """``rebels in Tula attacked``: the nearest place before the happening, in the clause that begins at token ``low``."""
    near = page.starts[max(low, at - NEAR)]
    found = [p for p in places_between(page, near, page.starts[at]) if _usable(page, p, actors)]
    if follows_and(page, at):  # not in "cancelled a trip to X and declared"
        found = [p for p in found if TOWARDS.isdisjoint(_before(page, p)[-1:])]
    return found[-1].name if found else None


def _leading(page: Page, sentence: Sentence, low: int, actors: list[str]) -> str | None:
    """``In Tula, rebels attacked``: the place that the sentence opens with, or the one that "in which" goes back to."""
    if page.lowers[low] in BACK and low > sentence.first:
        return _pointed_at(page, low, actors)
    opening = page.starts[min(sentence.first + 4, sentence.last - 1)] + 1
    found = [p for p in places_between(page, sentence.start, opening) if _usable(page, p, actors)]
    return found[0].name if found else None


def _of_another(page: Page, end: int, place: int, *, moves: bool) -> bool:
    """Whether the place at token ``place`` is that of talks, of what is dealt for, of an apposition to where something ``moves``, of a claim
    that was made there or of colleagues there who were spoken with, or of a deed that somebody is tried, held or blamed for.
    """
    words = page.lowers[end:place]
    if "except" in words:
        return True  # "is lifted everywhere, except in the port"
    if of_talks(page.lowers, end, place) or any(pair in DEALT for pair in pairwise(words)):
        return True  # "offered to free them in return for passage to X"
    if moves and any(one == "," and two in ARTICLES for one, two in pairwise(words)):
        return True  # "withdrew from Brask, the largest town in the Tarn"
    inner = len(words) - words[::-1].index("in") if "in" in words else 0  # the token behind the last "in"
    beside = inner > 1 and (
        words[inner - 2] in VOICED or (words[inner - 2] in COLLEAGUES and not SPOKEN.isdisjoint(words))
    )
    if beside and all(word == "and" or not word.islower() for word in page.words[end + inner : place]):
        return True  # "rejects the claim made in X", "asked for a meeting and has spoken with his colleagues in X, Y and Z"
    deeds = classes(page).deeds
    blamed = (i for i, word in enumerate(words) if word in BLAMED)
    return any(
        words[i + 1 : i + 2] and (words[i + 1][-3:] == "ing" or not deeds.isdisjoint(words[i + 1 :])) for i in blamed
    )


def _pointed_at(page: Page, low: int, actors: list[str]) -> str | None:
    """The place right before the relative clause at token ``low``: "the massacre at Sula, in which 61 died"."""
    near = places_between(page, page.starts[max(0, low - CLOSE)], page.starts[low])
    found = [p for p in near if _usable(page, p, actors)]
    return found[-1].name if found else None


def seats(page: Page, sentence: Sentence, scope: Scope | None) -> list[str]:
    """The places that only say where the teller sits or spoke: "…, the embassy in X said", "said in X that"; not "a doctor in X"."""
    if scope is None or scope.speaker_text is None:
        return []
    if spoken := _spoken_in(page, sentence, scope):
        return spoken
    if apposed := _apposed(page, sentence, scope, scope.speaker_text):
        return apposed
    if SEATED.isdisjoint(scope.speaker_text.lower().split()):
        return []
    near = places_between(page, sentence.start, sentence.end)
    told_in = [p for p in near if p.end <= scope.start and page.text[sentence.start : p.start].strip().lower() == "in"]
    if told_in:
        return [told_in[0].name]  # "In Washington, the Pentagon's spokesman said"
    return [p.name for p in near if not scope.start <= p.start < scope.end and p.name in scope.speaker_text]


def _spoken_in(page: Page, sentence: Sentence, scope: Scope) -> list[str]:
    """The places between a verb of saying and what is said: "The minister said in Ankara that 300 soldiers would leave"."""
    if scope.direct or scope.start <= sentence.start:
        return []
    verb = page.text.rfind(f" {scope.cue} ", sentence.start, scope.start)
    return [p.name for p in places_between(page, verb, scope.start)] if verb > 0 else []


def _apposed(page: Page, sentence: Sentence, scope: Scope, speaker: str) -> list[str]:
    """The places of what a speaker is: "Colonel X, the spokesman for the ministry in Y, says that guards opened fire"."""
    named = page.text.find(f"{speaker},", sentence.start, scope.start)
    if scope.direct or named < 0:
        return []
    start = named + len(speaker)
    end = page.text.find(",", start + 1, scope.start)
    seated = end > 0 and not SEATED.isdisjoint(page.text[start:end].lower().split())
    return [p.name for p in places_between(page, start, end)] if seated else []


def hosts(page: Page, sentence: Sentence, people: Mapping[str, str | None], visit: Coded) -> list[str]:
    """The country visited, unless it is the visitor's own; ``people`` maps persons to where they belong."""
    host = _host_of(page, sentence, visit.at, visit.end)
    own = {people[name] for name in visit.actors if name in people}
    if host is not None and host == page.home and all(name.lower() in OFFICES for name in visit.actors):
        return []  # "the president was to fly to" a town of the land that the article is about
    return [host] if host is not None and host not in own else []


def _host_of(page: Page, sentence: Sentence, at: int, end: int) -> str | None:
    """The country that a traveller's goal lies in, when it acts in the text."""
    high = clause_end(page, sentence, end - 1)
    for place in places_between(page, page.starts[at], page.ends[high - 1]):
        if place.country is not None and _usable(page, place, []):
            country = page.actors.get(f"country:{place.country}")
            return country.name if country is not None else None
    return None


def _before(page: Page, place: PlaceMention) -> list[str]:
    """The few words before a place, "the small eastern town of" stepped over."""
    words = page.text[max(0, place.start - BEFORE) : place.start].lower().split()
    return words[: len(words) - phrase_start(words)][-3:]


def _usable(page: Page, place: PlaceMention, actors: list[str]) -> bool:
    """Whether a preposition of place stands before it, or it is the thing struck; an actor's own name is no place."""
    words = [word.strip('(“"') for word in _before(page, place)]
    return place.name not in actors and ENVOYS.isdisjoint(words) and any(word in AT for word in words)
