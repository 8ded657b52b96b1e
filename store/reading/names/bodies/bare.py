"""Bare bodies that act: the army, riot police, the journalists' union, Stockholm police; and the government for its country.

In: a walk whose mentions are gathered. Out: actors, without a mention: events and figures keep the country
that such a body is part of; the reader of the page learns that it acts. A body that only stands somewhere is none.
"""

from dataclasses import dataclass

from store.reading.lexicon import Lexicon
from store.reading.names import actors
from store.reading.names.belonging.bodies import told_by
from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import plain, split_phrases
from store.reading.names.sheet import Chunk
from store.reading.names.walk import Walk
from store.reading.page import Page
from store.reading.text.clauses import ADVERBS
from store.reading.text.gazetteer import Gazetteer
from store.reading.text.tokens import POSSESSIVE, places_of

_OWNERS = frozenset({"country", "demonym", "capital", "town", "place"})
_VERBS = frozenset(
    "has had is was will would have were are did does do may can must could should put puts gave gives report reports say fear fears took takes found sent broke "
    "admits concedes acknowledges counts reckons expects needs wants controls patrols guards fights fires moves sends withdraws advances attacks shells bombs arrests releases denies "
    "held shot fought began hold keep keeps sees saw beat set cut left won lost met meets plan plans".split()
)
_CAPITALS = frozenset(
    {"Army", "Navy", "Government", "Parliament", "Police"}
)  # as their own papers write them: the Army
_AGENTS = frozenset({"by"})
_STATE_ITSELF = frozenset({"government", "authorities", "officials"})
_APART = frozenset({"opposition", "unions", "groups", "agencies", "junta", "alliance", "bloc"})  # no part of the state
FIELD = 2  # words between the owner and the noun
SHORTEST = 4  # letters before "ed" of a verb
NEAREST = 12  # bodies of one noun compared


@dataclass(frozen=True, slots=True)
class Standing:
    """Phrases of bodies that need no name, nouns that do with a word before them (lower case), and the words that either begins with."""

    phrases: Gazetteer[bool]
    nouns: frozenset[str]
    speech: frozenset[str]
    words: frozenset[str]


def compile_standing(lexicon: Lexicon) -> Standing:
    """Build the table of organisations.toml ``[standing]``; the meaning of a phrase is whether it stands without "the"."""
    table = lexicon.tables["organisations"].get("standing", {})
    phrases: Gazetteer[bool] = Gazetteer()
    for key in ("definite", "bare"):
        for phrase in split_phrases(table.get(key, "").replace("\n", " ")):
            phrases.add(phrase, key == "bare")
    speech = frozenset(lexicon.tables["names"]["verbs"]["words"].split())
    nouns = frozenset(table.get("nouns", "").split())
    return Standing(phrases, nouns, speech, frozenset((*nouns, *phrases.first)))


def record_bare(walk: Walk) -> None:
    """Record every bare body that acts, and the country of the article where "the government" does."""
    page = walk.cast.sheet.page
    standing = page.lexicon.get(compile_standing)
    hits = places_of(page.lowers, standing.words)
    if not hits:
        return
    taken = {mention.last - 1 for mention in page.mentions if mention.kind in {"name", "alias"}}
    number = 0
    for i in hits:
        while page.sentences[number].last <= i:
            number += 1
        start = page.sentences[number].first
        definite = page.words[i] in _CAPITALS and page.lowers[i - 1] == "the" and i > start
        bare = page.words[i] == "Parliament"  # as its own papers write it: On Tuesday Parliament voted
        if definite or bare or page.words[i].islower() or i == start or (i == start + 1 and page.words[start] == "The"):
            _record(walk, standing, taken, number, i)


def _record(walk: Walk, standing: Standing, taken: set[int], number: int, i: int) -> None:
    """Make the plain word at token ``i`` an actor where it acts: "the army", "Chad's ruling council"."""
    page = walk.cast.sheet.page
    sentence = page.sentences[number]
    found = standing.phrases.find(page.lowers, i, sentence.last)
    if found is None and page.lowers[i] not in standing.nouns:
        return  # "Turkish aid", "the Armenian coast": only the first word of a phrase
    last = i + (found[0] if found else 1)
    owner = _owner(walk.cast, number, i)
    if last - 1 in taken or not _acts(walk.cast, standing, number, i if owner is None else owner.first, last):
        return
    if found is not None:
        taken.add(last - 1)
    if owner is not None:
        _publish(walk, owner.first, last, owner.iso, number)
    elif found is None:
        first = told_by(walk.cast, sentence.first, i)
        if first is not None:
            _publish(walk, first, last, "", number)
    elif page.lowers[sentence.first : i][-1:] == ["the"] or (found[1] and not _modified(walk.cast, sentence.first, i)):
        _publish(walk, i, last, "" if page.lowers[last - 1] in _APART else walk.cast.home, number)


def _publish(walk: Walk, first: int, last: int, iso: str, number: int) -> None:
    """Count the body words[first:last] as one that acts, and with a part of a state the state; a government is its country."""
    cast = walk.cast
    page = cast.sheet.page
    if iso and page.lowers[last - 1] not in _APART:
        actors.record(cast, actors.country(cast, Chunk(first, last, "country", "", iso, number)), "", number, acts=True)
    if page.lowers[last - 1] in _STATE_ITSELF:
        return
    name = cast.sheet.text(first, last)
    name = name if first != page.sentences[number].first or last - first > 1 else name.lower()
    folded = plain(name)
    same = cast.bodies.get(folded.split()[-1], [])[-NEAREST:]
    known = next((old for old in same if old.endswith(f" {folded}")), None)
    if known is not None:
        key = cast.organisations[known]
    else:
        key = actors.organisation(cast, Chunk(first, last, "organisation", name, iso, number))
    actors.record(cast, key, "", number, acts=True)


def _owner(cast: Cast, number: int, i: int) -> Chunk | None:
    """Whose the body is by a name before it: Ukraine's military, Stockholm police, Tessalo district hospital."""
    lows, at = cast.sheet.page.lowers, i
    while i - at < FIELD and at > 0 and lows[at - 1] in cast.sheet.words.modifiers:
        at -= 1
    at -= at > 0 and lows[at - 1] in POSSESSIVE
    kinds = _OWNERS if at == i else _OWNERS | {"run"}
    return next((chunk for chunk in cast.sheet.rows[number] if chunk.last == at and chunk.kind in kinds), None)


def _modified(cast: Cast, start: int, i: int) -> bool:
    """Whether a word before a bare body makes it somebody's or some of it: its police, three police, secret police."""
    if i == start:
        return False
    word = cast.sheet.page.words[i - 1]
    return word not in _BARE_AFTER and word.lower() not in cast.sheet.words.calendar


_BARE_AFTER = frozenset(
    ', ; : – — “ ” " before as when where while by but and after that until because since if although then said told which whom'.split()
)


def _is_office(cast: Cast, at: int) -> bool:
    """Whether an office stands at token ``at``, behind one word at most: the alliance's | supreme commander."""
    return any(low in cast.sheet.words.heads for low in cast.sheet.page.lowers[at : at + 2])


def _past_place(page: Page, last: int, limit: int) -> int:
    """The token behind where a body is, and behind an adverb: the port authority | in Lund stated, the junta | ever published."""
    at = last
    if page.lowers[at : at + 1] == ["in"] and at < limit:
        at += 1
        while at < limit and page.words[at][0].isupper():
            at += 1
        at = last if at == last + 1 else at
    return at + (at < limit and page.lowers[at] in ADVERBS)


def _acts(cast: Cast, standing: Standing, number: int, first: int, last: int) -> bool:
    """Whether a verb stands behind the body, or "by" before it and its article."""
    page = cast.sheet.page
    limit, start = page.sentences[number].last, page.sentences[number].first
    behind = _past_place(page, last, limit)
    after = page.lowers[behind] if behind < limit else ""
    if after in standing.nouns:
        return False  # the civil protection agency
    if after in POSSESSIVE and _is_office(cast, last + 1):
        return True  # the alliance's commander
    if after == ":" and first - start < 2:
        return True  # The army: eight soldiers dead
    if after == "," and page.lowers[last + 1 : last + 2] in (["which"], ["who"]):
        return True
    if after in standing.speech or after in _VERBS or (after.endswith("ed") and len(after) > SHORTEST):
        return True
    at = first - 1 - (first - 1 >= start and page.lowers[first - 1] == "the")
    if at < start:
        return False
    return page.lowers[at] in _AGENTS or page.lowers[at - 1 : at + 1] == ["according", "to"]
