"""The clause of a figure: the tokens around its number in which a verb tells what a force does and how sure the text is of it.

In: a site and a draft. Out: its first token and the one after its last. Each look is over a few tokens.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.strengths import governed as figures_governed
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import MODALS, REASONS, RELATIVES, WHO, is_past
from store.reading.text.tokens import places_in

CLAUSE = REASONS | frozenset("; but after where whose “ said claimed claims insisted added told says stated".split())
LEFT, RIGHT = 14, 11
LONG = 16  # tokens of an aside: "mainly from the 9th Brigade at Fort Rusk, Tarsk,"
AFTER_ASIDE = 5
PHRASE = 8  # tokens from those who are counted to the comma behind "of the 4th Division"
VERB = 4  # tokens from a number to its verb
ASIDE_LONG = 9  # tokens from "which" to "number"
ASIDE = 5  # tokens from "which" to its number
ASIDES = frozenset(
    "with among including mainly largely chiefly primarily most mostly some many all both around about roughly nearly".split()
)
HAVING = frozenset(("has", "have", "had", "keeps"))
WHICH = frozenset(("which", "who"))
BEING = frozenset(("is", "are", "has", "have"))
NUMBERING = frozenset(
    "number numbers numbered counts counted totals totalled totaled comprises comprised includes fields".split()
)
STATING = HAVING | NUMBERING
GOING_ON = frozenset("will would plans intends hopes aims wants expects".split())  # who has them, beside what he has
BESIDES = frozenset((("in", "addition"), ("on", "top"), ("as", "well")))
MEASURED = frozenset("many much few little high low far given reported listed stated".split())
PROPOSING = frozenset(
    "proposed proposes demanded demands asked asks ordered orders agreed decided suggested recommended promised insisted wanted".split()
)
RELATED = 3  # tokens from "which" to a cue of its clause
ENDS = frozenset(("until", "and", "before", "as", "when", "if", ","))
TURNS = CLAUSE | ENDS | RELATIVES


def window(site: Site, draft: Draft) -> tuple[int, int]:
    """The tokens of the draft's own clause: back to a clause word or another figure's verb, on to the next clause or number."""
    if draft.window is None:
        draft.window = _window(site, draft)
    return draft.window


def _window(site: Site, draft: Draft) -> tuple[int, int]:
    """The first token before the number, and the one behind the last token after it, of the words that say what it is."""
    low, high = _low(site, draft), draft.counted.last
    if (verb := _verb_behind(site, draft, low)) is not None:
        return verb, min(len(site.line.lowers), verb + RIGHT)
    if draft.counted.whole >= 0 and figures_governed.owed(site, high):
        return low, high  # "310 of the 500 soldiers it should have"
    right = min(len(site.line.lowers), high + RIGHT)
    turns = {*places_in(site.line.lowers, high, right, TURNS), *site.heads.intersection(range(high, right))}
    ends = (at for at in sorted(turns) if _opens_aside(site, at) or _closes(site, at, draft))
    return low, _past_aside(site, next(ends, max(high, right)))


def _verb_behind(site: Site, draft: Draft, low: int) -> int | None:
    """``3,000 soldiers of the 4th Division, which is stationed at Brod, will go to Y``: where the verb of those who are counted begins."""
    line, last = site.line, draft.counted.last
    if WHO.isdisjoint(line.present) or not AUXILIARIES.isdisjoint(line.lowers[low : draft.counted.first]):
        return None
    opens = next((j for j in range(last + 1, last + PHRASE) if line.lower(j) == ","), 0)
    if line.lower(opens + 1) not in WHO or not AUXILIARIES.isdisjoint(line.lowers[last:opens]):
        return None
    closes = next((j for j in range(opens + 2, opens + LONG) if line.lower(j) == ","), 0)
    return closes + 1 if closes and line.lower(closes + 1) in AUXILIARIES else None


def _low(site: Site, draft: Draft) -> int:
    """The first token before the number of the words that say what it is."""
    lowers, first = site.line.lowers, draft.counted.first
    low = first
    bare = draft.counted.unit is None and site.line.lower(draft.counted.number.last) == "who"
    left = first if bare else max(0, first - LEFT)
    if not _while_so_many(site, first):
        low = max(places_in(lowers, left, first, CLAUSE), default=left - 1) + 1
        if "that" in site.line.present:
            low = max(low, _second_that(lowers, left, first))
    if _opens_clause(site, draft):
        low = first
    before = site.draft_before(draft)
    if before is not None and lowers[before.counted.last : first] == ["with"]:
        low = max(low, (before.window or (low, low))[0])  # "… with about 1,300 men aboard"
    return max(low, _relative(site, first))


def _relative(site: Site, first: int) -> int:
    """The token of the relative clause that counts its own: ``a mission that has 17,000``, ``of which 300``; 0 where none stands there."""
    before, second = site.line.lower(first - 1), site.line.lower(first - 2)
    if (before in HAVING and second in RELATIVES) or (before in ("which", "whom") and second == "of"):
        return first - 2  # "flown in, and of a mission that has 17,000"
    opened = max(places_in(site.line.lowers, max(1, first - ASIDE_LONG), first, WHICH), default=0)
    if opened and site.line.lower(opened - 1) == "," and site.line.lower(opened + 1) in BEING:
        return opened  # "will join the carrier, which is accompanied by five warships"
    if before in NUMBERING:  # "would join the force, which numbers 40,000", "which by our count now number nine"
        return max(places_in(site.line.lowers, max(0, first - ASIDE_LONG), first, RELATIVES), default=0)
    return 0


def _second_that(lowers: list[str], left: int, first: int) -> int:
    """The token behind "and that", where the first "that" is said and not proposed: "that our frigate has been ordered out and that X has put 600"."""
    at = next((j for j in range(first - 1, max(left, 1), -1) if lowers[j - 1 : j + 1] == ["and", "that"]), 0)
    said = next((j for j in range(at - 2, 0, -1) if lowers[j] == "that"), 0)
    return at + 1 if said and lowers[said - 1] not in PROPOSING else 0


def _while_so_many(site: Site, first: int) -> bool:
    """``may rise, as 65 people are missing``: a clause of its own begins right at the number; not ``as many as 65``."""
    return site.line.lower(first - 1) == "as" and site.line.lower(first - 2) not in MEASURED


def aside(site: Site, at: int, draft: Draft) -> bool:
    """Whether token ``at`` stands in a relative clause between commas that closes before the number, or in one of who is counted."""
    first = draft.counted.first
    if at > draft.counted.last:
        return site.line.lower(draft.counted.last) in WHO and site.line.lower(draft.counted.last + 1) in HAVING
    low = max(1, at - RELATED)
    opened = next((j for j in range(at - 1, low - 1, -1) if site.line.lowers[j] in WHO), 0)
    between = site.line.lowers[at:first]
    return opened > 0 and site.line.lowers[opened - 1] == "," and "," in between and between.count(",") == 1


def _opens_aside(site: Site, at: int) -> bool:
    line = site.line
    if line.lower(at) != ",":
        return False
    land = line.lower(at + 2) == "," and line.lower(at + 3) in AUXILIARIES and line.words[at + 1][0].isupper()
    return land or line.lower(at + 1) in ASIDES  # "based in Brod, Norland, are being sent"


def _past_aside(site: Site, at: int) -> int:
    """Where the clause ends that goes on after ``, among them both destroyers,`` or ``, around 1,100 men,`` at token ``at``."""
    if not _opens_aside(site, at):
        return at
    line = site.line
    closes = (j for j in range(at + 2, at + LONG) if line.lower(j) == "," and line.lower(j + 1) in AUXILIARIES)
    close = next(closes, None)
    return min(close + AFTER_ASIDE, len(line.lowers)) if close is not None else at


def _closes(site: Site, at: int, draft: Draft) -> bool:
    """Whether the clause ends before token ``at``; a relative clause right at the noun still tells of it."""
    word = site.line.lowers[at]
    if word == "told" and site.line.lower(at - 1) in AUXILIARIES:
        return False  # "were told to prepare"
    if word in CLAUSE or _ahead(site, at, draft) or _next_clause(site, at, draft):
        return True
    if word == "," and at == draft.counted.last and _relates(site, at):
        return False
    if word == "," and site.line.lower(at + 1) in MODALS and _in_aside(site, draft):
        return True  # "the Front, which claims 15,000 fighters, could put 6,000 in the field"
    if word == "," and site.line.lower(draft.counted.first - 1) == "of" and _goes_on_with(site, at + 1):
        return True  # "Kesh, a land with an army of 19,000, mobilised 30,000 reservists"
    if word == "," and "," not in site.line.lowers[draft.counted.last : at] and _apposed(site, draft):
        return False
    if word == "," and (site.line.lower(at + 1), site.line.lower(at + 2)) in BESIDES:
        return True  # "sends 350 marines, in addition to the hundred engineers sent last year"
    if word == "," and site.line.lower(draft.counted.first - 1) in STATING and _in_aside(site, draft):
        return True  # "the army, which has 18,000 soldiers, began calling up 9,000"
    if word == "and" and (site.line.lower(at + 1) in site.words.own or site.line.lower(at + 1) in GOING_ON):
        return True  # "has given six tanks and promised four"
    if word == "and" and at == draft.counted.last and site.line.lower(at + 1) in site.words.units:
        return False  # "640 soldiers and police of the force have landed"
    if word in ENDS:
        return site.heads.isdisjoint(range(at + 1, at + 5))
    return word in RELATIVES and at > draft.counted.last + 1


def _next_clause(site: Site, at: int, draft: Draft) -> bool:
    """``120 gendarmes have reached Quelo, and 80 more are expected``: a comma, "and" and a number with a verb of its own, behind a verb."""
    lowers = site.line.lowers
    number = at + 2
    if lowers[at] != "," or site.line.lower(at + 1) != "and" or number not in site.heads:
        return False
    told = not AUXILIARIES.isdisjoint(lowers[draft.counted.last : at])
    return told and not AUXILIARIES.isdisjoint(lowers[number + 1 : number + VERB])


def _opens_clause(site: Site, draft: Draft) -> bool:
    """``900 soldiers are expected, and 600 men have already landed``: the second number's clause is its own."""
    lowers, first = site.line.lowers, draft.counted.first
    before = site.draft_before(draft)
    if before is None or lowers[max(0, first - 2) : first] != [",", "and"]:
        return False
    told = not AUXILIARIES.isdisjoint(lowers[before.counted.last : first])
    return told and site.line.lower(draft.counted.last) in AUXILIARIES


def _apposed(site: Site, draft: Draft) -> bool:
    """``The brigade, 11,000 strong, completed its move``; ``with 2,600 soldiers and 40 vehicles, left``: an aside to the subject."""
    before = site.line.lower(draft.counted.first - 1)
    summed = before in ("together", "altogether") and site.line.lower(draft.counted.first - 2) == ","
    if before in (",", "numbering") or summed:
        return True
    other = site.drafts[draft.at - 1] if draft.at > 0 and before == "and" else None
    if other is not None and other.counted.last == draft.counted.first - 1:
        return _apposed(site, other)
    return before == "with" and site.line.lower(draft.counted.first - 2) == ","


def _goes_on_with(site: Site, at: int) -> bool:
    """Whether the verb of a number of its own stands behind the comma."""
    return is_past(site.line.lower(at)) and not site.heads.isdisjoint(range(at + 1, at + 4))


def _relates(site: Site, at: int) -> bool:
    """``ships, which sailed from Brod,``: what the clause behind the comma tells of them."""
    return site.line.lower(at + 1) == "which"


def _in_aside(site: Site, draft: Draft) -> bool:
    """Whether a relative clause behind a comma holds the number."""
    first = draft.counted.first
    at = next(
        (j for j in range(first - 1, max(0, first - ASIDE), -1) if site.line.lowers[j] in ("who", "which", "whose")), 0
    )
    return at > 0 and site.line.lowers[at - 1] == ","


def _ahead(site: Site, at: int, draft: Draft) -> bool:
    if at not in site.heads or at == draft.counted.number.first or site.line.lower(at - 1) in (",", "and"):
        return False
    other = next((one for one in site.drafts if one.counted.number.first == at), None)
    behind = other.counted.first - 1 if other is not None else at
    return not (
        behind == draft.counted.last and site.line.lower(behind) == "with"
    )  # "1,960 men with 90 cars will be sent"
