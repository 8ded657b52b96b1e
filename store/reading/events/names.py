"""Which names act: a name stands for its actor unless it only belongs to a title, a possession or a description.

In: a page and its mentions. Out: names as in ``actors[].name``, with those that "and" or a list joins to them.
"""

from store.reading.attribution.edges import PREPOSITIONS, skip_lead_in
from store.reading.events.classes import classes
from store.reading.events.lexicon import EventWords
from store.reading.page import Mention, Page, Sentence
from store.reading.text.clauses import AUXILIARIES, mentions_between, places_between
from store.reading.text.grammar import LISTING, THIRD_OWN, ends_plural
from store.reading.text.tokens import POSSESSIVES

JOINS = frozenset((",", "and", "&", "/", "-", "–", "both", "well", "as", "with", "plus"))
SHORT = 5  # letters of "bring" and "during": longer words in -ing are verbs
MEANWHILE = 4  # tokens of "and China abstaining"
JOINING = JOINS | POSSESSIVES
NO_NOUNS = PREPOSITIONS | JOINS | AUXILIARIES
NAMING = frozenset(("called", "named", "dubbed", "codenamed", "code-named", "known", "titled", "entitled", "baptised"))
MARKS = frozenset(("“", '"', "‘", "'"))
BEFORE_NAMES = NAMING | MARKS | {"as"}
HOLDING = frozenset(("head", "heads", "minister", "secretary"))  # whose "of" tells of what
COUNTS = frozenset("hundreds thousands dozens scores tens crowds groups".split())
COUNTED = frozenset("hundred thousand dozen many some several few".split())
GOVERNING = frozenset("president premier chancellor king emir sultan minister ruler monarch dictator".split())
OPENING = 22  # tokens of a sentence that are looked through for the name it opens with
ANDS = frozenset(("and", "&", "/", "-", "–"))
TITLE_GAP = 6  # tokens that may stand between two joined names ("Macron and German Chancellor Olaf Scholz")


def joined(page: Page, words: EventWords, mentions: list[Mention], index: int) -> list[str]:
    """The names of mentions[index] and those that "and" or a list joins to it."""
    names = [_bearer(page, words, mentions[index])]
    pending: list[str] = []
    last = mentions[index].last
    listed = page.lowers[mentions[index].first - 1] in ("between", "among") if mentions[index].first else False
    for mention in mentions[index + 1 :]:
        if mention.first < last:
            continue
        between = page.lowers[last : mention.first]
        if between == ["of"] and page.actors[mention.actor].kind == "country":
            last = mention.last  # "ministers A of X and B of Y"
            continue
        if not _goes_on(between) or (between == [",", "with"] and _does_otherwise(page, mention.last)):
            break
        if not acts(page, words, mention):
            if mention.kind == "demonym":
                last = mention.last
            elif not _owns_person(page, mention):
                break
            continue
        pending.append(page.actors[mention.actor].name)
        if listed or not ANDS.isdisjoint(between):
            names += pending
            pending = []
        last = mention.last
    return list(dict.fromkeys(names))


def _does_otherwise(page: Page, at: int) -> bool:
    """Whether those who end at token ``at`` do another thing meanwhile: "the embargo on X, with Y and Z abstaining"."""
    return any(word.endswith("ing") and len(word) > SHORT for word in page.lowers[at : at + MEANWHILE])


def _bearer(page: Page, words: EventWords, mention: Mention) -> str:
    """The actor's name; where a person of a country has a force or a government act ("his army had taken X"), the country's."""
    actor = page.actors[mention.actor]
    if mention.kind == "demonym" and _is_crowd(page, mention):
        return page.text[mention.start : mention.end]
    if mention.kind != "pronoun" or actor.kind != "person" or actor.affiliation is None:
        return actor.name
    rules = not GOVERNING.isdisjoint((actor.role or "").lower().split())
    if not rules or words.national.isdisjoint(page.lowers[mention.last : mention.last + 1]):
        return actor.name  # "her troops" of a mission's commander
    lands = (a.name for a in page.actors.values() if a.kind == "country")
    return actor.affiliation if actor.affiliation in lands else actor.name


def _is_crowd(page: Page, mention: Mention) -> bool:
    """Whether people of a nation are counted, who are no state: "thousands of Serbs", "several hundred Comorans"."""
    before = page.lowers[max(0, mention.first - 2) : mention.first]
    counted = before[-1:] == ["of"] and before[0] in COUNTS
    counted = counted or any(word in COUNTED or word[0].isdigit() for word in before[-1:])
    return counted and ends_plural(page.lowers[mention.last - 1])


def _goes_on(between: list[str]) -> bool:
    """Whether the tokens between two names join the second to the first."""
    if not between or len(between) > TITLE_GAP or between[0] not in JOINING:
        return False
    return not any(word in PREPOSITIONS and word != "with" for word in between)


def _owns_person(page: Page, mention: Mention) -> bool:
    """Whether the name only says whose the next one is: "Vladimir Putin and China's Xi Jinping"."""
    return page.lowers[mention.last : mention.last + 1] in ([p] for p in POSSESSIVES) and name_follows(page, mention)


def joined_lands(page: Page, mention: Mention, names: list[str], stop: int) -> list[str]:
    """``names`` with the countries joined to a first one behind "from", which are only places elsewhere ("soldiers from Niger, Mali and Chad")."""
    if page.lowers[mention.first - 1] != "from" or mention.last >= stop:
        return names
    last, found = mention.end, list(names)
    for place in places_between(page, mention.end, page.ends[stop - 1]):
        between = page.text[last : place.start].strip()
        if place.kind != "country" or between not in (",", "and", ", and"):
            break
        found.append(place.name)
        last = place.end
    return list(dict.fromkeys(found))


def acts(page: Page, words: EventWords, mention: Mention) -> bool:
    """Whether the mention stands for the actor himself rather than describing something of his."""
    following = page.lowers[mention.last : mention.last + 4]
    if not classes(page).bearers.isdisjoint(following[:1]) or _is_minority(page, mention):
        return False
    if mention.first > 1 and page.lowers[mention.first - 1] in BEFORE_NAMES and _only_named(page, mention.first):
        return False
    if mention.kind == "pronoun" and page.lowers[mention.first] in THIRD_OWN and _owns(following):
        return not words.national.isdisjoint(following[:2])  # "her government", but not "his citizens"
    possessive = bool(following) and following[0] in POSSESSIVES
    if (mention.kind != "demonym" or ends_plural(page.lowers[mention.last - 1])) and not possessive:
        return page.actors[mention.actor].kind == "person" or not _in_title(page, words, mention)
    if not possessive and following[:1] and following[0] in LISTING:
        second = mentions_between(page, page.starts[mention.last], page.ends[min(mention.last + 1, len(page.ends) - 1)])
        # "Iraqi and Turkish troops"
        return bool(second) and second[0].kind == "demonym" and acts(page, words, second[0])
    for word in following[1 if possessive else 0 :]:
        if word in words.own:
            return False  # "Colombian guerrilla fighters", "Colombia's National Liberation Army"
        if word in words.national:
            return not name_follows(page, mention)
        if word in PREPOSITIONS or word in JOINS or word in AUXILIARIES:
            return False
    return False


def _is_minority(page: Page, mention: Mention) -> bool:
    """Whether a land and a people's name stand side by side for a minority, which is neither state ("Kosovo Serbs")."""
    first, last = mention.first, mention.last
    if mention.kind == "name" and page.words[last : last + 1] and page.words[last][0].isupper():
        return _are_people(page, last) and page.actors[mention.actor].kind == "country"
    if (
        mention.kind != "demonym"
        or not ends_plural(page.lowers[last - 1])
        or first == 0
        or page.words[first - 1][0].islower()
    ):
        return False
    before = mentions_between(page, page.starts[first - 1], page.starts[first])
    return bool(before) and before[0].last == first and page.actors[before[0].actor].kind == "country"


def _are_people(page: Page, at: int) -> bool:
    """Whether the plural of an adjective of nation stands at token ``at``."""
    found = mentions_between(page, page.starts[at], page.ends[at])
    return bool(found) and found[0].kind == "demonym" and ends_plural(page.lowers[at])


def _only_named(page: Page, first: int) -> bool:
    """Whether what begins at token ``first`` is the name of the thing before it ("an exercise called “Iron Meadow”")."""
    at = first - 2 if page.lowers[first - 1] in MARKS else first - 1
    if page.lowers[at] == "as" and page.lowers[at - 1] == "known":
        at -= 1
    return page.lowers[at] in NAMING and not classes(page).titled.isdisjoint(page.lowers[max(0, at - 4) : at])


def _owns(following: list[str]) -> bool:
    """Whether a noun follows "his" or "her", so that it is no object ("met her in Oslo")."""
    return bool(following) and following[0].isalpha() and following[0] not in NO_NOUNS


def _in_title(page: Page, words: EventWords, mention: Mention) -> bool:
    """Whether the name only belongs to a person's title ("U.S. Secretary of State Mike Pompeo")."""
    for index in range(mention.last, min(mention.last + 8, len(page.words))):
        word = page.words[index]
        if index > mention.last and _person_at(page, index + 1 if word == "," else index):
            return True
        if (
            not word[0].isupper()
            and page.lowers[index] not in words.acting
            and page.lowers[index] not in ("of", "for", "and")
        ):
            return False
    return False


def _person_at(page: Page, index: int) -> bool:
    """Whether a person's name begins at token ``index``."""
    if index >= len(page.words):
        return False
    start = page.starts[index]
    return any(page.actors[m.actor].kind == "person" for m in mentions_between(page, start, start + 1))


def name_follows(page: Page, mention: Mention) -> bool:
    """Whether a person's name follows within a title ("Russian President Vladimir Putin")."""
    last = min(mention.last + 4, len(page.ends) - 1)
    comma = next((i for i in range(mention.last + 1, last) if page.lowers[i] == ","), last)
    if comma < last and page.lowers[comma - 1] not in classes(page).offices:
        return False  # "Russian forces, Putin said,"
    end = page.ends[last]
    return any(
        m.kind == "name" and page.actors[m.actor].kind == "person"
        for m in mentions_between(page, page.ends[mention.last - 1], end)
    )


def preposition(page: Page, mention: Mention, low: int) -> str:
    """The preposition that governs a mention ("" for none): looked for over its titles and adjectives."""
    for index in range(mention.first - 1, max(low, mention.first - 7) - 1, -1):
        word = page.lowers[index]
        if word == "of" and index > low and page.lowers[index - 1] in HOLDING:
            continue  # "with the Ukrainian head of state X"
        if word in PREPOSITIONS or word in ("toward", "towards", "upon", "alongside"):
            return word
        if word in (",", ";", "(", "“", "”") or word in AUXILIARIES:
            return word if word == "," else ""
    return ""


def opening_names(page: Page, words: EventWords, sentence: Sentence) -> list[str]:
    """The names that a sentence opens with, where they act."""
    start = skip_lead_in(page, sentence.first, min(sentence.last, sentence.first + OPENING))
    named = mentions_between(page, page.starts[start], page.ends[min(start + 1, sentence.last - 1)])
    if not named or not acts(page, words, named[0]) or named[0].kind == "pronoun":
        return []
    return [page.actors[named[0].actor].name]


def is_plural(name: str) -> bool:
    """Whether a name is a common noun of several, for whom no "it" stands: "divers recovered the drone it shot down"."""
    return name.islower() and ends_plural(name)
