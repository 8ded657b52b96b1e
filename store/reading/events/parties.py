"""Who is meant where the text only points: "its army", "the two sides", "the troops".

In: a page and the parties named so far. Out: names as in ``actors[].name``, or nothing where it is not clear.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from store.reading.events.classes import MOVES, classes
from store.reading.events.lexicon import EventWords
from store.reading.page import Mention, Page, Scope
from store.reading.text.clauses import mentions_between, sentence_at
from store.reading.text.grammar import THIRD_OWN
from store.reading.text.tokens import POSSESSIVES

SIDED = frozenset(("RETREAT", "ASSAULT", "MOBILIZE", "AGREE", "CONSULT", "COOPERATE"))
BOTH = frozenset(("sides", "countries", "parties", "governments", "states", "neighbours", "neighbors", "nations"))
LANDS = frozenset(("countries", "states", "nations", "neighbours", "neighbors"))
MEN = frozenset("ministers presidents leaders premiers envoys generals negotiators".split())
OWN_MEN = frozenset("fighters men militants combatants guerrillas commandos militiamen".split())  # of a band's own
HOMES = frozenset(("country", "government", "nation", "side", "administration", "kingdom"))
PERSONAL = frozenset(("his", "her"))
THESE = frozenset(("the", "these", "those"))
DUAL = frozenset(("two", "both", "the"))
NAMES = frozenset(("name", "demonym", "capital", "alias"))
KINDS = ("country", "organisation", "person")
NEAR = 3  # tokens between "its" and the word for what acts ("its armed forces")
REACH = 12  # tokens before a verb in which its subject's "its" stands
BACK = 2000  # code points before "the two sides" in which the two are looked for
BEFORE = 200  # code points before what is said in which its speaker stands
PAIR = 2


@dataclass(slots=True)
class Named:
    """Who has acted so far: the last two bodies and the last two people that acted together, all of them in order, and whose forces moved last.

    ``people`` maps the page's persons to the country or organisation they belong to.
    """

    page: Page
    words: EventWords
    people: Mapping[str, str | None]
    pair: list[str] = field(default_factory=list)
    men: list[str] = field(default_factory=list)
    single: list[str] = field(default_factory=list)
    force: str | None = None

    def note(self, event: str, names: Sequence[str]) -> None:
        """Remember who acts in an event of two sides."""
        if event not in SIDED:
            return
        if len(names) == PAIR and all(name in self.people for name in names):
            self.men = list(names)
        bodies = [name for name in names if name not in self.people and name[:1].isupper()]
        if len(bodies) == PAIR:
            self.pair = bodies
        if len(bodies) == 1 and event in MOVES:
            self.force = bodies[0]
        if len(self.single) <= PAIR + 1:
            self.single += [name for name in bodies if name not in self.single]

    def resolved(self, names: list[str], low: int, at: int, scope: Scope | None) -> list[str]:
        """``names`` with "its army", "the troops" and "the two sides" resolved where the text makes them clear."""
        if len(names) != 1 or names[0] not in self.words.acting:
            return names
        return self._meant(names[0], low, at, scope) or names

    def _meant(self, word: str, low: int, at: int, scope: Scope | None) -> list[str]:
        """Who acts where the subject of the verb at token ``at`` is only ``word``; its clause begins at ``low``."""
        page, words = self.page, self.words
        index = next((i for i in range(at - 1, max(low, at - REACH) - 1, -1) if page.lowers[i] == word), None)
        if index is None:
            return []
        if word in MEN and self.men and not DUAL.isdisjoint(page.lowers[max(0, index - 2) : index]):
            return self.men
        if word in BOTH:
            told = scope is not None and not scope.direct
            tellers = (scope.speaker or scope.speaker_text or "") if scope is not None and told else ""
            two = self._two(index)
            return [] if any(name in tellers for name in two) else two
        if word in classes(page).resumed and self.force and index and page.lowers[index - 1] in THESE:
            return [self.force] if self._alone(index) else []
        before = page.lowers[max(low, index - NEAR) : index]
        if (
            (word in words.national or word in OWN_MEN)
            and not THIRD_OWN.isdisjoint(before)
            and POSSESSIVES.isdisjoint(before)
        ):
            return _chief(word, before, scope) or self.owner(scope)
        return []

    def _alone(self, index: int) -> bool:
        """Whether the sentence names nobody of another land before token ``index``: "Belarus's X claims that the men will go"."""
        page = self.page
        sentence = page.sentences[sentence_at(page, page.starts[index])]
        rows = mentions_between(page, sentence.start, page.starts[index])
        names = {actor.name for m in rows if (actor := page.actors[m.actor]).kind != "person"}
        names |= {land for m in rows if (land := self.people.get(page.actors[m.actor].name)) is not None}
        return not names - {self.force}

    def owner(self, scope: Scope | None) -> list[str]:
        """Whose "its army" is inside what somebody says: the speaker's own, or that of the country he belongs to."""
        if scope is None or scope.direct:
            return []
        if scope.speaker is None:
            return body_in(self.page, scope)
        if scope.speaker not in self.people:
            return [scope.speaker]
        belongs = self.people[scope.speaker]
        return [belongs] if belongs else []

    def _two(self, index: int) -> list[str]:
        """The two that "the two sides" at token ``index`` stands for."""
        page = self.page
        if DUAL.isdisjoint(page.lowers[max(0, index - 2) : index]):
            return []
        lands = {a.name for a in page.actors.values() if a.kind == "country"} if page.lowers[index] in LANDS else None
        single = [name for name in self.single if lands is None or name in lands]
        pair = self.pair if lands is None or lands.issuperset(self.pair) else []
        if pair or len(single) == PAIR:
            return pair or single
        start = page.starts[index]
        names: list[str] = []
        for mention in mentions_between(page, max(0, start - BACK), start):
            name = page.actors[mention.actor].name
            known = name not in self.people and (lands is None or name in lands)
            if mention.kind in NAMES and known and name not in names:
                names.append(name)
        return names if len(names) == PAIR else []


def _chief(word: str, before: list[str], scope: Scope | None) -> list[str]:
    """Who says "his men": they are the commander's."""
    own = word in OWN_MEN and not PERSONAL.isdisjoint(before)
    return [scope.speaker] if own and scope is not None and not scope.direct and scope.speaker else []


def own_land(page: Page, index: int) -> bool:
    """Whether the "their" or "its" at token ``index`` begins "their country", "its own government"."""
    words = page.lowers[index + 1 : index + 3]
    return words[:1] != [] and words[words[0] == "own" and len(words) > 1] in HOMES


def land_of(page: Page, tellers: list[str]) -> list[str]:
    """The country or body that those who say "our country" belong to, else themselves."""
    own = [actor.affiliation for actor in page.actors.values() if actor.name in tellers and actor.affiliation]
    return own[:1] or tellers


def body_in(page: Page, scope: Scope) -> list[str]:
    """The country or organisation in a speaker's own words: "Salvora’s general staff", "the Swiss foreign ministry"."""
    if not scope.speaker_text:
        return []
    for low in (max(0, scope.start - BEFORE), scope.end):
        start = page.text.find(scope.speaker_text, low, low + 2 * BEFORE)
        if start >= 0:
            return _body(page, mentions_between(page, start, start + len(scope.speaker_text)))
    return []


def _body(page: Page, mentions: list[Mention]) -> list[str]:
    """The first country among the mentions, else the first other body, else whom a person belongs to or he himself."""
    actors = [page.actors[mention.actor] for mention in mentions]
    for actor in sorted(actors, key=lambda actor: KINDS.index(actor.kind)):
        return [(actor.affiliation if actor.kind == "person" else None) or actor.name]
    return []
