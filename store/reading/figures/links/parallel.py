"""Numbers that stand where an earlier number of their sentence stands: "40 in Hallen and 12 in Brod", "the army of 40, the rebels of 300".

In: a site and a draft without a noun. Out: whether it takes what the earlier number counts.
"""

from store.reading.dates.days import WEEKDAYS
from store.reading.figures.counts.counted import FORCES
from store.reading.figures.site import Draft, Site

AS_BEFORE = "as the figure before"
ENDS = frozenset((",", ".", ";", ":", "", "”", '"', ")", "–", "—", "and", "or", "while"))
AT = frozenset("in at near on across from around".split())
SLOTS = frozenset("of as at".split())
LISTED = frozenset((",", "and", ";"))
SERVICES = frozenset("navy marines police gendarmerie guard coastguard reserve".split())
COMPOUND = frozenset("air coast border national home army".split())  # "the air force 1,700"
WINDOW = 5
FARTHER = 30  # where the verb is left out: ", of 4,200"
LEAST = 2
RANKED = 9  # tokens of "India ranked third with"
FORCE = 20  # fewer are rarely soldiers


def same_slot(site: Site, draft: Draft) -> Draft | None:
    """The draft before whose number has the same preposition: ``speaks of 40 dead, the rebels of 300``."""
    first = draft.counted.first
    slot = site.line.lower(first - 1)
    if slot not in SLOTS or site.line.lower(draft.counted.last) not in ENDS:
        return None
    for other in site.drafts:
        close = 0 < first - other.counted.last <= (FARTHER if _gapped(site, first) else WINDOW)
        if close and other.measure and site.line.lower(other.counted.first - 1) == slot:
            return other
    return None


def _gapped(site: Site, first: int) -> bool:
    """``A speaks of 7,000, and B, which counts graves, of 4,200``: the verb is left out behind the comma."""
    return site.line.lower(first - 1) == "of" and site.line.lower(first - 2) == ","


def parallel(site: Site, draft: Draft) -> bool:
    """Give a bare number what the draft before it in its sentence counts when both stand in the same kind of slot."""
    source = same_slot(site, draft) or _before(site, draft)
    if source is None:
        return False
    own = _body(site, draft.counted.first)
    draft.unit, draft.counted.kind, draft.source = own or source.unit, source.counted.kind, source
    draft.measure, draft.rule = source.measure, AS_BEFORE
    return True


def _body(site: Site, first: int) -> str | None:
    """``The navy has 2,100, the air force 1,700``: the body right before the number, where it is a service."""
    word, before = site.line.lower(first - 1), site.line.lower(first - 2)
    if word not in SERVICES and not (word == "force" and before in COMPOUND):
        return None
    return f"{before} {word}" if before in COMPOUND else word


def _before(site: Site, draft: Draft) -> Draft | None:
    """The draft right before: ``on Tuesday 12``, ``Brod with 12``, ``and 30 across the border``, ``the army 64``."""
    if draft.counted.kind != "bare" or not 0 < draft.at < len(site.drafts) or (draft.counted.number.high or 0) < LEAST:
        return None
    source = site.drafts[draft.at - 1]
    force = source.counted.kind in FORCES
    if not (source.measure or force) or (not source.unit and source.counted.kind != "bare"):
        return None
    if force and source.measure is None and (draft.counted.number.high or 0) < FORCE:
        return None
    return source if _slot(site, draft) else None


def _slot(site: Site, draft: Draft) -> bool:
    """Whether the number stands alone where a list tells who or where: ``in Lomar is 120, in Kesh 80``, ``India with 6,089``."""
    line, first = site.line, draft.counted.first
    before, after = line.lower(first - 1), line.lower(draft.counted.last)
    ends = after in ENDS
    if before == "and" and after in AT:
        return True
    if before.removesuffix("'s").removesuffix("’s") in WEEKDAYS:
        return ends
    if before == "with":
        low = max(site.drafts[draft.at - 1].counted.last, first - RANKED)
        # "India ranked third with 6,089"
        return ends and any(word[0].isupper() for word in line.words[low : first - 1])
    if line.lower(first - 2) == "in" and line.lower(first - 3) in LISTED and line.words[first - 1][0].isupper():
        return ends and line.lower(first - 1) not in site.words.not_places  # "in Lomar is 120, in Kesh 80"
    named = first > 1 and line.words[first - 1][0].isupper() and line.lower(first - 2) in (",", "and", ";")
    body = before in site.words.apposed or before in site.words.sides or before in SERVICES
    the = first - 2 - (line.lower(first - 2) in COMPOUND)
    side = body and line.lower(the) == "the" and line.lower(the - 1) in (",", "and", ";")
    return ends and (named or side)
