"""Speech without quotation marks: transcripts ("NAME: …") and a colon after which whole paragraphs are the speaker's.

In: a page whose layout marked turns, and its reports. Out: Said records.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from store.reading.attribution.report import Report, speaker_words
from store.reading.page import Mention, Page, Sentence
from store.reading.statements.answerer import answerer
from store.reading.statements.before import Said
from store.reading.text.clauses import mentions_between
from store.reading.text.turn_lines import LABEL

FIRST_PERSON = frozenset(
    ("i", "we", "our", "my", "us", "me", "i’m", "we’re", "i'm", "we're", "we've", "we’ve", "i've", "i’ve")
)
ASKERS = frozenset(("Q", "A", "QUESTION", "Question", "ANSWER", "Answer"))
ANSWERS = frozenset(("A", "ANSWER", "Answer"))
OPENING = '“"‘'


def blocks(page: Page, found: list[Report]) -> list[Said]:
    """The turns of a transcript and the paragraphs that a "said:" opens."""
    spans = _paragraphs(page)
    return [*_turns(page, spans), *_opened(page, spans, found)]


def _paragraphs(page: Page) -> dict[int, tuple[int, int]]:
    """Paragraph number -> indexes of its first sentence and one past its last."""
    spans: dict[int, tuple[int, int]] = {}
    for index, sentence in enumerate(page.sentences):
        first, _ = spans.get(sentence.paragraph, (index, index))
        spans[sentence.paragraph] = (first, index + 1)
    return spans


@dataclass(frozen=True, slots=True)
class _Transcript:
    """Who takes turns: persons by their last names, the number of names in capitals, who answers, labels that come again."""

    people: dict[str, str]
    shouted: int
    answering: tuple[str, str] | None
    repeated: set[str]


def _turns(page: Page, spans: dict[int, tuple[int, int]]) -> Iterator[Said]:
    """Each turn's words, given to the name before its colon."""
    answering = answerer(page)
    if answering is None and _is_explainer(page, spans):
        return
    people = {actor.name.split()[-1].lower(): key for key, actor in page.actors.items() if actor.kind == "person"}
    transcript = _Transcript(people, _shouted(page, spans), answering, _repeated(page, spans))
    speaking: Said | None = None
    for first, last in spans.values():
        sentence = page.sentences[first]
        if sentence.kind == "turn":
            speaking = _turn(page, transcript, first, last)
        elif not _goes_on(page, transcript, sentence):
            speaking = None
        elif speaking is not None:
            speaking = replace(speaking, start=sentence.start, end=page.sentences[last - 1].end, sentence=first)
        if speaking is not None:
            yield speaking


def _goes_on(page: Page, transcript: _Transcript, sentence: Sentence) -> bool:
    """Whether a paragraph of a transcript goes on with the turn before it."""
    return transcript.shouted > 1 and sentence.kind == "paragraph" and page.text[sentence.start] not in OPENING


def _turn(page: Page, transcript: _Transcript, first: int, last: int) -> Said | None:
    """The turn of sentences first:last, or None when its label names no speaker."""
    sentence = page.sentences[first]
    colon = _label_end(page, sentence)
    if colon is None or colon + 1 >= sentence.last or page.words[colon + 1] in ("“", '"'):
        return None
    text = page.text[sentence.start : page.ends[max(colon - 1, sentence.first)]]
    text = page.words[sentence.first] if page.words[sentence.first] in ASKERS else text
    again = text in transcript.repeated
    actor = _named(page, sentence, colon) or transcript.people.get(page.lowers[colon - 1])
    actor = actor or (_by_office(page, text) if again else None)
    if actor is None and transcript.answering is not None and text in ANSWERS:
        actor, text = transcript.answering
    told = actor is not None or text in ASKERS or again or (text.isupper() and transcript.shouted > 1)
    end = page.sentences[last - 1].end
    return Said(page.starts[colon + 1], end, first, actor, text, ":", "turn") if told else None


def _named(page: Page, sentence: Sentence, colon: int) -> str | None:
    """The one whom a label names: the name before its office ("GENERAL X, CHAIR OF THE STAFF:"), else the last name of it."""
    names = [m for m in mentions_between(page, sentence.start, page.starts[colon]) if _speaks(page, m, colon)]
    commas = [at for at in range(sentence.first, colon) if page.words[at] == ","]
    before = [m for m in names if commas and m.last <= commas[0]]
    return (before or names)[-1].actor if names else None


def _by_office(page: Page, label: str) -> str | None:
    """The one person who holds the office that a label names ("Spokesman: …", "The mayor: …")."""
    office = label.lower().removeprefix("the ")
    if label in ASKERS or " " in office:
        return None
    one: str | None = None
    for key, actor in page.actors.items():
        if actor.role and actor.kind == "person" and office in actor.role.lower().split():
            if one is not None:
                return None
            one = key
    return one


def _repeated(page: Page, spans: dict[int, tuple[int, int]]) -> set[str]:
    """The labels that open several turns of a page on which questions are put ("Secretary-General: …")."""
    turns = (page.sentences[first] for first, _ in spans.values() if page.sentences[first].kind == "turn")
    labels = Counter(page.text[turn.start : turn.end].partition(":")[0] for turn in turns)
    return {label for label, count in labels.items() if count > 1} if ASKERS.intersection(labels) else set()


def _label_end(page: Page, sentence: Sentence) -> int | None:
    """The token that ends a turn's label: its colon, or the "Q" of a question that has none."""
    final = min(sentence.last, sentence.first + LABEL)
    follows = page.words[sentence.first + 1 : sentence.first + 2]
    if page.words[sentence.first] == "Q" and follows != [":"]:
        closed = (at for at in range(sentence.first, final - 1) if page.words[at : at + 2] == [")", ":"])
        return next(closed, sentence.first - 1) + 1 if follows == ["("] else sentence.first
    return next((at for at in range(sentence.first, final) if page.words[at] == ":"), None)


def _is_explainer(page: Page, spans: dict[int, tuple[int, int]]) -> bool:
    """Whether all turns are "Q:" and "A:": a newsroom that answers its own questions quotes nobody."""
    turns = [page.sentences[first] for first, _ in spans.values() if page.sentences[first].kind == "turn"]
    return len(turns) > 1 and all(page.words[t.first] in ("Q", "A") and page.words[t.first + 1] == ":" for t in turns)


def _shouted(page: Page, spans: dict[int, tuple[int, int]]) -> int:
    """How many turns open with a name in capitals: a transcript has several, a note ("UPDATE:") stands alone."""
    turns = (page.sentences[first] for first, _ in spans.values() if page.sentences[first].kind == "turn")
    return sum(page.words[turn.first].isupper() and len(page.words[turn.first]) > 1 for turn in turns)


def _speaks(page: Page, mention: Mention, colon: int) -> bool:
    """Whether a name before a colon is a person's, or a body's written in capitals as transcripts do: not the "SEC." of "SEC. HOLT:"."""
    person = page.actors[mention.actor].kind == "person"
    whole = page.text[mention.start : mention.end].isupper() and mention.last == colon
    return mention.kind != "demonym" and (person or whole)


def _opened(page: Page, spans: dict[int, tuple[int, int]], found: list[Report]) -> Iterator[Said]:
    """The paragraphs after "The minister said:" that carry no marks of their own and speak in the first person."""
    for report in found:
        sentence = page.sentences[report.sentence]
        after = spans.get(sentence.paragraph + 1)
        if page.text[sentence.end - 1] != ":" or spans[sentence.paragraph][1] != report.sentence + 1 or after is None:
            continue
        text = speaker_words(page, report)
        paragraph = sentence.paragraph + 1
        while after is not None and _is_speech(page, *after):
            start, end = page.sentences[after[0]].start, page.sentences[after[1] - 1].end
            yield Said(start, end, after[0], report.actor, text, report.cue, "colon before a paragraph")
            paragraph += 1
            after = spans.get(paragraph)


def _is_speech(page: Page, first: int, last: int) -> bool:
    """Whether sentences first:last carry no quotation and say "I" or "we"."""
    words = page.lowers[page.sentences[first].first : page.sentences[last - 1].last]
    marked = page.text[page.sentences[first].start] in '“"‘'
    return not marked and page.sentences[first].kind == "paragraph" and not FIRST_PERSON.isdisjoint(words)
