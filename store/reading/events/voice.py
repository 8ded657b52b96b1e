"""How a verb stands: active, passive, reduced (a passive without its "was"), gerund, participial, infinitive - or no verb at all.

In: a page, a sentence, a token and the form it has in the lexicon. Out: the voice, or None where the word is a noun or an adjective.
"""

from store.reading.dates.days import WEEKDAYS
from store.reading.events.classes import classes
from store.reading.events.lexicon import EventWords
from store.reading.events.participles import by_means, following_noun, participle, then
from store.reading.events.verb import Verb
from store.reading.events.voice_present import BEFORE_BASE, HAVE, NOT_VERB, OBJECTS, present
from store.reading.events.voice_progressive import second
from store.reading.events.voice_subjects import OPENING, quoted_predicate
from store.reading.page import Page, Sentence
from store.reading.text.clauses import BE, HELPING
from store.reading.text.harm import HARMED, SEIZED
from store.reading.text.numerals import CARDINALS
from store.reading.text.telling import DENYING
from store.reading.text.tokens import POSSESSIVES

PRONOUNS = frozenset("he she it who that there what everyone everything everybody nobody one".split())
OUSTED = frozenset("dismissed suspended sacked ousted deposed overthrown".split())  # from an office or a body
SUFFERED = HARMED | SEIZED | OUSTED | frozenset("shot hit displaced evacuated freed released rescued".split())
BEGINS = frozenset(
    "began begins broke started starts erupted resumed ended continued continues is was has had between in near along".split()
)
GERUND = frozenset(("after", "before", "while", "following", "since", "upon", "when"))
ASPECT = frozenset(
    "began begun begin begins start started starts continue continued continues kept keep keeps resumed been is are was were seen spotted heard sighted filmed observed".split()
)
WHEN = WEEKDAYS | {"yesterday", "overnight", "today"}
SHARED = frozenset(("each", "both", "all"))  # "are each sending", "have both agreed"
SELDOM = SHARED | OPENING | {"at", "first", "since"}
SUBJECTS = frozenset(("that", "each"))  # "the men that fled", "Norway and Iran each freed"
ANSWERS = frozenset("followed follows answered responded replied reacted retaliated respond reply retaliate".split())
AFTER_PASSIVE = frozenset((".", ",", ";", "by", "in", "at", "", "on", "near", "after", "when"))
PLACED = frozenset(("in", "near", "along"))  # "Meeting in Oslo, the envoys agreed"
HEADLINED = frozenset(("in", "by", "as", "after", "at", "near", "over", "for"))  # after a participle in a headline
CUT = frozenset((",", ";", ":", "–", "—", ".", ""))  # what ends a part of a headline
VOTED = frozenset("voted decided passed approved adopted rejected won backed".split())
YEAR = 4  # digits
COUNTING = frozenset((*CARDINALS, *"dozen dozens several many few hundred thousand million".split()))
PLURALS = ("s", "men", "women", "children", "people")  # "the three rescued airmen"
BE_HAVE = BE | HAVE
BACK = 6  # tokens before a verb in which its auxiliaries stand


def voice_of(page: Page, words: EventWords, sentence: Sentence, at: int, form: str) -> str | None:
    """How the verb stands, or None when it is no verb of a clause here."""
    if (
        at > sentence.first
        and page.lowers[at - 1] in NOT_VERB
        and not (page.lowers[at - 1] == "each" and page.lowers[at - 2] in BE)
        and not (page.lowers[at - 1] == "first" and page.lowers[at - 2] == "at")
        and not (form == "ing" and page.lowers[at - 1] == "by")
        and (form in ("s", "base", "ing") or page.lowers[at - 1] not in SUBJECTS)
    ):
        return None
    run = _auxiliaries(page, sentence, at)
    before = at - 1 - len(run)
    verb = Verb(page, words, sentence, at, form, run, page.lowers[before] if before >= sentence.first else "")
    if form == "ing":
        return _ing(verb)
    if form in ("past+participle", "participle", "any", "past"):
        found = _past(verb)
        if found is not None or form != "any":
            return found
    return present(verb)


def _auxiliaries(page: Page, sentence: Sentence, at: int) -> list[str]:
    """The auxiliaries and adverbs right before a verb, nearest first."""
    run: list[str] = []
    for index in range(at - 1, max(sentence.first, at - BACK) - 1, -1):
        word = page.lowers[index]
        if word in WHEN or (word == "on" and run and run[-1] in WEEKDAYS):
            run.append(word)  # "were on Monday killed"
            continue
        if not (
            word in HELPING
            or (word[-2:] == "ly" and len(word) > 5)
            or word.endswith(("self", "selves", "n't", "n’t"))
            or (word in SELDOM and _seldom(page, sentence, index, run))
        ):
            break
        run.append(word)
    return run


def _seldom(page: Page, sentence: Sentence, index: int, run: list[str]) -> bool:
    """Whether a word that is seldom an auxiliary's is one here: "at first", "are each sending", "is “deeply” worried"."""
    word, before = page.lowers[index], page.lowers[index - 1]
    return (
        (word == "first" and before == "at")
        or (word == "at" and run[-1:] == ["first"])
        or (word in SHARED and (before in BE or before in HAVE))
        or (word == "since" and before in HAVE)
        or (word in OPENING and quoted_predicate(page, sentence, index))
    )


def _ing(verb: Verb) -> str | None:
    """How a form in -ing stands: "are shelling" active, "by shelling" a gerund, ", killing six" participial; None for a noun."""
    page, at, run, previous = verb.page, verb.at, verb.run, verb.previous
    if any(word in BE for word in run):
        return "active"
    if run:
        return None
    if previous in ASPECT or previous in DENYING:
        return "active"
    if previous == "by":
        return "gerund" if not ANSWERS.isdisjoint(page.lowers[max(0, at - BACK) : at]) else None
    following = page.lowers[at + 1] if at + 1 < len(page.lowers) else ""
    if previous in classes(page).texts:
        return "participial"  # "issued a statement condemning the raid"
    if previous in GERUND:
        return None if following in BEGINS else "gerund"
    if previous == "" and (following == "of" or (following in BEGINS and following not in PLACED)):
        return None  # "Shelling of a camp left 16 dead", "Fighting broke out"
    if previous == "" or (previous == "," and page.lowers[at - 2] != "and"):
        return "participial"
    return "active" if previous == "and" and second(page, at, following) else None


def _past(verb: Verb) -> str | None:
    """Past forms: perfect and plain past are active, with a form of "be" passive, before "by" a reduced passive."""
    page, sentence, at, form, run, previous = verb.page, verb.sentence, verb.at, verb.form, verb.run, verb.previous
    if form == "any" and run[:1] == ["to"] and not BE.isdisjoint(run[1:2]):
        return None  # "is to let prisoners go"
    passive = next((word for word in run if word in BE or word in HAVE), None) if run else None
    if _is_adjective(verb, passive):
        return None
    if passive is not None and form != "past":
        if passive in HAVE:
            return "active"
        hangs = BE.intersection(run) == {"being"} and previous not in NOT_VERB
        return "reduced" if hangs else "passive"  # "hostages still being held"
    if form != "past" and (bare := _bare(verb)) is not None:
        return bare or None
    following = _behind(page, sentence, at)
    if sentence.kind == "headline" and following in CUT and _is_patient(page, sentence, at):
        return "passive"
    if form == "participle" or passive is not None or previous == "to":
        return None
    if (previous in NOT_VERB and previous not in SUBJECTS) or (not BEFORE_BASE.isdisjoint(run) and "only" not in run):
        return None
    return "active" if at > sentence.first else _headless(page, sentence, at, following)


def _is_adjective(verb: Verb, passive: str | None) -> bool:
    """Whether the participle only describes a noun: "325 detained refugees", "the country's besieged consulate", "four men left"."""
    page, at = verb.page, verb.at
    if passive is not None:
        return passive in POSSESSIVES and page.lowers[at - 2] not in PRONOUNS and following_noun(page, at)
    if _is_counted_noun(page, at, verb.previous):
        return True
    return page.lowers[at] == "left" and not HAVE.isdisjoint(page.lowers[max(verb.sentence.first, at - 4) : at])


def _headless(page: Page, sentence: Sentence, at: int, following: str) -> str | None:
    """``Condemned the coup;`` in a list: a past form that opens its sentence before an object."""
    opens = following in OBJECTS or (at + 1 < sentence.last and page.words[at + 1][0].isupper())
    return "headless" if opens and sentence.kind in ("bullet", "paragraph") else None


def _is_counted_noun(page: Page, at: int, previous: str) -> bool:
    """Whether a number that is no year stands right before the participle, and behind it the noun that is counted."""
    number = previous in COUNTING or (previous[:1].isdigit() and (len(previous) != YEAR or not previous.isdigit()))
    if not number:
        return False
    plural = any(word.endswith(PLURALS) for word in page.lowers[at + 1 : at + 2])
    pair = page.lowers[at - 2 : at - 1] == ["the"] and previous in CARDINALS and not plural
    opens = (
        page.words[at - 1] != previous
    )  # "Forty detained protesters have been freed"; not "Forty detained the mayor"
    if pair or (opens and not (plural and not BE_HAVE.isdisjoint(page.lowers[at + 2 : at + 3]))):
        return False  # "the two seized power"
    return following_noun(page, at)


def _bare(verb: Verb) -> str | None:
    """How a form without an auxiliary stands by what is beside it: before "by", in a headline, behind "and"; "" for no verb."""
    page, sentence, at, previous = verb.page, verb.sentence, verb.at, verb.previous
    following = _behind(page, sentence, at)
    if following == "by" and previous not in NOT_VERB and not by_means(page, at):
        counted = page.lowers[at + 2 : at + 3]  # "voted by 351 to 16"
        return "active" if counted and counted[0][0].isdigit() and page.lowers[at] in VOTED else "reduced"
    ousted = following == "from" and page.lowers[at] in OUSTED
    if sentence.kind == "headline" and (ousted or following in HEADLINED) and previous not in NOT_VERB:
        return "passive" if verb.form == "participle" or _is_patient(page, sentence, at) else "active"
    if (bare := participle(page, verb.words, sentence, at, previous)) is not None:
        return bare
    alone = verb.form == "participle" or following in AFTER_PASSIVE or then(page, at + 1)
    return "passive" if alone and previous == "and" and _shares_passive(page, sentence, at) else None


def _shares_passive(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether "was dragged from his car and beaten" lends its auxiliary to the second participle."""
    before = page.lowers[max(sentence.first, at - 11) : at - 1]
    return any(word in BE for word in before)


def _behind(page: Page, sentence: Sentence, at: int) -> str:
    """The word behind the verb, "dead" of "shot dead" passed over; "" at the sentence's end."""
    first = at + 1 + (page.lowers[at + 1 : at + 2] == ["dead"])
    return page.lowers[first] if first < sentence.last else ""


def _is_patient(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether a headline's subject is counted people ("Ten soldiers killed in ambush"), who suffer rather than act."""
    near = page.lowers[max(sentence.first, at - 5) : at]
    return (at - sentence.first <= 5 or not CUT.isdisjoint(near)) and page.lowers[at] in SUFFERED
