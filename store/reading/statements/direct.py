"""Direct speech: each quotation with the speaker whose report stands after, before or around it.

In: a page with quotes, and its reports. Out: Said records. A quotation without a report of its own goes on with the
speaker of the quotation before it in the same paragraph, or, when it fills its paragraph, of the paragraph before.
"""

from bisect import bisect_left
from operator import attrgetter

from store.reading.attribution.before import before
from store.reading.attribution.led import only_leads
from store.reading.attribution.lexicon import cues
from store.reading.attribution.report import Report, speaker_words
from store.reading.page import Page, Quote
from store.reading.statements.before import Said, by_sentence_before, continued, from_before
from store.reading.statements.near import (
    as_put,
    before_colon,
    described,
    is_topic,
    named_of,
    names_himself,
    of_paragraph,
    only_named,
    pronoun_of,
    signed,
)
from store.reading.text.clauses import sentence_at, token_at

TIGHT = frozenset("”\"’',.–—-»'!?… \n\xa0“)")
AT = attrgetter("at")
COPULAS = frozenset("is are was were been being be".split())
CLOSING = 4  # tokens from the verb of a report to the end of the sentence that it closes
ASIDE = 12  # tokens of a sentence that only names the speaker of the quotation before it
GAP = 200  # characters between a report before and its quotation
PRONOUNS = frozenset(("they", "it", "he", "she", "this", "these", "both"))
NEAR_AFTER = 90  # characters between a quotation and the verb that reports it ("Q," the long title of somebody said)


def direct(page: Page, found: list[Report]) -> list[Said]:
    """The direct speech of the page; scare quotes and titles are left out."""
    said: list[Said] = []
    for index, quote in enumerate(page.quotes):
        if quote.fragment and not _is_whole(page, quote) and not _is_answer(page, index, quote, found):
            continue
        if only_leads(page, page.sentences[quote.sentence]):
            continue
        one = (
            _as_marked(page, quote)
            or _by_report(page, index, quote, found)
            or continued(page, quote, said, found)
            or _after_colon(page, quote)
            or _by_closing(page, quote, found)
            or _by_subject(page, quote, found)
            or by_sentence_before(page, quote)
            or (from_before(page, quote, found) if _stands_alone(page, quote) else None)
        )
        if one is not None:
            said.append(one)
        elif _is_clause(page, quote):
            said.append(Said(quote.start, quote.end, quote.sentence, None, None, "", "no speaker"))
    return said


def _as_marked(page: Page, quote: Quote) -> Said | None:
    """“…”, as X put it, · “…” – X: whom the words right around the quotation name."""
    put = as_put(page, quote)
    if put is not None:
        actor, text = pronoun_of(page, *put), page.text[slice(*put)]
        return Said(quote.start, quote.end, quote.sentence, actor, text, "put it", "as put")
    signature = signed(page, quote)
    if signature is not None:
        return Said(quote.start, quote.end, quote.sentence, *signature, "–", "signed")
    return None


def _by_report(page: Page, index: int, quote: Quote, found: list[Report]) -> Said | None:
    """The speaker of the report beside the quotation, unless another is named right before it."""
    report, rule = _beside(page, index, quote, found)
    if report is None or (rule == "speaker before" and named_of(page, quote) is not None):
        return None
    return _reported(page, quote, report, rule)


def _reported(page: Page, quote: Quote, report: Report, rule: str) -> Said:
    """The quotation with its report's speaker; a description or a pronoun that cannot be right is looked up in the sentence before."""
    text, actor = speaker_words(page, report), report.actor
    if actor is None:
        alone = text is not None and text.lower() in ("he", "she")
        actor = of_paragraph(page, quote) if alone else described(page, quote.sentence, text)
    elif text is not None and text.lower() in ("he", "she") and names_himself(page, quote, actor):
        one = by_sentence_before(page, quote)
        actor = (one.actor if one is not None else only_named(page, quote.sentence)) or actor
    return Said(quote.start, quote.end, quote.sentence, actor, text, report.cue, rule)


def _is_answer(page: Page, index: int, quote: Quote, found: list[Report]) -> bool:
    """Whether a word or two are speech because their report follows at once (“Not one,” the general stated)."""
    spoken = page.text[quote.end - 1] == "," and page.text[quote.start].isupper()
    return spoken and _after(page, index, quote, found) is not None


def _after_colon(page: Page, quote: Quote) -> Said | None:
    """The person before the colon that opens the quotation."""
    actor = before_colon(page, quote, page.lexicon.get(cues).heads)
    if actor is None:
        return None
    return Said(quote.start, quote.end, quote.sentence, actor, page.actors[actor].name, ":", "before the colon")


def _stands_alone(page: Page, quote: Quote) -> bool:
    """Whether the quotation is a sentence of its own."""
    sentence = page.sentences[quote.sentence]
    return quote.start - sentence.start < 3 and sentence.end - quote.end < 4


def _is_whole(page: Page, quote: Quote) -> bool:
    """Whether a fragment is a sentence of its own ("Never!")."""
    return page.text[quote.end - 1] in ".!?" and page.text[quote.start].isupper()


def _is_clause(page: Page, quote: Quote) -> bool:
    """Whether a quotation without a speaker is long enough to be speech rather than a name."""
    text = page.text[quote.start : quote.end]
    if text[-1] in ".!?" and text[0].isupper() and " " in text:
        return True
    return len(text.split()) >= 5 and (
        text[-1] in ",.!?" or page.text[quote.end + 1 : quote.end + 2] in (".", "!", "?")
    )


def _beside(page: Page, index: int, quote: Quote, found: list[Report]) -> tuple[Report | None, str]:
    """The report that stands right after the quotation, else the one before it in the same sentence."""
    following = _after(page, index, quote, found)
    preceding = _before(page, quote, found)
    if following is not None and not (preceding is not None and quote.start - page.ends[preceding.at] <= 2):
        return following, "speaker after"
    return (preceding, "speaker before") if preceding is not None else (None, "")


def _after(page: Page, index: int, quote: Quote, found: list[Report]) -> Report | None:
    """The report after the quotation: only marks stand between."""
    last = token_at(page, quote.end - 1) + 1
    at = bisect_left(found, last, key=AT)
    if at >= len(found):
        return None
    report = found[at]
    begins = min(page.starts[report.first], page.starts[report.at])
    if begins < quote.end or begins - quote.end > NEAR_AFTER or page.starts[report.at] - quote.end > GAP:
        return None
    if _of_next(page, quote, report):
        return None
    between = page.text[quote.end : begins]
    if index + 1 < len(page.quotes) and page.quotes[index + 1].start < begins:
        return None
    if page.sentences[report.sentence].paragraph != page.sentences[sentence_at(page, quote.end - 1)].paragraph:
        return None
    return (
        report
        if set(between) <= TIGHT or _linked(between) or (report.lemma == "say" and " quoted " in between)
        else None
    )


def _of_next(page: Page, quote: Quote, report: Report) -> bool:
    """Whether the report opens a sentence of its own and goes on to say something else ("… .” Her government has asked …")."""
    sentence = page.sentences[report.sentence]
    if sentence.start < quote.end or page.text[sentence.start].islower():
        return False
    return report.start is not None or sentence.last - sentence.first > ASIDE


def _linked(between: str) -> bool:
    """Whether only small words stand between the quotation and its report (", as the minister said")."""
    return between.strip("”\"’', ").lower() in ("as", "the", "a", "an", "of")


def _before(page: Page, quote: Quote, found: list[Report]) -> Report | None:
    """The nearest report before the quotation in its sentence."""
    sentence = page.sentences[quote.sentence]
    first = token_at(page, quote.start)
    at = bisect_left(found, first, key=AT) - 1
    if at < 0 or found[at].at < sentence.first:
        return _colon(page, quote, found, at)
    report = found[at]
    return None if report.inverted and report.kind == "verb" and _new_clause(page, report, quote) else report


def _new_clause(page: Page, report: Report, quote: Quote) -> bool:
    """Whether the quotation stands in a clause that is no longer the speaker's."""
    return quote.start - page.ends[report.at] > GAP


def _colon(page: Page, quote: Quote, found: list[Report], at: int) -> Report | None:
    """A report that closes the sentence before with a colon ("The minister said:" and the quotation on the next line)."""
    if at < 0 or quote.sentence == 0 or found[at].sentence != quote.sentence - 1:
        return None
    before_text = page.text[page.ends[found[at].at] : quote.start].rstrip(' \n“"‘«„>')
    sentence = page.sentences[quote.sentence]
    at_start = quote.start - sentence.start < 4
    return found[at] if at_start and before_text.endswith(":") else None


def _by_closing(page: Page, quote: Quote, found: list[Report]) -> Said | None:
    """``X was “safe and well” at home, he said``: who closes the sentence says of its subject what is quoted."""
    at, last = token_at(page, quote.start), token_at(page, quote.end - 1) + 1
    sentence = page.sentences[quote.sentence]
    at -= 1
    while at > sentence.first and not page.words[at][0].isalnum():
        at -= 1
    if page.lowers[at] not in COPULAS:
        return None
    k = bisect_left(found, last, key=AT)
    report = found[k] if k < len(found) and found[k].sentence == quote.sentence else None
    closes = report is not None and page.words[report.first - 1] == "," and sentence.last - report.at <= CLOSING
    if report is None or not closes or report.first < last:
        return None
    return Said(
        quote.start,
        quote.end,
        quote.sentence,
        report.actor,
        speaker_words(page, report),
        report.cue,
        "closes the sentence",
    )


def _by_subject(page: Page, quote: Quote, found: list[Report]) -> Said | None:
    """The subject of the sentence that holds the quotation, or the speaker whose scope it lies in."""
    sentence = page.sentences[quote.sentence]
    first = token_at(page, quote.start)
    low = sentence.first
    high = min(first, low + 30)
    while high > low and page.words[high - 1] in ("“", '"', "‘", ",", ":"):
        high -= 1
    if is_topic(page, low, first, high):
        return from_before(page, quote, found)
    phrase = before(page, low, high, page.lexicon.get(cues).heads) if high > low else None
    if phrase is None or (phrase.actor is None and not _is_clause(page, quote)):
        return None
    if phrase.actor is None and page.lowers[phrase.first] in PRONOUNS:
        return from_before(page, quote, found)
    text = page.text[page.starts[phrase.first] : page.ends[phrase.last - 1]]
    return Said(quote.start, quote.end, quote.sentence, phrase.actor, text, "", "subject of the sentence")
