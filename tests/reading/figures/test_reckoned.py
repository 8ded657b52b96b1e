"""Forces that others reckon, tell of or decide on: theirs they are not."""

import pytest

from tests.reading.names_page import figures


def held(text: str) -> list[tuple[float | None, str | None]]:
    """The numbers of a text with whose they are."""
    return [(figure.low or figure.high, figure.holder) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Most estimates give Hamas some 25,000 fighters.", [(25000, "Hamas")]),
        ("Analysts estimate Hezbollah’s strength at 20,000 fighters.", [(20000, "Hezbollah")]),
        (
            "Estimates give Hamas about 9,000 fighters, while the Egyptian army is thought to have 30,000 soldiers there.",
            [(9000, "Hamas"), (30000, "Egypt")],
        ),
    ],
)
def test_who_is_reckoned_to_have_a_force_has_it(text, wanted):
    """The body beside the verb of reckoning, in its own half of the sentence."""
    assert held(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Denmark sent 40 soldiers, while the Swedish military says that 300 of its soldiers patrol the strait.",
            [(40, "Denmark"), (300, "Sweden")],
        ),
        (
            "France sent 40 soldiers, but Germany said 300 of its soldiers would stay.",
            [(40, "France"), (300, "Germany")],
        ),
        ("France sent 40 soldiers and said 30 of its soldiers were at sea.", [(40, "France"), (30, "France")]),
    ],
)
def test_its_soldiers_are_of_who_tells_it_in_that_half(text, wanted):
    """Not of whoever leads the sentence."""
    assert held(text) == wanted


def test_who_kills_and_tells_is_not_whose_the_dead_are():
    """Rebels who tell of soldiers killed tell of those they fight."""
    text = (
        "The junta of Mali is silent about Farako, where, according to the rebels, more than 60 soldiers were killed."
    )

    assert held(text) == [(60, "Mali")]


def test_a_verb_is_no_body():
    """A command is one; who could command some is another."""
    text = "Analysts assumed that the rulers of the region could command up to 80,000 militiamen."

    assert held(text) == [(80000, None)]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Poland says Belarus has 92,000 troops at the border. Its chief of staff gave that number to parliament"
            " and broke it down: 61,000 in the army and 17,000 in the reserve."
        ),
        (
            "Poland says Belarus has 92,000 troops at the border. Its chief of staff said 61,000 were in the field army"
            " and 17,000 in the reserve."
        ),
    ],
)
def test_a_number_told_in_parts_stays_with_its_whole(text):
    """ "That number" and "the field army" have no verb of having in them."""
    assert {holder for _, holder in held(text)} == {"Belarus"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Half of the Ukrainian army, or 125,000 soldiers, was sent to Donbas, the Russian ministry claimed.",
            [(125000, "Ukraine")],
        ),
        (
            "The Vane Institute counted 900 tanks. That would put 40,000 soldiers into the valley.",
            [(900, None), (40000, None)],
        ),
        ("Congress voted on Tuesday to let the president call up 10,000 reservists.", [(10000, None)]),
    ],
)
def test_whose_a_force_is_by_what_stands_for_it(text, wanted):
    """A body beside "or so many men"; never an institute or a chamber that has none."""
    assert held(text) == wanted


def test_of_two_in_a_row_the_one_without_a_people_is_not_of_the_others():
    """Four policemen and two Malian soldiers: whose the policemen are, nobody says."""
    text = "Four policemen and two Malian soldiers died in the fight, Mali said."

    assert held(text)[1] == (2, "Mali")
    assert held(text)[0][1] != "Mali"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The agency believes 11,000 men in the uniform of North Korea are fighting.", [(11000, "North Korea")]),
        ("Among the contingents are 55 commandos on loan from Portugal.", [(55, "Portugal")]),
        ("About 600 mercenaries in the pay of Abu Dhabi fought at Aden.", [(600, "United Arab Emirates")]),
        ("Boko Haram is thought to be down to 300 militants on the islands.", [(300, "Boko Haram")]),
        ("Hamas can still count on 35,000 armed men, a general conceded.", [(35000, "Hamas")]),
        ("Russian peacekeepers in the enclave, all 1,960 of them, were quartered there.", [(1960, "Russia")]),
        ("A Ghanaian battalion 870 strong patrols the hills around the port.", [(870, "Ghana")]),
    ],
)
def test_whom_a_force_serves_and_who_can_draw_on_it(text, wanted):
    """By what stands behind it, or by who has it to use."""
    assert held(text) == wanted


def test_who_is_held_in_reserve_is_no_captive():
    """Rome keeps its own sappers ready."""
    assert [figure.measure for figure in figures("Rome holds 500 Italian soldiers at readiness near Naples.")] == [
        "strength"
    ]
