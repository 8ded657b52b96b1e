"""What the seed makes hard: apposition after the wrong name, events that are only scheduled."""


async def test_a_president_of_the_country_named_after_him(seed, items):
    """Z the Ukrainian President, E, Turkish President: that gives each his own country."""
    person = next(i for i in await items("who") if i["name"] == seed.so("Recep Tayyip Erdan"))

    assert (person["role"].split()[-1], person["affiliation"]) == ("President", "Turkey")
    assert "Turkey" in {i["name"] for i in await items("who")}


async def test_war_games_that_are_scheduled_are_planned(items):
    """They have not taken place."""
    games = [i for i in await items("timeline") if i["event"] == "COOPERATE"]

    assert {i["modality"] for i in games} == {"planned"}


async def test_their_first_meeting_is_of_both_presidents(seed, items):
    """Talks with China's president are talks of the man who travels there."""
    talks = [i for i in await items("talks") if seed.so("Xi Jinping") in (*i["actor"], *i["recipient"])]

    assert any(seed.so("Vladimir Putin") in (*i["actor"], *i["recipient"]) for i in talks)


async def test_no_battle_groups_at_the_border_with_belarus(items):
    """The denied figure keeps both countries of the border, so that who asks for either finds it."""
    denied = [i for i in await items("troops belarus") if i["modality"] == "denied"]

    assert any("Belarus" in (i["place"] or "") and "Ukraine" in i["place"] for i in denied)
