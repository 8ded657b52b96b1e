"""Forces and arms that someone needs, lacks or asks for: nobody has them yet.

In: a site and a draft. Out: whether the number is only wanted.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.harm import OWNED

WANTING = frozenset(
    """needs need needed needing requires require required requiring lacks lack lacked lacking wants want wanted seeks seek
    sought seeking requests request requested requesting demands demand demanded demanding""".split()
)
TAIL = frozenset("of for".split())  # "asked for", "a shortage of", "short of"
ASKING = frozenset(
    "request requests plea appeal asked asks ask asking calls call called calling appealed appeals appealing begged begs".split()
)
REQUESTS = frozenset("request requests plea appeal".split())
GAPS = frozenset("short shortfall shortage lack need deficit gap requirement request demand want".split())
NEARLY = frozenset("just little well far fell fall falls".split())  # "just short of 20,000" are there
BESIDE = frozenset(", and plus or as well some another at least".split())
MISSED = frozenset("needed required wanted lacking requested demanded short".split())
PLEADING = frozenset(
    "pleads pleaded pleading urged urges urging lobbied lobbies lobbying pressed presses pressing".split()
)
APPROVING = frozenset("approve authorise authorize allow endorse back permit".split())
CALLING = frozenset(
    "call-up deployment dispatch despatch sending mobilisation mobilization transfer presence purchase".split()
)
RAISING = frozenset("raise increase lift expand double bring".split())
NEAR = 11  # tokens from "asked" over whom one asks to "for"
FAR = 14  # tokens from the verb of asking to the number
MARKS = frozenset((",", ";", ":"))
LIST = 4  # tokens between two of a list


def wanted(site: Site, draft: Draft) -> bool:
    """``needs 50,000 soldiers``, ``is short of 20,000 men``, ``asked for 300 tanks and 150 guns``, ``400 are needed``."""
    if draft.wanted is None:
        draft.wanted = _wanted(site, draft)
    return draft.wanted


def asked_by(site: Site, draft: Draft) -> bool:
    """``will consider a request by the Secretary-General for 900 troops``: what is planned is only to answer who asks for them."""
    asking = not REQUESTS.isdisjoint(site.line.lowers[max(0, draft.counted.first - NEAR) : draft.counted.first])
    return asking and draft.measure in OWNED and wanted(site, draft)


def _wanted(site: Site, draft: Draft) -> bool:
    """The same, looked for: what is wanted of the number before is wanted of those listed with it."""
    line, first = site.line, draft.counted.first
    word = line.lower(first - 1)
    if (
        word in WANTING
        or (word in TAIL and _gap(site, first - 2))
        or (not _known(site, draft) and _asked(line.lowers, first))
    ):
        return True
    after = draft.counted.last
    if line.lower(after) in AUXILIARIES and not MISSED.isdisjoint(line.lowers[after + 1 : after + 3]):
        return True
    if line.lower(after) == "short":
        return True  # "is 20,000 men short"
    before = site.draft_before(draft)
    between = line.lowers[before.counted.last : first] if before is not None else []
    listed = 0 < len(between) <= LIST and BESIDE.issuperset(between)
    return before is not None and listed and wanted(site, before)


def _known(site: Site, draft: Draft) -> bool:
    """``asked for the names of the 30 who had been there``: those whom the text takes for known are there."""
    return (
        site.line.lower(draft.counted.number.first - 1) == "the"
        and "who" in site.line.lowers[draft.counted.last : draft.counted.last + 1]
    )


def _asked(lowers: list[str], first: int) -> bool:
    """``asked the Council to raise the ceiling to 16,500``, ``pleads for a presence of 800``."""
    if first and lowers[first - 1] == "for":
        at = next((j for j in range(first - 2, max(-1, first - NEAR - 1), -1) if lowers[j] in ASKING), -1)
        return at >= 0 and MARKS.isdisjoint(lowers[at:first])  # "has asked Kesh for 1,200 soldiers"
    if not first or lowers[first - 1] not in ("to", "of"):
        return False
    near = lowers[max(0, first - FAR) : first]
    asked = next((j for j, word in enumerate(near) if word in ASKING or word in PLEADING), -1)
    if asked < 0 or not MARKS.isdisjoint(near[asked:]):
        return False
    if near[-1] == "of" and not APPROVING.isdisjoint(near[asked:]) and not CALLING.isdisjoint(near[-3:]):
        return True  # "asked the Assembly to approve the call-up of 20,000 reservists"
    raised = near[-1] == "to" and not RAISING.isdisjoint(near[asked:]) and "to" in near[asked:-1]
    return raised or (near[-1] == "of" and "for" in near[asked : asked + 2])


def _gap(site: Site, at: int) -> bool:
    """``asked for``, ``calls for``, ``a shortfall of``, ``short of`` but not ``just short of``."""
    line = site.line
    word, tail = line.lower(at), line.lower(at + 1)
    if tail == "for" and word in ASKING:
        return True
    return word in GAPS and line.lower(at - 1) not in NEARLY and not (word == "demand" and tail == "of")
