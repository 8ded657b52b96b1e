"""A clause that "and" or "but" opens with a subject of its own ("X held elections and Y's drones hit the port").

In: a page and the tokens between the start of a clause and its verb. Out: where the verb's own clause begins.
"""

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.dates.days import WEEKDAYS
from store.reading.events.lexicon import EventWords
from store.reading.page import Page, Sentence
from store.reading.text.clauses import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    before_auxiliaries,
    clause_start,
    mentions_between,
)
from store.reading.text.grammar import ARTICLES, COPULA, DETERMINERS, STRONG_PASTS
from store.reading.text.modality_asides import after_relative, aside_around
from store.reading.text.telling import SAID, STATED
from store.reading.text.tokens import POSSESSIVES, places_in

OPENERS = frozenset(("and", "but", "yet"))
RELATIVES = frozenset(("who", "which", "that", "whose", "whom"))
BARE = STATED | frozenset(("said", "confirmed", "announced", "reported", "denied"))  # whose "that" is left out
WHERE = frozenset(("which", "where", "whose"))
ASIDE = 14  # tokens of an aside between commas
LEADING = frozenset(
    ("after", "when", "as", "because", "although", "though", "while", "if", "before", "since", "once", "unless")
)
PAIRING = frozenset(("between", "both", "among", "by", "of", "from", "with"))  # "talks between A and B ended"
SAYING = STATED | frozenset(
    "said says say claimed claims claim announced announces added adds insisted insists believe".split()
)
OPENING = (DETERMINERS - {"this", "that"}) | frozenset(
    "several many two three four five six seven eight nine ten dozens hundreds thousands at more another other most all".split()
)
PASTS = (STRONG_PASTS - {"said"}) | COPULA | {"had", "has"}
NOMINAL = OPENING | frozenset(("of", "in", "for", "by", "with", "on", "no", "any"))
WHEN = WEEKDAYS | {
    "noon",
    "midnight",
    "dawn",
    "dusk",
    "nightfall",
    "evening",
    "morning",
    "then",
    "now",
    "late",
    "early",
}
GIVEN = frozenset("handed given shown told denied offered asked ordered warned issued".split())
TENSED = frozenset(("past", "past+participle", "s"))
PAST_NOUNS = frozenset(("after", "following", "during", "despite", "until", "till", "before", "since"))
ONE = frozenset(("has", "is", "was"))
ABSTRACT = 3  # letters before "ed": shorter words are no past forms ("red", "bed")
FAR = 60  # tokens of a clause that is looked through
REACH = 24  # tokens before a verb in which its "and" stands
AHEAD = 7  # tokens after an "and" in which the verb of a new clause stands


def own_clause(page: Page, words: EventWords, low: int, at: int) -> int:
    """First token of the clause of the verb at token ``at``: past an "and" that opens one with its own subject, else ``low``."""
    lowers = page.lowers
    if at - low > FAR:
        return low
    if OPENERS.isdisjoint(lowers[low + 2 : at]) or lowers[low] in RELATIVES:
        return low
    verb = before_auxiliaries(lowers, low, at)
    for joint in range(verb - 1, max(low + 1, verb - REACH), -1):
        if lowers[joint] == ",":
            return low
        if lowers[joint] in OPENERS:
            opens = joint + 1 < verb and begins_subject(page, words, joint + 1)
            apart = opens and (_has_verb(page, words, low, joint) or _is_one(page, joint + 1, verb))
            return joint + 1 if apart else low
    return low


def begins_subject(page: Page, words: EventWords, first: int) -> bool:
    """Whether a subject begins at token ``first``: a determined noun, a name, or a group that acts."""
    word = page.lowers[first]
    if word in OPENING or word in words.acting or word[0].isdigit():
        return True
    named = mentions_between(page, page.starts[first], page.ends[first])
    return bool(named) and (named[0].kind != "pronoun" or word not in POSSESSIVES)


def _is_one(page: Page, first: int, verb: int) -> bool:
    """Whether a name at token ``first`` alone has the singular verb at token ``verb``: "the lease expires and Norway has declined"."""
    return page.lowers[verb] in ONE and bool(mentions_between(page, page.starts[first], page.ends[first]))


def _has_verb(page: Page, words: EventWords, low: int, high: int) -> bool:
    """Whether tokens low:high hold a subject and a finite verb, so that "and" joins clauses and not names."""
    lowers = page.lowers
    for index in range(high - 1, low, -1):
        word = lowers[index]
        if word in PAIRING and index > high - 4 and lowers[index + 1] not in WHEN:
            return False
        if word in SAYING:
            return False
        if lowers[index - 1] in NOMINAL or lowers[index + 1] == "by":
            continue
        if word in PASTS or (
            word[-2:] == "ed" and len(word) > ABSTRACT + 1 and word[-3:] != "eed" and page.words[index][0].islower()
        ):
            return True
        if any(not t.noun and t.form == "past" for t in words.triggers.get(word, ())):
            return True
    return False


def opens_clause(page: Page, words: EventWords, joint: int, last: int) -> bool:
    """Whether the word at token ``joint`` ("and", "while") opens a clause with a subject and a finite verb of its own."""
    first, last = joint + 1, min(last, len(page.words))
    if first + 1 >= last or not begins_subject(page, words, first):
        return False
    lowers = page.lowers
    for index in range(first + 1, min(last, first + AHEAD)):
        word = lowers[index]
        if word == "," or word in OPENERS:
            return False
        if lowers[index - 1] in NOMINAL or lowers[index + 1 : index + 2] == ["by"]:
            continue
        if word in PASTS or any(not t.noun and t.form in TENSED for t in words.triggers.get(word, ())):
            return True
    return False


def _goes_on(page: Page, words: EventWords, at: int) -> bool:
    """Whether a second verb of the same subject stands at token ``at`` ("visited X and met Y")."""
    forms = words.triggers.get(page.lowers[at], ()) if at < len(page.words) else ()
    return any(not trigger.noun and trigger.form in ("past", "past+participle") for trigger in forms)


def clause_limit(page: Page, words: EventWords, first: int, last: int) -> int:
    """``last``, or the "and" in tokens first:last that opens a clause of its own."""
    for index in places_in(page.lowers, first, last, OPENERS):
        if _goes_on(page, words, index + 1) or opens_clause(page, words, index, last + AHEAD):
            return index
    return last


def leading_end(page: Page, sentence: Sentence, at: int, last: int) -> int:
    """The comma that ends the clause a sentence opens with, where token ``at`` stands in one ("When rebels took X, Y sent"), else ``last``."""
    lowers = page.lowers
    if at - sentence.first > FAR:
        return last
    opener = next(places_in(lowers, sentence.first, min(at, sentence.first + 4), LEADING), None)
    if opener is None or "," in lowers[opener:at]:
        return last
    return next((i for i in range(at, last) if lowers[i] == ","), last)


def before_aside(page: Page, low: int, at: int) -> int:
    """The comma before "X said on Monday," where such an aside parts the verb at token ``at`` from its subject, else ``at``."""
    lowers = page.lowers
    comma, close = aside_before(page, low, at, ASIDE)
    if not comma or lowers[comma + 1] in RELATIVES:
        return at
    inside = lowers[comma + 1 : close]
    tells = not SAID.isdisjoint(inside) or inside[:2] == ["according", "to"]
    return comma if tells else at


def aside_before(page: Page, low: int, at: int, most: int) -> tuple[int, int]:
    """Both commas of the aside, of at most ``most`` tokens, that ends right before the verb at token ``at``; (0, 0) for none behind ``low``."""
    lowers = page.lowers
    verb = before_auxiliaries(lowers, low, at)
    if verb - 3 <= low or lowers[verb - 1] != ",":
        return 0, 0
    comma = next((i for i in range(verb - 3, max(low, verb - most), -1) if lowers[i] == ","), 0)
    return (comma, verb - 1) if comma > low else (0, 0)


def follows_and(page: Page, at: int) -> bool:
    """Whether the verb at token ``at`` stands right behind "and" or "but", an adverb or a weekday between or not ("and on Monday took")."""
    word = page.lowers[at - 1]
    if word in ADVERBS or word[-2:] == "ly":
        word = page.lowers[at - 2]
    elif word in WEEKDAYS:
        word = page.lowers[at - 2 - (page.lowers[at - 2] in ("on", "late", "early"))]
    return word in ("and", "but", "&")


def joined_past(page: Page, words: EventWords, low: int, at: int) -> bool:
    """Whether only "after" and a noun stand between a verb and the one that "and" joins to it ("appealed after air strikes and accused")."""
    near = at - low < ASIDE and page.lowers[low] in PAST_NOUNS
    return near and not _has_verb(page, words, low, at - 1)


def is_bare(page: Page, low: int, at: int) -> bool:
    """Whether nothing but "and has" or a comma stands before the verb, so that the sentence's subject is its own."""
    own = page.lowers[low:at]
    own = own[len(own) - own[::-1].index(",") :] if "," in own else own
    return all(w in AUXILIARIES or w in ADVERBS or w in CONJUNCTIONS or w == "”" for w in own)


def was_given(page: Page, low: int, at: int) -> bool:
    """Whether the verb of giving at token ``at`` is joined to a passive whose subject gets: "was summoned and handed a note of protest"."""
    if page.lowers[at] not in GIVEN or not follows_and(page, at):
        return False
    passive = next((i for i in range(low, at) if page.lowers[i] in ("was", "were", "been")), None)
    return passive is not None and page.lowers[passive + 1].endswith("ed")


def past_saying(page: Page, low: int, at: int) -> int:
    """Where the clause goes on behind a "said" or "confirmed" whose words were not taken for a statement ("residents said the army used jets to bomb")."""
    if follows_and(page, at):
        return low
    if BARE.isdisjoint(page.words[low + 1 : at]):
        return low  # most
    for index in range(at - 1, low, -1):
        if page.words[index] in BARE and (page.words[index + 1] in ARTICLES or page.words[index + 1][0].isupper()):
            return index + 1
    return low


def before_verb(page: Page, start: int, stop: int) -> int:
    """Where the subject ends before a first verb of its own: in "the bomb hurt two soldiers and killed a child" no soldier kills."""
    for index in range(start + 1, stop):
        word, previous = page.lowers[index], page.lowers[index - 1]
        verb = word in PASTS or word == "hurt" or (word.endswith("ed") and len(word) > ABSTRACT + 1 and word != "armed")
        if verb and previous not in OPENING and page.words[index].islower() and previous != "and":
            return index
    return stop


def past_lead_in(page: Page, words: EventWords, sentence: Sentence, low: int, at: int) -> int:
    """Where the main clause goes on behind a relative that only describes the place a sentence opens with: "On the islands, which have 9,000 people, the army dug in"."""
    opens = low < len(page.lowers) and page.lowers[sentence.first] in PREPOSITIONS and page.lowers[low] in WHERE
    if not opens or page.lowers[low - 1] != "," or "," in page.lowers[sentence.first : low - 1]:
        return low
    comma = next((i for i in range(at - 1, low, -1) if page.lowers[i] == ","), low - 1)
    return comma + 1 if begins_subject(page, words, comma + 1) else low


def own_part(page: Page, sentence: Sentence, low: int, at: int) -> int:
    """Where the part of a headline begins that the passive at token ``at`` closes ("Mayor shot dead, two men arrested"), else ``low``."""
    if sentence.kind != "headline":
        return low
    return next((i for i in range(at - 2, low, -1) if page.lowers[i] == ","), low - 1) + 1


def clause_around(page: Page, sentence: Sentence, at: int) -> int:
    """First token of the verb's clause; behind a closed aside the "which" that opens it: "X, which said that Y had fled, sent" is not Y's."""
    low = clause_start(page, sentence, at)
    return low if after_relative(page, low, at) == low else aside_around(page, low) or low
