"""Offices, ranks and forms of address: where they begin and end in the tokens.

In: a sheet. Out: tokens of offices; chunks of ranks and forms of address.
"""

from store.reading.names.sheet import Chunk, Sheet
from store.reading.names.vocabulary import Vocabulary
from store.reading.page import Sentence
from store.reading.text.tokens import places_of

_GENERAL = frozenset(
    "staff assembly strike hospital election elections command headquarters public council population".split()
)
PURPOSE = 5  # words of "for emergency situations" before a name
BACK = 5  # tokens an office may reach back over its modifiers


def find_offices(sheet: Sheet) -> dict[int, int]:
    """First token of every office -> the token after its last."""
    lows, words = sheet.page.lowers, sheet.words
    heads, found = words.heads, {}
    done = begun = 0
    for i in places_of(lows, heads):
        if i < done or (lows[i] == "general" and lows[i + 1 : i + 2] and lows[i + 1] in _GENERAL):
            continue
        first, last = _office_phrase(lows, words, i)
        if lows[last - 1] == "opposition" and _names_body(sheet, last):
            last = i + 1  # leader of the opposition | Civic Union
        floor = max(done, first - BACK)
        while first > floor and (lows[first - 1] in words.modifiers or _listed(lows, words, first, floor)):
            first -= 1
        last = _ressort(sheet, last)
        last = _purpose(sheet, last)
        if first == done and begun in found and first > begun and lows[first - 1] in words.modifiers:
            first = begun  # deputy | head: one office
        begun = first
        found[first] = done = last
    return found


def _names_body(sheet: Sheet, at: int) -> bool:
    """Whether the capitals that begin at ``at`` end in a noun of organisations."""
    words = sheet.page.words
    end = at
    while end < len(words) and words[end][0].isupper():
        end += 1
    return end > at and words[end - 1] in sheet.words.org_nouns


def _ressort(sheet: Sheet, last: int) -> int:
    """The token after "of Public Health and Social Welfare" behind a minister or "for Refugees" behind a commissioner; else ``last``."""
    page, lows = sheet.page, sheet.page.lowers
    minister = lows[last - 1] in _MINISTERS and lows[last : last + 1] in (["of"], ["for"])
    if not minister and (lows[last - 1] not in _FOR or lows[last : last + 1] != ["for"]):
        return last
    end = _field_end(sheet, last + 1)
    if lows[end : end + 1] and lows[end] in sheet.words.heads:  # of health and deputy | leader
        while end > last + 1 and lows[end - 1] != "and":
            end -= 1
    end -= lows[end - 1] in {"and", "the"}
    named = page.words[end : end + 1] and page.words[end][0].isupper() and page.words[end] not in sheet.words.org_nouns
    return end if end > last + 1 and (named or (minister and lows[last] == "of")) else last


def _field_end(sheet: Sheet, at: int) -> int:
    """The token after the words of a field of government that begin at ``at``."""
    lows, modifiers = sheet.page.lowers, sheet.words.modifiers
    while at < len(lows) and (lows[at] in modifiers or lows[at] in _FIELDS):
        at += 1
    return at


_MINISTERS = frozenset({"minister", "secretary", "undersecretary"})
_FOR = frozenset({"commissioner", "adviser", "advisor", "coordinator", "rapporteur", "representative"})
_FIELDS = frozenset(
    "affairs and public the works roads territories war natural lands land railways veterans fisheries truth refugees trade industry home internal"
    " labour labor tourism culture youth sports gender children women energy mines mining water housing planning budget communications information"
    " science environment forestry aviation ports petroleum commerce cooperation development humanitarian disaster management relief migration"
    " immigration citizenship religious parliamentary constitutional reconciliation reconstruction security transport agriculture".split()
)


def _purpose(sheet: Sheet, last: int) -> int:
    """The token after "for refugees" or "in exile" behind an office, where a comma follows; else ``last``."""
    page = sheet.page
    if page.lowers[last : last + 1] not in (["for"], ["of"], ["in"]):
        return last
    rebels = last + len(("for", "the", "rebels"))
    if page.lowers[last + 1 : last + 2] == ["the"] and _goes_by_another_name(sheet, rebels):
        return rebels
    end = last + 1
    while (
        end < len(page.words)
        and end - last < 8
        and page.words[end].islower()
        and page.lowers[end] not in sheet.words.bodies
    ):
        end += 1
    if end == last + 1 or page.lowers[end - 1] == "the":
        return last
    comma = page.lowers[end : end + 1] == [","]
    named = page.lowers[last - 1] == "minister" and end < len(page.words) and page.words[end][0].isupper()
    return end if comma or (named and end - last < PURPOSE) else last


def _goes_by_another_name(sheet: Sheet, end: int) -> bool:
    """Whether rebels end at token ``end`` whose spokesman gives himself a name: for the rebels who calls himself Commander X."""
    lows = sheet.page.lowers
    return (
        end <= len(lows)
        and lows[end - 1] in sheet.words.irregulars
        and lows[end : end + 2] in (["who", "calls"], ["known", "as"])
    )


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


def head_of(sheet: Sheet, first: int, last: int) -> str:
    """The word that says what an office is: the last of "foreign minister", the first of "minister of defence"."""
    lows, heads = sheet.page.lowers, sheet.words.heads
    return (
        lows[last - 1]
        if lows[last - 1] in heads
        else next((low for low in lows[first:last] if low in heads), lows[last - 1])
    )


def titled(sheet: Sheet, sentence: Sentence, number: int, i: int, office: int) -> Chunk | None:
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


_OUT_OF_SERVICE = frozenset({"ret", "ret.", "retd", "retd.", "rtd", "retired", "res", "res.", "reserve"})


def past_bracket(sheet: Sheet, at: int) -> int:
    """The token behind the rank of "General (ret.) X"; ``at`` itself where no such bracket stands before it."""
    lows = sheet.page.lowers
    if lows[at - 1] != ")":
        return at
    opened = next((i for i in range(at - 2, max(at - 5, -1), -1) if lows[i] == "("), None)
    if opened is None:
        return at
    return opened if lows[opened + 1] in _OUT_OF_SERVICE else at
