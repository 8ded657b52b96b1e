"""Known names: which land, place or body of the lists stands at a token, unless it is a person's name there.

In: a sheet and a token. Out: how many tokens the name has and what it is, or None.
"""

from store.reading.names.lands.atlas import Thing
from store.reading.names.sheet import Sheet
from store.reading.page import Sentence

# What stands behind a name and a hyphen to say whose something is: the Russian-held town.
LED = frozenset(
    "run led controlled held owned based affiliated dominated occupied administered ruled imposed appointed installed organised organized".split()
)

# What stands there to say who stands behind others: whoever backs them, or brokers their truce, is not who acts.
BACKING = frozenset(
    """backed supported allied aligned linked sponsored funded financed supplied trained armed equipped friendly recognised recognized
    brokered mediated designated""".split()
)
QUALITIES = LED | BACKING
NO_QUALITY = BACKING | frozenset("born speaking language style made built".split())  # of whom or what it says nothing


def is_date(sheet: Sheet, i: int, sentence: Sentence) -> bool:
    """Whether a word of the calendar stands at token ``i`` and is no name."""
    return sheet.page.lowers[i] in sheet.words.calendar and not _named_month(sheet, i, sentence)


def _named_month(sheet: Sheet, i: int, sentence: Sentence) -> bool:
    """Whether a word of the calendar is a name here: Theresa May, Jan Egeland."""
    page, words = sheet.page, sheet.words
    before = page.words[i - 1] if i > sentence.first else ""
    after = page.words[i + 1] if i + 1 < sentence.last else ""
    if before in words.given and page.lowers[i - 1] not in words.calendar:
        return not after[:1].isdigit()
    return page.words[i] in words.given and after[:1].isupper()


def known(sheet: Sheet, i: int, limit: int) -> tuple[int, Thing] | None:
    """The known name at token ``i``, unless a given name followed by another capital: Israel Katz, Jordan Bardella."""
    page, words = sheet.page, sheet.words
    word = page.words[i]
    found = words.atlas.things.find(page.words, i, limit) if word in words.atlas.things.first else None
    if found is None:
        return _hyphenated(sheet, word) if "-" in word else None
    if i + found[0] < limit and page.words[i + found[0]] in {"$", "€", "£"}:
        return None
    if backs(sheet, i + found[0]):
        return None
    size, thing = found
    if (
        size == 1
        and thing.kind in {"country", "capital", "region", "town", "demonym"}
        and (
            page.words[i] in words.given or (thing.kind != "demonym" and (_ranked(sheet, i) or _aged(sheet, i, limit)))
        )
    ):
        after = i + 1
        if after < limit and page.words[after][0].isupper() and page.words[after] not in words.atlas.things.first:
            return None
    return found


def backs(sheet: Sheet, last: int) -> bool:
    """Whether "-backed" or the like stands at token ``last``, cut off from a name with dots: the U.N.-backed government."""
    tokens = sheet.page.words
    return tokens[last : last + 1] == ["-"] and tokens[last + 1 : last + 2] != [] and tokens[last + 1] in BACKING


def _aged(sheet: Sheet, i: int, limit: int) -> bool:
    """Whether one more capital and an age stand behind: Jordan X, 34, said."""
    words = sheet.page.words
    if i + 3 >= limit or not words[i + 1][0].isupper() or words[i + 2] != "," or len(words[i + 3]) != len("34"):
        return False
    nouns = sheet.words.org_nouns | sheet.words.place_nouns
    return words[i + 3].isdigit() and words[i + 1] not in nouns


def _ranked(sheet: Sheet, i: int) -> bool:
    """Whether a rank, a form of address or an office with a capital stands right before: General Chad X."""
    before = sheet.page.words[max(0, i - 2) : i]
    if before and before[-1][0].isupper() and before[-1].lower() in sheet.words.heads:
        return True  # Prime Minister Alberta X
    return bool(before) and (
        before[-1] in sheet.words.titles or (before[-1] == "." and before[0] in sheet.words.titles)
    )


def _hyphenated(sheet: Sheet, word: str) -> tuple[int, Thing] | None:
    """US-led, Russia-Belarus: the first part is what is known; whoever backs others is not."""
    part, _, rest = word.partition("-")
    if rest in NO_QUALITY:
        return None
    if part not in sheet.words.atlas.things.first:
        return None
    found = sheet.words.atlas.things.find([part], 0, 1)
    if found and found[1].kind == "organisation":
        return None if rest in LED else (1, found[1])
    if found and found[1].kind in {"country", "demonym", "capital"}:
        return 1, Thing("demonym", found[1].name, found[1].iso)
    return None


def is_surname(sheet: Sheet, i: int, thing: tuple[int, Thing], sentence: Sentence) -> bool:
    """Whether a one-word name of a place is a surname here: Lloyd Austin."""
    before = sheet.page.words[i - 1] if i > sentence.first else ""
    return (
        thing[0] == 1
        and thing[1].kind != "demonym"
        and before in sheet.words.given
        and before not in sheet.words.atlas.things.first
    )
