"""Signs: how often an unknown word stands where a country would, and the one land of a text that names no other.

In: a sheet cut into chunks and the signs of its words. Out: a name, or "".
"""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from store.reading.names.lands.realms import SHORTEST, STATE_BODIES
from store.reading.names.sheet import TITLES, Chunk, Sheet
from store.reading.names.vocabulary import Vocabulary
from store.reading.text.tokens import POSSESSIVE

ABROAD = (["Foreign", "Office"], ["Foreign", "Ministry"], ["Defence", "Ministry"], ["Defense", "Ministry"])
DEMONYMIC = ("ian", "ean", "ese", "ani")
DOING = frozenset(
    "has had would will does did could may might sent closed opened lost won recognises recognizes expelled "
    "withdrew began took held broke struck fought gave".split()
)
_MOST = frozenset("deadliest worst largest biggest oldest newest poorest richest longest most first only".split())
_OF_STATES = frozenset("prime foreign defence defense".split())
_BOUNDS = frozenset("border borders airspace embassy".split())
_PEERS = frozenset({"counterpart", "ambassador"})
OPENING = 5  # sentences that no other land is named in
_HEADS_OF_STATES = frozenset("president minister premier".split())


@dataclass(slots=True)
class Signs:
    """How often a word stands where a country, a place or a person would stand."""

    named: int = 0  # "the Republic of X"
    ruled: int = 0  # "President of X", "X's government"
    placed: int = 0  # "in X"
    directed: int = 0  # "in northern X"
    parted: int = 0  # "in the north of X"
    people: int = 0  # "Mr X", "X said" beside a given name
    adjective: int = 0  # "X troops"
    stately: int = 0  # "X army"
    served: int = 0  # "X defence ministry"
    equal: int = 0  # "X counterpart", "X Foreign Office": what only states have
    bounded: int = 0  # "X border"
    acting: int = 0  # "X has promised"
    subject: int = 0  # "X observed a day of mourning", at the beginning of a sentence
    townly: int = 0  # "the siege of X", "in X, the Republic of Y", "in X, Orm and Tal"
    governed: int = 0  # "the governor of X", "X province"


def is_plain(words: Vocabulary, word: str) -> bool:
    """Whether a word is one of bodies, of places or of every day, and so the name of nobody and of no land."""
    return word in words.org_nouns or word in words.place_nouns or word in words.common or word in words.learn_before


def is_demonymic(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether the word looks like an adjective of a country: Lornish, Velmaran."""
    return sheet.page.words[chunk.first].endswith((*DEMONYMIC, "an", "ish", "ic"))


def only_land(sheet: Sheet, signs: dict[str, Signs]) -> str:
    """The one unknown land of a text that has a minister or president and tells of no other: in northern X, across Xia.

    Other lands may come in late and less often: they sent help.
    """
    chunks = [chunk for row in sheet.rows for chunk in row]
    ruled = any(chunk.kind == "office" and chunk.name in _HEADS_OF_STATES for chunk in chunks)
    if not ruled or any(chunk.iso for row in sheet.rows[:OPENING] for chunk in row):
        return ""
    others = Counter(chunk.iso for chunk in chunks if chunk.iso)
    words = sheet.words
    lands = [
        word
        for word, sign in signs.items()
        if (
            sign.directed
            or sign.parted
            or (sign.placed and (word.endswith(words.land_endings) or _is_leading(sheet, word)))
        )
        and not (sign.people or sign.townly)
        and not (word in words.common or word in words.given or word in words.learn_before)
    ]
    if len(lands) != 1 or not others:
        return lands[0] if len(lands) == 1 else ""
    named = [chunk.sentence for chunk in chunks if chunk.kind == "run" and chunk.name == lands[0]]
    return lands[0] if named and named[0] < OPENING and len(named) >= max(others.values()) else ""


def _is_leading(sheet: Sheet, word: str) -> bool:
    """Whether a headline begins with the name and the lead under another town's dateline is set in it: KOLDAR, Feb 17 – Nine died in X."""
    page = sheet.page
    spans = page.sentences[:OPENING]
    kinds = [span.kind for span in spans]
    if kinds[:2] != ["headline", "dateline"] or page.words[:1] != [word] or len(spans) < OPENING:
        return False
    lead = page.words[spans[2].first : spans[2].last]
    dated = page.lowers[spans[1].first : spans[1].last]
    return word.lower() not in dated and ("in", word) in pairwise(lead)


def does(sheet: Sheet, at: int, limit: int) -> bool:
    """Whether a verb of states stands at ``at``, behind a day: X on Saturday observed, X is flying in."""
    lows = sheet.page.lowers
    if lows[at : at + 1] == ["on"] and at + 2 < limit and lows[at + 1] in sheet.words.calendar:
        at += 2
    return at < limit and (
        lows[at] in DOING or lows[at] == "is" or (lows[at].endswith("ed") and len(lows[at]) > SHORTEST)
    )


def placed_in_title(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a title says where something is: Floods in X."""
    lows, at = sheet.page.lowers, chunk.first
    if sheet.page.words[at + 1 : chunk.last] in ABROAD:
        return True
    return at > 0 and (
        lows[at - 1] in {"in", "across", "near"}
        or (at > 1 and lows[at - 1] == "of" and lows[at - 2] in {"minister", "government", "president"})
    )


def is_shortened(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a dateline shortens a region (OAKVILLE, La.); the name is made that region."""
    iso = (
        sheet.words.atlas.shortened.get(chunk.name) if sheet.page.words[chunk.last : chunk.last + 1] == ["."] else None
    )
    if iso is not None:
        chunk.kind, chunk.iso = "region", iso
    return iso is not None


def is_human(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether a run of several words is plainly a person's: a given name, or a title, rank or office beside it."""
    chunk = row[k]
    left = row[k - 1] if k else None
    if sheet.page.words[chunk.first] in sheet.words.given:
        return True
    return left is not None and left.kind in TITLES and sheet.page.lowers[left.last : chunk.first] in ([], [","])


def _is_of_state(sheet: Sheet, name: str) -> bool:
    return name in sheet.words.state or name in _PEERS


def _is_of_a_state(sheet: Sheet, office: Chunk) -> bool:
    """Whether only a state has the office: a counterpart, a prime or foreign minister."""
    lows = sheet.page.lowers[office.first : office.last]
    return office.name in _PEERS or (lows[-1:] == ["minister"] and not _OF_STATES.isdisjoint(lows))


def possessive(sheet: Sheet, chunk: Chunk, right: Chunk | None, after: str, sign: Signs) -> None:
    """X's government, X's president, X government; an adjective stands before any lower-case noun or an office."""
    page, words = sheet.page, sheet.words
    at = chunk.last + (after in POSSESSIVE)
    follows = page.lowers[at] if at < page.sentences[chunk.sentence].last else ""
    sign.subject += at > chunk.last and follows in _MOST
    if follows in words.learn_after or (
        right and right.first == at and right.kind in {"office", "body"} and _is_of_state(sheet, right.name)
    ):
        sign.ruled += at > chunk.last
        sign.adjective += at == chunk.last
        sign.stately += at == chunk.last
        sign.equal += at == chunk.last and (follows == "army" or bool(right and _is_of_a_state(sheet, right)))
        sign.bounded += at == chunk.last and follows in _BOUNDS
        sign.named += bool(
            at == chunk.last and right and right.name == "counterpart" and not is_demonymic(sheet, chunk)
        )
    elif at == chunk.last and " ".join(page.lowers[at : at + 2]) in STATE_BODIES:
        sign.adjective += 1
        sign.stately += 1
        sign.served += 1
    elif at == chunk.last and after.isalpha() and (page.words[at].islower() or (right and right.first == at)):
        sign.adjective += after not in words.speech
