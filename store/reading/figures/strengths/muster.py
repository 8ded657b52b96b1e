"""People who are a force because a body counts, has or boasts of them: "who count 600 rifles", "his 2,000 men", "the army had 28,000".

In: a site and a draft of people, of rifles or without a noun. Out: whether it is a force.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.holders.groups import group_at
from store.reading.figures.site import Draft, Site, most
from store.reading.figures.strengths.bare import aboard
from store.reading.figures.strengths.commanded import commanded
from store.reading.figures.strengths.deployed import armed
from store.reading.figures.strengths.serving import serve
from store.reading.figures.strengths.sized import SIZED, sized
from store.reading.text.grammar import OWN

CARRIED = frozenset("rifles bayonets sabres sabers spears lances".split())
MUSTERING = frozenset(
    "dispose disposes disposed count counts counted muster musters mustered number numbers numbered numbering field fields".split()
)
BOASTING = frozenset(("boasts", "boasted", "boast"))
DISPOSING = frozenset("dispose disposes disposed muster musters mustered".split())
CLAUSE = 20  # tokens from the gangs that do so to the verb
HAVING = MUSTERING | frozenset(
    "has have had boasts boast boasting boasted claims claim claimed commands keeps kept count call rely draw".split()
)
BESIDE = frozenset("has had have still now also once that which who".split())
FIELDED = [words.split() for words in ("on the ground", "in the field", "at the front", "on the line", "on the border")]
READY = frozenset(
    tuple(words.split())
    for words in "in uniform|under arms|on standby|on alert|on notice|on readiness|in readiness|for deployment".split(
        "|"
    )
)
HOLDING = frozenset("have has had keep keeps kept put puts holds readied placed ordered".split())
ROUGHLY = frozenset(
    "perhaps only just still now some about maybe something like around nearly of over than more at least already".split()
)
ENDS = frozenset((".", ",", ";", "", "”", '"', ")")) | frozenset(
    "is are was were and or but in at on near along there to when".split()
)
STAFFED = frozenset(("people", "staff", "persons", "men and women"))
MISSIONS = frozenset(("mission", "operation"))
KINDS = frozenset(
    """training observer monitoring peacekeeping military stabilisation stabilization verification truce ceasefire cease-fire
    peace""".split()
)  # of a mission that is no diplomat's
BODY_ENDS = frozenset((",", "is", "has", "had", "will", "would", "now", "numbers", "counts", "which", "that", "alone"))
DRAWING = frozenset("count call rely draw".split())  # "on" those whom one has
DRAWN = frozenset(("on", "upon"))
MEMBERS = frozenset("members followers volunteers part-timers".split())
EXERCISES = frozenset("exercise exercises manoeuvres maneuvers drill drills wargame wargames".split())
ARMED = frozenset("army garrison contingent militia battalion brigade regiment legion battlegroup".split())
HELD = frozenset("custody detention jail prison hospital captivity hand hands sight cells".split())
FEW, MANY = 10, 50
RULERS = frozenset("government junta regime opposition state rebels".split())
FAR = 6


def mustered(site: Site, draft: Draft, unit: str) -> bool:
    """Whether somebody musters those who are counted."""
    value = most(draft)
    if unit in site.words.forces.serving and value >= FEW:
        return serve(site, draft)
    if value < MANY:
        return False
    if draft.counted.kind == "bare" and _is_told_bare(site, draft):
        return True
    if unit in CARRIED:
        return _before(site, draft) in MUSTERING or _before(site, draft) in BOASTING
    if unit == "men":
        own = site.line.lower(draft.counted.number.first - 1) in OWN
        led = own or _ruling(site, draft) or commanded(site, draft, _verb(site, draft))
        return led or _each_with(site, draft) or _had(site, draft) or aboard(site, draft)
    if unit in MEMBERS:
        return _had(site, draft) or (unit == "volunteers" and _front(site, draft))
    if unit == "participants":
        return not EXERCISES.isdisjoint(site.line.present)
    if unit in STAFFED:
        return _manned(site, draft)
    return not unit and draft.counted.kind == "bare" and _had(site, draft)


def _is_told_bare(site: Site, draft: Draft) -> bool:
    """Whether a number without a noun is a force's by its verb: it has, fielded, numbers, at its largest, each."""
    return (
        _it_has(site, draft)
        or _fielded(site, draft)
        or sized(site, draft)
        or _largest(site, draft)
        or _each(site, draft)
    )


def _fielded(site: Site, draft: Draft) -> bool:
    """``We have some 4,300 on the ground``; ``The first contingent, 600 of them,``: what stands around says soldiers."""
    line, last, at = site.line, draft.counted.last, _verb(site, draft)
    if line.lower(draft.counted.first - 1) == "," and line.lower(draft.counted.first - 2) in site.words.apposed:
        return line.lower(last) in (",", "of") and site.heads.isdisjoint(
            range(max(0, draft.counted.first - FAR), draft.counted.first)
        )
    fielded = line.lowers[last : last + 3] in FIELDED or tuple(line.lowers[last : last + 2]) in READY
    return fielded and line.lower(at) in HOLDING


def _largest(site: Site, draft: Draft) -> bool:
    """``The Kesh contingent is the largest, at 2,400,``: what stands behind the comma measures the body."""
    line, first = site.line, draft.counted.first
    if line.lower(first - 1) != "at" or line.lower(first - 2) != "," or line.lower(draft.counted.last) not in ENDS:
        return False
    near = range(first - 3, max(-1, first - 3 - FAR), -1)
    return site.heads.isdisjoint(near) and any(line.lowers[j] in site.words.apposed for j in near)


def _each(site: Site, draft: Draft) -> bool:
    """``11 battlegroups, each about 1,000 strong``."""
    before = site.draft_before(draft)
    each = site.line.lower(draft.counted.first - 1) == "each" and draft.counted.strong
    return each and before is not None and before.counted.kind in FORCES


def _it_has(site: Site, draft: Draft) -> bool:
    """``Men from 14 lands have joined the Legion. It claims 2,200``: the body of the sentence before, nobody counted in it."""
    line, at = site.line, _verb(site, draft)
    opens = at == 1 and line.lower(0) in ("it", "they") and line.lower(1) in HAVING and site.index > 0
    if not opens or draft.at > 0 or line.lower(draft.counted.last) not in (".", ",", ";", ""):
        return False
    row = site.page.sentences[site.index - 1]
    bodies = [word for word in site.page.lowers[row.first : row.last] if word in ARMED]
    if len(bodies) != 1 or any(one.counted.number.start >= row.start for one in site.earlier):
        return False
    draft.unit = bodies[0]
    return True


def _each_with(site: Site, draft: Draft) -> bool:
    """``six brigades on the border, each with some 3,500 men``."""
    line, first = site.line, draft.counted.first
    before = site.draft_before(draft)
    each = line.lower(first - 1) in ("with", "of") and line.lower(first - 2) == "each"
    return each and before is not None and before.counted.kind in FORCES


def _before(site: Site, draft: Draft) -> str:
    return site.line.lower(_verb(site, draft))


def _verb(site: Site, draft: Draft) -> int:
    """The token of the verb before the number, words like "perhaps" passed over."""
    at = draft.counted.first - 1
    while site.line.lower(at) in ROUGHLY:
        at -= 1
    return at - (site.line.lower(at) in DRAWN and site.line.lower(at - 1) in DRAWING)


def _had(site: Site, draft: Draft) -> bool:
    """``The Rwandan army had something like 28,000``, ``whose gang had boasted of 1,500 members``."""
    line, at = site.line, _verb(site, draft)
    if line.lower(at) not in HAVING or (draft.counted.kind == "bare" and line.lower(draft.counted.last) not in ENDS):
        return False
    if line.lower(draft.counted.last + 1) in HELD:
        return False  # "the police have 300 in custody"
    while line.lower(at - 1) in BESIDE:
        at -= 1
    alone = draft.counted.kind == "bare"
    if not alone and at == 1 and line.lower(0) in ("they", "it") and _rebels_before(site):
        return True
    bodies = site.words.forces.mustering if alone else site.words.forces.mustering | site.words.forces.gangs
    reach = CLAUSE if line.lower(at) in DISPOSING or line.lower(at + 1) in DRAWN else 3
    high = _before_aside(site, at)
    body = next((j for j in range(high - 1, max(-1, high - reach), -1) if line.lowers[j] in bodies), -1)
    if body < 0 or any(other.counted.kind != "force" for other in site.before(draft)):
        return False
    if alone and line.lowers[body] == "police" and line.lower(_verb(site, draft)) in ("count", "counts", "counted"):
        return False  # "police counted 3,200": marchers, most often
    draft.unit = line.words[body] if alone else draft.unit
    return True


def _ruling(site: Site, draft: Draft) -> bool:
    """``the government had about 2,500 men here``: who rules has soldiers, where a war is told of."""
    at = _verb(site, draft)
    placed = site.line.lower(draft.counted.last) in ENDS or site.line.lower(draft.counted.last) == "here"
    return site.line.lower(at) in HAVING and site.line.lower(at - 1) in RULERS and placed and armed(site)


def _before_aside(site: Site, at: int) -> int:
    """Where ``, an auxiliary force of the old days,`` between the body and its verb at token ``at`` begins; else ``at``."""
    lowers = site.line.lowers
    opens = lowers.index(",") if "," in lowers[: at - 1] and lowers[at - 1] == "," else at
    return opens if site.heads.isdisjoint(range(opens, at)) else at


def _rebels_before(site: Site) -> bool:
    """``The rebels have promised peace. They have 2,000 men``: an armed side leads the sentence before in its paragraph."""
    if not site.index:
        return False
    page = site.page
    row, own = page.sentences[site.index - 1], page.sentences[site.index]
    head = page.lowers[row.first : row.first + 2]
    led = head[-1:] != [] and (head[-1] if head[0] == "the" else head[0]) in site.words.sides
    return row.paragraph == own.paragraph and led


def _front(site: Site, draft: Draft) -> bool:
    """``The front, which denies it, boasts of 3,000 volunteers``; ``21,000 soldiers, among them 6,000 volunteers with rifles``."""
    line, at = site.line, _verb(site, draft)
    boasts = line.lower(at) in HAVING and line.lower(at - 1) == "," and line.lower(0) == "the"
    if boasts and line.lower(1) in site.words.forces.mustering | site.words.forces.gangs:
        return True
    among = line.lowers[max(0, at - 1) : at + 1] in (["among", "them"], ["of", "whom"])
    before = site.draft_before(draft)
    return among and before is not None and before.counted.kind == "force" and before.measure in (None, "strength")


def _manned(site: Site, draft: Draft) -> bool:
    """``the training mission, which is to have 500 people``, ``The navy is down to 1,900 people``."""
    line, at = site.line, _verb(site, draft)
    down = line.lower(at) == "to" and line.lower(at - 1) == "down"
    if not (line.lower(at) in HAVING or down):
        return False
    near = range(max(0, at - SIZED), at)
    body = next(
        (j for j in reversed(near) if line.lowers[j] in site.words.forces.mustering or line.lowers[j] in MISSIONS), -1
    )
    if body < 0 or not site.heads.isdisjoint(range(body, at)) or line.lower(body + 1) not in BODY_ENDS:
        return False
    told = line.lowers[body] in site.words.forces.mustering or not KINDS.isdisjoint(
        line.lowers[max(0, body - 3) : body]
    )
    if told:
        draft.holder = group_at(site, max(0, body - FAR), body + 1)  # "the Union's training mission"
    return told
