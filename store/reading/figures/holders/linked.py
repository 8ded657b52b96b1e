"""Holders that other words of the sentence tie to a figure: a relative clause, a list without its verb, a label, an apposition.

In: a site and a draft. Out: a holder's name or None. Each look is over a few tokens.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.holders import labels as figures_labels
from store.reading.figures.holders import lenders as figures_lenders
from store.reading.figures.holders.bodies import body, head_at
from store.reading.figures.holders.groups import (
    group_at,
    headed,
    is_object,
    name_of,
    named,
    of_another_clause,
)
from store.reading.figures.holders.hearing import whom_asked
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.holders.ranks import possessed, posted
from store.reading.figures.holders.relatives import EXPELLING
from store.reading.figures.holders.relatives import before as antecedent
from store.reading.figures.holders.valued import STANDS, counting, given, valued
from store.reading.figures.links.gaps import ends, group
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import CONTRASTS, HAVE, OWN
from store.reading.text.harm import HAD, HARM
from store.reading.text.telling import STATED, VALUING

ANNOUNCING = frozenset("said says announced told notified informed tells".split())
SOON = frozenset(("be", "been", "being", "were", "was", "are"))
POSTED = frozenset(
    "sent deployed dispatched despatched posted withdrawn redeployed recalled mobilised mobilized".split()
)
CARRIED = frozenset("flown shipped airlifted ferried".split())
COMMAND = frozenset("command control flag leadership orders".split())
MANY = 12
CHANGED = frozenset("reduced cut increased reinforced enlarged strengthened swollen".split())
LATER = CONTRASTS | {";", "that"}
FIGURES = frozenset(("figure", "estimate", "tally"))
REPORTING = frozenset(("reports", "reported", "confirms", "confirmed", "lists"))
ARMED = frozenset("army front forces movement brigade brigades force militia guard resistance".split())
SPEAKING = STATED | frozenset(
    "said says claims claimed accuses accused reported reports warned denied denies that speaks spoke spoken talks talked".split()
)
CLAIMING = frozenset("claims claim boasts boasted boast musters mustered".split())
GANGS = frozenset("gang militia group movement faction force army".split())
DEEDS = frozenset("mobilisation mobilization deployment buildup build-up call-up reinforcement".split())
LENDING = frozenset(
    "send sends sent sending deploy deploys deployed contribute contributes lend offers offered pledged".split()
)
FRIENDS = frozenset("ally partner proxy client protege rival".split())
SENT = 6  # tokens from "send" to the number
LETTING_GO = EXPELLING | {"released", "freed"}


def first(site: Site, draft: Draft) -> str | None:
    """What is tied closely: a clause of its own, a command, ranks, "strong", a name right before the number."""
    return (
        _bracketed(site, draft)
        or (whom_asked(site, 0, draft.counted.first) if draft.measure in HAD else None)
        or claimed(site, draft)
        or _under(site, draft)
        or _ranks(site, draft)
        or _strong(site, draft)
        or _apposed(site, draft)
        or valued(site, draft)
        or given(site, draft)
        or counting(site, draft)
    )


def after(site: Site, draft: Draft) -> str | None:
    """What is asked when no verb has a subject: a label, who announces it, whom the clause is about."""
    return figures_labels.labelled(site) or _announced(site, draft) or _accompanied(site, draft) or _sole(site, draft)


def _bracketed(site: Site, draft: Draft) -> str | None:
    """``the 3rd Marine Battalion (780 personnel)``: the name before the bracket."""
    first = draft.counted.first
    if site.line.lower(first - 1) != "(" or draft.counted.kind not in FORCES:
        return None
    return named(site, max(0, first - 5), first - 1)


def _apposed(site: Site, draft: Draft) -> str | None:
    """``The Northern Observer Group, 64 unarmed officers, lodges in a school``: the body right before the comma."""
    first, line = draft.counted.first, site.line
    if (
        line.lower(first - 1) == ","
        and (line.lower(first - 2) in site.words.collectives or line.lower(first - 2) in DEEDS)
        and (line.lower(first - 3) in OWN or (line.lower(first - 3) == "own" and line.lower(first - 4) in OWN))
    ):
        return pronoun(site, first - 3 - (line.lower(first - 3) == "own"))  # "Its contingent, 440 men, was gone"
    if (
        line.lower(first - 1) == ","
        and line.lower(first - 2) in site.words.collectives
        and line.lower(first - 3) == "the"
    ):
        return figures_lenders.same_noun(site, line.lowers[first - 2])  # "The fleet, 14 ships"
    if line.lower(first - 1) == "by" and line.lower(first - 2) in CHANGED:
        return _changes(site, max(0, first - MANY), first - 2)
    if line.lower(first - 1) == "," and (owner := possessed(site, first - 1) or posted(site, first - 1)) is not None:
        return owner
    mention = ends(site, first - 1) if line.lower(first - 1) == "," else None
    if mention is None or site.foreign(mention) or is_object(site, mention):
        return None
    return group(site, mention)


def _changes(site: Site, low: int, high: int) -> str | None:
    """``the Irish contingent in the north of Cyprus will be reduced by 120``: whose it is, and not where."""
    rows = [m for m in site.mentions if low <= site.token(m.start) < high and not is_object(site, m)]
    return next((name for m in rows if (name := name_of(site, m)) is not None), None) or group_at(site, low, high)


def reporter(site: Site, draft: Draft) -> str | None:
    """``X reports 11 soldiers killed``, ``the Front confirmed 40 dead``: a country or an armed body tells its own harm."""
    at = draft.counted.first - 1
    if draft.measure not in HARM or at < 1 or site.line.lowers[at] not in REPORTING:
        return None
    mention = ends(site, at)
    if mention is None or is_object(site, mention):
        return None
    armed = site.foreign(mention) or not ARMED.isdisjoint(site.page.actors[mention.actor].name.lower().split())
    return group(site, mention) if armed else None


def claimed(site: Site, draft: Draft) -> str | None:
    """``The Free Highlands Front claims 900 fighters``: who claims so many men has them."""
    first = draft.counted.first
    first -= site.line.lower(first - 1) == "of"
    if site.line.lower(first - 1) not in CLAIMING or draft.measure != "strength" or first < 2:
        return None
    first -= site.line.lower(first - 2) in HAVE
    mention = ends(site, first - 1)
    if mention is None and site.line.lower(first - 2) == ",":
        lead = next((m for m in site.mentions if m.kind == "name" and site.token(m.start) <= 1), None)
        return group(site, lead)  # "The Shore Guard, a militia, claims 5,000 members"
    if site.line.lower(first - 2) in ("which", "who"):
        return antecedent(site, first - 2)  # "the Front, which claims 15,000 fighters"
    if mention is None and site.line.lower(first - 3) == "the" and (short := headed(site, first - 2)) is not None:
        return short  # "The Council claims 12,000"
    if mention is None and site.line.lower(first - 2) in GANGS:
        return named(site, max(0, first - 5), first - 2)  # "whose Aitarak gang had boasted of 1,500"
    return group(site, mention) if mention is not None and not is_object(site, mention) else None


def _under(site: Site, draft: Draft) -> str | None:
    """``40,000 troops under direct NATO command``, ``are under the command of NATO``."""
    lowers, last = site.line.lowers, draft.counted.last
    near = lowers[last : last + 3]
    if "under" not in near or not LENDING.isdisjoint(lowers[max(0, draft.counted.first - SENT) : draft.counted.first]):
        return None  # "will send 400 soldiers under UN command"
    at = last + near.index("under") + 1
    end = next((j for j in range(at, min(at + 5, len(lowers))) if lowers[j] in COMMAND), -1)
    if end < 0 or site.line.lower(at) in OWN:
        return None  # "has 3,000 men under his command in Mali"
    return group_at(site, at, end) or (group_at(site, end + 2, end + 5) if site.line.lower(end + 1) == "of" else None)


def _ranks(site: Site, draft: Draft) -> str | None:
    """``In the ranks of the Front fight 6,000 people``, ``from the side of the army 3 soldiers were lost``."""
    lowers, first = site.line.lowers, draft.counted.first
    for j in range(max(0, first - MANY), first - 1):
        if lowers[j] in ("ranks", "side") and lowers[j + 1] == "of":
            found = group_at(site, j + 2, min(j + 6, first))
            return found or next((body(site, k) for k in range(j + 2, min(j + 5, first)) if _plain(site, k)), None)
    return None


def _plain(site: Site, j: int) -> bool:
    return (site.line.lower(j - 1) == "the" and head_at(site, j)) or site.line.lowers[j] in ("army", "navy", "rebels")


def _strong(site: Site, draft: Draft) -> str | None:
    """``The Ethiopian contingent, 4,000 strong``, ``X's front, once 20,000 fighters strong``: the phrase before the comma."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    comma = next((j for j in range(first - 1, max(-1, first - 4), -1) if line.lowers[j] in STANDS), -1)
    if comma < 1 or "strong" not in line.lowers[draft.counted.number.last : last + 2]:
        return None
    return group_at(site, max(0, comma - 5), comma) or (body(site, comma - 1) if head_at(site, comma - 1) else None)


def _announced(site: Site, draft: Draft) -> str | None:
    """``Kenya said that 1,000 officers would be sent``: who announces what will be sent, and by nobody else, sends it."""
    lowers, last = site.line.lowers, draft.counted.last
    verb = next((j for j in range(last, min(last + 5, len(lowers))) if lowers[j] in POSTED), -1)
    verb = (
        verb
        if verb > 0
        else next(
            (j for j in range(last, min(last + 5, len(lowers))) if lowers[j - 1] == "be" and lowers[j] in CARRIED), -1
        )
    )
    if verb < 1 or lowers[verb - 1] not in SOON or "by" in lowers[verb : verb + 4]:
        return None
    said = next((j for j in range(1, draft.counted.first) if lowers[j] in ANNOUNCING), -1)
    return _teller(site, said) if said > 0 else None


def _teller(site: Site, said: int) -> str | None:
    """The country that leads the clause of the verb of saying at ``said``: its name, or its label's."""
    mention = ends(site, said) or (ends(site, said - 1) if site.line.lower(said - 1) == ":" else None)
    if mention is not None:
        return name_of(site, mention)
    row = next((row for row in parties(site) if row.last == said and not row.object), None)
    return row.name if row is not None else None


def _accompanied(site: Site, draft: Draft) -> str | None:
    """``Sorvia holds the valley with 20,000 soldiers``: the first name of the clause, where "with" stands before the number."""
    line, first = site.line, draft.counted.first
    if not FIGURES.isdisjoint(line.lowers[:first]):
        return None  # "had a higher figure: 170,000, with 100 battalions"
    if line.lower(first - 1) not in ("with", "involving") or draft.counted.kind not in ("force", "equipment"):
        return None
    for j in range(max(0, first - MANY), first - 1):
        if line.lowers[j] in ("we", "it", "they") and not _later(site, j, first):
            return pronoun(site, j)
    before = [m for m in site.mentions if m.end <= line.starts[first] and m.kind != "demonym"]
    free = [m for m in before if not is_object(site, m)]
    if free and line.lower(site.token(free[-1].end)) in FRIENDS:
        free.pop()  # "the Front, a United States ally with 60,000 under arms"
    return group(site, free[-1]) if free and not _later(site, site.token(free[-1].end), first) else None


def _sole(site: Site, draft: Draft) -> str | None:
    """``X limits itself to advice, though 2,000 marines wait off the coast``: the one group of the sentence, its subject."""
    head = site.mentions[0] if site.mentions else None
    if head is None or draft.counted.kind != "force" or head.kind != "name" or site.token(head.start) > 1:
        return None
    names = {group(site, m) for m in site.mentions if m.kind != "pronoun"}
    before = set(site.line.lowers[: draft.counted.first])
    told = not SPEAKING.isdisjoint(before) or not VALUING.isdisjoint(before)  # "puts the landing force at 1,500"
    name = group(site, head) if len(names) == 1 and not told and head.end < site.char(draft.counted.first) else None
    watches = name is not None and not site.words.forces.watchers.isdisjoint(
        name.lower().split()
    )  # an institute counts
    if not LETTING_GO.isdisjoint(before):
        return None  # "X, which expelled the 35 observers"
    decides = name is not None and name.split()[-1].lower() in site.words.forces.deciding
    return None if name is None or watches or decides or of_another_clause(site, draft, name) else name


def _later(site: Site, low: int, high: int) -> bool:
    """Whether another clause begins between the tokens."""
    return not LATER.isdisjoint(site.line.lowers[low:high])
