"""Who or what crosses a border: people flee, traders, trucks and cattle do not, unless danger is told of."""

import pytest

from tests.reading.names_page import figures


def displaced(text: str) -> list[float | None]:
    """How many are told to have fled."""
    return [figure.low for figure in figures(text) if figure.measure == "displaced"]


@pytest.mark.parametrize(
    "text",
    [
        "Some 400 trucks crossed the border into Sudan on Monday.",
        "About 120 tankers crossed into Ulvan.",
        "More than 90 vans poured into Ulvan.",
        "Some 240 containers crossed the border from Tarn into Ulvan.",
        "More than 600 cattle crossed the border from Kenya into Ethiopia.",
        "Around 500 goats and 40 herders crossed into Mali.",
        "About 200 traders crossed into Uganda.",
        "Some 90 pilgrims crossed into Iraq from Iran.",
        "Nearly 300 fishermen have crossed the lake to Burango.",
        "Some 700 merchants streamed into the port of Lorn.",
        "About 60 monks walked across the border for the feast.",
        "Some 850 labourers crossed the frontier for the harvest.",
        "More than 1,100 motorists have crossed the bridge since Friday.",
        "About 70 hauliers crossed to Tarifa by ferry.",
    ],
)
def test_who_crosses_for_work_or_trade_flees_from_nothing(text):
    """A calling or a thing that crosses tells of no flight."""
    assert displaced(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("More than 2,000 people crossed into Chad from Sudan.", 2000),
        ("Nearly 3,000 families crossed the river into Chad.", 3000),
        ("Some 450 villagers streamed across the border into Ulvan.", 450),
        ("About 3,600 Tarraguans have crossed the Yuruma River since Thursday.", 3600),
        ("At least 500 had crossed the border on Sunday night alone.", 500),
        ("Some 200 traders fled across the border into Uganda.", 200),
        ("About 300 herders crossed into Mali after an attack on their camps.", 300),
        ("Some 240 farmers crossed into Ulvan, fleeing the shelling of Dara.", 240),
        ("Around 700 fishermen crossed to the mainland after the cyclone.", 700),
        ("Some 80 exiles crossed the river on rafts.", 80),
        ("Some 1,200 refugees crossed into Tarn overnight.", 1200),
    ],
)
def test_who_lives_there_or_is_in_danger_flees(text, number):
    """People without a calling, and those of a calling whom danger drives."""
    assert displaced(text) == [number]
