"""Numbers beside words of harm that befell nobody, or somebody else, or not yet."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The attacker was shot dead by two policemen outside the court.", []),
        ("Two policemen were shot dead outside the court.", [("killed", 2)]),
        ("Her songs touched the lives of millions of people.", []),
        ("The flood claimed the lives of 12 people.", [("killed", 12)]),
        ("Losing Anna is like losing one of the family.", []),
        ("Gunmen wounded four farmers in two separate shootings near Basra.", [("wounded", 4)]),
        ("Seven yachts were forced to retire from the race.", []),
        ("Some 700 families were forced to leave their homes.", [("displaced", 700)]),
        ("Dozens of policemen were driven back from the gate.", []),
        ("Police faced 3,000 villagers, who swore that their chief would not be arrested.", []),
        ("Iran is to expel two envoys, and 40 people were hurt.", [("wounded", 40)]),
        (
            "The 85 passengers and 12 crew members have been taken off the plane.",
            [("evacuated", 85), ("evacuated", 12)],
        ),
        ("He was jailed for a 1996 hostage siege in which 40 people died.", [("killed", 40)]),
        ("Play resumed after day one was badly affected by rain.", []),
        ("The attacks killed 300 people. Four of those counts carry a long sentence.", [("killed", 300)]),
    ],
)
def test_who_shoots_who_is_touched_and_what_is_no_person_came_to_no_harm(
    text: str, found: list[tuple[str, float]]
) -> None:
    """The word beside the number is about somebody else, about a picture or about things."""
    assert [(figure.measure, figure.low) for figure in figures(text)] == found


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Iran has demanded the arrest of 36 militants.", "planned"),
        ("Police came trying to arrest three men in Basra.", "planned"),
        ("The arrest of 36 militants was praised in Tehran.", "asserted"),
        ("Police have not ruled out that the 40 dead were shot.", "asserted"),
        ("The king vowed never to forget the 184 people who died in the fire.", "asserted"),
    ],
)
def test_whom_somebody_wants_arrested_is_not_held_and_whom_nobody_forgets_is_dead(text: str, modality: str) -> None:
    """A demand or an attempt holds nobody; "never to forget" denies no death."""
    assert [figure.modality for figure in figures(text)] == [modality]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("New South Wales has recorded 18 deaths on its roads.", "New South Wales"),
        ("Fighting between Muslims and Christians claimed 300 lives.", None),
        ("The war cost the lives of 200,000 East Timorese.", None),
        ("Six people died south of Basra.", "Basra"),
        ("Israeli jets bombed Gaza after militants had killed 10 settlers.", None),
        ("Crowds gathered in Oslo after six people were killed.", "Oslo"),
    ],
)
def test_a_part_of_a_name_and_a_people_are_no_places(text: str, place: str | None) -> None:
    """ "South" in a name points nowhere, and those who fight or die are no place."""
    assert [figure.place for figure in figures(text)] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Violence in the north has claimed at least eight lives and left thousands of people homeless.",
        "The levy was raised, and 300 men died.",
        "Peru has entered two days of official mourning for the 220 people killed in a fire.",
    ],
)
def test_violence_and_mourning_tell_nothing(text: str) -> None:
    """What claims lives says nothing, nor does a land in mourning."""
    assert {figure.speaker for figure in figures(text)} == {None}


def test_a_count_behind_the_source_is_no_second_source() -> None:
    """ "According to a survey and 30,000 people were moved" has one source."""
    text = "More than 3,600 houses collapsed, according to a survey and 30,000 residents had been moved, a nurse said."

    assert "30,000" not in " ".join(figure.speaker or "" for figure in figures(text))


def test_two_numbers_of_who_speaks_are_one_source():
    """ "And 30 witnesses," has no verb: they speak with the survivors."""
    found = figures("According to 12 survivors and 30 witnesses, the flood killed 40 people.")

    assert [figure.speaker for figure in found if figure.low == 40] == ["12 survivors and 30 witnesses"]
