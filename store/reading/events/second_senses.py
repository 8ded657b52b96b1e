"""Verbs whose neighbours give them another sense: a live blog's own call, a speech of four minutes, deaths withdrawn from a count, a cabinet's meeting.

In: a page, a sentence, a match and the names beside it. Out: whether it tells of something else than its rule.
"""

from collections.abc import Collection

from store.reading.events.classes import classes
from store.reading.events.match import Match
from store.reading.page import Page, Sentence
from store.reading.text.clauses import before_auxiliaries
from store.reading.text.grammar import THEM
from store.reading.text.quoted import in_quote

NEWSROOM = frozenset(("we", "reporter", "reporters", "correspondent"))
PARTNERS = frozenset(
    "with to together each they phone phoned telephone telephoned rang call calls called video talks talked meeting met".split()
)
COUNTS = frozenset(
    "dead deaths death died killed bodies toll count counted tally figure figures number numbers cases names victims missing".split()
)
OWN = frozenset("cabinet council staff committee ministers government".split())  # lower case: a land's own
TAKING_BACK = frozenset(("we", "i", "hereby"))
OWNED = 6  # tokens of "of the national security council"


def means_another(
    page: Page, sentence: Sentence, match: Match, actors: Collection[str], people: Collection[str]
) -> bool:
    """Whether the words around a verb give it a sense that its rule does not mean."""
    rule = match.trigger.rule
    if rule.mode == "phone":
        return _is_a_reporters(page, sentence, match, actors)
    if rule.name == "talk-long":
        alone = len(set(actors)) == 1 and all(name in people for name in actors)
        return alone and PARTNERS.isdisjoint(page.lowers[sentence.first : sentence.last])
    if rule.name == "withdraw":
        return _from_a_count(page, sentence, match) or _of_words(page, match)
    return rule.name == "multilateral" and _of_its_own(page, match)


def _is_a_reporters(page: Page, sentence: Sentence, match: Match, names: Collection[str]) -> bool:
    """``A farmer we reached by telephone says``: the newsroom's own call; a ministry's "we spoke by telephone" is news."""
    if match.voice == "participial" and len(names) == 1:
        return True  # "said X, speaking by phone"
    verb = before_auxiliaries(page.lowers, sentence.first, match.at)
    alone = page.house is None and sentence.kind != "turn" and not in_quote(page, page.starts[match.at])
    return alone and verb > sentence.first and page.lowers[verb - 1] in NEWSROOM


def _from_a_count(page: Page, sentence: Sentence, match: Match) -> bool:
    """``The institute withdrew six of them because bodies had been counted twice``: no force goes."""
    lowers = page.lowers[sentence.first : sentence.last]
    after = page.lowers[match.at + 1 : match.at + 4]
    pointed = after[1:2] == ["of"] and not THEM.isdisjoint(after[2:])
    return pointed and not COUNTS.isdisjoint(lowers) and classes(page).forces.isdisjoint(lowers)


def _of_words(page: Page, match: Match) -> bool:
    """``We withdraw it``: what was said is taken back, and no force goes; a column may be withdrawn by those who lead it."""
    return page.lowers[match.at + 1 : match.at + 2] == ["it"] and page.lowers[match.at - 1] in TAKING_BACK


def _of_its_own(page: Page, match: Match) -> bool:
    """``chaired a meeting of the security council``, of her cabinet: one government meets itself. The UN's is written with capitals."""
    behind = page.words[match.end : match.end + OWNED]
    return behind[:1] == ["of"] and not OWN.isdisjoint(behind)
