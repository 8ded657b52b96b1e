"""Does a trigger word stand for its event here: its voice, and the pattern that must follow it.

In: a page, a sentence and a token. Out: Match records. Each look has a fixed reach, so long sentences stay linear.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from store.reading.clauses import ADVERBS, AUXILIARIES, BE, SUBORDINATORS, mentions_between
from store.reading.events_lexicon import EventWords, Trigger
from store.reading.page import Page, Sentence

HAVE = frozenset(("have", "has", "had", "having", "’ve", "'ve", "’d", "'d"))
MODALS = frozenset(
    "to will would shall should can could may might must did do does not n't ’ll 'll didn't didn’t don't don’t won't won’t wouldn't wouldn’t cannot can't can’t doesn't doesn’t never and or".split()
)
LENDING = HAVE | frozenset(("be", "is", "are", "was", "were", "been", "being", "having"))
PARTICIPLES = frozenset(("participle", "past+participle", "any"))
BEGINS = frozenset(
    "began begins broke started starts erupted resumed ended continued continues is was has had between in near along".split()
)
GERUND = frozenset(("after", "before", "while", "following", "since", "upon", "when"))
ASPECT = frozenset(
    "began begin begins start started starts continue continued continues kept keep keeps resumed been is are was were".split()
)
NOT_VERB = frozenset(
    "the a an this that these those his her its their our my any every no some of in on at by for with from another such more further its first second third last next each new recent several many fresh deadly".split()
)
STOP = frozenset(';:.?!”“"') | (SUBORDINATORS - {"as", "than", "so", "once", "since"})
NOUN_PREPOSITIONS = frozenset(("on", "of", "against", "by", "between", "with", "in", "from", "over", "at"))
LINKS = frozenset(("to", "for", "of", "on", "with", "from", "against", "that", "out", "up"))
BACK = 6  # tokens before a verb in which its auxiliaries stand


@dataclass(frozen=True, slots=True)
class Match:
    """A trigger that fits: tokens at:end, how it stands (active, passive, gerund, participial, infinitive, noun)."""

    trigger: Trigger
    at: int
    end: int
    voice: str


def matches(page: Page, words: EventWords, sentence: Sentence, low: int, at: int) -> Iterator[Match]:
    """The rules that fit at token ``at``, in the lexicon's order."""
    if page.lowers[at] in LENDING and _lends(page, words, sentence, at):
        return
    voices: dict[str, str | None] = {}
    for trigger in words.triggers[page.lowers[at]]:
        if trigger.noun:
            end = _tail(page, at + 1, trigger.tail, min(sentence.last, at + 6), 0)
            if end is not None:
                yield Match(trigger, at, end, "noun")
            continue
        if trigger.form not in voices:
            voices[trigger.form] = _voice(page, words, sentence, at, trigger.form)
        voice = voices[trigger.form]
        end = None if voice is None else _fits(page, sentence, trigger, low, at, voice)
        if end is not None and voice is not None:
            yield Match(trigger, at, end, voice)


def _lends(page: Page, words: EventWords, sentence: Sentence, at: int) -> bool:
    """Whether a form of "have" or "be" only helps another verb ("has refused")."""
    for index in range(at + 1, min(sentence.last, at + 4)):
        word = page.lowers[index]
        if word in AUXILIARIES or word in ADVERBS:
            continue
        return word.endswith(("ed", "ing")) or any(t.form in PARTICIPLES for t in words.triggers.get(word, ()))
    return True


def _fits(page: Page, sentence: Sentence, trigger: Trigger, low: int, at: int, voice: str) -> int | None:
    """One past the last token of the pattern, or None; in the passive an object of the pattern stands before the verb."""
    limit = min(sentence.last, at + 24)
    tail = trigger.tail
    if voice in ("passive", "reduced") and len(tail) > 1 and tail[0] == frozenset(("...",)) and tail[1] is not None:
        if not tail[1].isdisjoint(page.lowers[max(low, at - 14) : at]):
            tail = tail[2:]
        elif len(tail) == 2:
            return None
    end = _tail(page, at + 1, tail, limit, trigger.rule.reach)
    if end is None or not _objects_allowed(page, trigger, at, end):
        return None
    return end


def _objects_allowed(page: Page, trigger: Trigger, at: int, end: int) -> bool:
    """Whether none of the rule's forbidden objects follows at once, and no forbidden subject stands before."""
    rule = trigger.rule
    if rule.not_object and not rule.not_object.isdisjoint(page.lowers[at + 1 : max(end, at + 4)]):
        return False
    return not (rule.not_subject and not rule.not_subject.isdisjoint(page.lowers[max(0, at - 7) : at]))


def _tail(page: Page, at: int, tail: tuple[frozenset[str] | None, ...], limit: int, reach: int) -> int | None:
    """One past the token where the tail is complete, or None."""
    gap = False
    for element in tail:
        if element is not None and "..." in element:
            gap = True
            continue
        found = _next(page, at, element, min(limit, at + reach + 1) if gap else at + 1, limit)
        if found is None:
            return None
        at, gap = found, False
    return at


def _next(page: Page, at: int, element: frozenset[str] | None, until: int, limit: int) -> int | None:
    """One past the token in at:until that the element names; None as element stands for any actor."""
    if at >= limit:
        return None
    if element is None:
        start = at + 1 if page.lowers[at] in ("the", "a", "an") else at
        near = [
            m for m in mentions_between(page, page.starts[at], page.ends[min(start, limit - 1)]) if m.kind != "pronoun"
        ]
        return near[0].last if near else None
    for index in range(at, min(until, limit)):
        word = page.lowers[index]
        if word in element:
            return index + 1
        if word in STOP or (word == "," and not LINKS.isdisjoint(element)):
            return None
    return None


def _voice(page: Page, words: EventWords, sentence: Sentence, at: int, form: str) -> str | None:
    """How the verb stands, or None when it is no verb of a clause here."""
    run = _auxiliaries(page, sentence, at)
    previous = page.lowers[at - 1 - len(run)] if at - 1 - len(run) >= sentence.first else ""
    if form == "ing":
        return _ing(page, at, run, previous)
    if form in ("past+participle", "participle", "any", "past"):
        found = _past(page, sentence, at, form, run, previous)
        if found is not None or form != "any":
            return found
    return _present(page, words, sentence, at, form, run, previous)


def _auxiliaries(page: Page, sentence: Sentence, at: int) -> list[str]:
    """The auxiliaries and adverbs right before a verb, nearest first."""
    run: list[str] = []
    for index in range(at - 1, max(sentence.first, at - BACK) - 1, -1):
        word = page.lowers[index]
        if not (
            word in AUXILIARIES
            or word in ADVERBS
            or (word.endswith("ly") and len(word) > 5)
            or word.endswith(("n't", "n’t"))
        ):
            break
        run.append(word)
    return run


def _ing(page: Page, at: int, run: list[str], previous: str) -> str | None:
    if any(word in BE for word in run):
        return "active"
    if run:
        return None
    if previous in ASPECT:
        return "active"
    if previous in GERUND:
        following = page.lowers[at + 1] if at + 1 < len(page.lowers) else ""
        return None if following in BEGINS else "gerund"
    if previous == "" or (previous == "," and page.lowers[at - 2] != "and"):
        return "participial"
    return None


def _past(page: Page, sentence: Sentence, at: int, form: str, run: list[str], previous: str) -> str | None:
    """Past forms: perfect and plain past are active, with a form of "be" passive, before "by" a reduced passive."""
    passive = next((word for word in run if word in BE or word in HAVE), None)
    if passive is not None and form != "past":
        return "active" if passive in HAVE else "passive"
    following = page.lowers[at + 1] if at + 1 < sentence.last else ""
    if passive is None and following == "by" and form != "past" and previous not in NOT_VERB:
        return "reduced"
    if (
        sentence.kind == "headline"
        and following in ("in", "by", "as", "after", "at", "near", "over", "for")
        and form != "past"
        and previous not in NOT_VERB
    ):
        return "passive" if form == "participle" or _is_patient(page, sentence, at) else "active"
    if form == "participle" or passive is not None or previous in NOT_VERB or previous == "to":
        return None
    if any(word in MODALS for word in run):
        return None
    return "active" if at > sentence.first else None


def _is_patient(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether a headline's subject is counted people ("Ten soldiers killed in ambush"), who suffer rather than act."""
    return at - sentence.first <= 5 and page.lowers[at] in (
        "killed",
        "wounded",
        "injured",
        "arrested",
        "detained",
        "shot",
        "hit",
        "displaced",
        "evacuated",
        "seized",
        "kidnapped",
        "abducted",
        "freed",
        "released",
        "rescued",
    )


def _present(
    page: Page, words: EventWords, sentence: Sentence, at: int, form: str, run: list[str], previous: str
) -> str | None:
    """Base and -s forms: with a modal or "to", or right after a subject that fits their number."""
    if form in ("base", "any") and run:
        if run[0] == "to" or (len(run) > 1 and run[1] == "to" and run[0] in ADVERBS):
            return "infinitive"
        return "active" if any(word in MODALS or word.endswith(("n't", "n’t")) for word in run) else None
    if form in ("base", "any") and previous in ("and", "or") and _shares_modal(page, sentence, at):
        return "active"
    if previous in NOT_VERB or previous == "" or (page.words[at][0].isupper() and sentence.kind != "headline"):
        return None
    following = page.lowers[at + 1] if at + 1 < sentence.last else ""
    subject = _subject_ending(page, at - len(run))
    if form == "s":
        noun_too = following in NOUN_PREPOSITIONS and _is_noun(page, words, at)
        singular = subject == "name" or (previous in words.acting and not previous.endswith("s"))
        return "active" if singular and not noun_too else None
    plural = (
        (subject == "name" and sentence.kind == "headline")
        or previous in ("they", "we", "people", "who")
        or (previous in words.acting and previous.endswith(("s", "men", "police")))
    )
    return "active" if plural and following not in ("of", "on", "against", "by") else None


def _is_noun(page: Page, words: EventWords, at: int) -> bool:
    """Whether the word stands for a happening as a noun here ("strikes on")."""
    nouns = [t for t in words.triggers.get(page.lowers[at], ()) if t.noun]
    return any(_tail(page, at + 1, t.tail, at + 6, 0) is not None for t in nouns)


def _shares_modal(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether "will send X and impose Y" lends its auxiliary to the second verb."""
    before = page.lowers[max(sentence.first, at - 14) : at - 1]
    return any(word in ("will", "would", "could", "may", "might", "must", "should") for word in before)


def _subject_ending(page: Page, at: int) -> str:
    """Say "name" when a mention that is no adjective ends right before token ``at``."""
    low = page.starts[max(0, at - 8)]
    for mention in mentions_between(page, low, page.ends[at - 1] if at else 0):
        if mention.last == at and mention.kind != "demonym":
            return "name"
    return ""
