"""The speaker whose phrase stands before a reporting word: the subject, or the last piece of "…, X, the minister, said".

In: a page and tokens. Out: a Phrase or None.
"""

from store.reading.attribution.edges import PREPOSITIONS, skip_back, skip_lead_in
from store.reading.attribution.joined import joined
from store.reading.attribution.phrases import ARTICLES, PHRASE, SUBJECTS, Phrase, named, verb_follows
from store.reading.page import Mention, Page
from store.reading.text.clauses import AUXILIARIES, mentions_between
from store.reading.text.grammar import ASIDES
from store.reading.text.tokens import POSSESSIVES

THEN = frozenset(
    "now then once formerly currently long himself herself".split()
)  # begin an aside about who is named before
SCENES = frozenset(("in", "on", "at", "during"))
NEAR = 9  # tokens before a "who" in which a name begins
LAST = 6  # tokens of a subject behind a scene
OF = frozenset(("of", "for"))
CLOSING = frozenset('”"’»')
DASHES = frozenset("–—")
ENDING = CLOSING | frozenset(".?!;:,")
DETERMINERS = ARTICLES | POSSESSIVES
LISTING = frozenset(("among", "including", "notably"))
LISTED = 2  # pieces between commas in which a name that is listed stands: "including the mayor, X,"
APPOSED = DETERMINERS | {"who"}


def before(page: Page, low: int, cue: int, heads: frozenset[str], *, trailing: bool = False) -> Phrase | None:
    """The speaker whose phrase ends before token ``cue``, in tokens low:cue; ``trailing`` when nothing is said after it."""
    high = skip_back(page, low, cue)
    if "," in page.words[high:cue] and (subject := _past_clause(page, low, high)) is not None:
        return subject
    low = _past_dash(page, max(low, cue - 3 * PHRASE), high)
    start = skip_lead_in(page, low, high)
    if start >= high:
        return None
    if page.lowers[start] in THEN and page.words[start - 1] == ",":
        return _named_before(page, start - 1)
    if page.lowers[high - 1] in SUBJECTS:
        # "When X, the minister, addressed them he said"
        return _adjacent(page, start, high) or Phrase(high - 1, high, None)
    if joined(page, start, high, heads):
        return Phrase(start, high, None)
    commas = [at for at in range(start + 1, high) if page.words[at] == ","] if trailing else []
    if commas:
        whole = named(page, start, high, heads)
        if whole is not None and whole.last == high and not _tells(page, start, commas[0]):
            return whole
        return _trailing(page, start, high, commas, heads)
    return _last_phrase(page, start, high, heads) or named(page, start, high, heads) or _adjacent(page, start, high)


def _named_before(page: Page, comma: int) -> Phrase | None:
    """The name before the comma of an aside: "Brigadier X, now a prisoner of his own men, warns"."""
    near = mentions_between(page, page.starts[max(0, comma - NEAR)], page.ends[comma - 1])
    name = next((m for m in near if m.last == comma), None)
    return Phrase(name.first, name.last, name.actor) if name is not None else None


def _past_dash(page: Page, low: int, high: int) -> int:
    """The token behind the last dash: "saw 49 prisoners – 27 officers and 22 soldiers – the society said"."""
    dash = next((at for at in range(high - 2, low, -1) if page.words[at] in DASHES), None)
    return low if dash is None or page.lowers[dash + 1] not in ARTICLES else dash + 1


def _past_clause(page: Page, low: int, high: int) -> Phrase | None:
    """The subject of "X, which fears that they may be hurt, has announced", when what is feared is tokens low:high."""
    back = range(low - 1, max(1, low - PHRASE), -1)
    opened = next((at for at in back if page.lowers[at] in ASIDES and page.words[at - 1] == ","), 0)
    if not opened or not ENDING.isdisjoint(page.words[opened:high]):
        return None
    near = mentions_between(page, page.starts[max(0, opened - NEAR)], page.ends[opened - 2])
    name = next((m for m in near if m.last == opened - 1), None)
    return Phrase(name.first, name.last, name.actor) if name is not None else None


def _last_phrase(page: Page, start: int, high: int, heads: frozenset[str]) -> Phrase | None:
    """The subject behind a scene that no comma ends: "In a letter sent today the ministry said"."""
    if page.lowers[start] not in SCENES:
        return None
    at = next((at for at in range(high - 1, max(start + 1, high - LAST), -1) if page.lowers[at] in ARTICLES), None)
    if at is None or page.lowers[at - 1] in PREPOSITIONS:
        return None
    phrase = named(page, at, high, heads)
    return phrase if phrase is not None and phrase.last == high else None


def _tells(page: Page, start: int, comma: int) -> bool:
    """Whether the words before the comma tell something ("The quake killed 41 people, X said") and are no apposition's head."""
    return any(
        (verb_follows(page, at) and page.lowers[at - 1] not in DETERMINERS)
        or (page.words[at][0].isdigit() and page.lowers[at - 1] != "of")
        or (page.lowers[at] in AUXILIARIES and page.lowers[at] not in POSSESSIVES)
        for at in range(start + 1, comma)
    )


def _trailing(page: Page, start: int, high: int, commas: list[int], heads: frozenset[str]) -> Phrase | None:
    """The speaker of "…, X said" and "…, X, the minister, said": the piece after the last comma, or the name before it."""
    last = commas[-1]
    first = commas[-2] + 1 if len(commas) > 1 else start
    name = named(page, first, last, heads) if last - first < PHRASE else None
    office = page.lowers[last + 1] in heads and not OF.isdisjoint(page.lowers[last + 2 : high])
    apposed = (office or page.lowers[last + 1] in APPOSED) and not _lists(page, start, commas, high)
    if name is not None and name.last == last and name.actor is not None and not _tells(page, first, last):
        if apposed or _is_role(page, name.actor, last + 1, high):
            return name
    elif name is None and apposed and _is_unknown(page, first, last):
        return Phrase(first, last, None)  # "…, Yusuf Dane, chairman of the parents’ union, said"
    opens = name is not None and name.first == start and page.words[start - 1] in CLOSING
    if opens and name is not None and name.last == last and name.actor is None and page.lowers[last + 1] in ARTICLES:
        return Phrase(start, high, None)  # "“…,” a spokesman for X, the commander, said"
    piece = skip_lead_in(page, last, high)
    if page.lowers[piece:high] == ["it"]:
        return Phrase(piece, high, None)
    phrase = named(page, piece, high, heads) if piece < high else None
    if phrase is None and name is not None and name.last == last and _is_unknown(page, last + 1, high):
        return Phrase(first, high, None)  # "…, the governor's spokesman, Yusuf Dane, told"
    return _with_office(page, phrase, commas, heads) if phrase is not None and len(commas) > 1 else phrase


def _lists(page: Page, start: int, commas: list[int], high: int) -> bool:
    """``freed 31 people, among them X, a guard said``: who is listed is not called a guard where no comma closes the phrase."""
    pieces = [start, *(comma + 1 for comma in commas[:-1])][-LISTED:]
    return page.words[high] != "," and any(page.lowers[at] in LISTING for at in pieces)


def _is_unknown(page: Page, first: int, last: int) -> bool:
    """Whether nothing but the two to four capitalised words of a name fills the tokens."""
    return 1 < last - first < 5 and all(
        page.words[at][0].isupper() and page.words[at].isalpha() for at in range(first, last)
    )


def _with_office(page: Page, phrase: Phrase, commas: list[int], heads: frozenset[str]) -> Phrase:
    """The phrase of a name with the office before it: "…, its governor, Filip Pronin, said"."""
    first = commas[-2] + 1
    if phrase.first != commas[-1] + 1 or not page.words[phrase.first][0].isupper() or commas[-1] - first > PHRASE:
        return phrase
    owned = page.lowers[first] in ARTICLES or not POSSESSIVES.isdisjoint(page.lowers[first : commas[-1]])
    office = named(page, first, commas[-1], heads) if owned else None
    alone = office is not None and office.actor is None and office.last == commas[-1]
    return phrase._replace(first=first) if alone else phrase


def _is_role(page: Page, actor: str, first: int, high: int) -> bool:
    """Whether the words behind a name and a comma are the person's office, given without an article ("X, adviser to Y, told", "X, Chadian Defense Minister, said")."""
    words = (page.actors[actor].role or "").lower().split()
    owned = page.words[first][0].isupper() and page.lowers[high - len(words) : high] == words
    return bool(words) and (owned or page.lowers[first : first + len(words)] == words)


def _adjacent(page: Page, start: int, high: int) -> Phrase | None:
    """The name that stands right before the verb, whatever stands before it; with all the names it is joined to."""
    mentions = mentions_between(page, page.starts[start], page.ends[high - 1])
    for mention in mentions:
        subject = page.lowers[mention.first] in SUBJECTS  # "in a speech on Monday he warned"
        if mention.last != high or mention.kind == "demonym" or not (subject or _free(page, start, mention.first)):
            continue
        if not _joins(page, start, mention.first):
            return Phrase(mention.first, mention.last, mention.actor)
        first = _list_start(page, mentions, mention.first)
        return Phrase(first, high, None) if first < mention.first else None
    return None


def _joins(page: Page, start: int, first: int) -> bool:
    """Whether "and" joins the mention to a name before it."""
    return first - 2 >= start and page.lowers[first - 1] == "and" and page.words[first - 2][0].isupper()


def _list_start(page: Page, mentions: list[Mention], first: int) -> int:
    """Where the list of known names begins whose last begins at token ``first``."""
    firsts = {m.last: m.first for m in mentions}
    while page.lowers[first - 1] in ("and", ",") and first - 1 in firsts:
        first = firsts[first - 1]
    return first


def _free(page: Page, start: int, first: int) -> bool:
    """Whether no preposition stands in the few words before a mention."""
    return not any(page.lowers[at] in PREPOSITIONS for at in range(max(start, first - 4), first))


def holder(page: Page, low: int, at: int) -> Phrase | None:
    """Who holds the office behind "whose" at ``low``, by his name between commas: "the league, whose head, General X, wrote"."""
    commas = [i for i in range(low, at) if page.words[i] == ","]
    if len(commas) < 2 or commas[-1] != at - 1:
        return None
    near = mentions_between(page, page.starts[commas[-2]], page.ends[at - 1])
    name = next((m for m in near if m.last == at - 1 and page.actors[m.actor].kind == "person"), None)
    return Phrase(commas[-2] + 1, at - 1, name.actor) if name is not None else None


def named_last(page: Page, low: int, end: int) -> Phrase | None:
    """The person whose name ends before token ``end``, whatever he is there: "in reply to President X, who said"."""
    for mention in mentions_between(page, page.starts[max(low, end - NEAR)], page.ends[end - 1]):
        if mention.last == end and page.actors[mention.actor].kind == "person":
            return Phrase(mention.first, end, mention.actor)
    return None
