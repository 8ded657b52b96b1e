"""Happenings named by nouns: "a meeting between A and B", "the withdrawal of A’s troops", "Russian strikes on X".

In: a page and a noun's Match. Out: who acts and who is acted upon, and whether the text says that it took place.
"""

import re
from dataclasses import dataclass, field

from store.reading.attribution_edges import PREPOSITIONS
from store.reading.clauses import BE, clause_end, dates_between, mentions_between
from store.reading.events_conjoined import PASTS
from store.reading.events_lexicon import EventWords
from store.reading.events_match import Match
from store.reading.events_names import acts, joined, name_follows, only_backs, preposition
from store.reading.page import DateMention, Mention, Page, Sentence
from store.reading.tokens import POSSESSIVES

LEFT = 5  # tokens before a noun in which a possessor or an adjective of nation stands
RIGHT = 16
TOGETHER = frozenset(("between", "with", "among", "involving"))
AIMED = frozenset(("on", "against", "into", "upon", "over", "at", "in"))
CANCELLED = frozenset(
    "cancelled canceled postponed averted foiled thwarted prevented lifted eased relaxed dropped scrapped revoked".split()
)
REPELLED = frozenset(("repelled", "repulsed", "beaten", "fought"))  # by whom it was aimed at
LASTING = frozenset(("ceasefire", "restrict", "curfew", "martial-law"))
TELLING = PASTS | frozenset(("said", "says", "say", "reported", "reports", "denied", "denies", "added"))
OVER = frozenset(
    "expired expires expire collapsed collapses collapse lapsed broken violated breached ended unravelled shattered ends fails failed".split()
)
BROKERED = frozenset(
    "brokered mediated arranged sponsored negotiated backed proposed hosted facilitated demanded".split()
)
RUNS = frozenset(
    "run runs ran begin begins began start starts started involve involves involved last lasts lasted end ends ended continue continues continued opened opens".split()
)
PRESS = frozenset(
    "newspaper agency reporters reporter journalists paper magazine radio television broadcaster station afp reuters".split()
)
UNTIL = re.compile(r"\b(?:to|until|till|for)\s(?:the\s)?$")
TOLL = frozenset(("killed", "wounded", "injured", "died", "dead", "hurt", "casualties", "dying"))
NEGATED = frozenset(("not", "no", "never", "nobody", "none", "nothing", "neither", "hardly"))
STANDING = BE | frozenset(
    (
        "remain",
        "remains",
        "remained",
        "stay",
        "stays",
        "stayed",
        "stand",
        "stands",
        "held",
        "put",
        "placed",
        "kept",
        "still",
    )
)
WEIGHS = BE | {"seems", "seemed", "looks", "looked", "remains", "remained", "would"}
WEIGHED = 7  # tokens after a noun in which it is weighed
FIRST_WORDS = 3  # tokens after a noun in which "is" stands then
RUN = 7  # tokens after "exercise" in which its verb stands
ACTING = frozenset(("by", "from"))
RELATIVE = frozenset(("who", "whom", "whose", "which", "where"))


@dataclass(slots=True)
class Links:
    """The names a noun is linked to."""

    actors: list[str] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)


def links(page: Page, words: EventWords, sentence: Sentence, match: Match) -> Links:
    """The names beside the noun, by the word that brings them."""
    rule = match.trigger.rule
    found = Links(_possessors(page, sentence, match))
    end = min(clause_end(page, sentence, match.end - 1), match.end + RIGHT)
    if end <= match.end - 1:
        return found
    mentions = mentions_between(page, page.ends[match.end - 1], page.ends[end - 1])
    if not mentions and page.lowers[match.end : match.end + 1] and page.lowers[match.end] in TOGETHER:
        found.actors += [word for word in page.lowers[match.end + 1 : match.end + 5] if word in words.acting][:1]
    group: list[str] = []
    for index, mention in enumerate(mentions):
        name = page.actors[mention.actor].name
        if not RELATIVE.isdisjoint(page.lowers[max(match.end, mention.first - 2) : mention.first]):
            break  # "between the army and the rebels whom Iran backs"
        if name in group or not (
            acts(page, words, mention) or (mention.kind == "demonym" and _heads(page, mention, words))
        ):
            continue
        brought = preposition(page, mention, match.end - 2) or page.lowers[match.end - 1]
        if brought == "of" and mention.first - match.end > 4:
            continue
        group = joined(page, words, mentions, index)
        if brought in TOGETHER:
            found.actors += group
        elif brought == "of":
            (found.recipients if rule.of == "recipient" else found.actors).extend(group)
        elif (
            brought in ACTING
            and rule.event != "CONSULT"
            and not BROKERED.isdisjoint(page.lowers[match.end : mention.first])
        ):
            continue  # whoever brokered a truce is no party to it
        elif brought in ACTING and not _another_verb(page, words, match.end, mention.first):
            beaten = not REPELLED.isdisjoint(page.lowers[match.end : mention.first])
            (found.recipients if beaten else found.actors).extend(group)
        elif (
            brought in AIMED
            and rule.roles != "together"
            and rule.event != "CONSULT"
            and brought not in ("in", "at", "over")
        ) or (brought in ("to", "for", "and") and rule.roles == "visit"):
            found.recipients += group
    return found


def _another_verb(page: Page, words: EventWords, first: int, last: int) -> bool:
    """Whether an active verb stands between, whose own phrase the name then is ("the raid drew condemnation from X")."""
    between = page.lowers[first:last]
    if not BE.isdisjoint(between):
        return False
    return not PASTS.isdisjoint(between) or any(
        not t.noun and t.form == "past" for word in between for t in words.triggers.get(word, ())
    )


def _heads(page: Page, mention: Mention, words: EventWords) -> bool:
    """Whether an adjective of nation stands before something that acts ("by Russian warplanes")."""
    acting = not words.national.isdisjoint(page.lowers[mention.last : mention.last + 3])
    return acting and not only_backs(page, mention) and not name_follows(page, mention)


def _possessors(page: Page, sentence: Sentence, match: Match) -> list[str]:
    """The names whose happening it is: "Macron’s visit", "Russian strikes", "Russia/Belarus war games"."""
    low = max(sentence.first, match.at - LEFT)
    if low >= match.at:
        return []
    names: list[str] = []
    for mention in mentions_between(page, page.starts[low], page.starts[match.at]):
        between = page.lowers[mention.last : match.at]
        if any(word in PREPOSITIONS or word in TELLING or word in (",", "(", "“", "”") for word in between):
            continue  # "X's mayor said blasts were heard"
        if only_backs(page, mention):
            continue
        possessive = bool(between) and between[0] in POSSESSIVES
        if (
            mention.kind == "demonym"
            or possessive
            or (between and between[0] in ("/", "-", "–", "and"))
            or not between
            or mention.kind == "pronoun"
        ):
            names.append(page.actors[mention.actor].name)
    return list(dict.fromkeys(names))


def took_place(page: Page, words: EventWords, sentence: Sentence, match: Match, found: Links) -> bool:
    """Whether the text says that the noun's happening is real: a verb of happening, "after the …", a headline, or both parties."""
    before = page.lowers[max(sentence.first, match.at - 5) : match.at]
    if match.trigger.rule.roles == "judged":
        return not BE.isdisjoint(before) and NEGATED.isdisjoint(before[-3:])
    if any(word in words.doubt for word in before) or _only_thought_of(page, words, sentence, match.end):
        return False
    if match.trigger.rule.event == "CONSULT" and found.actors and before[-1:] == ["for"] and not BE.isdisjoint(before):
        return True  # "is in Oslo for talks with X"
    if match.trigger.rule.event == "CONSULT" and new_day(page, words, sentence, match.end) is not None:
        return True
    if match.trigger.rule.mode == "phone" and not PRESS.isdisjoint(page.lowers[match.end : match.end + 5]):
        return False
    if not CANCELLED.isdisjoint(page.lowers[match.end : min(sentence.last, match.end + 10)]):
        return False
    rule = match.trigger.rule
    if rule.mode in LASTING and not OVER.isdisjoint(page.lowers[match.end : min(sentence.last, match.end + 10)]):
        return False
    if rule.needs == "actor" and not found.actors:
        return False
    if (
        match.end < sentence.last
        and page.lowers[match.end]
        in (
            "plan",
            "plans",
            "proposal",
            "warning",
            "efforts",
            "process",
            "agreement",
            "deal",
            "threat",
            "risk",
            "talks",
        )
        and rule.event != "AGREE"
    ):
        return False
    if rule.event == "ASSAULT" and not (found.actors or found.recipients) and not TOLL.isdisjoint(before):
        return False  # "nine were killed in clashes": a figure
    following = page.lowers[match.end : min(sentence.last, match.end + 11)]
    if rule.roles in ("subject", "patient"):
        return rule.roles == "subject" or not STANDING.isdisjoint(before)
    if rule.sign == "runs":
        return not RUNS.isdisjoint(following[:RUN])
    happens = any(word in words.happen for word in following)
    if _led_in(page, words, sentence, match) or sentence.kind == "headline":
        told = rule.sign and (sentence.kind == "headline" or rule.event != "ASSAULT")
        return bool(found.actors or found.recipients or happens or told)
    if rule.sign:
        there = "there" in before and not BE.isdisjoint(before)
        return happens or there or bool(found.actors and found.recipients) or len(found.actors) > 1
    if rule.event in ("CONSULT", "ASSAULT") and happens:
        return True
    return bool(found.actors) and (happens or len(found.actors) + len(found.recipients) > 1)


def _only_thought_of(page: Page, words: EventWords, sentence: Sentence, end: int) -> bool:
    """Whether what follows the noun weighs it, and tells it not ("is unlikely", "would be a mistake", "is out of the question")."""
    following = page.lowers[end : min(sentence.last, end + WEIGHED)]
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
        if word in BE or word in PREPOSITIONS or word in PASTS:
            return False
    return False
