"""Acronyms: which capitals stand for an organisation, by the bracket that defines them or by what they do.

In: a row of chunks. Out: the acronym with the name it stands for.
"""

from store.reading.names.bodies.called import is_called
from store.reading.names.lands.learning import Learned
from store.reading.names.sheet import Chunk, Sheet

_ACRONYM_AFTER = frozenset(
    "agency channel broadcaster federation airline union network company authority institute service coalition".split()
)
_STATIONED = frozenset("mission force operation office team contingent deployment".split())  # bodies that are somewhere


def learn_acronyms(sheet: Sheet, row: list[Chunk], acronyms: dict[str, str], learned: Learned) -> None:
    """Learn "Rapid Defence Front (RDF)"; an acronym alone is an organisation where it acts or owns."""
    page, words = sheet.page, sheet.words
    _take_in_countries(sheet, row)
    for k, chunk in enumerate(row):
        if chunk.kind != "acronym" or chunk.name in learned.things:
            continue
        sentence = page.sentences[chunk.sentence]
        before = page.lowers[chunk.first - 1] if chunk.first > sentence.first else ""
        after = page.lowers[chunk.last] if chunk.last < sentence.last else ""
        left = row[k - 1] if k else None
        if before == "(" and sentence.kind == "turn" and page.lowers[chunk.last : chunk.last + 2] == [")", ":"]:
            asks = "?" in page.words[chunk.last : sentence.last]  # NAME (EFE): Minister, …?
            chunk.kind = "press" if asks else "other"
        elif left and before == "(" and _only_where(sheet, left, chunk):
            acronyms.setdefault(chunk.name, chunk.name)
        elif left and (_in_bracket(left, chunk, before) or _is_other_name(sheet, left, chunk, before, after)):
            left.kind = "organisation" if left.kind == "run" else left.kind
            acronyms[chunk.name] = left.name
        elif chunk.sentence in sheet.titled or chunk.name in words.never or chunk.name.capitalize() in words.titles:
            chunk.kind = "other"
        elif is_called(sheet, row, k) or _acts(sheet, before, after):
            acronyms.setdefault(chunk.name, chunk.name)


def _acts(sheet: Sheet, before: str, after: str) -> bool:
    """Whether the words beside an acronym make it somebody: the RDF, RDF said, RDF fighters."""
    if before in {"the", "by", "bloc", "group"} or before in _ACRONYM_AFTER or after in sheet.words.speech:
        return True
    return after in {"’s", "'s", "leaders", "officials", "fighters", "forces", "troops"}


def _in_bracket(left: Chunk, letters: Chunk, before: str) -> bool:
    """Whether a bracket behind a name gives its letters: Rapid Defence Front (RDF)."""
    return before == "(" and left.last == letters.first - 1 and left.kind in {"organisation", "run", "other"}


def _only_where(sheet: Sheet, left: Chunk, letters: Chunk) -> bool:
    """``The UN mission in Orsk (UNMOK)``: letters that begin like a body before "in" are not those of where it is."""
    at = left.first - 1
    if left.last != letters.first - 1 or left.kind not in {"run", "other"} or letters.name[:1] == left.name[:1]:
        return False
    return at > 0 and sheet.page.lowers[at] in {"in", "for", "to"} and sheet.page.lowers[at - 1] in _STATIONED


def _is_other_name(sheet: Sheet, left: Chunk, letters: Chunk, before: str, after: str) -> bool:
    """Whether "or" between commas gives the letters of a name: the National Liberation Army, or ELN, has …."""
    apart = (
        before == "or"
        and left.last == letters.first - 2
        and sheet.page.lowers[left.last] == ","
        and after in {",", "."}
    )
    initials = {word[0] for word in sheet.page.words[left.first : left.last] if word[0].isupper()}
    return apart and left.kind in {"organisation", "run", "other"} and len(initials.intersection(letters.name)) > 1


def _take_in_countries(sheet: Sheet, row: list[Chunk]) -> None:
    """Let a country that ends a longer name, told by the letters behind it, belong to that name ("Harakat-e-Nur Pakistan (HNP)")."""
    for k in range(len(row) - 1, 1, -1):
        letters, land, name = row[k], row[k - 1], row[k - 2]
        if land.kind != "country":
            continue
        short = letters.kind in {"acronym", "organisation"} and sheet.page.words[letters.first].isupper()
        bracketed = short and sheet.page.lowers[letters.first - 1] == "("
        if not bracketed or land.last != letters.first - 1:
            continue
        if name.last == land.first and name.kind in {"run", "other", "organisation"}:
            name.last, name.kind = land.last, "organisation"
            name.name = sheet.text(name.first, name.last)
            del row[k - 1]
