"""Do the slots of a match hold what its rule asks for: a subject and object of the right kind, a voice, a doer, forces near by?

In: a page, a match and the names in its slots. Out: yes or no.
"""

from collections.abc import Collection

from store.reading.events.classes import classes
from store.reading.events.fallen import own_fall
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.modes import unwilling
from store.reading.events.movers import goes
from store.reading.events.needs import PASSIVE
from store.reading.events.rules import Rule
from store.reading.page import Page
from store.reading.text.clauses import before_auxiliaries, dates_between, places_between, sentence_at
from store.reading.text.grammar import NOT, WOULD
from store.reading.text.modality import denies_past
from store.reading.text.tokens import POSSESSIVES

NEEDS = frozenset(
    (
        "active",
        "agent",
        "by",
        "denying",
        "force",
        "forces",
        "infinitive",
        "day",
        "freed",
        "more",
        "own",
        "passive",
        "talked",
        "unwilling",
        "vowing",
    )
)
ACTIVE = frozenset(("unwilling", "denying", "vowing", "own", "day"))  # needs of a verb that has to be active
FORCES_BEFORE = 14  # tokens before a passive in which those forces stand that it is said of
FORCE_BEFORE = 60  # tokens before a verb that denies the past of forces in which they are talked of
AGENT = 8  # tokens after a passive in which "by" and its doer stand
CAPITAL = 4  # tokens of "the capital, X"
MORE = frozenset(("another", "further", "additional"))
PEOPLE = 24  # tokens before "released" in which those who were let go stand, with what befell them
VOWED = 3  # tokens between "will" and its verb
DOER = 8  # tokens before an active verb in which its doer's word stands
WATCHERS = frozenset(("observers", "monitors", "policemen", "gendarmes", "trainers"))
TALKED = 24  # tokens before "send 90 more" in which the forces stand that are sent
LETTING = frozenset(("let", "lets", "letting"))
HELD = frozenset(
    """hostage hostages captive captives captivity captors prisoner prisoners prison jail detained detention detainees arrested kidnapped kidnappers abducted
    abductors seized held captured custody police soldiers rebels gunmen militants pirates bandits army militia cell cells ransom hijackers border""".split()
)
AROUND = 2  # sentences to either side in which somebody is held
ASIDE = 24  # tokens of an aside between a subject and its verb
SUBORDINATE = frozenset(("when", "after", "before", "while", "as", "if", "because", "that", "said"))
SUBJECT = 12  # tokens before a passive in which its subject stands


def stands(page: Page, match: Match) -> bool:
    """Whether a verb stands as its rule asks, whoever does it: its voice and the words beside it; asked before its names are looked for, which is dear."""
    rule = match.trigger.rule
    if rule.needs in NEEDS and not _needed(page, match):
        return False
    if rule.name == "release" and page.lowers[match.at] in LETTING and not _were_held(page, match):
        return False
    if match.voice in PASSIVE:
        return _suffers(page, match)
    return rule.subject == "actor" or _has_subject(page, match)


def _were_held(page: Page, match: Match) -> bool:
    """Whether anybody is held, in the sentences around "let go": a firm lets go its staff."""
    index = sentence_at(page, page.starts[match.at])
    rows = page.sentences
    first, last = rows[max(0, index - AROUND)].first, rows[min(len(rows) - 1, index + AROUND)].last
    return not HELD.isdisjoint(page.lowers[first:last])


def slots_hold(page: Page, people: Collection[str], match: Match, first: list[str], recipients: list[str]) -> bool:
    """Whether subject and object are of the kind that the rule asks for; ``people`` are the names of the page's persons."""
    rule = match.trigger.rule
    if rule.needs == "freed" and not _frees_people(page, people, match, first):
        return False
    if match.voice in PASSIVE:
        return True
    if rule.subject == "actor" and not _has_subject(page, match) and not _acts(match, first):
        return False
    if not goes(page, people, match, first):
        return False
    if rule.object in ("actor", "person") and not recipients:
        return False
    if rule.object == "person":
        return recipients[0] in people
    if rule.name == "impose-sanctions" and page.lowers[match.end - 1] == "measures" and not recipients:
        return page.lowers[match.end : match.end + 1] == ["against"]  # a junta's measures at home
    return not (rule.adjacent and not recipients)


def _has_subject(page: Page, match: Match) -> bool:
    """Whether one of the nouns that the rule's subject has, if it names any, stands before the verb."""
    return _names_one(match.trigger.rule, _before(page, match.at)) if match.trigger.rule.subjects else True


def doing_noun(page: Page, words: EventWords, match: Match, low: int) -> list[str]:
    """The common noun of a crowd that protests, or of a unit that changes sides: "base" of "The Z air base, until now neutral, put itself"."""
    rule = match.trigger.rule
    if match.voice == "active" and rule.event == "PROTEST":
        crowd = words.sets.get("crowd", frozenset())
        return [word for word in page.lowers[low : match.at] if word in crowd][:1]
    if match.voice == "active" and rule.name == "change-sides":
        return [word for word in _before(page, match.at) if word in rule.subjects][:1]
    return []


def _frees_people(page: Page, people: Collection[str], match: Match, first: list[str]) -> bool:
    """Whether persons by name, or people of the kind that is freed, stand before the verb."""
    before = page.lowers[max(0, match.at - PEOPLE) : match.at]
    return any(name in people for name in first) or _names_one(match.trigger.rule, before)


def _suffers(page: Page, match: Match) -> bool:
    """Whether a passive can be of the rule: those that need two sides have none."""
    rule = match.trigger.rule
    if match.voice == "reduced" and rule.event not in ("ASSAULT", "COERCE", "PROTEST", "AID"):
        return False
    if rule.event == "PROTEST" and rule.subjects and not _done_by(page, match, rule.subjects):
        return False  # a square is occupied by marchers, a city by an army, a bed by a patient
    return rule.roles not in ("visit", "together") or rule.event == "COOPERATE"


def _acts(match: Match, first: list[str]) -> bool:
    """Whether a name that acts will do for the nouns that the rule's subject has."""
    return bool(first) and (match.trigger.rule.needs != "named" or first[0][0].isupper())


def _before(page: Page, at: int, reach: int = DOER) -> list[str]:
    """The words of its own sentence that stand at most ``reach`` tokens before a verb, and before the aside that parts it from them."""
    first = page.sentences[sentence_at(page, page.starts[at])].first
    near = page.lowers[max(first, at - reach) : at]
    comma = _aside(page, first, at)
    if comma is None:
        return near
    heads = [i for i in range(max(first, comma - reach), comma) if page.lowers[i + 1] not in POSSESSIVES]
    return [*(page.lowers[i] for i in heads), *near]


def _aside(page: Page, first: int, at: int) -> int | None:
    """The comma or "who" behind the subject where an aside stands before the verb: "The frigate X, with a crew of 154, arrived"."""
    verb = before_auxiliaries(page.lowers, first, at)
    if page.lowers[verb - 1 : verb] == [","]:
        comma = next((i for i in range(verb - 3, max(first, verb - ASIDE), -1) if page.lowers[i] == ","), None)
        return None if comma is None or not SUBORDINATE.isdisjoint(page.lowers[comma:verb]) else comma
    return next((i for i in range(verb - 3, max(first, verb - ASIDE), -1) if page.lowers[i] == "who"), None)


def _done_by(page: Page, match: Match, doers: Collection[str]) -> bool:
    """Whether "by" and one of ``doers`` follow a passive."""
    after = page.lowers[match.end : match.end + AGENT]
    return "by" in after and any(word in doers for word in after[after.index("by") :])


def _needed(page: Page, match: Match) -> bool:
    """What a rule asks of its verb: to be active, to name its doer when it is passive, or forces that are talked of just before."""
    rule = match.trigger.rule
    if rule.needs in ACTIVE:
        return match.voice == "active" and _does(page, match)
    if rule.needs == "passive":
        return match.voice == "passive" and _names_one(rule, _before(page, match.at, SUBJECT))
    if rule.needs == "freed":
        return match.voice == "passive"
    if rule.needs == "talked":
        return match.voice not in PASSIVE and _forces_near(page, match.at)
    if rule.needs == "more":
        return match.voice == "passive" and _counts_more(page, match.at)
    if rule.needs == "infinitive":
        return match.voice == "infinitive" or match.trigger.form in ("base", "any")
    if rule.needs == "forces":
        before = page.lowers[max(0, match.at - FORCES_BEFORE) : match.at]
        return match.voice not in PASSIVE or not classes(page).forces.isdisjoint(before)
    if match.voice in PASSIVE:
        after = page.lowers[match.end : match.end + 8]
        return rule.needs in ("agent", "by") and "by" in after and not rule.subjects.isdisjoint(after)
    if rule.needs == "force":
        return match.voice == "active" and _has_left(page, match)
    return rule.needs != "by"


def _forces_near(page: Page, at: int) -> bool:
    """Whether forces or observers are talked of just before token ``at``."""
    before = _before(page, at, TALKED)
    return not (classes(page).forces.isdisjoint(before) and WATCHERS.isdisjoint(before))


def _counts_more(page: Page, at: int) -> bool:
    """Whether nothing but "another 300" stands before a passive, and forces are talked of just before."""
    verb = before_auxiliaries(page.lowers, max(0, at - VOWED), at)
    counted = page.lowers[verb - 1][0].isdigit() and page.lowers[verb - 2] in MORE
    return counted and not classes(page).forces.isdisjoint(page.lowers[max(0, at - TALKED) : at])


def _has_left(page: Page, match: Match) -> bool:
    """Whether forces are talked of before a verb that denies their past."""
    before = page.lowers[max(0, match.at - FORCE_BEFORE) : match.at]
    return not classes(page).forces.isdisjoint(before) and denies_past(page, match.at - 8, match.at)


def _does(page: Page, match: Match) -> bool:
    """What a rule asks of a verb that has to be active: a promise, an unwilling or own deed, a day."""
    rule, at = match.trigger.rule, match.at
    if rule.needs == "unwilling":
        return unwilling(page, at)
    if rule.needs == "denying":
        return not NOT.isdisjoint(page.lowers[max(0, at - VOWED) : at])
    if rule.needs == "vowing":
        return not WOULD.isdisjoint(page.lowers[max(0, at - VOWED) : at])
    return own_fall(page, rule, at) if rule.needs == "own" else _there_that_day(page, match.end)


def _names_one(rule: Rule, before: list[str]) -> bool:
    """Whether one of the rule's subjects, if it has any, is among the words before the verb."""
    return not rule.subjects or not rule.subjects.isdisjoint(before)


def _there_that_day(page: Page, at: int) -> bool:
    """Whether a place begins at token ``at`` and a day soon follows ("was in Oslo on Tuesday")."""
    last = len(page.starts) - 1
    reach = CAPITAL if page.lowers[at : at + 2] == ["the", "capital"] else 0
    if at + reach >= last or not places_between(page, page.starts[at], page.ends[at + reach]):
        return False  # "in Oslo", "in the capital, Oslo,"
    return bool(dates_between(page, page.starts[at], page.starts[min(at + 9, last)]))
