"""Where tellers and officials are is not where those are whom they count; a move behind an alert is a move."""

import pytest

from tests.reading.figures_page import read

PLACED = [
    ("At Mokra, near the border, 222 soldiers are surrounded.", ["Mokra"], "Mokra"),
    ("A general in Tarn, who gave no name, has 40 soldiers in Velim.", ["Tarn", "Velim"], "Velim"),
    ("An official in Tarn, who gave no name, said that 40 soldiers were killed.", ["Tarn"], None),
    ("About 40 soldiers were killed, he wrote to the High Commissioner.", [], None),
    ("Losses grew, he said in Tarn, up to 130 soldiers.", ["Tarn"], None),
]


@pytest.mark.parametrize(("text", "places", "wanted"), PLACED, ids=[row[0][:40] for row in PLACED])
def test_the_place_of_a_teller_or_an_office_is_none_of_those_who_are_counted(text, places, wanted):
    """Spoke in X, an official in X, to the Commissioner: no place of the count."""
    assert [figure.place for figure in read(text, places=places)] == [wanted]


def test_a_force_moved_after_an_alert_is_moved():
    """The last verb before the number says what the force does; order that is restored is no order given."""
    moved = read("Kesh has put its fleet on alert and has flown 200 commandos to the island.")
    alert = read("Kesh has put 200 commandos on alert.")
    order = read("It restored order in 1999, when it had 5,500 soldiers here.")

    assert [figure.status for figure in (*moved, *alert)] == ["moved", "on_alert"]
    assert [figure.modality for figure in order] != ["planned"]


def test_items_that_add_up_to_the_toll_before_the_colon_are_its_parts():
    """Four and two and one make seven; items that do not add up are told nothing of."""
    whole = read("Seven people have been killed since Sunday: four officers, two rebels and a driver.")
    other = read("Seven people have been killed since Sunday: the fort has 40 officers and two rebels.")

    assert [(figure.high, figure.measure) for figure in whole] == [
        (7, "killed"),
        (4, "killed"),
        (2, "killed"),
        (1, "killed"),
    ]
    assert [figure.measure for figure in other if figure.high == 2] in ([], ["strength"])
