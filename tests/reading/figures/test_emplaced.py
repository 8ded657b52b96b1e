"""Arms that are a force's by what is done with them, by whose they are, or by a noun that a comma parts from their number."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They have moved 120 guns up to the ridge, the captain said.", 120),
        ("The army brought up 60 guns to shell the town.", 60),
        ("The militia showed off 11 home-made rockets.", 11),
        ("Lomar deployed 40 missiles along the border.", 40),
        ("It fired when five speedboats of the Kesh navy came near.", 5),
        ("He protested after 3 Lomarian coast guard ships blocked the boat.", 3),
        ("China's coast guard had nine ships around the shoal on Monday.", 9),
        ("Kesh was promised F-16s and has received 16.", 16),
        ("Of the T-72s only 45 can move.", 45),
        ("The depot holds tanks, 200 of them, under nets.", 200),
        ("Its tanks, of which 70 are fit for battle, stay in reserve.", 70),
        ("The Taliban displayed 18 drones at a parade.", 18),
        ("The old minesweepers, two in number, will sail in July.", 2),
        ("Lomar has taken delivery of the F-16s it bought from Kesh, 24 of them so far.", 24),
        ("Its fleet of drones, now 44 by its own account, has been blamed.", 44),
        ("The guns, which the mission puts at 65, are beyond the gorge.", 65),
        ("He asked why, of its MiG-29s, only 17 were in the hangar.", 17),
    ],
)
def test_arms_of_a_force_are_its_equipment(text: str, value: int) -> None:
    """Guns that are brought up stand with somebody's army, and a comma parts no number from its noun."""
    found = [(figure.measure, figure.low) for figure in read(text)]

    assert found == [("equipment", value)]


@pytest.mark.parametrize(
    "text",
    [
        "The dealer moved 120 guns to his cellar in crates for the museum.",
        "The school showed off 11 home-made rockets at the fair.",
        "Three Lomarian cruise ships came in on Monday.",
        "Kesh was promised trams and has received 16.",
        "Lomar launched 96 drones, of which 81 were shot down.",
        "Of the buses only 45 can move.",
        "The old ferries, two in number, will sail in July.",
        "Lomar has taken delivery of the trams it bought, 24 of them so far.",
        "The shops, which the council puts at 65, are beyond the river.",
        "He asked why, of its trams, only 17 were in the shed.",
    ],
)
def test_what_others_have_is_none(text: str) -> None:
    """Dealers have guns, schools rockets and clubs boats."""
    assert [figure for figure in read(text) if figure.measure == "equipment"] == []
