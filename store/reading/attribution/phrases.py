"""The phrase that names a speaker: where it stands beside a reporting word, and whom it means.

In: a page with mentions and the tokens to look at. Out: a Phrase, or None where no speaker can be told; silence is
better than a wrong name. An actor is given when a mention is the phrase's own head; "Macron’s office" is not Macron.
"""

from typing import NamedTuple

from store.reading.attribution.apposed import THINGS, apposed, past_bracket, past_unknown, short_form
from store.reading.attribution.edges import MARKS, PREPOSITIONS, skip_lead_in
from store.reading.attribution.joined import joined
from store.reading.page import Mention, Page, Sentence
from store.reading.text.clauses import AUXILIARIES, mentions_between
from store.reading.text.grammar import THIRD_OWN, is_past
from store.reading.text.tokens import POSSESSIVES, places_in

ARTICLES = frozenset(
    "the a an his her their its our my this that these those one two three four five six some several many most both another other senior top local all few".split()
)
PERSONAL = frozenset(
    "president minister premier chancellor king queen mr mrs ms general colonel prime secretary pope prince".split()
)
_JOINING = frozenset(("of", "who", ".", "-", "'", "’"))  # may stand inside a phrase that they end elsewhere
_VERBAL = AUXILIARIES - POSSESSIVES
_ENDING = PREPOSITIONS | MARKS | _VERBAL | {"said", "says"}
_CLOSING = frozenset((",", "("))  # what ends the first part of a speaker's phrase
VOICES = frozenset(
    "words account count figures estimate estimates office spokesman spokeswoman spokesperson aide aides lawyer lawyers".split()
)  # speak for him
_CALLED = (["known", "as"], ["who", "calls"], ["called", "himself"])
_OF_THEM = frozenset(("one", "another", "others", "many", "several", "some"))  # nobody who has a name
_STOPS = frozenset(".,;:!?")
SUBJECTS = frozenset(("he", "she"))
KIN = 3  # tokens of "his elder brother"
MEDIA = frozenset(("on", "over", "in", "by", "via", "at", "through"))
SOME = frozenset("a an one another its his her their two".split())
_NOUNS = frozenset(
    "building briefing meeting hearing training fighting bombing shelling killing shooting spring offspring".split()
)
PHRASE = 24  # tokens of the longest speaker phrase


class Phrase(NamedTuple):
    """Tokens first:last name the speaker; ``actor`` is a key of page.actors or None."""

    first: int
    last: int
    actor: str | None


def after(page: Page, sentence: Sentence, first: int, heads: frozenset[str]) -> Phrase | None:
    """The speaker whose phrase begins at token ``first``."""
    high = min(sentence.last, first + PHRASE)
    if page.lowers[first : first + 1] and page.lowers[first] in MEDIA:
        return None  # "X said on the radio"
    if (
        page.lowers[first : first + 1]
        and page.lowers[first] in _OF_THEM
        and (first + 1 >= high or page.words[first + 1] in _STOPS)
    ):
        return Phrase(first, first + 1, None)  # "said one."
    for at in range(first, high):
        if page.lowers[at] in ("“", "”", '"', ":", ";", "—", "–", "("):
            high = at
            break
    return named(page, first, high, heads) if first < high else None


def opening(page: Page, sentence: Sentence, heads: frozenset[str]) -> Phrase | None:
    """The subject that a sentence opens with."""
    high = min(sentence.last, sentence.first + PHRASE)
    start = skip_lead_in(page, sentence.first, high)
    return named(page, start, high, heads) if start < high else None


def named(page: Page, start: int, high: int, heads: frozenset[str]) -> Phrase | None:
    """The speaker whose phrase begins at ``start``: a mention at its head, a name in apposition, or an unnamed head word."""
    if start >= min(high, len(page.words)):
        return None
    comma = next(places_in(page.lowers, start, high, _CLOSING), high)
    core = _core_end(page, start, comma, heads)
    if joined(page, start, core, heads):
        return Phrase(start, core, None)
    if page.words[start] == "Radio" and page.words[core - 1][0].isupper() and core > start + 1:
        return Phrase(start, core, None)  # "Radio Nicosia" is no land
    mentions = mentions_between(page, page.starts[start], page.ends[high - 1])
    head = _head_mention(page, mentions, start, core, heads)
    if head is not None:
        end = _phrase_end(page, head.last, comma) if core < head.last < comma else max(core, head.last)
        return Phrase(start, end, head.actor)  # "the Ministry of Defence in London"
    known = page.lowers[core - 1] in heads or (page.lowers[start] in THIRD_OWN and 1 < core - start <= KIN)
    personal = page.lowers[core - 1] not in THINGS and (known or _introduces(page, start, comma))
    comma = past_bracket(page, comma, high) if known else comma
    beside = (apposed(page, mentions, comma) or _called(page, mentions, core)) if personal else None
    if beside is None and not known:
        return None
    beside = beside or short_form(page, mentions, comma, high)
    if beside is not None:
        return Phrase(start, beside.last, beside.actor)
    end = _phrase_end(page, core, comma)
    return Phrase(start, past_unknown(page, comma, high) or end if end == comma else end, None)


def verb_follows(page: Page, at: int) -> bool:
    """Whether the word after a name is plainly a verb, so that the name is the whole subject ("Keto met X and said")."""
    word = page.words[at] if at < len(page.words) else ""
    return word.islower() and is_past(word)


def _titled(page: Page, start: int, mention: Mention) -> bool:
    """Whether all that stands before the name is its title ("Secretary of State X"), and not another's ("Office of President X")."""
    before_name = page.words[start : mention.first]
    if (
        len(before_name) < 3
        or "of" not in before_name
        or not all(w[0].isupper() or w in ("of", "and", "the", "for") for w in before_name)
    ):
        return False
    return before_name[-1].lower() not in PERSONAL


INSIDE = POSSESSIVES | {"the", "."}  # between the words of an office: "Norway's defence chief Gen. X"


def _entitled(page: Page, start: int, first: int, heads: frozenset[str]) -> bool:
    """Whether the words before a name are its title or office alone: "Gen. X", "the army chief X"."""
    words = range(start, first)
    told = page.words[first - 1][0].isupper() or page.words[first - 1] == "." or page.lowers[first - 1] in heads
    return told and all(
        page.words[at][0].isupper() or page.lowers[at] in heads or page.lowers[at] in INSIDE for at in words
    )


def _called(page: Page, mentions: list[Mention], core: int) -> Mention | None:
    """The name that an unnamed speaker goes by: "a spokesman | known as Commander X", "an officer | who calls himself X"."""
    if page.lowers[core : core + 2] not in _CALLED:
        return None
    people = (m for m in mentions if m.kind in ("name", "surname") and page.actors[m.actor].kind == "person")
    return next((m for m in people if core + 2 <= m.first <= core + 4), None)


def _introduces(page: Page, start: int, comma: int) -> bool:
    """Whether the words before the comma only introduce a name ("one of the passengers, X,", "a baker, X,")."""
    words = page.lowers[start:comma]
    return 0 < len(words) < 8 and words[0] in SOME and not any(w in AUXILIARIES and w not in POSSESSIVES for w in words)


def _core_end(page: Page, start: int, limit: int, heads: frozenset[str]) -> int:
    """End of the noun phrase's own words: before its first preposition, verb sign or conjunction that opens a verb."""
    for at in range(start + 1, limit):
        word = page.lowers[at]
        if word in _JOINING and _joins(page, start, at, limit):
            continue
        if word in _ENDING:
            return at
        if page.lowers[at - 1] in heads and page.lowers[at : at + 2] in _CALLED:
            return at  # "a spokesman known as Commander X"
        if (page.lowers[at - 1] in heads or page.lowers[at - 1] == "both") and (_acts(word) or verb_follows(page, at)):
            return at  # "workers using cranes pulled 15 survivors"
    return limit


def _joins(page: Page, start: int, at: int, limit: int) -> bool:
    """Whether a word that ends most phrases stands inside the one that begins at ``start``."""
    word = page.lowers[at]
    if word == "of":
        return at == start + 1 and page.lowers[start] == "one"  # "one of his sergeants"
    if word == "who":
        return page.words[at] == "WHO"  # the organisation
    if word == ".":
        return at + 1 < limit and page.words[at + 1][0].isupper()  # Dr., Gen.
    glued = page.starts[at] == page.ends[at - 1]
    if word == "-":  # "the 38-year-old seamstress", "the U.S.-based group"
        return glued and at + 1 < limit and page.lowers[at + 1][0].isalpha()
    return glued and page.lowers[at - 1].endswith("s")  # "a local lawyers' group"


def _acts(word: str) -> bool:
    """Whether a word is a participle that goes on behind a noun: "workers using", not "the military wing", "a police briefing"."""
    return word.endswith("ing") and len(word) > 4 and word not in _NOUNS


def _head_mention(page: Page, mentions: list[Mention], start: int, core: int, heads: frozenset[str]) -> Mention | None:
    """The mention that is the phrase's head: the whole phrase, or the name that ends its core."""
    if page.lowers[start] == "its":
        # the governor of another place than the one named before
        mentions = [m for m in mentions if m.kind != "office"]
    for mention in mentions:
        if mention.kind == "demonym" or _is_owner(page, mention, core):
            continue
        acts = verb_follows(page, mention.last)
        if mention.first == start + 1 and mention.last > core > mention.first and page.lowers[start] == "the":
            return mention  # "the Institute for Strategy and Policy": the name goes on behind its first noun
        if mention.first == start and (mention.last >= core or mention.kind == "pronoun" or acts):
            return mention
        if acts and page.actors[mention.actor].kind == "person" and _entitled(page, start, mention.first, heads):
            return mention  # "President X visited the town and said"
    inside = [
        m for m in mentions if m.first >= start and m.last == core and m.kind != "demonym" and not _cut(page, m, start)
    ]
    if not inside:
        return next((m for m in mentions if page.actors[m.actor].kind == "person" and _titled(page, start, m)), None)
    return inside[0]


def _cut(page: Page, mention: Mention, start: int) -> bool:
    """Whether a country or body is only the tail of a longer name ("CNN Philippines")."""
    before = page.words[mention.first - 1] if mention.first > start else ""
    return page.actors[mention.actor].kind != "person" and before.isupper() and len(before) > 1


def _is_owner(page: Page, mention: Mention, core: int) -> bool:
    """Whether a pronoun only says whose the speaker is ("his ministry")."""
    owns = mention.kind == "pronoun" and page.lowers[mention.first] in THIRD_OWN
    comma, *after = page.words[core : core + 2] or [""]
    named_after = comma == "," and after != [] and after[0][0].isupper()  # "his lawyer, X,"
    voice = core - mention.last <= 2 and page.lowers[core - 1] in VOICES and not named_after
    return owns and core > mention.last and not voice


def _phrase_end(page: Page, core: int, limit: int) -> int:
    """The end of an unnamed speaker's phrase, its "of" and "for" parts included."""
    at = core
    if (
        page.lowers[core : core + 1] == ["in"]
        and page.lowers[core + 1 : core + 2]
        and page.lowers[core + 1] in THIRD_OWN
    ):
        return core  # "the envoys in their statement"
    while at < min(limit, core + 9) and page.lowers[at] not in _VERBAL and page.words[at] not in MARKS:
        if at > core and page.lowers[at] in PREPOSITIONS and page.lowers[at] not in ("of", "for", "in"):
            break
        at += 1
    while at > core and page.lowers[at - 1] in PREPOSITIONS:
        at -= 1  # "in the hills south of" is cut short
    return at if at > core and page.lowers[core] in ("of", "for", "from", "at", "in", "with") else core


def antecedent_end(page: Page, sentence: Sentence, who: int) -> int:
    """One past the last token of what "who" or "which" at token ``who`` refers to."""
    return who - 1 if who > sentence.first and page.words[who - 1] == "," else who
