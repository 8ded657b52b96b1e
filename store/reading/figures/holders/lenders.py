"""Holders that other words lend: "whose strength", a body in lower case, the figure beside or before.

In: a site, a draft or tokens. Out: the name of a country or body, or the body's own words; None where nothing lends one.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders import groups as figures_groups
from store.reading.figures.holders.groups import BEFORE_OBJECT, group_at, named
from store.reading.figures.holders.missions import mission, named_mission
from store.reading.figures.holders.short_names import shortened
from store.reading.figures.links.wholes import of_them
from store.reading.figures.site import Draft, Site, inside, most
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.page import Page
from store.reading.text.grammar import ARTICLES, CONTRASTS, DETERMINERS, THIRD
from store.reading.text.harm import HAD, HARM
from store.reading.text.telling import STATED

AMONG_THEM = (["among", "them"], ["among", "these"], ["amongst", "them"])
NEAR = 12
BACK = 4  # sentences
REACH = 400  # tokens of a few sentences: an endless one is not walked through for each number
BACKED = frozenset("backed supported accompanied reinforced escorted equipped armed covered".split())
CLAUSES = STATED | CONTRASTS | {";", "said", "against", "”", "“", "by", "from", "than"}


def whose(site: Site, draft: Draft) -> str | None:
    """``the Rwandan army, whose strength he estimated at 4,000``; ``162 of them officers`` are whose the figure before is."""
    first, last = draft.counted.first, draft.counted.number.last
    if draft.at > 0 and site.line.lowers[last : last + 2] in (["of", "them"], ["of", "whom"]):
        parted = ";" in site.line.lowers[site.drafts[draft.at - 1].counted.last : first]
        if parted and not site.words.own.isdisjoint(site.line.lowers[first - 2 : first]):
            return None  # "Kesh handed over 19 jets; Lomar now has 20 of them"
        of_them = group_at(site, last + 2, min(last + 4, len(site.line.words)))  # "4,500 of them Australian"
        before = site.drafts[draft.at - 1]
        people = before.counted.number.last if site.line.lower(last + 1) == "whom" else 0
        # "had 545,000 Americans in it, 148 of whom were killed"
        return of_them or before.holder or (group_at(site, people, people + 1) if people else None)
    if draft.at > 0 and site.line.lower(first - 1) in ("whom", "which") and site.line.lower(first - 2) == "of":
        whole = site.drafts[draft.at - 1]
        return whole.holder if whole.counted.kind == "force" and draft.measure == "strength" else None
    among = site.line.lower(first - 1) == "including" or site.line.lowers[max(0, first - 2) : first] in AMONG_THEM
    if draft.at > 0 and among and draft.counted.kind == "force":
        return site.drafts[draft.at - 1].holder
    if draft.at <= 0 and site.line.lowers[last : last + 2] == ["of", "whom"]:
        return named(site, max(0, first - 6), first)
    lowers = site.line.lowers[max(0, first - NEAR) : first]
    if "whose" not in lowers or draft.counted.kind not in ("force", "formation", "bare"):
        return None
    at = max(0, first - NEAR) + lowers.index("whose")
    if "," in site.line.lowers[at:first]:
        return None  # "the Red Cross, whose surgeon operated, spoke of 140 wounded"
    return group_at(site, max(0, at - 10), at) or _officer(site, at)


def _officer(site: Site, at: int) -> str | None:
    """``Colonel Ali of the Kesh army, whose 300 men hold the bridge``: of the body or land that the man right before "whose" is of."""
    comma = at - (site.line.lower(at - 1) == ",")
    man = next((m for m in site.mentions if site.token(m.end) == comma), None)
    return figures_groups.name_of(site, man) if man is not None else None


def body(site: Site, first: int, last: int) -> str | None:
    """``men of the presidential guard``: a body in lower case is its own holder."""
    words = site.line.lowers[first:last]
    if not words or words[-1] not in site.words.collectives:
        return None
    return " ".join(site.line.words[first + (words[0] in ARTICLES) : last])


def tail(site: Site, noun: str) -> str | None:
    """``the mission's last 400 peacekeepers``, ``the Front's men``: the only organisation whose name has the noun."""
    if noun not in site.words.collectives and noun not in ("front", "movement", "alliance"):
        return None
    found = shortened(site, noun.capitalize()) or shortened(site, noun)
    if found is None and noun == "force":
        return named_mission(site)
    return mission(site) if found is None and noun == "mission" else found


def same_noun(site: Site, noun: str) -> str | None:
    """``The fleet, 14 ships …`` after "A Zarenian fleet left": whose the same noun was a few sentences before."""
    page = site.page
    row = page.sentences[max(0, site.index - BACK)]
    last = page.sentences[site.index].first - 1
    rows = inside(page.mentions, row.start, page.sentences[site.index].start)
    ended = {m.end: m for m in reversed(rows) if m.kind in ("demonym", "name")}  # of two that end alike, the first
    for at in range(last, max(row.first, last - REACH), -1):
        if page.lowers[at] == noun or page.lowers[at] == noun + "s":
            if page.lowers[at - 1] in site.words.forces.bodies:
                return page.lowers[at - 1]  # "Army columns reached the city … the column"
            mention = ended.get(page.ends[at - 1]) or ended.get(page.ends[at - 1 - _is_quality(page, at - 1)])
            if mention is not None:
                return page.actors[mention.actor].name
    return None


def _is_quality(page: Page, at: int) -> bool:
    """``the CSTO peacekeeping contingent``: a plain word between whose the body is and its noun."""
    word = page.words[at]
    return word.islower() and word.isalpha() and word not in STOPS and word not in DETERMINERS


def body_before(site: Site, noun: str) -> str | None:
    """``the 14th Army … This army numbers 9,000``: the body told last whose name ends with the noun."""
    page = site.page
    start = page.sentences[max(0, site.index - BACK)].start
    for mention in reversed(inside(page.mentions, start, page.sentences[site.index].start)):
        actor = page.actors.get(mention.actor)
        if actor is not None and actor.kind == "organisation" and actor.name.lower().endswith(" " + noun):
            return actor.name
    return same_noun(site, noun)


def leader(site: Site, first: int, last: int) -> str | None:
    """``men loyal to X``: a force of nobody's but its leader's, unless he lends it his country or body."""
    start, end = site.char(first), site.char(last)
    mention = next((m for m in site.mentions if start <= m.start < end), None)
    actor = site.page.actors.get(mention.actor) if mention else None
    return (actor.affiliation or actor.name) if actor else None


def harmed(site: Site, draft: Draft) -> str | None:
    """``260 killed and nine taken prisoner``; ``We lost eleven soldiers. Thirty-four were wounded``: one side's harm told in a row."""
    if draft.measure not in HARM or not (draft.counted.kind in ("bare", "harm") or _joined(site, draft)):
        return None
    if draft.at > 0:
        before = site.drafts[draft.at - 1]
        start, end = site.char(before.counted.last), site.char(draft.counted.first)
        between = [m for m in site.mentions if start <= m.start < end]
        others = [m for m in between if figures_groups.name_of(site, m) != before.holder]
        parted = ";" in site.line.lowers[before.counted.last : draft.counted.first]
        return None if others or parted else before.holder
    begins = draft.counted.first == 0 or (of_them(site, draft) and not _named_since(site, draft))
    last = site.earlier[-1] if site.earlier and begins else None
    told = last is not None and last.counted.kind == "force" and (last.measure in HARM or of_them(site, draft))
    told = told and not (last is not None and last.rule.startswith("part of") and most(draft) > most(last))
    return last.holder if last is not None and told else None


def _named_since(site: Site, draft: Draft) -> bool:
    """Whether the sentence names somebody before the number, of whom it may be a part."""
    return any(m.start < draft.counted.number.start for m in site.mentions)


def _joined(site: Site, draft: Draft) -> bool:
    """``One Kesh officer died and two soldiers were hurt``: soldiers beside soldiers in one breath, each with its own verb."""
    before = site.draft_before(draft)
    if before is None or before.measure not in HARM or draft.counted.kind != "force":
        return False
    if (draft.unit or "").lower() in site.words.sides or (before.unit or "").lower() in site.words.sides:
        return False  # "13 of its men and 65 jihadists", "two mutineers killed and seven soldiers arrested"
    between = site.line.lowers[before.counted.last : draft.counted.first]
    return between[-1:] == ["and"] and len(between) < NEAR // 2 and CLAUSES.isdisjoint(between)


def _police_beside(site: Site, draft: Draft, before: Draft) -> bool:
    """Whether policemen stand beside soldiers who are a service's, by its plain words: they are of another."""
    forces = site.words.forces
    police = (draft.unit or "").lower().split(" ")[0] in forces.policemen
    service = (before.holder or "").islower() and (before.unit or "").lower().split(" ")[0] not in forces.policemen
    return police and service and before.holder not in site.words.sides


def _beside_force(site: Site, before: Draft, draft: Draft) -> bool:
    """``6,000 rebels around the town, with 18 guns``: only where they are stands between a force and what it has."""
    words = site.line.lowers[before.counted.last : draft.counted.first]
    force = before.counted.kind == "force" and before.measure == "strength" and draft.counted.kind in ARMS
    if not force or words[-2:] != [",", "with"] or not words or words[0] not in BEFORE_OBJECT or len(words) > NEAR:
        return False
    start, end = site.char(before.counted.last), site.char(draft.counted.first)
    acts = any(word in AUXILIARIES or word in site.words.own for word in words)
    return not acts and not any(start <= m.start < end for m in site.mentions)


def lent(site: Site, draft: Draft) -> str | None:
    """``1,300 tanks and 40 batteries``: the figure before, with nothing between that names another; "It counts 1,300 tanks"."""
    if draft.at < 0:
        return None
    if draft.at == 0:
        told = site.line.lower(0) in THIRD and site.line.lower(1) in site.words.telling
        return site.earlier[-1].holder if told and site.earlier else None
    before = site.drafts[draft.at - 1]
    if site.line.lower(draft.counted.number.last) == "other":
        return None  # "2,800 U.S. and 7,000 other troops"
    if _beside_force(site, before, draft):
        return before.holder
    if draft.unit and before.unit != draft.unit and (before.unit or "").lower() in site.words.sides:
        return None  # "11 mutineers, six marines and two policemen"
    if _police_beside(site, draft, before):
        return None  # "3,860 members of the land forces and 540 gendarmes"
    if before.holder and figures_groups.of_another_clause(site, draft, before.holder):
        return None
    start, end = site.char(before.counted.last), site.char(draft.counted.first)
    inside = [m for m in site.mentions if start <= m.start < end]
    named = any(figures_groups.name_of(site, m) != before.holder for m in inside)
    words = site.line.lowers[before.counted.last : draft.counted.first]
    backed = words[:1] == [","] and words[2:] in (["by"], ["with"]) and words[1] in BACKED
    between: set[str] = set() if backed else set(words)
    same = before.measure == draft.measure or {before.measure, draft.measure} <= HAD
    whose = "whose" in between  # "118 observers, whose head has seen 22 vehicles"
    return (
        before.holder
        if same and not named and not whose and not between & (CLAUSES | BEFORE_OBJECT - {"with", "of", "in"})
        else None
    )
