"""Numbers that go on counting a force which the sentence before told of without one."""

import pytest

from tests.reading.figures_page import read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lomar troops landed at the harbour on Monday. They now number 1,500, a port official said.", 1500),
        ("The battalion was withdrawn in stages. Barely 300 remain.", 300),
        ("The contingent guarding its airport was cut. Only 90 are left.", 90),
        ("The Third Brigade has been reinforced. That brings it to 4,200, its chief said.", 4200),
        ("The blue helmets in the valley are tired. They are down to 420.", 420),
        ("Radio contact with the Kivu Brigade was lost on Sunday. It was about 850 when last heard of.", 850),
        ("Infantry from Lorn was still there at the weekend. The count by monitors: 2,400.", 2400),
        ("The contingent is led by a Swede. The 70 have been asked to stay until spring.", 70),
        ("Lomar will base a brigade abroad. Kesh is building barracks for the 5,000 who will serve in it.", 5000),
        ("The liberation army is old. Estimates of its size vary, but 18,000 is the figure most often quoted.", 18000),
        ("Nobody has a roll call of the liberation army. An official guesses at 9,300.", 9300),
        ("Marines waded ashore at dawn. The 650-strong party dug in.", 650),
        ("Seven villages have formed a militia. Its 430 members share a few rifles.", 430),
        ("The presidential guard mutinied at dawn. About 250 surrounded the palace.", 250),
        ("A Lomar battlegroup sits at Brod. It is 450 strong and will grow.", 450),
        ("The Kesh battalion lives in tents by the river. The first 220 go home on Sunday.", 220),
        ("Eastern Command received its first draft in two years. That brings it to 8,200, its chief said.", 8200),
        ("The column was to pass by noon. It was dark when it came: 700 men on foot.", 700),
    ],
)
def test_a_number_counts_the_force_of_the_sentence_before(text: str, value: int) -> None:
    """The force was named without a number; where a verb or preposition takes the number, it is that force's."""
    found = [(figure.measure, figure.low or figure.high) for figure in read(text)]

    assert found == [("strength", value)]


@pytest.mark.parametrize(
    "text",
    [
        "The soldiers were cheered. Some 500 threw flowers from the windows.",
        "The army's choir sang. Its 20 members wore white.",
        "The army let the journalists in. They now number 40, an official said.",
        "The general visited the school. There were 300.",
        "The army has cut its pay. Only 90 are left in the choir.",
        "Fighters stopped them and took the men aside. There were 31, she said.",
        "The brigade was there on Sunday. The doctor paid 300 for the room.",
        "The army took the town. It was shelled for weeks, and half of the shops are shut. There are 300 now.",
        "The army killed a shepherd. A source put the number at 300.",
        "The gendarmerie shut the mine. The 900 have been asked to look for other work.",
        "The garrison opened its gates on Sunday. By noon 250 had come in to see the tanks.",
        "The police station opened its doors. About 2,000 came.",
        "The garrison has a football club. Its 60 members train on Sunday.",
    ],
)
def test_what_others_count_is_not_the_force(text: str) -> None:
    """People of another kind, harm and what soldiers have no part in end the force's part in the talk."""
    assert [figure for figure in read(text) if figure.measure == "strength"] == []
