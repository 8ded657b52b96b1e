"""What only sounds like an event: habits, journeys home, posts that are built, words that go on, limits that deny nothing."""

import pytest

from tests.reading.claims_page import coded, happened


def kinds(text: str) -> list[tuple[str, str | None]]:
    """(event, mode) of every event."""
    return [(e.event, e.mode) for e in happened(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Border guards exchange fire several times a year near Oso.", []),
        ("Gunmen attack the road to Oso twice a month.", []),
        ("Border guards exchanged fire near Oso on Monday.", [("ASSAULT", "firearms")]),
        ("A truce has largely held since.", []),
        ("A truce took effect at midnight.", [("RETREAT", "ceasefire")]),
        ("A spy drone entered Norway near Oso on Monday.", []),
        ("A column of cars was leaving Oso on Monday.", []),
        ("A column of tanks was leaving Oso on Monday.", [("RETREAT", "withdraw")]),
        ("Soldiers put up roadblocks of shipping containers in Oso.", []),
        ("President Omar Vell chaired a session of the war cabinet in Oso.", []),
        ("President Omar Vell chaired peace talks in Oso.", [("CONSULT", "multilateral")]),
        ("President Omar Vell returned to the presidential palace on Monday.", []),
        ("Houses on the hill above Oso collapsed on Monday.", []),
        ("A hillside above Oso collapsed on Monday.", [("HAZARD", "landslide")]),
    ],
)
def test_what_only_sounds_like_an_event_is_none(text, expected):
    """A habit, a truce that still holds, cars that leave and a house on a hill are no news of their own."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was in charge of what critics have been condemning for weeks.", []),
        ("The opposition condemned the plan on Monday.", [("ACCUSE", "disapprove")]),
        ("Ida Roth was not able to speak to Omar Vell in private.", []),
        ("Ida Roth did not talk to Omar Vell alone.", []),
        ("Ida Roth did not meet Omar Vell.", [("CONSULT", "meet")]),
        ("A report by a local radio that Omar Vell had fled proved false.", []),
        ("Ida Roth said that the report was false.", [("REJECT", "deny")]),
    ],
)
def test_words_that_go_on_and_limits_deny_nothing(text, expected):
    """Who has been criticising for days says nothing new; who did not meet alone met."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omar Vell was deposed by officers of his own guard.", [("COERCE", "power", ("officers",), ("Omar Vell",))]),
        ("Omar Vell was deposed by soldiers.", [("COERCE", "power", ("soldiers",), ("Omar Vell",))]),
        (
            "Omar Vell offered to free 40 hostages in return for safe passage to Morocco.",
            [("AGREE", None, ("Omar Vell",), ())],
        ),
        ("Omar Vell has asked to see Ida Roth.", [("REQUEST", "meet", ("Omar Vell",), ("Ida Roth",))]),
        (
            "Omar Vell, who heads the UN mission, reached Oso by road on Monday.",
            [("CONSULT", "visit", ("Omar Vell",), ())],
        ),
        ("The army reached Oso by road on Monday.", [("MOBILIZE", "troops", ("army",), ())]),
    ],
)
def test_the_deposed_depose_nobody_and_envoys_are_no_troops(text, expected):
    """Whose own guard deposes him is the one who suffers; whom a hostage-taker wants to flee to is offered nothing."""
    assert coded(text) == expected


def test_they_are_not_the_one_who_speaks_of_them():
    """Soldiers who will go back to barracks are not the minister who says so."""
    text = "Minister Omar Vell said 600 men were in Oso and that they would withdraw from the town on Friday."

    assert ("Omar Vell",) not in [event.actor for event in happened(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Russian reconnaissance plane violated Swedish airspace on Monday.", ("MOBILIZE", None)),
        ("Two Russian spy planes violated Swedish airspace on Monday.", ("MOBILIZE", None)),
        ("Chinese surveillance ships entered Philippine waters on Monday.", ("MOBILIZE", None)),
        ("Russian bombers violated Swedish airspace on Monday.", ("ASSAULT", "aerial")),
        ("President Omar Vell visited troops at the barracks in Oso on Monday.", ("CONSULT", "visit")),
        ("President Omar Vell visited soldiers at their bases in Norway.", ("CONSULT", "visit")),
        ("Norwegian soldiers returned to barracks on Monday.", ("RETREAT", "withdraw")),
        ("President Omar Vell declared Monday a day of mourning.", ("SUPPORT", "mourn")),
        ("The last Norwegian soldiers left for home on Monday.", ("RETREAT", "withdraw")),
        ("Troops who had seized the palace on Friday spoke to the people.", ("COERCE", "seize")),
    ],
)
def test_what_only_looks_like_a_habit_is_told(text, expected):
    """Spy planes over a border, a visit to barracks, soldiers who go home for good, a day of mourning by its name."""
    assert expected in kinds(text)
