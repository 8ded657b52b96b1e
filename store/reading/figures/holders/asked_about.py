"""Whose men are that somebody estimates when he is asked: "How strong are they?" "I would say 4,000".

In: a site and a draft that answers so. Out: the body that the question is about, or None; never the answerer's own side.
"""

from store.reading.figures.counts.answered import ESTIMATE
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import name_of, speaker_group
from store.reading.figures.holders.home import home
from store.reading.figures.holders.movement import movement
from store.reading.figures.site import Draft, Site, inside

BACK = 4  # sentences from a question to the body that its "they" means
ANSWER = 4  # sentences of an answer


def asked_about(site: Site, draft: Draft) -> str | None:
    """The side named in the question, else the body named last before it that is not the speaker's."""
    page = site.page
    near = range(site.index - 1, max(-1, site.index - 1 - ANSWER), -1)
    at = next((j for j in near if "?" in page.lowers[page.sentences[j].last - 2 : page.sentences[j].last]), -1)
    if at < 0:
        return None
    row = page.sentences[at]
    lowers = page.lowers[row.first : row.last]
    if "your" in lowers:
        return speaker_group(site, draft.counted.number.start)
    side = next((word for word in lowers if word in site.words.sides), None)
    if side is not None:
        return movement(site) or side
    start = page.sentences[max(0, at - BACK)].start if "they" in lowers else row.start
    own = {speaker_group(site, draft.counted.number.start), home(site)}
    for mention in reversed(inside(page.mentions, start, row.end)):
        actor = page.actors.get(mention.actor)
        if actor is None or actor.kind == "person":
            continue
        name = name_of(site, mention)
        if name is not None and name not in own and name not in site.words.forces.state_bodies:
            return name
    return enemy(site, draft.counted.number.start)


def they_have(site: Site) -> str | None:
    """``They have drones, about 50 of them`` behind such an estimate: theirs whom it counts."""
    before = site.earlier[-1] if site.earlier else None
    theirs = site.line.lower(0) == "they" and site.line.lower(1) in ("have", "had")
    return before.holder if theirs and before is not None and before.rule == ESTIMATE else None
