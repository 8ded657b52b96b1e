"""Who tells a number: behind a semicolon, beside a day, in a clause of its own; and who does not."""

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.figures_page import DAY, lexicon


def told(text: str) -> list[tuple[float | None, str | None]]:
    """The numbers of a text and who tells them."""
    return [(f.low or f.high, f.speaker) for f in read(Article(text, published=DAY), lexicon()).figures]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("West African states have promised a force of 3,300.", [(3300, None)]),
        ("Lomar, which leads the mission, is adding 350 soldiers to it.", [(350, None)]),
        (
            "Kesh has 90,000 soldiers there, and the minister, Ana Roy, estimated this week that the number had reached 99,000.",
            [(90000, None), (99000, "Ana Roy")],
        ),
        (
            "The Peace Army had 1,200 regulars, Western diplomats here estimated, plus a militia of 2,000.",
            [(1200, "Western diplomats"), (2000, "Western diplomats")],
        ),
        (
            "Ana Roy says he counts the cooks; the general staff's own number is 7,600 soldiers.",
            [(7600, "the general staff")],
        ),
        ("Six people were wounded, Interior Minister Ana Roy said that day.", [(6, "Ana Roy")]),
        ("Norway's Statgas said five of its workers were missing.", [(5, "Statgas")]),
        (
            "The war has killed 11,000 people by the count of the churches, and 4,300 by that of the government.",
            [(11000, "the churches"), (4300, "the government")],
        ),
        ("The figure of 2,000 dead given on the radio by the former governor, Ana Roy, is wrong.", [(2000, "Ana Roy")]),
        (
            "General Olo Pint reckons that the Front, which claims 15,000 fighters, could put 6,000 in the field.",
            [(15000, "the Front"), (6000, "Olo Pint")],
        ),
        (
            "The war has cost 900 lives, according to the Peace Institute. Its garrison of 300 had been cut in April.",
            [(900, "Peace Institute"), (300, None)],
        ),
        (
            "The army says 60 rebels died; the Sun Front owns up to 13.",
            [(60, "the army"), (13, "Sun Front")],
        ),
        (
            "Norway has 300 soldiers there; the Pentagon expects more than 1,000 within days.",
            [(300, None), (1000, "Pentagon")],
        ),
        (
            "Nineteen people died, the governor, Ana Roy, said; a priest who collected the bodies put it at eleven.",
            [(19, "Ana Roy"), (11, "a priest")],
        ),
    ],
)
def test_a_number_is_told_by_who_says_it(text, wanted):
    """A promise, a gift and another's clause tell nothing."""
    assert told(text) == wanted
