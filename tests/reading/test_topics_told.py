"""Articles about games and firms: what is said in them is no statement of a crisis."""

import pytest

from tests.reading.claims_page import happened

MATCH = (
    "Oso Rovers reached the final on Monday. The striker Ada Mbo fired Rovers ahead before the break and could have killed off the match. "
    "The goalkeeper saved twice and the referee blew up. “We were attacked from the first minute,” said the coach, Omar Vell."
)
FIRM = (
    "Shares in the retailer Dalby fell on Monday after profits dropped. “We are under attack from every side,” the chief executive, Ida Roth, told "
    "investors. Sales fell in the third quarter and the company will close 30 shops. The union called on members to strike."
)


@pytest.mark.parametrize("text", [MATCH, FIRM])
def test_of_a_game_or_a_firm_nothing_is_told(text):
    """Nobody was attacked on the pitch, and a price war is none."""
    page = happened(text)

    assert not page.statements
    assert not page.events


@pytest.mark.parametrize(
    ("text", "added"),
    [
        (MATCH, " “Fans were killed by the police,” said a witness, Ida Mo."),
        (FIRM, " “Rebels have seized our mine,” said the manager, Ida Mo."),
        (FIRM, " “The government has fallen,” said the manager, Ida Mo."),
    ],
)
def test_what_is_grave_is_told_even_there(text, added):
    """Dead fans, a seized mine and a state's doings are read in any article."""
    assert [s.speaker for s in happened(text + added).statements][-1] == "Ida Mo"


@pytest.mark.parametrize(
    "disaster",
    [
        "A tailings dam of the company burst near Oso on Monday.",
        "A mine of the company near Oso collapsed on Monday.",
        "An explosion hit the company's warehouse near Oso on Monday.",
        "A landslide buried 12 workers of the company near Oso on Monday.",
        "A fire tore through the company's warehouse near Oso on Monday.",
    ],
)
def test_a_firms_disaster_is_no_business(disaster):
    """Shares that fall after a dam has burst silence neither the dam nor the dead."""
    told = happened(f"{disaster} {FIRM}")

    assert "HAZARD" in [event.event for event in told.events]
