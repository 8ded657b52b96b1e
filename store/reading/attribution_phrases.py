"""The phrase that names a speaker: where it stands beside a reporting word, and whom it means.

In: a page with mentions and the tokens to look at. Out: a Phrase, or None where no speaker can be told; silence is
better than a wrong name. An actor is given when a mention is the phrase's own head; "Macron’s office" is not Macron.
"""

from typing import NamedTuple

from store.reading.attribution_edges import MARKS, PREPOSITIONS, skip_lead_in
from store.reading.attribution_joined import joined
from store.reading.clauses import AUXILIARIES, dates_between, mentions_between, places_between
from store.reading.grammar import THIRD_OWN
from store.reading.page import Mention, Page, Sentence
from store.reading.tokens import POSSESSIVES

ARTICLES = frozenset(
    "the a an his her their its our my this that these those one two three four five six some several many most both another other senior top local all few".split()
)
PERSONAL = frozenset(
    "president minister premier chancellor king queen mr mrs ms general colonel prime secretary pope prince".split()
)
PAST = frozenset(
    "met said told sent gave took made went came held spoke left began won lost fell saw led flew fought struck hit cut put called found rose shot ran grew brought bought caught drove fled gave hid kept knew laid paid sold sank spent stood stole swept threw wrote broke chose drew".split()
)
VOICES = frozenset(
    "words account count figures estimate estimates office spokesman spokeswoman spokesperson aide aides lawyer lawyers".split()
)  # speak for him
THINGS = frozenset(
    "finding findings conclusions investigation inquiry data figures report statement communique communiqué letter dispatch survey newspaper magazine broadcaster channel media".split()
)  # no person stands in apposition to them
SUBJECTS = frozenset(("he", "she"))
KIN = 3  # tokens of "his elder brother"
MEDIA = frozenset(("on", "over", "in", "by", "via", "at", "through"))
SOME = frozenset("a an one another its his her their two".split())
_NOUNS = frozenset(
    "building briefing meeting hearing training fighting bombing shelling killing shooting spring offspring".split()
)
NAME = 5  # tokens of a name behind its comma
PHRASE = 24  # tokens of the longest speaker phrase


class Phrase(NamedTuple):
    """Tokens first:last name the speaker; ``actor`` is a key of page.actors or None."""

    first: int
    last: int
    actor: str | None


def after(page: Page, sentence: Sentence, first: int, heads: frozenset[str]) -> Phrase | None:
    """The speaker whose phrase begins at token ``first``."""
    high = min(sentence.last, first + PHRASE)
    if page.lowers[first : first + 1] and page.lowers[first] in MEDIA:
        return None  # "X said on the radio"
    for at in range(first, high):
        if page.lowers[at] in ("“", "”", '"', ":", ";", "—", "–", "("):
            high = at
            break
    return named(page, first, high, heads) if first < high else None


def opening(page: Page, sentence: Sentence, heads: frozenset[str]) -> Phrase | None:
    """The subject that a sentence opens with."""
    high = min(sentence.last, sentence.first + PHRASE)
    start = skip_lead_in(page, sentence.first, high)
    return named(page, start, high, heads) if start < high else None


def named(page: Page, start: int, high: int, heads: frozenset[str]) -> Phrase | None:
    """The speaker whose phrase begins at ``start``: a mention at its head, a name in apposition, or an unnamed head word."""
    if start >= min(high, len(page.words)):
        return None
    comma = next((at for at in range(start, high) if page.words[at] in (",", "(")), high)
    core = _core_end(page, start, comma, heads)
    if joined(page, start, core, heads):
        return Phrase(start, core, None)
    mentions = mentions_between(page, page.starts[start], page.ends[high - 1])
    head = _head_mention(page, mentions, start, core)
    if head is not None:
        return Phrase(start, max(core, head.last), head.actor)
    known = page.lowers[core - 1] in heads or (page.lowers[start] in THIRD_OWN and 1 < core - start <= KIN)
    personal = page.lowers[core - 1] not in THINGS and (known or _introduces(page, start, comma))
    comma = _past_bracket(page, comma, high) if known else comma
    beside = _apposed(page, mentions, comma) if personal else None
    if beside is None and not known:
        return None
    beside = beside or _short_form(page, mentions, comma, high)
    if beside is not None:
        return Phrase(start, beside.last, beside.actor)
    end = _phrase_end(page, core, comma)
    return Phrase(start, _past_unknown(page, comma, high) or end if end == comma else end, None)


def _past_bracket(page: Page, comma: int, high: int) -> int:
    """The comma behind a short form in brackets ("the head of the Command (AFC), X,"); the token itself where none stands there."""
    if page.words[comma : comma + 1] != ["("]:
        return comma
    closed = next((at for at in range(comma, min(high - 1, comma + NAME)) if page.words[at] == ")"), None)
    return closed + 1 if closed is not None and page.words[closed + 1] == "," else comma


def _past_unknown(page: Page, comma: int, high: int) -> int | None:
    """The end of a name that no layer knows, in apposition to an office: "the head of the agency in Chad, Aline Moussa,"."""
    last = comma + 1
    while last < min(high, comma + NAME) and page.words[last][0].isupper() and page.words[last].isalpha():
        last += 1
    closed = last == high or (last < high and page.words[last] == ",")
    if not closed or not 2 < last - comma < NAME or page.lowers[comma - 1] in THINGS:
        return None
    start, end = page.starts[comma + 1], page.ends[last - 1]
    known = any(between(page, start, end) for between in (mentions_between, places_between, dates_between))
    return None if known else last


def verb_follows(page: Page, at: int) -> bool:
    """Whether the word after a name is plainly a verb, so that the name is the whole subject ("Keto met X and said")."""
    word = page.words[at] if at < len(page.words) else ""
    return word.islower() and (word in PAST or (word.endswith("ed") and len(word) > 4))


def _titled(page: Page, start: int, mention: Mention) -> bool:
    """Whether all that stands before the name is its title ("Secretary of State X"), and not another's ("Office of President X")."""
    before_name = page.words[start : mention.first]
    if (
        len(before_name) < 3
        or "of" not in before_name
        or not all(w[0].isupper() or w in ("of", "and", "the", "for") for w in before_name)
    ):
        return False
    return before_name[-1].lower() not in PERSONAL


def _introduces(page: Page, start: int, comma: int) -> bool:
    """Whether the words before the comma only introduce a name ("one of the passengers, X,", "a baker, X,")."""
    words = page.lowers[start:comma]
    return 0 < len(words) < 8 and words[0] in SOME and not any(w in AUXILIARIES and w not in POSSESSIVES for w in words)


def _core_end(page: Page, start: int, limit: int, heads: frozenset[str]) -> int:
    """End of the noun phrase's own words: before its first preposition, verb sign or conjunction that opens a verb."""
    for at in range(start + 1, limit):
        word = page.lowers[at]
        if word == "of" and at == start + 1 and page.lowers[start] == "one":
            continue  # "one of his sergeants"
        if page.words[at] == "WHO" or (word == "." and at + 1 < limit and page.words[at + 1][0].isupper()):
            continue  # the organisation; Dr., Gen.
        if word == "-" and at + 1 < limit and page.starts[at] == page.ends[at - 1] and page.lowers[at + 1][0].isalpha():
            continue  # "the 38-year-old seamstress", "the U.S.-based group"
        if word in PREPOSITIONS or word in MARKS or (word in AUXILIARIES and word not in POSSESSIVES):
            return at
        if word in ("said", "says"):
            return at
        if (page.lowers[at - 1] in heads or page.lowers[at - 1] == "both") and (_acts(word) or verb_follows(page, at)):
            return at  # "workers using cranes pulled 15 survivors"
    return limit


def _acts(word: str) -> bool:
    """Whether a word is a participle that goes on behind a noun: "workers using", not "the military wing", "a police briefing"."""
    return word.endswith("ing") and len(word) > 4 and word not in _NOUNS


def _head_mention(page: Page, mentions: list[Mention], start: int, core: int) -> Mention | None:
    """The mention that is the phrase's head: the whole phrase, or the name that ends its core."""
    if page.lowers[start] == "its":
        mentions = [
            m for m in mentions if m.kind != "office"
        ]  # the governor of another place than the one named before
    for mention in mentions:
        if mention.first != start or mention.kind == "demonym" or _is_owner(page, mention, core):
            continue
        if mention.last >= core or mention.kind == "pronoun" or verb_follows(page, mention.last):
            return mention
    inside = [
        m for m in mentions if m.first >= start and m.last == core and m.kind != "demonym" and not _cut(page, m, start)
    ]
    if not inside:
        return next((m for m in mentions if page.actors[m.actor].kind == "person" and _titled(page, start, m)), None)
    return inside[0]


def _cut(page: Page, mention: Mention, start: int) -> bool:
    """Whether a country or body is only the tail of a longer name ("CNN Philippines")."""
    before = page.words[mention.first - 1] if mention.first > start else ""
    return page.actors[mention.actor].kind != "person" and before.isupper() and len(before) > 1


def _is_owner(page: Page, mention: Mention, core: int) -> bool:
    """Whether a pronoun only says whose the speaker is ("his ministry")."""
    owns = mention.kind == "pronoun" and page.lowers[mention.first] in THIRD_OWN
    comma, *after = page.words[core : core + 2] or [""]
    named_after = comma == "," and after != [] and after[0][0].isupper()  # "his lawyer, X,"
    voice = core - mention.last <= 2 and page.lowers[core - 1] in VOICES and not named_after
    return owns and core > mention.last and not voice


def _apposed(page: Page, mentions: list[Mention], comma: int) -> Mention | None:
    """The name that stands in apposition after the comma ("the ministry’s spokesman, Maj. Gen. X,")."""
    for mention in mentions:
        if (
            comma < mention.first <= comma + 5
            and mention.kind == "name"
            and page.actors[mention.actor].kind == "person"
            and page.lowers[mention.last : mention.last + 1] != ["’s"]
        ):
            between = range(comma + 1, mention.first)
            if not any(page.lowers[at] in PREPOSITIONS or _is_mark(page, at) for at in between):
                return mention
    return None


def _short_form(page: Page, mentions: list[Mention], comma: int, high: int) -> Mention | None:
    """The body whose short form stands between commas behind what it is: "the UN agency for refugees, UNHCR,"."""
    for mention in mentions:
        closed = mention.last == high or page.words[mention.last : mention.last + 1] == [","]
        if mention.first == comma + 1 and closed and page.words[mention.first].isupper():
            return mention if page.actors[mention.actor].kind == "organisation" else None
    return None


def _is_mark(page: Page, at: int) -> bool:
    """Whether the token is punctuation that parts phrases: not the full stop of "Lt." and "Col."."""
    return page.words[at] in MARKS and not (page.words[at] == "." and page.words[at - 1][0].isupper())


def _phrase_end(page: Page, core: int, limit: int) -> int:
    """The end of an unnamed speaker's phrase, its "of" and "for" parts included."""
    at = core
    if (
        page.lowers[core : core + 1] == ["in"]
        and page.lowers[core + 1 : core + 2]
        and page.lowers[core + 1] in THIRD_OWN
    ):
        return core  # "the envoys in their statement"
    while at < min(limit, core + 9) and page.lowers[at] not in AUXILIARIES and page.words[at] not in MARKS:
        if at > core and page.lowers[at] in PREPOSITIONS and page.lowers[at] not in ("of", "for", "in"):
            break
        at += 1
    while at > core and page.lowers[at - 1] in PREPOSITIONS:
        at -= 1  # "in the hills south of" is cut short
    return at if at > core and page.lowers[core] in ("of", "for", "from", "at", "in", "with") else core


def antecedent_end(page: Page, sentence: Sentence, who: int) -> int:
    """One past the last token of what "who" or "which" at token ``who`` refers to."""
    return who - 1 if who > sentence.first and page.words[who - 1] == "," else who
