"""What is said: where the clause of a reporting verb begins and ends, as code points of the text.

In: a page, the sentence, the token after the verb. Out: (start, end), both None where only a quotation can be meant,
or None when the verb reports nothing here ("X announced a plan").
"""

from store.reading.attribution_edges import PREPOSITIONS
from store.reading.attribution_lexicon import Cue, Cues
from store.reading.clauses import ADVERBS, dates_between, mentions_between
from store.reading.page import Page, Sentence

FAR = 26  # tokens between the verb and its "that" ("told a crowded news conference in Geneva on Friday that")
SETTINGS = frozenset(
    "statement interview briefing conference news speech address tweet post letter report message broadcast television radio telephone phone "
    "reporters journalists parliament lawmakers summit meeting headquarters communique sunday monday tuesday wednesday thursday friday saturday "
    "media council agency bulletin update video facebook telegram twitter newspaper social platform call press event".split()
)
FINITE = frozenset("is are was were has have had will would can could may might must should does did".split())
SURE = frozenset(("say", "add"))
MARKS = frozenset(',.;:“”"')
VERBLESS = frozenset(".,;:?!")

Span = tuple[int | None, int | None]


def content_after(
    page: Page, sentence: Sentence, first: int, cue: Cue | None = None, table: Cues | None = None
) -> Span | None:
    """What is said after the verb (or after "according to X")."""
    end = _sentence_end(page, sentence)
    if cue is None or table is None:
        at = first
        while at < sentence.last and page.words[at] != "," and at < first + 20:
            at += 1
        at = at + 1 if at < sentence.last and page.words[at] == "," else first
        return _span(page, sentence, at, end)
    if first >= sentence.last or (
        page.words[first] in VERBLESS and not (page.words[first] == "," and "that" in page.lowers[first : first + 5])
    ):
        return (None, None) if cue.kind != "phrase" else None
    quoted = _quote_follows(page, sentence, first)
    that = _that(page, sentence, first)
    if cue.kind in ("count", "put"):
        return _number(page, sentence, first, cue.kind, table, end)
    if cue.kind == "phrase":
        return _after_noun(page, sentence, first, table, end)
    if that is not None and cue.kind != "quote":
        return _span(page, sentence, that + 1, end)
    if cue.kind == "free" and not quoted:
        return _bare(page, sentence, first, end) if cue.lemma in SURE or _finite(page, sentence, first) else None
    if cue.kind == "told" and not quoted:
        return _after_addressee(page, sentence, first, table, end)
    return (
        (None, None) if quoted or _ends_here(page, sentence, first) or cue.kind in ("free", "quote", "told") else None
    )


def content_before(page: Page, sentence: Sentence, at: int) -> Span:
    """What is said before "according to X" or before a cue at token ``at``."""
    last = at - 1
    while last > sentence.first and page.words[last] in (",", "(", "—", "–", "”", "’", '"'):
        last -= 1
    return page.starts[sentence.first], page.ends[last]


def unspoken(page: Page, sentence: Sentence, at: int) -> Span:
    """What an inverted or trailing report reports: the words before it, unless they are a quotation."""
    start, end = content_before(page, sentence, at)
    if (at > sentence.first and page.words[at - 1] in ("”", '"', "’", "“")) or (
        at - 2 >= sentence.first and page.words[at - 2] in ("”", '"', "’")
    ):
        return None, None
    return (start, end) if at - sentence.first > 3 else (None, None)


def _span(page: Page, sentence: Sentence, first: int, end: int) -> Span | None:
    """From token ``first`` to ``end`` as code points, or None when fewer than three words stand there."""
    while first < sentence.last and page.words[first] in (",", ":", "-", "–", "—"):
        first += 1
    if first + 2 >= sentence.last:
        return None
    return page.starts[first], end


def _sentence_end(page: Page, sentence: Sentence) -> int:
    """The end of the sentence's words, its full stop left out."""
    last = sentence.last - 1
    while last > sentence.first and page.words[last] in (".", ";", "!", "?", "”", '"', "’", ")"):
        if page.words[last] in ("”", '"', "’", ")", "?", "!"):
            return page.ends[last] if page.words[last] != "." else page.ends[last - 1]
        last -= 1
    return page.ends[last]


def _that(page: Page, sentence: Sentence, first: int) -> int | None:
    """The "that" that opens the verb's clause: no other clause may stand between."""
    for at in range(first, min(sentence.last, first + FAR)):
        word = page.lowers[at]
        if word == "that":
            return at
        if at == first and (word in PREPOSITIONS or word in ADVERBS):
            continue
        if word in (
            "who",
            "which",
            "whose",
            "because",
            "but",
            ";",
            ":",
            ".",
            "“",
            '"',
            "has",
            "had",
            "have",
            "was",
            "were",
            "is",
            "are",
            "will",
            "would",
        ):
            return None
    return None


def _quote_follows(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether a quotation mark or a colon stands shortly after the verb."""
    for at in range(first, min(sentence.last, first + FAR)):
        if page.words[at] in ("“", '"', "‘", "«", "„"):
            return not any(
                page.lowers[i] in ("was", "were", "is", "are", "had", "has", "have", "would", "will")
                for i in range(first, at)
            )
        if page.words[at] == ":":
            return True
    return False


def _ends_here(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether the verb closes its clause (after a quotation, or "…, X said.")."""
    return (
        first >= sentence.last
        or page.words[first] in VERBLESS
        or page.lowers[first] in ("on", "in", "at", "after", "during")
    )


def _bare(page: Page, sentence: Sentence, first: int, end: int) -> Span | None:
    """A clause without "that": what stands between the verb and it (day, place, audience) is stepped over."""
    at = first
    if at >= sentence.last or page.words[at] in ".;:?!":
        return None, None
    while at < sentence.last and page.lowers[at] in ADVERBS:
        at += 1
    for date in dates_between(page, page.starts[first], page.ends[min(first + 3, sentence.last - 1)]):
        while at < sentence.last and page.starts[at] < date.end:
            at += 1
    if at < sentence.last and page.lowers[at] in PREPOSITIONS and page.lowers[at] not in ("as", "about"):
        at = _past_setting(page, sentence, at)
    if at < sentence.last and page.words[at] == "," and at > first:
        at += 1
    if at >= sentence.last or page.words[at] in ".;?!":
        return None, None
    return _span(page, sentence, at, end) or (None, None)


def _finite(page: Page, sentence: Sentence, first: int) -> bool:
    """Whether a clause follows rather than a thing ("confirmed the sale")."""
    return not FINITE.isdisjoint(page.lowers[first : min(sentence.last, first + 14)])


def _past_setting(page: Page, sentence: Sentence, first: int) -> int:
    """Past "in a statement on Friday", "at NATO headquarters,"."""
    limit = min(sentence.last, first + 12)
    last = first
    for at in range(first, limit):
        if page.words[at] == ",":
            return at + 1
        if page.lowers[at] in SETTINGS:
            last = at + 1
    if last > first:
        return last
    for mention in mentions_between(page, page.starts[first], page.ends[limit - 1]):
        if mention.first > first + 2:
            return mention.first
    return first


def _after_addressee(page: Page, sentence: Sentence, first: int, table: Cues, end: int) -> Span | None:
    """After "told X": a clause without "that" only where a known audience or a name stands between."""
    for at in range(first, min(sentence.last - 2, first + 12)):
        if page.lowers[at] in table.addressees or page.lowers[at] in SETTINGS:
            return _span(page, sentence, at + 1, end)
        if page.lowers[at] == "to":
            return None, None
    for mention in mentions_between(page, page.starts[first] if first < sentence.last else end, end)[:1]:
        if mention.first <= first + 3 and mention.last < sentence.last:
            return _span(page, sentence, mention.last, end)
    return None, None


def _number(page: Page, sentence: Sentence, first: int, kind: str, table: Cues, end: int) -> Span | None:
    """After "reports 46 cases" and "put the toll at 40"."""
    if kind == "count":
        near = page.words[first : min(sentence.last, first + 4)]
        return _span(page, sentence, first, end) if any(w[0].isdigit() for w in near) and near[0] not in MARKS else None
    words = page.lowers[first : min(sentence.last, first + 14)]
    return (
        _span(page, sentence, first, end)
        if "at" in words and not table.puts.isdisjoint(words[: words.index("at")])
        else None
    )


def _after_noun(page: Page, sentence: Sentence, first: int, table: Cues, end: int) -> Span | None:
    """After "expressed concern that"."""
    for at in range(first, min(sentence.last - 2, first + 5)):
        if page.lowers[at] in table.nouns:
            return _span(page, sentence, at + 2, end) if page.lowers[at + 1] == "that" else None
    return None
