"""Belonging to houses, teams and employers: Madina hospital and its director, a French team and who leads it, who follows the war for an institute."""

import pytest

from tests.reading.names_page import people

KESTRIA = "MOLANDA, Kestria, Feb 1 - A quake killed 40 people in Kestria. "


def of(text: str) -> str | None:
    """Where the last person of the text belongs."""
    return list(people(text).values())[-1].affiliation


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Molanda hospital has taken in 40 wounded since dawn, its director, Ana Teves, said.", "Molanda hospital"),
        ("At the Santa Rita hospital the power failed, its director, Dr Ana Teves, said.", "Santa Rita hospital"),
        ("The Santa Rita hospital has 40 beds. “We are full,” said its director, Ana Teves.", "Santa Rita hospital"),
        (
            "The Eastern Standby Force has 1,200 men. “We leave with our heads up,” its commander, General Amaru Teves, said.",
            "Eastern Standby Force",
        ),
        (
            "The 17th Territorial Brigade has 900 men at work, its commander, Colonel Amaru Teves, said.",
            "17th Territorial Brigade",
        ),
    ],
)
def test_its_head_is_of_the_house_or_force_that_is_named(text: str, body: str) -> None:
    """A house is told by a name and a small noun; a quotation may begin the sentence of its head."""
    assert of(text) == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("“It is lost,” said Tereza Vantorn, who follows the war for the Lakeside Institute.", "Lakeside Institute"),
        (
            "Tereza Vantorn, who tracks the fighting at the Delft Centre for Security Studies, agreed.",
            "Delft Centre for Security Studies",
        ),
        (
            "Tereza Vantorn, a senior fellow at the Delft Centre for Security Studies, disagreed.",
            "Delft Centre for Security Studies",
        ),
        ("“It is lost,” said Tereza Vantorn, also of the Lakeside Institute.", "Lakeside Institute"),
        ("At Santa Rita Hospital, Dr Tereza Vantorn said she had treated 130 people.", "Santa Rita Hospital"),
    ],
)
def test_who_works_for_a_body_is_of_it(text: str, body: str) -> None:
    """A verb of work and "for" or "at" tell where somebody without an office belongs."""
    assert of(text) == body


@pytest.mark.parametrize(
    "text",
    [
        "Tereza Vantorn, who spoke at the Lakeside Institute, disagreed.",
        "Tereza Vantorn, who follows the war and spoke at the Lakeside Institute, disagreed.",
        "Tereza Vantorn, who watches the hills for signs of an attack by the Sand River Front, disagreed.",
        "Tereza Vantorn, who works in Molanda, said that the Lakeside Institute had erred.",
        "At Santa Rita Hospital, Mrs Ana Solis said her son was dead.",
        "At Santa Rita Hospital, President Ana Solis said 40 were dead.",
    ],
)
def test_who_is_only_near_a_body_is_not_of_it(text: str) -> None:
    """Guests, watchers and patients of a body belong elsewhere."""
    assert of(text) is None


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        (
            "The World Health Organization sent a team last week. “It is late,” said Yusra Benkhaled, who leads the team.",
            "World Health Organization",
        ),
        (KESTRIA + "A French rescue team arrived on Monday. The team's leader, Captain Ana Teves, wept.", "France"),
        (KESTRIA + "A French rescue team arrived on Monday. Ana Teves, the head of the team, wept.", "France"),
        (
            KESTRIA + "A detachment of 60 soldiers from Norway dug. Maj. Ana Teves, who leads the detachment, wept.",
            "Norway",
        ),
        (
            "The National Unit for Disaster Relief has 98 people there. Ana Teves, who heads the unit, wept.",
            "National Unit for Disaster Relief",
        ),
    ],
)
def test_who_leads_the_team_is_of_whoever_has_it(text: str, owner: str) -> None:
    """The team is the one that was told of before, of the land or body beside it."""
    assert of(text) == owner


@pytest.mark.parametrize(
    "text",
    [
        KESTRIA
        + "A French rescue team came after the Chilean team had left. The team's leader, Captain Ana Teves, wept.",
        KESTRIA + "Two teams from Norway and Japan arrived. Captain Ana Teves, who leads the team, wept.",
        KESTRIA + "The garrison has 300 men. The commander of the garrison, Colonel Ana Teves, wept.",
        KESTRIA + "French soldiers met the garrison. The commander of the garrison, Colonel Ana Teves, wept.",
    ],
)
def test_a_team_beside_another_land_stays_the_articles(text: str) -> None:
    """A land that only meets the garrison, or one of two, has not got it."""
    assert of(text) == "Kestria"


def test_two_stand_for_their_sides() -> None:
    """X for one land and Y for another: each is of his own."""
    text = "The two ministers, Ana Solis for France and Pavel Rudin for Norway, met in Geneva."
    found = people(text)

    assert {name: found[name].affiliation for name in found} == {"Ana Solis": "France", "Pavel Rudin": "Norway"}
