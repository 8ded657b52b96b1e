"""Events: what happened, in PLOVER's types and modes, and HAZARD. Fills ``page.events``.

Trigger words are found by one look-up per token; only sentences that hold one are read closer. A clause gives one
event. Direct speech is not coded; what an indirect statement says carries its speaker. Denied, hypothetical, planned
and past happenings are marked, never asserted.
"""

from bisect import bisect_left

from store.models import Event
from store.reading.events.broken_off import broken_off
from store.reading.events.build import Maker
from store.reading.events.by_figure import by_figures
from store.reading.events.classes import classes
from store.reading.events.fit import stands
from store.reading.events.hazards import dangers, hazard_at
from store.reading.events.lexicon import event_words
from store.reading.events.links import links
from store.reading.events.match import Match, matches
from store.reading.events.nouns import new_day, took_place
from store.reading.events.parties import PAIR
from store.reading.events.pictures import drop_pictures
from store.reading.events.speech import spoken
from store.reading.events.stoppages import drop_stoppages
from store.reading.events.swallowed import swallow
from store.reading.events.tails import ADVERBS, BETWEEN, TIMED, past_adverbs
from store.reading.events.told import lend, told
from store.reading.events.voice_subjects import mark_before
from store.reading.page import Page, Sentence
from store.reading.text.clauses import clause_end, clause_start
from store.reading.text.crowd import Crowd
from store.reading.text.matters import is_wholly_civil
from store.reading.text.newsroom import is_note
from store.reading.text.questions import asks
from store.reading.text.quoted import in_quote, quotes_reach
from store.reading.text.telling import DENYING
from store.reading.text.tokens import places_of
from store.reading.text.topics import stays, tale_from

MOST = 4  # events of one sentence: more is a sign of a list, not of happenings
TRIED = 60  # trigger words of one sentence: news has a dozen, a list without an end thousands
EACH = 4  # tokens to a trigger word, over pages: news has a dozen
DEEDS = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "PROTEST", "SANCTION", "AID", "COOPERATE", "CONSULT"))
DECIDED = "verbs.decide"  # of a sentence that tells what was decided, only that counts
FAR = 14  # tokens after "denied" in which the deed stands


def find(page: Page) -> None:
    """Fill ``page.events`` in text order."""
    words = page.lexicon.get(event_words)
    lowers, hot, followers = page.lowers, words.hot, words.followers
    hits = [
        at
        for at in places_of(lowers, hot)
        if (then := followers.get(lowers[at])) is None or _followed(lowers, at + 1, then)
    ]
    if not (hits or page.figures) or is_wholly_civil(page):
        return
    maker = Maker(page, words)
    first, crowd = 0, Crowd(EACH)
    for index, sentence in enumerate(page.sentences):
        last = bisect_left(hits, sentence.last, lo=first)
        if last > first and crowd.admits(sentence.first) and not stays(page, sentence):
            told = min(bisect_left(hits, tale_from(page, sentence), lo=first, hi=last), first + TRIED)
            page.events += _of_sentence(maker, index, hits[first:told])
            crowd.took(told - first)
        first = last
    drop_stoppages(page, words)
    drop_pictures(page)
    if page.figures and (fresh := by_figures(maker)):
        page.events = sorted([*page.events, *fresh], key=_begins)


def _begins(event: Event) -> int:
    return event.evidence[0].start


def _followed(lowers: list[str], at: int, then: frozenset[str]) -> bool:
    """Whether one of the words that must come next does, at once or after an adverb."""
    if at >= len(lowers):
        return False
    word = lowers[at]
    if word in then:
        return True
    if word not in BETWEEN and word not in TIMED and word[-2:] != "ly":
        return False  # most words
    for _ in range(ADVERBS):
        before, at = at, past_adverbs(lowers, at, len(lowers))
        if not before < at < len(lowers):
            return False
        if lowers[at] in then:
            return True
    return False


def _of_sentence(maker: Maker, index: int, hits: list[int]) -> list[Event]:
    """The events of one sentence: verbs first, then the nouns that no verb has told already."""
    maker.begin(index)
    page, sentence = maker.page, maker.sentence
    if asks(page, sentence) or is_note(page, sentence):
        return []  # a question asserts nothing, and what an earlier story said has been told
    found: list[tuple[int, Event]] = []
    nouns: list[Match] = []
    _from_hits(maker, hits, found, nouns)
    if nouns:
        found += _from_nouns(maker, nouns, found)
    if len(found) > 1:
        found = [pair for pair in found if pair[1].trace[0].rule != DECIDED] or found
    hazards = _hazards(maker, hits)
    if hazards:
        found = [pair for pair in found if not _is_its_harm(page, sentence, *pair)]
    found += hazards
    if not found:
        return []
    return [event for _, event in sorted(found, key=lambda pair: pair[0])][:MOST]


def _from_hits(maker: Maker, hits: list[int], found: list[tuple[int, Event]], nouns: list[Match]) -> None:
    """Add the events of the sentence's verbs to ``found``, its nouns to ``nouns``; in quotation marks only what is said or judged."""
    page, sentence, triggers = maker.page, maker.sentence, maker.words.triggers
    swallowed = sentence.first
    quoted = quotes_reach(page, sentence)
    for at in hits:
        if at < swallowed or page.lowers[at] not in triggers:
            continue
        if not quoted or not in_quote(page, page.starts[at]) or mark_before(page, sentence, at) is not None:
            swallowed = max(swallowed, _at(maker, at, found, nouns))
            continue
        if page.lowers[at] in maker.words.judged:
            nouns += [m for m in matches(page, maker.words, sentence, at) if m.trigger.rule.roles == "judged"]
        found += [(at, event) for event in spoken(maker, at) if not told(page, found, at, event)]


def _is_its_harm(page: Page, sentence: Sentence, at: int, event: Event) -> bool:
    """Whether an assault in a sentence with a hazard is only the harm the hazard did ("crashed near Voi, killing all on board")."""
    if event.event != "ASSAULT":
        return False
    harm = page.lowers[at][-3:] == "ing" and classes(page).violence.isdisjoint(
        page.lowers[sentence.first : sentence.last]
    )
    return harm or not event.actor


def _at(maker: Maker, at: int, found: list[tuple[int, Event]], nouns: list[Match]) -> int:
    """Code the verb at token ``at`` by the first rule that fits, or put its noun aside; return one past the words it takes up."""
    page, words, sentence = maker.page, maker.words, maker.sentence
    unfit: Match | None = None
    for match in matches(page, words, sentence, at):
        if match.trigger.noun:
            nouns.append(match)
            return sentence.first
        if match.trigger.rule.swallow and not stands(page, match):
            unfit = unfit or match  # "ruled out sending troops": no threat, but a refusal
            continue
        if match.trigger.rule.name == "reject" and _denies_deed(maker, match):
            return sentence.first
        event = maker.from_verb(match)
        if event is None and match.trigger.rule.needs == "vowing":
            continue  # "retaliated by expelling": nobody vows anything
        if event is not None and len(found) < MOST and not told(page, found, match.at, event):
            found.append((match.at, event))
        if match.trigger.rule.swallow or match.trigger.rule.convert == "plot":
            return swallow(page, words, sentence, match)
        if event is not None:
            return match.end
    return sentence.first if unfit is None else swallow(page, words, sentence, unfit)


def _denies_deed(maker: Maker, match: Match) -> bool:
    """Whether a deed is denied ("denied that its army had shelled the town"), which is coded as that deed, and not a demand or a word."""
    page, first = maker.page, match.at + 1
    following = page.lowers[first : first + 2]
    if page.lowers[match.at] not in DENYING or len(following) < PAIR:
        return False
    that = following[0] == "that" and following[1][0].isalnum() and following[1] != "and"
    if not that and following[0][-3:] != "ing":
        return False
    for at in range(first, min(maker.sentence.last, first + FAR)):
        if page.lowers[at] in maker.words.triggers:
            for other in matches(page, maker.words, maker.sentence, at):
                if not other.trigger.noun and maker.from_verb(other) is not None:
                    return other.trigger.rule.event in DEEDS
    return False


def _from_nouns(maker: Maker, nouns: list[Match], found: list[tuple[int, Event]]) -> list[tuple[int, Event]]:
    """Events of nouns in clauses where no verb has told one."""
    page, words, sentence = maker.page, maker.words, maker.sentence
    clauses = [(clause_start(page, sentence, at), clause_end(page, sentence, at)) for at, _ in found]
    fresh: list[tuple[int, Event]] = []
    for match in nouns:
        linked = links(page, words, sentence, match)
        parties = len(linked.actors) + len(linked.recipients)
        here = [event for (low, high), (_, event) in zip(clauses, found, strict=True) if low <= match.at < high]
        if here and linked.actors:
            lend(page, found, here[0], match, linked.actors)
        if here and (parties < PAIR or (match.trigger.rule.mode == "ceasefire" and here[0].event == "AGREE")):
            continue  # the truce that is signed
        moved = new_day(page, words, sentence, match.end) is not None
        ended = broken_off(page, sentence, match) if parties >= PAIR and not moved else None
        if ended is None and not took_place(page, words, sentence, match, linked):
            continue
        event = maker.from_noun(ended or match, linked)
        if event is not None and not told(page, [*found, *fresh], match.at, event):
            fresh.append((match.at, event))
    return fresh


def _hazards(maker: Maker, hits: list[int]) -> list[tuple[int, Event]]:
    """One event for each kind of hazard in the sentence."""
    page = maker.page
    fresh: dict[str, tuple[int, Event]] = {}
    dangerous = page.lexicon.get(dangers)
    for at in [at for at in hits if page.lowers[at] in dangerous]:
        hazard = hazard_at(page, maker.words, maker.sentence, at)
        if hazard is None or hazard[0] in fresh:
            continue
        event = maker.from_hazard(at, hazard[1], hazard[0])
        if event is not None:
            fresh[hazard[0]] = (at, event)
    return list(fresh.values())
