"""Whom the words of a speaker without a name stand for: one person, or a group that acts.

In: the scope of a statement. Out: whether "they" cannot be its speaker, or the group's own word as an event's actor.
"""

from store.reading.events.lexicon import EventWords
from store.reading.page import Page, Scope, Sentence

ONE = frozenset("spokesman spokeswoman spokesperson official source officer diplomat he she".split())


def one_person(scope: Scope) -> bool:
    """Whether one unnamed person tells it ("an army spokesman said … they opened fire")."""
    text = (scope.speaker_text or "").lower().split()
    return not ONE.isdisjoint(text)


def group_of(page: Page, sentence: Sentence, scope: Scope, words: EventWords) -> list[str]:
    """The group without a name that tells it and does not open the sentence ("X quoted the jihadist group as saying")."""
    text = scope.speaker_text or ""
    if scope.speaker is not None or not text.islower() or page.text.startswith(text, sentence.start):
        return []
    return [word for word in text.split()[-1:] if word in words.acting]
