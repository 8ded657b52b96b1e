"""Verbs whose neighbours give them another sense: a live blog's own call, a speech of four minutes, deaths withdrawn from a count, a cabinet's meeting,
a town that gendarmes hold, men who are captured and no town.

In: a page, a sentence, a match and the names beside it. Out: whether it tells of something else than its rule.
"""

from collections.abc import Collection

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.events.civil_senses import of_people_in_need
from store.reading.events.classes import classes
from store.reading.events.lexicon import event_words
from store.reading.events.match import Match
from store.reading.events.needs import PASSIVE
from store.reading.page import Page, Sentence
from store.reading.text.clauses import before_auxiliaries, clause_start, mentions_between, places_between, token_at
from store.reading.text.grammar import RELATIVES, SUBJECTS, THEM
from store.reading.text.numerals import CARDINALS
from store.reading.text.quoted import in_quote
from store.reading.text.taken_back import words_told

NEWSROOM = frozenset(("we", "reporter", "reporters", "correspondent"))
PARTNERS = frozenset(
    "with to together each they phone phoned telephone telephoned rang call calls called video talks talked meeting met".split()
)
COUNTS = frozenset(
    "dead deaths death died killed bodies toll count counted tally figure figures number numbers cases names victims missing".split()
)
OWN = frozenset("cabinet council staff committee ministers government".split())  # lower case: a land's own
CAUGHT = frozenset(("captu", "seize", "seizi"))  # how verbs begin that take a town as well as men
UNNAMED = frozenset("and or but on in at during after when while others more alive including by since before".split())
OF_THEM = (["of", "them"], ["of", "yours"], ["of", "ours"], ["of", "theirs"])
THOSE = frozenset(("those", "whom", "all", "ones", "others"))
BETWEEN = frozenset((",", "still", "now", "also", "largely"))  # between a place and "held by"
PLACED = 3  # tokens before a place in which a preposition shows that it is only where somebody is
TAKING_BACK = frozenset(("we", "i", "hereby"))
TOLD = 40  # tokens before a sentence in which those stand that "four of those" are
OWNED = 6  # tokens of "of the national security council"

CIVIL = frozenset(
    """club union association federation society chamber company firm board bank college university school team coach orchestra choir museum editor
    newspaper league executive trainer designer chef physician librarian theatre festival""".split()
)  # whose heads hold no office of state
OFFICE = 7  # tokens behind an appointment in which its office ends


def means_another(
    page: Page, sentence: Sentence, match: Match, actors: Collection[str], people: Collection[str]
) -> bool:
    """Whether the words around a verb give it a sense that its rule does not mean."""
    rule = match.trigger.rule
    if of_people_in_need(page, sentence, match):
        return True
    if rule.event == "APPOINT":
        return _is_civil(page, match)
    if rule.mode == "phone":
        return _is_a_reporters(page, sentence, match, actors)
    if rule.name == "talk-long":
        alone = len(set(actors)) == 1 and all(name in people for name in actors)
        return alone and PARTNERS.isdisjoint(page.lowers[sentence.first : sentence.last])
    if rule.name == "withdraw":
        return _from_a_count(page, sentence, match) or _of_words(page, match)
    if rule.event == "COERCE" and rule.mode in ("arrest", "seize"):
        if (
            page.lowers[match.at + 1 : match.at + 2] == ["back"]
            and words_told(page.lowers[match.at + 2 : match.at + 6]) is not None
        ):
            return True  # "took back its statement about the bridge"
        return _holds_a_place(page, sentence, match) if rule.mode == "arrest" else _takes_people(page, sentence, match)
    if rule.name == "besiege":
        return _is_land(page, match)
    if rule.name == "join-revolt":
        return page.lowers[clause_start(page, sentence, match.at)] in RELATIVES
    return rule.name == "multilateral" and _of_its_own(page, match)


def _is_civil(page: Page, match: Match) -> bool:
    """``appointed head coach``, ``elected president of the football federation``: no office of state."""
    behind = page.lowers[match.end : match.end + OFFICE]
    stop = next((i for i, word in enumerate(behind) if not word[0].isalnum()), len(behind))
    return not CIVIL.isdisjoint(behind[:stop])


def _is_a_reporters(page: Page, sentence: Sentence, match: Match, names: Collection[str]) -> bool:
    """``A farmer we reached by telephone says``: the newsroom's own call; a ministry's "we spoke by telephone" is news."""
    if match.voice == "participial" and len(names) == 1:
        return True  # "said X, speaking by phone"
    verb = before_auxiliaries(page.lowers, sentence.first, match.at)
    alone = page.house is None and sentence.kind != "turn" and not in_quote(page, page.starts[match.at])
    return alone and verb > sentence.first and page.lowers[verb - 1] in NEWSROOM


def _from_a_count(page: Page, sentence: Sentence, match: Match) -> bool:
    """``The institute withdrew six of them because bodies had been counted twice``: no force goes."""
    after = page.lowers[match.at + 1 : match.at + 4]
    if after[1:2] != ["of"] or THEM.isdisjoint(after[2:]):
        return False
    lowers = page.lowers[max(0, sentence.first - TOLD) : sentence.last]
    return not COUNTS.isdisjoint(lowers) and classes(page).forces.isdisjoint(lowers)


def _is_land(page: Page, match: Match) -> bool:
    """``150,000 troops now surround Ukraine``: they mass along its borders, and besiege no town."""
    near = mentions_between(page, page.starts[match.end - 1], page.ends[match.end - 1])
    return any(page.actors[mention.actor].kind == "country" for mention in near)


def _holds_a_place(page: Page, sentence: Sentence, match: Match) -> bool:
    """``The town is held by gendarmes loyal to the king``, ``Teshkal, still held by police``: nobody is arrested."""
    if match.voice not in PASSIVE or page.lowers[match.at] not in ("held", "kept"):
        return False
    head = before_auxiliaries(page.lowers, sentence.first, match.at) - 1
    while head > sentence.first and page.lowers[head] in BETWEEN:
        head -= 1
    if head < sentence.first:
        return False
    town = page.lexicon.get(event_words).sets["town"]
    named = places_between(page, page.starts[head], page.ends[head])
    if not named:
        first = head
    elif named[0].start > page.starts[sentence.first]:
        first = token_at(page, named[0].start)
    else:
        return True  # "Teshkal is held by police"
    before = page.lowers[max(sentence.first, first - PLACED) : first]
    if named and before[-1:] == ["of"]:
        return not town.isdisjoint(before)  # "the town of Teshkal", but "the mayor of Teshkal"
    return bool(named or page.lowers[head] in town) and PREPOSITIONS.isdisjoint(before)


def _takes_people(page: Page, sentence: Sentence, match: Match) -> bool:
    """``killed 15 soldiers and captured 19``, ``those it captured``: men, whom a figure tells, and no town."""
    if match.voice != "active" or page.lowers[match.at][:5] not in CAUGHT:
        return False
    after = page.lowers[match.at + 1 : match.at + 4]
    if after and (after[0][0].isdigit() or after[0] in CARDINALS):
        return after[1:2] == [] or after[1] in UNNAMED or not after[1][0].isalnum() or after[1:] in OF_THEM
    verb = before_auxiliaries(page.lowers, sentence.first, match.at)
    if verb - 1 <= sentence.first or page.lowers[verb - 1] not in SUBJECTS:
        return False
    whom = page.lowers[verb - 2]
    return whom in THOSE or whom in page.lexicon.get(event_words).sets["victim"]


def _of_words(page: Page, match: Match) -> bool:
    """``We withdraw it``: what was said is taken back, and no force goes; a column may be withdrawn by those who lead it."""
    return page.lowers[match.at + 1 : match.at + 2] == ["it"] and not TAKING_BACK.isdisjoint(
        page.lowers[max(0, match.at - 1) : match.at]
    )


def _of_its_own(page: Page, match: Match) -> bool:
    """``chaired a meeting of the security council``, of her cabinet: one government meets itself. The UN's is written with capitals."""
    behind = page.words[match.end : match.end + OWNED]
    return behind[:1] == ["of"] and not OWN.isdisjoint(behind)
