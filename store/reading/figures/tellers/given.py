"""Who had given a number that somebody now tells of again: "withdrew a figure of 36 deaths that her office had given", "the 130,000 which envoys had named".

In: a site and a draft. Out: (speaker, speaker's words) or None. The look is over one sentence and bounded.
"""

from store.reading.attribution.phrases import VOICES
from store.reading.figures.holders.home import called
from store.reading.figures.site import Draft, Site
from store.reading.figures.tellers.speakers import Teller, is_person, named, resolve
from store.reading.text.grammar import HAVE, PERSONS, THIRD_OWN

NUMBERS = frozenset("figure number toll tally total count estimate sum".split())
GAVE = frozenset(
    """gave given named mentioned cited quoted published released announced reported claimed estimated stated
    circulated issued offered""".split()
)
NAMED = GAVE - frozenset("gave given offered issued stated released".split())  # men are given and released, too
REACH = 8  # tokens from "that" to the verb
PARTICLES = frozenset(("up", "away", "over", "back"))
TIMES = frozenset("first earlier originally initially once at".split())


def find(site: Site, draft: Draft) -> Teller | None:
    """Who stands between "that" right behind the number and the verb by which he gave it."""
    line, at = site.line, draft.counted.last
    if line.lower(at) not in ("that", "which"):
        return None
    counted = draft.counted
    of = line.lower(counted.first - 1) == "of" and line.lower(counted.first - 2) in NUMBERS
    verbs = GAVE if of else NAMED if counted.head < 0 and line.lower(counted.number.last) == line.lower(at) else None
    verb = next((j for j in range(at + 2, at + REACH) if line.lower(j) in (verbs or ())), 0)
    if line.lower(verb + 1) in PARTICLES:
        return None  # "300 soldiers that the army had given up as lost"
    end = verb
    while end > at + 1 and (line.lower(end - 1) in HAVE or line.lower(end - 1) in TIMES):
        end -= 1
    return _who(site, at + 1, end) if end > at + 1 else None


def _who(site: Site, first: int, last: int) -> Teller | None:
    """The name or body; "she" and "her office" are the one person, or his body, that the sentence names before."""
    line = site.line
    own = line.lower(first) in THIRD_OWN and line.lower(last - 1) in VOICES
    if not own and line.lower(first) not in PERSONS:
        return resolve(site, first, last)
    man = next((m for m in site.mentions if is_person(site, m) and m.end <= line.starts[first]), None)
    actor = site.page.actors.get(man.actor) if man is not None else None
    if man is None or actor is None:
        return None
    body = called(site, actor.affiliation) if own else None
    words = site.page.text[line.starts[first] : line.ends[last - 1]]
    return (body.name, words) if body is not None and body.kind == "organisation" else named(site, man)
