"""The walk through the sentences: what has been said so far, and how a mention is written down.

In: the cast and the sentences so far. Out: ``page.mentions`` grow.
"""

from dataclasses import dataclass, field

from store.reading.names.cast import Cast
from store.reading.names.people.persons import Person
from store.reading.page import Mention, MentionKind


@dataclass(slots=True)
class Walk:
    """What has been said so far while the sentences are walked through."""

    cast: Cast
    subject: Person | None = None  # of the latest sentence that had one
    subject_at: int = -9
    stranger_at: int = -9  # the latest sentence whose subject is somebody without a name
    recent: list[Person] = field(default_factory=list)
    offices: dict[int, int] = field(default_factory=dict)  # first token of offices that belong to a name -> 1
    last_country: str | None = None
    last_organisation: str | None = None

    speaking: tuple[Person | None, int] = (None, -1)  # whose turn of a transcript it is, and in which paragraph

    def speaks(self, person: Person | None, number: int) -> bool:
        """Whether ``person`` has the turn that sentence ``number`` is of: nobody calls himself "he"."""
        one, paragraph = self.speaking
        return one is person and self.cast.sheet.page.sentences[number].paragraph == paragraph

    def stranger(self, number: int) -> bool:
        """Whether "he" in sentence ``number`` may be the nameless subject of the sentence before it."""
        return self.stranger_at == number - 1 and self.stranger_at > self.subject_at


def add_mention(walk: Walk, first: int, last: int, key: str, kind: MentionKind, number: int) -> None:
    """Write down that words[first:last] stand for the actor ``key``."""
    page = walk.cast.sheet.page
    page.mentions.append(Mention(page.starts[first], page.ends[last - 1], first, last, key, kind, number))
