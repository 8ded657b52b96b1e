"""Happenings named by nouns: does the text say that the meeting, the withdrawal or the raid took place?

In: a page, a noun's Match and its links. Out: yes or no, and the new day of talks that were moved.
"""

import re
from itertools import pairwise

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.events.broken_off import OVER, broken_off, ended
from store.reading.events.classes import classes
from store.reading.events.conjoined import PASTS
from store.reading.events.in_passing import in_passing
from store.reading.events.lexicon import EventWords
from store.reading.events.links import Links
from store.reading.events.match import Match
from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import BE, dates_between
from store.reading.text.grammar import COPULA
from store.reading.text.harm import HARMED

OWNERS = frozenset(("its", "his", "this", "islands", "cities", "towns", "villages"))  # with what is invaded
RIGHT = 16
BRACKETED = 26  # tokens after a noun in which its verb stands where the parties have short forms in brackets
CANCELLED = frozenset(
    "cancelled canceled postponed averted foiled thwarted prevented lifted eased relaxed dropped scrapped revoked shortened loosened".split()
)
LASTING = frozenset(("ceasefire", "restrict", "curfew", "martial-law"))
UNDONE = (
    OVER
    | CANCELLED
    | frozenset(
        "scrap break broke breaking violate violating violates breach breaches suspended suspend suspending suspension collapse ending expiry discuss discussed discussing discusses "
        "proposal proposals draft possible potential negotiate negotiating rejected reject rejects ruled proposed propose proposes seek seeks sought demand demanded violations violation breakdown talks abandoned withdrew "
        "abandon abandons cancel cancels lift lifts lifting ease eases easing".split()
    )
)
EXPECTED = (["is", "expected"], ["was", "expected"], ["is", "due"], ["was", "due"])
RUNS = frozenset(
    "run runs ran begin begins began start starts started involve involves involved last lasts lasted end ends ended continue continues continued opened opens".split()
)
UNTIL = re.compile(r"\b(?:to|until|till|for)\s(?:the\s)?$")
TOLL = HARMED | {"died", "dead", "casualties", "dying"}
NEGATED = frozenset(("not", "no", "never", "nobody", "none", "nothing", "neither", "hardly"))
STANDING = BE | frozenset("remain remains remained stay stays stayed stand stands held put placed kept still".split())
WEIGHS = BE | {"seems", "seemed", "looks", "looked", "remains", "remained", "would"}
WEIGHED = 7  # tokens after a noun in which it is weighed
HEARD = frozenset(("heard", "hear", "hears", "witnessed"))
WITNESSED = 3  # tokens before a noun in which somebody hears it
NEARLY = (["within", "reach"], ["within", "sight"], ["in", "sight"])
PUT_OFF = frozenset((("called", "off"), ("put", "off")))
OPENS = 3  # tokens of a sentence in which the noun that is its subject stands
STAGED = frozenset("held begin begins began start starts started resume resumes resumed opens opened".split())
FIRST_WORDS = 3  # tokens after a noun in which "is" stands then
COUNTED = frozenset(("hours", "minutes", "days", "weeks", "months", "rounds", "round", "day", "night"))
PAPERS = frozenset("note notes letter letters message messages gesture show".split())
LEADS_UP = frozenset("plan plans proposal warning efforts process agreement deal threat risk talks".split())
# "Coup leaders name a premier", "attack survivors", "the ceasefire anniversary": known from what happened before.
WHOSE = frozenset(
    "leader leaders plotter plotters maker makers survivor survivors victim victims organiser organisers organizer organizers suspect suspects anniversary".split()
)
# "A strike force", "its strike capability": who or what may strike, and no strike.
MEANS = frozenset("force forces group groups team teams unit units capability capabilities capacity range".split())
TOPICS = frozenset(
    "subject topic theme focus".split()
)  # "the attack is the subject of a film": what is told is the film
SOON = 16  # tokens after a noun in which it is called off
RUN = 7  # tokens after "exercise" in which its verb stands


def took_place(page: Page, words: EventWords, sentence: Sentence, match: Match, found: Links) -> bool:
    """Whether the text says that the noun's happening is real: a verb of happening, "after the …", a headline, or both parties."""
    rule, before = match.trigger.rule, page.lowers[max(sentence.first, match.at - 5) : match.at]
    if rule.roles == "judged":
        return not BE.isdisjoint(before) and NEGATED.isdisjoint(before[-3:])
    if any(word in words.doubt for word in before) or _only_thought_of(page, words, sentence, match.end):
        return False
    if rule.event == "CONSULT" and found.actors and before[-1:] == ["for"] and not BE.isdisjoint(before):
        return True  # "is in Oslo for talks with X"
    if rule.event == "CONSULT" and new_day(page, words, sentence, match.end) is not None:
        return True
    if _of_beasts(page, sentence, match) or in_passing(page, sentence, match, linked=bool(found.actors)):
        return False
    if _is_undone(page, sentence, match, before) or _is_another_thing(page, sentence, match, found, before):
        return False
    if rule.sign == "named" and not page.words[min(match.end, sentence.last - 1)][0].isupper():
        return False  # "on a visit to a plant"
    if rule.roles in ("subject", "patient"):
        return rule.roles == "subject" or not STANDING.isdisjoint(before)
    following = _following(page, sentence, match)
    if rule.sign == "runs":
        return not RUNS.isdisjoint(following[:RUN])
    return _is_told(page, words, sentence, match, found, happens=any(word in words.happen for word in following))


def _of_beasts(page: Page, sentence: Sentence, match: Match) -> bool:
    """``an invasion of crabs``, ``of day trippers``: what is invaded has an article or a name, and a force comes by the name of one."""
    if not page.lowers[match.at].startswith("invasion") or page.lowers[match.end : match.end + 1] != ["of"]:
        return False
    whose = page.words[match.end + 1 : min(sentence.last, match.end + 3)]
    plural = next((word for word in whose if word.endswith("s")), "")
    return (
        bool(whose)
        and whose[0].islower()
        and plural.islower()
        and plural not in classes(page).forces
        and plural not in OWNERS
    )


def _following(page: Page, sentence: Sentence, match: Match) -> list[str]:
    """The tokens behind the noun in which its verb stands; short forms in brackets are no words between the two."""
    following = page.lowers[match.end : min(sentence.last, match.end + 11)]
    if "(" in following and ")" in following[following.index("(") + 2 : following.index("(") + 3]:
        return page.lowers[match.end : min(sentence.last, match.end + BRACKETED)]
    opens = match.at - sentence.first < OPENS and match.trigger.rule.event == "CONSULT"
    if opens and "," in following and page.lowers[sentence.first] not in PREPOSITIONS:
        far = page.lowers[match.end : min(sentence.last, match.end + BRACKETED)]
        # "A meeting of A, under the chair of B, will be held"
        return following + [word for word in far if word in STAGED]
    return following


def _is_told(page: Page, words: EventWords, sentence: Sentence, match: Match, found: Links, *, happens: bool) -> bool:
    """Whether a verb of happening, a headline, what leads in the noun or its parties tell that it took place."""
    rule, parties = match.trigger.rule, len(found.actors) + len(found.recipients)
    headline = sentence.kind == "headline"
    if rule.event == "ASSAULT" and not HEARD.isdisjoint(
        page.lowers[max(sentence.first, match.at - WITNESSED) : match.at]
    ):
        return True
    # "The arrest of the editor was confirmed": a deed that is the sentence's subject was done
    opens = rule.sign == "opens"
    if opens and happens and match.at - sentence.first < OPENS:
        return True
    if headline or _led_in(page, words, sentence, match):
        return bool(parties or happens or (rule.sign and not opens and (headline or rule.event != "ASSAULT")))
    if rule.sign and not opens:
        before = page.lowers[max(sentence.first, match.at - 5) : match.at]
        there = "there" in before and not BE.isdisjoint(before)
        return happens or there or bool(found.actors and parties > 1)
    if rule.event in ("CONSULT", "ASSAULT") and happens:
        return True
    return bool(found.actors) and (happens or parties > 1)


def _is_undone(page: Page, sentence: Sentence, match: Match, before: list[str]) -> bool:
    """Whether the words around the noun call off, end or break what it tells."""
    after = page.lowers[match.end : min(sentence.last, match.end + SOON)]
    off = any(pair in PUT_OFF for pair in pairwise(after))
    if not CANCELLED.isdisjoint(after) or off:
        return True
    if broken_off(page, sentence, match) is not None:
        return True  # of parties nobody names
    if match.trigger.rule.mode not in LASTING:
        return False
    if after[:2] in EXPECTED and "followed" in after:
        return True  # "the truce is expected to be followed by talks": it is there already
    return not UNDONE.isdisjoint(before) or ended(after)  # "scrapped the truce", "the end of the curfew"


def _is_another_thing(page: Page, sentence: Sentence, match: Match, found: Links, before: list[str]) -> bool:
    """Whether the noun means something else here or only leads up to another word: a rail strike, a plan, a date, a toll."""
    rule, next_words = match.trigger.rule, page.lowers[match.end : min(sentence.last, match.end + 1)]
    if rule.mode == "phone" and not classes(page).press.isdisjoint(page.lowers[match.end : match.end + 5]):
        return True
    if rule.needs == "actor" and not found.actors:
        return True
    if rule.event != "AGREE" and not LEADS_UP.isdisjoint(next_words):
        return True
    if not WHOSE.isdisjoint(next_words) or (before[-1:] == ["of"] and not PAPERS.isdisjoint(before[-2:-1])):
        return True  # "attack survivors", "a note of protest"
    if rule.event != "ASSAULT":
        return False
    if not MEANS.isdisjoint(next_words) and page.lowers[match.at] != "invasion":  # its force is there because of it
        return True
    if not (COPULA.isdisjoint(next_words) or TOPICS.isdisjoint(page.lowers[match.end + 1 : match.end + 3])):
        return True
    if page.lowers[match.at] in ("strike", "strikes") and not classes(page).labour.isdisjoint(before[-1:]):
        return True
    if "since" in before:
        return True  # "since the start of the invasion" only dates
    counted = not (found.actors or found.recipients) and not TOLL.isdisjoint(before)
    return counted and sentence.kind != "headline"  # "nine were killed in clashes": a figure


def _only_thought_of(page: Page, words: EventWords, sentence: Sentence, end: int) -> bool:
    """Whether what follows the noun weighs it, and tells it not ("is unlikely", "would be a mistake", "is out of the question")."""
    following = page.lowers[end : min(sentence.last, end + WEIGHED)]
    if following[:2] in NEARLY:
        return True  # "envoys see a truce within reach"
    verb = next((i for i, word in enumerate(following) if word in WEIGHS), None)
    return verb is not None and verb < FIRST_WORDS and not words.unlikely.isdisjoint(following[verb:])


def new_day(page: Page, words: EventWords, sentence: Sentence, end: int) -> DateMention | None:
    """The day that talks named before token ``end`` have been moved to ("were postponed to March 20")."""
    for at in range(end, min(sentence.last - 1, end + RIGHT)):
        if page.lowers[at] in words.moved:
            found = dates_between(page, page.starts[at], page.ends[min(at + 6, sentence.last - 1)])
            return next((d for d in found if UNTIL.search(page.text, page.starts[at], d.start)), None)
    return None


def _led_in(page: Page, words: EventWords, sentence: Sentence, match: Match) -> bool:
    """Whether "after", "during", "in" lead to the noun: what is looked back on did happen."""
    for index in range(match.at - 1, max(sentence.first, match.at - 5) - 1, -1):
        word = page.lowers[index]
        if word in words.after:
            return True
        if word == "of" and page.lowers[index - 1] in COUNTED:
            continue  # "after five hours of talks"
        if word in BE or word in PREPOSITIONS or word in PASTS:
            return False
    return False
