"""Who arrives, is registered, put up or comes back where refugees are told of is one of them; guests, voters and helpers are not."""

import pytest

from tests.reading.figures_page import read
from tests.reading.names_page import figures

NUMBER = 640
FLEEING = [
    "Fighting in the Karvel valley has driven thousands of people over the border.",
    "Refugees from the war in Tessia are still coming to Kesh, the mayor said.",
    "The Arn burst its banks on Monday and people in the lower town were evacuated.",
    "Villagers have fled the eruption of Mount Gorm since Monday.",
]
FESTIVAL = "The Ostrell film festival opened on Monday."
ARRIVING = [
    "640 people were registered by the border police at Ostrell on Tuesday.",
    "On Tuesday 640 people were registered in Ostrell.",
    "In Ostrell, 640 people had registered by noon.",
    "By Friday evening 640 people had been registered.",
    "The agency has registered 640 people so far.",
    "Another 640 people were registered overnight.",
    "The number of people registered in Ostrell has risen to 640.",
    "640 people came over the bridge at Ostrell.",
    "640 people passed through Lunde on Tuesday.",
    "The town counted 640 arrivals on Tuesday.",
    "There were 640 arrivals in Ostrell on Tuesday.",
    "Since Monday 640 people have arrived.",
    "Another 640 people arrived overnight.",
    "640 families came to Ostrell by bus.",
    "The number of arrivals in Ostrell has risen to 640.",
    "640 people were put up by families in Ostrell.",
    "The centre in Ostrell has taken in 640.",
    "The sports hall was opened. On Wednesday night 640 people slept there.",
    "640 people spent the night there.",
    "640 people came to the camp on Tuesday.",
    "640 villagers arrived at the camp at Ostrell.",
]
RETURNING = [
    "640 people returned through Lunde on Sunday.",
    "640 people have returned to their villages.",
    "640 people returned on Sunday.",
    "640 residents came back on Sunday.",
    "Some 640 of them have gone home.",
    "On Sunday 640 people went home.",
]
HELPLESS = [
    "The Red Cross has moved 640 patients to Ostrell.",
    "The hospital's 640 patients were moved to Ostrell.",
    "The clinic moved 640 of its own patients to Ostrell.",
]
AT_HOME = [
    "640 people were registered to vote at Ostrell.",
    "640 people registered for the marathon.",
    "640 people have registered for the job fair.",
    "640 students registered at the college.",
    "640 cars were registered in Ostrell.",
    "The tax office registered 640 new companies.",
    "640 doctors are registered with the chamber.",
    "The agency hopes to register 640 people.",
    "640 tourists arrived in Ostrell on Tuesday.",
    "640 journalists have arrived.",
    "640 aid workers arrived in Ostrell.",
    "640 volunteers came to Ostrell by bus.",
    "640 tonnes of flour arrived in Ostrell.",
    "The airport counted 640 arrivals and 420 departures.",
    "The hotel has taken in 640 guests.",
    "The college has taken in 640 students this year.",
    "640 firefighters slept in the school.",
    "640 helpers spent the night there.",
    "640 pupils returned to school on Monday.",
    "640 people came to the mass in Ostrell.",
    "640 people crossed the finishing line.",
    "640 people came to the town hall to give blood.",
    "640 patients were moved to the new wing.",
    "640 people came back to carry sandbags.",
    "640 people arrived to help.",
    "640 people registered as volunteers.",
    "640 people arrived for the concert.",
    "640 people returned their ballots.",
    "640 people returned from holiday.",
    "640 people came to the camp to protest.",
    "640 people arrived at the camp to help.",
    "640 doctors came to the camp to treat the sick.",
    "640 residents went back on strike.",
    "640 residents went home after the protest.",
    "640 children went home from school.",
    "640 children were registered at birth.",
    "The airport handled 640 arrivals on Tuesday.",
]


def _told(text: str) -> list[tuple[str, str | None]]:
    return [(figure.measure, figure.status) for figure in read(text) if NUMBER in (figure.low, figure.high)]


@pytest.mark.parametrize("text", ARRIVING)
def test_who_is_counted_where_refugees_are_told_of_has_fled(text):
    """Registered, arrived, put up: displaced in every scene of flight."""
    assert [_told(f"{scene} {text}") for scene in FLEEING] == [[("displaced", None)]] * len(FLEEING)


@pytest.mark.parametrize("text", RETURNING)
def test_who_is_back_has_returned(text):
    """Came back, went home: displaced before, returned now."""
    assert [_told(f"{scene} {text}") for scene in FLEEING] == [[("displaced", "returned")]] * len(FLEEING)


@pytest.mark.parametrize("text", HELPLESS)
def test_patients_who_are_moved_to_another_town_are_brought_out_of_danger(text):
    """Who cannot go alone is evacuated where danger is told of."""
    assert [_told(f"{scene} {text}") for scene in FLEEING] == [[("evacuated", None)]] * len(FLEEING)


@pytest.mark.parametrize("text", AT_HOME)
def test_guests_voters_and_helpers_have_fled_nowhere(text):
    """Whoever comes to help, to vote, for a feast or for work has a home, whatever is told near."""
    assert [_told(f"{scene} {text}") for scene in [*FLEEING, FESTIVAL]] == [[]] * 5


def test_nobody_has_fled_where_no_flight_is_told():
    """The same sentences beside a festival tell nothing, but for those that name refugees' sites or a border."""
    told = [text for text in [*ARRIVING, *RETURNING, *HELPLESS] if _told(f"{FESTIVAL} {text}")]

    assert told == ["640 people were registered by the border police at Ostrell on Tuesday."]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Thousands fled. 640 people were registered by the border police at Ostrell on Tuesday.", "Ostrell"),
        (
            "Thousands have fled the flood. The sports hall in Lunde was opened. On Wednesday night 640 people slept there.",
            "Lunde",
        ),
        (
            "Thousands of people have fled to Ostrell county; the mayor gave a figure of 640 for the town alone.",
            "the town",
        ),
        ("The agency has registered 640 refugees and moved 120 of them to the new site at Dori.", None),
        ("The flood came at night. The hospital has moved 640 patients to Lunde.", "Lunde"),
    ],
)
def test_arrivals_are_where_they_are_counted(text, place):
    """Where police register them, where the hall is, the town that alone is meant; not where some of them went on."""
    assert [figure.place for figure in figures(text) if NUMBER in (figure.low, figure.high)] == [place]
