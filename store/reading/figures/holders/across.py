"""Troops that a government only counts: "X has massed troops. About 12,000 soldiers are at the border, Y's ministry said" are no men of Y.

In: a site, a draft of a force and the country of who tells it. Out: that country; the other one whose troops the text has just told of,
or from which they came; or None, where they stand before the teller's own border and nobody says whose they are.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.home import called
from store.reading.figures.site import Draft, Site, inside
from store.reading.page import Mention
from store.reading.text.realm_words import BORDERS
from store.reading.text.telling import STATED
from store.reading.text.tokens import POSSESSIVES

BUILDUP = frozenset(
    """buildup build-up massing mobilisation mobilization troops soldiers forces army military tanks units armour armor battalions brigades
    reinforcements divisions fighters columns deployment""".split()
)
ACTS = frozenset(
    """has have had is massed moved sent amassed deployed concentrated gathered brought pushed rushed reinforced poured stationed positioned keeps
    kept""".split()
)
REACH = 7  # tokens behind a land's name in which its troops stand
BREAKS = STATED | frozenset((",", ".", ";", "said", "says", "with", "against", "to", "near", "by", "that"))
GOVERNING = frozenset("with to from against on of near along into in at by for toward towards between inside".split())
BESIDE = frozenset("near facing opposite outside before toward towards against".split())
MASSED = frozenset("massed amassed concentrated massing amassing gathered assembled".split())
NEXT = 12  # tokens behind those who are counted in which the border stands
LANDING = frozenset("landed landing crossed entered infiltrated invaded penetrated parachuted".split())
NEAR = 6  # tokens behind those who are counted in which their coming is told
STANDING = BORDERS | MASSED | frozenset("there deployed stationed positioned lined camped opposite".split())
ANSWERING = frozenset(  # what a state says of its own
    """ready readiness defend defends defending answer answered respond response reply alert mobilised mobilized called reinforce protect
    guard guarding repel resist face""".split()
)


def settle(site: Site, draft: Draft, own: str | None) -> str | None:
    """Whose force it is that ``own`` tells of."""
    if own is not None and draft.counted.kind in ARMS and (home := _from(site, draft, own)) is not None:
        return home
    if own is None or draft.measure != "strength" or draft.counted.kind != "force":
        return own
    actor = called(site, own)
    if actor is not None and actor.kind != "country":
        return own
    lands = _armed(site, draft, 1) if _stands(site, draft) else set()
    if lands and own not in lands and own not in _armed(site, draft, 2):
        return lands.pop() if len(lands) == 1 else None
    return None if not lands and _before_its_border(site, draft, own) else own


def _from(site: Site, draft: Draft, own: str) -> str | None:
    """``Cyprus reported that 900 soldiers had landed from Turkey``: the one other land that they came over from."""
    if LANDING.isdisjoint(site.line.lowers[draft.counted.last : draft.counted.last + NEAR]):
        return None
    start = site.char(draft.counted.last)
    came = (m for m in site.mentions if m.start > start and site.foreign(m))
    lands = {site.page.actors[m.actor].name for m in came if site.line.lower(site.token(m.start) - 1) == "from"} - {own}
    return lands.pop() if len(lands) == 1 else None


def _stands(site: Site, draft: Draft) -> bool:
    """Whether those who are counted are only told to stand somewhere, as another's are, and not to be made ready: "are ready to defend"."""
    words = site.line.lowers[draft.counted.last : draft.counted.last + NEXT]
    clause = words[: words.index(",")] if "," in words else words
    return not STANDING.isdisjoint(clause) and ANSWERING.isdisjoint(clause)


def _armed(site: Site, draft: Draft, back: int) -> set[str]:
    """The countries of whose troops this sentence, up to the number, and ``back`` ones before it have told."""
    page = site.page
    row = page.sentences[site.index]
    rows = [s for s in page.sentences[max(0, site.index - back) : site.index] if row.paragraph - s.paragraph <= 1]
    start = rows[0].start if rows else row.start
    near = inside(page.mentions, start, draft.counted.number.start)
    return {page.actors[m.actor].name for m in near if site.foreign(m) and _has_troops(site, m)}


def _has_troops(site: Site, mention: Mention) -> bool:
    """Whether a land's own troops are told of: "Norland's army", "Norish tanks", "Norland has moved troops"."""
    lowers, at = site.page.lowers, mention.last
    if mention.kind == "demonym":
        return not BUILDUP.isdisjoint(lowers[at : at + 2])
    if lowers[at] in POSSESSIVES:
        return not BUILDUP.isdisjoint(lowers[at + 1 : at + 3])
    if lowers[at] not in ACTS or not GOVERNING.isdisjoint(lowers[max(0, mention.first - 1) : mention.first]):
        return False
    words = lowers[at : at + REACH]
    stop = next((j for j, word in enumerate(words) if word in BREAKS), len(words))
    return not BUILDUP.isdisjoint(words[:stop])


def _before_its_border(site: Site, draft: Draft, own: str) -> bool:
    """Whether they are massed at, or stand before, the border of who tells it: "are massed along our border", "near Y's frontier"."""
    lowers, last = site.line.lowers, draft.counted.last
    words = lowers[last : last + NEXT]
    at = next((j for j, word in enumerate(words) if word in BORDERS), -1)
    if at < 1 or (MASSED.isdisjoint(words[:at]) and BESIDE.isdisjoint(words[max(0, at - 3) : at])):
        return False
    owners = [m for m in site.mentions if site.char(last) <= m.start < site.char(last + at)]
    theirs = [m for m in owners if site.foreign(m)]
    return all(site.page.actors[m.actor].name == own for m in theirs)
