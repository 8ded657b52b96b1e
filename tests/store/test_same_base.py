"""What is told against what: two sides' counts of one party's dead in one fight, and never a group, a part, another day or another deed."""

import pytest

from store.models import Event, Figure
from tests.store.judged import Desk, dead
from tests.store.test_developments_places import WAR
from tests.store.test_event_news import STORY, told_in


def force(number, unit="fighters", **fields):
    """A strength."""
    return Figure(number, number, "exact", "strength", unit, **fields)


def after(first, second, hours=3, cues=(), **seen):
    """The verdict on the second of two figures of one conflict, by another newsroom some hours later."""
    desk = Desk()
    desk.sees(first, story=WAR, setting="conflict", **seen)
    return desk.sees(second, "gazette", hours, cues, story=WAR, setting="conflict")


def test_the_dead_of_one_party_in_one_fight_as_both_sides_count_them():
    """Rule: the ministry's own release tells 22 mutineers killed, the mutineers' council four men: both stay, neither wins."""
    verdict = after(
        dead(22, None, "mutineers", holder="mutineers"), dead(4, None, "men", holder="mutineers", speaker="Council")
    )

    assert (verdict.reason, verdict.old.low) == ("CONTRADICTED", 22)


@pytest.mark.parametrize(
    ("first", "second", "hours"),
    [
        (
            dead(15, None, "soldiers", holder="government", speaker="Council"),
            dead(1, None, "soldier", holder="government", speaker="officers"),
            44,
        ),
        (force(40, "monitors"), force(12, "monitors", place="Brenn", speaker="an official"), 20),
        (force(150, holder="mutineers", speaker="the ministry"), force(10, holder="mutineers"), 20),
        (force(11, "soldiers", speaker="the society"), force(19, "soldiers", speaker="the council"), 20),
        (
            force(1400, holder="Soldiers' Council"),
            force(24, "soldiers", holder="Soldiers' Council", place="Sorn bridge", speaker="a reporter"),
            20,
        ),
        (dead(2, None), dead(2, "Lower Mill", "bodies", speaker="the health office"), 40),
    ],
)
def test_another_group_or_another_day_is_news_without_an_arrow(first, second, hours):
    """Rule: a few at a place, some of nobody's, and a few dead of another day are no other word on what stands."""
    assert after(first, second, hours).reason == "NEW"


def test_who_differs_on_the_strength_of_a_force_contradicts():
    """Rule: of one force two speakers' large numbers are held against each other."""
    verdict = after(
        force(600, holder="mutineers", speaker="the ministry"), force(1400, holder="mutineers", speaker="X")
    )

    assert verdict.reason == "CONTRADICTED"


def attack(text, modality="asserted", **fields):
    """An attack that a sentence tells."""
    return told_in(text, Event("ASSAULT", modality=modality, date="2031-05-02", **fields))


SHOT = attack(
    "Soldiers of the Council shot prisoners at Mirov.", actor=("Council",), recipient=("prisoners",), place="Mirov"
)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The Council denied having fired on the town.", "NEW"),
        ("The Council denied shelling the market of Ost.", "NEW"),
        ("The Council denied having shot prisoners.", "CONTRADICTED"),
        ("The Council denied the accusation.", "CONTRADICTED"),
        ("The Council denied any involvement.", "CONTRADICTED"),
        ("“Not one of them was touched,” the Council said.", "CONTRADICTED"),
    ],
)
def test_a_denial_is_of_what_it_speaks_of(sentence, reason):
    """Rule: a denial contradicts what shares its target, place or matter, or what it points at."""
    desk = Desk()
    desk.sees(SHOT, story=STORY)
    verdict = desk.sees(attack(sentence, "denied", actor=("Council",)), "gazette", 3, story=STORY)

    assert verdict.reason == reason
