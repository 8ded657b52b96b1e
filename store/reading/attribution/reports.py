"""Attribution: the reporting clauses of a text - who says, by which word, and where what is said begins and ends.

In: a page with sentences, tokens, dates, mentions and quotes. Out: Reports in text order. Only a short list of
reporting verbs counts (config/lexicon/reporting.toml), and only where a speaker stands beside the verb.
"""

from bisect import bisect_left
from dataclasses import replace

from store.reading.attribution.according import (
    aside_of,
    before_number,
    can_speak,
    is_aside,
    is_retold,
    number_behind,
    plain,
    said_before,
)
from store.reading.attribution.alone import of_sentence_before
from store.reading.attribution.around import around, inside_of
from store.reading.attribution.bare import Span, span
from store.reading.attribution.commented import commented
from store.reading.attribution.content import (
    content_after,
    content_before,
    content_of_according,
    unspoken,
)
from store.reading.attribution.edges import skip_lead_in
from store.reading.attribution.ends import has_verb
from store.reading.attribution.hit import Hit, is_second_hand, is_tag, made
from store.reading.attribution.lexicon import Cue, Cues, cues
from store.reading.attribution.nouns import claimed, counted_by
from store.reading.attribution.phrases import Phrase, after
from store.reading.attribution.pronoun import whose
from store.reading.attribution.records import author, behind_figures
from store.reading.attribution.report import COUNTED, Report
from store.reading.attribution.self_named import self_named
from store.reading.attribution.settled import DENYING, settled
from store.reading.attribution.subject import subject
from store.reading.attribution.unknown import unknown_after
from store.reading.attribution.verbs import closes, follows_quotation, inverted, is_verb, opens_with_as
from store.reading.page import Page, Sentence
from store.reading.text.clauses import clause_start, mentions_between, names_town
from store.reading.text.grammar import ARTICLES, CLOSING_QUOTES
from store.reading.text.quoted import in_quote
from store.reading.text.tokens import places_of

SAYING = frozenset(("say", "claim", "add", "believe", "think"))
ASKED = {"ask": frozenset(("to", "for")), "warn": frozenset(("to", "for", "of", "about", "against"))}
NAMED = 16  # tokens of a name and its apposition


def reports(page: Page) -> list[Report]:
    """Every reporting clause outside quotations, in text order."""
    table = page.lexicon.get(cues)
    known = table.words
    hits = places_of(page.lowers, known)
    lasts = [sentence.last for sentence in page.sentences]
    found: list[Report] = []
    for at in hits:
        if page.quotes and in_quote(page, page.starts[at]):
            continue
        index = bisect_left(lasts, at + 1)
        report = _report(page, table, index, at, found)
        if report is not None and not (found and found[-1].at >= report.at):
            found.append(whose(page, _by_name(page, report), found, table.heads))
    return found


def _by_name(page: Page, report: Report) -> Report:
    """The report with the name that its unnamed speaker goes by: "a commander, who gave only his callsign, Lemko, said"."""
    known = self_named(page, report)
    return report if known is None else replace(report, named=known[0], actor=known[1])


def _report(page: Page, table: Cues, index: int, at: int, earlier: list[Report]) -> Report | None:
    """The report whose cue stands at token ``at``, or None."""
    for cue in table.words[page.lowers[at]]:
        if cue.rest and tuple(page.lowers[at + 1 : at + 1 + len(cue.rest)]) != cue.rest:
            continue
        hit = Hit(page, table, index, at, cue, earlier)
        if cue.kind == "according":
            if _opens(hit):
                return None
            report = _according(hit)
        elif cue.kind == "claim":
            report = claimed(hit)
        elif cue.kind == "record":
            report = counted_by(hit)
        else:
            report = _verb(hit)
        if report is not None:
            return report
    return None


def _according(hit: Hit) -> Report | None:
    """A report by "according to X", before or after what is said."""
    page, sentence, at, first = hit.page, hit.sentence, hit.at, hit.following
    if first >= sentence.last:
        return None
    phrase = _source(hit)
    if is_aside(page, hit.table, hit.cue, phrase) or not can_speak(page, phrase):
        return None
    if is_second_hand(hit):
        return None
    trails = said_before(page, sentence, at, phrase.last)
    aside = aside_of(page, sentence, at) or inside_of(page, sentence, at, hit.earlier)
    said = content_before(page, sentence, at) if trails else content_of_according(page, sentence, phrase.last)
    start, end = said or (None, None)
    if trails and aside is not None:
        start = page.starts[aside]
    words = " ".join((page.words[at], *page.words[at + 1 : first]))
    spoken = (phrase.first, phrase.last, phrase.actor)
    report = Report(hit.index, at, words, hit.cue.lemma, *spoken, start, end, trails, "according")
    return around(page, sentence, report, phrase.last) if trails and aside is None else report


def _source(hit: Hit) -> Phrase:
    """Whom "according to" names, without the number that a second clause begins with."""
    page, table, sentence = hit.page, hit.table, hit.sentence
    first = behind_figures(page, hit.following, sentence.last) or hit.following
    phrase = plain(page, sentence, first)
    phrase = (
        author(page, table, first, phrase.last)
        or before_number(page, table, sentence, first)
        or after(page, sentence, first, table.heads)
        or phrase
    )
    number = number_behind(page, phrase, table)
    return phrase if number is None else Phrase(phrase.first, number, None)


def _opens(hit: Hit) -> bool:
    """Whether a report before has yet to say its own: "The ministry said, citing hospitals, that 43 had died"."""
    last = hit.last
    return last is not None and last.start is not None and last.start > hit.page.starts[hit.at]


def _verb(hit: Hit) -> Report | None:
    """The report that a verb makes, its speaker before it, after it, or taken from the clause before ("…, adding that")."""
    page, sentence, at, cue = hit.page, hit.sentence, hit.at, hit.cue
    if not is_verb(page, sentence, at, cue) or (cue.kind == "count" and is_retold(page, sentence, hit.following)):
        return None
    phrase = _after(hit) if inverted(page, sentence, at) else None
    if phrase is not None and is_tag(hit, phrase):
        return None
    if phrase is not None and _speaks_after(hit, phrase):
        said: Span = (None, None) if cue.lemma in DENYING else unspoken(page, sentence, at)
        report = made(hit, phrase, said, inverted=True)
        return around(page, sentence, report, max(phrase.last, at + 1))
    return _after_subject(hit)


def _after_subject(hit: Hit) -> Report | None:
    """The report of a verb whose speaker stands before it."""
    page, sentence, at, cue = hit.page, hit.sentence, hit.at, hit.cue
    content = _said_after(hit)
    if content is None:
        return None
    phrase = _speaker(hit, silent=content == (None, None))
    if phrase is None or (content == (None, None) and is_tag(hit, phrase)):
        return None
    if page.lowers[phrase.first] == "whose" and (
        cue.lemma == "claim" or not ARTICLES.isdisjoint(page.lowers[phrase.first : at])
    ):
        return None  # "Kesh, whose troops the Front says number 400, denied it": the clause goes on behind the verb
    if cue.kind == "count" and phrase.actor is None and names_town(page, phrase.first):
        return None  # "Blantyre, the commercial capital, recorded 158 of the deaths"
    content = settled(page, sentence, phrase, hit.following, cue, content)
    if content is None:
        return None
    report = made(hit, phrase, content)
    if content == (None, None):
        return of_sentence_before(page, report, hit.following, hit.earlier) if cue.kind == "free" else report
    before_it = content[1] is not None and content[1] <= page.starts[at]
    return around(page, sentence, report, hit.following) if before_it else report


def _after(hit: Hit) -> Phrase | None:
    """The speaker whose phrase stands behind the verb, of a known name or of words alone."""
    page, sentence, following = hit.page, hit.sentence, hit.following
    return after(page, sentence, following, hit.table.heads) or unknown_after(page, sentence, following)


def _speaks_after(hit: Hit, phrase: Phrase) -> bool:
    """Whether the phrase behind the verb is who speaks: it closes the report, and is neither only named nor asked."""
    led = _is_only_named(hit.page, hit.sentence, hit.at, phrase)
    return not led and closes(hit.page, hit.sentence, phrase) and not _is_asked(hit.page, hit.cue, phrase)


def _said_after(hit: Hit) -> Span | None:
    """What the verb says behind it, (None, None) where only a quotation or the words before can be meant; None where it reports nothing."""
    page, sentence, at, following = hit.page, hit.sentence, hit.at, hit.following
    content = content_after(page, sentence, following, hit.cue, hit.table)
    quoted = hit.cue.kind not in COUNTED and follows_quotation(page, sentence, at)
    if content is None and not quoted:
        return None
    if content is None or (quoted and not has_verb(page, following, sentence.last)):
        content = None, None  # "“…,” X said over a bad line", "in an interview with two channels"
    if content == (None, None) and opens_with_as(page, sentence, at, following):
        content = span(page, sentence, following + 1, page.ends[sentence.last - 1]) or content
    return content


def _speaker(hit: Hit, *, silent: bool) -> Phrase | None:
    """Who speaks before the verb; ``silent`` where nothing is said behind it. None where the phrase only tells where or when."""
    page, sentence, at, last = hit.page, hit.sentence, hit.at, hit.last
    over = silent and (hit.cue.kind == "told" or commented(page, sentence, hit.following))
    phrase = subject(hit, over=over, floor=_said_within(page, last, at))
    if phrase is None or phrase.actor is None:
        low = phrase.first if phrase else skip_lead_in(page, clause_start(page, sentence, at), at)
        phrase = author(page, hit.table, low, at) or phrase
    return None if phrase is None or page.lowers[phrase.first] in ("where", "when") else phrase


def _is_only_named(page: Page, sentence: Sentence, at: int, phrase: Phrase) -> bool:
    """Whether only a name and its apposition stand before the verb: "Sir A, a former judge, says the court, which …, needs reform"."""
    if at - sentence.first > NAMED or page.words[at - 1] != "," or page.words[phrase.last : phrase.last + 1] != [","]:
        return False
    if not CLOSING_QUOTES.isdisjoint(page.words[sentence.first : at]) or has_verb(page, sentence.first, at):
        return False
    if phrase.actor is not None and page.actors[phrase.actor].kind == "person" and not _has_person(page, sentence, at):
        return False  # "Norway, said Ida Holm, has lost 40 men"
    return has_verb(page, phrase.last, min(sentence.last, phrase.last + 2 * NAMED))


def _has_person(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether a person is named in the sentence before token ``at``."""
    before = mentions_between(page, sentence.start, page.starts[at])
    return any(page.actors[mention.actor].kind == "person" for mention in before)


def _said_within(page: Page, last: Report | None, at: int) -> int:
    """The token behind the verb of saying whose words the cue stands in: "The coast guard said port authorities reported"; 0 for none."""
    if last is None or last.lemma not in SAYING or last.last > last.at or "," in page.words[last.at : at]:
        return 0
    return last.at + 1 if at - last.at > 1 and page.lowers[at - 1] not in ("and", "but") else 0


def _is_asked(page: Page, cue: Cue, phrase: Phrase) -> bool:
    """Whether who stands behind the verb is asked or warned: "X, which has 200 tanks, asked Y for more", "X, the envoy, warned Y of"."""
    return not ASKED.get(cue.lemma, frozenset()).isdisjoint(page.lowers[phrase.last : phrase.last + 1])
