"""Home: the one country an article is about, guessed once for persons, bodies and figures alike.

In: a sheet whose chunks are settled. Out: ISO, learned name or "". Persons and figures used to guess apart, and one article could
tell "the army" from two countries at once; what is decided here is carried by the cast and by ``page.home``.
"""

from store.reading.names.lands.letterheads import issuing_state
from store.reading.names.lands.not_home import TELLING, is_accused, is_refuge
from store.reading.names.lands.realms_acts import NEIGHBOURING, counts_years
from store.reading.names.sheet import Chunk, Sheet
from store.reading.text.numerals import CARDINALS, VAGUE
from store.reading.text.realm_words import BORDERS
from store.reading.text.talks import is_venue
from store.reading.text.tokens import POSSESSIVE

MAIN = 1.5  # times the mentions of any other country that make one the country an article is about
FIRST = 3  # sentences that say what an article is about
EARLY = 3  # the part of an article by which its country is named: a third

_AGAINST = frozenset({"against", "visited", "visiting", "sanctioned"})
_AIMED = {
    "on": frozenset(
        {"sanctions", "attack", "attacks", "strike", "strikes", "assault", "raid", "raids", "embargo", "war"}
    ),
    "with": frozenset({"war"}),
    "of": frozenset({"invasion", "bombing", "shelling", "occupation", "annexation"}),
    "to": frozenset({"visit", "trip", "travelled", "traveled", "flew"}),
}

_NEIGHBOURS = NEIGHBOURING | {"neighbour", "neighbor"}
_SIGNS = _NEIGHBOURS | _AGAINST | frozenset(_AIMED) | {"the", "with"}
_ABROAD = frozenset(
    "aid tourists workers nationals engineers journalists missionaries hostages climbers sailors doctors nurses".split()
)
_SENT = frozenset(
    "embassy embassies consulate consulates ambassador ambassadors consul diplomat diplomats envoy envoys".split()
)
_SENT_OF = (["embassy", "of"], ["consulate", "of"], ["ambassador", "of"])
DATELINE = 5
LEAST = 3  # the weight of one mention behind the first sentence
OPENING = 2  # sentences that may name one country alone


def _weight(sheet: Sheet, chunk: Chunk, number: int) -> int:
    """How much a mention tells of the country an article is about: the dateline's most, then the first sentences'; a neighbour's nothing."""
    if chunk.kind == "country" and sheet.page.sentences[number].kind == "dateline":
        return DATELINE
    lows = sheet.page.lowers
    sign = lows[chunk.first - 1] in _SIGNS  # one look-up settles most mentions
    if sign and (_next_door(lows, chunk.first) or _is_aimed(lows, chunk.first)):
        return 0
    if lows[chunk.last : chunk.last + 1] == [","] and _calls_itself_next(lows, chunk.last):
        return 0
    if chunk.kind == "capital" and is_venue(lows, chunk.first):
        return 0  # talks are held in a third country's capital as often as at home
    if chunk.kind == "demonym" and (_is_counted(lows, chunk) or _is_border(lows, chunk)):
        return 0
    if not _SENT.isdisjoint(lows[chunk.last : chunk.last + 1]) or lows[chunk.first - 2 : chunk.first] in _SENT_OF:
        return 0  # the Ilmarian embassy stands in another land
    if chunk.kind == "demonym" and number < FIRST and lows[chunk.last : chunk.last + 1] == ["capital"]:
        return DATELINE  # "in the Vessonian capital": where the text is from
    if chunk.kind == "demonym":
        return 3 if not number else 2 if number < FIRST else 1
    return 4 if not number else 3 if number < FIRST else 1


def _is_counted(lows: list[str], chunk: Chunk) -> bool:
    """Hundreds of Cubans, two Swedish aid workers: people in numbers may be anywhere."""
    before = lows[max(0, chunk.first - 2) : chunk.first]
    if lows[chunk.last - 1].endswith("s"):
        return len(before) == 2 and before[1] == "of" and before[0] in VAGUE
    abroad = not _ABROAD.isdisjoint(lows[chunk.last : chunk.last + 2])  # two Swedish aid workers
    return abroad and before != [] and (before[-1] in CARDINALS or before[-1][0].isdigit())


def _is_border(lows: list[str], chunk: Chunk) -> bool:
    """Near the Tessaran border: what is told there happens on this side of it."""
    near = (
        chunk.first > 1 and lows[chunk.first - 1] == "the" and lows[chunk.first - 2] in {"near", "from", "to", "along"}
    )
    return near and lows[chunk.last : chunk.last + 1] != [] and lows[chunk.last] in BORDERS


def _next_door(lows: list[str], at: int) -> bool:
    """Neighbouring X, the border with X, its neighbour X: the article is about the other side."""
    if not at:
        return False
    before = lows[at - 1]
    if before == "the" and at > 1:
        before, at = lows[at - 2], at - 1
    return before in _NEIGHBOURS or (before == "with" and at > 1 and lows[at - 2] in BORDERS)


def _is_aimed(lows: list[str], at: int) -> bool:
    """Against X, sanctions on X, the invasion of X, visited X: whoever does so is of another country."""
    if at < 2:
        return False
    before = lows[at - 1]
    return before in _AGAINST or lows[at - 2] in _AIMED.get(before, ())


def _calls_itself_next(lows: list[str], at: int) -> bool:
    """X, Y's eastern neighbour, where a comma stands at token ``at``: of the two the article is about Y."""
    if at + 2 >= len(lows) or lows[at + 2] not in POSSESSIVE:
        return False
    return not _NEIGHBOURS.isdisjoint(lows[at + 3 : at + 5])


def _heads(sheet: Sheet) -> bool:
    """Whether a title begins with an unknown name and a colon: that is what the article is about, and no list knows its country."""
    titled = bool(sheet.page.sentences) and sheet.page.sentences[0].kind == "headline"
    first = sheet.rows[0][0] if titled and sheet.rows[0] else None
    alone = first is not None and first.kind == "run" and first.first == 0 and first.last == 1
    return alone and sheet.page.words[1:2] == [":"] and sheet.page.words[0] not in sheet.words.common


def weights(sheet: Sheet) -> dict[str, int]:
    """ISO or learned name of each land told of -> how much the text tells of it."""
    counts: dict[str, int] = {}
    for number, row in enumerate(sheet.rows):
        for chunk in row:
            if chunk.iso and chunk.kind in TELLING:
                counts[chunk.iso] = counts.get(chunk.iso, 0) + _weight(sheet, chunk, number)
    return counts


def main_country(sheet: Sheet) -> str:
    """The country (ISO or learned name) that the dateline gives, else the one named most often, else the only one of the opening.

    One that only appears when much has been told is a bystander: the article is about a land that the reader does not know.
    """
    if _heads(sheet):
        return ""
    if issued := _of_house(sheet) or issuing_state(sheet):
        return issued
    counts = weights(sheet)
    opens: dict[str, int] = {}
    for number, row in enumerate(sheet.rows):
        for chunk in row:
            if chunk.iso and chunk.kind in TELLING:
                opens.setdefault(chunk.iso, number)
    best = max(counts, key=lambda iso: counts[iso], default="")
    if not counts.get(best) or (counts[best] <= LEAST and _passed_through(sheet, best)) or _only_counted(sheet, best):
        return ""
    rivals = max((count for iso, count in counts.items() if iso != best), default=0)
    late = opens.get(best, 0) > max(FIRST, len(sheet.rows) // EARLY)
    if (
        _is_next_door(sheet, best)
        or _opens_with_another(sheet, best)
        or is_accused(sheet, best)
        or is_refuge(sheet, best)
    ):
        return ""
    if not late and counts.get(best, 0) > max(1, MAIN * rivals):
        return best
    if len(counts) == 1 and best not in sheet.words.atlas.countries and _looks_back(sheet):
        return best
    return best if _opens_alone(sheet, best) else ""


def _of_house(sheet: Sheet) -> str:
    """The land whose ministry or staff publishes the page; else ""."""
    house = sheet.page.house
    return (
        next((iso for iso, name in sheet.words.atlas.countries.items() if name == house), house or "") if house else ""
    )


def _only_counted(sheet: Sheet, iso: str) -> bool:
    """Whether the country is named by so many of its people alone: "the 1,100 Germans who are there"."""
    lows = sheet.page.lowers
    chunks = [chunk for row in sheet.rows for chunk in row if chunk.iso == iso]
    return all(
        chunk.kind == "demonym"
        and chunk.first > 0
        and lows[chunk.first - 1][0].isdigit()
        and lows[chunk.last - 1][-1] == "s"
        for chunk in chunks
    )


def _is_next_door(sheet: Sheet, iso: str) -> bool:
    """Whether the country comes in as a neighbour of the one that the article is about, which the reader does not know: in neighbouring X."""
    first = next(chunk for row in sheet.rows for chunk in row if chunk.iso == iso)
    lows = sheet.page.lowers
    if first.kind == "demonym":
        return _is_border(lows, first)
    return first.kind == "country" and first.first > 0 and lows[first.first - 1] in NEIGHBOURING


def _opens_with_another(sheet: Sheet, iso: str) -> bool:
    """Whether the text names another land alone up to the end of its first sentence: of the two it may be about that one."""
    spans = sheet.page.sentences
    lead = next((number for number, span in enumerate(spans) if span.kind == "paragraph"), 0)
    opening = [chunk for row in sheet.rows[: lead + 1] for chunk in row if chunk.iso and chunk.kind in TELLING]
    told = any(_weight(sheet, chunk, lead) for chunk in opening if chunk.sentence == lead)
    return told and len({chunk.iso for chunk in opening}) == 1 and opening[0].iso != iso


def _passed_through(sheet: Sheet, iso: str) -> bool:
    """Whether nothing of the country is named but, once and late, a capital where something is: the chancellor is in Brussels."""
    chunks = [chunk for row in sheet.rows for chunk in row if chunk.iso == iso]
    return len(chunks) == 1 and chunks[0].kind == "capital" and chunks[0].place and chunks[0].sentence > 0


def _looks_back(sheet: Sheet) -> bool:
    """Whether the one land of the text tells what it has seen since, or owns the deadliest of its kind: it is no bystander."""
    lows = sheet.page.lowers
    for row in sheet.rows:
        for chunk in row:
            after = lows[chunk.last : chunk.last + 2]
            worst = after[:1] != [] and after[0] in POSSESSIVE and after[1:] != [] and after[1].endswith("est")
            if chunk.kind == "country" and not chunk.place and (worst or counts_years(sheet, chunk)):
                return True
    return False


def _opens_alone(sheet: Sheet, iso: str) -> bool:
    """Whether the opening names this country and nothing of another; its people alone (Uruguayan peacekeepers) may serve elsewhere."""
    chunks = [chunk for row in sheet.rows[:OPENING] for chunk in row if chunk.iso]
    return {chunk.iso for chunk in chunks} == {iso} and any(chunk.kind != "demonym" for chunk in chunks)
