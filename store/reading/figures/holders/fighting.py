"""Which lands a house's own paper tells to fight: only these can be "the enemy" of a ministry that also thanks, sends and receives.

In: a site and the house's land. Out: the one land that the page tells to attack, to mass troops, or to be fought by "our" men.
"""

from store.reading.figures.holders.home import land_within
from store.reading.figures.site import Site
from store.reading.page import Mention

ATTACKED = frozenset(
    "shelled shells bombed bombs bombarded attacked attacks invaded invades assaulted stormed raided shelling bombing attacking".split()
)
ATTACKS = frozenset(
    "attack attacks assault assaults offensive strikes airstrikes raids missiles drones rockets shells shelling invasion".split()
)
BEGINNING = frozenset("launched launches resumed resumes continued continues began mounted fired fires carried".split())
MASSING = frozenset("massed massing amassed amassing concentrated".split())
AGGRESSION = frozenset(
    "aggression aggressor aggressors invasion invader invaders occupier occupiers occupation shelling bombardment attacks assaults".split()
)
BEATEN = frozenset("repelled destroyed downed killed captured eliminated shot defeated fought stopped hit".split())
FORCES = frozenset(
    "forces troops army soldiers military units aircraft artillery navy aviation tanks drones missiles columns column positions servicemen".split()
)
OBLIQUE = frozenset("in to with for near at through on and or if as".split())
OURS = frozenset(("our", "we"))
CUTS = frozenset((",", ".", ";", ":"))
NEAR = 3  # tokens from a land's name, past its forces, to its verb
BEHIND = 5  # tokens from the verb to what is launched
BEFORE = 6  # tokens before a name


def fighting(site: Site, own: str) -> str | None:
    """The one land that the page tells to fight the house's."""
    memory = site.memory
    if memory.fighting is None:
        memory.fighting = frozenset(land for m in site.page.mentions if (land := _land(site, m)) and _fights(site, m))
    others = memory.fighting - {own}
    return next(iter(others)) if len(others) == 1 else None


def _land(site: Site, mention: Mention) -> str | None:
    """The land that is named, or whose forces are."""
    actor = site.page.actors.get(mention.actor)
    if actor is None or actor.kind == "person":
        return None
    return actor.name if actor.kind == "country" else land_within(actor.affiliation or "") or None


def _fights(site: Site, mention: Mention) -> bool:
    """Whether the words beside a land's name tell that it fights."""
    row = site.page.sentences[mention.sentence]
    before = _since_cut(site.page.lowers[max(row.first, mention.first - BEFORE) : mention.first])
    after = _to_cut(site.page.lowers[mention.last : min(row.last, mention.last + NEAR + BEHIND)])
    if after[:1] == ["’s"] or after[:1] == ["'s"]:
        del after[0]
    if not AGGRESSION.isdisjoint(after[:1]) or _is_attacker(before):
        return True
    return _is_fought(before, after) or (OBLIQUE.isdisjoint(before[-1:]) and _attacks(after))


def _since_cut(words: list[str]) -> list[str]:
    """The words behind the last comma or stop."""
    at = next((j for j in range(len(words), 0, -1) if words[j - 1] in CUTS), 0)
    return words[at:]


def _to_cut(words: list[str]) -> list[str]:
    """The words up to the first comma or stop."""
    return words[: next((j for j, word in enumerate(words) if word in CUTS), len(words))]


def _attacks(after: list[str]) -> bool:
    """``X shelled``, ``X’s forces have resumed their attacks``, ``X massed troops``."""
    at = next((j for j, word in enumerate(after[:NEAR]) if word in ATTACKED | BEGINNING | MASSING), None)
    if at is None or any(word in ("in", "to", "by", "with") for word in after[:at]):
        return False
    return after[at] not in BEGINNING or not ATTACKS.isdisjoint(after[at + 1 : at + 1 + BEHIND])


def _is_attacker(before: list[str]) -> bool:
    """``shelled by X``, ``aggression of X``, ``the war against X``."""
    words = [word for word in before if word != "the"]
    if words[-1:] == ["by"]:
        return not (ATTACKED | {"destroyed", "struck", "fired"}).isdisjoint(words[-BEFORE:-1])
    if words[-1:] in (["against"], ["with"]) and words[-2:-1] == ["war"]:
        return True
    return words[-1:] in (["of"], ["from"]) and words[-2:-1] in (["aggression"], ["invasion"])


def _is_fought(before: list[str], after: list[str]) -> bool:
    """``our gunners destroyed 14 X tanks``."""
    verb = next((j for j, word in enumerate(before) if word in BEATEN), -1)
    return verb > 0 and not OURS.isdisjoint(before[:verb]) and not FORCES.isdisjoint(after[:1])
