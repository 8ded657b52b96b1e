"""Who tells a number by having seen it, by asking for it, by his own reckoning, by giving out a new count."""

import pytest

from tests.reading.names_page import figures

TOLD = [
    ("European monitors saw 30 tanks there on Thursday.", 30, "European monitors"),
    ("UN observers have seen no more than 700 soldiers in the town.", 700, "UN observers"),
    ("Witnesses saw about 60 gunmen enter the town.", 60, "Witnesses"),
    ("A reporter saw nine bodies by the road.", 9, "a reporter"),
    ("Officials there reported six deaths and said 12,000 people had left their homes.", 6, "Officials"),
    ("The ministry revised its figures in the evening to 12 killed and 27 wounded.", 27, "the ministry"),
    ("The governor, Tomas Vellin, placed the number of dead at 52.", 52, "Tomas Vellin"),
    ("Secretary-General Kofi Annan appealed to members for 1,000 more soldiers.", 1000, "Kofi Annan"),
    (
        "The governor, Benedikt Oyarzun, has sought the deployment of an additional 500 soldiers.",
        500,
        "Benedikt Oyarzun",
    ),
    ("The mission's head, Aino Rask, is pleading for 800 more troops.", 800, "Aino Rask"),
    ("Foreign minister Karel Domin promised 200 soldiers of an engineer battalion.", 200, "Karel Domin"),
    ("President Anna Velm offered 400 soldiers for the mission.", 400, "Anna Velm"),
    (
        "The chief, Danilo Vesh, has 4,500 fighters by the reckoning of U.N. officers and 9,000 by his own.",
        4500,
        "U.N. officers",
    ),
    (
        "The chief, Danilo Vesh, has 4,500 fighters by the reckoning of U.N. officers and 9,000 by his own.",
        9000,
        "Danilo Vesh",
    ),
    (
        "A mutiny killed 214 people by the official count and twice as many according to rights groups.",
        214,
        "the official count",
    ),
]
UNTOLD = [
    ("The monitors saw their chief shot; 30 soldiers died.", 30),
    ("The president sent 400 soldiers to the border.", 400),
    ("Poland offered 400 soldiers for the mission.", 400),
    ("Hospitals in the town treated 85 wounded.", 85),
    ("The guards saw two men leave, and 40 people died in the fire.", 40),
    ("By most accounts 600 soldiers took part.", 600),
]


@pytest.mark.parametrize(("text", "value", "speaker"), TOLD, ids=[f"{value} {text[:30]}" for text, value, _ in TOLD])
def test_who_has_seen_asked_for_or_reckoned_a_number_tells_it(text, value, speaker):
    """Onlookers, a man who wants or promises soldiers, a new count, and two reckonings in one sentence."""
    assert [figure.speaker for figure in figures(text) if figure.high == value] == [speaker]


@pytest.mark.parametrize(("text", "value"), UNTOLD, ids=[text[:35] for text, _ in UNTOLD])
def test_who_only_acts_tells_no_number(text, value):
    """A land that offers soldiers, a hospital that treats and guards who see something else say nothing."""
    assert [figure.speaker for figure in figures(text) if figure.high == value] == [None]
