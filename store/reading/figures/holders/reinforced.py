"""Whose a force is that stands where the sentence before told of one side's garrison: "X has doubled the garrison. There are 5,000 soldiers
in the town now", "X called up its reserves. At least 20,000 men have reported to barracks".

In: a site and a draft. Out: a country's or body's name, or None.
"""

from store.reading.figures.counts.counted import ARMS, FORCES
from store.reading.figures.counts.phrases import match_after
from store.reading.figures.holders import home as figures_home
from store.reading.figures.holders.groups import name_of
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.readied import land_of
from store.reading.figures.site import Draft, Site, site_of
from store.reading.figures.words import AUXILIARIES
from store.reading.text.harm import HARM

STRENGTHENING = frozenset(
    """reinforced reinforces reinforcing doubled doubles doubling trebled tripled strengthened strengthens garrisoned garrisons fortified
    occupied occupies expanded enlarged""".split()
)
HOLDING = frozenset("hold holds held crossed followed advancing involved".split())
MOVING = frozenset(
    "crossed entered reached took seized captured stormed moved advanced landed attacked pushed rolled overran occupied marched swept".split()
)
NEAR = 4  # tokens from the noun to "reported"
SUBJECT = 6  # tokens from "the president of Ruvo" to the verb


def reinforced(site: Site, draft: Draft) -> str | None:
    """Who reinforced the place, or called up its men, in the sentence before."""
    page, line = site.page, site.line
    if not site.index or draft.measure != "strength" or draft.counted.kind not in FORCES or draft.at > 0:
        return None
    row = page.sentences[site.index - 1]
    if row.paragraph != page.sentences[site.index].paragraph or site.mentions_before(draft.counted.first):
        return None
    last = draft.counted.last
    if _taken_over(site, draft) and (lead := _mover(site)) is not None:
        return lead
    answered = any(
        match_after(site.words.deeds.answered, line.lowers, at)
        for at in range(last, min(last + NEAR, len(line.lowers)))
    )
    there = line.lower(0) == "there" and line.lower(1) in AUXILIARIES
    if not answered and not there:
        return None
    before = site_of(site, site.index - 1)
    verb = _verb(before, answered=answered)
    return _subject(before, verb) if verb > 0 else None


def _taken_over(site: Site, draft: Draft) -> bool:
    """Whether the sentence opens with men of whom it says that they hold or crossed something: "About 6,000 men now hold the east bank"."""
    near = site.line.lowers[draft.counted.last : draft.counted.last + NEAR]
    return draft.counted.first <= 1 and not HOLDING.isdisjoint(near)


def _mover(site: Site) -> str | None:
    """The body in arms that leads the sentence before and moves: "The Third Corps of the Keshi army crossed the river"."""
    before = site_of(site, site.index - 1)
    lead = next((party for party in parties(before) if not party.owns), None)
    if lead is None or lead.object or lead.first > 1:
        return None
    return lead.name if not MOVING.isdisjoint(before.line.lowers[lead.last : lead.last + SUBJECT]) else None


def _verb(site: Site, *, answered: bool) -> int:
    """The verb of calling up, or of strengthening, in the line; -1 for none."""
    lowers = site.line.lowers
    if answered:
        return next((j for j in range(1, len(lowers)) if match_after(site.words.deeds.called, lowers, j)), -1)
    return next((j for j in range(1, len(lowers)) if lowers[j] in STRENGTHENING), -1)


def _subject(site: Site, verb: int) -> str | None:
    """Whom the words right before the verb name: "as Dravia called up", "when the Spaniards reinforced", "the president of Ruvo has doubled"."""
    at = verb
    while at > 0 and site.line.lower(at - 1) in AUXILIARIES:
        at -= 1
    near = site.char(max(0, at - SUBJECT))
    rows = [m for m in site.mentions if near <= m.start < site.char(at) and m.kind not in ("pronoun", "office")]
    if rows:
        return name_of(site, rows[-1])
    row = next((row for row in reversed(parties(site)) if at - SUBJECT <= row.first and row.last <= at), None)
    return row.name if row is not None else None


def _led_by_another(site: Site, draft: Draft, holder: str) -> bool:
    """Whether the sentence begins with another side than the one told of before."""
    lead = next((party for party in parties(site) if party.last <= draft.counted.first and not party.object), None)
    if lead is None:
        return False
    actor = figures_home.called(site, lead.name)
    land = actor.affiliation if actor is not None and actor.affiliation else lead.name
    return figures_home.called(site, land) is not None and land not in (holder, figures_home.unit_state(site, holder))


def more(site: Site, draft: Draft) -> str | None:
    """``Another 4,000 soldiers were on their way``, ``Two more frigates stayed behind``: of the force told just before."""
    if not draft.counted.further or draft.counted.kind not in ARMS:
        return None
    before = site.told_last(draft)
    if draft.counted.kind == "equipment":
        return _more_arms(site, draft, before)
    told = before is not None and before.counted.kind in FORCES and (draft.measure in HARM) == (before.measure in HARM)
    if before is None or not before.holder or not told:
        return None
    if _of_another(site, draft, before.holder):
        return None  # "Lomar has 400 soldiers there. Norland's army chief announces 180 more soldiers"
    spoken = (draft.teller[1] or "").lower().split()
    state = not site.words.forces.state_bodies.isdisjoint(spoken)
    actor = figures_home.called(site, before.holder) if state else None
    if actor is not None and actor.kind == "organisation" and actor.affiliation is None:
        return None  # "The Front has 900 men. The military announced that a further two battalions will come"
    return figures_home.unit_state(site, before.holder)


def _more_arms(site: Site, draft: Draft, before: Draft | None) -> str | None:
    """Whose the arms told just before under the same noun are; of what another side leads the sentence with, nobody's."""
    same = before is not None and (before.unit or "").lower() == (draft.unit or "").lower()
    if before is None or not same or before.holder is None or before.measure != draft.measure:
        return None
    return None if _of_another(site, draft, before.holder) else before.holder


def _of_another(site: Site, draft: Draft, holder: str) -> bool:
    """Whether another side than ``holder`` leads the sentence whose first number the draft is, or tells it."""
    return draft.at <= 0 and (_led_by_another(site, draft, holder) or _told_by_another(site, draft, holder))


def _told_by_another(site: Site, draft: Draft, holder: str) -> bool:
    """``Germany's minister said 12 more tanks would come``: an official of another land than the one told of before."""
    land = land_of(site, draft.teller[0])
    return land is not None and land not in (holder, figures_home.unit_state(site, holder))
