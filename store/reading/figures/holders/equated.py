"""Whose a force is by the body it is said of: "our navy is 260 sailors", "its army is small: 29,000", "the alliance's force goes up to 14,000".

In: a site and a draft. Out: a holder's name or None. Each look is over one phrase.
"""

from store.reading.figures.holders.bodies import body, head_at
from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import BEFORE_OBJECT, group_at, headed, named
from store.reading.figures.holders.lenders import tail
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.pronouns import pronoun
from store.reading.figures.holders.relatives import before
from store.reading.figures.links.gaps import ends, group
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import DETERMINERS, OWN
from store.reading.text.harm import OWNED
from store.reading.text.telling import SAID
from store.reading.text.tokens import OWNER_ENDINGS

BEING = frozenset("is are was were comprises comprised counts counted totals totalled totaled numbered numbers".split())
MADE = frozenset("consists consist consisted composed comprised made".split())
COPULAS = BEING | MADE
LINES = frozenset("line front frontline divide".split())  # who stands on a side of these is of that side
SIDED = frozenset(("side", "sides"))
AMONG = frozenset(("among", "from"))
PLAIN = frozenset("whole entire same other new old small large main own first second last".split())
CONSISTING = frozenset(("consists", "consist", "consisted"))
GIFTS = frozenset(
    "forces contribution share commitment grouping buildup build-up".split()
)  # what a number of men may be called beside a body
BEATEN = frozenset("beaten repelled repulsed fought faced".split())
PHRASE = 6
GIVEN_TO = 9  # tokens of "contribution to the NATO force in Kesh"
SMALL = 4
NEAR = 8


def equated(site: Site, draft: Draft) -> str | None:
    """``Our entire navy is four boats``, ``X's army is small: 29,000 under arms``, ``The fleet consists of 14 ships``."""
    line, at = site.line, draft.counted.first - 1
    if line.lower(at) == ":" and at > 1 and _is_body(site, at - 1):
        return owner(site, at - 1)  # "its strongest arm is its navy: 14 ships"
    if line.lower(at) == "of" and line.lower(at - 1) in CONSISTING and _is_body(site, at - 2):
        whose = named(site, at - 3, at - 2) or owner(site, at - 2)
        if whose is not None:
            return whose  # "Y said that the Keshi grouping consisted of 115,000 soldiers"
    if line.lower(at) == ":" or (line.lower(at) == "of" and line.lower(at - 1) in MADE):
        at = next((j for j in range(at - 1, max(0, at - SMALL), -1) if line.lowers[j] in COPULAS), -1)
    elif line.lower(at) == "and" and draft.at > 0 and site.drafts[draft.at - 1].rule:
        return None
    if at < 1 or line.lowers[at] not in COPULAS:
        return None
    return gapped(site, draft) or owner(site, to_whom(site, at - 1))


def gapped(site: Site, draft: Draft) -> str | None:
    """``Kesh's contribution is 600 soldiers; Lomar's is 200``: whose the second one is."""
    line, at = site.line, draft.counted.first - 1
    told = draft.at > 0 and at > 1 and line.lowers[at] in COPULAS and line.lowers[at - 1].endswith(OWNER_ENDINGS)
    return group_at(site, max(0, at - PHRASE), at) if told else None


def to_whom(site: Site, at: int) -> int:
    """``X's contribution to the NATO force is 600 soldiers``: the token of what is given, not of what it is given to."""
    lowers = site.line.lowers
    near = range(at - 1, max(0, at - GIVEN_TO), -1)
    return next((j for j in near if lowers[j] in GIFTS and lowers[j + 1] in ("to", "for", "in")), at)


def opening(site: Site, draft: Draft) -> str | None:
    """``The alliance's ready force goes up from 9,000 to 14,000``: whose the body is that opens the sentence."""
    lowers = site.line.lowers
    if draft.measure not in OWNED:
        return None
    stop = min(PHRASE, draft.counted.first)
    at = next((j for j in range(1, stop) if _is_body(site, j)), -1)
    plain = at > 0 and all(word.isalpha() or word.endswith(("’s", "'s")) for word in lowers[:at])
    plain = (
        plain
        and AUXILIARIES.isdisjoint(lowers[:at])
        and SAID.isdisjoint(lowers[:at])
        and site.words.own.isdisjoint(lowers[:at])
    )
    between = lowers[at + 1 : draft.counted.first] if plain else [","]
    if between[-1:] == ["of"] and not _is_body(site, draft.counted.first - 2):
        return None  # "would gather under the supervision of 90 monitors"
    if not BEATEN.isdisjoint(between):
        return None  # "its army had beaten off 15 attackers"
    return None if "," in between or between[:1] == ["of"] or len(between) > NEAR else owner(site, at)


def owner(site: Site, at: int) -> str | None:
    """Whose the body at token ``at`` is: what possesses it, a name before it, the country's where it is a state's."""
    line = site.line
    if not _is_body(site, at):
        return None
    for j in range(at - 1, max(-1, at - PHRASE), -1):
        word = line.lowers[j]
        if word in OWN:
            return pronoun(site, j)
        if word.endswith(("’s", "'s")):
            return group_at(site, max(0, j - 3), j + 1) or headed(site, j) or tail(site, word[:-2])
        if (mention := ends(site, j + 1)) is not None:
            return group(site, mention)
        if not word.isalpha() or word in DETERMINERS:
            break
    return body(site, at) if head_at(site, at) else None


def _is_body(site: Site, j: int) -> bool:
    word = site.line.lower(j)
    return word in site.words.collectives or word in site.words.forces.bodies or word in GIFTS


def aboard(site: Site, draft: Draft) -> str | None:
    """``the wreck of a Tarsian boat and the bodies of five of its crew``: whose the vessel is."""
    if (draft.unit or "").lower() not in ("crew", "sailors", "crewmen", "occupants"):
        return None
    for j in range(draft.counted.first - 1, 0, -1):
        if site.line.lowers[j] in site.words.carriers or site.words.units.get(site.line.lowers[j]) == "equipment":
            return group_at(site, max(0, j - 3), j)
    return None


def sided(site: Site, draft: Draft) -> str | None:
    """``19 on the Velkan side``, ``nine among the rebels``: the side those who are counted were on."""
    line, at = site.line, _list_end(site, draft)
    if not SIDED.isdisjoint(line.present) and (side := _on_side(site, draft, at)) is not None:
        return side
    rebels = line.lower(at + 2 if line.lower(at + 1) == "the" else at + 1) if line.lower(at) in AMONG else ""
    return rebels if rebels in site.words.sides else None


def _on_side(site: Site, draft: Draft, at: int) -> str | None:
    """The side that the sentence speaks of by this word, before the number or at token ``at`` behind what is counted."""
    line = site.line
    if "side" in line.present and (led := _led_side(site, draft.counted.first)) is not None:
        return led
    if line.lowers[0] == "on" and (before := _sided_before(site, draft.counted.first)) is not None:
        return before
    if (fought := _fought_for(site, draft.counted.first)) is not None:
        return fought
    end = next((j for j in range(at + 2, min(at + SMALL + 1, len(line.lowers))) if line.lowers[j] in SIDED), -1)
    if (
        line.lower(at) == "on"
        and end > 0
        and line.lower(end + 1) == "of"
        and LINES.isdisjoint(line.lowers[end + 2 : end + 5])
    ):
        return None  # "on the Tibetan side of the road"
    if line.lower(at) == "on" and end > 0 and line.lowers[at + 1 : end + 1] == ["the", "other", "side"]:
        return "the other side"
    if line.lower(at) == "on" and end > 0 and line.lower(at + 1) in OWN:
        return pronoun(site, at + 1)
    if line.lower(at) == "on" and end > 0:
        plain = line.lowers[end - 1] if line.lowers[end - 1] in site.words.owners else None
        return None if line.lowers[at + 1] in ("both", "either") else named(site, at + 1, end) or plain
    return None


def _led_side(site: Site, first: int) -> str | None:
    """``on our side: 4 dead and 15 wounded``, ``on the enemy's side: 63 killed``: the side that heads a row of numbers."""
    lowers = site.line.lowers
    colon = next((j for j in range(first - 1, 1, -1) if lowers[j] in (":", ";")), 0)
    if not colon or lowers[colon] != ":" or lowers[colon - 1] != "side":
        return None
    owner = colon - 2
    if lowers[owner] in OWN and lowers[owner - 1] == "on":
        return pronoun(site, owner)
    foe = lowers[owner].removesuffix("’s").removesuffix("'s") in site.words.forces.enemies
    return (enemy(site, site.line.starts[first]) or "enemy") if foe else None


def _list_end(site: Site, draft: Draft) -> int:
    """Where ``27 howitzers and 8 tanks`` ends, whose side is told behind the last of them."""
    at = draft.counted.last
    after = site.draft_behind(draft)
    joined = after is not None and site.line.lower(at) == "and" and after.counted.first == at + 1
    return after.counted.last if joined and after is not None else at


def _sided_before(site: Site, first: int) -> str | None:
    """``On the Velkan side 19 soldiers died``: the side that opens the sentence, right before the number."""
    at = next((j for j in range(2, min(PHRASE, first)) if site.line.lowers[j] in SIDED), -1)
    near = at > 0 and first - at <= 2 and site.line.lower(1) == "the"
    return named(site, 2, at) if near else None


def _fought_for(site: Site, first: int) -> str | None:
    """``mercenaries are fighting on your side, around 800 of them``: the side they fight on stands before the comma."""
    line, end = site.line, first - 2
    if line.lower(first - 1) != "," or line.lower(end) not in SIDED or line.lower(end - 2) != "on":
        return None
    owner = line.lowers[end - 1]
    return pronoun(site, end - 1) if owner in OWN else named(site, end - 1, end)


def elliptic(site: Site, verb: int) -> str | None:
    """``Meral's has 61,000 men``: the owner of an army that was asked about, the noun left out."""
    word = site.line.words[verb - 1] if verb else ""
    if not word.endswith(("’s", "'s")) or not word[0].isupper():
        return None
    return group_at(site, max(0, verb - 3), verb) or (word[:-2] if len(word) > PHRASE else None)


def clause(site: Site, verb: int) -> str | None:
    """``the Marenians, who have 4,000 there``: the name right before the comma."""
    line, own = site.line, verb
    while line.lower(verb - 1) in AUXILIARIES:
        verb -= 1
    if verb < 3 or line.lower(verb - 1) not in ("who", "which") or line.lower(verb - 2) != ",":
        return None
    found = named(site, max(0, verb - 4), verb - 2)
    at = next((j for j in range(verb - 3, max(0, verb - 6), -1) if line.lowers[j] in BEFORE_OBJECT), 0)
    if at and line.lowers[at] != "of" and line.lowers[at - 1] in site.words.forces.bodies:
        return body(site, at - 1)  # "the garrison at Hasp, which has been cut off with 400 men"
    if at and line.lowers[at] != "of":
        told = before(
            site, verb - 1
        )  # "apologised to the Kremlin, which has 1,960 men", "an attack on the force, which has"
        return told or (found if own > verb else None)  # "forces loyal to Jubaland, which had brought up"
    row = next((row for row in parties(site) if row.last == verb - 2 and not row.owns), None) if found is None else None
    return found or (row.name if row is not None else plain_body(site, verb - 2))


def plain_body(site: Site, end: int) -> str | None:
    """``the parachute regiment, which has 1,200 men``: a body in small letters, of two words, is its own holder."""
    words = site.line.lowers[max(0, end - 3) : end]
    if len(words) < 3 or words[0] not in ("the", "a") or words[2] not in site.words.collectives:
        return None
    return " ".join(words[1:]) if words[1].isalpha() and words[1] not in PLAIN else None
