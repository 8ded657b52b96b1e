"""Whom a happening's noun is linked to: "a meeting between A and B", "the withdrawal of A’s troops", "Russian strikes on X".

In: a page and a noun's Match. Out: Links, names as in ``actors[].name``, by the word that brings each.
"""

from dataclasses import dataclass, field

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.events.aftermath import parting
from store.reading.events.classes import classes
from store.reading.events.conjoined import PASTS
from store.reading.events.groups import unnamed
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.names import acts, joined, name_follows, preposition
from store.reading.events.sides import two_sides
from store.reading.page import Mention, Page, Sentence
from store.reading.text.clauses import BE, clause_end, mentions_between
from store.reading.text.telling import STATED
from store.reading.text.tokens import POSSESSIVES

ASIDES = 2
RIGHT = 16  # tokens after a noun in which those it is linked to stand
BESIDE = 7  # tokens from "between" to the "and" behind an unnamed side
SIDES = 9  # tokens of "between government forces and rebel groups"
OWNED = 4  # tokens between a noun and those it is "of"
NEAR = 3  # tokens between a noun and those it comes from
LEFT = 5  # tokens before a noun in which a possessor or an adjective of nation stands
TOGETHER = frozenset(("between", "with", "among", "involving"))
AIMED = frozenset(("on", "against", "into", "upon"))
# "the attacks on X in a video released by Y", "the raid, condemned by Y": what comes after "by" did something else
TOLD_BY = frozenset(
    "released published posted issued broadcast aired filmed recorded obtained seen shown condemned denounced criticised criticized described witnessed reported investigated documented confirmed".split()
)
REPELLED = frozenset(("repelled", "repulsed", "beaten", "fought"))  # by whom it was aimed at
TELLING = STATED | PASTS | frozenset(("said", "says", "say", "reported", "reports", "denied", "denies", "added"))
MEDIATED = frozenset(("mediated", "brokered", "facilitated", "sponsored", "arranged"))
BROKERED = frozenset(
    "brokered mediated arranged sponsored negotiated backed proposed hosted facilitated demanded inspired supported encouraged".split()
)
LATER = frozenset("will would can could may might should said says say called calls call is are".split())
ACTING = frozenset(("by", "from"))
WHERE = frozenset("in at near outside across around inside throughout along".split())
AREAS = frozenset(
    """north south east west northeast northwest southeast southwest north-east north-west south-east south-west centre center heart interior
    capital city cities town towns village villages province provinces region regions district districts state states part parts area areas
    island islands streets suburbs outskirts coast border borders port ports much most half""".split()
)
RELATIVE = frozenset(("who", "whom", "whose", "which", "where"))


@dataclass(slots=True)
class Links:
    """The names a noun is linked to."""

    actors: list[str] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    blamed: bool = False


def links(page: Page, words: EventWords, sentence: Sentence, match: Match) -> Links:
    """The names beside the noun, by the word that brings them."""
    rule = match.trigger.rule
    owners = _possessors(page, sentence, match)
    lands = {actor.name for actor in page.actors.values() if actor.kind == "country"} if rule.name == "coup" else ()
    found = Links([name for name in owners if name not in lands])  # "the Niger coup" is no deed of its state
    if len(sides := two_sides(page, words, sentence, match.end)) > 1:
        return Links([*found.actors, *sides])
    end = min(_past_asides(page, sentence, match.end - 1), match.end + RIGHT)
    if end <= match.end - 1:
        return found
    mentions = mentions_between(page, page.ends[match.end - 1], page.ends[end - 1])
    if not mentions:
        found.actors += _unnamed(page, words, match, owned=bool(found.actors))
    _link_all(page, words, match, found, mentions)
    return found


def _link_all(page: Page, words: EventWords, match: Match, found: Links, mentions: list[Mention]) -> None:
    """Add the names behind the noun to ``found``, each by the word that brings it, up to a relative clause."""
    group: list[str] = []
    for index, mention in enumerate(mentions):
        if not RELATIVE.isdisjoint(page.lowers[max(match.end, mention.first - 2) : mention.first]):
            break  # "between the army and the rebels whom Iran backs"
        named = acts(page, words, mention) or (mention.kind == "demonym" and _heads(page, mention, words))
        if page.actors[mention.actor].name in group or not named:
            continue
        brought = preposition(page, mention, match.end - 2) or page.lowers[match.end - 1]
        if _hangs_elsewhere(page, match, brought, mention):
            continue
        group = joined(page, words, mentions, index)
        if not _only_told(page, match, brought, mention):
            _link(page, words, match, found, (brought, mention, group))


def _only_told(page: Page, match: Match, brought: str, mention: Mention) -> bool:
    """Whether who is brought by the word only arranges, tells or judges the happening, or it is told of him elsewhere."""
    rule, between = match.trigger.rule, page.lowers[match.end : mention.first]
    if brought == "with" and not MEDIATED.isdisjoint(between):
        return True  # "arranged by X, together with Y"
    if brought in TOGETHER or brought == "of" or brought not in ACTING:
        return False
    if not (MEDIATED if rule.event == "CONSULT" else BROKERED).isdisjoint(between):
        return True  # whoever brokered a truce is no party to it
    if brought == "from":  # "the attack led to the death of a man from X", "the withdrawal from X"
        return mention.first - match.end > NEAR or rule.mode == "withdraw"
    if rule.event == "CONSULT" and page.lowers[mention.last : mention.last + 1] == ["between"]:
        return True  # the host of others' talks
    return not TOLD_BY.isdisjoint(between) or "blamed" in between  # "the attack, blamed by X on Y"


def _link(page: Page, words: EventWords, match: Match, found: Links, told: tuple[str, Mention, list[str]]) -> None:
    """Put the names that a word brings among those who act or those who are acted upon."""
    (brought, mention, group), rule = told, match.trigger.rule
    between = page.lowers[match.end : mention.first]
    if brought in TOGETHER or (brought == "of" and "between" in between):  # "between elements of X and rebels"
        behind = _unnamed_behind(page, words, mention) if "between" in between and not group[1:] else []
        found.actors += [*_unnamed_between(page, words, match.end, mention.first), *group, *behind]
    elif brought == "of":
        (found.recipients if rule.of == "recipient" else found.actors).extend(group)
    elif brought in ACTING and not _another_verb(page, words, match.end, mention.first):
        (found.actors if REPELLED.isdisjoint(between) else found.recipients).extend(group)
    elif brought == "on" and "blamed" in between:
        found.actors += group
        found.blamed = True
    elif (brought in AIMED and rule.roles != "together" and rule.event != "CONSULT") or (
        brought in ("to", "for", "and") and rule.roles == "visit"
    ):
        found.recipients += group


def _unnamed_between(page: Page, words: EventWords, first: int, last: int) -> list[str]:
    """The unnamed side that "and" joins to the name at token ``last`` ("between the army and X")."""
    between = page.lowers[first:last]
    at = next((i for i, word in enumerate(between) if word in ("between", "among")), len(between))
    between = between[at:]
    if "and" not in between[:BESIDE]:
        return []
    return [word for word in between[: between.index("and")] if word in words.acting][-1:]


def _unnamed_behind(page: Page, words: EventWords, mention: Mention) -> list[str]:
    """The unnamed side that "and" joins to a name ("between X and government forces")."""
    if page.lowers[mention.last : mention.last + 1] != ["and"]:
        return []
    first, stop = mention.last + 1, min(len(page.words), mention.last + NEAR + 1)
    return [] if mentions_between(page, page.starts[first], page.ends[stop - 1]) else unnamed(page, words, first, stop)


def _unnamed(page: Page, words: EventWords, match: Match, *, owned: bool) -> list[str]:
    """The group without a name "with" or "alongside" the noun, else whose happening it is where nobody owns it by name."""
    after = page.lowers[match.end : match.end + 5]
    beside = [word for word in after[1:] if word in words.acting][:1] if after and after[0] in TOGETHER else []
    if beside and after[0] == "between":
        beside = unnamed(page, words, match.end + 1, min(len(page.words), match.end + SIDES))
    if beside or owned or match.trigger.rule.event == "THREATEN":
        return beside
    return _unnamed_doer(page, words, match)


def _unnamed_doer(page: Page, words: EventWords, match: Match) -> list[str]:
    """The group without a name whose happening it is: "a demonstration of students", "an attack by gunmen"."""
    near = page.lowers[match.end - 1 : match.end + NEAR]
    brings = ("of", "by") if match.trigger.rule.of == "actor" else ("by",)
    at = next((i for i, word in enumerate(near) if word in brings), None)
    if at is None:
        return []
    first = match.end + at
    return [word for word in page.lowers[first : first + NEAR] if word in words.acting][:1]


def _hangs_elsewhere(page: Page, match: Match, brought: str, mention: Mention) -> bool:
    """Whether what brings a name is not the noun's: an "of" too far off, "between" on the exchange that an invasion only dates, a later verb's "on"."""
    if brought == "of" and (mention.first - match.end > OWNED or _of_a_part(page, match.end, mention.first)):
        return True
    if brought == "by" and "with" in page.lowers[match.end : mention.first]:
        return True  # "the abduction of X with a recommendation by the judge"
    apart = brought in ACTING or match.trigger.rule.event == "ASSAULT"
    if apart and parting(page.lowers, match.end, mention.first) is not None:
        return True  # "air raids in response to attacks by X", "the bombing follows raids against X"
    if brought == "with" and any(word.endswith("ing") for word in page.lowers[mention.last : mention.last + 1]):
        return True  # "a coup has failed, with X restoring order"
    if match.trigger.rule.event != "ASSAULT":
        return False
    if brought == "with" and "," in page.lowers[match.end : mention.first]:
        return True  # "two days of fighting, two of the dead serving with X"
    if brought in TOGETHER and brought != "with" and page.lowers[match.end - 1] in classes(page).one_sided:
        return True
    return not LATER.isdisjoint(page.lowers[match.end : mention.first])


def _of_a_part(page: Page, first: int, last: int) -> bool:
    """Whether a land is only where the happening's place lies: "riots in the north of X", "protests across the cities of Y"."""
    between = page.lowers[first:last]
    return not WHERE.isdisjoint(between) and not AREAS.isdisjoint(between)


def _past_asides(page: Page, sentence: Sentence, index: int) -> int:
    """One past the clause of token ``index``; a short form in brackets does not end it ("the Eastern Front (EF) and …")."""
    end = clause_end(page, sentence, index)
    for _ in range(ASIDES):
        if end + 2 >= sentence.last or page.lowers[end] != "(" or page.lowers[end + 2] != ")":
            break
        end = clause_end(page, sentence, end + 2)
    return end


def _another_verb(page: Page, words: EventWords, first: int, last: int) -> bool:
    """Whether an active verb stands between, whose own phrase the name then is ("the raid drew condemnation from X")."""
    between = page.lowers[first:last]
    if not BE.isdisjoint(between):
        return False
    return not PASTS.isdisjoint(between) or any(
        not t.noun and t.form == "past" for word in between for t in words.triggers.get(word, ())
    )


def _heads(page: Page, mention: Mention, words: EventWords) -> bool:
    """Whether an adjective of nation stands before something that acts ("by Russian warplanes")."""
    acting = not words.national.isdisjoint(page.lowers[mention.last : mention.last + 3])
    return acting and not name_follows(page, mention)


def _possessors(page: Page, sentence: Sentence, match: Match) -> list[str]:
    """The names whose happening it is: "Macron’s visit", "Russian strikes", "Russia/Belarus war games"."""
    low = max(sentence.first, match.at - LEFT)
    if low >= match.at:
        return []
    names: list[str] = []
    for mention in mentions_between(page, page.starts[low], page.starts[match.at]):
        between = page.lowers[mention.last : match.at]
        if any(word in PREPOSITIONS or word in TELLING or word in (",", "(", "“", "”") for word in between):
            continue  # "X's mayor said blasts were heard"
        possessive = bool(between) and between[0] in POSSESSIVES
        if (
            mention.kind == "demonym"
            or possessive
            or (between and between[0] in ("/", "-", "–", "and"))
            or not between
            or mention.kind == "pronoun"
        ):
            names.append(page.actors[mention.actor].name)
    return list(dict.fromkeys(names))
