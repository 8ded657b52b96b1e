"""Whose a figure is: a demonym or name in its noun phrase, a possessive before it, "of the X army" after it, or the verb's subject."""

from store.reading.figures.counts.answered import ESTIMATE
from store.reading.figures.counts.heads import MAKE
from store.reading.figures.holders import equated as figures_equated
from store.reading.figures.holders import lenders as figures_lenders
from store.reading.figures.holders import linked as figures_linked
from store.reading.figures.holders import pointed as figures_pointed
from store.reading.figures.holders.anew import of_the_nameless
from store.reading.figures.holders.asked_about import asked_about, they_have
from store.reading.figures.holders.beaten import beaten
from store.reading.figures.holders.behind import behind
from store.reading.figures.holders.belonging import (
    admitted,
    after,
    all_of_a_nation,
    member,
    of_people,
    predicated,
    strong_body,
)
from store.reading.figures.holders.both import both_have
from store.reading.figures.holders.brought import brought
from store.reading.figures.holders.bulletins import of_the_author
from store.reading.figures.holders.captives import captives
from store.reading.figures.holders.captors import did_it, others
from store.reading.figures.holders.carried import carried
from store.reading.figures.holders.clause import by_clause
from store.reading.figures.holders.compared_sides import compared_side, ranked_side
from store.reading.figures.holders.contingents import contingent
from store.reading.figures.holders.counterpart import counterpart
from store.reading.figures.holders.crews import crew_of
from store.reading.figures.holders.deeds import FAR, by_verb
from store.reading.figures.holders.divided import side_of
from store.reading.figures.holders.drills import drilled
from store.reading.figures.holders.emblems import emblem
from store.reading.figures.holders.enemy import enemy, foes, had_by
from store.reading.figures.holders.fellows import fellow, listed, lost_with, of_those
from store.reading.figures.holders.flags import flag
from store.reading.figures.holders.groups import group_at, named
from store.reading.figures.holders.joint import joint, kept
from store.reading.figures.holders.losses_before import losses_before
from store.reading.figures.holders.modifiers import modifier
from store.reading.figures.holders.mourned import mourned
from store.reading.figures.holders.not_ours import theirs
from store.reading.figures.holders.not_theirs import not_theirs
from store.reading.figures.holders.own_toll import own_toll, side_behind
from store.reading.figures.holders.owned_deeds import of_another, owner, whose_deed
from store.reading.figures.holders.prepositions import phrase_end, realm_of
from store.reading.figures.holders.presumed import presumed
from store.reading.figures.holders.promised import promised
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.holders.ranks import faced
from store.reading.figures.holders.readied import readied
from store.reading.figures.holders.relative_clauses import relative
from store.reading.figures.holders.relatives import whose as antecedent
from store.reading.figures.holders.said_to_be import said_to_be
from store.reading.figures.holders.ships import owner as ship_s_owner
from store.reading.figures.holders.side_losses import losses
from store.reading.figures.holders.sides import LOSING, other_than_doer
from store.reading.figures.holders.subject import subject
from store.reading.figures.holders.together import body_with, together
from store.reading.figures.holders.told_before import told_before
from store.reading.figures.holders.topics import topic
from store.reading.figures.holders.unsaid import unsaid
from store.reading.figures.holders.valued import number_of
from store.reading.figures.holders.went_on import went_on
from store.reading.figures.links import gaps as figures_gaps
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import CLOSING_QUOTES, SUBJECTS
from store.reading.text.harm import OWNED
from store.reading.text.telling import ADMITTING
from store.reading.text.tokens import OWNER_ENDINGS

HANDING = frozenset("lend lends lent give gives gave send sends sent offer offers offered hand sell sells sold".split())
PRONOUNS = frozenset(("its", "it", "his", "her", "he", "she", "their", "they", "our", "we", "my", "i", "your"))
ADMITTING_MEN = ADMITTING | LOSING
BY_PLACE = "beside the force before, by place"


def find(site: Site, draft: Draft) -> str | None:
    """Return whose force or people the draft counts, or None where the text does not say."""
    found = draft.holder or losses_before(site, draft) or side_of(site, draft, theirs(site, draft, _whose(site, draft)))
    found = ship_s_owner(site, draft, found)
    if found is None and (guess := presumed(site, draft)) is not None and not not_theirs(site, draft, guess[0]):
        found, draft.presumed = guess
        return found
    return others(site, draft, found) if found is not None and did_it(site, draft, found) else found


def _whose(site: Site, draft: Draft) -> str | None:
    """The same, of whatever side of a land."""
    if joint(site, draft):
        return subject(site, draft) if kept(site, draft) else None
    if (both := both_have(site, draft)) is not None and _inner(site, draft) is None:
        return both
    if draft.rule == ESTIMATE:
        return asked_about(site, draft)
    if (theirs := they_have(site)) is not None:
        return theirs
    if (ranked := ranked_side(site, draft)) is not None:
        return ranked[0]
    if "foreign" in site.line.lowers[draft.counted.number.last : draft.counted.head]:
        return _inner(site, draft)  # "the president pays for 4,000 foreign fighters"
    if (settled := carried(site, draft) or drilled(site, draft) or told_before(site, draft)) is not None:
        return settled[0]
    if of_another(site, draft):
        return _inner(site, draft) or after(site, draft)
    found = (
        counterpart(site, draft)
        or _tied(site, draft)
        or (None if draft.asked else by_clause(site, draft))
        or readied(site, draft)
        or unsaid(site, draft)
        or of_the_author(site, draft)
        or captives(site, draft)
        or topic(site, draft)
        or went_on(site, draft)
    )
    if found is not None and not_theirs(site, draft, found):
        return None
    make = found is not None and draft.counted.kind == "equipment" and (MAKE.fullmatch(found) or found == draft.unit)
    return None if make else found  # "18 J-16 fighters"


def _tied(site: Site, draft: Draft) -> str | None:
    """Whose it is by the words at the number, or by a verb of having."""
    counted = draft.counted
    if draft.rule.startswith("part of the figure before, by place") and site.line.lower(counted.last) in ("by", "from"):
        return named(site, counted.last + 1, phrase_end(site, counted.last + 1))
    people = counted.kind in ("people", "other", "buildings")
    inner = _inner(site, draft)
    if inner is None and draft.source is not None and site.line.lower(counted.last) == "from":
        inner = named(site, counted.last + 1, phrase_end(site, counted.last + 1))  # "and 320 from Kesh"
        if inner is None:
            return realm_of(site, counted.last)
    if inner is None and draft.rule == BY_PLACE and site.line.lower(counted.last) == "by":
        return group_at(site, counted.last + 1, phrase_end(site, counted.last + 1))  # "had been pledged: 600 by Kesh"
    if inner is None and (whole := _of_whole(draft) or lost_with(site, draft)):
        return whole
    source = draft.source
    if source is not None and source.holder is None and site.has(source):
        source.holder = _tied(site, source)  # "three soldiers fell; seven were wounded": it may be too few to be told
    if inner is None:
        settled, whose = _outside(site, draft, people=people)
        if settled:
            return whose
    if inner or (people and draft.measure != "strength"):
        return inner or crew_of(site, draft)
    return by_verb(site, draft) or flag(site, draft) or crew_of(site, draft)


def _of_whole(draft: Draft) -> str | None:
    """``127,000 Kesh troops, among them 106,000 of the land forces``: who holds the whole holds its part."""
    whole = draft.part
    if whole is None or draft.measure != whole.measure or draft.measure not in OWNED:
        return None
    return whole.holder


def _outside(site: Site, draft: Draft, *, people: bool) -> tuple[bool, str | None]:
    """Whether words outside the number's noun phrase settle whose it is, and whose."""
    counted, lowers = draft.counted, site.line.lowers
    if (rival := had_by(site, draft) or antecedent(site, counted.first)) is not None:
        return True, rival
    if draft.source is not None and not foes(site, draft):
        settled, whose = figures_pointed.whose(site, draft)
        if settled:
            return True, whose
    admitting = ADMITTING_MEN if draft.unit == "men" else ADMITTING
    if people and not admitting.isdisjoint(lowers[max(0, counted.first - 4) : counted.first]):
        reach = FAR if "losing" in lowers[: counted.first] else 4
        foe = not site.words.forces.enemies.isdisjoint(lowers[max(0, counted.first - reach) : counted.first])
        return True, enemy(site, counted.number.start) or "enemy" if foe else subject(site, draft)
    found = figures_linked.reporter(site, draft)
    found = found if found is not None else faced(site, draft)
    return found is not None, found


def _inner(site: Site, draft: Draft) -> str | None:
    """Whose it is by the words in and right around its noun phrase, the surest sign first."""
    return (
        compared_side(site, draft)
        or modifier(site, draft)
        or all_of_a_nation(site, draft)
        or fellow(site, draft)
        or listed(site, draft)
        or of_those(site, draft)
        or (figures_gaps.gapped(site, draft) if draft.unit != "prisoners" else None)
        or figures_gaps.own_of_each(site, draft)
        or _possessive(site, draft)
        or admitted(site, draft)
        or beaten(site, draft)
        or whose_deed(site, draft)
        or own_toll(site, draft)
        or losses(site, draft)
        or number_of(site, draft)
        or brought(site, draft)
        or side_behind(site, draft)
        or together(site, draft)
        or mourned(site, draft)
        or of_people(site, draft)
        or figures_lenders.whose(site, draft)
        or figures_equated.sided(site, draft)
        or relative(site, draft)
        or promised(site, draft)
        or contingent(site, draft)
        or member(site, draft)
        or strong_body(site, draft)
        or predicated(site, draft)
        or emblem(site, draft)
        or behind(site, draft)
        or said_to_be(site, draft)
    )


def _possessive(site: Site, draft: Draft) -> str | None:
    """``Ukraine's 40,000 soldiers``, ``its 8,500 troops``, ``12 of its soldiers``."""
    counted, line = draft.counted, site.line
    of = counted.number.last + (line.lower(counted.number.last) in CLOSING_QUOTES)
    if line.lower(of) == "of" and line.lower(of + 1) == "his" and "enemy" in line.lowers[:of]:
        return enemy(site, counted.number.start)
    if line.lowers[of : of + 2] == ["of", "its"] and (aboard := figures_equated.aboard(site, draft)) is not None:
        return aboard
    for j in (
        *range(counted.number.first - 1, max(-1, counted.first - 2), -1),
        *range(counted.number.last, max(counted.head, counted.number.last)),
    ):
        word = line.lowers[j]
        if word == "its" and (own := body_with(site, j)) is not None:
            return own
        if word == "its" and of_the_nameless(site, j):
            return None
        if word in SUBJECTS and line.lower(j - 1) in HANDING:
            return None  # "would like Kesh to lend it 200 policemen"
        if word in PRONOUNS:
            return other_than_doer(site, draft, pronoun(site, j))
        if word.endswith(OWNER_ENDINGS):
            return owner(site, j)
    if line.lowers[0] == "of" and line.lower(1) in PRONOUNS and line.lower(counted.first - 1) == ",":
        return pronoun(site, 1)  # "Of his own men, seven had died"
    for at in (of, counted.last):
        if line.lower(at) == "of" and line.lower(at + 1) == "its" and of_the_nameless(site, at + 1):
            return None
        if line.lower(at) == "of" and line.lower(at + 1) in PRONOUNS:
            return other_than_doer(site, draft, pronoun(site, at + 1))  # "12 of its soldiers", "94 dead of its own"
    return None
