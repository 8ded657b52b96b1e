"""Questions: what a journalist asks, in a transcript's turn or of anybody, asserts no number.

In: a page and a sentence. Out: whether the sentence asks; what it only asks for is taken back.
"""

from store.models import Skipped
from store.reading.figures.words import Words
from store.reading.page import Page, Sentence
from store.reading.text.turn_lines import LABEL

ASKERS = frozenset("q question reporter journalist correspondent interviewer press media host anchor moderator".split())
ABROAD = frozenset(("reporter", "correspondent"))  # ask at a briefing and answer in a broadcast
WHO = frozenset("who whom whose what why how where when which".split())
ENDING = 2  # tokens in which a question mark and a quotation mark stand
FIRST = 3
FLEEING = frozenset("crossed fled died drowned escaped perished".split())
ARMED = frozenset(
    "men officers police members volunteers instructors advisers observers monitors engineers crew".split()
)
OPENERS = frozenset(("so", "and", "but", "“", '"', "‘"))


def asks(page: Page, index: int, asking: bool) -> bool:
    """Whether sentence ``index`` of a turn is the asker's; ``asking`` is whether the sentence before it was."""
    sentence = page.sentences[index]
    if sentence.kind != "turn":
        return False
    label = page.lowers[sentence.first : min(sentence.last, sentence.first + LABEL)]
    if ":" not in label:
        return asking
    return label[0] in ASKERS and (label[0] not in ABROAD or _ends_asking(page, index))


def _ends_asking(page: Page, index: int) -> bool:
    """Whether the turn that sentence ``index`` opens ends with a question mark: a broadcast's reporter answers the studio."""
    sentences = page.sentences
    while index + 1 < len(sentences) and sentences[index + 1].paragraph == sentences[index].paragraph:
        index += 1
    return _is_question(page, sentences[index])


def _is_question(page: Page, sentence: Sentence) -> bool:
    """Whether a question mark ends the sentence, a quotation mark behind it or not."""
    return "?" in page.lowers[max(sentence.first, sentence.last - ENDING) : sentence.last]


def avows(page: Page, sentence: Sentence) -> bool:
    """``Your ships rammed a boat and five of our sailors are in hospital``: who asks says first what his own side lost."""
    return page.lowers[sentence.last - 1] != "?" and "our" in page.lowers[sentence.first : sentence.last]


def polar(page: Page, sentence: Sentence) -> bool:
    """``Did 300 soldiers die?``, ``Fifteen thousand soldiers?``: may be answered with no; who asks who did it takes them for given."""
    if not _is_question(page, sentence):
        return False
    lowers = page.lowers[sentence.first : sentence.last]
    at = lowers.index(":") + 1 if sentence.kind == "turn" and ":" in lowers[:LABEL] else 0
    while at < len(lowers) and lowers[at] in OPENERS:
        at += 1
    return at < len(lowers) and lowers[at] not in WHO and WHO.isdisjoint(lowers[at : at + FIRST])


def asks_for_people(page: Page, words: Words, sentence: Sentence) -> bool:
    """``How many Kestrians are left there?``: what answers it counts no soldiers told of before."""
    if page.lowers[sentence.last - 1] != "?":
        return False
    lowers = page.lowers[sentence.first : sentence.last]
    at = next((j for j in range(1, len(lowers) - 1) if lowers[j - 1 : j + 1] == ["how", "many"]), -1)
    if at < 0:
        return False
    noun = page.words[sentence.first + at + 1]
    if noun in ("have", "had"):
        return not FLEEING.isdisjoint(lowers)  # "How many have crossed so far?"
    return noun[0].isupper() or (words.units.get(noun) == "people" and noun not in ARMED)


def unsay(page: Page, told: int, *, reports: bool) -> None:
    """Take back the figures from ``told`` on, which a question asks for: only what it ``reports`` somebody says stays.

    Its drafts are kept, for the answer may point back to them.
    """
    figures = page.figures[told:]
    page.figures[told:] = [figure for figure in figures if reports and figure.speaker]
    for row in [figure.trace[0] for figure in figures if not (reports and figure.speaker)]:
        page.skipped.append(Skipped(page.text[row.start : row.end], row.start, row.end, "asked, not said"))
