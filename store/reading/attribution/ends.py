"""Where what is said ends: with the sentence, before another speaker's half of it, at the end of an aside or of a count.

In: a page, the sentence and the token after the verb. Out: code points of the text, or None where that end does not stand there.
"""

from store.reading.attribution.bare import RETELLING
from store.reading.attribution.lexicon import Cue, Cues
from store.reading.page import Page, Sentence
from store.reading.text.clauses import AUXILIARIES, COMMA, mentions_between
from store.reading.text.grammar import CONCESSIVES, FINITE, STRONG_PASTS, is_past
from store.reading.text.telling import REFUSING, SAID
from store.reading.text.tokens import places_in

RELATED = 8  # tokens from "which" to the verb of its clause
SPEAKER = 10  # tokens after a semicolon in which another speaker and his verb stand
COUNTED = 26  # tokens after a count in which it ends
CHAIN = 60  # tokens of what is said in which the speaker's next verb is looked for
HALVES = frozenset((";", "while", "whereas"))
_CHAINS = frozenset((",", "and", "but"))
TAG = 14  # tokens at a sentence's end in which an agency is named that retells it
ASIDE = 16  # tokens of what a "who" clause tells
NAMED = 7  # tokens of such an agency with its verb
_TAGS = (["according", "to"], ["when", "asked"])
_CLAIMS = frozenset("claim accusation charge allegation assertion suggestion figure assessment".split())
_OWN = frozenset(("he", "she", "it", "they", "who", "which", "and", "but"))


def sentence_end(page: Page, sentence: Sentence) -> int:
    """The end of the sentence's words, its full stop left out."""
    last = sentence.last - 1
    while last > sentence.first and page.words[last] in (".", ";", "!", "?", "”", '"', "’", ")"):
        if page.words[last] in ("”", '"', "’", ")", "?", "!"):
            return page.ends[last] if page.words[last] != "." else page.ends[last - 1]
        last -= 1
    return page.ends[last]


def tag_end(page: Page, sentence: Sentence, first: int) -> int | None:
    """The end before the agency that retells a report: "…, state-run X reported", "…, reported X", "…, according to X"."""
    for at in places_in(page.lowers, max(first + 2, sentence.last - TAG), sentence.last - 1, COMMA):
        words = page.lowers[at + 1 : sentence.last]
        led = words[0] in RETELLING and len(words) > 1 and page.words[at + 2][0].isupper()
        ends = words[:-1] if words[-1] == "." else words  # a comma may stand right before the full stop
        told = len(words) <= NAMED and ends[-1:] != [] and ends[-1] in RETELLING and page.words[at + 1] not in _OWN
        if led or (told and FINITE.isdisjoint(words)) or words[:2] in _TAGS or _judges(words):
            return page.ends[at - 1]
    return None


def _judges(words: list[str]) -> bool:
    """Whether the writer adds what another makes of it: "…, a claim that Armenia denied", "…, an accusation Ankara rejects"."""
    return words[0] in ("a", "an") and not _CLAIMS.isdisjoint(words[1:3]) and not REFUSING.isdisjoint(words[3:])


def half_end(page: Page, sentence: Sentence, first: int, table: Cues) -> int | None:
    """The end of the words behind which another one speaks: "X says it lost 200; Y says it lost 50", "X called it a bluff, while Y said"."""
    if not HALVES.isdisjoint(page.lowers[first : sentence.last]):
        for at in places_in(page.lowers, first + 1, sentence.last - 1, HALVES):
            if page.words[at] == ";":
                speaks = not table.words.keys().isdisjoint(page.lowers[at + 1 : min(sentence.last, at + 1 + SPEAKER)])
                return page.ends[at - 1] if speaks else None
            if page.words[at - 1] == "," and _speaks(page, sentence, at + 1, table):
                return page.ends[at - 2]
    return None


def _speaks(page: Page, sentence: Sentence, first: int, table: Cues) -> bool:
    """Whether a name or a word for a speaker, and a verb of saying right behind it, stand in the tokens from ``first`` on."""
    for at in places_in(page.lowers, first + 1, min(sentence.last, first + SPEAKER), table.words.keys()):
        named = any(m.last == at for m in mentions_between(page, page.starts[first], page.ends[at - 1]))
        if named or page.lowers[at - 1] in table.heads:
            return True
    return False


def aside_end(page: Page, sentence: Sentence, first: int, cue: Cue) -> int | None:
    """The end of what an aside between the subject and its verb tells: "The rebels, claiming to have killed 50, released a video"."""
    if page.lowers[first - 2] in ("who", "which") and page.words[first - 3] == "," and first - 3 > sentence.first:
        return _closed(page, sentence, first)  # "The Front, which claims 15,000 fighters, could put 6,000 in the field"
    related = next(
        (i for i in range(first - 2, max(sentence.first, first - RELATED), -1) if page.lowers[i] in ("which", "whom")),
        0,
    )
    if related and page.words[related - 1] == "," and "," not in page.words[related:first]:
        return _closed(page, sentence, first)  # "The Front, which the UN estimates at 4,000 fighters, left the town"
    comma = first - 2 - (page.lowers[first - 2] in CONCESSIVES)
    if cue.form != "ing" or comma <= sentence.first or page.words[comma] != ",":
        return None
    if has_verb(page, sentence.first, comma):
        return None
    return _closed(page, sentence, first)


def _closed(page: Page, sentence: Sentence, first: int) -> int | None:
    """The end before the first comma behind ``first``, where the main clause's verb follows it."""
    closed = next((at for at in range(first + 1, sentence.last - 1) if page.words[at] == ","), None)
    return page.ends[closed - 1] if closed is not None and _is_verb(page.lowers[closed + 1]) else None


def chained_end(page: Page, sentence: Sentence, first: int, table: Cues) -> int | None:
    """The end before the speaker's next verb of saying: "12 had died and told reporters that", "…, adding that"."""
    defining = first > sentence.first + 1 and page.lowers[first - 2] in ("who", "which")
    if defining and page.words[first - 3] != "," and (over := _main_verb(page, sentence, first, table)) is not None:
        return page.ends[over - 1]  # "Two residents who confirmed that the gunmen had gone said"
    for at in places_in(page.lowers, first + 2, min(sentence.last - 3, first + CHAIN), _CHAINS):
        if page.lowers[at + 1] not in table.words:
            continue
        goes_on = page.lowers[at + 2] == "that" if page.words[at] == "," else "that" in page.lowers[at + 2 : at + 5]
        apart = page.lowers[at] == "and" and page.words[at - 1] == ","
        goes_on = (
            goes_on or apart or page.lowers[at] == "but" or not (page.words[at] == "," or has_verb(page, first, at))
        )
        told = page.lowers[at + 1].endswith("ing") if page.words[at] == "," else page.lowers[at + 1] in SAID
        if defining and page.words[at] == "," and page.lowers[at + 1] in SAID:
            return page.ends[at - 1]  # "X, who announced a day of mourning, said"
        if goes_on and told:
            return page.ends[at - 1 - (page.words[at - 1] == ",")]
    return None


def _main_verb(page: Page, sentence: Sentence, first: int, table: Cues) -> int | None:
    """The main clause's verb of saying behind what a "who" clause without commas tells, which has its own verb."""
    for at in places_in(page.lowers, first + 2, min(sentence.last - 1, first + ASIDE), table.words.keys()):
        own = has_verb(page, first, at) and page.lowers[at] in SAID and not page.lowers[at].endswith("ing")
        joined = page.lowers[at - 1] in ("and", "but", "had", "has", "have", "who", ",")
        if own and not joined and not {",", ";"}.intersection(page.words[first:at]):
            return at
    return None


def has_verb(page: Page, first: int, last: int) -> bool:
    """Whether a word of tokens first:last is plainly a finite verb."""
    return any(_is_verb(word) for word in page.lowers[first:last])


def _is_verb(low: str) -> bool:
    """Whether a word is plainly a finite verb by its form."""
    return low in FINITE or low in STRONG_PASTS or (low.endswith("ed") and len(low) > 3)


def part_end(page: Page, sentence: Sentence, first: int, end: int) -> int:
    """The end of a count: a semicolon, or a comma before the main clause's verb ("who spoke of 70 dead, has been invited")."""
    for at in range(first + 1, min(sentence.last - 1, first + COUNTED)):
        if page.words[at] == ";" or (page.words[at] == "," and page.lowers[at + 1] in FINITE):
            return page.ends[at - 1]
    return end


def acts_itself(page: Page, first: int, verb: int) -> bool:
    """Whether the "who" before token ``first`` is the subject of a verb there, another one than that at token ``verb``."""
    word = page.lowers[first]
    return (
        first + 1 < verb
        and "," not in page.words[first:verb]
        and (word in AUXILIARIES or _is_verb(word) or is_past(word))
    )
