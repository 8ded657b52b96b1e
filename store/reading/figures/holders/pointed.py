"""Whose a force is that points back at the figure before: that one's, unless the words of its own say otherwise.

In: a site and a draft with a source. Out: whether that settles it, and a holder's name or None.
"""

from store.reading.figures.holders.equated import gapped
from store.reading.figures.holders.groups import BEFORE_OBJECT, leading, name_of
from store.reading.figures.holders.lenders import same_noun, tail
from store.reading.figures.holders.linked import claimed
from store.reading.figures.holders.officers import JOINT, RANKS
from store.reading.figures.holders.opening import about
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.presumed import TELLING, has_forces
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.holders.sides import suffered
from store.reading.figures.holders.subject import subject
from store.reading.figures.links.wholes import of_them, retells
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import ARTICLES, OWN
from store.reading.text.harm import HAD, HARM, OWNED
from store.reading.text.telling import ADMITTING

FORCES = frozenset("force forces fighters troops army men side ranks militia movement".split())
COUNTING = frozenset("counts numbers musters totals".split())
ENDS = frozenset((".", ";", ""))
COMPARED = 6  # drafts back that two sides are told by
ASKING = frozenset("asked asks ask requested requests wanted wants sought seeks needed needs demanded".split())
GRANTED = tuple([be, verb] for be in ("was", "were", "been") for verb in ("promised", "offered"))
OFFERS = frozenset(("offers", "pledges", "promises"))
GRANT = 3  # tokens of "got offers of"
RANKED = frozenset("next second third fourth follows follow behind ranks comes come".split())
JOINED = 2  # tokens of "and had"
SET_BESIDE = (
    "the figure before",
    "part of",
    "the pair",
    "the other",
)  # rules by which another's number is set beside one
COUNTED = TELLING | frozenset("estimate estimates count figure figures tally total number".split())
NEXT_TO = 6  # tokens of ", the strongest of all,"
SPEAKERS = ("he", "she")  # who told the figure before speaks on of the same force


def whose(site: Site, draft: Draft) -> tuple[bool, str | None]:
    """The holder of "4,000 of these", "it has 900 more", "she has 300": its own clause's, else the source's."""
    source = draft.source
    if source is None:
        return False, None
    if (
        of_them(site, draft)
        and suffered(site, draft)
        and source.holder is not None
        and source.holder == leading(site, site.char(draft.cue))
    ):
        draft.unit = None  # "Chad announced that it had slain a thousand of them": none of its soldiers told before
        return True, None
    if (own := _own(site, draft)) > 0:
        return True, pronoun(site, own - 1)
    if (chief := _chief_of(site)) is not None:
        return True, chief[0]
    if (army := _counts(site, draft)) is not None:
        return True, army
    corrects = draft.rule.startswith("the figure before") or (
        retells(draft) and draft.measure not in HAD and site.line.lower(draft.counted.first - 1) == "of"
    )  # who corrects a number is not whose it is
    admits = site.line.lower(draft.counted.first - 1) in ADMITTING
    if admits and draft.teller[0] is None and source.measure in HARM:
        return (
            True,
            None,
        )  # "its own ministry says nothing since May, when it admitted 94": whose dead, the text leaves open
    if (rival := _other_side(site, draft, source) or _next_in_rank(site, draft)) is not None:
        return True, rival
    if (neighbour := _right_before(site, draft, source)) is not None:
        return True, neighbour
    if (headed := gapped(site, draft) or about(site)) is not None:
        return True, headed
    if _rest(site, draft) or _granted(site, draft):
        return True, None
    same = source.holder if draft.at < 1 and site.line.lower(0) in SPEAKERS and source.teller[0] else None
    told = same or claimed(site, draft)
    told = told or (subject(site, draft) if not corrects and _tells_anew(site, draft) else None)
    return bool(told or source.holder or corrects), told or source.holder


def _chief_of(site: Site) -> tuple[str | None] | None:
    """``The force's commander said the first 900 had reached X``: of the force, whatever land was told of before."""
    lowers = site.line.lowers
    noun = site.line.lower(1).removesuffix("’s").removesuffix("'s")
    if lowers[0] != "the" or noun == site.line.lower(1) or noun not in JOINT or site.line.lower(2) not in RANKS:
        return None
    return (tail(site, noun) or same_noun(site, noun),)


def _counts(site: Site, draft: Draft) -> str | None:
    """``The Congolese army counts more than 100,000 on paper``: an army that counts so many has them."""
    verb = draft.counted.first - 1
    if site.line.lower(verb) not in COUNTING or site.line.lower(verb - 1) not in site.words.collectives:
        return None
    return next((row.name for row in parties(site) if row.last == verb and not row.object and not row.owns), None)


def _own(site: Site, draft: Draft) -> int:
    """``and claimed that his own force had grown to 4,000``: the "own" of another force than that of the figure before, else 0."""
    source, lowers = draft.source, site.line.lowers
    low = source.counted.last if source is not None and any(source is one for one in site.before(draft)) else 0
    at = next((j for j in range(draft.counted.first - 1, low, -1) if lowers[j] == "own"), 0)
    return at if at and lowers[at - 1] in OWN and lowers[at + 1] in FORCES else 0


def _tells_anew(site: Site, draft: Draft) -> bool:
    """Whether a number that points back has a verb of its own: another sentence's, or one between the two numbers."""
    source = draft.source
    if site.line.lower(draft.counted.first - 1) == "at" and draft.teller[0] is not None:
        return False  # "the UN puts the displaced at 40,000, the government at 15,000"
    if source is None or not any(source is other for other in site.before(draft)):
        return source is not None
    between = site.line.lowers[source.counted.last : draft.counted.first]
    if len(between) == JOINED and between[0] == "and":
        return False  # "The rebels, who attacked a Keshi column, lost nine fighters and had twelve wounded"
    return not site.words.own.isdisjoint(between)


def _other_side(site: Site, draft: Draft, source: Draft) -> str | None:
    """``X has superiority in the air, with 48 aircraft compared with 19.``: the other's, where just two were counted before."""
    line, first = site.line, draft.counted.first
    beside = line.lower(first - 1) in ("with", "to") and line.lower(first - 2) == "compared"
    if not beside or line.lower(draft.counted.last) not in ENDS:
        return None
    told = {one.holder for one in site.earlier[-COMPARED:]} - {None, source.holder}
    return told.pop() if len(told) == 1 else None


def _right_before(site: Site, draft: Draft, source: Draft) -> str | None:
    """``the Kesh army has 9,000 men, and the Lomar Front, the strongest of all, 25,000``: a name right before the number, no object of a preposition."""
    line, first = site.line, draft.counted.first
    had = draft.measure in OWNED and source.measure in OWNED and source.holder is not None
    if not had or draft.rule.startswith(SET_BESIDE):
        return None
    start = source.counted.last if site.has(source) else 0
    row = next(
        (m for m in reversed(site.mentions) if m.kind != "pronoun" and start <= site.token(m.start) < first), None
    )
    name = name_of(site, row) if row is not None else None
    if row is None or name is None or name == source.holder or site.page.actors[row.actor].kind == "person":
        return None
    before = site.token(row.start) - 1
    before -= line.lower(before) in ARTICLES
    between = line.lowers[site.token(row.end) : first]
    bare = line.lower(before) not in BEFORE_OBJECT and len(between) <= NEXT_TO and COUNTED.isdisjoint(between)
    return name if bare and has_forces(site, name) else None


def _rest(site: Site, draft: Draft) -> bool:
    """``Kesh sends 900 and Lomar 300, while the remaining 400 will be …``: what is left of several is none of the last one's."""
    number = draft.counted.number.first
    rest = site.line.lower(number - 1) in ("remaining", "other") and site.line.lower(number - 2) == "the"
    return rest and len({one.holder for one in site.before(draft)} - {None}) > 1


def _granted(site: Site, draft: Draft) -> bool:
    """``asked the allies for 6,000 and got offers of 2,500``, ``wanted 900 and was promised 400``: who is promised men has none of them."""
    lowers, first = site.line.lowers, draft.counted.first
    near = lowers[max(0, first - GRANT) : first]
    before = site.draft_before(draft)
    asked = before is not None and not ASKING.isdisjoint(lowers[: before.counted.first])
    return asked and (near[-2:] in GRANTED or (near[-1:] == ["of"] and not OFFERS.isdisjoint(near)))


def _next_in_rank(site: Site, draft: Draft) -> str | None:
    """``Georgia has 870 soldiers there. Germany comes next with 850``: whom the sentence ranks behind those told before."""
    line, first = site.line, draft.counted.first
    ranked = line.lower(first - 1) == "with" and not RANKED.isdisjoint(line.lowers[:first])
    if not ranked or draft.at > 0:
        return None
    rows = [row for row in parties(site) if row.last < first and not row.owns and not row.object]
    return rows[0].name if len(rows) == 1 else None
