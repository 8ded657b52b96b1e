"""Who acts and who is acted upon, by the voice of a verb: what fills its slots.

In: the subjects of a page, a match and its subject's names. Out: actors and recipients, as in ``actors[].name``.
"""

from store.reading.events.agents import by_agent
from store.reading.events.classes import MOVES, classes
from store.reading.events.conjoined import before_verb, clause_limit, leading_end
from store.reading.events.groups import unnamed
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.needs import to_blame
from store.reading.events.object_slots import object_of
from store.reading.events.objects import agreed, apposed_object, condemned, object_end
from store.reading.events.rules import Rule
from store.reading.events.subjects import Subjects
from store.reading.events.tellers import teller
from store.reading.page import Page, Scope, Sentence
from store.reading.text.clauses import clause_end, clause_start, mentions_between, token_at
from store.reading.text.grammar import RELATIVES, WOULD

AIMED = frozenset(("against", "embassy", "consulate"))
MET = frozenset(("stopped", "halted", "blocked", "held", "turned", "pushed", "bombed", "besieged"))
DECREED = frozenset(
    (
        "agree",
        "reject",
        "break-ties",
        "summon",
        "investigate",
        "request",
        "restrict",
        "curfew",
        "martial-law",
        "condemn",
        "impose-sanctions",
        "threaten",
        "ultimatum",
        "lift",
    )
)
BEHIND = (
    "suicide",
    "disposal",
)  # whoever blows "himself" up is no one's victim; men "from X" are put at the disposal of Y
SUFFERED = frozenset(("ASSAULT", "COERCE", "SANCTION"))  # what is done to one person
OWN = 8  # tokens behind a passive in which those stand who are somebody's own
VOWED = 3  # tokens before a passive in which "would" stands
ANNOUNCED = frozenset(("SANCTION", "COERCE", "AID"))


def by_roles(rule: Rule, actors: list[str], recipients: list[str]) -> tuple[list[str], list[str]]:
    """Actors and recipients as the rule's roles turn subject and object: swapped, both together, or a subject that only suffers."""
    if rule.roles in ("host", "swap"):
        return recipients, actors
    if rule.roles == "suffers":
        return [], actors
    if rule.roles == "together":
        return list(dict.fromkeys([*actors, *recipients])), []
    return actors, recipients


def parties(of: Subjects, match: Match, first: list[str]) -> tuple[list[str], list[str]]:
    """Who acts and who is acted upon; in the passive the subject is acted upon."""
    page = of.page
    high = leading_end(page, of.sentence, match.at, clause_end(page, of.sentence, match.end - 1))
    scope = of.scopes.at(page.starts[match.at])
    if to_blame(page, match):  # who says so accuses; the article's own voice does not
        return (teller(page, of.words, of.sentence, scope) if scope and not scope.direct else []), first
    if scope is not None:
        high = max(min(high, token_at(page, scope.end - 1) + 1), match.end)
    if match.voice in ("passive", "reduced"):
        return _of_passive(of, match, first, high, scope)
    return _of_active(page, of.words, of.sentence, match, first, clause_limit(page, of.words, match.end, high))


def _of_active(
    page: Page, words: EventWords, sentence: Sentence, match: Match, first: list[str], high: int
) -> tuple[list[str], list[str]]:
    """The subject acts; its object, before token ``high``, is acted upon."""
    rule = match.trigger.rule
    last = min(high, match.end + 5) if rule.roles == "visit" else high
    if rule.name == "condemn" and (judged := condemned(page, words, match, last)) is not None:
        return first, judged
    if (several := agreed(page, words, match, last)) is not None:
        return several, []  # whoever tells of a deal between others is no party to it
    if rule.name == "impose-sanctions" and page.lowers[match.end - 1] in words.sets.get("sanction", ()):
        whose = object_of(page, words, match.at, match.at + 1, match.end - 1)
        if whose:  # "announced U.S. sanctions on X"
            return whose, object_of(page, words, match.end - 1, match.end, last)
    if rule.name == "come-under":
        return first, by_agent(page, words, match.end, last)
    if rule.event in SUFFERED and (person := apposed_object(page, match, last)):
        return first, person
    last = object_end(page, match, last)
    if page.lowers[clause_start(page, sentence, match.at)] in RELATIVES:
        last = before_verb(page, match.end, last)  # "soldiers who took power on Monday named Col X head of a council"
    if rule.mode == "demo" and AIMED.isdisjoint(page.lowers[match.at : last]):
        return first, []  # the streets of a town are no party
    low = match.end if rule.name in BEHIND else match.at + 1
    moves = rule.event in MOVES or rule.name == "evacuate"
    return first, object_of(page, words, match.at, low, last, moves=moves, together=rule.roles == "together")


def _of_passive(
    of: Subjects, match: Match, first: list[str], high: int, scope: Scope | None
) -> tuple[list[str], list[str]]:
    """The subject is acted upon; who acts stands behind "by", announces it, or holds whom he tells of."""
    page, words, rule = of.page, of.words, match.trigger.rule
    actors = by_agent(page, words, match.end, high)
    if actors and set(actors) <= set(first):  # "was deposed by officers of his own guard"
        actors = unnamed(page, words, match.end, min(high, match.end + OWN))
    ahead = not WOULD.isdisjoint(page.lowers[max(0, match.at - VOWED) : match.at])
    if not actors and rule.event in ANNOUNCED and (ahead or rule.mode != "arrest"):
        actors = of.announcer(match.at)
    if not actors and rule.mode == "arrest" and scope is not None:
        actors = _holders(scope)
    if not actors and rule.name == "summon":
        actors = _summoner(page, match.end)
    decreed = rule.name in DECREED and page.lowers[match.at] not in MET
    if decreed and not actors and match.voice == "passive" and scope is None and of.house:
        actors = [of.house]  # a ministry's own "gatherings are prohibited", "citizens are asked"
    if not actors and ahead and rule.event == "THREATEN" and scope is not None and scope.speaker:
        actors = [scope.speaker]  # "said that those who kept weapons would be treated as bandits"
    if rule.event in MOVES and rule.mode != "release" and not actors:
        return [name for name in first if name not in words.acting], []
    sent = rule.name in ("aid", "mobilise", "mobilise-weapons") and first and first[0] in classes(page).helpers
    return actors, [] if sent else first  # rescue workers who are sent receive nothing


def _holders(scope: Scope) -> list[str]:
    """Who holds those that a police spokesman says were arrested."""
    told_by = (scope.speaker_text or "").lower().split()
    return ["police"] if "police" in told_by else []


def _summoner(page: Page, at: int) -> list[str]:
    """The body that an envoy is summoned to: "was summoned to the Ministry of Foreign Affairs"."""
    if page.lowers[at : at + 1] != ["to"]:
        return []
    first = at + 1 + (page.lowers[at + 1 : at + 2] == ["the"])
    if first >= len(page.starts):
        return []  # the text breaks off
    near = mentions_between(page, page.starts[first], page.ends[first])
    return [page.actors[m.actor].name for m in near if page.actors[m.actor].kind == "organisation"][:1]
