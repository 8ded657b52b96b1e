"""A strength told by what a force grows or shrinks to: "forces in X will rise to 30,000", "its garrison was cut to 300".

In: a site and a draft without a measure. Out: the draft takes the force's word for its unit, and whose the force is.
"""

from store.reading.figures.holders.bodies import own_word
from store.reading.figures.holders.groups import named
from store.reading.figures.holders.lenders import same_noun, tail
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.links.parallel import same_slot
from store.reading.figures.site import Draft, Site
from store.reading.figures.strengths.bare import PUT, only_where
from store.reading.text.grammar import CLOSING_QUOTES, CONTRASTS, DEFINITE, HAVE, INDEFINITE, OWN
from store.reading.text.telling import ADMITTING_TO
from store.reading.text.tokens import OWNER_ENDINGS

GROWTH = frozenset(
    "totalling totaling numbering rise rises rose risen grow grows grew grown swell swelled increase increased increases double doubled climb climbed reach reaches reached expand expanded total totals totalled totaled number numbers numbered exceed exceeds exceeded fall fell fallen shrink shrank shrunk cut reduced put at to stands stood about estimated up with around is are was were between of as be past above beyond exceeding surpass surpasses surpassed surpassing top tops topped topping".split()
)
LEADING_TO = frozenset("at to from numbers numbered totals totalled totaled".split())
SIZING = frozenset(
    "increase increased increases raise raised enlarge enlarged expand expanded strengthen strengthened boost".split()
)
PHRASE = 6  # tokens of "increase its contingent there"
GOALS = frozenset(("to", "about", "on", "for"))
VALUED = frozenset("who which estimated put reckoned numbering thought".split())
GROWING_UNITS = frozenset((None, "men", "people", "others"))
REACH = 22  # tokens from the force to its number
BREAKS = CONTRASTS | {";", ",", ".", "whose"}
BODIES = frozenset(
    """force army garrison contingent strength grouping mission deployment detachment brigade battlegroup battalion regiment
    presence corps legion navy gendarmerie coastguard""".split()
)
HOLDING = frozenset(
    "hold holds held holding seized seizing captured abducted kidnapped detained freed released".split()
)
SENT_OUT = frozenset("force contingent mission deployment detachment battlegroup grouping garrison".split())
TOPPING = frozenset(
    "exceed exceeds exceeded surpass surpasses surpassed top tops topped".split()
)  # they qualify the number too
REACHING = TOPPING | frozenset("reach reaches reached".split())
SHRUNK = frozenset(
    "shrunk cut reduced grown swelled swollen fallen risen raised dwindled".split()
)  # marchers are none of these
RANKS = frozenset(
    "ranks headcount manpower headcounts roster".split()
)  # of soldiers where an armed body's word stands before
MANNED = frozenset(
    "army military troop rebel insurgent guerrilla militia government police naval force jihadist".split()
)


def grown(site: Site, draft: Draft) -> None:
    """``Russian forces in Belarus will rise to 30,000``, ``put the force at 55,000``, ``an army of 40,000``."""
    if draft.total or draft.measure or draft.counted.kind not in ("bare", "people") or draft.unit not in GROWING_UNITS:
        return
    line = site.line
    if _changed_from(site, draft):
        return
    at = draft.counted.first - (line.lower(draft.counted.first) not in TOPPING)
    if same_slot(site, draft) or not _tells_growth(site, draft, at):
        return
    former = [other.counted.number.first for other in site.drafts[: draft.at] if other.former]
    for j in range(at, max(-1, at - REACH), -1):
        word = line.lowers[j]
        if word in PUT:
            return  # "the rebels put it at 200"
        if word == "crew" and _held(site, j):
            draft.unit, draft.counted.kind, draft.measure, draft.rule = (
                word,
                "people",
                "captured",
                "a crew that is held",
            )
            return
        if _is_force(site, j, at) and not (only_where(site, j) or _is_goal(site, j, at)):
            _settle(site, draft, j, at)
            return
        if word == "," and line.lower(j + 1) in VALUED:
            continue  # "the rebels, who number about 5,000"
        if word == "," and former and line.lower(j - 2) == "then":
            continue  # "The garrison, then 400, has been raised to 2,500"
        if word == "," and former and line.lower(j + 1) == "then":
            continue
        if site.words.units.get(word) in ("equipment", "munitions") and j < at:
            return  # "enlarged the army, and its park of tanks to about 2,600"
        if word in BREAKS or (j in site.heads and j not in former):
            return


def _changed_from(site: Site, draft: Draft) -> bool:
    """``from 28 divisions to 41``: the value counts what the one before the change counts; whether it does."""
    before = site.draft_before(draft)
    if before is None or not before.former or before.counted.head < 0:
        return False
    if site.line.lowers[before.counted.last : draft.counted.first] != ["to"]:
        return False
    draft.unit, draft.counted.kind, draft.rule = before.unit, before.counted.kind, "what it changed from"
    return True


def _tells_growth(site: Site, draft: Draft, at: int) -> bool:
    """Whether the word at token ``at`` leads to what a force grows to; who "admits to 40" tells no growth."""
    word = site.line.lower(at)
    if word == "to" and site.line.lower(at - 1) in ADMITTING_TO:
        return False
    if word == "by":  # "will increase its contingent by up to 400": so many more
        return site.line.lower(at - 1) in BODIES and not SIZING.isdisjoint(site.line.lowers[max(0, at - PHRASE) : at])
    return word in GROWTH or (draft.former and word == "from")


def _is_force(site: Site, j: int, at: int) -> bool:
    """Whether the word at token ``j`` is the force that grows to the number behind token ``at``."""
    line, word = site.line, site.line.lowers[j]
    if (
        word in site.words.collectives
        and j >= at - 1 - (line.lower(at - 1) in CLOSING_QUOTES)
        and line.lower(at) == "of"
    ):
        return True
    if site.words.units.get(word) == "force" and j < at:
        return True
    if word in site.words.perhaps and "who" in line.lowers[j:at] and line.lower(at) in ("number", "numbered"):
        return True
    if word in site.words.perhaps and line.lowers[j - 3 : j - 1] == ["number", "of"] and j < at:
        return line.lower(j - 1) in OWN and _armed(site)  # "the junta put the number of its men at 4,000"
    if word in RANKS and j < at:
        known = _owner(line.lower(j - 1)) or (word == "roster" and line.lower(j - 1) == "the")
        return line.lower(j - 1) in MANNED or (known and _armed(site))
    if word == "police":
        return line.lower(at) == "to" and not SHRUNK.isdisjoint(line.lowers[j:at])
    leads = line.lower(at) in LEADING_TO or j == at - 1
    return word in BODIES and (leads or (line.lower(at) in REACHING and at - j <= PHRASE))


def _held(site: Site, j: int) -> bool:
    """``The rebels hold the crew of 25``, ``seized a tanker with a crew of 19``: the crew at token ``j`` is none of who holds it."""
    near = site.line.lowers[max(0, j - PHRASE) : j]
    return not HOLDING.isdisjoint(near) and HAVE.isdisjoint(near)


def _owner(word: str) -> bool:
    return word in OWN or word.endswith(OWNER_ENDINGS)


def _armed(site: Site) -> bool:
    """Whether the sentence or the one before names an army, soldiers or rebels: a union has ranks too."""
    near, words = site.near(1), site.words
    return not (words.beside.isdisjoint(near) and words.sides.isdisjoint(near) and words.apposed.isdisjoint(near))


def _is_goal(site: Site, j: int, at: int) -> bool:
    """``donations to the army rose to 300``: something else rises, which only goes to the force or is about it."""
    before = j - 1 - (site.line.lower(j - 1) in DEFINITE)
    return site.line.lower(at) == "to" and site.line.lower(before) in GOALS and before + 1 < j


def _settle(site: Site, draft: Draft, j: int, at: int) -> None:
    """The draft is a strength of the force at token ``j``, and the former values before it are of the same holder."""
    line, counted = site.line, draft.counted
    former = [other for other in site.drafts[: draft.at] if other.former]
    draft.unit, counted.kind, counted.head = draft.unit or line.words[j], "force", -1
    draft.rule = f"{line.lowers[j]} … {line.lower(at)} number"
    low = next((k + 1 for k in range(j - 1, max(-1, j - 4), -1) if _parts(site, k)), j - 3)
    draft.holder = named(site, max(0, low), j + 1) or _owned(site, j) or _own_word(site, j) or _told_of(site, j)
    if draft.holder is None and line.lower(j + 1) == "of" and at > j + 2:
        draft.holder = named(site, j + 2, min(j + 4, at))  # "the contingent of X at 30,000"
    for other in former:
        other.holder = other.holder or draft.holder


def _own_word(site: Site, j: int) -> str | None:
    """The word that says whose the force at token ``j`` is; "has swollen into a militia of 9,000" is the subject's."""
    turned = site.line.lower(j - 1) in INDEFINITE and site.line.lower(j - 2) in ("into", "to", "as")
    return None if turned else own_word(site, j)


def _told_of(site: Site, j: int) -> str | None:
    """``The mission will grow to 5,000``: the one that the page names so, or whose the same noun was sentences before."""
    noun = site.line.lowers[j]
    if site.line.lower(j - 1) != "the" or noun not in SENT_OUT or site.line.lower(j + 1) in ("that", "which"):
        return None  # an army is its land's, "the force that took the city" nobody's
    return tail(site, noun) or same_noun(site, noun)


def _parts(site: Site, k: int) -> bool:
    """Whether what stands before token ``k`` is no part of the force's own phrase: "a pact with Armenia and a garrison of"."""
    return site.line.lowers[k] in site.words.telling or site.line.lowers[k] in ("and", ",", "or", "with", "to")


def _owned(site: Site, j: int) -> str | None:
    """``its force near the border had been cut to 4,500``: whom the word before the force stands for."""
    owner = next((k for k in (j - 1, j - 2) if site.line.lower(k) in OWN), None)
    return pronoun(site, owner) if owner is not None else None
