"""Countries inside the names of their bodies: REPUBLIC OF X, the General Staff of the Republic of X, the X Defence Force.

In: a sheet cut into chunks. Out: names of countries, as written.
"""

from collections.abc import Iterator

from store.reading.names.lands.adjectives import is_adjective_of
from store.reading.names.lands.realms import LANDS, LONGEST, SHORTEST
from store.reading.names.sheet import Sheet
from store.reading.page import Sentence

_LETTERHEADS = frozenset(("MINISTRY", "OFFICE", "DEPARTMENT"))
_CHAMBERS = frozenset(
    {("NATIONAL", "ASSEMBLY"), ("NATIONAL", "PARLIAMENT"), ("ARMED", "FORCES"), ("NATIONAL", "POLICE")}
)
STATE_FORCES = frozenset(
    ("Defence Force", "Defence Forces", "Defense Forces", "Armed Forces", "Air Force", "National Army")
)
_ROYAL = frozenset(("Regiment", "Army", "Navy", "Police", "Constabulary", "Guards"))
TOP = 4  # sentences in which a report says what it is
_ISSUING = frozenset("Ministry Government Presidency Embassy Parliament Cabinet".split())
_STATING = frozenset(
    "expresses condemns welcomes announces wishes informs regrets notes calls urges rejects denies reaffirms reiterates recalls presents denounces confirms advises conveys stresses".split()
)


def shouted(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """REPUBLIC OF X, MINISTRY OF DEFENCE OF X in the capitals of a letterhead: (the capitals, X as names are written)."""
    if "OF" not in sheet.lower:
        return  # the words of the page, as written: few texts have one in capitals
    words = sheet.words
    before = {word.upper() for word in words.learn_before - {"Union", "State"}}
    nouns = {word.upper() for word in words.org_nouns}
    for row in sheet.rows:
        for chunk in row:
            tokens = sheet.page.words[chunk.first : chunk.last]
            if chunk.kind != "run" or "OF" not in tokens[1:-1]:
                continue
            opener = sheet.page.words[chunk.first - 1] if tokens[0] == "OF" and chunk.first else tokens[0]
            seat = opener in _LETTERHEADS and tokens.count("OF") > 1
            latest = len(tokens) - 1 - tokens[::-1].index("OF")
            for at in range(1, len(tokens) - 1):
                ministry = at > 1 and (tokens[at - 1] == "MINISTRY" or tuple(tokens[at - 2 : at]) in _CHAMBERS)
                if ministry and tokens[-1].lower() in words.state:  # KESHI MINISTRY OF NATIONAL DEFENCE
                    yield from _of_people(sheet, tokens[0])
                    break
                if tokens[at] == "OF" and (ministry or tokens[at - 1] in before or (seat and at == latest)):
                    rest = tokens[at + 1 + (tokens[at + 1] == "THE") :]
                    end = next((i for i, token in enumerate(rest) if token in nouns), len(rest))
                    if rest[:end]:
                        name = " ".join(rest[:end]).title()
                        yield " ".join(rest[:end]), name
                        yield chunk.name, name
                    break


def _of_people(sheet: Sheet, adjective: str) -> Iterator[tuple[str, str]]:
    """KESHI over a ministry's paper, where the text names Kesh: the land that the word is the adjective of."""
    word = adjective.title()
    near = (name for name in sheet.page.words if name[:SHORTEST] == word[:SHORTEST] and name.istitle())
    land = next((name for name in near if name != word and is_adjective_of(sheet, word, name)), None)
    if land is not None:
        yield adjective, land


def reported(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """RUVANZA: FLOODS over a situation report, as offices for aid head theirs: (the name as it stands, X as names are written)."""
    page = sheet.page
    top = page.sentences[:TOP]
    titles = " ".join([low for sentence in top for low in page.lowers[sentence.first : sentence.last]])
    for sentence in top if any(head in titles for head in sheet.words.report_heads) else ():
        end = next((i for i in range(sentence.first, sentence.last) if page.words[i] == ":"), sentence.first)
        end = end if end > sentence.first else _before_event(sheet, sentence)
        tokens, rest = page.words[sentence.first : end], page.lowers[end : sentence.last]
        if 0 < len(tokens) < LONGEST and not sheet.words.report_events.isdisjoint(rest) and _may_head(sheet, tokens):
            yield " ".join(tokens), " ".join(tokens).title() if tokens[0].isupper() else " ".join(tokens)


def _before_event(sheet: Sheet, title: Sentence) -> int:
    """The token of the disaster in HALMARA EARTHQUAKE — Flash Update No. 2, a title without a colon; else its first."""
    lows, first = sheet.page.lowers, title.first
    dash = next((i for i in range(first, title.last) if lows[i] in {"—", "–", "-"}), first)
    headed = " ".join(lows[dash + 1 : title.last]).startswith(sheet.words.report_heads)
    events = [i for i in range(first, dash) if lows[i] in sheet.words.report_events]
    return events[0] if headed and events else first


def _may_head(sheet: Sheet, tokens: list[str]) -> bool:
    """Whether the words before such a colon can be a land's name: capitals that no list knows for anything else."""
    words = sheet.words
    known = words.report_events | words.report_sections | words.bodies | words.heads | sheet.lower | words.modifiers
    named = (token.capitalize() for token in tokens)
    return all(
        token[0].isupper() and token.replace("-", "").isalpha() and token.lower() not in known for token in tokens
    ) and not any(word in words.common or word in words.org_nouns or word in words.place_nouns for word in named)


def is_letterhead(form: str) -> bool:
    """Whether capitals are a body's heading that only ends in a country: OF DEFENCE OF X, not REPUBLIC OF X."""
    return form.isupper() and " OF " in form and form.split(maxsplit=1)[0].lower() not in LANDS | {"united", "the"}


def heading_body(form: str) -> str:
    """The body that such capitals begin with, as names are written: Ministry of Defence; "" where they begin with none."""
    whole = form.rpartition(" OF ")[0]
    own, _, realm = whole.rpartition(" OF ")
    own = own if realm.removeprefix("THE ").lower() in LANDS else whole
    if own.split()[0] not in _LETTERHEADS or " OF " not in own:
        return ""
    return own.title().replace(" Of ", " of ").replace(" The ", " the ").replace(" And ", " and ")


def enclosed(sheet: Sheet, tokens: list[str]) -> str | None:
    """The country inside a body's name: the General Staff of the Republic of X, the X Defence Force."""
    words = sheet.words
    for at in range(1, len(tokens) - 1):
        if tokens[at] == "of" and tokens[at - 1] in words.learn_before and tokens[at - 1].lower() in LANDS:
            return " ".join(tokens[at + 1 :]) if len(tokens) - at - 1 <= LONGEST else None
    latest = len(tokens) - 1 - tokens[::-1].index("of") if "of" in tokens else 0
    if latest and (tokens[0] == "Government" or (tokens[0] == "Ministry" and tokens.count("of") > 1)):
        rest = tokens[latest + 1 + (tokens[latest + 1 : latest + 2] == ["the"]) :]
        return " ".join(rest) if 0 < len(rest) <= LONGEST else None
    if len(tokens) == 3 and tokens[0] == "Royal" and tokens[2] in _ROYAL and tokens[1] not in words.common:
        return tokens[1]
    own = len(tokens) == 3 and " ".join(tokens[1:]) in STATE_FORCES and tokens[0] not in words.common
    return tokens[0] if own and tokens[0] not in words.learn_before and tokens[0].isalpha() else None


def issuing_state(sheet: Sheet) -> str:
    """ISO of the state whose ministry or government speaks in its own statement: The Ministry of X of the Kingdom of Y expresses …; else ""."""
    page = sheet.page
    number = next((i for i, sentence in enumerate(page.sentences) if sentence.kind == "paragraph"), None)
    if number is None or not sheet.rows[number]:
        return ""
    first, span = sheet.rows[number][0], page.sentences[number]
    begins = first.kind == "organisation" and first.iso and first.first - span.first <= 1 and first.last < span.last
    if not begins or page.words[first.first] not in _ISSUING:
        return ""
    return first.iso if page.lowers[first.last] in _STATING else ""
