"""Whose men are counted, where the name that stands nearest is not the one: parts, relative clauses, costs, private people."""

import pytest

from tests.reading.names_page import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ukraine's ministry counts 127,000 Russian troops, among them 106,000 land forces. The US speaks of 100,000.",
            ["Russia", "Russia", "Russia"],
        ),
        (
            "The Scots Guards won a hill after combat with Argentine marines that cost the battalion eight dead.",
            ["Scots Guards"],
        ),
        (
            "Russia, which has a defence pact with Armenia and a garrison of about 3,000 at Gyumri, stayed out.",
            ["Russia"],
        ),
        ("Azerbaijan attacked. The enclave's defence ministry reported another 40 soldiers killed.", [None]),
        ("Mara Orth, a vet, was called up. Her brigade should have 3,200 soldiers.", [None]),
        ("Sailors sank a launch as 650 marines from neighbouring Ellerby set out to break a blockade.", ["Ellerby"]),
        (
            "They strengthen KFOR, the peacekeeping force in Kosovo. Before they came the force numbered about 4,500.",
            ["KFOR"],
        ),
    ],
)
def test_the_grammar_says_whose_they_are(text: str, expected: list[str | None]) -> None:
    """A name beside a number owns nothing by that alone."""
    assert [figure.holder for figure in figures(text)] == expected


def test_soldiers_who_came_from_a_land_are_its_own() -> None:
    """ "Came from" a town tells no owner."""
    found = figures("Ellerby has sent ships. Some 240 marines came from Ellerby for six weeks.")

    assert [figure.holder for figure in found][-1] == "Ellerby"


def test_a_unit_with_a_number_keeps_its_whole_name() -> None:
    """ "1st Battalion", never "st Battalion"."""
    found = figures("The 1st Battalion of Kesh's guards has begun to arrive. It has 400 soldiers.")

    assert all(not (figure.holder or "").startswith("st ") for figure in found)
