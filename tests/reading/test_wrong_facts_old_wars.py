"""Wrong facts met in plain wire texts about wars of the last fifty years: islands taken, a downed pilot, a truce with peacekeepers."""

import pytest

from tests.reading.claims_page import coded, happened, told
from tests.reading.names_page import figures, reading


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Shelling across the Line of Control killed four civilians, police said.", [()]),
        ("Shelling killed four civilians, Umar Azam, a local official, said.", [()]),
        ("Shelling by Russian troops killed six people in Izium, the mayor said.", [("Russia",)]),
        ("Firing at the crowd, police killed three people.", [("police",)]),
        ("Accusing the army of murder, the rebels left the talks.", [("rebels",)]),
    ],
)
def test_a_word_in_ing_that_acts_itself_is_done_by_nobody_behind_the_comma(
    text: str, actors: list[tuple[str, ...]]
) -> None:
    """Who tells of the shelling did not shell."""
    assert [actor for _, _, actor, _ in coded(text)] == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Nikos Sampson, whom the officers installed on Monday, accused Turkey of aggression.", ("Nikos Sampson",)),
        ("Prime Minister Ana Brod of Sweden said her government had asked Norway for tanks.", ("Sweden",)),
        ("Azerbaijani President Ilham Aliyev said his army had seized the city of Shusha.", ("Azerbaijan",)),
        ("Their commander, the Senegalese general Awa Sarr, said her troops had seized the airport.", ("Awa Sarr",)),
    ],
)
def test_who_acts_behind_an_aside_or_as_somebody_s_army(text: str, actor: tuple[str, ...]) -> None:
    """A president's army is his country's; a mission commander's is not hers."""
    assert [a for _, _, a, _ in coded(text)][:1] == [actor]


def test_a_day_in_whom_s_aside_dates_nothing_outside_it() -> None:
    """The article's own day stands."""
    events = happened("Nikos Sampson, whom the officers installed on Monday, accused Turkey of aggression.").events

    assert [event.date for event in events] == ["2031-05-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John Nott offered to step down.", [("RETREAT", "planned")]),
        ("Iran offered to hold talks.", [("AGREE", "asserted")]),
        ("Brig. Gen. Dimitrios Ioannidis was said by diplomats to have favored an immediate attack on Turkey.", []),
        ("Hardliners in the cabinet favor an attack on Iran.", []),
    ],
)
def test_what_is_only_offered_or_favoured_did_not_happen(text: str, expected: list[tuple[str, str]]) -> None:
    """An offer to go is a plan; an attack that somebody favours is none."""
    assert [(event.event, event.modality) for event in happened(text).events] == expected


def test_what_another_makes_of_a_claim_is_not_said_by_who_claims_it() -> None:
    """The writer adds it."""
    assert told(
        "Azerbaijani President Ilham Aliyev declared that his army had taken Shusha, a claim that Armenia denied."
    ) == [("Ilham Aliyev", "his army had taken Shusha")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Radio Nicosia reported that 30 planes took part in the first wave.", "Radio Nicosia"),
        ("Around 6,000 Turkish soldiers were ashore, port workmen estimated, facing a militia of 12,000 men.", None),
        ("Around 600 soldiers were ashore, Western military attaches estimated.", "Western military attaches"),
        ("Turkey, which is said to have sent 2,000 fighters, will help, Foreign Minister Mevlut Cavusoglu said.", None),
    ],
)
def test_no_land_and_no_minister_tells_what_others_do(text: str, speaker: str | None) -> None:
    """A radio is not its town's country; a nation counted is no teller; hearsay in an aside is not the minister's."""
    assert {figure.speaker for figure in figures(text)} == {speaker}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shelling killed four civilians, two of them children, and wounded seven.",
            ["civilians", "children", "civilians"],
        ),
        (
            "India arrested 300 activists. The neighbors have fought three wars since 1947, two of them over Kashmir.",
            ["activists"],
        ),
        ("Thousands of people poured into the streets of Baku.", []),
        ("Some 12,000 refugees poured into Chad on Monday.", ["refugees"]),
        (
            "The neighbours have met in nine talks, two of them in Doha. The army lost 300 soldiers, 40 of them on Monday.",
            ["soldiers", "soldiers"],
        ),
    ],
)
def test_what_is_counted(text: str, expected: list[str]) -> None:
    """Behind an aside the sentence goes on from the whole; wars and marchers are no harm."""
    assert [figure.unit for figure in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The group fields 300 men.", [(300, None)]),
        ("Wagner is believed to have 2,000 men in Mali.", [(2000, "Wagner Group")]),
        ("Hezbollah has some 20,000 men.", [(20000, "Hezbollah")]),
        ("The Greek contingent on Cyprus, known as ELDYK, numbers 950 men.", [(950, "Greece")]),
        ("The village of Brod, which had a garrison until the war of 1974 and has a school, numbers 950 men.", []),
        ("Argentina's military government put the number of its men on the islands at 4,000.", [(4000, "Argentina")]),
        ("The miners' union put the number of its men at 4,000.", []),
        ("NATO has 1,200 soldiers from Germany and Norway in Lithuania.", [(1200, "NATO")]),
        ("The African Union mission has 900 troops from Kenya and Uganda in the city.", [(900, "African Union")]),
        ("Police stated that six airmen died when a helicopter crashed.", [(6, None)]),
    ],
)
def test_whose_men_they_are(text: str, expected: list[tuple[float, str | None]]) -> None:
    """Who has, fields or numbers men has a force; lands that lend them do not hold it."""
    assert [(figure.low, figure.holder) for figure in figures(text)] == expected


def test_a_force_with_its_vehicles_is_as_sure_as_they_are() -> None:
    """What "will be deployed" says of the last it says of the first."""
    found = figures(
        "Some 1,960 Russian peacekeepers with 90 armored vehicles and 380 cars will be deployed along the line."
    )

    assert [figure.modality for figure in found] == ["planned", "planned", "planned"]


def test_a_line_of_control_is_a_place_by_its_whole_name() -> None:
    """ "Line" alone is nowhere."""
    found = figures("Shelling across the Line of Control killed four civilians.")

    assert [figure.place for figure in found] == ["Line of Control"]


def test_rebels_tell_of_the_soldiers_they_fight() -> None:
    """Their own men are theirs; a woman of about 50 is one."""
    text = (
        "The rebels of the Asari Liberation Army attacked. The rebels' spokesman, Yusef Tarrak, gave a figure of 71 dead "
        "soldiers and admitted that 13 of his own men had been killed. A woman of about 50 died."
    )

    assert [(figure.low, figure.holder) for figure in figures(text)] == [(71, None), (13, "Asari Liberation Army")]
    claimed = figures("The Sahel Support Group claimed that 32 soldiers died and that it lost four of its own men.")
    assert [(figure.low, figure.holder) for figure in claimed] == [(32, None), (4, "Sahel Support Group")]


def test_a_force_that_is_to_be_doubled_stands() -> None:
    """The plan is the doubling."""
    found = figures("The minister said that his country would double the 600 border guards at Kel Pass.")

    assert [(figure.low, figure.modality) for figure in found] == [(600, "asserted")]


def test_what_a_town_cost() -> None:
    """Soldiers lost are no strength; a town called Dam floods nothing."""
    text = (
        "Chad said its army took the fort near Am Dam, where 300 rebels were killed, at the cost of 22 of its soldiers."
    )

    assert [(figure.low, figure.measure) for figure in figures(text)] == [(300, "killed"), (22, "killed")]
    assert "HAZARD" not in {event for event, _, _, _ in coded(text)}
    assert "HAZARD" in {event for event, _, _, _ in coded("Nine people died when the Teesta Dam burst on Monday.")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In the war 228 civilians and 170 soldiers died, and about 26,000 people have not been able to go home.",
            ["killed", "killed", "displaced"],
        ),
        ("Nine soldiers died and 40 were wounded.", ["killed", "wounded"]),
    ],
)
def test_a_clause_of_its_own_tells_its_own(text: str, expected: list[str]) -> None:
    """Who cannot go home has not died."""
    assert [figure.measure for figure in figures(text)] == expected


def test_what_is_done_behind_a_promise_is_done() -> None:
    """ "has pledged 300 million and flown in 90 planes"; a prime minister who took over in May staged no coup."""
    found = figures("The U.S. has pledged $300 million and flown in over 90 cargo planes with equipment.")
    assert [figure.modality for figure in found] == ["asserted"]
    assert coded("Garry Conille, who took over in May, spoke.") == []


def test_a_spokeswoman_may_be_called_after_a_people() -> None:
    """Behind her office a name is one."""
    text = "Pakistan's Foreign Ministry described it. Its spokeswoman, Mumtaz Zahra Baloch, did not say how many took part."

    assert [actor.name for actor in reading(text).actors if actor.kind == "person"] == ["Mumtaz Zahra Baloch"]


def test_what_two_agree_to_they_do_not_tell() -> None:
    """The war that goes on is the writer's; whither troops move is no verb; missiles are no aircraft of the day before."""
    text = (
        "Israel and Hezbollah agreed to a cease-fire that begins on Monday, but fighting went on as Israel tripled its "
        "force to 30,000 soldiers."
    )
    assert [figure.speaker for figure in figures(text)] == [None]
    moved = figures("The minister noted that 15,000 troops were ready to move north of the river.")
    assert [figure.place for figure in moved] == [None]
    fired = figures(
        "Taiwan tracked 68 Chinese aircraft. China fired 11 missiles; Japan counted nine, five of which fell there."
    )
    assert [figure.low for figure in fired] == [68]
