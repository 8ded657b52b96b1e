"""Is the happening what its rule takes it for: violence or an accident, somebody's deed or the storm's, an arrest or a meeting that is held?

In: a page and a match. Out: yes or no.
"""

from store.reading.events.classes import classes
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.rules import NONE, Rule
from store.reading.page import Page, Sentence
from store.reading.text.clauses import BE
from store.reading.text.harm import HARMED

UNFINISHED = frozenset(("has", "have", "had", "is", "are", "been", "will", "would", "’s", "'s", "’ve", "'ve"))
OPENING = frozenset(("since", "after", "when", "that", "which", "because", "before"))  # "has held X since it invaded"
AUXILIARY = 4  # tokens before a verb in which its auxiliaries stand
SENT = (
    "evacuate",
    "relief",
    "relief-arrives",
    "mobilise",
    "mobilise-weapons",
    "fleet-moves",
    "police-deploy",
    "sortie",
)
PASSIVE = ("passive", "reduced")
AMBIGUOUS = frozenset(
    "kill woun inju dest figh foug batt demo burn blow blew leve flat wrec gutt sank".split()
)  # how verbs begin that also tell of accidents
CAUSES = frozenset(
    "storm snowstorm thunderstorm sandstorm typhoon hurricane cyclone blizzard snow snowfall ice flood flooding floodwater landslide avalanche quake earthquake "
    "tremor aftershock blast explosion fire wildfire blaze ash eruption volcano strike walkout stoppage outage cut fighting clashes shelling fog wind gale rain heat drought "
    "shortage damage debris accident crash collision spill protest rally".split()
)
BLAMED = 6  # tokens behind a passive in which "by" and what caused it stand
CROWDS = frozenset(
    "thousands hundreds dozens teachers workers nurses doctors drivers students farmers dockers unions strikers protesters demonstrators crowds employees staff".split()
)
TALLIES = frozenset(
    ("dozens", "hundreds", "thousands", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
)
ALONE = frozenset(("ASSAULT", "COERCE", "PROTEST", "RETREAT"))


def violent(page: Page, words: EventWords, sentence: Sentence, match: Match, *, fight: bool) -> bool:
    """Whether the sentence tells of violence, or the text does (``fight``) and nothing here breaks, so that a death without a killer is no accident."""
    if match.trigger.rule.name not in ("war", "destroy") or page.lowers[match.at][:4] not in AMBIGUOUS:
        return True
    near = page.lowers[max(sentence.first, match.at - 30) : min(sentence.last, match.end + 30)]
    suffered = match.voice == "passive" and page.lowers[match.at] in HARMED
    return not classes(page).violence.isdisjoint(near) or (fight and suffered and words.breaking.isdisjoint(near))


def plain_past(page: Page, at: int, why: str) -> bool:
    """Whether a deed is told in the plain past, or by a noun, and not as done by now or under way ("has sent", "is sending")."""
    ongoing = why.startswith("verbs") and page.lowers[at].endswith(("s", "ing"))
    near = page.lowers[max(0, at - AUXILIARY) : at]
    own = next((i for i in range(len(near) - 1, -1, -1) if near[i] in OPENING), -1)
    return not ongoing and UNFINISHED.isdisjoint(near[own + 1 :])


def attacked(page: Page, words: EventWords, sentence: Sentence, *, fight: bool) -> bool:
    """Whether a blast is somebody's: the sentence tells of violence, or the text does (``fight``) and nothing here bursts by itself."""
    near = page.lowers[sentence.first : sentence.last]
    return not classes(page).violence.isdisjoint(near) or (fight and words.bursting.isdisjoint(near))


def to_blame(page: Page, match: Match) -> bool:
    """``was to blame``: the subject does not blame, it is blamed."""
    at = match.at
    named = page.lowers[at] == "blame" and page.lowers[at - 1] == "to"
    return named and not BE.isdisjoint(page.lowers[max(0, at - AUXILIARY) : at - 1])


def holds_meeting(page: Page, words: EventWords, match: Match, low: int) -> bool:
    """Whether talks or an exercise are what is held, and nobody is ("the meeting will be held aboard a ship")."""
    if match.trigger.rule.mode != "arrest" or page.lowers[match.at] != "held" or match.voice not in PASSIVE:
        return False
    return any(not words.sets.get(name, NONE).isdisjoint(page.lowers[low : match.at]) for name in ("talks", "drill"))


def stands_alone(rule: Rule, event: str, recipients: list[str], *, told: bool) -> bool:
    """Whether the event may be coded without an actor: violence and coercion need none; help and marches only when no one merely tells of them."""
    if event in ("SANCTION", "APPOINT") or rule.name in ("refuse-access", "summon", "charge"):
        return bool(recipients)
    return (
        event in ALONE
        or rule.name == "lift"
        or (event in ("AID", "MOBILIZE") and (bool(recipients) or rule.name in SENT) and not told)
    )


def by_nature(page: Page, match: Match, low: int, first: list[str]) -> bool:
    """Whether a storm, a fire or a stoppage closes or drives out, before the verb or behind a passive's "by", so that nobody is coerced."""
    if match.trigger.rule.mode not in ("restrict", "deport"):
        return False
    if match.voice == "participial" and first and first[0] in CROWDS:
        return True  # "teachers walked out, closing schools"
    if match.voice == "active":
        return match.trigger.rule.mode == "restrict" and not first and _caused(page, max(low - 2, 0), match.at)
    after = page.lowers[match.end : match.end + BLAMED]
    return after[:1] == ["by"] and _caused(page, match.end + 1, match.end + len(after))


def _caused(page: Page, low: int, high: int) -> bool:
    """Whether tokens low:high name a storm, a blast or a strike."""
    return any(word.removesuffix("s") in CAUSES or word in CAUSES for word in page.lowers[low:high])
