"""Runs of capitals: where a name that nobody knows begins and ends.

In: a sheet and a token. Out: a chunk, or None where no name begins.
"""

from store.reading.names.known import QUALITIES, backs, is_date, known
from store.reading.names.lands.atlas import Thing
from store.reading.names.sheet import Chunk, Sheet
from store.reading.names.vocabulary import Vocabulary
from store.reading.page import Sentence
from store.reading.text.numerals import CARDINALS
from store.reading.text.serials import serial

_OF_BODIES = frozenset(
    "National State Federal Central Supreme Public Civil Military Local Regional Islamic Western Eastern Northern Southern United New Free Red Democratic First "
    "General Joint European African Asian Arab Christian Muslim Orthodox Royal High International Foreign Economic Political".split()
)
_NAMED_AFTER = frozenset(  # what towns, schools and drills that are named after somebody begin with
    """san santa sao são ciudad puerto villa deir dera darra wadi sidi stade lycee lycée colegio fort camp port operation exercise
    hacienda barrio pueblo ain beit khan""".split()
)
SHIP = 3  # words of a ship's name behind HMS
RUN = 8  # tokens; a longer run of capitals is no name

_PRONOUNS = frozenset(("I", "We", "You", "He", "She", "It", "They", "That", "There", "Who", "What"))
_QUOTES = frozenset('"“”„«»')
_OPENERS = frozenset("\"“„«‘'([:;—–-•.?!…*#>_|/")


def run(sheet: Sheet, sentence: Sentence, number: int, i: int, offices: dict[int, int]) -> Chunk | None:
    """A run of capitals that nobody knows, with the particles, initials and nicknames inside it."""
    page, words = sheet.page, sheet.words
    word = page.words[i]
    if word == "I" or (("’" in word or "'" in word) and _contracted(word)):
        return None
    body = word in words.org_nouns and page.lowers[i + 1 : i + 2] == ["of"]
    plain = word in words.common or page.lowers[i] in CARDINALS  # Twelve Ilmaran guards
    doubtful = not body and _opens(sheet, sentence, i) and (plain or _ordinary(sheet, sentence, i))
    if "-" in word and page.lowers[i] in CARDINALS and _opens(sheet, sentence, i):
        return None  # Twenty-two Velmari soldiers
    if doubtful and not (i + 1 < sentence.last and page.words[i + 1][0].isupper() and word in _OF_BODIES):
        return None
    if ("-" in word and word.rpartition("-")[2] in QUALITIES) or backs(sheet, i + 1):
        return None  # the Hamas-run ministry, the U.N.-backed government
    last = _end(sheet, sentence, i, offices)
    if doubtful and page.words[last - 1] not in words.org_nouns:
        return None
    kind = "run"
    if last - i > 1:
        kind = "other" if word in words.ships else kind
    elif len(word) == 1:
        return None  # "posted on X"
    elif word.isupper() and not _turn(sheet, sentence, last):
        kind = "acronym"
    return Chunk(i, last, kind, sheet.text(i, last), "", number)


def _end(sheet: Sheet, sentence: Sentence, i: int, offices: dict[int, int]) -> int:
    """The token after the run that begins at token ``i``."""
    words, last = sheet.page.words, i + 1
    while words[i] in sheet.words.ships and last < sentence.last and last - i < SHIP and words[last][0].isupper():
        last += 1
    while last < sentence.last and last - i <= RUN:
        step = _step(sheet, sentence, last, offices, i)
        if not step:
            break
        last += step
    return last


def _contracted(word: str) -> bool:
    """Whether a word is "We've", "They’re", "I'm": a pronoun with its verb."""
    pronoun, _, _ = word.replace("’", "'").partition("'")
    return pronoun in _PRONOUNS


def _turn(sheet: Sheet, sentence: Sentence, last: int) -> bool:
    """Whether the name ends in the colon after which a speaker's turn of a transcript begins."""
    return sentence.kind == "turn" and last - sentence.first < 6 and sheet.page.words[last : last + 1] == [":"]


def _opens(sheet: Sheet, sentence: Sentence, i: int) -> bool:
    """Whether a capital at ``i`` may be only the beginning of a sentence, a quotation or a heading."""
    page = sheet.page
    if i == sentence.first or page.words[i - 1] not in _OPENERS:
        return i == sentence.first
    plural = page.words[i - 1] in {"'", "’"} and i - 2 >= sentence.first and page.lowers[i - 2].endswith("s")
    return not (plural and page.starts[i - 1] == page.ends[i - 2])  # the Farmers' Union


def _ordinary(sheet: Sheet, sentence: Sentence, i: int) -> bool:
    """Whether the article writes this word in lower case elsewhere, or an adverb's ending shows it is no name."""
    low = sheet.page.lowers[i]
    following = sheet.page.words[i + 1] if i + 1 < sentence.last else ""
    return low in sheet.lower or (not following[:1].isupper() and low.endswith(("ly", "ing", "ed")))


def _step(sheet: Sheet, sentence: Sentence, at: int, offices: dict[int, int], start: int) -> int:
    """How many tokens the run goes on by at ``at``: 0 when it ends."""
    page, words = sheet.page, sheet.words
    word = page.words[at]
    if size := serial(page.words, at, sentence.last):
        return size
    if word[0].isupper():
        dot = at + 2 < sentence.last and page.words[at + 1] == "." and page.words[at + 2][0].isupper()
        titled = dot and words.address.find(page.words, at, sentence.last)
        return 0 if titled else _capital(sheet, sentence, at, offices, start)  # Kharkiv | Gov. Oleh Syniehubov
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
    """How many tokens from ``at`` on belong to the name that a run of capitals makes; 0 where another name begins."""
    page, words = sheet.page, sheet.words
    word, before = page.words[at], page.words[at - 1]
    if at in offices and not (offices[at] == at + 1 and before in words.given):
        return 0
    if is_date(sheet, at, sentence) or _in_a_town(sheet, at, start, sentence):
        return 0
    if word in words.ranks.first and words.ranks.find(page.words, at, sentence.last) and before not in words.given:
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


def _in_a_town(sheet: Sheet, at: int, start: int, sentence: Sentence) -> bool:
    """Whether a person's name begins at ``at``, behind the town that the run began with: "In Ulvek | Dmitry Sanin said so"."""
    tokens, lows, words = sheet.page.words, sheet.page.lowers, sheet.words
    if at != start + 1 or start != sentence.first + 1 or lows[start - 1] not in {"in", "at"}:
        return False
    if tokens[start] in words.given or tokens[start] in words.place_nouns or lows[start] in _NAMED_AFTER:
        return False
    if words.address.find(tokens, at, sentence.last):
        return True
    if at + 3 >= sentence.last or tokens[at] not in words.given or not tokens[at + 1][0].isupper():
        return False
    return lows[at + 2] in words.speech or (lows[at + 2] == "," and lows[at + 3] in {"the", "a", "an", "who"})


def _surname_here(sheet: Sheet, at: int, start: int, thing: Thing) -> bool:
    """Whether a known word inside a run belongs to a person's name: the run began with a given name."""
    first, before = sheet.page.words[start], sheet.page.words[at - 1]
    if thing.kind == "demonym":
        return at == start + 1 and _is_short(sheet, at) and (first in sheet.words.given or _introduced(sheet, start))
    return (
        first in sheet.words.given
        or len(before) == 1
        or before == "."
        or (at == start + 1 and _introduced(sheet, start))
    )


def _is_short(sheet: Sheet, at: int) -> bool:
    """Whether a people's name that is a surname too ends a name: Dr. Wen Lao said; not "Maria, Finnish by birth", "Tom Turk soldiers"."""
    word, after = sheet.page.words[at], sheet.page.lowers[at + 1 : at + 2]
    plain = (word.isalpha() and not word.endswith(("n", "ese", "ish", "i", "s"))) or word.endswith("nn")
    return plain and after != [] and (after[0] in sheet.words.speech or after[0] in {",", "."})


def _introduced(sheet: Sheet, start: int) -> bool:
    """Whether an office or a title stands before the run: Secretary-General, Beatriz Montenegro."""
    lows, words = sheet.page.lowers, sheet.words
    before = start - 1 - (start > 1 and lows[start - 1] in {",", "."})
    return before >= 0 and (lows[before] in words.heads or sheet.page.words[before] in words.titles)


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
