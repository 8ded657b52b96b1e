"""Games, courts, offices, illness and losses: words of war that tell of none."""

import pytest

from tests.reading.claims_page import coded

MATCH = (
    "Norway's bowlers took five wickets before lunch. The batsmen had gone on the attack from the start of the innings. "
    "The captain was forced to withdraw from the second match of the series. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paul Roe pleaded guilty to destroying 40 trees in a park.", []),
        ("The storm left large parts of Oslo without electricity on Monday.", ["HAZARD"]),
        ("Troops left the city of Basra without a fight on Monday.", ["RETREAT"]),
        ("Unions are fighting a proposed pay freeze at the port.", []),
        ("Iran is fighting rebels near Basra.", ["ASSAULT"]),
        ("The interim government of Iran is scheduled to take power on Saturday.", []),
        ("The soldiers took power in Mali on Saturday.", ["COERCE"]),
        ("The singer had been battling cancer for a year.", []),
        ("Firefighters fought the blaze for six hours before bringing it under control.", []),
        ("The bank is letting 400 employees go.", []),
        ("Officials called Roe's campaign an attempt to topple Iran's government.", []),
        ("Two of the men mutilated themselves in the camp.", []),
        ("Anna Roe burst into tears as the judge spoke.", []),
        ("Soldiers burst into the station in Basra.", ["ASSAULT"]),
        ("China has withdrawn a new car registration system.", []),
        ("Paul Roe begs to differ.", []),
        ("The union's Paul Roe says the strike in Oslo is about pay. Workers want more staff.", []),
        ("The air force says the strike in Basra killed six rebels.", ["ASSAULT"]),
    ],
)
def test_pleas_losses_labour_and_illness_are_no_acts(text: str, expected: list[str]) -> None:
    """The word that follows shows that nobody is attacked, freed, driven out or put down."""
    assert [row[0] for row in coded(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The three men were killed by shell fire, a medic said.",
        "The virus spreads by infected email attachments, the firm said.",
        "The plan was lost in a blizzard of geo-political rows, and the talks began late.",
    ],
)
def test_gunfire_programs_and_blizzards_of_words_are_no_hazards(text: str) -> None:
    """Guns fire, programs infect and words come down like snow."""
    assert "HAZARD" not in [row[0] for row in coded(text)]


def test_a_match_is_no_battle_but_what_police_do_there_is_told() -> None:
    """In an article about sport only sentences with words of violence or of the state are read for events."""
    assert coded(MATCH) == []
    assert [row[0] for row in coded(MATCH + "Police arrested four men outside the ground.")] == ["COERCE"]


def test_a_stadium_makes_no_report_of_war_a_match() -> None:
    """A report that mentions a football match stays one of violence."""
    text = "Gunmen attacked a football team near Basra on Monday. The army withdrew from the stadium before the match."

    assert [row[0] for row in coded(text)] == ["ASSAULT", "RETREAT"]


def test_a_judge_who_recommends_kidnapped_nobody() -> None:
    """Behind "with" another noun has its own "by"."""
    text = "He was jailed for the abduction of Sarah Payn with a recommendation by judge Richard Curt."

    assert all(row[0] != "ASSAULT" or "Richard Curt" not in row[2] for row in coded(text))
