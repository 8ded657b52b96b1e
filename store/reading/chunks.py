"""Chunks: the stretches of a sentence that names, roles and places are made of.

One pass over the tokens: known names (atlas), offices, ranks, forms of address, bodies, and runs of capitals that nobody
knows. What an unknown run is, later passes decide.
"""

from dataclasses import dataclass, field

from store.reading.atlas import Thing, plain
from store.reading.page import Page, Sentence
from store.reading.vocabulary import Vocabulary, compile_vocabulary

RUN = 8  # tokens; a longer run of capitals is no name
BACK = 5  # tokens an office may reach back over its modifiers

_QUOTES = frozenset('"“”„«»')
_SMALL = frozenset("a an the of in on at to for by and or as with from over after amid vs per into nor but".split())
_OPENERS = frozenset("\"“„«‘'([:;—–-•.?!…*#>_|/")


@dataclass(slots=True)
class Chunk:
    """words[first:last] of ``kind``: a ThingKind, office, rank, address, body, acronym, run, person, place, learned or other."""

    first: int
    last: int
    kind: str
    name: str
    iso: str
    sentence: int
    actor: str | None = None
    place: bool = False


@dataclass(slots=True)
class Sheet:
    """The chunks of a page, sentence by sentence, and what the article itself teaches."""

    page: Page
    words: Vocabulary
    rows: list[list[Chunk]] = field(default_factory=list)
    titled: set[int] = field(default_factory=set)  # sentences in title case or capitals, where capitals tell nothing
    lower: set[str] = field(default_factory=set)

    def glue(self, left: Chunk, right: Chunk) -> list[str]:
        """The lower-case tokens between two chunks."""
        return self.page.lowers[left.last : right.first]

    def text(self, first: int, last: int) -> str:
        """The text of words[first:last], as written but for line breaks."""
        text = self.page.text[self.page.starts[first] : self.page.ends[last - 1]]
        return " ".join(text.split()) if "\n" in text else text


def cut(page: Page) -> Sheet:
    """Return the sheet of ``page`` with all its chunks."""
    words = page.lexicon.get(compile_vocabulary)
    sheet = Sheet(page, words, lower=set(page.words))
    offices = _offices(sheet)
    bodies, joined = words.bodies, words.joined
    hits = [
        i
        for i, word in enumerate(page.words)
        if word[0].isupper() or i in offices or word in bodies or word.startswith(joined)
    ]
    at, count = 0, len(hits)
    for number, sentence in enumerate(page.sentences):
        begin = at
        while at < count and hits[at] < sentence.last:
            at += 1
        sheet.rows.append(_row(sheet, sentence, number, hits[begin:at], offices))
    return sheet


def _offices(sheet: Sheet) -> dict[int, int]:
    """First token of every office -> the token after its last."""
    lows, words = sheet.page.lowers, sheet.words
    heads, found = words.heads, {}
    done = begun = 0
    for i, low in enumerate(lows):
        if low not in heads or i < done:
            continue
        first, last = _office_phrase(lows, words, i)
        floor = max(done, first - BACK)
        while first > floor and (lows[first - 1] in words.modifiers or _listed(lows, words, first, floor)):
            first -= 1
        last = _purpose(sheet, last)
        if first == done and begun in found and first > begun and lows[first - 1] in words.modifiers:
            first = begun  # deputy | head: one office
        begun = first
        found[first] = done = last
    return found


def _purpose(sheet: Sheet, last: int) -> int:
    """The token after "for refugees" or "in exile" behind an office, where a comma follows; else ``last``."""
    page = sheet.page
    if page.lowers[last : last + 1] not in (["for"], ["of"], ["in"]):
        return last
    end = last + 1
    while (
        end < len(page.words)
        and end - last < 8
        and page.words[end].islower()
        and page.lowers[end] not in sheet.words.bodies
    ):
        end += 1
    return end if end > last + 1 and page.lowers[end : end + 1] == [","] else last


def _listed(lows: list[str], words: Vocabulary, first: int, floor: int) -> bool:
    """Whether "and" before ``first`` joins two modifiers: foreign and defence minister."""
    return first - 2 >= floor and lows[first - 1] == "and" and lows[first - 2] in words.modifiers


def _office_phrase(lows: list[str], words: Vocabulary, i: int) -> tuple[int, int]:
    for first in (i, i - 1, i - 2):
        if first >= 0 and lows[first] in words.phrases.first:
            hit = words.phrases.find(lows, first, len(lows))
            if hit and first + hit[0] > i:
                return first, first + hit[0]
    return i, i + 1


def _row(sheet: Sheet, sentence: Sentence, number: int, hits: list[int], offices: dict[int, int]) -> list[Chunk]:
    row: list[Chunk] = []
    size = sentence.last - sentence.first
    share = 0.6 if sentence.kind in {"headline", "heading"} or _terse(sheet, sentence) else 1.0
    if (
        size > 3
        and sentence.kind != "dateline"
        and sum(1 for i in hits if sheet.page.words[i][0].isupper()) > share * _letters(sheet, sentence)
    ):
        sheet.titled.add(number)
    done = sentence.first
    for i in hits:
        if i >= done:
            chunk = _chunk(sheet, sentence, number, i, offices)
            if chunk:
                row.append(chunk)
                done = chunk.last
    return row


def _terse(sheet: Sheet, sentence: Sentence) -> bool:
    """Whether the only lower-case words are those that titles leave small."""
    words = sheet.page.words[sentence.first : sentence.last]
    if sentence.kind == "turn":
        return False
    return not any(word[0].islower() and word not in _SMALL and len(word) > 1 for word in words)


def _letters(sheet: Sheet, sentence: Sentence) -> int:
    return sum(1 for word in sheet.page.words[sentence.first : sentence.last] if word[0].isalpha())


def _chunk(sheet: Sheet, sentence: Sentence, number: int, i: int, offices: dict[int, int]) -> Chunk | None:
    page, words = sheet.page, sheet.words
    capital = page.words[i][0].isupper()
    office = min(offices.get(i, 0), sentence.last)
    if capital and (titled := _titled(sheet, sentence, number, i, office)):
        return titled
    if (
        capital
        and office == i + 1
        and office < sentence.last
        and page.words[office] in words.org_nouns
        and office not in offices
    ):
        return _run(sheet, sentence, number, i, offices)
    if office:
        return Chunk(i, office, "office", _head(sheet, i, office), "", number)
    if not capital and page.words[i] in words.bodies:
        return Chunk(i, i + 1, "body", page.lowers[i], "", number)
    if (
        (capital or page.words[i].startswith(words.joined))
        and (thing := known(sheet, i, sentence.last))
        and not _given_before(sheet, i, thing, sentence)
    ):
        return Chunk(i, i + thing[0], thing[1].kind, thing[1].name, thing[1].iso, number)
    if (page.lowers[i] in words.calendar and not _named_month(sheet, i, sentence)) or (
        not capital and "-" not in page.words[i]
    ):
        return None
    return _run(sheet, sentence, number, i, offices)


def _named_month(sheet: Sheet, i: int, sentence: Sentence) -> bool:
    """Whether a word of the calendar is a name here: Theresa May, Jan Egeland."""
    page, words = sheet.page, sheet.words
    before = page.words[i - 1] if i > sentence.first else ""
    after = page.words[i + 1] if i + 1 < sentence.last else ""
    if before in words.given and page.lowers[i - 1] not in words.calendar:
        return not after[:1].isdigit()
    return page.words[i] in words.given and after[:1].isupper()


def _head(sheet: Sheet, first: int, last: int) -> str:
    """The word that says what an office is: the last of "foreign minister", the first of "minister of defence"."""
    lows, heads = sheet.page.lowers, sheet.words.heads
    return (
        lows[last - 1]
        if lows[last - 1] in heads
        else next((low for low in lows[first:last] if low in heads), lows[last - 1])
    )


def _titled(sheet: Sheet, sentence: Sentence, number: int, i: int, office: int) -> Chunk | None:
    """A rank or a form of address before a name; an office that is longer than a rank goes first."""
    page, words = sheet.page, sheet.words
    rank = words.ranks.find(page.words, i, sentence.last)
    if rank and i + rank[0] < sentence.last and page.words[i + rank[0]] in words.org_nouns:
        return None
    if rank and i + rank[0] >= office:
        last = i + rank[0] + (page.words[i + rank[0]] == "." if i + rank[0] < sentence.last - 1 else 0)
        return Chunk(i, last, "rank", sheet.text(i, last), "", number)
    form = words.address.find(page.words, i, sentence.last)
    if form and i + form[0] >= office and i + form[0] < sentence.last:
        last = i + form[0] + (page.words[i + form[0]] == ".")
        if last < sentence.last and page.words[last][0].isupper():
            return Chunk(i, last, "address", form[1], "", number)
    return None


def known(sheet: Sheet, i: int, limit: int) -> tuple[int, Thing] | None:
    """The known name at token ``i``, unless a given name followed by another capital: Israel Katz, Jordan Bardella."""
    page, words = sheet.page, sheet.words
    found = words.atlas.things.find(page.words, i, limit)
    if found is None:
        return _hyphenated(sheet, i)
    if i + found[0] < limit and page.words[i + found[0]] in {"$", "€", "£"}:
        return None
    size, thing = found
    if size == 1 and thing.kind in {"country", "capital", "region", "town"} and page.words[i] in words.given:
        after = i + 1
        if after < limit and page.words[after][0].isupper() and page.words[after] not in words.atlas.things.first:
            return None
    return found


def _hyphenated(sheet: Sheet, i: int) -> tuple[int, Thing] | None:
    """US-led, Russian-backed, Russia-Belarus: the first part is what is known."""
    word = sheet.page.words[i]
    part, dash, _ = word.partition("-")
    if not dash or part not in sheet.words.atlas.things.first:
        return None
    found = sheet.words.atlas.things.find([part], 0, 1)
    if found and found[1].kind in {"country", "demonym", "organisation", "capital"}:
        return 1, Thing("demonym" if found[1].kind != "organisation" else "organisation", found[1].name, found[1].iso)
    return None


def _given_before(sheet: Sheet, i: int, thing: tuple[int, Thing], sentence: Sentence) -> bool:
    """Whether a one-word name of a place is a surname here: Lloyd Austin."""
    before = sheet.page.words[i - 1] if i > sentence.first else ""
    return (
        thing[0] == 1
        and thing[1].kind != "demonym"
        and before in sheet.words.given
        and before not in sheet.words.atlas.things.first
    )


def _run(sheet: Sheet, sentence: Sentence, number: int, i: int, offices: dict[int, int]) -> Chunk | None:
    """A run of capitals that nobody knows, with the particles, initials and nicknames inside it."""
    page, words = sheet.page, sheet.words
    if page.words[i] == "I" or page.words[i][:2] in {"I’", "I'"}:
        return None
    body = page.words[i] in words.org_nouns and page.lowers[i + 1 : i + 2] == ["of"]
    if not body and _opens(sheet, sentence, i) and (page.words[i] in words.common or _ordinary(sheet, sentence, i)):
        return None
    last = i + 1
    while last < sentence.last and last - i <= RUN:
        step = _step(sheet, sentence, last, offices, i)
        if not step:
            break
        last += step
    word = page.words[i]
    kind = "run"
    if last - i == 1 and len(word) > 1 and word.isupper() and not _turn(sheet, sentence, last):
        kind = "acronym"
    if word in words.ships and last - i > 1:
        kind = "other"
    return Chunk(i, last, kind, sheet.text(i, last), "", number)


def _turn(sheet: Sheet, sentence: Sentence, last: int) -> bool:
    """Whether the name ends in the colon after which a speaker's turn of a transcript begins."""
    return sentence.kind == "turn" and last - sentence.first < 6 and sheet.page.words[last : last + 1] == [":"]


def _opens(sheet: Sheet, sentence: Sentence, i: int) -> bool:
    """Whether a capital at ``i`` may be only the beginning of a sentence, a quotation or a heading."""
    return i == sentence.first or sheet.page.words[i - 1] in _OPENERS


def _ordinary(sheet: Sheet, sentence: Sentence, i: int) -> bool:
    """Whether the article writes this word in lower case elsewhere, or an adverb's ending shows it is no name."""
    low = sheet.page.lowers[i]
    following = sheet.page.words[i + 1] if i + 1 < sentence.last else ""
    return low in sheet.lower or (not following[:1].isupper() and low.endswith(("ly", "ing", "ed")))


def _step(sheet: Sheet, sentence: Sentence, at: int, offices: dict[int, int], start: int) -> int:
    """How many tokens the run goes on by at ``at``: 0 when it ends."""
    page, words = sheet.page, sheet.words
    word = page.words[at]
    if word[0].isupper():
        return _capital(sheet, sentence, at, offices, start)
    if word.startswith(words.joined):
        return 1
    if word in words.particles:
        return _particles(page.words, words, at, sentence.last)
    if word == "." and len(page.words[at - 1]) == 1 and at + 1 < sentence.last and page.words[at + 1][0].isupper():
        return 1
    if word in _QUOTES and at + 3 < sentence.last:
        return _nickname(page.words, at)
    return 0


def _capital(sheet: Sheet, sentence: Sentence, at: int, offices: dict[int, int], start: int) -> int:
    page, words = sheet.page, sheet.words
    before = page.words[at - 1]
    if at in offices and not (offices[at] == at + 1 and before in words.given):
        return 0
    if page.lowers[at] in words.calendar and not _named_month(sheet, at, sentence):
        return 0
    if words.ranks.find(page.words, at, sentence.last) and before not in words.given:
        return 0
    found = known(sheet, at, sentence.last)
    if (
        found
        and found[1].kind == "organisation"
        and page.words[at + found[0] - 1] in words.org_nouns
        and before not in words.given
    ):
        return found[0]
    if found and not (found[0] == 1 and _surname_here(sheet, at, start, found[1])):
        return 0
    return 1


def _surname_here(sheet: Sheet, at: int, start: int, thing: Thing) -> bool:
    """Whether a known word inside a run belongs to a person's name: the run began with a given name."""
    first, before = sheet.page.words[start], sheet.page.words[at - 1]
    return thing.kind != "demonym" and (first in sheet.words.given or len(before) == 1 or before == ".")


def _particles(tokens: list[str], words: Vocabulary, at: int, limit: int) -> int:
    size = 1
    while size < 3 and at + size < limit and tokens[at + size] in words.particles:
        size += 1
    follows = at + size < limit and tokens[at + size][0].isupper()
    return size + 1 if follows else 0


def _nickname(tokens: list[str], at: int) -> int:
    """A nickname in quotation marks between two parts of a name: 2 or more tokens, else 0."""
    for size in (2, 3, 4):
        if at + size + 1 < len(tokens) and tokens[at + size] in _QUOTES:
            inside = tokens[at + 1 : at + size]
            return size + 1 if tokens[at + size + 1][0].isupper() and all(word[0].isupper() for word in inside) else 0
    return 0


def plain_words(sheet: Sheet, chunk: Chunk) -> tuple[str, ...]:
    """The words of a name without accents, in lower case, without marks."""
    tokens = sheet.page.words[chunk.first : chunk.last]
    return tuple(_bare(plain(token), sheet.words.joined) for token in tokens if token[0].isalpha() or len(token) > 1)


def _bare(token: str, joined: tuple[str, ...]) -> str:
    """The token without al- or el- before it, which texts give and leave out."""
    return token.partition("-")[2] if token.startswith(joined) else token
