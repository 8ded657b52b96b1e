"""Forces known by a word that stands at them: "the Lund army", "a UN-led force", "the Pact's second battalion", "we hold 16 prisoners".

In: a site and a draft. Out: a holder's name or None. Each look is over a few tokens.
"""

from store.reading.figures.holders.bodies import body
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import covered, group_at, headed, speaker_group
from store.reading.figures.holders.home import home
from store.reading.figures.holders.lenders import same_noun, tail
from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import SPEAKERS
from store.reading.text.harm import OWNED

LEADING = ("-led", "-mandated", "-commanded", "-run")
WATCHED = frozenset("count counted see face faced estimate".split())
GUESSING = frozenset("estimate estimated believe think reckon assess".split())
LINKS = frozenset("that there are is were they have some about at least around as many".split())
OUR_MEN = 5  # tokens from "our own units" to the number
OWN = frozenset(("our", "my", "ours", "us"))
CEILINGS = frozenset("ceiling strength size limit cap".split())


def led_by(site: Site, j: int) -> str | None:
    """``a NATO-led force of 5,000``: the name before the hyphen at token ``j``."""
    word = site.line.words[j]
    stem = next((word[: -len(end)] for end in LEADING if word.endswith(end)), "")
    if not stem[:1].isupper():
        return None
    return group_at(site, j, j + 1) or stem


def before_body(site: Site, j: int) -> str | None:
    """``The Saint-Lund army has 900 men``: a name that no layer knows before a state's own body at token ``j``."""
    line = site.line
    if (
        j < 2
        or line.lowers[j] not in site.words.forces.state_bodies
        or line.lowers[j - 2] != "the"
        or covered(site, j - 1)
    ):
        return None
    word = line.words[j - 1]
    if word.partition("-")[2].islower():
        return None  # "the UN-backed government"
    return word if word[0].isupper() and len(word) > 3 and line.words[j].islower() else None


def possessed(site: Site, comma: int) -> str | None:
    """``the Pact's second battalion, 600 men,``: whose the body before the comma is."""
    line = site.line
    if line.lower(comma - 1) not in site.words.collectives:
        return None
    for j in range(comma - 2, max(-1, comma - 5), -1):
        if line.lowers[j].endswith(("’s", "'s")):
            noun = line.lowers[j][:-2]
            return group_at(site, max(0, j - 3), j + 1) or headed(site, j) or tail(site, noun)
    return None


def posted(site: Site, comma: int) -> str | None:
    """``The garrison of Fort Selim, 220 men``: whose the body is that is named by its place."""
    lowers = site.line.lowers
    of = next((j for j in range(comma - 1, max(1, comma - 4), -1) if lowers[j] in ("of", "at", "in")), -1)
    if (
        of < 2
        or lowers[of - 2] not in ("the", "entire", "whole")
        or lowers[of - 1] not in ("garrison", "contingent", "detachment")
    ):
        return None
    return body(site, of - 1) if lowers[of - 1] == "garrison" else same_noun(site, lowers[of - 1])


def faced(site: Site, draft: Draft) -> str | None:
    """``We count 27,000 men``, ``we hold 16 prisoners``: the other side's, where a side speaks of what it sees or holds."""
    line, first = site.line, draft.counted.first
    seen = line.lower(first - 1) in WATCHED and draft.measure in OWNED
    seen = seen and OWN.isdisjoint(line.lowers[first:])
    if (valued := _estimated(site, draft)) is not None:
        return valued
    held = draft.unit == "prisoners" and line.lower(first - 1) in ("hold", "have", "took", "captured")
    if held and not OWN.isdisjoint(line.lowers[max(0, first - OUR_MEN) : first - 1]):
        return enemy(site, draft.counted.number.start)  # "Our units took 22 prisoners"
    if not (seen or held) or line.lower(first - 2) not in SPEAKERS:
        return None
    if line.lower(first - 2) == "i" and speaker_group(site, draft.counted.number.start) is None:
        return None  # "I counted 45 men": whoever walked there is of no side
    return enemy(site, draft.counted.number.start)


def _estimated(site: Site, draft: Draft) -> str | None:
    """``We estimate that 7,500 sailors are embarked``: nobody estimates his own; of whom was counted just before, else the enemy."""
    lowers, first = site.line.lowers, draft.counted.first
    at = first - 1
    while at > 0 and lowers[at] in LINKS:
        at -= 1
    told = at > 0 and lowers[at] in GUESSING and lowers[at - 1] in SPEAKERS
    if not told or draft.measure not in OWNED or not OWN.isdisjoint(lowers[first:]):
        return None
    own = {speaker_group(site, draft.counted.number.start), home(site)}
    before = site.earlier[-1].holder if site.earlier else None
    return before if before is not None and before not in own else enemy(site, draft.counted.number.start)


def ceiling(site: Site, verb: int, first: int) -> str | None:
    """``The Council raised the ceiling of UNMISS to 12,500``: whose strength is set."""
    lowers = site.line.lowers[verb:first]
    at = next((j for j, word in enumerate(lowers) if word in CEILINGS), -1)
    return group_at(site, verb + at + 1, first) if at > 0 and site.line.lower(verb + at + 1) == "of" else None
