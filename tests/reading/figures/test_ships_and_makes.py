"""Whose sailors and arms are that go by a ship's or a maker's name: the navy's that tells of them, the land's whose ship it is, nobody's."""

import pytest

from tests.reading.names_page import figures

ABOARD = [
    (
        "The Italian navy says the San Giorgio has left Brindisi with 220 marines and three helicopters on board.",
        220,
        "Italy",
    ),
    ("The Royal Navy said the Albion had sailed from Plymouth with 300 marines aboard.", 300, "Royal Navy"),
    ("Turkey said its landing ship, the Bayraktar, had left Mersin with 400 soldiers for Tripoli.", 400, "Turkey"),
    (
        "The Spanish defence ministry said the Galicia had put to sea with 180 marines for the flooded coast.",
        180,
        "Spain",
    ),
    ("Hallenia has dispatched the aircraft carrier Resolute, which has 34 jets.", 34, "Hallenia"),
    ("The USS Iwo Jima came for the hurricane with 1,600 sailors.", 1600, "United States"),
    ("An Iranian supply ship, the Makran, put in at Latakia with 90 sailors.", 90, "Iran"),
    ("The Dutch frigate Tromp left Den Helder on Monday with 154 sailors.", 154, "The Netherlands"),
    ("A Chilean icebreaker set out for the Antarctic base with 60 sailors.", 60, "Chile"),
    ("Pirates surrounded a Philippine supply vessel with 19 sailors.", 19, "Philippines"),
    ("The patrol vessel Havorn, which had 28 men on board, was rammed and had to be taken in tow.", 28, None),
    ("The Astra sailed at dawn with 60 commandos.", 60, None),
]
MAKES = [
    ("Two batteries of Patriot missiles are being flown from Fort Bliss, Texas.", 2, None),
    ("Six launchers of Iskander missiles were seen near Gusev.", 6, None),
    ("Kesh has moved two batteries of Patriot missiles to the border.", 2, "Kesh"),
    ("A ship brought four launchers of Scud missiles to Marn.", 4, None),
    ("Four batteries of Iron Dome rockets were set up around the port.", 4, None),
    ("Italy sent two squadrons of Tornado bombers to Dhahran.", 2, "Italy"),
    ("Two batteries of Russian missiles were seen near Gusev.", 2, "Russia"),
    ("Three battalions of the Tarsk army hold the pass.", 3, "Tarsk"),
]
GROUPS = [
    (
        "The United States has 15 warships in the Gulf, and 2,000 Marines of the Tripoli group are due on Friday.",
        2000,
        "United States",
    ),
    ("The 900 sailors of the Odessa squadron went home.", 900, None),
    ("About 1,800 Marines of the Saipan amphibious group landed at Buchanan.", 1800, None),
    ("About 180 marines of the Spanish navy landed at Beirut.", 180, "Spain"),
]
LED = [
    ("The Wagner Group sailed from Tartus with 900 fighters.", 900, "Wagner Group"),
    ("France sailed two frigates to Beirut with 300 marines.", 300, "France"),
    ("The Red Brigade left the port with 140 fighters aboard.", 140, "Red Brigade"),
]


def _ids(rows):
    return [text[:35] for text, *_ in rows]


@pytest.mark.parametrize(("text", "value", "holder"), ABOARD, ids=_ids(ABOARD))
def test_who_is_aboard_is_no_ship_s_but_its_navy_s(text, value, holder):
    """A ship has no men of its own: its land has them, or the navy that tells of it; nobody where neither is named."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]


@pytest.mark.parametrize(("text", "value", "holder"), MAKES, ids=_ids(MAKES))
def test_arms_are_nobody_s_by_their_maker_s_name(text, value, holder):
    """ "Patriot missiles" are of no people, "Russian missiles" are."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]


@pytest.mark.parametrize(("text", "value", "holder"), GROUPS, ids=_ids(GROUPS))
def test_marines_of_a_ship_that_bears_a_town_s_name_are_not_of_the_town_s_land(text, value, holder):
    """The Tripoli group is an American one; a brigade of Tripoli is of the town."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]


@pytest.mark.parametrize(("text", "value", "holder"), LED, ids=_ids(LED))
def test_a_body_that_sails_is_no_ship(text, value, holder):
    """A group, a land and a brigade may sail too, with men of their own."""
    assert [figure.holder for figure in figures(text) if figure.high == value] == [holder]
