"""Fights that are none: what an article about votes, shares or a museum, or one without a single word of violence, tells with the verbs of war.

In: a page with its events. Out: ``page.events`` without the pictures of a fight and without what was done long ago.
"""

from store.models import Event
from store.reading.events.classes import classes
from store.reading.page import Page
from store.reading.text.topics import CIVIL, PAST, is_tame, topics

OF_OLD = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "HAZARD", "AID"))
FIGHTS = frozenset(("ASSAULT", "MOBILIZE"))
PICTURED = frozenset(
    (("RETREAT", "disarm"), ("RETREAT", "retreat"), ("THREATEN", "violence"), ("PROTEST", "riot"), ("COERCE", "seize"))
)


def drop_pictures(page: Page) -> None:
    """Take them out of ``page.events``."""
    if page.events and is_tame(page):
        page.events = [event for event in page.events if not _is_unarmed(page, event)]
    if page.events and CIVIL in topics(page):
        page.events = [event for event in page.events if not _is_picture(event)]
    if page.events and PAST in topics(page):
        page.events = [event for event in page.events if not _is_of_old(page, event)]


def _is_unarmed(page: Page, event: Event) -> bool:
    """Whether in an article without a word of violence a fight has no side that could fight: no state, no body, no force."""
    noun = event.mode == "arrest" and event.trace[0].rule.startswith("events")  # "the purge, said the chairman"
    if not (noun or event.event in FIGHTS) or event.place or "president" in page.present:
        return False
    sides = (*event.actor, *event.recipient)
    if any(actor.kind == "country" for actor in page.actors.values()):
        return False
    return not any(name[0].isupper() or name in classes(page).forces for name in sides)


def _is_picture(event: Event) -> bool:
    """Whether an event of an article in which nobody is armed or hurt is only a picture of one: a party's rebels, a campaign's troops."""
    return event.event in FIGHTS or (event.event, event.mode) in PICTURED


def _is_of_old(page: Page, event: Event) -> bool:
    """Whether an event of an article about the past has no day of its own: "the siege of Leningrad" in a feature on a symphony."""
    dated = any(event.evidence[0].start <= row.start < event.evidence[0].end for row in page.dates)
    return not dated and event.event in OF_OLD and event.modality == "asserted"
