"""Capitals: whose an official is by the capital where he speaks, or where a guest meets him.

In: the cast and a role without an owner. Out: the ISO of the state whose capital tells it, "" or None when none does.
"""

from store.reading.names.cast import Cast
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk

SAYING = 3  # tokens from "told reporters" to "in London"
NEAR = 4  # tokens before an office in which the verb of a meeting stands
_MEETS = frozenset({"met", "meets", "meet", "assured", "briefed", "handed"})
_MEETINGS = (
    frozenset(
        "talks conferred confers consultations negotiations discussions spoke speaks sat received welcomed greeted negotiated conversations dinner".split()
    )
    | _MEETS
)
_ARRIVES = frozenset(
    "arrived landed arrives lands flew flies travelled traveled travels went journeyed headed visit trip".split()
)
_POSTED = frozenset({"ambassador", "envoy", "consul", "representative"})
_VISITS = frozenset({"visited", "visiting", "visits"})


def host(found: Cast, role: Role) -> str | None:
    """ISO of the capital where a guest meets who rules there: arrived in Baku and met President X; conferred in Seoul with Minister X."""
    lows, span = found.sheet.page.lowers, found.sheet.page.sentences[role.sentence]
    near = lows[max(span.first, role.first - NEAR) : role.first]
    meets = not _MEETS.isdisjoint(near) or (
        near[-1:] != [] and near[-1] in {"with", "by"} and not _MEETINGS.isdisjoint(near)
    )
    if not meets:
        return None
    for chunk in found.sheet.rows[role.sentence]:
        if chunk.kind == "capital" and chunk.last <= role.first and chunk.first > span.first:
            return chunk.iso if _is_visited(found, role, chunk) else None
    return None


def _is_visited(found: Cast, role: Role, capital: Chunk) -> bool:
    """Whether a guest comes to the capital, or somebody of another land meets his peer there: conferred in Seoul with."""
    lows, row = found.sheet.page.lowers, found.sheet.rows[role.sentence]
    begin = lows[max(found.sheet.page.sentences[role.sentence].first, capital.first - 3) : capital.first]
    if begin[-1] in {"in", "to", "at"} and not _ARRIVES.isdisjoint(begin):
        return True
    if begin[-1] in _VISITS or (begin[-1] == "in" and not _POSTED.isdisjoint(begin)):
        return True  # the ambassador in Minsk assured President X
    guests = any(chunk.iso not in {"", capital.iso} and chunk.last <= capital.first for chunk in row)
    return guests and begin[-1] == "in" and lows[capital.last : capital.last + 1] == ["with"]


def at_home(found: Cast, role: Role) -> str | None:
    """ISO of the capital where somebody speaks of its own people: Kenyan police will go, President X said in Nairobi."""
    lows, row = found.sheet.page.lowers, found.sheet.rows[role.sentence]
    for chunk in row:
        if chunk.kind == "capital" and chunk.first > role.last and lows[chunk.first - 1] == "in":
            says = not found.sheet.words.speech.isdisjoint(lows[max(role.last, chunk.first - 3) : chunk.first])
            theirs = [*_subject_before(found, role), *(other for other in row if other.first < role.first)]
            if says and any(other.iso == chunk.iso for other in theirs):
                return chunk.iso
    return None


def _subject_before(found: Cast, role: Role) -> list[Chunk]:
    """The country that the sentence before, of the same paragraph, begins with: Japan was hit hardest. Seven of its nationals …"""
    row = found.sheet.rows[role.sentence - 1] if role.sentence and goes_on(found, role) else []
    return [chunk for chunk in row[:1] if chunk.kind == "country" and not chunk.place]


def speaks_abroad(found: Cast, role: Role) -> bool:
    """Whether the words are said in another state's capital, a guest's or a host's: Prime Minister X pledged in London."""
    lows = found.sheet.page.lowers
    # Prime Minister X held a meeting in Delhi
    opens = role.first <= found.sheet.page.sentences[role.sentence].first + 1
    return any(
        chunk.kind == "capital"
        and chunk.iso != found.home
        and lows[chunk.first - 1] == "in"
        and ((opens and "," not in lows[role.last : chunk.first]) or _says(found, role, chunk))
        for chunk in found.sheet.rows[role.sentence]
        if chunk.first > role.last
    )


def _says(found: Cast, role: Role, capital: Chunk) -> bool:
    near = found.sheet.page.lowers[max(role.last, capital.first - SAYING) : capital.first]
    return not found.sheet.words.speech.isdisjoint(near) or "pledged" in near


def seat_of_teller(found: Cast, role: Role) -> str:
    """ISO of the capital where the spokesman of a ministry speaks, who speaks at home: In Tirana, a spokesman; said in Tirana; else ""."""
    if not role.head.startswith("spokes"):
        return ""
    lows, span = found.sheet.page.lowers, found.sheet.page.sentences[role.sentence]
    for chunk in found.sheet.rows[role.sentence]:
        if chunk.kind == "capital" and lows[chunk.first - 1] == "in":
            opens = chunk.first == span.first + 1 and chunk.last <= role.first
            if opens or (chunk.first > role.last and _says(found, role, chunk)):
                return chunk.iso
    return ""


def goes_on(found: Cast, role: Role) -> bool:
    """Whether the sentence before is of the same paragraph."""
    sentences = found.sheet.page.sentences
    one, other = sentences[role.sentence - 1], sentences[role.sentence]
    return one.paragraph == other.paragraph
