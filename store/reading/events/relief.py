"""Soldiers who are sent to help: what an article is about decides whether a force is moved or relief is sent.

In: a page, its event words and a match. Out: what the article tells of, and the rule to code the match by.
"""

from store.reading.events.classes import classes
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.rules import Rule
from store.reading.page import Page, Sentence

RELIEF = Rule("relief", "AID", context=("human_security",))
RULES = ("mobilise", "mobilise-weapons")
SORTIES = frozenset(("sortie", "sorties"))
NEAR = 14  # tokens after the verb in which its purpose stands
WEIGHT = 2  # so many words of a disaster outweigh one of a fight


def setting(page: Page, words: EventWords) -> tuple[bool, bool]:
    """Whether the article is about a disaster, and whether it is about a fight, by the words it uses."""
    used = page.present
    relief, conflict = len(used & words.relief), len(used & words.conflict)
    return relief > WEIGHT * conflict, conflict > relief


def relief_rule(page: Page, words: EventWords, sentence: Sentence, match: Match, *, relief: bool) -> Rule:
    """The match's own rule, or RELIEF where forces are sent in a disaster or the clause says that they go to help."""
    rule = match.trigger.rule
    if relief and not SORTIES.isdisjoint(page.lowers[match.at : match.end]):
        return RELIEF  # helicopters that fly out the hurt bomb nobody
    if rule.name not in RULES or page.lowers[match.at] not in classes(page).sending:
        return rule
    near = page.lowers[match.at : min(sentence.last, match.end + NEAR)]
    helps = not words.help.isdisjoint(near) and words.conflict.isdisjoint(near)
    return RELIEF if relief or helps else rule
