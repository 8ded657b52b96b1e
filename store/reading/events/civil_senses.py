"""Words of force that are said of people in need: beds that are occupied, a baby taken alive from the ruins, a fugitive who gives himself up,
a boat that has not come back, prisoners who may telephone home.

In: a page, a sentence and a match. Out: whether the words around it show that no force does anything.
"""

from store.reading.events.classes import classes
from store.reading.events.lexicon import event_words
from store.reading.events.match import Match
from store.reading.events.needs import PASSIVE
from store.reading.page import Page, Sentence
from store.reading.text.clauses import before_auxiliaries, clause_start
from store.reading.text.grammar import DETERMINERS

LODGING = frozenset(
    "bed beds cot cots place places seat seats room rooms tent tents cell cells berth berths flat flats apartment apartments table tables mattresses "
    "incubator incubators ventilator ventilators cubicles bunks chairs stretchers".split()
)
BODIES = frozenset("bodies body remains coffins coffin corpses corpse".split())  # given back, they are nobody's freedom
MARKS = frozenset((".", ",", ";", ")"))
BEFORE = 12  # tokens before a verb in which its subject stands
PARTS = frozenset(
    "part parts half block blocks wing wings floor floors section sections building buildings corner".split()
)
OUT_OF = frozenset(("from", "out", "off", "under", "beneath"))
NEAR = 4
FIGHTERS = frozenset(
    "captive commander commanders leader leaders pilot pilots bomber bombers suspect suspects spy spies kidnappers hijackers terrorist terrorists enemy "
    "gunner gunners sailor sailors officer soldier gunman rebel militant fighter fugitive".split()
)
FUGITIVES = frozenset(
    "prisoner prisoners inmate inmates escapee escapees fugitive fugitives convict convicts suspect suspects driver owner builder killer murderer".split()
)
UNNAMED = DETERMINERS | {"one", "he", "she"}
HIMSELF = frozenset(("himself", "herself", "themselves"))
ALLOWED = frozenset("allowed permitted let able free could can may possible opportunity possibility chance".split())
CRAFT = frozenset(
    "boat boats ferry trawler trawlers yacht dinghy launch dhow bus train plane lorry canoe canoes".split()
)
ARMED = frozenset(("patrol", "naval", "navy", "assault", "landing", "warship", "gunboat"))
OVERDUE = (
    ["not", "returned"],
    ["not", "come", "back"],
    ["not", "been", "seen"],
    ["failed", "to", "return"],
    ["not", "arrived"],
)
LATER = 12  # tokens behind a departure in which the text says that nobody came back


def of_people_in_need(page: Page, sentence: Sentence, match: Match) -> bool:
    """Whether the verb tells of lodging, rescue, an escape that ends or a call home, and not of what its rule codes."""
    rule = match.trigger.rule
    if rule.mode == "seize":
        return _is_lodging(page, sentence, match)
    if rule.mode == "arrest":
        return _is_rescue(page, sentence, match) or _holds_a_part(page, match)
    if rule.name == "disarm":
        return _ends_escape(page, sentence, match)
    if rule.mode == "release":
        return match.voice in PASSIVE and not BODIES.isdisjoint(
            page.lowers[max(sentence.first, match.at - NEAR - NEAR) : match.at]
        )
    if rule.name == "leave":
        return _is_overdue(page, sentence, match)
    return rule.mode == "phone" and not ALLOWED.isdisjoint(page.lowers[max(sentence.first, match.at - 3) : match.at])


def _is_lodging(page: Page, sentence: Sentence, match: Match) -> bool:
    """``40 beds, all occupied``, ``every seat is taken``: nobody is said to have seized them."""
    after = page.lowers[match.end : match.end + 2]
    if "by" in after or (match.voice not in PASSIVE and not MARKS.issuperset(after[:1])):
        return False
    return not LODGING.isdisjoint(page.lowers[max(sentence.first, match.at - BEFORE) : match.at])


def _is_rescue(page: Page, sentence: Sentence, match: Match) -> bool:
    """``taken alive from a house after 54 hours``: out of ruins or water, unless a fighter or an army stands in the sentence."""
    if page.lowers[match.end - 1] != "alive" or OUT_OF.isdisjoint(page.lowers[match.end : match.end + NEAR]):
        return False
    near = page.lowers[sentence.first : min(sentence.last, match.end + BEFORE)]
    fighters = classes(page).forces | FIGHTERS | page.lexicon.get(event_words).sets["gunman"]
    return fighters.isdisjoint(near)


def _holds_a_part(page: Page, match: Match) -> bool:
    """``inmates who have held part of a prison``: a building is held, and nobody in it."""
    held = page.lowers[match.at + 1 : match.end]
    return any(word in PARTS and held[i + 1 : i + 2] == ["of"] for i, word in enumerate(held))


def _ends_escape(page: Page, sentence: Sentence, match: Match) -> bool:
    """``One of the three who escaped gave himself up``: to the police, and no force lays down its arms."""
    before = page.lowers[max(sentence.first, match.at - 2 * BEFORE) : match.at]
    if not FUGITIVES.isdisjoint(before):
        return "war" not in before
    alone = not HIMSELF.isdisjoint(page.lowers[match.at + 1 : match.end])
    alone = alone and page.lowers[sentence.first] in UNNAMED  # an adviser by name surrenders to the enemy
    fighters = classes(page).forces | FIGHTERS | page.lexicon.get(event_words).sets["gunman"]
    return alone and fighters.isdisjoint(page.lowers[sentence.first : min(sentence.last, match.end + 2)])


def _is_overdue(page: Page, sentence: Sentence, match: Match) -> bool:
    """``a boat with 11 men, which left on Sunday, has not returned``: they are missed, and nobody withdraws."""
    after = page.lowers[match.end : min(sentence.last, match.end + LATER)]
    if any(after[i : i + len(words)] == words for words in OVERDUE for i in range(len(after))):
        return True
    low = clause_start(page, sentence, match.at)
    near = page.lowers[max(sentence.first, before_auxiliaries(page.lowers, low, match.at) - BEFORE) : match.at]
    return not CRAFT.isdisjoint(near) and ARMED.isdisjoint(near) and classes(page).forces.isdisjoint(near)
