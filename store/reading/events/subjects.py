"""The subject of an event's verb, with what other clauses and sentences lend it.

In: a page whose statements have been read, one sentence at a time. Out: lists of names as in ``actors[].name``.
"""

from store.reading.attribution.phrases import opening
from store.reading.events.clefts import cleft
from store.reading.events.conjoined import (
    before_aside,
    clause_around,
    follows_and,
    is_bare,
    joined_past,
    own_clause,
    own_part,
    past_saying,
    was_given,
)
from store.reading.events.fit import doing_noun
from store.reading.events.gerunds import fired_on, gerund_subject, main_subject
from store.reading.events.issuer import is_issuer, issuer
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.names import is_plural, opening_names
from store.reading.events.parties import land_of, own_land
from store.reading.events.patients import patients
from store.reading.events.slots import first_group, subject
from store.reading.events.tellers import meant, steps_back, teller
from store.reading.events.voice_subjects import mark_before
from store.reading.page import Page, Scope
from store.reading.text.clauses import (
    ADVERBS,
    CONJUNCTIONS,
    before_auxiliaries,
    clause_start,
    mentions_between,
    token_at,
)
from store.reading.text.grammar import RELATIVES, THIRD_OWN
from store.reading.text.scopes import Scopes

GATHERED = frozenset(("summit", "conference", "assembly", "meeting"))
LABEL = 2  # tokens: "A:" before an answer
JOINED = 4  # tokens before a verb in which the "and" that joins it on stands
INVERTED = frozenset(("should", "had", "were"))
MANY = frozenset(("both", "they"))
ALONE = MANY | {"it", "he"}  # whose subject goes back over a sentence
SPOKEN = MANY | THIRD_OWN | frozenset(("i", "we", "it"))
SAID = frozenset(("ACCUSE", "REQUEST", "THREATEN"))


class Subjects:
    """Finds subjects; it keeps the sentence's last one for the clauses that share it, and the last sentence's for pronouns."""

    def __init__(self, page: Page, words: EventWords, scopes: Scopes) -> None:
        """Start on a page."""
        self.page, self.words, self.scopes = page, words, scopes
        self.index, self.sentence = 0, page.sentences[0]  # the one being read
        self.carried: list[str] = []
        self.shared: int | None = None  # where the clause begins whose verb had that subject
        self.previous: list[str] = []
        self.house = issuer(page)

    def begin(self, index: int) -> None:
        """Turn to sentence ``index``."""
        sentences = self.page.sentences
        near = index - self.index == 1 and sentences[index].paragraph == sentences[index - 1].paragraph
        chained = self.carried or (self.previous if self.page.lowers[self.sentence.first] in ALONE else [])
        self.previous = chained if near else []  # "They remained there. They stopped a ship": the second goes back too
        self.index, self.carried, self.shared = index, [], None
        self.sentence = sentences[index]

    def carry(self, names: list[str], low: int | None) -> None:
        """Keep a verb's subject for the verbs after it; ``low`` is where its clause begins, None for a passive."""
        self.carried, self.shared = names, low

    def of(self, match: Match, low: int) -> list[str]:
        """The names of the verb's subject; a gerund or a second verb takes the sentence's."""
        page, words, sentence = self.page, self.words, self.sentence
        low = own_part(page, sentence, low, match.at) if match.voice == "passive" else low
        if match.voice == "gerund":
            return self.carried or gerund_subject(page, words, sentence, self.scopes, match)
        if match.voice == "participial":
            return self._of_participle(match, low)
        if page.quotes and (mark := mark_before(page, sentence, match.at)) is not None:
            return subject(page, words, sentence, clause_start(page, sentence, mark), mark)
        if (said := steps_back(page, self.scopes, match)) is not None:
            return said
        row = self.carried and match.voice == "active" and follows_and(page, match.at)
        if row and (low == self.shared or joined_past(page, words, low, match.at)):
            return self.carried  # verbs in a row
        if self._headless(match, low):
            return [self.house] if self.house else self.previous if sentence.kind == "bullet" else []
        if match.voice == "active" and was_given(page, low, match.at):
            return []
        own = self._own(match, low)
        if match.voice == "reduced":
            return patients(page, words, low, match.at, own)
        if not own[1:] and self.house and own[:1] != [self.house] and self._of_house(low, match.at, own):
            return [self.house]
        if own or match.voice == "passive" or low == sentence.first or not is_bare(page, low, match.at):
            return own
        return self._lent(match, low)

    def _of_participle(self, match: Match, low: int) -> list[str]:
        """The subject of a participle: who says what it adds to, else the verb's before it."""
        page, sentence = self.page, self.sentence
        if match.at == sentence.first:
            return main_subject(page, self.words, self.sentence, match)
        aside = match.trigger.rule.event in SAID and page.lowers[match.at - 1] == ","
        if aside and (said := self._sayer(match.at)):
            return said  # "X said that Y had seized a ship, calling it piracy"
        restricts = page.lowers[low - 1] != "," and self.scopes.at(page.starts[low]) is None
        aimed = not self.carried or fired_on(page, sentence, low)
        if aimed and page.lowers[low] in RELATIVES and restricts:
            return main_subject(page, self.words, sentence, match)  # "a ring that smuggled migrants, arresting 14"
        return self.carried or subject(page, self.words, sentence, low, match.at)

    def _headless(self, match: Match, low: int) -> bool:
        """Whether the verb opens its sentence, behind adverbs at most: nobody is told who does it."""
        if match.voice != "active" or low != self.sentence.first:
            return match.voice == "headless"
        return all(word in ADVERBS or word[-2:] == "ly" for word in self.page.lowers[low : match.at])

    def _own(self, match: Match, low: int) -> list[str]:
        """Whom the verb's own clause names as its subject, or its pronoun stands for."""
        page, words = self.page, self.words
        if (doer := cleft(page, self.sentence, match.at)) is not None:
            return first_group(page, words, *doer)
        verb = before_auxiliaries(page.lowers, low, match.at)
        pointed = verb - 1 > low and page.lowers[verb - 1] in ("it", "they")  # "the soldiers it had captured"
        own = [] if pointed else subject(page, words, self.sentence, low, before_aside(page, low, match.at))
        own = own or self._spoken_of(low, match.at, suffers=match.voice in ("passive", "reduced"))
        return own or doing_noun(page, words, match, low)

    def _lent(self, match: Match, low: int) -> list[str]:
        """The subject that a verb without one has from who says so, from the verb before it or from the main clause."""
        page = self.page
        if page.lowers[low] == "to" and (scope := self.scopes.at(page.starts[low])) is not None and not scope.direct:
            return teller(page, self.words, self.sentence, scope)  # "the rebels claimed to have shot down a jet"
        return self.carried or (
            [] if self._within(low, match.at) else main_subject(page, self.words, self.sentence, match)
        )

    def _sayer(self, at: int) -> list[str]:
        """Who tells what the participle at token ``at`` adds a verdict or a demand to."""
        scope = self.scopes.at(self.page.starts[at])
        return [scope.speaker] if scope is not None and not scope.direct and scope.speaker else []

    def _of_house(self, low: int, at: int, own: list[str]) -> bool:
        """Whether "our troops" or "the Summit" of a communiqué stands for its issuer."""
        before = self.page.lowers[low:at]
        if own and own[0] in self.words.acting:
            return "our" in before or is_issuer(self.page, self.house, low, at, own[0])
        return not own and not GATHERED.isdisjoint(before[:4])

    def _within(self, low: int, at: int) -> bool:
        """Whether the clause stands inside what somebody says and no "and" joins it on, so that the speaker is not its subject."""
        scope = self.scopes.at(self.page.starts[low])
        joined = not CONJUNCTIONS.isdisjoint(self.page.lowers[max(low - 1, at - JOINED) : at])
        return scope is not None and not (scope.direct or joined) and scope.start > self.sentence.start

    def clause(self, at: int) -> int:
        """First token of the verb's clause; what somebody says begins a clause of its own, "that" or not."""
        low = clause_around(self.page, self.sentence, at)
        scope = self.scopes.at(self.page.starts[at])
        if scope is not None and not scope.direct and scope.start > self.page.starts[low]:
            inside = min(token_at(self.page, scope.start), at)
            aside = is_bare(self.page, inside, at) and before_aside(self.page, low, at) < at
            low = low if aside else inside  # "X, he said, has shelled Y"
        lowers = self.page.lowers
        if low == self.sentence.first and lowers[low] in INVERTED and "," in lowers[low:at]:
            return lowers.index(",", low) + 1  # "Should X invade, Y would send troops"
        return own_clause(self.page, self.words, past_saying(self.page, low, at) if scope is None else low, at)

    def announcer(self, at: int) -> list[str]:
        """Who announces what will be done, where the clause itself leaves the doer out ("announced that assets would be frozen")."""
        scope = self.scopes.at(self.page.starts[at])
        named = scope is not None and scope.speaker is not None and scope.cue.lower().startswith("announc")
        return [scope.speaker] if named and scope is not None and scope.speaker is not None else []

    def _spoken_of(self, low: int, at: int, *, suffers: bool) -> list[str]:
        """Whom "we" or "I" of a transcript's turn, or an "it" or "they" that no name resolves, stands for."""
        page = self.page
        for index in self._pronouns(low, at):
            word = page.lowers[index]
            if word not in SPOKEN:
                continue
            scope = self.scopes.at(page.starts[index])
            if word in ("i", "we") and scope is not None and scope.direct and scope.speaker:
                return [scope.speaker]
            if word == "we" and scope is None and self.house is not None:
                return [self.house]
            if word in ("it", "they"):
                meant_by = self._of_pronoun(low, index, scope, suffers=suffers)
                return [] if word == "it" and any(map(is_plural, meant_by)) else meant_by
            if word in THIRD_OWN and own_land(page, index):
                told = scope is not None and not scope.direct
                return land_of(page, teller(page, self.words, self.sentence, scope)) if scope and told else []
            if word in MANY and len(self.previous) > 1:
                return self.previous
        return []

    def _of_pronoun(self, low: int, index: int, scope: Scope | None, *, suffers: bool) -> list[str]:
        """Whom the "it" or "they" at token ``index`` stands for: who says so, the last subject, or that of the sentence before."""
        if scope is not None and not scope.direct:
            who = meant(self.page, self.words, self.sentence, scope, index, suffers=suffers)
            if who:
                return who
        first = low == self.sentence.first
        alone = self.page.lowers[index] == "they" and not self.carried[1:] and not first
        if suffers and (scope is not None or alone):
            return []  # "barred it from the plants since they were attacked"
        return self.carried or (self._before() if low - self.sentence.first <= LABEL else [])

    def _pronouns(self, low: int, at: int) -> list[int]:
        """The first tokens of the clause, then the one right before the verb and its auxiliaries ("by evening they had agreed")."""
        verb = before_auxiliaries(self.page.lowers, low, at)
        return [*range(low, min(low + 3, at)), *([verb - 1] if verb - 1 >= low + 3 else [])]

    def _before(self) -> list[str]:
        """The subject of the sentence before, in the same paragraph."""
        page, index = self.page, self.index
        if self.previous or index == 0 or self.sentence.paragraph - page.sentences[index - 1].paragraph > 1:
            return self.previous
        last = page.sentences[index - 1]
        if page.text[last.end - 1] == "?":
            asked = mentions_between(page, last.start, last.end)
            return [page.actors[m.actor].name for m in asked if m.kind in ("name", "capital", "alias")][:1]
        if last.paragraph != self.sentence.paragraph:
            return []
        phrase = opening(page, last, self.words.acting)
        if phrase is not None and phrase.actor is not None:
            return [page.actors[phrase.actor].name]
        return opening_names(page, self.words, last)

    def of_noun(self, match: Match) -> list[str]:
        """The subject of the clause that a noun phrase completes ("have been on strike")."""
        return subject(self.page, self.words, self.sentence, self.clause(match.at), match.at)

    def other_party(self, match: Match) -> list[str]:
        """Who meets "X" in "talks with X": the sentence's own subject, else, with "their" or "his", the one before it."""
        if self.carried:
            return self.carried
        near = self.page.lowers[match.end : min(self.sentence.last, match.end + 12)]
        if self.index == 0 or match.at - self.sentence.first > 2 or not {"their", "his", "her"}.intersection(near):
            return []
        phrase = opening(self.page, self.page.sentences[self.index - 1], self.words.acting)
        return [self.page.actors[phrase.actor].name] if phrase is not None and phrase.actor is not None else []
