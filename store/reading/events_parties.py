"""Who is meant where the text only points: "its army", "the two sides", "his ministry".

In: a page and the parties named so far. Out: names as in ``actors[].name``, or what came in where nothing is clear.
"""

from dataclasses import dataclass, field

from store.reading.attribution_edges import POSSESSIVES
from store.reading.clauses import mentions_between
from store.reading.page import Mention, Page, Scope

BOTH = frozenset(("sides", "countries", "parties", "governments", "states", "neighbours", "neighbors", "nations"))
DUAL = frozenset(("two", "both", "the"))
SIDED = frozenset(("RETREAT", "ASSAULT", "MOBILIZE", "AGREE", "CONSULT", "COOPERATE"))
OWNERS = frozenset(("its", "their", "his", "her"))
NEAR = 3  # tokens between "its" and the word for what acts ("its armed forces")
BACK = 2000  # code points before "the two sides" in which the two are looked for
PAIR = 2


@dataclass(slots=True)
class Named:
    """The countries and organisations that have acted so far, in order, and the last two that acted together."""

    pair: list[str] = field(default_factory=list)
    single: list[str] = field(default_factory=list)

    def note(self, page: Page, event: str, names: list[str]) -> None:
        """Remember who acts in an event of two sides."""
        if event not in SIDED:
            return
        bodies = [name for name in names if _is_body(page, name)]
        if len(bodies) == PAIR:
            self.pair = bodies
        self.single += [name for name in bodies if name not in self.single]


def _is_body(page: Page, name: str) -> bool:
    return any(f"{kind}:{name}" in page.actors for kind in ("country", "organisation")) or any(
        actor.name == name and actor.kind != "person" for actor in page.actors.values()
    )


def pair_of(page: Page, named: Named, word: str, at: int) -> list[str]:
    """The two that "the two sides" at or before token ``at`` stands for, or nothing."""
    index = next((i for i in range(at, max(at - 12, -1), -1) if page.lowers[i] == word), None)
    if index is None or not DUAL.intersection(page.lowers[max(0, index - 2) : index]):
        return []
    if named.pair:
        return named.pair
    if len(named.single) == PAIR:
        return named.single
    start = page.starts[index]
    names: list[str] = []
    for mention in mentions_between(page, max(0, start - BACK), start):
        actor = page.actors[mention.actor]
        if (
            actor.kind != "person"
            and mention.kind in ("name", "demonym", "capital", "alias")
            and actor.name not in names
        ):
            names.append(actor.name)
    return names if len(names) == PAIR else []


def owner_in(page: Page, scope: Scope | None) -> list[str]:
    """Whose "its army" is inside what somebody says: the speaker's own, or that of the country that the speaker belongs to."""
    if scope is None or scope.direct:
        return []
    if scope.speaker is not None:
        actor = next((a for a in page.actors.values() if a.name == scope.speaker), None)
        if actor is None or actor.kind != "person":
            return [scope.speaker]
        return [actor.affiliation] if actor.affiliation else []
    return body_in(page, scope)


def body_in(page: Page, scope: Scope) -> list[str]:
    """The country or organisation in a speaker's own words: "Salvora’s general staff", "the Swiss foreign ministry"."""
    if not scope.speaker_text:
        return []
    for low in (max(0, scope.start - 200), scope.end):
        start = page.text.find(scope.speaker_text, low, low + 400)
        if start >= 0:
            found = mentions_between(page, start, start + len(scope.speaker_text))
            return _bodies(page, found)[:1]
    return []


def _bodies(page: Page, mentions: list[Mention]) -> list[str]:
    """Those of the mentions that are no persons, and the countries of those that are."""
    names: list[str] = []
    for mention in mentions:
        actor = page.actors[mention.actor]
        name = actor.name if actor.kind != "person" else actor.affiliation
        names += [name] if name else []
    return names


def owned(page: Page, word: str, low: int, at: int) -> bool:
    """Whether "its" or "their" stands before the word for what acts, in tokens low:at."""
    index = next((i for i in range(at - 1, low - 1, -1) if page.lowers[i] == word), None)
    before = page.lowers[max(low, index - NEAR) : index] if index is not None else []
    return not OWNERS.isdisjoint(before) and POSSESSIVES.isdisjoint(before)
