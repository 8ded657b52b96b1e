"""Owners named before: whose "its prime minister", "the country's president", "their commander" and "his minister" are.

In: a sheet and the place of an office in a row of chunks. Out: the chunk of its owner, or None.
"""

from store.reading.names.lands.realms_acts import LOCAL
from store.reading.names.roles.owners_bosses import boss_of
from store.reading.names.roles.owners_groups import group_before, without_holder
from store.reading.names.roles.owners_tellers import employer, house, mission_before, teller_before, whole
from store.reading.names.sheet import GROUPS, Chunk, Sheet
from store.reading.text.grammar import OPENING_QUOTES
from store.reading.text.tokens import POSSESSIVE

_OF_STATES = frozenset({"minister", "premier"})  # a front or a firm has no defence minister
_SENT = frozenset("envoy mediator negotiator representative diplomat".split())
_SENDING = frozenset("sent named appointed dispatched".split())
_LED_BY = frozenset({"leader", "founder", "co-founder"})
_HEADS = frozenset({"head", "director", "chairman", "chairwoman", "director-general"})
_OF_MISSIONS = frozenset({"chief", "head", "director", "coordinator"})  # of mission
_KEEPING = (["has"], ["had"], ["sent"], ["keeps"])
OPENS = 2  # tokens in which a sentence's subject begins
OPENING = 4  # tokens from the beginning of a sentence to "its commander" that takes up the sentence before
CLOSING = frozenset({"”", '"'})
BACK = 2  # sentences in which "its" looks for its owner


def pronoun_owner(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """The owner of "its prime minister", "the country's president": who was last named so before it."""
    office = row[number]
    lows, start = sheet.page.lowers, sheet.page.sentences[office.sentence].first
    near = lows[max(start, office.first - 3) : office.first]
    if any(word in {"his", "her"} for word in near[-2:]):
        return boss_of(sheet, row, number)
    if "whose" in near[-1:] and number and row[number - 1].last >= office.first - 2:
        return house(sheet, row, number - 1) or row[number - 1]
    if "whose" in near[-1:] and number == 1 and _keeps(sheet, row[0]):
        return row[0]
    if near[-1:] == ["a"] and office.name.startswith("spokes"):
        return employer(sheet, row, number)
    if near[-1:] in (["a"], ["an"], ["as"]) and (sender := _sender(sheet, row, number)) is not None:
        return sender
    if "mission" in near and not POSSESSIVE.isdisjoint(near):
        return mission_before(sheet, office) or _sender_of_mission(sheet, row, number)
    if _is_of_mission(sheet, office, near) and (mission := mission_before(sheet, office)) is not None:
        return mission
    land = "country" in near or "nation" in near
    if not land and (not _own(sheet, near) or office.name in LOCAL):
        return None
    wanted = _wanted(sheet, office, land=land)
    if "their" in near:
        return group_before(sheet, row, number, wanted)
    return whole(sheet, _named_before(sheet, row, number, wanted, land=land))


def _keeps(sheet: Sheet, first: Chunk) -> bool:
    """Whether a sentence begins with a body that has or sends people: The League has 118 observers, whose head, X."""
    near = first.first - sheet.page.sentences[first.sentence].first < OPENS
    return near and first.kind in GROUPS and sheet.page.lowers[first.last : first.last + 1] in _KEEPING


def _is_of_mission(sheet: Sheet, office: Chunk, near: list[str]) -> bool:
    """Whether only a mission has such an office: the head of the mission, its force commander."""
    lows = sheet.page.lowers
    commands = "its" in near and lows[office.first : office.last] == ["force", "commander"]
    return commands or lows[office.last : office.last + 3] == ["of", "the", "mission"]


def _sender_of_mission(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """The body right before "mission's head": the U.N. | mission's head, X."""
    left = next((chunk for chunk in reversed(row[:number]) if chunk.kind != "body"), None)
    beside = left is not None and sheet.page.lowers[left.last : left.last + 1] == ["mission"]
    return left if beside and left is not None and left.kind in {"organisation", "acronym"} else None


def _wanted(sheet: Sheet, office: Chunk, *, land: bool) -> frozenset[str]:
    """The kinds of names that such an office can be of."""
    lows = sheet.page.lowers
    if "political" in lows[office.first : office.last] or lows[office.last - 1] in {"secretary-general", "general"}:
        return GROUPS  # a movement's political leader
    if land:
        return frozenset(("country", "demonym", "seat"))
    states = frozenset(("country", "seat"))
    of_mission = lows[office.last - 1] == "mission" and lows[office.first] in _OF_MISSIONS
    if of_mission or (office.name in _HEADS and office.last - office.first == 1):
        return GROUPS  # a country has no director
    return states if office.name in _OF_STATES else GROUPS | states


def _named_before(sheet: Sheet, row: list[Chunk], number: int, wanted: frozenset[str], *, land: bool) -> Chunk | None:
    """Whom "its" or "the country's" means: the nearest name of the kinds ``wanted``, who told the sentence before, or its subject."""
    office = row[number]
    loose = office.name != "commander"  # a place that something is done in has none
    told = _outside_quotation(sheet, row[:number], office.first)
    if office.name in _LED_BY and any(chunk.kind == "organisation" and not chunk.place for chunk in told):
        wanted = wanted - {"country"}  # the movement that Chad supports, and X, its leader
    if (named := _nearest(sheet, told, wanted, loose=loose, anywhere=land)) is not None:
        return named
    of_mission = sheet.page.lowers[office.last - 1] == "mission"
    headed = office.name.startswith("spokes") or office.name in _HEADS or of_mission
    if headed and (teller := teller_before(sheet, office.sentence)) is not None:
        return teller
    opens = office.first - _unquoted(sheet, office) <= OPENING or not without_holder(sheet, row, number)
    if not loose and not opens:
        return None
    return _subject_before(sheet, office.sentence, wanted | {"demonym"} if "country" in wanted else wanted)


def _unquoted(sheet: Sheet, office: Chunk) -> int:
    """The first token of the office's sentence behind the quotation that it may begin with: “We stay,” | its commander, X, said."""
    words, start = sheet.page.words, sheet.page.sentences[office.sentence].first
    if words[start] not in OPENING_QUOTES:
        return start
    return next((i + 1 for i in range(office.first - 1, start, -1) if words[i] in CLOSING), start)


def _sender(sheet: Sheet, row: list[Chunk], number: int) -> Chunk | None:
    """Whose envoy somebody is by who sent him: the African Union sent an envoy, X."""
    lows, office = sheet.page.lowers, row[number]
    left = row[number - 1] if number else None
    if (
        office.name not in _SENT
        or left is None
        or left.kind not in {"organisation", "acronym", "country"}
        or left.place
    ):
        return None
    between = lows[left.last : office.first]
    return left if len(between) < 5 and not _SENDING.isdisjoint(between) else None


def _own(sheet: Sheet, near: list[str]) -> bool:
    """Whether "its" or "their" stands before the office with only qualities between: its new deputy chief."""
    at = max((i for i, word in enumerate(near) if word in {"its", "their"}), default=-1)
    rest = near[at + 1 :] if at >= 0 else ["?"]
    return all(word in sheet.words.modifiers or word in sheet.words.qualities or word == "own" for word in rest)


def _outside_quotation(sheet: Sheet, before: list[Chunk], at: int) -> list[Chunk]:
    """The chunks of a sentence before token ``at``, without those of the words that are quoted before "its minister, X, said"."""
    words = sheet.page.words
    start = sheet.page.sentences[before[0].sentence].first if before else at
    if words[start] not in OPENING_QUOTES:
        return before
    closed = next((i for i in range(at - 1, start, -1) if words[i] in CLOSING), start)
    return [chunk for chunk in before if chunk.first > closed]


def _nearest(
    sheet: Sheet, before: list[Chunk], wanted: frozenset[str], *, loose: bool = True, anywhere: bool = False
) -> Chunk | None:
    """The nearest name that "its" may take up; one that something is only done to or in (sanctions on X) where no other is named."""
    lows = sheet.page.lowers
    fits = [chunk for chunk in before if chunk.kind in wanted or _rules_from(sheet, chunk, wanted)]
    fits = [chunk for chunk in fits if chunk.name != "police" or lows[chunk.first - 1] != "and"]  # soldiers and police
    doing = [chunk for chunk in fits if not chunk.place and not (chunk.first and lows[chunk.first - 1] in _DONE_TO)]
    inside = "organisation" not in wanted and not anywhere  # no minister of where something happens
    near = (
        [chunk for chunk in fits if not (inside and chunk.first and lows[chunk.first - 1] in _INSIDE)] if loose else []
    )
    return next(reversed(doing or near), None)


def state_before(sheet: Sheet, row: list[Chunk], first: int) -> Chunk | None:
    """The state whose "its ministry" at token ``first`` is: the nearest that acts before it in the sentence."""
    wanted = frozenset(("country", "seat"))
    before = [chunk for chunk in row if chunk.last <= first]
    owner = next((chunk for chunk in before if chunk.kind in wanted or _rules_from(sheet, chunk, wanted)), None)
    near = _nearest(sheet, before, wanted | {"organisation", "acronym"})
    return owner if owner is near else None


_INSIDE = frozenset({"in", "inside", "at", "near", "across", "outside"})


def _rules_from(sheet: Sheet, chunk: Chunk, wanted: frozenset[str]) -> bool:
    """Whether a capital opens its sentence as the state that it stands for: Cairo, which has 900 citizens there …"""
    opens = chunk.kind == "capital" and chunk.first == sheet.page.sentences[chunk.sentence].first
    return opens and "country" in wanted and not chunk.place


_DONE_TO = frozenset("on to against with from for by in at near inside outside into across around over".split())


def _subject_before(sheet: Sheet, sentence: int, wanted: frozenset[str]) -> Chunk | None:
    """The first fitting name of the sentence before, or of the one before that where it is a quotation's."""
    for number in range(sentence - 1, max(-1, sentence - 1 - BACK), -1):
        fits = [chunk for chunk in sheet.rows[number] if chunk.kind in wanted and not _is_flag(sheet, chunk)]
        if fits and _begun_by_unknown(sheet, number, fits[0]):
            return None  # Lower X, which buys its gas from Y, held out. Its prime minister …
        if fits:
            acting = [chunk for chunk in fits if not chunk.place and chunk.kind != "demonym"]
            return _full(sheet, fits, fits[0] if fits[0].kind == "demonym" else (acting or fits)[0])
    return None


def _begun_by_unknown(sheet: Sheet, number: int, fit: Chunk) -> bool:
    """Whether a sentence is about a name that the reader knows nothing of, beside which the fitting one is only an object."""
    row, first = sheet.rows[number], sheet.page.sentences[number].first
    begun = row[0] if row[0].kind in {"run", "place"} else row[1] if len(row) > 1 and _is_flag(sheet, row[0]) else None
    opens = begun is not None and begun.kind in {"run", "place"} and begun.first - first <= OPENING
    followed = (
        opens
        and begun is not None
        and sheet.page.lowers[begun.last : begun.last + 2] in ([",", "which"], [",", "whose"])
    )
    return followed and fit.first > 0 and sheet.page.lowers[fit.first - 1] in _DONE_TO


def _is_flag(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a people only qualifies what follows: a Liberian-flagged tanker has its captain from elsewhere."""
    return chunk.kind == "demonym" and "-" in sheet.page.words[chunk.first]


def _full(sheet: Sheet, fits: list[Chunk], chunk: Chunk) -> Chunk:
    """The name in apposition to a bare one: the UN mission, MONUSCO."""
    following = fits[fits.index(chunk) + 1] if fits.index(chunk) + 1 < len(fits) else None
    if following is None or following.kind not in {"organisation", "acronym"} or chunk.kind != "organisation":
        return chunk
    gap = sheet.page.lowers[chunk.last : following.first]
    return following if gap[-1:] == [","] and len(gap) == 2 else chunk
