"""Counts that are forces because of a word for soldiers beside them: "44 are soldiers", "120 staff from the army", "tanks and 600 men".

In: a site and a draft of people or without a noun. Out: whether it counts soldiers; the unit of a bare number is set.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.site import Draft, Site
from store.reading.figures.strengths.muster import ENDS
from store.reading.figures.words import STOPS
from store.reading.text.grammar import LISTING
from store.reading.text.harm import HARM

BEING = frozenset(("are", "were"))
STAFF = frozenset(
    """staff people men women personnel engineers medics doctors nurses surgeons specialists officers divers experts rescuers
    technicians volunteers drivers cooks members pilots instructors""".split()
)
SERVICES = frozenset(("marines", "defence", "defense", "self-defense", "self-defence"))
NAME = 5  # tokens of "from the Royal Logistic Corps of the army"
THOUGHT = frozenset("said thought believed reckoned estimated reported known supposed".split())
STRENGTHS = frozenset("actual current authorised authorized present total troop manning manpower nominal paper".split())
SERVE = (["belong", "to"], ["belonged", "to"], ["serve", "in"], ["served", "in"], ["serve", "with"], ["served", "with"])
NEAR = 5  # tokens from a force to "thought to be 300"
MANY = 10
AFLOAT = frozenset("ship ships boat boats trawler ferry team crew match".split())


def beside(site: Site, draft: Draft) -> bool:
    """Whether a word for soldiers beside the number makes a force of those who are counted."""
    if draft.counted.kind == "bare":
        return draft.unit is None and _alone(site, draft)
    unit = (draft.unit or "").lower()
    men = unit == "men" and (_with_arms(site, draft) or _led(site, draft))
    return men or (unit in STAFF and _from_army(site, draft))


def _alone(site: Site, draft: Draft) -> bool:
    """Whether a number without a noun counts soldiers."""
    return (
        _are(site, draft)
        or _thought(site, draft)
        or _each(site, draft)
        or _strength(site, draft)
        or _belong(site, draft)
    )


def _are(site: Site, draft: Draft) -> bool:
    """``Of the sick, 44 are soldiers and 12 are policemen``: the noun behind the verb; the first word says what befell them."""
    line, last = site.line, draft.counted.last
    at = last + 1 if line.lower(last) in BEING else -1
    if at < 0 or (draft.counted.number.high or 0) < 2:
        return False
    word = line.lower(at)
    if site.words.units.get(word) != "force" or word in site.words.singulars:
        return False
    draft.unit = line.words[at]
    whole = site.draft_before(draft) if line.lower(draft.counted.first - 1) == "whom" else None
    if whole is not None and whole.measure in HARM and site.fits(whole.measure, draft):
        draft.measure, draft.rule, draft.cue, draft.source = whole.measure, f"part of {whole.rule}", whole.cue, whole
        return True  # "230 wounded, of whom 70 are soldiers"
    state = line.lower(2) if line.lowers[:2] == ["of", "the"] else ""
    harm = site.words.states.get(state) or site.words.nouns.get(state)
    if harm and site.fits(harm, draft):
        draft.measure, draft.rule, draft.cue = harm, f"of the {state}", 2
    return True


def _thought(site: Site, draft: Draft) -> bool:
    """``The raiders, said to be 70, came by boat``: a force and what it is thought to be, nothing counted between."""
    line, at = site.line, draft.counted.first - 1
    if line.lowers[max(0, at - 1) : at + 1] != ["to", "be"] or line.lower(at - 2) not in THOUGHT:
        return False
    near = range(max(0, at - 2 - NEAR), at - 2)
    head = next((j for j in reversed(near) if site.words.units.get(line.lowers[j]) == "force"), -1)
    if head < 0 or line.lower(draft.counted.last) not in ENDS or not site.heads.isdisjoint(near):
        return False
    draft.unit = line.words[head]
    return line.lowers[head] not in site.words.singulars


def _each(site: Site, draft: Draft) -> bool:
    """``Both brigades, each of about 3,000, will leave``."""
    line, first = site.line, draft.counted.first
    if line.lower(first - 1) != "of" or line.lower(first - 2) != "each" or line.lower(first - 3) != ",":
        return False
    noun = line.lower(first - 4)
    if site.words.units.get(noun) not in FORCES:
        return False
    draft.unit = line.words[first - 4]
    return (draft.counted.number.high or 0) >= MANY


def _strength(site: Site, draft: Draft) -> bool:
    """``the actual strength this morning is 11,260``; not the strength of a wind or a dollar, which nobody musters."""
    line, at = site.line, draft.counted.first - 1
    if line.lower(at) not in ("is", "was", ":") or (draft.counted.number.high or 0) < MANY:
        return False
    low = max(0, at - NEAR)
    near = line.lowers[low:at]
    head = low + near.index("strength") if "strength" in near else -1
    if head < 0 or not site.heads.isdisjoint(range(head, at)) or line.lower(draft.counted.last) not in ENDS:
        return False
    sized = line.lower(head - 1) in STRENGTHS
    draft.unit = line.words[head] if sized else None
    return sized


def _belong(site: Site, draft: Draft) -> bool:
    """``Only 43 belonged to the armed forces``, ``80 serve in the navy``: the service that they are of."""
    line, last = site.line, draft.counted.last
    if [line.lower(last), line.lower(last + 1)] not in SERVE or (draft.counted.number.high or 0) < MANY:
        return False
    tail = line.lowers[last + 2 : last + 2 + NAME]
    end = next((j for j, word in enumerate(tail) if word in site.words.forces.mustering), -1)
    return end >= 0 and STOPS.isdisjoint(tail[:end]) and "," not in tail[:end]


def _from_army(site: Site, draft: Draft) -> bool:
    """``120 staff from the Australian army``, ``40 engineers of the Kesh navy``; not "students from the army school"."""
    line, last = site.line, draft.counted.last
    if line.lower(last) not in ("from", "of") or not (line.lower(last + 1) == "the" or line.lower(last + 1) == "its"):
        return False
    named = site.words.forces.mustering
    end = next((j for j in range(last + 2, last + 2 + NAME) if line.lower(j) in named or line.lower(j) in SERVICES), 0)
    if not end or any(not word[0].isupper() for word in line.words[last + 2 : end]):
        return False
    after = line.lower(end + 1)
    return after in ENDS or not after.isalpha()


def _with_arms(site: Site, draft: Draft) -> bool:
    """``had 12 tanks, 30 trucks and some 600 men``: men who are listed with arms of war."""
    before = site.draft_before(draft)
    if before is None or (draft.counted.number.high or 0) < MANY:
        return False
    joined = site.line.lowers[before.counted.last : draft.counted.first]
    kinds = [other.counted.kind for other in site.drafts[: draft.at] if other.measure is None]
    return "equipment" in kinds and 0 < len(joined) <= 2 and LISTING.issuperset(joined)


def _led(site: Site, draft: Draft) -> bool:
    """``Captain Dero and his 30 men held the pass``: an officer's men; a ship's captain has a crew."""
    line, first = site.line, draft.counted.number.first
    if line.lower(first - 1) not in ("his", "her") or line.lower(first - 2) not in ("and", "with"):
        return False
    ranked = not site.words.ranks.isdisjoint(line.lowers[max(0, first - 2 - NEAR) : first - 2])
    return ranked and (draft.counted.number.high or 0) >= MANY and AFLOAT.isdisjoint(line.present)
