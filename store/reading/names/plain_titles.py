"""Titles in plain words: in a line of which most words have capitals ("Allies to Send 700 More Soldiers") a capital tells nothing.

In: a sheet before its chunks are cut, then with its names. Out: nothing; ``page.words`` and ``page.plain`` of such lines are as they would
stand within a sentence, so that no layer, which takes a strange capital for a name, need ask where it stands. ``page.text`` stays as it is.
"""

from bisect import bisect_left

from store.reading.names.known import known
from store.reading.names.roles.titles import find_offices
from store.reading.names.sheet import Sheet
from store.reading.page import Page, Sentence

TITLE = 0.6  # share of capitals from which a line is a title
_BEFORE_PLACES = frozenset("in at near off to from of around outside across".split())
_SMALL = frozenset("a an the of in on at to for by and or as with from over after amid vs per into nor but".split())


def mark(sheet: Sheet, capitals: list[int]) -> None:
    """Fill ``sheet.titled``, and lower those words of titles that the text writes small elsewhere; ``capitals`` are the tokens with one."""
    page = sheet.page
    for number, sentence in enumerate(page.sentences):
        if sentence.last - sentence.first > 3 and sentence.kind != "dateline" and _is_title(sheet, sentence, capitals):
            sheet.titled.add(number)
    if not sheet.titled:
        return
    sheet.large = _written_large(sheet)
    offices = find_offices(sheet)
    roles = {at for first, last in offices.items() for at in range(first, last)}  # the White House
    for number in sheet.titled:
        for at in _unknown(sheet, page.sentences[number]):
            if at in roles:
                continue
            word = page.lowers[at]
            small = word in _SMALL or (word in sheet.lower and word not in sheet.large and not _official(sheet, word))
            if small and page.words[at].istitle():
                page.words[at] = word


def _official(sheet: Sheet, word: str) -> bool:
    """Whether the word may belong to a body or a role, which have capitals by rights: the Coast Guard, Defence Secretary X."""
    words = sheet.words
    return word in words.bodies or word in words.heads or word.title() in words.org_nouns or word in words.state


def settle(sheet: Sheet) -> None:
    """Lower what no name covers in the page's titles, but for abbreviations and what the text writes large elsewhere."""
    page = sheet.page
    if not sheet.titled:
        return
    named = _named(sheet)
    for number in sheet.titled:
        for at in _plain_looking(sheet, page.sentences[number]):
            if page.lowers[at - 1] in _BEFORE_PLACES:
                continue  # "Quake Kills 300 In Herat": a place that no list has
            if at not in named and page.lowers[at] not in sheet.large:
                page.words[at] = page.lowers[at]
    page.plain = _as_words(page, sheet.titled)


def _named(sheet: Sheet) -> set[int]:
    """The tokens of titles that mentions and places cover, found in one walk over both."""
    page = sheet.page
    named = {at for m in page.mentions if m.sentence in sheet.titled for at in range(m.first, m.last)}
    for place in page.places:
        if place.sentence in sheet.titled:
            named.update(range(bisect_left(page.starts, place.start), bisect_left(page.starts, place.end)))
    return named


def _as_words(page: Page, titles: set[int]) -> str:
    """The text with its titles' tokens as ``page.words`` has them, each at its place."""
    parts, done = [], 0
    for number in sorted(titles):
        for at in range(page.sentences[number].first, page.sentences[number].last):
            start, end = page.starts[at], page.ends[at]
            same_length = len(page.words[at]) == end - start  # İ in small letters is two characters
            if same_length and page.words[at] == page.text[start:end].lower():
                parts += [page.text[done:start], page.words[at]]
                done = end
    return "".join([*parts, page.text[done:]])


def _is_title(sheet: Sheet, sentence: Sentence, capitals: list[int]) -> bool:
    """Whether most words have capitals."""
    words = sheet.page.words
    if sentence.kind not in {"headline", "heading"} and not _terse(sheet, sentence):
        return False
    span = capitals[bisect_left(capitals, sentence.first) : bisect_left(capitals, sentence.last)]
    large = sum(1 for i in span if words[i][0].isupper())
    return large > TITLE * sum(1 for word in words[sentence.first : sentence.last] if word[0].isalpha())


def _terse(sheet: Sheet, sentence: Sentence) -> bool:
    """Whether the only lower-case words are those that titles leave small."""
    if sentence.kind == "turn":
        return False
    for word in sheet.page.words[sentence.first : sentence.last]:
        if word[0].islower() and word not in _SMALL and len(word) > 1:
            return False
    return True


def _written_large(sheet: Sheet) -> frozenset[str]:
    """The words, in small letters, that have a capital within a sentence that is no title."""
    page = sheet.page
    running = [s for number, s in enumerate(page.sentences) if number not in sheet.titled]
    return frozenset([word.lower() for s in running for word in page.words[s.first + 1 : s.last] if word[0].isupper()])


def _plain_looking(sheet: Sheet, sentence: Sentence) -> list[int]:
    """The tokens behind the title's first that may be plain words: X, of letters alone; no abbreviation beside small letters."""
    words = sheet.page.words[sentence.first : sentence.last]
    shouted = not any(map(str.islower, words))
    return [
        at for at, word in enumerate(words[1:], sentence.first + 1) if word.isalpha() and (word.istitle() or shouted)
    ]


def _unknown(sheet: Sheet, sentence: Sentence) -> list[int]:
    """Those of them that stand in no name of the lists."""
    opening = known(sheet, sentence.first, sentence.last)
    done, out = sentence.first + (opening[0] if opening else 1), []
    for at in _plain_looking(sheet, sentence):
        if at < done:
            continue
        if (thing := known(sheet, at, sentence.last)) is not None:
            done = at + thing[0]
        else:
            out.append(at)
    return out
