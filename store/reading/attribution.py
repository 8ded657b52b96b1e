"""Attribution: the reporting clauses of a text - who says, by which word, and where what is said begins and ends.

In: a page with sentences, tokens, dates, mentions and quotes. Out: Reports in text order. Only a short list of
reporting verbs counts (config/lexicon/reporting.toml), and only where a speaker stands beside the verb.
"""

from bisect import bisect_left
from dataclasses import dataclass

from store.reading.attribution_content import content_after, content_before, unspoken
from store.reading.attribution_lexicon import Cue, Cues, cues
from store.reading.attribution_phrases import POSSESSIVES, Phrase, after, antecedent_end, before, opening
from store.reading.clauses import ADVERBS, AUXILIARIES, BE, clause_start, in_quote, sentence_at
from store.reading.page import Page, Sentence

MARKS = frozenset("”\"’,—–'“")
TITLES = frozenset(
    "the a an one another mr mrs ms dr gen lt col maj capt sgt adm president minister prime king spokesman spokeswoman senior his her their its spc staff".split()
)
INVERTED = frozenset(
    "said says added wrote tweeted warned explained noted asked insisted continued recalled stated declared announced replied admitted claimed".split()
)
NO_REPORT = frozenset(
    ("to", "will", "would", "can", "could", "may", "might", "should", "must", "shall", "not", "never", "n't", "cannot")
)
TRAILERS = frozenset("in at on during after late early yesterday today earlier later by from to".split())
FINITE = frozenset('is are was were has have had will would could can may might should must do does did be “ "'.split())
PEOPLE = frozenset("people police they we i media you who most many both".split())


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting clause: ``cue`` at token ``at``, its speaker, and what is said as text[start:end] (None when nothing follows)."""

    sentence: int
    at: int
    cue: str
    lemma: str
    first: int
    last: int
    actor: str | None
    start: int | None = None
    end: int | None = None
    inverted: bool = False
    kind: str = "verb"


def reports(page: Page) -> list[Report]:
    """Every reporting clause outside quotations, in text order."""
    table = page.lexicon.get(cues)
    known = table.words
    hits = [at for at, word in enumerate(page.lowers) if word in known]
    lasts = [sentence.last for sentence in page.sentences]
    found: list[Report] = []
    for at in hits:
        index = bisect_left(lasts, at + 1)
        if page.quotes and in_quote(page, page.starts[at]):
            continue
        report = _report(page, table, index, at, found)
        if report is not None and not (found and found[-1].at >= report.at):
            found.append(report)
    return found


def _report(page: Page, table: Cues, index: int, at: int, earlier: list[Report]) -> Report | None:
    """The report whose cue stands at token ``at``, or None."""
    page.sentences[index]
    for cue in table.words[page.lowers[at]]:
        if cue.rest and tuple(page.lowers[at + 1 : at + 1 + len(cue.rest)]) != cue.rest:
            continue
        if cue.kind == "according":
            report = _according(page, table, index, at, cue)
        elif cue.kind == "claim":
            report = _claim(page, table, index, at, cue)
        else:
            report = _verb(page, table, index, at, cue, earlier)
        if report is not None:
            return report
    return None


def _according(page: Page, table: Cues, index: int, at: int, cue: Cue) -> Report | None:
    """A report by "according to X", before or after what is said."""
    sentence = page.sentences[index]
    first = at + 1 + len(cue.rest)
    if first >= sentence.last:
        return None
    phrase = after(page, sentence, first, table.heads) or _plain(page, sentence, first)
    trails = at - sentence.first > 4
    said = content_before(page, sentence, at) if trails else content_after(page, sentence, phrase.last)
    start, end = said or (None, None)
    words = " ".join((page.words[at], *page.words[at + 1 : first]))
    return Report(
        index,
        at,
        words,
        cue.lemma,
        phrase.first,
        phrase.last,
        phrase.actor,
        start,
        end,
        trails,
        "according",
    )


def _claim(page: Page, table: Cues, index: int, at: int, cue: Cue) -> Report | None:
    """A claim as a noun: "the latest claim by X that"."""
    sentence = page.sentences[index]
    if at + 3 >= sentence.last or page.lowers[at + 1] not in ("by", "from", "of"):
        return None
    that = next((i for i in range(at + 3, min(sentence.last, at + 18)) if page.lowers[i] == "that"), None)
    phrase = after(page, sentence, at + 2, table.heads) if that is not None else None
    if that is None or phrase is None or that + 3 >= sentence.last:
        return None
    content = content_after(page, sentence, that, cue, table)
    return None if content is None else _made(page, index, at, cue, phrase, *content, inverted=False)


def _plain(page: Page, sentence: Sentence, first: int) -> Phrase:
    """The words after "according to" up to the first mark, when no known speaker stands there."""
    at = first + 1
    while at < min(sentence.last, first + 12) and page.words[at] not in (
        ",",
        ".",
        ";",
        ":",
        ")",
        "(",
        "—",
        "–",
        "“",
        '"',
    ):
        at += 1
    return Phrase(first, at, None)


def _verb(page: Page, table: Cues, index: int, at: int, cue: Cue, earlier: list[Report]) -> Report | None:
    """The report that a verb makes, its speaker before it, after it, or taken from the clause before ("…, adding that")."""
    sentence = page.sentences[index]
    if not _is_verb(page, sentence, at, cue):
        return None
    following = at + 1 + len(cue.rest)
    if _inverted(page, sentence, at):
        phrase = after(page, sentence, following, table.heads)
        if phrase is not None and _closes(page, sentence, phrase):
            start, end = unspoken(page, sentence, at)
            return _made(page, index, at, cue, phrase, start, end, inverted=True)
    phrase = _subject(page, table, sentence, at, cue, earlier)
    if phrase is None:
        return None
    content = content_after(page, sentence, following, cue, table)
    if content == (None, None) and phrase.first - sentence.first > 4 and page.words[phrase.first - 1] == ",":
        content = unspoken(page, sentence, phrase.first)
    return None if content is None else _made(page, index, at, cue, phrase, *content, inverted=False)


def _made(
    page: Page, index: int, at: int, cue: Cue, phrase: Phrase, start: int | None, end: int | None, *, inverted: bool
) -> Report:
    words = " ".join(page.words[at : at + 1 + len(cue.rest)])
    return Report(index, at, words, cue.lemma, phrase.first, phrase.last, phrase.actor, start, end, inverted)


def _is_verb(page: Page, sentence: Sentence, at: int, cue: Cue) -> bool:
    """Whether the word is a verb that reports here: no noun, no "to announce", no "did not say", no passive."""
    previous = page.lowers[at - 1] if at > sentence.first else ""
    if page.words[at][0].isupper() and at > sentence.first and page.words[at - 1] not in ("”", '"', "’", "“"):
        return False
    if previous in NO_REPORT or previous.endswith(("n't", "n’t")):
        return previous == "to" and at - 2 >= sentence.first and page.lowers[at - 2] == "on"
    if previous in (
        "the",
        "a",
        "an",
        "of",
        "his",
        "her",
        "its",
        "their",
        "this",
        "that",
        "any",
        "such",
        "no",
        "by",
        "in",
    ):
        return False
    if previous in BE and cue.form != "ing":
        return False
    return not (previous == "been" or (previous in POSSESSIVES and cue.form in ("base", "s")))


def _inverted(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether the subject may follow: a mark before the verb, a name or title after it."""
    if at == sentence.first or page.lowers[at] not in INVERTED or at + 1 >= sentence.last:
        return False
    following = page.words[at + 1]
    starts_name = (
        following[0].isupper() or page.lowers[at + 1] in TITLES or page.lowers[at + 1] in page.lexicon.get(cues).heads
    )
    return page.words[at - 1] in MARKS and starts_name and following != "I"


def _closes(page: Page, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the clause is over after an inverted subject: a verb there would make the subject another clause's."""
    if phrase.last >= sentence.last:
        return True
    word = page.lowers[phrase.last]
    return page.words[phrase.last] in '.,;:—–”"“(' or word in (
        "in",
        "at",
        "on",
        "as",
        "after",
        "during",
        "of",
        "who",
        "and",
        "to",
        "from",
        "for",
        "by",
        "late",
        "later",
        "earlier",
        "before",
        "while",
        "when",
        "with",
    )


def _subject(page: Page, table: Cues, sentence: Sentence, at: int, cue: Cue, earlier: list[Report]) -> Phrase | None:
    """The speaker before the verb."""
    if cue.form == "ing":
        return _carried(page, table, sentence, at, earlier)
    low = clause_start(page, sentence, at)
    if page.lowers[low] in ("what", "whether", "how", "why", "whom"):
        return None
    if (
        page.lowers[low] in ("who", "which", "that")
        and low < at
        and page.words[low] != "WHO"
        and _refers(page, low, at)
    ):
        return _antecedent(page, table, sentence, low)
    if low == sentence.first and page.lowers[low] in ("it", "they") and at - low < 4:
        return _sentence_before(page, table, sentence, low)
    phrase = before(page, low, at, table.heads, trailing=_ends(page, sentence, at + 1 + len(cue.rest)))
    if phrase is None and low > sentence.first and page.lowers[low - 1] in ("and", "but"):
        return _carried(page, table, sentence, at, earlier)
    if phrase is not None and cue.form == "base" and not _plural(page, phrase):
        return None
    if phrase is not None and cue.form == "participle":
        return phrase if "ha" in [w[:2] for w in page.lowers[phrase.last : at]] else None
    return phrase


def _carried(page: Page, table: Cues, sentence: Sentence, at: int, earlier: list[Report]) -> Phrase | None:
    """The speaker of the clause before in the same sentence, or the sentence's own subject."""
    if (
        earlier
        and earlier[-1].at >= sentence.first
        and not (page.lowers[at] == "saying" and page.lowers[at - 1] == "as")
    ):
        last = earlier[-1]
        return Phrase(last.first, last.last, last.actor)
    return before(page, sentence.first, min(at, sentence.first + 30), table.heads)


def _sentence_before(page: Page, table: Cues, sentence: Sentence, pronoun: int) -> Phrase:
    """The subject of the sentence before for an "it" or "they" that opens this one; the pronoun alone when there is none."""
    index = sentence_at(page, sentence.start)
    if index and page.sentences[index - 1].paragraph == sentence.paragraph:
        phrase = opening(page, page.sentences[index - 1], table.heads)
        if (
            phrase is not None
            and phrase.actor is not None
            and (page.lowers[pronoun] == "they" or page.actors[phrase.actor].kind != "person")
        ):
            return Phrase(pronoun, pronoun + 1, phrase.actor)
    return Phrase(pronoun, pronoun + 1, None)


def _refers(page: Page, low: int, at: int) -> bool:
    """Whether the verb's subject stands before "who": at once, or after a clause between commas is over."""
    if page.lowers[low] != "that" and "," in page.lowers[low:at]:
        return True
    return all(word in AUXILIARIES or word in ADVERBS for word in page.lowers[low + 1 : at])


def _ends(page: Page, sentence: Sentence, following: int) -> bool:
    """Whether nothing that could be said follows the verb."""
    if following >= sentence.last or page.words[following] in ".;,":
        return True
    if page.lowers[following] not in TRAILERS and not page.lowers[following].endswith("day"):
        return False
    rest = page.lowers[following : following + 26]
    return "that" not in rest and not any(word in FINITE for word in rest)


def _antecedent(page: Page, table: Cues, sentence: Sentence, who: int) -> Phrase | None:
    """The speaker that "who said" refers to."""
    end = antecedent_end(page, sentence, who)
    if end <= sentence.first:
        return None
    return before(page, clause_start(page, sentence, end), end, table.heads)


def _plural(page: Page, phrase: Phrase) -> bool:
    """Whether a verb in its base form can follow: officials, they, "X and Y"."""
    words = page.lowers[phrase.first : phrase.last]
    return words[-1] in PEOPLE or "and" in words or any(word.endswith("s") and len(word) > 3 for word in words)
