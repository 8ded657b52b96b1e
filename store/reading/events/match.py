"""Does a trigger word stand for its event here: its voice, and the pattern that must follow it.

In: a page, a sentence and a token. Out: Match records. Each look has a fixed reach, so long sentences stay linear.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.reading.events.conjoined import aside_before
from store.reading.events.lexicon import EventWords
from store.reading.events.patterns import LIMIT, SUBJECT, SUFFERER, by_form, possible, possible_passive
from store.reading.events.rules import GAP, NOTHING, Trigger
from store.reading.events.tails import tail_end
from store.reading.events.voice import voice_of
from store.reading.page import Page, Sentence
from store.reading.text.clauses import AUXILIARIES, clause_start, mentions_between
from store.reading.text.grammar import RELATIVE_OBJECTS, RELATIVES

NOUN = 6  # tokens in which a noun's phrase ends
APART = frozenset(("when", "after", "before", "while", "because", ";", ".", "”"))
GAPS = frozenset((GAP,))
KINDS = 9  # words: a longer list is one of things or people, a shorter one of particles
ASIDE = 20  # tokens of an aside between a passive and whom it befalls
HEAD = 6  # tokens before such an aside in which he stands
DOERS = 4  # tokens before a verb in which a sense's doer stands, or after its passive with "by"
JOINED = frozenset(("and", ",", "or"))  # what stands before it may belong to another verb
PASSIVES = frozenset(("passive", "reduced"))  # an object of the pattern stands before these
UNPASSIVE = frozenset(("", "s", "base", "ing"))  # forms that stand in no passive; "" is a noun
ENDS = frozenset((".", ";", "?", "!"))
CALLING = frozenset(("call", "calls", "called", "calling"))
ON = (["on"], ["upon"], ["for"])
NAMED = frozenset(
    "exercise exercises drill drills operation manoeuvres maneuvers games man woman boy girl village town group ship storm soldier corporal sergeant nurse teacher doctor reporter driver farmer place app website film book dog so is was are were also be been".split()
)


@dataclass(frozen=True, slots=True)
class Match:
    """A trigger that fits: tokens at:end, how it stands (active, passive, gerund, participial, infinitive, noun)."""

    trigger: Trigger
    at: int
    end: int
    voice: str


def matches(page: Page, words: EventWords, sentence: Sentence, at: int) -> Iterator[Match]:
    """The rules that fit at token ``at``, in the lexicon's order; none where the word has another sense."""
    voices: dict[str, str | None] = {"": "noun"}
    for group in page.lexicon.get(by_form)[page.lowers[at]]:
        form = group.form
        tried: Sequence[Trigger] = group.triggers
        if form in UNPASSIVE:
            tried = possible(page, at, group)
            if not tried:
                continue
        if form not in voices:
            voices[form] = voice_of(page, words, sentence, at, form)
        voice = voices[form]
        if voice is None:
            continue
        if voice in PASSIVES:
            tried = possible_passive(page, at, sentence.last, group)
        elif form not in UNPASSIVE:
            tried = possible(page, at, group)
        for trigger in tried:
            end = _fits(page, sentence, trigger, at, voice)
            if end is None:
                continue
            if trigger.rule.event != NOTHING:
                yield Match(trigger, at, end, voice)
            elif _by_its_doers(page, trigger, at, end, voice):
                return


def _by_its_doers(page: Page, trigger: Trigger, at: int, end: int, voice: str) -> bool:
    """Whether a sense has the doers it asks for: before the verb, or after its passive."""
    if not trigger.rule.subjects:
        return True
    if voice in PASSIVES:
        after = page.lowers[at + 1 : end + DOERS]
        return "by" in after and not trigger.rule.subjects.isdisjoint(after[after.index("by") :])
    lead = _own_words(page, at)[-DOERS:]
    return not trigger.rule.subjects.isdisjoint(lead) and JOINED.isdisjoint(lead)


def _fits(page: Page, sentence: Sentence, trigger: Trigger, at: int, voice: str) -> int | None:
    """One past the last token of the pattern, or None; in the passive an object of the pattern stands before the verb."""
    tail = trigger.tail
    if trigger.noun:
        return tail_end(page, at + 1, tail, min(sentence.last, at + NOUN), trigger.rule) if tail else at + 1
    limit = min(sentence.last, at + LIMIT)
    if voice in PASSIVES and len(tail) > 1 and tail[0] == GAPS and tail[1] is not None:
        before = _before_passive(page, sentence, at)
        if not tail[1].isdisjoint(before):
            tail = tail[2:]
        elif len(tail) == 2:
            tail = tail[1:]  # "were taken hostage": what was said of the object follows at once
    elif voice == "active" and len(tail) > 1 and tail[0] == GAPS and _is_relative_object(page, sentence, at, tail[1]):
        tail = tail[2:]
    elif voice in PASSIVES and tail and _suffers(page, sentence, at, tail[0]):
        tail = tail[1:]
    end = tail_end(page, at + 1, tail, limit, trigger.rule) if tail else at + 1
    if end is None or not _objects_allowed(page, trigger, at, end, passive=voice in PASSIVES):
        return None
    return end


def _before_passive(page: Page, sentence: Sentence, at: int) -> list[str]:
    """The words of its clause before a passive, also those that an aside parts from it: "The truce, which ended at six, was prolonged"."""
    low = max(clause_start(page, sentence, at), at - SUBJECT)
    comma, close = aside_before(page, sentence.first, at, ASIDE)
    opened = page.lowers[comma + 1 : comma + 3]
    if comma and (opened[0] in RELATIVES or opened[1:] == ["which"]):
        spots = [*range(max(sentence.first, comma - HEAD), comma), *range(close + 1, at)]
    else:
        spots = [*range(max(sentence.first, comma - HEAD) if comma and _describes(page, comma + 1) else low, at)]
    return [page.lowers[i] for i in spots if page.words[i] != "March"]


def _describes(page: Page, at: int) -> bool:
    """Whether a participle opens an aside: "The bridge, mined by rebels, was blown up"."""
    return page.lowers[at].endswith("ed") and page.lowers[at + 1] in ("by", "in", "on", "at", "for", "since")


def _is_relative_object(page: Page, sentence: Sentence, at: int, objects: frozenset[str] | None) -> bool:
    """Whether what a pattern wants stands before the clause that goes on about it: "the bridge that rebels destroyed"."""
    low = clause_start(page, sentence, at)
    if objects is None or page.lowers[low] not in RELATIVE_OBJECTS or low <= sentence.first:
        return False
    own = any(word not in AUXILIARIES for word in page.lowers[low + 1 : at])
    head = low - 1 - (page.lowers[low - 1] == ",")
    return own and page.lowers[head] in objects


def _suffers(page: Page, sentence: Sentence, at: int, victims: frozenset[str] | None) -> bool:
    """Whether the object that a pattern wants at once stands before its passive: the kind of people, or a person by name."""
    if victims is None or len(victims) < KINDS or GAP in victims:
        return False
    low = max(clause_start(page, sentence, at), at - SUBJECT)
    if not victims.isdisjoint(page.lowers[low:at]):
        return True
    named = mentions_between(page, page.starts[low], page.starts[at])
    return SUFFERER in victims and any(page.actors[m.actor].kind == "person" for m in named)


def _objects_allowed(page: Page, trigger: Trigger, at: int, end: int, *, passive: bool) -> bool:
    """Whether none of the rule's forbidden objects follows at once, and no forbidden subject stands before."""
    rule = trigger.rule
    if rule.not_next and not passive and not rule.not_next.isdisjoint(page.lowers[at + 1 : at + 2]):
        return False
    if rule.not_object:
        following = page.lowers[at + 1 : max(end, at + 5)]
        if not rule.not_object.isdisjoint(following):
            stop = next((i for i, word in enumerate(following) if word in ENDS), len(following))
            if not rule.not_object.isdisjoint(following[:stop]):
                return False
    if rule.event == "REJECT" and page.lowers[at] in CALLING and page.lowers[at + 1 : at + 2] in ON:
        return False  # "called on the West to silence its propaganda"
    if rule.name == "call" and page.lowers[at - 1 : at] and page.lowers[at - 1] in NAMED:
        return False  # "an exercise called Iron Meadow"
    if passive and rule.event == "ASSAULT":
        return True  # those before it suffer
    return not rule.not_subject or rule.not_subject.isdisjoint(_own_words(page, at))


def _own_words(page: Page, at: int) -> list[str]:
    """The few words before the verb that belong to its clause."""
    words = page.lowers[max(0, at - 7) : at]
    for index in range(len(words) - 1, -1, -1):
        if words[index] in APART:
            return words[index + 1 :]
    return words
