"""What is taken back in words: "The Alliance withdraws what it said on Wednesday", "we reported in error that the governor had resigned".

In: a page and its reports. Out: statements of what is taken back, each with where it was told. A bill, an army, a candidate are no words.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from store.models import Statement, Trace
from store.reading.attribution.hit import Hit
from store.reading.attribution.lexicon import Cue, cues
from store.reading.attribution.phrases import Phrase
from store.reading.attribution.report import Report
from store.reading.attribution.subject import subject
from store.reading.page import Page, Sentence
from store.reading.text.clauses import before_auxiliaries, mentions_between, sentence_at, token_at
from store.reading.text.grammar import SUBJECTS
from store.reading.text.quoted import in_quote
from store.reading.text.taken_back import (
    ALIVE,
    alive,
    names_of,
    teller,
    told_wrongly,
    was_told_dead,
    words_told,
)
from store.reading.text.tokens import places_of

FORMS = frozenset(
    "withdraw withdraws withdrew withdrawn retract retracts retracted disavows disavowed takes took taken take".split()
)
TAKING = frozenset("take takes took taken".split())
BARE = frozenset("withdraw retract take".split())  # of whoever speaks himself
DONE = frozenset(("withdrawn", "taken"))
HAVE = frozenset(("has", "have", "had"))
NEVER = frozenset(
    "to not never would will could should must may might cannot n't was were is are be been being".split()
)
WE = frozenset(("we", "i"))
IT = frozenset(("it", "this", "that"))
OTHERS = frozenset("from for to against".split())  # a claim to an island, for damages; a report from the agenda
AT = attrgetter("at")
BEFORE = 20  # reports before a withdrawal that may tell who "it" is
NEAR = 4  # tokens of an object before its noun, of "what it had wrongly said"
ENDS = frozenset(',;:.!?()—–“”"')
SAID_DEAD = frozenset("alive reported declared presumed pronounced believed".split())
TELLING = frozenset(
    "reported said wrote written told passed put aired published printed broadcast carried posted quoted announced stated claimed".split()
)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A statement of what is taken back, its sentence, and the token of the word that takes it back or had told it."""

    statement: Statement
    sentence: int
    at: int


def taken_back(page: Page, found: list[Report]) -> Iterator[TakenBack]:
    """What is taken back by a verb, then what a newsroom says that it told wrongly."""
    if not FORMS.isdisjoint(page.present):
        for at in places_of(page.lowers, FORMS):
            if (one := _withdrawn(page, found, at)) is not None:
                yield one
    if not TELLING.isdisjoint(page.present):
        yield from _told_wrongly(page)
    if not ALIVE.isdisjoint(page.present):
        yield from _alive(page)


def _withdrawn(page: Page, found: list[Report], at: int) -> TakenBack | None:
    """``The Alliance withdraws what it said``: whoever withdraws it is its speaker."""
    index = sentence_at(page, page.starts[at])
    sentence = page.sentences[index]
    span = _object(page, sentence, at) if _is_done(page, sentence, at) else None
    if span is None or in_quote(page, page.starts[at]):
        return None
    cue = Cue("take back", "verb", "past")
    last = bisect_left(found, at, key=AT)
    before = found[max(0, last - BEFORE) : last]
    first = before_auxiliaries(page.lowers, sentence.first, at)
    phrase = subject(Hit(page, page.lexicon.get(cues), index, at, cue, before))
    if phrase is None and page.lowers[first - 1] in WE:
        phrase = Phrase(first - 1, first, None)
    return None if phrase is None else _statement(page, index, at, span, phrase)


def _is_done(page: Page, sentence: Sentence, at: int) -> bool:
    """Is it done, and by whom the clause names: not "called on it to withdraw", "was withdrawn", "did not retract"?"""
    first = before_auxiliaries(page.lowers, sentence.first, at)
    helping, word = page.lowers[first:at], page.lowers[at]
    if first == sentence.first or not NEVER.isdisjoint((*helping, page.lowers[first - 1])):
        return False
    if word in DONE:
        return not HAVE.isdisjoint(helping)
    return word not in BARE or page.lowers[first - 1] in WE


def _object(page: Page, sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The tokens of words that are taken back: "what it said on Wednesday", "its report of Monday that …"; "it", where we withdraw it."""
    lowers, first = page.lowers, at + 1
    if lowers[at] in TAKING:
        if lowers[first : first + 1] != ["back"]:
            return None
        first += 1
    near = lowers[first : min(first + NEAR, sentence.last)]
    if (
        near[:1]
        and near[0] in IT
        and lowers[before_auxiliaries(lowers, sentence.first, at) - 1] in WE
        and (len(near) == 1 or not near[1].isalpha() or near[1] == "and")
    ):
        return first, first + 1
    noun = words_told(near)
    if noun is None or (first + noun + 1 < sentence.last and lowers[first + noun + 1] in OTHERS):
        return None
    return first, _end(page, sentence, first + noun + 1)


def _end(page: Page, sentence: Sentence, at: int) -> int:
    """Where the object ends that its noun stands before token ``at`` of: at a mark or an "and", with a "that" at the end of the sentence."""
    while at < sentence.last and page.words[at] not in ENDS and page.lowers[at] != "and":
        if page.lowers[at] == "that":
            return sentence.last - 1 if page.words[sentence.last - 1] in ENDS else sentence.last
        at += 1
    return at


def _told_wrongly(page: Page) -> Iterator[TakenBack]:
    """``We reported that … It was not true``: what a newsroom had told, where no statement has it yet."""
    names = names_of(page.article.publisher)
    known = {one.evidence[0].start for one in page.statements}
    for index, sentence in enumerate(page.sentences):
        if TELLING.isdisjoint(page.lowers[sentence.first : sentence.last]) or sentence.start in known:
            continue
        text = page.text[sentence.start : sentence.end]
        if told_wrongly(text, page.text[sentence.end : sentence.end + 1000], names) and (told := teller(text)):
            yield _whole(page, index, "told wrongly", told.start("cue"))


def _alive(page: Page) -> Iterator[TakenBack]:
    """``Marcos Peralta is alive``: a person whom somebody may have told dead, where no statement says so yet."""
    known = {one.evidence[0].start for one in page.statements}
    for at in places_of(page.lowers, ALIVE):
        index = sentence_at(page, page.starts[at])
        sentence = page.sentences[index]
        said = sentence.start in known or SAID_DEAD.isdisjoint(page.lowers[sentence.first : sentence.last])
        found = None if said else alive(page.text[sentence.start : sentence.end])
        if found is None or in_quote(page, page.starts[at]):
            continue
        start = sentence.start + found.start("name")
        named = mentions_between(page, start, sentence.start + found.end("name"))
        if was_told_dead(found) or any(page.actors[one.actor].kind == "person" for one in named):
            known.add(sentence.start)
            yield _whole(page, index, "alive", page.starts[at] - sentence.start)


def _whole(page: Page, index: int, rule: str, cue: int) -> TakenBack:
    """A whole sentence as what the newsroom says, by the word that begins ``cue`` code points into it."""
    sentence = page.sentences[index]
    end = sentence.end
    while end > sentence.start and page.text[end - 1] in ".)*! ":
        end -= 1
    at = token_at(page, sentence.start + cue)
    trace = (Trace("statements", rule, page.starts[at], page.ends[at]),)
    content, evidence = page.text[sentence.start : end], (page.evidence(index),)
    return TakenBack(Statement(None, None, page.words[at], content, False, None, evidence, trace), index, at)


def _statement(page: Page, index: int, at: int, span: tuple[int, int], phrase: Phrase) -> TakenBack:
    _, last = span
    text: str | None = page.text[page.starts[phrase.first] : page.ends[phrase.last - 1]]
    name = page.actors[phrase.actor].name if phrase.actor is not None else None
    text = None if text and text.lower() in WE else text  # the newsroom itself
    alone = None if text and text.lower() in SUBJECTS else text
    trace = (Trace("statements", "taken back", page.starts[at], page.ends[at]),)
    content = page.text[page.starts[at] : page.ends[last - 1]]
    return TakenBack(
        Statement(name or alone, text, page.words[at], content, False, None, (page.evidence(index),), trace), index, at
    )
