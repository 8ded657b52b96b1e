"""What a sentence has told already: one happening told by two words is one event.

In: the events of a sentence so far, each with the token it was read at, and a further one. Out: whether it is the same; the row
so far is filled with what the further one knows.
"""

from dataclasses import replace

from store.models import Event
from store.reading.events.aftermath import harmed, parting
from store.reading.events.match import Match
from store.reading.page import Page


def told(page: Page, found: list[tuple[int, Event]], here: int, event: Event) -> bool:
    """Whether the sentence has told this happening, at token ``here``, already: the same type by the same actors, or one without its own."""
    for index, (at, other) in enumerate(found):
        if event.actor and not other.actor and parted(page, at, here):
            continue  # "was bombed after a mob had killed two": the mob bombs nothing
        if event.actor and not other.actor and _by_others(event, other):
            continue  # "seven were shot, medics said; police said that they were killed by protesters"
        same = other.event == event.event and (other.actor == event.actor or not event.actor or not other.actor)
        if same and event.actor and event.actor == other.actor and _another(event, other):
            continue
        apart = (other.modality == "denied") != (event.modality == "denied")  # X denies it, Y did it
        if same and (other.modality == event.modality or (event.event == "ASSAULT" and not apart)):
            if event.actor and not other.actor and event.event == "ASSAULT" and event.actor != other.recipient:
                found[index] = (at, replace(other, actor=event.actor))  # the victims' clause, then the killers'
            elif event.event == "ASSAULT" and event.recipient and not other.recipient and event.actor == other.actor:
                found[index] = (at, replace(other, recipient=event.recipient))  # "fired on a patrol and wounded two"
            return True
    return False


def _by_others(one: Event, other: Event) -> bool:
    """Whether two tell them, so that the second's killers are not the first's."""
    return None not in (one.speaker, other.speaker) and one.speaker != other.speaker


def _another(one: Event, other: Event) -> bool:
    """Whether a second deed of the same kind by the same doers is told with a day of its own ("seized power on 12 May and imposed a curfew on Tuesday"), or is a siege beside another deed."""
    if one.mode != other.mode and "siege" in (one.mode, other.mode):
        return True
    return None not in (one.date, other.date) and one.date != other.date


def parted(page: Page, one: int, other: int) -> bool:
    """Whether "after" or "in response to" stands between two triggers."""
    first, second = min(one, other), max(one, other)
    return not harmed(page.lowers, first) and parting(page.lowers, first + 1, second) is not None


def lend(page: Page, found: list[tuple[int, Event]], event: Event, noun: Match, actors: list[str]) -> None:
    """Give an assault that names no attacker those of the noun that tells it again ("six were hurt in a Russian attack")."""
    if event.event == noun.trigger.rule.event == "ASSAULT" and not event.actor:
        index = next(i for i, (_, other) in enumerate(found) if other is event)
        if parted(page, found[index][0], noun.at):
            return
        doers = tuple(name for name in actors if name not in event.recipient)
        found[index] = (found[index][0], replace(event, actor=doers))
