"""Who acts and who is acted upon: the names in the subject, object and prepositional slots around an event's word.

In: a page and token positions. Out: lists of names as in ``actors[].name``, or the text's own word for an unnamed
group ("gunmen"). A country's adjective or possessive counts only before something that acts for it ("Russian troops").
"""

from store.reading.attribution_edges import PREPOSITIONS, skip_lead_in
from store.reading.attribution_phrases import antecedent_end, before
from store.reading.clauses import ADVERBS, AUXILIARIES, SUBORDINATORS, mentions_between
from store.reading.events_lexicon import EventWords
from store.reading.page import Mention, Page, Sentence

JOINS = frozenset((",", "and", "&", "/", "-", "–", "both", "well", "as", "with", "plus"))
POSSESSIVES = frozenset(("’s", "'s", "’", "'"))
TITLE_GAP = 6  # tokens that may stand between two joined names ("Macron and German Chancellor Olaf Scholz")
PLACES = frozenset(
    "in at near inside outside across around over during after before amid within beside along off under since until off via".split()
)
OBJECTS = frozenset(
    "something anything everything all what those one plan step move charge claim accusation demand attack territory".split()
)
DIRECTIONS = {"to", "from", "into", "toward", "towards", "on", "for", "of"}
COUNTS = frozenset(("thousands", "hundreds", "dozens", "both", "members", "scores", "tens", "crowds", "people"))
RELATIVES = frozenset(("who", "which", "that", "whose"))
SLOT = 22  # tokens of a slot that are looked at


def subject(page: Page, words: EventWords, sentence: Sentence, low: int, at: int) -> list[str]:
    """The names of the subject of the verb at token ``at`` whose clause begins at ``low``."""
    if low < at and page.lowers[low] in RELATIVES and page.words[low] != "WHO" and _refers(page, low, at):
        end = antecedent_end(page, sentence, low)
        low, at = max(sentence.first, end - 12), end
        return _nearest(page, words, low, at)
    start = skip_lead_in(page, max(low, at - 3 * SLOT), at)
    found = _of_object_clause(page, words, start, at) or _first_group(page, words, start, at)
    if found and found[0] not in words.acting:
        return found
    phrase = before(page, low, at, words.acting)
    return [page.actors[phrase.actor].name] if phrase is not None and phrase.actor is not None else found


def _of_object_clause(page: Page, words: EventWords, start: int, at: int) -> list[str]:
    """The subject right before the verb where a clause hangs on a noun ("something the Kremlin has accused Kyiv of")."""
    verb = at
    while verb > start and page.lowers[verb - 1] in AUXILIARIES and page.lowers[verb - 1] not in POSSESSIVES:
        verb -= 1
    if verb <= start + 3:
        return []
    for mention in mentions_between(page, page.starts[max(start, verb - 4)], page.starts[verb]):
        first = mention.first - 1 if page.lowers[mention.first - 1] in ("the", "a") else mention.first
        joins = page.lowers[first - 1]
        if (
            mention.last == verb
            and acts(page, words, mention)
            and first > start
            and joins not in JOINS | PREPOSITIONS
            and joins in OBJECTS
        ):
            return [page.actors[mention.actor].name]
    return []


def _refers(page: Page, low: int, at: int) -> bool:
    """Whether the verb's subject stands before "who" or "which": at once, or after a clause between commas is over."""
    opener = page.lowers[low]
    if opener == "who" or not _has_own(page, low + 1, at):
        return True
    return opener in ("which", "whose") and "," in page.lowers[low:at]


def _has_own(page: Page, first: int, at: int) -> bool:
    """Whether a clause opened by "that" or "which" has a subject of its own ("that Russia sent", "which they captured")."""
    words = page.lowers[first:at]
    comma = words.index(",") if "," in words else len(words)
    return any(w not in AUXILIARIES and w not in ADVERBS and not w.endswith("ly") for w in words[:comma])


def _nearest(page: Page, words: EventWords, low: int, at: int) -> list[str]:
    """The last name before a relative clause, or the unnamed group there."""
    found = (
        [
            m
            for m in mentions_between(page, page.starts[low], page.ends[at - 1])
            if m.last <= at and acts(page, words, m)
        ]
        if low < at
        else []
    )
    if found:
        return [page.actors[found[-1].actor].name]
    group = [page.lowers[i] for i in range(max(low, at - 3), at) if page.lowers[i] in words.acting]
    return group[-1:]


def _first_group(page: Page, words: EventWords, start: int, at: int) -> list[str]:
    """The first names of a stretch that no preposition governs, with those joined to them."""
    if start >= at:
        return []
    mentions = [m for m in mentions_between(page, page.starts[start], page.ends[at - 1]) if m.last <= at]
    stop = _core_end(page, words, start, at)
    for index, mention in enumerate(mentions):
        if mention.first >= stop:
            break
        if acts(page, words, mention):
            return joined(page, words, mentions, index)
    return [
        page.lowers[i] for i in range(start, stop) if page.lowers[i] in words.acting and page.lowers[i] not in COUNTS
    ][:1]


def _core_end(page: Page, words: EventWords, start: int, at: int) -> int:
    """Where the subject's own words end: at a preposition (but "of" after a group), an auxiliary or a clause word."""
    for index in range(start, at):
        word = page.lowers[index]
        if (
            word in ("of", "from")
            and index > start
            and (page.lowers[index - 1] in words.acting or page.lowers[index - 1] in ("army", "both", "members"))
        ):
            continue
        if index > start and (
            word in PREPOSITIONS
            or word in SUBORDINATORS
            or (word in AUXILIARIES and word not in POSSESSIVES)
            or word in "();:—"
        ):
            return index
    return at


def joined(page: Page, words: EventWords, mentions: list[Mention], index: int) -> list[str]:
    """The names of mentions[index] and those that "and" or a list joins to it."""
    names = [page.actors[mentions[index].actor].name]
    pending: list[str] = []
    last = mentions[index].last
    listed = page.lowers[mentions[index].first - 1] in ("between", "among") if mentions[index].first else False
    for mention in mentions[index + 1 :]:
        if mention.first < last:
            continue
        between = page.lowers[last : mention.first]
        if (
            len(between) > TITLE_GAP
            or not between
            or between[0] not in JOINS | POSSESSIVES
            or any(w in PREPOSITIONS and w != "with" for w in between)
        ):
            break
        if not acts(page, words, mention):
            last = mention.last if mention.kind == "demonym" else last
            if mention.kind == "demonym":
                continue
            break
        name = page.actors[mention.actor].name
        if listed or not {"and", "&", "/", "-", "–"}.isdisjoint(between):
            names += [*pending, name]
            pending = []
        else:
            pending.append(name)
        last = mention.last
    return list(dict.fromkeys(names))


def acts(page: Page, words: EventWords, mention: Mention) -> bool:
    """Whether the mention stands for the actor himself rather than describing something of his."""
    following = page.lowers[mention.last : mention.last + 4]
    possessive = bool(following) and following[0] in POSSESSIVES
    if (mention.kind != "demonym" or _is_people(page.lowers[mention.last - 1])) and not possessive:
        return page.actors[mention.actor].kind == "person" or not _in_title(page, words, mention)
    for word in following[1 if possessive else 0 :]:
        if word in words.national:
            return not name_follows(page, mention)
        if word in PREPOSITIONS or word in JOINS or word in AUXILIARIES:
            return False
    return False


def _is_people(word: str) -> bool:
    """Whether an adjective of nation stands for its people: Ukrainians, but not Swiss."""
    return word.endswith("s") and not word.endswith("ss")


def _in_title(page: Page, words: EventWords, mention: Mention) -> bool:
    """Whether the name only belongs to a person's title ("U.S. Secretary of State Mike Pompeo")."""
    for index in range(mention.last, min(mention.last + 8, len(page.words))):
        word = page.words[index]
        if index > mention.last and word[0].isupper():
            start = page.starts[index]
            if any(
                m.start == start and page.actors[m.actor].kind == "person"
                for m in mentions_between(page, start, start + 1)
            ):
                return True
        if (
            not word[0].isupper()
            and page.lowers[index] not in words.acting
            and page.lowers[index] not in ("of", "for", "and")
        ):
            return False
    return False


def name_follows(page: Page, mention: Mention) -> bool:
    """Whether a person's name follows within a title ("Russian President Vladimir Putin")."""
    end = page.ends[min(mention.last + 4, len(page.ends) - 1)]
    return any(
        m.kind == "name" and page.actors[m.actor].kind == "person"
        for m in mentions_between(page, page.ends[mention.last - 1], end)
    )


def preposition(page: Page, mention: Mention, low: int) -> str:
    """The preposition that governs a mention ("" for none): looked for over its titles and adjectives."""
    for index in range(mention.first - 1, max(low, mention.first - 7) - 1, -1):
        word = page.lowers[index]
        if word in PREPOSITIONS or word in ("toward", "towards", "upon", "alongside"):
            return word
        if word in (",", ";", "(", "“", "”") or word in AUXILIARIES:
            return word if word == "," else ""
    return ""


def object_of(page: Page, words: EventWords, low: int, first: int, last: int, *, moves: bool = False) -> list[str]:
    """The names in the object slot, tokens first:last: the first that no word of place or time governs, with those joined to it.

    Where the verb ``moves`` something, "to" and "from" lead to places, not to those acted upon.
    """
    barred = PLACES | {"by", ","} | (DIRECTIONS if moves else set())
    last = min(last, first + SLOT)
    if first >= last:
        return []
    mentions = [m for m in mentions_between(page, page.starts[first], page.ends[last - 1]) if m.last <= last]
    for index, mention in enumerate(mentions):
        if not acts(page, words, mention) or preposition(page, mention, low) in barred:
            continue
        return joined(page, words, mentions, index)
    return []


def by_agent(page: Page, words: EventWords, first: int, last: int) -> list[str]:
    """The names after "by", or the unnamed group there."""
    last = min(last, first + SLOT)
    by = next((i for i in range(first, last) if page.lowers[i] == "by"), None)
    if by is None or by + 1 >= last:
        return []
    return _first_group(page, words, by + 1, last)
