"""Whose those are that another side harmed: an enemy's base that was hit, an ambushed patrol, the figure told before.

In: a site and a draft. Out: the name of the side, or None.
"""

from store.reading.figures.holders.bodies import body
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import name_of, speaker_group
from store.reading.figures.holders.parties import led_before, parties
from store.reading.figures.site import Draft, Site
from store.reading.page import Mention
from store.reading.text.grammar import BODY_PRONOUNS, DETERMINERS
from store.reading.text.harm import CASUALTIES, TAKEN

LOSING = frozenset(
    ("admitted", "admits", "acknowledged", "acknowledges", "lost", "lose", "losing", "loses", "has", "have", "had")
)
CRAFT = frozenset(
    "boat boats ship ships vessel vessels trawler trawlers tanker ferry truck trucks bus car plane".split()
)
STRUCK = frozenset("hit struck downed hitting striking down ambushed attacked sank targeted at against on".split())
STRIKING = frozenset(
    """hit struck downed ambushed attacked sank targeted raided stormed shelled bombed overran mined destroyed hitting striking
    ambushing attacking overrun seized captured took taken burned blew against on into at""".split()
)
ACTING = frozenset(("had", "have", "has", "opened", "stormed"))
OURS = frozenset(("our", "we"))
OUR_MEN = 6  # tokens of "our 7th Mechanised Brigade"
RAIDS = frozenset("raid attack ambush strike shelling bombing bombardment assault barrage".split())
LEAVING = frozenset(("left", "leaving"))
MEETING = frozenset(("by", "from", "against"))
MET = 3  # tokens of "by the paramilitary"
DOING = 4  # tokens of "troops have also killed"
HIT = frozenset(
    (
        "base",
        "bases",
        "position",
        "positions",
        "post",
        "outpost",
        "convoy",
        "checkpoint",
        "garrison",
        "headquarters",
        "patrol",
        "camp",
        "barracks",
        "station",
    )
)
TIMES = frozenset(("when", "after", "as"))
ATTACKED = HIT | frozenset(
    "army column forces troops soldiers helicopter vehicle truck trucks plane boat unit force".split()
)


def suffered(site: Site, draft: Draft) -> bool:
    """Whether another side did it: after an active verb of harm its subject is not whose the harmed are."""
    if draft.measure in TAKEN and not site.words.intransitive.get(site.line.lower(draft.cue)):
        return True
    word = site.line.lower(draft.cue) if draft.cue >= 0 else ""
    active = word in site.words.verbs or word in site.words.particles
    return draft.cue >= 0 and draft.cue < draft.counted.first and active and word not in LOSING


def other_than_doer(site: Site, draft: Draft, found: str | None) -> str | None:
    """``X said Y had killed 12 of its soldiers``: nobody kills his own, so "its" is who speaks."""
    if found is not None and _raided_by(site, draft, found):
        return speaker_group(site, draft.counted.number.start) or led_before(site, but=found)
    if found is None or not suffered(site, draft):
        return found
    start = site.line.starts[draft.cue]
    if not OURS.isdisjoint(site.line.lowers[max(0, draft.cue - OUR_MEN) : draft.cue]):
        return enemy(site, start)  # "Our brigade destroyed 23 of their tanks"
    if site.line.lowers[draft.cue].endswith("ing") and site.line.lower(draft.cue - 1) == ",":
        return _whom_they_met(site, start, found)
    doers = [m for m in site.mentions if m.end <= start and m.kind != "pronoun"]
    doer = name_of(site, doers[-1]) if doers and site.token(doers[-1].end) >= draft.cue - DOING else None
    if doer is None:
        doer = next((row.name for row in parties(site) if row.last in (draft.cue, draft.cue - 1)), None)
    if doer in site.words.forces.state_bodies and (doer == found or _of_state(site, found)):
        before = led_before(site, but=found)  # "The ministry says the army killed 48 of its fighters": told of before
        return None if before is None or _of_state(site, before) else before
    if doer != found:
        return found
    teller = speaker_group(site, draft.counted.number.start)
    return teller or led_before(site, but=found)


def _raided_by(site: Site, draft: Draft, found: str) -> bool:
    """``X said a Keshi militia raid left 18 of its troops in hospital``: no raid leaves its own side so."""
    lowers, first = site.line.lowers, draft.counted.first
    if draft.measure not in CASUALTIES or lowers[first - 1] not in LEAVING:
        return False
    raids = [j for j in range(1, first) if lowers[j] in RAIDS]
    return any(row.name == found and row.last in raids for row in parties(site))


def _of_state(site: Site, name: str) -> bool:
    return not site.words.forces.state_words.isdisjoint(name.lower().split())


def _whom_they_met(site: Site, start: int, found: str) -> str:
    """``The army says it has taken a bridge held by the RSF, killing 130 of its fighters``: who kills leads the sentence, so "its" is the other's."""
    first = next(iter(site.mentions), None)
    if first is None or name_of(site, first) != found:
        return found
    rows = [m for m in site.mentions if m.end <= start and _met(site, m)]
    return next((name for m in reversed(rows) if (name := name_of(site, m)) and name != found), found)


def _met(site: Site, mention: Mention) -> bool:
    """``held by the paramilitary RSF``, ``took the town from Y``: whom somebody met there."""
    at = site.token(mention.start)
    return not MEETING.isdisjoint(site.line.lowers[max(0, at - MET) : at])


def target(site: Site, draft: Draft) -> str | None:
    """``overran its Keldoran garrison, killing 14 soldiers``: whose the force or place was that was attacked."""
    for mention in reversed(site.mentions):
        if mention.end <= site.line.starts[draft.counted.first] and _is_target(site, draft, mention):
            return name_of(site, mention)
    return _body_hit(site, draft)


def _is_target(site: Site, draft: Draft, mention: Mention) -> bool:
    """Whether the name is of whom an attack hit, and not of who did it."""
    line, at = site.line, site.token(mention.end)
    if draft.cue > 0 and line.lowers[draft.cue - 1] in BODY_PRONOUNS:
        return False  # "X's air force said it shot down 21"
    if at <= draft.cue <= at + DOING and "," not in line.lowers[at : draft.cue]:
        return False  # "X troops killed 30 militants": who does it
    if _struck_of(site, mention):
        return True  # "ambushed a convoy of the X Regiment"
    verb = line.lower(at + 1)
    if verb in ACTING or verb.endswith("ed"):
        return False  # "X fighters had ambushed a patrol, killing four"
    near = line.lowers[at : at + 2]
    if any(w in HIT or w in site.words.collectives or site.words.units.get(w) == "force" for w in near):
        return True
    # "hit two US helicopters, wounding three"
    return line.lower(_before(site, mention)) in STRUCK and _vehicles(site, at)


def _body_hit(site: Site, draft: Draft) -> str | None:
    """``attacked an army convoy``: whose it is by a plain noun."""
    line, bodies = site.line, site.words.forces.bodies
    if bodies.isdisjoint(line.present) or HIT.isdisjoint(line.present):
        return None
    for j in range(1, min(draft.counted.first, len(line.lowers) - 1)):
        if line.lowers[j] in bodies and line.lowers[j + 1] in HIT:
            return body(site, j)
    return None


def _struck_of(site: Site, mention: Mention) -> bool:
    """Whether the mention says whose a convoy or post is that a verb of harm stands before."""
    at = site.token(mention.start) - 1
    at -= site.line.lower(at) == "the"
    thing = site.line.lower(at - 1) in ATTACKED and site.line.lower(at) == "of"
    return thing and not STRIKING.isdisjoint(site.line.lowers[max(0, at - DOING - 1) : at - 1])


def _before(site: Site, mention: Mention) -> int:
    """The token before a mention, past a number or an article."""
    at = site.token(mention.start) - 1
    while at > 0 and (site.line.lowers[at] in DETERMINERS or at in site.heads):
        at -= 1
    return at


def _vehicles(site: Site, at: int) -> bool:
    """Whether what stands at token ``at`` is equipment: a known word, or the plural of a make ("CV-22 Ospreys")."""
    words = site.line.words[at : at + 3]
    make = any(any(char.isdigit() for char in word) and word[0].isupper() for word in words[:2])
    return make or any(site.words.units.get(low := word.lower()) == "equipment" or low in CRAFT for word in words)


def beside(site: Site, draft: Draft) -> str | None:
    """The holder of the figure before in the sentence, harmed by the same side."""
    before = site.draft_before(draft)
    if before is not None and draft.unit and before.unit != draft.unit and before.unit in site.words.sides:
        return None  # "11 mutineers, six marines and two policemen"
    return before.holder if before is not None and suffered(site, before) else None


def ambushed(site: Site, draft: Draft) -> str | None:
    """``12 soldiers were killed when a column of the Xian army was ambushed``: whose the force is that was attacked."""
    lowers = site.line.lowers
    if draft.measure not in CASUALTIES or TIMES.isdisjoint(site.line.present):
        return None
    at = next((j for j in range(draft.counted.last, len(lowers)) if lowers[j] in TIMES), len(lowers))
    for mention in (m for m in site.mentions if site.token(m.start) > at):
        end = site.token(mention.end)
        own = next((j for j in range(end - 1, end + 2) if site.line.lower(j) in ATTACKED), -1)
        verb = site.line.lower(own + 1) if own > 0 else ""
        if own > 0 and (verb in ("was", "were", "came", "hit", "fell", "crashed", "struck") or verb == "of"):
            return name_of(site, mention)
    return None
