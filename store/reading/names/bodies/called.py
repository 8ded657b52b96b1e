"""Bodies called so: the words around an unknown name that make it an organisation's.

In: a sheet whose runs are settled but for people and bodies. Out: whether the run row[k] is a body. Nothing is decided by a list of
names: "X, the company that ran it", "a mining company, X,", "fighters of the X", "soldiers calling themselves X".
"""

from store.reading.lexicon import Lexicon
from store.reading.names.sheet import TITLES, Chunk, Sheet
from store.reading.names.vocabulary import compile_vocabulary
from store.reading.text.grammar import ARTICLES, CLOSING_QUOTES, HAVE, OPENING_QUOTES, OWN
from store.reading.text.tokens import POSSESSIVE

_MORE_NOUNS = frozenset(
    """airline broadcaster channel operator militia network mission force cartel gang newspaper daily weekly tabloid firm ngo think-tank
    tribe clan regiment battalion brigade corps squadron faction""".split()
)
_PAPERS = frozenset("newspaper daily weekly tabloid broadcaster magazine".split())
_NO_COMPANY = frozenset("a in the infantry tank rifle".split())
_FOLLOWERS = frozenset("members soldiers commandos supporters leaders commanders sappers".split())
_SELVES = frozenset("themselves itself himself".split())
_MARKS = frozenset("“ ” \" ‘ ’ ' («»".split())
_BESIDE = _SELVES | _MARKS | frozenset({"the", ",", "company", "named", "called", "dubbed", "as", "initials"})
_CLOSES = frozenset(", . ; : ) of that which who headed run led based from with and".split())
_WHERE = frozenset("in at near from across around outside".split())
_NAMING = frozenset("named called dubbed codenamed code-named christened nicknamed titled".split())
_BEFORE_NAMING = frozenset(", is was been being later since officially also were are".split())
QUOTED = 5  # words of a name in quotation marks behind its first run
HEADED = 8  # tokens before that noun in which a spokeswoman for it stands
APPOSED = 4  # tokens between a comma and the noun that explains a name: the only charity
_KNOWN = ARTICLES | OWN
_READ = ARTICLES | {"’s", "'s", "by"}


def is_called(sheet: Sheet, row: list[Chunk], k: int) -> bool:
    """Whether the words before or after the run say that it is a body's name."""
    chunk = row[k]
    page, words = sheet.page, sheet.words
    if page.words[chunk.first] in words.given or chunk.sentence in sheet.titled:
        return False
    if k and row[k - 1].kind in TITLES and row[k - 1].last == chunk.first:
        return False
    if not POSSESSIVE.isdisjoint(page.lowers[chunk.last : chunk.last + 1]):
        return False  # the first word of a name: calling themselves People's | Defence Forces
    if _based(sheet, chunk):
        return True
    if not _hinted(page.lowers, chunk):
        return False
    nouns = page.lexicon.get(compile_nouns)
    return (
        _explained(sheet, chunk, nouns)
        or _introduced(sheet, chunk, nouns)
        or _followed(sheet, chunk)
        or _self_styled(sheet, chunk, nouns)
    )


def _based(sheet: Sheet, chunk: Chunk) -> bool:
    """The Geneva-based X: what is based somewhere under a definite name is a body."""
    page, at = sheet.page, chunk.first - 1
    begin = page.sentences[chunk.sentence].first
    return at > begin and page.lowers[at].endswith("-based") and page.lowers[at - 1] == "the"


def _hinted(lows: list[str], chunk: Chunk) -> bool:
    """Whether the words right beside the run may say so at all: the cheap question that most runs end at."""
    before, after = lows[chunk.first - 1] if chunk.first else "", lows[chunk.last : chunk.last + 2]
    return before in _BESIDE or (after[:1] == [","] and after[1:] != [] and after[1] in ARTICLES)


def _explained(sheet: Sheet, chunk: Chunk, nouns: frozenset[str]) -> bool:
    """X, the company that ran the ship; X, a charity headed by Y; not "in X, the rescue service said", where X is a place."""
    lows, limit = sheet.page.lowers, sheet.page.sentences[chunk.sentence].last
    at = chunk.last
    if chunk.first and lows[chunk.first - 1] in _WHERE:
        return False
    if lows[at : at + 1] != [","] or at + 2 >= limit or lows[at + 1] not in ARTICLES:
        return False
    for noun in range(at + 2, min(at + 2 + APPOSED, limit)):
        if lows[noun] in nouns:
            return noun + 1 >= limit or lows[noun + 1] in _CLOSES
        if not sheet.page.words[noun].islower():
            return False
    return False


def _introduced(sheet: Sheet, chunk: Chunk, nouns: frozenset[str]) -> bool:
    """A mining company, X, · the research company X; not "a spokeswoman for the agency, X,"."""
    page = sheet.page
    start, limit = page.sentences[chunk.sentence].first, page.sentences[chunk.sentence].last
    at = chunk.first - 1
    if at - 1 > start and page.lowers[at] == "," and page.lowers[at - 1] in nouns and page.words[at - 1].islower():
        told = not _KNOWN.isdisjoint(page.lowers[max(start, at - APPOSED) : at - 1])
        told = told and sheet.words.heads.isdisjoint(page.lowers[max(start, at - HEADED) : at - 1])
        return told and chunk.last < limit and page.lowers[chunk.last] in {",", ";", "."}
    return at - 1 >= start and page.words[at] == "company" and page.lowers[at - 1] not in _NO_COMPANY


def is_paper(sheet: Sheet, chunk: Chunk) -> bool:
    """The X newspaper, the daily X: what is read."""
    lows, span = sheet.page.lowers, sheet.page.sentences[chunk.sentence]
    before = lows[chunk.first - 1] if chunk.first > span.first else ""
    after = lows[chunk.last] if chunk.last < span.last else ""
    if before in _PAPERS and chunk.first - 2 >= span.first and lows[chunk.first - 2] in _READ:
        return True
    return before in {"the", "’s", "'s"} and after in _PAPERS and sheet.page.words[chunk.last].islower()


def _followed(sheet: Sheet, chunk: Chunk) -> bool:
    """Fighters of the X, members of the X: an armed group's or a body's people."""
    page = sheet.page
    start, at = page.sentences[chunk.sentence].first, chunk.first
    if (
        at - 3 < start
        or page.lowers[at - 2 : at] != ["of", "the"]
        or not (page.lowers[at - 3] in sheet.words.irregulars or page.lowers[at - 3] in _FOLLOWERS)
    ):
        return False
    after = page.lowers[chunk.last] if chunk.last < page.sentences[chunk.sentence].last else ""
    last = page.words[chunk.last - 1]
    return after not in sheet.words.place_kinds and not (last in sheet.words.place_nouns or last in sheet.words.never)


def _self_styled(sheet: Sheet, chunk: Chunk, nouns: frozenset[str]) -> bool:
    """Soldiers calling themselves the “X”; the mission, known as X; known by its initials X."""
    lows, start = sheet.page.lowers, sheet.page.sentences[chunk.sentence].first
    at = chunk.first
    while at > start and (lows[at - 1] in _MARKS or lows[at - 1] == "the"):
        at -= 1
    if at - 2 < start:
        return False
    if lows[at - 1] in _SELVES or lows[at - 1] == "initials":
        return lows[at - 1] != "himself" and lows[at - 2] in {"calling", "calls", "call", "its", "their", "called"}
    if lows[at - 1] in {"named", "called", "dubbed"}:
        return lows[at - 2] in nouns
    if lows[at - 2 : at] != ["known", "as"]:
        return False
    before = [low for low in lows[max(start, at - APPOSED - 1) : at - 2] if low.isalpha()]
    return bool(before) and before[-1] in nouns


def compile_nouns(lexicon: Lexicon) -> frozenset[str]:
    """The nouns, in lower case, of what may be called by an unknown name and is a body."""
    return lexicon.get(compile_vocabulary).org_lower | _MORE_NOUNS


def compile_things(lexicon: Lexicon) -> frozenset[str]:
    """The nouns of organisations.toml ``[things]`` and ``[ships]``: what is called by a name and is nobody."""
    tables = lexicon.tables["organisations"]
    return frozenset(tables["things"]["words"].split()) | frozenset(tables["ships"]["words"].split())


def names_a_thing(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether the name is said to be a thing's: an exercise, called X; a storm named “X”."""
    lows, start = sheet.page.lowers, sheet.page.sentences[chunk.sentence].first
    at = chunk.first - 1
    at -= lows[at] in _MARKS
    if at <= start or lows[at] not in _NAMING:
        return False
    at -= 1
    while at > start and lows[at] in _BEFORE_NAMING:
        at -= 1
    return lows[at] in sheet.page.lexicon.get(compile_things)


def has_party(sheet: Sheet, chunk: Chunk) -> bool:
    """The Union party: the noun in lower case belongs to the name."""
    page = sheet.page
    span = page.sentences[chunk.sentence]
    return (
        page.words[chunk.last : chunk.last + 1] == ["party"]
        and chunk.last < span.last
        and chunk.first > span.first
        and page.lowers[chunk.first - 1] in {"the", "’s", "'s", "opposition", "ruling"}
    )


def whole_quotation(sheet: Sheet, row: list[Chunk], k: int) -> None:
    """Calling themselves the “Peace at Home Council”: the name is all that stands between the marks."""
    chunk, page = row[k], sheet.page
    if not chunk.first or page.words[chunk.first - 1] not in OPENING_QUOTES:
        return
    limit = min(page.sentences[chunk.sentence].last, chunk.last + QUOTED)
    end = next((i for i in range(chunk.last, limit) if page.words[i] in CLOSING_QUOTES), None)
    if end is not None and end > chunk.last:
        row[k + 1 :] = [other for other in row[k + 1 :] if other.first >= end]
        chunk.last = end
        chunk.name = sheet.text(chunk.first, chunk.last)


def is_named(sheet: Sheet, chunk: Chunk) -> bool:
    """The monitoring group X; the X Y said: the words before and after make an unknown name an organisation."""
    page, words = sheet.page, sheet.words
    sentence = page.sentences[chunk.sentence]
    before = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
    after = page.lowers[chunk.last] if chunk.last < sentence.last else ""
    if before in words.org_lower or before in {"bloc", "alliance", "network", "think-tank", "thinktank", "consultancy"}:
        return (
            before != "company" and page.words[chunk.first - 1].islower() and page.words[chunk.first] not in words.given
        )
    last = page.words[chunk.last - 1]
    return (
        before == "the"
        and 1 < chunk.last - chunk.first < 5
        and (after in words.speech or after in HAVE)
        and chunk.sentence not in sheet.titled
        and not (last in words.never or last in words.place_nouns)
    )


def sails(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether the words before make the name a ship's, a storm's or a drill's: the frigate X, Typhoon X, an exercise called X."""
    first = sheet.page.sentences[chunk.sentence].first
    return chunk.first > first and (
        sheet.page.lowers[chunk.first - 1] in sheet.words.ships or names_a_thing(sheet, chunk)
    )
