"""Speakers that no reporting verb names by himself: before a colon, in "as X put it", "the politician" for the person just named.

In: a page and a quotation. Out: a key of ``page.actors``, a stretch of words, or None.
"""

import re

from store.reading.attribution.amounts import NUMBERS
from store.reading.attribution.ends import has_verb
from store.reading.attribution.phrases import opening
from store.reading.page import Page, Quote, Sentence
from store.reading.text.clauses import mentions_between, sentence_at, token_at
from store.reading.text.grammar import RELATIVE_OBJECTS, ends_plural

NEAR = 90  # characters around a quotation in which "as X put it" stands
AS_PUT = re.compile(r"\bas ((?:[\w.’'-]+ ){1,7}?)(?:put|puts|phrased|called|described) it,?\s*[:,]?\s*[“\"‘]?$")
PUT_AFTER = re.compile(r"[”\"’',.]*\s*,?\s*as ((?:[\w.’'-]+ ){1,7}?)(?:put|puts|phrased) it\b")
SIGNED = re.compile(r"[”\"’']\s*[–—-]{1,2}\s*((?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*){0,3})(?=,|\n|\s*$|\.\s*$)")
OF_NAMED = re.compile(r"\b(?:of|by|from)(?: [A-Z][\w.’'-]*){1,6}:\s*[“\"‘«]?$")
GENERIC = frozenset(
    "politician man woman official lawmaker mother father widow pensioner veteran activist campaigner survivor leader "
    "diplomat soldier farmer teacher student girl boy nun priest bishop monk doctor nurse surgeon lawyer trader shopkeeper fisherman refugee".split()
)
TOPICS = frozenset("about on concerning regarding".split())
AGED = "-year-old"


def as_put(page: Page, quote: Quote) -> tuple[int, int] | None:
    """The code points of "one pastor" in "as one pastor put it", before or after the quotation."""
    found = AS_PUT.search(page.text, max(0, quote.start - NEAR), quote.start)
    found = found or PUT_AFTER.match(page.text, quote.end, quote.end + NEAR)
    return (found.start(1), found.end(1) - 1) if found else None


def signed(page: Page, quote: Quote) -> tuple[str | None, str] | None:
    """The name behind a dash that signs a quotation ("“…” – Miriam Dane, 34, baker"): its person, if any, and its words."""
    found = SIGNED.match(page.text, quote.end, quote.end + NEAR)
    if found is None:
        return None
    people = [m.actor for m in mentions_between(page, *found.span(1)) if page.actors[m.actor].kind == "person"]
    return (people[0] if people else None), found[1]


def pronoun_of(page: Page, start: int, end: int) -> str | None:
    """The person that text[start:end] means where it is a pronoun; first the only one the paragraph names."""
    if page.text[start:end].lower() not in ("he", "she"):
        return None
    mention = next(iter(mentions_between(page, start, end)), None)
    return _only_person(page, sentence_at(page, start)) or (mention.actor if mention is not None else None)


def before_colon(page: Page, quote: Quote, heads: frozenset[str]) -> str | None:
    """The person named right before the colon that opens the quotation, else the one whom its sentence is about."""
    lead = page.text[max(0, quote.start - 4) : quote.start].rstrip(' \n“"‘«„')
    if not lead.endswith(":"):
        return None
    index = quote.sentence
    while index and page.sentences[index].start >= quote.start - 1:
        index -= 1  # "X made the following statement:" stands in a paragraph of its own
    sentence = page.sentences[index]
    colon = min(token_at(page, quote.start - 2), sentence.last - 1)
    while colon > sentence.first and page.words[colon] != ":":
        colon -= 1
    for mention in reversed(mentions_between(page, sentence.start, page.starts[colon])):
        if mention.last == colon and page.actors[mention.actor].kind == "person":
            return mention.actor
    phrase = opening(page, sentence, heads)
    known = phrase is not None and phrase.actor is not None and page.actors[phrase.actor].kind == "person"
    return phrase.actor if known and phrase is not None else None


def named_of(page: Page, quote: Quote) -> str | None:
    """The person whom "of" or "by" brings right before the colon ("drew the scorn of Bishop X: “…”")."""
    actor = before_colon(page, quote, frozenset())
    if actor is None:
        return None
    lead = page.text[max(0, quote.start - NEAR) : quote.start]
    return actor if OF_NAMED.search(lead) else None


def described(page: Page, index: int, text: str | None) -> str | None:
    """Whom "the politician", "the 38-year-old seamstress" or "the Ukrainian President" is: the one the sentence before named.

    An office fits only a person who holds it; of several persons the last that fits is meant.
    """
    if text is None or index == 0 or not text.lower().startswith("the "):
        return None
    last = page.sentences[index - 1]
    if last.paragraph != page.sentences[index].paragraph:
        return None
    named = _people(page, last)
    head = text.lower().split()[-1]
    if ends_plural(head):
        return None  # "the wives" are several
    if head in GENERIC or AGED in text:
        return named[0] if len(set(named)) == 1 else None
    fitting = [key for key in named if head in (page.actors[key].role or "").lower().split()]
    if not fitting and len(set(named)) == 1 and page.actors[named[0]].role is None:
        return named[0] if _belongs(page, named[0], text) or _leads(page, last, named[0]) else None
    return fitting[-1] if fitting else None


def _belongs(page: Page, actor: str, text: str) -> bool:
    """Whether the nation in "the Ukrainian President" is the person's own."""
    place = page.actors[actor].affiliation
    return place is not None and any(word[:4] == place[:4] for word in text.split() if word[0].isupper())


def _leads(page: Page, sentence: Sentence, actor: str) -> bool:
    """Whether the sentence is about a person of no known country: its first mention, "In a speech, X urged"."""
    first = next(iter(mentions_between(page, sentence.start, sentence.end)), None)
    return first is not None and first.actor == actor and page.actors[actor].affiliation is None


def _people(page: Page, sentence: Sentence) -> list[str]:
    """The persons that a sentence names, in order."""
    mentions = mentions_between(page, sentence.start, sentence.end)
    known = ("name", "surname", "pronoun")
    return [m.actor for m in mentions if m.kind in known and page.actors[m.actor].kind == "person"]


def only_named(page: Page, index: int) -> str | None:
    """The person whom the sentence before, in the same paragraph, names alone."""
    if index == 0 or page.sentences[index - 1].paragraph != page.sentences[index].paragraph:
        return None
    named = set(_people(page, page.sentences[index - 1]))
    return named.pop() if len(named) == 1 else None


def of_paragraph(page: Page, quote: Quote) -> str | None:
    """The only person that the sentences before the quotation, in its paragraph, name."""
    return _only_person(page, quote.sentence)


def _only_person(page: Page, index: int) -> str | None:
    """The only person that the few sentences before, in the same paragraph, name."""
    paragraph = page.sentences[index].paragraph
    named: set[str] = set()
    for earlier in range(index - 1, max(-1, index - 6), -1):
        if page.sentences[earlier].paragraph != paragraph:
            break
        named.update(_people(page, page.sentences[earlier]))
    return named.pop() if len(named) == 1 else None


def names_himself(page: Page, quote: Quote, actor: str | None) -> bool:
    """Whether the quotation itself names the one who is said to speak: "I wrote to Kato," he says, is not Kato's."""
    return any(
        m.actor == actor and m.kind in ("name", "surname") for m in mentions_between(page, quote.start, quote.end)
    )


def is_topic(page: Page, low: int, first: int, colon: int) -> bool:
    """Whether only what is spoken of stands before the colon of a quotation: "About the crew that the ministry places there: “…”"."""
    if page.lowers[low] not in TOPICS or colon >= first or page.words[colon] != ":":
        return False
    told = page.lowers[low:colon]
    clause = next((at for at, word in enumerate(told) if word in RELATIVE_OBJECTS), len(told))
    counts = len(told) > 1 and (told[1] in NUMBERS or told[1][0].isdigit())  # "About forty of the wives"
    return not counts and not has_verb(page, low, low + clause)
