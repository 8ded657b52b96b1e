"""Reports by a noun: "the latest claim by X that", "the Red Crescent's tally is 88 dead", "by the government's own count".

In: the noun as it was found. Out: the Report, or None where nobody known claims or counts.
"""

from dataclasses import replace

from store.reading.attribution.according import said_before
from store.reading.attribution.content import content_after, content_before, content_of_according
from store.reading.attribution.hit import Hit, made
from store.reading.attribution.phrases import after
from store.reading.attribution.records import counted, reckoned
from store.reading.attribution.report import Report
from store.reading.page import Page, Sentence
from store.reading.text.clauses import AUXILIARIES
from store.reading.text.grammar import THIRD_OWN, is_past

MADE_KNOWN = frozenset("broadcast published made issued spread circulated repeated aired posted".split())
KNOWN = 6  # tokens from the noun over "broadcast from abroad" to "by"


def claimed(hit: Hit) -> Report | None:
    """A claim as a noun: "the latest claim by X that"."""
    page, sentence, at, cue = hit.page, hit.sentence, hit.at, hit.cue
    by = _by(page, sentence, at)
    if by + 2 >= sentence.last or page.lowers[by] not in ("by", "from", "of") or page.lowers[by + 1] in THIRD_OWN:
        return None
    that = next((i for i in range(by + 2, min(sentence.last, by + 17)) if page.lowers[i] == "that"), None)
    phrase = after(page, sentence, by + 1, hit.table.heads) if that is not None else None
    if that is None or phrase is None or that + 3 >= sentence.last or _relates(page, that + 1):
        return None
    content = content_after(page, sentence, that, cue, hit.table)
    return None if content is None else made(hit, phrase, content)


def _relates(page: Page, at: int) -> bool:
    """Whether a verb stands right behind "that": "an assessment of X that became known"."""
    word = page.lowers[at]
    return word in AUXILIARIES or is_past(word) or word == "became"


def _by(page: Page, sentence: Sentence, at: int) -> int:
    """The token behind the noun at ``at``, or the "by" of how it was made known: "the announcement broadcast from abroad by X that"."""
    if page.lowers[at + 1 : at + 2] == [] or page.lowers[at + 1] not in MADE_KNOWN:
        return at + 1
    return next((i for i in range(at + 2, min(sentence.last, at + KNOWN)) if page.lowers[i] == "by"), at + 1)


def counted_by(hit: Hit) -> Report | None:
    """A count as a noun: "the Red Crescent's tally is 88 dead"."""
    page, sentence, at, cue = hit.page, hit.sentence, hit.at, hit.cue
    found = counted(page, hit.table, sentence, at, cue)
    if found is None:
        return _reckoned(hit)
    phrase, number = found
    end = page.ends[sentence.last - 1] - (page.words[sentence.last - 1] == ".")
    return replace(made(hit, phrase, (page.starts[number], end)), kind="count")


def _reckoned(hit: Hit) -> Report | None:
    """A count as the manner of a claim: "by the government's own count", before or after it."""
    page, sentence, at = hit.page, hit.sentence, hit.at
    found = reckoned(page, hit.table, sentence, at)
    if found is None:
        return None
    phrase, by = found
    trails = said_before(page, sentence, by, at + 1)
    said = content_before(page, sentence, by) if trails else content_of_according(page, sentence, at + 1)
    words = " ".join(page.words[by : at + 1])
    spoken = (phrase.first, phrase.last, phrase.actor)
    return Report(hit.index, by, words, hit.cue.lemma, *spoken, *(said or (None, None)), trails, "according")
