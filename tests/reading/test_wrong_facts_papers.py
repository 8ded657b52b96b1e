"""Ordinary news of a paper next to our words: games, stories, firms, animals, parliaments and museums tell neither force nor harm."""

import pytest

from store.models import Event
from tests.reading.names_page import figures, reading


def events(text: str) -> tuple[Event, ...]:
    """The events that the whole reader finds."""
    return reading(text).events


MATCH = "The striker has scored 14 goals this season. Four players were gunned down on the wing and 30 fans invaded the pitch. "
SERIES = "The series ran for eight episodes. In the last, zombies killed 200 guests. "


def test_a_game_and_a_story_tell_neither_figures_nor_events() -> None:
    """What is done on the pitch or in a plot has harmed nobody; what the police do about it has happened."""
    assert (figures(MATCH), events(MATCH)) == ([], ())
    assert (figures(SERIES), events(SERIES)) == ([], ())

    jailed = MATCH + "Police arrested 12 men outside the stadium."
    assert [row.measure for row in figures(jailed)] == ["detained"]
    assert [row.event for row in events(jailed)] == ["COERCE"]


@pytest.mark.parametrize(
    "text",
    [
        "Her new novel opens with the murder of four brothers.",
        "In the second act the rebels shoot nine prisoners.",
        "The book, about a boy who leads 70 orphans out of a besieged town, sold well.",
    ],
)
def test_a_sentence_that_opens_with_a_story_tells_its_plot(text: str) -> None:
    """A novel that opens, an act and a book about somebody are no news of those in them."""
    assert (figures(text), events(text)) == ([], ())


def test_an_episode_of_violence_is_no_part_of_a_story() -> None:
    """Behind "of" stands what really happened."""
    text = "In the latest episode of violence, gunmen killed 12 villagers."

    assert [row.measure for row in figures(text)] == ["killed"]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The grocer lost 14,000 customers after a cyber attack.", []),
        ("The parish has lost 900 members in ten years.", []),
        ("The Liberals lost 70 councillors in a massacre at the polls.", []),
        ("The Republicans lost 300.", []),
        ("The mission has lost 17 of its own.", ["killed"]),
        ("The brigade lost 40 men in the attack.", ["killed"]),
        ("The farm keeps 900 hens. Inspectors slaughtered 300 of them.", []),
        ("The park has 310 lions. Poachers killed nine last year.", []),
        ("Rustlers took 300 cows in a raid. Twelve were killed and 30 wounded, police said.", ["killed", "wounded"]),
        ("The firm launched 24 satellites. It lost three to a storm.", []),
        ("The bus carried 40 passengers. Nine were killed.", ["killed"]),
    ],
)
def test_what_is_lost_or_killed_must_be_people(text: str, measures: list[str]) -> None:
    """Customers, members, animals and satellites are lost without a death; a bare number is of those who were counted last."""
    assert [row.measure for row in figures(text)] == measures


@pytest.mark.parametrize(
    "text",
    [
        "The club has an army of 300 volunteers who wash kit.",
        "A guard of honour of 96 soldiers met the queen.",
        "The fund pays 41,000 retired soldiers.",
        "The list includes 12 former soldiers.",
        "The new hall has rooms for 800 soldiers.",
        "The army keeps 12,000 in a bank for its widows.",
        "Fog closed two airports, and 70 aircraft were diverted.",
        "Eleven members of the ruling party crossed the floor.",
        "He would fight on with the 30 allies he has left.",
        "Sixty buglers played for the colonel, who was buried on Monday.",
        "The hall replaces one that was burnt by the French.",
        "About 900 of the victims were blackmailed.",
        "Some 340,000 people were registered at job centres.",
        "The fire brigade is looking for 60 recruits.",
        "The change concerns old age; about 2.3 million are affected.",
    ],
)
def test_words_of_force_and_harm_in_peace_tell_no_figure(text: str) -> None:
    """Helpers, guests of a parade, pensioners, savings, flights and those who change sides are no force and no victims."""
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The Front raised an army of 3,000 volunteers to fight the junta.", ["strength"]),
        ("Some 300 former soldiers stormed the palace.", ["strength"]),
        ("About 900 of the victims were buried on Monday.", ["killed"]),
        ("Some 340,000 people were registered at reception centres.", ["displaced"]),
        ("Some 900 people crossed the border into Chad.", ["displaced"]),
        ("The army sent 12 aircraft to the airport.", ["equipment"]),
        ("The flood affected 2,300.", ["affected"]),
    ],
)
def test_the_same_words_of_force_and_harm_meant_as_they_are(text: str, measures: list[str]) -> None:
    """The guards look at what is counted and at the words beside it."""
    assert [row.measure for row in figures(text)] == measures


@pytest.mark.parametrize(
    "text",
    [
        "In 1755 an earthquake killed 30,000 people in Lisbon.",
        "The castle was besieged in 1645 by 3,000 troops.",
        "Letters of the 6,000 sailors who died there in 1916 are on show.",
        "A choir will sing for the 167 men killed in the fire of 1988.",
        "The village lost 31 men in the Great War.",
        "In the Second World War the town lost 300 houses.",
        "He had commanded 600 men in Cyprus.",
    ],
)
def test_what_is_long_gone_is_history(text: str) -> None:
    """Years before 1800, the year in the clause on those who are counted, an old war by name and a career."""
    assert {row.modality for row in figures(text)} == {"historical"}
    assert {row.modality for row in events(text)} <= {"historical", "forecast"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("A storm cut power in 1200 villages.", "asserted"),
        ("It killed 1500 people.", "asserted"),
        ("The town has taken in 300 families who fled in 2022.", "asserted"),
    ],
)
def test_a_number_is_no_year_and_who_fled_is_still_away(text: str, modality: str) -> None:
    """Four digits before a noun count it; a flight of some years ago lasts."""
    assert {row.modality for row in figures(text)} == {modality}


def test_a_war_is_no_place() -> None:
    """ "in the Boer War" names a time."""
    assert [row.place for row in figures("The book says 1,200 men died in the Boer War.")] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Tourists have invaded Hallstatt.",
        "Auditors attacked the cost.",
        "The judge killed off the lawsuit on Tuesday.",
        "Gamekeepers shot 300 deer in the winter.",
        "Swans attacked canoeists on the Aar.",
        "Two deputies defected to the opposition.",
        "The tenor bombed in Oslo.",
        "Some 400 nurses were let go when the grant ended.",
        "The takeover battle has cost the firm 60 managers.",
        "The chain has been under siege from creditors since May.",
        "A strike at a supplier has left 9,000 cars unfinished.",
        "The mill's blast furnace goes cold in June.",
        "The shrine was flooded with 60,000 pilgrims.",
        "Airports were hit by a failure of the radar.",
        "A group of backbenchers threatened to bring down the budget.",
    ],
)
def test_pictures_of_a_fight_tell_no_event(text: str) -> None:
    """Tourists, critics, voters, firms and birds do no violence, whatever the verb."""
    assert [
        row.event for row in events(text) if row.event in ("ASSAULT", "COERCE", "RETREAT", "THREATEN", "HAZARD")
    ] == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Farmers killed four herders and 40 cattle.", "ASSAULT"),
        ("Two deputies defected to the rebels.", "RETREAT"),
        ("The rebels let go 40 nurses.", "RETREAT"),
        ("The village was flooded with mud.", "HAZARD"),
        ("The town has been under siege by rebels since May.", "COERCE"),
    ],
)
def test_a_real_fight_is_still_told(text: str, event: str) -> None:
    """The same verbs with armed doers, people as victims, or water."""
    assert event in [row.event for row in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Six of the rebels were expelled by the whip. Two councillors had been ambushed at the ballot.",
        "The retailer deployed 300 engineers. Its shareholders, under attack from investors, lost 40 of their allies.",
        "The campaign group Rent Rebels, which has 600 members, will march on the landlord. Tenants face a rise.",
    ],
)
def test_where_nobody_is_armed_or_hurt_a_fight_is_a_picture(text: str) -> None:
    """An article about votes, shares or rents without one word of violence tells neither forces nor assaults."""
    assert figures(text) == []
    assert {row.event for row in events(text)} <= {"SANCTION", "PROTEST"}


def test_one_word_of_violence_makes_the_same_words_real() -> None:
    """A whip and councillors do not silence gunmen."""
    text = "Councillors voted on the budget. Gunmen ambushed the whip, and 40 rebels took the ballots."

    assert [row.unit for row in figures(text)] == ["rebels"]
    assert "ASSAULT" in [row.event for row in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "In 1944 the village was burned. Some 200 people were killed.",
        "The memorial at Verdun has reopened. At least 300,000 soldiers fell there and 400,000 were wounded.",
        "The exhibition on the Blitz opens in May. Some 40,000 civilians were killed.",
    ],
)
def test_a_tale_of_old_goes_on_without_a_date(text: str) -> None:
    """The sentence after a year of old, and what a museum shows, are of then."""
    assert {row.modality for row in figures(text)} == {"historical"}


@pytest.mark.parametrize(
    "text",
    [
        "The rebels, who rose in 1987, attacked the town. Twelve people were killed.",
        "A missile hit the museum in Odesa. Twelve people were killed.",
        "In 1944 the village was burned. Now it has been shelled again, and 12 people were killed.",
    ],
)
def test_an_old_year_in_passing_makes_no_history(text: str) -> None:
    """A year in a relative clause, a museum that is struck, and what happens now."""
    assert {row.modality for row in figures(text)} == {"asserted"}


def test_what_hits_must_be_a_weapon() -> None:
    """A fall in gifts hits a charity, a shell a house; losses of growers are of money."""
    assert events("The kitchen has been hit by a fall in gifts.") == ()
    assert [row.event for row in events("The kitchen was hit by two shells.")] == ["ASSAULT"]
    assert figures("The growers put their losses at 3 million.") == []
    assert [row.measure for row in figures("The army put its losses at 300.")] == ["casualties"]


def test_animals_of_any_kind_are_no_victims() -> None:
    """Whatever befalls flamingos."""
    assert figures("A fox killed 14 flamingos. Wardens moved 60 buffalo, and five died on the way.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Consumer groups have opened fire on the bank over its fees.",
        "The home side's back line was overrun from the start.",
        "The island has been invaded by day trippers.",
        "The purge of the squad, said the chairman, was overdue.",
    ],
)
def test_a_text_without_a_word_of_violence_tells_no_fight_of_nobody(text: str) -> None:
    """Neither a state nor a body nor a force is a side, no place is named, and nothing else is violent."""
    assert events(text) == ()


@pytest.mark.parametrize(
    "text", ["Norway has been invaded.", "Rebels have overrun the post.", "A device went off in Basra."]
)
def test_a_side_or_a_place_makes_it_a_fight(text: str) -> None:
    """A state, an armed group and a town are enough."""
    assert [row.event for row in events(text)] == ["ASSAULT"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Some 600 bikers rode in memory of a friend who died in March.", []),
        ("He kept 40 snakes. Two of them had escaped in July.", []),
        ("Bullying is on the rise: 900 cases were counted.", []),
        ("The measles outbreak goes on: 900 cases were counted.", [("infected", "asserted")]),
        ("Sixty years ago the dam overflowed. The wave killed 1,900.", [("killed", "historical")]),
        ("In the second season the queen beheads three husbands.", []),
        ("In the dry season the rebels killed three shepherds.", [("killed", "asserted")]),
        ("Some 600 men, who died in the shaft, were buried.", [("killed", "asserted")]),
    ],
)
def test_whom_the_harm_befell_and_when(text: str, told: list[tuple[str, str]]) -> None:
    """One friend, some snakes, cases of no illness, a wave of long ago, a season of a series."""
    assert [(row.measure, row.modality) for row in figures(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "An invasion of crabs has shut two beaches in Italy.",
        "A bridge was struck by a barge near Worms.",
        "The chain has surrendered 70 sites to a rival.",
        "Some 400 mothers besieged the town hall.",
        "The chairman was toppled by 60 votes.",
        "Gurkhas marched through Folkestone behind 30 pipers.",
    ],
)
def test_crabs_barges_shops_and_pipers_fight_nobody(text: str) -> None:
    """Who invades is named behind "of" without an article only where it is no land; a barge strikes by accident."""
    assert [row.event for row in events(text) if row.event in ("ASSAULT", "COERCE", "RETREAT", "PROTEST")] == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The invasion of Kuwait began on Friday.", "ASSAULT"),
        ("A bridge was struck by two missiles near Worms.", "ASSAULT"),
        ("The rebels have surrendered their weapons.", "RETREAT"),
        ("Rebels besieged the town for weeks.", "COERCE"),
        ("The president was toppled by the army.", "COERCE"),
        ("Miners marched through Folkestone.", "PROTEST"),
    ],
)
def test_missiles_rebels_and_miners_do(text: str, event: str) -> None:
    """The same verbs and nouns as they are meant."""
    assert event in [row.event for row in events(text)]
