"""Figures: claims with a number about forces and harm, with whose, where, since when, how sure and who says so.

In: a page with sentences, dates, places, mentions, actors and scopes. Out: ``page.figures`` and ``page.skipped`` grow.
Only sentences with a digit, a number word or a troop move are looked at; each costs its own length and no more.
"""

import re
from bisect import bisect_right
from operator import attrgetter

from store.models import Figure, Skipped, Trace
from store.reading.figures.counts import boxes as figures_boxes
from store.reading.figures.counts import hazards
from store.reading.figures.counts import single as figures_single
from store.reading.figures.counts import skip as figures_skip
from store.reading.figures.counts import tables as figures_tables
from store.reading.figures.counts.ages import OLDEST
from store.reading.figures.counts.counted import Counted, bounds
from store.reading.figures.counts.qualifiers import qualify
from store.reading.figures.counts.units import count
from store.reading.figures.memory import Memory
from store.reading.figures.settle import settle
from store.reading.figures.site import BACK, Draft, Site, open_site, pieces
from store.reading.figures.standing import past as figures_past
from store.reading.figures.standing.carried_out import carry_out
from store.reading.figures.standing.former import EARLIER, points_back, turns
from store.reading.figures.strengths import moves as figures_moves
from store.reading.figures.tellers import speaker as figures_speaker
from store.reading.figures.tellers import turns as figures_turns
from store.reading.figures.words import Words, compile_words
from store.reading.page import DateMention, Page, Sentence
from store.reading.text.crowd import Crowd
from store.reading.text.harm import HAD
from store.reading.text.matters import is_wholly_civil
from store.reading.text.numbers import Number

Recent = list[tuple[int, list[Draft]]]
"""Sentences with a number, by their index, and the figures of each."""
_start, _first = attrgetter("start"), attrgetter("first")
_DIGIT = re.compile(r"[0-9]")
MOST = 40  # numbers read of one stretch: news tells five in a sentence, a list without an end hundreds
BACK_DRAFTS = 6
EACH = 14  # tokens to a number, over pages: dense articles have twenty, a table's rows are read apart


def find(page: Page) -> None:
    """Fill ``page.figures`` and ``page.skipped``."""
    if is_wholly_civil(page):
        return
    words = page.lexicon.get(compile_words)
    recent: Recent = []
    memory, crowd, end, asking = Memory(), Crowd(EACH), 0, False
    for index, sentence in enumerate(page.sentences):
        if sentence.kind == "skip":
            continue
        figures_skip.pass_over(page, end, sentence.start)
        end = sentence.end
        lowers = page.lowers[sentence.first : sentence.last]
        asking = sentence.kind == "turn" and figures_turns.asks(page, index, asking)
        if sentence.kind == "row" and figures_tables.read(page, words, index):
            continue
        if recent and figures_turns.asks_for_people(page, words, sentence):
            recent = _without_harm(recent)
        if _counts(page, words, sentence, lowers) and _admits(page, crowd, sentence):
            recent = [row for row in recent if index - row[0] <= BACK]
            told, passed = len(page.figures), len(page.skipped)
            recent.append((index, _sentence(page, words, index, _earlier(recent), memory)))
            crowd.took(len(page.figures) - told + len(page.skipped) - passed)
            _unsay_questions(page, sentence, told, asking=asking)
        if not asking and _tells_moves(words, lowers):
            figures_moves.find(page, words, index, memory)
    figures_skip.pass_over(page, end, len(page.text))
    carry_out(page)
    page.skipped.sort(key=_start)


def _admits(page: Page, crowd: Crowd, sentence: Sentence) -> bool:
    """Whether the sentence is read; the numbers of one that is not are skipped with the reason."""
    admitted = crowd.admits(sentence.first)
    if not admitted:
        figures_skip.pass_over(page, sentence.start, sentence.end, "one of too many of one text")
    return admitted


def _without_harm(recent: Recent) -> Recent:
    """What was counted of late but for those who came to harm: a question about soldiers asks for none of these."""
    return [(at, [draft for draft in drafts if draft.measure not in HAD]) for at, drafts in recent]


def _earlier(recent: Recent) -> list[Draft]:
    """The last figures of each of the sentences before, which a number may point back to."""
    return [draft for _, drafts in recent for draft in drafts[-BACK_DRAFTS:]]


def _unsay_questions(page: Page, sentence: Sentence, told: int, *, asking: bool) -> None:
    """Take back the figures from number ``told`` on that are only asked about: "Are there 300 of them?"."""
    if (asking and not figures_turns.avows(page, sentence)) or figures_turns.polar(page, sentence):
        figures_turns.unsay(page, told, reports=asking and page.lowers[sentence.last - 1] != "?")


def _tells_moves(words: Words, lowers: list[str]) -> bool:
    """Whether a force and a move are named, or "no" force: the cheap look before each is read."""
    return not words.moved_forces.isdisjoint(lowers) and ("no" in lowers or not words.moves.isdisjoint(lowers))


def _counts(page: Page, words: Words, sentence: Sentence, lowers: list[str]) -> bool:
    """Whether the sentence has a number worth reading; digits that are all of dates are skipped here and now."""
    if not words.starters.isdisjoint(lowers) or ("one" in lowers and not words.harm.isdisjoint(lowers)):
        return True
    if figures_single.told(lowers) or figures_single.one_person(words, lowers):
        return True
    dates: list[DateMention] = []
    match = _DIGIT.search(page.text, sentence.start, sentence.end)
    while match:
        at = bisect_right(page.dates, match.start(), key=_start) - 1
        if at < 0 or page.dates[at].end <= match.start():
            return True
        dates.append(page.dates[at])
        match = _DIGIT.search(page.text, page.dates[at].end, sentence.end)
    page.skipped += [Skipped(page.text[row.start : row.end], row.start, row.end, "a date") for row in dates]
    return False


def _sentence(page: Page, words: Words, index: int, earlier: list[Draft], memory: Memory) -> list[Draft]:
    """Read one sentence; return its figures' drafts."""
    drafts: list[Draft] = []
    boxed = figures_boxes.box(page, words, index)
    for start, end in [boxed] if boxed else pieces(page, page.sentences[index]):
        site = open_site(page, words, index, start, end, memory)
        site.earlier = drafts or earlier
        drafts = _piece(site) or drafts
    return drafts


def _piece(site: Site) -> list[Draft]:
    """Read one stretch of a sentence; return its figures' drafts."""
    if not site.numbers and not figures_single.told(site.line.lowers):
        return []
    others = {number.first: number for number in site.numbers}
    kept, former = _kept(site)
    for number in kept[MOST:]:
        site.skip(number, "one of too many of one sentence")
    kept = kept[:MOST]
    site.heads = frozenset([number.first for number in kept])
    site.drafts = [
        Draft(count(site.line, site.words, number, others), at=at, former=number.first in former)
        for at, number in enumerate(kept)
    ]
    return settle(site)


def _kept(site: Site) -> tuple[list[Number], set[int]]:
    """The numbers that may be figures, in text order, and the first tokens of those of former days; the others are skipped."""
    kept: list[Number] = figures_single.find(site)
    former: set[int] = set()
    for number in site.numbers:
        why = _refused(site, number)
        if why == EARLIER and (kept or points_back(site) or turns(site.line, number)):
            former.add(number.first)
            kept.append(number)
        elif why is None:
            kept.append(number)
        elif why:
            site.skip(number, why)
    return sorted(kept, key=_first), former


def _refused(site: Site, number: Number) -> str | None:
    """Why a number is no figure; "" when it became a hazard's measurement; None when it may be a figure."""
    reading = hazards.read(site.line, site.words, number)
    if reading and hazards.converts(site.line, number, reading):
        return "the number before in another unit"
    if reading:
        _hazard(site, number, reading)
        return ""
    for row in site.dates:
        if row.start <= number.start < row.end:
            return "a date"
    for mention in site.mentions:
        if mention.start <= number.start and number.end <= mention.end:
            return "part of a name"
    if _is_age_of_a_name(site, number):
        return "an age"
    return figures_skip.reason(site.line, site.words, number)


def _is_age_of_a_name(site: Site, number: Number) -> bool:
    """``the attaché Pavel Dorn (47)``: alone in brackets right behind a person's name."""
    line, first = site.line, number.first
    if line.lower(first - 1) != "(" or line.lower(number.last) != ")" or first < 2 or (number.high or 0) > OLDEST:
        return False
    named = [m.actor for m in site.mentions if m.end == line.ends[first - 2]]
    return any((actor := site.page.actors.get(key)) is not None and actor.kind == "person" for key in named)


def _hazard(site: Site, number: Number, reading: hazards.Reading) -> None:
    first, name, _ = qualify(site.line, site.words, number)
    low, high, qualifier = bounds(number, name)
    draft = Draft(Counted(number, low, high, qualifier, first, number.last))
    speaker, spoken = figures_speaker.find(site, draft)
    trace = Trace("figures", reading.rule, site.line.starts[first], number.end)
    site.page.figures.append(
        Figure(
            low,
            high,
            qualifier,
            reading.measure,
            reading.unit,
            modality="historical" if figures_past.measured_then(site) else "asserted",
            speaker=speaker,
            speaker_text=spoken,
            evidence=site.evidence(),
            cue=site.page.text[trace.start : trace.end],
            trace=(trace,),
        )
    )
