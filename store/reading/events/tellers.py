"""Who tells a statement, and whom the words of a speaker without a name stand for: one person, or a group that acts.

In: the scope of a statement. Out: its teller's name, or the group's own word, as an event's actor.
"""

from store.reading.events.conjoined import follows_and
from store.reading.events.lexicon import EventWords
from store.reading.events.match import Match
from store.reading.events.slots import subject
from store.reading.page import Page, Scope, Sentence
from store.reading.text.clauses import clause_start, token_at
from store.reading.text.harm import HARMED, SEIZED
from store.reading.text.scopes import Scopes

NAMED_FIRST = 2  # tokens of what is said behind which others than the speaker may have been named
URGING = frozenset(
    "urged appealed warned advised implored exhorted accused condemned denounced blamed criticised criticized called pleaded thanked".split()
)
ASKING = frozenset(("asked", "demanded", "requested", "sought"))
TOLLED = HARMED | SEIZED | frozenset(("shot", "dead", "died", "number", "toll", "victims", "bodies"))
ONE = frozenset("spokesman spokeswoman spokesperson official source officer diplomat he she".split())


def teller(page: Page, words: EventWords, sentence: Sentence, scope: Scope) -> list[str]:
    """Who says what ``scope`` holds: its speaker, else the subject of the words before it."""
    if scope.speaker:
        return [scope.speaker]
    group = _group_of(page, sentence, scope, words)
    if group or scope.start <= sentence.start:
        return group
    said = token_at(page, scope.start)
    low = clause_start(page, sentence, said - 1)  # "Families fled while the army said it had beaten them back"
    return subject(page, words, sentence, low, said) or subject(page, words, sentence, sentence.first, said)


def meant(page: Page, words: EventWords, sentence: Sentence, scope: Scope, index: int, *, suffers: bool) -> list[str]:
    """Whom the "it" or "they" at token ``index`` of what somebody says stands for: the speaker, or the body of a person who says "it"; nobody where others who suffer were named first."""
    alone = page.lowers[index] == "they" and (_one_person(scope) or _adds_theirs(page, scope, index))
    first = token_at(page, scope.start)
    if (suffers or alone) and index > first + NAMED_FIRST:
        return []
    if suffers and page.lowers[index] == "they" and not TOLLED.isdisjoint(page.lowers[sentence.first : first]):
        return []  # "put the dead at two and said that they had been killed by X"
    who = teller(page, words, sentence, scope)
    if page.lowers[index] != "it":
        return who
    person = next((a for a in page.actors.values() if a.name in who and a.kind == "person"), None)
    return who if person is None else [person.affiliation] if person.affiliation else []


def steps_back(page: Page, scopes: Scopes, match: Match) -> list[str] | None:
    """Who asks or blames in a plain past joined to a pluperfect: "said that Russia had shelled the town and urged residents to leave".

    The change of tense steps back to the speaker; "and demanded" may be anybody's, so nobody's. None where nothing steps back.
    """
    word = page.lowers[match.at]
    if match.voice != "active" or (word not in URGING and word not in ASKING) or not follows_and(page, match.at):
        return None
    scope = scopes.at(page.starts[match.at])
    if scope is None or scope.direct or "had" not in page.lowers[token_at(page, scope.start) : match.at]:
        return None
    return [scope.speaker] if scope.speaker and word in URGING else []


def _one_person(scope: Scope) -> bool:
    """Whether one unnamed person tells it ("an army spokesman said … they opened fire")."""
    text = (scope.speaker_text or "").lower().split()
    return not ONE.isdisjoint(text)


def _adds_theirs(page: Page, scope: Scope, index: int) -> bool:
    """Whether a person goes on about others: "Minister X said the men were drilling and that they would go home"."""
    if page.lowers[index - 2 : index] != ["and", "that"]:
        return False
    return any(actor.kind == "person" and actor.name == scope.speaker for actor in page.actors.values())


def _group_of(page: Page, sentence: Sentence, scope: Scope, words: EventWords) -> list[str]:
    """The group without a name that tells it and does not open the sentence ("X quoted the jihadist group as saying")."""
    text = scope.speaker_text or ""
    if scope.speaker is not None or not text.islower() or page.text.startswith(text, sentence.start):
        return []
    return [word for word in text.split()[-1:] if word in words.acting]
