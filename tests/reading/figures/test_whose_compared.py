"""Whose a force is that is compared, kept ready by its own land, or sent by lands without a name."""

import datetime as dt

import pytest

from store.models import Article
from store.reading.read import read
from tests.reading.names_page import lexicon


def _holders(text):
    figures = read(Article(text, published=dt.date(2031, 6, 24)), lexicon()).figures
    return {figure.low or figure.high: figure.holder for figure in figures}


@pytest.mark.parametrize(
    ("text", "number", "holder"),
    [
        (
            "Finland's army and Sweden's face each other. The institute puts the Swedish army at 35,000 and that of Finland at 58,000.",
            58000,
            "Finland",
        ),
        (
            "Sweden's armed forces have roughly 155,000 active-duty members, against 2 million in China.",
            2000000,
            "China",
        ),
        ("Sweden has 100,000 troops at the border, against 40,000 in April.", 40000, "Sweden"),
        (
            "Norway's foreign minister, Jan Holm, condemned the attack and says 300 border guards have been put on alert.",
            300,
            "Norway",
        ),
        ("Norway's president, Ana Vos, said that 4,000 troops of Sweden had been put on alert.", 4000, "Sweden"),
        (
            "The drill began. Some 9,400 members of the Norwegian Armed Forces and 1,300 soldiers from five partner nations will train.",
            1300,
            None,
        ),
        ("The UN mission has 5,200 soldiers from four countries.", 5200, "UN"),
        (
            "The 110 Norwegian soldiers serving with EUFOR will remain. A request by the European Union for a further 50 instructors is open.",
            50,
            None,
        ),
        (
            "The Norwegian Defence Ministry said rebels had shelled it. Its own losses, the ministry said, amount to 212 killed.",
            212,
            "Norway",
        ),
    ],
)
def test_whose_they_are(text, number, holder):
    """The name behind "that of" or "in"; the land of who says it; nobody where no land is named."""
    assert _holders(text)[number] == holder
