"""Is a base form or one in -s a verb of its subject, a modal's or "to", or only a noun?

In: a page, a sentence, a token and the auxiliaries before it. Out: a voice, or None where the word is no verb.
"""

from store.reading.events.lexicon import EventWords
from store.reading.events.participles import CHARGED, STOPS
from store.reading.events.verb import Verb
from store.reading.events.voice_subjects import after_aside, owned, subject_ending
from store.reading.page import Page, Sentence
from store.reading.text.clauses import ADVERBS, BE
from store.reading.text.grammar import DO, MODALS

HAVE = frozenset(("have", "has", "had", "having", "’ve", "'ve", "’d", "'d"))
BEFORE_BASE = (
    MODALS
    | DO
    | frozenset(
        "to not n't ’ll 'll didn't didn’t don't don’t won't won’t wouldn't wouldn’t cannot can't can’t doesn't doesn’t never and or".split()
    )
)
NOT_SAID = frozenset(("not", "n't", "never", "and", "or"))
COUNTABLE = frozenset("patrols raids strikes attacks protests drills marches clashes searches".split())
NOT_VERB = frozenset(
    "the a an this that these those his her its their our my any every no some of in on at by for with from another such more further first second third last next each new recent several many fresh deadly".split()
)
NOUN_PREPOSITIONS = frozenset(("on", "of", "against", "by", "between", "with", "in", "from", "over", "at"))
OBJECTS = frozenset("the a an its all any that to both their his her every this these on for".split())
TAKEN = OBJECTS - {"to", "on", "for", "that"}  # behind a word in capitals and its verb
BLAMING = frozenset("accuse blame condemn denounce urge".split())  # no nouns
ROW = 30  # tokens between two verbs in a row


def present(verb: Verb) -> str | None:
    """Base and -s forms: with a modal or "to", or right after a subject that fits their number."""
    page, words, sentence, at, run, previous = verb.page, verb.words, verb.sentence, verb.at, verb.run, verb.previous
    base = verb.form in ("base", "any")
    if base and run and (led := _led(run)) is not None:
        return led or None
    if base and previous in ("and", "or") and _shares_modal(page, sentence, at):
        return "active"
    if previous in NOT_VERB or previous == "" or (page.words[at][0].isupper() and sentence.kind != "headline"):
        return None
    following = page.lowers[at + 1] if at + 1 < sentence.last else ""
    subject = subject_ending(page, at - len(run)) or after_aside(page, sentence, at - len(run))
    if verb.form == "s":
        unknown = not run and following in TAKEN and page.words[at - 1][0].isupper()
        singular = subject == "name" or unknown or _is_one(verb)
        return "active" if singular and not _is_noun(page, words, at, following) and not owned(page, at) else None
    if previous in ("i", "we", "they"):
        return "active"
    plural = (subject == "name" and sentence.kind == "headline") or _are_many(words, previous)
    plural = plural or (not run and page.lowers[at] in BLAMING and _are_people(page, at, following))
    return "active" if plural and following not in ("of", "on", "against", "by") else None


def _led(run: list[str]) -> str | None:
    """The voice that the auxiliaries before a base form give it, "" where they make it no verb, None where they tell nothing."""
    if next((word for word in run if word in BE or word in BEFORE_BASE - NOT_SAID), "") in BE:
        return ""  # "was not free and fair"
    if run[0] == "to" or (len(run) > 1 and run[1] == "to" and run[0] in ADVERBS):
        return "infinitive"
    if any(word in BEFORE_BASE or word.endswith(("n't", "n’t")) for word in run):
        return "active"
    return "" if any(word in BE or word in HAVE for word in run) else None


def _is_noun(page: Page, words: EventWords, at: int, following: str) -> bool:
    """Whether the form in -s is a plural: "attacks on", "strikes charged", "patrols counted"."""
    if page.lowers[at] in COUNTABLE and following[-2:] == "ed":
        return True
    trails = following in NOUN_PREPOSITIONS or following in CHARGED or following in STOPS
    return trails and page.lowers[at] in words.nouns


def _is_one(verb: Verb) -> bool:
    """Whether the word before the verb is a subject in the singular, or "and" behind another verb of one."""
    previous = verb.previous
    if previous in ("it", "he", "she", "who") or (previous == "and" and _in_a_row(verb)):
        return True
    return previous in verb.words.acting and not previous.endswith("s") and previous != "police"


def _are_many(words: EventWords, previous: str) -> bool:
    """Whether the word before the verb is a subject in the plural."""
    return previous in ("people", "who") or (previous in words.acting and previous.endswith(("s", "men", "police")))


def _are_people(page: Page, at: int, following: str) -> bool:
    """Whether a plural of any kind stands before a verb of blame or demand, and its object behind: "human rights experts condemn the arrest"."""
    word = page.words[at - 1]
    plural = word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return plural and (following in TAKEN or (at + 1 < len(page.words) and page.words[at + 1][0].isupper()))


def _in_a_row(verb: Verb) -> bool:
    """Whether another verb in -s stands before the "and" ("condemns the raid and calls on both sides")."""
    page = verb.page
    for index in range(max(verb.sentence.first + 1, verb.at - ROW), verb.at - 1):
        word = page.lowers[index]
        if word[-1] != "s" or page.lowers[index - 1] in NOT_VERB:
            continue
        if any(t.form == "s" and not t.noun for t in verb.words.triggers.get(word, ())):
            return True
    return False


def _shares_modal(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether "will send X and impose Y" lends its auxiliary to the second verb."""
    before = page.lowers[max(sentence.first, at - 14) : at - 1]
    return any(word in ("will", "would", "could", "may", "might", "must", "should") for word in before)
