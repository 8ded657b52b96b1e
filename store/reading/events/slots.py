"""Who acts and who is acted upon: the names in the subject, object and prepositional slots around an event's word.

In: a page and token positions. Out: lists of names as in ``actors[].name``, or the text's own word for an unnamed
group ("gunmen"). A country's adjective or possessive counts only before something that acts for it ("Russian troops").
"""

from store.reading.attribution.before import before
from store.reading.attribution.edges import PREPOSITIONS, skip_lead_in
from store.reading.attribution.phrases import antecedent_end
from store.reading.dates.days import WEEKDAYS
from store.reading.events.conjoined import PASTS, RELATIVES, before_verb, past_lead_in
from store.reading.events.described import (
    after_lead,
    after_office,
    apposed_pair,
    apposed_to,
    before_apposition,
    before_share,
    beside,
    beside_another,
    described,
    of_inhabitants,
    proper,
    tells,
    with_colleague,
)
from store.reading.events.groups import unnamed
from store.reading.events.lexicon import EventWords
from store.reading.events.names import acts, joined, joined_lands, preposition
from store.reading.events.object_clauses import of_object_clause
from store.reading.events.possessors import whose
from store.reading.page import Mention, Page, Sentence
from store.reading.text.clauses import (
    ADVERBS,
    AUXILIARIES,
    SUBORDINATORS,
    before_auxiliaries,
    mentions_between,
    places_between,
)
from store.reading.text.grammar import THIRD_OWN
from store.reading.text.telling import STATED
from store.reading.text.tokens import POSSESSIVES

PLACES = frozenset(
    "in at near inside outside across around over during after before amid within beside along off under since until via".split()
)
ENDING = frozenset("by , was were is are had has have after following wake response retaliation".split())
REST = frozenset("last first rest remainder bulk remnants".split())
PARTS = REST | frozenset(
    "state kingdom republic nation sultanate emirate principality federation duchy army both members one two three four five six seven eight nine ten some many most several dozens".split()
)

LATER = frozenset(("later", "earlier", "ago", "after", "before"))
TIMED = frozenset("last this on in early late week month year night morning".split())
POSTED = frozenset(("to", "from", "for"))
SPANS = frozenset("minutes hours days weeks months years minute hour day week month year".split())
SAYING = STATED | frozenset(("said", "that"))  # between a name and a relative: the relative's noun is another
ABOUT = frozenset(("about", "around", "over", "under", "near"))
CLOSING = frozenset("();:—")
JOINING = frozenset(("and", ","))  # before a second verb, or a participle: "a shell hit the hospital, killing six"
CORE_ENDS = (PREPOSITIONS | SUBORDINATORS | AUXILIARIES | CLOSING) - POSSESSIVES  # one look-up settles most words
AIMED = frozenset(("on", "against", "upon"))
GUISES = frozenset(("disguised", "dressed", "posing", "masquerading"))
JOINT = 5  # tokens between a name, the "and" after it and the group that it joins
SLOT = 22  # tokens of a slot that are looked at
ANTECEDENT = 12  # tokens before "who" in which a name stands that it goes back to


def subject(page: Page, words: EventWords, sentence: Sentence, low: int, at: int) -> list[str]:
    """The names of the subject of the verb at token ``at`` whose clause begins at ``low``."""
    names = _of_clause(page, words, sentence, low, at)
    return [*beside(page, sentence, low, names[0]), *names] if len(names) == 1 else names


def _of_clause(page: Page, words: EventWords, sentence: Sentence, low: int, at: int) -> list[str]:
    """The names that the verb's own clause gives it."""
    # from its subject, by an aside
    parted = page.lowers[before_auxiliaries(page.lowers, sentence.first, at) - 1] == ","
    if parted and (pair := apposed_pair(page, sentence, at)):
        return pair
    low = past_lead_in(page, words, sentence, low, at)
    at = before_share(page, low, at) if parted else at
    apposed = (
        apposed_to(page, words, sentence, at)
        or (described(page, words, low, at) if parted else None)
        or after_lead(page, words, sentence, low, at)
    )
    if apposed is not None:
        return with_colleague(page, sentence, at, apposed)
    if low < at and page.lowers[low] in RELATIVES and page.words[low] != "WHO" and _refers(page, low, at):
        return _of_antecedent(page, words, sentence, low)
    if sentence.first < low < sentence.last and page.lowers[low] == "as" and page.lowers[low - 1] in GUISES:
        return first_group(page, words, max(sentence.first, low - SLOT), low - 1)  # "men dressed as soldiers killed"
    return _before_verb(page, words, low, at)


def _of_antecedent(page: Page, words: EventWords, sentence: Sentence, low: int) -> list[str]:
    """Whom the "who" or "which" at token ``low`` goes back to."""
    end = antecedent_end(page, sentence, low)
    if page.lowers[low] == "who" and (person := before_apposition(page, sentence, end)) is not None:
        return [person]
    return _nearest(page, words, max(sentence.first, end - ANTECEDENT), end)


def _before_verb(page: Page, words: EventWords, low: int, at: int) -> list[str]:
    """The names between the beginning of a clause and its verb at token ``at``."""
    start = skip_lead_in(page, max(low, at - 3 * SLOT), at)
    if (apart := beside_another(page, start, at)) is not None:
        return apart if apart[0] in words.acting else []
    found = of_object_clause(page, words, start, at) or first_group(page, words, start, at)
    if found and found[0] not in words.acting:
        return found
    phrase = before(page, low, at, words.acting)
    named = [page.actors[phrase.actor].name] if phrase is not None and phrase.actor is not None else found
    return named or after_office(page, start, at)


def _refers(page: Page, low: int, at: int) -> bool:
    """Whether the verb's subject stands before "who" or "which": at once, or after a clause between commas is over."""
    opener = page.lowers[low]
    if low + 1 >= len(page.lowers):
        return False
    if tells(page.lowers[low + 1]):
        return True  # "a strike that targeted X killed six"
    if opener == "who" and low + 1 < at and page.words[low + 1][0].isupper() and page.lowers[low + 1] not in WEEKDAYS:
        return "," in page.lowers[low:at]  # "the rebels, who Kigali denies backing, entered"
    if opener == "who" or not _has_own(page, low + 1, at):
        return True
    return opener in ("which", "whose", "whom") and "," in page.lowers[low:at]


def _has_own(page: Page, first: int, at: int) -> bool:
    """Whether a clause opened by "that" or "which" has a subject of its own ("that Russia sent", "which they captured")."""
    while first < at and (page.lowers[first] in TIMED or page.lowers[first] in WEEKDAYS):
        first += 1  # "which last week sent"
    words = page.lowers[first:at]
    comma = words.index(",") if "," in words else len(words)
    return any(w not in AUXILIARIES and w not in ADVERBS and not w.endswith("ly") for w in words[:comma])


def _nearest(page: Page, words: EventWords, low: int, at: int) -> list[str]:
    """The name that ends right before a relative clause, its apposition or its troops between, else the unnamed group there."""
    if low >= at:
        return []
    for mention in reversed(mentions_between(page, page.starts[low], page.ends[at - 1])):
        between = page.lowers[mention.last : at]
        told = not SAYING.isdisjoint(between) or not PASTS.isdisjoint(between)
        near = not between or between[0] in (",", "(") or not (told or words.national.isdisjoint(between))
        if mention.last <= at and near and acts(page, words, mention) and not _is_where(page, mention, low):
            return [page.actors[mention.actor].name]
    return [page.lowers[i] for i in range(max(low, at - 3), at) if page.lowers[i] in words.acting][-1:]


def _is_where(page: Page, mention: Mention, low: int) -> bool:
    """Whether a country only tells where ("the attack in Oso, Niger, which killed six") or at what ("the attack on X that killed six")."""
    brought = preposition(page, mention, low)
    if brought in AIMED and page.lowers[mention.last : mention.last + 1] in (["that"], ["which"]):
        return page.actors[mention.actor].kind != "person"
    if brought in POSTED and page.lowers[mention.last : mention.last + 1] == ["who"]:
        return page.actors[mention.actor].kind == "country"  # "the ambassador to X who has mediated"
    if brought == "," and page.actors[mention.actor].kind != "person":
        placed = page.starts[max(low, mention.first - 3)], page.starts[mention.first - 1]
        return bool(places_between(page, *placed) or places_between(page, mention.start, mention.end))
    return brought in PLACES and page.actors[mention.actor].kind == "country"


def first_group(page: Page, words: EventWords, start: int, at: int) -> list[str]:
    """The first names of a stretch that no preposition governs, with those joined to them."""
    if start >= at:
        return []
    mentions = [m for m in mentions_between(page, page.starts[start], page.ends[at - 1]) if m.last <= at]
    stop = _core_end(page, words, start, at)
    if page.lowers[at - 1] in JOINING:
        stop = before_verb(page, start, stop)
    for index, mention in enumerate(mentions):
        if mention.first >= stop:
            break
        if acts(page, words, mention) and not of_inhabitants(page, mention):
            named = proper(page, words, mentions, index, stop)
            names = joined_lands(page, mention, joined(page, words, mentions, named), stop)
            return [*names, *_joined_group(page, words, mentions, names, stop)]
    return unnamed(page, words, start, stop)


def _joined_group(page: Page, words: EventWords, mentions: list[Mention], names: list[str], stop: int) -> list[str]:
    """The unnamed group that "and" joins to those named ("the Syrian government and rebel groups"), up to where the subject ends."""
    last = max((m.last for m in mentions if page.actors[m.actor].name in names and m.last <= stop), default=stop)
    joint = next((i for i in range(last, min(stop, last + JOINT)) if page.lowers[i] == "and"), None)
    if joint is None or stop - joint > JOINT or page.lowers[stop - 1] not in words.acting:
        return []
    return [page.lowers[stop - 1]]


def _core_end(page: Page, words: EventWords, start: int, at: int) -> int:
    """Where the subject's own words end: at a preposition (but "of" after a group), an auxiliary or a clause word."""
    for index in range(start + 1, at):
        if page.lowers[index] in CORE_ENDS and not (_goes_on(page, words, index) or _is_timed(page, index)):
            return index
    return at


def _goes_on(page: Page, words: EventWords, at: int) -> bool:
    """``soldiers of the army``, ``two of them``, ``more than 300``: the preposition at token ``at`` is part of the subject."""
    word, left = page.lowers[at], page.lowers[at - 1]
    if word in ABOUT and "".join(page.lowers[at + 1 : at + 2])[:1].isdigit():
        return True  # "in the capital about 300 soldiers seized X"
    if word == "than" and left in ("more", "less", "fewer"):
        return True
    if whose(page, at - 1):
        return False  # "the chief of staff of General X"
    rest_of_own = left in REST and not THIRD_OWN.isdisjoint(page.lowers[at + 1 : at + 2])
    return word in ("of", "from") and (left in words.acting or left in PARTS) and not rest_of_own


def _is_timed(page: Page, at: int) -> bool:
    """``two days later troops stormed X``."""
    return page.lowers[at] in LATER and page.lowers[at - 1] in SPANS
