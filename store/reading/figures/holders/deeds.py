"""Whose a force is by what is done: the enemy's, of the side that is harmed, of who fights or has it.

In: a site and a draft whose own words name no holder. Out: the name of a country or organisation, or None.
"""

from store.reading.figures.counts.counted import ARMS, FORCES
from store.reading.figures.counts.phrases import match_after
from store.reading.figures.holders import across
from store.reading.figures.holders import bodies as figures_bodies
from store.reading.figures.holders import equated as figures_equated
from store.reading.figures.holders import lenders as figures_lenders
from store.reading.figures.holders import linked as figures_linked
from store.reading.figures.holders.apposed import apposition
from store.reading.figures.holders.belonging import after
from store.reading.figures.holders.clause import by_clause, given_to
from store.reading.figures.holders.coming_from import homeland
from store.reading.figures.holders.enemy import enemy, foe_word
from store.reading.figures.holders.groups import group_at, speaker_group
from store.reading.figures.holders.home import called, domestic
from store.reading.figures.holders.missions import mission
from store.reading.figures.holders.reinforced import more, reinforced
from store.reading.figures.holders.sides import ambushed, beside, suffered, target
from store.reading.figures.holders.subject import passive, subject
from store.reading.figures.holders.unsaid import own_side
from store.reading.figures.links.taking_up import NOUN_BEFORE
from store.reading.figures.site import Draft, Site, scope_at
from store.reading.text.harm import HARM
from store.reading.text.telling import SAID

SERVICES = frozenset("force navy army military ministry forces".split())
SPEAKING = frozenset("speak speaks spoke spoken talk talks talked talking speaking warned warns".split())
GUESSING = frozenset(
    "estimating estimates estimated thinks thought believes believed reckons reckoned guesses guessed predicts predicted".split()
)
OTHERS = frozenset("neighbour neighbor".split())
SEEING = frozenset("see saw seen seeing spotted spot watched photographed".split())
SPOTTED = SEEING | {"observed", "detected"}
DOERS = 6  # tokens from "our" to its verb
COUNTING = frozenset(("count", "reckoning", "tally", "figure", "estimate"))
REASONS = frozenset(("reason", "need", "excuse", "justification", "pretext", "explanation"))
BLOCS = frozenset("bloc’s bloc's alliance’s alliance's union’s union's".split())
STATES = frozenset("government government’s government's minister ministry president parliament cabinet".split())
ARMIES = frozenset("army army’s army's".split())
THE = frozenset(("the", "its", "government’s", "government's", "country’s", "country's"))
STATE = 10  # tokens before the number in which a state's bodies stand
FAR = 24  # tokens from the enemy to what it loses
OWN = frozenset(("its", "our", "we", "they", "their", "forces", "troops", "army", "it", "military", "navy", "fighters"))


def by_verb(site: Site, draft: Draft) -> str | None:
    """Whose a force or its harm is by what is done: the enemy's, of who is harmed, of who fights or has it."""
    counted, lowers = draft.counted, site.line.lowers
    losing = "losing" in site.line.present and "losing" in lowers[: counted.first]
    reach = FAR if losing else 9  # "the enemy tried to cross …, losing 9 boats"
    if not site.words.forces.enemies.isdisjoint(lowers[max(0, counted.first - reach) : counted.last]):
        return enemy(site, counted.number.start) or "enemy"
    if draft.measure in HARM and foe_word(site, draft):
        return after(site, draft) or own_side(site, draft) or _alike(site, draft)
    if suffered(site, draft):
        return (
            after(site, draft)
            or (mission(site) if draft.unit == "peacekeepers" else None)
            or _foes_of_ours(site, draft)
            or (passive(site, draft) if draft.measure == "destroyed" else None)
            or target(site, draft)
            or beside(site, draft)
            or figures_lenders.harmed(site, draft)
            or _victims(site, draft)
            or own_side(site, draft)
        )
    side = site.line.lower(counted.first - 1) in ("to", "with") and (draft.unit or "").lower() in site.words.sides
    if given_to(site, counted.first):
        return after(site, draft)
    if side or site.line.lower(counted.first - 1) == "against":
        return after(site, draft) or _side(site, draft)
    return after(site, draft) or _acting(site, draft)


def _foes_of_ours(site: Site, draft: Draft) -> str | None:
    """``Our defenders destroyed five tanks``: what one's own side destroys, captures or kills is the enemy's."""
    near = site.line.lowers[max(0, draft.cue - DOERS) : draft.cue]
    ours = next((j for j, word in enumerate(near) if word in ("our", "we")), -1)
    if ours < 0 or not {",", ";", "that", "of", "by", "to", "for"}.isdisjoint(near[ours:]):
        return None
    kind = draft.counted.kind in ARMS and draft.measure in ("destroyed", "damaged", "killed", "captured")
    return enemy(site, draft.counted.number.start) or "enemy" if kind else None


def _alike(site: Site, draft: Draft) -> str | None:
    """Foes harmed in a row with foes told before; no soldiers and "terrorists" of one list are of one side."""
    before = site.draft_before(draft)
    soldiers = before is not None and (before.unit or "").lower() in site.words.forces.soldiers
    return None if soldiers else figures_lenders.harmed(site, draft)


def _acting(site: Site, draft: Draft) -> str | None:
    """The side that sends, has or is the force, the surest sign first."""
    if (draft.unit or "").lower() == "mutineers":
        return after(site, draft) or draft.unit  # whoever tells of them
    return (
        figures_linked.first(site, draft)
        or passive(site, draft)
        or apposition(site, draft)
        or figures_equated.equated(site, draft)
        or subject(site, draft)
        or figures_linked.after(site, draft)
        or more(site, draft)
        or figures_equated.opening(site, draft)
        or _side(site, draft)
        or figures_lenders.lent(site, draft)
        or _by_clause(site, draft)
        or figures_lenders.harmed(site, draft)
        or _domestic(site, draft)
        or figures_bodies.before(site, draft)
        or reinforced(site, draft)
        or ambushed(site, draft)
        or homeland(site, draft)
    )


def _by_clause(site: Site, draft: Draft) -> str | None:
    """The body that the clause is about, asked once: nobody else gets another answer."""
    draft.asked = True
    return by_clause(site, draft)


def _victims(site: Site, draft: Draft) -> str | None:
    """``Jihadists killed 40 soldiers, the army said``: its own, unless the doers are the speaker's."""
    if (draft.unit or "").lower() == "fighters":
        return None  # "the 140 fighters it holds" are no state's soldiers
    doers = site.line.lowers[: draft.counted.first]
    abroad = any(m.start < draft.counted.number.start and site.foreign(m) for m in site.mentions)
    return None if abroad or not OWN.isdisjoint(doers) else _domestic(site, draft)


def _side(site: Site, draft: Draft) -> str | None:
    """Rebels and insurgents are their own side; else soldiers whose harm a government tells are its own."""
    unit = (draft.unit or "").lower()
    if unit in site.words.sides:
        return own_side(site, draft)
    if unit == "guardsmen" and (guard := figures_lenders.tail(site, "guard")) is not None:
        return guard
    if unit == "peacekeepers":
        return mission(site)
    again = draft.source is not None and draft.rule == NOUN_BEFORE  # "X believes the figure could reach 175,000"
    if _unneeded(site, draft) or _guessed_beside(site, draft):
        return None
    if draft.measure in HARM and not _of_state(site, draft):
        return None  # "600 soldiers surrendered, the Front's spokesman said"
    if _of_others(site, draft):
        return None
    if draft.counted.kind == "force" and unit in site.words.forces.soldiers and not again:
        return across.settle(site, draft, speaker_group(site, draft.counted.number.start))
    return speaker_group(site, draft.counted.number.start) if _sent_up(site, draft) else None


def _of_others(site: Site, draft: Draft) -> bool:
    """``X had seen some movement and said 2,000 had left``, ``X said it had sunk two Keshi boats with 20 men``: told of another land than the speaker's."""
    if not SPOTTED.isdisjoint(site.line.lowers[: draft.counted.first]):
        return True
    number = draft.counted.number
    scope = scope_at(site.page, number.start, number.end)
    own = speaker_group(site, number.start)
    start = scope.start if scope is not None else site.line.starts[0]
    rows = [m for m in site.mentions if start <= m.start < number.start and site.foreign(m)]
    return any(site.page.actors[m.actor].name != own for m in rows)


def _sent_up(site: Site, draft: Draft) -> bool:
    """``Six fighters took off from Lund to meet the bombers, the Keshi air force said``: who tells it of planes that set out from home."""
    if (
        draft.counted.kind != "equipment"
        or match_after(site.words.deeds.set_out, site.line.lowers, draft.counted.last) is None
    ):
        return False
    spoken = (draft.teller[1] or "").lower().split()
    abroad = any(m.start < draft.counted.number.start and site.foreign(m) for m in site.mentions)
    return not abroad and not SERVICES.isdisjoint(spoken)


def _unneeded(site: Site, draft: Draft) -> bool:
    """``there was no reason for 100,000 troops to be there``, ``had spoken of 6,000 marines``: who says so speaks of another's."""
    first = draft.counted.first
    if site.line.lower(first - 1) == "of" and site.line.lower(first - 2) in SPEAKING:
        return True
    if site.line.lower(first - 1) == "that" and site.line.lower(first - 2) in GUESSING:
        return True  # "Kesh's chief of staff thinks that 9,000 soldiers will take part": of his own he would know
    return site.line.lower(first - 1) == "for" and site.line.lower(first - 2) in REASONS


def _guessed_beside(site: Site, draft: Draft) -> bool:
    """``thinks that 9,000 would train there and another 4,000 here``: the second is as little his who guesses as the first."""
    first = draft.counted.first
    return draft.counted.further and any(_unneeded(site, other) for other in site.drafts if other.counted.first < first)


def _of_state(site: Site, draft: Draft) -> bool:
    """Whether who tells the number speaks for a country."""
    group = speaker_group(site, draft.counted.number.start)
    actor = called(site, group)
    return actor is None or actor.kind == "country" or actor.affiliation is not None


def _of_a_state(site: Site, first: int) -> list[str]:
    """The words for a state's men and bodies before token ``first``, without an army that some other word says the owner of."""
    row = range(max(0, first - STATE), first)
    lowers = site.line.lowers
    return [lowers[j] for j in row if lowers[j] in STATES or (lowers[j] in ARMIES and lowers[j - 1] in THE)]


def _domestic(site: Site, draft: Draft) -> str | None:
    """``the army has 41,000 soldiers``, ``…, the defence ministry said``: the country last spoken of."""
    scope = scope_at(site.page, draft.counted.number.start, draft.counted.number.end)
    told = (scope.speaker_text or "").lower().split() if scope else []
    if draft.counted.kind not in FORCES or site.line.lower(draft.counted.first - 1) == ":":
        return None
    lowers, counted = site.line.lowers, draft.counted
    tail = lowers[-8:] if not SAID.isdisjoint(lowers[-8:]) else []
    if not BLOCS.isdisjoint(told) or foe_word(site, draft) or (draft.unit or "").lower() in site.words.captors:
        return None  # "The bloc's chairman said", "destroyed a nest of 200 saboteurs", gunmen of whom a ministry tells
    told += [*_of_a_state(site, counted.first), *tail]
    if site.line.lower(counted.first - 1) in SEEING or not OTHERS.isdisjoint(lowers[: counted.first]):
        return None  # "he expected to see 14 brigades", "our neighbour has itself brought 5,000 troops"
    if "from" in lowers[counted.last : counted.last + 4] or (scope is not None and _of_others(site, draft)):
        return None  # "300 soldiers and policemen from six states"
    if draft.measure in HARM and scope is not None and not _of_state(site, draft):
        return None
    near = {word.removesuffix("’s").removesuffix("'s") for word in told}
    if site.words.domestic.isdisjoint(near) or not COUNTING.isdisjoint(lowers[max(0, counted.first - STATE) :]):
        return None  # "by the count of the general staff": who counts them has them as seldom as not
    land = _by_its_people(site, counted.first) or domestic(site, draft.counted.number.start)
    return across.settle(site, draft, land)


def _by_its_people(site: Site, first: int) -> str | None:
    """``The Congolese army counts 100,000 on paper``: whose army it is by the adjective before the word."""
    row = range(max(1, first - STATE), first)
    at = next((j for j in row if site.line.lowers[j] in ARMIES), 0)
    return group_at(site, at - 1, at) if at else None
