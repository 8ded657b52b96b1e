"""Policemen who are a force: lent by a nation, part of a contingent, at work in the streets.

In: a site and a draft of police or officers. Out: whether they are a force.
"""

from store.reading.figures.site import Draft, Site, most

FEW = 10  # fewer policemen of a nation are no contingent
MANY = 50
DUTY = frozenset("street streets duty patrol roads beat".split())
TURNING_OUT = frozenset("put puts placed has had have sent sends keeps kept".split())
LENT = frozenset("promised pledged offered deployed sent lent posted stationed provided contributed".split())
POLICE = frozenset(("police", "gendarmerie", "constabulary"))
PROTESTS = frozenset("protest protesting protested strike striking rally marched demonstrate training".split())
HAVING = frozenset("has have had commands leads".split())
CHIEFS = frozenset("commissioner commissioners constable superintendent police constabulary gendarmerie".split())
FOR = frozenset((",", ".", "", "for", "in", "on", "to", "at", "and", "under"))
ROUGHLY = frozenset("only just some about now still barely".split())
NEAR = 3  # tokens from who has them to the verb
BODIES = ("contingent", "contingents", "detachment")


def on_service(site: Site, draft: Draft) -> bool:
    """Whether somebody sent those who are counted, or they are on duty."""
    counted, line = draft.counted, site.line
    if line.lower(counted.last) in LENT and line.lower(counted.last + 1) in ("by", "to", "from"):
        return True  # "the 2,000 police promised by Kesh"
    if line.lower(counted.first - 1) == "of" and line.lower(counted.first - 2) in BODIES:
        return True  # "a contingent of 200 officers"
    return _foreign(site, draft) or _at_work(site, draft) or _commanded(site, draft) or _turned_out(site, draft)


def _turned_out(site: Site, draft: Draft) -> bool:
    """``has put 150 police on the streets of the town``, ``900 police on duty``."""
    line, last = site.line, draft.counted.last
    on = line.lower(last) == "on" and line.lower(last + 1 + (line.lower(last + 1) == "the")) in DUTY
    return on and line.lower(draft.counted.first - 1) in TURNING_OUT and (draft.counted.number.high or 0) >= FEW


def _foreign(site: Site, draft: Draft) -> bool:
    """``230 Kenyan police arrived``: of a nation by its name."""
    counted = draft.counted
    between = site.line.words[counted.number.last : max(counted.head, counted.number.last)]
    police = (draft.unit or "").lower().startswith("police")
    return police and (counted.number.high or 0) >= FEW and any(word[0].isupper() for word in between)


def _at_work(site: Site, draft: Draft) -> bool:
    """``about 200 officers were setting up roadblocks``, told of a police: they are there, unless they protest."""
    line, last = site.line, draft.counted.last
    if most(draft) < MANY or line.lower(last) not in ("were", "are"):
        return False
    if POLICE.isdisjoint(line.present) or not PROTESTS.isdisjoint(line.present):
        return False
    after = line.lower(last + 1)
    return after.endswith("ing") or after in ("there", "on", "deployed", "at", "in")


def _commanded(site: Site, draft: Draft) -> bool:
    """``Commissioner X would like her there. She has 96 officers for the whole island``: whom a head of police, or the police, has."""
    line, first = site.line, draft.counted.first
    if most(draft) < MANY or line.lower(draft.counted.last) not in FOR:
        return False
    at = first - 1 - (line.lower(first - 1) in ROUGHLY)
    if line.lower(at) not in HAVING:
        return False
    subject = line.lowers[max(0, at - NEAR) : at]
    if not CHIEFS.isdisjoint(subject):
        return True
    row = site.page.sentences[site.index - 1] if site.index else None
    told = row is not None and not (CHIEFS - POLICE).isdisjoint(site.page.lowers[row.first : row.last])
    return told and at == 1 and line.lowers[0] in ("she", "he", "it", "they")
