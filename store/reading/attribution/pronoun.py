"""Whom a "he" that speaks goes back to where no layer knows him: the subject of the sentence before.

In: a page, a report and the reports before it. Out: the report, with the words of that subject where it has any.
"""

from dataclasses import replace

from store.reading.attribution.apposed import THINGS
from store.reading.attribution.bodily import bodily
from store.reading.attribution.edges import PREPOSITIONS, skip_lead_in
from store.reading.attribution.ends import has_verb
from store.reading.attribution.phrases import PHRASE, Phrase, named
from store.reading.attribution.report import PRONOUNS, Report, speaker_words
from store.reading.attribution.self_named import alias, spoken
from store.reading.attribution.spoken_of import another
from store.reading.attribution.unknown import opening_name
from store.reading.names.nameless import dies
from store.reading.page import Page, Sentence
from store.reading.text.clauses import mentions_between
from store.reading.text.grammar import INDEFINITE, PERSONS
from store.reading.text.quoted import in_quote
from store.reading.text.tokens import POSSESSIVES

NEAR = 3  # sentences between a report and the pronoun's, those of the pronoun's quotation included
NEXT = 2  # sentences over which a pronoun goes back to an unnamed speaker
_ONE = frozenset(("a", "an", "one", "another"))
_MEANT = PRONOUNS | {"it"}
HELD_BY_ONE = frozenset("president premier chancellor king queen emir sultan leader governor mayor patriarch".split())
UNNAMED = frozenset("naming mentioning blaming criticising criticizing accusing".split())
MEN = frozenset("man father brother son husband boy uncle grandfather widower monk priest fisherman policeman".split())
WOMEN = frozenset("woman mother sister daughter wife girl aunt grandmother widow nun waitress seamstress".split())


def whose(page: Page, report: Report, earlier: list[Report], heads: frozenset[str]) -> Report:
    """The report of a pronoun, with the words of the unnamed speaker or subject just before that it goes back to."""
    if report.last - report.first != 1 or page.lowers[report.first] not in _MEANT:
        return report
    if page.lowers[report.first] == "it":
        opens = report.first == page.sentences[report.sentence].first
        return bodily(page, report, earlier, heads) if opens else _body_before(page, report, earlier)
    if (other := another(page, report, earlier, lambda: _named_subject(page, report, heads))) is not None:
        return other
    if (last := _paragraph_before(page, report, earlier)) is not None and (report.actor is None or last.actor is None):
        return replace(report, named=speaker_words(page, last), actor=last.actor)
    if (last := _goes_on(page, report, earlier)) is not None:
        return replace(report, named=speaker_words(page, last), actor=None)
    sentence = _sentence_before(page, report)
    stranger = report.actor is None and sentence is not None and _brings_one(page, sentence, earlier, heads)
    found = _speaker_before(page, report, earlier) if report.actor is None and not stranger else None
    if found is not None or page.lowers[report.first] not in PERSONS:
        return report if found is None else replace(report, named=found)
    if sentence is None or report.actor in _named(page, sentence):
        return report
    phrase = _subject(page, sentence, heads)
    own = page.starts[page.sentences[report.sentence].first]
    apposed = phrase is not None and "," in page.words[phrase.first : phrase.last]
    apposed = apposed and not any(
        m.actor == report.actor for m in mentions_between(page, own, page.starts[report.first])
    )
    if phrase is None or (report.actor is not None and phrase.actor is not None and not apposed):
        return report
    known = alias(page, phrase.last, sentence.last) if phrase.actor is None else None
    if known is not None:
        words, actor = spoken(page, *known)  # "A brigadier who introduces himself only as Numa laughs at that"
        return replace(report, named=words, actor=actor)
    words = page.text[page.starts[phrase.first] : page.ends[phrase.last - 1]]
    return replace(report, named=words, actor=phrase.actor)


def _goes_on(page: Page, report: Report, earlier: list[Report]) -> Report | None:
    """The last report, where the one person without a known name who spoke it speaks on and nobody has been named since."""
    last = earlier[-1] if earlier else None
    if last is None or last.actor is not None or report.actor is None or report.sentence - last.sentence > NEXT:
        return None
    if page.sentences[last.sentence].paragraph != page.sentences[report.sentence].paragraph:
        return None
    words = speaker_words(page, last)
    one = words.split()[0].lower() in _ONE or (last.named is not None and words[0].isupper())
    between = mentions_between(page, page.sentences[last.sentence].start, page.starts[report.first])
    named = any(m.kind != "pronoun" and page.actors[m.actor].kind == "person" for m in between)
    return last if one and not named and fits(page.lowers[report.first], words) else None


def fits(pronoun: str, words: str) -> bool:
    """Whether "he" or "she" can be of somebody in plain words: "a man" is no "she"."""
    others = WOMEN if pronoun == "he" else MEN if pronoun == "she" else frozenset[str]()
    return others.isdisjoint(words.lower().split())


def _brings_one(page: Page, sentence: Sentence, earlier: list[Report], heads: frozenset[str]) -> bool:
    """Whether the sentence opens with somebody without a name who has not spoken yet: "A guerrilla puts it plainly"."""
    phrase = None if earlier and earlier[-1].at >= sentence.first else _subject(page, sentence, heads)
    return phrase is not None and phrase.actor is None


def _body_before(page: Page, report: Report, earlier: list[Report]) -> Report:
    """The report of an "it" behind what is said ("…, it notes"), with the body that spoke a sentence or two before in the paragraph."""
    last = earlier[-1] if earlier else None
    trails = page.words[report.first - 1] == "," and report.first > page.sentences[report.sentence].first
    if report.actor is not None or last is None or not trails or report.sentence - last.sentence > NEXT:
        return report
    same = page.sentences[last.sentence].paragraph == page.sentences[report.sentence].paragraph
    person = last.actor is not None and page.actors[last.actor].kind == "person"
    words = speaker_words(page, last)
    if person or not same or words.lower() in PRONOUNS or (last.actor is None and words.endswith("s")):
        return report
    return replace(report, named=words, actor=last.actor)


def _named(page: Page, sentence: Sentence) -> set[str]:
    """Whom a sentence names, but for "without naming X"; "his" in it may have been given to the wrong one."""
    named = (m for m in mentions_between(page, sentence.start, sentence.end) if m.kind != "pronoun")
    return {m.actor for m in named if page.lowers[m.first - 1] not in UNNAMED or m.first == sentence.first}


def _speaker_before(page: Page, report: Report, earlier: list[Report]) -> str | None:
    """The words of the unnamed one who spoke a sentence or two before in the paragraph."""
    last = earlier[-1] if earlier else None
    if last is None or last.actor is not None or report.sentence - last.sentence > NEXT:
        return None
    if page.sentences[last.sentence].paragraph != page.sentences[report.sentence].paragraph:
        return None
    words = speaker_words(page, last)
    return None if page.lowers[last.last - 1] in THINGS or words.lower() in PRONOUNS else words


def _paragraph_before(page: Page, report: Report, earlier: list[Report]) -> Report | None:
    """The last report of the paragraph before, a person's, named or not, where a pronoun speaks at the beginning of its own."""
    last = earlier[-1] if earlier else None
    opens = _sentence_before(page, report) is None
    if last is None or not opens or page.lowers[report.first] not in PERSONS:
        return None
    gap = page.sentences[report.sentence].paragraph - page.sentences[last.sentence].paragraph
    person = page.actors[last.actor].kind == "person" if last.actor is not None else _is_one(page, last)
    near = gap == 1 and report.sentence - last.sentence <= NEAR
    return last if near and person and fits(page.lowers[report.first], speaker_words(page, last)) else None


def _is_one(page: Page, report: Report) -> bool:
    """Whether an unnamed speaker is one person, asked for his name or not: "A Western diplomat, who asked not to be named,"."""
    one = page.lowers[report.first] in _ONE and page.lowers[report.last - 1] not in THINGS
    return one and "who" in page.lowers[report.last : report.at] and report.named is None


def _sentence_before(page: Page, report: Report) -> Sentence | None:
    """The sentence before the pronoun's own in its paragraph; sentences of the quotation between them are stepped over."""
    index = report.sentence
    while index and in_quote(page, page.sentences[index].start):
        index -= 1
    if not index or page.sentences[index - 1].paragraph != page.sentences[report.sentence].paragraph:
        return None
    return page.sentences[index - 1]


def _named_subject(page: Page, report: Report, heads: frozenset[str]) -> Phrase | None:
    """The person that the sentence before opens with, if there is one."""
    sentence = _sentence_before(page, report)
    return None if sentence is None else _subject(page, sentence, heads)


def _subject(page: Page, sentence: Sentence, heads: frozenset[str]) -> Phrase | None:
    """One person whom the sentence opens with: "A shopkeeper in the old town", "Marek, in an interview,"; None for a thing or several."""
    high = min(sentence.last, sentence.first + PHRASE)
    if (scene := _behind_scene(page, sentence.first, high, heads)) is not None:
        return scene
    first = skip_lead_in(page, sentence.first, high)
    if first >= high:
        return None
    phrase = opening_name(page, sentence, first)
    if phrase is not None:
        return phrase if has_verb(page, phrase.last, sentence.last) else None
    phrase = named(page, first, high, heads)
    if phrase is None or phrase.actor is not None:
        person = phrase is not None and page.actors[phrase.actor or ""].kind == "person"
        return phrase if person else None
    one = page.lowers[phrase.first] in _ONE and page.lowers[phrase.last - 1] not in THINGS
    one = one or _of_a_land(page, phrase)
    return phrase if one and not dies(page, phrase.last) else None


def _of_a_land(page: Page, phrase: Phrase) -> bool:
    """Whether an office is named by its land or body: "Norway's president", and none that several hold."""
    at = phrase.last - 1
    owned = at > phrase.first and page.lowers[at - 1] in POSSESSIVES and page.words[phrase.first][0].isupper()
    return owned and page.lowers[at] in HELD_BY_ONE


def _behind_scene(page: Page, first: int, high: int, heads: frozenset[str]) -> Phrase | None:
    """The one who is brought in behind where or when it was, no comma between: "On the terrace of the hotel a captain of the guard"."""
    if page.lowers[first] not in PREPOSITIONS:
        return None
    comma = next((at for at in range(first, high) if page.words[at] == ","), high)
    ones = (at for at in range(first + 2, comma - 1) if page.lowers[at] in INDEFINITE)
    at = next(ones, 0)
    if not at or page.lowers[at - 1] in PREPOSITIONS or has_verb(page, first, at):
        return None
    phrase = named(page, at, high, heads)
    if phrase is None or phrase.actor is not None or page.lowers[phrase.last - 1] in THINGS:
        return None
    return None if dies(page, phrase.last) else phrase
