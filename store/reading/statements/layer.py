"""Statements: who said what. Fills ``page.quotes``, ``page.scopes`` and ``page.statements``.

Reports (attribution) give the speakers; quotations take theirs from the report beside them (statements/direct.py). A
statement's content is an exact slice of the text, without its marks when direct. A scope is a stretch that is said by
someone: figures and events read inside it carry that speaker.
"""

from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter

from store.models import Statement, Trace
from store.reading.attribution.led import only_leads
from store.reading.attribution.report import Report, speaker_words
from store.reading.attribution.reports import reports
from store.reading.dates.undated import story_day
from store.reading.page import Page, Scope
from store.reading.statements.before import Said, ends_quoted
from store.reading.statements.begins import begins
from store.reading.statements.days import day_said
from store.reading.statements.direct import direct
from store.reading.statements.turns import blocks
from store.reading.statements.withdrawals import taken_back
from store.reading.text import quotations
from store.reading.text.clauses import sentence_at, token_at
from store.reading.text.grammar import DETERMINERS
from store.reading.text.matters import is_wholly_civil
from store.reading.text.scopes import Scopes
from store.reading.text.topics import stays, topics

LEAST = 8  # characters beside quoted words that make an indirect statement of its own
UNCHANGED = frozenset(("put", "set", "read"))
FALSE = frozenset(("false", "wrong", "untrue", "unfounded", "incorrect"))
PROVED = frozenset(("proved", "proven", "out"))
TOLD = frozenset("report reports claim claims rumour rumours rumor rumors allegation allegations".split())
THING = 3  # tokens of "the night landing"
COUNT = 5  # characters of a count: "9 dead"
SAID_AT = attrgetter("start")
CARRIED = frozenset(("it", "this", "they", "these", "those", "that", "he", "she", "the"))
PRONOUNS = frozenset(("he", "she", "they", "it", "i", "we", "who", "this", "these", "which"))
FUTURE = frozenset(("would", "will", "could", "also", "may", "might"))


@dataclass(frozen=True, slots=True)
class Telling:
    """Where a statement was told: its sentence, what is said, the token of the word for saying, and whether that tells it as of now."""

    sentence: int
    span: tuple[int, int]
    cue: int | None = None
    now: bool = False


def find(page: Page) -> None:
    """Fill the page's quotes, scopes and statements."""
    if is_wholly_civil(page):
        return  # neither figures nor events are read there, so that nobody asks for a scope
    quotations.find(page)
    found = reports(page)
    said = sorted([*direct(page, found), *blocks(page, found)], key=SAID_AT)
    when: list[Telling] = []
    for one in said:
        page.scopes.append(Scope(one.start, one.end, name_of(page, one.actor), one.speaker_text, one.cue, direct=True))
        page.statements.append(_direct(page, one))
        when.append(Telling(one.sentence, (one.start, one.end)))
    for report in found:
        telling = _report(page, report, said)
        if telling is not None:
            when.append(telling)
    for back in taken_back(page, found):
        page.statements.append(back.statement)
        when.append(Telling(back.sentence, _span(back.statement), back.at))
    _carry(page)
    page.scopes.sort(key=lambda scope: (scope.start, -scope.end))
    _date(page, when)
    page.statements.sort(key=lambda statement: (statement.trace[0].start, not statement.direct))
    if topics(page):  # few articles have one
        page.statements[:] = [one for one in page.statements if not _is_of_topic(page, one)]


def _span(one: Statement) -> tuple[int, int]:
    """Where the words stand that an indirect statement tells."""
    start = one.evidence[0].start + one.evidence[0].text.find(one.content)
    return start, start + len(one.content)


def _is_of_topic(page: Page, one: Statement) -> bool:
    """Whether it is said of a game, a story or a firm's year, which are no crisis: "I just guessed right," the goalkeeper said."""
    return stays(page, page.sentences[sentence_at(page, one.evidence[0].start)])


def name_of(page: Page, actor: str | None) -> str | None:
    """The actor's name as shown, or None."""
    return page.actors[actor].name if actor is not None else None


def spoken(text: str | None) -> str | None:
    """The words that name an unresolved speaker; a pronoun names nobody."""
    return None if text is None or text.lower() in PRONOUNS else text


def words(page: Page, first: int, last: int) -> str | None:
    """The text of tokens first:last as written, or None when there are none."""
    return page.text[page.starts[first] : page.ends[last - 1]] if last > first else None


def _direct(page: Page, one: Said) -> Statement:
    """The statement of a quotation, without the comma before its closing mark."""
    start, end = one.start, one.end
    while end > start and page.text[end - 1] in ",;–— ":
        end -= 1
    speaker = name_of(page, one.actor) or spoken(one.speaker_text)
    trace = (Trace("statements", f"quotation: {one.rule}", start, end),)
    return Statement(
        speaker,
        one.speaker_text,
        one.cue or None,
        page.text[start:end],
        True,
        None,
        (page.evidence(one.sentence),),
        trace,
    )


def _report(page: Page, report: Report, said: list[Said]) -> Telling | None:
    """Add the scope and the indirect statement of one report; where it was told, or None when it makes no statement."""
    if report.rest is not None:
        page.scopes.append(Scope(*report.rest, name_of(page, report.actor), speaker_words(page, report), report.cue))
    if report.start is None or report.end is None or report.end <= report.start:
        return None
    span, speaker_text = (report.start, report.end), speaker_words(page, report)
    page.scopes.append(Scope(*span, name_of(page, report.actor), speaker_text, report.cue))
    if (
        (_is_noun(page, report) and _proved_false(page.text[slice(*span)]))
        or _is_told(page, report, speaker_text)
        or not _says_enough(page, report, span, said)
        or _is_thing(page, report)
        or _is_aside(page, report)
        or only_leads(page, page.sentences[report.sentence])
        or ends_quoted(page, report, span, said)
    ):
        return None
    page.statements.append(_indirect(page, report, (begins(page, report, span), span[1]), speaker_text))
    end = report.start if report.kind in ("count", "put") else report.end
    return Telling(report.sentence, (report.start, end), report.at, _is_present(report))


def _is_noun(page: Page, report: Report) -> bool:
    """Whether a noun tells it, "a report that": whoever "said that the reports had proved false" passes the verdict himself."""
    lowers, first = page.lowers, page.sentences[report.sentence].first
    return lowers[report.at] in TOLD and not {*lowers[max(first, report.at - 2) : report.at]}.isdisjoint(DETERMINERS)


def _proved_false(content: str) -> bool:
    """Whether the newsroom's own verdict is taken for what was reported: "a report by X that Y was dead proved false"."""
    words = content.lower().split()
    return words[-1:] != [] and words[-1] in FALSE and not PROVED.isdisjoint(words[-5:])


def _is_thing(page: Page, report: Report) -> bool:
    """``confirmed the landing and said that``: a thing with no more than an article or a quality before it tells nothing by itself."""
    if report.kind != "verb" or report.start is None or report.end is None:
        return False
    first, last = token_at(page, report.start), token_at(page, report.end)
    return first == report.at + 1 and page.lowers[first] in DETERMINERS and last - first <= THING


def _is_aside(page: Page, report: Report) -> bool:
    """``not 118 as X said on Wednesday, because``: what he said stands before, and what comes behind is another's."""
    sentence = page.sentences[report.sentence]
    told = report.start is not None and report.start > page.starts[report.at]
    return (
        told
        and report.first - 1 > sentence.first
        and page.lowers[report.first - 1] == "as"
        and page.lowers[report.first - 2] != ","
    )


def _says_enough(page: Page, report: Report, span: tuple[int, int], said: list[Said]) -> bool:
    """Whether words are said beside those that are quoted."""
    start, end = span
    near = said[max(bisect_left(said, start, key=SAID_AT) - 1, 0) : bisect_left(said, end, key=SAID_AT)]
    quoted = sum(max(min(one.end, end) - max(one.start, start), 0) for one in near)
    least = LEAST if report.kind == "verb" else COUNT
    return end - start - quoted >= least and any(map(str.isalpha, page.text[start:end]))


def _indirect(page: Page, report: Report, span: tuple[int, int], speaker_text: str) -> Statement:
    """The statement of a reporting clause: "X said that the road was cut"."""
    rule = f"reporting.{report.kind} {report.lemma}"
    return Statement(
        name_of(page, report.actor) or spoken(speaker_text),
        speaker_text,
        report.cue,
        page.text[slice(*span)],
        False,
        None,
        (page.evidence(report.sentence),),
        (Trace("statements", rule, page.starts[report.at], page.ends[report.at]),),
    )


def _date(page: Page, when: list[Telling]) -> None:
    """Give the statements their days, which take all scopes to tell."""
    if page.day is None and not page.dates:
        return
    scopes, day = Scopes(page), story_day(page)
    for at, (statement, told) in enumerate(zip(page.statements, when, strict=True)):
        date = day_said(page, scopes, told.sentence, told.span, told.cue, day, now=told.now)
        if date != statement.date:
            page.statements[at] = _dated(statement, date)


def _dated(one: Statement, date: str | None) -> Statement:
    """The statement with its day; ``dataclasses.replace`` would take twice as long, and every statement comes by here."""
    return Statement(one.speaker, one.speaker_text, one.cue, one.content, one.direct, date, one.evidence, one.trace)


def _is_told(page: Page, report: Report, speaker_text: str) -> bool:
    """Whether a statement of the same speaker holds the words already: "he said he hoped that the dam would hold"."""
    last = page.statements[-1] if page.statements else None
    if last is None or last.direct or report.start is None or last.evidence[0] != page.evidence(report.sentence):
        return False
    name = name_of(page, report.actor) or spoken(speaker_text)
    return page.text[report.start : report.end] in last.content and name in (last.speaker, None)


def _is_present(report: Report) -> bool:
    """Whether the word for saying stands in the present ("says", "authorities count"): what is told so is told today."""
    cue = report.cue.lower()
    return cue.endswith("s") or (cue == report.lemma and cue not in UNCHANGED)


def _carry(page: Page) -> None:
    """A sentence that clearly goes on with what was said ("This would …", "They will …") keeps the speaker before it."""
    ends = {scope.end: scope for scope in page.scopes if not scope.direct}
    begins = sorted(scope.start for scope in page.scopes)
    for before, after in zip(page.sentences, page.sentences[1:], strict=False):
        scope = ends.get(before.end) or ends.get(before.end - 1)
        if scope is None or before.paragraph != after.paragraph or after.last - after.first < 4:
            continue
        opening = page.lowers[after.first : after.first + 4]
        own = bisect_left(begins, after.start) < bisect_left(begins, after.end)
        if opening[0] in CARRIED and not own and FUTURE.intersection(opening[1:]):
            page.scopes.append(
                Scope(after.start, after.end, scope.speaker, scope.speaker_text, f"{scope.cue} (continued)")
            )
