"""How far the object of a verb reaches: whoever stands in what is said of it, or of the deed that is condemned, is not acted upon.

In: a page, a match and one past the last token of its clause. Out: one past the last token of the object, or whom a condemned deed is laid to.
"""

from store.reading.attribution.ends import has_verb
from store.reading.events.classes import classes
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.object_slots import object_of
from store.reading.events.rules import Rule
from store.reading.events.slots import first_group
from store.reading.page import Page
from store.reading.text.clauses import AUXILIARIES, mentions_between
from store.reading.text.grammar import DETERMINERS
from store.reading.text.tokens import places_in

SAID_OF = frozenset(
    "sent addressed accused suspected convicted charged wanted believed thought known killed wounded injured kidnapped abducted named called seeking trying linked allied loyal".split()
)
TURNS = SAID_OF | {"to", "for", "from", "of", "in"}  # one look-up settles most words
CHARGED = frozenset(("of", "with", "for"))
ORDERED = frozenset(("REQUEST", "THREATEN"))
HARMING = frozenset(("ASSAULT", "COERCE"))
TAKING = frozenset(("abduct", "arrest"))
BETWEEN = frozenset(("agree", "ceasefire"))
SIDE = 6  # tokens from "on" to "side"
OFFICE = 7  # tokens from the verb to the office it takes
TITLED = 6  # tokens of titles and a name
FAR = 22  # tokens of an object that are looked at


def object_end(page: Page, match: Match, high: int) -> int:
    """One past the last token of the object of ``match``, at most ``high``."""
    lowers, rule = page.lowers, match.trigger.rule
    if rule.name == "accuse" and match.end > match.at + 1 and lowers[match.end - 1] in CHARGED:
        return match.end - 1  # "accused the soldiers of trying to kill X"
    if lowers[match.end : match.end + 1] == ["on"] and "side" in lowers[match.end : min(high, match.end + SIDE)]:
        return match.end  # "fought on X's side"
    turns = places_in(lowers, match.at + 2, min(high, match.at + FAR), TURNS)
    return next((index for index in turns if _turns(page, rule, index, high)), high)


def apposed_object(page: Page, match: Match, high: int) -> list[str]:
    """The person whose office the verb takes: "arrested the leader of the Unity Party, Ana Roy", "shot the town's mayor, X"."""
    lowers, first = page.lowers, match.at + 1
    offices = classes(page).offices
    office = next((i for i in range(first, min(high, first + OFFICE)) if lowers[i] in offices), None)
    if office is None or lowers[office + 1 : office + 2] not in (["of"], [","]):
        return []
    if not (classes(page).posts - offices).isdisjoint(lowers[first:office]):
        return []  # "shot the son of the president, X": which of the two?
    comma = next((i for i in range(office + 1, min(high, office + FAR)) if lowers[i] == ","), None)
    if comma is None or comma + 1 >= high or has_verb(page, first, comma):
        return []
    for mention in mentions_between(page, page.starts[comma + 1], page.ends[min(comma + TITLED, high) - 1]):
        titles = page.words[comma + 1 : mention.first]
        if page.actors[mention.actor].kind == "person" and all(word[0].isupper() or word == "." for word in titles):
            return [page.actors[mention.actor].name]
    return []


def _turns(page: Page, rule: Rule, index: int, high: int) -> bool:
    """Whether the object of such a verb ends at the word at token ``index``."""
    lowers, word = page.lowers, page.lowers[index]
    if word in SAID_OF:
        follows = lowers[index + 1] if index + 1 < high else ""
        passive = lowers[index - 1] in AUXILIARIES or lowers[index - 1] in DETERMINERS
        return follows not in (",", "and", "") and not passive  # "shot a man accused of spying for X"
    if word == "to":
        # "called on all to work with X"
        return rule.event in ORDERED and index + 1 < high and _opens_verb(page, index + 1)
    if word == "for":  # "vowed revenge for the killing of X"
        return rule.event == "THREATEN" and not classes(page).deeds.isdisjoint(lowers[index + 1 : index + 4])
    if word == "in":  # "offered to free them in return for passage to X"
        return lowers[index + 1 : index + 2] in (["return"], ["exchange"])
    if word == "from":
        return rule.mode in TAKING  # "abducted the pupils from X's school"
    # "detained the son of X's president"
    return word == "of" and rule.event in HARMING and lowers[index - 1] in classes(page).posts


def _opens_verb(page: Page, at: int) -> bool:
    """Whether a verb, and no name or noun, follows "to"."""
    return page.words[at][0].islower() and page.lowers[at] not in DETERMINERS


def condemned(page: Page, words: EventWords, match: Match, high: int) -> list[str] | None:
    """Whom a condemned deed is laid to: whose it is, or who stands after "by"; None where no deed is the object."""
    lowers = page.lowers
    deed = next(
        (i for i in range(match.at + 1, min(high, match.at + FAR)) if lowers[i] in classes(page).deeds),
        None,
    )
    if deed is None:
        return None
    owner = object_of(page, words, match.at, match.at + 1, deed)
    if owner:
        return owner
    by = next((i for i in range(deed + 1, min(high, deed + FAR)) if lowers[i] == "by"), None)
    return first_group(page, words, by + 1, high) if by is not None else []


def agreed(page: Page, words: EventWords, match: Match, high: int) -> list[str] | None:
    """The parties of "reached an agreement between X and Y"; None where none are so named."""
    if match.trigger.rule.name not in BETWEEN or page.lowers[match.end : match.end + 1] not in (["between"], ["among"]):
        return None
    parties = first_group(page, words, match.end + 1, high)
    return parties if len(parties) > 1 else None
