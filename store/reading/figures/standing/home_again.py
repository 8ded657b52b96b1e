"""People who had fled and are back: "9,000 displaced people have returned home", "4,000 refugees went back to Syria".

In: a site and a draft of displaced or evacuated people. Out: the word that says so, or None; who will or cannot return, and who fled again, is displaced.
"""

from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES

CAME = frozenset("returned return returning repatriated resettled".split())
WENT = frozenset(
    "allowed let went gone came come moved go going coming moving trickled streamed flocked headed".split()
)
BACK = frozenset(("home", "back", "homes"))
BEFORE_VERB = AUXILIARIES | frozenset(
    """since now already also able allowed to begun began started safely voluntarily so far finally all from there who that of the those these them
    and families people refugees persons residents evacuees displaced idps villagers left camps camp shelters shelter tents let""".split()
)
OPEN = frozenset(
    "will would could may might must should cannot can not n't never unable want wants wanted hope hopes hoped wish wait waiting yet if until".split()
)
AGAIN = frozenset(("again", "fled", "flee", "camps", "camp", "shelters", "tents", "then", "bodies"))
REACH = 9  # tokens behind those who are counted in which the verb stands
AFTER = 8  # tokens behind the verb in which they flee again, or are only back in a camp
OF = frozenset(("return", "repatriation", "resettlement", "homecoming"))
ENDED = frozenset("ended completed finished concluded took taken".split())  # "the return of 9,000 has ended"
HELPED = frozenset(
    "completed helped assisted supported facilitated organised organized oversaw after following since saw enabled".split()
)
BEFORE = 5  # tokens of "helped in the voluntary return of"


def home_again(site: Site, draft: Draft) -> str | None:
    """The word for the return of those who are counted."""
    lowers, counted = site.line.lowers, draft.counted
    before = lowers[max(0, counted.first - BEFORE) : counted.first]
    if before[-1:] == ["of"] and before[-2:-1] and before[-2] in OF:
        return f"{before[-2]} of" if _took_place(lowers[counted.last :], before) else None
    for at in range(counted.number.last, min(counted.last + REACH, len(lowers))):
        word = lowers[at]
        back = word in CAME or (word in WENT and not BACK.isdisjoint(lowers[at + 1 : at + 3]))
        if back:
            done = _done(lowers, counted.last, at)
            return word if done and AGAIN.isdisjoint(lowers[at + 1 : at + AFTER]) else None
        if at >= counted.last and word not in BEFORE_VERB and not word.endswith("ly"):
            return None
    return None


def _took_place(behind: list[str], before: list[str]) -> bool:
    """Whether a return told by its noun has happened, and is not only planned, asked for or opposed."""
    if not OPEN.isdisjoint(before):
        return False
    return not HELPED.isdisjoint(before) or (OPEN.isdisjoint(behind) and not ENDED.isdisjoint(behind))


def _done(lowers: list[str], first: int, at: int) -> bool:
    """Whether the return at token ``at`` has happened: told in the past, with "have", or as what was allowed or begun."""
    if not OPEN.isdisjoint(lowers[first:at]):
        return False
    if lowers[at] not in ("return", "go", "returning", "going", "coming", "moving"):
        return True
    return not {"able", "allowed", "begun", "began", "started", "are", "were"}.isdisjoint(lowers[first:at])
