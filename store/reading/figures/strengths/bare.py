"""Bare numbers that are strengths because a body, a roster, a label or a verb of holding stands beside them.

In: a site and a draft without a noun. Out: whether it is a strength; its unit and rule are set.
"""

from store.reading.attribution.edges import PREPOSITIONS
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import BEING, OPENING_QUOTES, OWN

FAR = 9
FORCE_AT = 14  # tokens from a force to the number that it is thought to have
SMALL, MANY = 10, 100
ROSTERS = frozenset("contributors contributor contributing contributions contingents".split())
CUT = frozenset(
    "reinforce reinforces reinforced strengthen strengthened boost boosted enlarge enlarged reduce reduces grow grows grown rise expand expanded swell cut halved reduced doubled raised shrunk trimmed".split()
)
FIELDS = frozenset(("field", "fields", "commands", "musters"))
GAVE = frozenset(("gave", "gives", "give", "giving"))
GIVEN = frozenset("put puts gives gave given estimates estimated estimate".split())
SIZES = frozenset("number numbers strength size ranks headcount manpower".split())
WHOSE = 7  # tokens from "whose number" to its verb
PUT = frozenset(("put", "puts", "putting"))  # before the force: "the rebels put it at 200" is no strength of theirs
NUMBER_OF = ["number", "of"]
COUNTED_BACK = 10  # tokens from a force's word back to "the number of"
NUMBERING = frozenset("number numbers numbered comprises comprised comprise".split())
SERVICES = frozenset("navy naval army military marine commando paramilitary gendarmerie".split())
TEAMS = frozenset("observer monitoring peacekeeping training military".split())  # before "team"
LABEL = 4  # tokens of a label and its colon


def stands_alone(site: Site, draft: Draft) -> bool:
    """Whether a number without a noun is of soldiers by what stands around it."""
    told = (
        amount(site, draft)
        or _of_the_body(site, draft)
        or _contributor(site, draft)
        or _whose(site, draft)
        or _numbering(site, draft)
        or _roster(site, draft)
        or _company(site, draft)
    )
    return told or _strong_body(site, draft) or labelled(site, draft) or _has_some(site, draft)


def _of_the_body(site: Site, draft: Draft) -> bool:
    """``lorries carried the Fourth Brigade's 3,200 to the front``: the men of a body, who are all that it has."""
    owner = site.line.lower(draft.counted.number.first - 1)
    return (
        owner[-2:] in ("'s", "’s")
        and owner[:-2] in site.words.apposed
        and (draft.counted.number.low or 0) >= MANY
        and site.words.forces.peaceful.isdisjoint(site.line.present)
    )


def _contributor(site: Site, draft: Draft) -> bool:
    """``Bangladesh, its largest contributor with 1,396,``: what a land gives to a mission."""
    line, first = site.line, draft.counted.first
    return line.lower(first - 1) in ("with", ",") and line.lower(first - 2) in ("contributor", "contributors")


def _whose(site: Site, draft: Draft) -> bool:
    """``the troops, whose number it puts at 12,000,``: a force without a number right before "whose"."""
    line, first = site.line, draft.counted.first
    if line.lower(first - 1) not in ("at", "as") or line.lower(first - 2) not in GIVEN:
        return False
    near = range(max(1, first - 2 - WHOSE), first - 2)
    at = next((j for j in near if line.lowers[j] == "whose" and line.lower(j + 1) in SIZES), 0)
    head = at - 1 - (line.lower(at - 1) == ",")
    word = line.lower(head) if at else ""
    if site.words.units.get(word) != "force" and word not in site.words.apposed:
        return bool(at) and _armed_name(site, head)
    draft.unit = line.words[head]
    return True


def _strong_body(site: Site, draft: Draft) -> bool:
    """``MINUSMA as a whole is 15,200 strong``: a body by its name leads the clause."""
    first = draft.counted.first
    near = (
        [m for m in site.mentions if first - FAR <= site.token(m.start) < first and m.kind == "name"]
        if draft.counted.strong
        else []
    )
    actors = (site.page.actors.get(m.actor) for m in near)
    return site.line.lower(first - 1) in BEING and any(a is not None and a.kind == "organisation" for a in actors)


def _armed_name(site: Site, head: int) -> bool:
    """``the Taliban, whose numbers were put at 75,000``: a movement's name, where its fighting is told of."""
    end = site.line.ends[head]
    actors = (site.page.actors.get(m.actor) for m in site.mentions if m.end == end and m.kind == "name")
    body = any(actor is not None and actor.kind == "organisation" for actor in actors)
    return body and not site.words.beside.isdisjoint(site.line.present)


def amount(site: Site, draft: Draft) -> bool:
    """``a grouping of troops in the amount of 30,000 persons``."""
    line, first = site.line, draft.counted.first
    sized = line.lower(first - 1) == "of" and line.lower(first - 2) in ("amount", "quantity", "strength")
    near = line.lowers[max(0, first - FAR) : first]
    return sized and any(site.words.units.get(word) == "force" or word in site.words.apposed for word in near)


def _numbering(site: Site, draft: Draft) -> bool:
    """``a garrison at Yar, thought to number 9,000``; ``puts the landing force at “no more than 1,500``."""
    line, at = site.line, draft.counted.first - 1
    at -= line.lower(at) in OPENING_QUOTES
    down = line.lowers[max(0, at - 1) : at + 1] == ["down", "to"]
    far = down or (line.lower(at) in NUMBERING and line.lower(at - 1) == "who")
    head = _numbered_head(site, at, FORCE_AT * (1 + far))
    if head < 0 or (draft.counted.number.high or draft.counted.low or SMALL) < SMALL:
        return False
    if head == at and line.lower(at - 2) in GAVE and line.lower(at - 1) == "the":
        draft.unit = draft.unit or line.words[at]
        return True  # "intelligence gave the garrison 2,000"
    between = line.lowers[head + 1 : at]
    if ";" in between or not {"figure", "toll", "total"}.isdisjoint(between):
        return False
    told = down or (_tells_number(site, head, at) and site.heads.isdisjoint(range(head, at)))
    named = told and line.lowers[head] != "strength"
    draft.unit = draft.unit or (line.words[head] if named else None)
    return told


def _numbered_head(site: Site, at: int, reach: int) -> int:
    """The token of the force or the "strength" nearest before the number whose last word before it is token ``at``; -1 for none."""
    line, near = site.line, range(max(0, at - reach), at + 1)
    heads = [j for j in near if line.lowers[j] in site.words.apposed or site.words.units.get(line.lowers[j]) == "force"]
    heads = heads or [j for j in near if line.lowers[j] == "team" and line.lower(j - 1) in TEAMS]
    heads = [j for j in heads if not only_where(site, j)] or [
        j for j in near if line.lowers[j] == "strength" and line.lower(j - 1) in OWN and line.lower(at) == "at"
    ]
    return heads[-1] if heads else -1


def _tells_number(site: Site, head: int, at: int) -> bool:
    """Whether the word at token ``at`` tells how many the force counts: "put at", "said to number", "cut to", "ranges from"."""
    line, word = site.line, site.line.lower(at)
    put = word == "at" and _put(line.lowers, head, at)
    cut = word in ("to", "by") and not CUT.isdisjoint(line.lowers[max(0, at - FAR) : at])
    number = line.lowers[at - 1 : at + 1] in (["to", "number"], ["have", "numbered"])
    number = number or (word in NUMBERING and (head >= at - 3 or line.lower(at - 1) == "who"))
    ranges = word == "from" and line.lower(at - 1) in ("range", "ranges", "ranged", "ranging")
    return put or cut or number or ranges


def only_where(site: Site, j: int) -> bool:
    """``the number of patients at the garrison rose to 30``, ``the army of fans grew``: the force's word counts others, or is a figure of speech."""
    line = site.line
    counted = next(
        (k for k in range(j - 1, max(0, j - COUNTED_BACK), -1) if line.lowers[k - 1 : k + 1] == NUMBER_OF), j
    )
    if not PREPOSITIONS.isdisjoint(line.lowers[counted + 1 : j]):
        return True
    if line.lowers[j] != "army" or line.lower(j + 1) != "of":
        return False
    people = line.lower(j + 2)
    arms = people in site.words.perhaps or (people in site.words.units and site.words.units[people] != "people")
    return people.endswith("s") and people.isalpha() and line.words[j + 2] == people and not arms


def _put(lowers: list[str], head: int, at: int) -> bool:
    """``puts the force at``, ``the force is put at``; not ``the rebels put it at``."""
    if not PUT.isdisjoint(lowers[max(0, head - 5) : head]):
        return True
    if lowers[head + 1] in ("that", "which") and lowers[at - 1] in PUT:
        return True  # "a force that governments put at 250,000"
    return any(lowers[j] == "put" and lowers[j - 1] in BEING for j in range(head + 1, at))


def _roster(site: Site, draft: Draft) -> bool:
    """``Largest contributors: Bangladesh (1,620), Nepal (1,180)``: a number in brackets behind a name is its share."""
    line, first = site.line, draft.counted.first
    bracket = line.lower(first - 1) == "(" and line.lower(draft.counted.last) == ")"
    return bracket and line.words[first - 2][0].isupper() and not ROSTERS.isdisjoint(line.lowers[: first - 2])


def labelled(site: Site, draft: Draft) -> bool:
    """``Troops: 4,300``, ``Military personnel: 612`` at the head of a line."""
    line, first = site.line, draft.counted.first
    if line.lower(first - 1) != ":" or not 2 <= first <= LABEL or (draft.counted.number.low or 0) < SMALL:
        return False
    word = line.lower(first - 2)
    return word in ("police", "military", "personnel", "strength", "observers") or site.words.units.get(word) == "force"


def _company(site: Site, draft: Draft) -> bool:
    """``The battalion will send one company of 120``, ``an advance team of 50``: of soldiers where soldiers are told of."""
    line, first = site.line, draft.counted.first
    team = line.lower(first - 1) == "of" and line.lower(first - 2) in ("team", "party", "detachment")
    if team and not SERVICES.isdisjoint(line.lowers[max(0, first - 5) : first - 2]):
        return True  # "a navy team of 14", "an army rescue team of 20"
    advance = line.lower(first - 3) in ("advance", "reconnaissance") and line.lower(first - 2) in ("team", "party")
    if line.lower(first - 1) != "of" or not (advance or line.lower(first - 2) in ("company", "platoon", "squad")):
        return False
    if advance:
        row = site.page.sentences[max(0, site.index - 1)]
        told = not site.words.beside.isdisjoint(site.page.lowers[row.first : row.last])
        return told or any(other.counted.kind == "force" for other in site.before(draft))
    return not site.words.beside.isdisjoint(line.present) or any(map(site.foreign, site.mentions))


def _has_some(site: Site, draft: Draft) -> bool:
    """``ready to send troops to Romania, where the United States already has about 900``; ``the 16,000 the army can field``."""
    line, first, last = site.line, draft.counted.first, draft.counted.last
    if (draft.counted.number.low or 0) < SMALL:
        return False
    tail = line.lowers[last : last + FAR]
    if line.lower(last) in ("the", "that") and not FIELDS.isdisjoint(tail):
        return not site.words.apposed.isdisjoint(tail)
    ends = line.lower(last) in ("", ".", ",", ";", "there", "in", "at", "on", "near")
    near = [j for j in range(max(0, first - FORCE_AT), first) if line.lowers[j] in site.words.moved_forces]
    if not (near and ends and line.lower(first - 1) in ("has", "keeps", "had")) or draft.at:
        return False
    draft.unit = line.words[near[-1]]
    return True


def aboard(site: Site, draft: Draft) -> bool:
    """``nine ships with about 1,300 men aboard``: of arms counted right before."""
    before = site.draft_before(draft)
    aboard = site.line.lower(draft.counted.last) == "aboard" and site.line.lower(draft.counted.first - 1) in (
        "with",
        "and",
    )
    return aboard and before is not None and before.counted.kind == "equipment"
