"""Numbers that a broadcast's reporter tells, lists of whose a force is, tolls of another hour, and numbers that count no force or harm."""

import pytest

from tests.reading.names_page import figures

STUDIO = "PRESENTER: What do we know?\n\n"


def told(text: str) -> list[tuple[str, float | None, str | None]]:
    """Measure, number and holder of the text's figures, in order."""
    return [(figure.measure, figure.high, figure.holder) for figure in figures(text)]


@pytest.mark.parametrize(
    "turn",
    [
        "REPORTER: The firm denies that. Police have detained three managers.",
        "REPORTER (Lena Orr): Police have detained three managers.",
        "CORRESPONDENT: It is quiet now. Police have detained three managers.",
    ],
)
def test_a_reporter_who_answers_the_studio_tells_what_happened(turn: str) -> None:
    """Rule: a short turn is no credit line, and a turn that puts no question asserts its numbers."""
    assert told(STUDIO + turn) == [("detained", 3, None)]


@pytest.mark.parametrize(
    "text",
    [
        "MINISTER: We hold on.\n\nREPORTER: Is it true that police have detained three managers?",
        "MINISTER: We hold on.\n\nREPORTER: Police have detained three managers. Why?",
        "Police closed the road.\n\nReporter: Lena Orr",
        "Police closed the road.\n\nREPORTER: LENA ORR, BROD",
    ],
)
def test_a_reporter_who_asks_or_is_only_named_tells_nothing(text: str) -> None:
    """Rule: a turn that ends with a question mark asks; a name alone is a credit."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three countries have offered troops so far: Kenya 400, Uganda 650 and Togo an engineering company of 120.",
            [("strength", 400, "Kenya"), ("strength", 650, "Uganda"), ("strength", 120, "Togo")],
        ),
        (
            "Several neighbours have promised soldiers: Kenya 400, Pestine 650.",
            [("strength", 400, "Kenya"), ("strength", 650, "Pestine")],
        ),
        ("Parties won these seats after the troops left: Kenya 400, Uganda 650.", []),
        ("Troops watched the race: Otieno 12, Okello 14.", []),
        ("Results from the army cup: Kenya 2, Uganda 1.", []),
    ],
)
def test_a_list_behind_a_colon_says_whose_a_promised_force_is(
    text: str, expected: list[tuple[str, float | None, str | None]]
) -> None:
    """Rule: who has offered troops, by name and number, where a verb of giving stands before the troops."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At breakfast the ministry spoke of 33 dead. By noon that was 46.", [33, 46]),
        (
            "At least 33 people were killed. By noon it was 46, and at dusk the prefect told us 51, among them a boy.",
            [33, 46, 51],
        ),
        ("At least 33 people were killed. The prefect told us 51 different stories.", [33]),
        ("About 340 millimetres of rain had fallen at Bellbrook in two days.", []),
        ("Some 40 tonnes of rock had fallen on the road.", []),
        ("The refugee agency went to Mali. France has 830 citizens registered there.", []),
        ("Kenya has sent 3,800 soldiers, who sleep in tents designed for minus 40.", [3800]),
        ("Kenya has sent 3,800 soldiers from the coast, plus 90 soldiers from Lamu.", [3800, 90]),
        ("Kenya has 380 volunteers there and 44 boats, nine of which leak.", []),
    ],
)
def test_tolls_go_on_and_quantities_are_none(text: str, expected: list[float]) -> None:
    """Rule: "that was 46", "told us 51" go on with a toll; rain, nationals abroad, degrees and parts of things are no figures."""
    harm = [
        figure for figure in figures(text) if figure.measure in ("killed", "displaced") or figure.unit == "soldiers"
    ]

    assert [figure.high or figure.low for figure in harm] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Estmark's ships came under fire, Estmark said. The Vorland side deployed five frigates.", ["Vorland"]),
        (
            "Kenya has 58,000 men and Uganda 35,000. Kenya is ahead in the air, with 48 combat aircraft compared with 19.",
            ["Kenya", "Uganda", "Kenya", "Uganda"],
        ),
        ("Kenya has 48 combat aircraft, compared with 19 a year ago.", ["Kenya", "Kenya"]),
        ("Kenya has offered 100 monitors and the island state of Pestine 40.", ["Kenya", "Pestine"]),
        ("Kenya has promised 500 soldiers, and tiny Maio 120 police officers.", ["Kenya", "Maio"]),
        ("Russia has 40 tanks there. German minister Boris Pistorius said 12 more tanks would come.", ["Russia", None]),
        (
            "Kenya is sending 900 paratroopers and Uganda a battalion of 1,100, while the remaining 400 will be Norwegian.",
            ["Kenya", "Uganda", None],
        ),
        ("The Union attacked the garrison. The army acknowledged 16 soldiers killed.", ["army"]),
        (
            "Brod Hospital said it had received 22 bodies. The officers admitted the loss of three of their own men.",
            [None] * 2,
        ),
    ],
)
def test_whose_they_are_is_not_the_name_told_last(text: str, expected: list[str | None]) -> None:
    """Rule: the side's own name, the other of two, the name in the gap; else nobody's."""
    assert [figure.holder for figure in figures(text)] == expected
