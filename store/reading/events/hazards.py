"""Hazards: natural disasters, epidemics and accidents, which need no actor.

In: a page. Out: (sentence, token, mode) of each hazard that the text says happened: its word, and in the same sentence
a verb or a measure that says so; "flood relief" and "storm warning" name something else.
"""

from store.reading.events.followers import DETERMINERS
from store.reading.events.lexicon import EventWords, event_words
from store.reading.events.ruins import Hazard
from store.reading.events.rules import NONE
from store.reading.lexicon import Lexicon
from store.reading.page import Page, Sentence
from store.reading.text.clauses import BE
from store.reading.text.quoted import in_quote

AROUND = 14  # tokens on either side in which the sign stands
PICTURED = 4  # tokens on either side of a verb in which a thing makes it a picture
ON = frozenset(("on", "above", "below", "beneath", "beside", "under"))
SUBJECT = 9  # tokens before a verb of ruin in which what is ruined stands
UNREAL = frozenset(("to", "not", "could", "may", "might", "n't", "would"))
_SUDDEN = frozenset(
    ("earthquake", "storm", "volcano")
)  # over by the day of the report that has them in its title, in capitals
ABOARD = "aboard"  # after the verb it shows that what sinks under its name is a vessel
DONE_TO = frozenset(("sank", "capsized", "overturned"))  # with an object somebody does it
NAMED = frozenset(("explosion", "blast", "explosions"))  # nouns: the thing may follow ("an explosion at a gas plant")
DONE = frozenset(("storm", "storms", "fire", "fires", "flood", "floods"))
DAMS = frozenset(("dam", "levee"))
DAMMED = DAMS | {"dams", "levees"}
RUPTURED = frozenset(
    "rupture ruptured ruptures burst bursts bursting broke broken breach breached breaches collapse collapsed collapses overflowed overflow failed fails".split()
)
BREACHED = RUPTURED | frozenset("water waters flood floods flooded".split())
DECLARED = (["declared", "the"], ["declares", "the"], ["declare", "the"], ["declaring", "the"])
ONE_PATIENT = frozenset(("he", "she", "who"))
ILL = 4  # tokens before an illness in which "he had" stands
DOERS = ("crowd", "gunman", "protester")


def dangers(lexicon: Lexicon) -> frozenset[str]:
    """Every word that a hazard may begin with."""
    words = lexicon.get(event_words)
    return frozenset((*words.hazards, *words.verbal, *words.ruins))


def hazard_at(page: Page, words: EventWords, sentence: Sentence, at: int) -> tuple[str, int] | None:
    """(mode, one past its last token) of the hazard that begins at token ``at``, or None."""
    if _does(page, words, sentence, at) or _is_town(page, sentence, at) or _is_known(page, words, sentence, at):
        return None
    for hazard in words.hazards.get(page.lowers[at], ()):
        end = at + 1 + len(hazard.rest)
        if tuple(page.lowers[at + 1 : end]) == hazard.rest and _happened(page, words, sentence, at, end, hazard):
            return None if _is_flood_of(page, words, end, hazard.mode) else (hazard.mode, end)
    mode = words.verbal.get(page.lowers[at]) or _ruined(page, words, sentence, at)
    if mode is not None and _happens_to_things(page, words, sentence, at):
        return None
    if mode == "volcano" and not _is_mountain(page, words, sentence, at):
        return None  # protests and fighting erupt too
    if mode is not None and not in_quote(page, page.starts[at]) and not _adjective(page, sentence, at):
        return mode, at + 1
    return None


def _is_known(page: Page, words: EventWords, sentence: Sentence, at: int) -> bool:
    """Whether an outbreak only gets a rank ("declared the outbreak an emergency"), or one patient had the illness: "he had severe malaria"."""
    lowers = page.lowers
    if lowers[at - 2 : at] == ["against", "the"]:
        return True  # "no vaccine against the virus"
    if lowers[at - 2 : at] in DECLARED:
        return lowers[at + 1 : at + 2] in (["a"], ["an"], ["over"], ["ended"])
    if lowers[at] not in words.hazard_strict:
        return False
    first = max(sentence.first, at - ILL)
    had = next((i for i in range(first, at) if lowers[i] in ("had", "has")), first)
    return had > first and lowers[had - 1] in ONE_PATIENT


def _is_town(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether "Dam" only ends a place's name ("fighting near Am Dam"): no water breaks through there."""
    named = (
        page.lowers[at] in DAMS
        and page.words[at][0].isupper()
        and at > sentence.first
        and page.words[at - 1][0].isupper()
    )
    return named and BREACHED.isdisjoint(page.lowers[sentence.first : sentence.last])


def _does(page: Page, words: EventWords, sentence: Sentence, at: int) -> bool:
    """Whether the word at token ``at`` is what somebody before it does: "gunmen storm a college", "soldiers fire on a crowd"."""
    if page.lowers[at] not in DONE or at == sentence.first:
        return False
    before = page.lowers[at - 1]
    return before == "to" or before in words.acting or any(before in words.sets.get(name, ()) for name in DOERS)


def _is_flood_of(page: Page, words: EventWords, end: int, mode: str) -> bool:
    """Whether the hazard's word, which ends at token ``end``, is a picture: "a flood of refugees", "an outbreak of violence"."""
    if mode == "accident" or page.lowers[end : end + 1] != ["of"]:
        return False
    what = page.words[end + 1 : end + 2]
    if mode == "epidemic":
        return not words.pictures.get("epidemic", NONE).isdisjoint(what)
    plain = bool(what) and what[0].replace("-", "").isalpha() and what[0].islower() and what[0] not in DETERMINERS
    return plain and what[0] not in words.pictures.get("matter", NONE)


def _happens_to_things(page: Page, words: EventWords, sentence: Sentence, at: int) -> bool:
    """Whether the verb at token ``at`` is a picture of what befalls a deal, a market or a website ("the talks derailed", "flooded with visitors")."""
    if page.lowers[at + 1 : at + 2] == ["with"]:
        return words.pictures.get("matter", NONE).isdisjoint(
            page.lowers[at + 2 : min(sentence.last, at + 2 + PICTURED)]
        )
    near = page.lowers[max(sentence.first, at - PICTURED) : min(sentence.last, at + PICTURED)]
    return not words.pictures.get("things", NONE).isdisjoint(near)


def _is_mountain(page: Page, words: EventWords, sentence: Sentence, at: int) -> bool:
    """Whether what erupts at token ``at`` is a volcano: a word for one stands near, or a name, that does not only open the sentence, right before."""
    near = page.lowers[max(sentence.first, at - AROUND) : min(sentence.last, at + AROUND)]
    if any(hazard.mode == "volcano" and not hazard.rest for word in near for hazard in words.hazards.get(word, ())):
        return True
    before = at - 1 - (page.lowers[at - 1] in ("has", "have", "had", "again", "suddenly"))
    named = before > sentence.first and page.words[before][0].isupper()
    return named and page.words[before - 1][0].isupper()


def _breaks(near: list[str], things: frozenset[str]) -> bool:
    """Whether one of ``things`` stands among the words before a verb of ruin, and not only as where others stand ("houses on the hill")."""
    return any(word in things and ON.isdisjoint(near[max(0, i - 2) : i]) for i, word in enumerate(near))


def _ruined(page: Page, words: EventWords, sentence: Sentence, at: int) -> str | None:
    """The mode where a thing that breaks by itself is the subject of the verb at token ``at``, and nobody attacks it."""
    for ruin in words.ruins.get(page.lowers[at], ()):
        end = at + 1 + len(ruin.rest)
        if tuple(page.lowers[at + 1 : end]) != ruin.rest:
            continue
        near = page.lowers[max(sentence.first, at - SUBJECT) : at]
        if page.lowers[at] in NAMED:
            near += page.lowers[end : min(sentence.last, end + SUBJECT)]
        aboard = ABOARD in ruin.things and ABOARD in page.lowers[end : min(sentence.last, end + AROUND)]
        if not (_breaks(near, ruin.things) or aboard or not ruin.things) or (near and near[-1] in UNREAL):
            continue
        if page.lowers[at] in NAMED and page.lowers[end : end + 1] != [] and page.lowers[end] in words.hazard_others:
            continue  # "the blast furnace"
        if not ruin.unless.isdisjoint(page.lowers[sentence.first : sentence.last]):
            continue  # "the ground shook when a depot exploded"
        if page.lowers[at] == "sunk" and near[-1:] and near[-1] in BE:
            continue  # by somebody
        if page.lowers[at] in DONE_TO and end < sentence.last and page.lowers[end] in DETERMINERS:
            continue  # "a patrol boat sank a trawler"
        around = page.lowers[max(sentence.first, at - 2 * AROUND) : min(sentence.last, end + 2 * AROUND)]
        if words.conflict.isdisjoint(around):
            return ruin.mode
    return None


def _adjective(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether a verbal word only describes ("flooded areas")."""
    return (
        at + 1 < sentence.last
        and at > sentence.first
        and page.lowers[at - 1] in ("the", "of", "in", "from", "with", "many", "through")
    )


def _happened(page: Page, words: EventWords, sentence: Sentence, at: int, end: int, hazard: Hazard) -> bool:
    """Whether the hazard took place, by the words around it."""
    lowers = page.lowers
    if end < sentence.last and lowers[end] in words.hazard_others:
        return False
    if at > sentence.first and lowers[at - 1] in words.hazard_before and lowers[at - 1] not in ("by", "under"):
        return False
    if in_quote(page, page.starts[at]) or _is_named(page, sentence, at, end, hazard):
        return False
    low, high = max(sentence.first, at - AROUND), min(sentence.last, end + AROUND)
    near = lowers[low:at] + lowers[end:high]
    if lowers[at] in words.hazard_strict and not hazard.rest:
        kept = words.hazard_never.isdisjoint(lowers[max(sentence.first, at - 2) : at])
        if lowers[at] == "virus" and not words.pictures.get("machines", NONE).isdisjoint(near):
            return False
        if lowers[at] in DAMMED:
            return kept and not (RUPTURED).isdisjoint(near) and "not" not in near[-AROUND:][:4]
        return kept and not words.hazard_strict_signs.isdisjoint(near) and "not" not in near[-AROUND:][:4]
    if not words.hazard_verbs.isdisjoint(near):
        return True
    if sentence.kind in ("headline", "heading", "bullet"):
        return hazard.mode not in _SUDDEN or not page.text[sentence.start : sentence.end].isupper()
    return bool(lowers[at - 1 : at]) and lowers[at - 1] in ("after", "since", "following")


def _is_named(page: Page, sentence: Sentence, at: int, end: int, hazard: Hazard) -> bool:
    """Whether the word is a part of a name in capitals, where it is none of those that storms and volcanoes have."""
    if (
        hazard.mode in ("storm", "volcano")
        or sentence.kind == "headline"
        or not sentence.first < at < end < sentence.last
    ):
        return False
    return page.words[at][0].isupper() and page.words[end][0].isupper()
