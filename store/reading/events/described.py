"""Subjects and the asides between commas before a verb: the name that is one ("the minister, X, flew") or that one describes ("X, the head of Y, was shot").

In: a page and where the verb and its clause stand. Out: a name as in ``actors[].name``, or None.
"""

from itertools import pairwise

from store.reading.attribution.ends import has_verb
from store.reading.events.classes import classes
from store.reading.events.conjoined import PASTS, aside_before
from store.reading.events.lexicon import EventWords
from store.reading.events.names import NO_NOUNS, acts
from store.reading.page import Mention, Page, Sentence
from store.reading.text.clauses import AUXILIARIES, before_auxiliaries, mentions_between
from store.reading.text.grammar import ARTICLES, THIRD_OWN
from store.reading.text.telling import STATED

APPOSITION = 16  # tokens of an office between commas
OPENERS = ARTICLES | THIRD_OWN | {"who", "former", "acting", "also", "known", "aged"}
PLURAL = frozenset(("were", "are", "have"))
APPOSED = 6  # tokens of a name and the titles before it
IN_TOWNS = frozenset(("in", "from", "at", "near", "outside", "to"))
LEADS = frozenset(("in", "with", "along", "together", "like", "alongside", "besides", "joining", "following", "unlike"))
FAR = 40  # tokens of a lead-in
TOLD = STATED | PASTS | frozenset(("is", "are", "will", "would", "said", "says"))
ASIDE = 24  # tokens of an aside
LEADING = 6  # tokens of a subject in which "supporters of" stands
RULING = frozenset(
    "rules controls governs runs holds leads backs supports represents owns operates commands occupies oversees".split()
)
INHABITANTS = frozenset(
    "residents villagers inhabitants citizens locals dwellers people protesters demonstrators students".split()
)
SHARES = frozenset(
    "half most many some about around nearly almost roughly two-thirds three-quarters mostly mainly all including among".split()
)
PAIR = 2
TITLES = 6  # tokens of a title before a name
RELATIVE = frozenset(("who", "which", "whose", "that", "by", "according"))
GAP = 3  # words between a body's common noun and its name
PARTS = frozenset("third quarter fifth sixth tenth half dozen handful few majority".split())
TITLE_MARKS = frozenset((".", "(", ")", "ret", "ret."))


def apposed_to(page: Page, words: EventWords, sentence: Sentence, at: int) -> str | None:
    """The one named between two commas right before the verb ("the minister of state, X, flew"), or after one ("who began late, X urged")."""
    verb = before_auxiliaries(page.lowers, sentence.first, at)
    if not PLURAL.isdisjoint(page.lowers[verb:at]):
        return None  # "paratroopers who guarded the minister, X, were disarmed"
    closed = page.lowers[verb - 1 : verb] == [","]
    end = verb - 1 if closed else verb
    if end - sentence.first < APPOSED:
        return None
    for mention in mentions_between(page, page.starts[max(sentence.first, end - APPOSED)], page.ends[end - 1]):
        if mention.last == end and mention.kind in ("name", "surname", "alias") and acts(page, words, mention):
            actor = page.actors[mention.actor]
            comma = mention.first - 1
            while comma > sentence.first and (page.words[comma][0].isupper() or page.lowers[comma] == "the"):
                comma -= 1  # titles: "Brig Gen X", "the Duma"
            if actor.kind == "country" and _of_town(page, comma):
                continue  # "soldiers ordered from Vilseck, Germany, reached"
            if (actor.kind == "person" or closed) and page.lowers[comma] == "," and not _listed(page, sentence, comma):
                return actor.name
    return None


def apposed_pair(page: Page, sentence: Sentence, at: int) -> list[str]:
    """The two named behind their offices: "the minister of X, Mr A, and the minister of Y, Gen. B, met"; fewer are none."""
    verb = before_auxiliaries(page.lowers, sentence.first, at)
    if page.lowers[verb - 1 : verb] != [","] or "and" not in page.lowers[sentence.first : verb]:
        return []
    found = [
        m
        for m in mentions_between(page, page.starts[sentence.first], page.ends[verb - 1])
        if page.words[m.last] == "," and m.kind in ("name", "surname", "alias") and _behind_office(page, sentence, m)
    ]
    if len(found) < PAIR or has_verb(page, found[0].last, found[-1].first):
        return []  # "The captain, Mr A, was held, and the minister, Ms B, offered to resign"
    return [page.actors[m.actor].name for m in found]


def with_colleague(page: Page, sentence: Sentence, at: int, colleague: str) -> list[str]:
    """``Prime Minister A and his Polish colleague, B, met``: both, where B is the one named behind the office."""
    names = []
    for mention in mentions_between(page, page.starts[sentence.first], page.ends[at - 1]):
        if page.lowers[mention.last : mention.last + 1] == ["and"] and page.lowers[mention.last + 1] in THIRD_OWN:
            names.append(page.actors[mention.actor].name)
    return [names[-1], colleague] if names and names[-1] != colleague else [colleague]


def beside(page: Page, sentence: Sentence, low: int, colleague: str) -> list[str]:
    """Who is named before ``colleague`` with an office of his own: A of "A, the minister, and B, head of X, met"."""
    people = [
        m
        for m in mentions_between(page, sentence.start, page.starts[min(sentence.last - 1, sentence.first + FAR)])
        if page.actors[m.actor].kind == "person" and m.kind in ("name", "surname", "alias")
    ]
    for one, other in pairwise(people):
        if page.actors[other.actor].name == colleague and page.actors[one.actor].name != colleague:
            pair = low <= other.first and _joined_by_and(page, sentence, one, other)
            return [page.actors[one.actor].name] if pair else []
    return []


def _joined_by_and(page: Page, sentence: Sentence, one: Mention, other: Mention) -> bool:
    """Whether only an office between commas, "and" and a title stand between two people of whom the first opens the sentence."""
    lowers = page.lowers
    joint = next((i for i in range(one.last, other.first) if lowers[i : i + 2] == [",", "and"]), None)
    if lowers[one.last : one.last + 1] != [","] or joint is None or joint == one.last:
        return False
    office, title = lowers[one.last + 1 : joint], lowers[joint + 2 : other.first]
    own = "," not in title or title[0] in THIRD_OWN  # "and her Iranian counterpart, B,"
    told = has_verb(page, sentence.first, one.first) or not RELATIVE.isdisjoint(
        (*office, *lowers[sentence.first : one.first])
    )
    return own and len(title) <= TITLES and "," not in office and TOLD.isdisjoint((*office, *title)) and not told


def _behind_office(page: Page, sentence: Sentence, mention: Mention) -> bool:
    """Whether a comma and at most titles stand before a person's name."""
    comma = mention.first - 1
    while comma > sentence.first and (page.words[comma][0].isupper() or page.lowers[comma] in TITLE_MARKS):
        comma -= 1
    return page.words[comma] == "," and page.actors[mention.actor].kind == "person"


def _of_town(page: Page, comma: int) -> bool:
    """Whether a town that a word of place leads in stands before the comma, whose country follows it."""
    low = comma
    while low > 0 and page.words[low - 1][0].isupper():
        low -= 1
    return low < comma and low > 0 and page.lowers[low - 1] in IN_TOWNS


def _listed(page: Page, sentence: Sentence, comma: int) -> bool:
    """Whether what stands before the comma is said by or belongs to another ("according to X, Y", "X, Y and Z")."""
    return page.lowers[comma + 1 : comma + 2] == ["and"] or comma <= sentence.first


def described(page: Page, words: EventWords, low: int, at: int) -> str | None:
    """The person before the aside that ends right before the verb at token ``at``; its clause begins at ``low``."""
    lowers = page.lowers
    verb = before_auxiliaries(lowers, low, at)
    if verb - 3 <= low or lowers[verb - 1] != ",":
        return None
    commas = [i for i in range(verb - 3, max(low, verb - ASIDE), -1) if lowers[i] == ","]
    for comma in commas:
        opens = lowers[comma + 1] in OPENERS or lowers[comma + 1] in words.acting
        if not (opens or lowers[verb - 2] in classes(page).offices):
            return None
        for mention in mentions_between(page, page.starts[max(low, comma - 5)], page.starts[comma]):
            if mention.last == comma and page.actors[mention.actor].kind == "person":
                return page.actors[mention.actor].name
    return None


def after_lead(page: Page, words: EventWords, sentence: Sentence, low: int, at: int) -> str | None:
    """The name right before the verb, a comma before it, where a long lead-in opens the sentence ("Along with X, Y and Z, W imposed")."""
    lowers = page.lowers
    first = sentence.first
    if lowers[first] not in LEADS or not (low == first or lowers[low - 1] == "and") or at - first > FAR:
        return None
    verb = before_auxiliaries(lowers, low, at)
    for mention in mentions_between(page, page.starts[max(low, verb - 5)], page.starts[verb]):
        comma = mention.first - 1 - (lowers[mention.first - 1] == "the")
        closes = mention.last == verb and comma > first and lowers[comma] == ","
        if closes and acts(page, words, mention) and TOLD.isdisjoint(lowers[first:comma]):
            return page.actors[mention.actor].name
    return None


def beside_another(page: Page, start: int, at: int) -> list[str] | None:
    """Those who act beside somebody and are not he: "thousands of supporters of X marched", "relatives of X protested"."""
    followers = classes(page).followers
    for index in range(start, min(at - 1, start + LEADING)):
        if page.lowers[index] in followers and page.lowers[index + 1] == "of":
            return [page.lowers[index]]
        if page.words[index][0].isupper() and index > start:
            return None
    return None


def after_office(page: Page, start: int, at: int) -> list[str]:
    """The person right before the verb whose name stands behind a land without a comma: "the chancellor of Germany Olaf Scholz met"."""
    verb = before_auxiliaries(page.lowers, start, at)
    if verb <= start + 1:
        return []
    near = mentions_between(page, page.starts[max(start, verb - APPOSED)], page.ends[verb - 1])
    lands = {m.last for m in near if page.actors[m.actor].kind == "country"}
    person = next((m for m in near if m.last == verb and page.actors[m.actor].kind == "person"), None)
    return [page.actors[person.actor].name] if person is not None and person.first in lands else []


def of_inhabitants(page: Page, mention: Mention) -> bool:
    """Whether the name only tells where those live or are who act: "residents of X", "in the capital, X, students" are not its state."""
    first = mention.first - 1
    if first <= 0:
        return False
    if page.lowers[first] == ",":
        return mention.kind == "capital" and page.lowers[first - 3 : first] == ["in", "the", "capital"]
    return page.lowers[first] == "of" and page.lowers[first - 1] in INHABITANTS


def tells(word: str) -> bool:
    """Whether a word right behind "that" or "which" is its verb, so that what it refers to is the subject."""
    return word in PASTS or word in RULING or (word[-2:] == "ed" and word not in AUXILIARIES)


def before_apposition(page: Page, sentence: Sentence, end: int) -> str | None:
    """The person whose office stands between commas before "who": "Ana Roy, Kesh's foreign minister, who met Y" is told of her."""
    commas = (at for at in range(end - 1, max(sentence.first, end - APPOSITION), -1) if page.words[at] == ",")
    comma = next(commas, 0)
    if not comma or page.words[end] != ",":
        return None
    people = [
        m
        for m in mentions_between(page, page.starts[sentence.first], page.ends[end - 1])
        if page.actors[m.actor].kind == "person"
    ]
    named = people[-1] if people else None
    return page.actors[named.actor].name if named is not None and named.last == comma else None


def before_share(page: Page, low: int, at: int) -> int:
    """The comma before a share or number of the subject ("soldiers, two-thirds of the army, crossed"), else the verb's token ``at``."""
    comma, _ = aside_before(page, low, at, ASIDE)
    if not comma:
        return at
    first, second = page.lowers[comma + 1 : comma + 3]
    counts = first[0].isdigit() or first in SHARES or (first == "a" and second in PARTS)
    return comma if counts else at


def proper(page: Page, words: EventWords, mentions: list[Mention], index: int, stop: int) -> int:
    """The mention of a subject that names it: the one behind a body's common noun ("the trade union federation CUT"), else ``index``."""
    common = mentions[index]
    lower = page.words[common.last - 1].islower() and page.actors[common.actor].kind == "organisation"
    if not lower or not mentions[index + 1 :]:
        return index
    name = mentions[index + 1]
    between = page.lowers[common.last : name.first]
    apposed = len(between) < GAP and all(word.isalpha() and word not in NO_NOUNS for word in between)
    right = name.first < stop and page.words[name.first][0].isupper() and page.actors[name.actor].kind == "organisation"
    return index + 1 if apposed and right and acts(page, words, name) else index
