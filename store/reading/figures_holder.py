"""Whose a figure is: a demonym or name in its noun phrase, a possessive before it, "of the X army" after it, or the verb's subject."""

from store.reading import (
    figures_bodies,
    figures_equated,
    figures_gaps,
    figures_lenders,
    figures_linked,
    figures_pointed,
)
from store.reading.figures_anaphora import NOUN_BEFORE
from store.reading.figures_apposed import apposition
from store.reading.figures_belonging import admitted, after, member, phrase_end, predicated, realm_of, strong_body
from store.reading.figures_clause import by_clause, given_to, relative
from store.reading.figures_counted import FORCES
from store.reading.figures_counterpart import counterpart
from store.reading.figures_enemy import enemy, foe_word, foes, had_by
from store.reading.figures_groups import group_at, headed, named, speaker_group
from store.reading.figures_home import domestic
from store.reading.figures_joint import joint
from store.reading.figures_pronouns import pronoun
from store.reading.figures_ranks import faced
from store.reading.figures_sides import LOSING, ambushed, beside, losses, other_than_doer, suffered, target
from store.reading.figures_site import Draft, Site, scope_at
from store.reading.figures_subject import passive, subject
from store.reading.figures_unsaid import own_side, unsaid
from store.reading.grammar import CLOSING_QUOTES
from store.reading.harm import HARM
from store.reading.telling import ADMITTING, SAID
from store.reading.tokens import OWNER_ENDINGS

PRONOUNS = frozenset(("its", "it", "his", "her", "he", "she", "their", "they", "our", "we", "my", "i", "your"))
ADMITTING_MEN = ADMITTING | LOSING
GENERAL = frozenset("royal national special presidential republican imperial federal marine navy naval army".split())
FAR = 24  # tokens from the enemy to what it loses


def find(site: Site, draft: Draft) -> str | None:
    """Return whose force or people the draft counts, or None where the text does not say."""
    if joint(site, draft):
        return None
    if "foreign" in site.line.lowers[draft.counted.number.last : draft.counted.head]:
        return _inner(site, draft)  # "the president pays for 4,000 foreign fighters"
    return counterpart(site, draft) or _tied(site, draft) or by_clause(site, draft) or unsaid(site, draft)


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
    source = draft.source
    if source is not None and source.holder is None and any(source is other for other in site.drafts):
        source.holder = _tied(site, source)  # "three soldiers fell; seven were wounded": it may be too few to be told
    if inner is None and (rival := had_by(site, draft)) is not None:
        return rival
    if inner is None and draft.source is not None and not foes(site, draft):
        settled, whose = figures_pointed.whose(site, draft)
        if settled:
            return whose
    admitting = ADMITTING_MEN if draft.unit == "men" else ADMITTING
    admits = people and not admitting.isdisjoint(site.line.lowers[max(0, counted.first - 4) : counted.first])
    if inner is None and admits:
        reach = FAR if "losing" in site.line.lowers[: counted.first] else 4
        foe = not site.words.forces.enemies.isdisjoint(site.line.lowers[max(0, counted.first - reach) : counted.first])
        return enemy(site, counted.number.start) or "enemy" if foe else subject(site, draft)
    if inner is None and (reporting := figures_linked.reporter(site, draft)) is not None:
        return reporting
    if inner is None and (other := faced(site, draft)) is not None:
        return other
    if inner or (people and draft.measure != "strength"):
        return inner
    reach = FAR if "losing" in site.line.lowers[: counted.first] else 9  # "the enemy tried to cross …, losing 9 boats"
    if not site.words.forces.enemies.isdisjoint(site.line.lowers[max(0, counted.first - reach) : counted.last]):
        return enemy(site, counted.number.start) or "enemy"
    if draft.measure in HARM and foe_word(site, draft):
        return after(site, draft) or figures_lenders.harmed(site, draft) or own_side(site, draft)
    if suffered(site, draft):
        return (
            after(site, draft)
            or (passive(site, draft) if draft.measure == "destroyed" else None)
            or target(site, draft)
            or beside(site, draft)
            or _victims(site, draft)
            or figures_lenders.harmed(site, draft)
            or own_side(site, draft)
        )
    side = site.line.lower(counted.first - 1) in ("to", "with") and (draft.unit or "").lower() in site.words.sides
    if side or site.line.lower(counted.first - 1) == "against" or given_to(site, counted.first):
        return after(site, draft) or _side(site, draft)
    return after(site, draft) or _acting(site, draft)


def _inner(site: Site, draft: Draft) -> str | None:
    """Whose it is by the words in and right around its noun phrase, the surest sign first."""
    return (
        _modifier(site, draft)
        or (figures_gaps.gapped(site, draft) if draft.unit != "prisoners" else None)
        or _possessive(site, draft)
        or losses(site, draft)
        or figures_lenders.whose(site, draft)
        or figures_equated.sided(site, draft)
        or relative(site, draft)
        or member(site, draft)
        or strong_body(site, draft)
        or admitted(site, draft)
        or predicated(site, draft)
    )


def _acting(site: Site, draft: Draft) -> str | None:
    """The side that sends, has or is the force, the surest sign first."""
    return (
        figures_linked.first(site, draft)
        or passive(site, draft)
        or apposition(site, draft)
        or figures_equated.equated(site, draft)
        or subject(site, draft)
        or figures_linked.after(site, draft)
        or figures_lenders.more(site, draft)
        or figures_equated.opening(site, draft)
        or _side(site, draft)
        or figures_lenders.lent(site, draft)
        or by_clause(site, draft)
        or _domestic(site, draft)
        or figures_bodies.before(site, draft)
        or figures_lenders.harmed(site, draft)
        or ambushed(site, draft)
    )


def _victims(site: Site, draft: Draft) -> str | None:
    """``Jihadists killed 40 soldiers, the army said``: its own, unless the doers are the speaker's."""
    if (draft.unit or "").lower() == "fighters":
        return None  # "the 140 fighters it holds" are no state's soldiers
    doers = site.line.lowers[: draft.counted.first]
    abroad = any(m.start < draft.counted.number.start and site.foreign(m) for m in site.mentions)
    return None if abroad or not OWN.isdisjoint(doers) else _domestic(site, draft)


OWN = frozenset(("its", "our", "we", "they", "their", "forces", "troops", "army", "it", "military", "navy", "fighters"))


def _modifier(site: Site, draft: Draft) -> str | None:
    """``Russian troops``, ``government soldiers``, an unknown ``Tarani`` before the noun."""
    counted, line = draft.counted, site.line
    first, last = counted.number.last, max(counted.head, counted.number.last)
    if counted.whole >= 0 and line.lower(counted.first - 1) in site.words.own and (giver := subject(site, draft)):
        return giver  # "Canada supplies 540 of 1,500 allied troops"
    known = group_at(site, first, last + (counted.head >= 0)) or figures_gaps.national(site, draft)
    if known and "-" in known and known[-1].isdigit():
        known = None  # "four F-16 fighters": a make of theirs, and nobody's name
    if known:
        own = line.words[counted.head] if counted.head >= 0 else ""
        return None if own[:1].isupper() and known.endswith(own) and " " in known else known
    shared = (
        counted.head >= 0 and line.words[counted.head][0].isupper() and line.lower(counted.head) not in site.words.units
    )
    for j in range(last - 1 + shared, first - 1, -1):  # "two Tarani and five Ghanaian soldiers"
        word = line.words[j]
        if line.lowers[j] in site.words.owners:
            return line.words[j]
        if (
            word[0].isupper()
            and line.lowers[j] not in GENERAL
            and len(word) > 3
            and word.isalpha()
            and (counted.kind not in ("people", "other") or draft.unit == "prisoners")
        ):
            found = figures_lenders.stranger(site, draft, j)
            twin = j > first and found == word and line.words[j - 1][0].isupper() and line.words[j - 1].isalpha()
            return f"{line.words[j - 1]} {word}" if twin else found  # "three Army Reserve soldiers"
    return None


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
        if word in PRONOUNS:
            return other_than_doer(site, draft, pronoun(site, j))
        if word.endswith(OWNER_ENDINGS):
            known = group_at(site, max(0, j - 3), j + 1)
            if known or word[:-2] in site.words.forces.bodies:
                return known or figures_bodies.body(site, j)
            short = figures_lenders.tail(site, word[:-2]) or headed(site, j)
            short = short or figures_lenders.leader(site, j, j + 1)  # "two of Qorja's men"
            return short or figures_lenders.owning_stranger(site, j)
    if line.lowers[0] == "of" and line.lower(1) in PRONOUNS and line.lower(counted.first - 1) == ",":
        return pronoun(site, 1)  # "Of his own men, seven had died"
    for at in (of, counted.last):
        if line.lower(at) == "of" and line.lower(at + 1) in PRONOUNS:
            return other_than_doer(site, draft, pronoun(site, at + 1))  # "12 of its soldiers", "94 dead of its own"
    return None


def _domestic(site: Site, draft: Draft) -> str | None:
    """``the army has 41,000 soldiers``, ``…, the defence ministry said``: the country last spoken of."""
    scope = scope_at(site.page.scopes, draft.counted.number.start, draft.counted.number.end)
    told = (scope.speaker_text or "").lower().split() if scope else []
    if draft.counted.kind not in FORCES or site.line.lower(draft.counted.first - 1) == ":":
        return None
    lowers, counted = site.line.lowers, draft.counted
    tail = lowers[-8:] if not SAID.isdisjoint(lowers[-8:]) else []
    told += [*lowers[max(0, counted.first - 10) : counted.first], *tail, *lowers[counted.last : counted.last + 5]]
    if "from" in lowers[counted.last : counted.last + 4]:
        return None  # "300 soldiers and policemen from six states"
    if (draft.unit or "").lower() in site.words.captors:
        return None  # gunmen of whom a ministry tells
    near = {word.removesuffix("’s").removesuffix("'s") for word in told}
    if site.words.domestic.isdisjoint(near):
        return None
    return domestic(site, draft.counted.number.start)


def _side(site: Site, draft: Draft) -> str | None:
    """Rebels and insurgents are their own side; else soldiers whose harm a government tells are its own."""
    unit = (draft.unit or "").lower()
    if unit in site.words.sides:
        return own_side(site, draft)
    if unit == "peacekeepers":
        return figures_lenders.mission(site)
    again = draft.source is not None and draft.rule == NOUN_BEFORE  # "X believes the figure could reach 175,000"
    if draft.counted.kind == "force" and unit in site.words.forces.soldiers and not again:
        return speaker_group(site, draft.counted.number.start)
    return None
